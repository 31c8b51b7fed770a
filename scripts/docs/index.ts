import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages, writeReference } from './write-reference.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
for (const language of languages) {
  const warnings = await writeReference(root, language, join(root, 'docs/api/reference', language.lang));
  if (warnings > 0) process.exitCode = 1;
}
