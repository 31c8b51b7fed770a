import { existsSync } from 'node:fs';
import { firstLine } from './first-line.ts';
import type { Program } from './program.ts';

/** A Python that has docxtpl: the system's own may not be the first in the path. */
const python = ['python3', '/usr/bin/python3'].find((each) => firstLine(each, '-c', 'import docxtpl; print(1)'));

const script = [
  'import json, sys',
  'from docxtpl import DocxTemplate',
  'document = DocxTemplate(sys.argv[1])',
  'document.render(json.load(open(sys.argv[2], encoding="utf-8")))',
  'document.save(sys.argv[3])',
].join('\n');

export const docxtpl: Program = {
  name: 'docxtpl',
  does: 'a template with one tag a paragraph, values from JSON',
  doesNot: 'check, compute, number, lay out; no bookmarks; nothing is read back',
  missing: ({ template }) =>
    python === undefined
      ? 'no python3 here has docxtpl'
      : existsSync(template)
        ? undefined
        : 'its template is not made',
  version: () =>
    firstLine(python!, '-c', 'import docxtpl, sys; print(docxtpl.__version__, "Python", sys.version.split()[0])') ?? '',
  command: ({ template, values, out }) => [python!, '-c', script, template, values, `${out}/docxtpl.docx`],
};
