"""Who speaks, by the name that stands over a message."""

from __future__ import annotations

import re
from typing import Final

from orca_desktop.domain.message import Role

_USERS: Final = frozenset(
    {
        *("you", "user", "human", "me", "prompt"),
        # As documents in other languages say "You"; they are read by whoever has them.
        *("sie", "ich", "nutzer", "benutzer", "vous", "moi", "utilisateur", "usted", "tú", "yo"),
        *("usuario", "lei", "tu", "io", "utente", "você", "eu", "usuário", "jij", "ik"),
        *("gebruiker", "ty", "ja", "pan/pani", "użytkownik", "siz", "sen", "ben", "kullanıcı"),
        *("вы", "ты", "я"),
        *("пользователь", "あなた", "ユーザー", "사용자", "나", "你", "您", "我", "用户"),
        *("أنت", "أنا", "المستخدم", "आप", "मैं", "उपयोगकर्ता"),
    }
)
_MODELS: Final = frozenset(
    {
        *("assistant", "ai", "model", "bot", "answer", "answers", "response", "comparison", "llm"),
        *("assistent", "antwort", "antworten", "modell", "ki", "vergleich", "réponse", "réponses"),
        *("modèle", "ia", "asistente", "respuesta", "respuestas", "modelo", "assistente"),
        *("risposta", "risposte", "modello", "resposta", "respostas", "antwoord", "antwoorden"),
        *("asystent", "odpowiedź", "odpowiedzi", "asistan", "yanıt", "yanıtlar", "ассистент"),
        *("помощник", "ответ", "ответы", "модель", "アシスタント", "回答", "モデル"),
        *("어시스턴트", "답변", "모델", "助手", "模型", "المساعد", "الإجابة", "सहायक", "उत्तर"),
        *("असिस्टेंट", "जवाब"),
        *("comparación", "comparaison", "confronto", "comparação", "vergelijking", "porównanie"),
        *("karşılaştırma", "сравнение", "比較", "비교", "对比", "对照", "مقارنة", "तुलना"),
    }
)
_FAMILIES: Final = re.compile(
    r"(?:chat)?gpt|claude|gemini|gemma|llama|mi[sx]tral|deepseek|qwen|qwq|grok|kimi|glm|command r|"
    r"phi|copilot|perplexity|sonar|nova|jamba|minimax|o[134]\b",
    re.IGNORECASE,
)
_END: Final = re.compile(r"[(|·—–:\[（：［]| - ")  # noqa: RUF001 - as Chinese and Japanese write
# A vowel sign at the end of a word is no letter to Python, and none of what stands around it.
_AROUND: Final = re.compile(r"^[\W_]+|(?:(?![\u0900-\u0dff])[\W_])+$")


def role(name: str) -> Role | None:
    """Who speaks under this name, if it is one of those that everybody understands.

    What follows in brackets, such as a time or a model, and signs around it do not matter.
    """
    bare = _AROUND.sub("", name)
    bare = _AROUND.sub("", _END.split(bare, maxsplit=1)[0])
    if bare.casefold() in _USERS:
        return Role.USER
    known = bare.casefold() in _MODELS or _FAMILIES.match(bare) is not None
    return Role.ASSISTANT if known else None
