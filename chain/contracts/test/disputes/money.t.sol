// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Disputes } from "../../src/Disputes.sol";
import { IDisputes } from "../../src/interfaces/IDisputes.sol";
import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { DisputesBase } from "./DisputesBase.t.sol";

contract Money_Disputes_Test is DisputesBase {
    /*//////////////////////////////////////////////////////////////////////////
                                      COLLECT
    //////////////////////////////////////////////////////////////////////////*/

    function _nothing(uint256 id) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.Disputes_NothingToCollect.selector, id);
    }

    /// @dev A ruling of 30 on a day on which 20 of 30 were taken already.
    function _owing() private returns (uint256 id) {
        id = _contested();
        vm.prank(slasher);
        registry.slash(provider, 20e18, IProviderRegistry.Reason.Ruling, 0);
        _rule(id, IDisputes.Status.Upheld, 3000); // 24 of the 80 that are left
        assertEq(disputes.caseOf(id).owed, 14e18, "owed");
        assertTrue(disputes.caseOf(id).held, "held");
        _assertHolds(1);
    }

    function test_Collect_RevertGiven_NothingOwed() external {
        vm.expectRevert(_nothing(1));
        disputes.collect(1);
        uint256 id = _contested();
        _rule(id, IDisputes.Status.Upheld, 3000);
        vm.expectRevert(_nothing(id));
        disputes.collect(id);
    }

    function test_Collect_RevertGiven_CapSpent() external {
        uint256 id = _owing();
        vm.expectRevert(_nothing(id));
        disputes.collect(id);
    }

    function test_Collect_GivenCapOpen() external {
        uint256 id = _owing();
        assertEq(registry.stakeOf(provider), 70e18, "first day");
        vm.warp((block.timestamp / 1 days + 1) * 1 days);
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Collected(id, 14e18, 7e17, 0);
        vm.prank(other);
        disputes.collect(id);
        assertEq(registry.stakeOf(provider), 56e18, "second day");
        assertEq(disputes.caseOf(id).owed, 0, "owed");
        // A quarter of the provider's fifth, of 10 and of 14.
        assertEq(disputes.creditOf(renter, address(token)), BOND + 5e17 + 7e17, "renter's");
        _assertHolds(0);
    }

    function test_Collect_GivenTooLate() external {
        uint256 last = block.timestamp + 14 days;
        uint256 id = _owing();
        (, uint256 until) = registry.holdOf(provider);
        assertEq(until, last, "held until");
        vm.warp(last + 1);
        disputes.collect(id);
        assertEq(disputes.caseOf(id).owed, 0, "owed");
        assertEq(registry.stakeOf(provider), 70e18, "stake");
        _assertHolds(0);
        vm.expectRevert(_nothing(id));
        disputes.collect(id);
    }

    function test_Collect_GivenLastSecond() external {
        uint256 last = block.timestamp + 14 days;
        uint256 id = _owing();
        vm.warp(last);
        disputes.collect(id);
        assertEq(registry.stakeOf(provider), 56e18, "stake");
    }

    /// @dev Running from a case: the provider unbonds all as the case is opened, and the ruling comes after its release.
    function test_Attack_SlashFrontRunByUnbonding() external {
        uint256 shares = registry.sharesOf(provider, provider);
        vm.prank(provider);
        registry.unbond(provider, shares);
        uint256 release = block.timestamp + 14 days;
        vm.warp(release - 1 days);
        uint256 id = _contested();
        vm.warp(release);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_NothingToWithdraw.selector));
        registry.withdraw(provider);
        vm.warp(release + 5 days);
        _rule(id, IDisputes.Status.Upheld, 3000);
        vm.prank(provider);
        assertEq(registry.withdraw(provider), 14e18, "what the ruling left");
    }

    /*//////////////////////////////////////////////////////////////////////////
                                      WITHDRAW
    //////////////////////////////////////////////////////////////////////////*/

    function test_Withdraw_RevertGiven_Nothing() external {
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.Disputes_NothingToWithdraw.selector, address(token)));
        disputes.withdraw(address(token));
    }

    function test_Withdraw_GivenSomething() external {
        uint256 id = _contested();
        _rule(id, IDisputes.Status.Undecided, 0);
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Withdrawn(renter, address(token), BOND);
        vm.prank(renter);
        assertEq(disputes.withdraw(address(token)), BOND, "paid");
        assertEq(token.balanceOf(renter), 100e18, "renter has");
        _assertHoldings(0);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.Disputes_NothingToWithdraw.selector, address(token)));
        disputes.withdraw(address(token));
    }

    /*//////////////////////////////////////////////////////////////////////////
                                     GOVERNANCE
    //////////////////////////////////////////////////////////////////////////*/

    function _bounds(uint256 value, uint256 min, uint256 max) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.Disputes_OutOfBounds.selector, value, min, max);
    }

    function _badAddress(address account) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.Disputes_BadAddress.selector, account);
    }

    function _deploy(
        IProviderRegistry registry_,
        address escrow_,
        IDisputes.BondToken memory bondToken,
        uint128 minStake,
        uint40 minAge
    ) private {
        IDisputes.BondToken[] memory tokens = new IDisputes.BondToken[](1);
        tokens[0] = bondToken;
        new Disputes(governance, registry_, escrow_, arbiter, tokens, IDisputes.PanelLimits(minStake, minAge));
    }

    function test_Constructor_RevertWhen_Bad() external {
        IDisputes.BondToken memory good = IDisputes.BondToken({ token: address(token), min: 1, max: 2, bond: 2 });
        vm.expectRevert(_badAddress(mallory));
        _deploy(IProviderRegistry(mallory), address(escrow), good, 1, 7 days);
        vm.expectRevert(_badAddress(mallory));
        _deploy(registry, mallory, good, 1, 7 days);
        vm.expectRevert(_bounds(0, 1, type(uint128).max));
        _deploy(registry, address(escrow), good, 0, 7 days);
        vm.expectRevert(_bounds(7 days - 1, 7 days, 180 days));
        _deploy(registry, address(escrow), good, 1, 7 days - 1);
        vm.expectRevert(_bounds(180 days + 1, 7 days, 180 days));
        _deploy(registry, address(escrow), good, 1, 180 days + 1);
        vm.expectRevert(_badAddress(mallory));
        _deploy(registry, address(escrow), IDisputes.BondToken(mallory, 1, 2, 2), 1, 7 days);
        vm.expectRevert(_bounds(0, 1, 2));
        _deploy(registry, address(escrow), IDisputes.BondToken(address(token), 0, 2, 2), 1, 7 days);
        vm.expectRevert(_bounds(3, 1, 2));
        _deploy(registry, address(escrow), IDisputes.BondToken(address(token), 1, 2, 3), 1, 7 days);
    }

    function test_Constructor() external view {
        assertTrue(disputes.governance() == governance, "governance");
        assertTrue(disputes.registry() == registry, "registry");
        assertTrue(disputes.escrow() == address(escrow), "escrow");
        assertTrue(disputes.arbiter() == arbiter, "arbiter");
        assertEq(disputes.bondOf(address(dollar)).bond, 2e6, "bond");
        assertEq(disputes.periods().ruling, RULING, "ruling");
        assertEq(disputes.penalties().doubleSale, 3000, "double sale");
        assertEq(disputes.panelLimits().minAge, 30 days, "age");
    }

    function test_RevertWhen_NotGovernance() external {
        bytes[] memory calls = new bytes[](5);
        calls[0] = abi.encodeCall(IDisputes.setArbiter, (mallory));
        calls[1] = abi.encodeCall(IDisputes.setBond, (address(token), 1e18));
        calls[2] = abi.encodeCall(IDisputes.setPeriods, (disputes.periods()));
        calls[3] = abi.encodeCall(IDisputes.setPenalties, (disputes.penalties()));
        calls[4] = abi.encodeCall(IDisputes.setPanelLimits, (disputes.panelLimits()));
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(arbiter);
            (bool done, bytes memory why) = address(disputes).call(calls[i]);
            assertTrue(!done, "refused");
            assertEq(
                keccak256(why),
                keccak256(abi.encodeWithSelector(Errors.Governed_NotGovernance.selector, arbiter)),
                "why"
            );
        }
    }

    function _expectPeriods(uint40 answer, uint40 reply, uint40 ruling, bytes memory why) private {
        vm.expectRevert(why);
        disputes.setPeriods(IDisputes.Periods(answer, reply, ruling));
    }

    function _expectPenalties(uint16[5] memory p, bytes memory why) private {
        vm.expectRevert(why);
        disputes.setPenalties(IDisputes.Penalties(p[0], p[1], p[2], p[3], p[4]));
    }

    function test_RevertWhen_OutOfBounds() external {
        vm.startPrank(governance);
        _expectPeriods(2 days - 1, 1 days, 3 days, _bounds(2 days - 1, 2 days, 7 days));
        _expectPeriods(7 days + 1, 1 days, 3 days, _bounds(7 days + 1, 2 days, 7 days));
        _expectPeriods(2 days, 1 days - 1, 3 days, _bounds(1 days - 1, 1 days, 5 days));
        _expectPeriods(2 days, 5 days + 1, 3 days, _bounds(5 days + 1, 1 days, 5 days));
        _expectPeriods(2 days, 1 days, 3 days - 1, _bounds(3 days - 1, 3 days, 14 days));
        _expectPeriods(2 days, 1 days, 14 days + 1, _bounds(14 days + 1, 3 days, 14 days));
        _expectPenalties([uint16(0), 1, 1, 1, 0], _bounds(0, 1, 5000));
        _expectPenalties([uint16(5001), 1, 1, 1, 0], _bounds(5001, 1, 5000));
        _expectPenalties([uint16(1), 0, 1, 1, 0], _bounds(0, 1, 2000));
        _expectPenalties([uint16(1), 2001, 1, 1, 0], _bounds(2001, 1, 2000));
        _expectPenalties([uint16(1), 1, 0, 1, 0], _bounds(0, 1, 5000));
        _expectPenalties([uint16(1), 1, 5001, 1, 0], _bounds(5001, 1, 5000));
        _expectPenalties([uint16(1), 1, 1, 0, 0], _bounds(0, 1, 1000));
        _expectPenalties([uint16(1), 1, 1, 1001, 0], _bounds(1001, 1, 1000));
        _expectPenalties([uint16(1), 1, 1, 1, 5001], _bounds(5001, 0, 5000));
        vm.expectRevert(_bounds(1e18 - 1, 1e18, 50e18));
        disputes.setBond(address(token), 1e18 - 1);
        vm.expectRevert(_bounds(50e18 + 1, 1e18, 50e18));
        disputes.setBond(address(token), 50e18 + 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.Disputes_TokenNotAllowed.selector, mallory));
        disputes.setBond(mallory, 1e18);
        vm.expectRevert(_bounds(10e18 - 1, 10e18, type(uint128).max));
        disputes.setPanelLimits(IDisputes.PanelLimits(10e18 - 1, 7 days));
        vm.expectRevert(_bounds(7 days - 1, 7 days, 180 days));
        disputes.setPanelLimits(IDisputes.PanelLimits(10e18, 7 days - 1));
        vm.stopPrank();
    }

    function test_WhenAtBounds() external {
        vm.startPrank(governance);
        IDisputes.Periods memory periods = IDisputes.Periods(7 days, 5 days, 14 days);
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.PeriodsSet(periods);
        disputes.setPeriods(periods);
        disputes.setPeriods(IDisputes.Periods(2 days, 1 days, 3 days));
        assertEq(disputes.periods().answer, 2 days, "answer");

        IDisputes.Penalties memory penalties = IDisputes.Penalties(5000, 2000, 5000, 1000, 5000);
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.PenaltiesSet(penalties);
        disputes.setPenalties(penalties);
        disputes.setPenalties(IDisputes.Penalties(1, 1, 1, 1, 0));
        assertEq(disputes.penalties().reward, 0, "reward");

        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.BondSet(address(token), 50e18);
        disputes.setBond(address(token), 50e18);
        disputes.setBond(address(token), 1e18);
        assertEq(disputes.bondOf(address(token)).bond, 1e18, "bond");

        IDisputes.PanelLimits memory limits = IDisputes.PanelLimits(type(uint128).max, 180 days);
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.PanelLimitsSet(limits);
        disputes.setPanelLimits(limits);
        assertEq(disputes.panelLimits().minAge, 180 days, "age");

        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.ArbiterSet(address(0));
        disputes.setArbiter(address(0));
        assertTrue(disputes.arbiter() == address(0), "arbiter");
        vm.stopPrank();
    }

    /// @dev The longest case that governance can allow still fits what the registry can hold.
    function test_LongestCaseIsHeld() external {
        vm.prank(governance);
        disputes.setPeriods(IDisputes.Periods(7 days, 5 days, 14 days));
        _open();
        (, uint256 until) = registry.holdOf(provider);
        assertEq(until, block.timestamp + 29 days, "held until");
    }
}
