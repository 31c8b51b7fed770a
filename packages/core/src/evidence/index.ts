export { checkDocuments } from './check-documents.ts';
export { checkEvidence, type EvidenceSource } from './check-evidence.ts';
export { evidencePath } from './evidence-path.ts';
