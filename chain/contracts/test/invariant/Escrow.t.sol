// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { LeaseEscrow } from "../../src/LeaseEscrow.sol";
import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { BlocklistToken } from "../mocks/Tokens.sol";
import { Assertions } from "../utils/Assertions.sol";
import { EscrowHandler } from "./handlers/EscrowHandler.sol";

/// @notice The invariants that README.md beside this file puts in words.
contract Escrow_Invariant_Test is Assertions {
    BlocklistToken private _dollar;
    LeaseEscrow private _escrow;
    EscrowHandler private _handler;

    function setUp() external {
        _dollar = new BlocklistToken();
        address[] memory tokens = new address[](1);
        tokens[0] = address(_dollar);
        _escrow = new LeaseEscrow(1 days, tokens, address(0x90f), address(0));
        _handler = new EscrowHandler(_escrow, _dollar);
    }

    /// @dev Foundry asks here what to call.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    /// @dev One invariant for all, so that each sequence of calls serves all of them.
    function invariant_Escrow() external view {
        _holdsWhatItOwes();
        _booksAgree();
        _accountsAgree();
    }

    /// @dev 1. The escrow holds exactly what it owes.
    function _holdsWhatItOwes() private view {
        uint256 owed = 0;
        for (uint256 r = 0; r < _handler.RENTERS(); ++r) {
            for (uint256 p = 0; p < _handler.PROVIDERS(); ++p) {
                owed += _handler.channel(r, p).balance;
            }
        }
        owed += _escrow.feesAccrued(address(_dollar));
        assertEq(_dollar.balanceOf(address(_escrow)), owed, "escrow holds");
    }

    /// @dev 2. Nothing appears or vanishes, 3. `claimed` is what was paid, 4. no path pays too much.
    function _booksAgree() private view {
        for (uint256 r = 0; r < _handler.RENTERS(); ++r) {
            for (uint256 p = 0; p < _handler.PROVIDERS(); ++p) {
                (uint256 deposited, uint256 paid, uint256 fees, uint256 refunded, uint256 signed) = _handler.book(r, p);
                ILeaseEscrow.Channel memory channel = _handler.channel(r, p);
                assertEq(channel.balance + paid + refunded, deposited, "deposited");
                assertEq(channel.claimed, paid, "claimed is paid");
                assertLe(paid, signed, "paid at most what was signed");
                assertEq(channel.feeBasisPoints, _handler.feeOf(r, p), "fee of the last deposit");
                assertLe(fees * 20, paid, "fees at most a twentieth");
            }
        }
    }

    /// @dev 2. The accounts of both sides, and 6. that of the outsider.
    function _accountsAgree() private view {
        for (uint256 r = 0; r < _handler.RENTERS(); ++r) {
            uint256 want = _handler.FUNDS();
            for (uint256 p = 0; p < _handler.PROVIDERS(); ++p) {
                (uint256 deposited,,, uint256 refunded,) = _handler.book(r, p);
                want = want + refunded - deposited;
            }
            assertEq(_dollar.balanceOf(_handler.renterAt(r)), want, "renter has");
        }
        uint256 allFees = 0;
        for (uint256 p = 0; p < _handler.PROVIDERS(); ++p) {
            uint256 want = 0;
            for (uint256 r = 0; r < _handler.RENTERS(); ++r) {
                (, uint256 paid, uint256 fees,,) = _handler.book(r, p);
                want += paid - fees;
                allFees += fees;
            }
            assertEq(_dollar.balanceOf(_handler.providerAt(p)), want, "provider has");
        }
        uint256 kept = _dollar.balanceOf(_handler.treasury()) + _escrow.feesAccrued(address(_dollar));
        assertEq(kept, allFees, "fees are kept");
        assertEq(_dollar.balanceOf(_handler.outsider()), 0, "outsider has");
    }
}
