/*
 * A driver for OpenGL that draws nothing. WebKitGTK wants a display of EGL in the process of each page, also where the window
 * has asked for no hardware acceleration, and does not work without one. With the system's drivers that opens the card,
 * which is for rent, or loads software OpenGL with a compiler of its own, which takes a seventh of the time until the window
 * shows its page; nothing of either is ever used. This driver has a display to show and no way to draw on it.
 *
 * It is a vendor's library of libglvnd, which finds it by the environment variable that the window sets (app/webview_linux.go).
 * All functions may be called at once: there is no state.
 */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <glvnd/libeglabi.h>

/* The one display. Its address is what counts, nothing is read from it. */
static const char the_display;

static EGLDisplay get_platform_display(EGLenum platform, void *native, const EGLAttrib *attributes)
{
	(void)native;
	(void)attributes;
	return platform == EGL_PLATFORM_SURFACELESS_MESA ? (EGLDisplay)(uintptr_t)&the_display : EGL_NO_DISPLAY;
}

static EGLBoolean get_supports_api(EGLenum api) { return api == EGL_OPENGL_ES_API; }

static const char *get_vendor_string(int name)
{
	return name == __EGL_VENDOR_STRING_PLATFORM_EXTENSIONS ? "EGL_MESA_platform_surfaceless" : NULL;
}

static EGLBoolean initialize(EGLDisplay display, EGLint *major, EGLint *minor)
{
	(void)display;
	if (major)
		*major = 1;
	if (minor)
		*minor = 5;
	return EGL_TRUE;
}

static EGLBoolean terminate(EGLDisplay display)
{
	(void)display;
	return EGL_TRUE;
}

static const char *query_string(EGLDisplay display, EGLint name)
{
	if (display == EGL_NO_DISPLAY)
		return name == EGL_EXTENSIONS ? "EGL_EXT_client_extensions EGL_EXT_platform_base" : NULL;
	switch (name) {
	case EGL_VENDOR:
		return "Moonrig";
	case EGL_VERSION:
		return "1.5";
	case EGL_CLIENT_APIS:
		return "OpenGL_ES";
	case EGL_EXTENSIONS:
		return "";
	default:
		return NULL;
	}
}

/* What went wrong is always the same: there is nothing to draw with. */
static EGLint get_error(void) { return EGL_BAD_ALLOC; }

/* Each other function of EGL answers 0, which is EGL_FALSE, EGL_NO_CONTEXT and EGL_NO_SURFACE. */
static EGLBoolean refuse(void) { return EGL_FALSE; }

static void *get_proc_address(const char *name)
{
	if (!strcmp(name, "eglInitialize"))
		return (void *)initialize;
	if (!strcmp(name, "eglTerminate"))
		return (void *)terminate;
	if (!strcmp(name, "eglQueryString"))
		return (void *)query_string;
	if (!strcmp(name, "eglGetError"))
		return (void *)get_error;
	if (!strncmp(name, "egl", 3))
		return (void *)refuse;
	return NULL;
}

static void *get_dispatch_address(const char *name)
{
	(void)name;
	return NULL;
}

static void set_dispatch_index(const char *name, int index)
{
	(void)name;
	(void)index;
}

EGLBoolean __egl_Main(uint32_t version, const __EGLapiExports *exports, __EGLvendorInfo *vendor, __EGLapiImports *imports)
{
	(void)exports;
	(void)vendor;
	/* One that speaks another version is refused, and libglvnd asks the system's driver. */
	if (EGL_VENDOR_ABI_GET_MAJOR_VERSION(version) != EGL_VENDOR_ABI_MAJOR_VERSION)
		return EGL_FALSE;
	imports->getPlatformDisplay = get_platform_display;
	imports->getSupportsAPI = get_supports_api;
	imports->getVendorString = get_vendor_string;
	imports->getProcAddress = get_proc_address;
	imports->getDispatchAddress = get_dispatch_address;
	imports->setDispatchIndex = set_dispatch_index;
	return EGL_TRUE;
}
