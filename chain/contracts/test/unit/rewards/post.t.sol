// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILivenessRewards } from "../../../src/interfaces/ILivenessRewards.sol";
import { Errors } from "../../../src/libraries/Errors.sol";
import { RewardsBase } from "./Rewards.t.sol";

contract Post_Unit_Test is RewardsBase {
    bytes32 private constant ROOT = keccak256("root");

    function test_RevertWhen_CallerIsNotPoster() external {
        vm.prank(MALLORY);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_NotPoster.selector, MALLORY));
        rewards.post(epoch, ROOT, 1, RATE);
    }

    function test_GivenPosterGone() external {
        vm.prank(GOVERNANCE);
        rewards.setPoster(address(0));
        vm.prank(POSTER);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_NotPoster.selector, POSTER));
        rewards.post(epoch, ROOT, 1, RATE);

        vm.warp(block.timestamp + 30 days);
        vm.prank(GOVERNANCE);
        rewards.setPoster(BOB);
        vm.prank(BOB);
        rewards.post(epoch, ROOT, 1, RATE);
        _assertStatus(ILivenessRewards.Status.Posted);
    }

    function test_RevertWhen_EpochNotOver() external {
        uint256 today = rewards.currentEpoch();
        vm.prank(POSTER);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_BadEpoch.selector, today));
        rewards.post(today, ROOT, 1, RATE);

        // One second decides.
        vm.warp((today + 1) * DAY - 1);
        vm.prank(POSTER);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_BadEpoch.selector, today));
        rewards.post(today, ROOT, 1, RATE);
        vm.warp((today + 1) * DAY);
        vm.prank(POSTER);
        rewards.post(today, ROOT, 1, RATE);
    }

    function test_RevertWhen_EpochBeforeDeployment() external {
        assertEq(rewards.firstEpoch(), epoch, "first epoch");
        vm.prank(POSTER);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_BadEpoch.selector, epoch - 1));
        rewards.post(epoch - 1, ROOT, 1, RATE);
    }

    function test_RevertGiven_Root() external {
        _post(_day());
        vm.prank(POSTER);
        vm.expectRevert(
            abi.encodeWithSelector(
                Errors.LivenessRewards_WrongStatus.selector, epoch, uint8(ILivenessRewards.Status.Posted)
            )
        );
        rewards.post(epoch, ROOT, 1, RATE);
    }

    function test_RevertWhen_Empty() external {
        vm.startPrank(POSTER);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_EmptyRoot.selector));
        rewards.post(epoch, bytes32(0), 1, RATE);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_EmptyRoot.selector));
        rewards.post(epoch, ROOT, 0, RATE);
        vm.stopPrank();
    }

    function test_RevertWhen_OverBudget() external {
        vm.startPrank(POSTER);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_OverBudget.selector, BUDGET + 1, BUDGET));
        rewards.post(epoch, ROOT, uint128(BUDGET + 1), RATE);
        rewards.post(epoch, ROOT, uint128(BUDGET), RATE);
        vm.stopPrank();
    }

    /// @dev Root after root, until what is there is set aside: the next one is not covered by what others were promised.
    function test_RevertWhen_Underfunded() external {
        vm.prank(GOVERNANCE);
        rewards.setEpochBudget(MAX_BUDGET);
        uint256 days_ = FUNDS / MAX_BUDGET;
        vm.warp(block.timestamp + days_ * DAY);
        vm.startPrank(POSTER);
        for (uint256 i = 0; i < days_; ++i) {
            rewards.post(epoch + i, ROOT, uint128(MAX_BUDGET), RATE);
        }
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_Underfunded.selector, 1, 0));
        rewards.post(epoch + days_, ROOT, 1, RATE);
        vm.stopPrank();
        assertEq(rewards.reserved(), FUNDS, "reserved");
    }

    function test_WhenEverythingIsRight() external {
        ILivenessRewards.Reward[] memory list = _day();
        uint256 total = _total(list);
        vm.expectEmit(true, true, false, false, address(rewards));
        emit ILivenessRewards.RootPosted(epoch, rewards.leafOf(list[0]), total, RATE, block.timestamp + CHALLENGE);
        bytes32 root = rewards.leafOf(list[0]);
        vm.prank(POSTER);
        rewards.post(epoch, root, uint128(total), RATE);

        ILivenessRewards.Posting memory p = rewards.postingOf(epoch);
        assertEq(p.root, root, "root");
        assertEq(p.total, total, "total");
        assertEq(p.left, total, "left");
        assertEq(p.rate, RATE, "rate");
        assertEq(p.endsAt, block.timestamp + CHALLENGE, "endsAt");
        assertEq(rewards.reserved(), total, "reserved");
        _assertStatus(ILivenessRewards.Status.Posted);
        assertTrue(!rewards.isFinal(epoch), "final too early");
        vm.warp(block.timestamp + CHALLENGE - 1);
        assertTrue(!rewards.isFinal(epoch), "final a second early");
        vm.warp(block.timestamp + 1);
        assertTrue(rewards.isFinal(epoch), "not final");
    }
}
