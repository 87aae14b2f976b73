"""A former server is let go as soon as nobody waits for its answer, and not before."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

from app.domain.outcome import OutcomeKind
from app.fbox.address import FboxSettings
from app.fbox.client import FboxClient
from app.fbox.simulator import Simulator
from app.services.present_server import PresentServer
from tests.samples import link_of


def _client(simulator: Simulator) -> FboxClient:
    return FboxClient(FboxSettings(simulator.base_url))


def _is_closed(client: FboxClient) -> bool:
    return client.confirm("late", link_of(9)).code == "closed"


def test_what_the_former_one_is_asked_already_is_let_finish() -> None:
    with Simulator(latency_s=0.3) as simulator, ThreadPoolExecutor(1) as pool:
        former, present = _client(simulator), _client(simulator)
        servers = PresentServer(former)
        is_borrowed = Event()

        def ask():
            with servers.borrow() as server:
                assert server is not None
                is_borrowed.set()
                return server.confirm("p", link_of(1))

        answer = pool.submit(ask)
        assert is_borrowed.wait(30)
        servers.change(present)
        assert answer.result(30).kind is OutcomeKind.CONFIRMED
        assert _is_closed(former), "its last borrower closes it"
        assert not _is_closed(present)
        servers.close()


def test_one_that_nobody_asks_is_closed_at_once() -> None:
    with Simulator() as simulator:
        former = _client(simulator)
        servers = PresentServer(former)
        with servers.borrow():
            """Asked and answered."""
        assert not _is_closed(former)
        servers.change(None)
        assert _is_closed(former)
        with servers.borrow() as server:
            assert server is None


def test_two_may_ask_one_server_and_the_end_cuts_both() -> None:
    with Simulator(latency_s=30) as simulator, ThreadPoolExecutor(2) as pool:
        servers = PresentServer(_client(simulator))

        def ask(number: int):
            with servers.borrow() as server:
                assert server is not None
                return server.confirm(f"p{number}", link_of(number))

        answers = [pool.submit(ask, number) for number in range(2)]
        assert simulator.wait_for(lambda: len(simulator.received) == 2, 30)
        servers.change(_client(simulator))
        servers.close()
        assert {answer.result(30).kind for answer in answers} == {OutcomeKind.UNCERTAIN}
