// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";

/// @dev One second before, at, and one second after. A builder can move a block's time by seconds, never across a thaw.
contract Clock_Attack_Test is Base {
    uint256 private _endsAt;

    function setUp() public override {
        super.setUp();
        _deposit(1000);
        _endsAt = block.timestamp + THAW;
    }

    function _thaw() private {
        vm.prank(renter);
        escrow.requestWithdraw(provider, address(dollar));
    }

    function _withdraw() private {
        vm.prank(renter);
        escrow.withdraw(provider, address(dollar));
    }

    function test_ClockBeforeThawEnds() external {
        _thaw();
        vm.warp(_endsAt - 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ThawNotOver.selector, _endsAt, _endsAt - 1));
        _withdraw();
    }

    function test_ClockWhenThawEnds() external {
        _thaw();
        vm.warp(_endsAt);
        _withdraw();
        assertEq(dollar.balanceOf(renter), FUNDS, "renter has");
    }

    function test_ClockAfterThawEnds() external {
        _thaw();
        vm.warp(_endsAt + 1);
        _withdraw();
        assertEq(dollar.balanceOf(renter), FUNDS, "renter has");
    }

    /// @dev In the very block in which the thaw ends, and after it, the provider can still be the first.
    function test_ClockRedeemAroundThawEnd() external {
        _thaw();
        for (uint256 i = 0; i < 3; ++i) {
            vm.warp(_endsAt - 1 + i);
            assertEq(_redeem(100 * (i + 1)), 100, "paid");
        }
    }

    function _closeAt(uint256 deadline, uint256 time) private {
        bytes memory byRenter = _signClose(RENTER_KEY, 0, 100, deadline);
        bytes memory byProvider = _signClose(PROVIDER_KEY, 0, 100, deadline);
        vm.warp(time);
        if (time > deadline) {
            vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_CloseExpired.selector, deadline, time));
        }
        escrow.closeCooperatively(renter, provider, address(dollar), 100, deadline, byRenter, byProvider);
    }

    function test_ClockBeforeCloseDeadline() external {
        _closeAt(_endsAt, _endsAt - 1);
        _assertChannel(0, 100, 0);
    }

    function test_ClockAtCloseDeadline() external {
        _closeAt(_endsAt, _endsAt);
        _assertChannel(0, 100, 0);
    }

    function test_ClockAfterCloseDeadline() external {
        _closeAt(_endsAt, _endsAt + 1);
        _assertChannel(1000, 0, 0);
    }

    function _permitAt(uint256 deadline, uint256 time) private {
        vm.prank(renter);
        dollar.approve(address(escrow), 0);
        (uint8 v, bytes32 r, bytes32 s) = _permit(RENTER_KEY, 10, deadline);
        vm.warp(time);
        if (time > deadline) {
            vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InsufficientAllowance.selector, 0, 10));
        }
        vm.prank(renter);
        escrow.depositWithPermit(provider, address(dollar), 10, deadline, v, r, s);
    }

    function test_ClockAtPermitDeadline() external {
        _permitAt(_endsAt, _endsAt);
        _assertChannel(1010, 0, 0);
    }

    function test_ClockAfterPermitDeadline() external {
        _permitAt(_endsAt, _endsAt + 1);
        _assertChannel(1000, 0, 0);
    }

    /// @dev The end of a thaw has 40 bits: it fits for 34,000 years.
    function test_ClockFarInTheFuture() external {
        uint256 last = uint256(type(uint40).max) - THAW;
        vm.warp(last);
        _thaw();
        assertEq(_channel().thawEndsAt, type(uint40).max, "thaw");
        vm.warp(type(uint40).max);
        _withdraw();
    }
}
