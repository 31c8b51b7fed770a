import { at, defineRule } from '../../framework/rule.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** A paragraph set in by spaces. */
export const spaceIndent = defineRule('format/space-indent', ({ lines, typesetting }, say) => {
  for (const line of lines) {
    const match = line.kind === 'paragraph' || line.kind === 'heading' ? /^[\u3000\u00A0 ]{1,8}/.exec(line.text) : null;
    if (match && !typesetting) say({ ...at(line, match), fix: '' });
  }
  for (const paragraph of typesetting?.paragraphs ?? [])
    if (typesetting && /^[\u3000\u00A0 ]{2,}\S/.test(paragraph.text))
      say({ place: typesetPlace(typesetting, paragraph) });
});
