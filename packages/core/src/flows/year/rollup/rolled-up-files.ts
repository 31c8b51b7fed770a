import { isRolledUp, rolledUpPath } from '../../../model/rolled-up.ts';

/** Characters of one file: three hundred districts with a hundred metrics are more than a file may have to be read again. */
const most = 400_000;
const head = '# 由下级的卷宗汇总而来，再汇总时会重写；要改数请改下级的卷宗\nfacts:';

/** The facts in as many files as they need; a file of an earlier time that is not needed any more is emptied. */
export function rolledUpFiles(
  facts: readonly string[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const runs: string[][] = [];
  let size = most;
  for (const fact of facts) {
    if (size + fact.length > most) {
      runs.push([]);
      size = 0;
    }
    runs.at(-1)!.push(fact);
    size += fact.length;
  }
  const files = new Map(runs.map((run, index) => [rolledUpPath(index + 1), `${head}\n${run.join('')}`]));
  for (const path of texts.keys()) if (isRolledUp(path) && !files.has(path)) files.set(path, `${head} []\n`);
  return files;
}
