// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { LeaseEscrow } from "../../src/LeaseEscrow.sol";
import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";

contract Constructor_Unit_Test is Base {
    function test_RevertWhen_ThawPeriodBad() external {
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_BadThawPeriod.selector, 0));
        new LeaseEscrow(0, _list(address(dollar)), governance, address(forwarder));
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_BadThawPeriod.selector, 30 days + 1));
        new LeaseEscrow(30 days + 1, _list(address(dollar)), governance, address(forwarder));
    }

    function test_RevertWhen_TokenHasNoCode() external {
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_TokenNotAllowed.selector, mallory));
        new LeaseEscrow(THAW, _list(mallory), governance, address(forwarder));
    }

    function test_WhenArgumentsGood() external {
        vm.expectEmit(true, true, true, true);
        emit ILeaseEscrow.TokenAllowed(address(dollar));
        escrow = new LeaseEscrow(30 days, _list(address(dollar)), governance, address(forwarder));
        assertEq(escrow.thawPeriod(), 30 days, "thaw period");
        assertTrue(escrow.isTokenAllowed(address(dollar)), "token allowed");
        assertTrue(!escrow.isTokenAllowed(mallory), "other token not allowed");
    }

    function test_Domain() external view {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Moonrig LeaseEscrow"),
                keccak256("1"),
                block.chainid,
                address(escrow)
            )
        );
        assertEq(escrow.DOMAIN_SEPARATOR(), domain, "domain");
    }

    function test_OneSlot() external {
        vm.prank(governance);
        escrow.setFee(250, mallory);
        _deposit(1000);
        _redeem(300);
        vm.prank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        bytes32 slot = keccak256(abi.encode(renter, provider, dollar));
        uint256 word = uint256(vm.load(address(escrow), slot));
        assertEq(word & type(uint96).max, 700, "balance");
        assertEq((word >> 96) & type(uint96).max, 300, "claimed");
        assertEq((word >> 192) & type(uint40).max, block.timestamp + THAW, "thaw");
        assertEq(word >> 232, 250, "fee");
        assertEq(vm.load(address(escrow), bytes32(uint256(slot) + 1)), 0, "next slot");
    }
}
