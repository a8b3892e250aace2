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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"thawPeriod_\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"channelOf\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structILeaseEscrow.Channel\",\"components\":[{\"name\":\"balance\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"claimed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"thawEndsAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"closeCooperatively\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"finalCumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"renterSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"providerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeDigest\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimedBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"finalCumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositWithPermit\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"domainSeparator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTokenAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structILeaseEscrow.Voucher\",\"components\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaseAmount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdraw\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"thawPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"voucherDigest\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structILeaseEscrow.Voucher\",\"components\":[{\"name\":\"renter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaseAmount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redeemed\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"leaseId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"leaseAmount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ThawStarted\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"endsAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"renter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_AmountZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_BadProvider\",\"inputs\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_BadThawPeriod\",\"inputs\":[{\"name\":\"thawPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_ChannelEmpty\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_CloseExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_CloseReplayed\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_FinalBelowClaimed\",\"inputs\":[{\"name\":\"finalCumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_InsufficientAllowance\",\"inputs\":[{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_InsufficientBalance\",\"inputs\":[{\"name\":\"due\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_InvalidSignature\",\"inputs\":[{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_NothingDue\",\"inputs\":[{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_ThawNotOver\",\"inputs\":[{\"name\":\"endsAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_ThawNotStarted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeaseEscrow_ThawRunning\",\"inputs\":[{\"name\":\"endsAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_TokenNotAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LeaseEscrow_TransferMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "LeaseEscrow",
	Bin: "0x610180604052348015610010575f5ffd5b506040516127b63803806127b683398101604081905261002f9161031c565b6040518060400160405280601381526020017f4d6f6f6e726967204c65617365457363726f7700000000000000000000000000815250604051806040016040528060018152602001603160f81b81525061008e826102b060201b60201c565b6101205261009b816102b0565b61014052815160208084019190912060e052815190820120610100524660a05261012760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05264ffffffffff8216158061014d575062278d0064ffffffffff8316115b1561017957604051630c73b86960e11b815264ffffffffff831660048201526024015b60405180910390fd5b64ffffffffff8216610160525f5b81518110156102a8578181815181106101a2576101a2610405565b60200260200101516001600160a01b03163b5f036101fd578181815181106101cc576101cc610405565b60200260200101516040516363e4d6ef60e11b815260040161017091906001600160a01b0391909116815260200190565b600160035f84848151811061021457610214610405565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f205f6101000a81548160ff02191690831515021790555081818151811061026357610263610405565b60200260200101516001600160a01b03167fbeceb48aeaa805aeae57be163cca6249077a18734e408a85aa74e875c437380960405160405180910390a2600101610187565b505050610474565b5f5f829050601f815111156102da578260405163305a27a960e01b81526004016101709190610419565b80516102e58261044e565b179392505050565b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b0381168114610317575f5ffd5b919050565b5f5f6040838503121561032d575f5ffd5b825164ffffffffff81168114610341575f5ffd5b60208401519092506001600160401b0381111561035c575f5ffd5b8301601f8101851361036c575f5ffd5b80516001600160401b03811115610385576103856102ed565b604051600582901b90603f8201601f191681016001600160401b03811182821017156103b3576103b36102ed565b6040529182526020818401810192908101888411156103d0575f5ffd5b6020850194505b838510156103f6576103e885610301565b8152602094850194016103d7565b50809450505050509250929050565b634e487b7160e01b5f52603260045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561046e575f198160200360031b1b821691505b50919050565b60805160a05160c05160e051610100516101205161014051610160516122e06104d65f395f818161013001526104a301525f6117ac01525f61178101525f6119c901525f6119a101525f6118fc01525f61192601525f61195001526122e05ff3fe608060405234801561000f575f5ffd5b50600436106100d9575f3560e01c80638ef5973911610088578063d8cf237a11610063578063d8cf237a1461020b578063f698da251461021e578063f940e38514610226578063f9eaee0d14610239575f5ffd5b80638ef59739146101965780639d1697fa146101a9578063c169dac7146101bc575f5ffd5b80633c0ea01e116100b85780633c0ea01e1461012b5780638340f5491461016857806384b0196e1461017b575f5ffd5b8062a003ac146100dd5780632284c1bc146100f25780632f21dc3214610118575b5f5ffd5b6100f06100eb366004611e61565b610281565b005b610105610100366004611f15565b610379565b6040519081526020015b60405180910390f35b6100f0610126366004611f70565b610393565b6101527f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff909116815260200161010f565b6100f0610176366004611fa1565b610572565b610183610592565b60405161010f9796959493929190612027565b6100f06101a43660046120e6565b6105f0565b6101056101b7366004612169565b610806565b6101cf6101ca366004612183565b610816565b6040805182516bffffffffffffffffffffffff9081168252602080850151909116908201529181015164ffffffffff169082015260600161010f565b6101056102193660046121c3565b6108cd565b610105610c41565b6100f0610234366004611f70565b610c4f565b610271610247366004612213565b73ffffffffffffffffffffffffffffffffffffffff165f9081526003602052604090205460ff1690565b604051901515815260200161010f565b610289610e52565b844211156102d1576040517f7d2f3056000000000000000000000000000000000000000000000000000000008152600481018690524260248201526044015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff8981165f9081526002602090815260408083208c851684528252808320938b1683529290529081205461033e908b908b908b906c0100000000000000000000000090046bffffffffffffffffffffffff168b8b610e89565b905061034c8a828787610f1d565b61035889828585610f1d565b6103658a8a8a8a85610fd3565b5061036e611306565b505050505050505050565b5f610388878787878787610e89565b979650505050505050565b335f90815260026020908152604080832073ffffffffffffffffffffffffffffffffffffffff868116855290835281842090851684529091528120805490916bffffffffffffffffffffffff909116900361041a576040517f611d8acf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80547801000000000000000000000000000000000000000000000000900464ffffffffff161561049d5780546040517fdbecb763000000000000000000000000000000000000000000000000000000008152780100000000000000000000000000000000000000000000000090910464ffffffffff1660048201526024016102c8565b5f6104c87f000000000000000000000000000000000000000000000000000000000000000042612259565b82547fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000064ffffffffff831690810291909117845560405190815290915073ffffffffffffffffffffffffffffffffffffffff848116919086169033907f2a0ffc39d85d1dc57fd66f8d526aa36a2c61b1670811fa3523e57268432d4dbb9060200160405180910390a450505050565b61057a610e52565b610585838383611330565b61058d611306565b505050565b5f6060805f5f5f60606105a361177a565b6105ab6117a5565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6105f8610e52565b73ffffffffffffffffffffffffffffffffffffffff86165f9081526003602052604090205460ff1661066e576040517fc7c9adde00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff871660048201526024016102c8565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c4810182905273ffffffffffffffffffffffffffffffffffffffff87169063d505accf9060e4015f604051808303815f87803b1580156106fd575f5ffd5b505af192505050801561070e575060015b506040517fdd62ed3e0000000000000000000000000000000000000000000000000000000081523360048201523060248201525f9073ffffffffffffffffffffffffffffffffffffffff88169063dd62ed3e90604401602060405180830381865afa15801561077f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107a39190612276565b9050858110156107e9576040517f0c6af2fa00000000000000000000000000000000000000000000000000000000815260048101829052602481018790526044016102c8565b6107f4888888611330565b506107fd611306565b50505050505050565b5f610810826117d0565b92915050565b60408051606080820183525f808352602080840182905292840181905273ffffffffffffffffffffffffffffffffffffffff878116825260028452848220878216835284528482209086168252835283902083519182018452546bffffffffffffffffffffffff80821683526c0100000000000000000000000082041692820192909252780100000000000000000000000000000000000000000000000090910464ffffffffff16918101919091525b9392505050565b5f6108d6610e52565b5f6002816108e76020880188612213565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f8660200160208101906109349190612213565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f8660400160208101906109819190612213565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f2080549091506bffffffffffffffffffffffff808216916c0100000000000000000000000090041660608701358110610a17576040517f9271b22800000000000000000000000000000000000000000000000000000000815260608801356004820152602481018290526044016102c8565b815f03610a50576040517f611d8acf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610a70610a606020890189612213565b610a69896117d0565b8888610f1d565b6060870135819003828110610a855782610a87565b805b9450509083900390610a99848261228d565b90506bffffffffffffffffffffffff811115610ae4576040517fcf6f2cad000000000000000000000000000000000000000000000000000000008152600481018290526024016102c8565b82546bffffffffffffffffffffffff8281166c01000000000000000000000000027fffffffffffffffff00000000000000000000000000000000000000000000000090921690841617178355610b71610b436040890160208a01612213565b85610b5460608b0160408c01612213565b73ffffffffffffffffffffffffffffffffffffffff169190611888565b6080870135610b866040890160208a01612213565b73ffffffffffffffffffffffffffffffffffffffff16610ba960208a018a612213565b73ffffffffffffffffffffffffffffffffffffffff167f69c55d7ede0d65fb44fb7695540b39abfa6339da118ab44139491a87ddfdbcd7610bf060608c0160408d01612213565b6040805173ffffffffffffffffffffffffffffffffffffffff909216825260a0808e013560208401529082018a905260608201879052608082018890520160405180910390a45050506108c6611306565b5f610c4a6118e3565b905090565b610c57610e52565b335f90815260026020908152604080832073ffffffffffffffffffffffffffffffffffffffff8681168552908352818420908516845290915281208054909164ffffffffff7801000000000000000000000000000000000000000000000000830416916bffffffffffffffffffffffff1690829003610d02576040517f680dd32900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81421015610d45576040517fb7a18238000000000000000000000000000000000000000000000000000000008152600481018390524260248201526044016102c8565b805f03610d7e576040517f611d8acf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b82547fffffff0000000000ffffffffffffffffffffffff000000000000000000000000168355610dc573ffffffffffffffffffffffffffffffffffffffff85163383611888565b8373ffffffffffffffffffffffffffffffffffffffff168573ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff167fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa2484604051610e3b91815260200190565b60405180910390a4505050610e4e611306565b5050565b610e5a611a19565b610e8760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611a72565b565b604080517f9c26cdb97455ea5cfe7575d853bcd17154e77dea60363ef7b40e0c99be0ca5ce602082015273ffffffffffffffffffffffffffffffffffffffff808916928201929092528187166060820152908516608082015260a0810184905260c0810183905260e081018290525f9061038890610100015b60405160208183030381529060405280519060200120611a79565b5f5f610f2a858585611ac0565b5090925090505f816003811115610f4357610f436122a0565b141580610f7c57508573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff1614155b15610fcb576040517f781a15cd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff871660048201526024016102c8565b505050505050565b73ffffffffffffffffffffffffffffffffffffffff8086165f908152600260209081526040808320888516845282528083209387168352929052908120805490916bffffffffffffffffffffffff808316926c0100000000000000000000000090041690829003611070576040517f611d8acf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b808510156110b4576040517f2065d76a00000000000000000000000000000000000000000000000000000000815260048101869052602481018290526044016102c8565b5f6110bf82876122cd565b905082811115611105576040517fdc8769e500000000000000000000000000000000000000000000000000000000815260048101829052602481018490526044016102c8565b6bffffffffffffffffffffffff86111561114e576040517fcf6f2cad000000000000000000000000000000000000000000000000000000008152600481018790526024016102c8565b805f036111d7575f8581526004602052604090205460ff16156111a0576040517f1f5ea82f000000000000000000000000000000000000000000000000000000008152600481018690526024016102c8565b5f85815260046020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790555b83547fffffff0000000000000000000000000000000000000000000000000000000000166c010000000000000000000000006bffffffffffffffffffffffff8816027fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff161784555f61124982856122cd565b905081156112725761127273ffffffffffffffffffffffffffffffffffffffff89168a84611888565b80156112995761129973ffffffffffffffffffffffffffffffffffffffff89168b83611888565b604080518381526020810183905290810188905273ffffffffffffffffffffffffffffffffffffffff808a16918b8216918d16907fbab62e5c24b147417558a15264541ce868f9cfcdc30c5bd8856c32a09aebb4719060600160405180910390a450505050505050505050565b610e875f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610e81565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526003602052604090205460ff166113a6576040517fc7c9adde00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016102c8565b73ffffffffffffffffffffffffffffffffffffffff831615806113de575073ffffffffffffffffffffffffffffffffffffffff831633145b1561142d576040517f9444eec100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016102c8565b805f03611466576040517f52ab02fe00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b335f90815260026020908152604080832073ffffffffffffffffffffffffffffffffffffffff8781168552908352818420908616845290915290206bffffffffffffffffffffffff8211156114ea576040517fcf6f2cad000000000000000000000000000000000000000000000000000000008152600481018390526024016102c8565b80545f906115079084906bffffffffffffffffffffffff1661228d565b90506bffffffffffffffffffffffff811115611552576040517fcf6f2cad000000000000000000000000000000000000000000000000000000008152600481018290526024016102c8565b81547fffffff0000000000ffffffffffffffffffffffff000000000000000000000000166bffffffffffffffffffffffff82161782556040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa1580156115f2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116169190612276565b905061163a73ffffffffffffffffffffffffffffffffffffffff8616333087611b07565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f90829073ffffffffffffffffffffffffffffffffffffffff8816906370a0823190602401602060405180830381865afa1580156116a6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116ca9190612276565b6116d491906122cd565b9050848114611719576040517f8a16c25b00000000000000000000000000000000000000000000000000000000815260048101869052602481018290526044016102c8565b604080518681526020810185905273ffffffffffffffffffffffffffffffffffffffff80891692908a169133917fb045190548dadae679cfe9e337437613ca6dd73efdf984f75e56f152ccee22f0910160405180910390a450505050505050565b6060610c4a7f0000000000000000000000000000000000000000000000000000000000000000611b69565b6060610c4a7f0000000000000000000000000000000000000000000000000000000000000000611b69565b5f6108107ff855f4cb75e0a8ee60ef3883300942a330dabdb74164b49db669be37749d6e406118026020850185612213565b6118126040860160208701612213565b6118226060870160408801612213565b60408051602081019590955273ffffffffffffffffffffffffffffffffffffffff9384169085015290821660608481019190915291166080838101919091529085013560a0838101919091529085013560c083015284013560e082015261010001610f02565b6118958383836001611ba6565b61058d576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016102c8565b5f3073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801561194857507f000000000000000000000000000000000000000000000000000000000000000046145b1561197257507f000000000000000000000000000000000000000000000000000000000000000090565b610c4a604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610e87576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f610810611a856118e3565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f80806041849003611af4578435602086013560408701355f1a611ae689828585611c2e565b955095509550505050611afe565b505f915060029050825b93509350939050565b611b15848484846001611d21565b611b63576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016102c8565b50505050565b60605f611b7583611db4565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316611c22578383151615611c16573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611c6757505f91506003905082611d17565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611cb8573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116611d0e57505f925060019150829050611d17565b92505f91508190505b9450945094915050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316611da3578383151615611d97573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60ff8216601f811115610810576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b803573ffffffffffffffffffffffffffffffffffffffff81168114611e17575f5ffd5b919050565b5f5f83601f840112611e2c575f5ffd5b50813567ffffffffffffffff811115611e43575f5ffd5b602083019150836020828501011115611e5a575f5ffd5b9250929050565b5f5f5f5f5f5f5f5f5f60e08a8c031215611e79575f5ffd5b611e828a611df4565b9850611e9060208b01611df4565b9750611e9e60408b01611df4565b965060608a0135955060808a0135945060a08a013567ffffffffffffffff811115611ec7575f5ffd5b611ed38c828d01611e1c565b90955093505060c08a013567ffffffffffffffff811115611ef2575f5ffd5b611efe8c828d01611e1c565b915080935050809150509295985092959850929598565b5f5f5f5f5f5f60c08789031215611f2a575f5ffd5b611f3387611df4565b9550611f4160208801611df4565b9450611f4f60408801611df4565b959894975094956060810135955060808101359460a0909101359350915050565b5f5f60408385031215611f81575f5ffd5b611f8a83611df4565b9150611f9860208401611df4565b90509250929050565b5f5f5f60608486031215611fb3575f5ffd5b611fbc84611df4565b9250611fca60208501611df4565b929592945050506040919091013590565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61206160e0830189611fdb565b82810360408401526120738189611fdb565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156120d55783518352602093840193909201916001016120b7565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a0312156120fc575f5ffd5b61210588611df4565b965061211360208901611df4565b95506040880135945060608801359350608088013560ff81168114612136575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f60c08284031215612163575f5ffd5b50919050565b5f60c08284031215612179575f5ffd5b6108c68383612153565b5f5f5f60608486031215612195575f5ffd5b61219e84611df4565b92506121ac60208501611df4565b91506121ba60408501611df4565b90509250925092565b5f5f5f60e084860312156121d5575f5ffd5b6121df8585612153565b925060c084013567ffffffffffffffff8111156121fa575f5ffd5b61220686828701611e1c565b9497909650939450505050565b5f60208284031215612223575f5ffd5b6108c682611df4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b64ffffffffff81811683821601908111156108105761081061222c565b5f60208284031215612286575f5ffd5b5051919050565b808201808211156108105761081061222c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b818103818111156108105761081061222c56",
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
// Solidity: constructor(uint40 thawPeriod_, address[] tokens) returns()
func (leaseEscrow *LeaseEscrow) PackConstructor(thawPeriod_ *big.Int, tokens []common.Address) []byte {
	enc, err := leaseEscrow.abi.Pack("", thawPeriod_, tokens)
	if err != nil {
		panic(err)
	}
	return enc
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
	if bytes.Equal(raw[:4], leaseEscrow.abi.Errors["LeaseEscrow_NothingDue"].ID.Bytes()[:4]) {
		return leaseEscrow.UnpackLeaseEscrowNothingDueError(raw[4:])
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
