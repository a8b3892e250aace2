// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IDisputes } from "../../src/interfaces/IDisputes.sol";
import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { DisputesBase } from "./DisputesBase.t.sol";

contract DoubleSale_Disputes_Test is DisputesBase {
    bytes32 private constant A = keccak256("a");
    bytes32 private constant B = keccak256("b");

    function setUp() public override {
        super.setUp();
        // The quotes are of three hours ago.
        _quotedAt = block.timestamp - 3 hours;
    }

    uint256 private _quotedAt;

    function _beat(bytes32 leaseId, uint256 at, uint256 meteredMs) private pure returns (IDisputes.Heartbeat memory) {
        return IDisputes.Heartbeat({
            leaseId: leaseId, sequence: at, state: "running", meteredMs: meteredMs, at: at, isFinal: false
        });
    }

    /// @dev A sale that had used `ms` by the second `at` after the quote.
    function _sale(bytes32 leaseId, address to, uint256 at, uint256 ms)
        private
        view
        returns (IDisputes.Sale memory sale)
    {
        sale.terms = _terms(leaseId, to);
        sale.terms.quotedAt = _quotedAt;
        sale.termsSignature = _signTerms(sale.terms);
        sale.to = _beat(leaseId, _quotedAt + at, ms);
        sale.toSignature = _sign(PROVIDER_KEY, disputes.heartbeatDigest(sale.to));
    }

    /// @dev The same from a heartbeat at the second `at` on.
    function _from(IDisputes.Sale memory sale, uint256 at, uint256 ms) private view {
        sale.from = _beat(sale.terms.leaseId, _quotedAt + at, ms);
        sale.fromSignature = _sign(PROVIDER_KEY, disputes.heartbeatDigest(sale.from));
    }

    /// @dev Two hours sold twice.
    function _pair() private view returns (IDisputes.Sale memory a, IDisputes.Sale memory b) {
        a = _sale(A, renter, 2 hours, 2 hours * 1000);
        b = _sale(B, other, 2 hours, 2 hours * 1000);
    }

    function _expectRefused(IDisputes.Sale memory a, IDisputes.Sale memory b, bytes memory why) private {
        vm.expectRevert(why);
        disputes.proveDoubleSale(a, b);
        vm.expectRevert(why);
        disputes.proveDoubleSale(b, a);
    }

    function _notOneDevice() private pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.Disputes_NotOneDevice.selector);
    }

    function _badHeartbeat(bytes32 leaseId) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.Disputes_BadHeartbeat.selector, leaseId);
    }

    function test_RevertWhen_TwoProvidersOrTheSame() external {
        (IDisputes.Sale memory a, IDisputes.Sale memory b) = _pair();
        _expectRefused(a, a, _notOneDevice());
        b.terms.provider = mallory;
        _expectRefused(a, b, _notOneDevice());
    }

    function test_RevertWhen_NotSigned() external {
        (IDisputes.Sale memory a, IDisputes.Sale memory b) = _pair();
        b.termsSignature = _sign(MALLORY_KEY, disputes.termsDigest(b.terms));
        _expectRefused(a, b, _badSignature(provider));
        b.termsSignature = "";
        _expectRefused(a, b, _badSignature(provider));
    }

    /// @dev Replayed evidence, as it was, turned around, with other heartbeats.
    function test_RevertGiven_BothSettled() external {
        (IDisputes.Sale memory a, IDisputes.Sale memory b) = _pair();
        IDisputes.Sale memory later = _sale(B, other, 1 hours, 1 hours * 1000);
        disputes.proveDoubleSale(a, b);
        vm.warp(block.timestamp + 1 days);
        vm.expectRevert(abi.encodeWithSelector(Errors.Disputes_AlreadySettled.selector, disputes.termsDigest(a.terms)));
        disputes.proveDoubleSale(a, b);
        b = later;
        vm.expectRevert(abi.encodeWithSelector(Errors.Disputes_AlreadySettled.selector, disputes.termsDigest(b.terms)));
        disputes.proveDoubleSale(b, a);
        assertEq(registry.stakeOf(provider), 70e18, "slashed once");
    }

    /// @dev Three sales of the same time are two faults, however they are paired. A provider that shows one of them
    /// itself, with a friend's lease, does not get rid of the other.
    function test_GivenOneSettled() external {
        (IDisputes.Sale memory a, IDisputes.Sale memory b) = _pair();
        IDisputes.Sale memory c = _sale(keccak256("c"), friend, 2 hours, 2 hours * 1000);
        disputes.proveDoubleSale(a, c);
        vm.warp(block.timestamp + 1 days);
        disputes.proveDoubleSale(a, b);
        assertEq(registry.stakeOf(provider), 49e18, "slashed twice");
        vm.expectRevert(abi.encodeWithSelector(Errors.Disputes_AlreadySettled.selector, disputes.termsDigest(b.terms)));
        disputes.proveDoubleSale(b, c);
    }

    function test_WhenOneLeaseId() external {
        IDisputes.Sale memory a = _sale(A, renter, 1, 0);
        IDisputes.Sale memory b = _sale(A, other, 1, 0);
        a.toSignature = "";
        b.toSignature = "";
        uint256 id = disputes.proveDoubleSale(a, b);
        assertEq(registry.stakeOf(provider), 70e18, "slashed");
        _assertStatus(id, IDisputes.Status.Upheld, "upheld");
    }

    function test_RevertWhen_OneLeaseIdAndBadTime() external {
        IDisputes.Sale memory a = _sale(A, renter, 1, 0);
        IDisputes.Sale memory b = _sale(A, other, 1, 0);
        b.terms.quotedAt = block.timestamp + 1;
        b.termsSignature = _signTerms(b.terms);
        _expectRefused(a, b, _badTime(block.timestamp + 1));
        b.terms.quotedAt = block.timestamp;
        b.termsSignature = _signTerms(b.terms);
        vm.warp(_quotedAt + 30 days + 1);
        _expectRefused(a, b, _badTime(_quotedAt));
        vm.warp(_quotedAt + 30 days);
        disputes.proveDoubleSale(a, b);
    }

    function test_RevertWhen_OtherPeerOrDevice() external {
        (IDisputes.Sale memory a, IDisputes.Sale memory b) = _pair();
        b.terms.deviceId = "GPU-2";
        b.termsSignature = _signTerms(b.terms);
        _expectRefused(a, b, _notOneDevice());
        b.terms.deviceId = "GPU-1";
        b.terms.providerPeer = "12D3KooWSecondRig";
        b.termsSignature = _signTerms(b.terms);
        _expectRefused(a, b, _notOneDevice());
    }

    function test_RevertWhen_HeartbeatOfOtherLease() external {
        (IDisputes.Sale memory a, IDisputes.Sale memory b) = _pair();
        b.to.leaseId = A;
        b.toSignature = _sign(PROVIDER_KEY, disputes.heartbeatDigest(b.to));
        _expectRefused(a, b, _badHeartbeat(A));
        (a, b) = _pair();
        _from(b, 0, 0);
        b.from.leaseId = A;
        _expectRefused(a, b, _badHeartbeat(A));
    }

    function test_RevertWhen_HeartbeatNotSigned() external {
        (IDisputes.Sale memory a, IDisputes.Sale memory b) = _pair();
        b.to.meteredMs += 1;
        _expectRefused(a, b, _badSignature(provider));
        (a, b) = _pair();
        _from(b, 1 hours, 1 hours * 1000);
        b.from.meteredMs -= 1;
        _expectRefused(a, b, _badSignature(provider));
    }

    function test_RevertWhen_OutOfOrder() external {
        (IDisputes.Sale memory a, IDisputes.Sale memory b) = _pair();
        _from(b, 2 hours, 0); // not before
        _expectRefused(a, b, _badHeartbeat(B));
        _from(b, 1 hours, 2 hours * 1000 + 1); // a meter that runs backwards
        _expectRefused(a, b, _badHeartbeat(B));
        b = _sale(B, other, 0, 0); // at the time of the quote
        _expectRefused(a, b, _badHeartbeat(B));
    }

    function test_RevertWhen_BadTime() external {
        (IDisputes.Sale memory a, IDisputes.Sale memory b) = _pair();
        vm.warp(b.to.at - 1);
        _expectRefused(a, b, _badTime(b.to.at));
        vm.warp(b.to.at + 30 days + 1);
        _expectRefused(a, b, _badTime(b.to.at));
        vm.warp(b.to.at + 30 days);
        disputes.proveDoubleSale(a, b);
    }

    function _noOverlap(uint256 used, uint256 span) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.Disputes_NoOverlap.selector, used, span);
    }

    /// @dev Quoted together, run one after the other: what an honest provider does when a lease ends early.
    function test_RevertWhen_OneAfterTheOther() external {
        IDisputes.Sale memory a = _sale(A, renter, 1 hours, 1 hours * 1000);
        IDisputes.Sale memory b = _sale(B, other, 2 hours, 1 hours * 1000);
        _expectRefused(a, b, _noOverlap(2 hours * 1000, 2 hours * 1000));
        _from(b, 1 hours, 0);
        _expectRefused(a, b, _noOverlap(2 hours * 1000, 2 hours * 1000));
    }

    function test_RevertWhen_ClockMayBeOff() external {
        IDisputes.Sale memory a = _sale(A, renter, 1 hours, 1 hours * 1000);
        IDisputes.Sale memory b = _sale(B, other, 1 hours, 15 minutes * 1000);
        _expectRefused(a, b, _noOverlap(75 minutes * 1000, 1 hours * 1000));
        b = _sale(B, other, 1 hours, 15 minutes * 1000 + 1);
        disputes.proveDoubleSale(a, b);
    }

    function test_WhenMeterFasterThanTime() external {
        IDisputes.Sale memory a = _sale(A, renter, 1 hours, 100 hours * 1000);
        IDisputes.Sale memory b = _sale(B, other, 2 hours, 1 hours * 1000);
        _expectRefused(a, b, _noOverlap(2 hours * 1000, 2 hours * 1000));
    }

    /// @dev Long before the overlap the device stood still: two heartbeats a lease show what one would not.
    function test_WhenOverlapIsLate() external {
        IDisputes.Sale memory a = _sale(A, renter, 3 hours, 1 hours * 1000);
        IDisputes.Sale memory b = _sale(B, other, 3 hours, 1 hours * 1000);
        _expectRefused(a, b, _noOverlap(2 hours * 1000, 3 hours * 1000));
        _from(a, 2 hours, 0);
        _from(b, 2 hours, 0);
        disputes.proveDoubleSale(a, b);
        assertEq(registry.stakeOf(provider), 70e18, "slashed");
    }

    function test_RevertGiven_NothingAtStake() external {
        (IDisputes.Sale memory a, IDisputes.Sale memory b) = _pair();
        _takeSlasherAway();
        _expectRefused(a, b, abi.encodeWithSelector(Errors.Disputes_NothingAtStake.selector, provider));
        assertTrue(!disputes.isSaleSettled(disputes.termsDigest(a.terms)), "the proof is not spent");
    }

    /// @dev Maintenance is no shield: it spares downtime alone.
    function test_WhenUsedTwice() external {
        vm.prank(provider);
        registry.announceMaintenance(uint40(block.timestamp + 1 hours), uint40(block.timestamp + 5 hours));
        vm.warp(block.timestamp + 2 hours);
        (IDisputes.Sale memory a, IDisputes.Sale memory b) = _pair();
        bytes32 digestA = disputes.termsDigest(a.terms);
        bytes32 digestB = disputes.termsDigest(b.terms);
        bytes32 subject = keccak256(abi.encodePacked(digestA, digestB));

        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Proved(1, provider, IProviderRegistry.Reason.DoubleSale, mallory, subject);
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Resolved(1, IDisputes.Status.Upheld, 30e18);
        vm.prank(mallory); // who copied the proof from the queue
        disputes.proveDoubleSale(a, b);

        IDisputes.Case memory c = disputes.caseOf(1);
        assertTrue(c.claimant == mallory && c.respondent == provider, "sides");
        assertEq(uint256(c.reason), uint256(IProviderRegistry.Reason.DoubleSale), "reason");
        assertEq(c.owed, 0, "owed");
        assertEq(registry.stakeOf(provider), 70e18, "stake");
        assertEq(disputes.creditOf(renter, address(token)), 75e16, "first renter");
        assertEq(disputes.creditOf(other, address(token)), 75e16, "second renter");
        assertEq(disputes.creditOf(mallory, address(token)), 0, "who copied it");
        assertTrue(disputes.isSaleSettled(digestA) && disputes.isSaleSettled(digestB), "settled");
        _assertHoldings(15e17);
        _assertHolds(0);
    }

    /// @dev An honest provider cannot be convicted: whatever leases it runs one after the other, with any pauses, and
    /// whichever heartbeats are picked of them.
    function testFuzz_HonestProviderIsSafe(uint256[6] memory gaps, uint256 pick) external {
        uint256 at = 1;
        uint256[6] memory marks;
        for (uint256 i = 0; i < 6; ++i) {
            at += bound(gaps[i], 1, 20 minutes);
            marks[i] = at;
        }
        // A runs from marks[0] to marks[2], with a heartbeat at marks[1]; B from marks[3] to marks[5].
        IDisputes.Sale memory a = _sale(A, renter, marks[2], (marks[2] - marks[0]) * 1000);
        IDisputes.Sale memory b = _sale(B, other, marks[5], (marks[5] - marks[3]) * 1000);
        if (pick & 1 != 0) _from(a, marks[1], (marks[1] - marks[0]) * 1000);
        if (pick & 2 != 0) _from(b, marks[4], (marks[4] - marks[3]) * 1000);
        (bool done,) = address(disputes).call(abi.encodeCall(IDisputes.proveDoubleSale, (a, b)));
        assertTrue(!done, "convicted");
    }
}
