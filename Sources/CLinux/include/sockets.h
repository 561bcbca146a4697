/* SPDX-License-Identifier: Apache-2.0 */
/* Stream sockets with descriptor passing. Everything is non-blocking and close-on-exec; failures are negative errno values. */
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/types.h>

/* Reads up to `length` bytes and at most `room` descriptors, whose number goes to *count; descriptors beyond that are closed.
   Works on any stream socket; with no room it asks for bytes only, which is quicker. Returns the bytes read, 0 at the end. */
ssize_t clinux_receive(int socket, void *bytes, size_t length, int *descriptors, size_t room, size_t *count);

/* Sends bytes, and with the first of them one descriptor when it is not -1. Never raises SIGPIPE. */
ssize_t clinux_send(int socket, const void *bytes, size_t length, int descriptor);

/* A listening unix socket; an old socket file of that name is replaced when nobody listens on it (else -EADDRINUSE). `mode` are the file's permissions,
   `group` its group or -1. */
int clinux_listen_unix(const char *path, unsigned mode, int group, int backlog);

/* Listening TCP sockets on every address of a name (NULL: all), at most `room` of them; their number, or a negative errno
   value. *resolver_error gets getaddrinfo's code when it is that which failed. */
int clinux_listen_tcp(const char *address, const char *service, int backlog, int *sockets, size_t room, int *resolver_error);

int clinux_accept(int socket);

/* What kind a passed listening socket is: AF_UNIX, AF_INET, AF_INET6 or a negative errno value. */
int clinux_socket_family(int socket);

/* Connects; waits for it at most `milliseconds` (-1: for ever). */
int clinux_connect_unix(const char *path, int milliseconds);
int clinux_connect_tcp(const char *host, const char *service, int milliseconds, int *resolver_error);

/* Who is behind a unix socket: 0 or a negative errno value. */
int clinux_peer(int socket, uid_t *user, gid_t *group, pid_t *process);

/* Writes an end's address as libvirt spells it, "127.0.0.1;5000", or the unix path "127.0.0.1;0". */
int clinux_address(int socket, int of_peer, char *text, size_t length);

/* Port a socket is bound to, 0 when it has none. */
int clinux_local_port(int socket);

/* Names the calling thread; 15 bytes count. */
void clinux_name_thread(const char *name);

/* fork(), which Swift does not import: for a program that has one thread only. */
pid_t clinux_fork(void);
