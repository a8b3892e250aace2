// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";
import { OddToken } from "../mocks/Tokens.sol";
import { Vm } from "../utils/Vm.sol";

/// @notice Pays as the escrow says it does.
contract Payer {
    using SafeERC20 for IERC20;

    function pay(IERC20 token, address to, uint256 amount) external {
        token.safeTransfer(to, amount);
    }
}

/// @notice `redeem` is in assembly. Here it is compared with the same in Solidity, whatever it is given.
contract Redeem_Fuzz_Test is Base {
    /// @dev Of the renter's other channel, whose voucher is good: no batch with it reverts because of the one looked at.
    address private constant OTHER = address(0x0123);

    /// @dev What a redemption left behind. The logs are the escrow's.
    struct Outcome {
        bool ok;
        bytes answer;
        bytes32 channel;
        uint256 received;
        uint256 held;
        uint256 fees;
        Vm.Log[] logs;
    }

    bytes4[5] private _errors = [
        bytes4(0),
        Errors.LeaseEscrow_NothingDue.selector,
        Errors.LeaseEscrow_ChannelEmpty.selector,
        Errors.LeaseEscrow_InvalidSignature.selector,
        Errors.LeaseEscrow_AmountTooLarge.selector
    ];

    function _slot(address to) private view returns (bytes32) {
        return keccak256(abi.encode(renter, to, address(dollar)));
    }

    function _run(bytes memory call, bytes32 slot) private returns (Outcome memory out) {
        vm.recordLogs();
        (out.ok, out.answer) = address(escrow).call(call);
        Vm.Log[] memory all = vm.getRecordedLogs();
        uint256 count = 0;
        out.logs = new Vm.Log[](all.length);
        for (uint256 i = 0; i < all.length; ++i) {
            // What concerns the other channel, whose provider is the second topic, is left out.
            if (all[i].emitter != address(escrow)) continue;
            if (all[i].topics[2] == bytes32(uint256(uint160(OTHER)))) continue;
            out.logs[count++] = all[i];
        }
        Vm.Log[] memory logs = out.logs;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(logs, count)
        }
        out.channel = vm.load(address(escrow), slot);
        out.received = dollar.balanceOf(provider);
        out.held = dollar.balanceOf(address(escrow));
        out.fees = escrow.feesAccrued(address(dollar));
    }

    /// @dev Flips one bit of a voucher or its signature, as they lie in calldata.
    function _flip(ILeaseEscrow.Voucher memory voucher, ILeaseEscrow.Signature memory signature, uint256 bit)
        private
        pure
        returns (bytes memory words)
    {
        words = abi.encode(voucher, signature);
        if (bit < 2048) words[bit / 8] = words[bit / 8] ^ bytes1(uint8(1 << (bit % 8)));
    }

    /// @dev A batch of these words and of the good voucher for the other channel, which is paid 1.
    function _batchWith(bytes memory words) private view returns (bytes memory) {
        ILeaseEscrow.Voucher memory good = _voucher(1);
        good.provider = OTHER;
        bytes memory goodWords = abi.encode(good, _signVoucher(RENTER_KEY, good));
        bytes memory vouchers = abi.encodePacked(uint256(2), _part(words, 0, 0xc0), _part(goodWords, 0, 0xc0));
        bytes memory signatures = abi.encodePacked(uint256(2), _part(words, 0xc0, 0x40), _part(goodWords, 0xc0, 0x40));
        return bytes.concat(
            ILeaseEscrow.redeemMany.selector, abi.encode(0x40, 0x40 + vouchers.length), vouchers, signatures
        );
    }

    function _part(bytes memory all, uint256 from, uint256 size) private pure returns (bytes memory part) {
        part = new bytes(size);
        for (uint256 i = 0; i < size; ++i) {
            part[i] = all[from + i];
        }
    }

    /// @dev A deposit of `amount` at a fee, of which `claimed` was redeemed. A thaw may run.
    function _channelWith(uint256 amount, uint256 claimed, uint256 fee, bool thaw) private {
        if (fee > 0) _setFee(fee);
        _deposit(amount);
        vm.prank(renter);
        escrow.deposit(OTHER, address(dollar), 1000);
        if (claimed > 0) _redeem(claimed);
        if (thaw && claimed < amount) {
            vm.prank(renter);
            escrow.requestWithdraw(provider, address(dollar));
        }
    }

    /// @dev Alone and in a batch a voucher comes to the same: the payment, the channel, the fee, the events, or the reason
    /// why it is refused. One bit of it may be wrong.
    function testFuzz_SameAsInBatch(
        uint256 amount,
        uint256 claimed,
        uint256 cumulative,
        uint256 leaseAmount,
        uint256 fee,
        uint256 bit
    ) external {
        amount = bound(amount, 1, FUNDS / 2);
        claimed = bound(claimed, 0, amount);
        fee = bound(fee, 0, 500);
        // Of half of them all is right.
        bit = bound(bit, 0, 4095);
        // As often as not what is promised is about what is there.
        if (cumulative % 2 == 0) cumulative = bound(cumulative, 0, 2 * amount);
        _channelWith(amount, claimed, fee, leaseAmount % 3 == 0);
        ILeaseEscrow.Voucher memory voucher = _voucher(cumulative);
        voucher.leaseAmount = leaseAmount;
        _compare(_flip(voucher, _signVoucher(RENTER_KEY, voucher), bit));
    }

    /// @dev The same where `claimed` comes close to what fits.
    function testFuzz_SameAsInBatch_AtTheTop(uint256 claimed, uint256 balance, uint256 cumulative) external {
        _channelWith(1, 0, 100, false);
        claimed = bound(claimed, type(uint96).max - 1000, type(uint96).max);
        balance = bound(balance, 0, 1500);
        dollar.mint(address(escrow), balance);
        vm.store(address(escrow), _slot(provider), _packed(balance, claimed, 7, 100));
        ILeaseEscrow.Voucher memory voucher = _voucher(bound(cumulative, claimed - 10, uint256(claimed) + 2000));
        _compare(_flip(voucher, _signVoucher(RENTER_KEY, voucher), 4095));
    }

    function _compare(bytes memory words) private {
        bytes memory batchCall = _batchWith(words);
        uint256 before = vm.snapshotState();
        Outcome memory alone = _run(abi.encodePacked(ILeaseEscrow.redeem.selector, words), _slot(provider));
        vm.revertToState(before);
        Outcome memory batch = _run(batchCall, _slot(provider));

        // Upper bits in an address spoil a batch; alone they are refused as well.
        if (!batch.ok) {
            assertEq(batch.answer.length, 0, "batch says");
            assertTrue(!alone.ok, "alone was refused");
            return;
        }
        assertEq(alone.channel, batch.channel, "channel");
        assertEq(alone.received, batch.received, "provider has");
        assertEq(alone.fees, batch.fees, "fees");
        // The batch paid the other provider 1, whose fee is nothing.
        assertEq(alone.held, batch.held + 1, "escrow holds");
        uint256[] memory paid = abi.decode(batch.answer, (uint256[]));
        if (alone.ok) {
            assertEq(abi.decode(alone.answer, (uint256)), paid[0], "paid");
            assertEq(keccak256(abi.encode(alone.logs)), keccak256(abi.encode(batch.logs)), "events");
            return;
        }
        assertEq(paid[0], 0, "paid");
        (uint256 index, uint256 reason) = abi.decode(batch.logs[batch.logs.length - 1].data, (uint256, uint256));
        assertEq(index, 0, "skipped entry");
        assertEq(bytes32(bytes4(alone.answer)), bytes32(_errors[reason]), "reason");
    }

    /// @dev Whatever a token answers or reverts with, it counts as paid when {SafeERC20} says so, and reverts as that does.
    function testFuzz_PaysAsSafeERC20(bytes memory answer, uint256 kind, bool refuse) external {
        kind = kind % 6;
        if (kind == 0) answer = "";
        if (kind == 1) answer = abi.encode(true);
        if (kind == 2) answer = abi.encode(uint256(bytes32(answer)) % 3);
        if (kind == 3) answer = abi.encodePacked(true, answer);
        OddToken token = new OddToken();
        token.mint(renter, 1000);
        _useToken(address(token), 1000);
        Payer payer = new Payer();
        token.mint(address(payer), 1000);
        token.answer(answer, refuse);
        ILeaseEscrow.Voucher memory voucher = _voucher(100);
        voucher.token = address(token);
        ILeaseEscrow.Signature memory signature = _signVoucher(RENTER_KEY, voucher);
        if (kind == 4) vm.etch(address(token), "");

        (bool wantOk, bytes memory want) = address(payer).call(abi.encodeCall(Payer.pay, (token, mallory, 100)));
        (bool ok, bytes memory got) = address(escrow).call(abi.encodeCall(ILeaseEscrow.redeem, (voucher, signature)));
        assertTrue(ok == wantOk, "paid");
        if (ok) {
            assertEq(abi.decode(got, (uint256)), 100, "amount");
            assertEq(token.balanceOf(provider), token.balanceOf(mallory), "provider has");
        } else {
            assertEq(keccak256(got), keccak256(want), "reason");
        }
        assertEq(escrow.channelOf(renter, provider, address(token)).claimed, ok ? 100 : 0, "claimed");
    }

    /// @dev A channel lies where its three addresses say, and nothing else does.
    function testFuzz_Slot(address token, uint256 amount) external {
        amount = bound(amount, 1, FUNDS);
        _deposit(amount);
        assertEq(vm.load(address(escrow), _slot(provider)), _packed(amount, 0, 0, 0), "channel");
        if (token != address(dollar)) {
            assertEq(escrow.channelOf(renter, provider, token).balance, 0, "another token's");
        }
        assertEq(escrow.channelOf(provider, renter, address(dollar)).balance, 0, "the other way");
    }
}
