import type { PartClass } from '../../tree/index.ts';

/** How far into a paragraph its first words reach. */
const opening = 120;

const lack = '(?:不足|差距|短板|问题|薄弱(?:环节|之处)?|困难|弱项)';
/** 一年来…取得成效，但仍存在…差距: what a paragraph on shortcomings begins with. */
const shortcomings = new RegExp(
  `(?:仍|还|也|尚|依然)(?:然|旧)?(?:存在|有)[^。]{0,40}${lack}|(?:我们|同时|但|也|清醒|工作中|对照)[^。]{0,30}(?:存在|有)(?:着|一些|不少|以下|的)[^。]{0,20}${lack}|^(?:主要)?存在(?:的)?(?:以下|一些|主要)?(?:问题|不足|差距)`,
);
const aimedAt = /针对|解决|化解|破解|整改(?:完成|到位)|排查|发现|聚焦|紧盯|整治|消除|查摆/;
const soon = /^(?:下一?步|下一阶段|下一年度?|今后|明年|来年|新的一年|接下来)/;
const will = /[将要拟]|继续|力争|计划|打算|重点|着力|进一步|持续/;

/** The part that a paragraph begins without a heading: by its first sentence, never by words in the middle. */
export function toldWithoutHeading(text: string, year: number | undefined): PartClass | undefined {
  const words = text.trimStart().slice(0, opening);
  const sentence = words.replace(/。.*$/s, '');
  if (soon.test(words) && will.test(sentence)) return 'next-year';
  const [, named] = /^(20\d\d)年/.exec(words) ?? [];
  if (
    named !== undefined &&
    (year === undefined
      ? /将(?:继续|进一步|持续|以|紧|全|坚|深)/.test(sentence)
      : Number(named) > year && will.test(sentence))
  )
    return 'next-year';
  if (!shortcomings.test(words)) return undefined;
  const [before = ''] = words.split(new RegExp(lack));
  return aimedAt.test(before) ? undefined : 'problems';
}

const anyLack = /不足|短板|差距|薄弱|欠缺|不够|有待|存在[^。]{0,20}(?:问题|困难)|不到位|不平衡|不充分/;
const anyPlan = /下一?步|下一年|明年|来年|新的一年|今后/;
const anyDuty =
  /第一责任人|主要(?:负责(?:人|同志)|领导)[^。；]{0,40}(?:履行|履职|述法|职责|亲自|带头|研究|部署|主持|听取)|党政(?:主要|一把手)|述法/;

/** The leaders are the subject, the duty is named, and what they did follows. */
const fullDuty =
  /主要(?:负责(?:人|同志)|领导)(?:同志)?[^。；，]{0,8}(?:履行|落实|扛[牢起]|担负)[^。；，]{0,16}第一责任人[^。；]{15,}/;

/** Sentences in passing that together are as much as a paragraph. */
const enough = 3;

/**
 * Whether a report tells how its leaders did their duty: a heading or the first words of a paragraph speak of it, or two
 * sentences of one, or several here and there. 组织12名党政主要负责人述法 in the middle of other work is no such part.
 */
export function tellsOfDuty(lines: readonly { readonly kind: string; readonly text: string }[]): boolean {
  let passing = 0;
  for (const { kind, text } of lines) {
    if (kind === 'title') continue;
    const sentences = text.split(/[。；]/).filter((sentence) => sentence.trim() !== '');
    const telling = sentences.filter((sentence) => anyDuty.test(sentence));
    if (telling.length === 0) continue;
    passing += telling.length;
    if (
      kind === 'heading' ||
      telling.length > 1 ||
      telling[0] === sentences[0] ||
      passing >= enough ||
      telling.some((each) => fullDuty.test(each))
    )
      return true;
  }
  return false;
}

/** Whether any sentence may be telling of a part: what says so is never accused of leaving it out. */
export const mayTell: Readonly<
  Record<Exclude<PartClass, 'leadership-duty'>, (text: string, year: number | undefined) => boolean>
> = {
  achievements: () => true,
  problems: (text) =>
    text
      .split(/[。；]/)
      .some((sentence) => anyLack.test(sentence) && !/补齐|补强|补足|破解|解决|化解|整治|消除/.test(sentence)),
  'next-year': (text, year) => anyPlan.test(text) || (year !== undefined && text.includes(`${year + 1}年`)),
};
