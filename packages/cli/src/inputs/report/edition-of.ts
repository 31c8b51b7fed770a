import { type EditionId, editionIds, editions, InputError, UsageError } from '@fazhi/core';

interface Known {
  readonly file: string;
  /** What the file says itself; one that an earlier version wrote says nothing. */
  readonly said: EditionId | undefined;
  /** What the manifest beside it says of its name. */
  readonly listed: EditionId | undefined;
  /** The lines it begins with. */
  readonly head: readonly string[];
  /** What was given on the command line. */
  readonly asked: unknown;
}

/**
 * The edition that an edited file was written as. What the file says of itself is certain; what stands beside it, the mark in its
 * name and a red head hold where nothing else is known.
 *
 * @throws UsageError `verify/edition` where another was given than the file is; InputError `verify/no-edition`
 */
export function editionOf({ file, said, listed, head, asked }: Known): EditionId {
  const given = editionIds.find((id) => id === asked);
  if (given && said && given !== said)
    throw new UsageError({
      code: 'verify/edition',
      found: `${file} 是${editions[said].name}，--edition 写的是 ${given}（${editions[given].name}）`,
      remedy: `请去掉 --edition，或者写 --edition ${said}`,
    });
  const known = said ?? given ?? listed ?? markedIn(file) ?? headed(head);
  if (known) return known;
  throw new InputError({
    code: 'verify/no-edition',
    found: `看不出 ${file} 是哪个版本：文件里没有写，没有红头，旁边的 manifest.json 和文件名里也没有`,
    remedy: '请加 --edition：报送稿写 submission，人大稿写 congress，审阅稿写 review',
  });
}

/** 某某报告（审阅稿）.docx, also where it was copied: 某某报告（审阅稿）改.docx. */
const markedIn = (file: string): EditionId | undefined => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return editionIds.find((id) => name.includes(`（${editions[id].name}）`) || name.includes(`(${editions[id].name})`));
};

/** 某某人民政府文件 above 某政〔2026〕7号: no edition but this and the one for review has it, which prints the same figures. */
const headed = (head: readonly string[]): EditionId | undefined => {
  const mark = head.findIndex((line) => /文件\s*$/.test(line));
  return mark >= 0 && head.slice(mark + 1).some((line) => /〔\d{4}〕\d+号/.test(line)) ? 'submission' : undefined;
};
