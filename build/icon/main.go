// Command icon draws a moon over a card: build/appicon.png, of which packages are made, and build/windowicon.png, which the window
// carries. Run it from the root of the repository.
package main

import (
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"os"
)

const (
	// size is the side of the drawing, in whose units the shapes are.
	size = 1024
	// Each pixel of the picture in full size is the mean of samples × samples points, and of a smaller one of as many more.
	samples = 3
)

// pictures are the files and their sides in pixels. A window's icon costs time each time the window opens, with the number of
// its pixels; no desktop shows one above 256.
var pictures = map[string]int{"build/appicon.png": size, "build/windowicon.png": 256}

type vec struct{ x, y float64 }

// layer is a shape and its colour; inside tells how a point lies to the shape: negative within, in pixels.
type layer struct {
	inside func(vec) float64
	colour func(vec) color.NRGBA
}

func main() {
	for target, side := range pictures {
		if err := run(target, side); err != nil {
			fmt.Fprintln(os.Stderr, "icon:", err)
			os.Exit(1)
		}
	}
}

func run(target string, side int) error {
	img := image.NewNRGBA(image.Rect(0, 0, side, side))
	for y := range side {
		for x := range side {
			img.SetNRGBA(x, y, pixel(x, y, size/side))
		}
	}
	file, err := os.Create(target)
	if err != nil {
		return err
	}
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(file, img); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}

// pixel is the mean colour of a square of the drawing, scale units wide.
func pixel(x, y, scale int) color.NRGBA {
	var r, g, b, a float64
	n := samples * scale
	for i := range n {
		for j := range n {
			c := at(vec{float64(x*scale) + (float64(i)+0.5)/samples, float64(y*scale) + (float64(j)+0.5)/samples})
			alpha := float64(c.A) / 255
			r, g, b, a = r+float64(c.R)*alpha, g+float64(c.G)*alpha, b+float64(c.B)*alpha, a+alpha
		}
	}
	if a == 0 {
		return color.NRGBA{}
	}
	return color.NRGBA{uint8(r/a + 0.5), uint8(g/a + 0.5), uint8(b/a + 0.5), uint8(a/float64(n*n)*255 + 0.5)}
}

// at returns the colour of the topmost layer at a point.
func at(p vec) color.NRGBA {
	var out color.NRGBA
	for _, l := range layers {
		if l.inside(p) <= 0 {
			out = l.colour(p)
		}
	}
	return out
}

var (
	moon   = vec{512, 392}
	layers = []layer{
		// The night.
		{box(vec{512, 512}, vec{448, 448}, 200), down(rgb(0x1a2340), rgb(0x0b1020), 64, 960)},
		// A moon with its dark side.
		{minus(disc(moon, 218), disc(vec{600, 332}, 190)), down(rgb(0xffe3ac), rgb(0xf2b866), 174, 610)},
		// The card below it: board, slot bracket, two fans.
		{box(vec{532, 744}, vec{300, 92}, 30), down(rgb(0x9fb6ff), rgb(0x5f7fe8), 652, 836)},
		{box(vec{206, 752}, vec{20, 124}, 12), flat(rgb(0xc9d6ff))},
		{box(vec{470, 846}, vec{150, 16}, 8), flat(rgb(0xf2b866))},
		{ring(vec{398, 744}, 62, 16), flat(rgb(0x0f1730))},
		{disc(vec{398, 744}, 18), flat(rgb(0x0f1730))},
		{ring(vec{560, 744}, 62, 16), flat(rgb(0x0f1730))},
		{disc(vec{560, 744}, 18), flat(rgb(0x0f1730))},
		{box(vec{724, 744}, vec{56, 10}, 10), flat(rgb(0x0f1730))},
		{box(vec{724, 704}, vec{56, 10}, 10), flat(rgb(0x0f1730))},
		{box(vec{724, 784}, vec{56, 10}, 10), flat(rgb(0x0f1730))},
	}
)

// disc is a circle.
func disc(centre vec, radius float64) func(vec) float64 {
	return func(p vec) float64 { return math.Hypot(p.x-centre.x, p.y-centre.y) - radius }
}

// ring is a circle's line.
func ring(centre vec, radius, width float64) func(vec) float64 {
	d := disc(centre, radius)
	return func(p vec) float64 { return math.Abs(d(p)) - width/2 }
}

// minus is what of one shape is outside of another.
func minus(a, b func(vec) float64) func(vec) float64 {
	return func(p vec) float64 { return math.Max(a(p), -b(p)) }
}

// box is a rectangle with round corners.
func box(centre, half vec, corner float64) func(vec) float64 {
	corner = math.Min(corner, math.Min(half.x, half.y))
	return func(p vec) float64 {
		qx, qy := math.Abs(p.x-centre.x)-half.x+corner, math.Abs(p.y-centre.y)-half.y+corner
		return math.Hypot(math.Max(qx, 0), math.Max(qy, 0)) + math.Min(math.Max(qx, qy), 0) - corner
	}
}

func rgb(hex uint32) color.NRGBA {
	return color.NRGBA{uint8(hex >> 16), uint8(hex >> 8), uint8(hex), 255}
}

func flat(c color.NRGBA) func(vec) color.NRGBA { return func(vec) color.NRGBA { return c } }

// down runs from one colour to another between two heights.
func down(a, b color.NRGBA, from, to float64) func(vec) color.NRGBA {
	mix := func(a, b uint8, t float64) uint8 { return uint8(float64(a) + (float64(b)-float64(a))*t + 0.5) }
	return func(p vec) color.NRGBA {
		t := math.Min(1, math.Max(0, (p.y-from)/(to-from)))
		return color.NRGBA{mix(a.R, b.R, t), mix(a.G, b.G, t), mix(a.B, b.B, t), 255}
	}
}
