"""What the window's side adds to the self-test, beside a window that runs."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion

from app.services.datadir import open_datadir
from app.services.selftest import PartState, try_parts
from app.services.settings import Settings
from app.ui import window_parts as parts


def rows_of(folder: Path) -> dict[str, object]:
    """Try all on a thread of its own, as a window does."""
    rows = {}

    def run() -> None:
        for row in try_parts(open_datadir(folder), Settings(), parts.window_parts()):
            rows[row.part] = row

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(120)
    return rows


def test_a_window_that_runs_is_told_from_another_thread(qapp, tmp_path: Path) -> None:
    rows = rows_of(tmp_path)
    assert rows["window"].params["words"] == f"Qt {qVersion()}, {qapp.platformName()}"
    assert rows["server"].state is PartState.MISSING
    assert list(rows)[:3] == ["settings", "window", "languages"]


@pytest.mark.parametrize(("content", "state"), [(b"no translation", "failed"), (None, "missing")])
def test_languages_are_loaded(qapp, tmp_path: Path, monkeypatch, content, state) -> None:
    monkeypatch.setattr(parts, "resource", tmp_path.joinpath)
    (tmp_path / "translations").mkdir()
    if content:
        (tmp_path / "translations" / "uzum_fiskal_ru.qm").write_bytes(content)
    rows = {}
    for row in try_parts(open_datadir(tmp_path), Settings(), parts.window_parts()):
        rows[row.part] = row
        if row.part == "sounds":
            break
    assert rows["languages"].state == state
    # The sounds are looked for in the same place, and are not there.
    assert rows["sounds"].state is PartState.MISSING
