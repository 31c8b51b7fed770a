import { defineRule } from '../../framework/rule.ts';
import { bodyParagraphs, mostCommon } from '../../subject/body-paragraphs.ts';
import { shown, typesetPlace } from '../../subject/typeset-place.ts';

/** The line pitch of the text is none that goes with its margins. */
export const linePitch = defineRule('format/line-pitch', ({ typesetting, standard }, say) => {
  if (!typesetting?.page || !standard) return;
  const { top } = typesetting.page;
  const pitch = mostCommon(bodyParagraphs(typesetting).flatMap(({ linePitch: each }) => each ?? []));
  const fitting = standard.profiles
    .filter((profile) => Math.abs(profile.top - top) <= 1)
    .map((profile) => profile.linePitch);
  if (pitch === undefined || fitting.length === 0 || fitting.some((each) => Math.abs(each - pitch) < 0.03)) return;
  say({
    place: typesetPlace(typesetting),
    actual: `${shown(pitch)} 磅`,
    expected: [fitting.map((each) => `${shown(each)} 磅`).join('或者 ')],
  });
});
