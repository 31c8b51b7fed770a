import { defineRule } from '../../framework/rule.ts';
import { isHeading, setRolesOf } from '../../subject/page/set-roles.ts';
import { cited, shownSize } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';
import { wordsBehindLead } from '../../subject/page/words-behind-lead.ts';
import { hasHan } from '../../text/chinese.ts';

/** 〇 and rare characters stand in the fonts that have them. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(/[〇○]|[\u{20000}-\u{3ffff}]/gu, ''));

/** A name that signs is set apart in its line, as is the mark above a title. */
const leftOut: ReadonlySet<string> = new Set(['issuerMark', 'documentNumber', 'imprint']);

/** Words of one paragraph in several fonts or sizes: what was pasted kept its own. */
export const mixedType = defineRule('format/mixed-type', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  for (const { role, paragraph } of setRolesOf(checked)) {
    if (leftOut.has(role)) continue;
    const mayLead = role === 'body' || isHeading(role);
    const behind = mayLead ? wordsBehindLead(paragraph.runs, standard.fonts) : paragraph.runs;
    const runs = behind.filter(({ text }) => hasWords(text));
    const main = runs.reduce((longest, run) => (run.text.length > longest.text.length ? run : longest), runs[0]!);
    const other = runs.find(
      ({ text, font, size }) => size !== main.size || (font !== main.font && hasHan(text) && hasHan(main.text)),
    );
    if (!other) continue;
    const sets = [main, other].map(({ font, size }) =>
      `${font ?? ''}${size === undefined ? '' : shownSize(size, standard)}`.trim(),
    );
    if (sets[0] === sets[1]) continue;
    const place = typesetPlace(typesetting, paragraph);
    say({ place, subject: cited(other.text), actual: sets[1]!, expected: [sets[0]!] });
  }
});
