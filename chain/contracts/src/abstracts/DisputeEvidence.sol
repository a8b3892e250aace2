// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { MessageHashUtils } from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

import { IDisputes } from "../interfaces/IDisputes.sol";
import { ILeaseEscrow } from "../interfaces/ILeaseEscrow.sol";
import { IProviderRegistry } from "../interfaces/IProviderRegistry.sol";
import { Errors } from "../libraries/Errors.sol";
import { SignedStructs } from "../libraries/SignedStructs.sol";
import { DisputeParameters } from "./DisputeParameters.sol";

/// @title DisputeEvidence
/// @notice What signatures of a provider prove by themselves. It keeps nothing; {Disputes} does.
abstract contract DisputeEvidence is DisputeParameters {
    using SignedStructs for Terms;
    using SignedStructs for Heartbeat;
    using SignedStructs for Panel;
    using SignedStructs for Result;

    /*//////////////////////////////////////////////////////////////////////////
                                     CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev A renter takes no terms whose clock is further off than 10 minutes, so two leases with opposite errors of an
    /// honest provider's clock overlap by less than this, in milliseconds.
    uint256 private constant CLOCK_TOLERANCE_MS = 15 minutes * 1000;

    /// @dev Who came to a pool later than this after a fault does not pay for it.
    uint256 private constant MAX_EVIDENCE_AGE = 30 days;

    uint256 private constant MIN_PANEL = 3;
    uint256 private constant MAX_PANEL = 15;

    /*//////////////////////////////////////////////////////////////////////////
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IDisputes
    IProviderRegistry public immutable override registry;

    /// @inheritdoc IDisputes
    address public immutable override escrow;

    /*//////////////////////////////////////////////////////////////////////////
                                    CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    constructor(IProviderRegistry registry_, address escrow_) {
        // Checks: both are there.
        if (address(registry_).code.length == 0) {
            revert Errors.Disputes_BadAddress(address(registry_));
        }
        if (escrow_.code.length == 0) {
            revert Errors.Disputes_BadAddress(escrow_);
        }

        // Effects: fix both.
        registry = registry_;
        escrow = escrow_;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                  READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IDisputes
    function termsDigest(Terms calldata terms) external view override returns (bytes32) {
        return _digest(terms.hash());
    }

    /// @inheritdoc IDisputes
    function heartbeatDigest(Heartbeat calldata heartbeat) external view override returns (bytes32) {
        return _digest(heartbeat.hash());
    }

    /// @inheritdoc IDisputes
    function panelHash(Panel calldata panel) external pure override returns (bytes32) {
        return panel.hash();
    }

    /// @inheritdoc IDisputes
    function resultDigest(Result calldata result) external view override returns (bytes32) {
        return _digest(result.hash());
    }

    /*//////////////////////////////////////////////////////////////////////////
                                  INTERNAL FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Reverts unless the two leases used one device for longer than there was time.
    function _checkOverlap(Sale calldata a, Sale calldata b) internal view {
        // Check: one device. Its id alone is not enough: some name the slot of a card, and one wallet can have two rigs.
        if (
            keccak256(bytes(a.terms.providerPeer)) != keccak256(bytes(b.terms.providerPeer))
                || keccak256(bytes(a.terms.deviceId)) != keccak256(bytes(b.terms.deviceId))
        ) {
            revert Errors.Disputes_NotOneDevice();
        }

        // Check: more was used than there was.
        (uint256 startA, uint256 endA, uint256 usedA) = _usage(a);
        (uint256 startB, uint256 endB, uint256 usedB) = _usage(b);
        uint256 span = (Math.max(endA, endB) - Math.min(startA, startB)) * 1000;
        if (usedA + usedB <= span + CLOCK_TOLERANCE_MS) {
            revert Errors.Disputes_NoOverlap(usedA + usedB, span);
        }
    }

    /// @dev From when to when a lease used its device for how many milliseconds, by the provider's own word.
    function _usage(Sale calldata sale) private view returns (uint256 start, uint256 end, uint256 used) {
        bytes32 leaseId = sale.terms.leaseId;
        address provider = sale.terms.provider;

        // Checks: the second heartbeat is of this lease, signed, and of late.
        uint256 metered = sale.to.meteredMs;
        end = sale.to.at;
        _checkHeartbeat(provider, leaseId, sale.to, sale.toSignature);
        _checkAge(end);

        // Checks: so is the first one, unless it is the beginning.
        start = sale.terms.quotedAt;
        uint256 before = 0;
        if (sale.fromSignature.length > 0) {
            _checkHeartbeat(provider, leaseId, sale.from, sale.fromSignature);
            start = sale.from.at;
            before = sale.from.meteredMs;
        }

        // Check: they are in order.
        if (end <= start || metered < before) {
            revert Errors.Disputes_BadHeartbeat(leaseId);
        }

        // A meter that runs faster than time is a quarrel of its own, not a second sale.
        used = Math.min(metered - before, (end - start) * 1000);
    }

    function _checkHeartbeat(address provider, bytes32 leaseId, Heartbeat calldata heartbeat, bytes calldata signature)
        private
        view
    {
        if (heartbeat.leaseId != leaseId) {
            revert Errors.Disputes_BadHeartbeat(heartbeat.leaseId);
        }
        _checkSignature(provider, _digest(heartbeat.hash()), signature);
    }

    function _checkPanel(Panel calldata panel) internal pure {
        uint256 length = panel.providers.length;
        if (length < MIN_PANEL || length > MAX_PANEL) {
            revert Errors.Disputes_BadPanel();
        }
        for (uint256 i = 1; i < length; ++i) {
            if (panel.providers[i] <= panel.providers[i - 1]) {
                revert Errors.Disputes_BadPanel();
            }
        }
    }

    /// @dev Reverts unless a result is of a member of the panel, signed and of late. Returns the member.
    function _checkResult(Panel calldata panel, bytes32 hash, SignedResult calldata signed)
        internal
        view
        returns (address provider)
    {
        if (signed.member >= panel.providers.length || signed.result.panel != hash) {
            revert Errors.Disputes_BadResult(signed.member);
        }
        provider = panel.providers[signed.member];
        _checkSignature(provider, _digest(signed.result.hash()), signed.signature);
        _checkAge(signed.result.at);
    }

    /// @dev Reverts unless all of `majority` are different members who count and say the same, but not what `accused`
    /// said.
    function _checkMajority(
        Panel calldata panel,
        bytes32 hash,
        SignedResult calldata accused,
        SignedResult[] calldata majority
    ) internal view {
        PanelLimits memory limits = panelLimits();
        bytes32 root = majority[0].result.outputRoot;
        if (root == accused.result.outputRoot) {
            revert Errors.Disputes_BadResult(accused.member);
        }
        for (uint256 i = 0; i < majority.length; ++i) {
            SignedResult calldata vote = majority[i];
            address provider = _checkResult(panel, hash, vote);
            if (
                vote.result.outputRoot != root || vote.member == accused.member
                    || (i > 0 && vote.member <= majority[i - 1].member)
            ) {
                revert Errors.Disputes_BadResult(vote.member);
            }
            if (
                registry.selfStakeOf(provider) < limits.minStake
                    || registry.joinedAt(provider) + limits.minAge > panel.createdAt
            ) {
                revert Errors.Disputes_NotEligible(provider);
            }
        }
    }

    /// @dev Reverts when something is from the future or too old.
    function _checkAge(uint256 time) internal view {
        if (time > block.timestamp || time + MAX_EVIDENCE_AGE < block.timestamp) {
            revert Errors.Disputes_BadTime(time);
        }
    }

    /// @dev What is signed for a struct, in the domain of the escrow.
    function _digest(bytes32 structHash) internal view returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(ILeaseEscrow(escrow).DOMAIN_SEPARATOR(), structHash);
    }

    /// @dev Reverts unless `signature` is a plain ECDSA signature of `signer`, in the only form that agents take.
    function _checkSignature(address signer, bytes32 digest, bytes calldata signature) internal pure {
        (address recovered, ECDSA.RecoverError failure,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (failure != ECDSA.RecoverError.NoError || recovered != signer) {
            revert Errors.Disputes_InvalidSignature(signer);
        }
    }
}
