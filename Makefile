# SPDX-License-Identifier: Apache-2.0
# `make` alone lists the targets.

PREFIX ?= /usr/local
DESTDIR ?=
# A daemon that is one file: the Swift runtime is linked into it.
RELEASE = swift build -c release --static-swift-stdlib
# Facts and the measuring harness live outside this repository.
SHARED ?= ../shared
BENCH ?= $(SHARED)/bench/bench
BENCHFLAGS ?=
CONFORMANCEFLAGS ?=

.DEFAULT_GOAL := help
.PHONY: help dependencies build release test check generate demo conformance conformance-facts bench install

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

dependencies: ## Install the Debian packages that are missing
	Scripts/install-dependencies

build: ## Build everything, debug
	swift build

release: ## Build swiftvirtd and swiftvirsh, release
	$(RELEASE) --product swiftvirtd
	$(RELEASE) --product swiftvirsh

test: dependencies ## Install what is missing, build and run all tests
	Scripts/test

check: ## Format, licence lines, file sizes, machine paths, generated code
	Scripts/check

generate: ## Write the generated code anew (protocol/, model/)
	swift run xdrgen
	swift run modelgen

demo: ## Install what is missing, build a release, show it at work with stock virsh and a guest
	Scripts/demo

conformance-facts: ## Compare the wire protocol with the tables and sessions in $(SHARED)
	Scripts/conformance-facts '$(SHARED)'

conformance: release ## Play the recorded virsh scripts of $(SHARED) against the daemon (as root)
	SHARED='$(SHARED)' Scripts/conformance $(CONFORMANCEFLAGS)

bench: release ## Measure the release build beside libvirtd (needs $(BENCH))
	@test -x '$(BENCH)' || { echo "no harness at $(BENCH); give its path: make bench BENCH=..." >&2; exit 1; }
	'$(BENCH)' --candidate "$$($(RELEASE) --show-bin-path)/swiftvirtd" $(BENCHFLAGS)

install: release ## Install the programs under $(DESTDIR)$(PREFIX)
	install -D -m 0755 "$$($(RELEASE) --show-bin-path)/swiftvirtd" '$(DESTDIR)$(PREFIX)/sbin/swiftvirtd'
	install -D -m 0755 "$$($(RELEASE) --show-bin-path)/swiftvirsh" '$(DESTDIR)$(PREFIX)/bin/swiftvirsh'
