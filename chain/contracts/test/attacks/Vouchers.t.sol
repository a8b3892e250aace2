// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";

contract Vouchers_Attack_Test is Base {
    function setUp() public override {
        super.setUp();
        _deposit(1000);
    }

    /// @dev A renter hands an old voucher in to pay less. The better one still collects the rest.
    function test_StaleVoucher() external {
        _redeem(100);
        assertEq(_redeem(700), 600, "the better one pays the rest");
        ILeaseEscrow.Voucher memory old = _voucher(100);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, old);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NothingDue.selector, 100, 700));
        escrow.redeem(old, signature);
    }

    /// @dev What was claimed stays claimed through a withdrawal and a new deposit, so an old voucher stays spent.
    function test_StaleVoucherAfterWithdrawal() external {
        _redeem(700);
        vm.startPrank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        vm.warp(block.timestamp + THAW);
        escrow.withdraw(provider, address(dollar));
        vm.stopPrank();
        _deposit(1000);
        ILeaseEscrow.Voucher memory old = _voucher(700);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, old);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NothingDue.selector, 700, 700));
        escrow.redeem(old, signature);
        assertEq(dollar.balanceOf(provider), 700, "provider has");
    }

    function test_DoubleRedeemInsideOneBatch() external {
        uint256[] memory sums = new uint256[](20);
        for (uint256 i = 0; i < sums.length; ++i) {
            sums[i] = 100;
        }
        (ILeaseEscrow.Voucher[] memory vouchers, ILeaseEscrow.Signature[] memory signatures) = _batch(sums);
        uint256[] memory paid = escrow.redeemMany(vouchers, signatures);
        assertEq(paid[0], 100, "first");
        for (uint256 i = 1; i < sums.length; ++i) {
            assertEq(paid[i], 0, "again");
        }
        assertEq(dollar.balanceOf(provider), 100, "provider has");
        _assertChannel(900, 100, 0);
    }

    /// @dev A griefer gives a keeper one entry that is broken. All others are paid.
    function test_BadEntryDoesNotSpoilABatch() external {
        (ILeaseEscrow.Voucher[] memory vouchers, ILeaseEscrow.Signature[] memory signatures) = _batch(_sums(100, 200));
        signatures[0] = ILeaseEscrow.Signature(bytes32(type(uint256).max), bytes32(type(uint256).max));
        uint256[] memory paid = escrow.redeemMany(vouchers, signatures);
        assertEq(paid[0], 0, "broken");
        assertEq(paid[1], 200, "good");
    }

    /// @dev Somebody redeems one entry of a keeper's batch first. The rest of the batch is paid.
    function test_OvertakenEntryDoesNotSpoilABatch() external {
        vm.prank(renter);
        escrow.deposit(mallory, address(dollar), 500);
        (ILeaseEscrow.Voucher[] memory vouchers, ILeaseEscrow.Signature[] memory signatures) = _batch(_sums(100, 50));
        vouchers[1].provider = mallory;
        signatures[1] = _signVoucher(RENTER_KEY, vouchers[1]);
        vm.prank(mallory);
        escrow.redeem(vouchers[1], signatures[1]);
        uint256[] memory paid = escrow.redeemMany(vouchers, signatures);
        assertEq(paid[0], 100, "paid");
        assertEq(paid[1], 0, "overtaken");
        assertEq(dollar.balanceOf(mallory), 50, "attacker has no more than its due");
    }

    /// @dev The provider's computer is off while the renter's thaw runs. Anybody who has the voucher, a keeper for one, can
    /// redeem it all the while; only a provider that told nobody loses what it did not redeem, and never what it did.
    function test_ProviderOfflineThroughAThaw() external {
        ILeaseEscrow.Voucher memory voucher = _voucher(600);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        vm.prank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        vm.warp(block.timestamp + THAW - 1);
        vm.prank(mallory); // a keeper
        escrow.redeem(voucher, signature);
        assertEq(dollar.balanceOf(provider), 600, "provider has");
        vm.warp(block.timestamp + 1);
        vm.prank(renter);
        escrow.withdraw(provider, address(dollar));
        assertEq(dollar.balanceOf(renter), FUNDS - 600, "renter has");

        // The later half of a promise that comes too late is not lost for good: it waits for the next deposit.
        voucher = _voucher(900);
        signature = _signVoucher(RENTER_KEY, voucher);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ChannelEmpty.selector));
        escrow.redeem(voucher, signature);
        _deposit(1000);
        assertEq(escrow.redeem(voucher, signature), 300, "paid later");
    }
}
