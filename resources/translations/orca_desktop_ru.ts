<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>Об этом сравнении</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Общее для всех: {settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>вместе с чатом до него</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>отдельно от чата</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>Вопрос задан: {how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>Все ответы вместе: {amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>Создано на основе Qt (лицензия GNU LGPL 3) и других свободных программ.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Лицензии…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>Все теги</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>Убрать из всех чатов</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>Изменения здесь действуют во всех чатах.</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>Тегов пока нет ни у одного чата. Их можно добавить в меню чата.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Изменить ответ</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>В формате Markdown. Ваш текст станет отдельной версией с пометкой «изменено», а оригинал останется рядом.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation>Отвечать так</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>Отменить смену стиля ответа</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>Не менять стиль ответа</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>Теперь всегда отвечать так?</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Теперь всегда</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>Переименовано: {title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (копия)</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>Создан дубликат: {title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>Папка перемещена: {name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>Папка удалена, чаты из неё остались: {name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>Папка создана.</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>Папка переименована: {name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>Папка изменена: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>Enter — открыть, Del — убрать, Ctrl+Влево и Ctrl+Вправо — переместить.</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Результат инструмента</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>как отправлено</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Место {place} из {count}</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Этот файл здесь больше не хранится.</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>Первая страница: {name}</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>Страница {page}: {name}</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>Показать этот файл здесь нельзя, но его можно сохранить.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>Файлы прикреплены к сообщению в чате.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Вставленный текст.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>Это длинный текст.</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>Прикрепить как файл</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>Файлы, которые ещё читались, не прикреплены: вы уже пишете другое сообщение.</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>Убрано из сообщения.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>Отправить в полном размере</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>Документ «{title}» здесь больше не хранится.</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>Чтобы прикрепить файлы к сообщению, вернитесь в чат.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>Выберите, где хранить чаты</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>Переместить и перезапустить</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не перемещать</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>Удалить чаты, оставшиеся на прежнем месте?</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>Чаты в папке {folder} сейчас используются и останутся.</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>Удалить старые</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>Копии Orca Desktop (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>Копии Orca Desktop (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Выберите копию</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>Просмотр {name}…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Восстановление…</translation>
    </message>
    <message>
        <source>Bringing back what was there before…</source>
        <translation>Возвращается прежнее состояние…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Недавно удалённые</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Удалённые чаты</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>Содержание чата</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>Удалить навсегда…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>Удалить все навсегда…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Выполнение</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>Исчезнет навсегда {gone}  ·  удалён {deleted}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>Закладки всех чатов</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>Отмеченных сообщений пока нет. Отметить сообщение можно в его меню.</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>Отмеченных сообщений пока нет. Отметить сообщение можно в его меню или клавишами {keys}.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Без текста</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Без заметки</translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation>{note} · {title}</translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation>{words}, заметка: {detail}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Вызов {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>больше ничего</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>Результат {tool}</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>{tool}: не получилось</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>Прикрепить файл к результату {tool}</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>Найдено этой программой. Результат можно изменить перед отправкой.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Пока нечего показать.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>Тренировка: ответы придумывает маленькая встроенная модель.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Подключиться к OrcaRouter</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>Вопрос убран из очереди.</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>Ответ изменён. Оригинал — предыдущая версия.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title} (отсюда)</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>Этот чат продолжается с того ответа. Прежний чат не изменился.</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>Вопрос и ответ удалены.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>Что делать при закрытии окна?</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>В трее программа продолжает работать: ответы пишутся, а быстрый вопрос всегда под рукой. Позже это можно изменить в настройках.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Свернуть в трей</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation>Код, {0}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Переносить строки</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>Что вы думаете об этом ответе?</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>Предыдущая версия</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Следующая версия</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>Остановить эту колонку</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>Спросить эту колонку ещё раз</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>Читать только эту колонку</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Версия {number} из {count}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Закладка: {note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Показать все колонки</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>Ответы появятся, когда будут написаны все.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Ответ {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>Это станет видно, когда вы выберете ответ.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation>Прокрутка колонок влево и вправо</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation>Найти чат, действие, модель, набор настроек или настройку</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>↑ ↓ — перейти   Enter — выбрать   Esc — выйти</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>Здесь сравнивался {n} ответ.</numerusform>
            <numerusform>Здесь сравнивались {n} ответа.</numerusform>
            <numerusform>Здесь сравнивались {n} ответов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>Показать рядом</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>До {n} ответа в каждой колонке</numerusform>
            <numerusform>До {n} ответов в каждой колонке</numerusform>
            <numerusform>До {n} ответов в каждой колонке</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Назад в чат</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Прокручивать вместе</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Показать различия</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>Об этом сравнении</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Остановить все</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Повторить неудачные</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Раскрыть</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>с ответом {letter}</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>Готово {done} из {all}</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} колонка</numerusform>
            <numerusform>{n} колонки</numerusform>
            <numerusform>{n} колонок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation>Все сравнения</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>Вопрос, чат, настройка или день</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>Поиск по сравнениям</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>Сравнений пока не было. Напишите вопрос и нажмите «Сравнить».</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>Другие действия со сравнением</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>Все сравнения…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>Что вам понравилось…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Добавить колонку…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>Задать этим колонкам другой вопрос…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>Дублировать и изменить…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Сохранить как рецепт…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Экспорт в таблицу (CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>Найти во всех ответах</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>выбран</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>Все ответы написаны.</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>blind</source>
        <translation>вслепую</translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation>{column}: выбрано</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} файл</numerusform>
            <numerusform>{n} файла</numerusform>
            <numerusform>{n} файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>Вслепую: настройки, время и цена станут видны после вашего выбора. Но стиль может выдать автора ответа.</translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>Всем задан один и тот же вопрос.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>около {n} токена</numerusform>
            <numerusform>около {n} токенов</numerusform>
            <numerusform>около {n} токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Спросите о чём угодно</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Искать в интернете</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>Как искать в интернете</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>Задать один вопрос с разными настройками и сравнить ответы</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>Временный чат: на этом компьютере от него ничего не останется</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>Дождитесь конца ответа или остановите его.</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>Файл ещё читается. Подождите немного или уберите его.</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>Напишите и остальные результаты или нажмите «Пропустить».</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>Вы меняете прежний вопрос. Старый вариант сохранится.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Отменить изменение</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>Отправить это сообщение?</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>Запросить {n} ответ?</numerusform>
            <numerusform>Запросить {n} ответа?</numerusform>
            <numerusform>Запросить {n} ответов?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>Оценка: {n} токен на чтение, не больше {output} на ответ; цена неизвестна.</numerusform>
            <numerusform>Оценка: {n} токена на чтение, не больше {output} на ответ; цена неизвестна.</numerusform>
            <numerusform>Оценка: {n} токенов на чтение, не больше {output} на ответ; цена неизвестна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>Оценка: {n} токен на чтение, не больше {output} на ответ, до {most}.</numerusform>
            <numerusform>Оценка: {n} токена на чтение, не больше {output} на ответ, до {most}.</numerusform>
            <numerusform>Оценка: {n} токенов на чтение, не больше {output} на ответ, до {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не запрошено</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>Лимит на одно сообщение</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>Лимит на день</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>Показать токены и расходы</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Уже потрачено</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>Спрашивать, если сообщение дороже</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>Спрашивать, если за день больше</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>Программа спросит вас перед сообщением, которое может стоить больше. Пусто: не спрашивать. Это лимит самой программы; лимиты учётной записи задаются на orcarouter.ai.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без лимита</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>Шлюз не сообщает баланс.</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>осталось {amount}</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>потрачено {amount}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без лимита</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>Укажите сумму в долларах США больше нуля, например 0,25.</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>Лимит изменён.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>Чаты и резервные копии</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Переместить…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>Удалить старые…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Пока нет ни одной.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>Отменить восстановление</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>Чаты хранятся только в этой папке, если вы не ведёте файлы Markdown и не сохраняете копии. Ключа там никогда нет.</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}: чаты {chats}, изображения и файлы {files}. Резервные копии: {backups}.</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>До перемещения они были здесь: {folders}.</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>Восстановить снова</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>Отпустите здесь, чтобы прикрепить</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>Изображения, PDF, текст, Word, Excel и OpenDocument; можно сразу несколько</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>Перейти к JSON</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>(без имени)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Готовый вариант</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Размышления</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Изображения и файлы</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>ZIP-&amp;файл</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>Все версии и &amp;ветки</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>&amp;Источники ответов</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>&amp;Настройки ответов</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>Врем&amp;я сообщений</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>&amp;Свойства в начале</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>Можно импортировать о&amp;братно</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>Чаты для экспорта</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>Все ча&amp;ты</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>Из папки</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>Все папки и без папки</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>&amp;Готовый вариант</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Чт&amp;о</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>Из п&amp;апки</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Фор&amp;мат</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>&amp;Размышления</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>Инстр&amp;ументы</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>Фай&amp;лы</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>Ваш ключ никогда не экспортируется.</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>Это есть только у целого чата.</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>Выделенное серым здесь не применяется.</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Со&amp;хранить…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>Это начало. В файле будет всё.</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation>Копирование…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP-файл (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Выберите, где создать папку</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Поиск ключей…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>Похоже, здесь есть секретный ключ.</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>Всё равно экспортировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>Предпросмотр текста</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} слово</numerusform>
            <numerusform>{n} слова</numerusform>
            <numerusform>{n} слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} символ</numerusform>
            <numerusform>{n} символа</numerusform>
            <numerusform>{n} символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} токен/с</numerusform>
            <numerusform>{n} токена/с</numerusform>
            <numerusform>{n} токенов/с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>написан {n} токен</numerusform>
            <numerusform>написано {n} токена</numerusform>
            <numerusform>написано {n} токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>ответила модель {model}</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>Чтение займёт около {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>Заголовки: {headings} · списки: {lists} · таблицы: {tables} · код: {code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Язык: {name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>Стоимость {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>Ответила модель {model}</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>Первое слово через {time}</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>Размышления: {time}</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>Заняло {time}</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what} Повтор через {seconds} с</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>Вопрос отправлен, ожидание первого слова…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Думает…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>Ожидание продолжения…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Пишет…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>Пишет… около {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не запрошен</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Ждёт очереди</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Прерван</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>Answer {letter} finished, {words}</source>
        <translation>Ответ {letter} готов, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>Ответ {letter} остановлен, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>Ответ {letter} прерван, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>Ответ {letter}: ошибка</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Изменить вопрос</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>Указать результаты</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Выбрать модель</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Подробности проблемы</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>В прошлый раз Orca Desktop закрылся из-за собственной ошибки. Ваши чаты сохранены.</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>Вставить</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Найти в чате</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>Найдено: {n}</numerusform>
            <numerusform>Найдено: {n}</numerusform>
            <numerusform>Найдено: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>{n} результат поиска</numerusform>
            <numerusform>{n} результата поиска</numerusform>
            <numerusform>{n} результатов поиска</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>Думает… {0} с</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>Размышления, скрытые провайдером</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Мысли</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>Размышления: {0} с</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>Блок: {0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>Инструмент сервера: {0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>Инструмент MCP: {0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>Инструмент: {0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>Сбой инструмента</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>Результат инструмента</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>Набор настроек новых чатов</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>Как везде</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>Инструкции для новых чатов</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>Например: Помогай мне с налогами. Отвечай кратко.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>На&amp;бор настроек для новых чатов</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>&amp;Инструкции для новых чатов</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} токен</numerusform>
            <numerusform>{n} токена</numerusform>
            <numerusform>{n} токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} токен/с</numerusform>
            <numerusform>{n} токена/с</numerusform>
            <numerusform>{n} токенов/с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>Написан за {n} запрос, здесь учтены все</numerusform>
            <numerusform>Написан за {n} запроса, здесь учтены все</numerusform>
            <numerusform>Написан за {n} запросов, здесь учтены все</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копировать как Markdown</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Прочитано: {0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>Прочитано из кэша: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Написано: {0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>Из них на размышления: {0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>Поисков: {0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>Прочитано страниц: {0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>Заняло {0} с</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>{count} вместе с этим чатом: модель столько не вместит</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation>Формула: {0}</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation>Как продолжить</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>Каждая со своего ответа</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>Все с выбранного ответа</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>Задать всем колонкам вопрос в продолжение ответа {letter}</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>Задать вопрос всем колонкам</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Временный чат</translation>
    </message>
    <message>
        <source>{title} — Orca Desktop</source>
        <translation>{title} — Orca Desktop</translation>
    </message>
    <message>
        <source>({n}) {title} — Orca Desktop</source>
        <translation>({n}) {title} — Orca Desktop</translation>
    </message>
</context>
<context>
    <name>HeadView</name>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Версия {0} из {1}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Закладка: {note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>Не передаётся</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Изменено вручную</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Предыдущая версия</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Следующая версия</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Результаты инструментов</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>Всё ли в порядке?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>Здесь нет ни вашего ключа, ни слова из ваших чатов.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Что вы хотите узнать?</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>Напишите вопрос ниже или начните с одного из этих:</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>Сравнить три ответа: {question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>Теперь у вас Orca Desktop {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>Импорт чатов</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>Чаты в архиве</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>Все, которых здесь ещё нет</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Что не удалось прочитать</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>Перенесите чаты из другой программы</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>Выберите то, что экспортировала другая программа, в исходном виде: файл, ZIP-архив или папку, куда он распакован. Подходят ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, запросы Messages API и тексты с указанием говорящих. Ничего не импортируется, пока вы не увидите, что внутри, и ничего никуда не отправляется.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>Архивы и экспорт (*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>Выберите экспортированный файл</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>Выберите папку с экспортом</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Чтение {name}…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Пока ничего не импортировано.</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>Всё, что импортировано до остановки, останется.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation>Отправленный запрос</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>Запрос, который будет отправлен</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Python, httpx</source>
        <translation>Python, httpx</translation>
    </message>
    <message>
        <source>Python, anthropic</source>
        <translation>Python, anthropic</translation>
    </message>
    <message>
        <source>Show long texts whole</source>
        <translation>Длинные тексты целиком</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation>Ключ никогда не показывается; скопированный код берёт его из переменной окружения.</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>Тренировка: отвечает сама программа, никому ничего не отправляется.</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>Не передано: {name}. {reason}</translation>
    </message>
</context>
<context>
    <name>InstallationWatch</name>
    <message>
        <source>Start again</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Orca Desktop was updated. Start it again to go on safely; your chats are kept.</source>
        <translation>Программа Orca Desktop обновлена. Перезапустите её, чтобы безопасно продолжить; ваши чаты останутся.</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Без инструкций</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>{name} as JSON</source>
        <translation>{name} в виде JSON</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Вставить пример</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Отступы</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation>Пусто: ничего не передаётся.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>Это можно передать.</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>Сохранение токена…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Вставьте ключ</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Показать ключ</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>Ожидание браузера…</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>Войти через OrcaRouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Отменить вход</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>или вставьте ключ:</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Сначала вставьте ключ.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Скрыть ключ</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>связка ключей этого компьютера</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>Ключ будет храниться только здесь: {where}.</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>Проверка ключа…</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>Ключ хранится здесь: {where}.</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>Ключ хранится до закрытия Orca Desktop.</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>Ключ берётся из ORCAROUTER_API_KEY и не сохраняется.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>Шлюз не принимает этот ключ.</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>Удалить ключ с этого компьютера?</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>Чтобы отправлять сообщения, его придётся вставить снова. Сам ключ останется действительным.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Удалить ключ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>Этот временный чат исчезнет</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>На этом компьютере от него ничего не останется. Его можно сохранить как обычный чат.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>То, что вы написали, не отправлено и нигде не сохранено.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation>Желаемое число слов</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>Добавляется в конец инструкций</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слов</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>Отказы моделей</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>То, что модель отклонила, больше не входит в запросы к ней и показано серым в стиле ответа. Если модель изменилась, нажмите «Забыть это».</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>Известные отказы</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>Пока ни одна модель ничего не отклонила.</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Забыть это</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Забыть всё</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>Чаты</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation>Теги: {tags}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>В архиве ({n})</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}, развёрнуто</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}, свёрнуто</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, закреплён</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}, в архиве</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}, со сравнением</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}, ожидает результата</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}, новый ответ</translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation>{title}, теги: {tags}</translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation>{title}, найдено: {text}</translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation>{title}, ответ пишется</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Поиск в лицензиях</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>Что вам понравилось</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>Как часто сравнивались ответы с той или иной настройкой и как часто вы их выбирали. Хранится только на этом компьютере.</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>Выберите ответ в сравнении, и то, что вам понравилось, будет учтено здесь.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что менялось</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ваши заметки</translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation>{chosen} из {shown}</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation>Лимит токенов</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>обрезать после</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токенов</translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
</context>
<context>
    <name>LivingFolderPage</name>
    <message>
        <source>Markdown files</source>
        <translation>Файлы Markdown</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>Вести для каждого чата файл Markdown в папке</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>Папка файлов Markdown</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Папка не выбрана.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>Вести файлы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>Файл называется так же, как чат, содержит всё, что в нём показано, и обновляется вслед за ним. Изображения и файлы в нём упомянуты, но не скопированы. Сравнение вслепую записывается после раскрытия.</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>Ваши правки в файле сохраняются: чат тогда продолжается в новом файле рядом. При удалении чата удаляется и его файл, если вы его не меняли; кнопка «Отменить» вернёт и его. Если выключить эту функцию, все файлы останутся.</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>Кто может читать эту папку, может читать и чаты, включая попавшие в них ключи.</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>Выберите папку для файлов Markdown</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Something in Orca Desktop failed. What you did last may not have worked.</source>
        <translation>В Orca Desktop произошла ошибка. Последнее действие могло не сработать.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Текст главы</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation>Изменено: {words}</translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation>Другой ответ: {words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>Сравнение: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words} ({n} вопрос)</numerusform>
            <numerusform>{words} ({n} вопроса)</numerusform>
            <numerusform>{words} ({n} вопросов)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}, показано</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Без текста</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>Вставить без форматирования</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Выбрать модель</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Модель: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message numerus="yes">
        <source>answers with up to {count} tokens</source>
        <translation>
            <numerusform>ответ до {count} токенов</numerusform>
            <numerusform>ответ до {count} токенов</numerusform>
            <numerusform>ответ до {count} токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Выбор модели</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Поиск моделей</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>Название или разработчик</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Выбрать эту модель</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Избранные</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Рекомендуемые</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Все модели</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Убрать из избранных</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>В избранные</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>Список не загружен, поэтому неизвестно, есть ли такое название. Запрос уйдёт с ним как есть; решать будет шлюз.</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>Такого названия нет ни в одном списке. Запрос уйдёт с ним как есть; решать будет шлюз.</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>Без списка шлюза здесь известны лишь немногие модели.</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>Известно: отклоняет «{name}». Забыть это</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>Цены указаны за миллион токенов.</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>в прошлый раз ответила {model}</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>нет в списке шлюза</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>Названия «{name}» нет ни в одном списке.</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>Название используется буква в букву. Если шлюз его не знает, вместо ответа придёт ошибка.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Всё равно спросить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>Известна {n} модель; список шлюза ещё не получен</numerusform>
            <numerusform>Известны {n} модели; список шлюза ещё не получен</numerusform>
            <numerusform>Известно {n} моделей; список шлюза ещё не получен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>{n} модель, список от {time}</numerusform>
            <numerusform>{n} модели, список от {time}</numerusform>
            <numerusform>{n} моделей, список от {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Запрос к шлюзу…</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>Список моделей недоступен.</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>И ещё изменить</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>Равными шагами:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Число колонок</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>Создать эти колонки</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>Ответов одновременно</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>Спрашивать, если дороже</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>in</source>
        <translation>в</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>колонках</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Больше ничего</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>Показать все строки ({n})</numerusform>
            <numerusform>Показать все строки ({n})</numerusform>
            <numerusform>Показать все строки ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Свернуть</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Свой</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Kind of the proxy</source>
        <translation>Тип прокси</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS (secured up to the proxy)</source>
        <translation>HTTPS (защищено до прокси)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Адрес прокси</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>например proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Порт прокси</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Имя пользователя для прокси</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>если прокси его требует</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Пароль для прокси</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Удалить пароль</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>Узлы без прокси</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>например intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>Проверить путь до шлюза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Отменить проверку</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>Убрать сертификаты</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>Без прокси</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>При проверке у шлюза запрашивается список его моделей, без вашего ключа. Это ничего не стоит.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>Некоторые организации просматривают трафик и используют свои сертификаты. Сертификатам из файла программа доверяет наряду с системными, а не вместо них.</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>Пароль сохранён</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>Хранится только в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>Только те, которым доверяет система.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Ещё: {names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>Это не адрес прокси с портом. Действует то, что было задано раньше.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>Изменено: {name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>Сначала введите адрес и имя пользователя: пароль относится к ним.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>Выберите файл с сертификатами</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>Сертификаты ({pattern})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>С момента запуска уведомлений не было.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what} Новая попытка через {seconds} с.</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>Всё ещё ожидание, уже {0} с.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Ожидание ответа…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>Отменено: «{what}»</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>Открыть чат</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Укажите число от {low} до {high}.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Укажите целое число от {low} до {high}.</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>Нет сети. Можно писать дальше; вопрос уйдёт, когда вы отправите его снова.</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>Сеть снова есть. Автоматически ничего не отправлено.</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>Передаётся, потому что вы это вернули.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не передавать</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>Передавать</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>Не передавать этот вопрос и ответ на него со следующими вопросами</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>Передавать этот вопрос и ответ на него со следующими вопросами</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>В этом чате</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>Удалить эту ветку</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>Enter — перейти   Esc — выйти</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>В этом чате вопросов ещё не было.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Без текста</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}, сравнение</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}, вы здесь</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>Выберите вопрос, чтобы удалить всё, что следует за ним.</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>Карта чата</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>Удалён {n} вопрос вместе с ответами.</numerusform>
            <numerusform>Удалены {n} вопроса вместе с ответами.</numerusform>
            <numerusform>Удалено {n} вопросов вместе с ответами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>Закладка добавлена.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Закладка убрана.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>Предпросмотр страниц</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>Искать «{words}» во всех сообщениях</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Набор настроек</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation>В этом чате пока ничего не сказано</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Ответ ещё пишется</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ответа ещё нет</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>Сейчас ничего не пишется</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Набор настроек</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation>Что здесь стоит запомнить?</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>Стиль ответа</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>Скрыть стиль ответа</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>Неизвестно, что принимает эта модель. Настройки передаются как есть.</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>Задано в «Дополнительно»: {count}</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation>Неизвестно, принимает ли это модель; передаётся как есть.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>под вопросом</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name} Оставить на усмотрение модели</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Укажите целое число, например 4096.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Укажите число.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Сбросить: {name}</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>Не передавать: {name}</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Сохранить как набор</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Сохранить эти настройки как набор</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>Свой стиль</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, изменён</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Набор настроек: {name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>Наборы настроек на выбор</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name} (для новых чатов)</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>Сохранить изменения в «{name}»</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>Сохранить как новый набор…</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Управление наборами…</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>Новый набор настроек</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Название набора</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Наборы настроек</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>С этого набора начинаются новые чаты.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>Не для новых чатов</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Для новых чатов</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Экспорт всех…</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>Экспорт наборов настроек</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Наборы настроек (*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Импорт наборов настроек</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>Импортировано: {names}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation>Выбран</translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation>К ответу {letter}</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>Все колонки</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Change a prompt</source>
        <translation>Изменение промпта</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Новый промпт</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Нажать клавиши…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>{{тема}} — об этом программа спросит. {{тема: налоги}} сразу подставит «налоги», а {{тон: деловой|дружеский}} предложит выбор.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>Спросит: {names}</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Поиск промптов</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>Название, папка или несколько слов</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Новый промпт…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>Добавить 4 примера</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Экспорт всех…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>Промпт — это текст, который нужен вам снова и снова. Сохраните его под названием и вставляйте в сообщения: введите / в самом начале. Если в тексте есть {{тема}}, программа спросит, что туда подставить.</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>Откройте чат, чтобы вставить промпт в сообщение.</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>↑ ↓ — перейти   Enter — вставить   Esc — оставить /</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>Новый промпт «{name}»…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Новый промпт…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>Сохранить текст, который нужен снова и снова</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>На пробу: объяснить, написать письмо, сократить, взвесить за и против</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>Добавить 4 примера</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>Промптов пока нет.</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>Нет промпта с таким названием.</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>Пока нет текста, который можно сохранить.</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Сохранить как промпт…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Промпты…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Изменено: {name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>Примеры добавлены.</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Экспорт промптов</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Импорт промптов</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Искать в:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>Теперь это чат в списке.</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>Ничего не сохраняется: со следующим вопросом всё исчезнет.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Быстрый вопрос</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Спросите о чём угодно</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>Открыть в окне</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>Временный вопрос: ничего от него не останется</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>Не сохранять этот вопрос</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>Ответ готов.</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>{name}, ползунок</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Остановить чтение вслух</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>Здесь нет ответа, который можно прочитать вслух.</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>В этом ответе нет слов.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>Ответ читается вслух.</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>Не удалось использовать голос этой системы.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>Рецепты</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>Забыть этот рецепт</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>Рецепт «{name}» забыт.</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>Название рецепта</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>Рецепт с таким названием уже есть; он будет заменён.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>Вместо этого:</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Более новая версия</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Пропустить эту версию</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>Подробности ответа</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Показать запрос</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Для поддержки</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошена</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Ответила</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>она же</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>другая: {model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>Прочитано из кэша</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>Записано в кэш</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>Из них на размышления</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>Поиски в интернете</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>Прочитано веб-страниц</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>Указано вместе с ответом</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>Списано в итоге</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Время вопроса</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Первое слово через</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Размышления</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Весь ответ</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Токенов в секунду</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Как отправлено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не передано</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>Причина окончания</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>Стоп-последовательность</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>Экспорт в таблицу</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a copy</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>Последние чаты копии</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>Последние чаты в ней</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>Посмотреть эту резервную копию</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Восстановить и перезапустить</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Другая…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>Подойдёт сохранённая вами копия или одна из резервных копий ниже. Ничего не изменится, пока вы не увидите, что внутри.</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>Подойдёт сохранённая вами копия; резервных копий пока нет. Ничего не изменится, пока вы не увидите, что внутри.</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>Выберите, что восстановить</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>Если отменить, ничего не изменится.</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>Для результата это слишком длинно. Прикрепите как файл или сократите.</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>Результаты инструментов</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Название папки</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>{row}, menu</source>
        <translation>{row}, меню</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Теги…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Новый чат в этой папке</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>Новая папка внутри этой</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>Цвет и новые чаты…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Удалить папку, оставить чаты</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Переместить в</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Новая папка…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>С изображениями и файлами ({size})</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>Один файл, в котором есть всё</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>Все чаты, наборы настроек и настройки попадут в один файл, из которого эта программа сможет их восстановить. Ключа в нём никогда нет. Тот, у кого есть файл, сможет прочитать чаты.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Запись и проверка…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>Файл перечитан: в нём есть всё.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>Поиск по чатам</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Уточнить поиск</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>Возможно, есть и другие. Уточните поиск, чтобы их увидеть.</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>Фильтр убран: {filter}</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>Убрать фильтр «{filter}»</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Убрать фильтр</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Переименовать этот тег…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Все теги…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>Фильтр добавлен: {filter}</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>Как искать в интернете</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>Каждый поиск оплачивается отдельно. При замере ответ с одним поиском стоил около {price}.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Переместить в…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Теги…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>На сервере {n} инструмент.</numerusform>
            <numerusform>На сервере {n} инструмента.</numerusform>
            <numerusform>На сервере {n} инструментов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>На сервере {n} инструмент: {names}</numerusform>
            <numerusform>На сервере {n} инструмента: {names}</numerusform>
            <numerusform>На сервере {n} инструментов: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Использовать этот сервер</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>Выключен: остаётся здесь, но не передаётся</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Имя сервера</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>Например, calendar</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>Токен сервера</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Удалить токен</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>Разрешённые инструменты</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>Все его инструменты</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Только эти</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>Запросить у сервера список инструментов</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>Ни один инструмент не разрешён, так что модель не сможет использовать этот сервер.</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>Имя ещё одного инструмента</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>Имя инструмента</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Сохранено; изменить можно только в JSON: {keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>Хранится в связке ключей этого компьютера; чтобы заменить, введите другой</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>Записан в JSON; он тоже переместится в связку ключей</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>Сейчас программа подключится к {address} с его токеном, и только для этого</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>На сервере нет инструментов.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation>Токен переносится в связку ключей этого компьютера, когда вы нажимаете «Применить», и больше нигде не записывается. Система может спросить, разрешить ли программе доступ к связке.</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>Инструменты, доступные модели</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>Только эта кнопка подключает этот компьютер к серверу. Сохранённый токен для этого читается из связки ключей.</translation>
    </message>
</context>
<context>
    <name>ServersForm</name>
    <message>
        <source>{server}: {problem}</source>
        <translation>{server}: {problem}</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-серверы</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Добавить сервер</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Убрать сервер</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Этот текст нельзя показать в виде формы. {problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>Выключен: не передаётся</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>MCP-сервер предлагает в интернете инструменты, которые модель использует сама. К нему подключается провайдер модели, а эта программа — только когда вы запрашиваете список инструментов.</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>Добавить первый сервер</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>Используется ключ: …{tail}</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>Ключ используется.</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>Ключ не задан.</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>Как в последнем чате</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Адрес шлюза</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Удалить ключ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Модель для новых чатов</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Стиль новых чатов</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Управление наборами…</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Сообщать, когда готов долгий ответ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>Система сообщит через 20 секунд, если вы заняты чем-то другим. Щелчок откроет чат.</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Продолжать приостановленные ответы автоматически</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Паузы</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>При долгой работе модель может сделать паузу. Продолжение — это отдельный запрос; их будет не больше трёх.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастная</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>Ещё крупнее, если в системе выбран крупный текст</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>Как можно меньше</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>Действует сразу. Написанное сохранится, ответы продолжатся.</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Ввод и клавиши</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter отправляет, Shift+Enter переносит строку</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>Ctrl+Enter отправляет, Enter переносит строку</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Показать все клавиши</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Что отправляется</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>К шлюзу уходят только ваши запросы и то, что вы к ним прикрепили. Больше ничего не покидает этот компьютер, если только вы не хотите узнавать о новых версиях.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что хранится</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>Чаты хранятся на этом компьютере; их может прочитать тот, кому доступны ваши файлы. От временного чата ничего не остаётся. Удалённое хранится ещё 30 дней, если не удалить его навсегда.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>Хранится в связке ключей этого компьютера или в течение одного сеанса; ни в одном файле этой программы его нет.</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Экспорт в Markdown можно импортировать обратно</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>Комментарий в конце файла хранит то, чего не видно в тексте: размышления, результаты инструментов и настройки. Без него в файле только текст.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>Окно к моделям OrcaRouter.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Свободная программа по лицензии MIT.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Показывать значок в трее</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Трей</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>Спрашивать меня</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>Сворачивать в трей</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>Завершать программу</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>В этой системе нет трея, поэтому значок показать негде.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Закрытие окна</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>Задать быстрый вопрос</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Быстрый вопрос</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>Небольшое окно, чтобы между делом задать вопрос. Чтобы открывать его клавишей, назначьте ей в настройках рабочего стола команду «orca-desktop --quick».</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>Адрес изменён.</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Изменено: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>Изменено: стиль новых чатов</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>Изменено: модель для новых чатов</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>Сравнить {n} ответ</numerusform>
            <numerusform>Сравнить {n} ответа</numerusform>
            <numerusform>Сравнить {n} ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Сохранить как рецепт…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запустить</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>{n} files go with it.</source>
        <translation>
            <numerusform>С вопросом уйдёт {n} файл.</numerusform>
            <numerusform>С вопросом уйдут {n} файла.</numerusform>
            <numerusform>С вопросом уйдут {n} файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>С ним уйдёт {n} прежний вопрос с ответом.</numerusform>
            <numerusform>С ним уйдут {n} прежних вопроса с ответами.</numerusform>
            <numerusform>С ним уйдут {n} прежних вопросов с ответами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Сравнение ответов</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>Закрыть без сравнения</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>О чём вы хотите спросить?</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>Вместе с этим чатом</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Что менять?</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Вслепую</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>Вперемешку и без имён: настройки, время и цена станут видны после вашего выбора.</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>Запомнить эти колонки для новых сравнений</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Добавить колонку</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>Сравнить этот ответ с…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>Вопросы, которые шли дальше, новой колонке не задаются.</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>Ничего из сказанного раньше не передаётся.</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>Выберите, что менять.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Сначала напишите вопрос.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Добавьте вторую колонку для сравнения.</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>Сначала укажите ключ в настройках.</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>Создать колонки: {first} × {second}</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>Рядом с уже готовым ответом все эти колонки не поместятся.</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>не назначено</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Поиск клавиш и действий</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>Действие или его клавиши</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Убрать клавиши</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Назначить сюда</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>Эти клавиши изменить нельзя.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Новый временный чат</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Импорт чатов</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Здесь будут ваши чаты.</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>Такого нет ни в названиях чатов, ни в сообщениях.</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>Поиск по всем сообщениям…</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
</context>
<context>
    <name>SlashSearch</name>
    <message>
        <source>Left as text</source>
        <translation>Оставлено как текст</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>Поиск других слов…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Добавить в словарь</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>Других слов нет</translation>
    </message>
</context>
<context>
    <name>SpellingPresenter</name>
    <message>
        <source>spelling</source>
        <translation>орфография</translation>
    </message>
    <message>
        <source>dictionaries</source>
        <translation>словари</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>«{word}» теперь в вашем словаре.</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Изменено: {what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>Подчёркивать слова, которых нет в словарях</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Свои слова</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>Открыть папку словарей</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>Словари: {names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>На этом компьютере не найдено ни одного словаря. Словарь — это два файла, например ru_RU.aff и ru_RU.dic; положите их в папку словарей.</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>Другие словари программа находит там, где их хранит система или LibreOffice, и в папке словарей.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>open</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation>График: {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунды</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>Сходство ответов</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} колонка</numerusform>
            <numerusform>{n} колонки</numerusform>
            <numerusform>{n} колонок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} строка</numerusform>
            <numerusform>{n} строки</numerusform>
            <numerusform>{n} строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>Ваши собственные слова о том, чему посвящён чат.</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Новые теги через запятую</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Все теги…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>Тег «{name}» уже есть. Объединить их?</translation>
    </message>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>Все чаты с тегом «{tag}» получат вместо него «{name}».</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>Тег переименован: «{tag}» теперь «{name}».</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>Теги объединены: «{tag}» теперь «{name}».</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>Тег убран из всех чатов: {tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>Отменено: тег снова называется «{tag}».</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>Температура: от точного к смелому</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary chat: gone when you leave it. Only what it costs is noted, no words.</source>
        <translation>Временный чат: исчезнет, когда вы из него выйдете. Записываются только расходы, но не слова.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Сохранить этот чат</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>Этот чат сохранён. Теперь он в списке.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation>Размышления</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Размышления, токенов</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токенов</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>Результаты инструментов</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>Модель ждёт результатов:</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>Отправить результаты</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>Сообщить модели, что результатов не будет</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>Показать инструмент</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Имя инструмента</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>Например, look_up_order</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>Для чего нужен инструмент</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>Что он делает и когда его использовать: по этим словам модели принимают решение</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Добавить значение</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Вызывается без значений.</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>Значения, с которыми он вызывается</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Назначение</translation>
    </message>
</context>
<context>
    <name>ToolsForm</name>
    <message>
        <source>{tool}: {problem}</source>
        <translation>{tool}: {problem}</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Добавить инструмент</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>Убрать инструмент</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>Дублировать инструмент</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Этот текст нельзя показать в виде формы. {problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>Инструмент — это то, о чём модель может попросить, например найти заказ. Вы задаёте, с чем он вызывается; вызовы показываются вам, а результат указываете вы.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Начать с примера</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>Добавить первый инструмент</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>Показать чаты</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>Стиль ответа</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Временный чат</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>Стоимость этого чата на данный момент, в долларах США</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>Стоимость этого чата на данный момент; для некоторых ответов она не указана</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>Этот чат: {cost}. Токенов прочитано: {read}, написано: {written}.
{answers}
В этом месяце: {month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>Конец чата</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>Начало чата</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>{0}: ответ готов.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копировать как Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Копировать сообщение</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Копировать сообщение как Markdown</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Сохранить как промпт…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Копировать таблицу как CSV</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Сохранить таблицу как CSV…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Таблицы в CSV</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>Не передавать со следующими вопросами</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>Передавать со следующими вопросами</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>Удалить вопрос и ответ</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>Продолжить отсюда в новом чате</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>Изменить этот ответ…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>Экспорт этого ответа…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Добавить закладку</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Убрать закладку</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}, тренировочный ответ</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}, импортированный ответ</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}, ответ</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>К последнему</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>Ниже новый текст</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… {n} абзац совпадает</numerusform>
            <numerusform>… {n} абзаца совпадают</numerusform>
            <numerusform>… {n} абзацев совпадают</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Переписка</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>Открыть Orca Desktop</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Быстрый вопрос</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
</context>
<context>
    <name>TrialField</name>
    <message>
        <source>Try {name}</source>
        <translation>Пробное значение: {name}</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (обязательно)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>По одному тексту в строке</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>Подставить примеры</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Очистить поля</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Вызывается без значений.</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>Вызов в виде JSON</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё указано.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Не хватает: {names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Вызов {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>больше ничего</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>Так модель вызвала бы этот инструмент. Ничего никуда не отправляется, а введённое здесь не сохраняется.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>Что пошло не так</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>Это ошибка Orca Desktop, а не ваша. Если она повторится, отправьте этот текст разработчикам программы. Ключа в нём нет, но могут быть слова из чата: сначала просмотрите его.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>Это ошибка Orca Desktop, а не ваша. В отчёте указаны версии и место в программе, где она произошла. В нём нет ни ключа, ни слова из ваших чатов, и он никому не отправлен. Разработчикам программы он пригодится.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message>
        <source>Ask once a day whether there is one</source>
        <translation>Проверять раз в день, есть ли новая</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Новые версии</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>Программа спрашивает у {host}, какая версия самая новая. О вас ничего не сообщается, и само ничего не устанавливается.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>Во время тренировки проверки нет.</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>Проверок ещё не было.</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>Последняя проверка: {when}. Пригодного ответа не пришло.</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>Последняя проверка: {when}. У вас самая новая версия.</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>Последняя проверка: {when}. Доступна версия {version}.</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>Изменено: новые версии</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>Доступна версия {version} программы Orca Desktop.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>Последний {n} день</numerusform>
            <numerusform>Последние {n} дня</numerusform>
            <numerusform>Последние {n} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Токены и расходы</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>По моделям</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>По чатам</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Временные чаты</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(удалён)</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>Все остальные чаты</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Размышления</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Из кэша</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Поиски</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>Таблица расхода</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>Списанные суммы в долларах США. Тренировка бесплатна и не учитывается.</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>Собственные лимиты и баланс…</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>Запрос к шлюзу…</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>Шлюз не сообщает баланс.</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>Выбрать этот ответ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Выбран</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation>Выбрать</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation>{name}, колонка {letter}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Целое число</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Одно из списка</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Список текстов</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>Модель должна указывать это всегда</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>Что это значит, например «Город и страна»</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>Варианты на выбор, по одному в строке</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>Имя значения {0}</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>Тип значения {0}</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>Значение {0} обязательно</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>Смысл значения {0}</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>Варианты значения {0}</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>Поднять значение {0}</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>Опустить значение {0}</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>Убрать значение {0}</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Сохранено; изменить можно только в JSON: {keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>Добавить колонку</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>Готовые колонки</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>Начать заново с готовых колонок</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>Каждое значение «{first}» с каждым значением «{second}»</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>Неизвестно, что принимает {models}. Настройки передаются как есть.</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>Сколько раз спросить эту колонку</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>Дублировать эту колонку</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Убрать эту колонку</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>Уже имеющийся ответ, бесплатно</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>Вопрос в точности тот же</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Колонка {letter}</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>Название колонки {letter}</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>Число ответов колонки {letter}</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>Убрать колонку {letter}</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>Дублировать колонку {letter}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} файл</numerusform>
            <numerusform>{n} файла</numerusform>
            <numerusform>{n} файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>Вопросы в очереди</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>Ждёт, пока закончится ответ.</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Задать сейчас</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>Изменить этот вопрос</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Убрать этот вопрос</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>Ждёт: {question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>Теперь модель может искать в интернете. Каждый поиск оплачивается отдельно.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Искать в интернете</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>Искать в интернете: эта модель этого не умеет</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>Сначала осмотреться</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>Получить ключ на orcarouter.ai</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>Добро пожаловать в Orca Desktop</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>Одно окно для всех моделей OrcaRouter. С чего хотите начать?</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>Ваши чаты остаются на этом компьютере. Его покидают только запросы, которые вы отправляете шлюзу.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Подключиться к OrcaRouter</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>Больше 200 моделей с оплатой по расходу. Войдите или вставьте ключ из своей учётной записи.</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>Работает сразу, без ключа и без интернета. Ответы придумывает маленькая встроенная модель; это не облачная языковая модель. Она годится, чтобы познакомиться с программой, но не для поиска фактов.</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>Файлы прикрепляются к сообщению, а не сюда. Откройте файл и скопируйте текст.</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>Изображения прикрепляются к сообщению, а не сюда.</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>Здесь нет текста, который можно вставить.</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>Вставить пример</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}: вставить пример</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Открыть редактор</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}: открыть редактор</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Щёлкните, чтобы переименовать</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>Не удалось проверить: {reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>Этот шлюз не сообщает, верен ли ключ.</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem} Ключи OrcaRouter начинаются с sk-orca-, а этот — нет.</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>Войти можно только по собственному адресу OrcaRouter. Вместо этого вставьте ключ.</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>Браузер на этом компьютере не может вернуться в программу. Вместо этого вставьте ключ.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Новый временный чат</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Быстрый вопрос</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Все теги</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>Закрыть открытое или остановить ответ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Закрепить или открепить</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Сохранить этот чат</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Промпты…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Сохранить как промпт…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>Прочитать вслух или остановить</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Импорт чатов</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Экспорт всех чатов</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>Показать следующий запрос</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Удалить чат</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Недавно удалённые</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Поиск по чатам</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Найти в этом чате</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>Вопросы этого чата</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>Карта этого чата</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>Добавить или убрать закладку на сообщении</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Все сравнения</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>Что вам понравилось</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>Колонки сравнения с первой по восьмую</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Следующий чат</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Предыдущий чат</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>Чаты списка с первого по девятый</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Показать чаты</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>Показать стиль ответа</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Выбор модели</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Управление наборами настроек</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Токены и расходы</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Всё ли в порядке?</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>О программе Orca Desktop</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>Это не адрес. Адрес выглядит так: https://api.orcarouter.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Адрес должен начинаться с https://.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>Уберите имя и пароль перед @. Для ключа есть отдельное поле.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>Уберите всё, начиная с ? или #.</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>Используйте https://. При http:// ключ могут перехватить по дороге, поэтому он разрешён только для этого компьютера (http://127.0.0.1).</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>ORCAROUTER_API_KEY: {reason}</source>
        <translation>ORCAROUTER_API_KEY: {reason}</translation>
    </message>
    <message>
        <source>A part of Orca Desktop is missing or damaged ({part}). Install it again; your chats are kept.</source>
        <translation>Часть программы Orca Desktop отсутствует или повреждена ({part}). Установите её заново; ваши чаты останутся.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} не видит изображений, а одно прикреплено. Выберите модель, которая их видит, или уберите его.</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} не видит изображений, а одно прикреплено. Уберите его или выберите модель, которая их видит: {others}.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} не читает PDF, а такой файл прикреплён. Выберите модель, которая их читает, или уберите его.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} не читает PDF, а такой файл прикреплён. Уберите его или выберите модель, которая их читает: {others}.</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>Все вложения этого чата вместе больше {limit} МБ, а в одном запросе больше передать нельзя. Уберите часть из них или начните новый чат.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>В этом чате {n} изображение, а эта модель принимает за раз {limit}. Уберите лишние или не передавайте один из прежних вопросов.</numerusform>
            <numerusform>В этом чате {n} изображения, а эта модель принимает за раз {limit}. Уберите лишние или не передавайте один из прежних вопросов.</numerusform>
            <numerusform>В этом чате {n} изображений, а эта модель принимает за раз {limit}. Уберите лишние или не передавайте один из прежних вопросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>В этом чате {n} страница PDF, а эта модель принимает за раз {limit}. Уберите лишние или выберите модель с более длинным контекстом.</numerusform>
            <numerusform>В этом чате {n} страницы PDF, а эта модель принимает за раз {limit}. Уберите лишние или выберите модель с более длинным контекстом.</numerusform>
            <numerusform>В этом чате {n} страниц PDF, а эта модель принимает за раз {limit}. Уберите лишние или выберите модель с более длинным контекстом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>Если изображений больше {n}, ни одно не может быть шире или выше {edge} пикселей, а «{name}» больше.</numerusform>
            <numerusform>Если изображений больше {n}, ни одно не может быть шире или выше {edge} пикселей, а «{name}» больше.</numerusform>
            <numerusform>Если изображений больше {n}, ни одно не может быть шире или выше {edge} пикселей, а «{name}» больше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>Отправляется только первый кадр анимации.</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>Отправляется только часть: первая {n} строка листа или меньше.</numerusform>
            <numerusform>Отправляется только часть: первые {n} строки листа или меньше.</numerusform>
            <numerusform>Отправляется только часть: первые {n} строк листа или меньше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>{n} изображение в нём не отправляется.</numerusform>
            <numerusform>{n} изображения в нём не отправляются.</numerusform>
            <numerusform>{n} изображений в нём не отправляются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>{n} скрытый лист в нём не отправляется.</numerusform>
            <numerusform>{n} скрытых листа в нём не отправляются.</numerusform>
            <numerusform>{n} скрытых листов в нём не отправляются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>В «{name}» больше {n} страницы, а это предел для отправки. Прикрепите часть документа.</numerusform>
            <numerusform>В «{name}» больше {n} страниц, а это предел для отправки. Прикрепите часть документа.</numerusform>
            <numerusform>В «{name}» больше {n} страниц, а это предел для отправки. Прикрепите часть документа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>В «{name}» больше {n} миллиона пикселей, а это предел для открытия. Уменьшите изображение или прикрепите его часть.</numerusform>
            <numerusform>В «{name}» больше {n} миллионов пикселей, а это предел для открытия. Уменьшите изображение или прикрепите его часть.</numerusform>
            <numerusform>В «{name}» больше {n} миллионов пикселей, а это предел для открытия. Уменьшите изображение или прикрепите его часть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>Чтение «{name}» заняло больше {n} секунды. Прикрепите часть поменьше.</numerusform>
            <numerusform>Чтение «{name}» заняло больше {n} секунд. Прикрепите часть поменьше.</numerusform>
            <numerusform>Чтение «{name}» заняло больше {n} секунд. Прикрепите часть поменьше.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>«{name}» не читается. Проверьте, на месте ли файл и можно ли его открыть.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>«{name}» — не файл. Выберите файлы внутри по одному.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» — пустой файл.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>«{name}» больше {limit} МБ, а это предел для таких файлов. Прикрепите его часть.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>«{name}» — изображение HEIC или AVIF, а модели их не видят. Сохраните его как JPEG или PNG.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>«{name}» — рисунок SVG, а модели их не видят. Сохраните его как PNG или вставьте исходный код как текст.</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>«{name}» — изображение такого вида, который модели не видят. Сохраните его как PNG или JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>«{name}» — презентация, здесь она не читается. Сохраните её как PDF.</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>«{name}» — файл в формате Office, который здесь не читается. Сохраните его как .docx, .xlsx или PDF.</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>«{name}» — форматированный текст (RTF), здесь он не читается. Сохраните его как .docx или PDF.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>«{name}» — архив. Распакуйте его и прикрепите нужные файлы.</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>«{name}» — программа, модели её не прочитают. Прикрепите исходный код как текст.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>«{name}» — файл неизвестного вида. Отправить можно изображения (PNG, JPEG, GIF, WebP), PDF, текст, файлы Word, OpenDocument и Excel.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>«{name}» защищён паролем. Сохраните копию без пароля и прикрепите её.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>«{name}» повреждён. Откройте его в исходной программе и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>Для чтения «{name}» нужно слишком много памяти. Прикрепите часть поменьше.</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Этот файл здесь больше не хранится.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>Прикреплён только первый {n} файл, остальные не войдут.</numerusform>
            <numerusform>Прикреплены только первые {n} файла, остальные не войдут.</numerusform>
            <numerusform>Прикреплены только первые {n} файлов, остальные не войдут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>Ещё {n} файл прикрепить нельзя.</numerusform>
            <numerusform>Ещё {n} файла прикрепить нельзя.</numerusform>
            <numerusform>Ещё {n} файлов прикрепить нельзя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} страница</numerusform>
            <numerusform>{n} страницы</numerusform>
            <numerusform>{n} страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>около {n} токена</numerusform>
            <numerusform>около {n} токенов</numerusform>
            <numerusform>около {n} токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Резервная копия создана и проверена.</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>Файл «{name}» сохранён: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} чат</numerusform>
            <numerusform>{n} чата</numerusform>
            <numerusform>{n} чатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>{n} вопрос с ответом</numerusform>
            <numerusform>{n} вопроса с ответами</numerusform>
            <numerusform>{n} вопросов с ответами</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>От {when}: {chats}, {messages}.</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>Чаты в ней те же, что и здесь.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>{n} чата из неё сейчас здесь нет.</numerusform>
            <numerusform>{n} чатов из неё сейчас здесь нет.</numerusform>
            <numerusform>{n} чатов из неё сейчас здесь нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>{n} чата, который сейчас есть здесь, в ней нет.</numerusform>
            <numerusform>{n} чатов, которые сейчас есть здесь, в ней нет.</numerusform>
            <numerusform>{n} чатов, которые сейчас есть здесь, в ней нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>{n} чат тогда был другим.</numerusform>
            <numerusform>{n} чата тогда были другими.</numerusform>
            <numerusform>{n} чатов тогда были другими.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>{n} изображения или файла в ней нет, и здесь тоже.</numerusform>
            <numerusform>{n} изображений или файлов в ней нет, и здесь тоже.</numerusform>
            <numerusform>{n} изображений или файлов в ней нет, и здесь тоже.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>Всё, что есть здесь сейчас, уступит ей место, сохранится в резервной копии и вернётся кнопкой «Отменить».</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>Восстановлено: чаты на {when}.</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>Восстановление отменено.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>Теперь ваши чаты здесь: {folder}. Старые можно удалить в настройках, раздел «Чаты и резервные копии».</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>Переместить ваши чаты в {folder}?</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>Сначала всё ({size}) будет скопировано и проверено, и только потом начнёт использоваться на новом месте. Затем Orca Desktop перезапустится. Содержимое старой папки останется, пока вы его не удалите.</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>Старые чаты удалены: {size}.</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  до восстановления из копии</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  до обновления программы</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>Ещё не проверено. Скоро будет создана первая резервная копия, тогда и проверится всё.</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>Всё в порядке. Полная проверка: {when}.</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>При проверке {when} всё было в порядке, но папка находится на сетевом диске. Не открывайте её на нескольких компьютерах сразу или переместите на этот компьютер.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>Пишется ответ. Остановите его или дождитесь конца, а затем восстанавливайте.</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>Состояние до восстановления больше не хранится.</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>Здесь пусто. Удалённый чат можно вернуть в течение 30 дней.</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>Можно вернуть {n} удалённый чат.</numerusform>
            <numerusform>Можно вернуть {n} удалённых чата.</numerusform>
            <numerusform>Можно вернуть {n} удалённых чатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>{n} чат снова в списке.</numerusform>
            <numerusform>{n} чата снова в списке.</numerusform>
            <numerusform>{n} чатов снова в списке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>{n} чат удалён навсегда.</numerusform>
            <numerusform>{n} чата удалены навсегда.</numerusform>
            <numerusform>{n} чатов удалено навсегда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>Удаляется навсегда {n} чат.</numerusform>
            <numerusform>Удаляются навсегда {n} чата.</numerusform>
            <numerusform>Удаляется навсегда {n} чатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>Восстанавливается {n} чат.</numerusform>
            <numerusform>Восстанавливаются {n} чата.</numerusform>
            <numerusform>Восстанавливается {n} чатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>Если отменить, останутся те, до которых очередь ещё не дошла. Если закрыть это окно, удаление продолжится.</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>Удалить «{title}» навсегда?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>Удалить навсегда {n} чат?</numerusform>
            <numerusform>Удалить навсегда {n} чата?</numerusform>
            <numerusform>Удалить навсегда {n} чатов?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>Ни в одной резервной копии этих слов нет.</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>Уже созданные резервные копии хранят эти слова самое позднее до {day}. Файлы, которые вы сохранили сами, не изменятся.</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>Это раскрыло бы то, что ещё скрыто в сравнении вслепую. Сначала выберите ответ или раскройте настройки.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>Эта модель отвечает не длиннее {n} токена.</numerusform>
            <numerusform>Эта модель отвечает не длиннее {n} токенов.</numerusform>
            <numerusform>Эта модель отвечает не длиннее {n} токенов.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>Эта модель уже отклоняла это такими словами: {words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>Выключить размышления</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>Эта модель сама подбирает слова и такого значения не принимает.</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>Эта модель принимает только одно неизменное значение.</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>Размышляя, модель подбирает слова по-своему. Сначала выключите размышления.</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>При размышлениях Top K задать нельзя. Сначала выключите размышления.</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>При размышлениях Top P должен быть от 0,95 до 1.</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>Эта модель принимает температуру или Top P, но не оба сразу.</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>Не передавать температуру</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>Эта модель не размышляет.</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>Эта модель размышляет всегда.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>Эта модель сама решает, сколько размышлять.</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>Размышлять по необходимости</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>Эта модель размышляет ровно столько, сколько ей велено.</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>При таких усилиях модель размышляет всегда. Сначала уменьшите усилия.</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>Уменьшить усилия</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>Бюджет действует, только когда размышления ограничены бюджетом.</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>Мыслей для показа нет.</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>Передаётся только вместе со способом размышления.</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>Эта модель всегда показывает свои мысли.</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>Эта модель не использует инструменты.</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>Эта модель не умеет искать в интернете.</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>Действует, только когда ведётся поиск в интернете.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Искать в интернете</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>Поиск идёт только по выбранным сайтам, исключать ничего не нужно.</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>Искать на всех остальных</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>Нет инструментов на выбор.</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>Эту модель нельзя заставить использовать инструмент.</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>Пусть выбирает сама</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>При размышлениях нельзя обязать модель использовать инструмент. Сначала выключите размышления.</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>Имя действует, только когда выбран один инструмент.</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>Эта модель не знает такого уровня. Выберите другой.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>{n} ответ может стоить до {most}. Программа спрашивает, если больше {limit}.</numerusform>
            <numerusform>{n} ответа могут стоить до {most}. Программа спрашивает, если больше {limit}.</numerusform>
            <numerusform>{n} ответов могут стоить до {most}. Программа спрашивает, если больше {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>Цена {models} неизвестна и в сумму не входит.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>Все ответы ({n}) одинаковы.</numerusform>
            <numerusform>Все ответы ({n}) одинаковы.</numerusform>
            <numerusform>Все ответы ({n}) одинаковы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>Совпадают {often} из {n} ответа.</numerusform>
            <numerusform>Совпадают {often} из {n} ответов.</numerusform>
            <numerusform>Совпадают {often} из {n} ответов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>{often} из {n} называют одно и то же число, {number}; общих предложений {share}&#xa0;%.</numerusform>
            <numerusform>{often} из {n} называют одно и то же число, {number}; общих предложений {share}&#xa0;%.</numerusform>
            <numerusform>{often} из {n} называют одно и то же число, {number}; общих предложений {share}&#xa0;%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>У {n} ответа {share}&#xa0;% общих предложений.</numerusform>
            <numerusform>У {n} ответов {share}&#xa0;% общих предложений.</numerusform>
            <numerusform>У {n} ответов {share}&#xa0;% общих предложений.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>Эта модель всегда размышляет одинаково; менять нечего.</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>Эта модель не размышляет; менять нечего.</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>Колонки {columns} отправят один и тот же запрос. Измените одну из них.</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>Этой модели нет в списке шлюза.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Не передавать</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>Взять допустимое значение</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>Взять наибольшее допустимое</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>Оставить место для ответа</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Размышления, токенов</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>Желаемое число слов</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>Лимит токенов</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Простыми словами</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>По шагам</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>С примерами</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Списком</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>С сомнениями</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Для специалистов</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Для детей</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>Получилась бы {n} колонка; помещается не больше {most}.</numerusform>
            <numerusform>Получилось бы {n} колонки; помещается не больше {most}.</numerusform>
            <numerusform>Получилось бы {n} колонок; помещается не больше {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Колонка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунды</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>Стоимость, USD</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Тренировка: придумано маленькой моделью, встроенной в Orca Desktop.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>плохо</translation>
    </message>
    <message>
        <source>best</source>
        <translation>лучше всех</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>ещё пишется</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полный</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прерван</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>Сравнение: {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>Задан без того, что было сказано в чате раньше.</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Общее для всех: {settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Ответ {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Ответ {letter}, {number} из {count}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>В этой колонке ответа нет.</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Инструкции:</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>Сравнение вслепую: настройки, время и стоимость скрыты, пока не сделан выбор.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Источники:</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>Этот ответ был до сравнения.</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>Стоимость сравнения: {cost} USD</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>Стоимость сравнения: {cost} USD и {n} ответ с неизвестной стоимостью</numerusform>
            <numerusform>Стоимость сравнения: {cost} USD и {n} ответа с неизвестной стоимостью</numerusform>
            <numerusform>Стоимость сравнения: {cost} USD и {n} ответов с неизвестной стоимостью</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>Время зависит от сети и шлюза; небольшая разница ничего не значит.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Заданный вопрос</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>Первое слово через, секунд</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Ответившая модель</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>ID ответа</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>Дождитесь конца этих ответов или остановите их.</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>Это сравнение больше не открыто.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Сначала напишите вопрос.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Добавьте вторую колонку для сравнения.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>Помещается не больше {n} колонки. Сначала уберите одну.</numerusform>
            <numerusform>Помещается не больше {n} колонок. Сначала уберите одну.</numerusform>
            <numerusform>Помещается не больше {n} колонок. Сначала уберите одну.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>Ни в одной колонке нет ответа, с которого можно продолжить.</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Креативность</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Размышления</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>Ничего (ещё раз)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>тренировка</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Колонка {letter}</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>Не передавать в этой колонке: {name}</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>{remedy} в этой колонке</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>{n} следующий вопрос останется при ответе, за которым он шёл.</numerusform>
            <numerusform>{n} следующих вопроса останутся при ответе, за которым они шли.</numerusform>
            <numerusform>{n} следующих вопросов останутся при ответе, за которым они шли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>{n} следующий вопрос здесь не задан</numerusform>
            <numerusform>{n} следующих вопроса здесь не заданы</numerusform>
            <numerusform>{n} следующих вопросов здесь не заданы</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>Выбрана версия {number}</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>Теперь всегда отвечать как в ответе {letter}?</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>Отвечать так</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Таблица в буфере обмена.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Пока нечего копировать.</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>Сохранено как рецепт «{name}».</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>Ключа для шлюза пока нет, поэтому ответов не будет.</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>в каждом запросе около {n} токена</numerusform>
            <numerusform>в каждом запросе около {n} токенов</numerusform>
            <numerusform>в каждом запросе около {n} токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} ответ</numerusform>
            <numerusform>{n} ответа</numerusform>
            <numerusform>{n} ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>до {amount}</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>цена неизвестна ({models})</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>размышления с бюджетом</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} токен</numerusform>
            <numerusform>{n} токена</numerusform>
            <numerusform>{n} токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>размышления, до {n} токена</numerusform>
            <numerusform>размышления, до {n} токенов</numerusform>
            <numerusform>размышления, до {n} токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>до {n} токена</numerusform>
            <numerusform>до {n} токенов</numerusform>
            <numerusform>до {n} токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>модель не выбрана</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name}: автоматически</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>размышления по усмотрению модели</translation>
    </message>
    <message>
        <source>on</source>
        <translation>вкл.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation>«{name}» — не копия, сохранённая в Orca Desktop. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>Файл «{name}» повреждён или неполон, поэтому ничего не восстановлено. Выберите другую копию.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>«{name}» сохранён в более новой версии Orca Desktop. Установите её, чтобы восстановить чаты из этой копии.</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>«{name}» — это сам файл ваших чатов. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>Файл «{name}» изменён другой программой, поэтому ничего не восстановлено. Выберите другую копию.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>Не удалось прочитать «{name}». Проверьте файл и диск и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>Слишком мало места, чтобы восстановить «{name}». Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>Там нет места для «{name}». Выберите другой диск или освободите место.</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>Не удалось записать туда «{name}». Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>Вы остановили этот ответ.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>Достигнут лимит длины ответа.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>Модель отказалась отвечать.</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>Её объяснение: {explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>Чат достиг предела того, что модель может прочитать.</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>Модель сделала паузу посреди работы.</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>Модель остановилась и ждёт результата инструмента.</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>Ответ закончился на вашей стоп-последовательности: {sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>Модель закончила, ничего не написав.</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>Лимит длины исчерпан ещё до первого слова. Поможет лимит побольше.</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>Размышления прежних ответов не переданы, потому что их подпись не принята.</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>Вопрос сочли связанным с атаками на компьютеры.</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>Вопрос сочли связанным с биологическими угрозами.</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>Вопрос сочли связанным с созданием больших языковых моделей.</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>Вопрос сочли попыткой прочитать скрытые размышления модели.</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>Вопрос сочли способным причинить вред.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{count} s</source>
        <translation>{count} с</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>It asks to wait {wait}. Then try again.</source>
        <translation>Шлюз просит подождать {wait}. Затем попробуйте снова.</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>Запрос уже дошёл до шлюза, и деньги за него могли быть списаны. Повторяйте, только если хотите отправить его ещё раз.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>Не удалось использовать прокси {proxy}.</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>Имя пользователя и пароль для прокси {proxy} не указаны или неверны.</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>Не удалось прочитать файл доверенных сертификатов {file}.</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>Всё, что успело прийти, сохранено. Чтобы продолжить, чат придётся отправить и оплатить ещё раз.</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>Модель отклонила настройку «{name}». Больше она этой модели не передаётся.</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>Ещё раз без настройки: {name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>Для этого шлюза пока нет ключа.</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>Добавьте ключ OrcaRouter в настройках или сначала потренируйтесь.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>Связка ключей системы не выдала ключ.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>Разблокируйте её и попробуйте снова или введите ключ в настройках.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>Шлюз не принимает этот ключ.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>Проверьте, вставлен ли ключ целиком и действует ли он ещё.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>На счёте закончились деньги.</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>Пополните его на orcarouter.ai и попробуйте снова.</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>Достигнут лимит расходов этого ключа или рабочего пространства.</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>Увеличьте лимит на orcarouter.ai или дождитесь его обновления.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>У этого ключа нет такого разрешения.</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>Выберите другую модель или укажите другой ключ в настройках.</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>Шлюз не знает эту модель.</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>Проверьте название или выберите другую модель.</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>Модель не приняла эти настройки.</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>В подробностях сказано, какую именно. Измените её и попробуйте снова.</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>Это сообщение остановлено правилом безопасности шлюза.</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>Скажите это иначе или обратитесь к тому, кто управляет рабочим пространством.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>Ответ остановлен фильтром содержимого.</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>Спросите иначе или выберите другую модель.</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>Чат и ответ вместе не помещаются.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>Выберите ответ покороче в пункте «Насколько подробно?» и попробуйте снова или измените вопрос.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>Выберите ответ покороче в пункте «Насколько подробно?» и попробуйте снова.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>Ничего не отправлено. Проверьте прокси в настройках, в разделе «Сеть», и попробуйте снова.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>Ничего не отправлено. Выберите файл ещё раз в настройках, в разделе «Сеть», или уберите его там.</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>Эта модель не пишет таких длинных ответов.</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>Модель не приняла прикреплённый файл.</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>Причина указана в подробностях. Уберите файл, прикрепите поменьше или выберите другую модель.</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>Не удалось прочитать изображение или файл из этого чата.</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>Ничего не отправлено. Прикрепите его ещё раз или начните новый чат без него.</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>Модель не приняла этот чат.</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>Причина указана в подробностях. Измените вопрос или начните новый чат.</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>Столько модель не может прочитать за раз.</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>Сократите сообщение или начните новый чат.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Слишком много запросов за короткое время.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Немного подождите и попробуйте снова.</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>Шлюз перегружен.</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>На шлюзе произошёл сбой.</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>Попробуйте снова; если не поможет, возможно, ответит другая модель.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Нет соединения.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>Ничего не отправлено. Проверьте подключение к интернету (и адрес шлюза, если вы его меняли) и попробуйте снова.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>Шлюз недоступен.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Ничего не отправлено. Проверьте подключение к интернету и попробуйте снова.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>Не удалось использовать прокси.</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>Адрес шлюза не подходит.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>Ничего не отправлено. Проверьте его в настройках.</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>По этому адресу нет шлюза.</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>Что-то ответило, но не по этому пути. Проверьте адрес в настройках.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>Не удалось прочитать файл доверенных сертификатов.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>Безопасному соединению нельзя доверять.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>Ничего не отправлено. Проверьте дату на этом компьютере и сертификат сети.</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>Шлюз перестал отвечать.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>Всё, что успело прийти, сохранено. Попробуйте снова.</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>Этот адрес перенаправляет запросы в другое место.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>Туда ничего не отправлено. Проверьте адрес шлюза в настройках.</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>Это не похоже на ответ шлюза.</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>Проверьте адрес шлюза в настройках или попробуйте снова.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Соединение прервалось раньше, чем ответ закончился.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>Всё, что успело прийти, сохранено. Попробуйте снова, чтобы получить новый ответ.</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>Orca Desktop завершил работу, пока писался этот ответ.</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>Не удалось сохранить сообщение, поэтому оно не отправлено.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Освободите место на диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>В Orca Desktop что-то пошло не так.</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>Попробуйте снова; что случилось, сказано в подробностях.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>Этой папки больше нет. Выберите другую.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>Записывать туда нельзя. Выберите другую папку, например «Документы».</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>Диск заполнен. Освободите место и повторите экспорт.</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>Такое имя здесь не подходит. Выберите покороче или попроще.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>{name} — ссылка, ведущая на саму себя. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>Не удалось записать {name}. Попробуйте другую папку.</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>Другая ветка: вопрос {number}, после версии {version} ответа {parent}</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>Другая ветка: вопрос {number}, другое начало</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Версия {number} из {count}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word or LibreOffice</source>
        <translation>Word или LibreOffice</translation>
    </message>
    <message>
        <source>OpenDocument for Word or LibreOffice (*.odt)</source>
        <translation>OpenDocument для Word или LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Простой текст (*.txt)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Результаты инструментов</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Размышления</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>Инструмент: {name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Результат инструмента</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>Мысли модели не показаны.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Источники:</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Прикреплено: {name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Изображение {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>Документ {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>Придумано тренировочной моделью.</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>Здесь вы остановили этот ответ.</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>Отличия от ответа {letter} отмечены.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Ассистент</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Ответ {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Ответ {letter}, {number} из {count}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>показано в чате</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Инструкции:</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>без инструкций</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Тренировка: придумано маленькой моделью, встроенной в Orca Desktop.</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>Указан {n} результат инструментов.</numerusform>
            <numerusform>Указаны {n} результата инструментов.</numerusform>
            <numerusform>Указано {n} результатов инструментов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>Размышления, {seconds} с</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>Содержимое, неизвестное этой версии:</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>Во время экспорта ещё писался.</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Прервано: {reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Ошибка: {reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>Причина неизвестна.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation>{name}: не задано</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>{name}: включено</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>{name}: выключено</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>размышления по усмотрению модели</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>без размышлений</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>размышления по необходимости</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>размышления с бюджетом</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>размышления до {n} токена</numerusform>
            <numerusform>размышления до {n} токенов</numerusform>
            <numerusform>размышления до {n} токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>до {n} токена</numerusform>
            <numerusform>до {n} токенов</numerusform>
            <numerusform>до {n} токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>{n} свой инструмент</numerusform>
            <numerusform>{n} своих инструмента</numerusform>
            <numerusform>{n} своих инструментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} MCP-сервер</numerusform>
            <numerusform>{n} MCP-сервера</numerusform>
            <numerusform>{n} MCP-серверов</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>Для Obsidian</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>Для Word</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Без оформления</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Свой выбор</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Экспортировать пока нечего.</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Этот чат</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>Только этот ответ</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>Выделенные сообщения</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>Несколько чатов или все</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не включать</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Свёрнуто</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Цитатой</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>В папке рядом</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>Внутри файла</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>Только имена</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>Каждая версия ответа и каждая ветка, а не только видимое.</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>Ссылки там, где ответ цитирует, и список под ним.</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>Строка словами там, где они меняются, например «температура: 0,2».</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>Название, даты, модели, теги и стоимость в виде, понятном программам для заметок.</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>Комментарий в конце файла, по которому «Импорт чатов» найдёт тот же чат. Он содержит всё, включая размышления и инструменты. При копировании его нет.</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>В этом формате такого нет: {form}.</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>В этом формате всё это есть всегда: {form}.</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>В этом формате нельзя ничего свернуть: {form}.</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>В этом формате файлы так передать нельзя: {form}.</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>Сохранить {n} чат…</numerusform>
            <numerusform>Сохранить {n} чата…</numerusform>
            <numerusform>Сохранить {n} чатов…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>Не вошёл {n} чат:</numerusform>
            <numerusform>Не вошли {n} чата:</numerusform>
            <numerusform>Не вошло {n} чатов:</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>Чаты Orca Desktop</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>В нём нет ни одного чата.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Сохранено: {name}. Папка: {folder}.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>ваша домашняя папка</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>Связка ключей пока не проверялась: для тренировки ключ не нужен.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>Нет: связь со шлюзом прямая.</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>Использовать {proxy} нельзя: подходят только http, https и socks5. Измените это в настройках системы.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>Свободное место там</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>Только {size}. Освободите место для резервных копий и новых чатов.</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>Диск этого не сообщает.</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Последняя резервная копия</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>Пока нет. Первая скоро появится сама.</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>Последняя ошибка</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Ошибок не зафиксировано.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>Требует внимания: {n}.</numerusform>
            <numerusform>Требуют внимания: {n}.</numerusform>
            <numerusform>Требуют внимания: {n}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>Спланируй три дня в Лиссабоне с малышом.</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>Объясни сложные проценты с небольшой таблицей.</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>Напиши тост на свадьбу сестры.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>Не передаётся: вы это исключили.</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>Не передаётся: нет ответа.</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>Не передаётся: ответа не было.</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>Не передаётся: остановлено правилом безопасности.</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>Не передаётся: модель отказалась отвечать.</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>Не передаётся: остановлено до первого слова.</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>Не передаётся: прервалось до первого слова.</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>Не передаётся: в ответе нет текста.</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>{hits} in {chats}</source>
        <translation>{hits} · {chats}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} совпадение</numerusform>
            <numerusform>{n} совпадения</numerusform>
            <numerusform>{n} совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} чат</numerusform>
            <numerusform>{n} чата</numerusform>
            <numerusform>{n} чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>Совпадение {hit} из {hits} · чат {chat} из {chats}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>ChatGPT</source>
        <translation>ChatGPT</translation>
    </message>
    <message>
        <source>Claude</source>
        <translation>Claude</translation>
    </message>
    <message>
        <source>Open WebUI</source>
        <translation>Open WebUI</translation>
    </message>
    <message>
        <source>LibreChat</source>
        <translation>LibreChat</translation>
    </message>
    <message>
        <source>Cherry Studio</source>
        <translation>Cherry Studio</translation>
    </message>
    <message>
        <source>Chatbox</source>
        <translation>Chatbox</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>TypingMind</source>
        <translation>TypingMind</translation>
    </message>
    <message>
        <source>request of the Messages API</source>
        <translation>запрос Messages API</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>JSON из Orca Desktop</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>Markdown из Orca Desktop</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>текст с указанием говорящих</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>В «{name}» нет сообщений.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>«{name}» записан неизвестным здесь образом.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>В «{name}» слишком много уровней вложенности, прочитать его нельзя.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>«{name}» повреждён: это не JSON.</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>«{name}» обрывается слишком рано. Прочитано то, что было до обрыва; скачайте или экспортируйте его ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>«{name}» слишком велик, прочитать его нельзя.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>Не удалось прочитать «{name}». Проверьте диск и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>«{name}» нельзя открыть. Разрешите чтение и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>«{name}» больше нет на месте.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>«{name}» — не тот вид файла, который можно импортировать. Выберите архив в том виде, в каком его создала другая программа.</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>В «{name}» нет чатов.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>«{name}» защищён паролем. Распакуйте его и выберите папку.</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>«{name}» — архив внутри архива, такой не открывается. Распакуйте его и выберите отдельно.</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>В «{name}» больше файлов, чем можно просмотреть.</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>«{name}» при распаковке стал бы намного больше, чем бывает у честного архива, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>Архив «{name}» повреждён. Скачайте или экспортируйте его ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>«{name}» — резервная копия более новой версии Cherry Studio, здесь она не читается. Экспортируйте там чаты как Markdown и выберите папку.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>«{name}» записан более новой версией Orca Desktop. Обновите программу и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>«{name}» повреждён или изменён: его части не сходятся. Экспортируйте его ещё раз.</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>Импорт «{name}» оборвался, поэтому всё добавленное убрано. Импортируйте файл ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>Импорт «{name}» оборвался, поэтому всё добавленное убрано, кроме {n} чата, который вы продолжили. Импортируйте файл ещё раз.</numerusform>
            <numerusform>Импорт «{name}» оборвался, поэтому всё добавленное убрано, кроме {n} чатов, которые вы продолжили. Импортируйте файл ещё раз.</numerusform>
            <numerusform>Импорт «{name}» оборвался, поэтому всё добавленное убрано, кроме {n} чатов, которые вы продолжили. Импортируйте файл ещё раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} вопрос</numerusform>
            <numerusform>{n} вопроса</numerusform>
            <numerusform>{n} вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>{n} файла в нём нет</numerusform>
            <numerusform>{n} файлов в нём нет</numerusform>
            <numerusform>{n} файлов в нём нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>Импортировать {n} чат</numerusform>
            <numerusform>Импортировать {n} чата</numerusform>
            <numerusform>Импортировать {n} чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>уже здесь</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>полнее, чем здесь</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>здесь был удалён</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>В «{name}» {n} чат.</numerusform>
            <numerusform>В «{name}» {n} чата.</numerusform>
            <numerusform>В «{name}» {n} чатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>уже {n} чат</numerusform>
            <numerusform>уже {n} чата</numerusform>
            <numerusform>уже {n} чатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>Импортирован {n} чат.</numerusform>
            <numerusform>Импортированы {n} чата.</numerusform>
            <numerusform>Импортировано {n} чатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>Дополнен {n} из тех, что уже были здесь.</numerusform>
            <numerusform>Дополнены {n} из тех, что уже были здесь.</numerusform>
            <numerusform>Дополнено {n} из тех, что уже были здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>Уже были здесь: {n}.</numerusform>
            <numerusform>Уже были здесь: {n}.</numerusform>
            <numerusform>Уже были здесь: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать: {n}.</numerusform>
            <numerusform>Не удалось прочитать: {n}.</numerusform>
            <numerusform>Не удалось прочитать: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>В {n} файле внутри чатов нет.</numerusform>
            <numerusform>В {n} файлах внутри чатов нет.</numerusform>
            <numerusform>В {n} файлах внутри чатов нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>Импорт остановлен; чтобы получить остальное, импортируйте тот же файл ещё раз.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Импорт отменён.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>Переданные тогда вопросы с тех пор удалены и не показаны.</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>Это первый запрос. Ответ был продолжен: то же самое отправили ещё раз вместе с уже написанным и просьбой продолжить.</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>Сначала он был отправлен с размышлениями прежних ответов, но их не приняли.</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>(ваше сообщение)</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>Этот запрос больше нельзя показать.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>Этот текст слишком длинный.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Строка {line}, столбец {column}: это не JSON. Проверьте запятые, кавычки и скобки.</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>Строка 1: нужен список в квадратных скобках.</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>Строка {line}: нужен объект в фигурных скобках.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>Строка {line}: отсутствует &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>Строка {line}: &quot;{field}&quot; должно быть текстом.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>Строка {line}: &quot;{field}&quot; должно быть объектом.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>Строка {line}: &quot;name&quot; может содержать только буквы от a до z, цифры, _ и -, не больше 128.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>Строка {line}: &quot;type&quot; должно быть &quot;url&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>Строка {line}: &quot;enabled&quot; должно быть true или false, а &quot;allowed_tools&quot; — список текстов.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>Строка {line}: &quot;url&quot; должно начинаться с https://.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>{n} инструмент</numerusform>
            <numerusform>{n} инструмента</numerusform>
            <numerusform>{n} инструментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} MCP-сервер</numerusform>
            <numerusform>{n} MCP-сервера</numerusform>
            <numerusform>{n} MCP-серверов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>{keys} без других клавиш — это обычный ввод. Нажмите вместе с Ctrl или Alt.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>{keys} нужно для ввода и перемещения. Выберите другие клавиши.</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>Нажмите одну из цифр вместе с Ctrl или Alt, но не 0.</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>хранится только до конца этого сеанса</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>Ключ находится здесь: {where}.</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>Ключ сохранён здесь: {where}.</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>Ключ удалён с этого компьютера.</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>Для этого шлюза ключ не сохранён.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>Связка ключей этого компьютера заблокирована. Разблокируйте её и попробуйте снова или храните ключ только до конца этого сеанса.</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>На этом компьютере нет действующей связки ключей, поэтому ключ может храниться только до конца этого сеанса.</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>Связка ключей не справилась ({message}). Ключ может храниться только до конца этого сеанса.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>Связка ключей не ответила за {n} секунду. Посмотрите, не спрашивает ли она пароль, и попробуйте снова.</numerusform>
            <numerusform>Связка ключей не ответила за {n} секунды. Посмотрите, не спрашивает ли она пароль, и попробуйте снова.</numerusform>
            <numerusform>Связка ключей не ответила за {n} секунд. Посмотрите, не спрашивает ли она пароль, и попробуйте снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>ключ длиннее, чем может хранить Windows</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>записанное прочиталось по-другому</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>ключ всё ещё там</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>How freely?</source>
        <translation>Насколько свободно?</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>Сначала подумать?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Насколько подробно?</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>Собственное значение из раздела «Дополнительно»</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>Собственное значение: {value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>Около {n} слова</numerusform>
            <numerusform>Около {n} слов</numerusform>
            <numerusform>Около {n} слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>Решает модель</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Умеренно</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Смело</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>Без размышлений</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Немного</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>Немного размышлений</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Много</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>Много размышлений</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средне</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>Размышления по необходимости</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>Малые усилия</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>Средние усилия</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>Большие усилия</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>Очень большие усилия</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>Максимум усилий</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>Размышления выключены</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>Короткие размышления</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>Долгие размышления</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>Перемещён в «{folder}»: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>{n} чат перемещён в «{folder}»</numerusform>
            <numerusform>{n} чата перемещены в «{folder}»</numerusform>
            <numerusform>{n} чатов перемещено в «{folder}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>Убран из папки: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>{n} чат убран из папки</numerusform>
            <numerusform>{n} чата убраны из папок</numerusform>
            <numerusform>{n} чатов убрано из папок</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>Теги изменены: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>Изменены теги {n} чата</numerusform>
            <numerusform>Изменены теги {n} чатов</numerusform>
            <numerusform>Изменены теги {n} чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>Закреплён: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>{n} чат закреплён</numerusform>
            <numerusform>{n} чата закреплены</numerusform>
            <numerusform>{n} чатов закреплено</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>Откреплён: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>{n} чат откреплён</numerusform>
            <numerusform>{n} чата откреплены</numerusform>
            <numerusform>{n} чатов откреплено</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>В архиве: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>{n} чат отправлен в архив</numerusform>
            <numerusform>{n} чата отправлены в архив</numerusform>
            <numerusform>{n} чатов отправлено в архив</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>Возвращён из архива: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>{n} чат возвращён из архива</numerusform>
            <numerusform>{n} чата возвращены из архива</numerusform>
            <numerusform>{n} чатов возвращено из архива</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Удалён: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>{n} чат удалён</numerusform>
            <numerusform>{n} чата удалены</numerusform>
            <numerusform>{n} чатов удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>Изменяется {n} чат.</numerusform>
            <numerusform>Изменяются {n} чата.</numerusform>
            <numerusform>Изменяется {n} чатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>Отменяется изменение {n} чата.</numerusform>
            <numerusform>Отменяется изменение {n} чатов.</numerusform>
            <numerusform>Отменяется изменение {n} чатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>В {n} чате ваши изменения остались.</numerusform>
            <numerusform>В {n} чатах ваши изменения остались.</numerusform>
            <numerusform>В {n} чатах ваши изменения остались.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}, папка, {n} чат, свёрнуто</numerusform>
            <numerusform>{name}, папка, {n} чата, свёрнуто</numerusform>
            <numerusform>{name}, папка, {n} чатов, свёрнуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}, папка, {n} чат, развёрнуто</numerusform>
            <numerusform>{name}, папка, {n} чата, развёрнуто</numerusform>
            <numerusform>{name}, папка, {n} чатов, развёрнуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}, новые ответы в {n} чате</numerusform>
            <numerusform>{row}, новые ответы в {n} чатах</numerusform>
            <numerusform>{row}, новые ответы в {n} чатах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>Выделена {n} строка</numerusform>
            <numerusform>Выделены {n} строки</numerusform>
            <numerusform>Выделено {n} строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>Выделен {n} чат</numerusform>
            <numerusform>Выделены {n} чата</numerusform>
            <numerusform>Выделено {n} чатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>Открыть можно только веб-адрес или адрес почты.</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>Этот адрес записан неправильно.</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Открыть этот адрес?</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>В сети этот сайт известен как {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>Больше не спрашивать о {0} до закрытия программы</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
</context>
<context>
    <name>living</name>
    <message>
        <source>“{changed}” was changed in its folder and stays as it is. The chat goes on in “{name}”.</source>
        <translation>«{changed}» изменён в папке и останется как есть. Чат продолжается в «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>{n} файл Markdown изменён в папке и останется как есть. Чат продолжается в новом файле рядом.</numerusform>
            <numerusform>{n} файла Markdown изменены в папке и останутся как есть. Чаты продолжаются в новых файлах рядом.</numerusform>
            <numerusform>{n} файлов Markdown изменены в папке и останутся как есть. Чаты продолжаются в новых файлах рядом.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>Папки файлов Markdown нет на месте: {folder}. Программа попробует снова сама.</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>Папка файлов Markdown пуста: {folder}. Если её диск не подключён, подключите его. Чтобы записать все файлы заново, выберите папку ещё раз.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>Orca Desktop не может писать в папку файлов Markdown: {folder}. Программа попробует снова сама.</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>Диск с папкой файлов Markdown заполнен: {folder}. Программа попробует снова сама.</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>Не удалось записать «{name}» в папку файлов Markdown. Программа попробует снова сама.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>В папке {n} файл.</numerusform>
            <numerusform>В папке {n} файла.</numerusform>
            <numerusform>В папке {n} файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>Осталось записать: {n}.</numerusform>
            <numerusform>Осталось записать: {n}.</numerusform>
            <numerusform>Осталось записать: {n}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>Запрос к серверу не отправлен: его адрес должен начинаться с https://.</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>Нет связи с этим сервером. Проверьте его адрес и сеть.</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>Соединение с этим сервером небезопасно, поэтому ему ничего не отправлено.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>Сервер не ответил за {n} секунду.</numerusform>
            <numerusform>Сервер не ответил за {n} секунды.</numerusform>
            <numerusform>Сервер не ответил за {n} секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>По этому адресу нет MCP-сервера или он слишком старый и на такие запросы не отвечает.</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>Сервер перенаправляет на другой адрес, {address}, но запроса туда не было. Если вы ему доверяете, укажите его сами.</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>Серверу нужен токен.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>Сервер не принимает этот токен.</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>К серверу слишком много запросов. Попробуйте снова позже.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>На сервере произошёл сбой (код {status}). Попробуйте снова позже.</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>Сервер не называет свои инструменты: {message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>Сервер не предлагает инструментов.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>Ответ сервера непонятен.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>Ответ сервера больше {size} МБ.</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>На сервере больше {n} инструмента, это слишком много.</numerusform>
            <numerusform>На сервере больше {n} инструментов, это слишком много.</numerusform>
            <numerusform>На сервере больше {n} инструментов, это слишком много.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>У этого сервера есть то, чего форма не показывает («{what}»). Изменить его можно только в JSON.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Дайте серверу имя.</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>Сервер с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>Укажите адрес сервера.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>Уберите имя и пароль перед @. Для токена есть отдельное поле.</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>Адрес должен начинаться с https://, например https://example.com/mcp.</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>Токен сохранён для другого адреса. Введите его ещё раз или удалите.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>В токене могут быть только обычные латинские буквы, цифры и знаки, без пробелов.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>видит изображения</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>читает PDF</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>размышляет</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>использует инструменты</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>ищет в интернете</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>возможности неизвестны</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>OrcaRouter подбирает подходящую модель для каждого сообщения. Какая ответила и сколько это стоило, станет известно потом.</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>OrcaRouter выбирает одну из бесплатных моделей. Лимиты у них строже.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>OrcaRouter спрашивает несколько моделей и составляет из их ответов один.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>OrcaRouter спрашивает несколько быстрых моделей и составляет из их ответов один.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>OrcaRouter спрашивает несколько маленьких моделей и составляет из их ответов один.</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>Маршрутизатор {name}: модель для каждого сообщения выбирают его собственные правила.</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>Встроенная, работает без интернета. Свободно принимает температуру, top_p и top_k; не размышляет.</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>Встроенная, работает без интернета. Размышляет по просьбе: с бюджетом или по своему усмотрению.</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>Встроенная, работает без интернета. Размышляет всегда и не принимает температуру, top_p и top_k.</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>Встроенная, работает без интернета, бесплатная. Без настроек выбора слов и размышлений, короткие ответы.</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>Спросить «{name}» как есть</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>Список загружается…</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>Список не загружен. Попробовать снова</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>вмещает {count} токенов</numerusform>
            <numerusform>вмещает {count} токенов</numerusform>
            <numerusform>вмещает {count} токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>тренировка, бесплатно</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>цена зависит от модели</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>цена неизвестна</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>{input} за чтение, {output} за ответ</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>объём неизвестен</translation>
    </message>
    <message>
        <source>{number}M</source>
        <translation>{number}&#xa0;млн</translation>
    </message>
    <message>
        <source>{number}K</source>
        <translation>{number}&#xa0;тыс.</translation>
    </message>
    <message>
        <source>not made for chat</source>
        <translation>не для чата</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>в избранных</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>В этом чате около {n} токена, а модель вмещает только {context}. Без вашего ведома ничего не обрезается.</numerusform>
            <numerusform>В этом чате около {n} токенов, а модель вмещает только {context}. Без вашего ведома ничего не обрезается.</numerusform>
            <numerusform>В этом чате около {n} токенов, а модель вмещает только {context}. Без вашего ведома ничего не обрезается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>В этом чате около {n} токена, и ответ может занять ещё {answer}: вместе больше, чем вмещает модель ({context}).</numerusform>
            <numerusform>В этом чате около {n} токенов, и ответ может занять ещё {answer}: вместе больше, чем вмещает модель ({context}).</numerusform>
            <numerusform>В этом чате около {n} токенов, и ответ может занять ещё {answer}: вместе больше, чем вмещает модель ({context}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>Ограничить ответ: {n} токен</numerusform>
            <numerusform>Ограничить ответ: {n} токена</numerusform>
            <numerusform>Ограничить ответ: {n} токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>Выбрать более вместительную модель</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Начать новый чат</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Всё равно отправить</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>Это может стоить до {most}. Ваш лимит на одно сообщение — {limit}.</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>Это может стоить до {most}, а за сегодня потрачено {spent}. Ваш лимит на день — {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>Стоимость {n} сегодняшнего ответа неизвестна и в эту сумму не входит.</numerusform>
            <numerusform>Стоимость {n} сегодняшних ответов неизвестна и в эту сумму не входит.</numerusform>
            <numerusform>Стоимость {n} сегодняшних ответов неизвестна и в эту сумму не входит.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>Цена этой модели неизвестна, поэтому уследить за вашим лимитом не получится.</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>{amount}&#xa0;$</translation>
    </message>
    <message>
        <source>&lt;${amount}</source>
        <translation>&lt;{amount}&#xa0;$</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then move the folder.</source>
        <translation>Пишется ответ. Остановите его или дождитесь конца, а затем перемещайте папку.</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>Ничего не перемещено. Всё осталось на месте.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>Ваши чаты уже находятся здесь: {folder}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>{folder} оказалась бы внутри нынешней папки. Выберите другое место.</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} находится на сетевом диске, где ваши чаты могут повредиться. Выберите папку на этом компьютере.</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>В {folder} нет места для ваших чатов. Всё осталось на месте.</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>Не удалось записать ваши чаты в {folder}. Всё осталось на месте.</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>Копия в {folder} не совпала с оригиналом, поэтому она не используется. Всё осталось на месте; проверьте тот диск.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>{count} ms</source>
        <translation>{count} мс</translation>
    </message>
    <message>
        <source>The gateway answers, without a proxy. It took {time}.</source>
        <translation>Шлюз отвечает, без прокси. Заняло {time}.</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>Шлюз отвечает, через {proxy}. Заняло {time}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>Использовать прокси {proxy} нельзя: подходят только http, https и socks5.</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>Пароль для прокси не найден. {reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>Не удалось прочитать файл доверенных сертификатов {file}. Выберите его ещё раз или уберите.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>За {n} секунду никто не ответил.</numerusform>
            <numerusform>За {n} секунды никто не ответил.</numerusform>
            <numerusform>За {n} секунд никто не ответил.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>Через {proxy} за {n} секунду ничего не пришло.</numerusform>
            <numerusform>Через {proxy} за {n} секунды ничего не пришло.</numerusform>
            <numerusform>Через {proxy} за {n} секунд ничего не пришло.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>Шлюз найден, но его сертификату нет доверия. У сети, которая просматривает трафик, свои сертификаты: если вы ей доверяете, выберите их файл ниже.</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>{proxy} отвечает, но одному из сертификатов на пути нет доверия. У прокси, который просматривает трафик, свои сертификаты: если вы ему доверяете, выберите их файл ниже.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>То, что отвечает по этому адресу, не поддерживает безопасный протокол (TLS).</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>Безопасное соединение (TLS) прервалось после {proxy}.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>{proxy} не принимает имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>Для {proxy} нужны имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>{proxy} не пропускает запрос: {reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>{proxy} не удалось найти: компьютера с таким именем нет.</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>По адресу {proxy} никто не отвечает: в соединении отказано.</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>Соединение через {proxy} прервалось: {reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>Шлюз не найден. Есть ли сеть и верен ли адрес?</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>По адресу шлюза никто не отвечает: в соединении отказано.</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>Соединение прервалось: {reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>Сейчас: {proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>Сейчас: нет, шлюз доступен напрямую.</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>Сейчас: {proxy}, но использовать его нельзя. Подходят только http, https и socks5.</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>Пароль хранится здесь: {where}.</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>Пароль хранится до закрытия Orca Desktop. {reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>Готов {n} ответ.</numerusform>
            <numerusform>Готовы {n} ответа.</numerusform>
            <numerusform>Готово {n} ответов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>Не удалось закончить ответ.</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>Ответ ждёт от вас результата.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>Указывайте сайт без https, например example.com.</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>Модель сможет узнавать у этого компьютера дату и время.</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>Модель сможет поручать этой программе вычисления, чтобы они были верны.</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>Модель сможет запрашивать отрывки из других ваших чатов. Каждый вы увидите до отправки.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>Какая модель отвечает.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>Насколько свободно выбираются слова: низкая — точно и повторяемо, высокая — разнообразнее.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Размышления</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>Рассуждает ли модель перед ответом. На это уходят время и токены.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключены</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>С бюджетом</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>По необходимости</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Бюджет размышлений</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>Сколько токенов модель может потратить на размышления: не меньше 1024 и меньше лимита ответа.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токенов</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Максимум токенов</translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation>Наибольшая длина ответа вместе с размышлениями. 1000 токенов — это около 700 слов.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>О чём модель должна всегда помнить, например о своей роли или тоне.</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>Например: Пиши простыми словами. Я готовлю на двоих, без мяса.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>Выбирает только из самых вероятных слов, которые вместе набирают эту долю. Меняйте или её, или температуру, но не обе.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>Выбирает только из такого числа самых вероятных слов.</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Стоп-последовательности</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>Ответ заканчивается перед любым из этих текстов; по одному в строке.</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>Показ размышлений</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>Показывать мысли вкратце или не показывать вовсе.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Вкратце</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Не показывать</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Усилия</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>Сколько труда модель вкладывает в ответ; чем больше, тем больше токенов.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Малые</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средние</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Большие</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Очень большие</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Максимальные</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Поиск в интернете</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>Модель сможет искать в интернете; каждый поиск оплачивается отдельно.</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>Максимум поисков</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>Сколько раз модель может искать в интернете ради одного ответа.</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>Только эти сайты</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>Сайты, на которых ведётся поиск, например wikipedia.org; по одному в строке.</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>Кроме этих сайтов</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>Сайты, исключённые из поиска, например example.com; по одному в строке.</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>Город для поиска</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>Находит то, что рядом, например погоду или магазины. Это место сообщается провайдеру.</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>Страна для поиска</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>Две латинские буквы, например DE, FR или US.</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>Укажите страну двумя латинскими буквами, например DE или US.</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>Цитировать документы</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>В ответах указывается, на какие места прикреплённых документов они опираются.</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>Кэширование запросов</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>Удешевляет длинные чаты: повторная отправка уже переданного стоит в десять раз меньше.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>Инструменты, которые модель может попросить. Их вызовы показываются, но не выполняются.</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Выбор инструмента</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>Может, обязана или не должна модель использовать инструмент.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Можно</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Нельзя</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Этот</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>Имя инструмента</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>Единственный инструмент, который модель обязана использовать.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-серверы</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>Серверы, инструменты которых модель может использовать сама. Введённый здесь токен переносится в связку ключей системы.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>Сведения об этом запросе для провайдера в виде JSON.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID пользователя</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>Условное имя спрашивающего, без личных данных.</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>Показывать по ходу</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>Показывает ответ по мере написания, а не сразу целиком в конце.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Это значение здесь не подходит.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Сначала выберите модель.</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>Стоп-последовательность не может быть пустой.</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>Укажите число от {minimum} до {maximum}.</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>Укажите число не меньше {minimum}.</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>Укажите, сколько токенов модель может потратить на размышления.</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>Бюджет размышлений должен быть меньше лимита ответа, а это {n} токен.</numerusform>
            <numerusform>Бюджет размышлений должен быть меньше лимита ответа, а это {n} токена.</numerusform>
            <numerusform>Бюджет размышлений должен быть меньше лимита ответа, а это {n} токенов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Калькулятор</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>Поиск по моим чатам</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>Сохранить как рецепт</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>Рецепт запоминает эти колонки, чтобы потом задать им любой вопрос.</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>Как назвать этот рецепт?</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>Переименовать рецепт</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>{folder} — файл, а не папка. Укажите папку через --profile.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>Orca Desktop не может писать в {folder}. Разрешите запись или укажите другую папку через --profile.</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>Для {folder} не осталось места. Освободите место и запустите программу снова.</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>Ваши чаты были перемещены в {folder}, но сейчас их там нет. Подключите тот диск и запустите программу снова или укажите другую папку через --profile.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>Папку {folder} использовать нельзя. Укажите другую через --profile.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>Файл настроек не читается в строке {line}. Вместо него используется последний исправный.</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>В файле настроек что-то странное в строке {line} («{name}»). Вместо него используется последний исправный.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>Самые вероятные слова: для фактов, кода и пересказа.</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>Между точным и смелым: для повседневных вопросов.</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>Более разнообразные слова: для идей, имён и историй.</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>Вдумчиво</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>Размышляет перед ответом: для трудных вопросов. Занимает больше времени.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Строка {line}: {why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Дайте набору название.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Название набора не длиннее {n} символа.</numerusform>
            <numerusform>Название набора не длиннее {n} символов.</numerusform>
            <numerusform>Название набора не длиннее {n} символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>Этот файл слишком велик для наборов настроек.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Строка {line}, столбец {column}: это не JSON. Проверьте запятые, кавычки и скобки.</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>В этом файле нет наборов настроек.</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>отсутствует список наборов настроек.</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>это не набор с названием и настройками.</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>эти наборы настроек созданы в более новой версии Orca Desktop (формат {version}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>&quot;{name}&quot; здесь неизвестно.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>&quot;{name}&quot; указано в одном месте дважды.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Набор с таким названием уже есть.</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>Этого набора больше нет.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>Не удалось прочитать {name}.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} — не текстовый файл.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>На этом компьютере не настроен принтер. Вместо печати экспортируйте чат как PDF.</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>Принтер не принял задание, поэтому ничего не напечатано. Проверьте принтер или экспортируйте чат как PDF.</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>Передано на принтер «{name}».</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>Напечатано в файл.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>Предыдущий чат ещё печатается.</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>Остановлено. То, что принтер уже принял, всё равно будет напечатано.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>Ожидание связки ключей системы. Возможно, она спрашивает пароль.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>Дайте промпту название.</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>В промпте должен быть текст.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Название промпта не длиннее {n} символа.</numerusform>
            <numerusform>Название промпта не длиннее {n} символов.</numerusform>
            <numerusform>Название промпта не длиннее {n} символов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>Промпт не длиннее {n} символа.</numerusform>
            <numerusform>Промпт не длиннее {n} символов.</numerusform>
            <numerusform>Промпт не длиннее {n} символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>Этот файл слишком велик для промптов.</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>В этом файле нет промптов.</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>это не промпт с названием и текстом.</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>Эти промпты созданы в более новой версии Orca Desktop (формат {version}).</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>Промпт {number}: {why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Объяснить просто</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>Объясни тему «{{тема}}» человеку, который {{что он знает: ничего об этом не знает|немного об этом знает}}. Приведи пример из повседневной жизни.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>Напиши {{тон: деловое|дружеское}} письмо {{кому}}.
Тема: {{тема}}.
Не больше половины страницы.</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Сократить текст</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>Сократи следующий текст до {{объём: пяти предложений}}. Сохрани все факты и цифры.

{{текст}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>За и против</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>Какие есть доводы за и против: {{идея}}? Ответь в виде таблицы, а затем в двух предложениях скажи, как лучше поступить.</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>Промпт с таким названием уже есть.</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>Этого промпта больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>Импортирован {n} промпт.</numerusform>
            <numerusform>Импортированы {n} промпта.</numerusform>
            <numerusform>Импортировано {n} промптов.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>{keys} уже назначено: «{action}». Выберите другие клавиши.</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>{keys} сейчас вызывает промпт «{prompt}», и тогда он останется без клавиш.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>Это не чат: нет заголовков вроде «## You» и «## Assistant», которые говорят, чьи это слова.</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>Это отчёт о сравнении, он не читается как чат.</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>Этот файл записан более новой версией Orca Desktop. Прочитаны только слова и кто их сказал.</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>Комментарий в конце файла повреждён. Прочитаны только слова и кто их сказал.</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>Всё до первого заголовка с указанием говорящего пропущено.</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>Файл в прежнем формате, где есть не всё: изображения, файлы, размышления и инструменты из него не читаются.</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>Название изменено в файле.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>{n} сообщение изменено в файле.</numerusform>
            <numerusform>{n} сообщения изменены в файле.</numerusform>
            <numerusform>{n} сообщений изменено в файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>{n} сообщение добавлено в файле.</numerusform>
            <numerusform>{n} сообщения добавлены в файле.</numerusform>
            <numerusform>{n} сообщений добавлено в файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>{n} сообщение удалено в файле.</numerusform>
            <numerusform>{n} сообщения удалены в файле.</numerusform>
            <numerusform>{n} сообщений удалено в файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>{n} изменённый ответ больше не указывает, что цитирует.</numerusform>
            <numerusform>{n} изменённых ответа больше не указывают, что цитируют.</numerusform>
            <numerusform>{n} изменённых ответов больше не указывают, что цитируют.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>У {n} ответа больше нет вопроса. Он показывается, но не передаётся.</numerusform>
            <numerusform>У {n} ответов больше нет вопроса. Они показываются, но не передаются.</numerusform>
            <numerusform>У {n} ответов больше нет вопроса. Они показываются, но не передаются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>Чаты можно читать, но ничего нового не сохраняется и не отправляется: для {file} не осталось места. Освободите его, и работа продолжится сама.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>Чаты можно читать, но ничего нового не сохраняется и не отправляется: запись в {file} запрещена. Разрешите её, и работа продолжится сама.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>Ничего нового не сохраняется и не отправляется: диск с {file} не отвечает как следует. Проверьте его; когда он ответит, работа продолжится сама.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>Ничего нового не сохраняется и не отправляется: файл ваших чатов повреждён ({file}). Запустите Orca Desktop снова: программа оставит этот файл и сохранит всё, что удастся прочитать.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>Чаты можно читать, но ничего нового не сохраняется и не отправляется: слишком мало места, чтобы обновить {file} для этой версии Orca Desktop. Освободите место и запустите программу снова.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>Ничего нового не сохраняется и не отправляется: {file} удалён или заменён, и сохранить ваши чаты там заново нельзя. Освободите ту папку, и работа продолжится сама.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Последние 365 дней</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>От меня</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>От модели</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>Есть код</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Есть файл</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>Есть изображение</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>Есть сравнение</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Модель: {name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Папка: {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Тег: {name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>До {name}</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>С {name}</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>Здесь нет ключа. Вставьте ключ целиком.</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>В ключе не бывает пробелов. Скопируйте только ключ, без слов вокруг.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>В ключе могут быть только обычные латинские буквы, цифры и знаки. Скопируйте его с сайта ещё раз.</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>Это больше, чем один ключ. Вставьте только один, без слов вокруг.</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>Токен MCP-сервера хранится только до конца этого сеанса. {reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>Токена для {server} нет в связке ключей этого компьютера. Введите его ещё раз в разделе «MCP-серверы».</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>Этот чат нигде не хранится, поэтому начать от него новый нельзя. Сначала сохраните его.</translation>
    </message>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>Модель много раз подряд использовала инструменты. Отправьте результаты, чтобы она продолжила.</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>Само это не продолжится: перед отправкой программа спросит вас.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>Этот чат нигде не хранится, поэтому закладок в нём нет. Сначала сохраните его.</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>Дождитесь конца этого ответа или остановите его.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Сначала напишите сообщение.</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>Модель отклонила это раньше, поэтому оно не передано.</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>Этот результат инструмента больше не отвечает ни на что из передаваемого.</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>В ответе должны быть слова.</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>Изменить можно только текстовый ответ, и не в сравнении.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Адрес шлюза</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Модель для новых чатов</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Стиль новых чатов</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Сообщать, когда готов долгий ответ</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Продолжать приостановленные ответы автоматически</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Ввод и клавиши</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Трей</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Закрытие окна</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>Чаты и резервные копии</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Переместить папку данных</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>Размер чатов и резервных копий</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Файлы Markdown</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>Спрашивать выше этой цены</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>Отказы моделей</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Экспорт в Markdown можно импортировать обратно</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Новые версии</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>По этому адресу ничто не ответило как шлюз. Проверьте путь: обычно адрес заканчивается сразу после имени, как https://api.orcarouter.ai.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Нажмите новые клавиши для «{action}». Esc — оставить как есть.</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Нажмите любую цифру вместе с новыми клавишами для «{action}». Esc — оставить как есть.</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>{keys} уже назначено: «{action}».</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>Клавиши для «{action}» теперь {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>У действия «{action}» больше нет клавиш.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Все клавиши снова как вначале.</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>Клавиши снова как прежде.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Отправить сообщение</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Перенести строку</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>Вернуть последнее сообщение (в пустое поле)</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Вставить без форматирования</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>В сообщении (переход клавишей Tab)</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>Удалить вопрос и ответ на него</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>Спасибо. Можно закрыть эту страницу и вернуться в Orca Desktop.</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>Этот адрес не открыт. Начните снова из Orca Desktop.</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>Во входе отказано. Ключ не создан.</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>OrcaRouter не выдал ключ. Начните снова или вставьте ключ.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>Браузер не вернулся вовремя. Начните снова или вставьте ключ.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Вход отменён.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>Другая программа использует ваши чаты ({file}). Закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>В прошлый раз ваши чаты открывала более новая версия Orca Desktop. Ничего не изменено; чтобы их открыть, установите её ({file}).</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>Не удаётся записать ваши чаты ({file}). Разрешите запись и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>Не осталось места, чтобы сохранить ваши чаты ({file}). Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>Файл ваших чатов повреждён ({file}), поэтому запись в него прекращена. Запустите Orca Desktop снова: тогда сохранится всё, что удастся прочитать.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>Файл {file} принадлежит другой программе. Укажите другую папку через --profile.</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>Не удаётся прочитать ваши чаты ({file}). Проверьте диск и папку и попробуйте снова.</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>Этого чата больше нет.</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>Ваши чаты уже закрыты, поэтому это не сохранено. Запустите Orca Desktop снова.</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>Не удалось это сохранить ({file}). Попробуйте снова или перезапустите Orca Desktop.</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>Слишком мало места, чтобы обновить ваши чаты для этой версии Orca Desktop ({file}). Освободите место и запустите программу снова.</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>Это больше, чем может принять любая модель. Уменьшите и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>Файл ваших чатов удалён или заменён во время работы, и сохранить его на прежнем месте нельзя ({file}). Освободите ту папку и попробуйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Файл ваших чатов был повреждён. Спасён {n} вопрос с ответом — всё, что в нём было; повреждённый файл сохранён как {kept}.</numerusform>
            <numerusform>Файл ваших чатов был повреждён. Спасены {n} вопроса с ответами — всё, что в нём было; повреждённый файл сохранён как {kept}.</numerusform>
            <numerusform>Файл ваших чатов был повреждён. Спасено {n} вопросов с ответами — всё, что в нём было; повреждённый файл сохранён как {kept}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Файл ваших чатов был повреждён. Спасено {saved} из {n} вопроса с ответом; повреждённый файл сохранён как {kept}.</numerusform>
            <numerusform>Файл ваших чатов был повреждён. Спасено {saved} из {n} вопросов с ответами; повреждённый файл сохранён как {kept}.</numerusform>
            <numerusform>Файл ваших чатов был повреждён. Спасено {saved} из {n} вопросов с ответами; повреждённый файл сохранён как {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>Файл ваших чатов подменили, пока он был открыт в Orca Desktop. Чаты сохранены заново; другой файл сохранён как {kept}.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>Нет места для резервной копии ваших чатов: {file}. Сами чаты сохранены; освободите место, чтобы копии снова создавались.</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>Не удалось создать резервную копию ваших чатов: {file}. Сами чаты сохранены; проверьте ту папку и её диск.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>Файл ваших чатов был повреждён. Восстановлена резервная копия от {date}; повреждённый файл сохранён как {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>Файл ваших чатов удалили, пока он был открыт в Orca Desktop. Все чаты сохранены заново на том же месте.</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>Ваши чаты обновлены для этой версии Orca Desktop без резервной копии: в {kept} не было места. Все чаты на месте; освободите место.</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>Последние изменения в ваших чатах были повреждены и не прочитались. Всё, что было до них, на месте; повреждённые файлы сохранены как {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>Файл ваших чатов был повреждён, а резервной копии ещё нет, поэтому вы начинаете без чатов. Повреждённый файл сохранён как {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>Файла ваших чатов не было на месте. Восстановлена резервная копия от {date}.</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} чат</numerusform>
            <numerusform>{n} чата</numerusform>
            <numerusform>{n} чатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Этот файл не удаётся прочитать.</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>В этом файле есть закрытый ключ, а его нельзя никому передавать. Выберите файл, где есть только сертификаты.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>В этом файле нет сертификата, который можно прочитать. Нужен файл PEM, где сертификат начинается с «BEGIN CERTIFICATE».</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>Сертификат в этом файле относится к отдельному компьютеру. Выберите сертификат центра, который его подписал.</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>Срок действия сертификатов в этом файле истёк: {when}.</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>Сбой инструмента: {code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>Инструмент вызван неправильно.</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>Инструмент недоступен.</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>Инструмент использован столько раз, сколько разрешено в одном ответе.</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>К инструменту было слишком много запросов за короткое время.</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>Слова для поиска слишком длинные.</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>Запрос к инструменту слишком большой.</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>Адрес страницы слишком длинный.</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>Читать эту страницу нельзя.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>Не удалось прочитать страницу.</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>Страницы такого вида не читаются.</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>Инструмент работал слишком долго.</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>Здесь указано, какие инструменты MCP-сервера {server} разрешены. Изменить это можно только в JSON.</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>Это инструмент провайдера ({type}), без ваших значений. Изменить его можно только в JSON.</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>У этого инструмента есть то, чего форма не показывает («{what}»). Изменить его можно только в JSON.</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>Дайте инструменту имя.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>В имени могут быть только буквы от a до z, цифры, _ и -, без пробелов; не больше 128.</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>Инструмент с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>Дайте значению имя или уберите его.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>В имени могут быть только буквы от a до z, цифры, _, . и -, без пробелов; не больше 64.</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>Значение с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>Укажите хотя бы один текст на выбор, по одному в строке.</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копирование…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>Остановить копирование</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>Только в этом ответе</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>Только в другом ответе</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>тренировка</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} и больше</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Стоимость неизвестна</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Бесплатно</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Ответов: {count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>с неизвестной стоимостью: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} с</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>{count} вместе с этим чатом</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>цена неизвестна</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>до {most}</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most} и поиски</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>SMALL_WITHIN_A_LINE</source>
        <translation>SMALL_WITHIN_A_LINE</translation>
    </message>
</context>
</TS>
