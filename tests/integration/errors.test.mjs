// Each error code of the HTTP interface, and HTTP that is not HTTP.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import http from 'node:http';
import { answerJson, chatAnswer, chatBody, exchangeBytes, post, rawUpstream, serve, upstream } from './harness.mjs';

let provider;
let gateway;

before(async () => {
    provider = await upstream((request, response) => answerJson(response, chatAnswer()));
    gateway = await serve(`
management_listen: "127.0.0.1:0"
server: {max_body: 64KiB, max_header: 4KiB, header_timeout: 300ms, body_timeout: 300ms, idle_timeout: 5s, allowed_origins: ["https://app.example"], allowed_hosts: [gateway.example]}
providers:
  - {name: one, type: openai, base_url: "${provider.url}/v1", api_key: k, models: [gpt-4o, gpt-4o-mini]}
`);
});
after(async () => {
    await gateway?.stop();
    await provider?.close();
});

const chat = (body, headers) => post(gateway.url + '/v1/chat/completions', body, headers);

async function expectError(response, status, code, message) {
    const body = await response.json();
    assert.equal(response.status, status, JSON.stringify(body));
    assert.equal(body.error.code, code);
    assert.equal(body.error.type, 'infermux_error');
    assert.equal(response.headers.get('x-infermux-error'), code);
    if (message) assert.match(body.error.message, message);
}

test('invalid_request says which field is wrong', async () => {
    const cases = [
        ['', /not a valid JSON object/], ['[]', /not a valid JSON object/], ['{"model":"gpt-4o"', /not a valid JSON object/],
        ['{"model":"gpt-4o","messages":[{"role":"user","content":"x"}]} trailing', /not a valid JSON object/],
        ['{"messages":[{"role":"user","content":"x"}]}', /model is missing/], ['{"model":5,"messages":[{"content":"x"}]}', /model must be a string/],
        ['{"model":null,"messages":[{"content":"x"}]}', /model must be a string/], ['{"model":"","messages":[{"content":"x"}]}', /model is empty/],
        ['{"model":"gpt-4o"}', /messages is missing/], ['{"model":"gpt-4o","messages":{}}', /messages must be a list/],
        ['{"model":"gpt-4o","messages":[]}', /messages must not be empty/], ['{"model":"gpt-4o","messages":["x"]}', /must be an object/],
        ['{"model":"gpt-4o","messages":[{"content":"x"}],"stream":"yes"}', /stream must be true or false/],
        ['{"model":"gpt-4o","messages":[{"content":"x"}],"stream":true,"stream_options":3}', /stream_options must be an object/],
    ];
    for (const [body, message] of cases) await expectError(await chat(body), 400, 'invalid_request', message);
    await expectError(await chat(chatBody(), { 'x-infermux-caller': 'x'.repeat(129) }), 400, 'invalid_request', /128 bytes/);
    await expectError(await post(gateway.url + '/v1/embeddings', { model: 'gpt-4o' }), 400, 'invalid_request', /input is missing/);
    await expectError(await post(gateway.url + '/v1/completions', { model: 'gpt-4o' }), 400, 'invalid_request', /prompt is missing/);
});

test('invalid_api_key, in both ways to send one, and the key is never told', async () => {
    const guarded = await serve(`auth: {mode: static_key, key: the-right-key, keys: [{key: cursor-key, caller: cursor}]}\nproviders: [{name: demo, type: demo}]\ndemo: {first_token_ms: 0, tokens_per_second: 100000}\n`);
    const ask = (headers) => post(guarded.url + '/v1/chat/completions', chatBody(), headers);
    await expectError(await ask({}), 401, 'invalid_api_key', /is needed/);
    const wrong = await ask({ authorization: 'Bearer the-wrong-key' });
    await expectError(wrong, 401, 'invalid_api_key', /not known/);
    for (const headers of [{ authorization: 'Bearer the-right-key' }, { 'x-api-key': 'the-right-key' }, { authorization: 'bearer cursor-key' }])
        assert.equal((await ask(headers)).status, 200);
    assert.equal((await fetch(guarded.url + '/v1/models')).status, 401);
    await guarded.stop();
    assert.ok(!(guarded.stderr + guarded.stdout).includes('the-right-key') && !guarded.stderr.includes('the-wrong-key'));
    assert.match(guarded.stderr, /caller=cursor/);
});

/** fetch does not let Host and Origin be set; a plain request does. */
const plain = (port, path, headers, method = 'GET') =>
    new Promise((resolve, reject) => {
        const request = http.request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
            let text = '';
            response.on('data', (data) => (text += data));
            response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
        });
        request.on('error', reject);
        request.end();
    });

test('forbidden_host and forbidden_origin, on both listeners', async () => {
    for (const [url, path] of [[gateway.url, '/v1/models'], [gateway.managementUrl, '/_infermux/health']]) {
        const port = new URL(url).port;
        for (const host of ['evil.example', 'localhost.evil.example', '10.0.0.1:8080']) {
            const refused = await plain(port, path, { host });
            assert.equal(refused.status, 403, host);
            assert.equal(refused.headers['x-infermux-error'], 'forbidden_host');
        }
        for (const host of ['localhost', `127.0.0.1:${port}`, `LOCALHOST:${port}`, '[::1]:8080', 'gateway.example'])
            assert.equal((await plain(port, path, { host })).status, 200, host);
        for (const origin of ['https://evil.example', 'null', `http://127.0.0.1:${Number(port) + 1}`]) {
            const refused = await plain(port, path, { origin });
            assert.equal(refused.status, 403, origin);
            assert.equal(refused.headers['x-infermux-error'], 'forbidden_origin');
        }
        assert.equal((await plain(port, path, { origin: `http://127.0.0.1:${port}` })).status, 200);
        const allowed = await plain(port, path, { origin: 'https://app.example' });
        assert.equal(allowed.status, 200);
    }
    const preflight = await plain(gateway.port, '/v1/chat/completions', { origin: 'https://app.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }, 'OPTIONS');
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers['access-control-allow-origin'], 'https://app.example');
    assert.equal(preflight.headers['access-control-allow-headers'], 'content-type');
    const answered = await chat(chatBody(), { origin: 'https://app.example' });
    assert.equal(answered.headers.get('access-control-allow-origin'), 'https://app.example');
});

test('model_not_found lists the nearest names', async () => {
    await expectError(await chat(chatBody('gpt-4o-mni')), 404, 'model_not_found', /nearest: gpt-4o-mini/);
});

test('not_found and method_not_allowed, with Allow', async () => {
    await expectError(await fetch(gateway.url + '/v1/nothing'), 404, 'not_found');
    await expectError(await fetch(gateway.managementUrl + '/_infermux/nothing'), 404, 'not_found');
    const wrong = await fetch(gateway.url + '/v1/chat/completions');
    assert.equal(wrong.headers.get('allow'), 'POST');
    await expectError(wrong, 405, 'method_not_allowed');
    const other = await post(gateway.managementUrl + '/_infermux/status', {});
    assert.equal(other.headers.get('allow'), 'GET, HEAD');
    await expectError(other, 405, 'method_not_allowed');
    const head = await fetch(gateway.url + '/v1/models', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.ok(Number(head.headers.get('content-length')) > 0);
});

test('request_timeout: a slow head, a slow body', async () => {
    const head = await exchangeBytes(gateway.port, 'POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n');
    assert.match(head.text, /^HTTP\/1\.1 408 /);
    assert.match(head.text, /X-Infermux-Error: request_timeout/);
    assert.ok(head.closed);
    const body = await exchangeBytes(gateway.port, 'POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\n{"model"');
    assert.match(body.text, /^HTTP\/1\.1 408 /);
    assert.ok(body.closed);
});

test('request_too_large: 413 for a body, announced or chunked, 431 for a head', async () => {
    await expectError(await chat('x'.repeat(70_000)), 413, 'request_too_large');
    const chunked = await fetch(gateway.url + '/v1/chat/completions', { method: 'POST', duplex: 'half', body: new ReadableStream({ start(c) { for (let i = 0; i < 40; i += 1) c.enqueue(new Uint8Array(4096)); c.close(); } }) });
    await expectError(chunked, 413, 'request_too_large');
    const head = await exchangeBytes(gateway.port, `GET /v1/models HTTP/1.1\r\nHost: localhost\r\nX-A: ${'y'.repeat(6000)}\r\n\r\n`);
    assert.match(head.text, /^HTTP\/1\.1 431 /);
    assert.match(head.text, /request_too_large/);
});

test('rate_limit: a provider that asked for a pause is left alone', async () => {
    const busy = await upstream((request, response) => answerJson(response, '{"error":{"message":"slow down"}}', 429, { 'retry-after': '30' }));
    const limited = await serve(`providers: [{name: busy, type: openai, base_url: "${busy.url}/v1", api_key: k}]\n`);
    const first = await post(limited.url + '/v1/chat/completions', chatBody());
    assert.equal(first.status, 429);
    assert.equal((await first.json()).error.message, 'slow down');
    const second = await post(limited.url + '/v1/chat/completions', chatBody());
    const wait = Number(second.headers.get('retry-after'));
    assert.ok(wait > 25 && wait <= 30, String(wait));
    await expectError(second, 429, 'rate_limit');
    assert.equal(busy.requests.length, 1);
    await limited.stop();
    await busy.close();
});

test('upstream_error: nobody there, not JSON, an error with status 200, a redirect, a key of ours refused', async () => {
    const answers = { html: ['<html>', 200], wrong: ['{"error":{"message":"no quota"}}', 200], empty: ['{}', 200], moved: ['', 302], key: ['{"error":{}}', 401] };
    const odd = await upstream((request, response) => {
        const [text, status] = answers[request.url.split('/')[1]];
        answerJson(response, text, status);
    });
    const names = Object.keys(answers);
    const failing = await serve('providers:\n  - {name: gone, type: openai, base_url: "http://127.0.0.1:1/v1", models: [gone]}\n' + names.map((n) => `  - {name: ${n}, type: openai, api_key: k, base_url: "${odd.url}/${n}", models: [${n}]}\n`).join(''));
    for (const name of ['gone', ...names]) await expectError(await post(failing.url + '/v1/chat/completions', chatBody(name)), 502, 'upstream_error', new RegExp(`provider ${name}`));
    await failing.stop();
    await odd.close();
});

test('upstream_timeout: silence before the first byte', async () => {
    const silent = await rawUpstream(() => {});
    const waiting = await serve(`providers: [{name: silent, type: openai, timeout: 200ms, base_url: "${silent.url}/v1"}]\n`);
    await expectError(await post(waiting.url + '/v1/chat/completions', chatBody()), 504, 'upstream_timeout', /within 200 ms/);
    await waiting.stop();
    await silent.close();
});

test('one connection too many gets 503', async () => {
    const small = await serve('server: {max_connections: 1}\nproviders: [{name: demo, type: demo}]\n');
    const first = await new Promise((resolve) => {
        const request = http.get(small.url + '/_infermux/health', { agent: new http.Agent({ keepAlive: true }) }, (response) => response.resume().on('end', () => resolve(request)));
    });
    const second = await exchangeBytes(small.port, 'GET /_infermux/health HTTP/1.1\r\nHost: localhost\r\n\r\n');
    assert.match(second.text, /^HTTP\/1\.1 503 /);
    assert.ok(second.closed);
    first.destroy();
    await small.stop();
});

const head = 'POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n';
for (const [what, bytes] of Object.entries({
    'not HTTP at all': 'hello\r\n\r\n',
    'a TLS greeting': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n',
    'two different lengths': head + 'Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef',
    'two equal lengths': head + 'Content-Length: 5\r\nContent-Length: 5\r\n\r\nabcde',
    'a length and a coding': head + 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'a coding and a length': head + 'Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n',
    'a coding that is not chunked': head + 'Transfer-Encoding: gzip\r\n\r\n',
    'chunked twice': head + 'Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n',
    'a blank before the colon': head + 'Content-Length : 5\r\n\r\nabcde',
    'a header without a colon': head + 'Nonsense\r\n\r\n',
    'a negative length': head + 'Content-Length: -5\r\n\r\n',
    'a length of letters': head + 'Content-Length: five\r\n\r\n',
    'a length beyond 64 bits': head + 'Content-Length: 99999999999999999999999\r\n\r\n',
    'no Host': 'GET /v1/models HTTP/1.1\r\n\r\n',
    'two Hosts': 'GET /v1/models HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\n\r\n',
    'a broken chunk size': head + 'Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n',
    'a chunk longer than it says': head + 'Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n',
    'a NUL in a header': head + 'X-A: a\0b\r\n\r\n',
    'a bare line feed': 'GET /v1/models HTTP/1.1\nHost: localhost\n\n',
    'HTTP/2 from nowhere': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
})) {
    test(`refused: ${what}`, async () => {
        const { text, closed } = await exchangeBytes(gateway.port, Buffer.from(bytes, 'latin1'));
        assert.match(text, /^HTTP\/1\.1 4\d\d /);
        assert.ok(closed);
        assert.equal((await fetch(gateway.managementUrl + '/_infermux/health')).status, 200);
    });
}

const body = JSON.stringify(chatBody());
test('chunked with extensions and trailers, header names in any case', async () => {
    const request = `pOsT /v1/chat/completions HTTP/1.1\r\nhOST: localhost\r\ntransfer-ENCODING: chunked\r\n\r\n`.replace('pOsT', 'POST') + `${body.length.toString(16)};name="value"\r\n${body}\r\n0\r\nX-Trailer: yes\r\n\r\n`;
    const { text } = await exchangeBytes(gateway.port, request, { stop: (t) => t.includes('Hello there.') });
    assert.match(text, /^HTTP\/1\.1 200 OK/);
});

test('Expect: 100-continue, and none for what is refused anyway', async () => {
    const asks = `POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`;
    const { text } = await exchangeBytes(gateway.port, [asks], { stop: (t) => t.includes('100 Continue') });
    assert.match(text, /^HTTP\/1\.1 100 Continue\r\n\r\n$/);
    const refused = await exchangeBytes(gateway.port, asks.replace('/v1/chat/completions', '/v1/nothing'));
    assert.match(refused.text, /^HTTP\/1\.1 404 /);
    assert.ok(refused.closed);
});

test('HTTP/1.0 gets a length or a close, never chunks', async () => {
    const { text, closed } = await exchangeBytes(gateway.port, `POST /v1/chat/completions HTTP/1.0\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    assert.match(text, /^HTTP\/1\.1 200 OK/);
    assert.match(text, /Content-Length: /);
    assert.ok(closed);
});

test('pipelined requests are answered in order', async () => {
    const one = (id) => `POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nX-Infermux-Caller: ${id}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const health = 'GET /v1/models HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
    const { text } = await exchangeBytes(gateway.port, one('a') + one('b') + '\r\n' + one('c') + health);
    assert.equal(text.split('HTTP/1.1 200 OK').length - 1, 4);
    assert.ok(text.lastIndexOf('Hello there.') < text.indexOf('"object":"list"'));
});

test('whatever bytes come, the gateway goes on', async () => {
    let state = 12345;
    const random = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32;
    const valid = Buffer.from(`POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`);
    for (let i = 0; i < 300; i += 1) {
        const bytes = Buffer.from(valid);
        for (let j = 0; j < 1 + random() * 4; j += 1) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
        await exchangeBytes(gateway.port, bytes);
    }
    assert.equal((await fetch(gateway.managementUrl + '/_infermux/health')).status, 200);
});
