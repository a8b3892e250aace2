// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title IRewardsRegistry
/// @notice What {ILivenessRewards} needs of the registry of providers; all of it is part of IProviderRegistry.
interface IRewardsRegistry {
    /// @notice Where a provider is paid.
    function payoutOf(address provider) external view returns (address);

    /// @notice Takes up to `amount` of the provider's stake because it was away between `from` and `to`.
    function slashDowntime(address provider, uint256 amount, uint40 from, uint40 to) external returns (uint256 slashed);

    /// @notice Sets the provider's service tier.
    function setTier(address provider, uint8 tier) external;
}
