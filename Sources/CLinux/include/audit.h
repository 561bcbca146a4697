/* SPDX-License-Identifier: Apache-2.0 */
/* The kernel's audit system, as far as a daemon writes to it. */
#pragma once

/* A socket for audit records, or a negative errno value: -EPROTONOSUPPORT when the kernel has no audit. */
int clinux_audit_open(void);

/* Whether the host audits at all: 1, 0, or a negative errno value. */
int clinux_audit_is_enabled(int audit);

/* Sends one record and waits for the kernel's word: 0 or a negative errno value. `type` is an AUDIT_* number. */
int clinux_audit_send(int audit, int type, const char *text);
