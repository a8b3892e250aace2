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

// IProviderRegistryMaintenance is an auto generated low-level Go binding around an user-defined struct.
type IProviderRegistryMaintenance struct {
	Start *big.Int
	End   *big.Int
}

// IProviderRegistryPool is an auto generated low-level Go binding around an user-defined struct.
type IProviderRegistryPool struct {
	Assets       *big.Int
	Shares       *big.Int
	Unbonding    *big.Int
	Epoch        *big.Int
	EpochBase    *big.Int
	EpochSlashed *big.Int
}

// IProviderRegistryUnbonding is an auto generated low-level Go binding around an user-defined struct.
type IProviderRegistryUnbonding struct {
	Shares    *big.Int
	ReleaseAt *big.Int
}

// ProviderRegistryMetaData contains all meta data concerning the ProviderRegistry contract.
var ProviderRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"governance_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tierKeeper_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minStake_\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"slashers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activeStakeOf\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"announceMaintenance\",\"inputs\":[{\"name\":\"start\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"end\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelPayout\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegateWithPermit\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hold\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"holdOf\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"cases\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"inMaintenance\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"to\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSlasher\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"joinedAt\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maintenanceGap\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maintenanceLongest\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maintenancesOf\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIProviderRegistry.Maintenance[]\",\"components\":[{\"name\":\"start\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"end\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minStake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payoutOf\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingPayoutOf\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolOf\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIProviderRegistry.Pool\",\"components\":[{\"name\":\"assets\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"shares\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"unbonding\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochBase\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"epochSlashed\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestPayout\",\"inputs\":[{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"selfStakeOf\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaintenanceLimits\",\"inputs\":[{\"name\":\"longest\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"gap\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMinStake\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPaused\",\"inputs\":[{\"name\":\"paused_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSlashCap\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSlasher\",\"inputs\":[{\"name\":\"slasher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTier\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTierKeeper\",\"inputs\":[{\"name\":\"tierKeeper_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTreasury\",\"inputs\":[{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUnbondingDelay\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sharesOf\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumIProviderRegistry.Reason\"},{\"name\":\"rewardBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"slashed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashCapBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slashDowntime\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"to\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"slashed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashableNow\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slasherActiveAt\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stake\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakeOf\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakeWithPermit\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tierKeeper\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tierOf\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"toAssets\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"treasury\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unbond\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"releaseAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unbondingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unbondingsOf\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIProviderRegistry.Unbonding[]\",\"components\":[{\"name\":\"shares\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"releaseAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldPlaced\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"slasher\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldReleased\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"slasher\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"remaining\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MaintenanceAnnounced\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"start\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"end\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MaintenanceLimitsSet\",\"inputs\":[{\"name\":\"longest\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gap\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MinStakeSet\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutCanceled\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutRequested\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SlashCapSet\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"slasher\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIProviderRegistry.Reason\"},{\"name\":\"requested\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SlasherSet\",\"inputs\":[{\"name\":\"slasher\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"activeAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staked\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TierKeeperSet\",\"inputs\":[{\"name\":\"tierKeeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TierSet\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tier\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TreasurySet\",\"inputs\":[{\"name\":\"treasury\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnbondingDelaySet\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnbondingStarted\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Governed_GovernanceZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Governed_NotGovernance\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_BadAddress\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_BadProvider\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_BadReason\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ProviderRegistry_BadShares\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_BadTier\",\"inputs\":[{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_BadTime\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_InMaintenance\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_InsufficientAllowance\",\"inputs\":[{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_MaintenanceTooSoon\",\"inputs\":[{\"name\":\"start\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_NoPendingPayout\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_NotHeld\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_NothingToWithdraw\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ProviderRegistry_OutOfBounds\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_PoolDepleted\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_RewardTooLarge\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_StakeTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_StakeTooSmall\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minStake\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_StakingPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ProviderRegistry_TooManyUnbondings\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_TransferMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProviderRegistry_Unauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "ProviderRegistry",
	Bin: "0x60c06040525f805466ffffffffffffff60a01b1916650bb80000127560a81b17905560018054600160a01b600160f01b031916664f1a00000002a360a71b17905534801561004b575f5ffd5b50604051614d12380380614d1283398101604081905261006a916103b9565b85876001600160a01b03811661009357604051635b65550560e11b815260040160405180910390fd5b6001600160a01b0390811660805281163b5f036100d35760405163433df67360e11b81526001600160a01b03821660048201526024015b60405180910390fd5b6001600160a01b031660a0526100e88561014c565b6100f1846101da565b6100fa83610223565b6101038261026c565b5f5b815181101561013f57610137828281518110610123576101236104f5565b6020026020010151426102e260201b60201c565b600101610105565b5050505050505050610509565b6001600160a01b038116158061016a57506001600160a01b03811630145b156101935760405163433df67360e11b81526001600160a01b03821660048201526024016100ca565b5f80546001600160a01b0319166001600160a01b038316908117825560405190917f3c864541ef71378c6229510ed90f376565ee42d9c5e0904a984a9e863e6db44f91a250565b600180546001600160a01b0319166001600160a01b0383169081179091556040517f70e4a5eefd837f4974d9685973fb1e530f7e9d113739d014081eb71e285ea5ce905f90a250565b600280546001600160a01b0319166001600160a01b0383169081179091556040517fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e905f90a250565b61028e6001600160801b038216633b9aca0069d3c21bcecceda1000000610349565b600380546001600160801b0319166001600160801b0383169081179091556040519081527fa70bd512f7108f78a924d05836f49963c6d8583e3d39f5b6412eb5be70e8432a9060200160405180910390a150565b6001600160a01b0382165f81815260046020908152604091829020805464ffffffffff191664ffffffffff861690811790915591519182527f9f41a774890b2cc96c247bdca732a991ba93a28547acf23905e7365baf06fd3d910160405180910390a25050565b8183108061035657508083115b15610385576040516303c7405d60e61b81526004810184905260248101839052604481018290526064016100ca565b505050565b80516001600160a01b03811681146103a0575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f5f5f5f60e0888a0312156103cf575f5ffd5b6103d88861038a565b96506103e66020890161038a565b95506103f46040890161038a565b94506104026060890161038a565b93506104106080890161038a565b60a08901519093506001600160801b038116811461042c575f5ffd5b60c08901519092506001600160401b03811115610447575f5ffd5b8801601f81018a13610457575f5ffd5b80516001600160401b03811115610470576104706103a5565b604051600582901b90603f8201601f191681016001600160401b038111828210171561049e5761049e6103a5565b60405291825260208184018101929081018d8411156104bb575f5ffd5b6020850194505b838510156104e1576104d38561038a565b8152602094850194016104c2565b508094505050505092959891949750929550565b634e487b7160e01b5f52603260045260245ffd5b60805160a0516147a26105705f395f8181610b590152818161184f01528181612cb301528181612d1701528181613942015281816139c701528181613a3601528181613ba60152613c4601525f818161063b01528181611007015261299601526147a25ff3fe608060405234801561000f575f5ffd5b506004361061032f575f3560e01c80635e7c4841116101b35780639d680fea116100f3578063b39e33801161009e578063ecd9ba8211610079578063ecd9ba8214610b08578063ed41fe3714610b1b578063f0f4426014610b44578063fc0c546a14610b57575f5ffd5b8063b39e338014610aa8578063c8f74bb814610abb578063db7dd35a14610ae0575f5ffd5b8063a5d059ca116100ce578063a5d059ca14610a2e578063a694fc3a14610a41578063ab34c9e914610a54575f5ffd5b80639d680fea146109715780639ddd7c2114610984578063a44678d9146109f1575f5ffd5b806372de81c61161015e5780638a0dac4a116101395780638a0dac4a146107ac57806393e2282d146107bf578063988b1fa7146107d25780639a8646721461095e575f5ffd5b806372de81c61461074a57806374411110146107865780638511024614610799575f5ffd5b806365c1896f1161018e57806365c1896f146106e0578063666f0cd4146107245780636da61d1e14610737575f5ffd5b80635e7c48411461069b57806361d027b3146106ae57806363d0401b146106cd575f5ffd5b8063439ad1a91161027e57806351cff8d91161022957806357601c5d1161020457806357601c5d146106135780635aa6e675146106365780635c975abb1461065d5780635d6f113714610688575f5ffd5b806351cff8d9146105cd57806352348080146105e057806356bdf5a6146105f3575f5ffd5b80634cf456bf116102595780634cf456bf146105875780634d0fb9aa146105a75780634e834ce9146105ba575f5ffd5b8063439ad1a914610515578063452a9320146105545780634553888b14610574575f5ffd5b806319165587116102de578063375b3c0a116102b9578063375b3c0a1461047e5780633e841865146104bb57806342623360146104ce575f5ffd5b806319165587146104135780632d782e76146104265780633528700814610439575f5ffd5b80630a7292f51161030e5780630a7292f5146103815780630e8e9e15146103d857806316c38b3c14610400575f5ffd5b806260e9a214610333578063026e402b14610348578063030961e21461036e575b5f5ffd5b610346610341366004614102565b610b7d565b005b61035b610356366004614156565b610e08565b6040519081526020015b60405180910390f35b61034661037c366004614102565b610e2b565b61035b61038f36600461417e565b73ffffffffffffffffffffffffffffffffffffffff9182165f9081526007602090815260408083209390941682529190915220546fffffffffffffffffffffffffffffffff1690565b6103eb6103e63660046141a6565b610f33565b60408051928352602083019190915201610365565b61034661040e3660046141fb565b610fef565b610346610421366004614214565b61111a565b61034661043436600461422d565b6112ce565b6001546104599073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610365565b60035461049a906fffffffffffffffffffffffffffffffff1681565b6040516fffffffffffffffffffffffffffffffff9091168152602001610365565b61035b6104c9366004614214565b6112e2565b61035b6104dc366004614214565b73ffffffffffffffffffffffffffffffffffffffff165f908152600660205260409020546fffffffffffffffffffffffffffffffff1690565b610528610523366004614214565b6112ec565b6040805173ffffffffffffffffffffffffffffffffffffffff9093168352602083019190915201610365565b6002546104599073ffffffffffffffffffffffffffffffffffffffff1681565b61034661058236600461425c565b611387565b61059a61059536600461417e565b611424565b6040516103659190614275565b61035b6105b53660046142dc565b6114e5565b6103466105c8366004614214565b611619565b61035b6105db366004614214565b61162a565b6103466105ee366004614326565b6118ef565b610606610601366004614214565b6119e7565b604051610365919061434e565b610626610621366004614214565b611a81565b6040519015158152602001610365565b6104597f000000000000000000000000000000000000000000000000000000000000000081565b5f54610626907b01000000000000000000000000000000000000000000000000000000900460ff1681565b610346610696366004614214565b611ac3565b61035b6106a9366004614214565b611c80565b5f546104599073ffffffffffffffffffffffffffffffffffffffff1681565b61035b6106db366004614214565b611cfb565b60015461070e90790100000000000000000000000000000000000000000000000000900464ffffffffff1681565b60405164ffffffffff9091168152602001610365565b61035b610732366004614156565b611d31565b610459610745366004614214565b611d5f565b61070e610758366004614214565b73ffffffffffffffffffffffffffffffffffffffff165f9081526004602052604090205464ffffffffff1690565b61062661079436600461439b565b611e3e565b6103466107a73660046143db565b611f0f565b6103466107ba366004614214565b611fa8565b6103466107cd36600461440c565b611fb9565b6108b26107e0366004614214565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525073ffffffffffffffffffffffffffffffffffffffff165f90815260066020908152604091829020825160c08101845281546fffffffffffffffffffffffffffffffff8082168352700100000000000000000000000000000000918290048116948301949094526001830154808516958301959095529384900464ffffffffff1660608201526002909101548083166080830152929092041660a082015290565b60405161036591905f60c0820190506fffffffffffffffffffffffffffffffff83511682526fffffffffffffffffffffffffffffffff60208401511660208301526fffffffffffffffffffffffffffffffff604084015116604083015264ffffffffff60608401511660608301526fffffffffffffffffffffffffffffffff60808401511660808301526fffffffffffffffffffffffffffffffff60a08401511660a083015292915050565b61034661096c366004614214565b612105565b61034661097f366004614434565b612293565b6103eb610992366004614214565b73ffffffffffffffffffffffffffffffffffffffff165f908152600560205260409020600181015460029091015479010000000000000000000000000000000000000000000000000090910463ffffffff169164ffffffffff90911690565b5f54610a1b90790100000000000000000000000000000000000000000000000000900461ffff1681565b60405161ffff9091168152602001610365565b61070e610a3c366004614156565b61243f565b61035b610a4f36600461444e565b612795565b61070e610a62366004614214565b73ffffffffffffffffffffffffffffffffffffffff165f9081526005602052604090205474010000000000000000000000000000000000000000900464ffffffffff1690565b61035b610ab6366004614465565b6127b2565b610ace610ac9366004614214565b6127e6565b60405160ff9091168152602001610365565b5f5461070e9074010000000000000000000000000000000000000000900464ffffffffff1681565b61035b610b163660046144b9565b612840565b60015461070e9074010000000000000000000000000000000000000000900464ffffffffff1681565b610346610b52366004614214565b612873565b7f0000000000000000000000000000000000000000000000000000000000000000610459565b335f908152600560205260409020600301610b9a610e1042614529565b8364ffffffffff161080610bc05750610bb662278d0042614529565b8364ffffffffff16115b15610c05576040517f05bbfb9700000000000000000000000000000000000000000000000000000000815264ffffffffff841660048201526024015b60405180910390fd5b8264ffffffffff168264ffffffffff16111580610c5a5750600154610c499074010000000000000000000000000000000000000000900464ffffffffff168461453c565b64ffffffffff168264ffffffffff16115b15610c9a576040517f05bbfb9700000000000000000000000000000000000000000000000000000000815264ffffffffff83166004820152602401610bfc565b805415610d59575f600160199054906101000a900464ffffffffff168260018480549050610cc89190614559565b81548110610cd857610cd861456c565b5f91825260209091200154610cfd919065010000000000900464ffffffffff1661453c565b64ffffffffff169050808464ffffffffff161015610d57576040517f14472c8100000000000000000000000000000000000000000000000000000000815264ffffffffff8516600482015260248101829052604401610bfc565b505b60408051808201825264ffffffffff858116808352858216602080850182815287546001810189555f8981528390209651960180549151861665010000000000027fffffffffffffffffffffffffffffffffffffffffffff0000000000000000000090921696909516959095179490941790925583519081529182015233917f80874bb2ca6871f2adf351b9ae7d36aece0e77e4cce95591d0201a2addbd1b62910160405180910390a2505050565b5f610e11612884565b610e1b83836128bb565b9050610e25612954565b92915050565b610e3361297e565b610e4a64ffffffffff8316610e106203f4806129ef565b610e6264ffffffffff821662093a806276a7006129ef565b600180547fffff00000000000000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000064ffffffffff8581169182027fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1692909217790100000000000000000000000000000000000000000000000000928516928302179092556040805192835260208301919091527fb09b19003fd2209ba8fd3d60aae785e4101d55b3167148091fe1217f4370bede910160405180910390a15050565b5f5f610f3d612884565b5f846004811115610f5057610f50614599565b03610f87576040517f1cd5d54e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611388831115610fce576040517f7a30657f000000000000000000000000000000000000000000000000000000008152600481018490526113886024820152604401610bfc565b610fda86868686612a44565b91509150610fe6612954565b94509492505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015906110565750808015611054575060025473ffffffffffffffffffffffffffffffffffffffff1633145b155b1561108f576040517f6c61db50000000000000000000000000000000000000000000000000000000008152336004820152602401610bfc565b5f80547fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b0100000000000000000000000000000000000000000000000000000083151590810291909117909155604080519182523360208301527f8267a4c1144c306abfbd724a321902bfa76024c4c6fc64eaeb926be3eae5154691015b60405180910390a150565b335f90815260086020908152604080832073ffffffffffffffffffffffffffffffffffffffff85168452909152812054900361119a576040517f9eba706b00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610bfc565b73ffffffffffffffffffffffffffffffffffffffff81165f8181526005602090815260408083203384526008835281842094845293909152812080549091906111e2906145c6565b909155506001810180545f919060199061121e90790100000000000000000000000000000000000000000000000000900463ffffffff166145fa565b91906101000a81548163ffffffff021916908363ffffffff160217905590508063ffffffff165f03611275576002820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001690555b60405163ffffffff82168152339073ffffffffffffffffffffffffffffffffffffffff8516907f95d192aa811a899d4925435bcc7afadbd213a6b334389c1c358cd97f0c3c7f63906020015b60405180910390a3505050565b6112d661297e565b6112df81612dbb565b50565b5f610e2582612e55565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600560205260408120600181015482919074010000000000000000000000000000000000000000900464ffffffffff16421015611381576001015473ffffffffffffffffffffffffffffffffffffffff8116947401000000000000000000000000000000000000000090910464ffffffffff169350915050565b50915091565b61138f61297e565b6113a764ffffffffff821662093a806224ea006129ef565b5f80547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000064ffffffffff8416908102919091179091556040519081527fa3010ce70612aaa471a847a2510e28e08f784fe923a37a0fbf92dc62763829539060200161110f565b73ffffffffffffffffffffffffffffffffffffffff8083165f9081526007602090815260408083209385168352928152828220600101805484518184028101840190955280855260609493919290919084015b828210156114d9575f84815260209081902060408051808201909152908401546fffffffffffffffffffffffffffffffff81168252700100000000000000000000000000000000900464ffffffffff1681830152825260019092019101611477565b50505050905092915050565b5f6114ee612884565b8264ffffffffff168264ffffffffff161115806115115750428264ffffffffff16115b15611551576040517f05bbfb9700000000000000000000000000000000000000000000000000000000815264ffffffffff83166004820152602401610bfc565b4261155f62278d008561453c565b64ffffffffff1610156115a7576040517f05bbfb9700000000000000000000000000000000000000000000000000000000815264ffffffffff84166004820152602401610bfc565b6115b2858484611e3e565b156115fa576040517f407247e200000000000000000000000000000000000000000000000000000000815264ffffffffff808516600483015283166024820152604401610bfc565b61160685855f5f612a44565b509050611611612954565b949350505050565b61162161297e565b6112df81612ea5565b5f611633612884565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526006602052604081209061166184612f13565b9050806fffffffffffffffffffffffffffffffff165f036116ae576040517f6c47384d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6116ca82826fffffffffffffffffffffffffffffffff166131da565b8254909350839083905f906116f29084906fffffffffffffffffffffffffffffffff16614637565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555080825f0160108282829054906101000a90046fffffffffffffffffffffffffffffffff166117569190614637565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555080826001015f8282829054906101000a90046fffffffffffffffffffffffffffffffff166117ba9190614637565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055505f8473ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff161461182a5733611833565b61183385611d5f565b905061187673ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168286613238565b604080518581526fffffffffffffffffffffffffffffffff8416602082015273ffffffffffffffffffffffffffffffffffffffff808416923392918916917f144f5f62c08d623a6f383205dc8d5ef825b693748e2977846e18121b6780413a910160405180910390a45050506118ea612954565b919050565b6118f761297e565b5f81156119d85773ffffffffffffffffffffffffffffffffffffffff83163b158061194c575073ffffffffffffffffffffffffffffffffffffffff83165f9081526004602052604090205464ffffffffff1615155b1561199b576040517f867bece600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610bfc565b5f5462015180906119cb9074010000000000000000000000000000000000000000900464ffffffffff164261453c565b6119d5919061453c565b90505b6119e28382613293565b505050565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600560209081526040808320600301805482518185028101850190935280835260609492939192909184015b82821015611a76575f848152602090819020604080518082019091529084015464ffffffffff8082168352650100000000009091041681830152825260019092019101611a2e565b505050509050919050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526004602052604081205464ffffffffff168015801590611abc5750804210155b9392505050565b335f81815260056020526040812091611adb90611d5f565b905073ffffffffffffffffffffffffffffffffffffffff83161580611b15575073ffffffffffffffffffffffffffffffffffffffff831630145b80611b4b57508073ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff16145b15611b9a576040517f867bece600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610bfc565b5f611ba86203f4804261453c565b83547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8481169190911785556001850180549187167fffffffffffffff0000000000000000000000000000000000000000000000000090921682177401000000000000000000000000000000000000000064ffffffffff8516908102919091179091556040519081529192509033907faeafd3f12e55085474a74a4ee382b64d62a256ea1d447e40e412df48abb17e5d9060200160405180910390a350505050565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260066020526040812060018101548154611abc918391611ce4916fffffffffffffffffffffffffffffffff90811691700100000000000000000000000000000000900416614637565b6fffffffffffffffffffffffffffffffff166131da565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600660205260408120611d289061331a565b50909392505050565b73ffffffffffffffffffffffffffffffffffffffff82165f908152600660205260408120611abc90836131da565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600560205260408120600181015474010000000000000000000000000000000000000000900464ffffffffff1615801590611dd85750600181015474010000000000000000000000000000000000000000900464ffffffffff164210155b15611dfd576001015473ffffffffffffffffffffffffffffffffffffffff1692915050565b805473ffffffffffffffffffffffffffffffffffffffff1615611e3757805473ffffffffffffffffffffffffffffffffffffffff16611abc565b5090919050565b73ffffffffffffffffffffffffffffffffffffffff83165f90815260056020526040812060030180545b8015611f04575f82611e7b600184614559565b81548110611e8b57611e8b61456c565b5f9182526020918290206040805180820190915291015464ffffffffff8082168352650100000000009091048116928201839052909250871610611ed4575f9350505050611abc565b805164ffffffffff80871691161015611ef35760019350505050611abc565b50611efd816145c6565b9050611e68565b505f95945050505050565b611f1761297e565b611f2961ffff821660646113886129ef565b5f80547fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff1679010000000000000000000000000000000000000000000000000061ffff8416908102919091179091556040519081527fc82c24909736e536c98ac4a73971f276ea8e3bbeb4cad0b9903a5e64f045c84e9060200161110f565b611fb061297e565b6112df8161349b565b60015473ffffffffffffffffffffffffffffffffffffffff16331461200c576040517f6c61db50000000000000000000000000000000000000000000000000000000008152336004820152602401610bfc565b60ff8116158061201f5750600760ff8216115b1561205b576040517fcf56b35800000000000000000000000000000000000000000000000000000000815260ff82166004820152602401610bfc565b73ffffffffffffffffffffffffffffffffffffffff82165f8181526005602090815260409182902080547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff1679010000000000000000000000000000000000000000000000000060ff87169081029190911790915591519182527f58ffae0baf944226215848ca67070a6dfb7d3693f5abd4a1a76285ea4230f15291015b60405180910390a25050565b73ffffffffffffffffffffffffffffffffffffffff81165f81815260056020526040902090331480159061216d575061213d82611d5f565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614155b156121a6576040517f6c61db50000000000000000000000000000000000000000000000000000000008152336004820152602401610bfc565b600181015474010000000000000000000000000000000000000000900464ffffffffff16421061221a576040517f1499033e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610bfc565b6001810180547fffffffffffffff00000000000000000000000000000000000000000000000000811690915560405173ffffffffffffffffffffffffffffffffffffffff91821691339183918616907fcf4864e7fd77dcf9b3e60995c421ff5302aa9cf4d294b1d4b8ead195b0a1a138905f90a4505050565b61229b613509565b428164ffffffffff161115806122c357506122b962278d0042614529565b8164ffffffffff16115b15612303576040517f05bbfb9700000000000000000000000000000000000000000000000000000000815264ffffffffff82166004820152602401610bfc565b73ffffffffffffffffffffffffffffffffffffffff82165f81815260056020908152604080832033845260088352818420948452939091528120805490919061234b9061465f565b9091555060018101805460199061238490790100000000000000000000000000000000000000000000000000900463ffffffff16614696565b825463ffffffff9182166101009390930a9283029190920219909116179055600281015464ffffffffff90811690831611156123ee576002810180547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff84161790555b60405164ffffffffff83168152339073ffffffffffffffffffffffffffffffffffffffff8516907f64be19d688e52337b2b4f36d1575517942d3641c943ccfbab57ebe48cf7e5d51906020016112c1565b73ffffffffffffffffffffffffffffffffffffffff82165f908152600760209081526040808320338452909152812082158061248d575080546fffffffffffffffffffffffffffffffff1683115b156124e25780546040517fe29f146b000000000000000000000000000000000000000000000000000000008152600481018590526fffffffffffffffffffffffffffffffff9091166024820152604401610bfc565b60018101547ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001612542576040517f671c9bfa00000000000000000000000000000000000000000000000000000000815260106004820152602401610bfc565b5f54839061256f9074010000000000000000000000000000000000000000900464ffffffffff164261453c565b8254909350819083905f906125979084906fffffffffffffffffffffffffffffffff16614637565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555080825f0160108282829054906101000a90046fffffffffffffffffffffffffffffffff166125fb91906146ba565b82546fffffffffffffffffffffffffffffffff9182166101009390930a928302928202191691909117909155604080518082018252848316815264ffffffffff80881660208084019182526001898101805480830182555f9182528382209651960180549451909516700100000000000000000000000000000000027fffffffffffffffffffffff000000000000000000000000000000000000000000909416958816959095179290921790925573ffffffffffffffffffffffffffffffffffffffff8b1683526006909152918120909101805485945090926126e0918591166146ba565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055503373ffffffffffffffffffffffffffffffffffffffff168573ffffffffffffffffffffffffffffffffffffffff167fe30eb2829ecb2e0818f83fb6d798c85cb093d9c755a7829d0751b45bfab53e5b868660405161278592919091825264ffffffffff16602082015260400190565b60405180910390a3505092915050565b5f61279e612884565b6127a8338361354a565b90506118ea612954565b5f6127bb612884565b6127c88686868686613b4d565b6127d287876128bb565b90506127dc612954565b9695505050505050565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260056020526040812054790100000000000000000000000000000000000000000000000000900460ff1680156128375780611abc565b60079392505050565b5f612849612884565b6128568686868686613b4d565b612860338761354a565b905061286a612954565b95945050505050565b61287b61297e565b6112df81613d13565b61288c613e06565b6128b960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613e5f565b565b5f73ffffffffffffffffffffffffffffffffffffffff83163314806128fb57506003546fffffffffffffffffffffffffffffffff166128f984612e55565b105b1561294a576040517f41f92b0200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610bfc565b611abc838361354a565b6128b95f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006128b3565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146128b9576040517f09ec5c84000000000000000000000000000000000000000000000000000000008152336004820152602401610bfc565b818310806129fc57508083115b156119e2576040517ff1d01740000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610bfc565b5f5f612a4e613509565b73ffffffffffffffffffffffffffffffffffffffff86165f908152600660205260408120908080612a7e8461331a565b925092509250612a8e8984613e66565b95508515612d415773ffffffffffffffffffffffffffffffffffffffff8a165f90815260076020908152604080832090915281208054909190612af9906fffffffffffffffffffffffffffffffff700100000000000000000000000000000000820481169116614529565b8654909150612b3e90612b35908a90849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16613e75565b8a612710613e75565b600187015490975064ffffffffff8581167001000000000000000000000000000000009092041614612bc9576001860180547fffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000064ffffffffff8716021790556fffffffffffffffffffffffffffffffff831660028701555b878660020160108282829054906101000a90046fffffffffffffffffffffffffffffffff16612bf891906146ba565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555087865f015f8282829054906101000a90046fffffffffffffffffffffffffffffffff16612c5b9190614637565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055505f871115612cda57612cda73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163389613238565b5f54612d3e9073ffffffffffffffffffffffffffffffffffffffff16612d00898b614559565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169190613238565b50505b876004811115612d5357612d53614599565b604080518b815260208101899052908101879052339073ffffffffffffffffffffffffffffffffffffffff8d16907fb722b6e7b8dc6a408e388219d8174973d9fd7f024481d90a1f9aa2671755dfd89060600160405180910390a45050505094509492505050565b612de66fffffffffffffffffffffffffffffffff8216633b9aca0069d3c21bcecceda10000006129ef565b600380547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff83169081179091556040519081527fa70bd512f7108f78a924d05836f49963c6d8583e3d39f5b6412eb5be70e8432a9060200161110f565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260066020908152604080832060078352818420909252822054610e2591906fffffffffffffffffffffffffffffffff166131da565b600180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040517f70e4a5eefd837f4974d9685973fb1e530f7e9d113739d014081eb71e285ea5ce905f90a250565b73ffffffffffffffffffffffffffffffffffffffff81165f81815260076020908152604080832033845282528083209383526005909152812060018082015492939290830191908490790100000000000000000000000000000000000000000000000000900463ffffffff1615801590612f975750600282015464ffffffffff1642105b83549091505f90815b818110156130e4575f868281548110612fbb57612fbb61456c565b5f9182526020808320604080518082019091529201546fffffffffffffffffffffffffffffffff81168352700100000000000000000000000000000000900464ffffffffff1690820152915085613016578160200151613029565b62278d008260200151613029919061453c565b64ffffffffff169050804210156130cb578188866130468161465f565b9750815481106130585761305861456c565b5f918252602091829020835191018054939092015164ffffffffff16700100000000000000000000000000000000027fffffffffffffffffffffff0000000000000000000000000000000000000000009093166fffffffffffffffffffffffffffffffff909116179190911790556130da565b81516130d7908b6146ba565b99505b5050600101612fa0565b50815b8181101561315e57858054806130ff576130ff6146e2565b5f8281526020902081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90810180547fffffffffffffffffffffff0000000000000000000000000000000000000000001690550190556001016130e7565b5085548790879060109061319990849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16614637565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550505050505050919050565b81545f9070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16801561322f57835461322a9084906fffffffffffffffffffffffffffffffff1683613e75565b611611565b5f949350505050565b6132458383836001613f25565b6119e2576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610bfc565b73ffffffffffffffffffffffffffffffffffffffff82165f8181526004602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff861690811790915591519182527f9f41a774890b2cc96c247bdca732a991ba93a28547acf23905e7365baf06fd3d91016120f9565b5f808061332a620151804261473c565b600185015490925064ffffffffff808416700100000000000000000000000000000000909204161415806133745760028501546fffffffffffffffffffffffffffffffff16613389565b84546fffffffffffffffffffffffffffffffff165b5f805491935090612710906133d190790100000000000000000000000000000000000000000000000000900461ffff166fffffffffffffffffffffffffffffffff8616614774565b6133db919061473c565b90505f8261341357600287015470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16613415565b5f5b5f805489546fffffffffffffffffffffffffffffffff938416945091926127109261346292790100000000000000000000000000000000000000000000000000900461ffff169116614774565b61346c919061473c565b905081831161347b575f61348e565b61348e6134888385614559565b82613e66565b9650505050509193909250565b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040517fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e905f90a250565b61351233611a81565b6128b9576040517f6c61db50000000000000000000000000000000000000000000000000000000008152336004820152602401610bfc565b73ffffffffffffffffffffffffffffffffffffffff82165f908152600660205260408120805482546fffffffffffffffffffffffffffffffff80831692700100000000000000000000000000000000900416907b01000000000000000000000000000000000000000000000000000000900460ff16156135f6576040517ff4a0803000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6003546fffffffffffffffffffffffffffffffff16851015613663576003546040517f7837d404000000000000000000000000000000000000000000000000000000008152600481018790526fffffffffffffffffffffffffffffffff9091166024820152604401610bfc565b6fffffffffffffffffffffffffffffffff8511156136b0576040517f07814a0f00000000000000000000000000000000000000000000000000000000815260048101869052602401610bfc565b816136bf633b9aca008361473c565b111561370f576040517f9ee45f5000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602401610bfc565b801561372557613720858284613e75565b613727565b845b9350613743816fffffffffffffffffffffffffffffffff614559565b84111561377f576040517f07814a0f00000000000000000000000000000000000000000000000000000000815260048101869052602401610bfc565b73ffffffffffffffffffffffffffffffffffffffff86165f818152600760209081526040808320338085529252909120911480156137ce575080546fffffffffffffffffffffffffffffffff16155b1561383e5773ffffffffffffffffffffffffffffffffffffffff87165f90815260056020526040902080547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff16740100000000000000000000000000000000000000004264ffffffffff16021790555b6138488684614529565b84547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9190911617845561388e8583614529565b84546fffffffffffffffffffffffffffffffff918216700100000000000000000000000000000000029082161785558154869183915f916138d1918591166146ba565b82546fffffffffffffffffffffffffffffffff9182166101009390930a9283029190920219909116179055506040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015613987573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139ab919061478b565b90506139ef73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633308a613fad565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f90829073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015613a7b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a9f919061478b565b613aa99190614559565b9050878114613aee576040517f413425110000000000000000000000000000000000000000000000000000000081526004810189905260248101829052604401610bfc565b6040805189815260208101899052339173ffffffffffffffffffffffffffffffffffffffff8c16917f6c86f3fd5118b3aa8bb4f389a617046de0a3d3d477de1a1673d227f802f616dc910160405180910390a350505050505092915050565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000009073ffffffffffffffffffffffffffffffffffffffff82169063d505accf9060e4015f604051808303815f87803b158015613bfe575f5ffd5b505af1925050508015613c0f575060015b506040517fdd62ed3e0000000000000000000000000000000000000000000000000000000081523360048201523060248201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063dd62ed3e90604401602060405180830381865afa158015613ca0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613cc4919061478b565b905086811015613d0a576040517f7ee71a480000000000000000000000000000000000000000000000000000000081526004810182905260248101889052604401610bfc565b50505050505050565b73ffffffffffffffffffffffffffffffffffffffff81161580613d4b575073ffffffffffffffffffffffffffffffffffffffff811630145b15613d9a576040517f867bece600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610bfc565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8316908117825560405190917f3c864541ef71378c6229510ed90f376565ee42d9c5e0904a984a9e863e6db44f91a250565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156128b9576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f828218828410028218611abc565b5f5f5f613e82868661400f565b91509150815f03613ea657838181613e9c57613e9c61470f565b0492505050611abc565b818411613ebd57613ebd600385150260111861404a565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316613fa1578383151615613f95573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b613fbb84848484600161405b565b614009576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610bfc565b50505050565b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f511483166140dd5783831516156140d1573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b803564ffffffffff811681146118ea575f5ffd5b5f5f60408385031215614113575f5ffd5b61411c836140ee565b915061412a602084016140ee565b90509250929050565b803573ffffffffffffffffffffffffffffffffffffffff811681146118ea575f5ffd5b5f5f60408385031215614167575f5ffd5b61417083614133565b946020939093013593505050565b5f5f6040838503121561418f575f5ffd5b61419883614133565b915061412a60208401614133565b5f5f5f5f608085870312156141b9575f5ffd5b6141c285614133565b9350602085013592506040850135600581106141dc575f5ffd5b9396929550929360600135925050565b803580151581146118ea575f5ffd5b5f6020828403121561420b575f5ffd5b611abc826141ec565b5f60208284031215614224575f5ffd5b611abc82614133565b5f6020828403121561423d575f5ffd5b81356fffffffffffffffffffffffffffffffff81168114611abc575f5ffd5b5f6020828403121561426c575f5ffd5b611abc826140ee565b602080825282518282018190525f918401906040840190835b818110156142d157835180516fffffffffffffffffffffffffffffffff16845260209081015164ffffffffff16818501529093019260409092019160010161428e565b509095945050505050565b5f5f5f5f608085870312156142ef575f5ffd5b6142f885614133565b93506020850135925061430d604086016140ee565b915061431b606086016140ee565b905092959194509250565b5f5f60408385031215614337575f5ffd5b61434083614133565b915061412a602084016141ec565b602080825282518282018190525f918401906040840190835b818110156142d1578351805164ffffffffff9081168552602091820151168185015290930192604090920191600101614367565b5f5f5f606084860312156143ad575f5ffd5b6143b684614133565b92506143c4602085016140ee565b91506143d2604085016140ee565b90509250925092565b5f602082840312156143eb575f5ffd5b813561ffff81168114611abc575f5ffd5b803560ff811681146118ea575f5ffd5b5f5f6040838503121561441d575f5ffd5b61442683614133565b915061412a602084016143fc565b5f5f60408385031215614445575f5ffd5b61411c83614133565b5f6020828403121561445e575f5ffd5b5035919050565b5f5f5f5f5f5f60c0878903121561447a575f5ffd5b61448387614133565b9550602087013594506040870135935061449f606088016143fc565b9598949750929560808101359460a0909101359350915050565b5f5f5f5f5f60a086880312156144cd575f5ffd5b85359450602086013593506144e4604087016143fc565b94979396509394606081013594506080013592915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610e2557610e256144fc565b64ffffffffff8181168382160190811115610e2557610e256144fc565b81810381811115610e2557610e256144fc565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f816145d4576145d46144fc565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b5f63ffffffff82168061460f5761460f6144fc565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b6fffffffffffffffffffffffffffffffff8281168282160390811115610e2557610e256144fc565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361468f5761468f6144fc565b5060010190565b5f63ffffffff821663ffffffff81036146b1576146b16144fc565b60010192915050565b6fffffffffffffffffffffffffffffffff8181168382160190811115610e2557610e256144fc565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261476f577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8082028115828204841417610e2557610e256144fc565b5f6020828403121561479b575f5ffd5b505191905056",
}

// ProviderRegistry is an auto generated Go binding around an Ethereum contract.
type ProviderRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ProviderRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewProviderRegistry creates a new instance of ProviderRegistry.
func NewProviderRegistry() *ProviderRegistry {
	parsed, err := ProviderRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProviderRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProviderRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address governance_, address token_, address treasury_, address tierKeeper_, address guardian_, uint128 minStake_, address[] slashers) returns()
func (providerRegistry *ProviderRegistry) PackConstructor(governance_ common.Address, token_ common.Address, treasury_ common.Address, tierKeeper_ common.Address, guardian_ common.Address, minStake_ *big.Int, slashers []common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("", governance_, token_, treasury_, tierKeeper_, guardian_, minStake_, slashers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackActiveStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e7c4841.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activeStakeOf(address provider) view returns(uint256)
func (providerRegistry *ProviderRegistry) PackActiveStakeOf(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("activeStakeOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActiveStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e7c4841.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activeStakeOf(address provider) view returns(uint256)
func (providerRegistry *ProviderRegistry) TryPackActiveStakeOf(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("activeStakeOf", provider)
}

// UnpackActiveStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e7c4841.
//
// Solidity: function activeStakeOf(address provider) view returns(uint256)
func (providerRegistry *ProviderRegistry) UnpackActiveStakeOf(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("activeStakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnnounceMaintenance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0060e9a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announceMaintenance(uint40 start, uint40 end) returns()
func (providerRegistry *ProviderRegistry) PackAnnounceMaintenance(start *big.Int, end *big.Int) []byte {
	enc, err := providerRegistry.abi.Pack("announceMaintenance", start, end)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounceMaintenance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0060e9a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announceMaintenance(uint40 start, uint40 end) returns()
func (providerRegistry *ProviderRegistry) TryPackAnnounceMaintenance(start *big.Int, end *big.Int) ([]byte, error) {
	return providerRegistry.abi.Pack("announceMaintenance", start, end)
}

// PackCancelPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a864672.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelPayout(address provider) returns()
func (providerRegistry *ProviderRegistry) PackCancelPayout(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("cancelPayout", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a864672.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelPayout(address provider) returns()
func (providerRegistry *ProviderRegistry) TryPackCancelPayout(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("cancelPayout", provider)
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x026e402b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address provider, uint256 amount) returns(uint256 shares)
func (providerRegistry *ProviderRegistry) PackDelegate(provider common.Address, amount *big.Int) []byte {
	enc, err := providerRegistry.abi.Pack("delegate", provider, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x026e402b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address provider, uint256 amount) returns(uint256 shares)
func (providerRegistry *ProviderRegistry) TryPackDelegate(provider common.Address, amount *big.Int) ([]byte, error) {
	return providerRegistry.abi.Pack("delegate", provider, amount)
}

// UnpackDelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x026e402b.
//
// Solidity: function delegate(address provider, uint256 amount) returns(uint256 shares)
func (providerRegistry *ProviderRegistry) UnpackDelegate(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("delegate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegateWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb39e3380.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateWithPermit(address provider, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 shares)
func (providerRegistry *ProviderRegistry) PackDelegateWithPermit(provider common.Address, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := providerRegistry.abi.Pack("delegateWithPermit", provider, amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb39e3380.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateWithPermit(address provider, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 shares)
func (providerRegistry *ProviderRegistry) TryPackDelegateWithPermit(provider common.Address, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return providerRegistry.abi.Pack("delegateWithPermit", provider, amount, deadline, v, r, s)
}

// UnpackDelegateWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb39e3380.
//
// Solidity: function delegateWithPermit(address provider, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 shares)
func (providerRegistry *ProviderRegistry) UnpackDelegateWithPermit(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("delegateWithPermit", data)
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
func (providerRegistry *ProviderRegistry) PackGovernance() []byte {
	enc, err := providerRegistry.abi.Pack("governance")
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
func (providerRegistry *ProviderRegistry) TryPackGovernance() ([]byte, error) {
	return providerRegistry.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (providerRegistry *ProviderRegistry) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := providerRegistry.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (providerRegistry *ProviderRegistry) PackGuardian() []byte {
	enc, err := providerRegistry.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (providerRegistry *ProviderRegistry) TryPackGuardian() ([]byte, error) {
	return providerRegistry.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (providerRegistry *ProviderRegistry) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := providerRegistry.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d680fea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hold(address provider, uint40 until) returns()
func (providerRegistry *ProviderRegistry) PackHold(provider common.Address, until *big.Int) []byte {
	enc, err := providerRegistry.abi.Pack("hold", provider, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d680fea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hold(address provider, uint40 until) returns()
func (providerRegistry *ProviderRegistry) TryPackHold(provider common.Address, until *big.Int) ([]byte, error) {
	return providerRegistry.abi.Pack("hold", provider, until)
}

// PackHoldOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ddd7c21.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holdOf(address provider) view returns(uint256 cases, uint256 until)
func (providerRegistry *ProviderRegistry) PackHoldOf(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("holdOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHoldOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ddd7c21.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holdOf(address provider) view returns(uint256 cases, uint256 until)
func (providerRegistry *ProviderRegistry) TryPackHoldOf(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("holdOf", provider)
}

// HoldOfOutput serves as a container for the return parameters of contract
// method HoldOf.
type HoldOfOutput struct {
	Cases *big.Int
	Until *big.Int
}

// UnpackHoldOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ddd7c21.
//
// Solidity: function holdOf(address provider) view returns(uint256 cases, uint256 until)
func (providerRegistry *ProviderRegistry) UnpackHoldOf(data []byte) (HoldOfOutput, error) {
	out, err := providerRegistry.abi.Unpack("holdOf", data)
	outstruct := new(HoldOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Cases = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Until = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackInMaintenance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74411110.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inMaintenance(address provider, uint40 from, uint40 to) view returns(bool)
func (providerRegistry *ProviderRegistry) PackInMaintenance(provider common.Address, from *big.Int, to *big.Int) []byte {
	enc, err := providerRegistry.abi.Pack("inMaintenance", provider, from, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInMaintenance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74411110.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inMaintenance(address provider, uint40 from, uint40 to) view returns(bool)
func (providerRegistry *ProviderRegistry) TryPackInMaintenance(provider common.Address, from *big.Int, to *big.Int) ([]byte, error) {
	return providerRegistry.abi.Pack("inMaintenance", provider, from, to)
}

// UnpackInMaintenance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x74411110.
//
// Solidity: function inMaintenance(address provider, uint40 from, uint40 to) view returns(bool)
func (providerRegistry *ProviderRegistry) UnpackInMaintenance(data []byte) (bool, error) {
	out, err := providerRegistry.abi.Unpack("inMaintenance", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57601c5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSlasher(address account) view returns(bool)
func (providerRegistry *ProviderRegistry) PackIsSlasher(account common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("isSlasher", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57601c5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSlasher(address account) view returns(bool)
func (providerRegistry *ProviderRegistry) TryPackIsSlasher(account common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("isSlasher", account)
}

// UnpackIsSlasher is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57601c5d.
//
// Solidity: function isSlasher(address account) view returns(bool)
func (providerRegistry *ProviderRegistry) UnpackIsSlasher(data []byte) (bool, error) {
	out, err := providerRegistry.abi.Unpack("isSlasher", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJoinedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab34c9e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function joinedAt(address provider) view returns(uint40)
func (providerRegistry *ProviderRegistry) PackJoinedAt(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("joinedAt", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoinedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab34c9e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function joinedAt(address provider) view returns(uint40)
func (providerRegistry *ProviderRegistry) TryPackJoinedAt(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("joinedAt", provider)
}

// UnpackJoinedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab34c9e9.
//
// Solidity: function joinedAt(address provider) view returns(uint40)
func (providerRegistry *ProviderRegistry) UnpackJoinedAt(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("joinedAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaintenanceGap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65c1896f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maintenanceGap() view returns(uint40)
func (providerRegistry *ProviderRegistry) PackMaintenanceGap() []byte {
	enc, err := providerRegistry.abi.Pack("maintenanceGap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaintenanceGap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65c1896f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maintenanceGap() view returns(uint40)
func (providerRegistry *ProviderRegistry) TryPackMaintenanceGap() ([]byte, error) {
	return providerRegistry.abi.Pack("maintenanceGap")
}

// UnpackMaintenanceGap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65c1896f.
//
// Solidity: function maintenanceGap() view returns(uint40)
func (providerRegistry *ProviderRegistry) UnpackMaintenanceGap(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("maintenanceGap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaintenanceLongest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed41fe37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maintenanceLongest() view returns(uint40)
func (providerRegistry *ProviderRegistry) PackMaintenanceLongest() []byte {
	enc, err := providerRegistry.abi.Pack("maintenanceLongest")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaintenanceLongest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed41fe37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maintenanceLongest() view returns(uint40)
func (providerRegistry *ProviderRegistry) TryPackMaintenanceLongest() ([]byte, error) {
	return providerRegistry.abi.Pack("maintenanceLongest")
}

// UnpackMaintenanceLongest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xed41fe37.
//
// Solidity: function maintenanceLongest() view returns(uint40)
func (providerRegistry *ProviderRegistry) UnpackMaintenanceLongest(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("maintenanceLongest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaintenancesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56bdf5a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maintenancesOf(address provider) view returns((uint40,uint40)[])
func (providerRegistry *ProviderRegistry) PackMaintenancesOf(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("maintenancesOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaintenancesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56bdf5a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maintenancesOf(address provider) view returns((uint40,uint40)[])
func (providerRegistry *ProviderRegistry) TryPackMaintenancesOf(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("maintenancesOf", provider)
}

// UnpackMaintenancesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56bdf5a6.
//
// Solidity: function maintenancesOf(address provider) view returns((uint40,uint40)[])
func (providerRegistry *ProviderRegistry) UnpackMaintenancesOf(data []byte) ([]IProviderRegistryMaintenance, error) {
	out, err := providerRegistry.abi.Unpack("maintenancesOf", data)
	if err != nil {
		return *new([]IProviderRegistryMaintenance), err
	}
	out0 := *abi.ConvertType(out[0], new([]IProviderRegistryMaintenance)).(*[]IProviderRegistryMaintenance)
	return out0, nil
}

// PackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minStake() view returns(uint128)
func (providerRegistry *ProviderRegistry) PackMinStake() []byte {
	enc, err := providerRegistry.abi.Pack("minStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minStake() view returns(uint128)
func (providerRegistry *ProviderRegistry) TryPackMinStake() ([]byte, error) {
	return providerRegistry.abi.Pack("minStake")
}

// UnpackMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x375b3c0a.
//
// Solidity: function minStake() view returns(uint128)
func (providerRegistry *ProviderRegistry) UnpackMinStake(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("minStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (providerRegistry *ProviderRegistry) PackPaused() []byte {
	enc, err := providerRegistry.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (providerRegistry *ProviderRegistry) TryPackPaused() ([]byte, error) {
	return providerRegistry.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (providerRegistry *ProviderRegistry) UnpackPaused(data []byte) (bool, error) {
	out, err := providerRegistry.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da61d1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payoutOf(address provider) view returns(address)
func (providerRegistry *ProviderRegistry) PackPayoutOf(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("payoutOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da61d1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payoutOf(address provider) view returns(address)
func (providerRegistry *ProviderRegistry) TryPackPayoutOf(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("payoutOf", provider)
}

// UnpackPayoutOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6da61d1e.
//
// Solidity: function payoutOf(address provider) view returns(address)
func (providerRegistry *ProviderRegistry) UnpackPayoutOf(data []byte) (common.Address, error) {
	out, err := providerRegistry.abi.Unpack("payoutOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x439ad1a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingPayoutOf(address provider) view returns(address payout, uint256 effectiveAt)
func (providerRegistry *ProviderRegistry) PackPendingPayoutOf(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("pendingPayoutOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x439ad1a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingPayoutOf(address provider) view returns(address payout, uint256 effectiveAt)
func (providerRegistry *ProviderRegistry) TryPackPendingPayoutOf(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("pendingPayoutOf", provider)
}

// PendingPayoutOfOutput serves as a container for the return parameters of contract
// method PendingPayoutOf.
type PendingPayoutOfOutput struct {
	Payout      common.Address
	EffectiveAt *big.Int
}

// UnpackPendingPayoutOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x439ad1a9.
//
// Solidity: function pendingPayoutOf(address provider) view returns(address payout, uint256 effectiveAt)
func (providerRegistry *ProviderRegistry) UnpackPendingPayoutOf(data []byte) (PendingPayoutOfOutput, error) {
	out, err := providerRegistry.abi.Unpack("pendingPayoutOf", data)
	outstruct := new(PendingPayoutOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Payout = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.EffectiveAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x988b1fa7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolOf(address provider) view returns((uint128,uint128,uint128,uint40,uint128,uint128))
func (providerRegistry *ProviderRegistry) PackPoolOf(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("poolOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x988b1fa7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolOf(address provider) view returns((uint128,uint128,uint128,uint40,uint128,uint128))
func (providerRegistry *ProviderRegistry) TryPackPoolOf(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("poolOf", provider)
}

// UnpackPoolOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x988b1fa7.
//
// Solidity: function poolOf(address provider) view returns((uint128,uint128,uint128,uint40,uint128,uint128))
func (providerRegistry *ProviderRegistry) UnpackPoolOf(data []byte) (IProviderRegistryPool, error) {
	out, err := providerRegistry.abi.Unpack("poolOf", data)
	if err != nil {
		return *new(IProviderRegistryPool), err
	}
	out0 := *abi.ConvertType(out[0], new(IProviderRegistryPool)).(*IProviderRegistryPool)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19165587.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(address provider) returns()
func (providerRegistry *ProviderRegistry) PackRelease(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("release", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19165587.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(address provider) returns()
func (providerRegistry *ProviderRegistry) TryPackRelease(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("release", provider)
}

// PackRequestPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d6f1137.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestPayout(address payout) returns()
func (providerRegistry *ProviderRegistry) PackRequestPayout(payout common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("requestPayout", payout)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d6f1137.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestPayout(address payout) returns()
func (providerRegistry *ProviderRegistry) TryPackRequestPayout(payout common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("requestPayout", payout)
}

// PackSelfStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e841865.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selfStakeOf(address provider) view returns(uint256)
func (providerRegistry *ProviderRegistry) PackSelfStakeOf(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("selfStakeOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelfStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e841865.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selfStakeOf(address provider) view returns(uint256)
func (providerRegistry *ProviderRegistry) TryPackSelfStakeOf(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("selfStakeOf", provider)
}

// UnpackSelfStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e841865.
//
// Solidity: function selfStakeOf(address provider) view returns(uint256)
func (providerRegistry *ProviderRegistry) UnpackSelfStakeOf(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("selfStakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (providerRegistry *ProviderRegistry) PackSetGuardian(guardian common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("setGuardian", guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address guardian_) returns()
func (providerRegistry *ProviderRegistry) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("setGuardian", guardian)
}

// PackSetMaintenanceLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x030961e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaintenanceLimits(uint40 longest, uint40 gap) returns()
func (providerRegistry *ProviderRegistry) PackSetMaintenanceLimits(longest *big.Int, gap *big.Int) []byte {
	enc, err := providerRegistry.abi.Pack("setMaintenanceLimits", longest, gap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaintenanceLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x030961e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaintenanceLimits(uint40 longest, uint40 gap) returns()
func (providerRegistry *ProviderRegistry) TryPackSetMaintenanceLimits(longest *big.Int, gap *big.Int) ([]byte, error) {
	return providerRegistry.abi.Pack("setMaintenanceLimits", longest, gap)
}

// PackSetMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d782e76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinStake(uint128 amount) returns()
func (providerRegistry *ProviderRegistry) PackSetMinStake(amount *big.Int) []byte {
	enc, err := providerRegistry.abi.Pack("setMinStake", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d782e76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinStake(uint128 amount) returns()
func (providerRegistry *ProviderRegistry) TryPackSetMinStake(amount *big.Int) ([]byte, error) {
	return providerRegistry.abi.Pack("setMinStake", amount)
}

// PackSetPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c38b3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPaused(bool paused_) returns()
func (providerRegistry *ProviderRegistry) PackSetPaused(paused bool) []byte {
	enc, err := providerRegistry.abi.Pack("setPaused", paused)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c38b3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPaused(bool paused_) returns()
func (providerRegistry *ProviderRegistry) TryPackSetPaused(paused bool) ([]byte, error) {
	return providerRegistry.abi.Pack("setPaused", paused)
}

// PackSetSlashCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85110246.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSlashCap(uint16 bps) returns()
func (providerRegistry *ProviderRegistry) PackSetSlashCap(bps uint16) []byte {
	enc, err := providerRegistry.abi.Pack("setSlashCap", bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSlashCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85110246.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSlashCap(uint16 bps) returns()
func (providerRegistry *ProviderRegistry) TryPackSetSlashCap(bps uint16) ([]byte, error) {
	return providerRegistry.abi.Pack("setSlashCap", bps)
}

// PackSetSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52348080.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSlasher(address slasher, bool enabled) returns()
func (providerRegistry *ProviderRegistry) PackSetSlasher(slasher common.Address, enabled bool) []byte {
	enc, err := providerRegistry.abi.Pack("setSlasher", slasher, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52348080.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSlasher(address slasher, bool enabled) returns()
func (providerRegistry *ProviderRegistry) TryPackSetSlasher(slasher common.Address, enabled bool) ([]byte, error) {
	return providerRegistry.abi.Pack("setSlasher", slasher, enabled)
}

// PackSetTier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93e2282d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTier(address provider, uint8 tier) returns()
func (providerRegistry *ProviderRegistry) PackSetTier(provider common.Address, tier uint8) []byte {
	enc, err := providerRegistry.abi.Pack("setTier", provider, tier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93e2282d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTier(address provider, uint8 tier) returns()
func (providerRegistry *ProviderRegistry) TryPackSetTier(provider common.Address, tier uint8) ([]byte, error) {
	return providerRegistry.abi.Pack("setTier", provider, tier)
}

// PackSetTierKeeper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e834ce9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTierKeeper(address tierKeeper_) returns()
func (providerRegistry *ProviderRegistry) PackSetTierKeeper(tierKeeper common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("setTierKeeper", tierKeeper)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTierKeeper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e834ce9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTierKeeper(address tierKeeper_) returns()
func (providerRegistry *ProviderRegistry) TryPackSetTierKeeper(tierKeeper common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("setTierKeeper", tierKeeper)
}

// PackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0f44260.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTreasury(address treasury_) returns()
func (providerRegistry *ProviderRegistry) PackSetTreasury(treasury common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("setTreasury", treasury)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0f44260.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTreasury(address treasury_) returns()
func (providerRegistry *ProviderRegistry) TryPackSetTreasury(treasury common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("setTreasury", treasury)
}

// PackSetUnbondingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4553888b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setUnbondingDelay(uint40 delay) returns()
func (providerRegistry *ProviderRegistry) PackSetUnbondingDelay(delay *big.Int) []byte {
	enc, err := providerRegistry.abi.Pack("setUnbondingDelay", delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetUnbondingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4553888b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setUnbondingDelay(uint40 delay) returns()
func (providerRegistry *ProviderRegistry) TryPackSetUnbondingDelay(delay *big.Int) ([]byte, error) {
	return providerRegistry.abi.Pack("setUnbondingDelay", delay)
}

// PackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a7292f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharesOf(address provider, address staker) view returns(uint256)
func (providerRegistry *ProviderRegistry) PackSharesOf(provider common.Address, staker common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("sharesOf", provider, staker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a7292f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharesOf(address provider, address staker) view returns(uint256)
func (providerRegistry *ProviderRegistry) TryPackSharesOf(provider common.Address, staker common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("sharesOf", provider, staker)
}

// UnpackSharesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a7292f5.
//
// Solidity: function sharesOf(address provider, address staker) view returns(uint256)
func (providerRegistry *ProviderRegistry) UnpackSharesOf(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("sharesOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e8e9e15.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address provider, uint256 amount, uint8 reason, uint256 rewardBps) returns(uint256 slashed, uint256 reward)
func (providerRegistry *ProviderRegistry) PackSlash(provider common.Address, amount *big.Int, reason uint8, rewardBps *big.Int) []byte {
	enc, err := providerRegistry.abi.Pack("slash", provider, amount, reason, rewardBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e8e9e15.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address provider, uint256 amount, uint8 reason, uint256 rewardBps) returns(uint256 slashed, uint256 reward)
func (providerRegistry *ProviderRegistry) TryPackSlash(provider common.Address, amount *big.Int, reason uint8, rewardBps *big.Int) ([]byte, error) {
	return providerRegistry.abi.Pack("slash", provider, amount, reason, rewardBps)
}

// SlashOutput serves as a container for the return parameters of contract
// method Slash.
type SlashOutput struct {
	Slashed *big.Int
	Reward  *big.Int
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e8e9e15.
//
// Solidity: function slash(address provider, uint256 amount, uint8 reason, uint256 rewardBps) returns(uint256 slashed, uint256 reward)
func (providerRegistry *ProviderRegistry) UnpackSlash(data []byte) (SlashOutput, error) {
	out, err := providerRegistry.abi.Unpack("slash", data)
	outstruct := new(SlashOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Slashed = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Reward = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSlashCapBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa44678d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashCapBps() view returns(uint16)
func (providerRegistry *ProviderRegistry) PackSlashCapBps() []byte {
	enc, err := providerRegistry.abi.Pack("slashCapBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashCapBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa44678d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashCapBps() view returns(uint16)
func (providerRegistry *ProviderRegistry) TryPackSlashCapBps() ([]byte, error) {
	return providerRegistry.abi.Pack("slashCapBps")
}

// UnpackSlashCapBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa44678d9.
//
// Solidity: function slashCapBps() view returns(uint16)
func (providerRegistry *ProviderRegistry) UnpackSlashCapBps(data []byte) (uint16, error) {
	out, err := providerRegistry.abi.Unpack("slashCapBps", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackSlashDowntime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d0fb9aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashDowntime(address provider, uint256 amount, uint40 from, uint40 to) returns(uint256 slashed)
func (providerRegistry *ProviderRegistry) PackSlashDowntime(provider common.Address, amount *big.Int, from *big.Int, to *big.Int) []byte {
	enc, err := providerRegistry.abi.Pack("slashDowntime", provider, amount, from, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashDowntime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d0fb9aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashDowntime(address provider, uint256 amount, uint40 from, uint40 to) returns(uint256 slashed)
func (providerRegistry *ProviderRegistry) TryPackSlashDowntime(provider common.Address, amount *big.Int, from *big.Int, to *big.Int) ([]byte, error) {
	return providerRegistry.abi.Pack("slashDowntime", provider, amount, from, to)
}

// UnpackSlashDowntime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d0fb9aa.
//
// Solidity: function slashDowntime(address provider, uint256 amount, uint40 from, uint40 to) returns(uint256 slashed)
func (providerRegistry *ProviderRegistry) UnpackSlashDowntime(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("slashDowntime", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlashableNow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63d0401b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashableNow(address provider) view returns(uint256 amount)
func (providerRegistry *ProviderRegistry) PackSlashableNow(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("slashableNow", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashableNow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63d0401b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashableNow(address provider) view returns(uint256 amount)
func (providerRegistry *ProviderRegistry) TryPackSlashableNow(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("slashableNow", provider)
}

// UnpackSlashableNow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63d0401b.
//
// Solidity: function slashableNow(address provider) view returns(uint256 amount)
func (providerRegistry *ProviderRegistry) UnpackSlashableNow(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("slashableNow", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlasherActiveAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72de81c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slasherActiveAt(address account) view returns(uint40)
func (providerRegistry *ProviderRegistry) PackSlasherActiveAt(account common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("slasherActiveAt", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlasherActiveAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72de81c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slasherActiveAt(address account) view returns(uint40)
func (providerRegistry *ProviderRegistry) TryPackSlasherActiveAt(account common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("slasherActiveAt", account)
}

// UnpackSlasherActiveAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72de81c6.
//
// Solidity: function slasherActiveAt(address account) view returns(uint40)
func (providerRegistry *ProviderRegistry) UnpackSlasherActiveAt(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("slasherActiveAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa694fc3a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake(uint256 amount) returns(uint256 shares)
func (providerRegistry *ProviderRegistry) PackStake(amount *big.Int) []byte {
	enc, err := providerRegistry.abi.Pack("stake", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa694fc3a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(uint256 amount) returns(uint256 shares)
func (providerRegistry *ProviderRegistry) TryPackStake(amount *big.Int) ([]byte, error) {
	return providerRegistry.abi.Pack("stake", amount)
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa694fc3a.
//
// Solidity: function stake(uint256 amount) returns(uint256 shares)
func (providerRegistry *ProviderRegistry) UnpackStake(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("stake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(address provider) view returns(uint256)
func (providerRegistry *ProviderRegistry) PackStakeOf(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("stakeOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(address provider) view returns(uint256)
func (providerRegistry *ProviderRegistry) TryPackStakeOf(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("stakeOf", provider)
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42623360.
//
// Solidity: function stakeOf(address provider) view returns(uint256)
func (providerRegistry *ProviderRegistry) UnpackStakeOf(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("stakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecd9ba82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 shares)
func (providerRegistry *ProviderRegistry) PackStakeWithPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := providerRegistry.abi.Pack("stakeWithPermit", amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecd9ba82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 shares)
func (providerRegistry *ProviderRegistry) TryPackStakeWithPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return providerRegistry.abi.Pack("stakeWithPermit", amount, deadline, v, r, s)
}

// UnpackStakeWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xecd9ba82.
//
// Solidity: function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 shares)
func (providerRegistry *ProviderRegistry) UnpackStakeWithPermit(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("stakeWithPermit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTierKeeper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35287008.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tierKeeper() view returns(address)
func (providerRegistry *ProviderRegistry) PackTierKeeper() []byte {
	enc, err := providerRegistry.abi.Pack("tierKeeper")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTierKeeper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35287008.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tierKeeper() view returns(address)
func (providerRegistry *ProviderRegistry) TryPackTierKeeper() ([]byte, error) {
	return providerRegistry.abi.Pack("tierKeeper")
}

// UnpackTierKeeper is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x35287008.
//
// Solidity: function tierKeeper() view returns(address)
func (providerRegistry *ProviderRegistry) UnpackTierKeeper(data []byte) (common.Address, error) {
	out, err := providerRegistry.abi.Unpack("tierKeeper", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTierOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8f74bb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tierOf(address provider) view returns(uint8)
func (providerRegistry *ProviderRegistry) PackTierOf(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("tierOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTierOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8f74bb8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tierOf(address provider) view returns(uint8)
func (providerRegistry *ProviderRegistry) TryPackTierOf(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("tierOf", provider)
}

// UnpackTierOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8f74bb8.
//
// Solidity: function tierOf(address provider) view returns(uint8)
func (providerRegistry *ProviderRegistry) UnpackTierOf(data []byte) (uint8, error) {
	out, err := providerRegistry.abi.Unpack("tierOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x666f0cd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function toAssets(address provider, uint256 shares) view returns(uint256)
func (providerRegistry *ProviderRegistry) PackToAssets(provider common.Address, shares *big.Int) []byte {
	enc, err := providerRegistry.abi.Pack("toAssets", provider, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x666f0cd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function toAssets(address provider, uint256 shares) view returns(uint256)
func (providerRegistry *ProviderRegistry) TryPackToAssets(provider common.Address, shares *big.Int) ([]byte, error) {
	return providerRegistry.abi.Pack("toAssets", provider, shares)
}

// UnpackToAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x666f0cd4.
//
// Solidity: function toAssets(address provider, uint256 shares) view returns(uint256)
func (providerRegistry *ProviderRegistry) UnpackToAssets(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("toAssets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (providerRegistry *ProviderRegistry) PackToken() []byte {
	enc, err := providerRegistry.abi.Pack("token")
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
func (providerRegistry *ProviderRegistry) TryPackToken() ([]byte, error) {
	return providerRegistry.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (providerRegistry *ProviderRegistry) UnpackToken(data []byte) (common.Address, error) {
	out, err := providerRegistry.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (providerRegistry *ProviderRegistry) PackTreasury() []byte {
	enc, err := providerRegistry.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (providerRegistry *ProviderRegistry) TryPackTreasury() ([]byte, error) {
	return providerRegistry.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (providerRegistry *ProviderRegistry) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := providerRegistry.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5d059ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbond(address provider, uint256 shares) returns(uint40 releaseAt)
func (providerRegistry *ProviderRegistry) PackUnbond(provider common.Address, shares *big.Int) []byte {
	enc, err := providerRegistry.abi.Pack("unbond", provider, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5d059ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbond(address provider, uint256 shares) returns(uint40 releaseAt)
func (providerRegistry *ProviderRegistry) TryPackUnbond(provider common.Address, shares *big.Int) ([]byte, error) {
	return providerRegistry.abi.Pack("unbond", provider, shares)
}

// UnpackUnbond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5d059ca.
//
// Solidity: function unbond(address provider, uint256 shares) returns(uint40 releaseAt)
func (providerRegistry *ProviderRegistry) UnpackUnbond(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("unbond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnbondingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb7dd35a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondingDelay() view returns(uint40)
func (providerRegistry *ProviderRegistry) PackUnbondingDelay() []byte {
	enc, err := providerRegistry.abi.Pack("unbondingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb7dd35a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondingDelay() view returns(uint40)
func (providerRegistry *ProviderRegistry) TryPackUnbondingDelay() ([]byte, error) {
	return providerRegistry.abi.Pack("unbondingDelay")
}

// UnpackUnbondingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb7dd35a.
//
// Solidity: function unbondingDelay() view returns(uint40)
func (providerRegistry *ProviderRegistry) UnpackUnbondingDelay(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("unbondingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnbondingsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf456bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondingsOf(address provider, address staker) view returns((uint128,uint40)[])
func (providerRegistry *ProviderRegistry) PackUnbondingsOf(provider common.Address, staker common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("unbondingsOf", provider, staker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondingsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf456bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondingsOf(address provider, address staker) view returns((uint128,uint40)[])
func (providerRegistry *ProviderRegistry) TryPackUnbondingsOf(provider common.Address, staker common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("unbondingsOf", provider, staker)
}

// UnpackUnbondingsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf456bf.
//
// Solidity: function unbondingsOf(address provider, address staker) view returns((uint128,uint40)[])
func (providerRegistry *ProviderRegistry) UnpackUnbondingsOf(data []byte) ([]IProviderRegistryUnbonding, error) {
	out, err := providerRegistry.abi.Unpack("unbondingsOf", data)
	if err != nil {
		return *new([]IProviderRegistryUnbonding), err
	}
	out0 := *abi.ConvertType(out[0], new([]IProviderRegistryUnbonding)).(*[]IProviderRegistryUnbonding)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address provider) returns(uint256 amount)
func (providerRegistry *ProviderRegistry) PackWithdraw(provider common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("withdraw", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address provider) returns(uint256 amount)
func (providerRegistry *ProviderRegistry) TryPackWithdraw(provider common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("withdraw", provider)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51cff8d9.
//
// Solidity: function withdraw(address provider) returns(uint256 amount)
func (providerRegistry *ProviderRegistry) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ProviderRegistryGuardianSet represents a GuardianSet event raised by the ProviderRegistry contract.
type ProviderRegistryGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryGuardianSet) ContractEventName() string {
	return ProviderRegistryGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian)
func (providerRegistry *ProviderRegistry) UnpackGuardianSetEvent(log *types.Log) (*ProviderRegistryGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryGuardianSet)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryHoldPlaced represents a HoldPlaced event raised by the ProviderRegistry contract.
type ProviderRegistryHoldPlaced struct {
	Provider common.Address
	Slasher  common.Address
	Until    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryHoldPlacedEventName = "HoldPlaced"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryHoldPlaced) ContractEventName() string {
	return ProviderRegistryHoldPlacedEventName
}

// UnpackHoldPlacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldPlaced(address indexed provider, address indexed slasher, uint256 until)
func (providerRegistry *ProviderRegistry) UnpackHoldPlacedEvent(log *types.Log) (*ProviderRegistryHoldPlaced, error) {
	event := "HoldPlaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryHoldPlaced)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryHoldReleased represents a HoldReleased event raised by the ProviderRegistry contract.
type ProviderRegistryHoldReleased struct {
	Provider  common.Address
	Slasher   common.Address
	Remaining *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryHoldReleasedEventName = "HoldReleased"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryHoldReleased) ContractEventName() string {
	return ProviderRegistryHoldReleasedEventName
}

// UnpackHoldReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldReleased(address indexed provider, address indexed slasher, uint256 remaining)
func (providerRegistry *ProviderRegistry) UnpackHoldReleasedEvent(log *types.Log) (*ProviderRegistryHoldReleased, error) {
	event := "HoldReleased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryHoldReleased)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryMaintenanceAnnounced represents a MaintenanceAnnounced event raised by the ProviderRegistry contract.
type ProviderRegistryMaintenanceAnnounced struct {
	Provider common.Address
	Start    *big.Int
	End      *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryMaintenanceAnnouncedEventName = "MaintenanceAnnounced"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryMaintenanceAnnounced) ContractEventName() string {
	return ProviderRegistryMaintenanceAnnouncedEventName
}

// UnpackMaintenanceAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaintenanceAnnounced(address indexed provider, uint256 start, uint256 end)
func (providerRegistry *ProviderRegistry) UnpackMaintenanceAnnouncedEvent(log *types.Log) (*ProviderRegistryMaintenanceAnnounced, error) {
	event := "MaintenanceAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryMaintenanceAnnounced)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryMaintenanceLimitsSet represents a MaintenanceLimitsSet event raised by the ProviderRegistry contract.
type ProviderRegistryMaintenanceLimitsSet struct {
	Longest *big.Int
	Gap     *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryMaintenanceLimitsSetEventName = "MaintenanceLimitsSet"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryMaintenanceLimitsSet) ContractEventName() string {
	return ProviderRegistryMaintenanceLimitsSetEventName
}

// UnpackMaintenanceLimitsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaintenanceLimitsSet(uint256 longest, uint256 gap)
func (providerRegistry *ProviderRegistry) UnpackMaintenanceLimitsSetEvent(log *types.Log) (*ProviderRegistryMaintenanceLimitsSet, error) {
	event := "MaintenanceLimitsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryMaintenanceLimitsSet)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryMinStakeSet represents a MinStakeSet event raised by the ProviderRegistry contract.
type ProviderRegistryMinStakeSet struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryMinStakeSetEventName = "MinStakeSet"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryMinStakeSet) ContractEventName() string {
	return ProviderRegistryMinStakeSetEventName
}

// UnpackMinStakeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinStakeSet(uint256 amount)
func (providerRegistry *ProviderRegistry) UnpackMinStakeSetEvent(log *types.Log) (*ProviderRegistryMinStakeSet, error) {
	event := "MinStakeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryMinStakeSet)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryPayoutCanceled represents a PayoutCanceled event raised by the ProviderRegistry contract.
type ProviderRegistryPayoutCanceled struct {
	Provider common.Address
	Payout   common.Address
	By       common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryPayoutCanceledEventName = "PayoutCanceled"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryPayoutCanceled) ContractEventName() string {
	return ProviderRegistryPayoutCanceledEventName
}

// UnpackPayoutCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutCanceled(address indexed provider, address indexed payout, address indexed by)
func (providerRegistry *ProviderRegistry) UnpackPayoutCanceledEvent(log *types.Log) (*ProviderRegistryPayoutCanceled, error) {
	event := "PayoutCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryPayoutCanceled)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryPayoutRequested represents a PayoutRequested event raised by the ProviderRegistry contract.
type ProviderRegistryPayoutRequested struct {
	Provider    common.Address
	Payout      common.Address
	EffectiveAt *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryPayoutRequestedEventName = "PayoutRequested"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryPayoutRequested) ContractEventName() string {
	return ProviderRegistryPayoutRequestedEventName
}

// UnpackPayoutRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutRequested(address indexed provider, address indexed payout, uint256 effectiveAt)
func (providerRegistry *ProviderRegistry) UnpackPayoutRequestedEvent(log *types.Log) (*ProviderRegistryPayoutRequested, error) {
	event := "PayoutRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryPayoutRequested)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistrySlashCapSet represents a SlashCapSet event raised by the ProviderRegistry contract.
type ProviderRegistrySlashCapSet struct {
	Bps *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const ProviderRegistrySlashCapSetEventName = "SlashCapSet"

// ContractEventName returns the user-defined event name.
func (ProviderRegistrySlashCapSet) ContractEventName() string {
	return ProviderRegistrySlashCapSetEventName
}

// UnpackSlashCapSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SlashCapSet(uint256 bps)
func (providerRegistry *ProviderRegistry) UnpackSlashCapSetEvent(log *types.Log) (*ProviderRegistrySlashCapSet, error) {
	event := "SlashCapSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistrySlashCapSet)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistrySlashed represents a Slashed event raised by the ProviderRegistry contract.
type ProviderRegistrySlashed struct {
	Provider  common.Address
	Slasher   common.Address
	Reason    uint8
	Requested *big.Int
	Amount    *big.Int
	Reward    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProviderRegistrySlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (ProviderRegistrySlashed) ContractEventName() string {
	return ProviderRegistrySlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed provider, address indexed slasher, uint8 indexed reason, uint256 requested, uint256 amount, uint256 reward)
func (providerRegistry *ProviderRegistry) UnpackSlashedEvent(log *types.Log) (*ProviderRegistrySlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistrySlashed)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistrySlasherSet represents a SlasherSet event raised by the ProviderRegistry contract.
type ProviderRegistrySlasherSet struct {
	Slasher  common.Address
	ActiveAt *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderRegistrySlasherSetEventName = "SlasherSet"

// ContractEventName returns the user-defined event name.
func (ProviderRegistrySlasherSet) ContractEventName() string {
	return ProviderRegistrySlasherSetEventName
}

// UnpackSlasherSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SlasherSet(address indexed slasher, uint256 activeAt)
func (providerRegistry *ProviderRegistry) UnpackSlasherSetEvent(log *types.Log) (*ProviderRegistrySlasherSet, error) {
	event := "SlasherSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistrySlasherSet)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryStaked represents a Staked event raised by the ProviderRegistry contract.
type ProviderRegistryStaked struct {
	Provider common.Address
	Staker   common.Address
	Amount   *big.Int
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryStaked) ContractEventName() string {
	return ProviderRegistryStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(address indexed provider, address indexed staker, uint256 amount, uint256 shares)
func (providerRegistry *ProviderRegistry) UnpackStakedEvent(log *types.Log) (*ProviderRegistryStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryStaked)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryStakingPaused represents a StakingPaused event raised by the ProviderRegistry contract.
type ProviderRegistryStakingPaused struct {
	Paused bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryStakingPausedEventName = "StakingPaused"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryStakingPaused) ContractEventName() string {
	return ProviderRegistryStakingPausedEventName
}

// UnpackStakingPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakingPaused(bool paused, address by)
func (providerRegistry *ProviderRegistry) UnpackStakingPausedEvent(log *types.Log) (*ProviderRegistryStakingPaused, error) {
	event := "StakingPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryStakingPaused)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryTierKeeperSet represents a TierKeeperSet event raised by the ProviderRegistry contract.
type ProviderRegistryTierKeeperSet struct {
	TierKeeper common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryTierKeeperSetEventName = "TierKeeperSet"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryTierKeeperSet) ContractEventName() string {
	return ProviderRegistryTierKeeperSetEventName
}

// UnpackTierKeeperSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TierKeeperSet(address indexed tierKeeper)
func (providerRegistry *ProviderRegistry) UnpackTierKeeperSetEvent(log *types.Log) (*ProviderRegistryTierKeeperSet, error) {
	event := "TierKeeperSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryTierKeeperSet)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryTierSet represents a TierSet event raised by the ProviderRegistry contract.
type ProviderRegistryTierSet struct {
	Provider common.Address
	Tier     *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryTierSetEventName = "TierSet"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryTierSet) ContractEventName() string {
	return ProviderRegistryTierSetEventName
}

// UnpackTierSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TierSet(address indexed provider, uint256 tier)
func (providerRegistry *ProviderRegistry) UnpackTierSetEvent(log *types.Log) (*ProviderRegistryTierSet, error) {
	event := "TierSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryTierSet)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryTreasurySet represents a TreasurySet event raised by the ProviderRegistry contract.
type ProviderRegistryTreasurySet struct {
	Treasury common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryTreasurySetEventName = "TreasurySet"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryTreasurySet) ContractEventName() string {
	return ProviderRegistryTreasurySetEventName
}

// UnpackTreasurySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasurySet(address indexed treasury)
func (providerRegistry *ProviderRegistry) UnpackTreasurySetEvent(log *types.Log) (*ProviderRegistryTreasurySet, error) {
	event := "TreasurySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryTreasurySet)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryUnbondingDelaySet represents a UnbondingDelaySet event raised by the ProviderRegistry contract.
type ProviderRegistryUnbondingDelaySet struct {
	Delay *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryUnbondingDelaySetEventName = "UnbondingDelaySet"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryUnbondingDelaySet) ContractEventName() string {
	return ProviderRegistryUnbondingDelaySetEventName
}

// UnpackUnbondingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnbondingDelaySet(uint256 delay)
func (providerRegistry *ProviderRegistry) UnpackUnbondingDelaySetEvent(log *types.Log) (*ProviderRegistryUnbondingDelaySet, error) {
	event := "UnbondingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryUnbondingDelaySet)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryUnbondingStarted represents a UnbondingStarted event raised by the ProviderRegistry contract.
type ProviderRegistryUnbondingStarted struct {
	Provider  common.Address
	Staker    common.Address
	Shares    *big.Int
	ReleaseAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryUnbondingStartedEventName = "UnbondingStarted"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryUnbondingStarted) ContractEventName() string {
	return ProviderRegistryUnbondingStartedEventName
}

// UnpackUnbondingStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnbondingStarted(address indexed provider, address indexed staker, uint256 shares, uint256 releaseAt)
func (providerRegistry *ProviderRegistry) UnpackUnbondingStartedEvent(log *types.Log) (*ProviderRegistryUnbondingStarted, error) {
	event := "UnbondingStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryUnbondingStarted)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryWithdrawn represents a Withdrawn event raised by the ProviderRegistry contract.
type ProviderRegistryWithdrawn struct {
	Provider common.Address
	Staker   common.Address
	To       common.Address
	Amount   *big.Int
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryWithdrawn) ContractEventName() string {
	return ProviderRegistryWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed provider, address indexed staker, address indexed to, uint256 amount, uint256 shares)
func (providerRegistry *ProviderRegistry) UnpackWithdrawnEvent(log *types.Log) (*ProviderRegistryWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryWithdrawn)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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
func (providerRegistry *ProviderRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["Governed_GovernanceZero"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackGovernedGovernanceZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["Governed_NotGovernance"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackGovernedNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_BadAddress"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryBadAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_BadProvider"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryBadProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_BadReason"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryBadReasonError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_BadShares"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryBadSharesError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_BadTier"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryBadTierError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_BadTime"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryBadTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_InMaintenance"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryInMaintenanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_InsufficientAllowance"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryInsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_MaintenanceTooSoon"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryMaintenanceTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_NoPendingPayout"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryNoPendingPayoutError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_NotHeld"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryNotHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_NothingToWithdraw"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_OutOfBounds"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_PoolDepleted"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryPoolDepletedError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_RewardTooLarge"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryRewardTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_StakeTooLarge"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryStakeTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_StakeTooSmall"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryStakeTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_StakingPaused"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryStakingPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_TooManyUnbondings"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryTooManyUnbondingsError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_TransferMismatch"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryTransferMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderRegistry_Unauthorized"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderRegistryUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProviderRegistryGovernedGovernanceZero represents a Governed_GovernanceZero error raised by the ProviderRegistry contract.
type ProviderRegistryGovernedGovernanceZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Governed_GovernanceZero()
func ProviderRegistryGovernedGovernanceZeroErrorID() common.Hash {
	return common.HexToHash("0xb6caaa0ac24070fe293b2dd9f69ea5a3eee8af0c31b5b73185fa89709fcc50b5")
}

// UnpackGovernedGovernanceZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Governed_GovernanceZero()
func (providerRegistry *ProviderRegistry) UnpackGovernedGovernanceZeroError(raw []byte) (*ProviderRegistryGovernedGovernanceZero, error) {
	out := new(ProviderRegistryGovernedGovernanceZero)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "Governed_GovernanceZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryGovernedNotGovernance represents a Governed_NotGovernance error raised by the ProviderRegistry contract.
type ProviderRegistryGovernedNotGovernance struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Governed_NotGovernance(address caller)
func ProviderRegistryGovernedNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0x09ec5c842b18a2080e070bd264f201ee1143fdc59e0a18f93ca627e95401be2a")
}

// UnpackGovernedNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Governed_NotGovernance(address caller)
func (providerRegistry *ProviderRegistry) UnpackGovernedNotGovernanceError(raw []byte) (*ProviderRegistryGovernedNotGovernance, error) {
	out := new(ProviderRegistryGovernedNotGovernance)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "Governed_NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryBadAddress represents a ProviderRegistry_BadAddress error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryBadAddress struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_BadAddress(address account)
func ProviderRegistryProviderRegistryBadAddressErrorID() common.Hash {
	return common.HexToHash("0x867bece6f8548f37d9fbaefdf8a1a69d7ffc71767825791901b3284fe041d38e")
}

// UnpackProviderRegistryBadAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_BadAddress(address account)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryBadAddressError(raw []byte) (*ProviderRegistryProviderRegistryBadAddress, error) {
	out := new(ProviderRegistryProviderRegistryBadAddress)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_BadAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryBadProvider represents a ProviderRegistry_BadProvider error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryBadProvider struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_BadProvider(address provider)
func ProviderRegistryProviderRegistryBadProviderErrorID() common.Hash {
	return common.HexToHash("0x41f92b02023bbdc49fe87a2b59cf52de9404ba4a277b2bc3a68ed8b8822a39dd")
}

// UnpackProviderRegistryBadProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_BadProvider(address provider)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryBadProviderError(raw []byte) (*ProviderRegistryProviderRegistryBadProvider, error) {
	out := new(ProviderRegistryProviderRegistryBadProvider)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_BadProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryBadReason represents a ProviderRegistry_BadReason error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryBadReason struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_BadReason()
func ProviderRegistryProviderRegistryBadReasonErrorID() common.Hash {
	return common.HexToHash("0x1cd5d54e772356792d6d7a2b799936581367fc2405c04e80145fe1107a014859")
}

// UnpackProviderRegistryBadReasonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_BadReason()
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryBadReasonError(raw []byte) (*ProviderRegistryProviderRegistryBadReason, error) {
	out := new(ProviderRegistryProviderRegistryBadReason)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_BadReason", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryBadShares represents a ProviderRegistry_BadShares error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryBadShares struct {
	Shares    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_BadShares(uint256 shares, uint256 available)
func ProviderRegistryProviderRegistryBadSharesErrorID() common.Hash {
	return common.HexToHash("0xe29f146b20412c4a7042fed20bf706d39cde25b5164b1074dca3e40fc1ea4d7b")
}

// UnpackProviderRegistryBadSharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_BadShares(uint256 shares, uint256 available)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryBadSharesError(raw []byte) (*ProviderRegistryProviderRegistryBadShares, error) {
	out := new(ProviderRegistryProviderRegistryBadShares)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_BadShares", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryBadTier represents a ProviderRegistry_BadTier error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryBadTier struct {
	Tier *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_BadTier(uint256 tier)
func ProviderRegistryProviderRegistryBadTierErrorID() common.Hash {
	return common.HexToHash("0xcf56b358a47ca3b2c2d73646405bf25e243139cecfa9459ecef34a67aa1e3233")
}

// UnpackProviderRegistryBadTierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_BadTier(uint256 tier)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryBadTierError(raw []byte) (*ProviderRegistryProviderRegistryBadTier, error) {
	out := new(ProviderRegistryProviderRegistryBadTier)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_BadTier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryBadTime represents a ProviderRegistry_BadTime error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryBadTime struct {
	Time *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_BadTime(uint256 time)
func ProviderRegistryProviderRegistryBadTimeErrorID() common.Hash {
	return common.HexToHash("0x05bbfb9785541cb6e250f43f9088ac559849d744e1c6b891b517221a8743ee38")
}

// UnpackProviderRegistryBadTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_BadTime(uint256 time)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryBadTimeError(raw []byte) (*ProviderRegistryProviderRegistryBadTime, error) {
	out := new(ProviderRegistryProviderRegistryBadTime)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_BadTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryInMaintenance represents a ProviderRegistry_InMaintenance error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryInMaintenance struct {
	From *big.Int
	To   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_InMaintenance(uint256 from, uint256 to)
func ProviderRegistryProviderRegistryInMaintenanceErrorID() common.Hash {
	return common.HexToHash("0x407247e2ad5191b72b7ede902af7797c7e2030e89bc74638b98a36b0c06cdcae")
}

// UnpackProviderRegistryInMaintenanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_InMaintenance(uint256 from, uint256 to)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryInMaintenanceError(raw []byte) (*ProviderRegistryProviderRegistryInMaintenance, error) {
	out := new(ProviderRegistryProviderRegistryInMaintenance)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_InMaintenance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryInsufficientAllowance represents a ProviderRegistry_InsufficientAllowance error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryInsufficientAllowance struct {
	Allowance *big.Int
	Amount    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_InsufficientAllowance(uint256 allowance, uint256 amount)
func ProviderRegistryProviderRegistryInsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0x7ee71a48e35deb7031618497f8d6180de4f6c6793220b43ea813b3694acb2899")
}

// UnpackProviderRegistryInsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_InsufficientAllowance(uint256 allowance, uint256 amount)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryInsufficientAllowanceError(raw []byte) (*ProviderRegistryProviderRegistryInsufficientAllowance, error) {
	out := new(ProviderRegistryProviderRegistryInsufficientAllowance)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryMaintenanceTooSoon represents a ProviderRegistry_MaintenanceTooSoon error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryMaintenanceTooSoon struct {
	Start    *big.Int
	Earliest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_MaintenanceTooSoon(uint256 start, uint256 earliest)
func ProviderRegistryProviderRegistryMaintenanceTooSoonErrorID() common.Hash {
	return common.HexToHash("0x14472c8179bd00d28eca8de66068ec0f8186250dc5379d93376052e6d377847b")
}

// UnpackProviderRegistryMaintenanceTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_MaintenanceTooSoon(uint256 start, uint256 earliest)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryMaintenanceTooSoonError(raw []byte) (*ProviderRegistryProviderRegistryMaintenanceTooSoon, error) {
	out := new(ProviderRegistryProviderRegistryMaintenanceTooSoon)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_MaintenanceTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryNoPendingPayout represents a ProviderRegistry_NoPendingPayout error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryNoPendingPayout struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_NoPendingPayout(address provider)
func ProviderRegistryProviderRegistryNoPendingPayoutErrorID() common.Hash {
	return common.HexToHash("0x1499033e61264e403ba6dbc195ae3ccc900099180ab1dfc722a50777a8fd1808")
}

// UnpackProviderRegistryNoPendingPayoutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_NoPendingPayout(address provider)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryNoPendingPayoutError(raw []byte) (*ProviderRegistryProviderRegistryNoPendingPayout, error) {
	out := new(ProviderRegistryProviderRegistryNoPendingPayout)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_NoPendingPayout", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryNotHeld represents a ProviderRegistry_NotHeld error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryNotHeld struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_NotHeld(address provider)
func ProviderRegistryProviderRegistryNotHeldErrorID() common.Hash {
	return common.HexToHash("0x9eba706b36a89e58b3e50a3c31d3801e0516cbf3616bb4e2a3bbb17316a0e4ad")
}

// UnpackProviderRegistryNotHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_NotHeld(address provider)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryNotHeldError(raw []byte) (*ProviderRegistryProviderRegistryNotHeld, error) {
	out := new(ProviderRegistryProviderRegistryNotHeld)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_NotHeld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryNothingToWithdraw represents a ProviderRegistry_NothingToWithdraw error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryNothingToWithdraw struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_NothingToWithdraw()
func ProviderRegistryProviderRegistryNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0x6c47384d56b05fa9da43c598d4dbd7aff5ad9b47c62bfa73280009cb2d4555d8")
}

// UnpackProviderRegistryNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_NothingToWithdraw()
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryNothingToWithdrawError(raw []byte) (*ProviderRegistryProviderRegistryNothingToWithdraw, error) {
	out := new(ProviderRegistryProviderRegistryNothingToWithdraw)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryOutOfBounds represents a ProviderRegistry_OutOfBounds error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryOutOfBounds struct {
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_OutOfBounds(uint256 value, uint256 min, uint256 max)
func ProviderRegistryProviderRegistryOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0xf1d0174072224374252816796964a44801dcd964f0eec4be837ae49f103b9ba1")
}

// UnpackProviderRegistryOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_OutOfBounds(uint256 value, uint256 min, uint256 max)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryOutOfBoundsError(raw []byte) (*ProviderRegistryProviderRegistryOutOfBounds, error) {
	out := new(ProviderRegistryProviderRegistryOutOfBounds)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryPoolDepleted represents a ProviderRegistry_PoolDepleted error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryPoolDepleted struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_PoolDepleted(address provider)
func ProviderRegistryProviderRegistryPoolDepletedErrorID() common.Hash {
	return common.HexToHash("0x9ee45f5060600314a93f9a3b4ab2fc4baac50bac93f0dd9bfe2c0f98dd070743")
}

// UnpackProviderRegistryPoolDepletedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_PoolDepleted(address provider)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryPoolDepletedError(raw []byte) (*ProviderRegistryProviderRegistryPoolDepleted, error) {
	out := new(ProviderRegistryProviderRegistryPoolDepleted)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_PoolDepleted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryRewardTooLarge represents a ProviderRegistry_RewardTooLarge error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryRewardTooLarge struct {
	Bps   *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_RewardTooLarge(uint256 bps, uint256 limit)
func ProviderRegistryProviderRegistryRewardTooLargeErrorID() common.Hash {
	return common.HexToHash("0x7a30657f4df3da7db856ad9e8418c5bf332f01085cf67f7071c70418c7ba11eb")
}

// UnpackProviderRegistryRewardTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_RewardTooLarge(uint256 bps, uint256 limit)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryRewardTooLargeError(raw []byte) (*ProviderRegistryProviderRegistryRewardTooLarge, error) {
	out := new(ProviderRegistryProviderRegistryRewardTooLarge)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_RewardTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryStakeTooLarge represents a ProviderRegistry_StakeTooLarge error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryStakeTooLarge struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_StakeTooLarge(uint256 amount)
func ProviderRegistryProviderRegistryStakeTooLargeErrorID() common.Hash {
	return common.HexToHash("0x07814a0fc1d5b7de2c08e9022041ef84d3d721dffbc00ecd22980b28cb35c070")
}

// UnpackProviderRegistryStakeTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_StakeTooLarge(uint256 amount)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryStakeTooLargeError(raw []byte) (*ProviderRegistryProviderRegistryStakeTooLarge, error) {
	out := new(ProviderRegistryProviderRegistryStakeTooLarge)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_StakeTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryStakeTooSmall represents a ProviderRegistry_StakeTooSmall error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryStakeTooSmall struct {
	Amount   *big.Int
	MinStake *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_StakeTooSmall(uint256 amount, uint256 minStake)
func ProviderRegistryProviderRegistryStakeTooSmallErrorID() common.Hash {
	return common.HexToHash("0x7837d404c1625ade7e0c21591b070792a59913f88ea1cf9e9f680a11388ca673")
}

// UnpackProviderRegistryStakeTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_StakeTooSmall(uint256 amount, uint256 minStake)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryStakeTooSmallError(raw []byte) (*ProviderRegistryProviderRegistryStakeTooSmall, error) {
	out := new(ProviderRegistryProviderRegistryStakeTooSmall)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_StakeTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryStakingPaused represents a ProviderRegistry_StakingPaused error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryStakingPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_StakingPaused()
func ProviderRegistryProviderRegistryStakingPausedErrorID() common.Hash {
	return common.HexToHash("0xf4a0803010289c5044991c81bb11b88d4abebb2aed7b40a9bdcd8aa293192774")
}

// UnpackProviderRegistryStakingPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_StakingPaused()
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryStakingPausedError(raw []byte) (*ProviderRegistryProviderRegistryStakingPaused, error) {
	out := new(ProviderRegistryProviderRegistryStakingPaused)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_StakingPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryTooManyUnbondings represents a ProviderRegistry_TooManyUnbondings error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryTooManyUnbondings struct {
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_TooManyUnbondings(uint256 limit)
func ProviderRegistryProviderRegistryTooManyUnbondingsErrorID() common.Hash {
	return common.HexToHash("0x671c9bfaddfcfcaf686d1888cf26c477f730f1d7fdd9883d7d36cebc9c5595a1")
}

// UnpackProviderRegistryTooManyUnbondingsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_TooManyUnbondings(uint256 limit)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryTooManyUnbondingsError(raw []byte) (*ProviderRegistryProviderRegistryTooManyUnbondings, error) {
	out := new(ProviderRegistryProviderRegistryTooManyUnbondings)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_TooManyUnbondings", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryTransferMismatch represents a ProviderRegistry_TransferMismatch error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryTransferMismatch struct {
	Expected *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_TransferMismatch(uint256 expected, uint256 received)
func ProviderRegistryProviderRegistryTransferMismatchErrorID() common.Hash {
	return common.HexToHash("0x41342511b642ef8c46e237c22edb0500d5d100ce207afbbe80c127a7049fd384")
}

// UnpackProviderRegistryTransferMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_TransferMismatch(uint256 expected, uint256 received)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryTransferMismatchError(raw []byte) (*ProviderRegistryProviderRegistryTransferMismatch, error) {
	out := new(ProviderRegistryProviderRegistryTransferMismatch)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_TransferMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderRegistryUnauthorized represents a ProviderRegistry_Unauthorized error raised by the ProviderRegistry contract.
type ProviderRegistryProviderRegistryUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderRegistry_Unauthorized(address caller)
func ProviderRegistryProviderRegistryUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x6c61db503201e4687f6f27afb9502d8ba316154b59cae93a4e6ce06cb5bd55cb")
}

// UnpackProviderRegistryUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderRegistry_Unauthorized(address caller)
func (providerRegistry *ProviderRegistry) UnpackProviderRegistryUnauthorizedError(raw []byte) (*ProviderRegistryProviderRegistryUnauthorized, error) {
	out := new(ProviderRegistryProviderRegistryUnauthorized)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderRegistry_Unauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the ProviderRegistry contract.
type ProviderRegistryReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func ProviderRegistryReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (providerRegistry *ProviderRegistry) UnpackReentrancyGuardReentrantCallError(raw []byte) (*ProviderRegistryReentrancyGuardReentrantCall, error) {
	out := new(ProviderRegistryReentrancyGuardReentrantCall)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the ProviderRegistry contract.
type ProviderRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ProviderRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (providerRegistry *ProviderRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*ProviderRegistrySafeERC20FailedOperation, error) {
	out := new(ProviderRegistrySafeERC20FailedOperation)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
