"""Translations are found beside the program; without any the sentences are English."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

from app.services import resources
from app.ui.sentences import sentence
from app.ui.translation import install_translations

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU"><context><name>phrases</name>
<message><source>Sample receipt</source><translation>Учебный чек</translation></message>
</context></TS>
"""


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    folder = tmp_path / "translations"
    folder.mkdir()
    return folder


def test_a_compiled_translation_is_used(qapp, folder):
    source = folder / "uzum_fiskal_ru.ts"
    source.write_text(TS, encoding="utf-8")
    compiler = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([compiler, source], check=True, capture_output=True)
    before = qapp.findChildren(QTranslator)
    assert install_translations(qapp, QLocale("ru_RU")) >= 1
    try:
        assert sentence("slip.title") == "Учебный чек"
        assert sentence("slip.close") == "Close"
    finally:
        for translator in qapp.findChildren(QTranslator):
            if translator not in before:
                qapp.removeTranslator(translator)
                translator.deleteLater()
    assert sentence("slip.title") == "Sample receipt"


def test_without_translations_nothing_is_amiss(qapp, folder):
    assert install_translations(qapp, QLocale("eo")) == 0
    assert sentence("slip.title") == "Sample receipt"
