/** A number somebody wants to know, and what it might be as far as anybody cares to try, given those before it. */
export interface Unknown {
  readonly name: string;
  readonly candidates: (numbers: Numbers) => readonly number[];
}
export type Numbers = Readonly<Record<string, number>>;
/** What has to be so, of the numbers it names. */
export interface Condition {
  readonly names: readonly string[];
  readonly holds: (numbers: Numbers) => boolean;
}
export interface Question {
  readonly names: readonly string[];
  readonly answer: (numbers: Numbers) => string | number;
}

/**
 * Whether a question has one answer only, whatever the numbers are that fulfil all conditions. Tries every number in its
 * turn, and goes back as soon as a condition is broken; numbers that have nothing to do with the question are left out.
 */
export function hasOneAnswer(
  { names, answer }: Question,
  unknowns: readonly Unknown[],
  conditions: readonly Condition[],
): boolean {
  const near = new Set(names);
  for (let before = 0; before < near.size; ) {
    before = near.size;
    for (const { names: joined } of conditions)
      if (joined.some((name) => near.has(name))) for (const name of joined) near.add(name);
  }
  const tried = unknowns.filter(({ name }) => near.has(name));
  const place = new Map(tried.map(({ name }, index) => [name, index]));
  const due = tried.map((_, index) =>
    conditions.filter(({ names: joined }) => Math.max(...joined.map((name) => place.get(name) ?? -1)) === index),
  );
  const answers = new Set<string | number>();
  const numbers: Record<string, number> = {};
  const fill = (index: number): void => {
    const unknown = tried[index];
    if (!unknown) {
      answers.add(answer(numbers));
      return;
    }
    for (const number of unknown.candidates(numbers)) {
      if (answers.size > 1) return;
      numbers[unknown.name] = number;
      if (due[index]!.every(({ holds }) => holds(numbers))) fill(index + 1);
    }
  };
  fill(0);
  return answers.size === 1;
}
