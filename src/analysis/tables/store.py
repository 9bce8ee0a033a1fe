"""Tables on disk: sets that are whole or absent, opened with pandas or DuckDB.

A Parquet set is a folder ``set-<digest>`` named by its content.  It is written under a
temporary name, flushed and renamed; then one small pointer file is replaced, so that a
reader sees the old set or the new one and never a mixture.  CSV tables, for
spreadsheets, lie openly in the folder.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from pathlib import Path

import pandas as pd

from analysis.tables.schema import BOOL, INT, SCHEMA, TEXT, check, columns_of

POINTER = "tables.json"
FORMATS = ("parquet", "csv")


def save_tables(tables: dict[str, pd.DataFrame], folder: str | Path, *, format: str = "parquet") -> Path:  # noqa: A002
    """Write a set of tables, replacing the one that was there.

    Parameters
    ----------
    tables : dict of str to DataFrame
        What :func:`analysis.to_tables` returned.
    folder : str or Path
        Made if it is missing.
    format : {"parquet", "csv"}
        CSV is UTF-8 with ``<table>.csv`` in the folder itself.

    Returns
    -------
    Path
        Where the tables are.

    Raises
    ------
    ValueError
        If the tables do not fit the codebook, or the format is unknown.
    """
    if format not in FORMATS:
        raise ValueError(f"format {format!r} is not one of {', '.join(FORMATS)}")
    check(tables)
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".writing-", dir=folder))
    try:
        for name, frame in tables.items():
            _write(frame, staging / f"{name}.{format}")
        return _publish_csv(staging, folder) if format == "csv" else _publish_set(staging, folder)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def load_tables(folder: str | Path | None = None) -> dict[str, pd.DataFrame]:
    """Read the tables that ``analysis tables`` or ``make report`` wrote.

    Parameters
    ----------
    folder : str or Path, optional
        Where they were written; by default the folder named by the environment
        variable ``ANALYSIS_TABLES``, else the nearest ``data/processed`` here or above.

    Returns
    -------
    dict of str to DataFrame
        Every table of the codebook, with its types.

    Raises
    ------
    FileNotFoundError
        If there are no tables in the folder.

    Examples
    --------
    >>> import tempfile
    >>> from analysis import load_tables, parse_article, to_tables
    >>> from analysis.tables.store import save_tables
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = save_tables(to_tables(parse_article("Ann Lee sings in Tulsa.")), folder)
    ...     load_tables(folder)["articles"]["paragraphs"].tolist()
    [1]
    """
    folder = Path(folder or os.environ.get("ANALYSIS_TABLES") or _nearest("data/processed"))
    pointer = folder / POINTER
    if pointer.is_file():
        current = folder / json.loads(pointer.read_text(encoding="utf-8"))["set"]
        return {name: pd.read_parquet(current / f"{name}.parquet") for name in SCHEMA}
    if not (folder / "articles.csv").is_file():
        raise FileNotFoundError(f"{folder}: no tables here; run 'analysis tables PATH --out {folder}'")
    return {name: _read_csv(folder / f"{name}.csv", name) for name in SCHEMA}


def _nearest(name: str) -> Path:
    """Return the folder of that name here or above: notebooks run in their own folder."""
    here = Path.cwd()
    return next((base / name for base in (here, *here.parents) if (base / name).is_dir()), Path(name))


def _write(frame: pd.DataFrame, path: Path) -> None:
    if path.suffix == ".csv":
        frame.to_csv(path, index=False, lineterminator="\n", encoding="utf-8")
    else:
        frame.to_parquet(path, index=False, compression="zstd")
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _publish_csv(staging: Path, folder: Path) -> Path:
    (folder / POINTER).unlink(missing_ok=True)
    for path in sorted(staging.iterdir()):
        path.replace(folder / path.name)
    return folder


def _publish_set(staging: Path, folder: Path) -> Path:
    digest = hashlib.sha256()
    for path in sorted(staging.iterdir()):
        digest.update(path.read_bytes())
    target = folder / f"set-{digest.hexdigest()[:12]}"
    if not target.exists():
        staging.chmod(0o755)
        staging.rename(target)
    pointer = folder / f".{POINTER}"
    pointer.write_text(json.dumps({"format": "parquet", "set": target.name}) + "\n", encoding="utf-8")
    with pointer.open("rb") as file:
        os.fsync(file.fileno())
    pointer.replace(folder / POINTER)
    for old in folder.glob("set-*"):
        if old != target:
            shutil.rmtree(old)
    return target


def _read_csv(path: Path, name: str) -> pd.DataFrame:
    text = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
    readers = {
        TEXT: lambda cells: cells.astype(TEXT),
        INT: lambda cells: cells.mask(cells == "").astype(INT),
        BOOL: lambda cells: cells.map({"True": True, "False": False}).astype(BOOL),
    }
    return pd.DataFrame({column.name: readers[column.dtype](text[column.name]) for column in columns_of(name, text)})
