"""What the camera sees becomes a scan exactly when a person holds a receipt before it."""

from app.ui.scan.sightings import REPEAT_S, STRANGER_PATIENCE_S, Sightings

A = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
B = "https://ofd.soliq.uz/epi?t=EP000000000431&r=7&c=20230105121801&s=025561534771"
SHOP = "https://t.me/some_shop"
LOYALTY = "card 118"


def test_a_receipt_counts_at_once_and_once_while_it_stays():
    sightings = Sightings()
    assert sightings.take([A], 0.0) == A
    assert [sightings.take([A], tenth / 10) for tenth in range(1, 100)] == [None] * 99


def test_a_receipt_counts_anew_after_it_was_out_of_sight():
    sightings = Sightings()
    assert sightings.take([A], 0.0) == A
    assert sightings.take([], 0.1) is None
    assert sightings.take([A], REPEAT_S - 0.1) is None
    assert sightings.take([A], 2 * REPEAT_S) == A


def test_two_new_receipts_together_count_as_none_until_one_is_taken_away():
    sightings = Sightings()
    assert sightings.take([A, B], 0.0) is None
    assert sightings.take([B, A], 0.5) is None
    assert sightings.take([B], 0.6) == B


def test_a_new_receipt_beside_one_that_was_scanned_before_counts():
    sightings = Sightings()
    assert sightings.take([A], 0.0) == A
    assert sightings.take([A, B], 1.0) == B
    assert sightings.take([A, B], 2.5) is None
    assert sightings.take([A], 4.0) is None


def test_another_code_on_the_slip_is_passed_over_beside_the_receipt():
    sightings = Sightings()
    assert sightings.take([SHOP], 0.0) is None
    assert sightings.take([SHOP, A], STRANGER_PATIENCE_S - 0.1) == A
    assert sightings.take([SHOP, A], STRANGER_PATIENCE_S + 1) is None


def test_another_code_alone_counts_once_when_it_stays():
    sightings = Sightings()
    assert sightings.take([SHOP], 0.0) is None
    assert sightings.take([SHOP], STRANGER_PATIENCE_S - 0.1) is None
    assert sightings.take([SHOP], STRANGER_PATIENCE_S) == SHOP
    assert sightings.take([SHOP], STRANGER_PATIENCE_S + 0.1) is None


def test_a_glimpse_of_another_code_starts_its_patience_anew():
    sightings = Sightings()
    assert sightings.take([LOYALTY], 0.0) is None
    assert sightings.take([], 0.5) is None
    assert sightings.take([LOYALTY], 1.0) is None
    assert sightings.take([LOYALTY], 1.0 + STRANGER_PATIENCE_S) == LOYALTY


def test_the_hosts_that_count_can_change():
    sightings = Sightings()
    test_contour = A.replace("ofd.soliq.uz", "test.ofd.uz")
    assert sightings.take([test_contour], 0.0) is None
    sightings.hosts = {"test.ofd.uz"}
    assert sightings.take([test_contour], 0.1) == test_contour
