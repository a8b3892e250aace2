// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { RegistryBase } from "./RegistryBase.t.sol";

contract Slash_Registry_Test is RegistryBase {
    IProviderRegistry.Reason private constant RULING = IProviderRegistry.Reason.Ruling;

    function setUp() public override {
        super.setUp();
        // Noon, so that nothing here crosses an epoch by accident.
        vm.warp((block.timestamp / 1 days + 1) * 1 days + 12 hours);
    }

    function test_RevertWhen_NotSlasher() external {
        _stake(100e12);
        vm.prank(governance);
        vm.expectRevert(_unauthorized(governance));
        registry.slash(provider, 1, RULING, 0);
    }

    function test_RevertWhen_NoticeRuns() external {
        _stake(100e12);
        vm.prank(governance);
        registry.setSlasher(address(token), true);
        uint256 activeAt = block.timestamp + DELAY + 1 days;
        assertEq(registry.slasherActiveAt(address(token)), activeAt, "active at");
        vm.warp(activeAt - 1);
        vm.prank(address(token));
        vm.expectRevert(_unauthorized(address(token)));
        registry.slash(provider, 1, RULING, 0);
        vm.warp(activeAt);
        vm.prank(address(token));
        registry.slash(provider, 1, RULING, 0);
        assertEq(registry.stakeOf(provider), 100e12 - 1, "slashed");
    }

    function test_RevertWhen_ReasonIsDowntime() external {
        vm.prank(slasher);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_BadReason.selector));
        registry.slash(provider, 1, IProviderRegistry.Reason.Downtime, 0);
    }

    function test_RevertWhen_RewardAboveHalf() external {
        vm.prank(slasher);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_RewardTooLarge.selector, 5001, 5000));
        registry.slash(provider, 1, RULING, 5001);
    }

    function test_GivenNoStake() external {
        (uint256 slashed, uint256 reward) = _slash(1);
        assertEq(slashed + reward, 0, "took");
        _stake(100e12);
        assertEq(registry.slashableNow(provider), 30e12, "cap of the epoch");
    }

    function test_WhenWithinCap() external {
        _stake(100e12);
        _delegate(alice, 300e12);
        _unbond(alice, 100e12);
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.Slashed(provider, slasher, RULING, 40e12, 40e12, 0);
        (uint256 slashed,) = _slash(40e12);
        assertEq(slashed, 40e12, "took");
        _assertPool(360e12, 400e12, 100e12);
        assertEq(token.balanceOf(treasury), 40e12, "treasury");
        assertEq(registry.selfStakeOf(provider), 90e12, "provider's");
        assertEq(registry.activeStakeOf(provider), 270e12, "active");
        assertEq(registry.toAssets(provider, 100e12), 90e12, "alice's unbonding");
    }

    function test_WhenAboveCap() external {
        _stake(100e12);
        (uint256 slashed,) = _slash(20e12);
        assertEq(slashed, 20e12, "first");
        (slashed,) = _slash(50e12);
        assertEq(slashed, 10e12, "second");
        (slashed,) = _slash(50e12);
        assertEq(slashed, 0, "third");
        uint256 midnight = block.timestamp / 1 days * 1 days + 1 days;
        vm.warp(midnight - 1);
        assertEq(registry.slashableNow(provider), 0, "the last second");
        vm.warp(midnight);
        assertEq(registry.slashableNow(provider), 21e12, "the next epoch");
        (slashed,) = _slash(type(uint256).max);
        assertEq(slashed, 21e12, "fourth");
        IProviderRegistry.Pool memory pool = registry.poolOf(provider);
        assertEq(pool.epoch, midnight / 1 days, "epoch");
        assertEq(pool.epochBase, 70e12, "base");
        assertEq(pool.epochSlashed, 21e12, "slashed in it");
    }

    function test_GivenStakeAdded() external {
        _stake(100e12);
        _slash(10e12);
        _delegate(alice, 900e12);
        assertEq(registry.slashableNow(provider), 20e12, "left");
    }

    function test_GivenStakeLeft() external {
        _stake(100e12);
        _delegate(alice, 900e12);
        _unbond(alice, 900e12);
        vm.warp(block.timestamp + DELAY);
        _slash(100e12);
        _withdraw(alice);
        // 200 of the cap are left, but only 90 of the stake.
        assertEq(registry.slashableNow(provider), 27e12, "left");
    }

    function test_WhenRewardAsked() external {
        _stake(100e12);
        _delegate(alice, 300e12);
        _unbond(provider, 50e12);
        vm.prank(slasher);
        (uint256 slashed, uint256 reward) = registry.slash(provider, 40e12, RULING, 5000);
        assertEq(slashed, 40e12, "took");
        assertEq(reward, 5e12, "half of the provider's quarter");
        assertEq(token.balanceOf(slasher), 5e12, "slasher");
        assertEq(token.balanceOf(treasury), 35e12, "treasury");
    }

    function test_GivenMaintenanceAndPaused() external {
        _stake(100e12);
        vm.prank(provider);
        registry.announceMaintenance(uint40(block.timestamp + 1 hours), uint40(block.timestamp + 20 hours));
        vm.prank(guardian);
        registry.setPaused(true);
        vm.warp(block.timestamp + 2 hours);
        (uint256 slashed,) = _slash(10e12);
        assertEq(slashed, 10e12, "took");
    }
}
