"""Reads pictures with pyzbar over a given zbar: `read_by_pyzbar.py LIBRARY PICTURES.npz`.

Writes one line of JSON for each picture, the texts that the program's own engine finds, and lets
pyzbar's `decode` have the picture too. What either raises ends the run.
"""

import ctypes.util
import json
import sys

import numpy as np

LIBRARY, PICTURES = sys.argv[1:]
if LIBRARY != "-":
    ctypes.util.find_library = lambda name: LIBRARY

from pyzbar import pyzbar, wrapper  # noqa: E402

from app.scanning import zbar  # noqa: E402

with np.load(PICTURES) as stored:
    for name in stored.files:
        picture = stored[name]
        pyzbar.decode(picture, [wrapper.ZBarSymbol.QRCODE])
        texts = [reading.text for reading in zbar.read(picture)]
        sys.stdout.write(json.dumps(texts) + "\n")
