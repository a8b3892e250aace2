// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import { ILeaseEscrow } from "../interfaces/ILeaseEscrow.sol";
import { Errors } from "../libraries/Errors.sol";
import { EscrowChannels } from "./EscrowChannels.sol";

/// @title EscrowBatches
/// @notice Redeems many vouchers at once, with one payment for each run of vouchers for one provider in one token.
abstract contract EscrowBatches is EscrowChannels {
    using SafeERC20 for IERC20;

    /*//////////////////////////////////////////////////////////////////////////
                                       TYPES
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev What became of each entry of a batch: what was paid, and the channel's slot afterwards.
    struct Batch {
        uint256[] paid;
        uint256[] words;
        bytes32 domain;
        uint256 total;
    }

    /*//////////////////////////////////////////////////////////////////////////
                              STATE-CHANGING FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILeaseEscrow
    function redeemMany(Voucher[] calldata vouchers, Signature[] calldata signatures)
        external
        override
        nonReentrant
        returns (uint256[] memory)
    {
        uint256 count = vouchers.length;

        // Check: there is a signature for each voucher.
        if (count != signatures.length) {
            revert Errors.LeaseEscrow_LengthMismatch(count, signatures.length);
        }

        Batch memory batch =
            Batch({ paid: new uint256[](count), words: new uint256[](count), domain: _domainSeparatorV4(), total: 0 });

        // Checks, Effects and Interactions: a run of vouchers for one provider and token is paid in one transfer.
        uint256 start = 0;
        while (start < count) {
            start = _redeemRun(batch, vouchers, signatures, start);
        }

        // Check: somebody was paid, or the caller would pay for nothing.
        if (batch.total == 0) {
            revert Errors.LeaseEscrow_NothingRedeemed();
        }
        return batch.paid;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                 PRIVATE FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Redeems the vouchers from `start` on that are for the same provider in the same token, and returns where
    /// the next such run starts.
    function _redeemRun(Batch memory batch, Voucher[] calldata vouchers, Signature[] calldata signatures, uint256 start)
        private
        returns (uint256 end)
    {
        address provider = vouchers[start].provider;
        address token = vouchers[start].token;
        uint256 total = 0;
        uint256 fees = 0;

        // Checks and Effects: take each amount out of its channel. What is worth nothing is skipped.
        for (end = start; end < vouchers.length; ++end) {
            Voucher calldata voucher = vouchers[end];
            if (voucher.provider != provider || voucher.token != token) {
                break;
            }
            (uint256 paid, uint256 word, Refusal refusal) = _claim(batch.domain, voucher, signatures[end]);
            if (refusal != Refusal.None) {
                emit RedeemSkipped(voucher.renter, provider, token, end, refusal);
                continue;
            }
            batch.paid[end] = paid;
            batch.words[end] = word;
            unchecked {
                // Cannot overflow: payments have 96 bits.
                total += paid;
                fees += _feeOn(paid, word >> FEE_SHIFT);
            }
        }
        if (total == 0) {
            return end;
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        uint248 accrued = uint248(fees);
        if (accrued > 0) {
            _tokens[token].fees += accrued;
        }

        // Interaction: pay the provider, once. If the token refuses to, that is this run's loss and nobody else's.
        if (IERC20(token).trySafeTransfer(provider, total - fees)) {
            batch.total += total;
            _logRun(batch, vouchers, start, end);
        } else {
            _undoRun(batch, vouchers, start, end);
            _tokens[token].fees -= accrued;
        }
    }

    /// @dev Logs the payments of a run.
    function _logRun(Batch memory batch, Voucher[] calldata vouchers, uint256 start, uint256 end) private {
        for (uint256 i = start; i < end; ++i) {
            uint256 paid = batch.paid[i];
            if (paid > 0) {
                uint256 word = batch.words[i];
                _logPayment(vouchers[i], paid, word, _feeOn(paid, word >> FEE_SHIFT));
            }
        }
    }

    /// @dev Puts the channels of a run back to where they were, because their provider could not be paid.
    function _undoRun(Batch memory batch, Voucher[] calldata vouchers, uint256 start, uint256 end) private {
        for (uint256 i = start; i < end; ++i) {
            uint256 paid = batch.paid[i];
            if (paid > 0) {
                Voucher calldata voucher = vouchers[i];
                Channel storage channel = _channelOf(voucher.renter, voucher.provider, voucher.token);
                // forge-lint: disable-next-line(unsafe-typecast)
                channel.balance += uint96(paid);
                // forge-lint: disable-next-line(unsafe-typecast)
                channel.claimed -= uint96(paid);
                batch.paid[i] = 0;
                emit RedeemSkipped(voucher.renter, voucher.provider, voucher.token, i, Refusal.TransferFailed);
            }
        }
    }

    /// @dev Logs a payment that left the channel's slot as `word`, and the fee on it.
    function _logPayment(Voucher calldata voucher, uint256 paid, uint256 word, uint256 fee) private {
        bytes32 topic = Redeemed.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // Redeemed(renter, provider, token, leaseId, leaseAmount, paid, channel)
            let free := mload(0x40)
            mstore(free, calldataload(add(voucher, 0x40)))
            mstore(add(free, 0x20), calldataload(add(voucher, 0xa0)))
            mstore(add(free, 0x40), paid)
            mstore(add(free, 0x60), word)
            log4(
                free,
                0x80,
                topic,
                calldataload(voucher),
                calldataload(add(voucher, 0x20)),
                calldataload(add(voucher, 0x80))
            )
        }
        if (fee > 0) {
            emit FeeTaken(voucher.renter, voucher.provider, voucher.token, fee);
        }
    }
}
