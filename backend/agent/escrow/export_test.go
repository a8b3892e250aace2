package escrow

// SplitFee, FeeUnits and FeeWei are the arithmetic of fees.
var (
	SplitFee = splitFee
	FeeUnits = feeUnits
	FeeWei   = feeWei
)
