// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20Errors } from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Errors } from "../../src/libraries/Errors.sol";
import { Base } from "../Base.t.sol";
import { FalseToken, FeeToken, ReentrantToken } from "../mocks/Tokens.sol";

contract Deposit_Unit_Test is Base {
    function test_RevertWhen_TokenNotOnList() external {
        FeeToken other = new FeeToken();
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_TokenNotAllowed.selector, address(other)));
        escrow.deposit(provider, address(other), 1);
    }

    function test_RevertWhen_ProviderZero() external {
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_BadProvider.selector, address(0)));
        escrow.deposit(address(0), address(dollar), 1);
    }

    function test_RevertWhen_ProviderIsRenter() external {
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_BadProvider.selector, renter));
        escrow.deposit(renter, address(dollar), 1);
    }

    function test_RevertWhen_ProviderIsEscrow() external {
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_BadProvider.selector, address(escrow)));
        escrow.deposit(address(escrow), address(dollar), 1);
    }

    function test_RevertGiven_DepositsPaused() external {
        vm.prank(governance);
        escrow.setDepositsPaused(true);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_DepositsPaused.selector));
        escrow.deposit(provider, address(dollar), 1);
    }

    function test_GivenFeeChanged() external {
        _setFee(100);
        _deposit(100);
        assertEq(_channel().feeBasisPoints, 100, "fee of the first deposit");
        _setFee(300);
        assertEq(_channel().feeBasisPoints, 100, "fee stays");
        _deposit(1);
        assertEq(_channel().feeBasisPoints, 300, "fee of the second deposit");
    }

    function test_RevertWhen_AmountZero() external {
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_AmountZero.selector));
        escrow.deposit(provider, address(dollar), 0);
    }

    function test_RevertWhen_AmountTooLarge() external {
        uint256 amount = uint256(type(uint96).max) + 1;
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_AmountTooLarge.selector, amount));
        escrow.deposit(provider, address(dollar), amount);

        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_AmountTooLarge.selector, type(uint256).max));
        escrow.deposit(provider, address(dollar), type(uint256).max);
    }

    function test_RevertGiven_BalanceTooLarge() external {
        _deposit(1);
        vm.prank(renter);
        vm.expectRevert(
            abi.encodeWithSelector(Errors.LeaseEscrow_AmountTooLarge.selector, uint256(type(uint96).max) + 1)
        );
        escrow.deposit(provider, address(dollar), type(uint96).max);
    }

    function test_RevertGiven_NotApproved() external {
        dollar.mint(mallory, 1);
        vm.prank(mallory);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(escrow), 0, 1));
        escrow.deposit(provider, address(dollar), 1);
    }

    function test_RevertWhen_TokenTakesFee() external {
        FeeToken token = new FeeToken();
        escrow = _newEscrow(address(token));
        token.mint(renter, 1000);
        vm.startPrank(renter);
        token.approve(address(escrow), 1000);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaseEscrow_TransferMismatch.selector, 1000, 990));
        escrow.deposit(provider, address(token), 1000);
        vm.stopPrank();
    }

    function test_RevertWhen_TokenAnswersFalse() external {
        FalseToken token = new FalseToken();
        escrow = _newEscrow(address(token));
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token)));
        escrow.deposit(provider, address(token), 1);
    }

    function test_WhenTokenCallsBack() external {
        ReentrantToken token = new ReentrantToken();
        escrow = _newEscrow(address(token));
        token.mint(renter, 1000);
        token.mint(address(token), 1000);
        // The token deposits for itself in the middle of the renter's deposit. Without the guard both would count
        // the same tokens as received.
        token.arm(escrow, abi.encodeCall(ILeaseEscrow.deposit, (provider, address(token), 1000)));
        vm.startPrank(renter);
        token.approve(address(escrow), 1000);
        escrow.deposit(provider, address(token), 1000);
        vm.stopPrank();
        assertTrue(token.reached(), "called back");
        assertTrue(!token.succeeded(), "was kept out");
        assertEq(escrow.channelOf(address(token), provider, address(token)).balance, 0, "balance of the intruder");
        assertEq(escrow.channelOf(renter, provider, address(token)).balance, 1000, "balance");
    }

    function test_GivenThawRuns() external {
        _deposit(100);
        vm.prank(renter);
        escrow.requestWithdraw(provider, address(dollar));
        _assertChannel(100, 0, block.timestamp + THAW);
        _deposit(50);
        _assertChannel(150, 0, 0);
    }

    function test_GivenNoThawRuns() external {
        _deposit(100);
        _redeem(40);
        vm.expectEmit(true, true, true, true, address(escrow));
        emit ILeaseEscrow.Deposited(renter, provider, address(dollar), 50, 110);
        _deposit(50);
        _assertChannel(110, 40, 0);
        assertEq(dollar.balanceOf(renter), FUNDS - 150, "renter has");
    }
}
