"""The ``analysis`` command: it parses arguments, calls the rooms and prints."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from analysis.corpus import parse_articles
from analysis.model import ParsedArticle, Reject
from analysis.reporting.report import ReportError, build_reports
from analysis.tables.build import to_tables
from analysis.tables.store import FORMATS, save_tables

OK, FAILED = 0, 1
RAW, SAMPLE, PROCESSED = Path("data/raw"), Path("data/sample"), Path("data/processed")


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
    arguments = _parser().parse_args(argv)
    if arguments.lexicon:
        os.environ["ANALYSIS_LEXICON"] = str(arguments.lexicon)
    try:
        return int(arguments.run(arguments))
    except (OSError, ReportError, ValueError) as error:
        print(f"analysis: {_one_line(error)}", file=sys.stderr)
        return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="analysis", description="Photo-gallery news articles into tables, charts and reports."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    tables = _command(
        commands,
        "tables",
        _tables,
        "read articles and write their tables",
        "analysis tables data/sample --out tables --format csv",
    )
    tables.add_argument("paths", nargs="+", metavar="PATH", help="an article, or a folder of them")
    tables.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for the tables")
    tables.add_argument("--format", choices=FORMATS, default="parquet", help="default: parquet")

    report = _command(
        commands,
        "report",
        _report,
        "read articles, run the notebooks and export HTML reports",
        "analysis report data/sample --out reports",
    )
    report.add_argument(
        "paths", nargs="*", metavar="PATH", help=f"articles; by default {RAW}, or {SAMPLE} where that is empty"
    )
    report.add_argument("--out", type=Path, default=Path("reports"), metavar="DIR", help="default: reports")
    report.add_argument("--tables", type=Path, default=PROCESSED, metavar="DIR", help=f"default: {PROCESSED}")
    report.add_argument("--notebooks", type=Path, default=Path("notebooks"), metavar="DIR", help="default: notebooks")

    lab = _command(commands, "lab", _lab, "open JupyterLab on the notebooks", "analysis lab")
    lab.add_argument("options", nargs=argparse.REMAINDER, metavar="...", help="passed on to jupyter lab")
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Callable[[argparse.Namespace], int],
    summary: str,
    example: str,
) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name,
        help=summary,
        description=summary[0].upper() + summary[1:] + ".",
        epilog=f"example: {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("--lexicon", type=Path, metavar="DIR", help="folder with your own lexicon rows")
    command.set_defaults(run=run)
    return command


def _tables(arguments: argparse.Namespace) -> int:
    return _write_tables(arguments.paths, arguments.out, arguments.format)


def _report(arguments: argparse.Namespace) -> int:
    paths = arguments.paths or [_default_articles()]
    status = _write_tables(paths, arguments.tables, "parquet")
    pages = build_reports(arguments.tables, arguments.notebooks, arguments.out, progress=sys.stderr.isatty())
    print(f"{len(pages)} reports, starting at {arguments.out / 'index.html'}")
    return status


def _lab(arguments: argparse.Namespace) -> int:
    if not PROCESSED.exists():
        _write_tables([_default_articles()], PROCESSED, "parquet")
    command = [sys.executable, "-m", "jupyter", "lab", "--LabApp.default_url=/lab/tree/01-article-to-tables.ipynb"]
    return subprocess.run([*command, "--notebook-dir=notebooks", *arguments.options], check=False).returncode  # noqa: S603


def _default_articles() -> Path:
    """Return the user's own articles, or the sample where there are none."""
    if any(path.is_file() and path.name != "README.md" and path.name[0] != "." for path in RAW.rglob("*")):
        return RAW
    print(f"analysis: {RAW} holds no articles, so the sample in {SAMPLE} is used", file=sys.stderr)
    return SAMPLE


def _write_tables(paths: Iterable[str | Path], out: Path, format: str) -> int:  # noqa: A002
    tables = to_tables(_told(parse_articles(paths)))
    where = save_tables(tables, out, format=format)
    articles, captions, rejects = (len(tables[name]) for name in ("articles", "captions", "rejects"))
    print(f"{articles} articles, {captions} captions in {where}")
    if rejects:
        print(f"analysis: {rejects} rejected; see the table 'rejects'", file=sys.stderr)
    return FAILED if rejects else OK


def _told(items: Iterable[ParsedArticle | Reject]) -> Iterator[ParsedArticle | Reject]:
    """Pass everything on, and say a line for each reject."""
    for item in items:
        if isinstance(item, Reject):
            print(f"analysis: {_one_line(f'{item.source}: {item.reason}; {item.detail}')}", file=sys.stderr)
        yield item


def _one_line(message: object) -> str:
    return " ".join(str(message).split())
