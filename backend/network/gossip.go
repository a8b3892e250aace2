package network

import (
	"context"
	"errors"
	"fmt"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/moonrig/moonrig/backend/condition"
)

// maxRPCBytes bounds one gossip packet, which may hold several messages and control data; a larger one ends the stream.
const maxRPCBytes = 64 << 10

// gossip is the node's one topic.
type gossip struct {
	node    *Node
	self    peer.ID
	topic   *pubsub.Topic
	own     *limiter // what the node itself publishes
	authors *limiter
	hops    *limiter
}

// newGossip joins the namespace's topic. The router runs until life ends.
func newGossip(life context.Context, n *Node) (*gossip, error) {
	l := n.cfg.Limits
	half := Rate{PerSecond: l.AuthorRate.PerSecond / 2, Burst: max(1, l.AuthorRate.Burst/2)}
	g := &gossip{
		node:    n,
		self:    n.host.ID(),
		own:     newLimiter(half, n.cfg.timing.now),
		authors: newLimiter(l.AuthorRate, n.cfg.timing.now),
		hops:    newLimiter(l.HopRate, n.cfg.timing.now),
	}
	name := "/moonrig/" + n.cfg.Namespace + "/offers/1"
	router, err := newRouter(life, n.host, name, g, n.cfg.timing)
	if err != nil {
		return nil, err
	}
	// Inline: the validator is quick, and the workers, unlike a goroutine per message, cannot be multiplied by a flood.
	if err := router.RegisterTopicValidator(name, g.validate, pubsub.WithValidatorInline(true)); err != nil {
		return nil, fmt.Errorf("register validator: %w", err)
	}
	if g.topic, err = router.Join(name); err != nil {
		return nil, fmt.Errorf("join topic: %w", err)
	}
	return g, nil
}

func newRouter(life context.Context, h host.Host, topic string, g *gossip, t timing) (*pubsub.PubSub, error) {
	// Messages go out at once; a heartbeat mends the mesh and tells of what somebody may have missed. The usual second is for
	// chains, whose messages come as often; offers can wait for five, and the machine of somebody who is away should rest.
	params := pubsub.DefaultGossipSubParams()
	params.HeartbeatInterval = t.heartbeat
	return pubsub.NewGossipSub(life, h,
		pubsub.WithGossipSubParams(params),
		pubsub.WithMessageSignaturePolicy(pubsub.StrictSign),
		pubsub.WithFloodPublish(true),
		pubsub.WithMaxMessageSize(maxRPCBytes),
		pubsub.WithValidateQueueSize(1024),
		pubsub.WithSubscriptionFilter(pubsub.WrapLimitSubscriptionFilter(pubsub.NewAllowlistSubscriptionFilter(topic), 16)),
		pubsub.WithAppSpecificRpcInspector(g.inspect),
		pubsub.WithPeerScore(scoreParams(topic)),
		pubsub.WithPeerScoreInspect(func(scores map[peer.ID]float64) {
			g.node.mu.Lock()
			g.node.scores = scores
			g.node.mu.Unlock()
			t.onScores()
		}, t.scores),
	)
}

// decayInterval is how often scores fade. They do so over minutes; each second, as is usual, only wakes the machine.
const decayInterval = 10 * time.Second

// scoreParams returns how peers are judged. Being useful earns a little; handing on what no honest peer forwards costs
// much: four such messages and the peer's gossip is no longer heard. The rate of delivery is not judged, since offers
// are few, and an honest peer may have had none to hand on. Loopback counts for no colocation (the router leaves it out).
func scoreParams(topic string) (*pubsub.PeerScoreParams, *pubsub.PeerScoreThresholds) {
	decay := func(over time.Duration) float64 {
		return pubsub.ScoreParameterDecayWithBase(over, decayInterval, pubsub.DefaultDecayToZero)
	}
	return &pubsub.PeerScoreParams{
			Topics: map[string]*pubsub.TopicScoreParams{
				topic: {
					TopicWeight:                    1,
					TimeInMeshWeight:               0.01,
					TimeInMeshQuantum:              time.Second,
					TimeInMeshCap:                  300,
					FirstMessageDeliveriesWeight:   0.5,
					FirstMessageDeliveriesDecay:    decay(10 * time.Minute),
					FirstMessageDeliveriesCap:      20,
					InvalidMessageDeliveriesWeight: -20,
					InvalidMessageDeliveriesDecay:  decay(30 * time.Minute),
				},
			},
			TopicScoreCap:    20,
			AppSpecificScore: func(peer.ID) float64 { return 0 },
			// Flatmates and carrier NAT share an address honestly.
			IPColocationFactorWeight:    -5,
			IPColocationFactorThreshold: 8,
			BehaviourPenaltyWeight:      -10,
			BehaviourPenaltyThreshold:   6,
			BehaviourPenaltyDecay:       decay(10 * time.Minute),
			DecayInterval:               decayInterval,
			DecayToZero:                 pubsub.DefaultDecayToZero,
			RetainScore:                 time.Hour,
		}, &pubsub.PeerScoreThresholds{
			GossipThreshold:             -50,
			PublishThreshold:            -100,
			GraylistThreshold:           -200,
			AcceptPXThreshold:           1000, // peer exchange stays off
			OpportunisticGraftThreshold: 1,
		}
}

// inspect cuts off the messages with which a peer exceeds its rate before anything, their signatures least, is checked.
// Subscriptions and control data of the same packet stay.
func (g *gossip) inspect(hop peer.ID, rpc *pubsub.RPC) error {
	for i := range rpc.Publish {
		if !g.hops.allow(hop) {
			rpc.Publish = rpc.Publish[:i]
			break
		}
	}
	return nil
}

// validate judges a message whose signature is sound.
func (g *gossip) validate(ctx context.Context, hop peer.ID, m *pubsub.Message) pubsub.ValidationResult {
	if len(m.Data) > g.node.cfg.Limits.MessageBytes {
		return pubsub.ValidationReject
	}
	author := m.GetFrom()
	if author != g.self && !g.authors.allow(author) {
		if hop == author {
			return pubsub.ValidationReject
		}
		return pubsub.ValidationIgnore // the hop may have had room for what is too much here
	}
	g.node.mu.Lock()
	judge := g.node.handlers.Validate
	g.node.mu.Unlock()
	if judge == nil {
		if author == g.self {
			return pubsub.ValidationAccept
		}
		return pubsub.ValidationIgnore
	}
	switch judge(ctx, author.String(), m.Data) {
	case Accept:
		return pubsub.ValidationAccept
	case Reject:
		return pubsub.ValidationReject
	default:
		return pubsub.ValidationIgnore
	}
}

// receive subscribes to the topic and delivers until ctx ends.
func (g *gossip) receive(ctx context.Context, deliver func(context.Context, string, []byte)) error {
	sub, err := g.topic.Subscribe(pubsub.WithBufferSize(256))
	if err != nil {
		return fmt.Errorf("subscribe to gossip: %w", err)
	}
	defer sub.Cancel()
	for {
		m, err := sub.Next(ctx)
		if err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return fmt.Errorf("receive gossip: %w", err)
		}
		if author := m.GetFrom(); deliver != nil && author != g.self {
			deliver(ctx, author.String(), m.Data)
		}
	}
}

func (g *gossip) publish(ctx context.Context, data []byte) error {
	if limit := g.node.cfg.Limits.MessageBytes; len(data) > limit {
		return condition.Errorf(condition.TooLarge, "publish %d bytes: at most %d are allowed", len(data), limit)
	}
	if !g.own.allow(g.self) {
		return condition.Errorf(condition.RateLimited, "publish: more often than other peers accept")
	}
	err := g.topic.Publish(ctx, data)
	if refused := (pubsub.ValidationError{}); errors.As(err, &refused) {
		return condition.Errorf(condition.InvalidInput, "publish: %w", err)
	}
	if err != nil {
		return fmt.Errorf("publish: %w", err)
	}
	return nil
}
