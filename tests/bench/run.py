#!/usr/bin/env python3
"""Measures infermux beside nginx `proxy_pass`: same upstream, same load, one run. Prints a table.

    tests/bench/run.py [--build build/release] [--requests 60000] [--rounds 5]

Needs nginx (apt install nginx-light). CPU time is the process's own (user and system) for each request; rounds of both
take turns, and the median of the rounds counts, because machines are noisy.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pids):
    total = 0
    for pid in pids:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICKS


def memory_mib(pid, field):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) / 1024
    return 0


class Bench:
    def __init__(self, build, folder):
        self.bin = pathlib.Path(build) / "bin"
        self.folder = pathlib.Path(folder)
        self.processes = []

    def start(self, command, **options):
        process = subprocess.Popen(command, text=True, **options)
        self.processes.append(process)
        return process

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            process.wait()

    def upstream(self, interval=100, events=100):
        process = self.start([self.bin / "bench-upstream", "--interval", str(interval), "--events", str(events)], stdout=subprocess.PIPE)
        return int(process.stdout.readline())

    def nginx(self, upstream_port):
        port = upstream_port + 1 if upstream_port < 60000 else upstream_port - 1
        config = self.folder / "nginx.conf"
        config.write_text(f"""
daemon off; worker_processes 1; pid {self.folder}/nginx.pid; error_log {self.folder}/error.log;
worker_rlimit_nofile 16384;
events {{ worker_connections 8192; }}
http {{
  access_log off; client_body_temp_path {self.folder}/b; proxy_temp_path {self.folder}/p; fastcgi_temp_path {self.folder}/f;
  uwsgi_temp_path {self.folder}/u; scgi_temp_path {self.folder}/s; keepalive_requests 100000000; client_body_buffer_size 64k;
  upstream provider {{ server 127.0.0.1:{upstream_port}; keepalive 256; keepalive_requests 100000000; }}
  server {{ listen 127.0.0.1:{port}; location / {{ proxy_pass http://provider; proxy_http_version 1.1; proxy_set_header Connection ""; }} }}
}}""")
        process = self.start([shutil.which("nginx") or "/usr/sbin/nginx", "-c", str(config), "-p", str(self.folder)], stderr=subprocess.DEVNULL)
        worker = None
        while worker is None:
            time.sleep(0.05)
            children = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
            worker = children[0] if children else None
        return port, [worker]

    def infermux(self, upstream_port, log="warn"):
        config = self.folder / "infermux.yml"
        config.write_text(f'listen: "127.0.0.1:0"\nlog: {{level: {log}}}\nledger: {{path: "{self.folder}/{log}-{upstream_port}.sqlite"}}\nproviders: [{{name: bench, type: openai, api_key: k, base_url: "http://127.0.0.1:{upstream_port}/v1"}}]\n')
        process = self.start([self.bin / "infermux", "serve", "--config", str(config)], stdout=subprocess.PIPE, stderr=open(self.folder / "log", "w"))
        for line in process.stdout:
            if line.startswith("listening on"):
                return int(line.split()[2].rsplit(":", 1)[1]), [process.pid]
        raise SystemExit("infermux did not start")

    def load(self, port, **options):
        command = [self.bin / "bench-load", "--port", str(port)]
        for name, value in options.items():
            command += ["--" + name] if value is True else ["--" + name, str(value)]
        result = subprocess.run(command, text=True, capture_output=True)
        if result.returncode != 0:
            raise SystemExit(f"load failed: {result.stderr} {result.stdout}")
        return json.loads(result.stdout)

    def cpu_per_request(self, server, requests):
        port, pids = server
        before = cpu_seconds(pids)
        result = self.load(port, requests=requests)
        return (cpu_seconds(pids) - before) / requests * 1e6, result["rps"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--requests", type=int, default=60000)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(arguments.build, folder)
        try:
            measure(bench, arguments)
        finally:
            bench.stop()


def measure(bench, arguments):
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "unknown")
    print(f"machine: {os.cpu_count()} cores, {model}, load {os.getloadavg()[0]:.1f}; {arguments.rounds} rounds, medians\n")
    upstream = bench.upstream()
    servers = {"nginx proxy_pass": bench.nginx(upstream), "infermux": bench.infermux(upstream)}
    logging = bench.infermux(upstream, log="info")
    servers["infermux, log info"] = logging
    for server in servers.values():
        bench.load(server[0], requests=3000)

    figures = {name: [] for name in servers}
    for _ in range(arguments.rounds):
        for name, server in servers.items():
            figures[name].append(bench.cpu_per_request(server, arguments.requests))
    print("| 2 KB bodies, 64 connections | CPU µs a request | requests/s | of nginx |\n| --- | --- | --- | --- |")
    base = statistics.median(cpu for cpu, _ in figures["nginx proxy_pass"])
    for name, rounds in figures.items():
        cpu = statistics.median(cpu for cpu, _ in rounds)
        rps = statistics.median(rps for _, rps in rounds)
        print(f"| {name} | {cpu:.1f} | {rps:,.0f} | {cpu / base:.2f} |")

    rows = {"direct": (upstream, []), **servers}
    latency = {name: [] for name in rows}
    for _ in range(arguments.rounds):
        for name, (port, _) in rows.items():
            latency[name].append(bench.load(port, requests=2500, rate=500))
    print("\n| 500 requests/s | p50 ms | p95 ms | p99 ms | added at p50 |\n| --- | --- | --- | --- | --- |")
    direct = statistics.median(r["p50_us"] for r in latency["direct"])
    for name, rounds in latency.items():
        p50, p95, p99 = (statistics.median(r[key] for r in rounds) / 1000 for key in ("p50_us", "p95_us", "p99_us"))
        print(f"| {name} | {p50:.3f} | {p95:.3f} | {p99:.3f} | {p50 - direct / 1000:.3f} |")

    streams = bench.upstream(interval=200, events=25)
    port, pids = bench.infermux(streams)
    before = memory_mib(pids[0], "VmRSS")
    cpu = cpu_seconds(pids)
    result = bench.load(port, connections=1000, requests=1000, stream=True)
    cpu = cpu_seconds(pids) - cpu
    print("\n| 1,000 streams at once, 5 events/s each | |\n| --- | --- |")
    print(f"| memory before, at most | {before:.1f} MiB, {memory_mib(pids[0], 'VmHWM'):.1f} MiB |")
    print(f"| CPU of a core | {100 * cpu / result['seconds']:.0f} % |")

    print("\n| reading and splicing a body | µs |\n| --- | --- |")
    output = subprocess.run([bench.bin / "bench-splice"], text=True, capture_output=True, check=True).stdout
    for line in output.splitlines():
        size, microseconds = line.split()
        print(f"| {int(size):,} bytes | {float(microseconds):,.1f} |")


if __name__ == "__main__":
    sys.exit(main())
