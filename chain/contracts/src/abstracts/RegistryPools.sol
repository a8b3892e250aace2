// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

import { IProviderRegistry } from "../interfaces/IProviderRegistry.sol";
import { Errors } from "../libraries/Errors.sol";
import { RegistryProviders } from "./RegistryProviders.sol";

/// @title RegistryPools
/// @notice The pools of stake: who has what part of one, what a part is worth, and what adds to a pool.
abstract contract RegistryPools is RegistryProviders {
    using SafeERC20 for IERC20;

    /*//////////////////////////////////////////////////////////////////////////
                                   CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev A pool whose share is worth less than a billionth of a token takes no more stake, so that shares always fit.
    uint256 private constant MAX_SHARES_PER_ASSET = 1e9;

    /// @dev Longer than the longest case, see {IDisputes.Periods}.
    uint40 internal constant MAX_HOLD = 30 days;

    /*//////////////////////////////////////////////////////////////////////////
                                     STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev What one account has in one pool.
    struct Position {
        uint128 shares; // those that are not unbonding
        uint128 unbonding; // the sum of `queue`
        Unbonding[] queue;
    }

    IERC20 internal immutable _token;

    mapping(address provider => Pool pool) internal _pools;

    mapping(address provider => mapping(address staker => Position position)) internal _positions;

    /*//////////////////////////////////////////////////////////////////////////
                                  CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    /// @param token_ The token that is staked.
    constructor(address token_) {
        // Check: the token is a contract, or stakes would "succeed" without moving anything.
        if (token_.code.length == 0) {
            revert Errors.ProviderRegistry_BadAddress(token_);
        }

        // Effect: fix it.
        _token = IERC20(token_);
    }

    /*//////////////////////////////////////////////////////////////////////////
                              READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IProviderRegistry
    function token() external view override returns (address) {
        return address(_token);
    }

    /// @inheritdoc IProviderRegistry
    function poolOf(address provider) external view override returns (Pool memory) {
        return _pools[provider];
    }

    /// @inheritdoc IProviderRegistry
    function stakeOf(address provider) external view override returns (uint256) {
        return _pools[provider].assets;
    }

    /// @inheritdoc IProviderRegistry
    function activeStakeOf(address provider) external view override returns (uint256) {
        Pool storage pool = _pools[provider];
        return _toAssets(pool, pool.shares - pool.unbonding);
    }

    /// @inheritdoc IProviderRegistry
    function selfStakeOf(address provider) external view override returns (uint256) {
        return _selfStake(provider);
    }

    /// @inheritdoc IProviderRegistry
    function sharesOf(address provider, address staker) external view override returns (uint256) {
        return _positions[provider][staker].shares;
    }

    /// @inheritdoc IProviderRegistry
    function unbondingsOf(address provider, address staker) external view override returns (Unbonding[] memory) {
        return _positions[provider][staker].queue;
    }

    /// @inheritdoc IProviderRegistry
    function toAssets(address provider, uint256 shares) external view override returns (uint256) {
        return _toAssets(_pools[provider], shares);
    }

    /*//////////////////////////////////////////////////////////////////////////
                               INTERNAL FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Adds `amount` of the caller to `provider`'s pool.
    function _stake(address provider, uint256 amount) internal returns (uint256 shares) {
        Pool storage pool = _pools[provider];
        uint256 assets = pool.assets;
        uint256 total = pool.shares;

        // Check: new stake is let in.
        if (paused) {
            revert Errors.ProviderRegistry_StakingPaused();
        }

        // Check: the amount is worth the while.
        if (amount < minStake) {
            revert Errors.ProviderRegistry_StakeTooSmall(amount, minStake);
        }

        // Check: the amount fits, so that nothing below overflows.
        if (amount > type(uint128).max) {
            revert Errors.ProviderRegistry_StakeTooLarge(amount);
        }

        // Check: a share is still worth something.
        if (total / MAX_SHARES_PER_ASSET > assets) {
            revert Errors.ProviderRegistry_PoolDepleted(provider);
        }

        // Shares at what they are worth now, rounded down. `total >= assets`, so there are at least `amount`.
        shares = total == 0 ? amount : Math.mulDiv(amount, total, assets);

        // Check: both sums fit. Shares are the larger one.
        if (shares > type(uint128).max - total) {
            revert Errors.ProviderRegistry_StakeTooLarge(amount);
        }

        // Effects: add to the pool and to the position. Who comes back after it had nothing of its own begins anew.
        Position storage position = _positions[provider][msg.sender];
        if (provider == msg.sender && position.shares == 0) {
            _providers[provider].joinedAt = uint40(block.timestamp);
        }
        // forge-lint: disable-start(unsafe-typecast)
        pool.assets = uint128(assets + amount);
        pool.shares = uint128(total + shares);
        position.shares += uint128(shares);
        // forge-lint: disable-end(unsafe-typecast)

        // Interaction: take the tokens.
        uint256 before = _token.balanceOf(address(this));
        _token.safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = _token.balanceOf(address(this)) - before;

        // Check: all of it arrived.
        if (received != amount) {
            revert Errors.ProviderRegistry_TransferMismatch(amount, received);
        }

        // Log the stake.
        emit Staked(provider, msg.sender, amount, shares);
    }

    /// @dev Takes what is due out of the caller's queue and returns its shares. The rest stays in order.
    function _dequeue(address provider) internal returns (uint128 shares) {
        Position storage position = _positions[provider][msg.sender];
        Unbonding[] storage queue = position.queue;
        Provider storage data = _providers[provider];
        bool held = data.holds > 0 && block.timestamp < data.heldUntil;

        uint256 kept = 0;
        uint256 length = queue.length;
        for (uint256 i = 0; i < length; ++i) {
            Unbonding memory item = queue[i];
            // A case delays nobody for more than 30 days, however many are opened one after the other.
            uint256 dueAt = held ? item.releaseAt + MAX_HOLD : item.releaseAt;
            if (block.timestamp < dueAt) {
                queue[kept++] = item;
            } else {
                shares += item.shares;
            }
        }
        for (uint256 i = kept; i < length; ++i) {
            queue.pop();
        }
        position.unbonding -= shares;
    }

    function _selfStake(address provider) internal view returns (uint256) {
        return _toAssets(_pools[provider], _positions[provider][provider].shares);
    }

    /// @dev What `shares` are worth, rounded down, in favour of those who stay.
    function _toAssets(Pool storage pool, uint256 shares) internal view returns (uint256) {
        uint256 total = pool.shares;
        return total == 0 ? 0 : Math.mulDiv(shares, pool.assets, total);
    }
}
