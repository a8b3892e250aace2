// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IDisputes } from "../../src/interfaces/IDisputes.sol";
import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { DisputesBase } from "./DisputesBase.t.sol";

contract WrongOutput_Disputes_Test is DisputesBase {
    bytes32 private constant RIGHT = keccak256("right");
    bytes32 private constant WRONG = keccak256("wrong");

    uint256[3] private _keys;
    IDisputes.Panel private _panel;
    uint256 private _liar; // the index of the provider

    function setUp() public override {
        super.setUp();
        uint256[3] memory keys = [PROVIDER_KEY, uint256(keccak256("second")), uint256(keccak256("third"))];
        _stakeFor(vm.addr(keys[1]), 10e18);
        _stakeFor(vm.addr(keys[2]), 10e18);
        for (uint256 i = 0; i < 3; ++i) {
            for (uint256 j = i + 1; j < 3; ++j) {
                if (vm.addr(keys[j]) < vm.addr(keys[i])) (keys[i], keys[j]) = (keys[j], keys[i]);
            }
        }
        _keys = keys;
        vm.warp(block.timestamp + 30 days);
        _panel.renter = renter;
        _panel.jobHash = keccak256("job");
        _panel.nonce = bytes32(uint256(1));
        _panel.createdAt = block.timestamp;
        for (uint256 i = 0; i < 3; ++i) {
            _panel.providers.push(vm.addr(keys[i]));
            if (keys[i] == PROVIDER_KEY) _liar = i;
        }
        vm.warp(block.timestamp + 1 hours);
    }

    function _result(uint256 member, bytes32 root) private view returns (IDisputes.SignedResult memory signed) {
        signed.member = member;
        signed.result = IDisputes.Result({
            panel: disputes.panelHash(_panel), leaseId: bytes32(member), outputRoot: root, at: block.timestamp
        });
        _resign(signed);
    }

    function _resign(IDisputes.SignedResult memory signed) private view {
        signed.signature = _sign(_keys[signed.member], disputes.resultDigest(signed.result));
    }

    function _majority() private view returns (IDisputes.SignedResult[] memory majority) {
        majority = new IDisputes.SignedResult[](2);
        majority[0] = _result(_liar == 0 ? 1 : 0, RIGHT);
        majority[1] = _result(_liar == 2 ? 1 : 2, RIGHT);
    }

    function _accused() private view returns (IDisputes.SignedResult memory) {
        return _result(_liar, WRONG);
    }

    function _expectRefused(
        IDisputes.SignedResult memory accused,
        IDisputes.SignedResult[] memory majority,
        bytes memory why
    ) private {
        IDisputes.Panel memory panel = _panel;
        vm.expectRevert(why);
        disputes.proveWrongOutput(panel, accused, majority);
    }

    function _badResult(uint256 member) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.Disputes_BadResult.selector, member);
    }

    function test_RevertWhen_BadPanel() external {
        IDisputes.SignedResult[] memory none = new IDisputes.SignedResult[](8);
        IDisputes.SignedResult memory accused = _accused();
        bytes memory why = abi.encodeWithSelector(Errors.Disputes_BadPanel.selector);
        address last = _panel.providers[2];
        _panel.providers.pop();
        _expectRefused(accused, none, why); // two
        _panel.providers.push(_panel.providers[1]);
        _expectRefused(accused, none, why); // one of them twice
        _panel.providers[2] = address(1);
        _expectRefused(accused, none, why); // out of order
        _panel.providers[2] = last;
        for (uint160 i = 1; i <= 13; ++i) {
            _panel.providers.push(address(uint160(last) + i));
        }
        _expectRefused(accused, none, why); // sixteen
        _panel.providers.pop();
        _expectRefused(accused, none, _badResult(_liar)); // fifteen are a panel, but another one
    }

    function test_RevertWhen_NoMajority() external {
        IDisputes.SignedResult[] memory one = new IDisputes.SignedResult[](1);
        one[0] = _majority()[0];
        _expectRefused(_accused(), one, abi.encodeWithSelector(Errors.Disputes_NoMajority.selector, 1, 3));
        // Half of four is none either, though nobody else spoke.
        _panel.providers.push(address(type(uint160).max));
        _expectRefused(_accused(), _majority(), abi.encodeWithSelector(Errors.Disputes_NoMajority.selector, 2, 4));
    }

    function test_RevertWhen_AccusedIsNotOne() external {
        IDisputes.SignedResult memory accused = _accused();
        accused.member = 3;
        _expectRefused(accused, _majority(), _badResult(3));
        accused = _accused();
        accused.result.panel = bytes32(0);
        _resign(accused);
        _expectRefused(accused, _majority(), _badResult(_liar));
        accused = _accused();
        accused.signature = _sign(MALLORY_KEY, disputes.resultDigest(accused.result));
        _expectRefused(accused, _majority(), _badSignature(provider));
    }

    function test_RevertWhen_PanelYoungerThanResult() external {
        IDisputes.SignedResult memory accused = _accused();
        accused.result.at = _panel.createdAt - 1;
        _resign(accused);
        _expectRefused(accused, _majority(), _badTime(_panel.createdAt));
        accused.result.at = _panel.createdAt;
        _resign(accused);
        disputes.proveWrongOutput(_panel, accused, _majority());
    }

    function test_RevertWhen_BadTime() external {
        IDisputes.SignedResult memory accused = _accused();
        IDisputes.SignedResult[] memory majority = _majority();
        uint256 at = block.timestamp;
        vm.warp(at - 1);
        _expectRefused(accused, majority, _badTime(at));
        vm.warp(at + 30 days + 1);
        _expectRefused(accused, majority, _badTime(at));
        vm.warp(at + 30 days);
        disputes.proveWrongOutput(_panel, accused, majority);
    }

    function test_RevertGiven_SettledBefore() external {
        disputes.proveWrongOutput(_panel, _accused(), _majority());
        bytes32 hash = disputes.panelHash(_panel);
        assertTrue(disputes.isResultSettled(hash, provider), "settled");
        vm.warp(block.timestamp + 1 days);
        // The same fault with another lie.
        IDisputes.SignedResult memory accused = _result(_liar, keccak256("another"));
        _expectRefused(accused, _majority(), abi.encodeWithSelector(Errors.Disputes_AlreadySettled.selector, hash));
    }

    function test_RevertWhen_MajorityAgrees() external {
        _expectRefused(_result(_liar, RIGHT), _majority(), _badResult(_liar));
    }

    function test_RevertWhen_MajorityIsNone() external {
        IDisputes.SignedResult[] memory majority = _majority();
        uint256 second = majority[1].member;
        majority[1] = _result(second, keccak256("third opinion"));
        _expectRefused(_accused(), majority, _badResult(second));
        majority = _majority();
        majority[1] = majority[0];
        _expectRefused(_accused(), majority, _badResult(majority[0].member));
        majority = _majority();
        (majority[0], majority[1]) = (majority[1], majority[0]);
        _expectRefused(_accused(), majority, _badResult(majority[1].member));
        // The accused has signed both: that is no voice against itself.
        majority = _majority();
        majority[0] = _result(_liar, RIGHT);
        _expectRefused(_accused(), majority, _badResult(_liar));
    }

    function _notEligible(address who) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.Disputes_NotEligible.selector, who);
    }

    /// @dev Sybils: names cost nothing, so each of them must have had stake of its own for a while.
    function test_RevertGiven_TooLittleStake() external {
        IDisputes.SignedResult[] memory majority = _majority();
        address first = _panel.providers[majority[0].member];
        vm.prank(governance);
        disputes.setPanelLimits(IDisputes.PanelLimits({ minStake: 10e18 + 1, minAge: 30 days }));
        _expectRefused(_accused(), majority, _notEligible(first));
    }

    function test_RevertGiven_Unbonding() external {
        IDisputes.SignedResult[] memory majority = _majority();
        address first = _panel.providers[majority[0].member];
        vm.prank(first);
        registry.unbond(first, 1);
        _expectRefused(_accused(), majority, _notEligible(first));
    }

    function test_RevertGiven_TooYoung() external {
        _panel.createdAt -= 1;
        IDisputes.SignedResult[] memory majority = _majority();
        _expectRefused(_accused(), majority, _notEligible(_panel.providers[majority[0].member]));
    }

    function test_RevertGiven_NothingAtStake() external {
        _takeSlasherAway();
        _expectRefused(
            _accused(), _majority(), abi.encodeWithSelector(Errors.Disputes_NothingAtStake.selector, provider)
        );
    }

    function test_WhenMajorityContradicts() external {
        IDisputes.SignedResult memory accused = _accused();
        IDisputes.SignedResult[] memory majority = _majority();
        bytes32 hash = disputes.panelHash(_panel);
        IDisputes.Panel memory panel = _panel;
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Proved(1, provider, IProviderRegistry.Reason.WrongOutput, other, hash);
        vm.prank(other);
        disputes.proveWrongOutput(panel, accused, majority);
        assertEq(registry.stakeOf(provider), 90e18, "stake");
        assertEq(token.balanceOf(treasury), 10e18, "treasury");
        _assertHoldings(0);
        _assertHolds(0);
    }
}
