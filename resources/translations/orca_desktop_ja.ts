<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>この比較について</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>すべてに共通: {settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>これまでのチャットあり</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>これまでのチャットなし</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>質問の条件: {how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>全回答の合計: {amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>GNU LGPL 3 の Qt と、そのほかの自由ソフトウェアで作られています。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>ライセンス…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>すべてのチャットから外す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>ここでの変更は、すべてのチャットに反映されます。</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>タグの付いたチャットはまだありません。タグはチャットのメニューから付けられます。</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>回答を編集</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>Markdown で書けます。書いた内容は「編集済み」の別バージョンになり、元の回答も残ります。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation>このスタイルで回答</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>回答スタイルの変更を元に戻す</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>回答スタイルを変えない</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>今後はこのスタイルで回答しますか？</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>今後も使う</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>名前を変更しました: {title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (コピー)</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>複製しました: {title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>フォルダーを移動しました: {name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>フォルダーを削除しました (チャットは残っています): {name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>フォルダーを作成しました。</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>フォルダーの名前を変更しました: {name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>フォルダーを変更しました: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を外す</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>Enter キーで開き、Delete キーで外します。Ctrl+← と Ctrl+→ で移動できます。</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>送信時のまま</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>{count} 件中 {place} 番目</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>このファイルは、もう保存されていません。</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>{name} の最初のページ</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>{name} の {page} ページ</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>このファイルはここでは表示できません。保存はできます。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>ファイルをチャットのメッセージに添付しました。</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>貼り付けたテキスト.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>長いテキストです。</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>ファイルとして添付</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>別のメッセージに移ったため、読み込み中だったファイルは添付しませんでした。</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>メッセージから外しました。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>元のサイズで送信</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>文書「{title}」は、もう保存されていません。</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>メッセージにファイルを添付するには、チャットに戻ってください。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>チャットの保存先を選択</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>移動して再起動</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>移動しない</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>移動前のチャットを削除しますか？</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>現在使っているのは {folder} のチャットで、こちらは残ります。</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>古いチャットを削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>Orca Desktop のコピー (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>Orca Desktop のコピー (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>コピーを選択</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>{name} を調べています…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元しています…</translation>
    </message>
    <message>
        <source>Bringing back what was there before…</source>
        <translation>元の状態に戻しています…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>最近削除した項目</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>削除したチャット</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>チャットの内容</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>すべて完全に削除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>{gone} に完全に削除  ·  削除日: {deleted}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>すべてのチャットのブックマーク</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>その場所へ移動</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>ブックマークしたメッセージはまだありません。メッセージのメニューから追加できます。</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>ブックマークしたメッセージはまだありません。メッセージのメニューか {keys} で追加できます。</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>本文なし</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>メモなし</translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation>{note} · {title}</translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation>{words}、メモ: {detail}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>{tool} の呼び出し:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>{tool} の結果</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>見つかった内容</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>失敗した</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>{tool} が失敗した</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>{tool} の結果にファイルを添付</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>このアプリが見つけた内容です。送信する前に変更できます。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>表示するデータがまだありません。</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>練習: 回答は、内蔵の小さなモデルが作った架空のものです。</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>OrcaRouter に接続</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>待機中の質問を削除しました。</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>回答を編集しました。元の回答は 1 つ前のバージョンにあります。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title} (ここから)</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>このチャットは、選んだ回答から続きます。元のチャットはそのまま残ります。</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>質問と回答を削除しました。</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>ウィンドウを閉じたら、どうしますか？</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>通知領域に入っている間もアプリは動き続けます。回答の作成は進み、クイック質問もすぐに使えます。あとから設定で変更できます。</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>通知領域で続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation>コード、{0}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>行を折り返す</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>メモの内容</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>この回答をどう思いましたか？</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>この列を停止</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>この列を再試行</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>この列だけを読む</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>バージョン {number}/{count}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>ブックマーク: {note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>すべての列を表示</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>回答は、すべてそろうと表示されます。</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>回答 {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>回答を選ぶと表示されます。</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation>左右の列</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation>チャット、操作、モデル、プリセット、設定を検索</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>↑ ↓ 移動   Enter 決定   Esc 閉じる</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>ここで {n} 件の回答を比較しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>並べて表示</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>すべての列の回答が {n} 件になるまで</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>チャットに戻る</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>スクロールを連動</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>連動</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>違いを表示</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>違い</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返す</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>レポートをエクスポート</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>この比較について</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較の基準</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>違う部分だけ</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>種明かし</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>{letter} と比較</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>{all} 件中 {done} 件完了</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation>すべての比較</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>質問、チャット、設定、日付</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>比較を検索</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>比較はまだありません。質問を入力して「比較」を押してください。</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>この比較のその他の操作</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>すべての比較…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>気に入った回答…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>列を追加…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>同じ列で別の質問をする…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>複製して変更…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>レシピとして保存…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>表としてエクスポート (CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>すべての回答内を検索</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>すべての回答がそろいました。</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation>「{column}」を選択</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>ファイル {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>ブラインド: 設定・時間・料金は、回答を選ぶと表示されます。文体から見分けがつくこともあります。</translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>すべてに同じ質問をします。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>約 {n} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>何でも質問してください</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>ウェブ検索</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>ウェブ検索の方法</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>同じ質問を複数の設定で試し、並べて比較</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>一時チャット: 内容は、このコンピューターに一切保存されません</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>回答が終わるまで待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>ファイルを読み込み中です。少し待つか、ファイルを外してください。</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>残りの結果も入力するか、「スキップ」を押してください。</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>以前の質問を変更しています。元の質問は残ります。</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>変更をキャンセル</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>このメッセージを送信しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>{n} 件の回答を依頼しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>見積もり: 入力 {n} トークン、出力は最大 {output}。料金は不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>見積もり: 入力 {n} トークン、出力は最大 {output}、料金は最大 {most} です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>1 メッセージの上限</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>1 日の上限</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>トークン数と料金を表示</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>これまでの使用額</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>確認を求める金額 (1 メッセージ)</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>確認を求める金額 (1 日)</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>料金がこれを超える可能性のあるメッセージは、送信前に確認します。空欄にすると確認しません。これはこのアプリの上限です。アカウントの上限は orcarouter.ai で設定します。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>ゲートウェイから残高を取得できません。</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>残り {amount}</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>使用済み {amount}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} まで</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>0 より大きい金額を米ドルで入力してください (例: 0.25)。</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>上限を変更しました。</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>チャットとバックアップ</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>古いチャットを削除…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>コピーから復元…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>復元を元に戻す</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>会話はこのフォルダーにだけ保存されます。例外は、Markdown ファイルとしても保存する場合と、コピーを保存した場合です。API キーが含まれることはありません。</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}: チャット {chats}、画像とファイル {files}。バックアップ: {backups}。</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>移動前の保存先は {folders} です。</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>もう一度復元</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>ここにドロップして添付</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>画像、PDF、テキスト、Word、Excel、OpenDocument。複数可</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>JSON へ移動</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>画像とファイル</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>フォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>ZIP ファイル(&amp;Z)</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>すべてのバージョンと分岐(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>回答の出典(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>回答の設定(&amp;E)</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>メッセージの日時(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>先頭にプロパティを付ける(&amp;P)</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>再読み込みに対応(&amp;R)</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>エクスポートするチャット</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>すべてのチャット(&amp;L)</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>対象フォルダー</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>印刷(&amp;N)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>すべて (フォルダーなしも含む)</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>用途(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>対象フォルダー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>形式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>思考(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>ツール(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>お使いの API キーがエクスポートに含まれることはありません。</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>チャット全体のエクスポートでのみ使えます。</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>グレーの項目は、ここでは使えません。</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>これは先頭の部分です。ファイルには全体が入ります。</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷中…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP ファイル (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>フォルダーの作成先を選択</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>キーが含まれていないか確認中…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>秘密のキーが含まれているようです。</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>このままエクスポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>テキストのプレビュー</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} トークン/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>出力 {n} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>{model} が回答</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>読むのに約 {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>見出し: {headings} · リスト: {lists} · 表: {tables} · コード: {code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>言語: {name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>料金 {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>{model} が回答</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>最初の文字まで {time}</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>思考 {time}</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>所要時間 {time}</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what}{seconds} 秒後に再試行</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>送信済み、最初の文字を待っています…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>続きを待っています…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>作成中… 約 {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>Answer {letter} finished, {words}</source>
        <translation>回答 {letter}: 完了、{words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>回答 {letter}: 停止、{words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>回答 {letter}: 中断、{words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>回答 {letter}: 失敗</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>質問を編集</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>結果を入力</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>問題の詳細</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>前回、Orca Desktop は不具合により終了しました。チャットは保存されています。</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>挿入</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>会話内を検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>検索結果 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>思考中… {0} 秒</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>提供元が非公開にしている思考</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考の内容</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>{0} 秒間思考</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>ブロック: {0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>サーバーのツール: {0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>MCP ツール: {0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>ツール: {0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>ツールが失敗しました</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>ツールの結果</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>新しいチャットのプリセット</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>共通の設定に従う</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>新しいチャットへの指示</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>例: 税金のことを手伝ってください。短く答えてください。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>新しいチャットのプリセット(&amp;P)</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>新しいチャットへの指示(&amp;I)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} トークン/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>{n} 回のリクエストで作成 (合計を表示)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>入力: {0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>キャッシュから: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>出力: {0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>うち思考: {0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>検索: {0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>読んだページ: {0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>所要時間 {0} 秒</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>このチャット込みで {count}: モデルの上限を超えています</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation>数式: {0}</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation>続け方</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>それぞれの回答から続ける</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>選んだ回答から全列で続ける</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>回答 {letter} に続けて、すべての列に質問</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>続けて、すべての列に質問</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>一時チャット</translation>
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
        <translation>バージョン {0}/{1}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>ブックマーク: {note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>送信対象外</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>手動で編集済み</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>正常に動いていますか？</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>API キーやチャットの内容は含まれていません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation>何をお手伝いしましょうか？</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>下の欄で質問するか、次の例から始めてみましょう:</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>3 つの回答を比較: {question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>Orca Desktop {version} になりました。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>チャットをインポート</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>アーカイブ内のチャット</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>まだここにないものすべて</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み込めなかったもの</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>インポートを元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>ほかのアプリのチャットを取り込む</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>ほかのアプリでエクスポートしたものを、そのまま選んでください。ファイル、ZIP アーカイブ、展開したフォルダーのどれでも使えます。対応しているのは、ChatGPT、Claude、Open WebUI、LibreChat、Cherry Studio、Chatbox、Jan、LM Studio、TypingMind、Messages API のリクエスト、話者付きのテキストです。内容を確認するまで何もインポートされず、どこにも何も送信されません。</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>アーカイブとエクスポート (*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>エクスポートしたものを選択</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>エクスポートしたフォルダーを選択</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} を読み込み中…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>まだ何もインポートされていません。</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>停止するまでにインポートした分は残ります。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation>送信したリクエスト</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>これから送信するリクエスト</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
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
        <translation>長いテキストを全部表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation>API キーは表示されません。コピーしたコードは環境変数から読み取ります。</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>練習: このアプリの中で処理され、どこにも送信されません。</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>未送信: {name}。{reason}</translation>
    </message>
</context>
<context>
    <name>InstallationWatch</name>
    <message>
        <source>Start again</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Orca Desktop was updated. Start it again to go on safely; your chats are kept.</source>
        <translation>Orca Desktop が更新されました。安全に続けるには再起動してください。チャットはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>指示なし</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>{name} as JSON</source>
        <translation>{name} (JSON)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>例を挿入</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>字下げ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation>空欄: 何も送信されません。</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>この内容で送信できます。</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>トークンを保存中…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>API キーを貼り付け</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>API キーを表示</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>ブラウザーでの操作を待っています…</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>OrcaRouter でサインイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>サインインをキャンセル</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>または API キーを貼り付け:</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>先に API キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>API キーを隠す</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>このコンピューターのキーリング</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>保存先: {where}。ほかの場所には保存されません。</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>API キーを確認中…</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>API キーの保存先: {where}。</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>API キーは Orca Desktop を閉じるまで保持されます。</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>API キーは ORCAROUTER_API_KEY から読み取られ、保存されません。</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>ゲートウェイがこの API キーを受け付けません。</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>このコンピューターから API キーを削除しますか？</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>メッセージを送信するには、もう一度貼り付ける必要があります。キー自体は引き続き有効です。</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>API キーを削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>この一時チャットは消えます</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>内容はこのコンピューターに一切保存されません。通常のチャットとして残すこともできます。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>入力した内容は送信されておらず、どこにも保存されません。</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation>希望の語数</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>指示の最後に書き添えられます</translation>
    </message>
    <message>
        <source>about</source>
        <translation>約</translation>
    </message>
    <message>
        <source>words</source>
        <translation>語</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>モデル非対応の設定</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>モデルが受け付けなかった設定は、次のリクエストから外れ、回答スタイルでグレーになります。モデルが変わったときは、記録を消してください。</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>非対応とわかった設定</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>モデルが受け付けなかった設定はまだありません。</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>この記録を消す</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>すべて消す</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>チャット</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation>タグ: {tags}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>アーカイブ済み ({n})</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}、展開</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}、折りたたみ</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}、ピン留め</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}、アーカイブ済み</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}、比較あり</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}、結果待ち</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}、新しい回答あり</translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation>{title}、タグ: {tags}</translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation>{title}、一致: {text}</translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation>{title}、回答を作成中</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>ライセンスを検索</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>気に入った回答</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>その設定の回答が比較された回数と、選ばれた回数です。このコンピューターにだけ保存されます。</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>比較で回答を選ぶと、ここに集計されます。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変えた項目</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選んだ回数</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation>{shown} 回中 {chosen} 回</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation>トークンの上限</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>打ち切りまで</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>LivingFolderPage</name>
    <message>
        <source>Markdown files</source>
        <translation>Markdown ファイル</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>すべての会話を Markdown ファイルとしてフォルダーに保存</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>Markdown ファイルのフォルダー</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>フォルダーが選択されていません。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>ファイルの保存</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>ファイルには会話のタイトルとチャットに表示される内容が入り、変更のたびに書き直されます。画像とファイルは名前だけが入り、コピーはされません。ブラインドの比較は、種明かしの後に書き込まれます。</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>ファイルに加えた変更は残り、チャットの続きは同じ場所の新しいファイルに書かれます。チャットを削除すると、手を加えていないファイルも削除されます。「元に戻す」で復活します。この設定をオフにしても、ファイルはすべて残ります。</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>このフォルダーを読める人は、チャットを読めます。チャットに書かれたキーも同様です。</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>Markdown ファイルのフォルダーを選択</translation>
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
        <translation>Orca Desktop で問題が起きました。直前の操作が反映されていない可能性があります。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章の本文</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation>編集: {words}</translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation>別の回答: {words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>比較: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words} (質問 {n} 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}、表示中</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>本文なし</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>書式なしで貼り付け</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>モデル: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message numerus="yes">
        <source>answers with up to {count} tokens</source>
        <translation>
            <numerusform>回答は最大 {count} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>名前または開発元</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>一覧を読み込めていないため、この名前があるかどうかわかりません。このままの名前で送信され、使えるかどうかはゲートウェイが判断します。</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>この名前はどの一覧にもありません。このままの名前で送信され、使えるかどうかはゲートウェイが判断します。</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>ゲートウェイの一覧がないため、表示できるモデルはわずかです。</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>記録: {name}は受け付けられません。この記録を消す</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>料金は 100 万トークンあたりです。</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>前回の回答: {model}</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>ゲートウェイの一覧にありません</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>「{name}」はどの一覧にもありません。</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>名前は入力したとおりに使われます。ゲートウェイにない名前の場合、回答はエラーになります。</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>このまま質問する</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>モデル {n} 件 (ゲートウェイの一覧は未取得)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>モデル {n} 件 (一覧の取得: {time})</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>ゲートウェイに問い合わせ中…</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>モデルの一覧を取得できません。</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>さらに変える項目</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>等間隔に変える項目</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始値</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了値</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>これらの列を作成</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>同時に作成する回答の数</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>確認を求める料金</translation>
    </message>
    <message>
        <source>from</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>to</source>
        <translation>から</translation>
    </message>
    <message>
        <source>in</source>
        <translation>までを</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列に分ける</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>全 {n} 行を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>手動で設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Kind of the proxy</source>
        <translation>プロキシの種類</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS (secured up to the proxy)</source>
        <translation>HTTPS (プロキシまで暗号化)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>例: proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>プロキシで必要な場合のみ</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>パスワードを削除</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>プロキシなしで接続するホスト</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>例: intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>ゲートウェイへの接続をテスト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>テストをキャンセル</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>証明書を削除</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>プロキシなしで接続</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>テストでは、API キーを使わずに、ゲートウェイにモデルの一覧を問い合わせます。料金はかかりません。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>通信の内容を確認するために、独自の証明書を使う会社もあります。ファイルに入っている証明書は、システムの証明書に加えて信頼されます。システムのものと置き換わることはありません。</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>パスワードは保存済み</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>このコンピューターのキーリングにだけ保存されています。</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>システムが信頼する証明書だけを使います。</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>追加した証明書: {names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>プロキシのアドレスとポートではありません。前の設定がそのまま使われます。</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>変更しました: {name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>先にアドレスとユーザー名を入力してください。パスワードはその 2 つと組になります。</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>証明書のファイルを選択</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>証明書 ({pattern})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>アプリの起動後、お知らせはまだありません。</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what}{seconds} 秒後に再試行します。</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>まだ待っています ({0} 秒経過)。</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>回答を待っています…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>元に戻しました: 「{what}」</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>チャットを開く</translation>
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
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>{low} から {high} までの数値を入力してください。</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>{low} から {high} までの整数を入力してください。</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>ネットワークに接続していません。入力は続けられます。質問は、もう一度送信したときに送られます。</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>ネットワークに再び接続しました。自動で送信したものはありません。</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>送信対象に戻したため、一緒に送信されます。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>この質問と回答を、今後の質問から外す</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>この質問と回答を、今後の質問に含める</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>このチャットの中</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>その場所へ移動</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>この分岐を削除</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>Enter 移動   Esc 閉じる</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>このチャットにはまだ質問がありません。</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>本文なし</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}、比較</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}、現在地</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>質問を選ぶと、それ以降をすべて削除できます。</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>チャットのマップ</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>質問 {n} 件を回答と一緒に削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>ブックマークを追加しました。</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>ブックマークを削除しました。</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>ページのプレビュー</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>すべてのメッセージから「{words}」を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation>このチャットにはまだ発言がありません</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>回答を作成中です</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>まだ回答がありません</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>作成中の回答はありません</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation>ここで覚えておきたいことは？</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>回答スタイル</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>回答スタイルを隠す</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>シンプル</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>このモデルが受け付ける設定は不明です。設定はそのまま送信されます。</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>詳細設定で変更: {count}</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation>このモデルが受け付けるかどうか不明です。そのまま送信されます。</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name} モデルにまかせる</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>整数を入力してください (例: 4096)。</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name}をリセット</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>{name}を送信しない</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>この設定をプリセットとして保存</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>自分のスタイル</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}、変更あり</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>プリセット: {name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>名前を付けた設定から選択</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name} (新しいチャット用)</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>「{name}」に変更を保存</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>新しいプリセットとして保存…</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>プリセットを管理…</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>新しいプリセットとして保存</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>新しいチャットはこのプリセットで始まります。</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>削除しました: {name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>新しいチャットで使わない</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>新しいチャットで使う</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>すべてエクスポート…</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>プリセットをエクスポート</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>プリセット (*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>プリセットをインポート</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>インポートしました: {names}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation>回答 {letter} へ移動</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>すべての列</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Change a prompt</source>
        <translation>プロンプトを変更</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>{{テーマ}} は内容を尋ねます。{{テーマ: 税金}} には最初から「税金」が入り、{{文体: 丁寧|親しみやすい}} では選べます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>尋ねる項目: {names}</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>名前、フォルダー、または言葉</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>新しいプロンプト…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>例を 4 つ追加</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>すべてエクスポート…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>プロンプトは、何度も使うテキストです。名前を付けて保存しておくと、メッセージの先頭に / と入力するだけで挿入できます。{{テーマ}} と書いたところには、挿入するときに内容を入力します。</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>プロンプトをメッセージに挿入するには、チャットを開いてください。</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>↑ ↓ 移動   Enter 挿入   Esc / のまま残す</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>新しいプロンプト「{name}」…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>新しいプロンプト…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>何度も使うテキストを保存</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>お試し用: 説明、手紙、要約、賛成と反対</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>例を 4 つ追加</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>プロンプトはまだありません。</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>その名前のプロンプトはありません。</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>保存できるテキストがまだありません。</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>プロンプトとして保存…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>プロンプト…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>変更しました: {name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>保存しました: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>削除しました: {name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>例を追加しました。</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>プロンプトをエクスポート</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>プロンプトをインポート</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>場所(&amp;L):</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ファイル名(&amp;N):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ファイルの種類(&amp;T):</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新しいフォルダー</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
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
        <translation>開く</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
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
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>一覧のチャットになりました。</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>内容は一切保存されず、次の質問をすると消えます。</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>何でも質問してください</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>ウィンドウで開く</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>一時的: 内容は一切保存されません</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>この質問を保存しない</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>回答が届きました。</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>{name} スライダー</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>読み上げを停止</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げる</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>ここには読み上げられる回答がありません。</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>この回答には読み上げる言葉がありません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>回答を読み上げています。</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>このシステムの音声を使えませんでした。</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>このレシピを削除</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>レシピの名前</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>同じ名前のレシピがあります。保存すると置き換わります。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>代わりに:</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>バージョン {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>このバージョンをスキップ</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>回答の詳細</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>リクエストを表示</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>サポート用</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>依頼したモデル</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答したモデル</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じモデル</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>別のモデル: {model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>キャッシュから読み込み</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>キャッシュに書き込み</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>うち思考</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>ウェブ検索</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>読んだウェブページ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>料金なし</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>回答時点の料金</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>最終請求額</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>質問した日時</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>最初の文字まで</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>思考時間</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>回答全体</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>送信時のまま</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>停止シーケンス</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>表としてエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>レポートをエクスポート</translation>
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
        <translation>コピーから復元</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>コピー内の最新のチャット</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>この中の最新のチャット</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>このバックアップを見る</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>復元して再起動</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>別のコピー…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>保存したコピーか、下のバックアップから選びます。内容を確認するまで、何も変更されません。</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>保存したコピーを選びます。バックアップはまだありません。内容を確認するまで、何も変更されません。</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>復元するものを選択</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>キャンセルすると、何も変更されません。</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>結果としては長すぎます。ファイルとして添付するか、短くしてください。</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>{row}, menu</source>
        <translation>{row}、メニュー</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>このフォルダーに新しいチャット</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>この中に新しいフォルダー</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>色と新しいチャット…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>フォルダーを削除 (チャットは残す)</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>画像とファイルも含める ({size})</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>保存先を選択…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>すべてを 1 つのファイルに</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>すべてのチャット、プリセット、設定が、このアプリで復元できる 1 つのファイルに入ります。API キーは含まれません。このファイルを持つ人は、チャットを読めます。</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>書き込みと確認をしています…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>読み直して確認しました。欠けているものはありません。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>チャットを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>検索を絞り込む</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>ほかにもあるかもしれません。検索を絞り込むと表示されます。</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>「{filter}」を外しました</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>フィルター「{filter}」を外す</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>フィルターを外す</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>このタグの名前を変更…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>すべてのタグ…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>「{filter}」を追加しました</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>ウェブ検索の方法</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>検索ごとに追加料金がかかります。測定時は、検索 1 回を含む回答が約 {price} でした。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>サーバーには {n} 個のツールがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>サーバーには {n} 個のツールがあります: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>このサーバーを使う</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>オフ: ここに残り、送信されません</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>例: calendar</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>サーバーのトークン</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>許可するツール</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>すべてのツール</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>選んだものだけ</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>サーバーにツールを問い合わせる</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>許可したツールがないため、モデルはこのサーバーを使えません。</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>追加するツールの名前</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>ツールの名前</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>そのまま保持され、変更は JSON でのみ行えます: {keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>このコンピューターのキーリングに保存済み。入力すると置き換わります</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>JSON に書かれています。これもキーリングに移されます</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>この問い合わせのためだけに、トークンを使って今すぐ {address} に接続します</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>サーバーにツールはありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation>「使う」を押すと、トークンはこのコンピューターのキーリングに移り、ほかには書き込まれません。このアプリにキーリングの使用を許可するか、システムが確認する場合があります。</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>モデルが使えるツール</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>このコンピューターがサーバーに接続するのは、このボタンを押したときだけです。保存したトークンは、そのときキーリングから読み取られます。</translation>
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
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>サーバーを削除</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>このテキストはフォームで表示できません。{problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>オフ: 送信されません</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>MCP サーバーは、モデルが自分で使うツールをウェブ上で提供します。接続するのはモデルの提供元です。このアプリが接続するのは、ツールを問い合わせるときだけです。</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>最初のサーバーを追加</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>使用中の API キー: …{tail}</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>API キーを使用中です。</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>API キーは使われていません。</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>前回のチャットと同じ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>ゲートウェイのアドレス</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>API キーを削除</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しい API キー</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>新しいチャットのモデル</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>新しいチャットのスタイル</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>プリセットを管理…</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>時間のかかった回答が届いたら知らせる</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>20 秒以上かかり、ほかの画面を見ているときに、デスクトップに通知します。クリックするとチャットが開きます。</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>一時停止した回答を自動で続ける</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>モデルは長い作業の途中で一時停止することがあります。続けるには別のリクエストが必要で、3 回まで自動で行います。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>システムで大きな文字が設定されている場合は、さらに大きくする</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>できるだけ少なく</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>すぐに切り替わります。入力した内容は残り、回答も続きます。</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>入力とキー操作</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter で送信、Shift+Enter で改行</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>Ctrl+Enter で送信、Enter で改行</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのキーを表示</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信されるもの</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>ゲートウェイに届くのは、送信したリクエストと添付したものだけです。新しいバージョンの確認を有効にしない限り、それ以外はこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存されるもの</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>チャットはこのコンピューターにあり、ファイルを読める人なら誰でも読めます。一時チャットは何も保存されません。削除したものは、完全に削除しない限り 30 日間「最近削除した項目」に残ります。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>このコンピューターのキーリングに保存されるか、今回の起動中だけ保持されます。このアプリのファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>エクスポートした Markdown を再び読み込めるようにする</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>ファイル末尾のコメントに、本文に現れないもの (思考、ツールの結果、設定) を記録します。オフにすると本文だけになります。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>アプリ情報</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>バージョン {number}</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>OrcaRouter のモデルを使うためのデスクトップアプリです。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT ライセンスの自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>通知領域にアイコンを表示</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>通知領域</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>通知領域で続ける</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>アプリを終了する</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>このデスクトップには通知領域がないため、アイコンを表示できません。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>クイック質問をする</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>作業をしながら質問できる小さなウィンドウです。キーで開くには、デスクトップの設定で「orca-desktop --quick」を起動するキーを割り当ててください。</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>アドレスを変更しました。</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>変更しました: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>変更しました: 新しいチャットのスタイル</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>変更しました: 新しいチャットのモデル</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>{n} 件の回答を比較</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>レシピとして保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>{n} files go with it.</source>
        <translation>
            <numerusform>ファイル {n} 件も送信されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>以前の質問 {n} 件とその回答も送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>回答を比較</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>比較せずに閉じる</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>何を質問しますか？</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>これまでのチャットを含める</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>何を変えますか？</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>順番を変え、名前を伏せます。設定・時間・料金は、回答を選ぶと表示されます。</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>新しい比較でもこれらの列を使う</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>この回答を比較…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>この後に続いた質問は、新しい列では行われません。</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>これまでの発言は送信されません。</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>変える項目を選んでください。</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>先に質問を入力してください。</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>比較する 2 つ目の列を追加してください。</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>先に設定で API キーを入力してください。</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>{first} × {second} の列を作成</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>今ある回答と並べると、すべての列は入りません。</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>キーと操作を検索</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>操作の名前またはキー</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>これらのキーは変更できません。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新しい一時チャット</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>チャットをインポート</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>チャットはここに表示されます。</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>タイトルやメッセージにこれを含むチャットはありません。</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>すべてのメッセージを検索中…</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
</context>
<context>
    <name>SlashSearch</name>
    <message>
        <source>Left as text</source>
        <translation>テキストのまま残しました</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>ほかの言葉を探しています…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>辞書に追加</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>ほかの言葉は見つかりません</translation>
    </message>
</context>
<context>
    <name>SpellingPresenter</name>
    <message>
        <source>spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>dictionaries</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>「{word}」を辞書に追加しました。</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>変更しました: {what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>辞書にない言葉に下線を引く</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>自分で追加した言葉</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>1 行に 1 つずつ</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>辞書のフォルダーを開く</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>辞書: {names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>このコンピューターに辞書が見つかりませんでした。辞書は de_DE.aff と de_DE.dic のような 2 つのファイルです。辞書のフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>ほかの辞書は、システムや LibreOffice の辞書の場所か、辞書のフォルダーにあれば使えます。</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>確認しました</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation>グラフ: {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>回答の一致度</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>チャットの内容を表す、自分用の言葉です。</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>新しいタグ (コンマ区切り)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>すべてのタグ…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>タグ「{name}」はすでにあります。2 つを統合しますか？</translation>
    </message>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>「{tag}」の付いたすべてのチャットが「{name}」に変わります。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>タグの名前を変更しました: 「{tag}」から「{name}」へ。</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>タグを統合しました: 「{tag}」から「{name}」へ。</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>すべてのチャットからタグを外しました: {tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>元に戻しました: タグは「{tag}」です。</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>温度 (正確から大胆まで)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary chat: gone when you leave it. Only what it costs is noted, no words.</source>
        <translation>一時チャット: 離れると消えます。記録されるのは料金だけで、内容は残りません。</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>このチャットを残す</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>このチャットを残しました。一覧に表示されています。</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>思考 (トークン)</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>モデルが結果を待っています:</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>結果を送信</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>結果がないことをモデルに伝える</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>ツールを表示</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>ツールの名前</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>例: look_up_order</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>ツールの用途</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>何をするもので、いつ使うか。モデルはこの説明をもとに判断します</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>値を追加</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>値なしで呼び出されます。</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>呼び出し時に渡す値</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
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
        <translation>ツール</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>ツールを追加</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>ツールを削除</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>ツールを複製</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>このテキストはフォームで表示できません。{problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>ツールとは、注文の確認など、モデルが依頼できる機能です。呼び出しに使う値を決めておくと、呼び出しが画面に表示され、その結果を自分で返せます。</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>例から始める</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>最初のツールを追加</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>チャット一覧を表示</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>回答スタイル</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>一時チャット</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>このチャットのこれまでの料金 (米ドル)</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>このチャットのこれまでの料金。一部の回答は料金が不明です</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>このチャット: {cost}。トークン: 入力 {read}、出力 {written}。
{answers}
今月: {month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>チャットの末尾</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>チャットの先頭</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>{0} が回答しました。</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>メッセージを Markdown としてコピー</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>プロンプトとして保存…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>表を CSV としてコピー</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>表を CSV として保存…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>今後の質問から外す</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>今後の質問に含める</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>質問と回答を削除</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>ここから新しいチャットで続ける</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>この回答を編集…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>この回答をエクスポート…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>ブックマークを追加</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>ブックマークを削除</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}、練習用の回答</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}、インポートした回答</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}、回答</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>最新へ移動</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>下に新しいテキスト</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… 同じ段落 {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>やり取り</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>Orca Desktop を開く</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
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
        <translation>{name} を試す</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (必須)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>1 行に 1 つ</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>例を入力</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>入力欄をクリア</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>値なしで呼び出されます。</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>呼び出しの JSON</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>不足はありません。</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>不足: {names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>{tool} の呼び出し:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>モデルはこのようにツールを呼び出します。どこにも送信されず、ここでの入力は保存されません。</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>これは Orca Desktop の不具合で、操作のせいではありません。また起きたときは、このテキストをアプリの開発者に送ってください。API キーは含まれませんが、チャットの言葉が含まれることがあるので、送る前に目を通してください。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>これは Orca Desktop の不具合で、操作のせいではありません。レポートには、バージョンと、アプリのどこで起きたかが書かれています。API キーもチャットの言葉も含まれず、どこにも送信されていません。アプリの開発者の役に立ちます。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message>
        <source>Ask once a day whether there is one</source>
        <translation>新しいバージョンがあるか 1 日 1 回確認する</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>最新のバージョンを {host} に問い合わせます。個人に関する情報は何も伝わらず、自動でインストールされるものもありません。</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>練習中は確認しません。</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>前回の確認: {when}。使える応答がありませんでした。</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>前回の確認: {when}。最新のバージョンです。</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>前回の確認: {when}。バージョン {version} があります。</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>変更しました: 新しいバージョン</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>Orca Desktop のバージョン {version} があります。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>過去 {n} 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>トークンと料金</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>集計方法</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>チャット別</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>表示する値</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>一時チャット</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(削除済み)</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>その他のチャット</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>使用量の表</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>請求額 (米ドル) です。練習は無料で、含まれません。</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>自分の上限と残高…</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>ゲートウェイに問い合わせ中…</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>ゲートウェイから残高を取得できません。</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>この回答を使う</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation>使う</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation>列 {letter} の{name}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>一覧から 1 つ</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>テキストの一覧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>モデルは必ず指定します</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>意味 (例: 「都市と国」)</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>選択肢 (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>値 {0} の名前</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>値 {0} の種類</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>値 {0} は必須</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>値 {0} の意味</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>値 {0} の選択肢</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>値 {0} を上へ移動</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>値 {0} を下へ移動</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>値 {0} を削除</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>そのまま保持され、変更は JSON でのみ行えます: {keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>用意された列</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>用意された列に戻してやり直す</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>{first}と{second}のすべての組み合わせ</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>{models} が受け付ける設定は不明です。設定はそのまま送信されます。</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>この列で質問する回数</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>この列を複製</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>この列を削除</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>今ある回答 (料金なし)</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>まったく同じ内容を質問</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>列 {letter}</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>列 {letter} の名前</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>列 {letter} の回数</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>列 {letter} を削除</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>列 {letter} を複製</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>ファイル {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>待機中の質問</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>回答が終わるまで待ちます。</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>今すぐ質問</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>この質問を変更</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>この質問を削除</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>待機中: {question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>モデルがウェブを検索できるようになりました。検索ごとに追加料金がかかります。</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>ウェブ検索</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>ウェブ検索: このモデルはウェブを検索できません</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>まず試してみる</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>orcarouter.ai で API キーを取得</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>Orca Desktop へようこそ</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>OrcaRouter のモデルを 1 つのウィンドウで使えます。どのように始めますか？</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>会話はこのコンピューターに保存されます。外に出るのは、ゲートウェイに送信するリクエストだけです。</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>OrcaRouter に接続</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>200 を超えるモデルを、使った分だけの料金で利用できます。サインインするか、アカウントの API キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>API キーもネットワークもなしで、すぐに使えます。回答は、クラウドの言語モデルではなく、内蔵の小さなモデルが作る架空のものです。画面に慣れるのには向いていますが、調べものには使えません。</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>ファイルはここではなく、メッセージに添付します。ファイルを開いて、テキストをコピーしてください。</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>画像はここではなく、メッセージに添付します。</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>ここに入れられるテキストがありません。</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>例を挿入</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}: 例を挿入</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>エディターを開く</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}: エディターを開く</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>クリックして名前を変更</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>確認できませんでした: {reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>このゲートウェイでは、API キーが正しいか確認できません。</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem}OrcaRouter の API キーは sk-orca- で始まりますが、これは違います。</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>サインインは OrcaRouter 自身のアドレスでのみ使えます。代わりに API キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>このコンピューターではブラウザーから戻れません。代わりに API キーを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新しい一時チャット</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>開いているものを閉じる、または回答を停止</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>ピン留めする/外す</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>このチャットを残す</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>プロンプト…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>プロンプトとして保存…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>読み上げる、または停止</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>チャットをインポート</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>すべてのチャットをエクスポート</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>コピーから復元…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>次のリクエストを表示</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>チャットを削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>最近削除した項目</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>チャットを検索</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>このチャット内を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>このチャットの質問</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>このチャットのマップ</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>このメッセージのブックマークを追加/削除</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>すべての比較</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>気に入った回答</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>比較の 1〜8 番目の列</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>次のチャット</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>前のチャット</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>一覧の 1〜9 番目のチャット</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>チャット一覧を表示</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>回答スタイルを表示</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>プリセットを管理</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>トークンと料金</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分へ</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の部分へ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>正常に動いていますか？</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>Orca Desktop について</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>アドレスではありません。https://api.orcarouter.ai のような形で入力してください。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>アドレスは https:// で始めてください。</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>@ の前の名前とパスワードは入力しないでください。API キーには専用の欄があります。</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>? または # 以降は入力しないでください。</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>https:// を使ってください。http:// では途中で API キーを読み取られるおそれがあるため、このコンピューター (http://127.0.0.1) でのみ使えます。</translation>
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
        <translation>Orca Desktop の一部が見つからないか、壊れています ({part})。インストールし直してください。チャットはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>画像が含まれていますが、{model} は画像に対応していません。対応するモデルを選ぶか、画像を外してください。</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>画像が含まれていますが、{model} は画像に対応していません。画像を外すか、対応するモデルを選んでください: {others}。</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>PDF が含まれていますが、{model} は PDF に対応していません。対応するモデルを選ぶか、PDF を外してください。</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>PDF が含まれていますが、{model} は PDF に対応していません。PDF を外すか、対応するモデルを選んでください: {others}。</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>このチャットの添付ファイルの合計が、1 回のリクエストで送れる {limit} MB を超えています。いくつか外すか、新しいチャットを始めてください。</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>このチャットには画像が {n} 枚ありますが、このモデルが一度に扱えるのは {limit} 枚です。いくつか外すか、以前の質問を送信対象から外してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>このチャットには PDF が {n} ページありますが、このモデルが一度に扱えるのは {limit} ページです。いくつか外すか、より長い会話を扱えるモデルを選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>画像が {n} 枚を超えると、幅と高さはどれも {edge} ピクセル以下にする必要がありますが、「{name}」は超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>アニメーションは最初の画像だけが送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>一部だけが送信されます: シートの先頭から最大 {n} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>中の画像 {n} 枚は送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>非表示のシート {n} 枚は送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>「{name}」は、送信できる上限の {n} ページを超えています。一部だけを添付してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>「{name}」は、ここで開ける上限の {n} メガピクセルを超えています。小さくして保存するか、一部だけを添付してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>「{name}」の読み込みに {n} 秒以上かかりました。もっと小さな部分だけを添付してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>「{name}」を読み込めません。まだその場所にあるか、開いてよいファイルかを確認してください。</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>「{name}」はファイルではありません。中のファイルを 1 つずつ選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>「{name}」は空です。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>「{name}」は、この種類で送信できる上限の {limit} MB を超えています。一部だけを添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>「{name}」は HEIC または AVIF の画像で、モデルが扱えません。JPEG または PNG で保存し直してください。</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>「{name}」は SVG の図で、モデルが扱えません。PNG で保存し直すか、ソースをテキストとして貼り付けてください。</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>「{name}」は、モデルが扱えない種類の画像です。PNG または JPEG で保存し直してください。</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>「{name}」はプレゼンテーションで、ここでは読み込めません。PDF で保存し直してください。</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>「{name}」は、ここでは読み込めない Office の形式です。.docx、.xlsx、PDF のどれかで保存し直してください。</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>「{name}」はリッチテキスト (RTF) で、ここでは読み込めません。.docx または PDF で保存し直してください。</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>「{name}」はアーカイブです。展開して、必要なファイルを添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>「{name}」は実行ファイルで、モデルが扱えません。ソースをテキストとして添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>「{name}」は対応していない種類です。送信できるのは、画像 (PNG、JPEG、GIF、WebP)、PDF、テキスト、Word、OpenDocument、Excel のファイルです。</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>「{name}」はパスワードで保護されています。パスワードなしで保存したコピーを添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>「{name}」は壊れています。元のアプリで開いて、保存し直してください。</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>「{name}」を読み込むにはメモリが足りません。もっと小さな部分だけを添付してください。</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>このファイルは、もう保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>最初の {n} 件のファイルを添付しました。これ以上は添付できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>ほかの {n} 件のファイルは添付できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>約 {n} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
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
        <translation>バックアップを作成し、確認しました。</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>「{name}」を保存しました: {size}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>チャット {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>質問と回答 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>{when} 時点: {chats}、{messages}。</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>この中のチャットは、現在のチャットと同じです。</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>現在ここにないチャットが {n} 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>現在のチャットのうち {n} 件は、この中にありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>内容が現在と違うチャットが {n} 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>この中に含まれず、ここにもない画像やファイルが {n} 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>現在の内容はこれに置き換わりますが、バックアップとして保存され、「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>復元しました: {when} 時点のチャット。</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>復元を元に戻しました。</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>チャットの保存先は {folder} になりました。古いチャットは、設定の「チャットとバックアップ」で削除できます。</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>チャットを {folder} に移動しますか？</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>すべて ({size}) をコピーし、確認してから新しい場所で使い始めます。その後、Orca Desktop が再起動します。古いフォルダーの内容は、削除するまで残ります。</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>古いチャットを削除しました: {size}。</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  コピーの復元前</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  アプリの更新前</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>まだ確認していません。最初のバックアップはまもなく作成され、そのときすべてを確認します。</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>すべて正常です。最後に全体を確認した日時: {when}。</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>{when} の確認ではすべて正常でしたが、フォルダーがネットワークディスクにあります。一度に 1 台のコンピューターでだけ開くか、このコンピューターに移動してください。</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>回答を作成中です。停止するか、終わるのを待ってから復元してください。</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>復元前の状態は、もう保存されていません。</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>何もありません。削除したチャットは、30 日間は元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>削除した {n} 件のチャットを元に戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>{n} 件のチャットを一覧に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>{n} 件のチャットを完全に削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>{n} 件のチャットを完全に削除しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>{n} 件のチャットを復元しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>キャンセルすると、まだ始めていないものは残ります。この画面を閉じても処理は続きます。</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>「{title}」を完全に削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>これら {n} 件のチャットを完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>この内容を含むバックアップはありません。</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>既存のバックアップには、遅くとも {day} まで内容が残ります。自分で保存したファイルはそのままです。</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>ブラインドの比較でまだ伏せていることがわかってしまいます。先に回答を選ぶか、設定の種明かしをしてください。</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>このモデルの回答は最大 {n} トークンです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>このモデルは以前これを受け付けませんでした。理由: {words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>思考をオフにする</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>このモデルは言葉の選び方を自分で決めるため、この値は使えません。</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>このモデルが受け付けるのは、決まった 1 つの値だけです。</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>思考がオンのとき、言葉の選び方はモデルが決めます。先に思考をオフにしてください。</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>思考がオンのときは、Top K を設定できません。先に思考をオフにしてください。</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>思考がオンのときは、Top P を 0.95 から 1 までの値にしてください。</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>このモデルでは、温度と Top P のどちらか一方だけを使えます。</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>温度を外す</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>このモデルは思考しません。</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>このモデルは常に思考します。</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>このモデルは思考の長さを自分で決めます。</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>必要に応じて思考する</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>このモデルは、指定された分だけ思考します。</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>この労力では、モデルは常に思考します。先に労力を下げてください。</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>労力を下げる</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>思考の上限は、思考が「上限付き」のときにだけ使われます。</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>表示できる思考がありません。</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>思考の設定と一緒でなければ送信できません。</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>このモデルは常に思考の内容を表示します。</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>このモデルはツールを使えません。</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>このモデルはウェブを検索できません。</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>ウェブ検索のときにだけ使われます。</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>ウェブを検索する</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>選んだサイトだけを検索するため、除くサイトは不要です。</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>ほかをすべて検索する</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>選べるツールがありません。</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>このモデルには、ツールを必ず使わせることができません。</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>モデルに選ばせる</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>思考がオンのときは、ツールを必ず使わせることができません。先に思考をオフにしてください。</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>名前は、特定のツールを選んだときにだけ使われます。</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>このモデルはこの段階に対応していません。別の段階を選んでください。</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>この {n} 件の回答の料金は最大 {most} です。{limit} を超えるときは確認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>{models} の料金は不明で、別に加算されます。</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>{n} 件の回答はすべて同じです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>{n} 件中 {often} 件の回答が同じです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>{n} 件中 {often} 件が同じ数値 {number} です。文の {share}% が共通しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>{n} 件の回答は、文の {share}% が共通しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>このモデルは常に同じように思考するため、変えられるものがありません。</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>このモデルは思考しないため、変えられるものがありません。</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>列 {columns} は同じリクエストになります。どれかを変更してください。</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>このモデルはゲートウェイの一覧にありません。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>使える値にする</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>使える最大の値にする</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>回答の余地を作る</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>思考 (トークン)</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>希望の語数</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>トークンの上限</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>やさしい言葉で</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>順を追って</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>例を挙げて</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>箇条書きで</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>疑問点も添えて</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>専門家向け</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>子ども向け</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>{n} 列になりますが、入るのは最大 {most} 列です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>料金 (USD)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了状態</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>練習: Orca Desktop 内蔵の小さなモデルが作った架空の内容です。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>比較: {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>それまでの会話を含めずに質問しました。</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>すべてに共通: {settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>回答 {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>回答 {letter}、{number}/{count}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の質問</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>この列には回答がありません。</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>指示:</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>ブラインドの比較です。回答を選ぶまで、設定・時間・料金を伏せています。</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>出典:</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>この回答は比較の前からありました。</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>比較の料金: {cost} USD</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>比較の料金: {cost} USD (ほかに料金不明の回答 {n} 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>時間はネットワークとゲートウェイによって変わります。小さな差に意味はありません。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>質問した内容</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>最初の文字まで (秒)</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>回答したモデル</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>回答 ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>これらの回答が終わるまで待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>この比較はもう開いていません。</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>先に質問を入力してください。</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>比較する 2 つ目の列を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>最大 {n} 列までです。先に 1 列削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>続けられる回答のある列がありません。</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>創造性</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>なし (もう一度質問)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>列 {letter}</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>この列だけ{name}を外す</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>この列だけ{remedy}</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>その後の質問 {n} 件は、元の回答のほうに残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>その後の質問 {n} 件は、ここでは行われていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>バージョン {number} を使用中</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>今後は {letter} のように回答しますか？</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>このスタイルで回答</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>コピーできるものがまだありません。</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>レシピ「{name}」として保存しました。</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>ゲートウェイの API キーがまだないため、回答は得られません。</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>1 件あたり約 {n} トークンを送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>回答 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>最大 {amount}</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>料金不明 ({models})</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>上限付きの思考</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>思考 最大 {n} トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>最大 {n} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name} 自動</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>思考はモデルまかせ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation>「{name}」は Orca Desktop で保存したコピーではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>「{name}」は壊れているか不完全なため、何も復元しませんでした。別のコピーを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>「{name}」は、より新しい Orca Desktop で保存されています。復元するには、そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>「{name}」は、現在使っているチャットのファイルそのものです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>「{name}」はほかのアプリで変更されているため、何も復元しませんでした。別のコピーを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>「{name}」を読み込めません。ファイルとディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>「{name}」を復元するための空き容量が足りません。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>保存先に「{name}」が入る空き容量がありません。別のディスクを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>「{name}」をそこに書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>この回答を停止しました。</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>回答が長さの上限に達しました。</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>モデルが回答を断りました。</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>モデルの説明: {explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>会話が、モデルが読める長さの上限に達しました。</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>モデルが作業の途中で一時停止しました。</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>モデルがツールの結果を待つために停止しました。</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>停止シーケンスで終了しました: {sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>モデルが何も書かずに終了しました。</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>最初の文字の前に長さの上限に達しました。上限を上げてみてください。</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>以前の回答の思考は、署名が受け付けられなかったため外されました。</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>コンピューターへの攻撃に関する内容と判断されました。</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>生物学的な危険に関する内容と判断されました。</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>大規模言語モデルの構築に関する内容と判断されました。</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>モデルの非公開の思考を読み取る試みと判断されました。</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>害を及ぼすおそれのある内容と判断されました。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 時間</translation>
    </message>
    <message>
        <source>It asks to wait {wait}. Then try again.</source>
        <translation>{wait}待つように求められています。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>リクエストはゲートウェイに届いていたため、すでに料金が発生している可能性があります。もう一度送信してよい場合にだけ、再試行してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>プロキシ {proxy} を使えませんでした。</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>プロキシ {proxy} のユーザー名とパスワードがないか、間違っています。</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>信頼済み証明書のファイル {file} を読み込めません。</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>届いた分は残っています。続けるには会話をもう一度送信するため、料金も再度かかります。</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>この設定は受け付けられませんでした: {name}。今後、このモデルでは外されます。</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>次を外して再試行: {name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>このゲートウェイの API キーがまだありません。</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>設定で OrcaRouter の API キーを入力するか、まず練習してみてください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>システムのキーリングから API キーを取得できませんでした。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>ロックを解除してもう一度試すか、設定で API キーを入力してください。</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>ゲートウェイがこの API キーを受け付けません。</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>API キー全体が貼り付けられているか、まだ有効かを確認してください。</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>アカウントの残高がありません。</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>orcarouter.ai でチャージしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>この API キーまたはワークスペースの利用上限に達しました。</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>orcarouter.ai で上限を上げるか、リセットされるまでお待ちください。</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>この API キーでは許可されていません。</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>別のモデルを選ぶか、設定で別の API キーを入力してください。</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>ゲートウェイにこのモデルがありません。</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>名前を確認するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>モデルがこの設定を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>どの設定かは「詳細」で確認できます。変更して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>ゲートウェイの安全ルールが、このメッセージを止めました。</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>言い方を変えるか、ワークスペースの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>コンテンツフィルターが回答を止めました。</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>聞き方を変えるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>会話と回答を合わせると、モデルの上限を超えます。</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>「長さは？」でもっと短い回答を選んでもう一度試すか、質問を編集してください。</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>「長さは？」でもっと短い回答を選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>何も送信していません。設定の「ネットワーク」でプロキシを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>何も送信していません。設定の「ネットワーク」でファイルを選び直すか、削除してください。</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>このモデルは、そこまで長い回答を書けません。</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>モデルが添付ファイルを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>理由は「詳細」で確認できます。ファイルを外すか、小さいものを添付するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>この会話の画像またはファイルを読み込めません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>何も送信していません。もう一度添付するか、それを外して新しいチャットを始めてください。</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>モデルがこの会話を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>理由は「詳細」で確認できます。質問を編集するか、新しいチャットを始めてください。</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>モデルが一度に読める量を超えています。</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>メッセージを短くするか、新しいチャットを始めてください。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短時間にリクエストが多すぎました。</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>ゲートウェイが混み合っています。</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>ゲートウェイ側で問題が起きました。</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>もう一度お試しください。解決しない場合は、別のモデルなら答えられるかもしれません。</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>接続できません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>何も送信していません。インターネット接続 (変更した場合はゲートウェイのアドレスも) を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>ゲートウェイに接続できません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>何も送信していません。インターネット接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>プロキシを使えませんでした。</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>ゲートウェイのアドレスを使えません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>何も送信していません。設定でアドレスを確認してください。</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>このアドレスにゲートウェイはありません。</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>応答はありましたが、このパスではありませんでした。設定でアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>信頼済み証明書のファイルを読み込めません。</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>安全な接続であることを確認できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>何も送信していません。このコンピューターの日付と、ネットワークの証明書を確認してください。</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>ゲートウェイの応答が途絶えました。</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>届いた分は残っています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>このアドレスは、リクエストを別の場所に転送します。</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>転送先には何も送信していません。設定でゲートウェイのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>ゲートウェイの応答として正しくありませんでした。</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>設定でゲートウェイのアドレスを確認するか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>回答が完了する前に接続が切れました。</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>届いた分は残っています。新しい回答を得るには、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>この回答の作成中に Orca Desktop が終了しました。</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>メッセージを保存できなかったため、送信しませんでした。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>ディスクの空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>Orca Desktop の内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>もう一度お試しください。何が起きたかは「詳細」で確認できます。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>フォルダーがなくなっています。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>そこには書き込めません。「ドキュメント」など、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>ディスクがいっぱいです。空き容量を増やして、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>この名前は使えません。もっと短いか簡単な名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>{name} は自分自身に戻るリンクです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>{name} を書き込めませんでした。別のフォルダーをお試しください。</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>別の分岐: 質問 {number}、回答 {parent} のバージョン {version} の後</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>別の分岐: 質問 {number}、別の始まり</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>バージョン {number}/{count}</translation>
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
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
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
        <translation>Word または LibreOffice</translation>
    </message>
    <message>
        <source>OpenDocument for Word or LibreOffice (*.odt)</source>
        <translation>Word・LibreOffice 用の OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>プレーンテキスト (*.txt)</translation>
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
        <translation>あなた</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>ツール: {name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>モデルの思考は表示されませんでした。</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>出典:</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>添付: {name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>画像 {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>文書 {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>練習用モデルが作った架空の内容です。</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>ここで回答を停止しました。</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>回答 {letter} と違う部分に印を付けています。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>回答 {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>回答 {letter}、{number}/{count}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>チャットに表示</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>指示:</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>指示なし</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>練習: Orca Desktop 内蔵の小さなモデルが作った架空の内容です。</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>ツールの結果 {n} 件を渡しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>思考、{seconds} 秒</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>このバージョンでは扱えない種類の内容:</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>エクスポート時は、まだ作成中でした。</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>中断: {reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>失敗: {reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>理由は不明です。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation>{name} 未設定</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>{name}あり</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>{name}なし</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>思考はモデルまかせ</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>思考なし</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>必要に応じて思考</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>上限付きの思考</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>思考 最大 {n} トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>最大 {n} トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>自作ツール {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>MCP サーバー {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>Obsidian 用</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>Word 用</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>シンプル</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>エクスポートできるものがまだありません。</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>このチャット</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>この回答だけ</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>選択したメッセージ</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>複数またはすべてのチャット</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>含めない</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>引用として</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>同じ場所のフォルダーに</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>ファイルの中に</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>名前だけ</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>表示中のものだけでなく、回答のすべてのバージョンと分岐を入れます。</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>回答の引用箇所にリンクを付け、その下に一覧を載せます。</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>設定が変わるところに、「温度 0.2」のような 1 行を入れます。</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>タイトル、日付、モデル、タグ、料金を、メモアプリが読める形で入れます。</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>末尾にコメントを 1 つ付け、「チャットをインポート」で同じチャットに戻せるようにします。思考やツールも含め、すべてが入ります。コピーした内容には付きません。</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>この形式にはありません: {form}。</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>この形式では、常にすべて含まれます: {form}。</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>この形式では、折りたたみはできません: {form}。</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>この形式では、ファイルをこのように含められません: {form}。</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>{n} 件のチャットを保存…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>{n} 件のチャットを除きました:</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>Orca Desktop のチャット</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>チャットが入っていません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>停止しました。何も書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>「{folder}」に「{name}」として保存しました。</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>ホームフォルダー</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>キーリングはまだ確認していません。練習に API キーは不要です。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>なし: ゲートウェイに直接接続します。</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>{proxy} は使えません。使えるのは http、https、socks5 だけです。システムの設定で変更してください。</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>保存先の空き容量</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>残り {size} だけです。バックアップと新しいチャットのために、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>ディスクから取得できません。</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>最新のバックアップ</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>まだありません。最初のバックアップは、まもなく自動で作成されます。</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>最新の不具合</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>記録はありません。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>確認が必要な項目が {n} 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>小さな子ども連れで楽しめる、リスボン 3 日間の旅行プランを立ててください。</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>複利のしくみを、小さな表を使って説明してください。</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>妹の結婚式で読むお祝いのスピーチを書いてください。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>送信対象外: 自分で外しました。</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>送信対象外: 回答がありません。</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>送信対象外: 回答されませんでした。</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>送信対象外: 安全ルールが止めました。</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>送信対象外: モデルが断りました。</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>送信対象外: 最初の文字の前に停止しました。</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>送信対象外: 最初の文字の前に中断しました。</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>送信対象外: 回答にテキストがありません。</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>{hits} in {chats}</source>
        <translation>{hits} ({chats})</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>一致 {n} か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>チャット {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>一致 {hit}/{hits} · チャット {chat}/{chats}</translation>
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
        <translation>Messages API のリクエスト</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>Orca Desktop の JSON</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>Orca Desktop の Markdown</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>話者付きのテキスト</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>「{name}」にメッセージがありません。</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>「{name}」は、対応していない形式で書かれています。</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>「{name}」は入れ子が深すぎて読み込めません。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>「{name}」は壊れています。JSON ではありません。</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>「{name}」は途中で終わっています。そこまでの内容は読み込みました。もう一度ダウンロードまたはエクスポートしてください。</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>「{name}」は大きすぎて読み込めません。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>「{name}」を読み込めません。ディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>「{name}」を開く権限がありません。読み取りを許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>「{name}」はもうありません。</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>「{name}」はインポートできない種類です。ほかのアプリが作ったアーカイブをそのまま選んでください。</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>「{name}」に会話がありません。</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>「{name}」はパスワードで保護されています。展開して、そのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>「{name}」はアーカイブの中のアーカイブなので、開きません。展開して、それだけを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>「{name}」はファイルが多すぎて調べられません。</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>「{name}」は、展開すると不自然に大きくなるアーカイブなので、開きません。</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>アーカイブ「{name}」は壊れています。もう一度ダウンロードまたはエクスポートしてください。</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>「{name}」は、より新しい Cherry Studio のバックアップで、ここでは読み込めません。Cherry Studio で会話を Markdown としてエクスポートし、そのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>「{name}」は、より新しいバージョンの Orca Desktop で作成されています。こちらを更新して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>「{name}」は壊れているか変更されていて、内容のつじつまが合いません。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>「{name}」のインポートが途中で切れたため、取り込んだ内容を元に戻しました。ファイルをもう一度インポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>「{name}」のインポートが途中で切れたため、その後続けた {n} 件のチャット以外は、取り込んだ内容を元に戻しました。ファイルをもう一度インポートしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>質問 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>ファイル {n} 件は含まれていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>{n} 件のチャットをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>ここにない続きあり</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>ここで削除済み</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>「{name}」に {n} 件のチャットがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>これまでにチャット {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>{n} 件のチャットをインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>すでにあった {n} 件に、足りない内容を加えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>{n} 件はすでにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>{n} 件は読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>チャットを含まないファイルが {n} 件ありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>インポートを停止しました。残りを取り込むには、同じファイルをもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>インポートを元に戻しました。</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>一緒に送信した質問のうち、その後削除されたものは表示されません。</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>これは最初のリクエストです。回答の続きを得るため、途中までの回答と続きの依頼を加えて、同じ内容をもう一度送信しました。</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>最初は以前の回答の思考も一緒に送信しましたが、受け付けられませんでした。</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>(送信するメッセージ)</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>このリクエストはもう表示できません。</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>このテキストは長すぎます。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>{line} 行 {column} 列: JSON ではありません。コンマ、引用符、括弧を確認してください。</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>1 行目: 角括弧で囲んだ一覧が必要です。</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>{line} 行目: 波括弧で囲んだオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>{line} 行目: &quot;{field}&quot; がありません。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>{line} 行目: &quot;{field}&quot; はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>{line} 行目: &quot;{field}&quot; はオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>{line} 行目: &quot;name&quot; に使えるのは a から z の英字、数字、_、- だけで、最大 128 文字です。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>{line} 行目: &quot;type&quot; は &quot;url&quot; でなければなりません。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>{line} 行目: &quot;enabled&quot; は true か false、&quot;allowed_tools&quot; はテキストの一覧でなければなりません。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>{line} 行目: &quot;url&quot; は https:// で始まる必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>ツール {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>MCP サーバー {n} 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>{keys} だけでは文字が入力されます。Ctrl または Alt を一緒に押してください。</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>{keys} は入力や移動に必要です。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>Ctrl または Alt と一緒に、0 以外の数字キーを押してください。</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>今回の起動中だけ保持</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>API キーの保存先: {where}。</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>API キーを保存しました: {where}。</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>このコンピューターから API キーを削除しました。</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>このゲートウェイの API キーは保存されていません。</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>このコンピューターのキーリングはロックされています。ロックを解除してもう一度試すか、API キーを今回の起動中だけ保持してください。</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>このコンピューターでは使えるキーリングがないため、API キーは今回の起動中だけ保持できます。</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>キーリングの操作に失敗しました ({message})。API キーは今回の起動中だけ保持できます。</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>キーリングが {n} 秒以内に応答しませんでした。パスワードを求められていないか確認して、もう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>API キーが、Windows が保存できる長さを超えています</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>書き込んだ内容と読み戻した内容が一致しませんでした</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>API キーがまだ残っています</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>How freely?</source>
        <translation>自由さは？</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>先に考える？</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>長さは？</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>詳細設定で指定した量</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>指定した値: {value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>約 {n} 語</numerusform>
        </translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>モデルまかせ</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>大胆</translation>
    </message>
    <message>
        <source>No</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>思考なし</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>少し</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>少し思考</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>じっくり</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>じっくり思考</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短い</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>長い</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>必要に応じて思考</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>労力: 低</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>労力: 中</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>労力: 高</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>労力: 非常に高い</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>労力: 最大</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>思考オフ</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>短い思考</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>長い思考</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>「{folder}」に移動しました: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>{n} 件のチャットを「{folder}」に移動しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>フォルダーから出しました: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>{n} 件のチャットをフォルダーから出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>タグを変更しました: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>{n} 件のチャットのタグを変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>ピン留めしました: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>{n} 件のチャットをピン留めしました</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>ピン留めを外しました: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>{n} 件のチャットのピン留めを外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>アーカイブしました: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>{n} 件のチャットをアーカイブしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>アーカイブから戻しました: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>{n} 件のチャットをアーカイブから戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>削除しました: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>{n} 件のチャットを削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>{n} 件のチャットを変更しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>{n} 件のチャットの変更を元に戻しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>{n} 件のチャットは変更したままになっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}、フォルダー、チャット {n} 件、折りたたみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}、フォルダー、チャット {n} 件、展開</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}、{n} 件のチャットに新しい回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>{n} 行を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>{n} 件のチャットを選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>開けるのは、ウェブとメールのアドレスだけです。</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>このアドレスは正しい形式ではありません。</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>このアドレスを開きますか？</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>このサイトのネットワーク上の名前は {0} です。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>アプリを終了するまで {0} については確認しない</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
</context>
<context>
    <name>living</name>
    <message>
        <source>“{changed}” was changed in its folder and stays as it is. The chat goes on in “{name}”.</source>
        <translation>「{changed}」はフォルダー内で変更されたため、そのまま残します。チャットの続きは「{name}」に書かれます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>{n} 件の Markdown ファイルがフォルダー内で変更されたため、そのまま残します。チャットの続きは、同じ場所の新しいファイルに書かれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>Markdown ファイルのフォルダーが見つかりません: {folder}。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>Markdown ファイルのフォルダーが空です: {folder}。ディスクが接続されていない場合は、接続してください。すべてのファイルを書き直すには、フォルダーをもう一度選んでください。</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>Orca Desktop は Markdown ファイルのフォルダーに書き込めません: {folder}。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>Markdown ファイルのフォルダーがあるディスクがいっぱいです: {folder}。自動的に再試行します。</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>「{name}」を Markdown ファイルのフォルダーに書き込めませんでした。自動的に再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>フォルダーに {n} 件のファイルがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>{n} 件がまだ書き込まれていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>サーバーには問い合わせません。アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>このサーバーに接続できません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>このサーバーへの接続は安全でないため、何も送信していません。</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>サーバーが {n} 秒以内に応答しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>このアドレスに MCP サーバーがないか、問い合わせできない古い種類のサーバーです。</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>サーバーは別のアドレス {address} に転送しますが、そこには問い合わせていません。信頼できる場合は、そのアドレスを自分で入力してください。</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>サーバーがトークンを求めています。</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>サーバーがこのトークンを受け付けません。</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>サーバーへの問い合わせが多すぎます。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>サーバー側で問題が起きました (状態 {status})。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>サーバーからツールを取得できません: {message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>サーバーが提供するツールはありません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>サーバーの応答を解釈できません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>サーバーの応答が {size} MB を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>サーバーのツールが {n} 個を超えていて、多すぎます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>このサーバーには、フォームで表示できない内容 (「{what}」) があります。変更は JSON でのみ行えます。</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>サーバーに名前を付けてください。</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>同じ名前のサーバーがすでにあります。</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>@ の前の名前とパスワードは入力しないでください。トークンには専用の欄があります。</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>アドレスは https:// で始めてください (例: https://example.com/mcp)。</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>トークンは別のアドレス用に保存されたものです。もう一度入力するか、削除してください。</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>トークンに使えるのは、半角の英数字と記号だけです。スペースは使えません。</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>画像対応</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>PDF 対応</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>思考対応</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>ツール対応</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>ウェブ検索対応</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>対応機能は不明</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>OrcaRouter が、メッセージごとに適したモデルを選びます。どのモデルが回答し、料金がいくらかは、後でわかります。</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>OrcaRouter が、無料のモデルから選びます。制限は厳しめです。</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>OrcaRouter が複数のモデルに質問し、1 つの回答にまとめます。</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>OrcaRouter が複数の高速なモデルに質問し、1 つの回答にまとめます。</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>OrcaRouter が複数の小さなモデルに質問し、1 つの回答にまとめます。</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>「{name}」というルーターです。独自のルールで、メッセージごとにモデルを選びます。</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>内蔵、オフラインで動作。温度、top_p、top_k を自由に設定できます。思考はしません。</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>内蔵、オフラインで動作。求められると、上限付きで、または必要に応じて思考します。</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>内蔵、オフラインで動作。常に思考し、温度、top_p、top_k は使えません。</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>内蔵、オフラインで動作、無料。サンプリングの設定と思考はなく、短い回答を返します。</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>「{name}」をそのまま使って質問</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>一覧を読み込み中…</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>一覧を読み込めていません。再試行</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>会話は最大 {count} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>練習、料金なし</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>料金はモデルによる</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>料金不明</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>入力 {input}、出力 {output}</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>サイズ不明</translation>
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
        <translation>チャット向けでない</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>この会話は約 {n} トークンですが、モデルが扱えるのは {context} までです。黙って切り捨てることはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>この会話は約 {n} トークン、回答はさらに最大 {answer} になる見込みで、合わせるとモデルが扱える {context} を超えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>回答の上限を {n} トークンにする</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>もっと長い会話を扱えるモデルを選ぶ</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>新しいチャットを始める</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>このまま送信</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>料金は最大 {most} になる可能性があります。自分で決めた 1 メッセージの上限は {limit} です。</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>料金は最大 {most} になる可能性があり、今日はすでに {spent} を使っています。自分で決めた 1 日の上限は {limit} です。</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>今日の回答のうち {n} 件は料金が不明で、この合計に含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>このモデルの料金が不明なため、自分で決めた上限を確認できません。</translation>
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
        <translation>回答を作成中です。停止するか、終わるのを待ってから、フォルダーを移動してください。</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>何も移動していません。すべて元の場所にあります。</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>チャットはすでに {folder} にあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>{folder} は現在のフォルダーの中になります。ほかの場所を選んでください。</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} はネットワークディスクにあり、チャットが壊れるおそれがあります。このコンピューターのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>{folder} にはチャットが入る空き容量がありません。すべて元の場所にあります。</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>チャットを {folder} に書き込めませんでした。すべて元の場所にあります。</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>{folder} のコピーが正しくなかったため、使いません。すべて元の場所にあります。そのディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>{count} ms</source>
        <translation>{count} ミリ秒</translation>
    </message>
    <message>
        <source>The gateway answers, without a proxy. It took {time}.</source>
        <translation>ゲートウェイから応答がありました (プロキシなし)。所要時間: {time}。</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>ゲートウェイから応答がありました ({proxy} を経由)。所要時間: {time}。</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>プロキシ {proxy} は使えません。使えるのは http、https、socks5 だけです。</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>プロキシのパスワードが見つかりませんでした。{reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>信頼済み証明書のファイル {file} を読み込めません。ファイルを選び直すか、削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>{n} 秒以内に応答がありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>{proxy} を経由して、{n} 秒以内に何も届きませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>ゲートウェイに接続しましたが、その証明書は信頼されていません。通信の内容を確認するネットワークは、独自の証明書を使います。そのネットワークを信頼できる場合は、下で証明書のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>{proxy} に接続しましたが、経路の途中に信頼されていない証明書があります。通信の内容を確認するプロキシは、独自の証明書を使います。そのプロキシを信頼できる場合は、下で証明書のファイルを選んでください。</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>このアドレスの応答は、安全な通信方式 (TLS) ではありません。</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>{proxy} から先の安全な接続 (TLS) が切れました。</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>{proxy} は、このユーザー名とパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>{proxy} にはユーザー名とパスワードが必要です。</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>{proxy} がリクエストを通しませんでした: {reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>{proxy} が見つかりませんでした。この名前のコンピューターはありません。</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>{proxy} に接続できません。接続が拒否されました。</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>{proxy} を経由する接続が切れました: {reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>ゲートウェイが見つかりませんでした。ネットワークに接続していて、アドレスは正しいですか？</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>ゲートウェイのアドレスに接続できません。接続が拒否されました。</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>接続が切れました: {reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>現在: {proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>現在: なし。ゲートウェイに直接接続します。</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>現在: {proxy}。これは使えません。使えるのは http、https、socks5 だけです。</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>パスワードの保存先は{where}です。</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>パスワードは、Orca Desktop を閉じるまで保持されます。{reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>{n} 件の回答が届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>回答を完了できませんでした。</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>回答が、結果の入力を待っています。</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>サイトは https なしで入力してください (例: example.com)。</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>モデルが、このコンピューターに日付と時刻を問い合わせられるようにします。</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>モデルが、このアプリを使って正確に計算できるようにします。</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>モデルが、ほかのチャットから該当箇所を探せるようにします。送信前に、それぞれを確認できます。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>回答するモデルです。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>言葉をどのくらい自由に選ぶか。低いと正確で安定し、高いと変化に富みます。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>モデルが回答の前に考えるかどうか。時間とトークンがかかります。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>上限付き</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>必要に応じて</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>思考の上限</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>モデルが思考に使えるトークン数です。1,024 以上で、回答の上限より小さくします。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>最大トークン数</translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation>回答の最大の長さです。思考も含まれます。1,000 トークンは英語で約 700 語です。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>役割や口調など、モデルに常に守ってほしいことです。</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>例: やさしい言葉を使ってください。料理は 2 人分で、肉は使いません。</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>合計がこの割合になるまで、可能性の高い言葉だけから選びます。温度とどちらか一方だけを変えてください。</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>可能性の高い順に、この数の言葉だけから選びます。</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>停止シーケンス</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>これらのテキストの手前で回答を終えます。1 行に 1 つ入力します。</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>思考を表示</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>思考の内容を要約で表示するか、省くか。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>労力</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>モデルが回答にかける労力です。高いほど多くのトークンを使います。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>非常に高い</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>ウェブ検索</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>モデルがウェブを検索できるようにします。検索ごとに追加料金がかかります。</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>検索の最大回数</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>モデルが 1 つの回答のためにウェブを検索できる回数です。</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>これらのサイトのみ</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>検索するサイトです (例: wikipedia.org)。1 行に 1 つ入力します。</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>これらのサイトを除く</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>検索から除くサイトです (例: example.com)。1 行に 1 つ入力します。</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>検索する都市</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>天気やお店など、近くの情報を見つけます。この場所は提供元に伝えられます。</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>検索する国</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>2 文字で入力します (例: JP、FR、US)。</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>国は 2 文字で入力してください (例: JP、US)。</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>文書を引用</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>回答が、添付した文書のどの部分に基づくかを示します。</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>プロンプトのキャッシュ</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>長い会話が安くなります。前に送信した内容は、10 分の 1 の料金で再送信できます。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>モデルが依頼できるツールです。呼び出しは表示されるだけで、実行されません。</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>ツールの選択</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>モデルがツールを使ってよいか、必ず使うか、使わないか。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>使ってよい</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>必ず使う</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>このツール</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>ツールの名前</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>モデルが必ず使うツールです。</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>モデルが自分でツールを使えるサーバーです。ここに入力したトークンは、システムのキーリングに移されます。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>このリクエストについて提供元に伝える情報です (JSON)。</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>利用者を表す符号です。個人情報は入れません。</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>書きながら表示</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>回答を最後にまとめてではなく、書かれるそばから表示します。</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>この値はここでは使えません。</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>先にモデルを選んでください。</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>停止シーケンスは空にできません。</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>{minimum} から {maximum} までの数値を入力してください。</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>{minimum} 以上の数値を入力してください。</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>モデルが思考に使えるトークン数を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>思考の上限は、回答の上限 ({n} トークン) より小さくしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>電卓</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>自分のチャットを検索</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>レシピとして保存</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>レシピはこれらの列を保存し、どんな質問にもまた使えるようにします。</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>このレシピの名前は？</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>レシピの名前を変更</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>{folder} はフォルダーではなくファイルです。--profile でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>Orca Desktop は {folder} に書き込めません。書き込みを許可するか、--profile で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>{folder} に空き容量がありません。空き容量を増やして、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>チャットは {folder} に移動されましたが、今は見つかりません。そのディスクを接続してもう一度起動するか、--profile で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>フォルダー {folder} は使えません。--profile で別のフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>設定ファイルの {line} 行目を読み取れません。代わりに、最後に正常だったものを使います。</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>設定ファイルの {line} 行目におかしな内容 (&quot;{name}&quot;) があります。代わりに、最後に正常だったものを使います。</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>最も可能性の高い言葉を選びます。事実、コード、要約向け。</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>正確と大胆の中間です。ふだんの質問向け。</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>変化に富んだ言葉を選びます。アイデア、名前、物語向け。</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>じっくり考える</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>回答の前に考えます。難しい質問向け。時間がかかります。</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>{line} 行目: {why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>プリセットには名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>名前は最大 {n} 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>このファイルはプリセットとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>{line} 行 {column} 列: JSON ではありません。コンマ、引用符、括弧を確認してください。</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>このファイルにプリセットは入っていません。</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>プリセットの一覧がありません。</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>名前と設定のあるプリセットではありません。</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>これらのプリセットは、より新しい Orca Desktop で作成されています (形式 {version})。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>&quot;{name}&quot; は不明な項目です。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>&quot;{name}&quot; が同じ場所に 2 回あります。</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>同じ名前のプリセットがすでにあります。</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>このプリセットはもうありません。</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} を読み込めません。</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} はテキストファイルではありません。</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>このコンピューターにはプリンターが設定されていません。代わりに、チャットを PDF としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>プリンターが受け付けなかったため、印刷されませんでした。プリンターを確認するか、チャットを PDF としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>「{name}」に渡しました。</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>ファイルに印刷しました。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷中…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>前のチャットをまだ印刷しています。</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>停止しました。プリンターがすでに受け取った分は印刷されます。</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>システムのキーリングを待っています。パスワードを求められているかもしれません。</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>プロンプトには名前が必要です。</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>プロンプトにはテキストが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>名前は最大 {n} 文字です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>プロンプトは最大 {n} 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>このファイルはプロンプトとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>このファイルにプロンプトは入っていません。</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>名前とテキストのあるプロンプトではありません。</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>これらのプロンプトは、より新しい Orca Desktop で作成されています (形式 {version})。</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>プロンプト {number}: {why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>やさしく説明</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>{{テーマ}}について、{{相手の知識: まったく知らない|少しだけ知っている}}人に説明してください。身近な例を使ってください。</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>手紙を書く</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>{{宛先}}への{{文体: 丁寧な|親しみやすい}}手紙を書いてください。
用件: {{用件}}
長さは半ページまでにしてください。</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>短くまとめる</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>次の文章を、{{長さ: 5 文}}に短くまとめてください。事実と数字はすべて残してください。

{{文章}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>賛成と反対</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>{{案}}に賛成する理由と、反対する理由は何ですか。表で答えてから、自分ならどうするかを 2 文で述べてください。</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>同じ名前のプロンプトがすでにあります。</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>このプロンプトはもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>{n} 件のプロンプトをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>{keys} は「{action}」に使われています。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>{keys} は「{prompt}」に使われています。ここで使うと、そちらのキーはなくなります。</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>会話ではありません。話者を示す「## あなた」や「## アシスタント」のような見出しがありません。</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>これは比較のレポートで、会話としては読み込めません。</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>このファイルは、より新しいバージョンの Orca Desktop で作成されています。本文と話者だけを読み込みました。</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>ファイル末尾のコメントが壊れています。本文と話者だけを読み込みました。</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>話者を示す最初の見出しより前の部分は除きました。</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>このファイルは以前の形式で、すべての情報が入っていません。画像、ファイル、思考、ツールは読み込まれません。</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>ファイルでタイトルが変更されていました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>ファイルで {n} 件のメッセージが変更されていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>ファイルで {n} 件のメッセージが追加されていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>ファイルで {n} 件のメッセージが削除されていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>変更された {n} 件の回答では、何を引用したかがわからなくなっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>{n} 件の回答に、対応する質問がなくなっています。表示されますが、送信対象にはなりません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>チャットは読めますが、新しい内容は保存も送信もされません。{file} のための空き容量がありません。空き容量を増やすと、自動的に再開します。</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>チャットは読めますが、新しい内容は保存も送信もされません。{file} に書き込めません。書き込みを許可すると、自動的に再開します。</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>新しい内容は保存も送信もされません。{file} のあるディスクが正しく応答しません。ディスクを確認してください。応答が戻ると、自動的に再開します。</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>新しい内容は保存も送信もされません。チャットのファイルが壊れています ({file})。Orca Desktop を再起動してください。そのファイルを残したうえで、読み取れる内容をすべて保存します。</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>チャットは読めますが、新しい内容は保存も送信もされません。{file} をこの Orca Desktop 用に更新するための空き容量が足りません。空き容量を増やしてから、再起動してください。</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>新しい内容は保存も送信もされません。{file} が削除または置き換えられ、チャットをそこに保存し直せません。そのフォルダーを空けると、自動的に再開します。</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去 365 日間</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>自分の発言</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>モデルの発言</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>コードあり</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>ファイルあり</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>画像あり</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>比較あり</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>モデル: {name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>フォルダー: {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>タグ: {name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>{name} より前</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>{name} 以降</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>API キーが含まれていません。API キー全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>API キーにスペースは含まれません。前後の言葉を除いて、API キーだけをコピーしてください。</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>API キーに使われるのは、半角の英数字と記号だけです。発行されたページから、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>API キーが複数あります。前後の言葉を除いて、1 つだけ貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>MCP サーバーのトークンは、今回の起動中だけ保持されます。{reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>{server} のトークンが、このコンピューターのキーリングにありません。「MCP サーバー」でもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>このチャットは何も保存されないため、ここから別のチャットを始められません。先にこのチャットを残してください。</translation>
    </message>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>モデルがツールを続けて何度も使いました。続けるには、結果を送信してください。</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>これは自動では続きません。送信前に確認します。</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>このチャットは何も保存されないため、ブックマークを付けられません。先にこのチャットを残してください。</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>この回答が終わるまで待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>先にメッセージを入力してください。</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>モデルが受け付けなかったため、外しました。</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>このツールの結果が応答する呼び出しは、もう送信対象にありません。</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>回答には言葉が必要です。</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>編集できるのは、言葉だけの回答です。比較の回答は編集できません。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>ゲートウェイのアドレス</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しい API キー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>新しいチャットのモデル</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>新しいチャットのスタイル</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>時間のかかった回答が届いたら知らせる</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>一時停止した回答を自動で続ける</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>入力とキー操作</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>通知領域</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>チャットとバックアップ</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>データフォルダーを移動</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>チャットとバックアップのサイズ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown ファイル</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>一定の料金を超えたら確認</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>モデル非対応の設定</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>エクスポートした Markdown を再び読み込めるようにする</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>このアドレスでは、ゲートウェイらしい応答がありませんでした。パスを確認してください。たいていは https://api.orcarouter.ai のように、名前で終わります。</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>「{action}」の新しいキーを押してください。Esc で変更せずに終わります。</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>「{action}」の新しいキーを、どれかの数字キーと一緒に押してください。Esc で変更せずに終わります。</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>{keys} は「{action}」に使われています。</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>「{action}」のキーは {keys} になりました。</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>「{action}」のキーはなくなりました。</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>すべてのキーを最初の状態に戻しました。</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>キーを前の状態に戻しました。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>最後のメッセージを呼び戻す (入力欄が空のとき)</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>書式なしで貼り付け</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>メッセージの中 (Tab で移動)</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>質問とその回答を削除</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>ありがとうございます。このページを閉じて、Orca Desktop に戻ってください。</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>このアドレスは開いていません。Orca Desktop からやり直してください。</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>サインインが拒否されました。API キーは作成されていません。</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>OrcaRouter から API キーを取得できませんでした。やり直すか、API キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>時間内にブラウザーから戻りませんでした。やり直すか、API キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>サインインをキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>ほかのアプリがチャットを使っています ({file})。そのアプリを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>チャットは、より新しい Orca Desktop で使われていました。何も変更していません。開くには、新しいバージョンをインストールしてください ({file})。</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>チャットに書き込めません ({file})。書き込みを許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>チャットを保存する空き容量がありません ({file})。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>チャットのファイルが壊れているため ({file})、これ以上書き込みません。Orca Desktop を再起動すると、読み取れる内容がすべて保存されます。</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>ファイル {file} は別のアプリのものです。--profile で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>チャットを読み込めません ({file})。ディスクとフォルダーを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>このチャットはもうありません。</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>チャットはすでに閉じられているため、保存されませんでした。Orca Desktop を再起動してください。</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>保存できませんでした ({file})。もう一度試すか、Orca Desktop を再起動してください。</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>チャットをこの Orca Desktop 用に更新するための空き容量が足りません ({file})。空き容量を増やしてから、再起動してください。</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>どのモデルも扱えない大きさです。小さくして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>チャットのファイルが使用中に削除または置き換えられ、元の場所に保存し直せません ({file})。そのフォルダーを空けて、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>チャットのファイルが壊れていました。{n} 件の質問と回答をすべて保存しました。壊れたファイルは {kept} として残しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>チャットのファイルが壊れていました。{n} 件の質問と回答のうち {saved} 件を保存しました。壊れたファイルは {kept} として残しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>Orca Desktop が開いている間に、チャットのファイルが置き換えられました。チャットは保存し直し、もう一方のファイルは {kept} として残しています。</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>{file} にはチャットのバックアップが入る空き容量がありません。チャット自体は保存されています。空き容量を増やすと、またバックアップできます。</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>{file} にチャットのバックアップを作成できませんでした。チャット自体は保存されています。そのフォルダーとディスクを確認してください。</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>チャットのファイルが壊れていました。{date} のバックアップから復元し、壊れたファイルは {kept} として残しています。</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>Orca Desktop が開いている間に、チャットのファイルが削除されました。すべてのチャットを同じ場所に保存し直しました。</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>{kept} に空き容量がなかったため、事前のバックアップなしでチャットをこの Orca Desktop 用に更新しました。チャットはすべて残っています。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>チャットの最新の変更が壊れていて、読み取れませんでした。それより前の内容はすべて残っています。壊れたファイルは {kept} として残しています。</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>チャットのファイルが壊れていて、バックアップもまだないため、チャットのない状態で始めます。壊れたファイルは {kept} として残しています。</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>チャットのファイルがありませんでした。{date} のバックアップから復元しました。</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>チャット {n} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルを読み込めません。</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>このファイルには、ほかの人に渡してはいけない秘密鍵が入っています。証明書だけのファイルを選んでください。</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>このファイルには、読み込める証明書がありません。証明書が「BEGIN CERTIFICATE」で始まる PEM ファイルが必要です。</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>このファイルの証明書は、1 台のコンピューターのものです。それに署名した認証局の証明書を選んでください。</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>このファイルの証明書は期限切れです: {when}。</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>ツールが失敗しました: {code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>ツールの呼び出し方が正しくありませんでした。</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>ツールに接続できませんでした。</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>1 つの回答でツールを使える回数に達しました。</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>短時間にツールへのリクエストが多すぎました。</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>検索する言葉が長すぎました。</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>ツールへのリクエストが大きすぎました。</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>ページのアドレスが長すぎました。</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>このページの読み取りは許可されていません。</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>ページを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>読み取れない種類のページです。</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>ツールの処理に時間がかかりすぎました。</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>MCP サーバー {server} で許可するツールの指定です。変更は JSON でのみ行えます。</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>提供元のツール ({type}) で、自分で決める値はありません。変更は JSON でのみ行えます。</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>このツールには、フォームで表示できない内容 (「{what}」) があります。変更は JSON でのみ行えます。</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>ツールに名前を付けてください。</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>名前に使えるのは a から z の英字、数字、_、- だけです。スペースは使えません。最大 128 文字です。</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>同じ名前のツールがすでにあります。</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>値に名前を付けるか、削除してください。</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>名前に使えるのは a から z の英字、数字、_、.、- だけです。スペースは使えません。最大 64 文字です。</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>同じ名前の値がすでにあります。</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>選択肢を 1 つ以上、1 行に 1 つずつ入力してください。</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>コピーを停止</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>この回答のみ</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>もう一方の回答のみ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} 以上</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>料金不明</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>回答: {count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>料金不明: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>このチャット込みで {count}</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>料金不明</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>最大 {most}</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most} と検索料</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}、{other}</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one}{other}</translation>
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
        <translation>{year}年{month}</translation>
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
