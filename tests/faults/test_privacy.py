"""What must not leave: phone numbers, header values; who must not come in: others, their code."""

import ast
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.fbox.scenarios import PHONE
from app.fbox.simulator import Simulator
from tests.samples import link_of

ROOT = Path(__file__).parents[2]
SECRET = "s3cret-value-of-a-header"
FORBIDDEN = {"webbrowser", "pickle", "marshal", "shelve", "code", "codeop"}
PLANTED = "from pathlib import Path; Path(__file__).with_suffix('.ran').touch()\n"


def _command(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "app", "--data-dir", str(folder), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.fixture
def lived(tmp_path: Path) -> Path:
    """A data directory after a confirmation, with code planted in it."""
    folder = tmp_path / "data"
    folder.mkdir()
    for name in ("sitecustomize.py", "app.py", "settings.py", "conftest.py", "json.py"):
        (folder / name).write_text(PLANTED)
    with Simulator() as server:
        (folder / "settings.toml").write_text(
            f'[fbox]\nbase_url = "{server.base_url}"\nheaders = {{ X-Api-Key = "{SECRET}" }}\n'
        )
        assert _command(folder, "payments", "add", "--id", "p").returncode == 0
        ended = _command(folder, "confirm", "--payment", "p", "--receipt", link_of(1), "--json")
        assert ended.returncode == 0, ended.stderr
        assert SECRET not in ended.stdout + ended.stderr
    assert _command(folder, "journal", "backup").returncode == 0
    return folder


def test_no_log_holds_a_phone_number_or_a_header_value(lived: Path) -> None:
    logs = list((lived / "logs").iterdir())
    assert logs
    for log in logs:
        text = log.read_text(encoding="utf-8")
        assert PHONE not in text
        assert SECRET not in text


def test_the_journal_holds_no_header_value_and_the_trail_no_phone_number(lived: Path) -> None:
    content = (lived / "journal.sqlite3").read_bytes()
    assert SECRET.encode() not in content
    ended = _command(lived, "journal", "check")
    assert PHONE not in ended.stdout


def test_no_code_is_loaded_from_the_data_directory(lived: Path) -> None:
    assert list(lived.glob("*.ran")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions elsewhere")
def test_a_new_data_directory_is_its_owners_alone(tmp_path: Path) -> None:
    previous = os.umask(0)
    try:
        assert _command(tmp_path / "new", "payments", "add", "--id", "p").returncode == 0
    finally:
        os.umask(previous)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


def test_the_simulator_listens_to_this_computer_alone() -> None:
    with Simulator() as server:
        assert server.base_url.startswith("http://127.0.0.1:")
        assert server._server is not None
        assert server._server.server_address[0] == "127.0.0.1"


def test_nothing_is_opened_in_a_browser_and_nothing_strange_is_run() -> None:
    """Only folders of this computer are opened, on request; no text ever becomes code."""
    wrong = []
    for file in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                wrong += [(file.name, a.name) for a in node.names if a.name in FORBIDDEN]
            elif isinstance(node, ast.ImportFrom) and node.module in FORBIDDEN:
                wrong.append((file.name, node.module))
            elif isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                if called in {"eval", "exec", "compile", "os.system", "os.startfile"}:
                    wrong.append((file.name, called))
                if called.endswith("openUrl") and "fromLocalFile" not in ast.unparse(node):
                    wrong.append((file.name, ast.unparse(node)))
    assert wrong == []
