/* What zbar's configure would write, for QR codes alone: no barcodes, threads, dbus or pictures.

   _POSIX_TIMERS stays undefined: with it, zbar takes clock_gettime(), which mingw has in
   winpthread only, one more DLL. */
#ifndef UZUM_FISKAL_ZBAR_CONFIG_H
#define UZUM_FISKAL_ZBAR_CONFIG_H

#include <time.h>
#undef _POSIX_TIMERS

#define ENABLE_QRCODE 1

#define HAVE_ERRNO_H 1
#define HAVE_INTTYPES_H 1
#define HAVE_SYS_TIME_H 1
#define HAVE_UNISTD_H 1

/* build.py gives ZBAR_VERSION_MAJOR, ZBAR_VERSION_MINOR and ZBAR_VERSION_PATCH. */

#ifdef _WIN32
/* The one function that zbar takes of winmm.dll; only spans between two of its answers count. */
#define timeGetTime GetTickCount
#endif

#endif
