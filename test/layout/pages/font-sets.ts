import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The Chinese fonts that one machine may have, and no others: what stands in for 仿宋 and 小标宋 there decides where lines end. */
export interface FontSet {
  readonly name: string;
  /** Packages of Debian that bring it. */
  readonly from: string;
  readonly families: readonly string[];
}

/** Fonts as wide as Times New Roman: without them digits are drawn wider. */
const times = { from: 'fonts-liberation', families: ['Liberation Serif', 'Liberation Sans'] } as const;

const chinese: readonly FontSet[] = [
  {
    name: 'arphic',
    from: 'fonts-arphic-gbsn00lp, fonts-arphic-gkai00mp',
    families: ['AR PL SungtiL GB', 'AR PL KaitiM GB'],
  },
  { name: 'wqy', from: 'fonts-wqy-zenhei', families: ['WenQuanYi Zen Hei'] },
  { name: 'noto', from: 'fonts-noto-cjk', families: ['Noto Serif CJK SC', 'Noto Sans CJK SC'] },
];

/** Each alone, and with what stands in for Times New Roman. */
const fontSets: readonly FontSet[] = chinese.flatMap((set) => [
  {
    name: `${set.name} + liberation`,
    from: `${set.from}, ${times.from}`,
    families: [...set.families, ...times.families],
  },
  set,
]);

/** What LibreOffice draws signs with on every machine. */
const everywhere = ['DejaVu Sans', 'DejaVu Serif', 'OpenSymbol'] as const;

/** Every face of a font on this machine. */
function fontFaces(): readonly { families: readonly string[]; file: string; face: string }[] {
  const asked = [':', '--format', '%{family}|%{file}|%{postscriptname}\n'];
  const listed = spawnSync('fc-list', asked, { encoding: 'utf8' }).stdout ?? '';
  return listed.split('\n').map((line) => {
    const [families = '', file = '', face = ''] = line.split('|');
    return { families: families.split(','), file, face };
  });
}

/** The files of the fonts of this machine by family. */
function fontFiles(): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const { families, file } of fontFaces())
    for (const family of families) files.set(family, [...(files.get(family) ?? []), file]);
  return files;
}

/** The sets that this machine can draw with, and the packages that it lacks for the others. */
export function fontSetsHere(): { readonly found: readonly FontSet[]; readonly lacking: readonly string[] } {
  const files = fontFiles();
  const has = ({ families }: FontSet) => families.every((family) => files.has(family));
  const absent = fontSets.filter((set) => !has(set)).flatMap(({ from }) => from.split(', '));
  const present = fontSets.filter(has).flatMap(({ from }) => from.split(', '));
  return { found: fontSets.filter(has), lacking: [...new Set(absent)].filter((name) => !present.includes(name)) };
}

/** The names by which a PDF calls the Chinese fonts of a set: every face in their files, as a program may take any of a collection. */
export function faceNames({ families }: FontSet): readonly string[] {
  const files = fontFiles();
  const own = new Set(families.flatMap((family) => (isLatin(family) ? [] : (files.get(family) ?? []))));
  return fontFaces().flatMap(({ file, face }) => (own.has(file) ? [face] : []));
}

const isLatin = (family: string): boolean => times.families.some((each) => each === family);

/**
 * A configuration in this folder by which a program sees the fonts of the set alone. Files are taken where they are and chosen by name:
 * LibreOffice 7.4 reads no collection (.ttc) through a link, and then draws empty boxes for every Chinese character.
 */
export async function writeFontSet({ families }: FontSet, folder: string): Promise<string> {
  const files = fontFiles();
  const wanted = [...new Set([...families, ...everywhere].flatMap((family) => files.get(family) ?? []))];
  const folders = [...new Set(wanted.map(dirname))];
  const path = join(folder, 'fonts.conf');
  await writeFile(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((each) => `  <dir>${each}</dir>`).join('\n')}
  <selectfont>
    <rejectfont><glob>*</glob></rejectfont>
    <acceptfont>
${wanted.map((file) => `      <glob>${file}</glob>`).join('\n')}
    </acceptfont>
  </selectfont>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return path;
}
