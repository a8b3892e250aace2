// Package inside is the guest itself: the init of a sandbox. It starts the job when told, reaps what the job leaves
// behind, keeps the newest of its output, and serves the protocol of package guest over a connection that it dials
// itself, again and again, so that a restarted agent finds it. It runs as the same unprivileged user as the job and
// protects itself from it by being process 1, which the kernel does not let its children kill or stop, and undumpable,
// which hides its memory and descriptors. It knows nothing of leases, money or the host. It exists for Linux only.
package inside
