// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import { MerkleProof } from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

import { Governed } from "./abstracts/Governed.sol";
import { RewardsParameters } from "./abstracts/RewardsParameters.sol";
import { RewardsPostings } from "./abstracts/RewardsPostings.sol";
import { ILivenessRewards } from "./interfaces/ILivenessRewards.sol";
import { IRewardsRegistry } from "./interfaces/IRewardsRegistry.sol";
import { Errors } from "./libraries/Errors.sol";
import { TierRules } from "./libraries/TierRules.sol";

/// @title LivenessRewards
/// @notice See the documentation in {ILivenessRewards}.
/// @dev Its parts are in `abstracts`: what governance decides ({RewardsParameters}) and the roots ({RewardsPostings}).
/// Here is what follows from a root that is final.
contract LivenessRewards is RewardsPostings {
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
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice The registry of providers.
    IRewardsRegistry public immutable registry;

    /// @dev A root that fell was never claimed from, so these never need to be undone.
    mapping(uint256 epoch => mapping(address provider => bool claimed)) private _claimed;
    mapping(uint256 epoch => mapping(address provider => bool charged)) private _charged;

    /// @inheritdoc ILivenessRewards
    mapping(address provider => uint256 epoch) public override tierEpochOf;

    /*//////////////////////////////////////////////////////////////////////////
                                    CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    /// @param config What is fixed, and the first values of the rest.
    constructor(Config memory config)
        Governed(config.governance)
        RewardsParameters(config.maxEpochBudget, config.minChallengePeriod)
        RewardsPostings(config.token, config.firstEpoch)
    {
        // Check: the registry is there.
        if (config.registry.code.length == 0) {
            revert Errors.LivenessRewards_NotAContract(config.registry);
        }

        // Effect: fix it.
        registry = IRewardsRegistry(config.registry);

        // Checks and Effects: begin with what governance may set later.
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

    function _leafOf(Reward calldata reward) private pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(reward))));
    }
}
