import type { Outline, Template } from '../../model/pack/outline.ts';
import type { OutlineHelper } from '../helper.ts';
import { helpers } from '../helpers/index.ts';
import { parseTemplate } from '../parse-template.ts';
import { baseName, partialName } from '../partials/partial-name.ts';
import { withInstances } from '../partials/with-instances.ts';
import { templatesOf } from './partial-graph.ts';

/** The words of ours that an outline's templates name: the metrics and the partials that something prints. */
export interface TemplateUses {
  readonly metrics: ReadonlySet<string>;
  /** Those of the metrics whose figures are printed; the others are only asked for, as in `{{#when}}`. */
  readonly printed: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
}

/** What the templates of an outline use, partials only where something prints them. */
export function templateUses(given: Outline): TemplateUses {
  const outline = withInstances(given);
  const metrics = new Set<string>();
  const printed = new Set<string>();
  const partials = new Set<string>();
  const visit = (program: hbs.AST.Program | undefined): void => {
    for (const statement of program?.body ?? []) {
      if (statement.type === 'PartialStatement') {
        const name = partialName(statement as hbs.AST.PartialStatement);
        const partial = outline.partials.get(name);
        if (!partial || partials.has(name)) continue;
        partials.add(name).add(baseName(statement as hbs.AST.PartialStatement));
        visitTemplate(partial);
        continue;
      }
      const { path, params = [], hash, program: inner, inverse } = statement as Partial<hbs.AST.BlockStatement>;
      const helper = path && (helpers as Record<string, OutlineHelper>)[path.original];
      if (helper?.words?.kind === 'metric') {
        const named = params.map((param) => String((param as hbs.AST.StringLiteral).value));
        for (const id of named) metrics.add(id);
        if (!helper.block) for (const id of named) printed.add(id);
      }
      for (const { key, value } of hash?.pairs ?? [])
        if (helper?.options?.[key] === 'metric') {
          const id = (value as hbs.AST.StringLiteral).value;
          metrics.add(id);
          if (inner && path?.original === 'each') printed.add(id);
        }
      visit(inner);
      visit(inverse);
    }
  };
  const visitTemplate = (template: Template) => visit(parseTemplate(template, []));
  for (const template of templatesOf(outline)) visitTemplate(template);
  return { metrics, printed, partials };
}
