export { fillFacts } from './fill-facts.ts';
export { makeLedger } from './make-ledger.ts';
