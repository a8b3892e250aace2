// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";
import { BlocklistToken, ReentrantToken } from "../mocks/Tokens.sol";

contract RedeemMany_Unit_Test is Base {
    address private constant OTHER = address(0x0123);
    uint256 private constant SECOND_KEY = uint256(keccak256("second renter"));

    ILeaseEscrow.Voucher[] private _vouchers;
    ILeaseEscrow.Signature[] private _signatures;

    function setUp() public override {
        super.setUp();
        _deposit(1000);
    }

    function _add(uint256 key, address to, address token, uint256 cumulative) private {
        ILeaseEscrow.Voucher memory voucher = _voucher(cumulative);
        voucher.renter = vm.addr(key);
        voucher.provider = to;
        voucher.token = token;
        _vouchers.push(voucher);
        _signatures.push(_signVoucher(key, voucher));
    }

    function _depositAs(uint256 key, address to, IERC20 token, uint256 amount) private {
        vm.startPrank(vm.addr(key));
        token.approve(address(escrow), type(uint256).max);
        escrow.deposit(to, address(token), amount);
        vm.stopPrank();
    }

    function test_RevertWhen_LengthsDiffer() external {
        _add(RENTER_KEY, provider, address(dollar), 10);
        ILeaseEscrow.Signature[] memory none = new ILeaseEscrow.Signature[](0);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_LengthMismatch.selector, 1, 0));
        escrow.redeemMany(_vouchers, none);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_LengthMismatch.selector, 0, 1));
        escrow.redeemMany(new ILeaseEscrow.Voucher[](0), _signatures);
    }

    function test_RevertWhen_NothingPays() external {
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NothingRedeemed.selector));
        escrow.redeemMany(_vouchers, _signatures);
        _add(MALLORY_KEY, provider, address(dollar), 10);
        _add(RENTER_KEY, provider, address(dollar), 0);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NothingRedeemed.selector));
        escrow.redeemMany(_vouchers, _signatures);
    }

    function test_WhenSomePayNothing() external {
        BlocklistToken token = new BlocklistToken();
        vm.prank(governance);
        escrow.setTokenAllowed(address(token), true);
        uint256 all = type(uint96).max;
        token.mint(renter, 2 * all);
        _depositAs(RENTER_KEY, provider, token, all);

        _add(RENTER_KEY, provider, address(dollar), 0);
        _add(MALLORY_KEY, provider, address(dollar), 10);
        _add(RENTER_KEY, provider, address(dollar), 10);
        _signatures[2].r = 0;
        _add(RENTER_KEY, provider, address(dollar), 300);
        _add(RENTER_KEY, provider, address(token), all);
        _skips(0, renter, address(dollar), ILeaseEscrow.Refusal.NothingDue);
        _skips(1, mallory, address(dollar), ILeaseEscrow.Refusal.ChannelEmpty);
        _skips(2, renter, address(dollar), ILeaseEscrow.Refusal.InvalidSignature);
        uint256[] memory paid = escrow.redeemMany(_vouchers, _signatures);
        assertEq(paid.length, 5, "results");
        assertEq(paid[0] + paid[1] + paid[2], 0, "skipped");
        assertEq(paid[3], 300, "paid");
        assertEq(paid[4], all, "paid in the other token");
        assertEq(dollar.balanceOf(provider), 300, "provider has");

        // What was claimed would not fit any more.
        _depositAs(RENTER_KEY, provider, token, all);
        delete _vouchers;
        delete _signatures;
        _add(RENTER_KEY, provider, address(token), all + 1);
        _add(RENTER_KEY, provider, address(dollar), 301);
        _skips(0, renter, address(token), ILeaseEscrow.Refusal.AmountTooLarge);
        paid = escrow.redeemMany(_vouchers, _signatures);
        assertEq(paid[1], 1, "paid beside one that does not fit");
    }

    function _skips(uint256 index, address from, address token, ILeaseEscrow.Refusal reason) private {
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.RedeemSkipped(from, provider, token, index, reason);
    }

    function test_WhenOneChannelTwice() external {
        _add(RENTER_KEY, provider, address(dollar), 100);
        _add(RENTER_KEY, provider, address(dollar), 100);
        _add(RENTER_KEY, provider, address(dollar), 250);
        uint256[] memory paid = escrow.redeemMany(_vouchers, _signatures);
        assertEq(paid[0], 100, "first");
        assertEq(paid[1], 0, "the same again");
        assertEq(paid[2], 150, "the better one");
        _assertChannel(750, 250, 0);
        assertEq(dollar.balanceOf(provider), 250, "provider has");
    }

    function test_GivenBalanceShort() external {
        _add(RENTER_KEY, provider, address(dollar), 1500);
        _add(RENTER_KEY, provider, address(dollar), 1600);
        uint256[] memory paid = escrow.redeemMany(_vouchers, _signatures);
        assertEq(paid[0], 1000, "paid");
        assertEq(paid[1], 0, "nothing is left");
        _assertChannel(0, 1000, 0);
    }

    function test_WhenSeveralProviders() external {
        vm.prank(renter);
        escrow.deposit(OTHER, address(dollar), 500);
        _add(RENTER_KEY, provider, address(dollar), 100);
        _add(RENTER_KEY, OTHER, address(dollar), 200);
        _add(RENTER_KEY, provider, address(dollar), 300);
        uint256[] memory paid = escrow.redeemMany(_vouchers, _signatures);
        assertEq(paid[0] + paid[2], 300, "first provider");
        assertEq(paid[1], 200, "second provider");
        assertEq(dollar.balanceOf(provider), 300, "first provider has");
        assertEq(dollar.balanceOf(OTHER), 200, "second provider has");
    }

    function test_GivenTokenRefusesOneProvider() external {
        BlocklistToken token = new BlocklistToken();
        address second = vm.addr(SECOND_KEY);
        token.mint(renter, 2000);
        token.mint(second, 1000);
        escrow = _newEscrow(address(token));
        _setFee(100);
        _depositAs(RENTER_KEY, provider, token, 1000);
        _depositAs(RENTER_KEY, OTHER, token, 1000);
        _depositAs(SECOND_KEY, provider, token, 1000);
        token.setBlocked(provider, true);

        _add(RENTER_KEY, provider, address(token), 100);
        _add(RENTER_KEY, provider, address(token), 100);
        _add(RENTER_KEY, provider, address(token), 200);
        _add(SECOND_KEY, provider, address(token), 300);
        _add(RENTER_KEY, OTHER, address(token), 400);
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.RedeemSkipped(renter, provider, address(token), 0, ILeaseEscrow.Refusal.TransferFailed);
        uint256[] memory paid = escrow.redeemMany(_vouchers, _signatures);
        assertEq(paid[0] + paid[1] + paid[2] + paid[3], 0, "blocked");
        assertEq(paid[4], 400, "other");
        assertEq(token.balanceOf(OTHER), 396, "other has");
        assertEq(escrow.feesAccrued(address(token)), 4, "fees");
        assertEq(escrow.channelOf(renter, provider, address(token)).balance, 1000, "balance");
        assertEq(escrow.channelOf(renter, provider, address(token)).claimed, 0, "claimed");
        assertEq(escrow.channelOf(second, provider, address(token)).balance, 1000, "balance of the second");

        // Nothing was spent.
        token.setBlocked(provider, false);
        paid = escrow.redeemMany(_vouchers, _signatures);
        assertEq(paid[0] + paid[2] + paid[3], 500, "paid later");
        assertEq(token.balanceOf(provider), 495, "provider has");
    }

    function test_GivenFees() external {
        _setFee(500);
        vm.prank(renter);
        escrow.deposit(OTHER, address(dollar), 1000);
        _add(RENTER_KEY, provider, address(dollar), 100); // deposited before there was a fee
        _add(RENTER_KEY, OTHER, address(dollar), 100);
        escrow.redeemMany(_vouchers, _signatures);
        assertEq(dollar.balanceOf(provider), 100, "without fee");
        assertEq(dollar.balanceOf(OTHER), 95, "with fee");
        assertEq(escrow.feesAccrued(address(dollar)), 5, "accrued");
    }

    function test_WhenTokenCallsBack() external {
        ReentrantToken token = new ReentrantToken();
        token.mint(renter, 1000);
        _useToken(address(token), 1000);
        _add(RENTER_KEY, provider, address(token), 700);
        token.arm(escrow, abi.encodeCall(ILeaseEscrow.redeemMany, (_vouchers, _signatures)));
        delete _vouchers;
        delete _signatures;
        _add(RENTER_KEY, provider, address(token), 600);
        escrow.redeemMany(_vouchers, _signatures);
        assertTrue(token.reached(), "called back");
        assertTrue(!token.succeeded(), "was kept out");
        assertEq(token.balanceOf(provider), 600, "provider has");
    }

    function test_WhenAllPay() external {
        address second = vm.addr(SECOND_KEY);
        dollar.mint(second, 500);
        _depositAs(SECOND_KEY, provider, dollar, 500);
        _add(RENTER_KEY, provider, address(dollar), 100);
        _add(SECOND_KEY, provider, address(dollar), 200);
        vm.expectEmit(true, true, true, true, address(dollar));
        emit IERC20.Transfer(address(escrow), provider, 300);
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.Redeemed(renter, provider, address(dollar), LEASE, 100, 100, _packed(900, 100, 0, 0));
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.Redeemed(second, provider, address(dollar), LEASE, 200, 200, _packed(300, 200, 0, 0));
        vm.prank(mallory);
        escrow.redeemMany(_vouchers, _signatures);
        assertEq(dollar.balanceOf(address(escrow)), 1200, "escrow holds");
    }
}
