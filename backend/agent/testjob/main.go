// Command testjob is what the agent's tests run inside leases: it counts aloud, writes a file and ends as it is told.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"
)

func main() {
	lines := flag.Int("lines", 3, "how many lines to print")
	pause := flag.Duration("pause", 100*time.Millisecond, "time between lines")
	code := flag.Int("exit", 0, "exit code")
	need := flag.String("need", "", "fail unless this file exists below /in")
	flag.Parse()
	for i := 1; i <= *lines; i++ {
		fmt.Printf("line %d\n", i)
		time.Sleep(*pause)
	}
	if *need != "" {
		if _, err := os.Stat("/in/" + *need); err != nil {
			fmt.Fprintln(os.Stderr, "input is missing:", err)
			os.Exit(4)
		}
	}
	if err := os.WriteFile("/out/result.txt", []byte("done\n"), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(3)
	}
	os.Exit(*code)
}
