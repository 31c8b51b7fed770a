import { nameOf } from '../../formulations/formulation-forms.ts';
import { defineRule } from '../../framework/rule.ts';
import { sentencesIn } from '../../text/line-sentences.ts';
import { looksBack } from '../../text/look-back.ts';

/** An old name may follow the name of a place, of a superior, or a mark; inside another word it is no organ's. */
const edge =
  /(?:^|[省市县区州旗盟镇乡府原由向与及对、，。；：（）\s]|(?<!文化|广电|体育|工业|规划|人力|农业|环境|资源)和)$/;
const formerly = /原[\u4e00-\u9fff]{0,6}$/;

/** An organ by the name it had before its reform, in a report on a later year. */
export const organRenamed = defineRule('term/organ-renamed', ({ lines, formulations, year }, say) => {
  if (year === undefined) return;
  const renamed = formulations.filter(
    ({ kind, effectiveFrom, confidence }) =>
      kind === 'organ' &&
      confidence === 'verified' &&
      effectiveFrom !== null &&
      Number(effectiveFrom.slice(0, 4)) < year,
  );
  for (const line of lines) {
    if (line.attachment) continue;
    for (const entry of renamed)
      for (const name of entry.formerNames)
        for (let start = line.free.indexOf(name); start !== -1; start = line.free.indexOf(name, start + 1)) {
          const before = line.free.slice(0, start);
          const sentence = [...sentencesIn(line)].findLast((each) => each.start <= start)?.text ?? '';
          if (!edge.test(before) || formerly.test(before) || looksBack(sentence, entry.contextAllow)) continue;
          say({ line, start, end: start + name.length, expected: [nameOf(entry)] });
        }
  }
});
