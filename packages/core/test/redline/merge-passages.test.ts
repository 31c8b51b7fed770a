import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model/redline/passage.ts';
import { mergePassages } from '../../src/redline/index.ts';
import { anyEdited } from './any-passages.ts';

const passage = (text: string): Passage => ({
  kind: 'paragraph',
  level: undefined,
  identity: undefined,
  section: '',
  table: undefined,
  cells: [{ text, label: 0, facts: [] }],
});
const textOf = ({ cells }: Passage): string => cells.map(({ text }) => text).join('｜');
const texts = (lines: readonly string[]) => lines.map(passage);

/** Paragraphs of two sentences; no two are alike. */
const subjects = ['行政复议', '执法监督', '政务公开', '普法宣传', '合法性审查', '基层治理', '案卷评查', '应诉工作'];
const base = subjects.map((each, at) => `${each}工作第${at}项持续推进。有关部门按照${each}要求逐项落实责任。`);

interface Script {
  readonly what: 'reword' | 'drop' | 'add' | 'move';
  readonly at: number;
  readonly to: number;
  readonly sentence: boolean;
}
const script = fc.array(
  fc.record<Script>({
    what: fc.constantFrom('reword', 'drop', 'add', 'move'),
    at: fc.nat(base.length - 1),
    to: fc.nat(base.length - 1),
    sentence: fc.boolean(),
  }),
  { maxLength: 3 },
);

/** What one person makes of the base; each word that they put in is theirs alone. */
function edited(scripts: readonly Script[], who: string): readonly string[] {
  const lines = [...base];
  for (const [index, { what, at, to, sentence }] of scripts.entries()) {
    const mark = `${who}${'甲乙丙丁'[index]}写`;
    const line = lines[at % lines.length] as string;
    if (what === 'reword')
      lines[at % lines.length] = sentence ? line.replace('持续', mark) : line.replace('逐项', mark);
    else if (what === 'drop' && lines.length > 2) lines.splice(at % lines.length, 1);
    else if (what === 'add') lines.splice(at, 0, `${mark}的一段新的话，讲${mark}的做法和${mark}的成效。`);
    else if (what === 'move') {
      const [moved = ''] = lines.splice(at % lines.length, 1);
      lines.splice(to, 0, moved);
    }
  }
  return lines;
}

const merged = (now: readonly string[], file: readonly string[]) => {
  const { passages, conflicts } = mergePassages({ base: texts(base), now: texts(now), file: texts(file) });
  return { lines: passages.map(textOf), conflicts };
};

const runs = { numRuns: Number(process.env.FAZHI_RUNS ?? 100) };

describe('mergePassages', () => {
  it('is the other text where only one side changed anything, or both the same', () => {
    fc.assert(
      fc.property(script, (scripts) => {
        const lines = edited(scripts, '张');
        expect(merged(base, lines)).toEqual({ lines, conflicts: [] });
        expect(merged(lines, base)).toEqual({ lines, conflicts: [] });
        expect(merged(lines, lines)).toEqual({ lines, conflicts: [] });
      }),
      runs,
    );
  });

  it('is that also of texts whose paragraphs, headings and rows recur', () => {
    const seen = (passages: readonly Passage[]) =>
      passages
        .map(({ kind, level, cells }) => ({ kind, level, cells: cells.map(({ text, label }) => text.slice(label)) }))
        .filter(({ cells }) => cells.join('').trim() !== '');
    fc.assert(
      fc.property(anyEdited, ({ before, after }) => {
        const there = mergePassages({ base: before, now: before, file: after });
        expect([seen(there.passages), there.conflicts]).toEqual([seen(after), []]);
        const here = mergePassages({ base: before, now: after, file: before });
        expect([seen(here.passages), here.conflicts]).toEqual([seen(after), []]);
        const twice = mergePassages({ base: before, now: after, file: after });
        expect([seen(twice.passages), twice.conflicts]).toEqual([seen(after), []]);
      }),
      runs,
    );
  });

  it('loses no word of either: it stands in the text, or in a conflict', () => {
    fc.assert(
      fc.property(script, script, (ours, theirs) => {
        const [now, file] = [edited(ours, '张'), edited(theirs, '李')];
        const { lines, conflicts } = merged(now, file);
        const told = conflicts.flatMap((each) =>
          [each.base, each.now, each.file].map((side) => (side ? textOf(side) : '')),
        );
        const all = [...lines, ...told].join('\n');
        for (const words of [...now, ...file].flatMap((line) => line.match(/[张李][甲乙丙丁]写/g) ?? []))
          expect(all).toContain(words);
        // What stands now is never undone by what somebody else did not touch.
        for (const line of now)
          if (/张[甲乙丙丁]写/.test(line)) expect(lines.join('\n')).toContain(/张[甲乙丙丁]写/.exec(line)?.[0]);
      }),
      runs,
    );
  });

  it('has both edits of one paragraph in two sentences, and a conflict of two in one', () => {
    const both = (here: string, there: string) =>
      merged([base[0]!.replace('持续', here), ...base.slice(1)], [base[0]!.replace('逐项', there), ...base.slice(1)]);
    expect(both('扎实', '逐条').lines[0]).toBe('行政复议工作第0项扎实推进。有关部门按照行政复议要求逐条落实责任。');
    const one = merged([base[0]!.replace('持续', '扎实')], [base[0]!.replace('推进', '开展')]);
    expect(one.conflicts.map((each) => each.file && textOf(each.file))).toContain(base[0]!.replace('推进', '开展'));
  });
});
