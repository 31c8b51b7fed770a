import { bodyParagraphs, mostCommon } from '../../body-paragraphs.ts';
import { defineRule } from '../../rule.ts';
import { setPlace, shown } from '../../set-place.ts';

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
    place: setPlace(typesetting),
    actual: `${shown(pitch)} 磅`,
    expected: [fitting.map((each) => `${shown(each)} 磅`).join('或者 ')],
  });
});
