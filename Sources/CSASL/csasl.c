/* SPDX-License-Identifier: Apache-2.0 */
#include "csasl.h"
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef int (*procedure)(void);

/* The library's own mutexes do nothing unless it is given some. */
static void *mutex_new(void) {
    pthread_mutex_t *mutex = malloc(sizeof *mutex);
    if (mutex) pthread_mutex_init(mutex, NULL);
    return mutex;
}
static int mutex_lock(void *mutex) { return pthread_mutex_lock(mutex) == 0 ? SASL_OK : SASL_FAIL; }
static int mutex_unlock(void *mutex) { return pthread_mutex_unlock(mutex) == 0 ? SASL_OK : SASL_FAIL; }
static void mutex_free(void *mutex) {
    pthread_mutex_destroy(mutex);
    free(mutex);
}

static csasl_log logger;

static int log_message(void *context, int level, const char *message) {
    (void)context;
    if (logger && message && level <= SASL_LOG_NOTE) logger(level, message);
    return SASL_OK;
}

static char *configuration_folder;

static int configuration_path(void *context, char **path) {
    (void)context;
    *path = strdup(configuration_folder);
    return *path ? SASL_OK : SASL_NOMEM;
}

static void set_mutexes(void) { sasl_set_mutex(mutex_new, mutex_lock, mutex_unlock, mutex_free); }

static void prepare(csasl_log log) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    logger = log;
    pthread_once(&once, set_mutexes);
}

int csasl_server_init(const char *service, const char *folder, csasl_log log) {
    static sasl_callback_t callbacks[3];
    size_t count = 0;
    prepare(log);
    callbacks[count++] = (sasl_callback_t){SASL_CB_LOG, (procedure)(void *)log_message, NULL};
    if (folder) {
        configuration_folder = strdup(folder);
        if (!configuration_folder) return SASL_NOMEM;
        callbacks[count++] = (sasl_callback_t){SASL_CB_GETCONFPATH, (procedure)(void *)configuration_path, NULL};
    }
    callbacks[count] = (sasl_callback_t){SASL_CB_LIST_END, NULL, NULL};
    return sasl_server_init(callbacks, service);
}

int csasl_client_init(csasl_log log) {
    static const sasl_callback_t callbacks[] = {
        {SASL_CB_LOG, (procedure)(void *)log_message, NULL}, {SASL_CB_LIST_END, NULL, NULL}};
    prepare(log);
    return sasl_client_init(callbacks);
}

int csasl_client_new(const char *service, const char *server, const char *local, const char *remote, const unsigned long *kinds,
                     size_t count, sasl_callback_t **callbacks, sasl_conn_t **connection) {
    enum { most = 8 };
    if (count > most) return SASL_BADPARAM;
    *callbacks = calloc(most + 1, sizeof **callbacks);
    if (!*callbacks) return SASL_NOMEM;
    for (size_t index = 0; index < count; index++) (*callbacks)[index].id = kinds[index];
    (*callbacks)[count].id = SASL_CB_LIST_END;
    return sasl_client_new(service, server, local, remote, *callbacks, SASL_SUCCESS_DATA, connection);
}

int csasl_set_security(sasl_conn_t *connection, unsigned minimum, unsigned maximum, unsigned buffer, unsigned flags) {
    sasl_security_properties_t properties = {
        .min_ssf = minimum, .max_ssf = maximum, .maxbufsize = buffer, .security_flags = flags};
    return sasl_setprop(connection, SASL_SEC_PROPS, &properties);
}

int csasl_set_external(sasl_conn_t *connection, unsigned strength, const char *name) {
    sasl_ssf_t value = strength;
    int result = sasl_setprop(connection, SASL_SSF_EXTERNAL, &value);
    return result == SASL_OK && name ? sasl_setprop(connection, SASL_AUTH_EXTERNAL, name) : result;
}

const char *csasl_text_property(sasl_conn_t *connection, int property) {
    const void *value = NULL;
    return sasl_getprop(connection, property, &value) == SASL_OK ? value : NULL;
}

int csasl_number_property(sasl_conn_t *connection, int property) {
    const void *value = NULL;
    if (sasl_getprop(connection, property, &value) != SASL_OK || !value) return -1;
    return *(const int *)value;
}
