package wallet

import "golang.org/x/sys/windows"

// publish gives a finished file its name, unless that name is taken: fs.ErrExist. Without MOVEFILE_REPLACE_EXISTING,
// which os.Rename sets, the system refuses to replace.
func publish(temp, path string) error {
	from, err := windows.UTF16PtrFromString(temp)
	if err != nil {
		return err
	}
	to, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	return windows.MoveFileEx(from, to, windows.MOVEFILE_WRITE_THROUGH)
}

// syncFolder does nothing: Windows cannot sync folders, and MOVEFILE_WRITE_THROUGH has done its work.
func syncFolder(string) error { return nil }
