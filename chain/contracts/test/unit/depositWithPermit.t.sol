// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";
import { FalseToken } from "../mocks/Tokens.sol";

contract DepositWithPermit_Unit_Test is Base {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    function setUp() public override {
        super.setUp();
        vm.prank(renter);
        dollar.approve(address(escrow), 0);
    }

    function _permit(uint256 key, uint256 amount) private view returns (uint8 v, bytes32 r, bytes32 s) {
        bytes32 structHash = keccak256(
            abi.encode(PERMIT_TYPEHASH, renter, address(escrow), amount, dollar.nonces(renter), block.timestamp)
        );
        return vm.sign(key, keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), structHash)));
    }

    function test_RevertWhen_TokenNotOnList() external {
        FalseToken other = new FalseToken();
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_TokenNotAllowed.selector, address(other)));
        escrow.depositWithPermit(provider, address(other), 1, block.timestamp, 27, 0, 0);
    }

    function test_RevertWhen_PermitBad() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(MALLORY_KEY, 100);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InsufficientAllowance.selector, 0, 100));
        escrow.depositWithPermit(provider, address(dollar), 100, block.timestamp, v, r, s);
    }

    function test_WhenPermitBad_GivenAllowance() external {
        vm.prank(renter);
        dollar.approve(address(escrow), 100);
        (uint8 v, bytes32 r, bytes32 s) = _permit(MALLORY_KEY, 100);
        vm.prank(renter);
        escrow.depositWithPermit(provider, address(dollar), 100, block.timestamp, v, r, s);
        _assertChannel(100, 0, 0);
    }

    function test_GivenPermitUsedBefore() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(RENTER_KEY, 100);
        vm.prank(mallory);
        dollar.permit(renter, address(escrow), 100, block.timestamp, v, r, s);
        vm.prank(renter);
        escrow.depositWithPermit(provider, address(dollar), 100, block.timestamp, v, r, s);
        _assertChannel(100, 0, 0);
    }

    function test_WhenPermitGood() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(RENTER_KEY, 100);
        vm.prank(renter);
        escrow.depositWithPermit(provider, address(dollar), 100, block.timestamp, v, r, s);
        _assertChannel(100, 0, 0);
        assertEq(dollar.allowance(renter, address(escrow)), 0, "allowance");
    }
}
