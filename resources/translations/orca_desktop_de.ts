<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with Ctrl+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonLink</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comparison has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of code</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time} to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first word after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {letter} finished, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} — Orca Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadView</name>
    <message>
        <source>Version {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python, httpx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python, anthropic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show long texts whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>{name} as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivingFolderPage</name>
    <message>
        <source>Markdown files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Orca Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Orca Desktop failed. What you did last may not have worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message numerus="yes">
        <source>answers with up to {count} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServersForm</name>
    <message>
        <source>{server}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter. Only the requests you send go to the gateway; nothing else leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>{n} files go with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolsForm</name>
    <message>
        <source>{tool}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text below</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialField</name>
    <message>
        <source>Try {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs are those the gateway told, in US dollars. Practice is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>ORCAROUTER_API_KEY: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>A backup was made and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With thinking on, the temperature is fixed. Turn thinking off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks; it takes no budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model thinks only with a budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not offer this effort.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For children</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks to wait {wait}. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter answer under Length and try again, or edit the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter answer under Length, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the network settings of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. The details name the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word or LibreOffice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument for Word or LibreOffice (*.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a friendly letter that moves a dentist&apos;s appointment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>ChatGPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WebUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherry Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TypingMind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request of the Messages API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Creativity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An own budget of {n} tokens.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} words; the instructions ask for it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Precise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>living</name>
    <message>
        <source>“{changed}” was changed in its folder and stays as it is. The chat goes on in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made for chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;${amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then move the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>own_tools</name>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
