// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import { ILivenessRewards } from "../interfaces/ILivenessRewards.sol";
import { Errors } from "../libraries/Errors.sol";
import { TierRules } from "../libraries/TierRules.sol";
import { RewardsParameters } from "./RewardsParameters.sol";

/// @title RewardsPostings
/// @notice The roots: how one is posted, challenged and decided over, and what is set aside for it.
abstract contract RewardsPostings is RewardsParameters {
    using SafeERC20 for IERC20;

    /*//////////////////////////////////////////////////////////////////////////
                                   CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice How long the resolver has to decide over a challenge.
    uint40 public constant RESOLVE_PERIOD = 7 days;

    /*//////////////////////////////////////////////////////////////////////////
                                     STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice The token of rewards and bonds: MOON.
    IERC20 public immutable token;

    /// @inheritdoc ILivenessRewards
    uint256 public immutable override firstEpoch;

    /// @inheritdoc ILivenessRewards
    uint256 public override reserved;

    mapping(uint256 epoch => Posting posting) internal _postings;

    /*//////////////////////////////////////////////////////////////////////////
                                  CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    constructor(address token_, uint256 firstEpoch_) {
        // Check: the token is there.
        if (token_.code.length == 0) {
            revert Errors.LivenessRewards_NotAContract(token_);
        }

        // Check: the first epoch has begun.
        uint256 today = block.timestamp / TierRules.EPOCH;
        if (firstEpoch_ > today) {
            revert Errors.LivenessRewards_BadEpoch(firstEpoch_);
        }

        // Effects: fix both.
        token = IERC20(token_);
        firstEpoch = firstEpoch_ == 0 ? today : firstEpoch_;
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

    /*//////////////////////////////////////////////////////////////////////////
                               INTERNAL FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    function _isFinal(Posting storage posting) internal view returns (bool) {
        return posting.status == Status.Posted && block.timestamp >= posting.endsAt;
    }

    /*//////////////////////////////////////////////////////////////////////////
                               PRIVATE FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

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
}
