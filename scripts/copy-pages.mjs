import { cpSync } from 'node:fs';

/** The pages of rules are read when a rule is explained: they ship beside the compiled rules. */
cpSync('packages/core/src/lint/rules', 'packages/core/dist/lint/rules', {
  recursive: true,
  filter: (source) => !source.endsWith('.ts'),
});
