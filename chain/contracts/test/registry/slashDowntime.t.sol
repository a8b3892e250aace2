// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { RegistryBase } from "./RegistryBase.t.sol";

contract SlashDowntime_Registry_Test is RegistryBase {
    uint40 private _start;
    uint40 private _end;

    /// @dev A window of ten hours, and the time a day after it.
    function setUp() public override {
        super.setUp();
        _stake(100e12);
        _start = uint40(block.timestamp + 2 hours);
        _end = _start + 10 hours;
        vm.prank(provider);
        registry.announceMaintenance(_start, _end);
        vm.warp(_end + 1 days);
    }

    function _slashFor(uint256 amount, uint256 from, uint256 to) private returns (uint256) {
        vm.prank(slasher);
        return registry.slashDowntime(provider, amount, uint40(from), uint40(to));
    }

    function _expectMaintenance(uint256 from, uint256 to) private {
        vm.prank(slasher);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_InMaintenance.selector, from, to));
        registry.slashDowntime(provider, 1, uint40(from), uint40(to));
    }

    function test_RevertWhen_NotSlasher() external {
        vm.prank(keeper);
        vm.expectRevert(_unauthorized(keeper));
        registry.slashDowntime(provider, 1, _end, _end + 1);
    }

    function test_RevertWhen_TimeEmpty() external {
        vm.prank(slasher);
        vm.expectRevert(_badTime(_end));
        registry.slashDowntime(provider, 1, _end, _end);
    }

    function test_RevertWhen_TimeNotPassed() external {
        uint40 to = uint40(block.timestamp + 1);
        vm.prank(slasher);
        vm.expectRevert(_badTime(to));
        registry.slashDowntime(provider, 1, _end, to);
        assertEq(_slashFor(1, _end, to - 1), 1, "up to now");
    }

    function test_RevertWhen_LongAgo() external {
        vm.warp(uint256(_end) + 30 days + 1);
        vm.prank(slasher);
        vm.expectRevert(_badTime(_end));
        registry.slashDowntime(provider, 1, _end, _end + 1);
        assertEq(_slashFor(1, uint256(_end) + 1, uint256(_end) + 2), 1, "a second later");
    }

    function test_RevertGiven_Maintenance() external {
        _expectMaintenance(_start - 1, _start + 1); // its first second
        _expectMaintenance(_end - 1, _end); // its last
        _expectMaintenance(_start, _end); // all of it
        _expectMaintenance(_start + 1, _end - 1); // inside
        _expectMaintenance(_start - 1, _end + 1); // around
    }

    function test_GivenMaintenanceBesides() external {
        assertEq(_slashFor(1, _start - 1, _start), 1, "before");
        assertEq(_slashFor(1, _end, _end + 1), 1, "after");
    }

    function test_GivenSeveralWindows() external {
        vm.warp(uint256(_end) + 30 days - 2 hours);
        vm.prank(provider);
        registry.announceMaintenance(_end + 30 days, _end + 31 days);
        vm.warp(uint256(_end) + 29 days + 12 hours);
        _expectMaintenance(_end - 1, _end);
        assertEq(_slashFor(1, _end, _end + 1 days), 1, "between");
        assertTrue(registry.inMaintenance(provider, _end + 30 days, _end + 30 days + 1), "the next");
    }

    function test_GivenNoMaintenance() external {
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.Slashed(provider, slasher, IProviderRegistry.Reason.Downtime, 50e12, 30e12, 0);
        assertEq(_slashFor(50e12, _end, uint256(_end) + 1 days), 30e12, "capped");
        assertEq(token.balanceOf(treasury), 30e12, "treasury");
    }
}
