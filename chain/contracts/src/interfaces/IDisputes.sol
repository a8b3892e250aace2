// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IProviderRegistry } from "./IProviderRegistry.sol";

/// @title IDisputes
/// @notice Settles quarrels over leases out of what providers have staked.
///
/// Two faults are shown by signatures of the provider alone, and this contract settles them itself: one device sold
/// twice for the same time, and an output that the majority of a verified job contradicts. Everything else is a case
/// between the renter of a lease and its provider, with a bond, evidence by hash, a deadline for each step, and an
/// arbiter at the end. Whoever is silent has lost: a provider that does not answer, a renter that does not reply. An
/// arbiter that is silent leaves everything as it was.
///
/// The terms, heartbeats and results are those that agents sign, in the domain of the escrow.
///
/// Governance, a timelock, names the arbiter and sets parameters within bounds written in this contract; cases that are
/// open keep their periods. Nobody can touch bonds or what is credited here but by the rules, and nothing is paused.
interface IDisputes {
    /*//////////////////////////////////////////////////////////////////////////
                                   SIGNED STRUCTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice What provider and renter agree on, signed as EIP-712 typed data.
    struct Terms {
        bytes32 leaseId;
        address token;
        address provider;
        address renter;
        string providerPeer;
        string renterPeer;
        string deviceId;
        string deviceName;
        bytes32 jobHash;
        uint256 pricePerHour;
        uint256 tokenDecimals;
        uint256 cap;
        uint256 maxSeconds;
        uint256 voucherSeconds;
        uint256 heartbeatSeconds;
        uint256 graceSeconds;
        uint256 quotedAt;
        uint256 expiresAt;
    }

    /// @notice The provider's word on a running lease. `isFinal` is `final` in the signed type.
    struct Heartbeat {
        bytes32 leaseId;
        uint256 sequence;
        string state;
        uint256 meteredMs;
        uint256 at;
        bool isFinal;
    }

    /// @notice Who runs a verified job, named before it runs.
    /// @param renter Who ordered it.
    /// @param jobHash The job, as in the terms.
    /// @param nonce Tells two panels for the same job apart.
    /// @param createdAt When it was put together, in Unix seconds.
    /// @param providers Who runs it, in ascending order: 3 to 15.
    struct Panel {
        address renter;
        bytes32 jobHash;
        bytes32 nonce;
        uint256 createdAt;
        address[] providers;
    }

    /// @notice What a provider says its run of a verified job gave. By signing it, with the panel's hash in it, the
    /// provider accepts that the majority of this very panel decides.
    /// @param panel The hash of the panel, see {panelHash}.
    /// @param leaseId The provider's lease.
    /// @param outputRoot The root of the output.
    /// @param at When, in Unix seconds.
    struct Result {
        bytes32 panel;
        bytes32 leaseId;
        bytes32 outputRoot;
        uint256 at;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       TYPES
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice One of the two sides of a double sale: what was sold, and how much of it was used between two moments.
    /// @param terms The terms.
    /// @param termsSignature The provider's signature of them.
    /// @param from The heartbeat at the first moment. Ignored when its signature is empty; the first moment is then
    /// the time of the quote, when nothing had been used.
    /// @param fromSignature The provider's signature of it, or nothing.
    /// @param to The heartbeat at the second moment.
    /// @param toSignature The provider's signature of it.
    struct Sale {
        Terms terms;
        bytes termsSignature;
        Heartbeat from;
        bytes fromSignature;
        Heartbeat to;
        bytes toSignature;
    }

    /// @notice A result with its signature.
    /// @param member The index of the provider in the panel.
    struct SignedResult {
        uint256 member;
        Result result;
        bytes signature;
    }

    /// @notice Where a case stands.
    /// @param None There is no such case.
    /// @param Open The provider has to answer.
    /// @param Answered The renter has to reply.
    /// @param Contested The arbiter has to rule.
    /// @param Upheld Over: the provider was wrong, and is or will be slashed.
    /// @param Dismissed Over: the renter was wrong, and the bond is the provider's.
    /// @param Undecided Over: neither; the bond went back.
    enum Status {
        None,
        Open,
        Answered,
        Contested,
        Upheld,
        Dismissed,
        Undecided
    }

    /// @notice A case. One that was settled by proof has no bond and begins as {Status.Upheld}.
    /// @param claimant The renter, or who brought the proof.
    /// @param deadline The last second of the step that is due, in Unix seconds; once the case is upheld, that in which
    /// what is owed can be collected.
    /// @param status Where the case stands.
    /// @param reason For what the provider is slashed, once the case is upheld.
    /// @param held Whether the case holds the provider's pool in the registry.
    /// @param respondent The provider.
    /// @param replyPeriod How long the renter has to reply, in seconds; fixed when the case was opened.
    /// @param rulingPeriod How long the arbiter has to rule, in seconds; fixed when the case was opened.
    /// @param bondToken The token of the bond.
    /// @param bond The bond, in that token's smallest unit.
    /// @param owed What is still to be slashed, in the staked token's smallest unit.
    /// @param rewarded The two accounts that share the reward, for the renters of a double sale; else the claimant.
    /// @param subject The lease, or the hash of what was proved.
    /// @param claim The hash of the claimant's evidence.
    /// @param answer The hash of the provider's evidence.
    /// @param reply The hash of what the claimant had to add.
    struct Case {
        // slot 0
        address claimant;
        uint40 deadline;
        Status status;
        IProviderRegistry.Reason reason;
        bool held;
        // slot 1
        address respondent;
        uint40 replyPeriod;
        uint40 rulingPeriod;
        // slot 2
        address bondToken;
        // slot 3
        uint128 bond;
        uint128 owed;
        // slots 4 and 5
        address[2] rewarded;
        bytes32 subject;
        bytes32 claim;
        bytes32 answer;
        bytes32 reply;
    }

    /// @notice A token in which bonds are taken. Which ones, and between which sums, is fixed at deployment.
    /// @param token The token.
    /// @param min The least bond that governance can set, in its smallest unit.
    /// @param max The highest bond that governance can set.
    /// @param bond The bond now.
    struct BondToken {
        address token;
        uint128 min;
        uint128 max;
        uint128 bond;
    }

    /// @notice How long each side has, in seconds.
    /// @param answer The provider, to answer: 2 to 7 days.
    /// @param reply The renter, to reply: 1 to 5 days.
    /// @param ruling The arbiter, to rule: 3 to 14 days.
    struct Periods {
        uint40 answer;
        uint40 reply;
        uint40 ruling;
    }

    /// @notice What is slashed, in basis points of all that can be slashed of the provider.
    /// @param doubleSale For a device sold twice: at most 5000.
    /// @param wrongOutput For an output that the majority contradicts: at most 2000.
    /// @param ruling The most that an arbiter can rule: at most 5000.
    /// @param silence For not answering: at most 1000.
    /// @param reward The part of the provider's own loss that goes to who was wronged: at most 5000. None is paid for
    /// silence, nor for an output.
    struct Penalties {
        uint16 doubleSale;
        uint16 wrongOutput;
        uint16 ruling;
        uint16 silence;
        uint16 reward;
    }

    /// @notice What a provider must have for its result to count against others.
    /// @param minStake What it must have staked of its own that is not unbonding, in the staked token's smallest unit.
    /// At least what was asked for when this contract was deployed.
    /// @param minAge For how long it must have had stake of its own when the panel was put together: 7 to 180 days.
    struct PanelLimits {
        uint128 minStake;
        uint40 minAge;
    }

    /*//////////////////////////////////////////////////////////////////////////
                                       EVENTS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Emitted when a renter opened a case against a provider, which has to answer by `deadline`.
    event Opened(
        uint256 indexed id,
        address indexed claimant,
        address indexed respondent,
        bytes32 leaseId,
        address bondToken,
        uint256 bond,
        bytes32 evidence,
        uint256 deadline
    );

    /// @notice Emitted when the provider answered; the renter has to reply by `deadline`.
    event Answered(uint256 indexed id, address indexed by, bytes32 evidence, uint256 deadline);

    /// @notice Emitted when the renter replied; the arbiter has to rule by `deadline`.
    event Replied(uint256 indexed id, bytes32 evidence, uint256 deadline);

    /// @notice Emitted when the arbiter ruled. `opinion` is the hash of why.
    event Ruled(uint256 indexed id, address indexed arbiter, bytes32 opinion);

    /// @notice Emitted when a fault was shown by signatures alone.
    event Proved(
        uint256 indexed id,
        address indexed provider,
        IProviderRegistry.Reason indexed reason,
        address by,
        bytes32 subject
    );

    /// @notice Emitted when a case is over. `penalty` is what is to be slashed in all.
    event Resolved(uint256 indexed id, Status indexed status, uint256 penalty);

    /// @notice Emitted when `slashed` was taken from the provider for a case; `owed` is still to be taken.
    event Collected(uint256 indexed id, uint256 slashed, uint256 reward, uint256 owed);

    /// @notice Emitted when `amount` of `token` was put down for `account` to collect.
    event Credited(address indexed account, address indexed token, uint256 amount);

    /// @notice Emitted when `account` collected all that was put down for it in `token`.
    event Withdrawn(address indexed account, address indexed token, uint256 amount);

    /// @notice Emitted when another account arbitrates.
    event ArbiterSet(address indexed arbiter);

    /// @notice Emitted when the bond in a token was set, in its smallest unit.
    event BondSet(address indexed token, uint256 bond);

    /// @notice Emitted when the periods were set.
    event PeriodsSet(Periods periods);

    /// @notice Emitted when the penalties were set.
    event PenaltiesSet(Penalties penalties);

    /// @notice Emitted when the limits for panels were set.
    event PanelLimitsSet(PanelLimits limits);

    /*//////////////////////////////////////////////////////////////////////////
                                  READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice The registry whose providers are judged.
    function registry() external view returns (IProviderRegistry);

    /// @notice The escrow in whose domain everything is signed.
    function escrow() external view returns (address);

    /// @notice Who rules.
    function arbiter() external view returns (address);

    /// @notice How long each side has.
    function periods() external view returns (Periods memory);

    /// @notice What is slashed for what.
    function penalties() external view returns (Penalties memory);

    /// @notice Whose result counts against others.
    function panelLimits() external view returns (PanelLimits memory);

    /// @notice The bond in `token`, with its bounds. All zeros for a token in which none is taken.
    function bondOf(address token) external view returns (BondToken memory);

    /// @notice How many cases there have been; their ids are 1 to this number.
    function caseCount() external view returns (uint256);

    /// @notice A case; {Status.None} when there is none with this id.
    function caseOf(uint256 id) external view returns (Case memory);

    /// @notice The case that was opened for a lease of `provider`; zero when there is none.
    function caseOfLease(address provider, bytes32 leaseId) external view returns (uint256 id);

    /// @notice Whether terms with this digest were part of a double sale that is settled.
    function isSaleSettled(bytes32 digest) external view returns (bool);

    /// @notice Whether `provider` was slashed for its result in this panel.
    function isResultSettled(bytes32 panel, address provider) external view returns (bool);

    /// @notice What `account` can collect in `token`.
    function creditOf(address account, address token) external view returns (uint256);

    /// @notice What provider and renter sign for `terms`.
    function termsDigest(Terms calldata terms) external view returns (bytes32);

    /// @notice What the provider signs for `heartbeat`.
    function heartbeatDigest(Heartbeat calldata heartbeat) external view returns (bytes32);

    /// @notice The hash by which results name `panel`. It is EIP-712's hash of the struct, without the domain.
    function panelHash(Panel calldata panel) external pure returns (bytes32);

    /// @notice What a provider signs for `result`.
    function resultDigest(Result calldata result) external view returns (bytes32);

    /*//////////////////////////////////////////////////////////////////////////
                                STATE-CHANGING FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Opens a case of the caller, the renter, over a lease.
    ///
    /// @dev Emits {Opened}.
    ///
    /// Notes:
    /// - The provider's pool is held in the registry until the case is over, so that it cannot leave meanwhile.
    ///
    /// Requirements:
    /// - `signature` is the provider's over `terms`, and the caller is their renter.
    /// - The terms were quoted in the past, and the latest end of the lease is at most 14 days ago.
    /// - There was no case over this lease before, whatever became of it.
    /// - The provider has something to be slashed.
    /// - Bonds are taken in `token`, and this contract may take one from the caller.
    ///
    /// @param evidence The hash of what the caller has to show, to be handed to the other side and the arbiter.
    /// @return id The case.
    function open(Terms calldata terms, bytes calldata signature, address token, bytes32 evidence)
        external
        returns (uint256 id);

    /// @notice {open} with the caller's EIP-2612 permit in the same transaction.
    function openWithPermit(
        Terms calldata terms,
        bytes calldata signature,
        address token,
        bytes32 evidence,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint256 id);

    /// @notice Answers a case. Its deadline has not passed, and the caller is the provider or its payout address.
    ///
    /// @dev Emits {Answered}.
    function answer(uint256 id, bytes32 evidence) external;

    /// @notice Replies to the answer, which takes the case to the arbiter. Its deadline has not passed, and the caller
    /// is the claimant.
    ///
    /// @dev Emits {Replied}.
    function reply(uint256 id, bytes32 evidence) external;

    /// @notice Rules on a case.
    ///
    /// @dev Emits {Ruled}, {Resolved} and what follows from it.
    ///
    /// Requirements:
    /// - The caller is the arbiter and neither side of the case.
    /// - The case is contested and its deadline has not passed.
    /// - `verdict` is {Status.Upheld}, {Status.Dismissed} or {Status.Undecided}.
    /// - `slashBps` is positive and at most `penalties().ruling` when upheld, and zero otherwise.
    ///
    /// @param opinion The hash of why.
    function rule(uint256 id, Status verdict, uint16 slashBps, bytes32 opinion) external;

    /// @notice Ends a case whose deadline has passed. Without an answer it is upheld, without a reply dismissed,
    /// without a ruling undecided. Anybody may call.
    ///
    /// @dev Emits {Resolved} and what follows from it.
    function settle(uint256 id) external;

    /// @notice Shows that a provider sold one device twice for the same time. Anybody may call; the reward goes to the
    /// renters of the two leases, so that copying somebody's proof brings nothing.
    ///
    /// @dev Emits {Proved}, {Resolved} and what follows from it.
    ///
    /// Notes:
    /// - Two leases of one device may follow each other; quotes lapse and leases end early. So overlapping terms alone
    ///   prove nothing. What does is the provider's own meter: in the time from the first to the last of the moments,
    ///   the two leases together used the device for longer than that time, by more than 15 minutes. Renters refuse
    ///   terms whose clock is further off than that allows.
    /// - Two different terms with one lease id are a fault of their own, since no honest provider names two leases
    ///   alike; no heartbeats are needed then.
    /// - Of n sales of the same time, n − 1 can be shown, each once.
    ///
    /// Requirements:
    /// - Both terms are signed by the same provider; they differ; at least one of them was in no proof before.
    /// - With different lease ids: peer and device are the same, each heartbeat is of its lease and signed by the
    ///   provider, `to` is after the first moment, and neither `to` is older than 30 days or in the future.
    /// - With one lease id: neither quote is older than 30 days or in the future.
    /// - The provider has something to be slashed.
    ///
    /// @return id The case.
    function proveDoubleSale(Sale calldata a, Sale calldata b) external returns (uint256 id);

    /// @notice Shows that a provider's result of a verified job is contradicted by the majority of its panel. Anybody
    /// may call; there is no reward.
    ///
    /// @dev Emits {Proved}, {Resolved} and what follows from it.
    ///
    /// Requirements:
    /// - The panel has 3 to 15 providers in ascending order, and was put together before the accused's result.
    /// - `accused` and each of `majority` are results of members of this panel, signed by them, none older than 30
    ///   days or in the future.
    /// - `majority` is in ascending order of members, all of it says the same root, another one than `accused`, and it
    ///   is more than half of the panel. The accused itself is not in it.
    /// - Each of the majority has the stake and the age that {panelLimits} ask for.
    /// - The provider was not slashed for this panel before, and has something to be slashed.
    ///
    /// @return id The case.
    function proveWrongOutput(Panel calldata panel, SignedResult calldata accused, SignedResult[] calldata majority)
        external
        returns (uint256 id);

    /// @notice Slashes what the registry's cap did not let be slashed before. Anybody may call, in each epoch. What is
    /// still owed 14 days after the case was upheld is forgiven; a call then frees the provider's pool.
    ///
    /// @dev Emits {Collected}.
    ///
    /// Requirements:
    /// - Something is owed, and the registry lets some of it be taken now.
    function collect(uint256 id) external;

    /// @notice Pays the caller all that was put down for it in `token`: bonds and rewards.
    ///
    /// @dev Emits {Withdrawn}.
    ///
    /// @return amount What was paid.
    function withdraw(address token) external returns (uint256 amount);

    /*//////////////////////////////////////////////////////////////////////////
                                      GOVERNANCE
    //////////////////////////////////////////////////////////////////////////*/

    /// @notice Names who rules. Zero for nobody: contested cases then end undecided.
    ///
    /// @dev Emits {ArbiterSet}. Only governance.
    function setArbiter(address arbiter_) external;

    /// @notice Sets the bond in `token`, within the bounds fixed at deployment.
    ///
    /// @dev Emits {BondSet}. Only governance.
    function setBond(address token, uint128 bond) external;

    /// @notice Sets how long each side has, within the bounds at {Periods}. Open cases keep theirs.
    ///
    /// @dev Emits {PeriodsSet}. Only governance.
    function setPeriods(Periods calldata periods_) external;

    /// @notice Sets what is slashed for what, within the bounds at {Penalties}.
    ///
    /// @dev Emits {PenaltiesSet}. Only governance.
    function setPenalties(Penalties calldata penalties_) external;

    /// @notice Sets whose result counts against others, within the bounds at {PanelLimits}.
    ///
    /// @dev Emits {PanelLimitsSet}. Only governance.
    function setPanelLimits(PanelLimits calldata limits) external;
}
