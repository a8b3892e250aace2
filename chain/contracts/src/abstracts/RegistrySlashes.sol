// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

import { IProviderRegistry } from "../interfaces/IProviderRegistry.sol";
import { Errors } from "../libraries/Errors.sol";
import { RegistryPools } from "./RegistryPools.sol";

/// @title RegistrySlashes
/// @notice What slashers may do to a pool: take from it, up to a cap, and hold it while a case runs.
abstract contract RegistrySlashes is RegistryPools, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /*//////////////////////////////////////////////////////////////////////////
                                   CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    uint256 private constant BPS = 10_000;

    uint256 private constant EPOCH = 1 days;

    uint40 private constant MAX_DOWNTIME_AGE = 30 days;

    uint256 private constant MAX_REWARD = 5000;

    /*//////////////////////////////////////////////////////////////////////////
                                     STATE
    //////////////////////////////////////////////////////////////////////////*/

    mapping(address slasher => mapping(address provider => uint256 count)) private _holds;

    /*//////////////////////////////////////////////////////////////////////////
                              READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IProviderRegistry
    function slashableNow(address provider) external view override returns (uint256 amount) {
        (amount,,) = _slashable(_pools[provider]);
    }

    /// @inheritdoc IProviderRegistry
    function holdOf(address provider) external view override returns (uint256 cases, uint256 until) {
        Provider storage data = _providers[provider];
        return (data.holds, data.heldUntil);
    }

    /*//////////////////////////////////////////////////////////////////////////
                            STATE-CHANGING FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IProviderRegistry
    function slash(address provider, uint256 amount, Reason reason, uint256 rewardBps)
        external
        override
        nonReentrant
        returns (uint256 slashed, uint256 reward)
    {
        // Check: downtime is slashed with its time, so that maintenance can be respected.
        if (reason == Reason.Downtime) {
            revert Errors.ProviderRegistry_BadReason();
        }

        // Check: the reward is at most half of what the provider itself loses.
        if (rewardBps > MAX_REWARD) {
            revert Errors.ProviderRegistry_RewardTooLarge(rewardBps, MAX_REWARD);
        }

        // Checks, Effects and Interactions: take it.
        return _slash(provider, amount, reason, rewardBps);
    }

    /// @inheritdoc IProviderRegistry
    function slashDowntime(address provider, uint256 amount, uint40 from, uint40 to)
        external
        override
        nonReentrant
        returns (uint256 slashed)
    {
        // Check: it is a time that has passed.
        if (to <= from || to > block.timestamp) {
            revert Errors.ProviderRegistry_BadTime(to);
        }

        // Check: it has not passed long ago.
        if (from + MAX_DOWNTIME_AGE < block.timestamp) {
            revert Errors.ProviderRegistry_BadTime(from);
        }

        // Check: the provider had not announced to be away.
        if (inMaintenance(provider, from, to)) {
            revert Errors.ProviderRegistry_InMaintenance(from, to);
        }

        // Checks, Effects and Interactions: take it.
        (slashed,) = _slash(provider, amount, Reason.Downtime, 0);
    }

    /// @inheritdoc IProviderRegistry
    function hold(address provider, uint40 until) external override {
        // Check: the caller may.
        _checkSlasher();

        // Check: it is for a while.
        if (until <= block.timestamp || until > block.timestamp + MAX_HOLD) {
            revert Errors.ProviderRegistry_BadTime(until);
        }

        // Effects: count it, and keep the pool for as long as the longest.
        Provider storage data = _providers[provider];
        ++_holds[msg.sender][provider];
        ++data.holds;
        if (until > data.heldUntil) {
            data.heldUntil = until;
        }

        // Log the hold.
        emit HoldPlaced(provider, msg.sender, until);
    }

    /// @inheritdoc IProviderRegistry
    function release(address provider) external override {
        // Check: the caller has a hold. A slasher that was removed can still end its own.
        if (_holds[msg.sender][provider] == 0) {
            revert Errors.ProviderRegistry_NotHeld(provider);
        }

        // Effects: one fewer. The last one frees the pool.
        Provider storage data = _providers[provider];
        --_holds[msg.sender][provider];
        uint32 remaining = --data.holds;
        if (remaining == 0) {
            data.heldUntil = 0;
        }

        // Log the release.
        emit HoldReleased(provider, msg.sender, remaining);
    }

    /*//////////////////////////////////////////////////////////////////////////
                               PRIVATE FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Takes up to `amount` from `provider`'s pool.
    function _slash(address provider, uint256 amount, Reason reason, uint256 rewardBps)
        private
        returns (uint256 slashed, uint256 reward)
    {
        // Check: the caller may.
        _checkSlasher();

        Pool storage pool = _pools[provider];
        (uint256 slashable, uint40 epoch, uint128 base) = _slashable(pool);
        slashed = Math.min(amount, slashable);

        if (slashed > 0) {
            // The provider's own part of the loss, and of that the reward.
            Position storage own = _positions[provider][provider];
            uint256 ownShares = uint256(own.shares) + own.unbonding;
            reward = Math.mulDiv(Math.mulDiv(slashed, ownShares, pool.shares), rewardBps, BPS);

            // Effects: count it against the cap, and take it out of the pool. Shares stay as they are, so everybody
            // loses in proportion. `slashed` is less than `pool.assets`.
            if (pool.epoch != epoch) {
                pool.epoch = epoch;
                pool.epochBase = base;
                pool.epochSlashed = 0;
            }
            // forge-lint: disable-start(unsafe-typecast)
            pool.epochSlashed += uint128(slashed);
            pool.assets -= uint128(slashed);
            // forge-lint: disable-end(unsafe-typecast)

            // Interactions: hand the reward to the slasher and the rest, at least half, to the treasury.
            if (reward > 0) {
                _token.safeTransfer(msg.sender, reward);
            }
            _token.safeTransfer(treasury, slashed - reward);
        }

        // Log it.
        emit Slashed(provider, msg.sender, reason, amount, slashed, reward);
    }

    /// @dev What the cap leaves of `pool` in this epoch, which epoch it is, and on what the cap is reckoned.
    function _slashable(Pool storage pool) private view returns (uint256 amount, uint40 epoch, uint128 base) {
        // forge-lint: disable-next-line(unsafe-typecast)
        epoch = uint40(block.timestamp / EPOCH);
        bool first = pool.epoch != epoch;
        base = first ? pool.assets : pool.epochBase;
        uint256 cap = base * uint256(slashCapBps) / BPS;
        uint256 taken = first ? 0 : pool.epochSlashed;

        // What left the pool since the first slash lowers what can be taken: never more than the same part of what is
        // there, so that something remains.
        uint256 most = uint256(pool.assets) * slashCapBps / BPS;
        amount = cap > taken ? Math.min(cap - taken, most) : 0;
    }

    function _checkSlasher() private view {
        if (!isSlasher(msg.sender)) {
            revert Errors.ProviderRegistry_Unauthorized(msg.sender);
        }
    }
}
