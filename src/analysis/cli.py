"""The ``analysis`` command: it parses arguments, calls the rooms and prints."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from analysis.corpus import parse_articles
from analysis.extraction.lexicon import check_own_rows
from analysis.model import ParsedArticle, Reject
from analysis.reading.document import MAX_BYTES
from analysis.reading.readers import formats_table
from analysis.reading.styles import styles_table
from analysis.reporting.annotate import annotate
from analysis.reporting.report import ReportError, build_reports
from analysis.tables.build import to_tables
from analysis.tables.corrections import apply_corrections, read_corrections
from analysis.tables.evaluate import Evaluation, evaluate_folder
from analysis.tables.schema import codebook
from analysis.tables.store import FORMATS, save_tables

OK, FAILED = 0, 1
RAW, SAMPLE, PROCESSED = Path("data/raw"), Path("data/sample"), Path("data/processed")
NOTEBOOKS, REPORTS = Path("notebooks"), Path("reports")
GOLD, CORRECTIONS = Path("data/gold"), Path("data/corrections.csv")


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
    try:
        if arguments.lexicon:
            os.environ["ANALYSIS_LEXICON"] = str(arguments.lexicon)
            check_own_rows()
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
    command.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, a glob, or - for standard input")
    command.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for the tables")
    command.add_argument("--format", choices=FORMATS, default="parquet", help="default: parquet")
    _add_reading(command)


def _tables(arguments: argparse.Namespace) -> int:
    return _write_tables(arguments, arguments.out, arguments.format)


def _report_options(command: argparse.ArgumentParser) -> None:
    _lab_options(command)
    command.add_argument("--out", type=Path, default=REPORTS, metavar="DIR", help=f"default: {REPORTS}")
    command.add_argument("--tables", type=Path, default=PROCESSED, metavar="DIR", help=f"default: {PROCESSED}")
    command.add_argument("--notebooks", type=Path, default=NOTEBOOKS, metavar="DIR", help=f"default: {NOTEBOOKS}")


def _report(arguments: argparse.Namespace) -> int:
    status = _write_tables(_with_defaults(arguments), arguments.tables, "parquet")
    pages = build_reports(arguments.tables, arguments.notebooks, arguments.out, progress=True)
    print(f"{_count(pages, 'report')}, starting at {arguments.out / 'index.html'}")
    return status


def _lab_options(command: argparse.ArgumentParser) -> None:
    told = f"articles; by default {RAW}, or {SAMPLE} where that is empty"
    command.add_argument("paths", nargs="*", metavar="PATH", help=told)
    _add_reading(command)


def _lab(arguments: argparse.Namespace) -> int:
    if arguments.paths or not PROCESSED.exists():
        _write_tables(_with_defaults(arguments), PROCESSED, "parquet")
    first = min(path.name for path in NOTEBOOKS.glob("*.ipynb"))
    jupyter = [sys.executable, "-m", "jupyter", "lab", f"--notebook-dir={NOTEBOOKS}"]
    return subprocess.run([*jupyter, f"--LabApp.default_url=/lab/tree/{first}"], check=False).returncode  # noqa: S603


def _add_reading(command: argparse.ArgumentParser) -> None:
    """Add the options of everything that reads articles into tables."""
    command.add_argument("--corrections", type=Path, metavar="FILE", help="your own fixes, laid over the tables")
    told = "name of a record field that is not the usual one: text=content"
    command.add_argument(
        "--field", dest="fields", type=_field, action="append", default=[], metavar="OURS=YOURS", help=told
    )
    told = f"largest document to read; default: {MAX_BYTES}"
    command.add_argument("--max-bytes", type=_size, default=MAX_BYTES, metavar="N", help=told)
    command.add_argument("--strict", action="store_true", help="stop at the first article that is rejected")


def _with_defaults(arguments: argparse.Namespace) -> argparse.Namespace:
    """Put the project's own articles and corrections where none are named."""
    arguments.paths = arguments.paths or [_default_articles()]
    arguments.corrections = arguments.corrections or (CORRECTIONS if CORRECTIONS.exists() else None)
    return arguments


def _annotate_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("path", metavar="PATH", help="an article, or a folder of them")
    command.add_argument("--out", required=True, type=Path, metavar="FILE", help="the HTML page to write")


def _annotate(arguments: argparse.Namespace) -> int:
    items = list(_told(parse_articles([arguments.path])))
    shown = [annotate(item)._repr_html_() for item in items if not isinstance(item, Reject)]
    head = '<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>Marked articles</title>\n'
    arguments.out.write_text(head + "\n".join(shown) + "\n</html>\n", encoding="utf-8")
    print(f"{_count(shown, 'article')} in {arguments.out}")
    return OK if len(shown) == len(items) else FAILED


def _evaluate_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--tables", type=Path, default=PROCESSED, metavar="DIR", help=f"default: {PROCESSED}")
    command.add_argument("--gold", type=Path, default=GOLD, metavar="DIR", help=f"folder of keys; default: {GOLD}")
    command.add_argument("--format", choices=sorted(_PRINTERS), default="text", help="default: text")


def _evaluate(arguments: argparse.Namespace) -> int:
    evaluation = evaluate_folder(arguments.tables, arguments.gold)
    for line in evaluation.unscored:
        _tell(line)
    if not evaluation.scores["n"].any():
        _tell(f"nothing to score: no article of {arguments.tables} has a key in {arguments.gold} for its very text")
        return FAILED
    print(_PRINTERS[arguments.format](evaluation), end="")
    return OK


def _no_options(command: argparse.ArgumentParser) -> None:
    """Add nothing: there is only one thing to print."""


def _codebook(_arguments: argparse.Namespace) -> int:
    print(codebook())
    return OK


def _formats(_arguments: argparse.Namespace) -> int:
    print(formats_table(), styles_table(), sep="\n\n")
    return OK


def _evaluation_text(evaluation: Evaluation) -> str:
    scores = evaluation.scores.to_string(index=False, float_format="{:.3f}".format)
    missed = evaluation.misses.to_string(index=False) if len(evaluation.misses) else "no misses"
    return f"{scores}\n\n{missed}\n"


def _evaluation_json(evaluation: Evaluation) -> str:
    parts = {name: getattr(evaluation, name).to_dict("records") for name in ("scores", "misses")}
    return json.dumps({**parts, "unscored": evaluation.unscored}, indent=1, ensure_ascii=False) + "\n"


_PRINTERS: dict[str, Callable[[Evaluation], str]] = {
    "csv": lambda evaluation: str(evaluation.scores.to_csv(index=False, lineterminator="\n")),
    "json": _evaluation_json,
    "text": _evaluation_text,
}


def _folder(name: str) -> Path:
    path = Path(name)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"{name}: no such folder")
    return path


def _size(digits: str) -> int:
    if not digits.isdecimal() or not int(digits):
        raise argparse.ArgumentTypeError(f"{digits}: not a number of bytes")
    return int(digits)


def _field(name: str) -> tuple[str, str]:
    ours, equals, yours = name.partition("=")
    if not (ours and equals and yours):
        raise argparse.ArgumentTypeError(f"{name}: not of the form text=content")
    return ours, yours


def _default_articles() -> Path:
    """Return the folder of the user's own articles, or the sample where there are none."""
    if any(path.is_file() and path.name != "README.md" and path.name[0] != "." for path in RAW.rglob("*")):
        return RAW
    _tell(f"{RAW} holds no articles, so the sample in {SAMPLE} is used")
    return SAMPLE


def _write_tables(arguments: argparse.Namespace, out: Path, format: str) -> int:  # noqa: A002
    corrections = read_corrections(arguments.corrections) if arguments.corrections else []
    items = parse_articles(arguments.paths, fields=dict(arguments.fields), max_bytes=arguments.max_bytes)
    tables = to_tables(_told(items, strict=arguments.strict))
    if not len(tables["articles"]) and out.exists() and any(out.iterdir()):
        raise ReportError(f"no article was read; {out} is left as it is")
    if arguments.corrections:
        tables = apply_corrections(tables, corrections)
    where = save_tables(tables, out, format=format)
    print(f"{_count(tables['articles'], 'article')}, {_count(tables['captions'], 'caption')} in {where}")
    if rejected := len(tables["rejects"]):
        _tell(f"{rejected} rejected; see the table 'rejects'")
        return FAILED
    return OK


def _told(items: Iterable[ParsedArticle | Reject], *, strict: bool = False) -> Iterator[ParsedArticle | Reject]:
    """Pass everything on, and say a line for each reject; end with the first one if strict."""
    for item in items:
        if isinstance(item, Reject):
            _tell(f"{item.source}: {item.reason}; {item.detail}")
        yield item
        if strict and isinstance(item, Reject):
            return


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
    "annotate": Command(
        "show articles with everything that was read from them marked",
        "analysis annotate data/sample --out marked.html",
        _annotate_options,
        _annotate,
    ),
    "evaluate": Command(
        "score tables against hand-made keys",
        "analysis evaluate --gold data/gold --format csv",
        _evaluate_options,
        _evaluate,
    ),
    "codebook": Command("print what every column means", "analysis codebook", _no_options, _codebook),
    "formats": Command("print which files and caption styles can be read", "analysis formats", _no_options, _formats),
    "lab": Command("open JupyterLab on the notebooks", "analysis lab data/sample", _lab_options, _lab),
}
