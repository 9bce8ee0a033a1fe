"""Tables against hand-made keys: precision, recall and F1 of every field.

A key is a folder of CSV files named as the tables, with labels and offsets and, in
``articles.csv``, the SHA-256 of the text they belong to.  ``data/README.md`` holds the
rules that keys are made by.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from analysis.tables.store import load_tables

Row = dict[str, str]
ROW = "row"  # stands in place of a field where the question is whether a row is there at all


class Rule(NamedTuple):
    """How a table's rows are paired with the key's: equal columns, and the share of the key's span to be covered."""

    by: tuple[str, ...]
    share: float | None = None


RULES = {
    "articles": Rule(("article_id",)),
    "captions": Rule(("article_id", "caption")),
    "people": Rule(("article_id", "caption", "person")),
    "dates": Rule(("article_id",), share=0.0),
    "quotes": Rule(("article_id",), share=0.8),
    "relationships": Rule(("article_id", "person", "relation", "other")),
    "milestones": Rule(("article_id", "type", "people", "value")),
}


class Evaluation(NamedTuple):
    """Scores, every miss behind them, and one line for each article that could not be scored."""

    scores: pd.DataFrame
    misses: pd.DataFrame
    unscored: list[str]


def evaluate_folder(tables: str | Path, gold: str | Path) -> Evaluation:
    """Score a folder of tables against a folder of keys.

    Parameters
    ----------
    tables : str or Path
        Where ``analysis tables`` wrote.
    gold : str or Path
        Folder of keys.

    Returns
    -------
    Evaluation
        What :func:`evaluate`, :func:`misses` and :func:`unscored` return.

    Raises
    ------
    FileNotFoundError
        If either folder holds no tables.
    """
    found, key = load_tables(tables), load_key(gold)
    return Evaluation(evaluate(found, key), misses(found, key), unscored(found, key))


def load_key(folder: str | Path) -> dict[str, pd.DataFrame]:
    """Read a folder of keys.

    Parameters
    ----------
    folder : str or Path
        With ``articles.csv`` and any of the other tables of :data:`RULES`.

    Returns
    -------
    dict of str to DataFrame
        By table; every value is a string, unknown ones are empty.

    Raises
    ------
    FileNotFoundError
        If there is no ``articles.csv``.
    ValueError
        If that has no ``article_id`` or no ``sha256``.
    """
    paths = {name: Path(folder) / f"{name}.csv" for name in RULES}
    if not paths["articles"].is_file():
        raise FileNotFoundError(f"{folder}: no keys here; a folder of keys holds at least articles.csv")
    key = {
        name: pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
        for name, path in paths.items()
        if path.is_file()
    }
    if missing := sorted({"article_id", "sha256"} - set(key["articles"])):
        raise ValueError(f"{paths['articles']}: column {', '.join(missing)} is missing")
    return key


def evaluate(tables: dict[str, pd.DataFrame], gold: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Compare tables with keys, field by field.

    A row is right if the key has it, a field if it is right in a right row; capitals do
    not matter.  Precision is the share of our rows, recall the share of the key's rows,
    that are right.  Durations, recurrences and dates without a value are not scored; a
    relationship counts once however often it is told, whichever way round it is put.

    Parameters
    ----------
    tables : dict of str to DataFrame
        What :func:`analysis.to_tables` returned.
    gold : dict of str to DataFrame
        What :func:`load_key` returned.

    Returns
    -------
    DataFrame
        ``table``, ``field`` ("row" for the row itself), ``precision``, ``recall`` and
        ``f1`` from 0 to 1, and ``n``, the number of the key's rows.

    Examples
    --------
    >>> import pandas as pd
    >>> from analysis import parse_article, to_tables
    >>> tables = to_tables(parse_article("Ann Lee sings in Tulsa, Okla., on Feb. 9, 2020. Photo by Bo Ray/UPI"))
    >>> key = {
    ...     "articles": tables["articles"][["article_id", "sha256"]],
    ...     "captions": pd.DataFrame({"article_id": ["article"], "caption": [1], "photographer": ["Bo Roy"]}),
    ... }
    >>> evaluate(tables, key)[["table", "field", "f1"]].values.tolist()
    [['articles', 'row', 1.0], ['captions', 'row', 1.0], ['captions', 'photographer', 0.0]]
    """
    scores = []
    for comparison in _comparisons(tables, gold):
        for name in (ROW, *comparison.fields):
            right = sum(name == ROW or _same(found[name], wanted[name]) for found, wanted in comparison.pairs)
            scores.append((comparison.table, name, *_score(right, comparison.n_found, comparison.n_wanted)))
    return pd.DataFrame(scores, columns=["table", "field", "precision", "recall", "f1", "n"])


def misses(tables: dict[str, pd.DataFrame], gold: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """List every difference between tables and keys.

    Parameters
    ----------
    tables, gold : dict of str to DataFrame
        As for :func:`evaluate`.

    Returns
    -------
    DataFrame
        ``table``, ``field``, ``row`` (in the notation of a correction: "article_id=a;
        caption=3"), ``found`` and ``key``: the two values.

    Examples
    --------
    >>> import pandas as pd
    >>> from analysis import parse_article, to_tables
    >>> tables = to_tables(parse_article("Ann Lee sings in Tulsa, Okla., on Feb. 9, 2020. Photo by Bo Ray/UPI"))
    >>> key = {
    ...     "articles": tables["articles"][["article_id", "sha256"]],
    ...     "captions": pd.DataFrame({"article_id": ["article"], "caption": [1], "photographer": ["Bo Roy"]}),
    ... }
    >>> misses(tables, key).values.tolist()
    [['captions', 'photographer', 'article_id=article; caption=1', 'Bo Ray', 'Bo Roy']]
    """
    listed = []
    for comparison in _comparisons(tables, gold):
        table = comparison.table
        for name in comparison.fields:
            for found, wanted in comparison.pairs:
                if not _same(found[name], wanted[name]):
                    listed.append((table, name, _name(table, found), found[name], wanted[name]))
        listed += [(table, ROW, _name(table, row), "", "present") for row in comparison.missed]
        listed += [(table, ROW, _name(table, row), "present", "") for row in comparison.extra]
    return pd.DataFrame(listed, columns=["table", "field", "row", "found", "key"])


def unscored(tables: dict[str, pd.DataFrame], gold: dict[str, pd.DataFrame]) -> list[str]:
    """Say which articles of the tables or of the key could not be scored, and why.

    Examples
    --------
    >>> import pandas as pd
    >>> tables = {"articles": pd.DataFrame({"article_id": ["a", "b"], "sha256": ["00", "11"]})}
    >>> unscored(tables, {"articles": pd.DataFrame({"article_id": ["a", "c"], "sha256": ["01", "22"]})})
    ['a: its text is not the one the key was made for', 'b: there is no key', 'c: it is not among the tables']
    """
    found, wanted = _texts(tables), _texts(gold)
    reasons = {name: "its text is not the one the key was made for" for name in found if name in wanted}
    reasons |= {name: "there is no key" for name in found if name not in wanted}
    reasons |= {name: "it is not among the tables" for name in wanted if name not in found}
    return [f"{name}: {reasons[name]}" for name in sorted(reasons.keys() - _scored(tables, gold))]


class _Comparison(NamedTuple):
    """A table's rows and the key's, paired."""

    table: str
    fields: tuple[str, ...]
    pairs: list[tuple[Row, Row]]
    missed: list[Row]
    extra: list[Row]

    @property
    def n_found(self) -> int:
        return len(self.pairs) + len(self.extra)

    @property
    def n_wanted(self) -> int:
        return len(self.pairs) + len(self.missed)


def _comparisons(tables: dict[str, pd.DataFrame], gold: dict[str, pd.DataFrame]) -> Iterator[_Comparison]:
    """Pair the rows of every table the key has, for the articles that both have with the same text."""
    scored = _scored(tables, gold)
    for table, rule in RULES.items():
        if table not in gold:
            continue
        wanted = _rows(table, gold[table], scored)
        pairs, missed, extra = _pair(rule, _rows(table, tables[table], scored), wanted)
        spans = () if rule.share is None else ("start", "end", "text")
        fields = tuple(str(name) for name in gold[table] if name not in (*rule.by, *spans, "sha256"))
        yield _Comparison(table, fields, pairs, missed, extra)


def _pair(rule: Rule, found: list[Row], wanted: list[Row]) -> tuple[list[tuple[Row, Row]], list[Row], list[Row]]:
    """Pair each row of the key with the first of ours that is still free and fits; also return what is left of both."""
    free: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in found:
        free[_by(rule, row)].append(row)
    pairs, missed = [], []
    for row in wanted:
        candidates = free[_by(rule, row)]
        match = next((i for i, other in enumerate(candidates) if _covers(rule, other, row)), None)
        if match is None:
            missed.append(row)
        else:
            pairs.append((candidates.pop(match), row))
    return pairs, missed, [row for rows in free.values() for row in rows]


def _by(rule: Rule, row: Row) -> tuple[str, ...]:
    return tuple(row[name].casefold() for name in rule.by)


def _same(found: str, wanted: str) -> bool:
    """Whether two values are equal but for capitals."""
    return found.casefold() == wanted.casefold()


def _covers(rule: Rule, found: Row, wanted: Row) -> bool:
    """Whether our span covers more than the rule's share of the key's."""
    if rule.share is None:
        return True
    start, end = int(wanted["start"]), int(wanted["end"])
    return min(int(found["end"]), end) - max(int(found["start"]), start) > rule.share * (end - start)


def _rows(table: str, frame: pd.DataFrame, scored: set[str]) -> list[Row]:
    """Return the comparable rows of the scored articles, every value as a string."""
    frame = frame[frame["article_id"].isin(scored)].astype("string").fillna("")
    rows: list[Row] = [{str(name): cell for name, cell in row.items()} for row in frame.to_dict("records")]
    if table == "dates":
        return [row for row in rows if row["value"] and row.get("kind") not in ("duration", "set")]
    if table == "relationships":
        return list({tuple(row[name] for name in RULES[table].by): row for row in map(_one_way_round, rows)}.values())
    return rows


def _one_way_round(row: Row) -> Row:
    """Put a relationship one way: a parent's as the child's, the others in alphabetical order."""
    person, relation, other = row["person"], row["relation"], row["other"]
    swap = relation == "parent" or (relation != "child" and person > other)
    relation = "child" if relation == "parent" else relation
    return {**row, "person": other, "relation": relation, "other": person} if swap else row


def _scored(tables: dict[str, pd.DataFrame], gold: dict[str, pd.DataFrame]) -> set[str]:
    found, wanted = _texts(tables), _texts(gold)
    return {name for name in found if found[name] == wanted.get(name)}


def _texts(tables: dict[str, pd.DataFrame]) -> dict[str, str]:
    articles = tables["articles"]
    return dict(zip(articles["article_id"], articles["sha256"], strict=True))


def _name(table: str, row: Row) -> str:
    """Name a row as a correction would."""
    rule = RULES[table]
    return "; ".join(f"{name}={row[name]}" for name in rule.by + (() if rule.share is None else ("start",)))


def _score(right: int, n_found: int, n_wanted: int) -> tuple[float, float, float, int]:
    """Return precision, recall, F1 and n; nothing found where nothing was wanted is perfect."""
    precision = right / n_found if n_found else float(not n_wanted)
    recall = right / n_wanted if n_wanted else float(not n_found)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1, n_wanted
