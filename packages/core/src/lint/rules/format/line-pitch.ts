import { defineRule } from '../../framework/rule.ts';
import { mostCommon } from '../../subject/page/body-paragraphs.ts';
import { fitting, linePitchOf, textHeight } from '../../subject/page/line-pitch-of.ts';
import { textSections } from '../../subject/page/set-sections.ts';
import { shown, typesetPlace } from '../../subject/page/typeset-place.ts';

/** The line pitch of the text is none that goes with its margins, or none is fixed. */
export const linePitch = defineRule('format/line-pitch', ({ typesetting, standard }, say) => {
  if (!typesetting || !standard) return;
  for (const { page, body, first } of textSections(typesetting)) {
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
  }
});
