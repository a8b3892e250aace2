// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ERC2771Context } from "@openzeppelin/contracts/metatx/ERC2771Context.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import { EscrowBatches } from "./abstracts/EscrowBatches.sol";
import { EscrowTerms } from "./abstracts/EscrowTerms.sol";
import { ILeaseEscrow } from "./interfaces/ILeaseEscrow.sol";
import { Errors } from "./libraries/Errors.sol";

/// @title LeaseEscrow
/// @notice See the documentation in {ILeaseEscrow}.
/// @dev Its parts are in `abstracts`: what governance decides ({EscrowTerms}), what is signed ({EscrowSignatures}), the
/// channels ({EscrowChannels}), and many vouchers at once ({EscrowBatches}). Here is who may call for what.
contract LeaseEscrow is EscrowBatches, ERC2771Context {
    using SafeERC20 for IERC20;

    /*//////////////////////////////////////////////////////////////////////////
                                     CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev A thaw must leave the provider time to redeem, and must not lock a renter out.
    uint40 private constant MAX_THAW_PERIOD = 30 days;

    /*//////////////////////////////////////////////////////////////////////////
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILeaseEscrow
    uint40 public immutable override thawPeriod;

    /*//////////////////////////////////////////////////////////////////////////
                                    CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    /// @param thawPeriod_ The thaw period in seconds, at most 30 days.
    /// @param tokens The tokens in which deposits are taken at first.
    /// @param governance_ Who may change the terms, meant to be a timelock; it can never be changed. Zero: nobody.
    /// @param forwarder Who may pass on the calls of others (ERC-2771); it can never be changed. Zero: nobody.
    constructor(uint40 thawPeriod_, address[] memory tokens, address governance_, address forwarder)
        EscrowTerms(tokens, governance_)
        ERC2771Context(forwarder)
    {
        // Check: the thaw period makes sense.
        if (thawPeriod_ == 0 || thawPeriod_ > MAX_THAW_PERIOD) {
            revert Errors.LeaseEscrow_BadThawPeriod(thawPeriod_);
        }

        // Effect: fix it.
        thawPeriod = thawPeriod_;
    }

    /*//////////////////////////////////////////////////////////////////////////
                              STATE-CHANGING FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILeaseEscrow
    function deposit(address provider, address token, uint256 amount) external override nonReentrant {
        address renter = _msgSender();

        // Check: deposits in the token are taken.
        uint16 fee = _checkDeposits(token);

        // Checks, Effects and Interactions: add to the channel.
        _addToChannel(renter, provider, token, amount, fee);
        _pull(renter, token, amount);
    }

    /// @inheritdoc ILeaseEscrow
    function depositWithPermit(
        address provider,
        address token,
        uint256 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external override nonReentrant {
        address renter = _msgSender();

        // Check: deposits in the token are taken, so that no call goes to a contract that is not on the list.
        uint16 fee = _checkDeposits(token);

        // Interaction: use the permit.
        _usePermit(renter, token, amount, deadline, v, r, s);

        // Checks, Effects and Interactions: add to the channel.
        _addToChannel(renter, provider, token, amount, fee);
        _pull(renter, token, amount);
    }

    /// @inheritdoc ILeaseEscrow
    function depositMany(address token, Share[] calldata shares) external override nonReentrant {
        address renter = _msgSender();

        // Check: deposits in the token are taken.
        uint16 fee = _checkDeposits(token);

        // Checks, Effects and Interactions: add to each channel, and take the sum.
        _pull(renter, token, _addToChannels(renter, token, shares, fee));
    }

    /// @inheritdoc ILeaseEscrow
    function depositManyWithPermit(
        address token,
        Share[] calldata shares,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external override nonReentrant {
        address renter = _msgSender();

        // Check: deposits in the token are taken, so that no call goes to a contract that is not on the list.
        uint16 fee = _checkDeposits(token);

        // Checks and Effects: add to each channel.
        uint256 total = _addToChannels(renter, token, shares, fee);

        // Interactions: use the permit and take the sum.
        _usePermit(renter, token, total, deadline, v, r, s);
        _pull(renter, token, total);
    }

    /// @inheritdoc ILeaseEscrow
    /// @dev {redeemMany} does the same in Solidity for each of its entries; a test compares the two. Here what costs most
    /// is in assembly, which takes the arguments from where the ABI puts them, and works in the memory from 0x80 on:
    ///
    /// | from | first | then, for the signature | then, to log | at last, to pay |
    /// |---|---|---|---|---|
    /// | 0x80 | the type's hash | 1901, domain, struct; digest | | selector, provider, amount |
    /// | 0xa0 | voucher: renter, provider, | v, r, s | | |
    /// | 0xe0 | token, cumulative | | | |
    /// | 0x120 | lease's id | | token | |
    /// | 0x140 | lease's amount | | lease's amount | |
    /// | 0x160 | | | paid, channel | |
    ///
    /// That memory is nobody else's: nothing is allocated here, but perhaps for the domain, which comes first.
    // solhint-disable-next-line function-max-lines
    function redeem(Voucher calldata voucher, Signature calldata signature) external override returns (uint256) {
        // Check and Effect: let no call in. What {nonReentrant} does, which would return through more code.
        if (_entered != 0) {
            revert Errors.LeaseEscrow_Reentered();
        }
        _entered = 1;
        bytes32 domain = block.chainid == _domainChainId ? _domain : _domainSeparatorV4();

        // The channel's slot is the hash of the three addresses, see {_channelOf}. Their words are hashed as they are. If
        // one has anything in its upper bits the slot is another one, which nobody has written to: an empty channel.
        bytes32 typeHash = VOUCHER_TYPEHASH;
        bytes32 slot;
        uint256 word;
        uint256 cumulative;
        // solhint-disable-next-line no-inline-assembly
        assembly {
            mstore(0x80, typeHash)
            calldatacopy(0xa0, voucher, 0xc0)
            slot := keccak256(0xa0, 0x60)
            word := sload(slot)
            cumulative := mload(0x100)
        }
        uint256 claimed = (word >> CLAIMED_SHIFT) & AMOUNT_MASK;

        // Check: something is due.
        if (cumulative <= claimed) {
            revert Errors.LeaseEscrow_NothingDue(cumulative, claimed);
        }

        // Check: there is something to pay with. From here on the three addresses are addresses.
        if (word & AMOUNT_MASK == 0) {
            revert Errors.LeaseEscrow_ChannelEmpty();
        }

        // Check: the renter made the promise. From a broken signature nobody is recovered, and nothing returned. One with s
        // in the upper half of the order would be a second form of the same signature, and counts as broken.
        uint256 signed;
        // solhint-disable-next-line no-inline-assembly
        assembly {
            mstore(0xa2, keccak256(0x80, 0xe0))
            mstore(0x80, hex"1901")
            mstore(0x82, domain)
            mstore(0x80, keccak256(0x80, 0x42))
            calldatacopy(0xc0, signature, 0x40)
            let vs := mload(0xe0)
            let s := and(vs, S_MASK)
            mstore(0xa0, add(27, shr(255, vs)))
            mstore(0xe0, s)
            pop(staticcall(gas(), 0x01, 0x80, 0x80, 0x00, 0x20))
            signed := mul(returndatasize(), and(iszero(gt(s, HALF_ORDER)), eq(mload(0x00), calldataload(0x04))))
        }
        if (signed == 0) {
            revert Errors.LeaseEscrow_InvalidSignature(voucher.renter);
        }

        uint256 paid;
        unchecked {
            // Cannot underflow: checked above that `cumulative` exceeds `claimed`.
            paid = cumulative - claimed;
            if (paid > word & AMOUNT_MASK) {
                paid = word & AMOUNT_MASK;
            }

            // Check: `claimed` still fits. Only a token with an absurd supply gets here; the renter can still withdraw.
            // Cannot overflow: both have 96 bits.
            if (claimed + paid > AMOUNT_MASK) {
                revert Errors.LeaseEscrow_AmountTooLarge(cumulative);
            }

            // Move the amount: add it to `claimed`, which is times 2^96, and take it from the balance. Cannot borrow or
            // carry from one part of the slot into another: `paid` is at most the balance, and the sum was checked.
            word += paid * AMOUNT_MASK;
        }

        // Effect: the channel. And log the payment.
        bytes32 topic = Redeemed.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly {
            sstore(slot, word)
            mstore(0x120, calldataload(0x44))
            mstore(0x160, paid)
            mstore(0x180, word)
            log4(0x120, 0x80, topic, calldataload(0x04), calldataload(0x24), calldataload(0x84))
        }

        // Effect: the fee.
        uint256 fee = word >> FEE_SHIFT;
        if (fee != 0) {
            fee = _takeFee(voucher, paid, fee);
        }

        // Interaction: pay the provider. This is {SafeERC20-safeTransfer}: a token may return true, or nothing if there is
        // code; what it reverts with is handed on. A fee is a part of the payment, so the difference cannot underflow.
        bytes4 selector = IERC20.transfer.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly {
            mstore(0x80, selector)
            mstore(0x84, calldataload(0x24))
            mstore(0xa4, sub(paid, fee))
            let ok := call(gas(), calldataload(0x44), 0, 0x80, 0x44, 0x80, 0x20)
            if iszero(and(eq(mload(0x80), 1), ok)) {
                if iszero(ok) {
                    returndatacopy(0x80, 0x00, returndatasize())
                    revert(0x80, returndatasize())
                }
                if or(returndatasize(), iszero(extcodesize(calldataload(0x44)))) {
                    mstore(0x00, 0x5274afe7) // SafeERC20FailedOperation(address)
                    mstore(0x20, calldataload(0x44))
                    revert(0x1c, 0x24)
                }
            }
        }

        // Effect: let calls in again.
        // solhint-disable-next-line reentrancy
        _entered = 0;
        // solhint-disable-next-line no-inline-assembly
        assembly {
            mstore(0x80, paid)
            return(0x80, 0x20)
        }
    }

    /// @inheritdoc ILeaseEscrow
    function closeCooperatively(
        address renter,
        address provider,
        address token,
        uint256 finalCumulative,
        uint256 deadline,
        bytes calldata renterSignature,
        bytes calldata providerSignature
    ) external override nonReentrant {
        // Check: the deadline has not passed.
        if (block.timestamp > deadline) {
            revert Errors.LeaseEscrow_CloseExpired(deadline, block.timestamp);
        }

        // Check: both sides agreed, in view of what has been claimed until now.
        bytes32 digest = _closeDigest(
            renter, provider, token, _channelOf(renter, provider, token).claimed, finalCumulative, deadline
        );
        _checkSignature(renter, digest, renterSignature);
        _checkSignature(provider, digest, providerSignature);

        // Checks, Effects and Interactions: pay both sides and empty the channel.
        _close(renter, provider, token, finalCumulative, digest);
    }

    /// @inheritdoc ILeaseEscrow
    function requestWithdraw(address provider, address token) external override {
        address renter = _msgSender();
        Channel storage channel = _channelOf(renter, provider, token);

        // Check: there is something to withdraw.
        if (channel.balance == 0) {
            revert Errors.LeaseEscrow_ChannelEmpty();
        }

        // Check: no thaw runs. Asking again would only make the renter wait longer.
        if (channel.thawEndsAt != 0) {
            revert Errors.LeaseEscrow_ThawRunning(channel.thawEndsAt);
        }

        // Effect: start the thaw.
        uint40 endsAt = uint40(block.timestamp) + thawPeriod;
        channel.thawEndsAt = endsAt;

        // Log the start of the thaw.
        emit ThawStarted(renter, provider, token, endsAt);
    }

    /// @inheritdoc ILeaseEscrow
    function withdraw(address provider, address token) external override nonReentrant {
        address renter = _msgSender();
        Channel storage channel = _channelOf(renter, provider, token);
        uint256 endsAt = channel.thawEndsAt;
        uint256 amount = channel.balance;

        // Check: a thaw was started.
        if (endsAt == 0) {
            revert Errors.LeaseEscrow_ThawNotStarted();
        }

        // Check: the thaw has ended.
        if (block.timestamp < endsAt) {
            revert Errors.LeaseEscrow_ThawNotOver(endsAt, block.timestamp);
        }

        // Check: the provider left something.
        if (amount == 0) {
            revert Errors.LeaseEscrow_ChannelEmpty();
        }

        // Effects: empty the channel. `claimed` stays, so that old vouchers stay spent.
        channel.balance = 0;
        channel.thawEndsAt = 0;

        // Interaction: pay the renter.
        IERC20(token).safeTransfer(renter, amount);

        // Log the withdrawal.
        emit Withdrawn(renter, provider, token, amount);
    }
}
