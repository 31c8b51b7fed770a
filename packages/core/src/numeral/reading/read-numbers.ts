import { joinTerms } from './join-terms.ts';
import { namedTerms } from './named-terms.ts';
import type { NumberReading } from './number-reading.ts';
import { inOneSpelling } from './one-spelling.ts';
import { numeralStart } from './read-coefficient.ts';
import { readTerm, type Term } from './read-term.ts';

/**
 * Every number of a text by what it says, in order, none over another: 3.2亿元, 320,000,000元, 320000千元 and
 * 三亿二千万元 are one value in 元. Nothing is left out because it is a name or a date; `kind` tells what it is. Time
 * grows with the text.
 */
export function readNumbers(given: string): readonly NumberReading[] {
  const { text, startOf, endOf } = inOneSpelling(given);
  return joinTerms(text, termsIn(text)).map(({ start, end, digits, ...said }) => ({
    ...said,
    start: startOf(start),
    end: endOf(end - 1),
    digits: { start: startOf(digits.start), end: endOf(digits.end - 1) },
  }));
}

/** Named numbers first; what they leave is read digit by digit. */
function termsIn(text: string): readonly Term[] {
  const named = namedTerms(text);
  const terms: Term[] = [];
  let next = 0;
  let until = 0;
  for (const { index } of text.matchAll(numeralStart)) {
    while (next < named.length && named[next]!.start <= index) {
      terms.push(named[next]!);
      until = Math.max(until, named[next]!.end);
      next += 1;
    }
    if (index < until) continue;
    const barrier = named[next]?.start ?? text.length;
    const whole = readTerm(text, index);
    const term = whole && whole.end > barrier ? readTerm(text.slice(0, barrier), index) : whole;
    if (!term) continue;
    terms.push({ ...term, start: Math.max(term.start, until) });
    until = term.end;
  }
  return [...terms, ...named.slice(next)];
}
