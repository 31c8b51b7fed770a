import { addMessages } from '../../../message/index.ts';
import type { Inline, Strong } from '../../../model/report/report.ts';
import { describeMistake, findMistakes, understood } from '../../mistakes/index.ts';
import { checkTouching } from '../check-touching.ts';
import { joinLines } from '../join-lines.ts';
import { pairStrong, type Stars, starsAt } from './pair-strong.ts';
import { readComment } from './read-comment.ts';
import { readLink } from './read-link.ts';
import { readMark } from './read-mark.ts';
import type { ReadToken, Stretch } from './token.ts';
import { complain, located, type TypedText } from './typed-text.ts';

/** A stretch of a text, a paragraph, a title or a cell, as inline nodes; what is no markup is text, as typed. */
export function parseInlines(typed: TypedText, from: number, to: number): Inline[] {
  const stretch = { typed, words: typed.text.slice(from, to), from };
  const { nodes, rest } = readTokens(stretch);
  for (const mistake of findMistakes(rest)) {
    const actual = joinLines(describeMistake(mistake, stretch.words));
    complain(typed, mistake.id, from + mistake.start, { actual, expected: mistake.expected });
  }
  const inlines = nodes.some(({ type }) => type === 'stars') ? joinTexts(pair(nodes, typed)) : (nodes as Inline[]);
  addMessages(typed.conversion.messages, checkTouching(inlines));
  return inlines;
}

const special = /[\\*[<\uFDD0]/g;
const stars = /\*+/y;
/** Three stars and more around words, which other readers print bold and slanted. */
const starred = /\*{3,}[^*\s](?:[^*\n]{0,200}[^*\s])?\*{3,}/y;
const readers: Readonly<Record<string, ReadToken>> = {
  '\\': ({ words }, at) => {
    const next = words[at + 1] ?? '';
    return /[!-/:-@[-`{-~]/.test(next) ? { length: 2, words: next } : undefined;
  },
  '*': ({ typed, words, from }, at) => {
    stars.lastIndex = at;
    const [run] = stars.exec(words)!;
    starred.lastIndex = at;
    if (run.length > 2 && !/[\p{L}\p{N}]/u.test(words[at - 1] ?? '') && starred.test(words))
      complain(typed, 'prose/unsupported', from + at, {
        actual: `“${run}”`,
        expected: ['一对 **，要印出星号写作 \\*\\*\\*'],
      });
    return run.length === 2
      ? { length: 2, nodes: [starsAt(words, at, from + at)] }
      : { length: run.length, words: run };
  },
  '[': readLink,
  '<': readComment,
  '\uFDD0': readMark,
};

/** The nodes of a stretch, and its words with `understood` in place of what they are read from. */
function readTokens({ typed, words, from }: Stretch): { nodes: readonly (Inline | Stars)[]; rest: string } {
  const nodes: (Inline | Stars)[] = [];
  let rest = '';
  let text = '';
  let textFrom = 0;
  let done = 0;
  const say = (as: string, end: number) => {
    if (text === '') textFrom = done;
    text += as;
    done = end;
  };
  const flush = () => {
    const value = joinLines(text);
    if (value !== '') nodes.push({ type: 'text', value, ...located(typed.placeOf(from + textFrom)) });
    text = '';
  };
  special.lastIndex = 0;
  for (let match = special.exec(words); match; match = special.exec(words)) {
    const { index: at } = match;
    const token = readers[words[at]!]!({ typed, words, from }, at);
    if (!token) continue;
    const end = at + token.length;
    rest += words.slice(done, at) + understood.repeat(token.length);
    say(words.slice(done, at), at);
    if (token.words !== undefined) say(token.words, end);
    else {
      flush();
      for (const node of token.nodes ?? []) nodes.push(node);
      done = end;
    }
    special.lastIndex = end;
  }
  rest += words.slice(done);
  say(words.slice(done), words.length);
  flush();
  return { nodes, rest };
}

const pair = (nodes: readonly (Inline | Stars)[], typed: TypedText): Inline[] =>
  pairStrong(nodes, {
    alone: ({ offset }) =>
      complain(typed, 'prose/unsupported', offset, {
        actual: '没有成对的“**”',
        expected: ['一对 **，要印出星号写作 \\*\\*'],
      }),
    cutting: ({ offset }) => complain(typed, 'prose/cut-number', offset, { actual: '**' }),
    strong: ({ offset }, children): Strong => ({ type: 'strong', children, ...located(typed.placeOf(offset)) }),
  });

/** Neighbouring words as one text, which begins where the first of them does. */
function joinTexts(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text' && !node.fromData && !last.fromData)
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}
