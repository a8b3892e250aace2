// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ERC2771Forwarder } from "@openzeppelin/contracts/metatx/ERC2771Forwarder.sol";

/// @title Forwarder
/// @notice OpenZeppelin's ERC-2771 forwarder under the project's name: it checks a renter's signed request and passes
/// the call on, so that a relayer pays the gas. It holds nothing and nobody is privileged.
contract Forwarder is ERC2771Forwarder {
    constructor() ERC2771Forwarder("Moonrig Forwarder") { }
}
