<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>Over deze vergelijking</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Voor alle gelijk: {settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>met de chat tot nu toe</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>zonder de eerdere chat</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>Gevraagd {how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>Alle antwoorden samen: {amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>Gemaakt met Qt, onder de GNU LGPL 3, en met andere vrije software.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenties…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>Alle labels</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>Uit alle chats verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>Wat je hier wijzigt, verandert in alle chats.</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>Er is nog geen chat met een label. Labels geef je via het menu van een chat.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Antwoord bewerken</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>In Markdown. Wat je schrijft, wordt een eigen versie die als bewerkt is gemarkeerd; het origineel blijft ernaast staan.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation>Zo antwoorden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>Antwoordstijl terugdraaien</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>Antwoordstijl laten zoals die is</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>Vanaf nu zo antwoorden?</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Vanaf nu</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>Hernoemd: {title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nieuwe chat</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopie)</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>Gedupliceerd: {title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nieuwe map</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>Map verplaatst: {name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>Map verwijderd, de chats erin blijven: {name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>Map gemaakt.</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>Map hernoemd: {name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>Map gewijzigd: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>Enter opent, Del verwijdert, Ctrl+Pijl links en Ctrl+Pijl rechts verplaatsen.</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>Bijgevoegd</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Resultaat van een tool</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>zoals verstuurd</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Plaats {place} van {count}</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Dit bestand wordt hier niet meer bewaard.</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>Eerste pagina van {name}</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>Pagina {page} van {name}</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>Van dit bestand is hier niets te zien. Je kunt het wel opslaan.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>De bestanden zijn bij het bericht van de chat gevoegd.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Geplakte tekst.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>Dat is een lange tekst.</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>Als bestand bijvoegen</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>Wat nog werd gelezen, is niet bijgevoegd, want er wordt nu een ander bericht geschreven.</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>Uit het bericht gehaald.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>Op volle grootte versturen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>Het document “{title}” wordt hier niet meer bewaard.</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>Ga terug naar een chat om bestanden bij een bericht te voegen.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>Kies waar de chats komen te staan</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>Verplaatsen en opnieuw starten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Niet verplaatsen</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>De chats van vóór de verplaatsing verwijderen?</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>De chats in {folder} zijn nu in gebruik en blijven staan.</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>Oude chats verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>Kopieën van Orca Desktop (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>Kopieën van Orca Desktop (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Kopie kiezen</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>{name} bekijken…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Bringing back what was there before…</source>
        <translation>De vorige toestand terugzetten…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Onlangs verwijderd</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Verwijderde chats</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>Wat er in de chat staat</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>Voorgoed wissen…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>Alles wissen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>Voorgoed weg op {gone}  ·  verwijderd op {deleted}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>Bladwijzers van alle chats</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Erheen gaan</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notitie bewerken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>Er is nog geen bericht met een bladwijzer. Die zet je in het menu van een bericht.</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>Er is nog geen bericht met een bladwijzer. Die zet je in het menu van een bericht of met {keys}.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Zonder woorden</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nieuwe chat</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Geen notitie</translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation>{note} · {title}</translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation>{words}, notitie: {detail}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bladwijzers</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Gevraagd aan {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>verder niets</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>Resultaat van {tool}</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>{tool} werkte niet</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>Bestand bij het resultaat van {tool} voegen</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>Gevonden door dit programma. Je kunt het wijzigen voordat het wordt verstuurd.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Nog niets te tekenen.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>Oefenen: de antwoorden worden verzonnen door een klein ingebouwd model.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Verbinden met OrcaRouter</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>De wachtende vraag is verwijderd.</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>Het antwoord is bewerkt. Het origineel is de versie ervoor.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nieuwe chat</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title} (vanaf hier)</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>Deze chat gaat verder vanaf dat antwoord. De andere blijft zoals die is.</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>Vraag en antwoord verwijderd.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>Wat moet er gebeuren als je het venster sluit?</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>In het systeemvak gaat het programma door: antwoorden worden geschreven en een snelle vraag is bij de hand. Je kunt dit later wijzigen in de instellingen.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Doorgaan in systeemvak</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation>Code, {0}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Regels afbreken</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Slecht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>Notitietekst</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>Wat vind je van dit antwoord?</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>Vorige versie</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Volgende versie</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>Deze kolom stoppen</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>Deze kolom opnieuw proberen</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>Alleen deze kolom lezen</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Versie {number} van {count}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Bladwijzer: {note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Alle kolommen tonen</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>De antwoorden verschijnen zodra ze allemaal zijn geschreven.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Antwoord {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>Dit zie je zodra je een antwoord hebt gekozen.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation>Kolommen links en rechts</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Opdrachtenpalet</translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation>Zoek een chat, actie, model, voorinstelling of instelling</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>↑ ↓ bladert   Enter kiest   Esc sluit</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>Hier is {n} antwoord vergeleken.</numerusform>
            <numerusform>Hier zijn {n} antwoorden vergeleken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>Naast elkaar tonen</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>Tot elke kolom een antwoord heeft</numerusform>
            <numerusform>Tot elke kolom {n} antwoorden heeft</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Terug naar de chat</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Samen scrollen</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Verschillen tonen</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Rapport exporteren</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>Over deze vergelijking</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Alleen wat verschilt</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles stoppen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Mislukte opnieuw</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Onthullen</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>met {letter}</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>{done} van {all} klaar</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} kolom</numerusform>
            <numerusform>{n} kolommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation>Alle vergelijkingen</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>Vraag, chat, instelling of dag</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>Vergelijkingen doorzoeken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>Er is nog niets vergeleken. Schrijf een vraag en druk op “Vergelijken”.</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>Meer over deze vergelijking</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>Alle vergelijkingen…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>Wat je goed vond…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Kolom toevoegen…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>Deze kolommen nog een vraag stellen…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>Dupliceren en wijzigen…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Als recept bewaren…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopiëren als tabel</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Exporteren als tabel (CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>Zoeken in alle antwoorden</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>Alle antwoorden zijn geschreven.</translation>
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
        <translation>{column} gekozen</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} bestand</numerusform>
            <numerusform>{n} bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>Blind: instellingen, tijd en prijs zie je zodra je hebt gekozen. De stijl kan een antwoord toch verraden.</translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>Ze krijgen allemaal dezelfde vraag.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>ongeveer {n} token</numerusform>
            <numerusform>ongeveer {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Stel je vraag</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Zoeken op het web</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>Hoe er op het web wordt gezocht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>Hetzelfde vragen met verschillende instellingen, naast elkaar</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>Tijdelijk: van deze chat wordt niets op deze computer bewaard</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>Wacht tot het antwoord klaar is of stop het eerst.</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>Er wordt nog een bestand gelezen. Wacht even of verwijder het.</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>Vul ook de andere resultaten in of druk op “Overslaan”.</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>Je wijzigt een eerdere vraag. De oude blijft bewaard.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Wijziging annuleren</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>Niet versturen</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>Dit bericht versturen?</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>Om één antwoord vragen?</numerusform>
            <numerusform>Om {n} antwoorden vragen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>Schatting: {n} token lezen, hoogstens {output} schrijven; prijs onbekend.</numerusform>
            <numerusform>Schatting: {n} tokens lezen, hoogstens {output} schrijven; prijs onbekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>Schatting: {n} token lezen, hoogstens {output} schrijven, kosten tot {most}.</numerusform>
            <numerusform>Schatting: {n} tokens lezen, hoogstens {output} schrijven, kosten tot {most}.</numerusform>
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
        <translation>nog niet opgevraagd</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>Limiet per bericht</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>Limiet per dag</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>Tokens en kosten tonen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Tegoed</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Tot nu toe gebruikt</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>Eerst vragen vanaf, per bericht</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>Eerst vragen vanaf, per dag</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>Kan een bericht meer kosten, dan wordt het je eerst gevraagd. Leeg: nooit vragen. Deze limiet is van dit programma; die van je account stel je in op orcarouter.ai.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Geen limiet</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>De gateway meldt geen tegoed.</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>nog {amount}</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} gebruikt</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen limiet</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>Geef een bedrag in Amerikaanse dollars boven nul op, zoals 0,25.</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>De limiet is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>Chats en back-ups</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verplaatsen…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>Oude chats verwijderen…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Er is er nog geen.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Kopie terugzetten…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>Terugzetten ongedaan maken</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaties</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>Gesprekken worden in deze map bewaard en nergens anders, tenzij je ze als Markdown-bestanden laat schrijven of een kopie opslaat. De sleutel zit er nooit bij.</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}: chats {chats}, afbeeldingen en bestanden {files}. Back-ups: {backups}.</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>Vóór de verplaatsing stonden ze in {folders}.</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>Weer terugzetten</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>Zet hier neer om bij te voegen</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>Afbeeldingen, PDF, tekst, Word, Excel en OpenDocument; ook meer tegelijk</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>Naar de JSON</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Kant-en-klaar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nadenken</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Afbeeldingen en bestanden</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>&amp;ZIP-bestand</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>Alle versies en ta&amp;kken</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>&amp;Bronnen van antwoorden</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>&amp;Instellingen van antwoorden</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>&amp;Tijden van berichten</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>&amp;Eigenschappen bovenaan</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>Kan weer worden in&amp;gelezen</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>Chats om te exporteren</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>Alle &amp;chats</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>Uit de map</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;piëren</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>Alle mappen, ook zonder map</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>Kant-en-klaa&amp;r</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>&amp;Uit de map</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>&amp;Nadenken</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>Too&amp;ls</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>Be&amp;standen</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>Je eigen sleutel zit in geen enkele export.</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>Dit kan alleen bij een hele chat.</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>Wat grijs is, geldt hier niet.</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>Dit is het begin. In het bestand staat alles.</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation>Kopiëren…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schrijven…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP-bestand (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Kies waar de map wordt gemaakt</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Zoeken naar sleutels…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>Hier lijkt een geheime sleutel in te staan.</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>Toch exporteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>Voorbeeld als tekst</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} woord</numerusform>
            <numerusform>{n} woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} teken</numerusform>
            <numerusform>{n} tekens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} token per seconde</numerusform>
            <numerusform>{n} tokens per seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>{n} token geschreven</numerusform>
            <numerusform>{n} tokens geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>beantwoord door {model}</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>Leestijd ongeveer {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>Koppen: {headings} · lijsten: {lists} · tabellen: {tables} · code: {code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Taal: {name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>Kosten {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>Beantwoord door {model}</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>Eerste woord na {time}</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>{time} nagedacht</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>Duurde {time}</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what} Opnieuw over {seconds} s</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>Gevraagd, wacht op het eerste woord…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt na…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>Wacht op meer…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schrijft…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>Schrijft… ongeveer {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wacht op zijn beurt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
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
        <translation>Antwoord {letter} klaar, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>Antwoord {letter} gestopt, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>Antwoord {letter} afgebroken, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>Antwoord {letter} mislukt</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Vraag bewerken</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>Resultaten geven</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Instellingen openen</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Model kiezen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Details van het probleem</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>Rapport tonen</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>Orca Desktop is de vorige keer door een eigen fout gestopt. Je chats zijn opgeslagen.</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>Invoegen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Zoeken in gesprek</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} gevonden</numerusform>
            <numerusform>{n} gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Niets gevonden.</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>{n} zoekresultaat</numerusform>
            <numerusform>{n} zoekresultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>uitgeklapt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>ingeklapt</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>Denkt na… {0} s</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>Nadenken dat de aanbieder verborgen houdt</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedachten</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>{0} s nagedacht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>Blok: {0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>Servertool: {0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>MCP-tool: {0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>Tool: {0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>De tool werkte niet</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>Resultaat van de tool</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>Voorinstelling van nieuwe chats</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>Zoals overal</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>Instructies voor nieuwe chats</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>Bijvoorbeeld: Je helpt me met mijn belastingaangifte. Antwoord kort.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Kleur</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>Nieuwe chats beginnen met de &amp;voorinstelling</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>Nieuwe chats beginnen met deze &amp;instructies</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} token per seconde</numerusform>
            <numerusform>{n} tokens per seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>Geschreven in {n} verzoek, hier meegeteld</numerusform>
            <numerusform>Geschreven in {n} verzoeken, hier allemaal meegeteld</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopiëren als Markdown</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Gelezen: {0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>Uit cache gelezen: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschreven: {0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>Waarvan nadenken: {0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>Zoekopdrachten: {0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>Gelezen pagina’s: {0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>Duurde {0} s</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>{count} met deze chat: meer dan het model aankan</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation>Formule: {0}</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation>Hoe verder</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>Elke kolom vanaf eigen antwoord</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>Alle vanaf het gekozen antwoord</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>Stel alle kolommen een vervolgvraag vanaf antwoord {letter}</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>Stel alle kolommen een vervolgvraag</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>Nieuwe chat</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Tijdelijke chat</translation>
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
        <translation>Versie {0} van {1}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Bladwijzer: {note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>Niet meegestuurd</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Handmatig bewerkt</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige versie</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Volgende versie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Resultaten van tools</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>Is alles in orde?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>Je sleutel en de woorden van je chats staan er niet in.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Rapport tonen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Wat wil je weten?</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>Stel hieronder je vraag of begin met een van deze:</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>Drie antwoorden vergelijken: {question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>Dit is nu Orca Desktop {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>Chats importeren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>Chats in het archief</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>Alle die hier nog niet zijn</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Wat niet kon worden gelezen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Map kiezen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>Neem je chats mee uit een ander programma</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>Kies wat het andere programma heeft geëxporteerd, zoals het is: een bestand, een ZIP-archief of de map waarin het is uitgepakt. Bekend zijn ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, verzoeken van de Messages API en teksten met sprekers. Er wordt niets geïmporteerd voordat je hebt gezien wat erin zit, en er wordt nergens iets heen gestuurd.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>Archieven en exports (*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>Kies wat er is geëxporteerd</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>Kies de map met wat er is geëxporteerd</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} lezen…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Er is nog niets geïmporteerd.</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>Wat al is geïmporteerd als je stopt, blijft.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importeren…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation>Het verzoek dat is verstuurd</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>Het verzoek dat wordt verstuurd</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
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
        <translation>Lange teksten volledig tonen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation>De sleutel wordt nooit getoond; gekopieerde code haalt hem uit een omgevingsvariabele.</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>Oefenen: dit wordt in het programma zelf beantwoord en gaat nergens heen.</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>Niet verstuurd: {name}. {reason}</translation>
    </message>
</context>
<context>
    <name>InstallationWatch</name>
    <message>
        <source>Start again</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>Orca Desktop was updated. Start it again to go on safely; your chats are kept.</source>
        <translation>Orca Desktop is bijgewerkt. Start het opnieuw om veilig verder te gaan; je chats blijven bewaard.</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Instructies</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Geen instructies</translation>
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
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Voorbeeld invoegen</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Inspringen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation>Leeg: er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>Dit kan worden verstuurd.</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>Token bewaren…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Plak je sleutel</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Sleutel tonen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>Wachten op de browser…</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>Inloggen met OrcaRouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Inloggen annuleren</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>of plak een sleutel:</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Plak eerst je sleutel.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Sleutel verbergen</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>de sleutelbos van deze computer</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>Hij wordt bewaard in {where} en nergens anders.</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>De sleutel testen…</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>De sleutel wordt bewaard in {where}.</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>De sleutel wordt bewaard tot je Orca Desktop sluit.</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>De sleutel komt uit ORCAROUTER_API_KEY en wordt niet bewaard.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>De gateway accepteert deze sleutel niet.</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>De sleutel van deze computer verwijderen?</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>Om berichten te versturen moet je hem dan opnieuw plakken. Hij blijft geldig.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Sleutel verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>Deze tijdelijke chat verdwijnt</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>Er wordt niets van bewaard op deze computer. Je kunt hem als gewone chat bewaren.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>Wat je hebt geschreven, is niet verstuurd en wordt nergens bewaard.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laten gaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation>Gewenst aantal woorden</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>Wordt aan het eind van de instructies gevraagd</translation>
    </message>
    <message>
        <source>about</source>
        <translation>ongeveer</translation>
    </message>
    <message>
        <source>words</source>
        <translation>woorden</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>Wat modellen hebben geweigerd</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>Wat een model heeft geweigerd, wordt bij latere verzoeken aan dat model weggelaten en is grijs in de antwoordstijl. Kies “Dit vergeten” als het model is veranderd.</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>Geleerd van weigeringen</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>Nog geen model heeft iets geweigerd.</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Dit vergeten</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alles vergeten</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation>Labels: {tags}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Vastgemaakt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Afgelopen 7 dagen</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Afgelopen 30 dagen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nieuwe chat</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>Gearchiveerd ({n})</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}, uitgeklapt</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}, ingeklapt</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, vastgemaakt</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}, gearchiveerd</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}, met een vergelijking</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}, wacht op een resultaat</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}, een nieuw antwoord</translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation>{title}, labels: {tags}</translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation>{title}, gevonden: {text}</translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation>{title}, antwoord wordt geschreven</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Licenties doorzoeken</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>Wat je goed vond</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>Hoe vaak een antwoord met een instelling is vergeleken en hoe vaak je het hebt gekozen. Wordt alleen op deze computer bewaard.</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>Kies een antwoord in een vergelijking, dan wordt hier geteld wat je goed vond.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat is veranderd</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Slecht</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Je notities</translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation>{chosen} van {shown}</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation>Limiet in tokens</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>afbreken na</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
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
        <translation>Markdown-bestanden</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>Van elk gesprek een Markdown-bestand in een map bijhouden</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>Map van de Markdown-bestanden</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Er is geen map gekozen.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>Bestanden bijhouden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>Een bestand heeft de titel van zijn gesprek, bevat wat de chat toont en wordt opnieuw geschreven als dat verandert. Afbeeldingen en bestanden worden erin genoemd, niet gekopieerd. Een blinde vergelijking wordt geschreven zodra die is onthuld.</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>Wat je in een bestand wijzigt, blijft: de chat gaat dan ernaast verder in een nieuw bestand. Verwijder je een chat, dan gaat het bestand mee, tenzij je het hebt gewijzigd; met “Ongedaan maken” komt het terug. Zet je dit uit, dan blijven alle bestanden.</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>Wie de map kan lezen, kan de chats lezen, ook de sleutels daarin.</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>Kies de map voor de Markdown-bestanden</translation>
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
        <translation>Er is iets misgegaan in Orca Desktop. Wat je het laatst deed, is misschien niet gelukt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handleiding doorzoeken</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation>Bewerkt: {words}</translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation>Ander antwoord: {words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>Vergeleken: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words} ({n} vraag)</numerusform>
            <numerusform>{words} ({n} vragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}, getoond</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Zonder woorden</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>Plakken als platte tekst</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Model kiezen</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Model: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message numerus="yes">
        <source>answers with up to {count} tokens</source>
        <translation>
            <numerusform>antwoordt met hoogstens {count} token</numerusform>
            <numerusform>antwoordt met hoogstens {count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Model kiezen</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modellen doorzoeken</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>Naam of maker</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dit model gebruiken</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Met ster</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Aanbevolen</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle modellen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Ster verwijderen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ster geven</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>De lijst is niet geladen, dus deze naam bestaat misschien niet. Hij wordt gebruikt zoals hij er staat; de gateway beslist.</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>Deze naam staat in geen enkele lijst. Hij wordt gebruikt zoals hij er staat; de gateway beslist.</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>Zonder de lijst van de gateway zijn hier maar een paar modellen bekend.</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>Geleerd: het weigert {name}. Dit vergeten</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>Prijzen zijn per miljoen tokens.</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>laatst beantwoord door {model}</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>niet in de lijst van de gateway</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>“{name}” staat in geen enkele lijst.</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>Namen worden letterlijk genomen. Kent de gateway deze niet, dan is het antwoord een fout.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Toch gebruiken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>{n} model bekend; de lijst van de gateway is nog niet opgehaald</numerusform>
            <numerusform>{n} modellen bekend; de lijst van de gateway is nog niet opgehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>{n} model, lijst van {time}</numerusform>
            <numerusform>{n} modellen, lijst van {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Opvragen bij de gateway…</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>De lijst van modellen is niet beschikbaar.</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>En ook veranderen</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>Gelijke stappen van</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Aantal kolommen</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>Deze kolommen maken</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>Antwoorden die tegelijk worden geschreven</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>Eerst vragen vanaf deze prijs</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolommen</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Verder niets</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>De ene regel tonen</numerusform>
            <numerusform>Alle {n} regels tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Minder tonen</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Kind of the proxy</source>
        <translation>Soort proxy</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS (secured up to the proxy)</source>
        <translation>HTTPS (beveiligd tot de proxy)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adres van de proxy</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>bijvoorbeeld proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Poort van de proxy</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Gebruikersnaam voor de proxy</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>als de proxy die vraagt</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Wachtwoord voor de proxy</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Wachtwoord verwijderen</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>Computers zonder proxy</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>bijvoorbeeld intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>De weg naar de gateway testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>De test annuleren</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>De certificaten verwijderen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>Zonder proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>De test vraagt de gateway om de lijst met modellen, zonder je sleutel. Het kost niets.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>Sommige bedrijven lezen mee en hebben eigen certificaten. Die in het bestand worden vertrouwd naast die van het systeem, nooit in plaats daarvan.</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>Er is een wachtwoord bewaard</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>Het wordt alleen in de sleutelbos van deze computer bewaard.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>Alleen die het systeem vertrouwt.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Ook: {names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>Dit is geen adres van een proxy met een poort. Wat eerder was ingesteld, blijft gelden.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>Gewijzigd: {name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>Vul eerst het adres en de gebruikersnaam in: daar hoort het wachtwoord bij.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>Kies het bestand met de certificaten</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>Certificaten ({pattern})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>Sinds het programma is gestart, is er niets gemeld.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what} Nieuwe poging over {seconds} s.</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>Wacht nog, tot nu toe {0} s.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Wacht op het antwoord…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er valt niets ongedaan te maken.</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>Ongedaan gemaakt: “{what}”</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>Chat openen</translation>
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
        <translation>Geef een getal van {low} tot {high}.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Geef een heel getal van {low} tot {high}.</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>Geen netwerk. Je kunt verder schrijven; een vraag gaat weg als je die opnieuw verstuurt.</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>Het netwerk is terug. Er is niets vanzelf verstuurd.</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>Wordt meegestuurd, want je hebt het teruggehaald.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>Meesturen</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>Deze vraag en het antwoord bij latere vragen weglaten</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>Deze vraag en het antwoord met latere vragen meesturen</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>In deze chat</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bladwijzers</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Erheen gaan</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>Deze tak verwijderen</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>Enter gaat erheen   Esc sluit</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>In deze chat is nog niets gevraagd.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Zonder woorden</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}, een vergelijking</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}, hier ben je</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>Kies een vraag om alles te verwijderen wat erop volgt.</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>Kaart van de chat</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>{n} vraag met antwoord verwijderd.</numerusform>
            <numerusform>{n} vragen met antwoorden verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>Bladwijzer toegevoegd.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Bladwijzer verwijderd.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>Voorbeeld als pagina’s</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>Nieuwe chat</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>In alle berichten zoeken naar “{words}”</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voorinstelling</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation>In deze chat is nog niets gezegd</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Er wordt een antwoord geschreven</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>Er wordt niets geschreven</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voorinstelling</translation>
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
        <translation>Model</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation>Wat wil je hiervan onthouden?</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>Antwoordstijl</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>Antwoordstijl verbergen</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Eenvoudig</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>Het is niet bekend wat dit model accepteert. Instellingen worden verstuurd zoals ze zijn.</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>Ingesteld onder “Geavanceerd”: {count}</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation>Het is niet bekend of dit model dit accepteert; het wordt verstuurd zoals het is.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruikt</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>niet zeker</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name} Aan het model overlaten</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Geef een heel getal, zoals 4096.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Geef een getal.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} terugzetten</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>{name} niet versturen</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Opslaan als voorinstelling</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Deze instellingen opslaan als voorinstelling</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>Je eigen stijl</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, gewijzigd</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Voorinstelling: {name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>Instellingen met een naam om uit te kiezen</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name} (voor nieuwe chats)</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>Wijzigingen in {name} bewaren</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>Opslaan als nieuwe voorinstelling…</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Voorinstellingen beheren…</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>Opslaan als nieuwe voorinstelling</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Naam van de voorinstelling</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Voorinstellingen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>Nieuwe chats beginnen hiermee.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Verwijderd: {name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>Niet voor nieuwe chats</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Gebruiken voor nieuwe chats</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Alle exporteren…</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>Voorinstellingen exporteren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Voorinstellingen (*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Voorinstellingen importeren</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>Geïmporteerd: {names}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation>Naar antwoord {letter}</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>Alle kolommen</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Change a prompt</source>
        <translation>Prompt wijzigen</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nieuwe prompt</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Geen map</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nieuwe toetsen</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Toetsen indrukken…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen toets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>{{onderwerp}} vraagt om iets. {{onderwerp: belasting}} begint met “belasting” en {{toon: formeel|vriendelijk}} laat je kiezen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>Vraagt om: {names}</translation>
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
        <translation>Prompts zoeken</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>Een naam, een map of enkele woorden</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nieuwe prompt…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>4 voorbeelden invoegen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alles exporteren…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>Een prompt is een tekst die je steeds weer gebruikt. Bewaar de tekst onder een naam en voeg die in een bericht in door aan het begin / te typen. Waar {{onderwerp}} staat, wordt gevraagd wat daar moet komen.</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>Open een chat om een prompt in een bericht in te voegen.</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>↑ ↓ bladert   Enter voegt in   Esc laat de / staan</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>Nieuwe prompt “{name}”…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nieuwe prompt…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>Een tekst bewaren die je steeds weer gebruikt</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>Om te proberen: uitleggen, brieven, inkorten, voor en tegen</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>4 voorbeelden invoegen</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>Er is nog geen prompt.</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>Geen prompt heet zo.</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>Er is nog geen tekst om te bewaren.</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Als prompt bewaren…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Gewijzigd: {name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Bewaard: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Verwijderd: {name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>De voorbeelden staan erin.</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Prompts exporteren</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Prompts importeren</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Bestands&amp;naam:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Bestanden van type:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Map:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Kiezen</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nieuwe map</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Gewijzigd op</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnie&amp;uw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kni&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>P&amp;lakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
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
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
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
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnie&amp;uw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kni&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>P&amp;lakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>Dit is nu een chat in de lijst.</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>Hiervan wordt niets bewaard; bij de volgende vraag is het weg.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Snelle vraag</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Stel je vraag</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>Openen in venster</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>Tijdelijk: hiervan wordt niets bewaard</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>Niets van deze vraag bewaren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>Het antwoord is er.</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>{name}, schuifregelaar</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Stoppen met voorlezen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>Er is hier geen antwoord om voor te lezen.</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>Er staan geen woorden in dit antwoord.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>Het antwoord wordt voorgelezen.</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>De stem van dit systeem kon niet worden gebruikt.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>Recepten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>Dit recept vergeten</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>“{name}” is vergeten.</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>Naam van het recept</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>Er is al een recept met deze naam; dat wordt dan vervangen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>In plaats daarvan:</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Een nieuwere versie</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versie {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Deze versie overslaan</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>Details van het antwoord</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Verzoek tonen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Voor ondersteuning</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwoord door</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde model</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>een ander model: {model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>Uit de cache gelezen</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>In de cache geschreven</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>Waarvan nadenken</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>Webzoekopdrachten</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>Gelezen webpagina’s</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>geen geld</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>Gemeld met het antwoord</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>Uiteindelijk berekend</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Eerste woord na</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Nagedacht</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Hele antwoord</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens per seconde</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Zoals verstuurd</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verstuurd</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>Reden van stoppen</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>Stopreeks</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>Exporteren als tabel</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Rapport exporteren</translation>
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
        <translation>Kopie terugzetten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>Nieuwste chats van de kopie</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>De nieuwste chats erin</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>Deze back-up bekijken</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Terugzetten en opnieuw starten</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Een andere…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>Een kopie die je hebt opgeslagen of een van de back-ups hieronder. Er verandert niets voordat je hebt gezien wat erin zit.</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>Een kopie die je hebt opgeslagen; er zijn nog geen back-ups. Er verandert niets voordat je hebt gezien wat erin zit.</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>Kies wat je wilt terugzetten</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>Er verandert niets als je annuleert.</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>Dat is te lang voor een resultaat. Voeg het als bestand bij of maak het korter.</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>Resultaten van tools</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Naam van de map</translation>
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
        <translation>{row}, menu</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nieuwe chat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Vastmaken</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Uit het archief halen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Nieuwe chat in deze map</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>Nieuwe map in deze map</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>Kleur en nieuwe chats…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Map verwijderen, chats bewaren</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verplaatsen naar</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Geen map</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nieuwe map…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>Met afbeeldingen en bestanden ({size})</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>Eén bestand met alles</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>Alle chats, voorinstellingen en instellingen komen in één bestand dat dit programma kan terugzetten. De sleutel zit er nooit in. Wie het bestand heeft, kan de chats lezen.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Schrijven en controleren…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>De kopie is opnieuw gelezen en er ontbreekt niets aan.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>Gesprekken doorzoeken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Zoekopdracht verfijnen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>Misschien is er meer. Verfijn de zoekopdracht om het te zien.</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>{filter} is verwijderd</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>Filter “{filter}” verwijderen</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter verwijderen</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Dit label hernoemen…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Alle labels…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>{filter} is toegevoegd</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>Hoe er op het web wordt gezocht</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>Elke zoekopdracht wordt extra berekend. Een antwoord met één zoekopdracht kostte ongeveer {price} toen dat werd gemeten.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>Selectie opheffen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verplaatsen naar…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>De server heeft {n} tool.</numerusform>
            <numerusform>De server heeft {n} tools.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>De server heeft {n} tool: {names}</numerusform>
            <numerusform>De server heeft {n} tools: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Deze server gebruiken</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>Uit: de server blijft hier staan en wordt niet meegestuurd</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Naam van de server</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>Zoals agenda</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres van de server</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>Token van de server</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Token verwijderen</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>Toegestane tools</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>Alle tools van de server</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Alleen deze</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>Tools opvragen bij de server</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>Er is geen tool toegestaan, dus het model kan van deze server niets gebruiken.</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>Naam van nog een tool</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>Naam van een tool</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Toestaan</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Blijft behouden en is alleen als JSON te wijzigen: {keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>Staat in de sleutelbos van deze computer; schrijf een ander token om het te vervangen</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>Staat in de JSON; het gaat ook naar de sleutelbos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Opvragen bij de server…</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>Maakt nu verbinding met {address}, met het token ervan, en alleen hiervoor</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>De server heeft geen tools.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation>Een token gaat naar de sleutelbos van deze computer zodra je op “Gebruiken” drukt en staat verder nergens. Het systeem vraagt misschien of het programma de sleutelbos mag gebruiken.</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>Tools die het model mag gebruiken</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>Alleen deze knop verbindt deze computer met de server. Een bewaard token wordt daarvoor uit de sleutelbos gelezen.</translation>
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
        <translation>MCP-servers</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server toevoegen</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Server verwijderen</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Deze tekst kan niet als formulier worden getoond. {problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>Uit: wordt niet meegestuurd</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>Een MCP-server biedt tools op het web die het model zelf gebruikt. De aanbieder van het model maakt er verbinding mee; dit programma doet dat alleen als je naar de tools vraagt.</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>Eerste server toevoegen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>Sleutel in gebruik: …{tail}</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>Er is een sleutel in gebruik.</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>Er is geen sleutel in gebruik.</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>Zoals in de laatste chat</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Adres van de gateway</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Sleutel verwijderen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nieuwe sleutel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Model voor nieuwe chats</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Stijl voor nieuwe chats</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Voorinstellingen beheren…</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Melding bij antwoorden die lang duren</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>Duurt een antwoord langer dan 20 seconden en kijk je naar iets anders, dan krijg je een melding. Met een klik open je de chat.</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Gepauzeerde antwoorden vanzelf laten doorgaan</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauzes</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>Bij lang werk kan een model pauzeren. Doorgaan is een apart verzoek en gebeurt hoogstens drie keer.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Lettertype</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>Nog groter als het systeem grotere tekst wil</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>Zo min mogelijk</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>De taal verandert meteen. Wat je hebt geschreven, blijft staan en antwoorden gaan door.</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Schrijven en toetsen</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter verstuurt, Shift+Enter begint een nieuwe regel</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>Ctrl+Enter verstuurt, Enter begint een nieuwe regel</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle toetsen tonen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Wat wordt verstuurd</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>Alleen de verzoeken die je verstuurt, gaan naar de gateway, met wat je bijvoegt. Verder verlaat niets deze computer, tenzij je van nieuwere versies wilt horen.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Wat wordt bewaard</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>Chats staan op deze computer, leesbaar voor wie je bestanden kan lezen. Van een tijdelijke chat wordt niets bewaard. Wat je verwijdert, blijft 30 dagen in de prullenbak, tenzij je het voorgoed wist.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>De sleutel</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>Hij wordt bewaard in de sleutelbos van deze computer of alleen voor deze sessie, en staat in geen enkel bestand van dit programma.</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Orca Desktop geëxporteerde Markdown weer laten lezen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>Een opmerking aan het eind van het bestand vertelt wat de tekst niet toont: nadenken, resultaten van tools en instellingen. Zonder die opmerking staat er alleen de tekst.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versie {number}</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>Een venster voor de modellen achter OrcaRouter.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Vrije software onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Een pictogram in het systeemvak tonen</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Systeemvak</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>Vraagt het mij</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>Gaat door in het systeemvak</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>Sluit het programma af</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>Dit bureaublad heeft geen systeemvak, dus er is geen plaats voor het pictogram.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Sluiten van het venster</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>Een snelle vraag stellen</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Snelle vraag</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>Een klein venster voor een vraag naast wat je aan het doen bent. Wil je het met een toets openen, stel dan in de instellingen van je bureaublad in dat die toets “orca-desktop --quick” start.</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>Het adres is gewijzigd.</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Gewijzigd: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>Gewijzigd: stijl voor nieuwe chats</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>Gewijzigd: model voor nieuwe chats</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>{n} antwoord vragen</numerusform>
            <numerusform>{n} antwoorden vergelijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Instellingen openen</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Als recept bewaren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
            <numerusform>Er gaat {n} bestand mee.</numerusform>
            <numerusform>Er gaan {n} bestanden mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>Er gaat {n} eerdere vraag mee met het antwoord.</numerusform>
            <numerusform>Er gaan {n} eerdere vragen mee met hun antwoorden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Antwoorden vergelijken</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>Sluiten zonder te vergelijken</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Wat wil je vragen?</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>Met de chat tot nu toe</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Wat moet er veranderen?</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>In willekeurige volgorde en zonder naam: instellingen, tijd en prijs zie je zodra je hebt gekozen.</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>Deze kolommen bewaren voor nieuwe vergelijkingen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Kolom toevoegen</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>Dit antwoord vergelijken met…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>De vragen die volgden, worden in de nieuwe kolom niet gesteld.</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>Niets van wat eerder is gezegd, gaat mee.</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>Kies wat er moet veranderen.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Schrijf eerst een vraag.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Voeg een tweede kolom toe om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>Geef eerst een sleutel op in de instellingen.</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>{first} × {second} kolommen maken</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>Naast het antwoord dat je hebt, passen niet alle kolommen ervan.</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>geen toets</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Toetsen en acties zoeken</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>Een actie of de toetsen ervan</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nieuwe toetsen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen toets</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles terugzetten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Hier gebruiken</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>Deze toetsen blijven zoals ze zijn.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nieuwe chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nieuwe tijdelijke chat</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importeren</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Hier komen je gesprekken te staan.</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>Geen gesprek heeft dit in de titel of in de berichten.</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>Alle berichten doorzoeken…</translation>
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
        <translation>Als tekst gelaten</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>Andere woorden zoeken…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Aan woordenboek toevoegen</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>Geen ander woord bekend</translation>
    </message>
</context>
<context>
    <name>SpellingPresenter</name>
    <message>
        <source>spelling</source>
        <translation>spelling</translation>
    </message>
    <message>
        <source>dictionaries</source>
        <translation>woordenboeken</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>“{word}” staat nu in je woordenboek.</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Gewijzigd: {what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>Woorden onderstrepen die in geen woordenboek staan</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Woordenboeken</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>Map met woordenboeken openen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>Woordenboeken: {names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>Op deze computer is geen woordenboek gevonden. Een woordenboek bestaat uit twee bestanden, zoals nl_NL.aff en nl_NL.dic; zet ze in de map met woordenboeken.</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>Meer woordenboeken worden gevonden waar het systeem of LibreOffice ze heeft, of in de map met woordenboeken.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>Gelezen</translation>
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
        <translation>uitgeklapt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>ingeklapt</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation>Grafiek: {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>Overeenstemming van de antwoorden</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>Tabel opslaan</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} kolom</numerusform>
            <numerusform>{n} kolommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} rij</numerusform>
            <numerusform>{n} rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>Eigen woorden voor waar een chat over gaat.</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Nieuwe labels, met komma’s ertussen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Alle labels…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>Er is al een label “{name}”. De twee samenvoegen?</translation>
    </message>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>Alle chats met “{tag}” krijgen in plaats daarvan “{name}”.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide houden</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>Label hernoemd: “{tag}” heet nu “{name}”.</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>Labels samengevoegd: “{tag}” is nu “{name}”.</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>Label uit alle chats verwijderd: {tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>Ongedaan gemaakt: het label heet weer “{tag}”.</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>Temperatuur, van precies tot gedurfd</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatuur</translation>
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
        <translation>Tijdelijke chat: verdwijnt als je weggaat. Alleen de kosten worden genoteerd, geen woorden.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Deze chat bewaren</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>Deze chat is bewaard. Hij staat nu in de lijst.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation>Nadenken</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Nadenken, tokens</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>Resultaten van tools</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>Het model wacht op resultaten:</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>Resultaten versturen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>Het model zeggen dat er geen resultaten komen</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>Tool tonen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Naam van de tool</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>Zoals bestelling_opzoeken</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>Waar de tool voor is</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>Wat de tool doet en wanneer je die gebruikt: modellen beslissen op grond van deze woorden</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Waarde toevoegen</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>De tool wordt zonder waarden aangeroepen.</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>Waarden bij de aanroep</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waar de tool voor is</translation>
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
        <translation>Tools</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Tool toevoegen</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>Tool verwijderen</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>Tool dupliceren</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Deze tekst kan niet als formulier worden getoond. {problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>Een tool is iets waar het model om kan vragen, zoals een bestelling opzoeken. Jij bepaalt waarmee de tool wordt aangeroepen; je ziet elke aanroep en geeft het resultaat.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Met een voorbeeld beginnen</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>Eerste tool toevoegen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>Gesprekken tonen</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>Antwoordstijl</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Tijdelijke chat</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nieuwe chat</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>Kosten van deze chat tot nu toe, in Amerikaanse dollars</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>Kosten van deze chat tot nu toe; sommige antwoorden meldden hun kosten niet</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>Deze chat: {cost}. Tokens gelezen: {read}, geschreven: {written}.
{answers}
Deze maand: {month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>Einde van de chat</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>Begin van de chat</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>{0} heeft geantwoord.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link openen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopiëren als Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Bericht kopiëren</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Bericht kopiëren als Markdown</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Als prompt bewaren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Tabel kopiëren als CSV</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Tabel opslaan als CSV…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tabellen als CSV</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>Bij latere vragen weglaten</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>Met latere vragen meesturen</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>Vraag en antwoord verwijderen</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>Vanaf hier verdergaan in een nieuwe chat</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>Dit antwoord bewerken…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>Dit antwoord exporteren…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Bladwijzer toevoegen</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Bladwijzer verwijderen</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}, oefenantwoord</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}, geïmporteerd antwoord</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}, antwoord</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Naar het nieuwste</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>Nieuwe tekst hieronder</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… {n} alinea is gelijk</numerusform>
            <numerusform>… {n} alinea’s zijn gelijk</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Gespreksverloop</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>Orca Desktop openen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nieuwe chat</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Snelle vraag</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
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
        <translation>{name} uitproberen</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (verplicht)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>Eén tekst per regel</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>Voorbeelden invullen</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Velden leegmaken</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>De tool wordt zonder waarden aangeroepen.</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>De aanroep als JSON</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Er ontbreekt: {names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Gevraagd aan {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>verder niets</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>Zo zou een model de tool aanroepen. Er wordt nergens iets heen gestuurd en wat je hier invult, wordt niet bewaard.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>Wat er misging</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>Dit is een fout van Orca Desktop, niet van jou. Komt de fout terug, stuur deze tekst dan naar de makers van het programma. Er staat geen sleutel in, maar misschien wel woorden uit een chat: kijk de tekst eerst na.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>Dit is een fout van Orca Desktop, niet van jou. Het rapport noemt versies en waar in het programma het gebeurde. Er staat geen sleutel in en geen woord uit je chats, en het is naar niemand verstuurd. De makers van het programma kunnen het gebruiken.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message>
        <source>Ask once a day whether there is one</source>
        <translation>Eén keer per dag controleren of er een is</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Nieuwere versies</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>Aan {host} wordt gevraagd welke versie de nieuwste is. Over jou wordt niets verteld en er wordt niets vanzelf geïnstalleerd.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>Bij het oefenen wordt er niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>Nog niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>Laatst gecontroleerd: {when}. Er kwam geen bruikbaar antwoord.</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>Laatst gecontroleerd: {when}. Je hebt de nieuwste versie.</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>Laatst gecontroleerd: {when}. Versie {version} is beschikbaar.</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>Gewijzigd: nieuwere versies</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>Versie {version} van Orca Desktop is beschikbaar.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>Afgelopen dag</numerusform>
            <numerusform>Afgelopen {n} dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Tokens en kosten</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Tonen per</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Per model</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Per chat</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Tijdelijke chats</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(verwijderd)</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>Alle andere chats</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nadenken</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Uit cache</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Zoekopdrachten</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>Tabel van het gebruik</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>Wat in rekening is gebracht, in Amerikaanse dollars. Oefenen is gratis en telt niet mee.</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>Eigen limieten en tegoed…</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>Opvragen bij de gateway…</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>De gateway meldt geen tegoed.</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>Dit antwoord gebruiken</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation>Gebruiken</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation>{name} van kolom {letter}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Heel getal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Een uit een lijst</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Lijst met teksten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>Het model moet dit altijd opgeven</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>Wat het betekent, zoals “Stad en land”</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>Waaruit gekozen kan worden, één per regel</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>Naam van waarde {0}</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>Soort van waarde {0}</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>Waarde {0} is verplicht</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>Betekenis van waarde {0}</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>Keuzes van waarde {0}</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>Waarde {0} omhoog</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>Waarde {0} omlaag</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>Waarde {0} verwijderen</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Blijft behouden en is alleen als JSON te wijzigen: {keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>Kolom toevoegen</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>Kant-en-klare kolommen</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>Opnieuw beginnen met de kant-en-klare kolommen</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>Elke waarde van {first} met elke waarde van {second}</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>Het is niet bekend wat {models} accepteert. Instellingen worden verstuurd zoals ze zijn.</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>Hoe vaak deze kolom wordt gevraagd</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>Deze kolom dupliceren</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Deze kolom verwijderen</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>Het antwoord dat je hebt, zonder kosten</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>Vraagt precies hetzelfde</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Kolom {letter}</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>Naam van kolom {letter}</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>Aantal keer voor kolom {letter}</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>Kolom {letter} verwijderen</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>Kolom {letter} dupliceren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} bestand</numerusform>
            <numerusform>{n} bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>Wachtende vragen</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>De vraag wacht tot het antwoord klaar is.</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Nu vragen</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>Deze vraag wijzigen</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Deze vraag verwijderen</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>Wacht: {question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>Het model mag nu op het web zoeken. Elke zoekopdracht wordt extra berekend.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Zoeken op het web</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>Zoeken op het web: dit model kan niet op het web zoeken</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>Eerst rondkijken</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>Sleutel ophalen op orcarouter.ai</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>Welkom bij Orca Desktop</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>Eén venster voor de modellen achter OrcaRouter. Hoe wil je beginnen?</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>Je gesprekken blijven op deze computer. Alleen de verzoeken die je verstuurt, gaan naar de gateway.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Verbinden met OrcaRouter</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>Meer dan 200 modellen, je betaalt naar gebruik. Log in of plak de sleutel van je account.</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>Werkt meteen, zonder sleutel en zonder netwerk. De antwoorden worden verzonnen door een klein ingebouwd model, geen taalmodel uit de cloud: goed om het venster te leren kennen, niet voor feiten.</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>Bestanden horen in een bericht, niet hier. Open het bestand en kopieer de tekst.</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>Afbeeldingen horen in een bericht, niet hier.</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>Hier zit geen tekst in die je hier kunt plakken.</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>Voorbeeld invoegen</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}: voorbeeld invoegen</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Editor openen</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}: editor openen</translation>
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
        <translation>Klik om te hernoemen</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>De sleutel kon niet worden getest: {reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>Deze gateway zegt niet of een sleutel klopt.</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem} Sleutels van OrcaRouter beginnen met sk-orca-; deze niet.</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>Inloggen werkt alleen met het eigen adres van OrcaRouter. Plak in plaats daarvan een sleutel.</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>Deze computer laat de browser niet terugkomen. Plak in plaats daarvan een sleutel.</translation>
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
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nieuwe chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nieuwe tijdelijke chat</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Snelle vraag</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nieuwe map</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle labels</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>Sluiten wat open is of het antwoord stoppen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Vastmaken of losmaken</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Deze chat bewaren</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Als prompt bewaren…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>Voorlezen of stoppen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importeren</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Alle chats exporteren</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Kopie terugzetten…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>Het volgende verzoek tonen</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Chat verwijderen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Onlangs verwijderd</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Venster sluiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Gesprekken doorzoeken</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Zoeken in deze chat</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Volgende zoeken</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige zoeken</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>Vragen van deze chat</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>Kaart van deze chat</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bladwijzers</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>Bladwijzer bij dit bericht zetten of verwijderen</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Alle vergelijkingen</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>Wat je goed vond</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>Eerste tot achtste kolom van een vergelijking</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Volgende chat</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Vorige chat</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>Eerste tot negende chat in de lijst</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Gesprekken tonen</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>Antwoordstijl tonen</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Model kiezen</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Voorinstellingen beheren</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Tokens en kosten</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Volgende deel van het venster</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Vorige deel van het venster</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale tekstgrootte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Is alles in orde?</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>Over Orca Desktop</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>Dit is geen adres. Een adres ziet eruit als https://api.orcarouter.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Het adres moet beginnen met https://.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>Laat de naam en het wachtwoord vóór de @ weg. De sleutel heeft een eigen veld.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>Laat alles vanaf de ? of # weg.</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>Gebruik https://. Via http:// kan je sleutel onderweg worden gelezen, dus dat mag alleen voor deze computer (http://127.0.0.1).</translation>
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
        <translation>Een onderdeel van Orca Desktop ontbreekt of is beschadigd ({part}). Installeer het opnieuw; je chats blijven bewaard.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} ziet geen afbeeldingen en er gaat er een mee. Kies een model dat ze wel ziet of haal de afbeelding eruit.</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} ziet geen afbeeldingen en er gaat er een mee. Haal die eruit of kies een model dat ze wel ziet: {others}.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} leest geen PDF en er gaat er een mee. Kies een model dat dat wel doet of haal de PDF eruit.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} leest geen PDF en er gaat er een mee. Haal die eruit of kies een model dat dat wel doet: {others}.</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>Samen is wat in deze chat is bijgevoegd groter dan de {limit} MB die één verzoek mag hebben. Haal er iets uit of begin een nieuwe chat.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>Er is {n} afbeelding in deze chat en dit model accepteert er {limit} tegelijk. Haal er een uit of laat een eerdere vraag weg.</numerusform>
            <numerusform>Er zijn {n} afbeeldingen in deze chat en dit model accepteert er {limit} tegelijk. Haal er een paar uit of laat een eerdere vraag weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>Er is {n} PDF-pagina in deze chat en dit model accepteert er {limit} tegelijk. Haal er een uit of kies een model met een grotere context.</numerusform>
            <numerusform>Er zijn {n} PDF-pagina’s in deze chat en dit model accepteert er {limit} tegelijk. Haal er een paar uit of kies een model met een grotere context.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>Bij meer dan {n} afbeelding mag er geen breder of hoger zijn dan {edge} pixels, en “{name}” is dat wel.</numerusform>
            <numerusform>Bij meer dan {n} afbeeldingen mag er geen breder of hoger zijn dan {edge} pixels, en “{name}” is dat wel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>Alleen de eerste afbeelding van de animatie wordt verstuurd.</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>Er wordt maar een deel verstuurd: de eerste {n} rij van een blad, of minder.</numerusform>
            <numerusform>Er wordt maar een deel verstuurd: de eerste {n} rijen van een blad, of minder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>{n} afbeelding erin wordt niet verstuurd.</numerusform>
            <numerusform>{n} afbeeldingen erin worden niet verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>{n} verborgen blad erin wordt niet verstuurd.</numerusform>
            <numerusform>{n} verborgen bladen erin worden niet verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” heeft meer dan de ene pagina die kan worden verstuurd. Voeg een deel ervan bij.</numerusform>
            <numerusform>“{name}” heeft meer dan de {n} pagina’s die kunnen worden verstuurd. Voeg een deel ervan bij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” heeft meer dan de {n} miljoen pixels die hier kunnen worden geopend. Sla het kleiner op of voeg een deel ervan bij.</numerusform>
            <numerusform>“{name}” heeft meer dan de {n} miljoen pixels die hier kunnen worden geopend. Sla het kleiner op of voeg een deel ervan bij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>Het lezen van “{name}” duurde langer dan {n} seconde. Voeg een kleiner deel ervan bij.</numerusform>
            <numerusform>Het lezen van “{name}” duurde langer dan {n} seconden. Voeg een kleiner deel ervan bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>“{name}” kan niet worden gelezen. Kijk of het er nog is en mag worden geopend.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>“{name}” is geen bestand. Kies de bestanden erin een voor een.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” is leeg.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>“{name}” is groter dan {limit} MB, de maximale grootte voor deze soort. Voeg een deel ervan bij.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>“{name}” is een HEIC- of AVIF-afbeelding, die modellen niet kunnen zien. Sla het op als JPEG of PNG.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>“{name}” is een SVG-tekening, die modellen niet kunnen zien. Sla het op als PNG of plak de broncode als tekst.</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>“{name}” is een afbeelding van een soort die modellen niet kunnen zien. Sla het op als PNG of JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>“{name}” is een presentatie, die hier niet kan worden gelezen. Sla het op als PDF.</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>“{name}” heeft een Office-indeling die hier niet kan worden gelezen. Sla het op als .docx, .xlsx of PDF.</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>“{name}” is opgemaakte tekst (RTF), die hier niet kan worden gelezen. Sla het op als .docx of PDF.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>“{name}” is een archief. Pak het uit en voeg de bestanden bij die je nodig hebt.</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>“{name}” is een programma, dat modellen niet kunnen lezen. Voeg de broncode bij als tekst.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>“{name}” is van een soort die hier niet bekend is. Afbeeldingen (PNG, JPEG, GIF, WebP), PDF-, tekst-, Word-, OpenDocument- en Excel-bestanden kunnen worden verstuurd.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>“{name}” is met een wachtwoord vergrendeld. Sla een kopie zonder wachtwoord op en voeg die bij.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>“{name}” is beschadigd. Open het waar het vandaan komt en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>Voor het lezen van “{name}” is te veel geheugen nodig. Voeg een kleiner deel ervan bij.</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Dit bestand wordt hier niet meer bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>Het eerste bestand is bijgevoegd, meer gaan er niet mee.</numerusform>
            <numerusform>De eerste {n} bestanden zijn bijgevoegd, meer gaan er niet mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>Nog {n} bestand kan niet worden bijgevoegd.</numerusform>
            <numerusform>Nog {n} bestanden kunnen niet worden bijgevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} pagina</numerusform>
            <numerusform>{n} pagina’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>ongeveer {n} token</numerusform>
            <numerusform>ongeveer {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
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
        <translation>Er is een back-up gemaakt en gecontroleerd.</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>“{name}” is opgeslagen: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} chat</numerusform>
            <numerusform>{n} chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>{n} vraag of antwoord</numerusform>
            <numerusform>{n} vragen en antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>Van {when}: {chats} met {messages}.</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>De chats erin zijn dezelfde als die hier staan.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>{n} chat ervan is nu niet hier.</numerusform>
            <numerusform>{n} chats ervan zijn nu niet hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>{n} chat die nu hier is, zit er niet in.</numerusform>
            <numerusform>{n} chats die nu hier zijn, zitten er niet in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>{n} chat was toen anders.</numerusform>
            <numerusform>{n} chats waren toen anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>{n} afbeelding of bestand is weggelaten en is hier ook niet.</numerusform>
            <numerusform>{n} afbeeldingen of bestanden zijn weggelaten en zijn hier ook niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>Alles wat nu hier is, maakt er plaats voor, blijft bewaard als back-up en komt terug met “Ongedaan maken”.</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>Teruggezet: de chats zoals ze {when} waren.</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>Het terugzetten is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>Je chats staan nu in {folder}. De oude kun je verwijderen in de instellingen, onder “Chats en back-ups”.</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>Je chats naar {folder} verplaatsen?</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>Alles ({size}) wordt gekopieerd en gecontroleerd voordat het daar wordt gebruikt. Daarna start Orca Desktop opnieuw. Wat in de oude map staat, blijft tot je het verwijdert.</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>De oude chats zijn verwijderd: {size}.</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  voordat een kopie werd teruggezet</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  voor een update van het programma</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>Nog niet gecontroleerd. De eerste back-up wordt binnenkort gemaakt en controleert alles.</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>Alles is in orde. Alles is gecontroleerd op {when}.</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>Alles was in orde bij de controle op {when}, maar de map staat op een netwerkschijf. Open die op één computer tegelijk of verplaats de map naar deze computer.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>Er wordt een antwoord geschreven. Stop het of wacht tot het klaar is en zet daarna de kopie terug.</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>De toestand van vóór het terugzetten wordt niet meer bewaard.</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>Hier is niets. Een chat die je verwijdert, kan 30 dagen worden teruggehaald.</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>{n} verwijderde chat kan worden teruggehaald.</numerusform>
            <numerusform>{n} verwijderde chats kunnen worden teruggehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>{n} chat staat weer in de lijst.</numerusform>
            <numerusform>{n} chats staan weer in de lijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>{n} chat is gewist.</numerusform>
            <numerusform>{n} chats zijn gewist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>{n} chat wordt gewist.</numerusform>
            <numerusform>{n} chats worden gewist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>{n} chat wordt teruggezet.</numerusform>
            <numerusform>{n} chats worden teruggezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>Wat nog niet is begonnen, blijft als je annuleert. Als je dit sluit, gaat het door.</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>“{title}” voorgoed wissen?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>Deze chat voorgoed wissen?</numerusform>
            <numerusform>Deze {n} chats voorgoed wissen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>Er is geen back-up met deze woorden.</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>Back-ups die er al zijn, bevatten de woorden nog tot uiterlijk {day}. Bestanden die je zelf hebt opgeslagen, blijven onaangeroerd.</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>Dit zou verraden wat een blinde vergelijking nog verbergt. Kies eerst een antwoord of onthul de instellingen.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>Dit model antwoordt met hoogstens {n} token.</numerusform>
            <numerusform>Dit model antwoordt met hoogstens {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>Dit model heeft het eerder geweigerd, met deze woorden: {words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>Nadenken uitzetten</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>Dit model kiest zijn woorden zelf; het accepteert zo’n waarde niet.</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>Dit model accepteert maar één vaste waarde.</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>Met nadenken aan kiest het model zijn woorden op zijn eigen manier. Zet nadenken eerst uit.</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>Met nadenken aan kan Top K niet worden ingesteld. Zet nadenken eerst uit.</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>Met nadenken aan moet Top P tussen 0,95 en 1 liggen.</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>Dit model accepteert de temperatuur of Top P, niet allebei.</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>Temperatuur weglaten</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>Dit model denkt niet na.</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>Dit model denkt altijd na.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>Dit model beslist zelf hoelang het nadenkt.</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>Nadenken naar behoefte</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>Dit model denkt alleen zoveel na als wordt gevraagd.</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>Met zoveel inspanning denkt het model altijd na. Verlaag eerst de inspanning.</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>Inspanning verlagen</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>Het budget telt alleen als nadenken een budget heeft.</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>Er zijn geen gedachten om te tonen.</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>Dit kan alleen worden verstuurd samen met een manier van nadenken.</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>Dit model toont zijn gedachten altijd.</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>Dit model gebruikt geen tools.</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>Dit model kan niet op het web zoeken.</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>Dit telt alleen als er op het web wordt gezocht.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Zoeken op het web</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>Alleen de gekozen sites worden doorzocht, dus er hoeft er geen te worden weggelaten.</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>Alle andere doorzoeken</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>Er zijn geen tools om uit te kiezen.</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>Dit model kan niet worden verplicht een tool te gebruiken.</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>Laten kiezen</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>Met nadenken aan kan geen tool worden verplicht. Zet nadenken eerst uit.</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>Een naam telt alleen als er één tool is gekozen.</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>Dit model kent dit niveau niet. Kies een ander.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>Dit antwoord kan tot {most} kosten. Vanaf {limit} wordt het je eerst gevraagd.</numerusform>
            <numerusform>Deze {n} antwoorden kunnen tot {most} kosten. Vanaf {limit} wordt het je eerst gevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>De prijs van {models} is niet bekend en komt daar nog bij.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>Het antwoord is gelijk.</numerusform>
            <numerusform>Alle {n} antwoorden zijn gelijk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>{often} van {n} antwoord is gelijk.</numerusform>
            <numerusform>{often} van {n} antwoorden zijn gelijk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>{often} van {n} geeft hetzelfde getal, {number}; {share}% van de zinnen is gelijk.</numerusform>
            <numerusform>{often} van {n} geven hetzelfde getal, {number}; {share}% van hun zinnen is gelijk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>Van het ene antwoord is {share}% van de zinnen gelijk.</numerusform>
            <numerusform>Van de {n} antwoorden is {share}% van de zinnen gelijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>Dit model denkt altijd op dezelfde manier na; er valt niets te veranderen.</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>Dit model denkt niet na; er valt niets te veranderen.</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>De kolommen {columns} zouden hetzelfde verzoek versturen. Wijzig er een van.</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>De gateway heeft dit model niet in zijn lijst.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>Toegestane waarde nemen</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>Hoogste waarde nemen</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>Ruimte maken voor het antwoord</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatuur</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Nadenken, tokens</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>Gewenst aantal woorden</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>Limiet in tokens</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zoals het is</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In gewone taal</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Stap voor stap</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>Met voorbeelden</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als lijst</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>Met twijfels</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Voor vakmensen</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Voor kinderen</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>Dat zou {n} kolom zijn; er passen er hoogstens {most}.</numerusform>
            <numerusform>Dat zouden {n} kolommen zijn; er passen er hoogstens {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>Kosten, USD</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Beoordeling</translation>
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
        <translation>Oefenen: verzonnen door het kleine model dat in Orca Desktop is ingebouwd.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>slecht</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>wordt nog geschreven</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>afgebroken</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>Vergelijking: {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>Gevraagd zonder wat eerder in het gesprek is gezegd.</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Voor alle gelijk: {settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Antwoord {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Antwoord {letter}, {number} van {count}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Volgende vraag</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>In deze kolom staat geen antwoord.</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Instructies:</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>Een blinde vergelijking: instellingen, tijden en kosten zijn verborgen tot er is gekozen.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Bronnen:</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>Dit antwoord was er al vóór de vergelijking.</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>Kosten van de vergelijking: {cost} USD</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>Kosten van de vergelijking: {cost} USD, en {n} antwoord met onbekende kosten</numerusform>
            <numerusform>Kosten van de vergelijking: {cost} USD, en {n} antwoorden met onbekende kosten</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>Tijden hangen af van het netwerk en de gateway; kleine verschillen zeggen niets.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Gestelde vraag</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>Eerste woord na, seconden</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Model dat antwoordde</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>ID van het antwoord</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>Wacht tot deze antwoorden klaar zijn of stop ze eerst.</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>Deze vergelijking is niet meer open.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Schrijf eerst een vraag.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Voeg een tweede kolom toe om mee te vergelijken.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>Er past hoogstens {n} kolom. Verwijder er eerst een.</numerusform>
            <numerusform>Er passen hoogstens {n} kolommen. Verwijder er eerst een.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>Geen kolom heeft een antwoord om vanaf verder te gaan.</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Creativiteit</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nadenken</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructies</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>Niets (nog eens vragen)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>oefenen</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Kolom {letter}</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>{name} weglaten voor deze kolom</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>{remedy}, voor deze kolom</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>De latere vraag blijft bij het antwoord waarop die volgde.</numerusform>
            <numerusform>De {n} latere vragen blijven bij het antwoord waarop ze volgden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>{n} latere vraag is hier niet gesteld</numerusform>
            <numerusform>{n} latere vragen zijn hier niet gesteld</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>Versie {number} is in gebruik</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>Vanaf nu antwoorden zoals {letter}?</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>Zo antwoorden</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>De tabel staat op het klembord.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Er is nog niets om te kopiëren.</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>Bewaard als recept {name}.</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>Er is nog geen sleutel voor de gateway, dus er zou niets worden beantwoord.</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>elk verstuurt ongeveer {n} token</numerusform>
            <numerusform>elk verstuurt ongeveer {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} antwoord</numerusform>
            <numerusform>{n} antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>tot {amount}</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>prijs onbekend ({models})</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>nadenken met een budget</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>nadenken, tot {n} token</numerusform>
            <numerusform>nadenken, tot {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>tot {n} token</numerusform>
            <numerusform>tot {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>geen model</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name} automatisch</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>nadenken zoals het model wil</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation>“{name}” is geen kopie die Orca Desktop heeft opgeslagen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>“{name}” is beschadigd of niet compleet, dus er is niets teruggezet. Kies een andere kopie.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>“{name}” is opgeslagen door een nieuwere Orca Desktop. Installeer die versie om deze kopie terug te zetten.</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>“{name}” is zelf het bestand met je chats. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>“{name}” is gewijzigd door een ander programma, dus er is niets teruggezet. Kies een andere kopie.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>“{name}” kan niet worden gelezen. Controleer het bestand en de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>Er is te weinig ruimte over om “{name}” terug te zetten. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>Daar is geen ruimte voor “{name}”. Kies een andere schijf of maak ruimte vrij.</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>“{name}” kon daar niet worden geschreven. Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>Je hebt dit antwoord gestopt.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>Het antwoord heeft de lengtelimiet bereikt.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>Het model wilde niet antwoorden.</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>De uitleg: {explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>Het gesprek is zo lang als het model kan lezen.</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>Het model pauzeerde midden in zijn werk.</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>Het model is gestopt om op het resultaat van een tool te wachten.</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>Het eindigde bij je stopreeks: {sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>Het model is gestopt zonder iets te schrijven.</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>De lengtelimiet was al bereikt vóór het eerste woord. Een hogere limiet helpt.</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>Het nadenken van eerdere antwoorden is weggelaten, omdat de handtekening ervan niet is geaccepteerd.</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>Het werd opgevat als iets over aanvallen op computers.</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>Het werd opgevat als iets over biologische gevaren.</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>Het werd opgevat als iets over het bouwen van grote taalmodellen.</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>Het werd opgevat als een poging om het verborgen nadenken van het model te lezen.</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>Het werd opgevat als iets dat schade kan aanrichten.</translation>
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
        <translation>{count} uur</translation>
    </message>
    <message>
        <source>It asks to wait {wait}. Then try again.</source>
        <translation>Er wordt gevraagd {wait} te wachten. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>Het verzoek had de gateway bereikt en is dus misschien al in rekening gebracht. Probeer het alleen opnieuw als je het nog een keer wilt versturen.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>De proxy {proxy} kon niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>De gebruikersnaam en het wachtwoord voor de proxy {proxy} ontbreken of zijn onjuist.</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>Het bestand met vertrouwde certificaten {file} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>Wat was aangekomen, blijft bewaard. Om door te gaan wordt het gesprek nog een keer verstuurd en in rekening gebracht.</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>Deze instelling is geweigerd: {name}. Die wordt vanaf nu voor dit model weggelaten.</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>Opnieuw proberen zonder: {name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>Er is nog geen sleutel voor deze gateway.</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>Voeg je OrcaRouter-sleutel toe in de instellingen of ga eerst oefenen.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>De sleutelbos van het systeem gaf de sleutel niet vrij.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>Ontgrendel de sleutelbos en probeer het opnieuw, of geef de sleutel op in de instellingen.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>De gateway accepteert deze sleutel niet.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>Controleer of de hele sleutel is geplakt en nog geldig is.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>Het account heeft geen tegoed meer.</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>Vul je tegoed aan op orcarouter.ai en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>De bestedingslimiet van deze sleutel of werkruimte is bereikt.</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>Verhoog de limiet op orcarouter.ai of wacht tot er weer ruimte is.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Deze sleutel mag dat niet.</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>Kies een ander model, of een andere sleutel in de instellingen.</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>De gateway kent dit model niet.</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>Controleer de naam of kies een ander model.</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>Het model accepteerde deze instellingen niet.</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>In de details staat welke. Wijzig die en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>Een veiligheidsregel van de gateway heeft dit bericht tegengehouden.</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>Zeg het anders of vraag het aan wie de werkruimte beheert.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>Een inhoudsfilter heeft het antwoord tegengehouden.</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>Vraag het op een andere manier of kies een ander model.</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>Het gesprek en het antwoord passen er samen niet in.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>Kies een korter antwoord onder “Hoe lang?” en probeer het opnieuw, of bewerk de vraag.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>Kies een korter antwoord onder “Hoe lang?” en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>Er is niets verstuurd. Controleer de proxy in de instellingen, onder “Netwerk”, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>Er is niets verstuurd. Kies het bestand opnieuw in de instellingen, onder “Netwerk”, of verwijder het daar.</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>Zulke lange antwoorden schrijft dit model niet.</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>Het model accepteerde een bijgevoegd bestand niet.</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>In de details staat waarom. Haal het eruit, voeg een kleiner bestand bij of kies een ander model.</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>Een afbeelding of bestand van dit gesprek kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>Er is niets verstuurd. Voeg het opnieuw bij of begin een nieuwe chat zonder dit bestand.</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>Het model accepteerde dit gesprek niet.</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>In de details staat waarom. Bewerk de vraag of begin een nieuwe chat.</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>Dit is meer dan het model in één keer kan lezen.</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>Maak het bericht korter of begin een nieuwe chat.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Te veel verzoeken in korte tijd.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>De gateway heeft het druk.</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>Er ging iets mis bij de gateway zelf.</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>Probeer het opnieuw; blijft het zo, dan antwoordt een ander model misschien wel.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Geen verbinding.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>Er is niets verstuurd. Controleer de internetverbinding (en het adres van de gateway, als je dat hebt gewijzigd) en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>De gateway is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Er is niets verstuurd. Controleer de internetverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>De proxy kon niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>Het adres van de gateway kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>Er is niets verstuurd. Controleer het in de instellingen.</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>Op dit adres is geen gateway.</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>Er kwam wel antwoord, maar niet op dit pad. Controleer het adres in de instellingen.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>Het bestand met vertrouwde certificaten kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>De beveiligde verbinding was niet te vertrouwen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>Er is niets verstuurd. Controleer de datum van deze computer en het certificaat van het netwerk.</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>De gateway antwoordde niet meer.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>Wat was aangekomen, blijft bewaard. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>Dit adres stuurt verzoeken door naar een andere plek.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>Daarheen is niets verstuurd. Controleer het adres van de gateway in de instellingen.</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>Het antwoord was niet wat een gateway verstuurt.</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>Controleer het adres van de gateway in de instellingen of probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>De verbinding werd verbroken voordat het antwoord volledig was.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>Wat was aangekomen, blijft bewaard. Probeer het opnieuw voor een nieuw antwoord.</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>Orca Desktop stopte terwijl dit antwoord werd geschreven.</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>Het bericht kon niet worden opgeslagen en is dus niet verstuurd.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Maak ruimte vrij op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>Er ging iets mis in Orca Desktop.</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>Probeer het opnieuw; in de details staat wat er is gebeurd.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} bestaat al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>De map is weg. Kies een andere.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>Je mag daar niet schrijven. Kies een andere map, zoals “Documenten”.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>De schijf is vol. Maak ruimte vrij en exporteer opnieuw.</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>Deze naam werkt hier niet. Kies een kortere of eenvoudigere.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>{name} is een link die naar zichzelf verwijst. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>{name} kon niet worden geschreven. Probeer een andere map.</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>Andere tak: vraag {number}, na versie {version} van antwoord {parent}</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>Andere tak: vraag {number}, een ander begin</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Versie {number} van {count}</translation>
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
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
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
        <translation>Word of LibreOffice</translation>
    </message>
    <message>
        <source>OpenDocument for Word or LibreOffice (*.odt)</source>
        <translation>OpenDocument voor Word of LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Platte tekst</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Platte tekst (*.txt)</translation>
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
        <translation>Jij</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Resultaten van tools</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nadenken</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>Tool: {name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Resultaat van een tool</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>De gedachten van het model werden niet getoond.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Bronnen:</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Bijgevoegd: {name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Afbeelding {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>Document {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>Verzonnen door het oefenmodel.</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>Je hebt dit antwoord hier gestopt.</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>Wat anders is dan in antwoord {letter}, is gemarkeerd.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Antwoord {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Antwoord {letter}, {number} van {count}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>in de chat getoond</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Instructies:</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>zonder instructies</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Oefenen: verzonnen door het kleine model dat in Orca Desktop is ingebouwd.</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>Er is {n} toolresultaat gegeven.</numerusform>
            <numerusform>Er zijn {n} toolresultaten gegeven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>Nadenken, {seconds} s</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>Inhoud van een soort die deze versie niet kent:</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>Werd bij het exporteren nog geschreven.</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Afgebroken: {reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Mislukt: {reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>De reden is niet bekend.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>een afbeelding</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>een document</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation>{name} niet ingesteld</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>met {name}</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>zonder {name}</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>nadenken zoals het model wil</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>zonder nadenken</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>nadenken naar behoefte</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>nadenken met een budget</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>nadenken tot {n} token</numerusform>
            <numerusform>nadenken tot {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>tot {n} token</numerusform>
            <numerusform>tot {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>{n} eigen tool</numerusform>
            <numerusform>{n} eigen tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} MCP-server</numerusform>
            <numerusform>{n} MCP-servers</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>Voor Obsidian</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>Voor Word</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Eenvoudig</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Eigen keuze</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Er is nog niets om te exporteren.</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Deze chat</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>Alleen dit antwoord</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>Geselecteerde berichten</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>Meerdere chats of alle</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Ingeklapt</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Als citaat</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>In een map ernaast</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>Alleen genoemd</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>Elke versie van een antwoord en elke tak, niet alleen wat je ziet.</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>Links waar een antwoord citeert, en eronder een lijst.</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>Eén regel in woorden, zoals “temperatuur 0,2”, waar ze veranderen.</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>Titel, datums, modellen, labels en kosten, zoals notitieprogramma’s ze lezen.</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>Eén opmerking aan het eind, waarmee “Chats importeren” dezelfde chat terugvindt. Die bevat alles, ook nadenken en tools. Wat je kopieert, heeft die niet.</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>In deze indeling bestaat dat niet: {form}.</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>Deze indeling bevat dit altijd helemaal: {form}.</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>In deze indeling kan niets worden ingeklapt: {form}.</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>In deze indeling kunnen bestanden zo niet meegaan: {form}.</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>Chat opslaan…</numerusform>
            <numerusform>{n} chats opslaan…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>{n} chat is weggelaten:</numerusform>
            <numerusform>{n} chats zijn weggelaten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>Chats van Orca Desktop</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>Er zit geen chat in.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Opgeslagen als {name} in {folder}.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>je persoonlijke map</translation>
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
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>De sleutelbos is nog niet geraadpleegd: voor oefenen is geen sleutel nodig.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>Geen: de gateway wordt rechtstreeks bereikt.</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>{proxy} kan niet worden gebruikt: alleen http, https en socks5 werken. Wijzig dit in de instellingen van het systeem.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>Vrije ruimte daar</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>Nog maar {size}. Maak ruimte vrij voor back-ups en nieuwe chats.</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>De schijf geeft dit niet door.</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Nieuwste back-up</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>Nog geen. De eerste wordt binnenkort vanzelf gemaakt.</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>Nieuwste fout</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Geen bekend.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>Eén ding vraagt je aandacht.</numerusform>
            <numerusform>{n} dingen vragen je aandacht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>Plan drie dagen in Lissabon met een peuter.</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>Leg samengestelde rente uit met een kleine tabel.</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>Schrijf een toost voor de bruiloft van mijn zus.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>Niet meegestuurd: je hebt het weggelaten.</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>Niet meegestuurd: het heeft geen antwoord.</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>Niet meegestuurd: het is niet beantwoord.</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>Niet meegestuurd: een veiligheidsregel hield het tegen.</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>Niet meegestuurd: het model weigerde het.</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>Niet meegestuurd: het is gestopt vóór het eerste woord.</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>Niet meegestuurd: het is afgebroken vóór het eerste woord.</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>Niet meegestuurd: het antwoord heeft geen tekst.</translation>
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
            <numerusform>{n} treffer</numerusform>
            <numerusform>{n} treffers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} chat</numerusform>
            <numerusform>{n} chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>Treffer {hit} van {hits} · chat {chat} van {chats}</translation>
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
        <translation>verzoek van de Messages API</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>JSON van Orca Desktop</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>Markdown van Orca Desktop</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>tekst met sprekers</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>“{name}” heeft geen berichten.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>“{name}” is geschreven op een manier die hier niet bekend is.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>“{name}” is te diep genest om te worden gelezen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>“{name}” is beschadigd: het is geen JSON.</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>“{name}” eindigt te vroeg. Wat vóór het einde staat, is gelezen; download of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>“{name}” is te groot om te worden gelezen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>“{name}” kan niet worden gelezen. Controleer de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>“{name}” mag niet worden geopend. Sta het lezen toe en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” is er niet meer.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>“{name}” is geen soort bestand dat kan worden geïmporteerd. Kies het archief zoals het andere programma het heeft gemaakt.</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>Er zijn geen gesprekken in “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>“{name}” is met een wachtwoord vergrendeld. Pak het uit en kies de map.</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>“{name}” is een archief in het archief, dat niet wordt geopend. Pak het uit en kies het apart.</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>“{name}” bevat meer bestanden dan bekeken kunnen worden.</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>“{name}” zou bij het uitpakken veel groter worden dan een gewoon archief, dus het wordt niet geopend.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>Het archief “{name}” is beschadigd. Download of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>“{name}” is een back-up van een nieuwere Cherry Studio, die hier niet kan worden gelezen. Exporteer de gesprekken daar als Markdown en kies de map.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>“{name}” is geschreven door een nieuwere versie van Orca Desktop. Werk deze versie bij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>“{name}” is beschadigd of gewijzigd: wat erin staat, past niet bij elkaar. Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>De import van “{name}” is afgebroken, dus wat die had gebracht, is weer weggehaald. Importeer het bestand opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>De import van “{name}” is afgebroken, dus wat die had gebracht, is weer weggehaald, op {n} chat na waarin je verder bent gegaan. Importeer het bestand opnieuw.</numerusform>
            <numerusform>De import van “{name}” is afgebroken, dus wat die had gebracht, is weer weggehaald, op {n} chats na waarin je verder bent gegaan. Importeer het bestand opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} vraag</numerusform>
            <numerusform>{n} vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>{n} bestand zit er niet in</numerusform>
            <numerusform>{n} bestanden zitten er niet in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>{n} chat importeren</numerusform>
            <numerusform>{n} chats importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>al hier</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>heeft meer dan wat hier is</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>is hier verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>Er is {n} chat in “{name}”.</numerusform>
            <numerusform>Er zijn {n} chats in “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>tot nu toe {n} chat</numerusform>
            <numerusform>tot nu toe {n} chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>{n} chat is geïmporteerd.</numerusform>
            <numerusform>{n} chats zijn geïmporteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>{n} die hier al was, kreeg wat eraan ontbrak.</numerusform>
            <numerusform>{n} die hier al waren, kregen wat eraan ontbrak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>{n} was hier al.</numerusform>
            <numerusform>{n} waren hier al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>{n} kon niet worden gelezen.</numerusform>
            <numerusform>{n} konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>{n} bestand erin bevat geen chats.</numerusform>
            <numerusform>{n} bestanden erin bevatten geen chats.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>De import is gestopt; importeer hetzelfde bestand opnieuw voor de rest.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>De import is ongedaan gemaakt.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>Vragen die zijn meegestuurd, zijn intussen verwijderd en worden niet getoond.</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>Dit is het eerste verzoek. Het antwoord is voortgezet: hetzelfde is nog een keer verstuurd, met het antwoord tot dan toe en de wens om door te gaan.</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>Het is eerst verstuurd met het nadenken van eerdere antwoorden, dat niet is geaccepteerd.</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>(je bericht)</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>Dit verzoek kan niet meer worden getoond.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>Deze tekst is te lang.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Regel {line}, kolom {column}: dit is geen JSON. Controleer komma’s, aanhalingstekens en haakjes.</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>Regel 1: hier hoort een lijst tussen vierkante haken.</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>Regel {line}: hier hoort een object tussen accolades.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>Regel {line}: &quot;{field}&quot; ontbreekt.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>Regel {line}: &quot;{field}&quot; moet een tekst zijn.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>Regel {line}: &quot;{field}&quot; moet een object zijn.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>Regel {line}: &quot;name&quot; mag alleen de letters a tot z, cijfers, _ en - bevatten, hoogstens 128.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>Regel {line}: &quot;type&quot; moet &quot;url&quot; zijn.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>Regel {line}: &quot;enabled&quot; moet true of false zijn, en &quot;allowed_tools&quot; een lijst met teksten.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>Regel {line}: &quot;url&quot; moet beginnen met https://.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>{n} tool</numerusform>
            <numerusform>{n} tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} MCP-server</numerusform>
            <numerusform>{n} MCP-servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>Met alleen {keys} typ je iets. Houd er Ctrl of Alt bij ingedrukt.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>{keys} is nodig om te typen en te navigeren. Kies andere toetsen.</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>Druk op een cijfer samen met Ctrl of Alt, maar niet op 0.</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>alleen voor deze sessie bewaard</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>De sleutel staat hier: {where}.</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>De sleutel is hier opgeslagen: {where}.</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>De sleutel is van deze computer verwijderd.</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>Voor deze gateway is geen sleutel opgeslagen.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>De sleutelbos van deze computer is vergrendeld. Ontgrendel de sleutelbos en probeer het opnieuw, of bewaar de sleutel alleen voor deze sessie.</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>Deze computer heeft geen sleutelbos in gebruik, dus de sleutel kan alleen voor deze sessie worden bewaard.</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>De sleutelbos deed het niet ({message}). De sleutel kan alleen voor deze sessie worden bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>De sleutelbos antwoordde niet binnen {n} seconde. Kijk of er om een wachtwoord wordt gevraagd en probeer het opnieuw.</numerusform>
            <numerusform>De sleutelbos antwoordde niet binnen {n} seconden. Kijk of er om een wachtwoord wordt gevraagd en probeer het opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>de sleutel is langer dan Windows kan bewaren</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>wat is geschreven, kwam anders terug</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>de sleutel is er nog</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>How freely?</source>
        <translation>Hoe vrij?</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>Eerst nadenken?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Hoe lang?</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>Een eigen hoeveelheid, ingesteld onder “Geavanceerd”</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>Een eigen waarde: {value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>Ongeveer {n} woord</numerusform>
            <numerusform>Ongeveer {n} woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>Modelstandaard</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Precies</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Evenwichtig</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gedurfd</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>Zonder nadenken</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Een beetje</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>Een beetje nadenken</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Veel</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>Veel nadenken</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>Nadenken naar behoefte</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>Lage inspanning</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>Gemiddelde inspanning</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>Hoge inspanning</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>Zeer hoge inspanning</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>Maximale inspanning</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>Nadenken uit</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>Kort nadenken</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>Lang nadenken</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>Verplaatst naar {folder}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>{n} chat verplaatst naar {folder}</numerusform>
            <numerusform>{n} chats verplaatst naar {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>Uit de map gehaald: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>{n} chat uit de map gehaald</numerusform>
            <numerusform>{n} chats uit hun mappen gehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>Labels gewijzigd: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>Labels van {n} chat gewijzigd</numerusform>
            <numerusform>Labels van {n} chats gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>Vastgemaakt: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>{n} chat vastgemaakt</numerusform>
            <numerusform>{n} chats vastgemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>Losgemaakt: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>{n} chat losgemaakt</numerusform>
            <numerusform>{n} chats losgemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>Gearchiveerd: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>{n} chat gearchiveerd</numerusform>
            <numerusform>{n} chats gearchiveerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>Uit het archief gehaald: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>{n} chat uit het archief gehaald</numerusform>
            <numerusform>{n} chats uit het archief gehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Verwijderd: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>{n} chat verwijderd</numerusform>
            <numerusform>{n} chats verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>{n} chat wordt gewijzigd.</numerusform>
            <numerusform>{n} chats worden gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>De wijziging van {n} chat wordt ongedaan gemaakt.</numerusform>
            <numerusform>De wijziging van {n} chats wordt ongedaan gemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>{n} chat is nog zoals je die had gewijzigd.</numerusform>
            <numerusform>{n} chats zijn nog zoals je ze had gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}, map, {n} chat, ingeklapt</numerusform>
            <numerusform>{name}, map, {n} chats, ingeklapt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}, map, {n} chat, uitgeklapt</numerusform>
            <numerusform>{name}, map, {n} chats, uitgeklapt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}, nieuwe antwoorden in {n} chat</numerusform>
            <numerusform>{row}, nieuwe antwoorden in {n} chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>{n} rij geselecteerd</numerusform>
            <numerusform>{n} rijen geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>{n} chat geselecteerd</numerusform>
            <numerusform>{n} chats geselecteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>Alleen web- en mailadressen kunnen worden geopend.</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>Dit adres is niet geschreven zoals het hoort.</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Dit adres openen?</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>Het netwerk kent deze site als {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>Niet meer vragen voor {0} tot het programma sluit</translation>
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
        <translation>“{changed}” is in de map gewijzigd en blijft zoals het is. De chat gaat verder in “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>{n} Markdown-bestand is in de map gewijzigd en blijft zoals het is. De chat gaat ernaast verder in een nieuw bestand.</numerusform>
            <numerusform>{n} Markdown-bestanden zijn in de map gewijzigd en blijven zoals ze zijn. De chats gaan ernaast verder in nieuwe bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>De map van de Markdown-bestanden is er niet: {folder}. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>De map van de Markdown-bestanden is leeg: {folder}. Is de schijf niet aangesloten, sluit die dan aan. Kies de map opnieuw om alle bestanden opnieuw te laten schrijven.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>Orca Desktop mag niet schrijven in de map van de Markdown-bestanden: {folder}. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>De schijf met de map van de Markdown-bestanden is vol: {folder}. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>“{name}” kon niet in de map van de Markdown-bestanden worden geschreven. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>Er staat {n} bestand in de map.</numerusform>
            <numerusform>Er staan {n} bestanden in de map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>{n} moet nog worden geschreven.</numerusform>
            <numerusform>{n} moeten nog worden geschreven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>Er wordt niets bij de server opgevraagd: het adres moet beginnen met https://.</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>Er is geen verbinding met deze server. Controleer het adres en het netwerk.</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>De verbinding met deze server is niet veilig, dus er is niets naartoe gestuurd.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>De server antwoordde niet binnen {n} seconde.</numerusform>
            <numerusform>De server antwoordde niet binnen {n} seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>Op dit adres is geen MCP-server, of een van een oude soort die niet te bevragen is.</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>De server stuurt door naar een ander adres, {address}, dat niet is benaderd. Vul dat adres zelf in als je het vertrouwt.</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>De server wil een token.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>De server accepteert dit token niet.</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>De server krijgt te veel verzoeken. Probeer het over een tijdje opnieuw.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>Er ging iets mis bij de server zelf (status {status}). Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>De server vertelt niet welke tools hij heeft: {message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>De server heeft geen tools te bieden.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>Het antwoord van de server is onbegrijpelijk.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>Het antwoord van de server is groter dan {size} MB.</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>De server heeft meer dan {n} tool, dat is te veel.</numerusform>
            <numerusform>De server heeft meer dan {n} tools, dat is te veel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Deze server heeft meer dan het formulier kan tonen (“{what}”). Je kunt hem alleen als JSON wijzigen.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Geef de server een naam.</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>Een andere server heeft deze naam al.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>Schrijf het adres van de server.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>Laat de naam en het wachtwoord vóór de @ weg. Het token heeft een eigen veld.</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>Het adres moet beginnen met https://, zoals https://example.com/mcp.</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>Het token is bewaard voor een ander adres. Schrijf het opnieuw of verwijder het.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>Een token heeft alleen gewone letters, cijfers en tekens, zonder spaties.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>ziet afbeeldingen</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>leest PDF</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>denkt na</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>gebruikt tools</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>zoekt op het web</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>mogelijkheden niet bekend</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>OrcaRouter kiest voor elk bericht een passend model. Welk model heeft geantwoord, en dus de prijs, is achteraf bekend.</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>OrcaRouter kiest een van de gratis modellen. Die hebben krappere limieten.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>OrcaRouter vraagt het aan meerdere modellen en maakt van hun antwoorden één antwoord.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>OrcaRouter vraagt het aan meerdere snelle modellen en maakt van hun antwoorden één antwoord.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>OrcaRouter vraagt het aan meerdere kleine modellen en maakt van hun antwoorden één antwoord.</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>Een router met de naam {name}: eigen regels bepalen welk model elk bericht krijgt.</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>Ingebouwd, werkt offline. Accepteert temperatuur, top_p en top_k vrij; denkt niet na.</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>Ingebouwd, werkt offline. Denkt na op verzoek, met een budget of naar eigen inzicht.</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>Ingebouwd, werkt offline. Denkt altijd na en accepteert geen temperatuur, top_p of top_k.</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>Ingebouwd, werkt offline, gratis. Geen instellingen voor de woordkeuze, geen nadenken, korte antwoorden.</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>“{name}” gebruiken zoals het er staat</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>De lijst wordt geladen…</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>De lijst is niet geladen. Opnieuw proberen</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>kan {count} token aan</numerusform>
            <numerusform>kan {count} tokens aan</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>oefenen, geen geld</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>prijs hangt af van het model</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>prijs niet bekend</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>{input} in, {output} uit</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>grootte niet bekend</translation>
    </message>
    <message>
        <source>{number}M</source>
        <translation>{number} mln</translation>
    </message>
    <message>
        <source>{number}K</source>
        <translation>{number}K</translation>
    </message>
    <message>
        <source>not made for chat</source>
        <translation>niet gemaakt om te chatten</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>met ster</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>Dit gesprek heeft ongeveer {n} token, maar het model kan er maar {context} aan. Er wordt niets stilletjes ingekort.</numerusform>
            <numerusform>Dit gesprek heeft ongeveer {n} tokens, maar het model kan er maar {context} aan. Er wordt niets stilletjes ingekort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>Dit gesprek heeft ongeveer {n} token en het antwoord kan er nog {answer} bij nemen: samen meer dan de {context} die het model aankan.</numerusform>
            <numerusform>Dit gesprek heeft ongeveer {n} tokens en het antwoord kan er nog {answer} bij nemen: samen meer dan de {context} die het model aankan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>Het antwoord beperken tot {n} token</numerusform>
            <numerusform>Het antwoord beperken tot {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>Een model kiezen dat meer aankan</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Nieuwe chat beginnen</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Toch versturen</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>Dit kan tot {most} kosten. Je eigen limiet per bericht is {limit}.</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>Dit kan tot {most} kosten en vandaag is {spent} uitgegeven. Je eigen limiet per dag is {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>De kosten van {n} antwoord van vandaag zijn niet bekend en zitten niet in dit bedrag.</numerusform>
            <numerusform>De kosten van {n} antwoorden van vandaag zijn niet bekend en zitten niet in dit bedrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>De prijs van dit model is niet bekend, dus je eigen limiet kan niet worden bewaakt.</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>$&#xa0;{amount}</translation>
    </message>
    <message>
        <source>&lt;${amount}</source>
        <translation>&lt;&#xa0;$&#xa0;{amount}</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then move the folder.</source>
        <translation>Er wordt een antwoord geschreven. Stop het of wacht tot het klaar is en verplaats dan de map.</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>Er is niets verplaatst. Alles staat waar het stond.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>Je chats staan al in {folder}. Kies een andere map.</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>{folder} zou in de huidige map liggen. Kies een andere plek.</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} staat op een netwerkschijf, waar je chats beschadigd kunnen raken. Kies een map op deze computer.</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>Er is geen ruimte voor je chats in {folder}. Alles staat waar het stond.</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>Je chats konden niet naar {folder} worden geschreven. Alles staat waar het stond.</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>De kopie in {folder} was niet zoals het hoort en wordt dus niet gebruikt. Alles staat waar het stond; controleer die schijf.</translation>
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
        <translation>De gateway antwoordt, zonder proxy. Het duurde {time}.</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>De gateway antwoordt, via {proxy}. Het duurde {time}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>De proxy {proxy} kan niet worden gebruikt: alleen http, https en socks5 werken.</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>Het wachtwoord van de proxy is niet gevonden. {reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>Het bestand met vertrouwde certificaten {file} kan niet worden gelezen. Kies het opnieuw of verwijder het.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>Er kwam binnen {n} seconde geen antwoord.</numerusform>
            <numerusform>Er kwam binnen {n} seconden geen antwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>Via {proxy} kwam er binnen {n} seconde niets.</numerusform>
            <numerusform>Via {proxy} kwam er binnen {n} seconden niets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>De gateway is bereikt, maar het certificaat wordt niet vertrouwd. Een netwerk dat meeleest, heeft eigen certificaten: kies hieronder dat bestand als je het netwerk vertrouwt.</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>{proxy} is bereikt, maar een certificaat onderweg wordt niet vertrouwd. Een proxy die meeleest, heeft eigen certificaten: kies hieronder dat bestand als je de proxy vertrouwt.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>Wat op dit adres antwoordt, spreekt het beveiligde protocol (TLS) niet.</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>De beveiligde verbinding (TLS) is achter {proxy} verbroken.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>{proxy} accepteert de gebruikersnaam en het wachtwoord niet.</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>Voor {proxy} zijn een gebruikersnaam en een wachtwoord nodig.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>{proxy} heeft het verzoek niet doorgelaten: {reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>{proxy} is niet gevonden: geen computer heet zo.</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>Op {proxy} luistert niets: de verbinding is geweigerd.</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>De verbinding via {proxy} is verbroken: {reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>De gateway is niet gevonden. Is er een netwerk en klopt het adres?</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>Op het adres van de gateway luistert niets: de verbinding is geweigerd.</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>De verbinding is verbroken: {reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>Nu: {proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>Nu: geen, de gateway wordt rechtstreeks bereikt.</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>Nu: {proxy}, maar die kan niet worden gebruikt. Alleen http, https en socks5 werken.</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>Het wachtwoord wordt bewaard in {where}.</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>Het wachtwoord wordt bewaard tot je Orca Desktop sluit. {reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>Er is een antwoord binnen.</numerusform>
            <numerusform>Er zijn {n} antwoorden binnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>Het antwoord kon niet worden afgemaakt.</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>Het antwoord wacht op een resultaat van jou.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>Schrijf een site zonder https, zoals example.com.</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>Laat het model de datum en de tijd aan deze computer vragen.</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>Laat het model dit programma laten rekenen, zodat het klopt.</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>Laat het model om stukken uit je andere chats vragen. Je ziet elk stuk voordat het wordt verstuurd.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>Welk model antwoordt.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatuur</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>Hoe vrij woorden worden gekozen: laag is precies en herhaalbaar, hoog is gevarieerder.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nadenken</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>Of het model nadenkt voordat het antwoordt. Dat kost tijd en tokens.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>Met een budget</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Naar behoefte</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Denkbudget</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>Hoeveel tokens het model mag denken, minstens 1.024 en minder dan de limiet van het antwoord.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Maximumaantal tokens</translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation>Het langste toegestane antwoord; nadenken telt mee. 1.000 tokens zijn ongeveer 700 woorden.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructies</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>Wat het model altijd in gedachten moet houden, zoals zijn rol of toon.</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>Bijvoorbeeld: Gebruik gewone woorden. Ik kook voor twee, zonder vlees.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>Kiest alleen uit de waarschijnlijkste woorden die samen dit aandeel halen. Verander dit of de temperatuur, niet allebei.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>Kiest alleen uit zoveel van de waarschijnlijkste woorden.</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Stopreeksen</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>Het antwoord eindigt vóór elk van deze teksten; één tekst per regel.</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>Nadenken tonen</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>Of de gedachten als samenvatting worden getoond of worden weggelaten.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Inspanning</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>Hoeveel werk het model in een antwoord steekt; meer werk kost meer tokens.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Zeer hoog</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximaal</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Zoeken op het web</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>Laat het model op het web zoeken, tegen een extra prijs per zoekopdracht.</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>Maximumaantal zoekopdrachten</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>Hoe vaak het model voor één antwoord op het web mag zoeken.</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>Alleen deze sites</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>De sites die worden doorzocht, zoals wikipedia.org; één per regel.</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>Niet deze sites</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>Sites die bij het zoeken worden weggelaten, zoals example.com; één per regel.</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>Stad voor zoekresultaten</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>Vindt wat in de buurt is, zoals het weer of winkels. De aanbieder ziet deze plaats.</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>Land voor zoekresultaten</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>Twee letters, zoals DE, FR of US.</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>Geef een land met twee letters op, zoals DE of US.</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>Documenten citeren</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>Antwoorden zeggen op welke passages uit bijgevoegde documenten ze berusten.</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>Promptcaching</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>Maakt lange gesprekken goedkoper: wat al eerder is verstuurd, kost de volgende keer een tiende.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>Tools waar het model om mag vragen. De aanroepen worden getoond, niet uitgevoerd.</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Toolkeuze</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>Of het model een tool mag, moet of niet mag gebruiken.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Moet</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Mag niet</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Deze</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>Naam van de tool</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>De ene tool die het model moet gebruiken.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-servers</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>Servers waarvan het model de tools zelf mag gebruiken. Een token dat je hier schrijft, gaat naar de sleutelbos van het systeem.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadata</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>Gegevens voor de aanbieder over dit verzoek, als JSON.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Gebruikers-ID</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>Een neutrale naam voor wie vraagt, zonder persoonlijke gegevens.</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>Tijdens het schrijven tonen</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>Toont het antwoord terwijl het wordt geschreven, in plaats van alles tegelijk aan het eind.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Deze waarde past hier niet.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Kies eerst een model.</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>Een stopreeks mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>Geef een getal tussen {minimum} en {maximum}.</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>Geef een getal van minstens {minimum}.</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>Zeg hoeveel tokens het model mag denken.</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>Het denkbudget moet kleiner zijn dan de limiet van het antwoord van {n} token.</numerusform>
            <numerusform>Het denkbudget moet kleiner zijn dan de limiet van het antwoord van {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum en tijd</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rekenmachine</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>Zoeken in mijn chats</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>Als recept bewaren</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>Een recept bewaart deze kolommen, om ze met elke vraag opnieuw te gebruiken.</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>Hoe moet dit recept heten?</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>Recept hernoemen</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>{folder} is een bestand, geen map. Kies een map met --profile.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>Orca Desktop mag niet schrijven in {folder}. Sta het toe of kies een andere map met --profile.</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>Er is geen ruimte meer voor {folder}. Maak ruimte vrij en start opnieuw.</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>Je chats zijn verplaatst naar {folder} en staan daar nu niet. Sluit die schijf aan en start opnieuw, of kies een andere map met --profile.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>De map {folder} kan niet worden gebruikt. Kies een andere met --profile.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>Het bestand met voorkeuren is niet leesbaar in regel {line}. In plaats daarvan wordt de laatste goede versie gebruikt.</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>In het bestand met voorkeuren staat iets vreemds in regel {line} (“{name}”). In plaats daarvan wordt de laatste goede versie gebruikt.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>De waarschijnlijkste woorden: voor feiten, code en samenvattingen.</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>Tussen precies en gedurfd: voor alledaagse vragen.</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>Gevarieerdere woorden: voor ideeën, namen en verhalen.</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>Diepe denker</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>Denkt na voordat het antwoordt: voor moeilijke vragen. Duurt langer.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Regel {line}: {why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Een voorinstelling heeft een naam nodig.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Een naam heeft hoogstens {n} teken.</numerusform>
            <numerusform>Een naam heeft hoogstens {n} tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>Dit bestand is te groot voor voorinstellingen.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Regel {line}, kolom {column}: dit is geen JSON. Controleer komma’s, aanhalingstekens en haakjes.</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>Dit bestand bevat geen voorinstellingen.</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>er ontbreekt een lijst met voorinstellingen.</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>dit is geen voorinstelling met een naam en instellingen.</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>deze voorinstellingen zijn gemaakt door een nieuwere Orca Desktop (indeling {version}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>&quot;{name}&quot; is hier niet bekend.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>&quot;{name}&quot; staat twee keer op één plek.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Er is al een voorinstelling met deze naam.</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>Deze voorinstelling is er niet meer.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} is geen tekstbestand.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>Op deze computer is geen printer ingesteld. Exporteer de chat in plaats daarvan als PDF.</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>De printer nam het niet aan, dus het is niet afgedrukt. Kijk de printer na of exporteer de chat als PDF.</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>Doorgegeven aan “{name}”.</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>Afgedrukt naar een bestand.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>De vorige chat wordt nog afgedrukt.</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>Gestopt. Wat de printer al had, wordt toch afgedrukt.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>Wacht op de sleutelbos van het systeem. Misschien vraagt die om zijn wachtwoord.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>Een prompt heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>Een prompt heeft een tekst nodig.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Een naam heeft hoogstens {n} teken.</numerusform>
            <numerusform>Een naam heeft hoogstens {n} tekens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>Een prompt heeft hoogstens {n} teken.</numerusform>
            <numerusform>Een prompt heeft hoogstens {n} tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>Dit bestand is te groot voor prompts.</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>Dit bestand bevat geen prompts.</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>dit is geen prompt met een naam en een tekst.</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>Deze prompts zijn gemaakt door een nieuwere Orca Desktop (indeling {version}).</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>Prompt {number}: {why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Eenvoudig uitleggen</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>Leg {{onderwerp}} uit aan iemand die {{voorkennis: er niets van weet|er een beetje van weet}}. Gebruik een voorbeeld uit het dagelijks leven.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Een brief schrijven</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>Schrijf een {{toon: formele|vriendelijke}} brief aan {{aan wie}}.
De brief gaat over {{waarover}}.
Hoogstens een halve pagina.</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Korter maken</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>Kort de volgende tekst in tot {{lengte: vijf zinnen}}. Behoud alle feiten en cijfers.

{{tekst}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Voor en tegen</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>Wat pleit voor {{idee}} en wat ertegen? Antwoord met een tabel en zeg dan in twee zinnen wat jij zou doen.</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>Er is al een prompt met deze naam.</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>Deze prompt is er niet meer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>{n} prompt is geïmporteerd.</numerusform>
            <numerusform>{n} prompts zijn geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>{keys} wordt gebruikt voor “{action}”. Kies andere.</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>{keys} wordt gebruikt voor “{prompt}”, die dan geen toets meer heeft.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>Dit is geen gesprek: er zijn geen koppen zoals “## You” en “## Assistant” die zeggen wie er spreekt.</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>Dit is het rapport van een vergelijking, dat niet als gesprek wordt gelezen.</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>Een nieuwere versie van Orca Desktop heeft dit bestand geschreven. Alleen de woorden en wie er spreekt zijn gelezen.</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>De opmerking aan het eind van het bestand is beschadigd. Alleen de woorden en wie er spreekt zijn gelezen.</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>Wat vóór de eerste kop staat die zegt wie er spreekt, is weggelaten.</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>Het bestand heeft een oudere indeling, die niet alles vertelt: afbeeldingen, bestanden, nadenken en tools worden er niet uit gelezen.</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>De titel is in het bestand gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>{n} bericht is in het bestand gewijzigd.</numerusform>
            <numerusform>{n} berichten zijn in het bestand gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>{n} bericht is in het bestand toegevoegd.</numerusform>
            <numerusform>{n} berichten zijn in het bestand toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>{n} bericht is in het bestand verwijderd.</numerusform>
            <numerusform>{n} berichten zijn in het bestand verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>{n} gewijzigd antwoord zegt niet meer wat het citeert.</numerusform>
            <numerusform>{n} gewijzigde antwoorden zeggen niet meer wat ze citeren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>{n} antwoord heeft geen vraag meer. Het wordt getoond, maar niet meegestuurd.</numerusform>
            <numerusform>{n} antwoorden hebben geen vraag meer. Ze worden getoond, maar niet meegestuurd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>Je kunt je chats lezen, maar er wordt niets nieuws opgeslagen of verstuurd: er is geen ruimte meer voor {file}. Maak ruimte vrij, dan gaat het vanzelf door.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>Je kunt je chats lezen, maar er wordt niets nieuws opgeslagen of verstuurd: {file} mag niet worden geschreven. Sta schrijven daar toe, dan gaat het vanzelf door.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>Er wordt niets nieuws opgeslagen of verstuurd: de schijf met {file} antwoordt niet zoals het hoort. Controleer die schijf; zodra die antwoordt, gaat het vanzelf door.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>Er wordt niets nieuws opgeslagen of verstuurd: het bestand met je chats is beschadigd ({file}). Start Orca Desktop opnieuw; het bewaart dat bestand en redt alles wat te lezen is.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>Je kunt je chats lezen, maar er wordt niets nieuws opgeslagen of verstuurd: er is te weinig ruimte om {file} voor deze Orca Desktop bij te werken. Maak ruimte vrij en start opnieuw.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>Er wordt niets nieuws opgeslagen of verstuurd: {file} is verwijderd of vervangen en je chats kunnen daar niet opnieuw worden opgeslagen. Maak die map vrij, dan gaat het vanzelf door.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Afgelopen 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Afgelopen 30 dagen</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Afgelopen 365 dagen</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>Van een model</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>Bevat code</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Bevat een bestand</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>Bevat een afbeelding</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>Bevat een vergelijking</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Model: {name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Map: {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Label: {name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>Vóór {name}</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>Sinds {name}</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>Hier zit geen sleutel in. Plak de hele sleutel.</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>Een sleutel heeft geen spaties. Kopieer alleen de sleutel, zonder de woorden eromheen.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>Een sleutel heeft alleen gewone letters, cijfers en tekens. Kopieer hem opnieuw van zijn pagina.</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>Dit is meer dan één sleutel. Plak één sleutel, zonder de woorden eromheen.</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>Het token van de MCP-server wordt alleen voor deze sessie bewaard. {reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>Het token voor {server} staat niet in de sleutelbos van deze computer. Vul het opnieuw in bij “MCP-servers”.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>Van deze chat wordt niets bewaard, dus je kunt er niet in een andere chat mee verdergaan. Bewaar eerst deze chat.</translation>
    </message>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>Het model heeft vele keren achter elkaar tools gebruikt. Verstuur de resultaten om het te laten doorgaan.</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>Dit gaat niet vanzelf door: het wordt je gevraagd voordat het wordt verstuurd.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>Van deze chat wordt niets bewaard, dus hij heeft geen bladwijzers. Bewaar eerst deze chat.</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>Wacht tot dit antwoord klaar is of stop het eerst.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Schrijf eerst een bericht.</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>Het model had het geweigerd, dus het is weggelaten.</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>Het resultaat van de tool beantwoordt niets meer van wat meegaat.</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>Een antwoord mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>Alleen een antwoord dat uit alleen tekst bestaat, kan worden bewerkt, en geen antwoord uit een vergelijking.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Adres van de gateway</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nieuwe sleutel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Model voor nieuwe chats</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Stijl voor nieuwe chats</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Melding bij antwoorden die lang duren</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Gepauzeerde antwoorden vanzelf laten doorgaan</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Lettertype</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Schrijven en toetsen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Systeemvak</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Sluiten van het venster</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>Chats en back-ups</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>De gegevensmap verplaatsen</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>Grootte van chats en back-ups</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown-bestanden</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>Eerst vragen vanaf een prijs</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>Wat modellen hebben geweigerd</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Orca Desktop geëxporteerde Markdown weer laten lezen</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Nieuwere versies</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>Op dit adres antwoordde niets als een gateway. Controleer het pad: meestal eindigt het na de naam, zoals in https://api.orcarouter.ai.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Druk op de nieuwe toetsen voor “{action}”. Esc laat het zoals het is.</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Druk op een cijfer samen met de nieuwe toetsen voor “{action}”. Esc laat het zoals het is.</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>{keys} wordt gebruikt voor “{action}”.</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>“{action}” heeft nu de toetsen {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>“{action}” heeft nu geen toets.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Alle toetsen zijn weer als eerst.</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>De toetsen zijn weer zoals ze waren.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Het bericht versturen</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>Het laatste bericht terughalen (leeg veld)</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Plakken als platte tekst</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>In een bericht (te bereiken met Tab)</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>De vraag en het antwoord verwijderen</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>Bedankt. Je kunt deze pagina sluiten en teruggaan naar Orca Desktop.</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>Dit adres is niet open. Begin opnieuw vanuit Orca Desktop.</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>Het inloggen is geweigerd. Er is geen sleutel gemaakt.</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>OrcaRouter heeft geen sleutel gegeven. Begin opnieuw of plak een sleutel.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>De browser kwam niet op tijd terug. Begin opnieuw of plak een sleutel.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Het inloggen is geannuleerd.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>Een ander programma gebruikt je chats ({file}). Sluit het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>Je chats zijn het laatst gebruikt door een nieuwere Orca Desktop. Er is niets gewijzigd; installeer de nieuwere versie om ze te openen ({file}).</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>Je chats kunnen niet worden geschreven ({file}). Sta schrijven daar toe en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>Er is geen ruimte meer om je chats op te slaan ({file}). Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>Het bestand met je chats is beschadigd ({file}), dus er wordt niets meer in geschreven. Start Orca Desktop opnieuw: dan wordt alles gered wat te lezen is.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>Het bestand {file} is van een ander programma. Kies een andere map met --profile.</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>Je chats kunnen niet worden gelezen ({file}). Controleer de schijf en de map en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>Deze chat is er niet meer.</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>Je chats zijn al gesloten, dus dit is niet opgeslagen. Start Orca Desktop opnieuw.</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>Dit kon niet worden opgeslagen ({file}). Probeer het opnieuw of start Orca Desktop opnieuw.</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>Er is te weinig ruimte over om je chats voor deze Orca Desktop bij te werken ({file}). Maak ruimte vrij en start opnieuw.</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>Dit is groter dan wat enig model accepteert. Maak het kleiner en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>Het bestand met je chats is verwijderd of vervangen terwijl het in gebruik was en kan op die plek niet opnieuw worden opgeslagen ({file}). Maak die map vrij en probeer het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Het bestand met je chats was beschadigd. De ene vraag of het ene antwoord erin is gered; het beschadigde bestand is bewaard als {kept}.</numerusform>
            <numerusform>Het bestand met je chats was beschadigd. Alle {n} vragen en antwoorden erin zijn gered; het beschadigde bestand is bewaard als {kept}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Het bestand met je chats was beschadigd. {saved} van {n} vraag of antwoord is gered; het beschadigde bestand is bewaard als {kept}.</numerusform>
            <numerusform>Het bestand met je chats was beschadigd. {saved} van {n} vragen en antwoorden zijn gered; het beschadigde bestand is bewaard als {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>Het bestand met je chats is vervangen terwijl Orca Desktop het open had. Je chats zijn opnieuw opgeslagen; het andere bestand is bewaard als {kept}.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>In {file} is geen ruimte voor een back-up van je chats. De chats zelf zijn opgeslagen; maak ruimte vrij, zodat er weer een back-up kan worden gemaakt.</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>In {file} kon geen back-up van je chats worden gemaakt. De chats zelf zijn opgeslagen; controleer die map en de schijf.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>Het bestand met je chats was beschadigd. De back-up van {date} is teruggezet; het beschadigde bestand is bewaard als {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>Het bestand met je chats is verwijderd terwijl Orca Desktop het open had. Alle chats zijn op dezelfde plek opnieuw opgeslagen.</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>Je chats zijn voor deze Orca Desktop bijgewerkt zonder eerst een back-up te maken, want er was geen ruimte in {kept}. Ze zijn er allemaal; maak ruimte vrij.</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>De nieuwste wijzigingen in je chats waren beschadigd en konden niet worden gelezen. Alles van daarvoor is er; de beschadigde bestanden zijn bewaard als {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>Het bestand met je chats was beschadigd en er is nog geen back-up, dus je begint zonder chats. Het beschadigde bestand is bewaard als {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>Het bestand met je chats ontbrak. De back-up van {date} is teruggezet.</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} chat</numerusform>
            <numerusform>{n} chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>In dit bestand staat een privésleutel, die van niemand anders mag zijn. Kies een bestand met alleen certificaten.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>Dit bestand bevat geen certificaat dat kan worden gelezen. Het moet een PEM-bestand zijn, waarin een certificaat begint met “BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>Het certificaat in dit bestand is van één enkele computer. Kies dat van de instantie die het heeft ondertekend.</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>De certificaten in dit bestand zijn verlopen: {when}.</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>De tool werkte niet: {code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>De tool is verkeerd aangeroepen.</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>De tool was niet bereikbaar.</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>De tool is zo vaak gebruikt als in één antwoord mag.</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>De tool kreeg te veel verzoeken in korte tijd.</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>De woorden om naar te zoeken waren te lang.</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>Het verzoek aan de tool was te groot.</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>Het adres van de pagina was te lang.</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>Deze pagina mag niet worden gelezen.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>De pagina kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>De pagina is van een soort die niet kan worden gelezen.</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>De tool deed er te lang over.</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>Dit zegt welke tools van de MCP-server {server} zijn toegestaan. Je kunt het alleen als JSON wijzigen.</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>Dit is een tool van de aanbieder ({type}), zonder waarden van jezelf. Je kunt die alleen als JSON wijzigen.</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Deze tool heeft meer dan het formulier kan tonen (“{what}”). Je kunt die alleen als JSON wijzigen.</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>Geef de tool een naam.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>Een naam heeft alleen de letters a tot z, cijfers, _ en -, zonder spaties; hoogstens 128.</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>Een andere tool heeft deze naam al.</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>Geef de waarde een naam of verwijder die.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>Een naam heeft alleen de letters a tot z, cijfers, _, . en -, zonder spaties; hoogstens 64.</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>Een andere waarde heeft deze naam al.</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>Schrijf minstens één tekst om uit te kiezen, één per regel.</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiëren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>Kopiëren stoppen</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>Alleen in dit antwoord</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>Alleen in het andere antwoord</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>oefenen</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} en meer</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Kosten onbekend</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Antwoorden: {count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>met onbekende kosten: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>{count} met deze chat</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>prijs niet bekend</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>tot {most}</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most} en zoekopdrachten</translation>
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
        <translation>{share}%</translation>
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
