// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Errors
/// @notice Every reason for which Moonrig's contracts refuse a call, named Contract_Condition.
library Errors {
    /*//////////////////////////////////////////////////////////////////////////
                                    LEASE ESCROW
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Thrown when an amount that must be positive is zero.
    error LeaseEscrow_AmountZero();

    /// @notice Thrown when an amount does not fit the 96 bits a channel keeps for it.
    error LeaseEscrow_AmountTooLarge(uint256 amount);

    /// @notice Thrown when the thaw period given to the constructor is zero or longer than 30 days.
    error LeaseEscrow_BadThawPeriod(uint256 thawPeriod);

    /// @notice Thrown when a cooperative close is submitted after its deadline.
    error LeaseEscrow_CloseExpired(uint256 deadline, uint256 timestamp);

    /// @notice Thrown when a cooperative close that pays nothing is submitted a second time.
    error LeaseEscrow_CloseReplayed(bytes32 digest);

    /// @notice Thrown when the final sum of a cooperative close is below what the provider already has.
    error LeaseEscrow_FinalBelowClaimed(uint256 finalCumulative, uint256 claimed);

    /// @notice Thrown when a cooperative close pays more than the channel holds.
    error LeaseEscrow_InsufficientBalance(uint256 due, uint256 balance);

    /// @notice Thrown when a voucher or a close is not signed by the account that has to sign it.
    error LeaseEscrow_InvalidSignature(address expected);

    /// @notice Thrown when the permit failed and no earlier allowance covers the deposit.
    error LeaseEscrow_InsufficientAllowance(uint256 allowance, uint256 amount);

    /// @notice Thrown when a voucher promises no more than was already claimed.
    error LeaseEscrow_NothingDue(uint256 cumulative, uint256 claimed);

    /// @notice Thrown when a channel holds nothing that could be paid out.
    error LeaseEscrow_ChannelEmpty();

    /// @notice Thrown when the provider is the zero address or the renter itself.
    error LeaseEscrow_BadProvider(address provider);

    /// @notice Thrown when a thaw is requested while one is already under way or over.
    error LeaseEscrow_ThawRunning(uint256 endsAt);

    /// @notice Thrown when a withdrawal is tried without a thaw.
    error LeaseEscrow_ThawNotStarted();

    /// @notice Thrown when a withdrawal is tried before the thaw has ended.
    error LeaseEscrow_ThawNotOver(uint256 endsAt, uint256 timestamp);

    /// @notice Thrown when a token is not on the list the escrow was deployed with.
    error LeaseEscrow_TokenNotAllowed(address token);

    /// @notice Thrown when a token moved another amount than it was asked to.
    error LeaseEscrow_TransferMismatch(uint256 expected, uint256 received);

    /*//////////////////////////////////////////////////////////////////////////
                                     TEST DOLLAR
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Thrown when more is minted at once than a single call allows.
    error TestDollar_MintTooLarge(uint256 amount, uint256 cap);
}
