import { squeeze, tidy } from './tidy.ts';

/** What stands above a list and says what it is. */
export interface ListHead {
  readonly title?: string;
  readonly documentNumber?: string;
  readonly organ?: string;
  /** 成文日期 as printed. */
  readonly date?: string;
  readonly year?: number;
}

const documentNumber = /^[\u4e00-\u9fffA-Za-z]{2,16}[〔[［(（]\d{4}[〕\]］)）](?:第)?\d{1,5}号$/;
const date = /^(?:\d{4}年\d{1,2}月\d{1,2}日|二[〇○零]..年.{1,3}月.{1,3}日)$/;
const listName =
  /(?:清单|要点|安排|方案|任务|计划|目标|分工|规划|台账|一览表|[\u4e00-\u9fff]{2}表|指标体系)(?:表)?(?:[（(].*[）)])?$/;
const organName = /(?:人民政府|办公室|委员会|管委会|领导小组|司法局|厅|局)$/;

/** Lines that belong to the letter, not to the list. */
const ofLetter: readonly RegExp[] = [
  documentNumber,
  date,
  /^附件\d*[：:]?$|^附[：:]/,
  /^[（(].*(?:公开|印发|联系).*[）)]$|^[（(]此件/,
  /^(?:抄送|主送|印发|发送|公开方式|索引号|主题分类|发布机构|成文日期|发布日期|发文日期|文号|有效性|来源|浏览次数|联系人)[：:]?/,
  /[：:]$/,
  /文件$/,
  /印发$|扫一扫|打印本页|关闭窗口|上一篇|下一篇|分享到/,
];
export const isOfLetter = (line: string): boolean => ofLetter.some((pattern) => pattern.test(squeeze(line)));

/** Signature, date and notes at the end of a document. */
export const isSignOff = (line: string): boolean => {
  const text = squeeze(line);
  return text === '' || isOfLetter(text) || (organName.test(text) && text.length <= 24 && !/[，。、；：:]/.test(text));
};

/** Title, document number and date among the lines above a list. */
export function readHead(lines: readonly string[]): ListHead {
  const texts = lines.map(tidy).filter((line) => line !== '');
  const number = texts.map(squeeze).find((line) => documentNumber.test(line));
  const dated = texts.map(squeeze).findLast((line) => date.test(line));
  const organs = texts
    .map((line) => squeeze(line).replace(/文件$/, ''))
    .filter((line) => organName.test(line) && line.length <= 24 && !/[，。、；《]/.test(line));
  const plain = new Set(texts.map(squeeze));
  const organ = organs.find((name) => plain.has(name)) ?? organs[0];
  const title = titleOf(texts);
  const year =
    /(20\d\d)年/.exec(title ?? '')?.[1] ?? /^(\d{4})年/.exec(dated ?? '')?.[1] ?? /(\d{4})/.exec(number ?? '')?.[1];
  return {
    ...(title !== undefined && { title }),
    ...(number !== undefined && { documentNumber: number }),
    ...(organ !== undefined && { organ }),
    ...(dated !== undefined && { date: dated }),
    ...(year !== undefined && { year: Number(year) }),
  };
}

/** The last line that names a list, with the lines before it that it was broken from. */
function titleOf(texts: readonly string[]): string | undefined {
  const isPiece = (line: string) =>
    line.length <= 60 &&
    !/[。，；：:,;]/.test(line.replace(/《[^》]*》/g, '')) &&
    !isOfLetter(line) &&
    !/的通知$/.test(line);
  const last = texts.findLastIndex((line) => isPiece(line) && listName.test(squeeze(line)));
  if (last < 0) return undefined;
  let first = last;
  while (first > 0 && isBrokenBefore(texts[first - 1]!, isPiece)) first -= 1;
  return squeeze(texts.slice(first, last + 1).join(''));
}

/** A line of its own that ends in the middle of a title. */
const isBrokenBefore = (line: string, isPiece: (line: string) => boolean): boolean =>
  isPiece(line) && !organName.test(squeeze(line)) && !listName.test(squeeze(line)) && line.length >= 6;
