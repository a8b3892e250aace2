// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title IMoonrigGovernor
/// @notice Votes of MOON holders on named parameters, and on nothing else.
/// @dev OpenZeppelin's governor with simple counting (against, for, abstain), a quorum in basis points of the supply, and
/// the timelock as the one who acts. A proposal is a list of calls; each must be to a setter that the governor was
/// deployed with. There is no way to add one: new powers take a new deployment, which nobody's money follows by itself.
interface IMoonrigGovernor {
    /*//////////////////////////////////////////////////////////////////////////
                                       TYPES
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice A setter that proposals may call.
    /// @param target The contract.
    /// @param selector The first four bytes of the setter's signature's hash.
    struct Parameter {
        address target;
        bytes4 selector;
    }

    /// @notice The first values of the governor's own parameters, and two floors that never change.
    /// @param votingDelay Seconds between a proposal and the count of who may vote: 1 second to 14 days.
    /// @param votingPeriod Seconds in which votes are taken: `minVotingPeriod` to 30 days.
    /// @param proposalThreshold The votes that it takes to propose: 1,000 to 10,000,000 MOON.
    /// @param quorum The votes, for or abstaining, that it takes to decide: basis points of the supply, `minQuorum` to
    /// 3,000.
    /// @param minVotingPeriod The shortest voting period that a vote may choose.
    /// @param minQuorum The smallest quorum that a vote may choose.
    struct Settings {
        uint48 votingDelay;
        uint32 votingPeriod;
        uint256 proposalThreshold;
        uint256 quorum;
        uint32 minVotingPeriod;
        uint256 minQuorum;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       EVENTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Emitted in the constructor for each setter that proposals may call.
    event ParameterNamed(address indexed target, bytes4 indexed selector);

    /*//////////////////////////////////////////////////////////////////////////
                                  READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Whether proposals may call this setter.
    function isParameter(address target, bytes4 selector) external view returns (bool);

    /// @notice The shortest voting period that a vote may choose, in seconds.
    function minVotingPeriod() external view returns (uint32);

    /// @notice The smallest quorum that a vote may choose, in basis points of the supply.
    function minQuorum() external view returns (uint256);
}
