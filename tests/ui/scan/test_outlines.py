"""Outlines follow their codes, outlive a frame without a reading, and fade; the clock is given."""

from app.ui.scan.outlines import FADE_S, GLIDE_S, STAY_S, Outlines


def square(x: float, y: float = 0.4, side: float = 0.2):
    return ((x, y), (x + side, y), (x + side, y + side), (x, y + side))


def test_an_outline_glides_to_where_the_code_is_now():
    outlines = Outlines()
    outlines.follow([(square(0.3), True)], 0.0)
    assert list(outlines.at(0.0)) == [(square(0.3), True, 1.0)]
    outlines.follow([(square(0.4), True)], 1 / 15)
    ((corners, _, _),) = outlines.at(1 / 15 + GLIDE_S / 2)
    assert 0.34 < corners[0][0] < 0.36
    ((corners, _, _),) = outlines.at(1 / 15 + 2 * GLIDE_S)
    assert corners == square(0.4)


def test_another_place_is_another_code():
    outlines = Outlines()
    outlines.follow([(square(0.1), True)], 0.0)
    outlines.follow([(square(0.7), False)], 0.1)
    assert list(outlines.at(0.1)) == [(square(0.7), False, 1.0)]


def test_an_outline_stays_then_fades_then_is_gone():
    outlines = Outlines()
    outlines.follow([(square(0.3), True)], 0.0)
    outlines.follow([], 0.1)
    assert [strength for _, _, strength in outlines.at(STAY_S)] == [1.0]
    ((_, _, strength),) = outlines.at(STAY_S + FADE_S / 2)
    assert 0.4 < strength < 0.6
    assert outlines.is_changing(STAY_S + FADE_S / 2)
    assert list(outlines.at(STAY_S + FADE_S + 0.01)) == []
    assert not outlines.is_changing(STAY_S + FADE_S + 0.01)


def test_a_code_seen_again_is_whole_at_once():
    outlines = Outlines()
    outlines.follow([(square(0.3), True)], 0.0)
    outlines.follow([], 0.1)
    outlines.follow([(square(0.35), True)], 0.4)
    ((corners, is_receipt, strength),) = outlines.at(0.4)
    assert (corners, is_receipt, strength) == (square(0.3), True, 1.0)


def test_two_codes_keep_their_own_outlines():
    outlines = Outlines()
    outlines.follow([(square(0.1), True), (square(0.6), False)], 0.0)
    outlines.follow([(square(0.62), False), (square(0.12), True)], 0.1)
    shown = {is_receipt: corners for corners, is_receipt, _ in outlines.at(0.1)}
    assert shown == {True: square(0.1), False: square(0.6)}


def test_forgetting_is_at_once():
    outlines = Outlines()
    outlines.follow([(square(0.3), True)], 0.0)
    outlines.clear()
    assert list(outlines.at(0.0)) == []
