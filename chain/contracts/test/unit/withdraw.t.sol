// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";

contract Withdraw_Unit_Test is Base {
    uint256 private _endsAt;

    function setUp() public override {
        super.setUp();
        _deposit(1000);
        _redeem(100);
        _endsAt = block.timestamp + THAW;
    }

    function _thaw() private {
        vm.prank(renter);
        escrow.requestWithdraw(provider, address(dollar));
    }

    function test_RevertGiven_NoThaw() external {
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ThawNotStarted.selector));
        escrow.withdraw(provider, address(dollar));
    }

    function test_RevertGiven_ThawNotOver() external {
        _thaw();
        vm.warp(_endsAt - 1);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ThawNotOver.selector, _endsAt, _endsAt - 1));
        escrow.withdraw(provider, address(dollar));
    }

    function test_RevertGiven_NothingLeft() external {
        _thaw();
        _redeem(1000);
        vm.warp(_endsAt);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ChannelEmpty.selector));
        escrow.withdraw(provider, address(dollar));
    }

    function test_RevertWhen_CallerIsNotRenter() external {
        _thaw();
        vm.warp(_endsAt);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ThawNotStarted.selector));
        escrow.withdraw(provider, address(dollar));
        vm.prank(mallory);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ThawNotStarted.selector));
        escrow.withdraw(provider, address(dollar));
    }

    function test_RevertGiven_ThawCancelled() external {
        _thaw();
        _deposit(1);
        vm.warp(_endsAt);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ThawNotStarted.selector));
        escrow.withdraw(provider, address(dollar));
    }

    function test_GivenThawOver() external {
        _thaw();
        vm.warp(_endsAt);
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.Withdrawn(renter, provider, address(dollar), 900);
        vm.prank(renter);
        escrow.withdraw(provider, address(dollar));
        _assertChannel(0, 100, 0);
        assertEq(dollar.balanceOf(renter), FUNDS - 100, "renter has");
    }
}
