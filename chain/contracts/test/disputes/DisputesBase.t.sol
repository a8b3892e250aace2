// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Disputes } from "../../src/Disputes.sol";
import { ProviderRegistry } from "../../src/ProviderRegistry.sol";
import { IDisputes } from "../../src/interfaces/IDisputes.sol";
import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { EscrowDomain } from "../mocks/EscrowDomain.sol";
import { StakeToken } from "../mocks/StakeToken.sol";
import { Assertions } from "../utils/Assertions.sol";

/// @notice What every test of the disputes starts from: a provider with stake of its own and of a friend, two renters
/// with money for a bond, an arbiter.
abstract contract DisputesBase is Assertions {
    uint256 internal constant STAKE = 100e18;
    uint128 internal constant BOND = 5e18;
    uint40 internal constant ANSWER = 3 days;
    uint40 internal constant REPLY = 2 days;
    uint40 internal constant RULING = 7 days;
    bytes32 internal constant EVIDENCE = keccak256("evidence");

    uint256 internal constant PROVIDER_KEY = uint256(keccak256("provider"));
    uint256 internal constant RENTER_KEY = uint256(keccak256("renter"));
    uint256 internal constant MALLORY_KEY = uint256(keccak256("mallory"));
    address internal immutable provider = vm.addr(PROVIDER_KEY);
    address internal immutable renter = vm.addr(RENTER_KEY);
    address internal immutable mallory = vm.addr(MALLORY_KEY);
    address internal immutable other = address(0x07e4);
    address internal immutable friend = address(0xf41e);
    address internal immutable arbiter = address(0xa4b1);
    address internal immutable governance = address(0x607);
    address internal immutable treasury = address(0x73ea);
    address internal immutable slasher = address(0x51a5);

    StakeToken internal token;
    StakeToken internal dollar;
    EscrowDomain internal escrow;
    ProviderRegistry internal registry;
    Disputes internal disputes;

    function setUp() public virtual {
        token = new StakeToken();
        dollar = new StakeToken();
        escrow = new EscrowDomain();
        address[] memory slashers = new address[](1);
        slashers[0] = slasher;
        registry = new ProviderRegistry(governance, address(token), treasury, slasher, governance, 1e18, slashers);
        disputes = _newDisputes(address(token));
        vm.prank(governance);
        registry.setSlasher(address(disputes), true);
        vm.warp((block.timestamp / 1 days + 16) * 1 days + 1 hours);

        _stakeFor(provider, 20e18);
        token.mint(friend, 80e18);
        vm.startPrank(friend);
        token.approve(address(registry), 80e18);
        registry.delegate(provider, 80e18);
        vm.stopPrank();
        _fund(renter);
        _fund(other);
    }

    function _newDisputes(address bondToken) internal returns (Disputes) {
        IDisputes.BondToken[] memory tokens = new IDisputes.BondToken[](2);
        tokens[0] = IDisputes.BondToken({ token: bondToken, min: 1e18, max: 50e18, bond: BOND });
        tokens[1] = IDisputes.BondToken({ token: address(dollar), min: 1e6, max: 50e6, bond: 2e6 });
        return new Disputes(
            governance,
            registry,
            address(escrow),
            arbiter,
            tokens,
            IDisputes.PanelLimits({ minStake: 10e18, minAge: 30 days })
        );
    }

    function _fund(address account) internal {
        token.mint(account, 100e18);
        dollar.mint(account, 100e6);
        vm.startPrank(account);
        token.approve(address(disputes), type(uint256).max);
        dollar.approve(address(disputes), type(uint256).max);
        vm.stopPrank();
    }

    function _stakeFor(address account, uint256 amount) internal {
        token.mint(account, amount);
        vm.startPrank(account);
        token.approve(address(registry), amount);
        registry.stake(amount);
        vm.stopPrank();
    }

    /*//////////////////////////////////////////////////////////////////////////
                                      SIGNING
    //////////////////////////////////////////////////////////////////////////*/

    function _sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev Terms for an hour, quoted now.
    function _terms(bytes32 leaseId, address to) internal view returns (IDisputes.Terms memory) {
        return IDisputes.Terms({
            leaseId: leaseId,
            token: address(dollar),
            provider: provider,
            renter: to,
            providerPeer: "12D3KooWProvider",
            renterPeer: "12D3KooWRenter",
            deviceId: "GPU-1",
            deviceName: "NVIDIA GeForce RTX 4090",
            jobHash: keccak256("job"),
            pricePerHour: 500_000,
            tokenDecimals: 6,
            cap: 500_000,
            maxSeconds: 3600,
            voucherSeconds: 15,
            heartbeatSeconds: 3,
            graceSeconds: 30,
            quotedAt: block.timestamp,
            expiresAt: block.timestamp + 60
        });
    }

    function _signTerms(IDisputes.Terms memory terms) internal view returns (bytes memory) {
        return _sign(PROVIDER_KEY, disputes.termsDigest(terms));
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       CASES
    //////////////////////////////////////////////////////////////////////////*/

    function _open() internal returns (uint256 id) {
        IDisputes.Terms memory terms = _terms(keccak256("lease"), renter);
        bytes memory signature = _signTerms(terms);
        vm.prank(renter);
        return disputes.open(terms, signature, address(token), EVIDENCE);
    }

    function _answered() internal returns (uint256 id) {
        id = _open();
        vm.prank(provider);
        disputes.answer(id, EVIDENCE);
    }

    function _contested() internal returns (uint256 id) {
        id = _answered();
        vm.prank(renter);
        disputes.reply(id, EVIDENCE);
    }

    function _rule(uint256 id, IDisputes.Status verdict, uint16 bps) internal {
        vm.prank(arbiter);
        disputes.rule(id, verdict, bps, keccak256("opinion"));
    }

    function _assertStatus(uint256 id, IDisputes.Status status, string memory what) internal view {
        assertEq(uint256(disputes.caseOf(id).status), uint256(status), what);
    }

    function _assertHolds(uint256 cases) internal view {
        (uint256 got,) = registry.holdOf(provider);
        assertEq(got, cases, "holds");
    }

    /// @dev The contract holds what it owes: bonds of open cases and credits.
    function _assertHoldings(uint256 owed) internal view {
        assertEq(token.balanceOf(address(disputes)), owed, "disputes hold");
    }

    function _unauthorized(address caller) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.Disputes_Unauthorized.selector, caller);
    }

    function _wrongStatus(uint256 id, IDisputes.Status status) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.Disputes_WrongStatus.selector, id, uint256(status));
    }

    function _badTime(uint256 time) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.Disputes_BadTime.selector, time);
    }

    function _badSignature(address expected) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.Disputes_InvalidSignature.selector, expected);
    }

    function _takeSlasherAway() internal {
        vm.prank(governance);
        registry.setSlasher(address(disputes), false);
    }

    function _reason(uint256 id) internal view returns (IProviderRegistry.Reason) {
        return disputes.caseOf(id).reason;
    }
}
