// Providers and callers that misbehave.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { test } from 'node:test';
import zlib from 'node:zlib';
import { answerJson, chatAnswer, chatBody, post, rawUpstream, serve, until, upstream } from './harness.mjs';

const good = () => upstream((request, response) => answerJson(response, chatAnswer('gpt-4o', 'from the good one')));
const delta = (content, finish = null) => `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;

/** A gateway that tries `bad` first and then a provider that works. */
async function pair(badUrl, more = '') {
    const second = await good();
    const gateway = await serve(`
routing: {strategy: priority}
providers:
  - {name: bad, type: openai, api_key: k, timeout: 400ms, base_url: "${badUrl}/v1"${more}}
  - {name: good, type: openai, api_key: k, base_url: "${second.url}/v1"}
`);
    return { gateway, second, end: async () => (await gateway.stop(), await second.close()) };
}

const refusing = { url: 'http://127.0.0.1:1', close: async () => {} };
const faults = {
    'connection refused': async () => refusing,
    'reset before the answer': () => rawUpstream((socket) => socket.resetAndDestroy()),
    'closed before the answer': () => rawUpstream((socket) => socket.end()),
    'silence': () => rawUpstream(() => {}),
    'a head and then a reset': () => rawUpstream((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n', () => socket.resetAndDestroy())),
    'less than Content-Length': () => rawUpstream((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"choices":[')),
    'broken chunks': () => rawUpstream((socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n')),
    'broken gzip': () => rawUpstream((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 12\r\n\r\nnot gzip at.')),
    'not HTTP': () => rawUpstream((socket) => socket.end('SSH-2.0-OpenSSH\r\n')),
    'an error with status 200': () => upstream((request, response) => answerJson(response, '{"error":{"message":"overloaded"}}')),
    'an HTML page': () => upstream((request, response) => (response.writeHead(200, { 'content-type': 'text/html' }), response.end('<html>'))),
    '500': () => upstream((request, response) => answerJson(response, '{"error":{}}', 500)),
    '529': () => upstream((request, response) => answerJson(response, '{"error":{}}', 529)),
    '429 without Retry-After': () => upstream((request, response) => answerJson(response, '{"error":{}}', 429)),
    '429 with Retry-After': () => upstream((request, response) => answerJson(response, '{"error":{}}', 429, { 'retry-after': '20' })),
    '401 to our key': () => upstream((request, response) => answerJson(response, '{"error":{}}', 401)),
    '403 to our key': () => upstream((request, response) => answerJson(response, '{"error":{}}', 403)),
};
for (const [what, make] of Object.entries(faults)) {
    test(`failover: ${what}`, async () => {
        const bad = await make();
        const { gateway, end } = await pair(bad.url);
        for (const stream of [false, true]) {
            if (stream && what === '429 with Retry-After') continue; // left alone by now
            const response = await post(gateway.url + '/v1/chat/completions', chatBody('gpt-4o', { stream }));
            const text = await response.text();
            assert.equal(response.status, 200, text);
            assert.equal(response.headers.get('x-infermux-provider'), 'good');
            assert.equal(response.headers.get('x-infermux-attempts'), '2');
            assert.match(text, /from the good one/);
        }
        await end();
        await bad.close();
    });
}

test('failover in a stream that fails before its first event, none after', async () => {
    for (const fault of ['data: {"error":{"message":"no capacity"}}\n\n', '', 'event: x\n']) {
        const bad = await upstream((request, response) => (response.writeHead(200, { 'content-type': 'text/event-stream' }), response.end(fault)));
        const { gateway, end } = await pair(bad.url);
        const response = await post(gateway.url + '/v1/chat/completions', chatBody('gpt-4o', { stream: true }));
        assert.match(await response.text(), /from the good one/);
        await end();
        await bad.close();
    }
});

test('a 4xx of the provider goes back as it is, and no other provider is asked', async () => {
    for (const status of [400, 404, 413, 422]) {
        const bad = await upstream((request, response) => answerJson(response, '{"error":{"message":"context length","code":"context_length_exceeded"}}', status));
        const { gateway, second, end } = await pair(bad.url);
        const response = await post(gateway.url + '/v1/chat/completions', chatBody());
        assert.equal(response.status, status);
        assert.equal((await response.json()).error.code, 'context_length_exceeded');
        assert.equal(response.headers.get('x-infermux-error'), null);
        assert.equal(second.requests.length, 0);
        await end();
        await bad.close();
    }
});

test('a 401 to the key of the caller goes back to the caller', async () => {
    const bad = await upstream((request, response) => answerJson(response, '{"error":{"message":"bad key"}}', 401));
    const gateway = await serve(`providers: [{name: open, type: openai, base_url: "${bad.url}/v1"}]\n`);
    const response = await post(gateway.url + '/v1/chat/completions', chatBody(), { authorization: 'Bearer theirs' });
    assert.equal(response.status, 401);
    assert.equal((await response.json()).error.message, 'bad key');
    await gateway.stop();
    await bad.close();
});

test('max_attempts bounds the tries; the last answer goes back', async () => {
    const bad = await upstream((request, response) => answerJson(response, '{"error":{"message":"down"}}', 503));
    const lines = ['a', 'b', 'c', 'd'].map((n) => `  - {name: ${n}, type: openai, api_key: k, base_url: "${bad.url}/v1"}`).join('\n');
    for (const [attempts, expected] of [[1, 1], [3, 3], [9, 4]]) {
        bad.requests.length = 0;
        const gateway = await serve(`routing: {failover: {max_attempts: ${attempts}}}\nproviders:\n${lines}\n`);
        const response = await post(gateway.url + '/v1/chat/completions', chatBody());
        assert.equal(response.status, 503);
        assert.equal((await response.json()).error.message, 'down');
        assert.equal(response.headers.get('x-infermux-attempts'), String(expected));
        assert.equal(bad.requests.length, expected);
        await gateway.stop();
    }
    await bad.close();
});

test('a stream that breaks off ends with an error event and without [DONE]', async () => {
    const cases = {
        reset: (socket) => socket.resetAndDestroy(),
        'clean end without a final frame': (socket) => socket.end('0\r\n\r\n'),
        stall: () => {},
        'error event': (socket) => socket.write(chunked('data: {"error":{"message":"overloaded"}}\n\n')),
    };
    const chunked = (text) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
    for (const [what, finish] of Object.entries(cases)) {
        let provider;
        const bad = await rawUpstream((socket) => {
            provider = socket;
            socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n' + chunked(delta('partial ')));
        });
        const { gateway, second, end } = await pair(bad.url);
        const response = await post(gateway.url + '/v1/chat/completions', chatBody('gpt-4o', { stream: true }));
        let text = '';
        for await (const piece of response.body) {
            // Only what breaks after the caller has a part of it can't be tried elsewhere.
            if (text === '') finish(provider);
            text += Buffer.from(piece).toString();
        }
        assert.match(text, /partial/, what);
        assert.match(text.trim().split('\n\n').at(-1), /^data: {"error":/, what);
        assert.ok(!text.includes('[DONE]'), what);
        assert.equal(second.requests.length, 0);
        await until(() => /error=upstream_/.test(gateway.stderr), 'the log line');
        await end();
        await bad.close();
    }
});

test('a provider that rejects stream_options is asked again without, and remembered', async () => {
    const picky = await upstream((request, response, body) => {
        if (JSON.parse(body).stream_options) return answerJson(response, '{"error":{"message":"unknown parameter: stream_options"}}', 400);
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end(delta('fine', 'stop') + 'data: [DONE]\n\n');
    });
    const gateway = await serve(`providers: [{name: picky, type: openai, base_url: "${picky.url}/v1"}]\n`);
    for (const expected of [2, 3]) {
        const response = await post(gateway.url + '/v1/chat/completions', chatBody('m', { stream: true }));
        assert.match(await response.text(), /fine/);
        assert.equal(picky.requests.length, expected);
    }
    await gateway.stop();
    await picky.close();
});

test('compressed answers are understood and passed on plain', async () => {
    for (const [coding, compress] of [['gzip', zlib.gzipSync], ['br', zlib.brotliCompressSync], ['deflate', zlib.deflateSync]]) {
        const packed = await upstream((request, response) => {
            response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding });
            response.end(compress(chatAnswer()));
        });
        const gateway = await serve(`providers: [{name: packed, type: openai, base_url: "${packed.url}/v1"}]\n`);
        const response = await post(gateway.url + '/v1/chat/completions', chatBody());
        assert.equal(response.headers.get('content-encoding'), null);
        assert.equal(await response.text(), chatAnswer());
        await gateway.stop();
        await packed.close();
    }
});

test('a caller who leaves cancels the provider at once; with drain it is read to the end', async () => {
    for (const mode of ['cancel', 'drain']) {
        let closed = false;
        let timer;
        const slow = await upstream((request, response) => {
            response.writeHead(200, { 'content-type': 'text/event-stream' });
            response.write(delta('one '));
            response.on('close', () => (closed = !response.writableFinished));
            response.finish = () => response.end(delta('two', 'stop') + 'data: {"choices":[],"usage":{"prompt_tokens":11,"completion_tokens":22}}\n\ndata: [DONE]\n\n');
            timer = response;
        });
        const gateway = await serve(`routing: {on_disconnect: ${mode}}\nproviders: [{name: slow, type: openai, base_url: "${slow.url}/v1"}]\n`);
        await new Promise((resolve) => {
            const request = http.request(gateway.url + '/v1/chat/completions', { method: 'POST' }, (response) => response.once('data', () => (request.destroy(), resolve())));
            request.on('error', () => {});
            request.end(JSON.stringify(chatBody('m', { stream: true })));
        });
        if (mode === 'cancel') {
            await until(() => closed, 'the provider to see the end');
            await until(() => /status=499 error=caller_gone/.test(gateway.stderr), 'the log line');
            assert.match(gateway.stderr, /completion_tokens=1/);
        } else {
            await until(async () => (await gateway.json('/_infermux/status')).in_flight === 1, 'the exchange to go on');
            timer.finish();
            await until(() => /prompt_tokens=11 completion_tokens=22/.test(gateway.stderr), 'the usage in the log');
        }
        await gateway.stop();
        await slow.close();
    }
});

test('a caller who leaves before the head', async () => {
    const silent = await rawUpstream(() => {});
    const gateway = await serve(`providers: [{name: silent, type: openai, base_url: "${silent.url}/v1"}]\n`);
    const socket = net.connect(gateway.port, '127.0.0.1');
    const body = JSON.stringify(chatBody());
    socket.write(`POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    await until(() => silent.count() === 1, 'the request to arrive');
    socket.destroy();
    await until(() => silent.sockets.size === 0, 'the provider to be let go');
    await gateway.stop();
    await silent.close();
});

test('the answer comes before the whole request was read', async () => {
    const early = await new Promise((resolve) => {
        const server = net.createServer((socket) => {
            socket.on('error', () => {});
            socket.once('data', () => socket.end('HTTP/1.1 413 Too Large\r\nContent-Type: application/json\r\nContent-Length: 31\r\nConnection: close\r\n\r\n{"error":{"message":"too big"}}'));
        });
        server.listen(0, '127.0.0.1', () => resolve(server));
    });
    const gateway = await serve(`providers: [{name: early, type: openai, base_url: "http://127.0.0.1:${early.address().port}/v1"}]\n`);
    const response = await post(gateway.url + '/v1/chat/completions', chatBody('m', { filler: 'x'.repeat(3_000_000) }));
    // Either its words got through, or the connection broke under the upload: never a hang.
    assert.ok([413, 502].includes(response.status));
    await gateway.stop();
    early.close();
});

const residentKiB = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);

for (const stream of [true, false]) {
    test(`100 MB to a reader at its own pace keeps memory bounded (${stream ? 'events' : 'one document'})`, async () => {
        const piece = stream ? delta('y'.repeat(16000)) : 'y'.repeat(16000);
        const pieces = 6250;
        const large = await upstream((request, response) => {
            response.writeHead(200, { 'content-type': stream ? 'text/event-stream' : 'application/json' });
            let left = pieces;
            if (!stream) response.write('{"object":"list","data":[{"embedding":"');
            const pump = () => {
                while (left-- > 0) if (!response.write(piece)) return response.once('drain', pump);
                response.end(stream ? delta('', 'stop') + 'data: [DONE]\n\n' : '"}],"model":"sent-name","usage":{"prompt_tokens":7,"total_tokens":7}}');
            };
            pump();
        });
        const gateway = await serve(`providers: [{name: large, type: openai, timeout: 30s, base_url: "${large.url}/v1", model_aliases: {asked: sent-name}}]\n`);
        await post(gateway.url + '/v1/nothing', {});
        const before = residentKiB(gateway.child.pid);
        let peak = 0;
        let size = 0;
        let tail = '';
        await new Promise((resolve, reject) => {
            const request = http.request(gateway.url + (stream ? '/v1/chat/completions' : '/v1/embeddings'), { method: 'POST' }, (response) => {
                response.on('data', (data) => {
                    size += data.length;
                    tail = (tail + data.toString('latin1')).slice(-300);
                    // One pause for each 512 KiB: the gateway is far ahead of this reader all the time.
                    if (Math.floor(size / 524288) !== Math.floor((size - data.length) / 524288)) {
                        peak = Math.max(peak, residentKiB(gateway.child.pid));
                        response.pause();
                        setTimeout(() => response.resume(), 10);
                    }
                });
                response.on('end', () => resolve(Object.assign(response.trailers)));
                response.on('error', reject);
            });
            request.on('error', reject);
            request.end(JSON.stringify(stream ? chatBody('m', { stream: true }) : { model: 'asked', input: 'x' }));
        }).then((trailers) => !stream && assert.equal(trailers['x-infermux-prompt-tokens'], '7'));
        assert.ok(size > 100_000_000, String(size));
        // Sanitizers keep what was freed: their memory says nothing about the program's.
        if (!process.env.INFERMUX_SANITIZE) assert.ok(peak - before < 16 * 1024, `${before} KiB before, ${peak} KiB at most`);
        if (!stream) assert.match(tail, /"model":"asked","usage":{"prompt_tokens":7/);
        await gateway.stop();
        await large.close();
    });
}
