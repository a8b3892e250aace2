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

    /// @notice Thrown when fees are to go to the zero address or to the escrow itself.
    error LeaseEscrow_BadFeeRecipient(address recipient);

    /// @notice Thrown when the thaw period given to the constructor is zero or longer than 30 days.
    error LeaseEscrow_BadThawPeriod(uint256 thawPeriod);

    /// @notice Thrown when a cooperative close is submitted after its deadline.
    error LeaseEscrow_CloseExpired(uint256 deadline, uint256 timestamp);

    /// @notice Thrown when a cooperative close that pays nothing is submitted a second time.
    error LeaseEscrow_CloseReplayed(bytes32 digest);

    /// @notice Thrown when a deposit is tried while governance has paused deposits.
    error LeaseEscrow_DepositsPaused();

    /// @notice Thrown when governance asks for a higher fee than the escrow's code permits.
    error LeaseEscrow_FeeTooHigh(uint256 basisPoints, uint256 cap);

    /// @notice Thrown when the final sum of a cooperative close is below what the provider already has.
    error LeaseEscrow_FinalBelowClaimed(uint256 finalCumulative, uint256 claimed);

    /// @notice Thrown when a cooperative close pays more than the channel holds.
    error LeaseEscrow_InsufficientBalance(uint256 due, uint256 balance);

    /// @notice Thrown when a voucher or a close is not signed by the account that has to sign it.
    error LeaseEscrow_InvalidSignature(address expected);

    /// @notice Thrown when the permit failed and no earlier allowance covers the deposit.
    error LeaseEscrow_InsufficientAllowance(uint256 allowance, uint256 amount);

    /// @notice Thrown when a batch has another number of signatures than of vouchers.
    error LeaseEscrow_LengthMismatch(uint256 vouchers, uint256 signatures);

    /// @notice Thrown when somebody other than governance tries to change the terms.
    error LeaseEscrow_NotGovernance(address caller);

    /// @notice Thrown when no voucher of a batch paid anything.
    error LeaseEscrow_NothingRedeemed();

    /// @notice Thrown when a voucher promises no more than was already claimed.
    error LeaseEscrow_NothingDue(uint256 cumulative, uint256 claimed);

    /// @notice Thrown when a channel holds nothing that could be paid out.
    error LeaseEscrow_ChannelEmpty();

    /// @notice Thrown when the provider is the zero address, the renter itself or the escrow.
    error LeaseEscrow_BadProvider(address provider);

    /// @notice Thrown when a thaw is requested while one is already under way or over.
    error LeaseEscrow_ThawRunning(uint256 endsAt);

    /// @notice Thrown when a withdrawal is tried without a thaw.
    error LeaseEscrow_ThawNotStarted();

    /// @notice Thrown when a withdrawal is tried before the thaw has ended.
    error LeaseEscrow_ThawNotOver(uint256 endsAt, uint256 timestamp);

    /// @notice Thrown when deposits in a token are not taken, or it is no contract.
    error LeaseEscrow_TokenNotAllowed(address token);

    /// @notice Thrown when a token moved another amount than it was asked to.
    error LeaseEscrow_TransferMismatch(uint256 expected, uint256 received);

    /*//////////////////////////////////////////////////////////////////////////
                                      GOVERNED
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Thrown when a contract is deployed without governance.
    error Governed_GovernanceZero();

    /// @notice Thrown when somebody else than governance sets a parameter.
    error Governed_NotGovernance(address caller);

    /*//////////////////////////////////////////////////////////////////////////
                                  LIVENESS REWARDS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Thrown when a leaf's amount is not what its other fields give at the epoch's rate.
    error LivenessRewards_AmountMismatch(uint256 amount, uint256 expected);

    /// @notice Thrown when a batch is empty or all of it was claimed before.
    error LivenessRewards_NothingToClaim();

    /// @notice Thrown when a challenge comes after its time.
    error LivenessRewards_ChallengeOver(uint256 endsAt, uint256 timestamp);

    /// @notice Thrown when a root can still be challenged, or is being challenged.
    error LivenessRewards_NotFinal(uint256 epoch);

    /// @notice Thrown when the resolver still has time to answer a challenge.
    error LivenessRewards_ResolverHasTime(uint256 endsAt, uint256 timestamp);

    /// @notice Thrown when an epoch has another status than the call needs.
    error LivenessRewards_WrongStatus(uint256 epoch, uint8 status);

    /// @notice Thrown when a root is posted for an epoch that is not over or was before the contract's first one.
    error LivenessRewards_BadEpoch(uint256 epoch);

    /// @notice Thrown when a root is posted with no rewards behind it or is empty.
    error LivenessRewards_EmptyRoot();

    /// @notice Thrown when rewards and proofs of a batch are not as many.
    error LivenessRewards_LengthMismatch(uint256 rewards, uint256 proofs);

    /// @notice Thrown when a proof does not lead to the epoch's root.
    error LivenessRewards_InvalidProof(uint256 epoch, address provider);

    /// @notice Thrown when what is left of an epoch's total does not cover a reward.
    error LivenessRewards_TotalExceeded(uint256 epoch, uint256 amount, uint256 left);

    /// @notice Thrown when a root's total is above the budget of an epoch.
    error LivenessRewards_OverBudget(uint256 total, uint256 budget);

    /// @notice Thrown when a root's total is above what the contract holds and has not set aside.
    error LivenessRewards_Underfunded(uint256 total, uint256 available);

    /// @notice Thrown when somebody else than the poster posts.
    error LivenessRewards_NotPoster(address caller);

    /// @notice Thrown when somebody else than the resolver resolves.
    error LivenessRewards_NotResolver(address caller);

    /// @notice Thrown when a parameter is set outside its bounds.
    error LivenessRewards_OutOfBounds(uint256 value, uint256 low, uint256 high);

    /// @notice Thrown when the registry or the token given to the constructor is not a contract.
    error LivenessRewards_NotAContract(address account);

    /// @notice Thrown when a penalty is asked for a provider that kept above its tier's slash line, or was done before.
    error LivenessRewards_NothingToSlash(uint256 epoch, address provider);

    /*//////////////////////////////////////////////////////////////////////////
                                  MOONRIG GOVERNOR
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Thrown when a proposal calls something that is not a named parameter.
    error MoonrigGovernor_NotAParameter(address target, bytes4 selector);

    /// @notice Thrown when a parameter of the governor is set outside its bounds.
    error MoonrigGovernor_OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high);

    /// @notice Thrown when a proposal sends money.
    error MoonrigGovernor_ValueNotZero(uint256 value);

    /*//////////////////////////////////////////////////////////////////////////
                                  MOONRIG TIMELOCK
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Thrown when the delay is zero or longer than 30 days.
    error MoonrigTimelock_BadDelay(uint256 delay);

    /// @notice Thrown when the timelock is deployed without a governor.
    error MoonrigTimelock_GovernorZero();

    /*//////////////////////////////////////////////////////////////////////////
                                   MOONRIG TOKEN
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Thrown when the amounts of the holders do not add up to the supply.
    error MoonrigToken_BadSupply(uint256 sum, uint256 supply);

    /// @notice Thrown when holders and amounts are not as many.
    error MoonrigToken_LengthMismatch(uint256 holders, uint256 amounts);

    /*//////////////////////////////////////////////////////////////////////////
                                     TIER RULES
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Thrown when a service tier is not from 1 to 7.
    error TierRules_BadTier(uint256 tier);

    /// @notice Thrown when more was kept than promised, or more promised than a day has.
    error TierRules_BadHours(uint256 promised, uint256 kept);

    /*//////////////////////////////////////////////////////////////////////////
                                     TEST DOLLAR
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Thrown when more is minted at once than a single call allows.
    error TestDollar_MintTooLarge(uint256 amount, uint256 cap);
}
