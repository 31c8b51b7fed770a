import type { LintSubject } from '../../../model/lint.ts';
import type { ReportHead } from '../../../model/report/report.ts';
import type { SetParagraph, SetRole, Typesetting } from '../../../model/report/typesetting.ts';
import { frontMatter } from './front-matter.ts';

/** A paragraph that is one of the parts that the standard says the setting of. */
export interface RoledParagraph {
  readonly role: SetRole;
  readonly paragraph: SetParagraph;
  /** Of its place among all paragraphs; undefined in a table. */
  readonly index: number | undefined;
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** A year and a number, whatever marks stand around them. */
const documentNumber =
  /[〔［[（(【{〈<《「『]\s*[0-9０-９]{2,4}\s*年?\s*[〕］\])）】}〉>》」』]\s*第?\s*[0-9０-９]+\s*号?|(?:19|20)\d\d\s*[年—–-]?\s*第?\s*\d+\s*号(?:$|签发人)/;
/** What a web page says of a document above its title. */
const metadata = /^(?:发文字号|文号|索引号|发布|来源|时间|日期|主题|标题|名称)[：:]/;
const headings = [
  ['heading1', /^[一二三四五六七八九十]{1,3}、/],
  ['heading2', /^（[一二三四五六七八九十]{1,3}）/],
  ['heading3', /^\d{1,2}[.．](?!\d)/],
  ['heading4', /^（\d{1,2}）/],
] as const;
const dateAlone =
  /^(?:\d{4}年[\d×xX]{0,2}月[\d×xX]{0,2}日|[二〇○零一三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/;
const longestDate = 20;
/** A date and nothing else, whatever digits it is written in; its month and its day may still be open. */
export const isDate = (text: string): boolean =>
  text.length <= longestDate && dateAlone.test(bare(text).normalize('NFKC'));
const attachmentLabel = /^附件\d{0,2}[：:]?$/;
const listed = /^\d{1,2}[.．、]/;
/** “附件1” above an annex; with a colon and names below it, it is 附件说明. */
function isLabel(texts: readonly string[], index: number): boolean {
  if (!attachmentLabel.test(texts[index]!)) return false;
  const below = texts.slice(index + 1, index + 4).find((text) => text !== '');
  return !/[：:]$/.test(texts[index]!) || !listed.test(below ?? '');
}
const imprintLine = /^(?:主送|抄送|分送)[：:]|\d{4}[年.．/—–-]\d{1,2}[月.．/—–-]\d{1,2}日?印发[。]?$/;

/** A head takes no more lines than that, however many organs stand in it. */
const longestHead = 60;
/** 发文机关标志 is set larger than any other line above the title. */
const smallestMark = 26;
/** A name that 发文机关标志 may be, however small it is set. */
const mark = /^[^\d：:，。]{2,40}(?:政府|委员会|管委会|委|局|厅|部|办公室|办|院|处|中心)?文件$/;
/** 份号, 密级, 紧急程度, which stand above it. */
const aboveMark = /^\d{6}$|^(?:绝密|机密|秘密)|^(?:特提|特急|加急|平急|急件)$/;
const longestSignature = 30;
const shortestBody = 20;
/** 版记 stands at the end. */
const lastLines = 8;

export const isHeading = (role: SetRole): boolean => role.startsWith('heading');

const known = new WeakMap<Typesetting, readonly RoledParagraph[]>();

/** What each paragraph is, told by its words and its place; how it is set says nothing, for that is what is asked. */
export function setRolesOf({ typesetting, report }: LintSubject): readonly RoledParagraph[] {
  if (!typesetting || !isSet(typesetting)) return [];
  const made = known.get(typesetting) ?? findRoles(typesetting, report.head);
  known.set(typesetting, made);
  return made;
}

/** A file that says no size anywhere is text that nobody has set yet. */
const isSet = ({ paragraphs }: Typesetting): boolean => paragraphs.some(({ size }) => size !== undefined);

function findRoles({ paragraphs, tables, boxes, header }: Typesetting, head: ReportHead): readonly RoledParagraph[] {
  const found: RoledParagraph[] = [];
  const take = (role: SetRole, index: number) => {
    const paragraph = paragraphs[index];
    if (paragraph) found.push({ role, paragraph, index });
  };
  const texts = paragraphs.map(({ text }) => bare(text));
  const begin = frontMatter(paragraphs);
  const [from, to] = titleIn(texts, begin, bare(head.title));
  const isNumbered = texts.slice(begin, from).some((text) => documentNumber.test(text) && !metadata.test(text));
  const isSmallMark = (text: string) => isNumbered && mark.test(text);
  for (let index = begin; index < from; index++) {
    const role = headRole(paragraphs[index]!, isSmallMark(texts[index]!));
    if (role) take(role, index);
  }
  const boxed = boxes.flatMap(({ on, paragraph }): RoledParagraph[] => {
    const role = on < from ? headRole(paragraph, isSmallMark(bare(paragraph.text))) : boxRole(bare(paragraph.text));
    return role ? [{ role, paragraph, index: undefined }] : [];
  });
  const inHeader = header.flatMap((paragraph): RoledParagraph[] => {
    const role = headRole(paragraph, isSmallMark(bare(paragraph.text)));
    return role ? [{ role, paragraph, index: undefined }] : [];
  });
  // Where the words of a title stand apart, what is between them is no line of it.
  for (let index = from; index < to; index++) if (texts[index] !== '') take('title', index);

  const annexes = texts.findIndex((_, index) => index >= to && isLabel(texts, index));
  const end = annexes < 0 ? texts.length : annexes;
  const closing = closingIn(texts, to, end);
  const addressee = addresseeIn(paragraphs, texts, to, head.addressees.map(bare));
  for (let index = to; index < end; index++) {
    const role = index === addressee ? 'addressee' : bodyRole(texts, index, closing);
    if (role) take(role, index);
  }
  if (annexes >= 0) takeAnnexes(texts, annexes, take);
  const inTables = tables.flatMap(({ rows }) => {
    const all = rows.flatMap((row) => row.paragraphs);
    return all.some(({ text }) => imprintLine.test(bare(text))) ? all.filter(({ text }) => bare(text) !== '') : [];
  });
  const imprints = inTables.map((paragraph): RoledParagraph => ({ role: 'imprint', paragraph, index: undefined }));
  return [...found, ...inHeader, ...boxed, ...imprints];
}

/** What a paragraph above the title is. */
function headRole({ text, size = 0, frame }: SetParagraph, isSmallMark: boolean): SetRole | undefined {
  const words = bare(text);
  if (words === '' || metadata.test(words) || aboveMark.test(words)) return undefined;
  if (documentNumber.test(words)) return 'documentNumber';
  const stands =
    size >= smallestMark || (frame !== undefined && frame.from !== 'box' && frame.from !== 'header') || isSmallMark;
  return stands && !/^签发人/.test(words) ? 'issuerMark' : undefined;
}

/** What stands in a text box below the title: its place tells nothing. */
function boxRole(text: string): SetRole | undefined {
  if (imprintLine.test(text)) return 'imprint';
  return text.length >= shortestBody && /[。；：]$/.test(text) ? 'body' : undefined;
}

/** The paragraphs that the title stands in: `[from, to)`; the first line with text where it is not found. */
function titleIn(texts: readonly string[], begin: number, title: string): readonly [number, number] {
  for (let from = begin; title !== '' && from < Math.min(texts.length, begin + longestHead); from++) {
    if (texts[from] === '' || !title.startsWith(texts[from]!)) continue;
    let joined = '';
    for (let to = from; to < texts.length && title.startsWith(joined + texts[to]); to++) {
      joined += texts[to];
      if (joined === title) return [from, to + 1];
    }
  }
  return [begin, begin];
}

interface Closing {
  readonly signatures: ReadonlySet<number>;
  /** The last index of both. */
  readonly end: number;
  readonly date: number;
}

/** The last date alone on its line, and the names right above it. */
function closingIn(texts: readonly string[], from: number, to: number): Closing {
  const date = texts.slice(0, to).findLastIndex((text, index) => index >= from && isDate(text));
  const signatures = new Set<number>();
  for (let index = date - 1; date >= 0 && index > from; index--) {
    const text = texts[index]!;
    if (text === '' || text.length > longestSignature || /[。；：:，]|^（.*）$/.test(text) || isInNote(texts, index))
      break;
    signatures.add(index);
  }
  // A name below its date is one too; a date on its own ends a text that has begun.
  const below = texts.findIndex((text, index) => index > date && index < to && text !== '');
  if (date >= 0 && signatures.size === 0 && below > date && organ.test(texts[below]!)) signatures.add(below);
  const isEnd = signatures.size > 0 || texts.slice(from, Math.max(from, date)).some((text) => /。$/.test(text));
  return { signatures, date: isEnd ? date : -1, end: Math.max(date, ...signatures) };
}

const organName = '(?:政府|委员会|管委会|委|局|厅|部|办公室|办|院|处|中心|单位|部门)';
/** The name of an organ and nothing else. */
export const organ = new RegExp(`^[^。；：:，\\d]{2,28}${organName}$`);
/** Names of organs, as those are addressed. */
const organs = new RegExp(`^[^。；：:，]*${organName}[：:;；，,。]?$`);

/** The first words below the title, where they name those whom the report is for, with their colon or without. */
function addresseeIn(
  paragraphs: readonly SetParagraph[],
  texts: readonly string[],
  from: number,
  addressees: readonly string[],
): number {
  const first = texts.findIndex((text, index) => index >= from && text !== '');
  const text = texts[first] ?? '';
  const isNamed = addressees.some((name) => name !== '' && text.includes(name)) || organs.test(text);
  if (!isNamed || text.length > longestAddressees) return -1;
  if (/[：:]$/.test(text)) return first;
  // Without its colon a name in the middle, or above a date, is the one who reports.
  const next = texts.find((each, index) => index > first && each !== '') ?? '';
  return ['center', 'right'].includes(paragraphs[first]?.align ?? '') ||
    /^[（(]|^\d{4}年\d{1,2}月/.test(next) ||
    headings.some(([, label]) => label.test(text))
    ? -1
    : first;
}
const longestAddressees = 120;

function bodyRole(texts: readonly string[], index: number, closing: Closing): SetRole | undefined {
  const text = texts[index]!;
  if (text === '') return undefined;
  if (index === closing.date) return 'date';
  if (closing.signatures.has(index)) return 'signature';
  if (imprintLine.test(text) && index >= texts.length - lastLines) return 'imprint';
  if (isInNote(texts, index)) return 'attachmentNote';
  if (closing.date >= 0 && index > closing.end) return undefined;
  const heading = headings.find(([, label]) => label.test(text));
  // One with text behind it in its line is a paragraph.
  if (heading && !/。./.test(text)) return heading[0];
  return text.length >= shortestBody && /[。；：]$/.test(text) ? 'body' : undefined;
}

/** 附件说明, or one of the names below its first line. */
function isInNote(texts: readonly string[], index: number): boolean {
  let first = index;
  while (listed.test(texts[first] ?? '')) first--;
  return /^附件[：:]/.test(texts[first] ?? '');
}

function takeAnnexes(texts: readonly string[], first: number, take: (role: SetRole, index: number) => void): void {
  for (let index = first; index < texts.length; index++) {
    if (!isLabel(texts, index)) continue;
    take('attachmentLabel', index);
    const title = texts.findIndex((text, at) => at > index && text !== '');
    if (title > index && title <= index + 3 && !/。/.test(texts[title]!)) take('attachmentTitle', title);
  }
  texts.forEach((text, index) => {
    if (index >= first && imprintLine.test(text)) take('imprint', index);
  });
}
