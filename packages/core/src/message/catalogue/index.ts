import { dossier } from './dossier.ts';
import { evidence } from './evidence.ts';
import { fact } from './fact.ts';
import { input } from './input.ts';
import { output } from './output.ts';
import { pack } from './pack.ts';
import { prose } from './prose.ts';
import { schema } from './schema.ts';
import { task } from './task.ts';
import { template } from './template.ts';

/** Every message id with its wording and default severity. */
export const catalogue = {
  ...input,
  ...schema,
  ...dossier,
  ...fact,
  ...evidence,
  ...prose,
  ...pack,
  ...task,
  ...template,
  ...output,
};
