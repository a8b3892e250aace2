// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ERC20 } from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import { ERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

import { Errors } from "./libraries/Errors.sol";

/// @title TestDollar
/// @notice A stand-in for a USD stablecoin: six decimals, EIP-2612 permits, and anybody can mint.
/// @dev For development chains only. It is worth nothing and must never be on the list of allowed
/// tokens of an escrow that holds real money.
contract TestDollar is ERC20, ERC20Permit {
    /// @notice The most that one call to `mint` creates: 10,000 test dollars.
    uint256 public constant MINT_CAP = 10_000e6;

    constructor() ERC20("Moonrig Test Dollar", "tUSD") ERC20Permit("Moonrig Test Dollar") { }

    /// @notice Creates `amount` for `to`. Open to everybody, at most `MINT_CAP` a call.
    /// @param to The account that receives the tokens.
    /// @param amount The amount in the token's smallest unit (a millionth of a dollar).
    function mint(address to, uint256 amount) external {
        // Check: the amount is within the cap, so that a slip of the finger stays small.
        if (amount > MINT_CAP) {
            revert Errors.TestDollar_MintTooLarge(amount, MINT_CAP);
        }
        // Effect: create the tokens.
        _mint(to, amount);
    }

    /// @inheritdoc ERC20
    function decimals() public pure override returns (uint8) {
        return 6;
    }
}
