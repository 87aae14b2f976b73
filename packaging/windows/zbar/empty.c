/* SPDX-License-Identifier: LGPL-2.1-or-later

   pyzbar loads libiconv.dll before zbar, which brings its own: an empty library will do. */
#include <windows.h>

BOOL WINAPI DllMain(HINSTANCE library, DWORD reason, LPVOID reserved)
{
    (void)library, (void)reason, (void)reserved;
    return TRUE;
}
