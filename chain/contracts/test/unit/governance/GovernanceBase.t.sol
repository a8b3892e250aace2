// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { LeaseEscrow } from "../../../src/LeaseEscrow.sol";
import { MoonrigGovernor } from "../../../src/MoonrigGovernor.sol";
import { MoonrigTimelock } from "../../../src/MoonrigTimelock.sol";
import { MoonrigToken } from "../../../src/MoonrigToken.sol";
import { TestDollar } from "../../../src/TestDollar.sol";
import { ILeaseEscrow } from "../../../src/interfaces/ILeaseEscrow.sol";
import { IMoonrigGovernor } from "../../../src/interfaces/IMoonrigGovernor.sol";
import { Assertions } from "../../utils/Assertions.sol";

/// @notice Tells where the next contract of this one will lie, as a deployment does.
interface VmNonce {
    function getNonce(address account) external view returns (uint64);
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
}

/// @notice What every test of governance starts from: an escrow behind the timelock, and three holders.
abstract contract GovernanceBase is Assertions {
    uint48 internal constant VOTING_DELAY = 1 days;
    uint32 internal constant VOTING_PERIOD = 5 days;
    uint256 internal constant TIMELOCK_DELAY = 2 days;
    uint256 internal constant THRESHOLD = 100_000e18;
    uint256 internal constant SUPPLY = 1_000_000_000e18;

    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);
    address internal constant CAROL = address(0xca401);
    address internal constant MALLORY = address(0xbad);
    address internal constant TREASURY = address(0x7ea5);

    MoonrigToken internal moon;
    MoonrigTimelock internal timelock;
    MoonrigGovernor internal governor;
    LeaseEscrow internal escrow;
    TestDollar internal dollar;

    function setUp() public virtual {
        dollar = new TestDollar();
        address[] memory holders = new address[](3);
        uint256[] memory amounts = new uint256[](3);
        (holders[0], amounts[0]) = (ALICE, 60_000_000e18);
        (holders[1], amounts[1]) = (BOB, 30_000_000e18);
        (holders[2], amounts[2]) = (CAROL, SUPPLY - 90_000_000e18);
        moon = new MoonrigToken(holders, amounts);

        VmNonce nonces = VmNonce(address(vm));
        uint256 nonce = nonces.getNonce(address(this));
        timelock = new MoonrigTimelock(TIMELOCK_DELAY, nonces.computeCreateAddress(address(this), nonce + 2));
        address[] memory tokens = new address[](1);
        tokens[0] = address(dollar);
        escrow = new LeaseEscrow(1 days, tokens, address(timelock), address(0));
        governor = new MoonrigGovernor(moon, timelock, _settings(), _list());

        _delegate(ALICE);
        _delegate(BOB);
        vm.warp(block.timestamp + 1);
    }

    function _settings() internal pure returns (IMoonrigGovernor.Settings memory) {
        return IMoonrigGovernor.Settings({
            votingDelay: VOTING_DELAY,
            votingPeriod: VOTING_PERIOD,
            proposalThreshold: THRESHOLD,
            quorum: 400,
            minVotingPeriod: 1 days,
            minQuorum: 100
        });
    }

    function _list() internal view returns (IMoonrigGovernor.Parameter[] memory list) {
        list = new IMoonrigGovernor.Parameter[](1);
        list[0] = IMoonrigGovernor.Parameter(address(escrow), ILeaseEscrow.setFee.selector);
    }

    function _delegate(address holder) internal {
        vm.prank(holder);
        moon.delegate(holder);
    }

    struct Proposal {
        address[] targets;
        uint256[] values;
        bytes[] calls;
        string description;
        uint256 id;
    }

    function _proposal(address target, bytes memory call) internal view returns (Proposal memory p) {
        p.targets = new address[](1);
        p.values = new uint256[](1);
        p.calls = new bytes[](1);
        p.targets[0] = target;
        p.calls[0] = call;
        p.description = "Change a parameter";
        p.id = governor.hashProposal(p.targets, p.values, p.calls, keccak256(bytes(p.description)));
    }

    function _feeProposal(uint256 fee) internal view returns (Proposal memory) {
        return _proposal(address(escrow), abi.encodeCall(ILeaseEscrow.setFee, (fee, TREASURY)));
    }

    function _propose(address who, Proposal memory p) internal {
        vm.prank(who);
        governor.propose(p.targets, p.values, p.calls, p.description);
    }

    function _vote(address who, Proposal memory p, uint8 support) internal {
        vm.prank(who);
        governor.castVote(p.id, support);
    }

    function _queue(Proposal memory p) internal {
        governor.queue(p.targets, p.values, p.calls, keccak256(bytes(p.description)));
    }

    function _execute(Proposal memory p) internal {
        governor.execute(p.targets, p.values, p.calls, keccak256(bytes(p.description)));
    }

    /// @dev From a proposal to where only execution is left.
    function _pass(Proposal memory p) internal {
        _propose(ALICE, p);
        vm.warp(block.timestamp + VOTING_DELAY + 1);
        _vote(ALICE, p, 1);
        vm.warp(block.timestamp + VOTING_PERIOD);
        _queue(p);
        vm.warp(block.timestamp + TIMELOCK_DELAY);
    }

    function _assertState(Proposal memory p, uint256 want) internal view {
        assertEq(uint256(governor.state(p.id)), want, "state");
    }
}
