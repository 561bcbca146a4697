/* SPDX-License-Identifier: Apache-2.0 */
/* What Swift's Glibc import cannot reach: control messages, epoll, pidfd, clone flags. */
#pragma once
#include <stddef.h>
#include "files.h"
#include "memory.h"
#include "process.h"
#include "processor.h"
#include "sockets.h"
#include "audit.h"
