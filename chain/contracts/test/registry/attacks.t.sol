// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { RegistryBase } from "./RegistryBase.t.sol";

/// @notice Attacks by name, and fuzzed properties of the accounting. README.md beside this file lists them.
contract Attacks_Registry_Test is RegistryBase {
    IProviderRegistry.Reason private constant RULING = IProviderRegistry.Reason.Ruling;

    function test_Attack_FirstStakerInflates() external {
        // The provider stakes the least, sends a fortune to the registry, and hopes that alice's stake rounds to nothing.
        _stake(MIN_STAKE);
        vm.prank(provider);
        assertTrue(token.transfer(address(registry), 1000e18), "sent");
        uint256 shares = _delegate(alice, 1e18);
        assertEq(registry.toAssets(provider, shares), 1e18, "alice has what she paid");
        _unbond(provider, MIN_STAKE);
        vm.warp(block.timestamp + DELAY);
        assertEq(_withdraw(provider), MIN_STAKE, "the provider has no more than it staked");
    }

    function test_Attack_Donation() external {
        _stake(100e12);
        vm.prank(bob);
        assertTrue(token.transfer(address(registry), 1e18), "sent");
        assertEq(registry.stakeOf(provider), 100e12, "stake");
        assertEq(registry.slashableNow(provider), 30e12, "slashable");
    }

    function test_Attack_RoundingAgainAndAgain() external {
        _stake(3 * MIN_STAKE);
        _slash(MIN_STAKE / 7); // an odd price
        uint256 before = token.balanceOf(alice);
        for (uint256 i = 1; i <= 10; ++i) {
            uint256 shares = _delegate(alice, MIN_STAKE + i);
            for (uint256 part = 3; part > 0; --part) {
                uint256 some = part == 1 ? registry.sharesOf(provider, alice) : shares / 3;
                _unbond(alice, some);
            }
            vm.warp(block.timestamp + DELAY);
            _withdraw(alice);
        }
        assertLe(token.balanceOf(alice), before, "alice gained nothing");
        assertGe(token.balanceOf(alice) + 40, before, "and lost dust");
        IProviderRegistry.Pool memory pool = registry.poolOf(provider);
        assertLe(pool.assets, pool.shares, "a share is at most a token");
    }

    function test_Attack_UnbondBeforeSlash() external {
        _stake(100e12);
        _delegate(alice, 100e12);
        // Both see the proof coming and run.
        _unbond(provider, 100e12);
        _unbond(alice, 100e12);
        vm.warp(block.timestamp + DELAY - 1);
        (uint256 slashed,) = _slash(60e12);
        assertEq(slashed, 60e12, "slashed all the same");
        vm.warp(block.timestamp + 1);
        assertEq(_withdraw(provider), 70e12, "provider");
        assertEq(_withdraw(alice), 70e12, "alice");
    }

    function test_Attack_RipeUnbondingKeptReady() external {
        _stake(100e12);
        _unbond(provider, 100e12);
        vm.warp(block.timestamp + 365 days);
        // It could be gone in one transaction, so it counts for nothing; it can still be slashed.
        assertEq(registry.activeStakeOf(provider), 0, "active");
        assertEq(registry.selfStakeOf(provider), 0, "self");
        assertEq(registry.slashableNow(provider), 30e12, "slashable");
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_BadProvider.selector, provider));
        registry.delegate(provider, MIN_STAKE);
    }

    function test_Attack_StakeAddedBeforeSlash() external {
        _stake(100e12);
        _delegate(alice, 100e12);
        // A friend waters the pool down before a penalty of a tenth of it.
        _delegate(bob, 800e12);
        (uint256 slashed,) = _slash(registry.stakeOf(provider) / 10);
        assertEq(slashed, 100e12, "a tenth of all");
        assertEq(registry.selfStakeOf(provider), 90e12, "provider lost its tenth");
        assertEq(registry.toAssets(provider, registry.sharesOf(provider, bob)), 720e12, "and so did the friend");
    }

    function test_Attack_SlashOneselfForReward() external {
        // One per cent is the provider's, the rest of others.
        _stake(1e12);
        _delegate(alice, 99e12);
        vm.prank(slasher);
        (uint256 slashed, uint256 reward) = registry.slash(provider, 30e12, RULING, 5000);
        assertEq(slashed, 30e12, "slashed");
        uint256 ownLoss = 1e12 - registry.selfStakeOf(provider);
        assertEq(ownLoss, 3e11, "own loss");
        assertEq(reward, ownLoss / 2, "half of it is the most that comes back");
    }

    function test_Attack_ManySlashesPastCap() external {
        _stake(100e12);
        vm.warp((block.timestamp / 1 days + 1) * 1 days);
        uint256 taken = 0;
        for (uint256 i = 0; i < 50; ++i) {
            (uint256 slashed,) = _slash(1e12);
            taken += slashed;
        }
        assertEq(taken, 30e12, "the cap");
    }

    function test_Attack_CapSpentOnTinyBase() external {
        _stake(MIN_STAKE);
        vm.warp((block.timestamp / 1 days + 1) * 1 days);
        _slash(type(uint256).max);
        _stake(100e12);
        assertEq(registry.slashableNow(provider), 0, "today");
        vm.warp(block.timestamp + 1 days);
        assertEq(registry.slashableNow(provider), (100e12 + MIN_STAKE * 7 / 10) * 3 / 10, "tomorrow");
    }

    function test_Attack_NewSlasher() external {
        // Governance has gone bad and names a slasher of its own. Who leaves at once is out before it counts.
        _stake(100e12);
        _delegate(alice, 100e12);
        vm.prank(governance);
        registry.setSlasher(address(token), true);
        _unbond(alice, 100e12);
        vm.warp(block.timestamp + DELAY);
        assertTrue(!registry.isSlasher(address(token)), "not yet");
        assertEq(_withdraw(alice), 100e12, "alice is out, whole");
        vm.warp(block.timestamp + 1 days);
        assertTrue(registry.isSlasher(address(token)), "now");
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       FUZZ
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Whatever happened before, a stake is worth what was paid, less two units at most.
    function testFuzz_StakeIsWorthWhatWasPaid(uint256 first, uint256 slashed, uint256 second) external {
        first = bound(first, MIN_STAKE, FUNDS);
        second = bound(second, MIN_STAKE, FUNDS);
        _stake(first);
        _slash(bound(slashed, 0, first));
        uint256 before = registry.toAssets(provider, registry.sharesOf(provider, provider));
        vm.prank(alice);
        try registry.delegate(provider, second) returns (uint256 shares) {
            assertGe(shares, second, "a share is at most a unit");
            assertLe(registry.toAssets(provider, shares), second, "not more than paid");
            assertGe(registry.toAssets(provider, shares) + 2, second, "not less");
            assertGe(registry.toAssets(provider, registry.sharesOf(provider, provider)), before, "nobody else paid");
        } catch {
            assertTrue(registry.selfStakeOf(provider) < MIN_STAKE, "only for want of stake of its own");
        }
    }

    /// @dev A slash meets everybody in proportion, whether unbonding or not, to a unit.
    function testFuzz_SlashIsInProportion(uint256 own, uint256 other, uint256 leaving, uint256 amount) external {
        own = bound(own, MIN_STAKE, FUNDS);
        other = bound(other, MIN_STAKE, FUNDS);
        leaving = bound(leaving, 1, other);
        _stake(own);
        _delegate(alice, other);
        _unbond(alice, leaving);
        (uint256 slashed,) = _slash(bound(amount, 0, own + other));
        assertLe(slashed, (own + other) * 3 / 10, "the cap");
        uint256 left = own + other - slashed;
        assertEq(registry.toAssets(provider, own), own * left / (own + other), "own");
        assertEq(registry.toAssets(provider, other), other * left / (own + other), "other");
        vm.warp(block.timestamp + DELAY);
        assertEq(_withdraw(alice), leaving * left / (own + other), "what leaves");
    }

    /// @dev The reward never makes a slash of oneself worth while.
    function testFuzz_RewardIsAtMostHalfOfOwnLoss(uint256 own, uint256 other, uint256 amount, uint256 bps) external {
        own = bound(own, MIN_STAKE, FUNDS);
        other = bound(other, MIN_STAKE, FUNDS);
        _stake(own);
        _delegate(alice, other);
        vm.prank(slasher);
        (, uint256 reward) = registry.slash(provider, bound(amount, 0, own + other), RULING, bound(bps, 0, 5000));
        assertLe(2 * reward, own - registry.selfStakeOf(provider), "reward");
    }

    /// @dev Maintenance covers exactly the times that touch one of its windows.
    function testFuzz_MaintenanceCovers(uint256 start, uint256 length, uint256 from, uint256 to) external {
        start = bound(start, block.timestamp + 1 hours, block.timestamp + 30 days);
        length = bound(length, 1, 1 days);
        from = bound(from, start - 2 days, start + 2 days);
        to = bound(to, from + 1, from + 3 days);
        vm.prank(provider);
        registry.announceMaintenance(uint40(start), uint40(start + length));
        bool touches = from < start + length && to > start;
        assertTrue(registry.inMaintenance(provider, uint40(from), uint40(to)) == touches, "covers");
    }
}
