/*
 * Loaded before the C library of a server, this notes in SYNC_LOG when files and folders are synced,
 * renamed, and when an HTTP answer leaves; and it holds every sync of a path that fits the pattern in
 * the file SYNC_GATE, for as long as that file is there. A line is written after a sync has ended and
 * before an answer begins, so that their order in the log is a proof.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static void note(const char *what, const char *about, const char *more) {
  const char *file = getenv("SYNC_LOG");
  if (file == NULL) return;
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  char line[9000];
  int length = snprintf(line, sizeof line, "%lld.%06ld %s %s%s%s\n",
                        (long long)at.tv_sec, at.tv_nsec / 1000, what, about,
                        more == NULL ? "" : " ", more == NULL ? "" : more);
  int log = open(file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (log < 0) abort();
  /* Not `write`, which is one of those that are watched here. */
  if (syscall(SYS_write, log, line, (size_t)length) != length) abort();
  close(log);
}

static int is_shut(const char *path) {
  const char *file = getenv("SYNC_GATE");
  if (file == NULL) return 0;
  int gate = open(file, O_RDONLY | O_CLOEXEC);
  if (gate < 0) return 0;
  char pattern[256] = "";
  ssize_t length = read(gate, pattern, sizeof pattern - 1);
  close(gate);
  return length > 0 && fnmatch(pattern, path, 0) == 0;
}

static void pass(int fd, char *path, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, size - 1);
  path[length < 0 ? 0 : length] = '\0';
  if (!is_shut(path)) return;
  note("held", path, NULL);
  struct timespec moment = {0, 1000000};
  while (is_shut(path)) nanosleep(&moment, NULL);
}

#define SYNC(name)                                                  \
  int name(int fd) {                                                \
    static int (*original)(int);                                    \
    if (original == NULL) original = dlsym(RTLD_NEXT, #name);       \
    char path[4096];                                                \
    pass(fd, path, sizeof path);                                    \
    int result = original(fd);                                      \
    if (result == 0) note("synced", path, NULL);                    \
    return result;                                                  \
  }

SYNC(fsync)
SYNC(fdatasync)

int rename(const char *from, const char *to) {
  static int (*original)(const char *, const char *);
  if (original == NULL) original = dlsym(RTLD_NEXT, "rename");
  int result = original(from, to);
  if (result == 0) note("renamed", from, to);
  return result;
}

/* The first line of an HTTP answer, where that is what is sent. */
static void watch(int fd, const char *bytes, size_t size) {
  if (size < 12 || memcmp(bytes, "HTTP/1.1 ", 9) != 0) return;
  struct sockaddr_storage own;
  socklen_t length = sizeof own;
  if (getsockname(fd, (struct sockaddr *)&own, &length) != 0) return;
  if (own.ss_family == AF_UNIX) return;
  char status[4] = {bytes[9], bytes[10], bytes[11], '\0'};
  note("answered", status, NULL);
}

ssize_t write(int fd, const void *bytes, size_t size) {
  static ssize_t (*original)(int, const void *, size_t);
  if (original == NULL) original = dlsym(RTLD_NEXT, "write");
  watch(fd, bytes, size);
  return original(fd, bytes, size);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  static ssize_t (*original)(int, const struct iovec *, int);
  if (original == NULL) original = dlsym(RTLD_NEXT, "writev");
  if (count > 0) watch(fd, parts[0].iov_base, parts[0].iov_len);
  return original(fd, parts, count);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
  static ssize_t (*original)(int, const struct msghdr *, int);
  if (original == NULL) original = dlsym(RTLD_NEXT, "sendmsg");
  if (message->msg_iovlen > 0)
    watch(fd, message->msg_iov[0].iov_base, message->msg_iov[0].iov_len);
  return original(fd, message, flags);
}
