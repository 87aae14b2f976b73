"""The self-test tries every part for real; what is missing costs itself, and is told in words."""

from pathlib import Path

import pytest

from app.services.resources import resource

ALWAYS_HERE = {
    "settings", "window", "journal", "tls", "server", "opencv", "zxing", "zbar", "receipt",
    "ffmpeg",
}  # fmt: skip
OF_THE_MACHINE = {"languages", "sounds", "cameras", "serial"}


def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, code: str) -> None:
    """Put a module of this code in the place of a library."""
    file = tmp_path / "libraries" / f"{module}.py"
    file.parent.mkdir(exist_ok=True)
    file.write_text(code, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(file.parent))


def test_every_part_is_tried_and_named(run, configured: Path) -> None:
    ended = run("selftest", "--json")
    rows = {row["check"]: row for row in ended.lines}
    assert rows.keys() == ALWAYS_HERE | OF_THE_MACHINE
    assert {name for name, row in rows.items() if row["ok"]} >= ALWAYS_HERE
    assert all(rows[name]["optional"] for name in OF_THE_MACHINE)
    assert {row["state"] for row in rows.values()} <= {"good", "missing"}
    assert all(row["detail"] for row in rows.values())
    assert "OpenSSL" in rows["tls"]["detail"]
    assert "simulator" in rows["server"]["detail"]
    assert ended.code == 0


def test_it_is_told_to_a_person_in_words(run) -> None:
    ended = run("selftest")
    lines = ended.out.splitlines()
    assert "missing  FBox's server: No server is configured." in lines
    assert any(line.startswith("good     Code reader ZBar: ") for line in lines)
    assert lines[-1] == "The till cannot work yet: FBox's server."
    assert ended.code == 5


def test_a_zbar_that_does_not_load_costs_zbar_alone(run, configured, tmp_path, monkeypatch) -> None:
    words = "Could not find module 'libzbar-64.dll' (or one of its dependencies)."
    # As pyzbar itself does it.
    stand_in(tmp_path, monkeypatch, "pyzbar", f"raise FileNotFoundError({words!r})")
    ended = run("selftest", "--json")
    rows = {row["check"]: row for row in ended.lines}
    assert (rows["zbar"]["state"], rows["zxing"]["state"]) == ("missing", "good")
    assert words in rows["zbar"]["detail"]
    assert rows["receipt"]["ok"]
    assert ended.code == 0


def test_without_opencv_the_till_works_with_a_scanner(
    run, configured, tmp_path, monkeypatch
) -> None:
    words = "DLL load failed while importing cv2: The specified module could not be found."
    stand_in(tmp_path, monkeypatch, "cv2", f"raise ImportError({words!r})")
    ended = run("selftest", "--json")
    rows = {row["check"]: row for row in ended.lines}
    assert rows["opencv"]["state"] == "missing"
    assert words in rows["opencv"]["detail"]
    assert "Media Feature Pack" in rows["opencv"]["detail"]
    assert rows["cameras"]["state"] == rows["ffmpeg"]["state"] == "missing"
    assert rows["journal"]["ok"]
    assert rows["serial"]["check"] == "serial", "the rest goes on"
    assert ended.code == 0


def test_a_driver_that_ends_the_process_costs_the_cameras_alone(
    run, configured, tmp_path, monkeypatch
) -> None:
    stand_in(tmp_path, monkeypatch, "cv2_enumerate_cameras", "import os; os.abort()")
    ended = run("selftest", "--json")
    rows = {row["check"]: row for row in ended.lines}
    assert rows["cameras"]["state"] == "failed"
    assert "ended the process" in rows["cameras"]["detail"]
    assert rows["opencv"]["ok"]
    assert rows["ffmpeg"]["ok"]


@pytest.mark.parametrize(
    "code",
    [
        "def enumerate_cameras(_backend): raise OSError('MFEnumDeviceSources: 0x80070005')",
        "raise ImportError('DLL load failed: 0x80070005')",
    ],
)
def test_cameras_that_cannot_be_listed_are_told_and_cost_nothing_else(
    run, configured, tmp_path, monkeypatch, code
) -> None:
    stand_in(tmp_path, monkeypatch, "cv2_enumerate_cameras", code)
    ended = run("selftest", "--json")
    rows = {row["check"]: row for row in ended.lines}
    assert rows["cameras"]["state"] == "failed"
    assert rows["cameras"]["detail"].startswith("The cameras cannot be listed (")
    assert "0x80070005" in rows["cameras"]["detail"]
    assert all(rows[part]["ok"] for part in ALWAYS_HERE)
    assert ended.code == 0


def test_an_opencv_without_ffmpeg_costs_network_cameras_alone(run, configured, monkeypatch) -> None:
    # OpenCV's own way to do without one: the registry knows it no more, as where its DLL is not.
    monkeypatch.setenv("OPENCV_VIDEOIO_PRIORITY_FFMPEG", "0")
    ended = run("selftest", "--json")
    rows = {row["check"]: row for row in ended.lines}
    assert (rows["ffmpeg"]["state"], rows["ffmpeg"]["optional"]) == ("missing", True)
    assert all(rows[part]["ok"] for part in ALWAYS_HERE - {"ffmpeg"})
    assert ended.code == 0


def test_a_store_that_trusts_anyone_is_found_out(run, configured, monkeypatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(resource("tls", "nobody.pem")))
    ended = run("selftest", "--json")
    rows = {row["check"]: row for row in ended.lines}
    assert rows["tls"]["state"] == "failed"
    assert "nobody vouches for" in rows["tls"]["detail"]
    assert ended.code == 5


def test_a_server_that_is_gone_is_told(run, configured: Path) -> None:
    (configured / "settings.toml").write_text(
        '[fbox]\nbase_url = "http://127.0.0.1:9"\n', encoding="utf-8"
    )
    ended = run("selftest", "--json")
    rows = {row["check"]: row for row in ended.lines}
    assert rows["server"]["state"] == "failed"
    assert ended.code == 5


def test_settings_that_are_not_right_end_it_in_words(run, data_dir: Path) -> None:
    (data_dir / "settings.toml").write_text("[fbox]\nbase_urn = 3\n", encoding="utf-8")
    ended = run("selftest")
    assert ended.code == 2
    assert "FAILED" in ended.out
    assert "fbox.base_urn" in ended.out
