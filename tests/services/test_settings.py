"""The settings file: read strictly, saved without loss."""

import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from hypothesis import example, given
from hypothesis import strategies as st

from app.services.phrases import PHRASES
from app.services.settings import (
    CameraSection,
    FboxSettings,
    ReceiptSection,
    ScannerSection,
    Settings,
    SettingsError,
    as_plain,
    check_settings,
    load_settings,
    save_settings,
)
from app.services.settings_checks import BAUD_RATES

PLACE = Path("settings.toml")
HEADER_CHARACTERS = st.characters(min_codepoint=33, max_codepoint=126)
TOKENS = st.text("ABCxyz019!#$%&'*+-.^_`|~", min_size=1, max_size=20).map(lambda s: f"X-{s}")

SETTINGS = st.builds(
    Settings,
    fbox=st.builds(
        FboxSettings,
        base_url=st.sampled_from(["", "http://127.0.0.1:8080", "https://box.example/api"]),
        connect_timeout_s=st.floats(0.1, 120),
        read_timeout_s=st.floats(0.1, 120),
        write_timeout_s=st.just(10.0),
        headers=st.lists(
            st.tuples(TOKENS, st.text(HEADER_CHARACTERS, min_size=1, max_size=20)),
            max_size=8,
            unique_by=lambda header: header[0].lower(),
        ).map(dict),
    ),
    receipt=st.builds(
        ReceiptSection,
        hosts=st.lists(
            st.sampled_from(["ofd.soliq.uz", "a", "test.ofd.example", "10.0.0.1"]),
            min_size=1,
            unique=True,
        ).map(tuple),
        max_age_days=st.integers(1, 3650),
    ),
    camera=st.builds(
        CameraSection,
        source=st.one_of(
            st.integers(0, 99).map(str),
            st.text(min_size=1, max_size=40)
            .filter(str.isprintable)
            .map(lambda text: f"rtsp://{text}/видео"),
        ),
        width=st.integers(160, 7680),
        height=st.integers(120, 4320),
        enabled=st.booleans(),
    ),
    scanner=st.builds(
        ScannerSection,
        prefix=st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=32),
        terminator=st.sampled_from(["any", "enter", "tab", "none"]),
        port=st.sampled_from(["", "auto", "COM3", "/dev/serial/by-id/usb-Сканер-if00"]),
        baud_rate=st.sampled_from(BAUD_RATES),
    ),
)

FILES = (
    "",
    "# nothing yet\n",
    "[fbox]\n",
    "fbox.base_url = 'http://10.0.0.1' # dotted\ncamera = { source = 1, enabled = false }\n",
    '[fbox.headers] # secrets\n"X-Odd.Name" = "1"\n\n[camera]\nsource = 2\n\n[fbox]\n',
    "[fbox]\nheaders = { X-One = 'a' }\n# the end",
    "\ufeff[scanner]\r\nprefix = '''a'''\r\n# the end\r\n",
    "[fbox]\nheaders.X-One = 'a' # dotted\nheaders.X-Two = 'b'\nbase_url = 'http://10.0.0.1'\n",
    "fbox.headers.X-One = 'a'\nfbox.headers.'X.Two' = 'b'\nscanner.prefix = \"~\"\n[camera]\n",
    "fbox = {}\n[camera]\nenabled = true\n# the end\n",
    "receipt = { max_age_days = 9 }\nfbox = { headers = { X-One = 'a' }, base_url = '' }\n",
    "[camera]\nsource = 1\n[fbox.headers]\nX-One = 'a'\n[scanner]\n[fbox]\nread_timeout_s = 3\n",
    "[receipt]\nhosts = [\n  'a', # test\n  'B.example',\n]\n[scanner]\n",
)


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "settings.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def outcome_of(action: Callable[[], Settings]) -> Settings | SettingsError:
    try:
        return action()
    except SettingsError as error:
        return error


def refusal(folder: Path, content: str | bytes) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        load_settings(written(folder, content))
    return caught.value


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    settings = load_settings(tmp_path / "settings.toml")
    assert settings == Settings()
    assert settings.fbox.base_url == ""
    assert (settings.fbox.connect_timeout_s, settings.fbox.read_timeout_s) == (5.0, 30.0)
    assert settings.receipt == ReceiptSection(("ofd.soliq.uz",), 3)
    assert settings.camera == CameraSection("0", 1280, 720, enabled=True)
    assert settings.scanner == ScannerSection("", "any", "", 9600)
    assert settings.secrets == ()


def test_everything_can_be_set(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        """
        [fbox]
        base_url = "http://192.168.1.50:8080/"
        connect_timeout_s = 2
        read_timeout_s = 12.5
        headers = { X-Api-Key = "s3cr3t value" }
        [receipt]
        hosts = ["OFD.Soliq.UZ", "test.example", "ofd.soliq.uz"]
        max_age_days = 7
        [camera]
        source = "rtsp://admin:hunter22@10.0.0.9/live"
        width = 1920
        height = 1080
        enabled = false
        [scanner]
        prefix = "]Q1"
        terminator = "tab"
        port = " Auto "
        baud_rate = 115200
        """,
    )
    settings = load_settings(path)
    assert settings.fbox == FboxSettings(
        "http://192.168.1.50:8080", 2.0, 12.5, headers={"X-Api-Key": "s3cr3t value"}
    )
    assert settings.receipt == ReceiptSection(("ofd.soliq.uz", "test.example"), 7)
    assert settings.camera.source == "rtsp://admin:hunter22@10.0.0.9/live"
    assert settings.scanner == ScannerSection("]Q1", "tab", "auto", 115200)
    assert settings.secrets == ("s3cr3t value", "hunter22")
    assert "s3cr3t" not in repr(settings)
    assert "hunter22" not in repr(settings)


@pytest.mark.parametrize(
    ("content", "key", "reason"),
    [
        ("[fbx]", "fbx", "settings.unknown_section"),
        ("base_url = 'http://10.0.0.1'", "base_url", "settings.unknown_section"),
        ("fbox = 3", "fbox", "settings.not_a_section"),
        ("[[fbox]]", "fbox", "settings.not_a_section"),
        ("[fbox]\nbase_ulr = ''", "fbox.base_ulr", "settings.unknown_key"),
        ("[fbox]\nwrite_timeout_s = 1", "fbox.write_timeout_s", "settings.unknown_key"),
        ("[fbox]\nbase_url = 1", "fbox.base_url", "settings.not_text"),
        ("[fbox]\nbase_url = 'ftp://10.0.0.1'", "fbox.base_url", "base_url.scheme"),
        ("[fbox]\nbase_url = 'http://u:p@10.0.0.1'", "fbox.base_url", "base_url.user_info"),
        ("[fbox]\nconnect_timeout_s = true", "fbox.connect_timeout_s", "settings.not_number"),
        ("[fbox]\nconnect_timeout_s = '5'", "fbox.connect_timeout_s", "settings.not_number"),
        ("[fbox]\nconnect_timeout_s = nan", "fbox.connect_timeout_s", "settings.out_of_range"),
        ("[fbox]\nread_timeout_s = inf", "fbox.read_timeout_s", "settings.out_of_range"),
        ("[fbox]\nread_timeout_s = 0", "fbox.read_timeout_s", "settings.out_of_range"),
        ("[fbox]\nread_timeout_s = 121", "fbox.read_timeout_s", "settings.out_of_range"),
        ("[fbox]\nheaders = 'X: y'", "fbox.headers", "settings.not_table"),
        ("[fbox.headers]\n'X Key' = 'a'", "fbox.headers.X Key", "settings.header_name"),
        ("[fbox.headers]\n'' = 'a'", "fbox.headers", "settings.header_name"),
        ("[fbox.headers]\n'Ключ' = 'a'", "fbox.headers.Ключ", "settings.header_name"),
        ("[fbox.headers]\nX-Key = 1", "fbox.headers.X-Key", "settings.not_text"),
        ("[fbox.headers]\nX-Key = ''", "fbox.headers.X-Key", "settings.header_value"),
        ("[fbox.headers]\nX-Key = ' a'", "fbox.headers.X-Key", "settings.header_value"),
        ("[fbox.headers]\nX-Key = 'я'", "fbox.headers.X-Key", "settings.header_value"),
        ('[fbox.headers]\nX-Key = "a\\r\\nB: c"', "fbox.headers.X-Key", "settings.header_value"),
        ('[fbox.headers]\nX-Key = "a\\n"', "fbox.headers.X-Key", "settings.header_value"),
        ("[fbox.headers]\nx-a = '1'\nX-A = '2'", "fbox.headers.X-A", "settings.header_repeated"),
        ("[fbox.headers]\nHost = 'a'", "fbox.headers.Host", "settings.header_reserved"),
        (
            "[fbox.headers]\ncontent-LENGTH = '1'",
            "fbox.headers.content-LENGTH",
            "settings.header_reserved",
        ),
        (
            "[fbox.headers]\nContent-Type = 'a'",
            "fbox.headers.Content-Type",
            "settings.header_reserved",
        ),
        ("[receipt]\nhosts = 'ofd.soliq.uz'", "receipt.hosts", "settings.not_list"),
        ("[receipt]\nhosts = []", "receipt.hosts", "settings.no_hosts"),
        ("[receipt]\nhosts = [1]", "receipt.hosts", "settings.not_text"),
        ("[receipt]\nhosts = ['https://a.uz']", "receipt.hosts", "settings.host"),
        ("[receipt]\nhosts = ['a.uz:443']", "receipt.hosts", "settings.host"),
        ("[receipt]\nhosts = ['a.uz/check']", "receipt.hosts", "settings.host"),
        ("[receipt]\nhosts = ['a.uz.']", "receipt.hosts", "settings.host"),
        ("[receipt]\nhosts = ['*.soliq.uz']", "receipt.hosts", "settings.host"),
        ("[receipt]\nhosts = ['ofd.soli\u212a.uz']", "receipt.hosts", "settings.host"),
        ('[receipt]\nhosts = ["a.uz\\n"]', "receipt.hosts", "settings.host"),
        ("[receipt]\nmax_age_days = 3.0", "receipt.max_age_days", "settings.not_whole_number"),
        ("[receipt]\nmax_age_days = true", "receipt.max_age_days", "settings.not_whole_number"),
        ("[receipt]\nmax_age_days = 0", "receipt.max_age_days", "settings.out_of_range"),
        ("[camera]\nsource = true", "camera.source", "settings.not_text"),
        ("[camera]\nsource = -1", "camera.source", "settings.source"),
        ("[camera]\nsource = 100", "camera.source", "settings.source"),
        ("[camera]\nsource = '٣'", "camera.source", "settings.source"),
        ("[camera]\nsource = ' '", "camera.source", "settings.source"),
        ('[camera]\nsource = "a\\u0000b"', "camera.source", "settings.source"),
        ("[camera]\nwidth = 0", "camera.width", "settings.out_of_range"),
        ("[camera]\nheight = 99999", "camera.height", "settings.out_of_range"),
        ("[camera]\nenabled = 1", "camera.enabled", "settings.not_switch"),
        ("[camera]\nenabled = 2024-01-01", "camera.enabled", "settings.not_switch"),
        ("[scanner]\nprefix = 'я'", "scanner.prefix", "settings.prefix"),
        ('[scanner]\nprefix = "\\t"', "scanner.prefix", "settings.prefix"),
        ("[scanner]\nport = 3", "scanner.port", "settings.not_text"),
        ("[scanner]\nport = 'COM3 COM4'", "scanner.port", "settings.port"),
        ('[scanner]\nport = "a\\u0000b"', "scanner.port", "settings.port"),
        ("[scanner]\nbaud_rate = 9601", "scanner.baud_rate", "settings.choice"),
        ("[scanner]\nbaud_rate = true", "scanner.baud_rate", "settings.not_whole_number"),
        ("[scanner]\nterminator = 'Enter'", "scanner.terminator", "settings.choice"),
    ],
)
def test_what_is_not_right_is_refused_with_its_place(
    tmp_path: Path, content: str, key: str, reason: str
) -> None:
    error = refusal(tmp_path, content)
    assert (error.key, error.reason_key) == (key, reason)
    assert str(tmp_path / "settings.toml") in str(error)
    assert key in str(error)
    assert PHRASES[reason].split("{")[0] in str(error)
    assert "{" not in str(error)


def test_refused_headers_keep_their_value_to_themselves(tmp_path: Path) -> None:
    error = refusal(tmp_path, "[fbox.headers]\nX-Key = 'sécret-token'\n")
    assert "cret-token" not in str(error)
    assert "cret-token" not in repr(error)


def test_syntax_errors_tell_the_line(tmp_path: Path) -> None:
    error = refusal(tmp_path, "[fbox]\nbase_url = http://10.0.0.1\n")
    assert error.reason_key == "settings.syntax"
    assert "line 2" in str(error)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("a = " + "[" * 100_000, "settings.syntax"),
        ("a = " + "9" * 5_000, "settings.syntax"),
        ("a = 1\na = 2", "settings.syntax"),
        ("#" * 300_000, "settings.too_large"),
        ("[fbox]\n".encode("utf-16"), "settings.utf16"),
        ("[fbox]\n# шлюз\n".encode("cp1251"), "settings.not_utf8"),
    ],
)
def test_odd_files_are_refused_in_words(tmp_path: Path, content: str | bytes, reason: str) -> None:
    assert refusal(tmp_path, content).reason_key == reason


def test_text_that_is_not_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    assert "line 3" in str(refusal(tmp_path, b"[fbox]\n\n# \xf8\n"))


def test_a_folder_in_the_files_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(tmp_path)
    assert caught.value.reason_key == "settings.unreadable"


def test_notepads_byte_order_mark_is_borne(tmp_path: Path) -> None:
    path = written(tmp_path, b"\xef\xbb\xbf[receipt]\r\nmax_age_days = 9\r\n")
    assert load_settings(path).receipt.max_age_days == 9


@given(st.one_of(st.text(), st.sampled_from(FILES).flatmap(lambda f: st.text().map(f.__add__))))
@example("[fbox]\nheaders.'\x85' = 1")
@example("\ufeff\ufeff")
def test_any_text_loads_or_is_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = written(tmp_path_factory.getbasetemp(), text.encode("utf-8", "surrogatepass"))
    outcome = outcome_of(lambda: load_settings(path))
    if isinstance(outcome, SettingsError):
        assert outcome.reason_key in PHRASES
    else:
        assert check_settings(as_plain(outcome), path) == outcome


@given(st.binary())
def test_any_bytes_load_or_are_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = written(tmp_path_factory.getbasetemp(), content)
    outcome = outcome_of(lambda: load_settings(path))
    assert isinstance(outcome, Settings) or outcome.reason_key in PHRASES


PLAIN = st.recursive(
    st.one_of(st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
KEYS = [(section, key) for section, keys in as_plain(Settings()).items() for key in keys]


@given(st.sampled_from(KEYS), PLAIN)
def test_any_value_of_any_setting_is_taken_or_refused(place: tuple[str, str], value: Any) -> None:
    section, key = place
    outcome = outcome_of(lambda: check_settings({section: {key: value}}, PLACE))
    if isinstance(outcome, SettingsError):
        assert outcome.key.startswith(f"{section}.{key}")
    else:
        assert check_settings(as_plain(outcome), PLACE) == outcome


@given(st.sampled_from(FILES), SETTINGS)
def test_what_is_saved_loads_again(
    tmp_path_factory: pytest.TempPathFactory, before: str, settings: Settings
) -> None:
    path = written(tmp_path_factory.getbasetemp(), before)
    copy = save_settings(path, settings)
    assert load_settings(path) == settings
    if copy is not None:
        assert copy.read_bytes() == before.encode()


@given(st.lists(SETTINGS, min_size=2, max_size=4))
def test_saving_again_and_again_loses_nothing(
    tmp_path_factory: pytest.TempPathFactory, row: list[Settings]
) -> None:
    path = tmp_path_factory.getbasetemp() / "again.toml"
    for settings in row:
        save_settings(path, settings)
        assert load_settings(path) == settings


def test_comments_and_order_and_line_ends_survive(tmp_path: Path) -> None:
    before = (
        "# Till 3, by the door\r\n"
        "[scanner] # the new one\r\n"
        "prefix = '~'\r\n"
        "\r\n"
        "[fbox]\r\n"
        "base_url = 'http://10.0.0.1:80' # the box in the back room\r\n"
        "connect_timeout_s = 7   # slow switch\r\n"
        "[camera]\r\n"
        "source = 1\r\n"
    )
    path = written(tmp_path, before)
    settings = load_settings(path)
    save_settings(path, settings)
    assert path.read_bytes().decode() == before
    save_settings(path, replace(settings, fbox=replace(settings.fbox, connect_timeout_s=9.0)))
    assert path.read_bytes().decode() == before.replace("_s = 7", "_s = 9.0")


def test_headers_come_and_go(tmp_path: Path) -> None:
    path = written(tmp_path, "[fbox.headers]\nX-Old = 'a' # for the proxy\nX-Kept = 'b' # too\n")
    settings = load_settings(path)
    headers = {"X-Kept": "b", "X-New": "c"}
    save_settings(path, replace(settings, fbox=replace(settings.fbox, headers=headers)))
    assert load_settings(path).fbox.headers == headers
    assert "X-Old" not in path.read_text(encoding="utf-8")
    assert "# too" in path.read_text(encoding="utf-8")


def test_a_form_beyond_the_editor_is_kept_beside_the_new_file(tmp_path: Path) -> None:
    before = (
        "[fbox]\nheaders.X-One = 'a' # odd\nheaders.X-Two = 'b'\nbase_url = 'http://10.0.0.1'\n"
    )
    path = written(tmp_path, before)
    copy = save_settings(path, Settings())
    assert copy is not None
    assert copy.read_text(encoding="utf-8") == before
    assert load_settings(path) == Settings()


def test_wrong_settings_are_not_saved(tmp_path: Path) -> None:
    path = written(tmp_path, "[camera]\nwidth = 640\n")
    with pytest.raises(SettingsError) as caught:
        save_settings(path, Settings(camera=CameraSection(width=1)))
    assert caught.value.key == "camera.width"
    assert load_settings(path).camera.width == 640


@pytest.mark.parametrize("broken", [b"[fbox", b"\xff\xfe[", b"[fbox]\nbase_ulr = ''\n"])
def test_a_broken_file_is_replaced_only_when_asked(tmp_path: Path, broken: bytes) -> None:
    path = written(tmp_path, broken)
    settings = Settings(receipt=ReceiptSection(max_age_days=5))
    with pytest.raises(SettingsError):
        save_settings(path, settings)
    assert path.read_bytes() == broken
    assert names_in(tmp_path) == ["settings.toml"]
    kept = save_settings(path, settings, replace_broken=True)
    assert kept is not None
    assert kept.name.startswith("settings.toml.broken-")
    assert kept.read_bytes() == broken
    assert load_settings(path) == settings


def test_a_wrong_value_never_sets_a_file_aside(tmp_path: Path) -> None:
    path = written(tmp_path, "[fbox")
    with pytest.raises(SettingsError):
        save_settings(path, Settings(camera=CameraSection(width=1)), replace_broken=True)
    assert path.read_bytes() == b"[fbox"


def test_a_failed_write_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "[camera]\nwidth = 640\n")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SettingsError) as caught:
        save_settings(path, Settings())
    assert caught.value.reason_key == "settings.not_saved"
    assert "No space left" in str(caught.value)
    assert path.read_bytes() == b"[camera]\nwidth = 640\n"
    assert names_in(tmp_path) == ["settings.toml"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps permissions elsewhere")
def test_only_the_user_may_read_what_is_saved(tmp_path: Path) -> None:
    save_settings(tmp_path / "settings.toml", Settings(receipt=ReceiptSection(max_age_days=5)))
    assert stat.S_IMODE((tmp_path / "settings.toml").stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real = written(tmp_path, "[camera]\nwidth = 640\n")
    link = tmp_path / "link.toml"
    link.symlink_to(real)
    save_settings(link, Settings())
    assert link.is_symlink()
    assert load_settings(real) == Settings()


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        save_settings(tmp_path / "none" / "settings.toml", Settings())
    assert caught.value.reason_key == "settings.not_saved"


def test_the_file_stays_toml_for_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, Settings(fbox=FboxSettings("http://10.0.0.1", headers={"X.Y": "a\"b'\\"})))
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    assert document.unwrap() == {
        "fbox": {"base_url": "http://10.0.0.1", "headers": {"X.Y": "a\"b'\\"}}
    }
