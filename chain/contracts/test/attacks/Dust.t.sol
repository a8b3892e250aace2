// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";

contract Dust_Attack_Test is Base {
    /// @dev Nobody but the renter can deposit into its channel, so nobody can cancel its thaw with a grain of dust.
    function test_DustDoesNotCancelAThaw() external {
        _deposit(1000);
        vm.prank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        uint256 endsAt = block.timestamp + THAW;
        dollar.mint(mallory, 1);
        vm.startPrank(mallory);
        dollar.approve(address(escrow), 1);
        escrow.deposit(provider, address(dollar), 1);
        vm.stopPrank();
        assertEq(_channel().thawEndsAt, endsAt, "thaw");
        vm.warp(endsAt);
        vm.prank(renter);
        escrow.withdraw(provider, address(dollar));
        assertEq(dollar.balanceOf(renter), FUNDS, "renter has");
    }

    /// @dev Tokens sent to the escrow past its functions belong to nobody and change no sum.
    function test_DustSentToTheEscrow() external {
        _deposit(1000);
        dollar.mint(address(escrow), 1);
        _deposit(10);
        assertEq(_redeem(2000), 1010, "paid");
        assertEq(dollar.balanceOf(address(escrow)), 1, "dust stays");
    }

    /// @dev A voucher a unit at a time, to slip under the fee: each costs a transaction, and a unit is a millionth.
    function test_DustUnderTheFee() external {
        _setFee(500);
        _deposit(1000);
        for (uint256 i = 1; i <= 20; ++i) {
            _redeem(i);
        }
        assertEq(escrow.feesAccrued(address(dollar)), 0, "accrued");
        _redeem(40);
        assertEq(escrow.feesAccrued(address(dollar)), 1, "accrued from a real payment");
    }

    /// @dev A batch full of empty channels costs who sends it. Whoever is owed something in it is paid.
    function test_DustInABatch() external {
        _deposit(1000);
        uint256[] memory sums = new uint256[](50);
        sums[49] = 1000;
        (ILeaseEscrow.Voucher[] memory vouchers, ILeaseEscrow.Signature[] memory signatures) = _batch(sums);
        uint256[] memory paid = escrow.redeemMany(vouchers, signatures);
        assertEq(paid[49], 1000, "paid");
    }

    /// @dev A redemption of one unit leaves a renter's withdrawal where it was.
    function test_DustDoesNotBlockAWithdrawal() external {
        _deposit(1000);
        vm.prank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        for (uint256 i = 1; i <= 5; ++i) {
            _redeem(i);
        }
        vm.warp(block.timestamp + THAW);
        vm.prank(renter);
        escrow.withdraw(provider, address(dollar));
        assertEq(dollar.balanceOf(renter), FUNDS - 5, "renter has");
    }

    function test_DustOfZero() external {
        vm.startPrank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_AmountZero.selector));
        escrow.deposit(provider, address(dollar), 0);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_AmountZero.selector));
        escrow.depositMany(address(dollar), _shares(provider, 1, mallory, 0));
        vm.stopPrank();
    }
}
