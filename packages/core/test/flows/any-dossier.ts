import fc from 'fast-check';
import type { Outline, OutlineSection } from '../../src/index.ts';

/** Plain words with what might be taken for Markdown, XML, a template or a mark. */
const token = fc.constantFrom(
  '法治',
  '政府',
  '受理12.5万件',
  '。',
  '\n\n',
  '\n',
  ' ',
  '**',
  '_',
  '`',
  '# ',
  '#### ',
  '- ',
  '1. ',
  '> ',
  '    ',
  '|',
  '| 甲 | 乙 |\n| - | - |\n| 一 | |',
  '[x](y)',
  '[](task:1)',
  '[](fact:nowhere)',
  '](',
  '<b>',
  '</w:t>',
  '<!-- internal -->',
  '<!-- section:a -->',
  '&#65;',
  '{{organ}}',
  '{{{x}}}',
  '$&',
  '\\',
  '\u{20000}',
  '“',
);
const prose = fc.array(token, { minLength: 1, maxLength: 10 }).map((parts) => `文${parts.join('')}`);
const words = prose.map((text) => text.replace(/\s+/g, ' ').trim());

const amount = fc.oneof(
  fc.nat(99_999_999),
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom(0, 1e-7, '0.10', '12345678901234567890', 1e21),
  fc.nat(10_000).map((value) => value / 100),
);
const quantity = fc.oneof(
  fc.constant({}),
  amount.map((value) => ({ value })),
  words.map((value) => ({ value })),
  fc.tuple(amount, amount).map(([numerator, denominator]) => ({ numerator, denominator })),
  fc.dictionary(words, amount, { minKeys: 1, maxKeys: 3, noNullPrototype: true }).map((parts) => ({ parts })),
  fc.tuple(amount, amount).map(([from, to]) => ({ from, to })),
);
const factOf = (metric: string) =>
  fc
    .record(
      {
        source: words,
        prior: amount,
        precision: fc.constantFrom('exact', '约', '余', '多', '近', '以上'),
        classification: fc.constantFrom('public', 'internal'),
        evidence: fc.constantFrom([], ['doc']),
        target: amount.map((value) => ({ op: '>=', value })),
      },
      { requiredKeys: [] },
    )
    .chain((rest) => quantity.map((figure) => ({ metric, ...rest, ...figure })));
const taskOf = (id: string, metrics: readonly string[]) =>
  fc.record({
    id: fc.constant(id),
    content: words,
    group: fc.array(words, { maxLength: 2 }),
    lead: fc.array(words, { maxLength: 2 }),
    classification: fc.constantFrom('public', 'internal'),
    targets: fc.array(
      fc.record({ metric: fc.constantFrom(...metrics), op: fc.constantFrom('>=', '=', '<'), value: amount }),
      { maxLength: 1 },
    ),
  });

/** `report.yaml` of a dossier with something, right or wrong, for some of an outline's metrics and sections. */
export function anyDossier({ metrics, sections }: Outline): fc.Arbitrary<string> {
  const ids = metrics.map(({ id }) => id);
  const below = ({ id, children }: OutlineSection): readonly string[] => [id, ...children.flatMap(below)];
  const tasks = fc
    .constantFrom([], ['1'], ['1', '2'])
    .chain((numbers) => fc.tuple(...numbers.map((id) => taskOf(id, ids))));
  return fc
    .record(
      {
        organ: fc.record({ name: words, level: fc.constantFrom('province', 'county', 'department') }),
        year: fc.integer({ min: 2000, max: 2100 }),
        pack: fc.constant('any'),
        title: words,
        addressees: fc.array(words, { maxLength: 2 }),
        layout: fc.constantFrom({}, { profile: 'ink-true' }),
        annexes: fc.constantFrom([], ['evidence', 'tasks']),
        attachments: fc.array(fc.record({ title: words, text: prose }), { maxLength: 1 }),
        evidence: fc.constant([{ id: 'doc', title: '台账', classification: 'internal' }]),
        facts: fc.subarray(ids).chain((chosen) => fc.tuple(...chosen.map(factOf))),
        tasks,
        nextTasks: tasks,
        prose: fc
          .subarray(['preamble', 'closing', ...sections.flatMap(below)])
          .chain((chosen) => fc.tuple(...chosen.map((id) => prose.map((text) => [id, text] as const))))
          .map((entries) => Object.fromEntries(entries)),
      },
      { requiredKeys: ['organ', 'year', 'pack', 'evidence', 'facts'] },
    )
    .map((report) => JSON.stringify(report));
}
