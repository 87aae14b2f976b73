"""The window's language: chosen by the system or a setting, and changed while it is open."""

import logging
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QLineEdit, QPushButton, QTabBar, QWidget

from app.services import phrases, resources
from app.services.languages import AUTO, Language
from app.services.phrases import noop
from app.ui.look import sentences, translation
from app.ui.look.labels import LineLabel, TextLabel
from app.ui.look.sentences import Sentence, sentence, word
from app.ui.look.translation import install_language, switch_language, wanted_language


@pytest.fixture
def app(qapp):
    yield qapp
    install_language(qapp, Language.ENGLISH)


def test_a_sentence_is_said_in_the_language_that_is_installed(app):
    install_language(app, Language.RUSSIAN)
    assert sentence("window.no_amount") == "без суммы"
    install_language(app, Language.UZBEK_LATIN)
    assert sentence("window.no_amount") == "summa yoʻq"
    install_language(app, Language.UZBEK_CYRILLIC)
    assert sentence("window.no_amount") == "сумма йўқ"
    install_language(app, Language.ENGLISH)
    assert sentence("window.no_amount") == "no amount"


def test_languages_do_not_pile_up(app):
    for language in Language:
        install_language(app, language)
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(app.findChildren(QTranslator)) <= 2


def test_numbers_are_written_as_the_language_does(app):
    install_language(app, Language.RUSSIAN)
    assert QLocale().toString(1.5) == "1,5"
    install_language(app, Language.ENGLISH)
    assert QLocale().toString(1.5) == "1.5"


def test_without_a_translation_the_sentences_are_english_and_the_log_knows(
    app, tmp_path, monkeypatch, caplog
):
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    with caplog.at_level(logging.WARNING):
        install_language(app, Language.RUSSIAN)
    assert sentence("window.no_amount") == "no amount"
    assert "uzum_fiskal_ru" in caplog.text


def test_the_systems_language_is_asked_for(monkeypatch):
    class Uzbek:
        @staticmethod
        def system() -> QLocale:
            return QLocale("uz_Cyrl_UZ")

    monkeypatch.setattr(translation, "QLocale", Uzbek)
    assert wanted_language(AUTO) is Language.UZBEK_CYRILLIC
    assert wanted_language("ru") is Language.RUSSIAN


def test_what_stands_in_a_widget_is_said_again(app, qtbot):
    button, tabs, field = QPushButton(), QTabBar(), QLineEdit()
    label, line = TextLabel(), LineLabel()
    for widget in (button, tabs, field, label, line):
        qtbot.addWidget(widget)
    tabs.addTab("")
    word(button.setText, sentence("window.no_amount"))
    word(partial(tabs.setTabText, 0), sentence("window.no_amount"))
    word(field.setPlaceholderText, sentence("window.no_amount"))
    field.setText("no amount")
    label.show_text(sentence("window.no_amount"))
    line.set_text(sentence("window.no_amount"))
    switch_language(app, Language.RUSSIAN)
    assert button.text() == tabs.tabText(0) == field.placeholderText() == "без суммы"
    assert label.text() == label.accessibleName() == line.text() == "без суммы"
    assert field.text() == "no amount"
    switch_language(app, Language.UZBEK_LATIN)
    assert button.text() == "summa yoʻq"


def test_a_text_that_took_a_sentences_place_stays(app, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    word(button.setText, sentence("window.no_amount"))
    word(button.setText, "COM3")
    switch_language(app, Language.RUSSIAN)
    assert button.text() == "COM3"


def test_sentences_within_sentences_are_said_again(app):
    said = sentence("window.payment", amount=sentence("window.no_amount"), what="№ 7")
    assert said == "no amount · № 7"
    install_language(app, Language.RUSSIAN)
    assert said.again() == "без суммы · № 7"
    assert isinstance(said.again(), Sentence)


def test_a_widget_that_shows_more_is_told(app, qtbot):
    class Told(QWidget):
        count = 0

        def reword(self) -> None:
            self.count += 1

    told = Told()
    qtbot.addWidget(told)
    switch_language(app, Language.RUSSIAN)
    assert told.count == 1


def test_a_counting_sentence_takes_its_form_from_the_count(app, monkeypatch):
    counting = noop.QT_TRANSLATE_N_NOOP("phrases", "{count} receipt", "{count} receipts")
    monkeypatch.setattr(sentences, "PHRASES", {"k": counting})
    monkeypatch.setattr(phrases, "PHRASES", {"k": counting})
    assert phrases.english("k", {"count": 1}) == "1 receipt"
    assert phrases.english("k", {"count": 21}) == "21 receipts"
    assert sentence("k", count=2) == "2 receipts"
