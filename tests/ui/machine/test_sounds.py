"""The sounds are there, short, and played by a real other process without waiting for it."""

import importlib.util
import os
import stat
import sys
import wave
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.services.resources import resource
from app.ui.machine.sounds import PLAYERS, Sound, play

ROOT = Path(__file__).resolve().parents[3]

only_where_players_are = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows plays sounds itself"
)


@pytest.fixture
def empty_path(tmp_path, monkeypatch) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def make_player(folder: Path, name: str, note: Path) -> None:
    player = folder / name
    player.write_text(
        f'#!/bin/sh\necho "{name} $1" > "{note}.part"\n/bin/mv "{note}.part" "{note}"\n'
    )
    player.chmod(player.stat().st_mode | stat.S_IXUSR)


@pytest.mark.parametrize("sound", list(Sound))
def test_each_sound_is_a_short_wave_file(sound):
    path = resource("sounds", f"{sound.value}.wav")
    with wave.open(str(path)) as file:
        assert file.getnchannels() == 1
        assert file.getsampwidth() == 2
        assert 0.1 < file.getnframes() / file.getframerate() < 0.6
        samples = memoryview(file.readframes(file.getnframes())).cast("h")
    assert 5_000 < max(samples) < 32_000
    assert abs(samples[0]) < 300
    assert abs(samples[-1]) < 1_000
    assert path.stat().st_size < 20_000


def test_the_files_are_what_the_script_makes(tmp_path):
    spec = importlib.util.spec_from_file_location("make_sounds", ROOT / "packaging/make_sounds.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    script.write_sounds(tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    committed = {path.name: path.read_bytes() for path in resource("sounds").iterdir()}
    assert made == committed
    assert set(made) == {f"{sound.value}.wav" for sound in Sound}


@only_where_players_are
@pytest.mark.parametrize("name", PLAYERS)
def test_the_player_there_is_gets_the_file(qtbot, qapp, empty_path, tmp_path, name):
    note = tmp_path / "note"
    make_player(empty_path, name, note)
    play(Sound.ERROR)
    qtbot.waitUntil(note.exists, timeout=30_000)
    assert note.read_text() == f"{name} {resource('sounds', 'error.wav')}\n"


@only_where_players_are
def test_a_player_that_hangs_holds_up_nothing(qtbot, qapp, empty_path, tmp_path):
    """`play` returns while the player waits for the answer that only the test can give."""
    pipe, note = tmp_path / "pipe", tmp_path / "note"
    os.mkfifo(pipe)
    player = empty_path / PLAYERS[0]
    player.write_text(f'#!/bin/sh\nread line < "{pipe}"\necho "$line" > "{note}"\n')
    player.chmod(0o700)
    play(Sound.SUCCESS)
    with pipe.open("w") as writer:  # opens only once the player reads
        writer.write("released\n")
    qtbot.waitUntil(lambda: note.exists() and bool(note.read_text()), timeout=30_000)
    assert note.read_text() == "released\n"


@only_where_players_are
def test_without_a_player_qt_beeps(qapp, empty_path, monkeypatch):
    beeps = []
    monkeypatch.setattr(QApplication, "beep", staticmethod(lambda: beeps.append(1)))
    play(Sound.SUCCESS)
    assert beeps == [1]


@only_where_players_are
def test_a_player_that_cannot_be_started_is_passed_over(qtbot, qapp, empty_path, tmp_path):
    broken = empty_path / PLAYERS[0]
    broken.write_bytes(b"\x7fELF no program at all")
    broken.chmod(0o700)
    note = tmp_path / "note"
    make_player(empty_path, PLAYERS[1], note)
    play(Sound.SUCCESS)
    qtbot.waitUntil(note.exists, timeout=30_000)
