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

// IMoonrigGovernorParameter is an auto generated low-level Go binding around an user-defined struct.
type IMoonrigGovernorParameter struct {
	Target   common.Address
	Selector [4]byte
}

// IMoonrigGovernorSettings is an auto generated low-level Go binding around an user-defined struct.
type IMoonrigGovernorSettings struct {
	VotingDelay       *big.Int
	VotingPeriod      uint32
	ProposalThreshold *big.Int
	Quorum            *big.Int
	MinVotingPeriod   uint32
	MinQuorum         *big.Int
}

// MoonrigGovernorMetaData contains all meta data concerning the MoonrigGovernor contract.
var MoonrigGovernorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractMoonrigToken\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"contractMoonrigTimelock\"},{\"name\":\"settings\",\"type\":\"tuple\",\"internalType\":\"structIMoonrigGovernor.Settings\",\"components\":[{\"name\":\"votingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"votingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minVotingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minQuorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structIMoonrigGovernor.Parameter[]\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COUNTING_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVote\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReason\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParams\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParamsBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getProposalId\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotesWithParams\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVoted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashProposal\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"isParameter\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minQuorum\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minVotingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onERC1155BatchReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC1155Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposalDeadline\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalEta\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalNeedsQueuing\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalProposer\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalSnapshot\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalVotes\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"againstVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"abstainVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumDenominator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setProposalThreshold\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingDelay\",\"inputs\":[{\"name\":\"votingDelay_\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingPeriod\",\"inputs\":[{\"name\":\"votingPeriod_\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC5805\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateQuorumNumerator\",\"inputs\":[{\"name\":\"quorum_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateTimelock\",\"inputs\":[{\"name\":\"newTimelock\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParameterNamed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":true,\"internalType\":\"bytes4\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCanceled\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCreated\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"targets\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"signatures\",\"type\":\"string[]\",\"indexed\":false,\"internalType\":\"string[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"indexed\":false,\"internalType\":\"bytes[]\"},{\"name\":\"voteStart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"voteEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExecuted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalQueued\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"etaSeconds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalThresholdSet\",\"inputs\":[{\"name\":\"oldProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumNumeratorUpdated\",\"inputs\":[{\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TimelockChange\",\"inputs\":[{\"name\":\"oldTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCast\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCastWithParams\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingDelaySet\",\"inputs\":[{\"name\":\"oldVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPeriodSet\",\"inputs\":[{\"name\":\"oldVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorAlreadyCastVote\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorAlreadyQueuedProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorDisabledDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInsufficientProposerVotes\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidProposalLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calldatas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidQuorumFraction\",\"inputs\":[{\"name\":\"quorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumDenominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidSignature\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteParams\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVotingPeriod\",\"inputs\":[{\"name\":\"votingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorNonexistentProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorOnlyExecutor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingFailed\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingNotRequired\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorRestrictedProposer\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnableToCancel\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnexpectedProposalState\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MoonrigGovernor_NotAParameter\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"MoonrigGovernor_OutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MoonrigGovernor_ValueNotZero\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "MoonrigGovernor",
	Bin: "0x6101c0604052348015610010575f5ffd5b506040516167c63803806167c683398101604081905261002f91610b6d565b82826060015185845f0151856020015186604001516040518060400160405280601081526020016f26b7b7b73934b39023b7bb32b93737b960811b8152508061007c61043060201b60201c565b6100858261044b565b610120526100928161044b565b61014052815160208084019190912060e052815190820120610100524660a05261011e60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05260036101338282610cc0565b5061013f905083610488565b610148826104ee565b6101518161058d565b5050506001600160a01b03166101605261016a816105ce565b5061017481610664565b50608082015163ffffffff166101805260a08201516101a05281516101b6906a766f74696e6744656c617960a81b9065ffffffffffff166001621275006106cd565b6101f46b1d9bdd1a5b99d4195c9a5bd960a21b836020015163ffffffff16846080015163ffffffff1662278d0063ffffffff166106cd60201b60201c565b610232701c1c9bdc1bdcd85b151a1c995cda1bdb19607a1b8360400151683635c9adc5dea000006a084595161401484a0000006106cd60201b60201c565b6102576571756f72756d60d01b83606001518460a00151610bb86106cd60201b60201c565b5f5b815181101561042657836001600160a01b031682828151811061027e5761027e610d7a565b60200260200101515f01516001600160a01b03160361030d578181815181106102a9576102a9610d7a565b60200260200101515f01518282815181106102c6576102c6610d7a565b60209081029190910181015101516040516335cc57d160e11b81526001600160a01b0390921660048301526001600160e01b03191660248201526044015b60405180910390fd5b6001600d5f84848151811061032457610324610d7a565b60200260200101515f01516001600160a01b03166001600160a01b031681526020019081526020015f205f84848151811061036157610361610d7a565b6020026020010151602001516001600160e01b0319166001600160e01b03191681526020019081526020015f205f6101000a81548160ff0219169083151502179055508181815181106103b6576103b6610d7a565b6020026020010151602001516001600160e01b0319168282815181106103de576103de610d7a565b60200260200101515f01516001600160a01b03167fcbbbcb01c1b6a992ddc811509cdf006b82441b7efc3e26cc9eaa29ad2293a63060405160405180910390a3600101610259565b5050505050610e24565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f81511115610475578260405163305a27a960e01b81526004016103049190610d8e565b805161048082610dc3565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f036105165760405163f1cfbf0560e01b81525f6004820152602401610304565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b612710808211156105fc5760405163243e544560e01b81526004810183905260248101829052604401610304565b5f610605610716565b905061062461061261072f565b61061b856107a9565b600a91906107e0565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b818310806106da57508083115b1561071057604051632cfe65ff60e01b815260048101859052602481018490526044810183905260648101829052608401610304565b50505050565b5f610721600a6107fa565b6001600160d01b0316905090565b5f61073a6101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610793575060408051601f3d908101601f1916820190925261079091810190610de6565b60015b6107a45761079f610842565b905090565b919050565b5f6001600160d01b038211156107dc576040516306dfcc6560e41b815260d0600482015260248101839052604401610304565b5090565b5f806107ed85858561084c565b915091505b935093915050565b80545f9080156108395761082083610813600184610dff565b5f91825260209091200190565b54660100000000000090046001600160d01b031661083b565b5f5b9392505050565b5f61079f436109a8565b82545f908190801561094b575f61086887610813600185610dff565b805490915065ffffffffffff80821691660100000000000090046001600160d01b03169088168211156108ae57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036108ea57825465ffffffffffff1666010000000000006001600160d01b0389160217835561093d565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b94508593506107f292505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a81529182209551925190931666010000000000000291909316179201919091559050816107f2565b5f65ffffffffffff8211156107dc576040516306dfcc6560e41b81526030600482015260248101839052604401610304565b6001600160a01b03811681146109ee575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b604080519081016001600160401b0381118282101715610a2757610a276109f1565b60405290565b60405160c081016001600160401b0381118282101715610a2757610a276109f1565b604051601f8201601f191681016001600160401b0381118282101715610a7757610a776109f1565b604052919050565b805165ffffffffffff811681146107a4575f5ffd5b805163ffffffff811681146107a4575f5ffd5b5f82601f830112610ab6575f5ffd5b81516001600160401b03811115610acf57610acf6109f1565b610ade60208260051b01610a4f565b8082825260208201915060208360061b860101925085831115610aff575f5ffd5b602085015b83811015610b635760408188031215610b1b575f5ffd5b610b23610a05565b8151610b2e816109da565b815260208201516001600160e01b031981168114610b4a575f5ffd5b6020828101919091529084529290920191604001610b04565b5095945050505050565b5f5f5f5f848603610120811215610b82575f5ffd5b8551610b8d816109da565b6020870151909550610b9e816109da565b935060c0603f1982011215610bb1575f5ffd5b50610bba610a2d565b610bc660408701610a7f565b8152610bd460608701610a94565b60208201526080860151604082015260a08601516060820152610bf960c08701610a94565b608082015260e086015160a08201526101008601519092506001600160401b03811115610c24575f5ffd5b610c3087828801610aa7565b91505092959194509250565b600181811c90821680610c5057607f821691505b602082108103610c6e57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610cbb57805f5260205f20601f840160051c81016020851015610c995750805b601f840160051c820191505b81811015610cb8575f8155600101610ca5565b50505b505050565b81516001600160401b03811115610cd957610cd96109f1565b610ced81610ce78454610c3c565b84610c74565b6020601f821160018114610d1f575f8315610d085750848201515b5f19600385901b1c1916600184901b178455610cb8565b5f84815260208120601f198516915b82811015610d4e5787850151825560209485019460019092019101610d2e565b5084821015610d6b57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b634e487b7160e01b5f52603260045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610c6e575f1960209190910360031b1b16919050565b5f60208284031215610df6575f5ffd5b61083b82610a7f565b81810381811115610e1e57634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051615909610ebd5f395f81816109db0152610d6001525f818161085b0152611a5a01525f8181610bb8015281816112770152818161174001528181611bc8015261290d01525f61283901525f61280e01525f61409201525f61406a01525f613fc501525f613fef01525f61401901526159095ff3fe608060405260043610610332575f3560e01c806384b0196e116101a7578063bc197c81116100e7578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc114610b4d578063f23a6e6114610b6c578063f8ce560a14610b8b578063fc0c546a14610baa575f5ffd5b8063deaaa7cc14610adc578063e540d01d14610b0f578063eb9019d414610b2e575f5ffd5b8063c59057e4116100c2578063c59057e414610a4e578063d33219b414610a6d578063dd4e2ba514610a97575f5ffd5b8063bc197c81146109fd578063c01f9e3714610a1c578063c28bc2fa14610a3b575f5ffd5b8063a7713a7011610152578063a9a952941161012d578063a9a9529414610961578063ab58fb8e14610980578063b58131b0146109b6578063b5a127e5146109ca575f5ffd5b8063a7713a701461090f578063a890c91014610923578063a8f8a66814610942575f5ffd5b806391ddadf41161018257806391ddadf4146108b157806397c3d334146108dc5780639a802a6d146108f0575f5ffd5b806384b0196e146108235780638635447a1461084a5780638ff262e314610892575f5ffd5b8063452115d6116102725780635f398a141161021d57806379051887116101f857806379051887146107855780637b3c71d3146107a45780637d5e81e2146107c35780637ecebe00146107e2575f5ffd5b80635f398a141461072857806360c4247f14610747578063651f681314610766575f5ffd5b806354fd4d501161024d57806354fd4d50146106a557806356781388146106ea5780635b8d0e0d14610709575f5ffd5b8063452115d6146106385780634bf5d7e914610657578063544ffc9c1461066b575f5ffd5b8063160cbed7116102dd5780632fe3e261116102b85780632fe3e261146105685780633932abb11461059b5780633e4f49e6146105b757806343859632146105e3575f5ffd5b8063160cbed7146104eb5780632656227d1461050a5780632d63f6931461051d575f5ffd5b806306fdde031161030d57806306fdde0314610414578063143489d014610435578063150b7a021461049b575f5ffd5b806301ffc9a71461039357806302a251a3146103c757806306f3f9e6146103f5575f5ffd5b3661038f5730610340610bdc565b73ffffffffffffffffffffffffffffffffffffffff161461038d576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b005b5f5ffd5b34801561039e575f5ffd5b506103b26103ad3660046146d5565b610c01565b60405190151581526020015b60405180910390f35b3480156103d2575f5ffd5b506008546601000000000000900463ffffffff165b6040519081526020016103be565b348015610400575f5ffd5b5061038d61040f3660046146ee565b610d31565b34801561041f575f5ffd5b50610428610d93565b6040516103be9190614751565b348015610440575f5ffd5b5061047661044f3660046146ee565b5f9081526004602052604090205473ffffffffffffffffffffffffffffffffffffffff1690565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016103be565b3480156104a6575f5ffd5b506104ba6104b536600461489e565b610e23565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016103be565b3480156104f6575f5ffd5b506103e7610505366004614a67565b610ea4565b6103e7610518366004614a67565b610ff2565b348015610528575f5ffd5b506103e76105373660046146ee565b5f9081526004602052604090205474010000000000000000000000000000000000000000900465ffffffffffff1690565b348015610573575f5ffd5b506103e77f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b3480156105a6575f5ffd5b5060085465ffffffffffff166103e7565b3480156105c2575f5ffd5b506105d66105d13660046146ee565b6111e2565b6040516103be9190614b63565b3480156105ee575f5ffd5b506103b26105fd366004614b71565b5f82815260096020908152604080832073ffffffffffffffffffffffffffffffffffffffff8516845260030190915290205460ff1692915050565b348015610643575f5ffd5b506103e7610652366004614a67565b6111ec565b348015610662575f5ffd5b50610428611273565b348015610676575f5ffd5b5061068a6106853660046146ee565b611331565b604080519384526020840192909252908201526060016103be565b3480156106b0575f5ffd5b5060408051808201909152600181527f31000000000000000000000000000000000000000000000000000000000000006020820152610428565b3480156106f5575f5ffd5b506103e7610704366004614baf565b611356565b348015610714575f5ffd5b506103e7610723366004614c1e565b61137d565b348015610733575f5ffd5b506103e7610742366004614cdd565b611460565b348015610752575f5ffd5b506103e76107613660046146ee565b6114a8565b348015610771575f5ffd5b506103b2610780366004614d60565b6114b4565b348015610790575f5ffd5b5061038d61079f366004614d9d565b6114c6565b3480156107af575f5ffd5b506103e76107be366004614db8565b61150f565b3480156107ce575f5ffd5b506103e76107dd366004614e0e565b61155f565b3480156107ed575f5ffd5b506103e76107fc366004614ece565b73ffffffffffffffffffffffffffffffffffffffff165f9081526002602052604090205490565b34801561082e575f5ffd5b50610837611661565b6040516103be9796959493929190614f23565b348015610855575f5ffd5b5061087d7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016103be565b34801561089d575f5ffd5b506103e76108ac366004614fb9565b6116bf565b3480156108bc575f5ffd5b506108c561173d565b60405165ffffffffffff90911681526020016103be565b3480156108e7575f5ffd5b506127106103e7565b3480156108fb575f5ffd5b506103e761090a366004615007565b6117ef565b34801561091a575f5ffd5b506103e76117fb565b34801561092e575f5ffd5b5061038d61093d366004614ece565b611827565b34801561094d575f5ffd5b506103e761095c366004614a67565b611838565b34801561096c575f5ffd5b506103b261097b3660046146ee565b611845565b34801561098b575f5ffd5b506103e761099a3660046146ee565b5f9081526004602052604090206001015465ffffffffffff1690565b3480156109c1575f5ffd5b506103e761184d565b3480156109d5575f5ffd5b506103e77f000000000000000000000000000000000000000000000000000000000000000081565b348015610a08575f5ffd5b506104ba610a1736600461505c565b611857565b348015610a27575f5ffd5b506103e7610a363660046146ee565b6118d9565b61038d610a493660046150f6565b611943565b348015610a59575f5ffd5b506103e7610a68366004614a67565b6119cc565b348015610a78575f5ffd5b50600b5473ffffffffffffffffffffffffffffffffffffffff16610476565b348015610aa2575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e90820152610428565b348015610ae7575f5ffd5b506103e77ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610b1a575f5ffd5b5061038d610b29366004615136565b611a23565b348015610b39575f5ffd5b506103e7610b48366004615159565b611a8c565b348015610b58575f5ffd5b5061038d610b673660046146ee565b611aab565b348015610b77575f5ffd5b506104ba610b86366004615183565b611afc565b348015610b96575f5ffd5b506103e7610ba53660046146ee565b611b7e565b348015610bb5575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610476565b5f610bfc600b5473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167fcdbdfcee000000000000000000000000000000000000000000000000000000001480610c9357507fffffffff0000000000000000000000000000000000000000000000000000000082167f65455a8600000000000000000000000000000000000000000000000000000000145b80610cdf57507fffffffff0000000000000000000000000000000000000000000000000000000082167f4e2312e000000000000000000000000000000000000000000000000000000000145b80610d2b57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b610d39611c42565b610d877f71756f72756d0000000000000000000000000000000000000000000000000000827f0000000000000000000000000000000000000000000000000000000000000000610bb8611cee565b610d9081611d50565b50565b606060038054610da2906151db565b80601f0160208091040260200160405190810160405280929190818152602001828054610dce906151db565b8015610e195780601f10610df057610100808354040283529160200191610e19565b820191905f5260205f20905b815481529060010190602001808311610dfc57829003601f168201915b5050505050905090565b5f30610e2d610bdc565b73ffffffffffffffffffffffffffffffffffffffff1614610e7a576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b507f150b7a0200000000000000000000000000000000000000000000000000000000949350505050565b5f5f610eb286868686611838565b90505f610ebe82611845565b9050610ed382610ece6004611dff565b611e21565b5080610f13576040517fd838bcb7000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b5f610f218389898989611e77565b905065ffffffffffff811615610fb1575f8381526004602090815260409182902060010180547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610fe6565b6040517fab2d031100000000000000000000000000000000000000000000000000000000815260048101849052602401610f0a565b50909695505050505050565b5f5f61100086868686611838565b90505f61100c82611845565b905061102882610ece83611021576004611dff565b6005611dff565b505f82815260046020526040902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e0100000000000000000000000000000000000000000000000000000000000017905530611086610bdc565b73ffffffffffffffffffffffffffffffffffffffff1614611136575f5b8751811015611134573073ffffffffffffffffffffffffffffffffffffffff168882815181106110d5576110d561522c565b602002602001015173ffffffffffffffffffffffffffffffffffffffff160361112c5761112c86828151811061110d5761110d61522c565b6020026020010151805190602001206005611e8590919063ffffffff16565b6001016110a3565b505b6111438288888888611ea6565b3061114c610bdc565b73ffffffffffffffffffffffffffffffffffffffff161415801561119b57506005546fffffffffffffffffffffffffffffffff8082167001000000000000000000000000000000009092041614155b156111a5575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f610d2b82611eba565b5f5f6111fa86868686611838565b9050336112078282612046565b61125c576040517f8fe5d8a90000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff82166024820152604401610f0a565b61126887878787612098565b979650505050505050565b60607f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa92505050801561131d57506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820160405261131a9190810190615259565b60015b61132c57610bfc61173d6120a5565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f8033905061137584828560405180602001604052805f8152506120bb565b949350505050565b5f6113c388888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92508991506120dc9050565b611411576040517f94ab6c0700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602401610f0a565b61145488878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92506121c3915050565b98975050505050505050565b5f8033905061126887828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92506121c3915050565b5f610d2b600a836122e1565b5f6114bf8383612341565b9392505050565b6114ce611c42565b6115067f766f74696e6744656c617900000000000000000000000000000000000000000065ffffffffffff8316600162127500611cee565b610d90816124eb565b5f8033905061155586828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506120bb92505050565b9695505050505050565b5f3361156b818461256a565b6115b9576040517fd9b3955700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610f0a565b5f6115c261184d565b90508015611654575f6115f08360016115d961173d565b6115e391906152fb565b65ffffffffffff16611a8c565b905081811015611652576040517fc242ee1600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024810182905260448101839052606401610f0a565b505b6112688787878786612651565b5f6060805f5f5f6060611672612807565b61167a612832565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f6116cc8585858561285d565b61171a576040517f94ab6c0700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610f0a565b61173485848660405180602001604052805f8152506120bb565b95945050505050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156117e3575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682019092526117e091810190615319565b60015b61132c57610bfc612900565b5f61137584848461290a565b5f611806600a6129c3565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff16905090565b61182f611c42565b610d9081612a1d565b5f611734858585856119cc565b5f6001610d2b565b5f610bfc60075490565b5f30611861610bdc565b73ffffffffffffffffffffffffffffffffffffffff16146118ae576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b507fbc197c810000000000000000000000000000000000000000000000000000000095945050505050565b5f81815260046020526040812054611935907a010000000000000000000000000000000000000000000000000000810463ffffffff169074010000000000000000000000000000000000000000900465ffffffffffff16615334565b65ffffffffffff1692915050565b61194b611c42565b5f5f8573ffffffffffffffffffffffffffffffffffffffff16858585604051611975929190615352565b5f6040518083038185875af1925050503d805f81146119af576040519150601f19603f3d011682016040523d82523d5f602084013e6119b4565b606091505b50915091506119c38282612ab8565b50505050505050565b5f848484846040516020016119e49493929190615413565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012095945050505050565b611a2b611c42565b611a837f766f74696e67506572696f64000000000000000000000000000000000000000063ffffffff808416907f00000000000000000000000000000000000000000000000000000000000000001662278d00611cee565b610d9081612b0e565b5f6114bf8383611aa660408051602081019091525f815290565b61290a565b611ab3611c42565b611af37f70726f706f73616c5468726573686f6c6400000000000000000000000000000082683635c9adc5dea000006a084595161401484a000000611cee565b610d9081612bde565b5f30611b06610bdc565b73ffffffffffffffffffffffffffffffffffffffff1614611b53576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b507ff23a6e610000000000000000000000000000000000000000000000000000000095945050505050565b6040517f8e539e8c000000000000000000000000000000000000000000000000000000008152600481018290525f90610d2b9073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa158015611c0d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c31919061545d565b611c3a846114a8565b612710612c1f565b33611c4b610bdc565b73ffffffffffffffffffffffffffffffffffffffff1614611c9a576040517f47096e47000000000000000000000000000000000000000000000000000000008152336004820152602401610f0a565b30611ca3610bdc565b73ffffffffffffffffffffffffffffffffffffffff1614611cec575f8036604051611ccf929190615352565b604051809103902090505b80611ce56005612ccf565b03611cda57505b565b81831080611cfb57508083115b15611d4a576040517f2cfe65ff00000000000000000000000000000000000000000000000000000000815260048101859052602481018490526044810183905260648101829052608401610f0a565b50505050565b61271080821115611d97576040517f243e54450000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610f0a565b5f611da06117fb565b9050611dbf611dad61173d565b611db685612cee565b600a9190612d51565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f816007811115611e1257611e12614afd565b600160ff919091161b92915050565b5f5f611e2c846111e2565b90505f83611e3983611dff565b16036114bf578381846040517f31b75e4d000000000000000000000000000000000000000000000000000000008152600401610f0a93929190615474565b5f6115558686868686612d6b565b5f611e908383612f75565b905080611ea157611ea16041613006565b505050565b611eb38585858585613017565b5050505050565b5f5f611ec5836130c7565b90506005816007811115611edb57611edb614afd565b14611ee65792915050565b5f838152600c60205260409081902054600b5491517f584b153e00000000000000000000000000000000000000000000000000000000815260048101829052909173ffffffffffffffffffffffffffffffffffffffff169063584b153e90602401602060405180830381865afa158015611f62573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f869190615496565b15611f95575060059392505050565b600b546040517f2ab0f5290000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff90911690632ab0f52990602401602060405180830381865afa158015612002573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120269190615496565b15612035575060079392505050565b5060029392505050565b5050919050565b5f80612051846111e2565b600781111561206257612062614afd565b1480156114bf5750505f918252600460205260409091205473ffffffffffffffffffffffffffffffffffffffff91821691161490565b5f6117348585858561326c565b6060610d2b6120b68363ffffffff16565b613329565b5f611734858585856120d760408051602081019091525f815290565b6121c3565b5f611268856121bd7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a61213b8c73ffffffffffffffffffffffffffffffffffffffff165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d8301206040516121a298979695949301968752602087019590955260ff93909316604086015273ffffffffffffffffffffffffffffffffffffffff919091166060850152608084015260a083015260c082015260e00190565b604051602081830303815290604052805190602001206133b4565b846133fb565b5f6121d286610ece6001611dff565b505f8681526004602052604081205461220d90879074010000000000000000000000000000000000000000900465ffffffffffff168561290a565b90505f61221d8888888588613492565b905083515f03612280578673ffffffffffffffffffffffffffffffffffffffff167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda48988848960405161227394939291906154b5565b60405180910390a2611268565b8673ffffffffffffffffffffffffffffffffffffffff167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb871289888489896040516122ce9594939291906154dc565b60405180910390a2979650505050505050565b5f5f5f6122ed85613642565b9250925050838265ffffffffffff16111561231a5761231561230e856136b0565b86906136fb565b61231c565b805b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1695945050505050565b5f3073ffffffffffffffffffffffffffffffffffffffff84160361248f577fffffffff0000000000000000000000000000000000000000000000000000000082167f790518870000000000000000000000000000000000000000000000000000000014806123f057507fffffffff0000000000000000000000000000000000000000000000000000000082167fe540d01d00000000000000000000000000000000000000000000000000000000145b8061243c57507fffffffff0000000000000000000000000000000000000000000000000000000082167fece40cc100000000000000000000000000000000000000000000000000000000145b8061248857507fffffffff0000000000000000000000000000000000000000000000000000000082167f06f3f9e600000000000000000000000000000000000000000000000000000000145b9050610d2b565b5073ffffffffffffffffffffffffffffffffffffffff82165f908152600d602090815260408083207fffffffff000000000000000000000000000000000000000000000000000000008516845290915290205460ff1692915050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a1600880547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff92909216919091179055565b80515f906034811015612581576001915050610d2b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec81840101517fffffffffffffffffffff0000000000000000000000000000000000000000000081167f2370726f706f7365723d00000000000000000000000000000000000000000000146125fb57600192505050610d2b565b5f5f61260b86602a8603866137b3565b9150915081158061126857508673ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614979650505050505050565b5f805b8651811080156126645750845181105b80156126705750855181105b156127f9575f8582815181106126885761268861522c565b602002602001015161269990615515565b905060048683815181106126af576126af61522c565b60200260200101515110806126e457506126e28883815181106126d4576126d461522c565b602002602001015182612341565b155b15612779578782815181106126fb576126fb61522c565b60209081029190910101516040517f6b98afa200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201527fffffffff0000000000000000000000000000000000000000000000000000000082166024820152604401610f0a565b86828151811061278b5761278b61522c565b60200260200101515f146127e8578682815181106127ab576127ab61522c565b60200260200101516040517f63acffc6000000000000000000000000000000000000000000000000000000008152600401610f0a91815260200190565b506127f28161557f565b9050612654565b50611555868686868661388f565b6060610bfc7f0000000000000000000000000000000000000000000000000000000000000000613b74565b6060610bfc7f0000000000000000000000000000000000000000000000000000000000000000613b74565b5f611734836121bd7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78888886128bc8a73ffffffffffffffffffffffffffffffffffffffff165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff909116606084015273ffffffffffffffffffffffffffffffffffffffff16608083015260a082015260c0016121a2565b5f610bfc436136b0565b5f7f00000000000000000000000000000000000000000000000000000000000000006040517f3a46b1a800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa15801561299f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611375919061545d565b80545f908015612a15576129e9836129dc6001846155b6565b5f91825260209091200190565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff166114bf565b5f9392505050565b600b546040805173ffffffffffffffffffffffffffffffffffffffff928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff92909216919091179055565b60608215612ac7575080610d2b565b815115612adc57612ad782613bb1565b610d2b565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8063ffffffff165f03612b4f576040517ff1cfbf050000000000000000000000000000000000000000000000000000000081525f6004820152602401610f0a565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff9092166601000000000000027fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f5f612c2c8686613bb9565b91509150815f03612c5057838181612c4657612c466155c9565b04925050506114bf565b818411612c6757612c676003851502601118613006565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f612cdb84613bf4565b91509150816114bf576114bf6031613006565b5f79ffffffffffffffffffffffffffffffffffffffffffffffffffff821115612d4d576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260d0600482015260248101839052604401610f0a565b5090565b5f80612d5e858585613c96565b915091505b935093915050565b5f5f600b5f9054906101000a900473ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015612dd7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612dfb919061545d565b90505f3060601b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000168418600b546040517fb1c5f42700000000000000000000000000000000000000000000000000000000815291925073ffffffffffffffffffffffffffffffffffffffff169063b1c5f42790612e85908a908a908a905f9088906004016155f6565b602060405180830381865afa158015612ea0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ec4919061545d565b5f898152600c602052604080822092909255600b5491517f8f2a0bb000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90921691638f2a0bb091612f34918b918b918b919088908a90600401615643565b5f604051808303815f87803b158015612f4b575f5ffd5b505af1158015612f5d573d5f5f3e3d5ffd5b505050506114548242612f70919061569a565b6136b0565b81545f906fffffffffffffffffffffffffffffffff700100000000000000000000000000000000820481169181166001830190911603612fb8575f915050610d2b565b6fffffffffffffffffffffffffffffffff8181165f90815260018681016020526040909120949094558454918401811670010000000000000000000000000000000002911617909255919050565b634e487b715f52806020526024601cfd5b600b5473ffffffffffffffffffffffffffffffffffffffff1663e38335e5348686865f3060601b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001688186040518763ffffffff1660e01b81526004016130829594939291906155f6565b5f604051808303818588803b158015613099575f5ffd5b505af11580156130ab573d5f5f3e3d5ffd5b5050505f9687525050600c602052505060408320929092555050565b5f818152600460205260408120805460ff7e0100000000000000000000000000000000000000000000000000000000000082048116917f0100000000000000000000000000000000000000000000000000000000000000900416811561313257506007949350505050565b801561314357506002949350505050565b5f8581526004602052604081205474010000000000000000000000000000000000000000900465ffffffffffff169050805f036131af576040517f6ad0607500000000000000000000000000000000000000000000000000000000815260048101879052602401610f0a565b5f6131b861173d565b65ffffffffffff1690508082106131d557505f9695505050505050565b5f6131df886118d9565b90508181106131f657506001979650505050505050565b6131ff88613e57565b158061321e57505f888152600960205260409020805460019091015411155b1561323157506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f0361325e57506004979650505050505050565b506005979650505050505050565b5f5f61327a86868686613eb8565b5f818152600c6020526040902054909150801561331f57600b546040517fc4d252f50000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff9091169063c4d252f5906024015f604051808303815f87803b1580156132fa575f5ffd5b505af115801561330c573d5f5f3e3d5ffd5b5050505f838152600c6020526040812055505b5095945050505050565b6060613333612900565b65ffffffffffff168265ffffffffffff161461337b576040517f6ff0714000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610d2b6133c0613fac565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f8373ffffffffffffffffffffffffffffffffffffffff163b5f03613480575f5f61342685856140e2565b5090925090505f81600381111561343f5761343f614afd565b14801561347757508573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b925050506114bf565b61348b84848461412b565b90506114bf565b5f85815260096020908152604080832073ffffffffffffffffffffffffffffffffffffffff881684526003810190925282205460ff1615613517576040517f71c6af4900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602401610f0a565b73ffffffffffffffffffffffffffffffffffffffff86165f908152600382016020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905560ff851661358b5783815f015f828254613580919061569a565b909155506136379050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff8616016135c85783816001015f828254613580919061569a565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff8616016136055783816002015f828254613580919061569a565b6040517f06b337c200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509195945050505050565b80545f9081908190808203613660575f5f5f9350935093505061134f565b5f613670866129dc6001856155b6565b546001955065ffffffffffff811694506601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16925061134f915050565b5f65ffffffffffff821115612d4d576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610f0a565b81545f9081816005811115613757575f613714846141a9565b61371e90856155b6565b5f8881526020902090915081015465ffffffffffff908116908716101561374757809150613755565b61375281600161569a565b92505b505b5f6137648787858561430e565b905080156137a75761377b876129dc6001846155b6565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16611268565b505f9695505050505050565b5f5f84518311806137c357508284115b156137d257505f905080612d63565b5f6137de85600161569a565b8411801561383957507f30780000000000000000000000000000000000000000000000000000000000006138158787016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f61384982151560026156ad565b61385490602861569a565b90508061386187876155b6565b03613882575f5f613873898989614364565b9096509450612d639350505050565b5f5f935093505050612d63565b5f6138a38686868680519060200120611838565b9050845186511415806138b857508351865114155b806138c257508551155b15613910578551845186516040517f447b05d0000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610f0a565b5f8181526004602052604090205474010000000000000000000000000000000000000000900465ffffffffffff1615613983578061394d826111e2565b6040517f31b75e4d000000000000000000000000000000000000000000000000000000008152610f0a9291905f90600401615474565b5f61399560085465ffffffffffff1690565b61399d61173d565b65ffffffffffff166139af919061569a565b90505f6139cc60085463ffffffff66010000000000009091041690565b5f84815260046020526040902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8716178155909150613a23836136b0565b815465ffffffffffff9190911674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff909116178155613a7782614458565b815463ffffffff919091167a010000000000000000000000000000000000000000000000000000027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff90911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c9067ffffffffffffffff811115613b0a57613b0a614784565b604051908082528060200260200182016040528015613b3d57816020015b6060815260200190600190039081613b285790505b508c89613b4a8a8261569a565b8e604051613b60999897969594939291906156c4565b60405180910390a150505095945050505050565b60605f613b80836144a1565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b805160208201fd5b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83850993909202808410938190039390930393915050565b80545f9081906fffffffffffffffffffffffffffffffff808216917001000000000000000000000000000000009004168103613c3557505f93849350915050565b6fffffffffffffffffffffffffffffffff8181165f908152600186810160205260408220805492905586547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016938101909216929092179094559293915050565b82545f9081908015613de7575f613cb2876129dc6001856155b6565b805490915065ffffffffffff808216916601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16908816821115613d24576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603613d7357825465ffffffffffff16660100000000000079ffffffffffffffffffffffffffffffffffffffffffffffffffff891602178355613dd9565b6040805180820190915265ffffffffffff808a16825279ffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b9450859350612d6392505050565b50506040805180820190915265ffffffffffff808516825279ffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a8152918220955192519093166601000000000000029190931617920191909155905081612d63565b5f81815260096020526040812060028101546001820154613e78919061569a565b5f84815260046020526040902054613eaf9074010000000000000000000000000000000000000000900465ffffffffffff16611b7e565b11159392505050565b5f5f613ec686868686611838565b9050613f1481613ed66007611dff565b613ee06006611dff565b613eea6002611dff565b6001613ef76007826157c9565b613f029060026158fb565b613f0c91906155b6565b181818611e21565b505f818152600460205260409081902080547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0100000000000000000000000000000000000000000000000000000000000000179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90613f9b9083815260200190565b60405180910390a195945050505050565b5f3073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801561401157507f000000000000000000000000000000000000000000000000000000000000000046145b1561403b57507f000000000000000000000000000000000000000000000000000000000000000090565b610bfc604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103614119576020840151604085015160608601515f1a61410b888285856144e1565b955095509550505050614124565b505081515f91506002905b9250925092565b8051604080517f1626ba7e000000000000000000000000000000000000000000000000000000008082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f600182116141b6575090565b81600170010000000000000000000000000000000082106141dc5760809190911c9060401b5b6801000000000000000082106141f75760409190911c9060201b5b640100000000821061420e5760209190911c9060101b5b6201000082106142235760109190911c9060081b5b61010082106142375760089190911c9060041b5b6010821061424a5760049190911c9060021b5b600482106142565760011b5b600302600190811c9081858161426e5761426e6155c9565b048201901c90506001818581614286576142866155c9565b048201901c9050600181858161429e5761429e6155c9565b048201901c905060018185816142b6576142b66155c9565b048201901c905060018185816142ce576142ce6155c9565b048201901c905060018185816142e6576142e66155c9565b048201901c90506143058185816142ff576142ff6155c9565b04821190565b90039392505050565b5f5b8183101561435c575f85815260209020838316600285851804019081015465ffffffffffff8681169116111561434857809250614356565b61435381600161569a565b93505b50614310565b509392505050565b5f80848161437386600161569a565b851180156143ce57507f30780000000000000000000000000000000000000000000000000000000000006143aa8388016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f6143de82151560026156ad565b90505f806143ec838a61569a565b90505b87811015614447575f61440d6144088784016020015190565b6145d4565b9050600f8160ff16111561442c575f5f97509750505050505050612d63565b6144376010846156ad565b60ff9091160191506001016143ef565b506001999098509650505050505050565b5f63ffffffff821115612d4d576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526020600482015260248101839052604401610f0a565b5f60ff8216601f811115610d2b576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561451a57505f915060039050826145ca565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561456b573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff81166145c157505f9250600191508290506145ca565b92505f91508190505b9450945094915050565b5f60f882901c602f811180156145ed5750603a8160ff16105b15614619577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd001610d2b565b60608160ff1611801561462f575060678160ff16105b1561465b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa901610d2b565b60408160ff16118015614671575060478160ff16105b1561469d577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc901610d2b565b5060ff92915050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116811461132c575f5ffd5b5f602082840312156146e5575f5ffd5b6114bf826146a6565b5f602082840312156146fe575f5ffd5b5035919050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f6114bf6020830184614705565b73ffffffffffffffffffffffffffffffffffffffff81168114610d90575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff811182821017156147f8576147f8614784565b604052919050565b5f67ffffffffffffffff82111561481957614819614784565b50601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b5f61485761485284614800565b6147b1565b905082815283838301111561486a575f5ffd5b828260208301375f602084830101529392505050565b5f82601f83011261488f575f5ffd5b6114bf83833560208501614845565b5f5f5f5f608085870312156148b1575f5ffd5b84356148bc81614763565b935060208501356148cc81614763565b925060408501359150606085013567ffffffffffffffff8111156148ee575f5ffd5b6148fa87828801614880565b91505092959194509250565b5f67ffffffffffffffff82111561491f5761491f614784565b5060051b60200190565b5f82601f830112614938575f5ffd5b813561494661485282614906565b8082825260208201915060208360051b860101925085831115614967575f5ffd5b602085015b8381101561331f57803561497f81614763565b83526020928301920161496c565b5f82601f83011261499c575f5ffd5b81356149aa61485282614906565b8082825260208201915060208360051b8601019250858311156149cb575f5ffd5b602085015b8381101561331f5780358352602092830192016149d0565b5f82601f8301126149f7575f5ffd5b8135614a0561485282614906565b8082825260208201915060208360051b860101925085831115614a26575f5ffd5b602085015b8381101561331f57803567ffffffffffffffff811115614a49575f5ffd5b614a58886020838a0101614880565b84525060209283019201614a2b565b5f5f5f5f60808587031215614a7a575f5ffd5b843567ffffffffffffffff811115614a90575f5ffd5b614a9c87828801614929565b945050602085013567ffffffffffffffff811115614ab8575f5ffd5b614ac48782880161498d565b935050604085013567ffffffffffffffff811115614ae0575f5ffd5b614aec878288016149e8565b949793965093946060013593505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60088110614b5f577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b60208101610d2b8284614b2a565b5f5f60408385031215614b82575f5ffd5b823591506020830135614b9481614763565b809150509250929050565b803560ff8116811461132c575f5ffd5b5f5f60408385031215614bc0575f5ffd5b82359150614bd060208401614b9f565b90509250929050565b5f5f83601f840112614be9575f5ffd5b50813567ffffffffffffffff811115614c00575f5ffd5b602083019150836020828501011115614c17575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215614c34575f5ffd5b87359650614c4460208901614b9f565b95506040880135614c5481614763565b9450606088013567ffffffffffffffff811115614c6f575f5ffd5b614c7b8a828b01614bd9565b909550935050608088013567ffffffffffffffff811115614c9a575f5ffd5b614ca68a828b01614880565b92505060a088013567ffffffffffffffff811115614cc2575f5ffd5b614cce8a828b01614880565b91505092959891949750929550565b5f5f5f5f5f60808688031215614cf1575f5ffd5b85359450614d0160208701614b9f565b9350604086013567ffffffffffffffff811115614d1c575f5ffd5b614d2888828901614bd9565b909450925050606086013567ffffffffffffffff811115614d47575f5ffd5b614d5388828901614880565b9150509295509295909350565b5f5f60408385031215614d71575f5ffd5b8235614d7c81614763565b9150614bd0602084016146a6565b65ffffffffffff81168114610d90575f5ffd5b5f60208284031215614dad575f5ffd5b81356114bf81614d8a565b5f5f5f5f60608587031215614dcb575f5ffd5b84359350614ddb60208601614b9f565b9250604085013567ffffffffffffffff811115614df6575f5ffd5b614e0287828801614bd9565b95989497509550505050565b5f5f5f5f60808587031215614e21575f5ffd5b843567ffffffffffffffff811115614e37575f5ffd5b614e4387828801614929565b945050602085013567ffffffffffffffff811115614e5f575f5ffd5b614e6b8782880161498d565b935050604085013567ffffffffffffffff811115614e87575f5ffd5b614e93878288016149e8565b925050606085013567ffffffffffffffff811115614eaf575f5ffd5b8501601f81018713614ebf575f5ffd5b6148fa87823560208401614845565b5f60208284031215614ede575f5ffd5b81356114bf81614763565b5f8151808452602084019350602083015f5b82811015614f19578151865260209586019590910190600101614efb565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614f5d60e0830189614705565b8281036040840152614f6f8189614705565b905086606084015273ffffffffffffffffffffffffffffffffffffffff861660808401528460a084015282810360c0840152614fab8185614ee9565b9a9950505050505050505050565b5f5f5f5f60808587031215614fcc575f5ffd5b84359350614fdc60208601614b9f565b92506040850135614fec81614763565b9150606085013567ffffffffffffffff8111156148ee575f5ffd5b5f5f5f60608486031215615019575f5ffd5b833561502481614763565b925060208401359150604084013567ffffffffffffffff811115615046575f5ffd5b61505286828701614880565b9150509250925092565b5f5f5f5f5f60a08688031215615070575f5ffd5b853561507b81614763565b9450602086013561508b81614763565b9350604086013567ffffffffffffffff8111156150a6575f5ffd5b6150b28882890161498d565b935050606086013567ffffffffffffffff8111156150ce575f5ffd5b6150da8882890161498d565b925050608086013567ffffffffffffffff811115614d47575f5ffd5b5f5f5f5f60608587031215615109575f5ffd5b843561511481614763565b935060208501359250604085013567ffffffffffffffff811115614df6575f5ffd5b5f60208284031215615146575f5ffd5b813563ffffffff811681146114bf575f5ffd5b5f5f6040838503121561516a575f5ffd5b823561517581614763565b946020939093013593505050565b5f5f5f5f5f60a08688031215615197575f5ffd5b85356151a281614763565b945060208601356151b281614763565b93506040860135925060608601359150608086013567ffffffffffffffff811115614d47575f5ffd5b600181811c908216806151ef57607f821691505b602082108103615226577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215615269575f5ffd5b815167ffffffffffffffff81111561527f575f5ffd5b8201601f8101841361528f575f5ffd5b805161529d61485282614800565b8181528560208385010111156152b1575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b65ffffffffffff8281168282160390811115610d2b57610d2b6152ce565b5f60208284031215615329575f5ffd5b81516114bf81614d8a565b65ffffffffffff8181168382160190811115610d2b57610d2b6152ce565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b82811015614f1957815173ffffffffffffffffffffffffffffffffffffffff16865260209586019590910190600101615373565b5f82825180855260208501945060208160051b830101602085015f5b83811015610fe6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08584030188526153fd838351614705565b60209889019890935091909101906001016153c3565b608081525f6154256080830187615361565b82810360208401526154378187614ee9565b9050828103604084015261544b81866153a7565b91505082606083015295945050505050565b5f6020828403121561546d575f5ffd5b5051919050565b838152606081016154886020830185614b2a565b826040830152949350505050565b5f602082840312156154a6575f5ffd5b815180151581146114bf575f5ffd5b84815260ff84166020820152826040820152608060608201525f6115556080830184614705565b85815260ff8516602082015283604082015260a060608201525f61550360a0830185614705565b82810360808401526114548185614705565b805160208201517fffffffff0000000000000000000000000000000000000000000000000000000081169190600482101561203f577fffffffff0000000000000000000000000000000000000000000000000000000060049290920360031b82901b161692915050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036155af576155af6152ce565b5060010190565b81810381811115610d2b57610d2b6152ce565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b60a081525f61560860a0830188615361565b828103602084015261561a8188614ee9565b9050828103604084015261562e81876153a7565b60608401959095525050608001529392505050565b60c081525f61565560c0830189615361565b82810360208401526156678189614ee9565b9050828103604084015261567b81886153a7565b60608401969096525050608081019290925260a0909101529392505050565b80820180821115610d2b57610d2b6152ce565b8082028115828204841417610d2b57610d2b6152ce565b89815273ffffffffffffffffffffffffffffffffffffffff8916602082015261012060408201525f6156fa61012083018a615361565b828103606084015261570c818a614ee9565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b83811015615781577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe086840301855261576b838351614705565b6020958601959093509190910190600101615731565b505085810360a0870152615795818b6153a7565b93505050508560c08401528460e08401528281036101008401526157b98185614705565b9c9b505050505050505050505050565b60ff8181168382160190811115610d2b57610d2b6152ce565b6001815b6001841115612d6357808504811115615801576158016152ce565b600184161561580f57908102905b60019390931c9280026157e6565b5f8261582b57506001610d2b565b8161583757505f610d2b565b816001811461584d576002811461585757615873565b6001915050610d2b565b60ff841115615868576158686152ce565b50506001821b610d2b565b5060208310610133831016604e8410600b8410161715615896575081810a610d2b565b6158c17fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff84846157e2565b807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff048211156158f3576158f36152ce565b029392505050565b5f6114bf60ff84168361581d56",
}

// MoonrigGovernor is an auto generated Go binding around an Ethereum contract.
type MoonrigGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *MoonrigGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewMoonrigGovernor creates a new instance of MoonrigGovernor.
func NewMoonrigGovernor() *MoonrigGovernor {
	parsed, err := MoonrigGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &MoonrigGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *MoonrigGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address timelock_, (uint48,uint32,uint256,uint256,uint32,uint256) settings, (address,bytes4)[] list) returns()
func (moonrigGovernor *MoonrigGovernor) PackConstructor(token_ common.Address, timelock_ common.Address, settings IMoonrigGovernorSettings, list []IMoonrigGovernorParameter) []byte {
	enc, err := moonrigGovernor.abi.Pack("", token_, timelock_, settings, list)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (moonrigGovernor *MoonrigGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := moonrigGovernor.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (moonrigGovernor *MoonrigGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return moonrigGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (moonrigGovernor *MoonrigGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := moonrigGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (moonrigGovernor *MoonrigGovernor) PackCLOCKMODE() []byte {
	enc, err := moonrigGovernor.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (moonrigGovernor *MoonrigGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return moonrigGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (moonrigGovernor *MoonrigGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := moonrigGovernor.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (moonrigGovernor *MoonrigGovernor) PackCOUNTINGMODE() []byte {
	enc, err := moonrigGovernor.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (moonrigGovernor *MoonrigGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return moonrigGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (moonrigGovernor *MoonrigGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := moonrigGovernor.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (moonrigGovernor *MoonrigGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := moonrigGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (moonrigGovernor *MoonrigGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return moonrigGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (moonrigGovernor *MoonrigGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := moonrigGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := moonrigGovernor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return moonrigGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := moonrigGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return moonrigGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (moonrigGovernor *MoonrigGovernor) PackClock() []byte {
	enc, err := moonrigGovernor.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (moonrigGovernor *MoonrigGovernor) TryPackClock() ([]byte, error) {
	return moonrigGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (moonrigGovernor *MoonrigGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGovernorEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (moonrigGovernor *MoonrigGovernor) PackGovernorEip712Domain() []byte {
	enc, err := moonrigGovernor.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernorEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (moonrigGovernor *MoonrigGovernor) TryPackGovernorEip712Domain() ([]byte, error) {
	return moonrigGovernor.abi.Pack("eip712Domain")
}

// GovernorEip712DomainOutput serves as a container for the return parameters of contract
// method GovernorEip712Domain.
type GovernorEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackGovernorEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorEip712Domain(data []byte) (GovernorEip712DomainOutput, error) {
	out, err := moonrigGovernor.abi.Unpack("eip712Domain", data)
	outstruct := new(GovernorEip712DomainOutput)
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
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := moonrigGovernor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return moonrigGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (moonrigGovernor *MoonrigGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := moonrigGovernor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (moonrigGovernor *MoonrigGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return moonrigGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (moonrigGovernor *MoonrigGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := moonrigGovernor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsParameter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x651f6813.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isParameter(address target, bytes4 selector) view returns(bool)
func (moonrigGovernor *MoonrigGovernor) PackIsParameter(target common.Address, selector [4]byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("isParameter", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsParameter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x651f6813.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isParameter(address target, bytes4 selector) view returns(bool)
func (moonrigGovernor *MoonrigGovernor) TryPackIsParameter(target common.Address, selector [4]byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("isParameter", target, selector)
}

// UnpackIsParameter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x651f6813.
//
// Solidity: function isParameter(address target, bytes4 selector) view returns(bool)
func (moonrigGovernor *MoonrigGovernor) UnpackIsParameter(data []byte) (bool, error) {
	out, err := moonrigGovernor.abi.Unpack("isParameter", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMinQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5a127e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minQuorum() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackMinQuorum() []byte {
	enc, err := moonrigGovernor.abi.Pack("minQuorum")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5a127e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minQuorum() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackMinQuorum() ([]byte, error) {
	return moonrigGovernor.abi.Pack("minQuorum")
}

// UnpackMinQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5a127e5.
//
// Solidity: function minQuorum() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackMinQuorum(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("minQuorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8635447a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minVotingPeriod() view returns(uint32)
func (moonrigGovernor *MoonrigGovernor) PackMinVotingPeriod() []byte {
	enc, err := moonrigGovernor.abi.Pack("minVotingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8635447a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minVotingPeriod() view returns(uint32)
func (moonrigGovernor *MoonrigGovernor) TryPackMinVotingPeriod() ([]byte, error) {
	return moonrigGovernor.abi.Pack("minVotingPeriod")
}

// UnpackMinVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8635447a.
//
// Solidity: function minVotingPeriod() view returns(uint32)
func (moonrigGovernor *MoonrigGovernor) UnpackMinVotingPeriod(data []byte) (uint32, error) {
	out, err := moonrigGovernor.abi.Unpack("minVotingPeriod", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (moonrigGovernor *MoonrigGovernor) PackName() []byte {
	enc, err := moonrigGovernor.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (moonrigGovernor *MoonrigGovernor) TryPackName() ([]byte, error) {
	return moonrigGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (moonrigGovernor *MoonrigGovernor) UnpackName(data []byte) (string, error) {
	out, err := moonrigGovernor.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackNonces(owner common.Address) []byte {
	enc, err := moonrigGovernor.abi.Pack("nonces", owner)
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
func (moonrigGovernor *MoonrigGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return moonrigGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (moonrigGovernor *MoonrigGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (moonrigGovernor *MoonrigGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (moonrigGovernor *MoonrigGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := moonrigGovernor.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (moonrigGovernor *MoonrigGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (moonrigGovernor *MoonrigGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (moonrigGovernor *MoonrigGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := moonrigGovernor.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (moonrigGovernor *MoonrigGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (moonrigGovernor *MoonrigGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (moonrigGovernor *MoonrigGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := moonrigGovernor.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := moonrigGovernor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return moonrigGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := moonrigGovernor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return moonrigGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (moonrigGovernor *MoonrigGovernor) PackProposalNeedsQueuing(proposalId *big.Int) []byte {
	enc, err := moonrigGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (moonrigGovernor *MoonrigGovernor) TryPackProposalNeedsQueuing(proposalId *big.Int) ([]byte, error) {
	return moonrigGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (moonrigGovernor *MoonrigGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := moonrigGovernor.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (moonrigGovernor *MoonrigGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := moonrigGovernor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (moonrigGovernor *MoonrigGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return moonrigGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (moonrigGovernor *MoonrigGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := moonrigGovernor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := moonrigGovernor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return moonrigGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackProposalThreshold() []byte {
	enc, err := moonrigGovernor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackProposalThreshold() ([]byte, error) {
	return moonrigGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (moonrigGovernor *MoonrigGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := moonrigGovernor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (moonrigGovernor *MoonrigGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return moonrigGovernor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (moonrigGovernor *MoonrigGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := moonrigGovernor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := moonrigGovernor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return moonrigGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := moonrigGovernor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return moonrigGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() pure returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackQuorumDenominator() []byte {
	enc, err := moonrigGovernor.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() pure returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return moonrigGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() pure returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := moonrigGovernor.abi.Pack("quorumNumerator", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return moonrigGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackQuorumNumerator0() []byte {
	enc, err := moonrigGovernor.abi.Pack("quorumNumerator0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return moonrigGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (moonrigGovernor *MoonrigGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("relay", target, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (moonrigGovernor *MoonrigGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("relay", target, value, data)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 threshold) returns()
func (moonrigGovernor *MoonrigGovernor) PackSetProposalThreshold(threshold *big.Int) []byte {
	enc, err := moonrigGovernor.abi.Pack("setProposalThreshold", threshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalThreshold(uint256 threshold) returns()
func (moonrigGovernor *MoonrigGovernor) TryPackSetProposalThreshold(threshold *big.Int) ([]byte, error) {
	return moonrigGovernor.abi.Pack("setProposalThreshold", threshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 votingDelay_) returns()
func (moonrigGovernor *MoonrigGovernor) PackSetVotingDelay(votingDelay *big.Int) []byte {
	enc, err := moonrigGovernor.abi.Pack("setVotingDelay", votingDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingDelay(uint48 votingDelay_) returns()
func (moonrigGovernor *MoonrigGovernor) TryPackSetVotingDelay(votingDelay *big.Int) ([]byte, error) {
	return moonrigGovernor.abi.Pack("setVotingDelay", votingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 votingPeriod_) returns()
func (moonrigGovernor *MoonrigGovernor) PackSetVotingPeriod(votingPeriod uint32) []byte {
	enc, err := moonrigGovernor.abi.Pack("setVotingPeriod", votingPeriod)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPeriod(uint32 votingPeriod_) returns()
func (moonrigGovernor *MoonrigGovernor) TryPackSetVotingPeriod(votingPeriod uint32) ([]byte, error) {
	return moonrigGovernor.abi.Pack("setVotingPeriod", votingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (moonrigGovernor *MoonrigGovernor) PackState(proposalId *big.Int) []byte {
	enc, err := moonrigGovernor.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (moonrigGovernor *MoonrigGovernor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return moonrigGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (moonrigGovernor *MoonrigGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := moonrigGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (moonrigGovernor *MoonrigGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := moonrigGovernor.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (moonrigGovernor *MoonrigGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return moonrigGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (moonrigGovernor *MoonrigGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := moonrigGovernor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (moonrigGovernor *MoonrigGovernor) PackTimelock() []byte {
	enc, err := moonrigGovernor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (moonrigGovernor *MoonrigGovernor) TryPackTimelock() ([]byte, error) {
	return moonrigGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (moonrigGovernor *MoonrigGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := moonrigGovernor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (moonrigGovernor *MoonrigGovernor) PackToken() []byte {
	enc, err := moonrigGovernor.abi.Pack("token")
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
func (moonrigGovernor *MoonrigGovernor) TryPackToken() ([]byte, error) {
	return moonrigGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (moonrigGovernor *MoonrigGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := moonrigGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 quorum_) returns()
func (moonrigGovernor *MoonrigGovernor) PackUpdateQuorumNumerator(quorum *big.Int) []byte {
	enc, err := moonrigGovernor.abi.Pack("updateQuorumNumerator", quorum)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 quorum_) returns()
func (moonrigGovernor *MoonrigGovernor) TryPackUpdateQuorumNumerator(quorum *big.Int) ([]byte, error) {
	return moonrigGovernor.abi.Pack("updateQuorumNumerator", quorum)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (moonrigGovernor *MoonrigGovernor) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := moonrigGovernor.abi.Pack("updateTimelock", newTimelock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (moonrigGovernor *MoonrigGovernor) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return moonrigGovernor.abi.Pack("updateTimelock", newTimelock)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (moonrigGovernor *MoonrigGovernor) PackVersion() []byte {
	enc, err := moonrigGovernor.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (moonrigGovernor *MoonrigGovernor) TryPackVersion() ([]byte, error) {
	return moonrigGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (moonrigGovernor *MoonrigGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := moonrigGovernor.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackVotingDelay() []byte {
	enc, err := moonrigGovernor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackVotingDelay() ([]byte, error) {
	return moonrigGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) PackVotingPeriod() []byte {
	enc, err := moonrigGovernor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) TryPackVotingPeriod() ([]byte, error) {
	return moonrigGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (moonrigGovernor *MoonrigGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := moonrigGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// MoonrigGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the MoonrigGovernor contract.
type MoonrigGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const MoonrigGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (MoonrigGovernorEIP712DomainChanged) ContractEventName() string {
	return MoonrigGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (moonrigGovernor *MoonrigGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*MoonrigGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != moonrigGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MoonrigGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := moonrigGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range moonrigGovernor.abi.Events[event].Inputs {
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

// MoonrigGovernorParameterNamed represents a ParameterNamed event raised by the MoonrigGovernor contract.
type MoonrigGovernorParameterNamed struct {
	Target   common.Address
	Selector [4]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const MoonrigGovernorParameterNamedEventName = "ParameterNamed"

// ContractEventName returns the user-defined event name.
func (MoonrigGovernorParameterNamed) ContractEventName() string {
	return MoonrigGovernorParameterNamedEventName
}

// UnpackParameterNamedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParameterNamed(address indexed target, bytes4 indexed selector)
func (moonrigGovernor *MoonrigGovernor) UnpackParameterNamedEvent(log *types.Log) (*MoonrigGovernorParameterNamed, error) {
	event := "ParameterNamed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != moonrigGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MoonrigGovernorParameterNamed)
	if len(log.Data) > 0 {
		if err := moonrigGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range moonrigGovernor.abi.Events[event].Inputs {
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

// MoonrigGovernorProposalCanceled represents a ProposalCanceled event raised by the MoonrigGovernor contract.
type MoonrigGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const MoonrigGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (MoonrigGovernorProposalCanceled) ContractEventName() string {
	return MoonrigGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (moonrigGovernor *MoonrigGovernor) UnpackProposalCanceledEvent(log *types.Log) (*MoonrigGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != moonrigGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MoonrigGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := moonrigGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range moonrigGovernor.abi.Events[event].Inputs {
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

// MoonrigGovernorProposalCreated represents a ProposalCreated event raised by the MoonrigGovernor contract.
type MoonrigGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const MoonrigGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (MoonrigGovernorProposalCreated) ContractEventName() string {
	return MoonrigGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (moonrigGovernor *MoonrigGovernor) UnpackProposalCreatedEvent(log *types.Log) (*MoonrigGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != moonrigGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MoonrigGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := moonrigGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range moonrigGovernor.abi.Events[event].Inputs {
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

// MoonrigGovernorProposalExecuted represents a ProposalExecuted event raised by the MoonrigGovernor contract.
type MoonrigGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const MoonrigGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (MoonrigGovernorProposalExecuted) ContractEventName() string {
	return MoonrigGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (moonrigGovernor *MoonrigGovernor) UnpackProposalExecutedEvent(log *types.Log) (*MoonrigGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != moonrigGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MoonrigGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := moonrigGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range moonrigGovernor.abi.Events[event].Inputs {
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

// MoonrigGovernorProposalQueued represents a ProposalQueued event raised by the MoonrigGovernor contract.
type MoonrigGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const MoonrigGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (MoonrigGovernorProposalQueued) ContractEventName() string {
	return MoonrigGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (moonrigGovernor *MoonrigGovernor) UnpackProposalQueuedEvent(log *types.Log) (*MoonrigGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != moonrigGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MoonrigGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := moonrigGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range moonrigGovernor.abi.Events[event].Inputs {
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

// MoonrigGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the MoonrigGovernor contract.
type MoonrigGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const MoonrigGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (MoonrigGovernorProposalThresholdSet) ContractEventName() string {
	return MoonrigGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (moonrigGovernor *MoonrigGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*MoonrigGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != moonrigGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MoonrigGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := moonrigGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range moonrigGovernor.abi.Events[event].Inputs {
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

// MoonrigGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the MoonrigGovernor contract.
type MoonrigGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const MoonrigGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (MoonrigGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return MoonrigGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (moonrigGovernor *MoonrigGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*MoonrigGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != moonrigGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MoonrigGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := moonrigGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range moonrigGovernor.abi.Events[event].Inputs {
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

// MoonrigGovernorTimelockChange represents a TimelockChange event raised by the MoonrigGovernor contract.
type MoonrigGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const MoonrigGovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (MoonrigGovernorTimelockChange) ContractEventName() string {
	return MoonrigGovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (moonrigGovernor *MoonrigGovernor) UnpackTimelockChangeEvent(log *types.Log) (*MoonrigGovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != moonrigGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MoonrigGovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := moonrigGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range moonrigGovernor.abi.Events[event].Inputs {
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

// MoonrigGovernorVoteCast represents a VoteCast event raised by the MoonrigGovernor contract.
type MoonrigGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const MoonrigGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (MoonrigGovernorVoteCast) ContractEventName() string {
	return MoonrigGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (moonrigGovernor *MoonrigGovernor) UnpackVoteCastEvent(log *types.Log) (*MoonrigGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != moonrigGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MoonrigGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := moonrigGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range moonrigGovernor.abi.Events[event].Inputs {
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

// MoonrigGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the MoonrigGovernor contract.
type MoonrigGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const MoonrigGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (MoonrigGovernorVoteCastWithParams) ContractEventName() string {
	return MoonrigGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (moonrigGovernor *MoonrigGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*MoonrigGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != moonrigGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MoonrigGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := moonrigGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range moonrigGovernor.abi.Events[event].Inputs {
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

// MoonrigGovernorVotingDelaySet represents a VotingDelaySet event raised by the MoonrigGovernor contract.
type MoonrigGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const MoonrigGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (MoonrigGovernorVotingDelaySet) ContractEventName() string {
	return MoonrigGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (moonrigGovernor *MoonrigGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*MoonrigGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != moonrigGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MoonrigGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := moonrigGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range moonrigGovernor.abi.Events[event].Inputs {
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

// MoonrigGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the MoonrigGovernor contract.
type MoonrigGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const MoonrigGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (MoonrigGovernorVotingPeriodSet) ContractEventName() string {
	return MoonrigGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (moonrigGovernor *MoonrigGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*MoonrigGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != moonrigGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MoonrigGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := moonrigGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range moonrigGovernor.abi.Events[event].Inputs {
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
func (moonrigGovernor *MoonrigGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["MoonrigGovernor_NotAParameter"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackMoonrigGovernorNotAParameterError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["MoonrigGovernor_OutOfBounds"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackMoonrigGovernorOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["MoonrigGovernor_ValueNotZero"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackMoonrigGovernorValueNotZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], moonrigGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return moonrigGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MoonrigGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the MoonrigGovernor contract.
type MoonrigGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func MoonrigGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (moonrigGovernor *MoonrigGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*MoonrigGovernorCheckpointUnorderedInsertion, error) {
	out := new(MoonrigGovernorCheckpointUnorderedInsertion)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the MoonrigGovernor contract.
type MoonrigGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func MoonrigGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (moonrigGovernor *MoonrigGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*MoonrigGovernorERC6372InconsistentClock, error) {
	out := new(MoonrigGovernorERC6372InconsistentClock)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorFailedCall represents a FailedCall error raised by the MoonrigGovernor contract.
type MoonrigGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func MoonrigGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (moonrigGovernor *MoonrigGovernor) UnpackFailedCallError(raw []byte) (*MoonrigGovernorFailedCall, error) {
	out := new(MoonrigGovernorFailedCall)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func MoonrigGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*MoonrigGovernorGovernorAlreadyCastVote, error) {
	out := new(MoonrigGovernorGovernorAlreadyCastVote)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func MoonrigGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*MoonrigGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(MoonrigGovernorGovernorAlreadyQueuedProposal)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func MoonrigGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*MoonrigGovernorGovernorDisabledDeposit, error) {
	out := new(MoonrigGovernorGovernorDisabledDeposit)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func MoonrigGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*MoonrigGovernorGovernorInsufficientProposerVotes, error) {
	out := new(MoonrigGovernorGovernorInsufficientProposerVotes)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func MoonrigGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*MoonrigGovernorGovernorInvalidProposalLength, error) {
	out := new(MoonrigGovernorGovernorInvalidProposalLength)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func MoonrigGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*MoonrigGovernorGovernorInvalidQuorumFraction, error) {
	out := new(MoonrigGovernorGovernorInvalidQuorumFraction)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func MoonrigGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*MoonrigGovernorGovernorInvalidSignature, error) {
	out := new(MoonrigGovernorGovernorInvalidSignature)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func MoonrigGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*MoonrigGovernorGovernorInvalidVoteParams, error) {
	out := new(MoonrigGovernorGovernorInvalidVoteParams)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func MoonrigGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*MoonrigGovernorGovernorInvalidVoteType, error) {
	out := new(MoonrigGovernorGovernorInvalidVoteType)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func MoonrigGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*MoonrigGovernorGovernorInvalidVotingPeriod, error) {
	out := new(MoonrigGovernorGovernorInvalidVotingPeriod)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func MoonrigGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*MoonrigGovernorGovernorNonexistentProposal, error) {
	out := new(MoonrigGovernorGovernorNonexistentProposal)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func MoonrigGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*MoonrigGovernorGovernorOnlyExecutor, error) {
	out := new(MoonrigGovernorGovernorOnlyExecutor)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func MoonrigGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*MoonrigGovernorGovernorProposalQueueingFailed, error) {
	out := new(MoonrigGovernorGovernorProposalQueueingFailed)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func MoonrigGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*MoonrigGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(MoonrigGovernorGovernorProposalQueueingNotRequired)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func MoonrigGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*MoonrigGovernorGovernorRestrictedProposer, error) {
	out := new(MoonrigGovernorGovernorRestrictedProposer)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func MoonrigGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*MoonrigGovernorGovernorUnableToCancel, error) {
	out := new(MoonrigGovernorGovernorUnableToCancel)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the MoonrigGovernor contract.
type MoonrigGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func MoonrigGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (moonrigGovernor *MoonrigGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*MoonrigGovernorGovernorUnexpectedProposalState, error) {
	out := new(MoonrigGovernorGovernorUnexpectedProposalState)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the MoonrigGovernor contract.
type MoonrigGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func MoonrigGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (moonrigGovernor *MoonrigGovernor) UnpackInvalidAccountNonceError(raw []byte) (*MoonrigGovernorInvalidAccountNonce, error) {
	out := new(MoonrigGovernorInvalidAccountNonce)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorInvalidShortString represents a InvalidShortString error raised by the MoonrigGovernor contract.
type MoonrigGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func MoonrigGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (moonrigGovernor *MoonrigGovernor) UnpackInvalidShortStringError(raw []byte) (*MoonrigGovernorInvalidShortString, error) {
	out := new(MoonrigGovernorInvalidShortString)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorMoonrigGovernorNotAParameter represents a MoonrigGovernor_NotAParameter error raised by the MoonrigGovernor contract.
type MoonrigGovernorMoonrigGovernorNotAParameter struct {
	Target   common.Address
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MoonrigGovernor_NotAParameter(address target, bytes4 selector)
func MoonrigGovernorMoonrigGovernorNotAParameterErrorID() common.Hash {
	return common.HexToHash("0x6b98afa24316151879f7ee8272cbcdde28bb6e597f8b1663ce56f783d7f76d33")
}

// UnpackMoonrigGovernorNotAParameterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MoonrigGovernor_NotAParameter(address target, bytes4 selector)
func (moonrigGovernor *MoonrigGovernor) UnpackMoonrigGovernorNotAParameterError(raw []byte) (*MoonrigGovernorMoonrigGovernorNotAParameter, error) {
	out := new(MoonrigGovernorMoonrigGovernorNotAParameter)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "MoonrigGovernor_NotAParameter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorMoonrigGovernorOutOfBounds represents a MoonrigGovernor_OutOfBounds error raised by the MoonrigGovernor contract.
type MoonrigGovernorMoonrigGovernorOutOfBounds struct {
	Name  [32]byte
	Value *big.Int
	Low   *big.Int
	High  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MoonrigGovernor_OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func MoonrigGovernorMoonrigGovernorOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x2cfe65ff4e743ca6c0dfdb2de4dc0fa9d2332f352d0af8b08f32b337725ea9a0")
}

// UnpackMoonrigGovernorOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MoonrigGovernor_OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func (moonrigGovernor *MoonrigGovernor) UnpackMoonrigGovernorOutOfBoundsError(raw []byte) (*MoonrigGovernorMoonrigGovernorOutOfBounds, error) {
	out := new(MoonrigGovernorMoonrigGovernorOutOfBounds)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "MoonrigGovernor_OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorMoonrigGovernorValueNotZero represents a MoonrigGovernor_ValueNotZero error raised by the MoonrigGovernor contract.
type MoonrigGovernorMoonrigGovernorValueNotZero struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MoonrigGovernor_ValueNotZero(uint256 value)
func MoonrigGovernorMoonrigGovernorValueNotZeroErrorID() common.Hash {
	return common.HexToHash("0x63acffc612ba173f5e93254ac48da3e98f37d946a04b1c5064c08ce5512a17c7")
}

// UnpackMoonrigGovernorValueNotZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MoonrigGovernor_ValueNotZero(uint256 value)
func (moonrigGovernor *MoonrigGovernor) UnpackMoonrigGovernorValueNotZeroError(raw []byte) (*MoonrigGovernorMoonrigGovernorValueNotZero, error) {
	out := new(MoonrigGovernorMoonrigGovernorValueNotZero)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "MoonrigGovernor_ValueNotZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the MoonrigGovernor contract.
type MoonrigGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func MoonrigGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (moonrigGovernor *MoonrigGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*MoonrigGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(MoonrigGovernorSafeCastOverflowedUintDowncast)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MoonrigGovernorStringTooLong represents a StringTooLong error raised by the MoonrigGovernor contract.
type MoonrigGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func MoonrigGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (moonrigGovernor *MoonrigGovernor) UnpackStringTooLongError(raw []byte) (*MoonrigGovernorStringTooLong, error) {
	out := new(MoonrigGovernorStringTooLong)
	if err := moonrigGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
