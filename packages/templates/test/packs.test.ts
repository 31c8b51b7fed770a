import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkPack, compilePack, editions, type Outline, resolvePack, stringifyReport } from '@fazhi/core';
import { openDraft, openPack, openPacks, type PackShelf } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { describe, expect, it } from 'vitest';
import { packNames, packUrl } from '../src/index.ts';

const folder = (name: string) => fileURLToPath(packUrl(name)).replace(/\/$/, '');
const shelf: PackShelf = { names: packNames, folderOf: folder };
const text = (name: string, path: string) => readFileSync(`${folder(name)}/${path}`, 'utf8');
const paths = (name: string) => (readdirSync(folder(name), { recursive: true }) as string[]).map(withSlashes);
const withSlashes = (path: string) => path.replaceAll('\\', '/');
const ownTemplates = (name: string) => paths(name).filter((path) => path.endsWith('.hbs'));
const outlineOf = async (name: string) => resolvePack(name, (await openPacks(name, shelf, diskFiles)).packs);

/** All the wording of a pack, its bases' with it where they still stand. */
function wordingOf({ preamble, closing, sections, partials }: Outline): string {
  const bodies = sections.flatMap(({ body, children }) => [body, ...children.map((child) => child.body)]);
  return [preamble, closing, ...bodies, ...partials.values()].map((template) => template?.text ?? '').join('\n');
}

const ownOutline: readonly string[] = ['pack/shadowing', 'pack/sections-left-out'];
/**
 * What the check of a pack may say: `national` has metrics in store; the others have files in place of patches, and an
 * outline of their own that leaves sections of the base out.
 */
const excused: Readonly<Record<string, readonly string[]>> = {
  national: ['pack/unused-metric'],
  'three-part': ownOutline,
  department: ownOutline,
  township: ownOutline,
};

it('names every pack on disk', () => {
  expect([...packNames].sort()).toEqual(readdirSync(new URL('..', packUrl('national'))).sort());
});

describe.each(packNames)('%s', (name) => {
  it('has a sound manifest, metrics and templates', async () => {
    const { value: outline, messages } = await outlineOf(name);
    expect(messages).toEqual([]);
    expect(compilePack(outline!).messages).toEqual([]);
  });

  it('gives each metric an id of its own', () => {
    const ids = [...text(name, 'metrics.yaml').matchAll(/^ +- (?:\{ )?id: ([\w.-]+)/gm)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has no template that nothing uses', async () => {
    const { value: outline } = await outlineOf(name);
    const idsOf = (section: { id: string; children: readonly never[] }): string[] => [
      section.id,
      ...section.children.flatMap(idsOf),
    ];
    const ids = new Set((outline!.sections as never[]).flatMap(idsOf));
    const sections = ownTemplates(name).flatMap((path) => /^sections\/(.+)\.hbs$/.exec(path)?.[1] ?? []);
    expect(sections.filter((id) => !ids.has(id))).toEqual([]);
    const everything = packNames.flatMap((pack) => ownTemplates(pack).map((path) => text(pack, path))).join('\n');
    const partials = ownTemplates(name).flatMap((path) => /^partials\/(.+)\.hbs$/.exec(path)?.[1] ?? []);
    expect(partials.filter((partial) => !everything.includes(`{{> ${partial}}}`))).toEqual([]);
  });

  it('types no figure and no year into a template', () => {
    const typed = ownTemplates(name).filter((path) => /[0-9]/.test(text(name, path).replace(/\{\{.*?\}\}/g, '')));
    expect(typed).toEqual([]);
  });

  it('has nothing to find but what is excused', async () => {
    const { value: opened } = await openPack(name, shelf, diskFiles);
    const { outline, ...beside } = opened!;
    const found = checkPack(outline!, beside).messages.filter(({ ruleId }) => !excused[name]?.includes(ruleId!));
    expect(found.map(String)).toEqual([]);
  });

  it('drafts its sample', async () => {
    const { value: draft, messages } = await openDraft(`${folder(name)}/sample`, shelf, diskFiles);
    expect(messages.map(String)).toEqual([]);
    expect(draft!.openSlots).toEqual([]);
    await expect(stringifyReport(draft!.report)).toMatchFileSnapshot(`${folder(name)}/sample/expected.md`);
  });
});

it('keeps wording of later years out of three-part', async () => {
  const { value: outline } = await outlineOf('three-part');
  expect(wordingOf(outline!)).not.toMatch(/习近平法治思想|二十大|两个确立|高效办成一件事/);
});

const powers: Readonly<Record<string, RegExp>> = {
  department:
    /"(?:review\.(?:accepted|closed|pending)|decision\.(?:catalogued|made)|legislation\.(?:bills|rules)|inspection\.rounds|audit\.projects)"/,
  township:
    /"(?:review\.(?:accepted|closed|pending)|decision\.catalogued|legislation\.\w+|inspection\.rounds|audit\.\w+|approval\.startup-days|legal-aid\.cases)"/,
};

it.each(Object.entries(powers))('leaves to others what is no power of a %s', async (name, others) => {
  const { value: outline } = await outlineOf(name);
  expect(wordingOf({ ...outline!, partials: new Map() })).not.toMatch(others);
  const { value: national } = await outlineOf('national');
  expect(wordingOf(national!)).toMatch(others);
});

it('closes the congress pack as the congress edition does', async () => {
  const { value: outline } = await outlineOf('congress');
  expect(outline!.closing?.text.trim()).toBe(editions.congress.closing);
});

it.each(['nope', '', '..', 'national/', undefined, 42])('has no folder for %o, and says which there are', (name) => {
  expect(() => packUrl(name as string)).toThrow(
    expect.objectContaining({ name: 'RangeError', code: 'usage/option', remedy: expect.stringContaining('national') }),
  );
});
