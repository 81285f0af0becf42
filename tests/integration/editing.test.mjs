// What the management API writes into the configuration file, and what then holds.
import assert from 'node:assert/strict';
import { readFileSync, statSync, chmodSync, writeFileSync, existsSync, symlinkSync, lstatSync, renameSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { answerJson, chatBody, post, serve, temporaryFolder, until, upstream } from './harness.mjs';

const answer = JSON.stringify({
    id: 'x',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, message: { role: 'assistant', content: 'ok' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1000, completion_tokens: 0, total_tokens: 1000 },
});

const put = (gateway, caller, fields, headers = {}) =>
    fetch(`${gateway.url}/_infermux/budgets/${encodeURIComponent(caller)}`, { method: 'PUT', body: JSON.stringify(fields), headers });
const remove = (gateway, caller) => fetch(`${gateway.url}/_infermux/budgets/${encodeURIComponent(caller)}`, { method: 'DELETE' });

async function started(budgets, options) {
    const source = await upstream((request, response) => answerJson(response, answer));
    const gateway = await serve(
        `# kept\nproviders:\n- {name: openai, type: openai, api_key: k, base_url: "${source.url}/v1"}   # kept too\n\npricing: {openai: {m: {input_per_million: 1, output_per_million: 0}}}\n${budgets}# the end\n`,
        options,
    );
    const ask = async (caller) => (await post(`${gateway.url}/v1/chat/completions`, chatBody('m'), { 'x-infermux-caller': caller })).status;
    return { gateway, ask, text: () => readFileSync(gateway.file, 'utf8'), stop: async () => (await gateway.stop(), await source.close()) };
}

test('a limit is set, changed and removed: the file keeps its words, the next request obeys', async () => {
    const { gateway, ask, text, stop } = await started('budgets:\n  limits:\n  - caller: "me"   # myself\n    daily_usd: 5   # a lot\n    action: alert\n');
    chmodSync(gateway.file, 0o640);
    const before = text();
    assert.equal(await ask('me'), 200);

    const saved = await put(gateway, 'me', { daily_usd: 0.001, action: 'hard_stop' });
    assert.equal(saved.status, 200);
    assert.deepEqual(await saved.json(), { status: 'saved', warnings: [] });
    assert.equal(text(), before.replace('daily_usd: 5 ', 'daily_usd: 0.001 ').replace('action: alert', 'action: hard_stop'));
    assert.equal(readFileSync(gateway.file + '.bak', 'utf8'), before);
    assert.equal(statSync(gateway.file).mode & 0o777, 0o640);
    assert.equal(statSync(gateway.file + '.bak').mode & 0o777, 0o640);
    assert.equal(await ask('me'), 429); // 0.001 was spent before there was a limit that small

    // A caller who was seen and had no limit: what was spent counts.
    assert.equal(await ask('new: one'), 200);
    const second = text();
    assert.equal((await put(gateway, 'new: one', { monthly_usd: '0.0010', alert_at: [0.5, 1] })).status, 200);
    assert.equal(text(), second.replace('# the end', '  - caller: "new: one"\n    monthly_usd: 0.0010\n    alert_at: [0.5, 1]\n# the end'));
    assert.equal(await ask('new: one'), 429);
    const { budgets } = await gateway.json('/_infermux/budgets');
    assert.deepEqual(budgets.map((budget) => [budget.caller, budget.periods[0].limit_usd, budget.periods[0].spent_usd]), [['me', 0.001, 0.001], ['new: one', 0.001, 0.001]]);

    assert.equal((await remove(gateway, 'me')).status, 200);
    assert.equal(await ask('me'), 200);
    assert.equal((await remove(gateway, 'new: one')).status, 200);
    assert.equal(await ask('new: one'), 200);
    assert.match(text(), /  limits: \[\]\n# the end\n$/);
    assert.equal((await put(gateway, '*', { weekly_usd: 3 })).status, 200);
    assert.match(text(), /  limits:\n  - caller: "\*"\n    weekly_usd: 3\n# the end\n$/);
    assert.deepEqual((await gateway.json('/_infermux/budgets')).default.periods, [{ period: 'week', limit_usd: 3 }]);
    await stop();
});

test('what can not be written is refused with the reason, and the file stays', async () => {
    const { gateway, text, stop } = await started('x-limit: &limit {caller: shared, daily_usd: 1}\nbudgets:\n  limits:\n  - *limit\n  - {caller: me, daily_usd: 5}\n');
    const before = text();
    const cases = [
        [put(gateway, 'me', { daily_usd: -1 }), 422, 'invalid_config'],
        [put(gateway, 'me', { daily_usd: 1, action: 'model_override' }), 422, 'invalid_config'],
        [put(gateway, 'me', { daily: 1 }), 400, 'invalid_request'],
        [put(gateway, 'me', { action: 'alert' }), 400, 'invalid_request'],
        [put(gateway, 'me', { daily_usd: {} }), 400, 'invalid_request'],
        [put(gateway, 'me', [1]), 400, 'invalid_request'],
        [remove(gateway, 'nobody'), 404, 'not_found'],
        [fetch(`${gateway.url}/_infermux/budgets/me`), 405, 'method_not_allowed'],
        [put(gateway, 'me', { daily_usd: 1 }, { origin: 'http://elsewhere.example' }), 403, 'forbidden_origin'],
    ];
    for (const [asked, status, code] of cases) {
        const response = await asked;
        const { error, errors } = await response.json();
        assert.deepEqual([response.status, error.code], [status, code], error.message);
        if (status === 422) assert.match(errors[0], /infermux\.yml:\d+:\d+: budgets\.limits\[1\]/);
    }
    assert.equal(text(), before);
    assert.equal(existsSync(gateway.file + '.bak'), false);
    // The alias itself may give way to a limit of its own; what it names stays.
    assert.equal((await put(gateway, 'shared', { daily_usd: 2 })).status, 200);
    assert.equal(text(), before.replace('- *limit', '- caller: shared\n    daily_usd: 2'));
    await stop();
});

test('many at once are all written, and each is told once the limit is in force', async () => {
    const { gateway, stop } = await started('');
    const callers = Array.from({ length: 20 }, (_, i) => `caller-${i}`);
    const told = await Promise.all(callers.map((caller, i) => put(gateway, caller, { daily_usd: i + 1 })));
    assert.deepEqual(told.map((response) => response.status), callers.map(() => 200));
    const { budgets } = await gateway.json('/_infermux/budgets');
    assert.deepEqual(new Map(budgets.map((budget) => [budget.caller, budget.periods[0].limit_usd])), new Map([...callers.entries()].map(([i, caller]) => [caller, i + 1]).sort()));
    await stop();
});

test('an edit is applied once: the file that was written is not read again', async () => {
    const { gateway, stop } = await started('');
    assert.equal((await put(gateway, 'me', { daily_usd: 1 })).status, 200);
    // Another program changes it: that is read.
    writeFileSync(gateway.file, readFileSync(gateway.file, 'utf8').replace('daily_usd: 1', 'daily_usd: 2'));
    await until(async () => (await gateway.json('/_infermux/budgets')).budgets[0].periods[0].limit_usd === 2, 'the change of the file');
    await stop();
    assert.equal(gateway.stderr.match(/configuration applied/g).length, 2);
});

test('a file behind a link stays behind its link', async () => {
    const { gateway, stop } = await started('');
    const real = path.join(temporaryFolder(), 'real.yml');
    renameSync(gateway.file, real);
    symlinkSync(real, gateway.file);
    assert.equal((await put(gateway, 'me', { daily_usd: 1 })).status, 200);
    assert.ok(lstatSync(gateway.file).isSymbolicLink());
    assert.match(readFileSync(real, 'utf8'), /daily_usd: 1/);
    await stop();
});

test('a configuration that is no file is not edited', async () => {
    const gateway = await serve('', { args: ['--demo', '--listen', '127.0.0.1:0'] });
    const refused = await put(gateway, 'me', { daily_usd: 1 });
    assert.equal(refused.status, 409);
    assert.equal((await refused.json()).error.code, 'not_a_file');
    await gateway.stop();
});
