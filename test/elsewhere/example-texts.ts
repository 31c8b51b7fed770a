import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../examples', import.meta.url));

/** The texts of these examples by path, as a page would fetch them. */
export const exampleTexts = (names: readonly string[]): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(names.map((name) => [name, textsOf(join(folder, name))]));

/** The examples that the national pack drafts. */
export const nationalExamples = (): readonly string[] =>
  readdirSync(folder).filter((name) => {
    const report = join(folder, name, 'report.yaml');
    return existsSync(report) && /^pack: national/m.test(readFileSync(report, 'utf8'));
  });

function textsOf(example: string): Readonly<Record<string, string>> {
  const paths = readdirSync(example, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const texts = paths.filter((path) => /^(?!out\/).*\.(?:yaml|md)$/.test(path));
  return Object.fromEntries(texts.sort().map((path) => [path, readFileSync(join(example, path), 'utf8')]));
}
