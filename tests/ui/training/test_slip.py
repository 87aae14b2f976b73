"""Sample receipts: valid, new each time, and readable by the real decoder in its own process."""

from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from app.domain.money import check_tiyin
from app.domain.payment import parse_note, parse_payment_id
from app.domain.receipt import TASHKENT, parse_link, warnings_of
from app.fbox.scenarios import scenario_in
from app.services.samples import sample_link, sample_payments, sample_receipt
from app.ui.look.qr_picture import QUIET_ZONE, code_of
from app.ui.scan.scanner import Scanner
from app.ui.training.slip import SlipDialog
from app.ui.training.slip_picture import png_of, render_slip

NOW = datetime(2026, 11, 24, 20, 30, 5, tzinfo=UTC)
DEADLINE_MS = 60_000


@given(st.integers())
def test_a_sample_link_is_a_perfect_receipt_issued_now(seed):
    link = sample_link(NOW, Random(seed))
    receipt = parse_link(link)
    assert receipt.link == link
    assert receipt.issued_at == NOW
    assert receipt.issued_text == "20261125013005"
    assert warnings_of(receipt, NOW) == ()


def test_samples_differ_and_a_seed_repeats_them():
    links = {sample_link(NOW, Random(seed)) for seed in range(200)}
    assert len(links) == 200
    assert sample_receipt(NOW, Random(7)) == sample_receipt(NOW, Random(7))


@given(st.integers())
def test_a_sample_receipt_adds_up(seed):
    receipt = sample_receipt(NOW, Random(seed))
    assert receipt.total_tiyin == sum(line.quantity * line.price_tiyin for line in receipt.lines)
    assert 2 <= len({line.name for line in receipt.lines}) == len(receipt.lines) <= 4
    assert receipt.issued_at.tzinfo is TASHKENT


@given(st.integers())
def test_sample_payments_can_be_added_and_the_oldest_is_refused(seed):
    payments = sample_payments(Random(seed))
    assert len({payment.payment_id for payment in payments}) == 5
    for payment in payments:
        assert parse_payment_id(payment.payment_id) == payment.payment_id
        assert parse_note(payment.note) == payment.note
        assert check_tiyin(payment.amount_tiyin) > 0
    scenarios = [scenario_in(payment.payment_id) for payment in payments]
    assert scenarios[0] is not None
    assert scenarios[1:] == [None] * 4


def test_the_code_has_its_quiet_zone(qapp):
    matrix = code_of(sample_link(NOW, Random(1)))
    size = len(matrix)
    assert all(len(row) == size for row in matrix)
    for row, line in enumerate(matrix):
        for column, is_dark in enumerate(line):
            is_inside = all(QUIET_ZONE <= at < size - QUIET_ZONE for at in (row, column))
            assert is_inside or not is_dark
    assert matrix[QUIET_ZONE][QUIET_ZONE]


def test_a_slip_has_words_and_a_code(qapp):
    image = render_slip(sample_receipt(NOW, Random(1)), scale=2)
    assert image.devicePixelRatio() == 2
    middle = image.height() // 2
    top, bottom = image.copy(QRect(0, 0, image.width(), middle)), image.copy(0, middle, 9999, 9999)
    for part in (top, bottom):
        dark = sum(
            part.pixelColor(x, y).lightness() < 100
            for x in range(0, image.width(), 3)
            for y in range(0, middle, 3)
        )
        assert dark > 200
    assert image.pixelColor(1, 1) == QColor(Qt.GlobalColor.white)


def test_the_png_is_the_picture(qapp):
    image = render_slip(sample_receipt(NOW, Random(1)))
    again = QImage.fromData(png_of(image), "PNG")
    assert again.convertToFormat(image.format()) == image


@pytest.fixture(scope="module")
def scanner(qapp):
    made = Scanner()
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def dialog(qtbot, scanner) -> SlipDialog:
    made = SlipDialog(scanner, now=lambda: NOW, rng=Random(3))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_one_key_feeds_the_slip_through_the_real_decoder(qtbot, scanner, dialog, key):
    with qtbot.waitSignal(scanner.picture_read, timeout=DEADLINE_MS) as read:
        qtbot.keyClick(dialog, key)
    (answer,) = read.args
    assert [reading.text for reading in answer.readings] == [dialog.receipt.link]


def test_a_new_receipt_is_a_new_picture(qtbot, scanner, dialog):
    first = dialog.receipt
    qtbot.keyClick(dialog, Qt.Key.Key_N)
    assert dialog.receipt != first
    with qtbot.waitSignal(scanner.picture_read, timeout=DEADLINE_MS) as read:
        dialog.feed()
    assert [reading.text for reading in read.args[0].readings] == [dialog.receipt.link]


def test_esc_closes_it(qtbot, dialog):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_slip_leaves_the_card_in_sight(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(0, 0, 1366, 768)
    window.show()
    dialog = SlipDialog(Scanner(), window)
    dialog.show_beside(window)
    assert abs(dialog.geometry().right() - window.geometry().right()) <= 12  # a frame's width
    dialog.close()
