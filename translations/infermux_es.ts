<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BudgetWords</name>
    <message>
        <source>everyone else</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>stops at the limit</source>
        <translation>se detiene en el límite</translation>
    </message>
    <message>
        <source>%1 from %2, then stops</source>
        <translation>%1 desde %2, luego se detiene</translation>
    </message>
    <message>
        <source>only tells</source>
        <translation>solo avisa</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>No alerts %1</source>
        <translation>Sin avisos %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 antes de %2</translation>
    </message>
    <message>
        <source>Alerts %1: %2</source>
        <translation>Avisos %1: %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>por encima de su límite</translation>
    </message>
    <message>
        <source>other model</source>
        <translation>otro modelo</translation>
    </message>
    <message>
        <source>alert at %1</source>
        <translation>aviso a %1</translation>
    </message>
    <message>
        <source>well within</source>
        <translation>muy por debajo</translation>
    </message>
</context>
<context>
    <name>ChartStep</name>
    <message>
        <source>per 15 seconds</source>
        <translation>cada 15 segundos</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>per 5 minutes</source>
        <translation>cada 5 minutos</translation>
    </message>
    <message>
        <source>per 15 minutes</source>
        <translation>cada 15 minutos</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>per 3 hours</source>
        <translation>cada 3 horas</translation>
    </message>
    <message>
        <source>per 12 hours</source>
        <translation>cada 12 horas</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por día</translation>
    </message>
</context>
<context>
    <name>ConnectSnippets</name>
    <message>
        <source>Into a terminal</source>
        <translation>En una terminal</translation>
    </message>
    <message>
        <source>After pip install openai</source>
        <translation>Después de pip install openai</translation>
    </message>
    <message>
        <source>After npm install openai</source>
        <translation>Después de npm install openai</translation>
    </message>
    <message>
        <source>After pip install langchain-openai</source>
        <translation>Después de pip install langchain-openai</translation>
    </message>
    <message>
        <source>Into a terminal, in your project&apos;s folder</source>
        <translation>En una terminal, en la carpeta de tu proyecto</translation>
    </message>
    <message>
        <source>Into ~/.continue/config.yaml</source>
        <translation>En ~/.continue/config.yaml</translation>
    </message>
    <message>
        <source>Into a terminal; then open http://localhost:3000</source>
        <translation>En una terminal; luego abre http://localhost:3000</translation>
    </message>
    <message>
        <source>Settings, Models, API Keys. Cursor calls from its own servers: the gateway must be reachable from the internet for this, for example by a tunnel</source>
        <translation>Settings, Models, API Keys. Cursor llama desde sus propios servidores: la pasarela debe poder alcanzarse desde internet, por ejemplo por un túnel</translation>
    </message>
    <message>
        <source>Into Cline&apos;s settings, API Configuration</source>
        <translation>En los ajustes de Cline, API Configuration</translation>
    </message>
</context>
<context>
    <name>DateFormats</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>ddd d MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
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
        <translation>prompt</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>leído de caché</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>escrito en caché</translation>
    </message>
    <message>
        <source>cache write, 1 h</source>
        <translation>escrito en caché, 1 h</translation>
    </message>
    <message>
        <source>audio in</source>
        <translation>audio de entrada</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>audio out</source>
        <translation>audio de salida</translation>
    </message>
    <message>
        <source>round robin: each in turn</source>
        <translation>round robin: cada uno a su turno</translation>
    </message>
    <message>
        <source>least latency: the quickest of late first</source>
        <translation>least latency: primero el más rápido últimamente</translation>
    </message>
    <message>
        <source>cost weighted: cheap ones more often</source>
        <translation>cost weighted: los baratos más a menudo</translation>
    </message>
    <message>
        <source>random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>priority: in the order they are listed</source>
        <translation>priority: en el orden de la lista</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>apto</translation>
    </message>
    <message>
        <source>not its model</source>
        <translation>no es su modelo</translation>
    </message>
    <message>
        <source>not its endpoint</source>
        <translation>no es su punto de acceso</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>con problemas</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>circuito abierto</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>a prueba</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>en su límite</translation>
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
        <translation>%1 d</translation>
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
        <translation>%1 ha agotado su presupuesto</translation>
    </message>
    <message>
        <source>%1 has used %2 of its budget</source>
        <translation>%1 ha gastado %2 de su presupuesto</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>%1 is left alone for a while</source>
        <translation>%1 se deja aparte un rato</translation>
    </message>
    <message>
        <source>%1 serves again</source>
        <translation>%1 vuelve a servir</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 está caído</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>The ledger is written again</source>
        <translation>El libro se escribe de nuevo</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be written</source>
        <translation>El libro no se puede escribir</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>circuit open, %1 s</source>
        <translation>circuito abierto, %1 s</translation>
    </message>
    <message>
        <source>circuit half-open</source>
        <translation>circuito semiabierto</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>en su límite</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en reposo</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Las primeras %1 de %2 filas</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>One after the other, in turn.</source>
        <translation>Uno tras otro, por turno.</translation>
    </message>
    <message>
        <source>The one that answered fastest lately. A new one is tried first.</source>
        <translation>El que respondió más rápido últimamente. Uno nuevo se prueba primero.</translation>
    </message>
    <message>
        <source>The one whose input price makes this prompt cheapest. Without a price it counts as free.</source>
        <translation>Aquel cuyo precio de entrada hace más barato este prompt. Sin precio cuenta como gratis.</translation>
    </message>
    <message>
        <source>Any of them, by chance.</source>
        <translation>Cualquiera, al azar.</translation>
    </message>
    <message>
        <source>The first of the list that can, the next only when it can&apos;t.</source>
        <translation>El primero de la lista que pueda, el siguiente solo cuando no puede.</translation>
    </message>
    <message>
        <source>can serve</source>
        <translation>puede servir</translation>
    </message>
    <message>
        <source>not its model</source>
        <translation>no es su modelo</translation>
    </message>
    <message>
        <source>not its endpoint</source>
        <translation>no es su punto de acceso</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>circuito abierto</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>abierto, %1</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>a prueba</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>en su límite</translation>
    </message>
    <message>
        <source>at its limit, %1</source>
        <translation>en su límite, %1</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Management&apos;s own address</source>
        <translation>Dirección propia de la gestión</translation>
    </message>
    <message>
        <source>none: on the same</source>
        <translation>ninguna: en la misma</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>ninguno: HTTP simple</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>More host names</source>
        <translation>Otros nombres de host</translation>
    </message>
    <message>
        <source>only this computer&apos;s</source>
        <translation>solo los de este equipo</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>Páginas web que pueden pedir</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Cuerpo más grande</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>Cabecera más grande</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Conexiones como máximo</translation>
    </message>
    <message>
        <source>Patience with a head</source>
        <translation>Paciencia con una cabecera</translation>
    </message>
    <message>
        <source>Patience with a body</source>
        <translation>Paciencia con un cuerpo</translation>
    </message>
    <message>
        <source>Patience with silence</source>
        <translation>Paciencia con el silencio</translation>
    </message>
    <message>
        <source>Opens at a share of errors</source>
        <translation>Se abre con una proporción de errores</translation>
    </message>
    <message>
        <source>Or failures in a row</source>
        <translation>O fallos seguidos</translation>
    </message>
    <message>
        <source>Or a p95 latency in ms</source>
        <translation>O una latencia p95 en ms</translation>
    </message>
    <message>
        <source>Seconds looked back</source>
        <translation>Segundos que se miran atrás</translation>
    </message>
    <message>
        <source>Requests before it judges</source>
        <translation>Peticiones antes de juzgar</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Abierto durante</translation>
    </message>
    <message>
        <source>Patience with the probe</source>
        <translation>Paciencia con la prueba</translation>
    </message>
    <message>
        <source>Longer each time by</source>
        <translation>Cada vez más largo por</translation>
    </message>
    <message>
        <source>At most open for</source>
        <translation>Abierto como máximo</translation>
    </message>
    <message>
        <source>A 429 is an error</source>
        <translation>Un 429 es un error</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>en la carpeta de datos</translation>
    </message>
    <message>
        <source>Single requests are kept</source>
        <translation>Peticiones sueltas guardadas</translation>
    </message>
    <message>
        <source>Month&apos;s spend as JSON</source>
        <translation>Gasto del mes en JSON</translation>
    </message>
    <message>
        <source>tokentrace server</source>
        <translation>Servidor tokentrace</translation>
    </message>
    <message>
        <source>Keep bodies</source>
        <translation>Guardar los cuerpos</translation>
    </message>
    <message>
        <source>Of each at most</source>
        <translation>De cada uno como máximo</translation>
    </message>
    <message>
        <source>Newest requests</source>
        <translation>Peticiones más recientes</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>With the time</source>
        <translation>Con la hora</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>First token after ms</source>
        <translation>Primer token tras ms</translation>
    </message>
    <message>
        <source>Share of errors</source>
        <translation>Proporción de errores</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>caller gone</source>
        <translation>cliente ido</translation>
    </message>
    <message>
        <source>%1 broken off</source>
        <translation>%1 cortado</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>cortado</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>each caller without a limit</source>
        <translation>cada cliente sin límite</translation>
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
        <translation>Gasto en el período</translation>
    </message>
    <message>
        <source>%1 of %2 spent, %3 projected</source>
        <translation>%1 de %2 gastados, %3 previstos</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>other model from %1</source>
        <translation>otro modelo desde %1</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetGauge</name>
    <message>
        <source>%1 of the limit is spent</source>
        <translation>%1 del límite está gastado</translation>
    </message>
    <message>
        <source>Drag along the arc to set the limit, or use the arrow keys</source>
        <translation>Arrastra por el arco para fijar el límite, o usa las flechas</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetsCard</name>
    <message>
        <source>stopped for %1</source>
        <translation>detenido otros %1</translation>
    </message>
    <message>
        <source>stopped until %1</source>
        <translation>detenido hasta %1</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>por encima de su límite</translation>
    </message>
    <message>
        <source>full in %1 at this rate</source>
        <translation>lleno en %1 a este ritmo</translation>
    </message>
    <message>
        <source>full on %1 at this rate</source>
        <translation>lleno el %1 a este ritmo</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>empieza de nuevo en %1</translation>
    </message>
    <message>
        <source>No limits yet

Set one under Budgets, and spending stops there.</source>
        <translation>Aún no hay límites

Fija uno en Presupuestos, y el gasto se detiene ahí.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 esta semana</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetsPage</name>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>Fijar un límite</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>no limit for %1</source>
        <translation>sin límite para %1</translation>
    </message>
    <message>
        <source>A limit for</source>
        <translation>Un límite para</translation>
    </message>
    <message>
        <source>Caller to limit</source>
        <translation>Cliente que limitar</translation>
    </message>
    <message>
        <source>a caller&apos;s name</source>
        <translation>el nombre de un cliente</translation>
    </message>
    <message>
        <source>No limits yet

Give a caller one, and spending stops there.</source>
        <translation>Aún no hay límites

Dale uno a un cliente, y el gasto se detiene ahí.</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Leyendo la configuración…</translation>
    </message>
    <message>
        <source>Spend of callers without a limit is counted one by one</source>
        <translation>El gasto de los clientes sin límite se cuenta uno por uno</translation>
    </message>
    <message>
        <source>Spend, %1</source>
        <translation>Gasto, %1</translation>
    </message>
    <message>
        <source>%1, %2 this month</source>
        <translation>%1, %2 este mes</translation>
    </message>
    <message>
        <source>limit for %1</source>
        <translation>límite para %1</translation>
    </message>
    <message>
        <source>limit for %1, %2</source>
        <translation>límite para %1, %2</translation>
    </message>
    <message>
        <source>limit for %1: %2</source>
        <translation>límite para %1: %2</translation>
    </message>
</context>
<context>
    <name>infermux::ChangeControls</name>
    <message>
        <source>The file changed…</source>
        <translation>El archivo cambió…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Save and apply</source>
        <translation>Guardar y aplicar</translation>
    </message>
    <message>
        <source>Write the file and go over to it (%1)</source>
        <translation>Escribir el archivo y pasar a él (%1)</translation>
    </message>
    <message>
        <source>Back to what the file has</source>
        <translation>Volver a lo que tiene el archivo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Another program changed the file: see both, and choose</source>
        <translation>Otro programa cambió el archivo: mira ambos y elige</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>Deshacer: %1 (%2)</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>Rehacer: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
</context>
<context>
    <name>infermux::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Órdenes encontradas</translation>
    </message>
</context>
<context>
    <name>infermux::ConflictDialog</name>
    <message>
        <source>The file changed</source>
        <translation>El archivo cambió</translation>
    </message>
    <message>
        <source>Another program changed the file</source>
        <translation>Otro programa cambió el archivo</translation>
    </message>
    <message>
        <source>Red is what the file has now and your changes don&apos;t, green what your changes have and the file doesn&apos;t. Nothing is written before you save.</source>
        <translation>En rojo, lo que el archivo tiene ahora y tus cambios no; en verde, lo que tus cambios tienen y el archivo no. Nada se escribe antes de que guardes.</translation>
    </message>
    <message>
        <source>Take the file, drop my changes</source>
        <translation>Tomar el archivo, descartar mis cambios</translation>
    </message>
    <message>
        <source>Keep the file, and my changes on top</source>
        <translation>Conservar el archivo, y mis cambios encima</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir luego</translation>
    </message>
    <message>
        <source>Could not be kept, because the file has no place for it any more: %1</source>
        <translation>No se pudieron conservar, porque el archivo ya no tiene sitio para ellos: %1</translation>
    </message>
</context>
<context>
    <name>infermux::ConnectDialog</name>
    <message>
        <source>Connect a tool</source>
        <translation>Conectar una herramienta</translation>
    </message>
</context>
<context>
    <name>infermux::ConnectPanel</name>
    <message>
        <source>Key of</source>
        <translation>Clave de</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>What to put there</source>
        <translation>Qué poner ahí</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The gateway is stopped. Start it to connect a tool.</source>
        <translation>La pasarela está detenida. Iníciala para conectar una herramienta.</translation>
    </message>
    <message>
        <source>Waiting for your first request…</source>
        <translation>Esperando tu primera petición…</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>The key is masked here; what is copied has it.</source>
        <translation>La clave está oculta aquí; lo que se copia la tiene.</translation>
    </message>
    <message>
        <source>In the place of “infermux” belongs your key of a provider that has none in the configuration; for the others any word will do.</source>
        <translation>En el lugar de “infermux” va tu clave de un proveedor que no tiene ninguna en la configuración; para los demás sirve cualquier palabra.</translation>
    </message>
    <message>
        <source>The keys of the providers are in the configuration: any word will do here.</source>
        <translation>Las claves de los proveedores están en la configuración: aquí sirve cualquier palabra.</translation>
    </message>
</context>
<context>
    <name>infermux::CostChart</name>
    <message>
        <source>Cost over time, %1 in all</source>
        <translation>Coste a lo largo del tiempo, %1 en total</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>infermux::DefaultsForm</name>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Requests for a model that no group has go to any provider that serves it.</source>
        <translation>Las peticiones de un modelo que ningún grupo tiene van a cualquier proveedor que lo sirva.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>stop the provider</source>
        <translation>detener al proveedor</translation>
    </message>
    <message>
        <source>read on, for the exact usage</source>
        <translation>seguir leyendo, por el uso exacto</translation>
    </message>
    <message>
        <source>When a caller goes away</source>
        <translation>Cuando un cliente se va</translation>
    </message>
    <message>
        <source>Answers before a latency counts</source>
        <translation>Respuestas antes de que cuente una latencia</translation>
    </message>
    <message>
        <source>Weight of the newest latency</source>
        <translation>Peso de la latencia más reciente</translation>
    </message>
    <message>
        <source>Attempts at different providers</source>
        <translation>Intentos en proveedores distintos</translation>
    </message>
</context>
<context>
    <name>infermux::DesktopSettings</name>
    <message>
        <source>in the tray, without the window</source>
        <translation>en la bandeja, sin la ventana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>a budget passes a fraction</source>
        <translation>un presupuesto pasa una fracción</translation>
    </message>
    <message>
        <source>a provider fails or recovers</source>
        <translation>un proveedor falla o se recupera</translation>
    </message>
    <message>
        <source>the ledger can&apos;t be written</source>
        <translation>el libro no se puede escribir</translation>
    </message>
    <message>
        <source>Notify when</source>
        <translation>Avisar cuando</translation>
    </message>
</context>
<context>
    <name>infermux::DetailPane</name>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cuerpos</translation>
    </message>
    <message>
        <source>Part of the request</source>
        <translation>Parte de la petición</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Cabeceras de la petición</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Cuerpo de la petición</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Número de la petición</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Answer of the provider</source>
        <translation>Respuesta del proveedor</translation>
    </message>
    <message>
        <source>Answer to the caller</source>
        <translation>Respuesta al cliente</translation>
    </message>
    <message>
        <source>Bodies are not kept

They may hold what is confidential, and stay in memory on this computer. Keep them to read them here and to send a request again (capture.bodies).</source>
        <translation>Los cuerpos no se guardan

Pueden contener algo confidencial, y quedan en la memoria de este equipo. Guárdalos para leerlos aquí y para enviar una petición de nuevo (capture.bodies).</translation>
    </message>
    <message>
        <source>Keep bodies from now on</source>
        <translation>Guardar los cuerpos desde ahora</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>The same request once more, with the same headers</source>
        <translation>La misma petición otra vez, con las mismas cabeceras</translation>
    </message>
    <message>
        <source>Its body was longer than what is kept (capture.max_bytes)</source>
        <translation>Su cuerpo era más largo de lo que se guarda (capture.max_bytes)</translation>
    </message>
    <message>
        <source>Its body is not kept (capture.bodies)</source>
        <translation>Su cuerpo no se guarda (capture.bodies)</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>primer token</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flujo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); more is known of the newest only</source>
        <translation>
            <numerusform>%n intento; se sabe más solo de la más reciente</numerusform>
            <numerusform>%n intentos; se sabe más solo de las más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>No provider was asked</source>
        <translation>No se preguntó a ningún proveedor</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Por qué %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>a budget put %1 in the model&apos;s place</source>
        <translation>un presupuesto puso %1 en lugar del modelo</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>no group matched</source>
        <translation>ningún grupo coincide</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>$ / M</source>
        <translation>$ / M</translation>
    </message>
    <message>
        <source>The model has no price.</source>
        <translation>El modelo no tiene precio.</translation>
    </message>
    <message>
        <source>Tokens are estimated: the provider reported none, or the stream was broken off.</source>
        <translation>Los tokens están estimados: el proveedor no dio ninguno, o el flujo se cortó.</translation>
    </message>
    <message>
        <source>The dearest candidate would have cost %1.</source>
        <translation>El candidato más caro habría costado %1.</translation>
    </message>
    <message>
        <source>(cut: capture.max_bytes)</source>
        <translation>(cortado: capture.max_bytes)</translation>
    </message>
</context>
<context>
    <name>infermux::DifferenceCard</name>
    <message>
        <source>Comments, order and quoting stay as you wrote them.</source>
        <translation>Comentarios, orden y comillas quedan como los escribiste.</translation>
    </message>
    <message>
        <source>what saving will write</source>
        <translation>lo que se escribirá al guardar</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nada cambió</translation>
    </message>
    <message>
        <source>Edit as text…</source>
        <translation>Editar como texto…</translation>
    </message>
</context>
<context>
    <name>infermux::DifferenceView</name>
    <message>
        <source>What would be written</source>
        <translation>Lo que se escribiría</translation>
    </message>
</context>
<context>
    <name>infermux::EditorPage</name>
    <message>
        <source>Edit as text…</source>
        <translation>Editar como texto…</translation>
    </message>
</context>
<context>
    <name>infermux::ExchangeModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Tokens in / out</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
</context>
<context>
    <name>infermux::FilterBar</name>
    <message>
        <source>Filter: caller:cursor status:error cost&gt;0.01 or any text</source>
        <translation>Filtro: caller:cursor status:error cost&gt;0.01 o un texto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>infermux::FirstStartDialog</name>
    <message>
        <source>The demo: an embedded provider, no key and no network</source>
        <translation>La demo: un proveedor incorporado, sin clave ni red</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Welcome to infermux</source>
        <translation>Bienvenido a infermux</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>Un vistazo alrededor</translation>
    </message>
    <message>
        <source>infermux looks for keys of providers in the environment, and for Ollama, LM Studio and vLLM on this computer. Keys are not read, only whether they are there.</source>
        <translation>infermux busca claves de proveedores en el entorno, y Ollama, LM Studio y vLLM en este equipo. Las claves no se leen, solo si están.</translation>
    </message>
    <message>
        <source>What should it use?</source>
        <translation>¿Qué debe usar?</translation>
    </message>
    <message>
        <source>Your choice goes into the configuration file. Keys stay where they are: the file refers to them by name.</source>
        <translation>Tu elección va al archivo de configuración. Las claves quedan donde están: el archivo las nombra.</translation>
    </message>
    <message>
        <source>Point a tool at it</source>
        <translation>Apunta una herramienta hacia él</translation>
    </message>
    <message>
        <source>Everything is set up. Point a tool at the gateway, and watch its first request arrive.</source>
        <translation>Todo está listo. Apunta una herramienta a la pasarela y mira llegar su primera petición.</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Paso %1 de 3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%1, on this computer: %n model(s)</source>
        <translation>
            <numerusform>%1, en este equipo: %n modelo</numerusform>
            <numerusform>%1, en este equipo: %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: key in %2</source>
        <translation>%1: clave en %2</translation>
    </message>
    <message>
        <source>Nothing was found. Take the demo for a look around; providers can be added to the configuration file at any time.</source>
        <translation>No se encontró nada. Toma la demo para echar un vistazo; los proveedores se pueden añadir al archivo de configuración en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>infermux::GatewayCard</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Connect a tool…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>Stopping, %n request(s) in flight</source>
        <translation>
            <numerusform>Deteniendo, %n petición en curso</numerusform>
            <numerusform>Deteniendo, %n peticiones en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>since %1 · %2 in flight</source>
        <translation>desde %1 · %2 en curso</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>infermux::GroupForm</name>
    <message>
        <source>Providers of the group</source>
        <translation>Proveedores del grupo</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Eliminar el grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Añadir un proveedor…</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>all, as they are declared</source>
        <translation>todos, en el orden declarado</translation>
    </message>
    <message>
        <source>Only some…</source>
        <translation>Solo algunos…</translation>
    </message>
</context>
<context>
    <name>infermux::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>infermux::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>infermux::ImportDialog</name>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importar precios</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>Buscar en los cambios</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Marcar lo mostrado</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It can&apos;t be imported: %1</source>
        <translation>No se puede importar: %1</translation>
    </message>
    <message>
        <source>Nothing in it is new or different.</source>
        <translation>No tiene nada nuevo ni distinto.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) in it are new or different. Tick what you want.</source>
        <translation>
            <numerusform>%n precio es nuevo o distinto. Marca lo que quieras.</numerusform>
            <numerusform>%n precios son nuevos o distintos. Marca lo que quieras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n price(s)</source>
        <translation>
            <numerusform>Tomar %n precio</numerusform>
            <numerusform>Tomar %n precios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ImportModel</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Now: in · out · cached</source>
        <translation>Antes: in · out · en caché</translation>
    </message>
    <message>
        <source>Then: in · out · cached</source>
        <translation>Después: in · out · en caché</translation>
    </message>
</context>
<context>
    <name>infermux::KeyField</name>
    <message>
        <source>Where the key is</source>
        <translation>Dónde está la clave</translation>
    </message>
    <message>
        <source>in a variable</source>
        <translation>en una variable</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>the callers&apos; own</source>
        <translation>la de los clientes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Variable with the key</source>
        <translation>Variable con la clave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>%1 is not set where infermux was started.</source>
        <translation>%1 no está definida donde se inició infermux.</translation>
    </message>
    <message>
        <source>%1 is set. The file only names it.</source>
        <translation>%1 está definida. El archivo solo la nombra.</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clave</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>guardada; escribe para cambiarla</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keychain. The file only names it.</source>
        <translation>Guardada por el llavero del sistema. El archivo solo la nombra.</translation>
    </message>
    <message>
        <source>Whoever can read the file, or a copy of it, has the key.</source>
        <translation>Quien pueda leer el archivo, o una copia, tiene la clave.</translation>
    </message>
    <message>
        <source>What a caller sends as its key goes on to the provider.</source>
        <translation>Lo que un cliente envía como clave pasa al proveedor.</translation>
    </message>
</context>
<context>
    <name>infermux::KeysEdit</name>
    <message>
        <source>in the file</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>Keys of callers</source>
        <translation>Claves de los clientes</translation>
    </message>
    <message>
        <source>No caller has a key of its own yet.</source>
        <translation>Ningún cliente tiene aún una clave propia.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Clave nueva…</translation>
    </message>
    <message>
        <source>key of %1 revoked</source>
        <translation>clave de %1 revocada</translation>
    </message>
    <message>
        <source>key for %1</source>
        <translation>clave para %1</translation>
    </message>
</context>
<context>
    <name>infermux::LatestRequests</name>
    <message>
        <source>Latest requests</source>
        <translation>Últimas peticiones</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Abrir Tráfico</translation>
    </message>
</context>
<context>
    <name>infermux::LimitForm</name>
    <message>
        <source>Remove the limit</source>
        <translation>Quitar el límite</translation>
    </message>
    <message>
        <source>$ a day</source>
        <translation>$ al día</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>Dólares al día</translation>
    </message>
    <message>
        <source>$ a week</source>
        <translation>$ a la semana</translation>
    </message>
    <message>
        <source>Dollars a week</source>
        <translation>Dólares a la semana</translation>
    </message>
    <message>
        <source>$ a month</source>
        <translation>$ al mes</translation>
    </message>
    <message>
        <source>Dollars a month</source>
        <translation>Dólares al mes</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>En el límite</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>detener</translation>
    </message>
    <message>
        <source>only tell</source>
        <translation>solo avisar</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>tomar otro modelo</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Otro modelo</translation>
    </message>
    <message>
        <source>Other model from percent</source>
        <translation>Otro modelo desde por ciento</translation>
    </message>
    <message>
        <source>Alerts at percent</source>
        <translation>Avisos a por ciento</translation>
    </message>
    <message>
        <source>from %</source>
        <translation>desde %</translation>
    </message>
    <message>
        <source>Alerts at %</source>
        <translation>Avisos a %</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>infermux::LogView</name>
    <message>
        <source>Lines of the log from</source>
        <translation>Líneas del registro desde</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>info and above</source>
        <translation>información y más</translation>
    </message>
    <message>
        <source>warnings and errors</source>
        <translation>avisos y errores</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>solo errores</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Aún no se ha anotado nada.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>infermux::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sent again. It turns up at the top when it is answered.</source>
        <translation>Enviada de nuevo. Aparece arriba cuando tenga respuesta.</translation>
    </message>
    <message>
        <source>Bodies of the requests from now on are kept.</source>
        <translation>Desde ahora se guardan los cuerpos de las peticiones.</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Tema: como el escritorio</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Language: as the desktop</source>
        <translation>Idioma: como el escritorio</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Stop the gateway</source>
        <translation>Detener la pasarela</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>Iniciar la pasarela</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Connect a tool</source>
        <translation>Conectar una herramienta</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Read the configuration again</source>
        <translation>Leer de nuevo la configuración</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Proveedor %1</translation>
    </message>
    <message>
        <source>Caller %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Stop the demo&apos;s callers</source>
        <translation>Detener los clientes de la demo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Edit the configuration as text</source>
        <translation>Editar la configuración como texto</translation>
    </message>
</context>
<context>
    <name>infermux::ModelChips</name>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Añadir un modelo…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>A name, or its beginning and a *: gpt-4*</source>
        <translation>Un nombre, o su comienzo y un *: gpt-4*</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>Sacar %1 del grupo</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Sacar %1</translation>
    </message>
</context>
<context>
    <name>infermux::ModelPicker</name>
    <message>
        <source>any model that it has</source>
        <translation>cualquier modelo que tenga</translation>
    </message>
    <message>
        <source>search, or a name and Return</source>
        <translation>busca, o un nombre e Intro</translation>
    </message>
    <message>
        <source>Search or add a model</source>
        <translation>Buscar o añadir un modelo</translation>
    </message>
    <message>
        <source>Models to serve</source>
        <translation>Modelos que servir</translation>
    </message>
</context>
<context>
    <name>infermux::NewKeyDialog</name>
    <message>
        <source>Keep it in the file, where whoever reads the file has it</source>
        <translation>Guardarla en el archivo, donde la tiene quien lo lea</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Una clave nueva</translation>
    </message>
    <message>
        <source>whose key it is: cursor, notebook, …</source>
        <translation>de quién es la clave: cursor, notebook, …</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>What sets the variable</source>
        <translation>Lo que define la variable</translation>
    </message>
    <message>
        <source>It is seen here once. Copy it into the tool that is to use it.</source>
        <translation>Aquí se ve una sola vez. Cópiala en la herramienta que va a usarla.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file names the variable %1. Set it where infermux is started, and start it anew:</source>
        <translation>El archivo nombra la variable %1. Defínela donde se inicia infermux, e inícialo de nuevo:</translation>
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
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Own range; a double click on the chart goes back</source>
        <translation>Intervalo propio; un doble clic en el gráfico vuelve atrás</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Chart as image…</source>
        <translation>Gráfico como imagen…</translation>
    </message>
    <message>
        <source>Chart as image</source>
        <translation>Gráfico como imagen</translation>
    </message>
    <message>
        <source>Figures as CSV…</source>
        <translation>Cifras como CSV…</translation>
    </message>
    <message>
        <source>Figures as CSV</source>
        <translation>Cifras como CSV</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <translation>Apilado por</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Nothing spent in this time

Point a tool at %1/v1 and watch it arrive here.</source>
        <translation>Nada gastado en este tiempo

Apunta una herramienta a %1/v1 y mira cómo llega aquí.</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it to see spending here.</source>
        <translation>La pasarela está detenida

Iníciala para ver el gasto aquí.</translation>
    </message>
    <message>
        <source>%1, stacked by</source>
        <translation>%1, apilado por</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be read

%1</source>
        <translation>El libro no se puede leer

%1</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>only %1  ✕</source>
        <translation>solo %1  ✕</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>%1 no se puede escribir</translation>
    </message>
</context>
<context>
    <name>infermux::OverviewTiles</name>
    <message>
        <source>Spent today</source>
        <translation>Gastado hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Saved by routing</source>
        <translation>Ahorrado por las rutas</translation>
    </message>
    <message>
        <source>Requests / min</source>
        <translation>Peticiones / min</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>in flight %1</source>
        <translation>en curso %1</translation>
    </message>
    <message>
        <source>%1 this minute</source>
        <translation>%1 este minuto</translation>
    </message>
    <message>
        <source>none this minute</source>
        <translation>ninguno este minuto</translation>
    </message>
    <message>
        <source>median, last minute</source>
        <translation>mediana, último minuto</translation>
    </message>
    <message>
        <source>→ %1 projected</source>
        <translation>→ %1 previstos</translation>
    </message>
    <message>
        <source>%1 below the dearest</source>
        <translation>%1 bajo el más caro</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>nothing yesterday</source>
        <translation>nada ayer</translation>
    </message>
    <message>
        <source>as yesterday</source>
        <translation>como ayer</translation>
    </message>
    <message>
        <source>▲ %1 vs yesterday</source>
        <translation>▲ %1 frente a ayer</translation>
    </message>
    <message>
        <source>▼ %1 vs yesterday</source>
        <translation>▼ %1 frente a ayer</translation>
    </message>
</context>
<context>
    <name>infermux::PairsEdit</name>
    <message>
        <source>Take this out</source>
        <translation>Quitar esto</translation>
    </message>
</context>
<context>
    <name>infermux::PriceCellDelegate</name>
    <message>
        <source>Dollars a million</source>
        <translation>Dólares el millón</translation>
    </message>
</context>
<context>
    <name>infermux::PriceDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Un precio</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Input, dollars a million</source>
        <translation>Entrada, dólares el millón</translation>
    </message>
    <message>
        <source>Output, dollars a million</source>
        <translation>Salida, dólares el millón</translation>
    </message>
    <message>
        <source>Cached input, dollars a million</source>
        <translation>Entrada en caché, dólares el millón</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>como la entrada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Input, $ / M</source>
        <translation>Entrada, $ / M</translation>
    </message>
    <message>
        <source>Output, $ / M</source>
        <translation>Salida, $ / M</translation>
    </message>
    <message>
        <source>Cached input, $ / M</source>
        <translation>Entrada en caché, $ / M</translation>
    </message>
</context>
<context>
    <name>infermux::PriceModel</name>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>In use, and no price is known: it counts as free.</source>
        <translation>En uso, y no se conoce precio: cuenta como gratis.</translation>
    </message>
    <message>
        <source>Built in: %1 in, %2 out</source>
        <translation>Incorporado: %1 in, %2 out</translation>
    </message>
    <message>
        <source>Another source says %1</source>
        <translation>Otra fuente dice %1</translation>
    </message>
    <message>
        <source>Above %1 tokens: %2 in, %3 out</source>
        <translation>Más de %1 tokens: %2 in, %3 out</translation>
    </message>
    <message>
        <source>Charged %1, at these prices %2</source>
        <translation>Cobrado %1, a estos precios %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Written, 1 h</source>
        <translation>Escrito, 1 h</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
</context>
<context>
    <name>infermux::PriceTable</name>
    <message>
        <source>Prices, in dollars a million tokens</source>
        <translation>Precios, en dólares el millón de tokens</translation>
    </message>
</context>
<context>
    <name>infermux::PricingPage</name>
    <message>
        <source>Pricing</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyos</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Which prices</source>
        <translation>Qué precios</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Remove override</source>
        <translation>Quitar el mío</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the prices</source>
        <translation>Buscar en los precios</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Añadir un precio</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>LiteLLM&apos;s model_prices_and_context_window.json or models.dev&apos;s api.json</source>
        <translation>model_prices_and_context_window.json de LiteLLM o api.json de models.dev</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importar precios</translation>
    </message>
    <message>
        <source>Price files (*.json)</source>
        <translation>Archivos de precios (*.json)</translation>
    </message>
    <message>
        <source>$ per million tokens, built-in prices of %1</source>
        <translation>$ por millón de tokens, precios incorporados de %1</translation>
    </message>
    <message>
        <source>Type in a cell; with several rows chosen it holds for all of them. Ctrl+V takes rows out of a spreadsheet.</source>
        <translation>Escribe en una celda; con varias filas elegidas vale para todas. Ctrl+V toma filas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Adding up this month…</source>
        <translation>Sumando este mes…</translation>
    </message>
    <message>
        <source>This month: %1</source>
        <translation>Este mes: %1</translation>
    </message>
    <message>
        <source>This month: %1 charged, %2 at these prices (%3)</source>
        <translation>Este mes: %1 cobrados, %2 a estos precios (%3)</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>precio de %1</translation>
    </message>
    <message numerus="yes">
        <source>prices of %n model(s)</source>
        <translation>
            <numerusform>precios de %n modelo</numerusform>
            <numerusform>precios de %n modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) removed</source>
        <translation>
            <numerusform>%n precio propio quitado</numerusform>
            <numerusform>%n precios propios quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) imported</source>
        <translation>
            <numerusform>%n precio importado</numerusform>
            <numerusform>%n precios importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) pasted</source>
        <translation>
            <numerusform>%n precio pegado</numerusform>
            <numerusform>%n precios pegados</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no prices: model, input and output beside each other.</source>
        <translation>El portapapeles no tiene precios: modelo, entrada y salida uno junto al otro.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>No entendido: %1</translation>
    </message>
</context>
<context>
    <name>infermux::ProviderCard</name>
    <message>
        <source>mistake</source>
        <translation>error</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>circuit half-open</source>
        <translation>circuito semiabierto</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>en su límite</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Peticiones por minuto</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens por minuto</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Gastado hoy</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>Latencia p95</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Open: nothing goes there</source>
        <translation>Abrir: nada va ahí</translation>
    </message>
    <message>
        <source>Close: it may be used again</source>
        <translation>Cerrar: se puede usar de nuevo</translation>
    </message>
    <message>
        <source>Reset: forget what was seen</source>
        <translation>Reiniciar: olvidar lo visto</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Provider %1, %2</source>
        <translation>Proveedor %1, %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Embedded: always there.</source>
        <translation>Incorporado: siempre ahí.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n model(s) in %1.</source>
        <translation>
            <numerusform>Responde: %n modelo en %1.</numerusform>
            <numerusform>Responde: %n modelos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ProviderDialog</name>
    <message>
        <source>Opens at a share of errors</source>
        <translation>Se abre con una proporción de errores</translation>
    </message>
    <message>
        <source>Or failures in a row</source>
        <translation>O fallos seguidos</translation>
    </message>
    <message>
        <source>Or a p95 latency in ms</source>
        <translation>O una latencia p95 en ms</translation>
    </message>
    <message>
        <source>Seconds looked back</source>
        <translation>Segundos que se miran atrás</translation>
    </message>
    <message>
        <source>Requests before it judges</source>
        <translation>Peticiones antes de juzgar</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Abierto durante</translation>
    </message>
    <message>
        <source>Patience with the probe</source>
        <translation>Paciencia con la prueba</translation>
    </message>
    <message>
        <source>Longer each time by</source>
        <translation>Cada vez más largo por</translation>
    </message>
    <message>
        <source>At most open for</source>
        <translation>Abierto como máximo</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Proveedor %1</translation>
    </message>
    <message>
        <source>A new provider</source>
        <translation>Un proveedor nuevo</translation>
    </message>
    <message>
        <source>Fields of the provider</source>
        <translation>Campos del proveedor</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>embedded demo</source>
        <translation>demo incorporada</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>the dialect&apos;s own</source>
        <translation>la del dialecto</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>sent as</source>
        <translation>enviado como</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Peticiones por minuto</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens por minuto</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>by its name, else its dialect</source>
        <translation>por su nombre, si no por su dialecto</translation>
    </message>
    <message>
        <source>Priced as</source>
        <translation>Precios como</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Otras cabeceras</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Looked after every</source>
        <translation>Se comprueba cada</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En menos de</translation>
    </message>
    <message>
        <source>By asking for</source>
        <translation>Preguntando por</translation>
    </message>
    <message>
        <source>its models, which costs nothing</source>
        <translation>sus modelos, que no cuesta nada</translation>
    </message>
    <message>
        <source>one token</source>
        <translation>un token</translation>
    </message>
    <message>
        <source>Not looked after</source>
        <translation>No se comprueba</translation>
    </message>
    <message>
        <source>A 429 is an error</source>
        <translation>Un 429 es un error</translation>
    </message>
    <message>
        <source>More: headers, health, circuit</source>
        <translation>Más: cabeceras, salud, circuito</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Into the draft; nothing is written before it is saved</source>
        <translation>Al borrador; nada se escribe antes de guardar</translation>
    </message>
    <message>
        <source>Remove the provider</source>
        <translation>Eliminar el proveedor</translation>
    </message>
    <message>
        <source>provider %1 removed</source>
        <translation>proveedor %1 eliminado</translation>
    </message>
    <message>
        <source>There is a provider of that name already.</source>
        <translation>Ya hay un proveedor con ese nombre.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>What is wrong has to be put right first.</source>
        <translation>Lo que está mal debe corregirse antes.</translation>
    </message>
    <message>
        <source>It is embedded: always there, and costs nothing.</source>
        <translation>Está incorporado: siempre ahí, y no cuesta nada.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Preguntando al llavero…</translation>
    </message>
    <message>
        <source>The keychain: %1</source>
        <translation>El llavero: %1</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar la prueba</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n model(s) in %1.</source>
        <translation>
            <numerusform>Responde: %n modelo en %1.</numerusform>
            <numerusform>Responde: %n modelos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain does not take the key: %1. A variable can be named instead.</source>
        <translation>El llavero no acepta la clave: %1. Se puede nombrar una variable en su lugar.</translation>
    </message>
    <message>
        <source>provider %1 added</source>
        <translation>proveedor %1 añadido</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>proveedor %1</translation>
    </message>
    <message>
        <source>It could not be taken over: the file is another by now.</source>
        <translation>No se pudo tomar: el archivo ya es otro.</translation>
    </message>
</context>
<context>
    <name>infermux::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>No providers yet

Add one, and requests have somewhere to go.</source>
        <translation>Aún no hay proveedores

Añade uno, y las peticiones tienen adónde ir.</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Leyendo la configuración…</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers on this computer: %n model(s)</source>
        <translation>
            <numerusform>%1 responde en este equipo: %n modelo</numerusform>
            <numerusform>%1 responde en este equipo: %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a key for %1: %2 is set</source>
        <translation>Hay una clave para %1: %2 está definida</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Usarlo…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>infermux::ProvidersStrip</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
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
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Intervalo propio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Debe terminar después de empezar.</translation>
    </message>
</context>
<context>
    <name>infermux::ReportChoices</name>
    <message>
        <source>whole period</source>
        <translation>todo el período</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Luego por</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>Otro intervalo…</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>Only: caller:cursor provider:openai</source>
        <translation>Ej.: caller:cursor model:o3</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>infermux::ReportModel</name>
    <message>
        <source>Caller</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens in</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens out</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ahorrado</translation>
    </message>
</context>
<context>
    <name>infermux::ReportsPage</name>
    <message>
        <source>Writing… %1 of %2 lines</source>
        <translation>Escribiendo… %1 de %2 líneas</translation>
    </message>
    <message>
        <source>Writing… %1 lines</source>
        <translation>Escribiendo… %1 líneas</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritos</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>No escrito: %1</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it once, so that its ledger is known.</source>
        <translation>La pasarela está detenida

Iníciala una vez, para que se conozca su libro.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Report as CSV…</source>
        <translation>Informe como CSV…</translation>
    </message>
    <message>
        <source>Report as CSV</source>
        <translation>Informe como CSV</translation>
    </message>
    <message>
        <source>Single requests as CSV…</source>
        <translation>Peticiones sueltas como CSV…</translation>
    </message>
    <message>
        <source>Single requests as CSV</source>
        <translation>Peticiones sueltas como CSV</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Imprimir en PDF…</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Imprimir en PDF</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Double click a row to see only it</source>
        <translation>Doble clic en una fila para ver solo esa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled, nothing was written</source>
        <translation>Cancelado, no se escribió nada</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be read

%1</source>
        <translation>El libro no se puede leer

%1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 peticiones</translation>
    </message>
    <message>
        <source>%1 saved by routing</source>
        <translation>%1 ahorrados por las rutas</translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation>%1 sin precio</translation>
    </message>
    <message>
        <source>the first %1 rows</source>
        <translation>las primeras %1 filas</translation>
    </message>
    <message>
        <source>Nothing in this time

Choose another period, or change the filter.</source>
        <translation>Nada en este tiempo

Elige otro período, o cambia el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::RequestTable</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
</context>
<context>
    <name>infermux::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation>gana el primero</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>%1: strategy</source>
        <translation>%1: estrategia</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: %2 añadido</translation>
    </message>
    <message>
        <source>%1: %2 taken out</source>
        <translation>%1: %2 sacado</translation>
    </message>
    <message>
        <source>The chosen group</source>
        <translation>El grupo elegido</translation>
    </message>
    <message>
        <source>%1 / M in</source>
        <translation>%1 / M in</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>aún sin modelos</translation>
    </message>
    <message>
        <source>mistake</source>
        <translation>error</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>the default: %1</source>
        <translation>por defecto: %1</translation>
    </message>
    <message>
        <source>group %1 added</source>
        <translation>grupo %1 añadido</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 movido</translation>
    </message>
    <message>
        <source>%1: %2 moved</source>
        <translation>%1: %2 movido</translation>
    </message>
    <message>
        <source>%1 renamed to %2</source>
        <translation>%1 pasa a llamarse %2</translation>
    </message>
    <message>
        <source>group %1 removed</source>
        <translation>grupo %1 eliminado</translation>
    </message>
</context>
<context>
    <name>infermux::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where the gateway listens, and who may ask from where.</source>
        <translation>Dónde escucha la pasarela, y quién puede pedir desde dónde.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>What one caller may ask of the gateway itself.</source>
        <translation>Lo que un cliente puede pedir a la propia pasarela.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Who may use the gateway. A key of its own names its caller, also for tools that can&apos;t set headers.</source>
        <translation>Quién puede usar la pasarela. Una clave propia nombra a su cliente, también con herramientas que no ponen cabeceras.</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuitos</translation>
    </message>
    <message>
        <source>When a provider is left alone. A provider can have values of its own.</source>
        <translation>Cuándo se deja aparte a un proveedor. Un proveedor puede tener valores propios.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Where every request is kept, and what else hears of it.</source>
        <translation>Dónde se guarda cada petición, y quién más se entera de ella.</translation>
    </message>
    <message>
        <source>The ledger&apos;s file</source>
        <translation>El archivo del libro</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cuerpos</translation>
    </message>
    <message>
        <source>Requests and answers themselves, for Traffic. They stay on this computer.</source>
        <translation>Las propias peticiones y respuestas, para Tráfico. Quedan en este equipo.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What the program says of itself. Keys are never in it.</source>
        <translation>Lo que el programa dice de sí mismo. Las claves nunca están ahí.</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Este escritorio</translation>
    </message>
    <message>
        <source>Kept for this desktop, not in the configuration. It holds at once.</source>
        <translation>Guardado para este escritorio, no en la configuración. Vale al momento.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>How the embedded provider answers, where there is one.</source>
        <translation>Cómo responde el proveedor incorporado, donde lo hay.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>A native control panel with an LLM gateway inside.</source>
        <translation>Un panel de control nativo con una pasarela LLM dentro.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Quién puede pedir</translation>
    </message>
    <message>
        <source>anyone; keys go to providers</source>
        <translation>todos; pasan las claves</translation>
    </message>
    <message>
        <source>only with a key</source>
        <translation>solo con una clave</translation>
    </message>
    <message>
        <source>A key for all</source>
        <translation>Una clave para todos</translation>
    </message>
    <message>
        <source>Keys of callers</source>
        <translation>Claves de los clientes</translation>
    </message>
    <message>
        <source>the key for all</source>
        <translation>la clave para todos</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>Ahora en</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>MIT; with Qt Charts as a whole GPL 3</source>
        <translation>MIT; con Qt Charts, el conjunto GPL 3</translation>
    </message>
</context>
<context>
    <name>infermux::StatusLine</name>
    <message>
        <source>State of the providers</source>
        <translation>Estado de los proveedores</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>State of the ledger</source>
        <translation>Estado del libro</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Lo último que pasó</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, leído a las %2</translation>
    </message>
    <message>
        <source>Nothing is served</source>
        <translation>No se sirve nada</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) in order</source>
        <translation>
            <numerusform>%n proveedor en orden</numerusform>
            <numerusform>%n proveedores en orden</numerusform>
        </translation>
    </message>
    <message>
        <source>In trouble: %1</source>
        <translation>Con problemas: %1</translation>
    </message>
    <message numerus="yes">
        <source>In trouble: %1 and %n more</source>
        <translation>
            <numerusform>Con problemas: %1 y %n más</numerusform>
            <numerusform>Con problemas: %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger in order</source>
        <translation>Libro en orden</translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %n row(s) lost</source>
        <translation>
            <numerusform>Libro: %n fila perdida</numerusform>
            <numerusform>Libro: %n filas perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %n row(s) wait</source>
        <translation>
            <numerusform>Libro: %n fila espera</numerusform>
            <numerusform>Libro: %n filas esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger in trouble</source>
        <translation>Libro con problemas</translation>
    </message>
    <message>
        <source>The configuration was read and holds</source>
        <translation>La configuración se leyó y vale</translation>
    </message>
    <message>
        <source>Mistake in the configuration</source>
        <translation>Error en la configuración</translation>
    </message>
    <message>
        <source>The configuration was not taken over</source>
        <translation>La configuración no se tomó</translation>
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
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Strategy: %1</source>
        <translation>Estrategia: %1</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>por defecto</translation>
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
        <translation>La configuración como texto</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Editar como texto</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be kept here: take an editor of your own.</source>
        <translation>Tiene caracteres que aquí no se conservan: usa un editor propio.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Into the draft; nothing is written before it is saved</source>
        <translation>Al borrador; nada se escribe antes de guardar</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>The file is another by now. Copy what you wrote, and open the text anew.</source>
        <translation>El archivo ya es otro. Copia lo que escribiste y abre el texto de nuevo.</translation>
    </message>
    <message>
        <source>text by hand</source>
        <translation>texto a mano</translation>
    </message>
    <message>
        <source>What you wrote is not taken over. Cancel once more to drop it.</source>
        <translation>Lo que escribiste no se ha tomado. Cancela otra vez para descartarlo.</translation>
    </message>
</context>
<context>
    <name>infermux::Tile</name>
    <message>
        <source>%1, its course</source>
        <translation>%1, su evolución</translation>
    </message>
</context>
<context>
    <name>infermux::TimingBars</name>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
</context>
<context>
    <name>infermux::TrafficPage</name>
    <message>
        <source>Connect a tool…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Hold the table still (Ctrl+P)</source>
        <translation>Detener la tabla (Ctrl+P)</translation>
    </message>
    <message>
        <source>Keep the newest in view (Ctrl+E)</source>
        <translation>Mantener a la vista lo más nuevo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on (%1 new)</source>
        <translation>Continuar (%1 nuevas)</translation>
    </message>
    <message>
        <source>Looking through the requests…</source>
        <translation>Buscando en las peticiones…</translation>
    </message>
    <message>
        <source>No request matches

Change the filter to see more.</source>
        <translation>Ninguna petición coincide

Cambia el filtro para ver más.</translation>
    </message>
    <message>
        <source>%1 requests in the ledger</source>
        <translation>%1 peticiones en el libro</translation>
    </message>
    <message>
        <source>%1 that match</source>
        <translation>%1 que coinciden</translation>
    </message>
    <message>
        <source>older ones can&apos;t be read: %1</source>
        <translation>las más antiguas no se pueden leer: %1</translation>
    </message>
    <message>
        <source>searched back to %1</source>
        <translation>buscado hasta %1</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Buscar más atrás</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Waiting for your first request

Point a tool at %1/v1</source>
        <translation>Esperando tu primera petición

Apunta una herramienta a %1/v1</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it to see requests here</source>
        <translation>La pasarela está detenida

Iníciala para ver peticiones aquí</translation>
    </message>
    <message>
        <source>%1 in flight · %2 in the last minute</source>
        <translation>%1 en curso · %2 en el último minuto</translation>
    </message>
</context>
<context>
    <name>infermux::Tray</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Connect a tool…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>El libro</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
</context>
<context>
    <name>infermux::TryIt</name>
    <message>
        <source>Model to try</source>
        <translation>Modelo que probar</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modelo</translation>
    </message>
    <message>
        <source>Caller to try</source>
        <translation>Cliente que probar</translation>
    </message>
    <message>
        <source>any caller</source>
        <translation>cualquier cliente</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>on the unsaved configuration</source>
        <translation>con la configuración sin guardar</translation>
    </message>
    <message>
        <source>Tokens of the prompt to try</source>
        <translation>Tokens del prompt que probar</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>No group has it: %1 over all providers</source>
        <translation>Ningún grupo lo tiene: %1 entre todos los proveedores</translation>
    </message>
    <message>
        <source>Group %1, %2</source>
        <translation>Grupo %1, %2</translation>
    </message>
    <message>
        <source>%1. The caller is told: %2</source>
        <translation>%1. Al cliente se le dice: %2</translation>
    </message>
    <message>
        <source>%1. Any of those that can, this time %2.</source>
        <translation>%1. Cualquiera de los que pueden, esta vez %2.</translation>
    </message>
    <message>
        <source>%1. Next in turn is %2.</source>
        <translation>%1. El siguiente en turno es %2.</translation>
    </message>
    <message>
        <source>%1. %2 serves.</source>
        <translation>%1. Sirve %2.</translation>
    </message>
    <message>
        <source>The budget of %1 puts %2 in its place.</source>
        <translation>El presupuesto de %1 pone %2 en su lugar.</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>sirve</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado como</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>To be tried as soon as the mistakes are put right.</source>
        <translation>Se probará en cuanto se corrijan los errores.</translation>
    </message>
    <message>
        <source>Name a model and a size of the prompt, and see who would serve it.</source>
        <translation>Nombra un modelo y un tamaño de prompt, y mira quién serviría.</translation>
    </message>
</context>
<context>
    <name>infermux::UnsavedDialog</name>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Some changes are not saved</source>
        <translation>Algunos cambios no están guardados</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>Quit without them</source>
        <translation>Salir sin ellos</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>Guardar y salir</translation>
    </message>
</context>
<context>
    <name>infermux::WhatIfView</name>
    <message>
        <source>Model that was used</source>
        <translation>Modelo que se usó</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modelo</translation>
    </message>
    <message>
        <source>Model instead</source>
        <translation>Modelo en su lugar</translation>
    </message>
    <message>
        <source>another</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Only this caller</source>
        <translation>Solo este cliente</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>By caller</source>
        <translation>Por cliente</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>Share of the requests, in percent</source>
        <translation>Parte de las peticiones, en por ciento</translation>
    </message>
    <message>
        <source>Only prompts of at most so many tokens</source>
        <translation>Solo prompts de como máximo tantos tokens</translation>
    </message>
    <message>
        <source>any</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>If the requests of</source>
        <translation>Si las peticiones de</translation>
    </message>
    <message>
        <source>had gone to</source>
        <translation>hubieran ido a</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>share %</source>
        <translation>parte %</translation>
    </message>
    <message>
        <source>prompts up to</source>
        <translation>prompts de hasta</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Start the gateway once, so that its ledger is known.</source>
        <translation>Inicia la pasarela una vez, para que se conozca su libro.</translation>
    </message>
    <message>
        <source>Name the model that was used, and the one instead.</source>
        <translation>Nombra el modelo que se usó y el que iría en su lugar.</translation>
    </message>
    <message>
        <source>%1 has no price: choose one of the list.</source>
        <translation>%1 no tiene precio: elige uno de la lista.</translation>
    </message>
    <message>
        <source>The share is a percentage from 0 to 100.</source>
        <translation>La parte es un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>The size of a prompt is a number of tokens.</source>
        <translation>El tamaño de un prompt es un número de tokens.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Sería</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>No request of this model in the period</source>
        <translation>Ninguna petición de este modelo en el período</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), with the tokens that they had, at today&apos;s prices.</source>
        <translation>
            <numerusform>%Ln petición, con los tokens que tuvo, a los precios de hoy.</numerusform>
            <numerusform>%Ln peticiones, con los tokens que tuvieron, a los precios de hoy.</numerusform>
        </translation>
    </message>
</context>
</TS>
