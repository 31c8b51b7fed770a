import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  finish,
  type Handlers,
  handle,
  type OpenNode,
  type OpenReport,
  plainText,
  type Report,
  type ReportNode,
  walk,
  writeDocx,
} from '../../src/index.ts';
import { editions } from '../../src/model/report/edition.ts';
import { smallDraft } from './small-draft.ts';

const metrics = `metrics:
  - { id: a.open, name: 行政复议受理, unit: 件, kind: count }
  - { id: a.secret, name: 重点矛盾纠纷, unit: 件, kind: count }
`;
const files = {
  'report.yaml':
    'organ: { name: 清河镇人民政府, level: township }\nyear: 2025\npack: small\nattachments:\n  - { title: 甲表, text: 甲 }\n  - { title: 乙表, text: 乙 }\n',
  'facts.yaml':
    'facts:\n  - { metric: a.open, value: 21 }\n  - { metric: a.secret, value: 4711, note: 只限内部掌握, classification: internal }\n',
  'evidence.yaml': 'evidence:\n  - { id: doc, title: 内部台账, classification: internal }\n',
  'prose/work.md':
    '### 复议\n\n受理[](fact:a.open)。<!-- internal -->纠纷[](fact:a.secret)。[](evidence:doc)<!-- /internal --><!-- 待核 -->\n\n### 应诉\n\n出庭。\n',
};
const draft = smallDraft(files, metrics);

/** A writer of somebody else's, for the public edition alone: plain lines. */
const below = ({ children }: { readonly children: readonly OpenNode[] }): string =>
  children.map((child) => handle(lines, child, undefined)).join('');
const lines: Handlers<undefined, string, OpenNode> = {
  text: ({ value }) => value,
  break: () => '\n',
  strong: below,
  paragraph: (node) => `${below(node)}\n`,
  list: below,
  listItem: below,
  table: below,
  tableRow: below,
  tableCell: below,
  section: (node) => `${node.label ?? ''}${plainText(node.title)}\n${below(node)}`,
  attachment: (node) => `${node.label ?? ''} ${plainText(node.title)}\n`,
  report: below,
};

type KeysOf<Node> = Node extends unknown ? keyof Node : never;

describe('a finished report', () => {
  it('is numbered, with the labels of attachments', async () => {
    const { value } = await finish(draft, 'public');
    expect(handle(lines, value!, undefined)).toBe(
      '一、工作情况\n（一）复议\n受理21件。\n（二）应诉\n出庭。\n特此报告。\n附件1 甲表\n附件2 乙表\n',
    );
  });

  it('has nothing that its edition hides, by value', async () => {
    const { value, messages } = await finish(draft, 'public');
    expect(messages).toEqual([]);
    expect(JSON.stringify(value)).not.toMatch(/4711|纠纷|台账|内部|待核|a\.secret|a\.open|\.md|\.yaml/);
    expect([...walk(value!)].filter(({ type }) => ['fact', 'evidence', 'task', 'comment'].includes(type))).toEqual([]);
    const { value: full } = await finish(draft, 'submission');
    expect(JSON.stringify(full)).toMatch(/4711/);
  });

  it('has nothing that its edition hides, by type', async () => {
    expectTypeOf<OpenNode['type']>().toEqualTypeOf<
      | 'text'
      | 'break'
      | 'strong'
      | 'paragraph'
      | 'list'
      | 'listItem'
      | 'table'
      | 'tableRow'
      | 'tableCell'
      | 'section'
      | 'attachment'
      | 'report'
    >();
    expectTypeOf<Extract<KeysOf<OpenNode>, 'place'>>().toBeNever();
    expectTypeOf<Extract<KeysOf<ReportNode>, 'place'>>().toEqualTypeOf<'place'>();
    const { value } = await finish(draft, 'public');
    expectTypeOf(value).toEqualTypeOf<OpenReport | undefined>();
    expectTypeOf<OpenReport>().toExtend<Report>();
    // @ts-expect-error: where a node was written is not known
    expect(value!.place).toBeUndefined();
    const [section] = value!.children;
    // @ts-expect-error: nor is it below
    expect(section!.place).toBeUndefined();
    // @ts-expect-error: a report that holds facts is none for everyone
    const wrong: OpenReport = draft.report;
    expect(wrong).toBe(draft.report);
    const submission = await finish(draft, 'submission');
    expectTypeOf(submission.value).toEqualTypeOf<Report | undefined>();
    // @ts-expect-error: what finds leaks knows the secrets, and stays inside
    expect(submission.leaks).toBeUndefined();
  });

  it('is what our own writers write', async () => {
    const { value } = await finish(draft, 'public');
    const options = { edition: editions.public, layout: draft.layout, date: '2025-12-31' };
    const { publish } = await import('../../src/index.ts');
    const { value: published } = await publish(draft, { edition: 'public', format: 'docx' });
    expect(await writeDocx(value!, options)).toEqual(published);
  });

  it('is none where it may not leave', async () => {
    const leaking = smallDraft({ ...files, 'prose/work.md': '纠纷[](fact:a.secret)。\n' }, metrics);
    const { value, messages } = await finish(leaking, 'public');
    expect(value).toBeUndefined();
    expect(messages.map(({ ruleId }) => ruleId)).toContain('output/internal-mark');
  });
});
