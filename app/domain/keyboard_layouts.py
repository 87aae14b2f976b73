"""Three keyboard layouts, key by key, as Debian's xkb-data has them.

The two strings of a layout run over the same 47 keys in the same order: the digit row from the
key left of 1, then the three letter rows from left to right. That order is the whole table: the
n-th character of one layout and the n-th of another are one key. Windows' Russian and Uzbek
Cyrillic layouts (Unicode's CLDR charts them) are the same, Caps Lock included, but for one key:
Windows' Uzbek one types `/` for `|`, which no link holds.
"""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Layout:
    """What each key types.

    Attributes:
        name: the layout's name in xkb.
        plain: the characters without Shift.
        shifted: the characters with Shift.
    """

    name: str
    plain: str
    shifted: str

    @cached_property
    def key_of(self) -> dict[int, str]:
        """From a character to its key, named by what it types in Latin without Shift."""
        return dict(zip(self._code_points(), LATIN.plain * 2, strict=True))

    @cached_property
    def latin_of(self) -> dict[int, str]:
        """From a character to what the same press types under the Latin layout."""
        return dict(zip(self._code_points(), LATIN.plain + LATIN.shifted, strict=True))

    def can_type(self, text: str) -> bool:
        """Tell whether every character of a text is on a key of this layout."""
        return all(character == " " or ord(character) in self.key_of for character in text)

    def _code_points(self) -> list[int]:
        return [ord(character) for character in self.plain + self.shifted]


LATIN = Layout(
    "us",
    r"`1234567890-=qwertyuiop[]\asdfghjkl;'zxcvbnm,./",
    '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?',
)
RUSSIAN = Layout(
    "ru",
    r"ё1234567890-=йцукенгшщзхъ\фывапролджэячсмитьбю.",
    'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,',
)
UZBEK_CYRILLIC = Layout(
    "uz",
    r"ё1234567890ғҳйцукенгшўзхъ\фқвапролджэячсмитьбю.",
    'Ё!"№;%:?*()ҒҲЙЦУКЕНГШЎЗХЪ|ФҚВАПРОЛДЖЭЯЧСМИТЬБЮ,',
)
LAYOUTS = (LATIN, RUSSIAN, UZBEK_CYRILLIC)
