import type { MessageId } from '../../message/index.ts';

/** What a mark of YAML does there; of each kind one message is said for a line. */
export type MarkKind =
  | 'colon'
  | 'comma'
  | 'listComma'
  | 'itemComma'
  | 'grouping'
  | 'bracket'
  | 'quote'
  | 'dash'
  | 'comment'
  | 'block'
  | 'document'
  | 'blank'
  | 'tab'
  | 'number'
  | 'extra';

interface LookAlike {
  /** What a Chinese keyboard or Word puts there, as the inside of a character class. */
  readonly typed: string;
  /** What was found, before the mark. */
  readonly found: string;
  /** What it should be, after “应为”. */
  readonly right: (mark: string) => string;
  readonly id?: MessageId;
}

/**
 * The marks that a Chinese keyboard, Word and WPS put where YAML wants its own. Only where they stand for a mark of
 * YAML are they mistakes; `findMarks` knows where that is. In the words of a value they are text.
 */
export const lookAlikes: Readonly<Record<MarkKind, LookAlike>> = {
  colon: { typed: '：︰﹕∶', found: '冒号是全角的', right: () => '半角的“: ”（冒号后面空一格）' },
  comma: {
    typed: '，、；﹐､',
    found: '隔开各项的是全角的',
    right: () => '半角的“, ”（逗号后面空一格）',
  },
  listComma: {
    typed: '，、；﹐､',
    found: '隔开各项的是全角的',
    right: () => '半角的“, ”（逗号后面空一格）；如果是一项，应给整项加半角引号',
  },
  itemComma: {
    typed: '，、；﹐､',
    found: '列表的一项里有',
    right: () => '一项一行，每行以“- ”开头；如果是一项，应给整项加半角引号',
  },
  grouping: { typed: ',，', found: '一个数里有', right: () => '不加逗号的数，如 1210' },
  bracket: { typed: '［【〔（｛﹛］】〕）｝﹜', found: '括号是全角的', right: (mark) => `半角的“${half(mark)}”` },
  quote: {
    typed: '“”„‟＂「」『』‘’‛＇',
    found: '引号是全角的',
    right: () => '半角的 " "，或者不加引号（要印出来的引号，外面再加一对半角引号）',
  },
  dash: {
    typed: '－—–―‒‐‑−﹣•●▪■◆·',
    found: '列表项开头的横线写成了',
    right: () => '半角的“- ”（横线后面空一格）',
  },
  comment: { typed: '＃﹟', found: '注释开头的井号是全角的', right: () => '半角的“# ”（前面也空一格）' },
  block: {
    typed: '｜│丨︱＞﹥',
    found: '键后面的符号是全角的',
    right: (mark) => `半角的“${half(mark).replace('>', '|')}”`,
  },
  document: { typed: '—－–…', found: '单独一行的', right: () => '“---”，或者删去这一行' },
  blank: {
    typed: String.raw`\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`,
    found: '这里的空格不是普通的，是',
    right: () => '普通的空格',
  },
  tab: { typed: '\t', found: '', right: () => '空格', id: 'yaml/tab' },
  number: { typed: '０-９．－％＋／', found: '数是全角的', right: (mark) => `半角的 ${half(mark)}` },
  extra: { typed: '，、；', found: '后面多了', right: () => '没有标点' },
};

export const isColon = (character: string | undefined): boolean =>
  character !== undefined && character !== '' && lookAlikes.colon.typed.includes(character);

const brackets: Readonly<Record<string, string>> = {
  ...{ '［': '[', '【': '[', '〔': '[', '（': '[', '｛': '{', '﹛': '{' },
  ...{ '］': ']', '】': ']', '〕': ']', '）': ']', '｝': '}', '﹜': '}' },
  ...{ '│': '|', 丨: '|', '︱': '|', '﹥': '>', '﹟': '#', '—': '-', '–': '-', '−': '-' },
};

/** The same in half-width forms: ２１ is 21, ｜ is |. */
export function half(typed: string): string {
  return [...typed].map((character) => brackets[character] ?? character.normalize('NFKC')).join('');
}

const names: Readonly<Record<string, string>> = {
  '\u00a0': '不间断空格',
  '\u3000': '全角空格',
  '\u200b': '零宽空格',
  '\ufeff': '零宽空格',
};

/** A blank that nobody sees has a name instead. */
export function shown(mark: string): string {
  if (!new RegExp(`^[${lookAlikes.blank.typed}]`, 'u').test(mark)) return mark;
  const character = mark[0]!;
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `${names[character] ?? '看不见的空白'}（${code}）`;
}
