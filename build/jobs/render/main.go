// Command render is Moonrig's demonstration job: it renders a short film of a moonlit scene, frame by frame, on all the
// cores it is given. It is an ordinary program in an ordinary image: it knows nothing of Moonrig but that what it leaves
// in /out is brought home. Equal settings give equal pictures on the same kind of processor.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"image"
	"image/png"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

// settings is what a person can choose, by flags or by environment variables.
type settings struct {
	frames        int
	width, height int
	samples       int
	seed          uint64
	out           string
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	switch err := run(ctx, os.Args[1:], os.Getenv, os.Stdout); {
	case errors.Is(err, flag.ErrHelp):
	case err != nil:
		fmt.Fprintln(os.Stderr, "render:", err)
		os.Exit(1)
	}
}

// parse reads the settings: flags first, then environment variables, then the defaults.
func parse(args []string, env func(string) string, usage io.Writer) (settings, error) {
	var s settings
	var size, seed string
	or := func(name, fallback string) string {
		if value := env(name); value != "" {
			return value
		}
		return fallback
	}
	flags := flag.NewFlagSet("render", flag.ContinueOnError)
	flags.SetOutput(usage)
	var frames, samples string
	flags.StringVar(&frames, "frames", or("RENDER_FRAMES", "8"), "how many frames (RENDER_FRAMES)")
	flags.StringVar(&size, "size", or("RENDER_SIZE", "640x360"), "width x height in pixels (RENDER_SIZE)")
	flags.StringVar(&samples, "samples", or("RENDER_SAMPLES", "6"), "rays for each pixel (RENDER_SAMPLES)")
	flags.StringVar(&seed, "seed", or("RENDER_SEED", "7"), "another seed arranges another scene (RENDER_SEED)")
	flags.StringVar(&s.out, "out", or("RENDER_OUT", "/out"), "folder for the frames (RENDER_OUT)")
	if err := flags.Parse(args); err != nil {
		return s, err
	}
	if flags.NArg() > 0 {
		return s, fmt.Errorf("%q is not understood; see -help", flags.Arg(0))
	}
	var err error
	if s.frames, err = between(frames, 1, 9999); err != nil {
		return s, fmt.Errorf("frames: %w", err)
	}
	if s.samples, err = between(samples, 1, 4096); err != nil {
		return s, fmt.Errorf("samples: %w", err)
	}
	if _, err := fmt.Sscanf(size+"!", "%dx%d!", &s.width, &s.height); err != nil ||
		s.width < 16 || s.height < 16 || s.width > 7680 || s.height > 4320 {
		return s, fmt.Errorf("size: %q is not a size from 16x16 to 7680x4320", size)
	}
	if s.seed, err = strconv.ParseUint(seed, 10, 64); err != nil {
		return s, fmt.Errorf("seed: %q is not a whole number", seed)
	}
	return s, nil
}

func between(text string, low, high int) (int, error) {
	n, err := strconv.Atoi(text)
	if err != nil || n < low || n > high {
		return 0, fmt.Errorf("%q is not a number from %d to %d", text, low, high)
	}
	return n, nil
}

func run(ctx context.Context, args []string, env func(string) string, log io.Writer) error {
	s, err := parse(args, env, log)
	if err != nil {
		return err
	}
	device := describeDevice()
	fmt.Fprintf(log, "Rendering %d frames on %s\n", s.frames, device.cpu)
	for _, gpu := range device.gpus {
		fmt.Fprintf(log, "GPU visible: %s\n", gpu)
	}
	fmt.Fprintf(log, "Size %dx%d, %d samples, seed %d, %d workers\n", s.width, s.height, s.samples, s.seed, device.workers)
	if err := writable(s.out); err != nil {
		return err
	}
	begin := time.Now()
	world := newScene(s.seed)
	for frame := range s.frames {
		frameBegin := time.Now()
		picture := renderFrame(ctx, world, s, frame, device.workers)
		if ctx.Err() != nil {
			return fmt.Errorf("stopped after %d of %d frames", frame, s.frames)
		}
		name := fmt.Sprintf("frame_%04d.png", frame+1)
		if err := save(filepath.Join(s.out, name), picture); err != nil {
			return err
		}
		fmt.Fprintf(log, "Frame %d/%d  %s  %.2f s\n", frame+1, s.frames, name, time.Since(frameBegin).Seconds())
	}
	fmt.Fprintf(log, "Done: %d frames in %.1f s\n", s.frames, time.Since(begin).Seconds())
	return nil
}

// writable finds out before the work whether its result can be kept.
func writable(dir string) error {
	f, err := os.CreateTemp(dir, ".write-*")
	if err != nil {
		return fmt.Errorf("the folder for the frames cannot be written to: %w", err)
	}
	f.Close()
	return os.Remove(f.Name())
}

// save writes a picture under its name at once, so that nobody who looks meanwhile sees half of one.
func save(path string, picture image.Image) error {
	f, err := os.Create(path + ".part")
	if err != nil {
		return fmt.Errorf("save the frame: %w", err)
	}
	err = png.Encode(f, picture)
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Rename(path+".part", path)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("save the frame: %w", err), os.Remove(path+".part"))
	}
	return nil
}
