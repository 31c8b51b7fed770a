import type { MessageKind } from '../kind.ts';

/** What a catalogue of metrics says of itself, in a pack or in a dossier. */
export const metric = {
  'metric/unknown': {
    severity: 'error',
    reason: ({ actual, expected: near = [] }) =>
      `没有“${actual}”这个指标，应为${near.length > 0 ? ` ${near.join('、')}` : '这里或者所依据的模板包里的指标'}`,
  },
} as const satisfies Record<string, MessageKind>;
