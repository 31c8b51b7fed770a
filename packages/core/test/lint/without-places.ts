import type { LintSubject } from '../../src/model/lint.ts';

/** The same report as if built by hand: no node knows where it stands. */
export function withoutPlaces(subject: LintSubject): LintSubject {
  const report = JSON.parse(JSON.stringify(subject.report, (key, value) => (key === 'place' ? undefined : value)));
  return { ...subject, report, sources: new Map() };
}
