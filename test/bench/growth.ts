import { writeFileSync } from 'node:fs';
import { draft, publish } from '@fazhi/core';
import { type Generated, generateLarge, type Size } from './generate-large.ts';
import { dossierOf, made, packOf } from './peers/fazhi.ts';
import { plotOf } from './plot.ts';
import type { Section } from './section.ts';

const small: Size = { sections: 10, facts: 20, tasks: 0, paragraphs: 20, rows: 0 };
const doublings = [1, 2, 4, 8, 16] as const;

/** What grows, from which size; all else stays small. */
const measures: readonly (readonly [title: string, measure: keyof Size, from: number])[] = [
  ['sections', 'sections', 20],
  ['facts', 'facts', 100],
  ['tasks', 'tasks', 100],
  ['paragraphs of prose', 'paragraphs', 125],
  ['rows of an annex', 'rows', 625],
];

/** One size: the measure, and ms from files to .docx, read back. */
export interface Point {
  readonly size: number;
  readonly ms: number;
}
export interface Line {
  readonly title: string;
  readonly points: readonly Point[];
}

/** The time of a report against its size, as a table and as `out/growth.svg`. */
export async function measureGrowth(): Promise<readonly Section[]> {
  await timeOf(generateLarge({ ...small, tasks: 20, rows: 50 }), 10);
  const lines: Line[] = [];
  for (const [title, measure, from] of measures) {
    const points: Point[] = [];
    for (const times of doublings) {
      const size = from * times;
      points.push({ size, ms: await timeOf(generateLarge({ ...small, [measure]: size }), times > 4 ? 8 : 16) });
    }
    lines.push({ title, points });
  }
  writeFileSync('test/bench/out/growth.svg', plotOf(lines));
  return [{ title: 'Growth: files → .docx, read back; best of a few, ms', text: tableOf(lines), data: lines }];
}

async function timeOf({ dossier: files, packs }: Generated, tries: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < tries; index += 1) {
    globalThis.gc?.();
    const start = performance.now();
    const dossier = dossierOf({ dossier: files });
    const drafted = draft(dossier, packOf({ packs }, dossier.report.pack)).value;
    made(await publish(drafted, { edition: 'submission', format: 'docx' }));
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Each cell: the size, its time, and how many times the time of half the size. */
const tableOf = (lines: readonly Line[]): string =>
  [
    `| | ${doublings.map((times) => `× ${times}`).join(' | ')} | worst step |`,
    `|---|${'--:|'.repeat(doublings.length + 1)}`,
    ...lines.map(({ title, points }) => {
      const steps = points.slice(1).map(({ ms }, index) => ms / points[index]!.ms);
      const cells = points.map(({ size, ms }) => `${size}: ${ms.toFixed(0)}`);
      return `| ${title} | ${cells.join(' | ')} | ${Math.max(...steps).toFixed(2)} × |`;
    }),
  ].join('\n');
