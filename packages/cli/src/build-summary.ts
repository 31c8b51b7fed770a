import {
  type Draft,
  type EditionId,
  type Format,
  layoutDeviations,
  type Message,
  plainText,
  widthOf,
} from '@fazhi/core';
import { messageJson, stringifyJson } from './reporters/json.ts';
import { pretty } from './reporters/pretty.ts';

/** What one dossier came to. */
export interface BuildResult {
  readonly folder: string;
  readonly draft: Draft | undefined;
  readonly outputs: readonly { path: string; edition: EditionId; format: Format; sha256: string }[];
  readonly messages: readonly Message[];
}

export function buildJson(results: readonly BuildResult[]): string {
  return stringifyJson({
    outputs: results.flatMap(({ outputs }) =>
      outputs.map(({ path, edition, format, sha256 }) => ({ path, edition, format, sha256 })),
    ),
    facts: results.reduce((sum, { draft }) => sum + (draft?.facts.length ?? 0), 0),
    openSlots: results.flatMap(({ folder, draft }) =>
      (draft?.openSlots ?? []).map(({ id, value }) => ({ dossier: folder, id, text: value })),
    ),
    messages: results.flatMap(({ messages }) => messages.map(messageJson)),
  });
}

export function buildPretty(results: readonly BuildResult[], colour: boolean, quiet: boolean): string {
  return results
    .map((result) => pretty(result.messages, colour) + (quiet ? '' : summary(result)))
    .filter((text) => text !== '')
    .join('\n');
}

function summary({ folder, draft, outputs }: BuildResult): string {
  if (!draft || outputs.length === 0) return `${folder}：没有生成文件\n`;
  const { report, facts, openSlots, dossier } = draft;
  const body = report.children.filter(({ type }) => type !== 'attachment');
  const characters = Math.round(body.reduce((sum, block) => sum + widthOf(plainText(block)), 0));
  const parts = body.filter(({ type }) => type === 'section').length;
  const deviations = layoutDeviations(dossier.report.layout).length;
  return [
    ...outputs.map(({ path }) => `已生成  ${path}`),
    `正文    约${characters}字，${parts}个部分`,
    `数据    ${facts.length}项写入报告，待补${openSlots.length}处`,
    `版面    ${dossier.report.layout.profile}，与 GB/T 9704—2012 不同之处${deviations}项`,
    '',
  ].join('\n');
}
