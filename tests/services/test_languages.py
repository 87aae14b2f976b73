"""Which language a till begins with."""

import pytest

from app.services.languages import AUTO, CHOICES, OWN_NAMES, Language, language_of


@pytest.mark.parametrize(
    ("system", "language"),
    [
        (["ru-RU"], Language.RUSSIAN),
        (["uz-Latn-UZ", "uz-UZ"], Language.UZBEK_LATIN),
        (["uz_UZ"], Language.UZBEK_LATIN),
        (["uz-Cyrl-UZ", "ru-RU"], Language.UZBEK_CYRILLIC),
        (["en-GB"], Language.ENGLISH),
        (["kaa-UZ", "ru-UZ"], Language.RUSSIAN),
        (["de-DE"], Language.ENGLISH),
        (["C"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_systems_first_known_language_is_taken(system, language):
    assert language_of(AUTO, system) is language


def test_a_setting_goes_before_the_system():
    assert language_of("uz-Cyrl", ["ru-RU"]) is Language.UZBEK_CYRILLIC


def test_each_language_can_be_chosen_and_has_its_own_name():
    assert set(CHOICES) == {AUTO, *Language}
    assert set(OWN_NAMES) == set(Language)
    assert len(set(OWN_NAMES.values())) == len(Language)
