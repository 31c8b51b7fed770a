import { plainText, type ReportNode, readReportFile } from '@fazhi/core';
import { openDossier } from '@fazhi/core/folder';
import { wordsOf } from '../../src/findings/words-of.ts';
import type { DeskFiles } from '../files/desk-files.ts';

/** A section of last year's report: its own words, or, where it has none, those of what is below it. */
interface LastSection {
  readonly title: string;
  readonly text: string;
}

/** Last year's report, as far as it can be read. */
export interface LastYear {
  /** As report.yaml names it; undefined where it names none. */
  readonly file: string | undefined;
  readonly sections: readonly LastSection[];
  /** Why there is nothing to show. */
  readonly trouble: string | undefined;
}

export async function readLastYear(folder: string, files: DeskFiles): Promise<LastYear> {
  const { value: dossier } = await openDossier(folder, files);
  const file = dossier?.report.previous;
  const none = { file, sections: [] };
  if (file === undefined) return { ...none, trouble: undefined };
  const bytes = await files.read(`${folder}/${file}`);
  if (!bytes) return { ...none, trouble: `没有找到上一年的报告 ${file}，请放在那里，或者改 report.yaml 里的 previous` };
  try {
    const { value, messages } = await readReportFile(bytes, file);
    if (value) return { file, sections: sectionsIn(value.report.children), trouble: undefined };
    return { ...none, trouble: messages.map(wordsOf).join('；') };
  } catch (error) {
    return { ...none, trouble: `${file} 读不了：${(error as Error).message}` };
  }
}

function sectionsIn(nodes: readonly ReportNode[]): readonly LastSection[] {
  const before = textOf(nodes.filter(({ type }) => type !== 'section'));
  const first = before === '' ? [] : [{ title: '开头', text: before }];
  return [...first, ...nodes.flatMap(sectionsOf)];
}

function sectionsOf(node: ReportNode): readonly LastSection[] {
  if (node.type !== 'section') return [];
  const own = textOf(node.children.filter(({ type }) => type !== 'section'));
  return [
    { title: plainText(node.title), text: own === '' ? textOf(node.children) : own },
    ...node.children.flatMap(sectionsOf),
  ];
}

const textOf = (nodes: readonly ReportNode[]): string =>
  nodes
    .map((node) => (node.type === 'section' ? `${plainText(node.title)}\n${textOf(node.children)}` : plainText(node)))
    .filter((text) => text.trim() !== '')
    .join('\n\n');
