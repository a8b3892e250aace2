// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ERC2771Forwarder } from "@openzeppelin/contracts/metatx/ERC2771Forwarder.sol";

import { LeaseEscrow } from "../../src/LeaseEscrow.sol";
import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";

contract Forwarder_Unit_Test is Base {
    bytes32 private constant REQUEST_TYPEHASH = keccak256(
        "ForwardRequest(address from,address to,uint256 value,uint256 gas,uint256 nonce,uint48 deadline,bytes data)"
    );

    function _domain() private view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Moonrig Forwarder"),
                keccak256("1"),
                block.chainid,
                address(forwarder)
            )
        );
    }

    function _request(uint256 key, bytes memory data)
        private
        view
        returns (ERC2771Forwarder.ForwardRequestData memory request)
    {
        request = ERC2771Forwarder.ForwardRequestData({
            from: renter,
            to: address(escrow),
            value: 0,
            gas: 500_000,
            deadline: uint48(block.timestamp),
            data: data,
            signature: ""
        });
        bytes32 structHash = keccak256(
            abi.encode(
                REQUEST_TYPEHASH,
                request.from,
                request.to,
                request.value,
                request.gas,
                forwarder.nonces(renter),
                request.deadline,
                keccak256(data)
            )
        );
        request.signature = _sign(key, keccak256(abi.encodePacked(hex"1901", _domain(), structHash)));
    }

    /// @dev A relayer passes on what the renter signed.
    function _relay(bytes memory data) private {
        ERC2771Forwarder.ForwardRequestData memory request = _request(RENTER_KEY, data);
        vm.prank(mallory);
        forwarder.execute(request);
    }

    function test_WhenRenterSigned() external {
        vm.prank(renter);
        dollar.approve(address(escrow), 0);
        (uint8 v, bytes32 r, bytes32 s) = _permit(RENTER_KEY, 100, block.timestamp);
        _relay(
            abi.encodeCall(ILeaseEscrow.depositWithPermit, (provider, address(dollar), 100, block.timestamp, v, r, s))
        );
        _assertChannel(100, 0, 0);
        (v, r, s) = _permit(RENTER_KEY, 30, block.timestamp);
        _relay(
            abi.encodeCall(
                ILeaseEscrow.depositManyWithPermit,
                (address(dollar), _shares(provider, 10, provider, 20), block.timestamp, v, r, s)
            )
        );
        vm.prank(renter);
        dollar.approve(address(escrow), 100);
        _relay(abi.encodeCall(ILeaseEscrow.deposit, (provider, address(dollar), 40)));
        _relay(abi.encodeCall(ILeaseEscrow.depositMany, (address(dollar), _shares(provider, 1, provider, 2))));
        _relay(abi.encodeCall(ILeaseEscrow.requestWithdraw, (provider, address(dollar))));
        _assertChannel(173, 0, block.timestamp + THAW);
        vm.warp(block.timestamp + THAW);
        _relay(abi.encodeCall(ILeaseEscrow.withdraw, (provider, address(dollar))));
        _assertChannel(0, 0, 0);
        assertEq(dollar.balanceOf(renter), FUNDS, "renter has");
        assertEq(dollar.balanceOf(mallory), 0, "relayer has");
    }

    function test_RevertWhen_UsedTwice() external {
        ERC2771Forwarder.ForwardRequestData memory request =
            _request(RENTER_KEY, abi.encodeCall(ILeaseEscrow.deposit, (provider, address(dollar), 40)));
        forwarder.execute(request);
        (bool ok,) = address(forwarder).call(abi.encodeCall(ERC2771Forwarder.execute, (request)));
        assertTrue(!ok, "once");
        _assertChannel(40, 0, 0);
    }

    function test_RevertWhen_OtherKey() external {
        _deposit(40);
        ERC2771Forwarder.ForwardRequestData memory request =
            _request(MALLORY_KEY, abi.encodeCall(ILeaseEscrow.requestWithdraw, (provider, address(dollar))));
        (bool ok,) = address(forwarder).call(abi.encodeCall(ERC2771Forwarder.execute, (request)));
        assertTrue(!ok, "refused");
        _assertChannel(40, 0, 0);
    }

    function test_WhenAnybodyElseAppends() external {
        _deposit(40);
        vm.prank(mallory);
        (bool ok, bytes memory answer) = address(escrow)
            .call(
                bytes.concat(abi.encodeCall(ILeaseEscrow.requestWithdraw, (provider, address(dollar))), bytes20(renter))
            );
        assertTrue(!ok, "mallory has no channel");
        assertEq(
            keccak256(answer), keccak256(abi.encodeWithSelector(Errors.LeaseEscrow_ChannelEmpty.selector)), "reason"
        );
        _assertChannel(40, 0, 0);
    }

    function test_GivenNoForwarder() external {
        escrow = new LeaseEscrow(THAW, _list(address(dollar)), address(0), address(0));
        assertTrue(!escrow.isTrustedForwarder(address(forwarder)), "forwarder");
        assertEq(uint256(uint160(escrow.trustedForwarder())), 0, "nobody");
        vm.prank(address(0xdead));
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_NotGovernance.selector, address(0xdead)));
        escrow.setFee(0, treasury);
    }
}
