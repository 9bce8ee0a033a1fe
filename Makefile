# Everything runs in .venv, made from the hashed requirements.lock: by uv where it is on PATH, by venv and pip otherwise.
PYTHON ?= python3
BIN := .venv/bin
UV := $(shell command -v uv 2>/dev/null)
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.DEFAULT_GOAL := help
.PHONY: help report test lab lint format lock bench fast slow clean
# What mypyc compiles: the hot rooms, less the modules with a cached_property, which it would not keep.
HOT := analysis/extraction analysis/reading/segment.py analysis/reading/pieces.py analysis/reading/credits.py \
	analysis/reading/credit_shapes.py analysis/reading/scenes.py

help: ## this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

report: .venv/.ready ## articles in data/raw (or data/sample) -> tables, charts, HTML reports
	@$(BIN)/analysis report

test: .venv/.ready ## every test
	@$(BIN)/python -m pytest

lab: .venv/.ready ## JupyterLab on the notebooks
	@$(BIN)/analysis lab

lint: .venv/.ready ## style, types, stripped notebooks
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/nbstripout --verify notebooks/*.ipynb

format: .venv/.ready ## format code, strip notebooks
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .
	@$(BIN)/nbstripout notebooks/*.ipynb

lock: .venv/.ready ## compile requirements.lock anew from pyproject.toml (needs uv)
	@uv pip compile pyproject.toml --extra dev --extra warc --universal --generate-hashes --no-emit-index-url --no-header \
		--no-annotate --upgrade --quiet --python-version 3.11 -o requirements.lock

bench: .venv/.ready ## speed, as ratios measured side by side
	@$(BIN)/python -m bench

fast: .venv/.ready slow ## compile the reading of articles (five minutes, needs a C compiler and Python's headers)
	@cd src && MYPYC_DEBUG_LEVEL=0 ../$(BIN)/mypyc --config-file ../pyproject.toml \
		$$(grep -rL --include='*.py' cached_property $(HOT)) > /dev/null
	@rm -rf src/build

slow: ## remove what was compiled: after it, edited code counts again
	@find src -name '*.so' -delete

clean: slow ## remove the environment, caches, tables and reports
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis data/processed
	find . -name __pycache__ -prune -exec rm -rf {} +
	find reports -mindepth 1 ! -name README.md -delete

.venv/.ready: requirements.lock pyproject.toml
ifdef UV
	@uv venv --quiet --clear --python '>=3.11' .venv
	@uv pip install --quiet --python .venv --require-hashes -r requirements.lock
	@uv pip install --quiet --python .venv --no-deps --no-build-isolation -e .
else
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "make: $(PYTHON) is older than 3.11; name a newer one: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -m venv --clear .venv || \
		{ echo "make: $(PYTHON) cannot make an environment; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@$(BIN)/pip install --quiet --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
endif
	@touch $@
