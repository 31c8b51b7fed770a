import type { ParsedFigure } from '../../numeral/index.ts';

/**
 * What a figure is of its metric: its `value` of the year; last year's (`prior`); the two ends of 从…到… (`from`, `to`); how
 * much it grew or fell (`change`); what is to be reached (`target`).
 */
export type FigureRole = 'value' | 'prior' | 'from' | 'to' | 'change' | 'target';

/** A metric that a figure may be of, and what speaks for it or against it, in Chinese. */
export interface MetricCandidate {
  readonly metric: string;
  /** The name or alias that fits best. */
  readonly name: string;
  readonly reason: string;
}

/** A figure of a text, and the metric it is of. */
export interface FigureMatch {
  /** Which of the texts, from 0. */
  readonly block: number;
  /** Offsets into that text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Missing where the span is no single figure: a range, a fraction. */
  readonly figure?: ParsedFigure;
  readonly role: FigureRole;
  /** `sure`: one metric has all the evidence and no rival. `proposed`: a person has to choose. `unknown`: nothing fits. */
  readonly certainty: 'sure' | 'proposed' | 'unknown';
  /** The best first: one where it is sure, none where it is unknown. */
  readonly candidates: readonly MetricCandidate[];
}
