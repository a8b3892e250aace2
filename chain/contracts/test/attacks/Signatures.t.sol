// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";

contract Signatures_Attack_Test is Base {
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    function setUp() public override {
        super.setUp();
        _deposit(1000);
    }

    function _refused(bytes32 r, bytes32 vs) private {
        ILeaseEscrow.Voucher memory voucher = _voucher(100);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InvalidSignature.selector, renter));
        escrow.redeem(voucher, ILeaseEscrow.Signature(r, vs));
    }

    /// @dev n − s with the other parity is as good to ecrecover. In 64 bytes most such sums have no form; one that has,
    /// just above half the order, is refused by value.
    function test_MalleableSignature() external {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(RENTER_KEY, escrow.voucherDigest(_voucher(100)));
        uint256 other = ORDER - uint256(s);
        _refused(r, bytes32(other));
        _refused(r, bytes32((other & (type(uint256).max >> 1)) | uint256(28 - v) << 255));
        _refused(r, bytes32(ORDER / 2 + 1));
        _refused(r, bytes32((ORDER / 2 + 1) | 1 << 255));
        _assertChannel(1000, 0, 0);

        // In a close, where the form is 65 bytes, it is refused by value as well.
        bytes memory byProvider = _signClose(PROVIDER_KEY, 0, 0, block.timestamp);
        (v, r, s) = vm.sign(RENTER_KEY, escrow.closeDigest(renter, provider, address(dollar), 0, 0, block.timestamp));
        bytes memory flipped = abi.encodePacked(r, bytes32(ORDER - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InvalidSignature.selector, renter));
        escrow.closeCooperatively(renter, provider, address(dollar), 0, block.timestamp, flipped, byProvider);
    }

    function test_ZeroSignature() external {
        _refused(0, 0);
        _refused(0, bytes32(uint256(1) << 255));
        _refused(bytes32(uint256(1)), 0);
        _refused(0, bytes32(uint256(1)));
    }

    /// @dev What is recovered from nothing is the zero address. Give it a channel, which nobody can, and it still signs
    /// nothing.
    function test_ZeroSignatureOfZeroRenter() external {
        bytes32 slot = keccak256(abi.encode(address(0), provider, dollar));
        vm.store(address(escrow), slot, bytes32(uint256(500)));
        assertEq(escrow.channelOf(address(0), provider, address(dollar)).balance, 500, "channel of nobody");
        ILeaseEscrow.Voucher memory voucher = _voucher(100);
        voucher.renter = address(0);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InvalidSignature.selector, address(0)));
        escrow.redeem(voucher, ILeaseEscrow.Signature(0, 0));
    }

    function test_BrokenSignature() external {
        _refused(bytes32(ORDER), bytes32(uint256(1)));
        _refused(bytes32(type(uint256).max), bytes32(type(uint256).max));
    }

    /// @dev Whatever two words somebody sends, they are not the renter's signature.
    function testFuzz_AnyWords(bytes32 r, bytes32 vs) external {
        _refused(r, vs);
    }

    /// @dev Any key's signature in 64 bytes means what it means in 65.
    function testFuzz_BothForms(uint256 key, uint256 cumulative) external {
        key = bound(key, 1, type(uint128).max);
        address signer = vm.addr(key);
        if (signer == provider) return;
        dollar.mint(signer, 10);
        vm.startPrank(signer);
        dollar.approve(address(escrow), 10);
        escrow.deposit(provider, address(dollar), 10);
        vm.stopPrank();
        ILeaseEscrow.Voucher memory voucher = _voucher(bound(cumulative, 1, type(uint256).max));
        voucher.renter = signer;
        uint256 want = voucher.cumulative < 10 ? voucher.cumulative : 10;
        assertEq(escrow.redeem(voucher, _signVoucher(key, voucher)), want, "paid");
    }
}
