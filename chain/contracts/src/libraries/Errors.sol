// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Errors
/// @notice Every reason for which Moonrig's contracts refuse a call, named Contract_Condition.
library Errors {
    /*//////////////////////////////////////////////////////////////////////////
                                    LEASE ESCROW
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Thrown when a function that moves tokens is called while another one runs.
    error LeaseEscrow_Reentered();

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

    /// @notice Thrown when the registry knows the tier of the same or a later epoch.
    error LivenessRewards_TierOutdated(uint256 epoch, uint256 known);

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
                                  PROVIDER REGISTRY
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Thrown when an account that must be a contract, or must not be zero or the registry, is not so.
    error ProviderRegistry_BadAddress(address account);

    /// @notice Thrown when somebody delegates to itself or to an account that has no stake of its own.
    error ProviderRegistry_BadProvider(address provider);

    /// @notice Thrown when a stake is below the smallest one.
    error ProviderRegistry_StakeTooSmall(uint256 amount, uint256 minStake);

    /// @notice Thrown when a pool would hold more than fits 128 bits.
    error ProviderRegistry_StakeTooLarge(uint256 amount);

    /// @notice Thrown when a pool has lost so much that its shares can no longer be counted.
    error ProviderRegistry_PoolDepleted(address provider);

    /// @notice Thrown when the permit failed and no earlier allowance covers the stake.
    error ProviderRegistry_InsufficientAllowance(uint256 allowance, uint256 amount);

    /// @notice Thrown when the token moved another amount than it was asked to.
    error ProviderRegistry_TransferMismatch(uint256 expected, uint256 received);

    /// @notice Thrown when new stake is paused.
    error ProviderRegistry_StakingPaused();

    /// @notice Thrown when no shares, or more than the caller has, are to be unbonded.
    error ProviderRegistry_BadShares(uint256 shares, uint256 available);

    /// @notice Thrown when the caller has as many unbondings from a pool as one can have.
    error ProviderRegistry_TooManyUnbondings(uint256 limit);

    /// @notice Thrown when nothing that the caller unbonded can be withdrawn now.
    error ProviderRegistry_NothingToWithdraw();

    /// @notice Thrown when the caller is not the account that may do this.
    error ProviderRegistry_Unauthorized(address caller);

    /// @notice Thrown when downtime is slashed without its time, or with another function than its own.
    error ProviderRegistry_BadReason();

    /// @notice Thrown when a slasher asks for a larger reward than there can be.
    error ProviderRegistry_RewardTooLarge(uint256 bps, uint256 limit);

    /// @notice Thrown when a time is not where it has to be.
    error ProviderRegistry_BadTime(uint256 time);

    /// @notice Thrown when downtime is slashed for a time that maintenance touches.
    error ProviderRegistry_InMaintenance(uint256 from, uint256 to);

    /// @notice Thrown when maintenance is announced too soon after the last one.
    error ProviderRegistry_MaintenanceTooSoon(uint256 start, uint256 earliest);

    /// @notice Thrown when a slasher releases a hold that it does not have.
    error ProviderRegistry_NotHeld(address provider);

    /// @notice Thrown when a service tier is not 1 to 7.
    error ProviderRegistry_BadTier(uint256 tier);

    /// @notice Thrown when there is no change of the payout address to call off.
    error ProviderRegistry_NoPendingPayout(address provider);

    /// @notice Thrown when a parameter is outside its bounds.
    error ProviderRegistry_OutOfBounds(uint256 value, uint256 min, uint256 max);

    /*//////////////////////////////////////////////////////////////////////////
                                       DISPUTES
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Thrown when an address given to the constructor is not a contract.
    error Disputes_BadAddress(address account);

    /// @notice Thrown when a parameter is outside its bounds.
    error Disputes_OutOfBounds(uint256 value, uint256 min, uint256 max);

    /// @notice Thrown when no bonds are taken in a token.
    error Disputes_TokenNotAllowed(address token);

    /// @notice Thrown when the permit failed and no earlier allowance covers the bond.
    error Disputes_InsufficientAllowance(uint256 allowance, uint256 amount);

    /// @notice Thrown when a token moved another amount than it was asked to.
    error Disputes_TransferMismatch(uint256 expected, uint256 received);

    /// @notice Thrown when something is not signed by the account that has to sign it.
    error Disputes_InvalidSignature(address expected);

    /// @notice Thrown when the caller is not the account that may do this.
    error Disputes_Unauthorized(address caller);

    /// @notice Thrown when a case over a lease is opened that had one before.
    error Disputes_AlreadyDisputed(uint256 id);

    /// @notice Thrown when a fault was settled before.
    error Disputes_AlreadySettled(bytes32 subject);

    /// @notice Thrown when the provider has nothing that could be slashed.
    error Disputes_NothingAtStake(address provider);

    /// @notice Thrown when a step is not the one that is due in a case.
    error Disputes_WrongStatus(uint256 id, uint256 status);

    /// @notice Thrown when a step comes after its deadline.
    error Disputes_TooLate(uint256 deadline, uint256 timestamp);

    /// @notice Thrown when a case is to be settled before the deadline has passed.
    error Disputes_TooEarly(uint256 deadline, uint256 timestamp);

    /// @notice Thrown when evidence is from the future or too old.
    error Disputes_BadTime(uint256 time);

    /// @notice Thrown when an arbiter's verdict is none.
    error Disputes_BadVerdict(uint256 verdict, uint256 slashBps);

    /// @notice Thrown when two sales are not of one device of one provider, or are the same.
    error Disputes_NotOneDevice();

    /// @notice Thrown when a heartbeat is of another lease, or the second is not after the first.
    error Disputes_BadHeartbeat(bytes32 leaseId);

    /// @notice Thrown when two leases used a device for no longer than there was time.
    error Disputes_NoOverlap(uint256 usedMs, uint256 spanMs);

    /// @notice Thrown when a panel does not have 3 to 15 providers in ascending order.
    error Disputes_BadPanel();

    /// @notice Thrown when a result is of another panel, of nobody in it, or out of order.
    error Disputes_BadResult(uint256 member);

    /// @notice Thrown when the results are not a majority against the accused.
    error Disputes_NoMajority(uint256 votes, uint256 panel);

    /// @notice Thrown when a provider has not enough stake, or has not been one for long enough, to count.
    error Disputes_NotEligible(address provider);

    /// @notice Thrown when nothing of a case can be slashed now.
    error Disputes_NothingToCollect(uint256 id);

    /// @notice Thrown when nothing was put down for the caller.
    error Disputes_NothingToWithdraw(address token);

    /*//////////////////////////////////////////////////////////////////////////
                                     TEST DOLLAR
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Thrown when more is minted at once than a single call allows.
    error TestDollar_MintTooLarge(uint256 amount, uint256 cap);
}
