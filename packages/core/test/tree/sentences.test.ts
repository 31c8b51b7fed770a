import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/model/report/report.ts';
import { build, plainText, sentencesOf } from '../../src/tree/index.ts';

type Words = readonly (Inline | string)[];

const { p, task, evidence, fact, strong, section, report, bullets, item, row, cell, table } = build;

const said = (...children: Words) =>
  [...sentencesOf(p(...children))].map(({ words, tasks, evidence: documents }) => [
    plainText(words),
    [...tasks, ...documents].join(' '),
  ]);

describe('sentencesOf', () => {
  it.each<[string, Words, string[][]]>([
    [
      'gives a mark to the sentence before it',
      ['甲。乙。', task('1'), '丙。'],
      [
        ['甲。', ''],
        ['乙。', '1'],
        ['丙。', ''],
      ],
    ],
    [
      'gives several marks to one sentence',
      ['甲。', task('1'), task('2'), evidence('doc'), '乙。'],
      [
        ['甲。', '1 2 doc'],
        ['乙。', ''],
      ],
    ],
    [
      'gives a mark before the full stop to the whole sentence',
      ['甲', task('1'), '，乙。丙。'],
      [
        ['甲，乙。', '1'],
        ['丙。', ''],
      ],
    ],
    [
      'ends a part of a sentence at a mark after ；',
      ['一是甲；', task('1'), '二是乙。', task('2')],
      [
        ['一是甲；', '1'],
        ['二是乙。', '2'],
      ],
    ],
    ['goes on over ； without a mark', ['一是甲；二是乙。', task('2')], [['一是甲；二是乙。', '2']]],
    [
      'keeps facts and drops formatting',
      ['办理', fact('a', '21件'), strong('，全部办结'), '。', task('1')],
      [['办理21件，全部办结。', '1']],
    ],
    [
      'keeps a closing quotation mark',
      ['要“干成事。”', task('1'), '又。'],
      [
        ['要“干成事。”', '1'],
        ['又。', ''],
      ],
    ],
    [
      'skips spaces between full stop and mark',
      ['甲。 ', task('1'), '乙。'],
      [
        ['甲。', '1'],
        ['乙。', ''],
      ],
    ],
    ['takes a mark without words', [task('1')], [['', '1']]],
    ['takes a sentence that is a figure', ['共', fact('a', '21件'), task('1')], [['共21件', '1']]],
    [
      'does not count a figure with a full stop as an end',
      ['办理', fact('a', '21件。'), '又', task('1')],
      [
        ['办理21件。', ''],
        ['又', '1'],
      ],
    ],
  ])('%s', (_name, children, expected) => {
    expect(said(...children)).toEqual(expected);
  });

  it('names the section of each, a heading of prose with the id above it', () => {
    const tree = report(
      {},
      p('序。', task('0')),
      section(1, '主要举措', [p('甲。', task('1')), section(2, '小节', [bullets(item('乙。')), p('丙。')])], {
        id: 'work',
      }),
      table([row(cell(['丁。', task('4')]))]),
    );
    const places = [...sentencesOf(tree)].map(({ section: at, words }) => [
      plainText(words),
      at?.id,
      at && plainText(at.title),
    ]);
    expect(places).toEqual([
      ['序。', undefined, undefined],
      ['甲。', 'work', '主要举措'],
      ['乙。', 'work', '小节'],
      ['丙。', 'work', '小节'],
      ['丁。', undefined, undefined],
    ]);
  });
});
