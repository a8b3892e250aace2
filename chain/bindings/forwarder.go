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

// ERC2771ForwarderForwardRequestData is an auto generated low-level Go binding around an user-defined struct.
type ERC2771ForwarderForwardRequestData struct {
	From      common.Address
	To        common.Address
	Value     *big.Int
	Gas       *big.Int
	Deadline  *big.Int
	Data      []byte
	Signature []byte
}

// ForwarderMetaData contains all meta data concerning the Forwarder contract.
var ForwarderMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structERC2771Forwarder.ForwardRequestData\",\"components\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"executeBatch\",\"inputs\":[{\"name\":\"requests\",\"type\":\"tuple[]\",\"internalType\":\"structERC2771Forwarder.ForwardRequestData[]\",\"components\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"refundReceiver\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structERC2771Forwarder.ForwardRequestData\",\"components\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExecutedForwardRequest\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"success\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ERC2771ForwarderExpiredRequest\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"ERC2771ForwarderInvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2771ForwarderMismatchedValue\",\"inputs\":[{\"name\":\"requestedValue\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"msgValue\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2771ForwarderNoRefundReceiver\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC2771UntrustfulTarget\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"forwarder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Forwarder",
	Bin: "0x610160604052348015610010575f5ffd5b506040518060400160405280601181526020017026b7b7b73934b3902337b93bb0b93232b960791b81525080604051806040016040528060018152602001603160f81b8152506100658261010d60201b60201c565b610120526100728161010d565b61014052815160208084019190912060e052815190820120610100524660a0526100fe60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052506101ae565b5f5f829050601f81511115610140578260405163305a27a960e01b81526004016101379190610153565b60405180910390fd5b805161014b82610188565b179392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156101a8575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161110e6101ff5f395f61047f01525f61044f01525f610be901525f610bc101525f610b1c01525f610b4601525f610b70015261110e5ff3fe608060405260043610610058575f3560e01c806384b0196e1161004157806384b0196e146100df578063ccf96b4a14610106578063df905caf1461011b575f5ffd5b806319d8d38c1461005c5780637ecebe0014610090575b5f5ffd5b348015610067575f5ffd5b5061007b610076366004610d2c565b61012e565b60405190151581526020015b60405180910390f35b34801561009b575f5ffd5b506100d16100aa366004610d8b565b73ffffffffffffffffffffffffffffffffffffffff165f9081526002602052604090205490565b604051908152602001610087565b3480156100ea575f5ffd5b506100f361015e565b6040516100879796959493929190610df2565b610119610114366004610eb1565b6101bc565b005b610119610129366004610d2c565b61031f565b5f5f5f5f61013b856103ac565b5092509250925082801561014c5750815b80156101555750805b95945050505050565b5f6060805f5f5f606061016f610448565b610177610478565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b73ffffffffffffffffffffffffffffffffffffffff8116155f80805b85811015610287578686828181106101f2576101f2610f33565b90506020028101906102049190610f60565b610212906040013584610f9c565b92505f61024288888481811061022a5761022a610f33565b905060200281019061023c9190610f60565b866104a3565b90508061027e5787878381811061025b5761025b610f33565b905060200281019061026d9190610f60565b61027b906040013584610f9c565b92505b506001016101d8565b503482146102cf576040517f70647f79000000000000000000000000000000000000000000000000000000008152600481018390523460248201526044015b60405180910390fd5b801561031757821561030d576040517f39c6e3b700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61031784826106fd565b505050505050565b8060400135341461036857604080517f70647f790000000000000000000000000000000000000000000000000000000081529082013560048201523460248201526044016102c6565b6103738160016104a3565b6103a9576040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50565b5f5f5f5f5f5f6103bb876107a6565b90925090506103d86103d36040890160208a01610d8b565b6108f5565b426103e960a08a0160808b01610fd4565b65ffffffffffff161015838015610437575061040860208a018a610d8b565b73ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff16145b919750955093509150509193509193565b60606104737f00000000000000000000000000000000000000000000000000000000000000006109ba565b905090565b60606104737f00000000000000000000000000000000000000000000000000000000000000006109ba565b5f5f5f5f5f6104b1876103ac565b935093509350935085156105dc5783610525576104d46040880160208901610d8b565b6040517fd2650cd100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201523060248201526044016102c6565b826105775761053a60a0880160808901610fd4565b6040517f94eef58a00000000000000000000000000000000000000000000000000000000815265ffffffffffff90911660048201526024016102c6565b816105dc578061058a6020890189610d8b565b6040517fc845a05600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9283166004820152911660248201526044016102c6565b8380156105e65750815b80156105ef5750825b156106f35773ffffffffffffffffffffffffffffffffffffffff81165f908152600260205260408120805460018101909155905060608801355f61063960408b0160208c01610d8b565b905060408a01355f61064e60a08d018d610ff9565b61065b60208f018f610d8b565b60405160200161066d93929190611061565b60405160208183030381529060405290505f5f5f83516020850186888af19a505a905061069a818e6109f7565b604080518781528c1515602082015273ffffffffffffffffffffffffffffffffffffffff8916917f842fb24a83793558587a3dab2be7674da4a51d09c5542d6dd354e5d0ea70813c910160405180910390a25050505050505b5050505092915050565b80471015610740576040517fcf479181000000000000000000000000000000000000000000000000000000008152476004820152602481018290526044016102c6565b610759828260405180602001604052805f815250610a0f565b15610762575050565b3d1561077457610770610a24565b5050565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8080806108d06107ba60c0870187610ff9565b6108c97f7f96328b83274ebc7c1cf4f7a3abda602b51a78b7fa1d86a2ce353d75e587cac6107eb60208b018b610d8b565b6107fb60408c0160208d01610d8b565b8b604001358c6060013561081a8e5f0160208101906100aa9190610d8b565b8e608001602081019061082d9190610fd4565b8f8060a0019061083d9190610ff9565b60405161084b92919061109a565b60408051918290038220602083019990995273ffffffffffffffffffffffffffffffffffffffff97881690820152959094166060860152608085019290925260a084015260c083015265ffffffffffff1660e08201526101008101919091526101200160405160208183030381529060405280519060200120610a2f565b9190610a7c565b5090925090505f8160038111156108e9576108e96110a9565b14959194509092505050565b6040513060248201525f908190604401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f572b6c050000000000000000000000000000000000000000000000000000000017815282519293505f928392839290918391895afa92503d91505f5190508280156109a5575060208210155b80156109b057505f81115b9695505050505050565b60605f6109c683610ac3565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b610a06603f60608301356110d6565b82101561077057fe5b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f610a76610a3b610b03565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b92915050565b5f80806041849003610ab0578435602086013560408701355f1a610aa289828585610c39565b955095509550505050610aba565b505f915060029050825b93509350939050565b5f60ff8216601f811115610a76576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015610b6857507f000000000000000000000000000000000000000000000000000000000000000046145b15610b9257507f000000000000000000000000000000000000000000000000000000000000000090565b610473604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610c7257505f91506003905082610d22565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610cc3573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116610d1957505f925060019150829050610d22565b92505f91508190505b9450945094915050565b5f60208284031215610d3c575f5ffd5b813567ffffffffffffffff811115610d52575f5ffd5b820160e08185031215610d63575f5ffd5b9392505050565b73ffffffffffffffffffffffffffffffffffffffff811681146103a9575f5ffd5b5f60208284031215610d9b575f5ffd5b8135610d6381610d6a565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f610e2c60e0830189610da6565b8281036040840152610e3e8189610da6565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015610ea0578351835260209384019390920191600101610e82565b50909b9a5050505050505050505050565b5f5f5f60408486031215610ec3575f5ffd5b833567ffffffffffffffff811115610ed9575f5ffd5b8401601f81018613610ee9575f5ffd5b803567ffffffffffffffff811115610eff575f5ffd5b8660208260051b8401011115610f13575f5ffd5b602091820194509250840135610f2881610d6a565b809150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff21833603018112610f92575f5ffd5b9190910192915050565b80820180821115610a76577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f60208284031215610fe4575f5ffd5b813565ffffffffffff81168114610d63575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261102c575f5ffd5b83018035915067ffffffffffffffff821115611046575f5ffd5b60200191503681900382131561105a575f5ffd5b9250929050565b8284823760609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000169101908152601401919050565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f82611109577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b50049056",
}

// Forwarder is an auto generated Go binding around an Ethereum contract.
type Forwarder struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Forwarder) GetABI() abi.ABI {
	return c.abi
}

// NewForwarder creates a new instance of Forwarder.
func NewForwarder() *Forwarder {
	parsed, err := ForwarderMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Forwarder{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Forwarder) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackForwarderEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (forwarder *Forwarder) PackForwarderEip712Domain() []byte {
	enc, err := forwarder.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForwarderEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (forwarder *Forwarder) TryPackForwarderEip712Domain() ([]byte, error) {
	return forwarder.abi.Pack("eip712Domain")
}

// ForwarderEip712DomainOutput serves as a container for the return parameters of contract
// method ForwarderEip712Domain.
type ForwarderEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackForwarderEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (forwarder *Forwarder) UnpackForwarderEip712Domain(data []byte) (ForwarderEip712DomainOutput, error) {
	out, err := forwarder.abi.Unpack("eip712Domain", data)
	outstruct := new(ForwarderEip712DomainOutput)
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

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf905caf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute((address,address,uint256,uint256,uint48,bytes,bytes) request) payable returns()
func (forwarder *Forwarder) PackExecute(request ERC2771ForwarderForwardRequestData) []byte {
	enc, err := forwarder.abi.Pack("execute", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf905caf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute((address,address,uint256,uint256,uint48,bytes,bytes) request) payable returns()
func (forwarder *Forwarder) TryPackExecute(request ERC2771ForwarderForwardRequestData) ([]byte, error) {
	return forwarder.abi.Pack("execute", request)
}

// PackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccf96b4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeBatch((address,address,uint256,uint256,uint48,bytes,bytes)[] requests, address refundReceiver) payable returns()
func (forwarder *Forwarder) PackExecuteBatch(requests []ERC2771ForwarderForwardRequestData, refundReceiver common.Address) []byte {
	enc, err := forwarder.abi.Pack("executeBatch", requests, refundReceiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccf96b4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeBatch((address,address,uint256,uint256,uint48,bytes,bytes)[] requests, address refundReceiver) payable returns()
func (forwarder *Forwarder) TryPackExecuteBatch(requests []ERC2771ForwarderForwardRequestData, refundReceiver common.Address) ([]byte, error) {
	return forwarder.abi.Pack("executeBatch", requests, refundReceiver)
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (forwarder *Forwarder) PackNonces(owner common.Address) []byte {
	enc, err := forwarder.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (forwarder *Forwarder) TryPackNonces(owner common.Address) ([]byte, error) {
	return forwarder.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (forwarder *Forwarder) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := forwarder.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19d8d38c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify((address,address,uint256,uint256,uint48,bytes,bytes) request) view returns(bool)
func (forwarder *Forwarder) PackVerify(request ERC2771ForwarderForwardRequestData) []byte {
	enc, err := forwarder.abi.Pack("verify", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19d8d38c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify((address,address,uint256,uint256,uint48,bytes,bytes) request) view returns(bool)
func (forwarder *Forwarder) TryPackVerify(request ERC2771ForwarderForwardRequestData) ([]byte, error) {
	return forwarder.abi.Pack("verify", request)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x19d8d38c.
//
// Solidity: function verify((address,address,uint256,uint256,uint48,bytes,bytes) request) view returns(bool)
func (forwarder *Forwarder) UnpackVerify(data []byte) (bool, error) {
	out, err := forwarder.abi.Unpack("verify", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// ForwarderEIP712DomainChanged represents a EIP712DomainChanged event raised by the Forwarder contract.
type ForwarderEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ForwarderEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (ForwarderEIP712DomainChanged) ContractEventName() string {
	return ForwarderEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (forwarder *Forwarder) UnpackEIP712DomainChangedEvent(log *types.Log) (*ForwarderEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != forwarder.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ForwarderEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := forwarder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range forwarder.abi.Events[event].Inputs {
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

// ForwarderExecutedForwardRequest represents a ExecutedForwardRequest event raised by the Forwarder contract.
type ForwarderExecutedForwardRequest struct {
	Signer  common.Address
	Nonce   *big.Int
	Success bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const ForwarderExecutedForwardRequestEventName = "ExecutedForwardRequest"

// ContractEventName returns the user-defined event name.
func (ForwarderExecutedForwardRequest) ContractEventName() string {
	return ForwarderExecutedForwardRequestEventName
}

// UnpackExecutedForwardRequestEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExecutedForwardRequest(address indexed signer, uint256 nonce, bool success)
func (forwarder *Forwarder) UnpackExecutedForwardRequestEvent(log *types.Log) (*ForwarderExecutedForwardRequest, error) {
	event := "ExecutedForwardRequest"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != forwarder.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ForwarderExecutedForwardRequest)
	if len(log.Data) > 0 {
		if err := forwarder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range forwarder.abi.Events[event].Inputs {
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
func (forwarder *Forwarder) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], forwarder.abi.Errors["ERC2771ForwarderExpiredRequest"].ID.Bytes()[:4]) {
		return forwarder.UnpackERC2771ForwarderExpiredRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], forwarder.abi.Errors["ERC2771ForwarderInvalidSigner"].ID.Bytes()[:4]) {
		return forwarder.UnpackERC2771ForwarderInvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], forwarder.abi.Errors["ERC2771ForwarderMismatchedValue"].ID.Bytes()[:4]) {
		return forwarder.UnpackERC2771ForwarderMismatchedValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], forwarder.abi.Errors["ERC2771ForwarderNoRefundReceiver"].ID.Bytes()[:4]) {
		return forwarder.UnpackERC2771ForwarderNoRefundReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], forwarder.abi.Errors["ERC2771UntrustfulTarget"].ID.Bytes()[:4]) {
		return forwarder.UnpackERC2771UntrustfulTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], forwarder.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return forwarder.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], forwarder.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return forwarder.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], forwarder.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return forwarder.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], forwarder.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return forwarder.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], forwarder.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return forwarder.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ForwarderERC2771ForwarderExpiredRequest represents a ERC2771ForwarderExpiredRequest error raised by the Forwarder contract.
type ForwarderERC2771ForwarderExpiredRequest struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2771ForwarderExpiredRequest(uint48 deadline)
func ForwarderERC2771ForwarderExpiredRequestErrorID() common.Hash {
	return common.HexToHash("0x94eef58a33b817a1b65237e0f9d0e329b852d5ae15f050799b8441eae4390556")
}

// UnpackERC2771ForwarderExpiredRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2771ForwarderExpiredRequest(uint48 deadline)
func (forwarder *Forwarder) UnpackERC2771ForwarderExpiredRequestError(raw []byte) (*ForwarderERC2771ForwarderExpiredRequest, error) {
	out := new(ForwarderERC2771ForwarderExpiredRequest)
	if err := forwarder.abi.UnpackIntoInterface(out, "ERC2771ForwarderExpiredRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForwarderERC2771ForwarderInvalidSigner represents a ERC2771ForwarderInvalidSigner error raised by the Forwarder contract.
type ForwarderERC2771ForwarderInvalidSigner struct {
	Signer common.Address
	From   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2771ForwarderInvalidSigner(address signer, address from)
func ForwarderERC2771ForwarderInvalidSignerErrorID() common.Hash {
	return common.HexToHash("0xc845a056973bc1f7f2d7cd71736668c2145d9639779c36b557dd323c0d18f784")
}

// UnpackERC2771ForwarderInvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2771ForwarderInvalidSigner(address signer, address from)
func (forwarder *Forwarder) UnpackERC2771ForwarderInvalidSignerError(raw []byte) (*ForwarderERC2771ForwarderInvalidSigner, error) {
	out := new(ForwarderERC2771ForwarderInvalidSigner)
	if err := forwarder.abi.UnpackIntoInterface(out, "ERC2771ForwarderInvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForwarderERC2771ForwarderMismatchedValue represents a ERC2771ForwarderMismatchedValue error raised by the Forwarder contract.
type ForwarderERC2771ForwarderMismatchedValue struct {
	RequestedValue *big.Int
	MsgValue       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2771ForwarderMismatchedValue(uint256 requestedValue, uint256 msgValue)
func ForwarderERC2771ForwarderMismatchedValueErrorID() common.Hash {
	return common.HexToHash("0x70647f79f9d7612ec5cfa541f407ca826be01b69a9a7b3e583781b1002fd93c7")
}

// UnpackERC2771ForwarderMismatchedValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2771ForwarderMismatchedValue(uint256 requestedValue, uint256 msgValue)
func (forwarder *Forwarder) UnpackERC2771ForwarderMismatchedValueError(raw []byte) (*ForwarderERC2771ForwarderMismatchedValue, error) {
	out := new(ForwarderERC2771ForwarderMismatchedValue)
	if err := forwarder.abi.UnpackIntoInterface(out, "ERC2771ForwarderMismatchedValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForwarderERC2771ForwarderNoRefundReceiver represents a ERC2771ForwarderNoRefundReceiver error raised by the Forwarder contract.
type ForwarderERC2771ForwarderNoRefundReceiver struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2771ForwarderNoRefundReceiver()
func ForwarderERC2771ForwarderNoRefundReceiverErrorID() common.Hash {
	return common.HexToHash("0x39c6e3b7b0f4f5b4730e09857d580d1f1e91f3879ee5f0570f6903a7f4de2be1")
}

// UnpackERC2771ForwarderNoRefundReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2771ForwarderNoRefundReceiver()
func (forwarder *Forwarder) UnpackERC2771ForwarderNoRefundReceiverError(raw []byte) (*ForwarderERC2771ForwarderNoRefundReceiver, error) {
	out := new(ForwarderERC2771ForwarderNoRefundReceiver)
	if err := forwarder.abi.UnpackIntoInterface(out, "ERC2771ForwarderNoRefundReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForwarderERC2771UntrustfulTarget represents a ERC2771UntrustfulTarget error raised by the Forwarder contract.
type ForwarderERC2771UntrustfulTarget struct {
	Target    common.Address
	Forwarder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2771UntrustfulTarget(address target, address forwarder)
func ForwarderERC2771UntrustfulTargetErrorID() common.Hash {
	return common.HexToHash("0xd2650cd17abcf9f73bc10fd31970fbe854729f4bab904be0d9865a7e3773aa63")
}

// UnpackERC2771UntrustfulTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2771UntrustfulTarget(address target, address forwarder)
func (forwarder *Forwarder) UnpackERC2771UntrustfulTargetError(raw []byte) (*ForwarderERC2771UntrustfulTarget, error) {
	out := new(ForwarderERC2771UntrustfulTarget)
	if err := forwarder.abi.UnpackIntoInterface(out, "ERC2771UntrustfulTarget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForwarderFailedCall represents a FailedCall error raised by the Forwarder contract.
type ForwarderFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ForwarderFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (forwarder *Forwarder) UnpackFailedCallError(raw []byte) (*ForwarderFailedCall, error) {
	out := new(ForwarderFailedCall)
	if err := forwarder.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForwarderInsufficientBalance represents a InsufficientBalance error raised by the Forwarder contract.
type ForwarderInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func ForwarderInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (forwarder *Forwarder) UnpackInsufficientBalanceError(raw []byte) (*ForwarderInsufficientBalance, error) {
	out := new(ForwarderInsufficientBalance)
	if err := forwarder.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForwarderInvalidAccountNonce represents a InvalidAccountNonce error raised by the Forwarder contract.
type ForwarderInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func ForwarderInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (forwarder *Forwarder) UnpackInvalidAccountNonceError(raw []byte) (*ForwarderInvalidAccountNonce, error) {
	out := new(ForwarderInvalidAccountNonce)
	if err := forwarder.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForwarderInvalidShortString represents a InvalidShortString error raised by the Forwarder contract.
type ForwarderInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func ForwarderInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (forwarder *Forwarder) UnpackInvalidShortStringError(raw []byte) (*ForwarderInvalidShortString, error) {
	out := new(ForwarderInvalidShortString)
	if err := forwarder.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForwarderStringTooLong represents a StringTooLong error raised by the Forwarder contract.
type ForwarderStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func ForwarderStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (forwarder *Forwarder) UnpackStringTooLongError(raw []byte) (*ForwarderStringTooLong, error) {
	out := new(ForwarderStringTooLong)
	if err := forwarder.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
