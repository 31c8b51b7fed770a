import { describe, expect, it } from 'vitest';
import { resolvePack } from '../../src/index.ts';
import { unrelatedParts } from '../../src/outline/index.ts';

const metrics = `metrics:
  - { id: got, name: 收到数, unit: 件, kind: count }
  - { id: in, name: 受理数, unit: 件, kind: count }
  - { id: refused, name: 不予受理数, unit: 件, kind: count }
  - { id: done, name: 审结数, unit: 件, kind: count }
  - { id: open, name: 在办数, unit: 件, kind: count }
  - { id: agreed, name: 调解数, unit: 件, kind: count }
  - { id: often, name: 撤回数, unit: 件, kind: count }
  - { id: rate, name: 调解率, unit: "%", kind: rate, derive: { ratio: [agreed, done] } }
  - { id: pass, name: 合格率, unit: "%", kind: rate }
  - { id: money, name: 罚款, unit: 万元, kind: amount }
relations:
  - { total: got, sum: [in, refused] }
  - { least: [agreed], at-most: [done] }
  - { least: [done], at-most: [in], prior: [open] }
  - { least: [often], at-most: [got], holds: usually }
`;
const f = (id: string, options = '') => `{{fact "${id}"${options}}}`;

function doubtsIn(template: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const pack = new Map([
    ['pack.yaml', 'id: small\nname: 小样\nversion: 1.0.0\nsections: [{ id: body, title: 成效 }]\n'],
    ['metrics.yaml', metrics],
    ['sections/body.hbs', template],
    ...Object.entries(more),
  ]);
  const { value, messages } = resolvePack('small', new Map([['small', pack]]));
  expect(messages).toEqual([]);
  return unrelatedParts(value!).map(({ file, line, column, ruleId, fatal, reason }) => {
    expect([ruleId, fatal]).toEqual(['pack/unrelated-figures', true]);
    return `${file === 'small/sections/body.hbs' ? '' : `${file} `}${line}:${column} ${reason}`;
  });
}
const notPart = (part: string, whole: string) =>
  `“其中”后面的“${part}”按口径不是“${whole}”的一部分，应在 relations 里写明（sum 或者 at-most），不是一部分的应改写句子`;

describe('其中', () => {
  it.each([
    ['a part of a sum', `收到${f('got')}，其中受理${f('in')}、不予受理${f('refused')}。`],
    ['a limit', `审结${f('done')}，其中调解${f('agreed')}。`],
    ['the nearest figure', `收到${f('got')}，审结${f('done')}，其中调解${f('agreed')}。`],
    ['another showing of the whole', `审结${f('done')}，其中${f('done', ' part="简易程序"')}当场审结。`],
    ['a rate beside it', `审结${f('done')}，其中调解${f('agreed')}，合格率${f('pass')}。`],
    [
      'the whole over last year',
      `收到${f('got')}，同比${f('got', ' change="yoy"')}，其中受理${f('in')}，同比${f('in', ' change="yoy"')}。`,
    ],
    ['no figure', `审结${f('done')}，其中不乏大案。受理${f('in')}。`],
    ['a sentence that ended', `收到${f('got')}，其中受理${f('in')}；审结${f('done')}。`],
    [
      'a branch that is there where the whole is',
      `{{#when "done"}}审结${f('done')}{{#when "agreed"}}，其中调解${f('agreed')}{{/when}}。{{/when}}`,
    ],
    [
      'a question asked again',
      `{{#when "done"}}审结${f('done')}{{/when}}{{#when "done" "agreed"}}，其中调解${f('agreed')}{{/when}}。`,
    ],
    ['branches apart', `{{#when "got"}}收到${f('got')}，其中{{else}}受理{{/when}}${f('in')}。`],
  ])('may lead to %s', (_, template) => {
    expect(doubtsIn(template)).toEqual([]);
  });

  it.each([
    ['a sibling', `受理${f('in')}，其中不予受理${f('refused')}。`, `1:23 ${notPart('不予受理数', '受理数')}`],
    ['what holds only usually', `收到${f('got')}，其中撤回${f('often')}。`, `1:22 ${notPart('撤回数', '收到数')}`],
    ['what may come from last year', `受理${f('in')}，其中审结${f('done')}。`, `1:21 ${notPart('审结数', '受理数')}`],
    ['the whole of its part', `调解${f('agreed')}，其中审结${f('done')}。`, `1:25 ${notPart('审结数', '调解数')}`],
    ['money', `审结${f('done')}，其中罚款${f('money')}。`, `1:23 ${notPart('罚款', '审结数')}`],
    ['nothing before it', `其中受理${f('in')}。`, '1:5 “其中”后面印了“受理数”，前面却可能没有数，应把总数写在同一句里'],
    [
      'a whole in the sentence before',
      `收到${f('got')}。其中受理${f('in')}。`,
      '1:22 “其中”后面印了“受理数”，前面却可能没有数，应把总数写在同一句里',
    ],
    [
      'a whole that may be missing',
      `{{#when "got"}}收到${f('got')}{{/when}}{{#when "in"}}，其中受理${f('in')}{{/when}}。`,
      '1:60 “其中”后面印了“受理数”，前面却可能没有数，应把总数写在同一句里',
    ],
    [
      'another branch',
      `{{#when "got"}}收到${f('got')}{{else}}审结${f('done')}{{/when}}，其中受理${f('in')}。`,
      `1:71 ${notPart('受理数', '审结数')}`,
    ],
  ])('may not lead to %s', (_, template, words) => {
    expect(doubtsIn(template)).toEqual([words]);
  });

  it('reaches to the end of its sentence: 受理121件，其中不予受理13件，审结112件，9件在办 adds up to 134', () => {
    expect(doubtsIn(`受理${f('in')}，其中不予受理${f('refused')}，审结${f('done')}，${f('open')}在办。`)).toEqual([
      `1:23 ${notPart('不予受理数', '受理数')}`,
      `1:44 ${notPart('审结数', '受理数')}`,
      `1:60 ${notPart('在办数', '受理数')}`,
    ]);
  });

  it('is looked for in partials and in what layers add, each in its file', () => {
    const partial = { 'partials/p.hbs': `受理${f('in')}，其中不予受理${f('refused')}。` };
    expect(doubtsIn('{{> p}}', partial)).toEqual([`small/partials/p.hbs 1:23 ${notPart('不予受理数', '受理数')}`]);
  });
});

describe('占', () => {
  it.each([
    `审结${f('done')}，其中调解${f('agreed')}，占${f('rate')}。`,
    `调解${f('agreed')}，占审结数的${f('rate')}。`,
    `新增占地${f('money')}、抢占市场，合格率${f('pass')}。`,
  ])('may stand in %s', (template) => {
    expect(doubtsIn(template)).toEqual([]);
  });

  it.each([
    [`调解${f('agreed')}，占${f('pass')}。`, '（“调解数”）'],
    [`审结${f('done')}，占${f('rate')}。`, '（“审结数”）'],
    [`占审结数的${f('rate')}。`, ''],
  ])('may not stand in %s', (template, other) => {
    const [found, ...more] = doubtsIn(template);
    expect(more).toEqual([]);
    expect(found).toContain(`应为前面的数${other}所占的比率`);
  });
});

describe('分别', () => {
  it.each([
    `受理、审结分别为${f('in')}、${f('done')}。`,
    `调解率、合格率分别达到${f('rate')}、${f('pass')}。`,
    `会议分别研究部署。受理${f('in')}。`,
  ])('may stand in %s', (template) => {
    expect(doubtsIn(template)).toEqual([]);
  });

  it.each([
    [`受理、罚款分别为${f('in')}、${f('money')}。`, '不是一类数'],
    [`受理、审结分别为${f('in')}{{#when "done"}}、${f('done')}{{/when}}。`, '可能只印“受理数”一个数'],
    [`审结分别为${f('done')}。`, '可能只印“审结数”一个数'],
  ])('may not stand in %s', (template, words) => {
    const [found, ...more] = doubtsIn(template);
    expect(more).toEqual([]);
    expect(found).toContain(words);
  });
});
