// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { IERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import { ILeaseEscrow } from "./interfaces/ILeaseEscrow.sol";
import { Errors } from "./libraries/Errors.sol";

/// @title LeaseEscrow
/// @notice See the documentation in {ILeaseEscrow}.
contract LeaseEscrow is ILeaseEscrow, EIP712, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /*//////////////////////////////////////////////////////////////////////////
                                     CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev A thaw must leave the provider time to redeem, and must not lock a renter out.
    uint40 private constant MAX_THAW_PERIOD = 30 days;

    bytes32 private constant VOUCHER_TYPEHASH = keccak256(
        "Voucher(address renter,address provider,address token,uint256 cumulative,bytes32 leaseId,uint256 leaseAmount)"
    );

    bytes32 private constant CLOSE_TYPEHASH = keccak256(
        "Close(address renter,address provider,address token,uint256 claimedBefore,uint256 finalCumulative,uint256 deadline)"
    );

    /*//////////////////////////////////////////////////////////////////////////
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILeaseEscrow
    uint40 public immutable override thawPeriod;

    mapping(address renter => mapping(address provider => mapping(address token => Channel channel))) private _channels;

    /// @dev Written by the constructor only. Governance will decide over this list; until then it is fixed.
    mapping(address token => bool allowed) private _allowedTokens;

    /// @dev The closes that paid nothing and are spent. See the notes of {ILeaseEscrow.closeCooperatively}.
    mapping(bytes32 digest => bool spent) private _spentCloses;

    /*//////////////////////////////////////////////////////////////////////////
                                    CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    /// @param thawPeriod_ The thaw period in seconds, at most 30 days.
    /// @param tokens The tokens in which deposits are taken.
    constructor(uint40 thawPeriod_, address[] memory tokens) EIP712("Moonrig LeaseEscrow", "1") {
        // Check: the thaw period makes sense.
        if (thawPeriod_ == 0 || thawPeriod_ > MAX_THAW_PERIOD) {
            revert Errors.LeaseEscrow_BadThawPeriod(thawPeriod_);
        }

        // Effects: fix the thaw period and the tokens.
        thawPeriod = thawPeriod_;
        for (uint256 i = 0; i < tokens.length; ++i) {
            // Check: a token is a contract, or deposits would "succeed" without moving anything.
            if (tokens[i].code.length == 0) {
                revert Errors.LeaseEscrow_TokenNotAllowed(tokens[i]);
            }
            _allowedTokens[tokens[i]] = true;
            emit TokenAllowed(tokens[i]);
        }
    }

    /*//////////////////////////////////////////////////////////////////////////
                                  READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILeaseEscrow
    function isTokenAllowed(address token) external view override returns (bool) {
        return _allowedTokens[token];
    }

    /// @inheritdoc ILeaseEscrow
    function channelOf(address renter, address provider, address token)
        external
        view
        override
        returns (Channel memory)
    {
        return _channels[renter][provider][token];
    }

    /// @inheritdoc ILeaseEscrow
    function domainSeparator() external view override returns (bytes32) {
        return _domainSeparatorV4();
    }

    /// @inheritdoc ILeaseEscrow
    function voucherDigest(Voucher calldata voucher) external view override returns (bytes32) {
        return _voucherDigest(voucher);
    }

    /// @inheritdoc ILeaseEscrow
    function closeDigest(
        address renter,
        address provider,
        address token,
        uint256 claimedBefore,
        uint256 finalCumulative,
        uint256 deadline
    ) external view override returns (bytes32) {
        return _closeDigest(renter, provider, token, claimedBefore, finalCumulative, deadline);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                STATE-CHANGING FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILeaseEscrow
    function deposit(address provider, address token, uint256 amount) external override nonReentrant {
        // Checks, Effects and Interactions: add to the channel.
        _deposit(provider, token, amount);
    }

    /// @inheritdoc ILeaseEscrow
    function depositWithPermit(
        address provider,
        address token,
        uint256 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external override nonReentrant {
        // Check: no call goes to a contract that is not on the list.
        if (!_allowedTokens[token]) {
            revert Errors.LeaseEscrow_TokenNotAllowed(token);
        }

        // Interaction: use the permit. It may fail because somebody else submitted it first; then the allowance
        // is already there, so only the allowance decides.
        // solhint-disable-next-line no-empty-blocks
        try IERC20Permit(token).permit(msg.sender, address(this), amount, deadline, v, r, s) { } catch { }
        uint256 allowance = IERC20(token).allowance(msg.sender, address(this));
        if (allowance < amount) {
            revert Errors.LeaseEscrow_InsufficientAllowance(allowance, amount);
        }

        // Checks, Effects and Interactions: add to the channel.
        _deposit(provider, token, amount);
    }

    /// @inheritdoc ILeaseEscrow
    function redeem(Voucher calldata voucher, bytes calldata signature)
        external
        override
        nonReentrant
        returns (uint256 paid)
    {
        Channel storage channel = _channels[voucher.renter][voucher.provider][voucher.token];
        uint256 balance = channel.balance;
        uint256 claimed = channel.claimed;

        // Check: something is due.
        if (voucher.cumulative <= claimed) {
            revert Errors.LeaseEscrow_NothingDue(voucher.cumulative, claimed);
        }

        // Check: there is something to pay with.
        if (balance == 0) {
            revert Errors.LeaseEscrow_ChannelEmpty();
        }

        // Check: the renter made the promise.
        _checkSignature(voucher.renter, _voucherDigest(voucher), signature);

        unchecked {
            // Cannot underflow: checked above that `cumulative` exceeds `claimed`.
            uint256 due = voucher.cumulative - claimed;
            paid = due < balance ? due : balance;
            // Cannot underflow: `paid` is at most `balance`.
            balance -= paid;
        }
        claimed += paid;

        // Check: `claimed` still fits. Only a token with an absurd supply gets here; the renter can still withdraw.
        if (claimed > type(uint96).max) {
            revert Errors.LeaseEscrow_AmountTooLarge(claimed);
        }

        // Effects: move the amount from the balance to what was claimed, and only that amount.
        // forge-lint: disable-next-line(unsafe-typecast)
        channel.balance = uint96(balance);
        // forge-lint: disable-next-line(unsafe-typecast)
        channel.claimed = uint96(claimed);

        // Interaction: pay the provider.
        IERC20(voucher.token).safeTransfer(voucher.provider, paid);

        // Log the payment.
        emit Redeemed(
            voucher.renter,
            voucher.provider,
            voucher.token,
            voucher.leaseId,
            voucher.leaseAmount,
            paid,
            claimed,
            balance
        );
    }

    /// @inheritdoc ILeaseEscrow
    function closeCooperatively(
        address renter,
        address provider,
        address token,
        uint256 finalCumulative,
        uint256 deadline,
        bytes calldata renterSignature,
        bytes calldata providerSignature
    ) external override nonReentrant {
        // Check: the deadline has not passed.
        if (block.timestamp > deadline) {
            revert Errors.LeaseEscrow_CloseExpired(deadline, block.timestamp);
        }

        // Check: both sides agreed, in view of what has been claimed until now.
        bytes32 digest = _closeDigest(
            renter, provider, token, _channels[renter][provider][token].claimed, finalCumulative, deadline
        );
        _checkSignature(renter, digest, renterSignature);
        _checkSignature(provider, digest, providerSignature);

        // Checks, Effects and Interactions: pay both sides and empty the channel.
        _close(renter, provider, token, finalCumulative, digest);
    }

    /// @inheritdoc ILeaseEscrow
    function requestWithdraw(address provider, address token) external override {
        Channel storage channel = _channels[msg.sender][provider][token];

        // Check: there is something to withdraw.
        if (channel.balance == 0) {
            revert Errors.LeaseEscrow_ChannelEmpty();
        }

        // Check: no thaw runs. Asking again would only make the renter wait longer.
        if (channel.thawEndsAt != 0) {
            revert Errors.LeaseEscrow_ThawRunning(channel.thawEndsAt);
        }

        // Effect: start the thaw.
        uint40 endsAt = uint40(block.timestamp) + thawPeriod;
        channel.thawEndsAt = endsAt;

        // Log the start of the thaw.
        emit ThawStarted(msg.sender, provider, token, endsAt);
    }

    /// @inheritdoc ILeaseEscrow
    function withdraw(address provider, address token) external override nonReentrant {
        Channel storage channel = _channels[msg.sender][provider][token];
        uint256 endsAt = channel.thawEndsAt;
        uint256 amount = channel.balance;

        // Check: a thaw was started.
        if (endsAt == 0) {
            revert Errors.LeaseEscrow_ThawNotStarted();
        }

        // Check: the thaw has ended.
        if (block.timestamp < endsAt) {
            revert Errors.LeaseEscrow_ThawNotOver(endsAt, block.timestamp);
        }

        // Check: the provider left something.
        if (amount == 0) {
            revert Errors.LeaseEscrow_ChannelEmpty();
        }

        // Effects: empty the channel. `claimed` stays, so that old vouchers stay spent.
        channel.balance = 0;
        channel.thawEndsAt = 0;

        // Interaction: pay the renter.
        IERC20(token).safeTransfer(msg.sender, amount);

        // Log the withdrawal.
        emit Withdrawn(msg.sender, provider, token, amount);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                   PRIVATE FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Adds `amount` to the caller's channel with `provider`.
    function _deposit(address provider, address token, uint256 amount) private {
        // Check: the token is on the list.
        if (!_allowedTokens[token]) {
            revert Errors.LeaseEscrow_TokenNotAllowed(token);
        }

        // Check: the provider is somebody else.
        if (provider == address(0) || provider == msg.sender) {
            revert Errors.LeaseEscrow_BadProvider(provider);
        }

        // Check: the amount is positive.
        if (amount == 0) {
            revert Errors.LeaseEscrow_AmountZero();
        }

        // Check: the new balance fits. The amount first, so that the sum cannot overflow.
        Channel storage channel = _channels[msg.sender][provider][token];
        if (amount > type(uint96).max) {
            revert Errors.LeaseEscrow_AmountTooLarge(amount);
        }
        uint256 balance = channel.balance + amount;
        if (balance > type(uint96).max) {
            revert Errors.LeaseEscrow_AmountTooLarge(balance);
        }

        // Effects: add to the balance and cancel a thaw that runs.
        // forge-lint: disable-next-line(unsafe-typecast)
        channel.balance = uint96(balance);
        channel.thawEndsAt = 0;

        // Interaction: take the tokens.
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = IERC20(token).balanceOf(address(this)) - before;

        // Check: all of it arrived. A token that takes a fee would leave other channels unfunded.
        if (received != amount) {
            revert Errors.LeaseEscrow_TransferMismatch(amount, received);
        }

        // Log the deposit.
        emit Deposited(msg.sender, provider, token, amount, balance);
    }

    /// @dev Pays both sides of a channel whose close, signed by both, has the digest `digest`.
    function _close(address renter, address provider, address token, uint256 finalCumulative, bytes32 digest) private {
        Channel storage channel = _channels[renter][provider][token];
        uint256 balance = channel.balance;
        uint256 claimed = channel.claimed;

        // Check: there is something to close.
        if (balance == 0) {
            revert Errors.LeaseEscrow_ChannelEmpty();
        }

        // Check: the final sum takes nothing back from the provider.
        if (finalCumulative < claimed) {
            revert Errors.LeaseEscrow_FinalBelowClaimed(finalCumulative, claimed);
        }
        uint256 paid = finalCumulative - claimed;

        // Check: the channel can pay all of it. The two agreed on the full sum, so a part of it will not do.
        if (paid > balance) {
            revert Errors.LeaseEscrow_InsufficientBalance(paid, balance);
        }

        // Check: `claimed` still fits.
        if (finalCumulative > type(uint96).max) {
            revert Errors.LeaseEscrow_AmountTooLarge(finalCumulative);
        }

        // Check and Effect: a close that pays nothing leaves `claimed`, which the signatures cover, as it is. Without
        // this note the renter could use it again after the next deposit and leave the provider unpaid.
        if (paid == 0) {
            if (_spentCloses[digest]) {
                revert Errors.LeaseEscrow_CloseReplayed(digest);
            }
            _spentCloses[digest] = true;
        }

        // Effects: empty the channel and end a thaw that runs.
        channel.balance = 0;
        // forge-lint: disable-next-line(unsafe-typecast)
        channel.claimed = uint96(finalCumulative);
        channel.thawEndsAt = 0;

        // Interactions: pay both sides.
        uint256 refunded = balance - paid;
        if (paid > 0) {
            IERC20(token).safeTransfer(provider, paid);
        }
        if (refunded > 0) {
            IERC20(token).safeTransfer(renter, refunded);
        }

        // Log the close.
        emit Closed(renter, provider, token, paid, refunded, finalCumulative);
    }

    /// @dev Reverts unless `signature` over `digest` is by the key of `expected`. Code at that address is not asked.
    function _checkSignature(address expected, bytes32 digest, bytes calldata signature) private pure {
        (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err != ECDSA.RecoverError.NoError || recovered != expected) {
            revert Errors.LeaseEscrow_InvalidSignature(expected);
        }
    }

    /// @dev The EIP-712 digest of a voucher.
    function _voucherDigest(Voucher calldata voucher) private view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(
                abi.encode(
                    VOUCHER_TYPEHASH,
                    voucher.renter,
                    voucher.provider,
                    voucher.token,
                    voucher.cumulative,
                    voucher.leaseId,
                    voucher.leaseAmount
                )
            )
        );
    }

    /// @dev The EIP-712 digest of a cooperative close.
    function _closeDigest(
        address renter,
        address provider,
        address token,
        uint256 claimedBefore,
        uint256 finalCumulative,
        uint256 deadline
    ) private view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(abi.encode(CLOSE_TYPEHASH, renter, provider, token, claimedBefore, finalCumulative, deadline))
        );
    }
}
