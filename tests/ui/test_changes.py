"""Changes are gathered, told at most twenty times a second, and never lost."""

from app.ui.changes import BATCH, Changes


def test_nothing_is_due_before_anything_changed():
    assert Changes().due_in_s() is None


def test_the_first_change_is_due_at_once_and_wakes_somebody():
    changes = Changes()
    assert changes.note("a") is True
    assert changes.note("b") is False
    assert changes.due_in_s() == 0
    assert changes.take() == ["a", "b"]
    assert changes.due_in_s() is None


def test_a_change_right_after_telling_waits():
    changes = Changes()
    changes.note("a")
    changes.take()
    assert changes.note("a") is True
    assert changes.due_in_s() > 0


def test_many_changes_of_one_payment_are_told_once():
    changes = Changes()
    for _ in range(100):
        changes.note("a")
    assert changes.take() == ["a"]


def test_a_thousand_payments_are_told_in_batches_and_all_of_them():
    changes = Changes()
    ids = [f"id-{number}" for number in range(1000)]
    for payment_id in ids:
        changes.note(payment_id)
    told = []
    while changes.due_in_s() is not None:
        batch = changes.take()
        assert 0 < len(batch) <= BATCH
        told += batch
    assert told == ids


def test_the_state_alone_can_change():
    changes = Changes()
    assert changes.note() is True
    assert changes.take() == []
    assert changes.due_in_s() is None


def test_what_could_not_be_told_comes_first_and_later():
    changes = Changes()
    changes.note("a")
    taken = changes.take()
    changes.note("b")
    changes.put_back(taken, pause_s=60)
    assert changes.due_in_s() > 50
    assert changes.take() == ["a", "b"]
