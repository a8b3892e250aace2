// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { IERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import { DisputeEvidence } from "./abstracts/DisputeEvidence.sol";
import { DisputeParameters } from "./abstracts/DisputeParameters.sol";
import { DisputePenalties } from "./abstracts/DisputePenalties.sol";
import { IDisputes } from "./interfaces/IDisputes.sol";
import { IProviderRegistry } from "./interfaces/IProviderRegistry.sol";
import { Errors } from "./libraries/Errors.sol";
import { SignedStructs } from "./libraries/SignedStructs.sol";

/// @title Disputes
/// @notice See the documentation in {IDisputes}.
/// @dev Its parts are in `abstracts`: what governance decides ({DisputeParameters}), what signatures prove
/// ({DisputeEvidence}), and how a case ends ({DisputePenalties}). Here is how a case comes about and goes on.
contract Disputes is DisputePenalties {
    using SafeERC20 for IERC20;
    using SignedStructs for Terms;
    using SignedStructs for Panel;

    /*//////////////////////////////////////////////////////////////////////////
                                     CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev After the latest end of a lease.
    uint256 private constant CLAIM_PERIOD = 14 days;

    /// @dev Added to the periods of a case for a hold, so that somebody can settle it after the last deadline.
    uint40 private constant HOLD_SLACK = 3 days;

    /*//////////////////////////////////////////////////////////////////////////
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IDisputes
    mapping(address provider => mapping(bytes32 leaseId => uint256 id)) public override caseOfLease;

    /// @inheritdoc IDisputes
    mapping(bytes32 digest => bool settled) public override isSaleSettled;

    /// @inheritdoc IDisputes
    mapping(bytes32 panel => mapping(address provider => bool settled)) public override isResultSettled;

    /*//////////////////////////////////////////////////////////////////////////
                                    CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    /// @param governance_ The timelock.
    /// @param registry_ The registry whose providers are judged. It has to name this contract as a slasher.
    /// @param escrow_ The escrow in whose domain agents sign.
    /// @param arbiter_ Who rules; zero for nobody.
    /// @param bondTokens The tokens in which bonds are taken.
    /// @param limits Whose result counts against others.
    constructor(
        address governance_,
        IProviderRegistry registry_,
        address escrow_,
        address arbiter_,
        BondToken[] memory bondTokens,
        PanelLimits memory limits
    ) DisputeParameters(governance_, arbiter_, bondTokens, limits) DisputeEvidence(registry_, escrow_) { }

    /*//////////////////////////////////////////////////////////////////////////
                             STATE-CHANGING FUNCTIONS: CASES
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IDisputes
    function open(Terms calldata terms, bytes calldata signature, address token, bytes32 evidence)
        external
        override
        nonReentrant
        returns (uint256 id)
    {
        // Checks, Effects and Interactions: open the case.
        return _open(terms, signature, token, evidence);
    }

    /// @inheritdoc IDisputes
    function openWithPermit(
        Terms calldata terms,
        bytes calldata signature,
        address token,
        bytes32 evidence,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external override nonReentrant returns (uint256 id) {
        // Checks, Effects and Interactions: use the permit and open the case.
        _permit(token, deadline, v, r, s);
        return _open(terms, signature, token, evidence);
    }

    /// @inheritdoc IDisputes
    function answer(uint256 id, bytes32 evidence) external override {
        Case storage data = _cases[id];

        // Checks: the step is due and the caller may take it.
        _checkDue(id, Status.Open);
        if (msg.sender != data.respondent && msg.sender != registry.payoutOf(data.respondent)) {
            revert Errors.Disputes_Unauthorized(msg.sender);
        }

        // Effects: it is the renter's turn.
        uint40 deadline = uint40(block.timestamp) + data.replyPeriod;
        data.status = Status.Answered;
        data.deadline = deadline;
        data.answer = evidence;

        // Log the answer.
        emit Answered(id, msg.sender, evidence, deadline);
    }

    /// @inheritdoc IDisputes
    function reply(uint256 id, bytes32 evidence) external override {
        Case storage data = _cases[id];

        // Checks: the step is due and the caller may take it.
        _checkDue(id, Status.Answered);
        if (msg.sender != data.claimant) {
            revert Errors.Disputes_Unauthorized(msg.sender);
        }

        // Effects: it is the arbiter's turn.
        uint40 deadline = uint40(block.timestamp) + data.rulingPeriod;
        data.status = Status.Contested;
        data.deadline = deadline;
        data.reply = evidence;

        // Log the reply.
        emit Replied(id, evidence, deadline);
    }

    /// @inheritdoc IDisputes
    function rule(uint256 id, Status verdict, uint16 slashBps, bytes32 opinion) external override nonReentrant {
        Case storage data = _cases[id];

        // Checks: the step is due and the caller may take it. Nobody judges itself.
        _checkDue(id, Status.Contested);
        if (msg.sender != arbiter || msg.sender == data.claimant || msg.sender == data.respondent) {
            revert Errors.Disputes_Unauthorized(msg.sender);
        }

        // Check: it is a verdict, and what it costs is within its bounds.
        uint256 most = verdict == Status.Upheld ? penalties().ruling : 0;
        if (verdict < Status.Upheld || slashBps > most || (slashBps == 0 && most > 0)) {
            revert Errors.Disputes_BadVerdict(uint256(verdict), slashBps);
        }

        // Log the ruling.
        emit Ruled(id, msg.sender, opinion);

        // Effects and Interactions: do what it says.
        if (verdict == Status.Upheld) {
            _credit(data.claimant, data.bondToken, data.bond);
            data.rewarded = [data.claimant, data.claimant];
            _uphold(id, IProviderRegistry.Reason.Ruling, _penalty(data.respondent, slashBps));
        } else {
            _reject(id, verdict);
        }
    }

    /// @inheritdoc IDisputes
    function settle(uint256 id) external override nonReentrant {
        Case storage data = _cases[id];
        Status status = data.status;

        // Check: a step is due.
        if (status != Status.Open && status != Status.Answered && status != Status.Contested) {
            revert Errors.Disputes_WrongStatus(id, uint256(status));
        }

        // Check: its time is over.
        if (block.timestamp <= data.deadline) {
            revert Errors.Disputes_TooEarly(data.deadline, block.timestamp);
        }

        // Effects and Interactions: who was silent has lost, unless it was the arbiter.
        if (status == Status.Open) {
            _credit(data.claimant, data.bondToken, data.bond);
            _uphold(id, IProviderRegistry.Reason.Default, _penalty(data.respondent, penalties().silence));
        } else {
            _reject(id, status == Status.Answered ? Status.Dismissed : Status.Undecided);
        }
    }

    /*//////////////////////////////////////////////////////////////////////////
                             STATE-CHANGING FUNCTIONS: PROOFS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IDisputes
    function proveDoubleSale(Sale calldata a, Sale calldata b) external override nonReentrant returns (uint256 id) {
        address provider = a.terms.provider;
        bytes32 digestA = _digest(a.terms.hash());
        bytes32 digestB = _digest(b.terms.hash());

        // Checks: two different terms of one provider, both signed by it.
        if (b.terms.provider != provider || digestA == digestB) {
            revert Errors.Disputes_NotOneDevice();
        }
        _checkSignature(provider, digestA, a.termsSignature);
        _checkSignature(provider, digestB, b.termsSignature);

        // Check: one of them is new. Of three sales of the same time two are faults, whichever is shown first.
        if (isSaleSettled[digestA] && isSaleSettled[digestB]) {
            revert Errors.Disputes_AlreadySettled(digestA);
        }

        // Checks: they cannot both be honest.
        if (a.terms.leaseId == b.terms.leaseId) {
            _checkAge(a.terms.quotedAt);
            _checkAge(b.terms.quotedAt);
        } else {
            _checkOverlap(a, b);
        }

        // Effects: neither counts again as new.
        isSaleSettled[digestA] = true;
        isSaleSettled[digestB] = true;

        // Checks, Effects and Interactions: take the penalty. The reward is for those who were sold half of a device.
        id = _newCase(provider, keccak256(abi.encodePacked(digestA, digestB)));
        _cases[id].rewarded = [a.terms.renter, b.terms.renter];
        _prove(id, IProviderRegistry.Reason.DoubleSale, penalties().doubleSale);
    }

    /// @inheritdoc IDisputes
    function proveWrongOutput(Panel calldata panel, SignedResult calldata accused, SignedResult[] calldata majority)
        external
        override
        nonReentrant
        returns (uint256 id)
    {
        bytes32 hash = panel.hash();

        // Check: the panel is one.
        _checkPanel(panel);

        // Check: it is a majority of all who were named, not only of those who spoke.
        if (majority.length * 2 <= panel.providers.length) {
            revert Errors.Disputes_NoMajority(majority.length, panel.providers.length);
        }

        // Check: the accused said something in this panel, after it was put together.
        address provider = _checkResult(panel, hash, accused);
        if (panel.createdAt > accused.result.at) {
            revert Errors.Disputes_BadTime(panel.createdAt);
        }

        // Check: the fault is not settled.
        if (isResultSettled[hash][provider]) {
            revert Errors.Disputes_AlreadySettled(hash);
        }

        // Checks: all of the majority say the same, something else, and count.
        _checkMajority(panel, hash, accused, majority);

        // Effect: the fault counts once.
        isResultSettled[hash][provider] = true;

        // Checks, Effects and Interactions: take the penalty. There is no reward, so that nobody gains by a majority.
        id = _newCase(provider, hash);
        _prove(id, IProviderRegistry.Reason.WrongOutput, penalties().wrongOutput);
    }

    /*//////////////////////////////////////////////////////////////////////////
                               PRIVATE FUNCTIONS: CASES
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Uses the caller's permit for one bond. It may fail because somebody else submitted it first; then the
    /// allowance is already there, so only the allowance decides.
    function _permit(address token, uint256 deadline, uint8 v, bytes32 r, bytes32 s) private {
        // Check: no call goes to a contract that is not on the list.
        uint128 bond = bondOf(token).bond;
        _checkTaken(token, bond);

        // Interaction: use the permit.
        // solhint-disable-next-line no-empty-blocks
        try IERC20Permit(token).permit(msg.sender, address(this), bond, deadline, v, r, s) { } catch { }
        uint256 allowance = IERC20(token).allowance(msg.sender, address(this));
        if (allowance < bond) {
            revert Errors.Disputes_InsufficientAllowance(allowance, bond);
        }
    }

    function _open(Terms calldata terms, bytes calldata signature, address token, bytes32 evidence)
        private
        returns (uint256 id)
    {
        address provider = terms.provider;

        // Checks: bonds are taken in the token, and the lease can be disputed by the caller.
        uint128 bond = bondOf(token).bond;
        _checkTaken(token, bond);
        _checkClaim(terms, signature);

        // Effects: write the case down, with its periods as they are now.
        id = _newCase(provider, terms.leaseId);
        caseOfLease[provider][terms.leaseId] = id;
        Case storage data = _cases[id];
        Periods memory times = periods();
        uint40 deadline = uint40(block.timestamp) + times.answer;
        data.deadline = deadline;
        data.status = Status.Open;
        data.replyPeriod = times.reply;
        data.rulingPeriod = times.ruling;
        data.bondToken = token;
        data.bond = bond;
        data.claim = evidence;

        // Interaction and Check: take the bond.
        _takeBond(token, bond);

        // Log the case.
        emit Opened(id, msg.sender, provider, data.subject, token, bond, evidence, deadline);

        // Interaction: nobody leaves the pool meanwhile.
        _hold(id, deadline + times.reply + times.ruling + HOLD_SLACK);
    }

    /// @dev Reverts unless the caller may open a case over a lease.
    function _checkClaim(Terms calldata terms, bytes calldata signature) private view {
        address provider = terms.provider;

        // Checks: the caller is the renter of a lease that the provider signed.
        if (msg.sender != terms.renter) {
            revert Errors.Disputes_Unauthorized(msg.sender);
        }
        _checkSignature(provider, _digest(terms.hash()), signature);

        // Check: the lease is neither in the future nor long over.
        if (terms.quotedAt > block.timestamp || terms.expiresAt + terms.maxSeconds + CLAIM_PERIOD < block.timestamp) {
            revert Errors.Disputes_BadTime(terms.quotedAt);
        }

        // Check: it is the first case over it.
        uint256 earlier = caseOfLease[provider][terms.leaseId];
        if (earlier != 0) {
            revert Errors.Disputes_AlreadyDisputed(earlier);
        }

        // Check: there is something to win.
        if (registry.stakeOf(provider) == 0) {
            revert Errors.Disputes_NothingAtStake(provider);
        }
    }

    /// @dev Takes a bond from the caller.
    function _takeBond(address token, uint256 bond) private {
        // Interaction: take it.
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(msg.sender, address(this), bond);
        uint256 received = IERC20(token).balanceOf(address(this)) - before;

        // Check: all of it arrived.
        if (received != bond) {
            revert Errors.Disputes_TransferMismatch(bond, received);
        }
    }

    /// @dev Reverts unless the step that is due in a case is that of `status` and its time is not over.
    function _checkDue(uint256 id, Status status) private view {
        Case storage data = _cases[id];
        if (data.status != status) {
            revert Errors.Disputes_WrongStatus(id, uint256(data.status));
        }
        if (block.timestamp > data.deadline) {
            revert Errors.Disputes_TooLate(data.deadline, block.timestamp);
        }
    }
}
