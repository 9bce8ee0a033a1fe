"""The command: exit status, one line a message, and nothing lost."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from analysis import cli
from analysis.tables.schema import SCHEMA
from analysis.tables.store import load_tables

ROOT = Path(__file__).parent.parent
CAPTION = "Ann Lee (L) attends the Grammy Awards in Los Angeles on Feb. 5, 2023. Photo by Bo Ray/UPI\n"

# name, bytes, what the one line on stderr says; None where the article is kept
BAD_FILES = [
    ("empty.txt", b"", "empty"),
    ("blank.txt", b" \n\t\n", "empty"),
    ("binary.txt", bytes(range(256)) * 8, "binary"),
    ("latin1.txt", "Zoë Lée sings in Tulsa.".encode("latin-1"), "UTF-8"),
    ("nul.txt", b"Ann Lee\x00 sings.", "binary"),
]
ODD_FILES = [
    ("utf16.txt", "\ufeffAnn Lee sings in Tulsa.".encode("utf-16-le")),
    ("crlf.txt", CAPTION.replace("\n", "\r\n").encode()),
    ("no-captions.txt", b"TULSA, Okla. (UPI) -- Ann Lee sang.\nShe left.\n"),
    ("no-credit.txt", b"Ann Lee attends a party.\n\nAnn Lee waves.\n"),
    ("february-30.txt", CAPTION.replace("Feb. 5", "Feb. 30").encode()),
    ("long-line.txt", b"Ann Lee sings. " * 350_000),
]


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "in" / "gala.txt"
    path.parent.mkdir()
    path.write_text(CAPTION, encoding="utf-8")
    return path


def run(*arguments):
    return cli.main([str(argument) for argument in arguments])


@pytest.mark.parametrize("format_", ["csv", "parquet"])
def test_tables_are_written(article, tmp_path, capsys, format_):
    assert run("tables", article, "--out", tmp_path / "out", "--format", format_) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("1 article, 1 caption in ")
    assert printed.err == ""
    tables = load_tables(tmp_path / "out")
    assert tables["captions"]["photographer"].tolist() == ["Bo Ray"]
    if format_ == "csv":
        assert {path.stem for path in (tmp_path / "out").glob("*.csv")} == set(SCHEMA)


@pytest.mark.parametrize(("name", "content", "told"), BAD_FILES, ids=[row[0] for row in BAD_FILES])
def test_a_bad_file_is_one_reject_and_one_line(article, tmp_path, capsys, name, content, told):
    bad = article.parent / name
    bad.write_bytes(content)
    assert run("tables", article.parent, "--out", tmp_path / "out") == 1
    first, count = capsys.readouterr().err.splitlines()
    assert name in first
    assert told in first
    assert count == "analysis: 1 rejected; see the table 'rejects'"
    tables = load_tables(tmp_path / "out")
    assert tables["articles"]["article_id"].tolist() == ["gala"]
    assert [Path(source).name for source in tables["rejects"]["source"]] == [name]


@pytest.mark.parametrize(("name", "content"), ODD_FILES, ids=[row[0] for row in ODD_FILES])
def test_an_odd_file_is_an_article(tmp_path, capsys, name, content):
    (tmp_path / name).write_bytes(content)
    assert run("tables", tmp_path / name, "--out", tmp_path / "out") == 0
    assert capsys.readouterr().err == ""
    tables = load_tables(tmp_path / "out")
    assert tables["articles"]["article_id"].tolist() == [Path(name).stem]
    assert tables["captions"]["date"].isin(["", "2023-02-05"]).all()


def test_a_missing_path_is_named(article, tmp_path, capsys):
    assert run("tables", tmp_path / "nowhere.txt", article, "--out", tmp_path / "out") == 1
    assert "nowhere.txt" in capsys.readouterr().err
    assert len(load_tables(tmp_path / "out")["articles"]) == 1


def test_an_empty_folder_is_named(tmp_path, capsys):
    (tmp_path / "none").mkdir()
    assert run("tables", tmp_path / "none", "--out", tmp_path / "out") == 1
    assert "none" in capsys.readouterr().err


def test_an_article_that_breaks_the_parser_harms_no_other(article, tmp_path, capsys, monkeypatch):
    (article.parent / "worse.txt").write_text(CAPTION.replace("Ann", "Eve"), encoding="utf-8")
    honest = cli.parse_articles.__globals__["parse_article"]

    def breaks(read):
        if read.article_id == "worse":
            raise RecursionError("too deep")
        return honest(read)

    monkeypatch.setitem(cli.parse_articles.__globals__, "parse_article", breaks)
    assert run("tables", article.parent, "--out", tmp_path / "out") == 1
    assert "worse.txt: the parser failed; RecursionError: too deep" in capsys.readouterr().err
    assert load_tables(tmp_path / "out")["rejects"]["stage"].tolist() == ["parse"]


def test_a_folder_that_cannot_be_written_is_one_line(article, tmp_path, capsys):
    (tmp_path / "file").write_text("not a folder")
    assert run("tables", article, "--out", tmp_path / "file") == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("analysis: ")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["tables"],
        ["tables", "x.txt"],
        ["tables", "x", "--out", "y", "--format", "xlsx"],
        ["tables", "x", "--out", "y", "--max-bytes", "-1"],
        ["tables", "x", "--out", "y", "--max-bytes", "0"],
        ["dance"],
    ],
)
def test_wrong_usage_is_status_2(arguments, capsys):
    with pytest.raises(SystemExit) as stop:
        run(*arguments)
    assert stop.value.code == 2
    assert "usage: analysis" in capsys.readouterr().err


@pytest.mark.parametrize("command", sorted(cli.COMMANDS))
def test_every_help_has_an_example_that_parses(command, capsys):
    with pytest.raises(SystemExit) as stop:
        run(command, "--help")
    assert stop.value.code == 0
    example = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("example: "))
    program, *arguments = shlex.split(example.removeprefix("example: "))
    assert program == "analysis"
    assert cli.parser().parse_args(arguments).command == command


def test_strict_stops_at_the_first_reject(article, tmp_path, capsys):
    (article.parent / "a-bad.txt").write_bytes(b"")
    (article.parent / "b-bad.txt").write_bytes(b"")
    assert run("tables", article.parent, "--out", tmp_path / "out", "--strict") == 1
    assert "a-bad.txt" in capsys.readouterr().err
    assert len(load_tables(tmp_path / "out")["rejects"]) == 1
    assert load_tables(tmp_path / "out")["articles"].empty


def test_record_fields_and_the_limit_are_told(tmp_path, capsys):
    records = tmp_path / "records.jsonl"
    records.write_text(json.dumps({"id": "0012", "words": CAPTION}) + "\n", encoding="utf-8")
    assert run("tables", records, "--out", tmp_path / "out", "--field", "text=words") == 0
    assert load_tables(tmp_path / "out")["articles"]["article_id"].tolist() == ["0012"]
    assert run("tables", records, "--out", tmp_path / "out", "--max-bytes", 10) == 1
    assert "--max-bytes" in capsys.readouterr().err


def test_corrections_are_laid_over_the_tables(article, tmp_path, capsys):
    fixes = tmp_path / "corrections.csv"
    fixes.write_text(
        "table,row,column,value,why\ncaptions,article_id=gala; caption=1,city,Inglewood,the hall's address\n"
    )
    assert run("tables", article, "--out", tmp_path / "out", "--corrections", fixes) == 0
    captions = load_tables(tmp_path / "out")["captions"]
    assert captions[["city", "corrected"]].values.tolist() == [
        ["Inglewood", "city was 'Los Angeles': the hall's address"]
    ]
    fixes.write_text(fixes.read_text().replace("caption=1", "caption=9"))
    assert run("tables", article, "--out", tmp_path / "out", "--corrections", fixes) == 1
    assert "caption=9" in capsys.readouterr().err.splitlines()[-1]


@pytest.mark.parametrize("format_", ["text", "csv", "json"])
def test_evaluate_prints_scores(tmp_path, capsys, format_):
    run("tables", ROOT / "data" / "sample", "--out", tmp_path / "out")
    capsys.readouterr()
    assert run("evaluate", "--tables", tmp_path / "out", "--gold", ROOT / "data" / "gold", "--format", format_) == 0
    printed = capsys.readouterr().out
    assert "photographer" in printed
    if format_ == "json":
        assert {"scores", "misses", "unscored"} == json.loads(printed).keys()
    if format_ == "csv":
        assert printed.splitlines()[0] == "table,field,precision,recall,f1,n"


def test_annotate_writes_a_page(article, tmp_path):
    assert run("annotate", article, "--out", tmp_path / "marked.html") == 0
    page = (tmp_path / "marked.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert ">Ann Lee</mark>" in page


def test_the_module_is_the_command(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "analysis", "tables", str(tmp_path / "nowhere"), "--out", str(tmp_path / "out")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "nowhere" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_run_that_reads_nothing_leaves_the_tables_that_were_there(article, tmp_path, capsys):
    assert run("tables", article, "--out", tmp_path / "out") == 0
    assert run("tables", tmp_path / "nowhere", "--out", tmp_path / "out") == 1
    assert "no article was read" in capsys.readouterr().err.splitlines()[-1]
    assert load_tables(tmp_path / "out")["articles"]["article_id"].tolist() == ["gala"]


def test_what_has_no_key_has_no_score(article, tmp_path, capsys):
    run("tables", article, "--out", tmp_path / "out")
    capsys.readouterr()
    assert run("evaluate", "--tables", tmp_path / "out", "--gold", ROOT / "data" / "gold") == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "nothing to score" in printed.err


def test_a_key_without_its_columns_is_one_line(article, tmp_path, capsys):
    run("tables", article, "--out", tmp_path / "out")
    (tmp_path / "articles.csv").write_text("article_id\ngala\n")
    capsys.readouterr()
    assert run("evaluate", "--tables", tmp_path / "out", "--gold", tmp_path) == 1
    assert capsys.readouterr().err.endswith("articles.csv: column sha256 is missing\n")


@pytest.mark.parametrize(("name", "told"), [("events.csv", "is missing"), ("evnts.csv", "no such table")])
def test_a_bad_file_in_a_lexicon_is_one_line(article, tmp_path, capsys, monkeypatch, name, told):
    monkeypatch.setenv("ANALYSIS_LEXICON", "")
    own = tmp_path / "own"
    own.mkdir()
    (own / name).write_text("name,foo\nx,y\n", encoding="utf-8")
    assert run("tables", article, "--out", tmp_path / "out", "--lexicon", own) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert told in line
    assert not (tmp_path / "out").exists()


def test_a_lexicon_that_is_not_there_is_wrong_usage(article, tmp_path, capsys):
    with pytest.raises(SystemExit) as stop:
        run("tables", article, "--out", tmp_path / "out", "--lexicon", tmp_path / "nowhere")
    assert stop.value.code == 2
    assert "nowhere: no such folder" in capsys.readouterr().err


def test_a_users_own_lexicon_is_read(article, tmp_path, monkeypatch):
    monkeypatch.setenv("ANALYSIS_LEXICON", "")
    own = tmp_path / "own"
    own.mkdir()
    header = (ROOT / "src/analysis/extraction/lexicon/events.csv").read_text(encoding="utf-8").splitlines()[0]
    values = {
        "series": "Tulsa Tin Awards",
        "aliases": "Golden Tins",
        "event_type": "party",
        "example": "the Golden Tins",
    }
    row = ",".join(values.get(column, "") for column in header.split(","))
    (own / "events.csv").write_text(f"{header}\n{row}\n", encoding="utf-8")
    article.write_text(CAPTION.replace("Grammy Awards", "Golden Tins"), encoding="utf-8")
    for lexicon, series in [([], "Golden Tins"), (["--lexicon", own], "Tulsa Tin Awards")]:
        assert run("tables", article, "--out", tmp_path / "out", *lexicon) == 0
        assert load_tables(tmp_path / "out")["captions"]["event_series"].tolist() == [series]
