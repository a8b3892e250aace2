// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { RegistryBase } from "./RegistryBase.t.sol";

contract Withdraw_Registry_Test is RegistryBase {
    uint256 private _dueAt;

    function setUp() public override {
        super.setUp();
        _stake(100e12);
        _delegate(alice, 100e12);
        _dueAt = block.timestamp + DELAY;
    }

    function _expectNothing() private {
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_NothingToWithdraw.selector));
    }

    function test_RevertGiven_NothingUnbonding() external {
        vm.prank(alice);
        _expectNothing();
        registry.withdraw(provider);
    }

    function test_RevertGiven_TooEarly() external {
        _unbond(alice, 10e12);
        vm.warp(_dueAt - 1);
        vm.prank(alice);
        _expectNothing();
        registry.withdraw(provider);
        vm.warp(_dueAt);
        assertEq(_withdraw(alice), 10e12, "paid to the second");
    }

    function test_GivenHeld() external {
        _unbond(alice, 10e12);
        vm.warp(_dueAt - 1 days);
        _hold(block.timestamp + 20 days);
        vm.warp(_dueAt + 19 days - 1);
        vm.prank(alice);
        _expectNothing();
        registry.withdraw(provider);
        // The hold runs out.
        vm.warp(_dueAt + 19 days);
        assertEq(_withdraw(alice), 10e12, "paid");
    }

    function test_GivenHeldAgainAndAgain() external {
        _unbond(alice, 10e12);
        vm.warp(_dueAt - 1);
        _hold(block.timestamp + 30 days);
        vm.warp(_dueAt + 29 days);
        _hold(block.timestamp + 30 days);
        vm.warp(_dueAt + 30 days - 1);
        vm.prank(alice);
        _expectNothing();
        registry.withdraw(provider);
        vm.warp(_dueAt + 30 days);
        assertEq(_withdraw(alice), 10e12, "paid although held");
    }

    function test_GivenSomeDue() external {
        _unbond(alice, 10e12);
        vm.warp(block.timestamp + 1 days);
        _unbond(alice, 20e12);
        vm.warp(block.timestamp + 1 days);
        _unbond(alice, 30e12);
        vm.warp(_dueAt + 1 days);
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.Withdrawn(provider, alice, alice, 30e12, 30e12);
        assertEq(_withdraw(alice), 30e12, "paid");
        IProviderRegistry.Unbonding[] memory queue = registry.unbondingsOf(provider, alice);
        assertEq(queue.length, 1, "queue");
        assertEq(queue[0].shares, 30e12, "queued");
        assertEq(registry.sharesOf(provider, alice), 40e12, "kept");
        _assertPool(170e12, 170e12, 30e12);
    }

    function test_GivenSlashedMeanwhile() external {
        _unbond(alice, 100e12);
        _slash(50e12);
        vm.warp(_dueAt);
        assertEq(_withdraw(alice), 75e12, "paid");
        _assertPool(75e12, 100e12, 0);
    }

    function test_GivenDelayRaisedAndPaused() external {
        _unbond(alice, 100e12);
        vm.startPrank(governance);
        registry.setUnbondingDelay(28 days);
        registry.setPaused(true);
        vm.stopPrank();
        vm.warp(_dueAt);
        assertEq(_withdraw(alice), 100e12, "paid");
    }

    function test_GivenPayoutAddress() external {
        vm.prank(provider);
        registry.requestPayout(bob);
        _unbond(provider, 100e12);
        _unbond(alice, 100e12);
        vm.warp(_dueAt);
        _withdraw(provider);
        _withdraw(alice);
        assertEq(token.balanceOf(bob), FUNDS + 100e12, "payout address");
        assertEq(token.balanceOf(provider), FUNDS - 100e12, "signing key");
        assertEq(token.balanceOf(alice), FUNDS, "alice");
        _assertPool(0, 0, 0);
    }
}
