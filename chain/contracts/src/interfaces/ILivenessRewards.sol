// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { TierRules } from "../libraries/TierRules.sol";

/// @title ILivenessRewards
/// @notice Pays providers MOON for the hours that they promised and kept.
/// @dev An epoch is a day of UTC: `timestamp / 24 h`. After it is over, the *poster* posts the root of a Merkle tree of
/// all its rewards. For a *challenge period* anybody may doubt it, with a bond; the *resolver* decides. A root that
/// stood is final, and everybody may claim each of its rewards once, for the provider's payout address.
///
/// What limits a poster that lies: one budget an epoch; each reward is worked out anew from the leaf by
/// {TierRules.reward}; the sum of claims cannot exceed the total that was posted; and one challenge holds everything up
/// until it is resolved. Who posts and who resolves is up to governance; neither can take anything out.
///
/// What a resolver that is silent does: nothing. After `RESOLVE_PERIOD` a challenged root falls, the challenger has its
/// bond back, and the poster may post again. No root is paid that somebody doubted and nobody confirmed.
interface ILivenessRewards {
    /*//////////////////////////////////////////////////////////////////////////
                                       TYPES
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice What became of an epoch.
    /// - None: no root, or one that fell
    /// - Posted: it may be challenged, and is final when the challenge period is over
    /// - Challenged: the resolver has to decide
    enum Status {
        None,
        Posted,
        Challenged
    }

    /// @notice One provider's reward for one epoch: the leaf of the tree.
    /// @param epoch The day, counted from 1970-01-01.
    /// @param provider The provider's signing key.
    /// @param promised Seconds of the day that the provider promised.
    /// @param kept Seconds of these that it kept.
    /// @param responseMs Its response time, in milliseconds.
    /// @param tier Its service tier in this epoch: 1 to 7.
    /// @param weight What it lends, in hundredths of a reference card.
    /// @param amount What it earned, in the token's smallest unit: {TierRules.reward} at the epoch's rate.
    struct Reward {
        uint256 epoch;
        address provider;
        uint32 promised;
        uint32 kept;
        uint32 responseMs;
        uint8 tier;
        uint32 weight;
        uint256 amount;
    }

    /// @notice An epoch's root.
    /// @param root The root of the tree.
    /// @param total The sum of all its rewards.
    /// @param left What of the total was not claimed yet.
    /// @param rate What a second at weight 1.00 and multiplier 1.0 earns, in the token's smallest unit.
    /// @param endsAt Posted: when the challenge period ends. Challenged: when the resolver's time ends.
    /// @param pausedFor What was left of the challenge period when a challenge stopped its clock, in seconds.
    /// @param challenger Who challenged; zero unless challenged.
    /// @param bond What the challenger put down.
    /// @param status What became of it.
    struct Posting {
        bytes32 root;
        uint128 total;
        uint128 left;
        uint128 rate;
        uint40 endsAt;
        uint40 pausedFor;
        Status status;
        address challenger;
        uint128 bond;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       EVENTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Emitted when a root is posted.
    event RootPosted(uint256 indexed epoch, bytes32 indexed root, uint256 total, uint256 rate, uint256 endsAt);

    /// @notice Emitted when a root is challenged. `evidence` is the hash of what the challenger shows the resolver.
    event RootChallenged(
        uint256 indexed epoch, address indexed challenger, bytes32 evidence, uint256 bond, uint256 endsAt
    );

    /// @notice Emitted when a challenged root stands: the bond stays here, and the challenge period goes on.
    event RootUpheld(uint256 indexed epoch, bytes32 indexed root, uint256 endsAt);

    /// @notice Emitted when a challenged root falls: the challenger has its bond back. `silent`: nobody had answered.
    event RootFell(uint256 indexed epoch, bytes32 indexed root, bool silent);

    /// @notice Emitted for each reward that is claimed.
    event RewardClaimed(uint256 indexed epoch, address indexed provider, address indexed to, uint256 amount);

    /// @notice Emitted when a provider's stake is charged for an epoch below its slash line.
    event PenaltyCharged(uint256 indexed epoch, address indexed provider, uint256 amount);

    /// @notice Emitted when the registry is told a provider's service tier.
    event TierPublished(uint256 indexed epoch, address indexed provider, uint8 tier);

    /// @notice Emitted when governance names a poster.
    event PosterSet(address indexed poster);

    /// @notice Emitted when governance names a resolver.
    event ResolverSet(address indexed resolver);

    /// @notice Emitted when governance sets the budget of an epoch.
    event EpochBudgetSet(uint256 budget);

    /// @notice Emitted when governance sets the challenge period, for roots posted later.
    event ChallengePeriodSet(uint256 period);

    /// @notice Emitted when governance sets the bond of later challenges.
    event ChallengeBondSet(uint256 bond);

    /*//////////////////////////////////////////////////////////////////////////
                                  READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice The day that it is now.
    function currentEpoch() external view returns (uint256);

    /// @notice The first epoch that can be posted: the day of the deployment unless it was given. Never changes.
    function firstEpoch() external view returns (uint256);

    /// @notice Who posts roots.
    function poster() external view returns (address);

    /// @notice Who decides over challenges.
    function resolver() external view returns (address);

    /// @notice The most that one epoch may pay.
    function epochBudget() external view returns (uint256);

    /// @notice The most that governance can make one epoch pay. Never changes.
    function maxEpochBudget() external view returns (uint256);

    /// @notice How long a root can be challenged, in seconds.
    function challengePeriod() external view returns (uint256);

    /// @notice The shortest challenge period that governance can choose. Never changes.
    function minChallengePeriod() external view returns (uint256);

    /// @notice What a challenger puts down.
    function challengeBond() external view returns (uint256);

    /// @notice What the contract owes: unclaimed totals and bonds. The rest of its balance can back new roots.
    function reserved() external view returns (uint256);

    /// @notice The root of `epoch` and what became of it.
    function postingOf(uint256 epoch) external view returns (Posting memory);

    /// @notice Whether rewards of `epoch` can be claimed.
    function isFinal(uint256 epoch) external view returns (bool);

    /// @notice Whether the provider's reward for `epoch` was claimed.
    function isClaimed(uint256 epoch, address provider) external view returns (bool);

    /// @notice Whether the provider's stake was charged for `epoch`.
    function isCharged(uint256 epoch, address provider) external view returns (bool);

    /// @notice The latest epoch whose tier the registry was told for `provider`.
    function tierEpochOf(address provider) external view returns (uint256);

    /// @notice The leaf of a reward: the hash of the hash of its encoding, so that no inner node can pass for one.
    function leafOf(Reward calldata reward) external pure returns (bytes32);

    /// @notice The rules of a tier, see {TierRules.rule}.
    function ruleOf(uint256 tier) external pure returns (TierRules.Rule memory);

    /// @notice The best tier for which an epoch is good enough, see {TierRules.tierFor}.
    function tierFor(uint256 promised, uint256 kept, uint256 responseMs) external pure returns (uint8);

    /// @notice The standing after an epoch, see {TierRules.next}.
    function nextStanding(TierRules.Standing calldata standing, uint256 promised, uint256 kept, uint256 responseMs)
        external
        pure
        returns (TierRules.Standing memory);

    /// @notice What an epoch earns, see {TierRules.reward}.
    function rewardFor(uint256 tier, uint256 promised, uint256 kept, uint256 weight, uint256 rate)
        external
        pure
        returns (uint256);

    /// @notice What an epoch below the slash line costs, see {TierRules.penalty}.
    function penaltyFor(uint256 tier, uint256 promised, uint256 kept, uint256 weight, uint256 rate)
        external
        pure
        returns (uint256);

    /*//////////////////////////////////////////////////////////////////////////
                                STATE-CHANGING FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Posts the root of an epoch and sets its total aside. Only by the poster.
    ///
    /// @dev Requirements:
    /// - The epoch is over, not before `firstEpoch`, and has no root.
    /// - The root and the total are not zero; the total is within the epoch's budget and within what is not set aside.
    ///
    /// @param epoch The epoch.
    /// @param root The root of the tree of its rewards.
    /// @param total The sum of its rewards.
    /// @param rate What a second at weight 1.00 and multiplier 1.0 earns.
    function post(uint256 epoch, bytes32 root, uint128 total, uint128 rate) external;

    /// @notice Doubts a root. Takes `challengeBond` of the caller's tokens, which must be allowed, and stops the clock of
    /// the challenge period until the challenge is resolved.
    /// @param epoch The epoch.
    /// @param evidence The hash of what the challenger shows the resolver.
    function challenge(uint256 epoch, bytes32 evidence) external;

    /// @notice Decides a challenge. Only by the resolver.
    /// @param epoch The epoch.
    /// @param stands True: the bond is lost to the rewards, and the challenge period goes on where it stopped. False: the
    /// root falls and the bond goes back.
    function resolve(uint256 epoch, bool stands) external;

    /// @notice Ends a challenge that the resolver did not answer in `RESOLVE_PERIOD`: the root falls, the bond goes back.
    /// Anybody may call it.
    /// @param epoch The epoch.
    function resolveSilence(uint256 epoch) external;

    /// @notice Claims a reward for its provider's payout address. Anybody may call it.
    /// @param reward The reward.
    /// @param proof The way from its leaf to the root.
    /// @return paid What was paid.
    function claim(Reward calldata reward, bytes32[] calldata proof) external returns (uint256 paid);

    /// @notice Claims many rewards, of one provider or of several. What was claimed before is passed over, so that nobody
    /// can spoil a batch by claiming a part of it first.
    /// @param rewards The rewards.
    /// @param proofs The way from each leaf to its root.
    /// @return paid What was paid in all.
    function claimMany(Reward[] calldata rewards, bytes32[][] calldata proofs) external returns (uint256 paid);

    /// @notice Charges a provider's stake for an epoch below its slash line, once: {TierRules.penalty}, within the
    /// registry's own cap. Anybody may call it.
    /// @param reward The leaf, with an amount of zero.
    /// @param proof The way from its leaf to the root.
    /// @return charged What the registry took.
    function chargePenalty(Reward calldata reward, bytes32[] calldata proof) external returns (uint256 charged);

    /// @notice Tells the registry the service tier that a reward names, if it is the provider's latest that anybody told.
    /// Anybody may call it.
    /// @param reward The leaf.
    /// @param proof The way from its leaf to the root.
    function publishTier(Reward calldata reward, bytes32[] calldata proof) external;

    /// @notice Names who posts roots. Only by governance. The zero address: nobody.
    function setPoster(address poster_) external;

    /// @notice Names who decides over challenges. Only by governance. The zero address: nobody, so challenged roots fall.
    function setResolver(address resolver_) external;

    /// @notice Sets the most that one epoch may pay, up to `maxEpochBudget`. Only by governance.
    function setEpochBudget(uint256 budget) external;

    /// @notice Sets the challenge period of roots posted later, `minChallengePeriod` to 30 days. Only by governance.
    function setChallengePeriod(uint256 period) external;

    /// @notice Sets the bond of later challenges, 1 to 1,000,000 MOON. Only by governance.
    function setChallengeBond(uint256 bond) external;
}
