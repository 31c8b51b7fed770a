import type { SetRun } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { shown, typesetPlace } from '../../subject/page/typeset-place.ts';
import { hasHan } from '../../text/chinese.ts';

/** Words of a paragraph behind a heading that stands in its line: up to its first full stop it may be set as a heading. */
function withoutLead(runs: readonly SetRun[]): readonly SetRun[] {
  const [first, ...rest] = runs;
  return first && rest.length > 0 && /[。：:]\s*$/.test(first.text) ? rest : runs;
}

/** Chinese characters of one paragraph in several fonts or sizes: what was pasted kept its own. */
export const mixedType = defineRule('format/mixed-type', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting) return;
  for (const { role, paragraph } of setRolesOf(checked)) {
    if (role !== 'body') continue;
    const runs = withoutLead(paragraph.runs).filter(({ text }) => hasHan(text));
    const sets = [...new Set(runs.map(({ font, size }) => `${font ?? ''} ${shown(size ?? 0)} 磅`.trim()))];
    if (sets.length > 1) say({ place: typesetPlace(typesetting, paragraph), actual: sets.slice(0, 3).join('、') });
  }
});
