import { floor, isWhole } from '../algebra/rational.ts';
import type { Cell } from './cell.ts';
import { justAbove, justBelow, type Mark, markAt } from './mark.ts';

/** The least number of a cell; of what is counted the least whole one. */
export function lowest({ low, withLow }: Cell, isCounted = false): Mark {
  if (!isCounted) return withLow ? markAt(low) : justAbove(low);
  const under = floor(low);
  return markAt({ above: isWhole(low) && withLow ? under : under + 1n, below: 1n });
}

/** The greatest number of a cell; of what is counted the greatest whole one. */
export function highest({ high, withHigh }: Cell, isCounted = false): Mark {
  if (!isCounted) return withHigh ? markAt(high) : justBelow(high);
  const under = floor(high);
  return markAt({ above: isWhole(high) && !withHigh ? under - 1n : under, below: 1n });
}
