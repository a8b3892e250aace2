package chain

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
)

// The EIP-712 types as the contracts spell them.
var (
	domainTypeHash  = crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	voucherTypeHash = crypto.Keccak256([]byte("Voucher(address renter,address provider,address token,uint256 cumulative,bytes32 leaseId,uint256 leaseAmount)"))
	closeTypeHash   = crypto.Keccak256([]byte("Close(address renter,address provider,address token,uint256 claimedBefore,uint256 finalCumulative,uint256 deadline)"))
	permitTypeHash  = crypto.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))
)

// Name and version in the escrow's EIP-712 domain.
const (
	EscrowDomainName    = "Moonrig LeaseEscrow"
	EscrowDomainVersion = "1"
)

// VoucherDigest returns the hash that the renter signs for v on this network. It is computed here and
// not asked of a node: who signs what a node hands out signs anything.
func (n Network) VoucherDigest(v Voucher) [32]byte {
	return typedDigest(n.escrowDomain(), voucherTypeHash,
		addressWord(v.Renter), addressWord(v.Provider), addressWord(v.Token),
		numberWord(v.Cumulative), v.LeaseID[:], numberWord(v.LeaseAmount))
}

// CloseDigest returns the hash that both sides sign for c on this network.
func (n Network) CloseDigest(c Close) [32]byte {
	return typedDigest(n.escrowDomain(), closeTypeHash,
		addressWord(c.Renter), addressWord(c.Provider), addressWord(c.Token),
		numberWord(c.ClaimedBefore), numberWord(c.FinalCumulative), numberWord(new(big.Int).SetUint64(c.Deadline)))
}

func (n Network) escrowDomain() []byte {
	return domainSeparator(EscrowDomainName, EscrowDomainVersion, n.ChainID, n.Escrow)
}

func domainSeparator(name, version string, chainID uint64, contract common.Address) []byte {
	return crypto.Keccak256(domainTypeHash, crypto.Keccak256([]byte(name)), crypto.Keccak256([]byte(version)),
		numberWord(new(big.Int).SetUint64(chainID)), addressWord(contract))
}

// permitDigest is the EIP-2612 message by which owner lets spender take value.
func permitDigest(domain []byte, owner, spender common.Address, value, nonce *big.Int, deadline uint64) [32]byte {
	return typedDigest(domain, permitTypeHash, addressWord(owner), addressWord(spender),
		numberWord(value), numberWord(nonce), numberWord(new(big.Int).SetUint64(deadline)))
}

func typedDigest(domain, typeHash []byte, words ...[]byte) [32]byte {
	structHash := crypto.Keccak256(append([][]byte{typeHash}, words...)...)
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, structHash)
}

func addressWord(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }

// numberWord encodes a uint256. A nil number is zero; a negative or too large one is a programming
// error that no contract would accept, and wraps as it does in the EVM.
func numberWord(n *big.Int) []byte {
	if n == nil {
		return make([]byte, 32)
	}
	return math.U256Bytes(new(big.Int).Set(n))
}
