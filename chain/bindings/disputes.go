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

// IDisputesBondToken is an auto generated low-level Go binding around an user-defined struct.
type IDisputesBondToken struct {
	Token common.Address
	Min   *big.Int
	Max   *big.Int
	Bond  *big.Int
}

// IDisputesCase is an auto generated low-level Go binding around an user-defined struct.
type IDisputesCase struct {
	Claimant     common.Address
	Deadline     *big.Int
	Status       uint8
	Reason       uint8
	Held         bool
	Respondent   common.Address
	ReplyPeriod  *big.Int
	RulingPeriod *big.Int
	BondToken    common.Address
	Bond         *big.Int
	Owed         *big.Int
	Rewarded     [2]common.Address
	Subject      [32]byte
	Claim        [32]byte
	Answer       [32]byte
	Reply        [32]byte
}

// IDisputesHeartbeat is an auto generated low-level Go binding around an user-defined struct.
type IDisputesHeartbeat struct {
	LeaseId   [32]byte
	Sequence  *big.Int
	State     string
	MeteredMs *big.Int
	At        *big.Int
	IsFinal   bool
}

// IDisputesPanel is an auto generated low-level Go binding around an user-defined struct.
type IDisputesPanel struct {
	Renter    common.Address
	JobHash   [32]byte
	Nonce     [32]byte
	CreatedAt *big.Int
	Providers []common.Address
}

// IDisputesPanelLimits is an auto generated low-level Go binding around an user-defined struct.
type IDisputesPanelLimits struct {
	MinStake *big.Int
	MinAge   *big.Int
}

// IDisputesPenalties is an auto generated low-level Go binding around an user-defined struct.
type IDisputesPenalties struct {
	DoubleSale  uint16
	WrongOutput uint16
	Ruling      uint16
	Silence     uint16
	Reward      uint16
}

// IDisputesPeriods is an auto generated low-level Go binding around an user-defined struct.
type IDisputesPeriods struct {
	Answer *big.Int
	Reply  *big.Int
	Ruling *big.Int
}

// IDisputesResult is an auto generated low-level Go binding around an user-defined struct.
type IDisputesResult struct {
	Panel      [32]byte
	LeaseId    [32]byte
	OutputRoot [32]byte
	At         *big.Int
}

// IDisputesSale is an auto generated low-level Go binding around an user-defined struct.
type IDisputesSale struct {
	Terms          IDisputesTerms
	TermsSignature []byte
	From           IDisputesHeartbeat
	FromSignature  []byte
	To             IDisputesHeartbeat
	ToSignature    []byte
}

// IDisputesSignedResult is an auto generated low-level Go binding around an user-defined struct.
type IDisputesSignedResult struct {
	Member    *big.Int
	Result    IDisputesResult
	Signature []byte
}

// IDisputesTerms is an auto generated low-level Go binding around an user-defined struct.
type IDisputesTerms struct {
	LeaseId          [32]byte
	Token            common.Address
	Provider         common.Address
	Renter           common.Address
	ProviderPeer     string
	RenterPeer       string
	DeviceId         string
	DeviceName       string
	JobHash          [32]byte
	PricePerHour     *big.Int
	TokenDecimals    *big.Int
	Cap              *big.Int
	MaxSeconds       *big.Int
	VoucherSeconds   *big.Int
	HeartbeatSeconds *big.Int
	GraceSeconds     *big.Int
	QuotedAt         *big.Int
	ExpiresAt        *big.Int
}

// DisputesMetaData contains all meta data concerning the Disputes contract.
var DisputesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"governance_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIProviderRegistry\"},{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bondTokens\",\"type\":\"tuple[]\",\"internalType\":\"structIDisputes.BondToken[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"min\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"max\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.PanelLimits\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAge\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"arbiter\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.BondToken\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"min\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"max\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"caseCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"caseOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Case\",\"components\":[{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIDisputes.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumIProviderRegistry.Reason\"},{\"name\":\"held\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"respondent\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"replyPeriod\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"rulingPeriod\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"bondToken\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"owed\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewarded\",\"type\":\"address[2]\",\"internalType\":\"address[2]\"},{\"name\":\"subject\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claim\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"answer\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reply\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"caseOfLease\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"heartbeatDigest\",\"inputs\":[{\"name\":\"heartbeat\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Heartbeat\",\"components\":[{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sequence\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"meteredMs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"at\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"isFinal\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isResultSettled\",\"inputs\":[{\"name\":\"panel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"settled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSaleSettled\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"settled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Terms\",\"components\":[{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"providerPeer\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"renterPeer\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"deviceId\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"deviceName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"jobHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pricePerHour\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokenDecimals\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"voucherSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"heartbeatSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"graceSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quotedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openWithPermit\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Terms\",\"components\":[{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"providerPeer\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"renterPeer\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"deviceId\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"deviceName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"jobHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pricePerHour\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokenDecimals\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"voucherSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"heartbeatSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"graceSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quotedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"panelHash\",\"inputs\":[{\"name\":\"panel\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Panel\",\"components\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"jobHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"createdAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"providers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"panelLimits\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.PanelLimits\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAge\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"penalties\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Penalties\",\"components\":[{\"name\":\"doubleSale\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"wrongOutput\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"ruling\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reward\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"periods\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Periods\",\"components\":[{\"name\":\"answer\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reply\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"ruling\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proveDoubleSale\",\"inputs\":[{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Sale\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Terms\",\"components\":[{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"providerPeer\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"renterPeer\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"deviceId\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"deviceName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"jobHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pricePerHour\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokenDecimals\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"voucherSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"heartbeatSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"graceSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quotedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"termsSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"from\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Heartbeat\",\"components\":[{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sequence\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"meteredMs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"at\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"isFinal\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"fromSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"to\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Heartbeat\",\"components\":[{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sequence\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"meteredMs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"at\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"isFinal\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"toSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Sale\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Terms\",\"components\":[{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"providerPeer\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"renterPeer\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"deviceId\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"deviceName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"jobHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pricePerHour\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokenDecimals\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"voucherSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"heartbeatSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"graceSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quotedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"termsSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"from\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Heartbeat\",\"components\":[{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sequence\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"meteredMs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"at\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"isFinal\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"fromSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"to\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Heartbeat\",\"components\":[{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sequence\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"meteredMs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"at\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"isFinal\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"toSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proveWrongOutput\",\"inputs\":[{\"name\":\"panel\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Panel\",\"components\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"jobHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"createdAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"providers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}]},{\"name\":\"accused\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.SignedResult\",\"components\":[{\"name\":\"member\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"result\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Result\",\"components\":[{\"name\":\"panel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"at\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"majority\",\"type\":\"tuple[]\",\"internalType\":\"structIDisputes.SignedResult[]\",\"components\":[{\"name\":\"member\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"result\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Result\",\"components\":[{\"name\":\"panel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"at\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProviderRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reply\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resultDigest\",\"inputs\":[{\"name\":\"result\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Result\",\"components\":[{\"name\":\"panel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"at\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rule\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"enumIDisputes.Status\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"opinion\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setArbiter\",\"inputs\":[{\"name\":\"arbiter_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBond\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPanelLimits\",\"inputs\":[{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.PanelLimits\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAge\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPenalties\",\"inputs\":[{\"name\":\"penalties_\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Penalties\",\"components\":[{\"name\":\"doubleSale\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"wrongOutput\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"ruling\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reward\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPeriods\",\"inputs\":[{\"name\":\"periods_\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Periods\",\"components\":[{\"name\":\"answer\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reply\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"ruling\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"termsDigest\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Terms\",\"components\":[{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"providerPeer\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"renterPeer\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"deviceId\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"deviceName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"jobHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pricePerHour\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokenDecimals\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"voucherSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"heartbeatSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"graceSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quotedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ArbiterSet\",\"inputs\":[{\"name\":\"arbiter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondSet\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"slashed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"owed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"claimant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"respondent\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"bondToken\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PanelLimitsSet\",\"inputs\":[{\"name\":\"limits\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIDisputes.PanelLimits\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAge\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PenaltiesSet\",\"inputs\":[{\"name\":\"penalties\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIDisputes.Penalties\",\"components\":[{\"name\":\"doubleSale\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"wrongOutput\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"ruling\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reward\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PeriodsSet\",\"inputs\":[{\"name\":\"periods\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIDisputes.Periods\",\"components\":[{\"name\":\"answer\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reply\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"ruling\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Proved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIProviderRegistry.Reason\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"subject\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Replied\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Resolved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIDisputes.Status\"},{\"name\":\"penalty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Ruled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"arbiter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"opinion\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Disputes_AlreadyDisputed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Disputes_AlreadySettled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Disputes_BadAddress\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Disputes_BadHeartbeat\",\"inputs\":[{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Disputes_BadPanel\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Disputes_BadResult\",\"inputs\":[{\"name\":\"member\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Disputes_BadTime\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Disputes_BadVerdict\",\"inputs\":[{\"name\":\"verdict\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slashBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Disputes_InsufficientAllowance\",\"inputs\":[{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Disputes_InvalidSignature\",\"inputs\":[{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Disputes_NoMajority\",\"inputs\":[{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"panel\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Disputes_NoOverlap\",\"inputs\":[{\"name\":\"usedMs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"spanMs\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Disputes_NotEligible\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Disputes_NotOneDevice\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Disputes_NothingAtStake\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Disputes_NothingToCollect\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Disputes_NothingToWithdraw\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Disputes_OutOfBounds\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Disputes_TokenNotAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Disputes_TooEarly\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Disputes_TooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Disputes_TransferMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Disputes_Unauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Disputes_WrongStatus\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Governed_GovernanceZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Governed_NotGovernance\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Disputes",
	Bin: "0x6203f480610120526202a3006101405262093a8061016052600180546001600160781b0319166c093a80000002a300000003f480179055610220604052610bb86101808190526103e86101a0526101c0526101f46101e0526109c461020052600280546001600160501b0319166909c401f40bb803e80bb8179055348015610085575f5ffd5b506040516166543803806166548339810160408190526100a4916105bd565b848487858585836001600160a01b0381166100d257604051635b65550560e11b815260040160405180910390fd5b6001600160a01b031660805280516001600160801b031660a0526100f583610252565b5f5b8251811015610130576101288382815181106101155761011561071e565b602002602001015161029960201b60201c565b6001016100f7565b50805161014b906001600160801b03908116906001906103e0565b61015481610421565b50505050816001600160a01b03163b5f03610192576040516329f606e760e01b81526001600160a01b03831660048201526024015b60405180910390fd5b806001600160a01b03163b5f036101c7576040516329f606e760e01b81526001600160a01b0382166004820152602401610189565b6001600160a01b0391821660c0819052911660e05260408051637e062a3560e11b8152905163fc0c546a916004808201926020929091908290030181865afa158015610215573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102399190610732565b6001600160a01b03166101005250610754945050505050565b5f80546001600160a01b0319166001600160a01b038316908117825560405190917f9ff67193c9fe359ce094be60d43a9d35abc78247205d3af0a0d21583b691bc5291a250565b80516001600160a01b03163b5f036102d25780516040516329f606e760e01b81526001600160a01b039091166004820152602401610189565b6102fe81602001516001600160801b0316600183604001516001600160801b03166103e060201b60201c565b61033681606001516001600160801b031682602001516001600160801b031683604001516001600160801b03166103e060201b60201c565b80516001600160a01b039081165f90815260046020908152604091829020845181546001600160a01b0319169416938417815581850151838601516001600160801b03918216600160801b918316919091021760018301556060860151600290920180546001600160801b03191692909116918217905591519182527fbfa9a96010167e98ce8c004f718932cbbfd33a58d681c752e693be7d457a1b3b910160405180910390a250565b818310806103ed57508083115b1561041c57604051633841d58160e01b8152600481018490526024810183905260448101829052606401610189565b505050565b602081015161043e9064ffffffffff1662093a8062ed4e006103e0565b805160038054602080850180516001600160801b039095166001600160a81b03199093168317600160801b64ffffffffff9687160217909355604080519283529251909316928101929092527fc224266678ba73d3c6f0b1fd810851eb91a75f682de6cfe4029e3c6d63437f84910160405180910390a150565b6001600160a01b03811681146104cc575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b604051608081016001600160401b0381118282101715610505576105056104cf565b60405290565b604051601f8201601f191681016001600160401b0381118282101715610533576105336104cf565b604052919050565b80516001600160801b0381168114610551575f5ffd5b919050565b5f60408284031215610566575f5ffd5b604080519081016001600160401b0381118282101715610588576105886104cf565b6040529050806105978361053b565b8152602083015164ffffffffff811681146105b0575f5ffd5b6020919091015292915050565b5f5f5f5f5f5f60e087890312156105d2575f5ffd5b86516105dd816104b8565b60208801519096506105ee816104b8565b60408801519095506105ff816104b8565b6060880151909450610610816104b8565b60808801519093506001600160401b0381111561062b575f5ffd5b8701601f8101891361063b575f5ffd5b80516001600160401b03811115610654576106546104cf565b61066360208260051b0161050b565b8082825260208201915060208360071b85010192508b831115610684575f5ffd5b6020840193505b828410156106fe576080848d0312156106a2575f5ffd5b6106aa6104e3565b84516106b5816104b8565b81526106c36020860161053b565b60208201526106d46040860161053b565b60408201526106e56060860161053b565b606082015282526080939093019260209091019061068b565b809550505050506107128860a08901610556565b90509295509295509295565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215610742575f5ffd5b815161074d816104b8565b9392505050565b60805160a05160c05160e05161010051615e686107ec5f395f818161401e015261405801525f81816107d1015261211101525f81816105b5015281816108c4015281816124ee015281816125c1015281816129030152818161310e015281816131cf01528181613d5701528181613e1e015281816144d2015261476f01525f610f1e01525f818161043601526123060152615e685ff3fe608060405234801561000f575f5ffd5b5060043610610200575f3560e01c80637b10399911610123578063bbb736b5116100b8578063da2d7e9511610088578063e2fdcc171161006e578063e2fdcc17146107cc578063fc7c7931146107f3578063fe25e00a14610806575f5ffd5b8063da2d7e95146107b0578063e23d4667146107b9575f5ffd5b8063bbb736b51461074a578063c86bfdf614610777578063ce3f865f1461078a578063d9d4f19e1461079d575f5ffd5b8063a3de3aa1116100f3578063a3de3aa114610668578063a4caeb421461067b578063ad02eb021461070d578063b707880514610737575f5ffd5b80637b103999146105b05780637b6bd6ca146105d75780637fe60074146106425780638df8280014610655575f5ffd5b806338674d601161019957806351c7dc011161016957806351c7dc011461040b57806351cff8d91461041e5780635aa6e6751461043157806372d2b6c01461047d575f5ffd5b806338674d60146102e757806340a8c537146102fa578063411959fc1461031a57806342b53a751461032d575f5ffd5b80631c9c088a116101d45780631c9c088a1461029b5780631eaa11c1146102ae57806324dfc3a8146102c157806326455638146102d4575f5ffd5b80626b230e14610204578063035ec5841461023b57806306071fd61461027357806319ee60fc14610286575b5f5ffd5b610226610212366004614ef0565b60096020525f908152604090205460ff1681565b60405190151581526020015b60405180910390f35b610265610249366004614f28565b600760209081525f928352604080842090915290825290205481565b604051908152602001610232565b610265610281366004614f75565b610825565b610299610294366004614fa7565b61083d565b005b6102996102a9366004614fc7565b610a83565b6102996102bc366004614ff1565b610a97565b6102996102cf366004615058565b610db8565b6102656102e236600461509b565b610ee8565b6102996102f53660046150cd565b610ef2565b61030d610308366004614ef0565b610f7e565b604051610232919061516f565b6102996103283660046152fc565b6111d8565b6103b66040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825260025461ffff80821683526201000082048116602084015264010000000082048116938301939093526601000000000000810483166060830152680100000000000000009004909116608082015290565b60405161023291905f60a08201905061ffff835116825261ffff602084015116602083015261ffff604084015116604083015261ffff606084015116606083015261ffff608084015116608083015292915050565b610299610419366004615316565b6112bd565b61026561042c366004614fc7565b611376565b6104587f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610232565b61052d61048b366004614fc7565b60408051608080820183525f8083526020808401829052838501829052606093840182905273ffffffffffffffffffffffffffffffffffffffff95861682526004815290849020845192830185528054909516825260018501546fffffffffffffffffffffffffffffffff8082169284019290925270010000000000000000000000000000000090048116938201939093526002909301549091169082015290565b60405161023291905f60808201905073ffffffffffffffffffffffffffffffffffffffff83511682526fffffffffffffffffffffffffffffffff60208401511660208301526fffffffffffffffffffffffffffffffff60408401511660408301526fffffffffffffffffffffffffffffffff606084015116606083015292915050565b6104587f000000000000000000000000000000000000000000000000000000000000000081565b6040805180820182525f808252602091820152815180830183526003546fffffffffffffffffffffffffffffffff811680835264ffffffffff700100000000000000000000000000000000909204821692840192835284519081529151169181019190915201610232565b610265610650366004615327565b611499565b610299610663366004614ef0565b6114a6565b610265610676366004615338565b611757565b6106dd604080516060810182525f8082526020820181905291810191909152506040805160608101825260015464ffffffffff8082168352650100000000008204811660208401526a0100000000000000000000909104169181019190915290565b60408051825164ffffffffff90811682526020808501518216908301529282015190921690820152606001610232565b61026561071b3660046153f9565b600860209081525f928352604080842090915290825290205481565b610265610745366004615434565b6119be565b610226610758366004615466565b600a60209081525f928352604080842090915290825290205460ff1681565b6102656107853660046154ce565b6119cb565b610299610798366004614ef0565b611a05565b6102656107ab366004615588565b611b62565b61026560055481565b6102656107c73660046155ed565b611ed3565b6104587f000000000000000000000000000000000000000000000000000000000000000081565b610299610801366004614fa7565b611efc565b5f546104589073ffffffffffffffffffffffffffffffffffffffff1681565b5f6108376108328361204f565b61210b565b92915050565b5f8281526006602052604090206108558360016121d7565b600181015473ffffffffffffffffffffffffffffffffffffffff16331480159061095f575060018101546040517f6da61d1e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff91821660048201527f000000000000000000000000000000000000000000000000000000000000000090911690636da61d1e90602401602060405180830381865afa15801561090b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061092f9190615670565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614155b1561099d576040517fecd0d90f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b60018101545f906109cd9074010000000000000000000000000000000000000000900464ffffffffff16426156b8565b825464ffffffffff82167401000000000000000000000000000000000000000081027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff9092169190911779020000000000000000000000000000000000000000000000000017845560088401859055604080518681526020810192909252919250339186917f15b4c38418467b2832f489c17a1cd04ab3027174a5fbe411e1fe58ba9b63748c910160405180910390a350505050565b610a8b6122ee565b610a9481612361565b50565b610a9f6123cd565b5f848152600660205260409020610ab78560036121d7565b5f5473ffffffffffffffffffffffffffffffffffffffff1633141580610af35750805473ffffffffffffffffffffffffffffffffffffffff1633145b80610b175750600181015473ffffffffffffffffffffffffffffffffffffffff1633145b15610b50576040517fecd0d90f000000000000000000000000000000000000000000000000000000008152336004820152602401610994565b5f6004856006811115610b6557610b656150e6565b14610b70575f610bfe565b610bf96040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825260025461ffff80821683526201000082048116602084015264010000000082048116938301939093526601000000000000810483166060830152680100000000000000009004909116608082015290565b604001515b61ffff1690506004856006811115610c1857610c186150e6565b1080610c275750808461ffff16115b80610c3e575061ffff8416158015610c3e57505f81115b15610c9557846006811115610c5557610c556150e6565b6040517f16909b67000000000000000000000000000000000000000000000000000000008152600481019190915261ffff85166024820152604401610994565b604051838152339087907f04e3081a199a3cf0c06b8e1362b3d145c182c4f2ea132156a65f1411f3bb02b99060200160405180910390a36004856006811115610ce057610ce06150e6565b03610d9e57815460028301546003840154610d279273ffffffffffffffffffffffffffffffffffffffff9081169216906fffffffffffffffffffffffffffffffff16612402565b60408051808201909152825473ffffffffffffffffffffffffffffffffffffffff168082526020820152610d619060048401906002614dc4565b506001820154610d99908790600390610d949073ffffffffffffffffffffffffffffffffffffffff1661ffff89166124be565b612645565b610da8565b610da88686612811565b5050610db26129fd565b50505050565b610dc06122ee565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526004602052604090206001810154610e1a90849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16612a27565b6001810154610e57906fffffffffffffffffffffffffffffffff808516918082169170010000000000000000000000000000000090910416612a7c565b6002810180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff841690811790915560405190815273ffffffffffffffffffffffffffffffffffffffff8416907fbfa9a96010167e98ce8c004f718932cbbfd33a58d681c752e693be7d457a1b3b9060200160405180910390a2505050565b5f61083782612ad1565b610efa6122ee565b610f67610f0a60208301836156d5565b6fffffffffffffffffffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff166fffffffffffffffffffffffffffffffff8016612a7c565b610a94610f7936839003830183615700565b612bab565b610f86614e41565b5f82815260066020818152604092839020835161020081018552815473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810464ffffffffff169382019390935293909290840191790100000000000000000000000000000000000000000000000000900460ff1690811115611018576110186150e6565b6006811115611029576110296150e6565b815281546020909101907a010000000000000000000000000000000000000000000000000000900460ff166004811115611065576110656150e6565b6004811115611076576110766150e6565b815281547b01000000000000000000000000000000000000000000000000000000900460ff1615156020820152600182015473ffffffffffffffffffffffffffffffffffffffff80821660408085019190915274010000000000000000000000000000000000000000830464ffffffffff9081166060860152790100000000000000000000000000000000000000000000000000909304909216608084015260028085015490911660a084015260038401546fffffffffffffffffffffffffffffffff80821660c08601527001000000000000000000000000000000009091041660e0840152815180830192839052610100909301929160048501919082845b815473ffffffffffffffffffffffffffffffffffffffff16815260019091019060200180831161117657505050505081526020016006820154815260200160078201548152602001600882015481526020016009820154815250509050919050565b6111e06122ee565b6111fe6111f06020830183615782565b61ffff166001611388612a7c565b61121f6112116040830160208401615782565b61ffff1660016107d0612a7c565b6112326111f06060830160408401615782565b6112536112456080830160608401615782565b61ffff1660016103e8612a7c565b61127361126660a0830160808401615782565b61ffff165f611388612a7c565b80600261128082826157a9565b9050507f4be1371c1c9f0ffc0f5a86cc4761e474a420224f39ab1f5f17cdb3796bdcc87a816040516112b291906158fc565b60405180910390a150565b6112c56122ee565b6112e96112d56020830183615975565b64ffffffffff166202a30062093a80612a7c565b6113106112fc6040830160208401615975565b64ffffffffff166201518062069780612a7c565b6113376113236060830160408401615975565b64ffffffffff166203f48062127500612a7c565b8060016113448282615990565b9050507fe42c4eb3dac700506af3a29cfb81f1a0d746a6a2724b7ef470346abaac04ba77816040516112b29190615a6c565b5f61137f6123cd565b50335f90815260076020908152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205490819003611402576040517fec5b71b300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610994565b335f81815260076020908152604080832073ffffffffffffffffffffffffffffffffffffffff8716808552925282209190915561143f9183612c69565b60405181815273ffffffffffffffffffffffffffffffffffffffff83169033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb9060200160405180910390a36114946129fd565b919050565b5f61083761083283612cc4565b6114ae6123cd565b5f8181526006602052604090208054790100000000000000000000000000000000000000000000000000900460ff1660018160068111156114f1576114f16150e6565b141580156115115750600281600681111561150e5761150e6150e6565b14155b801561152f5750600381600681111561152c5761152c6150e6565b14155b156115825782816006811115611547576115476150e6565b6040517fd8b4f45c00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610994565b815474010000000000000000000000000000000000000000900464ffffffffff1642116116045781546040517f508711910000000000000000000000000000000000000000000000000000000081527401000000000000000000000000000000000000000090910464ffffffffff166004820152426024820152604401610994565b6001816006811115611618576116186150e6565b036117225781546002830154600384015461165f9273ffffffffffffffffffffffffffffffffffffffff9081169216906fffffffffffffffffffffffffffffffff16612402565b600182015461171d908490600490610d949073ffffffffffffffffffffffffffffffffffffffff166117106040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825260025461ffff80821683526201000082048116602084015264010000000082048116938301939093526601000000000000810483166060830152680100000000000000009004909116608082015290565b6060015161ffff166124be565b61174d565b61174d83600283600681111561173a5761173a6150e6565b14611746576006612811565b6005612811565b5050610a946129fd565b5f6117606123cd565b5f61176a86612ad1565b905061177586612d20565b6117826080870187615ac0565b905061178f846002615b24565b116117de57826117a26080880188615ac0565b6040517f5c464f670000000000000000000000000000000000000000000000000000000081526004810193909352602483015250604401610994565b5f6117ea878388612e5b565b9050608086013560608801351115611834576040517fc9345f8300000000000000000000000000000000000000000000000000000000815260608801356004820152602401610994565b5f828152600a6020908152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16156118a0576040517f4d69af0900000000000000000000000000000000000000000000000000000000815260048101839052602401610994565b6118ad8783888888612f1a565b5f828152600a6020908152604080832073ffffffffffffffffffffffffffffffffffffffff85168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905561190e81836132b0565b92506119ac83600261199f6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825260025461ffff80821683526201000082048116602084015264010000000082048116938301939093526601000000000000810483166060830152680100000000000000009004909116608082015290565b6020015161ffff16613333565b50506119b66129fd565b949350505050565b5f6108376108328361343d565b5f6119d46123cd565b6119e1878686868661365f565b6119ee8a8a8a8a8a6138bf565b90506119f86129fd565b9998505050505050505050565b611a0d6123cd565b5f818152600660205260408120600381015490917001000000000000000000000000000000009091046fffffffffffffffffffffffffffffffff169003611a83576040517f09f356fa00000000000000000000000000000000000000000000000000000000815260048101839052602401610994565b805474010000000000000000000000000000000000000000900464ffffffffff16421115611b15576003810180546fffffffffffffffffffffffffffffffff169055611ace82613cb1565b604080515f8082526020820181905281830152905183917f744f4ef6f94924367792adb659366b55752ab0b4bc850e068e26174cb77e60fb919081900360600190a2611b59565b611b1e82613db4565b5f03611b59576040517f09f356fa00000000000000000000000000000000000000000000000000000000815260048101839052602401610994565b50610a946129fd565b5f611b6b6123cd565b5f611b768480615b3b565b611b87906060810190604001614fc7565b90505f611b9f610832611b9a8780615b3b565b61343d565b90505f611bb2610832611b9a8780615b3b565b905073ffffffffffffffffffffffffffffffffffffffff8316611bd58680615b3b565b611be6906060810190604001614fc7565b73ffffffffffffffffffffffffffffffffffffffff16141580611c0857508082145b15611c3f576040517f0249458c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611c568383611c5160208a018a615b77565b61410b565b611c688382611c516020890189615b77565b5f8281526009602052604090205460ff168015611c9257505f8181526009602052604090205460ff165b15611ccc576040517f4d69af0900000000000000000000000000000000000000000000000000000000815260048101839052602401610994565b611cd68580615b3b565b35611ce18780615b3b565b3503611d1057611cfe611cf48780615b3b565b61020001356141b9565b611d0b611cf48680615b3b565b611d1a565b611d1a868661420c565b5f828152600960209081526040808320805460017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff009182168117909255858552938290208054909416179092558151908101849052908101829052611d99908490606001604051602081830303815290604052805190602001206132b0565b6040805180820190915290945080611db18880615b3b565b611dc2906080810190606001614fc7565b73ffffffffffffffffffffffffffffffffffffffff168152602001611de78780615b3b565b611df8906080810190606001614fc7565b73ffffffffffffffffffffffffffffffffffffffff1690525f858152600660205260409020611e2e916004909101906002614dc4565b50611ec8846001611ebe6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825260025461ffff80821683526201000082048116602084015264010000000082048116938301939093526601000000000000810483166060830152680100000000000000009004909116608082015290565b5161ffff16613333565b5050506108376129fd565b5f611edc6123cd565b611ee986868686866138bf565b9050611ef36129fd565b95945050505050565b5f828152600660205260409020611f148360026121d7565b805473ffffffffffffffffffffffffffffffffffffffff163314611f66576040517fecd0d90f000000000000000000000000000000000000000000000000000000008152336004820152602401610994565b60018101545f90611f9b90790100000000000000000000000000000000000000000000000000900464ffffffffff16426156b8565b825464ffffffffff82167401000000000000000000000000000000000000000081027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff909216919091177903000000000000000000000000000000000000000000000000001784556009840185905560408051868152602081019290925291925085917f2dd2cc27dac99fa4cc2b93a2f18a52ff15e0aa6928bfcd4375a9cab6a4279620910160405180910390a250505050565b5f7f8eb7aa8fa78a232df3bf44476cb073b6fe031e190de9f2b07d78e3edfaf7d511823560208401356120856040860186615b77565b604051612093929190615bd8565b604051908190039020606086013560808701356120b660c0890160a08a01615bf4565b6040805160208101989098528701959095526060860193909352608085019190915260a084015260c0830152151560e0820152610100015b604051602081830303815290604052805190602001209050919050565b5f6108377f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16633644e5156040518163ffffffff1660e01b8152600401602060405180830381865afa158015612178573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061219c9190615c0f565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f8281526006602081905260409091209082908111156121f9576121f96150e6565b8154790100000000000000000000000000000000000000000000000000900460ff16600681111561222c5761222c6150e6565b146122665780548390790100000000000000000000000000000000000000000000000000900460ff166006811115611547576115476150e6565b805474010000000000000000000000000000000000000000900464ffffffffff164211156122e95780546040517fcdd955c10000000000000000000000000000000000000000000000000000000081527401000000000000000000000000000000000000000090910464ffffffffff166004820152426024820152604401610994565b505050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461235f576040517f09ec5c84000000000000000000000000000000000000000000000000000000008152336004820152602401610994565b565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8316908117825560405190917f9ff67193c9fe359ce094be60d43a9d35abc78247205d3af0a0d21583b691bc5291a250565b6123d56143c7565b61235f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614420565b80156122e95773ffffffffffffffffffffffffffffffffffffffff8084165f9081526007602090815260408083209386168352929052908120805483929061244b908490615c26565b925050819055508173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167f4e45da441832cf53bdaa69235704fc0575e68210f459ee1562911024b12967d5836040516124b191815260200190565b60405180910390a3505050565b6040517f57601c5d0000000000000000000000000000000000000000000000000000000081523060048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906357601c5d90602401602060405180830381865afa158015612548573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061256c9190615c39565b612576575f61263e565b6040517f4262336000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84811660048301526127109184917f00000000000000000000000000000000000000000000000000000000000000001690634262336090602401602060405180830381865afa158015612606573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061262a9190615c0f565b6126349190615b24565b61263e9190615c54565b9392505050565b5f8381526006602052604081209061266062127500426156b8565b82547904000000000000000000000000000000000000000000000000007fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff821681178555919250859184917fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000008360048111156126fc576126fc6150e6565b0217905550815464ffffffffff821674010000000000000000000000000000000000000000027fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff9091161782556003820180546fffffffffffffffffffffffffffffffff8086167001000000000000000000000000000000000291161790556004857f9e8270be22c213149f278b5bf643fc5f79654f93c3751cae4912cf8c445552ac856040516127af91815260200190565b60405180910390a36127c085613cb1565b821561280a576127cf85613db4565b50600382015470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff161561280a5761280a8582614427565b5050505050565b5f82815260066020819052604090912080549091839183917fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff9091169079010000000000000000000000000000000000000000000000000090849081111561287b5761287b6150e6565b02179055506129a86005836006811115612897576128976150e6565b146128b957815473ffffffffffffffffffffffffffffffffffffffff1661296e565b60018201546040517f6da61d1e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff91821660048201527f000000000000000000000000000000000000000000000000000000000000000090911690636da61d1e90602401602060405180830381865afa15801561294a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061296e9190615670565b6002830154600384015473ffffffffffffffffffffffffffffffffffffffff909116906fffffffffffffffffffffffffffffffff16612402565b8160068111156129ba576129ba6150e6565b837f9e8270be22c213149f278b5bf643fc5f79654f93c3751cae4912cf8c445552ac5f6040516129ec91815260200190565b60405180910390a36122e983613cb1565b61235f5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006123fc565b805f03612a78576040517f7dd7ebb800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610994565b5050565b81831080612a8957508083115b156122e9576040517f3841d581000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610994565b5f7f5a7eb7c6ee6fd3e273d6a937d0d07cda285e55f02417b5b6ef6b97ae638dd4be612b006020840184614fc7565b602084013560408501356060860135612b1c6080880188615ac0565b604051602001612b2d929190615c8c565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815282825280516020918201209083019790975273ffffffffffffffffffffffffffffffffffffffff909516948101949094526060840192909252608083015260a082015260c081019190915260e0016120ee565b612bc7816020015164ffffffffff1662093a8062ed4e00612a7c565b805160038054602080850180516fffffffffffffffffffffffffffffffff9095167fffffffffffffffffffffff000000000000000000000000000000000000000000909316831770010000000000000000000000000000000064ffffffffff9687160217909355604080519283529251909316928101929092527fc224266678ba73d3c6f0b1fd810851eb91a75f682de6cfe4029e3c6d63437f8491016112b2565b612c768383836001614525565b6122e9576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610994565b604080517f71de93027b14a1434fee60e32a0b5b4f0274f9d6c3ed016f28c9293d06d643fc6020808301919091528335828401528301356060808301919091529183013560808201529082013560a08201525f9060c0016120ee565b5f612d2e6080830183615ac0565b9150506003811080612d405750600f81115b15612d77576040517f671aa2bf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60015b818110156122e957612d8f6080840184615ac0565b612d9a600184615cda565b818110612da957612da9615ced565b9050602002016020810190612dbe9190614fc7565b73ffffffffffffffffffffffffffffffffffffffff16612de16080850185615ac0565b83818110612df157612df1615ced565b9050602002016020810190612e069190614fc7565b73ffffffffffffffffffffffffffffffffffffffff1611612e53576040517f671aa2bf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600101612d7a565b5f612e696080850185615ac0565b83351015905080612e7e575060208201358314155b15612eb8576040517ffd1d959100000000000000000000000000000000000000000000000000000000815282356004820152602401610994565b612ec56080850185615ac0565b8335818110612ed657612ed6615ced565b9050602002016020810190612eeb9190614fc7565b9050612f0d81612f0061083285602001612cc4565b611c5160a0860186615b77565b61263e60808301356141b9565b5f612f746040805180820182525f80825260209182015281518083019092526003546fffffffffffffffffffffffffffffffff8116835264ffffffffff700100000000000000000000000000000000909104169082015290565b90505f83835f818110612f8957612f89615ced565b9050602002810190612f9b9190615d1a565b60609081013591508501358103612fe1576040517ffd1d959100000000000000000000000000000000000000000000000000000000815285356004820152602401610994565b5f5b838110156132a65736858583818110612ffe57612ffe615ced565b90506020028101906130109190615d1a565b90505f61301e8a8a84612e5b565b9050606082013584141580613034575081358835145b8061307857505f8311801561307857508686613051600186615cda565b81811061306057613060615ced565b90506020028101906130729190615d1a565b35823511155b156130b2576040517ffd1d959100000000000000000000000000000000000000000000000000000000815282356004820152602401610994565b84516040517f3e84186500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83811660048301526fffffffffffffffffffffffffffffffff909216917f00000000000000000000000000000000000000000000000000000000000000001690633e84186590602401602060405180830381865afa158015613153573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131779190615c0f565b108061324d575060208501516040517fab34c9e900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff838116600483015260608d013592917f00000000000000000000000000000000000000000000000000000000000000009091169063ab34c9e990602401602060405180830381865afa158015613216573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061323a9190615d4c565b61324491906156b8565b64ffffffffff16115b1561329c576040517f61eee0e800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610994565b5050600101612fe3565b5050505050505050565b5f60055f81546132bf90615d67565b91829055505f8181526006602081905260409091208054337fffffffffffffffffffffffff000000000000000000000000000000000000000091821617825560018201805490911673ffffffffffffffffffffffffffffffffffffffff979097169690961790955593909301919091555090565b5f83815260066020526040812060018101549091906133689073ffffffffffffffffffffffffffffffffffffffff16846124be565b9050805f036133c15760018201546040517ffbbd798900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401610994565b8360048111156133d3576133d36150e6565b6001830154600684015460408051338152602081019290925273ffffffffffffffffffffffffffffffffffffffff9092169188917f4f3e197ecccd95d002a379777ec80b5584e487e7faee43279ab0515ca1c10f20910160405180910390a461280a858583612645565b5f7f8bd69b8b3b5b5fc124e2efe0fe05853eb26326100f29f3958a770e7e36212d2582356134716040850160208601614fc7565b6134816060860160408701614fc7565b6134916080870160608801614fc7565b61349e6080880188615b77565b6040516134ac929190615bd8565b6040519081900390206134c260a0890189615b77565b6040516134d0929190615bd8565b6040519081900390206134e660c08a018a615b77565b6040516134f4929190615bd8565b60405190819003902061350a60e08b018b615b77565b604051613518929190615bd8565b60408051918290038220602083019a909a5281019790975273ffffffffffffffffffffffffffffffffffffffff958616606088015293851660808701529390911660a085015260c084015260e0830191909152610100808301919091526101208201929092529083013561014082015261016001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181528282526101208086013560208501526101408087013593850193909352610160860135606085015261018086013560808501526101a086013560a08501526101c086013560c08501526101e086013560e0850152610200860135610100850152610220860135908401529101604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152908290526120ee9291602001615db5565b60408051608080820183525f8083526020808401829052838501829052606093840182905273ffffffffffffffffffffffffffffffffffffffff8a811683526004825291859020855193840186528054909216835260018201546fffffffffffffffffffffffffffffffff8082169285019290925270010000000000000000000000000000000090048116948301949094526002015490921691018190526137078682612a27565b6040517fd505accf0000000000000000000000000000000000000000000000000000000081523360048201523060248201526fffffffffffffffffffffffffffffffff821660448201526064810186905260ff8516608482015260a4810184905260c4810183905273ffffffffffffffffffffffffffffffffffffffff87169063d505accf9060e4015f604051808303815f87803b1580156137a7575f5ffd5b505af19250505080156137b8575060015b506040517fdd62ed3e0000000000000000000000000000000000000000000000000000000081523360048201523060248201525f9073ffffffffffffffffffffffffffffffffffffffff88169063dd62ed3e90604401602060405180830381865afa158015613829573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061384d9190615c0f565b9050816fffffffffffffffffffffffffffffffff168110156138b6576040517f4f63f0d6000000000000000000000000000000000000000000000000000000008152600481018290526fffffffffffffffffffffffffffffffff83166024820152604401610994565b50505050505050565b5f806138d16060880160408901614fc7565b90505f61397a8560408051608080820183525f8083526020808401829052838501829052606093840182905273ffffffffffffffffffffffffffffffffffffffff95861682526004815290849020845192830185528054909516825260018501546fffffffffffffffffffffffffffffffff8082169284019290925270010000000000000000000000000000000090048116938201939093526002909301549091169082015290565b60600151905061399c85826fffffffffffffffffffffffffffffffff16612a27565b6139a78888886145ad565b6139b28289356132b0565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526008602090815260408083208c3584528252808320849055838352600682528083208151606080820184528582528185018690529083018590528251908101835260015464ffffffffff8082168084526501000000000083048216968401969096526a010000000000000000000090910416928101929092529396509190613a5590426156b8565b83547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000064ffffffffff83811682027fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff169290921779010000000000000000000000000000000000000000000000000090811787556020860151600188018054604089015186169093027fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff92909516909302167fffff00000000000000000000ffffffffffffffffffffffffffffffffffffffff9091161791909117905560028401805473ffffffffffffffffffffffffffffffffffffffff8b167fffffffffffffffffffffffff00000000000000000000000000000000000000009091161790556003840180546fffffffffffffffffffffffffffffffff87167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116811790915560078501899055909150613be4908990614828565b60068301546040805191825273ffffffffffffffffffffffffffffffffffffffff8a811660208401526fffffffffffffffffffffffffffffffff871683830152606083018a905264ffffffffff84166080840152905190871691339189917f6dba4ff06401fb447807acf1c72c634243f0f2cf65a01c37afcef56832d55fcf919081900360a00190a4613ca3866203f4808460400151856020015185613c8a91906156b8565b613c9491906156b8565b613c9e91906156b8565b614427565b505050505095945050505050565b5f81815260066020526040902080547b01000000000000000000000000000000000000000000000000000000900460ff1615612a785780547fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff16815560018101546040517f1916558700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff91821660048201527f0000000000000000000000000000000000000000000000000000000000000000909116906319165587906024015f604051808303815f87803b158015613d9a575f5ffd5b505af1158015613dac573d5f5f3e3d5ffd5b505050505050565b5f818152600660205260408082208151808301928390529091839190600484019060029082845b815473ffffffffffffffffffffffffffffffffffffffff168152600190910190602001808311613ddb575050505060018401546003850154855484519495505f947f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff9081169550630e8e9e159481169370010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16927a010000000000000000000000000000000000000000000000000000900460ff16911615613f4157613f386040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825260025461ffff80821683526201000082048116602084015264010000000082048116938301939093526601000000000000810483166060830152680100000000000000009004909116608082015290565b60800151613f43565b5f5b6040518563ffffffff1660e01b8152600401613f629493929190615dc9565b60408051808303815f875af1158015613f7d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613fa19190615e1e565b600385015491955091505f90613fde90869070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16615e40565b6003850180546fffffffffffffffffffffffffffffffff808416700100000000000000000000000000000000029116179055905061404d835f60200201517f0000000000000000000000000000000000000000000000000000000000000000614048600286615c54565b612402565b602083015161408c907f0000000000000000000000000000000000000000000000000000000000000000614082600286615c54565b6140489086615cda565b60408051868152602081018490526fffffffffffffffffffffffffffffffff831681830152905187917f744f4ef6f94924367792adb659366b55752ab0b4bc850e068e26174cb77e60fb919081900360600190a2806fffffffffffffffffffffffffffffffff165f036141025761410286613cb1565b50505050919050565b5f5f6141188585856149b9565b5090925090505f816003811115614131576141316150e6565b14158061416a57508573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff1614155b15613dac576040517ffd2b2bb800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602401610994565b428111806141d25750426141d062278d0083615c26565b105b15610a94576040517fc9345f8300000000000000000000000000000000000000000000000000000000815260048101829052602401610994565b6142168180615b3b565b614224906080810190615b77565b604051614232929190615bd8565b6040519081900390206142458380615b3b565b614253906080810190615b77565b604051614261929190615bd8565b60405180910390201415806142d1575061427b8180615b3b565b6142899060c0810190615b77565b604051614297929190615bd8565b6040519081900390206142aa8380615b3b565b6142b89060c0810190615b77565b6040516142c6929190615bd8565b604051809103902014155b15614308576040517f0249458c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f61431485614a00565b9250925092505f5f5f61432687614a00565b9250925092505f6143378785614b70565b6143418785614b7f565b61434b9190615cda565b614357906103e8615b24565b9050614366620dbba082615c26565b6143708387615c26565b116143bc5761437f8286615c26565b6040517f1f7e3f2f000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610994565b505050505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561235f576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f828152600660205260409081902080547fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b01000000000000000000000000000000000000000000000000000000178155600181015491517f9d680fea00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff928316600482015264ffffffffff8416602482015290917f00000000000000000000000000000000000000000000000000000000000000001690639d680fea906044015f604051808303815f87803b158015614513575f5ffd5b505af11580156138b6573d5f5f3e3d5ffd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f511483166145a1578383151615614595573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f6145be6060850160408601614fc7565b90506145d06080850160608601614fc7565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614614636576040517fecd0d90f000000000000000000000000000000000000000000000000000000008152336004820152602401610994565b61464d816146466108328761343d565b858561410b565b42846102000135118061468057504262127500614674610180870135610220880135615c26565b61467e9190615c26565b105b156146be576040517fc9345f830000000000000000000000000000000000000000000000000000000081526102008501356004820152602401610994565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260086020908152604080832087358452909152902054801561472a576040517fa4d7fa4000000000000000000000000000000000000000000000000000000000815260048101829052602401610994565b6040517f4262336000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83811660048301527f00000000000000000000000000000000000000000000000000000000000000001690634262336090602401602060405180830381865afa1580156147b4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906147d89190615c0f565b5f0361280a576040517ffbbd798900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610994565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015614892573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906148b69190615c0f565b90506148da73ffffffffffffffffffffffffffffffffffffffff8416333085614b8e565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f90829073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa158015614946573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061496a9190615c0f565b6149749190615cda565b9050828114610db2576040517f8c5b1f560000000000000000000000000000000000000000000000000000000081526004810184905260248101829052604401610994565b5f808060418490036149ed578435602086013560408701355f1a6149df89828585614bea565b9550955095505050506149f7565b505f915060029050825b93509350939050565b5f808080614a0e8580615b3b565b3590505f614a1c8680615b3b565b614a2d906060810190604001614fc7565b90505f614a3d6080880188615d1a565b606001359050614a506080880188615d1a565b608001359450614a7d8284898060800190614a6b9190615d1a565b614a7860a08c018c615b77565b614cdd565b614a86856141b9565b614a908780615b3b565b610200013595505f80614aa660608a018a615b77565b90501115614af457614acd8385614ac060408c018c615d1a565b614a7860608d018d615b77565b614ada6040890189615d1a565b608001359650614aed6040890189615d1a565b6060013590505b8686111580614b0257508082105b15614b3c576040517fc66dc54a00000000000000000000000000000000000000000000000000000000815260048101859052602401610994565b614b64614b498284615cda565b614b538989615cda565b614b5f906103e8615b24565b614b70565b96989597505050505050565b5f82821882841002821861263e565b5f82821882841102821861263e565b614b9c848484846001614d31565b610db2576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610994565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614c2357505f91506003905082614cd3565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614c74573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116614cca57505f925060019150829050614cd3565b92505f91508190505b9450945094915050565b82358414614d1a576040517fc66dc54a00000000000000000000000000000000000000000000000000000000815283356004820152602401610994565b61280a85614d2a6108328661204f565b848461410b565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316614db3578383151615614da7573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b8260028101928215614e31579160200282015b82811115614e3157825182547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff909116178255602090920191600190910190614dd7565b50614e3d929150614ebe565b5090565b60408051610200810182525f80825260208201819052909182019081526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e082015261010001614ea0614ed2565b81526020015f81526020015f81526020015f81526020015f81525090565b5b80821115614e3d575f8155600101614ebf565b60405180604001604052806002906020820280368337509192915050565b5f60208284031215614f00575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff81168114610a94575f5ffd5b5f5f60408385031215614f39575f5ffd5b8235614f4481614f07565b91506020830135614f5481614f07565b809150509250929050565b5f60c08284031215614f6f575f5ffd5b50919050565b5f60208284031215614f85575f5ffd5b813567ffffffffffffffff811115614f9b575f5ffd5b6119b684828501614f5f565b5f5f60408385031215614fb8575f5ffd5b50508035926020909101359150565b5f60208284031215614fd7575f5ffd5b813561263e81614f07565b61ffff81168114610a94575f5ffd5b5f5f5f5f60808587031215615004575f5ffd5b84359350602085013560078110615019575f5ffd5b9250604085013561502981614fe2565b9396929550929360600135925050565b80356fffffffffffffffffffffffffffffffff81168114611494575f5ffd5b5f5f60408385031215615069575f5ffd5b823561507481614f07565b915061508260208401615039565b90509250929050565b5f60a08284031215614f6f575f5ffd5b5f602082840312156150ab575f5ffd5b813567ffffffffffffffff8111156150c1575f5ffd5b6119b68482850161508b565b5f60408284031280156150de575f5ffd5b509092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60078110615123576151236150e6565b9052565b60058110615123576151236150e6565b805f5b6002811015610db257815173ffffffffffffffffffffffffffffffffffffffff1684526020938401939091019060010161513a565b815173ffffffffffffffffffffffffffffffffffffffff168152610220810160208301516151a6602084018264ffffffffff169052565b5060408301516151b96040840182615113565b5060608301516151cc6060840182615127565b5060808301516151e0608084018215159052565b5060a083015161520860a084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060c083015161522160c084018264ffffffffff169052565b5060e083015161523a60e084018264ffffffffff169052565b5061010083015161526461010084018273ffffffffffffffffffffffffffffffffffffffff169052565b5061012083015161528a6101208401826fffffffffffffffffffffffffffffffff169052565b506101408301516152b06101408401826fffffffffffffffffffffffffffffffff169052565b506101608301516152c5610160840182615137565b506101808301516101a08301526101a08301516101c08301526101c08301516101e08301526101e083015161020083015292915050565b5f60a0828403121561530c575f5ffd5b61263e838361508b565b5f60608284031280156150de575f5ffd5b5f60808284031280156150de575f5ffd5b5f5f5f5f6060858703121561534b575f5ffd5b843567ffffffffffffffff811115615361575f5ffd5b61536d8782880161508b565b945050602085013567ffffffffffffffff811115615389575f5ffd5b61539587828801614f5f565b935050604085013567ffffffffffffffff8111156153b1575f5ffd5b8501601f810187136153c1575f5ffd5b803567ffffffffffffffff8111156153d7575f5ffd5b8760208260051b84010111156153eb575f5ffd5b949793965060200194505050565b5f5f6040838503121561540a575f5ffd5b823561541581614f07565b946020939093013593505050565b5f6102408284031215614f6f575f5ffd5b5f60208284031215615444575f5ffd5b813567ffffffffffffffff81111561545a575f5ffd5b6119b684828501615423565b5f5f60408385031215615477575f5ffd5b823591506020830135614f5481614f07565b5f5f83601f840112615499575f5ffd5b50813567ffffffffffffffff8111156154b0575f5ffd5b6020830191508360208285010111156154c7575f5ffd5b9250929050565b5f5f5f5f5f5f5f5f5f6101008a8c0312156154e7575f5ffd5b893567ffffffffffffffff8111156154fd575f5ffd5b6155098c828d01615423565b99505060208a013567ffffffffffffffff811115615525575f5ffd5b6155318c828d01615489565b90995097505060408a013561554581614f07565b955060608a0135945060808a0135935060a08a013560ff81168114615568575f5ffd5b989b979a50959894979396929550929360c0810135935060e00135919050565b5f5f60408385031215615599575f5ffd5b823567ffffffffffffffff8111156155af575f5ffd5b6155bb85828601614f5f565b925050602083013567ffffffffffffffff8111156155d7575f5ffd5b6155e385828601614f5f565b9150509250929050565b5f5f5f5f5f60808688031215615601575f5ffd5b853567ffffffffffffffff811115615617575f5ffd5b61562388828901615423565b955050602086013567ffffffffffffffff81111561563f575f5ffd5b61564b88828901615489565b909550935050604086013561565f81614f07565b949793965091946060013592915050565b5f60208284031215615680575f5ffd5b815161263e81614f07565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b64ffffffffff81811683821601908111156108375761083761568b565b5f602082840312156156e5575f5ffd5b61263e82615039565b64ffffffffff81168114610a94575f5ffd5b5f6040828403128015615711575f5ffd5b506040805190810167ffffffffffffffff8111828210171561575a577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405261576683615039565b81526020830135615776816156ee565b60208201529392505050565b5f60208284031215615792575f5ffd5b813561263e81614fe2565b5f813561083781614fe2565b81356157b481614fe2565b61ffff811690508154817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000821617835560208401356157f281614fe2565b63ffff00008160101b16837fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000841617178455505050604082013561583581614fe2565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffff1660209190911b65ffff00000000161781555f606083013561587981614fe2565b82547fffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffff16603082901b67ffff00000000000016178355905050612a786158c16080840161579d565b82547fffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffffffff1660409190911b69ffff000000000000000016178255565b60a08101823561590b81614fe2565b61ffff168252602083013561591f81614fe2565b61ffff166020830152604083013561593681614fe2565b61ffff166040830152606083013561594d81614fe2565b61ffff166060830152608083013561596481614fe2565b61ffff811660808401525092915050565b5f60208284031215615985575f5ffd5b813561263e816156ee565b813561599b816156ee565b64ffffffffff811690508154817fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000821617835560208401356159dc816156ee565b69ffffffffff00000000008160281b16905080837fffffffffffffffffffffffffffffffffffffffffffff000000000000000000008416171784556040850135615a25816156ee565b6effffffffff000000000000000000008160501b16847fffffffffffffffffffffffffffffffffff0000000000000000000000000000008516178317178555505050505050565b606081018235615a7b816156ee565b64ffffffffff1682526020830135615a92816156ee565b64ffffffffff1660208301526040830135615aac816156ee565b64ffffffffff811660408401525092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615af3575f5ffd5b83018035915067ffffffffffffffff821115615b0d575f5ffd5b6020019150600581901b36038213156154c7575f5ffd5b80820281158282048414176108375761083761568b565b5f82357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc1833603018112615b6d575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615baa575f5ffd5b83018035915067ffffffffffffffff821115615bc4575f5ffd5b6020019150368190038213156154c7575f5ffd5b818382375f9101908152919050565b8015158114610a94575f5ffd5b5f60208284031215615c04575f5ffd5b813561263e81615be7565b5f60208284031215615c1f575f5ffd5b5051919050565b808201808211156108375761083761568b565b5f60208284031215615c49575f5ffd5b815161263e81615be7565b5f82615c87577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b5f8184825b85811015615ccf578135615ca481614f07565b73ffffffffffffffffffffffffffffffffffffffff1683526020928301929190910190600101615c91565b509095945050505050565b818103818111156108375761083761568b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112615b6d575f5ffd5b5f60208284031215615d5c575f5ffd5b815161263e816156ee565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203615d9757615d9761568b565b5060010190565b5f81518060208401855e5f93019283525090919050565b5f6119b6615dc38386615d9e565b84615d9e565b73ffffffffffffffffffffffffffffffffffffffff851681526fffffffffffffffffffffffffffffffff8416602082015260808101615e0b6040830185615127565b61ffff8316606083015295945050505050565b5f5f60408385031215615e2f575f5ffd5b505080516020909101519092909150565b6fffffffffffffffffffffffffffffffff82811682821603908111156108375761083761568b56",
}

// Disputes is an auto generated Go binding around an Ethereum contract.
type Disputes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Disputes) GetABI() abi.ABI {
	return c.abi
}

// NewDisputes creates a new instance of Disputes.
func NewDisputes() *Disputes {
	parsed, err := DisputesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Disputes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Disputes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address governance_, address registry_, address escrow_, address arbiter_, (address,uint128,uint128,uint128)[] bondTokens, (uint128,uint40) limits) returns()
func (disputes *Disputes) PackConstructor(governance_ common.Address, registry_ common.Address, escrow_ common.Address, arbiter_ common.Address, bondTokens []IDisputesBondToken, limits IDisputesPanelLimits) []byte {
	enc, err := disputes.abi.Pack("", governance_, registry_, escrow_, arbiter_, bondTokens, limits)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19ee60fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(uint256 id, bytes32 evidence) returns()
func (disputes *Disputes) PackAnswer(id *big.Int, evidence [32]byte) []byte {
	enc, err := disputes.abi.Pack("answer", id, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19ee60fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(uint256 id, bytes32 evidence) returns()
func (disputes *Disputes) TryPackAnswer(id *big.Int, evidence [32]byte) ([]byte, error) {
	return disputes.abi.Pack("answer", id, evidence)
}

// PackArbiter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe25e00a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function arbiter() view returns(address)
func (disputes *Disputes) PackArbiter() []byte {
	enc, err := disputes.abi.Pack("arbiter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackArbiter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe25e00a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function arbiter() view returns(address)
func (disputes *Disputes) TryPackArbiter() ([]byte, error) {
	return disputes.abi.Pack("arbiter")
}

// UnpackArbiter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe25e00a.
//
// Solidity: function arbiter() view returns(address)
func (disputes *Disputes) UnpackArbiter(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("arbiter", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d2b6c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondOf(address token) view returns((address,uint128,uint128,uint128))
func (disputes *Disputes) PackBondOf(token common.Address) []byte {
	enc, err := disputes.abi.Pack("bondOf", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d2b6c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondOf(address token) view returns((address,uint128,uint128,uint128))
func (disputes *Disputes) TryPackBondOf(token common.Address) ([]byte, error) {
	return disputes.abi.Pack("bondOf", token)
}

// UnpackBondOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72d2b6c0.
//
// Solidity: function bondOf(address token) view returns((address,uint128,uint128,uint128))
func (disputes *Disputes) UnpackBondOf(data []byte) (IDisputesBondToken, error) {
	out, err := disputes.abi.Unpack("bondOf", data)
	if err != nil {
		return *new(IDisputesBondToken), err
	}
	out0 := *abi.ConvertType(out[0], new(IDisputesBondToken)).(*IDisputesBondToken)
	return out0, nil
}

// PackCaseCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda2d7e95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function caseCount() view returns(uint256)
func (disputes *Disputes) PackCaseCount() []byte {
	enc, err := disputes.abi.Pack("caseCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCaseCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda2d7e95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function caseCount() view returns(uint256)
func (disputes *Disputes) TryPackCaseCount() ([]byte, error) {
	return disputes.abi.Pack("caseCount")
}

// UnpackCaseCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda2d7e95.
//
// Solidity: function caseCount() view returns(uint256)
func (disputes *Disputes) UnpackCaseCount(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("caseCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40a8c537.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function caseOf(uint256 id) view returns((address,uint40,uint8,uint8,bool,address,uint40,uint40,address,uint128,uint128,address[2],bytes32,bytes32,bytes32,bytes32))
func (disputes *Disputes) PackCaseOf(id *big.Int) []byte {
	enc, err := disputes.abi.Pack("caseOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40a8c537.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function caseOf(uint256 id) view returns((address,uint40,uint8,uint8,bool,address,uint40,uint40,address,uint128,uint128,address[2],bytes32,bytes32,bytes32,bytes32))
func (disputes *Disputes) TryPackCaseOf(id *big.Int) ([]byte, error) {
	return disputes.abi.Pack("caseOf", id)
}

// UnpackCaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40a8c537.
//
// Solidity: function caseOf(uint256 id) view returns((address,uint40,uint8,uint8,bool,address,uint40,uint40,address,uint128,uint128,address[2],bytes32,bytes32,bytes32,bytes32))
func (disputes *Disputes) UnpackCaseOf(data []byte) (IDisputesCase, error) {
	out, err := disputes.abi.Unpack("caseOf", data)
	if err != nil {
		return *new(IDisputesCase), err
	}
	out0 := *abi.ConvertType(out[0], new(IDisputesCase)).(*IDisputesCase)
	return out0, nil
}

// PackCaseOfLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad02eb02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function caseOfLease(address provider, bytes32 leaseId) view returns(uint256 id)
func (disputes *Disputes) PackCaseOfLease(provider common.Address, leaseId [32]byte) []byte {
	enc, err := disputes.abi.Pack("caseOfLease", provider, leaseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCaseOfLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad02eb02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function caseOfLease(address provider, bytes32 leaseId) view returns(uint256 id)
func (disputes *Disputes) TryPackCaseOfLease(provider common.Address, leaseId [32]byte) ([]byte, error) {
	return disputes.abi.Pack("caseOfLease", provider, leaseId)
}

// UnpackCaseOfLease is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad02eb02.
//
// Solidity: function caseOfLease(address provider, bytes32 leaseId) view returns(uint256 id)
func (disputes *Disputes) UnpackCaseOfLease(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("caseOfLease", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce3f865f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(uint256 id) returns()
func (disputes *Disputes) PackCollect(id *big.Int) []byte {
	enc, err := disputes.abi.Pack("collect", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce3f865f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(uint256 id) returns()
func (disputes *Disputes) TryPackCollect(id *big.Int) ([]byte, error) {
	return disputes.abi.Pack("collect", id)
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x035ec584.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address account, address token) view returns(uint256 amount)
func (disputes *Disputes) PackCreditOf(account common.Address, token common.Address) []byte {
	enc, err := disputes.abi.Pack("creditOf", account, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x035ec584.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address account, address token) view returns(uint256 amount)
func (disputes *Disputes) TryPackCreditOf(account common.Address, token common.Address) ([]byte, error) {
	return disputes.abi.Pack("creditOf", account, token)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x035ec584.
//
// Solidity: function creditOf(address account, address token) view returns(uint256 amount)
func (disputes *Disputes) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (disputes *Disputes) PackEscrow() []byte {
	enc, err := disputes.abi.Pack("escrow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow() view returns(address)
func (disputes *Disputes) TryPackEscrow() ([]byte, error) {
	return disputes.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (disputes *Disputes) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (disputes *Disputes) PackGovernance() []byte {
	enc, err := disputes.abi.Pack("governance")
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
func (disputes *Disputes) TryPackGovernance() ([]byte, error) {
	return disputes.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (disputes *Disputes) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHeartbeatDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06071fd6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heartbeatDigest((bytes32,uint256,string,uint256,uint256,bool) heartbeat) view returns(bytes32)
func (disputes *Disputes) PackHeartbeatDigest(heartbeat IDisputesHeartbeat) []byte {
	enc, err := disputes.abi.Pack("heartbeatDigest", heartbeat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeartbeatDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06071fd6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function heartbeatDigest((bytes32,uint256,string,uint256,uint256,bool) heartbeat) view returns(bytes32)
func (disputes *Disputes) TryPackHeartbeatDigest(heartbeat IDisputesHeartbeat) ([]byte, error) {
	return disputes.abi.Pack("heartbeatDigest", heartbeat)
}

// UnpackHeartbeatDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06071fd6.
//
// Solidity: function heartbeatDigest((bytes32,uint256,string,uint256,uint256,bool) heartbeat) view returns(bytes32)
func (disputes *Disputes) UnpackHeartbeatDigest(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("heartbeatDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsResultSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbb736b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isResultSettled(bytes32 panel, address provider) view returns(bool settled)
func (disputes *Disputes) PackIsResultSettled(panel [32]byte, provider common.Address) []byte {
	enc, err := disputes.abi.Pack("isResultSettled", panel, provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsResultSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbb736b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isResultSettled(bytes32 panel, address provider) view returns(bool settled)
func (disputes *Disputes) TryPackIsResultSettled(panel [32]byte, provider common.Address) ([]byte, error) {
	return disputes.abi.Pack("isResultSettled", panel, provider)
}

// UnpackIsResultSettled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbb736b5.
//
// Solidity: function isResultSettled(bytes32 panel, address provider) view returns(bool settled)
func (disputes *Disputes) UnpackIsResultSettled(data []byte) (bool, error) {
	out, err := disputes.abi.Unpack("isResultSettled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsSaleSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x006b230e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSaleSettled(bytes32 digest) view returns(bool settled)
func (disputes *Disputes) PackIsSaleSettled(digest [32]byte) []byte {
	enc, err := disputes.abi.Pack("isSaleSettled", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSaleSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x006b230e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSaleSettled(bytes32 digest) view returns(bool settled)
func (disputes *Disputes) TryPackIsSaleSettled(digest [32]byte) ([]byte, error) {
	return disputes.abi.Pack("isSaleSettled", digest)
}

// UnpackIsSaleSettled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x006b230e.
//
// Solidity: function isSaleSettled(bytes32 digest) view returns(bool settled)
func (disputes *Disputes) UnpackIsSaleSettled(data []byte) (bool, error) {
	out, err := disputes.abi.Unpack("isSaleSettled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe23d4667.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) terms, bytes signature, address token, bytes32 evidence) returns(uint256 id)
func (disputes *Disputes) PackOpen(terms IDisputesTerms, signature []byte, token common.Address, evidence [32]byte) []byte {
	enc, err := disputes.abi.Pack("open", terms, signature, token, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe23d4667.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) terms, bytes signature, address token, bytes32 evidence) returns(uint256 id)
func (disputes *Disputes) TryPackOpen(terms IDisputesTerms, signature []byte, token common.Address, evidence [32]byte) ([]byte, error) {
	return disputes.abi.Pack("open", terms, signature, token, evidence)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe23d4667.
//
// Solidity: function open((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) terms, bytes signature, address token, bytes32 evidence) returns(uint256 id)
func (disputes *Disputes) UnpackOpen(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("open", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc86bfdf6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openWithPermit((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) terms, bytes signature, address token, bytes32 evidence, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 id)
func (disputes *Disputes) PackOpenWithPermit(terms IDisputesTerms, signature []byte, token common.Address, evidence [32]byte, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := disputes.abi.Pack("openWithPermit", terms, signature, token, evidence, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc86bfdf6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openWithPermit((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) terms, bytes signature, address token, bytes32 evidence, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 id)
func (disputes *Disputes) TryPackOpenWithPermit(terms IDisputesTerms, signature []byte, token common.Address, evidence [32]byte, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return disputes.abi.Pack("openWithPermit", terms, signature, token, evidence, deadline, v, r, s)
}

// UnpackOpenWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc86bfdf6.
//
// Solidity: function openWithPermit((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) terms, bytes signature, address token, bytes32 evidence, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 id)
func (disputes *Disputes) UnpackOpenWithPermit(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("openWithPermit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPanelHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26455638.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function panelHash((address,bytes32,bytes32,uint256,address[]) panel) pure returns(bytes32)
func (disputes *Disputes) PackPanelHash(panel IDisputesPanel) []byte {
	enc, err := disputes.abi.Pack("panelHash", panel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPanelHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26455638.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function panelHash((address,bytes32,bytes32,uint256,address[]) panel) pure returns(bytes32)
func (disputes *Disputes) TryPackPanelHash(panel IDisputesPanel) ([]byte, error) {
	return disputes.abi.Pack("panelHash", panel)
}

// UnpackPanelHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26455638.
//
// Solidity: function panelHash((address,bytes32,bytes32,uint256,address[]) panel) pure returns(bytes32)
func (disputes *Disputes) UnpackPanelHash(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("panelHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPanelLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b6bd6ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function panelLimits() view returns((uint128,uint40))
func (disputes *Disputes) PackPanelLimits() []byte {
	enc, err := disputes.abi.Pack("panelLimits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPanelLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b6bd6ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function panelLimits() view returns((uint128,uint40))
func (disputes *Disputes) TryPackPanelLimits() ([]byte, error) {
	return disputes.abi.Pack("panelLimits")
}

// UnpackPanelLimits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b6bd6ca.
//
// Solidity: function panelLimits() view returns((uint128,uint40))
func (disputes *Disputes) UnpackPanelLimits(data []byte) (IDisputesPanelLimits, error) {
	out, err := disputes.abi.Unpack("panelLimits", data)
	if err != nil {
		return *new(IDisputesPanelLimits), err
	}
	out0 := *abi.ConvertType(out[0], new(IDisputesPanelLimits)).(*IDisputesPanelLimits)
	return out0, nil
}

// PackPenalties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42b53a75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penalties() view returns((uint16,uint16,uint16,uint16,uint16))
func (disputes *Disputes) PackPenalties() []byte {
	enc, err := disputes.abi.Pack("penalties")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenalties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42b53a75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penalties() view returns((uint16,uint16,uint16,uint16,uint16))
func (disputes *Disputes) TryPackPenalties() ([]byte, error) {
	return disputes.abi.Pack("penalties")
}

// UnpackPenalties is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42b53a75.
//
// Solidity: function penalties() view returns((uint16,uint16,uint16,uint16,uint16))
func (disputes *Disputes) UnpackPenalties(data []byte) (IDisputesPenalties, error) {
	out, err := disputes.abi.Unpack("penalties", data)
	if err != nil {
		return *new(IDisputesPenalties), err
	}
	out0 := *abi.ConvertType(out[0], new(IDisputesPenalties)).(*IDisputesPenalties)
	return out0, nil
}

// PackPeriods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4caeb42.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function periods() view returns((uint40,uint40,uint40))
func (disputes *Disputes) PackPeriods() []byte {
	enc, err := disputes.abi.Pack("periods")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPeriods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4caeb42.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function periods() view returns((uint40,uint40,uint40))
func (disputes *Disputes) TryPackPeriods() ([]byte, error) {
	return disputes.abi.Pack("periods")
}

// UnpackPeriods is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4caeb42.
//
// Solidity: function periods() view returns((uint40,uint40,uint40))
func (disputes *Disputes) UnpackPeriods(data []byte) (IDisputesPeriods, error) {
	out, err := disputes.abi.Unpack("periods", data)
	if err != nil {
		return *new(IDisputesPeriods), err
	}
	out0 := *abi.ConvertType(out[0], new(IDisputesPeriods)).(*IDisputesPeriods)
	return out0, nil
}

// PackProveDoubleSale is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9d4f19e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveDoubleSale(((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256),bytes,(bytes32,uint256,string,uint256,uint256,bool),bytes,(bytes32,uint256,string,uint256,uint256,bool),bytes) a, ((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256),bytes,(bytes32,uint256,string,uint256,uint256,bool),bytes,(bytes32,uint256,string,uint256,uint256,bool),bytes) b) returns(uint256 id)
func (disputes *Disputes) PackProveDoubleSale(a IDisputesSale, b IDisputesSale) []byte {
	enc, err := disputes.abi.Pack("proveDoubleSale", a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveDoubleSale is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9d4f19e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveDoubleSale(((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256),bytes,(bytes32,uint256,string,uint256,uint256,bool),bytes,(bytes32,uint256,string,uint256,uint256,bool),bytes) a, ((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256),bytes,(bytes32,uint256,string,uint256,uint256,bool),bytes,(bytes32,uint256,string,uint256,uint256,bool),bytes) b) returns(uint256 id)
func (disputes *Disputes) TryPackProveDoubleSale(a IDisputesSale, b IDisputesSale) ([]byte, error) {
	return disputes.abi.Pack("proveDoubleSale", a, b)
}

// UnpackProveDoubleSale is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd9d4f19e.
//
// Solidity: function proveDoubleSale(((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256),bytes,(bytes32,uint256,string,uint256,uint256,bool),bytes,(bytes32,uint256,string,uint256,uint256,bool),bytes) a, ((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256),bytes,(bytes32,uint256,string,uint256,uint256,bool),bytes,(bytes32,uint256,string,uint256,uint256,bool),bytes) b) returns(uint256 id)
func (disputes *Disputes) UnpackProveDoubleSale(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("proveDoubleSale", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProveWrongOutput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3de3aa1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveWrongOutput((address,bytes32,bytes32,uint256,address[]) panel, (uint256,(bytes32,bytes32,bytes32,uint256),bytes) accused, (uint256,(bytes32,bytes32,bytes32,uint256),bytes)[] majority) returns(uint256 id)
func (disputes *Disputes) PackProveWrongOutput(panel IDisputesPanel, accused IDisputesSignedResult, majority []IDisputesSignedResult) []byte {
	enc, err := disputes.abi.Pack("proveWrongOutput", panel, accused, majority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveWrongOutput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3de3aa1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveWrongOutput((address,bytes32,bytes32,uint256,address[]) panel, (uint256,(bytes32,bytes32,bytes32,uint256),bytes) accused, (uint256,(bytes32,bytes32,bytes32,uint256),bytes)[] majority) returns(uint256 id)
func (disputes *Disputes) TryPackProveWrongOutput(panel IDisputesPanel, accused IDisputesSignedResult, majority []IDisputesSignedResult) ([]byte, error) {
	return disputes.abi.Pack("proveWrongOutput", panel, accused, majority)
}

// UnpackProveWrongOutput is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3de3aa1.
//
// Solidity: function proveWrongOutput((address,bytes32,bytes32,uint256,address[]) panel, (uint256,(bytes32,bytes32,bytes32,uint256),bytes) accused, (uint256,(bytes32,bytes32,bytes32,uint256),bytes)[] majority) returns(uint256 id)
func (disputes *Disputes) UnpackProveWrongOutput(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("proveWrongOutput", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (disputes *Disputes) PackRegistry() []byte {
	enc, err := disputes.abi.Pack("registry")
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
func (disputes *Disputes) TryPackRegistry() ([]byte, error) {
	return disputes.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (disputes *Disputes) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc7c7931.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reply(uint256 id, bytes32 evidence) returns()
func (disputes *Disputes) PackReply(id *big.Int, evidence [32]byte) []byte {
	enc, err := disputes.abi.Pack("reply", id, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc7c7931.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reply(uint256 id, bytes32 evidence) returns()
func (disputes *Disputes) TryPackReply(id *big.Int, evidence [32]byte) ([]byte, error) {
	return disputes.abi.Pack("reply", id, evidence)
}

// PackResultDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fe60074.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resultDigest((bytes32,bytes32,bytes32,uint256) result) view returns(bytes32)
func (disputes *Disputes) PackResultDigest(result IDisputesResult) []byte {
	enc, err := disputes.abi.Pack("resultDigest", result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResultDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fe60074.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resultDigest((bytes32,bytes32,bytes32,uint256) result) view returns(bytes32)
func (disputes *Disputes) TryPackResultDigest(result IDisputesResult) ([]byte, error) {
	return disputes.abi.Pack("resultDigest", result)
}

// UnpackResultDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7fe60074.
//
// Solidity: function resultDigest((bytes32,bytes32,bytes32,uint256) result) view returns(bytes32)
func (disputes *Disputes) UnpackResultDigest(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("resultDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1eaa11c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rule(uint256 id, uint8 verdict, uint16 slashBps, bytes32 opinion) returns()
func (disputes *Disputes) PackRule(id *big.Int, verdict uint8, slashBps uint16, opinion [32]byte) []byte {
	enc, err := disputes.abi.Pack("rule", id, verdict, slashBps, opinion)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1eaa11c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rule(uint256 id, uint8 verdict, uint16 slashBps, bytes32 opinion) returns()
func (disputes *Disputes) TryPackRule(id *big.Int, verdict uint8, slashBps uint16, opinion [32]byte) ([]byte, error) {
	return disputes.abi.Pack("rule", id, verdict, slashBps, opinion)
}

// PackSetArbiter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c9c088a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setArbiter(address arbiter_) returns()
func (disputes *Disputes) PackSetArbiter(arbiter common.Address) []byte {
	enc, err := disputes.abi.Pack("setArbiter", arbiter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetArbiter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c9c088a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setArbiter(address arbiter_) returns()
func (disputes *Disputes) TryPackSetArbiter(arbiter common.Address) ([]byte, error) {
	return disputes.abi.Pack("setArbiter", arbiter)
}

// PackSetBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24dfc3a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBond(address token, uint128 bond) returns()
func (disputes *Disputes) PackSetBond(token common.Address, bond *big.Int) []byte {
	enc, err := disputes.abi.Pack("setBond", token, bond)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24dfc3a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBond(address token, uint128 bond) returns()
func (disputes *Disputes) TryPackSetBond(token common.Address, bond *big.Int) ([]byte, error) {
	return disputes.abi.Pack("setBond", token, bond)
}

// PackSetPanelLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38674d60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPanelLimits((uint128,uint40) limits) returns()
func (disputes *Disputes) PackSetPanelLimits(limits IDisputesPanelLimits) []byte {
	enc, err := disputes.abi.Pack("setPanelLimits", limits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPanelLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38674d60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPanelLimits((uint128,uint40) limits) returns()
func (disputes *Disputes) TryPackSetPanelLimits(limits IDisputesPanelLimits) ([]byte, error) {
	return disputes.abi.Pack("setPanelLimits", limits)
}

// PackSetPenalties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411959fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPenalties((uint16,uint16,uint16,uint16,uint16) penalties_) returns()
func (disputes *Disputes) PackSetPenalties(penalties IDisputesPenalties) []byte {
	enc, err := disputes.abi.Pack("setPenalties", penalties)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPenalties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411959fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPenalties((uint16,uint16,uint16,uint16,uint16) penalties_) returns()
func (disputes *Disputes) TryPackSetPenalties(penalties IDisputesPenalties) ([]byte, error) {
	return disputes.abi.Pack("setPenalties", penalties)
}

// PackSetPeriods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51c7dc01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPeriods((uint40,uint40,uint40) periods_) returns()
func (disputes *Disputes) PackSetPeriods(periods IDisputesPeriods) []byte {
	enc, err := disputes.abi.Pack("setPeriods", periods)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPeriods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51c7dc01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPeriods((uint40,uint40,uint40) periods_) returns()
func (disputes *Disputes) TryPackSetPeriods(periods IDisputesPeriods) ([]byte, error) {
	return disputes.abi.Pack("setPeriods", periods)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df82800.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 id) returns()
func (disputes *Disputes) PackSettle(id *big.Int) []byte {
	enc, err := disputes.abi.Pack("settle", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df82800.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 id) returns()
func (disputes *Disputes) TryPackSettle(id *big.Int) ([]byte, error) {
	return disputes.abi.Pack("settle", id)
}

// PackTermsDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7078805.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsDigest((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) terms) view returns(bytes32)
func (disputes *Disputes) PackTermsDigest(terms IDisputesTerms) []byte {
	enc, err := disputes.abi.Pack("termsDigest", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7078805.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsDigest((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) terms) view returns(bytes32)
func (disputes *Disputes) TryPackTermsDigest(terms IDisputesTerms) ([]byte, error) {
	return disputes.abi.Pack("termsDigest", terms)
}

// UnpackTermsDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7078805.
//
// Solidity: function termsDigest((bytes32,address,address,address,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) terms) view returns(bytes32)
func (disputes *Disputes) UnpackTermsDigest(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("termsDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address token) returns(uint256 amount)
func (disputes *Disputes) PackWithdraw(token common.Address) []byte {
	enc, err := disputes.abi.Pack("withdraw", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address token) returns(uint256 amount)
func (disputes *Disputes) TryPackWithdraw(token common.Address) ([]byte, error) {
	return disputes.abi.Pack("withdraw", token)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51cff8d9.
//
// Solidity: function withdraw(address token) returns(uint256 amount)
func (disputes *Disputes) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// DisputesAnswered represents a Answered event raised by the Disputes contract.
type DisputesAnswered struct {
	Id       *big.Int
	By       common.Address
	Evidence [32]byte
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DisputesAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (DisputesAnswered) ContractEventName() string {
	return DisputesAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(uint256 indexed id, address indexed by, bytes32 evidence, uint256 deadline)
func (disputes *Disputes) UnpackAnsweredEvent(log *types.Log) (*DisputesAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesAnswered)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesArbiterSet represents a ArbiterSet event raised by the Disputes contract.
type DisputesArbiterSet struct {
	Arbiter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const DisputesArbiterSetEventName = "ArbiterSet"

// ContractEventName returns the user-defined event name.
func (DisputesArbiterSet) ContractEventName() string {
	return DisputesArbiterSetEventName
}

// UnpackArbiterSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ArbiterSet(address indexed arbiter)
func (disputes *Disputes) UnpackArbiterSetEvent(log *types.Log) (*DisputesArbiterSet, error) {
	event := "ArbiterSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesArbiterSet)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesBondSet represents a BondSet event raised by the Disputes contract.
type DisputesBondSet struct {
	Token common.Address
	Bond  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DisputesBondSetEventName = "BondSet"

// ContractEventName returns the user-defined event name.
func (DisputesBondSet) ContractEventName() string {
	return DisputesBondSetEventName
}

// UnpackBondSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondSet(address indexed token, uint256 bond)
func (disputes *Disputes) UnpackBondSetEvent(log *types.Log) (*DisputesBondSet, error) {
	event := "BondSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesBondSet)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesCollected represents a Collected event raised by the Disputes contract.
type DisputesCollected struct {
	Id      *big.Int
	Slashed *big.Int
	Reward  *big.Int
	Owed    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DisputesCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (DisputesCollected) ContractEventName() string {
	return DisputesCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(uint256 indexed id, uint256 slashed, uint256 reward, uint256 owed)
func (disputes *Disputes) UnpackCollectedEvent(log *types.Log) (*DisputesCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesCollected)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesCredited represents a Credited event raised by the Disputes contract.
type DisputesCredited struct {
	Account common.Address
	Token   common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DisputesCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (DisputesCredited) ContractEventName() string {
	return DisputesCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed account, address indexed token, uint256 amount)
func (disputes *Disputes) UnpackCreditedEvent(log *types.Log) (*DisputesCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesCredited)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesOpened represents a Opened event raised by the Disputes contract.
type DisputesOpened struct {
	Id         *big.Int
	Claimant   common.Address
	Respondent common.Address
	LeaseId    [32]byte
	BondToken  common.Address
	Bond       *big.Int
	Evidence   [32]byte
	Deadline   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DisputesOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (DisputesOpened) ContractEventName() string {
	return DisputesOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(uint256 indexed id, address indexed claimant, address indexed respondent, bytes32 leaseId, address bondToken, uint256 bond, bytes32 evidence, uint256 deadline)
func (disputes *Disputes) UnpackOpenedEvent(log *types.Log) (*DisputesOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesOpened)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesPanelLimitsSet represents a PanelLimitsSet event raised by the Disputes contract.
type DisputesPanelLimitsSet struct {
	Limits IDisputesPanelLimits
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesPanelLimitsSetEventName = "PanelLimitsSet"

// ContractEventName returns the user-defined event name.
func (DisputesPanelLimitsSet) ContractEventName() string {
	return DisputesPanelLimitsSetEventName
}

// UnpackPanelLimitsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PanelLimitsSet((uint128,uint40) limits)
func (disputes *Disputes) UnpackPanelLimitsSetEvent(log *types.Log) (*DisputesPanelLimitsSet, error) {
	event := "PanelLimitsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesPanelLimitsSet)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesPenaltiesSet represents a PenaltiesSet event raised by the Disputes contract.
type DisputesPenaltiesSet struct {
	Penalties IDisputesPenalties
	Raw       *types.Log // Blockchain specific contextual infos
}

const DisputesPenaltiesSetEventName = "PenaltiesSet"

// ContractEventName returns the user-defined event name.
func (DisputesPenaltiesSet) ContractEventName() string {
	return DisputesPenaltiesSetEventName
}

// UnpackPenaltiesSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PenaltiesSet((uint16,uint16,uint16,uint16,uint16) penalties)
func (disputes *Disputes) UnpackPenaltiesSetEvent(log *types.Log) (*DisputesPenaltiesSet, error) {
	event := "PenaltiesSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesPenaltiesSet)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesPeriodsSet represents a PeriodsSet event raised by the Disputes contract.
type DisputesPeriodsSet struct {
	Periods IDisputesPeriods
	Raw     *types.Log // Blockchain specific contextual infos
}

const DisputesPeriodsSetEventName = "PeriodsSet"

// ContractEventName returns the user-defined event name.
func (DisputesPeriodsSet) ContractEventName() string {
	return DisputesPeriodsSetEventName
}

// UnpackPeriodsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PeriodsSet((uint40,uint40,uint40) periods)
func (disputes *Disputes) UnpackPeriodsSetEvent(log *types.Log) (*DisputesPeriodsSet, error) {
	event := "PeriodsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesPeriodsSet)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesProved represents a Proved event raised by the Disputes contract.
type DisputesProved struct {
	Id       *big.Int
	Provider common.Address
	Reason   uint8
	By       common.Address
	Subject  [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const DisputesProvedEventName = "Proved"

// ContractEventName returns the user-defined event name.
func (DisputesProved) ContractEventName() string {
	return DisputesProvedEventName
}

// UnpackProvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Proved(uint256 indexed id, address indexed provider, uint8 indexed reason, address by, bytes32 subject)
func (disputes *Disputes) UnpackProvedEvent(log *types.Log) (*DisputesProved, error) {
	event := "Proved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesProved)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesReplied represents a Replied event raised by the Disputes contract.
type DisputesReplied struct {
	Id       *big.Int
	Evidence [32]byte
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DisputesRepliedEventName = "Replied"

// ContractEventName returns the user-defined event name.
func (DisputesReplied) ContractEventName() string {
	return DisputesRepliedEventName
}

// UnpackRepliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Replied(uint256 indexed id, bytes32 evidence, uint256 deadline)
func (disputes *Disputes) UnpackRepliedEvent(log *types.Log) (*DisputesReplied, error) {
	event := "Replied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesReplied)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesResolved represents a Resolved event raised by the Disputes contract.
type DisputesResolved struct {
	Id      *big.Int
	Status  uint8
	Penalty *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DisputesResolvedEventName = "Resolved"

// ContractEventName returns the user-defined event name.
func (DisputesResolved) ContractEventName() string {
	return DisputesResolvedEventName
}

// UnpackResolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resolved(uint256 indexed id, uint8 indexed status, uint256 penalty)
func (disputes *Disputes) UnpackResolvedEvent(log *types.Log) (*DisputesResolved, error) {
	event := "Resolved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesResolved)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesRuled represents a Ruled event raised by the Disputes contract.
type DisputesRuled struct {
	Id      *big.Int
	Arbiter common.Address
	Opinion [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const DisputesRuledEventName = "Ruled"

// ContractEventName returns the user-defined event name.
func (DisputesRuled) ContractEventName() string {
	return DisputesRuledEventName
}

// UnpackRuledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ruled(uint256 indexed id, address indexed arbiter, bytes32 opinion)
func (disputes *Disputes) UnpackRuledEvent(log *types.Log) (*DisputesRuled, error) {
	event := "Ruled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesRuled)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesWithdrawn represents a Withdrawn event raised by the Disputes contract.
type DisputesWithdrawn struct {
	Account common.Address
	Token   common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DisputesWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (DisputesWithdrawn) ContractEventName() string {
	return DisputesWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address indexed token, uint256 amount)
func (disputes *Disputes) UnpackWithdrawnEvent(log *types.Log) (*DisputesWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesWithdrawn)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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
func (disputes *Disputes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_AlreadyDisputed"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesAlreadyDisputedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_AlreadySettled"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesAlreadySettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_BadAddress"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesBadAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_BadHeartbeat"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesBadHeartbeatError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_BadPanel"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesBadPanelError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_BadResult"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesBadResultError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_BadTime"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesBadTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_BadVerdict"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesBadVerdictError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_InsufficientAllowance"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesInsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_InvalidSignature"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_NoMajority"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesNoMajorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_NoOverlap"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesNoOverlapError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_NotEligible"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesNotEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_NotOneDevice"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesNotOneDeviceError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_NothingAtStake"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesNothingAtStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_NothingToCollect"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesNothingToCollectError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_NothingToWithdraw"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_OutOfBounds"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_TokenNotAllowed"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesTokenNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_TooEarly"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_TooLate"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_TransferMismatch"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesTransferMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_Unauthorized"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Disputes_WrongStatus"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputesWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Governed_GovernanceZero"].ID.Bytes()[:4]) {
		return disputes.UnpackGovernedGovernanceZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Governed_NotGovernance"].ID.Bytes()[:4]) {
		return disputes.UnpackGovernedNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return disputes.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return disputes.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DisputesDisputesAlreadyDisputed represents a Disputes_AlreadyDisputed error raised by the Disputes contract.
type DisputesDisputesAlreadyDisputed struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_AlreadyDisputed(uint256 id)
func DisputesDisputesAlreadyDisputedErrorID() common.Hash {
	return common.HexToHash("0xa4d7fa4070ea26cb3a19250aa140d852ae197fb20ba3813598b56c8039a0f0fe")
}

// UnpackDisputesAlreadyDisputedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_AlreadyDisputed(uint256 id)
func (disputes *Disputes) UnpackDisputesAlreadyDisputedError(raw []byte) (*DisputesDisputesAlreadyDisputed, error) {
	out := new(DisputesDisputesAlreadyDisputed)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_AlreadyDisputed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesAlreadySettled represents a Disputes_AlreadySettled error raised by the Disputes contract.
type DisputesDisputesAlreadySettled struct {
	Subject [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_AlreadySettled(bytes32 subject)
func DisputesDisputesAlreadySettledErrorID() common.Hash {
	return common.HexToHash("0x4d69af09ac2aabbc197d84e77d46a06d57275e872b41da6f6580c17b9a03a691")
}

// UnpackDisputesAlreadySettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_AlreadySettled(bytes32 subject)
func (disputes *Disputes) UnpackDisputesAlreadySettledError(raw []byte) (*DisputesDisputesAlreadySettled, error) {
	out := new(DisputesDisputesAlreadySettled)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_AlreadySettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesBadAddress represents a Disputes_BadAddress error raised by the Disputes contract.
type DisputesDisputesBadAddress struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_BadAddress(address account)
func DisputesDisputesBadAddressErrorID() common.Hash {
	return common.HexToHash("0x29f606e770bfc7248eacfe954b7cc0e78a9043875290e21870f73e8135efd49b")
}

// UnpackDisputesBadAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_BadAddress(address account)
func (disputes *Disputes) UnpackDisputesBadAddressError(raw []byte) (*DisputesDisputesBadAddress, error) {
	out := new(DisputesDisputesBadAddress)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_BadAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesBadHeartbeat represents a Disputes_BadHeartbeat error raised by the Disputes contract.
type DisputesDisputesBadHeartbeat struct {
	LeaseId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_BadHeartbeat(bytes32 leaseId)
func DisputesDisputesBadHeartbeatErrorID() common.Hash {
	return common.HexToHash("0xc66dc54a8b96551fefe33ccc0566abb9d8d3b0aa91488b83783cde76b70129af")
}

// UnpackDisputesBadHeartbeatError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_BadHeartbeat(bytes32 leaseId)
func (disputes *Disputes) UnpackDisputesBadHeartbeatError(raw []byte) (*DisputesDisputesBadHeartbeat, error) {
	out := new(DisputesDisputesBadHeartbeat)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_BadHeartbeat", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesBadPanel represents a Disputes_BadPanel error raised by the Disputes contract.
type DisputesDisputesBadPanel struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_BadPanel()
func DisputesDisputesBadPanelErrorID() common.Hash {
	return common.HexToHash("0x671aa2bf8b7d69897a5bb5fdb9d38658d43b8b24f74a5ff587d4d5071bee1e9b")
}

// UnpackDisputesBadPanelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_BadPanel()
func (disputes *Disputes) UnpackDisputesBadPanelError(raw []byte) (*DisputesDisputesBadPanel, error) {
	out := new(DisputesDisputesBadPanel)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_BadPanel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesBadResult represents a Disputes_BadResult error raised by the Disputes contract.
type DisputesDisputesBadResult struct {
	Member *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_BadResult(uint256 member)
func DisputesDisputesBadResultErrorID() common.Hash {
	return common.HexToHash("0xfd1d959157a0df516f441203ae914738969352478d2497defa15b64aa87a4844")
}

// UnpackDisputesBadResultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_BadResult(uint256 member)
func (disputes *Disputes) UnpackDisputesBadResultError(raw []byte) (*DisputesDisputesBadResult, error) {
	out := new(DisputesDisputesBadResult)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_BadResult", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesBadTime represents a Disputes_BadTime error raised by the Disputes contract.
type DisputesDisputesBadTime struct {
	Time *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_BadTime(uint256 time)
func DisputesDisputesBadTimeErrorID() common.Hash {
	return common.HexToHash("0xc9345f83d9c6171a1045cd3979d4c77c3f8ea258cd3211c9a2363d505f15f2a1")
}

// UnpackDisputesBadTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_BadTime(uint256 time)
func (disputes *Disputes) UnpackDisputesBadTimeError(raw []byte) (*DisputesDisputesBadTime, error) {
	out := new(DisputesDisputesBadTime)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_BadTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesBadVerdict represents a Disputes_BadVerdict error raised by the Disputes contract.
type DisputesDisputesBadVerdict struct {
	Verdict  *big.Int
	SlashBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_BadVerdict(uint256 verdict, uint256 slashBps)
func DisputesDisputesBadVerdictErrorID() common.Hash {
	return common.HexToHash("0x16909b67fd48fb52de937bf5720b2bd3c48b0dcd3d8cb34ca1815b414d0165b6")
}

// UnpackDisputesBadVerdictError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_BadVerdict(uint256 verdict, uint256 slashBps)
func (disputes *Disputes) UnpackDisputesBadVerdictError(raw []byte) (*DisputesDisputesBadVerdict, error) {
	out := new(DisputesDisputesBadVerdict)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_BadVerdict", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesInsufficientAllowance represents a Disputes_InsufficientAllowance error raised by the Disputes contract.
type DisputesDisputesInsufficientAllowance struct {
	Allowance *big.Int
	Amount    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_InsufficientAllowance(uint256 allowance, uint256 amount)
func DisputesDisputesInsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0x4f63f0d60593688272414a2e94f605eea0c6ffc2b359872a5de560f7c2025f82")
}

// UnpackDisputesInsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_InsufficientAllowance(uint256 allowance, uint256 amount)
func (disputes *Disputes) UnpackDisputesInsufficientAllowanceError(raw []byte) (*DisputesDisputesInsufficientAllowance, error) {
	out := new(DisputesDisputesInsufficientAllowance)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesInvalidSignature represents a Disputes_InvalidSignature error raised by the Disputes contract.
type DisputesDisputesInvalidSignature struct {
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_InvalidSignature(address expected)
func DisputesDisputesInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xfd2b2bb81edec359521364427376eddce9abfb6f8525a76d04df4a1d301bba59")
}

// UnpackDisputesInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_InvalidSignature(address expected)
func (disputes *Disputes) UnpackDisputesInvalidSignatureError(raw []byte) (*DisputesDisputesInvalidSignature, error) {
	out := new(DisputesDisputesInvalidSignature)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesNoMajority represents a Disputes_NoMajority error raised by the Disputes contract.
type DisputesDisputesNoMajority struct {
	Votes *big.Int
	Panel *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_NoMajority(uint256 votes, uint256 panel)
func DisputesDisputesNoMajorityErrorID() common.Hash {
	return common.HexToHash("0x5c464f679a91e4c8497ef7455c9800771d653f27d8c7e4bf8ac85ff1b7301162")
}

// UnpackDisputesNoMajorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_NoMajority(uint256 votes, uint256 panel)
func (disputes *Disputes) UnpackDisputesNoMajorityError(raw []byte) (*DisputesDisputesNoMajority, error) {
	out := new(DisputesDisputesNoMajority)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_NoMajority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesNoOverlap represents a Disputes_NoOverlap error raised by the Disputes contract.
type DisputesDisputesNoOverlap struct {
	UsedMs *big.Int
	SpanMs *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_NoOverlap(uint256 usedMs, uint256 spanMs)
func DisputesDisputesNoOverlapErrorID() common.Hash {
	return common.HexToHash("0x1f7e3f2f739a020a479ebef032b6cf74ead0d9f2447422da743f830eeee5a734")
}

// UnpackDisputesNoOverlapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_NoOverlap(uint256 usedMs, uint256 spanMs)
func (disputes *Disputes) UnpackDisputesNoOverlapError(raw []byte) (*DisputesDisputesNoOverlap, error) {
	out := new(DisputesDisputesNoOverlap)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_NoOverlap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesNotEligible represents a Disputes_NotEligible error raised by the Disputes contract.
type DisputesDisputesNotEligible struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_NotEligible(address provider)
func DisputesDisputesNotEligibleErrorID() common.Hash {
	return common.HexToHash("0x61eee0e895cd39aaf0e67141a35db818fbdb26d8161279cdfb9686eee5cea73b")
}

// UnpackDisputesNotEligibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_NotEligible(address provider)
func (disputes *Disputes) UnpackDisputesNotEligibleError(raw []byte) (*DisputesDisputesNotEligible, error) {
	out := new(DisputesDisputesNotEligible)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_NotEligible", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesNotOneDevice represents a Disputes_NotOneDevice error raised by the Disputes contract.
type DisputesDisputesNotOneDevice struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_NotOneDevice()
func DisputesDisputesNotOneDeviceErrorID() common.Hash {
	return common.HexToHash("0x0249458c66bf2a81071566cecc68a57a5b934a29363154f395c31026c14bb0ad")
}

// UnpackDisputesNotOneDeviceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_NotOneDevice()
func (disputes *Disputes) UnpackDisputesNotOneDeviceError(raw []byte) (*DisputesDisputesNotOneDevice, error) {
	out := new(DisputesDisputesNotOneDevice)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_NotOneDevice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesNothingAtStake represents a Disputes_NothingAtStake error raised by the Disputes contract.
type DisputesDisputesNothingAtStake struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_NothingAtStake(address provider)
func DisputesDisputesNothingAtStakeErrorID() common.Hash {
	return common.HexToHash("0xfbbd7989c74b99c03c351e58573fa628ab1056caf7d485215e6add1aa3c25bee")
}

// UnpackDisputesNothingAtStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_NothingAtStake(address provider)
func (disputes *Disputes) UnpackDisputesNothingAtStakeError(raw []byte) (*DisputesDisputesNothingAtStake, error) {
	out := new(DisputesDisputesNothingAtStake)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_NothingAtStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesNothingToCollect represents a Disputes_NothingToCollect error raised by the Disputes contract.
type DisputesDisputesNothingToCollect struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_NothingToCollect(uint256 id)
func DisputesDisputesNothingToCollectErrorID() common.Hash {
	return common.HexToHash("0x09f356fa8cfc6d8a8ac3362bfa9b81898922b4d0695fc7d684438138ecd38e97")
}

// UnpackDisputesNothingToCollectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_NothingToCollect(uint256 id)
func (disputes *Disputes) UnpackDisputesNothingToCollectError(raw []byte) (*DisputesDisputesNothingToCollect, error) {
	out := new(DisputesDisputesNothingToCollect)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_NothingToCollect", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesNothingToWithdraw represents a Disputes_NothingToWithdraw error raised by the Disputes contract.
type DisputesDisputesNothingToWithdraw struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_NothingToWithdraw(address token)
func DisputesDisputesNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xec5b71b3ba3a094b6dab4c9870b87724a9f85d609a891fb9f03780c76a81ed26")
}

// UnpackDisputesNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_NothingToWithdraw(address token)
func (disputes *Disputes) UnpackDisputesNothingToWithdrawError(raw []byte) (*DisputesDisputesNothingToWithdraw, error) {
	out := new(DisputesDisputesNothingToWithdraw)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesOutOfBounds represents a Disputes_OutOfBounds error raised by the Disputes contract.
type DisputesDisputesOutOfBounds struct {
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_OutOfBounds(uint256 value, uint256 min, uint256 max)
func DisputesDisputesOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x3841d581bc38d4d1f76f5ab178ff28652eb1f5d0d69114b4eefc930453e0ee88")
}

// UnpackDisputesOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_OutOfBounds(uint256 value, uint256 min, uint256 max)
func (disputes *Disputes) UnpackDisputesOutOfBoundsError(raw []byte) (*DisputesDisputesOutOfBounds, error) {
	out := new(DisputesDisputesOutOfBounds)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesTokenNotAllowed represents a Disputes_TokenNotAllowed error raised by the Disputes contract.
type DisputesDisputesTokenNotAllowed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_TokenNotAllowed(address token)
func DisputesDisputesTokenNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x7dd7ebb868449631729c95af036a40184cb2de5b5098552916208c51c538e409")
}

// UnpackDisputesTokenNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_TokenNotAllowed(address token)
func (disputes *Disputes) UnpackDisputesTokenNotAllowedError(raw []byte) (*DisputesDisputesTokenNotAllowed, error) {
	out := new(DisputesDisputesTokenNotAllowed)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_TokenNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesTooEarly represents a Disputes_TooEarly error raised by the Disputes contract.
type DisputesDisputesTooEarly struct {
	Deadline  *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_TooEarly(uint256 deadline, uint256 timestamp)
func DisputesDisputesTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x50871191b200bf3de6cba22077d1dfbf20c130bb24fb30f85a7cdb39e8e0076e")
}

// UnpackDisputesTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_TooEarly(uint256 deadline, uint256 timestamp)
func (disputes *Disputes) UnpackDisputesTooEarlyError(raw []byte) (*DisputesDisputesTooEarly, error) {
	out := new(DisputesDisputesTooEarly)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesTooLate represents a Disputes_TooLate error raised by the Disputes contract.
type DisputesDisputesTooLate struct {
	Deadline  *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_TooLate(uint256 deadline, uint256 timestamp)
func DisputesDisputesTooLateErrorID() common.Hash {
	return common.HexToHash("0xcdd955c1fec341c57dc51f879a4bcc327ad5e0b0126ae4898e432fa7ffa85a09")
}

// UnpackDisputesTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_TooLate(uint256 deadline, uint256 timestamp)
func (disputes *Disputes) UnpackDisputesTooLateError(raw []byte) (*DisputesDisputesTooLate, error) {
	out := new(DisputesDisputesTooLate)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesTransferMismatch represents a Disputes_TransferMismatch error raised by the Disputes contract.
type DisputesDisputesTransferMismatch struct {
	Expected *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_TransferMismatch(uint256 expected, uint256 received)
func DisputesDisputesTransferMismatchErrorID() common.Hash {
	return common.HexToHash("0x8c5b1f56679b996a03e8666036a7302c91ef07d5681c706f1ec9783f5c71ec5c")
}

// UnpackDisputesTransferMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_TransferMismatch(uint256 expected, uint256 received)
func (disputes *Disputes) UnpackDisputesTransferMismatchError(raw []byte) (*DisputesDisputesTransferMismatch, error) {
	out := new(DisputesDisputesTransferMismatch)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_TransferMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesUnauthorized represents a Disputes_Unauthorized error raised by the Disputes contract.
type DisputesDisputesUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_Unauthorized(address caller)
func DisputesDisputesUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0xecd0d90fb48c3de04f443f5af81f5e6e875ad4aa265d8a8b9e6feeb9d7697ebc")
}

// UnpackDisputesUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_Unauthorized(address caller)
func (disputes *Disputes) UnpackDisputesUnauthorizedError(raw []byte) (*DisputesDisputesUnauthorized, error) {
	out := new(DisputesDisputesUnauthorized)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_Unauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputesWrongStatus represents a Disputes_WrongStatus error raised by the Disputes contract.
type DisputesDisputesWrongStatus struct {
	Id     *big.Int
	Status *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Disputes_WrongStatus(uint256 id, uint256 status)
func DisputesDisputesWrongStatusErrorID() common.Hash {
	return common.HexToHash("0xd8b4f45c844a94c281b67ca97a50cbf9c973c3f0fb004d12a2f3bd7af4883a50")
}

// UnpackDisputesWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Disputes_WrongStatus(uint256 id, uint256 status)
func (disputes *Disputes) UnpackDisputesWrongStatusError(raw []byte) (*DisputesDisputesWrongStatus, error) {
	out := new(DisputesDisputesWrongStatus)
	if err := disputes.abi.UnpackIntoInterface(out, "Disputes_WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesGovernedGovernanceZero represents a Governed_GovernanceZero error raised by the Disputes contract.
type DisputesGovernedGovernanceZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Governed_GovernanceZero()
func DisputesGovernedGovernanceZeroErrorID() common.Hash {
	return common.HexToHash("0xb6caaa0ac24070fe293b2dd9f69ea5a3eee8af0c31b5b73185fa89709fcc50b5")
}

// UnpackGovernedGovernanceZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Governed_GovernanceZero()
func (disputes *Disputes) UnpackGovernedGovernanceZeroError(raw []byte) (*DisputesGovernedGovernanceZero, error) {
	out := new(DisputesGovernedGovernanceZero)
	if err := disputes.abi.UnpackIntoInterface(out, "Governed_GovernanceZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesGovernedNotGovernance represents a Governed_NotGovernance error raised by the Disputes contract.
type DisputesGovernedNotGovernance struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Governed_NotGovernance(address caller)
func DisputesGovernedNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0x09ec5c842b18a2080e070bd264f201ee1143fdc59e0a18f93ca627e95401be2a")
}

// UnpackGovernedNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Governed_NotGovernance(address caller)
func (disputes *Disputes) UnpackGovernedNotGovernanceError(raw []byte) (*DisputesGovernedNotGovernance, error) {
	out := new(DisputesGovernedNotGovernance)
	if err := disputes.abi.UnpackIntoInterface(out, "Governed_NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Disputes contract.
type DisputesReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func DisputesReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (disputes *Disputes) UnpackReentrancyGuardReentrantCallError(raw []byte) (*DisputesReentrancyGuardReentrantCall, error) {
	out := new(DisputesReentrancyGuardReentrantCall)
	if err := disputes.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Disputes contract.
type DisputesSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DisputesSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (disputes *Disputes) UnpackSafeERC20FailedOperationError(raw []byte) (*DisputesSafeERC20FailedOperation, error) {
	out := new(DisputesSafeERC20FailedOperation)
	if err := disputes.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
