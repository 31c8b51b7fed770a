import type { Line } from '../../framework/line.ts';
import { defineRule } from '../../framework/rule.ts';

/** Shorter than the first it may be an entry or a heading, unless it stops at a comma. */
const [shortest, shortestOpen] = [30, 8];
const ended = /[。！？；：…”’）》〉」』】)\]>|:;.!?—_-]$|[。；！？][，、,]$/;
const open = /(?<![。；！？])[，、,]$/;
const notProse =
  /^(?:附件|附[:：]|抄送|主送|联系|发布|来源|注[:：]|备注|说明[:：]|签发|印发)|\d{4}年\d{1,2}月\d{1,2}日(?:印\s?发)?$|[|\t]/;

/** Prose that breaks off: a paragraph of sentences without a mark at its end. */
export const lostSentenceEnd = defineRule('style/lost-sentence-end', ({ lines }, say) => {
  const prose = lines.filter(isProse);
  const found = prose.filter(({ text }) => !ended.test(text.trimEnd()));
  // Lines that a conversion has cut are no paragraphs.
  if (found.length > 2 && found.length * 5 > prose.length) return;
  for (const line of found) {
    const end = line.text.trimEnd().length;
    const start = end - 1;
    say({
      line,
      start,
      end,
      actual: line.text.slice(Math.max(0, end - 8), end),
      ...(open.test(line.text.trimEnd()) && { subject: '，' }),
    });
  }
});

/** It says something in clauses: a heading has none, or no full stop within. */
const isProse = ({ kind, text: typed, attachment, sections }: Line): boolean => {
  const text = typed.trimEnd();
  return (
    attachment === undefined &&
    text.length >= (open.test(text) && sections.length > 0 ? shortestOpen : shortest) &&
    !notProse.test(text) &&
    (kind === 'paragraph'
      ? /。.|[，,].{1,80}，|[，、,]$/.test(text)
      : (kind === 'heading' || kind === 'item') && /。./.test(text))
  );
};
