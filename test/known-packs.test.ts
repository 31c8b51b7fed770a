import { fileURLToPath } from 'node:url';
import { compilePack, draft, type PackFiles, parseDossier, resolvePack } from '@fazhi/core';
import { packNames, packUrl } from '@fazhi/templates';
import { describe, expect, it } from 'vitest';
import { type KnownPack, knownBy } from '../packages/core/src/pack/index.ts';
import { readPack } from '../packages/templates/src/read-pack.ts';
import { knowPack } from '../scripts/build/know-pack.ts';
import { filesBelow } from './bench/content.ts';

const texts = new Map(packNames.map(readPack));
const knowing = (files: ReadonlyMap<string, string>, other: Partial<KnownPack> = {}): PackFiles => {
  // As the data module has it: plain data.
  const content = JSON.stringify(knowPack(files));
  const known = { by: knownBy, texts: new Map(files), read: () => JSON.parse(content), ...other };
  return Object.assign(new Map(files), { known });
};
const known = new Map([...texts].map(([name, files]) => [name, knowing(files)]));

/** An outline but for its trees. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      key === 'tree' ? undefined : each instanceof Map ? [...each] : each,
    ) ?? 'null',
  );

describe.each(packNames)('what is known of %s beforehand', (name) => {
  it('is what its files say', () => {
    const [read, knew] = [texts, known].map((packs) => resolvePack(name, packs));
    expect(read!.value?.sections.length).toBeGreaterThan(0);
    expect(plain(knew)).toEqual(plain(read));
    expect(knew!.value!.title.tree).toBeDefined();
    expect(read!.value!.title.tree).toBeUndefined();
  });

  it('drafts the same report', () => {
    const dossier = parseDossier(filesBelow(fileURLToPath(new URL('sample', packUrl(name))), /\.(?:ya?ml|md)$/)).value!;
    const [read, knew] = [texts, known].map((packs) => {
      const compiled = compilePack(resolvePack(name, packs).value!);
      return { messages: compiled.messages, draft: draft(dossier, compiled.value!) };
    });
    expect(plain(knew)).toEqual(plain(read));
  });
});

describe('nothing is known', () => {
  const [name, files] = readPack('township');
  const nameOf = (pack: PackFiles) => {
    const { value } = resolvePack(name, new Map<string, PackFiles>([...known, [name, pack]]));
    return value?.packs.at(-1);
  };
  const never = () => {
    throw new Error('read what others found');
  };

  it('to another version', () => {
    expect(nameOf(knowing(files, { by: '0.0.0-other', read: never }))?.id).toBe('township');
    expect(() => nameOf(knowing(files, { read: never }))).toThrow('read what others found');
  });

  it('of a file that is no longer the same', () => {
    const changed = knowing(files) as Map<string, string>;
    changed.set('pack.yaml', files.get('pack.yaml')!.replace(/^version: .*$/m, 'version: 9.9.9'));
    expect(nameOf(changed)?.version).toBe('9.9.9');
  });

  it('of a template that is no longer the same', () => {
    const [path = ''] = [...files.keys()].filter((each) => each.endsWith('.hbs'));
    const changed = knowing(files) as Map<string, string>;
    changed.set(path, '{{nonsense}}');
    const { value } = resolvePack(name, new Map<string, PackFiles>([...known, [name, changed]]));
    expect(compilePack(value!).messages.map(({ ruleId }) => ruleId)).toContain('template/unknown-name');
  });
});
