"""Sets the project up and runs its tasks; `python3 packaging/dev.py` alone lists them.

One file on the standard library alone, because it runs before anything is installed. What it
tells goes to stderr; stdout carries the results of the task itself. `pip`, `uv` and `apt-get`
are used as the machine has them set up.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "uzum-fiskal.json"
LOCKS = ROOT / "packaging" / "locks"
OLDEST_PYTHON = (3, 11)
IS_WINDOWS = os.name == "nt"

RUN_PACKAGES = (
    "fonts-dejavu-core",  # Cyrillic and the window's signs
    "libbrotli1",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0",
    "libgssapi-krb5-2",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-glx0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
    "libzbar0",
)
"""What the wheels of Qt and OpenCV link to but do not carry (`ldd`), and zbar itself."""
TEST_PACKAGES = ("x11-xkb-utils", "xauth", "xdotool", "xkb-data", "xvfb")
"""A virtual screen with real key events, and the keyboard layouts to check ours against."""

INSTALLER_PACKAGES = ("nsis",)
"""What compiles the Windows installer."""
WINE_PACKAGES = ("wine64",)
"""What tries it where there is no Windows."""
ZBAR_PACKAGES = ("gcc-mingw-w64-x86-64-posix", "patch", "xz-utils")
"""What builds zbar for Windows, some 60 MB to fetch."""
SANITIZER_PACKAGES = ("gcc", "libc6-dev")
"""What builds it for this machine as well, to be watched in the tests."""


LANGUAGES = ("ru", "uz-Latn", "uz-Cyrl", "en")
THEMES = ("light", "dark", "contrast")
"""What the window can speak and wear: a screenshot of each state in each."""

INSTALLED_ON = [
    *("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.13"),
    *("--only-binary", ":all:"),
]
"""Where the wheels of the installer run, as uv says it."""


class StepError(Exception):
    """A step failed; the text says in words what to do."""


def tell(text: str) -> None:
    """Say what is going on."""
    print(text, file=sys.stderr, flush=True)


def main(arguments: Sequence[str]) -> int:
    """Carry one task out and give the exit code."""
    task = TASKS.get(arguments[0]) if arguments else None
    if task is None:
        tell("usage: python3 packaging/dev.py TASK [ARGUMENT...]\n")
        for name, known in TASKS.items():
            tell(f"  {name:11} {(known.__doc__ or '').splitlines()[0]}")
        return 2
    rest = list(arguments[1:])
    if "--" in rest:
        rest.remove("--")
    try:
        if sys.version_info < OLDEST_PYTHON:
            _fail_on_old_python()
        return task(rest)
    except StepError as error:
        tell(f"dev.py: {error}")
        return 1
    except KeyboardInterrupt:
        return 130


def run(rest: Sequence[str]) -> int:
    """Start training mode; with no display, make the whole journey offscreen instead."""
    set_up("run", RUN_PACKAGES)
    command = ["-m", "app", "--training", *([] if has_display() else ["journey"]), *rest]
    return subprocess.call([str(venv_python()), *command], cwd=ROOT, env=environment())


def test(rest: Sequence[str]) -> int:
    """Run lint, types and all tests; further arguments go to pytest."""
    set_up("dev", all_packages())
    return run_checks({**LINT, "pytest": ["pytest", *rest]})


def faults(rest: Sequence[str]) -> int:
    """Break the program thousands of times: `faults [--minutes N] [--seed S] [--only PART]`."""
    set_up("dev", all_packages())
    command = [str(venv_python()), "-m", "tests.faults", *rest]
    broken = subprocess.call(command, cwd=ROOT, env=environment())
    return max(broken, audit_dependencies())


def audit(rest: Sequence[str]) -> int:
    """Ask which locked dependencies have known vulnerabilities; needs the network."""
    if rest:
        raise StepError(f"audit takes no arguments: {' '.join(rest)}")
    set_up("dev", ())
    if not is_importable("pip_audit"):
        pip("install", "pip-audit", advice="pip-audit could not be installed")
    return audit_dependencies()


def audit_dependencies() -> int:
    """Have pip-audit look the locked dependencies up; where it cannot, that is told in words."""
    if not is_importable("pip_audit"):
        tell("dependency audit: not done, pip-audit is not installed (`dev.py audit` installs it)")
        return 0
    findings: dict[str, str] = {}
    for file in (LOCKS / "dev.txt", LOCKS / "windows.txt"):  # dev.txt holds all of run.txt
        answer = ask_pip_audit(file)
        if answer is None:
            return 0
        findings |= answer
    for package, found in sorted(findings.items()):
        tell(f"dependency audit: {package}: {found}")
    if not findings:
        tell("dependency audit: no known vulnerability")
    return 1 if findings else 0


def ask_pip_audit(file: Path) -> dict[str, str] | None:
    """Give what is known against a lock file's packages; None where it could not be asked."""
    command = [str(venv_python()), "-m", "pip_audit", "--disable-pip", "--require-hashes"]
    command += ["--format", "json", "--progress-spinner", "off", "-r", str(file)]
    ended = subprocess.run(
        command,
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return judge_audit(file.name, ended.stdout, ended.stderr)


def judge_audit(name: str, out: str, err: str) -> dict[str, str] | None:
    """Judge pip-audit's answer: what it left out was not audited, although it ends with 0."""
    try:
        packages = json.loads(out)["dependencies"]
    except (ValueError, KeyError, TypeError):
        words = (err.strip() or out.strip() or "it said nothing").splitlines()[-1]
        tell(f"dependency audit: {name} not audited, the service cannot be asked: {words}")
        return None
    skipped = [package["name"] for package in packages if "skip_reason" in package]
    if skipped:
        tell(
            f"dependency audit: {name} not audited, the service does not know {len(skipped)} of "
            f"{len(packages)} packages: {', '.join(skipped)}"
        )
        return None
    return {
        f"{package['name']} {package['version']}": ", ".join(v["id"] for v in package["vulns"])
        for package in packages
        if package["vulns"]
    }


def is_importable(name: str) -> bool:
    """Tell whether the virtual environment has a module."""
    probe = [str(venv_python()), "-c", f"import {name}"]
    return subprocess.call(probe, env=environment(), stderr=subprocess.DEVNULL) == 0


def lint(rest: Sequence[str]) -> int:
    """Run lint and types alone."""
    if rest:
        raise StepError(f"lint takes no arguments: {' '.join(rest)}")
    set_up("dev", ())
    return run_checks(LINT)


def lock(rest: Sequence[str]) -> int:
    """Write the lock files anew from pyproject.toml; `lock --upgrade` takes newer releases."""
    make_venv()
    if not is_importable("uv"):
        pip("install", "uv", advice="uv could not be installed")
    oldest = ".".join(map(str, OLDEST_PYTHON))
    anywhere = ["--universal", "--python-version", oldest]
    same = ["--constraint", str(LOCKS / "run.txt")]
    compile_lock("run", [*anywhere, *rest])
    compile_lock("dev", [*anywhere, "--group", "dev", *same, *rest])
    compile_lock("windows", [*INSTALLED_ON, *same, *rest])
    return 0


def translate(rest: Sequence[str]) -> int:
    """Bring the translation sources in step with the sentences; tell what is not translated."""
    if rest:
        raise StepError(f"translate takes no arguments: {' '.join(rest)}")
    set_up("dev", ())
    return run_translations("refresh")


def screenshots(rest: Sequence[str]) -> int:
    """Draw every state and dialog, in every language and theme; `--out DIR` says where to."""
    if rest and (len(rest) != 2 or rest[0] != "--out"):
        raise StepError("usage: dev.py screenshots [--out DIR]")
    set_up("dev", ())
    out = Path(rest[1]) if rest else ROOT / "build" / "screenshots"
    script = ROOT / "tests" / "ui" / "states.py"
    drawn = {**environment(), "QT_QPA_PLATFORM": "offscreen"}
    for language in LANGUAGES:
        for theme in THEMES:
            folder = out.resolve() / language / theme
            tell(f"Drawing {folder}")
            command = [str(venv_python()), str(script), str(folder)]
            command += ["--language", language, "--theme", theme]
            if subprocess.call(command, cwd=ROOT, env=drawn):
                raise StepError(f"{folder} could not be drawn (the words are above).")
    print(out)
    return 0


def packages(_rest: Sequence[str]) -> int:
    """Print the Debian packages that running and testing need."""
    print(*sorted(all_packages()))
    return 0


def installer(rest: Sequence[str]) -> int:
    """Build the Windows installer; `installer --help` tells what it takes."""
    set_up("dev", INSTALLER_PACKAGES)
    try:
        install_system_packages(ZBAR_PACKAGES)
    except StepError as error:  # the installer does without zbar, and says so
        tell(f"dev.py: the compilers for zbar: {error}")
    script = ROOT / "packaging" / "windows" / "installer.py"
    return subprocess.call([str(venv_python()), str(script), *rest], env=environment())


def all_packages() -> tuple[str, ...]:
    """Name the Debian packages that running, testing and the installer's tests need."""
    zbar = ZBAR_PACKAGES + SANITIZER_PACKAGES
    return RUN_PACKAGES + TEST_PACKAGES + INSTALLER_PACKAGES + WINE_PACKAGES + zbar


TASKS = {
    "run": run,
    "test": test,
    "faults": faults,
    "audit": audit,
    "lint": lint,
    "lock": lock,
    "translate": translate,
    "screenshots": screenshots,
    "packages": packages,
    "installer": installer,
}
LINT = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
}


def run_checks(checks: dict[str, list[str]]) -> int:
    """Run every check, even after one has failed, and sum up which passed."""
    passed = {}
    for name, arguments in checks.items():
        tell(f"--- {name}")
        command = [str(venv_python()), "-m", *arguments]
        passed[name] = subprocess.call(command, cwd=ROOT, env=environment()) == 0
    tell("--- " + ", ".join(f"{name}: {'ok' if ok else 'FAILED'}" for name, ok in passed.items()))
    return 0 if all(passed.values()) else 1


def set_up(lock_name: str, system_packages: Iterable[str]) -> None:
    """Make the machine ready: system libraries, environment, dependencies, translations."""
    install_system_packages(system_packages)
    make_venv()
    install_lock(lock_name)
    if run_translations("compile"):
        raise StepError("the translations could not be compiled (the words are above).")


def run_translations(step: str) -> int:
    """Have the translations' own script do a step of its work."""
    script = ROOT / "packaging" / "translations.py"
    command = [str(venv_python()), str(script), step]
    return subprocess.call(command, cwd=ROOT, env=environment(), stdout=sys.stderr)


# System libraries


def install_system_packages(wanted: Iterable[str]) -> None:
    """Install on Debian, as root, what is missing of `wanted`; other systems are let be."""
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return
    missing = sorted(set(wanted) - installed_packages())
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        raise StepError(
            "system libraries are missing. Install them with this command, then start again:\n"
            f"  sudo {' '.join(install)}"
        )
    tell(f"Installing system libraries: {' '.join(missing)}")
    for command in (["apt-get", "update"], install):
        # Its own lock is waited for: a fresh machine likes to update itself meanwhile.
        command[1:1] = ["-q", "-o", "DPkg::Lock::Timeout=300"]
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        if subprocess.call(command, env=quiet, stdin=subprocess.DEVNULL, stdout=sys.stderr):
            raise StepError(
                f"`{' '.join(command)}` failed (its words are above). See to the network and to "
                "apt's sources, then start again."
            )


def installed_packages() -> set[str]:
    """Name what dpkg has installed, also by the old names that renamed packages provide."""
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status} ${Package}, ${Provides}\n"]
    lines = subprocess.check_output(query, text=True, encoding="utf-8").splitlines()
    names: set[str] = set()
    for line in lines:
        status, _, listed = line.partition(" ")
        if status == "installed":
            names.update(name.split()[0] for name in listed.split(",") if name.strip())
    return names


# The virtual environment


def make_venv() -> None:
    """Make `.venv` with pip, unless a sound one is there."""
    if is_sound_venv():
        return
    if is_inside(sys.executable, VENV):
        raise StepError("start dev.py with the system's Python, so that .venv can be made anew.")
    if importlib.util.find_spec("ensurepip") is None:
        _install_ensurepip()
    tell(f"Making {VENV}")
    remove_venv()
    VENV.mkdir()
    write_stamp({})
    if subprocess.call([sys.executable, "-m", "venv", str(VENV)], stdout=sys.stderr):
        raise StepError("Python's venv failed (its words are above).")
    write_stamp(identity())


def is_sound_venv() -> bool:
    """Tell whether `.venv` works, has pip, and was made here, by this Python, to the end."""
    if STAMP.exists() and not read_stamp().items() >= identity().items():
        return False
    probe = "import pip, sys, sysconfig; print(sys.prefix, sysconfig.get_platform(), sep='\\n')"
    try:
        found = subprocess.run(
            [str(venv_python()), "-c", probe + "; print(sys.implementation.cache_tag)"],
            capture_output=True,
            check=True,
            text=True,
            encoding="utf-8",
            env={**environment(), "PYTHONIOENCODING": "utf-8"},
        ).stdout.splitlines()
    except (OSError, subprocess.CalledProcessError):
        return False
    mine = [identity()["python"], identity()["platform"]]
    return Path(found[0]).resolve() == VENV.resolve() and found[:0:-1] == mine


def identity() -> dict[str, str]:
    """Say what a virtual environment is bound to: its Python and its place."""
    return {
        "root": str(ROOT),
        "python": str(sys.implementation.cache_tag),
        "platform": sysconfig.get_platform(),
    }


def remove_venv() -> None:
    """Remove `.venv`, whatever it is."""
    try:
        if VENV.is_symlink() or VENV.is_file():
            VENV.unlink()
        elif VENV.exists():
            shutil.rmtree(VENV)
    except OSError as error:
        raise StepError(
            f"{VENV} is broken and cannot be removed ({error}). Close the programs that were "
            "started from it, delete the folder, then start again."
        ) from error


def install_lock(name: str) -> None:
    """Install a lock file's packages, unless they were."""
    digests = {file.stem: hashlib.sha256(file.read_bytes()).hexdigest() for file in locks(name)}
    stamp = read_stamp()
    if stamp.items() >= digests.items():
        return
    file = LOCKS / f"{name}.txt"
    tell(f"Installing {file.relative_to(ROOT)} into .venv (the first time takes minutes)")
    write_stamp({})
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    pip(
        *["install", *quiet, "--require-hashes", "--only-binary=:all:", "-r", str(file)],
        advice="the dependencies could not be installed. See to the network, then start again",
    )
    # What an earlier lock brought stays; what a lock shares with its sibling is the same release.
    write_stamp({**identity(), **digests})


def locks(name: str) -> list[Path]:
    """List the lock files that installing one satisfies: dev.txt holds all of run.txt."""
    return [LOCKS / "run.txt", *([LOCKS / "dev.txt"] if name == "dev" else [])]


def pip(*arguments: str, advice: str) -> None:
    """Run the virtual environment's pip, its words on stderr."""
    command = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", *arguments]
    if subprocess.call(command, cwd=ROOT, env=environment(), stdout=sys.stderr):
        raise StepError(f"{advice} (pip's words are above).")


def compile_lock(name: str, arguments: Sequence[str]) -> None:
    """Resolve pyproject.toml, with hashes."""
    file = LOCKS / f"{name}.txt"
    LOCKS.mkdir(exist_ok=True)
    command = [str(venv_python()), "-m", "uv", "pip", "compile", "pyproject.toml"]
    command += ["--generate-hashes", "--quiet"]
    command += ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    command += ["--output-file", str(file), *arguments]
    if subprocess.call(command, cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL):
        raise StepError(f"{file.name} could not be resolved (uv's words are above).")
    lines = file.read_text(encoding="utf-8").splitlines()
    head = "# Written by `python3 packaging/dev.py lock` from pyproject.toml; do not edit."
    pins = [line for line in lines if not line.startswith("#")]
    file.write_text("\n".join([head, *pins, ""]), encoding="utf-8", newline="\n")
    tell(f"Wrote {file.relative_to(ROOT)}")


# Small things


def venv_python() -> Path:
    """Name the virtual environment's interpreter."""
    return VENV / ("Scripts/python.exe" if IS_WINDOWS else "bin/python")


def environment() -> dict[str, str]:
    """Give the environment for what runs in `.venv`, with no other Python's packages in sight."""
    variables = {**os.environ, "PYTHONNOUSERSITE": "1"}
    for name in ("PYTHONHOME", "PYTHONPATH"):
        variables.pop(name, None)
    if not has_display():
        variables["QT_QPA_PLATFORM"] = "offscreen"
    return variables


def has_display() -> bool:
    """Tell whether a window can be shown; Windows and macOS always can."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def is_inside(path: str, folder: Path) -> bool:
    """Tell whether a path lies in a folder, links unfollowed (a venv's Python is a link)."""
    return Path(os.path.abspath(path)).is_relative_to(folder)  # noqa: PTH100


def read_stamp() -> dict[str, str]:
    """Read what `.venv` was made for; nothing where it is missing or unreadable."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: dict[str, str]) -> None:
    """Write what `.venv` was made for; empty while it is being worked on."""
    STAMP.write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def _fail_on_old_python() -> NoReturn:
    wanted = ".".join(map(str, OLDEST_PYTHON))
    raise StepError(f"Python {wanted} or newer is needed; this is {sys.version.split()[0]}.")


def _install_ensurepip() -> None:
    """Get Debian's missing half of venv; elsewhere Python brings it."""
    if not (shutil.which("apt-get") and sys.base_prefix == "/usr"):
        raise StepError("this Python has no ensurepip: install a complete Python, then try again.")
    install_system_packages([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
