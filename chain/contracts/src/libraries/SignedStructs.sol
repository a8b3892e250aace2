// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IDisputes } from "../interfaces/IDisputes.sol";

/// @title SignedStructs
/// @notice EIP-712 hashes of what agents sign over a lease. A test compares each with the agents' own.
library SignedStructs {
    bytes32 private constant TERMS_TYPEHASH = keccak256(
        "Terms(bytes32 leaseId,address token,address provider,address renter,string providerPeer,string renterPeer,"
        "string deviceId,string deviceName,bytes32 jobHash,uint256 pricePerHour,uint256 tokenDecimals,uint256 cap,"
        "uint256 maxSeconds,uint256 voucherSeconds,uint256 heartbeatSeconds,uint256 graceSeconds,uint256 quotedAt,"
        "uint256 expiresAt)"
    );

    bytes32 private constant HEARTBEAT_TYPEHASH =
        keccak256("Heartbeat(bytes32 leaseId,uint256 sequence,string state,uint256 meteredMs,uint256 at,bool final)");

    bytes32 private constant PANEL_TYPEHASH =
        keccak256("Panel(address renter,bytes32 jobHash,bytes32 nonce,uint256 createdAt,address[] providers)");

    bytes32 private constant RESULT_TYPEHASH =
        keccak256("Result(bytes32 panel,bytes32 leaseId,bytes32 outputRoot,uint256 at)");

    function hash(IDisputes.Terms calldata terms) internal pure returns (bytes32) {
        // In two halves: all at once are more words than the stack has.
        return keccak256(
            bytes.concat(
                abi.encode(
                    TERMS_TYPEHASH,
                    terms.leaseId,
                    terms.token,
                    terms.provider,
                    terms.renter,
                    keccak256(bytes(terms.providerPeer)),
                    keccak256(bytes(terms.renterPeer)),
                    keccak256(bytes(terms.deviceId)),
                    keccak256(bytes(terms.deviceName)),
                    terms.jobHash
                ),
                abi.encode(
                    terms.pricePerHour,
                    terms.tokenDecimals,
                    terms.cap,
                    terms.maxSeconds,
                    terms.voucherSeconds,
                    terms.heartbeatSeconds,
                    terms.graceSeconds,
                    terms.quotedAt,
                    terms.expiresAt
                )
            )
        );
    }

    function hash(IDisputes.Heartbeat calldata heartbeat) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                HEARTBEAT_TYPEHASH,
                heartbeat.leaseId,
                heartbeat.sequence,
                keccak256(bytes(heartbeat.state)),
                heartbeat.meteredMs,
                heartbeat.at,
                heartbeat.isFinal
            )
        );
    }

    function hash(IDisputes.Panel calldata panel) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                PANEL_TYPEHASH,
                panel.renter,
                panel.jobHash,
                panel.nonce,
                panel.createdAt,
                keccak256(abi.encodePacked(panel.providers))
            )
        );
    }

    function hash(IDisputes.Result calldata result) internal pure returns (bytes32) {
        return keccak256(abi.encode(RESULT_TYPEHASH, result.panel, result.leaseId, result.outputRoot, result.at));
    }
}
