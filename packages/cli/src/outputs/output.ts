import { relative } from 'node:path';
import { type EditionId, editions, type Format, formats, UsageError } from '@fazhi/core';
import { fileNameOf } from './file-name-of.ts';

/** What a report is written as: by us, or as a PDF by a program of this machine. */
export const outputFormats = [...formats, 'pdf'] as const;
export type OutputFormat = Format | 'pdf';

/** One file that a command is to write. */
export interface Output {
  readonly folder: string;
  readonly name: string;
  /** Of a report; else what it is, such as `coverage`. */
  readonly edition: string;
  readonly format: string;
}

export interface MadeFile {
  readonly output: Output;
  readonly bytes: Uint8Array;
}

export const outputPath = ({ folder, name }: Output): string => `${folder}/${name}`;

export const relativePath = (from: string, to: string): string => relative(from, to).replaceAll('\\', '/') || '.';

/** An output's path from a dossier's folder. */
export const pathFrom = (dossier: string, output: Output): string => relativePath(dossier, outputPath(output));

/** 《某某报告》（报送稿）.docx: findable by organ, year and type; the public edition has no mark. */
export function outputName(title: string, edition: EditionId, format: OutputFormat): string {
  return `${fileNameOf(title)}${edition === 'public' ? '' : `（${editions[edition].name}）`}.${format}`;
}

const previewMark = '（预览）';

/** The name of a PDF that is drawn in other fonts than it should: whoever passes it on passes that on with it. */
export const previewName = (name: string): string => name.replace(/(?=[.]\w+$)/, previewMark);

/** Where the same file would be that is no preview, or is one. */
export const twinOf = <Kind extends Output>(output: Kind): Kind => {
  const name = output.name.replace(previewMark, '');
  return { ...output, name: name === output.name ? previewName(name) : name };
};

/** @throws UsageError `output/collision` where two drafts would write one file, on systems too that tell no A from a */
export function refuseCollisions(outputs: readonly Output[]): void {
  const seen = new Set<string>();
  for (const path of outputs.map(outputPath)) {
    const key = path.normalize('NFC').toLowerCase();
    if (seen.has(key)) {
      throw new UsageError({
        code: 'output/collision',
        found: `有两个卷宗都要写到 ${path}`,
        remedy: '请分别指定 --out，或让标题不同',
      });
    }
    seen.add(key);
  }
}
