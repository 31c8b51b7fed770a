import { defineConfig } from 'vitest/config';
import { settings } from '../../vitest.config.ts';

/** The tests of the module whose faults are planted, and no others: what they let pass, nothing else is to find. */
const module = process.env.FAZHI_MUTATE ?? '*';

export default defineConfig({
  ...settings,
  test: { ...settings.test, include: [`packages/core/test/${module}/**/*.test.ts`] },
});
