"""Makes the two sounds of resources/sounds: a rising third for success, a falling one for an error.

Run it after changing a tone: python packaging/make_sounds.py
"""

import math
import struct
import wave
from pathlib import Path

RATE_HZ = 16_000
LOUDNESS = 0.35
FADE_S = 0.012
"""Each tone fades in and out, or the loudspeaker clicks."""

SOUNDS = {
    "success": ((880.0, 0.08), (1318.5, 0.14)),
    "error": ((392.0, 0.16), (261.6, 0.26)),
}
"""(pitch in Hz, length in s) of each tone."""

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sounds"


def samples_of(tones: tuple[tuple[float, float], ...]) -> bytes:
    """Give the tones one after another as 16-bit little-endian samples."""
    samples = []
    for pitch_hz, length_s in tones:
        count = int(length_s * RATE_HZ)
        for index in range(count):
            at_s = index / RATE_HZ
            envelope = min(1.0, at_s / FADE_S, (length_s - at_s) / FADE_S)
            # A little of the octave keeps the tone audible on a till's small loudspeaker.
            wave_form = math.sin(2 * math.pi * pitch_hz * at_s)
            wave_form += 0.3 * math.sin(4 * math.pi * pitch_hz * at_s)
            samples.append(round(32767 * LOUDNESS * envelope * wave_form / 1.3))
    return struct.pack(f"<{len(samples)}h", *samples)


def write_sounds(folder: Path) -> None:
    """Write all sounds as WAV files into a folder."""
    for name, tones in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            file.writeframes(samples_of(tones))


if __name__ == "__main__":
    write_sounds(FOLDER)
