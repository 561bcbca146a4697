/* SPDX-License-Identifier: Apache-2.0 */
/* Holes in files. Failures are negative errno values. */
#pragma once
#include <stdint.h>

/* Where the next data begins at or after an offset; -ENXIO when nothing but a hole follows. */
int64_t clinux_next_data(int descriptor, int64_t offset);

/* Where the next hole begins at or after an offset; the end of the file counts as one. */
int64_t clinux_next_hole(int descriptor, int64_t offset);

/* Gives the blocks of a range back; it reads as zeros then. The file's size stays. */
int clinux_punch_hole(int descriptor, int64_t offset, int64_t length);
