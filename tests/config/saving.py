#!/usr/bin/env python3
"""Kills the program that saves a configuration at every call that changes a file, and fails each of those calls once: after
that the file is the old one or the new one, whole, and so is what stands beside it. saving.py SAVE-CONFIG KILL-AT-CALL"""
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

SAVE, PRELOAD = sys.argv[1:]
OLD = "# old\n" + "listen: \"127.0.0.1:8080\"\n" * 2000
NEW = "# new\n" + "listen: \"127.0.0.1:9090\"\n" * 2100
MODE = 0o640


def attempt(**environment):
    """The program's exit code, the file, the one beside it (None: there is none), and how many files there are."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "infermux.yml"
        path.write_text(OLD)
        path.chmod(MODE)
        texts = [pathlib.Path(folder) / name for name in ("expected", "new")]
        for text, content in zip(texts, (OLD, NEW)):
            text.write_text(content)
        code = subprocess.run([SAVE, path, *texts], stderr=subprocess.DEVNULL, env={
            **os.environ, "LD_PRELOAD": PRELOAD, **{name: str(value) for name, value in environment.items()}}).returncode
        assert path.exists(), f"{environment}: the file is gone"
        assert path.stat().st_mode & 0o777 == MODE, f"{environment}: permissions are {path.stat().st_mode:o}"
        backup = path.with_name("infermux.yml.bak")
        return code, path.read_text(), backup.read_text() if backup.exists() else None, len(os.listdir(folder))


def main():
    code, file, backup, files = attempt()
    assert (code, file, backup, files) == (0, NEW, OLD, 4), "undisturbed, it does not save"
    seen = set()
    for kind in ({}, {"KILL_HALF": 1}):
        number = 1
        while True:
            code, file, backup, _ = attempt(KILL_AT=number, **kind)
            assert file in (OLD, NEW), f"killed at call {number}: neither the old nor the new file"
            assert backup in (None, OLD), f"killed at call {number}: what is beside it is not whole"
            seen.add("old" if file == OLD else "new")
            if code != -signal.SIGKILL:
                break
            number += 1
        print(f"killed at each of {number - 1} calls{' in the middle of writes' if kind else ''}")
        assert number > 6, "too few calls were seen: is it loaded?"
    failures = number - 1
    for number in range(1, failures + 1):
        code, file, backup, files = attempt(FAIL_AT=number)
        assert file == (NEW if code == 0 else OLD), f"call {number} failed, the exit code is {code}"
        assert backup in (None, OLD), f"call {number} failed: what is beside it is not whole"
        assert files <= 4, f"call {number} failed: something is left over"
    print(f"failed at each of {failures} calls")


main()
