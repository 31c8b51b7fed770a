import { type Message, say } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Place } from '../../model/place.ts';
import type { Report } from '../../model/report/report.ts';
import { walk } from '../../tree/index.ts';
import { skeletonOf } from './figures/skeleton.ts';
import { findSecrets } from './find-secrets.ts';
import type { Passage } from './passages/passage.ts';
import { passagesOf } from './passages/passages.ts';
import { type Secrets, secretsOf, stagesOfSecrets } from './secrets.ts';
import { placeOfWords } from './words/place-of-words.ts';
import { templateWords } from './words/template-words.ts';

/** What a report for everyone gives away, and a look at files made from it. */
export interface Leaks {
  readonly messages: readonly Message[];
  /** What these passages of a finished file give away; those the report has were judged there, with their places. */
  readonly inFile: (passages: readonly Passage[]) => readonly Message[];
}

/** Characters of passages between two pauses: a thirtieth of a large report, as the first ones read in a process take ten times as long. */
const charactersAtATime = 500;

/**
 * Everything internal that the report shows: printed from the ledger, marked, or typed in whatever spelling. In stages,
 * some passages at a time: between two of them whoever runs it may do something else.
 */
export function* findLeaks(report: Report, ledger: Ledger, dossier: Dossier): Generator<void, Leaks, void> {
  yield;
  const secrets = yield* stagesOfSecrets(ledger, dossier, templateWords(report));
  const judged = new Set<string>();
  const leaksOf = (passage: Passage) => leaksInPassage(passage, secrets, dossier);
  yield;
  const passages = passagesOf(report, ledger);
  const messages = [...marksOf(report, ledger, dossier)];
  let left = 0;
  for (const passage of passages) {
    const { text, joints } = passage;
    if (left <= 0) {
      yield;
      left = charactersAtATime;
    }
    left -= text.length;
    if (!joints) for (const each of [text, ...sentencesOf(text)]) judged.add(skeletonOf(each).text);
    messages.push(...leaksOf(passage));
  }
  return {
    messages,
    inFile: (found) =>
      found.flatMap((passage) => {
        const words = withoutLabel(passage.text);
        const isNew =
          !judged.has(skeletonOf(words).text) && sentencesOf(words).some((each) => !judged.has(skeletonOf(each).text));
        return isNew ? leaksOf(passage) : [];
      }),
  };
}

/** What texts made from this report beside it, such as a table of its tasks, give away. */
export function leaksInTexts(
  texts: Iterable<string>,
  { report, ledger, dossier }: { readonly report: Report; readonly ledger: Ledger; readonly dossier: Dossier },
): readonly Message[] {
  const secrets = secretsOf(ledger, dossier, templateWords(report));
  return [...new Set(texts)].flatMap((text) => leaksInPassage({ text, placeAt: () => undefined }, secrets, dossier));
}

const leaksInPassage = (passage: Passage, secrets: Secrets, dossier: Dossier): readonly Message[] =>
  findSecrets(passage.text, secrets, passage).map(({ start, end, subject }) => {
    const place = passage.placeAt(start) ?? placeOfWords(passage.text, dossier);
    return say('output/leak', { place, subject, actual: passage.text.slice(start, end) });
  });

const sentencesOf = (text: string): readonly string[] => text.match(/[^。！？；]+[。！？；]*/g) ?? [];

/** What a writer puts before a heading, an item and a list of attachments. */
const withoutLabel = (text: string): string =>
  text.replace(
    /^\s*(?:附件[：:])?\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、]|（\d+）)?\s*/,
    '',
  );

/** Facts, documents and tasks that the report names by their marks. */
function marksOf(report: Report, ledger: Ledger, { evidence, taskList }: Dossier): readonly Message[] {
  let section: string | undefined;
  const leak = (subject: string, actual: string, at: Place | undefined) => {
    const written = section !== undefined && at !== undefined && isTemplate(at) ? [`prose/${section}.md`] : [];
    return [say('output/internal-mark', { place: at, subject, actual, expected: written })];
  };
  const documents = new Map(evidence.map((each) => [each.id, each]));
  const tasks = new Map(taskList.tasks.map((each) => [each.id, each]));
  let place: Place | undefined;
  return walk(report).flatMap((node): readonly Message[] => {
    place = node.place ?? place;
    if (node.type === 'section') section = node.id ?? section;
    if (node.type === 'section' || !('id' in node) || node.id === undefined) return [];
    const at = node.place ?? place;
    if (node.type === 'fact' || node.type === 'slot') {
      const entry = ledger.entries.get(node.id);
      return entry?.classification === 'internal' ? leak(`内部数据“${entry.metric.name}”`, node.value, at) : [];
    }
    const document = node.type === 'evidence' ? documents.get(node.id) : undefined;
    if (document?.classification === 'internal') return leak('内部佐证材料', document.title, at);
    const task = node.type === 'task' ? tasks.get(node.id) : undefined;
    return task?.classification === 'internal' ? leak('内部任务', task.content, at) : [];
  });
}

/** A template is the pack keeper's: whoever drafts the report can only write its section in its place. */
const isTemplate = ({ file }: Place): boolean => /\.hbs$|(?:^|\/)pack\.yaml$/.test(file);
