"""The ``analysis`` command: it parses arguments, calls the rooms and prints."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from analysis.corpus import parse_articles
from analysis.model import ParsedArticle, Reject
from analysis.reporting.report import ReportError, build_reports
from analysis.tables.build import to_tables
from analysis.tables.store import FORMATS, save_tables

OK, FAILED = 0, 1
RAW, SAMPLE, PROCESSED = Path("data/raw"), Path("data/sample"), Path("data/processed")
NOTEBOOKS, REPORTS = Path("notebooks"), Path("reports")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Parameters
    ----------
    argv : sequence of str, optional
        Arguments without the program's name; by default the process's own.

    Returns
    -------
    int
        Exit status: 0 all is well, 1 something was rejected or failed.  Wrong usage
        ends the process with status 2.
    """
    arguments = parser().parse_args(argv)
    if arguments.lexicon:
        os.environ["ANALYSIS_LEXICON"] = str(arguments.lexicon)
    try:
        return COMMANDS[arguments.command].run(arguments)
    except (OSError, ReportError, ValueError) as error:
        _tell(error)
        return FAILED


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line, made from :data:`COMMANDS`."""
    whole = argparse.ArgumentParser(
        prog="analysis", description="Photo-gallery news articles into tables, charts and reports."
    )
    added = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        one = added.add_parser(
            name,
            help=command.summary,
            description=f"{command.summary[0].upper()}{command.summary[1:]}.",
            epilog=f"example: {command.example}",
        )
        command.options(one)
        one.add_argument("--lexicon", type=_folder, metavar="DIR", help="folder with lexicon rows of your own")
    return whole


def _tables_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("paths", nargs="+", metavar="PATH", help="an article, or a folder of them")
    command.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for the tables")
    command.add_argument("--format", choices=FORMATS, default="parquet", help="default: parquet")


def _tables(arguments: argparse.Namespace) -> int:
    return _write_tables(arguments.paths, arguments.out, arguments.format)


def _report_options(command: argparse.ArgumentParser) -> None:
    _add_paths(command)
    command.add_argument("--out", type=Path, default=REPORTS, metavar="DIR", help=f"default: {REPORTS}")
    command.add_argument("--tables", type=Path, default=PROCESSED, metavar="DIR", help=f"default: {PROCESSED}")
    command.add_argument("--notebooks", type=Path, default=NOTEBOOKS, metavar="DIR", help=f"default: {NOTEBOOKS}")


def _report(arguments: argparse.Namespace) -> int:
    status = _write_tables(arguments.paths or [_default_articles()], arguments.tables, "parquet")
    pages = build_reports(arguments.tables, arguments.notebooks, arguments.out, progress=True)
    print(f"{_count(pages, 'report')}, starting at {arguments.out / 'index.html'}")
    return status


def _lab_options(command: argparse.ArgumentParser) -> None:
    _add_paths(command)


def _lab(arguments: argparse.Namespace) -> int:
    if arguments.paths or not PROCESSED.exists():
        _write_tables(arguments.paths or [_default_articles()], PROCESSED, "parquet")
    first = min(path.name for path in NOTEBOOKS.glob("*.ipynb"))
    jupyter = [sys.executable, "-m", "jupyter", "lab", f"--notebook-dir={NOTEBOOKS}"]
    return subprocess.run([*jupyter, f"--LabApp.default_url=/lab/tree/{first}"], check=False).returncode  # noqa: S603


def _add_paths(command: argparse.ArgumentParser) -> None:
    told = f"articles; by default {RAW}, or {SAMPLE} where that is empty"
    command.add_argument("paths", nargs="*", metavar="PATH", help=told)


def _folder(name: str) -> Path:
    path = Path(name)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"{name}: no such folder")
    return path


def _default_articles() -> Path:
    """Return the folder of the user's own articles, or the sample where there are none."""
    if any(path.is_file() and path.name != "README.md" and path.name[0] != "." for path in RAW.rglob("*")):
        return RAW
    _tell(f"{RAW} holds no articles, so the sample in {SAMPLE} is used")
    return SAMPLE


def _write_tables(paths: Iterable[str | Path], out: Path, format: str) -> int:  # noqa: A002
    tables = to_tables(_told(parse_articles(paths)))
    where = save_tables(tables, out, format=format)
    print(f"{_count(tables['articles'], 'article')}, {_count(tables['captions'], 'caption')} in {where}")
    if rejected := len(tables["rejects"]):
        _tell(f"{rejected} rejected; see the table 'rejects'")
        return FAILED
    return OK


def _told(items: Iterable[ParsedArticle | Reject]) -> Iterator[ParsedArticle | Reject]:
    """Pass everything on, and say a line for each reject."""
    for item in items:
        if isinstance(item, Reject):
            _tell(f"{item.source}: {item.reason}; {item.detail}")
        yield item


def _tell(message: object) -> None:
    print("analysis:", " ".join(str(message).split()), file=sys.stderr)


def _count(things: object, noun: str) -> str:
    number = len(things)  # type: ignore[arg-type]
    return f"{number} {noun}{'' if number == 1 else 's'}"


class Command(NamedTuple):
    """A subcommand: what it does, an example, its options, and what runs."""

    summary: str
    example: str
    options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


COMMANDS = {
    "tables": Command(
        "read articles and write their tables",
        "analysis tables data/sample --out tables --format csv",
        _tables_options,
        _tables,
    ),
    "report": Command(
        "read articles, run the notebooks and export HTML reports",
        "analysis report data/sample --out reports",
        _report_options,
        _report,
    ),
    "lab": Command("open JupyterLab on the notebooks", "analysis lab data/sample", _lab_options, _lab),
}
