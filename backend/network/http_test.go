package network_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/network"
)

// transports runs the test over each way that peers can be connected, since their streams end in different ways.
func transports(t *testing.T, f func(t *testing.T, transport string)) {
	for _, transport := range []string{"tcp", "quic-v1"} {
		t.Run(transport, func(t *testing.T) { f(t, transport) })
	}
}

// pair returns a server with the handler and a client connected to it.
func pair(t *testing.T, transport string, limits network.Limits, h http.Handler) (server, client *node) {
	t.Helper()
	cfg := config(t)
	cfg.Limits = limits
	server, client = start(t, cfg, network.Handlers{HTTP: h}), start(t, config(t), network.Handlers{})
	if err := client.Connect(t.Context(), addr(t, server, transport)); err != nil {
		t.Fatal(err)
	}
	awaitPeer(t, server, client.ID(), true)
	return server, client
}

func request(t *testing.T, ctx context.Context, method, peer, path string, body io.Reader) *http.Request {
	t.Helper()
	r, err := http.NewRequestWithContext(ctx, method, "http://"+peer+path, body)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestHTTPCaller(t *testing.T) {
	transports(t, func(t *testing.T, transport string) {
		server, client := pair(t, transport, network.Limits{}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprint(w, network.CallerFrom(r))
		}))
		for i := range 3 {
			var reused bool
			ctx := httptrace.WithClientTrace(t.Context(), &httptrace.ClientTrace{
				GotConn: func(info httptrace.GotConnInfo) { reused = info.Reused },
			})
			r := request(t, ctx, "GET", server.ID(), "/who", nil)
			r.Header.Set("X-Peer-Id", "somebody-else")
			resp, err := client.Client(server.ID()).Do(r)
			if err != nil {
				t.Fatal(err)
			}
			body, err := io.ReadAll(resp.Body)
			resp.Body.Close()
			if err != nil || string(body) != client.ID() {
				t.Errorf("caller = %q, %v; want %s", body, err, client.ID())
			}
			if reused != (i > 0) {
				t.Errorf("request %d: stream reused = %v", i, reused)
			}
		}
	})
}

func TestCallerFromElsewhere(t *testing.T) {
	if got := network.CallerFrom(request(t, t.Context(), "GET", "x", "/", nil)); got != "" {
		t.Errorf("caller of a request that came through no node = %q", got)
	}
}

const (
	bulk = 64 << 20
	// ahead is how far a sender may be ahead of its receiver: the largest window of a stream, and buffers.
	ahead = 18 << 20
)

// pattern is a stream of size bytes that counts what was read of it, and the farthest that was ahead of got.
type pattern struct {
	left     int
	sent     atomic.Int64
	got      *atomic.Int64
	farthest atomic.Int64
}

func (p *pattern) Read(b []byte) (int, error) {
	if p.left == 0 {
		return 0, io.EOF
	}
	n := min(len(b), p.left)
	for i := range n {
		b[i] = byte(i)
	}
	p.left -= n
	if d := p.sent.Add(int64(n)) - p.got.Load(); d > p.farthest.Load() {
		p.farthest.Store(d)
	}
	return n, nil
}

// count reads all of r, and adds up what it read.
func count(r io.Reader, got *atomic.Int64) error {
	buf := make([]byte, 64<<10)
	for {
		n, err := r.Read(buf)
		got.Add(int64(n))
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func TestHTTPStreams64MB(t *testing.T) {
	transports(t, func(t *testing.T, transport string) {
		var up, down atomic.Int64 // received by the server, by the client
		sending := &pattern{left: bulk, got: &down}
		server, client := pair(t, transport, network.Limits{}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Method == http.MethodGet {
				_, _ = io.Copy(w, struct{ io.Reader }{sending})
				return
			}
			if err := count(r.Body, &up); err != nil {
				http.Error(w, err.Error(), http.StatusBadRequest)
			}
		}))
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)

		resp, err := client.Client(server.ID()).Do(request(t, t.Context(), "GET", server.ID(), "/", nil))
		if err != nil {
			t.Fatal(err)
		}
		err = count(resp.Body, &down)
		resp.Body.Close()
		if err != nil || down.Load() != bulk {
			t.Fatalf("download: %d bytes, %v", down.Load(), err)
		}

		body := &pattern{left: bulk, got: &up}
		resp, err = client.Client(server.ID()).Do(request(t, t.Context(), "PUT", server.ID(), "/", io.NopCloser(body)))
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != http.StatusOK || up.Load() != bulk {
			t.Fatalf("upload: %d bytes, %s", up.Load(), resp.Status)
		}
		if far := max(sending.farthest.Load(), body.farthest.Load()); far > ahead {
			t.Errorf("a sender was %d bytes ahead of its receiver, want at most %d", far, ahead)
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); grown > ahead {
			t.Errorf("heap grew by %d bytes", grown)
		}
	})
}

func TestHTTPUnreadBodyBlocksSender(t *testing.T) {
	transports(t, func(t *testing.T, transport string) {
		var never atomic.Int64
		sending := &pattern{left: bulk, got: &never}
		ended := make(chan struct{})
		server, client := pair(t, transport, network.Limits{}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			defer close(ended)
			_, _ = io.Copy(w, struct{ io.Reader }{sending})
		}))
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		resp, err := client.Client(server.ID()).Do(request(t, ctx, "GET", server.ID(), "/", nil))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.ReadFull(resp.Body, make([]byte, 1<<20)); err != nil {
			t.Fatal(err)
		}
		cancel()
		resp.Body.Close()
		await(t, ended, "the end of the blocked sender")
		if sent := sending.sent.Load(); sent > ahead {
			t.Errorf("%d bytes were sent to a receiver of 1 MiB", sent)
		}
	})
}

func TestHTTPEvents(t *testing.T) {
	transports(t, func(t *testing.T, transport string) {
		next, gone := make(chan string), make(chan error, 1)
		server, client := pair(t, transport, network.Limits{}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			for {
				select {
				case s := <-next:
					fmt.Fprintf(w, "%s\n", s)
					_ = http.NewResponseController(w).Flush()
				case <-r.Context().Done():
					gone <- r.Context().Err()
					return
				}
			}
		}))
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		go func() { next <- "0" }() // the first event carries the header
		resp, err := client.Client(server.ID()).Do(request(t, ctx, "GET", server.ID(), "/events", nil))
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		for i := range 20 {
			if i > 0 {
				next <- fmt.Sprint(i)
			}
			var got string
			if _, err := fmt.Fscanln(resp.Body, &got); err != nil || got != fmt.Sprint(i) {
				t.Fatalf("event %d = %q, %v", i, got, err)
			}
		}
		cancel()
		if err := await(t, gone, "the handler to notice"); !errors.Is(err, context.Canceled) {
			t.Errorf("handler's context: %v", err)
		}
		if _, err := resp.Body.Read(make([]byte, 1)); !errors.Is(err, context.Canceled) {
			t.Errorf("read after cancelling = %v", err)
		}
	})
}

func TestHTTPCancelBeforeAnswer(t *testing.T) {
	transports(t, func(t *testing.T, transport string) {
		entered, gone := make(chan struct{}), make(chan struct{})
		server, client := pair(t, transport, network.Limits{}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			close(entered)
			<-r.Context().Done()
			close(gone)
		}))
		ctx, cancel := context.WithCancel(t.Context())
		failed := make(chan error, 1)
		r := request(t, ctx, "GET", server.ID(), "/", nil)
		go func() {
			_, err := client.Client(server.ID()).Do(r)
			failed <- err
		}()
		<-entered
		cancel()
		await(t, gone, "the handler to notice")
		if err := <-failed; !errors.Is(err, context.Canceled) || condition.Is(err, condition.PeerUnreachable) {
			t.Errorf("cancelled request = %v", err)
		}
	})
}

func TestHTTPPeerGone(t *testing.T) {
	transports(t, func(t *testing.T, transport string) {
		server, client := pair(t, transport, network.Limits{}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprintln(w, "hello")
			_ = http.NewResponseController(w).Flush()
			<-r.Context().Done()
		}))
		c := client.Client(server.ID())
		resp, err := c.Do(request(t, t.Context(), "GET", server.ID(), "/", nil))
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		if _, err := io.ReadFull(resp.Body, make([]byte, 6)); err != nil {
			t.Fatal(err)
		}
		// The server's machine is gone without a word to the stream: the connection ends under it.
		server.crash()
		if _, err := resp.Body.Read(make([]byte, 1)); !condition.Is(err, condition.PeerUnreachable) {
			t.Errorf("read from a peer that is gone = %v", err)
		}
		awaitPeer(t, client, server.ID(), false)
		if _, err := c.Do(request(t, t.Context(), "GET", server.ID(), "/", nil)); !condition.Is(err, condition.PeerUnreachable) {
			t.Errorf("call to a peer that is gone = %v", err)
		}
	})
}

func TestHTTPWrongCalls(t *testing.T) {
	a, b := start(t, config(t), network.Handlers{}), start(t, config(t), network.Handlers{})
	connect(t, a, b)
	tests := []struct {
		name   string
		client string
		url    string
		want   condition.Code
	}{
		{"another peer's URL", b.ID(), "http://" + a.ID() + "/", condition.WrongPeer},
		{"the open web", b.ID(), "http://example.org/", condition.WrongPeer},
		{"another scheme", b.ID(), "https://" + b.ID() + "/", condition.WrongPeer},
		{"itself", a.ID(), "http://" + a.ID() + "/", condition.InvalidInput},
		{"no peer ID", "nobody", "http://nobody/", condition.InvalidInput},
		{"peer that serves no HTTP", b.ID(), "http://" + b.ID() + "/", condition.PeerUnreachable},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			resp, err := a.Client(tt.client).Get(tt.url)
			if err == nil {
				resp.Body.Close()
			}
			if !condition.Is(err, tt.want) {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

func TestHTTPHeaderBomb(t *testing.T) {
	transports(t, func(t *testing.T, transport string) {
		var called atomic.Bool
		server, client := pair(t, transport, network.Limits{HeaderBytes: 8 << 10}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			called.Store(true)
		}))
		conn, err := client.OpenStream(t.Context(), server.ID())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		written := make(chan int64, 1)
		go func() {
			// As much header as the server takes.
			line := []byte("X-Bomb: " + strings.Repeat("b", 1000) + "\r\n")
			n, _ := conn.Write([]byte("GET / HTTP/1.1\r\nHost: x\r\n"))
			total := int64(n)
			for err := error(nil); err == nil && total < bulk; total += int64(n) {
				n, err = conn.Write(line)
			}
			written <- total
		}()
		answer, _ := io.ReadAll(conn)
		if !bytes.HasPrefix(answer, []byte("HTTP/1.1 431 ")) {
			t.Errorf("answer = %q", answer)
		}
		conn.Close()
		if n := await(t, written, "the end of the bomb"); n >= bulk {
			t.Errorf("the server took %d bytes of header", n)
		}
		if called.Load() {
			t.Error("the handler saw the request")
		}
	})
}

func TestHTTPSlowHeader(t *testing.T) {
	transports(t, func(t *testing.T, transport string) {
		server, client := pair(t, transport, network.Limits{HeaderTimeout: 100 * time.Millisecond, StreamsPerPeer: 3},
			http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
		var slow []io.ReadCloser
		for range 3 {
			conn, err := client.OpenStream(t.Context(), server.ID())
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close()
			if _, err := io.WriteString(conn, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "); err != nil {
				t.Fatal(err)
			}
			slow = append(slow, conn)
		}
		for i, conn := range slow {
			done := make(chan struct{})
			go func() { _, _ = io.ReadAll(conn); close(done) }()
			await(t, done, fmt.Sprintf("the server to give up on slow stream %d", i))
		}
		// Their places are free again. A busy machine may itself take longer over a header than the server waits, so it is tried
		// again.
		for deadline := time.Now().Add(patience); ; {
			resp, err := client.Client(server.ID()).Do(request(t, t.Context(), "GET", server.ID(), "/", nil))
			if err == nil {
				resp.Body.Close()
				break
			}
			if time.Now().After(deadline) {
				t.Fatal(err)
			}
		}
	})
}

func TestHTTPStreamsPerPeer(t *testing.T) {
	transports(t, func(t *testing.T, transport string) {
		entered, release := make(chan struct{}), make(chan struct{})
		server, client := pair(t, transport, network.Limits{StreamsPerPeer: 2}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/hold" {
				entered <- struct{}{}
				<-release
			}
		}))
		c := client.Client(server.ID())
		held := make(chan error, 2)
		for range 2 {
			r := request(t, t.Context(), "GET", server.ID(), "/hold", nil)
			go func() {
				resp, err := c.Do(r)
				if err == nil {
					resp.Body.Close()
				}
				held <- err
			}()
			await(t, entered, "a held request")
		}
		if _, err := c.Do(request(t, t.Context(), "GET", server.ID(), "/", nil)); !condition.Is(err, condition.RateLimited) {
			t.Errorf("third stream = %v, want %s", err, condition.RateLimited)
		}
		// Another peer has its own share.
		other := start(t, config(t), network.Handlers{})
		if err := other.Connect(t.Context(), addr(t, server, transport)); err != nil {
			t.Fatal(err)
		}
		resp, err := other.Client(server.ID()).Do(request(t, t.Context(), "GET", server.ID(), "/", nil))
		if err != nil {
			t.Errorf("another peer: %v", err)
		} else {
			resp.Body.Close()
		}
		close(release)
		for range 2 {
			if err := await(t, held, "a held request's end"); err != nil {
				t.Errorf("held request: %v", err)
			}
		}
	})
}

func TestHTTPRequestRate(t *testing.T) {
	server, client := pair(t, "quic-v1", network.Limits{RequestRate: network.Rate{PerSecond: 0.001, Burst: 3}},
		http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	var got []int
	for range 5 {
		resp, err := client.Client(server.ID()).Do(request(t, t.Context(), "GET", server.ID(), "/", nil))
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		got = append(got, resp.StatusCode)
	}
	if want := fmt.Sprint([]int{200, 200, 200, 429, 429}); fmt.Sprint(got) != want {
		t.Errorf("statuses = %v, want %s", got, want)
	}
}

func TestHTTPUpgrade(t *testing.T) {
	transports(t, func(t *testing.T, transport string) {
		ended := make(chan error, 1)
		server, client := pair(t, transport, network.Limits{StreamsPerPeer: 1}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Upgrade") == "" {
				return
			}
			conn, buf, err := http.NewResponseController(w).Hijack()
			if err != nil {
				ended <- err
				return
			}
			defer conn.Close()
			_, _ = io.WriteString(conn, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n")
			_, err = io.Copy(conn, buf.Reader)
			ended <- err
		}))
		r := request(t, t.Context(), "GET", server.ID(), "/tunnel", nil)
		r.Header.Set("Connection", "Upgrade")
		r.Header.Set("Upgrade", "echo")
		resp, err := client.Client(server.ID()).Do(r)
		if err != nil {
			t.Fatal(err)
		}
		tunnel, ok := resp.Body.(io.ReadWriteCloser)
		if resp.StatusCode != http.StatusSwitchingProtocols || !ok {
			t.Fatalf("answer = %s, body %T", resp.Status, resp.Body)
		}
		for _, s := range []string{"there", "and back", strings.Repeat("and again", 1000)} {
			if _, err := io.WriteString(tunnel, s); err != nil {
				t.Fatal(err)
			}
			got := make([]byte, len(s))
			if _, err := io.ReadFull(tunnel, got); err != nil || string(got) != s {
				t.Fatalf("echo of %q = %q, %v", s, got, err)
			}
		}
		if err := tunnel.Close(); err != nil {
			t.Error(err)
		}
		if err := await(t, ended, "the tunnel's end"); err == nil {
			t.Error("the closed tunnel ended without a reset")
		}
		// Its place is free again.
		for {
			resp, err := client.Client(server.ID()).Do(request(t, t.Context(), "GET", server.ID(), "/", nil))
			if err == nil {
				resp.Body.Close()
				break
			}
			if !condition.Is(err, condition.RateLimited) {
				t.Fatal(err)
			}
		}
	})
}
