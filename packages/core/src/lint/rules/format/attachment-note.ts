import type { SetParagraph } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { type RoledParagraph, setRolesOf } from '../../subject/page/set-roles.ts';
import { shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

const listed = /^\d{1,2}[.．、]/;
/** Where “附件：” begins, and the numbers below each other behind it, in characters. */
const [labelAt, numbersAt, slack] = [2, 5, 1.1];

type Told = readonly [paragraph: SetParagraph, actual: string, expected: string];

/** Lines of 附件说明 that do not begin where the standard has them. Typed blanks can't be measured. */
function indentsOf(parts: readonly RoledParagraph[], usual: number | undefined): readonly Told[] {
  return parts.flatMap(({ role, paragraph }): Told[] => {
    const { text, indent, align, frame, size } = paragraph;
    // In another size characters are no measure.
    if (size !== usual) return [];
    if (role !== 'attachmentNote' || frame || /^\s/.test(text) || align === 'center' || align === 'right') return [];
    const begins = indent.first + indent.left;
    const isOff = (wanted: number) => Math.abs(begins - wanted) > slack;
    if (/^附件/.test(text))
      return isOff(labelAt) ? [[paragraph, `左空${shown(Math.round(begins * 10) / 10)}字`, '左空二字']] : [];
    const number = Number.parseInt(text, 10);
    return listed.test(text) && isOff(labelAt) && isOff(numbersAt)
      ? [[paragraph, `的“${number}.”没有与“1.”对齐`, '对齐']]
      : [];
  });
}

/** 附件说明 with 《》, with a mark at its end, or numbered otherwise than 1. */
export const attachmentNote = defineRule('format/attachment-note', (checked, say) => {
  const { typesetting } = checked;
  for (const [paragraph, actual, expected] of typesetting
    ? indentsOf(setRolesOf(checked), checked.standard?.roles.attachmentNote.size)
    : [])
    say({ place: typesetPlace(typesetting!, paragraph), actual, expected: [expected] });
  for (const paragraph of typesetting?.paragraphs ?? []) {
    const [, name] = /^\s*附件[：:]\s*(.+)$/.exec(paragraph.text.replace(/\n/g, '')) ?? [];
    if (!typesetting || name === undefined) continue;
    const wrong = [
      /^\d{1,2}[、．]/.test(name) && '序号后不是“.”',
      /^(?:\d{1,2}[.．、]\s*)?《[^》]*》[。；，]?$/.test(name.trim()) && '名称加了书名号',
      /[。；，]$/.test(name.trim()) && '末尾有标点',
    ];
    const faults = wrong.filter((each) => each !== false);
    if (faults.length > 0) say({ place: typesetPlace(typesetting, paragraph), actual: faults.join('，') });
  }
});
