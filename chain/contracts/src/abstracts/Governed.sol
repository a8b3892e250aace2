// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Errors } from "../libraries/Errors.sol";

/// @title Governed
/// @notice A contract some of whose parameters governance may change. Governance is one address, the timelock, and it
/// is fixed: there is no owner to hand over, to renounce or to lose.
/// @dev Every function with `onlyGovernance` is a setter of one named parameter, within bounds that the contract states.
/// Each of them stands in the table of docs/contracts.md, and in the list that the governor was deployed with.
abstract contract Governed {
    /// @notice The only account that may change parameters: the timelock.
    address public immutable governance;

    /// @dev Reverts unless governance calls.
    modifier onlyGovernance() {
        _checkGovernance();
        _;
    }

    /// @param governance_ The timelock.
    constructor(address governance_) {
        // Check: there is somebody, or no parameter could ever change.
        if (governance_ == address(0)) {
            revert Errors.Governed_GovernanceZero();
        }

        // Effect: fix it.
        governance = governance_;
    }

    function _checkGovernance() private view {
        if (msg.sender != governance) {
            revert Errors.Governed_NotGovernance(msg.sender);
        }
    }
}
