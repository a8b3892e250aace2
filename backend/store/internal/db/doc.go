// Package db holds the queries of the store as Go functions, generated from its SQL and never edited by hand. It knows the
// tables and nothing of what they mean; package store is its only user.
package db
