import type { Formulation } from '../../../model/pack/formulation.ts';
import type { Line } from '../../framework/line.ts';
import { defineRule } from '../../framework/rule.ts';
import { titleAround } from '../../text/enclosed.ts';

const kinds: readonly Formulation['kind'][] = ['slogan', 'thought', 'goal'];
/** Its wrong form has a rule of its own. */
const elsewhere = 'fixed.litigation-head';

interface Wrong {
  readonly form: string;
  readonly right: string;
  /** The right words are sure to be what was meant. */
  readonly sure: boolean;
}

/** A fixed collocation in another form: a wrong form of the table, or the verb of another of its phrases. */
export const fixedPhrase = defineRule('term/fixed-phrase', ({ lines, formulations }, say) => {
  const wrong = formulations
    .filter(({ id, kind }) => kinds.includes(kind) && id !== elsewhere)
    .flatMap((entry) => [...swapped(entry), ...mistaken(entry)]);
  for (const line of lines)
    for (const { form, right, sure } of wrong)
      for (const start of startsOf(line, form)) {
        const span = { start, end: start + form.length };
        if (!titleAround(line, span)) say({ line, ...span, expected: [right], ...(sure && { fix: right }) });
      }
});

/** 增强“两个维护”的自觉 is sound: the verb belongs to 自觉. */
function* startsOf({ text }: Line, form: string): Generator<number> {
  for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length))
    if (text[start + form.length] !== '的') yield start;
}

/** Of 增强“甲”、坚定“乙”: 坚定“甲” and 增强“乙”. */
function swapped({ term }: Formulation): readonly Wrong[] {
  const pairs = term.split('、').map((part) => /^([^“”]{1,4})(“[^“”]+”)$/.exec(part));
  if (pairs.length < 2 || pairs.some((pair) => !pair)) return [];
  const verbs = pairs.map((pair) => pair![1]!);
  return pairs.flatMap((pair) => {
    const [right, verb, phrase] = pair!;
    return verbs.filter((other) => other !== verb).map((other) => ({ form: `${other}${phrase}`, right, sure: true }));
  });
}

const letters = (words: string) => words.replaceAll(/[\p{P}\s]/gu, '');

/** Wrong forms of the table. Where only the marks differ, the part of the term with the same letters is right. */
function mistaken(entry: Formulation): readonly Wrong[] {
  const { term, wrongForms } = entry;
  return wrongForms.flatMap((form) => {
    if (swapped(entry).some((each) => form.includes(each.form))) return [];
    const part = partOf(term, letters(form));
    return part === form ? [] : [{ form, right: part ?? term, sure: part !== undefined }];
  });
}

function partOf(term: string, wanted: string): string | undefined {
  for (let start = 0; start < term.length; start++)
    for (let end = term.length; end > start; end--)
      if (letters(term.slice(start, end)) === wanted) return term.slice(start, end);
  return undefined;
}
