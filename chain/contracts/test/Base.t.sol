// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import { Forwarder } from "../src/Forwarder.sol";
import { LeaseEscrow } from "../src/LeaseEscrow.sol";
import { TestDollar } from "../src/TestDollar.sol";
import { ILeaseEscrow } from "../src/interfaces/ILeaseEscrow.sol";
import { Assertions } from "./utils/Assertions.sol";

/// @notice What every test of the escrow starts from: an escrow for one token, a renter with money, a provider.
abstract contract Base is Assertions {
    uint40 internal constant THAW = 1 days;
    uint256 internal constant RENTER_KEY = uint256(keccak256("renter"));
    uint256 internal constant PROVIDER_KEY = uint256(keccak256("provider"));
    uint256 internal constant MALLORY_KEY = uint256(keccak256("mallory"));
    bytes32 internal constant LEASE = keccak256("lease");
    /// @dev What the renter starts with.
    uint256 internal constant FUNDS = 10_000e6;

    address internal immutable renter = vm.addr(RENTER_KEY);
    address internal immutable provider = vm.addr(PROVIDER_KEY);
    address internal immutable mallory = vm.addr(MALLORY_KEY);

    address internal immutable treasury = address(uint160(uint256(keccak256("treasury"))));
    address internal immutable governance = address(uint160(uint256(keccak256("governance"))));

    TestDollar internal dollar;
    Forwarder internal forwarder;
    LeaseEscrow internal escrow;

    function setUp() public virtual {
        dollar = new TestDollar();
        forwarder = new Forwarder();
        escrow = _newEscrow(address(dollar));
        dollar.mint(renter, FUNDS);
        vm.prank(renter);
        dollar.approve(address(escrow), type(uint256).max);
    }

    /// @dev An escrow that takes deposits in `token`, with governance and forwarder of the tests.
    function _newEscrow(address token) internal returns (LeaseEscrow) {
        return new LeaseEscrow(THAW, _list(token), governance, address(forwarder));
    }

    function _list(address token) internal pure returns (address[] memory tokens) {
        tokens = new address[](1);
        tokens[0] = token;
    }

    function _deposit(uint256 amount) internal {
        vm.prank(renter);
        escrow.deposit(provider, address(dollar), amount);
    }

    function _channel() internal view returns (ILeaseEscrow.Channel memory) {
        return escrow.channelOf(renter, provider, address(dollar));
    }

    /// @dev A channel as it lies in its slot.
    function _packed(uint256 balance, uint256 claimed, uint256 thawEndsAt, uint256 fee)
        internal
        pure
        returns (bytes32)
    {
        return bytes32(fee << 232 | thawEndsAt << 192 | claimed << 96 | balance);
    }

    function _voucher(uint256 cumulative) internal view returns (ILeaseEscrow.Voucher memory) {
        return ILeaseEscrow.Voucher({
            renter: renter,
            provider: provider,
            token: address(dollar),
            cumulative: cumulative,
            leaseId: LEASE,
            leaseAmount: cumulative
        });
    }

    function _sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _signVoucher(uint256 key, ILeaseEscrow.Voucher memory voucher)
        internal
        view
        returns (ILeaseEscrow.Signature memory)
    {
        return _signCompact(key, escrow.voucherDigest(voucher));
    }

    function _redeem(uint256 cumulative) internal returns (uint256 paid) {
        ILeaseEscrow.Voucher memory voucher = _voucher(cumulative);
        return escrow.redeem(voucher, _signVoucher(RENTER_KEY, voucher));
    }

    function _signClose(uint256 key, uint256 claimedBefore, uint256 finalCumulative, uint256 deadline)
        internal
        view
        returns (bytes memory)
    {
        return _sign(
            key, escrow.closeDigest(renter, provider, address(dollar), claimedBefore, finalCumulative, deadline)
        );
    }

    /// @dev Closes with both signatures over the present state.
    function _close(uint256 finalCumulative) internal {
        uint256 claimed = _channel().claimed;
        bytes memory byRenter = _signClose(RENTER_KEY, claimed, finalCumulative, block.timestamp);
        bytes memory byProvider = _signClose(PROVIDER_KEY, claimed, finalCumulative, block.timestamp);
        escrow.closeCooperatively(
            renter, provider, address(dollar), finalCumulative, block.timestamp, byRenter, byProvider
        );
    }

    function _assertChannel(uint256 balance, uint256 claimed, uint256 thawEndsAt) internal view {
        ILeaseEscrow.Channel memory channel = _channel();
        assertEq(channel.balance, balance, "balance");
        assertEq(channel.claimed, claimed, "claimed");
        assertEq(channel.thawEndsAt, thawEndsAt, "thawEndsAt");
        assertEq(dollar.balanceOf(address(escrow)), balance, "escrow holds");
    }

    /// @dev Turns to an escrow for a token that is not the dollar, with a deposit of the renter's.
    function _useToken(address token, uint256 amount) internal {
        escrow = _newEscrow(token);
        vm.startPrank(renter);
        IERC20(token).approve(address(escrow), type(uint256).max);
        escrow.deposit(provider, token, amount);
        vm.stopPrank();
    }

    function _setFee(uint256 basisPoints) internal {
        vm.prank(governance);
        escrow.setFee(basisPoints, treasury);
    }

    function _shares(address a, uint256 amountA, address b, uint256 amountB)
        internal
        pure
        returns (ILeaseEscrow.Share[] memory shares)
    {
        shares = new ILeaseEscrow.Share[](2);
        shares[0] = ILeaseEscrow.Share(a, amountA);
        shares[1] = ILeaseEscrow.Share(b, amountB);
    }

    /// @dev The renter's vouchers for the provider with these sums, signed.
    function _batch(uint256[] memory sums)
        internal
        view
        returns (ILeaseEscrow.Voucher[] memory vouchers, ILeaseEscrow.Signature[] memory signatures)
    {
        vouchers = new ILeaseEscrow.Voucher[](sums.length);
        signatures = new ILeaseEscrow.Signature[](sums.length);
        for (uint256 i = 0; i < sums.length; ++i) {
            vouchers[i] = _voucher(sums[i]);
            signatures[i] = _signVoucher(RENTER_KEY, vouchers[i]);
        }
    }

    function _sums(uint256 a, uint256 b) internal pure returns (uint256[] memory sums) {
        sums = new uint256[](2);
        sums[0] = a;
        sums[1] = b;
    }

    /// @dev The renter's permit of the dollar for the escrow.
    function _permit(uint256 key, uint256 amount, uint256 deadline)
        internal
        view
        returns (uint8 v, bytes32 r, bytes32 s)
    {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                renter,
                address(escrow),
                amount,
                dollar.nonces(renter),
                deadline
            )
        );
        return vm.sign(key, keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), structHash)));
    }
}
