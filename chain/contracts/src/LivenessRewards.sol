// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import { MerkleProof } from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

import { Governed } from "./abstracts/Governed.sol";
import { ILivenessRewards } from "./interfaces/ILivenessRewards.sol";
import { IRewardsRegistry } from "./interfaces/IRewardsRegistry.sol";
import { Errors } from "./libraries/Errors.sol";
import { TierRules } from "./libraries/TierRules.sol";

/// @title LivenessRewards
/// @notice See the documentation in {ILivenessRewards}.
contract LivenessRewards is ILivenessRewards, Governed {
    using SafeERC20 for IERC20;

    /*//////////////////////////////////////////////////////////////////////////
                                       TYPES
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice What a deployment fixes or begins with.
    /// @param token MOON.
    /// @param registry The registry of providers.
    /// @param governance The timelock.
    /// @param poster Who posts roots.
    /// @param resolver Who decides over challenges.
    /// @param firstEpoch The first epoch that can be posted; zero for the day of the deployment.
    /// @param epochBudget The most that one epoch may pay, at first.
    /// @param maxEpochBudget The most that governance can make one epoch pay.
    /// @param challengePeriod How long a root can be challenged, in seconds, at first.
    /// @param minChallengePeriod The shortest challenge period that governance can choose.
    /// @param challengeBond What a challenger puts down, at first.
    struct Config {
        address token;
        address registry;
        address governance;
        address poster;
        address resolver;
        uint256 firstEpoch;
        uint256 epochBudget;
        uint256 maxEpochBudget;
        uint256 challengePeriod;
        uint256 minChallengePeriod;
        uint256 challengeBond;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                     CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice How long the resolver has to decide over a challenge.
    uint40 public constant RESOLVE_PERIOD = 7 days;

    /// @dev Longer would keep what providers earned from them.
    uint256 private constant MAX_CHALLENGE_PERIOD = 30 days;

    /// @dev Less would let anybody hold up everybody for nothing.
    uint256 private constant MIN_CHALLENGE_BOND = 1e18;

    /// @dev More would keep everybody from doubting: a thousandth of the supply.
    uint256 private constant MAX_CHALLENGE_BOND = 1_000_000e18;

    /*//////////////////////////////////////////////////////////////////////////
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice The token of rewards and bonds: MOON.
    IERC20 public immutable token;

    /// @notice The registry of providers.
    IRewardsRegistry public immutable registry;

    /// @inheritdoc ILivenessRewards
    uint256 public immutable override firstEpoch;

    /// @inheritdoc ILivenessRewards
    uint256 public immutable override maxEpochBudget;

    /// @inheritdoc ILivenessRewards
    uint256 public immutable override minChallengePeriod;

    /// @inheritdoc ILivenessRewards
    address public override poster;

    /// @inheritdoc ILivenessRewards
    address public override resolver;

    /// @inheritdoc ILivenessRewards
    uint256 public override epochBudget;

    /// @inheritdoc ILivenessRewards
    uint256 public override challengePeriod;

    /// @inheritdoc ILivenessRewards
    uint256 public override challengeBond;

    /// @inheritdoc ILivenessRewards
    uint256 public override reserved;

    mapping(uint256 epoch => Posting posting) private _postings;

    /// @dev A root that fell was never claimed from, so these never need to be undone.
    mapping(uint256 epoch => mapping(address provider => bool claimed)) private _claimed;
    mapping(uint256 epoch => mapping(address provider => bool charged)) private _charged;

    /// @inheritdoc ILivenessRewards
    mapping(address provider => uint256 epoch) public override tierEpochOf;

    /*//////////////////////////////////////////////////////////////////////////
                                    CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    /// @param config What is fixed, and the first values of the rest.
    constructor(Config memory config) Governed(config.governance) {
        // Check: token and registry are there.
        if (config.token.code.length == 0) {
            revert Errors.LivenessRewards_NotAContract(config.token);
        }
        if (config.registry.code.length == 0) {
            revert Errors.LivenessRewards_NotAContract(config.registry);
        }

        // Check: the first epoch has begun.
        uint256 today = block.timestamp / TierRules.EPOCH;
        if (config.firstEpoch > today) {
            revert Errors.LivenessRewards_BadEpoch(config.firstEpoch);
        }

        // Check: the floor of the challenge period is itself within bounds.
        _checkBounds(config.minChallengePeriod, 1, MAX_CHALLENGE_PERIOD);

        // Effects: fix what is fixed.
        token = IERC20(config.token);
        registry = IRewardsRegistry(config.registry);
        firstEpoch = config.firstEpoch == 0 ? today : config.firstEpoch;
        maxEpochBudget = config.maxEpochBudget;
        minChallengePeriod = config.minChallengePeriod;

        // Checks and Effects: begin with the rest.
        _setPoster(config.poster);
        _setResolver(config.resolver);
        _setEpochBudget(config.epochBudget, config.maxEpochBudget);
        _setChallengePeriod(config.challengePeriod, config.minChallengePeriod);
        _setChallengeBond(config.challengeBond);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                  READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILivenessRewards
    function currentEpoch() external view override returns (uint256) {
        return block.timestamp / TierRules.EPOCH;
    }

    /// @inheritdoc ILivenessRewards
    function postingOf(uint256 epoch) external view override returns (Posting memory) {
        return _postings[epoch];
    }

    /// @inheritdoc ILivenessRewards
    function isFinal(uint256 epoch) external view override returns (bool) {
        return _isFinal(_postings[epoch]);
    }

    /// @inheritdoc ILivenessRewards
    function isClaimed(uint256 epoch, address provider) external view override returns (bool) {
        return _claimed[epoch][provider];
    }

    /// @inheritdoc ILivenessRewards
    function isCharged(uint256 epoch, address provider) external view override returns (bool) {
        return _charged[epoch][provider];
    }

    /// @inheritdoc ILivenessRewards
    function leafOf(Reward calldata reward) external pure override returns (bytes32) {
        return _leafOf(reward);
    }

    /// @inheritdoc ILivenessRewards
    function ruleOf(uint256 tier) external pure override returns (TierRules.Rule memory) {
        return TierRules.rule(tier);
    }

    /// @inheritdoc ILivenessRewards
    function tierFor(uint256 promised, uint256 kept, uint256 responseMs) external pure override returns (uint8) {
        return TierRules.tierFor(promised, kept, responseMs);
    }

    /// @inheritdoc ILivenessRewards
    function nextStanding(TierRules.Standing calldata standing, uint256 promised, uint256 kept, uint256 responseMs)
        external
        pure
        override
        returns (TierRules.Standing memory)
    {
        return TierRules.next(standing, promised, kept, responseMs);
    }

    /// @inheritdoc ILivenessRewards
    function rewardFor(uint256 tier, uint256 promised, uint256 kept, uint256 weight, uint256 rate)
        external
        pure
        override
        returns (uint256)
    {
        return TierRules.reward(tier, promised, kept, weight, rate);
    }

    /// @inheritdoc ILivenessRewards
    function penaltyFor(uint256 tier, uint256 promised, uint256 kept, uint256 weight, uint256 rate)
        external
        pure
        override
        returns (uint256)
    {
        return TierRules.penalty(tier, promised, kept, weight, rate);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                STATE-CHANGING FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILivenessRewards
    function post(uint256 epoch, bytes32 root, uint128 total, uint128 rate) external override {
        // Check: the poster posts.
        if (msg.sender != poster) {
            revert Errors.LivenessRewards_NotPoster(msg.sender);
        }

        // Check: the epoch is over, and this contract was there.
        if (epoch < firstEpoch || epoch >= block.timestamp / TierRules.EPOCH) {
            revert Errors.LivenessRewards_BadEpoch(epoch);
        }

        // Check: the epoch has no root.
        Posting storage posting = _postings[epoch];
        if (posting.status != Status.None) {
            revert Errors.LivenessRewards_WrongStatus(epoch, uint8(posting.status));
        }

        // Check: there is something to claim.
        if (root == bytes32(0) || total == 0) {
            revert Errors.LivenessRewards_EmptyRoot();
        }

        // Check: the total is within the budget.
        if (total > epochBudget) {
            revert Errors.LivenessRewards_OverBudget(total, epochBudget);
        }

        // Check: the total is there and not set aside for something else.
        uint256 available = token.balanceOf(address(this)) - reserved;
        if (total > available) {
            revert Errors.LivenessRewards_Underfunded(total, available);
        }

        // Effects: set the total aside and start the challenge period.
        // Safe: the period is at most 30 days.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint40 endsAt = uint40(block.timestamp + challengePeriod);
        reserved += total;
        posting.root = root;
        posting.total = total;
        posting.left = total;
        posting.rate = rate;
        posting.endsAt = endsAt;
        posting.status = Status.Posted;

        // Log the root.
        emit RootPosted(epoch, root, total, rate, endsAt);
    }

    /// @inheritdoc ILivenessRewards
    function challenge(uint256 epoch, bytes32 evidence) external override {
        // Check: there is a root that nobody challenges at the moment.
        Posting storage posting = _postings[epoch];
        if (posting.status != Status.Posted) {
            revert Errors.LivenessRewards_WrongStatus(epoch, uint8(posting.status));
        }

        // Check: it is in time.
        uint256 endsAt = posting.endsAt;
        if (block.timestamp >= endsAt) {
            revert Errors.LivenessRewards_ChallengeOver(endsAt, block.timestamp);
        }

        // Effects: stop the clock, start the resolver's, and owe the bond.
        // Safe: the bond is bounded far below 128 bits, and times fit 40.
        // forge-lint: disable-start(unsafe-typecast)
        uint256 bond = challengeBond;
        posting.status = Status.Challenged;
        posting.challenger = msg.sender;
        posting.bond = uint128(bond);
        posting.pausedFor = uint40(endsAt - block.timestamp);
        posting.endsAt = uint40(block.timestamp + RESOLVE_PERIOD);
        reserved += bond;
        // forge-lint: disable-end(unsafe-typecast)

        // Interaction: take the bond.
        token.safeTransferFrom(msg.sender, address(this), bond);

        // Log the challenge.
        emit RootChallenged(epoch, msg.sender, evidence, bond, block.timestamp + RESOLVE_PERIOD);
    }

    /// @inheritdoc ILivenessRewards
    function resolve(uint256 epoch, bool stands) external override {
        // Check: the resolver decides.
        if (msg.sender != resolver) {
            revert Errors.LivenessRewards_NotResolver(msg.sender);
        }

        // Check: there is something to decide.
        Posting storage posting = _postings[epoch];
        if (posting.status != Status.Challenged) {
            revert Errors.LivenessRewards_WrongStatus(epoch, uint8(posting.status));
        }

        // Effects and Interaction: the root falls.
        if (!stands) {
            _fall(epoch, false);
            return;
        }

        // Effects: the bond becomes part of what rewards are paid from, and the clock goes on where it stopped.
        reserved -= posting.bond;
        posting.status = Status.Posted;
        posting.endsAt = uint40(block.timestamp) + posting.pausedFor;
        posting.pausedFor = 0;
        posting.challenger = address(0);
        posting.bond = 0;

        // Log that it stands.
        emit RootUpheld(epoch, posting.root, posting.endsAt);
    }

    /// @inheritdoc ILivenessRewards
    function resolveSilence(uint256 epoch) external override {
        // Check: there is something to decide.
        Posting storage posting = _postings[epoch];
        if (posting.status != Status.Challenged) {
            revert Errors.LivenessRewards_WrongStatus(epoch, uint8(posting.status));
        }

        // Check: the resolver had its time.
        if (block.timestamp < posting.endsAt) {
            revert Errors.LivenessRewards_ResolverHasTime(posting.endsAt, block.timestamp);
        }

        // Effects and Interaction: the root falls.
        _fall(epoch, true);
    }

    /// @inheritdoc ILivenessRewards
    function claim(Reward calldata reward, bytes32[] calldata proof) external override returns (uint256 paid) {
        // Checks and Effects: mark it.
        paid = _claim(reward, proof);

        // Check: there is something to pay.
        if (paid == 0) {
            revert Errors.LivenessRewards_NothingToClaim();
        }

        // Interaction: pay it.
        _pay(reward.provider, reward.epoch, paid);
    }

    /// @inheritdoc ILivenessRewards
    function claimMany(Reward[] calldata rewards, bytes32[][] calldata proofs)
        external
        override
        returns (uint256 paid)
    {
        // Check: each reward has a proof.
        if (rewards.length != proofs.length) {
            revert Errors.LivenessRewards_LengthMismatch(rewards.length, proofs.length);
        }

        // Checks, Effects and Interactions: pay one after the other. Each is marked before it is paid.
        for (uint256 i = 0; i < rewards.length; ++i) {
            uint256 amount = _claim(rewards[i], proofs[i]);
            if (amount > 0) {
                paid += amount;
                _pay(rewards[i].provider, rewards[i].epoch, amount);
            }
        }

        // Check: something was paid.
        if (paid == 0) {
            revert Errors.LivenessRewards_NothingToClaim();
        }
    }

    /// @inheritdoc ILivenessRewards
    function chargePenalty(Reward calldata reward, bytes32[] calldata proof)
        external
        override
        returns (uint256 charged)
    {
        // Check: the root is final and has the leaf.
        Posting storage posting = _checkProof(reward, proof);

        // Check: there is something to charge, for the first time.
        uint256 amount = TierRules.penalty(reward.tier, reward.promised, reward.kept, reward.weight, posting.rate);
        if (amount == 0 || _charged[reward.epoch][reward.provider]) {
            revert Errors.LivenessRewards_NothingToSlash(reward.epoch, reward.provider);
        }

        // Effect: mark it.
        _charged[reward.epoch][reward.provider] = true;

        // Interaction: charge it. The registry knows about maintenance and has a cap of its own.
        uint40 from = uint40(reward.epoch * TierRules.EPOCH);
        charged = registry.slashDowntime(reward.provider, amount, from, from + uint40(TierRules.EPOCH));

        // Log the penalty.
        emit PenaltyCharged(reward.epoch, reward.provider, charged);
    }

    /// @inheritdoc ILivenessRewards
    function publishTier(Reward calldata reward, bytes32[] calldata proof) external override {
        // Check: the root is final and has the leaf.
        _checkProof(reward, proof);

        // Check: it is news.
        uint256 known = tierEpochOf[reward.provider];
        if (reward.epoch <= known) {
            revert Errors.LivenessRewards_TierOutdated(reward.epoch, known);
        }

        // Effect: remember it.
        tierEpochOf[reward.provider] = reward.epoch;

        // Interaction: tell the registry.
        registry.setTier(reward.provider, reward.tier);

        // Log the tier.
        emit TierPublished(reward.epoch, reward.provider, reward.tier);
    }

    /// @inheritdoc ILivenessRewards
    function setPoster(address poster_) external override onlyGovernance {
        _setPoster(poster_);
    }

    /// @inheritdoc ILivenessRewards
    function setResolver(address resolver_) external override onlyGovernance {
        _setResolver(resolver_);
    }

    /// @inheritdoc ILivenessRewards
    function setEpochBudget(uint256 budget) external override onlyGovernance {
        _setEpochBudget(budget, maxEpochBudget);
    }

    /// @inheritdoc ILivenessRewards
    function setChallengePeriod(uint256 period) external override onlyGovernance {
        _setChallengePeriod(period, minChallengePeriod);
    }

    /// @inheritdoc ILivenessRewards
    function setChallengeBond(uint256 bond) external override onlyGovernance {
        _setChallengeBond(bond);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                   PRIVATE FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Marks a reward as claimed and returns what is to be paid: zero when it was claimed before.
    function _claim(Reward calldata reward, bytes32[] calldata proof) private returns (uint256) {
        // Check: the root is final and has the leaf.
        Posting storage posting = _checkProof(reward, proof);

        // Check: not twice.
        if (_claimed[reward.epoch][reward.provider]) {
            return 0;
        }

        // Check: the amount is what the rules give. A poster cannot pay more to one than to others for the same.
        uint256 expected = TierRules.reward(reward.tier, reward.promised, reward.kept, reward.weight, posting.rate);
        if (reward.amount != expected) {
            revert Errors.LivenessRewards_AmountMismatch(reward.amount, expected);
        }

        // Check: the root does not pay more than it said.
        uint256 left = posting.left;
        if (expected > left) {
            revert Errors.LivenessRewards_TotalExceeded(reward.epoch, expected, left);
        }

        // Effects: mark it.
        // Safe: `left` came from 128 bits and became smaller.
        // forge-lint: disable-next-line(unsafe-typecast)
        posting.left = uint128(left - expected);
        reserved -= expected;
        _claimed[reward.epoch][reward.provider] = true;
        return expected;
    }

    /// @dev Pays the provider's payout address, and logs it.
    function _pay(address provider, uint256 epoch, uint256 amount) private {
        address to = registry.payoutOf(provider);
        token.safeTransfer(to, amount);
        emit RewardClaimed(epoch, provider, to, amount);
    }

    /// @dev Takes a challenged root away and gives the bond back.
    function _fall(uint256 epoch, bool silent) private {
        Posting memory posting = _postings[epoch];

        // Effects: owe neither the total nor the bond. Nothing was claimed from a root that is not final.
        reserved -= uint256(posting.total) + posting.bond;
        delete _postings[epoch];

        // Interaction: give the bond back.
        token.safeTransfer(posting.challenger, posting.bond);

        // Log it.
        emit RootFell(epoch, posting.root, silent);
    }

    /// @dev Reverts unless the epoch's root is final and `proof` leads there from the reward's leaf.
    function _checkProof(Reward calldata reward, bytes32[] calldata proof)
        private
        view
        returns (Posting storage posting)
    {
        posting = _postings[reward.epoch];
        if (!_isFinal(posting)) {
            revert Errors.LivenessRewards_NotFinal(reward.epoch);
        }
        if (!MerkleProof.verifyCalldata(proof, posting.root, _leafOf(reward))) {
            revert Errors.LivenessRewards_InvalidProof(reward.epoch, reward.provider);
        }
    }

    function _isFinal(Posting storage posting) private view returns (bool) {
        return posting.status == Status.Posted && block.timestamp >= posting.endsAt;
    }

    function _leafOf(Reward calldata reward) private pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(reward))));
    }

    function _setPoster(address poster_) private {
        poster = poster_;
        emit PosterSet(poster_);
    }

    function _setResolver(address resolver_) private {
        resolver = resolver_;
        emit ResolverSet(resolver_);
    }

    function _setEpochBudget(uint256 budget, uint256 highest) private {
        _checkBounds(budget, 0, highest);
        epochBudget = budget;
        emit EpochBudgetSet(budget);
    }

    function _setChallengePeriod(uint256 period, uint256 lowest) private {
        _checkBounds(period, lowest, MAX_CHALLENGE_PERIOD);
        challengePeriod = period;
        emit ChallengePeriodSet(period);
    }

    function _setChallengeBond(uint256 bond) private {
        _checkBounds(bond, MIN_CHALLENGE_BOND, MAX_CHALLENGE_BOND);
        challengeBond = bond;
        emit ChallengeBondSet(bond);
    }

    function _checkBounds(uint256 value, uint256 low, uint256 high) private pure {
        if (value < low || value > high) {
            revert Errors.LivenessRewards_OutOfBounds(value, low, high);
        }
    }
}
