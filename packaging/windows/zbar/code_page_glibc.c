/* SPDX-License-Identifier: LGPL-2.1-or-later

   The same over glibc, so that everything else of the DLL can be run under Linux' sanitizers.
   Compiled without this folder in the include path: <iconv.h> is the system's here. */
#include "code_page.h"

#include <iconv.h>
#include <stdio.h>

static iconv_t open_page(unsigned page)
{
    char name[16];
    if (page > 28590 && page < 28607)
        snprintf(name, sizeof name, "ISO-8859-%u", page - 28590);
    else
        snprintf(name, sizeof name, "CP%u", page);
    return iconv_open("UTF-16LE", name);
}

size_t decode_code_page(unsigned page, const char *bytes, size_t size, uint16_t *units,
                        size_t room)
{
    iconv_t descriptor = open_page(page);
    if (descriptor == (iconv_t)-1)
        return 0;
    char *in = (char *)bytes, *out = (char *)units;
    size_t left = room * sizeof *units, all = left;
    size_t failed = iconv(descriptor, &in, &size, &out, &left);
    iconv_close(descriptor);
    return failed ? 0 : (all - left) / sizeof *units;
}
