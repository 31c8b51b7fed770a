import { type DescribedEntry, type Draft, describeLedger } from '@fazhi/core';

/** A figure as the page shows it: with what was typed of it, and what is found about it. */
export interface ViewedFigure extends DescribedEntry {
  /** The quantity in one line, as a person types it; empty where nothing is typed. */
  readonly typed: string;
  /** What the fact itself says of 公开; empty where its documents decide. */
  readonly ownClassification: '' | 'public' | 'internal';
  readonly ownSource: string;
  readonly confirmed: string | undefined;
  /** Findings of the check about it, in words. */
  readonly findings: readonly FigureFinding[];
}

interface FigureFinding {
  readonly words: string;
  readonly severity: string;
}

type Fact = Draft['dossier']['facts'][number];

export function figuresOf(
  { ledger, dossier }: Draft,
  findings: readonly (FigureFinding & { readonly subject: string | undefined })[],
): readonly ViewedFigure[] {
  const facts = new Map(dossier.facts.map((fact) => [fact.metric, fact]));
  return describeLedger(ledger).map((entry) => {
    const fact = facts.get(entry.metric);
    return {
      ...entry,
      typed: fact ? typedOf(fact) : '',
      ownClassification: fact?.classification ?? '',
      ownSource: fact?.source ?? '',
      confirmed: fact?.confirmed,
      findings: findings
        .filter(({ subject }) => subject === entry.name)
        .map(({ words, severity }) => ({ words, severity })),
    };
  });
}

function typedOf({ value, numerator, denominator, from, to, parts }: Fact): string {
  if (parts)
    return Object.entries(parts)
      .map(([name, each]) => `${name}=${each}`)
      .join('；');
  if (numerator !== undefined || denominator !== undefined) return `${numerator ?? ''}/${denominator ?? ''}`;
  if (from !== undefined || to !== undefined) return `${from ?? ''}→${to ?? ''}`;
  return String(value ?? '');
}
