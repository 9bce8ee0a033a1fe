"""Notebooks are run: each in a kernel of its own, as many at a time as there are processors."""

from __future__ import annotations

import asyncio
import atexit
import os
from collections.abc import Callable, Mapping
from subprocess import DEVNULL

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbclient.util import run_sync
from nbformat import NotebookNode
from tqdm import tqdm

_TIMEOUT = 600  # seconds a cell may take
_OPTIONS = ["--HistoryManager.enabled=False"]  # kernels side by side share no history


class ReportError(Exception):
    """A notebook could not be run; the message is one line that names notebook, cell and error."""


def run_notebook(nb: NotebookNode, name: str, folder: str) -> None:
    """Run a notebook, whose outputs are set in place.

    Parameters
    ----------
    nb : NotebookNode
        The notebook.
    name : str
        What an error calls it.
    folder : str
        Where it runs.

    Raises
    ------
    ReportError
        If a cell fails, takes too long or ends the kernel.
    """
    run_sync(_run)(nb, name, folder)


def run_notebooks(
    notebooks: Mapping[str, NotebookNode], folder: str, env: Mapping[str, str], *, progress: bool
) -> None:
    """Run notebooks side by side; their outputs are set in place.

    Parameters
    ----------
    notebooks : mapping of str to NotebookNode
        By the names that errors and the progress bar call them.
    folder : str
        Where they run.
    env : mapping of str to str
        Environment variables of the kernels.
    progress : bool
        Whether to show on stderr which notebook and which cell runs.

    Raises
    ------
    ReportError
        At the first cell that fails; the other notebooks are stopped.
    """
    run_sync(_run_all)(notebooks, folder, env, progress)


def code_cells(nb: NotebookNode) -> list[int]:
    """Return the places of the cells that hold code."""
    return [index for index, cell in enumerate(nb.cells) if cell.cell_type == "code" and cell.source.strip()]


async def _run_all(notebooks: Mapping[str, NotebookNode], folder: str, env: Mapping[str, str], progress: bool) -> None:
    """Run notebooks in their own kernels, as many at a time as there are processors."""
    free = asyncio.Semaphore(os.cpu_count() or 1)
    total = sum(len(code_cells(nb)) for nb in notebooks.values())
    with tqdm(total=total, disable=not progress, unit="cell") as bar:

        async def run(name: str, nb: NotebookNode) -> None:
            def tell(cell: int) -> None:
                bar.set_description(f"{name}, code cell {cell}")
                bar.update()

            async with free:
                try:
                    await _run(nb, name, folder, tell, env)
                except ReportError:  # the others are stopped, of which nbclient's own tasks would complain
                    asyncio.get_running_loop().set_exception_handler(lambda *_: None)
                    raise

        try:
            async with asyncio.TaskGroup() as group:
                for name, nb in notebooks.items():
                    group.create_task(run(name, nb))
        except ExceptionGroup as failed:  # the others were stopped at the first failure
            raise failed.exceptions[0] from None


async def _run(
    nb: NotebookNode, name: str, folder: str, tell: Callable[[int], object] = int, env: Mapping[str, str] = os.environ
) -> None:
    """Run a notebook in a kernel of its own, telling the number of each code cell before it runs."""
    cells = code_cells(nb)
    running = 0

    def before(cell: NotebookNode, cell_index: int) -> None:
        nonlocal running
        if cell_index in cells:
            running = cells.index(cell_index) + 1
            tell(running)

    client = NotebookClient(
        nb,
        timeout=_TIMEOUT,
        kernel_name="python3",
        resources={"metadata": {"path": folder}},
        extra_arguments=_OPTIONS,
        on_cell_start=before,
    )
    try:
        await client.async_execute(env=dict(env), stderr=DEVNULL)  # a kernel's log is no part of ours
    except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
        what = f"{error.ename}: {error.evalue}" if isinstance(error, CellExecutionError) else str(error)
        raise ReportError(f"{name}, code cell {running}: {' '.join(what.split())}") from error
    finally:  # stopped while its kernel starts, nbclient would complain when Python ends
        atexit.unregister(client._cleanup_kernel)
