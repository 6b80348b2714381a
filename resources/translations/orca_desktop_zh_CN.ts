<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>关于此对比</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>全部相同：{settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>带上此前的对话</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>不带此前的对话</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>提问方式：{how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>全部回答合计：{amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>使用 Qt（GNU LGPL 3 许可证）及其他自由软件构建。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>从所有对话中移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>这里的改动会应用到所有对话。</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>还没有对话带标签。可以在对话的菜单中添加。</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>编辑回答</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>使用 Markdown。你写的内容会另存为一个版本，并标明经过编辑；原文保留在旁边。</translation>
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
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation>照此回答</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>撤销对回答方式的更改</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>保持现有回答方式</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>以后都照此回答吗？</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>以后都这样</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>已重命名：{title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title}（副本）</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>已复制一份：{title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>已移动文件夹：{name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>已删除文件夹，其中的对话仍保留：{name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>已新建文件夹。</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>已重命名文件夹：{name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>已更改文件夹：{name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>按回车打开，按 Del 移除，按 Ctrl+左方向键和 Ctrl+右方向键移动位置。</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>已添加的附件</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>工具结果</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>与发送时一样</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>第 {place} 个，共 {count} 个</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>此文件已不再保存在这里。</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>{name} 的第一页</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>{name} 的第 {page} 页</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>此文件无法在这里显示，但可以保存。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>文件已添加到对话的消息中。</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>粘贴的文本.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>这段文本很长。</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>作为文件添加</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>因为已换成另一条消息，还在读取的文件没有添加。</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>已从消息中移除。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>以原始尺寸发送</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>文档“{title}”已不再保存在这里。</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>请先回到一个对话，再为消息添加文件。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加文件</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>选择对话的存放位置</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>移动并重启</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不移动</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>移除移动之前的旧对话？</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>现在使用的是 {folder} 中的对话，它们会保留。</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>移除旧对话</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>Orca Desktop 副本 (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>Orca Desktop 副本 (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>选择副本</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>正在检查 {name}…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Bringing back what was there before…</source>
        <translation>正在找回之前的内容…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>最近删除</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>已删除的对话</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>对话内容</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>全部永久删除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>将于 {gone} 永久删除  ·  {deleted} 删除</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>所有对话的书签</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>还没有消息加了书签。可以在消息的菜单中添加。</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>还没有消息加了书签。可以在消息的菜单中添加，或按 {keys}。</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>没有备注</translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation>{note} · {title}</translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation>{words}，备注：{detail}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>{tool} 的调用：</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>没有其他内容</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>{tool} 的结果</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>执行失败</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>{tool} 执行失败</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>为 {tool} 的结果添加文件</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>由本程序找到。发送之前可以修改。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>还没有可绘制的内容。</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>练习：回答由内置的小模型编造。</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>连接 OrcaRouter</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>已移除等待中的提问。</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>回答已编辑。上一个版本就是原文。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title}（续）</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>此对话从那条回答继续。原来的对话保持不变。</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>已删除提问和回答。</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>关闭窗口时要怎么做？</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>在托盘中，程序会继续运行：回答照常写完，快速提问随手可用。以后可在设置中更改。</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation>代码，{0}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>你觉得这条回答怎么样？</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>停止此列</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>重试此列</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>单独阅读此列</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>版本 {number} / {count}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>书签：{note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>显示所有列</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>全部写完后才会显示回答。</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>回答 {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>选定一条回答后才会显示。</translation>
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
        <translation>左右两侧的列</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation>查找对话、操作、模型、预设或设置</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>↑ ↓ 移动   回车选择   Esc 离开</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>这里对比了 {n} 条回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>并排显示</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>直到每列都有 {n} 条回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>对话</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>同步</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>差异</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>关于此对比</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比基准</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看差异</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败的回答</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭晓</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>对比 {letter}</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>已完成 {done} / {all}</translation>
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
        <translation>所有对比</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>提问、对话、设置或日期</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>搜索对比</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>还没有做过对比。请写下一个问题，然后点击“对比”。</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>此对比的更多操作</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>所有对比…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>我的喜好…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>添加一列…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>用这些列再问一个问题…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>复制一份并修改…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>存为方案…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>导出为表格 (CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>在所有回答中查找</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>所有回答均已写完。</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>blind</source>
        <translation>盲测</translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation>已选：{column}</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>盲测：选定后才会显示设置、用时和价格。文风仍可能透露回答的来历。</translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>向各列提出的问题完全相同。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>约 {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>有问题，尽管问</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>联网搜索</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>联网搜索方式</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>用几种设置问同一个问题，并排查看</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>临时：此对话的内容不会保存在这台电脑上</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>请等回答结束，或先停止它。</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>还有文件正在读取。请稍等，或移除它。</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>请把其他结果也写好，或点击“跳过”。</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>正在修改之前的提问。原来的提问会保留。</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>取消修改</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>发送这条消息？</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>要获取 {n} 条回答吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>预计：输入 {n} Token，最多输出 {output}；价格未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>预计：输入 {n} Token，最多输出 {output}，最高 {most}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>单条消息限额</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>单日限额</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>显示 Token 和费用</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>单条消息超过此金额时询问我</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>单日超过此金额时询问我</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>一条消息可能超出金额时，会先询问你。留空则不询问。这是本程序的限额；账户的限额请在 orcarouter.ai 设置。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限额</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>网关没有提供余额。</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>剩余 {amount}</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>已用 {amount}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限额</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>请输入大于零的美元金额，例如 0.25。</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>已更改限额。</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>对话和备份</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>移除旧对话…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>移动进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>从副本恢复…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>撤销恢复</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>对话只保存在此文件夹中，除非你让程序写出 Markdown 文件或保存副本。密钥绝不会存入其中。</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}：对话 {chats}，图片和文件 {files}。备份：{backups}。</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>移动之前位于 {folders}。</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>重新恢复</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>拖放到这里即可添加</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>图片、PDF、文本、Word、Excel 和 OpenDocument；可同时添加多个</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>转到 JSON</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>（未命名）</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>快速选择</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>图片和文件</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>打包方式</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>ZIP 文件(&amp;Z)</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>所有版本和分支(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>回答的来源(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>回答的设置(&amp;E)</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>消息的时间(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>顶部属性(&amp;P)</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>可以重新读入(&amp;R)</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>要导出的对话</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>所有对话(&amp;L)</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>所属文件夹</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>打印(&amp;N)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>全部（含未归入文件夹的）</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>快速选择(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>所属文件夹(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>格式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>思考(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>任何导出都不会包含你的密钥。</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>只有导出整个对话时才有这些。</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>灰色的选项在这里不适用。</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>这只是开头，文件中会有全部内容。</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>选择文件夹的存放位置</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>正在检查有无密钥…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>其中似乎含有密钥。</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>仍然导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>文本预览</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} Token/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>输出 {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>由 {model} 回答</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>阅读约需 {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>标题：{headings} · 列表：{lists} · 表格：{tables} · 代码：{code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>语言：{name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>费用 {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>由 {model} 回答</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>{time} 后出现首个词</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>思考了 {time}</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>用时 {time}</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what}{seconds} 秒后重试</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>已提问，等待首个词…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>等待后续内容…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>正在写… 约 {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未提问</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>排队等待中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Answer {letter} finished, {words}</source>
        <translation>回答 {letter} 已完成，{words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>回答 {letter} 已停止，{words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>回答 {letter} 已中断，{words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>回答 {letter} 失败</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>编辑提问</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>填写结果</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>问题详情</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>Orca Desktop 上次因自身故障而退出。你的对话已保存。</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>插入</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
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
            <numerusform>找到 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到任何内容。</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>{n} 条搜索结果</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>正在思考… {0} 秒</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>服务商未公开的思考</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>思考了 {0} 秒</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>内容块：{0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>服务器工具：{0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>MCP 工具：{0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>工具：{0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>工具执行失败</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>工具结果</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>新对话的预设</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>沿用默认</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>新对话的指令</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>例如：你帮我处理报税的事，回答要简短。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>新对话使用此预设(&amp;P)</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>新对话使用这些指令(&amp;I)</translation>
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
            <numerusform>{n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} Token/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>由 {n} 次请求写成，已全部计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>输入：{0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>读取缓存：{0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>输出：{0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>其中思考：{0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>搜索次数：{0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>读取网页：{0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>用时 {0} 秒</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>加上此对话共 {count}：超出模型容量</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation>公式：{0}</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation>如何继续</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>各列接着自己的回答</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>全部接着选定的回答</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>让所有列从回答 {letter} 继续</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>让所有列继续</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>临时对话</translation>
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
        <translation>版本 {0} / {1}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>书签：{note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>未带上</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>手动编辑过</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>工具结果</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>一切正常吗？</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>其中不含你的密钥，也不含对话中的任何文字。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation>今天想了解什么？</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>在下方提问，或者从这里开始：</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>对比三条回答：{question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>现在是 Orca Desktop {version}。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>压缩包中的对话</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>全部尚未导入的</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>把其他程序里的对话带过来</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>请选择其他程序导出的内容，保持原样即可：文件、ZIP 压缩包，或解压后的文件夹。支持 ChatGPT、Claude、Open WebUI、LibreChat、Cherry Studio、Chatbox、Jan、LM Studio、TypingMind、Messages API 的请求，以及标明说话人的文本。导入之前会先让你看到其中的内容，而且不会发送到任何地方。</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>压缩包和导出文件 (*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>选择导出的文件</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>选择导出内容所在的文件夹</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>尚未导入任何内容。</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>停止之前导入的内容会保留。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation>已发送的请求</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>将要发送的请求</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
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
        <translation>完整显示长文本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation>密钥绝不会显示；复制的代码会从环境变量中读取密钥。</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>练习：在本程序内回答，不会发给任何人。</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>未发送：{name}。{reason}</translation>
    </message>
</context>
<context>
    <name>InstallationWatch</name>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Orca Desktop was updated. Start it again to go on safely; your chats are kept.</source>
        <translation>Orca Desktop 已更新。请重新启动，以便安全地继续使用；你的对话会保留。</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>没有指令</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>{name} as JSON</source>
        <translation>{name}（JSON）</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>插入示例</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation>空白：不会发送任何内容。</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>可以发送。</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>正在保存令牌…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>正在等待浏览器…</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>用 OrcaRouter 登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>或粘贴密钥：</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>请先粘贴密钥。</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>隐藏密钥</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>这台电脑的密钥环</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>密钥只会保存在一处：{where}。</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>正在测试密钥…</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>密钥保存位置：{where}。</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>密钥会保留到你关闭 Orca Desktop 为止。</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>密钥来自 ORCAROUTER_API_KEY，不会另行保存。</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>网关不接受此密钥。</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>从这台电脑移除密钥？</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>之后要发送消息，就得重新粘贴。密钥仍然有效。</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>此临时对话即将消失</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>它不会保存在这台电脑上。你可以把它保留为普通对话。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>你写的内容没有发送，也没有保存在任何地方。</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation>期望字数</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>会加在指令末尾</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>words</source>
        <translation>字</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>模型拒绝过的设置</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>模型拒绝过的设置，以后向它发送请求时不再包含，在回答方式中显示为灰色。如果模型已有变化，请清除这条记录。</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>从拒绝中得知的设置</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>还没有模型拒绝过任何设置。</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>清除此记录</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>前 7 天</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>前 30 天</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>已归档（{n}）</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}，已展开</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}，已折叠</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}，已置顶</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}，已归档</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}，含对比</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}，等待结果</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}，有新回答</translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation>{title}，标签：{tags}</translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation>{title}，找到：{text}</translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation>{title}，正在写回答</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>搜索许可证</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>我的喜好</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>各种设置下的回答被对比过多少次，又有多少次被你选中。只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>在对比中选定一条回答，你的喜好就会统计在这里。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选中次数</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>你的备注</translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation>{chosen} / {shown}</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation>Token 上限</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>最多写</translation>
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
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>LivingFolderPage</name>
    <message>
        <source>Markdown files</source>
        <translation>Markdown 文件</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>在文件夹中为每个对话保存一份 Markdown 文件</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>Markdown 文件所在的文件夹</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>尚未选择文件夹。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>文件以对话的标题命名，内容就是对话中显示的部分，对话有变化时会重新写入。图片和文件只列出名称，不会复制。盲测对比在揭晓后才会写入。</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>你在文件中所做的修改会保留：对话之后会写入旁边的新文件。删除对话时，文件也会一起删除，除非你修改过它；撤销后文件会恢复。关闭此功能后，所有文件都会保留。</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>能读取此文件夹的人，就能读取对话，包括其中的密钥。</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>选择存放 Markdown 文件的文件夹</translation>
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
        <translation>Orca Desktop 出现故障，你刚才的操作可能没有生效。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节列表</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节内容</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation>编辑过：{words}</translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation>另一条回答：{words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>对比过：{words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words}（{n} 条提问）</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}，正在显示</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>没有文字</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>粘贴为纯文本</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message numerus="yes">
        <source>answers with up to {count} tokens</source>
        <translation>
            <numerusform>回答最多 {count} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>名称或开发者</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>列表尚未载入，因此无法确定有没有这个名称。会按原样发出，由网关判断。</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>列表中没有这个名称。会按原样发出，由网关判断。</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>没有网关的列表，这里只认识少数几个模型。</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>已得知：它拒绝 {name}。清除此记录</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>价格按每百万 Token 计算。</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>上次由 {model} 回答</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>不在网关的列表中</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>列表中没有“{name}”。</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>名称必须完全一致。如果网关不认识这个名称，回答就会是一条错误。</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>仍然提问</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>已知 {n} 个模型；尚未获取网关的列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>{n} 个模型，列表更新于 {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>正在询问网关…</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>无法获取模型列表。</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>同时更改</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>均匀变化</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>生成这些列</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>同时进行的回答数</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>价格超出此金额时询问我</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>in</source>
        <translation>分为</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>不再更改其他</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>显示全部 {n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自行设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Kind of the proxy</source>
        <translation>代理的类型</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS (secured up to the proxy)</source>
        <translation>HTTPS（到代理为止加密）</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理的地址</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>例如 proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>代理的端口</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>代理的用户名</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>代理需要时填写</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>移除密码</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>不使用代理的主机</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>例如 intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>测试到网关的连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>取消测试</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>移除证书</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>测试会向网关获取它的模型列表，不带你的密钥，也不产生费用。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>有些公司会查看往来的内容，并使用自己的证书。文件中的证书会与系统的证书一同受信任，绝不会取而代之。</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>已保存密码</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>只保存在这台电脑的密钥环中。</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>仅限系统信任的证书。</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>另外还有：{names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>这不是代理的地址和端口。仍使用之前的设置。</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>已更改：{name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>请先填写地址和用户名：密码要与它们对应。</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>证书 ({pattern})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>程序启动以来没有任何通知。</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what}{seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>仍在等待，已过 {0} 秒。</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待回答…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>已撤销：“{what}”</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>打开对话</translation>
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
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>请输入 {low} 到 {high} 之间的数字。</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>请输入 {low} 到 {high} 之间的整数。</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>没有网络。你可以继续写；重新发送时，提问才会发出。</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>网络已恢复。没有自动发送任何内容。</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>会带上，因为你把它加了回来。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不带上</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>带上</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>以后提问时不带上这条提问及其回答</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>以后提问时带上这条提问及其回答</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>此对话中</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>分支图</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>删除此分支</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>回车前往   Esc 离开</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>此对话中还没有提过问。</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}：{words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}，一次对比</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}，当前位置</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>请选择一条提问，删除它之后的全部内容。</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>对话分支图</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>已删除 {n} 条提问及其回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>已添加书签。</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>已移除书签。</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>分页预览</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>在所有消息中搜索“{words}”</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation>此对话还没有内容</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>正在写回答</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>还没有回答</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>没有正在写的回答</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation>这里有什么值得记住的？</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>隐藏回答方式</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>不清楚此模型接受哪些设置。设置会原样发送。</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>已在“高级”中设置：{count} 项</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation>不清楚此模型是否接受；会原样发送。</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name}由模型决定</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>请输入整数，例如 4096。</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>重置 {name}</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>不发送 {name}</translation>
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
        <translation>存为预设</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>把这些设置存为预设</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>自定义方式</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}，已更改</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>预设：{name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>可供选择的已命名设置</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name}（用于新对话）</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>把更改保存到 {name}</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>存为新预设…</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>管理预设…</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>存为新预设</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>新对话会使用此预设。</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>不用于新对话</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>用于新对话</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>全部导出…</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>已导入：{names}</translation>
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
        <translation>前往回答 {letter}</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>所有列</translation>
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
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Change a prompt</source>
        <translation>更改提示词</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新提示词</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不放入文件夹</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>请按快捷键…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>{{主题}} 会询问内容。{{主题: 税务}} 开始时填有“税务”，{{语气: 正式|亲切}} 可供选择。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>会询问：{names}</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>名称、文件夹或几个词</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>新提示词…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>加入 4 个示例</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>提示词是你会反复使用的文本。给它起个名称保存下来，在消息开头输入 / 即可插入。其中写有 {{主题}} 的地方，会询问你要填什么。</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>请先打开一个对话，再把提示词插入消息。</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>↑ ↓ 移动   回车插入   Esc 保留 /</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>新提示词“{name}”…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>新提示词…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>保存你会反复使用的文本</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>可以试试：讲解、写信、缩短、利与弊</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>加入 4 个示例</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>还没有提示词。</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>没有叫这个名称的提示词。</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>还没有可以保存的文本。</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>存为提示词…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>提示词…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>已更改：{name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>示例已加入。</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>导出提示词</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>导入提示词</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找位置(&amp;L)：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新建文件夹</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
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
        <translation>回车</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>它现在是列表中的一个对话。</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>内容不会保存，下次提问时就会消失。</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>有问题，尽管问</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>在窗口中打开</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>临时：内容不会保存</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>不保存这次提问的内容</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>回答已写好。</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>{name} 滑块</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>这里没有可以朗读的回答。</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>此回答中没有文字。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>正在朗读回答。</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>无法使用此系统的语音。</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>移除此方案</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>已移除“{name}”。</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>已有同名方案，将会替换它。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>可改为：</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>有新版本</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>跳过此版本</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>回答详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>显示请求</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>用于技术支持</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>所选模型</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答模型</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>另一个：{model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>读取缓存</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>写入缓存</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>其中思考</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>联网搜索次数</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>读取网页数</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>随回答报告</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>最终计费</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>提问时间</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>首个词用时</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>思考用时</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>整条回答用时</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>每秒 Token 数</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>停止序列</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>导出为表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
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
        <translation>从副本恢复</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>副本中最新的对话</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>其中最新的对话</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>查看此备份</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>恢复并重启</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>另选一个…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>可以选择你保存的副本，或下面的某个备份。看到其中的内容之前，不会有任何更改。</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>可以选择你保存的副本；还没有备份。看到其中的内容之前，不会有任何更改。</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>选择要恢复的内容</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>取消的话，不会有任何更改。</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>作为结果太长了。请作为文件添加，或缩短内容。</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>工具结果</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>{row}, menu</source>
        <translation>{row}，菜单</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>移出归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>在此文件夹中新建对话</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>在此文件夹中新建文件夹</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>颜色和新对话…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>删除文件夹，保留其中的对话</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移至</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不放入文件夹</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>包含图片和文件（{size}）</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>一个文件，包含全部内容</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>所有对话、预设和设置都存入一个文件，本程序可以从中恢复。其中绝不含密钥。拿到这个文件的人可以读取对话。</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>正在写入并检查…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>已重新读取核对，内容完整无缺。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>缩小搜索范围</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一条结果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一条结果</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>可能还有更多结果。请缩小搜索范围。</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>已移除筛选条件：{filter}</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>移除筛选条件“{filter}”</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>移除筛选条件</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>重命名此标签…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>所有标签…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>已添加筛选条件：{filter}</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>联网搜索方式</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>每次搜索另外计费。据实测，含一次搜索的回答约需 {price}。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>取消全选</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移至…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>服务器有 {n} 个工具。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>服务器有 {n} 个工具：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>使用此服务器</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>关闭：保留在这里，但不发送</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>例如 calendar</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>服务器令牌</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>移除令牌</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>允许的工具</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>它的所有工具</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>仅限这些</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>获取服务器的工具列表</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>没有允许任何工具，因此模型无法使用此服务器。</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>再添加一个工具名称</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>工具名称</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>会保留，只能以 JSON 更改：{keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>保存在这台电脑的密钥环中；重新填写即可替换</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>写在 JSON 中；也会移入密钥环</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>现在会连接 {address} 并使用其令牌，仅用于此目的</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>服务器没有工具。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation>点击“使用”后，令牌会移入这台电脑的密钥环，不会写在别处。系统可能会询问是否允许本程序使用密钥环。</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>模型可以使用的工具</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>只有点击此按钮，这台电脑才会连接服务器。已保存的令牌会为此从密钥环中读取。</translation>
    </message>
</context>
<context>
    <name>ServersForm</name>
    <message>
        <source>{server}: {problem}</source>
        <translation>{server}：{problem}</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>移除服务器</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>这段文本无法显示为表单。{problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>关闭：不发送</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>MCP 服务器在网上提供工具，由模型自行使用。连接它的是模型的服务商；只有在你获取它的工具列表时，本程序才会连接。</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>添加第一个服务器</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>正在使用的密钥：…{tail}</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>正在使用一个密钥。</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>没有正在使用的密钥。</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>与上一个对话相同</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>网关地址</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>新对话的模型</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>新对话的回答方式</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>管理预设…</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>耗时较长的回答完成后通知我</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>回答用时超过 20 秒，而你正在看别的内容时，桌面会发出通知。点击即可打开对话。</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>让暂停的回答自动继续</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>处理长任务时，模型可能会暂停。继续算一次单独的请求，最多进行三次。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>系统要求更大的文字时，再放大一些</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终显示</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>尽量减少</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>立即生效。写好的内容会保留，回答也会继续。</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>输入和按键</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>回车发送，Shift+回车换行</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>Ctrl+回车发送，回车换行</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示所有快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送哪些内容</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>只有你发送的请求及其附件会发给网关。除此之外，没有任何内容离开这台电脑，除非你想获知新版本。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存哪些内容</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>对话保存在这台电脑上，能读取你文件的人都能读取。临时对话什么都不保存。删除的内容会在“最近删除”中保留 30 天，除非你将其永久删除。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>密钥保存在这台电脑的密钥环中，或只在本次运行期间有效，不会写入本程序的任何文件。</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>让 Orca Desktop 能重新读入导出的 Markdown</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>文件末尾的注释会记录正文没有显示的内容：思考、工具结果和设置。没有注释，就只有正文。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>通往 OrcaRouter 背后各种模型的窗口。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>自由软件，采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>在托盘中显示图标</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>结束程序</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>此桌面没有托盘，因此没有放图标的位置。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>一个小窗口，让你在做手头的事时随时提问。要用按键打开它，请在桌面的设置中让该按键启动“orca-desktop --quick”。</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>已更改地址。</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>已更改：{name}</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>已更改：新对话的回答方式</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>已更改：新对话的模型</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>对比 {n} 条回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>存为方案…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>{n} files go with it.</source>
        <translation>
            <numerusform>会带上 {n} 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>会带上之前的 {n} 条提问及其回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>对比回答</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>关闭，不对比</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>你想问什么？</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>带上此前的对话</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>要改变什么？</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲测</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>打乱顺序并隐去名称：选定后才会显示设置、用时和价格。</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>保留这些列，用于新的对比</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>添加一列</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>将此回答与什么对比…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>新的列不会再问之后的问题。</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>不会带上之前说过的任何内容。</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>请选择要改变什么。</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>请先写下问题。</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>请再添加一列，才能对比。</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>请先在设置中填写密钥。</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>生成 {first} × {second} 列</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>加上已有的回答，放不下全部的列。</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>无快捷键</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>搜索快捷键和操作</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>操作名称或快捷键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>用在这里</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>这些快捷键保持不变。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新建临时对话</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>你的对话会列在这里。</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>所有对话的标题和消息中都没有这些文字。</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>正在所有消息中搜索…</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
</context>
<context>
    <name>SlashSearch</name>
    <message>
        <source>Left as text</source>
        <translation>已保留为文本</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>正在查找其他词…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>添加到词典</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>没有其他可选的词</translation>
    </message>
</context>
<context>
    <name>SpellingPresenter</name>
    <message>
        <source>spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>dictionaries</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>“{word}”已加入你的词典。</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>已更改：{what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>给词典中没有的词加下划线</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>你自己的词</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>打开词典文件夹</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>词典：{names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>没有在这台电脑上找到词典。一部词典由两个文件组成，例如 de_DE.aff 和 de_DE.dic；请把它们放入词典文件夹。</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>更多词典可在系统或 LibreOffice 存放词典的位置找到，也可放入词典文件夹。</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>我已了解</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation>图表：{name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>各次回答的一致程度</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
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
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>用你自己的词来标明对话的主题。</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>新标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>所有标签…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>已有标签“{name}”。要合并两者吗？</translation>
    </message>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>所有带“{tag}”的对话都会改为“{name}”。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>标签已重命名：“{tag}”现在是“{name}”。</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>标签已合并：“{tag}”现在是“{name}”。</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>已从所有对话中移除标签：{tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>已撤销：标签又变回“{tag}”。</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>温度，从精确到大胆</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary chat: gone when you leave it. Only what it costs is noted, no words.</source>
        <translation>临时对话：离开后即消失。只记录费用，不记录文字。</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>保留此对话</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>此对话已保留，现在列表中可以看到。</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>其他</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>思考 Token</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>工具结果</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>模型正在等待结果：</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>发送结果</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>告诉模型不会有结果</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>显示工具</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>工具说明</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>工具名称</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>例如 look_up_order</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>工具的用途</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>它做什么，何时使用：模型据此判断</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>添加参数</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>调用时不带任何参数。</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>调用时的参数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <translation>{tool}：{problem}</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>添加工具</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>移除工具</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>将此工具复制一份</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>这段文本无法显示为表单。{problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>工具是模型可以请求的操作，例如查询订单。由你规定调用时需要什么；模型的调用会显示给你，由你给出结果。</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>添加第一个工具</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>显示对话列表</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>临时对话</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>此对话目前的费用，以美元计</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>此对话目前的费用；有些回答未报告费用</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>此对话：{cost}。输入 Token：{read}，输出：{written}。
{answers}
本月：{month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>对话结尾</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>对话开头</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>{0} 已回答。</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>将消息复制为 Markdown</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>存为提示词…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>将表格复制为 CSV</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>将表格保存为 CSV…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>以后提问时不带上</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>以后提问时带上</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>删除提问和回答</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>从这里另开对话继续</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>编辑此回答…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>导出此回答…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}，练习回答</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}，导入的回答</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}，回答</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>跳到最新内容</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>下方有新内容</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… {n} 段内容相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>对话记录</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>打开 Orca Desktop</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
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
        <translation>试用 {name}</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name}（必填）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>每行一条文本</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>填入示例</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>清空各栏</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>调用时不带任何参数。</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>JSON 格式的调用</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺少的内容。</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>缺少：{names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>{tool} 的调用：</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>没有其他内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>模型会这样调用工具。不会发送到任何地方，这里填写的内容也不会保存。</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>故障说明</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>这是 Orca Desktop 的故障，不是你的错。如果再次出现，请把这段文本发给本程序的开发者。其中不含密钥，但可能有对话中的文字：请先看一遍。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>这是 Orca Desktop 的故障，不是你的错。报告写明版本，以及故障发生在程序的什么位置。其中不含密钥，也没有你对话中的任何文字，并且没有发送给任何人。它对本程序的开发者有用。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message>
        <source>Ask once a day whether there is one</source>
        <translation>每天检查一次是否有新版本</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>会向 {host} 询问哪个版本最新。不会透露关于你的任何内容，也不会自动安装任何东西。</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>练习时不会检查。</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>尚未检查过。</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>上次检查：{when}。没有收到可用的回应。</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>上次检查：{when}。你的版本是最新的。</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>上次检查：{when}。有新版本 {version}。</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>已更改：新版本</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>Orca Desktop 有新版本 {version}。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>最近 {n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Token 和费用</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>按对话</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>统计项</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>临时对话</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>其他所有对话</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索次数</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>用量表</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>实际扣费，以美元计。练习免费，不计入。</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>限额和余额…</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>正在询问网关…</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>网关没有提供余额。</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>使用此回答</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation>列 {letter} 的 {name}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>从列表中选一项</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>模型必须始终提供</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>含义，例如“城市和国家”</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>可选的内容，每行一项</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>参数 {0} 的名称</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>参数 {0} 的类型</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>参数 {0} 必填</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>参数 {0} 的含义</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>参数 {0} 的选项</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>上移参数 {0}</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>下移参数 {0}</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>移除参数 {0}</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>会保留，只能以 JSON 更改：{keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>添加一列</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>现成的列</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>改用现成的列重新开始</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>{first} 的每个值与 {second} 的每个值组合</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>不清楚 {models} 接受哪些设置。设置会原样发送。</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>此列提问几次</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>将此列复制一份</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>移除此列</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>你已有的回答，不另收费</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>问完全相同的内容</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>列 {letter}</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>列 {letter} 的名称</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>列 {letter} 的次数</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>移除列 {letter}</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>将列 {letter} 复制一份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>等待中的提问</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>回答结束后才会发送。</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>现在就问</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>更改此提问</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>移除此提问</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>等待中：{question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>模型现在可以联网搜索。每次搜索另外计费。</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>联网搜索</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>联网搜索：此模型不能联网搜索</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>先随便看看</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>在 orcarouter.ai 获取密钥</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>欢迎使用 Orca Desktop</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>一个窗口，用遍 OrcaRouter 背后的各种模型。想怎么开始？</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>你的对话保存在这台电脑上。除了你发给网关的请求，没有任何内容离开这台电脑。</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>连接 OrcaRouter</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>200 多个模型，按用量付费。请登录，或粘贴你账户中的密钥。</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>无需密钥和网络，立即可用。回答由内置的小模型编造，它不是云端的语言模型：适合用来熟悉窗口，不能用来查证事实。</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>文件要放进消息里，不能放在这里。请打开文件，复制其中的文字。</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>图片要放进消息里，不能放在这里。</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>其中没有可以放在这里的文字。</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>插入示例</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}：插入示例</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>打开编辑器</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}：打开编辑器</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>点击即可重命名</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>无法测试：{reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>此网关不会告知密钥是否正确。</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem}OrcaRouter 的密钥以 sk-orca- 开头，这个不是。</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>只有使用 OrcaRouter 自己的地址才能登录。请改用密钥，将其粘贴到这里。</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>这台电脑无法从浏览器返回。请改为粘贴密钥。</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新建临时对话</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>关闭已打开的内容，或停止回答</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>置顶或取消置顶</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>保留此对话</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>提示词…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>存为提示词…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>朗读，或停止</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>导出所有对话</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>从副本恢复…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>显示将要发送的请求</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>删除对话</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>最近删除</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>快速查找</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>此对话的提问</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>此对话的分支图</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>为此消息添加或移除书签</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>所有对比</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>我的喜好</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>对比的第一到第八列</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>下一个对话</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>上一个对话</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>列表中的第一到第九个对话</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>显示对话列表</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>显示回答方式</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>管理预设</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Token 和费用</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>一切正常吗？</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>关于 Orca Desktop</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>这不是地址。地址类似于 https://api.orcarouter.ai。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>请去掉 @ 之前的名称和密码。密钥另有专门的输入框。</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>请去掉 ? 或 # 及其后的所有内容。</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>请使用 https://。通过 http:// 传输时密钥可能被读取，因此只允许用于这台电脑（http://127.0.0.1）。</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>ORCAROUTER_API_KEY: {reason}</source>
        <translation>ORCAROUTER_API_KEY：{reason}</translation>
    </message>
    <message>
        <source>A part of Orca Desktop is missing or damaged ({part}). Install it again; your chats are kept.</source>
        <translation>Orca Desktop 的一部分缺失或损坏（{part}）。请重新安装；你的对话会保留。</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} 看不了图片，而要发送的内容里有图片。请换一个能看图片的模型，或移除图片。</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} 看不了图片，而要发送的内容里有图片。请移除图片，或换一个能看图片的模型：{others}。</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} 读不了 PDF，而要发送的内容里有 PDF。请换一个能读 PDF 的模型，或将其移除。</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} 读不了 PDF，而要发送的内容里有 PDF。请将其移除，或换一个能读 PDF 的模型：{others}。</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>此对话的附件加起来超过了单次请求的 {limit} MB 上限。请移除一些，或新建对话。</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>此对话中有 {n} 张图片，而此模型一次最多接受 {limit} 张。请移除一些，或不带上之前的某条提问。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>此对话中有 {n} 页 PDF，而此模型一次最多接受 {limit} 页。请移除一些，或换一个上下文更大的模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>图片超过 {n} 张时，宽和高都不能超过 {edge} 像素，而“{name}”超过了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>只发送动画的第一张图片。</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>只发送一部分：每个工作表最多前 {n} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>其中 {n} 张图片不会发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>其中 {n} 个隐藏的工作表不会发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>“{name}”超过 {n} 页，这是可发送的上限。请只添加其中一部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>“{name}”超过 {n} 百万像素，这是可打开的上限。请缩小后保存，或只添加其中一部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>读取“{name}”的时间超过了 {n} 秒。请添加更小的一部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>无法读取“{name}”。请看看它是否还在，以及是否允许打开。</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>“{name}”不是文件。请逐个选择其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”是空的。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>“{name}”大于 {limit} MB，这是此类文件可发送的上限。请只添加其中一部分。</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>“{name}”是 HEIC 或 AVIF 图片，模型看不了。请存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>“{name}”是 SVG 图形，模型看不了。请存为 PNG，或将其源代码粘贴为文本。</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>“{name}”是模型看不了的图片类型。请存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>“{name}”是演示文稿，这里无法读取。请存为 PDF。</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>“{name}”是这里无法读取的 Office 格式。请存为 .docx、.xlsx 或 PDF。</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>“{name}”是 RTF 文档，这里无法读取。请存为 .docx 或 PDF。</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>“{name}”是压缩包。请解压，再添加需要的文件。</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>“{name}”是程序，模型无法读取。请把它的源代码作为文本添加。</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>“{name}”的类型未知。可以发送图片（PNG、JPEG、GIF、WebP）、PDF、文本、Word、OpenDocument 和 Excel 文件。</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>“{name}”设有密码。请去掉密码另存一份，再添加那一份。</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>“{name}”已损坏。请用原来的程序打开它，重新保存一次。</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>读取“{name}”需要太多内存。请添加更小的一部分。</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>此文件已不再保存在这里。</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>已添加前 {n} 个文件，其余的无法一起发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>还有 {n} 个文件无法添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>约 {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
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
        <translation>已完成备份并通过检查。</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>“{name}”已保存：{size}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>{n} 条提问和回答</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>{when} 的内容：{chats}，共 {messages}。</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>其中的对话与这里的相同。</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>其中有 {n} 个对话现在这里没有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>这里现有的 {n} 个对话不在其中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>有 {n} 个对话当时的内容不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>有 {n} 个图片或文件未收录在内，这里也没有。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>这里现有的内容会让位给它，同时存为备份，撤销后即可找回。</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>已恢复：对话回到 {when} 的状态。</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>已撤销恢复。</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>你的对话现在位于 {folder}。旧对话可以在设置的“对话和备份”中移除。</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>要把对话移动到 {folder} 吗？</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>全部内容（{size}）会先复制并检查，然后再在新位置使用。之后 Orca Desktop 会重新启动。旧文件夹中的内容会保留，直到你将其移除。</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>已移除旧对话：{size}。</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  从副本恢复之前</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  程序更新之前</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>尚未检查。很快会进行第一次备份，届时会检查全部内容。</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>一切正常。上次全面检查：{when}。</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>{when} 检查时一切正常，但文件夹位于网络磁盘上。请一次只在一台电脑上打开，或把它移动到这台电脑。</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>有回答正在写。请停止它或等它结束，然后再恢复。</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>恢复之前的状态已不再保存。</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>这里没有内容。删除的对话在 30 天内可以找回。</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>可以找回 {n} 个已删除的对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>{n} 个对话已回到列表中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>已永久删除 {n} 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>正在永久删除 {n} 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>正在恢复 {n} 个对话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>如果取消，尚未开始的会保留。如果关闭此窗口，删除会继续进行。</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>永久删除“{title}”？</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>永久删除这 {n} 个对话？</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>任何备份中都没有这些文字。</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>现有的备份中还留有这些文字，最迟到 {day} 为止。你自己保存的文件不受影响。</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>这会透露盲测对比仍在隐藏的内容。请先选定一条回答，或揭晓设置。</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>此模型的回答最多 {n} Token。</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>此模型之前拒绝过它，原话是：{words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>关闭思考</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>此模型自行选择用词，不接受这样的值。</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>此模型只接受一个固定值。</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>开启思考时，模型按自己的方式选择用词。请先关闭思考。</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>开启思考时不能设置 Top K。请先关闭思考。</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>开启思考时，Top P 必须在 0.95 到 1 之间。</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>温度和 Top P，此模型只接受其中一个。</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>不使用温度</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>此模型不思考。</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>此模型始终思考。</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>此模型自行决定思考多久。</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>按需思考</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>此模型只按要求的程度思考。</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>力度这么高时，模型始终会思考。请先降低力度。</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>降低力度</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>只有给思考定了预算时，预算才有效。</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>没有可显示的思考过程。</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>只能与某种思考方式一起发送。</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>此模型始终显示思考过程。</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>此模型不使用工具。</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>此模型不能联网搜索。</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>只在联网搜索时有效。</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>联网搜索</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>只搜索选定的网站，因此无需排除任何网站。</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>搜索其他所有网站</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>没有可供选择的工具。</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>无法强制此模型使用工具。</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>让它自己选择</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>开启思考时，不能强制使用工具。请先关闭思考。</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>只有选定某一个工具时，名称才有效。</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>此模型没有这个级别。请另选一个。</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>这 {n} 条回答最多可能花费 {most}。超过 {limit} 时会询问你。</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>{models} 的价格未知，需另外计算。</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>{n} 条回答全部相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>{n} 条回答中有 {often} 条相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>{n} 条中有 {often} 条给出相同的数字 {number}；有 {share}% 的句子相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>{n} 条回答有 {share}% 的句子相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>此模型始终以同样的方式思考，没有可更改的内容。</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>此模型不思考，没有可更改的内容。</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>列 {columns} 会发送相同的请求。请更改其中一列。</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>网关的列表中没有此模型。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>改用它接受的值</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>改用它接受的最大值</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>为回答留出空间</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>思考 Token</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>期望字数</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>Token 上限</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>通俗易懂</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>分步说明</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>结合例子</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>列成清单</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>指出疑点</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>面向专家</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>面向儿童</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>这样会有 {n} 列；最多放得下 {most} 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>费用（美元）</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束状态</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>练习：由 Orca Desktop 内置的小模型编造。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>差</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>还在写</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>对比：{question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>提问时没有带上对话中此前的内容。</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>全部相同：{settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>回答 {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>回答 {letter}，{number} / {count}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>此列没有回答。</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>指令：</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>盲测对比：选定之前，设置、用时和费用均隐藏。</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>此回答在对比之前就有。</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>对比的费用：{cost} 美元</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>对比的费用：{cost} 美元，另有 {n} 条回答费用未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>用时受网络和网关影响，细微差别没有意义。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>所提的问题</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>首个词用时（秒）</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>回答的模型</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>响应 ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>请等这些回答结束，或先停止它们。</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>此对比已不再打开。</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>请先写下问题。</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>请再添加一列，才能对比。</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>最多放得下 {n} 列。请先移除其中一列。</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>没有哪一列有可以继续的回答。</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>不改变（再问一次）</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>列 {letter}</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>此列不使用 {name}</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>此列：{remedy}</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>之后的 {n} 条提问仍跟随原来的回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>之后的 {n} 条提问未在这里提出</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>正在使用版本 {number}</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>以后都照 {letter} 的样子回答吗？</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>照此回答</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表格已复制到剪贴板。</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>还没有可复制的内容。</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>已存为方案 {name}。</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>还没有网关的密钥，因此不会得到任何回答。</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>每条发送约 {n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} 条回答</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>最高 {amount}</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>价格未知（{models}）</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>按预算思考</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>思考，最多 {n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>最多 {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name}：自动</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>思考由模型决定</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation>“{name}”不是 Orca Desktop 保存的副本。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>“{name}”已损坏或不完整，因此没有恢复任何内容。请选择其他副本。</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>“{name}”是由更新版本的 Orca Desktop 保存的。请安装那个版本，再从中恢复。</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>“{name}”就是你的对话文件本身。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>“{name}”被其他程序改动过，因此没有恢复任何内容。请选择其他副本。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>无法读取“{name}”。请检查文件及其所在的磁盘，然后重试。</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>剩余空间不足，无法恢复“{name}”。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>那里放不下“{name}”。请选择其他磁盘，或腾出空间。</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>“{name}”无法写入那里。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>你停止了此回答。</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>回答已达到长度上限。</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>模型拒绝回答。</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>它的说明：{explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>对话已达到模型可读取的长度上限。</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>模型在工作中途暂停了。</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>模型已停下，正在等待工具的结果。</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>遇到你的停止序列而结束：{sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>模型什么也没写就结束了。</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>还没写出首个词就达到了长度上限。请调高上限。</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>之前回答的思考没有带上，因为其签名未被接受。</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>它被认为涉及对电脑的攻击。</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>它被认为涉及生物危害。</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>它被认为涉及构建大语言模型。</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>它被认为是企图读取模型隐藏的思考。</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>它被认为可能造成危害。</translation>
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
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>It asks to wait {wait}. Then try again.</source>
        <translation>对方要求等待 {wait}。请之后再试。</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>请求已到达网关，因此可能已经计费。确定要再发送一次，才重试。</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>无法使用代理 {proxy}。</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>代理 {proxy} 的用户名和密码缺失或有误。</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>无法读取受信任证书的文件 {file}。</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>已收到的内容会保留。要继续的话，对话会再次发送并计费。</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>它拒绝了这项设置：{name}。以后向此模型发送请求时不再使用。</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>去掉后重试：{name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>还没有此网关的密钥。</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>请在设置中添加 OrcaRouter 密钥，或先练习。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>系统的密钥环没有交出密钥。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>请将其解锁后重试，或在设置中输入密钥。</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>网关不接受此密钥。</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>请检查是否粘贴了完整的密钥，以及密钥是否仍然有效。</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>账户余额已用完。</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>请在 orcarouter.ai 充值，然后重试。</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>已达到此密钥或工作区的消费限额。</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>请在 orcarouter.ai 提高限额，或等待限额重置。</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>此密钥没有这项权限。</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>请选择其他模型，或在设置中换一个密钥。</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>网关不认识此模型。</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>请检查模型名称，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>模型不接受这些设置。</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>详情中说明了是哪一项。请更改后重试。</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>网关的安全规则拦下了这条消息。</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>请换个说法，或询问工作区的管理者。</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>内容过滤器中止了回答。</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>请换个方式提问，或选择其他模型。</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>对话与回答加起来太长，放不下。</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>请在“写多长？”中选择更短的回答并重试，或编辑提问。</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>请在“写多长？”中选择更短的回答，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>没有发送任何内容。请在设置的“网络”中检查代理，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>没有发送任何内容。请在设置的“网络”中重新选择它，或将它移除。</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>此模型写不出这么长的回答。</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>模型不接受某个附件。</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>详情中说明了原因。请将其移除，换一个较小的，或选择其他模型。</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>此对话中有图片或文件无法读取。</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>没有发送任何内容。请重新添加它，或新建不含它的对话。</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>模型不接受此对话。</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>详情中说明了原因。请编辑提问，或新建对话。</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>内容超出模型一次可读取的量。</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>请缩短消息，或新建对话。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短时间内请求过多。</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>请稍等片刻，然后重试。</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>网关繁忙。</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>网关自身出现故障。</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>请重试；如果仍然不行，可以换其他模型来回答。</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>没有网络连接。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>没有发送任何内容。请检查网络连接（如果改过网关地址，也请检查），然后重试。</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>无法连接网关。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>没有发送任何内容。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>无法使用代理。</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>网关地址无法使用。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>没有发送任何内容。请在设置中检查地址。</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>此地址没有网关。</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>有响应，但路径不对。请在设置中检查地址。</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>无法读取受信任证书的文件。</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>无法信任此安全连接。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>没有发送任何内容。请检查这台电脑的日期和网络的证书。</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>网关停止响应。</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>已收到的内容会保留。请重试。</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>此地址会把请求转到别处。</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>没有向那里发送任何内容。请在设置中检查网关地址。</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>收到的回答不像是网关发出的。</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>请在设置中检查网关地址，或重试。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>回答完成之前，连接中断了。</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>已收到的内容会保留。请重试以获取新的回答。</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>写这条回答时 Orca Desktop 退出了。</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>消息无法保存，因此没有发送。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>请腾出磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>Orca Desktop 内部出现故障。</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>请重试；详情中说明了出了什么事。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} 已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>文件夹不见了。请另选一个。</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>你没有那里的写入权限。请选择其他文件夹，例如“文档”。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>磁盘已满。请腾出空间，然后重新导出。</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>这里不能使用此名称。请换一个更短或更简单的。</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>{name} 是指向自身的链接。请换一个名称。</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>无法写入 {name}。请试试其他文件夹。</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>另一分支：提问 {number}，接在回答 {parent} 的版本 {version} 之后</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>另一分支：提问 {number}，另一个开头</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>版本 {number} / {count}</translation>
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
        <translation>网页</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
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
        <translation>Word 或 LibreOffice</translation>
    </message>
    <message>
        <source>OpenDocument for Word or LibreOffice (*.odt)</source>
        <translation>适用于 Word 或 LibreOffice 的 OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>纯文本 (*.txt)</translation>
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
        <translation>你</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>工具结果</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>工具：{name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>工具结果</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>模型的思考过程没有显示。</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>附件：{name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>图片 {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>文档 {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>由练习模型编造。</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>你在这里停止了此回答。</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>与回答 {letter} 不同之处已标出。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>回答 {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>回答 {letter}，{number} / {count}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>对话中显示的</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>指令：</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>没有指令</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>练习：由 Orca Desktop 内置的小模型编造。</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>已填写 {n} 个工具结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>思考，{seconds} 秒</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>此版本不认识的内容类型：</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>导出时还在写。</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>已中断：{reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>失败：{reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>原因不明。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>一个文档</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation>{name}：未设置</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>{name}：开</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>{name}：关</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>思考由模型决定</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>不思考</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>按需思考</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>按预算思考</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>思考，最多 {n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>最多 {n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>{n} 个自定义工具</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} 个 MCP 服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>用于 Obsidian</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>用于 Word</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>简洁</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>还没有可导出的内容。</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>此对话</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>仅此回答</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>选中的消息</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>多个或所有对话</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>作为引用</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>放在旁边的文件夹中</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>放在文件里</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>仅列出名称</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>每条回答的所有版本和每个分支，不只是你看到的部分。</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>在回答引用之处加上链接，并在下方列出清单。</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>在设置变化之处用一行文字说明，例如“温度 0.2”。</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>标题、日期、模型、标签和费用，采用笔记软件能读的形式。</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>文件末尾的一条注释，“导入对话”凭它能找回同一个对话。其中包含全部内容，思考和工具也在内。复制的内容不带它。</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>此格式没有这一项：{form}。</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>此格式始终包含全部：{form}。</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>此格式无法折叠内容：{form}。</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>此格式不能这样附带文件：{form}。</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>保存 {n} 个对话…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>略过了 {n} 个对话：</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>Orca Desktop 的对话</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>其中没有对话。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>已在 {folder} 中保存为 {name}。</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>你的个人文件夹</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>尚未查询密钥环：练习不需要密钥。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>无：直接连接网关。</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>无法使用 {proxy}：只支持 http、https 和 socks5。请在系统设置中更改。</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>只有 {size}。请腾出空间，以便存放备份和新对话。</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>无法从磁盘得知。</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>最新备份</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>还没有。第一次备份很快会自动进行。</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>最近的故障</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>没有已知的故障。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>有 {n} 件事需要你留意。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>带小孩去杭州玩三天，帮我安排一下行程。</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>用一张小表格讲讲什么是复利。</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>帮我写一段妹妹婚礼上的祝酒词。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>未带上：你选择了不带。</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>未带上：它没有回答。</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>未带上：它没有得到回答。</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>未带上：被安全规则拦下。</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>未带上：被模型拒绝。</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>未带上：在首个词之前已停止。</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>未带上：在首个词之前已中断。</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>未带上：回答没有文字。</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>{hits} in {chats}</source>
        <translation>{chats}中有 {hits}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} 条结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>结果 {hit} / {hits} · 对话 {chat} / {chats}</translation>
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
        <translation>Messages API 的请求</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>Orca Desktop 的 JSON</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>Orca Desktop 的 Markdown</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>标明说话人的文本</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>“{name}”中没有消息。</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>“{name}”的写法不受支持。</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>“{name}”的嵌套太深，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>“{name}”已损坏：不是 JSON。</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>“{name}”不完整。已读取到中断处为止的内容；请重新下载或导出。</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>“{name}”太大，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>无法读取“{name}”。请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>没有打开“{name}”的权限。请允许读取，然后重试。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}”已不在那里。</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>“{name}”不是可导入的类型。请选择其他程序生成的原始压缩包。</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>“{name}”中没有对话。</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>“{name}”设有密码。请解压后选择文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>“{name}”是压缩包里的压缩包，不会打开。请解压，再单独选择它。</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>“{name}”包含的文件太多，无法逐一检查。</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>“{name}”解压后会异常庞大，不像正常的压缩包，因此没有打开。</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>压缩包“{name}”已损坏。请重新下载或导出。</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>“{name}”是较新 Cherry Studio 的备份，这里无法读取。请在那里把对话导出为 Markdown，再选择该文件夹。</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>“{name}”由更新版本的 Orca Desktop 写成。请更新本程序，然后重试。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>“{name}”已损坏或被改动：内容前后不符。请重新导出。</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>“{name}”的导入中途断开，因此已导入的内容都已撤回。请重新导入此文件。</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>“{name}”的导入中途断开，因此已导入的内容都已撤回，只留下你已继续使用的 {n} 个对话。请重新导入此文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} 条提问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>缺少 {n} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>导入 {n} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>这里已有</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>比这里的内容更多</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>曾在这里删除</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>“{name}”中有 {n} 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>目前 {n} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>已导入 {n} 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>{n} 个已有的对话补全了缺少的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>{n} 个原本就有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>{n} 个无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>其中 {n} 个文件不含对话。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>导入已停止；重新导入同一个文件即可补上其余部分。</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>已撤销导入。</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>当时带上的提问后来已删除，因此不显示。</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>这是第一次请求。之后继续写了回答：同样的内容又发送了一次，并附上已有的回答和继续写的要求。</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>最初带上了之前回答的思考，但未被接受。</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>（你的消息）</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>此请求已无法显示。</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>这段文本太长。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>第 {line} 行第 {column} 列：这不是 JSON。请检查逗号、引号和括号。</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>第 1 行：需要一个方括号括起的列表。</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>第 {line} 行：需要一个花括号括起的对象。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>第 {line} 行：缺少“{field}”。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>第 {line} 行：“{field}”必须是文本。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>第 {line} 行：“{field}”必须是对象。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>第 {line} 行：“name”只能包含字母 a 到 z、数字、_ 和 -，最多 128 个。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>第 {line} 行：“type”必须是“url”。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>第 {line} 行：“enabled”必须是 true 或 false，“allowed_tools”必须是文本列表。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>第 {line} 行：“url”必须以 https:// 开头。</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>{n} 个工具</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} 个 MCP 服务器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>单独按 {keys} 会输入文字。请同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>输入和移动光标要用到 {keys}。请选择其他按键。</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>请将 Ctrl 或 Alt 与一个数字一起按下，但不能是 0。</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>只在本次运行期间保留</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>密钥的位置：{where}。</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>密钥已保存到：{where}。</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>密钥已从这台电脑移除。</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>没有为此网关保存密钥。</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>这台电脑的密钥环已锁定。请将其解锁后重试，或只在本次运行期间保留密钥。</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>这台电脑没有使用密钥环，因此密钥只能在本次运行期间保留。</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>密钥环操作失败（{message}）。密钥可以在本次运行期间保留。</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>密钥环在 {n} 秒内没有响应。请看看它是否在要求输入密码，然后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>密钥长度超出 Windows 可保存的范围</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>读回的内容与写入的不一致</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>密钥仍在那里</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>How freely?</source>
        <translation>多有创意？</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>先思考吗？</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>写多长？</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>自定义的量，在“高级”中设置</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>自定义的值：{value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>约 {n} 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>模型默认</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>大胆</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不思考</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>不思考</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>少量</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>少量思考</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>大量</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>大量思考</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>长</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>按需思考</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>低力度</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>中等力度</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>高力度</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>极高力度</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>最大力度</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>关闭思考</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>短思考</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>长思考</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>已移至 {folder}：{title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>已将 {n} 个对话移至 {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>已移出文件夹：{title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>已将 {n} 个对话移出文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>已更改标签：{title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>已更改 {n} 个对话的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>已置顶：{title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>已置顶 {n} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>已取消置顶：{title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>已取消置顶 {n} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>已归档：{title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>已归档 {n} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>已移出归档：{title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>已将 {n} 个对话移出归档</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>已删除：{title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>已删除 {n} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>正在更改 {n} 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>正在撤销对 {n} 个对话的更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>{n} 个对话仍是你更改后的样子。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}，文件夹，{n} 个对话，已折叠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}，文件夹，{n} 个对话，已展开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}，{n} 个对话中有新回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>已选中 {n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>已选中 {n} 个对话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>只能打开网页和邮件地址。</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>此地址的写法不正确。</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>打开此地址？</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>此网站在网络上的名称是 {0}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>在程序退出之前，不再询问 {0}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>living</name>
    <message>
        <source>“{changed}” was changed in its folder and stays as it is. The chat goes on in “{name}”.</source>
        <translation>“{changed}”在其文件夹中被修改过，将保持原样。对话会继续写入“{name}”。</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>有 {n} 个 Markdown 文件在其文件夹中被修改过，将保持原样。对话会继续写入旁边的新文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>Markdown 文件的文件夹不存在：{folder}。稍后会自动重试。</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>Markdown 文件的文件夹是空的：{folder}。如果它所在的磁盘没有连接，请连接。要重新写入所有文件，请重新选择文件夹。</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>Orca Desktop 没有权限写入 Markdown 文件的文件夹：{folder}。稍后会自动重试。</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>Markdown 文件的文件夹所在的磁盘已满：{folder}。稍后会自动重试。</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>无法把“{name}”写入 Markdown 文件的文件夹。稍后会自动重试。</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>文件夹中有 {n} 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>还有 {n} 个待写入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>没有询问服务器：它的地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>无法连接此服务器。请检查地址和网络。</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>与此服务器的连接不安全，因此没有向它发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>服务器在 {n} 秒内没有响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>此地址没有 MCP 服务器，或是无法询问的旧类型。</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>服务器转向了另一个地址 {address}，没有询问那里。如果你信任该地址，请自行输入。</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>服务器需要令牌。</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>服务器不接受此令牌。</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>服务器被询问得过于频繁。请稍后再试。</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>服务器自身出现故障（状态 {status}）。请稍后再试。</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>服务器没有告知它的工具：{message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>服务器没有提供任何工具。</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>无法理解服务器的响应。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>服务器的响应超过 {size} MB。</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>服务器有超过 {n} 个工具，太多了。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>此服务器含有表单无法显示的内容（“{what}”）。只能以 JSON 更改。</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>请给服务器取个名称。</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>已有另一个同名的服务器。</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>请填写服务器的地址。</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>请去掉 @ 之前的名称和密码。令牌另有专门的输入框。</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>地址必须以 https:// 开头，例如 https://example.com/mcp。</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>此令牌是为另一个地址保存的。请重新填写，或将其移除。</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>令牌只能包含普通字母、数字和符号，不含空格。</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>能看图片</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>能读 PDF</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>会思考</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>能用工具</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>能联网搜索</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>能力未知</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>OrcaRouter 会为每条消息选择合适的模型。由哪个模型回答、价格多少，事后才知道。</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>OrcaRouter 会选择一个免费模型。免费模型的限制更严。</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>OrcaRouter 会询问多个模型，再合成一条回答。</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>OrcaRouter 会询问多个快速模型，再合成一条回答。</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>OrcaRouter 会询问多个小模型，再合成一条回答。</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>名为 {name} 的路由：由它自己的规则为每条消息选择模型。</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>内置，可离线使用。可自由使用温度、top_p 和 top_k；不思考。</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>内置，可离线使用。可要求它思考，按预算或自行决定。</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>内置，可离线使用。始终思考，不接受温度、top_p 和 top_k。</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>内置，可离线使用，免费。没有采样设置，不思考，回答简短。</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>按原样向“{name}”提问</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>正在载入列表…</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>列表未载入。重试</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>可容纳 {count} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>练习，免费</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>价格取决于模型</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>输入 {input}，输出 {output}</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>大小未知</translation>
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
        <translation>不是为对话设计的</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>此对话约有 {n} Token，但模型只能容纳 {context} Token。不会在你不知情时删减内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>此对话约有 {n} Token，回答可能还要 {answer} Token：加起来超出模型可容纳的 {context} Token。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>把回答限制在 {n} Token 以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>选择容量更大的模型</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>这可能最多花费 {most}。你的单条消息限额是 {limit}。</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>这可能最多花费 {most}，今天已花费 {spent}。你的单日限额是 {limit}。</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>今天有 {n} 条回答费用未知，没有计入总额。</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>此模型的价格未知，因此无法按你的限额把关。</translation>
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
        <translation>有回答正在写。请停止它或等它结束，然后再移动文件夹。</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>没有移动任何内容。一切都在原处。</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>你的对话已经在 {folder} 中。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>{folder} 位于现在的数据文件夹之内。请另选别处。</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} 位于网络磁盘上，对话在那里可能损坏。请选择这台电脑上的文件夹。</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>{folder} 放不下你的对话。一切都在原处。</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>无法把对话写入 {folder}。一切都在原处。</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>{folder} 中的副本与原来的不符，因此没有采用。一切都在原处；请检查那个磁盘。</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>{count} ms</source>
        <translation>{count} 毫秒</translation>
    </message>
    <message>
        <source>The gateway answers, without a proxy. It took {time}.</source>
        <translation>网关有响应，未使用代理。用时 {time}。</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>网关有响应，经由 {proxy}。用时 {time}。</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>无法使用代理 {proxy}：只支持 http、https 和 socks5。</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>没有找到代理的密码。{reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>无法读取受信任证书的文件 {file}。请重新选择它，或将它移除。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>{n} 秒内没有任何响应。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>{n} 秒内没有收到经由 {proxy} 的任何响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>已连接到网关，但它的证书不受信任。会查看往来内容的网络使用自己的证书：如果你信任它，请在下方选择它的证书文件。</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>已连接到 {proxy}，但途中有证书不受信任。会查看往来内容的代理使用自己的证书：如果你信任它，请在下方选择它的证书文件。</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>此地址的响应没有使用安全协议（TLS）。</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>{proxy} 之后的安全连接（TLS）中断了。</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>{proxy} 不接受此用户名和密码。</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>{proxy} 需要用户名和密码。</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>{proxy} 没有放行请求：{reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>没有找到 {proxy}：没有叫这个名称的电脑。</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>{proxy} 无人应答：连接被拒绝。</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>经由 {proxy} 的连接中断了：{reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>没有找到网关。网络是否已连接，地址是否正确？</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>网关的地址无人应答：连接被拒绝。</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>连接中断了：{reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>当前：{proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>当前：无，直接连接网关。</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>当前：{proxy}，但无法使用。只支持 http、https 和 socks5。</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>密码保存在{where}中。</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>密码会保留到你关闭 Orca Desktop 为止。{reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>{n} 条回答已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>回答未能完成。</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>回答正在等待你提供结果。</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>请填写不带 https 的网站，例如 example.com。</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>让模型向这台电脑询问日期和时间。</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>让模型交给本程序计算，得出正确结果。</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>让模型请求你其他对话中的片段。每一段发送之前都会让你看到。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>由哪个模型回答。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>用词的自由程度：低则精确、可重复，高则更加多变。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>模型回答之前是否先推理。这会花费时间和 Token。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>按预算</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>思考预算</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>模型最多可以思考多少 Token，至少 1,024，且少于回答的上限。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>最大 Token 数</translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation>允许的最长回答；思考也计算在内。1,000 Token 大约是 700 个英文单词。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>模型应始终记住的内容，例如它的角色或语气。</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>例如：请用通俗的话。我做两个人的饭，不放肉。</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>只从累计达到此比例的最可能的词中选择。它和温度请只改其中一个。</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>只从这么多个最可能的词中选择。</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>停止序列</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>遇到其中任何一段文本，回答就会结束；每行一段。</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>显示思考</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>思考过程以摘要显示，还是不显示。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>模型为一条回答下多少功夫；力度越大，用的 Token 越多。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>极高</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>联网搜索</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>让模型联网搜索，每次搜索另外收费。</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>最多搜索次数</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>模型为一条回答最多可以联网搜索几次。</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>只搜索这些网站</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>要搜索的网站，例如 wikipedia.org；每行一个。</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>不搜索这些网站</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>搜索时排除的网站，例如 example.com；每行一个。</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>搜索所在城市</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>查找附近的内容，例如天气或商店。服务商会得知这个地点。</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>搜索所在国家</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>两个字母，例如 CN、DE 或 US。</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>请用两个字母填写国家，例如 CN 或 US。</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>引用文档</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>回答会指出依据的是所附文档中的哪些段落。</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>提示缓存</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>让长对话更省钱：之前发送过的内容再次发送时，只收十分之一的费用。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>模型可以请求的工具。只显示调用，不会执行。</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>工具选择</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>模型可以、必须还是不得使用工具。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>不得</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>指定工具</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>工具名称</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>模型必须使用的那一个工具。</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>模型可以自行使用这些服务器上的工具。写在这里的令牌会移入系统的密钥环。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>提供给服务商的有关此请求的资料，采用 JSON 格式。</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>代表提问者的匿名标识，不含个人资料。</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>边写边显示</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>回答边写边显示，而不是最后一次性显示。</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>这里不能使用此值。</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>请先选择模型。</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>停止序列不能为空。</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>请输入 {minimum} 到 {maximum} 之间的数字。</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>请输入不小于 {minimum} 的数字。</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>请说明模型最多可以思考多少 Token。</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>思考预算必须小于回答的上限 {n} Token。</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>搜索我的对话</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>存为方案</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>方案会保存这些列，以后可以用来问任何问题。</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>给此方案取什么名称？</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>重命名方案</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>{folder} 是文件，不是文件夹。请用 --profile 选择文件夹。</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>Orca Desktop 没有权限写入 {folder}。请允许写入，或用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>{folder} 已没有剩余空间。请腾出空间，然后重新启动。</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>你的对话曾移动到 {folder}，现在却不在那里。请连接那个磁盘后重新启动，或用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>无法使用文件夹 {folder}。请用 --profile 另选一个。</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>偏好设置文件第 {line} 行无法读取。改用上一份完好的文件。</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>偏好设置文件第 {line} 行有异常（“{name}”）。改用上一份完好的文件。</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>最可能的用词：适合事实、代码和摘要。</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>介于精确与大胆之间：适合日常问题。</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>更多变的用词：适合点子、起名和故事。</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>深思熟虑</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>先思考再回答：适合困难的问题。需要更长时间。</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>第 {line} 行：{why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要一个名称。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>名称最多 {n} 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>此文件太大，不像是预设。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>第 {line} 行第 {column} 列：这不是 JSON。请检查逗号、引号和括号。</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>此文件中没有预设。</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>缺少预设列表。</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>这不是带有名称和设置的预设。</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>这些预设由更新版本的 Orca Desktop 生成（格式 {version}）。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>这里不认识“{name}”。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>“{name}”在同一处出现了两次。</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>已有同名预设。</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>此预设已不存在。</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>无法读取 {name}。</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} 不是文本文件。</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>这台电脑没有设置打印机。请改为将对话导出为 PDF。</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>打印机没有接收，因此没有打印。请检查打印机，或将对话导出为 PDF。</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>已交给“{name}”。</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>已打印到文件。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>前一个对话还在打印。</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>已停止。打印机已接收的部分仍会打印。</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>正在等待系统的密钥环。它可能在要求输入密码。</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>提示词需要一个名称。</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>提示词需要文本内容。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>名称最多 {n} 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>提示词最多 {n} 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>此文件太大，不像是提示词。</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>此文件中没有提示词。</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>这不是带有名称和文本的提示词。</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>这些提示词由更新版本的 Orca Desktop 生成（格式 {version}）。</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>提示词 {number}：{why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>通俗讲解</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>请讲解{{主题}}，让{{了解程度: 完全不懂|略懂一点}}的人也能听懂，并举一个日常生活中的例子。</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>写一封信</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>请给{{收信人}}写一封{{语气: 正式|亲切}}的信。
内容是{{事由}}。
篇幅不超过半页。</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>缩短文字</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>请把下面的文字缩短为{{长度: 五句话}}，保留所有事实和数字。

{{文字}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>利与弊</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>{{想法}}有哪些利，又有哪些弊？请用表格回答，然后用两句话说说换作是你会怎么做。</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>已有同名提示词。</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>此提示词已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>已导入 {n} 个提示词。</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>{keys} 已用于“{action}”。请选择其他快捷键。</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>{keys} 已用于“{prompt}”，改用后它就没有快捷键了。</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>这不是对话：没有“## 你”和“## 助手”之类的标题标明说话人。</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>这是对比报告，不能作为对话读取。</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>此文件由更新版本的 Orca Desktop 写成。只读取了文字和说话人，没有更多内容。</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>文件末尾的注释已损坏。只读取了文字和说话人，没有更多内容。</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>第一个标明说话人的标题之前的内容已略过。</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>此文件采用较早的格式，内容不完整：不会从中读取图片、文件、思考和工具。</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>标题在文件中有改动。</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>文件中有 {n} 条消息被修改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>文件中新增了 {n} 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>文件中移除了 {n} 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>{n} 条改过的回答不再标明引用来源。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>{n} 条回答已没有对应的提问。它们会显示，但不会带上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>你可以阅读对话，但无法保存或发送新内容：已没有空间存放 {file}。腾出空间后会自动继续。</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>你可以阅读对话，但无法保存或发送新内容：{file} 不允许写入。允许写入后会自动继续。</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>无法保存或发送新内容：{file} 所在的磁盘没有正常响应。请检查那个磁盘；恢复响应后会自动继续。</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>无法保存或发送新内容：对话文件已损坏（{file}）。请重新启动 Orca Desktop；它会保留该文件，并保存所有能读取的内容。</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>你可以阅读对话，但无法保存或发送新内容：空间太小，无法为此版本的 Orca Desktop 更新 {file}。请腾出空间，然后重新启动。</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>无法保存或发送新内容：{file} 被移除或替换，而对话无法在那里重新保存。请清理那个文件夹，之后会自动继续。</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>我写的</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>模型写的</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>含代码</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>含文件</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>含图片</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>含对比</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>文件夹：{name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>标签：{name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>{name} 之前</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>{name} 起</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>其中没有密钥。请粘贴完整的密钥。</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>密钥中没有空格。请只复制密钥，不要带上周围的文字。</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>密钥只含普通字母、数字和符号。请到它的页面重新复制。</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>这里不止一个密钥。请只粘贴一个，不要带上周围的文字。</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>MCP 服务器的令牌只在本次运行期间保留。{reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>{server} 的令牌不在这台电脑的密钥环中。请在“MCP 服务器”中重新输入。</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>此对话的内容不保存，因此无法从中继续新对话。请先保留此对话。</translation>
    </message>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>模型已连续多次使用工具。发送结果后它才会继续。</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>这不会自动继续：发送之前会先询问你。</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>此对话的内容不保存，因此没有书签。请先保留此对话。</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>请等此回答结束，或先停止它。</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>请先写一条消息。</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>模型拒绝过它，因此没有带上。</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>工具的结果已不对应任何要带上的内容。</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>回答不能没有文字。</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>只能编辑纯文字的回答，对比中的回答不能编辑。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>网关地址</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>新对话的模型</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>新对话的回答方式</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>耗时较长的回答完成后通知我</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>让暂停的回答自动继续</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>输入和按键</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>对话和备份</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>移动数据文件夹</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>对话和备份的大小</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown 文件</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>超过多少价格时询问我</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>模型拒绝过的设置</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>让 Orca Desktop 能重新读入导出的 Markdown</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>此地址没有像网关那样的响应。请检查路径：地址通常到名称为止，例如 https://api.orcarouter.ai。</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>请按下“{action}”的新快捷键。按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>请按下“{action}”的新快捷键，连同任意一个数字。按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>{keys} 已用于“{action}”。</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>“{action}”的快捷键现在是 {keys}。</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>“{action}”现在没有快捷键。</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>所有快捷键已恢复默认。</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>快捷键已恢复为之前的状态。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>找回上一条消息（输入框为空时）</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>粘贴为纯文本</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>在消息中（按 Tab 到达）</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>删除提问及其回答</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>谢谢。你可以关闭此页面，回到 Orca Desktop。</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>此地址未开放。请从 Orca Desktop 重新开始。</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>登录被拒绝。没有创建密钥。</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>OrcaRouter 没有给出密钥。请重新开始，或粘贴密钥。</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>浏览器没有及时返回。请重新开始，或粘贴密钥。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>已取消登录。</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>另一个程序正在使用你的对话（{file}）。请关闭它，然后重试。</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>你的对话上次由更新版本的 Orca Desktop 使用。没有做任何更改；请安装更新的版本来打开（{file}）。</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>你的对话无法写入（{file}）。请允许在那里写入，然后重试。</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>没有剩余空间保存你的对话（{file}）。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>对话文件已损坏（{file}），因此不再写入。请重新启动 Orca Desktop：届时会保存所有能读取的内容。</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>文件 {file} 属于其他程序。请用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>你的对话无法读取（{file}）。请检查磁盘和文件夹，然后重试。</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>此对话已不存在。</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>你的对话已经关闭，因此这次没有保存。请重新启动 Orca Desktop。</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>这次没能保存（{file}）。请重试，或重新启动 Orca Desktop。</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>剩余空间太小，无法为此版本的 Orca Desktop 更新你的对话（{file}）。请腾出空间，然后重新启动。</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>这比任何模型能接受的都大。请缩小后重试。</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>对话文件在使用时被移除或替换，无法在原处重新保存（{file}）。请清理那个文件夹，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>对话文件曾损坏。其中的 {n} 条提问和回答已全部保存；损坏的文件保留为 {kept}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>对话文件曾损坏。{n} 条提问和回答中保存了 {saved} 条；损坏的文件保留为 {kept}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>对话文件在 Orca Desktop 打开期间被替换。你的对话已重新保存；另一个文件保留为 {kept}。</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>{file} 没有空间存放对话的备份。对话本身已保存；请腾出空间，以便重新备份。</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>无法在 {file} 中备份你的对话。对话本身已保存；请检查那个文件夹及其磁盘。</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>对话文件曾损坏。已恢复 {date} 的备份；损坏的文件保留为 {kept}。</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>对话文件在 Orca Desktop 打开期间被移除。所有对话已在原处重新保存。</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>你的对话已为此版本的 Orca Desktop 更新，但事先没有备份，因为 {kept} 没有空间。全部对话都在；请腾出空间。</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>对话的最新更改已损坏，无法读取。此前的内容都在；损坏的文件保留为 {kept}。</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>对话文件曾损坏，而且还没有备份，因此从空白开始，没有任何对话。损坏的文件保留为 {kept}。</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>对话文件缺失。已恢复 {date} 的备份。</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} 个对话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>此文件中有私钥，不应交给任何人。请选择只含证书的文件。</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>此文件中没有可读取的证书。它必须是 PEM 文件，其中的证书以“BEGIN CERTIFICATE”开头。</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>此文件中的证书属于单台电脑。请选择为它签名的证书颁发机构的证书。</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>此文件中的证书已过期：{when}。</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>工具执行失败：{code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>工具的调用方式有误。</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>无法连接工具。</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>一条回答中使用此工具的次数已达上限。</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>工具在短时间内收到的请求过多。</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>搜索词太长。</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>发给工具的请求太大。</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>网页地址太长。</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>不允许读取此网页。</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>无法读取此网页。</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>此网页的类型无法读取。</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>工具用时过长。</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>这里规定允许使用 MCP 服务器 {server} 的哪些工具。只能以 JSON 更改。</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>这是服务商的工具（{type}），没有自定义参数。只能以 JSON 更改。</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>此工具含有表单无法显示的内容（“{what}”）。只能以 JSON 更改。</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>请给工具取个名称。</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>名称只能包含字母 a 到 z、数字、_ 和 -，不含空格；最多 128 个。</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>已有另一个同名的工具。</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>请给参数取个名称，或将其移除。</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>名称只能包含字母 a 到 z、数字、_、. 和 -，不含空格；最多 64 个。</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>已有另一个同名的参数。</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>请至少写一条可选的文本，每行一条。</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>停止复制</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>仅此回答有</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>仅另一条回答有</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} 以上</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>回答：{count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>费用未知：{count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>加上此对话共 {count}</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>最高 {most}</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most}，外加搜索费用</translation>
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
        <translation>{name}：{value}</translation>
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
