// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";

contract RequestWithdraw_Unit_Test is Base {
    function test_RevertGiven_ChannelEmpty() external {
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ChannelEmpty.selector));
        escrow.requestWithdraw(provider, address(dollar));
    }

    function test_RevertGiven_ThawRuns() external {
        _deposit(100);
        uint256 endsAt = block.timestamp + THAW;
        vm.startPrank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ThawRunning.selector, endsAt));
        escrow.requestWithdraw(provider, address(dollar));
        vm.warp(endsAt + 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ThawRunning.selector, endsAt));
        escrow.requestWithdraw(provider, address(dollar));
        vm.stopPrank();
    }

    function test_WhenCallerIsNotRenter() external {
        _deposit(100);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_ChannelEmpty.selector));
        escrow.requestWithdraw(provider, address(dollar));
        _assertChannel(100, 0, 0);
    }

    function test_GivenNoThawRuns() external {
        _deposit(100);
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.ThawStarted(renter, provider, address(dollar), block.timestamp + THAW);
        vm.prank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        _assertChannel(100, 0, block.timestamp + THAW);
    }
}
