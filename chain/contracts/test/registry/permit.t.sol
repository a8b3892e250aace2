// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Errors } from "../../src/libraries/Errors.sol";
import { RegistryBase } from "./RegistryBase.t.sol";

contract Permit_Registry_Test is RegistryBase {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    uint256 private constant AMOUNT = 5e12;

    function setUp() public override {
        super.setUp();
        vm.prank(alice);
        token.approve(address(registry), 0);
    }

    function _permit(uint256 amount) private view returns (uint8 v, bytes32 r, bytes32 s) {
        bytes32 hash = keccak256(
            abi.encode(PERMIT_TYPEHASH, alice, address(registry), amount, token.nonces(alice), block.timestamp)
        );
        return vm.sign(ALICE_KEY, keccak256(abi.encodePacked("\x19\x01", token.DOMAIN_SEPARATOR(), hash)));
    }

    function test_Stake_RevertWhen_PermitBad() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(AMOUNT - 1);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_InsufficientAllowance.selector, 0, AMOUNT));
        registry.stakeWithPermit(AMOUNT, block.timestamp, v, r, s);
    }

    function test_Stake_WhenSubmittedFirst() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(AMOUNT);
        vm.prank(mallory);
        token.permit(alice, address(registry), AMOUNT, block.timestamp, v, r, s);
        vm.prank(alice);
        registry.stakeWithPermit(AMOUNT, block.timestamp, v, r, s);
        assertEq(registry.selfStakeOf(alice), AMOUNT, "staked");
    }

    function test_Stake_WhenPermitGood() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(AMOUNT);
        vm.prank(alice);
        assertEq(registry.stakeWithPermit(AMOUNT, block.timestamp, v, r, s), AMOUNT, "shares");
        assertEq(registry.selfStakeOf(alice), AMOUNT, "staked");
        assertEq(token.allowance(alice, address(registry)), 0, "allowance");
    }

    function test_Delegate_RevertWhen_PermitBad() external {
        _stake(AMOUNT);
        (uint8 v, bytes32 r, bytes32 s) = _permit(AMOUNT);
        vm.warp(block.timestamp + 1);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_InsufficientAllowance.selector, 0, AMOUNT));
        registry.delegateWithPermit(provider, AMOUNT, block.timestamp - 1, v, r, s);
    }

    function test_Delegate_RevertGiven_NoStake() external {
        (uint8 v, bytes32 r, bytes32 s) = _permit(AMOUNT);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Errors.ProviderRegistry_BadProvider.selector, provider));
        registry.delegateWithPermit(provider, AMOUNT, block.timestamp, v, r, s);
    }

    function test_Delegate_WhenPermitGood() external {
        _stake(AMOUNT);
        (uint8 v, bytes32 r, bytes32 s) = _permit(AMOUNT);
        vm.prank(alice);
        assertEq(registry.delegateWithPermit(provider, AMOUNT, block.timestamp, v, r, s), AMOUNT, "shares");
        assertEq(registry.sharesOf(provider, alice), AMOUNT, "delegated");
        _assertPool(2 * AMOUNT, 2 * AMOUNT, 0);
    }
}
