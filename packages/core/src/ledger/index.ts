export { checkBeside } from './checks/check-beside.ts';
export { checkRequired } from './checks/check-required.ts';
export { type DescribedEntry, describeLedger } from './describe-ledger.ts';
export { enterFacts } from './enter-facts.ts';
export { fillFacts } from './fill-facts.ts';
export { type Catalogue, makeLedger } from './make-ledger.ts';
