export { checkDocuments } from './check-documents.ts';
export { checkEvidence, type EvidenceSource } from './check-evidence.ts';
export { pathOf } from './path-of.ts';
