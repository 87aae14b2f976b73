"""The translation sources: each sentence in each language, its fields kept, its letters right."""

import re
from collections.abc import Iterator

import pytest

from app.services.phrases import CONTEXT, PHRASES
from tests.translation_sources import NAMES, translations

SAID = [name for name in translations.FORMS if name != "en"]
FIELD = re.compile(r"\{[^{}]*\}")
KEY = re.compile(r"\b(?:F\d+|(?:Ctrl|Shift)\+[^\s).]+)|(?<=  )[A-Z][a-z]*$")
TYPED = re.compile(r"--[a-z][a-z-]*|\bpin remove\b|\b(?:true|false|https?|LGPL)\b")
"""What a person types or looks up as it stands."""


def finished(language: str) -> Iterator[tuple[translations.Message, str]]:
    """Give each translated form of a language."""
    for message in translations.read(translations.source(language)):
        if message.is_finished and message.key not in translations.OWN_NAMES:
            for form in message.forms:
                yield message, form


@pytest.mark.parametrize("language", translations.FORMS)
def test_what_counts_has_all_forms_of_the_language(language):
    for message in translations.read(translations.source(language)):
        if message.is_finished:
            forms = translations.FORMS[language] if message.counts else 1
            assert len(message.forms) == forms, message.key
            assert all(message.forms), message.key


@pytest.mark.parametrize("language", SAID)
def test_fields_and_keys_are_those_of_the_sentence(language):
    for message, form in finished(language):
        assert set(FIELD.findall(form)) == set(FIELD.findall(message.text)), message.key
        assert set(KEY.findall(form)) == set(KEY.findall(message.text)), message.key
        assert set(TYPED.findall(form)) == set(TYPED.findall(message.text)), message.key
        assert form.format_map({name.strip("{}"): "x" for name in FIELD.findall(form)})


@pytest.mark.parametrize("language", SAID)
def test_a_sentence_ends_as_its_original_does(language):
    for message, form in finished(language):
        if message.context == CONTEXT and not message.text.endswith("No."):
            assert (form[-1] in ".?…") == (message.text[-1] in ".?…"), message.key
            assert form == form.strip(), message.key


def test_uzbek_has_one_apostrophe_for_its_letters_and_one_for_its_stop():
    for message, form in finished("uz_Latn"):
        assert not re.search("[‘’'`´]", form), message.key
        assert not re.search("(?<![oOgG])ʻ", form), message.key
        assert not re.search("[А-Яа-яЁё]", form), message.key


def test_uzbek_in_cyrillic_letters_is_the_same_uzbek():
    latin = translations.read(translations.source("uz_Latn"))
    cyrillic = translations.read(translations.source("uz_Cyrl"))
    assert cyrillic == translations.spelled(latin)


def test_no_latin_word_is_left_among_the_cyrillic_ones():
    names = {name.lower() for name in NAMES}
    allowed = names | {
        "fiskal",
        "wi",
        "fi",
        "media",
        "feature",
        "pack",
        "n",
        "down",
        "page",
    }
    for message, form in finished("uz_Cyrl"):
        kept = r"\{[^{}]*\}|\S+[/_.:]\S+|\[[^]]*\]|Ctrl\+\S+|[A-Z]+\d+"
        plain = re.sub(f"{TYPED.pattern}|{kept}", "", form)
        for word in re.findall(r"[A-Za-z]+", plain):
            assert word.lower() in allowed, (message.key, word)


@pytest.mark.parametrize("language", SAID)
def test_languages_are_named_in_their_own_letters(language):
    for message in translations.read(translations.source(language)):
        if message.key in translations.OWN_NAMES:
            assert message.forms == (message.text,), message.key


def test_letters_are_spelled_as_uzbek_spells_them():
    spell = translations.to_cyrillic
    assert spell("Fiskal chekni skanerlang (F5).") == "Фискал чекни сканерланг (F5)."
    assert spell("Soʻm, yoʻq, eʼtibor, yetarli") == "Сўм, йўқ, эътибор, етарли"
    assert spell("OʻQUV REJIMI") == "ЎҚУВ РЕЖИМИ"
    assert spell("FBoxning kabeli, kabel") == "FBoxнинг кабели, кабель"
    assert spell("litsenziya, ketsa, kompyuter") == "лицензия, кетса, компьютер"
    assert (
        spell("{count} ta; COM3, settings.toml, Ctrl+T")
        == "{count} та; COM3, settings.toml, Ctrl+T"
    )


def test_what_was_changed_is_translated_anew():
    old = translations.wanted("ru")[0]._replace(forms=("Старый",), is_finished=True)
    kept = translations.refreshed("ru", [old])[0]
    assert (kept.forms, kept.is_finished) == (("Старый",), True)
    changed = translations.refreshed("ru", [old._replace(text="Another")])[0]
    assert (changed.forms, changed.is_finished) == (("Старый",), False)
    gone = translations.refreshed("ru", [old._replace(key="no.such.key")])
    assert {message.key for message in gone} == set(PHRASES)


def test_every_sentence_is_said_in_every_language():
    for language in SAID:
        said = translations.read(translations.source(language))
        assert [message.name for message in said] == [
            message.name for message in translations.wanted(language)
        ], f"{language}: run `packaging/dev.py translate`"
        known = {message.name: message.text for message in translations.wanted(language)}
        for message in said:
            assert message.is_finished, (language, message.key)
            assert message.text == known[message.name], (language, message.key)


def test_english_says_only_what_counts():
    said = translations.read(translations.source("en"))
    assert said == translations.wanted("en")
    assert all(message.counts for message in said)
