/* SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "include/files.h"
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static int64_t seek(int descriptor, int64_t offset, int what) {
    off_t found = lseek(descriptor, offset, what);
    return found < 0 ? -errno : found;
}

int64_t clinux_next_data(int descriptor, int64_t offset) { return seek(descriptor, offset, SEEK_DATA); }

int64_t clinux_next_hole(int descriptor, int64_t offset) { return seek(descriptor, offset, SEEK_HOLE); }

int clinux_punch_hole(int descriptor, int64_t offset, int64_t length) {
    return fallocate(descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, length) < 0 ? -errno : 0;
}
