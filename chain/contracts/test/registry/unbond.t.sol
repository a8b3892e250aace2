// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { RegistryBase } from "./RegistryBase.t.sol";

contract Unbond_Registry_Test is RegistryBase {
    function setUp() public override {
        super.setUp();
        _stake(100e12);
    }

    function _expectBadShares(uint256 shares, uint256 available) private {
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_BadShares.selector, shares, available));
    }

    function test_RevertWhen_NoShares() external {
        vm.prank(provider);
        _expectBadShares(0, 100e12);
        registry.unbond(provider, 0);
    }

    function test_RevertWhen_FewerShares() external {
        vm.prank(provider);
        _expectBadShares(100e12 + 1, 100e12);
        registry.unbond(provider, 100e12 + 1);
        vm.prank(mallory);
        _expectBadShares(1, 0);
        registry.unbond(provider, 1);
    }

    function test_RevertGiven_UnbondingAlready() external {
        _unbond(provider, 60e12);
        vm.prank(provider);
        _expectBadShares(60e12, 40e12);
        registry.unbond(provider, 60e12);
    }

    function test_RevertGiven_SixteenUnbondings() external {
        for (uint256 i = 0; i < 16; ++i) {
            _unbond(provider, 1);
        }
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_TooManyUnbondings.selector, 16));
        registry.unbond(provider, 1);
        // Taking them out makes room.
        vm.warp(block.timestamp + DELAY);
        _withdraw(provider);
        _unbond(provider, 1);
    }

    function test_GivenPausedAndHeld() external {
        vm.prank(guardian);
        registry.setPaused(true);
        _hold(block.timestamp + 30 days);
        _unbond(provider, 1e12);
        _assertPool(100e12, 100e12, 1e12);
    }

    function test_GivenCallerHasShares() external {
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.UnbondingStarted(provider, provider, 30e12, block.timestamp + DELAY);
        _unbond(provider, 30e12);
        _assertPool(100e12, 100e12, 30e12);
        assertEq(registry.stakeOf(provider), 100e12, "can be slashed");
        assertEq(registry.activeStakeOf(provider), 70e12, "counts");
        assertEq(registry.selfStakeOf(provider), 70e12, "its own");
        IProviderRegistry.Unbonding[] memory queue = registry.unbondingsOf(provider, provider);
        assertEq(queue.length, 1, "queue");
        assertEq(queue[0].shares, 30e12, "queued");
        assertEq(queue[0].releaseAt, block.timestamp + DELAY, "release");
    }
}
