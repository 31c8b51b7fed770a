import type { Proposal } from '../../../model/form/proposals.ts';
import { yamlInline, yamlScalar } from '../../../source/index.ts';

const head = [
  '# 没有把握的数：认得出是数，说不准是哪个指标。',
  '# 确认的，在 accept 后面写上指标编号（可以是候选以外的），再收一次；不是指标的空着，不会收。',
];

/** The file in which a person says what figures are of which nobody can be sure. */
export function writeProposals(proposals: readonly Proposal[]): string {
  return `${[...head, `proposals:${proposals.length === 0 ? ' []' : ''}`, ...proposalLines(proposals)].join('\n')}\n`;
}

/** The items of that file. */
export const proposalLines = (proposals: readonly Proposal[]): readonly string[] =>
  proposals.flatMap(({ figure, words, department, role, classification, origin, candidates, accept }) => [
    `  - figure: ${yamlScalar(figure)}`,
    `    words: ${yamlScalar(words)}`,
    ...(department === undefined ? [] : [`    department: ${yamlScalar(department)}`]),
    ...(role === undefined ? [] : [`    role: ${role}`]),
    ...(classification === undefined ? [] : [`    classification: ${classification}`]),
    `    origin: ${yamlInline(origin)}`,
    ...(candidates.length === 0 ? [] : ['    candidates:', ...candidates.map((each) => `      - ${yamlInline(each)}`)]),
    `    accept:${accept ? ` ${accept}` : ''}`,
  ]);
