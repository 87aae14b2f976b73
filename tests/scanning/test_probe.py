"""What the scanner's process could load is found out in a process that may die or hang of it."""

from pathlib import Path

import pytest

from app.scanning.probe import PARTS, probe


def put_in_place_of_cameras(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    (tmp_path / "cv2_enumerate_cameras.py").write_text(code, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)


def test_every_part_is_found_once() -> None:
    findings = list(probe())
    assert [finding.part for finding in findings] == list(PARTS)
    assert all(finding.is_loaded for finding in findings)
    assert "OpenCV" in findings[0].words


def test_cameras_are_told_by_name(tmp_path, monkeypatch) -> None:
    code = """
from types import SimpleNamespace
def enumerate_cameras(_backend):
    return [SimpleNamespace(index=0, name="HD  Webcam"), SimpleNamespace(index=2, name="HD Webcam")]
"""
    put_in_place_of_cameras(tmp_path, monkeypatch, code)
    *_, cameras = probe()
    assert cameras.names == ("HD Webcam", "HD Webcam (2)")
    assert cameras.words == "HD Webcam, HD Webcam (2)"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("import os; os._exit(3)", "exit code 3"),
        ("import time; time.sleep(600)", "no answer within 2 s"),
        ("raise OSError('no driver')", "OSError: no driver"),
        ("def enumerate_cameras(_backend): raise OSError('the driver')", "OSError: the driver"),
    ],
)
def test_a_part_that_dies_or_hangs_costs_itself(tmp_path, monkeypatch, code, words) -> None:
    put_in_place_of_cameras(tmp_path, monkeypatch, code)
    # OpenCV itself must come within the time as well.
    findings = {finding.part: finding for finding in probe(2 if "600" in code else 30)}
    assert not findings["cameras"].is_loaded
    assert words in findings["cameras"].words
    assert len(findings) == len(PARTS)
