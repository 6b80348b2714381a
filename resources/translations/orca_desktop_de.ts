<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>Über diesen Vergleich</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Für alle gleich: {settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>mit dem bisherigen Chat</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>ohne den Chat davor</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>Gefragt {how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>Alle Antworten zusammen: {amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>Erstellt mit Qt, unter der GNU LGPL 3, und mit weiterer freier Software.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>Aus allen Chats entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>Was Sie hier ändern, ändert sich in allen Chats.</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>Noch hat kein Chat ein Schlagwort. Im Menü eines Chats können Sie welche vergeben.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Antwort bearbeiten</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>In Markdown. Was Sie schreiben, steht als eigene Version da, als bearbeitet gekennzeichnet; das Original bleibt daneben.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation>So antworten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>Änderung des Antwortstils zurücknehmen</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>Antwortstil lassen, wie er ist</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>Von jetzt an so antworten?</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Von jetzt an</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>Umbenannt: {title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>Dupliziert: {title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>Ordner verschoben: {name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>Ordner gelöscht, seine Chats bleiben: {name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>Ordner angelegt.</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>Ordner umbenannt: {name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>Ordner geändert: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>Enter öffnet es, Entf entfernt es, Strg+Links und Strg+Rechts verschieben es.</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Ergebnis eines Werkzeugs</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>wie gesendet</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Platz {place} von {count}</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Diese Datei wird hier nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>Erste Seite von {name}</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>Seite {page} von {name}</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>Von dieser Datei ist hier nichts zu sehen. Sie lässt sich speichern.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>Die Dateien hängen an der Nachricht des Chats.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Eingefügter Text.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>Das ist ein langer Text.</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>Als Datei anhängen</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>Was noch gelesen wurde, ist nicht angehängt, denn es wird eine andere Nachricht geschrieben.</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>Aus der Nachricht genommen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>In voller Größe senden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>Das Dokument „{title}“ wird hier nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>Gehen Sie zurück zu einem Chat, um Dateien an eine Nachricht anzuhängen.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>Ort für die Chats wählen</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>Verschieben und neu starten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>Die Chats von vor dem Umzug entfernen?</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>Die in {folder} sind in Gebrauch und bleiben.</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>Die alten entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>Kopien von Orca Desktop (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>Kopien von Orca Desktop (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Kopie wählen</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>{name} wird durchgesehen…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Bringing back what was there before…</source>
        <translation>Der vorige Stand wird wiederhergestellt…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Zuletzt gelöscht</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Gelöschte Chats</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>Was in dem Chat steht</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>Alle endgültig löschen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>Endgültig weg am {gone}  ·  gelöscht {deleted}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>Lesezeichen aller Chats</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>Noch keine Nachricht ist markiert. Eine Nachricht wird in ihrem Menü markiert.</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>Noch keine Nachricht ist markiert. Eine Nachricht wird in ihrem Menü markiert oder mit {keys}.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation>{note} · {title}</translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation>{words}, Notiz: {detail}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Aufruf von {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>Ergebnis von {tool}</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>{tool} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>Datei an das Ergebnis von {tool} anhängen</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>Von diesem Programm gefunden. Sie können es ändern, bevor es gesendet wird.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Noch nichts zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>Übung: Die Antworten denkt sich ein kleines eingebautes Modell aus.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Mit OrcaRouter verbinden</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>Die wartende Frage ist entfernt.</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>Die Antwort ist bearbeitet. Das Original ist die Version davor.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title} (ab hier)</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>Dieser Chat geht von jener Antwort aus weiter. Der andere bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>Frage und Antwort gelöscht.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>Was soll das Schließen des Fensters bewirken?</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>Im Infobereich läuft das Programm weiter: Antworten werden geschrieben, und eine Schnellfrage ist zur Hand. Die Einstellungen ändern das später.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation>Code, {0}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>Was halten Sie von dieser Antwort?</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>Vorige Version</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>Diese Spalte anhalten</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>Diese Spalte noch einmal versuchen</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>Diese Spalte allein lesen</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Version {number} von {count}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Lesezeichen: {note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Alle Spalten zeigen</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>Die Antworten erscheinen, wenn alle geschrieben sind.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Antwort {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>Das zeigt sich, sobald Sie eine Antwort gewählt haben.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation>Spalten nach links und rechts</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation>Chat, Aktion, Modell, Voreinstellung oder Einstellung finden</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>↑ ↓ gehen   Enter wählt   Esc verlässt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>{n} Antwort wurde hier verglichen.</numerusform>
            <numerusform>{n} Antworten wurden hier verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>Nebeneinander zeigen</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>Bis jede Spalte eine Antwort hat</numerusform>
            <numerusform>Bis jede Spalte {n} Antworten hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>Über diesen Vergleich</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur was sich unterscheidet</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>{done} von {all} fertig</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>auf {letter}</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>1 Spalte</numerusform>
            <numerusform>{n} Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation>Alle Vergleiche</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>Frage, Chat, Einstellung oder Tag</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>Vergleiche durchsuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>Noch wurde nichts verglichen. Schreiben Sie eine Frage und drücken Sie „Vergleichen“.</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>Mehr zu diesem Vergleich</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>Alle Vergleiche…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>Was Ihnen gefiel…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Spalte hinzufügen…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>Noch eine Frage an diese Spalten stellen…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>Duplizieren und ändern…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Als Rezept behalten…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Als Tabelle exportieren (CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>In allen Antworten suchen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>Alle Antworten sind geschrieben.</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation>{column} gewählt</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>1 Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>Alle werden dasselbe gefragt.</translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>Blind: Einstellungen, Zeit und Preis zeigen sich, sobald Sie gewählt haben. Der Stil kann eine Antwort dennoch verraten.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>etwa 1 Token</numerusform>
            <numerusform>etwa {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Stellen Sie eine Frage</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Im Web suchen</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>Wie im Web gesucht wird</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>Dasselbe mit mehreren Einstellungen fragen, nebeneinander</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>Temporär: Von diesem Chat wird auf diesem Computer nichts aufbewahrt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>Warten Sie, bis die Antwort fertig ist, oder halten Sie sie vorher an.</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>Eine Datei wird noch gelesen. Warten Sie einen Augenblick oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>Schreiben Sie auch die anderen Ergebnisse oder drücken Sie „Überspringen“.</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>Eine frühere Frage wird geändert. Die alte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Änderung abbrechen</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>Diese Nachricht senden?</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>Eine Antwort erfragen?</numerusform>
            <numerusform>{n} Antworten erfragen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>Schätzung: 1 Token zu lesen, höchstens {output} zu schreiben; Preis unbekannt.</numerusform>
            <numerusform>Schätzung: {n} Token zu lesen, höchstens {output} zu schreiben; Preis unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>Schätzung: 1 Token zu lesen, höchstens {output} zu schreiben, bis zu {most}.</numerusform>
            <numerusform>Schätzung: {n} Token zu lesen, höchstens {output} zu schreiben, bis zu {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht erfragt</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>Obergrenze für eine Nachricht</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>Obergrenze für einen Tag</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>Vor einer Nachricht, die mehr kosten kann, werden Sie gefragt. Leer: Es wird nie gefragt. Dies ist eine Obergrenze dieses Programms; die Ihres Kontos legen Sie auf orcarouter.ai fest.</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>Token und Kosten zeigen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Bisher verbraucht</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>Mich fragen ab, für eine Nachricht</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>Mich fragen ab, für einen Tag</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Obergrenze</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>Das Gateway nennt kein Guthaben.</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>noch {amount}</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} verbraucht</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>Geben Sie einen Betrag in US-Dollar über null an, etwa 0,25.</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>Die Grenze wurde geändert.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>Chats und Sicherungen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>Die alten entfernen…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Noch gibt es keine.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Aus einer Kopie wiederherstellen…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>Wiederherstellung zurücknehmen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>Unterhaltungen liegen in diesem Ordner und nirgends sonst, außer Sie lassen sie als Markdown-Dateien schreiben oder speichern eine Kopie. Der Schlüssel ist nie dabei.</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}: Chats {chats}, Bilder und Dateien {files}. Sicherungen: {backups}.</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>Vor dem Umzug lagen sie in {folders}.</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>Wieder herstellen</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>Hier ablegen, um es anzuhängen</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>Bilder, PDF, Text, Word, Excel und OpenDocument; auch mehrere zugleich</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>Zum JSON gehen</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Fertige Auswahl</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Bilder und Dateien</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>&amp;ZIP-Datei</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>Alle Versionen und Zwei&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>&amp;Quellen der Antworten</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>&amp;Einstellungen der Antworten</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>Ze&amp;iten der Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>Eigensc&amp;haften am Anfang</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>Kann &amp;wieder eingelesen werden</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>Chats für den Export</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>A&amp;lle Chats</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>Des Ordners</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>Alle Ordner und keiner</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>&amp;Fertige Auswahl</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>Des &amp;Ordners</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>Nach&amp;denken</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>Werk&amp;zeuge</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>Da&amp;teien</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>Ihr eigener Schlüssel ist in keinem Export.</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>Das gibt es nur für einen ganzen Chat.</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>Was grau ist, gilt hier nicht.</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>Das ist der Anfang. Die Datei wird alles enthalten.</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP-Datei (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Ort für den Ordner wählen</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Suche nach Schlüsseln…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>Hier scheint ein geheimer Schlüssel zu stehen.</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>Vorschau als Text</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>1 Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>1 Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>1 Token je Sekunde</numerusform>
            <numerusform>{n} Token je Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>1 Token geschrieben</numerusform>
            <numerusform>{n} Token geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>beantwortet von {model}</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>Lesezeit etwa {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>Überschriften: {headings} · Listen: {lists} · Tabellen: {tables} · Code: {code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>Kosten {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>Beantwortet von {model}</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>Erstes Wort nach {time}</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>{time} nachgedacht</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>Dauer {time}</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what} Noch einmal in {seconds} s</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>Gefragt, wartet auf das erste Wort…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>Wartet auf mehr…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>Schreibt… etwa {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Answer {letter} finished, {words}</source>
        <translation>Antwort {letter} fertig, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>Antwort {letter} angehalten, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>Antwort {letter} abgebrochen, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>Antwort {letter} fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>Ergebnisse angeben</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Details des Problems</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>Orca Desktop ist beim letzten Mal durch einen eigenen Fehler beendet worden. Ihre Chats sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>In der Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} gefunden</numerusform>
            <numerusform>{n} gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>1 Suchergebnis</numerusform>
            <numerusform>{n} Suchergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>Denkt nach… {0} s</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>Nachdenken, das der Anbieter verbirgt</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>{0} s nachgedacht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>Block: {0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>Werkzeug des Servers: {0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>MCP-Werkzeug: {0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>Werkzeug: {0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>Das Werkzeug ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>Ergebnis des Werkzeugs</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>Voreinstellung neuer Chats</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>Wie überall</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>Anweisungen für neue Chats</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>Zum Beispiel: Du hilfst mir bei der Steuer. Antworte kurz.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>Neue Chats beginnen mit der &amp;Voreinstellung</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>Neue Chats beginnen mit diesen &amp;Anweisungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>1 Token</numerusform>
            <numerusform>{n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>1 Token je Sekunde</numerusform>
            <numerusform>{n} Token je Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>In einer Anfrage geschrieben, hier ist alles gezählt</numerusform>
            <numerusform>In {n} Anfragen geschrieben, hier alle gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Gelesen: {0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>Aus dem Cache gelesen: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>Davon Nachdenken: {0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>Suchen: {0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>Gelesene Seiten: {0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>Dauer {0} s</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>{count} mit diesem Chat: mehr, als das Modell fasst</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation>Formel: {0}</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>Jede von ihrer eigenen Antwort aus</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>Alle von der gewählten Antwort aus</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>Alle Spalten von Antwort {letter} aus weiterfragen</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>Alle Spalten weiterfragen</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Temporärer Chat</translation>
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
        <translation>Version {0} von {1}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Lesezeichen: {note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>Nicht mitgesendet</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Von Hand bearbeitet</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige Version</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Ergebnisse von Werkzeugen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>Weder Ihr Schlüssel noch ein Wort Ihrer Chats ist darin.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>Fragen Sie unten, oder beginnen Sie mit einem hiervon:</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>Drei Antworten vergleichen: {question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>Das ist jetzt Orca Desktop {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>Chats des Archivs</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>Alle, die noch nicht hier sind</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>Bringen Sie Ihre Chats aus einem anderen Programm mit</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>Wählen Sie, was das andere Programm exportiert hat, so wie es ist: eine Datei, ein ZIP-Archiv oder den Ordner, in den es entpackt wurde. Bekannt sind ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, Anfragen der Messages API und Texte mit Sprechern. Nichts wird importiert, bevor Sie gesehen haben, was darin ist, und nichts wird irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>Archive und Exporte (*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>Wählen, was exportiert wurde</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>Ordner des Exports wählen</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Noch ist nichts importiert.</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>Was importiert ist, bis Sie anhalten, bleibt.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation>Die Anfrage, die gesendet wurde</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>Die Anfrage, die gesendet wird</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
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
        <translation>Lange Texte ganz zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation>Der Schlüssel wird nie gezeigt; kopierter Code nimmt ihn aus der Umgebung.</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>Übung: Das wird in diesem Programm beantwortet und geht an niemanden.</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>Nicht gesendet: {name}. {reason}</translation>
    </message>
</context>
<context>
    <name>InstallationWatch</name>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Orca Desktop was updated. Start it again to go on safely; your chats are kept.</source>
        <translation>Orca Desktop wurde aktualisiert. Starten Sie es neu, um sicher weiterzuarbeiten; Ihre Chats bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Keine Anweisungen</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>{name} as JSON</source>
        <translation>{name} als JSON</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Beispiel einsetzen</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation>Leer: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>Das kann gesendet werden.</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>Token wird aufbewahrt…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>Wartet auf den Browser…</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>Mit OrcaRouter anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>oder Schlüssel einfügen:</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Fügen Sie zuerst Ihren Schlüssel ein.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>Er wird hier aufbewahrt und nirgends sonst: {where}.</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>Schlüssel wird geprüft…</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>Der Schlüssel wird hier aufbewahrt: {where}.</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>Der Schlüssel wird aufbewahrt, bis Sie Orca Desktop schließen.</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>Der Schlüssel kommt aus ORCAROUTER_API_KEY und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>Das Gateway nimmt diesen Schlüssel nicht an.</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>Den Schlüssel von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>Um Nachrichten zu senden, müssen Sie ihn dann wieder einfügen. Er bleibt gültig.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>Dieser temporäre Chat geht verloren</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>Auf diesem Computer wird nichts davon aufbewahrt. Sie können ihn als gewöhnlichen Chat behalten.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>Was Sie geschrieben haben, wurde nicht gesendet und wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation>Gewünschte Wörter</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>Wird am Ende der Anweisungen verlangt</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>Was Modelle abgelehnt haben</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>Was ein Modell abgelehnt hat, wird bei späteren Anfragen an dieses Modell weggelassen und ist im Antwortstil grau. Vergessen Sie es, wenn sich das Modell geändert hat.</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>Aus Ablehnungen gelernt</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>Noch hat kein Modell etwas abgelehnt.</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Dies vergessen</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alles vergessen</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>Archiviert ({n})</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}, aufgeklappt</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}, zugeklappt</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, angeheftet</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}, archiviert</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}, mit einem Vergleich</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}, wartet auf ein Ergebnis</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}, eine neue Antwort</translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation>{title}, Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation>{title}, gefunden: {text}</translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation>{title}, Antwort wird geschrieben</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Lizenzen durchsuchen</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>Was Ihnen gefiel</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>Wie oft eine Antwort mit einer Einstellung verglichen wurde und wie oft Sie sie gewählt haben. Das bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>Wählen Sie in einem Vergleich eine Antwort, und was Ihnen gefiel, wird hier gezählt.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation>{chosen} von {shown}</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation>Obergrenze an Token</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>abgeschnitten nach</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>LivingFolderPage</name>
    <message>
        <source>Markdown files</source>
        <translation>Markdown-Dateien</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>Jede Unterhaltung als Markdown-Datei in einem Ordner</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>Ordner der Markdown-Dateien</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>Dateien führen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>Eine Datei trägt den Titel ihrer Unterhaltung und enthält, was der Chat zeigt; ändert sich das, wird sie neu geschrieben. Bilder und Dateien sind darin genannt, nicht kopiert. Ein blinder Vergleich wird geschrieben, sobald er aufgedeckt ist.</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>Was Sie in einer Datei ändern, bleibt: Der Chat geht dann in einer neuen Datei daneben weiter. Löschen Sie einen Chat, geht auch seine Datei, außer Sie haben sie geändert; mit „Rückgängig“ kommt sie zurück. Schalten Sie dies aus, bleiben alle Dateien.</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>Wer den Ordner lesen kann, kann die Chats lesen, auch Schlüssel darin.</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>Ordner für die Markdown-Dateien wählen</translation>
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
        <translation>In Orca Desktop ist etwas fehlgeschlagen. Was Sie zuletzt getan haben, hat vielleicht nicht gewirkt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation>Bearbeitet: {words}</translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation>Andere Antwort: {words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>Verglichen: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words} (eine Frage)</numerusform>
            <numerusform>{words} ({n} Fragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}, wird gezeigt</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Ohne Worte</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message numerus="yes">
        <source>answers with up to {count} tokens</source>
        <translation>
            <numerusform>antwortet mit bis zu {count} Token</numerusform>
            <numerusform>antwortet mit bis zu {count} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle durchsuchen</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>Name oder Hersteller</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Aus den Favoriten nehmen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Zu den Favoriten</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>Die Liste ist nicht geladen, dieser Name kann also stimmen oder nicht. Er wird gefragt, wie er dasteht; das Gateway entscheidet.</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>Keine Liste enthält diesen Namen. Er wird gefragt, wie er dasteht; das Gateway entscheidet.</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>Ohne die Liste des Gateways sind hier nur wenige Modelle bekannt.</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>Gelernt: Es lehnt {name} ab. Dies vergessen</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>Preise gelten für eine Million Token.</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>zuletzt beantwortet von {model}</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>nicht in der Liste des Gateways</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>Keine Liste enthält „{name}“.</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>Namen gelten buchstäblich. Kennt das Gateway diesen nicht, ist die Antwort ein Fehler.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Trotzdem fragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>1 Modell bekannt; die Liste des Gateways wurde noch nicht geholt</numerusform>
            <numerusform>{n} Modelle bekannt; die Liste des Gateways wurde noch nicht geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>1 Modell, Liste von {time}</numerusform>
            <numerusform>{n} Modelle, Liste von {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Das Gateway wird gefragt…</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>Die Liste der Modelle ist nicht verfügbar.</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>Und außerdem ändern</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>Gleiche Schritte von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Zahl der Spalten</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>Diese Spalten anlegen</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>Gleichzeitig geschriebene Antworten</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>Mich fragen ab diesem Preis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nichts weiter</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>Die eine Zeile zeigen</numerusform>
            <numerusform>Alle {n} Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Kind of the proxy</source>
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS (secured up to the proxy)</source>
        <translation>HTTPS (gesichert bis zum Proxy)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>etwa proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>falls der Proxy einen verlangt</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>Rechner ohne Proxy</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>etwa intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>Den Weg zum Gateway testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Den Test abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>Die Zertifikate entfernen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>Ohne Proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>Der Test fragt das Gateway ohne Ihren Schlüssel nach der Liste seiner Modelle. Er kostet nichts.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>Manche Firmen lesen mit und haben eigene Zertifikate. Denen in der Datei wird neben denen des Systems vertraut, nie an deren Stelle.</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>Ein Passwort ist hinterlegt</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>Es liegt allein im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>Nur die, denen das System vertraut.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Außerdem: {names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>Das ist keine Adresse eines Proxys mit Port. Es gilt weiter, was vorher eingestellt war.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>Geändert: {name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>Geben Sie zuerst Adresse und Benutzernamen ein: Zu ihnen gehört ein Passwort.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>Datei mit den Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>Zertifikate ({pattern})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>Seit dem Start des Programms wurde nichts mitgeteilt.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what} Neuer Versuch in {seconds} s.</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>Wartet noch, bisher {0} s.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Wartet auf die Antwort…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>Rückgängig gemacht: „{what}“</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>Chat öffnen</translation>
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
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Geben Sie eine Zahl von {low} bis {high} an.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Geben Sie eine ganze Zahl von {low} bis {high} an.</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>Kein Netz. Sie können weiterschreiben; eine Frage geht hinaus, wenn Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>Das Netz ist wieder da. Von selbst wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>Wird mitgesendet, denn Sie haben es zurückgeholt.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>Mitsenden</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>Diese Frage und ihre Antwort bei späteren Fragen weglassen</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>Diese Frage und ihre Antwort mit späteren Fragen senden</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>In diesem Chat</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>Diesen Zweig löschen</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>Enter geht dorthin   Esc verlässt</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>In diesem Chat wurde noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}, ein Vergleich</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}, hier sind Sie</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>Wählen Sie eine Frage, um alles zu löschen, was auf sie folgt.</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>Karte des Chats</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>Eine Frage mit ihrer Antwort gelöscht.</numerusform>
            <numerusform>{n} Fragen mit ihren Antworten gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>Lesezeichen gesetzt.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Lesezeichen entfernt.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>Vorschau als Seiten</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>Alle Nachrichten nach „{words}“ durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation>In diesem Chat wurde noch nichts gesagt</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Eine Antwort wird geschrieben</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>Es wird nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation>Was ist hier merkenswert?</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>Antwortstil</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>Antwortstil ausblenden</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>Was dieses Modell annimmt, ist nicht bekannt. Einstellungen werden gesendet, wie sie sind.</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>Unter „Erweitert“ eingestellt: {count}</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation>Es ist nicht bekannt, ob dieses Modell es annimmt; es wird gesendet, wie es ist.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name} Dem Modell überlassen</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Geben Sie eine ganze Zahl an, etwa 4096.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Geben Sie eine Zahl an.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} zurücksetzen</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>{name} nicht senden</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Diese Einstellungen als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>Ihr eigener Stil</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, geändert</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Voreinstellung: {name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>Benannte Einstellungen zur Auswahl</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name} (für neue Chats)</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>Änderungen in {name} behalten</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>Als neue Voreinstellung speichern…</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Voreinstellungen verwalten…</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>Als neue Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>Neue Chats beginnen mit dieser.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Gelöscht: {name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>Nicht für neue Chats</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Für neue Chats verwenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Alle exportieren…</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>Voreinstellungen exportieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Voreinstellungen (*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Voreinstellungen importieren</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>Importiert: {names}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation>Zu Antwort {letter} gehen</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Change a prompt</source>
        <translation>Prompt ändern</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>{{Thema}} fragt nach etwas. {{Thema: Steuern}} beginnt mit „Steuern“, und {{Ton: förmlich|freundlich}} lässt Sie wählen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>Fragt nach: {names}</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Prompts suchen</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>Ein Name, ein Ordner oder einige Wörter</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Neuer Prompt…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>4 Beispiele einfügen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>Ein Prompt ist ein Text, den Sie immer wieder verwenden. Speichern Sie ihn unter einem Namen, und fügen Sie ihn in eine Nachricht ein, indem Sie an deren Anfang / tippen. Wo darin {{Thema}} steht, werden Sie gefragt, was dort stehen soll.</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>Öffnen Sie einen Chat, um einen Prompt in eine Nachricht einzufügen.</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>↑ ↓ wählt   Enter fügt ein   Esc lässt das / stehen</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>Neuer Prompt „{name}“…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Neuer Prompt…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>Einen Text speichern, den Sie immer wieder verwenden</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>Zum Ausprobieren: Erklären, Briefe, Kürzen, Für und Wider</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>4 Beispiele einfügen</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>Es gibt noch keinen Prompt.</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>Kein Prompt heißt so.</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>Es gibt noch keinen Text, der gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Als Prompt speichern…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Geändert: {name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Gelöscht: {name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>Die Beispiele sind da.</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Prompts exportieren</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Prompts importieren</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Geändert am</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
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
        <translation>Entf</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
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
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>Das ist jetzt ein Chat in der Liste.</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>Nichts davon wird behalten; mit der nächsten Frage ist es fort.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Schnellfrage</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Stellen Sie eine Frage</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>Im Fenster öffnen</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>Temporär: Nichts davon wird behalten</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>Von dieser Frage nichts behalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>Die Antwort ist da.</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>{name}, Schieberegler</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>Hier gibt es keine Antwort, die vorgelesen werden könnte.</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>In dieser Antwort stehen keine Wörter.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>Die Antwort wird vorgelesen.</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>Die Stimme dieses Systems ließ sich nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>Dieses Rezept vergessen</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>„{name}“ ist vergessen.</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>Name des Rezepts</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>Es gibt ein Rezept mit diesem Namen; es würde ersetzt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>Stattdessen:</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Eine neuere Version</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Diese Version überspringen</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>Details der Antwort</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Anfrage zeigen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Für den Support</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>demselben</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>einem anderen: {model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>Aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>In den Cache geschrieben</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>Davon Nachdenken</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>Suchen im Web</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>Gelesene Webseiten</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>kein Geld</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>Mit der Antwort genannt</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>Am Ende berechnet</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Gefragt um</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Erstes Wort nach</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Nachgedacht</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Ganze Antwort</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Token je Sekunde</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>Beendet durch</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>Stoppsequenz</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>Als Tabelle exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
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
        <translation>Aus einer Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>Neueste Chats der Kopie</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>Die neuesten Chats darin</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>Diese Sicherung ansehen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Wiederherstellen und neu starten</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Eine andere…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>Eine Kopie, die Sie gespeichert haben; Sicherungen gibt es noch keine. Nichts wird geändert, bevor Sie gesehen haben, was darin ist.</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>Wählen, was wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>Wenn Sie abbrechen, ändert sich nichts.</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>Eine Kopie, die Sie gespeichert haben, oder eine der Sicherungen unten. Nichts wird geändert, bevor Sie gesehen haben, was darin ist.</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>Das ist zu lang für ein Ergebnis. Hängen Sie es als Datei an oder kürzen Sie es.</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>Ergebnisse von Werkzeugen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>{row}, menu</source>
        <translation>{row}, Menü</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Neuer Chat in diesem Ordner</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>Neuer Ordner in diesem</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>Farbe und neue Chats…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Ordner löschen, seine Chats behalten</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>Mit Bildern und Dateien ({size})</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>Eine Datei mit allem</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>Alle Chats, Voreinstellungen und Einstellungen kommen in eine Datei, aus der dieses Programm sie wiederherstellen kann. Der Schlüssel ist nie darin. Wer die Datei hat, kann die Chats lesen.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Wird geschrieben und geprüft…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>Sie wurde noch einmal gelesen, und nichts fehlt darin.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Suche eingrenzen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>Vielleicht gibt es mehr. Grenzen Sie die Suche ein, um es zu sehen.</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>{filter} wurde entfernt</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>Filter „{filter}“ entfernen</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Dieses Schlagwort umbenennen…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Alle Schlagwörter…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>{filter} wurde hinzugefügt</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>Wie im Web gesucht wird</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>Jede Suche wird zusätzlich berechnet. Eine Antwort mit einer Suche kostete etwa {price}, als es gemessen wurde.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>Der Server hat ein Werkzeug.</numerusform>
            <numerusform>Der Server hat {n} Werkzeuge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>Der Server hat ein Werkzeug: {names}</numerusform>
            <numerusform>Der Server hat {n} Werkzeuge: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server verwenden</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>Aus: Er bleibt hier und wird nicht gesendet</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>Zum Beispiel kalender</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>Token des Servers</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Token entfernen</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>Erlaubte Werkzeuge</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>Alle seine Werkzeuge</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>Den Server nach seinen Werkzeugen fragen</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>Kein Werkzeug ist erlaubt, das Modell kann also nichts von diesem Server verwenden.</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>Name eines weiteren Werkzeugs</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>Name eines Werkzeugs</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Bleibt erhalten und ist nur als JSON zu ändern: {keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>Liegt im Schlüsselbund dieses Computers; schreiben Sie ein anderes, um es zu ersetzen</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>Steht im JSON; es kommt auch in den Schlüsselbund</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>Verbindet sich jetzt mit {address}, mit ihrem Token, und nur dafür</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>Der Server hat keine Werkzeuge.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation>Ein Token kommt in den Schlüsselbund dieses Computers, wenn Sie „Verwenden“ drücken, und steht nirgends sonst. Vielleicht fragt das System, ob das Programm den Schlüsselbund verwenden darf.</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>Werkzeuge, die das Modell verwenden darf</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>Nur diese Schaltfläche verbindet diesen Computer mit dem Server. Ein aufbewahrtes Token wird dafür aus dem Schlüsselbund gelesen.</translation>
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
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Dieser Text lässt sich nicht als Formular zeigen. {problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>Aus: Er wird nicht gesendet</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>Ein MCP-Server bietet Werkzeuge im Web an, die das Modell selbst verwendet. Der Anbieter des Modells verbindet sich mit ihm; dieses Programm nur, wenn Sie nach seinen Werkzeugen fragen.</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>Ersten Server hinzufügen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>Schlüssel in Gebrauch: …{tail}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>Ein Schlüssel ist in Gebrauch.</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>Kein Schlüssel ist in Gebrauch.</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>Wie im letzten Chat</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Adresse des Gateways</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Modell für neue Chats</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Stil für neue Chats</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Voreinstellungen verwalten…</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Sagen, wenn eine Antwort da ist, die lange gedauert hat</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>Der Desktop sagt es nach 20 Sekunden, wenn Sie etwas anderes ansehen. Ein Klick öffnet den Chat.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>Noch größer, wo das System größeren Text wünscht</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>So wenig wie möglich</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>Sie gilt sofort. Was Sie geschrieben haben, bleibt, und Antworten gehen weiter.</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Schreiben und Tasten</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter sendet, Umschalt+Enter bricht die Zeile um</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>Strg+Enter sendet, Enter bricht die Zeile um</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>Chats liegen auf diesem Computer, lesbar für alle, die Ihre Dateien lesen können. Von einem temporären Chat bleibt nichts. Gelöschtes bleibt 30 Tage im Papierkorb, wenn Sie es nicht endgültig löschen.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>Er liegt im Schlüsselbund dieses Computers oder gilt für eine Sitzung und steht in keiner Datei dieses Programms.</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Orca Desktop exportiertes Markdown wieder lesen lassen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>Ein Kommentar am Ende der Datei nennt, was der Text nicht zeigt: Nachdenken, Ergebnisse von Werkzeugen und Einstellungen. Ohne ihn ist da nichts als der Text.</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>Ein Fenster für die Modelle hinter OrcaRouter.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Ein Symbol im Infobereich zeigen</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>Fragt mich</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>Läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>Beendet das Programm</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>Dieser Desktop hat keinen Infobereich, also ist kein Platz für das Symbol.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>Eine Schnellfrage stellen</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Schnellfrage</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>Ein kleines Fenster für eine Frage neben dem, was Sie gerade tun. Damit es auf eine Taste hin kommt, lassen Sie die Einstellungen Ihres Desktops mit dieser Taste „orca-desktop --quick“ starten.</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>Die Adresse wurde geändert.</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Geändert: {name}</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Pausierte Antworten von selbst weitergehen lassen</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>Bei langer Arbeit kann ein Modell pausieren. Das Weitergehen ist eine eigene Anfrage und geschieht bis zu dreimal.</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>Nur die Anfragen, die Sie senden, gehen an das Gateway, mit dem, was Sie anhängen. Sonst verlässt nichts diesen Computer, außer Sie wollen von neueren Versionen erfahren.</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>Geändert: Stil für neue Chats</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>Geändert: Modell für neue Chats</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>1 Antwort einholen</numerusform>
            <numerusform>{n} Antworten vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Als Rezept behalten…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>{n} files go with it.</source>
        <translation>
            <numerusform>Eine Datei geht mit.</numerusform>
            <numerusform>{n} Dateien gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>Eine frühere Frage geht mit ihrer Antwort mit.</numerusform>
            <numerusform>{n} frühere Fragen gehen mit ihren Antworten mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Antworten vergleichen</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>Schließen ohne Vergleich</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Was möchten Sie fragen?</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>Mit dem bisherigen Chat</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Was soll sich ändern?</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>Gemischt und unbenannt: Einstellungen, Zeit und Preis zeigen sich, sobald Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>Diese Spalten für neue Vergleiche behalten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>Diese Antwort vergleichen mit…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>Die Fragen, die folgten, werden in der neuen Spalte nicht gestellt.</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>Nichts von dem, was davor gesagt wurde, geht mit.</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>Wählen Sie, was sich ändern soll.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Schreiben Sie zuerst eine Frage.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Fügen Sie zum Vergleich eine zweite Spalte hinzu.</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>Geben Sie zuerst in den Einstellungen einen Schlüssel an.</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>{first} × {second} Spalten anlegen</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>Neben der Antwort, die Sie haben, passen nicht alle Spalten davon.</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Tasten und Aktionen suchen</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>Eine Aktion oder ihre Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>Diese Tasten bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Neuer temporärer Chat</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Hier werden Ihre Unterhaltungen stehen.</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>Keine Unterhaltung hat dies im Titel oder in ihren Nachrichten.</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>Alle Nachrichten werden durchsucht…</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
</context>
<context>
    <name>SlashSearch</name>
    <message>
        <source>Left as text</source>
        <translation>Als Text belassen</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>Andere Wörter werden gesucht…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>Kein anderes Wort ist bekannt</translation>
    </message>
</context>
<context>
    <name>SpellingPresenter</name>
    <message>
        <source>spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>„{word}“ steht jetzt in Ihrem Wörterbuch.</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Geändert: {what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>Wörter unterstreichen, die in keinem Wörterbuch stehen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Eines in jeder Zeile</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>Ordner für Wörterbücher öffnen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>Wörterbücher: {names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>Auf diesem Computer wurde kein Wörterbuch gefunden. Eines besteht aus zwei Dateien, etwa de_DE.aff und de_DE.dic; legen Sie sie in den Ordner für Wörterbücher.</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>Weitere Wörterbücher werden dort gefunden, wo das System oder LibreOffice sie hat, oder im Ordner für Wörterbücher.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation>Diagramm: {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>Übereinstimmung der Antworten</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>1 Spalte</numerusform>
            <numerusform>{n} Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>1 Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>Eigene Wörter dafür, worum es in einem Chat geht.</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Neue Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Alle Schlagwörter…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>Alle Chats mit „{tag}“ erhalten stattdessen „{name}“.</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>Das Schlagwort „{name}“ gibt es schon. Beide zusammenführen?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>Schlagwort umbenannt: „{tag}“ heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>Schlagwörter zusammengeführt: „{tag}“ ist jetzt „{name}“.</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>Schlagwort aus allen Chats entfernt: {tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>Rückgängig gemacht: Das Schlagwort heißt wieder „{tag}“.</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>Temperatur, von genau bis kühn</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary chat: gone when you leave it. Only what it costs is noted, no words.</source>
        <translation>Temporärer Chat: verschwindet, wenn Sie ihn verlassen. Vermerkt werden nur die Kosten, keine Worte.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Diesen Chat behalten</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>Dieser Chat wird aufbewahrt. Er steht jetzt in der Liste.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Nachdenken, Token</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>Ergebnisse von Werkzeugen</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>Das Modell wartet auf Ergebnisse:</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>Ergebnisse senden</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>Dem Modell sagen, dass es keine Ergebnisse geben wird</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>Werkzeug zeigen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Name des Werkzeugs</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>Zum Beispiel bestellung_finden</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>Wozu das Werkzeug da ist</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>Was es tut und wann es zu verwenden ist: Nach diesen Worten entscheiden Modelle</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Es wird ohne Werte aufgerufen.</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>Werte, mit denen es aufgerufen wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu es da ist</translation>
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
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Werkzeug hinzufügen</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>Werkzeug entfernen</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>Werkzeug duplizieren</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Dieser Text lässt sich nicht als Formular zeigen. {problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>Ein Werkzeug ist etwas, um das das Modell bitten kann, etwa eine Bestellung nachzuschlagen. Sie sagen, womit es aufgerufen wird; seine Aufrufe werden Ihnen gezeigt, und Sie geben das Ergebnis an.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>Erstes Werkzeug hinzufügen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>Unterhaltungen zeigen</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>Antwortstil</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Temporärer Chat</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>Bisherige Kosten dieses Chats in US-Dollar</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>Bisherige Kosten dieses Chats; einige Antworten nannten ihre nicht</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>Dieser Chat: {cost}. Token gelesen: {read}, geschrieben: {written}.
{answers}
Dieser Monat: {month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>Ende des Chats</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>Anfang des Chats</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>{0} hat geantwortet.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Nachricht als Markdown kopieren</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Als Prompt speichern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Tabelle als CSV kopieren</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Tabelle als CSV speichern…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tabellen als CSV</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>Bei späteren Fragen weglassen</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>Mit späteren Fragen mitsenden</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>Frage und Antwort löschen</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>Von hier in einem neuen Chat weitermachen</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>Diese Antwort bearbeiten…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>Diese Antwort exportieren…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}, Antwort der Übung</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}, importierte Antwort</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}, Antwort</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Zum Neuesten springen</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>Neuer Text weiter unten</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… 1 Absatz ist gleich</numerusform>
            <numerusform>… {n} Absätze sind gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>Orca Desktop öffnen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Schnellfrage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <translation>{name} ausprobieren</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (nötig)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>Ein Text je Zeile</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>Beispiele einsetzen</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Felder leeren</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Es wird ohne Werte aufgerufen.</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>Der Aufruf als JSON</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Es fehlt: {names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Aufruf von {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>So würde ein Modell das Werkzeug aufrufen. Nichts wird irgendwohin gesendet, und was Sie hier eingeben, wird nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefgegangen ist</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>Das ist ein Fehler von Orca Desktop, nicht von Ihnen. Kommt er wieder, senden Sie diesen Text denen, die das Programm bauen. Er enthält keinen Schlüssel, aber Worte eines Chats können darin stehen: Sehen Sie ihn zuerst durch.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>Das ist ein Fehler von Orca Desktop, nicht Ihrer. Der Bericht nennt Versionen und die Stelle im Programm, an der es geschah. Er enthält keinen Schlüssel und kein Wort Ihrer Chats und wurde niemandem gesendet. Wer das Programm entwickelt, kann ihn gebrauchen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message>
        <source>Ask once a day whether there is one</source>
        <translation>Einmal am Tag fragen, ob es eine gibt</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>{host} wird gefragt, welche Version die neueste ist. Über Sie wird nichts mitgeteilt, und nichts wird von selbst installiert.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>In der Übung wird niemand gefragt.</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>Bisher wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>Zuletzt gefragt: {when}. Es kam keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>Zuletzt gefragt: {when}. Sie haben die neueste Version.</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>Zuletzt gefragt: {when}. Version {version} ist da.</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>Geändert: neuere Versionen</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>Version {version} von Orca Desktop ist da.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Token und Kosten</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Zeigen nach</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Nach Chat</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Temporäre Chats</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>Alle anderen Chats</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>Tabelle des Verbrauchs</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>Was berechnet wurde, in US-Dollar. Üben ist kostenlos und wird nicht gezählt.</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>Eigene Obergrenzen und Guthaben…</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>Das Gateway wird gefragt…</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>Das Gateway nennt kein Guthaben.</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>Diese Antwort verwenden</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation>{name} der Spalte {letter}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Eines aus einer Liste</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Liste von Texten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>Das Modell muss es immer angeben</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>Was es bedeutet, etwa „Stadt und Land“</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>Was zur Wahl steht, eines je Zeile</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>Name von Wert {0}</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>Art von Wert {0}</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>Wert {0} ist nötig</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>Bedeutung von Wert {0}</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>Auswahl von Wert {0}</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>Wert {0} nach oben</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>Wert {0} nach unten</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>Wert {0} entfernen</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Bleibt erhalten und ist nur als JSON zu ändern: {keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>Fertige Spalten</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>Noch einmal mit den fertigen Spalten beginnen</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>Jeder Wert von {first} mit jedem Wert von {second}</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>Was {models} annimmt, ist nicht bekannt. Einstellungen werden gesendet, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>Wie oft diese Spalte gefragt wird</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>Diese Spalte duplizieren</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Diese Spalte entfernen</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>Die Antwort, die Sie haben, ohne Kosten</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>Fragt genau dasselbe</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Spalte {letter}</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>Name der Spalte {letter}</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>Anzahl der Spalte {letter}</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>Spalte {letter} entfernen</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>Spalte {letter} duplizieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>1 Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>Wartende Fragen</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>Sie wartet, bis die Antwort zu Ende ist.</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>Diese Frage ändern</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Diese Frage entfernen</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>Wartet: {question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>Das Modell darf jetzt im Web suchen. Jede Suche wird zusätzlich berechnet.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Im Web suchen</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>Im Web suchen: Dieses Modell kann nicht im Web suchen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>Einen Schlüssel auf orcarouter.ai holen</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>Willkommen bei Orca Desktop</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>Ein Fenster für die Modelle hinter OrcaRouter. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>Ihre Unterhaltungen bleiben auf diesem Computer. Nur die Anfragen, die Sie an das Gateway senden, verlassen ihn.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Mit OrcaRouter verbinden</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>Mehr als 200 Modelle, bezahlt nach Verbrauch. Melden Sie sich an oder fügen Sie den Schlüssel aus Ihrem Konto ein.</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>Geht sofort, ohne Schlüssel und ohne Netz. Die Antworten denkt sich ein kleines eingebautes Modell aus, das kein Sprachmodell der Cloud ist: gut, um das Fenster kennenzulernen, nicht für Tatsachen.</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>Dateien gehören in eine Nachricht, nicht hierher. Öffnen Sie die Datei und kopieren Sie ihren Text.</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>Bilder gehören in eine Nachricht, nicht hierher.</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>Darin ist kein Text, der hierher passt.</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>Beispiel einsetzen</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}: Beispiel einsetzen</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Editor öffnen</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}: Editor öffnen</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Klicken zum Umbenennen</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>Er konnte nicht geprüft werden: {reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>Dieses Gateway sagt nicht, ob ein Schlüssel stimmt.</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem} Schlüssel von OrcaRouter beginnen mit sk-orca-; dieser nicht.</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>Anmelden geht nur mit der eigenen Adresse von OrcaRouter. Fügen Sie stattdessen einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>Dieser Computer lässt den Browser nicht zurückkommen. Fügen Sie stattdessen einen Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Neuer temporärer Chat</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Schnellfrage</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>Schließen, was offen ist, oder die Antwort anhalten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Diesen Chat behalten</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Als Prompt speichern…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>Vorlesen oder beenden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Alle Chats exportieren</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Aus einer Kopie wiederherstellen…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>Die nächste Anfrage zeigen</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Chat löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Zuletzt gelöscht</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>Fragen dieses Chats</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>Karte dieses Chats</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>Lesezeichen an diese Nachricht, oder nicht mehr</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Alle Vergleiche</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>Was Ihnen gefiel</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>Erste bis achte Spalte eines Vergleichs</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Nächster Chat</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Voriger Chat</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>Erster bis neunter Chat der Liste</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Unterhaltungen zeigen</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>Antwortstil zeigen</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Voreinstellungen verwalten</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Token und Kosten</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>Über Orca Desktop</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>Das ist keine Adresse. Eine sieht aus wie https://api.orcarouter.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>Lassen Sie Name und Passwort vor dem @ weg. Der Schlüssel hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>Lassen Sie alles ab dem ? oder # weg.</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>Verwenden Sie https://. Über http:// könnte Ihr Schlüssel unterwegs gelesen werden, deshalb ist es nur für diesen Computer erlaubt (http://127.0.0.1).</translation>
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
        <translation>Ein Teil von Orca Desktop fehlt oder ist beschädigt ({part}). Installieren Sie es neu; Ihre Chats bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} sieht keine Bilder, und eines geht mit. Wählen Sie ein Modell, das Bilder sieht, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} sieht keine Bilder, und eines geht mit. Nehmen Sie es heraus, oder wählen Sie ein Modell, das Bilder sieht: {others}.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} liest kein PDF, und eines geht mit. Wählen Sie ein Modell, das PDF liest, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} liest kein PDF, und eines geht mit. Nehmen Sie es heraus, oder wählen Sie ein Modell, das PDF liest: {others}.</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>Zusammen ist das Angehängte in diesem Chat größer als die {limit} MB, die eine Anfrage haben darf. Nehmen Sie etwas heraus oder beginnen Sie einen neuen Chat.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>In diesem Chat ist ein Bild, und dieses Modell nimmt {limit} auf einmal. Nehmen Sie welche heraus oder lassen Sie eine frühere Frage weg.</numerusform>
            <numerusform>In diesem Chat sind {n} Bilder, und dieses Modell nimmt {limit} auf einmal. Nehmen Sie welche heraus oder lassen Sie eine frühere Frage weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>In diesem Chat ist eine PDF-Seite, und dieses Modell nimmt {limit} auf einmal. Nehmen Sie welche heraus oder wählen Sie ein Modell mit größerem Kontext.</numerusform>
            <numerusform>In diesem Chat sind {n} PDF-Seiten, und dieses Modell nimmt {limit} auf einmal. Nehmen Sie welche heraus oder wählen Sie ein Modell mit größerem Kontext.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>Bei mehr als einem Bild darf keines breiter oder höher als {edge} Pixel sein, und „{name}“ ist es.</numerusform>
            <numerusform>Bei mehr als {n} Bildern darf keines breiter oder höher als {edge} Pixel sein, und „{name}“ ist es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>Nur das erste Bild der Animation wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>Nur ein Teil wird gesendet: die erste Zeile eines Blatts, oder weniger.</numerusform>
            <numerusform>Nur ein Teil wird gesendet: die ersten {n} Zeilen eines Blatts, oder weniger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>Ein Bild darin wird nicht gesendet.</numerusform>
            <numerusform>{n} Bilder darin werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>Ein ausgeblendetes Blatt darin wird nicht gesendet.</numerusform>
            <numerusform>{n} ausgeblendete Blätter darin werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>„{name}“ hat mehr als eine Seite, das Höchste, was gesendet werden kann. Nehmen Sie einen Teil davon.</numerusform>
            <numerusform>„{name}“ hat mehr als {n} Seiten, das Höchste, was gesendet werden kann. Nehmen Sie einen Teil davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>„{name}“ hat mehr als eine Million Pixel, das Höchste, was hier geöffnet werden kann. Speichern Sie es kleiner oder nehmen Sie einen Teil davon.</numerusform>
            <numerusform>„{name}“ hat mehr als {n} Millionen Pixel, das Höchste, was hier geöffnet werden kann. Speichern Sie es kleiner oder nehmen Sie einen Teil davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>„{name}“ zu lesen dauerte länger als eine Sekunde. Nehmen Sie einen kleineren Teil davon.</numerusform>
            <numerusform>„{name}“ zu lesen dauerte länger als {n} Sekunden. Nehmen Sie einen kleineren Teil davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>„{name}“ lässt sich nicht lesen. Sehen Sie nach, ob die Datei noch da ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>„{name}“ ist keine Datei. Wählen Sie die Dateien darin einzeln.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>„{name}“ ist größer als {limit} MB, das Höchste, was von dieser Art gesendet werden kann. Nehmen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>„{name}“ ist ein HEIC- oder AVIF-Bild, das Modelle nicht sehen können. Speichern Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>„{name}“ ist eine SVG-Zeichnung, die Modelle nicht sehen können. Speichern Sie sie als PNG oder fügen Sie ihren Quelltext als Text ein.</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>„{name}“ ist ein Bild von einer Art, die Modelle nicht sehen können. Speichern Sie es als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>„{name}“ ist eine Präsentation, die hier nicht gelesen werden kann. Speichern Sie sie als PDF.</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>„{name}“ hat ein Office-Format, das hier nicht gelesen werden kann. Speichern Sie es als .docx, .xlsx oder PDF.</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>„{name}“ ist formatierter Text (RTF), der hier nicht gelesen werden kann. Speichern Sie ihn als .docx oder PDF.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>„{name}“ ist ein Archiv. Entpacken Sie es und nehmen Sie die Dateien, die Sie brauchen.</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>„{name}“ ist ein Programm, das Modelle nicht lesen können. Nehmen Sie seinen Quelltext als Text.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>„{name}“ ist von einer Art, die hier nicht bekannt ist. Gesendet werden können Bilder (PNG, JPEG, GIF, WebP), PDF, Text, Word-, OpenDocument- und Excel-Dateien.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>„{name}“ ist mit einem Passwort gesperrt. Speichern Sie eine Kopie ohne Passwort und nehmen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>„{name}“ ist beschädigt. Öffnen Sie es dort, woher es kommt, und speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>„{name}“ zu lesen würde zu viel Speicher brauchen. Nehmen Sie einen kleineren Teil davon.</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Diese Datei wird hier nicht mehr aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>Die erste Datei ist angehängt, mehr gehen nicht mit.</numerusform>
            <numerusform>Die ersten {n} Dateien sind angehängt, mehr gehen nicht mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>Eine weitere Datei kann nicht angehängt werden.</numerusform>
            <numerusform>{n} weitere Dateien können nicht angehängt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>1 Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>etwa 1 Token</numerusform>
            <numerusform>etwa {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
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
        <translation>Eine Sicherung ist gemacht und geprüft.</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>„{name}“ ist gespeichert: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>1 Chat</numerusform>
            <numerusform>{n} Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>1 Frage oder Antwort</numerusform>
            <numerusform>{n} Fragen und Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>Vom {when}: {chats} mit {messages}.</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>Die Chats darin sind dieselben wie die, die hier sind.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>Ein Chat davon ist jetzt nicht hier.</numerusform>
            <numerusform>{n} Chats davon sind jetzt nicht hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>Ein Chat, der jetzt hier ist, ist nicht darin.</numerusform>
            <numerusform>{n} Chats, die jetzt hier sind, sind nicht darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>Ein Chat war damals anders.</numerusform>
            <numerusform>{n} Chats waren damals anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>Ein Bild oder eine Datei wurde weggelassen und ist auch nicht hier.</numerusform>
            <numerusform>{n} Bilder oder Dateien wurden weggelassen und sind auch nicht hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>Alles, was jetzt hier ist, macht dafür Platz, bleibt als Sicherung erhalten und kommt mit „Rückgängig“ zurück.</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>Wiederhergestellt: die Chats, wie sie {when} waren.</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>Die Wiederherstellung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>Ihre Chats liegen jetzt in {folder}. Die alten können in den Einstellungen unter „Chats und Sicherungen“ entfernt werden.</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>Ihre Chats nach {folder} verschieben?</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>Alles ({size}) wird kopiert und geprüft, bevor es dort verwendet wird. Dann startet Orca Desktop neu. Was im alten Ordner ist, bleibt, bis Sie es entfernen.</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>Die alten sind entfernt: {size}.</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  bevor eine Kopie wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  vor einer Aktualisierung des Programms</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>Noch nicht geprüft. Die erste Sicherung wird bald gemacht und prüft alles.</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>Alles ist in Ordnung. Alles davon wurde geprüft: {when}.</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>Alles war in Ordnung, als es geprüft wurde ({when}), aber der Ordner liegt auf einem Netzlaufwerk. Öffnen Sie ihn immer nur auf einem Computer, oder verschieben Sie ihn auf diesen.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>Eine Antwort wird geschrieben. Halten Sie sie an oder warten Sie auf ihr Ende, dann stellen Sie wieder her.</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>Der Zustand vor der Wiederherstellung wird nicht mehr aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>Hier ist nichts. Ein Chat, den Sie löschen, kann 30 Tage lang zurückgeholt werden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>Ein gelöschter Chat kann zurückgeholt werden.</numerusform>
            <numerusform>{n} gelöschte Chats können zurückgeholt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>Ein Chat ist wieder in der Liste.</numerusform>
            <numerusform>{n} Chats sind wieder in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>Ein Chat ist endgültig gelöscht.</numerusform>
            <numerusform>{n} Chats sind endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>Ein Chat wird endgültig gelöscht.</numerusform>
            <numerusform>{n} Chats werden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>Ein Chat wird wiederhergestellt.</numerusform>
            <numerusform>{n} Chats werden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>Was noch nicht begonnen ist, bleibt, wenn Sie abbrechen. Wenn Sie dieses Fenster schließen, geht es weiter.</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>„{title}“ endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>Diesen Chat endgültig löschen?</numerusform>
            <numerusform>Diese {n} Chats endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>Keine Sicherung enthält die Worte.</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>Sicherungen, die es schon gibt, enthalten die Worte längstens bis zum {day}. Dateien, die Sie selbst gespeichert haben, bleiben unberührt.</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>Das würde verraten, was ein blinder Vergleich noch verbirgt. Wählen Sie zuerst eine Antwort oder decken Sie die Einstellungen auf.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>Dieses Modell antwortet mit höchstens einem Token.</numerusform>
            <numerusform>Dieses Modell antwortet mit höchstens {n} Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>Dieses Modell hat es schon einmal abgelehnt, mit diesen Worten: {words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>Nachdenken ausschalten</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>Dieses Modell wählt seine Worte selbst; es nimmt keinen solchen Wert.</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>Dieses Modell nimmt nur einen festen Wert.</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>Beim Nachdenken lässt sich Top K nicht einstellen. Schalten Sie zuerst das Nachdenken aus.</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>Beim Nachdenken muss Top P zwischen 0,95 und 1 liegen.</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>Dieses Modell nimmt die Temperatur oder Top P, nicht beides.</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>Temperatur weglassen</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>Dieses Modell denkt nicht nach.</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>Dieses Modell denkt immer nach.</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>Nach Bedarf nachdenken</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>Denkt das Modell nach, wählt es seine Worte auf seine eigene Art. Schalten Sie erst das Nachdenken aus.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>Dieses Modell entscheidet selbst, wie lange es nachdenkt.</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>Dieses Modell denkt nur so viel nach, wie ihm gesagt wird.</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>Bei so viel Aufwand denkt das Modell immer nach. Senken Sie zuerst den Aufwand.</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>Aufwand senken</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>Das Budget zählt nur, wenn das Nachdenken ein Budget hat.</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>Es gibt keine Gedanken zu zeigen.</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>Es kann nur zusammen mit einer Art des Nachdenkens gesendet werden.</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>Dieses Modell zeigt seine Gedanken immer.</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>Dieses Modell verwendet keine Werkzeuge.</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>Dieses Modell kann nicht im Web suchen.</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>Es zählt nur, während im Web gesucht wird.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Im Web suchen</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>Nur die gewählten Websites werden durchsucht, keine muss also ausgelassen werden.</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>Alle anderen durchsuchen</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>Es gibt keine Werkzeuge zur Auswahl.</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>Dieses Modell lässt sich nicht dazu bringen, ein Werkzeug zu verwenden.</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>Es wählen lassen</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>Beim Nachdenken lässt sich kein Werkzeug erzwingen. Schalten Sie zuerst das Nachdenken aus.</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>Ein Name zählt nur, wenn ein einzelnes Werkzeug gewählt ist.</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>Dieses Modell kennt diese Stufe nicht. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>Diese Antwort kann bis zu {most} kosten. Ab {limit} werden Sie gefragt.</numerusform>
            <numerusform>Diese {n} Antworten können bis zu {most} kosten. Ab {limit} werden Sie gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>Der Preis von {models} ist nicht bekannt und kommt hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>Die Antwort ist gleich.</numerusform>
            <numerusform>Alle {n} Antworten sind gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>{often} von einer Antwort sind gleich.</numerusform>
            <numerusform>{often} von {n} Antworten sind gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>{often} von einer nennen dieselbe Zahl, {number}; sie haben {share} % ihrer Sätze gemeinsam.</numerusform>
            <numerusform>{often} von {n} nennen dieselbe Zahl, {number}; sie haben {share} % ihrer Sätze gemeinsam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>Die eine Antwort hat {share} % ihrer Sätze gemeinsam.</numerusform>
            <numerusform>Die {n} Antworten haben {share} % ihrer Sätze gemeinsam.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>Dieses Modell denkt immer auf dieselbe Weise nach; da ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>Dieses Modell denkt nicht nach; da ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>Die Spalten {columns} würden dieselbe Anfrage senden. Ändern Sie eine davon.</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>Das Gateway führt dieses Modell nicht auf.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>Den nehmen, den es annimmt</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>Das Höchste nehmen, das es annimmt</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>Platz für die Antwort schaffen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Nachdenken, Token</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>Gewünschte Wörter</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>Obergrenze an Token</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>Mit Beispielen</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>Mit Zweifeln</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Für Fachleute</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Für Kinder</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>Das wäre eine Spalte; höchstens {most} passen.</numerusform>
            <numerusform>Das wären {n} Spalten; höchstens {most} passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>Kosten, USD</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Übung: ausgedacht von dem kleinen Modell, das in Orca Desktop eingebaut ist.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>wird noch geschrieben</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>Vergleich: {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>Gefragt ohne das, was vorher in der Unterhaltung gesagt wurde.</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Für alle gleich: {settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Antwort {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Antwort {letter}, {number} von {count}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>In dieser Spalte ist keine Antwort.</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Anweisungen:</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>Ein blinder Vergleich: Einstellungen, Zeiten und Kosten sind verborgen, bis gewählt ist.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Quellen:</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>Diese Antwort gab es schon vor dem Vergleich.</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>Kosten des Vergleichs: {cost} USD</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>Kosten des Vergleichs: {cost} USD, und eine Antwort mit unbekannten Kosten</numerusform>
            <numerusform>Kosten des Vergleichs: {cost} USD, und {n} Antworten mit unbekannten Kosten</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>Zeiten hängen vom Netz und vom Gateway ab; kleine Unterschiede bedeuten nichts.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Gestellte Frage</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>Erstes Wort nach, Sekunden</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Modell, das antwortete</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>ID der Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>Warten Sie, bis diese Antworten fertig sind, oder halten Sie sie vorher an.</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>Dieser Vergleich ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Schreiben Sie zuerst eine Frage.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Fügen Sie zum Vergleich eine zweite Spalte hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>Höchstens eine Spalte passt. Entfernen Sie zuerst eine davon.</numerusform>
            <numerusform>Höchstens {n} Spalten passen. Entfernen Sie zuerst eine davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>Keine Spalte hat eine Antwort, von der aus es weitergeht.</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Kreativität</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>Nichts (noch einmal fragen)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Spalte {letter}</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>{name} für diese Spalte weglassen</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>{remedy}, für diese Spalte</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>Die spätere Frage bleibt bei der Antwort, auf die sie folgte.</numerusform>
            <numerusform>Die {n} späteren Fragen bleiben bei der Antwort, auf die sie folgten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>eine spätere Frage wurde hier nicht gestellt</numerusform>
            <numerusform>{n} spätere Fragen wurden hier nicht gestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>Version {number} ist in Gebrauch</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>Von jetzt an antworten wie Antwort {letter}?</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>So antworten</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Es gibt noch nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>Als Rezept {name} behalten.</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>Es gibt noch keinen Schlüssel für das Gateway, also würde nichts beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>jede sendet etwa 1 Token</numerusform>
            <numerusform>jede sendet etwa {n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>1 Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>bis zu {amount}</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>Preis unbekannt ({models})</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>Nachdenken mit Budget</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>1 Token</numerusform>
            <numerusform>{n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>Nachdenken, bis zu 1 Token</numerusform>
            <numerusform>Nachdenken, bis zu {n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>bis zu 1 Token</numerusform>
            <numerusform>bis zu {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name} automatisch</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>Nachdenken, wie das Modell mag</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation>„{name}“ ist keine Kopie, die Orca Desktop gespeichert hat. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>„{name}“ ist beschädigt oder nicht vollständig, deshalb wurde nichts wiederhergestellt. Wählen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>„{name}“ wurde von einem neueren Orca Desktop gespeichert. Installieren Sie jene Version, um daraus wiederherzustellen.</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>„{name}“ ist die Datei Ihrer Chats selbst. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert, deshalb wurde nichts wiederhergestellt. Wählen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>„{name}“ lässt sich nicht lesen. Prüfen Sie die Datei und ihr Laufwerk, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>Es ist zu wenig Platz übrig, um „{name}“ wiederherzustellen. Schaffen Sie Platz, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>Dort ist kein Platz für „{name}“. Wählen Sie ein anderes Laufwerk oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>„{name}“ konnte dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>Sie haben diese Antwort angehalten.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>Die Antwort hat ihre Längengrenze erreicht.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>Das Modell hat die Antwort verweigert.</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>Es erklärt: {explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>Die Unterhaltung ist so lang, wie das Modell lesen kann.</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>Das Modell hat mitten in der Arbeit pausiert.</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>Das Modell hat angehalten, um auf das Ergebnis eines Werkzeugs zu warten.</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>Sie endete an Ihrer Stoppsequenz: {sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>Das Modell endete, ohne etwas zu schreiben.</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>Die Längengrenze war vor dem ersten Wort erreicht. Eine größere hilft.</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>Das Nachdenken früherer Antworten wurde weggelassen, weil seine Signatur nicht angenommen wurde.</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>Es wurde für eine Frage von Angriffen auf Computer gehalten.</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>Es wurde für eine Frage biologischer Gefahren gehalten.</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>Es wurde für eine Frage des Baus großer Sprachmodelle gehalten.</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>Es wurde für einen Versuch gehalten, das verborgene Nachdenken des Modells zu lesen.</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>Es wurde für etwas gehalten, das Schaden anrichten kann.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>It asks to wait {wait}. Then try again.</source>
        <translation>Es bittet, {wait} zu warten. Dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>Die Anfrage hatte das Gateway erreicht, sie ist also vielleicht schon berechnet. Versuchen Sie es nur noch einmal, wenn Sie sie ein weiteres Mal senden möchten.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>Der Proxy {proxy} konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>Die Datei der vertrauenswürdigen Zertifikate {file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>Was angekommen war, bleibt. Um es fortzusetzen, wird die Unterhaltung noch einmal gesendet und berechnet.</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>Diese Einstellung wurde abgelehnt: {name}. Sie wird für dieses Modell von jetzt an weggelassen.</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>Noch einmal versuchen ohne: {name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>Für dieses Gateway gibt es noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>Geben Sie Ihren OrcaRouter-Schlüssel in den Einstellungen an, oder üben Sie erst einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>Der Schlüsselbund des Systems gab den Schlüssel nicht heraus.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal, oder geben Sie den Schlüssel in den Einstellungen an.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>Das Gateway nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>Prüfen Sie, ob der ganze Schlüssel eingefügt wurde und noch gilt.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>Das Konto hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>Laden Sie es auf orcarouter.ai auf, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>Die Ausgabengrenze dieses Schlüssels oder Arbeitsbereichs ist erreicht.</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>Heben Sie die Grenze auf orcarouter.ai an, oder warten Sie, bis sie zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Dieser Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>Wählen Sie ein anderes Modell oder in den Einstellungen einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>Das Gateway kennt dieses Modell nicht.</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>Prüfen Sie seinen Namen oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>Das Modell hat diese Einstellungen nicht angenommen.</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>Die Details sagen, welche. Ändern Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>Eine Sicherheitsregel des Gateways hat diese Nachricht aufgehalten.</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>Sagen Sie es anders, oder fragen Sie, wer den Arbeitsbereich betreibt.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>Ein Inhaltsfilter hat die Antwort aufgehalten.</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>Fragen Sie auf andere Weise oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>Die Unterhaltung und ihre Antwort passen nicht zusammen hinein.</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>So lange Antworten schreibt dieses Modell nicht.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>Wählen Sie unter „Wie lang?“ eine kürzere Antwort und versuchen Sie es noch einmal, oder bearbeiten Sie die Frage.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>Wählen Sie unter „Wie lang?“ eine kürzere Antwort, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>Das Modell hat eine angehängte Datei nicht angenommen.</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>Die Details sagen, warum. Nehmen Sie sie heraus, hängen Sie eine kleinere an oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>Ein Bild oder eine Datei dieser Unterhaltung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>Nichts wurde gesendet. Hängen Sie es noch einmal an, oder beginnen Sie ohne es einen neuen Chat.</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>Das Modell hat diese Unterhaltung nicht angenommen.</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>Die Details sagen, warum. Bearbeiten Sie die Frage oder beginnen Sie einen neuen Chat.</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>Das ist mehr, als das Modell auf einmal lesen kann.</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>Kürzen Sie die Nachricht oder beginnen Sie einen neuen Chat.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Warten Sie ein wenig, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>Das Gateway ist überlastet.</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>Das Gateway hatte einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, antwortet vielleicht ein anderes Modell.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Keine Verbindung.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie die Internetverbindung (und die Adresse des Gateways, falls Sie sie geändert haben), dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>Das Gateway ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie die Internetverbindung, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>Der Proxy konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie den Proxy in den Einstellungen unter „Netzwerk“ und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>Es wurde nichts gesendet. Wählen Sie sie in den Einstellungen unter „Netzwerk“ erneut oder entfernen Sie sie dort.</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>Die Adresse des Gateways lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>Benutzername und Passwort für den Proxy {proxy} fehlen oder sind falsch.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>An dieser Adresse ist kein Gateway.</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>Etwas hat geantwortet, aber nicht unter diesem Pfad. Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>Die Datei der vertrauenswürdigen Zertifikate lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>Der sicheren Verbindung war nicht zu trauen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie das Datum dieses Computers und das Zertifikat des Netzes.</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>Das Gateway hat aufgehört zu antworten.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>Was angekommen war, bleibt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>Diese Adresse leitet Anfragen anderswohin.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>Nichts wurde dorthin gesendet. Prüfen Sie die Adresse des Gateways in den Einstellungen.</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>Die Antwort war nicht, was ein Gateway sendet.</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>Prüfen Sie die Adresse des Gateways in den Einstellungen, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>Was angekommen war, bleibt. Versuchen Sie es noch einmal, um eine neue Antwort zu erhalten.</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>Orca Desktop endete, während diese Antwort geschrieben wurde.</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>Die Nachricht konnte nicht gespeichert werden, deshalb wurde sie nicht gesendet.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Laufwerk, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>In Orca Desktop ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>Versuchen Sie es noch einmal; die Details sagen, was geschehen ist.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>Der Ordner ist weg. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>Dort dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner, etwa „Dokumente“.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>Das Laufwerk ist voll. Schaffen Sie Platz, dann exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>Dieser Name geht hier nicht. Wählen Sie einen kürzeren oder einfacheren.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>{name} ist ein Link, der zu sich selbst zurückführt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>{name} konnte nicht geschrieben werden. Versuchen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>Anderer Zweig: Frage {number}, nach Version {version} von Antwort {parent}</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>Anderer Zweig: Frage {number}, ein anderer Anfang</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Version {number} von {count}</translation>
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
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
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
        <translation>Word oder LibreOffice</translation>
    </message>
    <message>
        <source>OpenDocument for Word or LibreOffice (*.odt)</source>
        <translation>OpenDocument für Word oder LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
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
        <translation>Sie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Ergebnisse von Werkzeugen</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>Werkzeug: {name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Ergebnis eines Werkzeugs</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>Die Gedanken des Modells wurden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Quellen:</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Angehängt: {name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>Dokument {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>Vom Übungsmodell ausgedacht.</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>Hier haben Sie diese Antwort angehalten.</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>Was sich von Antwort {letter} unterscheidet, ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Antwort {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Antwort {letter}, {number} von {count}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>im Chat gezeigt</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Anweisungen:</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>ohne Anweisungen</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Übung: ausgedacht von dem kleinen Modell, das in Orca Desktop eingebaut ist.</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>Ein Ergebnis eines Werkzeugs wurde angegeben.</numerusform>
            <numerusform>{n} Ergebnisse von Werkzeugen wurden angegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>Nachdenken, {seconds} s</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>Inhalt von einer Art, die diese Version nicht kennt:</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>Wurde beim Export noch geschrieben.</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Abgebrochen: {reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>Der Grund ist nicht bekannt.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation>{name} nicht gesetzt</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>ohne {name}</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>Nachdenken, wie das Modell mag</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>kein Nachdenken</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>Nachdenken nach Bedarf</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>Nachdenken mit Budget</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>Nachdenken bis zu 1 Token</numerusform>
            <numerusform>Nachdenken bis zu {n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>bis zu 1 Token</numerusform>
            <numerusform>bis zu {n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>1 eigenes Werkzeug</numerusform>
            <numerusform>{n} eigene Werkzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>1 MCP-Server</numerusform>
            <numerusform>{n} MCP-Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>Für Obsidian</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>Für Word</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Dieser Chat</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>Nur diese Antwort</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>Ausgewählte Nachrichten</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>Mehrere Chats oder alle</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Als Zitat</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>Im Ordner daneben</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>Nur genannt</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>Jede Version einer Antwort und jeder Zweig, nicht nur, was Sie sehen.</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>Links, wo eine Antwort zitiert, und darunter eine Liste.</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>Eine Zeile in Worten, etwa „Temperatur 0,2“, wo sie sich ändern.</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>Titel, Daten, Modelle, Schlagwörter und Kosten, wie Notizprogramme sie lesen.</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>Ein Kommentar am Ende, durch den „Chats importieren“ denselben Chat wiederfindet. Er enthält alles, auch Nachdenken und Werkzeuge. Was kopiert wird, hat ihn nicht.</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>In dieser Form gibt es das nicht: {form}.</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>Diese Form enthält immer alles davon: {form}.</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>In dieser Form lässt sich nichts zuklappen: {form}.</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>In dieser Form können Dateien so nicht mitgehen: {form}.</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>Chat speichern…</numerusform>
            <numerusform>{n} Chats speichern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>Ein Chat wurde weggelassen:</numerusform>
            <numerusform>{n} Chats wurden weggelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>Chats von Orca Desktop</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>Es ist kein Chat darin.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Als {name} in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>Ihrem persönlichen Ordner</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>Der Schlüsselbund wurde noch nicht gefragt: Die Übung braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>Keiner: Das Gateway wird direkt erreicht.</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>{proxy} kann nicht benutzt werden, nur http, https und socks5. Ändern Sie das in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>Freier Platz dort</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>Nur {size}. Schaffen Sie Platz, damit Sicherungen und neue Chats welchen finden.</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>Der Datenträger sagt es nicht.</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Neueste Sicherung</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>Noch keine. Die erste entsteht bald von selbst.</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>Neuester Fehler</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Keiner bekannt.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>Eine Sache braucht Ihre Aufmerksamkeit.</numerusform>
            <numerusform>{n} Sachen brauchen Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>Plane drei Tage in Lissabon mit einem Kleinkind.</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>Erkläre Zinseszins mit einer kleinen Tabelle.</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>Schreibe einen Trinkspruch für die Hochzeit meiner Schwester.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>Nicht mitgesendet: Sie haben es weggelassen.</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>Nicht mitgesendet: Es hat keine Antwort.</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>Nicht mitgesendet: Es wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>Nicht mitgesendet: Eine Sicherheitsregel hat es aufgehalten.</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>Nicht mitgesendet: Das Modell hat es verweigert.</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>Nicht mitgesendet: Es wurde vor dem ersten Wort angehalten.</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>Nicht mitgesendet: Es brach vor dem ersten Wort ab.</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>Nicht mitgesendet: Die Antwort hat keinen Text.</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>{hits} in {chats}</source>
        <translation>{hits} in {chats}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>1 Chat</numerusform>
            <numerusform>{n} Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>Treffer {hit} von {hits} · Chat {chat} von {chats}</translation>
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
        <translation>Anfrage der Messages API</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>JSON von Orca Desktop</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>Markdown von Orca Desktop</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>Text mit Sprechern</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>„{name}“ hat keine Nachrichten.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>„{name}“ ist auf eine Weise geschrieben, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>„{name}“ ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>„{name}“ ist beschädigt: Es ist kein JSON.</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>„{name}“ endet zu früh. Was vor dem Ende steht, wurde gelesen; laden oder exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>„{name}“ ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>„{name}“ lässt sich nicht lesen. Prüfen Sie das Laufwerk, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>„{name}“ darf nicht geöffnet werden. Erlauben Sie das Lesen, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>„{name}“ ist von keiner Art, die importiert werden kann. Wählen Sie das Archiv, wie das andere Programm es gemacht hat.</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>In „{name}“ sind keine Unterhaltungen.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>„{name}“ ist mit einem Passwort gesperrt. Entpacken Sie es und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>„{name}“ ist ein Archiv im Archiv, das nicht geöffnet wird. Entpacken Sie es und wählen Sie es einzeln.</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>„{name}“ enthält mehr Dateien, als durchgesehen werden können.</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>„{name}“ würde beim Entpacken viel größer als ein ehrliches Archiv, deshalb wird es nicht geöffnet.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>Das Archiv „{name}“ ist beschädigt. Laden oder exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>„{name}“ ist eine Sicherung eines neueren Cherry Studio, die hier nicht gelesen werden kann. Exportieren Sie die Unterhaltungen dort als Markdown und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>„{name}“ wurde von einer neueren Version von Orca Desktop geschrieben. Aktualisieren Sie diese, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>„{name}“ ist beschädigt oder wurde geändert: Was darin steht, passt nicht zusammen. Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>Der Import von „{name}“ brach ab, deshalb wurde zurückgenommen, was er gebracht hatte. Importieren Sie die Datei noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>Der Import von „{name}“ brach ab, deshalb wurde zurückgenommen, was er gebracht hatte, außer einem Chat, in dem Sie weitergemacht haben. Importieren Sie die Datei noch einmal.</numerusform>
            <numerusform>Der Import von „{name}“ brach ab, deshalb wurde zurückgenommen, was er gebracht hatte, außer {n} Chats, in denen Sie weitergemacht haben. Importieren Sie die Datei noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>1 Frage</numerusform>
            <numerusform>{n} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>eine Datei ist nicht darin</numerusform>
            <numerusform>{n} Dateien sind nicht darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>Einen Chat importieren</numerusform>
            <numerusform>{n} Chats importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>hat mehr, als hier ist</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>wurde hier gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>In „{name}“ ist ein Chat.</numerusform>
            <numerusform>In „{name}“ sind {n} Chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>bisher 1 Chat</numerusform>
            <numerusform>bisher {n} Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>Ein Chat wurde importiert.</numerusform>
            <numerusform>{n} Chats wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>Einer, der hier war, erhielt, was ihm fehlte.</numerusform>
            <numerusform>{n}, die hier waren, erhielten, was ihnen fehlte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>Einer war schon hier.</numerusform>
            <numerusform>{n} waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>Einer konnte nicht gelesen werden.</numerusform>
            <numerusform>{n} konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>Eine Datei darin enthält keine Chats.</numerusform>
            <numerusform>{n} Dateien darin enthalten keine Chats.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>Der Import wurde angehalten; importieren Sie dieselbe Datei noch einmal für den Rest.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Der Import ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>Fragen, die mitgesendet wurden, sind seither gelöscht und werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>Das ist die erste Anfrage. Die Antwort wurde fortgesetzt: Dasselbe wurde noch einmal gesendet, mit der bisherigen Antwort und dem Wunsch, weiterzumachen.</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>Es wurde zuerst mit dem Nachdenken früherer Antworten gesendet, das nicht angenommen wurde.</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>(Ihre Nachricht)</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>Diese Anfrage kann nicht mehr gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>Dieser Text ist zu lang.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Zeile {line}, Spalte {column}: Das ist kein JSON. Prüfen Sie Kommas, Anführungszeichen und Klammern.</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>Zeile 1: Eine Liste in eckigen Klammern wird gebraucht.</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>Zeile {line}: Ein Objekt in geschweiften Klammern wird gebraucht.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>Zeile {line}: &quot;{field}&quot; fehlt.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>Zeile {line}: „{field}“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>Zeile {line}: „{field}“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>Zeile {line}: &quot;name&quot; darf nur die Buchstaben a bis z, Ziffern, _ und - enthalten, höchstens 128.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>Zeile {line}: &quot;type&quot; muss &quot;url&quot; sein.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>Zeile {line}: &quot;enabled&quot; muss true oder false sein und &quot;allowed_tools&quot; eine Liste von Texten.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>Zeile {line}: &quot;url&quot; muss mit https:// beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>1 Werkzeug</numerusform>
            <numerusform>{n} Werkzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>1 MCP-Server</numerusform>
            <numerusform>{n} MCP-Server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>{keys} allein schreibt etwas. Halten Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>{keys} wird zum Schreiben und Bewegen gebraucht. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>Drücken Sie eine Ziffer zusammen mit Strg oder Alt, aber nicht die 0.</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>nur für diese Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>Der Schlüssel liegt hier: {where}.</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>Der Schlüssel wurde hier gespeichert: {where}.</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>Der Schlüssel ist von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>Für dieses Gateway ist kein Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal, oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund in Gebrauch, der Schlüssel kann also nur für diese Sitzung behalten werden.</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>Der Schlüsselbund hat es nicht getan ({message}). Der Schlüssel kann nur für diese Sitzung behalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>Der Schlüsselbund antwortete nicht innerhalb einer Sekunde. Sehen Sie nach, ob er nach einem Passwort fragt, dann versuchen Sie es noch einmal.</numerusform>
            <numerusform>Der Schlüsselbund antwortete nicht innerhalb von {n} Sekunden. Sehen Sie nach, ob er nach einem Passwort fragt, dann versuchen Sie es noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>der Schlüssel ist länger, als Windows aufbewahren kann</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>was geschrieben wurde, kam nicht gleich zurück</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>der Schlüssel ist noch da</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Precise</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Kühn</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>Nachdenken aus</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>Kurzes Nachdenken</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>Langes Nachdenken</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>Modellvorgabe</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>Kein Nachdenken</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>Etwas Nachdenken</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Viel</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>Viel Nachdenken</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>Nachdenken nach Bedarf</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>Geringer Aufwand</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>Mittlerer Aufwand</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>Hoher Aufwand</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>Sehr hoher Aufwand</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>Höchster Aufwand</translation>
    </message>
    <message>
        <source>How freely?</source>
        <translation>Wie frei?</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>Erst nachdenken?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lang?</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>Eine eigene Menge, unter Erweitert gesetzt</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>Ein eigener Wert: {value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>Etwa {n} Wort</numerusform>
            <numerusform>Etwa {n} Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>Nach {folder} verschoben: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>Ein Chat nach {folder} verschoben</numerusform>
            <numerusform>{n} Chats nach {folder} verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>Aus dem Ordner genommen: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>Ein Chat aus seinem Ordner genommen</numerusform>
            <numerusform>{n} Chats aus ihren Ordnern genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>Schlagwörter geändert: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>Schlagwörter eines Chats geändert</numerusform>
            <numerusform>Schlagwörter von {n} Chats geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>Angeheftet: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>Ein Chat angeheftet</numerusform>
            <numerusform>{n} Chats angeheftet</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>Nicht mehr angeheftet: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>Ein Chat nicht mehr angeheftet</numerusform>
            <numerusform>{n} Chats nicht mehr angeheftet</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>Archiviert: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>Ein Chat archiviert</numerusform>
            <numerusform>{n} Chats archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>Aus dem Archiv geholt: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>Ein Chat aus dem Archiv geholt</numerusform>
            <numerusform>{n} Chats aus dem Archiv geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Gelöscht: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>Ein Chat gelöscht</numerusform>
            <numerusform>{n} Chats gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>Ein Chat wird geändert.</numerusform>
            <numerusform>{n} Chats werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>Die Änderung eines Chats wird rückgängig gemacht.</numerusform>
            <numerusform>Die Änderung von {n} Chats wird rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>Ein Chat ist noch so, wie Sie ihn geändert hatten.</numerusform>
            <numerusform>{n} Chats sind noch so, wie Sie sie geändert hatten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}, Ordner, ein Chat, zugeklappt</numerusform>
            <numerusform>{name}, Ordner, {n} Chats, zugeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}, Ordner, ein Chat, aufgeklappt</numerusform>
            <numerusform>{name}, Ordner, {n} Chats, aufgeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}, neue Antworten in {n} Chat</numerusform>
            <numerusform>{row}, neue Antworten in {n} Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>Eine Zeile ausgewählt</numerusform>
            <numerusform>{n} Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>Ein Chat ausgewählt</numerusform>
            <numerusform>{n} Chats ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>Nur Web- und Mailadressen können geöffnet werden.</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>Diese Adresse ist nicht so geschrieben, wie sie sein sollte.</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>Das Netz kennt diese Website als {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>Für {0} nicht mehr fragen, bis das Programm endet</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>living</name>
    <message>
        <source>“{changed}” was changed in its folder and stays as it is. The chat goes on in “{name}”.</source>
        <translation>„{changed}“ wurde im Ordner geändert und bleibt, wie es ist. Der Chat geht in „{name}“ weiter.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>Eine Markdown-Datei wurde im Ordner geändert und bleibt, wie sie ist. Der Chat geht in einer neuen Datei daneben weiter.</numerusform>
            <numerusform>{n} Markdown-Dateien wurden im Ordner geändert und bleiben, wie sie sind. Die Chats gehen in neuen Dateien daneben weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>Der Ordner der Markdown-Dateien ist nicht da: {folder}. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>Der Ordner der Markdown-Dateien ist leer: {folder}. Ist sein Laufwerk nicht verbunden, verbinden Sie es. Damit alle Dateien neu geschrieben werden, wählen Sie den Ordner noch einmal.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>Orca Desktop darf nicht in den Ordner der Markdown-Dateien schreiben: {folder}. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>Das Laufwerk mit dem Ordner der Markdown-Dateien ist voll: {folder}. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>„{name}“ konnte nicht in den Ordner der Markdown-Dateien geschrieben werden. Es wird von selbst wieder versucht.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>Im Ordner ist eine Datei.</numerusform>
            <numerusform>Im Ordner sind {n} Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>Eine ist noch zu schreiben.</numerusform>
            <numerusform>{n} sind noch zu schreiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>Der Server wird nicht gefragt: Seine Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>Es gibt keine Verbindung zu diesem Server. Prüfen Sie seine Adresse und das Netz.</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>Die Verbindung zu diesem Server ist nicht sicher, deshalb wurde ihm nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>Der Server antwortete nicht innerhalb einer Sekunde.</numerusform>
            <numerusform>Der Server antwortete nicht innerhalb von {n} Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>An dieser Adresse ist kein MCP-Server, oder einer von alter Art, der nicht gefragt werden kann.</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>Der Server schickt weiter an eine andere Adresse, {address}, die nicht gefragt wurde. Geben Sie jene Adresse selbst ein, wenn Sie ihr trauen.</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>Der Server verlangt ein Token.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>Der Server nimmt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>Der Server wird zu oft gefragt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>Der Server hat einen eigenen Fehler (Status {status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>Der Server nennt seine Werkzeuge nicht: {message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>Der Server hat keine Werkzeuge anzubieten.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>Die Antwort des Servers ist größer als {size} MB.</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>Der Server hat mehr als ein Werkzeug, und das ist zu viel.</numerusform>
            <numerusform>Der Server hat mehr als {n} Werkzeuge, und das ist zu viel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Dieser Server hat mehr, als das Formular zeigen kann („{what}“). Er ist nur als JSON zu ändern.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Geben Sie dem Server einen Namen.</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>Ein anderer Server heißt schon so.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>Schreiben Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>Lassen Sie Name und Passwort vor dem @ weg. Das Token hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>Die Adresse muss mit https:// beginnen, etwa https://example.com/mcp.</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>Das Token wurde für eine andere Adresse aufbewahrt. Schreiben Sie es noch einmal oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>Ein Token hat nur einfache Buchstaben, Ziffern und Zeichen, ohne Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>sieht Bilder</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>liest PDF</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>denkt nach</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>verwendet Werkzeuge</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>sucht im Web</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>Fähigkeiten nicht bekannt</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>OrcaRouter wählt für jede Nachricht ein passendes Modell. Welches geantwortet hat, und damit der Preis, ist danach bekannt.</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>OrcaRouter wählt eines der kostenlosen Modelle. Für sie gelten engere Grenzen.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>OrcaRouter fragt mehrere Modelle und macht aus ihren Antworten eine.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>OrcaRouter fragt mehrere schnelle Modelle und macht aus ihren Antworten eine.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>OrcaRouter fragt mehrere kleine Modelle und macht aus ihren Antworten eine.</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>Ein Router namens {name}: Seine eigenen Regeln wählen das Modell für jede Nachricht.</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>„{name}“ fragen, wie es dasteht</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>Die Liste wird geladen…</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>Die Liste ist nicht geladen. Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>fasst {count} Token</numerusform>
            <numerusform>fasst {count} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>Übung, kein Geld</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>Preis hängt vom Modell ab</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>{input} gelesen, {output} geschrieben</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <source>{number}M</source>
        <translation>{number} Mio.</translation>
    </message>
    <message>
        <source>{number}K</source>
        <translation>{number} Tsd.</translation>
    </message>
    <message>
        <source>not made for chat</source>
        <translation>nicht zum Chatten gedacht</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>Eingebaut, geht ohne Netz. Nimmt Temperatur, top_p und top_k frei; denkt nicht nach.</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>Eingebaut, geht ohne Netz. Denkt nach, wenn man es verlangt, mit Budget oder nach eigenem Ermessen.</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>Eingebaut, geht ohne Netz. Denkt immer nach und nimmt weder Temperatur noch top_p noch top_k.</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>Eingebaut, geht ohne Netz, kostenlos. Keine Einstellungen der Wortwahl, kein Nachdenken, kurze Antworten.</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>Diese Unterhaltung hat etwa ein Token, aber das Modell fasst nur {context}. Nichts wird stillschweigend gekürzt.</numerusform>
            <numerusform>Diese Unterhaltung hat etwa {n} Token, aber das Modell fasst nur {context}. Nichts wird stillschweigend gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>Diese Unterhaltung hat etwa ein Token, und die Antwort kann {answer} mehr brauchen: zusammen mehr als die {context}, die das Modell fasst.</numerusform>
            <numerusform>Diese Unterhaltung hat etwa {n} Token, und die Antwort kann {answer} mehr brauchen: zusammen mehr als die {context}, die das Modell fasst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>Antwort auf ein Token begrenzen</numerusform>
            <numerusform>Antwort auf {n} Token begrenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>Ein Modell wählen, das mehr fasst</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Neuen Chat beginnen</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>Das kann bis zu {most} kosten. Ihre eigene Obergrenze für eine Nachricht ist {limit}.</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>Das kann bis zu {most} kosten, und heute sind {spent} ausgegeben. Ihre eigene Obergrenze für einen Tag ist {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>Die Kosten einer Antwort von heute sind nicht bekannt und nicht in dieser Summe.</numerusform>
            <numerusform>Die Kosten von {n} Antworten von heute sind nicht bekannt und nicht in dieser Summe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>Der Preis dieses Modells ist nicht bekannt, Ihre eigene Obergrenze lässt sich also nicht überwachen.</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>{amount} $</translation>
    </message>
    <message>
        <source>&lt;${amount}</source>
        <translation>&lt;{amount} $</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then move the folder.</source>
        <translation>Eine Antwort wird geschrieben. Halten Sie sie an oder warten Sie auf ihr Ende, dann verschieben Sie den Ordner.</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>Nichts wurde verschoben. Alles ist, wo es war.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>Ihre Chats liegen schon in {folder}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>{folder} läge im jetzigen Ordner. Wählen Sie einen anderswo.</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} liegt auf einem Netzlaufwerk, wo Ihre Chats beschädigt werden könnten. Wählen Sie einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>In {folder} ist kein Platz für Ihre Chats. Alles ist, wo es war.</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>Ihre Chats konnten nicht nach {folder} geschrieben werden. Alles ist, wo es war.</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>Die Kopie in {folder} war nicht, was sie sein sollte, deshalb wird sie nicht verwendet. Alles ist, wo es war; prüfen Sie jenes Laufwerk.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>The gateway answers, without a proxy. It took {time}.</source>
        <translation>Das Gateway antwortet, ohne Proxy. Es dauerte {time}.</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>Das Gateway antwortet, über {proxy}. Es dauerte {time}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>Der Proxy {proxy} lässt sich nicht verwenden: Das geht nur mit http, https und socks5.</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>Das Passwort des Proxys wurde nicht gefunden. {reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>Die Datei der vertrauenswürdigen Zertifikate {file} lässt sich nicht lesen. Wählen Sie sie erneut oder entfernen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>Innerhalb von {n} Sekunde hat nichts geantwortet.</numerusform>
            <numerusform>Innerhalb von {n} Sekunden hat nichts geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>Über {proxy} kam innerhalb von {n} Sekunde nichts.</numerusform>
            <numerusform>Über {proxy} kam innerhalb von {n} Sekunden nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>Das Gateway wurde erreicht, aber seinem Zertifikat wird nicht vertraut. Ein Netz, das mitliest, hat eigene Zertifikate: Wählen Sie unten deren Datei, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>{proxy} wurde erreicht, aber einem Zertifikat auf dem Weg wird nicht vertraut. Ein Proxy, der mitliest, hat eigene Zertifikate: Wählen Sie unten deren Datei, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>Was unter dieser Adresse antwortet, spricht nicht das gesicherte Protokoll (TLS).</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>Die gesicherte Verbindung (TLS) ist hinter {proxy} abgebrochen.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>{proxy} nimmt Benutzernamen und Passwort nicht an.</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>Für {proxy} werden Benutzername und Passwort gebraucht.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>{proxy} hat die Anfrage nicht durchgelassen: {reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>{proxy} wurde nicht gefunden: Kein Rechner heißt so.</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>Unter {proxy} hört niemand zu: Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>Die Verbindung über {proxy} ist abgebrochen: {reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>Das Gateway wurde nicht gefunden. Gibt es ein Netz und stimmt die Adresse?</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>Unter der Adresse des Gateways hört niemand zu: Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>Die Verbindung ist abgebrochen: {reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>Derzeit: {proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>Derzeit: keiner, das Gateway wird direkt erreicht.</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>Derzeit: {proxy}, und der lässt sich nicht verwenden. Das geht nur mit http, https und socks5.</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>Das Passwort liegt hier: {where}.</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>Das Passwort bleibt, bis Sie Orca Desktop schließen. {reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>Die Antwort ist da.</numerusform>
            <numerusform>{n} Antworten sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>Die Antwort konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>Die Antwort wartet auf ein Ergebnis von Ihnen.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>Schreiben Sie eine Website ohne https, etwa example.com.</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>Lässt das Modell diesen Computer nach Datum und Uhrzeit fragen.</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>Lässt das Modell dieses Programm rechnen, damit es stimmt.</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>Lässt das Modell um Stellen aus Ihren anderen Chats bitten. Sie sehen jede, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>Welches Modell antwortet.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>Wie frei Wörter gewählt werden: niedrig ist genau und wiederholbar, hoch ist abwechslungsreicher.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>Ob das Modell nachdenkt, bevor es antwortet. Das kostet Zeit und Token.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>Mit Budget</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Nach Bedarf</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Budget fürs Nachdenken</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>Wie viele Token das Modell nachdenken darf, mindestens 1.024 und weniger als die Grenze der Antwort.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Höchstzahl der Token</translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation>Die längste erlaubte Antwort; Nachdenken zählt mit. 1.000 Token sind etwa 700 Wörter.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>Was das Modell immer bedenken soll, etwa seine Rolle oder seinen Ton.</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>Zum Beispiel: Nimm einfache Worte. Ich koche für zwei, ohne Fleisch.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>Wählt nur aus den wahrscheinlichsten Wörtern, die zusammen diesen Anteil erreichen. Ändern Sie dies oder die Temperatur, nicht beides.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>Wählt nur aus so vielen der wahrscheinlichsten Wörter.</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Stoppsequenzen</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>Die Antwort endet vor jedem dieser Texte; ein Text je Zeile.</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>Nachdenken zeigen</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>Ob die Gedanken als Zusammenfassung gezeigt oder weggelassen werden.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>Wie viel Arbeit das Modell in eine Antwort steckt; mehr braucht mehr Token.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Am höchsten</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Websuche</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>Lässt das Modell im Web suchen, gegen einen Aufpreis je Suche.</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>Höchstzahl der Suchen</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>Wie oft das Modell für eine Antwort im Web suchen darf.</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>Nur diese Websites</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>Die Websites, die durchsucht werden, etwa wikipedia.org; eine je Zeile.</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>Nicht diese Websites</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>Websites, die bei der Suche ausgelassen werden, etwa example.com; eine je Zeile.</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>Stadt für die Suche</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>Findet, was in der Nähe ist, etwa Wetter oder Läden. Dem Anbieter wird dieser Ort genannt.</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>Land für die Suche</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>Zwei Buchstaben, etwa DE, FR oder US.</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>Geben Sie ein Land mit zwei Buchstaben an, etwa DE oder US.</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>Dokumente zitieren</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>Antworten nennen die Stellen angehängter Dokumente, auf denen sie beruhen.</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>Prompt-Caching</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>Macht lange Unterhaltungen billiger: Was schon gesendet wurde, kostet beim nächsten Senden ein Zehntel.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>Werkzeuge, um die das Modell bitten darf. Ihre Aufrufe werden gezeigt, nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Wahl des Werkzeugs</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>Ob das Modell ein Werkzeug verwenden darf, muss oder nicht darf.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Darf nicht</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>Name des Werkzeugs</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>Das eine Werkzeug, das das Modell verwenden muss.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>Server, deren Werkzeuge das Modell selbst verwenden darf. Ein hier geschriebenes Token kommt in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>Angaben für den Anbieter zu dieser Anfrage, als JSON.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>Ein undurchsichtiger Name für die fragende Person, ohne persönliche Daten.</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>Während des Schreibens zeigen</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>Zeigt die Antwort, während sie geschrieben wird, statt am Ende alles auf einmal.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Dieser Wert passt hier nicht.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>Eine Stoppsequenz kann nicht leer sein.</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>Geben Sie eine Zahl zwischen {minimum} und {maximum} an.</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>Geben Sie eine Zahl von mindestens {minimum} an.</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>Sagen Sie, wie viele Token das Modell nachdenken darf.</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>Das Budget fürs Nachdenken muss kleiner sein als die Grenze der Antwort von einem Token.</numerusform>
            <numerusform>Das Budget fürs Nachdenken muss kleiner sein als die Grenze der Antwort von {n} Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>Meine Chats durchsuchen</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>Als Rezept behalten</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>Ein Rezept behält diese Spalten, um sie mit jeder Frage wieder zu fragen.</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>Wie soll dieses Rezept heißen?</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>Rezept umbenennen</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>{folder} ist eine Datei, kein Ordner. Wählen Sie einen Ordner mit --profile.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>Orca Desktop darf nicht nach {folder} schreiben. Erlauben Sie es, oder wählen Sie einen anderen Ordner mit --profile.</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>Für {folder} ist kein Platz mehr. Schaffen Sie Platz, dann starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>Ihre Chats wurden nach {folder} verschoben und sind jetzt nicht dort. Verbinden Sie jenes Laufwerk und starten Sie dann noch einmal, oder wählen Sie einen anderen Ordner mit --profile.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>Der Ordner {folder} lässt sich nicht verwenden. Wählen Sie einen anderen mit --profile.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>Die Datei mit den Vorlieben ist in Zeile {line} nicht lesbar. Stattdessen wird die letzte gute verwendet.</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>In der Datei mit den Vorlieben steht in Zeile {line} etwas Seltsames („{name}“). Stattdessen wird die letzte gute verwendet.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>Die wahrscheinlichsten Wörter: für Tatsachen, Code und Zusammenfassungen.</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>Zwischen genau und kühn: für alltägliche Fragen.</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>Abwechslungsreichere Wörter: für Ideen, Namen und Geschichten.</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>Gründlicher Denker</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>Denkt nach, bevor es antwortet: für schwere Fragen. Dauert länger.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Zeile {line}: {why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Voreinstellung braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Ein Name hat höchstens ein Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>Diese Datei ist zu groß für Voreinstellungen.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Zeile {line}, Spalte {column}: Das ist kein JSON. Prüfen Sie Kommas, Anführungszeichen und Klammern.</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>Diese Datei enthält keine Voreinstellungen.</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>eine Liste von Voreinstellungen fehlt.</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>das ist keine Voreinstellung mit Name und Einstellungen.</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>diese Voreinstellungen stammen von einem neueren Orca Desktop (Format {version}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>&quot;{name}&quot; ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>&quot;{name}&quot; steht zweimal an einer Stelle.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Es gibt schon eine Voreinstellung mit diesem Namen.</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>Diese Voreinstellung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} ist keine Textdatei.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Exportieren Sie den Chat stattdessen als PDF.</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>Der Drucker hat es nicht angenommen, es wurde also nicht gedruckt. Sehen Sie nach dem Drucker, oder exportieren Sie den Chat als PDF.</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>An „{name}“ übergeben.</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>In eine Datei gedruckt.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>Der Chat davor wird noch gedruckt.</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>Angehalten. Was der Drucker schon hatte, wird trotzdem gedruckt.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>Wartet auf den Schlüsselbund des Systems. Vielleicht fragt er nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>Ein Prompt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>Ein Prompt braucht einen Text.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Ein Name hat höchstens ein Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>Ein Prompt hat höchstens ein Zeichen.</numerusform>
            <numerusform>Ein Prompt hat höchstens {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>Diese Datei ist zu groß für Prompts.</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>Diese Datei enthält keine Prompts.</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>das ist kein Prompt mit Namen und Text.</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>Diese Prompts stammen von einem neueren Orca Desktop (Format {version}).</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>Prompt {number}: {why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Einfach erklären</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>Erkläre {{Thema}} jemandem, der {{Vorwissen: nichts davon weiß|ein wenig davon weiß}}. Nimm ein Beispiel aus dem Alltag.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>Schreibe einen {{Ton: förmlichen|freundlichen}} Brief an {{Empfänger}}.
Es geht um {{Worum}}.
Höchstens eine halbe Seite.</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Kürzer fassen</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>Kürze den folgenden Text auf {{Länge: fünf Sätze}}. Behalte alle Tatsachen und Zahlen.

{{Text}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Für und Wider</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>Was spricht für {{Idee}}, und was dagegen? Antworte als Tabelle und sage dann in zwei Sätzen, was du tun würdest.</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>Es gibt bereits einen Prompt mit diesem Namen.</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>Diesen Prompt gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>Ein Prompt wurde importiert.</numerusform>
            <numerusform>{n} Prompts wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>{keys} wird für „{action}“ verwendet. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>{keys} wird für „{prompt}“ verwendet, der dann keine Taste mehr hat.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>Das ist keine Unterhaltung: Keine Überschriften wie „## You“ und „## Assistant“ sagen, wer spricht.</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>Das ist der Bericht eines Vergleichs, der nicht als Unterhaltung gelesen wird.</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>Eine neuere Version von Orca Desktop hat diese Datei geschrieben. Gelesen wurden die Worte und wer spricht, mehr nicht.</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>Der Kommentar am Ende der Datei ist beschädigt. Gelesen wurden die Worte und wer spricht, mehr nicht.</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>Was vor der ersten Überschrift steht, die sagt, wer spricht, wurde weggelassen.</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>Die Datei hat ein früheres Format, das nicht alles nennt: Bilder, Dateien, Nachdenken und Werkzeuge werden nicht daraus gelesen.</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>Der Titel wurde in der Datei geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>Eine Nachricht wurde in der Datei geändert.</numerusform>
            <numerusform>{n} Nachrichten wurden in der Datei geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>Eine Nachricht wurde in der Datei hinzugefügt.</numerusform>
            <numerusform>{n} Nachrichten wurden in der Datei hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>Eine Nachricht wurde in der Datei entfernt.</numerusform>
            <numerusform>{n} Nachrichten wurden in der Datei entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>Eine geänderte Antwort sagt nicht mehr, was sie zitiert.</numerusform>
            <numerusform>{n} geänderte Antworten sagen nicht mehr, was sie zitieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>Eine Antwort hat keine Frage mehr. Sie wird gezeigt, aber nicht mitgesendet.</numerusform>
            <numerusform>{n} Antworten haben keine Frage mehr. Sie werden gezeigt, aber nicht mitgesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>Sie können Ihre Chats lesen, aber nichts Neues wird gespeichert oder gesendet: Für {file} ist kein Platz mehr. Schaffen Sie Platz, und es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>Sie können Ihre Chats lesen, aber nichts Neues wird gespeichert oder gesendet: {file} darf nicht geschrieben werden. Erlauben Sie dort das Schreiben, und es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>Nichts Neues wird gespeichert oder gesendet: Das Laufwerk mit {file} antwortet nicht, wie es soll. Prüfen Sie jenes Laufwerk; wenn es antwortet, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>Nichts Neues wird gespeichert oder gesendet: Die Datei Ihrer Chats ist beschädigt ({file}). Starten Sie Orca Desktop noch einmal; es bewahrt jene Datei auf und rettet alles, was zu lesen ist.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>Sie können Ihre Chats lesen, aber nichts Neues wird gespeichert oder gesendet: Es ist zu wenig Platz, um {file} für dieses Orca Desktop auf den neuen Stand zu bringen. Schaffen Sie Platz, dann starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>Nichts Neues wird gespeichert oder gesendet: {file} wurde entfernt oder ersetzt, und Ihre Chats lassen sich dort nicht neu speichern. Machen Sie jenen Ordner frei, und es geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>Von einem Modell</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>Enthält Code</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Enthält eine Datei</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>Enthält ein Bild</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>Enthält einen Vergleich</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Ordner: {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Schlagwort: {name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>Vor {name}</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>Seit {name}</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>Darin ist kein Schlüssel. Fügen Sie den ganzen Schlüssel ein.</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>Ein Schlüssel hat keine Leerzeichen. Kopieren Sie den Schlüssel allein, ohne die Worte ringsum.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>Ein Schlüssel hat nur einfache Buchstaben, Ziffern und Zeichen. Kopieren Sie ihn noch einmal von seiner Seite.</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>Das ist mehr als ein Schlüssel. Fügen Sie einen Schlüssel allein ein, ohne die Worte ringsum.</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>Das Token des MCP-Servers wird nur für diese Sitzung aufbewahrt. {reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>Das Token für {server} ist nicht im Schlüsselbund dieses Computers. Geben Sie es unter „MCP-Server“ noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>Das Modell hat viele Male hintereinander Werkzeuge verwendet. Senden Sie die Ergebnisse, damit es weitergeht.</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>Das geht nicht von selbst weiter: Sie werden gefragt, bevor es gesendet wird.</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>Warten Sie, bis diese Antwort fertig ist, oder halten Sie sie vorher an.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Schreiben Sie zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>Das Modell hatte es abgelehnt, deshalb wurde es weggelassen.</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>Das Ergebnis des Werkzeugs beantwortet nichts mehr, was mitgeht.</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>Eine Antwort braucht Worte.</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>Nur eine Antwort aus bloßen Worten lässt sich bearbeiten, und keine eines Vergleichs.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>Von diesem Chat wird nichts aufbewahrt, daher kann keiner von ihm aus weitergehen. Behalten Sie zuerst diesen Chat.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>Von diesem Chat wird nichts aufbewahrt, daher hat er keine Lesezeichen. Behalten Sie zuerst diesen Chat.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Adresse des Gateways</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>Ab einem Preis nachfragen</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>Was Modelle abgelehnt haben</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Orca Desktop exportiertes Markdown wieder lesen lassen</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Pausierte Antworten von selbst weitergehen lassen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Modell für neue Chats</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Stil für neue Chats</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Sagen, wenn eine Antwort da ist, die lange gedauert hat</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Schreiben und Tasten</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>Chats und Sicherungen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Den Datenordner verschieben</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>Größe der Chats und Sicherungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown-Dateien</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>An dieser Adresse antwortete nichts wie ein Gateway. Prüfen Sie ihren Pfad: Meist endet sie nach dem Namen, wie in https://api.orcarouter.ai.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Drücken Sie die neuen Tasten für „{action}“. Escape lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Drücken Sie irgendeine Ziffer zusammen mit den neuen Tasten für „{action}“. Escape lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>{keys} gehört zu „{action}“.</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>„{action}“ hat jetzt die Tasten {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>„{action}“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Alle Tasten sind wie am Anfang.</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>Die Tasten sind wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Die Nachricht senden</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>Die letzte Nachricht zurückholen (leeres Feld)</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>In einer Nachricht (mit Tab erreichbar)</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>Die Frage und ihre Antwort löschen</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>Danke. Sie können diese Seite schließen und zu Orca Desktop zurückkehren.</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>Diese Adresse ist nicht offen. Beginnen Sie von Orca Desktop aus noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>Die Anmeldung wurde abgelehnt. Es wurde kein Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>OrcaRouter hat keinen Schlüssel ausgegeben. Beginnen Sie noch einmal, oder fügen Sie einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>Der Browser kam nicht rechtzeitig zurück. Beginnen Sie noch einmal, oder fügen Sie einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>Ein anderes Programm verwendet Ihre Chats ({file}). Schließen Sie es, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>Ihre Chats wurden zuletzt von einem neueren Orca Desktop verwendet. Nichts wurde geändert; installieren Sie die neuere Version, um sie zu öffnen ({file}).</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>Ihre Chats lassen sich nicht schreiben ({file}). Erlauben Sie dort das Schreiben, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>Es ist kein Platz mehr, um Ihre Chats zu speichern ({file}). Schaffen Sie Platz, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>Die Datei Ihrer Chats ist beschädigt ({file}), deshalb wird nichts mehr hineingeschrieben. Starten Sie Orca Desktop noch einmal: Dann wird alles gerettet, was zu lesen ist.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>Die Datei {file} gehört einem anderen Programm. Wählen Sie einen anderen Ordner mit --profile.</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>Ihre Chats lassen sich nicht lesen ({file}). Prüfen Sie das Laufwerk und den Ordner, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>Dieser Chat ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>Ihre Chats sind schon geschlossen, dies wurde also nicht gespeichert. Starten Sie Orca Desktop noch einmal.</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>Dies konnte nicht gespeichert werden ({file}). Versuchen Sie es noch einmal, oder starten Sie Orca Desktop noch einmal.</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>Es ist zu wenig Platz, um Ihre Chats für dieses Orca Desktop auf den neuen Stand zu bringen ({file}). Schaffen Sie Platz, dann starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>Das ist größer als alles, was ein Modell nimmt. Machen Sie es kleiner, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>Die Datei Ihrer Chats wurde im Gebrauch entfernt oder ersetzt und lässt sich an ihrem Ort nicht neu speichern ({file}). Machen Sie jenen Ordner frei, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Die Datei Ihrer Chats war beschädigt. Die eine Frage oder Antwort darin wurde gerettet; die beschädigte Datei bleibt als {kept}.</numerusform>
            <numerusform>Die Datei Ihrer Chats war beschädigt. Alle {n} Fragen und Antworten darin wurden gerettet; die beschädigte Datei bleibt als {kept}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Die Datei Ihrer Chats war beschädigt. {saved} von einer Frage oder Antwort wurden gerettet; die beschädigte Datei bleibt als {kept}.</numerusform>
            <numerusform>Die Datei Ihrer Chats war beschädigt. {saved} von {n} Fragen und Antworten wurden gerettet; die beschädigte Datei bleibt als {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>Die Datei Ihrer Chats wurde ersetzt, während Orca Desktop sie offen hatte. Ihre Chats wurden neu gespeichert; die andere Datei bleibt als {kept}.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>In {file} ist kein Platz für eine Sicherung Ihrer Chats. Die Chats selbst sind gespeichert; schaffen Sie Platz, damit sie wieder gesichert werden können.</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>In {file} konnte keine Sicherung Ihrer Chats gemacht werden. Die Chats selbst sind gespeichert; prüfen Sie jenen Ordner und sein Laufwerk.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>Die Datei Ihrer Chats war beschädigt. Die Sicherung vom {date} wurde wiederhergestellt; die beschädigte Datei bleibt als {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>Die Datei Ihrer Chats wurde entfernt, während Orca Desktop sie offen hatte. Alle Chats wurden am selben Ort neu gespeichert.</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>Ihre Chats wurden für dieses Orca Desktop auf den neuen Stand gebracht, ohne Sicherung davor, denn in {kept} war kein Platz. Alle sind da; schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>Die neuesten Änderungen an Ihren Chats waren beschädigt und nicht zu lesen. Alles davor ist da; die beschädigten Dateien bleiben als {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>Die Datei Ihrer Chats war beschädigt, und es gibt noch keine Sicherung; Sie beginnen also ohne Chats. Die beschädigte Datei bleibt als {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>Die Datei Ihrer Chats fehlte. Die Sicherung vom {date} wurde wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>1 Chat</numerusform>
            <numerusform>{n} Chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>In dieser Datei steht ein privater Schlüssel, der niemand anderem gehört. Wählen Sie eine Datei, die nur Zertifikate enthält.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>In dieser Datei steht kein lesbares Zertifikat. Es muss eine PEM-Datei sein, in der ein Zertifikat mit „BEGIN CERTIFICATE“ beginnt.</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>Das Zertifikat in dieser Datei gehört zu einem einzelnen Rechner. Wählen Sie das der Zertifizierungsstelle, die es unterschrieben hat.</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>Die Zertifikate in dieser Datei sind abgelaufen: {when}.</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>Das Werkzeug ist fehlgeschlagen: {code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>Das Werkzeug wurde falsch aufgerufen.</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>Das Werkzeug war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>Das Werkzeug wurde so oft verwendet, wie es in einer Antwort darf.</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>Das Werkzeug hatte zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>Die Suchwörter waren zu lang.</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>Die Anfrage an das Werkzeug war zu groß.</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>Die Adresse der Seite war zu lang.</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>Diese Seite darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>Die Seite ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>Die Seite ist von einer Art, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>Das Werkzeug hat zu lange gebraucht.</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>Das sagt, welche Werkzeuge des MCP-Servers {server} erlaubt sind. Es ist nur als JSON zu ändern.</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>Das ist ein Werkzeug des Anbieters ({type}), ohne eigene Werte von Ihnen. Es ist nur als JSON zu ändern.</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Dieses Werkzeug hat mehr, als das Formular zeigen kann („{what}“). Es ist nur als JSON zu ändern.</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>Geben Sie dem Werkzeug einen Namen.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>Ein Name hat nur die Buchstaben a bis z, Ziffern, _ und -, ohne Leerzeichen; höchstens 128.</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>Ein anderes Werkzeug heißt schon so.</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>Geben Sie dem Wert einen Namen oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>Ein Name hat nur die Buchstaben a bis z, Ziffern, _, . und -, ohne Leerzeichen; höchstens 64.</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>Ein anderer Wert heißt schon so.</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>Schreiben Sie mindestens einen Text zur Auswahl, einen je Zeile.</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>Kopieren anhalten</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>Nur in dieser Antwort</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>Nur in der anderen Antwort</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} und mehr</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Antworten: {count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>mit unbekannten Kosten: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>{count} mit diesem Chat</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>bis zu {most}</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most} und Suchen</translation>
    </message>
</context>
<context>
    <name>values</name>
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
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>SMALL_WITHIN_A_LINE</source>
        <translation>AS_IT_IS</translation>
    </message>
</context>
</TS>
