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
/// Nobody has privileges here: no owner, no pause, no upgrade.
interface ILeaseEscrow {
    /*//////////////////////////////////////////////////////////////////////////
                                       TYPES
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice The state of one channel. It fits one storage slot.
    /// @param balance What the escrow holds for this channel.
    /// @param claimed What the provider was paid from this channel over its whole life; never decreases.
    /// @param thawEndsAt When the renter may withdraw, in Unix seconds; zero when no thaw runs.
    struct Channel {
        // slot 0
        uint96 balance;
        uint96 claimed;
        uint40 thawEndsAt;
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

    /*//////////////////////////////////////////////////////////////////////////
                                       EVENTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Emitted once per allowed token when the escrow is deployed.
    event TokenAllowed(address indexed token);

    /// @notice Emitted when a renter added `amount` to a channel, which now holds `balance`.
    event Deposited(
        address indexed renter, address indexed provider, address indexed token, uint256 amount, uint256 balance
    );

    /// @notice Emitted when the provider was paid `amount` for a voucher. `claimed` and `balance` are the
    /// channel's values afterwards.
    event Redeemed(
        address indexed renter,
        address indexed provider,
        address token,
        bytes32 indexed leaseId,
        uint256 leaseAmount,
        uint256 amount,
        uint256 claimed,
        uint256 balance
    );

    /// @notice Emitted when a renter asked for its deposit back; it can be withdrawn from `endsAt` on.
    event ThawStarted(address indexed renter, address indexed provider, address indexed token, uint256 endsAt);

    /// @notice Emitted when a renter took `amount`, all that the channel held.
    event Withdrawn(address indexed renter, address indexed provider, address indexed token, uint256 amount);

    /// @notice Emitted when both sides closed a channel: `paid` went to the provider, `refunded` to the renter.
    /// `claimed` is the channel's value afterwards; its balance is zero.
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

    /// @notice How long a renter waits between asking for its deposit and taking it, in seconds.
    function thawPeriod() external view returns (uint40);

    /// @notice Whether deposits in `token` are taken.
    function isTokenAllowed(address token) external view returns (bool);

    /// @notice The state of a channel. A channel that was never used is all zeros.
    function channelOf(address renter, address provider, address token) external view returns (Channel memory);

    /// @notice The EIP-712 domain separator of this escrow on this chain.
    function domainSeparator() external view returns (bytes32);

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
    /// - `provider` is neither zero nor the caller.
    /// - `token` is allowed, and the caller approved `amount` of it to this contract.
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

    /// @notice Pays the provider what `voucher` promises beyond what it already has, or what is left in the
    /// channel if that is less. Anybody may call; the money goes to the provider.
    ///
    /// @dev Emits {Redeemed}.
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
    /// @return paid What the provider received.
    function redeem(Voucher calldata voucher, bytes calldata signature) external returns (uint256 paid);

    /// @notice Ends a channel at once: the provider gets `finalCumulative` less what it already has, the renter
    /// gets the rest. Anybody may call.
    ///
    /// @dev Emits {Closed}.
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
}
