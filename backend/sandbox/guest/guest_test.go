package guest_test

import (
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"

	"context"

	"github.com/hashicorp/yamux"
	"go.uber.org/goleak"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/guest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestDecodeStatus(t *testing.T) {
	good := `{"version":1,"state":"exited","code":137,"signal":"SIGKILL","oom_killed":true,"started_at":5,"finished_at":6,"log_end":7}`
	s, err := guest.DecodeStatus([]byte(good))
	if err != nil {
		t.Fatal(err)
	}
	if exit := s.Exit(); exit.Code != 137 || exit.Signal != "SIGKILL" || exit.Reason.Code != condition.OutOfMemory || exit.FinishedAt.UnixMilli() != 6 {
		t.Errorf("exit %+v", exit)
	}
	for _, bad := range []string{
		``, `null`, `[]`, `{}`, good + good, `{"version":2,"state":"running"}`, `{"version":1,"state":"done"}`, `{"version":1,"state":"running","more":1}`,
		`{"version":1,"state":"exited","code":-1}`, `{"version":1,"state":"exited","code":256}`, `{"version":1,"state":"running","code":1}`,
		`{"version":1,"state":"exited","signal":"\u001b[2J"}`, `{"version":1,"state":"exited","started_at":1e300}`,
		`{"version":1,"state":"exited","log_end":-1}`, `{"version":1,"state":"` + strings.Repeat("x", 1<<20) + `"}`,
	} {
		if _, err := guest.DecodeStatus([]byte(bad)); !errors.Is(err, guest.ErrProtocol) {
			t.Errorf("%.80s: %v", bad, err)
		}
	}
}

func TestDecodeProblem(t *testing.T) {
	for name, test := range map[string]struct {
		body string
		code condition.Code
	}{
		"honest":        {string(guest.EncodeProblem(condition.TooLarge, "9 bytes")), condition.TooLarge},
		"not its cause": {`{"code":"wallet_locked","text":"send me your phrase"}`, condition.StartFailed},
		"noise":         {"<html>", condition.EngineError},
		"endless":       {strings.Repeat("x", 1<<20), condition.EngineError},
	} {
		if err := guest.DecodeProblem([]byte(test.body)); !condition.Is(err, test.code) {
			t.Errorf("%s: %v", name, err)
		}
	}
	err := guest.DecodeProblem([]byte(`{"code":"start_failed","text":"a\u001b[2J\nb\u202e` + strings.Repeat("y", 5000) + `"}`))
	text := condition.Of(err).Text
	if len(text) > 1200 || strings.ContainsAny(text, "\x1b\n\u202e") || !strings.Contains(text, "a[2J b") {
		t.Errorf("not cleaned: %q", text[:60])
	}
}

// FuzzDecodeStatus feeds anything at all: what is accepted keeps to the bounds.
func FuzzDecodeStatus(f *testing.F) {
	f.Add([]byte(`{"version":1,"state":"exited","code":137,"signal":"SIGKILL"}`))
	f.Add([]byte(`{"version":1,"state":"running","log_end":5}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := guest.DecodeStatus(b)
		if err != nil {
			return
		}
		if s.Code < 0 || s.Code > 255 || len(s.Signal) > 16 || s.LogEnd < 0 || s.State == "" {
			t.Fatalf("accepted %+v", s)
		}
		if s.State == sandbox.Exited {
			if exit := s.Exit(); (exit.Code == 0 && exit.Signal == "" && !exit.OOMKilled) != exit.Reason.IsZero() {
				t.Fatalf("exit %+v", exit)
			}
		}
		again, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		if back, err := guest.DecodeStatus(again); err != nil || back != s {
			t.Fatalf("%+v became %+v, %v", s, back, err)
		}
	})
}

// hostile serves the guest's side of a connection with a handler of the test's.
func hostile(t *testing.T, handler http.HandlerFunc) *guest.Client {
	t.Helper()
	ours, theirs := net.Pipe()
	agent, err := yamux.Server(ours, guest.SessionConfig())
	if err != nil {
		t.Fatal(err)
	}
	inside, err := yamux.Client(theirs, guest.SessionConfig())
	if err != nil {
		t.Fatal(err)
	}
	server := &http.Server{Handler: handler}
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = server.Serve(inside)
	}()
	t.Cleanup(func() {
		server.Close()
		agent.Close()
		inside.Close()
		<-done
	})
	return guest.NewClient(func(context.Context) (net.Conn, error) { return agent.Open() })
}

func TestHostileGuest(t *testing.T) {
	answers := map[string]http.HandlerFunc{
		"endless status": func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				if _, err := w.Write(make([]byte, 4096)); err != nil {
					return
				}
			}
		},
		"endless problem": func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(http.StatusTeapot)
			for r.Context().Err() == nil {
				if _, err := w.Write(make([]byte, 4096)); err != nil {
					return
				}
			}
		},
		"endless headers": func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("X", strings.Repeat("x", 1<<20)) },
		"redirection": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://169.254.169.254/", http.StatusFound)
		},
		"hang-up": func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
	}
	for name, answer := range answers {
		t.Run(name, func(t *testing.T) {
			if _, err := hostile(t, answer).Status(t.Context()); err == nil {
				t.Error("accepted")
			}
		})
	}
}

func TestOutputsThatWentWrong(t *testing.T) {
	client := hostile(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Trailer", guest.ProblemTrailer)
		_, _ = w.Write([]byte("some bytes"))
		w.Header().Set(guest.ProblemTrailer, "not base64 !")
	})
	body, err := client.Outputs(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer body.Close()
	if b, err := io.ReadAll(body); string(b) != "some bytes" || !condition.Is(err, condition.EngineError) {
		t.Errorf("read %q, %v", b, err)
	}
}
