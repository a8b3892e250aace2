// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ERC20 } from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import { ERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @notice A token with permits that anybody can mint.
contract StakeToken is ERC20, ERC20Permit {
    constructor() ERC20("Stake", "ST") ERC20Permit("Stake") { }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}
