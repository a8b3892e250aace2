// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";

contract FrontRun_Attack_Test is Base {
    function _noAllowance() private {
        vm.prank(renter);
        dollar.approve(address(escrow), 0);
    }

    /// @dev Mallory takes the permit out of the mempool and uses it first: at the token, and in a deposit of its own.
    function test_FrontRunPermit() external {
        _noAllowance();
        (uint8 v, bytes32 r, bytes32 s) = _permit(RENTER_KEY, 100, block.timestamp);
        vm.prank(mallory);
        dollar.permit(renter, address(escrow), 100, block.timestamp, v, r, s);

        // The allowance is the renter's; it funds nobody else's channel.
        vm.prank(mallory);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InsufficientAllowance.selector, 0, 100));
        escrow.depositWithPermit(provider, address(dollar), 100, block.timestamp, v, r, s);

        vm.prank(renter);
        escrow.depositWithPermit(provider, address(dollar), 100, block.timestamp, v, r, s);
        _assertChannel(100, 0, 0);
    }

    /// @dev A renter sees a redemption coming and asks for its money first. The thaw has to run, so it comes to nothing.
    function test_FrontRunRedeemWithWithdrawal() external {
        _deposit(1000);
        vm.startPrank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        vm.expectRevert(
            abi.encodeWithSelector(Errors.LeaseEscrow_ThawNotOver.selector, block.timestamp + THAW, block.timestamp)
        );
        escrow.withdraw(provider, address(dollar));
        vm.stopPrank();
        assertEq(_redeem(1000), 1000, "paid");
    }

    /// @dev Before a deposit a renter starts a thaw, so that its end comes during the lease. The deposit cancels it.
    function test_FrontRunDepositWithThaw() external {
        _deposit(1);
        vm.prank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        vm.warp(block.timestamp + THAW);
        _deposit(999);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ThawNotStarted.selector));
        escrow.withdraw(provider, address(dollar));
        assertEq(_redeem(1000), 1000, "paid");
    }

    /// @dev A provider overtakes a withdrawal after the thaw with its best voucher. That is its right; it gets its due only.
    function test_FrontRunWithdrawalWithRedeem() external {
        _deposit(1000);
        vm.prank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        vm.warp(block.timestamp + THAW);
        _redeem(300);
        vm.prank(renter);
        escrow.withdraw(provider, address(dollar));
        assertEq(dollar.balanceOf(renter), FUNDS - 300, "renter has");
    }

    /// @dev Mallory deposits first for the same provider. Channels do not mix.
    function test_FrontRunDeposit() external {
        dollar.mint(mallory, 5);
        vm.startPrank(mallory);
        dollar.approve(address(escrow), 5);
        escrow.deposit(provider, address(dollar), 5);
        vm.stopPrank();
        _deposit(1000);
        assertEq(_channel().balance, 1000, "renter's channel");
        assertEq(_redeem(2000), 1000, "paid from the renter's alone");
    }

    /// @dev A redemption is overtaken by a close that both signed before. The voucher collects nothing twice.
    function test_FrontRunRedeemWithClose() external {
        _deposit(1000);
        _close(600);
        ILeaseEscrow.Voucher memory voucher = _voucher(600);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NothingDue.selector, 600, 600));
        escrow.redeem(voucher, signature);
        assertEq(dollar.balanceOf(provider), 600, "provider has");
    }

    /// @dev Governance raises the fee in front of a redemption. The channel keeps its own.
    function test_FrontRunRedeemWithFee() external {
        _deposit(1000);
        _setFee(500);
        _redeem(1000);
        assertEq(dollar.balanceOf(provider), 1000, "provider has");
    }
}
