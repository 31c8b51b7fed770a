import { widthOf } from '../../tree/index.ts';

/** Words of such titles that no line end may cut, longest first where one begins another. */
const words = [
  '法治政府建设年度报告',
  '法治政府建设工作报告',
  '法治政府建设工作情况',
  '法治政府建设情况',
  '法治政府建设',
  '法治建设',
  '依法行政',
  '第一责任人职责',
  '第一责任人',
  '主要负责人',
  '党政主要负责人',
  '推进法治建设',
  '工作情况的报告',
  '情况的报告',
  '情况报告',
  '年度报告',
  '工作报告',
  '工作总结',
  '工作要点',
  '工作情况',
  '实施方案',
  '重点任务清单',
  '任务落实情况表',
  '落实情况表',
  '落实情况',
  '数据佐证表',
  '履行',
  '推进',
  '贯彻落实',
  '落实',
  '情况',
  '报告',
  '年度',
  '工作',
] as const;

const organ =
  /^(?:中共)?[\p{Script=Han}]{2,}?(?:人民代表大会常务委员会|人大常委会|人民政府办公室|人民政府|管理委员会|管委会|委员会办公室|委员会|街道办事处|办事处|办公室|办公厅|厅|局|委)(?=关于|[\s\u3000、和与]|$)/u;

/** What stays in one line, tried in this order at each place. */
const atoms: readonly RegExp[] = [
  /^《[^》]*》/u,
  /^“[^”]*”/u,
  /^（[^）]*）/u,
  /^\d[\d.,%－—-]*(?:年度|年|月|日)?(?:\d+月)?(?:\d+日)?/u,
  organ,
  new RegExp(`^(?:${words.join('|')})`, 'u'),
  /^[A-Za-z]+/u,
];

/** A line may not begin with these, nor end with those, and had better not end with a verb before its object. */
const noBegin = /^[的、，。；：！？”’）》]/u;
const noEnd = /(?:关于|和|与|及|“|‘|（|《)$/u;
const verbEnd = /(?:深化|推进|履行|落实|加强|报送|贯彻|开展)$/u;

/**
 * The lines of a title at most `width` characters wide, broken between words, in the shape of a 梯形 or a 菱形
 * (7.3.1). A line feed in the title is a break of the author's; a title with one is broken nowhere else unless
 * a line is too long.
 */
export function breakTitle(title: string, width: number): readonly string[] {
  return title
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => shape(line, width));
}

function shape(line: string, width: number): readonly string[] {
  if (widthOf(line) <= width) return [line];
  const tokens = tokensOf(line, width);
  if (tokens.length > mostTokens) return filled(tokens, width);
  const fewest = Math.ceil(widthOf(line) / width);
  for (let count = fewest; count <= tokens.length; count++) {
    const best = cheapest(partitions(tokens, count, width));
    if (best) return best;
  }
  return tokens;
}

/** No title has more words; what has is set as prose, or the ways to break it would be without number. */
const mostTokens = 24;

function filled(tokens: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const token of tokens) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + token) <= width) lines[lines.length - 1] = last + token;
    else lines.push(token);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Every way to set the tokens in that many lines, none too wide; the number of lines is small. */
function partitions(tokens: readonly string[], count: number, width: number): readonly string[][] {
  if (count === 1) {
    const line = tokens.join('').trim();
    return widthOf(line) <= width ? [[line]] : [];
  }
  const found: string[][] = [];
  for (let end = 1; end <= tokens.length - count + 1; end++) {
    const line = tokens.slice(0, end).join('').trim();
    if (widthOf(line) > width) break;
    for (const rest of partitions(tokens.slice(end), count - 1, width)) found.push([line, ...rest]);
  }
  return found;
}

function cheapest(candidates: readonly string[][]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const lines of candidates) {
    const cost = costOf(lines);
    if (cost < least) [best, least] = [lines, cost];
  }
  return best;
}

const weights = {
  hourglass: 40,
  badEdge: 60,
  organEnd: -6,
  aboutBegin: -3,
  stub: 30,
  sameWidth: 2,
  verbEnd: 8,
} as const;

/** Uneven lines cost, an hourglass costs more; ending a line with the organ's name is worth something. */
function costOf(lines: readonly string[]): number {
  const widths = lines.map(widthOf);
  const widest = Math.max(...widths);
  let cost = widths.reduce((sum, width) => sum + (widest - width) ** 2 / 8, 0);
  for (const [index, line] of lines.entries()) {
    const width = widths[index] as number;
    const before = widths[index - 1];
    const after = widths[index + 1];
    if (before !== undefined && after !== undefined && width < before && width < after) cost += weights.hourglass;
    if (before !== undefined && before === width) cost += weights.sameWidth;
    if (width < widest / 3) cost += weights.stub;
    if (after !== undefined && noEnd.test(line)) cost += weights.badEdge;
    if (after !== undefined && verbEnd.test(line)) cost += weights.verbEnd;
    if (before !== undefined && noBegin.test(line)) cost += weights.badEdge;
    if (after !== undefined && organ.exec(line)?.[0] === line) cost += weights.organEnd;
    if (before !== undefined && line.startsWith('关于')) cost += weights.aboutBegin;
  }
  return cost;
}

/** The pieces between which a line may end: words kept whole, characters of unknown words together. */
function tokensOf(line: string, width: number): string[] {
  const tokens: string[] = [];
  let unknown = '';
  const flush = () => {
    if (unknown !== '') tokens.push(unknown);
    unknown = '';
  };
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at);
    const atom = wholeAt(rest, unknown === '');
    const last = tokens.length - 1;
    if (!atom && unknown === '' && last >= 0 && noBegin.test(rest)) {
      tokens[last] += rest.charAt(0);
    } else if (atom) {
      flush();
      tokens.push(atom);
    } else {
      unknown += rest.charAt(0);
      if (rest.startsWith(' ') || rest.startsWith('\u3000') || rest.startsWith('、')) flush();
    }
    at += atom ? atom.length : 1;
  }
  flush();
  return tokens.flatMap((token) => (widthOf(token) <= width ? [token] : cut(token, width)));
}

/** A name too long for any line is cut after its places and organs, or anywhere if need be. */
const cut = (token: string, width: number): readonly string[] =>
  (token.match(/.+?(?:自治区|自治州|自治县|省|市|区|县|州|委员会|局|厅|处|》|$)/gu) ?? []).flatMap((part) =>
    widthOf(part) <= width ? [part] : [...part],
  );

function wholeAt(rest: string, atBoundary: boolean): string | undefined {
  if (rest.startsWith('关于')) return '关于';
  for (const atom of atoms) {
    if (atom === organ && !atBoundary) continue;
    const found = atom.exec(rest)?.[0];
    if (found) return found;
  }
  return undefined;
}
