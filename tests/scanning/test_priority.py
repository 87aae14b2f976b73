"""The window goes first."""

import os
import sys

import pytest

from app.scanning.events import ScannerStarted


@pytest.mark.skipif(sys.platform == "win32", reason="niceness is Unix's word for it")
def test_the_scanners_process_gives_way_to_the_window(open_session, log) -> None:
    session = open_session()
    session.start()
    log.wait_for(ScannerStarted)
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    assert os.getpriority(os.PRIO_PROCESS, session.process_id) > ours or ours == 19
