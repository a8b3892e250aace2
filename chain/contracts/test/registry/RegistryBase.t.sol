// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ProviderRegistry } from "../../src/ProviderRegistry.sol";
import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { StakeToken } from "../mocks/StakeToken.sol";
import { Assertions } from "../utils/Assertions.sol";

/// @notice What every test of the registry starts from: a provider and two who trust it, with tokens and approvals.
abstract contract RegistryBase is Assertions {
    uint256 internal constant MIN_STAKE = 1e12;
    uint256 internal constant FUNDS = 1e24;
    uint40 internal constant DELAY = 14 days;

    uint256 internal constant ALICE_KEY = uint256(keccak256("alice"));
    address internal immutable provider = address(uint160(uint256(keccak256("provider of the registry"))));
    address internal immutable alice = vm.addr(ALICE_KEY);
    address internal immutable bob = address(0xb0b);
    address internal immutable governance = address(0x607);
    address internal immutable treasury = address(0x73ea);
    address internal immutable keeper = address(0x71e7);
    address internal immutable guardian = address(0x60a7);
    address internal immutable slasher = address(0x51a5);
    address internal immutable mallory = address(0x3a11);

    StakeToken internal token;
    ProviderRegistry internal registry;

    function setUp() public virtual {
        token = new StakeToken();
        registry = _newRegistry(address(token));
        _fund(provider);
        _fund(alice);
        _fund(bob);
    }

    function _newRegistry(address token_) internal returns (ProviderRegistry) {
        address[] memory slashers = new address[](1);
        slashers[0] = slasher;
        return new ProviderRegistry(governance, token_, treasury, keeper, guardian, uint128(MIN_STAKE), slashers);
    }

    function _fund(address account) internal {
        token.mint(account, FUNDS);
        vm.prank(account);
        token.approve(address(registry), type(uint256).max);
    }

    function _stake(uint256 amount) internal returns (uint256 shares) {
        vm.prank(provider);
        return registry.stake(amount);
    }

    function _delegate(address staker, uint256 amount) internal returns (uint256 shares) {
        vm.prank(staker);
        return registry.delegate(provider, amount);
    }

    function _unbond(address staker, uint256 shares) internal {
        vm.prank(staker);
        registry.unbond(provider, shares);
    }

    function _withdraw(address staker) internal returns (uint256 amount) {
        vm.prank(staker);
        return registry.withdraw(provider);
    }

    function _slash(uint256 amount) internal returns (uint256 slashed, uint256 reward) {
        vm.prank(slasher);
        return registry.slash(provider, amount, IProviderRegistry.Reason.Ruling, 0);
    }

    function _hold(uint256 until) internal {
        vm.prank(slasher);
        registry.hold(provider, uint40(until));
    }

    /// @dev Halves the worth of a share as often as asked, a day at a time.
    function _halve(uint256 times) internal {
        vm.prank(governance);
        registry.setSlashCap(5000);
        for (uint256 i = 0; i < times; ++i) {
            vm.warp(block.timestamp + 1 days);
            _slash(type(uint128).max);
        }
    }

    function _assertPool(uint256 assets, uint256 shares, uint256 unbonding) internal view {
        IProviderRegistry.Pool memory pool = registry.poolOf(provider);
        assertEq(pool.assets, assets, "assets");
        assertEq(pool.shares, shares, "shares");
        assertEq(pool.unbonding, unbonding, "unbonding");
        assertEq(token.balanceOf(address(registry)), assets, "registry holds");
    }

    function _unauthorized(address caller) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.ProviderRegistry_Unauthorized.selector, caller);
    }

    function _badTime(uint256 time) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.ProviderRegistry_BadTime.selector, time);
    }
}
