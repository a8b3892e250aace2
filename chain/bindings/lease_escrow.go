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

// ILeaseEscrowChannel is an auto generated low-level Go binding around an user-defined struct.
type ILeaseEscrowChannel struct {
	Balance    *big.Int
	Claimed    *big.Int
	ThawEndsAt *big.Int
}

// ILeaseEscrowFeeTerms is an auto generated low-level Go binding around an user-defined struct.
type ILeaseEscrowFeeTerms struct {
	Recipient       common.Address
	BasisPoints     *big.Int
	NextBasisPoints *big.Int
	NextAt          *big.Int
}

// ILeaseEscrowShare is an auto generated low-level Go binding around an user-defined struct.
type ILeaseEscrowShare struct {
	Provider common.Address
	Amount   *big.Int
}

// ILeaseEscrowVoucher is an auto generated low-level Go binding around an user-defined struct.
type ILeaseEscrowVoucher struct {
	Renter      common.Address
	Provider    common.Address
	Token       common.Address
	Cumulative  *big.Int
	LeaseId     [32]byte
	LeaseAmount *big.Int
}

// LeaseEscrowMetaData contains all meta data concerning the LeaseEscrow contract.
var LeaseEscrowMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"thawPeriod_\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"governance_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"forwarder\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"FEE_NOTICE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_BASIS_POINTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"channelOf\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structILeaseEscrow.Channel\",\"components\":[{\"name\":\"balance\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"claimed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"thawEndsAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"closeCooperatively\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"finalCumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"renterSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"providerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeDigest\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimedBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"finalCumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collectFees\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositMany\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"tuple[]\",\"internalType\":\"structILeaseEscrow.Share[]\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositManyWithPermit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"tuple[]\",\"internalType\":\"structILeaseEscrow.Share[]\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositWithPermit\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositsPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"domainSeparator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeBasisPoints\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeTerms\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structILeaseEscrow.FeeTerms\",\"components\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"basisPoints\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextBasisPoints\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feesAccrued\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTokenAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTrustedForwarder\",\"inputs\":[{\"name\":\"forwarder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structILeaseEscrow.Voucher\",\"components\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaseAmount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemMany\",\"inputs\":[{\"name\":\"vouchers\",\"type\":\"tuple[]\",\"internalType\":\"structILeaseEscrow.Voucher[]\",\"components\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaseAmount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdraw\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDepositsPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFee\",\"inputs\":[{\"name\":\"basisPoints\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTokenAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"thawPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trustedForwarder\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"voucherDigest\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structILeaseEscrow.Voucher\",\"components\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaseAmount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositsPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeSet\",\"inputs\":[{\"name\":\"basisPoints\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"startsAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeTaken\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemSkipped\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumILeaseEscrow.Refusal\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redeemed\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"leaseAmount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ThawStarted\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"endsAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDisallowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_AmountZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_BadFeeRecipient\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_BadProvider\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_BadThawPeriod\",\"inputs\":[{\"name\":\"thawPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_ChannelEmpty\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_CloseExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_CloseReplayed\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_DepositsPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_FeeTooHigh\",\"inputs\":[{\"name\":\"basisPoints\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_FinalBelowClaimed\",\"inputs\":[{\"name\":\"finalCumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_InsufficientAllowance\",\"inputs\":[{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_InsufficientBalance\",\"inputs\":[{\"name\":\"due\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_InvalidSignature\",\"inputs\":[{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_LengthMismatch\",\"inputs\":[{\"name\":\"vouchers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_NotGovernance\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_NothingDue\",\"inputs\":[{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_NothingRedeemed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_ThawNotOver\",\"inputs\":[{\"name\":\"endsAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_ThawNotStarted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_ThawRunning\",\"inputs\":[{\"name\":\"endsAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_TokenNotAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_TransferMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "LeaseEscrow",
	Bin: "0x6101c0604052348015610010575f5ffd5b5060405161423338038061423383398101604081905261002f91610323565b806040518060400160405280601381526020017f4d6f6f6e726967204c65617365457363726f7700000000000000000000000000815250604051806040016040528060018152602001603160f81b81525061008f826101e860201b60201c565b6101205261009c816101e8565b61014052815160208084019190912060e052815190820120610100524660a05261012860e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b03166101605264ffffffffff8416158061015b575062278d0064ffffffffff8516115b1561018757604051630c73b86960e11b815264ffffffffff851660048201526024015b60405180910390fd5b64ffffffffff8416610180526001600160a01b0382166101a0525f5b83518110156101de576101d68482815181106101c1576101c161042b565b6020026020010151600161022560201b60201c565b6001016101a3565b505050505061049a565b5f5f829050601f81511115610212578260405163305a27a960e01b815260040161017e919061043f565b805161021d82610474565b179392505050565b816001600160a01b03163b5f0361025a576040516363e4d6ef60e11b81526001600160a01b038316600482015260240161017e565b6001600160a01b0382165f908152600360205260409020805460ff191682158015919091179091556102bd576040516001600160a01b038316907fbeceb48aeaa805aeae57be163cca6249077a18734e408a85aa74e875c4373809905f90a25050565b6040516001600160a01b038316907feaa9136602e3b70a4e689b5b6f55bda25ca62b917d839c0ff87f5902387f77b9905f90a25050565b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b038116811461031e575f5ffd5b919050565b5f5f5f5f60808587031215610336575f5ffd5b845164ffffffffff8116811461034a575f5ffd5b60208601519094506001600160401b03811115610365575f5ffd5b8501601f81018713610375575f5ffd5b80516001600160401b0381111561038e5761038e6102f4565b604051600582901b90603f8201601f191681016001600160401b03811182821017156103bc576103bc6102f4565b60405291825260208184018101929081018a8411156103d9575f5ffd5b6020850194505b838510156103ff576103f185610308565b8152602094850194016103e0565b5095506104129250505060408601610308565b915061042060608601610308565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610494575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051613d006105335f395f8181610340015281816107e7015281816108590152610e8e01525f81816102660152610a6901525f81816102b7015281816103c50152611d6d01525f61231401525f6122e901525f6119bc01525f61199401525f6118ef01525f61191901525f6119430152613d005ff3fe608060405234801561000f575f5ffd5b50600436106101c5575f3560e01c80637da0a877116100fe578063a480ca791161009e578063d8cf237a1161006e578063d8cf237a1461051b578063f698da251461052e578063f940e38514610536578063f9eaee0d14610549575f5ffd5b8063a480ca791461049e578063b4f2e8b8146104b1578063b8606eef146104c4578063c169dac7146104cc575f5ffd5b80638ef59739116100d95780638ef59739146104175780639cca92381461042a5780639d1697fa146104785780639e887f1d1461048b575f5ffd5b80637da0a877146103c35780638340f549146103e957806384b0196e146103fc575f5ffd5b80634befe2ca116101695780635aa6e675116101445780635aa6e6751461033b57806360da3e831461037a5780636889a356146103a65780636df6d39e146103b0575f5ffd5b80634befe2ca1461029e578063572b6c05146102a757806357a9bec7146102f7575f5ffd5b80631c481e2d116101a45780631c481e2d1461021a5780632284c1bc1461022d5780632f21dc321461024e5780633c0ea01e14610261575f5ffd5b8062a003ac146101c957806313dd893b146101de57806315f6901214610207575b5f5ffd5b6101dc6101d7366004613352565b610574565b005b6101f16101ec366004613447565b61065f565b6040516101fe919061351c565b60405180910390f35b6101dc61021536600461353d565b6107dc565b6101dc61022836600461356e565b61084e565b61024061023b366004613587565b61093f565b6040519081526020016101fe565b6101dc61025c3660046135e2565b61095b565b6102887f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016101fe565b6102406101f481565b6102e76102b536600461360a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0390811691161490565b60405190151581526020016101fe565b6102ff610b2e565b6040516101fe919081516001600160a01b0316815260208083015190820152604080830151908201526060918201519181019190915260800190565b6103627f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101fe565b6005547d010000000000000000000000000000000000000000000000000000000000900460ff166102e7565b61028862093a8081565b6101dc6103be366004613664565b610be9565b7f0000000000000000000000000000000000000000000000000000000000000000610362565b6101dc6103f73660046136b3565b610c29565b610404610c5c565b6040516101fe9796959493929190613739565b6101dc6104253660046137d2565b610cba565b61024061043836600461360a565b6001600160a01b03165f9081526003602052604090205461010090047effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690565b61024061048636600461384e565b610d0e565b6101dc610499366004613868565b610d26565b6102406104ac36600461360a565b610d75565b6101dc6104bf3660046138e4565b610e83565b6102406110dd565b6104df6104da366004613905565b6110eb565b6040805182516bffffffffffffffffffffffff9081168252602080850151909116908201529181015164ffffffffff16908201526060016101fe565b610240610529366004613945565b611195565b610240611250565b6101dc6105443660046135e2565b611259565b6102e761055736600461360a565b6001600160a01b03165f9081526003602052604090205460ff1690565b61057c611427565b844211156105c4576040517f7d2f3056000000000000000000000000000000000000000000000000000000008152600481018690524260248201526044015b60405180910390fd5b6001600160a01b038981165f9081526002602090815260408083208c851684528252808320938b16835292905290812054610624908b908b908b906c0100000000000000000000000090046bffffffffffffffffffffffff168b8b61145e565b90506106328a8287876114e4565b61063e898285856114e4565b61064b8a8a8a8a85611537565b506106546118b9565b505050505050505050565b6060610669611427565b838281146106ad576040517f59cb5d3600000000000000000000000000000000000000000000000000000000815260048101829052602481018490526044016105bb565b5f6040518060a001604052808367ffffffffffffffff8111156106d2576106d2613988565b6040519080825280602002602001820160405280156106fb578160200160208202803683370190505b5081526020018367ffffffffffffffff81111561071a5761071a613988565b604051908082528060200260200182016040528015610743578160200160208202803683370190505b5081526020016107516118e3565b815260200161075e611a0c565b81525f60209091018190529091505b8281101561078a57610783828989898986611a8a565b905061076d565b81608001515f036107c7576040517f6e8902f800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50519150506107d46118b9565b949350505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610840576040517fd7e312df0000000000000000000000000000000000000000000000000000000081523360048201526024016105bb565b61084a8282611c56565b5050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146108b2576040517fd7e312df0000000000000000000000000000000000000000000000000000000081523360048201526024016105bb565b600580548215157d010000000000000000000000000000000000000000000000000000000000027fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161790556040517f5ef34f53269a04b5b817e5be24a51ba6b477118b399ec9dd5b2baf5b299563dc9061093490831515815260200190565b60405180910390a150565b5f61094e87878787878761145e565b90505b9695505050505050565b5f610964611d5c565b6001600160a01b038082165f9081526002602090815260408083208885168452825280832093871683529290529081208054929350916bffffffffffffffffffffffff1690036109e0576040517f611d8acf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80547801000000000000000000000000000000000000000000000000900464ffffffffff1615610a635780546040517fdbecb763000000000000000000000000000000000000000000000000000000008152780100000000000000000000000000000000000000000000000090910464ffffffffff1660048201526024016105bb565b5f610a8e7f0000000000000000000000000000000000000000000000000000000000000000426139e2565b82547fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000064ffffffffff83169081029190911784556040519081529091506001600160a01b0385811691878216918616907f2a0ffc39d85d1dc57fd66f8d526aa36a2c61b1670811fa3523e57268432d4dbb906020015b60405180910390a45050505050565b610b5e60405180608001604052805f6001600160a01b031681526020015f81526020015f81526020015f81525090565b50604080516080810182526005546001600160a01b038116825274010000000000000000000000000000000000000000810461ffff908116602084015276010000000000000000000000000000000000000000000082041692820192909252780100000000000000000000000000000000000000000000000090910464ffffffffff16606082015290565b610bf1611427565b5f610bfa611d5c565b9050610c0584611dc6565b610c1b8185610c1684888888611e83565b611f4f565b50610c246118b9565b505050565b610c31611427565b5f610c3a611d5c565b9050610c4583611dc6565b610c51818585856120c0565b610c1b818484611f4f565b5f6060805f5f5f6060610c6d6122e2565b610c7561230d565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b610cc2611427565b5f610ccb611d5c565b9050610cd687611dc6565b610ce581888888888888612338565b610cf1818989896120c0565b610cfc818888611f4f565b50610d056118b9565b50505050505050565b5f610d20610d1a6118e3565b836124a8565b92915050565b610d2e611427565b5f610d37611d5c565b9050610d4288611dc6565b5f610d4f828a8a8a611e83565b9050610d60828a8389898989612338565b610d6b828a83611f4f565b5050610d056118b9565b5f610d7e611427565b506001600160a01b0381165f9081526003602052604081205461010090047effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690819003610df7576040517f52ab02fe00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b038083165f818152600360205260409020805460ff16905560055490911690610e28908284612530565b806001600160a01b0316836001600160a01b03167f9bcb6d1f38f6800906185471a11ede9a8e16200853225aa62558db6076490f2d84604051610e6d91815260200190565b60405180910390a350610e7e6118b9565b919050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610ee7576040517fd7e312df0000000000000000000000000000000000000000000000000000000081523360048201526024016105bb565b6101f4821115610f2e576040517fee3d4e19000000000000000000000000000000000000000000000000000000008152600481018390526101f460248201526044016105bb565b6001600160a01b0381161580610f4c57506001600160a01b03811630145b15610f8e576040517f6636525d0000000000000000000000000000000000000000000000000000000081526001600160a01b03821660048201526024016105bb565b5f610f97611a0c565b90505f818411610fa75742610fb4565b610fb462093a80426139ff565b600580546001600160a01b0386167fffffffffffffffffffff0000000000000000000000000000000000000000000090911681177401000000000000000000000000000000000000000061ffff87811691909102919091177fffffff00000000000000ffffffffffffffffffffffffffffffffffffffffffff16760100000000000000000000000000000000000000000000918916919091027fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff1617780100000000000000000000000000000000000000000000000064ffffffffff8516021782556040805188815260208101859052939450919290917ff209ad4789e2c0812b47c52a595a8a7250cb313bb44acc6554b8d6cd2c46133a910160405180910390a25050505050565b5f6110e6611a0c565b905090565b60408051606080820183525f80835260208084018290529284018190526001600160a01b03878116825260028452848220878216835284528482209086168252835283902083519182018452546bffffffffffffffffffffffff80821683526c0100000000000000000000000082041692820192909252780100000000000000000000000000000000000000000000000090910464ffffffffff16918101919091525b9392505050565b5f61119e611427565b5f5f5f6111b46111ac6118e3565b88888861257e565b929650919450925090506111c9838884612733565b5f6111df856111d6611a0c565b61271091020490565b90506111fa6111f460608a0160408b0161360a565b82612888565b61123761120d60408a0160208b0161360a565b6112178388613a12565b61122760608c0160408d0161360a565b6001600160a01b03169190612530565b6112448886858585612936565b5050505061118e6118b9565b5f6110e66118e3565b611261611427565b5f61126a611d5c565b6001600160a01b038082165f90815260026020908152604080832088851684528252808320938716835292905290812080549293509164ffffffffff7801000000000000000000000000000000000000000000000000820416916bffffffffffffffffffffffff9091169082900361130e576040517f680dd32900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81421015611351576040517fb7a18238000000000000000000000000000000000000000000000000000000008152600481018390524260248201526044016105bb565b805f0361138a576040517f611d8acf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b82547fffffff0000000000ffffffffffffffffffffffff0000000000000000000000001683556113c46001600160a01b0386168583612530565b846001600160a01b0316866001600160a01b0316856001600160a01b03167fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa248460405161141391815260200190565b60405180910390a45050505061084a6118b9565b61142f612a53565b61145c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612aac565b565b604080517f9c26cdb97455ea5cfe7575d853bcd17154e77dea60363ef7b40e0c99be0ca5ce60208201526001600160a01b03808916928201929092528187166060820152908516608082015260a0810184905260c0810183905260e081018290525f9061094e906101000160405160208183030381529060405280519060200120612ab3565b6114f084848484612afa565b611531576040517f781a15cd0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016105bb565b50505050565b6001600160a01b038086165f908152600260209081526040808320888516845282528083209387168352929052908120805490916bffffffffffffffffffffffff808316926c01000000000000000000000000900416908290036115c7576040517f611d8acf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8085101561160b576040517f2065d76a00000000000000000000000000000000000000000000000000000000815260048101869052602481018290526044016105bb565b5f6116168287613a12565b90508281111561165c576040517fdc8769e500000000000000000000000000000000000000000000000000000000815260048101829052602481018490526044016105bb565b6bffffffffffffffffffffffff8611156116a5576040517fcf6f2cad000000000000000000000000000000000000000000000000000000008152600481018790526024016105bb565b805f0361172e575f8581526004602052604090205460ff16156116f7576040517f1f5ea82f000000000000000000000000000000000000000000000000000000008152600481018690526024016105bb565b5f85815260046020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790555b83547fffffff0000000000000000000000000000000000000000000000000000000000166c010000000000000000000000006bffffffffffffffffffffffff8816027fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff161784555f6117a2826111d6611a0c565b90506117ae8882612888565b5f6117b98386613a12565b905082156117e0576117e08a6117cf8486613a12565b6001600160a01b038c169190612530565b80156117fa576117fa6001600160a01b038a168c83612530565b60408051848152602081018390529081018990526001600160a01b03808b16918c8216918e16907fbab62e5c24b147417558a15264541ce868f9cfcdc30c5bd8856c32a09aebb4719060600160405180910390a481156118ac57886001600160a01b03168a6001600160a01b03168c6001600160a01b03167f1f9a9fdac86b6ca3c5300bec0b61555cded1f1a234378602dcca6c27085eac8e856040516118a391815260200190565b60405180910390a45b5050505050505050505050565b61145c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611456565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561193b57507f000000000000000000000000000000000000000000000000000000000000000046145b1561196557507f000000000000000000000000000000000000000000000000000000000000000090565b6110e6604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b600580545f91907801000000000000000000000000000000000000000000000000900464ffffffffff164210611a61578054760100000000000000000000000000000000000000000000900461ffff16611a80565b805474010000000000000000000000000000000000000000900461ffff165b61ffff1691505090565b5f5f868684818110611a9e57611a9e613a25565b905060c002016020016020810190611ab6919061360a565b90505f878785818110611acb57611acb613a25565b905060c002016040016020810190611ae3919061360a565b84935090505f805b88851015611bd557368a8a87818110611b0657611b06613a25565b60c002919091019150506001600160a01b038516611b2a604083016020840161360a565b6001600160a01b0316141580611b6157506001600160a01b038416611b55606083016040840161360a565b6001600160a01b031614155b15611b6c5750611bd5565b5f611b9c8d838c8c8b818110611b8457611b84613a25565b9050602002810190611b969190613a52565b8b612b4a565b9050611ba881856139ff565b9350611bbc818e6060015161271091020490565b611bc690846139ff565b92505050846001019450611aeb565b815f03611be55750505050610951565b611bef8382612888565b611c0e84611bfd8385613a12565b6001600160a01b0386169190612c61565b15611c3a57818b608001818151611c2591906139ff565b905250611c358b8b8b8989612c6e565b611c48565b611c488b8b8b898986612d21565b505050509695505050505050565b816001600160a01b03163b5f03611ca4576040517fc7c9adde0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024016105bb565b6001600160a01b0382165f90815260036020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00168215801591909117909155611d25576040516001600160a01b038316907fbeceb48aeaa805aeae57be163cca6249077a18734e408a85aa74e875c4373809905f90a25050565b6040516001600160a01b038316907feaa9136602e3b70a4e689b5b6f55bda25ca62b917d839c0ff87f5902387f77b9905f90a25050565b5f366014808210801590611d9857507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633145b15611dbe57611dab36828403815f613ab3565b611db491613ada565b60601c9250505090565b339250505090565b6005547d010000000000000000000000000000000000000000000000000000000000900460ff1615611e24576040517ff18e085d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b0381165f9081526003602052604090205460ff16611e80576040517fc7c9adde0000000000000000000000000000000000000000000000000000000081526001600160a01b03821660048201526024016105bb565b50565b5f818103611ebd576040517f52ab02fe00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5b82811015611f4657611f1586858584818110611edd57611edd613a25565b611ef3926020604090920201908101915061360a565b87878786818110611f0657611f06613a25565b905060400201602001356120c0565b838382818110611f2757611f27613a25565b9050604002016020013582611f3c91906139ff565b9150600101611ebf565b50949350505050565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa158015611fac573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611fd09190613b40565b9050611fe76001600160a01b038416853085612ffd565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9082906001600160a01b038616906370a0823190602401602060405180830381865afa158015612046573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061206a9190613b40565b6120749190613a12565b90508281146120b9576040517f8a16c25b00000000000000000000000000000000000000000000000000000000815260048101849052602481018290526044016105bb565b5050505050565b6001600160a01b03831615806120e75750836001600160a01b0316836001600160a01b0316145b806120fa57506001600160a01b03831630145b1561213c576040517f9444eec10000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016105bb565b805f03612175576040517f52ab02fe00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6bffffffffffffffffffffffff8111156121be576040517fcf6f2cad000000000000000000000000000000000000000000000000000000008152600481018290526024016105bb565b6001600160a01b038085165f908152600260209081526040808320878516845282528083209386168352929052908120805490919061220c9084906bffffffffffffffffffffffff166139ff565b90506bffffffffffffffffffffffff811115612257576040517fcf6f2cad000000000000000000000000000000000000000000000000000000008152600481018290526024016105bb565b81547fffffff0000000000ffffffffffffffffffffffff000000000000000000000000166bffffffffffffffffffffffff821617825560408051848152602081018390526001600160a01b038681169288821692918a16917fb045190548dadae679cfe9e337437613ca6dd73efdf984f75e56f152ccee22f0910160405180910390a4505050505050565b60606110e67f000000000000000000000000000000000000000000000000000000000000000061304c565b60606110e67f000000000000000000000000000000000000000000000000000000000000000061304c565b6040517fd505accf0000000000000000000000000000000000000000000000000000000081526001600160a01b038881166004830152306024830152604482018790526064820186905260ff8516608483015260a4820184905260c4820183905287169063d505accf9060e4015f604051808303815f87803b1580156123bc575f5ffd5b505af19250505080156123cd575060015b506040517fdd62ed3e0000000000000000000000000000000000000000000000000000000081526001600160a01b0388811660048301523060248301525f919088169063dd62ed3e90604401602060405180830381865afa158015612434573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124589190613b40565b90508581101561249e576040517f0c6af2fa00000000000000000000000000000000000000000000000000000000815260048101829052602481018790526044016105bb565b5050505050505050565b5f61118e837ff855f4cb75e0a8ee60ef3883300942a330dabdb74164b49db669be37749d6e40846040516020016124e0929190613b57565b604051602081830303815290604052805190602001206040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b61253d8383836001613089565b610c24576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016105bb565b5f8080808060028161259360208b018b61360a565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8960200160208101906125c6919061360a565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8960400160208101906125f9919061360a565b6001600160a01b0316815260208101919091526040015f2080546bffffffffffffffffffffffff6c0100000000000000000000000082048116965016935090506060880135841061265157505f935060019050612728565b825f0361266557505f935060029050612728565b61268661267560208a018a61360a565b61267f8b8b6124a8565b8989612afa565b61269757505f935060039050612728565b60608801358490038381106126ac57836126ae565b805b9550509284019291849003916bffffffffffffffffffffffff8411156126db57505f935060049050612728565b80546bffffffffffffffffffffffff8581166c01000000000000000000000000027fffffffffffffffff000000000000000000000000000000000000000000000000909216908516171790555b945094509450949050565b600183600581111561274757612747613bd4565b0361278b576040517f9271b22800000000000000000000000000000000000000000000000000000000815260608301356004820152602481018290526044016105bb565b600283600581111561279f5761279f613bd4565b036127d6576040517f611d8acf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60038360058111156127ea576127ea613bd4565b0361283a576127fc602083018361360a565b6040517f781a15cd0000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024016105bb565b600483600581111561284e5761284e613bd4565b03610c24576040517fcf6f2cad000000000000000000000000000000000000000000000000000000008152600481018290526024016105bb565b801561084a576001600160a01b0382165f90815260036020526040902080548291906001906128de90849061010090047effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16613c01565b92506101000a8154817effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff02191690837effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1602179055505050565b608085013561294b604087016020880161360a565b6001600160a01b0316612961602088018861360a565b6001600160a01b03167f69c55d7ede0d65fb44fb7695540b39abfa6339da118ab44139491a87ddfdbcd761299b60608a0160408b0161360a565b604080516001600160a01b03909216825260a0808c013560208401529082018a905260608201899052608082018890520160405180910390a480156120b9576129ea606086016040870161360a565b6001600160a01b0316612a03604087016020880161360a565b6001600160a01b0316612a19602088018861360a565b6001600160a01b03167f1f9a9fdac86b6ca3c5300bec0b61555cded1f1a234378602dcca6c27085eac8e84604051610b1f91815260200190565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561145c576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f610d20612abf6118e3565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f612b08868686613104565b5090925090505f816003811115612b2157612b21613bd4565b148015612b3f5750866001600160a01b0316826001600160a01b0316145b979650505050505050565b5f5f5f5f5f612b5f8a604001518a8a8a61257e565b929650909450925090505f816005811115612b7c57612b7c613bd4565b14612c0757612b9160608a0160408b0161360a565b6001600160a01b0316612baa60408b0160208c0161360a565b6001600160a01b0316612bc060208c018c61360a565b6001600160a01b03167ff1f79f7af6f258b1572f41f9e04d304ad43374ff86530b22fbb969c55cb83fb08985604051612bfa929190613c38565b60405180910390a4612c53565b838a5f01518781518110612c1d57612c1d613a25565b60200260200101818152505081608084901b178a602001518781518110612c4657612c46613a25565b6020026020010181815250505b509198975050505050505050565b5f6107d48484845f613089565b815b81811015612d19575f865f01518281518110612c8e57612c8e613a25565b602002602001015190505f811115612d10575f87602001518381518110612cb757612cb7613a25565b60200260200101519050612d0e878785818110612cd657612cd6613a25565b905060c0020183608084901c6fffffffffffffffffffffffffffffffff80168516612d09878e6060015161271091020490565b612936565b505b50600101612c70565b505050505050565b5f858585818110612d3457612d34613a25565b905060c002016040016020810190612d4c919061360a565b6001600160a01b0381165f90815260036020526040902080549192508391600190612d9e90849061010090047effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16613c81565b92506101000a8154817effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff02191690837effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1602179055505f8490505b8381101561249e575f885f01518281518110612e1557612e15613a25565b602002602001015190505f811115612ff45736888884818110612e3a57612e3a613a25565b60c0029190910191505f9050600281612e56602085018561360a565b6001600160a01b03166001600160a01b031681526020019081526020015f205f836020016020810190612e89919061360a565b6001600160a01b03908116825260208083019390935260409182015f908120918916815292528120805490925084918391612ed39084906bffffffffffffffffffffffff16613cb8565b92506101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff16021790555082815f01600c8282829054906101000a90046bffffffffffffffffffffffff16612f2b9190613cdc565b92506101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff1602179055505f8b5f01518581518110612f6f57612f6f613a25565b602002602001018181525050846001600160a01b0316826020016020810190612f98919061360a565b6001600160a01b0316612fae602085018561360a565b6001600160a01b03167ff1f79f7af6f258b1572f41f9e04d304ad43374ff86530b22fbb969c55cb83fb0876005604051612fe9929190613c38565b60405180910390a450505b50600101612df7565b61300b84848484600161314b565b611531576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016105bb565b60605f613058836131d1565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166130f85783831516156130ec573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f80806041849003613138578435602086013560408701355f1a61312a89828585613211565b955095509550505050613142565b505f915060029050825b93509350939050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166131c05783831516156131b4573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60ff8216601f811115610d20576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561324a57505f915060039050826132ed565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561329b573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519150506001600160a01b0381166132e457505f9250600191508290506132ed565b92505f91508190505b9450945094915050565b80356001600160a01b0381168114610e7e575f5ffd5b5f5f83601f84011261331d575f5ffd5b50813567ffffffffffffffff811115613334575f5ffd5b60208301915083602082850101111561334b575f5ffd5b9250929050565b5f5f5f5f5f5f5f5f5f60e08a8c03121561336a575f5ffd5b6133738a6132f7565b985061338160208b016132f7565b975061338f60408b016132f7565b965060608a0135955060808a0135945060a08a013567ffffffffffffffff8111156133b8575f5ffd5b6133c48c828d0161330d565b90955093505060c08a013567ffffffffffffffff8111156133e3575f5ffd5b6133ef8c828d0161330d565b915080935050809150509295985092959850929598565b5f5f83601f840112613416575f5ffd5b50813567ffffffffffffffff81111561342d575f5ffd5b6020830191508360208260051b850101111561334b575f5ffd5b5f5f5f5f6040858703121561345a575f5ffd5b843567ffffffffffffffff811115613470575f5ffd5b8501601f81018713613480575f5ffd5b803567ffffffffffffffff811115613496575f5ffd5b87602060c0830284010111156134aa575f5ffd5b60209182019550935085013567ffffffffffffffff8111156134ca575f5ffd5b6134d687828801613406565b95989497509550505050565b5f8151808452602084019350602083015f5b828110156135125781518652602095860195909101906001016134f4565b5093949350505050565b602081525f61118e60208301846134e2565b80358015158114610e7e575f5ffd5b5f5f6040838503121561354e575f5ffd5b613557836132f7565b91506135656020840161352e565b90509250929050565b5f6020828403121561357e575f5ffd5b61118e8261352e565b5f5f5f5f5f5f60c0878903121561359c575f5ffd5b6135a5876132f7565b95506135b3602088016132f7565b94506135c1604088016132f7565b959894975094956060810135955060808101359460a0909101359350915050565b5f5f604083850312156135f3575f5ffd5b6135fc836132f7565b9150613565602084016132f7565b5f6020828403121561361a575f5ffd5b61118e826132f7565b5f5f83601f840112613633575f5ffd5b50813567ffffffffffffffff81111561364a575f5ffd5b6020830191508360208260061b850101111561334b575f5ffd5b5f5f5f60408486031215613676575f5ffd5b61367f846132f7565b9250602084013567ffffffffffffffff81111561369a575f5ffd5b6136a686828701613623565b9497909650939450505050565b5f5f5f606084860312156136c5575f5ffd5b6136ce846132f7565b92506136dc602085016132f7565b929592945050506040919091013590565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61377360e08301896136ed565b828103604084015261378581896136ed565b90508660608401526001600160a01b03861660808401528460a084015282810360c08401526137b481856134e2565b9a9950505050505050505050565b803560ff81168114610e7e575f5ffd5b5f5f5f5f5f5f5f60e0888a0312156137e8575f5ffd5b6137f1886132f7565b96506137ff602089016132f7565b9550604088013594506060880135935061381b608089016137c2565b9699959850939692959460a0840135945060c09093013592915050565b5f60c08284031215613848575f5ffd5b50919050565b5f60c0828403121561385e575f5ffd5b61118e8383613838565b5f5f5f5f5f5f5f60c0888a03121561387e575f5ffd5b613887886132f7565b9650602088013567ffffffffffffffff8111156138a2575f5ffd5b6138ae8a828b01613623565b909750955050604088013593506138c7606089016137c2565b969995985093969295946080840135945060a09093013592915050565b5f5f604083850312156138f5575f5ffd5b82359150613565602084016132f7565b5f5f5f60608486031215613917575f5ffd5b613920846132f7565b925061392e602085016132f7565b915061393c604085016132f7565b90509250925092565b5f5f5f60e08486031215613957575f5ffd5b6139618585613838565b925060c084013567ffffffffffffffff81111561397c575f5ffd5b6136a68682870161330d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b64ffffffffff8181168382160190811115610d2057610d206139b5565b80820180821115610d2057610d206139b5565b81810381811115610d2057610d206139b5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613a85575f5ffd5b83018035915067ffffffffffffffff821115613a9f575f5ffd5b60200191503681900382131561334b575f5ffd5b5f5f85851115613ac1575f5ffd5b83861115613acd575f5ffd5b5050820193919092039150565b80357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116906014841015613b39577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505b5092915050565b5f60208284031215613b50575f5ffd5b5051919050565b82815260e081016001600160a01b03613b6f846132f7565b1660208301526001600160a01b03613b89602085016132f7565b1660408301526001600160a01b03613ba3604085016132f7565b1660608381019190915283013560808084019190915283013560a0808401919091529092013560c090910152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181168382160190811115610d2057610d206139b5565b8281526040810160068310613c74577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b8260208301529392505050565b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8281168282160390811115610d2057610d206139b5565b6bffffffffffffffffffffffff8181168382160190811115610d2057610d206139b5565b6bffffffffffffffffffffffff8281168282160390811115610d2057610d206139b556",
}

// LeaseEscrow is an auto generated Go binding around an Ethereum contract.
type LeaseEscrow struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LeaseEscrow) GetABI() abi.ABI {
	return c.abi
}

// NewLeaseEscrow creates a new instance of LeaseEscrow.
func NewLeaseEscrow() *LeaseEscrow {
	parsed, err := LeaseEscrowMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LeaseEscrow{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LeaseEscrow) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint40 thawPeriod_, address[] tokens, address governance_, address forwarder) returns()
func (leaseEscrow *LeaseEscrow) PackConstructor(thawPeriod_ *big.Int, tokens []common.Address, governance_ common.Address, forwarder common.Address) []byte {
	enc, err := leaseEscrow.abi.Pack("", thawPeriod_, tokens, governance_, forwarder)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFEENOTICE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6889a356.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEE_NOTICE() view returns(uint40)
func (leaseEscrow *LeaseEscrow) PackFEENOTICE() []byte {
	enc, err := leaseEscrow.abi.Pack("FEE_NOTICE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFEENOTICE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6889a356.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FEE_NOTICE() view returns(uint40)
func (leaseEscrow *LeaseEscrow) TryPackFEENOTICE() ([]byte, error) {
	return leaseEscrow.abi.Pack("FEE_NOTICE")
}

// UnpackFEENOTICE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6889a356.
//
// Solidity: function FEE_NOTICE() view returns(uint40)
func (leaseEscrow *LeaseEscrow) UnpackFEENOTICE(data []byte) (*big.Int, error) {
	out, err := leaseEscrow.abi.Unpack("FEE_NOTICE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXFEEBASISPOINTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4befe2ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_FEE_BASIS_POINTS() view returns(uint256)
func (leaseEscrow *LeaseEscrow) PackMAXFEEBASISPOINTS() []byte {
	enc, err := leaseEscrow.abi.Pack("MAX_FEE_BASIS_POINTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXFEEBASISPOINTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4befe2ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_FEE_BASIS_POINTS() view returns(uint256)
func (leaseEscrow *LeaseEscrow) TryPackMAXFEEBASISPOINTS() ([]byte, error) {
	return leaseEscrow.abi.Pack("MAX_FEE_BASIS_POINTS")
}

// UnpackMAXFEEBASISPOINTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4befe2ca.
//
// Solidity: function MAX_FEE_BASIS_POINTS() view returns(uint256)
func (leaseEscrow *LeaseEscrow) UnpackMAXFEEBASISPOINTS(data []byte) (*big.Int, error) {
	out, err := leaseEscrow.abi.Unpack("MAX_FEE_BASIS_POINTS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChannelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc169dac7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function channelOf(address renter, address provider, address token) view returns((uint96,uint96,uint40))
func (leaseEscrow *LeaseEscrow) PackChannelOf(renter common.Address, provider common.Address, token common.Address) []byte {
	enc, err := leaseEscrow.abi.Pack("channelOf", renter, provider, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChannelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc169dac7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function channelOf(address renter, address provider, address token) view returns((uint96,uint96,uint40))
func (leaseEscrow *LeaseEscrow) TryPackChannelOf(renter common.Address, provider common.Address, token common.Address) ([]byte, error) {
	return leaseEscrow.abi.Pack("channelOf", renter, provider, token)
}

// UnpackChannelOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc169dac7.
//
// Solidity: function channelOf(address renter, address provider, address token) view returns((uint96,uint96,uint40))
func (leaseEscrow *LeaseEscrow) UnpackChannelOf(data []byte) (ILeaseEscrowChannel, error) {
	out, err := leaseEscrow.abi.Unpack("channelOf", data)
	if err != nil {
		return *new(ILeaseEscrowChannel), err
	}
	out0 := *abi.ConvertType(out[0], new(ILeaseEscrowChannel)).(*ILeaseEscrowChannel)
	return out0, nil
}

// PackCloseCooperatively is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00a003ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeCooperatively(address renter, address provider, address token, uint256 finalCumulative, uint256 deadline, bytes renterSignature, bytes providerSignature) returns()
func (leaseEscrow *LeaseEscrow) PackCloseCooperatively(renter common.Address, provider common.Address, token common.Address, finalCumulative *big.Int, deadline *big.Int, renterSignature []byte, providerSignature []byte) []byte {
	enc, err := leaseEscrow.abi.Pack("closeCooperatively", renter, provider, token, finalCumulative, deadline, renterSignature, providerSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseCooperatively is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00a003ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeCooperatively(address renter, address provider, address token, uint256 finalCumulative, uint256 deadline, bytes renterSignature, bytes providerSignature) returns()
func (leaseEscrow *LeaseEscrow) TryPackCloseCooperatively(renter common.Address, provider common.Address, token common.Address, finalCumulative *big.Int, deadline *big.Int, renterSignature []byte, providerSignature []byte) ([]byte, error) {
	return leaseEscrow.abi.Pack("closeCooperatively", renter, provider, token, finalCumulative, deadline, renterSignature, providerSignature)
}

// PackCloseDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2284c1bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeDigest(address renter, address provider, address token, uint256 claimedBefore, uint256 finalCumulative, uint256 deadline) view returns(bytes32)
func (leaseEscrow *LeaseEscrow) PackCloseDigest(renter common.Address, provider common.Address, token common.Address, claimedBefore *big.Int, finalCumulative *big.Int, deadline *big.Int) []byte {
	enc, err := leaseEscrow.abi.Pack("closeDigest", renter, provider, token, claimedBefore, finalCumulative, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2284c1bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeDigest(address renter, address provider, address token, uint256 claimedBefore, uint256 finalCumulative, uint256 deadline) view returns(bytes32)
func (leaseEscrow *LeaseEscrow) TryPackCloseDigest(renter common.Address, provider common.Address, token common.Address, claimedBefore *big.Int, finalCumulative *big.Int, deadline *big.Int) ([]byte, error) {
	return leaseEscrow.abi.Pack("closeDigest", renter, provider, token, claimedBefore, finalCumulative, deadline)
}

// UnpackCloseDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2284c1bc.
//
// Solidity: function closeDigest(address renter, address provider, address token, uint256 claimedBefore, uint256 finalCumulative, uint256 deadline) view returns(bytes32)
func (leaseEscrow *LeaseEscrow) UnpackCloseDigest(data []byte) ([32]byte, error) {
	out, err := leaseEscrow.abi.Unpack("closeDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCollectFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa480ca79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collectFees(address token) returns(uint256 amount)
func (leaseEscrow *LeaseEscrow) PackCollectFees(token common.Address) []byte {
	enc, err := leaseEscrow.abi.Pack("collectFees", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollectFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa480ca79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collectFees(address token) returns(uint256 amount)
func (leaseEscrow *LeaseEscrow) TryPackCollectFees(token common.Address) ([]byte, error) {
	return leaseEscrow.abi.Pack("collectFees", token)
}

// UnpackCollectFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa480ca79.
//
// Solidity: function collectFees(address token) returns(uint256 amount)
func (leaseEscrow *LeaseEscrow) UnpackCollectFees(data []byte) (*big.Int, error) {
	out, err := leaseEscrow.abi.Unpack("collectFees", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8340f549.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address provider, address token, uint256 amount) returns()
func (leaseEscrow *LeaseEscrow) PackDeposit(provider common.Address, token common.Address, amount *big.Int) []byte {
	enc, err := leaseEscrow.abi.Pack("deposit", provider, token, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8340f549.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address provider, address token, uint256 amount) returns()
func (leaseEscrow *LeaseEscrow) TryPackDeposit(provider common.Address, token common.Address, amount *big.Int) ([]byte, error) {
	return leaseEscrow.abi.Pack("deposit", provider, token, amount)
}

// PackDepositMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6df6d39e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositMany(address token, (address,uint256)[] shares) returns()
func (leaseEscrow *LeaseEscrow) PackDepositMany(token common.Address, shares []ILeaseEscrowShare) []byte {
	enc, err := leaseEscrow.abi.Pack("depositMany", token, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6df6d39e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositMany(address token, (address,uint256)[] shares) returns()
func (leaseEscrow *LeaseEscrow) TryPackDepositMany(token common.Address, shares []ILeaseEscrowShare) ([]byte, error) {
	return leaseEscrow.abi.Pack("depositMany", token, shares)
}

// PackDepositManyWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e887f1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositManyWithPermit(address token, (address,uint256)[] shares, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (leaseEscrow *LeaseEscrow) PackDepositManyWithPermit(token common.Address, shares []ILeaseEscrowShare, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := leaseEscrow.abi.Pack("depositManyWithPermit", token, shares, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositManyWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e887f1d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositManyWithPermit(address token, (address,uint256)[] shares, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (leaseEscrow *LeaseEscrow) TryPackDepositManyWithPermit(token common.Address, shares []ILeaseEscrowShare, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return leaseEscrow.abi.Pack("depositManyWithPermit", token, shares, deadline, v, r, s)
}

// PackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ef59739.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositWithPermit(address provider, address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (leaseEscrow *LeaseEscrow) PackDepositWithPermit(provider common.Address, token common.Address, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := leaseEscrow.abi.Pack("depositWithPermit", provider, token, amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ef59739.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositWithPermit(address provider, address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (leaseEscrow *LeaseEscrow) TryPackDepositWithPermit(provider common.Address, token common.Address, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return leaseEscrow.abi.Pack("depositWithPermit", provider, token, amount, deadline, v, r, s)
}

// PackDepositsPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60da3e83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositsPaused() view returns(bool)
func (leaseEscrow *LeaseEscrow) PackDepositsPaused() []byte {
	enc, err := leaseEscrow.abi.Pack("depositsPaused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositsPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60da3e83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositsPaused() view returns(bool)
func (leaseEscrow *LeaseEscrow) TryPackDepositsPaused() ([]byte, error) {
	return leaseEscrow.abi.Pack("depositsPaused")
}

// UnpackDepositsPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60da3e83.
//
// Solidity: function depositsPaused() view returns(bool)
func (leaseEscrow *LeaseEscrow) UnpackDepositsPaused(data []byte) (bool, error) {
	out, err := leaseEscrow.abi.Unpack("depositsPaused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (leaseEscrow *LeaseEscrow) PackDomainSeparator() []byte {
	enc, err := leaseEscrow.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (leaseEscrow *LeaseEscrow) TryPackDomainSeparator() ([]byte, error) {
	return leaseEscrow.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (leaseEscrow *LeaseEscrow) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := leaseEscrow.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (leaseEscrow *LeaseEscrow) PackEip712Domain() []byte {
	enc, err := leaseEscrow.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (leaseEscrow *LeaseEscrow) TryPackEip712Domain() ([]byte, error) {
	return leaseEscrow.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (leaseEscrow *LeaseEscrow) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := leaseEscrow.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackFeeBasisPoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8606eef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeBasisPoints() view returns(uint256)
func (leaseEscrow *LeaseEscrow) PackFeeBasisPoints() []byte {
	enc, err := leaseEscrow.abi.Pack("feeBasisPoints")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeBasisPoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8606eef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeBasisPoints() view returns(uint256)
func (leaseEscrow *LeaseEscrow) TryPackFeeBasisPoints() ([]byte, error) {
	return leaseEscrow.abi.Pack("feeBasisPoints")
}

// UnpackFeeBasisPoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb8606eef.
//
// Solidity: function feeBasisPoints() view returns(uint256)
func (leaseEscrow *LeaseEscrow) UnpackFeeBasisPoints(data []byte) (*big.Int, error) {
	out, err := leaseEscrow.abi.Unpack("feeBasisPoints", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFeeTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57a9bec7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeTerms() view returns((address,uint256,uint256,uint256))
func (leaseEscrow *LeaseEscrow) PackFeeTerms() []byte {
	enc, err := leaseEscrow.abi.Pack("feeTerms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57a9bec7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeTerms() view returns((address,uint256,uint256,uint256))
func (leaseEscrow *LeaseEscrow) TryPackFeeTerms() ([]byte, error) {
	return leaseEscrow.abi.Pack("feeTerms")
}

// UnpackFeeTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57a9bec7.
//
// Solidity: function feeTerms() view returns((address,uint256,uint256,uint256))
func (leaseEscrow *LeaseEscrow) UnpackFeeTerms(data []byte) (ILeaseEscrowFeeTerms, error) {
	out, err := leaseEscrow.abi.Unpack("feeTerms", data)
	if err != nil {
		return *new(ILeaseEscrowFeeTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(ILeaseEscrowFeeTerms)).(*ILeaseEscrowFeeTerms)
	return out0, nil
}

// PackFeesAccrued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cca9238.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feesAccrued(address token) view returns(uint256)
func (leaseEscrow *LeaseEscrow) PackFeesAccrued(token common.Address) []byte {
	enc, err := leaseEscrow.abi.Pack("feesAccrued", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeesAccrued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cca9238.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feesAccrued(address token) view returns(uint256)
func (leaseEscrow *LeaseEscrow) TryPackFeesAccrued(token common.Address) ([]byte, error) {
	return leaseEscrow.abi.Pack("feesAccrued", token)
}

// UnpackFeesAccrued is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cca9238.
//
// Solidity: function feesAccrued(address token) view returns(uint256)
func (leaseEscrow *LeaseEscrow) UnpackFeesAccrued(data []byte) (*big.Int, error) {
	out, err := leaseEscrow.abi.Unpack("feesAccrued", data)
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
func (leaseEscrow *LeaseEscrow) PackGovernance() []byte {
	enc, err := leaseEscrow.abi.Pack("governance")
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
func (leaseEscrow *LeaseEscrow) TryPackGovernance() ([]byte, error) {
	return leaseEscrow.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (leaseEscrow *LeaseEscrow) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := leaseEscrow.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsTokenAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9eaee0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTokenAllowed(address token) view returns(bool)
func (leaseEscrow *LeaseEscrow) PackIsTokenAllowed(token common.Address) []byte {
	enc, err := leaseEscrow.abi.Pack("isTokenAllowed", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTokenAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9eaee0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTokenAllowed(address token) view returns(bool)
func (leaseEscrow *LeaseEscrow) TryPackIsTokenAllowed(token common.Address) ([]byte, error) {
	return leaseEscrow.abi.Pack("isTokenAllowed", token)
}

// UnpackIsTokenAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf9eaee0d.
//
// Solidity: function isTokenAllowed(address token) view returns(bool)
func (leaseEscrow *LeaseEscrow) UnpackIsTokenAllowed(data []byte) (bool, error) {
	out, err := leaseEscrow.abi.Unpack("isTokenAllowed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsTrustedForwarder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x572b6c05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTrustedForwarder(address forwarder) view returns(bool)
func (leaseEscrow *LeaseEscrow) PackIsTrustedForwarder(forwarder common.Address) []byte {
	enc, err := leaseEscrow.abi.Pack("isTrustedForwarder", forwarder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTrustedForwarder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x572b6c05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTrustedForwarder(address forwarder) view returns(bool)
func (leaseEscrow *LeaseEscrow) TryPackIsTrustedForwarder(forwarder common.Address) ([]byte, error) {
	return leaseEscrow.abi.Pack("isTrustedForwarder", forwarder)
}

// UnpackIsTrustedForwarder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x572b6c05.
//
// Solidity: function isTrustedForwarder(address forwarder) view returns(bool)
func (leaseEscrow *LeaseEscrow) UnpackIsTrustedForwarder(data []byte) (bool, error) {
	out, err := leaseEscrow.abi.Unpack("isTrustedForwarder", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8cf237a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem((address,address,address,uint256,bytes32,uint256) voucher, bytes signature) returns(uint256 paid)
func (leaseEscrow *LeaseEscrow) PackRedeem(voucher ILeaseEscrowVoucher, signature []byte) []byte {
	enc, err := leaseEscrow.abi.Pack("redeem", voucher, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8cf237a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem((address,address,address,uint256,bytes32,uint256) voucher, bytes signature) returns(uint256 paid)
func (leaseEscrow *LeaseEscrow) TryPackRedeem(voucher ILeaseEscrowVoucher, signature []byte) ([]byte, error) {
	return leaseEscrow.abi.Pack("redeem", voucher, signature)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8cf237a.
//
// Solidity: function redeem((address,address,address,uint256,bytes32,uint256) voucher, bytes signature) returns(uint256 paid)
func (leaseEscrow *LeaseEscrow) UnpackRedeem(data []byte) (*big.Int, error) {
	out, err := leaseEscrow.abi.Unpack("redeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedeemMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13dd893b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeemMany((address,address,address,uint256,bytes32,uint256)[] vouchers, bytes[] signatures) returns(uint256[])
func (leaseEscrow *LeaseEscrow) PackRedeemMany(vouchers []ILeaseEscrowVoucher, signatures [][]byte) []byte {
	enc, err := leaseEscrow.abi.Pack("redeemMany", vouchers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeemMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13dd893b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeemMany((address,address,address,uint256,bytes32,uint256)[] vouchers, bytes[] signatures) returns(uint256[])
func (leaseEscrow *LeaseEscrow) TryPackRedeemMany(vouchers []ILeaseEscrowVoucher, signatures [][]byte) ([]byte, error) {
	return leaseEscrow.abi.Pack("redeemMany", vouchers, signatures)
}

// UnpackRedeemMany is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13dd893b.
//
// Solidity: function redeemMany((address,address,address,uint256,bytes32,uint256)[] vouchers, bytes[] signatures) returns(uint256[])
func (leaseEscrow *LeaseEscrow) UnpackRedeemMany(data []byte) ([]*big.Int, error) {
	out, err := leaseEscrow.abi.Unpack("redeemMany", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f21dc32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdraw(address provider, address token) returns()
func (leaseEscrow *LeaseEscrow) PackRequestWithdraw(provider common.Address, token common.Address) []byte {
	enc, err := leaseEscrow.abi.Pack("requestWithdraw", provider, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f21dc32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdraw(address provider, address token) returns()
func (leaseEscrow *LeaseEscrow) TryPackRequestWithdraw(provider common.Address, token common.Address) ([]byte, error) {
	return leaseEscrow.abi.Pack("requestWithdraw", provider, token)
}

// PackSetDepositsPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c481e2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDepositsPaused(bool paused) returns()
func (leaseEscrow *LeaseEscrow) PackSetDepositsPaused(paused bool) []byte {
	enc, err := leaseEscrow.abi.Pack("setDepositsPaused", paused)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDepositsPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c481e2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDepositsPaused(bool paused) returns()
func (leaseEscrow *LeaseEscrow) TryPackSetDepositsPaused(paused bool) ([]byte, error) {
	return leaseEscrow.abi.Pack("setDepositsPaused", paused)
}

// PackSetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4f2e8b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFee(uint256 basisPoints, address recipient) returns()
func (leaseEscrow *LeaseEscrow) PackSetFee(basisPoints *big.Int, recipient common.Address) []byte {
	enc, err := leaseEscrow.abi.Pack("setFee", basisPoints, recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4f2e8b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFee(uint256 basisPoints, address recipient) returns()
func (leaseEscrow *LeaseEscrow) TryPackSetFee(basisPoints *big.Int, recipient common.Address) ([]byte, error) {
	return leaseEscrow.abi.Pack("setFee", basisPoints, recipient)
}

// PackSetTokenAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f69012.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTokenAllowed(address token, bool allowed) returns()
func (leaseEscrow *LeaseEscrow) PackSetTokenAllowed(token common.Address, allowed bool) []byte {
	enc, err := leaseEscrow.abi.Pack("setTokenAllowed", token, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTokenAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f69012.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTokenAllowed(address token, bool allowed) returns()
func (leaseEscrow *LeaseEscrow) TryPackSetTokenAllowed(token common.Address, allowed bool) ([]byte, error) {
	return leaseEscrow.abi.Pack("setTokenAllowed", token, allowed)
}

// PackThawPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c0ea01e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function thawPeriod() view returns(uint40)
func (leaseEscrow *LeaseEscrow) PackThawPeriod() []byte {
	enc, err := leaseEscrow.abi.Pack("thawPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThawPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c0ea01e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function thawPeriod() view returns(uint40)
func (leaseEscrow *LeaseEscrow) TryPackThawPeriod() ([]byte, error) {
	return leaseEscrow.abi.Pack("thawPeriod")
}

// UnpackThawPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3c0ea01e.
//
// Solidity: function thawPeriod() view returns(uint40)
func (leaseEscrow *LeaseEscrow) UnpackThawPeriod(data []byte) (*big.Int, error) {
	out, err := leaseEscrow.abi.Unpack("thawPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTrustedForwarder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7da0a877.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trustedForwarder() view returns(address)
func (leaseEscrow *LeaseEscrow) PackTrustedForwarder() []byte {
	enc, err := leaseEscrow.abi.Pack("trustedForwarder")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrustedForwarder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7da0a877.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trustedForwarder() view returns(address)
func (leaseEscrow *LeaseEscrow) TryPackTrustedForwarder() ([]byte, error) {
	return leaseEscrow.abi.Pack("trustedForwarder")
}

// UnpackTrustedForwarder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7da0a877.
//
// Solidity: function trustedForwarder() view returns(address)
func (leaseEscrow *LeaseEscrow) UnpackTrustedForwarder(data []byte) (common.Address, error) {
	out, err := leaseEscrow.abi.Unpack("trustedForwarder", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVoucherDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d1697fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voucherDigest((address,address,address,uint256,bytes32,uint256) voucher) view returns(bytes32)
func (leaseEscrow *LeaseEscrow) PackVoucherDigest(voucher ILeaseEscrowVoucher) []byte {
	enc, err := leaseEscrow.abi.Pack("voucherDigest", voucher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoucherDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d1697fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voucherDigest((address,address,address,uint256,bytes32,uint256) voucher) view returns(bytes32)
func (leaseEscrow *LeaseEscrow) TryPackVoucherDigest(voucher ILeaseEscrowVoucher) ([]byte, error) {
	return leaseEscrow.abi.Pack("voucherDigest", voucher)
}

// UnpackVoucherDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9d1697fa.
//
// Solidity: function voucherDigest((address,address,address,uint256,bytes32,uint256) voucher) view returns(bytes32)
func (leaseEscrow *LeaseEscrow) UnpackVoucherDigest(data []byte) ([32]byte, error) {
	out, err := leaseEscrow.abi.Unpack("voucherDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address provider, address token) returns()
func (leaseEscrow *LeaseEscrow) PackWithdraw(provider common.Address, token common.Address) []byte {
	enc, err := leaseEscrow.abi.Pack("withdraw", provider, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address provider, address token) returns()
func (leaseEscrow *LeaseEscrow) TryPackWithdraw(provider common.Address, token common.Address) ([]byte, error) {
	return leaseEscrow.abi.Pack("withdraw", provider, token)
}

// LeaseEscrowClosed represents a Closed event raised by the LeaseEscrow contract.
type LeaseEscrowClosed struct {
	Renter   common.Address
	Provider common.Address
	Token    common.Address
	Paid     *big.Int
	Refunded *big.Int
	Claimed  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LeaseEscrowClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (LeaseEscrowClosed) ContractEventName() string {
	return LeaseEscrowClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed(address indexed renter, address indexed provider, address indexed token, uint256 paid, uint256 refunded, uint256 claimed)
func (leaseEscrow *LeaseEscrow) UnpackClosedEvent(log *types.Log) (*LeaseEscrowClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseEscrowClosed)
	if len(log.Data) > 0 {
		if err := leaseEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseEscrow.abi.Events[event].Inputs {
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

// LeaseEscrowDeposited represents a Deposited event raised by the LeaseEscrow contract.
type LeaseEscrowDeposited struct {
	Renter   common.Address
	Provider common.Address
	Token    common.Address
	Amount   *big.Int
	Balance  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LeaseEscrowDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (LeaseEscrowDeposited) ContractEventName() string {
	return LeaseEscrowDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed renter, address indexed provider, address indexed token, uint256 amount, uint256 balance)
func (leaseEscrow *LeaseEscrow) UnpackDepositedEvent(log *types.Log) (*LeaseEscrowDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseEscrowDeposited)
	if len(log.Data) > 0 {
		if err := leaseEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseEscrow.abi.Events[event].Inputs {
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

// LeaseEscrowDepositsPaused represents a DepositsPaused event raised by the LeaseEscrow contract.
type LeaseEscrowDepositsPaused struct {
	Paused bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const LeaseEscrowDepositsPausedEventName = "DepositsPaused"

// ContractEventName returns the user-defined event name.
func (LeaseEscrowDepositsPaused) ContractEventName() string {
	return LeaseEscrowDepositsPausedEventName
}

// UnpackDepositsPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositsPaused(bool paused)
func (leaseEscrow *LeaseEscrow) UnpackDepositsPausedEvent(log *types.Log) (*LeaseEscrowDepositsPaused, error) {
	event := "DepositsPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseEscrowDepositsPaused)
	if len(log.Data) > 0 {
		if err := leaseEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseEscrow.abi.Events[event].Inputs {
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

// LeaseEscrowEIP712DomainChanged represents a EIP712DomainChanged event raised by the LeaseEscrow contract.
type LeaseEscrowEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const LeaseEscrowEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (LeaseEscrowEIP712DomainChanged) ContractEventName() string {
	return LeaseEscrowEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (leaseEscrow *LeaseEscrow) UnpackEIP712DomainChangedEvent(log *types.Log) (*LeaseEscrowEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseEscrowEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := leaseEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseEscrow.abi.Events[event].Inputs {
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

// LeaseEscrowFeeSet represents a FeeSet event raised by the LeaseEscrow contract.
type LeaseEscrowFeeSet struct {
	BasisPoints *big.Int
	Recipient   common.Address
	StartsAt    *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const LeaseEscrowFeeSetEventName = "FeeSet"

// ContractEventName returns the user-defined event name.
func (LeaseEscrowFeeSet) ContractEventName() string {
	return LeaseEscrowFeeSetEventName
}

// UnpackFeeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeSet(uint256 basisPoints, address indexed recipient, uint256 startsAt)
func (leaseEscrow *LeaseEscrow) UnpackFeeSetEvent(log *types.Log) (*LeaseEscrowFeeSet, error) {
	event := "FeeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseEscrowFeeSet)
	if len(log.Data) > 0 {
		if err := leaseEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseEscrow.abi.Events[event].Inputs {
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

// LeaseEscrowFeeTaken represents a FeeTaken event raised by the LeaseEscrow contract.
type LeaseEscrowFeeTaken struct {
	Renter   common.Address
	Provider common.Address
	Token    common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LeaseEscrowFeeTakenEventName = "FeeTaken"

// ContractEventName returns the user-defined event name.
func (LeaseEscrowFeeTaken) ContractEventName() string {
	return LeaseEscrowFeeTakenEventName
}

// UnpackFeeTakenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeTaken(address indexed renter, address indexed provider, address indexed token, uint256 amount)
func (leaseEscrow *LeaseEscrow) UnpackFeeTakenEvent(log *types.Log) (*LeaseEscrowFeeTaken, error) {
	event := "FeeTaken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseEscrowFeeTaken)
	if len(log.Data) > 0 {
		if err := leaseEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseEscrow.abi.Events[event].Inputs {
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

// LeaseEscrowFeesCollected represents a FeesCollected event raised by the LeaseEscrow contract.
type LeaseEscrowFeesCollected struct {
	Token     common.Address
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const LeaseEscrowFeesCollectedEventName = "FeesCollected"

// ContractEventName returns the user-defined event name.
func (LeaseEscrowFeesCollected) ContractEventName() string {
	return LeaseEscrowFeesCollectedEventName
}

// UnpackFeesCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesCollected(address indexed token, address indexed recipient, uint256 amount)
func (leaseEscrow *LeaseEscrow) UnpackFeesCollectedEvent(log *types.Log) (*LeaseEscrowFeesCollected, error) {
	event := "FeesCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseEscrowFeesCollected)
	if len(log.Data) > 0 {
		if err := leaseEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseEscrow.abi.Events[event].Inputs {
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

// LeaseEscrowRedeemSkipped represents a RedeemSkipped event raised by the LeaseEscrow contract.
type LeaseEscrowRedeemSkipped struct {
	Renter   common.Address
	Provider common.Address
	Token    common.Address
	Index    *big.Int
	Reason   uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const LeaseEscrowRedeemSkippedEventName = "RedeemSkipped"

// ContractEventName returns the user-defined event name.
func (LeaseEscrowRedeemSkipped) ContractEventName() string {
	return LeaseEscrowRedeemSkippedEventName
}

// UnpackRedeemSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemSkipped(address indexed renter, address indexed provider, address indexed token, uint256 index, uint8 reason)
func (leaseEscrow *LeaseEscrow) UnpackRedeemSkippedEvent(log *types.Log) (*LeaseEscrowRedeemSkipped, error) {
	event := "RedeemSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseEscrowRedeemSkipped)
	if len(log.Data) > 0 {
		if err := leaseEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseEscrow.abi.Events[event].Inputs {
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

// LeaseEscrowRedeemed represents a Redeemed event raised by the LeaseEscrow contract.
type LeaseEscrowRedeemed struct {
	Renter      common.Address
	Provider    common.Address
	Token       common.Address
	LeaseId     [32]byte
	LeaseAmount *big.Int
	Amount      *big.Int
	Claimed     *big.Int
	Balance     *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const LeaseEscrowRedeemedEventName = "Redeemed"

// ContractEventName returns the user-defined event name.
func (LeaseEscrowRedeemed) ContractEventName() string {
	return LeaseEscrowRedeemedEventName
}

// UnpackRedeemedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Redeemed(address indexed renter, address indexed provider, address token, bytes32 indexed leaseId, uint256 leaseAmount, uint256 amount, uint256 claimed, uint256 balance)
func (leaseEscrow *LeaseEscrow) UnpackRedeemedEvent(log *types.Log) (*LeaseEscrowRedeemed, error) {
	event := "Redeemed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseEscrowRedeemed)
	if len(log.Data) > 0 {
		if err := leaseEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseEscrow.abi.Events[event].Inputs {
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

// LeaseEscrowThawStarted represents a ThawStarted event raised by the LeaseEscrow contract.
type LeaseEscrowThawStarted struct {
	Renter   common.Address
	Provider common.Address
	Token    common.Address
	EndsAt   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LeaseEscrowThawStartedEventName = "ThawStarted"

// ContractEventName returns the user-defined event name.
func (LeaseEscrowThawStarted) ContractEventName() string {
	return LeaseEscrowThawStartedEventName
}

// UnpackThawStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ThawStarted(address indexed renter, address indexed provider, address indexed token, uint256 endsAt)
func (leaseEscrow *LeaseEscrow) UnpackThawStartedEvent(log *types.Log) (*LeaseEscrowThawStarted, error) {
	event := "ThawStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseEscrowThawStarted)
	if len(log.Data) > 0 {
		if err := leaseEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseEscrow.abi.Events[event].Inputs {
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

// LeaseEscrowTokenAllowed represents a TokenAllowed event raised by the LeaseEscrow contract.
type LeaseEscrowTokenAllowed struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const LeaseEscrowTokenAllowedEventName = "TokenAllowed"

// ContractEventName returns the user-defined event name.
func (LeaseEscrowTokenAllowed) ContractEventName() string {
	return LeaseEscrowTokenAllowedEventName
}

// UnpackTokenAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenAllowed(address indexed token)
func (leaseEscrow *LeaseEscrow) UnpackTokenAllowedEvent(log *types.Log) (*LeaseEscrowTokenAllowed, error) {
	event := "TokenAllowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseEscrowTokenAllowed)
	if len(log.Data) > 0 {
		if err := leaseEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseEscrow.abi.Events[event].Inputs {
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

// LeaseEscrowTokenDisallowed represents a TokenDisallowed event raised by the LeaseEscrow contract.
type LeaseEscrowTokenDisallowed struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const LeaseEscrowTokenDisallowedEventName = "TokenDisallowed"

// ContractEventName returns the user-defined event name.
func (LeaseEscrowTokenDisallowed) ContractEventName() string {
	return LeaseEscrowTokenDisallowedEventName
}

// UnpackTokenDisallowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenDisallowed(address indexed token)
func (leaseEscrow *LeaseEscrow) UnpackTokenDisallowedEvent(log *types.Log) (*LeaseEscrowTokenDisallowed, error) {
	event := "TokenDisallowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseEscrowTokenDisallowed)
	if len(log.Data) > 0 {
		if err := leaseEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseEscrow.abi.Events[event].Inputs {
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

// LeaseEscrowWithdrawn represents a Withdrawn event raised by the LeaseEscrow contract.
type LeaseEscrowWithdrawn struct {
	Renter   common.Address
	Provider common.Address
	Token    common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LeaseEscrowWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (LeaseEscrowWithdrawn) ContractEventName() string {
	return LeaseEscrowWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed renter, address indexed provider, address indexed token, uint256 amount)
func (leaseEscrow *LeaseEscrow) UnpackWithdrawnEvent(log *types.Log) (*LeaseEscrowWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseEscrowWithdrawn)
	if len(log.Data) > 0 {
		if err := leaseEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseEscrow.abi.Events[event].Inputs {
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
func (leaseEscrow *LeaseEscrow) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_AmountTooLarge"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_AmountZero"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowAmountZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_BadFeeRecipient"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowBadFeeRecipientError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_BadProvider"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowBadProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_BadThawPeriod"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowBadThawPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_ChannelEmpty"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowChannelEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_CloseExpired"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowCloseExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_CloseReplayed"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowCloseReplayedError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_DepositsPaused"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowDepositsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_FeeTooHigh"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowFeeTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_FinalBelowClaimed"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowFinalBelowClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_InsufficientAllowance"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowInsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_InsufficientBalance"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_InvalidSignature"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_LengthMismatch"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_NotGovernance"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_NothingDue"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowNothingDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_NothingRedeemed"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowNothingRedeemedError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_ThawNotOver"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowThawNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_ThawNotStarted"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowThawNotStartedError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_ThawRunning"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowThawRunningError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_TokenNotAllowed"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowTokenNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_TransferMismatch"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowTransferMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LeaseEscrowInvalidShortString represents a InvalidShortString error raised by the LeaseEscrow contract.
type LeaseEscrowInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func LeaseEscrowInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (leaseEscrow *LeaseEscrow) UnpackInvalidShortStringError(raw []byte) (*LeaseEscrowInvalidShortString, error) {
	out := new(LeaseEscrowInvalidShortString)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowAmountTooLarge represents a LeaseEscrow_AmountTooLarge error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowAmountTooLarge struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_AmountTooLarge(uint256 amount)
func LeaseEscrowLeaseEscrowAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0xcf6f2cad58d7c4740b6b81f0db80e7f5e4c18ed90de85e277fba3e3a7a0f5f05")
}

// UnpackLeaseEscrowAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_AmountTooLarge(uint256 amount)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowAmountTooLargeError(raw []byte) (*LeaseEscrowLeaseEscrowAmountTooLarge, error) {
	out := new(LeaseEscrowLeaseEscrowAmountTooLarge)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowAmountZero represents a LeaseEscrow_AmountZero error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowAmountZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_AmountZero()
func LeaseEscrowLeaseEscrowAmountZeroErrorID() common.Hash {
	return common.HexToHash("0x52ab02fefde1d56947285e8db6e235e4c348bc78387cab4124ffc9743582f88c")
}

// UnpackLeaseEscrowAmountZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_AmountZero()
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowAmountZeroError(raw []byte) (*LeaseEscrowLeaseEscrowAmountZero, error) {
	out := new(LeaseEscrowLeaseEscrowAmountZero)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_AmountZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowBadFeeRecipient represents a LeaseEscrow_BadFeeRecipient error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowBadFeeRecipient struct {
	Recipient common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_BadFeeRecipient(address recipient)
func LeaseEscrowLeaseEscrowBadFeeRecipientErrorID() common.Hash {
	return common.HexToHash("0x6636525d135139f1cb5dd90aa37524f2517bead32957effb2aeef200a31eb11c")
}

// UnpackLeaseEscrowBadFeeRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_BadFeeRecipient(address recipient)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowBadFeeRecipientError(raw []byte) (*LeaseEscrowLeaseEscrowBadFeeRecipient, error) {
	out := new(LeaseEscrowLeaseEscrowBadFeeRecipient)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_BadFeeRecipient", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowBadProvider represents a LeaseEscrow_BadProvider error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowBadProvider struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_BadProvider(address provider)
func LeaseEscrowLeaseEscrowBadProviderErrorID() common.Hash {
	return common.HexToHash("0x9444eec1a5ebe795fdaf5c41aaf08695a92d931cc8176b4c79f51e4c7c4452e6")
}

// UnpackLeaseEscrowBadProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_BadProvider(address provider)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowBadProviderError(raw []byte) (*LeaseEscrowLeaseEscrowBadProvider, error) {
	out := new(LeaseEscrowLeaseEscrowBadProvider)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_BadProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowBadThawPeriod represents a LeaseEscrow_BadThawPeriod error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowBadThawPeriod struct {
	ThawPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_BadThawPeriod(uint256 thawPeriod)
func LeaseEscrowLeaseEscrowBadThawPeriodErrorID() common.Hash {
	return common.HexToHash("0x18e770d20117dbb1e6c19156c179059f985143bd0d2759438e984584f0520630")
}

// UnpackLeaseEscrowBadThawPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_BadThawPeriod(uint256 thawPeriod)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowBadThawPeriodError(raw []byte) (*LeaseEscrowLeaseEscrowBadThawPeriod, error) {
	out := new(LeaseEscrowLeaseEscrowBadThawPeriod)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_BadThawPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowChannelEmpty represents a LeaseEscrow_ChannelEmpty error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowChannelEmpty struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_ChannelEmpty()
func LeaseEscrowLeaseEscrowChannelEmptyErrorID() common.Hash {
	return common.HexToHash("0x611d8acf94cb12e1eabea3da0d519e0b6f32c9e31c7a41d27f150066fd6631b5")
}

// UnpackLeaseEscrowChannelEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_ChannelEmpty()
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowChannelEmptyError(raw []byte) (*LeaseEscrowLeaseEscrowChannelEmpty, error) {
	out := new(LeaseEscrowLeaseEscrowChannelEmpty)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_ChannelEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowCloseExpired represents a LeaseEscrow_CloseExpired error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowCloseExpired struct {
	Deadline  *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_CloseExpired(uint256 deadline, uint256 timestamp)
func LeaseEscrowLeaseEscrowCloseExpiredErrorID() common.Hash {
	return common.HexToHash("0x7d2f3056fca03fe8db3ab656b3973e60cf979fcfdc7bbb95764a07380d9f85d9")
}

// UnpackLeaseEscrowCloseExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_CloseExpired(uint256 deadline, uint256 timestamp)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowCloseExpiredError(raw []byte) (*LeaseEscrowLeaseEscrowCloseExpired, error) {
	out := new(LeaseEscrowLeaseEscrowCloseExpired)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_CloseExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowCloseReplayed represents a LeaseEscrow_CloseReplayed error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowCloseReplayed struct {
	Digest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_CloseReplayed(bytes32 digest)
func LeaseEscrowLeaseEscrowCloseReplayedErrorID() common.Hash {
	return common.HexToHash("0x1f5ea82f4589f297cb8e02978e17108eb7ada46c078b740c6504d0dfdf273063")
}

// UnpackLeaseEscrowCloseReplayedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_CloseReplayed(bytes32 digest)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowCloseReplayedError(raw []byte) (*LeaseEscrowLeaseEscrowCloseReplayed, error) {
	out := new(LeaseEscrowLeaseEscrowCloseReplayed)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_CloseReplayed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowDepositsPaused represents a LeaseEscrow_DepositsPaused error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowDepositsPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_DepositsPaused()
func LeaseEscrowLeaseEscrowDepositsPausedErrorID() common.Hash {
	return common.HexToHash("0xf18e085d57aeb54949c7656758a57681121e221b1373afd69399fb8da3089517")
}

// UnpackLeaseEscrowDepositsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_DepositsPaused()
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowDepositsPausedError(raw []byte) (*LeaseEscrowLeaseEscrowDepositsPaused, error) {
	out := new(LeaseEscrowLeaseEscrowDepositsPaused)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_DepositsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowFeeTooHigh represents a LeaseEscrow_FeeTooHigh error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowFeeTooHigh struct {
	BasisPoints *big.Int
	Cap         *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_FeeTooHigh(uint256 basisPoints, uint256 cap)
func LeaseEscrowLeaseEscrowFeeTooHighErrorID() common.Hash {
	return common.HexToHash("0xee3d4e19c6cd6fa715f053688fd7df48d985910e1a917fde9a09d917599449ae")
}

// UnpackLeaseEscrowFeeTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_FeeTooHigh(uint256 basisPoints, uint256 cap)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowFeeTooHighError(raw []byte) (*LeaseEscrowLeaseEscrowFeeTooHigh, error) {
	out := new(LeaseEscrowLeaseEscrowFeeTooHigh)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_FeeTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowFinalBelowClaimed represents a LeaseEscrow_FinalBelowClaimed error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowFinalBelowClaimed struct {
	FinalCumulative *big.Int
	Claimed         *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_FinalBelowClaimed(uint256 finalCumulative, uint256 claimed)
func LeaseEscrowLeaseEscrowFinalBelowClaimedErrorID() common.Hash {
	return common.HexToHash("0x2065d76a35caef961427419f83100fbc2a021a9765ed3f9bf706782195aaea3c")
}

// UnpackLeaseEscrowFinalBelowClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_FinalBelowClaimed(uint256 finalCumulative, uint256 claimed)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowFinalBelowClaimedError(raw []byte) (*LeaseEscrowLeaseEscrowFinalBelowClaimed, error) {
	out := new(LeaseEscrowLeaseEscrowFinalBelowClaimed)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_FinalBelowClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowInsufficientAllowance represents a LeaseEscrow_InsufficientAllowance error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowInsufficientAllowance struct {
	Allowance *big.Int
	Amount    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_InsufficientAllowance(uint256 allowance, uint256 amount)
func LeaseEscrowLeaseEscrowInsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0x0c6af2fae63604bbb6e8f4c589d4ea270bd1fab50c1acd004c76c1cde2643bfc")
}

// UnpackLeaseEscrowInsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_InsufficientAllowance(uint256 allowance, uint256 amount)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowInsufficientAllowanceError(raw []byte) (*LeaseEscrowLeaseEscrowInsufficientAllowance, error) {
	out := new(LeaseEscrowLeaseEscrowInsufficientAllowance)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowInsufficientBalance represents a LeaseEscrow_InsufficientBalance error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowInsufficientBalance struct {
	Due     *big.Int
	Balance *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_InsufficientBalance(uint256 due, uint256 balance)
func LeaseEscrowLeaseEscrowInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xdc8769e515a1707a5dd8653291690d6c7fde64f8cb4e8437e21fb02f62479742")
}

// UnpackLeaseEscrowInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_InsufficientBalance(uint256 due, uint256 balance)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowInsufficientBalanceError(raw []byte) (*LeaseEscrowLeaseEscrowInsufficientBalance, error) {
	out := new(LeaseEscrowLeaseEscrowInsufficientBalance)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowInvalidSignature represents a LeaseEscrow_InvalidSignature error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowInvalidSignature struct {
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_InvalidSignature(address expected)
func LeaseEscrowLeaseEscrowInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x781a15cdce9bd5a281d0afc57058199be8f973289c37a4ed137e3ec4514bdb62")
}

// UnpackLeaseEscrowInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_InvalidSignature(address expected)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowInvalidSignatureError(raw []byte) (*LeaseEscrowLeaseEscrowInvalidSignature, error) {
	out := new(LeaseEscrowLeaseEscrowInvalidSignature)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowLengthMismatch represents a LeaseEscrow_LengthMismatch error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowLengthMismatch struct {
	Vouchers   *big.Int
	Signatures *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_LengthMismatch(uint256 vouchers, uint256 signatures)
func LeaseEscrowLeaseEscrowLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0x59cb5d36dbb83f7835201efa6a1d78960ad3621aa5614cbf3784cbf67172de5e")
}

// UnpackLeaseEscrowLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_LengthMismatch(uint256 vouchers, uint256 signatures)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowLengthMismatchError(raw []byte) (*LeaseEscrowLeaseEscrowLengthMismatch, error) {
	out := new(LeaseEscrowLeaseEscrowLengthMismatch)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowNotGovernance represents a LeaseEscrow_NotGovernance error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowNotGovernance struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_NotGovernance(address caller)
func LeaseEscrowLeaseEscrowNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0xd7e312df055267c5fd728c236e0be4e50b1df40fb3a5dd1b8bfc4f8960e6e9be")
}

// UnpackLeaseEscrowNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_NotGovernance(address caller)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowNotGovernanceError(raw []byte) (*LeaseEscrowLeaseEscrowNotGovernance, error) {
	out := new(LeaseEscrowLeaseEscrowNotGovernance)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowNothingDue represents a LeaseEscrow_NothingDue error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowNothingDue struct {
	Cumulative *big.Int
	Claimed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_NothingDue(uint256 cumulative, uint256 claimed)
func LeaseEscrowLeaseEscrowNothingDueErrorID() common.Hash {
	return common.HexToHash("0x9271b228bc2e6fb1609ca6b04bbd77c101d06485af9adb1ca13a6144e3c8bf81")
}

// UnpackLeaseEscrowNothingDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_NothingDue(uint256 cumulative, uint256 claimed)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowNothingDueError(raw []byte) (*LeaseEscrowLeaseEscrowNothingDue, error) {
	out := new(LeaseEscrowLeaseEscrowNothingDue)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_NothingDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowNothingRedeemed represents a LeaseEscrow_NothingRedeemed error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowNothingRedeemed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_NothingRedeemed()
func LeaseEscrowLeaseEscrowNothingRedeemedErrorID() common.Hash {
	return common.HexToHash("0x6e8902f846be5a39f59b75389b205a7aac0d8a59b8d9b3f4b53be59de12e998c")
}

// UnpackLeaseEscrowNothingRedeemedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_NothingRedeemed()
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowNothingRedeemedError(raw []byte) (*LeaseEscrowLeaseEscrowNothingRedeemed, error) {
	out := new(LeaseEscrowLeaseEscrowNothingRedeemed)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_NothingRedeemed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowThawNotOver represents a LeaseEscrow_ThawNotOver error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowThawNotOver struct {
	EndsAt    *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_ThawNotOver(uint256 endsAt, uint256 timestamp)
func LeaseEscrowLeaseEscrowThawNotOverErrorID() common.Hash {
	return common.HexToHash("0xb7a18238a77a76873e8a258776d7eba65caf4773cba0fbcdd1acd5cf183fccc6")
}

// UnpackLeaseEscrowThawNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_ThawNotOver(uint256 endsAt, uint256 timestamp)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowThawNotOverError(raw []byte) (*LeaseEscrowLeaseEscrowThawNotOver, error) {
	out := new(LeaseEscrowLeaseEscrowThawNotOver)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_ThawNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowThawNotStarted represents a LeaseEscrow_ThawNotStarted error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowThawNotStarted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_ThawNotStarted()
func LeaseEscrowLeaseEscrowThawNotStartedErrorID() common.Hash {
	return common.HexToHash("0x680dd329c47accdcd6e60a836e2035192c4947ccd65694c53e80686835bdba9f")
}

// UnpackLeaseEscrowThawNotStartedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_ThawNotStarted()
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowThawNotStartedError(raw []byte) (*LeaseEscrowLeaseEscrowThawNotStarted, error) {
	out := new(LeaseEscrowLeaseEscrowThawNotStarted)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_ThawNotStarted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowThawRunning represents a LeaseEscrow_ThawRunning error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowThawRunning struct {
	EndsAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_ThawRunning(uint256 endsAt)
func LeaseEscrowLeaseEscrowThawRunningErrorID() common.Hash {
	return common.HexToHash("0xdbecb763092195285bc2d67c7647e4b105a200ca0858fc4da1b0aa24f9d40d62")
}

// UnpackLeaseEscrowThawRunningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_ThawRunning(uint256 endsAt)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowThawRunningError(raw []byte) (*LeaseEscrowLeaseEscrowThawRunning, error) {
	out := new(LeaseEscrowLeaseEscrowThawRunning)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_ThawRunning", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowTokenNotAllowed represents a LeaseEscrow_TokenNotAllowed error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowTokenNotAllowed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_TokenNotAllowed(address token)
func LeaseEscrowLeaseEscrowTokenNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xc7c9addebc1621dd629cfb5bdfece39482695f39b70be41e917450890f34fe95")
}

// UnpackLeaseEscrowTokenNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_TokenNotAllowed(address token)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowTokenNotAllowedError(raw []byte) (*LeaseEscrowLeaseEscrowTokenNotAllowed, error) {
	out := new(LeaseEscrowLeaseEscrowTokenNotAllowed)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_TokenNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowLeaseEscrowTransferMismatch represents a LeaseEscrow_TransferMismatch error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowTransferMismatch struct {
	Expected *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_TransferMismatch(uint256 expected, uint256 received)
func LeaseEscrowLeaseEscrowTransferMismatchErrorID() common.Hash {
	return common.HexToHash("0x8a16c25bd60c22442c027926e87691d359a80782a4b955e83ba27d8845d8b5a0")
}

// UnpackLeaseEscrowTransferMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_TransferMismatch(uint256 expected, uint256 received)
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowTransferMismatchError(raw []byte) (*LeaseEscrowLeaseEscrowTransferMismatch, error) {
	out := new(LeaseEscrowLeaseEscrowTransferMismatch)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_TransferMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the LeaseEscrow contract.
type LeaseEscrowReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func LeaseEscrowReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (leaseEscrow *LeaseEscrow) UnpackReentrancyGuardReentrantCallError(raw []byte) (*LeaseEscrowReentrancyGuardReentrantCall, error) {
	out := new(LeaseEscrowReentrancyGuardReentrantCall)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the LeaseEscrow contract.
type LeaseEscrowSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func LeaseEscrowSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (leaseEscrow *LeaseEscrow) UnpackSafeERC20FailedOperationError(raw []byte) (*LeaseEscrowSafeERC20FailedOperation, error) {
	out := new(LeaseEscrowSafeERC20FailedOperation)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseEscrowStringTooLong represents a StringTooLong error raised by the LeaseEscrow contract.
type LeaseEscrowStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func LeaseEscrowStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (leaseEscrow *LeaseEscrow) UnpackStringTooLongError(raw []byte) (*LeaseEscrowStringTooLong, error) {
	out := new(LeaseEscrowStringTooLong)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
