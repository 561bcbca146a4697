/* SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "process.h"
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

int clinux_set_affinity(pid_t thread, const unsigned char *map, size_t length) {
    cpu_set_t set;
    CPU_ZERO(&set);
    for (size_t bit = 0; bit < length * 8 && bit < CPU_SETSIZE; bit++)
        if (map[bit / 8] & (1 << bit % 8)) CPU_SET(bit, &set);
    return sched_setaffinity(thread, sizeof set, &set) == 0 ? 0 : errno;
}

int clinux_pidfd_open(pid_t pid) { return (int)syscall(SYS_pidfd_open, pid, 0); }

int clinux_pidfd_send_signal(int pidfd, int signal) { return (int)syscall(SYS_pidfd_send_signal, pidfd, signal, NULL, 0); }

int clinux_pidfd_reap(int pidfd, int *code, int *signal) {
    siginfo_t info = {0};
    if (waitid((idtype_t)3 /* P_PIDFD */, (id_t)pidfd, &info, WEXITED | WNOHANG) < 0) return -1;
    if (info.si_pid == 0) return 0;
    *code = info.si_code == CLD_EXITED ? info.si_status : -1;
    *signal = info.si_code == CLD_EXITED ? 0 : info.si_status;
    return 1;
}

/* Descriptors are first lifted out of the way of 0, 1 and 2, so that no target overwrites a source that is still needed. */
static int standard_descriptors(const struct clinux_spawn *what) {
    int wanted[3] = {what->input, what->output, what->error}, lifted[3];
    for (int i = 0; i < 3; i++) {
        int from = wanted[i] >= 0 ? wanted[i] : open("/dev/null", O_RDWR | O_CLOEXEC);
        if (from < 0 || (lifted[i] = fcntl(from, F_DUPFD_CLOEXEC, 3)) < 0) return -1;
    }
    for (int i = 0; i < 3; i++)
        if (dup2(lifted[i], i) < 0) return -1;
    return 0;
}

/* Everything else is closed by exec, also what some library forgot to mark. */
static int keep_descriptors(const struct clinux_spawn *what) {
    syscall(SYS_close_range, 3U, ~0U, 4U /* CLOSE_RANGE_CLOEXEC */);
    for (size_t i = 0; i < what->kept_count; i++)
        if (fcntl(what->kept[i], F_SETFD, 0) < 0) return -1;
    return 0;
}

static void default_signals(void) {
    sigset_t none;
    for (int i = 1; i < NSIG; i++) signal(i, SIG_DFL);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Runs in the child, between fork and exec: only calls that are safe there. */
static void run_child(const struct clinux_spawn *what, int gate, int failure) {
    char go;
    ssize_t got;
    default_signals();
    setsid();
    umask(what->drops_privileges || geteuid() == 0 ? 0002 : 0077);
    do got = read(gate, &go, 1);
    while (got < 0 && errno == EINTR);
    if (got != 1) _exit(126);
    if (what->drops_privileges
        && (syscall(SYS_setgroups, 1, &what->group) < 0 || syscall(SYS_setresgid, what->group, what->group, what->group) < 0
            || syscall(SYS_setresuid, what->user, what->user, what->user) < 0))
        goto failed;
    if ((!what->directory || chdir(what->directory) == 0) && keep_descriptors(what) == 0 && standard_descriptors(what) == 0)
        execve(what->path, what->arguments, what->environment);
failed:;
    int reason = errno;
    got = write(failure, &reason, sizeof reason);
    _exit(127);
}

int clinux_spawn_gated(const struct clinux_spawn *what, pid_t *pid, int *pidfd, int *gate, int *failure) {
    int gates[2] = {-1, -1}, failures[2] = {-1, -1}, reason = 0;
    if (pipe2(gates, O_CLOEXEC) < 0 || pipe2(failures, O_CLOEXEC) < 0) goto failed;
    sigset_t all, before;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &before);
    *pid = fork();
    if (*pid == 0) {
        /* The child's own copy of the gate's far end would keep it waiting for ever. */
        close(gates[1]);
        run_child(what, gates[0], failures[1]);
    }
    reason = errno;
    sigprocmask(SIG_SETMASK, &before, NULL);
    errno = reason;
    if (*pid < 0) goto failed;
    *pidfd = clinux_pidfd_open(*pid);
    if (*pidfd < 0) {
        reason = errno;
        kill(*pid, SIGKILL);
        waitpid(*pid, NULL, 0);
        errno = reason;
        goto failed;
    }
    close(gates[0]);
    close(failures[1]);
    *gate = gates[1];
    *failure = failures[0];
    return 0;
failed:
    reason = errno;
    for (int i = 0; i < 2; i++) {
        if (gates[i] >= 0) close(gates[i]);
        if (failures[i] >= 0) close(failures[i]);
    }
    return reason;
}

/* The fields of /proc/PID/stat follow the program's name, which may hold anything but ends with the last parenthesis. */
static int start_time(pid_t pid, unsigned long long *ticks) {
    char path[32], text[1024];
    snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return -errno;
    ssize_t length = read(file, text, sizeof text - 1);
    close(file);
    if (length <= 0) return -ESRCH;
    text[length] = 0;
    char *field = strrchr(text, ')');
    enum { fields_to_start_time = 20 };
    for (int i = 0; field && i < fields_to_start_time; i++) field = strchr(field + 1, ' ');
    return field && sscanf(field, "%llu", ticks) == 1 ? 0 : -ESRCH;
}

int clinux_peer_start_time(int socket, pid_t pid, uint64_t *ticks) {
    enum { so_peerpidfd = 77 };
    int pidfd = -1;
    socklen_t size = sizeof pidfd;
    unsigned long long value = 0;
    /* Kernels before 6.5 have no descriptor for the peer itself. */
    if (getsockopt(socket, SOL_SOCKET, so_peerpidfd, &pidfd, &size) < 0) pidfd = -1;
    int result = start_time(pid, &value);
    /* If the peer still lives, the number was its own all the time. */
    if (result == 0 && pidfd >= 0 && clinux_pidfd_send_signal(pidfd, 0) < 0 && errno == ESRCH) result = -ESRCH;
    if (pidfd >= 0) close(pidfd);
    *ticks = value;
    return result;
}

int clinux_spawn_close_from(posix_spawn_file_actions_t *actions, int first) {
    return posix_spawn_file_actions_addclosefrom_np(actions, first);
}
