import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { acceptPatches, packFiles, replaceScalars } from '../../src/index.ts';
import { factsFile } from '../../src/model/dossier/dossier.ts';
import type { AppliedPatch } from '../../src/model/dossier/origin.ts';
import type { Outline } from '../../src/model/pack/outline.ts';
import { packFile } from '../../src/model/pack/pack.ts';
import { decodeText, parseYaml, yamlInline, yamlScalar } from '../../src/source/index.ts';
import { hostileWords } from '../source/hostile-words.ts';

/* Files that people keep and the command changes: what it wrote reads back, what it did not write stays as it was typed. */

const read = <Value>(text: string, schema: z.ZodType<Value>) =>
  parseYaml(decodeText(new TextEncoder().encode(text), 'f').value!, 'f', schema);

/** A comment of one line, whatever stands in it. */
const comments = fc.option(hostileWords.map((words) => words.replace(/[\s\u0085\u2028]+/g, ' ')));
const hash = (comment: string | null): string => (comment === null ? '' : `   # ${comment}`);
const lineEnds = fc.constantFrom('\n', '\r\n', '\r');

/** Every comment of ours in a text, in order. */
const commentsIn = (text: string): readonly string[] => text.match(/ {3}# [^\r\n]*/g) ?? [];

const numbers = fc.oneof(
  fc.integer({ min: -999_999_999, max: 999_999_999 }).map(String),
  fc.constantFrom('0', '12.50', '-0.5', '"1,234"', "'007'"),
);

describe('verify --update', () => {
  const fact = fc.record({
    value: numbers,
    note: hostileWords,
    comment: comments,
    layout: fc.constantFrom('brackets', 'lines', 'value last'),
  });
  const written = (facts: readonly { value: string; note: string; comment: string | null; layout: string }[]) =>
    facts.map(({ value, note, comment, layout }, index) => {
      const metric = `metric: a.n${index}`;
      if (layout === 'brackets')
        return `  - { ${metric}, value: ${value}, ${yamlInline({ note }).slice(2)}${hash(comment)}`;
      const lines = [`    value: ${value}${hash(comment)}`, `    note: ${yamlScalar(note)}`];
      return [`  - ${metric}`, ...(layout === 'lines' ? lines : lines.reverse())].join('\n');
    });

  it('changes these values and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fact, { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: -99_999, max: 99_999 })),
        lineEnds,
        (facts, changes, lineEnd) => {
          const text = ['facts:', ...written(facts), ''].join('\n').replaceAll('\n', lineEnd);
          const before = read(text, factsFile).value!;
          const replaced = changes.slice(0, facts.length).map((value, index) => ({
            place: before.places.get(`facts/${index}/value`)!,
            value: String(value),
          }));
          const after = replaceScalars(text, replaced);
          const expected = before.value.facts.map((each, index) => ({ ...each, value: changes[index] ?? each.value }));
          expect(read(after, factsFile).value?.value.facts).toEqual(expected);
          expect(commentsIn(after)).toEqual(commentsIn(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('pack review --accept', () => {
  const patch = fc.record({
    title: hostileWords,
    base: fc.option(fc.constantFrom('"0123456789ab"', "'0123456789ab'")),
    comment: comments,
    layout: fc.constantFrom('brackets', 'lines', 'base first'),
  });
  const writtenPatch = ({
    title,
    base,
    comment,
    layout,
  }: {
    title: string;
    base: string | null;
    comment: string | null;
    layout: string;
  }): string => {
    const recorded = base === null ? [] : [`base: ${base}`];
    const shared = ['op: retitle', 'target: work'];
    if (layout === 'brackets')
      return `  - { ${[...shared, ...recorded].join(', ')}, ${yamlInline({ title }).slice(2)}${hash(comment)}`;
    const lines = [...shared, `title: ${yamlScalar(title)}${hash(comment)}`];
    return `  - ${(layout === 'lines' ? [...lines, ...recorded] : [...recorded, ...lines]).join('\n    ')}`;
  };

  it('records the bases and touches nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(patch, { minLength: 1, maxLength: 4 }),
        fc.array(fc.boolean()),
        comments,
        fc.constantFrom('\n', '\r\n'),
        hostileWords,
        (patches, accepted, last, lineEnd, name) => {
          const head = ['id: city', `name: ${yamlScalar(name)}`, 'version: 1.0.0', 'patches:'];
          const text = [...head, ...patches.map(writtenPatch), `title: ${yamlScalar(name)}${hash(last)}`, '']
            .join('\n')
            .replaceAll('\n', lineEnd);
          const before = read(text, packFile);
          expect(before.messages.map(String), text).toEqual([]);
          const chosen = patches.flatMap((_, index) =>
            accepted[index] ? [{ index, fingerprint: `ba5e${index}` } as AppliedPatch] : [],
          );
          const after = acceptPatches(text, chosen)!;
          const { value, messages } = read(after, packFile);
          expect(messages.map(String), after).toEqual([]);
          expect(value!.value).toEqual({
            ...before.value!.value,
            patches: before.value!.value.patches!.map((each, index) =>
              accepted[index] ? { ...each, base: `ba5e${index}` } : each,
            ),
          });
          expect(commentsIn(after)).toEqual(commentsIn(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('pack new', () => {
  const outline = {
    sections: [],
    metrics: [],
    partials: new Map(),
    texts: new Map(),
    patches: [],
  } as unknown as Outline;
  const folders = hostileWords.filter(
    (words) => packFile.shape.extends.safeParse(`../${words}`).data === `../${words}`,
  );
  it('writes a manifest that reads back', () => {
    fc.assert(
      fc.property(hostileWords, folders, (name, folder) => {
        const given = { id: 'city', name, version: '0.1.0', extends: `../${folder}@^1` };
        const files = packFiles({ ...given, year: 2025 }, outline, new Map([['report.yaml', 'pack: national\n']]));
        const { value } = read(files.get('pack.yaml')!, packFile);
        expect(value?.value).toMatchObject(given);
      }),
      { numRuns: 500 },
    );
  });
});
