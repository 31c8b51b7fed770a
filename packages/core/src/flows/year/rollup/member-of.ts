import { type Catalogue, enterFacts } from '../../../ledger/index.ts';
import { requireArgument } from '../../../message/index.ts';
import type { Dossier } from '../../../model/dossier/dossier.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import type { Draft } from '../../draft/draft.ts';

/** What one dossier gives to the whole above it: its figures and no more, so that hundreds take little room. */
export interface RollUpMember {
  /** As parts and messages name it: 甲县. */
  readonly name: string;
  readonly folder: string;
  readonly year: number;
  /** Other names of its organ, by which the whole may list it. */
  readonly names?: readonly string[];
  /** Why its figures are not final yet; undefined where they are. */
  readonly provisional?: string | undefined;
  /** By metric id: those that it has a fact for. */
  readonly figures: ReadonlyMap<string, MemberFigure>;
}

/** One figure of one member. */
export interface MemberFigure
  extends Pick<LedgerEntry, 'quantity' | 'precision' | 'prior' | 'classification' | 'place'> {
  readonly unit: string;
  readonly definition: string | undefined;
}

/**
 * The figures of a dossier that is rolled up.
 *
 * @param draft its draft
 * @param folder where it lies
 * @returns the member, by the short name of its organ where it has one
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * memberOf(drafted, 'districts/a').figures.get('review.accepted')?.quantity; // { form: 'number', value: '21' }
 * ```
 */
export function memberOf(draft: Draft, folder: string): RollUpMember {
  requireArgument('draft', 'draft', draft);
  requireArgument('text', 'folder', folder);
  return memberWith(draft.dossier.report, draft.ledger.entries, folder);
}

/**
 * The same without a draft: no text is made, and no number is held against another. What is wrong with a member's figures is told by
 * its own check, and a whole of three hundred members need not check each of them again.
 */
export function quickMemberOf(dossier: Dossier, catalogue: Catalogue, folder: string): RollUpMember {
  return memberWith(dossier.report, enterFacts(dossier, catalogue.metrics).value.entries, folder);
}

function memberWith(
  { organ, year, provisional }: Dossier['report'],
  entries: ReadonlyMap<string, LedgerEntry>,
  folder: string,
): RollUpMember {
  const figures = new Map<string, MemberFigure>();
  for (const [id, entry] of entries) {
    const { metric, fact, quantity, precision, prior, classification, place } = entry;
    if (!fact) continue;
    const { unit, definition } = metric;
    figures.set(id, { quantity, precision, prior, classification, place, unit, definition });
  }
  // Lists say 甲县 where the organ is 甲县人民政府.
  const names = [organ.name, organ.name.replace(/人民政府$/, ''), ...(organ.short === undefined ? [] : [organ.short])];
  return { name: organ.short ?? organ.name, names, folder, year, ...(provisional && { provisional }), figures };
}
