import fc from 'fast-check';
import type { Passage } from '../../src/model/redline/passage.ts';

const word = fc.constantFrom(
  '全年',
  '受理',
  '行政复议',
  '案件',
  '区司法局',
  '推进',
  '法治政府建设',
  '21件',
  '1,205件',
  '98.5%',
  '，',
  '。',
  '完善',
  '机制',
  '的',
  '一是',
  '依法',
  '重大行政决策',
  '程序',
  '47万件',
  ' ',
  '审查',
  '规范性文件',
);
const text = fc.array(word, { minLength: 0, maxLength: 14 }).map((words) => words.join(''));

/** A paragraph of words that recur, headings among them. */
const paragraph: fc.Arbitrary<Passage> = fc
  .record({
    text,
    label: fc.constantFrom('', '', '', '一、', '（二）', '3.'),
    level: fc.constantFrom(undefined, undefined, undefined, 1, 2),
    identity: fc.option(fc.constantFrom('achievements', 'problems', 'plan'), { nil: undefined, freq: 6 }),
  })
  .map(({ text, label, level, identity }) => ({
    kind: 'paragraph',
    level,
    identity,
    section: '',
    table: undefined,
    cells: [{ text: label + text, label: label.length, facts: [] }],
  }));
const row: fc.Arbitrary<Passage> = fc.array(text, { minLength: 1, maxLength: 3 }).map((cells) => ({
  kind: 'row',
  level: undefined,
  identity: undefined,
  section: '',
  table: 0,
  cells: cells.map((text) => ({ text, label: 0, facts: [] })),
}));

const block: fc.Arbitrary<readonly Passage[]> = fc.oneof(
  { weight: 5, arbitrary: paragraph.map((each) => [each]) },
  { weight: 1, arbitrary: fc.array(row, { minLength: 1, maxLength: 4 }) },
);

/** Rows side by side are of one table. */
function numbered(passages: readonly Passage[]): readonly Passage[] {
  let table = -1;
  return passages.map((passage, index) => {
    if (passage.kind === 'paragraph') return passage;
    if (passages[index - 1]?.kind !== 'row') table += 1;
    return { ...passage, table };
  });
}

export const anyPassages: fc.Arbitrary<readonly Passage[]> = fc
  .array(block, { maxLength: 14 })
  .map((blocks) => numbered(blocks.flat()));

type Step = (passages: readonly Passage[]) => readonly Passage[];
const at = (passages: readonly Passage[], share: number) => Math.floor(share * passages.length);
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

/** What a person does in Word: deletes, adds, moves, rewords, splits, joins, retypes as a heading. */
const step: fc.Arbitrary<Step> = fc.oneof(
  share.map(
    (where): Step =>
      (all) =>
        all.toSpliced(at(all, where), 1),
  ),
  fc.tuple(share, block).map(
    ([where, added]): Step =>
      (all) =>
        all.toSpliced(at(all, where), 0, ...added),
  ),
  fc.tuple(share, share).map(
    ([from, to]): Step =>
      (all) => {
        const taken = all[at(all, from)];
        if (!taken) return all;
        const rest = all.toSpliced(at(all, from), 1);
        return rest.toSpliced(at(rest, to), 0, taken);
      },
  ),
  fc.tuple(share, share, text).map(
    ([where, place, words]): Step =>
      (all) =>
        reword(
          all,
          at(all, where),
          (old) => old.slice(0, at([...old] as never, place)) + words + old.slice(at([...old] as never, place) + 2),
        ),
  ),
  fc.tuple(share, share).map(
    ([where, place]): Step =>
      (all) => {
        const index = at(all, where);
        const passage = all[index];
        if (passage?.kind !== 'paragraph') return all;
        const words = passage.cells[0]!.text;
        const cut = at([...words] as never, place);
        const half = (text: string): Passage => ({ ...passage, cells: [{ text, label: 0, facts: [] }] });
        return all.toSpliced(index, 1, half(words.slice(0, cut)), half(words.slice(cut)));
      },
  ),
  share.map(
    (where): Step =>
      (all) => {
        const index = at(all, where);
        const [one, other] = [all[index], all[index + 1]];
        if (one?.kind !== 'paragraph' || other?.kind !== 'paragraph') return all;
        const text = one.cells[0]!.text + other.cells[0]!.text;
        return all.toSpliced(index, 2, { ...one, cells: [{ text, label: 0, facts: [] }] });
      },
  ),
  fc.tuple(share, fc.constantFrom(undefined, 1, 2, 3)).map(
    ([where, level]): Step =>
      (all) => {
        const index = at(all, where);
        const passage = all[index];
        return passage?.kind === 'paragraph' ? all.with(index, { ...passage, level }) : all;
      },
  ),
);

function reword(all: readonly Passage[], index: number, change: (text: string) => string): readonly Passage[] {
  const passage = all[index];
  if (!passage) return all;
  const cells = passage.cells.map((cell, cellIndex) =>
    cellIndex === 0 ? { ...cell, label: 0, text: change(cell.text) } : cell,
  );
  return all.with(index, { ...passage, cells });
}

/** A text, and what people made of it. */
export const anyEdited: fc.Arbitrary<{ readonly before: readonly Passage[]; readonly after: readonly Passage[] }> = fc
  .tuple(anyPassages, fc.array(step, { maxLength: 8 }))
  .map(([before, steps]) => ({
    before,
    after: numbered(steps.reduce<readonly Passage[]>((all, each) => each(all), before)),
  }));
