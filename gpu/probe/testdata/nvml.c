// A stand-in for NVIDIA's management library with the same binary interface,
// so that loading it, calling it and surviving it is tested without a card.
// CRASH makes its start fail as a broken driver does, INIT is the code that its
// start returns, and OLD leaves out what old drivers do not have.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef INIT
#define INIT 0
#endif

typedef struct { unsigned long long total, free, used; } memory_t;
typedef struct { unsigned int gpu, memory; } utilization_t;
typedef struct {
	char legacy[16];
	unsigned int domain, bus, device, deviceId, subsystemId;
	char busId[32];
} pci_t;
typedef struct {
	unsigned int pid;
	unsigned long long used;
	unsigned int gpuInstance, computeInstance;
} process_t;

static int card;

int nvmlInit_v2(void) {
#ifdef CRASH
	abort();
#endif
	return INIT;
}
int nvmlShutdown(void) { return 0; }
const char *nvmlErrorString(int r) { return "error"; }
int nvmlSystemGetDriverVersion(char *s, unsigned int n) { snprintf(s, n, "570.86.16"); return 0; }
int nvmlDeviceGetCount_v2(unsigned int *n) { *n = 1; return 0; }
int nvmlDeviceGetHandleByIndex_v2(unsigned int i, void **d) { *d = &card; return i == 0 ? 0 : 2; }
int nvmlDeviceGetUUID(void *d, char *s, unsigned int n) {
	snprintf(s, n, "GPU-11112222-3333-4444-5555-666677778888");
	return d == &card ? 0 : 2;
}
int nvmlDeviceGetName(void *d, char *s, unsigned int n) { snprintf(s, n, "NVIDIA GeForce RTX 4080"); return 0; }
int nvmlDeviceGetMemoryInfo(void *d, memory_t *m) {
	m->total = 17171480576ULL; m->used = 1073741824ULL; m->free = m->total - m->used;
	return 0;
}
int nvmlDeviceGetPciInfo_v3(void *d, pci_t *p) {
	memset(p, 0, sizeof *p);
	strcpy(p->busId, "00000000:0A:00.0");
	return 0;
}
int nvmlDeviceGetPowerManagementLimit(void *d, unsigned int *mw) { *mw = 320000; return 0; }
int nvmlDeviceGetPowerUsage(void *d, unsigned int *mw) { *mw = 48250; return 0; }
int nvmlDeviceGetUtilizationRates(void *d, utilization_t *u) { u->gpu = 37; u->memory = 9; return 0; }
int nvmlDeviceGetTemperature(void *d, int sensor, unsigned int *t) { *t = 54; return sensor == 0 ? 0 : 2; }
int nvmlDeviceGetClockInfo(void *d, int type, unsigned int *mhz) { *mhz = 2505; return type == 0 ? 0 : 2; }
#ifndef OLD
int nvmlDeviceGetNumGpuCores(void *d, unsigned int *n) { *n = 9728; return 0; }
int nvmlDeviceGetMigMode(void *d, unsigned int *now, unsigned int *next) { return 3; }
#endif
static int processes(unsigned int *n, process_t *p, unsigned int pid, unsigned long long used) {
	if (*n < 1) { *n = 1; return 7; }
	memset(p, 0, sizeof *p);
	p->pid = pid; p->used = used;
	*n = 1;
	return 0;
}
int nvmlDeviceGetComputeRunningProcesses_v3(void *d, unsigned int *n, process_t *p) {
	return processes(n, p, 1, 734003200ULL);
}
int nvmlDeviceGetGraphicsRunningProcesses_v3(void *d, unsigned int *n, process_t *p) {
	return processes(n, p, 4000000, ~0ULL);
}
