// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import { LeaseEscrow } from "../../src/LeaseEscrow.sol";
import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";
import { BlocklistToken, FalseToken, OddToken, ReentrantToken, YesWallet } from "../mocks/Tokens.sol";

contract Redeem_Unit_Test is Base {
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    function setUp() public override {
        super.setUp();
        _deposit(1000);
    }

    function _expectInvalid(ILeaseEscrow.Voucher memory voucher, ILeaseEscrow.Signature memory signature) private {
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InvalidSignature.selector, voucher.renter));
        escrow.redeem(voucher, signature);
    }

    function test_RevertWhen_NothingDue() external {
        ILeaseEscrow.Voucher memory voucher = _voucher(0);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NothingDue.selector, 0, 0));
        escrow.redeem(voucher, signature);
    }

    function test_RevertGiven_ClaimedWouldNotFit() external {
        // Two deposits of all that 96 bits hold, which only a token with an absurd supply can make.
        BlocklistToken token = new BlocklistToken();
        uint256 all = type(uint96).max;
        token.mint(renter, 2 * all);
        _useToken(address(token), all);
        ILeaseEscrow.Voucher memory voucher = _voucher(all);
        voucher.token = address(token);
        escrow.redeem(voucher, _signVoucher(RENTER_KEY, voucher));
        vm.prank(renter);
        escrow.deposit(provider, address(token), all);
        voucher.cumulative = all + 1;
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_AmountTooLarge.selector, all + 1));
        escrow.redeem(voucher, signature);

        // The renter gets it back all the same.
        vm.startPrank(renter);
        escrow.requestWithdraw(provider, address(token));
        vm.warp(block.timestamp + THAW);
        escrow.withdraw(provider, address(token));
        vm.stopPrank();
        assertEq(token.balanceOf(renter), all, "renter has");
    }

    function test_RevertWhen_AddressHasUpperBits() external {
        // Calldata that no compiler writes: the digest covers the whole words, so that they could make two vouchers.
        ILeaseEscrow.Voucher memory voucher = _voucher(10);
        bytes memory call = abi.encodeCall(ILeaseEscrow.redeem, (voucher, _signVoucher(RENTER_KEY, voucher)));
        bytes memory ask = abi.encodeCall(ILeaseEscrow.voucherDigest, (voucher));
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory dirty = bytes.concat(call);
            dirty[4 + 32 * i] = 0x01;
            (bool ok,) = address(escrow).call(dirty);
            assertTrue(!ok, "redeem");
            dirty = bytes.concat(ask);
            dirty[4 + 32 * i] = 0x01;
            (ok,) = address(escrow).call(dirty);
            assertTrue(!ok, "digest");
        }
        (bool clean,) = address(escrow).call(call);
        assertTrue(clean, "as it was");
    }

    function test_GivenFee() external {
        _setFee(250);
        _deposit(1000);
        ILeaseEscrow.Voucher memory voucher = _voucher(390);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.Redeemed(renter, provider, address(dollar), LEASE, 390, 390, _packed(1610, 390, 0, 250));
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.FeeTaken(renter, provider, address(dollar), 9); // 9.75, rounded for the provider
        assertEq(escrow.redeem(voucher, signature), 390, "paid");
        assertEq(dollar.balanceOf(provider), 381, "provider has");
        assertEq(escrow.feesAccrued(address(dollar)), 9, "accrued");
        assertEq(_channel().claimed, 390, "claimed");
        assertEq(dollar.balanceOf(address(escrow)), 1610 + 9, "escrow holds");
    }

    function test_GivenFee_WhenItRoundsToNothing() external {
        _setFee(500);
        _deposit(1000);
        _redeem(19);
        assertEq(dollar.balanceOf(provider), 19, "provider has");
        assertEq(escrow.feesAccrued(address(dollar)), 0, "accrued");
    }

    function test_GivenDigest() external view {
        // The digest is the one that everybody else computes.
        ILeaseEscrow.Voucher memory v = _voucher(123);
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "Voucher(address renter,address provider,address token,"
                    "uint256 cumulative,bytes32 leaseId,uint256 leaseAmount)"
                ),
                v.renter,
                v.provider,
                v.token,
                v.cumulative,
                v.leaseId,
                v.leaseAmount
            )
        );
        assertEq(
            escrow.voucherDigest(v),
            keccak256(abi.encodePacked(hex"1901", escrow.DOMAIN_SEPARATOR(), structHash)),
            "digest"
        );
    }

    function test_RevertGiven_ChannelEmpty() external {
        _redeem(1000);
        ILeaseEscrow.Voucher memory voucher = _voucher(1001);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ChannelEmpty.selector));
        escrow.redeem(voucher, signature);
    }

    function test_RevertWhen_SignerIsNotRenter() external {
        _expectInvalid(_voucher(1), _signVoucher(PROVIDER_KEY, _voucher(1)));
        _expectInvalid(_voucher(1), _signVoucher(MALLORY_KEY, _voucher(1)));
    }

    function test_RevertWhen_SignatureMalformed() external {
        ILeaseEscrow.Signature memory good = _signVoucher(RENTER_KEY, _voucher(1));
        // The other half of s does not fit beside the parity: what is written there is another sum.
        bytes32 flipped = bytes32(ORDER - (uint256(good.vs) & (type(uint256).max >> 1)));
        _expectInvalid(_voucher(1), ILeaseEscrow.Signature(good.r, flipped));
        _expectInvalid(_voucher(1), ILeaseEscrow.Signature(good.r, flipped ^ bytes32(uint256(1) << 255)));
        // The other parity gives another key.
        _expectInvalid(_voucher(1), ILeaseEscrow.Signature(good.r, good.vs ^ bytes32(uint256(1) << 255)));
        // Zero, and sums that are none.
        _expectInvalid(_voucher(1), ILeaseEscrow.Signature(0, 0));
        _expectInvalid(_voucher(1), ILeaseEscrow.Signature(good.r, 0));
        _expectInvalid(_voucher(1), ILeaseEscrow.Signature(0, good.vs));
        _expectInvalid(_voucher(1), ILeaseEscrow.Signature(bytes32(ORDER), good.vs));
        _expectInvalid(_voucher(1), ILeaseEscrow.Signature(bytes32(type(uint256).max), bytes32(type(uint256).max)));
    }

    function test_RevertWhen_RenterZero() external {
        // Recovering from a broken signature gives the zero address; it must not pass as a renter.
        ILeaseEscrow.Voucher memory voucher = _voucher(1);
        voucher.renter = address(0);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ChannelEmpty.selector));
        escrow.redeem(voucher, ILeaseEscrow.Signature(0, 0));
    }

    function test_RevertWhen_VoucherChanged() external {
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, _voucher(10));
        ILeaseEscrow.Voucher memory voucher = _voucher(10);
        voucher.cumulative = 11;
        _expectInvalid(voucher, signature);
        voucher = _voucher(10);
        voucher.leaseId = 0;
        _expectInvalid(voucher, signature);
        voucher = _voucher(10);
        voucher.leaseAmount = 11;
        _expectInvalid(voucher, signature);

        // A voucher for one provider does not open the channel of another.
        vm.prank(renter);
        escrow.deposit(mallory, address(dollar), 1000);
        voucher = _voucher(10);
        voucher.provider = mallory;
        _expectInvalid(voucher, signature);
    }

    function test_RevertWhen_OtherDomain() external {
        ILeaseEscrow.Voucher memory voucher = _voucher(10);
        ILeaseEscrow.Signature memory here = _signVoucher(RENTER_KEY, voucher);

        LeaseEscrow twin = _newEscrow(address(dollar));
        ILeaseEscrow.Signature memory there = _signCompact(RENTER_KEY, twin.voucherDigest(voucher));
        _expectInvalid(voucher, there);

        // After a fork of the chain the old signatures stay on the old side.
        vm.chainId(block.chainid + 1);
        _expectInvalid(voucher, here);
    }

    function test_GivenFork() external {
        // On the new chain everything goes on with new signatures.
        _setFee(500);
        _deposit(1000);
        vm.chainId(block.chainid + 1);
        ILeaseEscrow.Voucher memory voucher = _voucher(100);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.Redeemed(renter, provider, address(dollar), LEASE, 100, 100, _packed(1900, 100, 0, 500));
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.FeeTaken(renter, provider, address(dollar), 5);
        assertEq(escrow.redeem(voucher, signature), 100, "paid");
        assertEq(dollar.balanceOf(provider), 95, "provider has");
        assertEq(escrow.channelOf(renter, provider, address(dollar)).claimed, 100, "claimed");
    }

    function test_RevertGiven_RenterIsWallet() external {
        YesWallet wallet = new YesWallet();
        dollar.mint(address(wallet), 1000);
        vm.startPrank(address(wallet));
        dollar.approve(address(escrow), 1000);
        escrow.deposit(provider, address(dollar), 1000);
        vm.stopPrank();
        ILeaseEscrow.Voucher memory voucher = _voucher(10);
        voucher.renter = address(wallet);
        _expectInvalid(voucher, _signVoucher(MALLORY_KEY, voucher));
        _expectInvalid(voucher, ILeaseEscrow.Signature(0, 0));
    }

    function test_GivenRenterHasCode() external {
        // An account that delegates to code (EIP-7702) keeps its key, and the promises made with it.
        ILeaseEscrow.Voucher memory voucher = _voucher(10);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        vm.etch(renter, hex"fe"); // code that refuses everything
        assertEq(escrow.redeem(voucher, signature), 10, "paid");
    }

    function test_RevertGiven_BetterVoucherRedeemed() external {
        ILeaseEscrow.Voucher memory voucher = _voucher(300);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        _redeem(400);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NothingDue.selector, 300, 400));
        escrow.redeem(voucher, signature);
    }

    function _withdrawAndDepositAnew() private {
        _redeem(400);
        vm.startPrank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        vm.warp(block.timestamp + THAW);
        escrow.withdraw(provider, address(dollar));
        vm.stopPrank();
        _deposit(500);
    }

    function test_RevertGiven_DepositedAnew_WhenVoucherOld() external {
        _withdrawAndDepositAnew();
        ILeaseEscrow.Voucher memory voucher = _voucher(400);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NothingDue.selector, 400, 400));
        escrow.redeem(voucher, signature);
    }

    function test_GivenDepositedAnew_WhenVoucherBetter() external {
        _withdrawAndDepositAnew();
        assertEq(_redeem(410), 10, "paid");
        _assertChannel(490, 410, 0);
    }

    function test_GivenBalanceShort() external {
        assertEq(_redeem(1500), 1000, "paid at first");
        _assertChannel(0, 1000, 0);
        _deposit(700);
        assertEq(_redeem(1500), 500, "paid later");
        _assertChannel(200, 1500, 0);
        assertEq(dollar.balanceOf(provider), 1500, "provider has");
    }

    function test_GivenBalanceShort_WhenPromiseAbsurd() external {
        assertEq(_redeem(type(uint256).max), 1000, "paid");
        _assertChannel(0, 1000, 0);
    }

    function test_GivenThaw() external {
        vm.prank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        uint256 endsAt = block.timestamp + THAW;
        assertEq(_redeem(100), 100, "paid during the thaw");
        _assertChannel(900, 100, endsAt);
        vm.warp(endsAt + 1);
        assertEq(_redeem(300), 200, "paid after the thaw");
        _assertChannel(700, 300, endsAt);
    }

    function test_RevertWhen_TokenAnswersFalse() external {
        FalseToken token = new FalseToken();
        escrow = _newEscrow(address(token));
        token.mint(renter, 1000);
        vm.prank(renter);
        escrow.deposit(provider, address(token), 1000);
        token.setRefuseTransfer(true);
        ILeaseEscrow.Voucher memory voucher = _voucher(10);
        voucher.token = address(token);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token)));
        escrow.redeem(voucher, signature);
        assertEq(escrow.channelOf(renter, provider, address(token)).claimed, 0, "claimed");
        assertEq(escrow.channelOf(renter, provider, address(token)).balance, 1000, "balance");
    }

    function test_RevertGiven_TokenWithoutCode() external {
        vm.etch(address(dollar), "");
        ILeaseEscrow.Voucher memory voucher = _voucher(10);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(dollar)));
        escrow.redeem(voucher, signature);
        assertEq(_channel().claimed, 0, "claimed");
    }

    function test_WhenTokenAnswersNothing() external {
        OddToken token = new OddToken();
        token.mint(renter, 1000);
        _useToken(address(token), 1000);
        token.answer("", false);
        ILeaseEscrow.Voucher memory voucher = _voucher(10);
        voucher.token = address(token);
        assertEq(escrow.redeem(voucher, _signVoucher(RENTER_KEY, voucher)), 10, "paid");
        assertEq(token.balanceOf(provider), 10, "provider has");
    }

    function test_RevertWhen_SumInUpperHalf() external {
        // Nobody can make a signature with such a sum on purpose, so the precompile is made to say what it would say.
        ILeaseEscrow.Voucher memory voucher = _voucher(10);
        bytes32 digest = escrow.voucherDigest(voucher);
        for (uint256 i = 0; i < 2; ++i) {
            uint256 s = ORDER / 2 + i;
            vm.mockCall(address(1), abi.encode(digest, 28, bytes32(uint256(7)), s), abi.encode(renter));
            ILeaseEscrow.Signature memory signature =
                ILeaseEscrow.Signature(bytes32(uint256(7)), bytes32(s | uint256(1) << 255));
            if (i == 1) _expectInvalid(voucher, signature);
            else assertEq(escrow.redeem(voucher, signature), 10, "paid");
            vm.clearMockedCalls();
            voucher = _voucher(20);
            digest = escrow.voucherDigest(voucher);
        }
    }

    function test_WhenCalledTwiceInOneTransaction() external {
        assertEq(_redeem(10), 10, "first");
        assertEq(_redeem(30), 20, "second");
        _deposit(5); // the others are let in as well
        _assertChannel(975, 30, 0);
    }

    function test_WhenTokenCallsBack() external {
        ReentrantToken token = new ReentrantToken();
        escrow = _newEscrow(address(token));
        token.mint(renter, 1000);
        vm.startPrank(renter);
        token.approve(address(escrow), 1000);
        escrow.deposit(provider, address(token), 1000);
        vm.stopPrank();
        ILeaseEscrow.Voucher memory better = _voucher(700);
        better.token = address(token);
        token.arm(escrow, abi.encodeCall(ILeaseEscrow.redeem, (better, _signVoucher(RENTER_KEY, better))));
        ILeaseEscrow.Voucher memory voucher = _voucher(600);
        voucher.token = address(token);
        escrow.redeem(voucher, _signVoucher(RENTER_KEY, voucher));
        assertTrue(token.reached(), "called back");
        assertTrue(!token.succeeded(), "was kept out");
        assertEq(escrow.channelOf(renter, provider, address(token)).claimed, 600, "claimed");
    }

    function test_GivenBalanceSuffices() external {
        ILeaseEscrow.Voucher memory voucher = _voucher(250);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.Redeemed(renter, provider, address(dollar), LEASE, 250, 250, _packed(750, 250, 0, 0));
        vm.prank(mallory);
        assertEq(escrow.redeem(voucher, signature), 250, "paid");
        _assertChannel(750, 250, 0);
        assertEq(dollar.balanceOf(provider), 250, "provider has");
        assertEq(dollar.balanceOf(mallory), 0, "caller has");
    }
}
