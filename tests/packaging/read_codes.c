/* Reads QR codes with a zbar that is loaded while running, as pyzbar does it: `read_codes LIBRARY`.

   Standard input holds pictures, each as a binary PGM; for each picture one line is written, with
   the texts found as hex, separated by spaces. Runs on Windows and, under sanitizers, on Linux. */
#include <stdio.h>
#include <stdlib.h>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <dlfcn.h>
#endif

enum { NONE = 0, QRCODE = 64, ENABLE = 0, Y800 = 0x30303859 };

static void *library;

static void *function(const char *name)
{
#ifdef _WIN32
    void *found = (void *)GetProcAddress(library, name);
#else
    void *found = dlsym(library, name);
#endif
    if (!found) {
        fprintf(stderr, "%s is not there\n", name);
        exit(3);
    }
    return found;
}

static void load(const char *path)
{
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    library = LoadLibraryA(path);
#else
    library = dlopen(path, RTLD_NOW);
#endif
    if (!library) {
        fprintf(stderr, "%s cannot be loaded\n", path);
        exit(2);
    }
}

#define BOUND(result, name, ...) result (*name)(__VA_ARGS__) = function(#name)

static void read_codes(const void *pixels, unsigned width, unsigned height)
{
    BOUND(void *, zbar_image_scanner_create, void);
    BOUND(void, zbar_image_scanner_destroy, void *);
    BOUND(int, zbar_image_scanner_set_config, void *, int, int, int);
    BOUND(void *, zbar_image_create, void);
    BOUND(void, zbar_image_destroy, void *);
    BOUND(void, zbar_image_set_format, void *, unsigned long);
    BOUND(void, zbar_image_set_size, void *, unsigned, unsigned);
    BOUND(void, zbar_image_set_data, void *, const void *, unsigned long, void *);
    BOUND(int, zbar_scan_image, void *, void *);
    BOUND(const void *, zbar_image_first_symbol, const void *);
    BOUND(const void *, zbar_symbol_next, const void *);
    BOUND(const char *, zbar_symbol_get_data, const void *);
    BOUND(unsigned, zbar_symbol_get_data_length, const void *);

    void *scanner = zbar_image_scanner_create(), *image = zbar_image_create();
    zbar_image_scanner_set_config(scanner, NONE, ENABLE, 0);
    zbar_image_scanner_set_config(scanner, QRCODE, ENABLE, 1);
    zbar_image_set_format(image, Y800);
    zbar_image_set_size(image, width, height);
    zbar_image_set_data(image, pixels, (unsigned long)width * height, NULL);
    zbar_scan_image(scanner, image);
    for (const void *symbol = zbar_image_first_symbol(image); symbol;
         symbol = zbar_symbol_next(symbol)) {
        const unsigned char *text = (const unsigned char *)zbar_symbol_get_data(symbol);
        for (unsigned i = 0; i < zbar_symbol_get_data_length(symbol); i++)
            printf("%02x", text[i]);
        putchar(' ');
    }
    putchar('\n');
    fflush(stdout);
    zbar_image_destroy(image);
    zbar_image_scanner_destroy(scanner);
}

int main(int count, char **arguments)
{
    unsigned width, height;
    if (count != 2)
        return 1;
    load(arguments[1]);
    while (scanf("P5 %u %u 255", &width, &height) == 2) {
        getchar();
        void *pixels = malloc((size_t)width * height);
        if (fread(pixels, width, height, stdin) != height)
            return 1;
        read_codes(pixels, width, height);
        free(pixels);
    }
    return 0;
}
