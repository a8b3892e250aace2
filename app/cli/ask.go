package cli

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

// secret is how a passphrase comes in: typed without echo, or from a file. Never as an argument, which other users of
// the machine could read.
type secret struct {
	what, file string
}

// secretFlag adds the flag for a file.
func secretFlag(cmd *cobra.Command, what, flag string) *secret {
	s := &secret{what: what}
	cmd.Flags().StringVar(&s.file, flag, "", "file whose first line is the "+what+` ("-" reads it from the standard input)`)
	return s
}

// read returns the secret. With again it has to be typed twice.
func (s *secret) read(e *env, again bool) (string, error) {
	if s.file == "-" {
		line, err := lineOf(e.in)
		if err != nil {
			return "", usagef("read %s: %w", s.what, err)
		}
		return line, nil
	}
	if s.file != "" {
		line, err := firstLine(s.file)
		if err != nil {
			return "", usagef("read %s: %w", s.what, err)
		}
		return line, nil
	}
	if !isTerminal(e.in) {
		return "", usagef("there is no terminal to type the %s at: give a file", s.what)
	}
	typed, err := e.hidden(strings.ToUpper(s.what[:1]) + s.what[1:] + ": ")
	if err != nil || !again {
		return typed, err
	}
	second, err := e.hidden("Again: ")
	if err != nil {
		return "", err
	}
	if second != typed {
		return "", usagef("the two are not the same")
	}
	return typed, nil
}

func (e *env) hidden(prompt string) (string, error) {
	fmt.Fprint(e.err, prompt)
	raw, err := term.ReadPassword(int(e.in.Fd()))
	fmt.Fprintln(e.err)
	if err != nil {
		return "", fmt.Errorf("read from the terminal: %w", err)
	}
	if len(raw) == 0 {
		return "", usagef("nothing was typed")
	}
	return string(raw), nil
}

// line asks for a line of text.
func (e *env) line(prompt string) (string, error) {
	fmt.Fprint(e.err, prompt)
	if e.lines == nil {
		e.lines = bufio.NewReader(e.in)
	}
	text, err := e.lines.ReadString('\n')
	if err != nil && text == "" {
		return "", fmt.Errorf("read from the terminal: %w", err)
	}
	return strings.TrimSpace(text), nil
}

// agrees asks a question that only a clear yes answers with yes.
func (e *env) agrees(question string) (bool, error) {
	if !isTerminal(e.in) {
		return false, usagef("there is no terminal to ask at: say --yes")
	}
	answer, err := e.line(question + " [y/N] ")
	answer = strings.ToLower(answer)
	return answer == "y" || answer == "yes", err
}
