import { describe, expect, it } from 'vitest';
import { applyDisables } from '../../src/lint/index.ts';
import { say } from '../../src/message/index.ts';

/** What is left of a finding of `term/jiezhi` on each of these lines, and what is said of the comments. */
function left(text: string, lines: readonly number[], file = 'prose/a.md') {
  const messages = lines.map((line) => say('term/jiezhi', { place: { file, line, column: 1 } }));
  const found = applyDisables(messages, { sources: new Map([[file, text]]) });
  return {
    left: found.messages.map(({ ruleId, line }) => `${line} ${ruleId}`),
    reasons: found.suppressed.map(({ reason, message }) => `${message.line} ${reason}`),
  };
}

const next = '<!-- fazhi-disable-next-line term/jiezhi: 引自通知 -->';

describe('a comment in prose', () => {
  it('silences the paragraph below it, all its lines, and no more', () => {
    expect(left(`${next}\n一\n二\n\n三`, [2, 3, 5])).toEqual({
      left: ['5 term/jiezhi'],
      reasons: ['2 引自通知', '3 引自通知'],
    });
    expect(left(`${next}\n\n一`, [3]).left).toEqual([]);
  });

  it('silences one rule, in its own file', () => {
    const message = say('punctuation/duplicate', { place: { file: 'prose/a.md', line: 2, column: 1 } });
    const elsewhere = say('term/jiezhi', { place: { file: 'prose/b.md', line: 2, column: 1 } });
    const { messages } = applyDisables([message, elsewhere], { sources: new Map([['prose/a.md', `${next}\n一`]]) });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([
      'punctuation/duplicate',
      'term/jiezhi',
      'rule/unused-disable',
    ]);
  });

  it('two above one paragraph both hold', () => {
    const other = '<!-- fazhi-disable-next-line punctuation/duplicate：原文 -->';
    const place = { file: 'a.md', line: 3, column: 1 };
    const messages = [say('term/jiezhi', { place }), say('punctuation/duplicate', { place })];
    expect(applyDisables(messages, { sources: new Map([['a.md', `${next}\n${other}\n一`]]) }).messages).toEqual([]);
  });

  it('silences a region, to its end or to the end of the file', () => {
    const from = '<!-- fazhi-disable term/jiezhi: 附录照录 -->';
    expect(left(`一\n${from}\n二\n\n三\n<!-- fazhi-enable term/jiezhi -->\n四`, [1, 3, 5, 7]).left).toEqual([
      '1 term/jiezhi',
      '7 term/jiezhi',
    ]);
    expect(left(`${from}\n二\n<!-- fazhi-enable punctuation/pair -->\n三`, [2, 4]).left).toEqual([]);
    expect(left(`${from}\n二\n<!-- fazhi-enable -->\n三`, [2, 4]).left).toEqual(['4 term/jiezhi']);
  });

  it.each([
    ['without a reason', '<!-- fazhi-disable-next-line term/jiezhi -->', 'rule/no-reason'],
    ['with an empty reason', '<!-- fazhi-disable-next-line term/jiezhi:  -->', 'rule/no-reason'],
    ['of a rule that is none', '<!-- fazhi-disable-next-line term/jiezi: 引文 -->', 'rule/unknown'],
    ['of a group', '<!-- fazhi-disable-next-line term: 引文 -->', 'rule/unknown'],
    ['of what is no rule', '<!-- fazhi-disable-next-line fact/unknown-metric: 引文 -->', 'rule/unknown'],
  ])('%s silences nothing and is told of', (_name, comment, id) => {
    expect(left(`${comment}\n一`, [2]).left).toEqual(['2 term/jiezhi', `1 ${id}`]);
  });

  it('with nothing to silence is told of', () => {
    expect(left(`一\n${next}\n二`, [1]).left).toEqual(['1 term/jiezhi', '2 rule/unused-disable']);
  });

  it('is no comment where the words only look like one', () => {
    expect(left('<!-- fazhi-disabled term/jiezhi: 引文 -->\n一', [2]).left).toEqual(['2 term/jiezhi']);
  });

  it('is found in a file with CRLF', () => {
    expect(left(`${next}\r\n一\r\n\r\n二`, [2, 4]).left).toEqual(['4 term/jiezhi']);
  });
});

describe('a comment in YAML', () => {
  const yaml = [
    'prose:',
    '  # fazhi-disable-next-line term/jiezhi: 照录',
    '  a: |',
    '    一',
    '',
    '    二',
    '  b: 三',
  ].join('\n');

  it('silences the next item with the lines indented below it', () => {
    expect(left(yaml, [3, 4, 7], 'report.yaml').left).toEqual(['7 term/jiezhi']);
  });

  it('goes on over the empty lines of a block', () => {
    expect(left(yaml, [6], 'report.yaml').left).toEqual([]);
  });

  it('silences a list item of several lines', () => {
    const list = 'tasks:\n  # fazhi-disable-next-line term/jiezhi: 照录\n  - id: a\n    content: 甲\n  - id: b\n';
    expect(left(list, [4, 5], 'tasks.yaml').left).toEqual(['5 term/jiezhi']);
  });
});
