"""A conversation as one web page: no outer address, light and dark, ready to be printed.

All text goes through ``render.html``, which writes a small fixed set of tags; pictures stand in the
page itself. What a reader's program may load is forbidden by the page too.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from html import escape
from typing import Final

from orca_desktop.domain import clock
from orca_desktop.domain.attached import attached_of
from orca_desktop.domain.blocks import (
    Block,
    DocumentBlock,
    ImageBlock,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    inside,
)
from orca_desktop.domain.comparison import Comparison
from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.endings import ending
from orca_desktop.domain.errors import advice
from orca_desktop.domain.history import is_results
from orca_desktop.domain.message import passages, plain_text
from orca_desktop.domain.model_names import readable
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text, TextValue
from orca_desktop.formats import assets, comparison_answers, message_text, wording
from orca_desktop.formats.branches import Branches, version, versions
from orca_desktop.formats.options import DEFAULT, Attachments, Detail, ExportOptions
from orca_desktop.formats.wording import Say
from orca_desktop.render import citations, html, markdown, marking
from orca_desktop.render.citations import Sources
from orca_desktop.render.document import (
    Block as Shown,
    Heading,
    as_written,
)

_CONTEXT: Final = "export"
_YOU: Final = QT_TRANSLATE_NOOP("export", "You")
_MODEL: Final = QT_TRANSLATE_NOOP("export", "Model")
_RESULTS: Final = QT_TRANSLATE_NOOP("export", "Results of tools")
_THINKING: Final = QT_TRANSLATE_NOOP("export", "Thinking")
_TOOL: Final = QT_TRANSLATE_NOOP("export", "Tool: {name}")
_RESULT: Final = QT_TRANSLATE_NOOP("export", "Result of a tool")
_HIDDEN: Final = QT_TRANSLATE_NOOP("export", "The model's thoughts were not shown.")
_SOURCES: Final = QT_TRANSLATE_NOOP("export", "Sources:")
_ATTACHED: Final = QT_TRANSLATE_NOOP("export", "Attached: {name}")
_IMAGE: Final = QT_TRANSLATE_NOOP("export", "Image {number}")
_DOCUMENT: Final = QT_TRANSLATE_NOOP("export", "Document {number}")
_PRACTICE: Final = QT_TRANSLATE_NOOP("export", "Made up by the practice model.")
_STOPPED: Final = QT_TRANSLATE_NOOP("export", "You stopped this answer here.")
_DIFFERENCES: Final = QT_TRANSLATE_NOOP("export", "What differs from answer {letter} is marked.")
_FORBIDDEN: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_STYLE: Final = """
:root { color-scheme: light dark; --text: #1d2129; --muted: #5b6370; --line: #d5d9e0;
  --page: #ffffff; --mine: #edf2fa; --added: #d5f0dc; --removed: #fadcdc; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e9ee; --muted: #9aa4b2; --line: #353c47;
  --page: #14181e; --mine: #1d2733; --added: #1d4028; --removed: #4b2226; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; background: var(--page);
  color: var(--text); font: 16px/1.6 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
body.wide { max-width: 96rem; }
h1 { line-height: 1.25; }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.4em 0 0.5em; }
.who { font-size: 1rem; margin: 2rem 0 0.4rem; }
.told, .note, figcaption { color: var(--muted); font-size: 0.85rem; margin: 0.2rem 0; }
.said { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0.8rem 0; }
.mine { background: var(--mine); border-radius: 10px; padding: 0.1rem 1rem; }
.columns { display: grid; gap: 1.5rem; align-items: start; }
.columns > article { border: 1px solid var(--line); border-radius: 10px; padding: 0 1rem 0.5rem;
  min-width: 0; }
pre { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem; }
code, pre { font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace;
  font-size: 0.9em; }
table { border-collapse: collapse; max-width: 100%; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; }
blockquote { margin-inline: 0; padding-inline-start: 1rem;
  border-inline-start: 3px solid var(--line); }
details { border: 1px solid var(--line); border-radius: 8px; padding: 0.4rem 0.8rem; }
img { max-width: 100%; height: auto; }
figure { margin: 1rem 0; }
ins { background: var(--added); text-decoration: none; }
del.gone { background: var(--removed); }
@media print { :root { color-scheme: light; --page: #fff; --text: #000; --mine: #f2f2f2; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .who, h2, h3, h4 { break-after: avoid; } tr, img, figure { break-inside: avoid; }
  details[open] { border: 0; padding: 0; } }
""".strip()


def build(
    conversation: Conversation,
    options: ExportOptions = DEFAULT,
    *,
    zone: tzinfo | None = None,
    say: Say = str,
    pictures: Mapping[str, bytes] | None = None,
    has_mathml: bool = True,
) -> str:
    """The page of a conversation.

    ``pictures`` are the contents that are shown, by their SHA-256. Without MathML, formulas stand
    as they were written. Times are told in the ``zone``, or in that of this computer.
    """
    found = Branches.of(conversation)
    given = (pictures or {}, zone, has_mathml)
    writing = _Writing(options, say, found, *given)
    turns = tuple(found.turns(options.scope))
    body = "".join(piece for turn in turns for piece in writing.turn(turn))
    title = escape(" ".join(conversation.head.title.split()))
    is_wide = any(turn.comparison is not None for turn in turns)
    page = framed(title, f"<h1>{title}</h1>\n{body}", is_wide=is_wide)
    return message_text.clean(page)


def framed(title: str, body: str, *, is_wide: bool = False) -> str:
    """A whole page of a body, with the look and the rule of all pages; both are HTML already."""
    wide = ' class="wide"' if is_wide else ""
    return (
        "<!DOCTYPE html>\n<html>\n<head>\n"
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_FORBIDDEN)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n"
        f"<body{wide}>\n{body}</body>\n</html>\n"
    )


@dataclass(slots=True)
class _Writing:
    """A page while it is written: the settings that were told last, and what counts."""

    options: ExportOptions
    say: Say
    branches: Branches
    pictures: Mapping[str, bytes]
    zone: tzinfo | None
    has_mathml: bool
    told: Settings | None = None
    images: int = 0
    documents: int = 0

    def turn(self, turn: Turn) -> Iterator[str]:
        """A question, and the answer that is shown, all versions of it, or all of a comparison."""
        replies = versions(turn, self.options.scope)
        if turn.prompt or not replies:
            yield from self._question(turn)
        if turn.comparison is not None:
            yield from self._columns(turn, turn.comparison)
            return
        for number, reply in enumerate(replies, 1):
            told = version(number, len(replies), self.say) if len(replies) > 1 else ""
            yield from self._answer(reply, told)

    def _question(self, turn: Turn) -> Iterator[str]:
        who = self._words(_RESULTS if is_results(turn.prompt) else _YOU)
        yield f'<h2 class="who">{escape(who)}</h2>\n'
        yield self._time(turn.created)
        if where := self.branches.where(turn, self.say):
            yield f'<p class="note">{escape(where)}</p>\n'
        asked = "".join(self._blocks(turn.prompt, None))
        if asked:
            yield f'<div class="mine">\n{asked}</div>\n'

    def _columns(self, turn: Turn, comparison: Comparison) -> Iterator[str]:
        """The answers of a comparison side by side, and how they differ from the first."""
        names = comparison_answers.names_of(comparison, self.say)
        shown = [
            (column.variant_id, reply)
            for column in comparison.shown
            if column.shown is not None and (reply := turn.reply(column.shown)) is not None
        ]
        first: list[Shown] | None = None
        if len(shown) > 1:
            words = self._words(_DIFFERENCES, letter=comparison.letter(shown[0][0]))
            yield f'<p class="note">{escape(words)}</p>\n'
        count = min(max(len(shown), 1), 4)
        yield (
            '<div class="columns" style="grid-template-columns: '
            f'repeat({count}, minmax(0, 1fr))">\n'
        )
        for variant_id, reply in shown:
            letter = comparison.letter(variant_id)
            name = names.get(variant_id, "")
            head = f"{letter}. {name}" if name and not comparison.hides else letter
            yield f'<article>\n<h2 class="who">{escape(head)}</h2>\n'
            blocks = self._read(reply)
            if not comparison.hides:
                yield self._facts(reply, comparison.plan.differing)
            if first is None:
                first = blocks
                yield self._html(blocks)
            else:
                yield self._html(marking.shown(first, blocks))
            yield "\n"
            yield self._ending(reply)
            yield "</article>\n"
        yield "</div>\n"

    def _answer(self, reply: Reply, told: str) -> Iterator[str]:
        name = readable(reply.settings.model) or self._words(_MODEL)
        head = wording.listed((name, told), self.say) if told else name
        yield f'<h2 class="who">{escape(head)}</h2>\n'
        yield self._facts(reply)
        yield from self._blocks(reply.blocks, reply)
        yield self._ending(reply)

    def _facts(self, reply: Reply, differing: Sequence[str] = ()) -> str:
        """When it was written, by whom, and its settings where they are others than before."""
        lines = [self._time(reply.created)]
        if reply.is_practice:
            lines.append(f'<p class="told">{escape(self._words(_PRACTICE))}</p>\n')
        words = wording.line(reply, self.told, self.say, differing)
        if self.options.settings and words:
            lines.append(f'<p class="told">{escape(words)}</p>\n')
        self.told = reply.settings
        return "".join(lines)

    def _time(self, moment: datetime) -> str:
        if not self.options.times:
            return ""
        shown = clock.local(moment, self.zone)
        written = escape(wording.moment(moment, self.zone, self.say))
        stamp = shown.isoformat(timespec="seconds")
        return f'<p class="told"><time datetime="{stamp}">{written}</time></p>\n'

    def _read(self, reply: Reply) -> list[Shown]:
        """The words of an answer as blocks, for comparing."""
        return _below(markdown.document(reply.text).blocks)

    def _blocks(self, blocks: tuple[Block, ...], reply: Reply | None) -> Iterator[str]:
        sources = Sources()
        for block in passages(blocks) if reply is not None else blocks:
            match block:
                case tuple():
                    yield self._text(block, sources)
                case TextBlock(text):
                    yield f'<div class="said">{escape(text)}</div>\n'
                case ThinkingBlock() | RedactedThinkingBlock():
                    yield self._thinking(block)
                case ToolUseBlock() | ToolResultBlock():
                    yield self._tool(block)
                    for each in inside(block):
                        if isinstance(each, ImageBlock | DocumentBlock):
                            yield self._attachment(each)
                case ImageBlock() | DocumentBlock():
                    yield self._attachment(block)
                case _:
                    pass
        if sources:
            items = html.of(citations.listed(sources))
            yield f'<p class="told">{escape(self._words(_SOURCES))}</p>\n{items}\n'

    def _text(self, texts: tuple[TextBlock, ...], sources: Sources) -> str:
        if not self.options.sources:
            texts = tuple(TextBlock(each.text) for each in texts)
        text, marks = citations.joined(texts, sources)
        found = []
        for block in markdown.document(text).blocks:
            place = block.place
            within = citations.within(marks, place.start, place.end)
            shown = text[place.start : place.end]
            found.append(citations.marked(block, shown, within) if within else block)
        return f"{self._html(_below(found))}\n"

    def _thinking(self, block: ThinkingBlock | RedactedThinkingBlock) -> str:
        if self.options.thinking is Detail.LEFT_OUT:
            return ""
        words = block.thinking if isinstance(block, ThinkingBlock) else ""
        inner = self._html(markdown.document(words or self._words(_HIDDEN)).blocks)
        return self._aside(self._words(_THINKING), inner, self.options.thinking)

    def _tool(self, block: ToolUseBlock | ToolResultBlock) -> str:
        if self.options.tools is Detail.LEFT_OUT:
            return ""
        if isinstance(block, ToolUseBlock):
            title = self._words(_TOOL, name=" ".join(block.name.split()))
            told = str(block.input)
        else:
            title = self._words(_RESULT)
            told = block.content if isinstance(block.content, str) else plain_text(inside(block))
        return self._aside(title, f"<pre><code>{escape(told)}</code></pre>", self.options.tools)

    def _aside(self, title: str, inner: str, shown: Detail) -> str:
        if shown is Detail.DETAILS:
            return f"<details><summary>{escape(title)}</summary>\n{inner}</details>\n"
        return f"<blockquote><p><strong>{escape(title)}</strong></p>\n{inner}</blockquote>\n"

    def _attachment(self, block: ImageBlock | DocumentBlock) -> str:
        if self.options.attachments is Attachments.LEFT_OUT:
            return ""
        known = attached_of(block)
        if isinstance(block, ImageBlock):
            self.images += 1
            name = known.name if known is not None else ""
            name = name or self._words(_IMAGE, number=self.images)
        else:
            self.documents += 1
            name = block.title or self._words(_DOCUMENT, number=self.documents)
        caption = escape(self._words(_ATTACHED, name=" ".join(name.split())))
        content = self.pictures.get(assets.key_of(block) or "")
        if not isinstance(block, ImageBlock) or content is None:
            return f'<p class="told">{caption}</p>\n'
        kind = known.blob.media_type if known is not None else str(block.source.get("media_type"))
        if kind not in _SHOWN:
            return f'<p class="told">{caption}</p>\n'
        data = base64.b64encode(content).decode()
        alt = escape(name)
        picture = f'<img src="data:{kind};base64,{data}" alt="{alt}">'
        if not self.has_mathml:  # who draws for paper knows no figures either
            return f'<p>{picture}</p>\n<p class="told">{caption}</p>\n'
        return f"<figure>{picture}<figcaption>{caption}</figcaption></figure>\n"

    def _ending(self, reply: Reply) -> str:
        lines = [self.say(each) for each in ending(reply, is_answered=True).lines]
        if reply.failure is not None:
            lines.append(self.say(advice(reply.failure).what))
        elif reply.status is Status.STOPPED:
            lines = [self._words(_STOPPED)]
        return "".join(f'<p class="note">{escape(each)}</p>\n' for each in lines)

    def _html(self, blocks: Iterable[Shown]) -> str:
        return html.of(blocks if self.has_mathml else map(as_written, blocks))

    def _words(self, text: str, **values: TextValue) -> str:
        return self.say(Text(_CONTEXT, text, values))


def _below(blocks: Iterable[Shown]) -> list[Shown]:
    """Blocks whose first heading levels begin below who speaks, without a gap."""
    found = list(blocks)
    levels = [block.level for block in found if isinstance(block, Heading)]
    shift = _FIRST_LEVEL - min(levels, default=_FIRST_LEVEL)
    return [
        replace(block, level=min(block.level + shift, 6)) if isinstance(block, Heading) else block
        for block in found
    ]


_FIRST_LEVEL: Final = 3
_SHOWN: Final = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
