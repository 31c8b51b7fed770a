import { exitCodes } from '../../src/exit-code.ts';
import type { Host } from '../../src/host.ts';
import { runVerb } from './run-verb.ts';

/** A file that was dropped. */
export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a dossier is begun with. */
export interface NewDossier {
  readonly folder: string;
  readonly organ: string;
  readonly level: string;
  readonly year: number;
  readonly lastReport?: Dropped | undefined;
  readonly taskList?: Dropped | undefined;
}

/** Begins a dossier by the verbs: 0 where it is there, whatever the files given with it were worth; that is printed. */
export async function startDossier(given: NewDossier, host: Host): Promise<number> {
  const { folder, organ, level, year, lastReport, taskList } = given;
  const code = await runVerb('init', { targets: [folder], options: { organ, level, year: String(year) } }, host);
  if (code !== exitCodes.clean) return code;
  const inside = (path: string) => (folder === '.' ? path : `${folder}/${path}`);
  if (lastReport) {
    const previous = `previous/${year - 1}${/[.]\w+$/.exec(lastReport.name)?.[0] ?? ''}`;
    await host.files.write(inside(previous), lastReport.bytes);
    await addLine(inside('report.yaml'), `previous: ${previous}   # 上一年的报告，检查时比照`, host);
    await runVerb('import', { targets: ['report', inside(previous)], options: { into: folder, organ } }, host);
  }
  if (taskList) {
    const path = inside(`sources/${taskList.name}`);
    await host.files.write(path, taskList.bytes);
    await runVerb('import', { targets: ['tasks', path], options: { into: folder, register: true } }, host);
  }
  return code;
}

async function addLine(path: string, line: string, { files }: Host): Promise<void> {
  const text = new TextDecoder().decode(await files.read(path));
  await files.write(path, new TextEncoder().encode(`${text}${line}\n`));
}
