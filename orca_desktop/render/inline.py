"""The words of one block: emphasis, code, links, formulas and breaks, in linear time.

The delimiter algorithm is CommonMark's. It is registered with Python-Markdown as its ``inline``
step because the library's own patterns search again from every bracket and star, which small
hostile texts turn into seconds. Differences that serve what models write: a line break stays a
line break, ``<br>`` breaks too, formulas are read, emphasis may touch text of every script and
stars of arithmetic are stars (``flanks``).
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Final
from xml.etree.ElementTree import Element, SubElement

from markdown.treeprocessors import Treeprocessor

from orca_desktop.render import addresses, math
from orca_desktop.render.block_parser.lines import TICKS, Ticks, normal
from orca_desktop.render.flanks import Sense, flanks, sense
from orca_desktop.render.scripts import is_latin_or_digit

_DEEPEST: Final = 24
_SPECIAL = re.compile(r"[\\`*_~\[\]!<&$\n@]|https?://|www\.")
MOST_MARKS: Final = 1_000
"""A block with more characters that could be markup than this is shown as it is written."""
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*+)>")
_MAIL_LINK = re.compile(
    r"<([\w.!#$%&'*+/=?^`{|}~-]{1,64}+@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8})>"
)
_TAG = re.compile(r"<(/?)(br|sub|sup|kbd|mark)[ \t]*(/?)>", re.IGNORECASE)
# The end of a text still being written may be the beginning of one of these.
_BEGUN_TAG = re.compile(
    r"<(?:/?(?:b|br[ \t]*/?|s|su|sub|sup|k|kb|kbd|m|ma|mar|mark)?|!-{0,2})$", re.IGNORECASE
)
_NOTE = re.compile(r"\[\^([^\]\s]{1,64})\]")
_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){0,999}+)\]")
_TARGET = re.compile(
    r"\([ \t\n]*(?:<((?:[^<>\\\n]|\\.)*+)>|((?!<)(?:[^\s()\\\x00-\x1f]|\\[^\s]"
    r"|\((?:[^\s()\\\x00-\x1f]|\\[^\s]|\((?:[^\s()\\\x00-\x1f]|\\[^\s])*+\))*+\))*+))"
    r"(?:[ \t\n]+(?:\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\)))?[ \t\n]*\)"
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
# In paths of Windows a backslash parts names and escapes nothing.
_DRIVE = re.compile(r"(?<![^\W_])[A-Za-z]:(?:\\[^\s\\]*)*$")
_SHARE = re.compile(r"\\\\\w[\w.-]*\\\w")
_LONGEST_PATH: Final = 260
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_TAGS: Final = {("*", 1): "em", ("*", 2): "strong", ("_", 1): "em", ("_", 2): "strong",
                ("~", 2): "del"}  # fmt: skip


@dataclass(slots=True)
class _Piece:
    """One stretch of the line: text, a finished element, or markers that may open or close."""

    text: str = ""
    element: Element | None = None
    closes: list[str] = field(default_factory=list)
    opens: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Delimiter:
    """A run of ``*``, ``_`` or ``~`` that is still looking for its partner."""

    piece: int
    char: str
    count: int
    length: int
    can_open: bool
    can_close: bool
    sense: Sense

    @property
    def key(self) -> tuple[str, bool]:
        """Runs of one key may be partners."""
        return self.char, self.length > 1


@dataclass(slots=True)
class _Bracket:
    """A ``[`` or ``![`` that may become a link."""

    piece: int
    at: int
    image: bool
    delimiters: int
    active: bool = True


@dataclass(slots=True)
class _OpenTag:
    """A tag like ``<sub>`` that waits for its end."""

    piece: int
    name: str


class Inline(Treeprocessor):
    """Python-Markdown's inline step: turns the text of elements into child elements.

    ``references`` and ``notes`` belong to the whole text; ``open_ended`` closes what is still open
    at the end, as a person expects while the text is being written.
    """

    references: Mapping[str, str]
    notes: Mapping[str, bool]
    open_ended: bool = False

    def run(self, root: Element) -> Element:
        """Read the text of every element that has not been read yet."""
        for element in list(root.iter()):
            if element.text and element.get("raw") is None:
                if len(element.text) > MOST_MARKS and _is_crowded(element.text):
                    continue
                text, element.text = element.text, None
                _Line(text, self.references, self.notes, open_ended=self.open_ended).build(element)
        return root


class _Line:
    """The reading of one text from its start to its end."""

    def __init__(
        self,
        text: str,
        references: Mapping[str, str],
        notes: Mapping[str, bool],
        *,
        open_ended: bool,
    ) -> None:
        self.text = text
        self.references = references
        self.notes = notes
        self.open_ended = open_ended
        self.pieces: list[_Piece] = []
        self.delimiters: list[_Delimiter] = []
        self.brackets: list[_Bracket] = []
        self.tags: list[_OpenTag] = []
        self._ticks = Ticks(text)
        self._comments_end = text.rfind("-->")
        self._formulas = math.FormulaFinder(text)

    def build(self, parent: Element) -> None:
        """Append what the text holds to an element."""
        if self.open_ended:
            self.text = _BEGUN_TAG.sub("", self.text)
        text, at = self.text, 0
        while (found := _SPECIAL.search(text, at)) is not None:
            start = found.start()
            if start > at:
                self._say(text[at:start])
            at = self._HANDLERS[text[start]](self, start)
        if at < len(text):
            self._say(text[at:])
        while self.open_ended and self.tags:
            self._end_tag(len(self.tags) - 1)
        self._emphasise(0)
        self._assemble(parent)

    def _say(self, text: str) -> None:
        if self.pieces and self.pieces[-1].element is None and not self._is_marker(-1):
            self.pieces[-1].text += text
        else:
            self.pieces.append(_Piece(text))

    def _is_marker(self, index: int) -> bool:
        at = len(self.pieces) + index
        return bool(
            (self.delimiters and self.delimiters[-1].piece == at)
            or (self.brackets and self.brackets[-1].piece == at)
            or (self.tags and self.tags[-1].piece == at)
            or self.pieces[at].closes
            or self.pieces[at].opens
        )

    def _put(self, tag: str, text: str, **attributes: str) -> None:
        element = Element(tag, attributes)
        element.text = text
        self.pieces.append(_Piece(element=element))

    # -- one method a special character: takes its place, returns where to go on ---------------

    def _backslash(self, at: int) -> int:
        following = self.text[at + 1 : at + 2]
        if following in {"(", "["} and following:
            found = self._formulas.bracketed(at)
            if found is not None:
                self._put("math", found.source, display="yes" if following == "[" else "")
                return found.end
        if _DRIVE.search(self.text, max(at - _LONGEST_PATH, 0), at):
            self._say("\\")
            return at + 1
        if _SHARE.match(self.text, at):
            self._say("\\\\")
            return at + 2
        if following in _PUNCTUATION and following:
            self._say(following)
            return at + 2
        self._say("\\" if following != "\n" else "")
        return at + 1

    def _code(self, at: int) -> int:
        run = TICKS.match(self.text, at)
        length = len(run[0]) if run else 1
        closing = self._ticks.closing(at + length, length)
        if closing is None:
            if self.open_ended and length < 3 and at + length < len(self.text):
                self._put("code", self.text[at + length :].replace("\n", " "))
                return len(self.text)
            self._say("`" * length)
            return at + length
        content = self.text[at + length : closing].replace("\n", " ")
        if content.startswith(" ") and content.endswith(" ") and content.strip():
            content = content[1:-1]
        self._put("code", content)
        return closing + length

    def _marker(self, at: int) -> int:
        char, end = self.text[at], at
        while end < len(self.text) and self.text[end] == char:
            end += 1
        count = end - at
        found = sense(self.text, at, end)
        if (char == "~" and count != 2) or found is Sense.OPERATOR:
            self._say(char * count)
            return end
        can_open, can_close = flanks(self.text, at, end)
        self.pieces.append(_Piece(char * count))
        self.delimiters.append(
            _Delimiter(len(self.pieces) - 1, char, count, count, can_open, can_close, found)
        )
        return end

    def _bang(self, at: int) -> int:
        if self.text[at + 1 : at + 2] != "[":
            self._say("!")
            return at + 1
        return self._push_bracket(at, image=True)

    def _open_bracket(self, at: int) -> int:
        note = _NOTE.match(self.text, at)
        if note is not None and note[1] in self.notes:
            self._put("note", note[1])
            return note.end()
        return self._push_bracket(at, image=False)

    def _push_bracket(self, at: int, *, image: bool) -> int:
        text = "![" if image else "["
        self.pieces.append(_Piece(text))
        end = at + len(text)
        self.brackets.append(_Bracket(len(self.pieces) - 1, end, image, len(self.delimiters)))
        return end

    def _close_bracket(self, at: int) -> int:
        if not self.brackets:
            self._say("]")
            return at + 1
        opener = self.brackets.pop()
        found = self._target(opener, at) if opener.active else None
        if found is None:
            self.pieces.append(_Piece("]"))
            return at + 1
        href, end = found
        self._emphasise(opener.delimiters)
        self._leave_tags(opener.piece)
        tag = "image" if opener.image else "a"
        self.pieces[opener.piece].text = ""
        self.pieces[opener.piece].opens.append((tag, href))
        self.pieces.append(_Piece(closes=[tag]))
        if not opener.image:
            for each in self.brackets:
                if not each.image:
                    each.active = False
        return end

    def _target(self, opener: _Bracket, at: int) -> tuple[str, int] | None:
        """The address of a link that closes here and where it ends, or ``None``."""
        direct = _TARGET.match(self.text, at + 1)
        if direct is not None:
            return _unescaped(direct[1] if direct[1] is not None else direct[2]), direct.end()
        if not self.references:
            return None
        label, end = self.text[opener.at : at], at + 1
        named = _LABEL.match(self.text, at + 1)
        if named is not None:
            label, end = named[1] or label, named.end()
        href = self.references.get(normal(label)) if len(label) < 1000 else None
        return (_unescaped(href), end) if href is not None else None

    def _angle(self, at: int) -> int:
        if found := _TAG.match(self.text, at):
            return self._tag(found)
        if self.text.startswith("<!--", at) and (end := self._comment(at)):
            return end
        if found := _AUTOLINK.match(self.text, at):
            self._link(found[1], found[1])
            return found.end()
        if found := _MAIL_LINK.match(self.text, at):
            self._link(f"mailto:{found[1]}", found[1])
            return found.end()
        self._say("<")
        return at + 1

    def _tag(self, found: re.Match[str]) -> int:
        closing, name, empty = bool(found[1]), found[2].lower(), bool(found[3])
        known = [at for at, each in enumerate(self.tags) if each.name == name]
        if name == "br" and not closing:
            self._break()
        elif name == "br" or empty or (closing and not known):
            self._say(found[0])
        elif closing:
            self._end_tag(known[-1])
        else:
            self.pieces.append(_Piece(found[0]))
            self.tags.append(_OpenTag(len(self.pieces) - 1, name))
        return found.end()

    def _end_tag(self, index: int) -> None:
        """Close an open tag; what was opened in it and never closed stays text."""
        opener = self.tags[index]
        bottom = len(self.delimiters)
        while bottom and self.delimiters[bottom - 1].piece > opener.piece:
            bottom -= 1
        self._emphasise(bottom)
        while self.brackets and self.brackets[-1].piece > opener.piece:
            self.brackets.pop()
        del self.tags[index:]
        self.pieces[opener.piece].text = ""
        self.pieces[opener.piece].opens.append((opener.name, ""))
        self.pieces.append(_Piece(closes=[opener.name]))

    def _leave_tags(self, piece: int) -> None:
        """Let tags that were opened behind a piece and not closed stay text."""
        while self.tags and self.tags[-1].piece > piece:
            self.tags.pop()

    def _comment(self, at: int) -> int:
        """Where the text goes on after a comment, or 0: one without an end is text."""
        end = -1 if self._comments_end < at else self.text.find("-->", at + 2)
        if end < 0:
            self._comments_end = -1
            return len(self.text) if self.open_ended else 0
        end += 3
        # Of the two spaces or line breaks around it one remains.
        before, after = self.text[at - 1 : at] or "\n", self.text[end : end + 1]
        return end + (bool(after) and (before, after) in {(" ", " "), ("\n", "\n"), ("\n", " ")})

    def _link(self, href: str, label: str) -> None:
        self._put("a", label, href=href)

    def _entity(self, at: int) -> int:
        found = _ENTITY.match(self.text, at)
        if found is None:
            self._say("&")
            return at + 1
        self._say(html.unescape(found[0]))
        return found.end()

    def _dollar(self, at: int) -> int:
        found = self._formulas.dollars(at)
        if found is None:
            length = 2 if self.text.startswith("$$", at) else 1
            self._say("$" * length)
            return at + length
        self._put("math", found.source, display="yes" if found.display else "")
        return found.end

    def _break(self) -> None:
        self.pieces.append(_Piece(element=Element("br")))

    def _newline(self, at: int) -> int:
        if self.pieces and self.pieces[-1].element is None:
            self.pieces[-1].text = self.pieces[-1].text.rstrip(" ")
        self._break()
        end = at + 1
        while end < len(self.text) and self.text[end] == " ":
            end += 1
        return end

    def _address(self, at: int) -> int:
        before = self.text[at - 1] if at else " "
        found = addresses.bare(self.text, at)
        if not found or is_latin_or_digit(before) or self._in_link():
            self._say(self.text[at])
            return at + 1
        if addresses.has_host(found):
            self._link(found if "://" in found else f"https://{found}", found)
        else:
            self._say(found)
        return at + len(found)

    def _in_link(self) -> bool:
        return any(each.active and not each.image for each in self.brackets[-4:]) and (
            "](" in self.text[self.brackets[-1].at :][:3000]
        )

    def _mail(self, at: int) -> int:
        found = addresses.mail(self.text, at)
        if found is None or self._in_link() or not self._take_back(at - found[0]):
            self._say("@")
            return at + 1
        address = self.text[found[0] : found[1]]
        self._link(f"mailto:{address}", address)
        return found[1]

    # Of the class: a line that held its own methods would wait for the collector to be freed.
    _HANDLERS: ClassVar[Mapping[str, Callable[[_Line, int], int]]] = {
        "\\": _backslash, "`": _code, "*": _marker, "_": _marker, "~": _marker,
        "[": _open_bracket, "]": _close_bracket, "!": _bang, "<": _angle, "&": _entity,
        "$": _dollar, "\n": _newline, "@": _mail, "h": _address, "w": _address,
    }  # fmt: skip

    def _take_back(self, count: int) -> bool:
        """Take the last characters out of the pieces again; underscores among them are letters."""
        kept, left = len(self.pieces), count
        while left > 0:
            kept -= 1
            piece = self.pieces[kept] if kept >= 0 else None
            if piece is None or piece.element is not None or piece.closes or piece.opens:
                return False
            left -= len(piece.text)
        if left < 0 and any(each.piece == kept for each in self.delimiters[-3:]):
            return False
        rest = self.pieces[kept].text[: -left or len(self.pieces[kept].text)] if left else ""
        del self.pieces[kept:]
        while self.delimiters and self.delimiters[-1].piece >= kept:
            self.delimiters.pop()
        if rest:
            self.pieces.append(_Piece(rest))
        return True

    # -- pairing markers -----------------------------------------------------------------------

    def _emphasise(self, bottom: int) -> None:
        """Pair the markers above ``bottom``; the openers below which no partner is are kept."""
        delimiters = self.delimiters[bottom:]
        _decide(delimiters)
        openers: list[_Delimiter] = []
        floors: dict[tuple[str, bool, int], int] = {}
        for closer in delimiters:
            if closer.can_close:
                self._close(closer, openers, floors)
            if closer.count and closer.can_open:
                openers.append(closer)
        if self.open_ended and bottom == 0:
            self._close_open_ends(openers)
        del self.delimiters[bottom:]

    def _close(
        self,
        closer: _Delimiter,
        openers: list[_Delimiter],
        floors: dict[tuple[str, bool, int], int],
    ) -> None:
        key = (closer.char, closer.can_open, closer.length % 3)
        while closer.count:
            floor = floors.get(key, 0)
            at = len(openers) - 1
            while at >= floor and not _pairs(openers[at], closer):
                at -= 1
            if at < floor:
                floors[key] = len(openers)
                return
            opener = openers[at]
            used = min(opener.count, closer.count, 2)
            tag = _TAGS[closer.char, used]
            self._trim(opener, used)
            self._trim(closer, used)
            self.pieces[opener.piece].opens.append((tag, ""))
            self.pieces[closer.piece].closes.append(tag)
            del openers[at if not opener.count else at + 1 :]
            for name, limit in floors.items():
                floors[name] = min(limit, len(openers))

    def _trim(self, delimiter: _Delimiter, used: int) -> None:
        delimiter.count -= used
        self.pieces[delimiter.piece].text = delimiter.char * delimiter.count

    def _close_open_ends(self, openers: list[_Delimiter]) -> None:
        last = len(self.pieces) - 1
        for opener in reversed(openers):
            if opener.count == 2 and opener.piece < last and opener.can_open:
                self._trim(opener, 2)
                self.pieces[opener.piece].opens.append((_TAGS[opener.char, 2], ""))
                self.pieces.append(_Piece(closes=[_TAGS[opener.char, 2]]))

    def _assemble(self, parent: Element) -> None:
        stack: list[tuple[str, Element]] = [("", parent)]
        skipped = 0
        for piece in self.pieces:
            skipped = _leave(stack, piece.closes, skipped)
            if piece.text:
                _append_text(stack[-1][1], piece.text)
            if piece.element is not None:
                stack[-1][1].append(piece.element)
            for tag, href in reversed(piece.opens):
                if len(stack) > _DEEPEST:
                    skipped += 1
                    continue
                child = SubElement(stack[-1][1], tag, {"href": href} if href else {})
                stack.append((tag, child))


def _leave(stack: list[tuple[str, Element]], tags: list[str], skipped: int) -> int:
    """Step out of elements; returns how many that were never entered are still to be left."""
    for tag in tags:
        if skipped:
            skipped -= 1
        elif len(stack) > 1 and stack[-1][0] == tag:
            stack.pop()
    return skipped


def _is_crowded(text: str) -> bool:
    return len(_SPECIAL.findall(text)) > MOST_MARKS


def _append_text(parent: Element, text: str) -> None:
    if len(parent):
        last = parent[-1]
        last.tail = (last.tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def _pairs(opener: _Delimiter, closer: _Delimiter) -> bool:
    if opener.char != closer.char or not opener.count:
        return False
    if opener.char == "~":
        return True
    if (opener.can_close or closer.can_open) and (opener.length + closer.length) % 3 == 0:
        # Four between two words are the end of one pair and the beginning of the next.
        meets = {opener.length, closer.length} == {2, 4}
        return meets or (opener.length % 3 == 0 and closer.length % 3 == 0)
    return True


def _decide(delimiters: list[_Delimiter]) -> None:
    """Let runs that may be operators open or close only where nothing plainer does.

    One that stands inside what a plain run opens and a plain run closes is an operator; one that
    is the only end, or the only beginning with a plain end, is markup.
    """
    if all(each.sense is Sense.MARKUP for each in delimiters):
        return
    ends: dict[tuple[str, bool], bool] = {}
    has_end: list[bool] = []
    for each in reversed(delimiters):
        has_end.append(ends.get(each.key, False))
        if each.sense is Sense.MARKUP:
            ends[each.key] = each.can_close and not each.can_open
    waiting: set[tuple[str, bool]] = set()
    for each, ended in zip(delimiters, reversed(has_end), strict=True):
        waits = each.key in waiting
        if each.sense is Sense.DOUBTFUL:
            each.can_open, each.can_close = ended and not waits, waits and not ended
        if waits and each.can_close:
            waiting.discard(each.key)
        elif each.can_open:
            waiting.add(each.key)


def _unescaped(address: str) -> str:
    return html.unescape(_ESCAPED.sub(r"\1", address))
