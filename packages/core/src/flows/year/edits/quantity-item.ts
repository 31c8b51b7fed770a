import type { Fact } from '../../../model/dossier/fact.ts';
import type { Metric } from '../../../model/pack/metric.ts';
import { yamlInline, yamlScalar } from '../../../source/index.ts';
import { quantityKeys, type StatedQuantity } from '../collected-fact.ts';
import { type ItemChange, yamlNumber } from './list-edits.ts';

/** The keys of the quantity as they stand in YAML; those that the fact had and has no more are deleted. */
export function quantityItem(quantity: StatedQuantity, { kind }: Metric, before: Fact | undefined): ItemChange {
  const item: Record<string, string | undefined> = {};
  for (const key of quantityKeys) {
    const value = quantity[key];
    if (typeof value === 'string') item[key] = kind === 'text' ? yamlInline(value) : yamlNumber(value);
    else if (value) {
      const parts = Object.entries(value).map(([name, each]) => `${yamlScalar(name)}: ${yamlNumber(each)}`);
      item[key] = `{ ${parts.join(', ')} }`;
    } else if (before?.[key] !== undefined) item[key] = undefined;
  }
  return item;
}
