"""One window per data directory, with real second processes, kills and unfriendly callers."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from app.ui.machine.instance import LOCK_NAME, WORD, Instance, raise_other, socket_name

ROOT = Path(__file__).resolve().parents[3]
DEADLINE_S = 60

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.ui.machine.instance import Instance, raise_other
app = QCoreApplication([])
folder = Path(sys.argv[1])
if Instance(folder).claim():
    print("claimed")
else:
    print("raised" if raise_other(folder, timeout_s=30) else "unheard")
"""
HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.ui.machine.instance import Instance
app = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
assert instance.claim()
instance.listen()
print("ready", flush=True)
app.exec()
"""


@pytest.fixture
def instance(qapp, tmp_path) -> Iterator[Instance]:
    made = Instance(tmp_path)
    yield made
    made.release()
    made.deleteLater()


def start(program: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_second_start_raises_the_first_window_and_goes(qtbot, instance, tmp_path):
    assert instance.claim()
    instance.listen()
    with qtbot.waitSignal(instance.raise_asked, timeout=DEADLINE_S * 1000):
        second = start(SECOND, tmp_path)
    # The answer leaves by this event loop.
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=DEADLINE_S * 1000)
    out, _ = second.communicate()
    assert out == "raised\n"
    assert second.returncode == 0


def test_a_second_start_waits_for_a_first_that_does_not_listen_yet(qtbot, instance, tmp_path):
    assert instance.claim()
    second = start(SECOND, tmp_path)
    with qtbot.waitSignal(instance.raise_asked, timeout=DEADLINE_S * 1000):
        instance.listen()
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=DEADLINE_S * 1000)
    assert second.communicate()[0] == "raised\n"


def test_another_data_directory_is_another_window(qapp, instance, tmp_path):
    assert instance.claim()
    instance.listen()
    other = tmp_path / "other"
    other.mkdir()
    neighbour = Instance(other)
    assert neighbour.claim()
    neighbour.release()
    assert socket_name(other) != socket_name(tmp_path)


def test_one_directory_under_two_spellings_is_one_window(tmp_path):
    (tmp_path / "deeper").mkdir()
    assert socket_name(tmp_path / "deeper" / "..") == socket_name(tmp_path)
    if sys.platform != "win32":  # where a link takes an administrator
        link = tmp_path.parent / f"{tmp_path.name}-link"
        link.symlink_to(tmp_path)
        assert socket_name(link) == socket_name(tmp_path)


def test_a_killed_window_leaves_nothing_in_the_way(qtbot, instance, tmp_path):
    holder = start(HOLDER, tmp_path)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "ready\n"
    assert not instance.claim()
    holder.kill()
    holder.communicate()
    assert (tmp_path / LOCK_NAME).exists()
    assert instance.claim()
    instance.listen()
    with qtbot.waitSignal(instance.raise_asked, timeout=DEADLINE_S * 1000):
        second = start(SECOND, tmp_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=DEADLINE_S * 1000)
    assert second.communicate()[0] == "raised\n"


def test_a_process_that_inherited_a_dead_window_s_id_is_not_taken_for_it(qapp, tmp_path):
    """After a power cut the id in the lock may belong to another program of the same name."""
    first = Instance(tmp_path)
    assert first.claim()
    lock = tmp_path / LOCK_NAME
    written = lock.read_text()
    first.release()
    with start("import sys; print('up', flush=True); sys.stdin.read()", tmp_path) as stranger:
        assert stranger.stdout is not None
        assert stranger.stdout.readline() == "up\n"
        lock.write_text(written.replace(str(os.getpid()), str(stranger.pid), 1))
        heir = Instance(tmp_path)
        assert heir.claim()
        heir.release()
        stranger.kill()


def test_a_living_window_s_lock_is_never_taken(qapp, instance, tmp_path):
    assert instance.claim()
    assert not Instance(tmp_path).claim()
    assert (tmp_path / LOCK_NAME).exists()


def test_a_released_directory_can_be_claimed(qapp, instance, tmp_path):
    assert instance.claim()
    instance.listen()
    instance.release()
    again = Instance(tmp_path)
    assert again.claim()
    again.release()


@pytest.mark.parametrize("said", [b"leave\n", b"raisX\n", b"\x00" * 100_000, b"RAISE\n"])
def test_only_the_word_is_heard(qtbot, instance, tmp_path, said):
    assert instance.claim()
    instance.listen()
    raised = []
    instance.raise_asked.connect(lambda: raised.append(1))
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected, timeout=DEADLINE_S * 1000):
        socket.connectToServer(socket_name(tmp_path))
        socket.write(said)
    assert bytes(socket.readAll().data()) == b""
    assert not raised


def test_the_word_in_pieces_is_heard_once(qtbot, instance, tmp_path):
    assert instance.claim()
    instance.listen()
    raised = []
    instance.raise_asked.connect(lambda: raised.append(1))
    socket = QLocalSocket()
    socket.connectToServer(socket_name(tmp_path))
    socket.write(WORD[:3])
    socket.flush()
    with qtbot.waitSignal(socket.disconnected, timeout=DEADLINE_S * 1000):
        socket.write(WORD[3:] + WORD)
    assert raised == [1]


def test_a_caller_that_says_nothing_is_hung_up_on(qtbot, instance, tmp_path):
    assert instance.claim()
    instance.listen()
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected, timeout=DEADLINE_S * 1000):
        socket.connectToServer(socket_name(tmp_path))


def test_nobody_to_raise_is_told_after_the_time_is_up(qapp, tmp_path):
    assert raise_other(tmp_path, timeout_s=0.1) is False


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions elsewhere")
def test_the_channel_is_open_to_this_user_alone(qapp, instance):
    previous = os.umask(0)
    try:
        assert instance.claim()
        instance.listen()
    finally:
        os.umask(previous)
    assert instance._server is not None
    channel = Path(instance._server.fullServerName())
    assert stat.S_ISSOCK(channel.stat().st_mode)
    assert channel.stat().st_mode & 0o077 == 0
