export { checkBeside } from './check-beside.ts';
export { checkRequired } from './check-required.ts';
export { type DescribedEntry, describeLedger } from './describe-ledger.ts';
export { fillFacts } from './fill-facts.ts';
export { type Catalogue, makeLedger } from './make-ledger.ts';
