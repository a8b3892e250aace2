# What a person types. `make demo` and `make test` install what they need; everything else is a part of them.
#
#   make demo [ARGS="--once --json --keep --simulate NAME"]
#   make test [ALL=1]    everything that CI runs; without ALL what changed since it passed here
#   make bench [ONLY=agent|window|start|vouchers|gas]
#   make build           the programs, into build/bin
#   make help            all of it
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:

VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
BIN     := build/bin
# The folders with Go code; ./... would walk node_modules.
GO_DIRS := ./app/... ./backend/... ./build/... ./chain/... ./gpu/...
LDFLAGS := -s -w -X main.version=$(VERSION)
UNAME   := $(shell uname -s)

.PHONY: help demo test bench build agent window guest image setup setup-test setup-window generate stale lint \
	test-go test-contracts test-deep test-frontend test-browser test-window test-demo fuzz screens clean

help: ## show this
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-15s %s\n", $$1, $$2}'

## For people -----------------------------------------------------------------

demo: setup setup-window ## run one whole lease on this machine, in a window where there is a display
	@$(MAKE) --no-print-directory build image >&2
	@$(BIN)/moonrig-demo $(ARGS)

build: agent window ## build moonrig, moonrig-desktop and the demo into build/bin

agent: guest frontend/dist/index.html ## build the agent and command line, and the demo
	@mkdir -p $(BIN)
	@go build -ldflags '$(LDFLAGS)' -o $(BIN)/moonrig ./app/moonrig
	@go build -ldflags '-s -w' -o $(BIN)/moonrig-demo ./app/demo

window: frontend/dist/index.html ## build the desktop window
	@sh build/scripts/window.sh '$(LDFLAGS)'

guest: ## build the program that is every job's init
	@sh build/scripts/guest.sh

image: ## build the demo's job image into the local engine
	@sh build/jobs/render/image.sh

frontend/node_modules/.package-lock.json: frontend/package.json frontend/package-lock.json
	@npm --prefix frontend ci --no-audit --no-fund --loglevel=error
	@touch $@

chain/contracts/node_modules/.package-lock.json: chain/contracts/package.json chain/contracts/package-lock.json
	@npm --prefix chain/contracts ci --no-audit --no-fund --loglevel=error
	@touch $@

frontend/dist/index.html: frontend/node_modules/.package-lock.json $(shell find frontend/src frontend/public frontend/index.html frontend/vite.config.ts -type f 2>/dev/null)
	@npm --prefix frontend run --silent build
	@touch $@

## What is needed -------------------------------------------------------------

setup: ## make sure of Go, Node and a Docker engine
	@sh build/scripts/setup.sh base >&2
	@sh build/scripts/engine.sh >&2

setup-window: ## make sure of the libraries the window needs
	@sh build/scripts/setup.sh window >&2

setup-test: setup setup-window ## make sure of what the tests need besides
	@sh build/scripts/setup.sh test >&2

## Tests ----------------------------------------------------------------------

test: setup-test ## lint, check generated code, and run every test; ALL=1 also those whose inputs are unchanged since they passed
	@sh build/scripts/test.sh

stale: chain/contracts/node_modules/.package-lock.json frontend/node_modules/.package-lock.json ## fail when generated code is not current
	@sh build/scripts/generated.sh check

generate: chain/contracts/node_modules/.package-lock.json frontend/node_modules/.package-lock.json ## write generated code anew
	@sh build/scripts/generated.sh write

lint: frontend/node_modules/.package-lock.json chain/contracts/node_modules/.package-lock.json guest ## look at all code without running it
	@sh build/scripts/lint.sh

test-go: guest frontend/dist/index.html chain/contracts/node_modules/.package-lock.json ## Go tests, with the race detector
	@# The race detector keeps a program for a second after its end; tests are many programs, and start more.
	@GORACE=atexit_sleep_ms=20 MOONRIG_NEED_ENGINE=1 MOONRIG_NEED_TOOLS=1 go test -race -timeout 20m $(GO_DIRS)

test-contracts: chain/contracts/node_modules/.package-lock.json ## contract tests: unit, fuzz, invariants, gas, every branch, analysis
	@sh build/scripts/contracts-test.sh

test-deep: guest frontend/dist/index.html chain/contracts/node_modules/.package-lock.json ## the long part of the analysis, and hours of chance: a million calls to each contract handler, thousands of steps of two agents' money, every fuzz target, a thousand kills
	@npm --prefix chain/contracts run --silent analyze:all
	@npm --prefix chain/contracts run --silent test:deep
	@go test -timeout 4h -v -run TestMoneySimulation -count $(or $(SIMULATIONS),50) ./backend/agent -sim.seed=0 -sim.steps=100
	@sh build/scripts/fuzz.sh
	@MOONRIG_NEED_ENGINE=1 go test -timeout 8h -v -run TestKilledAtRandom ./backend/agent -kills=$(or $(KILLS),1000)

test-frontend: frontend/node_modules/.package-lock.json ## frontend unit and component tests
	@npm --prefix frontend run --silent test

test-browser: agent frontend/dist/index.html image ## end to end: a real browser, real agents, one lease
	@sh build/scripts/browser-test.sh

test-window: build ## the real window under Xvfb
	@bash build/scripts/window-test.sh 1280x800
	@bash build/scripts/window-test.sh 900x600

test-demo: build image ## the demo twice in a row, and once interrupted
	@sh build/scripts/demo-test.sh

screens: frontend/node_modules/.package-lock.json ## every screen, state, theme and size as a picture in test-output/screens
	@npm --prefix frontend run --silent screens

fuzz: guest ## every fuzz target for FUZZTIME (default 30s)
	@sh build/scripts/fuzz.sh

bench: ## measure; one JSON object a line
	@case "$(ONLY)" in vouchers | gas) sh build/scripts/setup.sh base >&2 ;; \
		*) $(MAKE) --no-print-directory setup setup-window >&2 && $(MAKE) --no-print-directory build image >&2 ;; esac
	@sh build/scripts/bench.sh $(ONLY)

clean: ## remove what was built
	@rm -rf $(BIN) build/demo test-output
	@find frontend/dist -mindepth 1 ! -name .gitkeep -delete
