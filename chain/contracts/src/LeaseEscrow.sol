// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ERC2771Context } from "@openzeppelin/contracts/metatx/ERC2771Context.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { IERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import { ILeaseEscrow } from "./interfaces/ILeaseEscrow.sol";
import { Errors } from "./libraries/Errors.sol";

/// @title LeaseEscrow
/// @notice See the documentation in {ILeaseEscrow}.
contract LeaseEscrow is ILeaseEscrow, EIP712, ERC2771Context {
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

    /// @dev What became of each entry of a batch: what was paid, and the channel's slot afterwards.
    struct Batch {
        uint256[] paid;
        uint256[] words;
        bytes32 domain;
        uint256 total;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                     CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc ILeaseEscrow
    uint256 public constant override MAX_FEE_BASIS_POINTS = 500;

    uint256 private constant BASIS_POINTS = 10_000;

    /// @dev Where the parts of {Channel} are in its slot. The hot path reads and writes the slot as a whole.
    uint256 private constant AMOUNT_MASK = 0xffffffffffffffffffffffff;
    uint256 private constant CLAIMED_SHIFT = 96;
    uint256 private constant FEE_SHIFT = 232;

    /// @dev Half of secp256k1's order. A signature has its s at most there.
    uint256 private constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    /// @dev All of `vs` but the parity.
    uint256 private constant S_MASK = 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff;

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

    /// @inheritdoc ILeaseEscrow
    address public immutable override governance;

    /// @dev The domain on the chain of the deployment. {EIP712} has the same, and asks more before it gives it.
    bytes32 private immutable _domain;
    uint256 private immutable _domainChainId;

    mapping(address token => Token info) private _tokens;

    /// @dev The closes that paid nothing and are spent. See the notes of {ILeaseEscrow.closeCooperatively}.
    mapping(bytes32 digest => bool spent) private _spentCloses;

    Terms private _terms;

    /// @dev Not zero while a function that moves tokens runs. A whole word, so that it is not read to be written.
    uint256 private transient _entered;

    /*//////////////////////////////////////////////////////////////////////////
                                      MODIFIERS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Lets no call in while another one that moves tokens runs.
    modifier nonReentrant() {
        _enter();
        _;
        _entered = 0;
    }

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

    /// @param thawPeriod_ The thaw period in seconds, at most 30 days.
    /// @param tokens The tokens in which deposits are taken at first.
    /// @param governance_ Who may change the terms, meant to be a timelock; it can never be changed. Zero: nobody.
    /// @param forwarder Who may pass on the calls of others (ERC-2771); it can never be changed. Zero: nobody.
    constructor(uint40 thawPeriod_, address[] memory tokens, address governance_, address forwarder)
        EIP712("Moonrig LeaseEscrow", "1")
        ERC2771Context(forwarder)
    {
        // Check: the thaw period makes sense.
        if (thawPeriod_ == 0 || thawPeriod_ > MAX_THAW_PERIOD) {
            revert Errors.LeaseEscrow_BadThawPeriod(thawPeriod_);
        }

        // Effects: fix the thaw period, governance and the domain, and allow the tokens.
        thawPeriod = thawPeriod_;
        governance = governance_;
        _domain = _domainSeparatorV4();
        _domainChainId = block.chainid;
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

    /// @inheritdoc ILeaseEscrow
    function channelOf(address renter, address provider, address token)
        external
        view
        override
        returns (Channel memory)
    {
        Channel storage channel = _channelOf(renter, provider, token);
        return Channel({
            balance: channel.balance,
            claimed: channel.claimed,
            thawEndsAt: channel.thawEndsAt,
            feeBasisPoints: channel.feeBasisPoints
        });
    }

    /// @inheritdoc ILeaseEscrow
    function DOMAIN_SEPARATOR() external view override returns (bytes32) {
        return _domainSeparatorV4();
    }

    /// @inheritdoc ILeaseEscrow
    function voucherDigest(Voucher calldata voucher) external view override returns (bytes32) {
        // Check: the addresses are addresses.
        _slotOf(voucher);
        return _voucherDigest(_domainSeparatorV4(), voucher);
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
        address renter = _msgSender();

        // Check: deposits in the token are taken.
        uint16 fee = _checkDeposits(token);

        // Checks, Effects and Interactions: add to the channel.
        _addToChannel(renter, provider, token, amount, fee);
        _pull(renter, token, amount);
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
        address renter = _msgSender();

        // Check: deposits in the token are taken, so that no call goes to a contract that is not on the list.
        uint16 fee = _checkDeposits(token);

        // Interaction: use the permit.
        _usePermit(renter, token, amount, deadline, v, r, s);

        // Checks, Effects and Interactions: add to the channel.
        _addToChannel(renter, provider, token, amount, fee);
        _pull(renter, token, amount);
    }

    /// @inheritdoc ILeaseEscrow
    function depositMany(address token, Share[] calldata shares) external override nonReentrant {
        address renter = _msgSender();

        // Check: deposits in the token are taken.
        uint16 fee = _checkDeposits(token);

        // Checks, Effects and Interactions: add to each channel, and take the sum.
        _pull(renter, token, _addToChannels(renter, token, shares, fee));
    }

    /// @inheritdoc ILeaseEscrow
    function depositManyWithPermit(
        address token,
        Share[] calldata shares,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external override nonReentrant {
        address renter = _msgSender();

        // Check: deposits in the token are taken, so that no call goes to a contract that is not on the list.
        uint16 fee = _checkDeposits(token);

        // Checks and Effects: add to each channel.
        uint256 total = _addToChannels(renter, token, shares, fee);

        // Interactions: use the permit and take the sum.
        _usePermit(renter, token, total, deadline, v, r, s);
        _pull(renter, token, total);
    }

    /// @inheritdoc ILeaseEscrow
    /// @dev {redeemMany} does the same in Solidity for each of its entries; a test compares the two. Here what costs most
    /// is in assembly, which takes the arguments from where the ABI puts them, and works in the memory from 0x80 on:
    ///
    /// | from | first | then, for the signature | then, to log | at last, to pay |
    /// |---|---|---|---|---|
    /// | 0x80 | the type's hash | 1901, domain, struct; digest | | selector, provider, amount |
    /// | 0xa0 | voucher: renter, provider, | v, r, s | | |
    /// | 0xe0 | token, cumulative | | | |
    /// | 0x120 | lease's id | | token | |
    /// | 0x140 | lease's amount | | lease's amount | |
    /// | 0x160 | | | paid, channel | |
    ///
    /// That memory is nobody else's: nothing is allocated here, but perhaps for the domain, which comes first.
    // solhint-disable-next-line function-max-lines
    function redeem(Voucher calldata voucher, Signature calldata signature) external override returns (uint256) {
        // Check and Effect: let no call in. What {nonReentrant} does, which would return through more code.
        if (_entered != 0) {
            revert Errors.LeaseEscrow_Reentered();
        }
        _entered = 1;
        bytes32 domain = block.chainid == _domainChainId ? _domain : _domainSeparatorV4();

        // The channel's slot is the hash of the three addresses, see {_channelOf}. Their words are hashed as they are. If
        // one has anything in its upper bits the slot is another one, which nobody has written to: an empty channel.
        bytes32 typeHash = VOUCHER_TYPEHASH;
        bytes32 slot;
        uint256 word;
        uint256 cumulative;
        // solhint-disable-next-line no-inline-assembly
        assembly {
            mstore(0x80, typeHash)
            calldatacopy(0xa0, voucher, 0xc0)
            slot := keccak256(0xa0, 0x60)
            word := sload(slot)
            cumulative := mload(0x100)
        }
        uint256 claimed = (word >> CLAIMED_SHIFT) & AMOUNT_MASK;

        // Check: something is due.
        if (cumulative <= claimed) {
            revert Errors.LeaseEscrow_NothingDue(cumulative, claimed);
        }

        // Check: there is something to pay with. From here on the three addresses are addresses.
        if (word & AMOUNT_MASK == 0) {
            revert Errors.LeaseEscrow_ChannelEmpty();
        }

        // Check: the renter made the promise. From a broken signature nobody is recovered, and nothing returned. One with s
        // in the upper half of the order would be a second form of the same signature, and counts as broken.
        uint256 signed;
        // solhint-disable-next-line no-inline-assembly
        assembly {
            mstore(0xa2, keccak256(0x80, 0xe0))
            mstore(0x80, hex"1901")
            mstore(0x82, domain)
            mstore(0x80, keccak256(0x80, 0x42))
            calldatacopy(0xc0, signature, 0x40)
            let vs := mload(0xe0)
            let s := and(vs, S_MASK)
            mstore(0xa0, add(27, shr(255, vs)))
            mstore(0xe0, s)
            pop(staticcall(gas(), 0x01, 0x80, 0x80, 0x00, 0x20))
            signed := mul(returndatasize(), and(iszero(gt(s, HALF_ORDER)), eq(mload(0x00), calldataload(0x04))))
        }
        if (signed == 0) {
            revert Errors.LeaseEscrow_InvalidSignature(voucher.renter);
        }

        uint256 paid;
        unchecked {
            // Cannot underflow: checked above that `cumulative` exceeds `claimed`.
            paid = cumulative - claimed;
            if (paid > word & AMOUNT_MASK) {
                paid = word & AMOUNT_MASK;
            }

            // Check: `claimed` still fits. Only a token with an absurd supply gets here; the renter can still withdraw.
            // Cannot overflow: both have 96 bits.
            if (claimed + paid > AMOUNT_MASK) {
                revert Errors.LeaseEscrow_AmountTooLarge(cumulative);
            }

            // Move the amount: add it to `claimed`, which is times 2^96, and take it from the balance. Cannot borrow or
            // carry from one part of the slot into another: `paid` is at most the balance, and the sum was checked.
            word += paid * AMOUNT_MASK;
        }

        // Effect: the channel. And log the payment.
        bytes32 topic = Redeemed.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly {
            sstore(slot, word)
            mstore(0x120, calldataload(0x44))
            mstore(0x160, paid)
            mstore(0x180, word)
            log4(0x120, 0x80, topic, calldataload(0x04), calldataload(0x24), calldataload(0x84))
        }

        // Effect: the fee.
        uint256 fee = word >> FEE_SHIFT;
        if (fee != 0) {
            fee = _takeFee(voucher, paid, fee);
        }

        // Interaction: pay the provider. This is {SafeERC20-safeTransfer}: a token may return true, or nothing if there is
        // code; what it reverts with is handed on. A fee is a part of the payment, so the difference cannot underflow.
        bytes4 selector = IERC20.transfer.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly {
            mstore(0x80, selector)
            mstore(0x84, calldataload(0x24))
            mstore(0xa4, sub(paid, fee))
            let ok := call(gas(), calldataload(0x44), 0, 0x80, 0x44, 0x80, 0x20)
            if iszero(and(eq(mload(0x80), 1), ok)) {
                if iszero(ok) {
                    returndatacopy(0x80, 0x00, returndatasize())
                    revert(0x80, returndatasize())
                }
                if or(returndatasize(), iszero(extcodesize(calldataload(0x44)))) {
                    mstore(0x00, 0x5274afe7) // SafeERC20FailedOperation(address)
                    mstore(0x20, calldataload(0x44))
                    revert(0x1c, 0x24)
                }
            }
        }

        // Effect: let calls in again.
        // solhint-disable-next-line reentrancy
        _entered = 0;
        // solhint-disable-next-line no-inline-assembly
        assembly {
            mstore(0x80, paid)
            return(0x80, 0x20)
        }
    }

    /// @inheritdoc ILeaseEscrow
    function redeemMany(Voucher[] calldata vouchers, Signature[] calldata signatures)
        external
        override
        nonReentrant
        returns (uint256[] memory)
    {
        uint256 count = vouchers.length;

        // Check: there is a signature for each voucher.
        if (count != signatures.length) {
            revert Errors.LeaseEscrow_LengthMismatch(count, signatures.length);
        }

        Batch memory batch =
            Batch({ paid: new uint256[](count), words: new uint256[](count), domain: _domainSeparatorV4(), total: 0 });

        // Checks, Effects and Interactions: a run of vouchers for one provider and token is paid in one transfer.
        uint256 start = 0;
        while (start < count) {
            start = _redeemRun(batch, vouchers, signatures, start);
        }

        // Check: somebody was paid, or the caller would pay for nothing.
        if (batch.total == 0) {
            revert Errors.LeaseEscrow_NothingRedeemed();
        }
        return batch.paid;
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
            renter, provider, token, _channelOf(renter, provider, token).claimed, finalCumulative, deadline
        );
        _checkSignature(renter, digest, renterSignature);
        _checkSignature(provider, digest, providerSignature);

        // Checks, Effects and Interactions: pay both sides and empty the channel.
        _close(renter, provider, token, finalCumulative, digest);
    }

    /// @inheritdoc ILeaseEscrow
    function requestWithdraw(address provider, address token) external override {
        address renter = _msgSender();
        Channel storage channel = _channelOf(renter, provider, token);

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
        emit ThawStarted(renter, provider, token, endsAt);
    }

    /// @inheritdoc ILeaseEscrow
    function withdraw(address provider, address token) external override nonReentrant {
        address renter = _msgSender();
        Channel storage channel = _channelOf(renter, provider, token);
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
        IERC20(token).safeTransfer(renter, amount);

        // Log the withdrawal.
        emit Withdrawn(renter, provider, token, amount);
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
                                   PRIVATE FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Lets no call in from now on, or reverts if none may be let in.
    function _enter() private {
        // Check: no other call runs.
        if (_entered != 0) {
            revert Errors.LeaseEscrow_Reentered();
        }

        // Effect: one runs.
        _entered = 1;
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

    /// @dev The fee on `amount`, rounded down. Amounts have 96 bits, so the product fits.
    function _feeOn(uint256 amount, uint256 basisPoints) private pure returns (uint256) {
        unchecked {
            return amount * basisPoints / BASIS_POINTS;
        }
    }

    /// @dev Sets aside the fee on a payment that was logged, and logs it.
    function _takeFee(Voucher calldata voucher, uint256 paid, uint256 basisPoints) private returns (uint256 fee) {
        fee = _feeOn(paid, basisPoints);
        if (fee > 0) {
            // forge-lint: disable-next-line(unsafe-typecast)
            _tokens[voucher.token].fees += uint248(fee);
            emit FeeTaken(voucher.renter, voucher.provider, voucher.token, fee);
        }
    }

    /// @dev Reverts unless deposits in `token` are taken at present, and returns the present fee.
    function _checkDeposits(address token) private view returns (uint16) {
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

    /// @dev Tries a permit. It may fail because somebody else submitted it first; then the allowance is already there,
    /// so only the allowance decides.
    function _usePermit(address renter, address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        private
    {
        // Interaction: use the permit.
        // solhint-disable-next-line no-empty-blocks
        try IERC20Permit(token).permit(renter, address(this), amount, deadline, v, r, s) { } catch { }

        // Check: the allowance suffices, whoever set it.
        uint256 allowance = IERC20(token).allowance(renter, address(this));
        if (allowance < amount) {
            revert Errors.LeaseEscrow_InsufficientAllowance(allowance, amount);
        }
    }

    /// @dev Adds to the renter's channels and returns the sum, which the caller has to take from the renter.
    function _addToChannels(address renter, address token, Share[] calldata shares, uint16 fee)
        private
        returns (uint256 total)
    {
        // Check: there is something to deposit.
        if (shares.length == 0) {
            revert Errors.LeaseEscrow_AmountZero();
        }
        for (uint256 i = 0; i < shares.length; ++i) {
            _addToChannel(renter, shares[i].provider, token, shares[i].amount, fee);
            total += shares[i].amount;
        }
    }

    /// @dev Adds `amount`, which the caller has to take from the renter, to its channel with `provider`, on which the
    /// fee is `fee` basis points from now on.
    function _addToChannel(address renter, address provider, address token, uint256 amount, uint16 fee) private {
        // Check: the provider is somebody else, and not this contract, which could never spend what it is paid.
        if (provider == address(0) || provider == renter || provider == address(this)) {
            revert Errors.LeaseEscrow_BadProvider(provider);
        }

        // Check: the amount is positive.
        if (amount == 0) {
            revert Errors.LeaseEscrow_AmountZero();
        }

        // Check: the new balance fits. The amount first, so that the sum cannot overflow.
        if (amount > type(uint96).max) {
            revert Errors.LeaseEscrow_AmountTooLarge(amount);
        }
        Channel storage channel = _channelOf(renter, provider, token);
        uint256 balance = channel.balance + amount;
        if (balance > type(uint96).max) {
            revert Errors.LeaseEscrow_AmountTooLarge(balance);
        }

        // Effects: add to the balance, cancel a thaw that runs, and fix the fee.
        // forge-lint: disable-next-line(unsafe-typecast)
        channel.balance = uint96(balance);
        channel.thawEndsAt = 0;
        channel.feeBasisPoints = fee;

        // Log the deposit. It stands only if the tokens arrive.
        emit Deposited(renter, provider, token, amount, balance);
    }

    /// @dev Takes `amount` of `token` from the renter.
    function _pull(address renter, address token, uint256 amount) private {
        // Interaction: take the tokens.
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(renter, address(this), amount);
        uint256 received = IERC20(token).balanceOf(address(this)) - before;

        // Check: all of it arrived. A token that takes a fee would leave other channels unfunded.
        if (received != amount) {
            revert Errors.LeaseEscrow_TransferMismatch(amount, received);
        }
    }

    /// @dev Moves what a voucher is worth from the channel's balance to what was claimed, and only that amount. The
    /// caller has to pay it to the provider. `word` is the channel's slot afterwards. When the voucher is worth
    /// nothing, `refusal` says why, and nothing moved.
    function _claim(bytes32 domain, Voucher calldata voucher, Signature calldata signature)
        private
        returns (uint256 paid, uint256 word, Refusal refusal)
    {
        bytes32 slot = _slotOf(voucher);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            word := sload(slot)
        }
        uint256 balance = word & AMOUNT_MASK;
        uint256 claimed = (word >> CLAIMED_SHIFT) & AMOUNT_MASK;
        paid = voucher.cumulative;

        // Check: something is due.
        if (paid <= claimed) {
            return (0, word, Refusal.NothingDue);
        }

        // Check: there is something to pay with.
        if (balance == 0) {
            return (0, word, Refusal.ChannelEmpty);
        }

        // Check: the renter made the promise.
        if (!_isSigned(domain, voucher, signature)) {
            return (0, word, Refusal.InvalidSignature);
        }

        unchecked {
            // Cannot underflow: checked above that `cumulative` exceeds `claimed`.
            paid -= claimed;
            if (paid > balance) {
                paid = balance;
            }

            // Check: `claimed` still fits. Only a token with an absurd supply gets here; the renter can still withdraw.
            // Cannot overflow: both have 96 bits.
            if (claimed + paid > AMOUNT_MASK) {
                return (0, word, Refusal.AmountTooLarge);
            }

            // Effect: move the amount. Cannot borrow or carry from one part of the slot into another: `paid` is at most
            // `balance`, and the sum was checked.
            word = word - paid + (paid << CLAIMED_SHIFT);
        }
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            sstore(slot, word)
        }
    }

    /// @dev The channel of three accounts. It lies at the hash of their three words. No mapping of this contract comes to
    /// lie there: what is hashed for those has two words.
    function _channelOf(address renter, address provider, address token)
        private
        pure
        returns (Channel storage channel)
    {
        bytes32 slot = keccak256(abi.encode(renter, provider, token));
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            channel.slot := slot
        }
    }

    /// @dev The slot of a voucher's channel, see {_channelOf}, computed without looking at each address alone.
    function _slotOf(Voucher calldata voucher) private pure returns (bytes32 slot) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let renter := calldataload(voucher)
            let provider := calldataload(add(voucher, 0x20))
            let token := calldataload(add(voucher, 0x40))
            if shr(160, or(or(renter, provider), token)) { revert(0x00, 0x00) }
            let free := mload(0x40)
            calldatacopy(free, voucher, 0x60)
            slot := keccak256(free, 0x60)
        }
    }

    /// @dev Whether the key of the voucher's renter signed it. Code at that address is not asked. What is recovered from a
    /// broken signature is zero, and nobody; s in the upper half of the order, which would be a second form of the same
    /// signature, counts as broken.
    function _isSigned(bytes32 domain, Voucher calldata voucher, Signature calldata signature)
        private
        view
        returns (bool signed)
    {
        bytes32 digest = _voucherDigest(domain, voucher);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let vs := calldataload(add(signature, 0x20))
            let s := shr(1, shl(1, vs))
            if iszero(gt(s, HALF_ORDER)) {
                let free := mload(0x40)
                mstore(free, digest)
                mstore(add(free, 0x20), add(27, shr(255, vs)))
                mstore(add(free, 0x40), calldataload(signature))
                mstore(add(free, 0x60), s)
                mstore(0x00, 0)
                pop(staticcall(gas(), 0x01, free, 0x80, 0x00, 0x20))
                let signer := mload(0x00)
                signed := and(iszero(iszero(signer)), eq(signer, calldataload(voucher)))
            }
        }
    }

    /// @dev Redeems the vouchers from `start` on that are for the same provider in the same token, and returns where
    /// the next such run starts.
    function _redeemRun(Batch memory batch, Voucher[] calldata vouchers, Signature[] calldata signatures, uint256 start)
        private
        returns (uint256 end)
    {
        address provider = vouchers[start].provider;
        address token = vouchers[start].token;
        uint256 total = 0;
        uint256 fees = 0;

        // Checks and Effects: take each amount out of its channel. What is worth nothing is skipped.
        for (end = start; end < vouchers.length; ++end) {
            Voucher calldata voucher = vouchers[end];
            if (voucher.provider != provider || voucher.token != token) {
                break;
            }
            (uint256 paid, uint256 word, Refusal refusal) = _claim(batch.domain, voucher, signatures[end]);
            if (refusal != Refusal.None) {
                emit RedeemSkipped(voucher.renter, provider, token, end, refusal);
                continue;
            }
            batch.paid[end] = paid;
            batch.words[end] = word;
            unchecked {
                // Cannot overflow: payments have 96 bits.
                total += paid;
                fees += _feeOn(paid, word >> FEE_SHIFT);
            }
        }
        if (total == 0) {
            return end;
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        uint248 accrued = uint248(fees);
        if (accrued > 0) {
            _tokens[token].fees += accrued;
        }

        // Interaction: pay the provider, once. If the token refuses to, that is this run's loss and nobody else's.
        if (IERC20(token).trySafeTransfer(provider, total - fees)) {
            batch.total += total;
            _logRun(batch, vouchers, start, end);
        } else {
            _undoRun(batch, vouchers, start, end);
            _tokens[token].fees -= accrued;
        }
    }

    /// @dev Logs the payments of a run.
    function _logRun(Batch memory batch, Voucher[] calldata vouchers, uint256 start, uint256 end) private {
        for (uint256 i = start; i < end; ++i) {
            uint256 paid = batch.paid[i];
            if (paid > 0) {
                uint256 word = batch.words[i];
                _logPayment(vouchers[i], paid, word, _feeOn(paid, word >> FEE_SHIFT));
            }
        }
    }

    /// @dev Puts the channels of a run back to where they were, because their provider could not be paid.
    function _undoRun(Batch memory batch, Voucher[] calldata vouchers, uint256 start, uint256 end) private {
        for (uint256 i = start; i < end; ++i) {
            uint256 paid = batch.paid[i];
            if (paid > 0) {
                Voucher calldata voucher = vouchers[i];
                Channel storage channel = _channelOf(voucher.renter, voucher.provider, voucher.token);
                // forge-lint: disable-next-line(unsafe-typecast)
                channel.balance += uint96(paid);
                // forge-lint: disable-next-line(unsafe-typecast)
                channel.claimed -= uint96(paid);
                batch.paid[i] = 0;
                emit RedeemSkipped(voucher.renter, voucher.provider, voucher.token, i, Refusal.TransferFailed);
            }
        }
    }

    /// @dev Logs a payment that left the channel's slot as `word`, and the fee on it.
    function _logPayment(Voucher calldata voucher, uint256 paid, uint256 word, uint256 fee) private {
        bytes32 topic = Redeemed.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // Redeemed(renter, provider, token, leaseId, leaseAmount, paid, channel)
            let free := mload(0x40)
            mstore(free, calldataload(add(voucher, 0x40)))
            mstore(add(free, 0x20), calldataload(add(voucher, 0xa0)))
            mstore(add(free, 0x40), paid)
            mstore(add(free, 0x60), word)
            log4(
                free,
                0x80,
                topic,
                calldataload(voucher),
                calldataload(add(voucher, 0x20)),
                calldataload(add(voucher, 0x80))
            )
        }
        if (fee > 0) {
            emit FeeTaken(voucher.renter, voucher.provider, voucher.token, fee);
        }
    }

    /// @dev Pays both sides of a channel whose close, signed by both, has the digest `digest`.
    function _close(address renter, address provider, address token, uint256 finalCumulative, bytes32 digest) private {
        Channel storage channel = _channelOf(renter, provider, token);
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

        uint256 fee = _feeOn(paid, channel.feeBasisPoints);
        if (fee > 0) {
            // forge-lint: disable-next-line(unsafe-typecast)
            _tokens[token].fees += uint248(fee);
        }

        // Interactions: pay both sides.
        uint256 refunded = balance - paid;
        if (paid > 0) {
            IERC20(token).safeTransfer(provider, paid - fee);
        }
        if (refunded > 0) {
            IERC20(token).safeTransfer(renter, refunded);
        }

        // Log the close.
        emit Closed(renter, provider, token, paid, refunded, finalCumulative);
        if (fee > 0) {
            emit FeeTaken(renter, provider, token, fee);
        }
    }

    /// @dev Reverts unless `signature` over `digest` is by the key of `expected`. Code at that address is not asked.
    function _checkSignature(address expected, bytes32 digest, bytes calldata signature) private pure {
        (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err != ECDSA.RecoverError.NoError || recovered != expected) {
            revert Errors.LeaseEscrow_InvalidSignature(expected);
        }
    }

    /// @dev The EIP-712 digest of a voucher. Its fields lie in the calldata as they are hashed, so they are copied at
    /// once. The copy does not look at the upper bits of addresses; {_slotOf} does, and so does {voucherDigest}.
    function _voucherDigest(bytes32 domain, Voucher calldata voucher) private pure returns (bytes32 digest) {
        bytes32 typeHash = VOUCHER_TYPEHASH;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, typeHash)
            calldatacopy(add(free, 0x20), voucher, 0xc0)
            mstore(add(free, 0x22), keccak256(free, 0xe0))
            mstore(free, hex"1901")
            mstore(add(free, 0x02), domain)
            digest := keccak256(free, 0x42)
        }
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
