import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { catalogue, errorCatalogue, type Finding, type MessageKind } from '../../src/message/index.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));
/** Names of commands and their options; `var(--ink)` in a style is none. */
const command =
  /命令|fazhi (?:open|doctor|import|build|check|init|pack|verify|coverage|forms|collect)|(?<![\w:;{(])--[a-z]/;
const finding = { subject: '甲', actual: '乙', expected: ['丙'], place: { file: 'a.yaml' } };
const nothing: Finding = {};

/** A new pack and a new dossier are begun by a command, which these files are for. */
const begun = ['flows/packs/pack-files.ts'];

/** Texts in a file of ours, its comments left out. */
function textsOf(path: string): readonly string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, readFileSync(join(source, path), 'utf8'), ts.ScriptTarget.ES2023));
  return found;
}

describe('what core says', () => {
  it('names no command, in any message', () => {
    const said = Object.entries<MessageKind>(catalogue).flatMap(([id, { reason, note = '' }]) =>
      [reason(finding), reason(nothing), note].map((text) => `${id}: ${text}`),
    );
    expect(said.filter((text) => command.test(text))).toEqual([]);
  });

  it('nor in any error', () => {
    const said = Object.values(errorCatalogue).flatMap(({ found, remedy }) => [found(finding), remedy(finding)]);
    expect(said.filter((text) => command.test(text))).toEqual([]);
  });

  it('nor anywhere else', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
    const code = files.filter((path) => path.endsWith('.ts'));
    const naming = code.filter((path) => textsOf(path).some((text) => command.test(text)));
    expect(naming).toEqual(begun);
  });
});
