import { stringifyReport } from '../../markdown/index.ts';
import {
  type Message,
  type OptionKinds,
  type Outcome,
  requireArgument,
  requireOptions,
  say,
  severityOf,
} from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { CompiledOutline } from '../../outline/index.ts';
import { parsePackReference, referenceFrom } from '../../pack/index.ts';
import { draft } from '../draft/draft.ts';

/** One case of a pack: a dossier, and what its draft is to be. */
export interface PackCase {
  readonly name: string;
  /** `city/cases/open-slots`, as its messages name it. */
  readonly folder: string;
  /** Undefined where the case has none. */
  readonly dossier: Outcome<Dossier | undefined> | undefined;
  /** `expected.md` and `messages.txt` as they are; undefined where they are not. */
  readonly expected: string | undefined;
  readonly messages: string | undefined;
}

/** A file of a case, as it is and as the draft would have it. */
export interface CaseFile {
  readonly path: string;
  readonly expected: string | undefined;
  readonly actual: string;
}

/** What came of one case of a pack. */
export interface CaseResult {
  readonly name: string;
  /** Files that are not as the draft would have them. */
  readonly differences: readonly CaseFile[];
  /** Why the case could not be drafted, or has nothing to be compared with. */
  readonly messages: readonly Message[];
}

/** The pack under test. */
export interface TestedPack {
  readonly label: string;
  /** Ids of the packs it is made of by the names that messages give them, so that no case depends on a folder. */
  readonly ids: ReadonlyMap<string, string>;
}

const kinds: OptionKinds<TestedPack> = {
  label: 'text',
  ids: 'map',
};

/**
 * The cases of a pack, each drafted with the pack itself: the report as Markdown against `expected.md`, and what
 * drafting says, a line each, against `messages.txt`. A draft with nothing to say needs no `messages.txt`.
 *
 * @param compiled the pack, compiled
 * @param cases the cases, as `openCases` reads them
 * @param options the pack's name in messages, and ids of its layers by theirs
 * @returns one result for each case, in order; nothing in it where the case is as expected
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const one = { name: 'a', folder: 'cases/a', dossier: { value: dossier, messages: [] }, expected: undefined, messages: undefined };
 * testPack(compiled, [one], { label: 'small', ids: new Map() })[0]?.messages[0]?.ruleId; // 'pack/no-expected'
 * ```
 */
export function testPack(
  compiled: CompiledOutline,
  cases: readonly PackCase[],
  options: TestedPack,
): readonly CaseResult[] {
  requireArgument('compiled', 'compiled', compiled);
  requireArgument('objects', 'cases', cases);
  requireOptions(kinds, 'options', options);
  const { label, ids } = options;
  const id = compiled.packs.at(-1)?.id ?? label;
  return cases.map(({ name, folder, dossier: opened, expected, messages }): CaseResult => {
    const failed = (...found: readonly Message[]) => ({ name, differences: [], messages: found });
    const file = `${folder}/dossier/report.yaml`;
    if (!opened) return failed(say('pack/no-case-dossier', { place: { file } }));
    const { value: dossier, messages: ofDossier } = opened;
    if (!dossier) return failed(...ofDossier);
    const { pack } = dossier.report;
    if (parsePackReference(pack).name !== id && referenceFrom(`${folder}/dossier`, pack) !== label)
      return failed(
        say('pack/case-pack', { place: dossier.places.get('pack') ?? { file }, actual: pack, expected: [id] }),
      );

    const { value: drafted, messages: ofDraft } = draft(dossier, compiled);
    const shown = (path: string): string => {
      const names = [[`${folder}/dossier`, ''], ...[...ids].map(([name, own]) => [name, `${own}/`])] as const;
      const [start, stead] = names.find(([start]) => path.startsWith(`${start}/`)) ?? ['', undefined];
      return stead === undefined ? path : stead + path.slice(start!.length + 1);
    };
    const files: readonly CaseFile[] = [
      { path: `${folder}/expected.md`, expected, actual: stringifyReport(drafted.report) },
      {
        path: `${folder}/messages.txt`,
        expected: messages,
        actual: [...ofDossier, ...ofDraft].map((message) => `${line(message, shown)}\n`).join(''),
      },
    ];
    return {
      name,
      differences: files.filter((each) => (each.expected ?? '') !== each.actual),
      messages: expected === undefined ? [say('pack/no-expected', { place: { file: `${folder}/expected.md` } })] : [],
    };
  });
}

const severities = { error: '错误', warning: '警告', info: '提示' } as const;

function line(message: Message, shown: (path: string) => string): string {
  const { file, line, column, reason, ruleId } = message;
  const place = file === undefined ? '' : [shown(file), line, column].filter((each) => each != null).join(':');
  return [place, severities[severityOf(message)], reason, ruleId].filter((each) => each !== '').join('  ');
}
