// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// ILivenessRewardsPosting is an auto generated low-level Go binding around an user-defined struct.
type ILivenessRewardsPosting struct {
	Root       [32]byte
	Total      *big.Int
	Left       *big.Int
	Rate       *big.Int
	EndsAt     *big.Int
	PausedFor  *big.Int
	Status     uint8
	Challenger common.Address
	Bond       *big.Int
}

// ILivenessRewardsReward is an auto generated low-level Go binding around an user-defined struct.
type ILivenessRewardsReward struct {
	Epoch      *big.Int
	Provider   common.Address
	Promised   uint32
	Kept       uint32
	ResponseMs uint32
	Tier       uint8
	Weight     uint32
	Amount     *big.Int
}

// LivenessRewardsConfig is an auto generated low-level Go binding around an user-defined struct.
type LivenessRewardsConfig struct {
	Token              common.Address
	Registry           common.Address
	Governance         common.Address
	Poster             common.Address
	Resolver           common.Address
	FirstEpoch         *big.Int
	EpochBudget        *big.Int
	MaxEpochBudget     *big.Int
	ChallengePeriod    *big.Int
	MinChallengePeriod *big.Int
	ChallengeBond      *big.Int
}

// TierRulesRule is an auto generated low-level Go binding around an user-defined struct.
type TierRulesRule struct {
	UptimeLine   uint8
	SlashLine    uint8
	ResponseLine uint16
	Multiplier   uint8
	UpAfter      uint8
	DownAfter    uint8
}

// TierRulesStanding is an auto generated low-level Go binding around an user-defined struct.
type TierRulesStanding struct {
	Tier uint8
	Good uint8
	Bad  uint8
}

// LivenessRewardsMetaData contains all meta data concerning the LivenessRewards contract.
var LivenessRewardsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structLivenessRewards.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"governance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"poster\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"resolver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"firstEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epochBudget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxEpochBudget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challengePeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minChallengePeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challengeBond\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"RESOLVE_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challenge\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeBond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challengePeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"chargePenalty\",\"inputs\":[{\"name\":\"reward\",\"type\":\"tuple\",\"internalType\":\"structILivenessRewards.Reward\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"promised\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kept\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseMs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"charged\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"reward\",\"type\":\"tuple\",\"internalType\":\"structILivenessRewards.Reward\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"promised\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kept\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseMs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimMany\",\"inputs\":[{\"name\":\"rewards\",\"type\":\"tuple[]\",\"internalType\":\"structILivenessRewards.Reward[]\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"promised\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kept\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseMs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"proofs\",\"type\":\"bytes32[][]\",\"internalType\":\"bytes32[][]\"}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochBudget\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"firstEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isCharged\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isClaimed\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leafOf\",\"inputs\":[{\"name\":\"reward\",\"type\":\"tuple\",\"internalType\":\"structILivenessRewards.Reward\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"promised\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kept\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseMs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"maxEpochBudget\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minChallengePeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextStanding\",\"inputs\":[{\"name\":\"standing\",\"type\":\"tuple\",\"internalType\":\"structTierRules.Standing\",\"components\":[{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"good\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"bad\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"promised\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"responseMs\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTierRules.Standing\",\"components\":[{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"good\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"bad\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"penaltyFor\",\"inputs\":[{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"promised\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"rate\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rate\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"poster\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postingOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structILivenessRewards.Posting\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"left\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rate\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"endsAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"pausedFor\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumILivenessRewards.Status\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publishTier\",\"inputs\":[{\"name\":\"reward\",\"type\":\"tuple\",\"internalType\":\"structILivenessRewards.Reward\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"promised\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kept\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseMs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewardsRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserved\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"stands\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolveSilence\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolver\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewardFor\",\"inputs\":[{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"promised\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"rate\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"ruleOf\",\"inputs\":[{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTierRules.Rule\",\"components\":[{\"name\":\"uptimeLine\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slashLine\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"responseLine\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"multiplier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"upAfter\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"downAfter\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setChallengeBond\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setChallengePeriod\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setEpochBudget\",\"inputs\":[{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPoster\",\"inputs\":[{\"name\":\"poster_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setResolver\",\"inputs\":[{\"name\":\"resolver_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tierEpochOf\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tierFor\",\"inputs\":[{\"name\":\"promised\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"responseMs\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ChallengeBondSet\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengePeriodSet\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochBudgetSet\",\"inputs\":[{\"name\":\"budget\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PenaltyCharged\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PosterSet\",\"inputs\":[{\"name\":\"poster\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResolverSet\",\"inputs\":[{\"name\":\"resolver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardClaimed\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootChallenged\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endsAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootFell\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"silent\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootPosted\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"rate\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endsAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootUpheld\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"endsAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TierPublished\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tier\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Governed_GovernanceZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Governed_NotGovernance\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_AmountMismatch\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_BadEpoch\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_ChallengeOver\",\"inputs\":[{\"name\":\"endsAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LivenessRewards_InvalidProof\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_LengthMismatch\",\"inputs\":[{\"name\":\"rewards\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proofs\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_NotAContract\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_NotFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_NotPoster\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_NotResolver\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_NothingToClaim\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LivenessRewards_NothingToSlash\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_OutOfBounds\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_OverBudget\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_ResolverHasTime\",\"inputs\":[{\"name\":\"endsAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_TierOutdated\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"known\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_TotalExceeded\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_Underfunded\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LivenessRewards_WrongStatus\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TierRules_BadHours\",\"inputs\":[{\"name\":\"promised\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TierRules_BadTier\",\"inputs\":[{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "LivenessRewards",
	Bin: "0x610140604052348015610010575f5ffd5b50604051613bd7380380613bd783398101604081905261002f916103d9565b805160a082015160e083015161012084015160408501516001600160a01b03811661006d57604051635b65550560e11b815260040160405180910390fd5b6001600160a01b031660805261008881600162278d006101d5565b60a09190915260c0526001600160a01b0382163b5f036100cb5760405163f7caf3ab60e01b81526001600160a01b03831660048201526024015b60405180910390fd5b5f6100d9620151804261048b565b9050808211156100ff576040516329bca73960e11b8152600481018390526024016100c2565b6001600160a01b03831660e0528115610118578161011a565b805b6101005250505060208101516001600160a01b03163b5f0361016057602081015160405163f7caf3ab60e01b81526001600160a01b0390911660048201526024016100c2565b60208101516001600160a01b031661012052606081015161018090610216565b608081015161018e9061025d565b6101a68160c001518260e001516102a660201b60201c565b6101c08161010001518261012001516102ee60201b60201c565b6101408101516101cf90610331565b506104aa565b818310806101e257508083115b1561021157604051631697d8ff60e31b81526004810184905260248101839052604481018290526064016100c2565b505050565b5f80546001600160a01b0319166001600160a01b038316908117825560405190917f41396c361649c0c9cf71194014fa094b85b661b853da4eb40877007c307e34fa91a250565b600180546001600160a01b0319166001600160a01b0383169081179091556040517f14dc79d338b451b8b7b20e3191752ac97cbc8b011ff3b921597b83b1222896ae905f90a250565b6102b1825f836101d5565b60028290556040518281527f8984c8869a5b228c85fc51e27511334333f2ec6d48228927b9e674e82c3a6501906020015b60405180910390a15050565b6102fc828262278d006101d5565b60038290556040518281527f672c9a3887c0ddc5f53989e4360fa81214d99d05ede6419eafc7baa9b95403da906020016102e2565b61034e81670de0b6b3a764000069d3c21bcecceda10000006101d5565b60048190556040518181527f069a4b51cb9a03ac1382981c69054438d09f3bec212906346b4a835079aa2df39060200160405180910390a150565b60405161016081016001600160401b03811182821017156103b857634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160a01b03811681146103d4575f5ffd5b919050565b5f6101608284031280156103eb575f5ffd5b506103f4610389565b6103fd836103be565b815261040b602084016103be565b602082015261041c604084016103be565b604082015261042d606084016103be565b606082015261043e608084016103be565b608082015260a0838101519082015260c0808401519082015260e0808401519082015261010080840151908201526101208084015190820152610140928301519281019290925250919050565b5f826104a557634e487b7160e01b5f52601260045260245ffd5b500490565b60805160a05160c05160e051610100516101205161369961053e5f395f81816104cc01528181611670015281816118e50152612a3a01525f81816103da0152610ad301525f81816106e9015281816109f001528181610cbd0152818161217c0152612ac101525f81816105be015261143c01525f81816104a50152610ff001525f81816104300152611ec601526136995ff3fe608060405234801561000f575f5ffd5b5060043610610283575f3560e01c80637a06871e11610157578063cdef44d5116100d2578063ee04fd9711610088578063fc0c546a1161006e578063fc0c546a146106e4578063fc7f06231461070b578063fe60d12c1461071e575f5ffd5b8063ee04fd97146106b6578063f3f480d9146106db575f5ffd5b8063d9f09c87116100b8578063d9f09c871461067d578063de03a11314610690578063e2a3f734146106a3575f5ffd5b8063cdef44d5146105f3578063d2ef079514610638575f5ffd5b8063b4c625e511610127578063c144fa051161010d578063c144fa05146105b0578063c2114a16146105b9578063c7433d79146105e0575f5ffd5b8063b4c625e514610520578063be94db8a1461053f575f5ffd5b80637a06871e146104a05780637b103999146104c757806380959721146104ee5780639975bb8e1461050d575f5ffd5b806330501b0d116102015780635aa6e675116101b75780635d475fdd1161019d5780635d475fdd1461047257806373bbb71c146104855780637667180814610498575f5ffd5b80635aa6e6751461042b5780635aab55c314610452575f5ffd5b80634e543b26116101e75780634e543b26146103fc578063523051511461040f57806352a34b0514610418575f5ffd5b806330501b0d146103b257806341682744146103d5575f5ffd5b806317001dca11610256578063209952c81161023c578063209952c81461036c57806322c65d071461037f5780632811ed6514610392575f5ffd5b806317001dca1461034657806318c281a614610359575f5ffd5b8063012943bc1461028757806302b2f7c7146102cb57806304f3bcec146102e0578063084938ae14610325575b5f5ffd5b61029a610295366004612eb2565b610727565b60408051825160ff908116825260208085015182169083015292820151909216908201526060015b60405180910390f35b6102de6102d9366004612ef0565b610768565b005b6001546103009073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016102c2565b610338610333366004612f27565b610a6f565b6040519081526020016102c2565b6102de610354366004612f66565b610a7f565b6102de610367366004612fa9565b610ed0565b6102de61037a366004612fa9565b610ee4565b6102de61038d366004612fa9565b610fe2565b61039c62093a8081565b60405164ffffffffff90911681526020016102c2565b6103c56103c0366004612fa9565b611014565b60405190151581526020016102c2565b6103387f000000000000000000000000000000000000000000000000000000000000000081565b6102de61040a366004612fe1565b61102a565b61033860045481565b6102de610426366004612ffc565b61103b565b6103007f000000000000000000000000000000000000000000000000000000000000000081565b610465610460366004612fa9565b6112ba565b6040516102c29190613094565b6102de610480366004612fa9565b61142e565b6102de610493366004612fe1565b611460565b610338611471565b6103387f000000000000000000000000000000000000000000000000000000000000000081565b6103007f000000000000000000000000000000000000000000000000000000000000000081565b5f546103009073ffffffffffffffffffffffffffffffffffffffff1681565b61033861051b3660046131dd565b611484565b61033861052e366004612fe1565b60096020525f908152604090205481565b61055261054d366004612fa9565b6117cb565b6040516102c291905f60c08201905060ff835116825260ff602084015116602083015261ffff604084015116604083015260ff606084015116606083015260ff608084015116608083015260ff60a08401511660a083015292915050565b61033860025481565b6103387f000000000000000000000000000000000000000000000000000000000000000081565b6102de6105ee3660046131dd565b611805565b6103c561060136600461322f565b5f91825260086020908152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6103c561064636600461322f565b5f91825260076020908152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b61033861068b366004613252565b611a38565b61033861069e3660046131dd565b611a52565b6103386106b1366004613252565b611abb565b6106c96106c4366004613289565b611ac9565b60405160ff90911681526020016102c2565b61033860035481565b6103007f000000000000000000000000000000000000000000000000000000000000000081565b6103386107193660046132b2565b611ad5565b61033860055481565b604080516060810182525f808252602082018190529181019190915261075d6107553687900387018761335d565b858585611c10565b90505b949350505050565b5f82815260066020526040902060016002828101547a010000000000000000000000000000000000000000000000000000900460ff16908111156107ae576107ae61302e565b1461081a578281600201601a9054906101000a900460ff1660028111156107d7576107d761302e565b6040517f820cd77a000000000000000000000000000000000000000000000000000000008152600481019290925260ff1660248201526044015b60405180910390fd5b6002810154700100000000000000000000000000000000900464ffffffffff1642811161087c576040517f824e285200000000000000000000000000000000000000000000000000000000815260048101829052426024820152604401610811565b600480546002840180547fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff167a0200000000000000000000000000000000000000000000000000001790556003840180547fffffffffffffffffffffffff0000000000000000000000000000000000000000163317905590830180546fffffffffffffffffffffffffffffffff83167fffffffffffffffffffffffffffffffff0000000000000000000000000000000090911617905561093c428361341b565b60028401805464ffffffffff929092167501000000000000000000000000000000000000000000027fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff90921691909117905561099b62093a804261342e565b8360020160106101000a81548164ffffffffff021916908364ffffffffff1602179055508060055f8282546109d0919061342e565b90915550610a18905073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016333084611de2565b33857fc2b1bde390d922f48bcb07412e1e42781f82e026bfa91d3cbc3372377430395d8684610a4a62093a804261342e565b6040805193845260208401929092529082015260600160405180910390a35050505050565b5f610a7982611e44565b92915050565b5f5473ffffffffffffffffffffffffffffffffffffffff163314610ad1576040517fd5b7d0c0000000000000000000000000000000000000000000000000000000008152336004820152602401610811565b7f0000000000000000000000000000000000000000000000000000000000000000841080610b0b5750610b076201518042613441565b8410155b15610b45576040517f53794e7200000000000000000000000000000000000000000000000000000000815260048101859052602401610811565b5f848152600660205260408120906002828101547a010000000000000000000000000000000000000000000000000000900460ff1690811115610b8a57610b8a61302e565b14610bb3578481600201601a9054906101000a900460ff1660028111156107d7576107d761302e565b831580610bd057506fffffffffffffffffffffffffffffffff8316155b15610c07576040517fb9ca6a3300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600254836fffffffffffffffffffffffffffffffff161115610c74576002546040517f60e6cf7a0000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff851660048201526024810191909152604401610811565b6005546040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f919073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015610d02573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d269190613479565b610d30919061341b565b905080846fffffffffffffffffffffffffffffffff161115610d99576040517f95efe99c0000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff8516600482015260248101829052604401610811565b5f60035442610da8919061342e565b9050846fffffffffffffffffffffffffffffffff1660055f828254610dcd919061342e565b90915550508583557001000000000000000000000000000000006fffffffffffffffffffffffffffffffff8681168281028117600187015560028601805464ffffffffff86169485027fffffffffffffffffffffff000000000000000000000000000000000000000000909116938916938417177fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff167a0100000000000000000000000000000000000000000000000000001790556040805191825260208201929092528082019290925251879189917fc35af2e9e1f2a54357cd950acde00bcf44de463edcb2b996c245d5be76db47159181900360600190a350505050505050565b610ed8611eae565b610ee181611f21565b50565b5f818152600660205260409020600280828101547a010000000000000000000000000000000000000000000000000000900460ff1690811115610f2957610f2961302e565b14610f52578181600201601a9054906101000a900460ff1660028111156107d7576107d761302e565b6002810154700100000000000000000000000000000000900464ffffffffff16421015610fd35760028101546040517f266a62c100000000000000000000000000000000000000000000000000000000815270010000000000000000000000000000000090910464ffffffffff166004820152426024820152604401610811565b610fde826001611f79565b5050565b610fea611eae565b610ee1817f00000000000000000000000000000000000000000000000000000000000000006121ff565b5f818152600660205260408120610a7990612247565b611032611eae565b610ee1816122af565b60015473ffffffffffffffffffffffffffffffffffffffff16331461108e576040517f74f07560000000000000000000000000000000000000000000000000000000008152336004820152602401610811565b5f828152600660205260409020600280828101547a010000000000000000000000000000000000000000000000000000900460ff16908111156110d3576110d361302e565b146110fc578281600201601a9054906101000a900460ff1660028111156107d7576107d761302e565b816111105761110b835f611f79565b505050565b6004810154600580546fffffffffffffffffffffffffffffffff909216915f9061113b90849061341b565b90915550506002810180547fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff167a01000000000000000000000000000000000000000000000000000017908190556111b3907501000000000000000000000000000000000000000000900464ffffffffff1642613490565b6002820180547fffffffffffff00000000000000000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000064ffffffffff93841681027fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff1691909117918290556003840180547fffffffffffffffffffffffff00000000000000000000000000000000000000001690556004840180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016905583546040519190920490921682529084907fc5edcf2ec186b535d03c62459246b15689b0654c6c0d4bac73bd243c85a5c218906020015b60405180910390a3505050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101919091525f828152600660209081526040918290208251610120810184528154815260018201546fffffffffffffffffffffffffffffffff8082169483019490945270010000000000000000000000000000000090819004841694820194909452600280830154938416606083015293830464ffffffffff9081166080830152750100000000000000000000000000000000000000000084041660a082015292909160c08401917a01000000000000000000000000000000000000000000000000000090910460ff16908111156113d7576113d761302e565b60028111156113e8576113e861302e565b8152600382015473ffffffffffffffffffffffffffffffffffffffff1660208201526004909101546fffffffffffffffffffffffffffffffff1660409091015292915050565b611436611eae565b610ee1817f000000000000000000000000000000000000000000000000000000000000000061231d565b611468611eae565b610ee181612360565b5f61147f6201518042613441565b905090565b5f5f6114918585856123cc565b90505f61150c6114a760c0880160a089016134ad565b60ff166114ba6060890160408a016134d9565b63ffffffff166114d060808a0160608b016134d9565b63ffffffff166114e660e08b0160c08c016134d9565b600287015463ffffffff91909116906fffffffffffffffffffffffffffffffff1661249b565b9050801580611562575085355f9081526008602090815260408083209291611538918a01908a01612fe1565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f205460ff165b156115ca5785356115796040880160208901612fe1565b6040517ff31eb8a5000000000000000000000000000000000000000000000000000000008152600481019290925273ffffffffffffffffffffffffffffffffffffffff166024820152604401610811565b600160085f885f013581526020019081526020015f205f8860200160208101906115f49190612fe1565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f90812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016921515929092179091556116576201518088356134f2565b905073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016634d0fb9aa6116a560408a0160208b01612fe1565b84846116b46201518082613490565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e087901b16815273ffffffffffffffffffffffffffffffffffffffff9094166004850152602484019290925264ffffffffff90811660448401521660648201526084016020604051808303815f875af1158015611738573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061175c9190613479565b935061176e6040880160208901612fe1565b73ffffffffffffffffffffffffffffffffffffffff16875f01357f422ea74df5a20c5188dd16efbd85db474a7af2d660fc3296d0f6c8bb19dbee83866040516117b991815260200190565b60405180910390a35050509392505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152610a7982612503565b6118108383836123cc565b505f6009816118256040870160208801612fe1565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f2054905083358110611891576040517f5b922d540000000000000000000000000000000000000000000000000000000081528435600482015260248101829052604401610811565b833560095f6118a66040880160208901612fe1565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f20819055507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166393e2282d8560200160208101906119329190612fe1565b61194260c0880160a089016134ad565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015260ff1660248201526044015f604051808303815f87803b1580156119ad575f5ffd5b505af11580156119bf573d5f5f3e3d5ffd5b506119d4925050506040850160208601612fe1565b73ffffffffffffffffffffffffffffffffffffffff1684357f77b2c0891311bcbd2d49c5abe799813755142d3a5c231d0354db3da486567f19611a1d60c0880160a089016134ad565b60405160ff909116815260200160405180910390a350505050565b5f611a468686868686612732565b90505b95945050505050565b5f611a5e848484612772565b9050805f03611a99576040517f953cfe5f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611ab4611aac6040860160208701612fe1565b8535836129f3565b9392505050565b5f611a46868686868661249b565b5f610760848484612b56565b5f838214611b19576040517f14af10c40000000000000000000000000000000000000000000000000000000081526004810185905260248101839052604401610811565b5f5b84811015611bd6575f611b69878784818110611b3957611b39613509565b90506101000201868685818110611b5257611b52613509565b9050602002810190611b649190613536565b612772565b90508015611bcd57611b7b818461342e565b9250611bcd878784818110611b9257611b92613509565b905061010002016020016020810190611bab9190612fe1565b888885818110611bbd57611bbd613509565b905061010002015f0135836129f3565b50600101611b1b565b50805f03610760576040517f953cfe5f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604080516060810182525f80825260208201819052918101919091525f611c3c865f015160ff16612503565b9050611c488585612b9e565b610e10851015611c5b5785915050610760565b608081015160ff1615801590611c8957508551611c8990611c7e9060019061359a565b60ff16868686612bef565b15611d2057806080015160ff16866020015160ff166001611caa919061342e565b1015611ce9576040518060600160405280875f015160ff16815260200187602001516001611cd891906135b3565b60ff1681525f602090910152611d18565b60405180606001604052806001885f0151611d04919061359a565b60ff1681525f602082018190526040909101525b915050610760565b60a081015160ff1615801590611d4457508551611d429060ff16868686612bef565b155b15611dbb578060a0015160ff16866040015160ff166001611d65919061342e565b1015611da05760408051606081018252875160ff1681525f6020820152878201519091820190611d969060016135b3565b60ff169052611d18565b6040518060600160405280875f01516001611d0491906135b3565b505060408051606081018252945160ff1685525f6020860181905290850152509192915050565b611df0848484846001612c36565b611e3e576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610811565b50505050565b5f81604051602001611e5691906135cc565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815282825280516020918201209083015201604051602081830303815290604052805190602001209050919050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611f1f576040517f09ec5c84000000000000000000000000000000000000000000000000000000008152336004820152602401610811565b565b611f3e81670de0b6b3a764000069d3c21bcecceda1000000612cc9565b60048190556040518181527f069a4b51cb9a03ac1382981c69054438d09f3bec212906346b4a835079aa2df39060200160405180910390a150565b5f8281526006602090815260408083208151610120810183528154815260018201546fffffffffffffffffffffffffffffffff8082169583019590955270010000000000000000000000000000000090819004851693820193909352600280830154948516606083015292840464ffffffffff9081166080830152750100000000000000000000000000000000000000000085041660a082015292909160c08401917a010000000000000000000000000000000000000000000000000000900460ff169081111561204c5761204c61302e565b600281111561205d5761205d61302e565b8152600382015473ffffffffffffffffffffffffffffffffffffffff166020808301919091526004909201546fffffffffffffffffffffffffffffffff908116604090920191909152610100830151918301519293506120c192918116911661342e565b60055f8282546120d1919061341b565b90915550505f83815260066020526040812081815560018101919091556002810180547fffffffffff0000000000000000000000000000000000000000000000000000001690556003810180547fffffffffffffffffffffffff000000000000000000000000000000000000000016905560040180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016905560e08101516101008201516121c9917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16916fffffffffffffffffffffffffffffffff16612d1e565b8051604051831515815284907f30642c892a47042cb2ff16edb4e5309dd1721413790c2338ef2204ab745b1e98906020016112ad565b61220a825f83612cc9565b60028290556040518281527f8984c8869a5b228c85fc51e27511334333f2ec6d48228927b9e674e82c3a6501906020015b60405180910390a15050565b5f60016002838101547a010000000000000000000000000000000000000000000000000000900460ff16908111156122815761228161302e565b148015610a7957505060020154700100000000000000000000000000000000900464ffffffffff1642101590565b600180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040517f14dc79d338b451b8b7b20e3191752ac97cbc8b011ff3b921597b83b1222896ae905f90a250565b61232b828262278d00612cc9565b60038290556040518281527f672c9a3887c0ddc5f53989e4360fa81214d99d05ede6419eafc7baa9b95403da9060200161223b565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8316908117825560405190917f41396c361649c0c9cf71194014fa094b85b661b853da4eb40877007c307e34fa91a250565b82355f9081526006602052604090206123e481612247565b61241d576040517feb8cdb8c00000000000000000000000000000000000000000000000000000000815284356004820152602401610811565b6124348383835f015461242f88611e44565b612d79565b611ab457833561244a6040860160208701612fe1565b6040517fcd4a2316000000000000000000000000000000000000000000000000000000008152600481019290925273ffffffffffffffffffffffffffffffffffffffff166024820152604401610811565b5f6124a68585612b9e565b6124b1868686612d90565b6124bc57505f611a49565b6103e8826124c988612503565b6060015160ff16856124db888a61341b565b6124e591906134f2565b6124ef91906134f2565b6124f991906134f2565b611a469190613441565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152816001036125785750506040805160c081018252606381526055602080830191909152606492820192909252601460608201525f608082015260a081019190915290565b816002036125b85750506040805160c081018252606281526050602082015260969181019190915260116060820152601e6080820152601960a082015290565b816003036125f85750506040805160c08101825260618152604b602082015260c891810191909152600f606082015260176080820152601460a082015290565b816004036126385750506040805160c081018252605f81526046602082015260fa91810191909152600c606082015260116080820152600e60a082015290565b816005036126795750506040805160c081018252605a81526041602082015261012c91810191909152600b606082018190526080820152600760a082015290565b816006036126ba5750506040805160c08101825260558152603c602082015261019091810191909152600a606082015260056080820181905260a082015290565b816007036126fd5750506040805160c081018252604b81525f602082018190526101f492820192909252606081018290526003608082015260a081019190915290565b6040517f143a51ab00000000000000000000000000000000000000000000000000000000815260048101839052602401610811565b5f61273d8585612b9e565b612748868686612d90565b1561275457505f611a49565b6103e88261276188612503565b6060015160ff166124e586886134f2565b5f5f61277f8585856123cc565b85355f9081526007602090815260408083209394506127a391908901908901612fe1565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f205460ff16156127da575f915050611ab4565b5f6128536127ee60c0880160a089016134ad565b60ff166128016060890160408a016134d9565b63ffffffff1661281760808a0160608b016134d9565b63ffffffff1661282d60e08b0160c08c016134d9565b600287015463ffffffff91909116906fffffffffffffffffffffffffffffffff16612732565b9050808660e001351461289f576040517f0cf10a2800000000000000000000000000000000000000000000000000000000815260e0870135600482015260248101829052604401610811565b600182015470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1680821115612915576040517fd421d427000000000000000000000000000000000000000000000000000000008152873560048201526024810183905260448101829052606401610811565b61291f828261341b565b8360010160106101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508160055f82825461296a919061341b565b909155505086355f9081526007602090815260408083206001939092909161299791908c01908c01612fe1565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f2080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169115159190911790555095945050505050565b6040517f6da61d1e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690636da61d1e90602401602060405180830381865afa158015612a81573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612aa5919061367e565b9050612ae873ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168284612d1e565b8073ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff16847fd7566a1f449b7ee89a6af29f319e117c231ea862057eb65395ca2bf70283b1c885604051612b4891815260200190565b60405180910390a450505050565b5f612b618484612b9e565b60015b600760ff82161015612b9357612b7f8160ff16868686612bef565b15612b8b579050611ab4565b600101612b64565b506007949350505050565b81811180612bae57506201518082115b15610fde576040517f17555fc20000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610811565b5f5f612bfa86612503565b8051909150612c0d90869060ff166134f2565b612c188560646134f2565b118015612c2c5750806040015161ffff1683105b9695505050505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316612cb8578383151615612cac573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b81831080612cd657508083115b1561110b576040517fb4bec7f8000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610811565b612d2b8383836001612dc0565b61110b576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610811565b5f82612d86868685612e48565b1495945050505050565b5f82612d9b85612503565b6020015160ff16612dac91906134f2565b612db78360646134f2565b10949350505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316612e3c578383151615612e30573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f81815b84811015612e8057612e7682878784818110612e6a57612e6a613509565b90506020020135612e89565b9150600101612e4c565b50949350505050565b5f818310612ea3575f828152602084905260409020611ab4565b505f9182526020526040902090565b5f5f5f5f84860360c0811215612ec6575f5ffd5b6060811215612ed3575f5ffd5b509395606087013595506080870135945060a08701359350915050565b5f5f60408385031215612f01575f5ffd5b50508035926020909101359150565b5f6101008284031215612f21575f5ffd5b50919050565b5f6101008284031215612f38575f5ffd5b611ab48383612f10565b80356fffffffffffffffffffffffffffffffff81168114612f61575f5ffd5b919050565b5f5f5f5f60808587031215612f79575f5ffd5b8435935060208501359250612f9060408601612f42565b9150612f9e60608601612f42565b905092959194509250565b5f60208284031215612fb9575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff81168114610ee1575f5ffd5b5f60208284031215612ff1575f5ffd5b8135611ab481612fc0565b5f5f6040838503121561300d575f5ffd5b8235915060208301358015158114613023575f5ffd5b809150509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60038110613090577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b5f61012082019050825182526fffffffffffffffffffffffffffffffff60208401511660208301526fffffffffffffffffffffffffffffffff604084015116604083015260608301516130fb60608401826fffffffffffffffffffffffffffffffff169052565b506080830151613114608084018264ffffffffff169052565b5060a083015161312d60a084018264ffffffffff169052565b5060c083015161314060c084018261305b565b5060e083015161316860e084018273ffffffffffffffffffffffffffffffffffffffff169052565b5061010083015161318e6101008401826fffffffffffffffffffffffffffffffff169052565b5092915050565b5f5f83601f8401126131a5575f5ffd5b50813567ffffffffffffffff8111156131bc575f5ffd5b6020830191508360208260051b85010111156131d6575f5ffd5b9250929050565b5f5f5f61012084860312156131f0575f5ffd5b6131fa8585612f10565b925061010084013567ffffffffffffffff811115613216575f5ffd5b61322286828701613195565b9497909650939450505050565b5f5f60408385031215613240575f5ffd5b82359150602083013561302381612fc0565b5f5f5f5f5f60a08688031215613266575f5ffd5b505083359560208501359550604085013594606081013594506080013592509050565b5f5f5f6060848603121561329b575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f5f604085870312156132c5575f5ffd5b843567ffffffffffffffff8111156132db575f5ffd5b8501601f810187136132eb575f5ffd5b803567ffffffffffffffff811115613301575f5ffd5b8760208260081b8401011115613315575f5ffd5b60209182019550935085013567ffffffffffffffff811115613335575f5ffd5b61334187828801613195565b95989497509550505050565b803560ff81168114612f61575f5ffd5b5f606082840312801561336e575f5ffd5b506040516060810167ffffffffffffffff811182821017156133b7577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040526133c38361334d565b81526133d16020840161334d565b60208201526133e26040840161334d565b60408201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81810381811115610a7957610a796133ee565b80820180821115610a7957610a796133ee565b5f82613474577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b5f60208284031215613489575f5ffd5b5051919050565b64ffffffffff8181168382160190811115610a7957610a796133ee565b5f602082840312156134bd575f5ffd5b611ab48261334d565b803563ffffffff81168114612f61575f5ffd5b5f602082840312156134e9575f5ffd5b611ab4826134c6565b8082028115828204841417610a7957610a796133ee565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613569575f5ffd5b83018035915067ffffffffffffffff821115613583575f5ffd5b6020019150600581901b36038213156131d6575f5ffd5b60ff8281168282160390811115610a7957610a796133ee565b60ff8181168382160190811115610a7957610a796133ee565b81358152610100810160208301356135e381612fc0565b73ffffffffffffffffffffffffffffffffffffffff16602083015263ffffffff61360f604085016134c6565b16604083015263ffffffff613626606085016134c6565b166060830152613638608084016134c6565b63ffffffff16608083015261364f60a0840161334d565b60ff1660a083015261366360c084016134c6565b63ffffffff811660c08401525060e092830135919092015290565b5f6020828403121561368e575f5ffd5b8151611ab481612fc056",
}

// LivenessRewards is an auto generated Go binding around an Ethereum contract.
type LivenessRewards struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LivenessRewards) GetABI() abi.ABI {
	return c.abi
}

// NewLivenessRewards creates a new instance of LivenessRewards.
func NewLivenessRewards() *LivenessRewards {
	parsed, err := LivenessRewardsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LivenessRewards{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LivenessRewards) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,uint256,uint256,uint256,uint256,uint256,uint256) config) returns()
func (livenessRewards *LivenessRewards) PackConstructor(config LivenessRewardsConfig) []byte {
	enc, err := livenessRewards.abi.Pack("", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackRESOLVEPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2811ed65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RESOLVE_PERIOD() view returns(uint40)
func (livenessRewards *LivenessRewards) PackRESOLVEPERIOD() []byte {
	enc, err := livenessRewards.abi.Pack("RESOLVE_PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRESOLVEPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2811ed65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RESOLVE_PERIOD() view returns(uint40)
func (livenessRewards *LivenessRewards) TryPackRESOLVEPERIOD() ([]byte, error) {
	return livenessRewards.abi.Pack("RESOLVE_PERIOD")
}

// UnpackRESOLVEPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2811ed65.
//
// Solidity: function RESOLVE_PERIOD() view returns(uint40)
func (livenessRewards *LivenessRewards) UnpackRESOLVEPERIOD(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("RESOLVE_PERIOD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02b2f7c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge(uint256 epoch, bytes32 evidence) returns()
func (livenessRewards *LivenessRewards) PackChallenge(epoch *big.Int, evidence [32]byte) []byte {
	enc, err := livenessRewards.abi.Pack("challenge", epoch, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02b2f7c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge(uint256 epoch, bytes32 evidence) returns()
func (livenessRewards *LivenessRewards) TryPackChallenge(epoch *big.Int, evidence [32]byte) ([]byte, error) {
	return livenessRewards.abi.Pack("challenge", epoch, evidence)
}

// PackChallengeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52305151.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeBond() view returns(uint256)
func (livenessRewards *LivenessRewards) PackChallengeBond() []byte {
	enc, err := livenessRewards.abi.Pack("challengeBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52305151.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeBond() view returns(uint256)
func (livenessRewards *LivenessRewards) TryPackChallengeBond() ([]byte, error) {
	return livenessRewards.abi.Pack("challengeBond")
}

// UnpackChallengeBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52305151.
//
// Solidity: function challengeBond() view returns(uint256)
func (livenessRewards *LivenessRewards) UnpackChallengeBond(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("challengeBond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChallengePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3f480d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengePeriod() view returns(uint256)
func (livenessRewards *LivenessRewards) PackChallengePeriod() []byte {
	enc, err := livenessRewards.abi.Pack("challengePeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3f480d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengePeriod() view returns(uint256)
func (livenessRewards *LivenessRewards) TryPackChallengePeriod() ([]byte, error) {
	return livenessRewards.abi.Pack("challengePeriod")
}

// UnpackChallengePeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3f480d9.
//
// Solidity: function challengePeriod() view returns(uint256)
func (livenessRewards *LivenessRewards) UnpackChallengePeriod(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("challengePeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChargePenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9975bb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chargePenalty((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256) reward, bytes32[] proof) returns(uint256 charged)
func (livenessRewards *LivenessRewards) PackChargePenalty(reward ILivenessRewardsReward, proof [][32]byte) []byte {
	enc, err := livenessRewards.abi.Pack("chargePenalty", reward, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChargePenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9975bb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chargePenalty((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256) reward, bytes32[] proof) returns(uint256 charged)
func (livenessRewards *LivenessRewards) TryPackChargePenalty(reward ILivenessRewardsReward, proof [][32]byte) ([]byte, error) {
	return livenessRewards.abi.Pack("chargePenalty", reward, proof)
}

// UnpackChargePenalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9975bb8e.
//
// Solidity: function chargePenalty((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256) reward, bytes32[] proof) returns(uint256 charged)
func (livenessRewards *LivenessRewards) UnpackChargePenalty(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("chargePenalty", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde03a113.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256) reward, bytes32[] proof) returns(uint256 paid)
func (livenessRewards *LivenessRewards) PackClaim(reward ILivenessRewardsReward, proof [][32]byte) []byte {
	enc, err := livenessRewards.abi.Pack("claim", reward, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde03a113.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256) reward, bytes32[] proof) returns(uint256 paid)
func (livenessRewards *LivenessRewards) TryPackClaim(reward ILivenessRewardsReward, proof [][32]byte) ([]byte, error) {
	return livenessRewards.abi.Pack("claim", reward, proof)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde03a113.
//
// Solidity: function claim((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256) reward, bytes32[] proof) returns(uint256 paid)
func (livenessRewards *LivenessRewards) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc7f0623.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimMany((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256)[] rewards, bytes32[][] proofs) returns(uint256 paid)
func (livenessRewards *LivenessRewards) PackClaimMany(rewards []ILivenessRewardsReward, proofs [][][32]byte) []byte {
	enc, err := livenessRewards.abi.Pack("claimMany", rewards, proofs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc7f0623.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimMany((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256)[] rewards, bytes32[][] proofs) returns(uint256 paid)
func (livenessRewards *LivenessRewards) TryPackClaimMany(rewards []ILivenessRewardsReward, proofs [][][32]byte) ([]byte, error) {
	return livenessRewards.abi.Pack("claimMany", rewards, proofs)
}

// UnpackClaimMany is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc7f0623.
//
// Solidity: function claimMany((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256)[] rewards, bytes32[][] proofs) returns(uint256 paid)
func (livenessRewards *LivenessRewards) UnpackClaimMany(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("claimMany", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentEpoch() view returns(uint256)
func (livenessRewards *LivenessRewards) PackCurrentEpoch() []byte {
	enc, err := livenessRewards.abi.Pack("currentEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentEpoch() view returns(uint256)
func (livenessRewards *LivenessRewards) TryPackCurrentEpoch() ([]byte, error) {
	return livenessRewards.abi.Pack("currentEpoch")
}

// UnpackCurrentEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76671808.
//
// Solidity: function currentEpoch() view returns(uint256)
func (livenessRewards *LivenessRewards) UnpackCurrentEpoch(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("currentEpoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEpochBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc144fa05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochBudget() view returns(uint256)
func (livenessRewards *LivenessRewards) PackEpochBudget() []byte {
	enc, err := livenessRewards.abi.Pack("epochBudget")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc144fa05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochBudget() view returns(uint256)
func (livenessRewards *LivenessRewards) TryPackEpochBudget() ([]byte, error) {
	return livenessRewards.abi.Pack("epochBudget")
}

// UnpackEpochBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc144fa05.
//
// Solidity: function epochBudget() view returns(uint256)
func (livenessRewards *LivenessRewards) UnpackEpochBudget(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("epochBudget", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFirstEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41682744.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function firstEpoch() view returns(uint256)
func (livenessRewards *LivenessRewards) PackFirstEpoch() []byte {
	enc, err := livenessRewards.abi.Pack("firstEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFirstEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41682744.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function firstEpoch() view returns(uint256)
func (livenessRewards *LivenessRewards) TryPackFirstEpoch() ([]byte, error) {
	return livenessRewards.abi.Pack("firstEpoch")
}

// UnpackFirstEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41682744.
//
// Solidity: function firstEpoch() view returns(uint256)
func (livenessRewards *LivenessRewards) UnpackFirstEpoch(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("firstEpoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (livenessRewards *LivenessRewards) PackGovernance() []byte {
	enc, err := livenessRewards.abi.Pack("governance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governance() view returns(address)
func (livenessRewards *LivenessRewards) TryPackGovernance() ([]byte, error) {
	return livenessRewards.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (livenessRewards *LivenessRewards) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := livenessRewards.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsCharged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdef44d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isCharged(uint256 epoch, address provider) view returns(bool)
func (livenessRewards *LivenessRewards) PackIsCharged(epoch *big.Int, provider common.Address) []byte {
	enc, err := livenessRewards.abi.Pack("isCharged", epoch, provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsCharged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdef44d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isCharged(uint256 epoch, address provider) view returns(bool)
func (livenessRewards *LivenessRewards) TryPackIsCharged(epoch *big.Int, provider common.Address) ([]byte, error) {
	return livenessRewards.abi.Pack("isCharged", epoch, provider)
}

// UnpackIsCharged is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcdef44d5.
//
// Solidity: function isCharged(uint256 epoch, address provider) view returns(bool)
func (livenessRewards *LivenessRewards) UnpackIsCharged(data []byte) (bool, error) {
	out, err := livenessRewards.abi.Unpack("isCharged", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2ef0795.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isClaimed(uint256 epoch, address provider) view returns(bool)
func (livenessRewards *LivenessRewards) PackIsClaimed(epoch *big.Int, provider common.Address) []byte {
	enc, err := livenessRewards.abi.Pack("isClaimed", epoch, provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2ef0795.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isClaimed(uint256 epoch, address provider) view returns(bool)
func (livenessRewards *LivenessRewards) TryPackIsClaimed(epoch *big.Int, provider common.Address) ([]byte, error) {
	return livenessRewards.abi.Pack("isClaimed", epoch, provider)
}

// UnpackIsClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2ef0795.
//
// Solidity: function isClaimed(uint256 epoch, address provider) view returns(bool)
func (livenessRewards *LivenessRewards) UnpackIsClaimed(data []byte) (bool, error) {
	out, err := livenessRewards.abi.Unpack("isClaimed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30501b0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isFinal(uint256 epoch) view returns(bool)
func (livenessRewards *LivenessRewards) PackIsFinal(epoch *big.Int) []byte {
	enc, err := livenessRewards.abi.Pack("isFinal", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30501b0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isFinal(uint256 epoch) view returns(bool)
func (livenessRewards *LivenessRewards) TryPackIsFinal(epoch *big.Int) ([]byte, error) {
	return livenessRewards.abi.Pack("isFinal", epoch)
}

// UnpackIsFinal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30501b0d.
//
// Solidity: function isFinal(uint256 epoch) view returns(bool)
func (livenessRewards *LivenessRewards) UnpackIsFinal(data []byte) (bool, error) {
	out, err := livenessRewards.abi.Unpack("isFinal", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLeafOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x084938ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leafOf((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256) reward) pure returns(bytes32)
func (livenessRewards *LivenessRewards) PackLeafOf(reward ILivenessRewardsReward) []byte {
	enc, err := livenessRewards.abi.Pack("leafOf", reward)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeafOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x084938ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leafOf((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256) reward) pure returns(bytes32)
func (livenessRewards *LivenessRewards) TryPackLeafOf(reward ILivenessRewardsReward) ([]byte, error) {
	return livenessRewards.abi.Pack("leafOf", reward)
}

// UnpackLeafOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x084938ae.
//
// Solidity: function leafOf((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256) reward) pure returns(bytes32)
func (livenessRewards *LivenessRewards) UnpackLeafOf(data []byte) ([32]byte, error) {
	out, err := livenessRewards.abi.Unpack("leafOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMaxEpochBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a06871e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxEpochBudget() view returns(uint256)
func (livenessRewards *LivenessRewards) PackMaxEpochBudget() []byte {
	enc, err := livenessRewards.abi.Pack("maxEpochBudget")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxEpochBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a06871e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxEpochBudget() view returns(uint256)
func (livenessRewards *LivenessRewards) TryPackMaxEpochBudget() ([]byte, error) {
	return livenessRewards.abi.Pack("maxEpochBudget")
}

// UnpackMaxEpochBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a06871e.
//
// Solidity: function maxEpochBudget() view returns(uint256)
func (livenessRewards *LivenessRewards) UnpackMaxEpochBudget(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("maxEpochBudget", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinChallengePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2114a16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minChallengePeriod() view returns(uint256)
func (livenessRewards *LivenessRewards) PackMinChallengePeriod() []byte {
	enc, err := livenessRewards.abi.Pack("minChallengePeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinChallengePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2114a16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minChallengePeriod() view returns(uint256)
func (livenessRewards *LivenessRewards) TryPackMinChallengePeriod() ([]byte, error) {
	return livenessRewards.abi.Pack("minChallengePeriod")
}

// UnpackMinChallengePeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2114a16.
//
// Solidity: function minChallengePeriod() view returns(uint256)
func (livenessRewards *LivenessRewards) UnpackMinChallengePeriod(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("minChallengePeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNextStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x012943bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextStanding((uint8,uint8,uint8) standing, uint256 promised, uint256 kept, uint256 responseMs) pure returns((uint8,uint8,uint8))
func (livenessRewards *LivenessRewards) PackNextStanding(standing TierRulesStanding, promised *big.Int, kept *big.Int, responseMs *big.Int) []byte {
	enc, err := livenessRewards.abi.Pack("nextStanding", standing, promised, kept, responseMs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x012943bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextStanding((uint8,uint8,uint8) standing, uint256 promised, uint256 kept, uint256 responseMs) pure returns((uint8,uint8,uint8))
func (livenessRewards *LivenessRewards) TryPackNextStanding(standing TierRulesStanding, promised *big.Int, kept *big.Int, responseMs *big.Int) ([]byte, error) {
	return livenessRewards.abi.Pack("nextStanding", standing, promised, kept, responseMs)
}

// UnpackNextStanding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x012943bc.
//
// Solidity: function nextStanding((uint8,uint8,uint8) standing, uint256 promised, uint256 kept, uint256 responseMs) pure returns((uint8,uint8,uint8))
func (livenessRewards *LivenessRewards) UnpackNextStanding(data []byte) (TierRulesStanding, error) {
	out, err := livenessRewards.abi.Unpack("nextStanding", data)
	if err != nil {
		return *new(TierRulesStanding), err
	}
	out0 := *abi.ConvertType(out[0], new(TierRulesStanding)).(*TierRulesStanding)
	return out0, nil
}

// PackPenaltyFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2a3f734.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penaltyFor(uint256 tier, uint256 promised, uint256 kept, uint256 weight, uint256 rate) pure returns(uint256)
func (livenessRewards *LivenessRewards) PackPenaltyFor(tier *big.Int, promised *big.Int, kept *big.Int, weight *big.Int, rate *big.Int) []byte {
	enc, err := livenessRewards.abi.Pack("penaltyFor", tier, promised, kept, weight, rate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenaltyFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2a3f734.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penaltyFor(uint256 tier, uint256 promised, uint256 kept, uint256 weight, uint256 rate) pure returns(uint256)
func (livenessRewards *LivenessRewards) TryPackPenaltyFor(tier *big.Int, promised *big.Int, kept *big.Int, weight *big.Int, rate *big.Int) ([]byte, error) {
	return livenessRewards.abi.Pack("penaltyFor", tier, promised, kept, weight, rate)
}

// UnpackPenaltyFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2a3f734.
//
// Solidity: function penaltyFor(uint256 tier, uint256 promised, uint256 kept, uint256 weight, uint256 rate) pure returns(uint256)
func (livenessRewards *LivenessRewards) UnpackPenaltyFor(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("penaltyFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17001dca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(uint256 epoch, bytes32 root, uint128 total, uint128 rate) returns()
func (livenessRewards *LivenessRewards) PackPost(epoch *big.Int, root [32]byte, total *big.Int, rate *big.Int) []byte {
	enc, err := livenessRewards.abi.Pack("post", epoch, root, total, rate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17001dca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(uint256 epoch, bytes32 root, uint128 total, uint128 rate) returns()
func (livenessRewards *LivenessRewards) TryPackPost(epoch *big.Int, root [32]byte, total *big.Int, rate *big.Int) ([]byte, error) {
	return livenessRewards.abi.Pack("post", epoch, root, total, rate)
}

// PackPoster is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80959721.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poster() view returns(address)
func (livenessRewards *LivenessRewards) PackPoster() []byte {
	enc, err := livenessRewards.abi.Pack("poster")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoster is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80959721.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poster() view returns(address)
func (livenessRewards *LivenessRewards) TryPackPoster() ([]byte, error) {
	return livenessRewards.abi.Pack("poster")
}

// UnpackPoster is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80959721.
//
// Solidity: function poster() view returns(address)
func (livenessRewards *LivenessRewards) UnpackPoster(data []byte) (common.Address, error) {
	out, err := livenessRewards.abi.Unpack("poster", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPostingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aab55c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postingOf(uint256 epoch) view returns((bytes32,uint128,uint128,uint128,uint40,uint40,uint8,address,uint128))
func (livenessRewards *LivenessRewards) PackPostingOf(epoch *big.Int) []byte {
	enc, err := livenessRewards.abi.Pack("postingOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aab55c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postingOf(uint256 epoch) view returns((bytes32,uint128,uint128,uint128,uint40,uint40,uint8,address,uint128))
func (livenessRewards *LivenessRewards) TryPackPostingOf(epoch *big.Int) ([]byte, error) {
	return livenessRewards.abi.Pack("postingOf", epoch)
}

// UnpackPostingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aab55c3.
//
// Solidity: function postingOf(uint256 epoch) view returns((bytes32,uint128,uint128,uint128,uint40,uint40,uint8,address,uint128))
func (livenessRewards *LivenessRewards) UnpackPostingOf(data []byte) (ILivenessRewardsPosting, error) {
	out, err := livenessRewards.abi.Unpack("postingOf", data)
	if err != nil {
		return *new(ILivenessRewardsPosting), err
	}
	out0 := *abi.ConvertType(out[0], new(ILivenessRewardsPosting)).(*ILivenessRewardsPosting)
	return out0, nil
}

// PackPublishTier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7433d79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishTier((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256) reward, bytes32[] proof) returns()
func (livenessRewards *LivenessRewards) PackPublishTier(reward ILivenessRewardsReward, proof [][32]byte) []byte {
	enc, err := livenessRewards.abi.Pack("publishTier", reward, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishTier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7433d79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishTier((uint256,address,uint32,uint32,uint32,uint8,uint32,uint256) reward, bytes32[] proof) returns()
func (livenessRewards *LivenessRewards) TryPackPublishTier(reward ILivenessRewardsReward, proof [][32]byte) ([]byte, error) {
	return livenessRewards.abi.Pack("publishTier", reward, proof)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (livenessRewards *LivenessRewards) PackRegistry() []byte {
	enc, err := livenessRewards.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (livenessRewards *LivenessRewards) TryPackRegistry() ([]byte, error) {
	return livenessRewards.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (livenessRewards *LivenessRewards) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := livenessRewards.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReserved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe60d12c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserved() view returns(uint256)
func (livenessRewards *LivenessRewards) PackReserved() []byte {
	enc, err := livenessRewards.abi.Pack("reserved")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe60d12c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserved() view returns(uint256)
func (livenessRewards *LivenessRewards) TryPackReserved() ([]byte, error) {
	return livenessRewards.abi.Pack("reserved")
}

// UnpackReserved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe60d12c.
//
// Solidity: function reserved() view returns(uint256)
func (livenessRewards *LivenessRewards) UnpackReserved(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("reserved", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52a34b05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve(uint256 epoch, bool stands) returns()
func (livenessRewards *LivenessRewards) PackResolve(epoch *big.Int, stands bool) []byte {
	enc, err := livenessRewards.abi.Pack("resolve", epoch, stands)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52a34b05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve(uint256 epoch, bool stands) returns()
func (livenessRewards *LivenessRewards) TryPackResolve(epoch *big.Int, stands bool) ([]byte, error) {
	return livenessRewards.abi.Pack("resolve", epoch, stands)
}

// PackResolveSilence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x209952c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolveSilence(uint256 epoch) returns()
func (livenessRewards *LivenessRewards) PackResolveSilence(epoch *big.Int) []byte {
	enc, err := livenessRewards.abi.Pack("resolveSilence", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolveSilence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x209952c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolveSilence(uint256 epoch) returns()
func (livenessRewards *LivenessRewards) TryPackResolveSilence(epoch *big.Int) ([]byte, error) {
	return livenessRewards.abi.Pack("resolveSilence", epoch)
}

// PackResolver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04f3bcec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolver() view returns(address)
func (livenessRewards *LivenessRewards) PackResolver() []byte {
	enc, err := livenessRewards.abi.Pack("resolver")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04f3bcec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolver() view returns(address)
func (livenessRewards *LivenessRewards) TryPackResolver() ([]byte, error) {
	return livenessRewards.abi.Pack("resolver")
}

// UnpackResolver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04f3bcec.
//
// Solidity: function resolver() view returns(address)
func (livenessRewards *LivenessRewards) UnpackResolver(data []byte) (common.Address, error) {
	out, err := livenessRewards.abi.Unpack("resolver", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRewardFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9f09c87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewardFor(uint256 tier, uint256 promised, uint256 kept, uint256 weight, uint256 rate) pure returns(uint256)
func (livenessRewards *LivenessRewards) PackRewardFor(tier *big.Int, promised *big.Int, kept *big.Int, weight *big.Int, rate *big.Int) []byte {
	enc, err := livenessRewards.abi.Pack("rewardFor", tier, promised, kept, weight, rate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewardFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9f09c87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewardFor(uint256 tier, uint256 promised, uint256 kept, uint256 weight, uint256 rate) pure returns(uint256)
func (livenessRewards *LivenessRewards) TryPackRewardFor(tier *big.Int, promised *big.Int, kept *big.Int, weight *big.Int, rate *big.Int) ([]byte, error) {
	return livenessRewards.abi.Pack("rewardFor", tier, promised, kept, weight, rate)
}

// UnpackRewardFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd9f09c87.
//
// Solidity: function rewardFor(uint256 tier, uint256 promised, uint256 kept, uint256 weight, uint256 rate) pure returns(uint256)
func (livenessRewards *LivenessRewards) UnpackRewardFor(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("rewardFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRuleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe94db8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ruleOf(uint256 tier) pure returns((uint8,uint8,uint16,uint8,uint8,uint8))
func (livenessRewards *LivenessRewards) PackRuleOf(tier *big.Int) []byte {
	enc, err := livenessRewards.abi.Pack("ruleOf", tier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRuleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe94db8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ruleOf(uint256 tier) pure returns((uint8,uint8,uint16,uint8,uint8,uint8))
func (livenessRewards *LivenessRewards) TryPackRuleOf(tier *big.Int) ([]byte, error) {
	return livenessRewards.abi.Pack("ruleOf", tier)
}

// UnpackRuleOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe94db8a.
//
// Solidity: function ruleOf(uint256 tier) pure returns((uint8,uint8,uint16,uint8,uint8,uint8))
func (livenessRewards *LivenessRewards) UnpackRuleOf(data []byte) (TierRulesRule, error) {
	out, err := livenessRewards.abi.Unpack("ruleOf", data)
	if err != nil {
		return *new(TierRulesRule), err
	}
	out0 := *abi.ConvertType(out[0], new(TierRulesRule)).(*TierRulesRule)
	return out0, nil
}

// PackSetChallengeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18c281a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setChallengeBond(uint256 bond) returns()
func (livenessRewards *LivenessRewards) PackSetChallengeBond(bond *big.Int) []byte {
	enc, err := livenessRewards.abi.Pack("setChallengeBond", bond)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetChallengeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18c281a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setChallengeBond(uint256 bond) returns()
func (livenessRewards *LivenessRewards) TryPackSetChallengeBond(bond *big.Int) ([]byte, error) {
	return livenessRewards.abi.Pack("setChallengeBond", bond)
}

// PackSetChallengePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d475fdd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setChallengePeriod(uint256 period) returns()
func (livenessRewards *LivenessRewards) PackSetChallengePeriod(period *big.Int) []byte {
	enc, err := livenessRewards.abi.Pack("setChallengePeriod", period)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetChallengePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d475fdd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setChallengePeriod(uint256 period) returns()
func (livenessRewards *LivenessRewards) TryPackSetChallengePeriod(period *big.Int) ([]byte, error) {
	return livenessRewards.abi.Pack("setChallengePeriod", period)
}

// PackSetEpochBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22c65d07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEpochBudget(uint256 budget) returns()
func (livenessRewards *LivenessRewards) PackSetEpochBudget(budget *big.Int) []byte {
	enc, err := livenessRewards.abi.Pack("setEpochBudget", budget)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEpochBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22c65d07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEpochBudget(uint256 budget) returns()
func (livenessRewards *LivenessRewards) TryPackSetEpochBudget(budget *big.Int) ([]byte, error) {
	return livenessRewards.abi.Pack("setEpochBudget", budget)
}

// PackSetPoster is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73bbb71c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPoster(address poster_) returns()
func (livenessRewards *LivenessRewards) PackSetPoster(poster common.Address) []byte {
	enc, err := livenessRewards.abi.Pack("setPoster", poster)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPoster is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73bbb71c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPoster(address poster_) returns()
func (livenessRewards *LivenessRewards) TryPackSetPoster(poster common.Address) ([]byte, error) {
	return livenessRewards.abi.Pack("setPoster", poster)
}

// PackSetResolver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e543b26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setResolver(address resolver_) returns()
func (livenessRewards *LivenessRewards) PackSetResolver(resolver common.Address) []byte {
	enc, err := livenessRewards.abi.Pack("setResolver", resolver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetResolver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e543b26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setResolver(address resolver_) returns()
func (livenessRewards *LivenessRewards) TryPackSetResolver(resolver common.Address) ([]byte, error) {
	return livenessRewards.abi.Pack("setResolver", resolver)
}

// PackTierEpochOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4c625e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tierEpochOf(address provider) view returns(uint256 epoch)
func (livenessRewards *LivenessRewards) PackTierEpochOf(provider common.Address) []byte {
	enc, err := livenessRewards.abi.Pack("tierEpochOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTierEpochOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4c625e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tierEpochOf(address provider) view returns(uint256 epoch)
func (livenessRewards *LivenessRewards) TryPackTierEpochOf(provider common.Address) ([]byte, error) {
	return livenessRewards.abi.Pack("tierEpochOf", provider)
}

// UnpackTierEpochOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4c625e5.
//
// Solidity: function tierEpochOf(address provider) view returns(uint256 epoch)
func (livenessRewards *LivenessRewards) UnpackTierEpochOf(data []byte) (*big.Int, error) {
	out, err := livenessRewards.abi.Unpack("tierEpochOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTierFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee04fd97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tierFor(uint256 promised, uint256 kept, uint256 responseMs) pure returns(uint8)
func (livenessRewards *LivenessRewards) PackTierFor(promised *big.Int, kept *big.Int, responseMs *big.Int) []byte {
	enc, err := livenessRewards.abi.Pack("tierFor", promised, kept, responseMs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTierFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee04fd97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tierFor(uint256 promised, uint256 kept, uint256 responseMs) pure returns(uint8)
func (livenessRewards *LivenessRewards) TryPackTierFor(promised *big.Int, kept *big.Int, responseMs *big.Int) ([]byte, error) {
	return livenessRewards.abi.Pack("tierFor", promised, kept, responseMs)
}

// UnpackTierFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee04fd97.
//
// Solidity: function tierFor(uint256 promised, uint256 kept, uint256 responseMs) pure returns(uint8)
func (livenessRewards *LivenessRewards) UnpackTierFor(data []byte) (uint8, error) {
	out, err := livenessRewards.abi.Unpack("tierFor", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (livenessRewards *LivenessRewards) PackToken() []byte {
	enc, err := livenessRewards.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (livenessRewards *LivenessRewards) TryPackToken() ([]byte, error) {
	return livenessRewards.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (livenessRewards *LivenessRewards) UnpackToken(data []byte) (common.Address, error) {
	out, err := livenessRewards.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// LivenessRewardsChallengeBondSet represents a ChallengeBondSet event raised by the LivenessRewards contract.
type LivenessRewardsChallengeBondSet struct {
	Bond *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const LivenessRewardsChallengeBondSetEventName = "ChallengeBondSet"

// ContractEventName returns the user-defined event name.
func (LivenessRewardsChallengeBondSet) ContractEventName() string {
	return LivenessRewardsChallengeBondSetEventName
}

// UnpackChallengeBondSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChallengeBondSet(uint256 bond)
func (livenessRewards *LivenessRewards) UnpackChallengeBondSetEvent(log *types.Log) (*LivenessRewardsChallengeBondSet, error) {
	event := "ChallengeBondSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livenessRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivenessRewardsChallengeBondSet)
	if len(log.Data) > 0 {
		if err := livenessRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livenessRewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivenessRewardsChallengePeriodSet represents a ChallengePeriodSet event raised by the LivenessRewards contract.
type LivenessRewardsChallengePeriodSet struct {
	Period *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LivenessRewardsChallengePeriodSetEventName = "ChallengePeriodSet"

// ContractEventName returns the user-defined event name.
func (LivenessRewardsChallengePeriodSet) ContractEventName() string {
	return LivenessRewardsChallengePeriodSetEventName
}

// UnpackChallengePeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChallengePeriodSet(uint256 period)
func (livenessRewards *LivenessRewards) UnpackChallengePeriodSetEvent(log *types.Log) (*LivenessRewardsChallengePeriodSet, error) {
	event := "ChallengePeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livenessRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivenessRewardsChallengePeriodSet)
	if len(log.Data) > 0 {
		if err := livenessRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livenessRewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivenessRewardsEpochBudgetSet represents a EpochBudgetSet event raised by the LivenessRewards contract.
type LivenessRewardsEpochBudgetSet struct {
	Budget *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LivenessRewardsEpochBudgetSetEventName = "EpochBudgetSet"

// ContractEventName returns the user-defined event name.
func (LivenessRewardsEpochBudgetSet) ContractEventName() string {
	return LivenessRewardsEpochBudgetSetEventName
}

// UnpackEpochBudgetSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochBudgetSet(uint256 budget)
func (livenessRewards *LivenessRewards) UnpackEpochBudgetSetEvent(log *types.Log) (*LivenessRewardsEpochBudgetSet, error) {
	event := "EpochBudgetSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livenessRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivenessRewardsEpochBudgetSet)
	if len(log.Data) > 0 {
		if err := livenessRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livenessRewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivenessRewardsPenaltyCharged represents a PenaltyCharged event raised by the LivenessRewards contract.
type LivenessRewardsPenaltyCharged struct {
	Epoch    *big.Int
	Provider common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LivenessRewardsPenaltyChargedEventName = "PenaltyCharged"

// ContractEventName returns the user-defined event name.
func (LivenessRewardsPenaltyCharged) ContractEventName() string {
	return LivenessRewardsPenaltyChargedEventName
}

// UnpackPenaltyChargedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PenaltyCharged(uint256 indexed epoch, address indexed provider, uint256 amount)
func (livenessRewards *LivenessRewards) UnpackPenaltyChargedEvent(log *types.Log) (*LivenessRewardsPenaltyCharged, error) {
	event := "PenaltyCharged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livenessRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivenessRewardsPenaltyCharged)
	if len(log.Data) > 0 {
		if err := livenessRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livenessRewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivenessRewardsPosterSet represents a PosterSet event raised by the LivenessRewards contract.
type LivenessRewardsPosterSet struct {
	Poster common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const LivenessRewardsPosterSetEventName = "PosterSet"

// ContractEventName returns the user-defined event name.
func (LivenessRewardsPosterSet) ContractEventName() string {
	return LivenessRewardsPosterSetEventName
}

// UnpackPosterSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PosterSet(address indexed poster)
func (livenessRewards *LivenessRewards) UnpackPosterSetEvent(log *types.Log) (*LivenessRewardsPosterSet, error) {
	event := "PosterSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livenessRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivenessRewardsPosterSet)
	if len(log.Data) > 0 {
		if err := livenessRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livenessRewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivenessRewardsResolverSet represents a ResolverSet event raised by the LivenessRewards contract.
type LivenessRewardsResolverSet struct {
	Resolver common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const LivenessRewardsResolverSetEventName = "ResolverSet"

// ContractEventName returns the user-defined event name.
func (LivenessRewardsResolverSet) ContractEventName() string {
	return LivenessRewardsResolverSetEventName
}

// UnpackResolverSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResolverSet(address indexed resolver)
func (livenessRewards *LivenessRewards) UnpackResolverSetEvent(log *types.Log) (*LivenessRewardsResolverSet, error) {
	event := "ResolverSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livenessRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivenessRewardsResolverSet)
	if len(log.Data) > 0 {
		if err := livenessRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livenessRewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivenessRewardsRewardClaimed represents a RewardClaimed event raised by the LivenessRewards contract.
type LivenessRewardsRewardClaimed struct {
	Epoch    *big.Int
	Provider common.Address
	To       common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LivenessRewardsRewardClaimedEventName = "RewardClaimed"

// ContractEventName returns the user-defined event name.
func (LivenessRewardsRewardClaimed) ContractEventName() string {
	return LivenessRewardsRewardClaimedEventName
}

// UnpackRewardClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardClaimed(uint256 indexed epoch, address indexed provider, address indexed to, uint256 amount)
func (livenessRewards *LivenessRewards) UnpackRewardClaimedEvent(log *types.Log) (*LivenessRewardsRewardClaimed, error) {
	event := "RewardClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livenessRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivenessRewardsRewardClaimed)
	if len(log.Data) > 0 {
		if err := livenessRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livenessRewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivenessRewardsRootChallenged represents a RootChallenged event raised by the LivenessRewards contract.
type LivenessRewardsRootChallenged struct {
	Epoch      *big.Int
	Challenger common.Address
	Evidence   [32]byte
	Bond       *big.Int
	EndsAt     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LivenessRewardsRootChallengedEventName = "RootChallenged"

// ContractEventName returns the user-defined event name.
func (LivenessRewardsRootChallenged) ContractEventName() string {
	return LivenessRewardsRootChallengedEventName
}

// UnpackRootChallengedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootChallenged(uint256 indexed epoch, address indexed challenger, bytes32 evidence, uint256 bond, uint256 endsAt)
func (livenessRewards *LivenessRewards) UnpackRootChallengedEvent(log *types.Log) (*LivenessRewardsRootChallenged, error) {
	event := "RootChallenged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livenessRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivenessRewardsRootChallenged)
	if len(log.Data) > 0 {
		if err := livenessRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livenessRewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivenessRewardsRootFell represents a RootFell event raised by the LivenessRewards contract.
type LivenessRewardsRootFell struct {
	Epoch  *big.Int
	Root   [32]byte
	Silent bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const LivenessRewardsRootFellEventName = "RootFell"

// ContractEventName returns the user-defined event name.
func (LivenessRewardsRootFell) ContractEventName() string {
	return LivenessRewardsRootFellEventName
}

// UnpackRootFellEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootFell(uint256 indexed epoch, bytes32 indexed root, bool silent)
func (livenessRewards *LivenessRewards) UnpackRootFellEvent(log *types.Log) (*LivenessRewardsRootFell, error) {
	event := "RootFell"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livenessRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivenessRewardsRootFell)
	if len(log.Data) > 0 {
		if err := livenessRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livenessRewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivenessRewardsRootPosted represents a RootPosted event raised by the LivenessRewards contract.
type LivenessRewardsRootPosted struct {
	Epoch  *big.Int
	Root   [32]byte
	Total  *big.Int
	Rate   *big.Int
	EndsAt *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LivenessRewardsRootPostedEventName = "RootPosted"

// ContractEventName returns the user-defined event name.
func (LivenessRewardsRootPosted) ContractEventName() string {
	return LivenessRewardsRootPostedEventName
}

// UnpackRootPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootPosted(uint256 indexed epoch, bytes32 indexed root, uint256 total, uint256 rate, uint256 endsAt)
func (livenessRewards *LivenessRewards) UnpackRootPostedEvent(log *types.Log) (*LivenessRewardsRootPosted, error) {
	event := "RootPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livenessRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivenessRewardsRootPosted)
	if len(log.Data) > 0 {
		if err := livenessRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livenessRewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivenessRewardsRootUpheld represents a RootUpheld event raised by the LivenessRewards contract.
type LivenessRewardsRootUpheld struct {
	Epoch  *big.Int
	Root   [32]byte
	EndsAt *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LivenessRewardsRootUpheldEventName = "RootUpheld"

// ContractEventName returns the user-defined event name.
func (LivenessRewardsRootUpheld) ContractEventName() string {
	return LivenessRewardsRootUpheldEventName
}

// UnpackRootUpheldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootUpheld(uint256 indexed epoch, bytes32 indexed root, uint256 endsAt)
func (livenessRewards *LivenessRewards) UnpackRootUpheldEvent(log *types.Log) (*LivenessRewardsRootUpheld, error) {
	event := "RootUpheld"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livenessRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivenessRewardsRootUpheld)
	if len(log.Data) > 0 {
		if err := livenessRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livenessRewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivenessRewardsTierPublished represents a TierPublished event raised by the LivenessRewards contract.
type LivenessRewardsTierPublished struct {
	Epoch    *big.Int
	Provider common.Address
	Tier     uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const LivenessRewardsTierPublishedEventName = "TierPublished"

// ContractEventName returns the user-defined event name.
func (LivenessRewardsTierPublished) ContractEventName() string {
	return LivenessRewardsTierPublishedEventName
}

// UnpackTierPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TierPublished(uint256 indexed epoch, address indexed provider, uint8 tier)
func (livenessRewards *LivenessRewards) UnpackTierPublishedEvent(log *types.Log) (*LivenessRewardsTierPublished, error) {
	event := "TierPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livenessRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivenessRewardsTierPublished)
	if len(log.Data) > 0 {
		if err := livenessRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livenessRewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (livenessRewards *LivenessRewards) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["Governed_GovernanceZero"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackGovernedGovernanceZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["Governed_NotGovernance"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackGovernedNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_AmountMismatch"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsAmountMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_BadEpoch"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsBadEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_ChallengeOver"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsChallengeOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_EmptyRoot"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsEmptyRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_InvalidProof"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_LengthMismatch"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_NotAContract"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsNotAContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_NotFinal"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsNotFinalError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_NotPoster"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsNotPosterError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_NotResolver"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsNotResolverError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_NothingToClaim"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_NothingToSlash"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsNothingToSlashError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_OutOfBounds"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_OverBudget"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsOverBudgetError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_ResolverHasTime"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsResolverHasTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_TierOutdated"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsTierOutdatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_TotalExceeded"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsTotalExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_Underfunded"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsUnderfundedError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["LivenessRewards_WrongStatus"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackLivenessRewardsWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["TierRules_BadHours"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackTierRulesBadHoursError(raw[4:])
	}
	if bytes.Equal(raw[:4], livenessRewards.abi.Errors["TierRules_BadTier"].ID.Bytes()[:4]) {
		return livenessRewards.UnpackTierRulesBadTierError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LivenessRewardsGovernedGovernanceZero represents a Governed_GovernanceZero error raised by the LivenessRewards contract.
type LivenessRewardsGovernedGovernanceZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Governed_GovernanceZero()
func LivenessRewardsGovernedGovernanceZeroErrorID() common.Hash {
	return common.HexToHash("0xb6caaa0ac24070fe293b2dd9f69ea5a3eee8af0c31b5b73185fa89709fcc50b5")
}

// UnpackGovernedGovernanceZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Governed_GovernanceZero()
func (livenessRewards *LivenessRewards) UnpackGovernedGovernanceZeroError(raw []byte) (*LivenessRewardsGovernedGovernanceZero, error) {
	out := new(LivenessRewardsGovernedGovernanceZero)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "Governed_GovernanceZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsGovernedNotGovernance represents a Governed_NotGovernance error raised by the LivenessRewards contract.
type LivenessRewardsGovernedNotGovernance struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Governed_NotGovernance(address caller)
func LivenessRewardsGovernedNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0x09ec5c842b18a2080e070bd264f201ee1143fdc59e0a18f93ca627e95401be2a")
}

// UnpackGovernedNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Governed_NotGovernance(address caller)
func (livenessRewards *LivenessRewards) UnpackGovernedNotGovernanceError(raw []byte) (*LivenessRewardsGovernedNotGovernance, error) {
	out := new(LivenessRewardsGovernedNotGovernance)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "Governed_NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsAmountMismatch represents a LivenessRewards_AmountMismatch error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsAmountMismatch struct {
	Amount   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_AmountMismatch(uint256 amount, uint256 expected)
func LivenessRewardsLivenessRewardsAmountMismatchErrorID() common.Hash {
	return common.HexToHash("0x0cf10a288207c0a9fd8c7a78ec0945b3c6dd9445a91297ded5dc80f9385d31c2")
}

// UnpackLivenessRewardsAmountMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_AmountMismatch(uint256 amount, uint256 expected)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsAmountMismatchError(raw []byte) (*LivenessRewardsLivenessRewardsAmountMismatch, error) {
	out := new(LivenessRewardsLivenessRewardsAmountMismatch)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_AmountMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsBadEpoch represents a LivenessRewards_BadEpoch error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsBadEpoch struct {
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_BadEpoch(uint256 epoch)
func LivenessRewardsLivenessRewardsBadEpochErrorID() common.Hash {
	return common.HexToHash("0x53794e721d66ec90c921f9cd9009896f236858a035d8b42e999ff42018140083")
}

// UnpackLivenessRewardsBadEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_BadEpoch(uint256 epoch)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsBadEpochError(raw []byte) (*LivenessRewardsLivenessRewardsBadEpoch, error) {
	out := new(LivenessRewardsLivenessRewardsBadEpoch)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_BadEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsChallengeOver represents a LivenessRewards_ChallengeOver error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsChallengeOver struct {
	EndsAt    *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_ChallengeOver(uint256 endsAt, uint256 timestamp)
func LivenessRewardsLivenessRewardsChallengeOverErrorID() common.Hash {
	return common.HexToHash("0x824e28520e9a7cd644e7ac99bafd8202431f49ab5bb6c1ab7423443cf262ff34")
}

// UnpackLivenessRewardsChallengeOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_ChallengeOver(uint256 endsAt, uint256 timestamp)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsChallengeOverError(raw []byte) (*LivenessRewardsLivenessRewardsChallengeOver, error) {
	out := new(LivenessRewardsLivenessRewardsChallengeOver)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_ChallengeOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsEmptyRoot represents a LivenessRewards_EmptyRoot error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsEmptyRoot struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_EmptyRoot()
func LivenessRewardsLivenessRewardsEmptyRootErrorID() common.Hash {
	return common.HexToHash("0xb9ca6a33ca5619b3ec7b7417ee2515bb5cd0b30e21f68f49a706b99f8342dfa5")
}

// UnpackLivenessRewardsEmptyRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_EmptyRoot()
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsEmptyRootError(raw []byte) (*LivenessRewardsLivenessRewardsEmptyRoot, error) {
	out := new(LivenessRewardsLivenessRewardsEmptyRoot)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_EmptyRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsInvalidProof represents a LivenessRewards_InvalidProof error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsInvalidProof struct {
	Epoch    *big.Int
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_InvalidProof(uint256 epoch, address provider)
func LivenessRewardsLivenessRewardsInvalidProofErrorID() common.Hash {
	return common.HexToHash("0xcd4a231609c70a75543af21c1fd763615861a76f8d3227ec6be04b96401206e5")
}

// UnpackLivenessRewardsInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_InvalidProof(uint256 epoch, address provider)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsInvalidProofError(raw []byte) (*LivenessRewardsLivenessRewardsInvalidProof, error) {
	out := new(LivenessRewardsLivenessRewardsInvalidProof)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsLengthMismatch represents a LivenessRewards_LengthMismatch error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsLengthMismatch struct {
	Rewards *big.Int
	Proofs  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_LengthMismatch(uint256 rewards, uint256 proofs)
func LivenessRewardsLivenessRewardsLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0x14af10c4d7fc4b92de1bd9e1ac2161dfcaad72c4aeab106c6eb2baceed5162b3")
}

// UnpackLivenessRewardsLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_LengthMismatch(uint256 rewards, uint256 proofs)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsLengthMismatchError(raw []byte) (*LivenessRewardsLivenessRewardsLengthMismatch, error) {
	out := new(LivenessRewardsLivenessRewardsLengthMismatch)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsNotAContract represents a LivenessRewards_NotAContract error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsNotAContract struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_NotAContract(address account)
func LivenessRewardsLivenessRewardsNotAContractErrorID() common.Hash {
	return common.HexToHash("0xf7caf3ab7b32d4c0408c9e7eb02cc5e32d756d2589780c2d111af101a68b5be5")
}

// UnpackLivenessRewardsNotAContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_NotAContract(address account)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsNotAContractError(raw []byte) (*LivenessRewardsLivenessRewardsNotAContract, error) {
	out := new(LivenessRewardsLivenessRewardsNotAContract)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_NotAContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsNotFinal represents a LivenessRewards_NotFinal error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsNotFinal struct {
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_NotFinal(uint256 epoch)
func LivenessRewardsLivenessRewardsNotFinalErrorID() common.Hash {
	return common.HexToHash("0xeb8cdb8cbce0784f556bfceaca23f6c2ec6bb0b346eadc00e9ec7c23ae7edef9")
}

// UnpackLivenessRewardsNotFinalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_NotFinal(uint256 epoch)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsNotFinalError(raw []byte) (*LivenessRewardsLivenessRewardsNotFinal, error) {
	out := new(LivenessRewardsLivenessRewardsNotFinal)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_NotFinal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsNotPoster represents a LivenessRewards_NotPoster error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsNotPoster struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_NotPoster(address caller)
func LivenessRewardsLivenessRewardsNotPosterErrorID() common.Hash {
	return common.HexToHash("0xd5b7d0c0055c12d530467e8071f85ab3bf6893674b74bd101db8e3ab55140eb3")
}

// UnpackLivenessRewardsNotPosterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_NotPoster(address caller)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsNotPosterError(raw []byte) (*LivenessRewardsLivenessRewardsNotPoster, error) {
	out := new(LivenessRewardsLivenessRewardsNotPoster)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_NotPoster", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsNotResolver represents a LivenessRewards_NotResolver error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsNotResolver struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_NotResolver(address caller)
func LivenessRewardsLivenessRewardsNotResolverErrorID() common.Hash {
	return common.HexToHash("0x74f07560c7f2dd3cc95a9058902c32a8feba8d6f9d5bd3746f1455a668cbfc1b")
}

// UnpackLivenessRewardsNotResolverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_NotResolver(address caller)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsNotResolverError(raw []byte) (*LivenessRewardsLivenessRewardsNotResolver, error) {
	out := new(LivenessRewardsLivenessRewardsNotResolver)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_NotResolver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsNothingToClaim represents a LivenessRewards_NothingToClaim error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsNothingToClaim struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_NothingToClaim()
func LivenessRewardsLivenessRewardsNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x953cfe5f389a14f9d5dc8a75b8935afe0b0ebaf0e77b31dadf96ca40d61de952")
}

// UnpackLivenessRewardsNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_NothingToClaim()
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsNothingToClaimError(raw []byte) (*LivenessRewardsLivenessRewardsNothingToClaim, error) {
	out := new(LivenessRewardsLivenessRewardsNothingToClaim)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsNothingToSlash represents a LivenessRewards_NothingToSlash error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsNothingToSlash struct {
	Epoch    *big.Int
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_NothingToSlash(uint256 epoch, address provider)
func LivenessRewardsLivenessRewardsNothingToSlashErrorID() common.Hash {
	return common.HexToHash("0xf31eb8a54d34f714abc750af6c006eb7a32527b45c4776e89a5edb75540e0934")
}

// UnpackLivenessRewardsNothingToSlashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_NothingToSlash(uint256 epoch, address provider)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsNothingToSlashError(raw []byte) (*LivenessRewardsLivenessRewardsNothingToSlash, error) {
	out := new(LivenessRewardsLivenessRewardsNothingToSlash)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_NothingToSlash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsOutOfBounds represents a LivenessRewards_OutOfBounds error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsOutOfBounds struct {
	Value *big.Int
	Low   *big.Int
	High  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_OutOfBounds(uint256 value, uint256 low, uint256 high)
func LivenessRewardsLivenessRewardsOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0xb4bec7f8ef99dec8d4cfcd38e21b10fc2a2686d04677a2bc7915064b1030de34")
}

// UnpackLivenessRewardsOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_OutOfBounds(uint256 value, uint256 low, uint256 high)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsOutOfBoundsError(raw []byte) (*LivenessRewardsLivenessRewardsOutOfBounds, error) {
	out := new(LivenessRewardsLivenessRewardsOutOfBounds)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsOverBudget represents a LivenessRewards_OverBudget error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsOverBudget struct {
	Total  *big.Int
	Budget *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_OverBudget(uint256 total, uint256 budget)
func LivenessRewardsLivenessRewardsOverBudgetErrorID() common.Hash {
	return common.HexToHash("0x60e6cf7a920c371f899457ef43a581518cb59e0b051d35b70fe74c54607fa7aa")
}

// UnpackLivenessRewardsOverBudgetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_OverBudget(uint256 total, uint256 budget)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsOverBudgetError(raw []byte) (*LivenessRewardsLivenessRewardsOverBudget, error) {
	out := new(LivenessRewardsLivenessRewardsOverBudget)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_OverBudget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsResolverHasTime represents a LivenessRewards_ResolverHasTime error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsResolverHasTime struct {
	EndsAt    *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_ResolverHasTime(uint256 endsAt, uint256 timestamp)
func LivenessRewardsLivenessRewardsResolverHasTimeErrorID() common.Hash {
	return common.HexToHash("0x266a62c19155774d3091c2e36ba5341b94c43deb3a1cd30671bacc6992d69fd0")
}

// UnpackLivenessRewardsResolverHasTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_ResolverHasTime(uint256 endsAt, uint256 timestamp)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsResolverHasTimeError(raw []byte) (*LivenessRewardsLivenessRewardsResolverHasTime, error) {
	out := new(LivenessRewardsLivenessRewardsResolverHasTime)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_ResolverHasTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsTierOutdated represents a LivenessRewards_TierOutdated error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsTierOutdated struct {
	Epoch *big.Int
	Known *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_TierOutdated(uint256 epoch, uint256 known)
func LivenessRewardsLivenessRewardsTierOutdatedErrorID() common.Hash {
	return common.HexToHash("0x5b922d541a1813b69b42018a1ca30502f7ebdf651d89d821f05e5ab6e96f7c31")
}

// UnpackLivenessRewardsTierOutdatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_TierOutdated(uint256 epoch, uint256 known)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsTierOutdatedError(raw []byte) (*LivenessRewardsLivenessRewardsTierOutdated, error) {
	out := new(LivenessRewardsLivenessRewardsTierOutdated)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_TierOutdated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsTotalExceeded represents a LivenessRewards_TotalExceeded error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsTotalExceeded struct {
	Epoch  *big.Int
	Amount *big.Int
	Left   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_TotalExceeded(uint256 epoch, uint256 amount, uint256 left)
func LivenessRewardsLivenessRewardsTotalExceededErrorID() common.Hash {
	return common.HexToHash("0xd421d4274195c470fac1076c7e28562491ec06e7e4a1e707070e0bfb10b5346b")
}

// UnpackLivenessRewardsTotalExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_TotalExceeded(uint256 epoch, uint256 amount, uint256 left)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsTotalExceededError(raw []byte) (*LivenessRewardsLivenessRewardsTotalExceeded, error) {
	out := new(LivenessRewardsLivenessRewardsTotalExceeded)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_TotalExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsUnderfunded represents a LivenessRewards_Underfunded error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsUnderfunded struct {
	Total     *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_Underfunded(uint256 total, uint256 available)
func LivenessRewardsLivenessRewardsUnderfundedErrorID() common.Hash {
	return common.HexToHash("0x95efe99c0db824f41aaf0c5e368c8d4681f6ee96f0b48b3748911e1054b99e0e")
}

// UnpackLivenessRewardsUnderfundedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_Underfunded(uint256 total, uint256 available)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsUnderfundedError(raw []byte) (*LivenessRewardsLivenessRewardsUnderfunded, error) {
	out := new(LivenessRewardsLivenessRewardsUnderfunded)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_Underfunded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsLivenessRewardsWrongStatus represents a LivenessRewards_WrongStatus error raised by the LivenessRewards contract.
type LivenessRewardsLivenessRewardsWrongStatus struct {
	Epoch  *big.Int
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LivenessRewards_WrongStatus(uint256 epoch, uint8 status)
func LivenessRewardsLivenessRewardsWrongStatusErrorID() common.Hash {
	return common.HexToHash("0x820cd77a81541744af20370d9e5c15444d35aaf1e62a86e33ee623562892c22b")
}

// UnpackLivenessRewardsWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LivenessRewards_WrongStatus(uint256 epoch, uint8 status)
func (livenessRewards *LivenessRewards) UnpackLivenessRewardsWrongStatusError(raw []byte) (*LivenessRewardsLivenessRewardsWrongStatus, error) {
	out := new(LivenessRewardsLivenessRewardsWrongStatus)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "LivenessRewards_WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the LivenessRewards contract.
type LivenessRewardsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func LivenessRewardsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (livenessRewards *LivenessRewards) UnpackSafeERC20FailedOperationError(raw []byte) (*LivenessRewardsSafeERC20FailedOperation, error) {
	out := new(LivenessRewardsSafeERC20FailedOperation)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsTierRulesBadHours represents a TierRules_BadHours error raised by the LivenessRewards contract.
type LivenessRewardsTierRulesBadHours struct {
	Promised *big.Int
	Kept     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TierRules_BadHours(uint256 promised, uint256 kept)
func LivenessRewardsTierRulesBadHoursErrorID() common.Hash {
	return common.HexToHash("0x17555fc2905df8cd98dbcf68ce04e33090f71139c44522b64308d328d25b3ad7")
}

// UnpackTierRulesBadHoursError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TierRules_BadHours(uint256 promised, uint256 kept)
func (livenessRewards *LivenessRewards) UnpackTierRulesBadHoursError(raw []byte) (*LivenessRewardsTierRulesBadHours, error) {
	out := new(LivenessRewardsTierRulesBadHours)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "TierRules_BadHours", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivenessRewardsTierRulesBadTier represents a TierRules_BadTier error raised by the LivenessRewards contract.
type LivenessRewardsTierRulesBadTier struct {
	Tier *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TierRules_BadTier(uint256 tier)
func LivenessRewardsTierRulesBadTierErrorID() common.Hash {
	return common.HexToHash("0x143a51ab9642bbe577504946c090a4934e86089cc5d501a3c340d12daee94214")
}

// UnpackTierRulesBadTierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TierRules_BadTier(uint256 tier)
func (livenessRewards *LivenessRewards) UnpackTierRulesBadTierError(raw []byte) (*LivenessRewardsTierRulesBadTier, error) {
	out := new(LivenessRewardsTierRulesBadTier)
	if err := livenessRewards.abi.UnpackIntoInterface(out, "TierRules_BadTier", raw); err != nil {
		return nil, err
	}
	return out, nil
}
