"""zbar for Windows: what is built, that it reads receipts, and that hostile codes do it no harm."""

import ctypes
import errno
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pefile
import pytest
import pyzbar
import qrcode
from hypothesis import given
from hypothesis import strategies as st

from app.scanning.zbar import read
from tests.hostile import hostile_codes
from tests.samples import link_of

ROOT = Path(__file__).parents[2]
ZBAR = ROOT / "packaging" / "windows" / "zbar"
ARCHIVES = ROOT / "build" / "zbar-source"
sys.path[:0] = [str(ZBAR), str(Path(__file__).parent)]

import native_zbar  # noqa: E402
import zbar_dlls  # noqa: E402
import zbar_part  # noqa: E402
import zbar_source  # noqa: E402
from wine import WINE, Windows  # noqa: E402

needs_wine = pytest.mark.skipif(not WINE, reason="wine is not installed (Debian's wine64)")
CODES = 820
ENDED_AFTER_S = 300
WINDOWS_OWN = {"advapi32.dll", "kernel32.dll", "msvcrt.dll"}
CHARSETS = {"utf-8": "Привет, касса", "shift_jis": "日本語", "big5": "中文", "latin-1": "é"}


@dataclass(frozen=True)
class Built:
    """All that is built of one source, once for this file."""

    version: str
    dlls: Path
    dlls_again: Path
    watched: Path
    fast: Path


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    missing = [tool for tool in (zbar_dlls.COMPILER, "gcc", "patch") if not shutil.which(tool)]
    if missing:
        pytest.skip(
            f"{' '.join(missing)}: not installed (Debian's {zbar_dlls.COMPILER_PACKAGE}, …)"
        )
    try:
        version = zbar_source.obtain(ARCHIVES)
    except zbar_source.SourceError as error:
        pytest.skip(str(error))
    folder = tmp_path_factory.mktemp("zbar")
    options = {"watched": native_zbar.WATCHED, "fast": native_zbar.FAST}
    with ThreadPoolExecutor(2) as two:
        dlls = two.submit(zbar_dlls.build_dlls, ARCHIVES, version, folder / "dlls")
        again = two.submit(build_published, version, folder / "another place")
        native = [
            two.submit(native_zbar.build_native, ARCHIVES, version, folder / name, flags)
            for name, flags in options.items()
        ]
        dlls.result()
        return Built(version, folder / "dlls", again.result(), *(job.result() for job in native))


def build_published(version: str, folder: Path) -> Path:
    """Build as whoever has the published source alone."""
    packed = zbar_source.publish(ARCHIVES, version, folder / "zbar-source.zip")
    shutil.unpack_archive(packed, folder)
    command = [sys.executable, str(folder / "build.py"), "--out", str(folder / "out")]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder / "out"


@pytest.fixture(scope="module")
def hostile() -> list[tuple[str, npt.NDArray[np.uint8]]]:
    """Codes by kind, those of structured append more often than the rest."""
    codes = [(code.kind, code.picture) for code in hostile_codes(CODES, most_modules=57)]
    return codes + [
        (code.kind, code.picture)
        for code in hostile_codes(CODES, seed=1, most_modules=45)
        if code.kind.startswith("structured_append")
    ]


def symbol(text: str | bytes) -> npt.NDArray[np.uint8]:
    code = qrcode.QRCode()
    code.add_data(text, optimize=0)
    modules = np.where(np.array(code.get_matrix()), 0, 255).astype(np.uint8)
    return np.kron(modules, np.ones((4, 4), np.uint8))


def foreign() -> list[npt.NDArray[np.uint8]]:
    return [symbol(text.encode(charset)) for charset, text in CHARSETS.items()]


def receipts(count: int) -> dict[str, npt.NDArray[np.uint8]]:
    return {link_of(number): symbol(link_of(number)) for number in range(1, count + 1)}


# What is built


def test_the_published_source_gives_the_same_bytes(built: Built) -> None:
    for name in ("libzbar-64.dll", "libiconv.dll"):
        assert (built.dlls / name).read_bytes() == (built.dlls_again / name).read_bytes()


def test_the_source_lies_beside_the_setup(built: Built, tmp_path: Path) -> None:
    packed = zbar_part.offer_source(ARCHIVES, tmp_path)
    assert packed is not None
    notice = (ZBAR / "NOTICE.txt").read_text(encoding="utf-8")
    assert f"the file {packed.name}\nbeside each release" in notice
    with zipfile.ZipFile(packed) as archive:
        names = set(archive.namelist())
    assert {f"debian/{name}" for name in zbar_source.ACCEPTED[built.version]} <= names
    assert {"build.py", "iconv.c", "LGPL-2.1.txt", "NOTICE.txt"} <= names


def test_it_exports_what_pyzbar_binds_and_needs_windows_alone(built: Built) -> None:
    bound = re.findall(
        r"zbar_function\(\s*'(\w+)'",
        (Path(pyzbar.__file__).parent / "wrapper.py").read_text(encoding="utf-8"),
    )
    with pefile.PE(built.dlls / "libzbar-64.dll") as library:
        exported = {entry.name.decode() for entry in library.DIRECTORY_ENTRY_EXPORT.symbols}
        assert exported == set(bound)
        assert len(exported) == 21
        imported = {entry.dll.decode().lower() for entry in library.DIRECTORY_ENTRY_IMPORT}
        assert imported <= WINDOWS_OWN
        assert library.FILE_HEADER.Machine == pefile.MACHINE_TYPE["IMAGE_FILE_MACHINE_AMD64"]
        assert library.OPTIONAL_HEADER.IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE
        assert library.OPTIONAL_HEADER.IMAGE_DLLCHARACTERISTICS_NX_COMPAT
        numbers = library.VS_FIXEDFILEINFO[0]
        told = (numbers.FileVersionMS >> 16, numbers.FileVersionMS & 0xFFFF)
        told += (numbers.FileVersionLS >> 16,)
    assert ".".join(map(str, told)) == zbar_source.upstream(built.version)


def test_the_iconv_for_pyzbar_is_empty(built: Built) -> None:
    file = built.dlls / "libiconv.dll"
    assert file.stat().st_size <= 4096
    with pefile.PE(file) as library:
        assert library.is_dll()
        assert not hasattr(library, "DIRECTORY_ENTRY_IMPORT")


def test_a_source_of_other_bytes_is_refused(tmp_path: Path) -> None:
    name = next(iter(zbar_source.ACCEPTED["0.23.93-8"]))
    (tmp_path / name).write_bytes(b"something else")
    with pytest.raises(zbar_source.SourceError, match=r"has SHA-256 \w{64}, not 212dfab5.*Remove"):
        zbar_source.obtain(tmp_path)


def test_without_apt_the_files_to_bring_are_named(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(zbar_source.SourceError) as told:
        zbar_source.obtain(tmp_path / "archives")
    for files in zbar_source.ACCEPTED.values():
        for name, digest in files.items():
            assert f"{digest}  {name}" in str(told.value)


def test_each_accepted_version_has_both_edits() -> None:
    for version in zbar_source.ACCEPTED:
        names = [patch.name for patch in zbar_source.our_patches(version)]
        assert names == ["0001-count-separators.patch", "0002-refuse-structured-append.patch"]


# The very DLL, under wine


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    made = Windows(tmp_path_factory.mktemp("windows"))
    made.start()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def read_on_windows(built: Built, windows: Windows) -> Callable[..., list[list[bytes]]]:
    program = native_zbar.build_driver(zbar_dlls.COMPILER, windows.folder / "read.exe", ["-O1"])

    def read_all(pictures: list[npt.NDArray[np.uint8]]) -> list[list[bytes]]:
        done = subprocess.run(
            [WINE, str(program), windows.path(built.dlls / "libzbar-64.dll")],
            env=windows.variables,
            input=native_zbar.netpbm(pictures),
            capture_output=True,
            timeout=ENDED_AFTER_S,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode(errors="replace")
        return native_zbar.texts(done.stdout)

    return read_all


@needs_wine
def test_windows_reads_receipts_and_foreign_texts(read_on_windows) -> None:
    slips = receipts(5)
    found = read_on_windows([*slips.values(), *foreign()])
    assert found == [[text.encode()] for text in (*slips, *CHARSETS.values())]


@needs_wine
def test_windows_survives_every_hostile_code(read_on_windows, hostile) -> None:
    found = read_on_windows([picture for _, picture in hostile])
    assert len(found) == len(hostile)
    assert sum(map(len, found)) > 20, "too few are readable to try much"


# The same source on Linux


def test_sanitizers_find_nothing_in_hostile_codes(built: Built, hostile, tmp_path: Path) -> None:
    program = native_zbar.build_driver("gcc", tmp_path / "read", native_zbar.WATCHED)
    pictures = [*(picture for _, picture in hostile), *foreign()]
    done = subprocess.run(
        [program, built.watched],
        env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"},
        input=native_zbar.netpbm(pictures),
        capture_output=True,
        timeout=ENDED_AFTER_S,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    found = native_zbar.texts(done.stdout)
    assert len(found) == len(pictures)
    assert found[len(hostile) :] == [[text.encode()] for text in CHARSETS.values()]
    appended = [
        texts
        for (kind, _), texts in zip(hostile, found, strict=False)
        if kind.startswith("structured_append")
    ]
    assert not any(appended)


def read_by_pyzbar(library: Path | None, pictures, folder: Path) -> list[list[str]]:
    np.savez(folder / "pictures.npz", *pictures)
    script = Path(__file__).with_name("read_by_pyzbar.py")
    done = subprocess.run(
        [sys.executable, script, library or "-", folder / "pictures.npz"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=ENDED_AFTER_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_hostile_codes_raise_nothing_in_pyzbar(built: Built, hostile, tmp_path: Path) -> None:
    pictures = [picture for _, picture in hostile]
    assert len(read_by_pyzbar(built.fast, pictures, tmp_path)) == len(hostile) >= 800


def test_receipts_are_read_as_by_debians_own(built: Built, tmp_path: Path) -> None:
    slips = receipts(40)
    ours = read_by_pyzbar(built.fast, slips.values(), tmp_path)
    assert ours == [[text] for text in slips]
    assert ours == [[reading.text for reading in read(picture)] for picture in slips.values()]


# The converting of text


class Iconv:
    """Our iconv, of the library built for Linux."""

    def __init__(self, library: Path) -> None:
        # Debian's glibc has functions of iconv's own names: these begin with qr_.
        loaded = ctypes.CDLL(str(library), use_errno=True)
        self._open, self._iconv = loaded.qr_iconv_open, loaded.qr_iconv
        self._open.restype, self._iconv.restype = ctypes.c_void_p, ctypes.c_ssize_t

    def knows(self, charset: str, to: str = "UTF-8") -> bool:
        return self._open(to.encode(), charset.encode()) != ctypes.c_void_p(-1).value

    def convert(self, charset: str, data: bytes, room: int) -> bytes | int:
        """Give the UTF-8, or the error's number; nothing may be written beyond the room."""
        given, guard = ctypes.create_string_buffer(data, len(data) or 1), b"\xa5" * 8
        taken = ctypes.create_string_buffer(guard * (room // 8 + 2), 8 * (room // 8 + 2))
        before = taken.raw
        at = [ctypes.c_void_p(ctypes.addressof(buffer)) for buffer in (given, taken)]
        left = [ctypes.c_size_t(len(data)), ctypes.c_size_t(room)]
        result = self._iconv(
            ctypes.c_void_p(self._open(b"UTF-8", charset.encode())),
            *(ctypes.byref(value) for pair in zip(at, left, strict=True) for value in pair),
        )
        assert taken.raw[room:] == before[room:]
        if result < 0:
            assert (left[0].value, left[1].value) == (len(data), room)
            assert at[0].value == ctypes.addressof(given)
            return ctypes.get_errno()
        written = room - left[1].value
        assert (result, left[0].value) == (0, 0)
        assert at[1].value == ctypes.addressof(taken) + written
        return taken.raw[:written]


@pytest.fixture(scope="module")
def iconv(built: Built) -> Iconv:
    return Iconv(built.fast)


def test_iconv_knows_what_zbar_asks_for_alone(iconv: Iconv) -> None:
    for charset in ("UTF-8", "SJIS", "BIG-5", "ISO8859-1", "ISO8859-15", "CP437"):
        assert iconv.knows(charset)
        assert not iconv.knows(charset, to="UTF-16")
    assert not iconv.knows("ISO8859-16")


@given(data=st.binary(max_size=80) | st.text(max_size=30).map(lambda t: t.encode(errors="ignore")))
def test_utf_8_is_what_python_takes_for_it(iconv: Iconv, data: bytes) -> None:
    try:
        expected: bytes | int = data.decode("utf-8").encode()
    except UnicodeDecodeError:
        expected = errno.EILSEQ
    assert iconv.convert("UTF-8", data, len(data)) == expected


@given(
    text=st.text(min_size=1, max_size=30),
    charset=st.sampled_from(["SJIS", "ISO8859-1", "BIG-5"]),
)
def test_a_guess_is_never_better_than_valid_utf_8(iconv: Iconv, text: str, charset: str) -> None:
    data = text.encode(errors="ignore")
    assert iconv.convert(charset, data, len(data)) == data


@given(
    data=st.binary(max_size=60),
    charset=st.sampled_from(["SJIS", "BIG-5", "CP437", *(f"ISO8859-{n}" for n in (1, 5, 6, 15))]),
    room=st.integers(0, 200),
)
def test_text_comes_whole_or_not_at_all(iconv: Iconv, data: bytes, charset: str, room: int) -> None:
    found, whole = iconv.convert(charset, data, room), iconv.convert(charset, data, 4 * len(data))
    if found == errno.E2BIG:
        # What is wrong with the text may stand beyond the room.
        assert whole == errno.EILSEQ or (isinstance(whole, bytes) and len(whole) > room)
    else:
        assert found == whole
        assert found == errno.EILSEQ or isinstance(found, bytes)
    if isinstance(found, bytes):
        found.decode("utf-8")


@given(data=st.binary(max_size=60))
def test_single_bytes_are_as_in_pythons_tables(iconv: Iconv, data: bytes) -> None:
    assert iconv.convert("CP437", data, 4 * len(data)) == data.decode("cp437").encode()
    assert iconv.convert("ISO8859-5", data, 4 * len(data)) == data.decode("iso8859-5").encode()
