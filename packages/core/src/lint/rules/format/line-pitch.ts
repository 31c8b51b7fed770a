import type { PageSetting, SetParagraph } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { mostCommon } from '../../subject/page/body-paragraphs.ts';
import { type Fault, faultsBy } from '../../subject/page/faults-by.ts';
import { fitting, linePitchOf, textHeight } from '../../subject/page/line-pitch-of.ts';
import { namesOf } from '../../subject/page/say-faults.ts';
import { type RoledParagraph, setRolesOf } from '../../subject/page/set-roles.ts';
import { textSections } from '../../subject/page/set-sections.ts';
import { shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** The line pitch of the text is none that goes with its margins, or none is fixed. */
export const linePitch = defineRule('format/line-pitch', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  for (const { page, body, first, from, to } of textSections(typesetting)) {
    const parts = (start: number, end: number) =>
      setRolesOf(checked).filter(({ index = -1, role }) => index >= start && index < end && set.has(role));
    const profiles = standard.profiles.filter((profile) => Math.abs(profile.top - page.top) <= 1);
    if (profiles.length === 0 || body.length === 0) continue;
    const place = typesetPlace(typesetting, first);
    const expected = [profiles.map((each) => `${shown(each.linePitch)} 磅`).join('或者 ')];
    const rule = mostCommon(body.map(({ lineRule }) => lineRule));
    const pitch = mostCommon(body.flatMap((each) => linePitchOf(each, page) ?? []));
    const isRight = profiles.some(({ linePitch: each }) => pitch !== undefined && Math.abs(each - pitch) < 0.03);
    const wanted = [`固定值 ${expected[0]}`];
    // Text of which no size is said has not been set yet.
    if (body.every(({ size }) => size === undefined)) continue;
    const loose = body.filter((each) => linePitchOf(each, page) === undefined);
    const multiple = mostCommon(loose.map((each) => each.multiple)) ?? 1;
    const unfixed = multiple === 1 ? '没有设固定值' : `是 ${shown(multiple)} 倍`;
    if (pitch === undefined || loose.length * 2 > body.length) say({ place, actual: unfixed, expected: wanted });
    else if (!isRight && fitting(textHeight(page), pitch) !== standard.lines)
      say({ place, actual: `是 ${shown(pitch)} 磅`, expected });
    else if (rule === 'atLeast') say({ place, actual: `是最小值 ${shown(pitch)} 磅`, expected: wanted });
    else
      for (const fault of otherPitches(parts(from, to), pitch, page, rule))
        say({
          place: typesetPlace(typesetting, fault.paragraph),
          subject: namesOf(fault, standard),
          actual: fault.actual,
          expected: [fault.expected],
        });
  }
});

/** Parts that stand in lines of the page; a title has a pitch of its own. */
const set: ReadonlySet<string> = new Set([
  'addressee',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'body',
  'attachmentNote',
  'signature',
  'date',
]);

/** Paragraphs of another pitch than the text has. A picture in a line needs its height. */
function otherPitches(
  parts: readonly RoledParagraph[],
  usual: number,
  page: PageSetting,
  rule: SetParagraph['lineRule'] | undefined,
): readonly Fault[] {
  const expected = `和其他段一样，固定值 ${shown(usual)} 磅`;
  return faultsBy(
    parts,
    ({ paragraph }) => {
      if (paragraph.drawing || paragraph.frame) return undefined;
      const pitch = linePitchOf(paragraph, page);
      // Lines of at least that pitch grow with what stands in them.
      if (pitch !== undefined && rule === 'exact' && paragraph.lineRule === 'atLeast')
        return { actual: `是最小值 ${shown(pitch)} 磅`, expected };
      if (pitch !== undefined)
        return Math.abs(pitch - usual) < 0.05 ? undefined : { actual: `是 ${shown(pitch)} 磅`, expected };
      const { multiple } = paragraph;
      return { actual: multiple === 1 ? '是单倍' : `是 ${shown(multiple)} 倍`, expected };
    },
    'pitch',
  );
}
