// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Assertions } from "../utils/Assertions.sol";
import { RewardsHandler } from "./handlers/RewardsHandler.sol";

/// @notice The invariants that REWARDS.md beside this file puts in words.
contract Rewards_Invariant_Test is Assertions {
    RewardsHandler private _handler;

    function setUp() external {
        _handler = new RewardsHandler();
    }

    /// @dev Foundry asks here what to call.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    /// @dev One invariant for all, so that each sequence of calls serves all of them.
    function invariant_Rewards() external view {
        uint256 owed = 0;
        for (uint256 i = 0; i < _handler.epochCount(); ++i) {
            uint256 epoch = _handler.epochs(i);
            (uint256 total, uint256 paid, uint256 bond,,,,, bool posted) = _handler.books(epoch);
            // 4. No root pays more than its total.
            assertLe(paid, total, "paid more than the total");
            assertLe(total, _handler.MAX_BUDGET(), "above the budget");
            if (posted) {
                assertEq(_handler.rewards().postingOf(epoch).left, total - paid, "left");
            }
            owed += total - paid + bond;
        }
        // 1. It owes what it set aside, and holds it.
        uint256 holds = _handler.moon().balanceOf(address(_handler.rewards()));
        assertEq(_handler.rewards().reserved(), owed, "reserved");
        assertGe(holds, owed, "holds");
        _accountsAgree(holds);
    }

    /// @dev 2. Nothing appears or vanishes.
    function _accountsAgree(uint256 holds) private view {
        uint256 bonds = 0;
        for (uint256 i = 0; i < _handler.epochCount(); ++i) {
            (,, uint256 bond,,,,,) = _handler.books(_handler.epochs(i));
            bonds += bond;
        }
        assertEq(holds, _handler.FUNDS() + _handler.lost() + bonds - _handler.paidInAll(), "balance");
        for (uint256 i = 0; i < _handler.PROVIDERS(); ++i) {
            assertEq(_handler.moon().balanceOf(_handler.payoutAt(i)), _handler.paidTo(i), "provider has");
        }
        uint256 challengers = 0;
        for (uint256 i = 0; i < _handler.CHALLENGERS(); ++i) {
            challengers += _handler.moon().balanceOf(_handler.challengerAt(i)) + _handler.lostBy(i);
        }
        assertEq(challengers + bonds, _handler.CHALLENGERS() * _handler.CHALLENGER_FUNDS(), "challengers have");
        assertEq(_handler.moon().balanceOf(_handler.OUTSIDER()), 0, "outsider has");
    }
}
