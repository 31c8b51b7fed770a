export * as build from './build.ts';
export { childrenOf, walk } from './children.ts';
export { fnv64 } from './fnv64.ts';
export { type Handlers, handle } from './handlers.ts';
export { mapInlines } from './map-inlines.ts';
export { plainText } from './plain-text.ts';
export { quote } from './quote.ts';
export { sentencesOf } from './sentences.ts';
export { widthOf } from './width.ts';
