"""Blocks as HTML of a small fixed set of tags: for the clipboard, the export and the preview.

Every text is escaped here and every address was checked by ``safe``; no image, style or script
can come out, because no line of this module writes one. Formulas are MathML where they have one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise
from typing import assert_never

from orca_desktop.render import mathml
from orca_desktop.render.direction import Direction, DirectionReader
from orca_desktop.render.document import (
    Align,
    Block,
    Code,
    Container,
    Definition,
    Details,
    DetailsSummary,
    Heading,
    Inline,
    Item,
    Math,
    Note,
    Paragraph,
    Quote,
    Rule,
    Run,
    RunKind,
    Style,
    Table,
    Term,
    delimited,
    words,
)

_STYLES = (
    (Style.BOLD, "strong"),
    (Style.ITALIC, "em"),
    (Style.STRIKE, "del"),
    (Style.MARKED, "mark"),
    (Style.CODE, "code"),
    (Style.KEY, "kbd"),
    (Style.SUBSCRIPT, "sub"),
    (Style.SUPERSCRIPT, "sup"),
    (Style.ADDED, "ins"),
    (Style.REMOVED, 'del class="gone"'),
)
_SIDE = {None: "", Direction.LEFT: "", Direction.RIGHT: ' dir="rtl"'}
_Step = tuple[str, int, str]
"""An element on the way to a block: its tag, an identity and its opening tag."""


def of(blocks: Iterable[Block]) -> str:
    """The blocks as one piece of HTML without a frame around it."""
    return "".join(pieces(blocks))


def pieces(blocks: Iterable[Block]) -> Iterator[str]:
    """The same in pieces, for who has to do something else in between."""
    path: list[_Step] = []
    directions = DirectionReader()
    for group in groups(blocks):
        side = _SIDE[directions.next(group[0].place, telling(group[0]))]
        wanted = _path(group[0], side)
        same = 0
        while same < min(len(path), len(wanted)) and path[same][:2] == wanted[same][:2]:
            same += 1
        yield "".join(f"</{tag}>" for tag, _, _ in reversed(path[same:]))
        yield "".join(opening for _, _, opening in wanted[same:])
        path = wanted
        if not isinstance(group[0], Paragraph):
            yield box(group[0])
        side = "" if wanted else side
        if isinstance(group[0], Table):
            yield from _table([each for each in group if isinstance(each, Table)], side)
        else:
            yield _block(group, side)
    yield "".join(f"</{tag}>" for tag, _, _ in reversed(path))


def inline(content: Inline) -> str:
    """Some runs as HTML; a tag stays open over all neighbouring runs that want it."""
    parts: list[str] = []
    opened: list[str] = []
    for run in content:
        wanted = _tags(run)
        while any(tag not in wanted for tag in opened):
            parts.append(f"</{_name(opened.pop())}>")
        for tag in wanted:
            if tag not in opened:
                opened.append(tag)
                parts.append(f"<{tag}>")
        parts.append(_text(run))
    parts += [f"</{_name(tag)}>" for tag in reversed(opened)]
    return "".join(parts)


def _tags(run: Run) -> list[str]:
    """The tags around a run, outermost first."""
    tags = [f'a href="{escape(run.href)}"'] if run.href and not run.href.startswith("#") else []
    match run.kind:
        case RunKind.TEXT | RunKind.CONTROL:
            tags += [tag for style, tag in _STYLES if run.style & style]
        case RunKind.MATH:
            tags += [] if _formula(run) else ["code"]
        case RunKind.NOTE | RunKind.CITATION:
            tags.append("sup")
        case RunKind.IMAGE:
            pass
        case _:
            assert_never(run.kind)
    return tags


def _name(tag: str) -> str:
    return tag.partition(" ")[0]


def _text(run: Run) -> str:
    if run.kind is RunKind.CONTROL:
        return ""
    if run.kind is RunKind.MATH:
        return _formula(run) or escape(delimited(run.text, display=_is_display(run)))
    text = escape(run.text).replace("\n", "<br>")
    return f"[{text}]" if run.kind in {RunKind.IMAGE, RunKind.CITATION} else text


def _formula(run: Run) -> str | None:
    return mathml.of(run.text, display=_is_display(run))


def _is_display(run: Run) -> bool:
    return bool(run.style & Style.DISPLAY)


def groups(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """The blocks with the joined pieces of one another put together."""
    group: list[Block] = []
    for block in blocks:
        if group and block.place.joined and type(block) is type(group[0]):
            group.append(block)
            continue
        if group:
            yield group
        group = [block]
    if group:
        yield group


def telling(block: Block) -> str | None:
    """What tells the direction of a block; ``None`` for what is read from the left anyway."""
    match block:
        case Paragraph() | Heading() | Term() | DetailsSummary():
            return words(block.content)
        case Table():
            return " ".join(words(cell) for row in block.rows[:2] for cell in row)
        case _:
            return None


def _path(block: Block, side: str) -> list[_Step]:
    """The elements around a block; the outermost says from which side all of it is read."""
    steps = [step for container in block.place.inside for step in _steps(container)]
    if isinstance(block, Term):
        steps.append(("dl", -1, "<dl>"))
    if steps and side:
        tag, number, opening = steps[0]
        steps[0] = (tag, number, opening.replace(f"<{tag}", f"<{tag}{side}", 1))
    return steps


def _steps(container: Container) -> list[_Step]:
    match container:
        case Quote():
            return [("blockquote", container.id, "<blockquote>")]
        case Item():
            return _item(container)
        case Definition():
            return [("dl", -1, "<dl>"), ("dd", container.id, "<dd>")]
        case Note():
            label = escape(container.label)
            return [("div", hash(label), f"<div><sup>{label}</sup> ")]
        case Details():
            opening = "<details open>" if container.opened else "<details>"
            return [("details", container.id, opening)]
    assert_never(container)


def _item(item: Item) -> list[_Step]:
    if item.number is None:
        return [("ul", item.list, "<ul>"), ("li", item.id, "<li>")]
    start = "" if item.number == 1 else f' start="{item.number}"'
    return [("ol", item.list, f"<ol{start}>"), ("li", item.id, "<li>")]


def box(block: Block) -> str:
    """The boxes of the tasks that a block begins, to stand before its words."""
    tasks = [
        each.checked
        for each in block.place.inside
        if isinstance(each, Item) and each.lead and each.checked is not None
    ]
    return "".join("☑ " if each else "☐ " for each in tasks)


def _block(group: list[Block], side: str) -> str:
    block = group[0]
    match block:
        case Paragraph():
            text = box(block) + _words_of([each for each in group if isinstance(each, Paragraph)])
            tight = any(isinstance(each, Item) for each in block.place.inside)
            return text if tight and not block.place.spaced else f"<p{side}>{text}</p>"
        case Heading() | DetailsSummary() | Term():
            return _line(block, side)
        case Code():
            return _code([each for each in group if isinstance(each, Code)])
        case Table():
            return "".join(_table([block], side))
        case Math():
            made = mathml.of(block.source, display=True)
            source = escape(delimited(block.source, display=True))
            return f"<p>{made or f'<code>{source}</code>'}</p>"
        case Rule():
            return "<hr>"
    assert_never(block)


def _words_of(pieces: list[Paragraph]) -> str:
    """The words of a paragraph from its pieces, which end where a line does, or in it."""
    text = inline(pieces[0].content)
    for before, piece in pairwise(pieces):
        text += ("" if before.broken else "<br>") + inline(piece.content)
    return text


def _line(block: Heading | DetailsSummary | Term, side: str) -> str:
    text = inline(block.content)
    match block:
        case Heading():
            return f"<h{block.level}{side}>{text}</h{block.level}>"
        case Term():
            return f"<dt>{text}</dt>"
        case DetailsSummary():
            # Without a summary the reader puts a word of its own language.
            return f"<summary>{text}</summary>" if text else ""


def _code(pieces: list[Code]) -> str:
    language = "".join(char for char in pieces[0].language if char.isalnum() or char in "+#-_.")
    name = f' class="language-{escape(language)}"' if language else ""
    return f"<pre><code{name}>{escape(join(pieces))}\n</code></pre>"


def join(pieces: Iterable[Code]) -> str:
    """The text of a code block from its pieces."""
    whole = list(pieces)
    text = whole[0].text
    for before, piece in pairwise(whole):
        text += ("" if before.broken else "\n") + piece.text
    return text


def _table(tables: list[Table], side: str) -> Iterator[str]:
    align, has_head = tables[0].align, not tables[0].place.joined
    rows = (row for table in tables for row in table.rows)
    yield f"<table{side}>"
    if has_head:
        yield f"<thead>{_row(next(rows), align, 'th')}</thead>"
    opened = False
    for row in rows:
        yield ("" if opened else "<tbody>") + _row(row, align, "td")
        opened = True
    yield ("</tbody>" if opened else "") + "</table>"


def _row(row: tuple[Inline, ...], align: tuple[Align, ...], tag: str) -> str:
    found = [
        f"<{tag}{_side(side)}>{inline(cell)}</{tag}>" for cell, side in zip(row, align, strict=True)
    ]
    return f"<tr>{''.join(found)}</tr>"


def _side(align: Align) -> str:
    return f' align="{align.value}"' if align is not Align.NONE else ""
