import { absolute, compare, difference, product, sum } from '../../numeral/index.ts';
import type { Line } from '../framework/line.ts';
import { countSame, type Quantity, type Statement, statementsOf } from './quantities.ts';

/** A total, and the sum of the parts that a sentence gives with it, where the two should be equal and are not. */
export interface WrongTotal {
  readonly total: Quantity;
  readonly added: string;
}

interface Part {
  readonly quantity: Quantity;
  /** The words that name it, without the mark before it. */
  readonly label: string;
}

/** A part is named and counted; a clause that does or compares something is none. */
const noPart =
  /[。；：]|占|同比|环比|较上|相比|增长|下降|增加|减少|率|均|(?<!公)共(?![享建治同青产])|合计|总计|累计|分别|其中|包括|含|每|上年|去年|涉及|以及其他|已|正在|尚|其余|剩余|办结|审结|结案|移送|撤销|发现|整改|完成|覆盖|惠及/;
/** How a case ended: each ends in one way, so these are parts although their words are verbs. */
const outcome =
  /^(?:决定|判决)?(?:维持|撤销|变更|确认违法|驳回|终止|责令履行|调解|和解|撤回|自行纠正|责令重作)[\u4e00-\u9fff]{0,6}$/;
const marks = /^[，、；,]?(?:以及|及|和|与)?/;

/** Kinds that may hold the same thing twice: 线上 and 涉企, 党员 and 干部. */
const overlapping =
  /涉[企农外民法诉访]|重大|重点|复杂|疑难|[网线掌]上|上门|免费|减免|当场|提前|新[增收立]|党员|团员|女|青年|本科|研究生|大专|少数民族|持证|法律(?:专业|职业)|首次|优秀|合格|代表|[区县市]外|\d/;
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/内部|内聘/, /外聘|外部/],
  [/线上|网上/, /线下|现场/],
  [/男/, /女/],
  [/专职/, /兼职/],
  [/城[镇市区]/, /农村|乡村/],
  [/新增/, /原有|存量/],
];

/** Totals of a line that their parts do not make up. */
export function* wrongTotals(line: Line): Generator<WrongTotal> {
  for (const statement of statementsOf(line)) {
    if (statement.quantities.length < 3) continue;
    const said = new Set<Quantity>();
    for (const find of [ofWhich, together, withOpposite, sortedOut])
      for (const wrong of find(statement)) {
        if (!said.has(wrong.total)) yield wrong;
        said.add(wrong.total);
      }
  }
}

/** 31家…，其中内部顾问6家、外聘顾问22家. */
function* ofWhich(statement: Statement): Generator<WrongTotal> {
  const { text, start, quantities } = statement;
  let next = 0;
  for (const { index, 0: opening } of text.matchAll(/(?:其中|分别是|分别为)[：:，,]?/g)) {
    const at = start + index;
    while (quantities[next] && quantities[next]!.end <= at) next += 1;
    const total = quantities[next - 1];
    if (!total?.exact || at - total.end > 30) continue;
    const parts = partsFrom(statement, next, at + opening.length, total);
    if (parts) yield* judged(total, parts, text.slice(0, index), opening.startsWith('其中'));
  }
}

/** The parts that follow one another from there, all separated by one mark; undefined where they are not all told. */
function partsFrom({ text, start, quantities }: Statement, first: number, from: number, total: Quantity) {
  const parts: Part[] = [];
  let at = from;
  let mark = '';
  for (let index = first; index < quantities.length; index++) {
    const quantity = quantities[index]!;
    const between = text.slice(at - start, quantity.start - start);
    const separator = /^[，、；,]/.exec(between)?.[0] ?? '';
    if (parts.length === 1) mark = separator || '、';
    if (parts.length > 1 && separator !== '' && separator !== mark) break;
    const label = between.replace(marks, '');
    if (!countSame(quantity, total) || label.length > 24 || (noPart.test(label) && !outcome.test(label))) {
      // Behind ， the parts end where something else is counted: …，简易程序152件，罚没款267万元.
      if (parts.length < 2 || (mark === '，' && countSame(quantity, total))) return undefined;
      break;
    }
    if (!quantity.exact) return undefined;
    parts.push({ quantity, label });
    at = quantity.end;
  }
  const rest = text.slice(at - start);
  if (parts.length < 2 || /^[^，。；]{0,12}等|^[，；、]?(?:其余|另有|剩余|其他)/.test(rest)) return undefined;
  return parts;
}

function* judged(total: Quantity, parts: readonly Part[], named: string, ofWhole: boolean): Generator<WrongTotal> {
  const added = sum(parts.map(({ quantity }) => quantity.value));
  const gap = difference(added, total.value);
  if (compare(absolute(gap), slack([total, ...parts.map(({ quantity }) => quantity)])) <= 0) return;
  const labels = parts.map(({ label }) => label);
  const opposed =
    parts.length === 2 && opposites.some((pair) => pair.every((word) => labels.some((label) => word.test(label))));
  const end = sharedEnd(labels);
  const alike = opposed || end.length >= 2;
  if (labels.some((label) => label === '')) return;
  // 其他涉法文件235件: what is called the rest makes the parts whole, and keeps them apart.
  if (ofWhole && labels.length > 2 && /^(?:其他|其余)/.test(labels.at(-1)!)) {
    yield { total, added };
    return;
  }
  if (!opposed && labels.some((label) => overlapping.test(label))) return;
  // 法律顾问31家, of 内部顾问 and 外聘顾问: what the parts are called, the total is called too.
  const sameNoun = opposed || (end.length >= 2 && named.includes(end.slice(-2)));
  const small = (percent: string) => compare(product(absolute(gap), '100'), product(total.value, percent)) <= 0;
  const tooMuch = compare(gap, '0') > 0;
  if (
    tooMuch ? small('15') || (alike && parts.length > 2) : ofWhole ? opposed || (sameNoun && small('10')) : small('30')
  )
    yield { total, added };
}

/** 共, or 两类事项共: as many kinds as it says. */
const totalWords =
  /^[，、]?(?:以上|上述)?(?:([两三四五六七八九十])[类项者种级层个家][\u4e00-\u9fff]{0,4})?(?:共计?|合计|总计|总共)(?:为|处理|办理|审核|审查|清理|查处|完成|审理)?$/;
/** Matters are told in one or the other: 事项17项、文件14件. */
const pieces: ReadonlySet<string> = new Set(['件', '项', '份', '个', '宗', '起']);
const isPiece = (one: Quantity, other: Quantity): boolean => pieces.has(one.unit) && pieces.has(other.unit);
const hanOf = '两三四五六七八九十';
const kinds = /^[两三四五六七八九十][类项者种级层个家]$/;

/** 诉讼41件、复议36件，共74件. */
function* together({ text, start, quantities }: Statement): Generator<WrongTotal> {
  for (let index = 2; index < quantities.length; index++) {
    const total = quantities[index]!;
    // 两类事项共410项: the two kinds are a number themselves.
    const behind = index - (kinds.test(quantities[index - 1]!.text) ? 2 : 1);
    const last = quantities[behind]!;
    const between = text.slice(last.end - start, total.start - start);
    const found = totalWords.exec(between);
    if (!total.exact || !found) continue;
    const kindsTold = found[1] === undefined ? undefined : hanOf.indexOf(found[1]) + 2;
    const parts: Quantity[] = [];
    let mark = '';
    for (let back = behind; back >= 0 && parts.length < 40; back--) {
      const part = quantities[back]!;
      if (!part.exact || !(countSame(part, total) || isPiece(part, total))) break;
      const before = quantities[back - 1];
      const words = text.slice(Math.max(0, (before?.end ?? start) - start), part.start - start);
      parts.push(part);
      if (!before || words.length > 24 || noPart.test(words.replace(marks, ''))) break;
      const separator = /^[，、]/.exec(words)?.[0] ?? '';
      if (separator === '' && !/^(?:以及|及|和|与)/.test(words)) break;
      // As many as are told belong together, whatever stands between them.
      const isTold = kindsTold !== undefined && parts.length < kindsTold;
      if (mark !== '' && separator !== '' && separator !== mark && !isTold) break;
      mark ||= separator;
    }
    if (parts.length < 2 || (kindsTold !== undefined && kindsTold !== parts.length)) continue;
    const first = parts.at(-1)!;
    const lead = text.slice(Math.max(0, first.start - start - 16), first.start - start);
    if (/每|其中|累计|连续/.test(lead)) continue;
    const added = sum(parts.map(({ value }) => value));
    if (compare(absolute(difference(added, total.value)), slack([total, ...parts])) <= 0) continue;
    // 事项17项、文件14件、合同68件，共计…件: the total may hold all of them, or only what is counted as it is.
    const counted = parts.filter((part) => countSame(part, total));
    if (counted.length < parts.length && compare(sum(counted.map(({ value }) => value)), total.value) === 0) continue;
    yield { total, added };
  }
}

/** 收到52件，受理49件，不予受理4件: a kind and its opposite are no more than the whole. */
function* withOpposite({ text, start, quantities }: Statement): Generator<WrongTotal> {
  for (let index = 2; index < quantities.length; index++) {
    const [whole, part, opposite] = quantities.slice(index - 2, index + 1) as [Quantity, Quantity, Quantity];
    const all = [whole, part, opposite];
    if (all.some((each) => !each.exact || !countSame(each, whole))) continue;
    // Behind 、 all three are parts of something else.
    const label = /^[，,]([^、]*)$/.exec(text.slice(whole.end - start, part.start - start))?.[1];
    if (label === undefined) continue;
    const [, denied] =
      /不(?:予|准予)?([\u4e00-\u9fff]{2})的?$/.exec(text.slice(part.end - start, opposite.start - start)) ?? [];
    if (denied === undefined || !label.startsWith(denied) || label.length > 6) continue;
    const added = sum([part.value, opposite.value]);
    if (compare(difference(added, whole.value), slack(all)) > 0) yield { total: whole, added };
  }
}

/** Where each of what is counted ends in one way: a word for it before the total, the ways, and as how many parts at least. */
const endings: readonly {
  readonly named: RegExp;
  readonly way: RegExp;
  readonly least: number;
  readonly all: boolean;
}[] = [
  // 清理文件318件，拟保留241件、修改45件、废止42件.
  {
    named: /清理[^，。；]{0,20}$/,
    way: /^(?:拟|建议|继续|予以|决定|宣布|确认)?(?:保留|有效|继续有效|修改|修订|废止|失效|废止或者?失效|重新制定|暂时保留)(?:的|文件)?$/,
    least: 3,
    all: true,
  },
  // 审结复议案件4件，其中维持3件，撤销1件，驳回1件: more than there were; fewer may be all that are told.
  { named: /(?:复议|诉讼|应诉|审结|办结)[^，。；]{0,16}$/, way: outcome, least: 2, all: false },
];

function* sortedOut(statement: Statement): Generator<WrongTotal> {
  const { text, start, quantities } = statement;
  for (const [index, total] of quantities.entries()) {
    if (!total.exact) continue;
    const named = text.slice(Math.max(0, total.start - start - 24), total.start - start);
    const ending = endings.find((each) => each.named.test(named));
    if (!ending) continue;
    const opening = /^[，,]?其中[：:，,]?/.exec(text.slice(total.end - start))?.[0] ?? '';
    const parts = partsFrom(statement, index + 1, total.end + opening.length, total);
    if (!parts || parts.length < ending.least || !parts.every(({ label }) => ending.way.test(label))) continue;
    const added = sum(parts.map(({ quantity }) => quantity.value));
    const more = compare(added, total.value);
    if (more > 0 || (more < 0 && ending.all)) yield { total, added };
  }
}

/** What rounding may explain: a step for each number that is told in 万 or with decimals. */
const slack = (all: readonly Quantity[]): string => sum(all.map(({ step }) => (step === '1' ? '0' : step)));

function sharedEnd(labels: readonly string[]): string {
  const [first = ''] = labels;
  let length = 0;
  while (length < first.length && length < 6) {
    const end = first.slice(first.length - length - 1);
    if (!labels.every((label) => label.endsWith(end) && label.length > end.length)) break;
    length += 1;
  }
  return first.slice(first.length - length);
}
