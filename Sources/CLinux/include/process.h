/* SPDX-License-Identifier: Apache-2.0 */
/* Starting a child process with chosen descriptors, and waiting for it without signals. */
#pragma once
#include <spawn.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/types.h>

/* What a child is made of. Strings and arrays are only read before the call returns. */
struct clinux_spawn {
    const char *path;
    char *const *arguments;   /* NULL-terminated */
    char *const *environment; /* NULL-terminated */
    const char *directory;    /* working directory or NULL */
    int input, output, error; /* become 0, 1 and 2; -1 is /dev/null */
    const int *kept;          /* descriptors that stay open under their own numbers */
    size_t kept_count;
    int drops_privileges;     /* set the user and group below */
    uid_t user;
    gid_t group;
};

/* Forks a child that waits at a gate before it runs the program: it goes on when one byte is written to *gate, and ends
   when the gate is closed first, so a parent that dies leaves nothing behind. The child leads its own session.
   *failure reads the child's errno (an int) when it could not run the program, and end of file when it could.
   Returns 0 or an errno value; fills in the child's pid and a pidfd, all close-on-exec. */
int clinux_spawn_gated(const struct clinux_spawn *what, pid_t *pid, int *pidfd, int *gate, int *failure);

int clinux_pidfd_open(pid_t pid);

/* Lets a thread run on the CPUs of a bit map of whole bytes only; 0 or an errno value. */
int clinux_set_affinity(pid_t thread, const unsigned char *map, size_t length);

int clinux_pidfd_send_signal(int pidfd, int signal);

/* When the process behind a unix socket was started, in clock ticks after boot; `pid` is what the kernel says of the peer.
   0 or a negative errno value, -ESRCH when it is gone and the number may be another's. */
int clinux_peer_start_time(int socket, pid_t pid, uint64_t *ticks);

/* Reaps the child behind a pidfd without waiting: 1 and its exit code or signal number, 0 while it runs, -1 when it is not ours. */
int clinux_pidfd_reap(int pidfd, int *code, int *signal);

/* Has a program that is spawned get no descriptor from this number on. Returns an errno value. */
int clinux_spawn_close_from(posix_spawn_file_actions_t *actions, int first);
