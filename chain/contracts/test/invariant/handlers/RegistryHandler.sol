// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ProviderRegistry } from "../../../src/ProviderRegistry.sol";
import { IProviderRegistry } from "../../../src/interfaces/IProviderRegistry.sol";
import { StakeToken } from "../../mocks/StakeToken.sol";
import { Assertions } from "../../utils/Assertions.sol";

/// @notice Uses the registry the way providers, delegators and slashers do, and keeps its own books.
/// @dev It is governance and slasher itself. The first accounts are the providers.
contract RegistryHandler is Assertions {
    uint256 public constant ACCOUNTS = 4;
    uint256 public constant PROVIDERS = 2;
    uint256 private constant FUNDS = 1e24;

    ProviderRegistry public immutable registry;
    StakeToken public immutable token;
    address public immutable treasury = address(0x73ea);

    mapping(uint256 provider => mapping(uint256 staker => uint256 amount)) public staked;
    mapping(uint256 provider => mapping(uint256 staker => uint256 amount)) public paid;
    mapping(uint256 provider => uint256 amount) public slashed;
    mapping(uint256 provider => uint256 count) public payouts;
    mapping(uint256 provider => uint256 count) private _holds;

    constructor() {
        token = new StakeToken();
        address[] memory slashers = new address[](1);
        slashers[0] = address(this);
        registry = new ProviderRegistry(
            address(this), address(token), treasury, address(this), address(this), 1e12, slashers
        );
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            token.mint(accountAt(i), FUNDS);
            vm.prank(accountAt(i));
            token.approve(address(registry), FUNDS);
        }
    }

    function accountAt(uint256 i) public pure returns (address) {
        return address(uint160(0x1000 + i));
    }

    function stake(uint256 provider, uint256 staker, uint256 amount) external {
        provider %= PROVIDERS;
        staker %= ACCOUNTS;
        amount = bound(amount, 1e12, 1e20);
        uint256 before = registry.stakeOf(accountAt(provider));
        vm.prank(accountAt(staker));
        (bool done,) = address(registry)
            .call(
                staker == provider
                    ? abi.encodeCall(IProviderRegistry.stake, (amount))
                    : abi.encodeCall(IProviderRegistry.delegate, (accountAt(provider), amount))
            );
        if (!done) return;
        assertTrue(!registry.paused(), "paused");
        assertEq(registry.stakeOf(accountAt(provider)), before + amount, "stake");
        staked[provider][staker] += amount;
    }

    function unbond(uint256 provider, uint256 staker, uint256 shares) external {
        provider %= PROVIDERS;
        staker %= ACCOUNTS;
        uint256 have = registry.sharesOf(accountAt(provider), accountAt(staker));
        if (have == 0 || registry.unbondingsOf(accountAt(provider), accountAt(staker)).length == 16) return;
        vm.prank(accountAt(staker));
        registry.unbond(accountAt(provider), bound(shares, 1, have));
    }

    function withdraw(uint256 provider, uint256 staker) external {
        provider %= PROVIDERS;
        staker %= ACCOUNTS;
        address who = accountAt(provider);
        (uint256 cases, uint256 until) = registry.holdOf(who);
        bool held = cases > 0 && block.timestamp < until;
        IProviderRegistry.Unbonding[] memory queue = registry.unbondingsOf(who, accountAt(staker));
        uint256 due = 0;
        for (uint256 i = 0; i < queue.length; ++i) {
            if (block.timestamp >= queue[i].releaseAt + (held ? 30 days : 0)) due += queue[i].shares;
        }
        uint256 worth = registry.toAssets(who, due);
        vm.prank(accountAt(staker));
        try registry.withdraw(who) returns (uint256 amount) {
            assertTrue(due > 0, "nobody leaves early");
            assertEq(amount, worth, "worth");
            paid[provider][staker] += amount;
            ++payouts[provider];
        } catch {
            assertEq(due, 0, "nobody is kept");
        }
    }

    function slash(uint256 provider, uint256 amount) external {
        provider %= PROVIDERS;
        uint256 before = token.balanceOf(treasury);
        (uint256 taken,) =
            registry.slash(accountAt(provider), bound(amount, 0, 1e21), IProviderRegistry.Reason.Ruling, 0);
        assertEq(token.balanceOf(treasury) - before, taken, "treasury");
        slashed[provider] += taken;
    }

    function hold(uint256 provider, uint256 length) external {
        provider %= PROVIDERS;
        registry.hold(accountAt(provider), uint40(block.timestamp + bound(length, 1, 30 days)));
        ++_holds[provider];
    }

    function release(uint256 provider) external {
        provider %= PROVIDERS;
        if (_holds[provider] == 0) return;
        --_holds[provider];
        registry.release(accountAt(provider));
    }

    function parameters(uint256 delay, uint256 cap, bool paused) external {
        registry.setUnbondingDelay(uint40(bound(delay, 7 days, 28 days)));
        // The cap of an epoch that has begun must not shrink below what was taken, for the invariant's sake.
        if (block.timestamp % 7 == 0) registry.setSlashCap(uint16(bound(cap, registry.slashCapBps(), 5000)));
        registry.setPaused(paused && block.timestamp % 3 == 0);
    }

    function warp(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1 minutes, 20 days));
    }
}
