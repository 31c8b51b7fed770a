import { defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** What 附注 says: how a document may be spread, and whom to ask. */
const notes = /^此件.{2,16}$|^联系人[：:]/;
const inBrackets = /^（.*）$/;
/** In characters. */
const [begins, slack] = [2, 0.6];

/** 附注 below the date without its brackets, or not two characters in. */
export const closingNote = defineRule('format/closing-note', (checked, say) => {
  const { typesetting } = checked;
  const date = setRolesOf(checked).find(({ role }) => role === 'date')?.index;
  if (!typesetting || date === undefined) return;
  const paragraph = typesetting.paragraphs.slice(date + 1).find(({ text }) => text.trim() !== '');
  const text = paragraph?.text.replace(/\s/g, '') ?? '';
  const words = text.replace(/^[（(]|[）)]$/g, '');
  if (!paragraph || !notes.test(words)) return;
  const place = typesetPlace(typesetting, paragraph);
  if (!inBrackets.test(text)) say({ place, actual: '没有加全角圆括号', expected: [`“（${words}）”`] });
  const { first, left } = paragraph.indent;
  const isMeasured = !/^\s/.test(paragraph.text) && !paragraph.frame && ['left', 'both'].includes(paragraph.align);
  if (isMeasured && Math.abs(first + left - begins) > slack)
    say({ place, actual: `左空${shown(Math.round((first + left) * 10) / 10)}字`, expected: ['左空二字'] });
});
