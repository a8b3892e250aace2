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
func renderFrame(ctx context.Context, s settings, frame, workers int) *image.RGBA {
	world := newScene(s.seed)
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
	angle := 0.30 - 0.62*turn
	eye := vec{7.6 * math.Sin(angle), 1.55 + 0.25*turn, 7.6 * math.Cos(angle)}
	forward := vec{-0.15, 1.28, 0}.sub(eye).unit()
	right := forward.cross(vec{0, 1, 0}).unit()
	high := math.Tan(0.36)
	return camera{eye, forward, right, right.cross(forward), high * aspect, high}
}

func (w *scene) pixel(view camera, s settings, frame, x, y int) color.RGBA {
	r := newRandom(w.seed, uint64(frame), uint64(x), uint64(y))
	// The samples of a pixel are spread evenly, from a start of its own, so that few of them suffice.
	shiftX, shiftY := r.next(), r.next()
	var sum vec
	for i := range s.samples {
		u := math.Mod(shiftX+0.7548776662466927*float64(i), 1)
		v := math.Mod(shiftY+0.5698402909980532*float64(i), 1)
		px := (2*(float64(x)+u)/float64(s.width) - 1) * view.wide
		py := (1 - 2*(float64(y)+v)/float64(s.height)) * view.high
		direction := view.forward.add(view.right.scale(px)).add(view.up.scale(py)).unit()
		light := w.trace(view.eye, direction, &r, u, v, 0, true)
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

// tone brings light into the range of a screen, as film does, and rounds it without banding.
func tone(light, dither float64) uint8 {
	light *= 1.15
	film := light * (2.51*light + 0.03) / (light*(2.43*light+0.59) + 0.14)
	return uint8(min(255*math.Pow(min(max(film, 0), 1), 1/2.2)+dither, 255))
}

// trace follows a ray. The numbers u and v choose this sample's place on the lights.
func (w *scene) trace(origin, direction vec, r *random, u, v float64, bounce int, sharp bool) vec {
	met := w.nearest(origin, direction)
	if met.distance >= far {
		colour := w.sky(direction)
		if !sharp { // seen by a diffuse surface, the moon's disc is counted as a light already
			colour = vec{min(colour.x, 0.4), min(colour.y, 0.4), min(colour.z, 0.4)}
		}
		return colour
	}
	point := origin.add(direction.scale(met.distance))
	var colour vec
	if met.sphere < 0 {
		colour = w.ground(point, direction, r, u, v, bounce)
	} else {
		colour = w.ball(&w.spheres[met.sphere], met.sphere, point, direction, r, u, v, bounce)
	}
	// Mist gathers with the distance and takes the horizon's colour.
	haze := 1 - math.Exp(-max(met.distance-5, 0)*0.021)
	horizon := vec{direction.x, 0.004, direction.z}.unit()
	return colour.mix(w.hills(vec{horizon.x, 0.012, horizon.z}, vec{0.10, 0.15, 0.235}), haze)
}

// ground is a floor of dark wet stone, with ripples where water stands.
func (w *scene) ground(point, direction vec, r *random, u, v float64, bounce int) vec {
	puddle := smooth(0.40, 0.58, layers(point.x*0.36+31, point.z*0.36+7, 4, w.seed+20))
	grain := layers(point.x*5.5, point.z*5.5, 3, w.seed+21)
	reach := 1 / (1 + 0.05*point.sub(vec{}).dot(point))
	ripple := (0.010 + 0.085*(1-puddle)*(grain-0.2)) * (0.35 + 0.65*reach)
	e := 0.02
	slopeX := noise(point.x*2.6+e*40, point.z*4.2, w.seed+22) - noise(point.x*2.6-e*40, point.z*4.2, w.seed+22)
	slopeZ := noise(point.x*2.6, point.z*4.2+e*40, w.seed+23) - noise(point.x*2.6, point.z*4.2-e*40, w.seed+23)
	normal := vec{slopeX * ripple, 1, slopeZ * ripple}.unit()
	base := vec{0.105, 0.122, 0.150}.scale(0.55 + 0.75*grain)
	base = base.mix(vec{0.018, 0.026, 0.036}, puddle)
	colour := base.mul(w.light(point, vec{0, 1, 0}, r, u, v, -1, bounce))
	if bounce < maxBounces-1 {
		shine := fresnel(-direction.dot(normal), 0.03) * (0.42 + 0.58*puddle)
		mirrored := direction.reflect(normal)
		if mirrored.y < 0.002 {
			mirrored.y = 0.002
			mirrored = mirrored.unit()
		}
		colour = colour.add(w.trace(point.add(vec{0, 1e-3, 0}), mirrored, r, u, v, bounce+2, true).scale(shine))
	}
	return colour
}

func (w *scene) ball(one *sphere, index int, point, direction vec, r *random, u, v float64, bounce int) vec {
	normal := point.sub(one.centre).scale(1 / one.radius)
	inside := direction.dot(normal) > 0
	switch one.finish {
	case lantern:
		facing := max(-direction.dot(normal), 0)
		return one.colour.mix(vec{1, 0.93, 0.80}, facing*facing*0.8).scale(1.1 + 2.3*facing)
	case metal:
		if bounce >= maxBounces {
			return vec{}
		}
		colour := one.colour.mix(vec{1, 1, 1}, 0.6*fresnel(-direction.dot(normal), 0))
		return w.trace(point.add(normal.scale(1e-3)), direction.reflect(normal), r, u, v, bounce+1, true).mul(colour)
	case glass:
		return w.glass(one, point, direction, normal, inside, r, u, v, bounce)
	}
	colour := one.colour.mul(w.light(point, normal, r, u, v, index, bounce))
	if one.finish == glossy && bounce < maxBounces-1 {
		shine := fresnel(-direction.dot(normal), 0.045)
		colour = colour.add(w.trace(point.add(normal.scale(1e-3)), direction.reflect(normal), r, u, v, bounce+2, true).scale(shine))
	}
	return colour
}

// glass either mirrors or lets through, by chance in the right proportion.
func (w *scene) glass(one *sphere, point, direction, normal vec, inside bool, r *random, u, v float64, bounce int) vec {
	if bounce >= maxBounces {
		return w.sky(direction)
	}
	ratio := 1 / 1.5
	if inside {
		normal, ratio = normal.scale(-1), 1.5
	}
	cosine := -direction.dot(normal)
	square := 1 - ratio*ratio*(1-cosine*cosine)
	if square <= 0 || r.next() < fresnel(cosine, 0.04) {
		return w.trace(point.add(normal.scale(1e-3)), direction.reflect(normal), r, u, v, bounce+1, true)
	}
	bent := direction.scale(ratio).add(normal.scale(ratio*cosine - math.Sqrt(square))).unit()
	return w.trace(point.sub(normal.scale(1e-3)), bent, r, u, v, bounce+1, true).mul(one.colour)
}

func fresnel(cosine, straight float64) float64 {
	c := 1 - min(max(cosine, 0), 1)
	return straight + (1-straight)*c*c*c*c*c
}

// light is what falls on a surface: from the moon, from one of the lanterns, and from the sky or whatever hides it.
func (w *scene) light(point, normal vec, r *random, u, v float64, self, bounce int) vec {
	from := point.add(normal.scale(1e-3))
	var total vec
	right, above := moonDirection.frame()
	radius, angle := moonSpread*math.Sqrt(u), 2*math.Pi*v
	toMoon := moonDirection.add(right.scale(radius * math.Cos(angle))).add(above.scale(radius * math.Sin(angle))).unit()
	if facing := normal.dot(toMoon); facing > 0 {
		if open := w.clear(from, toMoon, far, self); open > 0 {
			total = total.add(moonLight.scale(facing * open))
		}
	}
	if bounce <= 2 {
		index := w.lanterns[min(int(r.next()*float64(len(w.lanterns))), len(w.lanterns)-1)]
		one := &w.spheres[index]
		z := 1 - 2*r.next()
		ring, turn := math.Sqrt(1-z*z), 2*math.Pi*r.next()
		target := one.centre.add(vec{ring * math.Cos(turn), ring * math.Sin(turn), z}.scale(one.radius))
		to := target.sub(from)
		distance := to.length()
		to = to.scale(1 / distance)
		if facing := normal.dot(to); facing > 0 {
			if open := w.clear(from, to, distance, index); open > 0 {
				power := 9.5 * one.radius * one.radius * float64(len(w.lanterns)) / (distance*distance + 0.05)
				total = total.add(one.colour.scale(facing * open * min(power*3, 14)))
			}
		}
	}
	if bounce == 0 {
		right, above := normal.frame()
		radius, turn := math.Sqrt(r.next()), 2*math.Pi*r.next()
		out := right.scale(radius * math.Cos(turn)).add(above.scale(radius * math.Sin(turn))).add(normal.scale(math.Sqrt(1 - radius*radius)))
		total = total.add(w.trace(from, out, r, u, v, maxBounces-1, false))
	} else {
		total = total.add(vec{0.035, 0.052, 0.085}.scale(0.6 + 0.4*normal.y))
	}
	return total
}
