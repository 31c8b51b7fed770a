import type { LintSubject } from '../../../model/lint.ts';
import type { ReportHead } from '../../../model/report/report.ts';
import type { SetParagraph, SetRole, Typesetting } from '../../../model/report/typesetting.ts';

/** A paragraph that is one of the parts that the standard says the setting of. */
export interface RoledParagraph {
  readonly role: SetRole;
  readonly paragraph: SetParagraph;
  /** Of its place among all paragraphs; undefined in a table. */
  readonly index: number | undefined;
}

const bare = (text: string): string => text.replace(/\s/g, '');

const documentNumber = /[〔［[（(【]\s*\d{4}\s*[〕］\])）】]\s*第?\s*\d+\s*号/;
const headings = [
  ['heading1', /^[一二三四五六七八九十]{1,3}、/],
  ['heading2', /^（[一二三四五六七八九十]{1,3}）/],
  ['heading3', /^\d{1,2}[.．](?!\d)/],
  ['heading4', /^（\d{1,2}）/],
] as const;
const dateAlone =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[二〇○零一三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/;
const attachmentLabel = /^附件\d{0,2}[：:]?$/;
const imprintLine = /^(?:主送|抄送|分送)[：:]|\d{4}年\d{1,2}月\d{1,2}日印发[。]?$/;

/** A head takes no more lines than that, however many organs stand in it. */
const longestHead = 60;
/** 发文机关标志 is set larger than any other line above the title. */
const smallestMark = 26;
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

function findRoles({ paragraphs, tables }: Typesetting, head: ReportHead): readonly RoledParagraph[] {
  const found: RoledParagraph[] = [];
  const take = (role: SetRole, index: number) => {
    const paragraph = paragraphs[index];
    if (paragraph) found.push({ role, paragraph, index });
  };
  const texts = paragraphs.map(({ text }) => bare(text));
  const [from, to] = titleIn(texts, bare(head.title));
  for (let index = 0; index < from; index++) {
    const size = paragraphs[index]?.size ?? 0;
    if (documentNumber.test(texts[index]!)) take('documentNumber', index);
    else if (texts[index] !== '' && (size >= smallestMark || paragraphs[index]?.frame)) take('issuerMark', index);
  }
  for (let index = from; index < to; index++) take('title', index);

  const annexes = texts.findIndex((text, index) => index >= to && attachmentLabel.test(text));
  const end = annexes < 0 ? texts.length : annexes;
  const closing = closingIn(texts, to, end);
  const addressee = addresseeIn(texts, to, head.addressees.map(bare));
  for (let index = to; index < end; index++) {
    const role = index === addressee ? 'addressee' : bodyRole(texts, index, closing);
    if (role) take(role, index);
  }
  if (annexes >= 0) takeAnnexes(texts, annexes, take);
  const inTables = tables.flatMap(({ rows }) => {
    const all = rows.flatMap((row) => row.paragraphs);
    return all.some(({ text }) => imprintLine.test(bare(text))) ? all.filter(({ text }) => bare(text) !== '') : [];
  });
  return [...found, ...inTables.map((paragraph): RoledParagraph => ({ role: 'imprint', paragraph, index: undefined }))];
}

/** The paragraphs that the title stands in: `[from, to)`; the first line with text where it is not found. */
function titleIn(texts: readonly string[], title: string): readonly [number, number] {
  for (let from = 0; title !== '' && from < Math.min(texts.length, longestHead); from++) {
    if (texts[from] === '' || !title.startsWith(texts[from]!)) continue;
    let joined = '';
    for (let to = from; to < texts.length && title.startsWith(joined + texts[to]); to++) {
      joined += texts[to];
      if (joined === title) return [from, to + 1];
    }
  }
  return [0, 0];
}

interface Closing {
  readonly signatures: ReadonlySet<number>;
  readonly date: number;
}

/** The last date alone on its line, and the names right above it. */
function closingIn(texts: readonly string[], from: number, to: number): Closing {
  const date = texts.slice(0, to).findLastIndex((text, index) => index >= from && dateAlone.test(text));
  const signatures = new Set<number>();
  for (let index = date - 1; date >= 0 && index > from; index--) {
    const text = texts[index]!;
    if (text === '' || text.length > longestSignature || /[。；：:，]|^（.*）$/.test(text) || isInNote(texts, index))
      break;
    signatures.add(index);
  }
  return { signatures, date: signatures.size > 0 ? date : -1 };
}

/** Names of organs and nothing else. */
const organs = /^[^。；：:]*(?:政府|委员会|委|局|厅|部|办公室|办|院|处|中心|单位|部门)[：:]$/;

/** The first words below the title, where they name those whom the report is for. */
function addresseeIn(texts: readonly string[], from: number, addressees: readonly string[]): number {
  const first = texts.findIndex((text, index) => index >= from && text !== '');
  const text = texts[first] ?? '';
  const isNamed = addressees.some((name) => name !== '' && text.includes(name)) || organs.test(text);
  return isNamed && /[：:]$/.test(text) ? first : -1;
}

function bodyRole(texts: readonly string[], index: number, closing: Closing): SetRole | undefined {
  const text = texts[index]!;
  if (text === '') return undefined;
  if (index === closing.date) return 'date';
  if (closing.signatures.has(index)) return 'signature';
  if (imprintLine.test(text) && index >= texts.length - lastLines) return 'imprint';
  if (isInNote(texts, index)) return 'attachmentNote';
  if (closing.date >= 0 && index > closing.date) return undefined;
  const heading = headings.find(([, label]) => label.test(text));
  // One with text behind it in its line is a paragraph.
  if (heading && !/。./.test(text)) return heading[0];
  return text.length >= shortestBody && /[。；：]$/.test(text) ? 'body' : undefined;
}

/** 附件说明, or one of the names below its first line. */
function isInNote(texts: readonly string[], index: number): boolean {
  let first = index;
  while (/^\d{1,2}[.．、]/.test(texts[first] ?? '')) first--;
  return /^附件[：:]./.test(texts[first] ?? '');
}

function takeAnnexes(texts: readonly string[], first: number, take: (role: SetRole, index: number) => void): void {
  for (let index = first; index < texts.length; index++) {
    if (!attachmentLabel.test(texts[index]!)) continue;
    take('attachmentLabel', index);
    const title = texts.findIndex((text, at) => at > index && text !== '');
    if (title > index && title <= index + 3 && !/。/.test(texts[title]!)) take('attachmentTitle', title);
  }
  texts.forEach((text, index) => {
    if (index >= first && imprintLine.test(text)) take('imprint', index);
  });
}
