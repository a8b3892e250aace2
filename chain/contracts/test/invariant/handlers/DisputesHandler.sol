// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Disputes } from "../../../src/Disputes.sol";
import { ProviderRegistry } from "../../../src/ProviderRegistry.sol";
import { IDisputes } from "../../../src/interfaces/IDisputes.sol";
import { EscrowDomain } from "../../mocks/EscrowDomain.sol";
import { StakeToken } from "../../mocks/StakeToken.sol";
import { Assertions } from "../../utils/Assertions.sol";

/// @notice Quarrels the way renters, a provider and an arbiter do. It is governance and arbiter itself.
contract DisputesHandler is Assertions {
    uint256 public constant RENTERS = 2;
    uint256 private constant PROVIDER_KEY = uint256(keccak256("provider"));

    ProviderRegistry public immutable registry;
    Disputes public immutable disputes;
    StakeToken public immutable token;
    address public immutable provider = vm.addr(PROVIDER_KEY);

    /// @dev The status in which each case was last seen.
    mapping(uint256 id => IDisputes.Status status) private _seen;

    constructor() {
        token = new StakeToken();
        EscrowDomain escrow = new EscrowDomain();
        registry = new ProviderRegistry(
            address(this), address(token), address(0x73ea), address(this), address(this), 1e18, new address[](0)
        );
        IDisputes.BondToken[] memory tokens = new IDisputes.BondToken[](1);
        tokens[0] = IDisputes.BondToken({ token: address(token), min: 1e18, max: 9e18, bond: 5e18 });
        disputes = new Disputes(
            address(this), registry, address(escrow), address(this), tokens, IDisputes.PanelLimits(1e18, 7 days)
        );
        registry.setSlasher(address(disputes), true);
        // A cap so small that something is always owed.
        registry.setSlashCap(500);
        vm.warp(block.timestamp + 15 days);

        token.mint(provider, 1000e18);
        vm.startPrank(provider);
        token.approve(address(registry), 1000e18);
        registry.stake(1000e18);
        vm.stopPrank();
        for (uint256 i = 0; i < RENTERS; ++i) {
            token.mint(renterAt(i), 10_000e18);
            vm.prank(renterAt(i));
            token.approve(address(disputes), type(uint256).max);
        }
    }

    function renterAt(uint256 i) public pure returns (address) {
        return address(uint160(0x2000 + i));
    }

    function open(uint256 renter, uint256 bond) external {
        renter %= RENTERS;
        disputes.setBond(address(token), uint128(bound(bond, 1e18, 9e18)));
        IDisputes.Terms memory terms;
        terms.leaseId = keccak256(abi.encode(disputes.caseCount()));
        terms.provider = provider;
        terms.renter = renterAt(renter);
        terms.quotedAt = block.timestamp;
        terms.expiresAt = block.timestamp + 60;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(PROVIDER_KEY, disputes.termsDigest(terms));
        vm.prank(renterAt(renter));
        _noteNew(disputes.open(terms, abi.encodePacked(r, s, v), address(token), 0));
    }

    function answer(uint256 id) external {
        _step(provider, id, abi.encodeCall(IDisputes.answer, (_pick(id), 0)));
    }

    function reply(uint256 id) external {
        _step(disputes.caseOf(_pick(id)).claimant, id, abi.encodeCall(IDisputes.reply, (_pick(id), 0)));
    }

    function rule(uint256 id, uint256 verdict, uint256 bps) external {
        IDisputes.Status status = IDisputes.Status(bound(verdict, 4, 6));
        bps = status == IDisputes.Status.Upheld ? bound(bps, 1, 3000) : 0;
        _step(address(this), id, abi.encodeCall(IDisputes.rule, (_pick(id), status, uint16(bps), 0)));
    }

    function settle(uint256 id) external {
        _step(address(this), id, abi.encodeCall(IDisputes.settle, (_pick(id))));
    }

    function collect(uint256 id) external {
        _step(address(this), id, abi.encodeCall(IDisputes.collect, (_pick(id))));
    }

    function withdraw(uint256 who) external {
        address account = who % 3 == 0 ? provider : renterAt(who % RENTERS);
        uint256 credit = disputes.creditOf(account, address(token));
        if (credit == 0) return;
        uint256 before = token.balanceOf(account);
        vm.prank(account);
        disputes.withdraw(address(token));
        assertEq(token.balanceOf(account), before + credit, "withdrawn");
    }

    function warp(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1 hours, 4 days));
    }

    function _pick(uint256 id) private view returns (uint256) {
        uint256 count = disputes.caseCount();
        return count == 0 ? 0 : 1 + id % count;
    }

    /// @dev Takes a step of a case, which goes through or not, and looks at where the case stands afterwards.
    function _step(address who, uint256 id, bytes memory call) private {
        id = _pick(id);
        vm.prank(who);
        (bool done,) = address(disputes).call(call);
        IDisputes.Status before = _seen[id];
        IDisputes.Status status = disputes.caseOf(id).status;
        if (!done) {
            assertEq(uint256(status), uint256(before), "2. a refused step changes nothing");
        } else if (before >= IDisputes.Status.Upheld) {
            assertEq(uint256(status), uint256(before), "2. over stays over");
        } else {
            assertTrue(status > before, "2. only forward");
        }
        _seen[id] = status;
    }

    function _noteNew(uint256 id) private {
        _seen[id] = IDisputes.Status.Open;
    }
}
