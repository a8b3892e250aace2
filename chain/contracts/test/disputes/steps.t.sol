// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IDisputes } from "../../src/interfaces/IDisputes.sol";
import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { DisputesBase } from "./DisputesBase.t.sol";

contract Steps_Disputes_Test is DisputesBase {
    function _tooLate(uint256 deadline) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.Disputes_TooLate.selector, deadline, deadline + 1);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                      ANSWER
    //////////////////////////////////////////////////////////////////////////*/

    function test_Answer_RevertGiven_NotOpen() external {
        vm.prank(provider);
        vm.expectRevert(_wrongStatus(7, IDisputes.Status.None));
        disputes.answer(7, EVIDENCE);
        uint256 id = _answered();
        vm.prank(provider);
        vm.expectRevert(_wrongStatus(id, IDisputes.Status.Answered));
        disputes.answer(id, EVIDENCE);
    }

    function test_Answer_RevertGiven_TooLate() external {
        uint256 deadline = block.timestamp + ANSWER;
        uint256 id = _open();
        vm.warp(deadline + 1);
        vm.prank(provider);
        vm.expectRevert(_tooLate(deadline));
        disputes.answer(id, EVIDENCE);
    }

    function test_Answer_RevertWhen_Unauthorized() external {
        uint256 id = _open();
        vm.prank(renter);
        vm.expectRevert(_unauthorized(renter));
        disputes.answer(id, EVIDENCE);
    }

    function test_Answer_WhenProvider() external {
        uint256 id = _open();
        uint256 last = block.timestamp + ANSWER;
        vm.warp(last);
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Answered(id, provider, EVIDENCE, last + REPLY);
        vm.prank(provider);
        disputes.answer(id, EVIDENCE);
        IDisputes.Case memory c = disputes.caseOf(id);
        assertEq(uint256(c.status), uint256(IDisputes.Status.Answered), "status");
        assertEq(c.deadline, last + REPLY, "deadline");
        assertEq(c.answer, EVIDENCE, "answer");
    }

    function test_Answer_WhenPayoutAddress() external {
        vm.prank(provider);
        registry.requestPayout(friend);
        vm.warp(block.timestamp + 3 days);
        uint256 id = _open();
        vm.prank(friend);
        disputes.answer(id, EVIDENCE);
        _assertStatus(id, IDisputes.Status.Answered, "answered");
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       REPLY
    //////////////////////////////////////////////////////////////////////////*/

    function test_Reply_RevertGiven_NotAnswered() external {
        uint256 id = _open();
        vm.prank(renter);
        vm.expectRevert(_wrongStatus(id, IDisputes.Status.Open));
        disputes.reply(id, EVIDENCE);
    }

    function test_Reply_RevertGiven_TooLate() external {
        uint256 deadline = block.timestamp + REPLY;
        uint256 id = _answered();
        vm.warp(deadline + 1);
        vm.prank(renter);
        vm.expectRevert(_tooLate(deadline));
        disputes.reply(id, EVIDENCE);
    }

    function test_Reply_RevertWhen_NotClaimant() external {
        uint256 id = _answered();
        vm.prank(provider);
        vm.expectRevert(_unauthorized(provider));
        disputes.reply(id, EVIDENCE);
    }

    function test_Reply_WhenClaimant() external {
        uint256 id = _answered();
        uint256 last = block.timestamp + REPLY;
        vm.warp(last);
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Replied(id, EVIDENCE, last + RULING);
        vm.prank(renter);
        disputes.reply(id, EVIDENCE);
        IDisputes.Case memory c = disputes.caseOf(id);
        assertEq(uint256(c.status), uint256(IDisputes.Status.Contested), "status");
        assertEq(c.deadline, last + RULING, "deadline");
        assertEq(c.reply, EVIDENCE, "reply");
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       RULE
    //////////////////////////////////////////////////////////////////////////*/

    function test_Rule_RevertGiven_NotContested() external {
        uint256 id = _answered();
        vm.prank(arbiter);
        vm.expectRevert(_wrongStatus(id, IDisputes.Status.Answered));
        disputes.rule(id, IDisputes.Status.Dismissed, 0, 0);
    }

    function test_Rule_RevertGiven_TooLate() external {
        uint256 deadline = block.timestamp + RULING;
        uint256 id = _contested();
        vm.warp(deadline + 1);
        vm.prank(arbiter);
        vm.expectRevert(_tooLate(deadline));
        disputes.rule(id, IDisputes.Status.Dismissed, 0, 0);
        vm.warp(deadline);
        _rule(id, IDisputes.Status.Dismissed, 0);
    }

    function test_Rule_RevertWhen_NotArbiter() external {
        uint256 id = _contested();
        vm.prank(governance);
        vm.expectRevert(_unauthorized(governance));
        disputes.rule(id, IDisputes.Status.Dismissed, 0, 0);
    }

    function test_Rule_RevertWhen_ArbiterIsASide() external {
        uint256 id = _contested();
        address[2] memory sides = [renter, provider];
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(governance);
            disputes.setArbiter(sides[i]);
            vm.prank(sides[i]);
            vm.expectRevert(_unauthorized(sides[i]));
            disputes.rule(id, IDisputes.Status.Dismissed, 0, 0);
        }
    }

    function _expectBadVerdict(uint256 id, IDisputes.Status verdict, uint16 bps) private {
        vm.prank(arbiter);
        vm.expectRevert(abi.encodeWithSelector(Errors.Disputes_BadVerdict.selector, uint256(verdict), bps));
        disputes.rule(id, verdict, bps, 0);
    }

    function test_Rule_RevertWhen_BadVerdict() external {
        uint256 id = _contested();
        _expectBadVerdict(id, IDisputes.Status.None, 0);
        _expectBadVerdict(id, IDisputes.Status.Contested, 0);
        _expectBadVerdict(id, IDisputes.Status.Upheld, 0);
        _expectBadVerdict(id, IDisputes.Status.Upheld, 3001);
        _expectBadVerdict(id, IDisputes.Status.Dismissed, 1);
        _expectBadVerdict(id, IDisputes.Status.Undecided, 1);
    }

    function test_Rule_WhenUpheld() external {
        uint256 id = _contested();
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Ruled(id, arbiter, keccak256("opinion"));
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Credited(renter, address(token), BOND);
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Resolved(id, IDisputes.Status.Upheld, 30e18);
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Credited(renter, address(token), 75e16);
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Credited(renter, address(token), 75e16);
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Collected(id, 30e18, 15e17, 0);
        _rule(id, IDisputes.Status.Upheld, 3000);
    }

    function test_Rule_WhenUpheldMoney() external {
        uint256 id = _contested();
        _rule(id, IDisputes.Status.Upheld, 3000);
        _assertStatus(id, IDisputes.Status.Upheld, "upheld");
        assertEq(uint256(_reason(id)), uint256(IProviderRegistry.Reason.Ruling), "reason");
        assertEq(registry.stakeOf(provider), 70e18, "stake");
        // A quarter of the provider's own fifth of 30.
        assertEq(disputes.creditOf(renter, address(token)), BOND + 15e17, "renter's");
        assertEq(token.balanceOf(treasury), 30e18 - 15e17, "treasury");
        _assertHoldings(BOND + 15e17);
        _assertHolds(0);
    }

    function test_Rule_WhenDismissed() external {
        vm.prank(provider);
        registry.requestPayout(friend);
        vm.warp(block.timestamp + 3 days);
        uint256 id = _contested();
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Ruled(id, arbiter, keccak256("opinion"));
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Credited(friend, address(token), BOND);
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Resolved(id, IDisputes.Status.Dismissed, 0);
        _rule(id, IDisputes.Status.Dismissed, 0);
        assertEq(disputes.creditOf(friend, address(token)), BOND, "payout address's");
        assertEq(registry.stakeOf(provider), STAKE, "stake");
        _assertHolds(0);
    }

    function test_Rule_WhenUndecided() external {
        uint256 id = _contested();
        _rule(id, IDisputes.Status.Undecided, 0);
        _assertStatus(id, IDisputes.Status.Undecided, "undecided");
        assertEq(disputes.creditOf(renter, address(token)), BOND, "renter's");
        assertEq(registry.stakeOf(provider), STAKE, "stake");
        _assertHolds(0);
    }

    function test_Rule_GivenNoSlasher() external {
        uint256 id = _contested();
        _takeSlasherAway();
        _rule(id, IDisputes.Status.Upheld, 3000);
        _assertStatus(id, IDisputes.Status.Upheld, "upheld");
        assertEq(disputes.creditOf(renter, address(token)), BOND, "renter's");
        assertEq(disputes.caseOf(id).owed, 0, "owed");
        assertEq(registry.stakeOf(provider), STAKE, "stake");
        _assertHolds(0);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                      SETTLE
    //////////////////////////////////////////////////////////////////////////*/

    function test_Settle_RevertGiven_NoCase() external {
        vm.expectRevert(_wrongStatus(1, IDisputes.Status.None));
        disputes.settle(1);
        uint256 id = _contested();
        _rule(id, IDisputes.Status.Dismissed, 0);
        vm.warp(block.timestamp + 60 days);
        vm.expectRevert(_wrongStatus(id, IDisputes.Status.Dismissed));
        disputes.settle(id);
    }

    function _settleAfter(uint256 id, uint256 period) private {
        uint256 deadline = block.timestamp + period;
        vm.warp(deadline);
        vm.expectRevert(abi.encodeWithSelector(Errors.Disputes_TooEarly.selector, deadline, deadline));
        disputes.settle(id);
        vm.warp(deadline + 1);
        vm.prank(other);
        disputes.settle(id);
        _assertHolds(0);
    }

    function test_Settle_GivenNoAnswer() external {
        uint256 id = _open();
        _settleAfter(id, ANSWER);
        _assertStatus(id, IDisputes.Status.Upheld, "upheld");
        assertEq(uint256(_reason(id)), uint256(IProviderRegistry.Reason.Default), "reason");
        assertEq(registry.stakeOf(provider), 95e18, "stake");
        assertEq(token.balanceOf(treasury), 5e18, "treasury");
        assertEq(disputes.creditOf(renter, address(token)), BOND, "renter's");
    }

    function test_Settle_GivenNoReply() external {
        uint256 id = _answered();
        _settleAfter(id, REPLY);
        _assertStatus(id, IDisputes.Status.Dismissed, "dismissed");
        assertEq(disputes.creditOf(provider, address(token)), BOND, "provider's");
        assertEq(registry.stakeOf(provider), STAKE, "stake");
    }

    function test_Settle_GivenNoRuling() external {
        uint256 id = _contested();
        _settleAfter(id, RULING);
        _assertStatus(id, IDisputes.Status.Undecided, "undecided");
        assertEq(disputes.creditOf(renter, address(token)), BOND, "renter's");
        assertEq(registry.stakeOf(provider), STAKE, "stake");
    }

    function test_PeriodsOfOpenCasesStay() external {
        uint256 id = _open();
        vm.prank(governance);
        disputes.setPeriods(IDisputes.Periods({ answer: 7 days, reply: 5 days, ruling: 14 days }));
        vm.prank(provider);
        disputes.answer(id, EVIDENCE);
        assertEq(disputes.caseOf(id).deadline, block.timestamp + REPLY, "reply");
        vm.prank(renter);
        disputes.reply(id, EVIDENCE);
        assertEq(disputes.caseOf(id).deadline, block.timestamp + RULING, "ruling");
    }
}
