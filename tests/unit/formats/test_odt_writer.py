"""A conversation as an OpenDocument text: well-formed, complete, and the same in LibreOffice."""

from __future__ import annotations

import dataclasses
import datetime
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import odfdo
import pytest
from hypothesis import given, settings, strategies as st
from PIL import Image

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import (
    Block,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
)
from orca_desktop.domain.comparison import Column, Comparison, Plan, Variant
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.formats import odt_package, odt_writer
from orca_desktop.formats.options import Attachments, Detail, ExportOptions, Scope
from tests.support.examples import examples
from tests.unit.formats.samples import conversation, reply, turn

INSIDE = ExportOptions(attachments=Attachments.INSIDE)
QUIET = ExportOptions(settings=False)
OCEAN = {"type": "web_search_result_location", "url": "https://ocean.example/?a=1&b=2", "title": "Ocean"}  # fmt: skip
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
LINK = "{http://www.w3.org/1999/xlink}href"
SOFFICE = shutil.which("soffice")
ANSWER = r"""# Soup

Some **bold**, *italic*, ~~struck~~, `code  kept` and a [link](https://water.example/?a=1&b=2), $E=mc^2$.

### Deep

3. three
4. four
   - inner
     1. deepest
5. five, then a table

   | a | b |
   |---|--:|
   | 1 | 2 |

   still five
6. six

> quoted
>
> > twice

```python
def f(x):
	return  x

    # end
```

$$\int_0^1 x$$

| Name | Count |
|:-----|------:|
| Tea | -1.5 |

- [x] done
"""


PIECES = st.sampled_from(
    [
        "- ", "* ", "1. ", "7) ", "> ", "  ", "    ", "\n", "\n\n", "| a | b |\n", "|---|:-:|\n",
        "```\n", "~~~py\n", "# ", "### ", "word ", "**", "`", "$x$", "$$y$$", "[^1]", "[^1]: note",
        "<details>\n", "<summary>s</summary>\n", "</details>\n", "- [x] ", "Term\n: ", "---\n",
        "[l](https://e.example)", "![i](https://e.example/p.png)", "<sub>", "שלום ", "\t", "\x00",
    ]
)  # fmt: skip
MARKDOWN = st.lists(PIECES, max_size=40).map("".join)


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 20)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, "#4060a0").save(file, kind)
    return file.getvalue()


def written(*answer: Block | str, options=INSIDE, question="What?", **more):
    chat = conversation(turn(question, reply(*answer)))
    return odt_writer.build(chat, options, zone=datetime.UTC, **more)


def part(document: bytes, name: str = "content.xml") -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        assert archive.testzip() is None
        return ElementTree.fromstring(archive.read(name))  # noqa: S314 - our own


def body(document: bytes) -> ElementTree.Element:
    found = part(document).find(f"{OFFICE}body/{OFFICE}text")
    assert found is not None
    return found


def words(element: ElementTree.Element) -> str:
    """The words of an element as an office program reads them."""
    told = element.text or ""
    for each in element:
        match each.tag.removeprefix(TEXT):
            case "s":
                told += " " * int(each.get(f"{TEXT}c", "1"))
            case "tab":
                told += "\t"
            case "line-break":
                told += "\n"
            case _:
                told += words(each)
        told += each.tail or ""
    return told


def paragraphs(document: bytes) -> list[str]:
    return [words(each) for each in body(document).iter() if each.tag in {f"{TEXT}p", f"{TEXT}h"}]


def headings(document: bytes) -> list[tuple[int, str]]:
    return [
        (int(each.get(f"{TEXT}outline-level", "0")), words(each))
        for each in body(document).iter(f"{TEXT}h")
    ]


def properties(document: bytes, style: str) -> dict[str, str]:
    """What a style of the body says."""
    for each in part(document).iter(f"{STYLE}style"):
        if each.get(f"{STYLE}name") == style:
            return {name: value for inner in each for name, value in inner.attrib.items()}
    return {}


def test_the_package_is_known_by_its_first_entry_and_names_all_others():
    document = written("Time.")
    assert document[30:].startswith(b"mimetype" + odt_package.KIND.encode())
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        names = archive.namelist()
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
    manifest = part(document, "META-INF/manifest.xml")
    told = {
        value for each in manifest for name, value in each.items() if name.endswith("full-path")
    }
    assert told == {"/", *names} - {"mimetype", "META-INF/manifest.xml"}
    assert "A good soup" in "".join(part(document, "meta.xml").itertext())
    assert document == written("Time.")


def test_headings_make_an_outline_without_gaps():
    assert headings(written(ANSWER)) == [
        (1, "You"), (1, "Claude Sonnet 4.6"), (2, "Soup"), (3, "Deep"),
    ]  # fmt: skip
    assert paragraphs(written("x"))[0] == "A good soup"


def test_lists_nest_and_begin_with_their_number():
    found = body(written(ANSWER))
    lists = [each for each in found if each.tag == f"{TEXT}list"]
    first = lists[0]
    starts = [item.get(f"{TEXT}start-value") for item in first]
    assert starts == ["3", None, None]
    inner = first[1].find(f"{TEXT}list")
    assert inner is not None
    assert inner.get(f"{TEXT}style-name") == "Bullets"
    deepest = inner.find(f".//{TEXT}list")
    assert deepest is not None and deepest.get(f"{TEXT}style-name") == "Numbers"
    after, last = lists[1], lists[2]
    assert (after.get(f"{TEXT}style-name"), words(after)) == ("Unmarked", "still five")
    assert last[0].get(f"{TEXT}start-value") == "6"


def test_a_table_has_a_head_and_its_sides():
    document = written(ANSWER)
    tables = list(body(document).iter(f"{TABLE}table"))
    assert len(tables) == 2
    head = tables[1].find(f"{TABLE}table-header-rows")
    assert head is not None
    assert [words(each) for each in head.iter(f"{TEXT}p")] == ["Name", "Count"]
    count = list(tables[1].iter(f"{TEXT}p"))[-1]
    assert words(count) == "-1.5"
    assert properties(document, count.get(f"{TEXT}style-name", ""))[f"{FO}text-align"] == "end"


def test_code_keeps_its_lines_and_spaces():
    code = "\tx = 1\n\n    y  =  2   # <tag> & more   \nlast"
    told = paragraphs(written(f"```\n{code}\n```"))
    at = told.index("")
    assert told[at - 1 : at + 3] == ["    x = 1", "", "    y  =  2   # <tag> & more   ", "last"]


def test_a_question_means_nothing_but_itself():
    question = "# no heading\n\n  two  spaces\t**not bold**\r\nline"
    told = paragraphs(written("x", question=question))
    at = told.index("# no heading")
    assert told[at : at + 4] == ["# no heading", "", "  two  spaces\t**not bold**", "line"]


def test_looks_and_links():
    document = written(ANSWER, TextBlock("They sing.", (OCEAN,)))
    looks = {
        words(each): properties(document, each.get(f"{TEXT}style-name", ""))
        for each in body(document).iter(f"{TEXT}span")
    }
    assert looks["bold"][f"{FO}font-weight"] == "bold"
    assert looks["italic"][f"{FO}font-style"] == "italic"
    assert looks["struck"][f"{STYLE}text-line-through-style"] == "solid"
    assert looks["code  kept"][f"{STYLE}font-name"] == "Mono"
    assert looks["$E=mc^2$"][f"{STYLE}font-name"] == "Mono"
    links = [each.get(LINK) for each in body(document).iter(f"{TEXT}a")]
    assert links == ["https://water.example/?a=1&b=2", OCEAN["url"], OCEAN["url"]]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF"])
def test_a_picture_stands_in_the_file_itself(kind):
    content = picture(kind)
    attached = Attached(Blob.of(content, f"image/{kind.lower()}"), 'a "pot" <1>.png')
    document = written("x", question=(attached.block,), pictures={attached.sha256: content})
    (image,) = [each for each in body(document).iter() if each.tag.endswith("}image")]
    place = image.get(LINK, "")
    assert place.startswith("Pictures/")
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        assert archive.read(place) == content
    (frame,) = [each for each in body(document).iter() if each.tag.endswith("}frame")]
    measures = {name.rpartition("}")[2]: value for name, value in frame.attrib.items()}
    assert (measures["width"], measures["height"]) == ("1.06cm", "0.53cm")
    assert 'Attached: a "pot" <1>.png' in paragraphs(document)


def test_a_large_picture_fits_on_the_page():
    found = odt_package.picture_of(picture("JPEG", (4000, 1000)))
    assert found is not None
    assert found.size_cm == pytest.approx((17.0, 4.25))
    high = odt_package.picture_of(picture("PNG", (100, 9000)))
    assert high is not None
    assert high.size_cm[1] == pytest.approx(odt_package.HIGHEST_CM)


@given(st.binary(max_size=60), st.sampled_from(["PNG", "JPEG", "GIF"]), st.integers(0, 40))
def test_damaged_pictures_are_named_only(junk, kind, place):
    for content in (junk, picture(kind)[:place], picture(kind)[:place] + junk):
        found = odt_package.picture_of(content)
        assert found is None or (found.width > 0 and found.height > 0)


def test_what_office_programs_do_not_show_is_named():
    content = picture("WEBP")
    attached = Attached(Blob.of(content, "image/webp"), "pot.webp")
    given_ = {attached.sha256: content}
    document = written("x", question=(attached.block,), pictures=given_)
    assert "Attached: pot.webp" in paragraphs(document)
    assert "}image" not in "".join(each.tag for each in body(document).iter())
    left_out = ExportOptions(attachments=Attachments.LEFT_OUT)
    assert "pot" not in " ".join(
        paragraphs(written("x", question=(attached.block,), options=left_out, pictures=given_))
    )


def test_sources_are_told_unless_they_are_left_out():
    cited = TextBlock("They sing.", (OCEAN,))
    told = paragraphs(written(cited))
    assert "They sing.[1]" in told and "Sources:" in told
    told = paragraphs(written(cited, options=dataclasses.replace(INSIDE, sources=False)))
    assert "They sing." in told and "Sources:" not in told


def test_an_answer_may_stand_alone():
    assert [each for _, each in headings(written("x", question=()))] == ["Claude Sonnet 4.6"]


def test_thinking_tools_settings_and_times_are_told_as_they_are_wanted():
    blocks = (
        ThinkingBlock("Hm, *well*."),
        ToolUseBlock("tool_use", "u", "search", {"q": "x"}),
        ToolResultBlock("tool_result", "u", "A result"),
        TextBlock("So."),
    )
    plain = " ".join(paragraphs(written(*blocks)))
    assert "So." in plain
    assert not any(each in plain for each in ("Hm", "search", "A result", "2026"))
    assert "temperature" not in " ".join(paragraphs(written(*blocks, options=QUIET)))
    options = ExportOptions(thinking=Detail.QUOTE, tools=Detail.QUOTE, times=True)
    told = paragraphs(written(*blocks, options=options))
    assert "Thinking" in told and "Hm, well." in told
    assert "Tool: search" in told and '  "q": "x"' in told and "A result" in told
    assert "temperature 0.2" in told
    assert told.count("2026-09-21 14:05") == 2


def compared(*, is_blind: bool = False):
    plan = Plan((), DEFAULTS, (Variant("a", "cold"), Variant("b", "warm")), is_blind=is_blind)
    columns = (Column("a", ("r1",), "r1"), Column("b", ("r2",), "r2"))
    asked = turn("When?", reply("They sing at night."), reply("They sing by day.", number=2))
    return dataclasses.replace(asked, comparison=Comparison(plan, columns, ("a", "b")))


def test_answers_of_a_comparison_tell_what_differs():
    document = odt_writer.build(conversation(compared()), INSIDE)
    assert [each for _, each in headings(document)] == ["You", "A. cold", "B. warm"]
    assert "What differs from answer A is marked." in paragraphs(document)
    grounds = {
        words(each): properties(document, each.get(f"{TEXT}style-name", "")).get(
            f"{FO}background-color"
        )
        for each in body(document).iter(f"{TEXT}span")
    }
    assert grounds["by day"] == "#d5f0dc"
    assert grounds["at night"] == "#fadcdc"


@pytest.mark.parametrize("scope", Scope)
def test_a_blind_comparison_reveals_nothing(scope):
    later = turn("On?", reply("More.", number=3), number=2, parent="r1")
    options = dataclasses.replace(INSIDE, scope=scope)
    chat = conversation(compared(is_blind=True), later)
    told = " ".join(paragraphs(odt_writer.build(chat, options)))
    assert "by day." in told and "More." in told
    assert not any(each in told for each in ("cold", "warm", "Sonnet", "temperature"))


def test_all_branches_are_told_if_they_are_wanted():
    chat = conversation(
        turn("One?", reply("First."), reply("Second.", number=2)),
        turn("Older?", reply("Old.", number=3), number=2, parent="r1"),
        turn("Newer?", reply("New.", number=4), number=3, parent="r1"),
    )
    everything = dataclasses.replace(INSIDE, scope=Scope.EVERYTHING)
    told = paragraphs(odt_writer.build(chat, everything))
    for each in ("First.", "Second.", "Old.", "New.", "Claude Sonnet 4.6, Version 2 of 2"):
        assert each in told
    branch = "Another branch: question 2, after version 1 of answer 1"
    assert told.index("New.") < told.index(branch) < told.index("Old.")
    visible = paragraphs(odt_writer.build(chat, INSIDE))
    assert "Second." not in visible and "Old." not in visible


@pytest.mark.slow
@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=40))
def test_whatever_is_said_the_document_is_whole(question, answer, title):
    chat = conversation(turn(question, reply(answer)), title=title)
    document = odt_writer.build(chat, INSIDE)
    for name in ("content.xml", "styles.xml", "meta.xml"):
        part(document, name)
    read = re.sub(r"\s", "", "".join(paragraphs(document)))
    said = re.sub(r"[^\x21-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|\s", "\ufffd", question)
    assert re.sub("\ufffd", "", said) in re.sub("\ufffd", "", read)


@pytest.mark.slow
@settings(max_examples=examples(300), deadline=None)
@given(MARKDOWN)
def test_any_markdown_makes_a_body_that_the_format_allows(text):
    """Lists hold items, items hold paragraphs, headings and lists, and no table stands in any."""
    found = body(written(text))
    for each in found.iter(f"{TEXT}list"):
        assert len(each) and {inner.tag for inner in each} == {f"{TEXT}list-item"}
    for each in found.iter(f"{TEXT}list-item"):
        assert {inner.tag for inner in each} <= {f"{TEXT}p", f"{TEXT}h", f"{TEXT}list"}
    for each in found.iter(f"{TABLE}table-row"):
        assert {inner.tag for inner in each} == {f"{TABLE}table-cell"}
    loaded = [each.get(LINK, "") for each in found.iter() if not each.tag.endswith("}a")]
    assert not any(loaded)


def test_another_library_reads_the_same():
    document = odfdo.Document(io.BytesIO(written(ANSWER)))
    told = document.get_formatted_text()
    for each in ("A good soup", "Soup", "bold", "four", "deepest", "still five", "-1.5"):
        assert each in told


# -- LibreOffice ------------------------------------------------------------------------------


def converted(document: bytes, kind: str, folder: Path) -> bytes:
    """What LibreOffice makes of a document, without a screen and with a profile of its own."""
    source = folder / "chat.odt"
    source.write_bytes(document)
    subprocess.run(
        [
            str(SOFFICE),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            str(folder),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return (folder / f"chat.{kind.partition(':')[0]}").read_bytes()


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice Writer")
def test_libreoffice_reads_it_as_it_was_meant(tmp_path):
    content = picture()
    attached = Attached(Blob.of(content, "image/png"), "pot.png")
    document = written(
        ANSWER,
        question=(attached.block, TextBlock("What  is\n\n  this?")),
        pictures={attached.sha256: content},
    )
    told = converted(document, "txt:Text (encoded):UTF8", tmp_path).decode("utf-8-sig")
    lines = [each for each in told.splitlines() if each.strip()]
    assert lines == [
        "A good soup",
        "You",
        "Attached: pot.png",
        "What  is",
        "  this?",
        "Claude Sonnet 4.6",
        "temperature 0.2",
        "Soup",
        "Some bold, italic, struck, code  kept and a link, $E=mc^2$.",
        "Deep",
        "    3. three",
        "    4. four",
        "        ◦ inner",
        "            1. deepest",
        "    5. five, then a table",
        "a",
        "b",
        "1",
        "2",
        "       still five",
        "    6. six",
        "quoted",
        "twice",
        "def f(x):",
        "    return  x",
        "    # end",
        r"$$\int_0^1 x$$",
        "Name",
        "Count",
        "Tea",
        "-1.5",
        "    • ☑ done",
    ]
