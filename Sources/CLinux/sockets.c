/* SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "sockets.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { max_descriptors = 253 }; /* what the kernel takes in one message */

static void collect(struct msghdr *message, int *descriptors, size_t room, size_t *count) {
    for (struct cmsghdr *control = CMSG_FIRSTHDR(message); control; control = CMSG_NXTHDR(message, control)) {
        if (control->cmsg_level != SOL_SOCKET || control->cmsg_type != SCM_RIGHTS) continue;
        size_t received = (control->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t index = 0; index < received; index++) {
            int descriptor;
            memcpy(&descriptor, CMSG_DATA(control) + index * sizeof(int), sizeof descriptor);
            if (*count < room) descriptors[(*count)++] = descriptor;
            else close(descriptor);
        }
    }
}

ssize_t clinux_receive(int socket, void *bytes, size_t length, int *descriptors, size_t room, size_t *count) {
    if (room == 0) {
        // Descriptors that come all the same are closed by the kernel.
        if (count) *count = 0;
        ssize_t received;
        do received = recv(socket, bytes, length, MSG_DONTWAIT);
        while (received < 0 && errno == EINTR);
        return received < 0 ? -errno : received;
    }
    union {
        struct cmsghdr header;
        char room[CMSG_SPACE(sizeof(int) * max_descriptors)];
    } control;
    struct iovec vector = {.iov_base = bytes, .iov_len = length};
    struct msghdr message = {
        .msg_iov = &vector, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    *count = 0;
    ssize_t received;
    do received = recvmsg(socket, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    while (received < 0 && errno == EINTR);
    if (received < 0) return -errno;
    if (message.msg_controllen > 0) collect(&message, descriptors, room, count);
    return received;
}

ssize_t clinux_send(int socket, const void *bytes, size_t length, int descriptor) {
    union {
        struct cmsghdr header;
        char room[CMSG_SPACE(sizeof(int))];
    } control = {0};
    ssize_t sent;
    if (descriptor < 0) {
        do sent = send(socket, bytes, length, MSG_DONTWAIT | MSG_NOSIGNAL);
        while (sent < 0 && errno == EINTR);
        return sent < 0 ? -errno : sent;
    }
    struct iovec vector = {.iov_base = (void *)bytes, .iov_len = length};
    struct msghdr message = {
        .msg_iov = &vector, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    control.header.cmsg_level = SOL_SOCKET;
    control.header.cmsg_type = SCM_RIGHTS;
    control.header.cmsg_len = CMSG_LEN(sizeof descriptor);
    memcpy(CMSG_DATA(&control.header), &descriptor, sizeof descriptor);
    do sent = sendmsg(socket, &message, MSG_DONTWAIT | MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent < 0 ? -errno : sent;
}

static int failed(int socket) {
    int error = errno;
    close(socket);
    return -error;
}

static int unix_address(const char *path, struct sockaddr_un *address) {
    memset(address, 0, sizeof *address);
    address->sun_family = AF_UNIX;
    if (strlen(path) >= sizeof address->sun_path) return -ENAMETOOLONG;
    strcpy(address->sun_path, path);
    return 0;
}

int clinux_listen_unix(const char *path, unsigned mode, int group, int backlog) {
    struct sockaddr_un address;
    int result = unix_address(path, &address);
    if (result < 0) return result;
    int other = clinux_connect_unix(path, 0);
    if (other >= 0) {
        close(other);
        return -EADDRINUSE;
    }
    if (other == -ECONNREFUSED) unlink(path);
    int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (listener < 0) return -errno;
    /* Nobody may connect before the permissions are as wanted. Linux gives the file the socket's own mode; a umask would
       be the whole process's, and folders that other threads make meanwhile would be nobody's to enter. */
    if (fchmod(listener, 0) < 0 || bind(listener, (struct sockaddr *)&address, sizeof address) < 0) return failed(listener);
    if ((group >= 0 && chown(path, (uid_t)-1, (gid_t)group) < 0) || chmod(path, mode) < 0 || listen(listener, backlog) < 0) {
        int error = errno;
        unlink(path);
        errno = error;
        return failed(listener);
    }
    return listener;
}

static int listen_on(const struct addrinfo *info, int backlog) {
    int yes = 1;
    int listener = socket(info->ai_family, info->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, info->ai_protocol);
    if (listener < 0) return -errno;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (info->ai_family == AF_INET6) setsockopt(listener, IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes);
    if (bind(listener, info->ai_addr, info->ai_addrlen) < 0 || listen(listener, backlog) < 0) return failed(listener);
    return listener;
}

int clinux_listen_tcp(const char *address, const char *service, int backlog, int *sockets, size_t room, int *resolver_error) {
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_PASSIVE};
    struct addrinfo *found = NULL;
    *resolver_error = getaddrinfo(address, service, &hints, &found);
    if (*resolver_error) return -EADDRNOTAVAIL;
    size_t count = 0;
    int error = -EADDRNOTAVAIL;
    for (struct addrinfo *info = found; info && count < room; info = info->ai_next) {
        int listener = listen_on(info, backlog);
        if (listener >= 0) sockets[count++] = listener;
        /* A host without IPv6 listens on what it has. */
        else if (listener != -EAFNOSUPPORT && !(address == NULL && listener == -EADDRNOTAVAIL)) {
            error = listener;
            while (count > 0) close(sockets[--count]);
            break;
        }
    }
    freeaddrinfo(found);
    return count > 0 ? (int)count : error;
}

int clinux_accept(int socket) {
    int client;
    do client = accept4(socket, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    while (client < 0 && (errno == EINTR || errno == ECONNABORTED));
    if (client < 0) return -errno;
    int yes = 1;
    /* Fails on unix sockets, where there is nothing to delay. */
    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return client;
}

int clinux_socket_family(int socket) {
    struct sockaddr_storage address;
    socklen_t length = sizeof address;
    return getsockname(socket, (struct sockaddr *)&address, &length) < 0 ? -errno : address.ss_family;
}

static int finish_connect(int client, int result, int milliseconds) {
    if (result == 0) return client;
    if (errno != EINPROGRESS && errno != EAGAIN) return failed(client);
    if (errno == EAGAIN) { /* a unix listener's queue is full */
        return failed(client);
    }
    struct pollfd wait = {.fd = client, .events = POLLOUT};
    do result = poll(&wait, 1, milliseconds);
    while (result < 0 && errno == EINTR);
    if (result == 0) errno = ETIMEDOUT;
    if (result <= 0) return failed(client);
    int error = 0;
    socklen_t length = sizeof error;
    getsockopt(client, SOL_SOCKET, SO_ERROR, &error, &length);
    errno = error;
    return error ? failed(client) : client;
}

int clinux_connect_unix(const char *path, int milliseconds) {
    struct sockaddr_un address;
    int result = unix_address(path, &address);
    if (result < 0) return result;
    /* A non-blocking connect does not wait for room in the listener's queue. */
    int client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | (milliseconds == 0 ? SOCK_NONBLOCK : 0), 0);
    if (client < 0) return -errno;
    result = finish_connect(client, connect(client, (struct sockaddr *)&address, sizeof address), milliseconds);
    if (result >= 0) fcntl(client, F_SETFL, fcntl(client, F_GETFL) | O_NONBLOCK);
    return result;
}

int clinux_connect_tcp(const char *host, const char *service, int milliseconds, int *resolver_error) {
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
    struct addrinfo *found = NULL;
    *resolver_error = getaddrinfo(host, service, &hints, &found);
    if (*resolver_error) return -EADDRNOTAVAIL;
    int result = -EADDRNOTAVAIL;
    for (struct addrinfo *info = found; info; info = info->ai_next) {
        int client = socket(info->ai_family, info->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, info->ai_protocol);
        if (client < 0) {
            result = -errno;
            continue;
        }
        int yes = 1;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        result = finish_connect(client, connect(client, info->ai_addr, info->ai_addrlen), milliseconds);
        if (result >= 0) break;
    }
    freeaddrinfo(found);
    return result;
}

int clinux_peer(int socket, uid_t *user, gid_t *group, pid_t *process) {
    struct ucred credentials;
    socklen_t length = sizeof credentials;
    if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &length) < 0) return -errno;
    *user = credentials.uid;
    *group = credentials.gid;
    *process = credentials.pid;
    return 0;
}

int clinux_address(int socket, int of_peer, char *text, size_t length) {
    struct sockaddr_storage address;
    socklen_t size = sizeof address;
    int result = of_peer ? getpeername(socket, (struct sockaddr *)&address, &size)
                         : getsockname(socket, (struct sockaddr *)&address, &size);
    if (result < 0) return -errno;
    if (address.ss_family == AF_UNIX) {
        snprintf(text, length, "127.0.0.1;0");
        return 0;
    }
    char host[NI_MAXHOST], service[NI_MAXSERV];
    if (getnameinfo((struct sockaddr *)&address, size, host, sizeof host, service, sizeof service, NI_NUMERICHOST | NI_NUMERICSERV))
        return -EINVAL;
    snprintf(text, length, "%s;%s", host, service);
    return 0;
}

int clinux_local_port(int socket) {
    struct sockaddr_storage address;
    socklen_t size = sizeof address;
    if (getsockname(socket, (struct sockaddr *)&address, &size) < 0) return 0;
    if (address.ss_family == AF_INET) return ntohs(((struct sockaddr_in *)&address)->sin_port);
    if (address.ss_family == AF_INET6) return ntohs(((struct sockaddr_in6 *)&address)->sin6_port);
    return 0;
}

void clinux_name_thread(const char *name) { prctl(PR_SET_NAME, name, 0, 0, 0); }

pid_t clinux_fork(void) { return fork(); }
