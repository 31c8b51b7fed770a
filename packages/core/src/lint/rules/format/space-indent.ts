import { at, defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** Parts whose first line is set in by an indent, or not at all. */
const leftOut: ReadonlySet<string> = new Set(['issuerMark', 'documentNumber', 'signature', 'date', 'imprint']);

/** A paragraph set in by spaces or tabs. */
export const spaceIndent = defineRule('format/space-indent', (checked, say) => {
  const { lines, typesetting } = checked;
  for (const line of lines) {
    const match = line.kind === 'paragraph' || line.kind === 'heading' ? /^[\u3000\u00A0 ]{1,8}/.exec(line.text) : null;
    if (match && !typesetting) say({ ...at(line, match), actual: '空格', fix: '' });
  }
  const text = new Set(setRolesOf(checked).flatMap(({ role, paragraph }) => (leftOut.has(role) ? [] : paragraph)));
  for (const paragraph of typesetting?.paragraphs ?? []) {
    const isTyped = (text.has(paragraph) ? /^[\t\u3000\u00A0\u2002\u2003 ]+\S/ : /^[\u3000\u00A0 ]{2,}\S/).test(
      paragraph.text,
    );
    if (typesetting && isTyped)
      say({ place: typesetPlace(typesetting, paragraph), actual: /^ *\t/.test(paragraph.text) ? '制表符' : '空格' });
  }
});
