// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import { IDisputes } from "../interfaces/IDisputes.sol";
import { IProviderRegistry } from "../interfaces/IProviderRegistry.sol";
import { Errors } from "../libraries/Errors.sol";
import { DisputeEvidence } from "./DisputeEvidence.sol";

/// @title DisputePenalties
/// @notice The cases, how one ends, and what is taken and paid then.
abstract contract DisputePenalties is DisputeEvidence, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /*//////////////////////////////////////////////////////////////////////////
                                   CONSTANTS
    //////////////////////////////////////////////////////////////////////////*/

    uint256 private constant BPS = 10_000;

    /// @dev How long what the registry's cap did not let be slashed stays owed.
    uint40 private constant COLLECT_PERIOD = 14 days;

    /*//////////////////////////////////////////////////////////////////////////
                                     STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev In what rewards are paid.
    address private immutable _stakedToken;

    /// @inheritdoc IDisputes
    uint256 public override caseCount;

    mapping(uint256 id => Case data) internal _cases;

    /// @inheritdoc IDisputes
    mapping(address account => mapping(address token => uint256 amount)) public override creditOf;

    /*//////////////////////////////////////////////////////////////////////////
                                  CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    constructor() {
        // Effect: fix the token.
        _stakedToken = registry.token();
    }

    /*//////////////////////////////////////////////////////////////////////////
                              READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IDisputes
    function caseOf(uint256 id) external view override returns (Case memory) {
        return _cases[id];
    }

    /*//////////////////////////////////////////////////////////////////////////
                            STATE-CHANGING FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IDisputes
    function collect(uint256 id) external override nonReentrant {
        Case storage data = _cases[id];

        // Check: something is owed.
        if (data.owed == 0) {
            revert Errors.Disputes_NothingToCollect(id);
        }

        if (block.timestamp > data.deadline) {
            // Effects and Interactions: it is too late. Forgive it and let the pool go.
            data.owed = 0;
            _release(id);
            emit Collected(id, 0, 0, 0);
        } else if (_collect(id) == 0) {
            revert Errors.Disputes_NothingToCollect(id);
        }
    }

    /// @inheritdoc IDisputes
    function withdraw(address token) external override nonReentrant returns (uint256 amount) {
        amount = creditOf[msg.sender][token];

        // Check: something was put down.
        if (amount == 0) {
            revert Errors.Disputes_NothingToWithdraw(token);
        }

        // Effect: it is taken up.
        creditOf[msg.sender][token] = 0;

        // Interaction: pay it.
        IERC20(token).safeTransfer(msg.sender, amount);

        // Log the payment.
        emit Withdrawn(msg.sender, token, amount);
    }

    /*//////////////////////////////////////////////////////////////////////////
                               INTERNAL FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Writes a case of the caller down.
    function _newCase(address respondent, bytes32 subject) internal returns (uint256 id) {
        id = ++caseCount;
        Case storage data = _cases[id];
        data.claimant = msg.sender;
        data.respondent = respondent;
        data.subject = subject;
    }

    /// @dev Ends a case for which nobody is slashed.
    function _reject(uint256 id, Status verdict) internal {
        Case storage data = _cases[id];

        // Effects: the bond pays the provider for its trouble, or goes back.
        data.status = verdict;
        _credit(
            verdict == Status.Dismissed ? registry.payoutOf(data.respondent) : data.claimant, data.bondToken, data.bond
        );
        emit Resolved(id, verdict, 0);

        // Interaction: let the pool go.
        _release(id);
    }

    /// @dev Ends a case by proof.
    function _prove(uint256 id, IProviderRegistry.Reason reason, uint256 bps) internal {
        Case storage data = _cases[id];
        uint256 penalty = _penalty(data.respondent, bps);

        // Check: there is something to take. A proof is not spent on nothing.
        if (penalty == 0) {
            revert Errors.Disputes_NothingAtStake(data.respondent);
        }

        // Log the proof.
        emit Proved(id, data.respondent, reason, msg.sender, data.subject);

        // Effects and Interactions: take it.
        _uphold(id, reason, penalty);
    }

    /// @dev Ends a case for which the provider is slashed by `penalty`, now or as the registry's cap lets it.
    function _uphold(uint256 id, IProviderRegistry.Reason reason, uint256 penalty) internal {
        Case storage data = _cases[id];
        uint40 deadline = uint40(block.timestamp) + COLLECT_PERIOD;

        // Effects: write it down.
        data.status = Status.Upheld;
        data.reason = reason;
        data.deadline = deadline;
        // It is at most what the registry holds for the provider, which fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        data.owed = uint128(penalty);
        emit Resolved(id, Status.Upheld, penalty);

        // Interactions: take what can be taken. For the rest the pool stays where it is.
        _release(id);
        if (penalty > 0) {
            _collect(id);
            if (data.owed > 0) {
                _hold(id, deadline);
            }
        }
    }

    /// @dev What `bps` of all that can be slashed of `provider` are. Nothing once governance has taken this contract's
    /// part away: cases then end, and bonds come back, without a slash.
    function _penalty(address provider, uint256 bps) internal view returns (uint256) {
        return registry.isSlasher(address(this)) ? registry.stakeOf(provider) * bps / BPS : 0;
    }

    /// @dev Puts `amount` down for `account`. It is paid when asked for, so that a token that refuses an account keeps
    /// no case open.
    function _credit(address account, address token, uint256 amount) internal {
        if (amount > 0) {
            creditOf[account][token] += amount;
            emit Credited(account, token, amount);
        }
    }

    function _hold(uint256 id, uint40 until) internal {
        Case storage data = _cases[id];
        data.held = true;
        registry.hold(data.respondent, until);
    }

    /*//////////////////////////////////////////////////////////////////////////
                               PRIVATE FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Slashes what is owed as far as the registry lets it, and shares the reward.
    function _collect(uint256 id) private returns (uint256 slashed) {
        Case storage data = _cases[id];
        address[2] memory rewarded = data.rewarded;
        uint256 reward;

        // Interaction: slash.
        (slashed, reward) = registry.slash(
            data.respondent, data.owed, data.reason, rewarded[0] == address(0) ? 0 : penalties().reward
        );

        // Effects: less is owed, and the reward is there to be collected.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint128 owed = data.owed - uint128(slashed);
        data.owed = owed;
        _credit(rewarded[0], _stakedToken, reward / 2);
        _credit(rewarded[1], _stakedToken, reward - reward / 2);
        emit Collected(id, slashed, reward, owed);

        // Interaction: let the pool go when all is taken.
        if (owed == 0) {
            _release(id);
        }
    }

    function _release(uint256 id) private {
        Case storage data = _cases[id];
        if (data.held) {
            data.held = false;
            registry.release(data.respondent);
        }
    }
}
