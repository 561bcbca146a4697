/* SPDX-License-Identifier: Apache-2.0 */
/* Nothing to call: the target defines the functions of the libraries that it loads at their first use. */
#pragma once
