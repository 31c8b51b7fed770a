import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { reportFile } from '../../src/model/dossier/dossier.ts';
import { evidence } from '../../src/model/dossier/evidence.ts';
import { packFile } from '../../src/model/pack/pack.ts';
import { workspaceFile } from '../../src/model/pack/workspace.ts';

const report = { organ: { name: '甲县人民政府', level: 'county' }, year: 2024, pack: 'national' };
const pack = { id: 'city', name: '甲市', version: '1.0.0' };
const section = { id: 'local', title: '特色' };

/** Every field of a file that names another file or a folder: the schema, and the value around the path. */
const fields: readonly (readonly [name: string, schema: z.ZodType, around: (path: string) => unknown])[] = [
  ['evidence.location', evidence, (location) => ({ id: 'a', title: '甲', location, classification: 'public' })],
  ['attachments.file', reportFile.shape.attachments, (file) => [{ title: '甲', file }]],
  ['previous', reportFile.shape.previous, (path) => path],
  ['pack', reportFile.shape.pack, (path) => path],
  ['dossiers', workspaceFile.shape.dossiers, (path) => [path]],
  ['packs', workspaceFile.shape.packs, (path) => path],
  ['extends', packFile, (path) => ({ ...pack, extends: path })],
  ['preamble', packFile, (preamble) => ({ ...pack, preamble })],
  ['closing', packFile, (closing) => ({ ...pack, closing })],
  ['sections.template', packFile.shape.sections, (template) => [{ ...section, template }]],
  ['patches.template', packFile.shape.patches, (template) => [{ op: 'replace', target: 'local', template }]],
];

describe.each(fields)('%s', (_name, schema, around) => {
  it('is read with / where \\ is typed', () => {
    const typed = JSON.stringify(schema.parse(around('.\\区县\\*\\一')));
    expect(typed).toBe(JSON.stringify(schema.parse(around('./区县/*/一'))));
    expect(typed).toContain('./区县/*/一');
  });

  it('is no path where double quotes have made a tab of it', () => {
    const { error } = schema.safeParse(around('./区县\table.md'));
    expect(error?.issues[0]?.message).toMatch(/不加双引号的路径|以 \.\/ 开头的目录/);
  });
});

it('a path out of the workspace is refused with either slash', () => {
  for (const path of ['..\\甲', '../甲', '甲\\..\\..', 'C:\\甲', '\\\\机器\\甲', '~\\甲'])
    expect(workspaceFile.shape.packs.safeParse(path).success, path).toBe(false);
  expect(workspaceFile.shape.packs.parse('甲..乙\\丙')).toBe('甲..乙/丙');
});

it('a report with paths of Windows is read as one with /', () => {
  const typed = reportFile.parse({ ...report, pack: '..\\packs\\city', previous: '上年\\2023.docx' });
  expect([typed.pack, typed.previous]).toEqual(['../packs/city', '上年/2023.docx']);
});
