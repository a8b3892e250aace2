// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { RegistryBase } from "./RegistryBase.t.sol";

contract Delegate_Registry_Test is RegistryBase {
    function _expectBadProvider() private {
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_BadProvider.selector, provider));
    }

    function test_RevertWhen_ProviderIsCaller() external {
        _stake(MIN_STAKE);
        vm.prank(provider);
        _expectBadProvider();
        registry.delegate(provider, MIN_STAKE);
    }

    function test_RevertGiven_TooLittleOfItsOwn() external {
        _stake(MIN_STAKE);
        _slash(1);
        vm.prank(alice);
        _expectBadProvider();
        registry.delegate(provider, MIN_STAKE);
    }

    function test_RevertGiven_ProviderUnbonding() external {
        _unbond(provider, _stake(MIN_STAKE));
        vm.prank(alice);
        _expectBadProvider();
        registry.delegate(provider, MIN_STAKE);
    }

    function test_RevertGiven_Paused() external {
        _stake(MIN_STAKE);
        vm.prank(governance);
        registry.setPaused(true);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_StakingPaused.selector));
        registry.delegate(provider, MIN_STAKE);
    }

    function test_GivenProviderHasStake() external {
        _stake(MIN_STAKE);
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.Staked(provider, alice, 3 * MIN_STAKE, 3 * MIN_STAKE);
        assertEq(_delegate(alice, 3 * MIN_STAKE), 3 * MIN_STAKE, "shares");
        _assertPool(4 * MIN_STAKE, 4 * MIN_STAKE, 0);
        assertEq(registry.sharesOf(provider, alice), 3 * MIN_STAKE, "alice's shares");
        assertEq(registry.selfStakeOf(provider), MIN_STAKE, "self stake");
        assertEq(registry.activeStakeOf(provider), 4 * MIN_STAKE, "active stake");
        assertEq(registry.joinedAt(alice), 0, "alice is no provider");
    }
}
