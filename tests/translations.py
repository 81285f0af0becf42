#!/usr/bin/env python3
"""Fails on a text of the sources that a translation lacks or has unfinished, on a translation whose placeholders differ,
and on one with too few plural forms: translations.py LUPDATE REPOSITORY"""
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
    print("\n".join(faults))
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
