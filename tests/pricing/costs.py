#!/usr/bin/env python3
"""Compares the program's costs with fractions, over the whole built-in table: costs.py PROGRAM PRICES.YML"""
import os
import random
import re
import subprocess
import sys
from fractions import Fraction

program, table = sys.argv[1:]
seed = int(os.environ.get("SEED", random.randrange(2**32)))
print(f"seed {seed} (run again with SEED={seed})")
choice = random.Random(seed)


def entries():
    """The table's own lines, read without a YAML library: one entry a line, values in braces."""
    provider = None
    for line in open(table, encoding="utf-8"):
        if match := re.fullmatch(r"  (\w+):\n", line):
            provider = match[1]
        elif match := re.fullmatch(r'    "?([^"\s]+?)"?: \{(.*)\}\n', line):
            body = match[2]
            names = [match[1]]
            if also := re.search(r"also: \[(.*?)\]", body):
                names += [name.strip().strip('"') for name in also[1].split(",")]
                body = body.replace(also[0], "")
            tier = re.search(r"tier: \{(.*?)\}", body)
            fields = dict(re.findall(r"(\w+): ([\d.]+)", body.replace(tier[0], "") if tier else body))
            yield provider, names, fields, dict(re.findall(r"(\w+): ([\d.]+)", tier[1])) if tier else None


def cost(fields, tier, prompt, cached, write, write1h, audio, completion, _reasoning, audio_out):
    million = 10**6
    price = {name: Fraction(value) / million for name, value in fields.items()}
    base = price
    if tier and prompt > int(tier["above"]):
        base = {name: Fraction(value) / million for name, value in tier.items()}
    input_price, output_price = base["input"], base.get("output", Fraction(0))
    return (
        (prompt - cached - write - write1h - audio) * input_price
        + cached * price.get("cached_input", input_price)
        + write * price.get("cache_write", input_price)
        + write1h * price.get("cache_write_1h", input_price)
        + audio * price.get("audio_input", input_price)
        + (completion - audio_out) * output_price
        + audio_out * price.get("audio_output", output_price)
    )


def usage(tier):
    edges = [0, 1, 10**9]
    if tier:
        edges += [int(tier["above"]), int(tier["above"]) + 1]
    prompt = choice.choice(edges + [choice.randrange(10**7)] * 4)
    rest, parts = prompt, []
    for _ in range(4):
        part = choice.choice([0, choice.randrange(rest + 1)])
        rest -= part
        parts.append(part)
    completion = choice.choice([0, 1, choice.randrange(10**6)])
    return [prompt, *parts, completion, choice.randrange(completion + 1), choice.choice([0, choice.randrange(completion + 1)])]


cases = []
for provider, names, fields, tier in entries():
    for name in names:
        for _ in range(8):
            cases.append((provider, name, usage(tier), fields, tier))
lines = "".join(f"{provider} {name} {' '.join(map(str, counts))}\n" for provider, name, counts, _, _ in cases)
answers = subprocess.run([program], input=lines, text=True, capture_output=True, check=True).stdout.splitlines()
assert len(answers) == len(cases) > 4000, (len(answers), len(cases))
wrong = 0
for (provider, name, counts, fields, tier), answer in zip(cases, answers):
    expected = cost(fields, tier, *counts)
    if answer == "unpriced" or Fraction(answer) != expected:
        wrong += 1
        print(f"{provider} {name} {counts}: {answer}, expected {float(expected)}")
print(f"{len(cases)} costs compared, {wrong} wrong")
sys.exit(1 if wrong else 0)
