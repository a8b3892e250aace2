// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IProviderRegistry } from "../interfaces/IProviderRegistry.sol";
import { Errors } from "../libraries/Errors.sol";
import { Governed } from "./Governed.sol";

/// @title RegistryParameters
/// @notice The part of the registry that governance may set, and the bounds within which it may.
abstract contract RegistryParameters is IProviderRegistry, Governed {
    /*//////////////////////////////////////////////////////////////////////////
                                     CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Longer than any fault may go unnoticed, shorter than a lock-in.
    uint40 internal constant MIN_UNBONDING_DELAY = 7 days;
    uint40 internal constant MAX_UNBONDING_DELAY = 28 days;

    /// @dev Half a pool in a day is the most that a mistake, or a slasher gone bad, can cost.
    uint16 internal constant MIN_SLASH_CAP = 100;
    uint16 internal constant MAX_SLASH_CAP = 5000;

    /// @dev Below the least, rounding would be worth something; above the most, nobody could stake.
    uint128 internal constant MIN_MIN_STAKE = 1e9;
    uint128 internal constant MAX_MIN_STAKE = 1e24;

    uint40 internal constant MIN_MAINTENANCE = 1 hours;
    uint40 internal constant MAX_MAINTENANCE = 3 days;
    uint40 internal constant MIN_MAINTENANCE_GAP = 7 days;
    uint40 internal constant MAX_MAINTENANCE_GAP = 90 days;

    /// @dev Added to the unbonding delay before a new slasher counts.
    uint40 internal constant SLASHER_NOTICE = 1 days;

    /*//////////////////////////////////////////////////////////////////////////
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IProviderRegistry
    address public override treasury;

    /// @inheritdoc IProviderRegistry
    uint40 public override unbondingDelay = 14 days;

    /// @inheritdoc IProviderRegistry
    uint16 public override slashCapBps = 3000;

    /// @inheritdoc IProviderRegistry
    bool public override paused;

    /// @inheritdoc IProviderRegistry
    address public override tierKeeper;

    /// @inheritdoc IProviderRegistry
    uint40 public override maintenanceLongest = 1 days;

    /// @inheritdoc IProviderRegistry
    uint40 public override maintenanceGap = 30 days;

    /// @inheritdoc IProviderRegistry
    address public override guardian;

    /// @inheritdoc IProviderRegistry
    uint128 public override minStake;

    mapping(address slasher => uint40 activeAt) private _slashers;

    /*//////////////////////////////////////////////////////////////////////////
                                  READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IProviderRegistry
    function isSlasher(address account) public view override returns (bool) {
        uint256 activeAt = _slashers[account];
        return activeAt != 0 && block.timestamp >= activeAt;
    }

    /// @inheritdoc IProviderRegistry
    function slasherActiveAt(address account) external view override returns (uint40) {
        return _slashers[account];
    }

    /*//////////////////////////////////////////////////////////////////////////
                                      GOVERNANCE
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IProviderRegistry
    function setSlasher(address slasher, bool enabled) external override onlyGovernance {
        uint40 activeAt = 0;
        if (enabled) {
            // Check: a slasher is a contract with rules, and its notice is not started over or cut short.
            if (slasher.code.length == 0 || _slashers[slasher] != 0) {
                revert Errors.ProviderRegistry_BadAddress(slasher);
            }

            // Everybody who starts to unbond now is out before the new slasher can touch anything.
            activeAt = uint40(block.timestamp) + unbondingDelay + SLASHER_NOTICE;
        }

        // Effect: write it down.
        _setSlasher(slasher, activeAt);
    }

    /// @inheritdoc IProviderRegistry
    function setTierKeeper(address tierKeeper_) external override onlyGovernance {
        _setTierKeeper(tierKeeper_);
    }

    /// @inheritdoc IProviderRegistry
    function setGuardian(address guardian_) external override onlyGovernance {
        _setGuardian(guardian_);
    }

    /// @inheritdoc IProviderRegistry
    function setTreasury(address treasury_) external override onlyGovernance {
        _setTreasury(treasury_);
    }

    /// @inheritdoc IProviderRegistry
    function setUnbondingDelay(uint40 delay) external override onlyGovernance {
        _checkBounds(delay, MIN_UNBONDING_DELAY, MAX_UNBONDING_DELAY);
        unbondingDelay = delay;
        emit UnbondingDelaySet(delay);
    }

    /// @inheritdoc IProviderRegistry
    function setSlashCap(uint16 bps) external override onlyGovernance {
        _checkBounds(bps, MIN_SLASH_CAP, MAX_SLASH_CAP);
        slashCapBps = bps;
        emit SlashCapSet(bps);
    }

    /// @inheritdoc IProviderRegistry
    function setMinStake(uint128 amount) external override onlyGovernance {
        _setMinStake(amount);
    }

    /// @inheritdoc IProviderRegistry
    function setMaintenanceLimits(uint40 longest, uint40 gap) external override onlyGovernance {
        _checkBounds(longest, MIN_MAINTENANCE, MAX_MAINTENANCE);
        _checkBounds(gap, MIN_MAINTENANCE_GAP, MAX_MAINTENANCE_GAP);
        maintenanceLongest = longest;
        maintenanceGap = gap;
        emit MaintenanceLimitsSet(longest, gap);
    }

    /// @inheritdoc IProviderRegistry
    function setPaused(bool paused_) external override {
        // Check: governance, or the guardian to stop.
        if (msg.sender != governance && !(paused_ && msg.sender == guardian)) {
            revert Errors.ProviderRegistry_Unauthorized(msg.sender);
        }

        // Effect: stop new stake, or let it in.
        paused = paused_;

        // Log who did.
        emit StakingPaused(paused_, msg.sender);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                  INTERNAL FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    function _setSlasher(address slasher, uint40 activeAt) internal {
        _slashers[slasher] = activeAt;
        emit SlasherSet(slasher, activeAt);
    }

    function _setTierKeeper(address tierKeeper_) internal {
        tierKeeper = tierKeeper_;
        emit TierKeeperSet(tierKeeper_);
    }

    function _setGuardian(address guardian_) internal {
        guardian = guardian_;
        emit GuardianSet(guardian_);
    }

    function _setTreasury(address treasury_) internal {
        // Check: slashed tokens must arrive somewhere, and must not be counted as stake again.
        if (treasury_ == address(0) || treasury_ == address(this)) {
            revert Errors.ProviderRegistry_BadAddress(treasury_);
        }
        treasury = treasury_;
        emit TreasurySet(treasury_);
    }

    function _setMinStake(uint128 amount) internal {
        _checkBounds(amount, MIN_MIN_STAKE, MAX_MIN_STAKE);
        minStake = amount;
        emit MinStakeSet(amount);
    }

    function _checkBounds(uint256 value, uint256 min, uint256 max) private pure {
        if (value < min || value > max) {
            revert Errors.ProviderRegistry_OutOfBounds(value, min, max);
        }
    }
}
