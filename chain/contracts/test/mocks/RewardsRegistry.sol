// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IRewardsRegistry } from "../../src/interfaces/IRewardsRegistry.sol";

/// @notice A registry that notes what it is told.
contract RewardsRegistry is IRewardsRegistry {
    error InMaintenance();

    mapping(address provider => address payout) private _payouts;
    mapping(address provider => uint8 tier) public tierOf;
    mapping(address provider => uint256 amount) public slashed;
    uint40 public lastFrom;
    uint40 public lastTo;
    /// @dev The most that it lets be taken at once.
    uint256 public cap = type(uint256).max;
    bool public maintenance;

    function setPayout(address provider, address payout) external {
        _payouts[provider] = payout;
    }

    function setCap(uint256 cap_) external {
        cap = cap_;
    }

    function setMaintenance(bool maintenance_) external {
        maintenance = maintenance_;
    }

    function payoutOf(address provider) external view returns (address) {
        address payout = _payouts[provider];
        return payout == address(0) ? provider : payout;
    }

    function slashDowntime(address provider, uint256 amount, uint40 from, uint40 to)
        external
        returns (uint256 charged)
    {
        if (maintenance) revert InMaintenance();
        charged = amount < cap ? amount : cap;
        slashed[provider] += charged;
        lastFrom = from;
        lastTo = to;
    }

    function setTier(address provider, uint8 tier) external {
        tierOf[provider] = tier;
    }
}
