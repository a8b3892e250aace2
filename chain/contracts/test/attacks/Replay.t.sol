// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { LeaseEscrow } from "../../src/LeaseEscrow.sol";
import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";

contract Replay_Attack_Test is Base {
    function setUp() public override {
        super.setUp();
        _deposit(1000);
    }

    function _refused(LeaseEscrow at, ILeaseEscrow.Voucher memory voucher, ILeaseEscrow.Signature memory signature)
        private
    {
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InvalidSignature.selector, voucher.renter));
        at.redeem(voucher, signature);

        ILeaseEscrow.Voucher[] memory vouchers = new ILeaseEscrow.Voucher[](1);
        ILeaseEscrow.Signature[] memory signatures = new ILeaseEscrow.Signature[](1);
        (vouchers[0], signatures[0]) = (voucher, signature);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NothingRedeemed.selector));
        at.redeemMany(vouchers, signatures);
    }

    function test_ReplayOnAnotherChain() external {
        ILeaseEscrow.Voucher memory voucher = _voucher(400);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        bytes memory byRenter = _signClose(RENTER_KEY, 0, 400, block.timestamp);
        bytes memory byProvider = _signClose(PROVIDER_KEY, 0, 400, block.timestamp);
        uint256 home = block.chainid;

        // The chain splits: the same contracts, balances and code, under another id.
        vm.chainId(home + 1);
        _refused(escrow, voucher, signature);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InvalidSignature.selector, renter));
        escrow.closeCooperatively(renter, provider, address(dollar), 400, block.timestamp, byRenter, byProvider);
        _assertChannel(1000, 0, 0);

        vm.chainId(home);
        assertEq(escrow.redeem(voucher, signature), 400, "at home it is good");
    }

    function test_ReplayAtAnotherEscrow() external {
        LeaseEscrow twin = _newEscrow(address(dollar));
        vm.startPrank(renter);
        dollar.approve(address(twin), 1000);
        twin.deposit(provider, address(dollar), 1000);
        vm.stopPrank();
        ILeaseEscrow.Voucher memory voucher = _voucher(400);
        _refused(twin, voucher, _signVoucher(RENTER_KEY, voucher));
        assertEq(dollar.balanceOf(address(twin)), 1000, "twin holds");

        bytes memory byRenter = _signClose(RENTER_KEY, 0, 400, block.timestamp);
        bytes memory byProvider = _signClose(PROVIDER_KEY, 0, 400, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_InvalidSignature.selector, renter));
        twin.closeCooperatively(renter, provider, address(dollar), 400, block.timestamp, byRenter, byProvider);
    }

    /// @dev A voucher names the lease for which it was raised, and is for the channel. With another lease's name it is
    /// nobody's promise; under its own it pays what the channel owes, whichever lease runs, and only once.
    function test_ReplayForAnotherLease() external {
        ILeaseEscrow.Voucher memory first = _voucher(400);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, first);
        ILeaseEscrow.Voucher memory renamed = _voucher(400);
        renamed.leaseId = keccak256("another lease");
        _refused(escrow, renamed, signature);
        renamed = _voucher(400);
        renamed.leaseAmount = 0;
        _refused(escrow, renamed, signature);

        // The second lease adds to the same sum. Its voucher covers the first's, which is then worth nothing more.
        ILeaseEscrow.Voucher memory second = _voucher(500);
        second.leaseId = keccak256("another lease");
        second.leaseAmount = 100;
        assertEq(escrow.redeem(second, _signVoucher(RENTER_KEY, second)), 500, "both leases");
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NothingDue.selector, 400, 500));
        escrow.redeem(first, signature);
        assertEq(dollar.balanceOf(provider), 500, "provider has");
    }

    function test_ReplayForAnotherProviderOrToken() external {
        vm.prank(renter);
        escrow.deposit(mallory, address(dollar), 1000);
        ILeaseEscrow.Voucher memory voucher = _voucher(400);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        voucher.provider = mallory;
        _refused(escrow, voucher, signature);
        assertEq(dollar.balanceOf(mallory), 0, "attacker has");
    }
}
