// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { LivenessRewards } from "../../../src/LivenessRewards.sol";
import { ILivenessRewards } from "../../../src/interfaces/ILivenessRewards.sol";
import { Errors } from "../../../src/libraries/Errors.sol";
import { RewardsBase } from "./Rewards.t.sol";

contract Parameters_Unit_Test is RewardsBase {
    function _outOfBounds(uint256 value, uint256 low, uint256 high) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.LivenessRewards_OutOfBounds.selector, value, low, high);
    }

    function test_RevertWhen_CallerIsNotGovernance() external {
        bytes[] memory calls = new bytes[](5);
        calls[0] = abi.encodeCall(ILivenessRewards.setPoster, (MALLORY));
        calls[1] = abi.encodeCall(ILivenessRewards.setResolver, (MALLORY));
        calls[2] = abi.encodeCall(ILivenessRewards.setEpochBudget, (1));
        calls[3] = abi.encodeCall(ILivenessRewards.setChallengePeriod, (2 hours));
        calls[4] = abi.encodeCall(ILivenessRewards.setChallengeBond, (BOND));
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(MALLORY);
            (bool ok, bytes memory data) = address(rewards).call(calls[i]);
            assertTrue(!ok, "let in");
            assertEq(
                keccak256(data),
                keccak256(abi.encodeWithSelector(Errors.Governed_NotGovernance.selector, MALLORY)),
                "reason"
            );
        }
    }

    function test_EpochBudget() external {
        vm.startPrank(GOVERNANCE);
        vm.expectRevert(_outOfBounds(MAX_BUDGET + 1, 0, MAX_BUDGET));
        rewards.setEpochBudget(MAX_BUDGET + 1);
        vm.expectEmit(true, true, true, true, address(rewards));
        emit ILivenessRewards.EpochBudgetSet(MAX_BUDGET);
        rewards.setEpochBudget(MAX_BUDGET);
        assertEq(rewards.epochBudget(), MAX_BUDGET, "budget");
        rewards.setEpochBudget(0);
        assertEq(rewards.epochBudget(), 0, "no budget");
        vm.stopPrank();
    }

    function test_ChallengePeriod() external {
        vm.startPrank(GOVERNANCE);
        vm.expectRevert(_outOfBounds(1 hours - 1, 1 hours, 30 days));
        rewards.setChallengePeriod(1 hours - 1);
        vm.expectRevert(_outOfBounds(30 days + 1, 1 hours, 30 days));
        rewards.setChallengePeriod(30 days + 1);
        rewards.setChallengePeriod(30 days);
        vm.expectEmit(true, true, true, true, address(rewards));
        emit ILivenessRewards.ChallengePeriodSet(1 hours);
        rewards.setChallengePeriod(1 hours);
        assertEq(rewards.challengePeriod(), 1 hours, "period");
        vm.stopPrank();
    }

    /// @dev A vote cannot shorten the time in which a root that lies there can be doubted.
    function test_ChallengePeriodCountsForLaterRoots() external {
        _post(_day());
        uint256 endsAt = rewards.postingOf(epoch).endsAt;
        vm.prank(GOVERNANCE);
        rewards.setChallengePeriod(1 hours);
        assertEq(rewards.postingOf(epoch).endsAt, endsAt, "endsAt");
    }

    function test_ChallengeBond() external {
        vm.startPrank(GOVERNANCE);
        vm.expectRevert(_outOfBounds(1e18 - 1, 1e18, 1_000_000e18));
        rewards.setChallengeBond(1e18 - 1);
        vm.expectRevert(_outOfBounds(1_000_000e18 + 1, 1e18, 1_000_000e18));
        rewards.setChallengeBond(1_000_000e18 + 1);
        vm.expectEmit(true, true, true, true, address(rewards));
        emit ILivenessRewards.ChallengeBondSet(2e18);
        rewards.setChallengeBond(2e18);
        assertEq(rewards.challengeBond(), 2e18, "bond");
        vm.stopPrank();
    }

    /// @dev The bond of an open challenge is what was put down, whatever a vote makes of later ones.
    function test_ChallengeBondCountsForLaterChallenges() external {
        _post(_day());
        _challenge();
        vm.prank(GOVERNANCE);
        rewards.setChallengeBond(1_000_000e18);
        vm.prank(RESOLVER);
        rewards.resolve(epoch, false);
        assertEq(moon.balanceOf(MALLORY), 10 * BOND, "bond is back");
        assertEq(rewards.reserved(), 0, "reserved");
    }

    function test_PosterAndResolver() external {
        vm.startPrank(GOVERNANCE);
        vm.expectEmit(true, true, true, true, address(rewards));
        emit ILivenessRewards.PosterSet(BOB);
        rewards.setPoster(BOB);
        vm.expectEmit(true, true, true, true, address(rewards));
        emit ILivenessRewards.ResolverSet(CAROL);
        rewards.setResolver(CAROL);
        vm.stopPrank();
        assertTrue(rewards.poster() == BOB && rewards.resolver() == CAROL, "named");
    }
}

contract Constructor_Unit_Test is RewardsBase {
    function _expect(bytes memory reason, LivenessRewards.Config memory config) private {
        vm.expectRevert(reason);
        new LivenessRewards(config);
    }

    function test_RevertWhen_SomethingIsMissing() external {
        LivenessRewards.Config memory c = _config();
        c.token = ALICE;
        _expect(abi.encodeWithSelector(Errors.LivenessRewards_NotAContract.selector, ALICE), c);
        c = _config();
        c.registry = BOB;
        _expect(abi.encodeWithSelector(Errors.LivenessRewards_NotAContract.selector, BOB), c);
        c = _config();
        c.governance = address(0);
        _expect(abi.encodeWithSelector(Errors.Governed_GovernanceZero.selector), c);
    }

    function test_FirstEpoch() external {
        uint256 today = block.timestamp / DAY;
        LivenessRewards.Config memory c = _config();
        c.firstEpoch = today + 1;
        _expect(abi.encodeWithSelector(Errors.LivenessRewards_BadEpoch.selector, today + 1), c);
        c.firstEpoch = today - 30;
        assertEq(new LivenessRewards(c).firstEpoch(), today - 30, "first epoch");
    }

    function test_RevertWhen_OutOfBounds() external {
        bytes4 outOfBounds = Errors.LivenessRewards_OutOfBounds.selector;
        LivenessRewards.Config memory c = _config();
        c.minChallengePeriod = 0;
        _expect(abi.encodeWithSelector(outOfBounds, 0, 1, 30 days), c);
        c = _config();
        c.minChallengePeriod = 30 days + 1;
        _expect(abi.encodeWithSelector(outOfBounds, 30 days + 1, 1, 30 days), c);
        c = _config();
        c.challengePeriod = 1 hours - 1;
        _expect(abi.encodeWithSelector(outOfBounds, 1 hours - 1, 1 hours, 30 days), c);
        c = _config();
        c.epochBudget = MAX_BUDGET + 1;
        _expect(abi.encodeWithSelector(outOfBounds, MAX_BUDGET + 1, 0, MAX_BUDGET), c);
        c = _config();
        c.challengeBond = 0;
        _expect(abi.encodeWithSelector(outOfBounds, 0, 1e18, 1_000_000e18), c);
    }

    function test_WhenRight() external {
        LivenessRewards fresh = new LivenessRewards(_config());
        assertTrue(address(fresh.token()) == address(moon), "token");
        assertTrue(address(fresh.registry()) == address(registry), "registry");
        assertTrue(fresh.governance() == GOVERNANCE, "governance");
        assertTrue(fresh.poster() == POSTER && fresh.resolver() == RESOLVER, "named");
        assertEq(fresh.firstEpoch(), block.timestamp / DAY, "first epoch");
        assertEq(fresh.currentEpoch(), block.timestamp / DAY, "current epoch");
        assertEq(fresh.maxEpochBudget(), MAX_BUDGET, "max budget");
        assertEq(fresh.minChallengePeriod(), 1 hours, "min period");
        assertEq(fresh.epochBudget(), BUDGET, "budget");
        assertEq(fresh.challengePeriod(), CHALLENGE, "period");
        assertEq(fresh.challengeBond(), BOND, "bond");
        assertEq(fresh.reserved(), 0, "reserved");
    }
}
