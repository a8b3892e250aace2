// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title IProviderRegistry
/// @notice Holds what providers, and those who trust them, have staked, and takes from it when a fault is shown.
///
/// Each provider has one pool. A stake is a number of shares of it; a slash takes tokens from the pool and leaves the
/// shares as they are, so that everybody in it loses in proportion, also those who are on their way out. Nothing but
/// a stake ever adds to a pool: a share is worth one token or less, never more.
///
/// Governance, a timelock, sets named parameters within bounds that are written in this contract. Nobody can take stake
/// but a slasher, for a reason that is logged, up to a cap per provider and epoch; a slasher that is added later counts
/// only after everybody who disagrees could have left. Pausing stops new stake and nothing else.
interface IProviderRegistry {
    /*//////////////////////////////////////////////////////////////////////////
                                       TYPES
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Why stake was taken.
    /// @param Downtime The provider was not there in hours it had promised. Only through {slashDowntime}.
    /// @param DoubleSale The provider sold one device twice for the same time.
    /// @param WrongOutput The provider signed an output that the majority of a verified job contradicts.
    /// @param Ruling An arbiter ruled against the provider.
    /// @param Default The provider did not answer a dispute.
    enum Reason {
        Downtime,
        DoubleSale,
        WrongOutput,
        Ruling,
        Default
    }

    /// @notice One provider's pool.
    /// @param assets What the pool holds, in the token's smallest unit.
    /// @param shares The shares of all who staked, those that are unbonding included.
    /// @param unbonding How many of the shares are unbonding.
    /// @param epoch The epoch of `epochBase` and `epochSlashed`: Unix seconds divided by 86400.
    /// @param epochBase What the pool held before the first slash of that epoch; the cap is a part of it.
    /// @param epochSlashed What was taken in that epoch.
    struct Pool {
        // slot 0
        uint128 assets;
        uint128 shares;
        // slot 1
        uint128 unbonding;
        uint40 epoch;
        // slot 2
        uint128 epochBase;
        uint128 epochSlashed;
    }

    /// @notice Shares on their way out.
    /// @param shares How many.
    /// @param releaseAt When they can be withdrawn, in Unix seconds.
    struct Unbonding {
        uint128 shares;
        uint40 releaseAt;
    }

    /// @notice A window in which a provider may be away without a slash for downtime.
    /// @param start Its first second, in Unix seconds.
    /// @param end The second after its last one.
    struct Maintenance {
        uint40 start;
        uint40 end;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       EVENTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Emitted when `staker` added `amount` to `provider`'s pool and got `shares` of it. The two are the same
    /// account for a provider's own stake.
    event Staked(address indexed provider, address indexed staker, uint256 amount, uint256 shares);

    /// @notice Emitted when `staker` set out to take `shares` from `provider`'s pool, from `releaseAt` on.
    event UnbondingStarted(address indexed provider, address indexed staker, uint256 shares, uint256 releaseAt);

    /// @notice Emitted when `staker` took `amount` for `shares` out of `provider`'s pool; it was paid to `to`.
    event Withdrawn(
        address indexed provider, address indexed staker, address indexed to, uint256 amount, uint256 shares
    );

    /// @notice Emitted when `slasher` took `amount` of the `requested` from `provider`'s pool. `reward` of it went back
    /// to the slasher for whoever showed the fault, the rest to the treasury.
    event Slashed(
        address indexed provider,
        address indexed slasher,
        Reason indexed reason,
        uint256 requested,
        uint256 amount,
        uint256 reward
    );

    /// @notice Emitted when `slasher` asked that nobody withdraws from `provider`'s pool before `until`, while a case
    /// is open.
    event HoldPlaced(address indexed provider, address indexed slasher, uint256 until);

    /// @notice Emitted when `slasher` closed a case; `remaining` others are open.
    event HoldReleased(address indexed provider, address indexed slasher, uint256 remaining);

    /// @notice Emitted when a provider's service tier changed.
    event TierSet(address indexed provider, uint256 tier);

    /// @notice Emitted when a provider announced a maintenance window.
    event MaintenanceAnnounced(address indexed provider, uint256 start, uint256 end);

    /// @notice Emitted when a provider asked to be paid at `payout` from `effectiveAt` on.
    event PayoutRequested(address indexed provider, address indexed payout, uint256 effectiveAt);

    /// @notice Emitted when a change of the payout address was called off by `by`.
    event PayoutCanceled(address indexed provider, address indexed payout, address indexed by);

    /// @notice Emitted when a contract was made a slasher, which counts from `activeAt` on; zero when it was removed.
    event SlasherSet(address indexed slasher, uint256 activeAt);

    /// @notice Emitted when another account sets the service tiers.
    event TierKeeperSet(address indexed tierKeeper);

    /// @notice Emitted when another account may pause new stake.
    event GuardianSet(address indexed guardian);

    /// @notice Emitted when slashed tokens go to another account.
    event TreasurySet(address indexed treasury);

    /// @notice Emitted when the time that unbonding takes was changed, in seconds; it applies to what starts later.
    event UnbondingDelaySet(uint256 delay);

    /// @notice Emitted when the part of a pool that can be slashed in one epoch was changed, in basis points.
    event SlashCapSet(uint256 bps);

    /// @notice Emitted when the smallest stake was changed, in the token's smallest unit.
    event MinStakeSet(uint256 amount);

    /// @notice Emitted when the longest maintenance and the shortest time between two were changed, in seconds.
    event MaintenanceLimitsSet(uint256 longest, uint256 gap);

    /// @notice Emitted when new stake was stopped or let in again.
    event StakingPaused(bool paused, address by);

    /*//////////////////////////////////////////////////////////////////////////
                                  READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice The token that is staked.
    function token() external view returns (address);

    /// @notice Where slashed tokens go.
    function treasury() external view returns (address);

    /// @notice Who sets the service tiers.
    function tierKeeper() external view returns (address);

    /// @notice Who may stop new stake, besides governance.
    function guardian() external view returns (address);

    /// @notice Whether new stake is stopped.
    function paused() external view returns (bool);

    /// @notice How long unbonding takes, in seconds.
    function unbondingDelay() external view returns (uint40);

    /// @notice The part of a pool that can be slashed in one epoch, in basis points.
    function slashCapBps() external view returns (uint16);

    /// @notice The smallest single stake, in the token's smallest unit.
    function minStake() external view returns (uint128);

    /// @notice The longest maintenance window, in seconds.
    function maintenanceLongest() external view returns (uint40);

    /// @notice The shortest time between the end of one maintenance window and the start of the next, in seconds.
    function maintenanceGap() external view returns (uint40);

    /// @notice Whether `account` may slash now.
    function isSlasher(address account) external view returns (bool);

    /// @notice When `account` may slash, in Unix seconds; zero for one that may not.
    function slasherActiveAt(address account) external view returns (uint40);

    /// @notice A provider's pool. A provider that never had one has zeros.
    function poolOf(address provider) external view returns (Pool memory);

    /// @notice All that can be slashed of `provider`, what is unbonding included, in the token's smallest unit.
    function stakeOf(address provider) external view returns (uint256);

    /// @notice What stands behind `provider` and is not unbonding, in the token's smallest unit. This is the number to
    /// trust a provider by.
    function activeStakeOf(address provider) external view returns (uint256);

    /// @notice `provider`'s own part of {activeStakeOf}.
    function selfStakeOf(address provider) external view returns (uint256);

    /// @notice Since when `provider` has had stake of its own that was not unbonding, in Unix seconds: the last time it
    /// staked for itself after it had none. Zero when it never did; meaningless while {selfStakeOf} is zero.
    function joinedAt(address provider) external view returns (uint40);

    /// @notice The shares of `staker` in `provider`'s pool that are not unbonding.
    function sharesOf(address provider, address staker) external view returns (uint256);

    /// @notice The shares of `staker` in `provider`'s pool that are unbonding, oldest first.
    function unbondingsOf(address provider, address staker) external view returns (Unbonding[] memory);

    /// @notice What `shares` of `provider`'s pool are worth now, in the token's smallest unit.
    function toAssets(address provider, uint256 shares) external view returns (uint256);

    /// @notice What the cap still lets be taken from `provider` in this epoch, in the token's smallest unit.
    function slashableNow(address provider) external view returns (uint256);

    /// @notice How many cases hold `provider`'s pool, and until when at the latest, in Unix seconds.
    function holdOf(address provider) external view returns (uint256 cases, uint256 until);

    /// @notice A provider's service tier, 1 (best) to 7. It is 7 until it was set.
    function tierOf(address provider) external view returns (uint8);

    /// @notice The maintenance windows of `provider`, oldest first.
    function maintenancesOf(address provider) external view returns (Maintenance[] memory);

    /// @notice Whether a maintenance window of `provider` touches the time from `from` up to, not including, `to`.
    function inMaintenance(address provider, uint40 from, uint40 to) external view returns (bool);

    /// @notice Where `provider` is paid: its stake when it leaves, and its rewards. The provider itself until it has
    /// named another account and the delay has passed.
    function payoutOf(address provider) external view returns (address);

    /// @notice The payout address that was asked for and does not count yet, and from when it will; zeros for none.
    function pendingPayoutOf(address provider) external view returns (address payout, uint256 effectiveAt);

    /*//////////////////////////////////////////////////////////////////////////
                                STATE-CHANGING FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Stakes `amount` for the caller itself, which makes it a provider.
    ///
    /// @dev Emits {Staked}.
    ///
    /// Requirements:
    /// - New stake is not paused.
    /// - `amount` is at least {minStake}, fits 128 bits, and the registry may take it from the caller.
    /// - The pool has not lost all but a billionth of its worth.
    ///
    /// @return shares What the caller got of the pool.
    function stake(uint256 amount) external returns (uint256 shares);

    /// @notice {stake} with the caller's EIP-2612 permit in the same transaction.
    function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        returns (uint256 shares);

    /// @notice Adds `amount` to the pool of `provider`, on the caller's account: it is slashed with the provider and
    /// can be taken out by the caller alone.
    ///
    /// @dev Emits {Staked}.
    ///
    /// Requirements:
    /// - As for {stake}.
    /// - `provider` is not the caller, and has at least {minStake} of its own in the pool that is not unbonding.
    ///
    /// @return shares What the caller got of the pool.
    function delegate(address provider, uint256 amount) external returns (uint256 shares);

    /// @notice {delegate} with the caller's EIP-2612 permit in the same transaction.
    function delegateWithPermit(address provider, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        returns (uint256 shares);

    /// @notice Sets out to take `shares` of the caller from `provider`'s pool. They stay in it, and can be slashed,
    /// until they are withdrawn.
    ///
    /// @dev Emits {UnbondingStarted}.
    ///
    /// Requirements:
    /// - The caller has at least `shares` that are not unbonding, and `shares` is positive.
    /// - The caller has fewer than 16 unbondings from this pool.
    ///
    /// @return releaseAt When they can be withdrawn, in Unix seconds.
    function unbond(address provider, uint256 shares) external returns (uint40 releaseAt);

    /// @notice Pays out all unbondings of the caller from `provider`'s pool whose time has come. A provider's own stake
    /// is paid to its payout address, everybody else's to the caller.
    ///
    /// @dev Emits {Withdrawn}.
    ///
    /// Notes:
    /// - While a case against the provider is open, what is in its pool waits for it, but never longer than 30 days
    ///   after its own time has come.
    ///
    /// Requirements:
    /// - At least one unbonding can be paid out.
    ///
    /// @return amount What was paid out.
    function withdraw(address provider) external returns (uint256 amount);

    /// @notice Takes up to `amount` from `provider`'s pool. What the cap leaves is taken; the rest is not remembered
    /// here.
    ///
    /// @dev Emits {Slashed}.
    ///
    /// Notes:
    /// - The reward is a part of what the provider itself loses, at most half. So whoever has a fault of its own shown
    ///   by a friend loses by it, however much others have delegated.
    ///
    /// Requirements:
    /// - The caller is a slasher.
    /// - `reason` is not {Reason.Downtime}.
    /// - `rewardBps` is at most 5000.
    ///
    /// @param rewardBps The part of the provider's own loss that is sent to the caller, in basis points.
    /// @return slashed What was taken.
    /// @return reward How much of it the caller got; the rest went to the treasury.
    function slash(address provider, uint256 amount, Reason reason, uint256 rewardBps)
        external
        returns (uint256 slashed, uint256 reward);

    /// @notice Takes up to `amount` from `provider`'s pool because it was not there between `from` and `to`.
    ///
    /// @dev Emits {Slashed} with {Reason.Downtime}.
    ///
    /// Requirements:
    /// - The caller is a slasher.
    /// - `from` is before `to`, `to` has passed, and `from` is at most 30 days ago.
    /// - No maintenance window of the provider touches that time.
    ///
    /// @return slashed What was taken; all of it went to the treasury.
    function slashDowntime(address provider, uint256 amount, uint40 from, uint40 to) external returns (uint256 slashed);

    /// @notice Keeps what is in `provider`'s pool there until the caller calls {release}, or until `until`.
    ///
    /// @dev Emits {HoldPlaced}.
    ///
    /// Requirements:
    /// - The caller is a slasher.
    /// - `until` is in the future, and at most 30 days away.
    function hold(address provider, uint40 until) external;

    /// @notice Ends one hold of the caller on `provider`'s pool.
    ///
    /// @dev Emits {HoldReleased}.
    ///
    /// Requirements:
    /// - The caller has placed more holds on it than it has released.
    function release(address provider) external;

    /// @notice Sets `provider`'s service tier.
    ///
    /// @dev Emits {TierSet}.
    ///
    /// Requirements:
    /// - The caller is the tier keeper.
    /// - `tier` is 1 to 7.
    function setTier(address provider, uint8 tier) external;

    /// @notice Announces that the caller will be away from `start` to `end`. No downtime in that time is slashed;
    /// every other fault is.
    ///
    /// @dev Emits {MaintenanceAnnounced}.
    ///
    /// Requirements:
    /// - `start` is at least an hour and at most 30 days from now.
    /// - `end` is after `start`, by at most {maintenanceLongest}.
    /// - `start` is at least {maintenanceGap} after the end of the last window.
    function announceMaintenance(uint40 start, uint40 end) external;

    /// @notice Asks that the caller, a provider, is paid at `payout`, from three days on. Until then the old address
    /// counts and can call it off.
    ///
    /// @dev Emits {PayoutRequested}. A change that was asked for before and does not count yet is replaced.
    ///
    /// Requirements:
    /// - `payout` is not zero, the registry or the address that counts now.
    function requestPayout(address payout) external;

    /// @notice Calls off a change of `provider`'s payout address that does not count yet.
    ///
    /// @dev Emits {PayoutCanceled}.
    ///
    /// Requirements:
    /// - The caller is the provider, or the payout address that counts now.
    /// - A change is waiting.
    function cancelPayout(address provider) external;

    /*//////////////////////////////////////////////////////////////////////////
                                      GOVERNANCE
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Makes `slasher` a slasher, which counts a day after everybody who starts to unbond now is out, or
    /// removes it, which counts at once.
    ///
    /// @dev Emits {SlasherSet}. Only governance. Adding needs a contract that is none yet.
    function setSlasher(address slasher, bool enabled) external;

    /// @notice Names who sets the service tiers.
    ///
    /// @dev Emits {TierKeeperSet}. Only governance.
    function setTierKeeper(address tierKeeper_) external;

    /// @notice Names who may stop new stake besides governance; zero for nobody.
    ///
    /// @dev Emits {GuardianSet}. Only governance.
    function setGuardian(address guardian_) external;

    /// @notice Names where slashed tokens go.
    ///
    /// @dev Emits {TreasurySet}. Only governance; not zero and not the registry.
    function setTreasury(address treasury_) external;

    /// @notice Sets how long unbonding takes: 7 to 28 days. What is unbonding already keeps its time.
    ///
    /// @dev Emits {UnbondingDelaySet}. Only governance.
    function setUnbondingDelay(uint40 delay) external;

    /// @notice Sets the part of a pool that can be slashed in one epoch: 100 to 5000 basis points.
    ///
    /// @dev Emits {SlashCapSet}. Only governance.
    function setSlashCap(uint16 bps) external;

    /// @notice Sets the smallest stake: 10⁹ to 10²⁴ units, which is a million whole tokens.
    ///
    /// @dev Emits {MinStakeSet}. Only governance.
    function setMinStake(uint128 amount) external;

    /// @notice Sets the longest maintenance window, 1 hour to 3 days, and the shortest time between two, 7 to 90 days.
    ///
    /// @dev Emits {MaintenanceLimitsSet}. Only governance.
    function setMaintenanceLimits(uint40 longest, uint40 gap) external;

    /// @notice Stops new stake or lets it in again. Unbonding and withdrawing go on.
    ///
    /// @dev Emits {StakingPaused}. Governance; the guardian can only stop.
    function setPaused(bool paused_) external;
}
