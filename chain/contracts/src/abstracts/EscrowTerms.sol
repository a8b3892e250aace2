// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import { ILeaseEscrow } from "../interfaces/ILeaseEscrow.sol";
import { Errors } from "../libraries/Errors.sol";
import { EscrowLock } from "./EscrowLock.sol";

/// @title EscrowTerms
/// @notice What governance may decide of the escrow, within which bounds, and the fees that follow from it.
abstract contract EscrowTerms is ILeaseEscrow, EscrowLock {
    using SafeERC20 for IERC20;

    /*//////////////////////////////////////////////////////////////////////////
                                       TYPES
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev What governance decided. One slot, so that a deposit reads all of it at once.
    struct Terms {
        // slot 0
        address feeRecipient;
        uint16 feeBasisPoints;
        bool depositsPaused;
    }

    /// @dev What the escrow knows of a token. `fees` are the accrued ones; no supply reaches 248 bits.
    struct Token {
        // slot 0
        bool allowed;
        uint248 fees;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                     CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILeaseEscrow
    uint256 public constant override MAX_FEE_BASIS_POINTS = 500;

    uint256 private constant BASIS_POINTS = 10_000;

    /*//////////////////////////////////////////////////////////////////////////
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILeaseEscrow
    address public immutable override governance;

    mapping(address token => Token info) internal _tokens;

    Terms private _terms;

    /*//////////////////////////////////////////////////////////////////////////
                                     MODIFIERS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Asks `msg.sender` and not {_msgSender}: no forwarder speaks for governance.
    modifier onlyGovernance() {
        if (msg.sender != governance) {
            revert Errors.LeaseEscrow_NotGovernance(msg.sender);
        }
        _;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                    CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    /// @param tokens The tokens in which deposits are taken at first.
    /// @param governance_ Who may change the terms, meant to be a timelock; it can never be changed. Zero: nobody.
    constructor(address[] memory tokens, address governance_) {
        // Effects: fix governance, and allow the tokens.
        governance = governance_;
        for (uint256 i = 0; i < tokens.length; ++i) {
            _setTokenAllowed(tokens[i], true);
        }
    }

    /*//////////////////////////////////////////////////////////////////////////
                                READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILeaseEscrow
    function isTokenAllowed(address token) external view override returns (bool) {
        return _tokens[token].allowed;
    }

    /// @inheritdoc ILeaseEscrow
    function depositsPaused() external view override returns (bool) {
        return _terms.depositsPaused;
    }

    /// @inheritdoc ILeaseEscrow
    function feeBasisPoints() external view override returns (uint256) {
        return _terms.feeBasisPoints;
    }

    /// @inheritdoc ILeaseEscrow
    function feeRecipient() external view override returns (address) {
        return _terms.feeRecipient;
    }

    /// @inheritdoc ILeaseEscrow
    function feesAccrued(address token) external view override returns (uint256) {
        return _tokens[token].fees;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                   GOVERNED TERMS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILeaseEscrow
    function setTokenAllowed(address token, bool allowed) external override onlyGovernance {
        _setTokenAllowed(token, allowed);
    }

    /// @inheritdoc ILeaseEscrow
    function setFee(uint256 basisPoints, address recipient) external override onlyGovernance {
        // Check: the fee is within the cap.
        if (basisPoints > MAX_FEE_BASIS_POINTS) {
            revert Errors.LeaseEscrow_FeeTooHigh(basisPoints, MAX_FEE_BASIS_POINTS);
        }

        // Check: the recipient can be paid.
        if (recipient == address(0) || recipient == address(this)) {
            revert Errors.LeaseEscrow_BadFeeRecipient(recipient);
        }

        // Effects: the fee of deposits from now on, and who gets all fees.
        _terms.feeRecipient = recipient;
        // forge-lint: disable-next-line(unsafe-typecast)
        _terms.feeBasisPoints = uint16(basisPoints);

        // Log the decision.
        emit FeeSet(basisPoints, recipient);
    }

    /// @inheritdoc ILeaseEscrow
    function setDepositsPaused(bool paused) external override onlyGovernance {
        // Effect: stop or take deposits. No other function looks at this.
        _terms.depositsPaused = paused;

        // Log the decision.
        emit DepositsPaused(paused);
    }

    /// @inheritdoc ILeaseEscrow
    function collectFees(address token) external override nonReentrant returns (uint256 amount) {
        amount = _tokens[token].fees;

        // Check: something accrued. Then there is a recipient, too.
        if (amount == 0) {
            revert Errors.LeaseEscrow_AmountZero();
        }

        // Effect: the fees are paid out.
        _tokens[token].fees = 0;

        // Interaction: pay the recipient.
        address recipient = _terms.feeRecipient;
        IERC20(token).safeTransfer(recipient, amount);

        // Log the payment.
        emit FeesCollected(token, recipient, amount);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                 INTERNAL FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Reverts unless deposits in `token` are taken at present, and returns the present fee.
    function _checkDeposits(address token) internal view returns (uint16) {
        Terms memory terms = _terms;

        // Check: deposits are not paused.
        if (terms.depositsPaused) {
            revert Errors.LeaseEscrow_DepositsPaused();
        }

        // Check: the token is on the list.
        if (!_tokens[token].allowed) {
            revert Errors.LeaseEscrow_TokenNotAllowed(token);
        }
        return terms.feeBasisPoints;
    }

    /// @dev The fee on `amount`, rounded down. Amounts have 96 bits, so the product fits.
    function _feeOn(uint256 amount, uint256 basisPoints) internal pure returns (uint256) {
        unchecked {
            return amount * basisPoints / BASIS_POINTS;
        }
    }

    /// @dev Sets aside the fee on a payment that was logged, and logs it.
    function _takeFee(Voucher calldata voucher, uint256 paid, uint256 basisPoints) internal returns (uint256 fee) {
        fee = _feeOn(paid, basisPoints);
        if (fee > 0) {
            // forge-lint: disable-next-line(unsafe-typecast)
            _tokens[voucher.token].fees += uint248(fee);
            emit FeeTaken(voucher.renter, voucher.provider, voucher.token, fee);
        }
    }

    /// @dev Puts a token on the list or takes it off.
    function _setTokenAllowed(address token, bool allowed) private {
        // Check: a token is a contract, or deposits would "succeed" without moving anything.
        if (token.code.length == 0) {
            revert Errors.LeaseEscrow_TokenNotAllowed(token);
        }

        // Effect: change the list.
        _tokens[token].allowed = allowed;

        // Log the decision.
        if (allowed) {
            emit TokenAllowed(token);
        } else {
            emit TokenDisallowed(token);
        }
    }
}
