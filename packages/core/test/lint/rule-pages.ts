import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RuleExample, ruleExamples } from '../../src/flows/check/rule-examples.ts';

export type Example = RuleExample;

export interface RulePage {
  readonly id: string;
  readonly text: string;
  readonly examples: readonly Example[];
}

const folder = fileURLToPath(new URL('../../src/lint/rules/', import.meta.url));

/** Every page below `rules/`; its id is its path. */
export const rulePages: readonly RulePage[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .sort()
  .map((path) => {
    const id = path.replaceAll('\\', '/').replace(/\.md$/, '');
    const text = readFileSync(folder + path, 'utf8');
    return { id, text, examples: ruleExamples(id, text) };
  });

export const ruleFiles: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('index.ts'))
  .map((path) => path.replace(/\.ts$/, ''));
