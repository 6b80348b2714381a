<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>इस तुलना के बारे में</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>सबके लिए एक जैसा: {settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>अब तक की चैट के साथ</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>पिछली चैट के बिना</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>पूछा गया: {how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>सभी जवाब मिलाकर: {amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>GNU LGPL 3 लाइसेंस वाले Qt और दूसरे मुफ़्त सॉफ़्टवेयर से बना है।</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>लाइसेंस…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>सभी टैग</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>सभी चैट से हटाएं</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>यहां किया गया बदलाव सभी चैट में दिखेगा।</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>अभी किसी चैट में टैग नहीं है। टैग चैट के मेन्यू से लगाएं।</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>जवाब एडिट करें</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>Markdown में लिखें। आपका लिखा एक अलग वर्शन बनेगा, जिस पर “एडिट किया गया” लिखा रहेगा। मूल जवाब भी साथ में रहेगा।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation>ऐसे ही जवाब दें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>जवाब की शैली पहले जैसी करें</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>जवाब की शैली न बदलें</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>क्या अब से ऐसे ही जवाब दिए जाएं?</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>अब से</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>नाम बदला गया: {title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (कॉपी)</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>डुप्लिकेट बनाया गया: {title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>फ़ोल्डर की जगह बदली: {name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>फ़ोल्डर मिटाया गया, उसकी चैट रखी गईं: {name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>फ़ोल्डर बन गया।</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>फ़ोल्डर का नाम बदला गया: {name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>फ़ोल्डर में बदलाव हुआ: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} हटाएं</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>खोलने के लिए Enter, हटाने के लिए Delete, आगे-पीछे करने के लिए Ctrl+Left और Ctrl+Right दबाएं।</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>अटैच किया गया</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>टूल का नतीजा</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>अटैचमेंट</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>जैसा भेजा गया</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>जगह {place}, कुल {count}</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सेव करें</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>यह फ़ाइल अब यहां नहीं है।</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>{name} का पहला पेज</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>{name} का पेज {page}</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>यह फ़ाइल यहां नहीं दिखाई जा सकती। इसे सेव किया जा सकता है।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>इमेज</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>फ़ाइलें चैट के मैसेज में अटैच हो गई हैं।</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>चिपकाया गया टेक्स्ट.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>यह टेक्स्ट लंबा है।</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>फ़ाइल के रूप में अटैच करें</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>जो अभी पढ़ा जा रहा था वह अटैच नहीं हुआ, क्योंकि अब दूसरा मैसेज लिखा जा रहा है।</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>मैसेज से हटाया गया।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सेव करें</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>पूरे साइज़ में भेजें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>“{title}” दस्तावेज़ अब यहां नहीं है।</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>मैसेज में फ़ाइलें अटैच करने के लिए किसी चैट पर वापस जाएं।</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें अटैच करें</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>चैट रखने की जगह चुनें</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>ले जाकर ऐप फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>क्या पुरानी जगह की चैट हटाई जाएं?</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>अब {folder} वाली चैट इस्तेमाल हो रही हैं, वे रहेंगी।</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>पुरानी हटाएं</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>Orca Desktop की कॉपी (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सेव करें</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>Orca Desktop की कॉपी (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>कॉपी चुनें</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>{name} को जांचा जा रहा है…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>वापस लाया जा रहा है…</translation>
    </message>
    <message>
        <source>Bringing back what was there before…</source>
        <translation>पहले वाली स्थिति वापस लाई जा रही है…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>हाल ही में मिटाई गईं</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>मिटाई गई चैट</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>चैट में क्या है</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>वापस लाएं</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>हमेशा के लिए मिटाएं…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>सभी मिटाएं…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>{gone} को हमेशा के लिए मिटेगी  ·  {deleted} को मिटाई गई</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>बिना टाइटल</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>हमेशा के लिए मिटाएं</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>सभी चैट के बुकमार्क</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>वहां जाएं</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>नोट एडिट करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>अभी किसी मैसेज पर बुकमार्क नहीं है। बुकमार्क मैसेज के मेन्यू से लगता है।</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>अभी किसी मैसेज पर बुकमार्क नहीं है। बुकमार्क मैसेज के मेन्यू से या {keys} से लगता है।</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>बिना शब्दों के</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>कोई नोट नहीं</translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation>{note} · {title}</translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation>{words}, नोट: {detail}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>बुकमार्क</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>{tool} से पूछा गया:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>और कुछ नहीं</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>{tool} का नतीजा</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>यह नाकाम रहा</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>{tool} नाकाम रहा</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>{tool} के नतीजे में फ़ाइल अटैच करें</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>इसे ऐप ने ढूंढा है। भेजने से पहले आप इसे बदल सकते हैं।</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>अभी दिखाने के लिए कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>चुनी गई</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>नहीं चुनी गई</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>बिना टाइटल</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>अभ्यास: जवाब ऐप में मौजूद एक छोटा मॉडल अपने मन से बनाता है।</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>OrcaRouter से कनेक्ट करें</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>इंतज़ार में रखा सवाल हटा दिया गया।</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>जवाब एडिट हो गया। मूल जवाब इससे पहले वाले वर्शन में है।</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title} (यहां से)</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>यह चैट उस जवाब से आगे बढ़ेगी। दूसरी चैट वैसी ही रहेगी।</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>सवाल और जवाब मिटाए गए।</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>विंडो बंद करने पर क्या हो?</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>सिस्टम ट्रे में ऐप चलता रहता है: जवाब लिखे जाते रहते हैं और झटपट सवाल पूछा जा सकता है। इसे बाद में सेटिंग में बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>ट्रे में चालू रखें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ऐप बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation>कोड, {0}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>लंबी लाइनें मोड़ें</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>खराब</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>नोट का टेक्स्ट</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>यह जवाब आपको कैसा लगा?</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>पिछला वर्शन</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>अगला वर्शन</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>बुकमार्क</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>यह कॉलम रोकें</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>इस कॉलम में फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>सिर्फ़ यह कॉलम पढ़ें</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>{count} में से वर्शन {number}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>बुकमार्क: {note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>सभी कॉलम दिखाएं</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>सभी जवाब पूरे होने पर दिखेंगे।</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>जवाब {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>यह जवाब चुनने के बाद दिखेगा।</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation>बाएं और दाएं के कॉलम</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>कमांड पैलेट</translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation>चैट, कमांड, मॉडल, प्रीसेट या सेटिंग ढूंढें</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>↑ ↓ ऊपर-नीचे   Enter चुनें   Esc बंद करें</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>नतीजे</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>यहां {n} जवाब की तुलना हुई।</numerusform>
            <numerusform>यहां {n} जवाबों की तुलना हुई।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>साथ-साथ दिखाएं</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>जब तक हर कॉलम में {n} जवाब न हो</numerusform>
            <numerusform>जब तक हर कॉलम में {n} जवाब न हों</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>चैट पर वापस जाएं</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>एक साथ स्क्रोल करें</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>एक साथ</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>फ़र्क दिखाएं</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>फ़र्क</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>ग्राफ़</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>दोहराएं</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>रिपोर्ट एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>इस तुलना के बारे में</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>किससे तुलना</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>सिर्फ़ फ़र्क</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>सभी रोकें</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>नाकाम जवाब फिर आज़माएं</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>फिर आज़माएं</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>पर्दा हटाएं</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>{letter} से</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>{all} में से {done} पूरे</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} कॉलम</numerusform>
            <numerusform>{n} कॉलम</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation>सभी तुलनाएं</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>सवाल, चैट, सेटिंग या दिन</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>तुलनाओं में खोजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>खोजा जा रहा है …</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>अभी तक कोई तुलना नहीं हुई है। सवाल लिखें और “तुलना करें” दबाएं।</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>इस तुलना के और विकल्प</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>सभी तुलनाएं…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>आपको क्या पसंद आया…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>कॉलम जोड़ें…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>इन्हीं कॉलम से दूसरा सवाल पूछें…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>डुप्लिकेट बनाकर बदलें…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>रेसिपी के रूप में रखें…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>टेबल के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>टेबल के रूप में एक्सपोर्ट करें (CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>सभी जवाबों में ढूंढें</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>सभी जवाब पूरे हो गए हैं।</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>blind</source>
        <translation>ब्लाइंड</translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation>{column} चुना गया</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} फ़ाइल</numerusform>
            <numerusform>{n} फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>ब्लाइंड: सेटिंग, समय और कीमत आपके चुनने के बाद दिखेंगे। लिखने के ढंग से जवाब पहचाना भी जा सकता है।</translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>सबसे एक ही बात पूछी गई है।</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>लगभग {n} टोकन</numerusform>
            <numerusform>लगभग {n} टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>कुछ भी पूछें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें अटैच करें</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>वेब पर खोजें</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>वेब पर खोजने का तरीका</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>एक ही सवाल अलग-अलग सेटिंग से पूछें और जवाब साथ-साथ देखें</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>अस्थायी: इस चैट का कुछ भी इस कंप्यूटर पर नहीं रखा जाता</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>जवाब पूरा होने दें या पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>एक फ़ाइल अभी पढ़ी जा रही है। थोड़ा रुकें या उसे हटा दें।</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>बाकी नतीजे भी लिखें या “छोड़ें” दबाएं।</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>पहले का सवाल बदला जा रहा है। पुराना सवाल भी रहेगा।</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>बदलाव रद्द करें</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>न भेजें</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>क्या यह मैसेज भेजा जाए?</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>क्या {n} जवाब मांगा जाए?</numerusform>
            <numerusform>क्या {n} जवाब मांगे जाएं?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>अनुमान: पढ़ने के लिए {n} टोकन, लिखने के लिए ज़्यादा से ज़्यादा {output}; कीमत पता नहीं है।</numerusform>
            <numerusform>अनुमान: पढ़ने के लिए {n} टोकन, लिखने के लिए ज़्यादा से ज़्यादा {output}; कीमत पता नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>अनुमान: पढ़ने के लिए {n} टोकन, लिखने के लिए ज़्यादा से ज़्यादा {output}, कुल {most} तक।</numerusform>
            <numerusform>अनुमान: पढ़ने के लिए {n} टोकन, लिखने के लिए ज़्यादा से ज़्यादा {output}, कुल {most} तक।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>अभी पूछा नहीं गया</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>एक मैसेज की सीमा</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>एक दिन की सीमा</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>टोकन और खर्च दिखाएं</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>अब तक का खर्च</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>एक मैसेज इससे महंगा हो तो मुझसे पूछें</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>एक दिन का खर्च इससे ज़्यादा हो तो मुझसे पूछें</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>जिस मैसेज का खर्च इससे ज़्यादा हो सकता है, उससे पहले आपसे पूछा जाएगा। खाली छोड़ने पर कभी नहीं पूछा जाएगा। यह सीमा सिर्फ़ इस ऐप की है; आपके खाते की सीमाएं orcarouter.ai पर तय होती हैं।</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>गेटवे बैलेंस नहीं बताता।</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} बाकी</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} खर्च हुए</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>शून्य से ज़्यादा रकम अमेरिकी डॉलर में लिखें, जैसे 0.25।</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>सीमा बदल दी गई।</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>चैट और बैकअप</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>डेटा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>जगह बदलें…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>पुरानी हटाएं…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>जगह बदलना</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>अभी कोई नहीं है।</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>वापस लाएं…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएं</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>कॉपी सेव करें…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>कॉपी से वापस लाएं…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>पिछली स्थिति पर लौटें</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>कॉपी</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>मरम्मत</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>बातचीत इसी फ़ोल्डर में रखी जाती है और कहीं नहीं, जब तक आप उसे Markdown फ़ाइलों में न लिखवाएं या कॉपी सेव न करें। कुंजी इनमें कभी नहीं होती।</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}: चैट {chats}, इमेज और फ़ाइलें {files}। बैकअप: {backups}।</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>पहले ये {folders} में थीं।</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>दोबारा वापस लाएं</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>अटैच करने के लिए यहां छोड़ें</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>इमेज, PDF, टेक्स्ट, Word, Excel और OpenDocument; एक साथ कई भी</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>JSON पर जाएं</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>(बिना नाम)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>तैयार विकल्प</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>As</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोच-विचार</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>इमेज और फ़ाइलें</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>एक साथ</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>फ़ोल्डर (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>ZIP फ़ाइल (&amp;Z)</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>सभी वर्शन और शाखाएं (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>जवाबों के स्रोत (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>जवाबों की सेटिंग (&amp;E)</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>मैसेज का समय (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>सबसे ऊपर प्रॉपर्टी (&amp;P)</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>दोबारा पढ़ी जा सके (&amp;R)</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>एक्सपोर्ट करने के लिए चैट</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>सभी चैट (&amp;L)</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>किस फ़ोल्डर से</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>प्रिंट करें (&amp;N)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>सभी फ़ोल्डर और बिना फ़ोल्डर वाली</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>तैयार विकल्प (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>क्या (&amp;W)</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>किस फ़ोल्डर से (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>फ़ॉर्मैट (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>सोच-विचार (&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>टूल (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>फ़ाइलें (&amp;F)</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>आपकी अपनी कुंजी किसी एक्सपोर्ट में नहीं जाती।</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>यह सिर्फ़ पूरी चैट के लिए है।</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>जो धुंधला है वह यहां लागू नहीं होता।</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>सेव करें (&amp;V)…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>यह शुरुआती हिस्सा है। फ़ाइल में सब कुछ होगा।</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation>कॉपी हो रहा है…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>प्रिंट हो रहा है…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP फ़ाइल (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>फ़ोल्डर बनाने की जगह चुनें</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>कुंजियां खोजी जा रही हैं…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>लगता है इसमें कोई गोपनीय कुंजी है।</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>फिर भी एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>टेक्स्ट के रूप में झलक</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} शब्द</numerusform>
            <numerusform>{n} शब्द</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} अक्षर</numerusform>
            <numerusform>{n} अक्षर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} टोकन प्रति सेकंड</numerusform>
            <numerusform>{n} टोकन प्रति सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>{n} टोकन लिखा गया</numerusform>
            <numerusform>{n} टोकन लिखे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>जवाब {model} ने दिया</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>पढ़ने का समय लगभग {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>हेडिंग: {headings} · सूचियां: {lists} · टेबल: {tables} · कोड: {code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>भाषा: {name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>खर्च {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>जवाब {model} ने दिया</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>पहला शब्द {time} में</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>{time} सोचा</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>समय लगा: {time}</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what} {seconds} सेकंड में फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>पूछा गया, पहले शब्द का इंतज़ार है…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>सोच रहा है…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>आगे का इंतज़ार है…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>लिख रहा है… लगभग {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>नहीं पूछा गया</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>अपनी बारी के इंतज़ार में</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>बीच में टूटा</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नाकाम रहा</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} सेकंड</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>Answer {letter} finished, {words}</source>
        <translation>जवाब {letter} पूरा हुआ, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>जवाब {letter} रोका गया, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>जवाब {letter} बीच में टूटा, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>जवाब {letter} नाकाम रहा</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>सवाल एडिट करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>नतीजे दें</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>सेटिंग खोलें</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>मॉडल चुनें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>समस्या की जानकारी</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>रिपोर्ट दिखाएं</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>पिछली बार Orca Desktop अपनी ही गड़बड़ी से बंद हो गया था। आपकी चैट सेव हैं।</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>डालें</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>बातचीत में ढूंढें</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>पिछला नतीजा</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला नतीजा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} में से {0}</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} नतीजा</numerusform>
            <numerusform>{n} नतीजे</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>{n} खोज नतीजा</numerusform>
            <numerusform>{n} खोज नतीजे</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>सोच रहा है… {0} सेकंड</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>सोच-विचार जिसे प्रोवाइडर छिपाकर रखता है</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>विचार</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>{0} सेकंड सोचा</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>इमेज</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>ब्लॉक: {0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>सर्वर का टूल: {0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>MCP टूल: {0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>टूल: {0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>टूल नाकाम रहा</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>टूल का नतीजा</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation>स्लेटी</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>सुनहरा</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>लाल</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>नई चैट का प्रीसेट</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>हर जगह की तरह</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>नई चैट के निर्देश</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>जैसे: टैक्स के काम में मेरी मदद करें। जवाब छोटे रखें।</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>रंग (&amp;C)</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>नई चैट इस प्रीसेट से शुरू हो (&amp;P)</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>नई चैट इन निर्देशों से शुरू हो (&amp;I)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} टोकन</numerusform>
            <numerusform>{n} टोकन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} टोकन प्रति सेकंड</numerusform>
            <numerusform>{n} टोकन प्रति सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>{n} अनुरोध में लिखा गया, यहां पूरा गिना गया है</numerusform>
            <numerusform>{n} अनुरोधों में लिखा गया, यहां सभी गिने गए हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और विकल्प</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>पढ़े गए: {0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>कैश से पढ़े गए: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>लिखे गए: {0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>इनमें सोच-विचार: {0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>खोज: {0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>पढ़े गए पेज: {0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>{0} सेकंड लगे</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>इस चैट के साथ {count}: मॉडल की क्षमता से ज़्यादा</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation>फ़ॉर्मूला: {0}</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation>आगे कैसे बढ़ें</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>हर कॉलम अपने जवाब से</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>सभी चुने गए जवाब से</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>सभी कॉलम से जवाब {letter} के आगे पूछें</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>सभी कॉलम से आगे पूछें</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>अस्थायी चैट</translation>
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
        <translation>{1} में से वर्शन {0}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>बुकमार्क</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>बुकमार्क: {note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>साथ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>इंपोर्ट किया गया</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>खुद एडिट किया गया</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>पिछला वर्शन</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>अगला वर्शन</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>एडिट करें</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>टूल के नतीजे</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>क्या सब ठीक है?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>इसमें न आपकी कुंजी है, न आपकी चैट का एक भी शब्द।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>रिपोर्ट दिखाएं</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर से देखें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>सब ठीक है।</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation>आप क्या जानना चाहते हैं?</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>नीचे पूछें या इनमें से किसी से शुरू करें:</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>तीन जवाबों की तुलना करें: {question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>अब यह Orca Desktop {version} है।</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>नया क्या है</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>चैट इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>आर्काइव फ़ाइल की चैट</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>जो अभी यहां नहीं हैं, वे सभी</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>क्या नहीं पढ़ा जा सका</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>इंपोर्ट पहले जैसा करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>दूसरे ऐप से अपनी चैट यहां लाएं</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>दूसरे ऐप ने जो एक्सपोर्ट किया है उसे जैसा है वैसा ही चुनें: फ़ाइल, ZIP आर्काइव या वह फ़ोल्डर जिसमें उसे खोला गया। ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, Messages API के अनुरोध और बोलने वालों के नाम वाले टेक्स्ट पहचाने जाते हैं। इंपोर्ट करने से पहले आपको दिखाया जाएगा कि उसमें क्या है, और कुछ भी कहीं नहीं भेजा जाएगा।</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>आर्काइव और एक्सपोर्ट (*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>जो एक्सपोर्ट किया था उसे चुनें</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>एक्सपोर्ट वाला फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>अभी कुछ इंपोर्ट नहीं हुआ है।</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>रोकने तक जो इंपोर्ट हो जाएगा, वह रहेगा।</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>इंपोर्ट हो रहा है…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation>भेजा गया अनुरोध</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>भेजा जाने वाला अनुरोध</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
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
        <translation>लंबे टेक्स्ट पूरे दिखाएं</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation>कुंजी कभी नहीं दिखाई जाती; कॉपी किया गया कोड उसे एनवायरनमेंट से लेता है।</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>अभ्यास: जवाब इसी ऐप के अंदर बनता है और किसी को नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>नहीं भेजा गया: {name}। {reason}</translation>
    </message>
</context>
<context>
    <name>InstallationWatch</name>
    <message>
        <source>Start again</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Orca Desktop was updated. Start it again to go on safely; your chats are kept.</source>
        <translation>Orca Desktop अपडेट हो गया है। सुरक्षित रूप से आगे बढ़ने के लिए इसे फिर से शुरू करें; आपकी चैट बनी रहेंगी।</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>कोई निर्देश नहीं</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>{name} as JSON</source>
        <translation>{name}, JSON के रूप में</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>उदाहरण डालें</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>इंडेंट करें</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation>खाली: कुछ नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>यह भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>टोकन रखा जा रहा है …</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>अपनी कुंजी चिपकाएं</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>कुंजी दिखाएं</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>कनेक्ट करें</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>जांच हो रही है …</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>ब्राउज़र का इंतज़ार है …</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>OrcaRouter से साइन इन करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>साइन इन रद्द करें</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>या कुंजी चिपकाएं:</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>पहले अपनी कुंजी चिपकाएं।</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>कुंजी छिपाएं</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>इस कंप्यूटर की कीरिंग</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>कुंजी सिर्फ़ यहां रखी जाएगी, और कहीं नहीं: {where}।</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>कुंजी की जांच हो रही है …</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>कुंजी यहां रखी है: {where}।</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>कुंजी Orca Desktop बंद होने तक रहेगी।</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>कुंजी ORCAROUTER_API_KEY से ली गई है और रखी नहीं जाती।</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>गेटवे इस कुंजी को स्वीकार नहीं करता।</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>क्या कुंजी इस कंप्यूटर से हटाई जाए?</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>मैसेज भेजने के लिए आपको इसे फिर से चिपकाना होगा। कुंजी मान्य बनी रहेगी।</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>कुंजी हटाएं</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>यह अस्थायी चैट मिट जाएगी</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>इसका कुछ भी इस कंप्यूटर पर नहीं रखा गया है। आप इसे आम चैट की तरह रख सकते हैं।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>चैट रखें</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>आपने जो लिखा है वह न भेजा गया है, न कहीं रखा गया है।</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>मिटने दें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation>कितने शब्द चाहिए</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>निर्देशों के आखिर में मांगा जाता है</translation>
    </message>
    <message>
        <source>about</source>
        <translation>लगभग</translation>
    </message>
    <message>
        <source>words</source>
        <translation>शब्द</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>मॉडल ने किससे मना किया</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>मॉडल ने जिस चीज़ से मना किया है वह उसे आगे के अनुरोधों में नहीं भेजी जाती और जवाब की शैली में धुंधली रहती है। अगर मॉडल बदल गया हो तो इसे भूल जाएं।</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>मना करने से सीखा</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>अभी किसी मॉडल ने किसी चीज़ से मना नहीं किया है।</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>इसे भूल जाएं</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>सब भूल जाएं</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation>टैग: {tags}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन की गई</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>आर्काइव की गईं ({n})</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}, खुला</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}, बंद</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, पिन की गई</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}, आर्काइव की गई</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}, तुलना के साथ</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}, नतीजे का इंतज़ार</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}, नया जवाब</translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation>{title}, टैग: {tags}</translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation>{title}, मिला: {text}</translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation>{title}, जवाब लिखा जा रहा है</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>लाइसेंस में खोजें</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>आपको क्या पसंद आया</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>किसी सेटिंग वाले जवाब की कितनी बार तुलना हुई और आपने उसे कितनी बार चुना। यह सिर्फ़ इस कंप्यूटर पर रखा जाता है।</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>किसी तुलना में जवाब चुनें, आपकी पसंद यहां गिनी जाएगी।</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>चुना गया</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>खराब</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>आपके नोट</translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation>{shown} में से {chosen}</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation>टोकन की सीमा</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>ज़्यादा से ज़्यादा</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>टोकन</translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>automatic</source>
        <translation>ऑटोमैटिक</translation>
    </message>
</context>
<context>
    <name>LivingFolderPage</name>
    <message>
        <source>Markdown files</source>
        <translation>Markdown फ़ाइलें</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>हर बातचीत की Markdown फ़ाइल फ़ोल्डर में रखें</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>Markdown फ़ाइलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>कोई फ़ोल्डर नहीं चुना गया है।</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएं</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>फ़ाइलें रखें</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>फ़ाइल का नाम बातचीत का टाइटल होता है और उसमें वही रहता है जो चैट में दिखता है। बदलाव होने पर फ़ाइल फिर से लिखी जाती है। इमेज और फ़ाइलों का उसमें सिर्फ़ नाम होता है, कॉपी नहीं। ब्लाइंड तुलना पर्दा हटने के बाद लिखी जाती है।</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>फ़ाइल में किया गया आपका बदलाव बना रहता है: चैट तब साथ की नई फ़ाइल में आगे बढ़ती है। चैट मिटाने पर उसकी फ़ाइल भी मिट जाती है, जब तक आपने उसे बदला न हो; “पहले जैसा करें” से वह लौट आती है। इसे बंद करने पर सभी फ़ाइलें रहती हैं।</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>जो इस फ़ोल्डर को पढ़ सकता है वह चैट भी पढ़ सकता है, उनमें लिखी कुंजियां भी।</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>Markdown फ़ाइलों के लिए फ़ोल्डर चुनें</translation>
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
        <translation>Orca Desktop में कोई गड़बड़ी हुई। हो सकता है कि आपका आखिरी काम पूरा न हुआ हो।</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएं</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>गाइड</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>गाइड में खोजें</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>अध्याय</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>अध्याय का टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation>एडिट किया गया: {words}</translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation>दूसरा जवाब: {words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>तुलना की गई: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words} ({n} सवाल)</numerusform>
            <numerusform>{words} ({n} सवाल)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}, दिखाया गया</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>बिना शब्दों के</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>सादे टेक्स्ट के रूप में चिपकाएं</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>मॉडल चुनें</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>मॉडल: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message numerus="yes">
        <source>answers with up to {count} tokens</source>
        <translation>
            <numerusform>{count} टोकन तक का जवाब देता है</numerusform>
            <numerusform>{count} टोकन तक का जवाब देता है</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>मॉडल चुनें</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>मॉडल खोजें</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>नाम या कंपनी</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>यह मॉडल इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>स्टार वाले</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>हाल ही के</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>सुझाए गए</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>सभी मॉडल</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>स्टार हटाएं</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>स्टार लगाएं</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>सूची लोड नहीं हुई है, इसलिए पता नहीं कि यह नाम है या नहीं। जैसा लिखा है वैसा ही पूछा जाएगा; फ़ैसला गेटवे करेगा।</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>यह नाम किसी सूची में नहीं है। जैसा लिखा है वैसा ही पूछा जाएगा; फ़ैसला गेटवे करेगा।</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>गेटवे की सूची के बिना यहां कुछ ही मॉडल पता हैं।</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>सीखा: यह {name} नहीं लेता। इसे भूल जाएं</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>कीमतें दस लाख टोकन के लिए हैं।</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>पिछला जवाब {model} ने दिया</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>गेटवे की सूची में नहीं</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>“{name}” किसी सूची में नहीं है।</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>नाम अक्षर-अक्षर वैसा ही लिया जाता है। अगर गेटवे इसे नहीं जानता तो जवाब में गड़बड़ी का मैसेज आएगा।</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>फिर भी पूछें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस जाएं</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>{n} मॉडल पता है; गेटवे की सूची अभी नहीं ली गई है</numerusform>
            <numerusform>{n} मॉडल पता हैं; गेटवे की सूची अभी नहीं ली गई है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>{n} मॉडल, {time} की सूची</numerusform>
            <numerusform>{n} मॉडल, {time} की सूची</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>गेटवे से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>मॉडल की सूची उपलब्ध नहीं है।</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>यह भी बदलें</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>बराबर अंतर पर</translation>
    </message>
    <message>
        <source>From</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>To</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>कॉलम की संख्या</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>ये कॉलम बनाएं</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>एक साथ लिखे जाने वाले जवाब</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>इससे ज़्यादा कीमत पर मुझसे पूछें</translation>
    </message>
    <message>
        <source>from</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>to</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>in</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>और कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>{n} लाइन दिखाएं</numerusform>
            <numerusform>सभी {n} लाइनें दिखाएं</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>कम दिखाएं</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम की तरह</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>मेरी अपनी</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Kind of the proxy</source>
        <translation>प्रॉक्सी का प्रकार</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS (secured up to the proxy)</source>
        <translation>HTTPS (प्रॉक्सी तक सुरक्षित)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>प्रॉक्सी का पता</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>जैसे proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>प्रॉक्सी का पोर्ट</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>प्रॉक्सी का यूज़रनेम</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>अगर प्रॉक्सी मांगे</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>प्रॉक्सी का पासवर्ड</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>पासवर्ड हटाएं</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>बिना प्रॉक्सी वाले पते</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>जैसे intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>जांचें</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>गेटवे तक का रास्ता जांचें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>जांच रद्द करें</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>सर्टिफ़िकेट हटाएं</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>यूज़रनेम</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>बिना प्रॉक्सी</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>जांच में गेटवे से सिर्फ़ उसके मॉडल की सूची मांगी जाती है, आपकी कुंजी के बिना। इसका कोई खर्च नहीं है।</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>सर्टिफ़िकेट</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>कुछ कंपनियां डेटा बीच में पढ़ती हैं और उनके अपने सर्टिफ़िकेट होते हैं। इस फ़ाइल के सर्टिफ़िकेट पर सिस्टम के सर्टिफ़िकेट के साथ-साथ भरोसा किया जाता है, उनकी जगह कभी नहीं।</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>पासवर्ड रखा हुआ है</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>इसे सिर्फ़ इस कंप्यूटर की कीरिंग में रखा जाता है।</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>जांच हो रही है …</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>सिर्फ़ वे जिन पर सिस्टम भरोसा करता है।</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>साथ में: {names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>यह प्रॉक्सी का पता और पोर्ट नहीं है। पहले वाली सेटिंग लागू है।</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>बदला गया: {name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>पहले पता और यूज़रनेम लिखें: पासवर्ड उन्हीं के लिए होता है।</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>सर्टिफ़िकेट वाली फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>सर्टिफ़िकेट ({pattern})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>सर्टिफ़िकेट</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>सूचनाएं</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>ऐप शुरू होने के बाद से कोई सूचना नहीं आई है।</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what} {seconds} सेकंड में फिर से कोशिश होगी।</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>अभी भी इंतज़ार है, अब तक {0} सेकंड।</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>जवाब का इंतज़ार है…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>पहले जैसा करने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>पहले जैसा किया गया: “{what}”</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>चैट खोलें</translation>
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
        <translation>ऑटोमैटिक</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>{low} से {high} तक की संख्या लिखें।</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>{low} से {high} तक की पूरी संख्या लिखें।</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>नेटवर्क नहीं है। आप लिखना जारी रख सकते हैं; सवाल दोबारा भेजने पर ही जाएगा।</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>नेटवर्क वापस आ गया है। अपने-आप कुछ नहीं भेजा गया।</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>साथ भेजा जाता है, क्योंकि आपने इसे वापस शामिल किया।</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>शामिल न करें</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>साथ भेजें</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>यह सवाल और इसका जवाब आगे के सवालों में शामिल न करें</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>यह सवाल और इसका जवाब आगे के सवालों के साथ भेजें</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>इस चैट में</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>नक्शा</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>बुकमार्क</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएं</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>वहां जाएं</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>यह शाखा मिटाएं</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>Enter वहां जाएं   Esc बंद करें</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>इस चैट में अभी कुछ नहीं पूछा गया है।</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>बिना शब्दों के</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}, तुलना</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}, आप यहां हैं</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>जिस सवाल के बाद का सब कुछ मिटाना है उसे चुनें।</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>चैट का नक्शा</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>{n} सवाल जवाब के साथ मिटाया गया।</numerusform>
            <numerusform>{n} सवाल जवाबों के साथ मिटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>बुकमार्क लगाया गया।</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>नोट जोड़ें</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>बुकमार्क हटाया गया।</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>पेजों के रूप में झलक</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>सभी मैसेज में “{words}” खोजें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>प्रीसेट</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation>इस चैट में अभी कोई बात नहीं हुई है</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>जवाब लिखा जा रहा है</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>अभी कोई जवाब नहीं</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>अभी कुछ नहीं लिखा जा रहा है</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>प्रीसेट</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation>यहां क्या याद रखने लायक है?</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>जवाब की शैली</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>जवाब की शैली छिपाएं</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>आसान</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>ऐडवांस</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएं</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>पता नहीं कि यह मॉडल क्या स्वीकार करता है। सेटिंग जैसी हैं वैसी ही भेजी जाती हैं।</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>“ऐडवांस” में सेट: {count}</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>automatic</source>
        <translation>ऑटोमैटिक</translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation>पता नहीं कि यह मॉडल इसे लेता है या नहीं; जैसा है वैसा ही भेजा जाता है।</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>इस्तेमाल नहीं</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name} मॉडल पर छोड़ें</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>पूरी संख्या लिखें, जैसे 4096।</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>संख्या लिखें।</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} रीसेट करें</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>{name} न भेजें</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>प्रीसेट के रूप में सेव करें</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>ये सेटिंग प्रीसेट के रूप में सेव करें</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>आपकी अपनी शैली</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, बदला गया</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>प्रीसेट: {name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>चुनने के लिए नाम वाली सेटिंग</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name} (नई चैट के लिए)</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>{name} में बदलाव रखें</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>नए प्रीसेट के रूप में सेव करें …</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>प्रीसेट मैनेज करें …</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>नए प्रीसेट के रूप में सेव करें</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>प्रीसेट का नाम</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>प्रीसेट</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>डुप्लिकेट बनाएं</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएं</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>नई चैट इसी से शुरू होती हैं।</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>मिटाया गया: {name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>नई चैट के लिए नहीं</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>नई चैट में इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>इंपोर्ट करें …</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>सभी एक्सपोर्ट करें …</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>प्रीसेट एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>प्रीसेट (*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>प्रीसेट इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>इंपोर्ट किए गए: {names}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation>जवाब {letter} पर जाएं</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>सभी कॉलम</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Change a prompt</source>
        <translation>प्रॉम्प्ट बदलें</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>नया प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>कोई फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>नया शॉर्टकट</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>शॉर्टकट दबाएं…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>शॉर्टकट नहीं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>{{विषय}} की जगह आपसे पूछा जाता है कि क्या लिखना है। {{विषय: टैक्स}} में पहले से “टैक्स” लिखा मिलता है, और {{लहजा: औपचारिक|दोस्ताना}} में आप चुन सकते हैं।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>पूछा जाएगा: {names}</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>प्रॉम्प्ट खोजें</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>नाम, फ़ोल्डर या कुछ शब्द</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>डालें</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>नया प्रॉम्प्ट…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>डुप्लिकेट बनाएं</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएं</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>4 उदाहरण डालें</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>सभी एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>प्रॉम्प्ट वह टेक्स्ट है जो आपके बार-बार काम आता है। उसे किसी नाम से रखें और मैसेज की शुरुआत में / लिखकर मैसेज में डालें। उसमें जहां {{विषय}} लिखा हो, वहां आपसे पूछा जाता है कि क्या लिखना है।</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>मैसेज में प्रॉम्प्ट डालने के लिए कोई चैट खोलें।</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>↑ ↓ ऊपर-नीचे   Enter डालें   Esc / रहने दें</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>नया प्रॉम्प्ट “{name}”…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>नया प्रॉम्प्ट…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>बार-बार काम आने वाला टेक्स्ट रखें</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>आज़माने के लिए: समझाना, पत्र लिखना, छोटा करना, पक्ष और विपक्ष</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>4 उदाहरण डालें</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>अभी कोई प्रॉम्प्ट नहीं है।</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>इस नाम का कोई प्रॉम्प्ट नहीं है।</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>अभी ऐसा कोई टेक्स्ट नहीं है जिसे रखा जा सके।</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>प्रॉम्प्ट के रूप में रखें…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>प्रॉम्प्ट…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>बदला गया: {name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>रखा गया: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>मिटाया गया: {name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>उदाहरण आ गए हैं।</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>प्रॉम्प्ट एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>प्रॉम्प्ट इंपोर्ट करें</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>कहां देखें (&amp;L):</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>फ़ाइल का प्रकार (&amp;T):</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सेव करें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पहले जैसा करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएं (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएं</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हां (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
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
        <translation>Delete</translation>
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
        <translation>पहले जैसा करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएं (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएं</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>अब यह सूची में एक चैट है।</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>इसका कुछ भी रखा नहीं जाता; अगला सवाल पूछते ही यह मिट जाएगा।</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>झटपट सवाल</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>कुछ भी पूछें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>विंडो में खोलें</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>अस्थायी: इसका कुछ भी नहीं रखा जाता</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>इस सवाल का कुछ भी न रखें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>जवाब आ गया है।</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>{name}, स्लाइडर</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>सुनाना बंद करें</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>पढ़कर सुनाएं</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>यहां ऐसा कोई जवाब नहीं है जिसे पढ़कर सुनाया जा सके।</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>इस जवाब में कोई शब्द नहीं है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>जवाब पढ़कर सुनाया जा रहा है।</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>इस सिस्टम की आवाज़ इस्तेमाल नहीं हो सकी।</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>रेसिपी</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भूल जाएं</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>यह रेसिपी भूल जाएं</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>“{name}” को भुला दिया गया।</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>रेसिपी का नाम</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>इस नाम की रेसिपी पहले से है; यह उसकी जगह ले लेगी।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदल दें</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>इसके बजाय:</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>ज़्यादा नया वर्शन</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>वर्शन {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>नया क्या है</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>पेज खोलें</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>यह वर्शन छोड़ें</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>जवाब की जानकारी</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>अनुरोध दिखाएं</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>सपोर्ट के लिए</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>किससे पूछा गया</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>जवाब देने वाला</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>वही मॉडल</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>दूसरा मॉडल: {model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>कैश से पढ़े गए</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>कैश में लिखे गए</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>जवाब में</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>इनमें सोच-विचार</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>वेब पर खोज</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>पढ़े गए वेब पेज</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>पैसा नहीं लगता</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>जवाब के साथ बताया गया</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>आखिर में लिया गया</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>पूछने का समय</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>पहला शब्द आने में</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>सोचने का समय</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>पूरा जवाब</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>टोकन प्रति सेकंड</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>जैसा भेजा गया</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>खत्म होने की वजह</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>स्टॉप सीक्वेंस</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>टेबल के रूप में एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>टेबल (*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>रिपोर्ट एक्सपोर्ट करें</translation>
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
        <translation>कॉपी से वापस लाएं</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>कॉपी की सबसे नई चैट</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>इसमें सबसे नई चैट</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>यह बैकअप देखें</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>वापस लाकर ऐप फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>दूसरी चुनें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>आपकी सेव की हुई कॉपी या नीचे का कोई बैकअप चुनें। कुछ भी बदलने से पहले आपको दिखाया जाएगा कि उसमें क्या है।</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>आपकी सेव की हुई कॉपी चुनें; बैकअप अभी कोई नहीं है। कुछ भी बदलने से पहले आपको दिखाया जाएगा कि उसमें क्या है।</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>चुनें कि क्या वापस लाना है</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>रद्द करने पर कुछ नहीं बदलेगा।</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>नतीजे के लिए यह बहुत लंबा है। इसे फ़ाइल के रूप में अटैच करें या छोटा करें।</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>टूल के नतीजे</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>फ़ोल्डर का नाम</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>टाइटल</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>{row}, menu</source>
        <translation>{row}, मेन्यू</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>पिन हटाएं</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>टैग…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>आर्काइव से निकालें</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>आर्काइव करें</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>डुप्लिकेट बनाएं</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएं</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>इस फ़ोल्डर में नई चैट</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>इसमें नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>रंग और नई चैट…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएं</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएं</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>फ़ोल्डर मिटाएं, उसकी चैट रखें</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>यहां ले जाएं</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>कोई फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>नया फ़ोल्डर…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सेव करें</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>इमेज और फ़ाइलों के साथ ({size})</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>जगह चुनें…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएं</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>सब कुछ एक फ़ाइल में</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>सभी चैट, प्रीसेट और सेटिंग एक फ़ाइल में जाती हैं, जिससे यह ऐप उन्हें वापस ला सकता है। कुंजी उसमें कभी नहीं होती। जिसके पास यह फ़ाइल है वह चैट पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>लिखा और जांचा जा रहा है…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>इसे दोबारा पढ़कर देखा गया, इसमें कुछ छूटा नहीं है।</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>बातचीत में खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>खोज को सीमित करें</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>पिछला नतीजा</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>अगला नतीजा</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>और भी हो सकते हैं। देखने के लिए खोज को सीमित करें।</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>{filter} हटाया गया</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>फ़िल्टर “{filter}” हटाएं</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>फ़िल्टर हटाएं</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>इस टैग का नाम बदलें…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>सभी टैग…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>{filter} जोड़ा गया</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>वेब पर खोजने का तरीका</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>हर खोज का पैसा अलग से लगता है। जांचने पर एक खोज वाले जवाब का खर्च लगभग {price} था।</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>चुनाव हटाएं</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>यहां ले जाएं…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>टैग…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>आर्काइव करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएं</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>सर्वर में {n} टूल है।</numerusform>
            <numerusform>सर्वर में {n} टूल हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>सर्वर में {n} टूल है: {names}</numerusform>
            <numerusform>सर्वर में {n} टूल हैं: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>यह सर्वर इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>बंद: यह यहीं रहता है और भेजा नहीं जाता</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>सर्वर का नाम</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>जैसे calendar</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>सर्वर का टोकन</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>टोकन हटाएं</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>अनुमति वाले टूल</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>इसके सभी टूल</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>सिर्फ़ ये</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>सर्वर से उसके टूल पूछें</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>किसी टूल की अनुमति नहीं है, इसलिए मॉडल इस सर्वर का कुछ भी इस्तेमाल नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>एक और टूल का नाम</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>टूल का नाम</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>अनुमति दें</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>यह बना रहता है और सिर्फ़ JSON के रूप में बदला जा सकता है: {keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>इस कंप्यूटर की कीरिंग में रखा है; बदलने के लिए नया लिखें</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>JSON में लिखा है; यह भी कीरिंग में चला जाएगा</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>सर्वर से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>अभी {address} से उसके टोकन के साथ कनेक्ट होगा, सिर्फ़ इसी काम के लिए</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>सर्वर में कोई टूल नहीं है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation>“लागू करें” दबाने पर टोकन इस कंप्यूटर की कीरिंग में चला जाता है और कहीं और नहीं लिखा जाता। सिस्टम पूछ सकता है कि ऐप को कीरिंग इस्तेमाल करने दें या नहीं।</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>टूल जिन्हें मॉडल इस्तेमाल कर सकता है</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>यह कंप्यूटर सर्वर से सिर्फ़ इस बटन से कनेक्ट होता है। रखा हुआ टोकन इसके लिए कीरिंग से पढ़ा जाता है।</translation>
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
        <translation>MCP सर्वर</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>सर्वर जोड़ें</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>सर्वर हटाएं</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>यह टेक्स्ट फ़ॉर्म के रूप में नहीं दिखाया जा सकता। {problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>बंद: यह भेजा नहीं जाता</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>MCP सर्वर वेब पर ऐसे टूल देता है जिन्हें मॉडल खुद इस्तेमाल करता है। उससे मॉडल का प्रोवाइडर कनेक्ट होता है; यह ऐप तभी कनेक्ट होता है जब आप उसके टूल पूछते हैं।</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>पहला सर्वर जोड़ें</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>सेक्शन</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>इस्तेमाल में कुंजी: …{tail}</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>एक कुंजी इस्तेमाल में है।</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>कोई कुंजी इस्तेमाल में नहीं है।</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>पिछली चैट जैसा</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>गेटवे का पता</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>कुंजी हटाएं</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>नई चैट का मॉडल</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>नई चैट की शैली</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>प्रीसेट मैनेज करें …</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>देर से आने वाला जवाब आ जाए तो मुझे बताएं</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>सूचनाएं</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>अगर आप कुछ और देख रहे हों तो 20 सेकंड के बाद डेस्कटॉप पर सूचना आती है। क्लिक करने पर चैट खुलती है।</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>रुके हुए जवाब अपने-आप आगे बढ़ने दें</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>लंबे काम में मॉडल रुक सकता है। आगे बढ़ना एक अलग अनुरोध है और ज़्यादा से ज़्यादा तीन बार किया जाता है।</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम की तरह</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>हाई कंट्रास्ट</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>टेक्स्ट का साइज़</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>सिस्टम में बड़ा टेक्स्ट चुना हो तो और बड़ा दिखाएं</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>ऐनिमेशन</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>भाषा तुरंत बदल जाती है। आपका लिखा बना रहता है और जवाब चलते रहते हैं।</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>लिखना और शॉर्टकट</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter से भेजें, Shift+Enter से नई लाइन</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>Ctrl+Enter से भेजें, Enter से नई लाइन</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजना</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>सभी शॉर्टकट दिखाएं</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>क्या भेजा जाता है</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>गेटवे को सिर्फ़ वे अनुरोध जाते हैं जो आप भेजते हैं, आपके अटैचमेंट के साथ। और कुछ इस कंप्यूटर से बाहर नहीं जाता, जब तक आप नए वर्शन के बारे में जानना न चाहें।</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>क्या रखा जाता है</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>चैट इसी कंप्यूटर पर रहती हैं और जो आपकी फ़ाइलें पढ़ सकता है वह उन्हें भी पढ़ सकता है। अस्थायी चैट का कुछ नहीं रखा जाता। मिटाई गई चीज़ें 30 दिन ट्रैश में रहती हैं, जब तक आप उन्हें हमेशा के लिए न मिटाएं।</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>इसे इस कंप्यूटर की कीरिंग में या एक सेशन के लिए रखा जाता है, इस ऐप की किसी फ़ाइल में नहीं।</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Orca Desktop को एक्सपोर्ट की गई Markdown फिर से पढ़ने दें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>फ़ाइल के आखिर में एक टिप्पणी वह सब बताती है जो टेक्स्ट में नहीं दिखता: सोच-विचार, टूल के नतीजे और सेटिंग। इसके बिना सिर्फ़ टेक्स्ट होता है।</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>वर्शन {number}</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>OrcaRouter के मॉडल के लिए एक विंडो।</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT लाइसेंस वाला मुफ़्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>डेस्कटॉप</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>सिस्टम ट्रे में आइकॉन दिखाएं</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>सिस्टम ट्रे</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>मुझसे पूछा जाए</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>ट्रे में चलता रहे</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>ऐप बंद हो जाए</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>इस डेस्कटॉप पर सिस्टम ट्रे नहीं है, इसलिए आइकॉन के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>विंडो बंद करने पर</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>झटपट सवाल पूछें</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>झटपट सवाल</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>काम करते-करते सवाल पूछने के लिए छोटी विंडो। इसे शॉर्टकट से खोलने के लिए डेस्कटॉप की सेटिंग में कोई शॉर्टकट बनाएं जो “orca-desktop --quick” चलाए।</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>पता बदल दिया गया।</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>बदला गया: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>बदला गया: नई चैट की शैली</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>बदला गया: नई चैट का मॉडल</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>{n} जवाब मंगवाएं</numerusform>
            <numerusform>{n} जवाबों की तुलना करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>सेटिंग खोलें</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>रेसिपी के रूप में रखें…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>शुरू करें</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>{n} files go with it.</source>
        <translation>
            <numerusform>{n} फ़ाइल साथ जाएगी।</numerusform>
            <numerusform>{n} फ़ाइलें साथ जाएंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>पहले का {n} सवाल अपने जवाब के साथ जाएगा।</numerusform>
            <numerusform>पहले के {n} सवाल अपने जवाबों के साथ जाएंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>जवाबों की तुलना करें</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>तुलना किए बिना बंद करें</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>आप क्या पूछना चाहते हैं?</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>अब तक की चैट के साथ</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>क्या बदलना चाहिए?</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ब्लाइंड</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>क्रम बदला हुआ और बिना नाम: सेटिंग, समय और कीमत आपके चुनने के बाद दिखेंगे।</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>नई तुलनाओं के लिए ये कॉलम रखें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और विकल्प</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>कॉलम जोड़ें</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>इस जवाब की तुलना करें…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>इसके बाद के सवाल नए कॉलम में नहीं पूछे जाएंगे।</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>पहले की कोई बात साथ नहीं जाएगी।</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>चुनें कि क्या बदलना चाहिए।</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>पहले सवाल लिखें।</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>तुलना के लिए दूसरा कॉलम जोड़ें।</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>पहले सेटिंग में कुंजी डालें।</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>{first} × {second} कॉलम बनाएं</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>आपके पास वाले जवाब के साथ इसके सभी कॉलम नहीं आ सकते।</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>शॉर्टकट नहीं</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>शॉर्टकट और कमांड खोजें</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>कोई कमांड या उसका शॉर्टकट</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>नया शॉर्टकट</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>शॉर्टकट नहीं</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>सभी रीसेट करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>यहां इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>न बदलें</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>यह शॉर्टकट नहीं बदला जा सकता।</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>नई अस्थायी चैट</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेन्यू</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>चैट इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज मिटाएं</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>आपकी बातचीत यहां दिखेगी।</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>किसी बातचीत के टाइटल या मैसेज में यह नहीं है।</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>सभी मैसेज में खोजा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
</context>
<context>
    <name>SlashSearch</name>
    <message>
        <source>Left as text</source>
        <translation>टेक्स्ट ही रहने दिया गया</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>दूसरे शब्द ढूंढे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>डिक्शनरी में जोड़ें</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>कोई दूसरा शब्द पता नहीं</translation>
    </message>
</context>
<context>
    <name>SpellingPresenter</name>
    <message>
        <source>spelling</source>
        <translation>स्पेलिंग</translation>
    </message>
    <message>
        <source>dictionaries</source>
        <translation>डिक्शनरी</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>“{word}” अब आपकी डिक्शनरी में है।</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>बदला गया: {what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>जो शब्द किसी डिक्शनरी में न हों उनके नीचे लाइन दिखाएं</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>स्पेलिंग</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>डिक्शनरी</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>आपके अपने शब्द</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>हर लाइन में एक</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>डिक्शनरी का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>डिक्शनरी: {names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>इस कंप्यूटर पर कोई डिक्शनरी नहीं मिली। एक डिक्शनरी दो फ़ाइलों से बनती है, जैसे hi_IN.aff और hi_IN.dic; उन्हें डिक्शनरी के फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>दूसरी डिक्शनरी सिस्टम या LibreOffice की जगहों पर या डिक्शनरी के फ़ोल्डर में ढूंढी जाती हैं।</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>मैंने पढ़ लिया</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation>ग्राफ़: {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>इसके जवाब कितने मिलते हैं</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>टेबल सेव करें</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>टेबल (*.csv)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} कॉलम</numerusform>
            <numerusform>{n} कॉलम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} पंक्ति</numerusform>
            <numerusform>{n} पंक्तियां</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>टेबल</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>चैट किस बारे में है, यह बताने वाले आपके अपने शब्द।</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>नए टैग, बीच में कॉमा लगाकर</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>सभी टैग…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>“{name}” टैग पहले से है। क्या दोनों को मिला दें?</translation>
    </message>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>“{tag}” वाली सभी चैट में उसकी जगह “{name}” आ जाएगा।</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएं</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>दोनों रखें</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>टैग का नाम बदला गया: “{tag}” अब “{name}” है।</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>टैग मिलाए गए: “{tag}” अब “{name}” है।</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>टैग सभी चैट से हटाया गया: {tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>पहले जैसा किया गया: टैग फिर से “{tag}” है।</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>टेम्परेचर, सटीक से बेधड़क तक</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>टेम्परेचर</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>ऑटोमैटिक</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary chat: gone when you leave it. Only what it costs is noted, no words.</source>
        <translation>अस्थायी चैट: इसे छोड़ते ही यह मिट जाएगी। सिर्फ़ इसका खर्च दर्ज होता है, शब्द नहीं।</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>यह चैट रखें</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>यह चैट रख ली गई है। अब यह सूची में है।</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation>सोच-विचार</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>सोच-विचार, टोकन</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>टोकन</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>खारिज करें</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>टूल के नतीजे</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>मॉडल को नतीजों का इंतज़ार है:</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>नतीजे भेजें</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>मॉडल को बताएं कि कोई नतीजा नहीं आएगा</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>टूल दिखाएं</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>आज़माकर देखें</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>टूल का नाम</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>जैसे look_up_order</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>टूल किस काम का है</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>यह क्या करता है और इसे कब इस्तेमाल करना है: मॉडल इन्हीं शब्दों से फ़ैसला करते हैं</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>वैल्यू जोड़ें</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>इसे बिना किसी वैल्यू के बुलाया जाता है।</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>इसे बुलाने के लिए वैल्यू</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>यह किस काम का है</translation>
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
        <translation>टूल</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>टूल जोड़ें</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>टूल हटाएं</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>टूल का डुप्लिकेट बनाएं</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>यह टेक्स्ट फ़ॉर्म के रूप में नहीं दिखाया जा सकता। {problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>टूल वह चीज़ है जिसे मॉडल मांग सकता है, जैसे कोई ऑर्डर ढूंढना। आप तय करते हैं कि उसे किन वैल्यू के साथ बुलाया जाए; हर मांग आपको दिखाई जाती है और नतीजा आप देते हैं।</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>उदाहरण से शुरू करें</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>पहला टूल जोड़ें</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>बातचीत दिखाएं</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>जवाब की शैली</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और विकल्प</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>अस्थायी चैट</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>अब तक इस चैट का खर्च, अमेरिकी डॉलर में</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>अब तक इस चैट का खर्च; कुछ जवाबों का खर्च पता नहीं चला</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>यह चैट: {cost}। पढ़े गए टोकन: {read}, लिखे गए: {written}।
{answers}
इस महीने: {month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>चैट का अंत</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>चैट की शुरुआत</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>{0} ने जवाब दिया है।</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>लिंक खोलें</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>मैसेज कॉपी करें</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>मैसेज Markdown के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>एडिट करें</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>प्रॉम्प्ट के रूप में रखें…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>टेबल CSV के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>टेबल CSV के रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>टेबल CSV के रूप में</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सेव करें…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>आगे के सवालों में शामिल न करें</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>आगे के सवालों के साथ भेजें</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>सवाल और जवाब मिटाएं</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>यहां से नई चैट में आगे बढ़ें</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>यह जवाब एडिट करें…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>यह जवाब एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>बुकमार्क लगाएं</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>बुकमार्क हटाएं</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}, अभ्यास का जवाब</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}, इंपोर्ट किया गया जवाब</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}, जवाब</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>सबसे नए पर जाएं</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>नीचे नया टेक्स्ट है</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… {n} पैराग्राफ़ एक जैसा है</numerusform>
            <numerusform>… {n} पैराग्राफ़ एक जैसे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>पूरी बातचीत</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>Orca Desktop खोलें</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>झटपट सवाल</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ऐप बंद करें</translation>
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
        <translation>{name} आज़माएं</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (ज़रूरी)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हां</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>हर लाइन में एक टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>उदाहरण भरें</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>फ़ील्ड खाली करें</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>इसे बिना किसी वैल्यू के बुलाया जाता है।</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>मांग, JSON के रूप में</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>कुछ छूटा नहीं है।</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>यह भरना बाकी है: {names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>{tool} से पूछा गया:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>और कुछ नहीं</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हां</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>मॉडल इस टूल को इस तरह बुलाएगा। कुछ भी कहीं नहीं भेजा जाता और आप यहां जो भरते हैं वह रखा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>क्या गड़बड़ी हुई</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>यह गड़बड़ी Orca Desktop की है, आपकी नहीं। अगर यह फिर हो तो यह टेक्स्ट ऐप बनाने वालों को भेजें। इसमें कोई कुंजी नहीं है, पर किसी चैट के शब्द हो सकते हैं: भेजने से पहले देख लें।</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>यह गड़बड़ी Orca Desktop की है, आपकी नहीं। रिपोर्ट में वर्शन और ऐप में वह जगह बताई गई है जहां यह हुई। इसमें न कोई कुंजी है, न आपकी चैट का कोई शब्द, और यह किसी को नहीं भेजी गई। यह ऐप बनाने वालों के काम आ सकती है।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message>
        <source>Ask once a day whether there is one</source>
        <translation>दिन में एक बार जांचें कि नया वर्शन है या नहीं</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>ज़्यादा नए वर्शन</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>{host} से पूछा जाता है कि सबसे नया वर्शन कौन सा है। आपके बारे में कुछ नहीं बताया जाता और अपने-आप कुछ इंस्टॉल नहीं होता।</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>अभी जांचें</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>नया क्या है</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>जांच हो रही है …</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>अभ्यास में कोई जांच नहीं होती।</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>अब तक कोई जांच नहीं हुई।</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>पिछली जांच: {when}। काम का कोई जवाब नहीं आया।</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>पिछली जांच: {when}। आपके पास सबसे नया वर्शन है।</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>पिछली जांच: {when}। वर्शन {version} उपलब्ध है।</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>बदला गया: ज़्यादा नए वर्शन</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>Orca Desktop का वर्शन {version} उपलब्ध है।</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>नया क्या है</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>पिछला {n} दिन</numerusform>
            <numerusform>पिछले {n} दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>टोकन और खर्च</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>किस हिसाब से</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>हर मॉडल</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>हर चैट</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>क्या दिखाएं</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>यह महीना</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>अस्थायी चैट</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(मिटाई गई)</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>बाकी सभी चैट</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखे गए</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोच-विचार</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>कैश से</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>इस्तेमाल की टेबल</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>कितना पैसा लिया गया, अमेरिकी डॉलर में। अभ्यास मुफ़्त है और इसमें नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>अपनी सीमाएं और बैलेंस …</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>गेटवे से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>गेटवे बैलेंस नहीं बताता।</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>यह जवाब इस्तेमाल करें</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation>चुनें</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation>कॉलम {letter}: {name}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>पूरी संख्या</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>हां या नहीं</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>सूची में से एक</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>टेक्स्ट की सूची</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>ज़रूरी</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>मॉडल को इसे हमेशा देना होगा</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>इसका मतलब, जैसे “शहर और देश”</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>चुनने के विकल्प, हर लाइन में एक</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>वैल्यू {0} का नाम</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>वैल्यू {0} का प्रकार</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>वैल्यू {0} ज़रूरी है</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>वैल्यू {0} का मतलब</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>वैल्यू {0} के विकल्प</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>वैल्यू {0} ऊपर ले जाएं</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>वैल्यू {0} नीचे ले जाएं</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>वैल्यू {0} हटाएं</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>यह बना रहता है और सिर्फ़ JSON के रूप में बदला जा सकता है: {keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>कॉलम जोड़ें</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>तैयार कॉलम</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>तैयार कॉलम से फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>{first} की हर वैल्यू, {second} की हर वैल्यू के साथ</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>पता नहीं कि {models} क्या स्वीकार करते हैं। सेटिंग जैसी हैं वैसी ही भेजी जाती हैं।</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>यह कॉलम कितनी बार पूछा जाए</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>इस कॉलम का डुप्लिकेट बनाएं</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>यह कॉलम हटाएं</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>जो जवाब आपके पास है, बिना खर्च के</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>हूबहू वही पूछता है</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>कॉलम {letter}</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>कॉलम {letter} का नाम</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>कॉलम {letter} कितनी बार</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>कॉलम {letter} हटाएं</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>कॉलम {letter} का डुप्लिकेट बनाएं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} फ़ाइल</numerusform>
            <numerusform>{n} फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>इंतज़ार में सवाल</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>यह जवाब पूरा होने तक इंतज़ार करेगा।</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>अभी पूछें</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>यह सवाल बदलें</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>यह सवाल हटाएं</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>इंतज़ार में: {question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>मॉडल अब वेब पर खोज सकता है। हर खोज का पैसा अलग से लगता है।</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>वेब पर खोजें</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>वेब पर खोजें: यह मॉडल वेब पर नहीं खोज सकता</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>पहले आज़माकर देखें</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>orcarouter.ai से कुंजी लें</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>Orca Desktop में आपका स्वागत है</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>OrcaRouter के सभी मॉडल के लिए एक विंडो। आप कैसे शुरू करना चाहेंगे?</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>आपकी बातचीत इसी कंप्यूटर पर रहती है। गेटवे को भेजे गए आपके अनुरोधों के अलावा कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>OrcaRouter से कनेक्ट करें</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>200 से ज़्यादा मॉडल, पैसा सिर्फ़ इस्तेमाल का। साइन इन करें या अपने खाते की कुंजी चिपकाएं।</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>तुरंत काम करता है, बिना कुंजी और बिना इंटरनेट के। जवाब ऐप में मौजूद एक छोटा मॉडल अपने मन से बनाता है, जो क्लाउड वाला भाषा मॉडल नहीं है: ऐप को समझने के लिए अच्छा है, तथ्यों के लिए नहीं।</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>फ़ाइलें मैसेज में जाती हैं, यहां नहीं। फ़ाइल खोलकर उसका टेक्स्ट कॉपी करें।</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>इमेज मैसेज में जाती हैं, यहां नहीं।</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>इसमें ऐसा टेक्स्ट नहीं है जिसे यहां रखा जा सके।</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>उदाहरण डालें</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}: उदाहरण डालें</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>एडिटर खोलें</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}: एडिटर खोलें</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>टाइटल</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>नाम बदलने के लिए क्लिक करें</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>इसकी जांच नहीं हो सकी: {reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>यह गेटवे नहीं बताता कि कुंजी सही है या नहीं।</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem} OrcaRouter की कुंजी sk-orca- से शुरू होती है; यह नहीं होती।</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>साइन इन सिर्फ़ OrcaRouter के अपने पते पर काम करता है। इसके बजाय कुंजी चिपकाएं।</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>यह कंप्यूटर ब्राउज़र को वापस नहीं आने देता। इसके बजाय कुंजी चिपकाएं।</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ढूंढें</translation>
    </message>
    <message>
        <source>View</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>नई अस्थायी चैट</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>झटपट सवाल</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>सभी टैग</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>जो खुला है उसे बंद करें या जवाब रोकें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>पिन करें या पिन हटाएं</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>यह चैट रखें</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें अटैच करें</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>प्रॉम्प्ट…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>प्रॉम्प्ट के रूप में रखें…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>पढ़कर सुनाएं या रोकें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>चैट इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>सभी चैट एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>कॉपी सेव करें…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>कॉपी से वापस लाएं…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>अगला अनुरोध दिखाएं</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>चैट मिटाएं</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>हाल ही में मिटाई गईं</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>विंडो बंद करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ऐप बंद करें</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>कुछ भी ढूंढें</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>बातचीत में खोजें</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>इस चैट में ढूंढें</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>अगला ढूंढें</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>पिछला ढूंढें</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>इस चैट के सवाल</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>इस चैट का नक्शा</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>बुकमार्क</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>इस मैसेज पर बुकमार्क लगाएं या हटाएं</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>सभी तुलनाएं</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>आपको क्या पसंद आया</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>तुलना में कॉलम 1 से 8</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>अगली चैट</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>पिछली चैट</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>सूची में चैट 1 से 9</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>बातचीत दिखाएं</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>जवाब की शैली दिखाएं</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>मॉडल चुनें</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>प्रीसेट मैनेज करें</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>टोकन और खर्च</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>विंडो का अगला हिस्सा</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>विंडो का पिछला हिस्सा</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>टेक्स्ट बड़ा करें</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>टेक्स्ट छोटा करें</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>टेक्स्ट का सामान्य साइज़</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>सूचनाएं</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>गाइड</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>नया क्या है</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>क्या सब ठीक है?</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>Orca Desktop के बारे में</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>यह वेब पता नहीं है। वेब पता https://api.orcarouter.ai जैसा होता है।</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>पता https:// से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>@ से पहले का नाम और पासवर्ड न लिखें। कुंजी के लिए अलग फ़ील्ड है।</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>? या # से आगे का सब कुछ हटा दें।</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>https:// इस्तेमाल करें। http:// पर आपकी कुंजी रास्ते में पढ़ी जा सकती है, इसलिए उसकी अनुमति सिर्फ़ इस कंप्यूटर के लिए है (http://127.0.0.1)।</translation>
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
        <translation>Orca Desktop का कोई हिस्सा गायब या खराब है ({part})। इसे फिर से इंस्टॉल करें; आपकी चैट बनी रहेंगी।</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} इमेज नहीं देख सकता और एक इमेज साथ जा रही है। इमेज देखने वाला मॉडल चुनें या इमेज हटा दें।</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} इमेज नहीं देख सकता और एक इमेज साथ जा रही है। उसे हटा दें या इमेज देखने वाला मॉडल चुनें: {others}।</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} PDF नहीं पढ़ सकता और एक PDF साथ जा रही है। PDF पढ़ने वाला मॉडल चुनें या PDF हटा दें।</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} PDF नहीं पढ़ सकता और एक PDF साथ जा रही है। उसे हटा दें या PDF पढ़ने वाला मॉडल चुनें: {others}।</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>इस चैट के सभी अटैचमेंट मिलाकर {limit} MB से बड़े हैं, जो एक अनुरोध की सीमा है। कुछ हटा दें या नई चैट शुरू करें।</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>इस चैट में {n} इमेज है और यह मॉडल एक बार में {limit} लेता है। कुछ हटा दें या पहले का कोई सवाल शामिल न करें।</numerusform>
            <numerusform>इस चैट में {n} इमेज हैं और यह मॉडल एक बार में {limit} लेता है। कुछ हटा दें या पहले का कोई सवाल शामिल न करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>इस चैट में PDF का {n} पेज है और यह मॉडल एक बार में {limit} लेता है। कुछ हटा दें या ज़्यादा क्षमता वाला मॉडल चुनें।</numerusform>
            <numerusform>इस चैट में PDF के {n} पेज हैं और यह मॉडल एक बार में {limit} लेता है। कुछ हटा दें या ज़्यादा क्षमता वाला मॉडल चुनें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>“{name}” बहुत बड़ी है: {n} से ज़्यादा इमेज होने पर कोई भी {edge} पिक्सल से चौड़ी या ऊंची नहीं हो सकती।</numerusform>
            <numerusform>“{name}” बहुत बड़ी है: {n} से ज़्यादा इमेज होने पर कोई भी {edge} पिक्सल से चौड़ी या ऊंची नहीं हो सकती।</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>ऐनिमेशन की सिर्फ़ पहली इमेज भेजी जाती है।</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>सिर्फ़ एक हिस्सा भेजा जाता है: शीट की पहली {n} पंक्ति या उससे कम।</numerusform>
            <numerusform>सिर्फ़ एक हिस्सा भेजा जाता है: शीट की पहली {n} पंक्तियां या उससे कम।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>इसकी {n} इमेज नहीं भेजी जाएगी।</numerusform>
            <numerusform>इसकी {n} इमेज नहीं भेजी जाएंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>इसकी {n} छिपी हुई शीट नहीं भेजी जाएगी।</numerusform>
            <numerusform>इसकी {n} छिपी हुई शीट नहीं भेजी जाएंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” में {n} से ज़्यादा पेज हैं, और इससे ज़्यादा नहीं भेजे जा सकते। उसका एक हिस्सा अटैच करें।</numerusform>
            <numerusform>“{name}” में {n} से ज़्यादा पेज हैं, और इससे ज़्यादा नहीं भेजे जा सकते। उसका एक हिस्सा अटैच करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” {n} मेगापिक्सल से बड़ी है, और इससे बड़ी यहां नहीं खुल सकती। उसे छोटा करके सेव करें या उसका एक हिस्सा अटैच करें।</numerusform>
            <numerusform>“{name}” {n} मेगापिक्सल से बड़ी है, और इससे बड़ी यहां नहीं खुल सकती। उसे छोटा करके सेव करें या उसका एक हिस्सा अटैच करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>“{name}” को पढ़ने में {n} सेकंड से ज़्यादा लगे। उसका छोटा हिस्सा अटैच करें।</numerusform>
            <numerusform>“{name}” को पढ़ने में {n} सेकंड से ज़्यादा लगे। उसका छोटा हिस्सा अटैच करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>“{name}” नहीं पढ़ी जा सकी। देखें कि वह अब भी वहां है और उसे खोलने की अनुमति है।</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>“{name}” फ़ाइल नहीं है। उसके अंदर की फ़ाइलें एक-एक करके चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” खाली है।</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>“{name}” {limit} MB से बड़ी है, और इस तरह की फ़ाइल इससे बड़ी नहीं भेजी जा सकती। उसका एक हिस्सा अटैच करें।</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>“{name}” HEIC या AVIF इमेज है, जिसे मॉडल नहीं देख सकते। उसे JPEG या PNG के रूप में सेव करें।</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>“{name}” SVG ड्रॉइंग है, जिसे मॉडल नहीं देख सकते। उसे PNG के रूप में सेव करें या उसका सोर्स टेक्स्ट के रूप में चिपकाएं।</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>“{name}” ऐसी इमेज है जिसे मॉडल नहीं देख सकते। उसे PNG या JPEG के रूप में सेव करें।</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>“{name}” प्रेज़ेंटेशन है, जिसे यहां नहीं पढ़ा जा सकता। उसे PDF के रूप में सेव करें।</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>“{name}” Office के ऐसे फ़ॉर्मैट में है जिसे यहां नहीं पढ़ा जा सकता। उसे .docx, .xlsx या PDF के रूप में सेव करें।</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>“{name}” रिच टेक्स्ट (RTF) है, जिसे यहां नहीं पढ़ा जा सकता। उसे .docx या PDF के रूप में सेव करें।</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>“{name}” आर्काइव है। उसे खोलें और अपनी ज़रूरत की फ़ाइलें अटैच करें।</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>“{name}” प्रोग्राम है, जिसे मॉडल नहीं पढ़ सकते। उसका सोर्स टेक्स्ट के रूप में अटैच करें।</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>“{name}” किस तरह की फ़ाइल है, यह यहां पता नहीं। इमेज (PNG, JPEG, GIF, WebP), PDF, टेक्स्ट, Word, OpenDocument और Excel फ़ाइलें भेजी जा सकती हैं।</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>“{name}” पासवर्ड से लॉक है। उसे बिना पासवर्ड सेव करें और वह कॉपी अटैच करें।</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>“{name}” खराब हो गई है। उसे वहां खोलें जहां वह बनी थी और एक बार फिर सेव करें।</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>“{name}” को पढ़ने के लिए बहुत ज़्यादा मेमोरी चाहिए। उसका छोटा हिस्सा अटैच करें।</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>यह फ़ाइल अब यहां नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>पहली {n} फ़ाइल अटैच की गई, इससे ज़्यादा साथ नहीं जा सकतीं।</numerusform>
            <numerusform>पहली {n} फ़ाइलें अटैच की गईं, इससे ज़्यादा साथ नहीं जा सकतीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>{n} और फ़ाइल अटैच नहीं हो सकती।</numerusform>
            <numerusform>{n} और फ़ाइलें अटैच नहीं हो सकतीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} पेज</numerusform>
            <numerusform>{n} पेज</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>लगभग {n} टोकन</numerusform>
            <numerusform>लगभग {n} टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>इमेज</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
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
        <translation>बैकअप लिया और जांचा गया।</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>“{name}” सेव हो गई है: {size}।</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} चैट</numerusform>
            <numerusform>{n} चैट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>{n} सवाल या जवाब</numerusform>
            <numerusform>{n} सवाल और जवाब</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>{when} की स्थिति: {chats}, {messages}।</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>इसमें वही चैट हैं जो यहां हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>इसकी {n} चैट अभी यहां नहीं है।</numerusform>
            <numerusform>इसकी {n} चैट अभी यहां नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>यहां की {n} चैट इसमें नहीं है।</numerusform>
            <numerusform>यहां की {n} चैट इसमें नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>{n} चैट तब अलग थी।</numerusform>
            <numerusform>{n} चैट तब अलग थीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>{n} इमेज या फ़ाइल इसमें शामिल नहीं की गई थी और यहां भी नहीं है।</numerusform>
            <numerusform>{n} इमेज या फ़ाइलें इसमें शामिल नहीं की गई थीं और यहां भी नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>अभी यहां जो है वह सब इसके लिए हटेगा, बैकअप में रखा जाएगा और “पहले जैसा करें” से लौट आएगा।</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>वापस लाया गया: चैट {when} वाली स्थिति में हैं।</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>पिछली स्थिति लौटा दी गई।</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>आपकी चैट अब {folder} में हैं। पुरानी चैट सेटिंग में “चैट और बैकअप” से हटाई जा सकती हैं।</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>क्या आपकी चैट {folder} में ले जाई जाएं?</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>सब कुछ ({size}) वहां इस्तेमाल होने से पहले कॉपी करके जांचा जाएगा। फिर Orca Desktop दोबारा शुरू होगा। पुराने फ़ोल्डर की चीज़ें आपके हटाने तक वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>पुरानी हटा दी गईं: {size}।</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  कॉपी से वापस लाने से पहले</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  ऐप के अपडेट से पहले</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>अभी जांच नहीं हुई है। पहला बैकअप जल्द ही लिया जाएगा और उसमें सब कुछ जांचा जाएगा।</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>सब ठीक है। पिछली पूरी जांच: {when}।</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>{when} की जांच में सब ठीक था, पर फ़ोल्डर नेटवर्क डिस्क पर है। इसे एक समय में एक ही कंप्यूटर पर खोलें या इस कंप्यूटर पर ले आएं।</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>एक जवाब लिखा जा रहा है। उसे रोकें या पूरा होने दें, फिर वापस लाएं।</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>वापस लाने से पहले की स्थिति अब उपलब्ध नहीं है।</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>यहां कुछ नहीं है। मिटाई गई चैट 30 दिन तक वापस लाई जा सकती है।</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>मिटाई गई {n} चैट वापस लाई जा सकती है।</numerusform>
            <numerusform>मिटाई गई {n} चैट वापस लाई जा सकती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>{n} चैट फिर से सूची में है।</numerusform>
            <numerusform>{n} चैट फिर से सूची में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>{n} चैट हमेशा के लिए मिटा दी गई।</numerusform>
            <numerusform>{n} चैट हमेशा के लिए मिटा दी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>{n} चैट हमेशा के लिए मिटाई जा रही है।</numerusform>
            <numerusform>{n} चैट हमेशा के लिए मिटाई जा रही हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>{n} चैट वापस लाई जा रही है।</numerusform>
            <numerusform>{n} चैट वापस लाई जा रही हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>रद्द करने पर वे बच जाएंगी जिन्हें मिटाना शुरू नहीं हुआ है। इसे बंद करने पर काम चलता रहेगा।</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>क्या “{title}” को हमेशा के लिए मिटाएं?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>क्या यह {n} चैट हमेशा के लिए मिटाएं?</numerusform>
            <numerusform>क्या ये {n} चैट हमेशा के लिए मिटाएं?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>इसे पहले जैसा नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>इसके शब्द किसी बैकअप में नहीं हैं।</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>पहले से मौजूद बैकअप में इसके शब्द ज़्यादा से ज़्यादा {day} तक रहेंगे। आपकी खुद सेव की हुई फ़ाइलों को नहीं छुआ जाएगा।</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>इससे वह पता चल जाएगा जो ब्लाइंड तुलना में अभी छिपा है। पहले कोई जवाब चुनें या सेटिंग से पर्दा हटाएं।</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>यह मॉडल ज़्यादा से ज़्यादा {n} टोकन का जवाब देता है।</numerusform>
            <numerusform>यह मॉडल ज़्यादा से ज़्यादा {n} टोकन का जवाब देता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>यह मॉडल पहले इन शब्दों में मना कर चुका है: {words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>सोच-विचार बंद करें</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>यह मॉडल अपने शब्द खुद चुनता है; ऐसी वैल्यू नहीं लेता।</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>यह मॉडल सिर्फ़ एक तय वैल्यू लेता है।</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>सोच-विचार चालू होने पर मॉडल शब्द अपने ढंग से चुनता है। पहले सोच-विचार बंद करें।</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>सोच-विचार चालू होने पर Top K सेट नहीं हो सकता। पहले सोच-विचार बंद करें।</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>सोच-विचार चालू होने पर Top P 0.95 और 1 के बीच होना चाहिए।</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>यह मॉडल टेम्परेचर या Top P में से एक लेता है, दोनों नहीं।</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>टेम्परेचर शामिल न करें</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>यह मॉडल सोच-विचार नहीं करता।</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>यह मॉडल हमेशा सोच-विचार करता है।</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>यह मॉडल खुद तय करता है कि कितनी देर सोचना है।</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>ज़रूरत के हिसाब से सोचें</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>यह मॉडल उतना ही सोचता है जितना उसे कहा जाए।</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>इतनी मेहनत पर मॉडल हमेशा सोच-विचार करता है। पहले मेहनत कम करें।</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>मेहनत कम करें</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>बजट तभी काम आता है जब सोच-विचार का बजट तय हो।</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>दिखाने के लिए कोई विचार नहीं है।</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>इसे सोच-विचार के किसी तरीके के साथ ही भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>यह मॉडल अपने विचार हमेशा दिखाता है।</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>यह मॉडल टूल इस्तेमाल नहीं करता।</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>यह मॉडल वेब पर नहीं खोज सकता।</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>यह तभी काम आता है जब वेब पर खोजा जा रहा हो।</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>वेब पर खोजें</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>सिर्फ़ चुनी हुई साइटों पर खोजा जाता है, इसलिए कोई साइट हटाने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>बाकी सब पर खोजें</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>चुनने के लिए कोई टूल नहीं है।</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>इस मॉडल से ज़बरदस्ती टूल इस्तेमाल नहीं करवाया जा सकता।</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>उसे चुनने दें</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>सोच-विचार चालू होने पर कोई टूल ज़बरदस्ती इस्तेमाल नहीं करवाया जा सकता। पहले सोच-विचार बंद करें।</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>नाम तभी काम आता है जब एक टूल चुना गया हो।</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>यह मॉडल इस स्तर को नहीं जानता। कोई दूसरा चुनें।</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>{n} जवाब का खर्च {most} तक हो सकता है। {limit} से ज़्यादा पर आपसे पूछा जाता है।</numerusform>
            <numerusform>इन {n} जवाबों का खर्च {most} तक हो सकता है। {limit} से ज़्यादा पर आपसे पूछा जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>{models} की कीमत पता नहीं है और वह अलग से जुड़ेगी।</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>{n} जवाब एक जैसा है।</numerusform>
            <numerusform>सभी {n} जवाब एक जैसे हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>{n} में से {often} जवाब एक जैसे हैं।</numerusform>
            <numerusform>{n} में से {often} जवाब एक जैसे हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>{n} में से {often} एक ही संख्या {number} देते हैं; उनके {share}% वाक्य एक जैसे हैं।</numerusform>
            <numerusform>{n} में से {often} एक ही संख्या {number} देते हैं; उनके {share}% वाक्य एक जैसे हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>{n} जवाब के {share}% वाक्य एक जैसे हैं।</numerusform>
            <numerusform>{n} जवाबों के {share}% वाक्य एक जैसे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>यह मॉडल हमेशा एक ही तरह से सोचता है; बदलने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>यह मॉडल सोच-विचार नहीं करता; बदलने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>कॉलम {columns} एक ही अनुरोध भेजेंगे। उनमें से एक बदलें।</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>यह मॉडल गेटवे की सूची में नहीं है।</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>शामिल न करें</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>जो वह लेता है वही रखें</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>जितना वह लेता है उतना रखें</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>जवाब के लिए जगह बनाएं</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>टेम्परेचर</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>सोच-विचार, टोकन</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>कितने शब्द चाहिए</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>टोकन की सीमा</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>जैसा है वैसा</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>आसान शब्दों में</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>कदम-दर-कदम</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>उदाहरणों के साथ</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>सूची के रूप में</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>शंकाओं के साथ</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>जानकारों के लिए</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>बच्चों के लिए</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>{n} कॉलम हो जाएगा; ज़्यादा से ज़्यादा {most} आ सकते हैं।</numerusform>
            <numerusform>{n} कॉलम हो जाएंगे; ज़्यादा से ज़्यादा {most} आ सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>खर्च, USD</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>चुना गया</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>रेटिंग</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हां</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>ऑटोमैटिक</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>अभ्यास: Orca Desktop के छोटे मॉडल ने अपने मन से बनाया।</translation>
    </message>
    <message>
        <source>good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>खराब</translation>
    </message>
    <message>
        <source>best</source>
        <translation>सबसे अच्छा</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>अभी लिखा जा रहा है</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में टूटा</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>नाकाम रहा</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>तुलना: {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>बातचीत की पहले की बातों के बिना पूछा गया।</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>सबके लिए एक जैसा: {settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>जवाब {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>जवाब {letter}, {count} में से {number}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>अगला सवाल</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>इस कॉलम में कोई जवाब नहीं है।</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>निर्देश:</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>ब्लाइंड तुलना: जब तक कोई जवाब न चुना जाए, सेटिंग, समय और खर्च छिपे रहते हैं।</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>स्रोत:</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>यह जवाब तुलना से पहले का है।</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>तुलना का खर्च: {cost} USD</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>तुलना का खर्च: {cost} USD, और {n} जवाब जिसका खर्च पता नहीं</numerusform>
            <numerusform>तुलना का खर्च: {cost} USD, और {n} जवाब जिनका खर्च पता नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>समय नेटवर्क और गेटवे पर निर्भर करता है; छोटे फ़र्क का कोई मतलब नहीं है।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>पूछा गया सवाल</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>पहला शब्द आने में, सेकंड</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>जवाब देने वाला मॉडल</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>जवाब का आईडी</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>ये जवाब पूरे होने दें या पहले उन्हें रोकें।</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>यह तुलना अब खुली नहीं है।</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>पहले सवाल लिखें।</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>तुलना के लिए दूसरा कॉलम जोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा {n} कॉलम आ सकता है। पहले एक कॉलम हटाएं।</numerusform>
            <numerusform>ज़्यादा से ज़्यादा {n} कॉलम आ सकते हैं। पहले एक कॉलम हटाएं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>किसी कॉलम में ऐसा जवाब नहीं है जिससे आगे बढ़ा जा सके।</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>रचनात्मकता</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोच-विचार</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>कुछ नहीं (फिर से पूछें)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>कॉलम {letter}</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>इस कॉलम में {name} शामिल न करें</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>इस कॉलम के लिए: {remedy}</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>आगे का {n} सवाल उसी जवाब के साथ रहेगा जिसके बाद वह पूछा गया।</numerusform>
            <numerusform>आगे के {n} सवाल उसी जवाब के साथ रहेंगे जिसके बाद वे पूछे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>आगे का {n} सवाल यहां नहीं पूछा गया</numerusform>
            <numerusform>आगे के {n} सवाल यहां नहीं पूछे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>वर्शन {number} इस्तेमाल में है</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>क्या अब से {letter} जैसा जवाब दिया जाए?</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>ऐसे ही जवाब दें</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>टेबल क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>कॉपी करने के लिए अभी कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>रेसिपी {name} के रूप में रखा गया।</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>गेटवे के लिए अभी कोई कुंजी नहीं है, इसलिए कोई जवाब नहीं मिलेगा।</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>हर एक लगभग {n} टोकन भेजता है</numerusform>
            <numerusform>हर एक लगभग {n} टोकन भेजता है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} जवाब</numerusform>
            <numerusform>{n} जवाब</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>मुफ़्त</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>{amount} तक</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>कीमत पता नहीं ({models})</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>बजट के साथ सोच-विचार</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} टोकन</numerusform>
            <numerusform>{n} टोकन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>सोच-विचार, {n} टोकन तक</numerusform>
            <numerusform>सोच-विचार, {n} टोकन तक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>{n} टोकन तक</numerusform>
            <numerusform>{n} टोकन तक</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name}: ऑटोमैटिक</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>सोच-विचार, जैसा मॉडल चाहे</translation>
    </message>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation>“{name}” ऐसी कॉपी नहीं है जिसे Orca Desktop ने सेव किया हो। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>“{name}” खराब या अधूरी है, इसलिए कुछ वापस नहीं लाया गया। दूसरी कॉपी चुनें।</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>“{name}” को ज़्यादा नए Orca Desktop ने सेव किया था। उससे वापस लाने के लिए वह वर्शन इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>“{name}” आपकी चैट की ही फ़ाइल है। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>“{name}” को किसी दूसरे ऐप ने बदला है, इसलिए कुछ वापस नहीं लाया गया। दूसरी कॉपी चुनें।</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>“{name}” नहीं पढ़ी जा सकती। फ़ाइल और उसकी डिस्क जांचकर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>“{name}” से वापस लाने के लिए जगह कम है। थोड़ी जगह खाली करके फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>वहां “{name}” के लिए जगह नहीं है। दूसरी डिस्क चुनें या थोड़ी जगह खाली करें।</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>“{name}” वहां नहीं लिखी जा सकी। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>आपने यह जवाब रोका।</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>जवाब अपनी लंबाई की सीमा तक पहुंच गया।</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>मॉडल ने जवाब देने से मना किया।</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>वह बताता है: {explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>बातचीत उतनी लंबी हो गई है जितनी मॉडल पढ़ सकता है।</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>मॉडल काम के बीच में रुक गया।</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>मॉडल टूल के नतीजे के इंतज़ार में रुका है।</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>यह आपके स्टॉप सीक्वेंस पर खत्म हुआ: {sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>मॉडल कुछ लिखे बिना खत्म हो गया।</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>पहले शब्द से पहले ही लंबाई की सीमा आ गई। सीमा बढ़ाकर देखें।</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>पहले के जवाबों का सोच-विचार शामिल नहीं किया गया, क्योंकि उसका हस्ताक्षर स्वीकार नहीं हुआ।</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>इसे कंप्यूटरों पर हमले से जुड़ा समझा गया।</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>इसे जैविक खतरों से जुड़ा समझा गया।</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>इसे बड़े भाषा मॉडल बनाने से जुड़ा समझा गया।</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>इसे मॉडल का छिपा सोच-विचार पढ़ने की कोशिश समझा गया।</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>इसे नुकसान पहुंचा सकने वाली बात समझा गया।</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{count} s</source>
        <translation>{count} सेकंड</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} मिनट</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} घंटे</translation>
    </message>
    <message>
        <source>It asks to wait {wait}. Then try again.</source>
        <translation>{wait} रुकने को कहा गया है। उसके बाद फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>अनुरोध गेटवे तक पहुंच गया था, इसलिए हो सकता है उसका पैसा लग चुका हो। अगर आप उसे एक बार फिर भेजना चाहें तभी दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>प्रॉक्सी {proxy} इस्तेमाल नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>प्रॉक्सी {proxy} का यूज़रनेम और पासवर्ड दिया नहीं गया है या गलत है।</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>भरोसेमंद सर्टिफ़िकेट की फ़ाइल {file} नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>जो आ चुका था वह रखा गया है। आगे बढ़ाने के लिए बातचीत एक बार फिर भेजी जाएगी और उसका पैसा लगेगा।</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>इसने यह सेटिंग नहीं मानी: {name}। अब से इस मॉडल के लिए यह शामिल नहीं की जाएगी।</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>इसके बिना फिर से कोशिश करें: {name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>इस गेटवे के लिए अभी कोई कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>सेटिंग में अपनी OrcaRouter कुंजी डालें या पहले अभ्यास करें।</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>सिस्टम की कीरिंग ने कुंजी नहीं दी।</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>उसे अनलॉक करके फिर से कोशिश करें या सेटिंग में कुंजी डालें।</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>गेटवे इस कुंजी को स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>देखें कि पूरी कुंजी चिपकाई गई है और वह अब भी चालू है।</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>खाते में बैलेंस नहीं बचा है।</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>orcarouter.ai पर पैसे डालकर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>इस कुंजी या वर्कस्पेस की खर्च सीमा आ गई है।</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>orcarouter.ai पर सीमा बढ़ाएं या उसके रीसेट होने तक इंतज़ार करें।</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>इस कुंजी को इसकी अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>सेटिंग में दूसरी कुंजी या कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>गेटवे इस मॉडल को नहीं जानता।</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>उसका नाम जांचें या दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>मॉडल ने ये सेटिंग स्वीकार नहीं कीं।</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>“जानकारी” में लिखा है कि कौन-सी। उसे बदलें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>गेटवे के सुरक्षा नियम ने यह मैसेज रोका।</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>इसे दूसरी तरह से कहें या वर्कस्पेस चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>कॉन्टेंट फ़िल्टर ने जवाब रोक दिया।</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>दूसरी तरह से पूछें या दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>बातचीत और उसका जवाब साथ में नहीं समा रहे।</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>“कितना लंबा?” में छोटा जवाब चुनकर फिर से कोशिश करें या सवाल एडिट करें।</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>“कितना लंबा?” में छोटा जवाब चुनकर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>कुछ नहीं भेजा गया। सेटिंग में “नेटवर्क” में प्रॉक्सी जांचकर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>कुछ नहीं भेजा गया। सेटिंग में “नेटवर्क” में फ़ाइल फिर से चुनें या हटा दें।</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>यह मॉडल इतने लंबे जवाब नहीं लिखता।</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>मॉडल ने अटैच की गई एक फ़ाइल स्वीकार नहीं की।</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>वजह “जानकारी” में लिखी है। उसे हटा दें, छोटी फ़ाइल अटैच करें या दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>इस बातचीत की एक इमेज या फ़ाइल नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>कुछ नहीं भेजा गया। उसे एक बार फिर अटैच करें या उसके बिना नई चैट शुरू करें।</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>मॉडल ने यह बातचीत स्वीकार नहीं की।</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>वजह “जानकारी” में लिखी है। सवाल एडिट करें या नई चैट शुरू करें।</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>मॉडल एक बार में इतना नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>मैसेज छोटा करें या नई चैट शुरू करें।</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>कम समय में बहुत ज़्यादा अनुरोध हो गए।</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>थोड़ा रुककर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>गेटवे व्यस्त है।</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>गेटवे में ही कोई गड़बड़ी हुई।</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>फिर से कोशिश करें; अगर ऐसा ही रहे तो शायद दूसरा मॉडल जवाब दे।</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>कुछ नहीं भेजा गया। इंटरनेट कनेक्शन (और गेटवे का पता, अगर आपने उसे बदला हो) जांचकर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>गेटवे तक नहीं पहुंचा जा सका।</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>कुछ नहीं भेजा गया। इंटरनेट कनेक्शन जांचकर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>प्रॉक्सी इस्तेमाल नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>गेटवे का पता इस्तेमाल नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>कुछ नहीं भेजा गया। सेटिंग में पता जांचें।</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>इस पते पर कोई गेटवे नहीं है।</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>किसी ने जवाब तो दिया, पर इस पाथ पर नहीं। सेटिंग में पता जांचें।</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>भरोसेमंद सर्टिफ़िकेट की फ़ाइल नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>सुरक्षित कनेक्शन पर भरोसा नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>कुछ नहीं भेजा गया। इस कंप्यूटर की तारीख और नेटवर्क का सर्टिफ़िकेट जांचें।</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>गेटवे ने जवाब देना बंद कर दिया।</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>जो आ चुका था वह रखा गया है। फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>यह पता अनुरोधों को कहीं और भेजता है।</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>वहां कुछ नहीं भेजा गया। सेटिंग में गेटवे का पता जांचें।</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>जवाब वैसा नहीं था जैसा गेटवे भेजता है।</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>सेटिंग में गेटवे का पता जांचें या फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>जवाब पूरा होने से पहले कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>जो आ चुका था वह रखा गया है। नए जवाब के लिए फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>यह जवाब लिखे जाते समय Orca Desktop बंद हो गया।</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>मैसेज सेव नहीं हो सका, इसलिए भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>डिस्क पर थोड़ी जगह खाली करके फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>Orca Desktop के अंदर कोई गड़बड़ी हुई।</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>फिर से कोशिश करें; क्या हुआ, यह “जानकारी” में लिखा है।</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} पहले से मौजूद है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>फ़ोल्डर अब नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>आपको वहां लिखने की अनुमति नहीं है। दूसरा फ़ोल्डर चुनें, जैसे Documents।</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>डिस्क भर गई है। थोड़ी जगह खाली करके फिर से एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>यह नाम यहां नहीं चलता। छोटा या सादा नाम चुनें।</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>{name} ऐसा लिंक है जो घूमकर खुद पर ही आता है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>{name} नहीं लिखा जा सका। दूसरा फ़ोल्डर आज़माएं।</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>दूसरी शाखा: सवाल {number}, जवाब {parent} के वर्शन {version} के बाद</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>दूसरी शाखा: सवाल {number}, एक और शुरुआत</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>{count} में से वर्शन {number}</translation>
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
        <translation>वेब पेज</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>वेब पेज (*.html)</translation>
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
        <translation>Word या LibreOffice</translation>
    </message>
    <message>
        <source>OpenDocument for Word or LibreOffice (*.odt)</source>
        <translation>Word या LibreOffice के लिए OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>सादा टेक्स्ट</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>सादा टेक्स्ट (*.txt)</translation>
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
        <translation>आप</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>टूल के नतीजे</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोच-विचार</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>टूल: {name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>टूल का नतीजा</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>मॉडल के विचार नहीं दिखाए गए।</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>स्रोत:</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>अटैच किया गया: {name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>इमेज {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>दस्तावेज़ {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>अभ्यास वाले मॉडल ने अपने मन से बनाया।</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>आपने यह जवाब यहां रोका।</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>जवाब {letter} से जो फ़र्क है उस पर निशान लगा है।</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>असिस्टेंट</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>जवाब {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>जवाब {letter}, {count} में से {number}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>चैट में दिखाया गया</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>निर्देश:</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>बिना निर्देशों के</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>अभ्यास: Orca Desktop के छोटे मॉडल ने अपने मन से बनाया।</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>टूल का {n} नतीजा दिया गया।</numerusform>
            <numerusform>टूल के {n} नतीजे दिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>सोच-विचार, {seconds} सेकंड</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>ऐसा कॉन्टेंट जिसे यह वर्शन नहीं जानता:</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>एक्सपोर्ट के समय अभी लिखा जा रहा था।</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>बीच में टूटा: {reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>नाकाम रहा: {reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>वजह पता नहीं है।</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>इमेज</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation>{name} सेट नहीं</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>{name} के साथ</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>{name} के बिना</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>सोच-विचार, जैसा मॉडल चाहे</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>सोच-विचार नहीं</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>ज़रूरत के हिसाब से सोच-विचार</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>बजट के साथ सोच-विचार</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>{n} टोकन तक सोच-विचार</numerusform>
            <numerusform>{n} टोकन तक सोच-विचार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>{n} टोकन तक</numerusform>
            <numerusform>{n} टोकन तक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>{n} अपना टूल</numerusform>
            <numerusform>{n} अपने टूल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} MCP सर्वर</numerusform>
            <numerusform>{n} MCP सर्वर</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>स्टैंडर्ड</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>Obsidian के लिए</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>Word के लिए</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>सादा</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>अपने विकल्प</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>एक्सपोर्ट करने के लिए अभी कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>यह चैट</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>सिर्फ़ यह जवाब</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>चुने गए मैसेज</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>कई चैट या सभी</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>शामिल नहीं</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>मोड़कर</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>साथ के फ़ोल्डर में</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>फ़ाइल के अंदर</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>सिर्फ़ नाम</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>जवाब का हर वर्शन और हर शाखा, सिर्फ़ वही नहीं जो आप देख रहे हैं।</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>जवाब जहां स्रोत बताता है वहां लिंक, और उसके नीचे सूची।</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>जहां सेटिंग बदलती हैं वहां शब्दों में एक लाइन, जैसे “टेम्परेचर 0.2”।</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>टाइटल, तारीखें, मॉडल, टैग और खर्च, जैसे नोट वाले ऐप पढ़ते हैं।</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>आखिर में एक टिप्पणी, जिससे “चैट इंपोर्ट करें” वही चैट पहचान लेता है। उसमें सब कुछ होता है, सोच-विचार और टूल भी। कॉपी करने पर यह नहीं जाती।</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>इस फ़ॉर्मैट में यह नहीं होता: {form}।</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>इस फ़ॉर्मैट में यह सब हमेशा होता है: {form}।</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>इस फ़ॉर्मैट में कुछ मोड़ा नहीं जा सकता: {form}।</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>इस फ़ॉर्मैट में फ़ाइलें इस तरह साथ नहीं जा सकतीं: {form}।</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>{n} चैट सेव करें…</numerusform>
            <numerusform>{n} चैट सेव करें…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>{n} चैट शामिल नहीं की गई:</numerusform>
            <numerusform>{n} चैट शामिल नहीं की गईं:</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>Orca Desktop की चैट</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>इसमें कोई चैट नहीं है।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>रोक दिया गया। कुछ नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>{folder} में {name} नाम से सेव हुआ।</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>आपके होम फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Gateway</source>
        <translation>गेटवे</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>कीरिंग से अभी पूछा नहीं गया है: अभ्यास के लिए कुंजी नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>कोई नहीं: गेटवे से सीधे कनेक्शन है।</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>{proxy} इस्तेमाल नहीं हो सकती: सिर्फ़ http, https और socks5 चलते हैं। सिस्टम की सेटिंग में इसे बदलें।</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>वहां खाली जगह</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>सिर्फ़ {size}। जगह बनाएं, ताकि बैकअप और नई चैट के लिए कमी न पड़े।</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>डिस्क नहीं बताती।</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>सबसे नया बैकअप</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>अभी कोई नहीं। पहला जल्द ही अपने-आप लिया जाएगा।</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>सबसे नई गड़बड़ी</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>कोई ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>वर्शन</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>{n} चीज़ पर ध्यान दें।</numerusform>
            <numerusform>{n} चीज़ों पर ध्यान दें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>छोटे बच्चे के साथ जयपुर में तीन दिन का प्लान बनाएं।</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>एक छोटी टेबल से चक्रवृद्धि ब्याज समझाएं।</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>मेरी बहन की शादी के लिए एक छोटा-सा भाषण लिखें।</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>साथ नहीं भेजा गया: आपने इसे शामिल नहीं किया।</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>साथ नहीं भेजा गया: इसका जवाब नहीं है।</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>साथ नहीं भेजा गया: इसका जवाब नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>साथ नहीं भेजा गया: सुरक्षा नियम ने इसे रोका।</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>साथ नहीं भेजा गया: मॉडल ने मना किया।</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>साथ नहीं भेजा गया: इसे पहले शब्द से पहले ही रोका गया।</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>साथ नहीं भेजा गया: यह पहले शब्द से पहले ही टूट गया।</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>साथ नहीं भेजा गया: जवाब में कोई टेक्स्ट नहीं है।</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>{hits} in {chats}</source>
        <translation>{chats} में {hits}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} नतीजा</numerusform>
            <numerusform>{n} नतीजे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} चैट</numerusform>
            <numerusform>{n} चैट</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>{hits} में से नतीजा {hit} · {chats} में से चैट {chat}</translation>
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
        <translation>Messages API का अनुरोध</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>Orca Desktop का JSON</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>Orca Desktop का Markdown</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>बोलने वालों के नाम वाला टेक्स्ट</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>“{name}” में कोई मैसेज नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>“{name}” जिस ढंग से लिखी है वह यहां पता नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>“{name}” में इतनी परतें हैं कि उसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>“{name}” खराब है: यह JSON नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>“{name}” बीच में ही खत्म हो जाती है। उससे पहले का हिस्सा पढ़ लिया गया; उसे एक बार फिर डाउनलोड या एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>“{name}” इतनी बड़ी है कि पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>“{name}” नहीं पढ़ी जा सकती। डिस्क जांचकर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>“{name}” खोलने की अनुमति नहीं है। उसे पढ़ने की अनुमति देकर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” अब वहां नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>“{name}” ऐसी नहीं है जिसे इंपोर्ट किया जा सके। आर्काइव वैसा ही चुनें जैसा दूसरे ऐप ने बनाया।</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>“{name}” में कोई बातचीत नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>“{name}” पासवर्ड से लॉक है। उसे खोलें और फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>“{name}” आर्काइव के अंदर का आर्काइव है, जो खोला नहीं जाता। उसे बाहर निकालें और अलग से चुनें।</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>“{name}” में इतनी फ़ाइलें हैं कि सब देखी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>“{name}” खोलने पर किसी आम आर्काइव से कहीं ज़्यादा बड़ा हो जाता, इसलिए उसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>आर्काइव “{name}” खराब है। उसे एक बार फिर डाउनलोड या एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>“{name}” ज़्यादा नए Cherry Studio का बैकअप है, जिसे यहां नहीं पढ़ा जा सकता। वहां बातचीत को Markdown के रूप में एक्सपोर्ट करें और वह फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>“{name}” को Orca Desktop के ज़्यादा नए वर्शन ने लिखा है। इसे अपडेट करके फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>“{name}” खराब है या बदली गई है: उसमें लिखी बातें आपस में मेल नहीं खातीं। उसे एक बार फिर एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>“{name}” का इंपोर्ट बीच में रुक गया, इसलिए उससे आई चीज़ें वापस हटा दी गईं। फ़ाइल फिर से इंपोर्ट करें।</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>“{name}” का इंपोर्ट बीच में रुक गया, इसलिए उससे आई चीज़ें वापस हटा दी गईं, सिवाय {n} चैट के जिसमें आपने आगे बात की। फ़ाइल फिर से इंपोर्ट करें।</numerusform>
            <numerusform>“{name}” का इंपोर्ट बीच में रुक गया, इसलिए उससे आई चीज़ें वापस हटा दी गईं, सिवाय {n} चैट के जिनमें आपने आगे बात की। फ़ाइल फिर से इंपोर्ट करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} सवाल</numerusform>
            <numerusform>{n} सवाल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>{n} फ़ाइल इसमें नहीं है</numerusform>
            <numerusform>{n} फ़ाइलें इसमें नहीं हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>{n} चैट इंपोर्ट करें</numerusform>
            <numerusform>{n} चैट इंपोर्ट करें</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>यहां पहले से है</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>यहां से ज़्यादा है</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>यहां मिटाई गई थी</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>“{name}” में {n} चैट है।</numerusform>
            <numerusform>“{name}” में {n} चैट हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>अब तक {n} चैट</numerusform>
            <numerusform>अब तक {n} चैट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>{n} चैट इंपोर्ट हुई।</numerusform>
            <numerusform>{n} चैट इंपोर्ट हुईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>यहां की {n} चैट में जो कमी थी वह पूरी हुई।</numerusform>
            <numerusform>यहां की {n} चैट में जो कमी थी वह पूरी हुई।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>{n} यहां पहले से थी।</numerusform>
            <numerusform>{n} यहां पहले से थीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>{n} नहीं पढ़ी जा सकी।</numerusform>
            <numerusform>{n} नहीं पढ़ी जा सकीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>इसकी {n} फ़ाइल में कोई चैट नहीं है।</numerusform>
            <numerusform>इसकी {n} फ़ाइलों में कोई चैट नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>इंपोर्ट रोका गया; बाकी के लिए यही फ़ाइल फिर से इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>इंपोर्ट पहले जैसा किया गया।</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>जो सवाल साथ भेजे गए थे वे बाद में मिटा दिए गए और नहीं दिखाए जाते।</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>यह पहला अनुरोध है। जवाब आगे बढ़ाया गया: अब तक के जवाब और आगे लिखने की मांग के साथ वही एक बार फिर भेजा गया।</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>पहले इसे पिछले जवाबों के सोच-विचार के साथ भेजा गया था, जो स्वीकार नहीं हुआ।</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>(आपका मैसेज)</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>यह अनुरोध अब नहीं दिखाया जा सकता।</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>यह टेक्स्ट बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>लाइन {line}, कॉलम {column}: यह JSON नहीं है। कॉमा, उद्धरण चिह्न और ब्रैकेट जांचें।</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>लाइन 1: चौकोर ब्रैकेट में सूची चाहिए।</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>लाइन {line}: मंझले ब्रैकेट में ऑब्जेक्ट चाहिए।</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>लाइन {line}: &quot;{field}&quot; नहीं है।</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>लाइन {line}: &quot;{field}&quot; में टेक्स्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>लाइन {line}: &quot;{field}&quot; में ऑब्जेक्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>लाइन {line}: &quot;name&quot; में सिर्फ़ a से z तक के अक्षर, अंक, _ और - हो सकते हैं, ज़्यादा से ज़्यादा 128।</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>लाइन {line}: &quot;type&quot; में &quot;url&quot; होना चाहिए।</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>लाइन {line}: &quot;enabled&quot; में true या false होना चाहिए, और &quot;allowed_tools&quot; में टेक्स्ट की सूची।</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>लाइन {line}: &quot;url&quot; को https:// से शुरू होना चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>{n} टूल</numerusform>
            <numerusform>{n} टूल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} MCP सर्वर</numerusform>
            <numerusform>{n} MCP सर्वर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>अकेले {keys} से कुछ लिखा जाता है। साथ में Ctrl या Alt दबाएं।</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>{keys} लिखने और आगे-पीछे जाने के काम आता है। दूसरा शॉर्टकट चुनें।</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>Ctrl या Alt के साथ कोई अंक दबाएं, पर 0 नहीं।</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>सिर्फ़ इस सेशन के लिए</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>कुंजी यहां है: {where}।</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>कुंजी यहां सेव की गई: {where}।</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>कुंजी इस कंप्यूटर से हटा दी गई।</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>इस गेटवे के लिए कोई कुंजी सेव नहीं है।</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>इस कंप्यूटर की कीरिंग लॉक है। उसे अनलॉक करके फिर से कोशिश करें या कुंजी सिर्फ़ इस सेशन के लिए रखें।</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>इस कंप्यूटर पर कोई कीरिंग इस्तेमाल में नहीं है, इसलिए कुंजी सिर्फ़ इस सेशन के लिए रखी जा सकती है।</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>कीरिंग से यह नहीं हो सका ({message})। कुंजी सिर्फ़ इस सेशन के लिए रखी जा सकती है।</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>कीरिंग ने {n} सेकंड में जवाब नहीं दिया। देखें कि वह पासवर्ड तो नहीं मांग रही, फिर दोबारा कोशिश करें।</numerusform>
            <numerusform>कीरिंग ने {n} सेकंड में जवाब नहीं दिया। देखें कि वह पासवर्ड तो नहीं मांग रही, फिर दोबारा कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>कुंजी इतनी लंबी है कि Windows उसे नहीं रख सकता</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>जो लिखा गया था वह वैसा ही वापस नहीं आया</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>कुंजी अब भी वहां है</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>How freely?</source>
        <translation>कितना खुलकर?</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>पहले सोचे?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>कितना लंबा?</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>आपकी अपनी संख्या, जो “ऐडवांस” में सेट है</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>आपकी अपनी वैल्यू: {value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>लगभग {n} शब्द</numerusform>
            <numerusform>लगभग {n} शब्द</numerusform>
        </translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>मॉडल तय करे</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>सटीक</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>संतुलित</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>बेधड़क</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>सोच-विचार नहीं</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>थोड़ा</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>थोड़ा सोच-विचार</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>बहुत</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>बहुत सोच-विचार</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>लंबा</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>ज़रूरत के हिसाब से सोच-विचार</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>कम मेहनत</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>मध्यम मेहनत</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>ज़्यादा मेहनत</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>बहुत ज़्यादा मेहनत</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>सबसे ज़्यादा मेहनत</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>सोच-विचार बंद</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>कम सोच-विचार</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>लंबा सोच-विचार</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>{folder} में ले जाई गई: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>{n} चैट {folder} में ले जाई गई</numerusform>
            <numerusform>{n} चैट {folder} में ले जाई गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>फ़ोल्डर से निकाली गई: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>{n} चैट अपने फ़ोल्डर से निकाली गई</numerusform>
            <numerusform>{n} चैट अपने फ़ोल्डर से निकाली गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>टैग बदले गए: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>{n} चैट के टैग बदले गए</numerusform>
            <numerusform>{n} चैट के टैग बदले गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>पिन की गई: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>{n} चैट पिन की गई</numerusform>
            <numerusform>{n} चैट पिन की गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>पिन हटाया गया: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>{n} चैट से पिन हटाया गया</numerusform>
            <numerusform>{n} चैट से पिन हटाया गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>आर्काइव की गई: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>{n} चैट आर्काइव की गई</numerusform>
            <numerusform>{n} चैट आर्काइव की गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>आर्काइव से निकाली गई: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>{n} चैट आर्काइव से निकाली गई</numerusform>
            <numerusform>{n} चैट आर्काइव से निकाली गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>मिटाई गई: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>{n} चैट मिटाई गई</numerusform>
            <numerusform>{n} चैट मिटाई गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>{n} चैट बदली जा रही है।</numerusform>
            <numerusform>{n} चैट बदली जा रही हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>{n} चैट पहले जैसी की जा रही है।</numerusform>
            <numerusform>{n} चैट पहले जैसी की जा रही हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>{n} चैट में आपका बदलाव बना हुआ है।</numerusform>
            <numerusform>{n} चैट में आपका बदलाव बना हुआ है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}, फ़ोल्डर, {n} चैट, बंद</numerusform>
            <numerusform>{name}, फ़ोल्डर, {n} चैट, बंद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}, फ़ोल्डर, {n} चैट, खुला</numerusform>
            <numerusform>{name}, फ़ोल्डर, {n} चैट, खुला</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}, {n} चैट में नए जवाब</numerusform>
            <numerusform>{row}, {n} चैट में नए जवाब</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>{n} पंक्ति चुनी गई</numerusform>
            <numerusform>{n} पंक्तियां चुनी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>{n} चैट चुनी गई</numerusform>
            <numerusform>{n} चैट चुनी गईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>सिर्फ़ वेब और ईमेल के पते खोले जा सकते हैं।</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>यह पता सही ढंग से नहीं लिखा है।</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>क्या यह पता खोलना है?</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>नेटवर्क पर इस साइट का नाम {0} है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>ऐप बंद होने तक {0} के लिए फिर से न पूछें</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
</context>
<context>
    <name>living</name>
    <message>
        <source>“{changed}” was changed in its folder and stays as it is. The chat goes on in “{name}”.</source>
        <translation>“{changed}” अपने फ़ोल्डर में बदली गई थी और वैसी ही रहेगी। चैट “{name}” में आगे बढ़ेगी।</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>{n} Markdown फ़ाइल अपने फ़ोल्डर में बदली गई थी और वैसी ही रहेगी। चैट साथ की नई फ़ाइल में आगे बढ़ेगी।</numerusform>
            <numerusform>{n} Markdown फ़ाइलें अपने फ़ोल्डर में बदली गई थीं और वैसी ही रहेंगी। चैट साथ की नई फ़ाइलों में आगे बढ़ेंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>Markdown फ़ाइलों का फ़ोल्डर नहीं मिला: {folder}। अपने-आप फिर से कोशिश होगी।</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>Markdown फ़ाइलों का फ़ोल्डर खाली है: {folder}। अगर उसकी डिस्क नहीं जुड़ी है तो उसे जोड़ें। सभी फ़ाइलें फिर से लिखवाने के लिए फ़ोल्डर दोबारा चुनें।</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>Orca Desktop को Markdown फ़ाइलों के फ़ोल्डर में लिखने की अनुमति नहीं है: {folder}। अपने-आप फिर से कोशिश होगी।</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>Markdown फ़ाइलों के फ़ोल्डर वाली डिस्क भर गई है: {folder}। अपने-आप फिर से कोशिश होगी।</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>“{name}” Markdown फ़ाइलों के फ़ोल्डर में नहीं लिखी जा सकी। अपने-आप फिर से कोशिश होगी।</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>फ़ोल्डर में {n} फ़ाइल है।</numerusform>
            <numerusform>फ़ोल्डर में {n} फ़ाइलें हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>{n} लिखी जानी बाकी है।</numerusform>
            <numerusform>{n} लिखी जानी बाकी हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>सर्वर से नहीं पूछा गया: उसका पता https:// से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>इस सर्वर से कनेक्शन नहीं है। उसका पता और नेटवर्क जांचें।</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>इस सर्वर से कनेक्शन सुरक्षित नहीं है, इसलिए उसे कुछ नहीं भेजा गया।</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>सर्वर ने {n} सेकंड में जवाब नहीं दिया।</numerusform>
            <numerusform>सर्वर ने {n} सेकंड में जवाब नहीं दिया।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>इस पते पर कोई MCP सर्वर नहीं है, या वह इतना पुराना है कि उससे पूछा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>सर्वर ने दूसरे पते {address} पर जाने को कहा, जिससे पूछा नहीं गया। अगर आपको उस पर भरोसा है तो वह पता खुद डालें।</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>सर्वर को टोकन चाहिए।</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>सर्वर इस टोकन को स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>सर्वर से बहुत बार पूछा जा रहा है। थोड़ी देर में फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>सर्वर में ही कोई गड़बड़ी है (स्टेटस {status})। बाद में फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>सर्वर अपने टूल नहीं बताता: {message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>सर्वर के पास देने के लिए कोई टूल नहीं है।</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>सर्वर का जवाब समझ में नहीं आता।</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>सर्वर का जवाब {size} MB से बड़ा है।</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>सर्वर में {n} से ज़्यादा टूल हैं, जो बहुत ज़्यादा हैं।</numerusform>
            <numerusform>सर्वर में {n} से ज़्यादा टूल हैं, जो बहुत ज़्यादा हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>इस सर्वर में फ़ॉर्म में दिखने से ज़्यादा कुछ है (“{what}”)। इसे सिर्फ़ JSON के रूप में बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>सर्वर को नाम दें।</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>यह नाम किसी दूसरे सर्वर का है।</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>सर्वर का पता लिखें।</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>@ से पहले का नाम और पासवर्ड न लिखें। टोकन के लिए अलग फ़ील्ड है।</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>पता https:// से शुरू होना चाहिए, जैसे https://example.com/mcp।</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>टोकन किसी दूसरे पते के लिए रखा गया था। उसे फिर से लिखें या हटा दें।</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>टोकन में सिर्फ़ सादे अक्षर, अंक और चिह्न होते हैं, खाली जगह नहीं।</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>इमेज देखता है</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>PDF पढ़ता है</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>सोचता है</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>टूल चलाता है</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>वेब पर खोजता है</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>क्षमताएं पता नहीं</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>OrcaRouter हर मैसेज के लिए सही मॉडल चुनता है। किसने जवाब दिया, और इसलिए कीमत, बाद में पता चलती है।</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>OrcaRouter मुफ़्त मॉडल में से एक चुनता है। उनकी सीमाएं कम होती हैं।</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>OrcaRouter कई मॉडल से पूछता है और उनके जवाबों से एक जवाब बनाता है।</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>OrcaRouter कई तेज़ मॉडल से पूछता है और उनके जवाबों से एक जवाब बनाता है।</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>OrcaRouter कई छोटे मॉडल से पूछता है और उनके जवाबों से एक जवाब बनाता है।</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>{name} नाम का राउटर: इसके अपने नियम हर मैसेज के लिए मॉडल चुनते हैं।</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>ऐप में मौजूद, ऑफ़लाइन चलता है। टेम्परेचर, top_p और top_k आज़ादी से लेता है; सोचता नहीं।</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>ऐप में मौजूद, ऑफ़लाइन चलता है। कहने पर सोचता है, बजट के साथ या जैसा ठीक लगे।</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>ऐप में मौजूद, ऑफ़लाइन चलता है। हमेशा सोचता है, टेम्परेचर, top_p या top_k नहीं लेता।</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>ऐप में मौजूद, ऑफ़लाइन चलता है, मुफ़्त है। शब्द चुनने की सेटिंग नहीं, सोच-विचार नहीं, छोटे जवाब।</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>“{name}” से ऐसे ही पूछें</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>सूची लोड हो रही है …</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>सूची लोड नहीं हुई। फिर से कोशिश करें</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>{count} टोकन समाते हैं</numerusform>
            <numerusform>{count} टोकन समाते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>अभ्यास, पैसा नहीं लगता</translation>
    </message>
    <message>
        <source>free</source>
        <translation>मुफ़्त</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>कीमत मॉडल पर निर्भर है</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>कीमत पता नहीं</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>पढ़ने का {input}, लिखने का {output}</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>साइज़ पता नहीं</translation>
    </message>
    <message>
        <source>{number}M</source>
        <translation>{number}M</translation>
    </message>
    <message>
        <source>{number}K</source>
        <translation>{number}K</translation>
    </message>
    <message>
        <source>not made for chat</source>
        <translation>चैट के लिए नहीं बना</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>स्टार वाला</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>इस बातचीत में लगभग {n} टोकन है, पर मॉडल में सिर्फ़ {context} समाते हैं। चुपचाप कुछ नहीं काटा जाएगा।</numerusform>
            <numerusform>इस बातचीत में लगभग {n} टोकन हैं, पर मॉडल में सिर्फ़ {context} समाते हैं। चुपचाप कुछ नहीं काटा जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>इस बातचीत में लगभग {n} टोकन है और जवाब में {answer} और लग सकते हैं: कुल मिलाकर मॉडल में समाने वाले {context} से ज़्यादा।</numerusform>
            <numerusform>इस बातचीत में लगभग {n} टोकन हैं और जवाब में {answer} और लग सकते हैं: कुल मिलाकर मॉडल में समाने वाले {context} से ज़्यादा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>जवाब को {n} टोकन तक सीमित करें</numerusform>
            <numerusform>जवाब को {n} टोकन तक सीमित करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>ज़्यादा क्षमता वाला मॉडल चुनें</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>नई चैट शुरू करें</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>फिर भी भेजें</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>इसका खर्च {most} तक हो सकता है। एक मैसेज के लिए आपकी सीमा {limit} है।</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>इसका खर्च {most} तक हो सकता है, और आज {spent} खर्च हो चुके हैं। एक दिन के लिए आपकी सीमा {limit} है।</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>आज के {n} जवाब का खर्च पता नहीं है और इसमें नहीं जुड़ा है।</numerusform>
            <numerusform>आज के {n} जवाबों का खर्च पता नहीं है और इसमें नहीं जुड़ा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>इस मॉडल की कीमत पता नहीं है, इसलिए आपकी सीमा पर नज़र नहीं रखी जा सकती।</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>${amount}</translation>
    </message>
    <message>
        <source>&lt;${amount}</source>
        <translation>&lt;${amount}</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then move the folder.</source>
        <translation>एक जवाब लिखा जा रहा है। उसे रोकें या पूरा होने दें, फिर फ़ोल्डर ले जाएं।</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>कुछ नहीं ले जाया गया। सब कुछ अपनी जगह पर है।</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>आपकी चैट पहले से {folder} में हैं। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>{folder} अभी वाले फ़ोल्डर के अंदर होगा। कहीं और का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} नेटवर्क डिस्क पर है, जहां आपकी चैट खराब हो सकती हैं। इसी कंप्यूटर का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>{folder} में आपकी चैट के लिए जगह नहीं है। सब कुछ अपनी जगह पर है।</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>आपकी चैट {folder} में नहीं लिखी जा सकीं। सब कुछ अपनी जगह पर है।</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>{folder} में बनी कॉपी सही नहीं थी, इसलिए इस्तेमाल नहीं हुई। सब कुछ अपनी जगह पर है; वह डिस्क जांचें।</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>{count} ms</source>
        <translation>{count} मिलीसेकंड</translation>
    </message>
    <message>
        <source>The gateway answers, without a proxy. It took {time}.</source>
        <translation>गेटवे ने बिना प्रॉक्सी के जवाब दिया। इसमें {time} लगे।</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>गेटवे ने {proxy} के ज़रिए जवाब दिया। इसमें {time} लगे।</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>प्रॉक्सी {proxy} इस्तेमाल नहीं हो सकती: सिर्फ़ http, https और socks5 चलते हैं।</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>प्रॉक्सी का पासवर्ड नहीं मिला। {reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>भरोसेमंद सर्टिफ़िकेट की फ़ाइल {file} नहीं पढ़ी जा सकती। उसे फिर से चुनें या हटा दें।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>{n} सेकंड में कोई जवाब नहीं आया।</numerusform>
            <numerusform>{n} सेकंड में कोई जवाब नहीं आया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>{n} सेकंड में {proxy} के ज़रिए कुछ नहीं आया।</numerusform>
            <numerusform>{n} सेकंड में {proxy} के ज़रिए कुछ नहीं आया।</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>गेटवे से संपर्क हुआ, पर उसके सर्टिफ़िकेट पर भरोसा नहीं है। जो नेटवर्क डेटा बीच में पढ़ता है उसके अपने सर्टिफ़िकेट होते हैं: अगर आपको उस पर भरोसा है तो नीचे उनकी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>{proxy} से संपर्क हुआ, पर रास्ते के किसी सर्टिफ़िकेट पर भरोसा नहीं है। जो प्रॉक्सी डेटा बीच में पढ़ती है उसके अपने सर्टिफ़िकेट होते हैं: अगर आपको उस पर भरोसा है तो नीचे उनकी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>इस पते पर जो जवाब देता है वह सुरक्षित प्रोटोकॉल (TLS) नहीं जानता।</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>{proxy} से आगे सुरक्षित कनेक्शन (TLS) टूट गया।</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>{proxy} ने यह यूज़रनेम और पासवर्ड नहीं माना।</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>{proxy} के लिए यूज़रनेम और पासवर्ड चाहिए।</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>{proxy} ने अनुरोध आगे नहीं जाने दिया: {reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>{proxy} का पता नहीं मिला: इस नाम का कोई कंप्यूटर नहीं है।</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>{proxy} पर कोई सेवा नहीं चल रही: कनेक्शन ठुकरा दिया गया।</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>{proxy} के ज़रिए बना कनेक्शन टूट गया: {reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>गेटवे नहीं मिला। क्या नेटवर्क चालू है और पता सही है?</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>गेटवे के पते पर कोई सेवा नहीं चल रही: कनेक्शन ठुकरा दिया गया।</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>कनेक्शन टूट गया: {reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>अभी: {proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>अभी: कोई नहीं, गेटवे से सीधे कनेक्शन है।</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>अभी: {proxy}, जो इस्तेमाल नहीं हो सकती। सिर्फ़ http, https और socks5 चलते हैं।</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>पासवर्ड यहां रखा है: {where}।</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>पासवर्ड Orca Desktop बंद होने तक रहेगा। {reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>{n} जवाब आ गया है।</numerusform>
            <numerusform>{n} जवाब आ गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>जवाब पूरा नहीं हो सका।</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>जवाब को आपसे नतीजे का इंतज़ार है।</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>साइट बिना https के लिखें, जैसे example.com।</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>मॉडल इस कंप्यूटर से तारीख और समय पूछ सकता है।</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>मॉडल इस ऐप से हिसाब करवा सकता है, ताकि वह सही हो।</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>मॉडल आपकी दूसरी चैट के हिस्से मांग सकता है। भेजने से पहले हर हिस्सा आपको दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>कौन-सा मॉडल जवाब दे।</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>टेम्परेचर</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>शब्द कितना खुलकर चुने जाएं: कम पर सटीक और हर बार मिलते-जुलते, ज़्यादा पर अलग-अलग।</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोच-विचार</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>क्या मॉडल जवाब देने से पहले सोचे। इसमें समय और टोकन लगते हैं।</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>बजट के साथ</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>ज़रूरत के हिसाब से</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>सोचने का बजट</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>मॉडल कितने टोकन तक सोच सकता है, कम से कम 1,024 और जवाब की सीमा से कम।</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>ज़्यादा से ज़्यादा टोकन</translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation>जवाब की सबसे ज़्यादा लंबाई; सोच-विचार भी गिना जाता है। 1,000 टोकन लगभग 700 शब्द होते हैं।</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>मॉडल को हमेशा क्या ध्यान रखना है, जैसे उसकी भूमिका या लहजा।</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>जैसे: आसान शब्दों में लिखें। हम दो लोग हैं और शाकाहारी खाना खाते हैं।</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>सिर्फ़ उन सबसे संभावित शब्दों में से चुनता है जो मिलकर इतने हिस्से तक पहुंचते हैं। इसे बदलें या टेम्परेचर को, दोनों को नहीं।</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>सिर्फ़ इतने सबसे संभावित शब्दों में से चुनता है।</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>स्टॉप सीक्वेंस</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>जवाब इनमें से किसी भी टेक्स्ट से पहले खत्म हो जाता है; हर लाइन में एक टेक्स्ट।</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>सोच-विचार दिखाएं</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>विचार सारांश के रूप में दिखाए जाएं या शामिल न हों।</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>छिपा हुआ</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>मेहनत</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>मॉडल जवाब पर कितनी मेहनत करे; ज़्यादा मेहनत में ज़्यादा टोकन लगते हैं।</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>बहुत ज़्यादा</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>सबसे ज़्यादा</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>वेब खोज</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>मॉडल वेब पर खोज सकता है, हर खोज का पैसा अलग से लगता है।</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>खोज की सीमा</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>मॉडल एक जवाब के लिए वेब पर कितनी बार खोज सकता है।</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>सिर्फ़ ये साइटें</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>जिन साइटों पर खोजा जाए, जैसे wikipedia.org; हर लाइन में एक।</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>ये साइटें नहीं</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>जिन साइटों पर न खोजा जाए, जैसे example.com; हर लाइन में एक।</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>किस शहर के लिए खोजें</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>आस-पास की चीज़ें ढूंढता है, जैसे मौसम या दुकानें। यह जगह प्रोवाइडर को बताई जाती है।</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>किस देश के लिए खोजें</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>दो अक्षर, जैसे IN, FR या US।</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>देश को दो अक्षरों में लिखें, जैसे IN या US।</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>दस्तावेज़ों का हवाला दें</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>जवाब बताते हैं कि वे अटैच किए गए दस्तावेज़ों के किन हिस्सों पर टिके हैं।</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>प्रॉम्प्ट कैशिंग</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>लंबी बातचीत को सस्ता बनाता है: जो पहले भेजा जा चुका है उसे फिर भेजने में दसवां हिस्सा लगता है।</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>टूल जिन्हें मॉडल मांग सकता है। उनकी मांग दिखाई जाती है, चलाई नहीं जाती।</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>टूल का चुनाव</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>मॉडल टूल इस्तेमाल कर सकता है, उसे करना ही है या नहीं करना है।</translation>
    </message>
    <message>
        <source>May</source>
        <translation>चाहे तो</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>ज़रूर</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>यही वाला</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>टूल का नाम</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>वह एक टूल जिसे मॉडल को इस्तेमाल करना ही है।</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP सर्वर</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>सर्वर जिनके टूल मॉडल खुद इस्तेमाल कर सकता है। यहां लिखा टोकन सिस्टम की कीरिंग में चला जाता है।</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>मेटाडेटा</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>इस अनुरोध के बारे में प्रोवाइडर के लिए बातें, JSON के रूप में।</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>यूज़र आईडी</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>पूछने वाले की पहचान का कोड, बिना निजी जानकारी के।</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>लिखते समय दिखाएं</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>जवाब को लिखे जाते समय ही दिखाता है, आखिर में एक साथ नहीं।</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>यह वैल्यू यहां ठीक नहीं है।</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>पहले मॉडल चुनें।</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>स्टॉप सीक्वेंस खाली नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>{minimum} और {maximum} के बीच की संख्या लिखें।</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>कम से कम {minimum} की संख्या लिखें।</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>बताएं कि मॉडल कितने टोकन तक सोच सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>सोचने का बजट जवाब की {n} टोकन की सीमा से कम होना चाहिए।</numerusform>
            <numerusform>सोचने का बजट जवाब की {n} टोकन की सीमा से कम होना चाहिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>तारीख और समय</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>कैलकुलेटर</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>मेरी चैट में खोजें</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>रेसिपी के रूप में रखें</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>रेसिपी में ये कॉलम रहते हैं, ताकि इनसे कोई भी सवाल फिर पूछा जा सके।</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>इस रेसिपी का नाम क्या हो?</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>रेसिपी का नाम बदलें</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>{folder} फ़ोल्डर नहीं, फ़ाइल है। --profile से कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>Orca Desktop को {folder} में लिखने की अनुमति नहीं है। अनुमति दें या --profile से दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>{folder} के लिए जगह नहीं बची है। थोड़ी जगह खाली करके फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>आपकी चैट {folder} में ले जाई गई थीं, पर अभी वहां नहीं हैं। वह डिस्क जोड़कर फिर से शुरू करें या --profile से दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>फ़ोल्डर {folder} इस्तेमाल नहीं हो सकता। --profile से दूसरा चुनें।</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>सेटिंग की फ़ाइल में लाइन {line} नहीं पढ़ी जा सकती। उसकी जगह पिछली सही फ़ाइल इस्तेमाल हो रही है।</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>सेटिंग की फ़ाइल में लाइन {line} में कुछ अजीब है (&quot;{name}&quot;)। उसकी जगह पिछली सही फ़ाइल इस्तेमाल हो रही है।</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>सबसे संभावित शब्द: तथ्यों, कोड और सारांश के लिए।</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>सटीक और बेधड़क के बीच: रोज़ के सवालों के लिए।</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>ज़्यादा अलग-अलग शब्द: विचारों, नामों और कहानियों के लिए।</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>गहरी सोच</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>जवाब से पहले सोचता है: मुश्किल सवालों के लिए। ज़्यादा समय लगता है।</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>लाइन {line}: {why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>प्रीसेट का नाम होना चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>नाम में ज़्यादा से ज़्यादा {n} अक्षर हो सकता है।</numerusform>
            <numerusform>नाम में ज़्यादा से ज़्यादा {n} अक्षर हो सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>यह फ़ाइल प्रीसेट के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>लाइन {line}, कॉलम {column}: यह JSON नहीं है। कॉमा, उद्धरण चिह्न और ब्रैकेट जांचें।</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>इस फ़ाइल में प्रीसेट नहीं हैं।</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>प्रीसेट की सूची नहीं है।</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>यह नाम और सेटिंग वाला प्रीसेट नहीं है।</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>ये प्रीसेट ज़्यादा नए Orca Desktop ने बनाए हैं (फ़ॉर्मैट {version})।</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>&quot;{name}&quot; यहां पता नहीं है।</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>&quot;{name}&quot; एक ही जगह दो बार लिखा है।</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>इस नाम का प्रीसेट पहले से है।</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>यह प्रीसेट अब नहीं है।</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} टेक्स्ट फ़ाइल नहीं है।</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर सेट नहीं है। इसके बजाय चैट को PDF के रूप में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>प्रिंटर ने इसे नहीं लिया, इसलिए प्रिंट नहीं हुआ। प्रिंटर देखें या चैट को PDF के रूप में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>“{name}” को भेजा गया।</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>फ़ाइल में प्रिंट किया गया।</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>प्रिंट हो रहा है…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>पिछली चैट अभी प्रिंट हो रही है।</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>रोक दिया गया। प्रिंटर जो ले चुका था वह फिर भी प्रिंट होगा।</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>सिस्टम की कीरिंग का इंतज़ार है। हो सकता है वह अपना पासवर्ड मांग रही हो।</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>प्रॉम्प्ट का नाम होना चाहिए।</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>प्रॉम्प्ट में टेक्स्ट होना चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>नाम में ज़्यादा से ज़्यादा {n} अक्षर हो सकता है।</numerusform>
            <numerusform>नाम में ज़्यादा से ज़्यादा {n} अक्षर हो सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>प्रॉम्प्ट में ज़्यादा से ज़्यादा {n} अक्षर हो सकता है।</numerusform>
            <numerusform>प्रॉम्प्ट में ज़्यादा से ज़्यादा {n} अक्षर हो सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>यह फ़ाइल प्रॉम्प्ट के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>इस फ़ाइल में प्रॉम्प्ट नहीं हैं।</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>यह नाम और टेक्स्ट वाला प्रॉम्प्ट नहीं है।</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>ये प्रॉम्प्ट ज़्यादा नए Orca Desktop ने बनाए हैं (फ़ॉर्मैट {version})।</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>प्रॉम्प्ट {number}: {why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>आसान भाषा में समझाएं</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>{{विषय}} के बारे में ऐसे व्यक्ति को समझाएं जो {{जानकारी: इसके बारे में कुछ नहीं जानता|इसके बारे में थोड़ा जानता है}}। रोज़मर्रा की ज़िंदगी से एक उदाहरण दें।</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>पत्र लिखें</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>{{किसके नाम}} के नाम एक {{लहजा: औपचारिक|दोस्ताना}} पत्र लिखें।
पत्र का विषय: {{विषय}}।
पत्र आधे पेज से लंबा न हो।</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>नीचे दिया टेक्स्ट छोटा करें, लंबाई: {{लंबाई: पांच वाक्य}}। सभी तथ्य और आंकड़े बनाए रखें।

{{टेक्स्ट}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>पक्ष और विपक्ष</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>{{विचार}} के पक्ष में क्या बातें हैं और विपक्ष में क्या? जवाब टेबल में दें, फिर दो वाक्यों में बताएं कि आपकी राय में क्या करना चाहिए।</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>इस नाम का प्रॉम्प्ट पहले से है।</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>यह प्रॉम्प्ट अब नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>{n} प्रॉम्प्ट इंपोर्ट हुआ।</numerusform>
            <numerusform>{n} प्रॉम्प्ट इंपोर्ट हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>{keys} “{action}” के लिए है। दूसरा शॉर्टकट चुनें।</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>{keys} “{prompt}” के लिए है, जिसका फिर कोई शॉर्टकट नहीं रहेगा।</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल खाली है।</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>यह बातचीत नहीं है: “## You” और “## Assistant” जैसी हेडिंग नहीं हैं जो बताएं कि कौन बोल रहा है।</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>यह तुलना की रिपोर्ट है, जिसे बातचीत की तरह नहीं पढ़ा जाता।</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>इस फ़ाइल को Orca Desktop के ज़्यादा नए वर्शन ने लिखा है। शब्द और बोलने वाले पढ़ लिए गए, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>फ़ाइल के आखिर की टिप्पणी खराब है। शब्द और बोलने वाले पढ़ लिए गए, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>बोलने वाला बताने वाली पहली हेडिंग से पहले का हिस्सा शामिल नहीं किया गया।</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>फ़ाइल पुराने फ़ॉर्मैट की है, जो सब कुछ नहीं बताता: इमेज, फ़ाइलें, सोच-विचार और टूल उससे नहीं पढ़े जाते।</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>फ़ाइल में टाइटल बदला गया था।</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>फ़ाइल में {n} मैसेज बदला गया था।</numerusform>
            <numerusform>फ़ाइल में {n} मैसेज बदले गए थे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>फ़ाइल में {n} मैसेज जोड़ा गया था।</numerusform>
            <numerusform>फ़ाइल में {n} मैसेज जोड़े गए थे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>फ़ाइल से {n} मैसेज हटाया गया था।</numerusform>
            <numerusform>फ़ाइल से {n} मैसेज हटाए गए थे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>बदला गया {n} जवाब अब अपना स्रोत नहीं बताता।</numerusform>
            <numerusform>बदले गए {n} जवाब अब अपने स्रोत नहीं बताते।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>{n} जवाब का अब कोई सवाल नहीं है। वह दिखाया जाता है, पर साथ नहीं भेजा जाता।</numerusform>
            <numerusform>{n} जवाबों का अब कोई सवाल नहीं है। वे दिखाए जाते हैं, पर साथ नहीं भेजे जाते।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>आप अपनी चैट पढ़ सकते हैं, पर कुछ नया सेव या भेजा नहीं जाता: {file} के लिए जगह नहीं बची है। थोड़ी जगह खाली करें, काम अपने-आप चल पड़ेगा।</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>आप अपनी चैट पढ़ सकते हैं, पर कुछ नया सेव या भेजा नहीं जाता: {file} में लिखने की अनुमति नहीं है। वहां लिखने की अनुमति दें, काम अपने-आप चल पड़ेगा।</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>कुछ नया सेव या भेजा नहीं जाता: {file} वाली डिस्क ठीक से जवाब नहीं दे रही। वह डिस्क जांचें; उसके जवाब देते ही काम अपने-आप चल पड़ेगा।</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>कुछ नया सेव या भेजा नहीं जाता: आपकी चैट की फ़ाइल खराब है ({file})। Orca Desktop फिर से शुरू करें; वह उस फ़ाइल को रखेगा और जो पढ़ा जा सकता है वह सब सेव करेगा।</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>आप अपनी चैट पढ़ सकते हैं, पर कुछ नया सेव या भेजा नहीं जाता: {file} को इस Orca Desktop के लिए अपडेट करने की जगह कम है। थोड़ी जगह खाली करके ऐप फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>कुछ नया सेव या भेजा नहीं जाता: {file} हटा दी गई या बदल दी गई, और आपकी चैट वहां नए सिरे से सेव नहीं हो सकतीं। पक्का करें कि उस फ़ोल्डर में लिखा जा सके; फिर काम अपने-आप चल पड़ेगा।</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>पिछले 365 दिन</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>मेरे मैसेज</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>मॉडल के मैसेज</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>कोड वाले</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>फ़ाइल वाले</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>इमेज वाले</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>तुलना वाले</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>मॉडल: {name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>फ़ोल्डर: {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>टैग: {name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>{name} से पहले</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>{name} से अब तक</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>इसमें कोई कुंजी नहीं है। पूरी कुंजी चिपकाएं।</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>कुंजी में खाली जगह नहीं होती। आस-पास के शब्दों के बिना सिर्फ़ कुंजी कॉपी करें।</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>कुंजी में सिर्फ़ सादे अक्षर, अंक और चिह्न होते हैं। उसके पेज से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>यह एक से ज़्यादा कुंजियां हैं। आस-पास के शब्दों के बिना सिर्फ़ एक कुंजी चिपकाएं।</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>MCP सर्वर का टोकन सिर्फ़ इस सेशन के लिए रखा गया है। {reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>{server} का टोकन इस कंप्यूटर की कीरिंग में नहीं है। उसे “MCP सर्वर” में फिर से डालें।</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>इस चैट का कुछ रखा नहीं जाता, इसलिए कोई चैट इससे आगे नहीं बढ़ सकती। पहले यह चैट रखें।</translation>
    </message>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>मॉडल ने लगातार कई बार टूल इस्तेमाल किए। उसे आगे बढ़ाने के लिए नतीजे भेजें।</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>यह अपने-आप आगे नहीं बढ़ता: भेजने से पहले आपसे पूछा जाता है।</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>इस चैट का कुछ रखा नहीं जाता, इसलिए इसमें बुकमार्क नहीं हैं। पहले यह चैट रखें।</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>यह जवाब पूरा होने दें या पहले इसे रोकें।</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>पहले मैसेज लिखें।</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>मॉडल ने इससे मना किया था, इसलिए इसे शामिल नहीं किया गया।</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>टूल का नतीजा अब साथ जाने वाली किसी बात का जवाब नहीं है।</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>जवाब में शब्द होने चाहिए।</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>सिर्फ़ शब्दों वाला जवाब एडिट किया जा सकता है, तुलना का जवाब नहीं।</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>गेटवे का पता</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>सर्टिफ़िकेट</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>नई चैट का मॉडल</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>नई चैट की शैली</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>देर से आने वाला जवाब आ जाए तो मुझे बताएं</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>रुके हुए जवाब अपने-आप आगे बढ़ने दें</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>टेक्स्ट का साइज़</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>ऐनिमेशन</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>लिखना और शॉर्टकट</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजना</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>स्पेलिंग</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>डेस्कटॉप</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>सिस्टम ट्रे</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>विंडो बंद करने पर</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>चैट और बैकअप</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>डेटा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>डेटा फ़ोल्डर की जगह बदलें</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>चैट और बैकअप का साइज़</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown फ़ाइलें</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>तय कीमत से ज़्यादा पर मुझसे पूछें</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>मॉडल ने किससे मना किया</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Orca Desktop को एक्सपोर्ट की गई Markdown फिर से पढ़ने दें</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>ज़्यादा नए वर्शन</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>इस पते पर किसी ने गेटवे की तरह जवाब नहीं दिया। उसका पाथ जांचें: ज़्यादातर पता नाम के बाद खत्म हो जाता है, जैसे https://api.orcarouter.ai।</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>“{action}” के लिए नया शॉर्टकट दबाएं। Escape दबाने पर कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>“{action}” के नए शॉर्टकट के साथ कोई भी अंक दबाएं। Escape दबाने पर कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>{keys} “{action}” के लिए है।</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>“{action}” का शॉर्टकट अब {keys} है।</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>“{action}” का अब कोई शॉर्टकट नहीं है।</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>सभी शॉर्टकट शुरू जैसे हो गए हैं।</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>शॉर्टकट फिर से पहले जैसे हो गए हैं।</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लिखना</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>मैसेज भेजें</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>नई लाइन</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>पिछला मैसेज वापस लाएं (खाली फ़ील्ड)</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>सादे टेक्स्ट के रूप में चिपकाएं</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>मैसेज में (Tab से पहुंचें)</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>सवाल और उसका जवाब मिटाएं</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>धन्यवाद। आप यह पेज बंद करके Orca Desktop पर वापस जा सकते हैं।</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>यह पता खुला नहीं है। Orca Desktop से फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>साइन इन मंज़ूर नहीं हुआ। कोई कुंजी नहीं बनी।</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>OrcaRouter ने कुंजी नहीं दी। फिर से शुरू करें या कुंजी चिपकाएं।</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>ब्राउज़र समय पर वापस नहीं आया। फिर से शुरू करें या कुंजी चिपकाएं।</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>साइन इन रद्द किया गया।</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>कोई दूसरा ऐप आपकी चैट इस्तेमाल कर रहा है ({file})। उसे बंद करके फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>आपकी चैट पिछली बार ज़्यादा नए Orca Desktop में इस्तेमाल हुई थीं। कुछ नहीं बदला गया; उन्हें खोलने के लिए नया वर्शन इंस्टॉल करें ({file})।</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>आपकी चैट लिखी नहीं जा सकतीं ({file})। वहां लिखने की अनुमति देकर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>आपकी चैट सेव करने की जगह नहीं बची है ({file})। थोड़ी जगह खाली करके फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>आपकी चैट की फ़ाइल खराब है ({file}), इसलिए उसमें और कुछ नहीं लिखा जाता। Orca Desktop फिर से शुरू करें: तब जो पढ़ा जा सकता है वह सब सेव होगा।</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>फ़ाइल {file} किसी दूसरे ऐप की है। --profile से दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>आपकी चैट नहीं पढ़ी जा सकतीं ({file})। डिस्क और फ़ोल्डर जांचकर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>यह चैट अब नहीं है।</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>आपकी चैट बंद की जा चुकी हैं, इसलिए यह सेव नहीं हुआ। Orca Desktop फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>यह सेव नहीं हो सका ({file})। फिर से कोशिश करें या Orca Desktop फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>आपकी चैट को इस Orca Desktop के लिए अपडेट करने की जगह कम है ({file})। थोड़ी जगह खाली करके ऐप फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>यह किसी भी मॉडल की सीमा से बड़ा है। इसे छोटा करके फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>आपकी चैट की फ़ाइल इस्तेमाल के दौरान हटा या बदल दी गई और उसकी जगह नए सिरे से सेव नहीं हो सकती ({file})। पक्का करें कि उस फ़ोल्डर में लिखा जा सके, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>आपकी चैट की फ़ाइल खराब हो गई थी। उसका {n} सवाल या जवाब सेव हो गया; खराब फ़ाइल {kept} नाम से रखी है।</numerusform>
            <numerusform>आपकी चैट की फ़ाइल खराब हो गई थी। उसके सभी {n} सवाल और जवाब सेव हो गए; खराब फ़ाइल {kept} नाम से रखी है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>आपकी चैट की फ़ाइल खराब हो गई थी। {n} में से {saved} सवाल और जवाब सेव हुए; खराब फ़ाइल {kept} नाम से रखी है।</numerusform>
            <numerusform>आपकी चैट की फ़ाइल खराब हो गई थी। {n} में से {saved} सवाल और जवाब सेव हुए; खराब फ़ाइल {kept} नाम से रखी है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>Orca Desktop में खुली आपकी चैट की फ़ाइल बदल दी गई थी। आपकी चैट नए सिरे से सेव की गईं; दूसरी फ़ाइल {kept} नाम से रखी है।</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>{file} में आपकी चैट के बैकअप के लिए जगह नहीं है। चैट सेव हैं; थोड़ी जगह खाली करें, ताकि उनका बैकअप फिर लिया जा सके।</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>{file} में आपकी चैट का बैकअप नहीं लिया जा सका। चैट सेव हैं; वह फ़ोल्डर और उसकी डिस्क जांचें।</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>आपकी चैट की फ़ाइल खराब हो गई थी। {date} का बैकअप वापस लाया गया; खराब फ़ाइल {kept} नाम से रखी है।</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>Orca Desktop में खुली आपकी चैट की फ़ाइल हटा दी गई थी। सभी चैट उसी जगह नए सिरे से सेव की गईं।</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>आपकी चैट इस Orca Desktop के लिए बिना बैकअप के अपडेट की गईं, क्योंकि {kept} में जगह नहीं थी। सभी चैट यहां हैं; थोड़ी जगह खाली करें।</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>आपकी चैट के सबसे नए बदलाव खराब थे और पढ़े नहीं जा सके। उनसे पहले का सब कुछ यहां है; खराब फ़ाइलें {kept} नाम से रखी हैं।</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>आपकी चैट की फ़ाइल खराब थी और अभी कोई बैकअप नहीं है, इसलिए आप बिना चैट के शुरू कर रहे हैं। खराब फ़ाइल {kept} नाम से रखी है।</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>आपकी चैट की फ़ाइल नहीं मिली। {date} का बैकअप वापस लाया गया।</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} चैट</numerusform>
            <numerusform>{n} चैट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>यह फ़ाइल नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>इस फ़ाइल में एक निजी कुंजी है, जो किसी और के पास नहीं जानी चाहिए। सिर्फ़ सर्टिफ़िकेट वाली फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>इस फ़ाइल में पढ़ने लायक कोई सर्टिफ़िकेट नहीं है। यह PEM फ़ाइल होनी चाहिए, जिसमें सर्टिफ़िकेट “BEGIN CERTIFICATE” से शुरू होता है।</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>इस फ़ाइल का सर्टिफ़िकेट सिर्फ़ एक कंप्यूटर का है। उस संस्था का सर्टिफ़िकेट चुनें जिसने इस पर हस्ताक्षर किए हैं।</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>इस फ़ाइल के सर्टिफ़िकेट की अवधि खत्म हो चुकी है: {when}।</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>टूल नाकाम रहा: {code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>टूल को गलत ढंग से बुलाया गया।</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>टूल तक नहीं पहुंचा जा सका।</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>एक जवाब में टूल जितनी बार इस्तेमाल हो सकता है उतनी बार हो चुका।</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>टूल से कम समय में बहुत ज़्यादा अनुरोध हुए।</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>खोजने के शब्द बहुत लंबे थे।</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>टूल को भेजा गया अनुरोध बहुत बड़ा था।</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>पेज का पता बहुत लंबा था।</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>यह पेज पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>पेज नहीं पढ़ा जा सका।</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>पेज ऐसा है जिसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>टूल ने बहुत ज़्यादा समय लिया।</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>यह बताता है कि MCP सर्वर {server} के किन टूल की अनुमति है। इसे सिर्फ़ JSON के रूप में बदला जा सकता है।</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>यह प्रोवाइडर का टूल है ({type}), इसमें आपकी अपनी वैल्यू नहीं होतीं। इसे सिर्फ़ JSON के रूप में बदला जा सकता है।</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>इस टूल में फ़ॉर्म में दिखने से ज़्यादा कुछ है (“{what}”)। इसे सिर्फ़ JSON के रूप में बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>टूल को नाम दें।</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>नाम में सिर्फ़ a से z तक के अक्षर, अंक, _ और - होते हैं, खाली जगह नहीं; ज़्यादा से ज़्यादा 128।</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>यह नाम किसी दूसरे टूल का है।</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>वैल्यू को नाम दें या उसे हटा दें।</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>नाम में सिर्फ़ a से z तक के अक्षर, अंक, _, . और - होते हैं, खाली जगह नहीं; ज़्यादा से ज़्यादा 64।</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>यह नाम किसी दूसरी वैल्यू का है।</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>चुनने के लिए कम से कम एक टेक्स्ट लिखें, हर लाइन में एक।</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>कॉपी हो रहा है…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>कॉपी करना रोकें</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>सिर्फ़ इस जवाब में</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>सिर्फ़ दूसरे जवाब में</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} और उससे ज़्यादा</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>खर्च पता नहीं</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>मुफ़्त</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>जवाब: {count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>जिनका खर्च पता नहीं: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} सेकंड</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>इस चैट के साथ {count}</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>कीमत पता नहीं</translation>
    </message>
    <message>
        <source>free</source>
        <translation>मुफ़्त</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>{most} तक</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most} और खोज</translation>
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
        <translation>AS_IT_IS</translation>
    </message>
</context>
</TS>
