// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Errors } from "../../../src/libraries/Errors.sol";
import { TierRules } from "../../../src/libraries/TierRules.sol";
import { RewardsBase } from "./Rewards.t.sol";

contract TierRules_Unit_Test is RewardsBase {
    /// @dev The table in one place more than the code: tier, uptime, slash, response, multiplier, up, down.
    function _table() private pure returns (uint256[7][7] memory) {
        return [
            [uint256(1), 99, 85, 100, 20, 0, 32],
            [uint256(2), 98, 80, 150, 17, 30, 25],
            [uint256(3), 97, 75, 200, 15, 23, 20],
            [uint256(4), 95, 70, 250, 12, 17, 14],
            [uint256(5), 90, 65, 300, 11, 11, 7],
            [uint256(6), 85, 60, 400, 10, 5, 5],
            [uint256(7), 75, 0, 500, 0, 3, 0]
        ];
    }

    function test_Table() external view {
        uint256[7][7] memory table = _table();
        for (uint256 i = 0; i < 7; ++i) {
            TierRules.Rule memory r = rewards.ruleOf(table[i][0]);
            assertEq(r.uptimeLine, table[i][1], "uptime");
            assertEq(r.slashLine, table[i][2], "slash");
            assertEq(r.responseLine, table[i][3], "response");
            assertEq(r.multiplier, table[i][4], "multiplier");
            assertEq(r.upAfter, table[i][5], "up");
            assertEq(r.downAfter, table[i][6], "down");
        }
    }

    function test_RevertWhen_BadTier() external {
        vm.expectRevert(abi.encodeWithSelector(Errors.TierRules_BadTier.selector, 0));
        rewards.ruleOf(0);
        vm.expectRevert(abi.encodeWithSelector(Errors.TierRules_BadTier.selector, 8));
        rewards.ruleOf(8);
    }

    function test_TierFor() external {
        for (uint256 tier = 1; tier < 7; ++tier) {
            TierRules.Rule memory r = rewards.ruleOf(tier);
            // Of 10,000 seconds a per cent is a hundred.
            uint256 line = uint256(r.uptimeLine) * 100;
            assertEq(rewards.tierFor(10_000, line + 1, r.responseLine - 1), tier, "above both lines");
            assertEq(rewards.tierFor(10_000, line, r.responseLine - 1), tier + 1, "on the uptime line");
            assertEq(rewards.tierFor(10_000, line + 1, r.responseLine), tier + 1, "on the response line");
        }
        assertEq(rewards.tierFor(10_000, 10_000, 5_000), 7, "slow");
        assertEq(rewards.tierFor(0, 0, 10), 7, "nothing promised");
        vm.expectRevert(abi.encodeWithSelector(Errors.TierRules_BadHours.selector, 10, 11));
        rewards.tierFor(10, 11, 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.TierRules_BadHours.selector, 86_401, 1));
        rewards.tierFor(86_401, 1, 1);
    }

    function _next(TierRules.Standing memory s, uint256 kept, uint256 responseMs)
        private
        view
        returns (TierRules.Standing memory)
    {
        return rewards.nextStanding(s, 10_000, kept, responseMs);
    }

    function _assertStanding(TierRules.Standing memory s, uint256 tier, uint256 good, uint256 bad) private pure {
        assertEq(s.tier, tier, "tier");
        assertEq(s.good, good, "good");
        assertEq(s.bad, bad, "bad");
    }

    /// @dev From the bottom to the top with perfect days, and back with lost ones, in the table's periods.
    function test_WholeLadder() external view {
        uint256[7][7] memory table = _table();
        TierRules.Standing memory s = TierRules.Standing(7, 0, 0);
        for (uint256 tier = 7; tier > 1; --tier) {
            for (uint256 i = 1; i < table[tier - 1][5]; ++i) {
                s = _next(s, 10_000, 50);
                _assertStanding(s, tier, i, 0);
            }
            s = _next(s, 10_000, 50);
            _assertStanding(s, tier - 1, 0, 0);
        }
        s = _next(s, 10_000, 50);
        _assertStanding(s, 1, 0, 0);
        for (uint256 tier = 1; tier < 7; ++tier) {
            for (uint256 i = 1; i < table[tier - 1][6]; ++i) {
                s = _next(s, 0, 50);
                _assertStanding(s, tier, 0, i);
            }
            s = _next(s, 0, 50);
            _assertStanding(s, tier + 1, 0, 0);
        }
        s = _next(s, 0, 50);
        _assertStanding(s, 7, 0, 0);
    }

    function test_RowsEnd() external view {
        // 9,600 is above tier 4's line and below tier 3's.
        _assertStanding(_next(TierRules.Standing(4, 9, 0), 9_600, 50), 4, 0, 0);
        _assertStanding(_next(TierRules.Standing(4, 0, 9), 9_600, 50), 4, 0, 0);
        // A good day ends a bad row, and the other way round.
        _assertStanding(_next(TierRules.Standing(4, 0, 9), 10_000, 50), 4, 1, 0);
        _assertStanding(_next(TierRules.Standing(4, 9, 0), 0, 50), 4, 0, 1);
        // A slow day is a bad day.
        _assertStanding(_next(TierRules.Standing(4, 9, 0), 10_000, 250), 4, 0, 1);
    }

    function test_ShortPromiseSaysNothing() external view {
        TierRules.Standing memory s = TierRules.Standing(7, 2, 0);
        _assertStanding(rewards.nextStanding(s, 3_599, 3_599, 1), 7, 2, 0);
        _assertStanding(rewards.nextStanding(s, 3_600, 3_600, 1), 6, 0, 0);
        _assertStanding(rewards.nextStanding(TierRules.Standing(2, 0, 24), 3_599, 0, 1), 2, 0, 24);
    }

    function test_RowsThatCannotBe() external view {
        // A standing that nobody can have reached moves at once instead of wrapping.
        _assertStanding(_next(TierRules.Standing(2, 255, 0), 10_000, 50), 1, 0, 0);
        _assertStanding(_next(TierRules.Standing(2, 0, 255), 0, 50), 3, 0, 0);
    }

    function test_RewardAndPenalty() external view {
        uint256[7][7] memory table = _table();
        for (uint256 tier = 1; tier <= 7; ++tier) {
            uint256 line = table[tier - 1][2] * 100;
            uint256 rate = 1000;
            uint256 multiplier = table[tier - 1][4];
            assertEq(rewards.rewardFor(tier, 10_000, line, 100, rate), line * 100 * multiplier, "on the slash line");
            assertEq(rewards.penaltyFor(tier, 10_000, line, 100, rate), 0, "no penalty on the slash line");
            if (line == 0) continue;
            assertEq(rewards.rewardFor(tier, 10_000, line - 1, 100, rate), 0, "below it");
            assertEq(
                rewards.penaltyFor(tier, 10_000, line - 1, 100, rate), (10_001 - line) * 100 * multiplier, "penalty"
            );
        }
    }

    /// @dev Four hours every evening are paid by the second as 24 are.
    function test_PartTime() external view {
        uint256 part = rewards.rewardFor(1, 4 hours, 4 hours, 100, RATE);
        uint256 full = rewards.rewardFor(1, 24 hours, 24 hours, 100, RATE);
        assertEq(part * 6, full, "by the hour");
        assertEq(rewards.tierFor(4 hours, 4 hours, 99), 1, "tier 1");
    }

    /// @dev The greatest values of every field do not overflow.
    function testFuzz_NoOverflow(uint256 tier, uint32 promised, uint32 kept, uint32 weight, uint128 rate)
        external
        view
    {
        tier = bound(tier, 1, 7);
        promised = uint32(bound(promised, 0, 1 days));
        kept = uint32(bound(kept, 0, promised));
        uint256 earned = rewards.rewardFor(tier, promised, kept, weight, rate);
        uint256 cost = rewards.penaltyFor(tier, promised, kept, weight, rate);
        assertTrue(earned == 0 || cost == 0, "paid and punished");
        assertLe(earned, uint256(kept) * weight * 20 * rate / 1000, "above the best tier's");
    }

    /// @dev One step at a time, never off the ladder, and never both rows.
    function testFuzz_Next(uint8 tier, uint8 good, uint8 bad, uint32 promised, uint32 kept, uint32 responseMs)
        external
        view
    {
        TierRules.Standing memory s = TierRules.Standing(uint8(bound(tier, 1, 7)), good, bad);
        promised = uint32(bound(promised, 3600, 1 days));
        kept = uint32(bound(kept, 0, promised));
        TierRules.Standing memory n = rewards.nextStanding(s, promised, kept, responseMs);
        assertLe(n.tier, 7, "tier");
        assertGe(n.tier, 1, "tier");
        assertTrue(n.tier + 1 >= s.tier && n.tier <= s.tier + 1, "more than a step");
        assertTrue(n.good == 0 || n.bad == 0, "both rows");
    }
}
