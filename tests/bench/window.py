#!/usr/bin/env python3
"""Measures the desktop beside the headless gateway: start-up and pages over a large ledger, an idle window, frames and
throughput under load, a GUI thread that hangs, memory after an hour's requests. Prints tables.

    tests/bench/window.py --ledger FILE [--build build/release] [--runs 5] [--seconds 30]

FILE is filled by `bench-ledger FILE 10000000`, which takes some minutes. Needs Xvfb and a window manager
(tests/ui/on-a-screen.sh), where a real screen would do less of the work.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from run import Bench

SCREEN = pathlib.Path(__file__).parent.parent / "ui" / "on-a-screen.sh"


class WindowBench(Bench):
    def config(self, upstream, ledger):
        file = self.folder / "window.yml"
        file.write_text(f'listen: "127.0.0.1:0"\nlog: {{level: warn}}\nledger: {{path: "{ledger}"}}\n'
                        f'providers: [{{name: bench, type: openai, api_key: k, base_url: "http://127.0.0.1:{upstream}/v1"}}]\n'
                        "budgets: {limits: [{caller: bench, monthly_usd: 100000}]}\n")
        return file

    def headless(self, config):
        process = self.start([self.bin / "infermux", "serve", "--config", str(config)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        for line in process.stdout:
            if line.startswith("listening on"):
                return process, int(line.split()[2].rsplit(":", 1)[1])
        raise SystemExit("infermux did not start")

    def window(self, config, **options):
        """The events up to `ready`, and a function that waits for those after it."""
        command = [SCREEN, self.bin / "bench-window", "--config", str(config)]
        for name, value in options.items():
            command += ["--" + name, str(value)]
        begin = time.monotonic() * 1000
        process = self.start(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        events = []
        for line in process.stdout:
            events.append({"spawned": begin, **json.loads(line)})
            if events[-1]["event"] == "ready":
                break

        def rest():
            later = [json.loads(line) for line in process.stdout]
            process.wait()
            return later

        return events, rest


def port_of(events):
    return int(next(event for event in events if event["event"] == "started")["address"].rsplit(":", 1)[1])


def start_up(bench, config, runs):
    figures = {}
    for _ in range(runs):
        events, rest = bench.window(config)
        rest()
        for event in events:
            if event["event"] == "page":
                figures.setdefault(f"{event['name']} painted", []).append(event["painted"])
                figures.setdefault(f"{event['name']} filled", []).append(event["filled"])
    for _ in range(runs):
        # Without the wrapper of the screen, whose own start is not the window's.
        process = subprocess.run([SCREEN, "sh", "-c", f'date +%s%N; cat /proc/uptime >/dev/null; exec {bench.bin}/bench-window --config {config} "$@"', "sh"],
                                 text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        lines = process.stdout.splitlines()
        spawned = int(lines[0]) / 1e6 - (time.time() - time.monotonic()) * 1000
        event = json.loads(lines[1])
        figures.setdefault("start to painted", []).append(event["painted"] - spawned)
        figures.setdefault("start to serving", []).append(event["serving"] - spawned)
    print(f"\n| ledger of {os.path.getsize(config_ledger(config)) / 2**30:.1f} GiB | ms, median of {runs} | at most |\n| --- | --- | --- |")
    for name, values in figures.items():
        print(f"| {name} | {statistics.median(values):.0f} | {max(values):.0f} |")


def config_ledger(config):
    return config.read_text().split('path: "')[1].split('"')[0]


def under_load(bench, config, seconds):
    rate = 5000
    process, port = bench.headless(config)
    bench.load(port, requests=5000)
    plain = bench.load(port, requests=rate * seconds, rate=rate)
    fast = [bench.load(port, requests=60000)["rps"] for _ in range(3)]
    process.terminate()
    process.wait()
    events, rest = bench.window(config, load=seconds + 4)
    port = port_of(events)
    shown = bench.load(port, requests=rate * seconds, rate=rate)
    window = rest()[-1]
    events, rest = bench.window(config, load=60)
    port = port_of(events)
    fast_shown = [bench.load(port, requests=60000)["rps"] for _ in range(3)]
    rest()
    print(f"\n| {rate:,} requests/s asked for, {seconds} s | headless | with the window |\n| --- | --- | --- |")
    print(f"| requests/s | {plain['rps']:,} | {shown['rps']:,} |")
    print(f"| p50, p99 ms | {plain['p50_us'] / 1000:.2f}, {plain['p99_us'] / 1000:.2f} | {shown['p50_us'] / 1000:.2f}, {shown['p99_us'] / 1000:.2f} |")
    print(f"| as many as it can, median of 3 | {statistics.median(fast):,.0f} | {statistics.median(fast_shown):,.0f} |")
    print(f"\n| frames meanwhile ({window['frames']}) | ms |\n| --- | --- |")
    for name in ("p50", "p95", "p99", "max"):
        print(f"| {name} | {window[name]} |")
    print(f"| fewest in a second | {window['fewest']} frames |")
    print(f"| slower than 30 a second | {window['slow']} ({100 * window['slow'] / window['frames']:.2f} %) |")
    print(f"| of these, for work of the window's own (a page turned every 3 s) | {window['ownSlow']} |")
    print(f"| GUI thread | {window['cpu']} % of a core |\n| memory | {window['memory']} MiB |")


def blocked(bench, config):
    print("\n| 500 requests/s for 24 s | p50 ms | p99 ms | slowest ms |\n| --- | --- | --- | --- |")
    for name, block in (("window", 0), ("window whose thread hangs for 10 s", 10)):
        events, rest = bench.window(config, load=28, block=block)
        result = bench.load(port_of(events), requests=12000, rate=500)
        rest()
        print(f"| {name} | {result['p50_us'] / 1000:.2f} | {result['p99_us'] / 1000:.2f} | {result['max_us'] / 1000:.2f} |")


def hour(bench, config):
    """360,000 requests are an hour of 100 a second."""
    events, rest = bench.window(config, idle=20, load=100)
    idle = next(event for event in events if event["event"] == "idle")
    print(f"\n| idle, charts open | {idle['cpu']} % of a core | {idle['memory']} MiB |\n| --- | --- | --- |")
    begin = time.monotonic()
    bench.load(port_of(events), requests=360_000, rate=4500)
    print(f"| after 360,000 requests in {time.monotonic() - begin:.0f} s | | {rest()[-1]['memory']} MiB |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--ledger", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=30)
    arguments = parser.parse_args()
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "unknown")
    print(f"machine: {os.cpu_count()} cores, {model}, load {os.getloadavg()[0]:.1f}; window, X server, gateway, load and provider share them")
    with tempfile.TemporaryDirectory() as folder:
        bench = WindowBench(pathlib.Path(arguments.build).resolve(), folder)
        try:
            upstream = bench.upstream()
            config = bench.config(upstream, pathlib.Path(arguments.ledger).resolve())
            start_up(bench, config, arguments.runs)
            under_load(bench, config, arguments.seconds)
            blocked(bench, config)
            hour(bench, config)
        finally:
            bench.stop()


if __name__ == "__main__":
    sys.exit(main())
