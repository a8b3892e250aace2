// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Errors } from "./Errors.sol";

/// @title TierRules
/// @notice What a service tier asks and pays, and how a provider climbs and falls. The same rules in Go are package
/// chain/rewards; a test compares the two.
/// @dev All of it is integers: uptime is compared as `kept * 100` against `line * promised`, never divided.
library TierRules {
    /*//////////////////////////////////////////////////////////////////////////
                                       TYPES
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice The rules of one service tier.
    /// @param uptimeLine Per cent of the promised time that must be exceeded to belong here.
    /// @param slashLine Per cent of the promised time below which an epoch is not paid. Zero: no such line.
    /// @param responseLine Milliseconds that the response time must stay below to belong here.
    /// @param multiplier Tenths: 20 is twice the reward.
    /// @param upAfter Epochs in a row that qualify for the next better tier before it is reached. Zero: there is none.
    /// @param downAfter Epochs in a row below this tier's own lines before it is lost. Zero: there is no lower one.
    struct Rule {
        uint8 uptimeLine;
        uint8 slashLine;
        uint16 responseLine;
        uint8 multiplier;
        uint8 upAfter;
        uint8 downAfter;
    }

    /// @notice Where a provider stands.
    /// @param tier 1 (best) to 7, where everybody begins.
    /// @param good Epochs in a row that qualified for a better tier.
    /// @param bad Epochs in a row that did not qualify for this one.
    struct Standing {
        uint8 tier;
        uint8 good;
        uint8 bad;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                     CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    uint8 internal constant BEST = 1;
    uint8 internal constant WORST = 7;

    /// @dev Seconds of an epoch.
    uint256 internal constant EPOCH = 1 days;

    /// @dev Below an hour promised, an epoch says nothing about a provider: it moves nobody up or down.
    uint256 internal constant MIN_PROMISE = 1 hours;

    /// @dev The unit of `weight` is a hundredth of a reference card, that of multipliers a tenth.
    uint256 private constant SCALE = 1000;

    /*//////////////////////////////////////////////////////////////////////////
                                     FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice The rules of `tier`.
    function rule(uint256 tier) internal pure returns (Rule memory) {
        if (tier == 1) return Rule(99, 85, 100, 20, 0, 32);
        if (tier == 2) return Rule(98, 80, 150, 17, 30, 25);
        if (tier == 3) return Rule(97, 75, 200, 15, 23, 20);
        if (tier == 4) return Rule(95, 70, 250, 12, 17, 14);
        if (tier == 5) return Rule(90, 65, 300, 11, 11, 7);
        if (tier == 6) return Rule(85, 60, 400, 10, 5, 5);
        if (tier == 7) return Rule(75, 0, 500, 0, 3, 0);
        revert Errors.TierRules_BadTier(tier);
    }

    /// @notice Whether an epoch is good enough for `tier`: uptime above its line and response below its line.
    function qualifies(uint256 tier, uint256 promised, uint256 kept, uint256 responseMs) internal pure returns (bool) {
        Rule memory r = rule(tier);
        return kept * 100 > uint256(r.uptimeLine) * promised && responseMs < r.responseLine;
    }

    /// @notice The best tier for which an epoch is good enough; 7 when it is good for none.
    function tierFor(uint256 promised, uint256 kept, uint256 responseMs) internal pure returns (uint8) {
        checkHours(promised, kept);
        for (uint8 tier = BEST; tier < WORST; ++tier) {
            if (qualifies(tier, promised, kept, responseMs)) {
                return tier;
            }
        }
        return WORST;
    }

    /// @notice The standing after an epoch. One step a time, and an epoch that is neither good nor bad ends both rows.
    function next(Standing memory s, uint256 promised, uint256 kept, uint256 responseMs)
        internal
        pure
        returns (Standing memory)
    {
        Rule memory r = rule(s.tier);
        checkHours(promised, kept);
        if (promised < MIN_PROMISE) {
            return s;
        }
        if (r.upAfter != 0 && qualifies(s.tier - 1, promised, kept, responseMs)) {
            return uint256(s.good) + 1 >= r.upAfter ? Standing(s.tier - 1, 0, 0) : Standing(s.tier, s.good + 1, 0);
        }
        if (r.downAfter != 0 && !qualifies(s.tier, promised, kept, responseMs)) {
            return uint256(s.bad) + 1 >= r.downAfter ? Standing(s.tier + 1, 0, 0) : Standing(s.tier, 0, s.bad + 1);
        }
        return Standing(s.tier, 0, 0);
    }

    /// @notice Whether less was kept than the tier's slash line.
    function slashed(uint256 tier, uint256 promised, uint256 kept) internal pure returns (bool) {
        return kept * 100 < uint256(rule(tier).slashLine) * promised;
    }

    /// @notice What an epoch earns: `seconds kept * weight / 100 * multiplier / 10 * rate`, and nothing below the slash
    /// line.
    function reward(uint256 tier, uint256 promised, uint256 kept, uint256 weight, uint256 rate)
        internal
        pure
        returns (uint256)
    {
        checkHours(promised, kept);
        if (slashed(tier, promised, kept)) {
            return 0;
        }
        return kept * weight * rule(tier).multiplier * rate / SCALE;
    }

    /// @notice What an epoch below the slash line costs: what the promised and missed seconds would have earned. Nothing
    /// above the line.
    function penalty(uint256 tier, uint256 promised, uint256 kept, uint256 weight, uint256 rate)
        internal
        pure
        returns (uint256)
    {
        checkHours(promised, kept);
        if (!slashed(tier, promised, kept)) {
            return 0;
        }
        return (promised - kept) * weight * rule(tier).multiplier * rate / SCALE;
    }

    /// @notice Reverts unless `kept <= promised <= EPOCH`.
    function checkHours(uint256 promised, uint256 kept) internal pure {
        if (kept > promised || promised > EPOCH) {
            revert Errors.TierRules_BadHours(promised, kept);
        }
    }
}
