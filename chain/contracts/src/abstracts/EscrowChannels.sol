// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { IERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import { ILeaseEscrow } from "../interfaces/ILeaseEscrow.sol";
import { Errors } from "../libraries/Errors.sol";
import { EscrowSignatures } from "./EscrowSignatures.sol";
import { EscrowTerms } from "./EscrowTerms.sol";

/// @title EscrowChannels
/// @notice The channels: where they lie, and what adds to one, takes from one and ends one.
abstract contract EscrowChannels is EscrowTerms, EscrowSignatures {
    using SafeERC20 for IERC20;

    /*//////////////////////////////////////////////////////////////////////////
                                     CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Where the parts of {Channel} are in its slot. The hot path reads and writes the slot as a whole.
    uint256 internal constant AMOUNT_MASK = 0xffffffffffffffffffffffff;
    uint256 internal constant CLAIMED_SHIFT = 96;
    uint256 internal constant FEE_SHIFT = 232;

    /*//////////////////////////////////////////////////////////////////////////
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev The closes that paid nothing and are spent. See the notes of {ILeaseEscrow.closeCooperatively}.
    mapping(bytes32 digest => bool spent) private _spentCloses;

    /*//////////////////////////////////////////////////////////////////////////
                                READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILeaseEscrow
    function channelOf(address renter, address provider, address token)
        external
        view
        override
        returns (Channel memory)
    {
        Channel storage channel = _channelOf(renter, provider, token);
        return Channel({
            balance: channel.balance,
            claimed: channel.claimed,
            thawEndsAt: channel.thawEndsAt,
            feeBasisPoints: channel.feeBasisPoints
        });
    }

    /// @inheritdoc ILeaseEscrow
    function voucherDigest(Voucher calldata voucher) external view override returns (bytes32) {
        // Check: the addresses are addresses.
        _slotOf(voucher);
        return _voucherDigest(_domainSeparatorV4(), voucher);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                 INTERNAL FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev The channel of three accounts. It lies at the hash of their three words. No mapping of this contract comes to
    /// lie there: what is hashed for those has two words.
    function _channelOf(address renter, address provider, address token)
        internal
        pure
        returns (Channel storage channel)
    {
        bytes32 slot = keccak256(abi.encode(renter, provider, token));
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            channel.slot := slot
        }
    }

    /// @dev Tries a permit. It may fail because somebody else submitted it first; then the allowance is already there,
    /// so only the allowance decides.
    function _usePermit(address renter, address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        internal
    {
        // Interaction: use the permit.
        // solhint-disable-next-line no-empty-blocks
        try IERC20Permit(token).permit(renter, address(this), amount, deadline, v, r, s) { } catch { }

        // Check: the allowance suffices, whoever set it.
        uint256 allowance = IERC20(token).allowance(renter, address(this));
        if (allowance < amount) {
            revert Errors.LeaseEscrow_InsufficientAllowance(allowance, amount);
        }
    }

    /// @dev Adds to the renter's channels and returns the sum, which the caller has to take from the renter.
    function _addToChannels(address renter, address token, Share[] calldata shares, uint16 fee)
        internal
        returns (uint256 total)
    {
        // Check: there is something to deposit.
        if (shares.length == 0) {
            revert Errors.LeaseEscrow_AmountZero();
        }
        for (uint256 i = 0; i < shares.length; ++i) {
            _addToChannel(renter, shares[i].provider, token, shares[i].amount, fee);
            total += shares[i].amount;
        }
    }

    /// @dev Adds `amount`, which the caller has to take from the renter, to its channel with `provider`, on which the
    /// fee is `fee` basis points from now on.
    function _addToChannel(address renter, address provider, address token, uint256 amount, uint16 fee) internal {
        // Check: the provider is somebody else, and not this contract, which could never spend what it is paid.
        if (provider == address(0) || provider == renter || provider == address(this)) {
            revert Errors.LeaseEscrow_BadProvider(provider);
        }

        // Check: the amount is positive.
        if (amount == 0) {
            revert Errors.LeaseEscrow_AmountZero();
        }

        // Check: the new balance fits. The amount first, so that the sum cannot overflow.
        if (amount > type(uint96).max) {
            revert Errors.LeaseEscrow_AmountTooLarge(amount);
        }
        Channel storage channel = _channelOf(renter, provider, token);
        uint256 balance = channel.balance + amount;
        if (balance > type(uint96).max) {
            revert Errors.LeaseEscrow_AmountTooLarge(balance);
        }

        // Effects: add to the balance, cancel a thaw that runs, and fix the fee.
        // forge-lint: disable-next-line(unsafe-typecast)
        channel.balance = uint96(balance);
        channel.thawEndsAt = 0;
        channel.feeBasisPoints = fee;

        // Log the deposit. It stands only if the tokens arrive.
        emit Deposited(renter, provider, token, amount, balance);
    }

    /// @dev Takes `amount` of `token` from the renter.
    function _pull(address renter, address token, uint256 amount) internal {
        // Interaction: take the tokens.
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(renter, address(this), amount);
        uint256 received = IERC20(token).balanceOf(address(this)) - before;

        // Check: all of it arrived. A token that takes a fee would leave other channels unfunded.
        if (received != amount) {
            revert Errors.LeaseEscrow_TransferMismatch(amount, received);
        }
    }

    /// @dev Moves what a voucher is worth from the channel's balance to what was claimed, and only that amount. The
    /// caller has to pay it to the provider. `word` is the channel's slot afterwards. When the voucher is worth
    /// nothing, `refusal` says why, and nothing moved.
    function _claim(bytes32 domain, Voucher calldata voucher, Signature calldata signature)
        internal
        returns (uint256 paid, uint256 word, Refusal refusal)
    {
        bytes32 slot = _slotOf(voucher);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            word := sload(slot)
        }
        uint256 balance = word & AMOUNT_MASK;
        uint256 claimed = (word >> CLAIMED_SHIFT) & AMOUNT_MASK;
        paid = voucher.cumulative;

        // Check: something is due.
        if (paid <= claimed) {
            return (0, word, Refusal.NothingDue);
        }

        // Check: there is something to pay with.
        if (balance == 0) {
            return (0, word, Refusal.ChannelEmpty);
        }

        // Check: the renter made the promise.
        if (!_isSigned(domain, voucher, signature)) {
            return (0, word, Refusal.InvalidSignature);
        }

        unchecked {
            // Cannot underflow: checked above that `cumulative` exceeds `claimed`.
            paid -= claimed;
            if (paid > balance) {
                paid = balance;
            }

            // Check: `claimed` still fits. Only a token with an absurd supply gets here; the renter can still withdraw.
            // Cannot overflow: both have 96 bits.
            if (claimed + paid > AMOUNT_MASK) {
                return (0, word, Refusal.AmountTooLarge);
            }

            // Effect: move the amount. Cannot borrow or carry from one part of the slot into another: `paid` is at most
            // `balance`, and the sum was checked.
            word = word - paid + (paid << CLAIMED_SHIFT);
        }
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            sstore(slot, word)
        }
    }

    /// @dev Pays both sides of a channel whose close, signed by both, has the digest `digest`.
    function _close(address renter, address provider, address token, uint256 finalCumulative, bytes32 digest) internal {
        Channel storage channel = _channelOf(renter, provider, token);
        uint256 balance = channel.balance;
        uint256 claimed = channel.claimed;

        // Check: there is something to close.
        if (balance == 0) {
            revert Errors.LeaseEscrow_ChannelEmpty();
        }

        // Check: the final sum takes nothing back from the provider.
        if (finalCumulative < claimed) {
            revert Errors.LeaseEscrow_FinalBelowClaimed(finalCumulative, claimed);
        }
        uint256 paid = finalCumulative - claimed;

        // Check: the channel can pay all of it. The two agreed on the full sum, so a part of it will not do.
        if (paid > balance) {
            revert Errors.LeaseEscrow_InsufficientBalance(paid, balance);
        }

        // Check: `claimed` still fits.
        if (finalCumulative > type(uint96).max) {
            revert Errors.LeaseEscrow_AmountTooLarge(finalCumulative);
        }

        // Check and Effect: a close that pays nothing leaves `claimed`, which the signatures cover, as it is. Without
        // this note the renter could use it again after the next deposit and leave the provider unpaid.
        if (paid == 0) {
            if (_spentCloses[digest]) {
                revert Errors.LeaseEscrow_CloseReplayed(digest);
            }
            _spentCloses[digest] = true;
        }

        // Effects: empty the channel and end a thaw that runs.
        channel.balance = 0;
        // forge-lint: disable-next-line(unsafe-typecast)
        channel.claimed = uint96(finalCumulative);
        channel.thawEndsAt = 0;

        uint256 fee = _feeOn(paid, channel.feeBasisPoints);
        if (fee > 0) {
            // forge-lint: disable-next-line(unsafe-typecast)
            _tokens[token].fees += uint248(fee);
        }

        // Interactions: pay both sides.
        uint256 refunded = balance - paid;
        if (paid > 0) {
            IERC20(token).safeTransfer(provider, paid - fee);
        }
        if (refunded > 0) {
            IERC20(token).safeTransfer(renter, refunded);
        }

        // Log the close.
        emit Closed(renter, provider, token, paid, refunded, finalCumulative);
        if (fee > 0) {
            emit FeeTaken(renter, provider, token, fee);
        }
    }

    /*//////////////////////////////////////////////////////////////////////////
                                 PRIVATE FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev The slot of a voucher's channel, see {_channelOf}, computed without looking at each address alone.
    function _slotOf(Voucher calldata voucher) private pure returns (bytes32 slot) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let renter := calldataload(voucher)
            let provider := calldataload(add(voucher, 0x20))
            let token := calldataload(add(voucher, 0x40))
            if shr(160, or(or(renter, provider), token)) { revert(0x00, 0x00) }
            let free := mload(0x40)
            calldatacopy(free, voucher, 0x60)
            slot := keccak256(free, 0x60)
        }
    }
}
