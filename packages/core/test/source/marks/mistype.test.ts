import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CST, Lexer } from 'yaml';
import type { z } from 'zod';
import { evidenceFile, factsFile, metricsFile, reportFile } from '../../../src/model/dossier/dossier.ts';
import { taskList } from '../../../src/model/dossier/task.ts';
import { formulationsFile } from '../../../src/model/pack/formulation.ts';
import { packFile } from '../../../src/model/pack/pack.ts';
import { workspaceFile } from '../../../src/model/pack/workspace.ts';
import { parseYaml } from '../../../src/source/index.ts';

const root = fileURLToPath(new URL('../../../../..', import.meta.url));
const schemas: Readonly<Record<string, z.ZodType>> = {
  'report.yaml': reportFile,
  'evidence.yaml': evidenceFile,
  'tasks.yaml': taskList,
  'metrics.yaml': metricsFile,
  'pack.yaml': packFile,
  'formulations.yaml': formulationsFile,
  'workspace.yaml': workspaceFile,
};
const schemaOf = (path: string): z.ZodType => schemas[path.split(/[\\/]/).at(-1)!] ?? factsFile;
const files = ['examples', 'packages/templates/packs'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !/(?:^|[\\/])out[\\/]/.test(path))
    .map((path) => [`${folder}/${path}`, readFileSync(`${root}/${folder}/${path}`, 'utf8')] as const),
);

it('has nothing to say of the YAML of the examples and the packs', () => {
  expect(files.length).toBeGreaterThan(50);
  for (const [path, text] of files) {
    const { messages } = parseYaml(text, path, schemaOf(path));
    expect(messages.filter(({ ruleId }) => ruleId?.startsWith('yaml/')).map(String), path).toEqual([]);
  }
});

const lookAlikes: Readonly<Record<string, readonly string[]>> = {
  ':': ['：'],
  ',': ['，', '、'],
  '[': ['【', '［'],
  ']': ['】', '］'],
  '{': ['｛'],
  '}': ['｝'],
  '-': ['－', '—', '–'],
  '|': ['｜'],
  '#': ['＃'],
  '"': ['“', '”', '＂'],
  ' ': ['\u00a0', '\u3000'],
};
const structure = new Set([
  ...['map-value-ind', 'comma', 'flow-seq-start', 'flow-seq-end', 'flow-map-start', 'flow-map-end', 'seq-item-ind'],
  ...['comment', 'block-scalar-header', 'space'],
]);

/** Where the text has marks of YAML, in order. */
function marksOf(text: string): readonly number[] {
  const marks: number[] = [];
  let at = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (/^[\u0002\u0018\u001f]$/.test(lexeme)) continue;
    const type = CST.tokenType(lexeme) ?? '';
    if (structure.has(type)) marks.push(at);
    if (type === 'double-quoted-scalar') marks.push(at, at + lexeme.length - 1);
    at += lexeme.length;
  }
  return marks.filter((offset) => lookAlikes[text[offset] ?? ''] !== undefined);
}

const sound = files.flatMap(([path, whole]) => {
  const text = whole.slice(0, whole.lastIndexOf('\n', 4000) + 1);
  const { value } = parseYaml(text, path, schemaOf(path));
  return value ? [{ path, text, value: value.value, marks: marksOf(text) }] : [];
});

it('names one mark that is another in a sound file, at its line, and nothing on other lines', () => {
  expect(sound.length).toBeGreaterThan(50);
  let named = 0;
  fc.assert(
    fc.property(fc.constantFrom(...sound), fc.nat(), fc.nat(), ({ path, text, value, marks }, which, other) => {
      const at = marks[which % marks.length]!;
      const others = lookAlikes[text[at]!]!;
      const typed = text.slice(0, at) + others[other % others.length] + text.slice(at + 1);
      const line = text.slice(0, at).split('\n').length;
      const { value: read, messages } = parseYaml(typed, path, schemaOf(path));
      if (read) expect(read.value, typed).toEqual(value);
      else {
        expect(
          messages.map((message) => `${message.line} ${message.ruleId}`),
          typed,
        ).toContain(`${line} yaml/look-alike`);
        expect(new Set(messages.map((message) => message.line)), typed).toEqual(new Set([line]));
        named += 1;
      }
    }),
    { numRuns: 1500 },
  );
  expect(named).toBeGreaterThan(1400);
});
