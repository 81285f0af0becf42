// Prices, ledger, budgets, reports: as a person and as other programs see them.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import test from 'node:test';
import zlib from 'node:zlib';
import { answerJson, chatBody, post, run, seeded, serve, temporaryFolder, until, upstream } from './harness.mjs';

const month = new Date().toISOString().slice(0, 7);

const answerWith = (usage, model = 'gpt-4o') =>
    JSON.stringify({
        id: 'x',
        object: 'chat.completion',
        created: 1,
        model,
        choices: [{ index: 0, message: { role: 'assistant', content: 'ok' }, finish_reason: 'stop' }],
        ...(usage ? { usage } : {}),
    });

const counted = (prompt, completion) => ({ prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion });

const provider = (url, more = '') => `providers: [{name: openai, type: openai, api_key: k, base_url: "${url}/v1"${more}}]\n`;

/** The same request many times over kept connections. */
async function many(count, url, body, headers = {}, atOnce = 32) {
    const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce });
    const target = new URL(url);
    const statuses = {};
    const one = () =>
        new Promise((resolve) => {
            const request = http.request(target, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } }, (response) => {
                response.resume();
                response.on('end', () => resolve((statuses[response.statusCode] = (statuses[response.statusCode] ?? 0) + 1)));
            });
            request.on('error', () => resolve((statuses.broken = (statuses.broken ?? 0) + 1)));
            request.end(body);
        });
    let left = count;
    await Promise.all(Array.from({ length: atOnce }, async () => {
        while (left-- > 0) await one();
    }));
    agent.destroy();
    return statuses;
}

/** The number that a JSON text has under a name, as it is written there. */
const written = (text, name) => new RegExp(`"${name}":(-?[0-9.]+)`).exec(text)?.[1];

test('the documented workload costs what the documentation says, everywhere', async () => {
    const requests = Number(process.env.WORKLOAD ?? 2000);
    const expected = { 'gpt-4o': (350 * requests) / 50000, 'gpt-4o-mini': (21 * requests) / 50000 };
    const total = String(expected['gpt-4o'] + expected['gpt-4o-mini']);
    const source = await upstream((request, response, body) => answerJson(response, answerWith(counted(2000, 200), JSON.parse(body).model)));
    const folder = temporaryFolder();
    const gateway = await serve(`log: {level: warn}\nbudgets: {state_file: "${folder}/state.json", limits: [{caller: agent, monthly_usd: 1000}]}\n` + provider(source.url), { folder });
    for (const model of Object.keys(expected))
        assert.deepEqual(await many(requests, `${gateway.url}/v1/chat/completions`, JSON.stringify(chatBody(model)), { 'x-infermux-caller': 'agent' }), { 200: requests });

    const text = await (await fetch(`${gateway.url}/_infermux/costs`)).text();
    const costs = JSON.parse(text);
    assert.equal(written(text, 'total_usd'), total);
    assert.deepEqual(costs.by_model, expected);
    assert.equal(costs.requests, 2 * requests);
    assert.equal(costs.prompt_tokens, 2 * requests * 2000);
    const callers = await gateway.json('/_infermux/costs/by-caller');
    assert.equal(callers.callers[0].total_usd, Number(total));
    assert.equal(callers.callers[0].budget_remaining_usd, 1000 - Number(total));

    const csv = await (await fetch(`${gateway.url}/_infermux/costs/export.csv?group=model&totals=1`)).text();
    const lines = csv.split('\r\n');
    assert.equal(lines[0], 'period_start,caller,project,provider,model,route_group,requests,errors,prompt_tokens,cached_tokens,completion_tokens,cost_usd,budget_usd,budget_remaining_usd');
    assert.deepEqual(lines.slice(1, 3).map((line) => [line.split(',')[4], line.split(',')[11]]), Object.entries(expected).map(([model, usd]) => [model, String(usd)]));
    assert.equal(lines[3].split(',')[11], total);

    for (const from of [['--server', gateway.url], ['--ledger', path.join(folder, 'infermux/ledger.sqlite')]]) {
        const json = JSON.parse((await run(['costs', '--by', 'model', '--format', 'json', ...from])).stdout);
        assert.deepEqual(Object.fromEntries(json.rows.map((row) => [row.model, row.total_usd])), expected);
        assert.equal(json.total_usd, Number(total));
    }
    const table = (await run(['costs', '--server', gateway.url])).stdout;
    assert.match(table, /CALLER .*COST USD .*BUDGET/);
    assert.match(table, new RegExp(`agent .* ${total.replace('.', '\\.')} `));

    const whatIf = await (await post(`${gateway.url}/_infermux/whatif`, { period: month, from_model: 'gpt-4o', to_model: 'gpt-4o-mini' })).json();
    assert.equal(whatIf.now_usd, expected['gpt-4o']);
    assert.equal(whatIf.then_usd, expected['gpt-4o-mini']);
    assert.equal(whatIf.saved_percent, 94);
    assert.equal(whatIf.callers[0].caller, 'agent');

    await gateway.stop();
    const state = readFileSync(path.join(folder, 'state.json'), 'utf8');
    assert.equal(JSON.parse(state).period, month);
    assert.equal(written(state, 'spent_usd'), total);
    assert.equal(written(state, 'limit_usd'), '1000');
    await source.close();
});

test('usage of every kind is priced: cached, written, estimated, broken off', async () => {
    let reply = null;
    const source = await upstream((request, response) => reply(response));
    const gateway = await serve(provider(source.url) + 'pricing: {openai: {m: {input_per_million: 1, output_per_million: 10, cached_input_per_million: 0.1, cache_write_per_million: 2}}}\n');
    const ask = async (usage) => {
        reply = (response) => answerJson(response, answerWith(usage));
        return post(`${gateway.url}/v1/chat/completions`, chatBody('m', { messages: [{ role: 'user', content: 'a'.repeat(4000) }] }));
    };
    const plain = await ask(counted(1000, 100));
    assert.equal(plain.headers.get('x-infermux-cost'), '0.002');
    const cached = await ask({ ...counted(1000, 100), prompt_tokens_details: { cached_tokens: 600, cache_write_tokens: 300 } });
    assert.equal(cached.headers.get('x-infermux-cost'), '0.00176'); // 100 + 600·0.1 + 300·2 millionths, and 1,000 for the answer
    const estimated = await ask(null);
    assert.equal(estimated.headers.get('x-infermux-prompt-tokens'), '1000');
    const zero = await ask(counted(0, 0));
    assert.equal(zero.headers.get('x-infermux-cost'), '0');
    const costs = await gateway.json('/_infermux/costs');
    assert.equal(costs.estimated_usd, 0.00101);
    assert.equal(costs.total_usd, 0.00477);

    // A stream that the caller breaks off: what was received is charged.
    reply = (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'b'.repeat(400) } }] })}\n\n`);
    };
    const abort = new AbortController();
    const stream = await fetch(`${gateway.url}/v1/chat/completions`, { method: 'POST', signal: abort.signal, body: JSON.stringify(chatBody('m', { stream: true })) });
    await stream.body.getReader().read();
    abort.abort();
    const row = await until(async () => (await gateway.json('/_infermux/requests?status=499')).requests[0], 'the broken-off stream');
    assert.equal(row.completion_tokens, 100);
    assert.equal(row.estimated, true);
    assert.equal(row.cost_usd, 0.001001);
    await gateway.stop();
    await source.close();
});

async function rush(gateway, count, body, headers = { 'x-infermux-caller': 'agent' }) {
    const answers = await Promise.all(Array.from({ length: count }, async () => {
        const response = await post(`${gateway.url}/v1/chat/completions`, body, headers);
        const text = await response.text();
        return { status: response.status, text, headers: response.headers };
    }));
    return { answers, admitted: answers.filter((a) => a.status === 200), stopped: answers.filter((a) => a.status === 429) };
}

for (const stream of [false, true]) {
    test(`500 ${stream ? 'streams' : 'requests'} at once do not run through a limit together`, async () => {
        const source = await upstream((request, response) =>
            setTimeout(() => {
                if (!stream) return answerJson(response, answerWith(counted(1000, 1000)));
                response.writeHead(200, { 'content-type': 'text/event-stream' });
                response.end(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'x' }, finish_reason: 'stop' }] })}\n\ndata: ${JSON.stringify({ choices: [], usage: counted(1000, 1000) })}\n\ndata: [DONE]\n\n`);
            }, 300),
        );
        // 1,000 tokens in, at most 1,000 out: $0.011 a request, so ten fit into $0.115.
        const gateway = await serve(
            provider(source.url) + 'pricing: {openai: {m: {input_per_million: 1, output_per_million: 10}}}\n' +
                'budgets: {limits: [{caller: agent, daily_usd: 0.115, monthly_usd: 5}]}\n',
        );
        const body = chatBody('m', { stream, max_tokens: 1000, messages: [{ role: 'user', content: 'a'.repeat(4000) }] });
        const { admitted, stopped } = await rush(gateway, 500, body);
        assert.equal(admitted.length, 10);
        assert.equal(stopped.length, 490);
        assert.equal(source.requests.length, 10);
        const error = JSON.parse(stopped[0].text).error;
        assert.equal(error.code, 'budget_exceeded');
        assert.match(error.message, /^daily budget of \$0\.115 exceeded; current spend: \$0\.\d\d+$/);
        assert.ok(Number(stopped[0].headers.get('retry-after')) <= 86400);
        const [budget] = (await gateway.json('/_infermux/budgets')).budgets;
        const day = budget.periods.find((period) => period.period === 'day');
        assert.equal(day.spent_usd, 0.11);
        assert.equal(day.reserved_usd, 0);
        const caller = await gateway.json('/_infermux/costs/caller/agent');
        assert.equal(caller.requests, 500);
        assert.equal(caller.errors, 490);
        assert.equal(caller.total_usd, 0.11);
        // Another caller is not held back.
        assert.equal((await rush(gateway, 1, body, { 'x-infermux-caller': 'other' })).admitted.length, 1);
        // What was spent is known after a restart.
        await gateway.stop();
        const again = await serve(readFileSync(gateway.file, 'utf8'), { folder: gateway.folder });
        assert.equal((await rush(again, 3, body)).stopped.length, 3);
        await again.stop();
        await source.close();
    });
}

test('a limit with a cheaper model: first the one, then the stop', async () => {
    const source = await upstream((request, response, body) => setTimeout(() => answerJson(response, answerWith(counted(1000, 1000), JSON.parse(body).model)), 300));
    const gateway = await serve(
        provider(source.url) + 'pricing: {openai: {m: {input_per_million: 1, output_per_million: 10}, mini: {input_per_million: 0.1, output_per_million: 1}}}\n' +
            'budgets: {limits: [{caller: agent, daily_usd: 0.1, action: hard_stop, model_override: mini, override_at: 0.5}]}\n',
    );
    const body = chatBody('m', { max_tokens: 1000, messages: [{ role: 'user', content: 'a'.repeat(4000) }] });
    const { admitted, stopped } = await rush(gateway, 500, body);
    const full = admitted.filter((a) => !a.headers.has('x-infermux-model-override'));
    const cheap = admitted.filter((a) => a.headers.get('x-infermux-model-override') === 'mini');
    assert.equal(full.length, 4); // 0.044, and a fifth would pass 0.05
    assert.equal(cheap.length, 50); // 0.056 left, 0.0011 each
    assert.equal(stopped.length, 446);
    assert.equal(JSON.parse(cheap[0].text).model, 'm');
    assert.equal(cheap[0].headers.get('x-infermux-model'), 'mini');
    const costs = await gateway.json('/_infermux/costs');
    assert.equal(costs.total_usd, 0.099);
    assert.equal(costs.saved_usd, 0.495); // the 50 would have cost 0.0099 more each
    await gateway.stop();
    await source.close();
});

test('kill -9 at any moment: every request whose caller had the last byte is in the ledger once', async () => {
    const random = seeded();
    const rounds = Number(process.env.KILLS ?? 8);
    const source = await upstream((request, response) => answerJson(response, answerWith(counted(1000, 0))));
    const folder = temporaryFolder();
    const config = `log: {level: warn}\nbudgets: {limits: [{caller: "*", monthly_usd: 1000}]}\n` + provider(source.url) + 'pricing: {openai: {m: {input_per_million: 1, output_per_million: 10}}}\n';
    const answered = new Set();
    for (let round = 0; round < rounds; round++) {
        const gateway = await serve(config, { folder });
        const stopAt = Date.now() + random.below(250);
        let running = true;
        const workers = Array.from({ length: 16 }, async () => {
            while (running) {
                try {
                    const response = await post(`${gateway.url}/v1/chat/completions`, chatBody('m'), { 'x-infermux-caller': 'agent' });
                    await response.arrayBuffer();
                    answered.add(response.headers.get('x-infermux-request-id'));
                } catch {
                    return;
                }
            }
        });
        await until(() => Date.now() >= stopAt, 'the moment');
        gateway.child.kill('SIGKILL');
        await gateway.closed;
        running = false;
        await Promise.all(workers);
    }
    const gateway = await serve(config, { folder });
    const csv = await (await fetch(`${gateway.url}/_infermux/costs/export.csv?group=request`)).text();
    const rows = csv.trim().split('\r\n').slice(1).map((line) => line.split(','));
    const ids = rows.map((row) => row[0]);
    assert.equal(new Set(ids).size, ids.length);
    const missing = [...answered].filter((id) => !new Set(ids).has(id));
    assert.deepEqual(missing, []);
    console.log(`# ${answered.size} answered, ${ids.length} rows, ${rounds} kills`);
    const costs = await gateway.json('/_infermux/costs');
    assert.equal(costs.requests, ids.length);
    assert.equal(Math.round(costs.total_usd * 1e6), rows.filter((row) => row[11 - 1] === '200').length * 1000);
    const [budget] = (await gateway.json('/_infermux/budgets')).budgets;
    assert.equal(budget.periods[0].spent_usd, costs.total_usd);
    await gateway.stop();
    assert.deepEqual(readdirSync(path.join(folder, 'infermux')).filter((name) => name.includes('pending')), []);
    await source.close();
});

test('a ledger in trouble does not stop traffic, and has everything once the trouble is over', async (t) => {
    const place = temporaryFolder();
    try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' });
    } catch {
        return t.skip('mounting needs root');
    }
    process.on('exit', () => spawn('umount', ['-l', place]));
    const source = await upstream((request, response) => answerJson(response, answerWith(counted(1000, 0))));
    const gateway = await serve(`log: {level: warn}\nledger: {path: "${place}/ledger.sqlite"}\nbudgets: {limits: [{caller: agent, monthly_usd: 0.51}]}\n` + provider(source.url) + 'pricing: {openai: {m: {input_per_million: 1, output_per_million: 0}}}\n');
    const ask = (count, atOnce) => many(count, `${gateway.url}/v1/chat/completions`, JSON.stringify(chatBody('m')), { 'x-infermux-caller': 'agent' }, atOnce);
    assert.deepEqual(await ask(100), { 200: 100 });
    const ledger = async () => (await gateway.json('/_infermux/status')).ledger;
    await until(async () => (await ledger()).waiting_rows === 0, 'the first rows');
    try {
        writeFileSync(path.join(place, 'filler'), Buffer.alloc(2 << 20));
    } catch {
        // as full as it gets
    }
    assert.deepEqual(await ask(400), { 200: 400 });
    const status = await until(async () => ((await ledger()).state === 'waiting' ? ledger() : null), 'the trouble to be told');
    assert.match(status.problem, /full|space/);
    assert.equal(status.waiting_rows + (await gateway.json('/_infermux/costs')).requests, 500);
    assert.match(gateway.stderr, /the ledger can't be written now/);
    // Budgets go on counting in memory.
    const stopped = await ask(20, 1);
    assert.deepEqual(stopped, { 200: 10, 429: 10 });
    execFileSync('rm', [path.join(place, 'filler')]);
    await until(async () => (await ledger()).state === 'ok' && (await ledger()).waiting_rows === 0, 'the rows to be written');
    const costs = await gateway.json('/_infermux/costs');
    assert.equal(costs.requests, 520);
    assert.equal(costs.total_usd, 0.51);
    await gateway.stop();
    await source.close();
    execFileSync('umount', [place]);
});

test('a clock set back an hour over the end of a month: nothing counted twice, nothing forgotten', async (t) => {
    const library = process.env.INFERMUX_SET_CLOCK;
    if (!library || process.env.INFERMUX_SANITIZE) return t.skip('needs the library set-clock, which does not go with sanitizers');
    const folder = temporaryFolder();
    const clock = path.join(folder, 'clock');
    const setTo = (when) => writeFileSync(clock, Buffer.from(new BigInt64Array([BigInt(Date.parse(when) - Date.now())]).buffer));
    setTo('2026-03-01T00:30:00Z');
    const env = { LD_PRELOAD: library, SET_CLOCK: clock };
    const source = await upstream((request, response) => answerJson(response, answerWith(counted(1000, 0))));
    const config = `log: {level: warn}\nbudgets: {state_file: "${folder}/state.json", limits: [{caller: agent, monthly_usd: 0.010, daily_usd: 0.007}]}\n` + provider(source.url) + 'pricing: {openai: {m: {input_per_million: 1, output_per_million: 0}}}\n';
    let gateway = await serve(config, { folder, env });
    const ask = (count) => many(count, `${gateway.url}/v1/chat/completions`, JSON.stringify(chatBody('m')), { 'x-infermux-caller': 'agent' }, 1);
    const spent = async () => Object.fromEntries((await gateway.json('/_infermux/budgets')).budgets[0].periods.map((period) => [period.period, period.spent_usd]));
    assert.deepEqual(await ask(5), { 200: 5 });
    assert.deepEqual(await spent(), { day: 0.005, month: 0.005 });

    setTo('2026-02-28T23:30:00Z'); // February has its own room
    assert.deepEqual(await ask(3), { 200: 3 });
    assert.deepEqual(await spent(), { day: 0.003, month: 0.003 });
    assert.equal((await gateway.json('/_infermux/costs?period=2026-02')).total_usd, 0.003);

    setTo('2026-03-01T00:10:00Z'); // and March goes on where it was
    assert.deepEqual(await spent(), { day: 0.005, month: 0.005 });
    assert.deepEqual(await ask(4), { 200: 2, 429: 2 });
    assert.equal((await gateway.json('/_infermux/costs?period=2026-03')).total_usd, 0.007);
    assert.equal((await gateway.stop()).code, 0);
    assert.equal(JSON.parse(readFileSync(path.join(folder, 'state.json'), 'utf8')).period, '2026-03');

    setTo('2026-02-28T23:50:00Z'); // the same after a restart in the past
    gateway = await serve(config, { folder, env });
    assert.deepEqual(await spent(), { day: 0.003, month: 0.003 });
    setTo('2026-03-01T02:00:00Z');
    assert.deepEqual(await spent(), { day: 0.007, month: 0.007 });
    assert.deepEqual(await ask(1), { 429: 1 });
    const csv = await (await fetch(`${gateway.url}/_infermux/costs/export.csv?group=request&from=2026-02-01&to=2026-04-01`)).text();
    const ids = csv.trim().split('\r\n').slice(1).map((line) => line.split(',')[0]);
    assert.equal(ids.length, 13);
    assert.equal(new Set(ids).size, 13);
    await gateway.stop();
    await source.close();
});

test('a stream of Messages that breaks off is charged with what was received', async () => {
    const event = (type, data) => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
    const received = 'forty characters, which are ten tokens..'; // 40
    const source = await upstream((request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(event('message_start', { message: { id: 'm', type: 'message', role: 'assistant', model: 'claude', content: [], usage: { input_tokens: 100, cache_read_input_tokens: 50, cache_creation_input_tokens: 0, output_tokens: 1 } } }));
        response.write(event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }));
        response.write(event('content_block_delta', { index: 0, delta: { type: 'text_delta', text: received } }), () => setImmediate(() => response.destroy()));
    });
    const gateway = await serve(`providers: [{name: claude, type: anthropic, api_key: k, base_url: "${source.url}"}]\npricing: {claude: {m: {input_per_million: 10, output_per_million: 100, cached_input_per_million: 1}}}\n`);
    const response = await post(`${gateway.url}/v1/chat/completions`, chatBody('m', { stream: true }));
    const text = await response.text();
    assert.match(text, /forty characters/);
    assert.match(text, /upstream_error/);
    const [row] = (await gateway.json('/_infermux/requests')).requests;
    assert.deepEqual([row.prompt_tokens, row.cached_tokens, row.completion_tokens, row.estimated], [150, 50, 10, true]);
    // 100 at 10, 50 at 1 and 10 at 100 USD per million
    assert.equal(row.cost_usd, 0.00205);
    await gateway.stop();
    await source.close();
});

test('a folder that can not be written: the gateway serves, and says what is wrong', async () => {
    const source = await upstream((request, response) => answerJson(response, answerWith(counted(10, 1))));
    const gateway = await serve('ledger: {path: "/proc/nowhere/ledger.sqlite"}\n' + provider(source.url));
    assert.equal((await post(`${gateway.url}/v1/chat/completions`, chatBody())).status, 200);
    const { ledger } = await gateway.json('/_infermux/status');
    assert.equal(ledger.state, 'waiting');
    assert.equal(ledger.waiting_rows, 1);
    const costs = await fetch(`${gateway.url}/_infermux/costs`);
    assert.equal(costs.status, 503);
    assert.equal((await costs.json()).error.code, 'ledger_unavailable');
    await gateway.stop();
    await source.close();
});

test('an export of any size goes out piece by piece, and can be left', async () => {
    const source = await upstream((request, response) => answerJson(response, answerWith(counted(1, 1))));
    const gateway = await serve('log: {level: warn}\n' + provider(source.url));
    const count = 6000; // ten pieces and more
    assert.deepEqual(await many(count, `${gateway.url}/v1/chat/completions`, JSON.stringify(chatBody())), { 200: count });
    const exported = `${gateway.url}/_infermux/costs/export.csv?group=request`;
    const idle = await fetch(exported); // taken by nobody: others are answered all the same
    assert.equal((await gateway.json('/_infermux/costs')).requests, count);
    await idle.body.cancel();
    for (let i = 0; i < 3; i++) {
        const abort = new AbortController();
        await (await fetch(exported, { signal: abort.signal })).body.getReader().read();
        abort.abort();
    }
    const text = await (await fetch(exported)).text();
    assert.ok(text.length > 1 << 19);
    assert.equal(text.trim().split('\r\n').length, count + 1);
    assert.equal((await gateway.stop()).code, 0);
    assert.equal(gateway.stderr, '');
    await source.close();
});

test('reports: series, requests, projects, bad questions, cells that look like formulas', async () => {
    const source = await upstream((request, response) => answerJson(response, answerWith(counted(1000, 100))));
    const gateway = await serve(provider(source.url));
    for (const [caller, project] of [['=HYPERLINK("x")', 'alpha'], ['cursor', 'beta'], ['cursor', ''], ['a,b"c', '@x']])
        await post(`${gateway.url}/v1/chat/completions`, chatBody(), { 'x-infermux-caller': caller, 'x-infermux-project': project });
    const series = await gateway.json('/_infermux/costs/timeseries?hours=3&bucket=15m&by=caller');
    assert.equal(series.points.length, 12);
    assert.equal(series.points.reduce((sum, point) => sum + point.requests, 0), 4);
    assert.equal(series.points.at(-1).by.cursor ?? series.points.at(-2).by.cursor, 0.007);
    const projects = await gateway.json('/_infermux/costs/by-project');
    assert.equal(projects.projects.length, 4);
    assert.equal(projects.by_project.beta, 0.0035);
    const page = await gateway.json('/_infermux/requests?limit=3');
    assert.equal(page.requests.length, 3);
    const rest = await gateway.json(`/_infermux/requests?limit=3&before=${page.next}`);
    assert.equal(rest.requests.length, 1);
    assert.equal(rest.next, null);
    assert.equal((await gateway.json('/_infermux/requests?caller=cursor')).requests.length, 2);
    assert.equal((await gateway.json(`/_infermux/costs/caller/${encodeURIComponent('a,b"c')}`)).requests, 1);
    for (const [route, status] of [['costs?period=2026-13', 400], ['costs/timeseries?bucket=2h', 400], ['costs/timeseries?hours=9999999&bucket=1m', 400], ['costs/caller/nobody', 404], ['requests?limit=0', 400], ['requests?status=abc', 400], ['requests?before=nothing', 400], ['costs/export.csv?group=colour', 400], ['costs/by-moon', 404]])
        assert.equal((await fetch(`${gateway.url}/_infermux/${route}`)).status, status, route);
    const csv = await fetch(`${gateway.url}/_infermux/costs/export.csv?group=caller,project`);
    assert.match(csv.headers.get('content-disposition'), /attachment; filename="infermux-.*\.csv"/);
    const text = await csv.text();
    assert.match(text, /,"'=HYPERLINK\(""x""\)",alpha,/);
    assert.match(text, /,"a,b""c",'@x,/);
    const metrics = await (await fetch(`${gateway.url}/_infermux/metrics`)).text();
    assert.match(metrics, /infermux_requests_total\{model="gpt-4o",provider="openai",status="200"\} 4/);
    assert.match(metrics, /infermux_tokens_total\{kind="prompt",model="gpt-4o",provider="openai"\} 4000/);
    assert.match(metrics, /infermux_build_info\{version="[\d.]+"\} 1/);
    await gateway.stop();
    await source.close();
});

/** A tokentrace server that is strict about what it takes. */
async function tokentrace(answer = () => 202) {
    const spans = [];
    const problems = [];
    const check = (truth, what) => truth || problems.push(what);
    const server = await upstream((request, response, body) => {
        const status = answer(spans.length);
        if (status === 202) {
            const text = body.toString();
            const message = JSON.parse(text);
            check(request.url === '/base/mist' && request.method === 'POST', 'the address');
            check(message.version === '1' && message.source === 'infermux' && message.type === 'trace.span', 'the envelope');
            check(/^[0-9a-f]{16,}$/.test(message.id) && Number.isInteger(message.timestamp_ns), 'id or time');
            const payload = text.slice(text.indexOf('"payload":') + 10, text.lastIndexOf(',"checksum"'));
            check(message.checksum === crc32(payload), 'the checksum');
            const span = message.payload;
            check(/^[0-9a-f]{32}$/.test(span.trace_id) && /^[0-9a-f]{16}$/.test(span.span_id), 'trace ids');
            check(span.operation === 'infermux.infer' && ['ok', 'error'].includes(span.status), 'operation or status');
            check(span.end_ns >= span.start_ns, 'times');
            for (const name of ['tokens_in', 'tokens_out', 'cost_usd', 'latency_ms']) check(typeof span.attrs[name] === 'number', name);
            for (const name of ['provider', 'model', 'finish_reason', 'caller', 'project', 'env', 'route_group', 'strategy', 'error']) check(typeof span.attrs[name] === 'string', name);
            spans.push(span);
        }
        response.writeHead(status).end();
    });
    return { ...server, spans, problems };
}

function crc32(text) {
    if (zlib.crc32) return zlib.crc32(text);
    let crc = ~0;
    for (const byte of Buffer.from(text)) {
        crc ^= byte;
        for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
}

test('tokentrace gets a span of each request, in the form that it wants, also after it was away', async () => {
    let failures = 2;
    const trace = await tokentrace(() => (failures-- > 0 ? 503 : 202));
    const source = await upstream((request, response) => answerJson(response, answerWith(counted(1000, 100))));
    const gateway = await serve(provider(source.url) + `tokentrace: {url: "${trace.url}/base"}\n`);
    const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await post(`${gateway.url}/v1/chat/completions`, chatBody(), { traceparent: parent, 'x-infermux-caller': 'agent', 'x-infermux-project': 'p' });
    await post(`${gateway.url}/v1/chat/completions`, chatBody('gpt-4o-mini'));
    await until(() => trace.spans.length === 2, 'two spans');
    assert.deepEqual(trace.problems, []);
    const [first, second] = trace.spans;
    assert.equal(first.trace_id, '0af7651916cd43dd8448eb211c80319c');
    assert.equal(first.parent_id, 'b7ad6b7169203331');
    assert.deepEqual([first.attrs.cost_usd, first.attrs.tokens_in, first.attrs.caller, first.attrs.finish_reason], [0.0035, 1000, 'agent', 'stop']);
    assert.notEqual(second.trace_id, first.trace_id);
    const sent = source.requests.map((request) => request.headers.traceparent);
    assert.equal(sent[0], `00-${first.trace_id}-${first.span_id}-01`);
    assert.equal(sent[1], `00-${second.trace_id}-${second.span_id}-01`);
    const { tokentrace: status } = await gateway.json('/_infermux/status');
    assert.deepEqual([status.sent, status.waiting, status.dropped], [2, 0, 0]);
    await gateway.stop();
    await Promise.all([source.close(), trace.close()]);
});

test('MIST: envelope and bare form, checksum, providers, failures', async () => {
    let fails = false;
    const source = await upstream((request, response) => (fails ? answerJson(response, '{"error":{"message":"no"}}', 400) : answerJson(response, answerWith(counted(1000, 100)))));
    const gateway = await serve(`providers: [{name: openai, type: openai, api_key: k, base_url: "${source.url}/v1", models: [gpt-4o, gpt-4o-mini]}, {name: other, type: openai, api_key: k, base_url: "http://127.0.0.1:9/v1", models: [gpt-4o]}]\n`);
    const payload = { model: 'auto', messages: [{ role: 'user', content: 'hi' }], params: { temperature: 0.5, max_tokens: 7 }, meta: { caller: 'bot', project: 'p' } };
    const bare = await post(`${gateway.url}/infer`, payload);
    const answer = await bare.json();
    assert.deepEqual({ ...answer, latency_ms: 0 }, { model: 'gpt-4o', provider: 'openai', content: 'ok', tokens_in: 1000, tokens_out: 100, cost_usd: 0.0035, latency_ms: 0, finish_reason: 'stop' });
    const sent = JSON.parse(source.requests[0].body);
    assert.deepEqual([sent.temperature, sent.max_tokens, sent.model], [0.5, 7, 'gpt-4o']);
    assert.equal((await gateway.json('/_infermux/requests')).requests[0].caller, 'bot');

    // Text out of the body never becomes a header of its own.
    await post(`${gateway.url}/infer`, { ...payload, meta: { traceparent: 'x\r\nX-Evil: 1' } });
    assert.equal(source.requests.at(-1).headers['x-evil'], undefined);
    assert.equal((await post(`${gateway.url}/infer`, { ...payload, meta: { caller: 'x\r\nX-Evil: 1' } })).status, 400);
    await post(`${gateway.url}/infer`, { ...payload, meta: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' } });
    assert.equal(source.requests.at(-1).headers.traceparent, '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01');

    const envelope = (more = {}) => ({ version: '1', id: 'a1', source: 'test', type: 'infer.request', timestamp_ns: 1, payload: { ...payload, provider: 'openai' }, ...more });
    const good = envelope();
    good.checksum = crc32(JSON.stringify(good.payload));
    const enveloped = await (await post(`${gateway.url}/mist`, good)).json();
    assert.equal(enveloped.type, 'infer.response');
    assert.equal(enveloped.payload.tokens_out, 100);
    assert.equal(enveloped.checksum, crc32(JSON.stringify(enveloped.payload)));
    for (const bad of [envelope({ checksum: 12345 }), envelope({ type: 'trace.span' }), envelope({ version: '2' }), envelope({ payload: 'x' }), envelope({ payload: { model: 'auto' } }), []])
        assert.equal((await post(`${gateway.url}/mist`, bad)).status, 400);
    assert.deepEqual(await (await fetch(`${gateway.url}/providers`)).json(), { providers: [{ name: 'openai', models: ['gpt-4o', 'gpt-4o-mini'] }, { name: 'other', models: ['gpt-4o'] }] });
    assert.equal((await post(`${gateway.url}/infer`, { ...payload, provider: 'other' })).status, 502);
    fails = true;
    assert.equal((await post(`${gateway.url}/infer`, payload)).status, 502);
    await gateway.stop();
    await source.close();
});

test('a state file of the month starts a new ledger, once', async () => {
    const folder = temporaryFolder();
    const state = path.join(folder, 'state.json');
    writeFileSync(state, JSON.stringify({ period: month, callers: { agent: { spent_usd: 0.9995, limit_usd: 1 } } }));
    const source = await upstream((request, response) => answerJson(response, answerWith(counted(1000, 0))));
    const config = `budgets: {state_file: "${state}", limits: [{caller: agent, monthly_usd: 1}]}\n` + provider(source.url) + 'pricing: {openai: {m: {input_per_million: 0.3, output_per_million: 0}}}\n';
    for (const spent of ['0.9998', '1.0001', '1.0001']) {
        const gateway = await serve(config, { folder });
        const { answers } = await rush(gateway, 1, chatBody('m', { messages: [{ role: 'user', content: 'a' }] }));
        const [budget] = (await gateway.json('/_infermux/budgets')).budgets;
        assert.equal(String(budget.periods[0].spent_usd), spent);
        if (answers[0].status === 429) assert.equal(JSON.parse(answers[0].text).error.message, 'monthly budget of $1.00 exceeded; current spend: $1.0001');
        await gateway.stop();
        assert.equal(written(readFileSync(state, 'utf8'), 'spent_usd'), spent);
    }
    assert.equal(source.requests.length, 2);
    assert.ok(existsSync(path.join(folder, 'infermux/ledger.sqlite')));
    await source.close();
});
