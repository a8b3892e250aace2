// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { LeaseEscrow } from "../../../src/LeaseEscrow.sol";
import { TestDollar } from "../../../src/TestDollar.sol";
import { ILeaseEscrow } from "../../../src/interfaces/ILeaseEscrow.sol";
import { Assertions } from "../../utils/Assertions.sol";

/// @notice Uses the escrow the way renters, providers and outsiders do, and keeps its own books of what must follow.
contract EscrowHandler is Assertions {
    uint256 public constant RENTERS = 3;
    uint256 public constant PROVIDERS = 2;
    uint256 public constant FUNDS = 10_000e6;
    uint256 private constant OUTSIDER_KEY = 3000;

    /// @dev The books of one channel.
    struct Book {
        uint256 deposited;
        uint256 paid;
        uint256 refunded;
        uint256 signed; // the best promise of the renter, by voucher or close
        uint256 askedAt; // when the renter last asked for its deposit; zero after a deposit or a payout
        ILeaseEscrow.Voucher voucher; // the last voucher that was redeemed
        ILeaseEscrow.Signature signature;
        bytes closing; // the last close that was used, as a call
    }

    LeaseEscrow public immutable escrow;
    TestDollar public immutable dollar;
    uint256 private immutable _thaw;

    // Addresses are derived once: it is the slowest thing a test can do.
    address[RENTERS] private _renters;
    address[PROVIDERS] private _providers;
    address public immutable outsider;

    mapping(uint256 channel => Book book) private _books;

    constructor(LeaseEscrow escrow_, TestDollar dollar_) {
        escrow = escrow_;
        dollar = dollar_;
        _thaw = escrow_.thawPeriod();
        outsider = vm.addr(OUTSIDER_KEY);
        for (uint256 i = 0; i < PROVIDERS; ++i) {
            _providers[i] = vm.addr(_providerKey(i));
        }
        for (uint256 i = 0; i < RENTERS; ++i) {
            _renters[i] = vm.addr(_renterKey(i));
            dollar_.mint(renterAt(i), FUNDS);
            vm.prank(renterAt(i));
            dollar_.approve(address(escrow_), type(uint256).max);
        }
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       BOOKS
    //////////////////////////////////////////////////////////////////////////*/

    function renterAt(uint256 i) public view returns (address) {
        return _renters[i];
    }

    function providerAt(uint256 i) public view returns (address) {
        return _providers[i];
    }

    function book(uint256 renter, uint256 provider)
        external
        view
        returns (uint256 deposited, uint256 paid, uint256 refunded, uint256 signed)
    {
        Book storage b = _books[renter * PROVIDERS + provider];
        return (b.deposited, b.paid, b.refunded, b.signed);
    }

    function channel(uint256 renter, uint256 provider) public view returns (ILeaseEscrow.Channel memory) {
        return escrow.channelOf(renterAt(renter), providerAt(provider), address(dollar));
    }

    /*//////////////////////////////////////////////////////////////////////////
                                      ACTIONS
    //////////////////////////////////////////////////////////////////////////*/

    function deposit(uint256 renter, uint256 provider, uint256 amount) external {
        (renter, provider) = _pick(renter, provider);
        uint256 funds = dollar.balanceOf(renterAt(renter));
        if (funds == 0) return;
        amount = bound(amount, 1, funds);
        Book storage b = _books[renter * PROVIDERS + provider];

        vm.prank(renterAt(renter));
        escrow.deposit(providerAt(provider), address(dollar), amount);

        b.deposited += amount;
        b.askedAt = 0;
        assertEq(channel(renter, provider).thawEndsAt, 0, "a deposit cancels the thaw");
    }

    /// @dev The renter signs a voucher, better or worse than the best one, and somebody presents it.
    function redeem(uint256 renter, uint256 provider, uint256 cumulative) external {
        (renter, provider) = _pick(renter, provider);
        Book storage b = _books[renter * PROVIDERS + provider];
        ILeaseEscrow.Channel memory before = channel(renter, provider);
        cumulative = bound(cumulative, 0, uint256(before.claimed) + before.balance + before.balance / 4 + 1);

        ILeaseEscrow.Voucher memory voucher = ILeaseEscrow.Voucher({
            renter: renterAt(renter),
            provider: providerAt(provider),
            token: address(dollar),
            cumulative: cumulative,
            leaseId: keccak256(abi.encode(cumulative)),
            leaseAmount: cumulative
        });
        ILeaseEscrow.Signature memory signature = _signCompact(_renterKey(renter), escrow.voucherDigest(voucher));
        if (cumulative > b.signed) b.signed = cumulative;

        bool worth = cumulative > before.claimed && before.balance > 0;
        vm.prank(outsider);
        try escrow.redeem(voucher, signature) returns (uint256 paid) {
            assertTrue(worth, "only a better voucher pays");
            b.paid += paid;
            b.voucher = voucher;
            b.signature = signature;
        } catch {
            assertTrue(!worth, "a better voucher pays");
        }

        // In full while the balance suffices, else all there is.
        ILeaseEscrow.Channel memory afterwards = channel(renter, provider);
        uint256 reach = uint256(before.claimed) + before.balance;
        uint256 want = cumulative < reach ? cumulative : reach;
        if (want < before.claimed) want = before.claimed;
        assertEq(afterwards.claimed, want, "claimed after a voucher");
        assertEq(afterwards.thawEndsAt, before.thawEndsAt, "a voucher leaves the thaw alone");
    }

    function close(uint256 renter, uint256 provider, uint256 finalCumulative) external {
        (renter, provider) = _pick(renter, provider);
        ILeaseEscrow.Channel memory before = channel(renter, provider);
        if (before.balance == 0) return;
        // Every second one pays nothing: those are the ones that could be used again.
        finalCumulative = finalCumulative % 2 == 0
            ? before.claimed
            : bound(finalCumulative, before.claimed, uint256(before.claimed) + before.balance);
        _close(renter, provider, before, finalCumulative);
    }

    function requestWithdraw(uint256 renter, uint256 provider) external {
        (renter, provider) = _pick(renter, provider);
        ILeaseEscrow.Channel memory before = channel(renter, provider);
        if (before.balance == 0 || before.thawEndsAt != 0) return;
        vm.prank(renterAt(renter));
        escrow.requestWithdraw(providerAt(provider), address(dollar));
        _books[renter * PROVIDERS + provider].askedAt = block.timestamp;
    }

    function withdraw(uint256 renter, uint256 provider) external {
        (renter, provider) = _pick(renter, provider);
        Book storage b = _books[renter * PROVIDERS + provider];
        uint256 balance = channel(renter, provider).balance;
        bool due = b.askedAt != 0 && block.timestamp >= b.askedAt + _thaw && balance > 0;
        vm.prank(renterAt(renter));
        try escrow.withdraw(providerAt(provider), address(dollar)) {
            assertTrue(due, "nothing comes back before a full thaw");
            b.refunded += balance;
            b.askedAt = 0;
        } catch {
            assertTrue(!due, "the deposit comes back after a full thaw");
        }
    }

    function passTime(uint256 span) external {
        vm.warp(block.timestamp + bound(span, 2 minutes, 2 * _thaw));
    }

    /// @dev An outsider tries what it can with what it has.
    function attack(uint256 renter, uint256 provider, uint256 cumulative) external {
        (renter, provider) = _pick(renter, provider);
        Book storage b = _books[renter * PROVIDERS + provider];
        ILeaseEscrow.Channel memory before = channel(renter, provider);
        vm.startPrank(outsider);

        // A voucher of its own making.
        ILeaseEscrow.Voucher memory forged = ILeaseEscrow.Voucher({
            renter: renterAt(renter),
            provider: providerAt(provider),
            token: address(dollar),
            cumulative: cumulative,
            leaseId: 0,
            leaseAmount: 0
        });
        _mustFail(
            abi.encodeCall(ILeaseEscrow.redeem, (forged, _signCompact(OUTSIDER_KEY, escrow.voucherDigest(forged))))
        );

        // A spent voucher, as it is and turned to itself.
        if (b.signature.r != 0) {
            ILeaseEscrow.Voucher memory spent = b.voucher;
            if (spent.cumulative <= before.claimed) {
                _mustFail(abi.encodeCall(ILeaseEscrow.redeem, (spent, b.signature)));
            }
            spent.provider = outsider;
            _mustFail(abi.encodeCall(ILeaseEscrow.redeem, (spent, b.signature)));
        }

        // A spent close, whatever was deposited since.
        if (b.closing.length > 0) _mustFail(b.closing);

        // A close with its own signature twice.
        bytes memory own = _sign(
            OUTSIDER_KEY,
            escrow.closeDigest(
                renterAt(renter), providerAt(provider), address(dollar), before.claimed, before.claimed, block.timestamp
            )
        );
        _mustFail(
            abi.encodeCall(
                ILeaseEscrow.closeCooperatively,
                (renterAt(renter), providerAt(provider), address(dollar), before.claimed, block.timestamp, own, own)
            )
        );

        // What only a renter may do.
        _mustFail(abi.encodeCall(ILeaseEscrow.requestWithdraw, (providerAt(provider), address(dollar))));
        _mustFail(abi.encodeCall(ILeaseEscrow.withdraw, (providerAt(provider), address(dollar))));

        vm.stopPrank();
        ILeaseEscrow.Channel memory afterwards = channel(renter, provider);
        assertEq(keccak256(abi.encode(afterwards)), keccak256(abi.encode(before)), "an attack changes nothing");
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       HELPERS
    //////////////////////////////////////////////////////////////////////////*/

    function _close(uint256 renter, uint256 provider, ILeaseEscrow.Channel memory before, uint256 finalCumulative)
        private
    {
        Book storage b = _books[renter * PROVIDERS + provider];
        bytes32 digest = escrow.closeDigest(
            renterAt(renter), providerAt(provider), address(dollar), before.claimed, finalCumulative, type(uint256).max
        );
        bytes memory call = abi.encodeCall(
            ILeaseEscrow.closeCooperatively,
            (
                renterAt(renter),
                providerAt(provider),
                address(dollar),
                finalCumulative,
                type(uint256).max,
                _sign(_renterKey(renter), digest),
                _sign(_providerKey(provider), digest)
            )
        );
        (bool ok,) = address(escrow).call(call);
        if (!ok) {
            // The same empty close as before: spent, and nothing moved.
            assertEq(finalCumulative, before.claimed, "only an empty close can be spent");
            return;
        }
        b.paid += finalCumulative - before.claimed;
        b.refunded += before.claimed + before.balance - finalCumulative;
        if (finalCumulative > b.signed) b.signed = finalCumulative;
        b.askedAt = 0;
        b.closing = call;
        (ok,) = address(escrow).call(call);
        assertTrue(!ok, "a close works once");
    }

    function _mustFail(bytes memory call) private {
        (bool ok,) = address(escrow).call(call);
        assertTrue(!ok, "an outsider is refused");
    }

    function _pick(uint256 renter, uint256 provider) private pure returns (uint256, uint256) {
        return (renter % RENTERS, provider % PROVIDERS);
    }

    function _sign(uint256 key, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _renterKey(uint256 i) private pure returns (uint256) {
        return 1000 + i;
    }

    function _providerKey(uint256 i) private pure returns (uint256) {
        return 2000 + i;
    }
}
