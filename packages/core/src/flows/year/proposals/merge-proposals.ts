import { type Outcome, requireArgument } from '../../../message/index.ts';
import { type Proposal, proposalsFile } from '../../../model/form/proposals.ts';
import { parseYaml } from '../../../source/index.ts';
import { proposalLines, writeProposals } from './write-proposals.ts';

/** Figures that wait for a person, with the text of their file. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  readonly text: string;
}

/**
 * What waits already, with what is new: whatever a person said of a figure stays, and a figure is known again by its file,
 * its place and its words.
 *
 * @param current the text of the file that is there; empty where there is none
 * @param file its name, for messages
 * @param fresh what returns propose
 * @returns all of them, those that were there first; undefined with messages where the file cannot be read
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * mergeProposals('', 'returns/proposals.yaml', []).value?.proposals; // []
 * ```
 */
export function mergeProposals(
  current: string,
  file: string,
  fresh: readonly Proposal[],
): Outcome<Proposals | undefined> {
  requireArgument('text', 'current', current);
  requireArgument('text', 'file', file);
  requireArgument('objects', 'fresh', fresh);
  const { value, messages } =
    current.trim() === ''
      ? { value: { value: { proposals: [] } }, messages: [] }
      : parseYaml(current, file, proposalsFile);
  if (!value) return { value: undefined, messages };
  const known = value.value.proposals ?? [];
  const keys = new Set(known.map(keyOf));
  // A corrected return of the same name: what stood in the old one is gone, what was said of the same words holds.
  const now = new Map(fresh.map(({ origin }) => [origin.file, origin.sha256]));
  const isOld = ({ origin }: Proposal) => now.has(origin.file) && now.get(origin.file) !== origin.sha256;
  const said = new Map(known.filter(isOld).map((each) => [wordsOf(each), each]));
  const added = fresh
    .filter((each) => !keys.has(keyOf(each)))
    .map((each): Proposal => ({ ...each, accept: (said.get(wordsOf(each)) ?? each).accept }));
  const kept = known.filter((each) => !isOld(each));
  const proposals = [...kept, ...added];
  if (added.length === 0 && kept.length === known.length) return { value: { proposals, text: current }, messages };
  const text = keepTyped(current, known, isOld, added) ?? writeProposals(proposals);
  return { value: { proposals, text }, messages };
}

const keyOf = ({ figure, words, origin: { sha256, sheet, cell, paragraph, line } }: Proposal): string =>
  [sha256, sheet, cell, paragraph, line, words, figure].join('\n');
const wordsOf = ({ figure, words, role, origin: { file } }: Proposal): string => [file, words, figure, role].join('\n');

/** The text as it is typed, without items that are gone but with their comments; undefined where it is written another way. */
function keepTyped(
  current: string,
  known: readonly Proposal[],
  isOld: (each: Proposal) => boolean,
  added: readonly Proposal[],
): string | undefined {
  const [head = '', ...items] = current.split(/^(?= {2}- figure:)/m);
  if (items.length === 0 || items.length !== known.length) return undefined;
  const isEmpty = added.length === 0 && known.every(isOld);
  if (isEmpty) return undefined;
  const comments = (item: string) => item.split('\n').filter((line) => /^\s*#/.test(line));
  const kept = items.map((item, index) =>
    isOld(known[index]!)
      ? comments(item)
          .map((line) => `${line}\n`)
          .join('')
      : item,
  );
  const typed = `${head}${kept.join('')}`;
  const lines = proposalLines(added).map((line) => `${line}\n`);
  return `${typed.endsWith('\n') ? typed : `${typed}\n`}${lines.join('')}`;
}
