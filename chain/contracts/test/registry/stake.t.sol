// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20Errors } from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { IProviderRegistry } from "../../src/interfaces/IProviderRegistry.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { FalseToken, FeeToken, ReentrantToken } from "../mocks/Tokens.sol";
import { RegistryBase } from "./RegistryBase.t.sol";

contract Stake_Registry_Test is RegistryBase {
    function test_RevertGiven_Paused() external {
        vm.prank(guardian);
        registry.setPaused(true);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_StakingPaused.selector));
        registry.stake(MIN_STAKE);
    }

    function test_RevertWhen_AmountTooSmall() external {
        vm.prank(provider);
        vm.expectRevert(
            abi.encodeWithSelector(Errors.ProviderRegistry_StakeTooSmall.selector, MIN_STAKE - 1, MIN_STAKE)
        );
        registry.stake(MIN_STAKE - 1);
    }

    function test_RevertWhen_AmountDoesNotFit() external {
        uint256 amount = uint256(type(uint128).max) + 1;
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_StakeTooLarge.selector, amount));
        registry.stake(amount);
    }

    function test_RevertGiven_SharesWouldNotFit() external {
        _stake(MIN_STAKE);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_StakeTooLarge.selector, type(uint128).max));
        registry.stake(type(uint128).max);
    }

    function test_RevertGiven_PoolDepleted() external {
        _stake(MIN_STAKE);
        _halve(30);
        // A share is worth 2^-30 of what it was, less than a billionth: 10^12 units are 10^12 / 2^30, rounded up.
        assertEq(registry.stakeOf(provider), 932, "what is left");
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_PoolDepleted.selector, provider));
        registry.stake(MIN_STAKE);
    }

    function test_GivenPoolNearlyDepleted() external {
        _stake(MIN_STAKE);
        _halve(29);
        uint256 left = registry.stakeOf(provider);
        uint256 shares = _stake(MIN_STAKE);
        assertEq(shares, MIN_STAKE * MIN_STAKE / left, "shares");
        assertEq(registry.stakeOf(provider), left + MIN_STAKE, "stake");
    }

    function test_RevertGiven_NotApproved() external {
        token.mint(mallory, MIN_STAKE);
        vm.prank(mallory);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(registry), 0, MIN_STAKE)
        );
        registry.stake(MIN_STAKE);
    }

    function test_RevertWhen_TokenTakesFee() external {
        FeeToken fee = new FeeToken();
        registry = _newRegistry(address(fee));
        fee.mint(provider, MIN_STAKE);
        vm.startPrank(provider);
        fee.approve(address(registry), MIN_STAKE);
        vm.expectRevert(
            abi.encodeWithSelector(
                Errors.ProviderRegistry_TransferMismatch.selector, MIN_STAKE, MIN_STAKE - MIN_STAKE / 100
            )
        );
        registry.stake(MIN_STAKE);
        vm.stopPrank();
    }

    function test_RevertWhen_TokenAnswersFalse() external {
        FalseToken bad = new FalseToken();
        registry = _newRegistry(address(bad));
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(bad)));
        registry.stake(MIN_STAKE);
    }

    function test_WhenTokenCallsBack() external {
        ReentrantToken re = new ReentrantToken();
        registry = _newRegistry(address(re));
        re.mint(provider, MIN_STAKE);
        re.mint(address(re), MIN_STAKE);
        // Without the guard both stakes would count the same tokens as received.
        re.arm(ILeaseEscrow(address(registry)), abi.encodeCall(IProviderRegistry.stake, (MIN_STAKE)));
        vm.startPrank(provider);
        re.approve(address(registry), MIN_STAKE);
        registry.stake(MIN_STAKE);
        vm.stopPrank();
        assertTrue(re.reached(), "called back");
        assertTrue(!re.succeeded(), "was kept out");
        assertEq(registry.stakeOf(address(re)), 0, "stake of the intruder");
        assertEq(registry.stakeOf(provider), MIN_STAKE, "stake");
    }

    function test_GivenPoolEmpty() external {
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProviderRegistry.Staked(provider, provider, MIN_STAKE, MIN_STAKE);
        assertEq(_stake(MIN_STAKE), MIN_STAKE, "shares");
        _assertPool(MIN_STAKE, MIN_STAKE, 0);
        assertEq(registry.joinedAt(provider), block.timestamp, "joined");
        assertEq(registry.selfStakeOf(provider), MIN_STAKE, "self stake");
        assertEq(registry.activeStakeOf(provider), MIN_STAKE, "active stake");
        assertEq(token.balanceOf(provider), FUNDS - MIN_STAKE, "provider has");
    }

    function test_GivenPoolSlashed() external {
        _stake(1000e12);
        _slash(200e12);
        assertEq(_stake(800e12), 1000e12, "shares");
        _assertPool(1600e12, 2000e12, 0);
        assertEq(registry.toAssets(provider, 1000e12), 800e12, "worth");
    }

    function test_GivenHadStake() external {
        _stake(MIN_STAKE);
        uint256 joined = block.timestamp;
        vm.warp(joined + 5 days);
        _stake(MIN_STAKE);
        assertEq(registry.joinedAt(provider), joined, "joined");
    }

    function test_GivenHadStakeBefore() external {
        uint256 shares = _stake(MIN_STAKE);
        uint256 joined = block.timestamp;
        _unbond(provider, shares);
        vm.warp(joined + 5 days);
        _stake(MIN_STAKE);
        assertEq(registry.joinedAt(provider), joined + 5 days, "joined anew");
    }
}
