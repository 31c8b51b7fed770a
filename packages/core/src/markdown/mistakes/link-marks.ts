import { type LinkScheme, linkSchemes } from '../../model/dossier/prose-words.ts';
import { nearest } from '../../source/index.ts';
import { type Mistake, understood } from './mistake.ts';
import { normalForm } from './normal-form.ts';

/** What people call what our links lead to. */
const names: Readonly<Record<string, LinkScheme>> = {
  数据: 'fact',
  指标: 'fact',
  事实: 'fact',
  任务: 'task',
  佐证: 'evidence',
  佐证材料: 'evidence',
  材料: 'evidence',
  证据: 'evidence',
};
const ids: Readonly<Record<LinkScheme, string>> = {
  fact: '指标编号',
  slot: '编号',
  task: '任务编号',
  evidence: '材料编号',
};

interface Target {
  readonly scheme: LinkScheme;
  readonly id: string;
}

const schemeOf = (word: string): LinkScheme | undefined =>
  names[word] ?? (word === '' ? undefined : (nearest(word, linkSchemes, 1)[0] as LinkScheme | undefined));

/** What a target leads to that nearly says it. */
function meantTarget(target: string): Target | undefined {
  const typed = normalForm(target.slice(0, 200));
  const [, word = '', id = ''] = /^\W*?([\p{L}]+)[\s:;.,=、。]*(.*)$/u.exec(typed) ?? [];
  const scheme = schemeOf(word) ?? linkSchemes.find((each) => word.startsWith(each));
  return scheme && (/[:;=]/.test(typed) || word.startsWith(scheme) || id !== '') ? { scheme, id } : undefined;
}

/** The link that was meant by `[words](target)`, where it leads to nothing of ours but nearly does; undefined of others. */
export function meantLink(words: string, target: string): string | undefined {
  const inner = target.replace(/^[<＜]+|[>＞]+$/g, '');
  const nameless = words.trim() === '' ? ({ scheme: 'fact', id: '' } as const) : undefined;
  const meant = meantTarget(inner) ?? meantTarget(inner.replace(/\s/g, '')) ?? nameless;
  return meant && spell(words, meant);
}

const spell = (words: string, { scheme, id }: Target): string => `[${words}](${scheme}:${id || ids[scheme]})`;

const open = '[［【〔「{｛(（<＜';
const close = '\\]］】〕」}｝)）>＞';
const bare = (target: string): string => target.replace(new RegExp(`[${open}${close}]`, 'g'), '').trim();
const mistyped = (start: number, end: number, meant: string): Mistake => ({
  id: 'prose/mistyped-link',
  start,
  end,
  expected: [meant],
});

const named =
  /(?<![a-z])((?:(?!\p{Script=Han})\p{L}){3,10}|数据|指标|任务|佐证|佐证材料|材料)\s{0,2}([:：;；﹕∶.．,，=]{1,2})/giu;
const before = new RegExp(
  `(?:[${open}][^${open}${close}\\n${understood}]{0,40}[${close}]?|[${close}])?\\s{0,2}[${open}]?\\s{0,2}$`,
);
const after = new RegExp(`^\\s{0,2}[^\\s${open}${close}，。；、${understood}]{0,80}\\s{0,2}[${close}]?`);
const boxed = new RegExp(`[${open}\\]］】]\\s*$`);
const ended = new RegExp(`[${close}]$`);
const coupled = new RegExp(`[\\]］】〕」}｝]\\s*[${open}]\\s*$`);

/** `fact:` and its like in brackets of another kind or width, in none, or not quite in its letters. */
export function* strayLinks(words: string): Generator<Mistake> {
  for (const { 0: head, 1: word = '', 2: colon = '', index } of words.matchAll(named)) {
    const typed = normalForm(word);
    const scheme = schemeOf(typed);
    if (!scheme) continue;
    const lead = before.exec(words.slice(Math.max(0, index - 60), index))?.[0] ?? '';
    const tail = after.exec(words.slice(index + head.length, index + head.length + 100))?.[0] ?? '';
    const isBoxed = boxed.test(lead) || ended.test(tail);
    const certain = /[:：﹕∶]/.test(colon)
      ? typed === scheme || (isBoxed && !names[typed]) || coupled.test(lead)
      : typed === scheme && isBoxed;
    if (!certain) continue;
    const text = /^[^\p{L}\p{N}]*([^[\]［］【】〔〕「」(（）)]*)[\]］】〕」]/u.exec(lead)?.[1] ?? '';
    const end = index + head.length + tail.length;
    yield mistyped(index - lead.length, end, spell(text, { scheme, id: normalForm(bare(tail)).replace(/\s/g, '') }));
  }
}

const hollow = /([[［【〔「{｛])\s?[\]］】〕」}｝]\s?(?:[(（[［【]{1,2}|(?=[a-z]))/gi;
const hollowTarget = new RegExp(`^[^${open}${close}\\n，。；、${understood}]*[${close}]?`);

/** Empty brackets before others: a link of ours in other characters, or unfinished. */
export function* hollowLinks(words: string): Generator<Mistake> {
  for (const { 0: brackets, 1: first = '', index } of words.matchAll(hollow)) {
    const end = index + brackets.length;
    const [target = ''] = hollowTarget.exec(words.slice(end, end + 60)) ?? [];
    // 云府〔〕（5）号 is a form to fill in.
    if (!/[[［【]/.test(first) && !/[a-zａ-ｚ]/i.test(target)) continue;
    yield mistyped(index, end + target.length, meantLink('', bare(target)) ?? '');
  }
}

const loose = new RegExp(`[(（[［【{｛]([^${open}${close}\\n${understood}]{3,80})[${close}]?`, 'g');
const text = new RegExp(`[${open}]([^${open}${close}\\n]*)[\\]］】〕」}｝]?\\s?$`);
const exact = new RegExp(`^(?:${linkSchemes.join('|')})[:;]`);

/** Brackets that hold `fact:` and its like with blanks in it, without its colon, or nearly, after square ones. */
export function* looseLinks(words: string): Generator<Mistake> {
  for (const { 0: all, 1: target = '', index } of words.matchAll(loose)) {
    const typed = normalForm(bare(target).replace(/\s/g, ''));
    if (!/[a-z]/.test(typed)) continue;
    const lead = words.slice(Math.max(0, index - 42), index);
    const meant = meantTarget(typed);
    const isMeant =
      meant && (/[[\]［］【】〕」}｝]\s?$/.test(lead) || (!typed.includes(':') && /[[\]［］【】].{0,20}$/.test(lead)));
    const isOdd = /[\]］】].{0,2}$/.test(lead) && /^[a-z]{1,9}:[a-z\d]/.test(typed);
    if (!isMeant && !isOdd && !exact.test(typed)) continue;
    const [before = '', label = ''] = text.exec(lead) ?? [];
    yield mistyped(index - before.length, index + all.length, spell(label, meant ?? { scheme: 'fact', id: '' }));
  }
}

const jumble = /[[［【]\s?[(（]\s?[\]］】]|[\]］】](?=[^)）\n]{0,40}[a-z])[\w :：;；.-]{3,40}[)）]/gi;

/** Brackets that cross each other, or of which one is missing. */
export function* jumbledLinks(words: string): Generator<Mistake> {
  for (const { 0: all, index } of words.matchAll(jumble))
    yield mistyped(index, index + all.length, meantLink('', bare(all)) ?? '');
}
