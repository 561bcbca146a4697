/* SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "audit.h"
#include <errno.h>
#include <linux/audit.h>
#include <linux/netlink.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

enum { longest = 8192 };

int clinux_audit_open(void) {
    int audit = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_AUDIT);
    if (audit < 0) return -errno;
    /* The kernel answers at once; a daemon must not hang when it does not. */
    struct timeval patience = {.tv_sec = 1};
    setsockopt(audit, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    return audit;
}

static int ask(int audit, int type, const void *data, size_t length, char *answer, size_t room) {
    union {
        struct nlmsghdr header;
        char bytes[NLMSG_SPACE(longest)];
    } message;
    struct sockaddr_nl kernel = {.nl_family = AF_NETLINK};
    if (length > longest) return -EMSGSIZE;
    memset(&message.header, 0, sizeof message.header);
    message.header.nlmsg_len = NLMSG_LENGTH(length);
    message.header.nlmsg_type = (unsigned short)type;
    message.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK;
    memcpy(NLMSG_DATA(&message.header), data, length);
    if (sendto(audit, &message, message.header.nlmsg_len, 0, (struct sockaddr *)&kernel, sizeof kernel) < 0) return -errno;
    /* The acknowledgement, and before or after it the answer to a question. */
    for (int seen = 0, wanted = room > 0 ? 2 : 1; seen < wanted; seen++) {
        ssize_t received = recv(audit, &message, sizeof message, 0);
        if (received < (ssize_t)NLMSG_LENGTH(0)) return received < 0 ? -errno : -EPROTO;
        if (message.header.nlmsg_type == NLMSG_ERROR) {
            int error = -EPROTO;
            if (received >= (ssize_t)NLMSG_LENGTH(sizeof error)) memcpy(&error, NLMSG_DATA(&message.header), sizeof error);
            if (error != 0) return error;
        } else if (room > 0) {
            size_t got = (size_t)received - NLMSG_LENGTH(0);
            memcpy(answer, NLMSG_DATA(&message.header), got < room ? got : room);
        }
    }
    return 0;
}

int clinux_audit_is_enabled(int audit) {
    struct audit_status status = {0};
    int result = ask(audit, AUDIT_GET, "", 0, (char *)&status, sizeof status);
    return result < 0 ? result : status.enabled != 0;
}

int clinux_audit_send(int audit, int type, const char *text) { return ask(audit, type, text, strlen(text) + 1, NULL, 0); }
