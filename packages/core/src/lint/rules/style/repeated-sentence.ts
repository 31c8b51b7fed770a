import type { Line } from '../../framework/line.ts';
import { defineRule } from '../../framework/rule.ts';
import { partOf } from '../../subject/part-of.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

/** Shorter ones are formulas that a report may well say twice. */
const [shortestSentence, shortestClause] = [20, 12];
const longestClause = 200;
/** Side by side, even a short one is no formula. */
const shortestNeighbour = 7;
const mark = /[，。；：！？、]/;
/** （牵头单位：…） below each task, 联系人：… */
const entry = /^[（(]|^(?:牵头|责任|配合|完成|主办|协办|联系|附件|来源|依据)[^，。]{0,6}[：:]/;
/** Words that join a clause to the one before it. */
const joint = /^(?:同时|并且|此外|另外|还|并)/;
/** What one says at every opportunity. */
const formula = /习近平|思想|精神|党中央|决策部署|第一责任人|指导|坚持|法治政府建设/;

/** A sentence that stands twice in the report, or a clause twice in one paragraph. */
export const repeatedSentence = defineRule('style/repeated-sentence', ({ lines }, say) => {
  const sentences = new Set<string>();
  for (const line of lines) {
    if (line.kind === 'title' || line.kind === 'cell' || line.attachment) continue;
    const told: (readonly [start: number, end: number])[] = [];
    let previous = '';
    for (const { text, start } of sentencesIn(line, '。！？；')) {
      const words = text
        .replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]?是?/, '')
        .trimEnd()
        .replace(/[。；！？]{1,4}$/, '');
      const isNeighbour = words.length >= shortestNeighbour && words === previous;
      previous = words;
      if ((words.length < shortestSentence && !isNeighbour) || entry.test(words)) continue;
      if (isNeighbour || sentences.has(words)) {
        const from = start + text.indexOf(words);
        told.push([from, from + words.length]);
        say({ line, start: from, end: from + words.length, actual: short(words) });
      }
      sentences.add(words);
    }
    if (told.length === 0) for (const found of clausesTwice(line)) say({ line, ...found });
  }
});

function* clausesTwice(line: Line) {
  const seen = new Set<string>();
  const isDuty = partOf(line) === 'leadership-duty';
  let next = 0;
  let before = '';
  for (const clause of line.free.split(mark)) {
    const length = clause.replace(joint, '').length;
    const start = next + clause.length - length;
    next += clause.length + 1;
    // What is quoted is told apart by its words.
    const words = line.text.slice(start, start + length);
    const isNeighbour = length >= shortestNeighbour && before.endsWith(words);
    before = words;
    if (isNeighbour) {
      yield { start, end: start + length, actual: short(words) };
      continue;
    }
    if (isDuty || length < shortestClause || length > longestClause || formula.test(words)) continue;
    if (seen.has(words)) yield { start, end: start + length, actual: short(words) };
    seen.add(words);
  }
}

const short = (words: string): string => (words.length > 20 ? `${words.slice(0, 20)}…` : words);
