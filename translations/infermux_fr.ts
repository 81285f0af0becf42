<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BudgetWords</name>
    <message>
        <source>everyone else</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois</translation>
    </message>
    <message>
        <source>stops at the limit</source>
        <translation>s’arrête à la limite</translation>
    </message>
    <message>
        <source>%1 from %2, then stops</source>
        <translation>%1 à partir de %2, puis arrêt</translation>
    </message>
    <message>
        <source>only tells</source>
        <translation>avertit seulement</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>No alerts %1</source>
        <translation>Aucune alerte %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 avant %2</translation>
    </message>
    <message>
        <source>Alerts %1: %2</source>
        <translation>Alertes %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>au-delà de sa limite</translation>
    </message>
    <message>
        <source>other model</source>
        <translation>autre modèle</translation>
    </message>
    <message>
        <source>alert at %1</source>
        <translation>alerte à %1</translation>
    </message>
    <message>
        <source>well within</source>
        <translation>largement en dessous</translation>
    </message>
</context>
<context>
    <name>ChartStep</name>
    <message>
        <source>per 15 seconds</source>
        <translation>par 15 secondes</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>per 5 minutes</source>
        <translation>par 5 minutes</translation>
    </message>
    <message>
        <source>per 15 minutes</source>
        <translation>par 15 minutes</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>per 3 hours</source>
        <translation>par 3 heures</translation>
    </message>
    <message>
        <source>per 12 hours</source>
        <translation>par 12 heures</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>par jour</translation>
    </message>
</context>
<context>
    <name>ConnectSnippets</name>
    <message>
        <source>Into a terminal</source>
        <translation>Dans un terminal</translation>
    </message>
    <message>
        <source>After pip install openai</source>
        <translation>Après pip install openai</translation>
    </message>
    <message>
        <source>After npm install openai</source>
        <translation>Après npm install openai</translation>
    </message>
    <message>
        <source>After pip install langchain-openai</source>
        <translation>Après pip install langchain-openai</translation>
    </message>
    <message>
        <source>Into a terminal, in your project&apos;s folder</source>
        <translation>Dans un terminal, dans le dossier de votre projet</translation>
    </message>
    <message>
        <source>Into ~/.continue/config.yaml</source>
        <translation>Dans ~/.continue/config.yaml</translation>
    </message>
    <message>
        <source>Into a terminal; then open http://localhost:3000</source>
        <translation>Dans un terminal&#xa0;; ouvrez ensuite http://localhost:3000</translation>
    </message>
    <message>
        <source>Settings, Models, API Keys. Cursor calls from its own servers: the gateway must be reachable from the internet for this, for example by a tunnel</source>
        <translation>Settings, Models, API Keys. Cursor appelle depuis ses propres serveurs&#xa0;: la passerelle doit pour cela être joignable depuis internet, par un tunnel par exemple</translation>
    </message>
    <message>
        <source>Into Cline&apos;s settings, API Configuration</source>
        <translation>Dans les réglages de Cline, API Configuration</translation>
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
        <translation>lu du cache</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>écrit au cache</translation>
    </message>
    <message>
        <source>cache write, 1 h</source>
        <translation>écrit au cache, 1 h</translation>
    </message>
    <message>
        <source>audio in</source>
        <translation>audio en entrée</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>audio out</source>
        <translation>audio en sortie</translation>
    </message>
    <message>
        <source>round robin: each in turn</source>
        <translation>round robin&#xa0;: chacun son tour</translation>
    </message>
    <message>
        <source>least latency: the quickest of late first</source>
        <translation>least latency&#xa0;: le plus rapide récemment d’abord</translation>
    </message>
    <message>
        <source>cost weighted: cheap ones more often</source>
        <translation>cost weighted&#xa0;: les moins chers plus souvent</translation>
    </message>
    <message>
        <source>random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>priority: in the order they are listed</source>
        <translation>priority&#xa0;: dans l’ordre de la liste</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>éligible</translation>
    </message>
    <message>
        <source>not its model</source>
        <translation>pas son modèle</translation>
    </message>
    <message>
        <source>not its endpoint</source>
        <translation>pas son point d’accès</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>en mauvaise santé</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>circuit ouvert</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>à l’essai</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>à sa limite</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 has used up its budget</source>
        <translation>%1 a épuisé son budget</translation>
    </message>
    <message>
        <source>%1 has used %2 of its budget</source>
        <translation>%1 a consommé %2 de son budget</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>%1 is left alone for a while</source>
        <translation>%1 est laissé de côté un moment</translation>
    </message>
    <message>
        <source>%1 serves again</source>
        <translation>%1 sert de nouveau</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 est en panne</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>The ledger is written again</source>
        <translation>Le registre est de nouveau écrit</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be written</source>
        <translation>Le registre ne peut pas être écrit</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>down</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>circuit open, %1 s</source>
        <translation>circuit ouvert, %1 s</translation>
    </message>
    <message>
        <source>circuit half-open</source>
        <translation>circuit semi-ouvert</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>à sa limite</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Les %1 premières lignes sur %2</translation>
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
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>One after the other, in turn.</source>
        <translation>L’un après l’autre, à tour de rôle.</translation>
    </message>
    <message>
        <source>The one that answered fastest lately. A new one is tried first.</source>
        <translation>Celui qui a répondu le plus vite récemment. Un nouveau est essayé d’abord.</translation>
    </message>
    <message>
        <source>The one whose input price makes this prompt cheapest. Without a price it counts as free.</source>
        <translation>Celui dont le prix d’entrée rend ce prompt le moins cher. Sans prix, il compte comme gratuit.</translation>
    </message>
    <message>
        <source>Any of them, by chance.</source>
        <translation>N’importe lequel, au hasard.</translation>
    </message>
    <message>
        <source>The first of the list that can, the next only when it can&apos;t.</source>
        <translation>Le premier de la liste qui peut, le suivant seulement quand il ne peut pas.</translation>
    </message>
    <message>
        <source>can serve</source>
        <translation>peut servir</translation>
    </message>
    <message>
        <source>not its model</source>
        <translation>pas son modèle</translation>
    </message>
    <message>
        <source>not its endpoint</source>
        <translation>pas son point d’accès</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>circuit ouvert</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>ouvert, %1</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>à l’essai</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>à sa limite</translation>
    </message>
    <message>
        <source>at its limit, %1</source>
        <translation>à sa limite, %1</translation>
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
        <translation>Adresse propre à la gestion</translation>
    </message>
    <message>
        <source>none: on the same</source>
        <translation>aucune&#xa0;: sur la même</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>aucun&#xa0;: HTTP simple</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clé du certificat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>More host names</source>
        <translation>Autres noms d’hôte</translation>
    </message>
    <message>
        <source>only this computer&apos;s</source>
        <translation>seulement ceux de cet ordinateur</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>Pages web autorisées</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Corps le plus grand</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>En-tête le plus grand</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Connexions au plus</translation>
    </message>
    <message>
        <source>Patience with a head</source>
        <translation>Patience pour un en-tête</translation>
    </message>
    <message>
        <source>Patience with a body</source>
        <translation>Patience pour un corps</translation>
    </message>
    <message>
        <source>Patience with silence</source>
        <translation>Patience avec le silence</translation>
    </message>
    <message>
        <source>Opens at a share of errors</source>
        <translation>S’ouvre à un taux d’erreurs</translation>
    </message>
    <message>
        <source>Or failures in a row</source>
        <translation>Ou échecs d’affilée</translation>
    </message>
    <message>
        <source>Or a p95 latency in ms</source>
        <translation>Ou un p95 de latence en ms</translation>
    </message>
    <message>
        <source>Seconds looked back</source>
        <translation>Secondes prises en compte</translation>
    </message>
    <message>
        <source>Requests before it judges</source>
        <translation>Requêtes avant de juger</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Ouvert pendant</translation>
    </message>
    <message>
        <source>Patience with the probe</source>
        <translation>Patience avec l’essai</translation>
    </message>
    <message>
        <source>Longer each time by</source>
        <translation>Chaque fois plus long de</translation>
    </message>
    <message>
        <source>At most open for</source>
        <translation>Ouvert au plus</translation>
    </message>
    <message>
        <source>A 429 is an error</source>
        <translation>Un 429 est une erreur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>dans le dossier des données</translation>
    </message>
    <message>
        <source>Single requests are kept</source>
        <translation>Requêtes isolées gardées</translation>
    </message>
    <message>
        <source>Month&apos;s spend as JSON</source>
        <translation>Dépenses du mois en JSON</translation>
    </message>
    <message>
        <source>tokentrace server</source>
        <translation>Serveur tokentrace</translation>
    </message>
    <message>
        <source>Keep bodies</source>
        <translation>Garder les corps</translation>
    </message>
    <message>
        <source>Of each at most</source>
        <translation>De chacun au plus</translation>
    </message>
    <message>
        <source>Newest requests</source>
        <translation>Dernières requêtes</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With the time</source>
        <translation>Avec l’heure</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens par seconde</translation>
    </message>
    <message>
        <source>First token after ms</source>
        <translation>Premier token après ms</translation>
    </message>
    <message>
        <source>Share of errors</source>
        <translation>Taux d’erreurs</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>provider</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>délai</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>en amont</translation>
    </message>
    <message>
        <source>caller gone</source>
        <translation>appelant parti</translation>
    </message>
    <message>
        <source>%1 broken off</source>
        <translation>%1 interrompu</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>coupé</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>each caller without a limit</source>
        <translation>chaque appelant sans limite</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetCourse</name>
    <message>
        <source>Spend over the period</source>
        <translation>Dépenses sur la période</translation>
    </message>
    <message>
        <source>%1 of %2 spent, %3 projected</source>
        <translation>%1 sur %2 dépensés, %3 prévus</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>other model from %1</source>
        <translation>autre modèle à partir de %1</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetGauge</name>
    <message>
        <source>%1 of the limit is spent</source>
        <translation>%1 de la limite est dépensé</translation>
    </message>
    <message>
        <source>Drag along the arc to set the limit, or use the arrow keys</source>
        <translation>Glissez le long de l’arc pour fixer la limite, ou utilisez les flèches</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetsCard</name>
    <message>
        <source>stopped for %1</source>
        <translation>arrêté encore %1</translation>
    </message>
    <message>
        <source>stopped until %1</source>
        <translation>arrêté jusqu’au %1</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>au-delà de sa limite</translation>
    </message>
    <message>
        <source>full in %1 at this rate</source>
        <translation>plein dans %1 à ce rythme</translation>
    </message>
    <message>
        <source>full on %1 at this rate</source>
        <translation>plein le %1 à ce rythme</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>repart dans %1</translation>
    </message>
    <message>
        <source>No limits yet

Set one under Budgets, and spending stops there.</source>
        <translation>Pas encore de limites

Fixez-en une sous Budgets, et les dépenses s’y arrêtent.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 cette semaine</translation>
    </message>
</context>
<context>
    <name>infermux::BudgetsPage</name>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>Fixer une limite</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>no limit for %1</source>
        <translation>aucune limite pour %1</translation>
    </message>
    <message>
        <source>A limit for</source>
        <translation>Une limite pour</translation>
    </message>
    <message>
        <source>Caller to limit</source>
        <translation>Appelant à limiter</translation>
    </message>
    <message>
        <source>a caller&apos;s name</source>
        <translation>le nom d’un appelant</translation>
    </message>
    <message>
        <source>No limits yet

Give a caller one, and spending stops there.</source>
        <translation>Pas encore de limites

Donnez-en une à un appelant, et les dépenses s’y arrêtent.</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Lecture de la configuration…</translation>
    </message>
    <message>
        <source>Spend of callers without a limit is counted one by one</source>
        <translation>Les dépenses des appelants sans limite sont comptées une à une</translation>
    </message>
    <message>
        <source>Spend, %1</source>
        <translation>Dépenses, %1</translation>
    </message>
    <message>
        <source>%1, %2 this month</source>
        <translation>%1, %2 ce mois</translation>
    </message>
    <message>
        <source>limit for %1</source>
        <translation>limite pour %1</translation>
    </message>
    <message>
        <source>limit for %1, %2</source>
        <translation>limite pour %1, %2</translation>
    </message>
    <message>
        <source>limit for %1: %2</source>
        <translation>limite pour %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>infermux::ChangeControls</name>
    <message>
        <source>The file changed…</source>
        <translation>Le fichier a changé…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save and apply</source>
        <translation>Enregistrer et appliquer</translation>
    </message>
    <message>
        <source>Write the file and go over to it (%1)</source>
        <translation>Écrire le fichier et passer à lui (%1)</translation>
    </message>
    <message>
        <source>Back to what the file has</source>
        <translation>Revenir à ce qu’a le fichier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Another program changed the file: see both, and choose</source>
        <translation>Un autre programme a changé le fichier&#xa0;: voyez les deux, et choisissez</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>Annuler&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>Refaire&#xa0;: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n changement non enregistré</numerusform>
            <numerusform>%n changements non enregistrés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>infermux::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Commandes trouvées</translation>
    </message>
</context>
<context>
    <name>infermux::ConflictDialog</name>
    <message>
        <source>The file changed</source>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>Another program changed the file</source>
        <translation>Un autre programme a changé le fichier</translation>
    </message>
    <message>
        <source>Red is what the file has now and your changes don&apos;t, green what your changes have and the file doesn&apos;t. Nothing is written before you save.</source>
        <translation>En rouge ce que le fichier a maintenant et vos changements non, en vert ce que vos changements ont et le fichier non. Rien n’est écrit avant que vous n’enregistriez.</translation>
    </message>
    <message>
        <source>Take the file, drop my changes</source>
        <translation>Prendre le fichier, abandonner mes changements</translation>
    </message>
    <message>
        <source>Keep the file, and my changes on top</source>
        <translation>Garder le fichier, et mes changements par-dessus</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Could not be kept, because the file has no place for it any more: %1</source>
        <translation>N’ont pas pu être gardés, car le fichier n’a plus de place pour eux&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>infermux::ConnectDialog</name>
    <message>
        <source>Connect a tool</source>
        <translation>Connecter un outil</translation>
    </message>
</context>
<context>
    <name>infermux::ConnectPanel</name>
    <message>
        <source>Key of</source>
        <translation>Clé de</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>What to put there</source>
        <translation>Quoi mettre à cet endroit</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The gateway is stopped. Start it to connect a tool.</source>
        <translation>La passerelle est arrêtée. Démarrez-la pour connecter un outil.</translation>
    </message>
    <message>
        <source>Waiting for your first request…</source>
        <translation>En attente de votre première requête…</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>The key is masked here; what is copied has it.</source>
        <translation>La clé est masquée ici&#xa0;; elle est dans ce qui est copié.</translation>
    </message>
    <message>
        <source>In the place of “infermux” belongs your key of a provider that has none in the configuration; for the others any word will do.</source>
        <translation>À la place de «&#xa0;infermux&#xa0;», mettez votre clé d’un fournisseur qui n’en a pas dans la configuration&#xa0;; pour les autres, n’importe quel mot convient.</translation>
    </message>
    <message>
        <source>The keys of the providers are in the configuration: any word will do here.</source>
        <translation>Les clés des fournisseurs sont dans la configuration&#xa0;: n’importe quel mot convient ici.</translation>
    </message>
</context>
<context>
    <name>infermux::CostChart</name>
    <message>
        <source>Cost over time, %1 in all</source>
        <translation>Coût au fil du temps, %1 en tout</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>infermux::DefaultsForm</name>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Requests for a model that no group has go to any provider that serves it.</source>
        <translation>Les requêtes pour un modèle qu’aucun groupe n’a vont à tout fournisseur qui le sert.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>stop the provider</source>
        <translation>arrêter le fournisseur</translation>
    </message>
    <message>
        <source>read on, for the exact usage</source>
        <translation>lire la suite, pour l’usage exact</translation>
    </message>
    <message>
        <source>When a caller goes away</source>
        <translation>Quand un appelant s’en va</translation>
    </message>
    <message>
        <source>Answers before a latency counts</source>
        <translation>Réponses avant qu’une latence compte</translation>
    </message>
    <message>
        <source>Weight of the newest latency</source>
        <translation>Poids de la latence la plus récente</translation>
    </message>
    <message>
        <source>Attempts at different providers</source>
        <translation>Essais chez des fournisseurs différents</translation>
    </message>
</context>
<context>
    <name>infermux::DesktopSettings</name>
    <message>
        <source>in the tray, without the window</source>
        <translation>en icône, sans la fenêtre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>comme le bureau</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>a budget passes a fraction</source>
        <translation>un budget passe une fraction</translation>
    </message>
    <message>
        <source>a provider fails or recovers</source>
        <translation>un fournisseur tombe ou revient</translation>
    </message>
    <message>
        <source>the ledger can&apos;t be written</source>
        <translation>le registre ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Notify when</source>
        <translation>Avertir quand</translation>
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
        <translation>réponse</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Part of the request</source>
        <translation>Partie de la requête</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>En-têtes de la requête</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Numéro de la requête</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Answer of the provider</source>
        <translation>Réponse du fournisseur</translation>
    </message>
    <message>
        <source>Answer to the caller</source>
        <translation>Réponse à l’appelant</translation>
    </message>
    <message>
        <source>Bodies are not kept

They may hold what is confidential, and stay in memory on this computer. Keep them to read them here and to send a request again (capture.bodies).</source>
        <translation>Les corps ne sont pas gardés

Ils peuvent contenir du confidentiel, et restent en mémoire sur cet ordinateur. Gardez-les pour les lire ici et pour renvoyer une requête (capture.bodies).</translation>
    </message>
    <message>
        <source>Keep bodies from now on</source>
        <translation>Garder les corps désormais</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>The same request once more, with the same headers</source>
        <translation>La même requête encore une fois, avec les mêmes en-têtes</translation>
    </message>
    <message>
        <source>Its body was longer than what is kept (capture.max_bytes)</source>
        <translation>Son corps était plus long que ce qui est gardé (capture.max_bytes)</translation>
    </message>
    <message>
        <source>Its body is not kept (capture.bodies)</source>
        <translation>Son corps n’est pas gardé (capture.bodies)</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>premier token</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); more is known of the newest only</source>
        <translation>
            <numerusform>%n essai&#xa0;; on n’en sait plus que pour la plus récente</numerusform>
            <numerusform>%n essais&#xa0;; on n’en sait plus que pour les plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>No provider was asked</source>
        <translation>Aucun fournisseur n’a été appelé</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Pourquoi %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>a budget put %1 in the model&apos;s place</source>
        <translation>un budget a mis %1 à la place du modèle</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>no group matched</source>
        <translation>aucun groupe ne convient</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>$ / M</source>
        <translation>$ / M</translation>
    </message>
    <message>
        <source>The model has no price.</source>
        <translation>Le modèle n’a pas de prix.</translation>
    </message>
    <message>
        <source>Tokens are estimated: the provider reported none, or the stream was broken off.</source>
        <translation>Les tokens sont estimés&#xa0;: le fournisseur n’en a pas donné, ou le flux a été interrompu.</translation>
    </message>
    <message>
        <source>The dearest candidate would have cost %1.</source>
        <translation>Le candidat le plus cher aurait coûté %1.</translation>
    </message>
    <message>
        <source>(cut: capture.max_bytes)</source>
        <translation>(coupé&#xa0;: capture.max_bytes)</translation>
    </message>
</context>
<context>
    <name>infermux::DifferenceCard</name>
    <message>
        <source>Comments, order and quoting stay as you wrote them.</source>
        <translation>Commentaires, ordre et guillemets restent comme vous les avez écrits.</translation>
    </message>
    <message>
        <source>what saving will write</source>
        <translation>ce qui sera écrit</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>rien n’a changé</translation>
    </message>
    <message>
        <source>Edit as text…</source>
        <translation>Modifier en texte…</translation>
    </message>
</context>
<context>
    <name>infermux::DifferenceView</name>
    <message>
        <source>What would be written</source>
        <translation>Ce qui serait écrit</translation>
    </message>
</context>
<context>
    <name>infermux::EditorPage</name>
    <message>
        <source>Edit as text…</source>
        <translation>Modifier en texte…</translation>
    </message>
</context>
<context>
    <name>infermux::ExchangeModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Tokens in / out</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>infermux::FilterBar</name>
    <message>
        <source>Filter: caller:cursor status:error cost&gt;0.01 or any text</source>
        <translation>Filtre&#xa0;: caller:cursor status:error cost&gt;0.01 ou un mot</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>infermux::FirstStartDialog</name>
    <message>
        <source>The demo: an embedded provider, no key and no network</source>
        <translation>La démo&#xa0;: un fournisseur intégré, sans clé ni réseau</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Welcome to infermux</source>
        <translation>Bienvenue dans infermux</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>Un tour d’horizon</translation>
    </message>
    <message>
        <source>infermux looks for keys of providers in the environment, and for Ollama, LM Studio and vLLM on this computer. Keys are not read, only whether they are there.</source>
        <translation>infermux cherche des clés de fournisseurs dans l’environnement, et Ollama, LM Studio et vLLM sur cet ordinateur. Les clés ne sont pas lues, seulement si elles existent.</translation>
    </message>
    <message>
        <source>What should it use?</source>
        <translation>Que doit-il utiliser&#xa0;?</translation>
    </message>
    <message>
        <source>Your choice goes into the configuration file. Keys stay where they are: the file refers to them by name.</source>
        <translation>Votre choix va dans le fichier de configuration. Les clés restent où elles sont&#xa0;: le fichier les désigne par leur nom.</translation>
    </message>
    <message>
        <source>Point a tool at it</source>
        <translation>Dirigez un outil vers lui</translation>
    </message>
    <message>
        <source>Everything is set up. Point a tool at the gateway, and watch its first request arrive.</source>
        <translation>Tout est prêt. Dirigez un outil vers la passerelle, et voyez arriver sa première requête.</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Étape %1 sur 3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%1, on this computer: %n model(s)</source>
        <translation>
            <numerusform>%1, sur cet ordinateur&#xa0;: %n modèle</numerusform>
            <numerusform>%1, sur cet ordinateur&#xa0;: %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: key in %2</source>
        <translation>%1&#xa0;: clé dans %2</translation>
    </message>
    <message>
        <source>Nothing was found. Take the demo for a look around; providers can be added to the configuration file at any time.</source>
        <translation>Rien n’a été trouvé. Prenez la démo pour voir&#xa0;; des fournisseurs peuvent être ajoutés au fichier de configuration à tout moment.</translation>
    </message>
</context>
<context>
    <name>infermux::GatewayCard</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Connect a tool…</source>
        <translation>Connecter un outil…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Stopping, %n request(s) in flight</source>
        <translation>
            <numerusform>Arrêt, %n requête en cours</numerusform>
            <numerusform>Arrêt, %n requêtes en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>since %1 · %2 in flight</source>
        <translation>depuis %1 · %2 en cours</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>infermux::GroupForm</name>
    <message>
        <source>Providers of the group</source>
        <translation>Fournisseurs du groupe</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Ajouter un fournisseur…</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>all, as they are declared</source>
        <translation>tous, dans l’ordre déclaré</translation>
    </message>
    <message>
        <source>Only some…</source>
        <translation>Seulement certains…</translation>
    </message>
</context>
<context>
    <name>infermux::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>infermux::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>infermux::ImportDialog</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importer des prix</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>Rechercher dans les changements</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Cocher tout l’affiché</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Ne rien cocher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It can&apos;t be imported: %1</source>
        <translation>Import impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing in it is new or different.</source>
        <translation>Rien n’y est nouveau ou différent.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) in it are new or different. Tick what you want.</source>
        <translation>
            <numerusform>%n prix y est nouveau ou différent. Cochez ce que vous voulez.</numerusform>
            <numerusform>%n prix y sont nouveaux ou différents. Cochez ce que vous voulez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n price(s)</source>
        <translation>
            <numerusform>Prendre %n prix</numerusform>
            <numerusform>Prendre %n prix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ImportModel</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>Now: in · out · cached</source>
        <translation>Avant&#xa0;: in · out · en cache</translation>
    </message>
    <message>
        <source>Then: in · out · cached</source>
        <translation>Après&#xa0;: in · out · en cache</translation>
    </message>
</context>
<context>
    <name>infermux::KeyField</name>
    <message>
        <source>Where the key is</source>
        <translation>Où est la clé</translation>
    </message>
    <message>
        <source>in a variable</source>
        <translation>dans une variable</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>the callers&apos; own</source>
        <translation>celle des appelants</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Variable with the key</source>
        <translation>Variable avec la clé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1 is not set where infermux was started.</source>
        <translation>%1 n’est pas définie là où infermux a été démarré.</translation>
    </message>
    <message>
        <source>%1 is set. The file only names it.</source>
        <translation>%1 est définie. Le fichier ne fait que la nommer.</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clé</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>gardée&#xa0;; saisissez pour la remplacer</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keychain. The file only names it.</source>
        <translation>Gardée par le trousseau du système. Le fichier ne fait que la nommer.</translation>
    </message>
    <message>
        <source>Whoever can read the file, or a copy of it, has the key.</source>
        <translation>Quiconque peut lire le fichier, ou une copie, a la clé.</translation>
    </message>
    <message>
        <source>What a caller sends as its key goes on to the provider.</source>
        <translation>Ce qu’un appelant envoie comme clé va au fournisseur.</translation>
    </message>
</context>
<context>
    <name>infermux::KeysEdit</name>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>Keys of callers</source>
        <translation>Clés des appelants</translation>
    </message>
    <message>
        <source>No caller has a key of its own yet.</source>
        <translation>Aucun appelant n’a encore sa propre clé.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>key of %1 revoked</source>
        <translation>clé de %1 révoquée</translation>
    </message>
    <message>
        <source>key for %1</source>
        <translation>clé pour %1</translation>
    </message>
</context>
<context>
    <name>infermux::LatestRequests</name>
    <message>
        <source>Latest requests</source>
        <translation>Dernières requêtes</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Ouvrir le trafic</translation>
    </message>
</context>
<context>
    <name>infermux::LimitForm</name>
    <message>
        <source>Remove the limit</source>
        <translation>Supprimer la limite</translation>
    </message>
    <message>
        <source>$ a day</source>
        <translation>$ par jour</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>Dollars par jour</translation>
    </message>
    <message>
        <source>$ a week</source>
        <translation>$ par semaine</translation>
    </message>
    <message>
        <source>Dollars a week</source>
        <translation>Dollars par semaine</translation>
    </message>
    <message>
        <source>$ a month</source>
        <translation>$ par mois</translation>
    </message>
    <message>
        <source>Dollars a month</source>
        <translation>Dollars par mois</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>À la limite</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>only tell</source>
        <translation>avertir seulement</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>autre modèle</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Autre modèle</translation>
    </message>
    <message>
        <source>Other model from percent</source>
        <translation>Autre modèle à partir de pour cent</translation>
    </message>
    <message>
        <source>Alerts at percent</source>
        <translation>Alertes à pour cent</translation>
    </message>
    <message>
        <source>from %</source>
        <translation>dès&#xa0;%</translation>
    </message>
    <message>
        <source>Alerts at %</source>
        <translation>Alertes à&#xa0;%</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
</context>
<context>
    <name>infermux::LogView</name>
    <message>
        <source>Lines of the log from</source>
        <translation>Lignes du journal à partir de</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>info and above</source>
        <translation>infos et plus</translation>
    </message>
    <message>
        <source>warnings and errors</source>
        <translation>avertissements et erreurs</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>erreurs seulement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Rien n’a encore été noté.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>infermux::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sent again. It turns up at the top when it is answered.</source>
        <translation>Renvoyée. Elle apparaît en haut dès qu’elle a sa réponse.</translation>
    </message>
    <message>
        <source>Bodies of the requests from now on are kept.</source>
        <translation>Les corps des requêtes sont désormais gardés.</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Thème&#xa0;: comme le bureau</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#xa0;: clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Language: as the desktop</source>
        <translation>Langue&#xa0;: comme le bureau</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop the gateway</source>
        <translation>Arrêter la passerelle</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>Démarrer la passerelle</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Connect a tool</source>
        <translation>Connecter un outil</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Read the configuration again</source>
        <translation>Relire la configuration</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Fournisseur %1</translation>
    </message>
    <message>
        <source>Caller %1</source>
        <translation>Appelant %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Stop the demo&apos;s callers</source>
        <translation>Arrêter les appelants de la démo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Edit the configuration as text</source>
        <translation>Modifier la configuration en texte</translation>
    </message>
</context>
<context>
    <name>infermux::ModelChips</name>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>A name, or its beginning and a *: gpt-4*</source>
        <translation>Un nom, ou son début et un *&#xa0;: gpt-4*</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>Retirer %1 du groupe</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>infermux::ModelPicker</name>
    <message>
        <source>any model that it has</source>
        <translation>tout modèle qu’il a</translation>
    </message>
    <message>
        <source>search, or a name and Return</source>
        <translation>recherche, ou un nom et Entrée</translation>
    </message>
    <message>
        <source>Search or add a model</source>
        <translation>Rechercher ou ajouter un modèle</translation>
    </message>
    <message>
        <source>Models to serve</source>
        <translation>Modèles à servir</translation>
    </message>
</context>
<context>
    <name>infermux::NewKeyDialog</name>
    <message>
        <source>Keep it in the file, where whoever reads the file has it</source>
        <translation>La garder dans le fichier, où l’a quiconque lit le fichier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Une nouvelle clé</translation>
    </message>
    <message>
        <source>whose key it is: cursor, notebook, …</source>
        <translation>à qui est la clé&#xa0;: cursor, notebook, …</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>What sets the variable</source>
        <translation>Ce qui définit la variable</translation>
    </message>
    <message>
        <source>It is seen here once. Copy it into the tool that is to use it.</source>
        <translation>On ne la voit ici qu’une fois. Copiez-la dans l’outil qui doit l’utiliser.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file names the variable %1. Set it where infermux is started, and start it anew:</source>
        <translation>Le fichier nomme la variable %1. Définissez-la là où infermux est démarré, et redémarrez-le&#xa0;:</translation>
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
        <translation>7 j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Own range; a double click on the chart goes back</source>
        <translation>Plage choisie&#xa0;; un double clic sur le graphique y met fin</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Chart as image…</source>
        <translation>Graphique en image…</translation>
    </message>
    <message>
        <source>Chart as image</source>
        <translation>Graphique en image</translation>
    </message>
    <message>
        <source>Figures as CSV…</source>
        <translation>Chiffres en CSV…</translation>
    </message>
    <message>
        <source>Figures as CSV</source>
        <translation>Chiffres en CSV</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <translation>Empilé par</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>appelant</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout réafficher</translation>
    </message>
    <message>
        <source>Nothing spent in this time

Point a tool at %1/v1 and watch it arrive here.</source>
        <translation>Rien dépensé dans ce temps

Dirigez un outil vers %1/v1 et voyez arriver ses requêtes ici.</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it to see spending here.</source>
        <translation>La passerelle est arrêtée

Démarrez-la pour voir les dépenses ici.</translation>
    </message>
    <message>
        <source>%1, stacked by</source>
        <translation>%1, empilé par</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be read

%1</source>
        <translation>Le registre ne peut pas être lu

%1</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Addition…</translation>
    </message>
    <message>
        <source>only %1  ✕</source>
        <translation>seulement %1  ✕</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
</context>
<context>
    <name>infermux::OverviewTiles</name>
    <message>
        <source>Spent today</source>
        <translation>Dépensé aujourd’hui</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Saved by routing</source>
        <translation>Économisé par le routage</translation>
    </message>
    <message>
        <source>Requests / min</source>
        <translation>Requêtes / min</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>in flight %1</source>
        <translation>en cours %1</translation>
    </message>
    <message>
        <source>%1 this minute</source>
        <translation>%1 cette minute</translation>
    </message>
    <message>
        <source>none this minute</source>
        <translation>aucune cette minute</translation>
    </message>
    <message>
        <source>median, last minute</source>
        <translation>médiane, dernière minute</translation>
    </message>
    <message>
        <source>→ %1 projected</source>
        <translation>→ %1 prévus</translation>
    </message>
    <message>
        <source>%1 below the dearest</source>
        <translation>%1 sous le plus cher</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>nothing yesterday</source>
        <translation>rien hier</translation>
    </message>
    <message>
        <source>as yesterday</source>
        <translation>comme hier</translation>
    </message>
    <message>
        <source>▲ %1 vs yesterday</source>
        <translation>▲ %1 par rapport à hier</translation>
    </message>
    <message>
        <source>▼ %1 vs yesterday</source>
        <translation>▼ %1 par rapport à hier</translation>
    </message>
</context>
<context>
    <name>infermux::PairsEdit</name>
    <message>
        <source>Take this out</source>
        <translation>Retirer ceci</translation>
    </message>
</context>
<context>
    <name>infermux::PriceCellDelegate</name>
    <message>
        <source>Dollars a million</source>
        <translation>Dollars le million</translation>
    </message>
</context>
<context>
    <name>infermux::PriceDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Un prix</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Input, dollars a million</source>
        <translation>Entrée, dollars le million</translation>
    </message>
    <message>
        <source>Output, dollars a million</source>
        <translation>Sortie, dollars le million</translation>
    </message>
    <message>
        <source>Cached input, dollars a million</source>
        <translation>Entrée en cache, dollars le million</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>comme l’entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Input, $ / M</source>
        <translation>Entrée, $ / M</translation>
    </message>
    <message>
        <source>Output, $ / M</source>
        <translation>Sortie, $ / M</translation>
    </message>
    <message>
        <source>Cached input, $ / M</source>
        <translation>Entrée en cache, $ / M</translation>
    </message>
</context>
<context>
    <name>infermux::PriceModel</name>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>In use, and no price is known: it counts as free.</source>
        <translation>Utilisé, et aucun prix n’est connu&#xa0;: compte comme gratuit.</translation>
    </message>
    <message>
        <source>Built in: %1 in, %2 out</source>
        <translation>Intégré&#xa0;: %1 in, %2 out</translation>
    </message>
    <message>
        <source>Another source says %1</source>
        <translation>Une autre source dit %1</translation>
    </message>
    <message>
        <source>Above %1 tokens: %2 in, %3 out</source>
        <translation>Au-delà de %1 tokens&#xa0;: %2 in, %3 out</translation>
    </message>
    <message>
        <source>Charged %1, at these prices %2</source>
        <translation>Compté %1, à ces prix %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Written, 1 h</source>
        <translation>Écrit, 1 h</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
</context>
<context>
    <name>infermux::PriceTable</name>
    <message>
        <source>Prices, in dollars a million tokens</source>
        <translation>Prix, en dollars le million de tokens</translation>
    </message>
</context>
<context>
    <name>infermux::PricingPage</name>
    <message>
        <source>Pricing</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Which prices</source>
        <translation>Quels prix</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Remove override</source>
        <translation>Retirer mon prix</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the prices</source>
        <translation>Rechercher dans les prix</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Ajouter un prix</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>LiteLLM&apos;s model_prices_and_context_window.json or models.dev&apos;s api.json</source>
        <translation>model_prices_and_context_window.json de LiteLLM ou api.json de models.dev</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importer des prix</translation>
    </message>
    <message>
        <source>Price files (*.json)</source>
        <translation>Fichiers de prix (*.json)</translation>
    </message>
    <message>
        <source>$ per million tokens, built-in prices of %1</source>
        <translation>$ le million de tokens, prix intégrés du %1</translation>
    </message>
    <message>
        <source>Type in a cell; with several rows chosen it holds for all of them. Ctrl+V takes rows out of a spreadsheet.</source>
        <translation>Écrivez dans une cellule&#xa0;; avec plusieurs lignes choisies, cela vaut pour toutes. Ctrl+V prend les lignes d’un tableur.</translation>
    </message>
    <message>
        <source>Adding up this month…</source>
        <translation>Addition de ce mois…</translation>
    </message>
    <message>
        <source>This month: %1</source>
        <translation>Ce mois&#xa0;: %1</translation>
    </message>
    <message>
        <source>This month: %1 charged, %2 at these prices (%3)</source>
        <translation>Ce mois&#xa0;: %1 comptés, %2 à ces prix (%3)</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>prix de %1</translation>
    </message>
    <message numerus="yes">
        <source>prices of %n model(s)</source>
        <translation>
            <numerusform>prix de %n modèle</numerusform>
            <numerusform>prix de %n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) removed</source>
        <translation>
            <numerusform>%n prix propre retiré</numerusform>
            <numerusform>%n prix propres retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) imported</source>
        <translation>
            <numerusform>%n prix importé</numerusform>
            <numerusform>%n prix importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) pasted</source>
        <translation>
            <numerusform>%n prix collé</numerusform>
            <numerusform>%n prix collés</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no prices: model, input and output beside each other.</source>
        <translation>Le presse-papiers n’a pas de prix&#xa0;: modèle, entrée et sortie côte à côte.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Pas compris&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>infermux::ProviderCard</name>
    <message>
        <source>mistake</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>pas en marche</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>circuit half-open</source>
        <translation>circuit semi-ouvert</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>à sa limite</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens par minute</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Dépensé aujourd’hui</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>Latence p95</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Open: nothing goes there</source>
        <translation>Ouvrir&#xa0;: plus rien n’y va</translation>
    </message>
    <message>
        <source>Close: it may be used again</source>
        <translation>Fermer&#xa0;: de nouveau utilisable</translation>
    </message>
    <message>
        <source>Reset: forget what was seen</source>
        <translation>Réinitialiser&#xa0;: oublier ce qui a été vu</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Provider %1, %2</source>
        <translation>Fournisseur %1, %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Embedded: always there.</source>
        <translation>Intégré&#xa0;: toujours là.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n model(s) in %1.</source>
        <translation>
            <numerusform>Il répond&#xa0;: %n modèle en %1.</numerusform>
            <numerusform>Il répond&#xa0;: %n modèles en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ProviderDialog</name>
    <message>
        <source>Opens at a share of errors</source>
        <translation>S’ouvre à un taux d’erreurs</translation>
    </message>
    <message>
        <source>Or failures in a row</source>
        <translation>Ou échecs d’affilée</translation>
    </message>
    <message>
        <source>Or a p95 latency in ms</source>
        <translation>Ou un p95 de latence en ms</translation>
    </message>
    <message>
        <source>Seconds looked back</source>
        <translation>Secondes prises en compte</translation>
    </message>
    <message>
        <source>Requests before it judges</source>
        <translation>Requêtes avant de juger</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Ouvert pendant</translation>
    </message>
    <message>
        <source>Patience with the probe</source>
        <translation>Patience avec l’essai</translation>
    </message>
    <message>
        <source>Longer each time by</source>
        <translation>Chaque fois plus long de</translation>
    </message>
    <message>
        <source>At most open for</source>
        <translation>Ouvert au plus</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Fournisseur %1</translation>
    </message>
    <message>
        <source>A new provider</source>
        <translation>Un nouveau fournisseur</translation>
    </message>
    <message>
        <source>Fields of the provider</source>
        <translation>Champs du fournisseur</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles de fournisseur</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecte</translation>
    </message>
    <message>
        <source>embedded demo</source>
        <translation>démo intégrée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>the dialect&apos;s own</source>
        <translation>celle du dialecte</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>sent as</source>
        <translation>envoyé comme</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens par minute</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>by its name, else its dialect</source>
        <translation>selon son nom, sinon son dialecte</translation>
    </message>
    <message>
        <source>Priced as</source>
        <translation>Prix comme</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Autres en-têtes</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Looked after every</source>
        <translation>Vérifié toutes les</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dans les</translation>
    </message>
    <message>
        <source>By asking for</source>
        <translation>En demandant</translation>
    </message>
    <message>
        <source>its models, which costs nothing</source>
        <translation>ses modèles, ce qui ne coûte rien</translation>
    </message>
    <message>
        <source>one token</source>
        <translation>un token</translation>
    </message>
    <message>
        <source>Not looked after</source>
        <translation>Pas vérifié</translation>
    </message>
    <message>
        <source>A 429 is an error</source>
        <translation>Un 429 est une erreur</translation>
    </message>
    <message>
        <source>More: headers, health, circuit</source>
        <translation>Plus&#xa0;: en-têtes, santé, circuit</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Into the draft; nothing is written before it is saved</source>
        <translation>Dans le brouillon&#xa0;; rien n’est écrit avant l’enregistrement</translation>
    </message>
    <message>
        <source>Remove the provider</source>
        <translation>Supprimer le fournisseur</translation>
    </message>
    <message>
        <source>provider %1 removed</source>
        <translation>fournisseur %1 supprimé</translation>
    </message>
    <message>
        <source>There is a provider of that name already.</source>
        <translation>Il y a déjà un fournisseur de ce nom.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>What is wrong has to be put right first.</source>
        <translation>Ce qui est faux doit d’abord être corrigé.</translation>
    </message>
    <message>
        <source>It is embedded: always there, and costs nothing.</source>
        <translation>Il est intégré&#xa0;: toujours là, et ne coûte rien.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Demande au trousseau…</translation>
    </message>
    <message>
        <source>The keychain: %1</source>
        <translation>Le trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n model(s) in %1.</source>
        <translation>
            <numerusform>Il répond&#xa0;: %n modèle en %1.</numerusform>
            <numerusform>Il répond&#xa0;: %n modèles en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain does not take the key: %1. A variable can be named instead.</source>
        <translation>Le trousseau ne prend pas la clé&#xa0;: %1. On peut nommer une variable à la place.</translation>
    </message>
    <message>
        <source>provider %1 added</source>
        <translation>fournisseur %1 ajouté</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>fournisseur %1</translation>
    </message>
    <message>
        <source>It could not be taken over: the file is another by now.</source>
        <translation>Il n’a pas pu être repris&#xa0;: le fichier est entre-temps un autre.</translation>
    </message>
</context>
<context>
    <name>infermux::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>No providers yet

Add one, and requests have somewhere to go.</source>
        <translation>Pas encore de fournisseurs

Ajoutez-en un, et les requêtes ont où aller.</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Lecture de la configuration…</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers on this computer: %n model(s)</source>
        <translation>
            <numerusform>%1 répond sur cet ordinateur&#xa0;: %n modèle</numerusform>
            <numerusform>%1 répond sur cet ordinateur&#xa0;: %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a key for %1: %2 is set</source>
        <translation>Il y a une clé pour %1&#xa0;: %2 est définie</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>L’utiliser…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>infermux::ProvidersStrip</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
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
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Plage choisie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Elle doit finir après son début.</translation>
    </message>
</context>
<context>
    <name>infermux::ReportChoices</name>
    <message>
        <source>whole period</source>
        <translation>toute la période</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Puis par</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>Autre plage…</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>Only: caller:cursor provider:openai</source>
        <translation>Ex.&#xa0;: caller:cursor model:o3</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>infermux::ReportModel</name>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens in</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens out</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Économisé</translation>
    </message>
</context>
<context>
    <name>infermux::ReportsPage</name>
    <message>
        <source>Writing… %1 of %2 lines</source>
        <translation>Écriture… %1 lignes sur %2</translation>
    </message>
    <message>
        <source>Writing… %1 lines</source>
        <translation>Écriture… %1 lignes</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrits</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Pas écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it once, so that its ledger is known.</source>
        <translation>La passerelle est arrêtée

Démarrez-la une fois, pour que son registre soit connu.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Report as CSV…</source>
        <translation>Rapport en CSV…</translation>
    </message>
    <message>
        <source>Report as CSV</source>
        <translation>Rapport en CSV</translation>
    </message>
    <message>
        <source>Single requests as CSV…</source>
        <translation>Requêtes isolées en CSV…</translation>
    </message>
    <message>
        <source>Single requests as CSV</source>
        <translation>Requêtes isolées en CSV</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Imprimer en PDF…</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Imprimer en PDF</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Double click a row to see only it</source>
        <translation>Double-cliquez une ligne pour ne voir qu’elle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled, nothing was written</source>
        <translation>Annulé, rien n’a été écrit</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Addition…</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be read

%1</source>
        <translation>Le registre ne peut pas être lu

%1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 requêtes</translation>
    </message>
    <message>
        <source>%1 saved by routing</source>
        <translation>%1 économisés par le routage</translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation>%1 sans prix</translation>
    </message>
    <message>
        <source>the first %1 rows</source>
        <translation>les %1 premières lignes</translation>
    </message>
    <message>
        <source>Nothing in this time

Choose another period, or change the filter.</source>
        <translation>Rien dans ce temps

Choisissez une autre période, ou changez le filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::RequestTable</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>infermux::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation>dans l’ordre</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>%1: strategy</source>
        <translation>%1&#xa0;: stratégie</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1&#xa0;: %2 ajouté</translation>
    </message>
    <message>
        <source>%1: %2 taken out</source>
        <translation>%1&#xa0;: %2 retiré</translation>
    </message>
    <message>
        <source>The chosen group</source>
        <translation>Le groupe choisi</translation>
    </message>
    <message>
        <source>%1 / M in</source>
        <translation>%1 / M in</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>pas en marche</translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>pas encore de modèles</translation>
    </message>
    <message>
        <source>mistake</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>the default: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>group %1 added</source>
        <translation>groupe %1 ajouté</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 déplacé</translation>
    </message>
    <message>
        <source>%1: %2 moved</source>
        <translation>%1&#xa0;: %2 déplacé</translation>
    </message>
    <message>
        <source>%1 renamed to %2</source>
        <translation>%1 renommé en %2</translation>
    </message>
    <message>
        <source>group %1 removed</source>
        <translation>groupe %1 supprimé</translation>
    </message>
</context>
<context>
    <name>infermux::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the gateway listens, and who may ask from where.</source>
        <translation>Où la passerelle écoute, et qui peut demander d’où.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What one caller may ask of the gateway itself.</source>
        <translation>Ce qu’un appelant peut demander à la passerelle elle-même.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Who may use the gateway. A key of its own names its caller, also for tools that can&apos;t set headers.</source>
        <translation>Qui peut utiliser la passerelle. Une clé propre nomme son appelant, aussi pour les outils qui ne posent pas d’en-têtes.</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuits</translation>
    </message>
    <message>
        <source>When a provider is left alone. A provider can have values of its own.</source>
        <translation>Quand un fournisseur est laissé de côté. Un fournisseur peut avoir ses propres valeurs.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Where every request is kept, and what else hears of it.</source>
        <translation>Où chaque requête est gardée, et qui d’autre en est informé.</translation>
    </message>
    <message>
        <source>The ledger&apos;s file</source>
        <translation>Le fichier du registre</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Requests and answers themselves, for Traffic. They stay on this computer.</source>
        <translation>Les requêtes et réponses elles-mêmes, pour le trafic. Elles restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the program says of itself. Keys are never in it.</source>
        <translation>Ce que le programme dit de lui-même. Les clés n’y sont jamais.</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Ce bureau</translation>
    </message>
    <message>
        <source>Kept for this desktop, not in the configuration. It holds at once.</source>
        <translation>Gardé pour ce bureau, pas dans la configuration. Vaut aussitôt.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>How the embedded provider answers, where there is one.</source>
        <translation>Comment le fournisseur intégré répond, là où il y en a un.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>A native control panel with an LLM gateway inside.</source>
        <translation>Un tableau de bord natif avec une passerelle LLM dedans.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Qui peut demander</translation>
    </message>
    <message>
        <source>anyone; keys go to providers</source>
        <translation>tous&#xa0;; clés transmises</translation>
    </message>
    <message>
        <source>only with a key</source>
        <translation>seulement avec une clé</translation>
    </message>
    <message>
        <source>A key for all</source>
        <translation>Une clé pour tous</translation>
    </message>
    <message>
        <source>Keys of callers</source>
        <translation>Clés des appelants</translation>
    </message>
    <message>
        <source>the key for all</source>
        <translation>la clé pour tous</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>Maintenant dans</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>MIT; with Qt Charts as a whole GPL 3</source>
        <translation>MIT&#xa0;; avec Qt Charts, l’ensemble GPL 3</translation>
    </message>
</context>
<context>
    <name>infermux::StatusLine</name>
    <message>
        <source>State of the providers</source>
        <translation>État des fournisseurs</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>State of the ledger</source>
        <translation>État du registre</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Ce qui vient de se passer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, lu à %2</translation>
    </message>
    <message>
        <source>Nothing is served</source>
        <translation>Rien n’est servi</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) in order</source>
        <translation>
            <numerusform>%n fournisseur en ordre</numerusform>
            <numerusform>%n fournisseurs en ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>In trouble: %1</source>
        <translation>En difficulté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>In trouble: %1 and %n more</source>
        <translation>
            <numerusform>En difficulté&#xa0;: %1 et %n autre</numerusform>
            <numerusform>En difficulté&#xa0;: %1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger in order</source>
        <translation>Registre en ordre</translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %n row(s) lost</source>
        <translation>
            <numerusform>Registre&#xa0;: %n ligne perdue</numerusform>
            <numerusform>Registre&#xa0;: %n lignes perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %n row(s) wait</source>
        <translation>
            <numerusform>Registre&#xa0;: %n ligne attend</numerusform>
            <numerusform>Registre&#xa0;: %n lignes attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger in trouble</source>
        <translation>Registre en difficulté</translation>
    </message>
    <message>
        <source>The configuration was read and holds</source>
        <translation>La configuration a été lue et vaut</translation>
    </message>
    <message>
        <source>Mistake in the configuration</source>
        <translation>Erreur dans la configuration</translation>
    </message>
    <message>
        <source>The configuration was not taken over</source>
        <translation>La configuration n’a pas été reprise</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Strategy: %1</source>
        <translation>Stratégie&#xa0;: %1</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>infermux::TextDialog</name>
    <message>
        <source>The configuration as text</source>
        <translation>La configuration en texte</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Modifier en texte</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be kept here: take an editor of your own.</source>
        <translation>Il contient des caractères qui ne peuvent être gardés ici&#xa0;: prenez un éditeur à vous.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Into the draft; nothing is written before it is saved</source>
        <translation>Dans le brouillon&#xa0;; rien n’est écrit avant l’enregistrement</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>The file is another by now. Copy what you wrote, and open the text anew.</source>
        <translation>Le fichier est entre-temps un autre. Copiez ce que vous avez écrit, et rouvrez le texte.</translation>
    </message>
    <message>
        <source>text by hand</source>
        <translation>texte à la main</translation>
    </message>
    <message>
        <source>What you wrote is not taken over. Cancel once more to drop it.</source>
        <translation>Ce que vous avez écrit n’est pas repris. Annulez encore une fois pour l’abandonner.</translation>
    </message>
</context>
<context>
    <name>infermux::Tile</name>
    <message>
        <source>%1, its course</source>
        <translation>%1, son évolution</translation>
    </message>
</context>
<context>
    <name>infermux::TimingBars</name>
    <message>
        <source>Timing</source>
        <translation>Durées</translation>
    </message>
</context>
<context>
    <name>infermux::TrafficPage</name>
    <message>
        <source>Connect a tool…</source>
        <translation>Connecter un outil…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Hold the table still (Ctrl+P)</source>
        <translation>Figer le tableau (Ctrl+P)</translation>
    </message>
    <message>
        <source>Keep the newest in view (Ctrl+E)</source>
        <translation>Garder les plus récentes en vue (Ctrl+E)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on (%1 new)</source>
        <translation>Reprendre (%1 nouvelles)</translation>
    </message>
    <message>
        <source>Looking through the requests…</source>
        <translation>Recherche dans les requêtes…</translation>
    </message>
    <message>
        <source>No request matches

Change the filter to see more.</source>
        <translation>Aucune requête ne convient

Changez le filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>%1 requests in the ledger</source>
        <translation>%1 requêtes dans le registre</translation>
    </message>
    <message>
        <source>%1 that match</source>
        <translation>%1 trouvées</translation>
    </message>
    <message>
        <source>older ones can&apos;t be read: %1</source>
        <translation>les plus anciennes ne peuvent pas être lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>searched back to %1</source>
        <translation>recherché jusqu’au %1</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Waiting for your first request

Point a tool at %1/v1</source>
        <translation>En attente de votre première requête

Dirigez un outil vers %1/v1</translation>
    </message>
    <message>
        <source>The gateway is stopped

Start it to see requests here</source>
        <translation>La passerelle est arrêtée

Démarrez-la pour voir les requêtes ici</translation>
    </message>
    <message>
        <source>%1 in flight · %2 in the last minute</source>
        <translation>%1 en cours · %2 dans la dernière minute</translation>
    </message>
</context>
<context>
    <name>infermux::Tray</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Connect a tool…</source>
        <translation>Connecter un outil…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Le registre</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 aujourd’hui</translation>
    </message>
</context>
<context>
    <name>infermux::TryIt</name>
    <message>
        <source>Model to try</source>
        <translation>Modèle à essayer</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modèle</translation>
    </message>
    <message>
        <source>Caller to try</source>
        <translation>Appelant à essayer</translation>
    </message>
    <message>
        <source>any caller</source>
        <translation>n’importe quel appelant</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>on the unsaved configuration</source>
        <translation>sur la configuration non enregistrée</translation>
    </message>
    <message>
        <source>Tokens of the prompt to try</source>
        <translation>Tokens du prompt à essayer</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>No group has it: %1 over all providers</source>
        <translation>Aucun groupe ne l’a&#xa0;: %1 sur tous les fournisseurs</translation>
    </message>
    <message>
        <source>Group %1, %2</source>
        <translation>Groupe %1, %2</translation>
    </message>
    <message>
        <source>%1. The caller is told: %2</source>
        <translation>%1. L’appelant reçoit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Any of those that can, this time %2.</source>
        <translation>%1. N’importe lequel de ceux qui peuvent, cette fois %2.</translation>
    </message>
    <message>
        <source>%1. Next in turn is %2.</source>
        <translation>%1. Le suivant à son tour est %2.</translation>
    </message>
    <message>
        <source>%1. %2 serves.</source>
        <translation>%1. %2 sert.</translation>
    </message>
    <message>
        <source>The budget of %1 puts %2 in its place.</source>
        <translation>Le budget de %1 met %2 à sa place.</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>sert</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyé comme</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>To be tried as soon as the mistakes are put right.</source>
        <translation>À essayer dès que les erreurs sont corrigées.</translation>
    </message>
    <message>
        <source>Name a model and a size of the prompt, and see who would serve it.</source>
        <translation>Nommez un modèle et une taille de prompt, et voyez qui servirait.</translation>
    </message>
</context>
<context>
    <name>infermux::UnsavedDialog</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Some changes are not saved</source>
        <translation>Des changements ne sont pas enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>Quit without them</source>
        <translation>Quitter sans eux</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>Enregistrer et quitter</translation>
    </message>
</context>
<context>
    <name>infermux::WhatIfView</name>
    <message>
        <source>Model that was used</source>
        <translation>Modèle utilisé</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modèle</translation>
    </message>
    <message>
        <source>Model instead</source>
        <translation>Modèle à la place</translation>
    </message>
    <message>
        <source>another</source>
        <translation>un autre</translation>
    </message>
    <message>
        <source>Only this caller</source>
        <translation>Seulement cet appelant</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>By caller</source>
        <translation>Par appelant</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Addition…</translation>
    </message>
    <message>
        <source>Share of the requests, in percent</source>
        <translation>Part des requêtes, en pour cent</translation>
    </message>
    <message>
        <source>Only prompts of at most so many tokens</source>
        <translation>Seulement les prompts d’au plus tant de tokens</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>If the requests of</source>
        <translation>Si les requêtes de</translation>
    </message>
    <message>
        <source>had gone to</source>
        <translation>étaient allées à</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>share %</source>
        <translation>part&#xa0;%</translation>
    </message>
    <message>
        <source>prompts up to</source>
        <translation>prompts jusqu’à</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Start the gateway once, so that its ledger is known.</source>
        <translation>Démarrez la passerelle une fois, pour que son registre soit connu.</translation>
    </message>
    <message>
        <source>Name the model that was used, and the one instead.</source>
        <translation>Nommez le modèle utilisé, et celui à la place.</translation>
    </message>
    <message>
        <source>%1 has no price: choose one of the list.</source>
        <translation>%1 n’a pas de prix&#xa0;: choisissez-en un de la liste.</translation>
    </message>
    <message>
        <source>The share is a percentage from 0 to 100.</source>
        <translation>La part est un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>The size of a prompt is a number of tokens.</source>
        <translation>La taille d’un prompt est un nombre de tokens.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Et si&#xa0;?</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Serait</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>No request of this model in the period</source>
        <translation>Aucune requête de ce modèle dans la période</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), with the tokens that they had, at today&apos;s prices.</source>
        <translation>
            <numerusform>%Ln requête, avec les tokens qu’elle a eus, aux prix d’aujourd’hui.</numerusform>
            <numerusform>%Ln requêtes, avec les tokens qu’elles ont eus, aux prix d’aujourd’hui.</numerusform>
        </translation>
    </message>
</context>
</TS>
