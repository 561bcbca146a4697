/* SPDX-License-Identifier: Apache-2.0 */
#include "processor.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#endif

int clinux_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t registers[4]) {
    memset(registers, 0, 4 * sizeof(uint32_t));
#if defined(__x86_64__) || defined(__i386__)
    /* The call looks at the highest leaf of the range first, and leaves the registers alone beyond it. */
    __get_cpuid_count(leaf, subleaf, &registers[0], &registers[1], &registers[2], &registers[3]);
    return 0;
#else
    return -ENOSYS;
#endif
}

int clinux_kvm_counter(uint32_t *kilohertz, int *can_scale) {
    int kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
    if (kvm < 0) return -errno;
    int result = 0, cpu = -1;
    int machine = ioctl(kvm, KVM_CREATE_VM, 0);
    if (machine >= 0) cpu = ioctl(machine, KVM_CREATE_VCPU, 0);
    int speed = cpu >= 0 ? ioctl(cpu, KVM_GET_TSC_KHZ, 0) : -1;
    if (speed < 0) {
        result = -errno;
    } else {
        *kilohertz = (uint32_t)speed;
        *can_scale = ioctl(machine, KVM_CHECK_EXTENSION, KVM_CAP_TSC_CONTROL) > 0;
    }
    if (cpu >= 0) close(cpu);
    if (machine >= 0) close(machine);
    close(kvm);
    return result;
}
