import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type FontSet, writeFontSet } from './pages/font-sets.ts';

const run = promisify(execFile);

/** What LibreOffice draws the families with here; counting lines and characters needs only some full-width font. */
const substitutes: readonly (readonly [family: string, drawnWith: string])[] = [
  ['仿宋_GB2312', 'AR PL SungtiL GB'],
  ['楷体_GB2312', 'AR PL KaitiM GB'],
  ['黑体', 'WenQuanYi Zen Hei'],
  ['宋体', 'AR PL SungtiL GB'],
  ['方正小标宋简体', 'AR PL SungtiL GB'],
  ['Times New Roman', 'Liberation Serif'],
];

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${substitutes
  .map(
    ([family, drawnWith]) =>
      `  <alias binding="same"><family>${family}</family><prefer><family>${drawnWith}</family></prefer></alias>`,
  )
  .join('\n')}
</fontconfig>
`;

const programs = ['soffice', 'pdftotext', 'pdftoppm', 'pdffonts'] as const;

/** The programs this machine lacks for rendering; empty where it can. */
export const missingPrograms = (): readonly string[] =>
  programs.filter((program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined);

/** The programs and fonts this machine lacks to draw with the fonts that the measures of the standard are kept for. */
export function missingForRender(): readonly string[] {
  const absent = missingPrograms();
  const families = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' }).stdout ?? '';
  const fonts = substitutes.map(([, drawnWith]) => drawnWith).filter((family) => !families.includes(family));
  return [...absent, ...new Set(fonts)];
}

/** The document as LibreOffice writes it when someone opens and saves it. */
export const saveAgain = async (docx: Uint8Array): Promise<Uint8Array> =>
  only(await saveAllAgain(new Map([['report', docx]])));

/** Documents by name, all saved by one LibreOffice. */
export const saveAllAgain = (documents: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Uint8Array>> =>
  convert(documents, 'docx:MS Word 2007 XML', 'docx');

/** The document as LibreOffice understands it, as one XML text: its own words for changes, comments, frames. */
export const readBack = async (docx: Uint8Array): Promise<string> =>
  new TextDecoder().decode(only(await convert(new Map([['report', docx]]), 'fodt', 'fodt')));

/** Documents by name, printed in one run of LibreOffice: starting it costs more than a document does. */
export const renderPdfs = (
  documents: ReadonlyMap<string, Uint8Array>,
  fonts?: FontSet,
): Promise<ReadonlyMap<string, Uint8Array>> => convert(documents, 'pdf', 'pdf', fonts);

function only(converted: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const [bytes] = converted.values();
  if (!bytes) throw new Error('nothing was converted');
  return bytes;
}

function convert(
  documents: ReadonlyMap<string, Uint8Array>,
  filter: string,
  extension: string,
  set?: FontSet,
): Promise<ReadonlyMap<string, Uint8Array>> {
  return inFolder(async (folder) => {
    const converted = join(folder, 'converted');
    const fonts = set ? await writeFontSet(set, folder) : join(folder, 'fonts.conf');
    if (!set) await writeFile(fonts, fontConfiguration);
    // By number: a name may be anything.
    const files = [...documents.keys()].map((name, index) => ({ name, file: `report-${index}` }));
    for (const { name, file } of files)
      await writeFile(join(folder, `${file}.docx`), documents.get(name) ?? new Uint8Array());
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        converted,
        ...files.map(({ file }) => join(folder, `${file}.docx`)),
      ],
      { env: { ...process.env, FONTCONFIG_FILE: fonts } },
    );
    const read = files.map(
      async ({ name, file }) => [name, await readFile(join(converted, `${file}.${extension}`))] as const,
    );
    return new Map(await Promise.all(read));
  });
}

/** All lengths in millimetres from the upper left corner of the paper. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface TextLine extends Box {
  readonly text: string;
}
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Lines as printed, top down; the parts of one line are joined. */
  readonly lines: readonly TextLine[];
  /** The smallest box around the ink within an area, of any colour or red only; undefined where there is none. */
  readonly ink: (area?: Partial<Box>, colour?: 'any' | 'red') => Box | undefined;
}

/** Where the words of each page stand, without its ink: much faster. */
export function measureWords(pdf: Uint8Array): Promise<readonly Words[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'report.pdf');
    await writeFile(file, pdf);
    await run('pdftotext', ['-bbox-layout', file, join(folder, 'report.html')]);
    return parseBoxes(await readFile(join(folder, 'report.html'), 'utf8'));
  });
}

/** The fonts in a PDF, without the six letters and the plus sign in front of each. */
export function fontsOf(pdf: Uint8Array): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'report.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdffonts', [file]);
    const lines = stdout.split('\n').slice(2);
    return lines.flatMap((line) => /^(?:[A-Z]{6}\+)?(\S+)/.exec(line)?.[1] ?? []);
  });
}

/** The ink of one page alone. */
export function measureInk(pdf: Uint8Array, page: number): Promise<Page['ink']> {
  return inFolder(async (folder) => {
    const file = join(folder, 'report.pdf');
    await writeFile(file, pdf);
    const only = ['-singlefile', '-f', String(page), '-l', String(page)];
    await run('pdftoppm', ['-r', String(resolution), ...only, file, join(folder, 'page')]);
    return inkOf(parsePicture(await readFile(join(folder, 'page.ppm'))));
  });
}

export function measure(pdf: Uint8Array): Promise<readonly Page[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'report.pdf');
    await writeFile(file, pdf);
    await run('pdftotext', ['-bbox-layout', file, join(folder, 'report.html')]);
    await run('pdftoppm', ['-r', String(resolution), file, join(folder, 'page')]);
    const pages = parseBoxes(await readFile(join(folder, 'report.html'), 'utf8'));
    const digits = String(pages.length).length;
    return Promise.all(
      pages.map(async (page, index) => {
        const name = `page-${String(index + 1).padStart(digits, '0')}.ppm`;
        const picture = parsePicture(await readFile(join(folder, name)));
        return { ...page, number: index + 1, ink: inkOf(picture) };
      }),
    );
  });
}

const resolution = 200;
const perPixel = 25.4 / resolution;
const fromPoints = (points: string | undefined): number => (Number(points) / 72) * 25.4;

export interface Words extends Pick<Page, 'width' | 'height' | 'lines'> {
  /** Every word by itself, in the order of the file. */
  readonly words: readonly TextLine[];
}

function parseBoxes(html: string): readonly Words[] {
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, content = '']) => ({
      width: fromPoints(width),
      height: fromPoints(height),
      lines: joinLines([...content.matchAll(lineTag)].map(parseLine)),
      words: [...content.matchAll(wordTag)].map(parseLine),
    }),
  );
}

const box = 'xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="([\\d.]+)" yMax="([\\d.]+)"';
const lineTag = new RegExp(`<line ${box}>(.*?)</line>`, 'gs');
const wordTag = new RegExp(`<word ${box}>(.*?)</word>`, 'gs');

function parseLine([, xMin, yMin, xMax, yMax, content = '']: RegExpMatchArray): TextLine {
  return {
    text: decode(content.replace(/<[^>]*>|\n\s*/g, '')),
    left: fromPoints(xMin),
    right: fromPoints(xMax),
    top: fromPoints(yMin),
    bottom: fromPoints(yMax),
  };
}

const decode = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** pdftotext parts a line at every wide gap: what stands at one height is one line. */
function joinLines(parts: readonly TextLine[]): readonly TextLine[] {
  const lines: TextLine[] = [];
  const middle = (line: Box) => (line.top + line.bottom) / 2;
  for (const part of [...parts].sort((a, b) => middle(a) - middle(b) || a.left - b.left)) {
    const last = lines.at(-1);
    if (last && Math.abs(middle(last) - middle(part)) < 2) lines[lines.length - 1] = joined(last, part);
    else lines.push(part);
  }
  return lines;
}

function joined(one: TextLine, other: TextLine): TextLine {
  const [first, second] = one.left <= other.left ? [one, other] : [other, one];
  return {
    text: `${first.text}${second.text}`,
    left: first.left,
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly pixels: Uint8Array;
}

/** A binary PPM: “P6”, width, height, 255, then the pixels. */
function parsePicture(bytes: Uint8Array): Picture {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 64)));
  if (!header) throw new Error('not a binary PPM');
  return { width: Number(header[1]), height: Number(header[2]), pixels: bytes.subarray(header[0].length) };
}

const dark = 128;
const colours = {
  any: (red: number, green: number, blue: number) => Math.min(red, green, blue) < dark,
  red: (red: number, green: number, blue: number) => red >= dark && green < dark && blue < dark,
} as const;

function inkOf({ width, height, pixels }: Picture): Page['ink'] {
  return (area = {}, colour = 'any') => {
    const isInk = colours[colour];
    const clamp = (length: number, most: number) => Math.min(most, Math.max(0, Math.round(length / perPixel)));
    const [fromX, toX] = [clamp(area.left ?? 0, width), clamp(area.right ?? 1000, width)];
    const [fromY, toY] = [clamp(area.top ?? 0, height), clamp(area.bottom ?? 1000, height)];
    let [left, right, top, bottom] = [width, -1, height, -1];
    for (let y = fromY; y < toY; y++) {
      for (let x = fromX; x < toX; x++) {
        const at = 3 * (y * width + x);
        if (!isInk(pixels[at] as number, pixels[at + 1] as number, pixels[at + 2] as number)) continue;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = y;
      }
    }
    if (bottom < 0) return undefined;
    return {
      left: left * perPixel,
      right: (right + 1) * perPixel,
      top: top * perPixel,
      bottom: (bottom + 1) * perPixel,
    };
  };
}

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-render-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
