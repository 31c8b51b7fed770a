import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyFixes, fixableFiles, lint, ruleLevelOf, rules } from '../../src/lint/index.ts';
import { type Message, say } from '../../src/message/index.ts';
import type { Fix } from '../../src/model/lint.ts';
import { dossierSubject } from './dossier-example.ts';

const messageWith = (fix: Omit<Fix, 'file'>, file = 'a.md', also: readonly Fix[] = []): Message => {
  const message = say('term/jiezhi', { place: { file } });
  message.fix = { file, ...fix };
  message.alsoFix = also;
  return message;
};

describe('applyFixes', () => {
  it('makes the fixes of one file, whatever their order', () => {
    const messages = [
      messageWith({ start: 4, end: 5, text: '，' }),
      messageWith({ start: 0, end: 1, text: '戊己' }),
      messageWith({ start: 0, end: 1, text: '别处' }, 'b.md'),
    ];
    expect(applyFixes('甲乙丙丁,', 'a.md', messages)).toBe('戊己乙丙丁，');
    expect(fixableFiles(messages)).toEqual(['a.md', 'b.md']);
  });

  it('makes the first of two that overlap, or that insert at one place', () => {
    const overlapping = [
      messageWith({ start: 1, end: 3, text: '戊' }),
      messageWith({ start: 2, end: 4, text: '己' }),
      messageWith({ start: 4, end: 4, text: '！' }),
      messageWith({ start: 4, end: 4, text: '？' }),
    ];
    expect(applyFixes('甲乙丙丁', 'a.md', overlapping)).toBe('甲戊丁！');
  });

  it('makes those of a message that is said once for many places', () => {
    const message = messageWith({ start: 0, end: 1, text: '，' }, 'a.md', [
      { file: 'a.md', start: 2, end: 3, text: '，' },
    ]);
    expect(applyFixes(',甲,', 'a.md', [message])).toBe('，甲，');
  });

  it('counts a BOM for nothing and CRLF for one', () => {
    const messages = [messageWith({ start: 2, end: 3, text: '，' }), messageWith({ start: 5, end: 6, text: '。' })];
    expect(applyFixes('\ufeff甲\r\n,乙\r\n.', 'a.md', messages)).toBe('\ufeff甲\r\n，乙\r\n。');
    expect(applyFixes('甲\r,乙\r.', 'a.md', messages)).toBe('甲\r，乙\r。');
  });

  it('leaves a file that nobody would fix as it is', () => {
    const typed = '\ufeff甲\r\n乙\n';
    expect(applyFixes(typed, 'b.md', [messageWith({ start: 0, end: 1, text: '' })])).toBe(typed);
  });
});

const enabled = rules.filter(({ id }) => ruleLevelOf(id, []) !== 'off');
const pieces = fc.constantFrom(
  ...[
    '截止2025年底',
    '依法,公正',
    '作 机',
    '“甲”、“乙”',
    '"引文"',
    "'引文'",
    '国发[2021]33号',
    '１２',
    '：',
    ': ',
    ' #',
    '。。',
  ],
  ...[
    '\\*',
    '\\\\',
    '\\"',
    "''",
    '**加重**',
    '《截止,目前》',
    '[21件](fact:a.b)',
    '50-60%',
    '等等……',
    '全年',
    '\u200b',
    '- ',
    '|',
  ],
);
const line = fc.array(pieces, { minLength: 1, maxLength: 5 }).map((words) => `甲${words.join('')}乙`);
const words = fc.array(line, { minLength: 1, maxLength: 4 });

/** The same text in each form that YAML has for it. */
const forms: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  literal: (lines) => `|\n${lines.map((each) => `    ${each}\n`).join('\n')}`,
  indented: (lines) => `|-\n${lines.map((each) => `       ${each}\n`).join('       \n')}`,
  double: (lines) => `${JSON.stringify(lines.join('\n\n'))}\n`,
  single: (lines) => `'${lines.join('').replaceAll("'", "''")}'\n`,
  bare: (lines) => `${lines.join('').replaceAll(/: | #/g, '')}\n`,
};

describe('fixes of prose in YAML', () => {
  it.each(Object.entries(forms))('%s: the file still reads, and nothing else in it changes', (name, form) => {
    let changes = 0;
    fc.assert(
      fc.property(words, (lines) => {
        const typed = [
          'organ: { name: 云山县人民政府, level: county }',
          'year: 2025',
          'pack: small',
          `prose:\n  problems: ${form(lines)}  next: 截止2025年底，依法,公正。`,
          'signatory: 截止 "某",某   # 作 机',
          '',
        ].join('\n');
        const before = parse(typed) as { prose: { problems: string } };
        let text = typed;
        for (let round = 0; round < 3; round++) {
          const input = `--- report.yaml\n${text}`;
          const example = { input, name: '', kind: 'dossier', settings: new Map(), messages: '', fixed: undefined };
          text = applyFixes(text, 'report.yaml', lint(dossierSubject(example), enabled));
        }
        const { prose, ...rest } = parse(text) as typeof before;
        const { prose: old, ...others } = before;
        expect(rest).toEqual(others);
        expect(Object.keys(prose)).toEqual(Object.keys(old));
        expect(bare(prose.problems)).toBe(bare(old.problems));
        if (prose.problems !== old.problems) changes += 1;
      }),
      { numRuns: 25 },
    );
    // Where the file has the text line by line, there is something to fix.
    if (name === 'literal' || name === 'indented' || name === 'bare') expect(changes).toBeGreaterThan(0);
  });
});

/** Without marks, and without what these rules change in words. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll('截止', '截至')
    .replace(/等等|等/g, '')
    .replace(/[\p{P}\p{S}\p{Z}\s\u200b]/gu, '');
