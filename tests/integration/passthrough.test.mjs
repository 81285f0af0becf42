// What goes through goes through byte for byte.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import http from 'node:http';
import { answerJson, chatAnswer, chatBody, post, seeded, serve, until, upstream } from './harness.mjs';

let provider;
let gateway;
let respond;

before(async () => {
    provider = await upstream((request, response, body) => respond(request, response, body));
    gateway = await serve(`
providers:
  - {name: one, type: openai, base_url: "${provider.url}/v1", api_key: provider-key, model_aliases: {short: "a-much-longer-model-name", "quo\\"ted": plain}}
`);
});
after(async () => {
    await gateway?.stop();
    await provider?.close();
});

/** A random JSON text, written with its own idea of white space, escapes and numbers. */
function generator(random) {
    const space = () => random.pick(['', '', '', ' ', '\n', '\t', '  \r\n']);
    const character = () => random.pick(['a', 'Z', ' ', 'é', '東', '😀', '\\n', '\\"', '\\\\', '\\/', '\\u0041', '\\ud83d\\ude00', '{', '}', '[', ',', ':']);
    const string = () => '"' + Array.from({ length: random.below(12) }, character).join('') + '"';
    const number = () => random.pick(['0', '-0', '1.0', '1e3', '1E+2', '9007199254740993', '123456789012345678901234567890', '0.1', '-1.50', '2.50e-7']);
    const value = (depth) => {
        const kind = random.below(depth > 4 ? 4 : 6);
        if (kind === 0) return string();
        if (kind === 1) return number();
        if (kind === 2) return random.pick(['true', 'false', 'null']);
        if (kind === 3) return string();
        if (kind === 4) return '[' + Array.from({ length: random.below(4) }, () => space() + value(depth + 1) + space()).join(',') + ']';
        return object(depth + 1);
    };
    const decoyKeys = ['"model"', '"mod\\u0065l"', '"user"', '"stream"', '"metadata"', '"x"', '""', '"messages"'];
    const member = (depth) => space() + (random.below(3) ? string() : random.pick(decoyKeys)) + space() + ':' + space() + value(depth) + space();
    const object = (depth) => '{' + Array.from({ length: random.below(4) }, () => member(depth)).join(',') + '}';
    return { space, value, object, string };
}

test('1,000 generated bodies arrive as they were sent, outside of the value of model', async () => {
    const random = seeded();
    const make = generator(random);
    let expected;
    respond = (request, response, body) => {
        answerJson(response, chatAnswer());
        assert.equal(body.toString('utf8'), expected);
    };
    const failures = [];
    for (let i = 0; i < 1000; i += 1) {
        const [asked, sent] = random.pick([['"gpt-4o"', null], ['"short"', '"a-much-longer-model-name"'], ['"sh\\u006frt"', '"a-much-longer-model-name"'], ['"quo\\"ted"', '"plain"'], ['"模型"', null]]);
        const twice = random.below(10) === 0;
        const reserved = /^"(model|messages|stream|stream_options|user|max_tokens|max_completion_tokens|n)"$/;
        const members = [`"messages"${make.space()}:${make.space()}[{"role":"user","content":${make.string()},"model":"decoy"}]`];
        for (let j = random.below(6); j > 0; j -= 1) {
            let key;
            do key = make.string();
            while (reserved.test(JSON.stringify(JSON.parse(key))));
            members.push(`${key}${make.space()}:${make.space()}${make.value(0)}`);
        }
        const slot = '\u0001';
        members.splice(random.below(members.length + 1), 0, `${random.pick(['"model"', '"mod\\u0065l"'])}${make.space()}:${make.space()}${slot}`);
        if (twice) members.push(`"model":${slot}`);
        const text = make.space() + '{' + members.map((m) => make.space() + m + make.space()).join(',') + '}' + make.space();
        const body = text.replaceAll(slot, () => asked);
        expected = text.replaceAll(slot, () => sent ?? asked);
        const before = provider.requests.length;
        const response = await post(gateway.url + '/v1/chat/completions', body);
        const answer = await response.text();
        if (response.status !== 200) failures.push(`${response.status} ${answer} for ${body}`);
        else if (provider.requests[before].body.toString('utf8') !== expected) failures.push(`sent ${body}\ngot  ${provider.requests[before].body}\nwant ${expected}`);
        else if (sent) assert.equal(JSON.parse(answer).model, JSON.parse(asked));
        provider.requests.length = 0;
        if (failures.length > 3) break;
    }
    assert.deepEqual(failures, []);
});

const frame = (object) => `data: ${JSON.stringify(object)}\n\n`;
const chunk = (delta, finish = null, more = {}) => ({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'a-much-longer-model-name', choices: [{ index: 0, delta, finish_reason: finish }], ...more });
const streamText =
    ': OPENROUTER PROCESSING\n\n' +
    'retry: 10\r\n\r\n' +
    frame(chunk({ role: 'assistant', content: '' })) +
    `data: ${JSON.stringify(chunk({ content: 'héllo 😀 "model":"decoy"' }))}\r\n\r\n` +
    `data: ${JSON.stringify(chunk({ content: 'split' }))}\r\r` +
    frame(chunk({}, 'stop'));
const usageFrame = frame({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'a-much-longer-model-name', choices: [], usage: { prompt_tokens: 5, completion_tokens: 7, total_tokens: 12 } });

/** Reads a stream with its trailers. */
function readStream(body) {
    return new Promise((resolve, reject) => {
        const request = http.request(gateway.url + '/v1/chat/completions', { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
            const chunks = [];
            response.on('data', (data) => chunks.push(data));
            response.on('end', () => resolve({ text: Buffer.concat(chunks).toString('utf8'), headers: response.headers, trailers: response.trailers, status: response.statusCode }));
            response.on('error', reject);
        });
        request.on('error', reject);
        request.end(JSON.stringify(body));
    });
}

async function cutEverywhere(model, wantsUsage, expected) {
    const bytes = Buffer.from(streamText + usageFrame + 'data: [DONE]\n\n');
    const positions = Array.from({ length: bytes.length - 1 }, (_, i) => i + 1);
    let position = 0;
    respond = async (request, response) => {
        const cut = Number(request.headers['x-cut']);
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(bytes.subarray(0, cut), () => setImmediate(() => response.end(bytes.subarray(cut))));
    };
    const worker = async () => {
        while (position < positions.length) {
            const cut = positions[position++];
            const text = await new Promise((resolve, reject) => {
                const request = http.request(gateway.url + '/v1/chat/completions', { method: 'POST', headers: { 'x-cut': String(cut) } }, (response) => {
                    const chunks = [];
                    response.on('data', (data) => chunks.push(data));
                    response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
                });
                request.on('error', reject);
                request.end(JSON.stringify(chatBody(model, { stream: true, ...(wantsUsage ? { stream_options: { include_usage: true } } : {}) })));
            });
            assert.equal(text, expected, `cut at ${cut}`);
        }
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
}

test('a stream cut at every byte arrives unchanged', async () => {
    await cutEverywhere('a-much-longer-model-name', true, streamText + usageFrame + 'data: [DONE]\n\n');
});

test('the usage chunk stays here when the caller did not ask, wherever the stream is cut', async () => {
    await cutEverywhere('a-much-longer-model-name', false, streamText + 'data: [DONE]\n\n');
});

test('the model is set back in each chunk of an alias, wherever the stream is cut', async () => {
    const renamed = (streamText + usageFrame).replaceAll('"model":"a-much-longer-model-name"', '"model":"short"');
    await cutEverywhere('short', true, renamed + 'data: [DONE]\n\n');
});

test('include_usage is added in every way that stream_options can be missing', async () => {
    const seen = [];
    respond = (request, response, body) => {
        seen.push(body.toString());
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end(streamText + usageFrame + 'data: [DONE]\n\n');
    };
    const messages = '"messages":[{"role":"user","content":"x"}]';
    for (const options of ['', ',"stream_options":null', ',"stream_options":{}', ',"stream_options":{"include_usage":false,"a":1}', ',"stream_options":{"a":1}', ',"stream_options":{"include_usage":null}']) {
        const response = await post(gateway.url + '/v1/chat/completions', `{"model":"m","stream":true,${messages}${options}}`);
        assert.ok(!(await response.text()).includes('"usage":{'));
        assert.equal(JSON.parse(seen.at(-1)).stream_options.include_usage, true, options);
    }
    const asked = `{"model":"m","stream":true,${messages},"stream_options":{"include_usage":true}}`;
    const response = await post(gateway.url + '/v1/chat/completions', asked);
    assert.ok((await response.text()).includes('"usage":{'));
    assert.equal(seen.at(-1), asked);
});

test('figures of a stream come as trailers, announced', async () => {
    respond = (request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end(streamText + usageFrame + 'data: [DONE]\n\n');
    };
    const { headers, trailers } = await readStream(chatBody('m', { stream: true }));
    assert.match(headers.trailer, /X-Infermux-Prompt-Tokens/);
    assert.equal(trailers['x-infermux-prompt-tokens'], '5');
    assert.equal(trailers['x-infermux-completion-tokens'], '7');
    assert.ok(Number(trailers['x-infermux-latency-ms']) >= 0);
});

test('unknown paths of the provider, headers and keys: only what should go along does', async () => {
    respond = (request, response) => answerJson(response, chatAnswer(), 200, { 'x-request-id': 'up-1', 'set-cookie': 'a=b', 'x-infermux-provider': 'fake', 'x-ratelimit-remaining-requests': '9' });
    const response = await post(gateway.url + '/chat/completions', chatBody(), {
        authorization: 'Bearer caller-secret', 'x-api-key': 'caller-secret', cookie: 's=1', 'x-infermux-caller': 'me', traceparent: '00-1-2-01',
        'openai-organization': 'org', connection: 'keep-alive',
    });
    assert.equal(response.status, 200);
    const seen = provider.requests.at(-1);
    assert.equal(seen.url, '/v1/chat/completions');
    assert.equal(seen.headers.authorization, 'Bearer provider-key');
    assert.equal(seen.headers.traceparent, '00-1-2-01');
    assert.equal(seen.headers['openai-organization'], 'org');
    assert.equal(seen.headers['accept-encoding'], 'identity');
    assert.ok(!JSON.stringify(seen.rawHeaders).includes('caller-secret'));
    for (const name of ['cookie', 'x-api-key', 'x-infermux-caller', 'expect']) assert.equal(seen.headers[name], undefined, name);
    assert.equal(response.headers.get('x-request-id'), 'up-1');
    assert.equal(response.headers.get('x-ratelimit-remaining-requests'), '9');
    assert.equal(response.headers.get('x-infermux-provider'), 'one');
    assert.equal(response.headers.get('set-cookie'), null);
});

test('a key of the caller goes to a provider without one, in the form that it takes', async () => {
    respond = (request, response) => answerJson(response, chatAnswer());
    const open = await serve(`
auth: {keys: [{key: ours, caller: cursor}]}
providers:
  - {name: keyless, type: openai, base_url: "${provider.url}/v1"}
`);
    await post(open.url + '/v1/chat/completions', chatBody(), { authorization: 'Bearer sk-theirs' });
    assert.equal(provider.requests.at(-1).headers.authorization, 'Bearer sk-theirs');
    await post(open.url + '/v1/chat/completions', chatBody(), { 'x-api-key': 'sk-theirs' });
    assert.equal(provider.requests.at(-1).headers.authorization, 'Bearer sk-theirs');
    // A key that names a caller is ours and stays here.
    await post(open.url + '/v1/chat/completions', chatBody(), { authorization: 'Bearer ours' });
    assert.equal(provider.requests.at(-1).headers.authorization, undefined);
    const unset = await serve(`providers: [{name: unset, type: openai, api_key: "\${INFERMUX_TEST_UNSET}", base_url: "${provider.url}/v1"}]\n`);
    await post(unset.url + '/v1/chat/completions', chatBody(), { authorization: 'Bearer sk-theirs' });
    assert.equal(provider.requests.at(-1).headers.authorization, undefined, 'a key that is not set is not replaced by the key of somebody else');
    await unset.stop();
    await until(() => /caller=cursor/.test(open.stderr), 'the log line');
    assert.ok(!open.stderr.includes('sk-theirs'));
    await open.stop();
});
