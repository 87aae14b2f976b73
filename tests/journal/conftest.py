from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.journal.journal import Journal

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    opened = Journal(tmp_path / "journal.sqlite3", tmp_path / "backups", NOW)
    yield opened
    opened.close()
