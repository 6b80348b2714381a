"""Colours for code: which stretches are keywords, texts, numbers and so on.

Only listed languages are read, only up to a size, and in small steps, so that a caller can spread
the work over frames and give up after a time. Lines that no person wrote are left plain.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pygments.lexer import Lexer

LARGEST: Final = 50_000
"""Characters of a code block; longer blocks stay plain."""
LONGEST_LINE: Final = 1_000
"""A line longer than this makes the block stay plain: it is data, and some lexers choke on it."""
STEP: Final = 200
"""Tokens between two chances to pause, at most."""
PAUSE_S: Final = 0.002
"""Seconds after which there is one in any case: some tokens cost a hundred times others."""
MOST_HEREDOCS: Final = 20
"""For each text that begins in a line, the lexer of Ruby searches all lines after it."""


class CodeTone(Enum):
    """What a stretch of code is, as far as a colour tells it."""

    KEYWORD = "keyword"
    STRING = "string"
    NUMBER = "number"
    COMMENT = "comment"
    NAME = "name"
    TAG = "tag"
    ADDED = "added"
    REMOVED = "removed"


Span = tuple[int, int, CodeTone]
"""Start, length (in characters) and tone of a stretch."""

LANGUAGES: Final[dict[str, str]] = {
    "python": "python", "py": "python", "python3": "python", "pycon": "pycon",
    "javascript": "javascript", "js": "javascript", "jsx": "javascript", "mjs": "javascript",
    "typescript": "typescript", "ts": "typescript", "tsx": "typescript",
    "json": "json", "jsonc": "json", "json5": "json", "jsonl": "json",
    "html": "html", "xml": "xml", "svg": "xml", "css": "css", "scss": "scss",
    "bash": "bash", "sh": "bash", "shell": "bash", "zsh": "bash", "console": "console",
    "powershell": "powershell", "ps1": "powershell", "bat": "batch", "cmd": "batch",
    "c": "c", "h": "c", "cpp": "cpp", "c++": "cpp", "cc": "cpp", "hpp": "cpp",
    "csharp": "csharp", "cs": "csharp", "c#": "csharp", "java": "java", "kotlin": "kotlin",
    "kt": "kotlin", "swift": "swift", "go": "go", "golang": "go", "rust": "rust", "rs": "rust",
    "ruby": "ruby", "rb": "ruby", "php": "php", "perl": "perl", "lua": "lua", "r": "r",
    "julia": "julia", "scala": "scala", "haskell": "haskell", "hs": "haskell",
    "sql": "sql", "postgresql": "postgresql", "mysql": "mysql", "sqlite": "sql",
    "yaml": "yaml", "yml": "yaml", "toml": "toml", "ini": "ini", "cfg": "ini",
    "dockerfile": "docker", "docker": "docker", "makefile": "make", "make": "make",
    "cmake": "cmake", "nginx": "nginx", "diff": "diff", "patch": "diff",
    "markdown": "markdown", "md": "markdown", "latex": "latex", "tex": "latex",
    "matlab": "matlab", "graphql": "graphql", "dart": "dart", "elixir": "elixir",
    "http": "http", "vb": "vbnet", "vbnet": "vbnet", "proto": "protobuf", "asm": "nasm",
}  # fmt: skip

_NAMES: Final[dict[str, str]] = {
    "py": "Python", "python": "Python", "python3": "Python", "js": "JavaScript",
    "javascript": "JavaScript", "ts": "TypeScript", "typescript": "TypeScript", "jsx": "JSX",
    "tsx": "TSX", "json": "JSON", "html": "HTML", "xml": "XML", "css": "CSS", "bash": "Bash",
    "sh": "Shell", "shell": "Shell", "sql": "SQL", "cpp": "C++", "c++": "C++", "c": "C",
    "cs": "C#", "csharp": "C#", "yaml": "YAML", "yml": "YAML", "toml": "TOML", "md": "Markdown",
    "rs": "Rust", "go": "Go", "rb": "Ruby", "php": "PHP", "latex": "LaTeX", "tex": "TeX",
    "r": "R", "ps1": "PowerShell", "powershell": "PowerShell", "graphql": "GraphQL",
}  # fmt: skip


def name(language: str) -> str:
    """The language as people write it, for the label of a block."""
    return _NAMES.get(language, language[:1].upper() + language[1:])


def can_color(language: str, text: str) -> bool:
    """Whether this code is of a listed language and small enough to be coloured."""
    if language not in LANGUAGES or len(text) > LARGEST:
        return False
    if LANGUAGES[language] == "ruby" and text.count("<<") > MOST_HEREDOCS:
        return False
    return len(text) <= LONGEST_LINE or max(map(len, text.split("\n"))) <= LONGEST_LINE


def spans(language: str, text: str) -> Iterator[tuple[Span, ...]]:
    """The coloured stretches in small portions; ends early if the lexer fails.

    A caller may stop between portions. Only call it where ``can_color`` says so.
    """
    found: list[Span] = []
    count, paused = 0, time.perf_counter()
    try:
        for start, token, piece in _lexer(LANGUAGES[language]).get_tokens_unprocessed(text):
            tone = _tone(str(token)[6:])
            if tone is not None and piece.strip():
                found.append((start, len(piece), tone))
            count += 1
            if count % STEP == 0 or time.perf_counter() - paused > PAUSE_S:
                yield tuple(found)
                found, paused = [], time.perf_counter()
    except Exception:  # noqa: BLE001 - lexers of many authors; without colours the code still reads
        return
    yield tuple(found)


def load(language: str) -> None:
    """Load the lexer of a language, which takes some time at its first use."""
    if language in LANGUAGES:
        _lexer(LANGUAGES[language])
        _loaded.add(language)


def is_loaded(language: str) -> bool:
    """Whether the lexer of a language was loaded, so that its first use takes no time."""
    return language in _loaded


_loaded: Final[set[str]] = set()


@cache
def _lexer(alias: str) -> Lexer:
    from pygments.lexers import get_lexer_by_name  # noqa: PLC0415 - loaded with the first code

    return get_lexer_by_name(alias, stripnl=False, ensurenl=False)


@cache
def _tone(token: str) -> CodeTone | None:
    for prefix, tone in _TONES:
        if token.startswith(prefix):
            return tone
    return None


_TONES: Final = (
    ("Comment", CodeTone.COMMENT),
    ("Keyword", CodeTone.KEYWORD),
    ("Operator.Word", CodeTone.KEYWORD),
    ("Literal.String", CodeTone.STRING),
    ("Literal.Number", CodeTone.NUMBER),
    ("Literal.Date", CodeTone.NUMBER),
    ("Name.Function", CodeTone.NAME),
    ("Name.Class", CodeTone.NAME),
    ("Name.Decorator", CodeTone.NAME),
    ("Name.Tag", CodeTone.TAG),
    ("Name.Attribute", CodeTone.NAME),
    ("Generic.Heading", CodeTone.KEYWORD),
    ("Generic.Subheading", CodeTone.KEYWORD),
    ("Generic.Inserted", CodeTone.ADDED),
    ("Generic.Deleted", CodeTone.REMOVED),
    ("Generic.Prompt", CodeTone.COMMENT),
)
