# Nothing but Python 3.11+ and make is needed before any of these; Node adds Microsoft's own test client to the demo.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/pip --quiet --disable-pip-version-check

.PHONY: demo test soak check audit licences setup setup-dev lock bench bench-peers bench-answers learned board pictures clean

demo: setup  ## start the bot with a sample organisation, and the Agents Playground where Node is present
	@exec $(BIN)/startklar demo

test: setup-dev  ## the whole suite
	@exec $(BIN)/python -m pytest -n 2

check: setup-dev  ## style, types, architecture, content
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/startklar content check

audit: setup-dev  ## are faults known in what we depend on? needs the network, and says so where there is none
	@$(BIN)/python .ci/audit.py

licences: setup-dev  ## write docs/licences.md anew, after a change of the lock file
	@$(BIN)/python .ci/licences.py > docs/licences.md

setup: .venv/.runtime  ## what the bot needs; quick when nothing changed

setup-dev: .venv/.dev  ## what the checks and tests need besides

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Startklar needs Python 3.11 or newer, this is %s" % sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv

.venv/.runtime: requirements.lock pyproject.toml | .venv/bin/python
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: requirements-dev.lock .venv/.runtime
	$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

lock:  ## renew both lock files (needs uv)
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header --no-annotate pyproject.toml --group build -o requirements.lock
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header --no-annotate -c requirements.lock pyproject.toml --group dev -o requirements-dev.lock

soak: setup-dev  ## every story on PostgreSQL, a region's broadcast at the real pace of Teams' limits, two hundred kills of the store, fifty of the sender, a hundred thousand hostile activities; an hour
	@STARTKLAR_TEST_STORE=postgres $(BIN)/python -m pytest -q -n 2 tests/scenarios
	@STARTKLAR_FASTER=1 $(BIN)/python -m pytest -q -s tests/scenarios/broadcasts/test_region.py
	@STARTKLAR_KILLS=200 $(BIN)/python -m pytest -q tests/faults/test_store_killed.py
	@STARTKLAR_FUZZ_TIMES=10 $(BIN)/python -m pytest -q -n 2 tests/security/test_fuzzed_activities.py
	@STARTKLAR_SENDER_KILLS=50 STARTKLAR_RESTARTS=20 $(BIN)/python -m pytest -q tests/faults/test_sender_killed.py tests/faults/test_database_restarted.py

bench: setup-dev  ## measure everything but answers, half an hour; writes benchmarks/RESULTS.md, asserts nothing
	@$(BIN)/python -m benchmarks

bench-peers: setup-dev  ## our turns with the Agents SDK's and the Teams SDK's echo bots beside them
	@$(BIN)/python -m benchmarks turns peers

# FAQ: a file of public questions and answers to measure on as well (jsonl: id, question, answer).
bench-answers: setup-dev  ## how often the right answer is found; writes benchmarks/RESULTS.md
	@OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 $(BIN)/python -m benchmarks.answers $(FAQ)

learned: setup  ## have the model read what has changed in the shipped content, so that a first start need not
	@STARTKLAR_VECTORS=content/learned OMP_NUM_THREADS=2 $(BIN)/startklar content learn

board:  ## build the board's script and style anew from locked npm packages (needs Node); what it makes is committed
	npm ci --ignore-scripts --prefer-offline --no-audit --no-fund
	node bot/board/script/build.mjs

pictures: setup-dev  ## take the screenshots of docs/pictures and tell docs/stories anew
	@STARTKLAR_PICTURES=docs/pictures STARTKLAR_STORIES=docs/stories $(BIN)/python -m pytest tests/browser tests/scenarios/stories

clean:  ## everything that can be made again
	rm -rf .venv node_modules dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
