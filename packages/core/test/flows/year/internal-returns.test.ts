import { describe, expect, it } from 'vitest';
import { writeForm } from '../../../src/index.ts';
import { fillForm } from './fill-form.ts';
import { collectInto, draftOf, factsOf, files, formsOf, idsOf } from './town.ts';

type Cells = Readonly<Record<string, string | number>>;

/** A return of the first office with these cells beside 行政复议受理数. */
async function filled(cells: Cells, texts = files, id = 'review.accepted') {
  const [form] = formsOf(draftOf(texts));
  return fillForm(await writeForm(form!), [{ id, cells }]);
}
const withFact = (fact: string) => ({ ...files, 'facts.yaml': `facts:\n  - { metric: review.accepted, ${fact} }\n` });

describe('公开与否 of a return', () => {
  it.each('内部 不公开 保密 内部资料 内　部 内部使用 不宜公开 涉密 秘密 否 （内部） 不对外公开 内部。'.split(' '))(
    '%s keeps the figure and its document from the public',
    async (word) => {
      const bytes = await filled({ 本年数: 21, 公开与否: word, 佐证材料: '台账' });
      const { after, messages } = await collectInto(files, [['returns/a.xlsx', bytes]]);
      expect(messages).toEqual([]);
      expect(factsOf(after)).toMatchObject([{ value: 21, classification: 'internal' }]);
      expect(after).toMatchObject({ 'evidence.yaml': expect.stringContaining('classification: internal') });
    },
  );

  it.each(['公开', '可以公开', '是', '对外公开', ' 公 开 '])('%s lets it be published', async (word) => {
    const { after, messages } = await collectInto(files, [
      ['returns/a.xlsx', await filled({ 本年数: 21, 公开与否: word })],
    ]);
    expect(messages).toEqual([]);
    expect(factsOf(after)).toMatchObject([{ classification: 'public' }]);
  });

  it.each(['待定', '请示领导后定', '公开？内部？', '依申请公开', '×'])(
    '%s is said, and internal until decided',
    async (word) => {
      const sent = [['returns/a.xlsx', await filled({ 本年数: 21, 公开与否: word })]] as const;
      const { after, messages } = await collectInto(files, sent);
      expect(messages).toMatchObject([{ ruleId: 'form/word', actual: word, cell: expect.any(String) }]);
      expect(messages[0]?.reason).toContain('先当作内部的');
      expect(factsOf(after)).toMatchObject([{ classification: 'internal' }]);

      const path = Object.keys(after).find((name) => name.startsWith('facts'))! as keyof typeof after;
      const decided = { ...after, [path]: after[path]!.replace('classification: internal', 'classification: public') };
      const again = await collectInto(decided, sent);
      expect(again.value.files.size).toBe(0);
      expect(idsOf(again.messages)).toEqual(['form/word']);
    },
  );

  it('counts also where only the note says it', async () => {
    const bytes = await filled({ 本年数: 21, 说明: '请勿对外公开' });
    const { after, messages } = await collectInto(files, [['returns/a.xlsx', bytes]]);
    expect(idsOf(messages)).toEqual(['form/note-internal']);
    expect(factsOf(after)).toMatchObject([{ classification: 'internal' }]);
  });

  it('of one part holds for all parts', async () => {
    const texts = withFact('source: 司法所, parts: { 行政处罚: 3, 其他: 4 }');
    const bytes = await filled({ 本年数: 4, 公开与否: '内部' }, texts, 'review.accepted#其他');
    const { messages } = await collectInto(texts, [['returns/a.xlsx', bytes]]);
    expect(messages).toMatchObject([{ ruleId: 'form/wants-internal', fatal: true, cell: expect.any(String) }]);
  });

  it.each<[string, Cells]>([
    ['the same number', { 本年数: 21 }],
    ['no number', {}],
    ['a number that cannot be read', { 本年数: '几十件' }],
    ['another number', { 本年数: 22 }],
  ])('internal reaches what was collected before, with %s', async (_case, cells) => {
    const { after } = await collectInto(files, [['returns/a.xlsx', await filled({ 本年数: 21, 公开与否: '公开' })]]);
    const hidden = ['returns/a.xlsx', await filled({ ...cells, 公开与否: '内部' })] as const;
    const again = await collectInto(after, [hidden]);
    expect(idsOf(again.messages)).toContain('form/now-internal');
    expect(factsOf(again.after)).toMatchObject([{ classification: 'internal' }]);
    expect((await collectInto(again.after, [hidden])).value.files.size).toBe(0);
  });

  it.each([
    ['returns/a.xlsx', 'returns/b.xlsx', 21],
    ['returns/b.xlsx', 'returns/a.xlsx', 21],
    ['returns/a.xlsx', 'returns/b.xlsx', 22],
  ])('internal in one of two returns wins: %s blank, %s internal with %i', async (blank, hidden, value) => {
    const plain = [blank, await filled({ 本年数: 21 })] as const;
    const { after } = await collectInto(files, [plain]);
    const secret = [hidden, await filled({ 本年数: value, 公开与否: '内部' })] as const;
    expect(factsOf((await collectInto(after, [plain, secret])).after)).toMatchObject([{ classification: 'internal' }]);
    if (value === 21)
      expect(factsOf((await collectInto(files, [plain, secret])).after)).toMatchObject([
        { classification: 'internal' },
      ]);
  });

  it.each([
    'value: 21, source: 司法所',
    'value: 20, source: 司法所',
    'value: 21, source: 司法所, classification: public',
  ])('internal against a typed fact { %s } is an error, and the file stays', async (fact) => {
    const texts = withFact(fact);
    const sent = [['returns/a.xlsx', await filled({ 本年数: 21, 公开与否: '内部' })]] as const;
    const { value, messages } = await collectInto(texts, sent);
    expect(value.files.size).toBe(0);
    const wants = messages.find(({ ruleId }) => ruleId === 'form/wants-internal');
    expect(wants).toMatchObject({ fatal: true, file: 'returns/a.xlsx', sheet: '数据', cell: expect.any(String) });
    expect(wants?.reason).toMatch(/facts\.yaml.*classification: internal/);
  });

  it('is filled in with 内部 where only the document behind the figure is internal', () => {
    const evidence = 'evidence:\n  - { id: e, title: 内部台账, classification: internal }\n';
    const shown = (fact: string) =>
      formsOf(draftOf({ ...withFact(`value: 21, source: 司法所${fact}`), 'evidence.yaml': evidence }))[0]?.metrics[0]
        ?.given.classification;
    expect(shown(', evidence: [e]')).toBe('内部');
    expect(shown(', classification: internal')).toBe('内部');
    expect(shown(', classification: public')).toBe('公开');
    expect(shown('')).toBeUndefined();
  });

  it('public does not publish what the dossier keeps, and says so', async () => {
    const texts = withFact('value: 21, source: 司法所, classification: internal');
    const { value, messages } = await collectInto(texts, [
      ['returns/a.xlsx', await filled({ 本年数: 21, 公开与否: '公开' })],
    ]);
    expect(value.files.size).toBe(0);
    expect(idsOf(messages)).toEqual(['form/wants-public']);
  });
});
