import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesOf } from './content.ts';

/**
 * Writes `count` dossiers of real size into `into/00001`, `into/00002`, …: the examples in turn, each under the name
 * of another organ, so that no two are the same. The same count gives the same files.
 */
export function generateBatch(count: number, into: string): void {
  const names = readdirSync('examples').filter((name) => existsSync(join('examples', name, 'report.yaml')));
  const examples = names.map((name) => {
    const texts = [...filesOf(join('examples', name)).dossier].map(
      ([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')] as const,
    );
    const report = texts.find(([path]) => path === 'report.yaml')?.[1] ?? '';
    const organ = /^organ:\s*(?:\{\s*name: ([^,}]+)|\n\s+name: (.+)$)/m.exec(report);
    return { texts, organ: (organ?.[1] ?? organ?.[2] ?? '').trim() };
  });
  for (let index = 0; index < count; index += 1) {
    const { texts, organ } = examples[index % examples.length]!;
    const number = String(index + 1).padStart(5, '0');
    for (const [path, text] of texts) {
      const file = resolve(into, number, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, organ === '' ? text : text.replaceAll(organ, `${organ}（第${number}号）`));
    }
  }
}
