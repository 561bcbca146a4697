/* SPDX-License-Identifier: Apache-2.0 */
#include "cdbus.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

/* The part of libdbus's interface (libdbus-1.so.3, stable since 1.0) that is used here; its types are opaque to us. */
struct bus_error {
    const char *name, *message;
    unsigned flags;
    void *reserved;
};
typedef union {
    char room[256]; /* the library's iterator takes less than half of it */
    void *alignment;
} iterator;

static struct {
    int (*threads_init_default)(void);
    void (*error_init)(struct bus_error *);
    void (*error_free)(struct bus_error *);
    void *(*bus_get_private)(int type, struct bus_error *);
    void (*connection_set_exit_on_disconnect)(void *, unsigned);
    void (*connection_close)(void *);
    void (*connection_unref)(void *);
    void *(*connection_send_with_reply_and_block)(void *, void *, int, struct bus_error *);
    void *(*message_new_method_call)(const char *, const char *, const char *, const char *);
    void (*message_unref)(void *);
    void (*message_iter_init_append)(void *, iterator *);
    unsigned (*message_iter_append_basic)(iterator *, int, const void *);
    unsigned (*message_iter_open_container)(iterator *, int, const char *, iterator *);
    unsigned (*message_iter_close_container)(iterator *, iterator *);
    unsigned (*message_iter_init)(void *, iterator *);
    void (*message_iter_recurse)(iterator *, iterator *);
    unsigned (*message_iter_next)(iterator *);
    int (*message_iter_get_arg_type)(iterator *);
    void (*message_iter_get_basic)(iterator *, void *);
} bus;

static char load_failure[256];

static void load(void) {
    void *library = dlopen("libdbus-1.so.3", RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        snprintf(load_failure, sizeof load_failure, "%s", dlerror());
        return;
    }
#define FIND(name)                                                                                        \
    if (!(*(void **)(void *)&bus.name = dlsym(library, "dbus_" #name))) {                                 \
        snprintf(load_failure, sizeof load_failure, "libdbus has no function dbus_%s", #name);            \
        return;                                                                                           \
    }
    FIND(threads_init_default) FIND(error_init) FIND(error_free) FIND(bus_get_private) FIND(connection_set_exit_on_disconnect)
    FIND(connection_close) FIND(connection_unref) FIND(connection_send_with_reply_and_block) FIND(message_new_method_call)
    FIND(message_unref) FIND(message_iter_init_append) FIND(message_iter_append_basic) FIND(message_iter_open_container)
    FIND(message_iter_close_container) FIND(message_iter_init) FIND(message_iter_recurse) FIND(message_iter_next)
    FIND(message_iter_get_arg_type) FIND(message_iter_get_basic)
#undef FIND
    bus.threads_init_default();
}

static void fail(struct bus_error *from, char *error, size_t room) {
    snprintf(error, room, "%s", from->message ? from->message : "out of memory");
    bus.error_free(from);
}

struct cdbus_connection *cdbus_connect(char *error, size_t room) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    enum { system_bus = 1 };
    struct bus_error reason;
    pthread_once(&once, load);
    if (load_failure[0]) {
        snprintf(error, room, "%s", load_failure);
        return NULL;
    }
    bus.error_init(&reason);
    void *connection = bus.bus_get_private(system_bus, &reason);
    if (!connection) {
        fail(&reason, error, room);
        return NULL;
    }
    bus.connection_set_exit_on_disconnect(connection, 0);
    return connection;
}

void cdbus_disconnect(struct cdbus_connection *connection) {
    bus.connection_close(connection);
    bus.connection_unref(connection);
}

static int append_property(iterator *list, const char *key, int type, const char *signature, const void *value) {
    iterator entry, variant;
    return bus.message_iter_open_container(list, 'e', NULL, &entry) && bus.message_iter_append_basic(&entry, 's', &key)
           && bus.message_iter_open_container(&entry, 'v', signature, &variant)
           && bus.message_iter_append_basic(&variant, type, value) && bus.message_iter_close_container(&entry, &variant)
           && bus.message_iter_close_container(list, &entry);
}

/* (sa{sv}): the kind of subject, and what tells it apart. */
static int append_subject(iterator *top, const struct cdbus_subject *subject) {
    const char *kind = "unix-process";
    int user = (int)subject->user;
    iterator structure, list;
    return bus.message_iter_open_container(top, 'r', NULL, &structure) && bus.message_iter_append_basic(&structure, 's', &kind)
           && bus.message_iter_open_container(&structure, 'a', "{sv}", &list)
           && append_property(&list, "pid", 'u', "u", &subject->process)
           && append_property(&list, "start-time", 't', "t", &subject->start_time)
           && append_property(&list, "uid", 'i', "i", &user) && bus.message_iter_close_container(&structure, &list)
           && bus.message_iter_close_container(top, &structure);
}

static int append_details(iterator *top, const char *const *details, size_t count) {
    iterator list, entry;
    if (!bus.message_iter_open_container(top, 'a', "{ss}", &list)) return 0;
    for (size_t index = 0; index < count; index++)
        if (!bus.message_iter_open_container(&list, 'e', NULL, &entry)
            || !bus.message_iter_append_basic(&entry, 's', &details[2 * index])
            || !bus.message_iter_append_basic(&entry, 's', &details[2 * index + 1])
            || !bus.message_iter_close_container(&list, &entry))
            return 0;
    return bus.message_iter_close_container(top, &list);
}

/* (bba{ss}): authorized, would have to be asked, and details that tell whether the user was. */
static enum cdbus_answer read_answer(void *reply, char *error, size_t room) {
    unsigned authorized = 0, challenge = 0;
    iterator top, structure, list, entry;
    if (!bus.message_iter_init(reply, &top) || bus.message_iter_get_arg_type(&top) != 'r') goto malformed;
    bus.message_iter_recurse(&top, &structure);
    if (bus.message_iter_get_arg_type(&structure) != 'b') goto malformed;
    bus.message_iter_get_basic(&structure, &authorized);
    if (!bus.message_iter_next(&structure) || bus.message_iter_get_arg_type(&structure) != 'b') goto malformed;
    bus.message_iter_get_basic(&structure, &challenge);
    if (authorized) return cdbus_allowed;
    if (bus.message_iter_next(&structure) && bus.message_iter_get_arg_type(&structure) == 'a') {
        bus.message_iter_recurse(&structure, &list);
        for (; bus.message_iter_get_arg_type(&list) == 'e'; bus.message_iter_next(&list)) {
            const char *key = NULL;
            bus.message_iter_recurse(&list, &entry);
            if (bus.message_iter_get_arg_type(&entry) == 's') bus.message_iter_get_basic(&entry, &key);
            if (key && strcmp(key, "polkit.dismissed") == 0) return cdbus_cancelled;
        }
    }
    return challenge ? cdbus_no_agent : cdbus_refused;
malformed:
    snprintf(error, room, "polkit's answer is malformed");
    return cdbus_failed;
}

enum cdbus_answer cdbus_polkit_check(struct cdbus_connection *connection, const char *action, const struct cdbus_subject *subject,
                                     const char *const *details, size_t count, int may_ask, int milliseconds, char *error, size_t room) {
    const char *none = "";
    unsigned flags = may_ask ? 1 : 0;
    iterator top;
    struct bus_error reason;
    bus.error_init(&reason);
    void *call = bus.message_new_method_call("org.freedesktop.PolicyKit1", "/org/freedesktop/PolicyKit1/Authority",
                                             "org.freedesktop.PolicyKit1.Authority", "CheckAuthorization");
    if (!call) {
        fail(&reason, error, room);
        return cdbus_failed;
    }
    bus.message_iter_init_append(call, &top);
    void *reply = NULL;
    if (append_subject(&top, subject) && bus.message_iter_append_basic(&top, 's', &action) && append_details(&top, details, count)
        && bus.message_iter_append_basic(&top, 'u', &flags) && bus.message_iter_append_basic(&top, 's', &none))
        reply = bus.connection_send_with_reply_and_block(connection, call, milliseconds, &reason);
    bus.message_unref(call);
    if (!reply) {
        fail(&reason, error, room);
        return cdbus_failed;
    }
    enum cdbus_answer answer = read_answer(reply, error, room);
    bus.message_unref(reply);
    return answer;
}
