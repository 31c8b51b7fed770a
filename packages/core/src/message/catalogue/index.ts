import { archive } from './archive.ts';
import { citation } from './citation.ts';
import { content } from './content.ts';
import { date } from './date.ts';
import { dossier } from './dossier.ts';
import { evidence } from './evidence.ts';
import { fact } from './fact.ts';
import { form } from './form.ts';
import { format } from './format.ts';
import { input } from './input.ts';
import { metric } from './metric.ts';
import { number } from './number.ts';
import { numbering } from './numbering.ts';
import { output } from './output.ts';
import { pack } from './pack.ts';
import { placeholder } from './placeholder.ts';
import { privacy } from './privacy.ts';
import { prose } from './prose.ts';
import { punctuation } from './punctuation.ts';
import { review } from './review.ts';
import { rollup } from './rollup.ts';
import { rule } from './rule.ts';
import { schema } from './schema.ts';
import { style } from './style.ts';
import { task } from './task.ts';
import { template } from './template.ts';
import { term } from './term.ts';
import { workspace } from './workspace.ts';
import { year } from './year.ts';

/** Every message id with its wording and default severity. */
export const catalogue = {
  ...input,
  ...schema,
  ...dossier,
  ...fact,
  ...metric,
  ...evidence,
  ...form,
  ...prose,
  ...pack,
  ...archive,
  ...workspace,
  ...review,
  ...year,
  ...rollup,
  ...task,
  ...template,
  ...output,
  ...rule,
  ...content,
  ...number,
  ...style,
  ...punctuation,
  ...numbering,
  ...citation,
  ...date,
  ...format,
  ...privacy,
  ...placeholder,
  ...term,
};
