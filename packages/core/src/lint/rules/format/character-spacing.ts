import { defineRule } from '../../framework/rule.ts';
import { mostCommon } from '../../subject/page/body-paragraphs.ts';
import { faultsBy } from '../../subject/page/faults-by.ts';
import { namesOf } from '../../subject/page/say-faults.ts';
import { isHeading, setRolesOf } from '../../subject/page/set-roles.ts';
import { shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';
import { hasHan } from '../../text/chinese.ts';

/** In points: a line is drawn together that much, so that its last character stays in it. */
const adjusted = 0.5;

/** Text whose characters are spread, drawn together or narrowed against the rest: other than 28 of them stand in a line. */
export const characterSpacing = defineRule('format/character-spacing', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  const parts = setRolesOf(checked).filter(({ role }) => role === 'body' || isHeading(role));
  const runsOf = (part: (typeof parts)[number]) => part.paragraph.runs.filter(({ text }) => hasHan(text));
  // That of all is measured by the characters in a line.
  const usual = mostCommon(parts.flatMap((part) => runsOf(part).map(({ spacing }) => spacing))) ?? 0;
  const faults = faultsBy(
    parts,
    (part) => {
      const scaled = runsOf(part).find(({ scale }) => scale !== 100);
      if (scaled) return { actual: `字符缩放${shown(scaled.scale)}%`, expected: '100%' };
      const spread = runsOf(part).find(({ spacing }) => Math.abs(spacing - usual) > adjusted);
      if (!spread) return undefined;
      const width = spread.spacing < 0 ? `紧缩${shown(-spread.spacing)}` : `加宽${shown(spread.spacing)}`;
      return { actual: `字符间距${width}磅`, expected: '和其他文字一样' };
    },
    'spacing',
  );
  for (const fault of faults)
    say({
      place: typesetPlace(typesetting, fault.paragraph),
      subject: namesOf(fault, standard),
      actual: fault.actual,
      expected: [fault.expected],
    });
});
