import { TemplateHandler } from 'easy-template-x';
import type { Peer } from './peer.ts';

export const easyTemplateX: Peer = {
  name: 'easy-template-x',
  library: 'easy-template-x',
  does: 'one tag a paragraph, replaced by its text; the handler is kept',
  doesNot: 'check, compute, number, lay out; no bookmarks; nothing is read back',
  prepare: async ({ template, values }) => {
    const file = Buffer.from(template((name) => `{${name}}`));
    const handler = new TemplateHandler();
    return async () => await handler.process(file, values);
  },
};
