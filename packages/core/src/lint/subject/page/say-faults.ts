import type { PageStandard, RoleStandard, SetProperty } from '../../../model/report/typesetting.ts';
import type { Checked, Rule } from '../../framework/rule.ts';
import { type Fault, faultsBy } from './faults-by.ts';
import { type RoledParagraph, setRolesOf } from './set-roles.ts';
import { typesetPlace } from './typeset-place.ts';

interface Measure {
  /** What is wrong with a part, measured by what the standard says of it; undefined where nothing is. */
  readonly find: (part: RoledParagraph, standard: RoleStandard) => string | undefined;
  readonly expected: (standard: RoleStandard) => string;
  /** What is measured: a style may say it for all paragraphs that have it, and then is named. */
  readonly property?: SetProperty;
}

/** Tells of each kind of fault once, with all parts of the document that have it. */
export function sayFaults(
  checked: Checked,
  say: Parameters<Rule['check']>[1],
  { find, expected, property }: Measure,
): void {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  const findIn = (part: RoledParagraph) => {
    const ofRole = standard.roles[part.role];
    const actual = find(part, ofRole);
    return actual === undefined ? undefined : { actual, expected: expected(ofRole) };
  };
  for (const fault of faultsBy(setRolesOf(checked), findIn, property)) {
    const place = typesetPlace(typesetting, fault.paragraph);
    const remedy = stylesOf(fault);
    say({ place, subject: namesOf(fault, standard), actual: fault.actual, expected: [`${fault.expected}${remedy}`] });
  }
}

/** Those parts that are named; of more, how many. */
const named = 3;

/** “正文（24段）、标题”, the most frequent first. */
export function namesOf({ parts }: Pick<Fault, 'parts'>, { roles }: PageStandard): string {
  const all = [...parts].sort((left, right) => right[1] - left[1]);
  const names = all.map(([role, count]) => (count > 1 ? `${roles[role].name}（${count}段）` : roles[role].name));
  return names.length > named ? `${names.slice(0, named).join('、')}等${names.length}种文字` : names.join('、');
}

/** Where one change mends all: the style. */
function stylesOf({ styles }: Fault): string {
  if (styles.length === 0) return '';
  const names = styles.slice(0, named).map((style) => `“${style}”`);
  return `，改样式${names.join('')}${styles.length > named ? '等' : ''}即可`;
}
