"""What can go wrong with a request, as values, and the words a person reads about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.parameters import BY_NAME
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Mapping


class ErrorKind(StrEnum):
    """The kinds of failure that a person must be told apart, because what to do differs."""

    NO_KEY = "no_key"
    KEYRING = "keyring"
    BAD_KEY = "bad_key"
    NO_CREDIT = "no_credit"
    SPEND_LIMIT = "spend_limit"
    FORBIDDEN = "forbidden"
    MODEL_NOT_FOUND = "model_not_found"
    BAD_REQUEST = "bad_request"
    BLOCKED = "blocked"
    ANSWER_BLOCKED = "answer_blocked"
    TOO_LARGE = "too_large"
    NO_ROOM = "no_room"
    ANSWER_LIMIT = "answer_limit"
    ATTACHMENT = "attachment"
    LOST_FILE = "lost_file"
    CONVERSATION = "conversation"
    RATE_LIMITED = "rate_limited"
    OVERLOADED = "overloaded"
    SERVER = "server"
    OFFLINE = "offline"
    NETWORK = "network"
    PROXY = "proxy"
    ADDRESS = "address"
    WRONG_PATH = "wrong_path"
    CERTIFICATES = "certificates"
    TLS = "tls"
    TIMEOUT = "timeout"
    REDIRECT = "redirect"
    PROTOCOL = "protocol"
    CUT = "cut"
    CLOSED = "closed"
    STORAGE = "storage"
    INTERNAL = "internal"


class FailureAction(StrEnum):
    """What a button below an answer does."""

    TRY_AGAIN = "try_again"
    EDIT = "edit"
    TRY_WITHOUT = "try_without"
    CONTINUE = "continue"
    GIVE_RESULTS = "give_results"
    OPEN_SETTINGS = "open_settings"
    CHOOSE_MODEL = "choose_model"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Failure:
    """One failed request or broken stream.

    ``message`` holds the server's own words (may be empty, any language). ``retry_after`` is in
    seconds. ``param`` is what the words are about: a field of the request, or the proxy that was to
    be used. ``may_retry`` says whether the same request can succeed later. ``maybe_billed`` is
    true when the request reached the server, so that sending it again may cost twice. ``refused``
    names the parameter (a row of the table) that the server's words are about, if it was sent.
    """

    kind: ErrorKind
    message: str = ""
    status: int | None = None
    type: str | None = None
    code: str | None = None
    param: str | None = None
    request_id: str | None = None
    retry_after: float | None = None
    may_retry: bool = False
    maybe_billed: bool = False
    refused: str | None = None


@dataclass(frozen=True, slots=True)
class FailureAdvice:
    """What happened, what to do, and the button that does it.

    ``button`` is what stands on it where the action alone does not say it. ``more`` are further
    actions, each with a button of its own.
    """

    what: Text
    todo: Text
    action: FailureAction
    button: Text | None = None
    more: tuple[FailureAction, ...] = ()


def advice(failure: Failure, *, has_text: bool = False) -> FailureAdvice:
    """The words and the buttons for a failure; the one table every view reads.

    ``has_text`` says that words of the answer had arrived, which can be continued.
    """
    what, todo, action = _ADVICE[failure.kind]
    if has_text and failure.refused is None:
        return _resuming(failure)
    more = (FailureAction.EDIT,) if failure.kind in {*_BROKE_OFF, ErrorKind.NO_ROOM} else ()
    if failure.refused is not None and failure.refused in BY_NAME:
        return _without(what, failure.refused)
    if failure.maybe_billed and action is FailureAction.TRY_AGAIN:
        todo = _BILLED
    if failure.retry_after and failure.kind in _TELLS_WAIT:
        values = {"wait": span(failure.retry_after)}
        return FailureAdvice(Text(_CONTEXT, what), Text(_CONTEXT, _WAIT, values), action)
    return FailureAdvice(_happened(failure), _sentence(todo), action, more=more)


def _resuming(failure: Failure) -> FailureAdvice:
    """What to do about an answer that broke off after some words of it."""
    told = advice(failure)
    if told.action is not FailureAction.TRY_AGAIN:
        return FailureAdvice(told.what, told.todo, told.action, more=(FailureAction.CONTINUE,))
    is_kept = failure.maybe_billed or failure.kind in _BROKE_OFF
    todo = _sentence(_KEPT) if is_kept else told.todo
    return FailureAdvice(told.what, todo, FailureAction.CONTINUE, more=(FailureAction.TRY_AGAIN,))


def awaited(kind: ErrorKind) -> Text:
    """What a request that will be sent again by itself waits for."""
    return Text(_CONTEXT, _ADVICE[kind][0])


def _happened(failure: Failure) -> Text:
    """What happened, with the name of what is at fault where that helps."""
    if failure.kind is ErrorKind.PROXY and failure.param:
        wants_login = failure.status == _PROXY_LOGIN
        return Text(
            _CONTEXT, _PROXY_REFUSES if wants_login else _NAMED_PROXY, {"proxy": failure.param}
        )
    if failure.kind is ErrorKind.CERTIFICATES and failure.param:
        return Text(_CONTEXT, _NAMED_FILE, {"file": failure.param})
    return Text(_CONTEXT, _ADVICE[failure.kind][0])


def _sentence(text: str) -> Text:
    return Text(_CONTEXT, text)


def _without(what: str, refused: str) -> FailureAdvice:
    """A request that is only refused for one of its settings can go out without it."""
    label = Text("parameters", BY_NAME[refused].label)
    return FailureAdvice(
        Text(_CONTEXT, what),
        Text(_CONTEXT, _REFUSED, {"name": label}),
        FailureAction.TRY_WITHOUT,
        Text(_CONTEXT, _TRY_WITHOUT, {"name": label}),
    )


def is_unoffered(failure: Failure) -> bool:
    """Whether the gateway can be reached and spoken to, but does not offer what was asked of it."""
    return failure.kind in _UNOFFERED


def span(seconds: float) -> Text:
    """A length of time in short units: ``8 s``, ``5 min``, ``9 h``."""
    if seconds < 120:
        return Text(_CONTEXT, _SECONDS, {"count": max(round(seconds), 1)})
    if seconds < 2 * 3600:
        return Text(_CONTEXT, _MINUTES, {"count": round(seconds / 60)})
    return Text(_CONTEXT, _HOURS, {"count": round(seconds / 3600)})


_CONTEXT: Final = "errors"
_UNOFFERED: Final = {
    ErrorKind.FORBIDDEN,
    ErrorKind.MODEL_NOT_FOUND,
    ErrorKind.BAD_REQUEST,
    ErrorKind.WRONG_PATH,
    ErrorKind.REDIRECT,
    ErrorKind.PROTOCOL,
}
_TELLS_WAIT: Final = {ErrorKind.RATE_LIMITED, ErrorKind.OVERLOADED}
_SECONDS: Final = QT_TRANSLATE_NOOP("errors", "{count} s")
_MINUTES: Final = QT_TRANSLATE_NOOP("errors", "{count} min")
_HOURS: Final = QT_TRANSLATE_NOOP("errors", "{count} h")
_WAIT: Final = QT_TRANSLATE_NOOP("errors", "It asks to wait {wait}. Then try again.")
_BILLED: Final = QT_TRANSLATE_NOOP(
    "errors",
    "The request had reached the gateway, so it may already have been billed. "
    "Try again only if you want to send it once more.",
)
_NAMED_PROXY: Final = QT_TRANSLATE_NOOP("errors", "The proxy {proxy} could not be used.")
_PROXY_REFUSES: Final = QT_TRANSLATE_NOOP(
    "errors", "The user name and the password for the proxy {proxy} are missing or wrong."
)
_PROXY_LOGIN: Final = 407
_NAMED_FILE: Final = QT_TRANSLATE_NOOP(
    "errors", "The file of trusted certificates {file} cannot be read."
)
_KEPT: Final = QT_TRANSLATE_NOOP(
    "errors",
    "What had arrived is kept. To continue it, the conversation is sent and billed once more.",
)
_BROKE_OFF: Final = {ErrorKind.CUT, ErrorKind.TIMEOUT, ErrorKind.CLOSED}
"""Without a word of an answer the question may be asked differently as well as again."""
_REFUSED: Final = QT_TRANSLATE_NOOP(
    "errors", "It refused this setting: {name}. It is left out for this model from now on."
)
_TRY_WITHOUT: Final = QT_TRANSLATE_NOOP("errors", "Try again without: {name}")
_ADVICE: Final[Mapping[ErrorKind, tuple[str, str, FailureAction]]] = {
    ErrorKind.NO_KEY: (
        QT_TRANSLATE_NOOP("errors", "There is no key for this gateway yet."),
        QT_TRANSLATE_NOOP("errors", "Add your OrcaRouter key in the settings, or practise first."),
        FailureAction.OPEN_SETTINGS,
    ),
    ErrorKind.KEYRING: (
        QT_TRANSLATE_NOOP("errors", "The system's keyring did not hand out the key."),
        QT_TRANSLATE_NOOP("errors", "Unlock it and try again, or enter the key in the settings."),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.BAD_KEY: (
        QT_TRANSLATE_NOOP("errors", "The gateway does not accept this key."),
        QT_TRANSLATE_NOOP("errors", "Check that the whole key was pasted and is still active."),
        FailureAction.OPEN_SETTINGS,
    ),
    ErrorKind.NO_CREDIT: (
        QT_TRANSLATE_NOOP("errors", "The account has no credit left."),
        QT_TRANSLATE_NOOP("errors", "Top up at orcarouter.ai, then try again."),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.SPEND_LIMIT: (
        QT_TRANSLATE_NOOP("errors", "The spending limit of this key or workspace is reached."),
        QT_TRANSLATE_NOOP("errors", "Raise the limit at orcarouter.ai or wait until it resets."),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.FORBIDDEN: (
        QT_TRANSLATE_NOOP("errors", "This key may not do that."),
        QT_TRANSLATE_NOOP("errors", "Choose another model, or another key in the settings."),
        FailureAction.OPEN_SETTINGS,
    ),
    ErrorKind.MODEL_NOT_FOUND: (
        QT_TRANSLATE_NOOP("errors", "The gateway does not know this model."),
        QT_TRANSLATE_NOOP("errors", "Check its name or choose another model."),
        FailureAction.CHOOSE_MODEL,
    ),
    ErrorKind.BAD_REQUEST: (
        QT_TRANSLATE_NOOP("errors", "The model did not accept these settings."),
        QT_TRANSLATE_NOOP("errors", "The details say which one. Change it and try again."),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.BLOCKED: (
        QT_TRANSLATE_NOOP("errors", "A safety rule of the gateway stopped this message."),
        QT_TRANSLATE_NOOP("errors", "Say it differently, or ask whoever runs the workspace."),
        FailureAction.EDIT,
    ),
    ErrorKind.ANSWER_BLOCKED: (
        QT_TRANSLATE_NOOP("errors", "A content filter stopped the answer."),
        QT_TRANSLATE_NOOP("errors", "Ask in another way, or choose another model."),
        FailureAction.EDIT,
    ),
    ErrorKind.NO_ROOM: (
        QT_TRANSLATE_NOOP("errors", "The conversation and its answer do not fit together."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Choose a shorter answer under “How long?” and try again, or edit the question.",
        ),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.ANSWER_LIMIT: (
        QT_TRANSLATE_NOOP("errors", "This model does not write answers as long as that."),
        QT_TRANSLATE_NOOP("errors", "Choose a shorter answer under “How long?”, then try again."),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.ATTACHMENT: (
        QT_TRANSLATE_NOOP("errors", "The model did not accept an attached file."),
        QT_TRANSLATE_NOOP(
            "errors",
            "The details say why. Take it out, attach a smaller one, or choose another model.",
        ),
        FailureAction.EDIT,
    ),
    ErrorKind.LOST_FILE: (
        QT_TRANSLATE_NOOP("errors", "A picture or file of this conversation cannot be read."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was sent. Attach it once more, or start a new chat without it."
        ),
        FailureAction.EDIT,
    ),
    ErrorKind.CONVERSATION: (
        QT_TRANSLATE_NOOP("errors", "The model did not accept this conversation."),
        QT_TRANSLATE_NOOP("errors", "The details say why. Edit the question, or start a new chat."),
        FailureAction.EDIT,
    ),
    ErrorKind.TOO_LARGE: (
        QT_TRANSLATE_NOOP("errors", "This is more than the model can read at once."),
        QT_TRANSLATE_NOOP("errors", "Shorten the message or start a new chat."),
        FailureAction.EDIT,
    ),
    ErrorKind.RATE_LIMITED: (
        QT_TRANSLATE_NOOP("errors", "Too many requests in a short time."),
        QT_TRANSLATE_NOOP("errors", "Wait a little, then try again."),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.OVERLOADED: (
        QT_TRANSLATE_NOOP("errors", "The gateway is busy."),
        QT_TRANSLATE_NOOP("errors", "Wait a little, then try again."),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.SERVER: (
        QT_TRANSLATE_NOOP("errors", "The gateway had a fault of its own."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it stays, another model may answer."),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.OFFLINE: (
        QT_TRANSLATE_NOOP("errors", "No connection."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was sent. Check the internet connection (and the gateway address, "
            "if you changed it), then try again.",
        ),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.NETWORK: (
        QT_TRANSLATE_NOOP("errors", "The gateway cannot be reached."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was sent. Check the internet connection, then try again."
        ),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.PROXY: (
        QT_TRANSLATE_NOOP("errors", "The proxy could not be used."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was sent. Check the proxy in the settings, under Network, then try again.",
        ),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.ADDRESS: (
        QT_TRANSLATE_NOOP("errors", "The gateway address cannot be used."),
        QT_TRANSLATE_NOOP("errors", "Nothing was sent. Check it in the settings."),
        FailureAction.OPEN_SETTINGS,
    ),
    ErrorKind.WRONG_PATH: (
        QT_TRANSLATE_NOOP("errors", "There is no gateway at this address."),
        QT_TRANSLATE_NOOP(
            "errors", "Something answered, but not on this path. Check the address in the settings."
        ),
        FailureAction.OPEN_SETTINGS,
    ),
    ErrorKind.CERTIFICATES: (
        QT_TRANSLATE_NOOP("errors", "The file of trusted certificates cannot be read."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was sent. Choose it again in the settings, under Network, or remove it there.",
        ),
        FailureAction.OPEN_SETTINGS,
    ),
    ErrorKind.TLS: (
        QT_TRANSLATE_NOOP("errors", "The secure connection could not be trusted."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was sent. Check the date of this computer and the network's certificate.",
        ),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.TIMEOUT: (
        QT_TRANSLATE_NOOP("errors", "The gateway stopped answering."),
        QT_TRANSLATE_NOOP("errors", "What had arrived is kept. Try again."),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.REDIRECT: (
        QT_TRANSLATE_NOOP("errors", "This address sends requests somewhere else."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was sent there. Check the gateway address in the settings."
        ),
        FailureAction.OPEN_SETTINGS,
    ),
    ErrorKind.PROTOCOL: (
        QT_TRANSLATE_NOOP("errors", "The answer was not what a gateway sends."),
        QT_TRANSLATE_NOOP("errors", "Check the gateway address in the settings, or try again."),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.CUT: (
        QT_TRANSLATE_NOOP("errors", "The connection broke before the answer was complete."),
        QT_TRANSLATE_NOOP("errors", "What had arrived is kept. Try again for a new answer."),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.CLOSED: (
        QT_TRANSLATE_NOOP("errors", "Orca Desktop ended while this answer was being written."),
        QT_TRANSLATE_NOOP("errors", "What had arrived is kept. Try again for a new answer."),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.STORAGE: (
        QT_TRANSLATE_NOOP("errors", "The message could not be saved, so it was not sent."),
        QT_TRANSLATE_NOOP("errors", "Free some space on the disk, then try again."),
        FailureAction.TRY_AGAIN,
    ),
    ErrorKind.INTERNAL: (
        QT_TRANSLATE_NOOP("errors", "Something went wrong inside Orca Desktop."),
        QT_TRANSLATE_NOOP("errors", "Try again; the details say what happened."),
        FailureAction.TRY_AGAIN,
    ),
}
