import { type Document, isCollection, isScalar, Scalar, visit, type YAMLError } from 'yaml';
import type { MessageId } from '../../message/index.ts';
import type { Place } from '../../model/place.ts';
import { type Found, mostMessages } from '../findings.ts';

interface Fault {
  readonly error: YAMLError;
  /** The line the error is on. */
  readonly line: string;
}
interface Wording {
  readonly when?: (fault: Fault) => boolean;
  readonly id?: MessageId;
  readonly words: string;
  /** The parser's own words follow: they say more than ours. */
  readonly original?: true;
}

const key = String.raw`^\s*(?:- +)?["']?[\p{L}\p{N}._-]+["']?`;
const fullWidthColon = new RegExp(`${key}\\s*：`, 'u');
const noSpace = new RegExp(`${key}:[^\\s]`, 'u');
const fullWidthComma = /[[{].*，/u;
const onLine = (pattern: RegExp) => (fault: Fault) => pattern.test(fault.line);
const inMessage = (pattern: RegExp) => (fault: Fault) => pattern.test(fault.error.message);

const colon: readonly Wording[] = [
  { when: onLine(fullWidthColon), words: '键后面用了全角冒号“：”，应为半角冒号加空格“: ”' },
  { when: onLine(noSpace), words: '冒号后面没有空格，应为半角冒号加空格“: ”' },
];
const quoteTheValue = '值里有“: ”（冒号加空格），应给整个值加引号';
const pairBrackets = '括号没有配对，应为成对的 [ ] 或 { }';

/** What the parser's errors mean to a drafter; the first that fits speaks. */
const wordings: { readonly [Code in YAMLError['code']]?: readonly Wording[] } = {
  TAB_AS_INDENT: [{ id: 'yaml/tab', words: '' }],
  RESOURCE_EXHAUSTION: [{ id: 'yaml/too-deep', words: '' }],
  MULTIPLE_DOCS: [{ words: '一个文件里有几份用“---”隔开的内容，应为一份' }],
  MULTILINE_IMPLICIT_KEY: [...colon, { words: '这一行没有冒号，应为“键: 值”' }],
  MISSING_CHAR: [
    { when: inMessage(/quote/), words: '引号没有配对，应为成对的引号' },
    { when: inMessage(/Flow|[\]}]/), words: pairBrackets },
    { when: inMessage(/Sequence item/), words: '缩进与同级的行不齐，列表各项应以“- ”开头并左对齐' },
    ...colon,
    { when: inMessage(/map values/), words: '键后面没有冒号，应为“键: 值”' },
  ],
  BAD_INDENT: [{ when: inMessage(/Flow/), words: pairBrackets }, { words: '缩进与同级的行不齐，应左对齐' }],
  BLOCK_AS_IMPLICIT_KEY: [
    ...colon,
    { when: onLine(/:\s.*:\s/), words: quoteTheValue },
    { words: '下一行多缩进了，应与同级的键左对齐' },
  ],
  BLOCK_IN_FLOW: [
    { when: onLine(fullWidthComma), words: '括号里用了全角逗号“，”，应为半角逗号“, ”' },
    { words: '括号里各项没有隔开，应以半角逗号“, ”隔开' },
  ],
  BAD_SCALAR_START: [{ words: '值以 @、% 或 ` 开头，应给整个值加引号' }],
  BAD_DQ_ESCAPE: [{ words: '双引号里的“\\”后面是不认识的字符，应为“\\\\”，或改用单引号' }],
  NON_STRING_KEY: [{ words: '这里把括号当成了键，如果是文字，应给整个值加引号' }],
  TAG_RESOLVE_FAILED: [{ words: '值前面有以“!”开头的标签，应删去标签；如果是文字，应给整个值加引号' }],
  BAD_ALIAS: [{ words: '值以 * 或 & 开头，应给整个值加引号' }],
  BAD_DIRECTIVE: [{ words: '以 % 开头的行不能用，应删去' }],
  KEY_OVER_1024_CHARS: [{ words: '键超过1024个字符，应检查冒号和引号' }],
  UNEXPECTED_TOKEN: [
    { when: onLine(fullWidthComma), words: '括号里用了全角逗号“，”，应为半角逗号“, ”' },
    { when: onLine(/["'][^"']*["']\s*[^\s,:#\]}]/), words: '引号后面还有文字，应把整个值放在一对引号里' },
    { words: '这里的写法不认识，应检查引号、括号和缩进', original: true },
  ],
};
const unknown: Wording = { words: '这里的写法不认识，应检查引号、括号和缩进', original: true };

/** What is to be said of each line that the parser could not read. */
export function syntaxFindings(document: Document.Parsed, text: string, placeOf: (offset: number) => Place): Found[] {
  const found = new Map<number, Found>();
  const lines = text.split('\n');
  const opened = openingsOf(document);
  for (const error of [...document.errors, ...document.warnings]) {
    const offset = found.size < mostMessages ? startOfFault(opened, error) : error.pos[0];
    const place = placeOf(offset);
    const { line = 1 } = place;
    if (found.has(line)) continue;
    const fault = { error, line: lines[line - 1] ?? '' };
    const wording = wordings[error.code]?.find(({ when }) => !when || when(fault)) ?? unknown;
    const actual = wording.original ? `${wording.words}（${error.message}）` : wording.words;
    found.set(line, { id: wording.id ?? 'yaml/syntax', place, about: () => ({ actual }) });
  }
  return [...found.values()];
}

/** Where a quoted text or a pair of brackets begins and ends, in the order in which they begin. */
function openingsOf(document: Document.Parsed): readonly (readonly [start: number, end: number])[] {
  const openings: [number, number][] = [];
  visit(document, {
    Node(_key, node) {
      const [start, , end] = node.range ?? [];
      const quoted = isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE);
      const bracketed = isCollection(node) && node.flow === true;
      if ((quoted || bracketed) && start !== undefined) openings.push([start, end ?? 0]);
    },
  });
  return openings;
}

/** An unpaired quote or bracket is found at the end of what it swallowed; the trouble began where it opened. */
function startOfFault(
  openings: readonly (readonly [start: number, end: number])[],
  { code, message, pos: [offset] }: YAMLError,
): number {
  const unpaired = code === 'MISSING_CHAR' ? /quote|Flow|[\]}]/ : code === 'BAD_INDENT' ? /Flow/ : undefined;
  if (!unpaired?.test(message)) return offset;
  return openings.findLast(([start, end]) => start < offset && end >= offset - 1)?.[0] ?? offset;
}
