// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";

contract TestDollar_Unit_Test is Base {
    function test_Decimals() external view {
        assertEq(dollar.decimals(), 6, "decimals");
    }

    function test_MintCap() external {
        uint256 cap = dollar.MINT_CAP();
        dollar.mint(mallory, cap);
        assertEq(dollar.balanceOf(mallory), cap, "balance");
        vm.expectRevert(abi.encodeWithSelector(Errors.TestDollar_MintTooLarge.selector, cap + 1, cap));
        dollar.mint(mallory, cap + 1);
    }
}
