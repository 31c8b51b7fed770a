import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Ledger, LedgerEntry } from '../../model/ledger.ts';
import { documentNumberFinder } from './document-numbers.ts';
import { internalValues, openValues } from './figures/named-values.ts';
import { relatedValues } from './figures/related-values.ts';
import { type FindMatches, indexValues } from './figures/value-index.ts';
import { once } from './once.ts';
import { internalPhrases } from './words/internal-phrases.ts';
import { type NameWords, weighing } from './words/name-words.ts';
import { openLanguage } from './words/open-language.ts';
import { type PhraseFinding, phraseFinder } from './words/secret-phrases.ts';
import { tellingWords } from './words/telling-words.ts';

/** What a dossier holds that an edition for everyone must not show, ready to be looked for in any text. */
export interface Secrets {
  /** How many values are guarded. */
  readonly guarded: number;
  readonly internal: FindMatches;
  /** What tells an internal number beside a public one. */
  readonly related: () => FindMatches;
  /** Values in the open, which explain figures that are equal to internal ones. */
  readonly open: () => FindMatches;
  /** Pairs that tell of an internal metric by themselves. */
  readonly telling: ReadonlySet<string>;
  /** Names of internal metrics, by the pairs of characters in them. */
  readonly names: ReadonlyMap<string, readonly NameWords[]>;
  /** Those of all other metrics, with a figure or without. */
  readonly otherNames: ReadonlyMap<string, readonly NameWords[]>;
  readonly phrases: (text: string) => readonly PhraseFinding[];
}

export type SecretSource = Pick<Dossier, 'evidence' | 'taskList' | 'facts' | 'report'>;

/**
 * The secrets of a dossier: every value of its internal facts that the ledger holds, prints or lets anyone compute, and
 * the words of internal documents, tasks and notes. `language` are texts that are in the open anyway, such as a pack's.
 */
export function secretsOf(ledger: Ledger, source: SecretSource, language: readonly string[] = []): Secrets {
  const work = stagesOfSecrets(ledger, source, language);
  for (let next = work.next(); ; next = work.next()) if (next.done) return next.value;
}

/** The same in stages, as the first values read in a process make it compile all that reads figures. */
export function* stagesOfSecrets(
  ledger: Ledger,
  source: SecretSource,
  language: readonly string[] = [],
): Generator<void, Secrets, void> {
  const entries = [...ledger.entries.values()];
  const weigh = weighing(entries.map(({ metric }) => metric.name));
  const isInternal = ({ classification }: LedgerEntry) => classification === 'internal';
  const telling = tellingWords(
    entries.map((entry) => ({
      name: entry.metric.name,
      isInternal: isInternal(entry),
      isOpen: !isInternal(entry) && entry.quantity !== undefined,
    })),
  );
  const values = yield* internalValues(ledger, source, weigh, telling);
  yield;
  const phrases = internalPhrases(ledger, source);
  const inWords = phraseFinder(
    phrases,
    once(() => openLanguage(ledger, source, { texts: language, secret: phrases.map(({ text }) => text) })),
  );
  const documents = documentNumberFinder(source);
  const namesOf = (chosen: readonly LedgerEntry[]) => namesByPair(chosen.map(({ metric }) => weigh(metric.name)));
  return {
    guarded: values.length,
    internal: indexValues(values),
    related: once(() => indexValues(relatedValues(ledger, weigh, telling))),
    open: once(() => indexValues(openValues(ledger, source, weigh))),
    telling: new Set(entries.filter(isInternal).flatMap(({ metric }) => [...telling(metric.name)])),
    names: namesOf(entries.filter(isInternal)),
    otherNames: namesOf(entries.filter((entry) => !isInternal(entry))),
    phrases: (text) => {
      const words = inWords(text);
      return [...words, ...documents(text).filter(({ subject }) => words.every((each) => each.subject !== subject))];
    },
  };
}

function namesByPair(names: readonly NameWords[]): ReadonlyMap<string, readonly NameWords[]> {
  const found = new Map<string, NameWords[]>();
  for (const name of names)
    for (const pair of name.pairs.keys()) {
      const list = found.get(pair) ?? [];
      // What so many names share tells none of them.
      if (list.length < 64) list.push(name);
      found.set(pair, list);
    }
  return found;
}
