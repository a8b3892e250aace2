// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { LivenessRewards } from "../../../src/LivenessRewards.sol";
import { MoonrigToken } from "../../../src/MoonrigToken.sol";
import { ILivenessRewards } from "../../../src/interfaces/ILivenessRewards.sol";
import { RewardsRegistry } from "../../mocks/RewardsRegistry.sol";
import { Assertions } from "../../utils/Assertions.sol";
import { Merkle } from "../../utils/Merkle.sol";

/// @notice Calls the rewards as everybody would, keeps its own books, and checks each single step.
contract RewardsHandler is Assertions {
    uint256 public constant PROVIDERS = 3;
    uint256 public constant CHALLENGERS = 2;
    uint256 public constant FUNDS = 5_000_000e18;
    uint256 public constant CHALLENGER_FUNDS = 500_000e18;
    uint256 public constant MAX_BUDGET = 250_000e18;
    address public constant GOVERNANCE = address(0x6017);
    address public constant POSTER = address(0x9057);
    address public constant RESOLVER = address(0x7e50);
    address public constant OUTSIDER = address(0xbad);

    MoonrigToken public moon;
    RewardsRegistry public registry;
    LivenessRewards public rewards;

    /// @dev What this handler knows of a day, in its own words.
    struct Book {
        uint256 total;
        uint256 paid;
        uint256 bond;
        address challenger;
        uint256 period;
        uint256 openSince; // since when it could be challenged, or could be again
        uint256 openFor; // how long it could be challenged before
        bool posted;
    }

    uint256[] public epochs;
    mapping(uint256 epoch => Book book) public books;
    mapping(uint256 epoch => ILivenessRewards.Reward[] list) private _lists;
    mapping(uint256 epoch => mapping(uint256 provider => bool paid)) private _paid;
    mapping(uint256 provider => uint256 sum) public paidTo;
    mapping(uint256 challenger => uint256 sum) public lostBy;
    uint256 public lost;
    uint256 public paidInAll;

    constructor() {
        address[] memory holders = new address[](1);
        uint256[] memory amounts = new uint256[](1);
        holders[0] = address(this);
        amounts[0] = 1_000_000_000e18;
        moon = new MoonrigToken(holders, amounts);
        registry = new RewardsRegistry();
        rewards = new LivenessRewards(
            LivenessRewards.Config({
                token: address(moon),
                registry: address(registry),
                governance: GOVERNANCE,
                poster: POSTER,
                resolver: RESOLVER,
                firstEpoch: 0,
                epochBudget: MAX_BUDGET,
                maxEpochBudget: MAX_BUDGET,
                challengePeriod: 1 days,
                minChallengePeriod: 1 hours,
                challengeBond: 1_000e18
            })
        );
        moon.transfer(address(rewards), FUNDS);
        for (uint256 i = 0; i < CHALLENGERS; ++i) {
            moon.transfer(challengerAt(i), CHALLENGER_FUNDS);
            vm.prank(challengerAt(i));
            moon.approve(address(rewards), type(uint256).max);
        }
        // Rewards of the first provider go somewhere else than to its key.
        registry.setPayout(providerAt(0), payoutAt(0));
    }

    function providerAt(uint256 i) public pure returns (address) {
        return address(uint160(0x1000 + i));
    }

    function payoutAt(uint256 i) public pure returns (address) {
        return i == 0 ? address(uint160(0x2000)) : providerAt(i);
    }

    function challengerAt(uint256 i) public pure returns (address) {
        return address(uint160(0x3000 + i));
    }

    function epochCount() external view returns (uint256) {
        return epochs.length;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       CALLS
    //////////////////////////////////////////////////////////////////////////*/

    function wait(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 2 days));
    }

    function post(uint256 back, uint8[3] calldata tiers, uint32[3] calldata kepts, uint32 weight, uint128 rate)
        external
    {
        uint256 today = rewards.currentEpoch();
        uint256 first = rewards.firstEpoch();
        if (today == first) return;
        uint256 epoch = bound(back, first, today - 1);
        if (books[epoch].posted) return;
        weight = uint32(bound(weight, 1, 1_000));
        rate = uint128(bound(rate, 1, 1e15));

        delete _lists[epoch];
        bytes32[] memory leaves = new bytes32[](PROVIDERS);
        uint256 total = 0;
        for (uint256 i = 0; i < PROVIDERS; ++i) {
            ILivenessRewards.Reward memory r;
            r.epoch = epoch;
            r.provider = providerAt(i);
            r.promised = 8 hours;
            r.kept = uint32(bound(kepts[i], 0, 8 hours));
            r.responseMs = 90;
            r.tier = uint8(bound(tiers[i], 1, 7));
            r.weight = weight;
            r.amount = rewards.rewardFor(r.tier, r.promised, r.kept, weight, rate);
            total += r.amount;
            _lists[epoch].push(r);
            leaves[i] = rewards.leafOf(r);
        }
        uint256 free = moon.balanceOf(address(rewards)) - rewards.reserved();
        if (total == 0 || total > rewards.epochBudget() || total > free) return;
        bytes32 root = Merkle.root(leaves);
        vm.prank(POSTER);
        rewards.post(epoch, root, uint128(total), rate);

        Book storage b = books[epoch];
        if (!_known(epoch)) epochs.push(epoch);
        b.posted = true;
        b.total = total;
        b.period = rewards.challengePeriod();
        b.openSince = block.timestamp;
        b.openFor = 0;
    }

    function challenge(uint256 which, uint256 who, bytes32 evidence) external {
        (bool found, uint256 epoch) = _pick(which);
        if (!found) return;
        Book storage b = books[epoch];
        uint256 bond = rewards.challengeBond();
        address challenger = challengerAt(bound(who, 0, CHALLENGERS - 1));
        if (!b.posted || b.bond != 0 || rewards.isFinal(epoch) || moon.balanceOf(challenger) < bond) return;
        vm.prank(challenger);
        rewards.challenge(epoch, evidence);
        b.bond = bond;
        b.challenger = challenger;
        b.openFor += block.timestamp - b.openSince;
        // 6. It was still in its period.
        assertTrue(b.openFor < b.period, "challenged after the period");
    }

    function resolve(uint256 which, bool stands) external {
        (bool found, uint256 epoch) = _pick(which);
        if (!found || books[epoch].bond == 0) return;
        Book storage b = books[epoch];
        vm.prank(RESOLVER);
        rewards.resolve(epoch, stands);
        if (stands) {
            lost += b.bond;
            for (uint256 i = 0; i < CHALLENGERS; ++i) {
                if (challengerAt(i) == b.challenger) lostBy[i] += b.bond;
            }
            b.bond = 0;
            b.openSince = block.timestamp;
        } else {
            _fell(epoch);
        }
    }

    function resolveSilence(uint256 which) external {
        (bool found, uint256 epoch) = _pick(which);
        if (!found || books[epoch].bond == 0) return;
        // 5. It can be ended as soon as the resolver's time is over.
        uint256 endsAt = rewards.postingOf(epoch).endsAt;
        if (block.timestamp < endsAt) {
            (bool ok,) = address(rewards).call(abi.encodeCall(rewards.resolveSilence, (epoch)));
            assertTrue(!ok, "ended in the resolver's time");
            vm.warp(endsAt);
        }
        rewards.resolveSilence(epoch);
        _fell(epoch);
    }

    function claim(uint256 which, uint256 who) external {
        (bool found, uint256 epoch) = _pick(which);
        if (!found) return;
        Book storage b = books[epoch];
        uint256 i = bound(who, 0, PROVIDERS - 1);
        ILivenessRewards.Reward memory r = _lists[epoch][i];
        bytes memory call = abi.encodeCall(rewards.claim, (r, _proof(epoch, i)));
        if (!rewards.isFinal(epoch) || _paid[epoch][i] || r.amount == 0) {
            // 3. and 5. Not before it is final, not twice, not nothing.
            (bool ok,) = address(rewards).call(call);
            assertTrue(!ok, "claimed too much");
            return;
        }
        // 3. and 6. It could be doubted for the whole period.
        assertTrue(b.bond == 0, "open challenge");
        assertGe(b.openFor + (block.timestamp - b.openSince), b.period, "short period");
        vm.prank(OUTSIDER);
        (bool paid,) = address(rewards).call(call);
        assertTrue(paid, "not paid");
        _note(epoch, i, r.amount);
    }

    function claimMany(uint256 who) external {
        uint256 i = bound(who, 0, PROVIDERS - 1);
        uint256 n = 0;
        for (uint256 e = 0; e < epochs.length; ++e) {
            if (rewards.isFinal(epochs[e])) ++n;
        }
        ILivenessRewards.Reward[] memory list = new ILivenessRewards.Reward[](2 * n);
        bytes32[][] memory proofs = new bytes32[][](2 * n);
        uint256 want = 0;
        uint256 k = 0;
        for (uint256 e = 0; e < epochs.length; ++e) {
            if (!rewards.isFinal(epochs[e])) continue;
            // Each stands twice in the batch.
            list[k] = list[k + 1] = _lists[epochs[e]][i];
            proofs[k] = proofs[k + 1] = _proof(epochs[e], i);
            k += 2;
            if (!_paid[epochs[e]][i]) {
                want += _lists[epochs[e]][i].amount;
                if (_lists[epochs[e]][i].amount > 0) _note(epochs[e], i, _lists[epochs[e]][i].amount);
            }
        }
        if (want == 0) return;
        assertEq(rewards.claimMany(list, proofs), want, "batch paid");
    }

    function govern(uint256 budget, uint256 period, uint256 bond) external {
        vm.startPrank(GOVERNANCE);
        rewards.setEpochBudget(bound(budget, 0, MAX_BUDGET));
        rewards.setChallengePeriod(bound(period, 1 hours, 3 days));
        rewards.setChallengeBond(bound(bond, 1e18, 10_000e18));
        vm.stopPrank();
    }

    /// @dev 7. Everything that is not theirs, in one step.
    function outsider(uint256 which, uint256 amount) external {
        (bool found, uint256 epoch) = _pick(which);
        if (!found) epoch = rewards.currentEpoch();
        ILivenessRewards.Reward memory forged;
        forged.epoch = epoch;
        forged.provider = OUTSIDER;
        forged.tier = 1;
        forged.amount = amount;
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = rewards.postingOf(epoch).root;
        bytes[] memory calls = new bytes[](8);
        calls[0] = abi.encodeCall(rewards.post, (epoch, bytes32(amount), uint128(amount), 1));
        calls[1] = abi.encodeCall(rewards.resolve, (epoch, true));
        calls[2] = abi.encodeCall(rewards.setPoster, (OUTSIDER));
        calls[3] = abi.encodeCall(rewards.setResolver, (OUTSIDER));
        calls[4] = abi.encodeCall(rewards.setEpochBudget, (amount));
        calls[5] = abi.encodeCall(rewards.setChallengePeriod, (amount));
        calls[6] = abi.encodeCall(rewards.setChallengeBond, (amount));
        calls[7] = abi.encodeCall(rewards.claim, (forged, proof));
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(OUTSIDER);
            (bool ok,) = address(rewards).call(calls[i]);
            assertTrue(!ok, "outsider let in");
        }
        assertEq(moon.balanceOf(OUTSIDER), 0, "outsider has");
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       BOOKS
    //////////////////////////////////////////////////////////////////////////*/

    function _note(uint256 epoch, uint256 i, uint256 amount) private {
        _paid[epoch][i] = true;
        books[epoch].paid += amount;
        paidTo[i] += amount;
        paidInAll += amount;
    }

    function _fell(uint256 epoch) private {
        // 3. Nothing was paid from a root that fell.
        assertEq(books[epoch].paid, 0, "paid from a root that fell");
        delete books[epoch];
    }

    function _known(uint256 epoch) private view returns (bool) {
        for (uint256 i = 0; i < epochs.length; ++i) {
            if (epochs[i] == epoch) return true;
        }
        return false;
    }

    function _pick(uint256 which) private view returns (bool found, uint256 epoch) {
        if (epochs.length == 0) return (false, 0);
        return (true, epochs[bound(which, 0, epochs.length - 1)]);
    }

    function _proof(uint256 epoch, uint256 i) private view returns (bytes32[] memory) {
        bytes32[] memory leaves = new bytes32[](PROVIDERS);
        for (uint256 k = 0; k < PROVIDERS; ++k) {
            leaves[k] = rewards.leafOf(_lists[epoch][k]);
        }
        return Merkle.proof(leaves, i);
    }
}
