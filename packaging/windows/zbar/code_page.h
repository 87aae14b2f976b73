/* SPDX-License-Identifier: LGPL-2.1-or-later

   The one thing that the system is asked for: its tables of charsets, by Windows' numbers. */
#ifndef UZUM_FISKAL_CODE_PAGE_H
#define UZUM_FISKAL_CODE_PAGE_H

#include <stddef.h>
#include <stdint.h>

/* Decodes `size` bytes (1 or more) into at most `room` UTF-16 units. Gives the number of units,
   or 0 where the bytes are not of the code page, the page is unknown, or there is no room. */
size_t decode_code_page(unsigned page, const char *bytes, size_t size, uint16_t *units,
                        size_t room);

#endif
