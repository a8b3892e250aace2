// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { RegistryBase } from "./RegistryBase.t.sol";

contract Hold_Registry_Test is RegistryBase {
    function _release() private {
        vm.prank(slasher);
        registry.release(provider);
    }

    function _assertHold(uint256 cases, uint256 until) private view {
        (uint256 gotCases, uint256 gotUntil) = registry.holdOf(provider);
        assertEq(gotCases, cases, "cases");
        assertEq(gotUntil, until, "until");
    }

    function test_RevertWhen_NotSlasher() external {
        vm.prank(mallory);
        vm.expectRevert(_unauthorized(mallory));
        registry.hold(provider, uint40(block.timestamp + 1));
    }

    function test_RevertWhen_NotInFuture() external {
        vm.prank(slasher);
        vm.expectRevert(_badTime(block.timestamp));
        registry.hold(provider, uint40(block.timestamp));
    }

    function test_RevertWhen_TooLong() external {
        vm.prank(slasher);
        vm.expectRevert(_badTime(block.timestamp + 30 days + 1));
        registry.hold(provider, uint40(block.timestamp + 30 days + 1));
        _hold(block.timestamp + 30 days);
    }

    function test_WhenWithinLimits() external {
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.HoldPlaced(provider, slasher, block.timestamp + 9 days);
        _hold(block.timestamp + 9 days);
        _hold(block.timestamp + 1);
        _assertHold(2, block.timestamp + 9 days);
    }

    function test_RevertGiven_NoHold() external {
        _hold(block.timestamp + 1);
        vm.prank(mallory);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_NotHeld.selector, provider));
        registry.release(provider);
    }

    function test_Release() external {
        _hold(block.timestamp + 9 days);
        _hold(block.timestamp + 9 days);
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.HoldReleased(provider, slasher, 1);
        _release();
        _assertHold(1, block.timestamp + 9 days);
        _release();
        _assertHold(0, 0);
        vm.prank(slasher);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_NotHeld.selector, provider));
        registry.release(provider);
    }

    function test_GivenSlasherRemoved() external {
        _hold(block.timestamp + 9 days);
        vm.prank(governance);
        registry.setSlasher(slasher, false);
        _release();
        _assertHold(0, 0);
    }
}
