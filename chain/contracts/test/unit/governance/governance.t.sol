// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IGovernor } from "@openzeppelin/contracts/governance/IGovernor.sol";
import { TimelockController } from "@openzeppelin/contracts/governance/TimelockController.sol";

import { MoonrigGovernor } from "../../../src/MoonrigGovernor.sol";
import { MoonrigTimelock } from "../../../src/MoonrigTimelock.sol";
import { MoonrigToken } from "../../../src/MoonrigToken.sol";
import { ILeaseEscrow } from "../../../src/interfaces/ILeaseEscrow.sol";
import { IMoonrigGovernor } from "../../../src/interfaces/IMoonrigGovernor.sol";
import { Errors } from "../../../src/libraries/Errors.sol";
import { GovernanceBase } from "./GovernanceBase.t.sol";

contract MoonrigToken_Unit_Test is GovernanceBase {
    function test_RevertWhen_LengthsDiffer() external {
        vm.expectRevert(abi.encodeWithSelector(Errors.MoonrigToken_LengthMismatch.selector, 1, 2));
        new MoonrigToken(new address[](1), new uint256[](2));
    }

    function test_RevertWhen_NotTheSupply() external {
        address[] memory holders = new address[](1);
        uint256[] memory amounts = new uint256[](1);
        holders[0] = ALICE;
        amounts[0] = SUPPLY - 1;
        vm.expectRevert(abi.encodeWithSelector(Errors.MoonrigToken_BadSupply.selector, SUPPLY - 1, SUPPLY));
        new MoonrigToken(holders, amounts);
        amounts[0] = SUPPLY + 1;
        vm.expectRevert(abi.encodeWithSelector(Errors.MoonrigToken_BadSupply.selector, SUPPLY + 1, SUPPLY));
        new MoonrigToken(holders, amounts);
    }

    function test_Supply() external view {
        assertEq(moon.totalSupply(), SUPPLY, "supply");
        assertEq(moon.totalSupply(), moon.SUPPLY(), "constant");
        assertEq(moon.balanceOf(ALICE), 60_000_000e18, "Alice");
        assertEq(moon.decimals(), 18, "decimals");
        assertEq(keccak256(bytes(moon.CLOCK_MODE())), keccak256("mode=timestamp"), "mode");
        assertEq(moon.clock(), block.timestamp, "clock");
    }

    function test_VotesFollowDelegation() external {
        assertEq(moon.getVotes(ALICE), 60_000_000e18, "delegated");
        assertEq(moon.getVotes(CAROL), 0, "not delegated");
        uint256 before = block.timestamp;
        vm.warp(before + 10);
        vm.prank(ALICE);
        moon.transfer(CAROL, 10_000_000e18);
        assertEq(moon.getVotes(ALICE), 50_000_000e18, "moved");
        assertEq(moon.getPastVotes(ALICE, before), 60_000_000e18, "what was");
    }

    function test_Permit() external {
        uint256 key = uint256(keccak256("holder"));
        address holder = vm.addr(key);
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 digest = keccak256(
            abi.encodePacked(
                "\x19\x01", moon.DOMAIN_SEPARATOR(), keccak256(abi.encode(typeHash, holder, BOB, 5, 0, block.timestamp))
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        moon.permit(holder, BOB, 5, block.timestamp, v, r, s);
        assertEq(moon.allowance(holder, BOB), 5, "allowance");
        assertEq(moon.nonces(holder), 1, "nonce");
    }
}

contract MoonrigTimelock_Unit_Test is GovernanceBase {
    function test_RevertWhen_BadDelay() external {
        vm.expectRevert(abi.encodeWithSelector(Errors.MoonrigTimelock_BadDelay.selector, 0));
        new MoonrigTimelock(0, ALICE);
        vm.expectRevert(abi.encodeWithSelector(Errors.MoonrigTimelock_BadDelay.selector, 30 days + 1));
        new MoonrigTimelock(30 days + 1, ALICE);
        new MoonrigTimelock(30 days, ALICE);
    }

    function test_RevertWhen_NoGovernor() external {
        vm.expectRevert(abi.encodeWithSelector(Errors.MoonrigTimelock_GovernorZero.selector));
        new MoonrigTimelock(1, address(0));
    }

    function test_Roles() external view {
        bytes32[4] memory roles =
            [bytes32(0), timelock.PROPOSER_ROLE(), timelock.CANCELLER_ROLE(), timelock.EXECUTOR_ROLE()];
        address[6] memory accounts = [address(this), ALICE, MALLORY, address(0), address(escrow), address(moon)];
        for (uint256 i = 0; i < roles.length; ++i) {
            for (uint256 k = 0; k < accounts.length; ++k) {
                assertTrue(!timelock.hasRole(roles[i], accounts[k]), "has a role");
            }
            assertTrue(timelock.hasRole(roles[i], address(governor)) == (i != 0), "governor");
            assertTrue(timelock.hasRole(roles[i], address(timelock)) == (i == 0), "timelock");
        }
        assertEq(timelock.getMinDelay(), TIMELOCK_DELAY, "delay");
        assertTrue(governor.timelock() == address(timelock), "governor's timelock");
    }
}

contract MoonrigGovernor_Constructor_Unit_Test is GovernanceBase {
    function _expect(bytes32 name, uint256 value, uint256 low, uint256 high, IMoonrigGovernor.Settings memory s)
        private
    {
        vm.expectRevert(abi.encodeWithSelector(Errors.MoonrigGovernor_OutOfBounds.selector, name, value, low, high));
        new MoonrigGovernor(moon, timelock, s, _list());
    }

    function test_RevertWhen_OutOfBounds() external {
        IMoonrigGovernor.Settings memory s = _settings();
        s.votingDelay = 0;
        _expect("votingDelay", 0, 1, 14 days, s);
        s = _settings();
        s.votingDelay = 14 days + 1;
        _expect("votingDelay", 14 days + 1, 1, 14 days, s);
        s = _settings();
        s.votingPeriod = 1 days - 1;
        _expect("votingPeriod", 1 days - 1, 1 days, 30 days, s);
        s = _settings();
        s.votingPeriod = 30 days + 1;
        _expect("votingPeriod", 30 days + 1, 1 days, 30 days, s);
        s = _settings();
        s.proposalThreshold = 1_000e18 - 1;
        _expect("proposalThreshold", 1_000e18 - 1, 1_000e18, 10_000_000e18, s);
        s = _settings();
        s.proposalThreshold = 10_000_000e18 + 1;
        _expect("proposalThreshold", 10_000_000e18 + 1, 1_000e18, 10_000_000e18, s);
        s = _settings();
        s.quorum = 99;
        _expect("quorum", 99, 100, 3_000, s);
        s = _settings();
        s.quorum = 3_001;
        _expect("quorum", 3_001, 100, 3_000, s);
    }

    function test_RevertWhen_ListNamesTheTimelock() external {
        IMoonrigGovernor.Parameter[] memory list = _list();
        list[0].target = address(timelock);
        list[0].selector = TimelockController.updateDelay.selector;
        vm.expectRevert(
            abi.encodeWithSelector(Errors.MoonrigGovernor_NotAParameter.selector, list[0].target, list[0].selector)
        );
        new MoonrigGovernor(moon, timelock, _settings(), list);
    }

    function test_WhenRight() external view {
        assertTrue(governor.isParameter(address(escrow), ILeaseEscrow.setFee.selector), "fee");
        assertTrue(!governor.isParameter(address(escrow), ILeaseEscrow.redeem.selector), "redeem");
        assertTrue(!governor.isParameter(address(dollar), ILeaseEscrow.setFee.selector), "other target");
        assertTrue(governor.isParameter(address(governor), governor.setVotingDelay.selector), "delay");
        assertTrue(governor.isParameter(address(governor), governor.setVotingPeriod.selector), "period");
        assertTrue(governor.isParameter(address(governor), governor.setProposalThreshold.selector), "threshold");
        assertTrue(governor.isParameter(address(governor), governor.updateQuorumNumerator.selector), "quorum");
        assertTrue(!governor.isParameter(address(governor), governor.relay.selector), "relay");
        assertTrue(!governor.isParameter(address(governor), governor.updateTimelock.selector), "timelock");
        assertEq(governor.votingDelay(), VOTING_DELAY, "voting delay");
        assertEq(governor.votingPeriod(), VOTING_PERIOD, "voting period");
        assertEq(governor.proposalThreshold(), THRESHOLD, "threshold");
        assertEq(governor.quorum(block.timestamp - 1), SUPPLY / 25, "quorum");
        assertEq(governor.quorumDenominator(), 10_000, "basis points");
        assertEq(governor.minVotingPeriod(), 1 days, "floor of the period");
        assertEq(governor.minQuorum(), 100, "floor of the quorum");
    }
}

contract Propose_Unit_Test is GovernanceBase {
    function _expectNotAParameter(address target, bytes4 selector) private {
        vm.expectRevert(abi.encodeWithSelector(Errors.MoonrigGovernor_NotAParameter.selector, target, selector));
    }

    /// @dev Nothing that would let governance itself be taken over, or money be moved, can be proposed.
    function test_Attack_TimelockBypassByProposal() external {
        bytes[] memory calls = new bytes[](8);
        address[] memory targets = new address[](8);
        (targets[0], calls[0]) =
        (address(timelock), abi.encodeCall(timelock.grantRole, (timelock.PROPOSER_ROLE(), MALLORY)));
        (targets[1], calls[1]) = (address(timelock), abi.encodeCall(timelock.updateDelay, (0)));
        (targets[2], calls[2]) = (address(governor), abi.encodeCall(governor.updateTimelock, (timelock)));
        (targets[3], calls[3]) = (address(governor), abi.encodeCall(governor.relay, (MALLORY, 0, "")));
        (targets[4], calls[4]) = (address(moon), abi.encodeCall(moon.transfer, (MALLORY, 1)));
        (targets[5], calls[5]) = (address(escrow), abi.encodeCall(ILeaseEscrow.withdraw, (MALLORY, address(dollar))));
        (targets[6], calls[6]) = (MALLORY, abi.encodeCall(ILeaseEscrow.setFee, (1, MALLORY)));
        (targets[7], calls[7]) = (address(timelock), abi.encodeCall(timelock.cancel, (bytes32(0))));
        for (uint256 i = 0; i < calls.length; ++i) {
            Proposal memory p = _proposal(targets[i], calls[i]);
            _expectNotAParameter(targets[i], bytes4(calls[i]));
            _propose(ALICE, p);
        }
    }

    function test_RevertWhen_SecondCallIsNotAParameter() external {
        Proposal memory good = _feeProposal(10);
        Proposal memory p;
        p.targets = new address[](2);
        p.values = new uint256[](2);
        p.calls = new bytes[](2);
        (p.targets[0], p.calls[0]) = (good.targets[0], good.calls[0]);
        (p.targets[1], p.calls[1]) = (address(moon), abi.encodeCall(moon.transfer, (MALLORY, 1)));
        _expectNotAParameter(address(moon), moon.transfer.selector);
        _propose(ALICE, p);
    }

    function test_RevertWhen_ShorterThanASelector() external {
        Proposal memory p = _proposal(address(escrow), hex"dbd71f");
        _expectNotAParameter(address(escrow), bytes4(hex"dbd71f"));
        _propose(ALICE, p);
        p = _proposal(address(escrow), "");
        _expectNotAParameter(address(escrow), bytes4(0));
        _propose(ALICE, p);
    }

    function test_RevertWhen_MoneyGoesWithIt() external {
        Proposal memory p = _feeProposal(10);
        p.values[0] = 1;
        vm.expectRevert(abi.encodeWithSelector(Errors.MoonrigGovernor_ValueNotZero.selector, 1));
        _propose(ALICE, p);
    }

    function test_RevertWhen_ListsAreNotAsLong() external {
        Proposal memory p = _feeProposal(10);
        p.calls = new bytes[](0);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 1, 0, 1));
        _propose(ALICE, p);
        p = _feeProposal(10);
        p.values = new uint256[](0);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 1, 1, 0));
        _propose(ALICE, p);
        p.targets = new address[](0);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 0, 1, 0));
        _propose(ALICE, p);
    }

    function test_RevertGiven_TooFewVotes() external {
        Proposal memory p = _feeProposal(10);
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, CAROL, 0, THRESHOLD)
        );
        _propose(CAROL, p); // who has most and never delegated
    }

    function test_WhenAllAreParameters() external {
        Proposal memory p = _feeProposal(10);
        _propose(ALICE, p);
        _assertState(p, uint256(IGovernor.ProposalState.Pending));
        assertTrue(governor.proposalNeedsQueuing(p.id), "needs queuing");
    }
}

contract GovernorSetters_Unit_Test is GovernanceBase {
    function _calls(uint48 delay, uint32 period, uint256 threshold, uint256 quorum)
        private
        view
        returns (bytes[] memory calls)
    {
        calls = new bytes[](4);
        calls[0] = abi.encodeCall(governor.setVotingDelay, (delay));
        calls[1] = abi.encodeCall(governor.setVotingPeriod, (period));
        calls[2] = abi.encodeCall(governor.setProposalThreshold, (threshold));
        calls[3] = abi.encodeCall(governor.updateQuorumNumerator, (quorum));
    }

    function test_RevertWhen_AnybodyCalls() external {
        bytes[] memory calls = _calls(1, 1 days, 1_000e18, 100);
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(ALICE);
            (bool ok, bytes memory data) = address(governor).call(calls[i]);
            assertTrue(!ok, "let in");
            assertEq(
                keccak256(data),
                keccak256(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, ALICE)),
                "reason"
            );
        }
    }

    function test_WhenVotePassesOutOfBounds() external {
        bytes[] memory calls = _calls(0, 1 days - 1, 10_000_001e18, 3_001);
        bytes[] memory reasons = new bytes[](4);
        bytes4 outOfBounds = Errors.MoonrigGovernor_OutOfBounds.selector;
        reasons[0] = abi.encodeWithSelector(outOfBounds, bytes32("votingDelay"), 0, 1, 14 days);
        reasons[1] = abi.encodeWithSelector(outOfBounds, bytes32("votingPeriod"), 1 days - 1, 1 days, 30 days);
        reasons[2] =
            abi.encodeWithSelector(outOfBounds, bytes32("proposalThreshold"), 10_000_001e18, 1_000e18, 10_000_000e18);
        reasons[3] = abi.encodeWithSelector(outOfBounds, bytes32("quorum"), 3_001, 100, 3_000);
        for (uint256 i = 0; i < calls.length; ++i) {
            Proposal memory p = _proposal(address(governor), calls[i]);
            _pass(p);
            vm.expectRevert(reasons[i]);
            _execute(p);
        }
    }

    function test_WhenVotePasses() external {
        bytes[] memory calls = _calls(2 days, 3 days, 5_000e18, 1_000);
        for (uint256 i = 0; i < calls.length; ++i) {
            Proposal memory p = _proposal(address(governor), calls[i]);
            _propose(ALICE, p);
            vm.warp(block.timestamp + governor.votingDelay() + 1);
            _vote(ALICE, p, 1);
            vm.warp(block.timestamp + governor.votingPeriod());
            _queue(p);
            vm.warp(block.timestamp + TIMELOCK_DELAY);
            _execute(p);
        }
        assertEq(governor.votingDelay(), 2 days, "delay");
        assertEq(governor.votingPeriod(), 3 days, "period");
        assertEq(governor.proposalThreshold(), 5_000e18, "threshold");
        assertEq(governor.quorumNumerator(), 1_000, "quorum");
    }
}

contract Lifecycle_Unit_Test is GovernanceBase {
    function test_GivenQuorumMissed() external {
        vm.prank(ALICE);
        moon.transfer(CAROL, 20_000_000e18 + 1); // one unit below four per cent of the supply
        vm.warp(block.timestamp + 1);
        Proposal memory p = _feeProposal(50);
        _propose(ALICE, p);
        vm.warp(block.timestamp + VOTING_DELAY + 1);
        _vote(ALICE, p, 1);
        vm.warp(block.timestamp + VOTING_PERIOD);
        _assertState(p, uint256(IGovernor.ProposalState.Defeated));
    }

    function test_GivenMoreAreAgainst() external {
        Proposal memory p = _feeProposal(50);
        _propose(BOB, p);
        vm.warp(block.timestamp + VOTING_DELAY + 1);
        _vote(BOB, p, 1);
        _vote(ALICE, p, 0);
        vm.warp(block.timestamp + VOTING_PERIOD);
        _assertState(p, uint256(IGovernor.ProposalState.Defeated));
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorUnexpectedProposalState.selector,
                p.id,
                IGovernor.ProposalState.Defeated,
                bytes32(uint256(1) << uint8(IGovernor.ProposalState.Succeeded))
            )
        );
        _queue(p);
    }

    function test_GivenTooEarly() external {
        Proposal memory p = _feeProposal(50);
        _propose(ALICE, p);
        vm.warp(block.timestamp + VOTING_DELAY + 1);
        _vote(ALICE, p, 1);
        vm.warp(block.timestamp + VOTING_PERIOD);
        _queue(p);
        _assertState(p, uint256(IGovernor.ProposalState.Queued));
        vm.warp(block.timestamp + TIMELOCK_DELAY - 1);
        bytes32 id = timelock.hashOperationBatch(
            p.targets, p.values, p.calls, 0, bytes20(address(governor)) ^ keccak256(bytes(p.description))
        );
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                id,
                bytes32(uint256(1) << uint8(TimelockController.OperationState.Ready))
            )
        );
        _execute(p);
        vm.warp(block.timestamp + 1);
        _execute(p);
        _assertState(p, uint256(IGovernor.ProposalState.Executed));
    }

    function test_GivenCanceled() external {
        Proposal memory p = _feeProposal(50);
        _propose(ALICE, p);
        vm.prank(ALICE);
        governor.cancel(p.targets, p.values, p.calls, keccak256(bytes(p.description)));
        _assertState(p, uint256(IGovernor.ProposalState.Canceled));
    }

    function test_GivenPassed() external {
        Proposal memory p = _feeProposal(50);
        _pass(p);
        assertEq(escrow.feeBasisPoints(), 0, "before");
        vm.prank(MALLORY); // anybody may
        _execute(p);
        assertEq(escrow.feeBasisPoints(), 50, "after");
        assertTrue(escrow.feeRecipient() == TREASURY, "recipient");
    }
}

contract Attacks_Governance_Test is GovernanceBase {
    /// @dev Whoever has all votes for the length of a transaction has none when it matters.
    function test_Attack_FlashLoanVotes() external {
        Borrower borrower = new Borrower(moon, governor);
        vm.prank(CAROL);
        moon.approve(address(borrower), type(uint256).max);
        // Borrowed votes do not propose.
        Proposal memory p = _feeProposal(10_000);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, address(borrower), 0, THRESHOLD
            )
        );
        borrower.propose(CAROL, p.targets, p.values, p.calls, p.description);
        // Nor do they vote, neither when votes are counted nor later.
        _propose(ALICE, p);
        vm.warp(block.timestamp + VOTING_DELAY);
        assertGe(borrower.hold(CAROL), SUPPLY - 90_000_000e18, "held for a moment");
        vm.warp(block.timestamp + 1);
        borrower.vote(CAROL, p.id);
        (uint256 against, uint256 votesFor, uint256 abstain) = governor.proposalVotes(p.id);
        assertEq(against + votesFor + abstain, 0, "borrowed votes");
    }

    /// @dev Tokens that move on after they voted do not vote again.
    function test_Attack_VoteTwiceByTransfer() external {
        Proposal memory p = _feeProposal(50);
        _propose(ALICE, p);
        vm.warp(block.timestamp + VOTING_DELAY + 1);
        _vote(ALICE, p, 1);
        vm.prank(ALICE);
        moon.transfer(MALLORY, 60_000_000e18);
        _delegate(MALLORY);
        vm.warp(block.timestamp + 1);
        _vote(MALLORY, p, 1);
        (, uint256 votesFor,) = governor.proposalVotes(p.id);
        assertEq(votesFor, 60_000_000e18, "counted once");
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, ALICE));
        governor.castVote(p.id, 1);
    }

    /// @dev Nobody but the governor gets anything into or out of the timelock, and nobody but it calls the escrow.
    function test_Attack_TimelockBypassDirectly() external {
        Proposal memory p = _feeProposal(10_000);
        bytes[] memory calls = new bytes[](7);
        calls[0] = abi.encodeCall(timelock.schedule, (p.targets[0], 0, p.calls[0], 0, 0, TIMELOCK_DELAY));
        calls[1] = abi.encodeCall(timelock.scheduleBatch, (p.targets, p.values, p.calls, 0, 0, TIMELOCK_DELAY));
        calls[2] = abi.encodeCall(timelock.execute, (p.targets[0], 0, p.calls[0], 0, 0));
        calls[3] = abi.encodeCall(timelock.executeBatch, (p.targets, p.values, p.calls, 0, 0));
        calls[4] = abi.encodeCall(timelock.grantRole, (timelock.PROPOSER_ROLE(), MALLORY));
        calls[5] = abi.encodeCall(timelock.updateDelay, (0));
        calls[6] = abi.encodeCall(timelock.cancel, (bytes32(0)));
        address[4] memory callers = [MALLORY, address(this), ALICE, address(escrow)];
        for (uint256 i = 0; i < calls.length; ++i) {
            for (uint256 k = 0; k < callers.length; ++k) {
                vm.prank(callers[k]);
                (bool ok,) = address(timelock).call(calls[i]);
                assertTrue(!ok, "let in");
                vm.prank(callers[k]);
                (ok,) = address(escrow).call(p.calls[0]);
                assertTrue(!ok, "let into the escrow");
            }
        }
        // Queued operations are executed by the governor alone, so it always knows of its own calls.
        _pass(p);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(p.description));
        bytes memory refused = abi.encodeWithSignature(
            "AccessControlUnauthorizedAccount(address,bytes32)", MALLORY, timelock.EXECUTOR_ROLE()
        );
        vm.prank(MALLORY);
        vm.expectRevert(refused);
        timelock.executeBatch(p.targets, p.values, p.calls, 0, salt);
    }
}

/// @notice Has everybody's votes for the length of a call, as a flash loan would give them.
contract Borrower {
    MoonrigToken private immutable _moon;
    MoonrigGovernor private immutable _governor;

    constructor(MoonrigToken moon, MoonrigGovernor governor) {
        _moon = moon;
        _governor = governor;
        moon.delegate(address(this));
    }

    modifier borrowed(address lender) {
        uint256 amount = _moon.balanceOf(lender);
        _moon.transferFrom(lender, address(this), amount);
        _;
        _moon.transfer(lender, amount);
    }

    function propose(
        address lender,
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata calls,
        string calldata description
    ) external borrowed(lender) {
        _governor.propose(targets, values, calls, description);
    }

    function hold(address lender) external borrowed(lender) returns (uint256 votes) {
        votes = _moon.getVotes(address(this));
    }

    function vote(address lender, uint256 id) external borrowed(lender) {
        _governor.castVote(id, 1);
    }
}
