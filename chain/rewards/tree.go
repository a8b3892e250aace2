package rewards

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

var (
	// ErrNoRewards says that a tree was asked for without any leaf.
	ErrNoRewards = errors.New("there are no rewards")
	// ErrTwice says that a provider has two rewards in one epoch. The contract would pay one of them.
	ErrTwice = errors.New("provider has two rewards in the epoch")
	// ErrBadAmount says that a reward's amount is not what its day earns at the epoch's rate.
	ErrBadAmount = errors.New("reward is not what the day earns")
	// ErrTooMuch says that the sum of the rewards is more than the 128 bits that the contract keeps for it.
	ErrTooMuch = errors.New("rewards are more than the contract can hold")
)

// A Reward is one provider's reward for one epoch: the leaf of the tree.
type Reward struct {
	Epoch    uint64
	Provider common.Address
	Day      Day
	Tier     Tier
	// Weight is what the provider lends, in hundredths of a reference card.
	Weight uint32
	// Amount is in the token's smallest unit, not negative and at most 256 bits; see Day.Earned.
	Amount *big.Int
}

// Leaf returns the hash of the hash of the reward's ABI encoding: eight words, hashed twice, so that no
// inner node, which is the hash of two words, can pass for a leaf.
func (r Reward) Leaf() common.Hash {
	var b [8 * 32]byte
	word := func(i int) []byte { return b[i*32 : (i+1)*32] }
	putUint(word(0), r.Epoch)
	copy(word(1)[12:], r.Provider[:])
	putUint(word(2), uint64(r.Day.Promised))
	putUint(word(3), uint64(r.Day.Kept))
	putUint(word(4), uint64(r.Day.ResponseMS))
	putUint(word(5), uint64(r.Tier))
	putUint(word(6), uint64(r.Weight))
	if r.Amount != nil {
		r.Amount.FillBytes(word(7))
	}
	return crypto.Keccak256Hash(crypto.Keccak256(b[:]))
}

func putUint(word []byte, n uint64) { new(big.Int).SetUint64(n).FillBytes(word) }

// A Tree is the Merkle tree of an epoch's rewards. Two nodes are hashed in the order of their bytes, as
// OpenZeppelin's MerkleProof does, so a proof needs no directions.
type Tree struct {
	rewards []Reward
	total   *big.Int
	// levels begin with the leaves and end with the root. An odd node moves up as it is.
	levels [][]common.Hash
}

// NewTree checks the rewards of an epoch at its rate and builds their tree; their order is kept. Errors:
// ErrNoRewards, ErrTwice, ErrBadAmount, ErrTooMuch, ErrBadTier, ErrBadHours.
func NewTree(epoch uint64, rate *big.Int, rewards []Reward) (*Tree, error) {
	if len(rewards) == 0 {
		return nil, ErrNoRewards
	}
	t := &Tree{rewards: rewards, total: new(big.Int)}
	seen := make(map[common.Address]bool, len(rewards))
	leaves := make([]common.Hash, len(rewards))
	for i, r := range rewards {
		earned, err := r.Day.Earned(r.Tier, r.Weight, rate)
		switch {
		case err != nil:
			return nil, fmt.Errorf("reward of %s: %w", r.Provider, err)
		case r.Epoch != epoch:
			return nil, fmt.Errorf("reward of %s: epoch is %d, want %d", r.Provider, r.Epoch, epoch)
		case r.Amount == nil || r.Amount.Cmp(earned) != 0:
			return nil, fmt.Errorf("reward of %s: %w: %s, not %s", r.Provider, ErrBadAmount, r.Amount, earned)
		case seen[r.Provider]:
			return nil, fmt.Errorf("%w: %s", ErrTwice, r.Provider)
		}
		seen[r.Provider] = true
		if t.total.Add(t.total, r.Amount).BitLen() > 128 {
			return nil, ErrTooMuch
		}
		leaves[i] = r.Leaf()
	}
	for level := leaves; ; {
		t.levels = append(t.levels, level)
		if len(level) == 1 {
			return t, nil
		}
		above := make([]common.Hash, 0, (len(level)+1)/2)
		for i := 0; i < len(level); i += 2 {
			if i+1 == len(level) {
				above = append(above, level[i])
				continue
			}
			above = append(above, hashPair(level[i], level[i+1]))
		}
		level = above
	}
}

// Root returns the tree's root, which is posted.
func (t *Tree) Root() common.Hash { return t.levels[len(t.levels)-1][0] }

// Total returns the sum of all rewards.
func (t *Tree) Total() *big.Int { return new(big.Int).Set(t.total) }

// Len returns how many rewards there are.
func (t *Tree) Len() int { return len(t.rewards) }

// Reward returns the reward with index i.
func (t *Tree) Reward(i int) Reward { return t.rewards[i] }

// Proof returns the way from the leaf with index i to the root.
func (t *Tree) Proof(i int) []common.Hash {
	var proof []common.Hash
	for _, level := range t.levels[:len(t.levels)-1] {
		if sibling := i ^ 1; sibling < len(level) {
			proof = append(proof, level[sibling])
		}
		i /= 2
	}
	return proof
}

// Verify reports whether proof leads from leaf to root.
func Verify(root, leaf common.Hash, proof []common.Hash) bool {
	for _, sibling := range proof {
		leaf = hashPair(leaf, sibling)
	}
	return leaf == root
}

func hashPair(a, b common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(a[:], b[:])
}
