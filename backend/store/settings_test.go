package store_test

import (
	"reflect"
	"testing"
)

func TestDocuments(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	type prefs struct {
		Theme string         `json:"theme"`
		Price map[string]int `json:"price"`
	}
	var got prefs
	if found, err := s.GetDocument(t.Context(), "prefs", &got); found || err != nil {
		t.Errorf("before there is one: %v %v", found, err)
	}
	for _, want := range []prefs{{Theme: "dark"}, {Theme: "light", Price: map[string]int{"gpu-0": 3}}} {
		if err := s.PutDocument(t.Context(), "prefs", want); err != nil {
			t.Fatal(err)
		}
		got = prefs{}
		if found, err := s.GetDocument(t.Context(), "prefs", &got); !found || err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v, %v, %v; want %+v", got, found, err, want)
		}
	}
	if _, err := s.GetDocument(t.Context(), "prefs", new(int)); err == nil {
		t.Error("a document was read into what it does not fit")
	}
	if err := s.PutDocument(t.Context(), "prefs", func() {}); err == nil {
		t.Error("stored what JSON cannot say")
	}
}

func TestMeta(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	if v, err := s.Meta(t.Context(), "a"); v != "" || err != nil {
		t.Errorf("before it is set: %q %v", v, err)
	}
	for _, want := range []string{"1", "2", ""} {
		if err := s.SetMeta(t.Context(), "a", want); err != nil {
			t.Fatal(err)
		}
		if got, err := s.Meta(t.Context(), "a"); got != want || err != nil {
			t.Errorf("got %q, %v; want %q", got, err, want)
		}
	}
}
