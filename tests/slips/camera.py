"""A cheap webcam before a hand that holds a slip: pose, bend, light, lens, sensor and JPEG.

The paper is a plane or a cylinder in space; every pixel's ray is met with it.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from tests.slips.paper import FINE, Reflectance, Slip

FOCAL = 1.0
"""Focal length in widths of the frame: about 53° from side to side."""
_COARSE = 4
_FLAT = 1e6


@dataclass(frozen=True)
class Shot:
    """Everything that can go wrong between paper and file; the defaults spoil nothing.

    Attributes:
        module_px: pixels of one module at the code's centre.
        at: the code's centre in the frame, as shares of its size.
        roll, tilt, tilt_to: degrees; the paper turned in its plane, and leaned, towards where.
        bend, bend_axis: degrees of arc that the code covers (negative: hollow), and the axis.
        blur, shake, shake_to: pixels; radius of the lens's disc, length and direction of a jerk.
        exposure: brightness of the white paper, 1 is full.
        shade: share of the light that the darkest corner loses.
        glare, glare_at, glare_size: strength, place and size in sides of the code.
        noise: standard deviation in grey levels; shot noise comes on top in the dark.
        jpeg: quality, or 0 for none.
    """

    size: tuple[int, int] = (1280, 720)
    module_px: float = 4.5
    at: tuple[float, float] = (0.5, 0.5)
    roll: float = 0.0
    tilt: float = 0.0
    tilt_to: float = 0.0
    bend: float = 0.0
    bend_axis: float = 0.0
    blur: float = 0.7
    shake: float = 0.0
    shake_to: float = 0.0
    exposure: float = 0.85
    shade: float = 0.15
    glare: float = 0.0
    glare_at: tuple[float, float] = (0.0, 0.0)
    glare_size: float = 0.3
    noise: float = 2.0
    jpeg: int = 0


def photograph(slip: Slip, shot: Shot, rng: np.random.Generator) -> npt.NDArray[np.uint8]:
    """Take the picture: H×W uint8."""
    sheet = cv2.resize(slip.paper, None, fx=FINE, fy=FINE, interpolation=cv2.INTER_NEAREST)
    fineness = shot.module_px / slip.module / FINE
    if fineness < 1:  # what a pixel covers is averaged, not picked
        sheet = cv2.GaussianBlur(sheet, (0, 0), 0.45 / fineness)
    x, y, light = (_widened(field, shot.size) for field in _meet(slip, shot))
    outside = np.float32(-1)
    seen = cv2.remap(sheet, x, y, cv2.INTER_LINEAR, None, cv2.BORDER_CONSTANT, float(outside))
    scene = np.where(seen < 0, _desk(rng, shot.size), (0.06 + 0.9 * seen) * light)
    return _develop(scene.astype(np.float32), slip, shot, rng)


def _meet(slip: Slip, shot: Shot) -> tuple[Reflectance, Reflectance, Reflectance]:
    """Meet every fourth pixel's ray with the paper: (x, y) on the sheet, and the light there."""
    width, height = shot.size
    focal = FOCAL * width
    column, row = np.meshgrid(
        np.arange(0, width + _COARSE, _COARSE), np.arange(0, height + _COARSE, _COARSE)
    )
    far = focal * slip.module / shot.module_px
    rays = np.stack([(column - width / 2) / focal, (row - height / 2) / focal, 1.0 + 0 * row], -1)
    turn = _rotation(np.radians(shot.tilt_to)) @ _lean(np.radians(shot.tilt))
    turn = turn @ _rotation(np.radians(shot.roll - shot.tilt_to))
    centre = far * np.array([(shot.at[0] - 0.5) / FOCAL, (shot.at[1] - 0.5) * height / focal, 1])
    origin, rays = -centre @ turn, rays @ turn
    axis = np.radians(shot.bend_axis)
    along, across = np.array([np.cos(axis), np.sin(axis), 0]), [-np.sin(axis), np.cos(axis), 0]
    radius = slip.side / np.radians(abs(shot.bend)) if shot.bend else _FLAT
    hollow = -1.0 if shot.bend < 0 else 1.0
    # The cylinder's middle lies behind the paper, or before it where the paper is hollow.
    oc, on = origin @ across, origin[2] - hollow * radius
    rc, rn = rays @ across, rays[..., 2]
    a, b, c = rc**2 + rn**2, oc * rc + on * rn, oc**2 + on**2 - radius**2
    root = np.sqrt(np.maximum(b**2 - a * c, 0))
    reach = c / (-b + root) if hollow > 0 else (-b + root) / a
    point = origin + reach[..., None] * rays
    angle = np.arctan2(point @ across, radius - hollow * point[..., 2])
    arc = angle * radius
    is_seen = (b**2 > a * c) & (np.abs(angle) < np.pi / 2)
    on_paper = (point @ along)[..., None] * along + arc[..., None] * across
    x = (on_paper[..., 0] + slip.centre[0]) * FINE
    y = (on_paper[..., 1] + slip.centre[1]) * FINE
    light = 0.45 + 0.55 * np.cos(angle * 0.9 - hollow * 0.2)
    x[~is_seen] = -1000
    return x.astype(np.float32), y.astype(np.float32), light.astype(np.float32)


def _rotation(angle: float) -> npt.NDArray[np.float64]:
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])


def _lean(angle: float) -> npt.NDArray[np.float64]:
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def _widened(field: Reflectance, size: tuple[int, int]) -> Reflectance:
    """Fill in between every fourth pixel's values."""
    width, height = size
    to_coarse = np.array([[1 / _COARSE, 0, 0], [0, 1 / _COARSE, 0]], np.float32)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(field, to_coarse, (width, height), flags=flags)


def _desk(rng: np.random.Generator, size: tuple[int, int]) -> Reflectance:
    """A table with grain and some things on it, out of focus."""
    width, height = size
    grain = cv2.resize(rng.random((height // 6, 12), np.float32), size)
    desk = 0.25 + 0.3 * rng.random() + 0.15 * grain
    for _ in range(6):
        corner = (int(rng.integers(0, width)), int(rng.integers(0, height)))
        other = (corner[0] + int(rng.integers(20, 300)), corner[1] + int(rng.integers(20, 200)))
        cv2.rectangle(desk, corner, other, float(rng.random()), int(rng.choice([-1, 2, 6])))
    return cv2.GaussianBlur(desk, (0, 0), 2)


def _develop(
    scene: Reflectance, slip: Slip, shot: Shot, rng: np.random.Generator
) -> npt.NDArray[np.uint8]:
    """Lens, sensor and file."""
    width, height = shot.size
    side = slip.side * shot.module_px / slip.module
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    scene = scene * (1 - shot.shade * (x / width + y / height) / 2).astype(np.float32)
    if shot.glare:
        middle = (np.array(shot.at) * shot.size) + np.array(shot.glare_at) * side
        away = (x - middle[0]) ** 2 + ((y - middle[1]) * 1.4) ** 2
        scene += shot.glare * np.exp(-away / 2 / (shot.glare_size * side) ** 2).astype(np.float32)
    scene = cv2.filter2D(scene, -1, disc(shot.blur))
    if shot.shake:
        scene = cv2.filter2D(scene, -1, jerk(shot.shake, shot.shake_to))
    photons = np.clip(scene, 0, 1.2) * shot.exposure
    spread = np.sqrt(shot.noise**2 + 6 * photons).astype(np.float32)
    gray = photons * 255 + spread * rng.standard_normal(photons.shape, np.float32)
    picture = np.clip(gray, 0, 255).astype(np.uint8)
    if shot.jpeg:
        picture = cv2.imdecode(
            cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, shot.jpeg])[1], 0
        )
    return picture


def disc(radius: float) -> Reflectance:
    """What a lens makes of a point that is out of focus."""
    reach = int(np.ceil(radius)) + 1
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    weight = np.clip(radius + 0.5 - np.hypot(x, y), 0, 1).astype(np.float32)
    return weight / weight.sum()


def jerk(length: float, angle: float) -> Reflectance:
    """What a hand makes of a point while the shutter is open: a line."""
    reach = int(np.ceil(length / 2)) + 1
    line = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    for step in np.linspace(-length / 2, length / 2, 64):
        x = reach + step * np.cos(np.radians(angle))
        y = reach + step * np.sin(np.radians(angle))
        left, top = int(x), int(y)
        fx, fy = x - left, y - top
        line[top : top + 2, left : left + 2] += np.outer([1 - fy, fy], [1 - fx, fx])
    return line / line.sum()
