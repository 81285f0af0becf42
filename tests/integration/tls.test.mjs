// TLS on both sides, HTTP/2 to providers that have it, and proxies.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { answerJson, chatAnswer, chatBody, post, run, serve, temporaryFolder, upstream } from './harness.mjs';
import { writeFileSync } from 'node:fs';

const folder = temporaryFolder();
const cert = path.join(folder, 'cert.pem');
const key = path.join(folder, 'key.pem');
let secure;
let versions;

before(async () => {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-keyout', key, '-out', cert], { stdio: 'ignore' });
    versions = [];
    secure = http2.createSecureServer({ key: readFileSync(key), cert: readFileSync(cert), allowHTTP1: true }, (request, response) => {
        versions.push(request.httpVersion);
        request.resume().on('end', () => {
            response.writeHead(200, { 'content-type': 'application/json' });
            response.end(chatAnswer());
        });
    });
    await new Promise((resolve) => secure.listen(0, '127.0.0.1', resolve));
});
after(() => secure.close());

const provider = (url) => `providers: [{name: secure, type: openai, api_key: k, base_url: "${url}/v1"}]\n`;

test('a certificate that nobody vouches for is not trusted; one that is, over HTTP/2', async () => {
    const url = `https://localhost:${secure.address().port}`;
    const strict = await serve(provider(url));
    const refused = await post(strict.url + '/v1/chat/completions', chatBody());
    assert.equal(refused.status, 502);
    assert.match((await refused.json()).error.message, /certificate/i);
    assert.equal(versions.length, 0);
    await strict.stop();

    const trusting = await serve(provider(url), { env: { SSL_CERT_FILE: cert } });
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(trusting.url + '/v1/chat/completions', chatBody())));
    for (const answer of answers) assert.equal(answer.status, 200);
    assert.deepEqual([...new Set(versions)], ['2.0']);
    await trusting.stop();
});

test('the gateway itself speaks TLS', async () => {
    const gateway = await serve(`tls: {cert_file: "${cert}", key_file: "${key}"}\nproviders: [{name: demo, type: demo}]\n`);
    assert.match(gateway.url, /^https:/);
    const status = await new Promise((resolve, reject) => {
        https.get(gateway.url + '/_infermux/health', { ca: readFileSync(cert) }, (response) => resolve(response.statusCode)).on('error', reject);
    });
    assert.equal(status, 200);
    await gateway.stop();
});

test('a key that does not belong to the certificate is refused before anything starts', async () => {
    const other = path.join(folder, 'other.pem');
    execFileSync('openssl', ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-out', other], { stdio: 'ignore' });
    const file = path.join(folder, 'mismatch.yml');
    writeFileSync(file, `tls: {cert_file: "${cert}", key_file: "${other}"}\nproviders: [{name: demo, type: demo}]\n`);
    const { code, stderr } = await run(['validate', '--config', file]);
    assert.equal(code, 3);
    assert.match(stderr, /tls\.key_file: the key in .* does not belong to the certificate/);
});

test('HTTPS_PROXY and NO_PROXY are obeyed', async () => {
    const connects = [];
    const proxy = http.createServer();
    proxy.on('connect', (request, socket) => {
        connects.push(request.url);
        const target = net.connect(secure.address().port, '127.0.0.1', () => {
            socket.write('HTTP/1.1 200 Connected\r\n\r\n');
            target.pipe(socket).pipe(target);
        });
        for (const end of [socket, target]) end.on('error', () => {});
    });
    await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const env = { SSL_CERT_FILE: cert, HTTPS_PROXY: `http://127.0.0.1:${proxy.address().port}`, NO_PROXY: '' };
    const through = await serve(provider(`https://localhost:${secure.address().port}`), { env });
    assert.equal((await post(through.url + '/v1/chat/completions', chatBody())).status, 200);
    assert.deepEqual(connects, [`localhost:${secure.address().port}`]);
    await through.stop();
    const around = await serve(provider(`https://localhost:${secure.address().port}`), { env: { ...env, NO_PROXY: 'localhost' } });
    assert.equal((await post(around.url + '/v1/chat/completions', chatBody())).status, 200);
    assert.equal(connects.length, 1);
    await around.stop();
    proxy.closeAllConnections();
    proxy.close();
});

test('connections to a provider are kept and shared', async () => {
    const ports = new Set();
    const plain = await upstream((request, response) => (ports.add(request.socket.remotePort), answerJson(response, chatAnswer())));
    const gateway = await serve(provider(plain.url));
    for (let i = 0; i < 10; i += 1) await (await post(gateway.url + '/v1/chat/completions', chatBody())).text();
    assert.equal(ports.size, 1);
    await gateway.stop();
    await plain.close();
});
