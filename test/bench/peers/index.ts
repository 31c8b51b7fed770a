import type { Peer } from './peer.ts';

export type { Peer } from './peer.ts';

/** Ours first; the second is what the others are compared with. Loaded one by one: loading is measured too. */
export const peers: readonly (() => Promise<Peer>)[] = [
  async () => (await import('./fazhi.ts')).fazhi,
  async () => (await import('./docxtemplater.ts')).docxtemplater,
  async () => (await import('./docxtemplater.ts')).docxtemplaterStored,
  async () => (await import('./easy-template-x.ts')).easyTemplateX,
  async () => (await import('./docx-templates.ts')).docxTemplates,
];
