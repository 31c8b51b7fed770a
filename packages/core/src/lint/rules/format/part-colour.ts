import { defineRule } from '../../framework/rule.ts';
import { isRed } from '../../subject/page/is-red.ts';
import { mainRun } from '../../subject/page/main-run.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';

const colours = { black: '黑色', red: '红色' } as const;

/** Black text in another colour, or 发文机关标志 in another than red. */
export const partColour = defineRule('format/part-colour', (checked, say) => {
  sayFaults(
    checked,
    say,
    ({ paragraph }, { colour: wanted }) => {
      const { colour } = mainRun(paragraph);
      const isRight = wanted === 'red' ? isRed(colour) : colour === undefined || colour === '000000';
      return isRight ? undefined : colour === undefined || colour === '000000' ? colours.black : `#${colour}`;
    },
    ({ colour }) => colours[colour],
  );
});
