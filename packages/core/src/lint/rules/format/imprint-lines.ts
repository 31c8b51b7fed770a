import { defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { shownSize } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** 版记 in another size than 四号. */
export const imprintLines = defineRule('format/imprint-lines', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  const told = new Set<number>();
  for (const { role, paragraph } of setRolesOf(checked)) {
    const { size } = paragraph;
    if (role !== 'imprint' || size === undefined || size === standard.imprintSize || told.has(size)) continue;
    told.add(size);
    say({
      place: typesetPlace(typesetting, paragraph),
      actual: shownSize(size, standard),
      expected: [shownSize(standard.imprintSize, standard)],
    });
  }
});
