// Providers that fail, come back, are full or lie: circuits, health checks, rate limits.
import assert from 'node:assert/strict';
import http from 'node:http';
import test from 'node:test';
import { answerJson, chatAnswer, chatBody, post, rawUpstream, run, serve, until, upstream } from './harness.mjs';

const refused = 'http://127.0.0.1:1';
const provider = (name, url, more = '') => `  - {name: ${name}, type: openai, api_key: k, base_url: "${url}/v1"${more}}\n`;
const inOrder = 'routing: {strategy: priority}\nproviders:\n';
const ask = (gateway, headers = {}, body = chatBody('gpt-4o')) => post(`${gateway.url}/v1/chat/completions`, body, headers);
const stateOf = async (gateway, name) => (await gateway.json('/_infermux/providers')).find((entry) => entry.name === name);
const command = (gateway, name, word) => fetch(`${gateway.url}/_infermux/providers/${name}/circuit/${word}`, { method: 'POST' });

/** An upstream that can be taken away and put back on its port. */
async function mortal(name) {
    const state = { asked: 0, port: 0, down: false };
    const start = () =>
        new Promise((resolve, reject) => {
            state.server = http.createServer((request, response) => {
                request.resume().on('end', () => {
                    state.asked++;
                    setTimeout(() => answerJson(response, chatAnswer('gpt-4o', name)), 5);
                });
            });
            state.server.on('error', reject);
            state.server.listen(state.port, '127.0.0.1', () => resolve((state.port = state.server.address().port)));
        });
    await start();
    state.url = `http://127.0.0.1:${state.port}`;
    state.kill = () => ((state.down = true), state.server.close(), state.server.closeAllConnections());
    state.revive = start;
    return state;
}

test('one of three providers dies under 200 callers: nobody notices, and it is left alone until it is back', async () => {
    const upstreams = await Promise.all(['a', 'b', 'c'].map(mortal));
    const gateway = await serve(
        `log: {level: info}\ncircuit_breaker: {consecutive_failures: 3, recovery_window: 500ms}\nproviders:\n` + upstreams.map((u, i) => provider('abc'[i], u.url)).join(''),
    );
    const agent = new http.Agent({ keepAlive: true, maxSockets: 200 });
    const statuses = {};
    let running = true;
    let answered = 0;
    const body = JSON.stringify(chatBody('gpt-4o'));
    const once = () =>
        new Promise((resolve, reject) => {
            const request = http.request({ host: '127.0.0.1', port: gateway.port, path: '/v1/chat/completions', method: 'POST', agent, headers: { 'content-length': body.length } }, (response) => {
                statuses[response.statusCode] = (statuses[response.statusCode] ?? 0) + 1;
                response.resume().on('end', resolve);
            });
            request.on('error', reject);
            request.end(body);
        });
    const callers = Array.from({ length: 200 }, async () => {
        while (running) {
            await once();
            answered++;
        }
    });
    const more = async (count) => {
        const goal = answered + count;
        await until(() => answered >= goal, 'more answers', 30000);
    };
    await more(1000);
    const inFlight = (await stateOf(gateway, 'b')).in_flight;
    upstreams[1].kill();
    await until(() => /circuit opened provider=b/.test(gateway.stderr), 'the circuit to open');
    const failedBefore = gateway.stderr.match(/attempt failed .*provider=b/g).length;
    await more(3000); // several recovery windows
    await until(async () => (gateway.stderr.match(/circuit half-open provider=b/g) ?? []).length >= 2, 'two probes', 30000);
    const probes = gateway.stderr.match(/circuit half-open provider=b/g).length;
    const failed = gateway.stderr.match(/attempt failed .*provider=b/g).length;
    const late = failed - failedBefore; // what was on its way when it opened, and one a probe

    await upstreams[1].revive();
    const askedBefore = upstreams[1].asked;
    const began = Date.now();
    await until(async () => (await stateOf(gateway, 'b')).circuit === 'closed', 'the circuit to close');
    const recovered = Date.now() - began;
    const others = upstreams[0].asked;
    const own = upstreams[1].asked;
    await more(1500);
    running = false;
    await Promise.all(callers);
    const share = (upstreams[1].asked - own) / (upstreams[0].asked - others);
    console.log(`# ${answered} answered, ${JSON.stringify(statuses)}; b had ${inFlight} in flight; ${failedBefore} failed until its circuit was seen open, ${late} after, with ${probes} half-open times; back after ${recovered} ms, share ${share.toFixed(2)} of a's`);
    assert.deepEqual(Object.keys(statuses), ['200']);
    assert.ok(failed <= 3 + 200 + probes, `${failed} requests went to the dead one`);
    assert.ok(late <= 200 + probes);
    assert.ok(upstreams[1].asked > askedBefore);
    assert.ok(share > 0.8 && share < 1.25, `share ${share}`);
    agent.destroy();
    await gateway.stop();
    upstreams.forEach((u) => u.kill());
});

test('half-open: of many at once exactly one goes to the provider; its caller leaving frees the place', async () => {
    const held = [];
    const shaky = await upstream((request, response) => held.push(response));
    const other = await upstream((request, response) => answerJson(response, chatAnswer('gpt-4o', 'other')));
    const gateway = await serve(`circuit_breaker: {recovery_window: 50ms}\n${inOrder}${provider('shaky', shaky.url)}${provider('other', other.url)}`);
    await command(gateway, 'shaky', 'open');
    await until(async () => (await stateOf(gateway, 'shaky')).circuit === 'half-open', 'half-open');
    const leaving = new AbortController();
    const gone = fetch(`${gateway.url}/v1/chat/completions`, { method: 'POST', body: JSON.stringify(chatBody('gpt-4o')), signal: leaving.signal }).catch(() => 'gone');
    await until(() => held.length === 1, 'the probe');
    const rest = await Promise.all(Array.from({ length: 50 }, () => ask(gateway)));
    assert.deepEqual(new Set(rest.map((response) => response.headers.get('x-infermux-provider'))), new Set(['other']));
    assert.equal(held.length, 1);
    leaving.abort();
    assert.equal(await gone, 'gone');
    await until(async () => (await stateOf(gateway, 'shaky')).in_flight === 0, 'the gateway to notice');
    const next = ask(gateway);
    await until(() => held.length === 2, 'the next probe');
    answerJson(held[1], chatAnswer('gpt-4o', 'shaky'));
    assert.equal((await next).headers.get('x-infermux-provider'), 'shaky');
    assert.equal((await stateOf(gateway, 'shaky')).circuit, 'closed');
    await gateway.stop();
    await shaky.close();
    await other.close();
});

test('a probe has its own time, and the next window is longer', async () => {
    const silent = await rawUpstream(() => {});
    const other = await upstream((request, response) => answerJson(response, chatAnswer('gpt-4o', 'other')));
    const breaker = ', timeout: 30s, circuit_breaker: {recovery_window: 100ms, probe_timeout: 150ms, recovery_backoff_multiplier: 1000, recovery_backoff_max: 1h}';
    const gateway = await serve(inOrder + provider('silent', silent.url, breaker) + provider('other', other.url));
    await command(gateway, 'silent', 'open');
    await until(async () => (await stateOf(gateway, 'silent')).circuit === 'half-open', 'half-open');
    assert.equal((await ask(gateway)).headers.get('x-infermux-attempts'), '2');
    const state = await stateOf(gateway, 'silent');
    assert.equal(state.circuit, 'open');
    assert.equal(Date.parse(state.circuit_recovery_at) - Date.parse(state.circuit_opened_at), 100_000);
    assert.match(state.last_error, /did not answer within 150 ms/);
    await gateway.stop();
    await silent.close();
    await other.close();
});

test('what opens a circuit, and what says nothing about the provider', async () => {
    const other = await upstream((request, response) => answerJson(response, chatAnswer('gpt-4o', 'other')));
    const answers = { 401: '{"error":{}}', 429: '{"error":{}}', 500: '{"error":{}}', 400: '{"error":{}}', 200: '{"error":{"message":"overloaded"}}' };
    for (const [status, more, caller, expected] of [
        [401, '', {}, 'open'], // our key
        [401, ', api_key: ""', { authorization: 'Bearer bad' }, 'closed'], // the caller's key
        [429, '', {}, 'closed'],
        [429, ', circuit_breaker: {consecutive_failures: 2, treat_rate_limit_as_error: true}', {}, 'open'],
        [400, '', {}, 'closed'],
        [500, '', {}, 'open'],
        [200, '', {}, 'open'],
    ]) {
        const bad = await upstream((request, response) => answerJson(response, answers[status], status));
        const key = more.includes('api_key') ? '' : ', api_key: k';
        const own = more.replace(', api_key: ""', '');
        const gateway = await serve(`circuit_breaker: {consecutive_failures: 2}\n${inOrder}  - {name: bad, type: openai${key}, base_url: "${bad.url}/v1"${own}}\n${provider('other', other.url)}`);
        for (let i = 0; i < 3; i++) await (await ask(gateway, caller)).text();
        assert.equal((await stateOf(gateway, 'bad')).circuit, expected, `${status} ${more}`);
        assert.equal(bad.requests.length, expected === 'open' ? 2 : 3);
        await gateway.stop();
        await bad.close();
    }
    await other.close();
});

test('with no provider left the caller is told at once', async () => {
    const gateway = await serve(`circuit_breaker: {consecutive_failures: 1}\n${inOrder}${provider('a', refused)}${provider('b', refused)}`);
    assert.equal((await ask(gateway)).status, 502);
    const response = await ask(gateway);
    assert.equal(response.status, 503);
    assert.deepEqual(await response.json(), { error: { message: 'no healthy providers available for model gpt-4o', type: 'infermux_error', code: 'no_healthy_providers' } });
    await gateway.stop();
});

test('an answer that drips or stalls does not hold its caller longer than the time-out', async () => {
    const other = await upstream((request, response) => answerJson(response, chatAnswer('gpt-4o', 'other')));
    const whole = chatAnswer('gpt-4o', 'x'.repeat(2000));
    const faults = {
        drips: (socket) => {
            socket.write(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${whole.length}\r\n\r\n`);
            let at = 0;
            const drip = setInterval(() => socket.write(whole[at++] ?? ''), 10);
            socket.on('close', () => clearInterval(drip));
        },
        stalls: (socket) => socket.write(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${whole.length}\r\n\r\n${whole.slice(0, 500)}`),
    };
    for (const [what, fault] of Object.entries(faults)) {
        const bad = await rawUpstream(fault);
        const gateway = await serve(inOrder + provider('bad', bad.url, ', timeout: 300ms') + provider('other', other.url));
        const response = await ask(gateway);
        assert.equal(response.headers.get('x-infermux-provider'), 'other', what);
        assert.match((await stateOf(gateway, 'bad')).last_error, /did not answer within 300 ms/);
        await gateway.stop();
        await bad.close();
    }
    await other.close();
});

test('health: a provider that was down at the start is told so, gets no traffic, and is in use once it is back', async () => {
    const probe = await mortal('late');
    probe.kill();
    const other = await upstream((request, response) => answerJson(response, request.url === '/v1/models' ? '{"data":[]}' : chatAnswer('gpt-4o', 'other')));
    const gateway = await serve(inOrder + provider('late', probe.url, ', health_check: {interval: 200ms}') + provider('other', other.url, ', health_check: {interval: 200ms}'), { healthChecks: true });
    assert.match(gateway.stdout, /^providers: late \(unhealthy: connection refused\), other \(healthy\)$/m);
    const response = await ask(gateway);
    assert.equal(response.headers.get('x-infermux-provider'), 'other');
    assert.equal(response.headers.get('x-infermux-attempts'), '1');
    const state = await stateOf(gateway, 'late');
    assert.deepEqual([state.healthy, state.circuit, state.last_error], [false, 'closed', 'connection refused']);
    assert.ok(Date.parse(state.last_check_at) <= Date.now());
    assert.equal((await gateway.json('/_infermux/status')).providers_healthy, 1);
    await probe.revive();
    await until(async () => (await ask(gateway)).headers.get('x-infermux-provider') === 'late', 'the late one');
    assert.equal((await stateOf(gateway, 'late')).healthy, true);
    assert.match(gateway.stderr, /provider healthy again provider=late/);
    await gateway.stop();
    probe.kill();
    await other.close();
});

test('health: what is asked in both modes, never twice at once, and that a refusal without our key is a sign of life', async () => {
    const seen = [];
    let open = 0;
    const source = await upstream((request, response, body) => {
        seen.push({ method: request.method, url: request.url, body: body.toString(), key: request.headers.authorization ?? request.headers['x-api-key'] });
        if (request.url === '/silent/v1/models') {
            open++;
            request.socket.on('close', () => open--);
            assert.equal(open, 1);
            return;
        }
        if (request.url === '/nokey/v1/models') return answerJson(response, '{}', 401);
        answerJson(response, request.url === '/sick/v1/models' ? '{}' : '{"data":[]}', request.url === '/sick/v1/models' ? 503 : 200);
    });
    const check = (more) => `, health_check: {interval: 50ms, timeout: 120ms${more}}`;
    const gateway = await serve(
        `providers:
  - {name: listed, type: openai, api_key: k1, base_url: "${source.url}/listed/v1"${check('')}}
  - {name: asked, type: openai, api_key: k2, models: [m], base_url: "${source.url}/asked/v1"${check(', mode: completion')}}
  - {name: claude, type: anthropic, api_key: k3, base_url: "${source.url}/claude"${check('')}}
  - {name: llama, type: ollama, base_url: "${source.url}/llama"${check('')}}
  - {name: silent, type: openai, api_key: k, base_url: "${source.url}/silent/v1"${check('')}}
  - {name: sick, type: openai, api_key: k, base_url: "${source.url}/sick/v1"${check('')}}
  - {name: nokey, type: openai, base_url: "${source.url}/nokey/v1"${check('')}}
  - {name: off, type: openai, base_url: "${source.url}/off/v1", health_check: {disabled: true}}
  - {name: demo, type: demo}
`,
        { healthChecks: true },
    );
    assert.match(gateway.stdout, /off \(not checked\), demo \(healthy\)$/m);
    await until(() => seen.filter((request) => request.url === '/silent/v1/models').length >= 3, 'three silent checks');
    const healthy = Object.fromEntries((await gateway.json('/_infermux/providers')).map((entry) => [entry.name, entry.healthy]));
    assert.deepEqual(healthy, { listed: true, asked: true, claude: true, llama: true, silent: false, sick: false, nokey: true, off: true, demo: true });
    assert.equal((await stateOf(gateway, 'sick')).last_error, 'answered 503');
    assert.equal((await stateOf(gateway, 'silent')).last_error, 'no answer within 120 ms');
    const of = (url) => seen.find((request) => request.url === url);
    assert.deepEqual(of('/listed/v1/models'), { method: 'GET', url: '/listed/v1/models', body: '', key: 'Bearer k1' });
    assert.deepEqual(JSON.parse(of('/asked/v1/chat/completions').body), { model: 'm', max_tokens: 1, messages: [{ role: 'user', content: 'hi' }] });
    assert.equal(of('/claude/v1/models').key, 'k3');
    assert.ok(of('/llama/api/tags'));
    assert.equal(seen.some((request) => request.url.startsWith('/off/')), false);
    await gateway.stop();
    await source.close();
});

test('--no-health-checks asks nobody', async () => {
    const source = await upstream((request, response) => answerJson(response, '{"data":[]}'));
    const gateway = await serve('providers:\n' + provider('a', source.url, ', health_check: {interval: 10ms}'));
    assert.match(gateway.stdout, /providers: a \(not checked\)/);
    await gateway.json('/_infermux/status');
    assert.equal(source.requests.length, 0);
    await gateway.stop();
    await source.close();
});

test('rate limits: the next provider takes over; when all are full the caller is told when to come again', async () => {
    const sources = await Promise.all(['a', 'b'].map((name) => upstream((request, response) => answerJson(response, chatAnswer('gpt-4o', name)))));
    const gateway = await serve(inOrder + provider('a', sources[0].url, ', rate_limits: {requests_per_minute: 3}') + provider('b', sources[1].url, ', rate_limits: {requests_per_minute: 2}'));
    const answers = [];
    for (let i = 0; i < 7; i++) answers.push(await ask(gateway));
    assert.deepEqual(answers.map((answer) => answer.headers.get('x-infermux-provider') ?? answer.status), ['a', 'a', 'a', 'b', 'b', 429, 429]);
    const { error } = await answers[6].json();
    assert.deepEqual([error.code, error.message], ['rate_limit', 'every provider for model gpt-4o is at its limit']);
    const wait = Number(answers[6].headers.get('retry-after'));
    assert.ok(wait > 50 && wait <= 61, `${wait}`);
    const states = await gateway.json('/_infermux/providers');
    assert.deepEqual(states.map((state) => [state.rate_limit_headroom_rpm, state.rate_limit_headroom_tpm]), [[0, null], [0, null]]);
    assert.deepEqual(sources.map((source) => source.requests.length), [3, 2]);
    await gateway.stop();
    await Promise.all(sources.map((source) => source.close()));
});

test('rate limits in tokens are counted as estimated and corrected by what was used', async () => {
    const usage = { prompt_tokens: 10, completion_tokens: 20, total_tokens: 30 };
    const source = await upstream((request, response) => answerJson(response, JSON.stringify({ ...JSON.parse(chatAnswer('gpt-4o', 'x')), usage })));
    const gateway = await serve('providers:\n' + provider('a', source.url, ', rate_limits: {tokens_per_minute: 1000}'));
    const body = chatBody('gpt-4o', { max_tokens: 950 });
    for (let i = 1; i <= 2; i++) {
        assert.equal((await ask(gateway, {}, body)).status, 200);
        assert.equal((await stateOf(gateway, 'a')).rate_limit_headroom_tpm, 1000 - 30 * i);
    }
    assert.equal((await ask(gateway, {}, body)).status, 429);
    assert.equal((await ask(gateway, {}, chatBody('gpt-4o', { max_tokens: 100 }))).status, 200);
    await gateway.stop();
    await source.close();
});

test('rate limits that a provider reports are believed', async () => {
    const strict = await upstream((request, response) => answerJson(response, chatAnswer('gpt-4o', 'strict'), 200, { 'x-ratelimit-limit-requests': '60', 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '1m30s' }));
    const other = await upstream((request, response) => answerJson(response, chatAnswer('gpt-4o', 'other')));
    const gateway = await serve(inOrder + provider('strict', strict.url) + provider('other', other.url));
    assert.equal((await ask(gateway)).headers.get('x-infermux-provider'), 'strict');
    assert.equal((await ask(gateway)).headers.get('x-infermux-provider'), 'other');
    assert.equal((await stateOf(gateway, 'strict')).rate_limit_headroom_rpm, 0);
    assert.equal((await command(gateway, 'strict', 'reset')).status, 200);
    assert.equal((await ask(gateway)).headers.get('x-infermux-provider'), 'strict');
    await gateway.stop();
    await strict.close();
    await other.close();
});

test('circuits by hand, seen in the API, the command line, metrics and the log', async () => {
    const source = await upstream((request, response) => answerJson(response, chatAnswer('gpt-4o', 'x')));
    const gateway = await serve(`log: {level: info}\n${inOrder}${provider('a', source.url)}${provider('b', source.url)}`);
    const status = () => run(['status', '--server', gateway.url]);
    assert.equal((await status()).code, 0);
    const opened = await command(gateway, 'a', 'open');
    const state = await opened.json();
    assert.deepEqual([opened.status, state.name, state.circuit], [200, 'a', 'open']);
    assert.equal(Date.parse(state.circuit_recovery_at) - Date.parse(state.circuit_opened_at), 30_000);
    assert.equal((await ask(gateway)).headers.get('x-infermux-provider'), 'b');
    const shown = await status();
    assert.equal(shown.code, 1);
    assert.match(shown.stdout, /^a +openai +open\* /m);
    assert.match(shown.stdout, /^\* a recovers at 20\d\d-/m);
    assert.match((await run(['providers', '--server', gateway.url])).stdout, /^a +openai +any +yes +open +–/m);
    const metrics = await (await fetch(`${gateway.url}/_infermux/metrics`)).text();
    assert.match(metrics, /infermux_circuit_state\{provider="a"\} 2/);
    assert.match(metrics, /infermux_circuit_state\{provider="b"\} 0/);
    assert.equal((await (await command(gateway, 'a', 'close')).json()).circuit, 'closed');
    assert.equal((await ask(gateway)).headers.get('x-infermux-provider'), 'a');
    assert.equal((await (await command(gateway, 'a', 'reset')).json()).requests_last_minute, 0);
    assert.equal((await command(gateway, 'nobody', 'open')).status, 404);
    assert.equal((await command(gateway, 'a', 'explode')).status, 404);
    assert.equal((await fetch(`${gateway.url}/_infermux/providers/a/circuit/open`)).status, 405);
    assert.match(gateway.stderr, /warn +circuit opened provider=a reason="opened by hand"/);
    assert.match(gateway.stderr, /info +circuit closed provider=a/);
    await gateway.stop();
    assert.equal((await status()).code, 2);
    await source.close();
});

test('what is known of a provider outlives a reload, unless its address or key changed', async () => {
    const source = await upstream((request, response) => answerJson(response, chatAnswer('gpt-4o', 'x')));
    const gateway = await serve(inOrder + provider('a', source.url));
    const { readFileSync, writeFileSync } = await import('node:fs');
    const edit = async (from, to) => {
        writeFileSync(gateway.file, readFileSync(gateway.file, 'utf8').replace(from, to));
        assert.equal((await fetch(`${gateway.url}/_infermux/reload`, { method: 'POST' })).status, 200);
    };
    await command(gateway, 'a', 'open');
    await edit('strategy: priority', 'strategy: random');
    assert.equal((await stateOf(gateway, 'a')).circuit, 'open');
    await edit('api_key: k', 'api_key: better');
    assert.equal((await stateOf(gateway, 'a')).circuit, 'closed');
    assert.equal((await ask(gateway)).status, 200);
    await gateway.stop();
    await source.close();
});
