// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILeaseEscrow } from "../../src/interfaces/ILeaseEscrow.sol";
import { Vm } from "./Vm.sol";

/// @notice The little that tests need beyond the language. A failed assertion reverts, which fails the test.
abstract contract Assertions {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    error AssertionFailed(string what, uint256 got, uint256 want);

    function assertEq(uint256 got, uint256 want, string memory what) internal pure {
        if (got != want) revert AssertionFailed(what, got, want);
    }

    function assertEq(bytes32 got, bytes32 want, string memory what) internal pure {
        if (got != want) revert AssertionFailed(what, uint256(got), uint256(want));
    }

    function assertEq(address got, address want, string memory what) internal pure {
        if (got != want) revert AssertionFailed(what, uint160(got), uint160(want));
    }

    function assertLe(uint256 got, uint256 limit, string memory what) internal pure {
        if (got > limit) revert AssertionFailed(what, got, limit);
    }

    function assertGe(uint256 got, uint256 limit, string memory what) internal pure {
        if (got < limit) revert AssertionFailed(what, got, limit);
    }

    function assertTrue(bool condition, string memory what) internal pure {
        if (!condition) revert AssertionFailed(what, 0, 1);
    }

    /// @dev Maps `x` into [low, high]. Values inside stay as they are, so that a failing input is easy to read.
    function bound(uint256 x, uint256 low, uint256 high) internal pure returns (uint256) {
        if (x >= low && x <= high) return x;
        unchecked {
            uint256 size = high - low + 1;
            return size == 0 ? x : low + x % size;
        }
    }

    /// @dev A signature in the 64 bytes of EIP-2098.
    function _signCompact(uint256 key, bytes32 digest) internal pure returns (ILeaseEscrow.Signature memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return ILeaseEscrow.Signature({ r: r, vs: bytes32(uint256(s) | uint256(v - 27) << 255) });
    }
}
