// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Governor } from "@openzeppelin/contracts/governance/Governor.sol";
import { GovernorCountingSimple } from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import { GovernorSettings } from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import { GovernorTimelockControl } from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import { GovernorVotes } from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";

import { MoonrigTimelock } from "./MoonrigTimelock.sol";
import { MoonrigToken } from "./MoonrigToken.sol";
import { IMoonrigGovernor } from "./interfaces/IMoonrigGovernor.sol";
import { Errors } from "./libraries/Errors.sol";

/// @title MoonrigGovernor
/// @notice See the documentation in {IMoonrigGovernor}.
contract MoonrigGovernor is
    IMoonrigGovernor,
    Governor,
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotes,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl
{
    /*//////////////////////////////////////////////////////////////////////////
                                     CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    // What would let one vote make the next one impossible is out of bounds.

    uint48 private constant MAX_VOTING_DELAY = 14 days;
    uint32 private constant MAX_VOTING_PERIOD = 30 days;

    /// @dev A millionth and a hundredth of the supply.
    uint256 private constant MIN_THRESHOLD = 1_000e18;
    uint256 private constant MAX_THRESHOLD = 10_000_000e18;

    uint256 private constant QUORUM_DENOMINATOR = 10_000;
    uint256 private constant MAX_QUORUM = 3_000;

    /*//////////////////////////////////////////////////////////////////////////
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IMoonrigGovernor
    uint32 public immutable override minVotingPeriod;

    /// @inheritdoc IMoonrigGovernor
    uint256 public immutable override minQuorum;

    /// @dev Written by the constructor only.
    mapping(address target => mapping(bytes4 selector => bool named)) private _parameters;

    /*//////////////////////////////////////////////////////////////////////////
                                    CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    /// @param token_ The token whose holders vote.
    /// @param timelock_ The timelock that does what was voted.
    /// @param settings The first values of the governor's own parameters.
    /// @param list The setters that proposals may call. It can never be changed.
    constructor(
        MoonrigToken token_,
        MoonrigTimelock timelock_,
        IMoonrigGovernor.Settings memory settings,
        IMoonrigGovernor.Parameter[] memory list
    )
        Governor("Moonrig Governor")
        GovernorSettings(settings.votingDelay, settings.votingPeriod, settings.proposalThreshold)
        GovernorVotes(token_)
        GovernorVotesQuorumFraction(settings.quorum)
        GovernorTimelockControl(timelock_)
    {
        // Effects: fix the floors.
        minVotingPeriod = settings.minVotingPeriod;
        minQuorum = settings.minQuorum;

        // Checks: the first values are within the bounds of later ones.
        _checkBounds("votingDelay", settings.votingDelay, 1, MAX_VOTING_DELAY);
        _checkBounds("votingPeriod", settings.votingPeriod, settings.minVotingPeriod, MAX_VOTING_PERIOD);
        _checkBounds("proposalThreshold", settings.proposalThreshold, MIN_THRESHOLD, MAX_THRESHOLD);
        _checkBounds("quorum", settings.quorum, settings.minQuorum, MAX_QUORUM);

        // Effects: fix the list.
        for (uint256 i = 0; i < list.length; ++i) {
            // Check: a parameter is not of the timelock, which decides over all the others.
            if (list[i].target == address(timelock_)) {
                revert Errors.MoonrigGovernor_NotAParameter(list[i].target, list[i].selector);
            }
            _parameters[list[i].target][list[i].selector] = true;
            emit ParameterNamed(list[i].target, list[i].selector);
        }
    }

    /*//////////////////////////////////////////////////////////////////////////
                                  READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IMoonrigGovernor
    function isParameter(address target, bytes4 selector) external view override returns (bool) {
        return _isParameter(target, selector);
    }

    /// @notice The votes that a proposal needs to be made.
    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    /// @notice Of what the quorum's numerator is a fraction: basis points.
    function quorumDenominator() public pure override returns (uint256) {
        return QUORUM_DENOMINATOR;
    }

    /// @notice The state of a proposal.
    function state(uint256 proposalId) public view override(Governor, GovernorTimelockControl) returns (ProposalState) {
        return super.state(proposalId);
    }

    /// @notice Every proposal waits in the timelock.
    function proposalNeedsQueuing(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (bool)
    {
        return super.proposalNeedsQueuing(proposalId);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                STATE-CHANGING FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Sets the seconds between a proposal and the count of who may vote.
    /// @dev Only by a vote. From 1 second to 14 days.
    function setVotingDelay(uint48 votingDelay_) public override onlyGovernance {
        _checkBounds("votingDelay", votingDelay_, 1, MAX_VOTING_DELAY);
        _setVotingDelay(votingDelay_);
    }

    /// @notice Sets the seconds in which votes are taken.
    /// @dev Only by a vote. From `minVotingPeriod` to 30 days.
    function setVotingPeriod(uint32 votingPeriod_) public override onlyGovernance {
        _checkBounds("votingPeriod", votingPeriod_, minVotingPeriod, MAX_VOTING_PERIOD);
        _setVotingPeriod(votingPeriod_);
    }

    /// @notice Sets the votes that it takes to propose.
    /// @dev Only by a vote. From 1,000 to 10,000,000 MOON.
    function setProposalThreshold(uint256 threshold) public override onlyGovernance {
        _checkBounds("proposalThreshold", threshold, MIN_THRESHOLD, MAX_THRESHOLD);
        _setProposalThreshold(threshold);
    }

    /// @notice Sets the quorum in basis points of the supply.
    /// @dev Only by a vote. From `minQuorum` to 3,000.
    function updateQuorumNumerator(uint256 quorum_) public override onlyGovernance {
        _checkBounds("quorum", quorum_, minQuorum, MAX_QUORUM);
        _updateQuorumNumerator(quorum_);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                   INTERNAL FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Lets through only proposals that call named setters and send no money.
    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal override returns (uint256) {
        for (uint256 i = 0; i < targets.length && i < calldatas.length && i < values.length; ++i) {
            // Check: the call is to a setter on the list. Shorter data would be a call of another function.
            // forge-lint: disable-next-line(unsafe-typecast)
            bytes4 selector = bytes4(calldatas[i]);
            if (calldatas[i].length < 4 || !_isParameter(targets[i], selector)) {
                revert Errors.MoonrigGovernor_NotAParameter(targets[i], selector);
            }

            // Check: no money goes with it.
            if (values[i] != 0) {
                revert Errors.MoonrigGovernor_ValueNotZero(values[i]);
            }
        }
        return super._propose(targets, values, calldatas, description, proposer);
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }

    /*//////////////////////////////////////////////////////////////////////////
                                   PRIVATE FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Its own four setters are named by being here: its address is not known when the list is made.
    function _isParameter(address target, bytes4 selector) private view returns (bool) {
        if (target == address(this)) {
            return selector == this.setVotingDelay.selector || selector == this.setVotingPeriod.selector
                || selector == this.setProposalThreshold.selector || selector == this.updateQuorumNumerator.selector;
        }
        return _parameters[target][selector];
    }

    /// @dev Reverts unless `value` is from `low` to `high`.
    function _checkBounds(bytes32 name_, uint256 value, uint256 low, uint256 high) private pure {
        if (value < low || value > high) {
            revert Errors.MoonrigGovernor_OutOfBounds(name_, value, low, high);
        }
    }
}
