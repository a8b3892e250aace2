// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILivenessRewards } from "../../../src/interfaces/ILivenessRewards.sol";
import { Errors } from "../../../src/libraries/Errors.sol";
import { RewardsRegistry } from "../../mocks/RewardsRegistry.sol";
import { Merkle } from "../../utils/Merkle.sol";
import { RewardsBase } from "./Rewards.t.sol";

contract Claim_Unit_Test is RewardsBase {
    ILivenessRewards.Reward[] private _list;

    function setUp() public override {
        super.setUp();
        ILivenessRewards.Reward[] memory list = _day();
        for (uint256 i = 0; i < list.length; ++i) {
            _list.push(list[i]);
        }
    }

    function test_RevertGiven_NotFinal() external {
        bytes memory notFinal = abi.encodeWithSelector(Errors.LivenessRewards_NotFinal.selector, epoch);
        bytes32[] memory proof = _proof(_list, 0);
        vm.expectRevert(notFinal);
        rewards.claim(_list[0], proof); // none

        _post(_list);
        vm.warp(block.timestamp + CHALLENGE - 1);
        vm.expectRevert(notFinal);
        rewards.claim(_list[0], proof); // a second early

        _challenge();
        vm.warp(block.timestamp + 30 days);
        vm.expectRevert(notFinal);
        rewards.claim(_list[0], proof); // challenged
    }

    function test_RevertWhen_AnyFieldChanged() external {
        _postFinal(_list);
        bytes32[] memory proof = _proof(_list, 0);
        for (uint256 i = 0; i < 7; ++i) {
            ILivenessRewards.Reward memory r = _list[0];
            if (i == 0) r.provider = MALLORY;
            if (i == 1) r.promised -= 1;
            if (i == 2) r.kept -= 1;
            if (i == 3) r.responseMs -= 1;
            if (i == 4) r.tier += 1;
            if (i == 5) r.weight += 1;
            if (i == 6) r.amount += 1;
            vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_InvalidProof.selector, r.epoch, r.provider));
            rewards.claim(r, proof);
        }
        // Another epoch's root is another root.
        ILivenessRewards.Reward memory other = _list[0];
        other.epoch += 1;
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_NotFinal.selector, epoch + 1));
        rewards.claim(other, proof);
    }

    /// @dev A leaf is a hash of a hash of eight words, a node the hash of two: neither passes for the other.
    function test_Attack_SecondPreimage() external {
        _postFinal(_list);
        bytes32[] memory leaves = _leaves(_list);
        bytes32 node = Merkle.hashPair(leaves[0], leaves[1]);
        // The way from the inner node to the root, with a reward that is made of the two leaves.
        ILivenessRewards.Reward memory forged = _list[0];
        forged.provider = address(uint160(uint256(leaves[0])));
        forged.amount = uint256(leaves[1]);
        bytes32[] memory way = new bytes32[](1);
        way[0] = leaves[2];
        assertEq(Merkle.hashPair(node, way[0]), rewards.postingOf(epoch).root, "the node is in the tree");
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_InvalidProof.selector, epoch, forged.provider));
        rewards.claim(forged, way);
        // A root that is a leaf of a tree of one is not a reward without a proof either, unless it is the leaf.
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_InvalidProof.selector, epoch, ALICE));
        rewards.claim(_list[0], new bytes32[](0));
    }

    function test_RevertWhen_AmountIsNotWhatTheRulesGive() external {
        uint256 honest = _list[1].amount;
        _list[1].amount = honest + 1;
        _postFinal(_list);
        bytes32[] memory proof = _proof(_list, 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_AmountMismatch.selector, honest + 1, honest));
        rewards.claim(_list[1], proof);
    }

    function test_RevertWhen_HoursOrTierCannotBe() external {
        _list[0].kept = _list[0].promised + 1;
        _list[1].promised = 1 days + 1;
        _list[2].tier = 8;
        _postFinal(_list);
        bytes32[][] memory proofs = _proofs(_list);
        vm.expectRevert(abi.encodeWithSelector(Errors.TierRules_BadHours.selector, _list[0].promised, _list[0].kept));
        rewards.claim(_list[0], proofs[0]);
        vm.expectRevert(abi.encodeWithSelector(Errors.TierRules_BadHours.selector, _list[1].promised, _list[1].kept));
        rewards.claim(_list[1], proofs[1]);
        vm.expectRevert(abi.encodeWithSelector(Errors.TierRules_BadTier.selector, 8));
        rewards.claim(_list[2], proofs[2]);
    }

    /// @dev A poster that says less than its tree holds takes from its own tree, never from other days.
    function test_Attack_BudgetOverflow() external {
        bytes32 root = Merkle.root(_leaves(_list));
        uint128 total = uint128(_list[0].amount);
        vm.prank(POSTER);
        rewards.post(epoch, root, total, RATE);
        vm.warp(block.timestamp + CHALLENGE);
        rewards.claim(_list[0], _proof(_list, 0));
        bytes32[] memory proof = _proof(_list, 1);
        vm.expectRevert(
            abi.encodeWithSelector(Errors.LivenessRewards_TotalExceeded.selector, epoch, _list[1].amount, 0)
        );
        rewards.claim(_list[1], proof);
        assertEq(moon.balanceOf(address(rewards)), FUNDS - total, "holds");
    }

    /// @dev The largest rate does not wrap the product into something that can be paid.
    function test_Attack_RateOverflow() external {
        _list[0].amount = 1;
        bytes32 root = Merkle.root(_leaves(_list));
        vm.prank(POSTER);
        rewards.post(epoch, root, 1, type(uint128).max);
        vm.warp(block.timestamp + CHALLENGE);
        bytes32[] memory proof = _proof(_list, 0);
        uint256 entitled = rewards.rewardFor(1, 8 hours, 8 hours, 150, type(uint128).max);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_AmountMismatch.selector, 1, entitled));
        rewards.claim(_list[0], proof);
    }

    function test_RevertGiven_Claimed() external {
        _postFinal(_list);
        bytes32[] memory proof = _proof(_list, 0);
        rewards.claim(_list[0], proof);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_NothingToClaim.selector));
        rewards.claim(_list[0], proof);
        assertEq(moon.balanceOf(ALICE), _list[0].amount, "paid once");
    }

    function test_RevertGiven_NothingEarned() external {
        _postFinal(_list);
        assertEq(_list[2].amount, 0, "below the slash line");
        bytes32[] memory proof = _proof(_list, 2);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_NothingToClaim.selector));
        rewards.claim(_list[2], proof);
    }

    function test_WhenRight() external {
        registry.setPayout(ALICE, PAYOUT);
        _postFinal(_list);
        // 8 h at 1.5 cards, twice.
        assertEq(_list[0].amount, 8 * 3600 * 3 * uint256(RATE), "amount");
        bytes32[] memory proof = _proof(_list, 0);
        vm.expectEmit(true, true, true, true, address(rewards));
        emit ILivenessRewards.RewardClaimed(epoch, ALICE, PAYOUT, _list[0].amount);
        vm.prank(MALLORY);
        assertEq(rewards.claim(_list[0], proof), _list[0].amount, "returned");
        assertEq(moon.balanceOf(PAYOUT), _list[0].amount, "paid");
        assertEq(moon.balanceOf(ALICE), 0, "not to the key");
        assertTrue(rewards.isClaimed(epoch, ALICE), "claimed");
        assertTrue(!rewards.isClaimed(epoch, BOB), "other claimed");
        assertEq(rewards.postingOf(epoch).left, _list[1].amount, "left");
        assertEq(rewards.reserved(), _list[1].amount, "reserved");
    }
}

contract ClaimMany_Unit_Test is RewardsBase {
    function test_RevertWhen_NotAsManyProofs() external {
        ILivenessRewards.Reward[] memory list = _day();
        _postFinal(list);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_LengthMismatch.selector, 3, 0));
        rewards.claimMany(list, new bytes32[][](0));
    }

    function test_RevertWhen_NothingToClaim() external {
        bytes memory nothing = abi.encodeWithSelector(Errors.LivenessRewards_NothingToClaim.selector);
        vm.expectRevert(nothing);
        rewards.claimMany(new ILivenessRewards.Reward[](0), new bytes32[][](0));
        ILivenessRewards.Reward[] memory list = _day();
        bytes32[][] memory proofs = _proofs(list);
        _postFinal(list);
        rewards.claimMany(list, proofs);
        vm.expectRevert(nothing);
        rewards.claimMany(list, proofs);
    }

    function test_Attack_DoubleClaimInOneBatch() external {
        ILivenessRewards.Reward[] memory list = _day();
        bytes32[][] memory proofs = _proofs(list);
        _postFinal(list);
        list[1] = list[0];
        list[2] = list[0];
        proofs[1] = proofs[0];
        proofs[2] = proofs[0];
        assertEq(rewards.claimMany(list, proofs), list[0].amount, "paid");
        assertEq(moon.balanceOf(ALICE), list[0].amount, "once");
    }

    function test_Attack_FrontRunOfABatch() external {
        ILivenessRewards.Reward[] memory list = _day();
        bytes32[][] memory proofs = _proofs(list);
        _postFinal(list);
        vm.prank(MALLORY);
        rewards.claim(list[0], proofs[0]);
        assertEq(rewards.claimMany(list, proofs), list[1].amount, "the rest");
        assertEq(moon.balanceOf(ALICE), list[0].amount, "Alice");
        assertEq(moon.balanceOf(BOB), list[1].amount, "Bob");
    }

    function test_RevertWhen_OneIsWrong() external {
        ILivenessRewards.Reward[] memory list = _day();
        bytes32[][] memory proofs = _proofs(list);
        _postFinal(list);
        list[1].weight += 1;
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_InvalidProof.selector, epoch, BOB));
        rewards.claimMany(list, proofs);
        assertEq(moon.balanceOf(ALICE), 0, "Alice");
    }

    function test_WhenManyEpochs() external {
        uint256 days_ = 20;
        ILivenessRewards.Reward[] memory mine = new ILivenessRewards.Reward[](days_);
        bytes32[][] memory proofs = new bytes32[][](days_);
        uint256 want = 0;
        for (uint256 i = 0; i < days_; ++i) {
            ILivenessRewards.Reward[] memory list = _day();
            _post(list);
            mine[i] = list[0];
            proofs[i] = _proof(list, 0);
            want += list[0].amount;
            _nextDay();
            ++epoch;
        }
        vm.warp(block.timestamp + CHALLENGE);
        assertEq(rewards.claimMany(mine, proofs), want, "returned");
        assertEq(moon.balanceOf(ALICE), want, "paid");
    }
}

contract ChargePenalty_Unit_Test is RewardsBase {
    function test_RevertGiven_NotFinal() external {
        ILivenessRewards.Reward[] memory list = _day();
        _post(list);
        bytes32[] memory proof = _proof(list, 2);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_NotFinal.selector, epoch));
        rewards.chargePenalty(list[2], proof);
    }

    function test_RevertGiven_AboveTheLine() external {
        ILivenessRewards.Reward[] memory list = _day();
        _postFinal(list);
        bytes32[] memory proof = _proof(list, 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_NothingToSlash.selector, epoch, BOB));
        rewards.chargePenalty(list[1], proof);
    }

    function test_RevertGiven_Charged() external {
        ILivenessRewards.Reward[] memory list = _day();
        _postFinal(list);
        bytes32[] memory proof = _proof(list, 2);
        rewards.chargePenalty(list[2], proof);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_NothingToSlash.selector, epoch, CAROL));
        rewards.chargePenalty(list[2], proof);
    }

    function test_RevertGiven_RegistryRefuses() external {
        ILivenessRewards.Reward[] memory list = _day();
        _postFinal(list);
        bytes32[] memory proof = _proof(list, 2);
        registry.setMaintenance(true);
        vm.expectRevert(abi.encodeWithSelector(RewardsRegistry.InMaintenance.selector));
        rewards.chargePenalty(list[2], proof);
        assertTrue(!rewards.isCharged(epoch, CAROL), "charged");
        registry.setMaintenance(false);
        rewards.chargePenalty(list[2], proof);
    }

    function test_WhenRight() external {
        ILivenessRewards.Reward[] memory list = _day();
        _postFinal(list);
        bytes32[] memory proof = _proof(list, 2);
        // Four missed hours at 1.5 cards and 1.5 times.
        uint256 want = 4 * 3600 * 225 * uint256(RATE) / 100;
        registry.setCap(want - 1);
        vm.expectEmit(true, true, true, true, address(rewards));
        emit ILivenessRewards.PenaltyCharged(epoch, CAROL, want - 1);
        vm.prank(MALLORY);
        assertEq(rewards.chargePenalty(list[2], proof), want - 1, "charged what the cap left");
        assertEq(rewards.penaltyFor(3, 8 hours, 4 hours, 150, RATE), want, "penalty");
        assertEq(registry.slashed(CAROL), want - 1, "taken");
        assertEq(registry.lastFrom(), epoch * DAY, "from");
        assertEq(registry.lastTo(), (epoch + 1) * DAY, "to");
        assertTrue(rewards.isCharged(epoch, CAROL), "noted");
    }
}

contract PublishTier_Unit_Test is RewardsBase {
    function test_RevertWhen_ProofLeadsElsewhere() external {
        ILivenessRewards.Reward[] memory list = _day();
        _postFinal(list);
        bytes32[] memory proof = _proof(list, 0);
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_InvalidProof.selector, epoch, BOB));
        rewards.publishTier(list[1], proof);
    }

    function test_RevertGiven_LaterEpoch() external {
        ILivenessRewards.Reward[] memory older = _day();
        bytes32[] memory proof = _proof(older, 0);
        _post(older);
        _nextDay();
        ++epoch;
        ILivenessRewards.Reward[] memory newer = _day();
        newer[0].tier = 2;
        _post(newer);
        vm.warp(block.timestamp + CHALLENGE);
        rewards.publishTier(newer[0], _proof(newer, 0));
        vm.expectRevert(abi.encodeWithSelector(Errors.LivenessRewards_TierOutdated.selector, epoch - 1, epoch));
        rewards.publishTier(older[0], proof);
        assertEq(registry.tierOf(ALICE), 2, "tier");
    }

    function test_WhenNews() external {
        ILivenessRewards.Reward[] memory list = _day();
        _postFinal(list);
        bytes32[] memory proof = _proof(list, 2);
        vm.expectEmit(true, true, true, true, address(rewards));
        emit ILivenessRewards.TierPublished(epoch, CAROL, 3);
        vm.prank(MALLORY);
        rewards.publishTier(list[2], proof);
        assertEq(registry.tierOf(CAROL), 3, "tier");
        assertEq(rewards.tierEpochOf(CAROL), epoch, "epoch");
    }
}
