// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { IERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

import { Governed } from "./abstracts/Governed.sol";
import { RegistryParameters } from "./abstracts/RegistryParameters.sol";
import { IProviderRegistry } from "./interfaces/IProviderRegistry.sol";
import { Errors } from "./libraries/Errors.sol";

/// @title ProviderRegistry
/// @notice See the documentation in {IProviderRegistry}.
///
/// @dev Three facts about a pool carry the rest; a test states each:
/// - `assets <= shares`. A share starts at one token, only a slash changes what it is worth, and rounding is in favour
///   of the pool. So nobody can make a share dear enough to round a later stake away.
/// - `assets > 0` exactly when `shares > 0`. A slash takes less than everything, and the last share takes the rest.
/// - The registry's token balance is at least the sum of all `assets`. What is sent to it by mistake is not counted.
contract ProviderRegistry is RegistryParameters, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /*//////////////////////////////////////////////////////////////////////////
                                     CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    uint256 private constant BPS = 10_000;

    uint256 private constant EPOCH = 1 days;

    /// @dev Withdrawing walks over them.
    uint256 private constant MAX_UNBONDINGS = 16;

    /// @dev A pool whose share is worth less than a billionth of a token takes no more stake, so that shares always fit.
    uint256 private constant MAX_SHARES_PER_ASSET = 1e9;

    /// @dev Longer than the longest case, see {IDisputes.Periods}.
    uint40 private constant MAX_HOLD = 30 days;

    uint40 private constant MAX_DOWNTIME_AGE = 30 days;

    uint256 private constant MAX_REWARD = 5000;

    /// @dev Maintenance is announced before, so that it does not excuse what has happened already.
    uint40 private constant MAINTENANCE_NOTICE = 1 hours;
    uint40 private constant MAINTENANCE_HORIZON = 30 days;

    /// @dev Who steals the provider's key has to wait this long in sight of the old payout address.
    uint40 private constant PAYOUT_DELAY = 3 days;

    uint8 private constant LOWEST_TIER = 7;

    /*//////////////////////////////////////////////////////////////////////////
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev What one account has in one pool.
    struct Position {
        uint128 shares; // those that are not unbonding
        uint128 unbonding; // the sum of `queue`
        Unbonding[] queue;
    }

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

    IERC20 private immutable _token;

    mapping(address provider => Pool pool) private _pools;

    mapping(address provider => mapping(address staker => Position position)) private _positions;

    mapping(address provider => Provider data) private _providers;

    mapping(address slasher => mapping(address provider => uint256 count)) private _holds;

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
    ) Governed(governance_) {
        // Check: the token is a contract, or stakes would "succeed" without moving anything.
        if (token_.code.length == 0) {
            revert Errors.ProviderRegistry_BadAddress(token_);
        }

        // Effects: fix the token, and set what governance may set later.
        _token = IERC20(token_);
        _setTreasury(treasury_);
        _setTierKeeper(tierKeeper_);
        _setGuardian(guardian_);
        _setMinStake(minStake_);
        for (uint256 i = 0; i < slashers.length; ++i) {
            _setSlasher(slashers[i], uint40(block.timestamp));
        }
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
    function joinedAt(address provider) external view override returns (uint40) {
        return _providers[provider].joinedAt;
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

    /// @inheritdoc IProviderRegistry
    function slashableNow(address provider) external view override returns (uint256 amount) {
        (amount,,) = _slashable(_pools[provider]);
    }

    /// @inheritdoc IProviderRegistry
    function holdOf(address provider) external view override returns (uint256 cases, uint256 until) {
        Provider storage data = _providers[provider];
        return (data.holds, data.heldUntil);
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
                              STATE-CHANGING FUNCTIONS: STAKE
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
                              STATE-CHANGING FUNCTIONS: SLASH
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
                            STATE-CHANGING FUNCTIONS: PROVIDER
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

    /// @dev Adds `amount` of the caller to `provider`'s pool.
    function _stake(address provider, uint256 amount) private returns (uint256 shares) {
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
    function _dequeue(address provider) private returns (uint128 shares) {
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

    function _selfStake(address provider) private view returns (uint256) {
        return _toAssets(_pools[provider], _positions[provider][provider].shares);
    }

    /// @dev What `shares` are worth, rounded down, in favour of those who stay.
    function _toAssets(Pool storage pool, uint256 shares) private view returns (uint256) {
        uint256 total = pool.shares;
        return total == 0 ? 0 : Math.mulDiv(shares, pool.assets, total);
    }

    function _checkSlasher() private view {
        if (!isSlasher(msg.sender)) {
            revert Errors.ProviderRegistry_Unauthorized(msg.sender);
        }
    }
}
