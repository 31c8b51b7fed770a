import type { Section } from '../../../model/report/report.ts';
import { findFigures } from '../../../numeral/index.ts';
import { plainText, walk } from '../../../tree/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { partOf } from '../../subject/part-of.ts';

const longEnough = 150;
/** What shows a deed as well as a figure does: a document, a named scheme, an award. */
const deed = /《[^《》]+》|“[^“”]{2,}”|获评|荣获|入选|试点|典型案例|首创|首个|揭牌|印发|出台/;

const hasFact = (section: Section): boolean => walk(section).some(({ type }) => type === 'fact' || type === 'slot');

/** A stretch of the achievements of some length that names no figure, document or case. */
export const noFactsParagraph = defineRule('content/no-facts-paragraph', ({ lines }, say) => {
  for (const line of lines) {
    const section = line.sections.at(-1);
    if (line.kind !== 'heading' || line.level !== 2 || !section || partOf(line) !== 'achievements') continue;
    const text = section.children.map((child) => plainText(child)).join('');
    if (text.length < longEnough || deed.test(text) || hasFact(section) || findFigures(text).length > 0) continue;
    say({ line, start: 0, end: line.text.length });
  }
});
