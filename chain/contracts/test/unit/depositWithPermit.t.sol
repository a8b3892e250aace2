// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";
import { FalseToken } from "../mocks/Tokens.sol";

contract DepositWithPermit_Unit_Test is Base {
    function setUp() public override {
        super.setUp();
        vm.prank(renter);
        dollar.approve(address(escrow), 0);
    }

    function test_RevertWhen_TokenNotOnList() external {
        FalseToken other = new FalseToken();
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_TokenNotAllowed.selector, address(other)));
        escrow.depositWithPermit(provider, address(other), 1, block.timestamp, 27, 0, 0);
    }

    function test_RevertWhen_PermitBad() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(MALLORY_KEY, 100, block.timestamp);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InsufficientAllowance.selector, 0, 100));
        escrow.depositWithPermit(provider, address(dollar), 100, block.timestamp, v, r, s);
    }

    function test_WhenPermitBad_GivenAllowance() external {
        vm.prank(renter);
        dollar.approve(address(escrow), 100);
        (uint8 v, bytes32 r, bytes32 s) = _permit(MALLORY_KEY, 100, block.timestamp);
        vm.prank(renter);
        escrow.depositWithPermit(provider, address(dollar), 100, block.timestamp, v, r, s);
        _assertChannel(100, 0, 0);
    }

    function test_GivenPermitUsedBefore() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(RENTER_KEY, 100, block.timestamp);
        vm.prank(mallory);
        dollar.permit(renter, address(escrow), 100, block.timestamp, v, r, s);
        vm.prank(renter);
        escrow.depositWithPermit(provider, address(dollar), 100, block.timestamp, v, r, s);
        _assertChannel(100, 0, 0);
    }

    function test_RevertGiven_DepositsPaused() external {
        vm.prank(governance);
        escrow.setDepositsPaused(true);
        (uint8 v, bytes32 r, bytes32 s) = _permit(RENTER_KEY, 100, block.timestamp);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_DepositsPaused.selector));
        escrow.depositWithPermit(provider, address(dollar), 100, block.timestamp, v, r, s);
        assertEq(dollar.nonces(renter), 0, "permit is not used");
    }

    function test_WhenPermitGood() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(RENTER_KEY, 100, block.timestamp);
        vm.prank(renter);
        escrow.depositWithPermit(provider, address(dollar), 100, block.timestamp, v, r, s);
        _assertChannel(100, 0, 0);
        assertEq(dollar.allowance(renter, address(escrow)), 0, "allowance");
    }
}
