// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILivenessRewards } from "../interfaces/ILivenessRewards.sol";
import { Errors } from "../libraries/Errors.sol";
import { Governed } from "./Governed.sol";

/// @title RewardsParameters
/// @notice The part of the rewards that governance may set, and the bounds within which it may.
abstract contract RewardsParameters is ILivenessRewards, Governed {
    /*//////////////////////////////////////////////////////////////////////////
                                   CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Longer would keep what providers earned from them.
    uint256 private constant MAX_CHALLENGE_PERIOD = 30 days;

    /// @dev Less would let anybody hold up everybody for nothing.
    uint256 private constant MIN_CHALLENGE_BOND = 1e18;

    /// @dev More would keep everybody from doubting: a thousandth of the supply.
    uint256 private constant MAX_CHALLENGE_BOND = 1_000_000e18;

    /*//////////////////////////////////////////////////////////////////////////
                                     STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILivenessRewards
    uint256 public immutable override maxEpochBudget;

    /// @inheritdoc ILivenessRewards
    uint256 public immutable override minChallengePeriod;

    /// @inheritdoc ILivenessRewards
    address public override poster;

    /// @inheritdoc ILivenessRewards
    address public override resolver;

    /// @inheritdoc ILivenessRewards
    uint256 public override epochBudget;

    /// @inheritdoc ILivenessRewards
    uint256 public override challengePeriod;

    /// @inheritdoc ILivenessRewards
    uint256 public override challengeBond;

    /*//////////////////////////////////////////////////////////////////////////
                                  CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    constructor(uint256 maxEpochBudget_, uint256 minChallengePeriod_) {
        // Check: the floor of the challenge period is itself within bounds.
        _checkBounds(minChallengePeriod_, 1, MAX_CHALLENGE_PERIOD);

        // Effects: fix the bounds.
        maxEpochBudget = maxEpochBudget_;
        minChallengePeriod = minChallengePeriod_;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                   GOVERNANCE
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILivenessRewards
    function setPoster(address poster_) external override onlyGovernance {
        _setPoster(poster_);
    }

    /// @inheritdoc ILivenessRewards
    function setResolver(address resolver_) external override onlyGovernance {
        _setResolver(resolver_);
    }

    /// @inheritdoc ILivenessRewards
    function setEpochBudget(uint256 budget) external override onlyGovernance {
        _setEpochBudget(budget, maxEpochBudget);
    }

    /// @inheritdoc ILivenessRewards
    function setChallengePeriod(uint256 period) external override onlyGovernance {
        _setChallengePeriod(period, minChallengePeriod);
    }

    /// @inheritdoc ILivenessRewards
    function setChallengeBond(uint256 bond) external override onlyGovernance {
        _setChallengeBond(bond);
    }

    /*//////////////////////////////////////////////////////////////////////////
                               INTERNAL FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    function _setPoster(address poster_) internal {
        poster = poster_;
        emit PosterSet(poster_);
    }

    function _setResolver(address resolver_) internal {
        resolver = resolver_;
        emit ResolverSet(resolver_);
    }

    function _setEpochBudget(uint256 budget, uint256 highest) internal {
        _checkBounds(budget, 0, highest);
        epochBudget = budget;
        emit EpochBudgetSet(budget);
    }

    function _setChallengePeriod(uint256 period, uint256 lowest) internal {
        _checkBounds(period, lowest, MAX_CHALLENGE_PERIOD);
        challengePeriod = period;
        emit ChallengePeriodSet(period);
    }

    function _setChallengeBond(uint256 bond) internal {
        _checkBounds(bond, MIN_CHALLENGE_BOND, MAX_CHALLENGE_BOND);
        challengeBond = bond;
        emit ChallengeBondSet(bond);
    }

    function _checkBounds(uint256 value, uint256 low, uint256 high) private pure {
        if (value < low || value > high) {
            revert Errors.LivenessRewards_OutOfBounds(value, low, high);
        }
    }
}
