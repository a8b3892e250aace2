// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Errors } from "../libraries/Errors.sol";

/// @title EscrowLock
/// @notice Lets no call of the escrow in while another one that moves tokens runs: a token is a stranger's code.
abstract contract EscrowLock {
    /*//////////////////////////////////////////////////////////////////////////
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Not zero while a function that moves tokens runs. A whole word, so that it is not read to be written.
    uint256 internal transient _entered;

    /*//////////////////////////////////////////////////////////////////////////
                                     MODIFIERS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Lets no call in while another one that moves tokens runs.
    modifier nonReentrant() {
        _enter();
        _;
        _entered = 0;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                 PRIVATE FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Lets no call in from now on, or reverts if none may be let in.
    function _enter() private {
        // Check: no other call runs.
        if (_entered != 0) {
            revert Errors.LeaseEscrow_Reentered();
        }

        // Effect: one runs.
        _entered = 1;
    }
}
