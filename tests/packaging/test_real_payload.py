"""The payload of the very wheels of the lock; of CPython's package there is a stand-in."""

import io
import sys
import tempfile
import zipfile
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WINDOWS = ROOT / "packaging" / "windows"
sys.path[:0] = [str(WINDOWS), str(Path(__file__).parent)]

import licences  # noqa: E402
import payload as payloads  # noqa: E402
import portable  # noqa: E402
import setup_script  # noqa: E402
from proof import Proof  # noqa: E402
from small_pe import make_dll  # noqa: E402
from wheels import BuildError, fetch, read_lock  # noqa: E402

LOCK = ROOT / "packaging" / "locks" / "windows.txt"
CACHE = ROOT / "build" / "wheels"
PYTHON_BYTES = 22_500_000
"""Of CPython's package, laid out; rather too much, as there is none here to be weighed."""
STOOD_FOR = ("python3.dll", "python313.dll", "vcruntime140.dll")


@pytest.fixture(scope="module")
def wheels() -> dict[str, Path]:
    try:
        return fetch(LOCK, CACHE)
    except BuildError as error:
        pytest.skip(f"the wheels for Windows cannot be had: {error}")


@pytest.fixture(scope="module")
def python_zip(wheels: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a package whose DLLs offer what the wheels ask of Python's."""
    needed: dict[str, set[str]] = defaultdict(set)
    for wheel in wheels.values():
        with zipfile.ZipFile(wheel) as archive, tempfile.TemporaryDirectory() as folder:
            for name in archive.namelist():
                if name.lower().endswith((".pyd", ".dll")):
                    for library, symbols in portable.read_imports(
                        Path(archive.extract(name, folder))
                    ).symbols.items():
                        needed[library] |= symbols
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in STOOD_FOR:
            archive.writestr(name, make_dll(name, sorted(needed[name])))
        archive.writestr("LICENSE.txt", "A. HISTORY OF THE SOFTWARE")
    file = tmp_path_factory.mktemp("python") / "python.zip"
    file.write_bytes(packed.getvalue())
    return file


@pytest.fixture(scope="module")
def payload(wheels, python_zip, tmp_path_factory) -> payloads.Payload:
    return payloads.assemble(tmp_path_factory.mktemp("real") / "payload", python_zip, wheels, None)


def test_every_dll_is_found_and_the_limits_are_known(payload) -> None:
    proof = Proof(payload.root)
    assert proof.faults() == []
    parts = ("lib/cv2/", "lib/cv2_enumerate_cameras/")
    assert all(words.startswith(parts) for words in proof.limits()), "others cost the program"


def test_every_wheel_of_the_lock_has_its_licence_in_it(payload, wheels) -> None:
    assert set(wheels) == {pin.name for pin in read_lock(LOCK)}
    assert licences.faults(payload.root, wheels) == []


def test_it_is_as_small_as_was_promised(payload) -> None:
    size = setup_script.installed_size(payload) + PYTHON_BYTES
    assert size < payloads.Rules().installed_mb * 1_000_000
    assert payload.size() < payload.unpruned * 0.6


def test_laid_out_again_it_is_the_same(payload, wheels, python_zip, tmp_path) -> None:
    again = payloads.assemble(tmp_path / "another place", python_zip, wheels, None)
    assert setup_script.folder_name(again, "1") == setup_script.folder_name(payload, "1")
