# shellcheck shell=sh
# The steps of a long run, one after another, for a script to read in with `.`. A step whose inputs have not changed since
# it passed in this checkout is not run again, as `go test` does it; ALL=1 or CI=true runs every step.
#
# An input is every file that git has or would take in, but for those that the step names as irrelevant to it, so that a
# forgotten line makes a step run too often and never too seldom. The versions of the tools are inputs too, and so are
# the variables that steer the tests. What passed stands in test-output/passed.

started=$(date +%s)
passed=0
skipped=0
records=test-output/passed

# surroundings prints what besides files decides what a step does.
surroundings() {
	uname -srm
	go env GOVERSION GOFLAGS GOOS GOARCH CGO_ENABLED CC
	node --version
	"${CHROMIUM:-chromium}" --version
	z3 --version
	docker version --format '{{.Server.Version}}'
	env | grep -E '^(MOONRIG_|FOUNDRY_|GODEBUG=|CHROMIUM=|DOCKER_|NODE_OPTIONS=)' | sort
} 2>/dev/null
around=$(surroundings) || true

# inputs prints a hash of the files as they are now, without those that fit the patterns, and of the surroundings. A copy
# of git's index knows what is new, changed or gone; git's own is left alone. Prints nothing outside of a clone.
inputs() (
	set -f
	unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
	index=$(git rev-parse --git-path index 2>/dev/null) || exit 0
	GIT_ALTERNATE_OBJECT_DIRECTORIES=$(cd "$(git rev-parse --git-path objects)" && pwd)
	scratch=$(mktemp -d)
	trap 'rm -rf "$scratch"' EXIT
	GIT_INDEX_FILE=$scratch/index
	GIT_OBJECT_DIRECTORY=$scratch/objects
	export GIT_INDEX_FILE GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
	mkdir "$GIT_OBJECT_DIRECTORY"
	# With its time: a file of the same second as the index is compared by its contents, and a younger index would hide that it was changed.
	[ ! -f "$index" ] || cp -p "$index" "$GIT_INDEX_FILE"
	patterns=$1
	set --
	for pattern in $patterns; do
		set -- "$@" ":(exclude)$pattern"
	done
	git add -A . 2>/dev/null || exit 0
	{ git ls-files -s -- . "$@" && printf '%s\n' "$around"; } >"$scratch/inputs" && git hash-object --stdin <"$scratch/inputs"
)

# step NAME IRRELEVANT MAKES COMMAND... runs a command, or says why it need not be run. IRRELEVANT are patterns as git
# knows them, or "always" for what is run each time; MAKES are files without which it is run in any case.
step() {
	name=$1 irrelevant=$2 makes=$3
	shift 3
	record=$records/$(printf '%s' "$name" | tr -c 'a-zA-Z0-9' -)
	before=
	[ "$irrelevant" = always ] || before=$(inputs "$irrelevant") || before=
	printf '\n== %s\n' "$name"
	if unchanged "$before"; then
		skipped=$((skipped + 1))
		printf '== %s: unchanged since it passed, not run again\n' "$name"
		return
	fi
	rm -f "$record"
	begun=$(date +%s)
	if ! "$@"; then
		printf '\n== %s FAILED after %s s\n' "$name" "$(($(date +%s) - begun))"
		closing 1
		exit 1
	fi
	passed=$((passed + 1))
	# What was changed meanwhile may have been read before or after.
	if [ -n "$before" ] && [ "$before" = "$(inputs "$irrelevant")" ]; then
		mkdir -p "$records"
		printf '%s\n' "$before" >"$record"
	fi
	printf '== %s: %s s\n' "$name" "$(($(date +%s) - begun))"
}

unchanged() {
	[ -z "${ALL:-}" ] && [ "${CI:-}" != true ] && [ -n "$1" ] || return 1
	[ "$1" = "$(cat "$record" 2>/dev/null)" ] || return 1
	for file in $makes; do
		[ -e "$file" ] || return 1
	done
}

# closing prints the last line: what was run, and what was not.
closing() {
	printf '%s passed, %s failed' "$passed" "$1"
	[ "$skipped" = 0 ] || printf ', %s skipped' "$skipped"
	printf '\n'
}
