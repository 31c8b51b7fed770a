import type { Dossier } from './dossier/dossier.ts';
import type { Matrix } from './dossier/matrix.ts';
import type { Ledger } from './ledger.ts';
import type { Formulation } from './pack/formulation.ts';
import type { Places } from './place.ts';
import type { Reading } from './report/reading.ts';
import type { Report } from './report/report.ts';
import type { PageStandard, Typesetting } from './report/typesetting.ts';

/** Where a rule comes from: a standard or regulation, the trade's practice, or one office's own lists. */
export type Layer = 'core' | 'practice' | 'local';

/** How severe a rule's findings are in one dossier. */
export type RuleLevel = 'error' | 'warning' | 'info' | 'off';

/** `rules:` of one pack or report.yaml, by rule id `number/range-percent`, group `number` or layer `practice`. */
export interface RuleSettings {
  readonly levels: Readonly<Record<string, RuleLevel>>;
  /** Of its keys, by path: `rules/number/range-percent`. */
  readonly places: Places;
}

/** A report to be looked at, with as much beside it as is known: a file that someone else made has only its text. */
export interface LintSubject {
  readonly report: Report;
  /** Of what stands around the body, by path in `head`: `title`, `addressees/0`; of a dossier, all its values. */
  readonly places: Places;
  /** Decoded texts by the file names that places carry: with them places are exact and fixes possible. */
  readonly sources: ReadonlyMap<string, string>;
  /** 报告年度; undefined where the document does not say. */
  readonly year: number | undefined;
  /** Wording by report year: the pack's table. */
  readonly formulations: readonly Formulation[];
  readonly dossier?: Dossier;
  readonly ledger?: Ledger;
  readonly matrix?: Matrix;
  /** Which metric each figure of these paragraphs is surely of, by where it begins: what reads figures knows. */
  readonly sureMetrics?: (paragraphs: readonly TitledText[]) => readonly ReadonlyMap<number, string>[];
  /** How a Word file is set, and what that is measured against. */
  readonly typesetting?: Typesetting;
  readonly standard?: PageStandard;
  /** How sure the structure of a report is that others made; ours are as sure as can be. */
  readonly reading?: Reading;
  /** Last year's report, where there is one to compare with. */
  readonly previous?: Report;
}

/** A paragraph, and the headings above it, outermost first. */
export interface TitledText {
  readonly text: string;
  readonly path?: readonly string[] | undefined;
}

/** A replacement in one source file: `[start, end)` in UTF-16 units of its decoded text. */
export interface Fix {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
