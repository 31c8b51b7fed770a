import { fileURLToPath } from 'node:url';
import { type Fact, makeLedger, resolvePack } from '@fazhi/core';
import { openDraft, openPacks, type PackShelf } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { beforeAll, describe, expect, it } from 'vitest';

const shelf: PackShelf = { names: packNames, folderOf: (name) => fileURLToPath(packUrl(name)).replace(/\/$/, '') };
const folder = (name: string) => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));
const packs = {
  'jingkai-2023': 'national',
  'dongxihu-2019': 'three-part',
  'single-file': 'national',
  'caidian-2023': 'national',
} as const;
type Example = keyof typeof packs;
const [jingkai, dongxihu, single, caidian] = ['jingkai-2023', 'dongxihu-2019', 'single-file', 'caidian-2023'] as const;

/** A slip of the pen: what a fact of an example says by mistake. Facts that are not there are added. */
type Slip = readonly [kind: string, example: Example, ...facts: (Partial<Fact> & { readonly metric: string })[]];
const v = (metric: string, value: number, more: Partial<Fact> = {}) => ({ metric, value, ...more });

const slips: readonly Slip[] = [
  ['more done than there were', single, v('task.done', 27)],
  ['fewer there than were done', single, v('task.total', 25)],
  ['more put right than found', jingkai, v('inspection.issues-fixed', 62)],
  ['more closed than accepted', jingkai, v('review.closed', 27), v('review.pending', 0, { prior: 5 })],
  ['more closed and pending than came', jingkai, v('review.closed', 20), v('review.pending', 7, { prior: 5 })],
  ['closed too few for what came', jingkai, v('review.closed', 12), v('review.pending', 7, { prior: 0 })],
  ['more settled than closed', dongxihu, v('review.mediated', 53)],
  ['a total that is not its parts', jingkai, v('review.received', 24), v('review.rejected', 4)],
  ['a part above its total', jingkai, v('review.received', 20)],
  ['more lost than tried', dongxihu, v('litigation.lost', 111)],
  ['more succeeded than handled', dongxihu, v('mediation.succeeded', 2951)],
  ['two digits changed places', dongxihu, v('mediation.handled', 2914)],
  [
    'numerator and denominator changed places',
    dongxihu,
    { metric: 'litigation.appearance-rate', numerator: 63, denominator: 62 },
  ],
  ['a rate that is not its figures', dongxihu, v('mediation.success-rate', 98.9)],
  ['a rate called all that is not', dongxihu, v('mediation.success-rate', 100)],
  ['last year ten times too big', jingkai, v('approval.one-thing-items', 73, { prior: 520 })],
  ['last year a digit short', jingkai, v('dispute.screened', 11513, { prior: 1024 })],
  ['this year ten times too big', dongxihu, v('review.closed', 350, { prior: 44 })],
  ['this year a digit short', dongxihu, v('approval.cases', 25000, { prior: 228000 })],
  ['this year a hundred times too big', jingkai, v('legal-adviser.opinions', 19200, { prior: 168 })],
  ['this year in 万', jingkai, v('dispute.screened', 1, { prior: 10240 })],
  ['last year’s figure copied', dongxihu, v('publicity.audience', 21437, { prior: 21437 })],
  ['last year’s figure negative', jingkai, v('review.accepted', 21, { prior: -18 })],
  ['a rate as a fraction', jingkai, v('proposal.satisfaction-rate', 0.986, { prior: 98.6 })],
  ['a rate ten times too big', caidian, v('proposal.satisfaction-rate', 978)],
  ['a rate a digit short', dongxihu, v('approval.immediate-rate', 6.518, { prior: 61.4 })],
  ['a negative count', jingkai, v('review.accepted', -21)],
  ['half a case', single, v('emergency.drills', 9.5)],
  ['from and to changed places', dongxihu, { metric: 'approval.startup-days', from: 2, to: 22.5 }],
  ['the other from and to', dongxihu, { metric: 'approval.construction-days', from: 99.5, to: 200 }],
  ['the year for a figure', jingkai, v('dispute.screened', 2023)],
  ['the same figure for two things', jingkai, v('approval.self-service-items', 736, { prior: 655 })],
  ['two figures in each other’s place', single, v('task.total', 3), v('task.done', 26)],
  ['topics and meetings in each other’s place', single, v('meeting.legal-held', 11), v('meeting.legal-topics', 6)],
  ['约 to the digit', jingkai, v('dispute.screened', 11513, { precision: '约', prior: 10240 })],
  ['余 after a figure that is not round', single, v('publicity.audience', 8603, { precision: '余' })],
  [
    'the total among its parts',
    single,
    { metric: 'enforcement.cases', parts: { 合计: 43, 简易程序: 31, 普通程序: 12 } },
  ],
  [
    'a total beside parts that are not it',
    single,
    { metric: 'enforcement.cases', value: 34, parts: { 简易程序: 31, 普通程序: 12 } },
  ],
  ['ten times the meetings', caidian, v('meeting.legal-held', 600)],
  ['ten times the hours', caidian, v('training.hours', 600, { precision: '约' })],
];

type Opened = Awaited<ReturnType<typeof open>>;
async function open(example: Example) {
  const { value } = await openDraft(folder(example), shelf, diskFiles);
  const { value: outline } = resolvePack(packs[example], (await openPacks(packs[example], shelf, diskFiles)).packs);
  if (!value || !outline) throw new Error(example);
  return { dossier: value.dossier, outline };
}

/** What the ledger warns of, each as id and words, with the facts of a slip in the place of the example's own. */
function warningsOf(
  { dossier, outline }: Opened,
  facts: Slip extends readonly [string, Example, ...infer Rest] ? Rest : never,
) {
  const slipped = new Set(facts.map(({ metric }) => metric));
  const plain: Pick<Fact, 'precision' | 'evidence'> = { precision: 'exact', evidence: [] };
  const all = [
    ...dossier.facts.filter(({ metric }) => !slipped.has(metric)),
    ...facts.map((fact) => ({ ...plain, ...fact })),
  ];
  return makeLedger({ ...dossier, facts: all }, outline)
    .messages.filter(({ fatal }) => fatal !== undefined)
    .map(({ ruleId, reason }) => `${ruleId} ${reason}`);
}

const examples = new Map<Example, Opened>();
beforeAll(async () => {
  for (const example of Object.keys(packs) as Example[]) examples.set(example, await open(example));
});

describe('the figures of the examples', () => {
  it.each(Object.keys(packs) as Example[])('are accused of nothing: %s', (example) => {
    expect(warningsOf(examples.get(example)!, [])).toEqual([]);
  });
});

describe('of forty slips', () => {
  it('there are forty, of as many kinds', () => {
    expect(new Set(slips.map(([kind]) => kind)).size).toBe(40);
  });

  it('all but the ones named here are found', () => {
    const missed = slips.flatMap(([kind, example, ...facts]) => {
      const before = new Set(warningsOf(examples.get(example)!, []));
      return warningsOf(examples.get(example)!, facts).some((each) => !before.has(each)) ? [] : [kind];
    });
    expect(missed).toEqual([]);
  });
});
