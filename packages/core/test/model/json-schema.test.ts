import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/model/json-schema.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const schemas = jsonSchemas();
const names = Object.keys(schemas) as (keyof typeof schemas)[];

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const validators = new Map(names.map((name) => [name, ajv.compile(schemas[name])]));
const validatorOf = (name: string): ValidateFunction => validators.get(name as (typeof names)[number])!;
const faults = (name: string, value: unknown): readonly string[] => {
  const validate = validatorOf(name);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

/** Files with a schema line, and the schema they name. */
const written = ['examples', 'packages/templates/packs'].flatMap((folder) =>
  (readdirSync(`${root}/${folder}`, { recursive: true }) as string[])
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.yaml') && !path.includes('/out/'))
    .sort()
    .map((path) => {
      const [first = ''] = readFileSync(`${root}/${path}`, 'utf8').split('\n', 1);
      return [path, /schema=.*?([a-z]+)\.schema\.json$/.exec(first)?.[1]] as const;
    }),
);

describe('the committed schemas', () => {
  it.each(names)('%s is what the model says', async (name) => {
    const text = `${JSON.stringify(schemas[name], null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
  });

  it('are these and no others', () => {
    const files = readdirSync(`${root}/packages/core/schema`).sort();
    expect(files).toEqual(names.map((name) => `${name}.schema.json`).sort());
  });
});

describe('the files we ship', () => {
  it('are there, of every kind', () => {
    expect(new Set(written.map(([, name]) => name))).toEqual(new Set(names));
  });

  it.each(written)('%s fits %s', (path, name) => {
    expect(names).toContain(name);
    const named = /\$schema=(\S+)/.exec(readFileSync(`${root}/${path}`, 'utf8'))![1]!;
    expect(join(root, dirname(path), named)).toBe(join(root, `packages/core/schema/${name}.schema.json`));
    expect(faults(name!, parse(readFileSync(`${root}/${path}`, 'utf8')))).toEqual([]);
  });
});

describe('an editor is told of', () => {
  it.each([
    ['an unknown key', 'facts', 'facts: [{ metric: a, vaule: 1 }]', '/facts/0'],
    ['a missing key', 'report', 'organ: { name: 某县人民政府, level: county }\nyear: 2023', ' must have required'],
    [
      'a level we do not know',
      'report',
      'organ: { name: 某县, level: city }\nyear: 2023\npack: national',
      '/organ/level',
    ],
    [
      'a code without quotes',
      'report',
      'organ: { name: 某县, level: county, code: 420113 }\nyear: 2023\npack: a',
      '/organ/code',
    ],
    ['a year as text', 'report', 'organ: { name: 某县, level: county }\nyear: "2023"\npack: a', '/year'],
    ['a day that is no date', 'evidence', 'evidence: [{ id: a, title: 台账, date: 2024年1月 }]', '/evidence/0/date'],
    ['an id with a space', 'metrics', 'metrics: [{ id: a b, name: 数, unit: 件, kind: count }]', '/metrics/0/id'],
    [
      'a sum of one',
      'metrics',
      'metrics: [{ id: a, name: 数, unit: 件, kind: count, derive: { sum: [b] } }]',
      '/metrics/0/derive',
    ],
    ['a task without words', 'tasks', 'tasks: [{ id: "1" }]', '/tasks/0'],
    ['a version of two parts', 'pack', 'id: a\nname: 包\nversion: "1.0"', '/version'],
    [
      'a fault in a nested section',
      'pack',
      'id: a\nname: 包\nversion: 1.0.0\nsections: [{ id: a, title: 甲, sections: [{ id: b }] }]',
      '/sections/0/sections/0',
    ],
  ])('%s', (_, name, yaml, where) => {
    expect(faults(name, parse(yaml)).join('\n')).toContain(where);
  });
});
