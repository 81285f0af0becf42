<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BudgetWords</name>
    <message>
        <source>everyone else</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>stops at the limit</source>
        <translation>stoppt am Limit</translation>
    </message>
    <message>
        <source>%1 from %2, then stops</source>
        <translation>%1 ab %2, dann Stopp</translation>
    </message>
    <message>
        <source>only tells</source>
        <translation>meldet nur</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>über dem Limit</translation>
    </message>
    <message>
        <source>other model</source>
        <translation>anderes Modell</translation>
    </message>
    <message>
        <source>alert at %1</source>
        <translation>Meldung bei %1</translation>
    </message>
    <message>
        <source>well within</source>
        <translation>weit darunter</translation>
    </message>
    <message>
        <source>No alerts %1</source>
        <translation>Keine Warnungen %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Alerts %1: %2</source>
        <translation>Warnungen %1: %2</translation>
    </message>
</context>
<context>
    <name>ChartStep</name>
    <message>
        <source>per 15 seconds</source>
        <translation>je 15 Sekunden</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>je Minute</translation>
    </message>
    <message>
        <source>per 5 minutes</source>
        <translation>je 5 Minuten</translation>
    </message>
    <message>
        <source>per 15 minutes</source>
        <translation>je 15 Minuten</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>per 3 hours</source>
        <translation>je 3 Stunden</translation>
    </message>
    <message>
        <source>per 12 hours</source>
        <translation>je 12 Stunden</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>je Tag</translation>
    </message>
</context>
<context>
    <name>ConnectSnippets</name>
    <message>
        <source>Into a terminal</source>
        <translation>Ins Terminal</translation>
    </message>
    <message>
        <source>After pip install openai</source>
        <translation>Nach pip install openai</translation>
    </message>
    <message>
        <source>After npm install openai</source>
        <translation>Nach npm install openai</translation>
    </message>
    <message>
        <source>After pip install langchain-openai</source>
        <translation>Nach pip install langchain-openai</translation>
    </message>
    <message>
        <source>Into a terminal, in your project&apos;s folder</source>
        <translation>Ins Terminal, im Ordner des Projekts</translation>
    </message>
    <message>
        <source>Into ~/.continue/config.yaml</source>
        <translation>In ~/.continue/config.yaml</translation>
    </message>
    <message>
        <source>Into a terminal; then open http://localhost:3000</source>
        <translation>Ins Terminal; danach http://localhost:3000 öffnen</translation>
    </message>
    <message>
        <source>Settings, Models, API Keys. Cursor calls from its own servers: the gateway must be reachable from the internet for this, for example by a tunnel</source>
        <translation>Settings, Models, API Keys. Cursor ruft von eigenen Servern an: dafür muss das Gateway aus dem Internet erreichbar sein, etwa durch einen Tunnel</translation>
    </message>
    <message>
        <source>Into Cline&apos;s settings, API Configuration</source>
        <translation>In die Einstellungen von Cline, API Configuration</translation>
    </message>
</context>
<context>
    <name>DateFormats</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>ddd, d. MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>prompt</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>Cache gelesen</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>Cache geschrieben</translation>
    </message>
    <message>
        <source>cache write, 1 h</source>
        <translation>Cache geschrieben, 1 h</translation>
    </message>
    <message>
        <source>audio in</source>
        <translation>Audio ein</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>audio out</source>
        <translation>Audio aus</translation>
    </message>
    <message>
        <source>round robin: each in turn</source>
        <translation>round robin: reihum</translation>
    </message>
    <message>
        <source>least latency: the quickest of late first</source>
        <translation>least latency: der zuletzt schnellste zuerst</translation>
    </message>
    <message>
        <source>cost weighted: cheap ones more often</source>
        <translation>cost weighted: günstige öfter</translation>
    </message>
    <message>
        <source>random</source>
        <translation>random: zufällig</translation>
    </message>
    <message>
        <source>priority: in the order they are listed</source>
        <translation>priority: in der Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not its model</source>
        <translation>nicht sein Modell</translation>
    </message>
    <message>
        <source>not its endpoint</source>
        <translation>nicht sein Endpunkt</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>nicht gesund</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>Sicherung offen</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>am Limit</translation>
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
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
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
        <translation>%1 hat das Budget ausgeschöpft</translation>
    </message>
    <message>
        <source>%1 has used %2 of its budget</source>
        <translation>%1 hat %2 des Budgets verbraucht</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 is left alone for a while</source>
        <translation>%1 wird eine Weile gemieden</translation>
    </message>
    <message>
        <source>%1 serves again</source>
        <translation>%1 antwortet wieder</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist zurück</translation>
    </message>
    <message>
        <source>The ledger is written again</source>
        <translation>Das Kassenbuch wird wieder geschrieben</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be written</source>
        <translation>Das Kassenbuch lässt sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>circuit open, %1 s</source>
        <translation>Sicherung offen, %1 s</translation>
    </message>
    <message>
        <source>circuit half-open</source>
        <translation>Sicherung halb offen</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>am Limit</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ruht</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>infermux, %1</source>
        <translation>infermux, %1</translation>
    </message>
</context>
<context>
    <name>ReportPeriod</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
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
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>One after the other, in turn.</source>
        <translation>Reihum, einer nach dem anderen.</translation>
    </message>
    <message>
        <source>The one that answered fastest lately. A new one is tried first.</source>
        <translation>Der zuletzt schnellste. Ein neuer wird zuerst versucht.</translation>
    </message>
    <message>
        <source>The one whose input price makes this prompt cheapest. Without a price it counts as free.</source>
        <translation>Der, bei dem diese Eingabe am wenigsten kostet. Ohne Preis gilt er als kostenlos.</translation>
    </message>
    <message>
        <source>Any of them, by chance.</source>
        <translation>Irgendeiner, nach Zufall.</translation>
    </message>
    <message>
        <source>The first of the list that can, the next only when it can&apos;t.</source>
        <translation>Der erste der Liste, der kann; der nächste nur, wenn er nicht kann.</translation>
    </message>
    <message>
        <source>can serve</source>
        <translation>kann bedienen</translation>
    </message>
    <message>
        <source>not its model</source>
        <translation>nicht sein Modell</translation>
    </message>
    <message>
        <source>not its endpoint</source>
        <translation>nicht sein Endpunkt</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>Sicherung offen</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>offen, %1</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>am Limit</translation>
    </message>
    <message>
        <source>at its limit, %1</source>
        <translation>am Limit, %1</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Management&apos;s own address</source>
        <translation>Eigene Adresse der Verwaltung</translation>
    </message>
    <message>
        <source>none: on the same</source>
        <translation>keine: auf derselben</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>keines: einfaches HTTP</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>More host names</source>
        <translation>Weitere Rechnernamen</translation>
    </message>
    <message>
        <source>only this computer&apos;s</source>
        <translation>nur die dieses Rechners</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>Webseiten, die fragen dürfen</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Größter Rumpf</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>Größter Kopf</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Höchstens Verbindungen</translation>
    </message>
    <message>
        <source>Patience with a head</source>
        <translation>Geduld mit einem Kopf</translation>
    </message>
    <message>
        <source>Patience with a body</source>
        <translation>Geduld mit einem Rumpf</translation>
    </message>
    <message>
        <source>Patience with silence</source>
        <translation>Geduld mit Stille</translation>
    </message>
    <message>
        <source>Opens at a share of errors</source>
        <translation>Öffnet bei einem Fehleranteil</translation>
    </message>
    <message>
        <source>Or failures in a row</source>
        <translation>Oder Fehlern in Folge</translation>
    </message>
    <message>
        <source>Or a p95 latency in ms</source>
        <translation>Oder einer p95-Dauer in ms</translation>
    </message>
    <message>
        <source>Seconds looked back</source>
        <translation>Sekunden im Blick</translation>
    </message>
    <message>
        <source>Requests before it judges</source>
        <translation>Anfragen, bis sie urteilt</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen für</translation>
    </message>
    <message>
        <source>Patience with the probe</source>
        <translation>Geduld mit der Probe</translation>
    </message>
    <message>
        <source>Longer each time by</source>
        <translation>Jedes Mal länger um</translation>
    </message>
    <message>
        <source>At most open for</source>
        <translation>Höchstens offen für</translation>
    </message>
    <message>
        <source>A 429 is an error</source>
        <translation>429 ist ein Fehler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>im Datenordner</translation>
    </message>
    <message>
        <source>Single requests are kept</source>
        <translation>Einzelne Anfragen bleiben</translation>
    </message>
    <message>
        <source>Month&apos;s spend as JSON</source>
        <translation>Ausgaben des Monats als JSON</translation>
    </message>
    <message>
        <source>tokentrace server</source>
        <translation>tokentrace-Server</translation>
    </message>
    <message>
        <source>Keep bodies</source>
        <translation>Inhalte behalten</translation>
    </message>
    <message>
        <source>Of each at most</source>
        <translation>Von jedem höchstens</translation>
    </message>
    <message>
        <source>Newest requests</source>
        <translation>Neueste Anfragen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With the time</source>
        <translation>Mit der Zeit</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Token je Sekunde</translation>
    </message>
    <message>
        <source>First token after ms</source>
        <translation>Erstes Token nach ms</translation>
    </message>
    <message>
        <source>Share of errors</source>
        <translation>Fehleranteil</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeit um</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>caller gone</source>
        <translation>Aufrufer weg</translation>
    </message>
    <message>
        <source>%1 broken off</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>Abbruch</translation>
    </message>
</context>
<context>
    <name>TryIt</name>
    <message>
        <source>%1.</source>
        <comment>place in an order</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>each caller without a limit</source>
        <translation>jeder Aufrufer ohne Limit</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetCourse</name>
    <message>
        <source>Spend over the period</source>
        <translation>Ausgaben im Zeitraum</translation>
    </message>
    <message>
        <source>%1 of %2 spent, %3 projected</source>
        <translation>%1 von %2 ausgegeben, %3 erwartet</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>other model from %1</source>
        <translation>anderes Modell ab %1</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetGauge</name>
    <message>
        <source>%1 of the limit is spent</source>
        <translation>%1 des Limits sind ausgegeben</translation>
    </message>
    <message>
        <source>Drag along the arc to set the limit, or use the arrow keys</source>
        <translation>Am Bogen ziehen, um das Limit zu setzen, oder die Pfeiltasten nehmen</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetsCard</name>
    <message>
        <source>stopped for %1</source>
        <translation>gesperrt, noch %1</translation>
    </message>
    <message>
        <source>stopped until %1</source>
        <translation>gesperrt bis %1</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>über dem Limit</translation>
    </message>
    <message>
        <source>full in %1 at this rate</source>
        <translation>bei diesem Tempo in %1 voll</translation>
    </message>
    <message>
        <source>full on %1 at this rate</source>
        <translation>bei diesem Tempo am %1 voll</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>beginnt neu in %1</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 diese Woche</translation>
    </message>
    <message>
        <source>No limits yet

Set one under Budgets, and spending stops there.</source>
        <translation>Noch keine Limits

Ein Limit unter Budgets, und dort endet das Ausgeben.</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetsPage</name>
    <message>
        <source>No limits yet

Give a caller one, and spending stops there.</source>
        <translation>Noch keine Limits

Ein Limit für einen Aufrufer, und dort endet das Ausgeben.</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>Limit setzen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>no limit for %1</source>
        <translation>kein Limit für %1</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>A limit for</source>
        <translation>Ein Limit für</translation>
    </message>
    <message>
        <source>Caller to limit</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>a caller&apos;s name</source>
        <translation>Name eines Aufrufers</translation>
    </message>
    <message>
        <source>Spend of callers without a limit is counted one by one</source>
        <translation>Ausgaben von Aufrufern ohne Limit zählen einzeln</translation>
    </message>
    <message>
        <source>Spend, %1</source>
        <translation>Ausgaben, %1</translation>
    </message>
    <message>
        <source>%1, %2 this month</source>
        <translation>%1, %2 diesen Monat</translation>
    </message>
    <message>
        <source>limit for %1</source>
        <translation>Limit für %1</translation>
    </message>
    <message>
        <source>limit for %1, %2</source>
        <translation>Limit für %1, %2</translation>
    </message>
    <message>
        <source>limit for %1: %2</source>
        <translation>Limit für %1: %2</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Konfiguration wird gelesen…</translation>
    </message>
</context>
<context>
    <name>infermux::ChangeControls</name>
    <message>
        <source>The file changed…</source>
        <translation>Die Datei ist anders…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save and apply</source>
        <translation>Sichern und anwenden</translation>
    </message>
    <message>
        <source>Write the file and go over to it (%1)</source>
        <translation>Die Datei schreiben und danach gehen (%1)</translation>
    </message>
    <message>
        <source>Back to what the file has</source>
        <translation>Zurück zu dem, was in der Datei steht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Another program changed the file: see both, and choose</source>
        <translation>Ein anderes Programm hat die Datei geändert: beides ansehen und wählen</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>Rückgängig: %1 (%2)</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>Wiederholen: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n Änderung offen</numerusform>
            <numerusform>%n Änderungen offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>infermux::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>infermux::ConflictDialog</name>
    <message>
        <source>The file changed</source>
        <translation>Die Datei ist anders</translation>
    </message>
    <message>
        <source>Another program changed the file</source>
        <translation>Ein anderes Programm hat die Datei geändert</translation>
    </message>
    <message>
        <source>Red is what the file has now and your changes don&apos;t, green what your changes have and the file doesn&apos;t. Nothing is written before you save.</source>
        <translation>Rot ist, was die Datei jetzt hat und Ihre Änderungen nicht, grün, was Ihre Änderungen haben und die Datei nicht. Geschrieben wird erst beim Sichern.</translation>
    </message>
    <message>
        <source>Take the file, drop my changes</source>
        <translation>Die Datei gilt, meine Änderungen weg</translation>
    </message>
    <message>
        <source>Keep the file, and my changes on top</source>
        <translation>Die Datei, und meine Änderungen darauf</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Could not be kept, because the file has no place for it any more: %1</source>
        <translation>Ließ sich nicht halten, weil die Datei keinen Platz mehr dafür hat: %1</translation>
    </message>
</context>
<context>
    <name>infermux::ConnectDialog</name>
    <message>
        <source>Connect a tool</source>
        <translation>Werkzeug verbinden</translation>
    </message>
</context>
<context>
    <name>infermux::ConnectPanel</name>
    <message>
        <source>Key of</source>
        <translation>Schlüssel von</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>What to put there</source>
        <translation>Was dort hingehört</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The gateway is stopped. Start it to connect a tool.</source>
        <translation>Das Gateway steht. Zum Verbinden muss es laufen.</translation>
    </message>
    <message>
        <source>Waiting for your first request…</source>
        <translation>Warten auf die erste Anfrage…</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>The key is masked here; what is copied has it.</source>
        <translation>Der Schlüssel ist hier verdeckt; kopiert wird er ganz.</translation>
    </message>
    <message>
        <source>In the place of “infermux” belongs your key of a provider that has none in the configuration; for the others any word will do.</source>
        <translation>Anstelle von „infermux“ gehört der eigene Schlüssel eines Anbieters, der in der Konfiguration keinen hat; für die anderen tut es jedes Wort.</translation>
    </message>
    <message>
        <source>The keys of the providers are in the configuration: any word will do here.</source>
        <translation>Die Schlüssel der Anbieter stehen in der Konfiguration: hier tut es jedes Wort.</translation>
    </message>
</context>
<context>
    <name>infermux::CostChart</name>
    <message>
        <source>Cost over time, %1 in all</source>
        <translation>Kosten im Lauf der Zeit, zusammen %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>infermux::DefaultsForm</name>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Requests for a model that no group has go to any provider that serves it.</source>
        <translation>Anfragen nach einem Modell, das keine Gruppe hat, gehen an jeden Anbieter, der es bedient.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>stop the provider</source>
        <translation>Anbieter anhalten</translation>
    </message>
    <message>
        <source>read on, for the exact usage</source>
        <translation>weiterlesen, für den genauen Verbrauch</translation>
    </message>
    <message>
        <source>When a caller goes away</source>
        <translation>Wenn ein Aufrufer weggeht</translation>
    </message>
    <message>
        <source>Answers before a latency counts</source>
        <translation>Antworten, bis die Latenz zählt</translation>
    </message>
    <message>
        <source>Weight of the newest latency</source>
        <translation>Gewicht der neuesten Latenz</translation>
    </message>
    <message>
        <source>Attempts at different providers</source>
        <translation>Versuche bei verschiedenen Anbietern</translation>
    </message>
</context>
<context>
    <name>infermux::DesktopSettings</name>
    <message>
        <source>in the tray, without the window</source>
        <translation>in der Leiste, ohne das Fenster</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>the ledger can&apos;t be written</source>
        <translation>das Kassenbuch ausfällt</translation>
    </message>
    <message>
        <source>Notify when</source>
        <translation>Melden, wenn</translation>
    </message>
    <message>
        <source>a budget passes a fraction</source>
        <translation>ein Budget einen Anteil überschreitet</translation>
    </message>
    <message>
        <source>a provider fails or recovers</source>
        <translation>ein Anbieter ausfällt oder wiederkommt</translation>
    </message>
</context>
<context>
    <name>infermux::DetailPane</name>
    <message>
        <source>prompt</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Nochmals senden</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Part of the request</source>
        <translation>Teil der Anfrage</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Kopfzeilen der Anfrage</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Kopfzeilen der Antwort</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Nummer der Anfrage</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Answer of the provider</source>
        <translation>Antwort des Anbieters</translation>
    </message>
    <message>
        <source>Answer to the caller</source>
        <translation>Antwort an den Aufrufer</translation>
    </message>
    <message>
        <source>Bodies are not kept

They may hold what is confidential, and stay in memory on this computer. Keep them to read them here and to send a request again (capture.bodies).</source>
        <translation>Inhalte werden nicht behalten

Sie können Vertrauliches enthalten und bleiben im Speicher dieses Rechners. Wer sie behält, kann sie hier lesen und eine Anfrage nochmals senden (capture.bodies).</translation>
    </message>
    <message>
        <source>Keep bodies from now on</source>
        <translation>Inhalte ab jetzt behalten</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>The same request once more, with the same headers</source>
        <translation>Dieselbe Anfrage noch einmal, mit denselben Kopfzeilen</translation>
    </message>
    <message>
        <source>Its body was longer than what is kept (capture.max_bytes)</source>
        <translation>Ihr Inhalt war länger als das, was behalten wird (capture.max_bytes)</translation>
    </message>
    <message>
        <source>Its body is not kept (capture.bodies)</source>
        <translation>Ihr Inhalt wird nicht behalten (capture.bodies)</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>erstes Token</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>all</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); more is known of the newest only</source>
        <translation>
            <numerusform>%n Versuch; mehr ist nur von den neuesten bekannt</numerusform>
            <numerusform>%n Versuche; mehr ist nur von den neuesten bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>No provider was asked</source>
        <translation>Kein Anbieter wurde gefragt</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>a budget put %1 in the model&apos;s place</source>
        <translation>ein Budget setzte %1 an die Stelle des Modells</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>no group matched</source>
        <translation>keine Gruppe passte</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>$ / M</source>
        <translation>$ / Mio.</translation>
    </message>
    <message>
        <source>The model has no price.</source>
        <translation>Das Modell hat keinen Preis.</translation>
    </message>
    <message>
        <source>Tokens are estimated: the provider reported none, or the stream was broken off.</source>
        <translation>Token sind geschätzt: der Anbieter nannte keine, oder der Strom brach ab.</translation>
    </message>
    <message>
        <source>The dearest candidate would have cost %1.</source>
        <translation>Der teuerste Kandidat hätte %1 gekostet.</translation>
    </message>
    <message>
        <source>(cut: capture.max_bytes)</source>
        <translation>(gekürzt: capture.max_bytes)</translation>
    </message>
</context>
<context>
    <name>infermux::DifferenceCard</name>
    <message>
        <source>Comments, order and quoting stay as you wrote them.</source>
        <translation>Kommentare, Reihenfolge und Schreibweise bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>what saving will write</source>
        <translation>was Sichern schreibt</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>Edit as text…</source>
        <translation>Als Text bearbeiten …</translation>
    </message>
</context>
<context>
    <name>infermux::DifferenceView</name>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
</context>
<context>
    <name>infermux::EditorPage</name>
    <message>
        <source>Edit as text…</source>
        <translation>Als Text bearbeiten …</translation>
    </message>
</context>
<context>
    <name>infermux::ExchangeModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Token ein / aus</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>infermux::FilterBar</name>
    <message>
        <source>Filter: caller:cursor status:error cost&gt;0.01 or any text</source>
        <translation>Filter: caller:cursor status:error cost&gt;0.01 oder Text</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>infermux::FirstStartDialog</name>
    <message>
        <source>The demo: an embedded provider, no key and no network</source>
        <translation>Die Demo: ein eingebauter Anbieter, ohne Schlüssel und Netz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Welcome to infermux</source>
        <translation>Willkommen bei infermux</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>Umschau</translation>
    </message>
    <message>
        <source>infermux looks for keys of providers in the environment, and for Ollama, LM Studio and vLLM on this computer. Keys are not read, only whether they are there.</source>
        <translation>infermux sucht Schlüssel von Anbietern in der Umgebung, und Ollama, LM Studio und vLLM auf diesem Rechner. Schlüssel werden nicht gelesen, nur ob sie da sind.</translation>
    </message>
    <message>
        <source>What should it use?</source>
        <translation>Was soll es nutzen?</translation>
    </message>
    <message>
        <source>Your choice goes into the configuration file. Keys stay where they are: the file refers to them by name.</source>
        <translation>Die Wahl kommt in die Konfigurationsdatei. Schlüssel bleiben, wo sie sind: die Datei verweist nur mit Namen darauf.</translation>
    </message>
    <message>
        <source>Point a tool at it</source>
        <translation>Ein Werkzeug darauf richten</translation>
    </message>
    <message>
        <source>Everything is set up. Point a tool at the gateway, and watch its first request arrive.</source>
        <translation>Alles ist eingerichtet. Ein Werkzeug auf das Gateway richten und zusehen, wie die erste Anfrage ankommt.</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Schritt %1 von 3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1, on this computer: %n model(s)</source>
        <translation>
            <numerusform>%1, auf diesem Rechner: %n Modell</numerusform>
            <numerusform>%1, auf diesem Rechner: %n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: key in %2</source>
        <translation>%1: Schlüssel in %2</translation>
    </message>
    <message>
        <source>Nothing was found. Take the demo for a look around; providers can be added to the configuration file at any time.</source>
        <translation>Nichts gefunden. Die Demo zeigt, wie es aussieht; Anbieter lassen sich jederzeit in der Konfigurationsdatei ergänzen.</translation>
    </message>
</context>
<context>
    <name>infermux::GatewayCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Connect a tool…</source>
        <translation>Werkzeug verbinden…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message numerus="yes">
        <source>Stopping, %n request(s) in flight</source>
        <translation>
            <numerusform>Hält an, %n Anfrage läuft noch</numerusform>
            <numerusform>Hält an, %n Anfragen laufen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>since %1 · %2 in flight</source>
        <translation>seit %1 · %2 unterwegs</translation>
    </message>
</context>
<context>
    <name>infermux::GroupForm</name>
    <message>
        <source>Providers of the group</source>
        <translation>Anbieter der Gruppe</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Anbieter hinzufügen …</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>all, as they are declared</source>
        <translation>alle, wie sie vereinbart sind</translation>
    </message>
    <message>
        <source>Only some…</source>
        <translation>Nur einige …</translation>
    </message>
</context>
<context>
    <name>infermux::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>infermux::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>infermux::ImportDialog</name>
    <message>
        <source>Reading %1…</source>
        <translation>Liest %1 …</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise einlesen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>Änderungen durchsuchen</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Alle gezeigten wählen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It can&apos;t be imported: %1</source>
        <translation>Es lässt sich nicht einlesen: %1</translation>
    </message>
    <message>
        <source>Nothing in it is new or different.</source>
        <translation>Nichts darin ist neu oder anders.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) in it are new or different. Tick what you want.</source>
        <translation>
            <numerusform>%n Preis darin ist neu oder anders. Anhaken, was gelten soll.</numerusform>
            <numerusform>%n Preise darin sind neu oder anders. Anhaken, was gelten soll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n price(s)</source>
        <translation>
            <numerusform>%n Preis übernehmen</numerusform>
            <numerusform>%n Preise übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ImportModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Now: in · out · cached</source>
        <translation>Jetzt: ein · aus · Cache</translation>
    </message>
    <message>
        <source>Then: in · out · cached</source>
        <translation>Dann: ein · aus · Cache</translation>
    </message>
</context>
<context>
    <name>infermux::KeyField</name>
    <message>
        <source>Where the key is</source>
        <translation>Wo der Schlüssel ist</translation>
    </message>
    <message>
        <source>in a variable</source>
        <translation>in einer Variablen</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>the callers&apos; own</source>
        <translation>der des Aufrufers</translation>
    </message>
    <message>
        <source>Variable with the key</source>
        <translation>Variable mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1 is not set where infermux was started.</source>
        <translation>%1 ist dort, wo infermux gestartet wurde, nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1 is set. The file only names it.</source>
        <translation>%1 ist gesetzt. Die Datei nennt sie nur.</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>der Schlüssel</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>verwahrt; tippen ersetzt ihn</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keychain. The file only names it.</source>
        <translation>Der Schlüsselbund des Systems verwahrt ihn. Die Datei nennt ihn nur.</translation>
    </message>
    <message>
        <source>Whoever can read the file, or a copy of it, has the key.</source>
        <translation>Wer die Datei lesen kann, oder eine Kopie, hat den Schlüssel.</translation>
    </message>
    <message>
        <source>What a caller sends as its key goes on to the provider.</source>
        <translation>Was ein Aufrufer als Schlüssel schickt, geht an den Anbieter weiter.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>infermux::KeysEdit</name>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>Keys of callers</source>
        <translation>Schlüssel von Aufrufern</translation>
    </message>
    <message>
        <source>No caller has a key of its own yet.</source>
        <translation>Noch kein Aufrufer hat einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel …</translation>
    </message>
    <message>
        <source>key of %1 revoked</source>
        <translation>Schlüssel von %1 widerrufen</translation>
    </message>
    <message>
        <source>key for %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
</context>
<context>
    <name>infermux::LatestRequests</name>
    <message>
        <source>Latest requests</source>
        <translation>Letzte Anfragen</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Verkehr öffnen</translation>
    </message>
</context>
<context>
    <name>infermux::LimitForm</name>
    <message>
        <source>Remove the limit</source>
        <translation>Limit entfernen</translation>
    </message>
    <message>
        <source>$ a day</source>
        <translation>$ am Tag</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>Dollar am Tag</translation>
    </message>
    <message>
        <source>$ a week</source>
        <translation>$ je Woche</translation>
    </message>
    <message>
        <source>Dollars a week</source>
        <translation>Dollar je Woche</translation>
    </message>
    <message>
        <source>$ a month</source>
        <translation>$ im Monat</translation>
    </message>
    <message>
        <source>Dollars a month</source>
        <translation>Dollar im Monat</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>Am Limit</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>only tell</source>
        <translation>nur melden</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>anderes Modell</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <source>Other model from percent</source>
        <translation>Anderes Modell ab Prozent</translation>
    </message>
    <message>
        <source>Alerts at percent</source>
        <translation>Meldungen bei Prozent</translation>
    </message>
    <message>
        <source>from %</source>
        <translation>ab %</translation>
    </message>
    <message>
        <source>Alerts at %</source>
        <translation>Meldung bei %</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
</context>
<context>
    <name>infermux::LogView</name>
    <message>
        <source>Lines of the log from</source>
        <translation>Zeilen des Protokolls ab</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>info and above</source>
        <translation>ab Info</translation>
    </message>
    <message>
        <source>warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>nur Fehler</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>infermux::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Sent again. It turns up at the top when it is answered.</source>
        <translation>Nochmals gesendet. Sie erscheint oben, sobald sie beantwortet ist.</translation>
    </message>
    <message>
        <source>Bodies of the requests from now on are kept.</source>
        <translation>Inhalte der Anfragen werden ab jetzt behalten.</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Aussehen: wie der Desktop</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Aussehen: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Aussehen: dunkel</translation>
    </message>
    <message>
        <source>Language: as the desktop</source>
        <translation>Sprache: wie der Desktop</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Stop the gateway</source>
        <translation>Gateway anhalten</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>Gateway starten</translation>
    </message>
    <message>
        <source>Connect a tool</source>
        <translation>Werkzeug verbinden</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Read the configuration again</source>
        <translation>Konfiguration neu lesen</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <source>Caller %1</source>
        <translation>Aufrufer %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Stop the demo&apos;s callers</source>
        <translation>Aufrufer der Demo anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Edit the configuration as text</source>
        <translation>Die Konfiguration als Text bearbeiten</translation>
    </message>
</context>
<context>
    <name>infermux::ModelChips</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>A name, or its beginning and a *: gpt-4*</source>
        <translation>Ein Name, oder sein Anfang und ein *: gpt-4*</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Modell hinzufügen …</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>%1 aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>infermux::ModelPicker</name>
    <message>
        <source>any model that it has</source>
        <translation>jedes Modell, das er hat</translation>
    </message>
    <message>
        <source>search, or a name and Return</source>
        <translation>suchen, oder ein Name und Eingabetaste</translation>
    </message>
    <message>
        <source>Search or add a model</source>
        <translation>Modell suchen oder hinzufügen</translation>
    </message>
    <message>
        <source>Models to serve</source>
        <translation>Modelle, die er bedient</translation>
    </message>
</context>
<context>
    <name>infermux::NewKeyDialog</name>
    <message>
        <source>Keep it in the file, where whoever reads the file has it</source>
        <translation>In der Datei behalten; wer sie liest, hat ihn</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Ein neuer Schlüssel</translation>
    </message>
    <message>
        <source>whose key it is: cursor, notebook, …</source>
        <translation>wessen Schlüssel es ist: cursor, notebook, …</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>What sets the variable</source>
        <translation>Was die Variable setzt</translation>
    </message>
    <message>
        <source>It is seen here once. Copy it into the tool that is to use it.</source>
        <translation>Er ist hier einmal zu sehen. Kopiere ihn in das Werkzeug, das ihn benutzen soll.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file names the variable %1. Set it where infermux is started, and start it anew:</source>
        <translation>Die Datei nennt die Variable %1. Setze sie dort, wo infermux gestartet wird, und starte es neu:</translation>
    </message>
</context>
<context>
    <name>infermux::OverviewPage</name>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>Eigener…</translation>
    </message>
    <message>
        <source>Own range; a double click on the chart goes back</source>
        <translation>Eigener Zeitraum; ein Doppelklick ins Diagramm führt zurück</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Chart as image…</source>
        <translation>Diagramm als Bild…</translation>
    </message>
    <message>
        <source>Chart as image</source>
        <translation>Diagramm als Bild</translation>
    </message>
    <message>
        <source>Figures as CSV…</source>
        <translation>Zahlen als CSV…</translation>
    </message>
    <message>
        <source>Figures as CSV</source>
        <translation>Zahlen als CSV</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <translation>Gestapelt nach</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>Nothing spent in this time

Point a tool at %1/v1 and watch it arrive here.</source>
        <translation>In dieser Zeit nichts ausgegeben

Ein Werkzeug auf %1/v1 richten und hier ankommen sehen.</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it to see spending here.</source>
        <translation>Das Gateway steht

Sobald es läuft, sind hier Ausgaben zu sehen.</translation>
    </message>
    <message>
        <source>%1, stacked by</source>
        <translation>%1, gestapelt nach</translation>
    </message>
    <message>
        <source>others</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be read

%1</source>
        <translation>Das Kassenbuch lässt sich nicht lesen

%1</translation>
    </message>
    <message>
        <source>only %1  ✕</source>
        <translation>nur %1  ✕</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
</context>
<context>
    <name>infermux::OverviewTiles</name>
    <message>
        <source>Spent today</source>
        <translation>Heute ausgegeben</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Saved by routing</source>
        <translation>Durch Routing gespart</translation>
    </message>
    <message>
        <source>Requests / min</source>
        <translation>Anfragen / min</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>in flight %1</source>
        <translation>unterwegs %1</translation>
    </message>
    <message>
        <source>%1 this minute</source>
        <translation>%1 in dieser Minute</translation>
    </message>
    <message>
        <source>none this minute</source>
        <translation>keine in dieser Minute</translation>
    </message>
    <message>
        <source>median, last minute</source>
        <translation>Median, letzte Minute</translation>
    </message>
    <message>
        <source>→ %1 projected</source>
        <translation>→ %1 erwartet</translation>
    </message>
    <message>
        <source>%1 below the dearest</source>
        <translation>%1 unter dem teuersten</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>nothing yesterday</source>
        <translation>gestern nichts</translation>
    </message>
    <message>
        <source>as yesterday</source>
        <translation>wie gestern</translation>
    </message>
    <message>
        <source>▲ %1 vs yesterday</source>
        <translation>▲ %1 gegen gestern</translation>
    </message>
    <message>
        <source>▼ %1 vs yesterday</source>
        <translation>▼ %1 gegen gestern</translation>
    </message>
</context>
<context>
    <name>infermux::PairsEdit</name>
    <message>
        <source>Take this out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>infermux::PriceCellDelegate</name>
    <message>
        <source>Dollars a million</source>
        <translation>Dollar je Million</translation>
    </message>
</context>
<context>
    <name>infermux::PriceDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Ein Preis</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Input, dollars a million</source>
        <translation>Eingabe, Dollar je Million</translation>
    </message>
    <message>
        <source>Output, dollars a million</source>
        <translation>Ausgabe, Dollar je Million</translation>
    </message>
    <message>
        <source>Cached input, dollars a million</source>
        <translation>Eingabe aus dem Cache, Dollar je Million</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>wie Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Input, $ / M</source>
        <translation>Eingabe, $ / M</translation>
    </message>
    <message>
        <source>Output, $ / M</source>
        <translation>Ausgabe, $ / M</translation>
    </message>
    <message>
        <source>Cached input, $ / M</source>
        <translation>Aus dem Cache, $ / M</translation>
    </message>
</context>
<context>
    <name>infermux::PriceModel</name>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>In use, and no price is known: it counts as free.</source>
        <translation>In Gebrauch, und kein Preis ist bekannt: gilt als kostenlos.</translation>
    </message>
    <message>
        <source>Built in: %1 in, %2 out</source>
        <translation>Eingebaut: %1 ein, %2 aus</translation>
    </message>
    <message>
        <source>Another source says %1</source>
        <translation>Eine andere Quelle sagt %1</translation>
    </message>
    <message>
        <source>Above %1 tokens: %2 in, %3 out</source>
        <translation>Über %1 Token: %2 ein, %3 aus</translation>
    </message>
    <message>
        <source>Charged %1, at these prices %2</source>
        <translation>Berechnet %1, zu diesen Preisen %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Cache neu</translation>
    </message>
    <message>
        <source>Written, 1 h</source>
        <translation>Cache neu, 1 h</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
</context>
<context>
    <name>infermux::PriceTable</name>
    <message>
        <source>Prices, in dollars a million tokens</source>
        <translation>Preise, in Dollar je Million Token</translation>
    </message>
</context>
<context>
    <name>infermux::PricingPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Which prices</source>
        <translation>Welche Preise</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Kopieren …</translation>
    </message>
    <message>
        <source>Remove override</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the prices</source>
        <translation>Preise durchsuchen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen …</translation>
    </message>
    <message>
        <source>LiteLLM&apos;s model_prices_and_context_window.json or models.dev&apos;s api.json</source>
        <translation>model_prices_and_context_window.json von LiteLLM oder api.json von models.dev</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise einlesen</translation>
    </message>
    <message>
        <source>Price files (*.json)</source>
        <translation>Preisdateien (*.json)</translation>
    </message>
    <message>
        <source>Type in a cell; with several rows chosen it holds for all of them. Ctrl+V takes rows out of a spreadsheet.</source>
        <translation>In eine Zelle tippen; sind mehrere Zeilen gewählt, gilt es für alle. Strg+V übernimmt Zeilen aus einer Tabelle.</translation>
    </message>
    <message>
        <source>Adding up this month…</source>
        <translation>Rechnet den Monat zusammen …</translation>
    </message>
    <message>
        <source>This month: %1</source>
        <translation>Dieser Monat: %1</translation>
    </message>
    <message>
        <source>This month: %1 charged, %2 at these prices (%3)</source>
        <translation>Dieser Monat: %1 berechnet, %2 zu diesen Preisen (%3)</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message numerus="yes">
        <source>prices of %n model(s)</source>
        <translation>
            <numerusform>Preis von %n Modell</numerusform>
            <numerusform>Preise von %n Modellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) removed</source>
        <translation>
            <numerusform>%n Preis zurückgenommen</numerusform>
            <numerusform>%n Preise zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) imported</source>
        <translation>
            <numerusform>%n Preis eingelesen</numerusform>
            <numerusform>%n Preise eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) pasted</source>
        <translation>
            <numerusform>%n Preis eingefügt</numerusform>
            <numerusform>%n Preise eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no prices: model, input and output beside each other.</source>
        <translation>Die Zwischenablage hat keine Preise: Modell, Eingabe und Ausgabe nebeneinander.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>$ per million tokens, built-in prices of %1</source>
        <translation>$ je Million Token, eingebaute Preise vom %1</translation>
    </message>
</context>
<context>
    <name>infermux::ProviderCard</name>
    <message>
        <source>mistake</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>circuit half-open</source>
        <translation>Sicherung halb offen</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>am Limit</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Token je Minute</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Heute ausgegeben</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>Dauer p95</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Open: nothing goes there</source>
        <translation>Öffnen: nichts geht mehr hin</translation>
    </message>
    <message>
        <source>Close: it may be used again</source>
        <translation>Schließen: wieder zu benutzen</translation>
    </message>
    <message>
        <source>Reset: forget what was seen</source>
        <translation>Zurücksetzen: Gesehenes vergessen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Provider %1, %2</source>
        <translation>Anbieter %1, %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Embedded: always there.</source>
        <translation>Eingebaut: immer da.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Fragt …</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n model(s) in %1.</source>
        <translation>
            <numerusform>Er antwortet: %n Modell in %1.</numerusform>
            <numerusform>Er antwortet: %n Modelle in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ProviderDialog</name>
    <message>
        <source>Opens at a share of errors</source>
        <translation>Öffnet bei einem Fehleranteil</translation>
    </message>
    <message>
        <source>Or failures in a row</source>
        <translation>Oder Fehlern in Folge</translation>
    </message>
    <message>
        <source>Or a p95 latency in ms</source>
        <translation>Oder einer p95-Dauer in ms</translation>
    </message>
    <message>
        <source>Seconds looked back</source>
        <translation>Sekunden im Blick</translation>
    </message>
    <message>
        <source>Requests before it judges</source>
        <translation>Anfragen, bis sie urteilt</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen für</translation>
    </message>
    <message>
        <source>Patience with the probe</source>
        <translation>Geduld mit der Probe</translation>
    </message>
    <message>
        <source>Longer each time by</source>
        <translation>Jedes Mal länger um</translation>
    </message>
    <message>
        <source>At most open for</source>
        <translation>Höchstens offen für</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <source>A new provider</source>
        <translation>Neuer Anbieter</translation>
    </message>
    <message>
        <source>Fields of the provider</source>
        <translation>Felder des Anbieters</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>embedded demo</source>
        <translation>eingebaute Demo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>the dialect&apos;s own</source>
        <translation>die des Dialekts</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>sent as</source>
        <translation>gesendet als</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Token je Minute</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>by its name, else its dialect</source>
        <translation>nach dem Namen, sonst dem Dialekt</translation>
    </message>
    <message>
        <source>Priced as</source>
        <translation>Preise wie</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Weitere Kopfzeilen</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Looked after every</source>
        <translation>Nachgesehen alle</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>By asking for</source>
        <translation>Gefragt wird nach</translation>
    </message>
    <message>
        <source>its models, which costs nothing</source>
        <translation>seinen Modellen, was nichts kostet</translation>
    </message>
    <message>
        <source>one token</source>
        <translation>einem Token</translation>
    </message>
    <message>
        <source>Not looked after</source>
        <translation>Nicht nachsehen</translation>
    </message>
    <message>
        <source>A 429 is an error</source>
        <translation>429 ist ein Fehler</translation>
    </message>
    <message>
        <source>More: headers, health, circuit</source>
        <translation>Mehr: Kopfzeilen, Zustand, Sicherung</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Into the draft; nothing is written before it is saved</source>
        <translation>In den Entwurf; vor dem Sichern wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Remove the provider</source>
        <translation>Anbieter entfernen</translation>
    </message>
    <message>
        <source>provider %1 removed</source>
        <translation>Anbieter %1 entfernt</translation>
    </message>
    <message>
        <source>There is a provider of that name already.</source>
        <translation>Einen Anbieter dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>What is wrong has to be put right first.</source>
        <translation>Zuerst muss behoben werden, was falsch ist.</translation>
    </message>
    <message>
        <source>It is embedded: always there, and costs nothing.</source>
        <translation>Er ist eingebaut: immer da, und kostet nichts.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Fragt den Schlüsselbund …</translation>
    </message>
    <message>
        <source>The keychain: %1</source>
        <translation>Der Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Fragt %1 …</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n model(s) in %1.</source>
        <translation>
            <numerusform>Er antwortet: %n Modell in %1.</numerusform>
            <numerusform>Er antwortet: %n Modelle in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain does not take the key: %1. A variable can be named instead.</source>
        <translation>Der Schlüsselbund nimmt den Schlüssel nicht: %1. Stattdessen kann eine Variable genannt werden.</translation>
    </message>
    <message>
        <source>provider %1 added</source>
        <translation>Anbieter %1 hinzugefügt</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <source>It could not be taken over: the file is another by now.</source>
        <translation>Es ließ sich nicht übernehmen: Die Datei ist inzwischen eine andere.</translation>
    </message>
</context>
<context>
    <name>infermux::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>No providers yet

Add one, and requests have somewhere to go.</source>
        <translation>Noch keine Anbieter

Mit einem hätten Anfragen ein Ziel.</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Konfiguration wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers on this computer: %n model(s)</source>
        <translation>
            <numerusform>%1 antwortet auf diesem Rechner: %n Modell</numerusform>
            <numerusform>%1 antwortet auf diesem Rechner: %n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a key for %1: %2 is set</source>
        <translation>Es gibt einen Schlüssel für %1: %2 ist gesetzt</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Benutzen …</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 benutzen</translation>
    </message>
</context>
<context>
    <name>infermux::ProvidersStrip</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
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
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
</context>
<context>
    <name>infermux::ReportChoices</name>
    <message>
        <source>whole period</source>
        <translation>ganze Zeit</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>je Tag</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Danach nach</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>Eigener Zeitraum…</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>Only: caller:cursor provider:openai</source>
        <translation>Nur: caller:cursor provider:openai</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>infermux::ReportModel</name>
    <message>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token ein</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
</context>
<context>
    <name>infermux::ReportsPage</name>
    <message>
        <source>Writing… %1 of %2 lines</source>
        <translation>Schreibt… %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Writing… %1 lines</source>
        <translation>Schreibt… %1 Zeilen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it once, so that its ledger is known.</source>
        <translation>Das Gateway steht

Einmal starten, damit sein Kassenbuch bekannt ist.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Report as CSV…</source>
        <translation>Bericht als CSV…</translation>
    </message>
    <message>
        <source>Report as CSV</source>
        <translation>Bericht als CSV</translation>
    </message>
    <message>
        <source>Single requests as CSV…</source>
        <translation>Einzelne Anfragen als CSV…</translation>
    </message>
    <message>
        <source>Single requests as CSV</source>
        <translation>Einzelne Anfragen als CSV</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Als PDF drucken…</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Als PDF drucken</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Double click a row to see only it</source>
        <translation>Doppelklick auf eine Zeile zeigt nur sie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled, nothing was written</source>
        <translation>Abgebrochen, nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be read

%1</source>
        <translation>Das Kassenbuch lässt sich nicht lesen

%1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 saved by routing</source>
        <translation>%1 durch Routing gespart</translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation>%1 ohne Preis</translation>
    </message>
    <message>
        <source>the first %1 rows</source>
        <translation>die ersten %1 Zeilen</translation>
    </message>
    <message>
        <source>Nothing in this time

Choose another period, or change the filter.</source>
        <translation>Nichts in dieser Zeit

Anderen Zeitraum wählen oder Filter ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>infermux::RequestTable</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>infermux::RoutingPage</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation>die erste gilt</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>The chosen group</source>
        <translation>Die gewählte Gruppe</translation>
    </message>
    <message>
        <source>%1: strategy</source>
        <translation>%1: Strategie</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1: %2 taken out</source>
        <translation>%1: %2 herausgenommen</translation>
    </message>
    <message>
        <source>%1 / M in</source>
        <translation>%1 / M ein</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>noch keine Modelle</translation>
    </message>
    <message>
        <source>mistake</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>the default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>group %1 added</source>
        <translation>Gruppe %1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1: %2 moved</source>
        <translation>%1: %2 verschoben</translation>
    </message>
    <message>
        <source>%1 renamed to %2</source>
        <translation>%1 in %2 umbenannt</translation>
    </message>
    <message>
        <source>group %1 removed</source>
        <translation>Gruppe %1 entfernt</translation>
    </message>
</context>
<context>
    <name>infermux::SettingsPage</name>
    <message>
        <source>The ledger&apos;s file</source>
        <translation>Die Datei des Kassenbuchs</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the gateway listens, and who may ask from where.</source>
        <translation>Wo das Gateway lauscht, und wer von wo fragen darf.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>What one caller may ask of the gateway itself.</source>
        <translation>Was ein Aufrufer vom Gateway selbst verlangen darf.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Who may use the gateway. A key of its own names its caller, also for tools that can&apos;t set headers.</source>
        <translation>Wer das Gateway benutzen darf. Ein eigener Schlüssel nennt seinen Aufrufer, auch bei Werkzeugen, die keine Kopfzeilen setzen können.</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>When a provider is left alone. A provider can have values of its own.</source>
        <translation>Wann ein Anbieter in Ruhe gelassen wird. Ein Anbieter kann eigene Werte haben.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kassenbuch</translation>
    </message>
    <message>
        <source>Where every request is kept, and what else hears of it.</source>
        <translation>Wo jede Anfrage steht, und wer sonst davon hört.</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Requests and answers themselves, for Traffic. They stay on this computer.</source>
        <translation>Anfragen und Antworten selbst, für den Verkehr. Sie bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the program says of itself. Keys are never in it.</source>
        <translation>Was das Programm von sich sagt. Schlüssel stehen nie darin.</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Dieser Desktop</translation>
    </message>
    <message>
        <source>Kept for this desktop, not in the configuration. It holds at once.</source>
        <translation>Gilt für diesen Desktop, nicht für die Konfiguration, und sofort.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>How the embedded provider answers, where there is one.</source>
        <translation>Wie der eingebaute Anbieter antwortet, wo es ihn gibt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>A native control panel with an LLM gateway inside.</source>
        <translation>Ein natives Kontrollpult mit einem LLM-Gateway darin.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Wer fragen darf</translation>
    </message>
    <message>
        <source>anyone; keys go to providers</source>
        <translation>alle; Schlüssel gehen weiter</translation>
    </message>
    <message>
        <source>only with a key</source>
        <translation>nur mit Schlüssel</translation>
    </message>
    <message>
        <source>A key for all</source>
        <translation>Ein Schlüssel für alle</translation>
    </message>
    <message>
        <source>Keys of callers</source>
        <translation>Schlüssel von Aufrufern</translation>
    </message>
    <message>
        <source>the key for all</source>
        <translation>der Schlüssel für alle</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>Jetzt in</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>MIT; with Qt Charts as a whole GPL 3</source>
        <translation>MIT; mit Qt Charts als Ganzes GPL 3</translation>
    </message>
</context>
<context>
    <name>infermux::StatusLine</name>
    <message>
        <source>State of the providers</source>
        <translation>Zustand der Anbieter</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>State of the ledger</source>
        <translation>Zustand des Kassenbuchs</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, gelesen %2</translation>
    </message>
    <message>
        <source>Nothing is served</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) in order</source>
        <translation>
            <numerusform>%n Anbieter in Ordnung</numerusform>
            <numerusform>%n Anbieter in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>In trouble: %1</source>
        <translation>Gestört: %1</translation>
    </message>
    <message numerus="yes">
        <source>In trouble: %1 and %n more</source>
        <translation>
            <numerusform>Gestört: %1 und %n weiterer</numerusform>
            <numerusform>Gestört: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger in order</source>
        <translation>Kassenbuch in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %n row(s) lost</source>
        <translation>
            <numerusform>Kassenbuch: %n Zeile verloren</numerusform>
            <numerusform>Kassenbuch: %n Zeilen verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %n row(s) wait</source>
        <translation>
            <numerusform>Kassenbuch: %n Zeile wartet</numerusform>
            <numerusform>Kassenbuch: %n Zeilen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger in trouble</source>
        <translation>Kassenbuch gestört</translation>
    </message>
    <message>
        <source>The configuration was read and holds</source>
        <translation>Die Konfiguration wurde gelesen und gilt</translation>
    </message>
    <message>
        <source>Mistake in the configuration</source>
        <translation>Fehler in der Konfiguration</translation>
    </message>
    <message>
        <source>The configuration was not taken over</source>
        <translation>Die Konfiguration wurde nicht übernommen</translation>
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
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
</context>
<context>
    <name>infermux::StrategyChoice</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Strategy: %1</source>
        <translation>Strategie: %1</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>wie der Standard</translation>
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
        <translation>Die Konfiguration als Text</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be kept here: take an editor of your own.</source>
        <translation>Darin sind Zeichen, die hier nicht erhalten bleiben: Nimm einen eigenen Editor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Into the draft; nothing is written before it is saved</source>
        <translation>In den Entwurf; vor dem Sichern wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The file is another by now. Copy what you wrote, and open the text anew.</source>
        <translation>Die Datei ist inzwischen eine andere. Kopiere, was du geschrieben hast, und öffne den Text neu.</translation>
    </message>
    <message>
        <source>text by hand</source>
        <translation>Text von Hand</translation>
    </message>
    <message>
        <source>What you wrote is not taken over. Cancel once more to drop it.</source>
        <translation>Was du geschrieben hast, ist nicht übernommen. Brich noch einmal ab, um es zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>infermux::Tile</name>
    <message>
        <source>%1, its course</source>
        <translation>%1, Verlauf</translation>
    </message>
</context>
<context>
    <name>infermux::TimingBars</name>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
</context>
<context>
    <name>infermux::TrafficPage</name>
    <message>
        <source>Connect a tool…</source>
        <translation>Werkzeug verbinden…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Hold the table still (Ctrl+P)</source>
        <translation>Tabelle anhalten (Strg+P)</translation>
    </message>
    <message>
        <source>Keep the newest in view (Ctrl+E)</source>
        <translation>Die neuesten im Blick behalten (Strg+E)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on (%1 new)</source>
        <translation>Weiter (%1 neu)</translation>
    </message>
    <message>
        <source>Looking through the requests…</source>
        <translation>Anfragen werden durchsucht…</translation>
    </message>
    <message>
        <source>No request matches

Change the filter to see more.</source>
        <translation>Keine Anfrage passt

Den Filter ändern, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>%1 requests in the ledger</source>
        <translation>%1 Anfragen im Kassenbuch</translation>
    </message>
    <message>
        <source>%1 that match</source>
        <translation>%1 passend</translation>
    </message>
    <message>
        <source>older ones can&apos;t be read: %1</source>
        <translation>ältere lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>searched back to %1</source>
        <translation>durchsucht bis %1</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Weiter suchen</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Waiting for your first request

Point a tool at %1/v1</source>
        <translation>Warten auf die erste Anfrage

Ein Werkzeug auf %1/v1 richten</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it to see requests here</source>
        <translation>Das Gateway steht

Sobald es läuft, sind hier Anfragen zu sehen</translation>
    </message>
    <message>
        <source>%1 in flight · %2 in the last minute</source>
        <translation>%1 unterwegs · %2 in der letzten Minute</translation>
    </message>
</context>
<context>
    <name>infermux::Tray</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Connect a tool…</source>
        <translation>Werkzeug verbinden…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Das Kassenbuch</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
</context>
<context>
    <name>infermux::TryIt</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>on the unsaved configuration</source>
        <translation>mit der ungesicherten Konfiguration</translation>
    </message>
    <message>
        <source>Model to try</source>
        <translation>Modell zum Ausprobieren</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>Caller to try</source>
        <translation>Aufrufer zum Ausprobieren</translation>
    </message>
    <message>
        <source>any caller</source>
        <translation>beliebiger Aufrufer</translation>
    </message>
    <message>
        <source>Tokens of the prompt to try</source>
        <translation>Token der Eingabe zum Ausprobieren</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>No group has it: %1 over all providers</source>
        <translation>Keine Gruppe hat es: %1 über alle Anbieter</translation>
    </message>
    <message>
        <source>Group %1, %2</source>
        <translation>Gruppe %1, %2</translation>
    </message>
    <message>
        <source>%1. The caller is told: %2</source>
        <translation>%1. Der Aufrufer hört: %2</translation>
    </message>
    <message>
        <source>%1. Any of those that can, this time %2.</source>
        <translation>%1. Einer von denen, die können; diesmal %2.</translation>
    </message>
    <message>
        <source>%1. Next in turn is %2.</source>
        <translation>%1. Als Nächster ist %2 an der Reihe.</translation>
    </message>
    <message>
        <source>%1. %2 serves.</source>
        <translation>%1. %2 bedient.</translation>
    </message>
    <message>
        <source>The budget of %1 puts %2 in its place.</source>
        <translation>Das Budget von %1 setzt %2 an seine Stelle.</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>To be tried as soon as the mistakes are put right.</source>
        <translation>Auszuprobieren, sobald die Fehler behoben sind.</translation>
    </message>
    <message>
        <source>Name a model and a size of the prompt, and see who would serve it.</source>
        <translation>Modell und Größe der Eingabe nennen, und sehen, wer bedient.</translation>
    </message>
</context>
<context>
    <name>infermux::UnsavedDialog</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gesichert</translation>
    </message>
    <message>
        <source>Some changes are not saved</source>
        <translation>Einige Änderungen sind nicht gesichert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>Quit without them</source>
        <translation>Ohne sie beenden</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>Sichern und beenden</translation>
    </message>
</context>
<context>
    <name>infermux::WhatIfView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>By caller</source>
        <translation>Nach Aufrufer</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
    <message>
        <source>Model that was used</source>
        <translation>Modell, das benutzt wurde</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>Model instead</source>
        <translation>Modell stattdessen</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ein anderes</translation>
    </message>
    <message>
        <source>Only this caller</source>
        <translation>Nur dieser Aufrufer</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Share of the requests, in percent</source>
        <translation>Anteil der Anfragen, in Prozent</translation>
    </message>
    <message>
        <source>Only prompts of at most so many tokens</source>
        <translation>Nur Eingaben von höchstens so vielen Token</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>If the requests of</source>
        <translation>Wären die Anfragen an</translation>
    </message>
    <message>
        <source>had gone to</source>
        <translation>gegangen an</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>share %</source>
        <translation>Anteil %</translation>
    </message>
    <message>
        <source>prompts up to</source>
        <translation>Eingaben bis</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Start the gateway once, so that its ledger is known.</source>
        <translation>Starte das Gateway einmal, damit sein Kassenbuch bekannt ist.</translation>
    </message>
    <message>
        <source>Name the model that was used, and the one instead.</source>
        <translation>Nenne das Modell, das benutzt wurde, und das andere.</translation>
    </message>
    <message>
        <source>%1 has no price: choose one of the list.</source>
        <translation>%1 hat keinen Preis: wähle eines der Liste.</translation>
    </message>
    <message>
        <source>The share is a percentage from 0 to 100.</source>
        <translation>Der Anteil ist ein Prozentsatz von 0 bis 100.</translation>
    </message>
    <message>
        <source>The size of a prompt is a number of tokens.</source>
        <translation>Die Größe einer Eingabe ist eine Anzahl Token.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Was wäre wenn?</translation>
    </message>
    <message>
        <source>all</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Wären</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>No request of this model in the period</source>
        <translation>Keine Anfrage an dieses Modell im Zeitraum</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), with the tokens that they had, at today&apos;s prices.</source>
        <translation>
            <numerusform>%Ln Anfrage, mit ihren Token, zu heutigen Preisen.</numerusform>
            <numerusform>%Ln Anfragen, mit ihren Token, zu heutigen Preisen.</numerusform>
        </translation>
    </message>
</context>
</TS>
