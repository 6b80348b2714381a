"""What a refusal is about, told from its words where neither code nor status says it.

Providers answer very different things with the status 400 and one type; the gateway passes their
words on, at times masked, at times in Chinese. What is looked for are the terms that stay the
same; what is not recognised is a matter of the settings, whose names ``domain.lessons`` finds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from orca_desktop.domain.errors import ErrorKind

_LOOKED_AT: Final = 2_000
"""Letters of a refusal by which it is judged; no gateway needs so many to say what it is about."""


def kind_of(*words: str) -> ErrorKind | None:
    """The kind that the words (message, code, type, param) of a refused request tell."""
    text = _joined(words)
    return next((kind for kind, pattern in _TABLE if pattern.search(text)), None)


def is_about_credit(*words: str) -> bool:
    """Whether the words say that money is lacking, which some tell as too many requests."""
    return _NO_CREDIT.search(_joined(words)) is not None


def is_about_a_model(*words: str) -> bool:
    """Whether the words of something that was not found are about a model, not about a path."""
    text = _joined(words)
    return _PATH.search(text) is None and _MODEL.search(text) is not None


def is_about_a_path(words: str) -> bool:
    """Whether a web server says that it knows no such page, or nothing at all."""
    return not words or _PATH.search(_joined([words])) is not None


def _joined(words: Iterable[str]) -> str:
    """The words in one text, of each its beginning: an endless one would take minutes to judge."""
    return " ".join(each[:_LOOKED_AT] for each in words)


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_NO_CREDIT: Final = _any(
    r"credit balance",
    r"insufficient[ _-](?:account[ _])?(?:balance|credit|quota|fund|user_quota)",
    r"not enough (?:credit|balance|quota|fund)",
    r"out of credit",
    r"exceeded your current quota",
    r"billing_hard_limit|payment required",
    r"余额不足|餘額不足|额度不足|額度不足|欠费|欠費",
)

_MODEL: Final = _any(r"\bmodels?\b|model_|deployment|模型")
_PATH: Final = _any(
    r"^\W*(?:404\W*)?(?:page |resource |path |url )?not found\W*$",
    r"invalid url|no route|cannot (?:get|post)",
    r"(?:route|path|page|url|endpoint|resource)[^.]{0,60}"
    r"(?:not (?:be )?found|does not exist|unknown)",
    r"(?:unknown|no such|unrecognized) (?:route|path|page|url|endpoint|request url)",
)

# In this order: what stands above is more special than what stands below.
_TABLE: Final[tuple[tuple[ErrorKind, re.Pattern[str]], ...]] = (
    (
        ErrorKind.SPEND_LIMIT,
        _any(
            r"spend(?:ing)? limit|usage limits?\b|monthly (?:limit|budget)|budget (?:is )?exceeded",
            r"token quota is not enough|令牌.{0,6}[额額]度|消费限额|消費限額",
        ),
    ),
    (ErrorKind.NO_CREDIT, _NO_CREDIT),
    (
        ErrorKind.BAD_KEY,
        _any(
            r"(?:invalid|incorrect)[-_ ](?:x-)?api[-_ ]?key|api key not valid|无效的(?:令牌|密钥)"
        ),
    ),
    (
        ErrorKind.FORBIDDEN,
        _any(
            r"(?:organi[sz]ation|account) (?:has been |is )?(?:disabled|suspended|deactivated)",
            r"not (?:available|supported) in your (?:region|country|location)",
            r"账[号户].{0,8}(?:封禁|停用|冻结)",
        ),
    ),
    (
        ErrorKind.NO_ROOM,
        _any(
            r"input length and \W*max_tokens|max_tokens\W* exceeds? context",
            r"context (?:length|window|limit).{0,400}(?:completion|in the output|output tokens)",
            r"(?:input|prompt)[^.]{0,40}\+[^.]{0,40}max_(?:new_|completion_|output_)?tokens",
            r"输入.{0,20}max_tokens.{0,20}超",
        ),
    ),
    (
        ErrorKind.TOO_LARGE,
        _any(
            r"(?:prompt|input|request|message|body)s? (?:is|are) too (?:long|large)",
            r"too many (?:input |prompt )?tokens|request_too_large|string too long",
            r"maximum (?:context|prompt|input) length|context[_ ]length[_ ]exceeded",
            r"exceeds? (?:the )?(?:model'?s )?(?:maximum )?(?:context|token|input)",
            r"range of input length",
            r"(?:输入|上下文|提示词?|对话|prompt|tokens?).{0,14}(?:过长|太长|超长|超出|超过|過長)",
        ),
    ),
    (
        ErrorKind.ATTACHMENT,
        _any(
            r"(?:image|document|pdf|file)\.source|image_url|image_too_large",
            r"(?:could not process|unable to process|unsupported|invalid|too many) "
            r"(?:the )?(?:image|document|pdf|file)",
            r"\b(?:image|pdf|document)s?\b[^.]{0,60}"
            r"(?:exceed|too (?:large|many|big)|maximum|password|corrupt|not valid|not supported)",
            r"maximum of \d+ (?:pdf pages|images)",
            r"(?:not|n't) support (?:image|document|pdf|vision|file)",
            r"(?:图片|图像|文件|文档).{0,14}(?:过大|太大|格式|不支持|超过|超出|无法)",
        ),
    ),
    (ErrorKind.BLOCKED, _any(r"prompt triggering|input data may contain|输入.{0,14}(?:敏感|违规)")),
    (
        ErrorKind.ANSWER_BLOCKED,
        _any(
            r"output blocked|blocked by content filtering|output data may contain",
            r"(?:output|response|answer|completion)[^.]{0,60}"
            r"(?:filter|inappropriate|flagged|content policy|safety)",
            r"(?:输出|回答|生成).{0,14}(?:敏感|违规|不合规|不当|拦截)",
        ),
    ),
    (
        ErrorKind.BLOCKED,
        _any(
            r"content[_ ](?:filter|management|policy|moderation|safety)|data_inspection_failed",
            r"inappropriate content|sensitive (?:word|content)|flagged (?:by|as|for)",
            r"(?:safety|moderation) (?:system|filter|polic)|violat\w+[^.]{0,30}polic",
            r"敏感|违规|違規|不合规|内容审核|內容審核|内容安全",
        ),
    ),
    (
        ErrorKind.ANSWER_LIMIT,
        _any(
            r"max_(?:completion_|output_)?tokens\W{1,3}\d+ > \d+",
            r"maximum (?:allowed )?number of output tokens",
            r"max_(?:completion_|output_)?tokens[^.]{0,40}"
            r"(?:too (?:large|high)|exceeds?|at most|less than or equal|must be <=|up to)",
            r"max_tokens.{0,20}(?:超过|超出|不能大于|最大)",
        ),
    ),
    (
        ErrorKind.MODEL_NOT_FOUND,
        _any(
            r"(?:not a valid|unknown|invalid|no such) model\b",
            r"\bmodels?\b[^.]{0,80}(?:(?:does|do) not exist|not exist|not found|is not available)",
            r"模型.{0,30}(?:不存在|未找到|无效|不可用)",
        ),
    ),
    (
        ErrorKind.CONVERSATION,
        _any(
            r"roles must alternate|non-empty content|text content blocks must",
            r"tool_use\W.{0,60}tool_result|tool_result\W.{0,60}tool_use",
            r"(?:final|last) assistant|assistant message prefill|must end with a user message",
            r"first message must",
        ),
    ),
)
