package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func noEnv(string) string { return "" }

func TestFilm(t *testing.T) {
	dir := t.TempDir()
	var log bytes.Buffer
	args := []string{"-frames", "2", "-size", "48x32", "-samples", "2", "-out", dir}
	if err := run(t.Context(), args, noEnv, &log); err != nil {
		t.Fatal(err)
	}
	if first, _, _ := strings.Cut(log.String(), "\n"); !strings.HasPrefix(first, "Rendering 2 frames on CPU ") {
		t.Errorf("the first line is %q", first)
	}
	if !strings.Contains(log.String(), "Frame 2/2  frame_0002.png") {
		t.Errorf("log\n%s", log.String())
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 2 {
		t.Fatalf("left %v, %v", entries, err)
	}
	f, err := os.Open(filepath.Join(dir, "frame_0001.png"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	picture, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	if size := picture.Bounds().Size(); size.X != 48 || size.Y != 32 {
		t.Errorf("size %v", size)
	}
	shades := map[uint32]bool{}
	for x := range 48 {
		for y := range 32 {
			r, g, b, _ := picture.At(x, y).RGBA()
			shades[r>>8<<16|g>>8<<8|b>>8] = true
		}
	}
	if len(shades) < 300 {
		t.Errorf("only %d shades: nothing to see", len(shades))
	}
}

func TestSameSeedSamePicture(t *testing.T) {
	s := settings{frames: 3, width: 40, height: 24, samples: 2, seed: 5}
	world := newScene(s.seed)
	one := renderFrame(context.Background(), world, s, 1, 1)
	if many := renderFrame(context.Background(), newScene(s.seed), s, 1, 7); !bytes.Equal(one.Pix, many.Pix) {
		t.Error("the number of workers changes the picture")
	}
	if other := renderFrame(context.Background(), world, s, 2, 2); bytes.Equal(one.Pix, other.Pix) {
		t.Error("the camera stands still")
	}
	if other := renderFrame(context.Background(), newScene(6), s, 1, 2); bytes.Equal(one.Pix, other.Pix) {
		t.Error("the seed changes nothing")
	}
}

func TestSettings(t *testing.T) {
	env := map[string]string{"RENDER_FRAMES": "3", "RENDER_SIZE": "320x180"}
	s, err := parse([]string{"-frames", "5"}, func(name string) string { return env[name] }, &bytes.Buffer{})
	if err != nil {
		t.Fatal(err)
	}
	if s.frames != 5 || s.width != 320 || s.height != 180 || s.seed != 7 || s.out != "/out" {
		t.Errorf("settings %+v", s)
	}
	for _, args := range [][]string{
		{"-frames", "0"}, {"-frames", "x"}, {"-size", "0x0"}, {"-size", "640"}, {"-size", "640x360x2"}, {"-samples", "-1"},
		{"-seed", "-1"}, {"-nothing"}, {"word"},
	} {
		if _, err := parse(args, noEnv, &bytes.Buffer{}); err == nil {
			t.Errorf("%v is accepted", args)
		}
	}
	if _, err := parse([]string{"-help"}, noEnv, &bytes.Buffer{}); !errors.Is(err, flag.ErrHelp) {
		t.Errorf("help: %v", err)
	}
}

func TestUnwritableFolder(t *testing.T) {
	err := run(t.Context(), []string{"-out", filepath.Join(t.TempDir(), "missing")}, noEnv, &bytes.Buffer{})
	if err == nil || !strings.Contains(err.Error(), "cannot be written") {
		t.Errorf("got %v", err)
	}
}

func TestStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := run(ctx, []string{"-out", t.TempDir()}, noEnv, &bytes.Buffer{})
	if err == nil || !strings.Contains(err.Error(), "stopped after 0 of 8") {
		t.Errorf("got %v", err)
	}
}

func TestTreeFindsWhatAskingEachWould(t *testing.T) {
	world := newScene(3)
	r := newRandom(9)
	alone := make([]*scene, len(world.spheres))
	for i := range alone {
		alone[i] = &scene{spheres: world.spheres[i : i+1], boxes: tree(world.spheres[i : i+1])}
	}
	hits := 0
	for range 20_000 {
		origin := vec{10*r.next() - 5, 3 * r.next(), 10*r.next() - 5}
		direction := vec{r.next() - 0.5, r.next() - 0.5, r.next() - 0.5}.unit()
		whole := world.nearest(origin, direction)
		best := hit{far, -1}
		for i := range alone {
			if h := alone[i].nearest(origin, direction); h.distance < best.distance {
				best = hit{h.distance, i}
				if h.sphere < 0 {
					best.sphere = -1
				}
			}
		}
		if whole.distance != best.distance || whole.sphere != best.sphere {
			t.Fatalf("from %v to %v: %v instead of %v", origin, direction, whole, best)
		}
		if whole.sphere >= 0 {
			hits++
		}
	}
	if hits < 1000 {
		t.Errorf("only %d hits: nothing was tried", hits)
	}
}
