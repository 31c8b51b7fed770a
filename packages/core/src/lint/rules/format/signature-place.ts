import type { SetParagraph } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { shown, typesetPlace } from '../../subject/page/typeset-place.ts';

const blanksAtEnd = (text: string): number => /[\u3000 ]*$/.exec(text)?.[0].length ?? 0;

/** A sealed date stands four characters in. */
const sealedRoom = 3;

/** Where a line is set by tabs or blanks, nobody can tell how far it is from the edge. */
const isMeasurable = ({ text }: SetParagraph): boolean => !/^[\t\u3000\u00A0 ]/.test(text);

/** A signature or its date at the left, or at the very right edge. A centred one is told by another rule. */
export const signaturePlace = defineRule('format/signature-place', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  const parts = setRolesOf(checked);
  // The name over a sealed date reaches as far right as it is long.
  const isSealed = parts.some(({ role, paragraph }) => role === 'date' && paragraph.indent.right >= sealedRoom);
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
