// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";
import { FalseToken } from "../mocks/Tokens.sol";

contract DepositManyWithPermit_Unit_Test is Base {
    address private constant OTHER = address(0x0123);

    function setUp() public override {
        super.setUp();
        vm.prank(renter);
        dollar.approve(address(escrow), 0);
    }

    function test_RevertWhen_TokenNotOnList() external {
        FalseToken other = new FalseToken();
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_TokenNotAllowed.selector, address(other)));
        escrow.depositManyWithPermit(address(other), _shares(provider, 1, OTHER, 2), block.timestamp, 27, 0, 0);
    }

    function test_RevertWhen_PermitBad() external {
        // For less than the sum.
        (uint8 v, bytes32 r, bytes32 s) = _permit(RENTER_KEY, 299, block.timestamp);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InsufficientAllowance.selector, 0, 300));
        escrow.depositManyWithPermit(address(dollar), _shares(provider, 100, OTHER, 200), block.timestamp, v, r, s);
        _assertChannel(0, 0, 0);
    }

    function test_GivenPermitUsedBefore() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(RENTER_KEY, 300, block.timestamp);
        vm.prank(mallory);
        dollar.permit(renter, address(escrow), 300, block.timestamp, v, r, s);
        vm.prank(renter);
        escrow.depositManyWithPermit(address(dollar), _shares(provider, 100, OTHER, 200), block.timestamp, v, r, s);
        assertEq(_channel().balance, 100, "first");
    }

    function test_WhenPermitGood() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(RENTER_KEY, 300, block.timestamp);
        vm.prank(renter);
        escrow.depositManyWithPermit(address(dollar), _shares(provider, 100, OTHER, 200), block.timestamp, v, r, s);
        assertEq(_channel().balance, 100, "first");
        assertEq(escrow.channelOf(renter, OTHER, address(dollar)).balance, 200, "second");
        assertEq(dollar.allowance(renter, address(escrow)), 0, "allowance");
    }
}
