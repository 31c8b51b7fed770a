import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Outline } from '../../model/pack/outline.ts';

/** Metrics that are no longer as the layer says that defines them: patched by one above it, or defined anew by the dossier. */
export function changedMetrics(
  { metrics, metricOrigins }: Pick<Outline, 'metrics' | 'metricOrigins'>,
  dossier: Pick<Dossier, 'metrics'>,
): readonly string[] {
  const own = new Set(dossier.metrics.map(({ id }) => id));
  return metrics.flatMap(({ id }) => {
    const isSet = [...(metricOrigins.get(id)?.values() ?? [])].some(({ op }) => op === 'set');
    return isSet || own.has(id) ? [id] : [];
  });
}

/** Rules, groups and layers of rules that are set at two levels at least, each to something else than below. */
export function changedRules(
  { rules }: Pick<Outline, 'rules'>,
  { report }: Pick<Dossier, 'report'>,
): readonly string[] {
  const layers = [...rules.map(({ levels }) => levels), report.rules ?? {}];
  const said = new Map<string, string>();
  const changed = new Set<string>();
  for (const levels of layers)
    for (const [key, level] of Object.entries(levels)) {
      if (said.has(key) && said.get(key) !== level) changed.add(key);
      said.set(key, level);
    }
  return [...changed];
}
