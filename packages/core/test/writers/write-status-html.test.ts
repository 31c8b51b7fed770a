import { describe, expect, it } from 'vitest';
import type { DossierStatus } from '../../src/model/dossier/dossier-status.ts';
import { writeStatusHtml } from '../../src/writers/html/index.ts';

const hostile = '<script>alert("1")</script>&\'"';
const plain: DossierStatus = {
  dossier: 'districts/xi',
  organ: '某市西区人民政府',
  year: 2025,
  packs: [
    { id: 'national', version: '1.0.0' },
    { id: 'city', version: '1.1.0' },
  ],
  behind: [],
  patches: 3,
  suspects: 0,
  overrides: [],
  prose: 2,
  errors: 0,
  built: { tool: '0.1.0', outputs: 2, current: true },
};
const pageOf = (...dossiers: readonly DossierStatus[]) =>
  new TextDecoder()
    .decode(writeStatusHtml('某市', dossiers))
    .replace(/<style>[\s\S]*?<\/style>|<script>\n[\s\S]*?<\/script>/g, '');
const cellsOf = (status: DossierStatus) =>
  [...pageOf(status).matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)]
    .slice(14)
    .map(([, cell = '']) => cell.replaceAll(/<[^>]+>/g, '|'));

describe('writeStatusHtml', () => {
  it('has a row for a dossier, with every layer', () => {
    const given = { ...plain, unaccepted: 1, metrics: ['m', 'n'], lock: { state: 'kept', changes: [] } } as const;
    expect(cellsOf(given).map((cell) => cell.replaceAll('|1|', '1'))).toEqual([
      'districts/xi',
      '某市西区人民政府',
      '2025',
      '|national 1.0.0||city 1.1.0|',
      '3',
      '0',
      '1',
      '2',
      '',
      '',
      '2',
      '0',
      '一致',
      '2个文件，fazhi 0.1.0',
    ]);
    expect(pageOf(plain)).toContain('data-todo="false"');
  });

  it.each<[string, Partial<DossierStatus>, number, string]>([
    [
      'a newer version of a layer',
      { behind: [{ id: 'city', version: '1.1.0', newest: '2.0.0' }] },
      3,
      '|national 1.0.0||city 1.1.0|有 2.0.0||',
    ],
    ['suspect patches', { suspects: 2 }, 5, '|2|'],
    ['patches that nobody accepted', { unaccepted: 3 }, 6, '|3|'],
    ['packs that are not as locked', { lock: { state: 'changed', changes: ['city'] } }, 12, '|变了| city'],
    ['errors', { errors: 4 }, 11, '|4|'],
    ['a folder that cannot be opened', { packs: [], trouble: '没有权限' }, 11, '|打不开||没有权限|'],
  ])('marks %s', (_, change, cell, text) => {
    expect(cellsOf({ ...plain, ...change })[cell]).toBe(text);
    expect(pageOf({ ...plain, ...change })).toContain('data-todo="true"');
  });

  it('names the files that hide others, and says what was not built or is stale', () => {
    const files = ['packs/a/partials/x.hbs', 'packs/a/sections/y.hbs'];
    expect(cellsOf({ ...plain, overrides: files })[9]).toBe(files.map((path) => `|${path}|`).join(''));
    expect(cellsOf({ ...plain, built: undefined })[13]).toBe('没有');
    const stale = { tool: '0.1.0', outputs: 1, current: false };
    expect(cellsOf({ ...plain, built: stale })[13]).toBe('1个文件，fazhi 0.1.0|之后改过|');
  });

  it('counts the dossiers on each version of a pack that several stand on', () => {
    const older = {
      ...plain,
      packs: [
        { id: 'national', version: '1.0.0' },
        { id: 'city', version: '1.0.0' },
      ],
    };
    const counts = [
      ...pageOf(plain, plain, older).matchAll(/<th scope="row">([a-z]+ [\d.]+)<\/th><td class="number">(\d+)/g),
    ];
    expect(counts.map(([, name, count]) => [name, count])).toEqual([
      ['city 1.1.0', '2'],
      ['national 1.0.0', '3'],
    ]);
  });

  it('makes no markup of what it is given, and loads nothing', () => {
    const page = pageOf({
      ...plain,
      dossier: hostile,
      organ: hostile,
      packs: [{ id: hostile, version: hostile }],
      overrides: [hostile],
      trouble: hostile,
    });
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;&quot;');
    expect(page).not.toMatch(/https?:|\ssrc=|<link|@import|url\(/);
    expect(page).toContain("default-src 'none'");
  });
});
