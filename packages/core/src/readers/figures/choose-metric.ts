import type { Metric } from '../../model/pack/metric.ts';
import { unitKin } from '../../numeral/index.ts';
import { type Cover, coverName, judgeCover, type NameFit } from './compare-name.ts';
import type { FigureMatch, MetricCandidate } from './figure-match.ts';
import { type NameIndex, namesNear, pairsOf } from './names.ts';
import { organIn, type PlacedFigure } from './surroundings.ts';
import { changing, compared } from './words.ts';

type Choice = Pick<FigureMatch, 'role' | 'certainty' | 'candidates'>;
export interface Chosen extends Choice {
  /** The best fit that leaves nothing open. */
  readonly best?: NameFit | undefined;
}

const most = 5;

/** The metric of one figure, by the words beside it and what the sentence spoke of before. */
export function chooseMetric(placed: PlacedFigure, topic: string, names: NameIndex): Chosen {
  const figure = ofChange(placed, topic, names);
  const { role } = figure;
  const ranked = fitsOf(figure, topic, names);
  const whole = ranked.filter(isWhole);
  const [best] = whole;
  const rival = best && whole.find((fit) => fit.name.metric.id !== best.name.metric.id);
  const doubt = best && (figure.doubt ?? doubtOf(best, rival, figure, topic));
  if (best && doubt === undefined)
    return { role, best, certainty: 'sure', candidates: [candidateOf(best, sureReason(best, figure))] };
  const seen = new Set<string>();
  const candidates = ranked.flatMap((fit) => {
    const { metric, length } = fit.name;
    if (seen.has(metric.id) || seen.size >= most || (fit.own + fit.inherited) * 2 < length) return [];
    seen.add(metric.id);
    return [candidateOf(fit, fit === best && doubt !== undefined ? doubt : openReason(fit, best))];
  });
  const certainty = candidates.length > 0 ? 'proposed' : 'unknown';
  return { role, certainty, candidates, best: best && rival ? undefined : best };
}

/** 审批时限平均压缩76%: where the name itself is of a change, the figure is its value. */
function ofChange(figure: PlacedFigure, topic: string, names: NameIndex): PlacedFigure {
  if (figure.role !== 'change' || figure.parsed?.unit !== '%' || compared.test(figure.before)) return figure;
  const asValue: PlacedFigure = { ...figure, role: 'value' };
  const [best] = fitsOf(asValue, topic, names);
  return best && isWhole(best) && changing.test(best.name.name) ? asValue : figure;
}

/** Two characters that the text spoke of before and a word as short beside the figure are too little: 处罚 and 金额. */
const isWhole = ({ missing, foreign, own, inherited }: NameFit): boolean =>
  missing === '' && foreign === '' && (inherited === 0 || inherited > 2 || own > 3);

/** The names that have something of the words, the best first, for the first words that leave nothing open. */
function fitsOf(figure: PlacedFigure, topic: string, names: NameIndex): readonly NameFit[] {
  const fitting = new Map<Metric, boolean>();
  const near = namesNear(names, `${figure.before}|${figure.after}`, topic).filter(({ metric }) => {
    const fits = fitting.get(metric) ?? unitFit(figure, metric) > 0;
    fitting.set(metric, fits);
    return fits;
  });
  const all: NameFit[] = [];
  for (const words of windowsOf(figure)) {
    const covers = near.map((name) => coverName(name, words, topic)).filter(({ own }) => own > 1);
    const [whole, partly] = [covers.filter(isFound), covers.filter((fit) => !isFound(fit))];
    const nearest = partly.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, most * 2);
    const fits = [...whole, ...nearest].map(judgeCover);
    all.push(...fits);
    if (words === figure.before && fits.some(isWhole)) break;
  }
  return all.sort((a, b) => rankOf(b, figure) - rankOf(a, figure));
}

const isFound = ({ missing }: Cover): boolean => missing === '';
const weightOf = ({ own, inherited, missing }: Cover): number => own * 10 + inherited * 5 - missing.length * 8;

/**
 * What is before the figure and what is behind it. Where another figure follows, what is behind may be half its own:
 * of 260个人民调解组织调处矛盾纠纷4386件 only some of the words are those of 260个.
 */
function windowsOf({ before, after, isFollowed }: PlacedFigure): readonly string[] {
  if (after === '') return [before];
  if (!isFollowed) return [`${before} ${after}`];
  const longest = Math.min(after.length, 14);
  return [
    before,
    ...Array.from({ length: Math.max(0, longest - 1) }, (_, at) => `${before} ${after.slice(0, at + 2)}`),
  ];
}

const people = new Set(['人', '名', '位']);
/** Times that something took place: 评查2次 is no number of 卷. */
const times = new Set(['次', '场', '场次', '期', '轮', '轮次', '批次']);

/** 2 for the unit of the metric or its twin, 1 for one that counts the same sort of thing, 0 where it cannot be. */
function unitFit({ parsed, role }: PlacedFigure, { kind, unit }: Metric): number {
  if (!parsed || kind === 'text') return 0;
  if (role === 'change') return parsed.unit.endsWith('百分点') && kind !== 'rate' ? 0 : 1;
  if (kind === 'rank') return parsed.form === 'rank' ? 2 : 0;
  if (parsed.form === 'rank') return 0;
  if (kind === 'rate') return parsed.percent ? 2 : 0;
  if (parsed.percent) return 0;
  const own = unit.replace(/^[万亿]/u, '');
  const kin = unitKin(parsed.unit, own);
  if (kin === 'same' || (people.has(parsed.unit) && people.has(own))) return 2;
  if (kin === 'kin' && times.has(parsed.unit) !== times.has(own)) return 0.5;
  if (kin === 'kin') return people.has(own) || own === '人次' || parsed.unit === '人次' ? 0.5 : 1.5;
  return kin === 'bare' ? 1 : 0;
}

const rankOf = (fit: NameFit, figure: PlacedFigure): number => {
  const unit = unitFit(figure, fit.name.metric);
  if (!isWhole(fit)) return weightOf(fit) - fit.foreign.length * 2 + unit;
  return 1000 + (figure.isFollowed ? 200 * unit : unit) + fit.own * 10 - fit.inherited;
};

/** Why the best is not sure. */
function doubtOf(best: NameFit, rival: NameFit | undefined, figure: PlacedFigure, topic: string): string | undefined {
  const { metric } = best.name;
  const unit = unitFit(figure, metric);
  if (figure.role === 'change') return '是变化，不是本年数';
  if (figure.role === 'target') return '是目标，不是实绩';
  if (unit < 1.5) return `单位是“${figure.parsed?.unit ?? ''}”，指标的单位是“${metric.unit}”`;
  if (best.own < 4 && best.inherited === 0 && !isRelated(metric, figure, topic)) return '前文说的是别的事';
  const isListed = /^[、和及与]/u.test(figure.before);
  if (isListed && best.inherited > 0 && /[、和及]/u.test(best.name.name)) return `“${best.name.name}”说的不止这一项`;
  const organ = organIn(figure.between + figure.before, metric.source);
  if (organ !== undefined) return `像是“${organ}”的数`;
  if (rival === undefined) return undefined;
  const other = unitFit(figure, rival.name.metric);
  if (figure.isFollowed && unit > other) return undefined;
  if (best.own * 2 + unit > rival.own * 2 + other) return undefined;
  return best.own === rival.own && best.inherited === 0 && rival.inherited > 0
    ? undefined
    : `也可能是“${rival.name.metric.name}”`;
}

/** 参考率, 受众 and 罚款 are said of much: what the sentence spoke of before has to be the same. */
function isRelated(metric: Metric, { before }: PlacedFigure, topic: string): boolean {
  if (topic === '' || /^[、和及与]/u.test(before)) return true;
  return [metric.name, ...(metric.aliases ?? [])].some((name) => pairsOf(name).some((pair) => topic.includes(pair)));
}

const candidateOf = ({ name: { metric, name } }: NameFit, reason: string): MetricCandidate => ({
  metric: metric.id,
  name,
  reason,
});

const sureReason = ({ name, inherited }: NameFit, { parsed }: PlacedFigure): string =>
  [`与“${name.name}”相符`, inherited > 0 ? '所说的事承前文' : '', parsed?.unit ? `单位“${parsed.unit}”` : '']
    .filter((part) => part !== '')
    .join('，');

function openReason({ missing, foreign, name }: NameFit, best: NameFit | undefined): string {
  if (missing !== '') return `没有写“${missing}”`;
  if (foreign !== '') return `“${foreign}”可能另有所指`;
  return best === undefined || best.name === name ? '需要核对' : '也说得通';
}
