import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '@fazhi/core';
import { type ConverterId, converters } from './converters.ts';
import { findProgram, type Surroundings } from './find-program.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { type Ended, runProgram } from './run-program.ts';

/** A program of this machine. */
export interface FoundProgram {
  readonly id: ConverterId | 'pdftotext';
  readonly name: string;
  readonly path: string;
}

/** A PDF and what can be read in it. */
export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly pages: readonly string[];
  /** Each with all its names, the one to show at the end. */
  readonly fonts: readonly (readonly string[])[];
}

/** The programs of this machine that make a PDF of a Word file, and the one that reads its text. */
export interface Office {
  readonly converters: () => Promise<readonly FoundProgram[]>;
  readonly reader: () => Promise<FoundProgram | undefined>;
  /** @throws InputError `pdf/unconverted`, `pdf/hung`, `pdf/unread` */
  readonly print: (docx: Uint8Array, converter: FoundProgram, reader: FoundProgram) => Promise<PrintedPdf>;
}

interface OfficeOptions extends Surroundings {
  /** How long a program may take for one document. */
  readonly milliseconds?: number;
}

/** Far longer than a report takes, and a person waits. */
const threeMinutes = 180_000;

export function officeOf({ milliseconds = threeMinutes, ...surroundings }: OfficeOptions): Office {
  const { platform, environment } = surroundings;
  const run = (program: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    runProgram(program, args, { milliseconds, environment: { ...environment, ...more } });
  const print: Office['print'] = (docx, { id, name, path }, reader) =>
    inFolder(async (folder) => {
      const conversion = { docx: join(folder, 'report.docx'), pdf: join(folder, 'report.pdf'), folder };
      await writeFile(conversion.docx, docx);
      const { command } = converters.find((each) => each.id === id)!;
      const { program, arguments: args, environment: more } = command(path, conversion);
      const ended = await run(program, args, more);
      const bytes = ended.killed ? undefined : await readFile(conversion.pdf).catch(() => undefined);
      if (!bytes?.subarray(0, 5).equals(Buffer.from('%PDF-')))
        throw unconverted(`${name}（${path}）`, ended, milliseconds);
      const text = await run(reader.path, ['-layout', '-enc', 'UTF-8', conversion.pdf, '-']);
      if (text.code !== 0) throw unread(reader, text);
      // Each page ends with a form feed.
      const pages = text.stdout.split('\f').slice(0, -1);
      const families = await familiesByFont(run);
      const fonts = pdfFonts(bytes).map((font) => [font, ...(families.get(font) ?? [])]);
      return { bytes, pages, fonts };
    });
  return {
    converters: async () => {
      const found = await Promise.all(
        converters.map(async ({ id, name, names, places }) => {
          const path = await findProgram(names, places[platform] ?? [], surroundings);
          return path === undefined ? [] : [{ id, name, path }];
        }),
      );
      return found.flat();
    },
    reader: async () => {
      const path = await findProgram(['pdftotext'], [], surroundings);
      return path === undefined ? undefined : { id: 'pdftotext', name: 'pdftotext', path };
    },
    print,
  };
}

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-pdf-'));
  try {
    return await work(folder);
  } finally {
    // A program that was killed may still be letting go of its files.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** By the name that a font has in a PDF, the families it is known by on this machine; none where nobody can tell. */
async function familiesByFont(
  run: (program: string, args: readonly string[]) => Promise<Ended>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { stdout } = await run('fc-list', [':', 'family', 'postscriptname']);
  return new Map(
    stdout.split('\n').flatMap((line) => {
      const [families = '', name] = line.split(':postscriptname=');
      return name === undefined ? [] : [[name.trim(), families.split(',').map((each) => each.trim())] as const];
    }),
  );
}

function unconverted(program: string, { killed, stderr, code }: Ended, milliseconds: number): InputError {
  if (killed)
    return new InputError({
      code: 'pdf/hung',
      found: `${program} 过了 ${Math.ceil(milliseconds / 1000)} 秒还没有转换完，已经把它停了`,
      remedy: '请再试一次，或者用 --with 换一个程序；也可以在 WPS、Word 里打开 .docx 另存为 PDF',
    });
  const said = stderr.trim().split('\n').at(-1) ?? '';
  return new InputError({
    code: 'pdf/unconverted',
    found: `${program} 没有转换出 PDF${said === '' ? `（退出码 ${code ?? '无'}）` : `：${said}`}`,
    remedy: '请检查这个程序能不能打开 .docx，或者用 --with 换一个程序；也可以在 WPS、Word 里打开 .docx 另存为 PDF',
  });
}

const unread = ({ path }: FoundProgram, { stderr }: Ended): InputError =>
  new InputError({
    code: 'pdf/unread',
    found: `${path} 读不出 PDF 的文字${stderr.trim() === '' ? '' : `：${stderr.trim().split('\n').at(-1)}`}，没法核对，所以没有写`,
    remedy: '请检查这个程序，或者在 WPS、Word 里打开 .docx 另存为 PDF，再逐页核对',
  });
