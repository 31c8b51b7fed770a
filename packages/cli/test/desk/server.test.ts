import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, serveDesk } from '../../src/desk/serve-desk.ts';

const secret = 'a'.repeat(48);
const outside = mkdtempSync(join(tmpdir(), 'fazhi-desk-'));
const root = join(outside, '云山 县');
let desk: Desk;
let host: string;

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request as any program could make it, header by header. */
const ask = (
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string | Uint8Array,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const [name, port] = host.split(':');
    const asked = httpRequest({ host: name, port, method, path, headers: { host, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
const own = () => ({ cookie: `fazhi-${host.split(':')[1]}=${secret}`, origin: `http://${host}` });
const file = (path: string) => `/api/file?path=${encodeURIComponent(path)}`;

beforeAll(async () => {
  mkdirSync(join(root, 'prose'), { recursive: true });
  writeFileSync(join(root, 'report.yaml'), 'year: 2025\n');
  writeFileSync(join(outside, 'secret.txt'), '不在卷宗里');
  symlinkSync(join(outside, 'secret.txt'), join(root, 'prose/link.md'));
  symlinkSync(outside, join(root, 'out-link'));
  symlinkSync(join(outside, 'nowhere'), join(root, 'dangling'));
  desk = await serveDesk({ root, about: { folder: '.' }, secret, port: 0, left: () => {} }, diskFiles);
  host = new URL(desk.address).host;
});
afterAll(async () => {
  await desk.close();
  rmSync(outside, { recursive: true, force: true });
});

describe('who may ask a desk', () => {
  it.each([
    ['without the secret', {}],
    ['with another secret', { cookie: `fazhi-PORT=${'b'.repeat(48)}` }],
    ['with the cookie of another port', { cookie: `fazhi-1=${secret}` }],
  ])('not one %s', async (_, headers) => {
    const named = Object.fromEntries(
      Object.entries(headers).map(([key, value]) => [key, value.replace('PORT', host.split(':')[1]!)]),
    );
    const { status, body } = await ask('GET', '/api/about', named);
    expect([status, body]).toEqual([403, '请用 fazhi open 打开工作台，或者使用它输出的完整地址\n']);
  });

  it.each([
    ['under another name for this machine', () => ({ host: `evil.example:${host.split(':')[1]}` })],
    ['as localhost', () => ({ host: `localhost:${host.split(':')[1]}` })],
    ['of another origin', () => ({ origin: 'http://evil.example' })],
    ['of another port of this machine', () => ({ origin: 'http://127.0.0.1:1' })],
    ['of no origin at all', () => ({ origin: 'null' })],
    ['from another site', () => ({ 'sec-fetch-site': 'cross-site' })],
    ['from another port, as a browser says it', () => ({ 'sec-fetch-site': 'same-site' })],
  ])('not a page %s', async (_, headers) => {
    const { status } = await ask('GET', '/api/about', { ...own(), ...headers() });
    expect(status).toBe(403);
  });

  it('not a form that writes without an origin', async () => {
    const { cookie } = own();
    expect((await ask('PUT', file('a.md'), { cookie, 'if-none-match': '*' }, '甲')).status).toBe(403);
  });

  it('its own page, which gets a cookie that no script reads', async () => {
    const { status, headers } = await ask('GET', `/?key=${secret}`);
    expect([status, headers.location]).toEqual([303, '/']);
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^fazhi-\d+=a+; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    expect((await ask('GET', '/api/about', own())).body).toBe('{"folder":"."}');
  });

  it('loads nothing from elsewhere and stands in no frame', async () => {
    const { headers } = await ask('GET', '/api/about', own());
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('files that a desk serves', () => {
  it.each([
    '../secret.txt',
    'prose/../../secret.txt',
    '/etc/passwd',
    '..',
    '',
    './report.yaml',
    'prose//a.md',
    'prose\\..\\..\\secret.txt',
    'C:/Windows/win.ini',
    'report.yaml\0.md',
    'prose/link.md',
    'out-link/secret.txt',
    'dangling',
    'dangling/a.md',
    'CON',
    'aux.md',
    'report.yaml.',
    'report.yaml ',
    'report.yaml::$DATA',
    'out-link',
  ])('has no %j', async (path) => {
    const answers = [
      await ask('GET', file(path), own()),
      await ask('PUT', file(path), { ...own(), 'if-none-match': '*' }, '甲'),
      await ask('DELETE', file(path), { ...own(), 'if-match': `"${'0'.repeat(64)}"` }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(readFileSync(join(outside, 'secret.txt'), 'utf8')).toBe('不在卷宗里');
  });

  it('reads a path however it was encoded, once', async () => {
    expect((await ask('GET', '/api/file?path=%252e%252e%252fsecret.txt', own())).status).toBe(204);
    expect((await ask('GET', '/..%2f..%2fsecret.txt', own())).status).toBe(404);
    expect((await ask('GET', '/../package.json', own())).status).toBe(404);
  });

  it('lists what is below, and follows no link out of it', async () => {
    const { body } = await ask('GET', '/api/list?path=.', own());
    expect(JSON.parse(body)).toEqual(['report.yaml']);
    expect((await ask('GET', '/api/list?path=out-link', own())).status).toBe(403);
    expect((await ask('GET', '/api/list?path=none', own())).body).toBe('null');
  });

  it('writes a change of what was read, and no other', async () => {
    const { headers, body } = await ask('GET', file('report.yaml'), own());
    expect([headers.etag, body]).toEqual([`"${sha256(new TextEncoder().encode(body))}"`, 'year: 2025\n']);
    const etag = headers.etag!;
    const changed = await ask('PUT', file('report.yaml'), { ...own(), 'if-match': etag }, 'year: 2026\n');
    expect(changed.status).toBe(204);
    const late = await ask('PUT', file('report.yaml'), { ...own(), 'if-match': etag }, 'year: 1999\n');
    expect([late.status, late.body]).toEqual([412, '这个文件已经被别人改过\n']);
    const gone = await ask('DELETE', file('report.yaml'), { ...own(), 'if-match': etag });
    expect(gone.status).toBe(412);
    expect(readFileSync(join(root, 'report.yaml'), 'utf8')).toBe('year: 2026\n');
    expect((await ask('PUT', file('report.yaml'), own(), '甲')).status).toBe(428);
    expect((await ask('PUT', file('report.yaml'), { ...own(), 'if-none-match': '*' }, '甲')).status).toBe(412);
  });

  it('lets one of two who write at once win, and tells the other', async () => {
    const at = { ...own(), 'if-none-match': '*' };
    const answers = await Promise.all(['甲', '乙', '丙'].map((text) => ask('PUT', file('new/一.md'), at, text)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 412, 412]);
  });

  it('takes no file that is too large', async () => {
    const large = new Uint8Array((64 << 20) + 1);
    const answer = await ask('PUT', file('large.bin'), { ...own(), 'if-none-match': '*' }, large).catch(
      () => undefined,
    );
    expect(answer?.status ?? 413).toBe(413);
    expect((await ask('GET', file('large.bin'), own())).status).toBe(204);
  });
});
