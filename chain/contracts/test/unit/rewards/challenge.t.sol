// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20Errors } from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import { ILivenessRewards } from "../../../src/interfaces/ILivenessRewards.sol";
import { Errors } from "../../../src/libraries/Errors.sol";
import { RewardsBase } from "./Rewards.t.sol";

contract Challenge_Unit_Test is RewardsBase {
    function _wrongStatus(ILivenessRewards.Status status) private view returns (bytes memory) {
        return abi.encodeWithSelector(Errors.LivenessRewards_WrongStatus.selector, epoch, uint8(status));
    }

    function test_RevertGiven_NoRoot() external {
        vm.prank(MALLORY);
        vm.expectRevert(_wrongStatus(ILivenessRewards.Status.None));
        rewards.challenge(epoch, 0);
    }

    function test_RevertGiven_AnotherChallenge() external {
        _post(_day());
        _challenge();
        vm.prank(MALLORY);
        vm.expectRevert(_wrongStatus(ILivenessRewards.Status.Challenged));
        rewards.challenge(epoch, 0);
    }

    function test_RevertGiven_PeriodOver() external {
        _postFinal(_day());
        vm.prank(MALLORY);
        vm.expectRevert(
            abi.encodeWithSelector(Errors.LivenessRewards_ChallengeOver.selector, block.timestamp, block.timestamp)
        );
        rewards.challenge(epoch, 0);
    }

    function test_RevertWhen_NoAllowance() external {
        _post(_day());
        vm.prank(BOB);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(rewards), 0, BOND)
        );
        rewards.challenge(epoch, 0);
        _assertStatus(ILivenessRewards.Status.Posted);
    }

    function test_WhenInTime() external {
        ILivenessRewards.Reward[] memory list = _day();
        _post(list);
        vm.warp(block.timestamp + CHALLENGE - 1); // the last second counts
        vm.expectEmit(true, true, true, true, address(rewards));
        emit ILivenessRewards.RootChallenged(epoch, MALLORY, keccak256("evidence"), BOND, block.timestamp + 7 days);
        _challenge();

        ILivenessRewards.Posting memory p = rewards.postingOf(epoch);
        assertEq(p.bond, BOND, "bond");
        assertEq(p.pausedFor, 1, "paused for");
        assertEq(p.endsAt, block.timestamp + 7 days, "resolver's time");
        assertTrue(p.challenger == MALLORY, "challenger");
        assertEq(rewards.reserved(), _total(list) + BOND, "reserved");
        assertEq(moon.balanceOf(address(rewards)), FUNDS + BOND, "holds");
        // However long it takes, it does not become final by itself.
        vm.warp(block.timestamp + 365 days);
        assertTrue(!rewards.isFinal(epoch), "final");
    }
}

contract Resolve_Unit_Test is RewardsBase {
    function test_RevertWhen_CallerIsNotResolver() external {
        _post(_day());
        _challenge();
        vm.prank(POSTER);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_NotResolver.selector, POSTER));
        rewards.resolve(epoch, true);
    }

    function test_RevertGiven_NoChallenge() external {
        _post(_day());
        vm.prank(RESOLVER);
        vm.expectRevert(
            abi.encodeWithSelector(
                Errors.LivenessRewards_WrongStatus.selector, epoch, uint8(ILivenessRewards.Status.Posted)
            )
        );
        rewards.resolve(epoch, true);
    }

    function test_WhenRootStands() external {
        ILivenessRewards.Reward[] memory list = _day();
        _post(list);
        vm.warp(block.timestamp + CHALLENGE / 4);
        _challenge();
        vm.warp(block.timestamp + 3 days);
        uint256 endsAt = block.timestamp + CHALLENGE * 3 / 4;
        vm.expectEmit(true, true, true, true, address(rewards));
        emit ILivenessRewards.RootUpheld(epoch, rewards.postingOf(epoch).root, endsAt);
        vm.prank(RESOLVER);
        rewards.resolve(epoch, true);

        ILivenessRewards.Posting memory p = rewards.postingOf(epoch);
        assertEq(p.endsAt, endsAt, "clock");
        assertEq(p.bond, 0, "bond");
        assertEq(rewards.reserved(), _total(list), "reserved");
        assertEq(moon.balanceOf(address(rewards)), FUNDS + BOND, "holds");
        _assertStatus(ILivenessRewards.Status.Posted);

        // An honest doubt still has its time after a frivolous one.
        vm.warp(endsAt - 1);
        _challenge();
        _assertStatus(ILivenessRewards.Status.Challenged);
    }

    function test_WhenRootFalls() external {
        _post(_day());
        _challenge();
        vm.expectEmit(true, true, true, true, address(rewards));
        emit ILivenessRewards.RootFell(epoch, rewards.postingOf(epoch).root, false);
        vm.prank(RESOLVER);
        rewards.resolve(epoch, false);
        assertEq(rewards.reserved(), 0, "reserved");
        assertEq(moon.balanceOf(MALLORY), 10 * BOND, "bond is back");
        _assertStatus(ILivenessRewards.Status.None);
        _post(_day());
        _assertStatus(ILivenessRewards.Status.Posted);
    }
}

contract ResolveSilence_Unit_Test is RewardsBase {
    function test_RevertGiven_NoChallenge() external {
        vm.expectRevert(
            abi.encodeWithSelector(
                Errors.LivenessRewards_WrongStatus.selector, epoch, uint8(ILivenessRewards.Status.None)
            )
        );
        rewards.resolveSilence(epoch);
    }

    function test_RevertGiven_ResolverHasTime() external {
        _post(_day());
        _challenge();
        uint256 endsAt = block.timestamp + 7 days;
        vm.warp(endsAt - 1);
        vm.expectRevert(
            abi.encodeWithSelector(Errors.LivenessRewards_ResolverHasTime.selector, endsAt, block.timestamp)
        );
        rewards.resolveSilence(epoch);
    }

    function test_GivenSilence() external {
        _post(_day());
        _challenge();
        vm.warp(block.timestamp + 7 days);
        vm.expectEmit(true, true, true, true, address(rewards));
        emit ILivenessRewards.RootFell(epoch, rewards.postingOf(epoch).root, true);
        vm.prank(CAROL);
        rewards.resolveSilence(epoch);
        assertEq(moon.balanceOf(MALLORY), 10 * BOND, "bond is back");
        assertEq(rewards.reserved(), 0, "reserved");
        _assertStatus(ILivenessRewards.Status.None);
    }
}
