// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";
import { BlocklistToken, FalseToken, FeeToken, ReentrantToken } from "../mocks/Tokens.sol";

contract Tokens_Attack_Test is Base {
    address private constant OTHER = address(0x0123);

    function _voucherIn(address token, uint256 cumulative)
        private
        view
        returns (ILeaseEscrow.Voucher memory voucher, ILeaseEscrow.Signature memory signature)
    {
        voucher = _voucher(cumulative);
        voucher.token = token;
        signature = _signVoucher(RENTER_KEY, voucher);
    }

    /// @dev From the middle of a payment the token tries every function that moves money.
    function test_ReentrantToken() external {
        ReentrantToken token = new ReentrantToken();
        token.mint(renter, 10_000);
        token.mint(address(token), 10_000);
        _useToken(address(token), 1000);
        _setFee(500);
        vm.prank(renter);
        escrow.deposit(provider, address(token), 1000);
        (ILeaseEscrow.Voucher memory voucher, ILeaseEscrow.Signature memory signature) = _voucherIn(address(token), 40);
        escrow.redeem(voucher, signature); // so that fees wait

        (voucher, signature) = _voucherIn(address(token), 1500);
        ILeaseEscrow.Voucher[] memory vouchers = new ILeaseEscrow.Voucher[](1);
        ILeaseEscrow.Signature[] memory signatures = new ILeaseEscrow.Signature[](1);
        (vouchers[0], signatures[0]) = (voucher, signature);
        bytes[] memory calls = new bytes[](7);
        calls[0] = abi.encodeCall(ILeaseEscrow.redeem, (voucher, signature));
        calls[1] = abi.encodeCall(ILeaseEscrow.redeemMany, (vouchers, signatures));
        calls[2] = abi.encodeCall(ILeaseEscrow.deposit, (provider, address(token), 1000));
        calls[3] = abi.encodeCall(ILeaseEscrow.depositMany, (address(token), _shares(provider, 1, OTHER, 2)));
        calls[4] = abi.encodeCall(
            ILeaseEscrow.depositWithPermit, (provider, address(token), 10, block.timestamp, 27, bytes32(0), bytes32(0))
        );
        calls[5] = abi.encodeCall(ILeaseEscrow.withdraw, (provider, address(token)));
        calls[6] = abi.encodeCall(ILeaseEscrow.collectFees, (address(token)));
        for (uint256 i = 0; i < calls.length; ++i) {
            token.arm(escrow, calls[i]);
            (voucher, signature) = _voucherIn(address(token), 100 + i);
            escrow.redeem(voucher, signature);
            assertTrue(token.reached(), "called back");
            assertTrue(!token.succeeded(), "was kept out");
        }
        ILeaseEscrow.Channel memory channel = escrow.channelOf(renter, provider, address(token));
        assertEq(channel.claimed, 106, "claimed");
        assertEq(token.balanceOf(address(escrow)), channel.balance + escrow.feesAccrued(address(token)), "escrow holds");
    }

    function test_FeeTakingToken() external {
        FeeToken token = new FeeToken();
        escrow = _newEscrow(address(token));
        token.mint(renter, 1000);
        vm.startPrank(renter);
        token.approve(address(escrow), 1000);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_TransferMismatch.selector, 1000, 990));
        escrow.deposit(provider, address(token), 1000);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_TransferMismatch.selector, 1000, 990));
        escrow.depositMany(address(token), _shares(provider, 500, OTHER, 500));
        vm.stopPrank();
    }

    /// @dev A token that says no instead of reverting moves nothing, so nothing may count as moved.
    function test_FalseReturningToken() external {
        FalseToken token = new FalseToken();
        escrow = _newEscrow(address(token));
        _setFee(500);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token)));
        escrow.deposit(provider, address(token), 1);

        token.mint(renter, 1000);
        vm.prank(renter);
        escrow.deposit(provider, address(token), 1000);
        token.setRefuseTransfer(true);
        (ILeaseEscrow.Voucher memory voucher, ILeaseEscrow.Signature memory signature) = _voucherIn(address(token), 100);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token)));
        escrow.redeem(voucher, signature);

        ILeaseEscrow.Voucher[] memory vouchers = new ILeaseEscrow.Voucher[](1);
        ILeaseEscrow.Signature[] memory signatures = new ILeaseEscrow.Signature[](1);
        (vouchers[0], signatures[0]) = (voucher, signature);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NothingRedeemed.selector));
        escrow.redeemMany(vouchers, signatures);
        assertEq(escrow.channelOf(renter, provider, address(token)).balance, 1000, "balance");
        assertEq(escrow.feesAccrued(address(token)), 0, "fees");
    }

    /// @dev A blocked provider cannot be paid, and stops nobody: not the renter's withdrawal, not the others of a batch.
    function test_BlocklistedProvider() external {
        BlocklistToken token = new BlocklistToken();
        token.mint(renter, 2000);
        _useToken(address(token), 1000);
        vm.prank(renter);
        escrow.deposit(OTHER, address(token), 1000);
        token.setBlocked(provider, true);

        ILeaseEscrow.Voucher[] memory vouchers = new ILeaseEscrow.Voucher[](2);
        ILeaseEscrow.Signature[] memory signatures = new ILeaseEscrow.Signature[](2);
        (vouchers[0], signatures[0]) = _voucherIn(address(token), 100);
        vouchers[1] = _voucher(200);
        vouchers[1].token = address(token);
        vouchers[1].provider = OTHER;
        signatures[1] = _signVoucher(RENTER_KEY, vouchers[1]);
        vm.expectRevert(abi.encodeWithSelector(BlocklistToken.Blocked.selector, provider));
        escrow.redeem(vouchers[0], signatures[0]);
        uint256[] memory paid = escrow.redeemMany(vouchers, signatures);
        assertEq(paid[0], 0, "blocked");
        assertEq(paid[1], 200, "other");

        vm.startPrank(renter);
        escrow.requestWithdraw(provider, address(token));
        vm.warp(block.timestamp + THAW);
        escrow.withdraw(provider, address(token));
        vm.stopPrank();
        assertEq(token.balanceOf(renter), 1000, "renter has");
    }

    /// @dev A blocked renter cannot withdraw, and its provider is paid.
    function test_BlocklistedRenter() external {
        BlocklistToken token = new BlocklistToken();
        token.mint(renter, 1000);
        _useToken(address(token), 1000);
        token.setBlocked(renter, true);
        (ILeaseEscrow.Voucher memory voucher, ILeaseEscrow.Signature memory signature) = _voucherIn(address(token), 100);
        assertEq(escrow.redeem(voucher, signature), 100, "paid");
        vm.startPrank(renter);
        escrow.requestWithdraw(provider, address(token));
        vm.warp(block.timestamp + THAW);
        vm.expectRevert(abi.encodeWithSelector(BlocklistToken.Blocked.selector, renter));
        escrow.withdraw(provider, address(token));
        vm.stopPrank();
        assertEq(escrow.channelOf(renter, provider, address(token)).balance, 900, "its money waits");
    }
}
