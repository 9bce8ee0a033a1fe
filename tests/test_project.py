"""The papers and the house agree with the code."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest
import yaml

from bench.articles import stages
from bench.corpus import articles

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "analysis"
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONDA_ONLY = {"python", "pip"}
# conda-forge's name -> the Python package index's, where they differ
PYPI_NAMES: dict[str, str] = {}
FLOORS = {"model": 0, "reading": 1, "extraction": 2, "tables": 3, "corpus": 4, "reporting": 4, "cli": 5}


def requirements(lines):
    """Return {name: range} of requirement lines."""
    found = dict(re.fullmatch(r"([\w.-]+)(.*)", line).groups() for line in lines)
    return {PYPI_NAMES.get(name, name): bounds for name, bounds in found.items()}


def test_conda_and_pip_install_the_same():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    *conda, last = environment["dependencies"]
    assert last == {"pip": ["-e ."]}
    assert environment["channels"] == ["conda-forge"]
    project = PYPROJECT["project"]
    known = requirements(project["dependencies"] + project["optional-dependencies"]["dev"])
    named = {name: bounds for name, bounds in requirements(conda).items() if name not in CONDA_ONLY}
    assert named.items() <= known.items()
    assert requirements(project["dependencies"]).items() <= named.items()
    assert {"jupyterlab", "pandas", "matplotlib", "plotly", "nbconvert", "pytest"} <= named.keys()


@pytest.mark.parametrize("module", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_run_one_way(module):
    room = module.relative_to(PACKAGE).parts[0].removesuffix(".py")
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        names = [node.module] if isinstance(node, ast.ImportFrom) else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        for name in names:
            parts = (name or "").split(".")
            if parts[0] == "analysis" and len(parts) > 1 and room in FLOORS and parts[1] != room:
                assert FLOORS[parts[1]] < FLOORS[room], f"{room} imports {name}"


def committed_texts():
    skipped = {".git", ".venv", "processed", "raw", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
    for path in sorted(ROOT.rglob("*")):
        if path.is_file() and not skipped & set(path.relative_to(ROOT).parts) and path.suffix not in {".png", ".pyc"}:
            yield path


def test_the_lock_names_no_registry():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    names = set(re.findall(r"^([\w.-]+)==", lock, re.MULTILINE))
    assert {re.sub(r"[_.]", "-", name) for name in requirements(PYPROJECT["project"]["dependencies"])} <= names


def test_there_is_no_room_for_odds_and_ends():
    assert not [path for path in PACKAGE.rglob("*") if path.stem in {"utils", "util", "helpers", "common", "misc"}]


def test_every_sentence_is_our_own(real_articles):
    """No ten words running of the publisher's article stand anywhere in the project."""

    def runs(text):
        words = re.findall(r"[a-z0-9']+", text.lower())
        return {tuple(words[i : i + 10]) for i in range(len(words) - 9)}

    theirs = set().union(*(runs(path.read_text(encoding="utf-8")) for path in real_articles.glob("*.txt")))
    for path in committed_texts():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        assert not runs(text) & theirs, path


def test_the_command_and_the_module_are_one():
    assert PYPROJECT["project"]["scripts"] == {"analysis": "analysis.cli:main"}
    assert "from analysis.cli import main" in (PACKAGE / "__main__.py").read_text(encoding="utf-8")


def test_the_bench_runs_every_stage():
    for work in stages(articles(1)).values():
        assert work() >= 1
