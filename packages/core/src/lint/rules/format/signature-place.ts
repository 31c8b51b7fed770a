import type { PageStandard, SetParagraph } from '../../../model/report/typesetting.ts';
import { widthOf } from '../../../tree/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { type RoledParagraph, setRolesOf } from '../../subject/page/set-roles.ts';
import { shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

const blanksAtEnd = (text: string): number => /[\u3000 ]*$/.exec(text)?.[0].length ?? 0;

/** A sealed date stands four characters in. */
const sealedRoom = 3;

/** Where a line is set by tabs or blanks, nobody can tell how far it is from the edge. */
const isMeasurable = ({ text }: SetParagraph): boolean => !/^[\t\u3000\u00A0 ]/.test(text);

const usualShift = 2;
/** Names are spaced out, and widths of digits differ. */
const slack = 1.3;

/** How much further right than its signature a date begins, in characters; undefined where that can't be told, or several sign. */
function shiftOf(parts: readonly RoledParagraph[], { characters, roles }: PageStandard) {
  const [signature, ...others] = parts.filter(({ role }) => role === 'signature');
  const date = parts.find(({ role }) => role === 'date');
  if (!signature || others.length > 0 || !date) return undefined;
  const [from, to] = [signature, date].map(({ paragraph }) => startOf(paragraph, characters));
  // Whoever sets both from the right has them end where the standard has them end.
  if (date.paragraph.align === 'right') return undefined;
  const isMeasured = signature.paragraph.size === date.paragraph.size && date.paragraph.size === roles.date.size;
  return from === undefined || to === undefined || !isMeasured
    ? undefined
    : { length: to - from, date: date.paragraph };
}

/** Where a line at the right half of the page begins, in characters from its left edge. */
function startOf({ align, indent, text, frame, runs }: SetParagraph, characters: number): number | undefined {
  if (frame || /^\s|\s$|\s{2}/.test(text) || runs.some((run) => run.spacing > 1)) return undefined;
  const start = align === 'right' ? characters - indent.right - widthOf(text.trim()) : indent.left + indent.first;
  return (align === 'right' || align === 'left' || align === 'both') && start >= characters / 4 ? start : undefined;
}

const shownShift = (length: number): string =>
  Math.abs(length) < 0.3
    ? '首字与署名首字对齐'
    : `首字比署名首字${length < 0 ? '左' : '右'}移${shown(Math.round(Math.abs(length) * 10) / 10)}字`;

/** A signature or its date at the left, or at the very right edge. A centred one is told by another rule. */
export const signaturePlace = defineRule('format/signature-place', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  const parts = setRolesOf(checked);
  // The name over a sealed date reaches as far right as it is long.
  const isSealed = parts.some(({ role, paragraph }) => role === 'date' && paragraph.indent.right >= sealedRoom);
  const shift = isSealed ? undefined : shiftOf(parts, standard);
  if (shift !== undefined && Math.abs(shift.length - usualShift) > slack)
    say({
      place: typesetPlace(typesetting, shift.date),
      subject: standard.roles.date.name,
      actual: shownShift(shift.length),
      expected: ['首字比署名首字右移二字'],
    });
  for (const { role, paragraph } of parts) {
    if ((role !== 'signature' && role !== 'date') || !isMeasurable(paragraph) || paragraph.frame) continue;
    const { align, indent, text } = paragraph;
    const subject = standard.roles[role].name;
    const place = typesetPlace(typesetting, paragraph);
    const expected = ['右空二字，加盖印章的日期右空四字'];
    const fromRight = indent.right + blanksAtEnd(text);
    if ((align === 'both' || align === 'left') && indent.first + indent.left < standard.characters / 4)
      say({ place, subject, actual: '居左', expected });
    // The date stands by the signature's first character, and so may end at the edge.
    else if (!isSealed && role === 'signature' && align === 'right' && fromRight < 1)
      say({ place, subject, actual: `右空${shown(Math.round(fromRight * 10) / 10)}字`, expected });
  }
});
