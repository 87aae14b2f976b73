"""`python -m tests.flows.film PICTURE VIDEO`: films a picture for two seconds, as an AVI file.

In a process of its own: OpenCV's wheel points Qt at plug-ins of its own when it is imported.
"""

import sys
from pathlib import Path

import cv2
import numpy as np


def _film(picture: Path, video: Path) -> None:
    slip = cv2.imdecode(np.frombuffer(picture.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    slip = cv2.resize(slip, None, fx=1.3, fy=1.3, interpolation=cv2.INTER_CUBIC)
    unfinished = Path("film.avi")
    writer = cv2.VideoWriter(str(unfinished), cv2.VideoWriter.fourcc(*"MJPG"), 15, (1280, 720))
    height, width = slip.shape[:2]
    for number in range(30):
        frame = np.full((720, 1280, 3), 60, np.uint8)
        left, top = 300 + 4 * number, 10 + number % 5
        frame[top : top + height, left : left + width] = slip
        writer.write(frame)
    writer.release()
    unfinished.replace(video)


if __name__ == "__main__":
    _film(Path(sys.argv[1]), Path(sys.argv[2]))
