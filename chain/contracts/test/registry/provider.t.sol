// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { RegistryBase } from "./RegistryBase.t.sol";

contract Provider_Registry_Test is RegistryBase {
    /*//////////////////////////////////////////////////////////////////////////
                                       TIER
    //////////////////////////////////////////////////////////////////////////*/

    function test_Tier_RevertWhen_NotKeeper() external {
        vm.prank(governance);
        vm.expectRevert(_unauthorized(governance));
        registry.setTier(provider, 1);
    }

    function test_Tier_RevertWhen_NoSuchTier() external {
        vm.startPrank(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_BadTier.selector, 0));
        registry.setTier(provider, 0);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_BadTier.selector, 8));
        registry.setTier(provider, 8);
        vm.stopPrank();
    }

    function test_Tier_WhenInRange() external {
        assertEq(registry.tierOf(provider), 7, "before");
        for (uint8 tier = 1; tier <= 7; ++tier) {
            vm.expectEmit(true, true, true, true, address(registry));
            emit IProviderRegistry.TierSet(provider, tier);
            vm.prank(keeper);
            registry.setTier(provider, tier);
            assertEq(registry.tierOf(provider), tier, "tier");
        }
    }

    /*//////////////////////////////////////////////////////////////////////////
                                    MAINTENANCE
    //////////////////////////////////////////////////////////////////////////*/

    function _announce(uint256 start, uint256 end) private {
        vm.prank(provider);
        registry.announceMaintenance(uint40(start), uint40(end));
    }

    function test_Maintenance_RevertWhen_StartTooSoon() external {
        uint256 start = block.timestamp + 1 hours - 1;
        vm.expectRevert(_badTime(start));
        this.announce(start, start + 1);
        _announce(start + 1, start + 2);
    }

    function test_Maintenance_RevertWhen_StartTooFar() external {
        uint256 start = block.timestamp + 30 days + 1;
        vm.expectRevert(_badTime(start));
        this.announce(start, start + 1);
        _announce(start - 1, start);
    }

    function test_Maintenance_RevertWhen_EndNotAfterStart() external {
        uint256 start = block.timestamp + 1 hours;
        vm.expectRevert(_badTime(start));
        this.announce(start, start);
    }

    function test_Maintenance_RevertWhen_TooLong() external {
        uint256 start = block.timestamp + 1 hours;
        vm.expectRevert(_badTime(start + 1 days + 1));
        this.announce(start, start + 1 days + 1);
        _announce(start, start + 1 days);
    }

    function test_Maintenance_RevertGiven_LastTooRecent() external {
        uint256 start = block.timestamp + 1 hours;
        _announce(start, start + 1 days);
        uint256 earliest = start + 1 days + 30 days;
        vm.warp(start + 2 days);
        vm.expectRevert(
            abi.encodeWithSelector(Errors.ProviderRegistry_MaintenanceTooSoon.selector, earliest - 1, earliest)
        );
        this.announce(earliest - 1, earliest);
        _announce(earliest, earliest + 1);
    }

    function test_Maintenance_WhenWithinLimits() external {
        uint256 start = block.timestamp + 1 hours;
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.MaintenanceAnnounced(provider, start, start + 60);
        _announce(start, start + 60);
        IProviderRegistry.Maintenance[] memory windows = registry.maintenancesOf(provider);
        assertEq(windows.length, 1, "windows");
        assertEq(windows[0].start, start, "start");
        assertEq(windows[0].end, start + 60, "end");
        assertTrue(!registry.inMaintenance(alice, uint40(start), uint40(start + 60)), "nobody else's");
    }

    /// @dev So that a revert is expected of the registry and not of this contract's own prank.
    function announce(uint256 start, uint256 end) external {
        _announce(start, end);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                      PAYOUT
    //////////////////////////////////////////////////////////////////////////*/

    function _request(address payout) private {
        vm.prank(provider);
        registry.requestPayout(payout);
    }

    function _assertPending(address payout, uint256 effectiveAt) private view {
        (address gotPayout, uint256 gotAt) = registry.pendingPayoutOf(provider);
        assertTrue(gotPayout == payout, "pending");
        assertEq(gotAt, effectiveAt, "effective at");
    }

    function test_Payout_RevertWhen_BadAddress() external {
        address[3] memory bad = [address(0), address(registry), provider];
        vm.startPrank(provider);
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_BadAddress.selector, bad[i]));
            registry.requestPayout(bad[i]);
        }
        vm.stopPrank();
    }

    function test_Payout_GivenChangeWaits() external {
        _request(alice);
        vm.warp(block.timestamp + 2 days);
        _request(bob);
        _assertPending(bob, block.timestamp + 3 days);
        vm.warp(block.timestamp + 1 days);
        assertTrue(registry.payoutOf(provider) == provider, "alice never counts");
    }

    function test_Payout_WhenAnotherAddress() external {
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.PayoutRequested(provider, alice, block.timestamp + 3 days);
        _request(alice);
        vm.warp(block.timestamp + 3 days - 1);
        assertTrue(registry.payoutOf(provider) == provider, "not yet");
        vm.warp(block.timestamp + 1);
        assertTrue(registry.payoutOf(provider) == alice, "now");
        _assertPending(address(0), 0);
        // The next change goes on from there.
        _request(bob);
        assertTrue(registry.payoutOf(provider) == alice, "still");
        vm.warp(block.timestamp + 3 days);
        assertTrue(registry.payoutOf(provider) == bob, "then");
    }

    function test_Cancel_RevertWhen_Unauthorized() external {
        _request(alice);
        vm.prank(alice);
        vm.expectRevert(_unauthorized(alice));
        registry.cancelPayout(provider);
    }

    function test_Cancel_RevertGiven_NoneWaits() external {
        bytes memory none = abi.encodeWithSelector(Errors.ProviderRegistry_NoPendingPayout.selector, provider);
        vm.prank(provider);
        vm.expectRevert(none);
        registry.cancelPayout(provider);
        _request(alice);
        vm.warp(block.timestamp + 3 days);
        vm.prank(alice);
        vm.expectRevert(none);
        registry.cancelPayout(provider);
    }

    function test_Cancel_GivenChangeWaits() external {
        _request(alice);
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.PayoutCanceled(provider, alice, provider);
        vm.prank(provider);
        registry.cancelPayout(provider);
        _assertPending(address(0), 0);

        // Who has the signing key cannot get past the payout address.
        _request(alice);
        vm.warp(block.timestamp + 3 days);
        _request(mallory);
        vm.warp(block.timestamp + 3 days - 1);
        vm.prank(alice);
        registry.cancelPayout(provider);
        vm.warp(block.timestamp + 10 days);
        assertTrue(registry.payoutOf(provider) == alice, "alice still counts");
    }
}
