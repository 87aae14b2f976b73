import threading

from app.services.side_work import SideWork

DEADLINE_S = 60


def test_jobs_are_done_in_order_on_one_other_thread() -> None:
    work, done, told = SideWork(), threading.Event(), []
    for number in range(3):
        work.do(lambda _stop, n=number: told.append((n, threading.get_ident())))
    work.do(lambda _stop: done.set())
    assert done.wait(DEADLINE_S)
    assert [number for number, _ in told] == [0, 1, 2]
    assert {thread for _, thread in told} != {threading.get_ident()}
    work.stop()


def test_a_job_that_fails_does_not_end_the_others(caplog) -> None:
    work, done = SideWork(), threading.Event()

    def fail(_stop: threading.Event) -> None:
        raise ValueError("no")

    work.do(fail)
    work.do(lambda _stop: done.set())
    assert done.wait(DEADLINE_S)
    work.stop()
    assert "A job beside the till failed" in caplog.text


def test_what_is_being_done_is_cancelled_and_the_rest_left_out() -> None:
    work, begun, told = SideWork(), threading.Event(), []

    def long(stop: threading.Event) -> None:
        begun.set()
        told.append(stop.wait(DEADLINE_S))

    work.do(long)
    work.do(lambda _stop: told.append("never"))
    assert begun.wait(DEADLINE_S)
    work.stop()
    assert told == [True]
