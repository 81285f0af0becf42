#!/usr/bin/env python3
"""Fails on a text of the sources that a translation lacks or has unfinished, on a translation whose placeholders differ,
on one with too few plural forms, and on a help that lacks a topic or writes what is typed otherwise than the English one:
translations.py LUPDATE REPOSITORY"""
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

PLURAL_FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "ja": 1, "zh": 1}
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")


def placeholders(text):
    return collections.Counter(PLACEHOLDER.findall(text))


def faults_of(message, language):
    source = message.find("source").text or ""
    translation = message.find("translation")
    if translation.get("type"):
        return [f"{translation.get('type')}: {source!r}"]
    if message.get("numerus"):
        forms = [form.text or "" for form in translation.findall("numerusform")]
        if len(forms) != PLURAL_FORMS[language]:
            return [f"{len(forms)} plural forms: {source!r}"]
    else:
        forms = [translation.text or ""]
    faults = []
    for form in forms:
        if not form.strip():
            faults.append(f"empty: {source!r}")
        elif placeholders(form) != placeholders(source):
            faults.append(f"other placeholders: {source!r} and {form!r}")
        elif source.count("\n") != form.count("\n"):
            faults.append(f"other line breaks: {source!r} and {form!r}")
    return faults


def help_topics(file):
    """By key: what stands between backticks, links and lines of tables are no words, and the same everywhere."""
    parts = re.split(r"^# ", file.read_text(), flags=re.MULTILINE)[1:]
    return {part.split(":")[0]: collections.Counter(re.findall(r"`[^`]+`|\]\(#\w+\)|^\|", part, re.MULTILINE)) for part in parts}


def help_faults(repository, languages):
    folder = pathlib.Path(repository, "resources", "help")
    english = help_topics(folder / "help_en.md")
    for language in languages:
        file = folder / f"help_{language}.md"
        topics = help_topics(file) if file.exists() else {}
        if list(topics) != list(english):
            yield f"{file.name}: topics {list(topics)}, not {list(english)}"
        for key in english.keys() & topics.keys():
            if topics[key] != english[key]:
                yield f"{file.name}: {key}: lacks {dict(english[key] - topics[key])}, has {dict(topics[key] - english[key])}"


def main(lupdate, repository):
    faults = []
    files = sorted(pathlib.Path(repository, "translations").glob("*.ts"))
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            fresh = pathlib.Path(folder, file.name)
            fresh.write_bytes(file.read_bytes())
            plural_only = ["-pluralonly"] if file.stem.endswith("_en") else []
            command = [lupdate, *plural_only, "-no-obsolete", "-locations", "none", str(pathlib.Path(repository, "ui")), "-ts", str(fresh)]
            subprocess.run(command, check=True, capture_output=True)
            root = xml.etree.ElementTree.parse(fresh).getroot()
            language = root.get("language").split("_")[0]
            messages = [(context.find("name").text, message) for context in root.findall("context") for message in context.findall("message")]
            for context, message in messages:
                faults += [f"{file.name}: {context}: {fault}" for fault in faults_of(message, language)]
            print(f"{file.name}: {len(messages)} texts")
    faults += help_faults(repository, [file.stem.split("_", 1)[1] for file in files])
    print("\n".join(faults))
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
