import { busiestByModule } from './count-blocks.ts';
import { countFor, patterns, takeCounts } from './count-native.ts';
import { hostileLines } from './hostile-lines.ts';
import { hostileTasks } from './hostile-tasks.ts';
import { planted } from './planted.ts';

/** Prints, for each hostile line, what went over it more than in proportion when it was twice as long. */
const [length, tolerated] = [1200, 2.3];

type Counts = ReadonlyMap<string, number>;

async function measure(work: () => void): Promise<Counts> {
  const blocks = await busiestByModule(work);
  return new Map([
    ...[...blocks].map(([name, count]) => [`blocks of ${name}`, count] as const),
    ...[...takeCounts()].map(([name, count]) => [`characters for ${name}`, count] as const),
  ]);
}

const lineOf = (unit: string, times: number): string =>
  `前${unit.repeat(Math.ceil((times * length) / unit.length))}后。`;

const measures = new Set<string>();
/** Of a line, and of one twice as long; less than twice a character grows with something else. */
async function steepOf(
  unit: string,
  work: (line: string) => void,
): Promise<Readonly<Record<string, [number, number]>>> {
  const [once, twice] = [await measure(() => work(lineOf(unit, 1))), await measure(() => work(lineOf(unit, 2)))];
  for (const name of twice.keys()) measures.add(name);
  return Object.fromEntries(
    [...twice].flatMap(([name, large]): (readonly [string, [number, number]])[] => {
      const small = once.get(name) ?? 0;
      return large > 4 * length && large > small * tolerated ? [[name, [small, large]]] : [];
    }),
  );
}

const work = (line: string) => hostileTasks(line, countFor);
await measure(() => work('前后。'));
const steep: Record<string, Readonly<Record<string, [number, number]>>> = {};
for (const unit of hostileLines) {
  const found = await steepOf(unit, work);
  if (Object.keys(found).length > 0) steep[unit] = found;
}
const open = [...patterns].filter((source) => !source.startsWith('^') && isUnbounded(source));
const caught = Object.keys(await steepOf('（', (line) => countFor('planted', () => planted(line))));
process.stdout.write(JSON.stringify({ steep, measures: [...measures], open, caught }));

/** Has a quantifier without an upper bound outside its character classes. */
function isUnbounded(source: string): boolean {
  const bare = source.replace(/\\./g, '.').replace(/\[[^\]]*\]/g, '.');
  return /[*+]|\{\d+,\}/.test(bare);
}
