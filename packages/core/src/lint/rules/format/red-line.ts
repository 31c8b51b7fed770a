import { defineRule } from '../../framework/rule.ts';
import { isRed } from '../../subject/page/is-red.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { shown, typesetPlace } from '../../subject/page/typeset-place.ts';

/** In points; the standard leaves the weight open, and what is printed stays between these. */
const weights = { least: 0.75, most: 3.5 } as const;

/** A red head without its line, or with one of another colour or of a weight that nobody prints. */
export const redLine = defineRule('format/red-line', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting) return;
  const parts = setRolesOf(checked);
  const number = parts.findLast(({ role }) => role === 'documentNumber');
  const title = parts.find(({ role }) => role === 'title')?.index;
  if (number?.index === undefined || title === undefined || !parts.some(({ role }) => role === 'issuerMark')) return;
  const head = typesetting.paragraphs.slice(0, title);
  // A line that is drawn as a shape can't be measured.
  if (head.some(({ drawing }) => drawing) || typesetting.tables.some(({ after }) => after <= head.length)) return;
  const place = typesetPlace(typesetting, number.paragraph);
  const [line] = head
    .slice(number.index)
    .flatMap(({ line: below, lineAbove }, index) => [(index > 0 && lineAbove) || [], below ?? []].flat());
  if (!line) say({ place, actual: '发文字号下面没有红色分隔线' });
  else if (!isRed(line.colour)) say({ place, actual: '分隔线不是红色' });
  else if (line.width < weights.least || line.width > weights.most)
    say({ place, actual: `分隔线粗 ${shown(line.width)} 磅`, expected: ['1 至 2 磅'] });
});
