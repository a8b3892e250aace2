// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ProviderRegistry } from "../../src/ProviderRegistry.sol";
import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { RegistryBase } from "./RegistryBase.t.sol";

contract Governance_Registry_Test is RegistryBase {
    function _badAddress(address account) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.ProviderRegistry_BadAddress.selector, account);
    }

    function _outOfBounds(uint256 value, uint256 min, uint256 max) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.ProviderRegistry_OutOfBounds.selector, value, min, max);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                    CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    function _deploy(address governance_, address token_, address treasury_, uint128 minStake) private {
        new ProviderRegistry(governance_, token_, treasury_, keeper, guardian, minStake, new address[](0));
    }

    function test_Constructor_RevertWhen_Missing() external {
        vm.expectRevert(abi.encodeWithSelector(Errors.Governed_GovernanceZero.selector));
        _deploy(address(0), address(token), treasury, 1e9);
        vm.expectRevert(_badAddress(alice));
        _deploy(governance, alice, treasury, 1e9);
        vm.expectRevert(_badAddress(address(0)));
        _deploy(governance, address(token), address(0), 1e9);
        vm.expectRevert(_outOfBounds(1e9 - 1, 1e9, 1e24));
        _deploy(governance, address(token), treasury, 1e9 - 1);
    }

    function test_Constructor() external view {
        assertTrue(registry.governance() == governance, "governance");
        assertTrue(registry.token() == address(token), "token");
        assertTrue(registry.treasury() == treasury, "treasury");
        assertTrue(registry.tierKeeper() == keeper, "tier keeper");
        assertTrue(registry.guardian() == guardian, "guardian");
        assertTrue(registry.isSlasher(slasher), "slasher");
        assertTrue(!registry.isSlasher(governance), "governance is no slasher");
        assertTrue(!registry.paused(), "paused");
        assertEq(registry.minStake(), MIN_STAKE, "smallest stake");
        assertEq(registry.unbondingDelay(), DELAY, "delay");
        assertEq(registry.slashCapBps(), 3000, "cap");
        assertEq(registry.maintenanceLongest(), 1 days, "longest");
        assertEq(registry.maintenanceGap(), 30 days, "gap");
    }

    /*//////////////////////////////////////////////////////////////////////////
                                      SETTERS
    //////////////////////////////////////////////////////////////////////////*/

    function test_RevertWhen_NotGovernance() external {
        bytes[] memory calls = new bytes[](8);
        calls[0] = abi.encodeCall(IProviderRegistry.setSlasher, (address(token), true));
        calls[1] = abi.encodeCall(IProviderRegistry.setTierKeeper, (alice));
        calls[2] = abi.encodeCall(IProviderRegistry.setGuardian, (alice));
        calls[3] = abi.encodeCall(IProviderRegistry.setTreasury, (alice));
        calls[4] = abi.encodeCall(IProviderRegistry.setUnbondingDelay, (7 days));
        calls[5] = abi.encodeCall(IProviderRegistry.setSlashCap, (100));
        calls[6] = abi.encodeCall(IProviderRegistry.setMinStake, (1e9));
        calls[7] = abi.encodeCall(IProviderRegistry.setMaintenanceLimits, (1 hours, 7 days));
        address[3] memory callers = [guardian, slasher, mallory];
        for (uint256 i = 0; i < calls.length; ++i) {
            for (uint256 j = 0; j < callers.length; ++j) {
                vm.prank(callers[j]);
                (bool done, bytes memory why) = address(registry).call(calls[i]);
                assertTrue(!done, "refused");
                assertEq(
                    keccak256(why),
                    keccak256(abi.encodeWithSelector(Errors.Governed_NotGovernance.selector, callers[j])),
                    "why"
                );
            }
        }
    }

    function test_RevertWhen_OutOfBounds() external {
        vm.startPrank(governance);
        vm.expectRevert(_outOfBounds(7 days - 1, 7 days, 28 days));
        registry.setUnbondingDelay(7 days - 1);
        vm.expectRevert(_outOfBounds(28 days + 1, 7 days, 28 days));
        registry.setUnbondingDelay(28 days + 1);
        vm.expectRevert(_outOfBounds(99, 100, 5000));
        registry.setSlashCap(99);
        vm.expectRevert(_outOfBounds(5001, 100, 5000));
        registry.setSlashCap(5001);
        vm.expectRevert(_outOfBounds(1e9 - 1, 1e9, 1e24));
        registry.setMinStake(1e9 - 1);
        vm.expectRevert(_outOfBounds(1e24 + 1, 1e9, 1e24));
        registry.setMinStake(1e24 + 1);
        vm.expectRevert(_outOfBounds(1 hours - 1, 1 hours, 3 days));
        registry.setMaintenanceLimits(1 hours - 1, 7 days);
        vm.expectRevert(_outOfBounds(3 days + 1, 1 hours, 3 days));
        registry.setMaintenanceLimits(3 days + 1, 7 days);
        vm.expectRevert(_outOfBounds(7 days - 1, 7 days, 90 days));
        registry.setMaintenanceLimits(1 hours, 7 days - 1);
        vm.expectRevert(_outOfBounds(90 days + 1, 7 days, 90 days));
        registry.setMaintenanceLimits(1 hours, 90 days + 1);
        vm.expectRevert(_badAddress(address(0)));
        registry.setTreasury(address(0));
        vm.expectRevert(_badAddress(address(registry)));
        registry.setTreasury(address(registry));
        vm.stopPrank();
    }

    function test_WhenAtBounds() external {
        vm.startPrank(governance);
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.UnbondingDelaySet(28 days);
        registry.setUnbondingDelay(28 days);
        assertEq(registry.unbondingDelay(), 28 days, "delay");
        registry.setUnbondingDelay(7 days);

        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.SlashCapSet(5000);
        registry.setSlashCap(5000);
        assertEq(registry.slashCapBps(), 5000, "cap");
        registry.setSlashCap(100);

        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.MinStakeSet(1e24);
        registry.setMinStake(1e24);
        assertEq(registry.minStake(), 1e24, "smallest stake");
        registry.setMinStake(1e9);

        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.MaintenanceLimitsSet(3 days, 90 days);
        registry.setMaintenanceLimits(3 days, 90 days);
        assertEq(registry.maintenanceLongest(), 3 days, "longest");
        assertEq(registry.maintenanceGap(), 90 days, "gap");
        registry.setMaintenanceLimits(1 hours, 7 days);

        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.TreasurySet(alice);
        registry.setTreasury(alice);
        assertTrue(registry.treasury() == alice, "treasury");

        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.TierKeeperSet(alice);
        registry.setTierKeeper(alice);
        assertTrue(registry.tierKeeper() == alice, "tier keeper");

        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.GuardianSet(address(0));
        registry.setGuardian(address(0));
        assertTrue(registry.guardian() == address(0), "guardian");
        vm.stopPrank();
    }

    function test_Slasher_RevertWhen_NoContract() external {
        vm.prank(governance);
        vm.expectRevert(_badAddress(alice));
        registry.setSlasher(alice, true);
    }

    function test_Slasher_RevertGiven_OneAlready() external {
        vm.startPrank(governance);
        registry.setSlasher(address(token), true);
        vm.expectRevert(_badAddress(address(token)));
        registry.setSlasher(address(token), true);
        vm.stopPrank();
    }

    function test_Slasher_WhenRemoved() external {
        _stake(100e12);
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.SlasherSet(slasher, 0);
        vm.prank(governance);
        registry.setSlasher(slasher, false);
        assertTrue(!registry.isSlasher(slasher), "slasher");
        vm.prank(slasher);
        vm.expectRevert(_unauthorized(slasher));
        registry.slash(provider, 1, IProviderRegistry.Reason.Ruling, 0);
    }

    function test_Paused() external {
        vm.prank(mallory);
        vm.expectRevert(_unauthorized(mallory));
        registry.setPaused(true);

        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.StakingPaused(true, guardian);
        vm.prank(guardian);
        registry.setPaused(true);
        assertTrue(registry.paused(), "paused");

        vm.prank(guardian);
        vm.expectRevert(_unauthorized(guardian));
        registry.setPaused(false);

        vm.prank(governance);
        registry.setPaused(false);
        assertTrue(!registry.paused(), "let in again");
    }
}
