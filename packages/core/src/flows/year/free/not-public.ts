import { saysNotPublic } from '../../../markdown/index.ts';
import type { FigureMatch } from '../../../readers/figures/index.ts';
import type { FreeText } from './free-texts.ts';

/** Which figures of a return are internal, by what it says of itself. */
export interface NotPublic {
  readonly has: (match: FigureMatch) => boolean;
  /** The first words that say so; undefined where none does. */
  readonly words: string | undefined;
}

type Span = Pick<FigureMatch, 'block' | 'start' | 'end'>;

/** 以上数据均…, 本材料…, 注：…: such a sentence speaks of more than its own figures. 平均 and 90%以上 do not. */
const ofMore =
  /(?:^|[，,、：:（(\s])以[上下]|上述|上列|下列|前述|(?<![平人年户月日])均|全部|所有|所列|各项|整[个份表]|[本此该](?:材料|表|件|文|报告|数据|资料|情况|函|稿|统计)|^\s*[（(【[]?\s*(?:附?注|备注|说明|提示|特别说明)\d*\s*[：:]/u;
const sentenceEnd = /[。！？!?；;\n]/u;

/**
 * On the safe side: words of not-public make the figures of their own sentence internal; where the sentence speaks of more, or
 * has no figure, so that nobody can tell what it speaks of, all figures of the file.
 */
export function notPublicOf(file: string, texts: readonly FreeText[], figures: readonly Span[]): NotPublic {
  const name = saysNotPublic(file.slice(file.lastIndexOf('/') + 1))[0]?.words;
  let words = name;
  let all = name !== undefined;
  const marked = new Set<string>();
  texts.forEach(({ text, beside }, block) => {
    const own = figures.filter((each) => each.block === block);
    if (beside !== undefined) {
      const said = [...beside, text].find((each) => saysNotPublic(each).length > 0);
      if (said === undefined) return;
      words ??= saysNotPublic(said)[0]!.words;
      for (const each of own) marked.add(keyOf(each));
      if (ofMore.test(said.slice(said.indexOf('：') + 1))) all = true;
      return;
    }
    for (const { at, words: said } of saysNotPublic(text)) {
      const [from, to] = sentenceAt(text, at);
      const sentence = text.slice(from, to);
      const isLabel = /^[^，,。]{0,6}[：:]/u.test(text.slice(at + said.length, to));
      const meant = own.filter(({ start }) => start >= from && (isLabel || start < to));
      const leads = /^\s*[（(【[]/u.test(sentence) && !meant.some(({ start }) => start < at);
      words ??= said;
      if (meant.length === 0 || leads || ofMore.test(sentence)) all = true;
      for (const each of meant) marked.add(keyOf(each));
    }
  });
  return { has: (match) => all || marked.has(keyOf(match)), words };
}

const keyOf = ({ block, start }: Span): string => `${block}:${start}`;

function sentenceAt(text: string, at: number): readonly [from: number, to: number] {
  let from = at;
  while (from > 0 && !sentenceEnd.test(text[from - 1]!)) from -= 1;
  const stop = text.slice(at).search(sentenceEnd);
  return [from, stop < 0 ? text.length : at + stop];
}
