package network

import "time"

// Hasten makes a node of this configuration retry, look around and read scores at a test's pace.
func (c *Config) Hasten() {
	c.timing.retryMin = 20 * time.Millisecond
	c.timing.retryMax = time.Second
	c.timing.findMin = 50 * time.Millisecond
	c.timing.findMax = time.Second
	c.timing.scores = 100 * time.Millisecond
}

// OnScores sets what is told after each reading of the peer scores.
func (c *Config) OnScores(f func()) { c.timing.onScores = f }
