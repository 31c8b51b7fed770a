export type { NumberReading } from './number-reading.ts';
export { readNumbers } from './read-numbers.ts';
export { sameNumbers } from './same-numbers.ts';
