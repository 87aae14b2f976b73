/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "iconv.h"
#include "code_page.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { UTF_8 = 65001 };

struct charset {
    const char *name; /* as zbar writes it */
    unsigned page;    /* Windows' number of it */
    int is_guess;     /* zbar tries it on text whose charset no one told */
};

static const struct charset CHARSETS[] = {
    {"UTF-8", UTF_8, 0},
    {"SJIS", 932, 1},
    {"ISO8859-1", 28591, 1},
    {"BIG-5", 950, 1},
    {"CP437", 437, 0},
    {"ISO8859-2", 28592, 0},
    {"ISO8859-3", 28593, 0},
    {"ISO8859-4", 28594, 0},
    {"ISO8859-5", 28595, 0},
    {"ISO8859-6", 28596, 0},
    {"ISO8859-7", 28597, 0},
    {"ISO8859-8", 28598, 0},
    {"ISO8859-9", 28599, 0},
    {"ISO8859-13", 28603, 0},
    {"ISO8859-15", 28605, 0},
};

iconv_t iconv_open(const char *to, const char *from)
{
    if (!strcmp(to, "UTF-8"))
        for (size_t i = 0; i < sizeof CHARSETS / sizeof *CHARSETS; i++)
            if (!strcmp(from, CHARSETS[i].name))
                return &CHARSETS[i];
    errno = EINVAL;
    return (iconv_t)-1;
}

int iconv_close(iconv_t charset)
{
    (void)charset; /* an entry of the table */
    return 0;
}

static size_t fail(int reason)
{
    errno = reason;
    return (size_t)-1;
}

/* Gives the length of the UTF-8 sequence that `bytes` begin with, or 0 (RFC 3629, section 4). */
static size_t utf_8_length(const unsigned char *bytes, size_t size)
{
    unsigned char lead = bytes[0], low = 0x80, high = 0xBF;
    size_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3
                  : lead < 0xF5 ? 4 : 0;
    if (!length || length > size)
        return 0;
    if (lead == 0xE0)
        low = 0xA0; /* below: longer than it need be */
    else if (lead == 0xED)
        high = 0x9F; /* above: half of a surrogate pair */
    else if (lead == 0xF0)
        low = 0x90;
    else if (lead == 0xF4)
        high = 0x8F; /* above: beyond U+10FFFF */
    for (size_t i = 1; i < length; i++, low = 0x80, high = 0xBF)
        if (bytes[i] < low || bytes[i] > high)
            return 0;
    return length;
}

static int is_utf_8(const char *text, size_t size)
{
    for (size_t at = 0, length; at < size; at += length)
        if (!(length = utf_8_length((const unsigned char *)text + at, size - at)))
            return 0;
    return 1;
}

/* Writes one character, at most 4 bytes, and gives how many. */
static size_t put_utf_8(uint32_t character, unsigned char *out)
{
    if (character < 0x80) {
        out[0] = (unsigned char)character;
        return 1;
    }
    size_t length = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    for (size_t i = length; --i; character >>= 6)
        out[i] = (unsigned char)(0x80 | (character & 0x3F));
    out[0] = (unsigned char)((0xF00 >> length) | character);
    return length;
}

/* Gives the bytes written, or (size_t)-1: no room, half of a pair alone, or private use, which is
   what Windows makes of the gaps in its tables, as of most Shift-JIS that is read as Big5. */
static size_t utf_16_to_8(const uint16_t *units, size_t count, char *out, size_t room)
{
    size_t written = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t character = units[i];
        if (character >= 0xD800 && character < 0xE000) {
            if (character >= 0xDC00 || i + 1 == count || units[i + 1] < 0xDC00
                || units[i + 1] >= 0xE000)
                return fail(EILSEQ);
            character = 0x10000 + ((character - 0xD800) << 10) + (units[++i] - 0xDC00u);
        } else if (character >= 0xE000 && character < 0xF900)
            return fail(EILSEQ);
        unsigned char sequence[4];
        size_t length = put_utf_8(character, sequence);
        if (length > room - written)
            return fail(E2BIG);
        memcpy(out + written, sequence, length);
        written += length;
    }
    return written;
}

static size_t copy(const char *text, size_t size, char *out, size_t room)
{
    if (size > room)
        return fail(E2BIG);
    memcpy(out, text, size);
    return size;
}

static size_t convert(unsigned page, const char *text, size_t size, char *out, size_t room)
{
    /* No code page makes more units than it has bytes. */
    if (size > SIZE_MAX / sizeof(uint16_t))
        return fail(ENOMEM);
    uint16_t *units = malloc(size * sizeof *units);
    if (!units)
        return fail(ENOMEM);
    size_t count = decode_code_page(page, text, size, units, size);
    size_t written = count ? utf_16_to_8(units, count, out, room) : fail(EILSEQ);
    free(units);
    return written;
}

size_t iconv(iconv_t charset, char **in, size_t *in_left, char **out, size_t *out_left)
{
    if (!in || !*in || !*in_left)
        return 0;
    size_t written;
    /* zbar's guesses begin with Shift-JIS, which most UTF-8 passes for; hardly any Shift-JIS,
       Big5 or Latin-1 passes for UTF-8. */
    if ((charset->is_guess || charset->page == UTF_8) && is_utf_8(*in, *in_left))
        written = copy(*in, *in_left, *out, *out_left);
    else if (charset->page == UTF_8)
        written = fail(EILSEQ);
    else
        written = convert(charset->page, *in, *in_left, *out, *out_left);
    if (written == (size_t)-1)
        return written;
    *in += *in_left;
    *in_left = 0;
    *out += written;
    *out_left -= written;
    return 0;
}
