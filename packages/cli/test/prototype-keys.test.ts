import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

/** Names that every object of JavaScript has: as ids they are names like any other. */
const keys = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__'];

const sound: Readonly<Record<string, string>> = {
  'report.yaml': `organ: { name: 清河镇人民政府, level: township }
year: 2025
pack: ./pack
issueDate: 2026-02-20
departments: [{ id: justice, name: 司法所 }]
annexes: [evidence, tasks]
`,
  'facts.yaml': 'facts:\n  - { metric: a.b, value: 21, source: justice, evidence: [ledger] }\n',
  'evidence.yaml': 'evidence:\n  - { id: ledger, title: 台账 }\n',
  'tasks.yaml':
    'tasks:\n  - { id: "1", content: 普法, responsible: [justice], targets: [{ metric: a.b, op: ">=", value: 1 }] }\n',
  'prose/work.md': '受理[](fact:a.b)。[](task:1)[](evidence:ledger)\n',
  'pack/pack.yaml': 'id: small\nname: 小样\nversion: 1.0.0\nsections: [{ id: work, title: 工作 }]\n',
  'pack/metrics.yaml': 'metrics:\n  - { id: a.b, name: 受理, unit: 件, kind: count }\n',
  'pack/sections/work.hbs': '{{#when "a.b"}}受理{{fact "a.b"}}。{{/when}}\n{{prose}}\n',
};

type Change = (files: Map<string, string>, key: string) => void;
const replaced =
  (from: string, to: (key: string) => string, pattern = /./): Change =>
  (files, key) => {
    for (const [path, text] of files) if (pattern.test(path)) files.set(path, text.replaceAll(from, to(key)));
  };
const added =
  (path: string, text: (key: string) => string): Change =>
  (files, key) =>
    void files.set(path, (files.get(path) ?? '') + text(key));

const places: Readonly<Record<string, Change>> = {
  'a metric everywhere': replaced('a.b', (key) => key),
  'a part of a metric everywhere': replaced('a.b', (key) => `a.${key}`),
  'a metric of a fact': replaced('a.b', (key) => key, /^facts/),
  'a metric of prose': replaced('a.b', (key) => key, /^prose/),
  'a metric of a template': replaced('a.b', (key) => key, /hbs$/),
  'a style of a fact': replaced('(fact:a.b)', (key) => `(fact:a.b?${key}=1)`),
  'a value of a style': replaced('(fact:a.b)', (key) => `(fact:a.b?style=${key})`),
  'a task': replaced('"1"', (key) => `"${key}"`),
  'a task of prose': replaced('task:1', (key) => `task:${key}`),
  'a document everywhere': replaced('ledger', (key) => key),
  'a department everywhere': replaced('justice', (key) => key),
  'a section': replaced('id: work', (key) => `id: ${key}`),
  'a section and its prose': (files, key) => {
    replaced('id: work', (id) => `id: ${id}`)(files, key);
    files.set(`prose/${key}.md`, files.get('prose/work.md')!);
    files.set(`pack/sections/${key}.hbs`, files.get('pack/sections/work.hbs')!);
  },
  'a prose file of no section': (files, key) => void files.set(`prose/${key}.md`, '文字。\n'),
  'prose in report.yaml': added('report.yaml', (key) => `prose: { ${key}: 文字。 }\n`),
  'parts of a total': replaced('value: 21', (key) => `parts: { ${key}: 11, 乙: 10 }`),
  'a key of report.yaml': added('report.yaml', (key) => `${key}: 1\n`),
  'a key of a fact': replaced('value: 21', (key) => `value: 21, ${key}: 1`),
  'a key with keys': added('report.yaml', (key) => `${key}: { polluted: 1 }\n`),
  'a rule': added('report.yaml', (key) => `rules: { ${key}: off }\n`),
  'a font': added('report.yaml', (key) => `layout: { fonts: { ${key}: 宋体 } }\n`),
  'a profile': added('report.yaml', (key) => `layout: { profile: ${key} }\n`),
  'an edition': added('report.yaml', (key) => `editions: { ${key}: {} }\n`),
  'an annex': replaced('annexes: [evidence', (key) => `annexes: [${key}`),
  'a pack': replaced('pack: ./pack', (key) => `pack: ${key}`),
  'a pack below': added('pack/pack.yaml', (key) => `extends: ${key}@^1\n`),
  'a helper': replaced('{{prose}}', (key) => `{{${key} "a.b"}}`),
  'a path': replaced('{{prose}}', (key) => `{{organ.${key}}}{{this.${key}}}`),
  'a partial': replaced('{{prose}}', (key) => `{{> ${key}}}`),
  'a silenced rule': added('prose/work.md', (key) => `\n<!-- fazhi-disable ${key}: 理由 -->\n\n文字。\n`),
  'a heading': added('prose/work.md', (key) => `\n### ${key}\n\n文字。\n`),
};

const commands = ['check d', 'check d --format json --ledger', 'build d --edition review --to docx,md', 'coverage d'];

describe.each(keys)('%s', (key) => {
  it.each(Object.keys(places))('as %s', async (place) => {
    const files = new Map(Object.entries(sound));
    places[place]!(files, key);
    for (const command of commands) {
      const entries = new Map([...files].map(([path, text]) => [`d/${path}`, bytesOf(text)] as const));
      const { host, said } = memoryHost(entries);
      const code = await run(command.split(' '), host);
      expect([code, code === 70 ? said.stderr : '']).not.toContain(70);
      expect(said.stdout + said.stderr).not.toMatch(/\[native code\]|\[object |undefined/);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
