// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20Errors } from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import { Disputes } from "../../src/Disputes.sol";
import { IDisputes } from "../../src/interfaces/IDisputes.sol";
import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { EscrowDomain } from "../mocks/EscrowDomain.sol";
import { FeeToken, ReentrantToken } from "../mocks/Tokens.sol";
import { DisputesBase } from "./DisputesBase.t.sol";

contract Open_Disputes_Test is DisputesBase {
    IDisputes.Terms private _t;
    bytes private _sig;

    function setUp() public override {
        super.setUp();
        _t = _terms(keccak256("lease"), renter);
        _sig = _signTerms(_t);
    }

    function _expectRefused(bytes memory why) private {
        vm.prank(renter);
        vm.expectRevert(why);
        disputes.open(_t, _sig, address(token), EVIDENCE);
    }

    function test_RevertWhen_TokenNotTaken() external {
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.Disputes_TokenNotAllowed.selector, address(escrow)));
        disputes.open(_t, _sig, address(escrow), EVIDENCE);
    }

    function test_RevertWhen_NotTheRenter() external {
        vm.prank(other);
        vm.expectRevert(_unauthorized(other));
        disputes.open(_t, _sig, address(token), EVIDENCE);
    }

    function test_RevertWhen_TermsNotSigned() external {
        bytes32 digest = disputes.termsDigest(_t);
        _sig = _sign(MALLORY_KEY, digest);
        _expectRefused(_badSignature(provider));
        _sig = "";
        _expectRefused(_badSignature(provider));
        _sig = new bytes(65);
        _expectRefused(_badSignature(provider));
        _sig = _signTerms(_t);
        _t.cap += 1;
        _expectRefused(_badSignature(provider));
        _t.cap -= 1;
        // The zero address signs nothing, though a bad recovery gives it.
        _t.provider = address(0);
        _sig = new bytes(65);
        _expectRefused(_badSignature(address(0)));
    }

    function test_RevertWhen_SignatureMalleable() external {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(PROVIDER_KEY, disputes.termsDigest(_t));
        uint256 n = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        _sig = abi.encodePacked(r, bytes32(n - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        _expectRefused(_badSignature(provider));
    }

    function test_RevertWhen_SignedForOtherEscrowOrChain() external {
        Disputes here = disputes;
        escrow = new EscrowDomain();
        disputes = _newDisputes(address(token));
        _sig = _signTerms(_t);
        disputes = here;
        _expectRefused(_badSignature(provider));
        _sig = _signTerms(_t);
        vm.chainId(1);
        _expectRefused(_badSignature(provider));
    }

    function test_RevertWhen_QuotedInFuture() external {
        vm.warp(block.timestamp - 1);
        _expectRefused(_badTime(_t.quotedAt));
    }

    function test_RevertWhen_LongOver() external {
        uint256 last = _t.expiresAt + _t.maxSeconds + 14 days;
        vm.warp(last + 1);
        _expectRefused(_badTime(_t.quotedAt));
        vm.warp(last);
        _expectOpened(last);
    }

    function test_RevertGiven_CaseBefore() external {
        _expectOpened(block.timestamp);
        _expectRefused(abi.encodeWithSelector(Errors.Disputes_AlreadyDisputed.selector, 1));
        vm.warp(block.timestamp + ANSWER + 1);
        disputes.settle(1);
        _expectRefused(abi.encodeWithSelector(Errors.Disputes_AlreadyDisputed.selector, 1));
    }

    function test_RevertGiven_NothingAtStake() external {
        _t.provider = mallory;
        _sig = _sign(MALLORY_KEY, disputes.termsDigest(_t));
        _expectRefused(abi.encodeWithSelector(Errors.Disputes_NothingAtStake.selector, mallory));
    }

    function test_RevertGiven_NotApproved() external {
        vm.prank(renter);
        token.approve(address(disputes), BOND - 1);
        _expectRefused(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(disputes), BOND - 1, BOND)
        );
    }

    function test_RevertGiven_NoSlasher() external {
        _takeSlasherAway();
        _expectRefused(abi.encodeWithSelector(Errors.ProviderRegistry_Unauthorized.selector, address(disputes)));
    }

    function test_RevertWhen_TokenTakesFee() external {
        FeeToken fee = new FeeToken();
        disputes = _newDisputes(address(fee));
        fee.mint(renter, BOND);
        vm.startPrank(renter);
        fee.approve(address(disputes), BOND);
        vm.expectRevert(abi.encodeWithSelector(Errors.Disputes_TransferMismatch.selector, BOND, BOND - BOND / 100));
        disputes.open(_t, _sig, address(fee), EVIDENCE);
        vm.stopPrank();
    }

    function test_WhenTokenCallsBack() external {
        ReentrantToken re = new ReentrantToken();
        disputes = _newDisputes(address(re));
        vm.prank(governance);
        registry.setSlasher(address(disputes), true);
        vm.warp(block.timestamp + 15 days);
        _t = _terms(keccak256("later"), renter);
        _sig = _signTerms(_t);
        re.mint(renter, BOND);
        re.arm(ILeaseEscrow(address(disputes)), abi.encodeCall(IDisputes.withdraw, (address(re))));
        vm.startPrank(renter);
        re.approve(address(disputes), BOND);
        disputes.open(_t, _sig, address(re), EVIDENCE);
        vm.stopPrank();
        assertTrue(re.reached() && !re.succeeded(), "was kept out");
    }

    function _expectOpened(uint256 now_) private {
        vm.expectEmit(true, true, true, true, address(disputes));
        emit IDisputes.Opened(1, renter, provider, _t.leaseId, address(token), BOND, EVIDENCE, now_ + ANSWER);
        vm.prank(renter);
        assertEq(disputes.open(_t, _sig, address(token), EVIDENCE), 1, "id");
    }

    function test_WhenAllIsWell() external {
        _expectOpened(block.timestamp);
        IDisputes.Case memory c = disputes.caseOf(1);
        assertTrue(c.claimant == renter && c.respondent == provider, "sides");
        assertEq(c.deadline, block.timestamp + ANSWER, "deadline");
        assertEq(uint256(c.status), uint256(IDisputes.Status.Open), "status");
        assertTrue(c.held, "held");
        assertEq(c.bond, BOND, "bond");
        assertTrue(c.bondToken == address(token), "bond token");
        assertEq(c.subject, _t.leaseId, "subject");
        assertEq(c.claim, EVIDENCE, "claim");
        assertEq(disputes.caseOfLease(provider, _t.leaseId), 1, "case of the lease");
        assertEq(disputes.caseCount(), 1, "count");
        _assertHoldings(BOND);
        (uint256 cases, uint256 until) = registry.holdOf(provider);
        assertEq(cases, 1, "holds");
        assertEq(until, block.timestamp + ANSWER + REPLY + RULING + 3 days, "held until");
    }

    function test_WhenBondInOtherToken() external {
        vm.prank(renter);
        disputes.open(_t, _sig, address(dollar), EVIDENCE);
        assertEq(dollar.balanceOf(address(disputes)), 2e6, "disputes hold");
    }

    /*//////////////////////////////////////////////////////////////////////////
                                      PERMIT
    //////////////////////////////////////////////////////////////////////////*/

    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    function _permit(uint256 amount) private returns (uint8 v, bytes32 r, bytes32 s) {
        vm.prank(renter);
        token.approve(address(disputes), 0);
        bytes32 hash = keccak256(abi.encode(PERMIT_TYPEHASH, renter, address(disputes), amount, 0, block.timestamp));
        return vm.sign(RENTER_KEY, keccak256(abi.encodePacked("\x19\x01", token.DOMAIN_SEPARATOR(), hash)));
    }

    function test_Permit_RevertWhen_TokenNotTaken() external {
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.Disputes_TokenNotAllowed.selector, address(escrow)));
        disputes.openWithPermit(_t, _sig, address(escrow), EVIDENCE, block.timestamp, 27, 0, 0);
    }

    function test_Permit_RevertWhen_PermitBad() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(BOND - 1);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.Disputes_InsufficientAllowance.selector, 0, BOND));
        disputes.openWithPermit(_t, _sig, address(token), EVIDENCE, block.timestamp, v, r, s);
    }

    function test_Permit_WhenPermitGood() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(BOND);
        vm.prank(renter);
        disputes.openWithPermit(_t, _sig, address(token), EVIDENCE, block.timestamp, v, r, s);
        _assertHoldings(BOND);
    }
}
