package api_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/backend/api"
	"github.com/moonrig/moonrig/backend/api/apitest"
)

// The document of the API says which answers may hold a secret: these and no others.
func TestSecretsLeaveThroughThreeDoors(t *testing.T) {
	raw, err := api.New(api.Options{}).Document()
	if err != nil {
		t.Fatal(err)
	}
	var document struct {
		Paths map[string]map[string]struct {
			OperationID string `json:"operationId"`
			Responses   map[string]any
		}
		Components struct{ Schemas map[string]any }
	}
	if err := json.Unmarshal(raw, &document); err != nil {
		t.Fatal(err)
	}
	var holds func(v any, seen map[string]bool) bool
	holds = func(v any, seen map[string]bool) bool {
		switch v := v.(type) {
		case map[string]any:
			if ref, ok := v["$ref"].(string); ok {
				name := strings.TrimPrefix(ref, "#/components/schemas/")
				if seen[name] {
					return false
				}
				seen[name] = true
				return holds(document.Components.Schemas[name], seen)
			}
			if properties, ok := v["properties"].(map[string]any); ok {
				for name := range properties {
					if slices.Contains([]string{"phrase", "private_key", "keystore", "passphrase", "words", "seed"}, name) {
						return true
					}
				}
			}
			for _, below := range v {
				if holds(below, seen) {
					return true
				}
			}
		case []any:
			return slices.ContainsFunc(v, func(below any) bool { return holds(below, seen) })
		}
		return false
	}
	var doors []string
	for _, methods := range document.Paths {
		for _, operation := range methods {
			if holds(operation.Responses, map[string]bool{}) {
				doors = append(doors, operation.OperationID)
			}
		}
	}
	slices.Sort(doors)
	if want := []string{"create-wallet", "export-account", "show-phrase"}; !slices.Equal(doors, want) {
		t.Errorf("secrets leave through %v, want %v", doors, want)
	}
}

func TestSecretsAreNotCached(t *testing.T) {
	agent := apitest.NewAgent()
	defer agent.Close()
	handler := api.New(api.Options{Backend: agent, Events: agent.Events}).Handler()
	ask := func(path, body string) *httptest.ResponseRecorder {
		request := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
		request.Header.Set("Content-Type", "application/json")
		answer := httptest.NewRecorder()
		handler.ServeHTTP(answer, request)
		return answer
	}
	for _, tt := range []struct{ path, body, secret string }{
		{"/api/wallet/create", `{"passphrase":"correct horse"}`, apitest.Phrase},
		{"/api/wallet/phrase", `{"passphrase":"correct horse"}`, apitest.Phrase},
		{"/api/wallet/accounts/" + apitest.Address + "/export", `{"passphrase":"correct horse","format":"private_key"}`, apitest.PrivateKey},
	} {
		answer := ask(tt.path, tt.body)
		if answer.Code >= 300 || !strings.Contains(answer.Body.String(), tt.secret) || answer.Header().Get("Cache-Control") != "no-store" {
			t.Errorf("%s: %d, Cache-Control %q", tt.path, answer.Code, answer.Header().Get("Cache-Control"))
		}
	}
	for _, path := range []string{"/api/wallet/phrase", "/api/wallet/accounts/" + apitest.Address + "/export"} {
		body := `{"passphrase":"a wrong one","format":"keystore"}`
		if strings.HasSuffix(path, "phrase") {
			body = `{"passphrase":"a wrong one"}`
		}
		if answer := ask(path, body); answer.Code != http.StatusForbidden {
			t.Errorf("%s with a wrong passphrase: %d %s", path, answer.Code, answer.Body)
		}
	}
}

// A field that is wrong is named, for the window to show the reason there.
func TestWrongFieldIsNamed(t *testing.T) {
	agent := apitest.NewAgent()
	defer agent.Close()
	if _, err := agent.CreateWallet(t.Context(), "correct horse"); err != nil {
		t.Fatal(err)
	}
	handler := api.New(api.Options{Backend: agent, Events: agent.Events}).Handler()
	request := httptest.NewRequest(http.MethodPost, "/api/wallet/preview", strings.NewReader(`{"kind":"send","asset":"token","to":"0xabc","amount":"1.0000001"}`))
	request.Header.Set("Content-Type", "application/json")
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, request)
	if answer.Code != http.StatusUnprocessableEntity || !strings.Contains(answer.Body.String(), `"location":"body.amount"`) || !strings.Contains(answer.Body.String(), "too many decimals") {
		t.Errorf("%d %s", answer.Code, answer.Body)
	}
}
