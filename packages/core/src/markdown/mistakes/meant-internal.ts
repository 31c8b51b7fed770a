import { internalEnd, internalStart } from '../../model/dossier/prose-words.ts';
import { nearest } from '../../source/index.ts';
import {
  edgeWords,
  fillingWords,
  hidingWords,
  refusingWords,
  saysHidingInChinese,
  saysSecretInChinese,
  secretWords,
  showingWords,
} from './hiding-words.ts';

/** English words that are close to one of ours by chance. */
const english = ['external', 'internet', 'interval'];
export const isNear = (word: string, wanted: string): boolean =>
  !english.includes(word) && nearest(word, [wanted]).length > 0;
/** Words of any alphabet: a Cyrillic а looks like ours. */
export const wordsOf = (typed: string): string[] => typed.match(/(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu) ?? [];

const ends = /^\W*\/|\/\W*$|\b(?:end|ends|close|stop|fin)\b|结束|截止|[止终完]|以上|[至到]此/;

/** The mark that was meant by words for what is secret, which say nothing besides. */
export function meantSecret(typed: string): string | undefined {
  const head = typed.split(/[:;,。、(|=]/, 1)[0]!;
  const { latin, words } = wordsBeforeHan(head);
  const meant = head === latin ? saySecret(words) : words[0] === internalStart || saysSecretInChinese(hanOf(head));
  return meant || words[0] === internalStart ? markOf(head) : undefined;
}

/** The mark that was meant by a comment: also by orders to leave something out, and by settings (`public: no`, 公开：否). */
export function meantInternal(typed: string): string | undefined {
  const secret = meantSecret(typed);
  if (secret !== undefined) return secret;
  const head = typed.split(/[:;,。、(|=]/, 1)[0]!;
  const meant =
    sayHiding(typed) || saysSetting(typed) || (/\p{Script=Han}/u.test(head) && saysHidingInChinese(hanOf(head)));
  return meant ? markOf(head) : undefined;
}

const markOf = (head: string): string => (ends.test(head) ? internalEnd : internalStart);
const hanOf = (words: string): string => words.replace(/[^\p{Script=Han}]/gu, '');

function wordsBeforeHan(head: string): { readonly latin: string; readonly words: readonly string[] } {
  const latin = /^[^\p{Script=Han}]*/u.exec(head)![0];
  return { latin, words: wordsOf(latin).filter((word) => !edgeWords.has(word)) };
}

/** One word in three, one in pieces (`in ternal`), or one with another (`startinternal`). */
function saySecret(words: readonly string[]): boolean {
  const all = words.join('');
  if (words.length <= 3 && (all.includes(internalStart) || words.some(isSecret))) return true;
  return isSecret(all);
}

const isSecret = (word: string): boolean => isNear(word, internalStart) || secretWords.has(word);

/** `do not print`, `!public`, `omit this`, `classification: internal`: every word orders it or adds nothing. */
function sayHiding(typed: string): boolean {
  if (/\p{Script=Han}/u.test(typed)) return false;
  const words = wordsOf(typed.replace(/don['’]t/g, 'dont'));
  if (words.length === 0 || words.length > 8) return false;
  if (words.some((word) => hidingWords.has(word) || isSecret(word)) && !words.some(isRefusing))
    return words.every((word) => hidingWords.has(word) || isSecret(word) || isBeside(word));
  const refuses = words.some(isRefusing) || /^!|[:=]\s*[0x×]\W*$/.test(typed);
  return (
    refuses && words.some((word) => showingWords.has(word)) && words.every((word) => isRefusing(word) || isBeside(word))
  );
}

const isRefusing = (word: string): boolean => refusingWords.has(word);
const isBeside = (word: string): boolean => fillingWords.has(word) || edgeWords.has(word) || showingWords.has(word);

const setting = /^[^\p{L}\p{N}]*(.{1,12}?)\s*[:=]\s*(.{1,12}?)[^\p{L}\p{N}]*$/u;
const showsInChinese =
  /^(?:是否)?(?:可以?|能|向社会|对社会)?(?:公开|对外|对外公开|公布|公示|发布|印|打印|印出|显示|展示|上网|可见)$/;
const ranks = /^(?:密级|级别|分类|属性|公开属性|公开方式|公开级别|公开范围|范围|类别|状态|性质)$/;

/** 公开：否, public：否, 密级：内部, 保密：是. */
function saysSetting(typed: string): boolean {
  const [, name = '', value = ''] = setting.exec(typed) ?? [];
  if (showsInChinese.test(name) || showingWords.has(name))
    return /^(?:否|不|非|无|假|不行|不能|不可以?|x|×|0)$/.test(value) || refusingWords.has(value);
  const hides =
    saysHidingInChinese(hanOf(value)) || wordsOf(value).some((word) => isSecret(word) || hidingWords.has(word));
  return hides && (ranks.test(name) || fillingWords.has(name));
}
