/* SPDX-License-Identifier: Apache-2.0 */
/* polkit's question over D-Bus. libdbus is loaded when it is first needed: a daemon that asks nobody does not carry it. */
#pragma once
#include <stddef.h>
#include <stdint.h>

struct cdbus_connection;

struct cdbus_subject {
    uint32_t process;
    uint64_t start_time; /* clock ticks after boot */
    uint32_t user;
};

enum cdbus_answer {
    cdbus_allowed,
    cdbus_refused,
    cdbus_cancelled, /* the user was asked and gave no answer */
    cdbus_no_agent,  /* the user would have to be asked, and nobody is there to ask */
    cdbus_failed     /* `error` says why */
};

/* A connection of one's own to the system's bus; NULL with the reason in `error`. For one thread at a time. */
struct cdbus_connection *cdbus_connect(char *error, size_t room);
void cdbus_disconnect(struct cdbus_connection *connection);

/* Asks whether the process may do `action`. `details` are `count` keys, each followed by its value. */
enum cdbus_answer cdbus_polkit_check(struct cdbus_connection *connection, const char *action, const struct cdbus_subject *subject,
                                     const char *const *details, size_t count, int may_ask, int milliseconds, char *error, size_t room);
