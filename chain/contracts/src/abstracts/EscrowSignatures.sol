// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import { ILeaseEscrow } from "../interfaces/ILeaseEscrow.sol";
import { Errors } from "../libraries/Errors.sol";

/// @title EscrowSignatures
/// @notice What renters and providers sign for the escrow: vouchers and closes (EIP-712), and who did.
abstract contract EscrowSignatures is ILeaseEscrow, EIP712 {
    /*//////////////////////////////////////////////////////////////////////////
                                     CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Half of secp256k1's order. A signature has its s at most there.
    uint256 internal constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    /// @dev All of `vs` but the parity.
    uint256 internal constant S_MASK = 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff;

    bytes32 internal constant VOUCHER_TYPEHASH = keccak256(
        "Voucher(address renter,address provider,address token,uint256 cumulative,bytes32 leaseId,uint256 leaseAmount)"
    );

    bytes32 private constant CLOSE_TYPEHASH = keccak256(
        "Close(address renter,address provider,address token,uint256 claimedBefore,uint256 finalCumulative,uint256 deadline)"
    );

    /*//////////////////////////////////////////////////////////////////////////
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev The domain on the chain of the deployment. {EIP712} has the same, and asks more before it gives it.
    bytes32 internal immutable _domain;
    uint256 internal immutable _domainChainId;

    /*//////////////////////////////////////////////////////////////////////////
                                    CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    constructor() EIP712("Moonrig LeaseEscrow", "1") {
        // Effect: keep the domain.
        _domain = _domainSeparatorV4();
        _domainChainId = block.chainid;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILeaseEscrow
    function DOMAIN_SEPARATOR() external view override returns (bytes32) {
        return _domainSeparatorV4();
    }

    /// @inheritdoc ILeaseEscrow
    function closeDigest(
        address renter,
        address provider,
        address token,
        uint256 claimedBefore,
        uint256 finalCumulative,
        uint256 deadline
    ) external view override returns (bytes32) {
        return _closeDigest(renter, provider, token, claimedBefore, finalCumulative, deadline);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                 INTERNAL FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Whether the key of the voucher's renter signed it. Code at that address is not asked. What is recovered from a
    /// broken signature is zero, and nobody; s in the upper half of the order, which would be a second form of the same
    /// signature, counts as broken.
    function _isSigned(bytes32 domain, Voucher calldata voucher, Signature calldata signature)
        internal
        view
        returns (bool signed)
    {
        bytes32 digest = _voucherDigest(domain, voucher);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let vs := calldataload(add(signature, 0x20))
            let s := shr(1, shl(1, vs))
            if iszero(gt(s, HALF_ORDER)) {
                let free := mload(0x40)
                mstore(free, digest)
                mstore(add(free, 0x20), add(27, shr(255, vs)))
                mstore(add(free, 0x40), calldataload(signature))
                mstore(add(free, 0x60), s)
                mstore(0x00, 0)
                pop(staticcall(gas(), 0x01, free, 0x80, 0x00, 0x20))
                let signer := mload(0x00)
                signed := and(iszero(iszero(signer)), eq(signer, calldataload(voucher)))
            }
        }
    }

    /// @dev Reverts unless `signature` over `digest` is by the key of `expected`. Code at that address is not asked.
    function _checkSignature(address expected, bytes32 digest, bytes calldata signature) internal pure {
        (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err != ECDSA.RecoverError.NoError || recovered != expected) {
            revert Errors.LeaseEscrow_InvalidSignature(expected);
        }
    }

    /// @dev The EIP-712 digest of a voucher. Its fields lie in the calldata as they are hashed, so they are copied at
    /// once. The copy does not look at the upper bits of addresses; {_slotOf} does, and so does {voucherDigest}.
    function _voucherDigest(bytes32 domain, Voucher calldata voucher) internal pure returns (bytes32 digest) {
        bytes32 typeHash = VOUCHER_TYPEHASH;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, typeHash)
            calldatacopy(add(free, 0x20), voucher, 0xc0)
            mstore(add(free, 0x22), keccak256(free, 0xe0))
            mstore(free, hex"1901")
            mstore(add(free, 0x02), domain)
            digest := keccak256(free, 0x42)
        }
    }

    /// @dev The EIP-712 digest of a cooperative close.
    function _closeDigest(
        address renter,
        address provider,
        address token,
        uint256 claimedBefore,
        uint256 finalCumulative,
        uint256 deadline
    ) internal view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(abi.encode(CLOSE_TYPEHASH, renter, provider, token, claimedBefore, finalCumulative, deadline))
        );
    }
}
