import type { HelperCall, OutlineHelper } from '../helper.ts';

const isKnown =
  ({ state }: HelperCall) =>
  (id: string) =>
    state.ledger.entries.get(id)?.quantity !== undefined;

/** `{{#when "a" "b"}}…{{else}}…{{/when}}`: all of these metrics have a value. */
export const when: OutlineHelper = {
  block: true,
  condition: true,
  words: { kind: 'metric', min: 1, max: 12 },
  options: {},
  run: (call) => (call.words.every(isKnown(call)) ? call.body() : call.otherwise()),
};

/** `{{#whenAny "a" "b"}}…{{else}}…{{/whenAny}}`: at least one of these metrics has a value. */
export const whenAny: OutlineHelper = {
  ...when,
  run: (call) => (call.words.some(isKnown(call)) ? call.body() : call.otherwise()),
};
