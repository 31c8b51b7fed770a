import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A workspace whose districts are rolled up: a city and so many districts on one pack, each with a fact for each of so many
 * metrics, with last year's figure, of which one in six is a rate of two counts and one in twenty-five a greatest. All numbers
 * follow from the district and the metric, so the same workspace comes out each time.
 */
export function generateRollUp(districts: number, metrics: number): ReadonlyMap<string, string> {
  const kinds = Array.from({ length: metrics }, (_, at) => (at % 6 === 5 ? 'ratio' : at % 25 === 24 ? 'max' : 'sum'));
  const shape = {
    sum: 'unit: 件, kind: count',
    ratio: 'unit: "%", kind: rate',
    max: 'unit: 天, kind: duration',
  } as const;
  const definitions = kinds.map(
    (kind, at) => `  - { id: m${at}, name: 第${at}项, ${shape[kind]}, aggregation: ${kind} }\n`,
  );
  const pack = `id: small
name: 区县
version: 1.0.0
sections:
  - { id: work, title: 主要工作 }
`;
  const files = new Map([
    ['workspace.yaml', 'name: 某市\n'],
    ['packs/small/pack.yaml', pack],
    ['packs/small/metrics.yaml', `metrics:\n${definitions.join('')}`],
    ['packs/small/sections/work.hbs', '全年工作有序推进，{{fact "m0"}}。\n'],
    ['city/report.yaml', 'organ: { name: 某市人民政府, level: prefecture }\nyear: 2025\npack: small@^1\n'],
  ]);
  for (let number = 1; number <= districts; number += 1) {
    const facts = kinds.map((kind, at) => {
      const prior = 100 + ((number * 31 + at * 17) % 900);
      const value = prior + ((number * 7 + at * 13) % 41) - 20;
      return kind === 'ratio'
        ? `  - { metric: m${at}, numerator: ${value}, denominator: ${value + 1 + ((number + at) % 50)} }\n`
        : `  - { metric: m${at}, value: ${value}, prior: ${prior} }\n`;
    });
    const folder = `districts/d${String(number).padStart(4, '0')}`;
    files.set(
      `${folder}/report.yaml`,
      `organ: { name: 第${number}县人民政府, short: 第${number}县, level: county }\nyear: 2025\npack: small@^1\n`,
    );
    files.set(`${folder}/facts.yaml`, `facts:\n${facts.join('')}`);
  }
  return files;
}

/** Writes such a workspace of a hundred metrics below a folder. */
export function writeRollUp(districts: number, into: string): void {
  for (const [path, text] of generateRollUp(districts, 100)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
}
