import { type Message, type MessageId, say } from '../../message/index.ts';
import { inapplicable } from '../../model/dossier/fact-style.ts';
import type { Outline, Template } from '../../model/pack/outline.ts';
import { id } from '../../model/primitives.ts';
import { contextNames } from '../context.ts';
import type { OptionKind, OutlineHelper } from '../helper.ts';
import { helpers } from '../helpers/index.ts';
import { parseTemplate, placeIn } from '../parse-template.ts';
import { baseName, partialName } from '../partials/partial-name.ts';
import { namesIn } from '../partials/substitute.ts';

type Node = hbs.AST.Node;
type Call = { path: hbs.AST.Expression; params: hbs.AST.Expression[]; hash?: hbs.AST.Hash } & Node;
export type Known = Pick<Outline, 'metrics' | 'partials'>;

/** Where a template prints. A title is one line of words; what lists, or makes room for prose, belongs in a body. */
export type Position = 'body' | 'section-title' | 'report-title';
const inTitles: { readonly [At in Position]: readonly string[] | undefined } = {
  body: undefined,
  'section-title': ['when', 'whenAny', 'level', 'fact'],
  'report-title': ['when', 'whenAny', 'level'],
};

/**
 * What is wrong with one template, at its line and column. A template without messages cannot fail when it
 * renders: each word is a helper or a name of the context, each argument a literal of the right kind.
 */
export function checkTemplate(template: Template, known: Known, position: Position = 'body'): readonly Message[] {
  const messages: Message[] = [];
  const report = (
    id: MessageId,
    node: Node,
    finding: { subject?: string; actual: string; expected?: readonly string[] },
  ) => {
    messages.push(say(id, { place: placeIn(template, node.loc.start), ...finding }));
  };
  const metrics = new Map(known.metrics.map((metric) => [metric.id, metric]));

  const checkCall = (node: Call, block: boolean): void => {
    const name = (node.path as hbs.AST.PathExpression).original;
    const helper = (helpers as Record<string, OutlineHelper>)[name];
    if (!helper || helper.block !== block) {
      const plain = !block && node.params.length === 0 && !node.hash;
      if (plain && (contextNames as readonly string[]).includes(name)) return;
      const expected = Object.entries(helpers).flatMap(([word, each]) => (each.block === block ? [word] : []));
      if (plain)
        report('template/unknown-name', node, { actual: String(name), expected: [...contextNames, ...expected] });
      else report('template/unknown-helper', node, { actual: String(name), expected });
      return;
    }
    if (inTitles[position]?.includes(name) === false) forbidden(`标题里的 {{${block ? '#' : ''}${name}}}`)(node);
    checkWords(name, helper, node);
    for (const { key, value } of node.hash?.pairs ?? []) {
      const kind = Object.hasOwn(helper.options, key) ? helper.options[key] : undefined;
      if (kind === undefined) {
        report('template/argument', value, { subject: name, actual: key, expected: Object.keys(helper.options) });
      } else if (!fits(value, kind)) {
        report('template/argument', value, {
          subject: name,
          actual: `${key}=${written(value)}`,
          expected: describe(kind),
        });
      } else if (kind === 'metric' && !metrics.has((value as hbs.AST.StringLiteral).value)) {
        report('template/unknown-metric', value, { actual: (value as hbs.AST.StringLiteral).value });
      }
    }
    if (name === 'fact') checkFact(node);
    if (name === 'compare') checkCompare(node);
    if (name === 'definition') checkDefinition(node);
  };

  const checkFact = ({ params: [metric], hash }: Call): void => {
    const printed = metrics.get((metric as hbs.AST.StringLiteral | undefined)?.value ?? '');
    const pairs = hash?.pairs ?? [];
    const options = Object.fromEntries(pairs.map(({ key, value }) => [key, (value as hbs.AST.StringLiteral).value]));
    const wrong = printed && inapplicable(printed, options);
    const pair = pairs.find(({ key }) => key === wrong);
    if (!printed || !pair) return;
    const { name, kind, unit } = printed;
    const subject = `${name}（${unit === '' ? kind : `${kind}，${unit}`}）`;
    report('template/inapplicable', pair, { subject, actual: `${pair.key}=${written(pair.value)}` });
  };

  const checkCompare = (node: Call): void => {
    const asked = metricOf(node);
    if (asked?.kind === 'text') report('template/inapplicable', node, { subject: asked.name, actual: 'compare' });
    const keys = (node.hash?.pairs ?? []).map(({ key }) => key);
    const others = keys.filter((key) => key !== 'is');
    if (others.length === 1 && keys.includes('is')) return;
    const expected = ['is 加上 to、than 之一'];
    report('template/argument', node, { subject: 'compare', actual: keys.join('、') || '没有参数', expected });
  };

  const checkDefinition = (node: Call): void => {
    const asked = metricOf(node);
    if (asked && asked.definition === undefined)
      report('template/inapplicable', node, { subject: `${asked.name}（没有口径）`, actual: 'definition' });
  };

  const metricOf = ({ params: [param] }: Call) =>
    metrics.get((param as hbs.AST.StringLiteral | undefined)?.value ?? '');

  const checkWords = (name: string, { words }: OutlineHelper, node: Call): void => {
    if (node.params.length < words.min || node.params.length > words.max) {
      const expected = words.min === words.max ? `${words.min}个` : `${words.min}到${words.max}个`;
      report('template/argument', node, { subject: name, actual: `${node.params.length}个`, expected: [expected] });
    }
    for (const param of node.params) {
      if (param.type !== 'StringLiteral') {
        report('template/argument', param, { subject: name, actual: written(param), expected: ['加引号的文字'] });
      } else if (words.kind === 'metric' && !metrics.has((param as hbs.AST.StringLiteral).value)) {
        report('template/unknown-metric', param, { actual: (param as hbs.AST.StringLiteral).value });
      } else if (Array.isArray(words.kind) && !fits(param, words.kind)) {
        report('template/argument', param, { subject: name, actual: `“${written(param)}”`, expected: words.kind });
      } else if (words.kind === 'id' && !id.safeParse((param as hbs.AST.StringLiteral).value).success) {
        report('template/argument', param, { subject: name, actual: `“${written(param)}”`, expected: ['编号'] });
      }
    }
  };

  const checkPartial = (node: hbs.AST.PartialStatement): void => {
    const name = baseName(node);
    const partial = known.partials.get(partialName(node));
    const takes = partial && node.hash && namesIn(parseTemplate({ file: partial.file, text: partial.text }, []));
    if (node.params.length > 0) forbidden('没有名称的局部模板参数')(node);
    else if (node.name.type !== 'PathExpression' || !partial) {
      const expected = new Set([...known.partials.keys()].map((each) => each.split(' ')[0]!));
      report('template/unknown-partial', node, { actual: name, expected: [...expected] });
    }
    for (const { key, value } of node.hash?.pairs ?? []) {
      const subject = `> ${name}`;
      if (value.type !== 'StringLiteral')
        report('template/argument', value, { subject, actual: `${key}=${written(value)}`, expected: ['加引号的文字'] });
      else if (Object.hasOwn(helpers, key) || (contextNames as readonly string[]).includes(key))
        report('template/argument', value, { subject, actual: key, expected: ['别的名称，这个已经有意思了'] });
      else if (takes?.has(key) === false)
        report('template/argument', value, { subject, actual: key, expected: ['局部模板里用到的名称'] });
    }
  };

  const forbidden = (what: string) => (node: Node) => report('template/forbidden', node, { actual: what });
  const visitors: Record<string, (node: never) => void> = {
    ContentStatement: () => {},
    CommentStatement: () => {},
    MustacheStatement: (node: hbs.AST.MustacheStatement) => {
      if (!node.escaped) forbidden('三重花括号或 {{& }}')(node);
      else checkCall(node as Call, false);
    },
    BlockStatement: (node: hbs.AST.BlockStatement) => {
      checkCall(node as Call, true);
      for (const program of [node.program, node.inverse]) {
        if (program?.blockParams?.length) forbidden('as |…|')(node);
        visitAll(program);
      }
    },
    PartialStatement: (node: hbs.AST.PartialStatement) => {
      if (position !== 'body') forbidden('标题里的局部模板')(node);
      else checkPartial(node);
    },
  };
  const visitAll = (program: hbs.AST.Program | undefined): void => {
    for (const statement of program?.body ?? []) {
      const visitor = visitors[statement.type] ?? forbidden(statement.type);
      visitor(statement as never);
    }
  };

  const program = parseTemplate(template, messages);
  visitAll(program);
  return messages;
}

const literalTypes = {
  text: 'StringLiteral',
  metric: 'StringLiteral',
  digits: 'NumberLiteral',
  count: 'NumberLiteral',
  number: 'NumberLiteral',
  boolean: 'BooleanLiteral',
} as const;
const literalNames = {
  text: '加引号的文字',
  metric: '加引号的指标编号',
  digits: '0到6之间的整数',
  count: '1到99之间的整数',
  number: '一个数，不加引号',
  boolean: 'true 或 false',
} as const;

function fits(node: hbs.AST.Expression, kind: OptionKind): boolean {
  if (kind === 'digits' && !/^[0-6]$/.test(written(node))) return false;
  if (kind === 'count' && !/^[1-9]\d?$/.test(written(node))) return false;
  if (typeof kind === 'string') return node.type === literalTypes[kind];
  return node.type === 'StringLiteral' && kind.includes((node as hbs.AST.StringLiteral).value);
}

const describe = (kind: OptionKind): readonly string[] => (typeof kind === 'string' ? [literalNames[kind]] : kind);

const written = (node: hbs.AST.Expression): string => String((node as { original?: unknown }).original ?? node.type);
