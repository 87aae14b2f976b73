"""What the uninstaller removes when asked to are the names that the program gives its files."""

import os
import re
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPT = (ROOT / "packaging" / "windows" / "installer.nsi").read_text(encoding="utf-8")
ENDED_AFTER_S = 300
COMMANDS = [
    ["payments", "add", "--id", "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1"],
    ["shift", "open", "--cashier", "Анна"],
    ["journal", "backup"],
    ["drain", "--wait-s", "0"],
    ["settings", "check", "settings.toml"],
]


def removed_names() -> set[str]:
    """Read the patterns of the macro, with slashes."""
    macro = SCRIPT.partition("!macro DeleteRecords FOLDER\n")[2].partition("!macroend")[0]
    names = re.findall(r'Delete "\$\{FOLDER}\\(.+?)"', macro)
    assert len(names) > 4
    return {name.replace("\\", "/") for name in names}


def test_every_file_of_the_records_is_among_those_that_are_removed(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[fbox]\nbase_url = "http://127.0.0.1:9"\n', "utf-8")
    for training in ([], ["--training"]):
        for command in COMMANDS:
            subprocess.run(
                [sys.executable, "-m", "app", "--data-dir", str(tmp_path), *training, *command],
                cwd=ROOT,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
                capture_output=True,
                timeout=ENDED_AFTER_S,
                check=False,  # there is no server
            )
    found = {
        file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*") if file.is_file()
    }
    assert {"journal.sqlite3", "training/journal.sqlite3", "settings.toml"} <= found
    for name in found:
        known = name.removeprefix("training/")
        same_depth = [p for p in removed_names() if p.count("/") == known.count("/")]
        assert any(fnmatchcase(known, pattern) for pattern in same_depth), name
