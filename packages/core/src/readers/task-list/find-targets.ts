import type { Target } from '../../model/dossier/fact.ts';
import type { Metric } from '../../model/pack/metric.ts';
import { findFigures } from '../../numeral/index.ts';

/** Words before a figure that make it a target, by what they ask. Between them and the figure stand at most a few words. */
const asking: readonly (readonly [Target['op'], RegExp])[] = [
  ['<=', /(?:[≤⩽≦]|[<＜]=?)\s*$/],
  ['>=', /(?:[≥⩾≧]|[>＞]=?)\s*$/],
  ['=', /[=＝]\s*$/],
  [
    '<=',
    /(?:不超过|不多于|不高于|不大于|不得超过|不得高于|最长|最多|至多|控制在|压缩至|压缩到|缩短至|降至|降低到)[^，,。；;、]{0,6}$/,
  ],
  ['>=', /(?:不少于|不低于|不小于|不得少于|不得低于|最少|至少|超过|高于)[^，,。；;、]{0,14}$/],
  ['>=', /(?:达到|达|拓展到|拓展至|提高到|提升到|提升至|提高至|增加到|扩大到|扩大至|保持在?)$/],
  ['=', /(?:实现|配备|包括)[^，,。；;、\d]{0,2}$/],
  [
    '=',
    /每(?:人|半)?(?:每)?(?:年|季度|月)[^，,。；;]{0,12}(?:开展|组织|召开|举办|参加|进行|听取|报告)[^，,。；;]{0,4}$/,
  ],
];
/** Rates are asked for by their name alone: 按时回复率100%. */
const rateName = /(?:率|度|比例|占比|面)(?:应|须|需|要|均)?(?:为|达|达到|保持|保持在)?$/;
const within = /^(?:以?内|之内|以下)/;
/** A figure after 、 or 和 asks what the one before it asked: 至少开展1次专项监督、1次案卷评查. */
const coordinated = /^[^，,。；;\d]{0,12}[、和及]$/;

const per = /每人每年|任期内|每年度?|每半年|每季度|每个?月|每周/g;

/**
 * Numbers a text says are to be reached, in its order: op, value, unit, the words, and per what (每年, 任期内). Years,
 * dates, document numbers and numbers in names are none. `metric` only where the words before name exactly one metric.
 */
export function findTargets(content: string, metrics: readonly Metric[] = []): Target[] {
  const found: { readonly target: Target; readonly end: number }[] = [];
  for (const figure of figuresOf(content)) {
    const { start, end, value, unit } = figure;
    const clause = Math.max(...clauseEnds.map((mark) => content.lastIndexOf(mark, start - 1))) + 1;
    const before = content.slice(clause, start).trimEnd();
    const previous = found.at(-1);
    const link = previous && previous.end >= clause ? content.slice(previous.end, start) : undefined;
    const joined = link !== undefined && coordinated.test(link);
    const op = opOf(before, figure, content.slice(end)) ?? (joined ? previous?.target.op : undefined);
    if (op === undefined) continue;
    const from = joined ? start : Math.max(clause, previous?.end ?? 0, start - 14);
    const words = content.slice(from, end + (counted.exec(content.slice(end))?.[0].length ?? 0));
    const rhythm =
      [...before.matchAll(per)].at(-1)?.[0] ?? (/次|学时|小时/.test(unit) ? perBefore(content, clause) : undefined);
    const metric = metricOf(before, unit, metrics);
    found.push({
      target: {
        ...(metric !== undefined && { metric }),
        op,
        value: String(Number(value)) === value ? Number(value) : value,
        unit,
        ...(rhythm !== undefined && { per: rhythm }),
        text: words.replace(/^[、和及与\s]+/, '').trim(),
      },
      end,
    });
  }
  return found.map(({ target }) => target);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly unit: string;
  readonly above: boolean;
}

const clauseEnds = ['，', ',', '。', '；', ';', '：'] as const;
/** What is counted stands after the unit: 2名专职人民调解员, 5个工作日内. */
const counted = /^(?:(?:以|之)?内|[^，,。；;、和及与的并\s]{1,12})/;
const notCounted = /^(?:|年|月|届|级|批|页|号)$/;
/** 15日内 without a month is a stretch of time, not a date. */
const days = /(?<![月\d])(\d{1,3})日(?=(?:以|之)?内)/g;

function figuresOf(content: string): readonly Found[] {
  const stated = findFigures(content).flatMap(({ start, end, text, parsed }): Found[] => {
    if (parsed?.form !== 'number' || notCounted.test(parsed.unit)) return [];
    const { value, unit, precision } = parsed;
    return [{ start, end, value, unit, above: precision === '以上' || text.endsWith('以上') }];
  });
  const spans = [...content.matchAll(days)]
    .filter(({ index }) => !stated.some(({ start, end }) => index >= start && index < end))
    .map(
      ({ index, 0: text, 1: value = '' }): Found => ({
        start: index,
        end: index + text.length,
        value,
        unit: '日',
        above: false,
      }),
    );
  return [...stated, ...spans].sort((a, b) => a.start - b.start);
}

function opOf(before: string, { value, unit, above }: Found, after: string): Target['op'] | undefined {
  if (above) return '>=';
  if (within.test(after)) return '<=';
  const asked = asking.find(([, pattern]) => pattern.test(before))?.[0];
  if (asked === '>=' && unit === '%' && value === '100' && /(?:达到?|保持在?)$/.test(before)) return '=';
  return asked ?? (unit === '%' && rateName.test(before) ? '=' : undefined);
}

/** The rhythm may stand in the clause before: 政府每年听取讲座不少于2次 after 每年. */
function perBefore(content: string, clauseStart: number): string | undefined {
  const sentence = Math.max(content.lastIndexOf('。', clauseStart - 2), content.lastIndexOf('；', clauseStart - 2)) + 1;
  return [...content.slice(sentence, clauseStart).matchAll(per)].at(-1)?.[0];
}

/** The one metric whose whole name the clause begins with, counted in that unit. */
function metricOf(before: string, unit: string, metrics: readonly Metric[]): string | undefined {
  const named = metrics.filter((metric) => {
    const own = metric.kind === 'rate' && metric.unit === '' ? '%' : metric.unit;
    return own.replace(/^个(?=.)/, '') === unit.replace(/^个(?=.)/, '') && before.startsWith(metric.name);
  });
  return named.length === 1 ? named[0]!.id : undefined;
}
