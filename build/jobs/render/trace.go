package main

import (
	"context"
	"image"
	"image/color"
	"math"
	"sync"
	"sync/atomic"
)

// maxBounces bounds the path of a ray through mirrors and glass.
const maxBounces = 5

// renderFrame renders one picture, its rows shared out among the workers. It stops early when the context ends.
func renderFrame(ctx context.Context, world *scene, s settings, frame, workers int) *image.RGBA {
	view := newCamera(frame, s.frames, float64(s.width)/float64(s.height))
	picture := image.NewRGBA(image.Rect(0, 0, s.width, s.height))
	var next atomic.Int64
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			for y := int(next.Add(1)) - 1; y < s.height && ctx.Err() == nil; y = int(next.Add(1)) - 1 {
				for x := range s.width {
					picture.SetRGBA(x, y, world.pixel(view, s, frame, x, y))
				}
			}
		})
	}
	group.Wait()
	return picture
}

// camera looks at the middle of the scene from a slow orbit.
type camera struct {
	eye, forward, right, up vec
	wide, high              float64
}

func newCamera(frame, frames int, aspect float64) camera {
	turn := 0.5
	if frames > 1 {
		turn = float64(frame) / float64(frames-1)
	}
	angle := 0.47 - 0.32*turn
	eye := vec{7.6 * math.Sin(angle), 1.55 + 0.25*turn, 7.6 * math.Cos(angle)}
	forward := vec{-0.15, 1.28, 0}.sub(eye).unit()
	right := forward.cross(vec{0, 1, 0}).unit()
	high := math.Tan(0.36)
	return camera{eye, forward, right, right.cross(forward), high * aspect, high}
}

func (w *scene) pixel(view camera, s settings, frame, x, y int) color.RGBA {
	r := newRandom(w.seed, uint64(frame), uint64(x), uint64(y))
	// The samples of a pixel are spread evenly, from a start of its own, so that few of them suffice.
	shift := sample{r.next(), r.next(), r.next(), r.next()}
	var sum vec
	for i := range s.samples {
		at := shift.step(float64(i))
		px := (2*(float64(x)+at.u)/float64(s.width) - 1) * view.wide
		py := (1 - 2*(float64(y)+at.v)/float64(s.height)) * view.high
		direction := view.forward.add(view.right.scale(px)).add(view.up.scale(py)).unit()
		light := w.trace(view.eye, direction, &r, at, 0, true)
		// One very bright sample would leave a speck.
		if brightest := max(light.x, light.y, light.z); brightest > 6 {
			light = light.scale(6 / brightest)
		}
		sum = sum.add(light)
	}
	sum = sum.scale(1 / float64(s.samples))
	nx, ny := 2*(float64(x)+0.5)/float64(s.width)-1, 2*(float64(y)+0.5)/float64(s.height)-1
	sum = sum.scale(1 - 0.20*(nx*nx+ny*ny)/2) // a lens is darker at its edge
	dither := r.next()
	return color.RGBA{tone(sum.x, dither), tone(sum.y, dither), tone(sum.z, dither), 255}
}

// sample is a place in the space of all choices that a ray makes: two for the lens and the lights, two for a bounce.
type sample struct{ u, v, p, q float64 }

// step returns the n-th of a sequence that fills that space evenly.
func (s sample) step(n float64) sample {
	part := func(x float64) float64 { return x - math.Floor(x) }
	return sample{
		part(s.u + 0.8566748838545029*n), part(s.v + 0.733891856627126*n),
		part(s.p + 0.6287067210378087*n), part(s.q + 0.5385972572236101*n),
	}
}

// tone brings light into the range of a screen, as film does, and rounds it without banding.
func tone(light, dither float64) uint8 {
	light *= 1.15
	film := light * (2.51*light + 0.03) / (light*(2.43*light+0.59) + 0.14)
	return uint8(min(255*math.Pow(min(max(film, 0), 1), 1/2.2)+dither, 255))
}

// trace follows a ray. The sample says where on the lights it looks.
func (w *scene) trace(origin, direction vec, r *random, at sample, bounce int, sharp bool) vec {
	met := w.nearest(origin, direction)
	if met.distance >= far {
		return w.sky(direction, sharp)
	}
	point := origin.add(direction.scale(met.distance))
	var colour vec
	if met.sphere < 0 {
		colour = w.ground(point, direction, r, at, bounce)
	} else {
		colour = w.ball(&w.spheres[met.sphere], met.sphere, point, direction, r, at, bounce)
	}
	// Mist gathers with the distance and takes the horizon's colour.
	haze := 1 - math.Exp(-max(met.distance-5, 0)*0.021)
	return colour.mix(mist(direction), haze)
}

// ground is a floor of dark wet stone, with ripples where water stands.
func (w *scene) ground(point, direction vec, r *random, at sample, bounce int) vec {
	puddle := smooth(0.40, 0.58, layers(point.x*0.36+31, point.z*0.36+7, 3, w.seed+20))
	grain := layers(point.x*5.5, point.z*5.5, 2, w.seed+21)
	base := vec{0.105, 0.122, 0.150}.scale(0.55+0.75*grain).mix(vec{0.018, 0.026, 0.036}, puddle)
	colour := base.mul(w.light(point, vec{0, 1, 0}, r, at, -1, bounce))
	if bounce >= maxBounces-1 {
		return colour
	}
	reach := 1 / (1 + 0.05*point.dot(point))
	ripple := (0.010 + 0.085*(1-puddle)*(grain-0.2)) * (0.35 + 0.65*reach)
	here := noise(point.x*2.6, point.z*4.2, w.seed+22)
	slopeX := noise(point.x*2.6+0.8, point.z*4.2, w.seed+22) - here
	slopeZ := noise(point.x*2.6, point.z*4.2+0.8, w.seed+22) - here
	normal := vec{slopeX * 1.6 * ripple, 1, slopeZ * 1.6 * ripple}.unit()
	shine := fresnel(-direction.dot(normal), 0.03) * (0.42 + 0.58*puddle)
	mirrored := direction.reflect(normal)
	if mirrored.y < 0.002 {
		mirrored.y = 0.002
		mirrored = mirrored.unit()
	}
	return colour.add(w.trace(point.add(vec{0, 1e-3, 0}), mirrored, r, at, bounce+2, true).scale(shine))
}

func (w *scene) ball(one *sphere, index int, point, direction vec, r *random, at sample, bounce int) vec {
	normal := point.sub(one.centre).scale(1 / one.radius)
	inside := direction.dot(normal) > 0
	switch one.finish {
	case lantern:
		if bounce >= maxBounces-1 {
			return vec{} // counted as a light already
		}
		facing := max(-direction.dot(normal), 0)
		return one.colour.mix(vec{1, 0.88, 0.66}, facing*facing*0.8).scale(0.8 + 1.5*facing)
	case metal:
		if bounce >= maxBounces {
			return vec{}
		}
		colour := one.colour.mix(vec{1, 1, 1}, 0.6*fresnel(-direction.dot(normal), 0))
		return w.trace(point.add(normal.scale(1e-3)), direction.reflect(normal), r, at, bounce+1, true).mul(colour)
	case glass:
		return w.glass(one, point, direction, normal, inside, r, at, bounce)
	}
	colour := one.colour.mul(w.light(point, normal, r, at, index, bounce))
	if one.finish == glossy && bounce < maxBounces-1 {
		shine := fresnel(-direction.dot(normal), 0.045)
		colour = colour.add(w.trace(point.add(normal.scale(1e-3)), direction.reflect(normal), r, at, bounce+2, true).scale(shine))
	}
	return colour
}

// glass either mirrors or lets through, by chance in the right proportion.
func (w *scene) glass(one *sphere, point, direction, normal vec, inside bool, r *random, at sample, bounce int) vec {
	if bounce >= maxBounces {
		return w.sky(direction, false)
	}
	ratio := 1 / 1.5
	if inside {
		normal, ratio = normal.scale(-1), 1.5
	}
	cosine := -direction.dot(normal)
	square := 1 - ratio*ratio*(1-cosine*cosine)
	if square <= 0 || r.next() < fresnel(cosine, 0.04) {
		return w.trace(point.add(normal.scale(1e-3)), direction.reflect(normal), r, at, bounce+1, true)
	}
	bent := direction.scale(ratio).add(normal.scale(ratio*cosine - math.Sqrt(square))).unit()
	return w.trace(point.sub(normal.scale(1e-3)), bent, r, at, bounce+1, true).mul(one.colour)
}

func fresnel(cosine, straight float64) float64 {
	c := 1 - min(max(cosine, 0), 1)
	return straight + (1-straight)*c*c*c*c*c
}

// light is what falls on a surface: from the moon, from the lanterns, and from the sky or whatever hides it.
func (w *scene) light(point, normal vec, r *random, at sample, self, bounce int) vec {
	from := point.add(normal.scale(1e-3))
	var total vec
	right, above := moonDirection.frame()
	sin, cos := math.Sincos(2 * math.Pi * at.v)
	radius := moonSpread * math.Sqrt(at.u)
	toMoon := moonDirection.add(right.scale(radius * cos)).add(above.scale(radius * sin)).unit()
	if facing := normal.dot(toMoon); facing > 0 {
		if open := w.clear(from, toMoon, far, self); open > 0 {
			total = total.add(moonLight.scale(facing * open))
		}
	}
	for i, index := range w.lanterns {
		one := &w.spheres[index]
		toCentre := one.centre.sub(from)
		square := toCentre.dot(toCentre)
		power := 26 * one.radius * one.radius / (square + 0.05)
		if power < 0.012 || bounce > 2 && power < 0.2 {
			continue
		}
		// A point on the disc that the lantern shows to this place.
		axis := toCentre.scale(1 / math.Sqrt(square))
		right, above := axis.frame()
		spread := one.radius * math.Sqrt(at.q)
		sin, cos := math.Sincos(2 * math.Pi * (at.p + 0.33*float64(i)))
		to := toCentre.add(right.scale(spread * cos)).add(above.scale(spread * sin))
		distance := to.length()
		to = to.scale(1 / distance)
		if facing := normal.dot(to); facing > 0 {
			if open := w.clear(from, to, distance, index); open > 0 {
				total = total.add(one.colour.scale(facing * open * min(power, 6)))
			}
		}
	}
	if bounce > 0 {
		return total.add(vec{0.035, 0.052, 0.085}.scale(0.6 + 0.4*normal.y))
	}
	right, above = normal.frame()
	radius = math.Sqrt(at.p)
	sin, cos = math.Sincos(2 * math.Pi * at.q)
	out := right.scale(radius * cos).add(above.scale(radius * sin)).add(normal.scale(math.Sqrt(1 - at.p)))
	return total.add(w.trace(from, out, r, at, maxBounces-1, false))
}
