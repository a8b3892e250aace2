// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20Errors } from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";
import { FeeToken } from "../mocks/Tokens.sol";

contract DepositMany_Unit_Test is Base {
    address private constant OTHER = address(0x0123);

    function _balance(address who) private view returns (uint256) {
        return escrow.channelOf(renter, who, address(dollar)).balance;
    }

    function test_RevertWhen_NoShares() external {
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_AmountZero.selector));
        escrow.depositMany(address(dollar), new ILeaseEscrow.Share[](0));
    }

    function test_RevertGiven_NotTaken() external {
        vm.startPrank(governance);
        escrow.setDepositsPaused(true);
        vm.stopPrank();
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_DepositsPaused.selector));
        escrow.depositMany(address(dollar), _shares(provider, 1, OTHER, 2));

        vm.startPrank(governance);
        escrow.setDepositsPaused(false);
        escrow.setTokenAllowed(address(dollar), false);
        vm.stopPrank();
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_TokenNotAllowed.selector, address(dollar)));
        escrow.depositMany(address(dollar), _shares(provider, 1, OTHER, 2));
    }

    function test_RevertWhen_OneShareBad() external {
        vm.startPrank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_BadProvider.selector, renter));
        escrow.depositMany(address(dollar), _shares(provider, 1, renter, 2));
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_AmountZero.selector));
        escrow.depositMany(address(dollar), _shares(provider, 1, OTHER, 0));
        uint256 much = uint256(type(uint96).max) + 1;
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_AmountTooLarge.selector, much));
        escrow.depositMany(address(dollar), _shares(provider, 1, OTHER, much));
        vm.stopPrank();
        assertEq(_balance(provider), 0, "first share");
        assertEq(dollar.balanceOf(renter), FUNDS, "renter has");
    }

    function test_RevertWhen_SumNotApproved() external {
        vm.startPrank(renter);
        dollar.approve(address(escrow), 299);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(escrow), 299, 300)
        );
        escrow.depositMany(address(dollar), _shares(provider, 100, OTHER, 200));
        vm.stopPrank();
        assertEq(_balance(provider), 0, "first share");
    }

    function test_RevertWhen_TokenTakesFee() external {
        FeeToken token = new FeeToken();
        escrow = _newEscrow(address(token));
        token.mint(renter, 1000);
        vm.startPrank(renter);
        token.approve(address(escrow), 1000);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_TransferMismatch.selector, 1000, 990));
        escrow.depositMany(address(token), _shares(provider, 400, OTHER, 600));
        vm.stopPrank();
    }

    function test_WhenProviderTwice() external {
        vm.prank(renter);
        escrow.depositMany(address(dollar), _shares(provider, 100, provider, 200));
        _assertChannel(300, 0, 0);
    }

    function test_GivenThawRuns() external {
        _deposit(10);
        vm.startPrank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        escrow.depositMany(address(dollar), _shares(OTHER, 1, provider, 2));
        vm.stopPrank();
        assertEq(_channel().thawEndsAt, 0, "thaw");
    }

    function test_WhenSharesGood() external {
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.Deposited(renter, provider, address(dollar), 100, 100);
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.Deposited(renter, OTHER, address(dollar), 200, 200);
        vm.expectEmit(true, true, true, true, address(dollar));
        emit IERC20.Transfer(renter, address(escrow), 300);
        vm.prank(renter);
        escrow.depositMany(address(dollar), _shares(provider, 100, OTHER, 200));
        assertEq(_balance(provider), 100, "first");
        assertEq(_balance(OTHER), 200, "second");
        assertEq(dollar.balanceOf(address(escrow)), 300, "escrow holds");
    }
}
