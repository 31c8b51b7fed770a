import type { PageSetting, PageStandard, SetParagraph } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { mostCommon } from '../../subject/page/body-paragraphs.ts';
import { type Fault, faultsBy } from '../../subject/page/faults-by.ts';
import { fitting, linePitchOf, textHeight } from '../../subject/page/line-pitch-of.ts';
import { namesOf } from '../../subject/page/say-faults.ts';
import { type RoledParagraph, setRolesOf } from '../../subject/page/set-roles.ts';
import { textSections } from '../../subject/page/set-sections.ts';
import { shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** The line pitch of the text is none that goes with its margins, or none is fixed; or lines of a title stand on each other or far apart. */
export const linePitch = defineRule('format/line-pitch', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  for (const fault of titlePitches(setRolesOf(checked), standard))
    say({
      place: typesetPlace(typesetting, fault.paragraph),
      subject: namesOf(fault, standard),
      actual: fault.actual,
      expected: [fault.expected],
    });
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

/** More than this many times their size, lines of a title no longer look like one title. */
const widestTitle = 2;

/**
 * Titles whose lines are cut by their own pitch, or set far apart. The standard has no pitch for them, so whatever lies between is left
 * alone. Single lines grow with their words; a grid may make two lines of one, which depends on the font.
 */
function titlePitches(
  parts: readonly RoledParagraph[],
  { titlePitch, profiles, roles }: PageStandard,
): readonly Fault[] {
  const [narrow = titlePitch] = profiles.map(({ linePitch: pitch }) => pitch);
  const expected = `固定值 ${shown(narrow)} 磅至 ${shown(titlePitch)} 磅`;
  return faultsBy(
    parts.filter(({ role }) => role === 'title' || role === 'attachmentTitle'),
    ({ paragraph: { lineRule, linePitch: pitch, multiple, size, drawing } }) => {
      if (size === undefined || drawing) return undefined;
      if (lineRule === 'auto')
        return multiple >= widestTitle ? { actual: `是 ${shown(multiple)} 倍`, expected } : undefined;
      if (pitch === undefined) return undefined;
      if (lineRule === 'exact' && pitch < size) return { actual: `是 ${shown(pitch)} 磅，比字还矮`, expected };
      // One that is set too small is told by another rule.
      return pitch > widestTitle * Math.max(size, roles.title.size ?? size)
        ? { actual: `是 ${shown(pitch)} 磅`, expected }
        : undefined;
    },
    'pitch',
  );
}

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
