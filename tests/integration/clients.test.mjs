// Real clients against real mock servers, through the built program.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LLMock } from '@copilotkit/aimock';
import OpenAI from 'openai';
import { serve } from './harness.mjs';

let mock;
let gateway;
let client;

before(async () => {
    mock = new LLMock({ port: 0 });
    mock.onMessage('hello', { content: 'Hi there, how can I help?' });
    mock.onMessage('weather', {
        toolCalls: [{ name: 'get_weather', arguments: JSON.stringify({ city: 'Berlin', unit: 'celsius' }) }],
    });
    mock.onMessage('structured', { content: JSON.stringify({ city: 'Berlin', population: 3700000 }) });
    await mock.start();
    gateway = await serve(`
providers:
  - {name: openai, type: openai, base_url: "${mock.url}/v1", api_key: test-key, models: [gpt-4o, text-embedding-3-small]}
  - {name: anthropic, type: anthropic, base_url: "${mock.url}", api_key: test-key, models: [claude-sonnet-4-5]}
  - {name: ollama, type: ollama, base_url: "${mock.url}", models: [llama3.2], model_aliases: {local: llama3.2}}
  - {name: azure, type: azure_openai, base_url: "${mock.url}", api_key: test-key, azure_deployment: dep, azure_api_version: "2024-10-21", models: [gpt-azure]}
`);
    client = new OpenAI({ baseURL: gateway.url + '/v1', apiKey: 'sk-caller', maxRetries: 0 });
});

after(async () => {
    await gateway?.stop();
    await mock?.stop();
});

const say = (content, model = 'gpt-4o', more = {}) => ({ model, messages: [{ role: 'user', content }], ...more });
const tools = [
    {
        type: 'function',
        function: {
            name: 'get_weather',
            description: 'The weather of a city',
            parameters: { type: 'object', properties: { city: { type: 'string' }, unit: { type: 'string' } }, required: ['city'] },
        },
    },
];

for (const [provider, model] of [['openai', 'gpt-4o'], ['anthropic', 'claude-sonnet-4-5'], ['ollama', 'llama3.2'], ['azure', 'gpt-azure']]) {
    test(`chat through ${provider}, whole`, async () => {
        const { data, response } = await client.chat.completions.create(say('hello', model)).withResponse();
        assert.equal(data.object, 'chat.completion');
        assert.equal(data.choices[0].message.content, 'Hi there, how can I help?');
        assert.equal(data.choices[0].finish_reason, 'stop');
        // The mock's Anthropic role counts zero, and zero is a count.
        assert.equal(data.usage.prompt_tokens > 0, provider !== 'anthropic');
        assert.equal(response.headers.get('x-infermux-provider'), provider);
        assert.equal(response.headers.get('x-infermux-model'), model);
        assert.equal(response.headers.get('x-infermux-attempts'), '1');
        assert.equal(Number(response.headers.get('x-infermux-prompt-tokens')), data.usage.prompt_tokens);
    });

    test(`chat through ${provider}, streamed`, async () => {
        const stream = await client.chat.completions.create(say('hello', model, { stream: true, stream_options: { include_usage: true } }));
        let text = '';
        let finish = null;
        let usage = null;
        for await (const chunk of stream) {
            text += chunk.choices[0]?.delta?.content ?? '';
            finish = chunk.choices[0]?.finish_reason ?? finish;
            usage = chunk.usage ?? usage;
        }
        assert.equal(text, 'Hi there, how can I help?');
        assert.equal(finish, 'stop');
        // Not every role of the mock reports a usage in streams; the translated one always does.
        if (provider === 'anthropic') assert.equal(typeof usage.total_tokens, 'number');
    });

    test(`a tool call through ${provider}, whole and streamed`, async () => {
        const whole = await client.chat.completions.create(say('weather', model, { tools }));
        assert.equal(whole.choices[0].finish_reason, 'tool_calls');
        const call = whole.choices[0].message.tool_calls[0];
        assert.equal(call.function.name, 'get_weather');
        assert.deepEqual(JSON.parse(call.function.arguments), { city: 'Berlin', unit: 'celsius' });

        const runner = client.chat.completions.stream(say('weather', model, { tools }));
        const final = await runner.finalChatCompletion();
        assert.deepEqual(JSON.parse(final.choices[0].message.tool_calls[0].function.arguments), { city: 'Berlin', unit: 'celsius' });
    });
}

test('what reaches each role of the mock is in its own form', async () => {
    mock.clearRequests?.();
    await client.chat.completions.create(say('hello', 'claude-sonnet-4-5', { max_tokens: 77, temperature: 1.7, stop: ['END'] }));
    const entry = mock.getLastRequest();
    assert.equal(entry.path, '/v1/messages');
    assert.equal(entry.headers['anthropic-version'], '2023-06-01');
    assert.ok(!JSON.stringify(entry.headers).includes('sk-caller'), 'the key of the caller stays here');
});

test('structured output', async () => {
    const schema = { type: 'object', properties: { city: { type: 'string' }, population: { type: 'integer' } }, required: ['city', 'population'], additionalProperties: false };
    for (const model of ['gpt-4o', 'claude-sonnet-4-5']) {
        const answer = await client.chat.completions.parse(
            say('structured', model, { response_format: { type: 'json_schema', json_schema: { name: 'city', strict: true, schema } } }));
        assert.equal(JSON.parse(answer.choices[0].message.content).city, 'Berlin');
    }
});

test('embeddings, as floats and as base64', async () => {
    const answer = await client.embeddings.create({ model: 'text-embedding-3-small', input: ['one', 'two'] });
    assert.equal(answer.data.length, 2);
    assert.ok(answer.data[0].embedding.length > 10);
    assert.equal(typeof answer.data[0].embedding[0], 'number');
});

test('the list of models, with who serves them', async () => {
    const ids = [];
    for await (const model of client.models.list()) ids.push(model.id);
    assert.deepEqual(ids.sort(), ['claude-sonnet-4-5', 'gpt-4o', 'gpt-azure', 'llama3.2', 'local', 'text-embedding-3-small']);
    const one = await client.models.retrieve('local');
    assert.deepEqual(one.providers, ['ollama']);
    await assert.rejects(client.models.retrieve('gpt-4x'), OpenAI.NotFoundError);
});

test('an alias is sent as what it stands for, and answered as what was asked', async () => {
    const { data, response } = await client.chat.completions.create(say('hello', 'local')).withResponse();
    assert.equal(data.model, 'local');
    assert.equal(response.headers.get('x-infermux-model'), 'llama3.2');
    const stream = await client.chat.completions.create(say('hello', 'local', { stream: true }));
    for await (const chunk of stream) assert.equal(chunk.model, 'local');
});

test('error classes of the client', async () => {
    await assert.rejects(client.chat.completions.create(say('hello', 'no-such-model')), (error) => {
        assert.ok(error instanceof OpenAI.NotFoundError);
        assert.equal(error.code, 'model_not_found');
        return true;
    });
    await assert.rejects(client.chat.completions.create({ model: 'gpt-4o' }), (error) => {
        assert.ok(error instanceof OpenAI.BadRequestError);
        assert.match(error.message, /messages is missing/);
        return true;
    });
    const guarded = await serve(`
auth: {mode: static_key, key: right}
providers: [{name: demo, type: demo}]
`);
    const stranger = new OpenAI({ baseURL: guarded.url + '/v1', apiKey: 'wrong', maxRetries: 0 });
    await assert.rejects(stranger.chat.completions.create(say('hello')), OpenAI.AuthenticationError);
    await guarded.stop();
});
