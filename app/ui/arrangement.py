"""Where the window's parts stand: in three columns, or in two where the screen is narrow.

A screen of 1366×768 that is scaled to 150 % has 911×512 pixels of its own measure. There the list
and the card stand side by side, what can be done in one row below them, and the camera's picture
under the list for as long as there is one.
"""

from typing import NamedTuple

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.ui.card.result_card import ResultCard
from app.ui.header import Header
from app.ui.look.theme import NO_LIMIT
from app.ui.payments.payment_list import PaymentList
from app.ui.payments.recent_strip import RecentStrip
from app.ui.scan.panel import ScanPanel
from app.ui.status_strip import StatusStrip

LEAST = (880, 430)
"""The least that the window can be used in."""
WIDE_PX = 1180
"""Three columns have room from here on."""
HIGH_PX, NARROW_HIGH_PX = 660, 740
"""A lower window has no room for the recent results; in two columns a row more stands below."""
HIGH_PICTURE, LOW_PICTURE = 212, 124
"""The camera's, where it stands under the list."""
GAP, SMALL_GAP = 14, 8


class Parts(NamedTuple):
    """What is placed."""

    header: Header
    payments: PaymentList
    card: ResultCard
    scan_panel: ScanPanel
    recent: RecentStrip
    status: StatusStrip


class Arrangement:
    """Places the parts anew whenever the window's size asks for another order.

    Attributes:
        grid: where they stand. A plain one: PySide loses count of a layout's items in its own.
    """

    def __init__(self, parts: Parts) -> None:
        self.grid = QGridLayout()
        self._parts = parts
        self._is_narrow: bool | None = None
        self._tools = QWidget()
        self._tools.setObjectName("tools")
        self._tools_row = QHBoxLayout(self._tools)
        self._tools_row.setContentsMargins(0, 0, 0, 0)
        self._tools_row.setSpacing(SMALL_GAP)
        self.grid.setColumnStretch(1, 1)
        self.grid.setRowStretch(0, 1)

    def fit(self, width: int, height: int) -> None:
        """Place the parts for a window of this size."""
        is_narrow = width < WIDE_PX
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._place(is_narrow=is_narrow)
        is_high = height >= (NARROW_HIGH_PX if is_narrow else HIGH_PX)
        self._parts.recent.setVisible(is_high)
        picture = (HIGH_PICTURE if height >= HIGH_PX else LOW_PICTURE) if is_narrow else NO_LIMIT
        self._parts.scan_panel.preview.setMaximumHeight(picture)

    def _place(self, *, is_narrow: bool) -> None:
        header, payments, card, scan_panel, recent, status = self._parts
        gap = SMALL_GAP if is_narrow else GAP
        self.grid.setContentsMargins(gap, gap, gap, gap)
        self.grid.setSpacing(gap)
        for part in (payments, card, scan_panel, recent, self._tools):
            self.grid.removeWidget(part)
        if is_narrow:
            for tool in (*payments.tools, *scan_panel.tools):
                self._tools_row.addWidget(tool, 1)
            self.grid.addWidget(payments, 0, 0)
            self.grid.addWidget(scan_panel, 1, 0)
            self.grid.addWidget(card, 0, 1, 2, 1)
            self.grid.addWidget(recent, 2, 0, 1, 2)
            self.grid.addWidget(self._tools, 3, 0, 1, 2)
        else:
            self.grid.addWidget(payments, 0, 0, 2, 1)
            self.grid.addWidget(card, 0, 1)
            self.grid.addWidget(scan_panel, 0, 2)
            self.grid.addWidget(recent, 1, 1, 1, 2)
        self._tools.setVisible(is_narrow)
        for part in (header, payments, scan_panel, status):
            part.fold(is_folded=is_narrow)
