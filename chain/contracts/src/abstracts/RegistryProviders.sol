// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IProviderRegistry } from "../interfaces/IProviderRegistry.sol";
import { Errors } from "../libraries/Errors.sol";
import { RegistryParameters } from "./RegistryParameters.sol";

/// @title RegistryProviders
/// @notice What is known of a provider besides its stake: its tier, when it is away, and where it is paid.
abstract contract RegistryProviders is RegistryParameters {
    /*//////////////////////////////////////////////////////////////////////////
                                   CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Maintenance is announced before, so that it does not excuse what has happened already.
    uint40 private constant MAINTENANCE_NOTICE = 1 hours;
    uint40 private constant MAINTENANCE_HORIZON = 30 days;

    /// @dev Who steals the provider's key has to wait this long in sight of the old payout address.
    uint40 private constant PAYOUT_DELAY = 3 days;

    uint8 private constant LOWEST_TIER = 7;

    /*//////////////////////////////////////////////////////////////////////////
                                     STATE
    //////////////////////////////////////////////////////////////////////////*/

    struct Provider {
        // slot 0
        address payout; // zero for the provider itself
        uint40 joinedAt;
        uint8 tier; // zero for the lowest
        // slot 1
        address nextPayout;
        uint40 nextPayoutAt; // zero when none was asked for
        // slot 2
        uint32 holds;
        uint40 heldUntil;
        // slot 3
        Maintenance[] maintenances;
    }

    mapping(address provider => Provider data) internal _providers;

    /*//////////////////////////////////////////////////////////////////////////
                              READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IProviderRegistry
    function joinedAt(address provider) external view override returns (uint40) {
        return _providers[provider].joinedAt;
    }

    /// @inheritdoc IProviderRegistry
    function tierOf(address provider) external view override returns (uint8) {
        uint8 tier = _providers[provider].tier;
        return tier == 0 ? LOWEST_TIER : tier;
    }

    /// @inheritdoc IProviderRegistry
    function maintenancesOf(address provider) external view override returns (Maintenance[] memory) {
        return _providers[provider].maintenances;
    }

    /// @inheritdoc IProviderRegistry
    function inMaintenance(address provider, uint40 from, uint40 to) public view override returns (bool) {
        Maintenance[] storage windows = _providers[provider].maintenances;

        // They are in order of time and at least a week apart, so that few are looked at.
        for (uint256 i = windows.length; i > 0; --i) {
            Maintenance memory window = windows[i - 1];
            if (window.end <= from) {
                return false;
            }
            if (window.start < to) {
                return true;
            }
        }
        return false;
    }

    /// @inheritdoc IProviderRegistry
    function payoutOf(address provider) public view override returns (address) {
        Provider storage data = _providers[provider];
        if (data.nextPayoutAt != 0 && block.timestamp >= data.nextPayoutAt) {
            return data.nextPayout;
        }
        return data.payout == address(0) ? provider : data.payout;
    }

    /// @inheritdoc IProviderRegistry
    function pendingPayoutOf(address provider) external view override returns (address payout, uint256 effectiveAt) {
        Provider storage data = _providers[provider];
        if (block.timestamp < data.nextPayoutAt) {
            return (data.nextPayout, data.nextPayoutAt);
        }
    }

    /*//////////////////////////////////////////////////////////////////////////
                            STATE-CHANGING FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IProviderRegistry
    function setTier(address provider, uint8 tier) external override {
        // Check: the caller may.
        if (msg.sender != tierKeeper) {
            revert Errors.ProviderRegistry_Unauthorized(msg.sender);
        }

        // Check: there is such a tier.
        if (tier == 0 || tier > LOWEST_TIER) {
            revert Errors.ProviderRegistry_BadTier(tier);
        }

        // Effect: write it down.
        _providers[provider].tier = tier;

        // Log the tier.
        emit TierSet(provider, tier);
    }

    /// @inheritdoc IProviderRegistry
    function announceMaintenance(uint40 start, uint40 end) external override {
        Maintenance[] storage windows = _providers[msg.sender].maintenances;

        // Check: it is announced in time, and not for ever.
        if (start < block.timestamp + MAINTENANCE_NOTICE || start > block.timestamp + MAINTENANCE_HORIZON) {
            revert Errors.ProviderRegistry_BadTime(start);
        }

        // Check: it is not too long. `end` cannot overflow `start` here, which is near.
        if (end <= start || end > start + maintenanceLongest) {
            revert Errors.ProviderRegistry_BadTime(end);
        }

        // Check: the last one is long enough over.
        if (windows.length > 0) {
            uint256 earliest = windows[windows.length - 1].end + maintenanceGap;
            if (start < earliest) {
                revert Errors.ProviderRegistry_MaintenanceTooSoon(start, earliest);
            }
        }

        // Effect: write it down.
        windows.push(Maintenance({ start: start, end: end }));

        // Log the window.
        emit MaintenanceAnnounced(msg.sender, start, end);
    }

    /// @inheritdoc IProviderRegistry
    function requestPayout(address payout) external override {
        Provider storage data = _providers[msg.sender];
        address current = payoutOf(msg.sender);

        // Check: it is another address, and one that can hold tokens.
        if (payout == address(0) || payout == address(this) || payout == current) {
            revert Errors.ProviderRegistry_BadAddress(payout);
        }

        // Effects: keep the address that counts, and let the new one wait.
        uint40 effectiveAt = uint40(block.timestamp) + PAYOUT_DELAY;
        data.payout = current;
        data.nextPayout = payout;
        data.nextPayoutAt = effectiveAt;

        // Log the request.
        emit PayoutRequested(msg.sender, payout, effectiveAt);
    }

    /// @inheritdoc IProviderRegistry
    function cancelPayout(address provider) external override {
        Provider storage data = _providers[provider];

        // Check: the caller may.
        if (msg.sender != provider && msg.sender != payoutOf(provider)) {
            revert Errors.ProviderRegistry_Unauthorized(msg.sender);
        }

        // Check: a change is waiting.
        if (block.timestamp >= data.nextPayoutAt) {
            revert Errors.ProviderRegistry_NoPendingPayout(provider);
        }

        // Effects: forget it.
        address payout = data.nextPayout;
        data.nextPayout = address(0);
        data.nextPayoutAt = 0;

        // Log the end of it.
        emit PayoutCanceled(provider, payout, msg.sender);
    }
}
