/* SPDX-License-Identifier: Apache-2.0 */
/* Giving memory back to the system. */
#pragma once

/* Unmaps from this process the pages of programs and libraries that can be read from their files again, and gives unused
   heap back. What is still in use is mapped again at its next use, from the page cache, without reading the disk. */
void clinux_trim_memory(void);
