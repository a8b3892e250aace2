// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IDisputes } from "../interfaces/IDisputes.sol";
import { Errors } from "../libraries/Errors.sol";
import { Governed } from "./Governed.sol";

/// @title DisputeParameters
/// @notice The part of the disputes that governance may set, and the bounds within which it may.
abstract contract DisputeParameters is IDisputes, Governed {
    /*//////////////////////////////////////////////////////////////////////////
                                       STATE
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IDisputes
    address public override arbiter;

    Periods private _periods = Periods({ answer: 3 days, reply: 2 days, ruling: 7 days });

    Penalties private _penalties =
        Penalties({ doubleSale: 3000, wrongOutput: 1000, ruling: 3000, silence: 500, reward: 2500 });

    PanelLimits private _panelLimits;

    /// @dev What was asked for at deployment. Governance can ask for more, not for less: cheap voices are no majority.
    uint128 private immutable _panelStakeFloor;

    mapping(address token => BondToken bondToken) private _bonds;

    /*//////////////////////////////////////////////////////////////////////////
                                    CONSTRUCTOR
    //////////////////////////////////////////////////////////////////////////*/

    constructor(address governance_, address arbiter_, BondToken[] memory bondTokens, PanelLimits memory limits)
        Governed(governance_)
    {
        // Effects: set what governance may set later, and fix the tokens.
        _panelStakeFloor = limits.minStake;
        _setArbiter(arbiter_);
        for (uint256 i = 0; i < bondTokens.length; ++i) {
            _addBondToken(bondTokens[i]);
        }
        _checkBounds(limits.minStake, 1, type(uint128).max);
        _setPanelLimits(limits);
    }

    /*//////////////////////////////////////////////////////////////////////////
                                  READ-ONLY FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IDisputes
    function periods() public view override returns (Periods memory) {
        return _periods;
    }

    /// @inheritdoc IDisputes
    function penalties() public view override returns (Penalties memory) {
        return _penalties;
    }

    /// @inheritdoc IDisputes
    function panelLimits() public view override returns (PanelLimits memory) {
        return _panelLimits;
    }

    /// @inheritdoc IDisputes
    function bondOf(address token) public view override returns (BondToken memory) {
        return _bonds[token];
    }

    /*//////////////////////////////////////////////////////////////////////////
                                      GOVERNANCE
    //////////////////////////////////////////////////////////////////////////*/

    /// @inheritdoc IDisputes
    function setArbiter(address arbiter_) external override onlyGovernance {
        _setArbiter(arbiter_);
    }

    /// @inheritdoc IDisputes
    function setBond(address token, uint128 bond) external override onlyGovernance {
        BondToken storage bondToken = _bonds[token];
        _checkTaken(token, bondToken.max);
        _checkBounds(bond, bondToken.min, bondToken.max);
        bondToken.bond = bond;
        emit BondSet(token, bond);
    }

    /// @inheritdoc IDisputes
    function setPeriods(Periods calldata periods_) external override onlyGovernance {
        // Together less than the 30 days for which the registry can hold a pool.
        _checkBounds(periods_.answer, 2 days, 7 days);
        _checkBounds(periods_.reply, 1 days, 5 days);
        _checkBounds(periods_.ruling, 3 days, 14 days);
        _periods = periods_;
        emit PeriodsSet(periods_);
    }

    /// @inheritdoc IDisputes
    function setPenalties(Penalties calldata penalties_) external override onlyGovernance {
        _checkBounds(penalties_.doubleSale, 1, 5000);
        _checkBounds(penalties_.wrongOutput, 1, 2000);
        _checkBounds(penalties_.ruling, 1, 5000);
        _checkBounds(penalties_.silence, 1, 1000);
        _checkBounds(penalties_.reward, 0, 5000);
        _penalties = penalties_;
        emit PenaltiesSet(penalties_);
    }

    /// @inheritdoc IDisputes
    function setPanelLimits(PanelLimits calldata limits) external override onlyGovernance {
        _checkBounds(limits.minStake, _panelStakeFloor, type(uint128).max);
        _setPanelLimits(limits);
    }

    /*//////////////////////////////////////////////////////////////////////////
                             INTERNAL AND PRIVATE FUNCTIONS
    //////////////////////////////////////////////////////////////////////////*/

    /// @dev Reverts unless bonds are taken in the token; only then is there a highest one.
    function _checkTaken(address token, uint256 max) internal pure {
        if (max == 0) {
            revert Errors.Disputes_TokenNotAllowed(token);
        }
    }

    function _setArbiter(address arbiter_) private {
        arbiter = arbiter_;
        emit ArbiterSet(arbiter_);
    }

    function _setPanelLimits(PanelLimits memory limits) private {
        _checkBounds(limits.minAge, 7 days, 180 days);
        _panelLimits = limits;
        emit PanelLimitsSet(limits);
    }

    /// @dev Takes bonds in a token. Only while the contract is deployed.
    function _addBondToken(BondToken memory bondToken) private {
        // Check: the token is a contract, or bonds would "arrive" without moving anything.
        if (bondToken.token.code.length == 0) {
            revert Errors.Disputes_BadAddress(bondToken.token);
        }

        // Check: a quarrel always costs something, and not more than was said.
        _checkBounds(bondToken.min, 1, bondToken.max);
        _checkBounds(bondToken.bond, bondToken.min, bondToken.max);

        // Effect: take it.
        _bonds[bondToken.token] = bondToken;
        emit BondSet(bondToken.token, bondToken.bond);
    }

    function _checkBounds(uint256 value, uint256 min, uint256 max) private pure {
        if (value < min || value > max) {
            revert Errors.Disputes_OutOfBounds(value, min, max);
        }
    }
}
