// The embedded provider, seen by a real client: no key, no network, no file.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import OpenAI from 'openai';
import { run, serve } from './harness.mjs';

let gateway;
let client;

before(async () => {
    gateway = await serve('providers: [{name: demo, type: demo}]\ndemo: {tokens_per_second: 2000, first_token_ms: 1}\n');
    client = new OpenAI({ baseURL: gateway.url + '/v1', apiKey: 'none', maxRetries: 0 });
});
after(() => gateway?.stop());

const say = (content, more = {}) => ({ model: 'gpt-4o', messages: [{ role: 'user', content }], ...more });

test('the count of tokens is the count of what streams', async () => {
    const stream = await client.chat.completions.create(say('count', { stream: true, stream_options: { include_usage: true } }));
    let pieces = 0;
    let usage = null;
    for await (const chunk of stream) {
        if (chunk.choices[0]?.delta?.content) pieces += 1;
        usage = chunk.usage ?? usage;
    }
    assert.ok(pieces > 10);
    assert.equal(usage.completion_tokens, pieces);
});

test('max_tokens cuts with finish_reason length', async () => {
    const answer = await client.chat.completions.create(say('cut', { max_tokens: 5 }));
    assert.equal(answer.usage.completion_tokens, 5);
    assert.equal(answer.choices[0].finish_reason, 'length');
});

test('a required tool is called with arguments of its schema', async () => {
    const tools = [{ type: 'function', function: { name: 'book', parameters: { type: 'object', properties: { seats: { type: 'integer', minimum: 2 }, window: { type: 'boolean' } } } } }];
    const answer = await client.chat.completions.create(say('book', { tools, tool_choice: 'required' }));
    assert.deepEqual(JSON.parse(answer.choices[0].message.tool_calls[0].function.arguments), { seats: 2, window: true });
});

test('structured output follows the schema', async () => {
    const schema = { type: 'object', properties: { name: { type: 'string' }, tags: { type: 'array', items: { enum: ['a', 'b'] } } } };
    const answer = await client.chat.completions.create(say('x', { response_format: { type: 'json_schema', json_schema: { name: 's', schema } } }));
    assert.deepEqual(JSON.parse(answer.choices[0].message.content), { name: 'sample', tags: ['a'] });
});

test('embeddings have the dimensions asked for and are unit vectors', async () => {
    const answer = await client.embeddings.create({ model: 'text-embedding-3-small', input: 'hello', dimensions: 64 });
    const vector = answer.data[0].embedding;
    assert.equal(vector.length, 64);
    assert.ok(Math.abs(Math.hypot(...vector) - 1) < 1e-3);
});

test('legacy completions, whole and streamed', async () => {
    const whole = await client.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt: 'Once', max_tokens: 6 });
    assert.equal(whole.usage.completion_tokens, 6);
    let text = '';
    for await (const chunk of await client.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt: 'Once', max_tokens: 6, stream: true }))
        text += chunk.choices[0]?.text ?? '';
    assert.equal(text, whole.choices[0].text);
});

test('it fails at the set rate', async () => {
    const failing = await serve('providers: [{name: demo, type: demo}]\ndemo: {error_rate: 1.0, first_token_ms: 0}\n');
    const other = new OpenAI({ baseURL: failing.url + '/v1', apiKey: 'none', maxRetries: 0 });
    await assert.rejects(other.chat.completions.create(say('x')), OpenAI.InternalServerError);
    await failing.stop();
});

test('infermux infer --demo prints an answer and where it came from', async () => {
    const { code, stdout, stderr } = await run(['infer', '--demo', '--prompt', 'hello']);
    assert.equal(code, 0);
    assert.ok(stdout.trim().length > 20);
    assert.match(stderr, /provider: demo/);
});
