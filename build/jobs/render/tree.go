package main

import "slices"

// box is a node of a tree of boxes around spheres, written out in the order of a walk: the next box is the first child,
// skip is where the walk goes on when a ray does not meet this one.
type box struct {
	low, high vec
	skip      int
	sphere    int // -1 for a box of boxes
}

// tree sorts spheres into boxes.
func tree(spheres []sphere) []box {
	indices := make([]int, len(spheres))
	for i := range indices {
		indices[i] = i
	}
	var boxes []box
	var build func(part []int)
	build = func(part []int) {
		at := len(boxes)
		b := box{low: vec{far, far, far}, high: vec{-far, -far, -far}, sphere: -1}
		for _, i := range part {
			c, r := spheres[i].centre, spheres[i].radius
			b.low = vec{min(b.low.x, c.x-r), min(b.low.y, c.y-r), min(b.low.z, c.z-r)}
			b.high = vec{max(b.high.x, c.x+r), max(b.high.y, c.y+r), max(b.high.z, c.z+r)}
		}
		boxes = append(boxes, b)
		if len(part) == 1 {
			boxes[at].sphere = part[0]
		} else {
			wideX := b.high.x-b.low.x > b.high.z-b.low.z
			slices.SortFunc(part, func(i, j int) int {
				a, b := spheres[i].centre.z, spheres[j].centre.z
				if wideX {
					a, b = spheres[i].centre.x, spheres[j].centre.x
				}
				switch {
				case a < b:
					return -1
				case a > b:
					return 1
				}
				return i - j
			})
			build(part[:len(part)/2])
			build(part[len(part)/2:])
		}
		boxes[at].skip = len(boxes)
	}
	build(indices)
	return boxes
}

// meets reports whether a ray enters the box before the distance.
func (b *box) meets(origin, inverse vec, distance float64) bool {
	// Written out, and without min and max: this is where most of the time goes.
	near, away := 0.0, distance
	a, c := (b.low.x-origin.x)*inverse.x, (b.high.x-origin.x)*inverse.x
	if a > c {
		a, c = c, a
	}
	if a > near {
		near = a
	}
	if c < away {
		away = c
	}
	a, c = (b.low.y-origin.y)*inverse.y, (b.high.y-origin.y)*inverse.y
	if a > c {
		a, c = c, a
	}
	if a > near {
		near = a
	}
	if c < away {
		away = c
	}
	if near > away {
		return false
	}
	a, c = (b.low.z-origin.z)*inverse.z, (b.high.z-origin.z)*inverse.z
	if a > c {
		a, c = c, a
	}
	if a > near {
		near = a
	}
	if c < away {
		away = c
	}
	return near <= away
}
