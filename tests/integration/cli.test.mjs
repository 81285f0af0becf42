// The command line, as a person or a service manager uses it.
import assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { answerJson, chatAnswer, chatBody, exchangeBytes, post, run, serve, temporaryFolder, until, upstream } from './harness.mjs';

const folder = temporaryFolder();
const file = (name, text) => (writeFileSync(path.join(folder, name), text), path.join(folder, name));
const demo = 'providers: [{name: demo, type: demo}]\ndemo: {first_token_ms: 1, tokens_per_second: 1000}\n';

test('validate: 0 valid, 1 not found, 2 malformed, 3 wrong', async () => {
    const valid = await run(['validate', '--config', file('valid.yml', demo)]);
    assert.equal(valid.code, 0);
    assert.equal(valid.stdout, 'ok: config is valid (1 provider, 0 route groups)\n');
    assert.equal((await run(['validate', '--config', path.join(folder, 'nothing.yml')])).code, 1);
    const malformed = await run(['validate', '--config', file('malformed.yml', 'providers: [\n')]);
    assert.equal(malformed.code, 2);
    assert.match(malformed.stderr, /malformed\.yml:\d+:\d+: not valid YAML/);
    const wrong = await run(['validate', '--config', file('wrong.yml', 'listen: nowhere\nproviders:\n  - {name: a, type: opnai}\n  - {name: a, type: demo}\n')]);
    assert.equal(wrong.code, 3);
    assert.match(wrong.stderr, /wrong\.yml:1:9: listen: /);
    assert.match(wrong.stderr, /wrong\.yml:3:21: providers\[0\]\.type: unknown value "opnai" \(did you mean "openai"\?/);
    assert.match(wrong.stderr, /wrong\.yml:4:12: providers\[1\]\.name: there are two providers named a/);
});

test('validate: unknown fields warn, and are errors with --strict', async () => {
    const config = file('unknown.yml', 'providers:\n  - {name: demo, type: demo, retries: 3}\n');
    const warned = await run(['validate', '--config', config]);
    assert.equal(warned.code, 0);
    assert.match(warned.stderr, /unknown field "retries" at providers\[0\] \(did you mean "rate_limits"\?\)/);
    assert.equal((await run(['validate', '--strict', '--config', config])).code, 3);
});

test('serve: what it prints, and that SIGTERM ends it with 0, SIGINT with 130', async () => {
    for (const [signal, code] of [['SIGTERM', 0], ['SIGINT', 130]]) {
        const gateway = await serve(demo);
        assert.match(gateway.stdout, /^infermux 0\.1\.0\nconfig: .*infermux\.yml\nproviders: demo \(healthy\)\nlistening on http:\/\/127\.0\.0\.1:\d+\n$/);
        assert.deepEqual(await gateway.stop(signal), { code, signal: null });
    }
});

test('serve: an invalid configuration is 2, a taken port is 3 with a way out', async () => {
    assert.equal((await run(['serve', '--config', file('bad.yml', 'providers: []\n')])).code, 2);
    const taken = net.createServer();
    await new Promise((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const port = taken.address().port;
    const { code, stderr } = await run(['serve', '--demo', '--listen', `127.0.0.1:${port}`]);
    assert.equal(code, 3);
    assert.match(stderr, new RegExp(`127\\.0\\.0\\.1:${port}`));
    assert.match(stderr, /--listen/);
    taken.close();
});

test('serve: flags win over variables, both over the file', async () => {
    const gateway = await serve('log: {format: text}\n' + demo, { env: { INFERMUX_LOG_FORMAT: 'json' } });
    await post(gateway.url + '/v1/chat/completions', chatBody());
    await until(() => gateway.stderr.includes('"message":"request"'), 'a JSON line');
    const line = JSON.parse(gateway.stderr.split('\n').find((l) => l.includes('"request"')));
    assert.equal(line.provider, 'demo');
    assert.equal(line.status, 200);
    await gateway.stop();
    const flagged = await serve(demo, { env: { INFERMUX_LOG_FORMAT: 'json' }, args: ['--log-format', 'text', '--log-level', 'warn'] });
    await post(flagged.url + '/v1/chat/completions', chatBody());
    await flagged.stop();
    assert.equal(flagged.stderr, '');
});

test('serve: requests in flight finish, new ones are not taken; a second signal ends at once', async () => {
    let release;
    const slow = await upstream((request, response) => (release = () => answerJson(response, chatAnswer())));
    for (const second of [false, true]) {
        const gateway = await serve(`providers: [{name: slow, type: openai, base_url: "${slow.url}/v1"}]\n`);
        const count = slow.requests.length;
        const answer = post(gateway.url + '/v1/chat/completions', chatBody()).catch((error) => error);
        await until(() => slow.requests.length > count, 'the request to arrive');
        gateway.child.kill('SIGTERM');
        await until(() => /stopping/.test(gateway.stderr), 'the stop');
        await until(() => exchangeBytes(gateway.port, 'GET / HTTP/1.1\r\n\r\n').then((r) => r.text === ''), 'the port to close');
        if (second) {
            gateway.child.kill('SIGTERM');
            assert.ok((await answer) instanceof Error);
            assert.deepEqual(await gateway.closed, { code: 143, signal: null });
        } else {
            release();
            assert.equal((await answer).status, 200);
            assert.deepEqual(await gateway.closed, { code: 0, signal: null });
        }
    }
    await slow.close();
});

test('serve: --graceful-shutdown bounds the wait, and a stream is told', async () => {
    const gateway = await serve('providers: [{name: demo, type: demo}]\ndemo: {tokens_per_second: 1, first_token_ms: 1}\n', { args: ['--graceful-shutdown', '200ms'] });
    const response = await post(gateway.url + '/v1/chat/completions', chatBody('m', { stream: true }));
    gateway.child.kill('SIGTERM');
    const text = await response.text();
    assert.match(text, /the gateway was stopped/);
    assert.equal((await gateway.closed).code, 0);
});

test('a changed file is applied without dropping a stream; an invalid one is refused', async () => {
    const gateway = await serve('providers: [{name: demo, type: demo}]\ndemo: {tokens_per_second: 40, first_token_ms: 1}\n');
    const names = async () => (await gateway.json('/_infermux/providers')).map((p) => p.name);
    const stream = await post(gateway.url + '/v1/chat/completions', chatBody('m', { stream: true, max_tokens: 30 }));
    const replace = (text) => {
        writeFileSync(gateway.file + '.new', text);
        renameSync(gateway.file + '.new', gateway.file); // as editors do
    };
    const listen = 'listen: "127.0.0.1:0"\n';
    replace(listen + 'providers: [{name: demo, type: demo}, {name: second, type: demo}]\n');
    await until(async () => (await names()).includes('second'), 'the change');
    replace(listen + 'providers: [{name: demo, type: dmo}]\n');
    await until(() => /the running one stays/.test(gateway.stderr), 'the refusal');
    assert.deepEqual(await names(), ['demo', 'second']);
    assert.match(await stream.text(), /\[DONE\]/);

    const refused = await post(gateway.url + '/_infermux/reload', '');
    assert.equal(refused.status, 422);
    assert.match((await refused.json()).errors[0], /infermux\.yml:2:\d+: providers\[0\]\.type/);
    replace(listen + 'providers: [{name: third, type: demo}]\n');
    assert.equal((await post(gateway.url + '/_infermux/reload', '')).status, 200);
    assert.deepEqual(await names(), ['third']);
    writeFileSync(gateway.file, listen + 'providers: [{name: fourth, type: demo}]\n');
    gateway.child.kill('SIGHUP');
    await until(async () => (await names()).includes('fourth'), 'the reload by signal');
    await gateway.stop();
});

test('a changed listen rebinds; an address that is taken leaves the old one', async () => {
    const free = await new Promise((resolve) => {
        const probe = net.createServer().listen(0, '127.0.0.1', () => {
            const { port } = probe.address();
            probe.close(() => resolve(port));
        });
    });
    const gateway = await serve(demo);
    const taken = net.createServer();
    await new Promise((resolve) => taken.listen(0, '127.0.0.1', resolve));
    writeFileSync(gateway.file, `listen: "127.0.0.1:${taken.address().port}"\n` + demo);
    const health = (url) => fetch(url + '/_infermux/health').then((r) => r.ok, () => false);
    await until(() => /the old address stays/.test(gateway.stderr), 'the refusal');
    assert.ok(await health(gateway.url));
    writeFileSync(gateway.file, `listen: "127.0.0.1:${free}"\n` + demo);
    await until(() => health(`http://127.0.0.1:${free}`), 'the new address');
    await until(async () => !(await health(gateway.url)), 'the old one to close');
    await gateway.stop();
    taken.close();
});

test('status and providers of a running gateway, and of none', async () => {
    const gateway = await serve(`management_listen: "127.0.0.1:0"\nproviders:\n  - {name: demo, type: demo, models: [a, b], model_aliases: {short: a}}\ndemo: {first_token_ms: 1, tokens_per_second: 1000}\n`, { env: { INFERMUX_MANAGEMENT_TOKEN: 'm-token' } });
    await post(gateway.url + '/v1/chat/completions', chatBody('short'));
    assert.equal((await fetch(gateway.managementUrl + '/_infermux/status')).status, 401);
    assert.equal((await fetch(gateway.url + '/_infermux/status')).status, 404);
    const env = { INFERMUX_MANAGEMENT_TOKEN: 'm-token', INFERMUX_SERVER: gateway.managementUrl };
    const status = await run(['status'], { env });
    assert.equal(status.code, 0);
    assert.match(status.stdout, /^PROVIDER +TYPE +STATE +ERROR RATE +P95 LATENCY +RPM\ndemo +demo/);
    const table = await run(['providers'], { env });
    assert.match(table.stdout, /a, b, short → a/);
    assert.equal(JSON.parse((await run(['providers', '--format', 'json'], { env })).stdout)[0].requests_last_minute, 1);
    assert.match((await run(['providers', '--format', 'yaml'], { env })).stdout, /^- name: demo/);
    assert.equal((await run(['status', '--server', 'http://127.0.0.1:1'])).code, 2);
    await gateway.stop();
});

test('/status has the figures of the contract that are known', async () => {
    const gateway = await serve(demo);
    await post(gateway.url + '/v1/chat/completions', chatBody());
    await post(gateway.url + '/v1/chat/completions', '{}');
    const status = await gateway.json('/_infermux/status');
    assert.equal(status.version, '0.1.0');
    assert.equal(status.requests_total, 2);
    assert.equal(status.requests_last_minute, 2);
    assert.equal(status.errors_last_minute, 1);
    assert.equal(status.in_flight, 0);
    assert.equal(status.providers_total, 1);
    assert.equal(status.config_path, gateway.file);
    await gateway.stop();
});

test('secrets of the configuration never show', async () => {
    const secret = 'sk-very-secret-value';
    const gateway = await serve(`log: {level: debug}\nproviders:\n  - {name: gone, type: openai, base_url: "http://127.0.0.1:1", api_key: "\${TEST_KEY}", headers: {x-extra: "${secret}"}}\n`, { env: { TEST_KEY: secret } });
    const answer = await (await post(gateway.url + '/v1/chat/completions', chatBody())).text();
    const told = answer + JSON.stringify(await gateway.json('/_infermux/providers')) + JSON.stringify(await gateway.json('/_infermux/status'));
    await gateway.stop();
    assert.ok(!(told + gateway.stdout + gateway.stderr).includes(secret));
    assert.ok(!readFileSync(gateway.file, 'utf8').includes('TEST_KEY=') );
});
