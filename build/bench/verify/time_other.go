//go:build !linux

package main

import "time"

var began = time.Now()

// threadTime is the time that passed: what the thread itself used is not asked for here.
func threadTime() time.Duration { return time.Since(began) }
