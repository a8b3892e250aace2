package main

import "math"

// finish says how a surface treats light.
type finish int

const (
	matte finish = iota
	glossy
	metal
	glass
	lantern
)

type sphere struct {
	centre vec
	radius float64
	colour vec
	finish finish
}

// scene is a still arrangement; only the camera moves.
type scene struct {
	spheres  []sphere
	lanterns []int // indices of the spheres that shine
	boxes    []box // the spheres in a tree, to find the nearest without asking each
	seed     uint64

	// What of the sky costs most, worked out once: cloud by direction, the height of each row of hills by azimuth.
	clouds [cloudRows][cloudColumns]float32
	ridges [2][ridgeSteps]float64
}

const (
	cloudRows, cloudColumns = 192, 1024
	ridgeSteps              = 4096
)

var (
	moonDirection = vec{-0.30, 0.205, -0.93}.unit()
	moonLight     = vec{0.80, 0.94, 1.22}.scale(1.75)
)

const (
	moonSize   = 0.078 // radians, larger than life
	moonSpread = 0.030 // how soft its shadows are
)

// newScene arranges spheres so that none touches another: three large ones, and small ones strewn about.
func newScene(seed uint64) *scene {
	s := &scene{seed: seed}
	s.spheres = []sphere{
		{vec{0.10, 1.05, 0.1}, 1.05, vec{0.93, 0.95, 0.98}, metal},
		{vec{-1.95, 0.72, 1.0}, 0.72, vec{0.97, 0.99, 1}, glass},
		{vec{1.95, 0.78, 0.75}, 0.78, vec{0.62, 0.16, 0.24}, glossy},
		{vec{-1.35, 0.46, -1.35}, 0.46, vec{0.95, 0.66, 0.32}, metal},
		{vec{2.75, 0.52, -1.6}, 0.52, vec{0.12, 0.34, 0.52}, glossy},
		{vec{0.72, 0.26, 1.85}, 0.26, vec{1, 0.62, 0.26}, lantern},
		{vec{-3.05, 0.22, -0.4}, 0.22, vec{1, 0.50, 0.20}, lantern},
		{vec{3.55, 0.24, 0.55}, 0.24, vec{1, 0.56, 0.24}, lantern},
		{vec{-0.62, 0.14, 2.15}, 0.14, vec{0.98, 0.98, 1}, glass},
	}
	palette := []vec{{0.70, 0.72, 0.78}, {0.16, 0.42, 0.44}, {0.36, 0.24, 0.52}, {0.75, 0.62, 0.44}, {0.22, 0.26, 0.40}, {0.62, 0.30, 0.18}}
	r := newRandom(seed, 1)
	for tries := 0; tries < 4000 && len(s.spheres) < 44; tries++ {
		distance, angle := 1.6+5.6*math.Sqrt(r.next()), 2*math.Pi*r.next()
		radius := 0.09 + 0.17*r.next()*r.next()
		candidate := sphere{
			centre: vec{distance * math.Cos(angle), radius, distance * math.Sin(angle)},
			radius: radius, colour: palette[int(r.next()*float64(len(palette)))],
		}
		switch kind := r.next(); {
		case kind < 0.45:
			candidate.finish = glossy
		case kind < 0.65:
			candidate.finish, candidate.colour = metal, candidate.colour.mix(vec{0.9, 0.9, 0.95}, 0.5)
		case kind < 0.78:
			candidate.finish, candidate.colour = glass, vec{0.97, 0.98, 1}
		}
		free := true
		for _, other := range s.spheres {
			gap := other.radius + radius + 0.12
			free = free && other.centre.sub(candidate.centre).length() > gap
		}
		if free {
			s.spheres = append(s.spheres, candidate)
		}
	}
	for i, one := range s.spheres {
		if one.finish == lantern {
			s.lanterns = append(s.lanterns, i)
		}
	}
	s.boxes = tree(s.spheres)
	for row := range s.clouds {
		up := float64(row) / (cloudRows - 1)
		flat := math.Sqrt(1 - up*up)
		for column := range s.clouds[row] {
			sin, cos := math.Sincos((float64(column)/cloudColumns - 0.5) * 2 * math.Pi)
			x, z := sin*flat, -cos*flat
			cloud := layers(x/(up+0.16)*1.1+3, z/(up+0.16)*1.9, 5, seed+40)
			s.clouds[row][column] = float32(smooth(0.50, 0.80, cloud) * smooth(0.015, 0.14, up) * (1 - smooth(0.45, 0.9, up)))
		}
	}
	for row := range s.ridges {
		for i := range s.ridges[row] {
			around := (float64(i)/ridgeSteps - 0.5) * 2 * math.Pi
			s.ridges[row][i] = 0.030 + 0.105*layers(around*(2.3+1.7*float64(row))+11*float64(row), 0.5, 5, seed+80+uint64(row)) - 0.032*float64(row+1)
		}
	}
	return s
}

// cloud reads the table between its points.
func (w *scene) cloud(d vec) float64 {
	y := min(d.y, 0.9999) * (cloudRows - 1)
	x := (math.Atan2(d.x, -d.z)/(2*math.Pi) + 0.5) * cloudColumns
	row, column := int(y), int(x)
	fy, fx := y-float64(row), x-float64(column)
	at := func(row, column int) float64 { return float64(w.clouds[row][column%cloudColumns]) }
	low := at(row, column)*(1-fx) + at(row, column+1)*fx
	high := at(row+1, column)*(1-fx) + at(row+1, column+1)*fx
	return low*(1-fy) + high*fy
}

// hit is where a ray meets the scene: a sphere, or the ground when sphere is -1.
type hit struct {
	distance float64
	sphere   int
}

const far = 1e9

// nearest finds what a ray meets first, or nothing when its distance is far.
func (w *scene) nearest(origin, direction vec) hit {
	best := hit{far, -1}
	if direction.y < -1e-6 {
		if d := -origin.y / direction.y; d > 1e-4 && d < 400 {
			best.distance = d
		}
	}
	inverse := vec{1 / direction.x, 1 / direction.y, 1 / direction.z}
	for at := 0; at < len(w.boxes); {
		b := &w.boxes[at]
		if !b.meets(origin, inverse, best.distance) {
			at = b.skip
			continue
		}
		at++
		if b.sphere < 0 {
			continue
		}
		one := &w.spheres[b.sphere]
		to := one.centre.sub(origin)
		along := to.dot(direction)
		square := one.radius*one.radius - (to.dot(to) - along*along)
		if square < 0 {
			continue
		}
		root := math.Sqrt(square)
		d := along - root
		if d < 1e-4 {
			d = along + root
		}
		if d > 1e-4 && d < best.distance {
			best = hit{d, b.sphere}
		}
	}
	return best
}

// clear says how much light gets through to a distance; glass lets most pass.
func (w *scene) clear(origin, direction vec, distance float64, except int) float64 {
	light := 1.0
	inverse := vec{1 / direction.x, 1 / direction.y, 1 / direction.z}
	for at := 0; at < len(w.boxes); {
		b := &w.boxes[at]
		if !b.meets(origin, inverse, distance) {
			at = b.skip
			continue
		}
		at++
		if b.sphere < 0 || b.sphere == except {
			continue
		}
		one := &w.spheres[b.sphere]
		to := one.centre.sub(origin)
		along := to.dot(direction)
		square := one.radius*one.radius - (to.dot(to) - along*along)
		if square < 0 {
			continue
		}
		root := math.Sqrt(square)
		if along+root < 1e-3 || along-root > distance {
			continue
		}
		if one.finish != glass {
			return 0
		}
		light *= 0.72
	}
	return light
}

// sky is all that lies behind: gradient, stars, the moon with its halo, and two rows of hills in the mist. Where it is
// not seen sharply, but only its light falls on something, it has no stars and no moon: that one is a light by itself.
func (w *scene) sky(d vec, sharp bool) vec {
	up := max(d.y, 0)
	near := d.dot(moonDirection)
	colour := vec{0.100, 0.150, 0.235}.mix(vec{0.006, 0.011, 0.034}, 1-math.Exp(-5.5*up))
	angle := math.Acos(min(max(near, -1), 1))
	if up > 0.015 { // thin cloud, lit from behind by the moon
		lit := 0.025 + 0.30*math.Exp(-5*angle)
		colour = colour.add(vec{0.62, 0.74, 1.0}.scale(w.cloud(d) * lit))
	}
	if sharp && angle > moonSize && up > 0 {
		colour = colour.add(w.stars(d).scale(smooth(0.03, 0.30, up) * (1 - math.Exp(-9*(angle-moonSize)))))
	}
	halo := 0.34*math.Exp(-13*max(angle-moonSize, 0)) + 0.085*math.Exp(-3.1*angle)
	colour = colour.add(vec{0.55, 0.72, 1.05}.scale(halo))
	if sharp && angle < moonSize*1.02 {
		edge := 1 - smooth(moonSize*0.975, moonSize*1.02, angle)
		colour = colour.mix(w.moonFace(d, angle), edge)
	}
	return w.hills(d, colour)
}

// moonFace paints the seas and a few craters.
func (w *scene) moonFace(d vec, angle float64) vec {
	right, above := moonDirection.frame()
	x, y := d.dot(right)/moonSize, d.dot(above)/moonSize
	seas := smooth(0.40, 0.66, layers(x*1.5+5.3, y*1.5+2.1, 4, 91))
	bright := 1.28 - 0.48*seas
	bright *= 0.90 + 0.22*layers(x*9, y*9, 3, 93)
	for i := range 16 {
		cx, cy := 1.7*hash2(i, 1, 97)-0.85, 1.7*hash2(i, 2, 97)-0.85
		size := 0.035 + 0.09*hash2(i, 3, 97)*hash2(i, 4, 97)
		distance := math.Hypot(x-cx, y-cy) / size
		bright += 0.13*math.Exp(-6*(distance-1)*(distance-1)) - 0.09*math.Exp(-2*distance*distance)
	}
	limb := math.Sqrt(max(1-(angle/moonSize)*(angle/moonSize), 0))
	return vec{1.0, 0.985, 0.93}.scale(bright * (0.60 + 0.40*limb) * 0.86)
}

// stars puts at most one into each cell of a grid over the sky.
func (w *scene) stars(d vec) vec {
	u, v := math.Atan2(d.x, -d.z)*64, d.y*64
	x, y := int(math.Floor(u)), int(math.Floor(v))
	chance := hash2(x, y, w.seed+60)
	if chance > 0.16 {
		return vec{}
	}
	cx, cy := float64(x)+0.2+0.6*hash2(x, y, w.seed+61), float64(y)+0.2+0.6*hash2(x, y, w.seed+62)
	size := 0.045 + 0.085*hash2(x, y, w.seed+63)*hash2(x, y, w.seed+64)
	distance := math.Hypot(u-cx, v-cy) / size
	shine := math.Exp(-distance*distance) * (0.5 + 4.5*math.Pow(hash2(x, y, w.seed+65), 4))
	return vec{0.82, 0.90, 1.1}.mix(vec{1.15, 0.92, 0.72}, hash2(x, y, w.seed+66)).scale(shine)
}

// mist is what lies before the hills and over the far ground, brighter below the moon.
func mist(d vec) vec {
	flat := d.x*d.x + d.z*d.z
	towards := (d.x*moonDirection.x + d.z*moonDirection.z) / math.Sqrt(flat*(1-moonDirection.y*moonDirection.y)+1e-9)
	glow := math.Exp(2.2 * (towards - 1))
	return vec{0.085, 0.125, 0.185}.scale(0.30 + 1.0*glow)
}

func (w *scene) hills(d, behind vec) vec {
	if d.y > 0.15 {
		return behind
	}
	place := (math.Atan2(d.x, -d.z)/(2*math.Pi) + 0.5) * ridgeSteps
	i := int(place)
	f := place - float64(i)
	thin := math.Exp(-max(d.y, 0) * 42)
	air := mist(d)
	colour := behind
	for row, tone := range [2]vec{{0.050, 0.082, 0.140}, {0.017, 0.031, 0.060}} {
		height := w.ridges[row][i%ridgeSteps]*(1-f) + w.ridges[row][(i+1)%ridgeSteps]*f
		if cover := 1 - smooth(height-0.0016, height+0.0016, d.y); cover > 0 {
			colour = colour.mix(tone.add(air.scale(thin/float64(row+1))), cover)
		}
	}
	return colour
}
