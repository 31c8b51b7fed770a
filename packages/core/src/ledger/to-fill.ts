import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import { derivedFrom } from '../model/pack/metric.ts';

/** Where an open metric is to be filled in, for a message: 在 facts.yaml 填 metric: review.accepted. */
export function toFill(entry: LedgerEntry, ledger: Ledger): string {
  return `在 ${ledger.ofValues ? 'facts 里' : fileOf(entry, ledger)} 填 metric: ${missingIds(entry, ledger, new Set()).join('、')}`;
}

/** The metric; of one that is computed, the ones it waits for. */
function missingIds({ metric }: LedgerEntry, ledger: Ledger, seen: Set<string>): readonly string[] {
  if (seen.has(metric.id)) return [metric.id];
  seen.add(metric.id);
  const missing = derivedFrom(metric).flatMap((id) => {
    const input = ledger.entries.get(id);
    return input && input.quantity === undefined ? missingIds(input, ledger, seen) : [];
  });
  return missing.length > 0 ? [...new Set(missing)] : [metric.id];
}

/** The file that has the fact, or others of its department, or any; as the dossier names it. */
function fileOf({ place, source }: LedgerEntry, ledger: Ledger): string {
  const placed = [...ledger.entries.values()].filter((entry) => entry.place !== undefined);
  const kin = placed.find((entry) => source !== undefined && entry.source === source);
  const file = place?.file ?? kin?.place?.file;
  if (file !== undefined) return nameOf(file);
  const home = nameOf(placed[0]?.place?.file ?? 'facts.yaml');
  return home.includes('/') ? 'facts 文件夹' : home;
}

const nameOf = (path: string): string =>
  path
    .split('/')
    .slice(path.includes('/facts/') ? -2 : -1)
    .join('/');
