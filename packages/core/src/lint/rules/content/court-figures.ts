import { findFigures } from '../../../numeral/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { partOf } from '../../subject/part-of.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

/** A court or a prosecutor does something with cases, in the first words of a sentence or clause. */
const ofCourts =
  /(?<![^，；。])(?:[全两][省市县区州]|我[省市县区州]|[市县区]|[省市县区]两级|两级|各级|基层|人民){0,3}(?<organ>法院|检察院|检察机关|审判机关)(?:系统)?(?:全年|今年|共|累计|新|依法|全力|先后){0,3}(?:受理|收案|审结|办结|结案|执结|执行到位|批准逮捕|批捕|提起公诉|起诉|不起诉|判处|判决|审理)/g;
/** Where government and courts meet: cases against organs, advice, what they do together. */
const meets = /行政|应诉|政府|府院|府检|建议|公益诉讼|联合|衔接|移送|会同|协作|配合|支持|委托|调解|破产/;
/** What a clause says is said in its first words. */
const ownClause = 80;
const together = /行政诉讼|应诉|府院|府检|公益诉讼|联合|衔接|会同|协作|配合|支持|委托|破产|联动/;

/** The courts' own figures in a report of the government. */
export const courtFigures = defineRule('content/court-figures', ({ lines, report, dossier }, say) => {
  const isGovernment =
    /法治政府/.test(report.head.title) && !/法院|检察/.test(report.head.title + (dossier?.report.organ.name ?? ''));
  if (!isGovernment) return;
  for (const line of lines) {
    if (line.kind === 'cell' || line.kind === 'heading' || partOf(line) !== 'achievements') continue;
    if (!/法院|检察|审判机关/.test(line.free)) continue;
    for (const { text, start } of sentencesIn(line)) {
      for (const clause of sentencesIn({ text }, '；')) {
        const from = start + clause.start;
        const lastFigure = findFigures(clause.text).at(-1);
        // With whom the clauses say it was done.
        if (!lastFigure || together.test(clause.text)) continue;
        for (const match of line.free.slice(from, from + clause.text.length).matchAll(ofCourts)) {
          if (lastFigure.start < match.index + match[0].length) continue;
          const [own = ''] = clause.text.slice(match.index, match.index + ownClause).split('，');
          if (meets.test(own)) continue;
          const organ = match.groups?.organ ?? '';
          const at = from + match.index + match[0].indexOf(organ);
          say({ line, start: at, end: at + organ.length });
        }
      }
    }
  }
});
