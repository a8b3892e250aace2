// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @notice The part of the escrow that disputes need: its domain.
contract EscrowDomain is EIP712("Moonrig LeaseEscrow", "1") {
    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        return _domainSeparatorV4();
    }
}
