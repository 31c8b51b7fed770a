import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Origin, Outline, OutlineSection } from '../../src/index.ts';
import { type PackFiles, resolvePack } from '../../src/pack/index.ts';

/** A patch as written, and the aspect of the block it touches. */
interface Written {
  readonly yaml: object;
  readonly touches: string;
}

const ids = ['a', 'b', 'c', 'a.1', 'a.2', 'b.1'] as const;
const section = (id: string, sections: readonly object[] = []) => ({ id, title: `题${id}`, sections });
const base: PackFiles = new Map([
  [
    'pack.yaml',
    JSON.stringify({
      id: 'base',
      name: '基',
      version: '1.0.0',
      sections: [section('a', [section('a.1'), section('a.2')]), section('b', [section('b.1')]), section('c')],
    }),
  ],
  ...ids.map((id) => [`sections/${id}.hbs`, `${id}的正文\n`] as const),
  ['metrics.yaml', '{ metrics: [{ id: m, name: 数, unit: 件, kind: count }] }'],
]);

const target = fc.constantFrom(...ids);
const word = fc.constantFrom('一', '二', '三');
const patch: fc.Arbitrary<Written> = fc.oneof(
  fc.record({ target, title: word }).map(({ target, title }) => ({
    yaml: { op: 'retitle', target, title },
    touches: `${target} title`,
  })),
  fc
    .record({ op: fc.constantFrom('replace', 'append', 'prepend'), target, text: word })
    .map(({ op, target, text }) => ({
      yaml: { op, target, template: `patches/${text}.hbs` },
      touches: `${target} body`,
    })),
  fc.record({ target, owner: word }).map(({ target, owner }) => ({
    yaml: { op: 'set', target, values: { owner } },
    touches: `${target} owner`,
  })),
  fc.record({ op: fc.constantFrom('insert-after', 'insert-before'), target }).map(({ op, target }) => ({
    yaml: { op, target, section: { id: `${op}-${target}`, title: '新' } },
    touches: `${target} ${op}`,
  })),
  fc.constantFrom(['a', ['a.2', 'a.1']] as const, ['report', ['c', 'a']] as const).map(([target, order]) => ({
    yaml: { op: 'reorder', target, order },
    touches: `${target} order`,
  })),
);
const disjoint = fc.uniqueArray(patch, { selector: ({ touches }) => touches, maxLength: 8 });

const layer = (id: string, below: string, patches: readonly Written[], marks = ''): PackFiles =>
  new Map([
    [
      'pack.yaml',
      JSON.stringify({ id, name: id, version: '1.0.0', extends: below, patches: patches.map(({ yaml }) => yaml) }),
    ],
    ...['一', '二', '三'].map((text) => [`patches/${text}.hbs`, `${id}${marks}${text}\n`] as const),
  ]);
const names = ['base', 'city', 'county', 'town'];
/** A chain of layers on the base, one for each list of patches; ids that a layer inserts carry its position. */
function resolve(...chain: readonly (readonly Written[])[]) {
  const packs = chain.map((patches, index) => {
    const renamed = patches.map(({ yaml, touches }) => {
      const { section: added } = yaml as { section?: { id: string; title: string } };
      return { touches, yaml: added ? { ...yaml, section: { ...added, id: `${added.id}-${index}` } } : yaml };
    });
    return [names[index + 1]!, layer(names[index + 1]!, names[index]!, renamed)] as const;
  });
  return resolvePack(names[chain.length]!, new Map<string, PackFiles>([['base', base], ...packs]));
}
const errors = ({ messages }: ReturnType<typeof resolve>) =>
  messages.filter(({ fatal }) => fatal === true).map(({ ruleId, line }) => `${ruleId} ${line}`);
/** All that a report is made of, without the places it came from. */
const content = (outline: Outline) => {
  const of = ({ title, body, children, ...rest }: OutlineSection): unknown => ({
    ...rest,
    title: title.text,
    body: body?.text,
    children: children.map(of),
  });
  return { sections: outline.sections.map(of), metrics: outline.metrics, title: outline.title.text };
};
const all = (sections: readonly OutlineSection[]): readonly OutlineSection[] =>
  sections.flatMap((each) => [each, ...all(each.children)]);
/** The text that a chain of origins says a block has. */
function told({ op, text, before }: Origin): string {
  const earlier = before ? told(before) : '';
  if (op === 'append') return earlier === '' ? text : `${earlier.trim()}\n\n${text.trim()}`;
  if (op === 'prepend') return earlier === '' ? text : `${text.trim()}\n\n${earlier.trim()}`;
  return op === 'remove' ? '' : text;
}

describe('resolution', () => {
  it('is that of the base where no layer patches', () => {
    const alone = content(resolve().value!);
    for (const depth of [1, 2, 3]) {
      expect(content(resolve(...Array.from({ length: depth }, () => [])).value!)).toEqual(alone);
    }
  });

  it('does not depend on the order in which a layer writes disjoint patches', () => {
    const shuffled = disjoint.chain((patches) =>
      fc.tuple(fc.constant(patches), fc.shuffledSubarray(patches, { minLength: patches.length })),
    );
    fc.assert(
      fc.property(shuffled, ([patches, others]) => {
        const first = resolve(patches);
        expect(errors(first)).toEqual([]);
        expect(content(resolve(others).value!)).toEqual(content(first.value!));
      }),
    );
  });

  it('does not depend on how disjoint patches of bodies and titles are spread over layers', () => {
    const plain = disjoint.map((patches) => patches.filter(({ touches }) => / (title|owner)$/.test(touches)));
    fc.assert(
      fc.property(plain, fc.nat(8), (patches, cut) => {
        const spread = resolve(patches.slice(0, cut), patches.slice(cut));
        expect(content(spread.value!)).toEqual(content(resolve(patches, []).value!));
      }),
    );
  });

  it('lets the last layer have its way', () => {
    fc.assert(
      fc.property(disjoint, disjoint, disjoint, target, (first, second, third, id) => {
        const last = third.filter(({ touches }) => touches !== `${id} title`);
        const retitle = { yaml: { op: 'retitle', target: id, title: '末' }, touches: '' };
        const { value } = resolve(first, second, [...last, retitle]);
        expect(all(value!.sections).find((each) => each.id === id)?.title.text).toBe('末');
      }),
    );
  });

  it('refuses whatever is put beside, or done to, what is removed, in the same layer or above', () => {
    fc.assert(
      fc.property(patch, disjoint, (late, others) => {
        const { target: id } = late.yaml as { target: string };
        fc.pre(id !== 'report');
        const removal = { yaml: { op: 'remove', target: id }, touches: '' };
        const above = others.filter(({ touches }) => !touches.startsWith(`${id} `) && !touches.startsWith(`${id}.`));
        expect(errors(resolve([removal], [late]))).toContain('pack/removed-target 1');
        expect(errors(resolve([removal, late]))).toContain('pack/patch-clash 1');
        expect(errors(resolve([late, ...above, removal]))).toContain('pack/patch-clash 1');
      }),
    );
  });

  it('accounts for every title, body and position of the result', () => {
    fc.assert(
      fc.property(disjoint, disjoint, disjoint, (...chain) => {
        const { value: outline } = resolve(...chain);
        const sections = all(outline!.sections);
        for (const { id, title, body, owner } of sections) {
          const origins = outline!.origins.get(id)!;
          expect(told(origins.get('title')!)).toBe(title.text);
          expect(origins.has('body') ? told(origins.get('body')!) : undefined).toBe(body?.text);
          expect(told(origins.get('owner')!)).toBe(owner ?? '');
          expect(origins.has('order')).toBe(true);
          for (const origin of origins.values()) expect(names).toContain(origin.pack);
        }
        const removed = [...outline!.origins].filter(([, origins]) => origins.has('removed'));
        expect(sections.length + removed.length + 3).toBe(outline!.origins.size);
      }),
    );
  });

  it('accounts for every byte of a body: each part is the text of an origin, in its file, and no origin is left', () => {
    const standing = ({ op, place, text, before }: Origin): readonly string[] => {
      const own = op === 'remove' ? [] : [`${place.file} ${text}`];
      const below = before && ['append', 'prepend'].includes(op) ? standing(before) : [];
      return op === 'prepend' ? [...own, ...below] : [...below, ...own];
    };
    fc.assert(
      fc.property(disjoint, disjoint, disjoint, (...chain) => {
        const { value: outline } = resolve(...chain);
        for (const { id, title, body } of all(outline!.sections)) {
          const { body: made, title: named } = Object.fromEntries(outline!.origins.get(id)!);
          const parts = body ? (body.parts ?? [body]) : [];
          expect(parts.map(({ file, text }) => `${file} ${text}`)).toEqual(made ? standing(made) : []);
          expect(body?.text ?? '').toBe(
            parts.length > 1 ? parts.map(({ text }) => text.trim()).join('\n\n') : (parts[0]?.text ?? ''),
          );
          expect(title).toEqual({
            file: named!.place.file,
            text: named!.text,
            start: { line: named!.place.line, column: named!.place.column },
          });
        }
      }),
      { numRuns: 50 },
    );
  });

  it('finds nothing suspect in patches that were just accepted, in any chain', () => {
    fc.assert(
      fc.property(disjoint, disjoint, (first, second) => {
        const { patches } = resolve(first, second).value!;
        const accept = (list: readonly Written[], pack: string) =>
          list.map(({ yaml, touches }, index) => {
            const base = patches.find((each) => each.pack === pack && each.index === index)?.fingerprint;
            return { touches, yaml: base === undefined ? yaml : { ...yaml, base } };
          });
        const again = resolve(accept(first, 'city'), accept(second, 'county'));
        expect(again.messages.map(({ ruleId }) => ruleId)).toEqual([]);
      }),
    );
  });
});
