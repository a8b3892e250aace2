package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// device is what this job can see of the machine it was given.
type device struct {
	cpu     string
	workers int
	gpus    []string
}

func describeDevice() device {
	d := device{workers: runtime.GOMAXPROCS(0)} // what the container's limit allows, not what the machine has
	model := firstValue("/proc/cpuinfo", "model name")
	if model == "" {
		model = runtime.GOARCH
	}
	cores := "cores"
	if d.workers == 1 {
		cores = "core"
	}
	d.cpu = fmt.Sprintf("CPU %s, %d %s", model, d.workers, cores)
	named, _ := filepath.Glob("/proc/driver/nvidia/gpus/*/information") // the pattern is right
	for _, file := range named {
		if name := firstValue(file, "Model"); name != "" {
			d.gpus = append(d.gpus, fmt.Sprintf("%s (%s)", name, firstValue(file, "GPU UUID")))
		}
	}
	if len(d.gpus) == 0 {
		nodes, _ := filepath.Glob("/dev/nvidia[0-9]*")
		d.gpus = append(d.gpus, nodes...)
	}
	return d
}

// firstValue returns the value of the first "key: value" line.
func firstValue(file, key string) string {
	f, err := os.Open(file)
	if err != nil {
		return ""
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		name, value, found := strings.Cut(lines.Text(), ":")
		if found && strings.TrimSpace(name) == key {
			return strings.Join(strings.Fields(value), " ")
		}
	}
	return ""
}
