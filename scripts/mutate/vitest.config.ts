import { defineConfig } from 'vitest/config';
import { settings } from '../../vitest.config.ts';

/** The tests of the module whose faults are planted, and no others: what they let pass, nothing else is to find. */
const module = process.env.FAZHI_MUTATE ?? '*';

/*
 * A property that asks for thousands of values tries as few as the others here (FAZHI_RUNS, test/one-seed.ts), for each of a thousand
 * faults runs it again, and what is bulk stays away. The score can only be lower for it.
 */
const fewRuns = {
  name: 'few-runs',
  transform: (code: string, id: string) =>
    id.endsWith('.test.ts')
      ? code.replaceAll(/numRuns: [^,}\n]+/g, 'numRuns: Number(process.env.FAZHI_RUNS)')
      : undefined,
};

/** What takes seconds to read much or to try many together, and asks at its end how many it tried. */
const bulk = [
  'packages/core/test/edition/{inference,leaks}.test.ts',
  'packages/core/test/source/{large-yaml,nearest-steps,parse-sound}.test.ts',
  'packages/core/test/source/marks/mistype.test.ts',
];

export default defineConfig({
  ...settings,
  plugins: [fewRuns],
  // Files of tests share their modules: Stryker takes a new process by itself for a fault in what a module reckons as it loads.
  test: { ...settings.test, include: [`packages/core/test/${module}/**/*.test.ts`], exclude: bulk, isolate: false },
});
