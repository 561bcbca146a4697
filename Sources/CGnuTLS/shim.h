/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

/* Named twice by the import of the header: as an enumerator and as a macro. */
static const unsigned cgnutls_server_flags = GNUTLS_SERVER | GNUTLS_NONBLOCK | GNUTLS_NO_SIGNAL | GNUTLS_NO_AUTO_SEND_TICKET;
static const unsigned cgnutls_client_flags = GNUTLS_CLIENT | GNUTLS_NONBLOCK | GNUTLS_NO_SIGNAL;

/* gnutls_free is a variable that holds a function. */
static inline void cgnutls_free(void *memory) { gnutls_free(memory); }
static inline void cgnutls_free_data(gnutls_datum_t *data) {
    gnutls_free(data->data);
    data->data = NULL;
    data->size = 0;
}
