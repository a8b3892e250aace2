// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ERC20 } from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import { ERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import { ERC20Votes } from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import { Nonces } from "@openzeppelin/contracts/utils/Nonces.sol";

import { Errors } from "./libraries/Errors.sol";

/// @title MoonrigToken
/// @notice MOON: what is staked, what liveness is rewarded with, and what votes.
/// @dev The supply is fixed. All of it is made in the constructor and nobody can make more: a vote that could mint could
/// take from every holder at once, and no parameter is worth that. There is no owner, no pause and no block list.
///
/// Voting power is counted by time, not by block: on a rollup `block.number` follows another chain.
contract MoonrigToken is ERC20, ERC20Permit, ERC20Votes {
    /// @notice All there will ever be: one billion MOON, with 18 decimals.
    uint256 public constant SUPPLY = 1_000_000_000e18;

    /// @param holders Who receives the supply.
    /// @param amounts How much each of them receives. The sum must be `SUPPLY`.
    constructor(address[] memory holders, uint256[] memory amounts) ERC20("Moonrig", "MOON") ERC20Permit("Moonrig") {
        // Check: each holder has an amount.
        if (holders.length != amounts.length) {
            revert Errors.MoonrigToken_LengthMismatch(holders.length, amounts.length);
        }

        // Effects: create the supply.
        for (uint256 i = 0; i < holders.length; ++i) {
            _mint(holders[i], amounts[i]);
        }

        // Check: it is the whole supply.
        if (totalSupply() != SUPPLY) {
            revert Errors.MoonrigToken_BadSupply(totalSupply(), SUPPLY);
        }
    }

    /// @notice The clock of votes: Unix seconds.
    function clock() public view override returns (uint48) {
        return uint48(block.timestamp);
    }

    /// @notice Says in the form of EIP-6372 that the clock is Unix seconds.
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    /// @notice The next nonce of permits and of signed delegations, which share one.
    /// @param owner The account that signs.
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }
}
