"""Every sentence a person reads, by key: English here, other languages through Qt Linguist.

The domain and the services speak in keys and parameters. The command line fills the English
sentence in; the window asks Qt for its translation first. `QT_TRANSLATE_NOOP` marks a sentence,
`QT_TRANSLATE_N_NOOP` one that counts.
"""

from collections.abc import Mapping

from app.services.phrases.administrator import ADMINISTRATOR_PHRASES
from app.services.phrases.advice import ADVICE_PHRASES
from app.services.phrases.card import CARD_PHRASES
from app.services.phrases.check import CHECK_PHRASES
from app.services.phrases.desk import DESK_PHRASES
from app.services.phrases.dialogs import DIALOG_PHRASES
from app.services.phrases.faults import FAULT_PHRASES
from app.services.phrases.first_run import FIRST_RUN_PHRASES
from app.services.phrases.history import HISTORY_PHRASES
from app.services.phrases.journal import JOURNAL_PHRASES
from app.services.phrases.keys import KEY_PHRASES
from app.services.phrases.languages import LANGUAGE_PHRASES
from app.services.phrases.noop import Numbered
from app.services.phrases.scanning import SCANNING_PHRASES
from app.services.phrases.selftest import SELFTEST_PHRASES
from app.services.phrases.settings import SETTINGS_PHRASES
from app.services.phrases.settings_pages import SETTINGS_PAGES_PHRASES
from app.services.phrases.setup import SETUP_PHRASES
from app.services.phrases.setup_code import SETUP_CODE_PHRASES
from app.services.phrases.shift import SHIFT_PHRASES
from app.services.phrases.story import STORY_PHRASES
from app.services.phrases.support import SUPPORT_PHRASES
from app.services.phrases.themes import THEME_PHRASES
from app.services.phrases.till import TILL_PHRASES
from app.services.phrases.window import WINDOW_PHRASES

CONTEXT = "phrases"
PHRASES: Mapping[str, str] = {
    **THEME_PHRASES,
    **TILL_PHRASES,
    **ADMINISTRATOR_PHRASES,
    **ADVICE_PHRASES,
    **CHECK_PHRASES,
    **DESK_PHRASES,
    **DIALOG_PHRASES,
    **FAULT_PHRASES,
    **FIRST_RUN_PHRASES,
    **HISTORY_PHRASES,
    **JOURNAL_PHRASES,
    **LANGUAGE_PHRASES,
    **SCANNING_PHRASES,
    **SELFTEST_PHRASES,
    **SETTINGS_PHRASES,
    **SETTINGS_PAGES_PHRASES,
    **SETUP_PHRASES,
    **SETUP_CODE_PHRASES,
    **SHIFT_PHRASES,
    **STORY_PHRASES,
    **SUPPORT_PHRASES,
    **CARD_PHRASES,
    **WINDOW_PHRASES,
    **KEY_PHRASES,
}


def english(key: str, params: Mapping[str, object] | None = None) -> str:
    """Give the English sentence of a key.

    Args:
        key: one of PHRASES.
        params: values for the sentence's `{name}` fields; a stranger's braces stay as they are.
    """
    text, values = PHRASES[key], params or {}
    if isinstance(text, Numbered) and values.get("count") == 1:
        text = text.one
    return text.format_map(values)
