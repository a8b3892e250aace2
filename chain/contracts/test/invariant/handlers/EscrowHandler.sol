// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { LeaseEscrow } from "../../../src/LeaseEscrow.sol";
import { ILeaseEscrow } from "../../../src/interfaces/ILeaseEscrow.sol";
import { BlocklistToken } from "../../mocks/Tokens.sol";
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
        uint256 fees; // the part of `paid` that the provider did not receive
        uint256 refunded;
        uint256 signed; // the best promise of the renter, by voucher or close
        uint256 feeBasisPoints; // the fee in force at the last deposit
        uint256 askedAt; // when the renter last asked for its deposit; zero after a deposit or a payout
        ILeaseEscrow.Voucher voucher; // the last voucher that was redeemed
        ILeaseEscrow.Signature signature;
        bytes closing; // the last close that was used, as a call
    }

    LeaseEscrow public immutable escrow;
    BlocklistToken public immutable dollar;
    uint256 private immutable _thaw;
    address private immutable _governance;
    address public immutable treasury = address(0x7ea5);

    // Addresses are derived once: it is the slowest thing a test can do.
    address[RENTERS] private _renters;
    address[PROVIDERS] private _providers;
    address public immutable outsider;

    mapping(uint256 channel => Book book) private _books;

    constructor(LeaseEscrow escrow_, BlocklistToken dollar_) {
        _governance = escrow_.governance();
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
        returns (uint256 deposited, uint256 paid, uint256 fees, uint256 refunded, uint256 signed)
    {
        Book storage b = _books[renter * PROVIDERS + provider];
        return (b.deposited, b.paid, b.fees, b.refunded, b.signed);
    }

    function feeOf(uint256 renter, uint256 provider) external view returns (uint256) {
        return _books[renter * PROVIDERS + provider].feeBasisPoints;
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
        bool taken = _depositsTaken();
        vm.prank(renterAt(renter));
        try escrow.deposit(providerAt(provider), address(dollar), amount) {
            assertTrue(taken, "no deposit while governance takes none");
            _deposited(renter, provider, amount);
        } catch {
            assertTrue(!taken, "a deposit is taken");
        }
    }

    function depositMany(uint256 renter, uint256 first, uint256 second) external {
        renter = renter % RENTERS;
        uint256 funds = dollar.balanceOf(renterAt(renter));
        if (funds < 2) return;
        first = bound(first, 1, funds - 1);
        second = bound(second, 1, funds - first);
        ILeaseEscrow.Share[] memory shares = new ILeaseEscrow.Share[](PROVIDERS);
        shares[0] = ILeaseEscrow.Share(providerAt(0), first);
        shares[1] = ILeaseEscrow.Share(providerAt(1), second);
        bool taken = _depositsTaken();
        vm.prank(renterAt(renter));
        try escrow.depositMany(address(dollar), shares) {
            assertTrue(taken, "no deposit while governance takes none");
            _deposited(renter, 0, first);
            _deposited(renter, 1, second);
        } catch {
            assertTrue(!taken, "a deposit is taken");
        }
    }

    function _depositsTaken() private view returns (bool) {
        return !escrow.depositsPaused() && escrow.isTokenAllowed(address(dollar));
    }

    function _deposited(uint256 renter, uint256 provider, uint256 amount) private {
        Book storage b = _books[renter * PROVIDERS + provider];
        b.deposited += amount;
        b.askedAt = 0;
        b.feeBasisPoints = escrow.feeBasisPoints();
        assertEq(channel(renter, provider).thawEndsAt, 0, "a deposit cancels the thaw");
    }

    /// @dev Governance decides something. The exits below must not notice.
    function govern(uint256 basisPoints, uint256 paused, uint256 allowed) external {
        vm.startPrank(_governance);
        escrow.setFee(bound(basisPoints, 0, 500), treasury);
        escrow.setDepositsPaused(paused % 4 == 0);
        escrow.setTokenAllowed(address(dollar), allowed % 4 != 0);
        vm.stopPrank();
    }

    /// @dev The token blocks the first provider, or lets it be paid.
    function blockProvider(uint256 value) external {
        dollar.setBlocked(providerAt(0), value % 3 == 0);
    }

    function collectFees() external {
        uint256 accrued = escrow.feesAccrued(address(dollar));
        if (accrued == 0) return;
        uint256 before = dollar.balanceOf(treasury);
        escrow.collectFees(address(dollar));
        assertEq(dollar.balanceOf(treasury) - before, accrued, "all that accrued is paid");
    }

    /// @dev Four vouchers in one batch: any channels, the same one again, and one that the wrong key signed.
    function redeemMany(uint256 seed, uint256[4] calldata sums, uint256 bad) external {
        ILeaseEscrow.Voucher[] memory vouchers = new ILeaseEscrow.Voucher[](4);
        ILeaseEscrow.Signature[] memory signatures = new ILeaseEscrow.Signature[](4);
        uint256[] memory want = new uint256[](4);
        uint256[] memory claimed = new uint256[](RENTERS * PROVIDERS);
        uint256[] memory balance = new uint256[](RENTERS * PROVIDERS);
        uint256 total = 0;
        for (uint256 c = 0; c < RENTERS * PROVIDERS; ++c) {
            ILeaseEscrow.Channel memory before = channel(c / PROVIDERS, c % PROVIDERS);
            (claimed[c], balance[c]) = (before.claimed, before.balance);
        }
        for (uint256 i = 0; i < 4; ++i) {
            uint256 c = (seed >> (8 * i)) % (RENTERS * PROVIDERS);
            uint256 sum = bound(sums[i], 0, claimed[c] + balance[c] + 1);
            uint256 key = bad % 5 == i ? OUTSIDER_KEY : _renterKey(c / PROVIDERS);
            (vouchers[i], signatures[i]) = _signed(c, key, sum);
            if (key == OUTSIDER_KEY) continue;
            if (sum > _books[c].signed) _books[c].signed = sum;
            if (sum <= claimed[c] || dollar.blocked(vouchers[i].provider)) continue;
            want[i] = sum - claimed[c] < balance[c] ? sum - claimed[c] : balance[c];
            claimed[c] += want[i];
            balance[c] -= want[i];
            total += want[i];
        }
        vm.prank(outsider);
        try escrow.redeemMany(vouchers, signatures) returns (uint256[] memory paid) {
            for (uint256 i = 0; i < 4; ++i) {
                assertEq(paid[i], want[i], "an entry pays what it pays alone");
                _paid((seed >> (8 * i)) % (RENTERS * PROVIDERS), paid[i]);
            }
            assertGe(total, 1, "a batch that pays nothing is refused");
        } catch {
            assertEq(total, 0, "a batch that pays something is not refused");
        }
        for (uint256 c = 0; c < RENTERS * PROVIDERS; ++c) {
            ILeaseEscrow.Channel memory afterwards = channel(c / PROVIDERS, c % PROVIDERS);
            assertEq(afterwards.claimed, claimed[c], "claimed after a batch");
            assertEq(afterwards.balance, balance[c], "balance after a batch");
        }
    }

    function _signed(uint256 c, uint256 key, uint256 sum)
        private
        view
        returns (ILeaseEscrow.Voucher memory voucher, ILeaseEscrow.Signature memory signature)
    {
        voucher = ILeaseEscrow.Voucher({
            renter: renterAt(c / PROVIDERS),
            provider: providerAt(c % PROVIDERS),
            token: address(dollar),
            cumulative: sum,
            leaseId: keccak256(abi.encode(sum)),
            leaseAmount: sum
        });
        signature = _signCompact(key, escrow.voucherDigest(voucher));
    }

    /// @dev Notes a payment out of a channel, with the fee that its last deposit fixed.
    function _paid(uint256 c, uint256 amount) private {
        Book storage b = _books[c];
        b.paid += amount;
        b.fees += amount * b.feeBasisPoints / 10_000;
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

        bool worth = cumulative > before.claimed && before.balance > 0 && !dollar.blocked(providerAt(provider));
        vm.prank(outsider);
        try escrow.redeem(voucher, signature) returns (uint256 paid) {
            assertTrue(worth, "only a better voucher pays");
            _paid(renter * PROVIDERS + provider, paid);
            b.voucher = voucher;
            b.signature = signature;
        } catch {
            assertTrue(!worth, "a better voucher pays");
        }

        if (dollar.blocked(providerAt(provider))) {
            assertEq(channel(renter, provider).claimed, before.claimed, "nothing is claimed that cannot be paid");
            return;
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

        // What only governance may do.
        _mustFail(abi.encodeCall(ILeaseEscrow.setFee, (0, outsider)));
        _mustFail(abi.encodeCall(ILeaseEscrow.setDepositsPaused, (true)));
        _mustFail(abi.encodeCall(ILeaseEscrow.setTokenAllowed, (address(dollar), false)));

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
        if (!ok && dollar.blocked(providerAt(provider)) && finalCumulative > before.claimed) return;
        if (!ok) {
            // The same empty close as before: spent, and nothing moved.
            assertEq(finalCumulative, before.claimed, "only an empty close can be spent");
            return;
        }
        _paid(renter * PROVIDERS + provider, finalCumulative - before.claimed);
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
