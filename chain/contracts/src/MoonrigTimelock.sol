// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { TimelockController } from "@openzeppelin/contracts/governance/TimelockController.sol";

import { Errors } from "./libraries/Errors.sol";

/// @title MoonrigTimelock
/// @notice Who every other contract calls governance: it does what the governor queued, after a delay in which anybody
/// who disagrees can leave.
/// @dev The governor alone proposes, cancels and executes, and nobody ever was an admin, not even while deploying: the
/// governor's address is known before it exists. The timelock is its own admin, but the governor takes no proposal that
/// calls the timelock, so roles and delay are what they were at the start.
contract MoonrigTimelock is TimelockController {
    /// @dev A delay that nobody could wait for would be the end of governance.
    uint256 private constant MAX_DELAY = 30 days;

    /// @param delay Seconds between a vote's end and its effect, at most 30 days.
    /// @param governor The address at which the governor is or will be.
    constructor(uint256 delay, address governor)
        TimelockController(delay, _only(governor), _only(governor), address(0))
    {
        // Check: there is a delay, and an end to it.
        if (delay == 0 || delay > MAX_DELAY) {
            revert Errors.MoonrigTimelock_BadDelay(delay);
        }

        // Check: there is a governor. The zero address would mean everybody.
        if (governor == address(0)) {
            revert Errors.MoonrigTimelock_GovernorZero();
        }
    }

    function _only(address account) private pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = account;
    }
}
