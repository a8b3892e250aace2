package main

import "math"

// vec is a point, a direction or a colour.
type vec struct{ x, y, z float64 }

func (a vec) add(b vec) vec            { return vec{a.x + b.x, a.y + b.y, a.z + b.z} }
func (a vec) sub(b vec) vec            { return vec{a.x - b.x, a.y - b.y, a.z - b.z} }
func (a vec) mul(b vec) vec            { return vec{a.x * b.x, a.y * b.y, a.z * b.z} }
func (a vec) scale(f float64) vec      { return vec{a.x * f, a.y * f, a.z * f} }
func (a vec) dot(b vec) float64        { return a.x*b.x + a.y*b.y + a.z*b.z }
func (a vec) length() float64          { return math.Sqrt(a.dot(a)) }
func (a vec) unit() vec                { return a.scale(1 / a.length()) }
func (a vec) reflect(n vec) vec        { return a.sub(n.scale(2 * a.dot(n))) }
func (a vec) mix(b vec, f float64) vec { return a.scale(1 - f).add(b.scale(f)) }
func (a vec) cross(b vec) vec {
	return vec{a.y*b.z - a.z*b.y, a.z*b.x - a.x*b.z, a.x*b.y - a.y*b.x}
}

// frame returns two directions that stand on a and on each other.
func (a vec) frame() (vec, vec) {
	helper := vec{0, 1, 0}
	if math.Abs(a.y) > 0.9 {
		helper = vec{1, 0, 0}
	}
	t := helper.cross(a).unit()
	return t, a.cross(t)
}

// random is a small, fast generator (PCG) whose start is all that a pixel depends on.
type random struct{ state uint64 }

func newRandom(parts ...uint64) random {
	state := uint64(0x9e3779b97f4a7c15)
	for _, part := range parts {
		state = mix64(state ^ mix64(part+0x632be59bd9b4e019))
	}
	return random{state}
}

func mix64(x uint64) uint64 {
	x ^= x >> 30
	x *= 0xbf58476d1ce4e5b9
	x ^= x >> 27
	x *= 0x94d049bb133111eb
	return x ^ x>>31
}

// next returns a number from 0 up to 1.
func (r *random) next() float64 {
	r.state = r.state*6364136223846793005 + 1442695040888963407
	word := uint32((r.state>>18 ^ r.state) >> 27)
	turn := uint32(r.state >> 59)
	return float64(word>>turn|word<<(-turn&31)) / (1 << 32)
}

// hash2 returns a number from 0 up to 1 for a cell of a grid.
func hash2(x, y int, seed uint64) float64 {
	return float64(mix64(uint64(uint32(x))<<32|uint64(uint32(y))^seed*0x9e3779b97f4a7c15)>>11) / (1 << 53)
}

// noise is smooth between the cells' numbers.
func noise(x, y float64, seed uint64) float64 {
	fx, fy := math.Floor(x), math.Floor(y)
	ix, iy := int(fx), int(fy)
	x, y = x-fx, y-fy
	u, v := x*x*(3-2*x), y*y*(3-2*y)
	a, b := hash2(ix, iy, seed), hash2(ix+1, iy, seed)
	c, d := hash2(ix, iy+1, seed), hash2(ix+1, iy+1, seed)
	return a + (b-a)*u + (c-a)*v + (a-b-c+d)*u*v
}

// layers adds noise of finer and finer grain.
func layers(x, y float64, n int, seed uint64) float64 {
	sum, weight, total := 0.0, 0.5, 0.0
	for range n {
		sum += weight * noise(x, y, seed)
		total += weight
		x, y, weight, seed = x*2.03+17.1, y*2.03+9.7, weight/2, seed+1
	}
	return sum / total
}

func smooth(low, high, x float64) float64 {
	x = min(max((x-low)/(high-low), 0), 1)
	return x * x * (3 - 2*x)
}
