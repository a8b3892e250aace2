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
	Balance        *big.Int
	Claimed        *big.Int
	ThawEndsAt     *big.Int
	FeeBasisPoints uint16
}

// ILeaseEscrowShare is an auto generated low-level Go binding around an user-defined struct.
type ILeaseEscrowShare struct {
	Provider common.Address
	Amount   *big.Int
}

// ILeaseEscrowSignature is an auto generated low-level Go binding around an user-defined struct.
type ILeaseEscrowSignature struct {
	R  [32]byte
	Vs [32]byte
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"thawPeriod_\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"governance_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"forwarder\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_BASIS_POINTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"channelOf\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structILeaseEscrow.Channel\",\"components\":[{\"name\":\"balance\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"claimed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"thawEndsAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"feeBasisPoints\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"closeCooperatively\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"finalCumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"renterSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"providerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeDigest\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimedBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"finalCumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collectFees\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositMany\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"tuple[]\",\"internalType\":\"structILeaseEscrow.Share[]\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositManyWithPermit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"tuple[]\",\"internalType\":\"structILeaseEscrow.Share[]\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositWithPermit\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositsPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeBasisPoints\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeRecipient\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feesAccrued\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTokenAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTrustedForwarder\",\"inputs\":[{\"name\":\"forwarder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structILeaseEscrow.Voucher\",\"components\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaseAmount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"signature\",\"type\":\"tuple\",\"internalType\":\"structILeaseEscrow.Signature\",\"components\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemMany\",\"inputs\":[{\"name\":\"vouchers\",\"type\":\"tuple[]\",\"internalType\":\"structILeaseEscrow.Voucher[]\",\"components\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaseAmount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"signatures\",\"type\":\"tuple[]\",\"internalType\":\"structILeaseEscrow.Signature[]\",\"components\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdraw\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDepositsPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFee\",\"inputs\":[{\"name\":\"basisPoints\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTokenAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"thawPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trustedForwarder\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"voucherDigest\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structILeaseEscrow.Voucher\",\"components\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaseAmount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositsPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeSet\",\"inputs\":[{\"name\":\"basisPoints\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeTaken\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemSkipped\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumILeaseEscrow.Refusal\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redeemed\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"leaseAmount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ThawStarted\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"endsAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDisallowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_AmountZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_BadFeeRecipient\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_BadProvider\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_BadThawPeriod\",\"inputs\":[{\"name\":\"thawPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_ChannelEmpty\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_CloseExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_CloseReplayed\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_DepositsPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_FeeTooHigh\",\"inputs\":[{\"name\":\"basisPoints\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_FinalBelowClaimed\",\"inputs\":[{\"name\":\"finalCumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_InsufficientAllowance\",\"inputs\":[{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_InsufficientBalance\",\"inputs\":[{\"name\":\"due\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_InvalidSignature\",\"inputs\":[{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_LengthMismatch\",\"inputs\":[{\"name\":\"vouchers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_NotGovernance\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_NothingDue\",\"inputs\":[{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_NothingRedeemed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_Reentered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_ThawNotOver\",\"inputs\":[{\"name\":\"endsAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_ThawNotStarted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_ThawRunning\",\"inputs\":[{\"name\":\"endsAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_TokenNotAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_TransferMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "LeaseEscrow",
	Bin: "0x610200604052348015610010575f5ffd5b506040516147c43803806147c483398101604081905261002f916103b1565b604080518082018252601381527f4d6f6f6e726967204c65617365457363726f7700000000000000000000000000602080830191909152825180840190935260018352603160f81b908301526001600160a01b038416608052829185855f5b82518110156100c9576100c18382815181106100ac576100ac6104b9565b602002602001015160016101e660201b60201c565b60010161008e565b5050506100db826102b560201b60201c565b610140526100e8816102b5565b61016052815160208084019190912061010052815190820120610120524660c0526101636101005161012051604080515f5160206147a45f395f51905f5260208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e0526101746102f2565b61018052466101a0526001600160a01b03166101c05264ffffffffff841615806101a7575062278d0064ffffffffff8516115b156101d357604051630c73b86960e11b815264ffffffffff851660048201526024015b60405180910390fd5b50505064ffffffffff166101e052610528565b816001600160a01b03163b5f0361021b576040516363e4d6ef60e11b81526001600160a01b03831660048201526024016101ca565b6001600160a01b0382165f908152602081905260409020805460ff1916821580159190911790915561027e576040516001600160a01b038316907fbeceb48aeaa805aeae57be163cca6249077a18734e408a85aa74e875c4373809905f90a25050565b6040516001600160a01b038316907feaa9136602e3b70a4e689b5b6f55bda25ca62b917d839c0ff87f5902387f77b9905f90a25050565b5f5f829050601f815111156102df578260405163305a27a960e01b81526004016101ca91906104cd565b80516102ea82610502565b179392505050565b5f60e0516001600160a01b0316306001600160a01b0316148015610317575060c05146145b15610323575060a05190565b61037d6101005161012051604080515f5160206147a45f395f51905f5260208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b905090565b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b03811681146103ac575f5ffd5b919050565b5f5f5f5f608085870312156103c4575f5ffd5b845164ffffffffff811681146103d8575f5ffd5b60208601519094506001600160401b038111156103f3575f5ffd5b8501601f81018713610403575f5ffd5b80516001600160401b0381111561041c5761041c610382565b604051600582901b90603f8201601f191681016001600160401b038111828210171561044a5761044a610382565b60405291825260208184018101929081018a841115610467575f5ffd5b6020850194505b8385101561048d5761047f85610396565b81526020948501940161046e565b5095506104a09250505060408601610396565b91506104ae60608601610396565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610522575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516141cf6105d55f395f818161023f015261096901525f81816102cf0152818161037d0152611f3001525f610d7701525f610dab01525f61274101525f61271601525f61207c01525f61205401525f611faf01525f611fd901525f61200301525f8181610321015281816106c20152818161074101526112ae01526141cf5ff3fe608060405234801561000f575f5ffd5b50600436106101ba575f3560e01c80638340f549116100f3578063a5c9b49111610093578063b8606eef1161006e578063b8606eef146104bc578063c169dac7146104e0578063f940e38514610551578063f9eaee0d14610564575f5ffd5b8063a5c9b49114610476578063aa77ceb814610489578063b4f2e8b8146104a9575f5ffd5b80639cca9238116100ce5780639cca9238146103e25780639d1697fa1461043d5780639e887f1d14610450578063a480ca7914610463575f5ffd5b80638340f549146103a157806384b0196e146103b45780638ef59739146103cf575f5ffd5b8063469048401161015e5780635aa6e675116101395780635aa6e6751461031c57806360da3e83146103435780636df6d39e146103685780637da0a8771461037b575f5ffd5b806346904840146102775780634befe2ca146102b6578063572b6c05146102bf575f5ffd5b80632284c1bc116101995780632284c1bc146101f95780632f21dc321461021f5780633644e515146102325780633c0ea01e1461023a575f5ffd5b8062a003ac146101be57806315f69012146101d35780631c481e2d146101e6575b5f5ffd5b6101d16101cc36600461391a565b61059c565b005b6101d16101e13660046139dd565b6106aa565b6101d16101f4366004613a0e565b610729565b61020c610207366004613a27565b610820565b6040519081526020015b60405180910390f35b6101d161022d366004613a82565b61083c565b61020c610a3b565b6102617f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff9091168152602001610216565b60015473ffffffffffffffffffffffffffffffffffffffff165b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610216565b61020c6101f481565b61030c6102cd366004613aaa565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff90811691161490565b6040519015158152602001610216565b6102917f000000000000000000000000000000000000000000000000000000000000000081565b600154760100000000000000000000000000000000000000000000900460ff1661030c565b6101d1610376366004613b04565b610a49565b7f0000000000000000000000000000000000000000000000000000000000000000610291565b6101d16103af366004613b53565b610a8c565b6103bc610ac3565b6040516102169796959493929190613c13565b6101d16103dd366004613cb9565b610b21565b61020c6103f0366004613aaa565b73ffffffffffffffffffffffffffffffffffffffff165f9081526020819052604090205461010090047effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690565b61020c61044b366004613d35565b610b78565b6101d161045e366004613d4f565b610b9a565b61020c610471366004613aaa565b610bf5565b61020c610484366004613dcb565b610d34565b61049c610497366004613e27565b611129565b6040516102169190613ec2565b6101d16104b7366004613ed4565b611296565b60015474010000000000000000000000000000000000000000900461ffff1661020c565b6104f36104ee366004613ef5565b61146d565b60405161021691905f6080820190506bffffffffffffffffffffffff83511682526bffffffffffffffffffffffff602084015116602083015264ffffffffff604084015116604083015261ffff606084015116606083015292915050565b6101d161055f366004613a82565b611568565b61030c610572366004613aaa565b73ffffffffffffffffffffffffffffffffffffffff165f9081526020819052604090205460ff1690565b6105a4611789565b844211156105ec576040517f7d2f3056000000000000000000000000000000000000000000000000000000008152600481018690524260248201526044015b60405180910390fd5b5f6106728a8a8a61064c8e8e8e6040805173ffffffffffffffffffffffffffffffffffffffff9485166020808301919091529385168183015291909316606080830191909152835180830390910181526080909101909252815191012090565b546c0100000000000000000000000090046bffffffffffffffffffffffff168b8b6117ca565b90506106808a82878761185d565b61068c8982858561185d565b6106998a8a8a8a85611913565b505f80805d50505050505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461071b576040517fd7e312df0000000000000000000000000000000000000000000000000000000081523360048201526024016105e3565b6107258282611dd8565b5050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461079a576040517fd7e312df0000000000000000000000000000000000000000000000000000000081523360048201526024016105e3565b60018054821515760100000000000000000000000000000000000000000000027fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff9091161790556040517f5ef34f53269a04b5b817e5be24a51ba6b477118b399ec9dd5b2baf5b299563dc9061081590831515815260200190565b60405180910390a150565b5f61082f8787878787876117ca565b90505b9695505050505050565b5f610845611f1f565b6040805173ffffffffffffffffffffffffffffffffffffffff8381166020808401919091528782168385015290861660608084019190915283518084039091018152608090920190925280519101208054919250906bffffffffffffffffffffffff165f036108e0576040517f611d8acf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80547801000000000000000000000000000000000000000000000000900464ffffffffff16156109635780546040517fdbecb763000000000000000000000000000000000000000000000000000000008152780100000000000000000000000000000000000000000000000090910464ffffffffff1660048201526024016105e3565b5f61098e7f000000000000000000000000000000000000000000000000000000000000000042613f62565b82547fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000064ffffffffff831690810291909117845560405190815290915073ffffffffffffffffffffffffffffffffffffffff85811691878216918616907f2a0ffc39d85d1dc57fd66f8d526aa36a2c61b1670811fa3523e57268432d4dbb906020015b60405180910390a45050505050565b5f610a44611f96565b905090565b610a51611789565b5f610a5a611f1f565b90505f610a66856120cc565b9050610a7f8286610a7a85898989886121f2565b6122c0565b50505f5f81905d50505050565b610a94611789565b5f610a9d611f1f565b90505f610aa9846120cc565b9050610ab88286868685612458565b610a7f8285856122c0565b5f6060805f5f5f6060610ad461270f565b610adc61273a565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b610b29611789565b5f610b32611f1f565b90505f610b3e886120cc565b9050610b4f82898989898989612765565b610b5c828a8a8a85612458565b610b678289896122c0565b50505f5f81905d5050505050505050565b5f610b82826128ef565b50610b94610b8e611f96565b83612922565b92915050565b610ba2611789565b5f610bab611f1f565b90505f610bb7896120cc565b90505f610bc7838b8b8b866121f2565b9050610bd8838b838a8a8a8a612765565b610be3838b836122c0565b5050505f5f81905d5050505050505050565b5f610bfe611789565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205461010090047effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690819003610c84576040517f52ab02fe00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff8083165f818152602081905260409020805460ff16905560015490911690610cc2908284612993565b8073ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167f9bcb6d1f38f6800906185471a11ede9a8e16200853225aa62558db6076490f2d84604051610d2191815260200190565b60405180910390a3505f80805d50919050565b5f805c15610d6e576040517f43d1ed2a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001805f5d505f7f00000000000000000000000000000000000000000000000000000000000000004614610da957610da4611f96565b610dcb565b7f00000000000000000000000000000000000000000000000000000000000000005b7ff855f4cb75e0a8ee60ef3883300942a330dabdb74164b49db669be37749d6e4060808190529091505f808060c08860a0375050606060a08190208054610100519193509182901c6bffffffffffffffffffffffff16808211610e64576040517f9271b22800000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016105e3565b6bffffffffffffffffffffffff83165f03610eab576040517f611d8acf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60e060802060a2527f190100000000000000000000000000000000000000000000000000000000000060805286608252604260802060805260408960c03760e0517f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168160ff1c601b0160a0528060e05260205f60808060015afa506004355f51147f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821115163d0292505050805f03610fb957610f6e60208b018b613aaa565b6040517f781a15cd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016105e3565b8183036bffffffffffffffffffffffff8516811115610fe357506bffffffffffffffffffffffff84165b6bffffffffffffffffffffffff818401111561102e576040517fcf6f2cad000000000000000000000000000000000000000000000000000000008152600481018590526024016105e3565b6bffffffffffffffffffffffff8102850194505f7f67e23e8a7bed50cacafc1c169f3a84bed343011ae4a9b8a3590da17d398ca03190508587556044356101205281610160528561018052608435602435600435836080610120a460e886901c80156110a25761109f8d84836129f3565b90505b7fa9059cbb00000000000000000000000000000000000000000000000000000000608081815260243560845282850360a4526020906044815f82355af1806001608051141661111957806110fa573d5f60803e3d6080fd5b6044353b153d171561111957635274afe75f526044356020526024601cfd5b505f80805d508360805260206080f35b6060611133611789565b83828114611177576040517f59cb5d3600000000000000000000000000000000000000000000000000000000815260048101829052602481018490526044016105e3565b5f60405180608001604052808367ffffffffffffffff81111561119c5761119c613f7f565b6040519080825280602002602001820160405280156111c5578160200160208202803683370190505b5081526020018367ffffffffffffffff8111156111e4576111e4613f7f565b60405190808252806020026020018201604052801561120d578160200160208202803683370190505b50815260200161121b611f96565b81525f60209091018190529091505b8281101561124757611240828989898986612b74565b905061122a565b81606001515f03611284576040517f6e8902f800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50519150505f80805d50949350505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611307576040517fd7e312df0000000000000000000000000000000000000000000000000000000081523360048201526024016105e3565b6101f482111561134e576040517fee3d4e19000000000000000000000000000000000000000000000000000000008152600481018390526101f460248201526044016105e3565b73ffffffffffffffffffffffffffffffffffffffff81161580611386575073ffffffffffffffffffffffffffffffffffffffff811630145b156113d5576040517f6636525d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024016105e3565b6001805473ffffffffffffffffffffffffffffffffffffffff83167fffffffffffffffffffff0000000000000000000000000000000000000000000090911681177401000000000000000000000000000000000000000061ffff861602179091556040518381527fc8242dc5446855370b781abbfc5d882af1d1a3cc29143216aba3558feb0ce9259060200160405180910390a25050565b60408051608080820183525f8083526020808401829052838501829052606093840191909152835173ffffffffffffffffffffffffffffffffffffffff88811682840152878116828701528616818501528451808203909401845291820180855283519390910192909220610100820190935291546bffffffffffffffffffffffff80821683526c0100000000000000000000000082041660a08401527801000000000000000000000000000000000000000000000000810464ffffffffff1660c08401527d010000000000000000000000000000000000000000000000000000000000900461ffff1660e0909201919091525b9392505050565b611570611789565b5f611579611f1f565b6040805173ffffffffffffffffffffffffffffffffffffffff8381166020808401919091528782168385015290861660608084019190915283518084039091018152608090920190925280519101208054919250907801000000000000000000000000000000000000000000000000810464ffffffffff16906bffffffffffffffffffffffff165f82900361163a576040517f680dd32900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8142101561167d576040517fb7a18238000000000000000000000000000000000000000000000000000000008152600481018390524260248201526044016105e3565b805f036116b6576040517f611d8acf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b82547fffffff0000000000ffffffffffffffffffffffff0000000000000000000000001683556116fd73ffffffffffffffffffffffffffffffffffffffff86168583612993565b8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff168573ffffffffffffffffffffffffffffffffffffffff167fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa248460405161177391815260200190565b60405180910390a4505050505f5f81905d505050565b5f5c156117c2576040517f43d1ed2a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001805f5d50565b604080517f9c26cdb97455ea5cfe7575d853bcd17154e77dea60363ef7b40e0c99be0ca5ce602082015273ffffffffffffffffffffffffffffffffffffffff808916928201929092528187166060820152908516608082015260a0810184905260c0810183905260e081018290525f9061082f906101000160405160208183030381529060405280519060200120612fc9565b5f5f61186a858585613010565b5090925090505f81600381111561188357611883613fac565b1415806118bc57508573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff1614155b1561190b576040517f781a15cd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff871660048201526024016105e3565b505050505050565b6040805173ffffffffffffffffffffffffffffffffffffffff87811660208084019190915287821683850152908616606080840191909152835180840390910181526080909201909252805191012080546bffffffffffffffffffffffff808216916c010000000000000000000000009004165f8290036119c0576040517f611d8acf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80851015611a04576040517f2065d76a00000000000000000000000000000000000000000000000000000000815260048101869052602481018290526044016105e3565b5f611a0f8287613fd9565b905082811115611a55576040517fdc8769e500000000000000000000000000000000000000000000000000000000815260048101829052602481018490526044016105e3565b6bffffffffffffffffffffffff861115611a9e576040517fcf6f2cad000000000000000000000000000000000000000000000000000000008152600481018790526024016105e3565b805f03611b27575f8581526004602052604090205460ff1615611af0576040517f1f5ea82f000000000000000000000000000000000000000000000000000000008152600481018690526024016105e3565b5f85815260046020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790555b83547fffffff0000000000000000000000000000000000000000000000000000000000166c010000000000000000000000006bffffffffffffffffffffffff8816027fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff16178085555f90611bc59083907d010000000000000000000000000000000000000000000000000000000000900461ffff1661271091020490565b90508015611c7f5773ffffffffffffffffffffffffffffffffffffffff88165f9081526020819052604090208054829190600190611c2a90849061010090047effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16613fec565b92506101000a8154817effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff02191690837effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1602179055505b5f611c8a8386613fd9565b90508215611cbe57611cbe8a611ca08486613fd9565b73ffffffffffffffffffffffffffffffffffffffff8c169190612993565b8015611ce557611ce573ffffffffffffffffffffffffffffffffffffffff8a168c83612993565b604080518481526020810183905290810189905273ffffffffffffffffffffffffffffffffffffffff808b16918c8216918e16907fbab62e5c24b147417558a15264541ce868f9cfcdc30c5bd8856c32a09aebb4719060600160405180910390a48115611dcb578873ffffffffffffffffffffffffffffffffffffffff168a73ffffffffffffffffffffffffffffffffffffffff168c73ffffffffffffffffffffffffffffffffffffffff167f1f9a9fdac86b6ca3c5300bec0b61555cded1f1a234378602dcca6c27085eac8e85604051611dc291815260200190565b60405180910390a45b5050505050505050505050565b8173ffffffffffffffffffffffffffffffffffffffff163b5f03611e40576040517fc7c9adde00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016105e3565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00168215801591909117909155611edb5760405173ffffffffffffffffffffffffffffffffffffffff8316907fbeceb48aeaa805aeae57be163cca6249077a18734e408a85aa74e875c4373809905f90a25050565b60405173ffffffffffffffffffffffffffffffffffffffff8316907feaa9136602e3b70a4e689b5b6f55bda25ca62b917d839c0ff87f5902387f77b9905f90a25050565b5f366014808210801590611f6857507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1633145b15611f8e57611f7b36828403815f614023565b611f849161404a565b60601c9250505090565b339250505090565b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015611ffb57507f000000000000000000000000000000000000000000000000000000000000000046145b1561202557507f000000000000000000000000000000000000000000000000000000000000000090565b610a44604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6040805160608101825260015473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810461ffff166020830152760100000000000000000000000000000000000000000000900460ff16158015928201929092525f91612172576040517ff18e085d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff83165f9081526020819052604090205460ff166121e8576040517fc7c9adde00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016105e3565b6020015192915050565b5f82810361222c576040517f52ab02fe00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5b838110156122b6576122858786868481811061224c5761224c6140b0565b6122629260206040909202019081019150613aaa565b88888886818110612275576122756140b0565b9050604002016020013587612458565b848482818110612297576122976140b0565b90506040020160200135826122ac91906140dd565b915060010161222e565b5095945050505050565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa15801561232a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061234e91906140f0565b905061237273ffffffffffffffffffffffffffffffffffffffff8416853085613057565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f90829073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa1580156123de573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061240291906140f0565b61240c9190613fd9565b9050828114612451576040517f8a16c25b00000000000000000000000000000000000000000000000000000000815260048101849052602481018290526044016105e3565b5050505050565b73ffffffffffffffffffffffffffffffffffffffff841615806124a657508473ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff16145b806124c6575073ffffffffffffffffffffffffffffffffffffffff841630145b15612515576040517f9444eec100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016105e3565b815f0361254e576040517f52ab02fe00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6bffffffffffffffffffffffff821115612597576040517fcf6f2cad000000000000000000000000000000000000000000000000000000008152600481018390526024016105e3565b6040805173ffffffffffffffffffffffffffffffffffffffff87811660208084019190915287821683850152908616606080840191909152835180840390910181526080909201909252805191012080545f906126039085906bffffffffffffffffffffffff166140dd565b90506bffffffffffffffffffffffff81111561264e576040517fcf6f2cad000000000000000000000000000000000000000000000000000000008152600481018290526024016105e3565b81546bffffffffffffffffffffffff82167fff00000000000000ffffffffffffffffffffffff000000000000000000000000909116177d01000000000000000000000000000000000000000000000000000000000061ffff851602178255604080518581526020810183905273ffffffffffffffffffffffffffffffffffffffff8781169289821692918b16917fb045190548dadae679cfe9e337437613ca6dd73efdf984f75e56f152ccee22f0910160405180910390a450505050505050565b6060610a447f00000000000000000000000000000000000000000000000000000000000000006130b9565b6060610a447f00000000000000000000000000000000000000000000000000000000000000006130b9565b6040517fd505accf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8881166004830152306024830152604482018790526064820186905260ff8516608483015260a4820184905260c4820183905287169063d505accf9060e4015f604051808303815f87803b1580156127f6575f5ffd5b505af1925050508015612807575060015b506040517fdd62ed3e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff88811660048301523060248301525f919088169063dd62ed3e90604401602060405180830381865afa15801561287b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061289f91906140f0565b9050858110156128e5576040517f0c6af2fa00000000000000000000000000000000000000000000000000000000815260048101829052602481018790526044016105e3565b5050505050505050565b5f813560208301356040840135808284171760a01c1561290d575f5ffd5b50505060405160608382376060902092915050565b6040517ff855f4cb75e0a8ee60ef3883300942a330dabdb74164b49db669be37749d6e408082525f9160c084602083013760e0812060228201527f19010000000000000000000000000000000000000000000000000000000000008152846002820152604281209250505092915050565b6129a083838360016130f6565b6129ee576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016105e3565b505050565b61271082820204801561156157805f80612a136060880160408901613aaa565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f208054600190612a6e90849061010090047effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16613fec565b92506101000a8154817effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff02191690837effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff160217905550836040016020810190612ad59190613aaa565b73ffffffffffffffffffffffffffffffffffffffff16612afb6040860160208701613aaa565b73ffffffffffffffffffffffffffffffffffffffff16612b1e6020870187613aaa565b73ffffffffffffffffffffffffffffffffffffffff167f1f9a9fdac86b6ca3c5300bec0b61555cded1f1a234378602dcca6c27085eac8e84604051612b6591815260200190565b60405180910390a49392505050565b5f5f868684818110612b8857612b886140b0565b905060c002016020016020810190612ba09190613aaa565b90505f878785818110612bb557612bb56140b0565b905060c002016040016020810190612bcd9190613aaa565b84935090505f805b88851015612db957368a8a87818110612bf057612bf06140b0565b60c0029190910191505073ffffffffffffffffffffffffffffffffffffffff8516612c216040830160208401613aaa565b73ffffffffffffffffffffffffffffffffffffffff16141580612c7f575073ffffffffffffffffffffffffffffffffffffffff8416612c666060830160408401613aaa565b73ffffffffffffffffffffffffffffffffffffffff1614155b15612c8a5750612db9565b5f5f5f612cb38f60400151858e8e8d818110612ca857612ca86140b0565b90506040020161317e565b919450925090505f816005811115612ccd57612ccd613fac565b14612d525773ffffffffffffffffffffffffffffffffffffffff808816908916612cfa6020870187613aaa565b73ffffffffffffffffffffffffffffffffffffffff167ff1f79f7af6f258b1572f41f9e04d304ad43374ff86530b22fbb969c55cb83fb08c85604051612d41929190614107565b60405180910390a450505050612dae565b828f5f01518a81518110612d6857612d686140b0565b602002602001018181525050818f602001518a81518110612d8b57612d8b6140b0565b60209081029190910101529482019461271060e883901c84020485019450505050505b846001019450612bd5565b815f03612dc95750505050610832565b807effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811615612ea35773ffffffffffffffffffffffffffffffffffffffff84165f9081526020819052604090208054829190600190612e4e90849061010090047effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16613fec565b92506101000a8154817effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff02191690837effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1602179055505b612ecf85612eb18486613fd9565b73ffffffffffffffffffffffffffffffffffffffff8716919061324d565b15612efb57828c606001818151612ee691906140dd565b905250612ef68c8c8c8a8a613262565b612fba565b612f088c8c8c8a8a6132f4565b73ffffffffffffffffffffffffffffffffffffffff84165f9081526020819052604090208054829190600190612f6590849061010090047effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16614150565b92506101000a8154817effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff02191690837effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1602179055505b50505050509695505050505050565b5f610b94612fd5611f96565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f80806041849003613044578435602086013560408701355f1a61303689828585613548565b95509550955050505061304e565b505f915060029050825b93509350939050565b61306584848484600161363b565b6130b3576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016105e3565b50505050565b60605f6130c5836136ce565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316613172578383151615613166573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f5f5f61318b866128ef565b805460608881013596509094509091506bffffffffffffffffffffffff8085169185901c168086116131c757505f94506001925061304e915050565b815f036131de57505f94506002925061304e915050565b6131e989898961370e565b6131fd57505f94506003925061304e915050565b80860395508186111561320e578195505b6bffffffffffffffffffffffff868201111561323457505f94506004925061304e915050565b505091839003606084901b019182905593509350939050565b5f61325a8484845f6130f6565b949350505050565b815b8181101561190b575f865f01518281518110613282576132826140b0565b602002602001015190505f8111156132eb575f876020015183815181106132ab576132ab6140b0565b602002602001015190506132e98787858181106132ca576132ca6140b0565b905060c0020183836132e48660e887901c61271091020490565b6137b1565b505b50600101613264565b815b8181101561190b575f865f01518281518110613314576133146140b0565b602002602001015190505f81111561353f5736868684818110613339576133396140b0565b60c0029190910191505f90506133c86133556020840184613aaa565b6133656040850160208601613aaa565b6133756060860160408701613aaa565b6040805173ffffffffffffffffffffffffffffffffffffffff9485166020808301919091529385168183015291909316606080830191909152835180830390910181526080909101909252815191012090565b8054909150839082905f906133ec9084906bffffffffffffffffffffffff16614187565b92506101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff16021790555082815f01600c8282829054906101000a90046bffffffffffffffffffffffff1661344491906141ab565b92506101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff1602179055505f895f01518581518110613488576134886140b0565b60209081029190910101526134a36060830160408401613aaa565b73ffffffffffffffffffffffffffffffffffffffff166134c96040840160208501613aaa565b73ffffffffffffffffffffffffffffffffffffffff166134ec6020850185613aaa565b73ffffffffffffffffffffffffffffffffffffffff167ff1f79f7af6f258b1572f41f9e04d304ad43374ff86530b22fbb969c55cb83fb0876005604051613534929190614107565b60405180910390a450505b506001016132f6565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561358157505f91506003905082613631565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156135d2573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff811661362857505f925060019150829050613631565b92505f91508190505b9450945094915050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f511483166136bd5783831516156136b1573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60ff8216601f811115610b94576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f61371a8585612922565b905060208301357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81167f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a081116137a7576040518381528260ff1c601b016020820152853560408201528160608201525f5f5260205f60808360015afa50505f5186358114811515169450505b5050509392505050565b5f7f67e23e8a7bed50cacafc1c169f3a84bed343011ae4a9b8a3590da17d398ca03190506040516040860135815260a0860135602082015284604082015283606082015260808601356020870135873584608085a45081156124515761381d6060860160408701613aaa565b73ffffffffffffffffffffffffffffffffffffffff166138436040870160208801613aaa565b73ffffffffffffffffffffffffffffffffffffffff166138666020880188613aaa565b73ffffffffffffffffffffffffffffffffffffffff167f1f9a9fdac86b6ca3c5300bec0b61555cded1f1a234378602dcca6c27085eac8e85604051610a2c91815260200190565b803573ffffffffffffffffffffffffffffffffffffffff811681146138d0575f5ffd5b919050565b5f5f83601f8401126138e5575f5ffd5b50813567ffffffffffffffff8111156138fc575f5ffd5b602083019150836020828501011115613913575f5ffd5b9250929050565b5f5f5f5f5f5f5f5f5f60e08a8c031215613932575f5ffd5b61393b8a6138ad565b985061394960208b016138ad565b975061395760408b016138ad565b965060608a0135955060808a0135945060a08a013567ffffffffffffffff811115613980575f5ffd5b61398c8c828d016138d5565b90955093505060c08a013567ffffffffffffffff8111156139ab575f5ffd5b6139b78c828d016138d5565b915080935050809150509295985092959850929598565b803580151581146138d0575f5ffd5b5f5f604083850312156139ee575f5ffd5b6139f7836138ad565b9150613a05602084016139ce565b90509250929050565b5f60208284031215613a1e575f5ffd5b611561826139ce565b5f5f5f5f5f5f60c08789031215613a3c575f5ffd5b613a45876138ad565b9550613a53602088016138ad565b9450613a61604088016138ad565b959894975094956060810135955060808101359460a0909101359350915050565b5f5f60408385031215613a93575f5ffd5b613a9c836138ad565b9150613a05602084016138ad565b5f60208284031215613aba575f5ffd5b611561826138ad565b5f5f83601f840112613ad3575f5ffd5b50813567ffffffffffffffff811115613aea575f5ffd5b6020830191508360208260061b8501011115613913575f5ffd5b5f5f5f60408486031215613b16575f5ffd5b613b1f846138ad565b9250602084013567ffffffffffffffff811115613b3a575f5ffd5b613b4686828701613ac3565b9497909650939450505050565b5f5f5f60608486031215613b65575f5ffd5b613b6e846138ad565b9250613b7c602085016138ad565b929592945050506040919091013590565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b5f8151808452602084019350602083015f5b82811015613c09578151865260209586019590910190600101613beb565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f613c4d60e0830189613b8d565b8281036040840152613c5f8189613b8d565b905086606084015273ffffffffffffffffffffffffffffffffffffffff861660808401528460a084015282810360c0840152613c9b8185613bd9565b9a9950505050505050505050565b803560ff811681146138d0575f5ffd5b5f5f5f5f5f5f5f60e0888a031215613ccf575f5ffd5b613cd8886138ad565b9650613ce6602089016138ad565b95506040880135945060608801359350613d0260808901613ca9565b9699959850939692959460a0840135945060c09093013592915050565b5f60c08284031215613d2f575f5ffd5b50919050565b5f60c08284031215613d45575f5ffd5b6115618383613d1f565b5f5f5f5f5f5f5f60c0888a031215613d65575f5ffd5b613d6e886138ad565b9650602088013567ffffffffffffffff811115613d89575f5ffd5b613d958a828b01613ac3565b90975095505060408801359350613dae60608901613ca9565b969995985093969295946080840135945060a09093013592915050565b5f5f828403610100811215613dde575f5ffd5b613de88585613d1f565b925060407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4082011215613e19575f5ffd5b5060c0830190509250929050565b5f5f5f5f60408587031215613e3a575f5ffd5b843567ffffffffffffffff811115613e50575f5ffd5b8501601f81018713613e60575f5ffd5b803567ffffffffffffffff811115613e76575f5ffd5b87602060c083028401011115613e8a575f5ffd5b60209182019550935085013567ffffffffffffffff811115613eaa575f5ffd5b613eb687828801613ac3565b95989497509550505050565b602081525f6115616020830184613bd9565b5f5f60408385031215613ee5575f5ffd5b82359150613a05602084016138ad565b5f5f5f60608486031215613f07575f5ffd5b613f10846138ad565b9250613f1e602085016138ad565b9150613f2c604085016138ad565b90509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b64ffffffffff8181168382160190811115610b9457610b94613f35565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b81810381811115610b9457610b94613f35565b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181168382160190811115610b9457610b94613f35565b5f5f85851115614031575f5ffd5b8386111561403d575f5ffd5b5050820193919092039150565b80357fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169060148410156140a9577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505b5092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80820180821115610b9457610b94613f35565b5f60208284031215614100575f5ffd5b5051919050565b8281526040810160068310614143577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b8260208301529392505050565b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8281168282160390811115610b9457610b94613f35565b6bffffffffffffffffffffffff8181168382160190811115610b9457610b94613f35565b6bffffffffffffffffffffffff8281168282160390811115610b9457610b94613f35568b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f",
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

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (leaseEscrow *LeaseEscrow) PackDOMAINSEPARATOR() []byte {
	enc, err := leaseEscrow.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (leaseEscrow *LeaseEscrow) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return leaseEscrow.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (leaseEscrow *LeaseEscrow) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := leaseEscrow.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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
// Solidity: function channelOf(address renter, address provider, address token) view returns((uint96,uint96,uint40,uint16))
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
// Solidity: function channelOf(address renter, address provider, address token) view returns((uint96,uint96,uint40,uint16))
func (leaseEscrow *LeaseEscrow) TryPackChannelOf(renter common.Address, provider common.Address, token common.Address) ([]byte, error) {
	return leaseEscrow.abi.Pack("channelOf", renter, provider, token)
}

// UnpackChannelOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc169dac7.
//
// Solidity: function channelOf(address renter, address provider, address token) view returns((uint96,uint96,uint40,uint16))
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

// PackFeeRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46904840.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeRecipient() view returns(address)
func (leaseEscrow *LeaseEscrow) PackFeeRecipient() []byte {
	enc, err := leaseEscrow.abi.Pack("feeRecipient")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46904840.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeRecipient() view returns(address)
func (leaseEscrow *LeaseEscrow) TryPackFeeRecipient() ([]byte, error) {
	return leaseEscrow.abi.Pack("feeRecipient")
}

// UnpackFeeRecipient is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46904840.
//
// Solidity: function feeRecipient() view returns(address)
func (leaseEscrow *LeaseEscrow) UnpackFeeRecipient(data []byte) (common.Address, error) {
	out, err := leaseEscrow.abi.Unpack("feeRecipient", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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
// the contract method with ID 0xa5c9b491.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem((address,address,address,uint256,bytes32,uint256) voucher, (bytes32,bytes32) signature) returns(uint256)
func (leaseEscrow *LeaseEscrow) PackRedeem(voucher ILeaseEscrowVoucher, signature ILeaseEscrowSignature) []byte {
	enc, err := leaseEscrow.abi.Pack("redeem", voucher, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5c9b491.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem((address,address,address,uint256,bytes32,uint256) voucher, (bytes32,bytes32) signature) returns(uint256)
func (leaseEscrow *LeaseEscrow) TryPackRedeem(voucher ILeaseEscrowVoucher, signature ILeaseEscrowSignature) ([]byte, error) {
	return leaseEscrow.abi.Pack("redeem", voucher, signature)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5c9b491.
//
// Solidity: function redeem((address,address,address,uint256,bytes32,uint256) voucher, (bytes32,bytes32) signature) returns(uint256)
func (leaseEscrow *LeaseEscrow) UnpackRedeem(data []byte) (*big.Int, error) {
	out, err := leaseEscrow.abi.Unpack("redeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedeemMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa77ceb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeemMany((address,address,address,uint256,bytes32,uint256)[] vouchers, (bytes32,bytes32)[] signatures) returns(uint256[])
func (leaseEscrow *LeaseEscrow) PackRedeemMany(vouchers []ILeaseEscrowVoucher, signatures []ILeaseEscrowSignature) []byte {
	enc, err := leaseEscrow.abi.Pack("redeemMany", vouchers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeemMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa77ceb8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeemMany((address,address,address,uint256,bytes32,uint256)[] vouchers, (bytes32,bytes32)[] signatures) returns(uint256[])
func (leaseEscrow *LeaseEscrow) TryPackRedeemMany(vouchers []ILeaseEscrowVoucher, signatures []ILeaseEscrowSignature) ([]byte, error) {
	return leaseEscrow.abi.Pack("redeemMany", vouchers, signatures)
}

// UnpackRedeemMany is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa77ceb8.
//
// Solidity: function redeemMany((address,address,address,uint256,bytes32,uint256)[] vouchers, (bytes32,bytes32)[] signatures) returns(uint256[])
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
// Solidity: event FeeSet(uint256 basisPoints, address indexed recipient)
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
	Channel     [32]byte
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
// Solidity: event Redeemed(address indexed renter, address indexed provider, address token, bytes32 indexed leaseId, uint256 leaseAmount, uint256 amount, bytes32 channel)
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
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_Reentered"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowReenteredError(raw[4:])
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

// LeaseEscrowLeaseEscrowReentered represents a LeaseEscrow_Reentered error raised by the LeaseEscrow contract.
type LeaseEscrowLeaseEscrowReentered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseEscrow_Reentered()
func LeaseEscrowLeaseEscrowReenteredErrorID() common.Hash {
	return common.HexToHash("0x43d1ed2a4c240ef2508b5554c09a9e063f5c3ae435266e66ddaab81434683fb5")
}

// UnpackLeaseEscrowReenteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseEscrow_Reentered()
func (leaseEscrow *LeaseEscrow) UnpackLeaseEscrowReenteredError(raw []byte) (*LeaseEscrowLeaseEscrowReentered, error) {
	out := new(LeaseEscrowLeaseEscrowReentered)
	if err := leaseEscrow.abi.UnpackIntoInterface(out, "LeaseEscrow_Reentered", raw); err != nil {
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
