import { defineRule } from '../../framework/rule.ts';
import { isRed } from '../../subject/page/is-red.ts';
import { mainRun } from '../../subject/page/main-run.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { cited } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

const colours = { black: '黑色', red: '红色' } as const;

/** Programs offer blacks of 85 per cent and more as black. */
const darkest = 0x26;
const isBlack = (colour: string | undefined): boolean =>
  colour === undefined || [0, 2, 4].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) <= darkest);

const named = (colour: string | undefined): string =>
  isBlack(colour) ? colours.black : isRed(colour) ? colours.red : `#${colour}`;

/** Black text in another colour, words of it or all, or 发文机关标志 in another than red. */
export const partColour = defineRule('format/part-colour', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting) return;
  sayFaults(checked, say, {
    find: ({ paragraph }, { colour: wanted }) => {
      const { colour } = mainRun(paragraph);
      return (wanted === 'red' ? isRed(colour) : isBlack(colour)) ? undefined : named(colour);
    },
    expected: ({ colour }) => colours[colour],
    property: 'colour',
  });
  const parts = setRolesOf(checked);
  const black = new Set(parts.flatMap(({ role, paragraph }) => (role === 'issuerMark' ? [] : paragraph)));
  const title = parts.find(({ role }) => role === 'title')?.paragraph.number ?? 0;
  const cells = typesetting.tables.flatMap(({ after, rows }) =>
    after < title ? [] : rows.flatMap(({ paragraphs }) => paragraphs),
  );
  const others = [...typesetting.paragraphs.filter(({ number }) => number > title), ...cells];
  const told = new Set<string>();
  const whole = new Set([...black].map((each) => mainRun(each).colour));
  for (const paragraph of [...black, ...(parts.length > 0 ? others.filter((each) => !black.has(each)) : [])]) {
    // What is coloured as a whole was told above, of the parts that have a name.
    if (black.has(paragraph) && !isBlack(mainRun(paragraph).colour)) continue;
    // So it was of others that the same style sets.
    const isTold = (colour: string | undefined) => !black.has(paragraph) && whole.has(colour);
    const run = paragraph.runs.find(({ text, colour }) => text.trim() !== '' && !isBlack(colour) && !isTold(colour));
    const key = `${paragraph.number} ${run?.colour}`;
    if (!run || told.has(key)) continue;
    told.add(key);
    const place = typesetPlace(typesetting, paragraph);
    say({ place, subject: cited(run.text), actual: named(run.colour), expected: [colours.black] });
  }
});
