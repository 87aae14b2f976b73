"""The fixed modules, against codes that another encoder made."""

import numpy as np
import pytest
import qrcode

from app.scanning import zxing
from app.scanning.symbol import fixed_modules, render


def matrix_of(version: int, text: str = "https://ofd.soliq.uz/"):
    code = qrcode.QRCode(version=version, border=0, error_correction=qrcode.ERROR_CORRECT_L)
    code.add_data(text[: 10 if version == 1 else None])
    return np.array(code.get_matrix())


@pytest.mark.parametrize("version", range(1, 21))
def test_every_fixed_module_has_its_colour(version: int) -> None:
    matrix = matrix_of(version)
    fixed = fixed_modules(len(matrix))
    assert (fixed != 0).sum() > 190
    assert np.array_equal((fixed < 0)[fixed != 0], matrix[fixed != 0])


@pytest.mark.parametrize("version", [2, 7, 14])
def test_what_is_drawn_is_read_even_with_its_fixed_modules_spoilt(version: int) -> None:
    matrix = matrix_of(version)
    soft = np.where(matrix, -0.1, 0.1).astype(np.float32)
    soft[:9, :6] = 1
    (reading,) = zxing.read(render(soft))
    assert reading.text == "https://ofd.soliq.uz/"
