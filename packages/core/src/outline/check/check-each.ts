import { type Message, say } from '../../message/index.ts';
import { inapplicable } from '../../model/dossier/fact-style.ts';
import type { Metric } from '../../model/pack/metric.ts';
import type { Outline, Template } from '../../model/pack/outline.ts';
import type { ListName } from '../helper.ts';
import { listOptions } from '../helpers/each.ts';
import { fieldNames, fieldsOf } from '../helpers/field.ts';
import { parseTemplate, placeIn } from '../parse-template.ts';
import { partialName } from '../partials/partial-name.ts';
import { type Call, type Complain, nameOf, optionOf, textOf, wordsOf } from './call.ts';
import { checkParts, checkShare } from './check-share.ts';
import { templatesOf } from './partial-graph.ts';

/** Options that a list takes besides those that every list takes. */
const optionsOf: { readonly [Name in ListName]: readonly string[] } = {
  tasks: ['group', 'department', 'state'],
  nextTasks: ['group', 'department'],
  groups: [],
  departments: [],
  parts: ['of', 'sort', 'top'],
  members: ['of', 'sort', 'top'],
};

/** A list that a word stands in, with the metric it is made of. */
interface Around {
  readonly list: ListName;
  readonly of: Metric | undefined;
}

/** Words that print something of the item they stand in. */
const ofItem: ReadonlySet<string> = new Set(['field', 'given', 'figure', 'share', 'rank']);
const deepest = 2;

/**
 * Words of a list that could print nothing where they stand: outside any list, in one that has no such text or number, with
 * options that another list has. Partials are seen from each place that prints them.
 */
export function checkEach(outline: Outline): readonly Message[] {
  const found = new Map<string, Message>();
  const seen = new Set<string>();
  const metrics = new Map(outline.metrics.map((metric) => [metric.id, metric]));

  const visit = (program: hbs.AST.Program | undefined, template: Template, around: readonly Around[]): void => {
    const complain: Complain = (id, node, finding) => {
      const place = placeIn(template, node.loc.start);
      found.set(`${place.file}:${place.line}:${place.column} ${id}`, say(`template/${id}`, { place, ...finding }));
    };
    for (const statement of program?.body ?? []) {
      if (statement.type === 'PartialStatement') {
        enter(partialName(statement as hbs.AST.PartialStatement), around);
        continue;
      }
      if (statement.type !== 'MustacheStatement' && statement.type !== 'BlockStatement') continue;
      const call = statement as Call;
      const name = nameOf(call);
      const isList = name === 'each' || name === 'some';
      if (isList) checkList(call, around, metrics, complain);
      const isElsewhere = name === 'share' && ['of', 'part'].some((key) => optionOf(call, key) !== undefined);
      if (isElsewhere) checkShare(call, metrics, complain);
      else if (ofItem.has(name)) checkItem(call, around.at(-1), metrics, complain);
      const list = name === 'each' ? wordsOf(call)[0] : undefined;
      const of = metrics.get(optionOf(call, 'of') ?? '');
      const isKnown = list !== undefined && Object.hasOwn(fieldsOf, list);
      const inside = isKnown ? [...around, { list: list as ListName, of }] : around;
      visit(call.program, template, inside);
      visit(call.inverse, template, around);
    }
  };
  const enter = (name: string, around: readonly Around[]): void => {
    const partial = outline.partials.get(name);
    const key = `${around.map(({ list, of }) => `${list} ${of?.id}`).join(' ')} > ${name}`;
    if (!partial || seen.has(key)) return;
    seen.add(key);
    visit(parseTemplate(partial, []), partial, around);
  };
  for (const template of templatesOf(outline)) visit(parseTemplate(template, []), template, []);
  return [...found.values()];
}

function checkList(
  call: Call,
  around: readonly Around[],
  metrics: ReadonlyMap<string, Metric>,
  complain: Complain,
): void {
  const subject = nameOf(call);
  const [word] = wordsOf(call);
  if (word === undefined || !Object.hasOwn(optionsOf, word)) return;
  const list = word as ListName;
  if (subject === 'each' && around.length >= deepest)
    complain('too-deep', call, { expected: [`${deepest}层以内的 each`] });
  const pairs = call.hash?.pairs ?? [];
  for (const { key, value } of pairs)
    if (Object.hasOwn(listOptions, key) && !optionsOf[list].includes(key)) {
      const expected = optionsOf[list].length > 0 ? optionsOf[list] : ['不写参数'];
      complain('argument', value, { subject: `${subject} "${list}"`, actual: key, expected });
    }
  for (const [key, outer] of [
    ['group', 'groups'],
    ['department', 'departments'],
  ] as const) {
    const given = pairs.find((pair) => pair.key === key)?.value;
    if (given && textOf(given) === 'this' && around.at(-1)?.list !== outer)
      complain('misplaced', given, { actual: `${key}="this"`, expected: [` {{#each "${outer}"}} 里面`] });
  }
  const has = (key: string) => pairs.some((pair) => pair.key === key);
  const lacking = (list === 'parts' || has('sort') ? ['of'] : []).concat(has('top') ? ['sort'] : []);
  for (const key of lacking.filter((each) => !has(each)))
    complain('argument', call, {
      subject: `${subject} "${list}"`,
      actual: `没有 ${key}`,
      expected: [lackingWords[key]!],
    });
  const of = pairs.find(({ key }) => key === 'of');
  const metric = of && metrics.get(textOf(of.value));
  if (of && metric) checkParts(metric, list, of.value, `of="${metric.id}"`, complain);
}

const lackingWords: Readonly<Record<string, string>> = {
  of: 'of="指标编号"，说明按哪个指标列、按哪个指标排',
  sort: 'sort="descending" 或者 sort="ascending"，说明怎样算前几个',
};

function checkItem(
  call: Call,
  around: Around | undefined,
  metrics: ReadonlyMap<string, Metric>,
  complain: Complain,
): void {
  const subject = nameOf(call);
  const list = around?.list;
  const [word] = wordsOf(call);
  const actual = `{{${call.program ? '#' : ''}${subject}}}`;
  if (list === undefined) {
    complain('misplaced', call, { actual, expected: [' {{#each}} 里面'] });
    return;
  }
  if (subject === 'field' || subject === 'given') {
    const names: readonly string[] = fieldsOf[list];
    if (word !== undefined && fieldNames.includes(word) && !names.includes(word))
      complain('argument', call.params[0]!, {
        subject: `each "${list}" 里的 ${subject}`,
        actual: `“${word}”`,
        expected: names,
      });
    return;
  }
  if (list !== 'parts' && list !== 'members') {
    complain('misplaced', call, { actual, expected: [' {{#each "parts"}} 或者 {{#each "members"}} 里面'] });
    return;
  }
  if (list === 'parts' ? word !== undefined : word === undefined) {
    const expected = list === 'parts' ? ['不写指标，就是这个分项的数'] : ['指标编号，如 {{figure "review.accepted"}}'];
    complain('argument', call, {
      subject: `each "${list}" 里的 ${subject}`,
      actual: word ?? '没有指标',
      expected,
    });
  }
  const metric = list === 'members' ? metrics.get(word ?? '') : around?.of;
  if (!metric) return;
  if (list === 'members') checkParts(metric, list, call.params[0]!, subject, complain);
  const pairs = call.hash?.pairs ?? [];
  const wrong = inapplicable(metric, Object.fromEntries(pairs.map(({ key, value }) => [key, textOf(value)])));
  const pair = pairs.find(({ key }) => key === wrong);
  if (pair)
    complain('inapplicable', pair, {
      subject: `${metric.name}（${metric.kind}，${metric.unit}）`,
      actual: `${pair.key}=${textOf(pair.value)}`,
    });
}
