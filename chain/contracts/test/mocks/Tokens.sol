// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ERC20 } from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";

/// @notice Keeps one percent of every transfer.
contract FeeToken is ERC20("Fee", "FEE") {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (from != address(0) && to != address(0)) {
            super._update(from, address(this), amount / 100);
            amount -= amount / 100;
        }
        super._update(from, to, amount);
    }
}

/// @notice Says no instead of reverting, as some old tokens do.
contract FalseToken {
    mapping(address => uint256) public balanceOf;
    bool public refuseTransfer;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function setRefuseTransfer(bool refuse) external {
        refuseTransfer = refuse;
    }

    function allowance(address, address) external pure returns (uint256) {
        return type(uint256).max;
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        if (balanceOf[from] < amount) return false;
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        if (refuseTransfer) return false;
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
        return true;
    }
}

/// @notice Refuses transfers from and to blocked accounts, as the large stablecoins do.
contract BlocklistToken is ERC20("Blocklist", "BLK") {
    mapping(address account => bool blocked) public blocked;

    error Blocked(address account);

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function setBlocked(address account, bool value) external {
        blocked[account] = value;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (blocked[from]) revert Blocked(from);
        if (blocked[to]) revert Blocked(to);
        super._update(from, to, amount);
    }
}

/// @notice Calls back into the escrow while it moves tokens, and remembers whether that went through.
contract ReentrantToken is ERC20("Reentrant", "RE") {
    ILeaseEscrow private _escrow;
    bytes private _call;
    bool public reached;
    bool public succeeded;

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function arm(ILeaseEscrow escrow, bytes calldata call) external {
        _escrow = escrow;
        _call = call;
        // So that nothing but the escrow's guard keeps a deposit of this contract out.
        _approve(address(this), address(escrow), type(uint256).max);
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (_call.length > 0 && from != address(0)) {
            bytes memory call = _call;
            delete _call;
            reached = true;
            (succeeded,) = address(_escrow).call(call);
        }
    }
}

/// @notice Transfers, and answers with any bytes, or reverts with them.
contract OddToken is ERC20("Odd", "ODD") {
    bytes private _answer = abi.encode(true);
    bool private _refuse;

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function answer(bytes calldata data, bool refuse) external {
        (_answer, _refuse) = (data, refuse);
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        _transfer(msg.sender, to, amount);
        bytes memory data = _answer;
        bool refuse = _refuse;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            if refuse { revert(add(data, 0x20), mload(data)) }
            return(add(data, 0x20), mload(data))
        }
    }
}

/// @notice A contract wallet that approves every signature.
contract YesWallet {
    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes4) {
        return this.isValidSignature.selector;
    }
}
