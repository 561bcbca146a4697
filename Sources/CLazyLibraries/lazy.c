/* SPDX-License-Identifier: Apache-2.0 */
/* Libraries that a program loads when it first calls one of their functions.
 *
 * GnuTLS, Cyrus SASL and libxml2 bring a dozen libraries of their own; loading and relocating them takes longer than all
 * else that the daemon does before it serves. Each function here is a jump through a slot; an empty slot loads the
 * library first. The programs are linked without the libraries (`program` in Package.swift), tests and packages that use
 * ours are linked with them in the usual way. docs/decisions/0003-lazy-libraries.md has the figures. */
#if defined(__x86_64__)
#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* GnuTLS's variable: its memory comes from malloc unless a program says otherwise, and ours does not. */
__attribute__((visibility("hidden"))) void (*gnutls_free)(void *) = free;

/* Names without pointers to them: nothing to relocate. A name that starts with '/' begins a library. */
#define LAZY(name) #name "\0"
#define LIBRARY(name, file) "/" file "\0"
static const char names[] =
#include "functions.h"
    ;
#undef LAZY
#undef LIBRARY

/* One slot for each name, libraries included. */
enum {
#define LAZY(name) slot_##name,
#define LIBRARY(name, file) library_##name,
#include "functions.h"
#undef LAZY
#undef LIBRARY
    slot_count
};
__attribute__((visibility("hidden"))) void *clazy_slots[slot_count];

static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;

/* A program cannot go on without a library that it was built for: as the system's loader says and does it. */
static _Noreturn void fail(void) {
    const char *reason = dlerror();
    fprintf(stderr, "error while loading shared libraries: %s\n", reason ? reason : "unknown reason");
    _exit(127);
}

/* The first of the libraries, separated by colons, that is there. */
static void *open_first(const char *files) {
    char file[64];
    void *library = NULL;
    while (files && !library) {
        const char *end = strchr(files, ':');
        snprintf(file, sizeof file, "%.*s", end ? (int)(end - files) : (int)strlen(files), files);
        library = dlopen(file, RTLD_NOW | RTLD_LOCAL);
        files = end ? end + 1 : NULL;
    }
    return library;
}

/* Fills the slots of the library that has the wanted one. */
static void load(size_t wanted) {
    const char *name = names, *file = NULL;
    size_t first = 0;
    const char *first_name = NULL;
    for (size_t slot = 0; slot <= wanted; slot++, name += strlen(name) + 1)
        if (*name == '/') {
            file = name + 1;
            first = slot + 1;
            first_name = name + strlen(name) + 1;
        }
    void *library = open_first(file);
    if (!library) fail();
    name = first_name;
    for (size_t slot = first; slot < slot_count && *name != '/'; slot++, name += strlen(name) + 1) {
        void *function = dlsym(library, name);
        if (!function) fail();
        __atomic_store_n(&clazy_slots[slot], function, __ATOMIC_RELEASE);
    }
}

__attribute__((visibility("hidden"), used)) void *clazy_resolve(size_t slot) {
    pthread_mutex_lock(&loading);
    if (!__atomic_load_n(&clazy_slots[slot], __ATOMIC_ACQUIRE)) load(slot);
    pthread_mutex_unlock(&loading);
    return clazy_slots[slot];
}

/* Keeps what a call passes in registers while the library is loaded, then goes on into the function. On entry the slot's
   number lies above the caller's return address. */
__asm__(".text\n"
        ".hidden clazy_first_call\n"
        ".type clazy_first_call, @function\n"
        "clazy_first_call:\n"
        "  push %rbp\n  mov %rsp, %rbp\n"
        "  push %rax\n  push %rdi\n  push %rsi\n  push %rdx\n  push %rcx\n  push %r8\n  push %r9\n  push %r10\n"
        "  sub $128, %rsp\n  and $-16, %rsp\n"
        "  movups %xmm0, (%rsp)\n  movups %xmm1, 16(%rsp)\n  movups %xmm2, 32(%rsp)\n  movups %xmm3, 48(%rsp)\n"
        "  movups %xmm4, 64(%rsp)\n  movups %xmm5, 80(%rsp)\n  movups %xmm6, 96(%rsp)\n  movups %xmm7, 112(%rsp)\n"
        "  mov 8(%rbp), %rdi\n"
        "  call clazy_resolve\n"
        "  mov %rax, %r11\n"
        "  movups (%rsp), %xmm0\n  movups 16(%rsp), %xmm1\n  movups 32(%rsp), %xmm2\n  movups 48(%rsp), %xmm3\n"
        "  movups 64(%rsp), %xmm4\n  movups 80(%rsp), %xmm5\n  movups 96(%rsp), %xmm6\n  movups 112(%rsp), %xmm7\n"
        "  lea -64(%rbp), %rsp\n"
        "  pop %r10\n  pop %r9\n  pop %r8\n  pop %rcx\n  pop %rdx\n  pop %rsi\n  pop %rdi\n  pop %rax\n"
        "  pop %rbp\n  add $8, %rsp\n"
        "  jmp *%r11\n"
        ".size clazy_first_call, .-clazy_first_call\n");

#define JUMP(name, slot)                                                             \
    __asm__(".globl " #name "\n.hidden " #name "\n.type " #name ", @function\n"      \
            #name ":\n  mov clazy_slots+8*" #slot "(%rip), %r11\n"                   \
            "  test %r11, %r11\n  je 1f\n  jmp *%r11\n"                              \
            "1: push $" #slot "\n  jmp clazy_first_call\n.size " #name ", .-" #name "\n");
#define NUMBERED(name, slot) JUMP(name, slot)
/* The compiler's counter runs along with the enumeration above. */
#define LAZY(name) NUMBERED(name, __COUNTER__)
#define SKIPPED(slot) _Static_assert(slot < slot_count, "slots are counted twice")
#define LIBRARY(name, file) SKIPPED(__COUNTER__);
#include "functions.h"
_Static_assert(__COUNTER__ == slot_count, "__COUNTER__ is used elsewhere in this file");
#else
/* Other machines load the libraries at start. */
typedef int clazy_libraries_are_linked;
#endif
