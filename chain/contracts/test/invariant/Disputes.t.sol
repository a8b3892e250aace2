// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Disputes } from "../../src/Disputes.sol";
import { IDisputes } from "../../src/interfaces/IDisputes.sol";
import { Assertions } from "../utils/Assertions.sol";
import { DisputesHandler } from "./handlers/DisputesHandler.sol";

/// @notice The invariants of the disputes that README.md beside this file puts in words.
contract Disputes_Invariant_Test is Assertions {
    DisputesHandler private _handler;
    Disputes private _disputes;

    function setUp() external {
        _handler = new DisputesHandler();
        _disputes = _handler.disputes();
    }

    /// @dev Foundry asks here what to call.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    /// @dev One invariant for all, so that each sequence of calls serves all of them.
    function invariant_Disputes() external view {
        address token = address(_handler.token());
        uint256 owed = _disputes.creditOf(_handler.provider(), token);
        for (uint256 i = 0; i < _handler.RENTERS(); ++i) {
            owed += _disputes.creditOf(_handler.renterAt(i), token);
        }
        uint256 holding = 0;
        for (uint256 id = 1; id <= _disputes.caseCount(); ++id) {
            IDisputes.Case memory c = _disputes.caseOf(id);
            bool over = c.status >= IDisputes.Status.Upheld;
            if (!over) owed += c.bond;
            if (c.held) ++holding;
            assertTrue(c.held == (!over || c.owed > 0), "3. held as long as needed");
        }
        (uint256 cases,) = _handler.registry().holdOf(_handler.provider());
        assertEq(cases, holding, "3. the registry counts the same holds");
        assertEq(_handler.token().balanceOf(address(_disputes)), owed, "1. holds what it owes");
    }
}
