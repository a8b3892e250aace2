package agent

import (
	"context"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
)

// mayRent refuses a lease that passes a limit, or is another than was shown.
func (a *Agent) mayRent(ctx context.Context, r *schema.RentRequest) error {
	limited, err := a.Limited(ctx)
	if err != nil || (r.PreviewID == "" && !limited) {
		return err
	}
	shownID := r.PreviewID
	v, err := a.Preview(ctx, *r)
	if err != nil {
		return err
	}
	if shownID != "" && v.ID != shownID {
		return condition.Errorf(condition.PriceChanged, "the lease would be another than was shown; look at it again")
	}
	if v.Refused.Code == string(condition.LimitReached) {
		return &condition.Error{Reason: condition.Reason{Code: condition.LimitReached, Text: v.Refused.Text, Remedy: v.Refused.Remedy}}
	}
	r.OfferID = v.Offer.ID // this one and not what is best a moment later
	return nil
}
