/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "code_page.h"

#include <limits.h>
#include <windows.h>

size_t decode_code_page(unsigned page, const char *bytes, size_t size, uint16_t *units,
                        size_t room)
{
    if (size > INT_MAX || room > INT_MAX)
        return 0;
    int count = MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes, (int)size,
                                    (wchar_t *)units, (int)room);
    return count > 0 ? (size_t)count : 0;
}
