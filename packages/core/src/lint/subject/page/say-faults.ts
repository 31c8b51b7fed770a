import type { PageStandard, RoleStandard } from '../../../model/report/typesetting.ts';
import type { Checked, Rule } from '../../framework/rule.ts';
import { type Fault, faultsBy } from './faults-by.ts';
import { type RoledParagraph, setRolesOf } from './set-roles.ts';
import { typesetPlace } from './typeset-place.ts';

/** What is wrong with a part, measured by what the standard says of it; undefined where nothing is. */
export type FindFault = (part: RoledParagraph, standard: RoleStandard) => string | undefined;

/** Tells of each kind of fault once, with all parts of the document that have it. */
export function sayFaults(
  checked: Checked,
  say: Parameters<Rule['check']>[1],
  find: FindFault,
  expected: (standard: RoleStandard) => string,
): void {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  const faults = faultsBy(setRolesOf(checked), (part) => {
    const ofRole = standard.roles[part.role];
    const actual = find(part, ofRole);
    return actual === undefined ? undefined : { actual, expected: expected(ofRole) };
  });
  for (const fault of faults) {
    const place = typesetPlace(typesetting, fault.paragraph);
    say({ place, subject: namesOf(fault, standard), actual: fault.actual, expected: [fault.expected] });
  }
}

/** Those parts that are named; of more, how many. */
const named = 3;

/** “正文（24段）、标题”, the most frequent first. */
function namesOf({ parts }: Fault, { roles }: PageStandard): string {
  const all = [...parts].sort((left, right) => right[1] - left[1]);
  const names = all.map(([role, count]) => (count > 1 ? `${roles[role].name}（${count}段）` : roles[role].name));
  return names.length > named ? `${names.slice(0, named).join('、')}等${names.length}种文字` : names.join('、');
}
