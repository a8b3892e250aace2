// Command barenode is what the agent's idle size and load are measured beside: a libp2p node with QUIC and TCP, a Kademlia
// table and gossip, and nothing else. It prints its address and waits for the end of its input. It knows nothing of Moonrig
// but the name of the table, so that the same peers can talk to both.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/libp2p/go-libp2p"
	dht "github.com/libp2p/go-libp2p-kad-dht"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
)

func main() {
	prefix := flag.String("prefix", "/moonrig/devnet-1337", "protocol prefix of the table")
	flag.Parse()
	if err := run(context.Background(), *prefix); err != nil {
		fmt.Fprintln(os.Stderr, "barenode:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, prefix string) error {
	h, err := libp2p.New(libp2p.ListenAddrStrings("/ip4/127.0.0.1/udp/0/quic-v1", "/ip4/127.0.0.1/tcp/0"),
		libp2p.Transport(quic.NewTransport), libp2p.Transport(tcp.NewTCPTransport), libp2p.DisableRelay(), libp2p.DisableMetrics())
	if err != nil {
		return fmt.Errorf("start host: %w", err)
	}
	defer h.Close()
	table, err := dht.New(h, dht.ProtocolPrefix(protocol.ID(prefix)), dht.Mode(dht.ModeServer))
	if err != nil {
		return fmt.Errorf("start table: %w", err)
	}
	defer table.Close()
	gossip, err := pubsub.NewGossipSub(ctx, h)
	if err != nil {
		return fmt.Errorf("start gossip: %w", err)
	}
	topic, err := gossip.Join("bench")
	if err != nil {
		return fmt.Errorf("join topic: %w", err)
	}
	defer topic.Close()
	messages, err := topic.Subscribe()
	if err != nil {
		return fmt.Errorf("subscribe: %w", err)
	}
	defer messages.Cancel()
	info := peer.AddrInfo{ID: h.ID(), Addrs: h.Addrs()}
	addrs, err := peer.AddrInfoToP2pAddrs(&info)
	if err != nil {
		return fmt.Errorf("tell address: %w", err)
	}
	fmt.Println(addrs[0])
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}
