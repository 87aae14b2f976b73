"""Spells Uzbek written in Latin letters in Cyrillic ones.

The two alphabets of Uzbek differ in letters, not in words, so one translation serves both. Names,
keys, addresses and placeholders keep their Latin letters.
"""

import re

NAMES = (
    "FBox", "Uzum", "Telegram", "Windows", "Notepad", "Unicode", "Enter", "Esc", "Ctrl", "Shift",
    "Delete", "Tab", "Space", "Excel", "QR", "USB", "COM", "UTF", "TOML", "URL", "PDF", "ID",
    "XLSX", "CSV", "SHA", "PIN", "HTML", "HTTPS", "HTTP", "TLS", "OFD", "MB", "KB", "GB", "IP",
    "DNS", "UTC", "LGPL", "auto", "SQLite", "Python", "ZXing", "ZBar", "Qt", "SMS", "OpenCV",
    "FFmpeg",
)  # fmt: skip
"""What is written alike in both; a grammatical ending may follow."""

_KEPT = re.compile(
    r"\{[^{}]*\}"  # a placeholder
    r"|\[[^\[\]]*\]"  # a piece of the settings file
    r"|Uzum Fiskal|Wi-Fi|Media Feature Pack|Windows “N”"
    r"|https?://\S*|[a-z]+\.[a-z]+\.[a-z]+\S*|/[a-zA-Z]+/\S+"  # an address, a path
    r"|[A-Za-z]+\.(?:toml|log|zip|exe|md)\b"  # a file
    r"|\b[a-z]+_[a-z_]+"  # a name out of the settings file
    r"|--[a-z][a-z-]*|\bpin remove\b|\b(?:true|false|https?)\b"  # what is typed as it stands
    r"|(?<=  )[A-Z]$"  # a button's key
    r"|Ctrl\+Page Down|(?:Ctrl|Shift|Alt)\+[^\s).,]+,?|\b[A-Z]+\d+|\bF\b"  # Ctrl+T, F2, COM3
)
_WORD = re.compile(r"[A-Za-zʻʼ]+")
_NAME = re.compile("(?:" + "|".join(sorted(NAMES, key=len, reverse=True)) + ")(?![A-Z])")
_PAIRS = {
    "sh": "ш", "ch": "ч", "yo": "ё", "yu": "ю", "ya": "я", "ye": "е", "oʻ": "ў", "gʻ": "ғ",
}  # fmt: skip
_LETTERS = dict(zip("abdefghijklmnopqrstuvxyzʼ", "абдефгҳижклмнопқрстувхйзъ", strict=True))
_LOAN_TS = re.compile("ts(?=iya|iy|ion|ent|enz|ikl)")
_LOAN_SOFT = re.compile("(кабел|модул|парол|пиксел|июл)(?![аэиоуеёюяўл])")
_LOAN_STEMS = {
    "funksiya": "функция",
    "aksiya": "акция",
    "seksiya": "секция",
    "iyul": "июл",
    "kompyuter": "компьютер",
    "obyektiv": "объектив",
}


def to_cyrillic(text: str) -> str:
    """Spell a text in Cyrillic letters, all but what is written alike in both alphabets."""
    made, at = [], 0
    for kept in _KEPT.finditer(text):
        made += [_WORD.sub(_word, text[at : kept.start()]), kept.group()]
        at = kept.end()
    return "".join([*made, _WORD.sub(_word, text[at:])])


def _word(match: re.Match[str]) -> str:
    word = match.group()
    if name := _NAME.match(word):
        return name.group() + _spell(word[name.end() :])
    spelled = _spell(word.lower())
    if word.isupper() and len(word) > 1:
        return spelled.upper()
    return spelled[0].upper() + spelled[1:] if word[0].isupper() else spelled


def _spell(word: str) -> str:
    """Spell a word of small letters."""
    for latin, cyrillic in _LOAN_STEMS.items():
        word = word.replace(latin, cyrillic)
    word, made, at = _LOAN_TS.sub("ц", word), "", 0
    while at < len(word):
        pair = word[at : at + 2]
        if word[at : at + 3] == "yoʻ":
            made, at = made + "йў", at + 3
        elif pair in _PAIRS:
            made, at = made + _PAIRS[pair], at + 2
        elif word[at] == "e":
            # At a word's beginning and after a vowel the sound needs the other letter.
            is_open = at == 0 or word[at - 1] in "aeiou"
            made, at = made + ("э" if is_open else "е"), at + 1
        else:
            made, at = made + _LETTERS.get(word[at], word[at]), at + 1
    return _LOAN_SOFT.sub(r"\1ь", made)
