/* Loaded into a process by LD_PRELOAD: notes every change to files below a folder, in order, with
   what was written, and every request that leaves. From the notes any moment's disk can be made
   again, also without what was not synced by then (power_cuts.py). */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define MAX_FD 4096

static pthread_mutex_t turn = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static int notes = -1;
static const char *folder;
static uint64_t files[MAX_FD]; /* the inode of each open file that is watched, else 0 */

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_send)(int, const void *, size_t, int);
static int (*real_open)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static int (*real_close)(int);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);
static int (*real_unlinkat)(int, const char *, int);
static int (*real_rename)(const char *, const char *);
static int (*real_renameat)(int, const char *, int, const char *);

__attribute__((constructor)) static void begin(void) {
    real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_send = dlsym(RTLD_NEXT, "send");
    real_open = dlsym(RTLD_NEXT, "open64");
    real_openat = dlsym(RTLD_NEXT, "openat64");
    real_close = dlsym(RTLD_NEXT, "close");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    real_unlinkat = dlsym(RTLD_NEXT, "unlinkat");
    real_rename = dlsym(RTLD_NEXT, "rename");
    real_renameat = dlsym(RTLD_NEXT, "renameat");
    folder = getenv("WATCHED_FOLDER");
    const char *path = getenv("WATCHED_NOTES");
    if (folder && path) notes = real_open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is_watched(const char *path) {
    return notes >= 0 && path && folder && strncmp(path, folder, strlen(folder)) == 0;
}

static uint64_t file_of(int fd) { return fd >= 0 && fd < MAX_FD ? files[fd] : 0; }

static void note(char op, uint64_t file, uint64_t at, const void *data, uint64_t length) {
    struct __attribute__((packed)) {
        char op;
        uint64_t file, at, length;
    } head = {op, file, at, length};
    if (notes < 0) return;
    real_write(notes, &head, sizeof head);
    if (length) real_write(notes, data, length);
}

static int opened(int fd, const char *path, int flags) {
    struct stat found;
    if (fd < 0 || fd >= MAX_FD || !is_watched(path) || fstat(fd, &found) || !S_ISREG(found.st_mode))
        return fd;
    pthread_mutex_lock(&turn);
    files[fd] = found.st_ino;
    note('o', found.st_ino, (flags & O_TRUNC) != 0, path, strlen(path));
    pthread_mutex_unlock(&turn);
    return fd;
}

static mode_t mode_of(int flags, va_list rest) {
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
}

#define OPEN(name)                                                   \
    int name(const char *path, int flags, ...) {                     \
        va_list rest;                                                \
        va_start(rest, flags);                                       \
        mode_t mode = mode_of(flags, rest);                          \
        va_end(rest);                                                \
        return opened(real_open(path, flags, mode), path, flags);    \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                     \
    int name(int at, const char *path, int flags, ...) {                 \
        va_list rest;                                                    \
        va_start(rest, flags);                                           \
        mode_t mode = mode_of(flags, rest);                              \
        va_end(rest);                                                    \
        return opened(real_openat(at, path, flags, mode), path, flags);  \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
    if (fd >= 0 && fd < MAX_FD) files[fd] = 0;
    return real_close(fd);
}

ssize_t write(int fd, const void *data, size_t length) {
    uint64_t file = file_of(fd);
    if (!file) return real_write(fd, data, length);
    pthread_mutex_lock(&turn);
    struct stat found;
    int is_appending = fcntl(fd, F_GETFL) & O_APPEND;
    off_t at = is_appending && !fstat(fd, &found) ? found.st_size : lseek(fd, 0, SEEK_CUR);
    ssize_t done = real_write(fd, data, length);
    if (done > 0) note('w', file, at, data, done);
    pthread_mutex_unlock(&turn);
    return done;
}

static ssize_t written_at(int fd, const void *data, size_t length, off_t at) {
    uint64_t file = file_of(fd);
    if (!file) return real_pwrite(fd, data, length, at);
    pthread_mutex_lock(&turn);
    ssize_t done = real_pwrite(fd, data, length, at);
    if (done > 0) note('w', file, at, data, done);
    pthread_mutex_unlock(&turn);
    return done;
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) {
    return written_at(fd, data, length, at);
}
ssize_t pwrite64(int fd, const void *data, size_t length, off_t at) {
    return written_at(fd, data, length, at);
}

static int cut_to(int fd, off_t size) {
    pthread_mutex_lock(&turn);
    int failed = real_ftruncate(fd, size);
    if (!failed && file_of(fd)) note('t', file_of(fd), size, 0, 0);
    pthread_mutex_unlock(&turn);
    return failed;
}
int ftruncate(int fd, off_t size) { return cut_to(fd, size); }
int ftruncate64(int fd, off_t size) { return cut_to(fd, size); }

static int synced(int fd, int failed) {
    if (failed || notes < 0) return failed;
    pthread_mutex_lock(&turn);
    note('s', file_of(fd), 0, 0, 0); /* of a folder: 0 */
    pthread_mutex_unlock(&turn);
    return 0;
}
int fsync(int fd) { return synced(fd, real_fsync(fd)); }
int fdatasync(int fd) { return synced(fd, real_fdatasync(fd)); }

static int removed(const char *path, int failed) {
    if (!failed && is_watched(path)) note('u', 0, 0, path, strlen(path));
    return failed;
}
int unlink(const char *path) {
    pthread_mutex_lock(&turn);
    int failed = removed(path, real_unlink(path));
    pthread_mutex_unlock(&turn);
    return failed;
}
int unlinkat(int at, const char *path, int flags) {
    pthread_mutex_lock(&turn);
    int failed = removed(path, real_unlinkat(at, path, flags));
    pthread_mutex_unlock(&turn);
    return failed;
}

static int renamed(const char *from, const char *to, int failed) {
    char both[2 * PATH_MAX];
    if (!failed && is_watched(to)) {
        int length = snprintf(both, sizeof both, "%s%c%s", from, 0, to);
        note('r', 0, 0, both, length);
    }
    return failed;
}
int rename(const char *from, const char *to) {
    pthread_mutex_lock(&turn);
    int failed = renamed(from, to, real_rename(from, to));
    pthread_mutex_unlock(&turn);
    return failed;
}
int renameat(int at, const char *from, int to_at, const char *to) {
    pthread_mutex_lock(&turn);
    int failed = renamed(from, to, real_renameat(at, from, to_at, to));
    pthread_mutex_unlock(&turn);
    return failed;
}

ssize_t send(int fd, const void *data, size_t length, int flags) {
    pthread_mutex_lock(&turn);
    note('>', 0, 0, data, length);
    pthread_mutex_unlock(&turn);
    return real_send(fd, data, length, flags);
}
