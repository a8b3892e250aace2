// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title ILeaseEscrow
/// @notice Holds the deposits from which renters pay providers, one payment channel per renter,
/// provider and token.
///
/// A channel pays by voucher: an EIP-712 message in which the renter says "in all, over the whole life of
/// this channel, `cumulative` is the provider's". The best voucher is the only one that counts. What was
/// claimed never goes down, so an old voucher is worth nothing once a better one was redeemed, also after
/// the deposit was withdrawn and made anew.
///
/// Governance, an address fixed at deployment, decides in which tokens deposits are taken, on a capped fee of
/// what providers are paid, and may pause new deposits. It has no say over a channel: redeeming, closing and
/// withdrawing work whatever it decides. There is no upgrade and no owner.
///
/// Renters may call through the trusted forwarder (ERC-2771), so that somebody else pays the gas.
interface ILeaseEscrow {
    /*//////////////////////////////////////////////////////////////////////////
                                       TYPES
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice The state of one channel. It fits one storage slot.
    /// @param balance What the escrow holds for this channel.
    /// @param claimed What the provider was paid from this channel over its whole life; never decreases.
    /// @param thawEndsAt When the renter may withdraw, in Unix seconds; zero when no thaw runs.
    /// @param feeBasisPoints The protocol fee on what the provider is paid, in hundredths of a percent: the one that was
    /// in force at the last deposit, whatever governance decided since.
    struct Channel {
        // slot 0
        uint96 balance;
        uint96 claimed;
        uint40 thawEndsAt;
        uint16 feeBasisPoints;
    }

    /// @notice The renter's promise, signed as EIP-712 typed data.
    /// @param renter Who pays and signs.
    /// @param provider Who is paid.
    /// @param token What is paid.
    /// @param cumulative What the provider is due in all, over the whole life of the channel.
    /// @param leaseId The lease for which the promise was last raised.
    /// @param leaseAmount How much of `cumulative` is for that lease; kept for the ledgers, it moves no money.
    struct Voucher {
        address renter;
        address provider;
        address token;
        uint256 cumulative;
        bytes32 leaseId;
        uint256 leaseAmount;
    }

    /// @notice Why a voucher pays nothing. Alone it reverts with the error LeaseEscrow_ and the same name; in a batch
    /// it is skipped. `TransferFailed` is for batches only: there the token refused to pay the provider.
    enum Refusal {
        None,
        NothingDue,
        ChannelEmpty,
        InvalidSignature,
        AmountTooLarge,
        TransferFailed
    }

    /// @notice One provider's part of a deposit for many.
    struct Share {
        address provider;
        uint256 amount;
    }

    /// @notice An ECDSA signature in the 64 bytes of EIP-2098, which has one form only.
    /// @param vs The sum s, which is in the lower half of the order, and above it in the highest bit the parity (v − 27).
    struct Signature {
        bytes32 r;
        bytes32 vs;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       EVENTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Emitted when deposits in `token` are taken from now on.
    event TokenAllowed(address indexed token);

    /// @notice Emitted when deposits in `token` are no longer taken. What is deposited stays its owner's.
    event TokenDisallowed(address indexed token);

    /// @notice Emitted when governance set the fee of deposits from now on, and who gets all fees.
    event FeeSet(uint256 basisPoints, address indexed recipient);

    /// @notice Emitted when governance paused deposits, or let them go on.
    event DepositsPaused(bool paused);

    /// @notice Emitted when the fees accrued in `token` were paid out.
    event FeesCollected(address indexed token, address indexed recipient, uint256 amount);

    /// @notice Emitted right after {Redeemed} or {Closed} when `amount` of the provider's payment was the fee.
    event FeeTaken(address indexed renter, address indexed provider, address indexed token, uint256 amount);

    /// @notice Emitted when the entry `index` of a batch paid nothing.
    event RedeemSkipped(
        address indexed renter, address indexed provider, address indexed token, uint256 index, Refusal reason
    );

    /// @notice Emitted when a renter added `amount` to a channel, which now holds `balance`.
    event Deposited(
        address indexed renter, address indexed provider, address indexed token, uint256 amount, uint256 balance
    );

    /// @notice Emitted when the provider was paid `amount` for a voucher, less the fee that {FeeTaken} tells.
    /// `channel` is the {Channel} afterwards, as it lies in its slot: `balance` in the lowest 96 bits, then 96 of `claimed`,
    /// 40 of `thawEndsAt` and 16 of `feeBasisPoints`. One word costs less than two sums, which are in it.
    event Redeemed(
        address indexed renter,
        address indexed provider,
        address token,
        bytes32 indexed leaseId,
        uint256 leaseAmount,
        uint256 amount,
        bytes32 channel
    );

    /// @notice Emitted when a renter asked for its deposit back; it can be withdrawn from `endsAt` on.
    event ThawStarted(address indexed renter, address indexed provider, address indexed token, uint256 endsAt);

    /// @notice Emitted when a renter took `amount`, all that the channel held.
    event Withdrawn(address indexed renter, address indexed provider, address indexed token, uint256 amount);

    /// @notice Emitted when both sides closed a channel: `paid` went to the provider, less the fee that {FeeTaken}
    /// tells, and `refunded` to the renter. `claimed` is the channel's value afterwards; its balance is zero.
    event Closed(
        address indexed renter,
        address indexed provider,
        address indexed token,
        uint256 paid,
        uint256 refunded,
        uint256 claimed
    );

    /*//////////////////////////////////////////////////////////////////////////
                                  READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice The highest fee that governance can set: 5 percent.
    function MAX_FEE_BASIS_POINTS() external view returns (uint256);

    /// @notice Who may change the terms. It never changes.
    function governance() external view returns (address);

    /// @notice Whether governance has paused deposits.
    function depositsPaused() external view returns (bool);

    /// @notice The fee that a channel gets with a deposit now, in hundredths of a percent.
    function feeBasisPoints() external view returns (uint256);

    /// @notice Who gets the fees; zero while no fee was ever set.
    function feeRecipient() external view returns (address);

    /// @notice The fees in `token` that wait for {collectFees}.
    function feesAccrued(address token) external view returns (uint256);

    /// @notice How long a renter waits between asking for its deposit and taking it, in seconds.
    function thawPeriod() external view returns (uint40);

    /// @notice Whether deposits in `token` are taken.
    function isTokenAllowed(address token) external view returns (bool);

    /// @notice The state of a channel. A channel that was never used is all zeros.
    function channelOf(address renter, address provider, address token) external view returns (Channel memory);

    /// @notice The EIP-712 domain separator of this escrow on this chain.
    // solhint-disable-next-line func-name-mixedcase
    function DOMAIN_SEPARATOR() external view returns (bytes32);

    /// @notice The digest a renter signs for `voucher`.
    function voucherDigest(Voucher calldata voucher) external view returns (bytes32);

    /// @notice The digest both sides sign to close a channel.
    function closeDigest(
        address renter,
        address provider,
        address token,
        uint256 claimedBefore,
        uint256 finalCumulative,
        uint256 deadline
    ) external view returns (bytes32);

    /*//////////////////////////////////////////////////////////////////////////
                                STATE-CHANGING FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Adds `amount` to the caller's channel with `provider`. A thaw that runs is cancelled.
    ///
    /// @dev Emits {Deposited}.
    ///
    /// Requirements:
    /// - Deposits are not paused, and `token` is allowed.
    /// - `provider` is neither zero nor the caller nor the escrow.
    /// - The caller approved `amount` of the token to this contract.
    /// - `amount` is positive and the channel's balance stays below 2^96.
    /// - The token moves exactly `amount`.
    function deposit(address provider, address token, uint256 amount) external;

    /// @notice Like {deposit}, with an EIP-2612 permit in place of an approval made earlier.
    ///
    /// @dev Emits {Deposited}.
    ///
    /// Notes:
    /// - Anybody can submit the permit first; that only sets the allowance, so a permit that fails is
    ///   ignored and the allowance decides.
    ///
    /// Requirements: those of {deposit}, with an allowance of at least `amount` after the permit was tried.
    function depositWithPermit(
        address provider,
        address token,
        uint256 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;

    /// @notice Adds to the caller's channels with many providers, and takes the sum at once. Thaws that run on
    /// them are cancelled.
    ///
    /// @dev Emits a {Deposited} for each share. A provider may be named twice.
    ///
    /// Requirements: those of {deposit} for each share, an approval of the sum, and at least one share.
    function depositMany(address token, Share[] calldata shares) external;

    /// @notice Like {depositMany}, with an EIP-2612 permit for the sum in place of an approval made earlier.
    ///
    /// @dev Notes and requirements: those of {depositMany} and {depositWithPermit}.
    function depositManyWithPermit(
        address token,
        Share[] calldata shares,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;

    /// @notice Pays the provider what `voucher` promises beyond what it already has, or what is left in the
    /// channel if that is less. Anybody may call; the money goes to the provider.
    ///
    /// @dev Emits {Redeemed}, and {FeeTaken} if there is a fee.
    ///
    /// Notes:
    /// - `claimed` grows only by what was paid: when the balance is short, the rest stays due and the same
    ///   voucher collects it after the next deposit.
    /// - Only a plain ECDSA signature counts (no ERC-1271). Code at the renter's address could change its
    ///   mind about a signature after the work was done; a key cannot.
    ///
    /// Requirements:
    /// - `signature` is the renter's.
    /// - The voucher promises more than was claimed, and the channel is not empty.
    ///
    /// @return paid What left the channel: the provider received it, less the fee.
    function redeem(Voucher calldata voucher, Signature calldata signature) external returns (uint256 paid);

    /// @notice Redeems many vouchers. Entries next to each other with the same provider and token are paid in one
    /// transfer, so sorted ones cost less. Anybody may call; the money goes to the providers.
    ///
    /// @dev Emits {Redeemed}, and {FeeTaken} if there is a fee, for each entry that paid, and {RedeemSkipped} for
    /// each that did not.
    ///
    /// Notes:
    /// - An entry for which {redeem} would revert is skipped, so that no one entry can spoil the others.
    /// - Entries for one channel are taken in order, each in view of what the ones before it paid.
    /// - When the token refuses to pay a provider, the entries paid together with it are undone and skipped.
    ///
    /// Requirements:
    /// - There are as many signatures as vouchers.
    /// - At least one entry pays something.
    ///
    /// @return paid For each entry what left the channel; zero for those that were skipped.
    function redeemMany(Voucher[] calldata vouchers, Signature[] calldata signatures)
        external
        returns (uint256[] memory paid);

    /// @notice Ends a channel at once: the provider gets `finalCumulative` less what it already has, the renter
    /// gets the rest. Anybody may call.
    ///
    /// @dev Emits {Closed}, and {FeeTaken} if there is a fee.
    ///
    /// Notes:
    /// - Both signatures cover the channel's present `claimed`, so a close that pays is spent by being used. A
    ///   close that pays nothing leaves `claimed` as it is; its digest is remembered instead.
    ///
    /// Requirements:
    /// - The deadline has not passed.
    /// - The channel is not empty.
    /// - `finalCumulative` is at least what was claimed, and at most that plus the balance.
    /// - Both signatures are plain ECDSA signatures of the two sides.
    function closeCooperatively(
        address renter,
        address provider,
        address token,
        uint256 finalCumulative,
        uint256 deadline,
        bytes calldata renterSignature,
        bytes calldata providerSignature
    ) external;

    /// @notice Starts the thaw after which the caller may withdraw. The provider can redeem all the while.
    ///
    /// @dev Emits {ThawStarted}.
    ///
    /// Requirements:
    /// - The channel is not empty.
    /// - No thaw has been started since the last deposit.
    function requestWithdraw(address provider, address token) external;

    /// @notice Pays the caller all that its channel with `provider` holds.
    ///
    /// @dev Emits {Withdrawn}.
    ///
    /// Requirements:
    /// - A thaw was started and has ended.
    /// - The channel is not empty.
    function withdraw(address provider, address token) external;

    /*//////////////////////////////////////////////////////////////////////////
                                  GOVERNED TERMS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Says whether deposits in `token` are taken. Everything else goes on in a token that is no longer
    /// allowed: vouchers are redeemed, channels closed, deposits withdrawn.
    ///
    /// @dev Emits {TokenAllowed} or {TokenDisallowed}.
    ///
    /// Requirements:
    /// - The caller is governance.
    /// - `token` is a contract.
    function setTokenAllowed(address token, bool allowed) external;

    /// @notice Sets the fee, and who gets it and what has accrued already. A channel's fee is fixed by a deposit: those
    /// that hold something keep theirs until their renter deposits again.
    ///
    /// @dev Emits {FeeSet}.
    ///
    /// Requirements:
    /// - The caller is governance.
    /// - `basisPoints` is at most {MAX_FEE_BASIS_POINTS}.
    /// - `recipient` is neither zero nor the escrow.
    function setFee(uint256 basisPoints, address recipient) external;

    /// @notice Stops new deposits, or lets them go on. It stops nothing else.
    ///
    /// @dev Emits {DepositsPaused}.
    ///
    /// Requirements: the caller is governance.
    function setDepositsPaused(bool paused) external;

    /// @notice Pays the accrued fees in `token` to their recipient. Anybody may call. Fees wait here, and are not
    /// sent with each payment, so that a recipient which cannot be paid stops nobody's redemption.
    ///
    /// @dev Emits {FeesCollected}.
    ///
    /// Requirements: something accrued.
    ///
    /// @return amount What the recipient received.
    function collectFees(address token) external returns (uint256 amount);
}
