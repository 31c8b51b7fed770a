import { type Message, say } from '../../../message/index.ts';
import type { IsoDate } from '../../../model/primitives.ts';
import { placeAt } from '../../../source/index.ts';
import type { Draft } from '../../draft/draft.ts';
import { daysLate } from '../days-late.ts';
import type { RollUpMember } from './member-of.ts';

/** Who is there of those that make up the whole. */
export interface ListedMembers {
  readonly present: readonly RollUpMember[];
  /** Names that `members` has and no dossier. */
  readonly absent: readonly string[];
}

/**
 * The members that report.yaml lists, under the names it has for them, and which of them are not there; without a list those
 * that are there are all.
 */
export function listMembers(
  { dossier: { report, places } }: Draft,
  members: readonly RollUpMember[],
  today: IsoDate | undefined,
  messages: Message[],
): ListedMembers {
  if (report.members === undefined) return { present: members, absent: [] };
  const wanted = new Set(report.members);
  const present = members.flatMap((member) => {
    const name = namesOf(member).find((each) => wanted.has(each));
    if (name !== undefined) return [{ ...member, name }];
    const place = { file: `${member.folder}/report.yaml` };
    messages.push(say('rollup/unlisted', { place, actual: member.name }));
    return [];
  });
  const there = new Set(present.flatMap(namesOf));
  const absent = report.members.filter((name) => !there.has(name));
  if (absent.length > 0) {
    const days = daysLate(report.collect?.deadline, today);
    const place = placeAt(places, 'members');
    messages.push(say('rollup/absent', { place, actual: absent.join('、'), expected: days > 0 ? [String(days)] : [] }));
  }
  return { present, absent };
}

const namesOf = ({ name, names = [] }: RollUpMember): readonly string[] => [name, ...names];
