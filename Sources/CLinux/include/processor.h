/* SPDX-License-Identifier: Apache-2.0 */
/* What the processor tells about itself. */
#pragma once
#include <stdint.h>

/* The registers EAX, EBX, ECX and EDX of a CPUID leaf; all zero for a leaf that the processor does not have.
   0, or -ENOSYS where there is no such instruction. */
int clinux_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t registers[4]);

/* Asks KVM how fast a guest's time stamp counter runs, in kHz, and whether the processor can run it at another speed.
   0 or a negative errno value. */
int clinux_kvm_counter(uint32_t *kilohertz, int *can_scale);
