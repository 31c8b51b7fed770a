import { type Message, say } from '../../../message/index.ts';
import type { IsoDate } from '../../../model/primitives.ts';
import { placeAt } from '../../../source/index.ts';
import type { Draft } from '../../draft/draft.ts';
import type { RollUpMember } from './member-of.ts';

/** Who is there of those that make up the whole. */
export interface ListedMembers {
  readonly present: readonly RollUpMember[];
  /** Names that `members` has and no dossier. */
  readonly absent: readonly string[];
}

/** The members that report.yaml lists, and which of them are not there; without a list those that are there are all. */
export function listMembers(
  { dossier: { report, places } }: Draft,
  members: readonly RollUpMember[],
  today: IsoDate | undefined,
  messages: Message[],
): ListedMembers {
  if (report.members === undefined) return { present: members, absent: [] };
  const wanted = new Set(report.members);
  const isListed = (member: RollUpMember) => namesOf(member).some((each) => wanted.has(each));
  for (const { name, folder } of members.filter((member) => !isListed(member)))
    messages.push(say('rollup/unlisted', { place: { file: `${folder}/report.yaml` }, actual: name }));
  const present = members.filter(isListed);
  const absent = report.members.filter((name) => !present.some((member) => namesOf(member).includes(name)));
  if (absent.length > 0) {
    const { deadline } = report.collect ?? {};
    const days = deadline === undefined || today === undefined ? 0 : daysBetween(deadline, today);
    const place = placeAt(places, 'members');
    messages.push(say('rollup/absent', { place, actual: absent.join('、'), expected: days > 0 ? [String(days)] : [] }));
  }
  return { present, absent };
}

const namesOf = ({ name, names = [] }: RollUpMember): readonly string[] => [name, ...names];

const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
