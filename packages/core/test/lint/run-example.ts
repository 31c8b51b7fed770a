import { exampleSubjects, fixExample as fixWith } from '../../src/flows/check/test-rule.ts';
import type { Rule } from '../../src/lint/index.ts';
import { lint } from '../../src/lint/index.ts';
import type { Message } from '../../src/message/index.ts';
import type { LintSubject } from '../../src/model/lint.ts';
import { docxSubject } from './docx-example.ts';
import { dossierSubject } from './dossier-example.ts';
import { formulations } from './formulations.ts';
import type { Example } from './rule-pages.ts';

export { stringifyFinding as stringifyMessage } from '../../src/flows/check/test-rule.ts';

const subjects: Readonly<Record<string, (example: Example) => LintSubject>> = {
  ...exampleSubjects,
  dossier: dossierSubject,
  docx: docxSubject,
};

export function subjectOf(example: Example): LintSubject {
  const make = subjects[example.kind];
  if (!make) throw new Error(`no such kind of example: ${example.kind}`);
  return example.kind in exampleSubjects ? { ...make(example), formulations } : make(example);
}

export const lintExample = (example: Example, rule: Rule): readonly Message[] => lint(subjectOf(example), [rule]);

export const fixExample = (example: Example, rule: Rule): string => fixWith(example, rule, subjectOf);
