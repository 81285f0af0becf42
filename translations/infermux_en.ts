<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>infermux::GatewayCard</name>
    <message numerus="yes">
        <source>Stopping, %n request(s) in flight</source>
        <translation>
            <numerusform>Stopping, %n request in flight</numerusform>
            <numerusform>Stopping, %n requests in flight</numerusform>
        </translation>
    </message>
</context>
</TS>
