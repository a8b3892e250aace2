// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice Merkle trees as a poster builds them: pairs in the order of their values, an odd node moves up.
library Merkle {
    function hashPair(bytes32 a, bytes32 b) internal pure returns (bytes32) {
        return a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
    }

    function root(bytes32[] memory level) internal pure returns (bytes32) {
        while (level.length > 1) {
            level = _above(level);
        }
        return level[0];
    }

    function proof(bytes32[] memory level, uint256 i) internal pure returns (bytes32[] memory way) {
        way = new bytes32[](0);
        while (level.length > 1) {
            uint256 sibling = i ^ 1;
            if (sibling < level.length) {
                way = _append(way, level[sibling]);
            }
            level = _above(level);
            i /= 2;
        }
    }

    function _above(bytes32[] memory level) private pure returns (bytes32[] memory above) {
        above = new bytes32[]((level.length + 1) / 2);
        for (uint256 i = 0; i < above.length; ++i) {
            above[i] = 2 * i + 1 < level.length ? hashPair(level[2 * i], level[2 * i + 1]) : level[2 * i];
        }
    }

    function _append(bytes32[] memory list, bytes32 item) private pure returns (bytes32[] memory longer) {
        longer = new bytes32[](list.length + 1);
        for (uint256 i = 0; i < list.length; ++i) {
            longer[i] = list[i];
        }
        longer[list.length] = item;
    }
}
