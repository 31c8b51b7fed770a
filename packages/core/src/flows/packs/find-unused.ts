import { type Message, say } from '../../message/index.ts';
import { derivedFrom } from '../../model/pack/metric.ts';
import type { Outline, OutlineSection } from '../../model/pack/outline.ts';
import { metricsIn } from '../../model/pack/relation.ts';
import { templateUses } from '../../outline/index.ts';

/** What a pack has and nothing uses: templates, partials, metrics; required metrics whose figures nobody prints. */
export function findUnused(outline: Outline, label: string): readonly Message[] {
  const { metrics, printed, partials } = templateUses(outline);
  const needs = (each: OutlineSection): readonly string[] => [...each.needs, ...each.children.flatMap(needs)];
  const wanted = new Set([
    ...metrics,
    ...outline.sections.flatMap(needs),
    ...outline.metrics.flatMap(derivedFrom),
    ...outline.relations.flatMap(metricsIn),
  ]);
  const byId = new Map(outline.metrics.map((metric) => [metric.id, metric]));
  const reached = new Set(printed);
  for (const id of reached) for (const input of derivedFrom(byId.get(id) ?? {})) reached.add(input);
  const own = ({ file }: { readonly file: string }) => file.startsWith(`${label}/`);
  return [
    ...outline.unused.map(({ file }) => say('pack/unused-template', { place: { file, line: 1, column: 1 } })),
    ...[...outline.partials].flatMap(([name, template]) =>
      own(template) && !partials.has(name)
        ? [say('pack/unused-partial', { place: { file: template.file, line: 1, column: 1 }, actual: name })]
        : [],
    ),
    ...outline.metrics.flatMap(({ id, name, required }) => {
      if (!required || reached.has(id)) return [];
      const origins = outline.metricOrigins.get(id);
      const { place } = origins?.get('required') ?? origins?.get('definition') ?? {};
      return [say('pack/required-unprinted', { place, actual: id, subject: name })];
    }),
    ...outline.metrics.flatMap(({ id, name, required }) => {
      const origin = outline.metricOrigins.get(id)?.get('definition');
      return origin?.pack === label && !required && !wanted.has(id)
        ? [say('pack/unused-metric', { place: origin.place, subject: name, actual: id })]
        : [];
    }),
  ];
}
