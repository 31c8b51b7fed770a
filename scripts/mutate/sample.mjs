import { readFileSync } from 'node:fs';

/*
 * Which of the faults are planted. Stryker asks its checkers before it runs the tests, and a fault that one of them turns down counts
 * neither for the score nor against it; Stryker's table has it among the errors.
 *
 * Every k-th fault scores in minutes a module that would take hours: Stryker numbers them file by file from the top, so the sample has
 * its share of each file. What an earlier run left is what one runs again after writing a test.
 */
const { FAZHI_MUTATE_EVERY: every = '1', FAZHI_MUTATE_FROM: from = '0', FAZHI_MUTATE_LEFT: report } = process.env;

const left =
  report &&
  new Set(
    Object.values(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(({ mutants }) =>
      mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').map(({ id }) => id),
    ),
  );

const isAsked = (id) => (left ? left.has(id) : Number(id) % Number(every) === Number(from));

const sample = {
  init: async () => {},
  group: async (faults) => [faults.map(({ id }) => id)],
  check: async (faults) =>
    Object.fromEntries(
      faults.map(({ id }) => [
        id,
        isAsked(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not asked for' },
      ]),
    ),
};

/** The form of a plugin that Stryker asks for. */
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', value: sample }];
