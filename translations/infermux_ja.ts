<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BudgetWords</name>
    <message>
        <source>everyone else</source>
        <translation>ほかのすべて</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>stops at the limit</source>
        <translation>上限で停止</translation>
    </message>
    <message>
        <source>%1 from %2, then stops</source>
        <translation>%2 から %1、その後停止</translation>
    </message>
    <message>
        <source>only tells</source>
        <translation>通知のみ</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2 から %1</translation>
    </message>
    <message>
        <source>No alerts %1</source>
        <translation>%1の警告なし</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2 まで）</translation>
    </message>
    <message>
        <source>Alerts %1: %2</source>
        <translation>%1の警告: %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>上限を超過</translation>
    </message>
    <message>
        <source>other model</source>
        <translation>別のモデル</translation>
    </message>
    <message>
        <source>alert at %1</source>
        <translation>%1 で警告</translation>
    </message>
    <message>
        <source>well within</source>
        <translation>十分に余裕あり</translation>
    </message>
</context>
<context>
    <name>ChartStep</name>
    <message>
        <source>per 15 seconds</source>
        <translation>15 秒ごと</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>1 分ごと</translation>
    </message>
    <message>
        <source>per 5 minutes</source>
        <translation>5 分ごと</translation>
    </message>
    <message>
        <source>per 15 minutes</source>
        <translation>15 分ごと</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>per 3 hours</source>
        <translation>3 時間ごと</translation>
    </message>
    <message>
        <source>per 12 hours</source>
        <translation>12 時間ごと</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>1 日ごと</translation>
    </message>
</context>
<context>
    <name>ConnectSnippets</name>
    <message>
        <source>Into a terminal</source>
        <translation>端末で</translation>
    </message>
    <message>
        <source>After pip install openai</source>
        <translation>pip install openai の後</translation>
    </message>
    <message>
        <source>After npm install openai</source>
        <translation>npm install openai の後</translation>
    </message>
    <message>
        <source>After pip install langchain-openai</source>
        <translation>pip install langchain-openai の後</translation>
    </message>
    <message>
        <source>Into a terminal, in your project&apos;s folder</source>
        <translation>端末で、プロジェクトのフォルダーにて</translation>
    </message>
    <message>
        <source>Into ~/.continue/config.yaml</source>
        <translation>~/.continue/config.yaml に</translation>
    </message>
    <message>
        <source>Into a terminal; then open http://localhost:3000</source>
        <translation>端末で。その後 http://localhost:3000 を開く</translation>
    </message>
    <message>
        <source>Settings, Models, API Keys. Cursor calls from its own servers: the gateway must be reachable from the internet for this, for example by a tunnel</source>
        <translation>Settings、Models、API Keys。Cursor は自社のサーバーから呼び出すため、トンネルなどでインターネットからゲートウェイに届く必要があります</translation>
    </message>
    <message>
        <source>Into Cline&apos;s settings, API Configuration</source>
        <translation>Cline の設定の API Configuration に</translation>
    </message>
</context>
<context>
    <name>DateFormats</name>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>M月d日 (ddd) HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 (ddd)</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>キャッシュ読み取り</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>cache write, 1 h</source>
        <translation>キャッシュ書き込み、1 時間</translation>
    </message>
    <message>
        <source>audio in</source>
        <translation>音声入力</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>audio out</source>
        <translation>音声出力</translation>
    </message>
    <message>
        <source>round robin: each in turn</source>
        <translation>round robin: 順番に</translation>
    </message>
    <message>
        <source>least latency: the quickest of late first</source>
        <translation>least latency: 最近もっとも速いものから</translation>
    </message>
    <message>
        <source>cost weighted: cheap ones more often</source>
        <translation>cost weighted: 安いものを多めに</translation>
    </message>
    <message>
        <source>random</source>
        <translation>無作為</translation>
    </message>
    <message>
        <source>priority: in the order they are listed</source>
        <translation>priority: 並んだ順に</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>not its model</source>
        <translation>モデルが違う</translation>
    </message>
    <message>
        <source>not its endpoint</source>
        <translation>エンドポイントが違う</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>不調</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>サーキット開</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>試行中</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>上限に到達</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 has used up its budget</source>
        <translation>%1 は予算を使い切りました</translation>
    </message>
    <message>
        <source>%1 has used %2 of its budget</source>
        <translation>%1 は予算の %2 を使いました</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2 のうち %1、%3</translation>
    </message>
    <message>
        <source>%1 is left alone for a while</source>
        <translation>%1 はしばらく使われません</translation>
    </message>
    <message>
        <source>%1 serves again</source>
        <translation>%1 は再び応答します</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 は停止しています</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 が復帰しました</translation>
    </message>
    <message>
        <source>The ledger is written again</source>
        <translation>台帳に再び書き込んでいます</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be written</source>
        <translation>台帳に書き込めません</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>circuit open, %1 s</source>
        <translation>サーキット開、%1 秒</translation>
    </message>
    <message>
        <source>circuit half-open</source>
        <translation>サーキット半開</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>%2 行のうち最初の %1 行</translation>
    </message>
    <message>
        <source>infermux, %1</source>
        <translation>infermux、%1</translation>
    </message>
</context>
<context>
    <name>ReportPeriod</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
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
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去 90 日間</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>One after the other, in turn.</source>
        <translation>順番に一つずつ。</translation>
    </message>
    <message>
        <source>The one that answered fastest lately. A new one is tried first.</source>
        <translation>最近もっとも速く応答したもの。新しいものは最初に試されます。</translation>
    </message>
    <message>
        <source>The one whose input price makes this prompt cheapest. Without a price it counts as free.</source>
        <translation>入力価格でこのプロンプトがもっとも安くなるもの。価格がなければ無料とみなします。</translation>
    </message>
    <message>
        <source>Any of them, by chance.</source>
        <translation>どれか一つを無作為に。</translation>
    </message>
    <message>
        <source>The first of the list that can, the next only when it can&apos;t.</source>
        <translation>リストの最初の使えるもの。使えないときだけ次へ。</translation>
    </message>
    <message>
        <source>can serve</source>
        <translation>応答できる</translation>
    </message>
    <message>
        <source>not its model</source>
        <translation>モデルが違う</translation>
    </message>
    <message>
        <source>not its endpoint</source>
        <translation>エンドポイントが違う</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>サーキット開</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>開、%1</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>試行中</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <source>at its limit, %1</source>
        <translation>上限に到達、%1</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Management&apos;s own address</source>
        <translation>管理用の別アドレス</translation>
    </message>
    <message>
        <source>none: on the same</source>
        <translation>なし: 同じアドレス</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>なし: 平文の HTTP</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>証明書の鍵</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>More host names</source>
        <translation>ほかのホスト名</translation>
    </message>
    <message>
        <source>only this computer&apos;s</source>
        <translation>このコンピューターのもののみ</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>要求できるウェブページ</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>本文の最大</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>ヘッダーの最大</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>接続の最大数</translation>
    </message>
    <message>
        <source>Patience with a head</source>
        <translation>ヘッダーを待つ時間</translation>
    </message>
    <message>
        <source>Patience with a body</source>
        <translation>本文を待つ時間</translation>
    </message>
    <message>
        <source>Patience with silence</source>
        <translation>無通信を待つ時間</translation>
    </message>
    <message>
        <source>Opens at a share of errors</source>
        <translation>エラー率がこれで開く</translation>
    </message>
    <message>
        <source>Or failures in a row</source>
        <translation>または連続した失敗</translation>
    </message>
    <message>
        <source>Or a p95 latency in ms</source>
        <translation>または p95 レイテンシ (ms)</translation>
    </message>
    <message>
        <source>Seconds looked back</source>
        <translation>さかのぼる秒数</translation>
    </message>
    <message>
        <source>Requests before it judges</source>
        <translation>判断までのリクエスト数</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>開いている時間</translation>
    </message>
    <message>
        <source>Patience with the probe</source>
        <translation>試行を待つ時間</translation>
    </message>
    <message>
        <source>Longer each time by</source>
        <translation>毎回延ばす倍率</translation>
    </message>
    <message>
        <source>At most open for</source>
        <translation>開いている最長時間</translation>
    </message>
    <message>
        <source>A 429 is an error</source>
        <translation>429 をエラーとする</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>データフォルダー内</translation>
    </message>
    <message>
        <source>Single requests are kept</source>
        <translation>個々のリクエストの保存期間</translation>
    </message>
    <message>
        <source>Month&apos;s spend as JSON</source>
        <translation>今月の支出の JSON</translation>
    </message>
    <message>
        <source>tokentrace server</source>
        <translation>tokentrace サーバー</translation>
    </message>
    <message>
        <source>Keep bodies</source>
        <translation>本文を保存</translation>
    </message>
    <message>
        <source>Of each at most</source>
        <translation>それぞれの最大</translation>
    </message>
    <message>
        <source>Newest requests</source>
        <translation>最新のリクエスト数</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>With the time</source>
        <translation>時刻を付ける</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>毎秒のトークン</translation>
    </message>
    <message>
        <source>First token after ms</source>
        <translation>最初のトークンまで (ms)</translation>
    </message>
    <message>
        <source>Share of errors</source>
        <translation>エラー率</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>上流</translation>
    </message>
    <message>
        <source>caller gone</source>
        <translation>呼び出し元切断</translation>
    </message>
    <message>
        <source>%1 broken off</source>
        <translation>%1 中断</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>中断</translation>
    </message>
</context>
<context>
    <name>TryIt</name>
    <message>
        <source>%1.</source>
        <comment>place in an order</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>each caller without a limit</source>
        <translation>上限のない各呼び出し元</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetCourse</name>
    <message>
        <source>Spend over the period</source>
        <translation>期間内の支出</translation>
    </message>
    <message>
        <source>%1 of %2 spent, %3 projected</source>
        <translation>%2 のうち %1 を使用、見込み %3</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>other model from %1</source>
        <translation>%1 から別のモデル</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetGauge</name>
    <message>
        <source>%1 of the limit is spent</source>
        <translation>上限の %1 を使用</translation>
    </message>
    <message>
        <source>Drag along the arc to set the limit, or use the arrow keys</source>
        <translation>弧に沿ってドラッグするか矢印キーで上限を設定</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetsCard</name>
    <message>
        <source>stopped for %1</source>
        <translation>あと %1 停止</translation>
    </message>
    <message>
        <source>stopped until %1</source>
        <translation>%1 まで停止</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>上限を超過</translation>
    </message>
    <message>
        <source>full in %1 at this rate</source>
        <translation>この速さだと %1 で満杯</translation>
    </message>
    <message>
        <source>full on %1 at this rate</source>
        <translation>この速さだと %1 に満杯</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>%1 後に再開</translation>
    </message>
    <message>
        <source>No limits yet

Set one under Budgets, and spending stops there.</source>
        <translation>上限はまだありません

「予算」で設定すると、支出はそこで止まります。</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>今週 %1</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetsPage</name>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>上限を設定</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>no limit for %1</source>
        <translation>%1 に上限なし</translation>
    </message>
    <message>
        <source>A limit for</source>
        <translation>上限の対象</translation>
    </message>
    <message>
        <source>Caller to limit</source>
        <translation>上限を設ける呼び出し元</translation>
    </message>
    <message>
        <source>a caller&apos;s name</source>
        <translation>呼び出し元の名前</translation>
    </message>
    <message>
        <source>No limits yet

Give a caller one, and spending stops there.</source>
        <translation>上限はまだありません

呼び出し元に設定すると、支出はそこで止まります。</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>設定を読み込み中…</translation>
    </message>
    <message>
        <source>Spend of callers without a limit is counted one by one</source>
        <translation>上限のない呼び出し元の支出は一つずつ数えます</translation>
    </message>
    <message>
        <source>Spend, %1</source>
        <translation>支出、%1</translation>
    </message>
    <message>
        <source>%1, %2 this month</source>
        <translation>%1、今月 %2</translation>
    </message>
    <message>
        <source>limit for %1</source>
        <translation>%1 の上限</translation>
    </message>
    <message>
        <source>limit for %1, %2</source>
        <translation>%1 の上限、%2</translation>
    </message>
    <message>
        <source>limit for %1: %2</source>
        <translation>%1 の上限: %2</translation>
    </message>
</context>
<context>
    <name>infermux::ChangeControls</name>
    <message>
        <source>The file changed…</source>
        <translation>ファイルが変わりました…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Save and apply</source>
        <translation>保存して適用</translation>
    </message>
    <message>
        <source>Write the file and go over to it (%1)</source>
        <translation>ファイルに書き込み、切り替えます (%1)</translation>
    </message>
    <message>
        <source>Back to what the file has</source>
        <translation>ファイルの内容に戻ります</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Another program changed the file: see both, and choose</source>
        <translation>別のプログラムがファイルを変更しました。両方を見て選んでください</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>取り消す: %1 (%2)</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>やり直す: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>誤り %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>未保存の変更 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>凡例: %1</translation>
    </message>
</context>
<context>
    <name>infermux::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>該当するコマンド</translation>
    </message>
</context>
<context>
    <name>infermux::ConflictDialog</name>
    <message>
        <source>The file changed</source>
        <translation>ファイルが変わりました</translation>
    </message>
    <message>
        <source>Another program changed the file</source>
        <translation>別のプログラムがファイルを変更しました</translation>
    </message>
    <message>
        <source>Red is what the file has now and your changes don&apos;t, green what your changes have and the file doesn&apos;t. Nothing is written before you save.</source>
        <translation>赤は今のファイルにあってあなたの変更にないもの、緑はあなたの変更にあってファイルにないものです。保存するまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>Take the file, drop my changes</source>
        <translation>ファイルを採用し、変更を破棄</translation>
    </message>
    <message>
        <source>Keep the file, and my changes on top</source>
        <translation>ファイルを残し、変更を重ねる</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Could not be kept, because the file has no place for it any more: %1</source>
        <translation>ファイルに場所がなくなったため残せませんでした: %1</translation>
    </message>
</context>
<context>
    <name>infermux::ConnectDialog</name>
    <message>
        <source>Connect a tool</source>
        <translation>ツールを接続</translation>
    </message>
</context>
<context>
    <name>infermux::ConnectPanel</name>
    <message>
        <source>Key of</source>
        <translation>キーの持ち主</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>What to put there</source>
        <translation>設定する内容</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The gateway is stopped. Start it to connect a tool.</source>
        <translation>ゲートウェイは停止しています。ツールを接続するには開始してください。</translation>
    </message>
    <message>
        <source>Waiting for your first request…</source>
        <translation>最初のリクエストを待っています…</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>誰でも</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 の</translation>
    </message>
    <message>
        <source>The key is masked here; what is copied has it.</source>
        <translation>ここではキーを伏せています。コピーした内容には含まれます。</translation>
    </message>
    <message>
        <source>In the place of “infermux” belongs your key of a provider that has none in the configuration; for the others any word will do.</source>
        <translation>「infermux」の部分には、設定にキーのないプロバイダーのキーを入れます。ほかはどんな語でもかまいません。</translation>
    </message>
    <message>
        <source>The keys of the providers are in the configuration: any word will do here.</source>
        <translation>プロバイダーのキーは設定にあります。ここはどんな語でもかまいません。</translation>
    </message>
</context>
<context>
    <name>infermux::CostChart</name>
    <message>
        <source>Cost over time, %1 in all</source>
        <translation>コストの推移、合計 %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>infermux::DefaultsForm</name>
    <message>
        <source>Everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Requests for a model that no group has go to any provider that serves it.</source>
        <translation>どのグループにもないモデルへのリクエストは、対応するどのプロバイダーにも送られます。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>stop the provider</source>
        <translation>プロバイダーを止める</translation>
    </message>
    <message>
        <source>read on, for the exact usage</source>
        <translation>正確な使用量のため読み続ける</translation>
    </message>
    <message>
        <source>When a caller goes away</source>
        <translation>呼び出し元が切断したとき</translation>
    </message>
    <message>
        <source>Answers before a latency counts</source>
        <translation>レイテンシを数えるまでの応答数</translation>
    </message>
    <message>
        <source>Weight of the newest latency</source>
        <translation>最新のレイテンシの重み</translation>
    </message>
    <message>
        <source>Attempts at different providers</source>
        <translation>異なるプロバイダーでの試行</translation>
    </message>
</context>
<context>
    <name>infermux::DesktopSettings</name>
    <message>
        <source>in the tray, without the window</source>
        <translation>ウィンドウなしでトレイに</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に開始</translation>
    </message>
    <message>
        <source>a budget passes a fraction</source>
        <translation>予算がある割合を超えた</translation>
    </message>
    <message>
        <source>a provider fails or recovers</source>
        <translation>プロバイダーの失敗や復帰</translation>
    </message>
    <message>
        <source>the ledger can&apos;t be written</source>
        <translation>台帳に書き込めない</translation>
    </message>
    <message>
        <source>Notify when</source>
        <translation>通知する条件</translation>
    </message>
</context>
<context>
    <name>infermux::DetailPane</name>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Part of the request</source>
        <translation>リクエストの部分</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>リクエストのヘッダー</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>応答のヘッダー</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>リクエストの本文</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>応答の本文</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>リクエストの番号</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Answer of the provider</source>
        <translation>プロバイダーの応答</translation>
    </message>
    <message>
        <source>Answer to the caller</source>
        <translation>呼び出し元への応答</translation>
    </message>
    <message>
        <source>Bodies are not kept

They may hold what is confidential, and stay in memory on this computer. Keep them to read them here and to send a request again (capture.bodies).</source>
        <translation>本文は保存されていません

機密を含むことがあり、このコンピューターのメモリーに留まります。ここで読み、リクエストを再送するには保存してください (capture.bodies)。</translation>
    </message>
    <message>
        <source>Keep bodies from now on</source>
        <translation>今後の本文を保存</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 に %1</translation>
    </message>
    <message>
        <source>The same request once more, with the same headers</source>
        <translation>同じリクエストを同じヘッダーでもう一度</translation>
    </message>
    <message>
        <source>Its body was longer than what is kept (capture.max_bytes)</source>
        <translation>本文が保存の上限より長いため保存されていません (capture.max_bytes)</translation>
    </message>
    <message>
        <source>Its body is not kept (capture.bodies)</source>
        <translation>本文は保存されていません (capture.bodies)</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); more is known of the newest only</source>
        <translation>
            <numerusform>試行 %n 回。詳しく分かるのは最新のものだけです</numerusform>
        </translation>
    </message>
    <message>
        <source>No provider was asked</source>
        <translation>どのプロバイダーにも要求していません</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>%1 を選んだ理由</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>a budget put %1 in the model&apos;s place</source>
        <translation>予算により %1 に置き換え</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>no group matched</source>
        <translation>該当グループなし</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数</translation>
    </message>
    <message>
        <source>$ / M</source>
        <translation>$ / M</translation>
    </message>
    <message>
        <source>The model has no price.</source>
        <translation>このモデルには価格がありません。</translation>
    </message>
    <message>
        <source>Tokens are estimated: the provider reported none, or the stream was broken off.</source>
        <translation>トークンは推定です。プロバイダーが報告しなかったか、ストリームが中断しました。</translation>
    </message>
    <message>
        <source>The dearest candidate would have cost %1.</source>
        <translation>もっとも高い候補なら %1 でした。</translation>
    </message>
    <message>
        <source>(cut: capture.max_bytes)</source>
        <translation>(切り詰め: capture.max_bytes)</translation>
    </message>
</context>
<context>
    <name>infermux::DifferenceCard</name>
    <message>
        <source>Comments, order and quoting stay as you wrote them.</source>
        <translation>コメント、順序、引用符は書いたままです。</translation>
    </message>
    <message>
        <source>what saving will write</source>
        <translation>保存で書き込まれる内容</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Edit as text…</source>
        <translation>テキストで編集…</translation>
    </message>
</context>
<context>
    <name>infermux::DifferenceView</name>
    <message>
        <source>What would be written</source>
        <translation>書き込まれる内容</translation>
    </message>
</context>
<context>
    <name>infermux::EditorPage</name>
    <message>
        <source>Edit as text…</source>
        <translation>テキストで編集…</translation>
    </message>
</context>
<context>
    <name>infermux::ExchangeModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>初トークン</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>トークン 入 / 出</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
</context>
<context>
    <name>infermux::FilterBar</name>
    <message>
        <source>Filter: caller:cursor status:error cost&gt;0.01 or any text</source>
        <translation>フィルター: caller:cursor status:error cost&gt;0.01 または任意の語</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>infermux::FirstStartDialog</name>
    <message>
        <source>The demo: an embedded provider, no key and no network</source>
        <translation>デモ: 内蔵プロバイダー、キーもネットワークも不要</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Welcome to infermux</source>
        <translation>infermux へようこそ</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>周りを見ています</translation>
    </message>
    <message>
        <source>infermux looks for keys of providers in the environment, and for Ollama, LM Studio and vLLM on this computer. Keys are not read, only whether they are there.</source>
        <translation>infermux は環境変数にあるプロバイダーのキーと、このコンピューターの Ollama、LM Studio、vLLM を探します。キーは読まず、あるかどうかだけを見ます。</translation>
    </message>
    <message>
        <source>What should it use?</source>
        <translation>何を使いますか？</translation>
    </message>
    <message>
        <source>Your choice goes into the configuration file. Keys stay where they are: the file refers to them by name.</source>
        <translation>選んだものは設定ファイルに入ります。キーは今の場所に残り、ファイルは名前で参照します。</translation>
    </message>
    <message>
        <source>Point a tool at it</source>
        <translation>ツールを向ける</translation>
    </message>
    <message>
        <source>Everything is set up. Point a tool at the gateway, and watch its first request arrive.</source>
        <translation>準備ができました。ツールをゲートウェイに向けて、最初のリクエストが届くのを見てください。</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>ステップ %1 / 3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
    <message numerus="yes">
        <source>%1, on this computer: %n model(s)</source>
        <translation>
            <numerusform>%1、このコンピューター: モデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: key in %2</source>
        <translation>%1: キーは %2</translation>
    </message>
    <message>
        <source>Nothing was found. Take the demo for a look around; providers can be added to the configuration file at any time.</source>
        <translation>何も見つかりませんでした。まずはデモをどうぞ。プロバイダーは設定ファイルにいつでも追加できます。</translation>
    </message>
</context>
<context>
    <name>infermux::GatewayCard</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Connect a tool…</source>
        <translation>ツールを接続…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stopping, %n request(s) in flight</source>
        <translation>
            <numerusform>停止中、処理中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>since %1 · %2 in flight</source>
        <translation>%1 から · 処理中 %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>infermux::GroupForm</name>
    <message>
        <source>Providers of the group</source>
        <translation>グループのプロバイダー</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループ名</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>プロバイダーを追加…</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>all, as they are declared</source>
        <translation>すべて、宣言の順に</translation>
    </message>
    <message>
        <source>Only some…</source>
        <translation>一部のみ…</translation>
    </message>
</context>
<context>
    <name>infermux::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>infermux::HelpView</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>infermux::ImportDialog</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>価格を取り込む</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>変更を検索</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>表示中をすべて選択</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It can&apos;t be imported: %1</source>
        <translation>取り込めません: %1</translation>
    </message>
    <message>
        <source>Nothing in it is new or different.</source>
        <translation>新しいものや異なるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) in it are new or different. Tick what you want.</source>
        <translation>
            <numerusform>新しい、または異なる価格が %n 件あります。必要なものを選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n price(s)</source>
        <translation>
            <numerusform>%n 件の価格を取り込む</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ImportModel</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Now: in · out · cached</source>
        <translation>現在: 入力 · 出力 · キャッシュ</translation>
    </message>
    <message>
        <source>Then: in · out · cached</source>
        <translation>変更後: 入力 · 出力 · キャッシュ</translation>
    </message>
</context>
<context>
    <name>infermux::KeyField</name>
    <message>
        <source>Where the key is</source>
        <translation>キーの場所</translation>
    </message>
    <message>
        <source>in a variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the callers&apos; own</source>
        <translation>呼び出し元のもの</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Variable with the key</source>
        <translation>キーを持つ変数</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1 is not set where infermux was started.</source>
        <translation>infermux を開始した環境に %1 が設定されていません。</translation>
    </message>
    <message>
        <source>%1 is set. The file only names it.</source>
        <translation>%1 は設定されています。ファイルには名前だけが入ります。</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>保存済み。入力すると置き換え</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keychain. The file only names it.</source>
        <translation>システムのキーチェーンに保存。ファイルには名前だけが入ります。</translation>
    </message>
    <message>
        <source>Whoever can read the file, or a copy of it, has the key.</source>
        <translation>ファイルやその写しを読める人は誰でもキーを得ます。</translation>
    </message>
    <message>
        <source>What a caller sends as its key goes on to the provider.</source>
        <translation>呼び出し元がキーとして送るものがプロバイダーに渡ります。</translation>
    </message>
</context>
<context>
    <name>infermux::KeysEdit</name>
    <message>
        <source>in the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Keys of callers</source>
        <translation>呼び出し元のキー</translation>
    </message>
    <message>
        <source>No caller has a key of its own yet.</source>
        <translation>専用のキーを持つ呼び出し元はまだありません。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>key of %1 revoked</source>
        <translation>%1 のキーを取り消し</translation>
    </message>
    <message>
        <source>key for %1</source>
        <translation>%1 のキー</translation>
    </message>
</context>
<context>
    <name>infermux::LatestRequests</name>
    <message>
        <source>Latest requests</source>
        <translation>最新のリクエスト</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>トラフィックを開く</translation>
    </message>
</context>
<context>
    <name>infermux::LimitForm</name>
    <message>
        <source>Remove the limit</source>
        <translation>上限を削除</translation>
    </message>
    <message>
        <source>$ a day</source>
        <translation>$ / 日</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>1 日のドル</translation>
    </message>
    <message>
        <source>$ a week</source>
        <translation>$ / 週</translation>
    </message>
    <message>
        <source>Dollars a week</source>
        <translation>1 週のドル</translation>
    </message>
    <message>
        <source>$ a month</source>
        <translation>$ / 月</translation>
    </message>
    <message>
        <source>Dollars a month</source>
        <translation>1 か月のドル</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>上限で</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>only tell</source>
        <translation>通知のみ</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>別のモデル</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>別のモデル</translation>
    </message>
    <message>
        <source>Other model from percent</source>
        <translation>別のモデルに替える割合</translation>
    </message>
    <message>
        <source>Alerts at percent</source>
        <translation>警告する割合</translation>
    </message>
    <message>
        <source>from %</source>
        <translation>% から</translation>
    </message>
    <message>
        <source>Alerts at %</source>
        <translation>警告 (%)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
</context>
<context>
    <name>infermux::LogView</name>
    <message>
        <source>Lines of the log from</source>
        <translation>表示するログの行</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>info and above</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>infermux::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sent again. It turns up at the top when it is answered.</source>
        <translation>再送しました。応答が来ると一番上に現れます。</translation>
    </message>
    <message>
        <source>Bodies of the requests from now on are kept.</source>
        <translation>今後のリクエストの本文を保存します。</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>テーマ: デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ: ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ: ダーク</translation>
    </message>
    <message>
        <source>Language: as the desktop</source>
        <translation>言語: デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>ヘルプ: %1</translation>
    </message>
    <message>
        <source>Stop the gateway</source>
        <translation>ゲートウェイを停止</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>ゲートウェイを開始</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Connect a tool</source>
        <translation>ツールを接続</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Read the configuration again</source>
        <translation>設定を読み直す</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>プロバイダー %1</translation>
    </message>
    <message>
        <source>Caller %1</source>
        <translation>呼び出し元 %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Stop the demo&apos;s callers</source>
        <translation>デモの呼び出し元を停止</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Edit the configuration as text</source>
        <translation>設定をテキストで編集</translation>
    </message>
</context>
<context>
    <name>infermux::ModelChips</name>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>モデルを追加…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>A name, or its beginning and a *: gpt-4*</source>
        <translation>名前、または先頭部分と *: gpt-4*</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>%1 をグループから外す</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 を外す</translation>
    </message>
</context>
<context>
    <name>infermux::ModelPicker</name>
    <message>
        <source>any model that it has</source>
        <translation>プロバイダーのどのモデルでも</translation>
    </message>
    <message>
        <source>search, or a name and Return</source>
        <translation>検索、または名前と Return</translation>
    </message>
    <message>
        <source>Search or add a model</source>
        <translation>モデルを検索または追加</translation>
    </message>
    <message>
        <source>Models to serve</source>
        <translation>提供するモデル</translation>
    </message>
</context>
<context>
    <name>infermux::NewKeyDialog</name>
    <message>
        <source>Keep it in the file, where whoever reads the file has it</source>
        <translation>ファイルに保存する (ファイルを読める人に見えます)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>whose key it is: cursor, notebook, …</source>
        <translation>キーの持ち主: cursor、notebook など</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What sets the variable</source>
        <translation>変数を設定する行</translation>
    </message>
    <message>
        <source>It is seen here once. Copy it into the tool that is to use it.</source>
        <translation>ここで一度だけ表示されます。使うツールにコピーしてください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The file names the variable %1. Set it where infermux is started, and start it anew:</source>
        <translation>ファイルは変数 %1 を参照します。infermux を開始する環境で設定し、開始し直してください:</translation>
    </message>
</context>
<context>
    <name>infermux::OverviewPage</name>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>指定…</translation>
    </message>
    <message>
        <source>Own range; a double click on the chart goes back</source>
        <translation>指定した範囲。グラフをダブルクリックすると戻ります</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Chart as image…</source>
        <translation>グラフを画像に…</translation>
    </message>
    <message>
        <source>Chart as image</source>
        <translation>グラフを画像に</translation>
    </message>
    <message>
        <source>Figures as CSV…</source>
        <translation>数値を CSV に…</translation>
    </message>
    <message>
        <source>Figures as CSV</source>
        <translation>数値を CSV に</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <translation>積み上げ</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>すべて表示に戻す</translation>
    </message>
    <message>
        <source>Nothing spent in this time

Point a tool at %1/v1 and watch it arrive here.</source>
        <translation>この期間の支出はありません

ツールを %1/v1 に向けると、ここに現れます。</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it to see spending here.</source>
        <translation>ゲートウェイは停止しています

開始すると支出が表示されます。</translation>
    </message>
    <message>
        <source>%1, stacked by</source>
        <translation>%1、積み上げ</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be read

%1</source>
        <translation>台帳を読めません

%1</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>only %1  ✕</source>
        <translation>%1 のみ  ✕</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>%1 に書き込めません</translation>
    </message>
</context>
<context>
    <name>infermux::OverviewTiles</name>
    <message>
        <source>Spent today</source>
        <translation>今日の支出</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Saved by routing</source>
        <translation>ルーティングによる節約</translation>
    </message>
    <message>
        <source>Requests / min</source>
        <translation>リクエスト / 分</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>初トークン</translation>
    </message>
    <message>
        <source>in flight %1</source>
        <translation>処理中 %1</translation>
    </message>
    <message>
        <source>%1 this minute</source>
        <translation>この 1 分で %1</translation>
    </message>
    <message>
        <source>none this minute</source>
        <translation>この 1 分はなし</translation>
    </message>
    <message>
        <source>median, last minute</source>
        <translation>直近 1 分の中央値</translation>
    </message>
    <message>
        <source>→ %1 projected</source>
        <translation>→ 見込み %1</translation>
    </message>
    <message>
        <source>%1 below the dearest</source>
        <translation>最高値より %1 安い</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>nothing yesterday</source>
        <translation>昨日はなし</translation>
    </message>
    <message>
        <source>as yesterday</source>
        <translation>昨日と同じ</translation>
    </message>
    <message>
        <source>▲ %1 vs yesterday</source>
        <translation>▲ 昨日比 %1</translation>
    </message>
    <message>
        <source>▼ %1 vs yesterday</source>
        <translation>▼ 昨日比 %1</translation>
    </message>
</context>
<context>
    <name>infermux::PairsEdit</name>
    <message>
        <source>Take this out</source>
        <translation>これを外す</translation>
    </message>
</context>
<context>
    <name>infermux::PriceCellDelegate</name>
    <message>
        <source>Dollars a million</source>
        <translation>100 万あたりのドル</translation>
    </message>
</context>
<context>
    <name>infermux::PriceDialog</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Input, dollars a million</source>
        <translation>入力、100 万あたりのドル</translation>
    </message>
    <message>
        <source>Output, dollars a million</source>
        <translation>出力、100 万あたりのドル</translation>
    </message>
    <message>
        <source>Cached input, dollars a million</source>
        <translation>キャッシュ入力、100 万あたりのドル</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>入力と同じ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Input, $ / M</source>
        <translation>入力、$ / M</translation>
    </message>
    <message>
        <source>Output, $ / M</source>
        <translation>出力、$ / M</translation>
    </message>
    <message>
        <source>Cached input, $ / M</source>
        <translation>キャッシュ入力、$ / M</translation>
    </message>
</context>
<context>
    <name>infermux::PriceModel</name>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自分の</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>In use, and no price is known: it counts as free.</source>
        <translation>使用中ですが価格が不明です。無料とみなします。</translation>
    </message>
    <message>
        <source>Built in: %1 in, %2 out</source>
        <translation>内蔵: 入力 %1、出力 %2</translation>
    </message>
    <message>
        <source>Another source says %1</source>
        <translation>別の出典では %1</translation>
    </message>
    <message>
        <source>Above %1 tokens: %2 in, %3 out</source>
        <translation>%1 トークン超: 入力 %2、出力 %3</translation>
    </message>
    <message>
        <source>Charged %1, at these prices %2</source>
        <translation>計上 %1、この価格では %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Written, 1 h</source>
        <translation>書き込み 1 時間</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
</context>
<context>
    <name>infermux::PriceTable</name>
    <message>
        <source>Prices, in dollars a million tokens</source>
        <translation>価格、100 万トークンあたりのドル</translation>
    </message>
</context>
<context>
    <name>infermux::PricingPage</name>
    <message>
        <source>Pricing</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分の</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Which prices</source>
        <translation>表示する価格</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Remove override</source>
        <translation>自分の価格を削除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the prices</source>
        <translation>価格を検索</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>価格を追加</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>LiteLLM&apos;s model_prices_and_context_window.json or models.dev&apos;s api.json</source>
        <translation>LiteLLM の model_prices_and_context_window.json または models.dev の api.json</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>価格を取り込む</translation>
    </message>
    <message>
        <source>Price files (*.json)</source>
        <translation>価格ファイル (*.json)</translation>
    </message>
    <message>
        <source>$ per million tokens, built-in prices of %1</source>
        <translation>100 万トークンあたりの $、内蔵価格は %1 時点</translation>
    </message>
    <message>
        <source>Type in a cell; with several rows chosen it holds for all of them. Ctrl+V takes rows out of a spreadsheet.</source>
        <translation>セルに入力します。複数行を選ぶとすべてに適用されます。Ctrl+V で表計算の行を貼り付けます。</translation>
    </message>
    <message>
        <source>Adding up this month…</source>
        <translation>今月を集計中…</translation>
    </message>
    <message>
        <source>This month: %1</source>
        <translation>今月: %1</translation>
    </message>
    <message>
        <source>This month: %1 charged, %2 at these prices (%3)</source>
        <translation>今月: 計上 %1、この価格では %2 (%3)</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>%1 の価格</translation>
    </message>
    <message numerus="yes">
        <source>prices of %n model(s)</source>
        <translation>
            <numerusform>%n 個のモデルの価格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) removed</source>
        <translation>
            <numerusform>自分の価格を %n 件削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) imported</source>
        <translation>
            <numerusform>価格を %n 件取り込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) pasted</source>
        <translation>
            <numerusform>価格を %n 件貼り付け</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no prices: model, input and output beside each other.</source>
        <translation>クリップボードに価格がありません。モデル、入力、出力を並べてください。</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>解釈できません: %1</translation>
    </message>
</context>
<context>
    <name>infermux::ProviderCard</name>
    <message>
        <source>mistake</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>circuit half-open</source>
        <translation>サーキット半開</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>サーキット</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>毎分のリクエスト</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>毎分のトークン</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日の支出</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95 レイテンシ</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Open: nothing goes there</source>
        <translation>開く: 何も送りません</translation>
    </message>
    <message>
        <source>Close: it may be used again</source>
        <translation>閉じる: 再び使えます</translation>
    </message>
    <message>
        <source>Reset: forget what was seen</source>
        <translation>リセット: これまでを忘れます</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>Provider %1, %2</source>
        <translation>プロバイダー %1、%2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Embedded: always there.</source>
        <translation>内蔵: 常に使えます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n model(s) in %1.</source>
        <translation>
            <numerusform>応答あり: モデル %n 個、%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ProviderDialog</name>
    <message>
        <source>Opens at a share of errors</source>
        <translation>エラー率がこれで開く</translation>
    </message>
    <message>
        <source>Or failures in a row</source>
        <translation>または連続した失敗</translation>
    </message>
    <message>
        <source>Or a p95 latency in ms</source>
        <translation>または p95 レイテンシ (ms)</translation>
    </message>
    <message>
        <source>Seconds looked back</source>
        <translation>さかのぼる秒数</translation>
    </message>
    <message>
        <source>Requests before it judges</source>
        <translation>判断までのリクエスト数</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>開いている時間</translation>
    </message>
    <message>
        <source>Patience with the probe</source>
        <translation>試行を待つ時間</translation>
    </message>
    <message>
        <source>Longer each time by</source>
        <translation>毎回延ばす倍率</translation>
    </message>
    <message>
        <source>At most open for</source>
        <translation>開いている最長時間</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>プロバイダー %1</translation>
    </message>
    <message>
        <source>A new provider</source>
        <translation>新しいプロバイダー</translation>
    </message>
    <message>
        <source>Fields of the provider</source>
        <translation>プロバイダーの項目</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言</translation>
    </message>
    <message>
        <source>embedded demo</source>
        <translation>内蔵デモ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>the dialect&apos;s own</source>
        <translation>方言の既定</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイメント</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API バージョン</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>要求名</translation>
    </message>
    <message>
        <source>sent as</source>
        <translation>送信名</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>毎分のリクエスト</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>毎分のトークン</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>待つ時間</translation>
    </message>
    <message>
        <source>by its name, else its dialect</source>
        <translation>名前により、なければ方言により</translation>
    </message>
    <message>
        <source>Priced as</source>
        <translation>価格の基準</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>ほかのヘッダー</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Looked after every</source>
        <translation>確認の間隔</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>By asking for</source>
        <translation>問い合わせるもの</translation>
    </message>
    <message>
        <source>its models, which costs nothing</source>
        <translation>モデル一覧 (費用なし)</translation>
    </message>
    <message>
        <source>one token</source>
        <translation>1 トークン</translation>
    </message>
    <message>
        <source>Not looked after</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>A 429 is an error</source>
        <translation>429 をエラーとする</translation>
    </message>
    <message>
        <source>More: headers, health, circuit</source>
        <translation>詳細: ヘッダー、健全性、サーキット</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>簡略</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>Into the draft; nothing is written before it is saved</source>
        <translation>下書きに入れます。保存するまで何も書き込まれません</translation>
    </message>
    <message>
        <source>Remove the provider</source>
        <translation>プロバイダーを削除</translation>
    </message>
    <message>
        <source>provider %1 removed</source>
        <translation>プロバイダー %1 を削除</translation>
    </message>
    <message>
        <source>There is a provider of that name already.</source>
        <translation>その名前のプロバイダーはすでにあります。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>What is wrong has to be put right first.</source>
        <translation>まず誤りを直してください。</translation>
    </message>
    <message>
        <source>It is embedded: always there, and costs nothing.</source>
        <translation>内蔵です。常に使え、費用はかかりません。</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせ中…</translation>
    </message>
    <message>
        <source>The keychain: %1</source>
        <translation>キーチェーン: %1</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>テストをキャンセル</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n model(s) in %1.</source>
        <translation>
            <numerusform>応答あり: モデル %n 個、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain does not take the key: %1. A variable can be named instead.</source>
        <translation>キーチェーンがキーを受け付けません: %1。代わりに変数を指定できます。</translation>
    </message>
    <message>
        <source>provider %1 added</source>
        <translation>プロバイダー %1 を追加</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>プロバイダー %1</translation>
    </message>
    <message>
        <source>It could not be taken over: the file is another by now.</source>
        <translation>反映できませんでした。ファイルはその間に変わりました。</translation>
    </message>
</context>
<context>
    <name>infermux::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>No providers yet

Add one, and requests have somewhere to go.</source>
        <translation>プロバイダーはまだありません

追加すると、リクエストの行き先ができます。</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>設定を読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers on this computer: %n model(s)</source>
        <translation>
            <numerusform>このコンピューターで %1 が応答: モデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a key for %1: %2 is set</source>
        <translation>%1 のキーがあります: %2 が設定済み</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>使う…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
</context>
<context>
    <name>infermux::ProvidersStrip</name>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
</context>
<context>
    <name>infermux::Rail</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>infermux::RangeDialog</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>終了は開始より後でなければなりません。</translation>
    </message>
</context>
<context>
    <name>infermux::ReportChoices</name>
    <message>
        <source>whole period</source>
        <translation>期間全体</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>1 日ごと</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>さらに</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>By</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>and</source>
        <translation>と</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Only: caller:cursor provider:openai</source>
        <translation>例: caller:cursor model:o3</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>infermux::ReportModel</name>
    <message>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>日時 (UTC)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>節約</translation>
    </message>
</context>
<context>
    <name>infermux::ReportsPage</name>
    <message>
        <source>Writing… %1 of %2 lines</source>
        <translation>書き込み中… %2 行のうち %1 行</translation>
    </message>
    <message>
        <source>Writing… %1 lines</source>
        <translation>書き込み中… %1 行</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>書き込めません: %1</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it once, so that its ledger is known.</source>
        <translation>ゲートウェイは停止しています

一度開始すると台帳の場所が分かります。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Report as CSV…</source>
        <translation>レポートを CSV に…</translation>
    </message>
    <message>
        <source>Report as CSV</source>
        <translation>レポートを CSV に</translation>
    </message>
    <message>
        <source>Single requests as CSV…</source>
        <translation>個々のリクエストを CSV に…</translation>
    </message>
    <message>
        <source>Single requests as CSV</source>
        <translation>個々のリクエストを CSV に</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>PDF に印刷…</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>PDF に印刷</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Double click a row to see only it</source>
        <translation>行をダブルクリックするとそれだけを表示します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled, nothing was written</source>
        <translation>キャンセルしました。何も書き込まれていません</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be read

%1</source>
        <translation>台帳を読めません

%1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>リクエスト %1 件</translation>
    </message>
    <message>
        <source>%1 saved by routing</source>
        <translation>ルーティングで %1 節約</translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation>価格なし %1 件</translation>
    </message>
    <message>
        <source>the first %1 rows</source>
        <translation>最初の %1 行</translation>
    </message>
    <message>
        <source>Nothing in this time

Choose another period, or change the filter.</source>
        <translation>この期間には何もありません

別の期間を選ぶか、絞り込みを変えてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n 行をコピーしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::RequestTable</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>infermux::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation>上から順に一致</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>グループを追加</translation>
    </message>
    <message>
        <source>%1: strategy</source>
        <translation>%1: 戦略</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: %2 を追加</translation>
    </message>
    <message>
        <source>%1: %2 taken out</source>
        <translation>%1: %2 を外す</translation>
    </message>
    <message>
        <source>The chosen group</source>
        <translation>選択中のグループ</translation>
    </message>
    <message>
        <source>%1 / M in</source>
        <translation>%1 / M 入力</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>モデルはまだありません</translation>
    </message>
    <message>
        <source>mistake</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>the default: %1</source>
        <translation>既定: %1</translation>
    </message>
    <message>
        <source>group %1 added</source>
        <translation>グループ %1 を追加</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>%1: %2 moved</source>
        <translation>%1: %2 を移動</translation>
    </message>
    <message>
        <source>%1 renamed to %2</source>
        <translation>%1 を %2 に改名</translation>
    </message>
    <message>
        <source>group %1 removed</source>
        <translation>グループ %1 を削除</translation>
    </message>
</context>
<context>
    <name>infermux::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where the gateway listens, and who may ask from where.</source>
        <translation>ゲートウェイの待ち受け先と、どこから要求できるか。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>What one caller may ask of the gateway itself.</source>
        <translation>一つの呼び出し元がゲートウェイ自体に要求できる量。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Who may use the gateway. A key of its own names its caller, also for tools that can&apos;t set headers.</source>
        <translation>誰がゲートウェイを使えるか。専用のキーは、ヘッダーを設定できないツールでも呼び出し元を示します。</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>サーキット</translation>
    </message>
    <message>
        <source>When a provider is left alone. A provider can have values of its own.</source>
        <translation>プロバイダーを使わなくする条件。プロバイダーごとの値も設定できます。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Where every request is kept, and what else hears of it.</source>
        <translation>すべてのリクエストの保存先と、ほかに知らせる相手。</translation>
    </message>
    <message>
        <source>The ledger&apos;s file</source>
        <translation>台帳のファイル</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Requests and answers themselves, for Traffic. They stay on this computer.</source>
        <translation>トラフィックで見るリクエストと応答そのもの。このコンピューターに留まります。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What the program says of itself. Keys are never in it.</source>
        <translation>プログラム自身の記録。キーは決して含まれません。</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>このデスクトップ</translation>
    </message>
    <message>
        <source>Kept for this desktop, not in the configuration. It holds at once.</source>
        <translation>設定ファイルではなくこのデスクトップに保存され、すぐに有効です。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>How the embedded provider answers, where there is one.</source>
        <translation>内蔵プロバイダーがある場合の応答のしかた。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>A native control panel with an LLM gateway inside.</source>
        <translation>LLM ゲートウェイを内蔵したネイティブのコントロールパネル。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>要求できる人</translation>
    </message>
    <message>
        <source>anyone; keys go to providers</source>
        <translation>誰でも。キーはプロバイダーへ</translation>
    </message>
    <message>
        <source>only with a key</source>
        <translation>キーがある場合のみ</translation>
    </message>
    <message>
        <source>A key for all</source>
        <translation>全員のキー</translation>
    </message>
    <message>
        <source>Keys of callers</source>
        <translation>呼び出し元のキー</translation>
    </message>
    <message>
        <source>the key for all</source>
        <translation>全員のキー</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>現在の場所</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>MIT; with Qt Charts as a whole GPL 3</source>
        <translation>MIT。Qt Charts を含む全体は GPL 3</translation>
    </message>
</context>
<context>
    <name>infermux::StatusLine</name>
    <message>
        <source>State of the providers</source>
        <translation>プロバイダーの状態</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>State of the ledger</source>
        <translation>台帳の状態</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>直近の出来事</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>このページのヘルプ</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1、%2 に読み込み</translation>
    </message>
    <message>
        <source>Nothing is served</source>
        <translation>何も提供していません</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) in order</source>
        <translation>
            <numerusform>プロバイダー %n 個が正常</numerusform>
        </translation>
    </message>
    <message>
        <source>In trouble: %1</source>
        <translation>問題あり: %1</translation>
    </message>
    <message numerus="yes">
        <source>In trouble: %1 and %n more</source>
        <translation>
            <numerusform>問題あり: %1、ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger in order</source>
        <translation>台帳は正常</translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %n row(s) lost</source>
        <translation>
            <numerusform>台帳: %n 行が失われました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %n row(s) wait</source>
        <translation>
            <numerusform>台帳: %n 行が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger in trouble</source>
        <translation>台帳に問題あり</translation>
    </message>
    <message>
        <source>The configuration was read and holds</source>
        <translation>設定を読み込み、適用しました</translation>
    </message>
    <message>
        <source>Mistake in the configuration</source>
        <translation>設定に誤りがあります</translation>
    </message>
    <message>
        <source>The configuration was not taken over</source>
        <translation>設定は適用されませんでした</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time and what happened</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>infermux::StrategyChoice</name>
    <message>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>Strategy: %1</source>
        <translation>戦略: %1</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>infermux::TextDialog</name>
    <message>
        <source>The configuration as text</source>
        <translation>設定のテキスト</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>テキストで編集</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be kept here: take an editor of your own.</source>
        <translation>ここでは保持できない文字があります。別のエディターを使ってください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Into the draft; nothing is written before it is saved</source>
        <translation>下書きに入れます。保存するまで何も書き込まれません</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>The file is another by now. Copy what you wrote, and open the text anew.</source>
        <translation>ファイルはその間に変わりました。書いた内容をコピーし、テキストを開き直してください。</translation>
    </message>
    <message>
        <source>text by hand</source>
        <translation>手書きのテキスト</translation>
    </message>
    <message>
        <source>What you wrote is not taken over. Cancel once more to drop it.</source>
        <translation>書いた内容はまだ反映されていません。破棄するにはもう一度キャンセルしてください。</translation>
    </message>
</context>
<context>
    <name>infermux::Tile</name>
    <message>
        <source>%1, its course</source>
        <translation>%1 の推移</translation>
    </message>
</context>
<context>
    <name>infermux::TimingBars</name>
    <message>
        <source>Timing</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>infermux::TrafficPage</name>
    <message>
        <source>Connect a tool…</source>
        <translation>ツールを接続…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Hold the table still (Ctrl+P)</source>
        <translation>表を止める (Ctrl+P)</translation>
    </message>
    <message>
        <source>Keep the newest in view (Ctrl+E)</source>
        <translation>最新を表示し続ける (Ctrl+E)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Go on (%1 new)</source>
        <translation>再開 (新着 %1)</translation>
    </message>
    <message>
        <source>Looking through the requests…</source>
        <translation>リクエストを検索中…</translation>
    </message>
    <message>
        <source>No request matches

Change the filter to see more.</source>
        <translation>一致するリクエストはありません

フィルターを変えてください。</translation>
    </message>
    <message>
        <source>%1 requests in the ledger</source>
        <translation>台帳に %1 件</translation>
    </message>
    <message>
        <source>%1 that match</source>
        <translation>一致 %1 件</translation>
    </message>
    <message>
        <source>older ones can&apos;t be read: %1</source>
        <translation>古いものを読めません: %1</translation>
    </message>
    <message>
        <source>searched back to %1</source>
        <translation>%1 まで検索済み</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>さらに検索</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>検索を中止</translation>
    </message>
    <message>
        <source>Waiting for your first request

Point a tool at %1/v1</source>
        <translation>最初のリクエストを待っています

ツールを %1/v1 に向けてください</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it to see requests here</source>
        <translation>ゲートウェイは停止しています

開始するとリクエストが表示されます</translation>
    </message>
    <message>
        <source>%1 in flight · %2 in the last minute</source>
        <translation>処理中 %1 · 直近 1 分 %2</translation>
    </message>
</context>
<context>
    <name>infermux::Tray</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Connect a tool…</source>
        <translation>ツールを接続…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
</context>
<context>
    <name>infermux::TryIt</name>
    <message>
        <source>Model to try</source>
        <translation>試すモデル</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Caller to try</source>
        <translation>試す呼び出し元</translation>
    </message>
    <message>
        <source>any caller</source>
        <translation>任意の呼び出し元</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>on the unsaved configuration</source>
        <translation>未保存の設定で</translation>
    </message>
    <message>
        <source>Tokens of the prompt to try</source>
        <translation>試すプロンプトのトークン数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>No group has it: %1 over all providers</source>
        <translation>どのグループにもありません: すべてのプロバイダーで %1</translation>
    </message>
    <message>
        <source>Group %1, %2</source>
        <translation>グループ %1、%2</translation>
    </message>
    <message>
        <source>%1. The caller is told: %2</source>
        <translation>%1。呼び出し元への返答: %2</translation>
    </message>
    <message>
        <source>%1. Any of those that can, this time %2.</source>
        <translation>%1。使えるもののどれか、今回は %2。</translation>
    </message>
    <message>
        <source>%1. Next in turn is %2.</source>
        <translation>%1。次の順番は %2。</translation>
    </message>
    <message>
        <source>%1. %2 serves.</source>
        <translation>%1。%2 が応答。</translation>
    </message>
    <message>
        <source>The budget of %1 puts %2 in its place.</source>
        <translation>%1 の予算により %2 に置き換えます。</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>送信名</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>To be tried as soon as the mistakes are put right.</source>
        <translation>誤りを直すと試せます。</translation>
    </message>
    <message>
        <source>Name a model and a size of the prompt, and see who would serve it.</source>
        <translation>モデルとプロンプトの大きさを入れると、どれが応答するか分かります。</translation>
    </message>
</context>
<context>
    <name>infermux::UnsavedDialog</name>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Some changes are not saved</source>
        <translation>保存されていない変更があります</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Quit without them</source>
        <translation>保存せずに終了</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>保存して終了</translation>
    </message>
</context>
<context>
    <name>infermux::WhatIfView</name>
    <message>
        <source>Model that was used</source>
        <translation>使ったモデル</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model instead</source>
        <translation>代わりのモデル</translation>
    </message>
    <message>
        <source>another</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>Only this caller</source>
        <translation>この呼び出し元のみ</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>By caller</source>
        <translation>呼び出し元別</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Share of the requests, in percent</source>
        <translation>リクエストの割合 (パーセント)</translation>
    </message>
    <message>
        <source>Only prompts of at most so many tokens</source>
        <translation>このトークン数以下のプロンプトのみ</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>If the requests of</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>had gone to</source>
        <translation>代替</translation>
    </message>
    <message>
        <source>by</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>share %</source>
        <translation>割合 %</translation>
    </message>
    <message>
        <source>prompts up to</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Start the gateway once, so that its ledger is known.</source>
        <translation>一度ゲートウェイを開始すると台帳の場所が分かります。</translation>
    </message>
    <message>
        <source>Name the model that was used, and the one instead.</source>
        <translation>使ったモデルと代わりのモデルを入れてください。</translation>
    </message>
    <message>
        <source>%1 has no price: choose one of the list.</source>
        <translation>%1 には価格がありません。リストから選んでください。</translation>
    </message>
    <message>
        <source>The share is a percentage from 0 to 100.</source>
        <translation>割合は 0 から 100 のパーセントです。</translation>
    </message>
    <message>
        <source>The size of a prompt is a number of tokens.</source>
        <translation>プロンプトの大きさはトークン数です。</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>もしも？</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>仮の額</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>No request of this model in the period</source>
        <translation>この期間にこのモデルへのリクエストはありません</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), with the tokens that they had, at today&apos;s prices.</source>
        <translation>
            <numerusform>%Ln 件のリクエストを、当時のトークン数と今日の価格で。</numerusform>
        </translation>
    </message>
</context>
</TS>
