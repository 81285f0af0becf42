<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BudgetWords</name>
    <message>
        <source>everyone else</source>
        <translation>其他所有</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>stops at the limit</source>
        <translation>到限额即停</translation>
    </message>
    <message>
        <source>%1 from %2, then stops</source>
        <translation>从 %2 起用 %1，然后停止</translation>
    </message>
    <message>
        <source>only tells</source>
        <translation>仅提醒</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>从 %2 起用 %1</translation>
    </message>
    <message>
        <source>No alerts %1</source>
        <translation>%1没有提醒</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2 前）</translation>
    </message>
    <message>
        <source>Alerts %1: %2</source>
        <translation>%1提醒：%2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>已超限额</translation>
    </message>
    <message>
        <source>other model</source>
        <translation>改用其他模型</translation>
    </message>
    <message>
        <source>alert at %1</source>
        <translation>%1 时提醒</translation>
    </message>
    <message>
        <source>well within</source>
        <translation>余量充足</translation>
    </message>
</context>
<context>
    <name>ChartStep</name>
    <message>
        <source>per 15 seconds</source>
        <translation>每 15 秒</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>per 5 minutes</source>
        <translation>每 5 分钟</translation>
    </message>
    <message>
        <source>per 15 minutes</source>
        <translation>每 15 分钟</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>per 3 hours</source>
        <translation>每 3 小时</translation>
    </message>
    <message>
        <source>per 12 hours</source>
        <translation>每 12 小时</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>每天</translation>
    </message>
</context>
<context>
    <name>ConnectSnippets</name>
    <message>
        <source>Into a terminal</source>
        <translation>在终端中</translation>
    </message>
    <message>
        <source>After pip install openai</source>
        <translation>先执行 pip install openai</translation>
    </message>
    <message>
        <source>After npm install openai</source>
        <translation>先执行 npm install openai</translation>
    </message>
    <message>
        <source>After pip install langchain-openai</source>
        <translation>先执行 pip install langchain-openai</translation>
    </message>
    <message>
        <source>Into a terminal, in your project&apos;s folder</source>
        <translation>在终端中，位于你的项目文件夹</translation>
    </message>
    <message>
        <source>Into ~/.continue/config.yaml</source>
        <translation>写入 ~/.continue/config.yaml</translation>
    </message>
    <message>
        <source>Into a terminal; then open http://localhost:3000</source>
        <translation>在终端中；然后打开 http://localhost:3000</translation>
    </message>
    <message>
        <source>Settings, Models, API Keys. Cursor calls from its own servers: the gateway must be reachable from the internet for this, for example by a tunnel</source>
        <translation>Settings、Models、API Keys。Cursor 从它自己的服务器发起调用：网关必须能从互联网访问，例如通过隧道</translation>
    </message>
    <message>
        <source>Into Cline&apos;s settings, API Configuration</source>
        <translation>在 Cline 的设置中，API Configuration</translation>
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
        <translation>M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
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
        <translation>提示词</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>缓存读取</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>cache write, 1 h</source>
        <translation>缓存写入，1 小时</translation>
    </message>
    <message>
        <source>audio in</source>
        <translation>音频输入</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>audio out</source>
        <translation>音频输出</translation>
    </message>
    <message>
        <source>round robin: each in turn</source>
        <translation>round robin：依次轮流</translation>
    </message>
    <message>
        <source>least latency: the quickest of late first</source>
        <translation>least latency：最近最快的优先</translation>
    </message>
    <message>
        <source>cost weighted: cheap ones more often</source>
        <translation>cost weighted：便宜的更常用</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>priority: in the order they are listed</source>
        <translation>priority：按列表顺序</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>not its model</source>
        <translation>没有该模型</translation>
    </message>
    <message>
        <source>not its endpoint</source>
        <translation>没有该端点</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>已熔断</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>试探中</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>已到上限</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
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
        <translation>%1 已用完预算</translation>
    </message>
    <message>
        <source>%1 has used %2 of its budget</source>
        <translation>%1 已使用预算的 %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 / %2，%3</translation>
    </message>
    <message>
        <source>%1 is left alone for a while</source>
        <translation>%1 暂时不再使用</translation>
    </message>
    <message>
        <source>%1 serves again</source>
        <translation>%1 恢复服务</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 不可用</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>The ledger is written again</source>
        <translation>账本已恢复写入</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be written</source>
        <translation>账本无法写入</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>down</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>circuit open, %1 s</source>
        <translation>熔断，%1 秒</translation>
    </message>
    <message>
        <source>circuit half-open</source>
        <translation>半熔断</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>已到上限</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>前 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>infermux, %1</source>
        <translation>infermux，%1</translation>
    </message>
</context>
<context>
    <name>ReportPeriod</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
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
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
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
        <translation>轮流，一个接一个。</translation>
    </message>
    <message>
        <source>The one that answered fastest lately. A new one is tried first.</source>
        <translation>最近响应最快的。新的会先试。</translation>
    </message>
    <message>
        <source>The one whose input price makes this prompt cheapest. Without a price it counts as free.</source>
        <translation>输入价格使此提示词最便宜的。没有价格则视为免费。</translation>
    </message>
    <message>
        <source>Any of them, by chance.</source>
        <translation>随机任选一个。</translation>
    </message>
    <message>
        <source>The first of the list that can, the next only when it can&apos;t.</source>
        <translation>列表中第一个可用的，不可用时才轮到下一个。</translation>
    </message>
    <message>
        <source>can serve</source>
        <translation>可以服务</translation>
    </message>
    <message>
        <source>not its model</source>
        <translation>没有该模型</translation>
    </message>
    <message>
        <source>not its endpoint</source>
        <translation>没有该端点</translation>
    </message>
    <message>
        <source>down</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>已熔断</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>熔断，%1</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>试探中</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>已到上限</translation>
    </message>
    <message>
        <source>at its limit, %1</source>
        <translation>已到上限，%1</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Management&apos;s own address</source>
        <translation>管理接口的单独地址</translation>
    </message>
    <message>
        <source>none: on the same</source>
        <translation>无：同一地址</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>无：明文 HTTP</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>证书的私钥</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>More host names</source>
        <translation>更多主机名</translation>
    </message>
    <message>
        <source>only this computer&apos;s</source>
        <translation>仅本机的</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>可以请求的网页</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>正文上限</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>请求头上限</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>最多连接数</translation>
    </message>
    <message>
        <source>Patience with a head</source>
        <translation>等待请求头</translation>
    </message>
    <message>
        <source>Patience with a body</source>
        <translation>等待正文</translation>
    </message>
    <message>
        <source>Patience with silence</source>
        <translation>等待静默</translation>
    </message>
    <message>
        <source>Opens at a share of errors</source>
        <translation>错误比例达到时熔断</translation>
    </message>
    <message>
        <source>Or failures in a row</source>
        <translation>或连续失败次数</translation>
    </message>
    <message>
        <source>Or a p95 latency in ms</source>
        <translation>或 p95 延迟（毫秒）</translation>
    </message>
    <message>
        <source>Seconds looked back</source>
        <translation>回看秒数</translation>
    </message>
    <message>
        <source>Requests before it judges</source>
        <translation>判断前的请求数</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>熔断时长</translation>
    </message>
    <message>
        <source>Patience with the probe</source>
        <translation>等待试探</translation>
    </message>
    <message>
        <source>Longer each time by</source>
        <translation>每次延长倍数</translation>
    </message>
    <message>
        <source>At most open for</source>
        <translation>最长熔断时长</translation>
    </message>
    <message>
        <source>A 429 is an error</source>
        <translation>429 算作错误</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>在数据文件夹中</translation>
    </message>
    <message>
        <source>Single requests are kept</source>
        <translation>单个请求的保留时间</translation>
    </message>
    <message>
        <source>Month&apos;s spend as JSON</source>
        <translation>本月支出的 JSON</translation>
    </message>
    <message>
        <source>tokentrace server</source>
        <translation>tokentrace 服务器</translation>
    </message>
    <message>
        <source>Keep bodies</source>
        <translation>保留正文</translation>
    </message>
    <message>
        <source>Of each at most</source>
        <translation>每个最多</translation>
    </message>
    <message>
        <source>Newest requests</source>
        <translation>最近的请求数</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>With the time</source>
        <translation>带时间</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>每秒 Token</translation>
    </message>
    <message>
        <source>First token after ms</source>
        <translation>首个 Token（毫秒）</translation>
    </message>
    <message>
        <source>Share of errors</source>
        <translation>错误比例</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>caller gone</source>
        <translation>调用方断开</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>each caller without a limit</source>
        <translation>每个没有限额的调用方</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetCourse</name>
    <message>
        <source>Spend over the period</source>
        <translation>期间内支出</translation>
    </message>
    <message>
        <source>%1 of %2 spent, %3 projected</source>
        <translation>已用 %1 / %2，预计 %3</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限额 %1</translation>
    </message>
    <message>
        <source>other model from %1</source>
        <translation>从 %1 起改用其他模型</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetGauge</name>
    <message>
        <source>%1 of the limit is spent</source>
        <translation>已用限额的 %1</translation>
    </message>
    <message>
        <source>Drag along the arc to set the limit, or use the arrow keys</source>
        <translation>沿弧线拖动以设定限额，或使用方向键</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetsCard</name>
    <message>
        <source>stopped for %1</source>
        <translation>还将停止 %1</translation>
    </message>
    <message>
        <source>stopped until %1</source>
        <translation>停止至 %1</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>已超限额</translation>
    </message>
    <message>
        <source>full in %1 at this rate</source>
        <translation>照此速度 %1 后用完</translation>
    </message>
    <message>
        <source>full on %1 at this rate</source>
        <translation>照此速度 %1 用完</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>%1 后重新开始</translation>
    </message>
    <message>
        <source>No limits yet

Set one under Budgets, and spending stops there.</source>
        <translation>还没有限额

在“预算”中设定一个，支出到那里就停。</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>本周 %1</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetsPage</name>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>设定限额</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>no limit for %1</source>
        <translation>%1 没有限额</translation>
    </message>
    <message>
        <source>A limit for</source>
        <translation>为谁设限额</translation>
    </message>
    <message>
        <source>Caller to limit</source>
        <translation>要设限额的调用方</translation>
    </message>
    <message>
        <source>a caller&apos;s name</source>
        <translation>调用方的名称</translation>
    </message>
    <message>
        <source>No limits yet

Give a caller one, and spending stops there.</source>
        <translation>还没有限额

给调用方设一个，支出到那里就停。</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>正在读取配置…</translation>
    </message>
    <message>
        <source>Spend of callers without a limit is counted one by one</source>
        <translation>没有限额的调用方的支出逐个计算</translation>
    </message>
    <message>
        <source>Spend, %1</source>
        <translation>支出，%1</translation>
    </message>
    <message>
        <source>%1, %2 this month</source>
        <translation>%1，本月 %2</translation>
    </message>
    <message>
        <source>limit for %1</source>
        <translation>%1 的限额</translation>
    </message>
    <message>
        <source>limit for %1, %2</source>
        <translation>%1 的限额，%2</translation>
    </message>
    <message>
        <source>limit for %1: %2</source>
        <translation>%1 的限额：%2</translation>
    </message>
</context>
<context>
    <name>infermux::ChangeControls</name>
    <message>
        <source>The file changed…</source>
        <translation>文件已更改…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save and apply</source>
        <translation>保存并应用</translation>
    </message>
    <message>
        <source>Write the file and go over to it (%1)</source>
        <translation>写入文件并启用（%1）</translation>
    </message>
    <message>
        <source>Back to what the file has</source>
        <translation>回到文件中的内容</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Another program changed the file: see both, and choose</source>
        <translation>另一个程序更改了文件：两者都看看，再选择</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>撤销：%1（%2）</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>重做：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n 处更改未保存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>infermux::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>你想做什么？</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>infermux::ConflictDialog</name>
    <message>
        <source>The file changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>Another program changed the file</source>
        <translation>另一个程序更改了文件</translation>
    </message>
    <message>
        <source>Red is what the file has now and your changes don&apos;t, green what your changes have and the file doesn&apos;t. Nothing is written before you save.</source>
        <translation>红色是文件现在有而你的更改没有的，绿色是你的更改有而文件没有的。保存之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Take the file, drop my changes</source>
        <translation>采用文件，放弃我的更改</translation>
    </message>
    <message>
        <source>Keep the file, and my changes on top</source>
        <translation>保留文件，并叠加我的更改</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Could not be kept, because the file has no place for it any more: %1</source>
        <translation>无法保留，因为文件中已没有相应位置：%1</translation>
    </message>
</context>
<context>
    <name>infermux::ConnectDialog</name>
    <message>
        <source>Connect a tool</source>
        <translation>连接工具</translation>
    </message>
</context>
<context>
    <name>infermux::ConnectPanel</name>
    <message>
        <source>Key of</source>
        <translation>谁的密钥</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What to put there</source>
        <translation>填写内容</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The gateway is stopped. Start it to connect a tool.</source>
        <translation>网关已停止。启动后才能连接工具。</translation>
    </message>
    <message>
        <source>Waiting for your first request…</source>
        <translation>正在等待你的第一个请求…</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 的</translation>
    </message>
    <message>
        <source>The key is masked here; what is copied has it.</source>
        <translation>密钥在此处隐藏；复制的内容中包含它。</translation>
    </message>
    <message>
        <source>In the place of “infermux” belongs your key of a provider that has none in the configuration; for the others any word will do.</source>
        <translation>“infermux”处应填某个提供商的密钥（若配置中没有）；对其他提供商，填任何词都可以。</translation>
    </message>
    <message>
        <source>The keys of the providers are in the configuration: any word will do here.</source>
        <translation>提供商的密钥都在配置中：这里填任何词都可以。</translation>
    </message>
</context>
<context>
    <name>infermux::CostChart</name>
    <message>
        <source>Cost over time, %1 in all</source>
        <translation>成本走势，共 %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>infermux::DefaultsForm</name>
    <message>
        <source>Everything else</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>Requests for a model that no group has go to any provider that serves it.</source>
        <translation>没有任何分组包含的模型，其请求会发给任何提供该模型的提供商。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>stop the provider</source>
        <translation>停止提供商</translation>
    </message>
    <message>
        <source>read on, for the exact usage</source>
        <translation>继续读完，以得到准确用量</translation>
    </message>
    <message>
        <source>When a caller goes away</source>
        <translation>调用方断开时</translation>
    </message>
    <message>
        <source>Answers before a latency counts</source>
        <translation>多少次响应后延迟才计入</translation>
    </message>
    <message>
        <source>Weight of the newest latency</source>
        <translation>最新延迟的权重</translation>
    </message>
    <message>
        <source>Attempts at different providers</source>
        <translation>在不同提供商处的尝试</translation>
    </message>
</context>
<context>
    <name>infermux::DesktopSettings</name>
    <message>
        <source>in the tray, without the window</source>
        <translation>仅在托盘，不显示窗口</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>a budget passes a fraction</source>
        <translation>预算超过某个比例</translation>
    </message>
    <message>
        <source>a provider fails or recovers</source>
        <translation>提供商失败或恢复</translation>
    </message>
    <message>
        <source>the ledger can&apos;t be written</source>
        <translation>账本无法写入</translation>
    </message>
    <message>
        <source>Notify when</source>
        <translation>何时通知</translation>
    </message>
</context>
<context>
    <name>infermux::DetailPane</name>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Part of the request</source>
        <translation>请求的部分</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>请求标头</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>响应标头</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Answer of the provider</source>
        <translation>提供商的响应</translation>
    </message>
    <message>
        <source>Answer to the caller</source>
        <translation>给调用方的响应</translation>
    </message>
    <message>
        <source>Bodies are not kept

They may hold what is confidential, and stay in memory on this computer. Keep them to read them here and to send a request again (capture.bodies).</source>
        <translation>正文未保留

正文可能包含机密内容，只留在本机内存中。保留后可在此阅读，并可再次发送请求（capture.bodies）。</translation>
    </message>
    <message>
        <source>Keep bodies from now on</source>
        <translation>从现在起保留正文</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 收 %1</translation>
    </message>
    <message>
        <source>The same request once more, with the same headers</source>
        <translation>用相同标头再次发送同一请求</translation>
    </message>
    <message>
        <source>Its body was longer than what is kept (capture.max_bytes)</source>
        <translation>其正文超过保留上限（capture.max_bytes）</translation>
    </message>
    <message>
        <source>Its body is not kept (capture.bodies)</source>
        <translation>其正文未保留（capture.bodies）</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>流式</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); more is known of the newest only</source>
        <translation>
            <numerusform>%n 次尝试；只有最新的才有更多信息</numerusform>
        </translation>
    </message>
    <message>
        <source>No provider was asked</source>
        <translation>没有询问任何提供商</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>为何是 %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>a budget put %1 in the model&apos;s place</source>
        <translation>预算用 %1 代替了该模型</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>no group matched</source>
        <translation>没有匹配的分组</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>$ / M</source>
        <translation>$ / M</translation>
    </message>
    <message>
        <source>The model has no price.</source>
        <translation>该模型没有价格。</translation>
    </message>
    <message>
        <source>Tokens are estimated: the provider reported none, or the stream was broken off.</source>
        <translation>Token 为估算：提供商没有报告，或流中断。</translation>
    </message>
    <message>
        <source>The dearest candidate would have cost %1.</source>
        <translation>最贵的候选要花 %1。</translation>
    </message>
    <message>
        <source>(cut: capture.max_bytes)</source>
        <translation>（截断：capture.max_bytes）</translation>
    </message>
</context>
<context>
    <name>infermux::DifferenceCard</name>
    <message>
        <source>Comments, order and quoting stay as you wrote them.</source>
        <translation>注释、顺序和引号保持你写的样子。</translation>
    </message>
    <message>
        <source>what saving will write</source>
        <translation>保存将写入的内容</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Edit as text…</source>
        <translation>作为文本编辑…</translation>
    </message>
</context>
<context>
    <name>infermux::DifferenceView</name>
    <message>
        <source>What would be written</source>
        <translation>将写入的内容</translation>
    </message>
</context>
<context>
    <name>infermux::EditorPage</name>
    <message>
        <source>Edit as text…</source>
        <translation>作为文本编辑…</translation>
    </message>
</context>
<context>
    <name>infermux::ExchangeModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Token 入 / 出</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>infermux::FilterBar</name>
    <message>
        <source>Filter: caller:cursor status:error cost&gt;0.01 or any text</source>
        <translation>筛选：caller:cursor status:error cost&gt;0.01 或任意文字</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>infermux::FirstStartDialog</name>
    <message>
        <source>The demo: an embedded provider, no key and no network</source>
        <translation>演示：内置提供商，无需密钥和网络</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Welcome to infermux</source>
        <translation>欢迎使用 infermux</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>infermux looks for keys of providers in the environment, and for Ollama, LM Studio and vLLM on this computer. Keys are not read, only whether they are there.</source>
        <translation>infermux 在环境变量中查找提供商的密钥，并在本机查找 Ollama、LM Studio 和 vLLM。不读取密钥，只看是否存在。</translation>
    </message>
    <message>
        <source>What should it use?</source>
        <translation>要用哪些？</translation>
    </message>
    <message>
        <source>Your choice goes into the configuration file. Keys stay where they are: the file refers to them by name.</source>
        <translation>你的选择会写入配置文件。密钥留在原处：文件只按名称引用。</translation>
    </message>
    <message>
        <source>Point a tool at it</source>
        <translation>让工具指向它</translation>
    </message>
    <message>
        <source>Everything is set up. Point a tool at the gateway, and watch its first request arrive.</source>
        <translation>一切就绪。让工具指向网关，看第一个请求到来。</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>第 %1 步，共 3 步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%1, on this computer: %n model(s)</source>
        <translation>
            <numerusform>%1，在本机：%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: key in %2</source>
        <translation>%1：密钥在 %2 中</translation>
    </message>
    <message>
        <source>Nothing was found. Take the demo for a look around; providers can be added to the configuration file at any time.</source>
        <translation>什么也没找到。先用演示看看；提供商可以随时加入配置文件。</translation>
    </message>
</context>
<context>
    <name>infermux::GatewayCard</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Connect a tool…</source>
        <translation>连接工具…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stopping, %n request(s) in flight</source>
        <translation>
            <numerusform>正在停止，%n 个请求进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>since %1 · %2 in flight</source>
        <translation>自 %1 · 进行中 %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>infermux::GroupForm</name>
    <message>
        <source>Providers of the group</source>
        <translation>分组的提供商</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>删除分组</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>分组名称</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>添加提供商…</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>all, as they are declared</source>
        <translation>全部，按声明的顺序</translation>
    </message>
    <message>
        <source>Only some…</source>
        <translation>仅部分…</translation>
    </message>
</context>
<context>
    <name>infermux::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>infermux::HelpView</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>infermux::ImportDialog</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>导入价格</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>搜索更改</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>勾选显示的全部</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不勾选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It can&apos;t be imported: %1</source>
        <translation>无法导入：%1</translation>
    </message>
    <message>
        <source>Nothing in it is new or different.</source>
        <translation>其中没有新的或不同的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) in it are new or different. Tick what you want.</source>
        <translation>
            <numerusform>其中有 %n 个价格是新的或不同的。勾选你想要的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n price(s)</source>
        <translation>
            <numerusform>采用 %n 个价格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ImportModel</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Now: in · out · cached</source>
        <translation>现在：入 · 出 · 缓存</translation>
    </message>
    <message>
        <source>Then: in · out · cached</source>
        <translation>之后：入 · 出 · 缓存</translation>
    </message>
</context>
<context>
    <name>infermux::KeyField</name>
    <message>
        <source>Where the key is</source>
        <translation>密钥在哪里</translation>
    </message>
    <message>
        <source>in a variable</source>
        <translation>在变量中</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>the callers&apos; own</source>
        <translation>调用方自己的</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Variable with the key</source>
        <translation>含密钥的变量</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>%1 is not set where infermux was started.</source>
        <translation>启动 infermux 的环境中没有设置 %1。</translation>
    </message>
    <message>
        <source>%1 is set. The file only names it.</source>
        <translation>%1 已设置。文件只写它的名称。</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>已保留；输入即可替换</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keychain. The file only names it.</source>
        <translation>由系统钥匙串保管。文件只写它的名称。</translation>
    </message>
    <message>
        <source>Whoever can read the file, or a copy of it, has the key.</source>
        <translation>能读到该文件或其副本的人都有密钥。</translation>
    </message>
    <message>
        <source>What a caller sends as its key goes on to the provider.</source>
        <translation>调用方作为密钥发送的内容会转给提供商。</translation>
    </message>
</context>
<context>
    <name>infermux::KeysEdit</name>
    <message>
        <source>in the file</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>Keys of callers</source>
        <translation>调用方的密钥</translation>
    </message>
    <message>
        <source>No caller has a key of its own yet.</source>
        <translation>还没有调用方拥有自己的密钥。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>key of %1 revoked</source>
        <translation>%1 的密钥已吊销</translation>
    </message>
    <message>
        <source>key for %1</source>
        <translation>%1 的密钥</translation>
    </message>
</context>
<context>
    <name>infermux::LatestRequests</name>
    <message>
        <source>Latest requests</source>
        <translation>最近的请求</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>打开流量</translation>
    </message>
</context>
<context>
    <name>infermux::LimitForm</name>
    <message>
        <source>Remove the limit</source>
        <translation>删除限额</translation>
    </message>
    <message>
        <source>$ a day</source>
        <translation>$ / 天</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>每天美元</translation>
    </message>
    <message>
        <source>$ a week</source>
        <translation>$ / 周</translation>
    </message>
    <message>
        <source>Dollars a week</source>
        <translation>每周美元</translation>
    </message>
    <message>
        <source>$ a month</source>
        <translation>$ / 月</translation>
    </message>
    <message>
        <source>Dollars a month</source>
        <translation>每月美元</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>到限额时</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>only tell</source>
        <translation>仅提醒</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>改用其他模型</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>Other model from percent</source>
        <translation>从百分之几起改用其他模型</translation>
    </message>
    <message>
        <source>Alerts at percent</source>
        <translation>在百分之几时提醒</translation>
    </message>
    <message>
        <source>from %</source>
        <translation>从 % 起</translation>
    </message>
    <message>
        <source>Alerts at %</source>
        <translation>提醒（%）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限额</translation>
    </message>
</context>
<context>
    <name>infermux::LogView</name>
    <message>
        <source>Lines of the log from</source>
        <translation>显示的日志行</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>info and above</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>infermux::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sent again. It turns up at the top when it is answered.</source>
        <translation>已再次发送。得到响应后会出现在最上面。</translation>
    </message>
    <message>
        <source>Bodies of the requests from now on are kept.</source>
        <translation>从现在起保留请求的正文。</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>主题：跟随桌面</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Language: as the desktop</source>
        <translation>语言：跟随桌面</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Stop the gateway</source>
        <translation>停止网关</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>启动网关</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Connect a tool</source>
        <translation>连接工具</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Read the configuration again</source>
        <translation>重新读取配置</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>提供商 %1</translation>
    </message>
    <message>
        <source>Caller %1</source>
        <translation>调用方 %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Stop the demo&apos;s callers</source>
        <translation>停止演示的调用方</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Edit the configuration as text</source>
        <translation>作为文本编辑配置</translation>
    </message>
</context>
<context>
    <name>infermux::ModelChips</name>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A name, or its beginning and a *: gpt-4*</source>
        <translation>名称，或其开头加 *：gpt-4*</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>从分组中移除 %1</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>infermux::ModelPicker</name>
    <message>
        <source>any model that it has</source>
        <translation>它拥有的任何模型</translation>
    </message>
    <message>
        <source>search, or a name and Return</source>
        <translation>搜索，或输入名称后按回车</translation>
    </message>
    <message>
        <source>Search or add a model</source>
        <translation>搜索或添加模型</translation>
    </message>
    <message>
        <source>Models to serve</source>
        <translation>要提供的模型</translation>
    </message>
</context>
<context>
    <name>infermux::NewKeyDialog</name>
    <message>
        <source>Keep it in the file, where whoever reads the file has it</source>
        <translation>保存在文件中，读到文件的人都能看到</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>whose key it is: cursor, notebook, …</source>
        <translation>密钥属于谁：cursor、notebook……</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>What sets the variable</source>
        <translation>设置该变量的内容</translation>
    </message>
    <message>
        <source>It is seen here once. Copy it into the tool that is to use it.</source>
        <translation>只在此显示一次。请复制到要使用它的工具中。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file names the variable %1. Set it where infermux is started, and start it anew:</source>
        <translation>文件引用变量 %1。请在启动 infermux 的环境中设置它，并重新启动：</translation>
    </message>
</context>
<context>
    <name>infermux::OverviewPage</name>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>自定…</translation>
    </message>
    <message>
        <source>Own range; a double click on the chart goes back</source>
        <translation>自定范围；双击图表返回</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Chart as image…</source>
        <translation>图表存为图片…</translation>
    </message>
    <message>
        <source>Chart as image</source>
        <translation>图表存为图片</translation>
    </message>
    <message>
        <source>Figures as CSV…</source>
        <translation>数字存为 CSV…</translation>
    </message>
    <message>
        <source>Figures as CSV</source>
        <translation>数字存为 CSV</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <translation>堆叠方式</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Nothing spent in this time

Point a tool at %1/v1 and watch it arrive here.</source>
        <translation>这段时间没有支出

让工具指向 %1/v1，看它出现在这里。</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it to see spending here.</source>
        <translation>网关已停止

启动后可在此查看支出。</translation>
    </message>
    <message>
        <source>%1, stacked by</source>
        <translation>%1，堆叠方式</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be read

%1</source>
        <translation>账本无法读取

%1</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>only %1  ✕</source>
        <translation>仅 %1  ✕</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>%1 无法写入</translation>
    </message>
</context>
<context>
    <name>infermux::OverviewTiles</name>
    <message>
        <source>Spent today</source>
        <translation>今日支出</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Saved by routing</source>
        <translation>路由节省</translation>
    </message>
    <message>
        <source>Requests / min</source>
        <translation>请求 / 分钟</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>in flight %1</source>
        <translation>进行中 %1</translation>
    </message>
    <message>
        <source>%1 this minute</source>
        <translation>本分钟 %1</translation>
    </message>
    <message>
        <source>none this minute</source>
        <translation>本分钟没有</translation>
    </message>
    <message>
        <source>median, last minute</source>
        <translation>中位数，最近一分钟</translation>
    </message>
    <message>
        <source>→ %1 projected</source>
        <translation>→ 预计 %1</translation>
    </message>
    <message>
        <source>%1 below the dearest</source>
        <translation>比最贵的低 %1</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>nothing yesterday</source>
        <translation>昨天没有</translation>
    </message>
    <message>
        <source>as yesterday</source>
        <translation>与昨天相同</translation>
    </message>
    <message>
        <source>▲ %1 vs yesterday</source>
        <translation>▲ 较昨天 %1</translation>
    </message>
    <message>
        <source>▼ %1 vs yesterday</source>
        <translation>▼ 较昨天 %1</translation>
    </message>
</context>
<context>
    <name>infermux::PairsEdit</name>
    <message>
        <source>Take this out</source>
        <translation>移除此项</translation>
    </message>
</context>
<context>
    <name>infermux::PriceCellDelegate</name>
    <message>
        <source>Dollars a million</source>
        <translation>每百万美元数</translation>
    </message>
</context>
<context>
    <name>infermux::PriceDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Input, dollars a million</source>
        <translation>输入，每百万美元数</translation>
    </message>
    <message>
        <source>Output, dollars a million</source>
        <translation>输出，每百万美元数</translation>
    </message>
    <message>
        <source>Cached input, dollars a million</source>
        <translation>缓存输入，每百万美元数</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>同输入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Input, $ / M</source>
        <translation>输入，$ / M</translation>
    </message>
    <message>
        <source>Output, $ / M</source>
        <translation>输出，$ / M</translation>
    </message>
    <message>
        <source>Cached input, $ / M</source>
        <translation>缓存输入，$ / M</translation>
    </message>
</context>
<context>
    <name>infermux::PriceModel</name>
    <message>
        <source>no price</source>
        <translation>没有价格</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>In use, and no price is known: it counts as free.</source>
        <translation>正在使用，但不知价格：视为免费。</translation>
    </message>
    <message>
        <source>Built in: %1 in, %2 out</source>
        <translation>内置：入 %1，出 %2</translation>
    </message>
    <message>
        <source>Another source says %1</source>
        <translation>另一来源为 %1</translation>
    </message>
    <message>
        <source>Above %1 tokens: %2 in, %3 out</source>
        <translation>超过 %1 个 Token：入 %2，出 %3</translation>
    </message>
    <message>
        <source>Charged %1, at these prices %2</source>
        <translation>已计 %1，按这些价格 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Written, 1 h</source>
        <translation>写入，1 小时</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
</context>
<context>
    <name>infermux::PriceTable</name>
    <message>
        <source>Prices, in dollars a million tokens</source>
        <translation>价格，每百万 Token 的美元数</translation>
    </message>
</context>
<context>
    <name>infermux::PricingPage</name>
    <message>
        <source>Pricing</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Which prices</source>
        <translation>显示哪些价格</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>复制一份…</translation>
    </message>
    <message>
        <source>Remove override</source>
        <translation>移除我的价格</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the prices</source>
        <translation>搜索价格</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>添加价格</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>LiteLLM&apos;s model_prices_and_context_window.json or models.dev&apos;s api.json</source>
        <translation>LiteLLM 的 model_prices_and_context_window.json 或 models.dev 的 api.json</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>导入价格</translation>
    </message>
    <message>
        <source>Price files (*.json)</source>
        <translation>价格文件 (*.json)</translation>
    </message>
    <message>
        <source>$ per million tokens, built-in prices of %1</source>
        <translation>每百万 Token 的 $，内置价格截至 %1</translation>
    </message>
    <message>
        <source>Type in a cell; with several rows chosen it holds for all of them. Ctrl+V takes rows out of a spreadsheet.</source>
        <translation>在单元格中输入；选中多行时对所有行有效。Ctrl+V 可粘贴电子表格中的行。</translation>
    </message>
    <message>
        <source>Adding up this month…</source>
        <translation>正在汇总本月…</translation>
    </message>
    <message>
        <source>This month: %1</source>
        <translation>本月：%1</translation>
    </message>
    <message>
        <source>This month: %1 charged, %2 at these prices (%3)</source>
        <translation>本月：已计 %1，按这些价格 %2（%3）</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message numerus="yes">
        <source>prices of %n model(s)</source>
        <translation>
            <numerusform>%n 个模型的价格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) removed</source>
        <translation>
            <numerusform>移除了 %n 个自定价格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) imported</source>
        <translation>
            <numerusform>导入了 %n 个价格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) pasted</source>
        <translation>
            <numerusform>粘贴了 %n 个价格</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no prices: model, input and output beside each other.</source>
        <translation>剪贴板中没有价格：模型、输入和输出应并排。</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>无法理解：%1</translation>
    </message>
</context>
<context>
    <name>infermux::ProviderCard</name>
    <message>
        <source>mistake</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>down</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>circuit half-open</source>
        <translation>半熔断</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>已到上限</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>每分钟 Token</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日支出</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95 延迟</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open: nothing goes there</source>
        <translation>断开：不再发送任何请求</translation>
    </message>
    <message>
        <source>Close: it may be used again</source>
        <translation>闭合：可以再次使用</translation>
    </message>
    <message>
        <source>Reset: forget what was seen</source>
        <translation>重置：忘记之前的情况</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Provider %1, %2</source>
        <translation>提供商 %1，%2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Embedded: always there.</source>
        <translation>内置：始终可用。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n model(s) in %1.</source>
        <translation>
            <numerusform>有响应：%n 个模型，%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ProviderDialog</name>
    <message>
        <source>Opens at a share of errors</source>
        <translation>错误比例达到时熔断</translation>
    </message>
    <message>
        <source>Or failures in a row</source>
        <translation>或连续失败次数</translation>
    </message>
    <message>
        <source>Or a p95 latency in ms</source>
        <translation>或 p95 延迟（毫秒）</translation>
    </message>
    <message>
        <source>Seconds looked back</source>
        <translation>回看秒数</translation>
    </message>
    <message>
        <source>Requests before it judges</source>
        <translation>判断前的请求数</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>熔断时长</translation>
    </message>
    <message>
        <source>Patience with the probe</source>
        <translation>等待试探</translation>
    </message>
    <message>
        <source>Longer each time by</source>
        <translation>每次延长倍数</translation>
    </message>
    <message>
        <source>At most open for</source>
        <translation>最长熔断时长</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>提供商 %1</translation>
    </message>
    <message>
        <source>A new provider</source>
        <translation>新提供商</translation>
    </message>
    <message>
        <source>Fields of the provider</source>
        <translation>提供商的字段</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言</translation>
    </message>
    <message>
        <source>embedded demo</source>
        <translation>内置演示</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>the dialect&apos;s own</source>
        <translation>方言自带的</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>请求的名称</translation>
    </message>
    <message>
        <source>sent as</source>
        <translation>发送的名称</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限额</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>每分钟 Token</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>by its name, else its dialect</source>
        <translation>按名称，否则按方言</translation>
    </message>
    <message>
        <source>Priced as</source>
        <translation>价格参照</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>更多标头</translation>
    </message>
    <message>
        <source>header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Looked after every</source>
        <translation>检查间隔</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>By asking for</source>
        <translation>询问方式</translation>
    </message>
    <message>
        <source>its models, which costs nothing</source>
        <translation>它的模型，不产生费用</translation>
    </message>
    <message>
        <source>one token</source>
        <translation>一个 Token</translation>
    </message>
    <message>
        <source>Not looked after</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source>A 429 is an error</source>
        <translation>429 算作错误</translation>
    </message>
    <message>
        <source>More: headers, health, circuit</source>
        <translation>更多：标头、健康、熔断器</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Into the draft; nothing is written before it is saved</source>
        <translation>放入草稿；保存之前不会写入</translation>
    </message>
    <message>
        <source>Remove the provider</source>
        <translation>删除提供商</translation>
    </message>
    <message>
        <source>provider %1 removed</source>
        <translation>已删除提供商 %1</translation>
    </message>
    <message>
        <source>There is a provider of that name already.</source>
        <translation>已有同名的提供商。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>What is wrong has to be put right first.</source>
        <translation>须先改正错误之处。</translation>
    </message>
    <message>
        <source>It is embedded: always there, and costs nothing.</source>
        <translation>它是内置的：始终可用，不产生费用。</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在询问钥匙串…</translation>
    </message>
    <message>
        <source>The keychain: %1</source>
        <translation>钥匙串：%1</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>取消测试</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n model(s) in %1.</source>
        <translation>
            <numerusform>有响应：%n 个模型，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain does not take the key: %1. A variable can be named instead.</source>
        <translation>钥匙串不接受该密钥：%1。可以改为指定变量。</translation>
    </message>
    <message>
        <source>provider %1 added</source>
        <translation>已添加提供商 %1</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>提供商 %1</translation>
    </message>
    <message>
        <source>It could not be taken over: the file is another by now.</source>
        <translation>无法采用：文件在此期间已变。</translation>
    </message>
</context>
<context>
    <name>infermux::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>No providers yet

Add one, and requests have somewhere to go.</source>
        <translation>还没有提供商

添加一个，请求才有去处。</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>正在读取配置…</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers on this computer: %n model(s)</source>
        <translation>
            <numerusform>%1 在本机有响应：%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a key for %1: %2 is set</source>
        <translation>有 %1 的密钥：%2 已设置</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>使用…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>infermux::ProvidersStrip</name>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
</context>
<context>
    <name>infermux::Rail</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>infermux::RangeDialog</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>自定范围</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>结束必须晚于开始。</translation>
    </message>
</context>
<context>
    <name>infermux::ReportChoices</name>
    <message>
        <source>whole period</source>
        <translation>整个期间</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>其次</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>自定范围…</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Only: caller:cursor provider:openai</source>
        <translation>仅：caller:cursor provider:openai</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>infermux::ReportModel</name>
    <message>
        <source>Caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>节省</translation>
    </message>
</context>
<context>
    <name>infermux::ReportsPage</name>
    <message>
        <source>Writing… %1 of %2 lines</source>
        <translation>正在写入… %1 / %2 行</translation>
    </message>
    <message>
        <source>Writing… %1 lines</source>
        <translation>正在写入… %1 行</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未写入：%1</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it once, so that its ledger is known.</source>
        <translation>网关已停止

启动一次，以便知道它的账本。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Report as CSV…</source>
        <translation>报表存为 CSV…</translation>
    </message>
    <message>
        <source>Report as CSV</source>
        <translation>报表存为 CSV</translation>
    </message>
    <message>
        <source>Single requests as CSV…</source>
        <translation>单个请求存为 CSV…</translation>
    </message>
    <message>
        <source>Single requests as CSV</source>
        <translation>单个请求存为 CSV</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>打印为 PDF…</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>打印为 PDF</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Double click a row to see only it</source>
        <translation>双击某行只看该行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled, nothing was written</source>
        <translation>已取消，未写入任何内容</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be read

%1</source>
        <translation>账本无法读取

%1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个请求</translation>
    </message>
    <message>
        <source>%1 saved by routing</source>
        <translation>路由节省 %1</translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation>%1 个没有价格</translation>
    </message>
    <message>
        <source>the first %1 rows</source>
        <translation>前 %1 行</translation>
    </message>
    <message>
        <source>Nothing in this time

Choose another period, or change the filter.</source>
        <translation>这段时间没有内容

请选择其他期间，或更改筛选。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::RequestTable</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>infermux::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation>第一个匹配的生效</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加分组</translation>
    </message>
    <message>
        <source>%1: strategy</source>
        <translation>%1：策略</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1：已添加 %2</translation>
    </message>
    <message>
        <source>%1: %2 taken out</source>
        <translation>%1：已移除 %2</translation>
    </message>
    <message>
        <source>The chosen group</source>
        <translation>所选分组</translation>
    </message>
    <message>
        <source>%1 / M in</source>
        <translation>%1 / M 入</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>mistake</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>the default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>group %1 added</source>
        <translation>已添加分组 %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 已移动</translation>
    </message>
    <message>
        <source>%1: %2 moved</source>
        <translation>%1：%2 已移动</translation>
    </message>
    <message>
        <source>%1 renamed to %2</source>
        <translation>%1 改名为 %2</translation>
    </message>
    <message>
        <source>group %1 removed</source>
        <translation>已删除分组 %1</translation>
    </message>
</context>
<context>
    <name>infermux::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where the gateway listens, and who may ask from where.</source>
        <translation>网关在哪里监听，谁可以从哪里请求。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>What one caller may ask of the gateway itself.</source>
        <translation>一个调用方可以向网关本身要求多少。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Who may use the gateway. A key of its own names its caller, also for tools that can&apos;t set headers.</source>
        <translation>谁可以使用网关。专用密钥能说明调用方是谁，即使工具无法设置标头。</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>When a provider is left alone. A provider can have values of its own.</source>
        <translation>何时暂停使用提供商。每个提供商可以有自己的值。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Where every request is kept, and what else hears of it.</source>
        <translation>每个请求保存在哪里，还会通知谁。</translation>
    </message>
    <message>
        <source>The ledger&apos;s file</source>
        <translation>账本的文件</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Requests and answers themselves, for Traffic. They stay on this computer.</source>
        <translation>请求和响应本身，供“流量”查看。它们只留在本机。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the program says of itself. Keys are never in it.</source>
        <translation>程序自身的记录。其中绝不会有密钥。</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>此桌面</translation>
    </message>
    <message>
        <source>Kept for this desktop, not in the configuration. It holds at once.</source>
        <translation>只为此桌面保存，不在配置中。立即生效。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>How the embedded provider answers, where there is one.</source>
        <translation>有内置提供商时，它如何响应。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>A native control panel with an LLM gateway inside.</source>
        <translation>内含 LLM 网关的原生控制面板。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>谁可以请求</translation>
    </message>
    <message>
        <source>anyone; keys go to providers</source>
        <translation>任何人；密钥转给提供商</translation>
    </message>
    <message>
        <source>only with a key</source>
        <translation>仅限有密钥者</translation>
    </message>
    <message>
        <source>A key for all</source>
        <translation>通用密钥</translation>
    </message>
    <message>
        <source>Keys of callers</source>
        <translation>调用方的密钥</translation>
    </message>
    <message>
        <source>the key for all</source>
        <translation>通用密钥</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>现在位于</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>MIT; with Qt Charts as a whole GPL 3</source>
        <translation>MIT；连同 Qt Charts 整体为 GPL 3</translation>
    </message>
</context>
<context>
    <name>infermux::StatusLine</name>
    <message>
        <source>State of the providers</source>
        <translation>提供商的状态</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>State of the ledger</source>
        <translation>账本的状态</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>最近发生的事</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>本页的帮助</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1，%2 读取</translation>
    </message>
    <message>
        <source>Nothing is served</source>
        <translation>没有提供任何服务</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) in order</source>
        <translation>
            <numerusform>%n 个提供商正常</numerusform>
        </translation>
    </message>
    <message>
        <source>In trouble: %1</source>
        <translation>有问题：%1</translation>
    </message>
    <message numerus="yes">
        <source>In trouble: %1 and %n more</source>
        <translation>
            <numerusform>有问题：%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger in order</source>
        <translation>账本正常</translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %n row(s) lost</source>
        <translation>
            <numerusform>账本：丢失 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %n row(s) wait</source>
        <translation>
            <numerusform>账本：%n 行等待写入</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger in trouble</source>
        <translation>账本有问题</translation>
    </message>
    <message>
        <source>The configuration was read and holds</source>
        <translation>配置已读取并生效</translation>
    </message>
    <message>
        <source>Mistake in the configuration</source>
        <translation>配置中有错误</translation>
    </message>
    <message>
        <source>The configuration was not taken over</source>
        <translation>配置未被采用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>策略</translation>
    </message>
    <message>
        <source>Strategy: %1</source>
        <translation>策略：%1</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>infermux::TextDialog</name>
    <message>
        <source>The configuration as text</source>
        <translation>配置文本</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>作为文本编辑</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be kept here: take an editor of your own.</source>
        <translation>其中有此处无法保留的字符：请使用你自己的编辑器。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Into the draft; nothing is written before it is saved</source>
        <translation>放入草稿；保存之前不会写入</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The file is another by now. Copy what you wrote, and open the text anew.</source>
        <translation>文件在此期间已变。请复制你写的内容，并重新打开文本。</translation>
    </message>
    <message>
        <source>text by hand</source>
        <translation>手写文本</translation>
    </message>
    <message>
        <source>What you wrote is not taken over. Cancel once more to drop it.</source>
        <translation>你写的内容尚未采用。再次取消即放弃。</translation>
    </message>
</context>
<context>
    <name>infermux::Tile</name>
    <message>
        <source>%1, its course</source>
        <translation>%1 的走势</translation>
    </message>
</context>
<context>
    <name>infermux::TimingBars</name>
    <message>
        <source>Timing</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>infermux::TrafficPage</name>
    <message>
        <source>Connect a tool…</source>
        <translation>连接工具…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Hold the table still (Ctrl+P)</source>
        <translation>让表格停住（Ctrl+P）</translation>
    </message>
    <message>
        <source>Keep the newest in view (Ctrl+E)</source>
        <translation>始终显示最新（Ctrl+E）</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on (%1 new)</source>
        <translation>继续（新增 %1）</translation>
    </message>
    <message>
        <source>Looking through the requests…</source>
        <translation>正在查找请求…</translation>
    </message>
    <message>
        <source>No request matches

Change the filter to see more.</source>
        <translation>没有匹配的请求

更改筛选以查看更多。</translation>
    </message>
    <message>
        <source>%1 requests in the ledger</source>
        <translation>账本中有 %1 个请求</translation>
    </message>
    <message>
        <source>%1 that match</source>
        <translation>匹配 %1 个</translation>
    </message>
    <message>
        <source>older ones can&apos;t be read: %1</source>
        <translation>更早的无法读取：%1</translation>
    </message>
    <message>
        <source>searched back to %1</source>
        <translation>已查找到 %1</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>继续查找</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Waiting for your first request

Point a tool at %1/v1</source>
        <translation>正在等待你的第一个请求

让工具指向 %1/v1</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it to see requests here</source>
        <translation>网关已停止

启动后可在此查看请求</translation>
    </message>
    <message>
        <source>%1 in flight · %2 in the last minute</source>
        <translation>进行中 %1 · 最近一分钟 %2</translation>
    </message>
</context>
<context>
    <name>infermux::Tray</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Connect a tool…</source>
        <translation>连接工具…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今天 %1</translation>
    </message>
</context>
<context>
    <name>infermux::TryIt</name>
    <message>
        <source>Model to try</source>
        <translation>要试的模型</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Caller to try</source>
        <translation>要试的调用方</translation>
    </message>
    <message>
        <source>any caller</source>
        <translation>任何调用方</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>on the unsaved configuration</source>
        <translation>使用未保存的配置</translation>
    </message>
    <message>
        <source>Tokens of the prompt to try</source>
        <translation>要试的提示词 Token 数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>No group has it: %1 over all providers</source>
        <translation>没有分组包含它：在所有提供商中 %1</translation>
    </message>
    <message>
        <source>Group %1, %2</source>
        <translation>分组 %1，%2</translation>
    </message>
    <message>
        <source>%1. The caller is told: %2</source>
        <translation>%1。告诉调用方：%2</translation>
    </message>
    <message>
        <source>%1. Any of those that can, this time %2.</source>
        <translation>%1。可用者中任选，这次是 %2。</translation>
    </message>
    <message>
        <source>%1. Next in turn is %2.</source>
        <translation>%1。轮到 %2。</translation>
    </message>
    <message>
        <source>%1. %2 serves.</source>
        <translation>%1。由 %2 服务。</translation>
    </message>
    <message>
        <source>The budget of %1 puts %2 in its place.</source>
        <translation>%1 的预算改用 %2。</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>没有价格</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送的名称</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>To be tried as soon as the mistakes are put right.</source>
        <translation>改正错误后即可试。</translation>
    </message>
    <message>
        <source>Name a model and a size of the prompt, and see who would serve it.</source>
        <translation>填入模型和提示词大小，看看由谁服务。</translation>
    </message>
</context>
<context>
    <name>infermux::UnsavedDialog</name>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Some changes are not saved</source>
        <translation>有些更改没有保存</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>Quit without them</source>
        <translation>不保存退出</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>保存并退出</translation>
    </message>
</context>
<context>
    <name>infermux::WhatIfView</name>
    <message>
        <source>Model that was used</source>
        <translation>用过的模型</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model instead</source>
        <translation>代替的模型</translation>
    </message>
    <message>
        <source>another</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Only this caller</source>
        <translation>仅此调用方</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>By caller</source>
        <translation>按调用方</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>Share of the requests, in percent</source>
        <translation>请求的比例（百分比）</translation>
    </message>
    <message>
        <source>Only prompts of at most so many tokens</source>
        <translation>仅限不超过此 Token 数的提示词</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>If the requests of</source>
        <translation>如果发往</translation>
    </message>
    <message>
        <source>had gone to</source>
        <translation>的请求改发到</translation>
    </message>
    <message>
        <source>by</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>share %</source>
        <translation>比例 %</translation>
    </message>
    <message>
        <source>prompts up to</source>
        <translation>提示词最多</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Start the gateway once, so that its ledger is known.</source>
        <translation>启动一次网关，以便知道它的账本。</translation>
    </message>
    <message>
        <source>Name the model that was used, and the one instead.</source>
        <translation>填入用过的模型和代替的模型。</translation>
    </message>
    <message>
        <source>%1 has no price: choose one of the list.</source>
        <translation>%1 没有价格：请从列表中选择。</translation>
    </message>
    <message>
        <source>The share is a percentage from 0 to 100.</source>
        <translation>比例是 0 到 100 的百分数。</translation>
    </message>
    <message>
        <source>The size of a prompt is a number of tokens.</source>
        <translation>提示词大小是 Token 数。</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>假设？</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>将是</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>No request of this model in the period</source>
        <translation>此期间没有该模型的请求</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), with the tokens that they had, at today&apos;s prices.</source>
        <translation>
            <numerusform>%Ln 个请求，按当时的 Token 数和今天的价格计算。</numerusform>
        </translation>
    </message>
</context>
</TS>
