import { longestWord, words } from './words.ts';

/** What names of places and zones end with; it stays with the name. */
const suffixes: ReadonlySet<string> = new Set(
  '自治区 自治州 自治县 自治旗 新区 开发区 经济开发区 经济技术开发区 高新技术开发区 高新技术产业开发区 工业园区 示范区 试验区 街道 社区'.split(
    ' ',
  ),
);

/** Small words, which are so only beside a word that is known: 和 of 呼和浩特 is none. */
const small = /^[的等和与及或暨]$/u;
const leads = /^[和与及或暨]/u;

/** The words of a run of 汉字: those of the list, and what stands between them in one piece, but for names of places. */
export function splitWords(run: string): readonly string[] {
  const parts: string[] = [];
  let unknown = '';
  const flush = () => {
    if (unknown !== '') parts.push(...places(unknown));
    unknown = '';
  };
  const found = listed(run);
  for (const [index, word] of found.entries()) {
    const next = found[index + 1];
    const isName = !words.has(word) && word !== '的' && (!small.test(word) || unknown !== '' || leads.test(word));
    const joins =
      small.test(word) && unknown.length !== 1 && (next === undefined || words.has(next) || small.test(next));
    if (suffixes.has(word) && unknown !== '') unknown += word;
    else if (isName && !joins) unknown += word;
    else {
      flush();
      parts.push(word);
    }
  }
  flush();
  return leading(parts);
}

/** Small words that begin what follows: no line ends with 和. */
function leading(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && /^(?:[和与及或暨]|以及)$/u.test(last)) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

/** A name of several places ends after each of them. */
const places = (name: string): readonly string[] => name.match(/.{2,}?[省市区县州镇乡](?=.{2})|.+$/gu) ?? [];

/** The run cut into words of the list and single characters, so that long words win. */
function listed(run: string): readonly string[] {
  const best: number[] = [0];
  const lengths: number[] = [0];
  for (let end = 1; end <= run.length; end++) {
    best[end] = best[end - 1] as number;
    lengths[end] = 1;
    for (let length = 2; length <= Math.min(longestWord, end); length++) {
      if (!words.has(run.slice(end - length, end))) continue;
      const score = (best[end - length] as number) + length ** 2;
      if (score > (best[end] as number)) [best[end], lengths[end]] = [score, length];
    }
  }
  const found: string[] = [];
  for (let end = run.length; end > 0; end -= lengths[end] as number)
    found.push(run.slice(end - (lengths[end] as number), end));
  return found.reverse();
}
