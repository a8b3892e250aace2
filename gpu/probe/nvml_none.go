//go:build !windows && (!linux || !cgo)

package probe

// openNVML returns a library that cannot be loaded: NVIDIA has none for macOS,
// and on Linux it can only be loaded with cgo.
func openNVML() nvmlLibrary { return noNVML{} }

type noNVML struct{}

func (noNVML) Init() nvmlReturn                    { return nvmlNotBuiltIn }
func (noNVML) Shutdown()                           {}
func (noNVML) DriverVersion() (string, nvmlReturn) { return "", nvmlNotBuiltIn }
func (noNVML) Count() (int, nvmlReturn)            { return 0, nvmlNotBuiltIn }
func (noNVML) Device(int) (nvmlDevice, nvmlReturn) { return nil, nvmlNotBuiltIn }
func (noNVML) ProcessName(int) string              { return "" }
