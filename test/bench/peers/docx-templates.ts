import { createReport } from 'docx-templates';
import type { Peer } from './peer.ts';

export const docxTemplates: Peer = {
  name: 'docx-templates',
  library: 'docx-templates',
  does: 'one command a paragraph, replaced by its text; without sandbox, compressed at level 1',
  doesNot: 'check, compute, number, lay out; no bookmarks; nothing is read back; runs code of the template',
  prepare: async ({ template, values }) => {
    const file = template((name) => `+++${name}+++`);
    return async () =>
      await createReport({
        template: file,
        data: values,
        noSandbox: true,
        processLineBreaks: false,
        cmdDelimiter: '+++',
        compressionLevel: 1,
      });
  },
};
