// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { LivenessRewards } from "../../../src/LivenessRewards.sol";
import { MoonrigToken } from "../../../src/MoonrigToken.sol";
import { ILivenessRewards } from "../../../src/interfaces/ILivenessRewards.sol";
import { RewardsRegistry } from "../../mocks/RewardsRegistry.sol";
import { Assertions } from "../../utils/Assertions.sol";
import { Merkle } from "../../utils/Merkle.sol";

/// @notice What every test of the rewards starts from: rewards with money, three providers, and one day that is over.
abstract contract RewardsBase is Assertions {
    uint256 internal constant DAY = 1 days;
    uint256 internal constant CHALLENGE = 1 days;
    uint256 internal constant BOND = 1_000e18;
    uint256 internal constant BUDGET = 100_000e18;
    uint256 internal constant MAX_BUDGET = 250_000e18;
    uint256 internal constant FUNDS = 10_000_000e18;
    uint128 internal constant RATE = 1e13;

    address internal constant GOVERNANCE = address(0x6017);
    address internal constant POSTER = address(0x9057);
    address internal constant RESOLVER = address(0x7e50);
    address internal constant MALLORY = address(0xbad);
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);
    address internal constant CAROL = address(0xca401);
    address internal constant PAYOUT = address(0x9a1d);

    MoonrigToken internal moon;
    RewardsRegistry internal registry;
    LivenessRewards internal rewards;
    /// @dev The day of the deployment, which is over.
    uint256 internal epoch;

    function setUp() public virtual {
        registry = new RewardsRegistry();
        address[] memory holders = new address[](1);
        uint256[] memory amounts = new uint256[](1);
        holders[0] = address(this);
        amounts[0] = 1_000_000_000e18;
        moon = new MoonrigToken(holders, amounts);
        rewards = new LivenessRewards(_config());
        epoch = rewards.currentEpoch();
        _nextDay();
        moon.transfer(address(rewards), FUNDS);
        moon.transfer(MALLORY, 10 * BOND);
        vm.prank(MALLORY);
        moon.approve(address(rewards), type(uint256).max);
    }

    function _config() internal view returns (LivenessRewards.Config memory) {
        return LivenessRewards.Config({
            token: address(moon),
            registry: address(registry),
            governance: GOVERNANCE,
            poster: POSTER,
            resolver: RESOLVER,
            firstEpoch: 0,
            epochBudget: BUDGET,
            maxEpochBudget: MAX_BUDGET,
            challengePeriod: CHALLENGE,
            minChallengePeriod: 1 hours,
            challengeBond: BOND
        });
    }

    function _nextDay() internal {
        vm.warp((block.timestamp / DAY + 1) * DAY);
    }

    /// @dev A day of a provider in `tier` that kept `kept` of eight hours, with one and a half reference cards.
    function _reward(address provider, uint8 tier, uint32 kept)
        internal
        view
        returns (ILivenessRewards.Reward memory r)
    {
        r = ILivenessRewards.Reward({
            epoch: epoch,
            provider: provider,
            promised: 8 hours,
            kept: kept,
            responseMs: 80,
            tier: tier,
            weight: 150,
            amount: 0
        });
        r.amount = rewards.rewardFor(tier, r.promised, r.kept, r.weight, RATE);
    }

    /// @dev A day on which Alice earned most, Bob a little, and Carol fell below her slash line.
    function _day() internal view returns (ILivenessRewards.Reward[] memory list) {
        list = new ILivenessRewards.Reward[](3);
        list[0] = _reward(ALICE, 1, 8 hours);
        list[1] = _reward(BOB, 6, 7 hours);
        list[2] = _reward(CAROL, 3, 4 hours);
    }

    function _leaves(ILivenessRewards.Reward[] memory list) internal view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](list.length);
        for (uint256 i = 0; i < list.length; ++i) {
            leaves[i] = rewards.leafOf(list[i]);
        }
    }

    function _total(ILivenessRewards.Reward[] memory list) internal pure returns (uint128 total) {
        for (uint256 i = 0; i < list.length; ++i) {
            total += uint128(list[i].amount);
        }
    }

    function _proof(ILivenessRewards.Reward[] memory list, uint256 i) internal view returns (bytes32[] memory) {
        return Merkle.proof(_leaves(list), i);
    }

    function _proofs(ILivenessRewards.Reward[] memory list) internal view returns (bytes32[][] memory proofs) {
        proofs = new bytes32[][](list.length);
        for (uint256 i = 0; i < list.length; ++i) {
            proofs[i] = _proof(list, i);
        }
    }

    function _post(ILivenessRewards.Reward[] memory list) internal {
        bytes32 root = Merkle.root(_leaves(list));
        vm.prank(POSTER);
        rewards.post(list[0].epoch, root, _total(list), RATE);
    }

    /// @dev Posts and waits until it cannot be challenged any more.
    function _postFinal(ILivenessRewards.Reward[] memory list) internal {
        _post(list);
        vm.warp(block.timestamp + CHALLENGE);
    }

    function _challenge() internal {
        vm.prank(MALLORY);
        rewards.challenge(epoch, keccak256("evidence"));
    }

    function _assertStatus(ILivenessRewards.Status want) internal view {
        assertEq(uint256(rewards.postingOf(epoch).status), uint256(want), "status");
    }
}
