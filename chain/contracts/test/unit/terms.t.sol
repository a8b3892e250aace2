// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";
import { BlocklistToken } from "../mocks/Tokens.sol";

/// @dev Every way out of a channel, used one after the other.
abstract contract Exits is Base {
    function _useEveryExit() internal {
        assertEq(_redeem(_channel().claimed + 100), 100, "redeem");
        uint256[] memory sums = _sums(_channel().claimed + 10, _channel().claimed + 20);
        (ILeaseEscrow.Voucher[] memory vouchers, ILeaseEscrow.Signature[] memory signatures) = _batch(sums);
        escrow.redeemMany(vouchers, signatures);
        _close(_channel().claimed + 1);
        assertEq(_channel().balance, 0, "close");
    }

    function _withdrawAll() internal {
        vm.startPrank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        vm.warp(block.timestamp + THAW);
        escrow.withdraw(provider, address(dollar));
        vm.stopPrank();
        assertEq(_channel().balance, 0, "withdraw");
    }
}

contract SetTokenAllowed_Unit_Test is Exits {
    function test_RevertWhen_CallerIsNotGovernance() external {
        vm.prank(mallory);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NotGovernance.selector, mallory));
        escrow.setTokenAllowed(address(dollar), false);
    }

    function test_RevertWhen_NoContract() external {
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_TokenNotAllowed.selector, mallory));
        escrow.setTokenAllowed(mallory, true);
    }

    function test_WhenAllowed() external {
        BlocklistToken token = new BlocklistToken();
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.TokenAllowed(address(token));
        vm.prank(governance);
        escrow.setTokenAllowed(address(token), true);
        token.mint(renter, 10);
        vm.startPrank(renter);
        token.approve(address(escrow), 10);
        escrow.deposit(provider, address(token), 10);
        vm.stopPrank();
        assertTrue(escrow.isTokenAllowed(address(token)), "allowed");
    }

    function _disallow() private {
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.TokenDisallowed(address(dollar));
        vm.prank(governance);
        escrow.setTokenAllowed(address(dollar), false);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_TokenNotAllowed.selector, address(dollar)));
        escrow.deposit(provider, address(dollar), 1);
    }

    function test_WhenDisallowed() external {
        _setFee(500);
        _deposit(1000);
        _disallow();
        _useEveryExit();
        escrow.collectFees(address(dollar));
    }

    function test_WhenDisallowed_Withdraw() external {
        _deposit(1000);
        _disallow();
        _withdrawAll();
    }
}

contract SetFee_Unit_Test is Base {
    function test_RevertWhen_CallerIsNotGovernance() external {
        vm.prank(mallory);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NotGovernance.selector, mallory));
        escrow.setFee(1, treasury);

        // Even the trusted forwarder does not speak for governance.
        vm.prank(address(forwarder));
        (bool ok, bytes memory answer) =
            address(escrow).call(bytes.concat(abi.encodeCall(ILeaseEscrow.setFee, (1, mallory)), bytes20(governance)));
        assertTrue(!ok, "refused");
        assertEq(
            keccak256(answer),
            keccak256(abi.encodeWithSelector(Errors.LeaseEscrow_NotGovernance.selector, address(forwarder))),
            "reason"
        );
    }

    function test_RevertWhen_AboveCap() external {
        uint256 cap = escrow.MAX_FEE_BASIS_POINTS();
        assertEq(cap, 500, "cap");
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_FeeTooHigh.selector, cap + 1, cap));
        escrow.setFee(cap + 1, treasury);
        _setFee(cap);
        assertEq(escrow.feeBasisPoints(), cap, "fee");
    }

    function test_RevertWhen_RecipientBad() external {
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_BadFeeRecipient.selector, address(0)));
        escrow.setFee(1, address(0));
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_BadFeeRecipient.selector, address(escrow)));
        escrow.setFee(1, address(escrow));
        vm.stopPrank();
    }

    function test_GivenDeposits() external {
        _deposit(1000);
        _setFee(500);
        _redeem(100);
        assertEq(dollar.balanceOf(provider), 100, "no fee under the running lease");
        assertEq(escrow.feesAccrued(address(dollar)), 0, "accrued");
    }

    function test_WhenGood() external {
        assertEq(escrow.feeBasisPoints(), 0, "fee at first");
        assertEq(escrow.feeRecipient(), address(0), "recipient at first");
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.FeeSet(500, treasury);
        _setFee(500);
        assertEq(escrow.feeBasisPoints(), 500, "fee");
        assertEq(escrow.feeRecipient(), treasury, "recipient");
        _deposit(1000);
        _redeem(100);
        assertEq(dollar.balanceOf(provider), 95, "provider has");
    }
}

contract SetDepositsPaused_Unit_Test is Exits {
    function test_RevertWhen_CallerIsNotGovernance() external {
        vm.prank(mallory);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NotGovernance.selector, mallory));
        escrow.setDepositsPaused(true);
    }

    function _pause() private {
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.DepositsPaused(true);
        vm.prank(governance);
        escrow.setDepositsPaused(true);
        assertTrue(escrow.depositsPaused(), "paused");
    }

    function test_WhenPaused() external {
        _setFee(500);
        _deposit(1000);
        _pause();
        _useEveryExit();
        escrow.collectFees(address(dollar));
    }

    function test_WhenPaused_Withdraw() external {
        _deposit(1000);
        _pause();
        _withdrawAll();
    }

    function test_WhenTheyGoOn() external {
        _setFee(250);
        _pause();
        vm.prank(governance);
        escrow.setDepositsPaused(false);
        assertTrue(!escrow.depositsPaused(), "paused");
        assertEq(escrow.feeBasisPoints(), 250, "fee beside it in the slot");
        _deposit(1);
    }
}

contract CollectFees_Unit_Test is Base {
    function test_RevertGiven_NothingAccrued() external {
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_AmountZero.selector));
        escrow.collectFees(address(dollar));
    }

    function test_GivenRecipientBlocked() external {
        BlocklistToken token = new BlocklistToken();
        token.mint(renter, 1000);
        escrow = _newEscrow(address(token));
        _setFee(500);
        vm.startPrank(renter);
        token.approve(address(escrow), 1000);
        escrow.deposit(provider, address(token), 1000);
        vm.stopPrank();
        token.setBlocked(treasury, true);
        ILeaseEscrow.Voucher memory voucher = _voucher(100);
        voucher.token = address(token);
        escrow.redeem(voucher, _signVoucher(RENTER_KEY, voucher));
        assertEq(token.balanceOf(provider), 95, "provider has");
        vm.expectRevert(abi.encodeWithSelector(BlocklistToken.Blocked.selector, treasury));
        escrow.collectFees(address(token));
        assertEq(escrow.feesAccrued(address(token)), 5, "accrued");
    }

    function test_GivenOtherRecipient() external {
        _setFee(500);
        _deposit(1000);
        _redeem(100);
        vm.prank(governance);
        escrow.setFee(0, mallory);
        escrow.collectFees(address(dollar));
        assertEq(dollar.balanceOf(mallory), 5, "recipient has");
    }

    function test_GivenFeesAccrued() external {
        _setFee(500);
        _deposit(1000);
        _redeem(100);
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.FeesCollected(address(dollar), treasury, 5);
        vm.prank(mallory);
        assertEq(escrow.collectFees(address(dollar)), 5, "amount");
        assertEq(dollar.balanceOf(treasury), 5, "recipient has");
        assertEq(escrow.feesAccrued(address(dollar)), 0, "accrued");
        _assertChannel(900, 100, 0);
    }
}
