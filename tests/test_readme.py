"""The README says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from analysis import cli
from analysis.reading.readers import formats_table
from analysis.reading.styles import styles_table
from analysis.tables.schema import codebook

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def test_the_codebook_is_the_codes():
    assert codebook() in README


def test_the_formats_and_styles_are_those_that_are_read():
    assert formats_table() in README
    assert styles_table() in README


def test_every_make_target_named_exists():
    papers = README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8") + CI
    assert set(re.findall(r"(?:`|^|, |\|\s*`)make ([a-z]+)", papers, re.MULTILINE)) <= TARGETS


def test_ci_calls_what_the_readme_has():
    commands = [line for line in CI.splitlines() if line.startswith("make ")]
    assert commands == ["make lint", "make test"]
    assert all(f"`{command}`" in README for command in commands)


def test_every_command_named_exists():
    assert set(re.findall(r"`analysis ([a-z]+)", README)) <= set(cli.COMMANDS)


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "data/README.md", "reports/README.md"])
def test_links_and_pictures_are_there(page):
    folder = (ROOT / page).parent
    for target in re.findall(r"\]\(([^)#]+)", (ROOT / page).read_text(encoding="utf-8")):
        if "://" not in target:
            assert (folder / target).exists(), target
