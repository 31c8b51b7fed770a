/** What users write, each a module of its own in the folder where the packages are installed. */
export const scripts = {
  'import-core': `import '@fazhi/core';\n`,
  'import-lint': `import '@fazhi/core/lint';\n`,
  'import-docxtemplater': `import 'docxtemplater';\nimport 'pizzip';\n`,
  'first-from-values': `
import { readFileSync } from 'node:fs';
import { createDossier, draftFrom, publish } from '@fazhi/core';
import national from '@fazhi/templates/national';
const { value: dossier } = createDossier(JSON.parse(readFileSync('dossier.json', 'utf8')));
const { value: draft } = draftFrom(dossier, new Map([national]), { editions: ['submission'] });
const { value: bytes, messages } = await publish(draft, { edition: 'submission', format: 'docx' });
if (!bytes) throw new Error(messages.join('\\n'));
`,
  'first-from-files': `
import { draftFrom, publish } from '@fazhi/core';
import { openDossier } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import national from '@fazhi/templates/national';
const { value: dossier } = await openDossier('dossier', diskFiles);
const { value: draft } = draftFrom(dossier, new Map([national]), { editions: ['submission'] });
const { value: bytes, messages } = await publish(draft, { edition: 'submission', format: 'docx' });
if (!bytes) throw new Error(messages.join('\\n'));
`,
  'first-by-docxtemplater': `
import { readFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
const document = new Docxtemplater(new PizZip(readFileSync('template.docx')), { paragraphLoop: true });
document.render(JSON.parse(readFileSync('template.json', 'utf8')));
document.toBuffer({ compression: 'DEFLATE', compressionOptions: { level: 1 } });
`,
} as const;
