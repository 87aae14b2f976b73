/* SPDX-License-Identifier: LGPL-2.1-or-later

   The part of iconv that zbar asks for: from the charsets a QR code may hold to UTF-8. It stands
   where the system's header would, and under names of its own, so that both can be linked. */
#ifndef UZUM_FISKAL_ICONV_H
#define UZUM_FISKAL_ICONV_H

#include <stddef.h>

#define iconv_open qr_iconv_open
#define iconv qr_iconv
#define iconv_close qr_iconv_close

typedef const struct charset *iconv_t;

/* Gives (iconv_t)-1 and EINVAL for any target but UTF-8 and for a charset not in the table. */
iconv_t iconv_open(const char *to, const char *from);

/* Converts all of the input or nothing: on failure no pointer or count is touched. Gives 0, or
   (size_t)-1 with EILSEQ (not of that charset, also when cut short), E2BIG or ENOMEM. */
size_t iconv(iconv_t charset, char **in, size_t *in_left, char **out, size_t *out_left);

int iconv_close(iconv_t charset);

#endif
