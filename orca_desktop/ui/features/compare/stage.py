"""What comparisons use of the other parts of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.ui.features.attachments.presenter import AttachmentsPresenter
    from orca_desktop.ui.features.chat import ChatPage, Composer
    from orca_desktop.ui.features.parameters import ParameterPane
    from orca_desktop.ui.theme.appearance import Appearance
    from orca_desktop.ui.transcript import Transcript
    from orca_desktop.ui.widgets.content_page import ContentPage


@dataclass(frozen=True, slots=True)
class ComparisonStage:
    """The chat and the answer style, and what can be done with them.

    ``stand_in`` shows a page in the place of the chat, or the chat again; ``change_settings``
    answers the open conversation in another way; ``open_details`` tells of one answer;
    ``pick_model`` lets the person choose, beginning with the model that it is given;
    ``attachments`` brings in files; ``serve_transcript`` saves tables of a transcript and marks
    its messages; ``serve_composer`` helps to write.
    """

    appearance: Appearance
    chat: ChatPage
    pane: ParameterPane
    stand_in: Callable[[ContentPage | None], None]
    change_settings: Callable[[Settings], None]
    open_details: Callable[[str], None]
    pick_model: Callable[[str, Callable[[str], None]], None]
    attachments: AttachmentsPresenter
    serve_transcript: Callable[[Transcript], None]
    serve_composer: Callable[[Composer], None]
