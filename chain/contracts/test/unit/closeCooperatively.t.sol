// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";
import { BlocklistToken } from "../mocks/Tokens.sol";

contract CloseCooperatively_Unit_Test is Base {
    uint256 private _deadline;

    function setUp() public override {
        super.setUp();
        _deposit(1000);
        _redeem(100);
        _deadline = block.timestamp + 1 hours;
    }

    /// @dev Signatures of both sides over a close of the present state.
    function _both(uint256 claimedBefore, uint256 finalCumulative)
        private
        view
        returns (bytes memory byRenter, bytes memory byProvider)
    {
        byRenter = _signClose(RENTER_KEY, claimedBefore, finalCumulative, _deadline);
        byProvider = _signClose(PROVIDER_KEY, claimedBefore, finalCumulative, _deadline);
    }

    function _submit(uint256 finalCumulative, uint256 deadline, bytes memory byRenter, bytes memory byProvider)
        private
    {
        escrow.closeCooperatively(renter, provider, address(dollar), finalCumulative, deadline, byRenter, byProvider);
    }

    function _expectInvalid(address signer) private {
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InvalidSignature.selector, signer));
    }

    function test_RevertWhen_Expired() external {
        (bytes memory byRenter, bytes memory byProvider) = _both(100, 300);
        vm.warp(_deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_CloseExpired.selector, _deadline, block.timestamp));
        _submit(300, _deadline, byRenter, byProvider);
    }

    function test_RevertWhen_SignatureMissing() external {
        (bytes memory byRenter, bytes memory byProvider) = _both(100, 300);
        _expectInvalid(provider);
        _submit(300, _deadline, byRenter, byRenter);
        _expectInvalid(renter);
        _submit(300, _deadline, byProvider, byProvider);
        _expectInvalid(renter);
        _submit(300, _deadline, byProvider, byRenter);
        _expectInvalid(provider);
        _submit(300, _deadline, byRenter, "");
    }

    function test_RevertWhen_Changed() external {
        (bytes memory byRenter, bytes memory byProvider) = _both(100, 300);
        _expectInvalid(renter);
        _submit(301, _deadline, byRenter, byProvider);
        _expectInvalid(renter);
        _submit(300, _deadline + 1, byRenter, byProvider);
    }

    function test_RevertGiven_ClaimedSince() external {
        (bytes memory byRenter, bytes memory byProvider) = _both(100, 300);
        _redeem(101);
        _expectInvalid(renter);
        _submit(300, _deadline, byRenter, byProvider);
    }

    function test_RevertGiven_ChannelEmpty() external {
        _redeem(1000);
        (bytes memory byRenter, bytes memory byProvider) = _both(1000, 1000);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ChannelEmpty.selector));
        _submit(1000, _deadline, byRenter, byProvider);
    }

    function test_RevertWhen_FinalBelowClaimed() external {
        (bytes memory byRenter, bytes memory byProvider) = _both(100, 99);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_FinalBelowClaimed.selector, 99, 100));
        _submit(99, _deadline, byRenter, byProvider);
    }

    function test_RevertWhen_FinalTooHigh() external {
        (bytes memory byRenter, bytes memory byProvider) = _both(100, 1001);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InsufficientBalance.selector, 901, 900));
        _submit(1001, _deadline, byRenter, byProvider);
    }

    function test_RevertGiven_UsedBefore_WhenItPaid() external {
        (bytes memory byRenter, bytes memory byProvider) = _both(100, 300);
        _submit(300, _deadline, byRenter, byProvider);
        _deposit(1000);
        _expectInvalid(renter);
        _submit(300, _deadline, byRenter, byProvider);
    }

    function test_RevertGiven_UsedBefore_WhenItPaidNothing() external {
        // Without the note of spent closes, the renter would take this deposit back at once, and leave unpaid what the
        // provider did since.
        (bytes memory byRenter, bytes memory byProvider) = _both(100, 100);
        bytes32 digest = escrow.closeDigest(renter, provider, address(dollar), 100, 100, _deadline);
        _submit(100, _deadline, byRenter, byProvider);
        _deposit(1000);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_CloseReplayed.selector, digest));
        _submit(100, _deadline, byRenter, byProvider);
        _assertChannel(1000, 100, 0);
    }

    function test_WhenAllToProvider() external {
        _close(1000);
        _assertChannel(0, 1000, 0);
        assertEq(dollar.balanceOf(provider), 1000, "provider has");
        assertEq(dollar.balanceOf(renter), FUNDS - 1000, "renter has");
    }

    function test_WhenAllToRenter() external {
        _close(100);
        _assertChannel(0, 100, 0);
        assertEq(dollar.balanceOf(provider), 100, "provider has");
        assertEq(dollar.balanceOf(renter), FUNDS - 100, "renter has");
    }

    function test_GivenThawRuns() external {
        vm.prank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        _close(300);
        _assertChannel(0, 300, 0);
    }

    function test_WhenBothSigned() external {
        (bytes memory byRenter, bytes memory byProvider) = _both(100, 300);
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.Closed(renter, provider, address(dollar), 200, 700, 300);
        vm.prank(mallory);
        _submit(300, _deadline, byRenter, byProvider);
        _assertChannel(0, 300, 0);
        assertEq(dollar.balanceOf(provider), 300, "provider has");
        assertEq(dollar.balanceOf(renter), FUNDS - 300, "renter has");
        assertEq(dollar.balanceOf(mallory), 0, "caller has");
    }

    function test_GivenFee() external {
        _setFee(500);
        _deposit(1000);
        uint256 before = dollar.balanceOf(provider);
        uint256 funds = dollar.balanceOf(renter);
        uint256 claimed = _channel().claimed;
        uint256 balance = _channel().balance;
        _close(claimed + 100);
        assertEq(dollar.balanceOf(provider) - before, 95, "provider got");
        assertEq(dollar.balanceOf(renter) - funds, balance - 100, "renter got");
        assertEq(escrow.feesAccrued(address(dollar)), 5, "accrued");
        assertEq(dollar.balanceOf(address(escrow)), 5, "escrow holds");
    }

    function test_RevertWhen_FinalDoesNotFit() external {
        BlocklistToken token = new BlocklistToken();
        uint256 all = type(uint96).max;
        token.mint(renter, 2 * all);
        _useToken(address(token), all);
        ILeaseEscrow.Voucher memory voucher = _voucher(all);
        voucher.token = address(token);
        escrow.redeem(voucher, _signVoucher(RENTER_KEY, voucher));
        vm.prank(renter);
        escrow.deposit(provider, address(token), 1);
        bytes32 digest = escrow.closeDigest(renter, provider, address(token), all, all + 1, block.timestamp);
        bytes memory byRenter = _sign(RENTER_KEY, digest);
        bytes memory byProvider = _sign(PROVIDER_KEY, digest);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_AmountTooLarge.selector, all + 1));
        escrow.closeCooperatively(renter, provider, address(token), all + 1, block.timestamp, byRenter, byProvider);
    }
}
