import { closingMark, directives, internalEnd, internalStart, sectionPrefix } from '../../model/prose-words.ts';
import { nearest } from '../../source/index.ts';
import { normalForm } from './normal-form.ts';

/** What a comment is to us; of a mistake, the comment that was meant. */
export type Judgement = 'own' | 'note' | { readonly meant: string };

/**
 * Whether a comment is one of ours, a note of its author, or one of ours mistyped. A note is anything but this: once width,
 * case, dashes and blanks are made one and a reason after a colon is cut off, what remains is at most two letters away
 * from one of our words, or says “internal” in Chinese or other English and nothing besides. The first and the last of
 * several lines are looked at by themselves: a badly typed end makes one comment of two and of all between them.
 */
export function judgeComment(value: string): Judgement {
  if (isOwn(value)) return 'own';
  const lines = value.includes('\n')
    ? [value, value.slice(0, value.indexOf('\n')), value.slice(value.lastIndexOf('\n'))]
    : [value];
  const [meant] = lines.flatMap((line) => {
    const typed = normalForm(line.slice(0, 200));
    return meantSection(typed) ?? meantDirective(typed) ?? meantInternal(typed) ?? meantClosing(typed) ?? [];
  });
  return meant === undefined ? 'note' : { meant };
}

const isOwn = (value: string): boolean =>
  value === internalStart ||
  value === internalEnd ||
  value === closingMark ||
  (value.startsWith(sectionPrefix) && /^\S+$/.test(value.slice(sectionPrefix.length))) ||
  directives.some((directive) => value.startsWith(directive) && !/^[\w-]/.test(value.slice(directive.length)));

/** English words that are close to one of ours by chance. */
const english = ['external', 'internet', 'interval'];
export const isNear = (word: string, wanted: string): boolean =>
  !english.includes(word) && nearest(word, [wanted]).length > 0;
/** Words of any alphabet: a Cyrillic а looks like ours. */
const wordsOf = (typed: string): string[] => typed.match(/(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu) ?? [];

function meantSection(typed: string): string | undefined {
  const [, word = '', id = ''] =
    /^\W*([a-z ]+?)\s*[:=]\s*(\S*)/.exec(typed) ?? /^(\S+) ([a-z\d.-]+)$/.exec(typed) ?? [];
  return isNear(word.replaceAll(' ', ''), 'section') ? `${sectionPrefix}${id || '章节编号'}` : undefined;
}

/** `fazhi` and a verb, in whatever order of dashes and blanks, before the id of a rule. */
function meantDirective(typed: string): string | undefined {
  const [head = ''] = /^[a-z_\-\s]+/.exec(typed.replace(/\s+\S+\/.*$/s, '')) ?? [];
  const words = wordsOf(head.replaceAll('_', ' '));
  const [first = '', second = ''] = words;
  const verbs = ['disable', 'enable', 'disablenextline'];
  const named = isNear(first, 'fazhi') || first.startsWith('fazhi');
  const silences = nearest(first, verbs).length > 0 && (second === 'next' || /\/|:/.test(typed));
  if (!named && !silences) return undefined;
  return nearest(named ? words.join('-') : `fazhi-${words.join('-')}`, directives, 1)[0] ?? directives[0];
}

/** What people call it who don't remember our word, or write about it in Chinese. */
const alsoInternal = {
  latin: ['private', 'secret', 'hidden', 'hide', 'confidential', 'restricted', 'nonpublic', 'nopublic', 'neibu'],
  han:
    '内部|内参|(?:不|不予|不宜|不得|请勿|非|不对外|不向社会)公开|不对外|涉密|保密|秘密|机密|绝密|隐藏|隐去|' +
    '公开[稿版][中里]?(?:删去|删除|略去|省略|去掉|隐去|不印|不要|不写)',
};
const ends = /^\W*\/|\/\W*$|\b(?:end|ends|close|stop|fin)\b|结束|截止|[止终完]|以上|[至到]此/;
const around = [
  ...['以下', '以上', '下面', '上面', '至此', '到此', '开始', '结束', '截止', '起', '止', '始', '终', '完毕', '完'],
  ...['仅供', '仅限', '只限', '仅', '只', '供', '限', '属', '为', '是', '的', '级', '稿', '版', '用', '使用', '掌握'],
  ...[
    '内容',
    '资料',
    '材料',
    '信息',
    '数据',
    '情况',
    '文字',
    '段落',
    '部分',
    '标记',
    '一段',
    '本段',
    '这段',
    '此段',
    '段',
  ],
].join('|');
const saysInternal = new RegExp(`^(?:${around})*(?:${alsoInternal.han})(?:${around}|${alsoInternal.han})*$`);
/** Words that say where a mark begins or ends, not what it is. */
const edges = new Set([
  'begin',
  'begins',
  'start',
  'starts',
  'open',
  'end',
  'ends',
  'close',
  'stop',
  'fin',
  'of',
  'the',
]);

function meantInternal(typed: string): string | undefined {
  const head = typed.split(/[:;,。、(|=]/, 1)[0]!;
  const latin = /^[^\p{Script=Han}]*/u.exec(head)![0];
  const words = wordsOf(latin).filter((word) => !edges.has(word));
  const first = words[0] ?? '';
  const meant = head === latin ? sayInternal(words) : first === internalStart || isSaidInChinese(head);
  if (!meant && first !== internalStart) return undefined;
  return ends.test(head) ? internalEnd : internalStart;
}

/** Twenty characters at most: the pattern may read the same words in several ways. */
function isSaidInChinese(head: string): boolean {
  const words = head.replace(/[^\p{Script=Han}]/gu, '');
  return words.length <= 20 && saysInternal.test(words);
}

/** One word in three, one in pieces (`in ternal`), or one with another (`startinternal`). */
function sayInternal(words: readonly string[]): boolean {
  const all = words.join('');
  if (words.length <= 3 && (all.includes(internalStart) || words.some(isInternal))) return true;
  return isInternal(all);
}

const isInternal = (word: string): boolean => isNear(word, internalStart) || alsoInternal.latin.includes(word);

const meantClosing = (typed: string): string | undefined =>
  /^\W*[a-z]+\W*$/.test(typed) && isNear(wordsOf(typed).join(''), closingMark) ? closingMark : undefined;
