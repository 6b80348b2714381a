"""Drawn formulas: asked for by source, drawn elsewhere, painted sharp at any scale and colour.

The drawing happens in a process that is started with the first formula and killed when one takes
too long; until a drawing is there, and for ever if it fails, the source is shown.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QObject,
    QPointF,
    QProcess,
    QProcessEnvironment,
    QRect,
    QRectF,
    QSizeF,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QApplication

from orca_desktop import helper_process
from orca_desktop.render import formula_worker, tex
from orca_desktop.ui.theme.reading_column import TEXT_SIZE

DEADLINE_MS: Final = 1_500
FIRST_DEADLINE_MS: Final = 8_000
"""The first drawing waits for the library to load."""
IDLE_MS: Final = 60_000
_MOST: Final = 600
TYPE: Final = QTextFormat.ObjectTypes.UserObject.value + 1
KEY: Final = QTextFormat.Property.UserProperty.value + 2


@dataclass(frozen=True, slots=True)
class FormulaPhrase:
    """A phrase in a formula: where it begins and the line it stands on, in pixels.

    ``base`` counts downwards from the base line of the formula; ``scale`` is one where the phrase
    is as large as the text around the formula.
    """

    phrase: tex.Phrase
    left: float
    base: float
    scale: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A formula as SVG for the normal text size, with its measures in pixels.

    ``words`` is what stands in it in scripts that the SVG has no letters for.
    """

    svg: str
    width: float
    ascent: float
    depth: float
    words: tuple[FormulaPhrase, ...] = ()


class Formulas(QObject):
    """Drawings by source. ``drawn`` tells that a source has one now."""

    drawn = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: OrderedDict[tuple[str, bool], Drawing | None] = OrderedDict()
        self._waiting: OrderedDict[tuple[str, bool], tex.PreparedFormula] = OrderedDict()
        self._asked: tuple[str, bool] | None = None
        self._phrases: tuple[tex.Phrase, ...] = ()
        self._process: QProcess | None = None
        self._is_warm = False
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._give_up)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.close)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def get(self, source: str, *, display: bool) -> Drawing | None:
        """The drawing of a formula if it is there; otherwise it is asked for."""
        key = (source, display)
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        if key in self._waiting or key == self._asked or len(source) > formula_worker.LONGEST:
            return None
        try:
            self._waiting[key] = tex.prepare(source, measure)
        except tex.Undrawable:
            self._remember(key, None)
        else:
            self._ask_next()
        return None

    def is_settled(self, source: str, *, display: bool) -> bool:
        """Whether it is known of a formula that it is drawn, or that it never will be."""
        return (source, display) in self._known

    @property
    def is_running(self) -> bool:
        """Whether the process that draws is there."""
        return self._process is not None

    def close(self) -> None:
        """End the drawing process; it starts again when needed."""
        self._deadline.stop()
        self._idle.stop()
        process, self._process, self._is_warm = self._process, None, False
        if process is None:
            return
        process.blockSignals(True)
        if process.state() != QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(500)
        process.deleteLater()

    def _ask_next(self) -> None:
        if self._asked is not None or not self._waiting:
            return
        self._asked, prepared = self._waiting.popitem(last=False)
        self._phrases = prepared.phrases
        process = self._running()
        display = self._asked[1]
        line = json.dumps({"id": 0, "source": prepared.tex, "display": display, "size": TEXT_SIZE})
        process.write(QByteArray((line + "\n").encode()))
        self._idle.stop()
        self._deadline.start(DEADLINE_MS if self._is_warm else FIRST_DEADLINE_MS)

    def _running(self) -> QProcess:
        if self._process is not None:
            return self._process
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in helper_process.environment().items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._give_up)
        process.finished.connect(self._give_up)
        program, *arguments = helper_process.command(formula_worker.ARGUMENT)
        process.start(program, arguments)
        self._process = process
        return process

    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            line = bytes(process.readLine().data()).decode("utf-8", "replace")
            self._is_warm = True
            self._take(_drawing(line, self._phrases))
            process = self._process

    def _take(self, drawing: Drawing | None) -> None:
        asked, self._asked = self._asked, None
        self._deadline.stop()
        if asked is not None:
            self._remember(asked, drawing)
            if drawing is not None:
                self.drawn.emit(asked[0])
        if self._waiting:
            self._ask_next()
        else:
            self._idle.start()

    def _remember(self, key: tuple[str, bool], drawing: Drawing | None) -> None:
        self._known[key] = drawing
        if len(self._known) > _MOST:
            self._known.popitem(last=False)

    def _give_up(self) -> None:
        """End a drawing that takes too long, or that broke the process; its source stays."""
        self.close()
        self._take(None)


def _drawing(line: str, phrases: tuple[tex.Phrase, ...]) -> Drawing | None:
    try:
        found = json.loads(line)
        svg = found["svg"]
        rooms = {int(number): tuple(map(float, room)) for number, *room in found["rooms"]}
    except (ValueError, KeyError, TypeError):
        return None
    measured = formula_worker.measures(svg) if isinstance(svg, str) else None
    # A room that is missing would be words that are missing.
    if measured is None or set(rooms) != set(range(len(phrases))):
        return None
    words = [_written(phrase, rooms[number]) for number, phrase in enumerate(phrases)]
    return Drawing(svg, *measured, tuple(words))


def _written(phrase: tex.Phrase, room: tuple[float, ...]) -> FormulaPhrase:
    left, top, _, height = room
    measured = measure(phrase)
    scale = height / ((measured.above + measured.below) * TEXT_SIZE)
    return FormulaPhrase(phrase, left, top + measured.above * TEXT_SIZE * scale, scale)


def measure(phrase: tex.Phrase) -> tex.Measures:
    """The room that a phrase needs, in em; called on the window's thread, which owns the fonts."""
    metrics = QFontMetricsF(_font(phrase, TEXT_SIZE))
    ink = metrics.tightBoundingRect(phrase.text)
    # Words of one line stand on one line, so small ones take the room of usual ones too.
    above = max(-ink.top(), metrics.capHeight()) / TEXT_SIZE
    below = max(ink.bottom(), 0.0) / TEXT_SIZE
    width = max(metrics.horizontalAdvance(phrase.text), 1.0) / TEXT_SIZE
    return tex.Measures(round(width, 3), round(above, 3), round(below, 3))


def _font(phrase: tex.Phrase, size: float) -> QFont:
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font = QFont(fixed if phrase.command == r"\texttt" else QApplication.font())
    font.setPixelSize(round(size))
    font.setBold(phrase.command == r"\textbf")
    font.setItalic(phrase.command in {r"\textit", r"\emph", r"\textsl"})
    return font


class FormulaObject(QPyTextObject):
    """Paints formulas inside running text; the drawing hangs on the character's format."""

    def __init__(self, formulas: Formulas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formulas = formulas

    def intrinsicSize(
        self,
        document: QTextDocument,  # noqa: ARG002
        position: int,  # noqa: ARG002
        form: QTextFormat,
    ) -> QSizeF:
        """The room that a formula takes in its line."""
        drawing, scale = self._found(form)
        if drawing is None:
            return QSizeF(0, 0)
        # The line places objects on its base line; what hangs below is painted into the space
        # that every line keeps there, and deep formulas stand in the middle of the line.
        height = drawing.ascent if not is_deep(drawing) else drawing.ascent + drawing.depth
        return QSizeF(drawing.width, height) * scale

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,  # noqa: ARG002
        position: int,  # noqa: ARG002
        form: QTextFormat,
    ) -> None:
        drawing, scale = self._found(form)
        if drawing is None:
            return
        height = (drawing.ascent + drawing.depth) * scale
        shown = QTextCharFormat(form.toCharFormat())
        color = shown.foreground().color()
        area = QRectF(rect.left(), rect.top(), drawing.width * scale, height)
        paint(painter, area, drawing, color.name())
        # Lines that tell a difference; an object has none of its own.
        for drawn, y in (
            (shown.fontStrikeOut(), area.center().y()),
            (shown.fontUnderline(), area.bottom()),
        ):
            if drawn:
                painter.fillRect(QRectF(area.left(), y, area.width(), 1), color)

    def _found(self, form: QTextFormat) -> tuple[Drawing | None, float]:
        kept = form.property(KEY)
        if not isinstance(kept, list | tuple) or len(kept) != 3:
            return None, 1.0
        source, display, scale = kept
        return self._formulas.get(str(source), display=bool(display)), float(scale)


def is_deep(drawing: Drawing) -> bool:
    """Whether a formula hangs deeper below the base line than a line has room for."""
    return drawing.depth > 5.5


def paint(painter: QPainter, area: QRectF, drawing: Drawing, color: str) -> None:
    """Paint a drawing in a colour, filling an area."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - loaded with the first formula

    svg = drawing.svg.replace('"black"', f'"{color}"')
    QSvgRenderer(QByteArray(svg.encode())).render(painter, area)
    if not drawing.words:
        return
    scale = area.width() / drawing.width
    painter.save()
    painter.setPen(QColor(color))
    painter.translate(area.left(), area.top() + drawing.ascent * scale)
    painter.scale(scale, scale)
    for word in drawing.words:
        painter.save()
        painter.translate(word.left, word.base)
        painter.scale(word.scale, word.scale)
        painter.setFont(_font(word.phrase, TEXT_SIZE))
        painter.drawText(QPointF(0.0, 0.0), word.phrase.text)
        painter.restore()
    painter.restore()
