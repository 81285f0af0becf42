// Starts the real program and servers of our own around it; everything on a port that the system chose.
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

process.setMaxListeners(0); // each gateway adds one that ends it

export const binary = process.env.INFERMUX ?? path.resolve('../../build/release/bin/infermux');

export function temporaryFolder() {
    const folder = mkdtempSync(path.join(tmpdir(), 'infermux-test-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    return folder;
}

/** The platform's data folder of programs that are not given one of their own. */
const dataFolder = temporaryFolder();

/** Resolves as soon as `condition()` is true; asks after each event-loop turn of real I/O. */
export async function until(condition, what, limitMs = 20000) {
    const end = Date.now() + limitMs;
    for (;;) {
        const value = await condition();
        if (value) return value;
        if (Date.now() > end) throw new Error(`waited too long for ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
    }
}

/** Runs the program to its end. */
export function run(args, { env = {}, input = '' } = {}) {
    return new Promise((resolve) => {
        const child = spawn(binary, args, { env: { ...process.env, XDG_DATA_HOME: dataFolder, ...env } });
        let stdout = '';
        let stderr = '';
        child.stdout.on('data', (data) => (stdout += data));
        child.stderr.on('data', (data) => (stderr += data));
        child.stdin.end(input);
        child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
    });
}

/** `infermux serve` on a configuration text. `listen` is added where the text has none; providers are not asked for their health. */
export async function serve(config, { args = [], env = {}, folder = temporaryFolder(), healthChecks = false } = {}) {
    const file = path.join(folder, 'infermux.yml');
    const listens = /^listen:/m.test(config);
    writeFileSync(file, (listens ? '' : 'listen: "127.0.0.1:0"\n') + config);
    const child = spawn(binary, ['serve', '--config', file, ...(healthChecks ? [] : ['--no-health-checks']), ...args], { env: { ...process.env, XDG_DATA_HOME: folder, ...env } });
    process.on('exit', () => child.kill('SIGKILL'));
    const gateway = { child, file, folder, stdout: '', stderr: '', exit: null };
    child.stdout.on('data', (data) => (gateway.stdout += data));
    child.stderr.on('data', (data) => (gateway.stderr += data));
    const closed = new Promise((resolve) => child.on('close', (code, signal) => resolve((gateway.exit = { code, signal }))));
    await until(() => gateway.exit || /listening on (\S+)/.test(gateway.stdout), 'the gateway to listen');
    if (gateway.exit) throw new Error(`the gateway ended: ${JSON.stringify(gateway.exit)}\n${gateway.stderr}`);
    gateway.url = /listening on (\S+)/.exec(gateway.stdout)[1];
    gateway.managementUrl = /management: (\S+)\)/.exec(gateway.stdout)?.[1] ?? gateway.url;
    gateway.port = Number(new URL(gateway.url).port);
    gateway.closed = closed;
    gateway.stop = async (signal = 'SIGTERM') => {
        if (!gateway.exit) child.kill(signal);
        await closed;
        return gateway.exit;
    };
    gateway.json = async (route) => (await fetch(gateway.managementUrl + route)).json();
    return gateway;
}

/** An HTTP upstream: `handler(request, response, body)`; remembers every request with its raw body. */
export async function upstream(handler) {
    const requests = [];
    const server = http.createServer((request, response) => {
        const chunks = [];
        request.on('data', (chunk) => chunks.push(chunk));
        request.on('end', () => {
            const body = Buffer.concat(chunks);
            requests.push({ url: request.url, method: request.method, headers: request.headers, rawHeaders: request.rawHeaders, body });
            handler(request, response, body);
        });
    });
    server.keepAliveTimeout = 60000;
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        requests,
        server,
        close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
    };
}

/** A TCP upstream for byte-level faults: `onRequest(socket, requestText, index)` once a whole request has come. */
export async function rawUpstream(onRequest) {
    const sockets = new Set();
    let count = 0;
    const server = net.createServer((socket) => {
        sockets.add(socket);
        let text = '';
        socket.on('close', () => sockets.delete(socket));
        socket.on('error', () => {});
        socket.on('data', (data) => {
            text += data.toString('latin1');
            for (;;) {
                const head = text.indexOf('\r\n\r\n');
                if (head < 0) return;
                const length = Number(/content-length: (\d+)/i.exec(text.slice(0, head))?.[1] ?? 0);
                if (text.length < head + 4 + length) return;
                const request = text.slice(0, head + 4 + length);
                text = text.slice(head + 4 + length);
                onRequest(socket, request, count++);
            }
        });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        count: () => count,
        sockets,
        close: () => new Promise((resolve) => (sockets.forEach((s) => s.destroy()), server.close(resolve))),
    };
}

/** Sends bytes and collects what comes back until the other side closes, or `stop(text)` is true. */
export function exchangeBytes(port, bytes, { stop = () => false, halfClose = false, limitMs = 20000 } = {}) {
    return new Promise((resolve, reject) => {
        const socket = net.connect(port, '127.0.0.1');
        let text = '';
        const timer = setTimeout(() => (socket.destroy(), reject(new Error(`no end after ${limitMs} ms: ${text}`))), limitMs);
        const done = (closed) => (clearTimeout(timer), socket.destroy(), resolve({ text, closed }));
        socket.on('connect', () => {
            for (const part of Array.isArray(bytes) ? bytes : [bytes]) socket.write(part);
            if (halfClose) socket.end();
        });
        socket.on('data', (data) => {
            text += data.toString('latin1');
            if (stop(text)) done(false);
        });
        socket.on('end', () => done(true));
        socket.on('error', () => done(true));
        socket.on('close', () => done(true));
    });
}

export const chatAnswer = (model = 'gpt-4o', content = 'Hello there.') =>
    JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 1,
        model,
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 },
    });

export const answerJson = (response, body, status = 200, headers = {}) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
};

export const post = (url, body, headers = {}) =>
    fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    });

export const chatBody = (model = 'gpt-4o', more = {}) => ({ model, messages: [{ role: 'user', content: 'hi' }], ...more });

/** Deterministic random numbers; the seed is printed so that a failure can be run again (SEED=…). */
export function seeded(seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)) {
    console.log(`# seed ${seed} (run again with SEED=${seed})`);
    let state = seed >>> 0;
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = state;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    return { next, below: (n) => Math.floor(next() * n), pick: (list) => list[Math.floor(next() * list.length)] };
}
