"""`selftest`: tries every part of the program for real, for whoever sets up a till."""

from collections.abc import Mapping

from app.commands.exits import CommandError, Exit
from app.commands.output import print_json
from app.commands.place import Place
from app.commands.session import open_place
from app.services.phrases import english
from app.services.selftest import DETAIL, Attempt, PartState, Row, try_parts


def selftest(place: Place, is_json: bool, window_parts: Mapping[str, Attempt]) -> Exit:
    """Try every part and print what was found, a line each.

    Args:
        place: where.
        is_json: one object a line, for scripts.
        window_parts: what only the window's side can try.

    Returns:
        MACHINE if the till cannot work. What is missing and only costs itself is told.
    """
    rows = []
    try:
        with open_place(place) as (data_dir, settings):
            for row in try_parts(data_dir, settings, window_parts):
                rows.append(row)
                _print(row, is_json)
    except CommandError as error:
        _print(Row("settings", PartState.FAILED, DETAIL, {"words": str(error)}, 0), is_json)
        return Exit(error.code)
    in_the_way = [row for row in rows if row.is_in_the_way]
    if not is_json:
        _sum_up(in_the_way)
    return Exit.MACHINE if in_the_way else Exit.DONE


def _print(row: Row, is_json: bool) -> None:
    words = english(row.key, row.params)
    if is_json:
        print_json(
            {
                "check": row.part,
                "ok": row.state is PartState.GOOD,
                "state": row.state.value,
                "optional": row.is_optional,
                "detail": words,
                "key": row.key,
                "params": {name: str(value) for name, value in row.params.items()},
                "ms": round(row.elapsed_ms, 1),
            }
        )
    else:
        state = english(f"selftest.{row.state.value}")
        print(f"{state:8} {english(row.name_key)}: {words}", flush=True)


def _sum_up(in_the_way: list[Row]) -> None:
    parts = ", ".join(english(row.name_key) for row in in_the_way)
    print(english("selftest.not_ready" if parts else "selftest.ready", {"parts": parts}))
