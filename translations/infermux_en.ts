<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>infermux::ChangeControls</name>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::DetailPane</name>
    <message numerus="yes">
        <source>%n attempt(s); more is known of the newest only</source>
        <translation>
            <numerusform>%n attempt; more is known of the newest only</numerusform>
            <numerusform>%n attempts; more is known of the newest only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::FirstStartDialog</name>
    <message numerus="yes">
        <source>%1, on this computer: %n model(s)</source>
        <translation>
            <numerusform>%1, on this computer: %n model</numerusform>
            <numerusform>%1, on this computer: %n models</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>infermux::ImportDialog</name>
    <message numerus="yes">
        <source>%n price(s) in it are new or different. Tick what you want.</source>
        <translation>
            <numerusform>%n price in it is new or different. Tick what you want.</numerusform>
            <numerusform>%n prices in it are new or different. Tick what you want.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n price(s)</source>
        <translation>
            <numerusform>Take %n price</numerusform>
            <numerusform>Take %n prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::PricingPage</name>
    <message numerus="yes">
        <source>prices of %n model(s)</source>
        <translation>
            <numerusform>price of %n model</numerusform>
            <numerusform>prices of %n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) removed</source>
        <translation>
            <numerusform>%n override removed</numerusform>
            <numerusform>%n overrides removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) imported</source>
        <translation>
            <numerusform>%n price imported</numerusform>
            <numerusform>%n prices imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) pasted</source>
        <translation>
            <numerusform>%n price pasted</numerusform>
            <numerusform>%n prices pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ProviderCard</name>
    <message numerus="yes">
        <source>It answers: %n model(s) in %1.</source>
        <translation>
            <numerusform>It answers: %n model in %1.</numerusform>
            <numerusform>It answers: %n models in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ProviderDialog</name>
    <message numerus="yes">
        <source>It answers: %n model(s) in %1.</source>
        <translation>
            <numerusform>It answers: %n model in %1.</numerusform>
            <numerusform>It answers: %n models in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ProvidersPage</name>
    <message numerus="yes">
        <source>%1 answers on this computer: %n model(s)</source>
        <translation>
            <numerusform>%1 answers on this computer: %n model</numerusform>
            <numerusform>%1 answers on this computer: %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::ReportsPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::StatusLine</name>
    <message numerus="yes">
        <source>%n provider(s) in order</source>
        <translation>
            <numerusform>%n provider in order</numerusform>
            <numerusform>%n providers in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In trouble: %1 and %n more</source>
        <translation>
            <numerusform>In trouble: %1 and %n more</numerusform>
            <numerusform>In trouble: %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %n row(s) lost</source>
        <translation>
            <numerusform>Ledger: %n row lost</numerusform>
            <numerusform>Ledger: %n rows lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %n row(s) wait</source>
        <translation>
            <numerusform>Ledger: %n row waits</numerusform>
            <numerusform>Ledger: %n rows wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::UnsavedDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>infermux::WhatIfView</name>
    <message numerus="yes">
        <source>%Ln request(s), with the tokens that they had, at today&apos;s prices.</source>
        <translation>
            <numerusform>%Ln request, with the tokens that it had, at today&apos;s prices.</numerusform>
            <numerusform>%Ln requests, with the tokens that they had, at today&apos;s prices.</numerusform>
        </translation>
    </message>
</context>
</TS>
