// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ProviderRegistry } from "../../src/ProviderRegistry.sol";
import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Assertions } from "../utils/Assertions.sol";
import { RegistryHandler } from "./handlers/RegistryHandler.sol";

/// @notice The invariants of the registry that README.md beside this file puts in words.
contract Registry_Invariant_Test is Assertions {
    RegistryHandler private _handler;
    ProviderRegistry private _registry;

    function setUp() external {
        _handler = new RegistryHandler();
        _registry = _handler.registry();
    }

    /// @dev Foundry asks here what to call.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    /// @dev One invariant for all, so that each sequence of calls serves all of them.
    function invariant_Registry() external view {
        uint256 owed = 0;
        uint256 taken = 0;
        for (uint256 p = 0; p < _handler.PROVIDERS(); ++p) {
            IProviderRegistry.Pool memory pool = _registry.poolOf(_handler.accountAt(p));
            owed += pool.assets;
            taken += _handler.slashed(p);

            // 3 and 6, and the sums for 2.
            uint256 shares = 0;
            uint256 unbonding = 0;
            uint256 staked = 0;
            uint256 paid = 0;
            for (uint256 s = 0; s < _handler.ACCOUNTS(); ++s) {
                shares += _registry.sharesOf(_handler.accountAt(p), _handler.accountAt(s));
                IProviderRegistry.Unbonding[] memory queue =
                    _registry.unbondingsOf(_handler.accountAt(p), _handler.accountAt(s));
                for (uint256 i = 0; i < queue.length; ++i) {
                    unbonding += queue[i].shares;
                }
                staked += _handler.staked(p, s);
                paid += _handler.paid(p, s);
                assertLe(_handler.paid(p, s), _handler.staked(p, s) + _handler.payouts(p), "6. nobody gets out more");
            }
            assertEq(pool.shares, shares + unbonding, "3. shares");
            assertEq(pool.unbonding, unbonding, "3. unbonding shares");
            assertEq(staked, pool.assets + paid + _handler.slashed(p), "2. nothing appears or vanishes");

            assertLe(pool.assets, pool.shares, "4. a share is at most a unit");
            assertTrue((pool.assets == 0) == (pool.shares == 0), "4. something exactly when there are shares");
            assertLe(pool.epochSlashed, uint256(pool.epochBase) * _registry.slashCapBps() / 10_000, "5. the cap holds");
        }
        assertEq(_handler.token().balanceOf(address(_registry)), owed, "1. holds what it owes");
        assertEq(_handler.token().balanceOf(_handler.treasury()), taken, "2. the treasury has what was slashed");
    }
}
