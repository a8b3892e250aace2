// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";

contract Channel_Fuzz_Test is Base {
    /// @dev A voucher pays what it promises or what is there, whichever is less.
    function testFuzz_Redeem(uint256 amount, uint256 cumulative) external {
        amount = bound(amount, 1, FUNDS);
        cumulative = bound(cumulative, 1, type(uint256).max);
        _deposit(amount);
        uint256 paid = _redeem(cumulative);
        uint256 want = cumulative < amount ? cumulative : amount;
        assertEq(paid, want, "paid");
        assertEq(dollar.balanceOf(provider), want, "provider has");
        _assertChannel(amount - want, want, 0);
    }

    /// @dev Whatever the order of vouchers, and whichever are left out, the best one presented is what counts.
    function testFuzz_RedeemInAnyOrder(uint256 amount, uint64[8] memory cumulatives) external {
        amount = bound(amount, 1, FUNDS);
        _deposit(amount);
        uint256 best = 0;
        for (uint256 i = 0; i < cumulatives.length; ++i) {
            ILeaseEscrow.Voucher memory voucher = _voucher(cumulatives[i]);
            ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
            if (cumulatives[i] > best) best = cumulatives[i];
            // solhint-disable-next-line no-empty-blocks
            try escrow.redeem(voucher, signature) { } catch { }
            uint256 want = best < amount ? best : amount;
            _assertChannel(amount - want, want, 0);
        }
    }

    /// @dev What was short is paid later: many deposits and one voucher come to the same as one deposit.
    function testFuzz_RedeemAfterDeposits(uint256[6] memory amounts, uint256 cumulative) external {
        cumulative = bound(cumulative, 1, FUNDS);
        uint256 total = 0;
        for (uint256 i = 0; i < amounts.length; ++i) {
            uint256 amount = bound(amounts[i], 1, FUNDS / amounts.length);
            _deposit(amount);
            total += amount;
            if (_channel().claimed < cumulative) _redeem(cumulative);
            uint256 want = cumulative < total ? cumulative : total;
            _assertChannel(total - want, want, 0);
        }
    }

    function testFuzz_RevertWhen_AnotherKeySigns(uint256 key, uint256 cumulative) external {
        key = bound(key, 1, type(uint128).max);
        if (vm.addr(key) == renter) return;
        _deposit(1000);
        ILeaseEscrow.Voucher memory voucher = _voucher(bound(cumulative, 1, type(uint256).max));
        ILeaseEscrow.Signature memory signature = _signVoucher(key, voucher);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InvalidSignature.selector, renter));
        escrow.redeem(voucher, signature);
    }

    function testFuzz_Close(uint256 amount, uint256 claimed, uint256 finalCumulative) external {
        amount = bound(amount, 2, FUNDS);
        claimed = bound(claimed, 1, amount - 1);
        finalCumulative = bound(finalCumulative, claimed, amount);
        _deposit(amount);
        _redeem(claimed);
        _close(finalCumulative);
        _assertChannel(0, finalCumulative, 0);
        assertEq(dollar.balanceOf(provider), finalCumulative, "provider has");
        assertEq(dollar.balanceOf(renter), FUNDS - finalCumulative, "renter has");
    }

    /// @dev Not a second before the thaw is over, and in full after it.
    function testFuzz_Withdraw(uint256 amount, uint256 pause) external {
        amount = bound(amount, 1, FUNDS);
        pause = bound(pause, 0, 3 * uint256(THAW));
        _deposit(amount);
        uint256 endsAt = block.timestamp + THAW;
        vm.prank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        vm.warp(block.timestamp + pause);
        if (pause < THAW) {
            vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ThawNotOver.selector, endsAt, block.timestamp));
        }
        vm.prank(renter);
        escrow.withdraw(provider, address(dollar));
        assertEq(dollar.balanceOf(renter), pause < THAW ? FUNDS - amount : FUNDS, "renter has");
    }
}
