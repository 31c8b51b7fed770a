import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An example of a rule's page: the input, what the rule says of it, and the text after its fixes. */
export interface Example {
  readonly name: string;
  /** `prose`, `text`, `dossier`, `docx`, and settings such as `year=2024`. */
  readonly kind: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly input: string;
  readonly messages: string;
  readonly fixed: string | undefined;
}

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
    return { id, text, examples: examplesOf(id, text) };
  });

export const ruleFiles: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('index.ts'))
  .map((path) => path.replace(/\.ts$/, ''));

function examplesOf(id: string, page: string): readonly Example[] {
  return [...page.matchAll(/^```example ?(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', body = ''], index) => {
    const words = info.split(' ').filter((word) => word !== '');
    const kind = words.find((word) => !word.includes('=')) ?? 'prose';
    const settings = new Map(
      words.filter((word) => word.includes('=')).map((word) => word.split('=') as [string, string]),
    );
    const [input = '', messages = '', fixed] = `\n${body}`.split(/^\.\n/m);
    const name = `${id} ${index + 1}`;
    return { name, kind, settings, input: input.replace(/^\n/, ''), messages: messages.trim(), fixed };
  });
}
