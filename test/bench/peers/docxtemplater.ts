import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Peer } from './peer.ts';

const doesNot = 'check, compute, number, lay out; no bookmarks; nothing is read back';
const of = (compression: 'STORE' | 'DEFLATE'): Peer['prepare'] => {
  const options = { compression, compressionOptions: { level: 1 } } as const;
  return async ({ template, values }) => {
    const file = template((name) => `{${name}}`);
    // A document is used once: the template is unzipped and compiled for each, as its documentation says.
    return async () => {
      const document = new Docxtemplater(new PizZip(file), { paragraphLoop: true });
      document.render(values);
      return document.toBuffer(options);
    };
  };
};

export const docxtemplater: Peer = {
  name: 'docxtemplater',
  library: 'docxtemplater',
  does: 'one tag a paragraph, replaced by its text; compressed at level 1, its fastest',
  doesNot,
  prepare: of('DEFLATE'),
};

export const docxtemplaterStored: Peer = {
  name: 'docxtemplater, stored',
  library: 'docxtemplater',
  does: 'the same without compression: its fastest, and a file several times as large',
  doesNot,
  prepare: of('STORE'),
};
