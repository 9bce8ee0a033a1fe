"""Tables as pages show them."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.reporting.tabulate import tabulate

LEFT = 'style="text-align: left"'  # or JupyterLab sets it to the right


@pytest.mark.parametrize(
    ("frame", "rows", "expected"),
    [
        (pd.DataFrame({"a": ["<script>x</script>"]}), 5, "&lt;script&gt;"),
        (pd.DataFrame({"<b>": [1]}), 5, f'<th scope="col" {LEFT}>&lt;b&gt;</th>'),
        (pd.DataFrame({"a": [1, 2, 3]}), 2, "People: 3 rows, the first 2 shown"),
        (pd.DataFrame({"a": [1]}), 2, "People: 1 row<"),
        (pd.DataFrame({"a": []}), 2, "People: 0 rows<"),
        (pd.DataFrame({"a": pd.Series([None], dtype="Int64")}), 2, f"<td {LEFT}></td>"),
        (pd.DataFrame({"a": ["2020-01-02"]}), 2, f'<td class="short" {LEFT}>2020-01-02</td>'),
        (pd.DataFrame(), 2, "<table>"),
    ],
)
def test_tabulate(frame: pd.DataFrame, rows: int, expected: str) -> None:
    assert expected in tabulate(frame, "People", rows=rows).html


def test_a_table_that_scrolls_can_be_reached_by_keyboard_and_has_a_name() -> None:
    assert 'role="region" aria-label="&quot;People&quot;" tabindex="0"' in tabulate(pd.DataFrame(), '"People"').html
