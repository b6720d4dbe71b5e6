# `make` lists what can be made. Every rule sets this machine up first; the second time that takes a moment.
# ARGS is handed on:  make run ARGS="--windowed 1280x800"   make test ARGS="tests/paging -k turn"

ARGS ?=
with = @sh scripts/bootstrap.sh $(1) && . scripts/env.sh && export PATH="$$PWD/.venv/bin:$$PATH" &&
shared = --numprocesses auto --dist loadgroup

.DEFAULT_GOAL := help
.PHONY: help run tour test fit check lint format setup translations bench soak lock install-test systemd-test

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F '|' '{ printf "%-20s %s\n", $$1, $$2 }'

run: ## the kiosk, full screen; with no screen, the guided tour as pictures in out/tour
	$(call with,run) exec kiosk run --or-tour out/tour $(ARGS)

tour: ## every screen and page as pictures in out/tour; needs no screen
	$(call with,run) exec kiosk tour --out out/tour $(ARGS)

test: ## all tests
	$(call with,test) exec python -m pytest $(or $(ARGS),$(shared))

fit: ## every screen on every glass, in every language and size: half an hour
	$(call with,test) KIOSK_FIT=all exec python -m pytest tests/ui/test_matrix.py $(or $(ARGS),$(shared))

check: lint test ## what must pass before a change is offered: style, types, import rules, tests

lint: ## style, types and import rules
	$(call with,dev) ruff check && ruff format --check && mypy && lint-imports

format: ## lays the code out
	$(call with,dev) ruff format && ruff check --fix

setup: ## looks at everything this machine needs, mends what is missing, starts nothing
	@sh scripts/bootstrap.sh run again

translations: ## brings translations/*.ts up to date with the program and the leaflets
	$(call with,run) exec python scripts/translations.py $(ARGS)

soak: ## hours of monkeys, whole visits and odd files; figures at the end
	$(call with,test) exec python -m tests.soak $(ARGS)

bench: ## times what people wait for
	$(call with,run) exec python -m benchmarks $(ARGS)

lock: ## writes requirements/*.txt from pyproject.toml; ARGS=--upgrade takes newer versions
	$(call with,dev) exec sh scripts/lock.sh $(ARGS)

systemd-test: ## the unit under a systemd that really runs, in namespaces of its own; wants root and 2 GB in out/debian
	@exec sh scripts/try_systemd.sh out/debian

install-test: ## an installation from nothing to the start screen, in a new Debian 12 of podman or docker
	@exec sh scripts/try_install.sh
