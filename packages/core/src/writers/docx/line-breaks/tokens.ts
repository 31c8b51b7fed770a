import { drawnWidth } from './drawn-width.ts';
import { splitWords } from './split-words.ts';

/**
 * The pieces between which a line may end, none wider than `width`: words and names whole, numbers with their unit,
 * Latin words, what stands in quotation marks and brackets. Only what finds no room in a line is opened, at its words.
 */
export const tokensOf = (line: string, width: number): readonly string[] =>
  glued(piecesOf(line, width)).flatMap((parts) => {
    const token = parts.join('');
    return drawnWidth(token) <= width ? [token] : opened(parts, width);
  });

/** Closing marks, 的 and the year of a document's number belong to what is before them, opening marks to what follows. */
const closes = /^[的等、，。；：！？’”）》〕】)\]〔\s\u3000]/u;
const opens = /(?:[‘“（《〔【([]|^[和与及或暨]|^以及)$/u;

function glued(pieces: readonly string[]): readonly (readonly string[])[] {
  const tokens: string[][] = [];
  for (const piece of pieces) {
    const last = tokens.at(-1);
    if (last !== undefined && (closes.test(piece) || opens.test(last.at(-1) ?? ''))) last.push(piece);
    else tokens.push([piece]);
  }
  return tokens;
}

/** The name of a document that has room in a line stays whole where what is glued to it has none: 的 may begin a line before 《 is broken. */
function opened(parts: readonly string[], width: number): readonly string[] {
  const at = parts.findIndex((part) => /^《.*》$/u.test(part) && drawnWidth(part) <= width);
  if (at < 0 || parts.slice(at + 1).some((part) => !/^\p{Script=Han}/u.test(part))) return cut(parts.join(''), width);
  return [
    ...(at > 0 ? tokensOf(parts.slice(0, at).join(''), width) : []),
    parts[at] as string,
    ...(at + 1 < parts.length ? tokensOf(parts.slice(at + 1).join(''), width) : []),
  ];
}

const unit =
  '年度|年版|年底|年末|年初|年|个月|月|日|季度|个|项|件|家|人次|人|次|起|名|条|期|号|批|万元|亿元|万|亿|元|公里|平方米|届|轮|部|户|宗|份|处|所|场|小时|天|类|级|版';

const ordinal = String.raw`第[\d零一二三四五六七八九十百]{1,4}(?:季度|部分|批次|[章节条款项次批届期号版轮类])`;

/** What stays in one line besides words. */
const atom = new RegExp(
  [
    ordinal,
    String.raw`〔\d{4}〕\d+号`,
    String.raw`[A-Z]{1,4}(?:/[A-Z]{1,2})? \d[\d.—–-]*(?:${unit})?`,
    '“[^”]{1,4}”(?:普法|规划|改革|时期|工程|行动|计划|建设)?',
    String.raw`[\dA-Za-z][\dA-Za-z.,:%％*/+#&_~～—–-]*(?:余|多)?(?:${unit})?(?:\d[\d—–-]*月)?(?:\d+日)?`,
  ].join('|'),
  'uy',
);
const run = new RegExp(String.raw`(?:(?!${ordinal})\p{Script=Han})+`, 'uy');
const pairs: Readonly<Record<string, string>> = { '《': '》', '“': '”', '（': '）', '(': ')', '‘': '’', '【': '】' };

/** In the order of the line; what stands in brackets is one piece where a line has room for it. */
function piecesOf(line: string, width: number): readonly string[] {
  const pieces: string[] = [];
  const match = (pattern: RegExp, at: number): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(line)?.[0];
  };
  for (let at = 0; at < line.length; ) {
    const whole = match(atom, at);
    const group = whole === undefined ? groupAt(line, at, width) : undefined;
    const han = match(run, at);
    if (whole !== undefined) pieces.push(whole);
    else if (group !== undefined) pieces.push(group);
    else if (han !== undefined) pieces.push(...namesAndWords(han, line.slice(at + han.length)));
    else pieces.push(String.fromCodePoint(line.codePointAt(at) as number));
    at += (whole ?? group ?? han ?? pieces.at(-1) ?? '').length;
  }
  return pieces;
}

/** Brackets and what they hold, if that closes within one line. */
function groupAt(line: string, at: number, width: number): string | undefined {
  const close = pairs[line.charAt(at)];
  if (close === undefined) return undefined;
  // A character takes half a 字 at least.
  const end = line.slice(at, at + 2 * width).indexOf(close);
  const group = end < 0 ? undefined : line.slice(at, at + end + 1);
  return group !== undefined && drawnWidth(group) <= width ? group : undefined;
}

const organ =
  /^[和与]?(?:(?!关于)\p{Script=Han}){2,26}?(?:人民代表大会常务委员会|人大常委会|人民政府办公室|人民政府|管理委员会|管委会|委员会办公室|委员会|街道办事处|办事处|办公室|办公厅|厅|局|委)(?=关于|[\s\u3000、和与]|$)/u;

/** The name of an organ that is the whole line. */
export const isOrgan = (line: string): boolean => organ.exec(line)?.[0] === line;

/** The names of organs that the run begins with, one joined to the next by 和, and its words. */
function namesAndWords(han: string, after: string): readonly string[] {
  const name = organ.exec(`${han}${/^[\s\u3000、]/u.exec(after)?.[0] ?? (after === '' ? '' : '·')}`)?.[0];
  if (name === undefined || name.length > han.length) return splitWords(han);
  return [name, ...(name.length < han.length ? namesAndWords(han.slice(name.length), after) : [])];
}

/** What is too long for any line is cut between its words, or anywhere if need be. */
const cut = (token: string, width: number): readonly string[] =>
  glued(
    (token.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [])
      .flatMap((part) => splitWords(part))
      .flatMap((part) => (drawnWidth(part) <= width ? [part] : [...part])),
  ).map((parts) => parts.join(''));
