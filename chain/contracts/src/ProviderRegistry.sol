// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { IERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import { Governed } from "./abstracts/Governed.sol";
import { RegistryPools } from "./abstracts/RegistryPools.sol";
import { RegistrySlashes } from "./abstracts/RegistrySlashes.sol";
import { IProviderRegistry } from "./interfaces/IProviderRegistry.sol";
import { Errors } from "./libraries/Errors.sol";

/// @title ProviderRegistry
/// @notice See the documentation in {IProviderRegistry}.
/// @dev Its parts are in `abstracts`: what governance decides ({RegistryParameters}), what is known of a provider
/// ({RegistryProviders}), the pools of stake ({RegistryPools}), and what slashers may do ({RegistrySlashes}). Here is how
/// stake comes in and goes out.
///
/// Three facts about a pool carry the rest; a test states each:
/// - `assets <= shares`. A share starts at one token, only a slash changes what it is worth, and rounding is in favour
///   of the pool. So nobody can make a share dear enough to round a later stake away.
/// - `assets > 0` exactly when `shares > 0`. A slash takes less than everything, and the last share takes the rest.
/// - The registry's token balance is at least the sum of all `assets`. What is sent to it by mistake is not counted.
contract ProviderRegistry is RegistrySlashes {
    using SafeERC20 for IERC20;

    /*//////////////////////////////////////////////////////////////////////////
                                   CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Withdrawing walks over them.
    uint256 private constant MAX_UNBONDINGS = 16;

    /*//////////////////////////////////////////////////////////////////////////
                                  CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    /// @param governance_ The timelock.
    /// @param token_ The token that is staked.
    /// @param treasury_ Where slashed tokens go.
    /// @param tierKeeper_ Who sets the service tiers.
    /// @param guardian_ Who may stop new stake besides governance.
    /// @param minStake_ The smallest stake.
    /// @param slashers The first slashers, which count at once. They may be deployed later, at known addresses.
    constructor(
        address governance_,
        address token_,
        address treasury_,
        address tierKeeper_,
        address guardian_,
        uint128 minStake_,
        address[] memory slashers
    ) Governed(governance_) RegistryPools(token_) {
        // Effects: set what governance may set later.
        _setTreasury(treasury_);
        _setTierKeeper(tierKeeper_);
        _setGuardian(guardian_);
        _setMinStake(minStake_);
        for (uint256 i = 0; i < slashers.length; ++i) {
            _setSlasher(slashers[i], uint40(block.timestamp));
        }
    }

    /*//////////////////////////////////////////////////////////////////////////
                            STATE-CHANGING FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IProviderRegistry
    function stake(uint256 amount) external override nonReentrant returns (uint256 shares) {
        // Checks, Effects and Interactions: add to the caller's own pool.
        return _stake(msg.sender, amount);
    }

    /// @inheritdoc IProviderRegistry
    function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        override
        nonReentrant
        returns (uint256 shares)
    {
        // Checks, Effects and Interactions: use the permit and add to the caller's own pool.
        _permit(amount, deadline, v, r, s);
        return _stake(msg.sender, amount);
    }

    /// @inheritdoc IProviderRegistry
    function delegate(address provider, uint256 amount) external override nonReentrant returns (uint256 shares) {
        // Checks, Effects and Interactions: add to the provider's pool.
        return _delegate(provider, amount);
    }

    /// @inheritdoc IProviderRegistry
    function delegateWithPermit(address provider, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        override
        nonReentrant
        returns (uint256 shares)
    {
        // Checks, Effects and Interactions: use the permit and add to the provider's pool.
        _permit(amount, deadline, v, r, s);
        return _delegate(provider, amount);
    }

    /// @inheritdoc IProviderRegistry
    function unbond(address provider, uint256 shares) external override returns (uint40 releaseAt) {
        Position storage position = _positions[provider][msg.sender];

        // Check: the caller has the shares.
        if (shares == 0 || shares > position.shares) {
            revert Errors.ProviderRegistry_BadShares(shares, position.shares);
        }

        // Check: there is a place in the queue.
        if (position.queue.length == MAX_UNBONDINGS) {
            revert Errors.ProviderRegistry_TooManyUnbondings(MAX_UNBONDINGS);
        }

        // Effects: move the shares to the queue. They stay in the pool, and are slashed with it.
        // `shares` fits, since it is at most `position.shares`.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint128 shares128 = uint128(shares);
        releaseAt = uint40(block.timestamp) + unbondingDelay;
        position.shares -= shares128;
        position.unbonding += shares128;
        position.queue.push(Unbonding({ shares: shares128, releaseAt: releaseAt }));
        _pools[provider].unbonding += shares128;

        // Log the start.
        emit UnbondingStarted(provider, msg.sender, shares, releaseAt);
    }

    /// @inheritdoc IProviderRegistry
    function withdraw(address provider) external override nonReentrant returns (uint256 amount) {
        Pool storage pool = _pools[provider];

        // Effect: take what is due out of the queue.
        uint128 shares = _dequeue(provider);

        // Check: something is due.
        if (shares == 0) {
            revert Errors.ProviderRegistry_NothingToWithdraw();
        }

        // Effects: take it out of the pool, at what it is worth now. It is at most `pool.assets`.
        amount = _toAssets(pool, shares);
        // forge-lint: disable-next-line(unsafe-typecast)
        pool.assets -= uint128(amount);
        pool.shares -= shares;
        pool.unbonding -= shares;

        // Interaction: pay it out.
        address to = msg.sender == provider ? payoutOf(provider) : msg.sender;
        _token.safeTransfer(to, amount);

        // Log the withdrawal.
        emit Withdrawn(provider, msg.sender, to, amount, shares);
    }

    /*//////////////////////////////////////////////////////////////////////////
                               PRIVATE FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Uses the caller's permit. It may fail because somebody else submitted it first; then the allowance is
    /// already there, so only the allowance decides.
    function _permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) private {
        address token_ = address(_token);
        // solhint-disable-next-line no-empty-blocks
        try IERC20Permit(token_).permit(msg.sender, address(this), amount, deadline, v, r, s) { } catch { }
        uint256 allowance = _token.allowance(msg.sender, address(this));
        if (allowance < amount) {
            revert Errors.ProviderRegistry_InsufficientAllowance(allowance, amount);
        }
    }

    /// @dev Adds `amount` of the caller to somebody else's pool.
    function _delegate(address provider, uint256 amount) private returns (uint256 shares) {
        // Check: the provider has something of its own to lose.
        if (provider == msg.sender || _selfStake(provider) < minStake) {
            revert Errors.ProviderRegistry_BadProvider(provider);
        }

        // Checks, Effects and Interactions: add to the pool.
        return _stake(provider, amount);
    }
}
