import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeKit } from '../../scripts/kit/make-kit.ts';
import type { Finished } from './finished.ts';
import { interleaveValues } from './interleave.ts';
import { type ProgramInputs, programs } from './programs/index.ts';
import { spentBy } from './published/processor-time.ts';
import { duties, type Section } from './section.ts';
import { rowsOf, tableOf } from './table.ts';
import { paragraphsOf } from './template.ts';

/** Whole processes, each from the same inputs on disk; those not installed are named. */
export async function comparePrograms(content: Finished, rounds: number): Promise<readonly Section[]> {
  const out = resolve('test/bench/out/programs');
  const at = (name: string) => join(out, name);
  mkdirSync(out, { recursive: true });
  cpSync(content.folder, at('dossier'), { recursive: true, filter: (path) => !/[\\/]out$/.test(path) });
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'report.md': content.markdown,
    'docxtpl-template.docx': content.template((name) => `{{ ${name} }}`),
    'values.json': JSON.stringify(content.values),
    'empty.mjs': '',
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(at(name), bytes);
  const inputs: ProgramInputs = {
    kit: (await makeKit(at('kit'))).folder,
    dossier: at('dossier'),
    edition: content.edition,
    markdown: at('report.md'),
    template: at('docxtpl-template.docx'),
    values: at('values.json'),
    out,
  };
  const here = programs.filter((program) => program.missing(inputs) === undefined);
  const runs = here.map((program) => () => spentBy(program.command(inputs), '.', process.env, [0]).processor);
  const times = await interleaveValues(runs, { warm: 2, counted: rounds });
  if (here.some(({ name }) => name === 'docxtpl')) {
    const written = paragraphsOf(readFileSync(at('docxtpl.docx')));
    if (written.join('\n') !== content.paragraphs.join('\n')) throw new Error('docxtpl wrote another text');
  }
  const rows = rowsOf(
    here.map((program) => `${program.name}, ${program.version(inputs)}`),
    times,
    0,
  );
  const skipped = programs.flatMap((program) => {
    const reason = program.missing(inputs);
    return reason === undefined ? [] : [`skipped: ${program.name} (${reason})`];
  });
  return [
    {
      title: `Whole processes, ${rounds} rounds, processor time`,
      text: [tableOf(rows, here[0]!.name), ...skipped.map((line) => `\n${line}`)].join('\n'),
      data: { rows, skipped },
    },
    { title: 'What each program does and does not do', text: duties(here), data: here.map(({ name }) => name) },
  ];
}
