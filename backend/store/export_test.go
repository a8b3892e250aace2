package store

// OpenWithin is Open with another patience for locks.
var OpenWithin = open
