"""The page of the first start, with a real server, a real settings file and a real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.bootstrap import TillOpening
from app.fbox.simulator import Simulator
from app.scanning.events import CodesSeen, Reading
from app.services.datadir import open_datadir
from app.services.languages import Language
from app.services.settings import Settings, load_settings
from app.ui import first_run
from app.ui.first_run import FirstRun
from app.ui.look.sentences import sentence
from app.ui.machine.instance import Instance
from app.ui.window_run import Start, WindowRun

DEADLINE_MS = 60_000


@pytest.fixture
def server() -> Iterator[str]:
    with Simulator() as simulator:
        yield simulator.base_url


@pytest.fixture
def page(qtbot, tmp_path: Path) -> Iterator[FirstRun]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = FirstRun(tmp_path / "settings.toml", Settings(), Language.ENGLISH, window)
    made.show_beside(window)
    qtbot.waitUntil(made.isActiveWindow, timeout=DEADLINE_MS)
    yield made
    window.close()


def test_the_server_is_asked_and_what_was_set_is_saved(qtbot, page, server, tmp_path) -> None:
    QTest.keyClicks(page.address, server)
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_F6)
    good = sentence("first_run.server_good", words="")
    qtbot.waitUntil(lambda: page.server_words.text().startswith(good), timeout=DEADLINE_MS)
    page.offer_cameras(("HD Webcam",))
    page.cameras.setCurrentIndex(1)
    russian = next(b for b in page.languages if b.property("language") == "ru")
    with qtbot.waitSignal(page.language_chosen) as spoken:
        russian.click()
    assert spoken.args == [Language.RUSSIAN]
    with qtbot.waitSignal(page.saved, timeout=DEADLINE_MS):
        QTest.keyClick(page.windowHandle(), Qt.Key.Key_Return)
    kept = load_settings(tmp_path / "settings.toml")
    assert kept.fbox.base_url == server
    assert kept.camera.source == "HD Webcam"
    assert kept.window.language == "ru"
    assert not page.isVisible()


def test_an_address_that_is_none_and_a_server_that_is_gone_are_told(qtbot, page, tmp_path) -> None:
    page.address.setText("no address")
    page.save()
    assert page.server_words.text()
    assert not (tmp_path / "settings.toml").exists()
    page.address.setText("http://127.0.0.1:9")
    page.test()
    assert page.server_words.text() == sentence("first_run.asking")
    qtbot.waitUntil(
        lambda: page.server_words.text() != sentence("first_run.asking"), timeout=DEADLINE_MS
    )
    assert not page.server_words.text().startswith(sentence("first_run.server_good", words=""))


def test_later_writes_nothing(page, tmp_path: Path) -> None:
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert not (tmp_path / "settings.toml").exists()


def test_without_a_camera_it_is_switched_off(qtbot, page, tmp_path) -> None:
    page.cameras.setCurrentIndex(page.cameras.count() - 1)
    with qtbot.waitSignal(page.saved, timeout=DEADLINE_MS):
        page.save()
    assert not load_settings(tmp_path / "settings.toml").camera.enabled


def test_a_scan_and_a_code_in_sight_are_shown(page) -> None:
    page.note_codes(CodesSeen((), 1))
    assert page.scan_words.text() == sentence("first_run.try_scan")
    page.note_codes(CodesSeen((Reading("x", "zxing", None),), 2))
    assert page.scan_words.text() == sentence("first_run.camera_good")
    page.note_scan("x")
    assert page.scan_words.text() == sentence("first_run.scanner_good")


def test_training_is_started_with_the_same_data(page, monkeypatch, tmp_path: Path) -> None:
    started: list[list[str]] = []

    def start(_program: str, arguments: list[str], _folder: str) -> tuple[bool, int]:
        started.append(arguments)
        return True, 1

    monkeypatch.setattr(first_run, "QProcess", type("Q", (QProcess,), {"startDetached": start}))
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_F8)
    assert started == [["-m", "app", "--data-dir", str(tmp_path), "--training"]]


@pytest.mark.parametrize(
    ("has_file", "is_training", "is_shown"),
    [(False, False, True), (True, False, False), (False, True, False)],
)
def test_it_is_shown_where_nothing_was_set_yet(
    qtbot, tmp_path, has_file, is_training, is_shown
) -> None:
    folder = open_datadir(tmp_path, is_training=is_training)
    if has_file:
        folder.settings.write_text("[camera]\nenabled = false\n", encoding="utf-8")
    instance = Instance(folder.path)
    assert instance.claim()
    settings = load_settings(folder.settings)
    opening = TillOpening(folder, settings, is_training=is_training)
    run = WindowRun(Start(folder, settings, None, is_training), instance, opening)
    try:
        with qtbot.waitSignal(run.ready, timeout=DEADLINE_MS):
            run.show()
        pages = run.window.findChildren(FirstRun)
        assert bool(pages) is is_shown
        if pages:
            # A scan goes to the window, whatever is typed or asked in the page.
            run.senses.wedge.scanned.emit("not a receipt")
            assert pages[0].scan_words.text() == sentence("first_run.scanner_good")
            pages[0].close()
    finally:
        run.stop()
        opening.close()
        instance.release()
        run.deleteLater()
