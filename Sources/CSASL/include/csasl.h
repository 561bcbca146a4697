/* SPDX-License-Identifier: Apache-2.0 */
/* What Cyrus SASL's headers have that Swift cannot use: lists of callbacks with functions of many types. */
#pragma once
#include <sasl/sasl.h>
#include <stddef.h>

/* A message of the library; levels are SASL_LOG_*. */
typedef void (*csasl_log)(int level, const char *message);

/* Prepares the library for servers, once per process. `folder` holds the services' configuration files; NULL: the stock
   folders. Messages go to `log`, those that may carry passwords are dropped. Returns SASL_OK or an error. */
int csasl_server_init(const char *service, const char *folder, csasl_log log);

/* The same for clients. */
int csasl_client_init(csasl_log log);

/* Makes a client's side that asks for the values in `kinds` (SASL_CB_USER, ...; at most 8) by SASL_INTERACT.
   *callbacks has to be freed after the connection. */
int csasl_client_new(const char *service, const char *server, const char *local, const char *remote, const unsigned long *kinds,
                     size_t count, sasl_callback_t **callbacks, sasl_conn_t **connection);

/* sasl_setprop and sasl_getprop for the kinds of values that we use; NULL or -1 when there is none. */
int csasl_set_security(sasl_conn_t *connection, unsigned minimum, unsigned maximum, unsigned buffer, unsigned flags);
int csasl_set_external(sasl_conn_t *connection, unsigned strength, const char *name);
const char *csasl_text_property(sasl_conn_t *connection, int property);
int csasl_number_property(sasl_conn_t *connection, int property);
