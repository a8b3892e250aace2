// Package house holds the rules of the house as tests: which room may import which, that each package says what it knows,
// that documents point at things that exist. It holds no code that runs in the program. It is not at the root, because a
// test there would have to build the window.
package house
