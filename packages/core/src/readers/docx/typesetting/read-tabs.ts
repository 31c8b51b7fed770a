import type { SetTabStop } from '../../../model/report/typesetting.ts';
import { elementsOf } from '../../../ooxml/index.ts';
import { millimetresOf } from './set-context.ts';
import { type Properties, wordValue } from './set-properties.ts';

const kinds: Readonly<Record<string, SetTabStop['kind']>> = {
  left: 'left',
  start: 'left',
  num: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  // A decimal point stands where its tab leads: words without one end there.
  decimal: 'right',
};

/** The tab stops of a paragraph in order: each layer adds its own to those below, and may clear some of them. */
export function readTabs(layers: readonly Properties[]): readonly SetTabStop[] {
  const stops = new Map<number, SetTabStop>();
  for (const layer of layers) {
    const tabs = layer.get('tabs');
    for (const tab of tabs ? elementsOf(tabs) : []) {
      const at = millimetresOf(wordValue(tab, 'pos'));
      if (at === undefined) continue;
      const kind = kinds[wordValue(tab) ?? ''];
      if (kind) stops.set(at, { kind, at });
      else if (wordValue(tab) === 'clear') stops.delete(at);
    }
  }
  return [...stops.values()].sort((one, other) => one.at - other.at);
}
