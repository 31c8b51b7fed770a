import type { PlainMessage } from '@fazhi/core';
import { type Draft, type EditionId, editions, layoutDeviations, plainText, widthOf } from '@fazhi/core';
import { mergeFindings } from '../../findings/merge-findings.ts';
import type { ManifestOutput } from '../../outputs/folder-manifest.ts';
import { batchPretty } from '../batch-pretty.ts';
import { messageJson, stringifyJson } from '../json.ts';
import { pretty } from '../pretty.ts';

/** What one dossier came to: plain data without its draft, so that a batch takes no more memory than one. */
export type BuildResult = BuiltDossier | UnchangedDossier;
export interface BuiltDossier {
  readonly folder: string;
  readonly unchanged?: false;
  readonly draft: DraftSummary | undefined;
  readonly outputs: readonly BuiltOutput[];
  /** Editions that were asked for and that errors kept back, while others were made. */
  readonly keptBack?: readonly EditionId[];
  readonly messages: readonly PlainMessage[];
  /** Still to be listed in the manifests of a folder that several dossiers share. */
  readonly listed?: readonly ManifestOutput[];
  /** Files of an earlier build that this one did not write again under their names. */
  readonly stale?: readonly string[];
  /** Why the dossier could not be told what was built from it. */
  readonly unrecorded?: string;
}
/** One that was left alone, since it would come out the same. */
export interface UnchangedDossier {
  readonly folder: string;
  readonly unchanged: true;
  readonly outputs: readonly BuiltOutput[];
}
interface BuiltOutput {
  readonly path: string;
  readonly edition: string;
  readonly format: string;
  readonly sha256: string;
  /** The program that made it, where we did not. */
  readonly by?: string;
}
export interface DraftSummary {
  readonly characters: number;
  readonly parts: number;
  readonly facts: number;
  readonly openSlots: readonly { readonly id: string; readonly text: string }[];
  readonly profile: string;
  readonly deviations: number;
}

/** What several dossiers came to. */
export interface BuiltBatch {
  readonly results: readonly BuildResult[];
  /** About the workspace they stand in. */
  readonly messages: readonly PlainMessage[];
  /** How many could not be opened or written. */
  readonly troubles: number;
}

export function summarize({ report, facts, openSlots, layout }: Draft): DraftSummary {
  const body = report.children.filter(({ type }) => type !== 'attachment');
  return {
    characters: Math.round(body.reduce((sum, block) => sum + widthOf(plainText(block)), 0)),
    parts: body.filter(({ type }) => type === 'section').length,
    facts: facts.length,
    openSlots: openSlots.map(({ id, value }) => ({ id, text: value })),
    profile: layout.profile,
    deviations: layoutDeviations(layout).length,
  };
}

const isBuilt = (result: BuildResult): result is BuiltDossier => !result.unchanged;

export function buildJson({ results, messages: ofWorkspace }: BuiltBatch): string {
  const built = results.filter(isBuilt);
  const { messages, owners } = merged(built);
  const unchanged = results.flatMap((result) => (result.unchanged ? [result.folder] : []));
  return stringifyJson({
    dossiers: results.map(({ folder }) => folder),
    ...(unchanged.length > 0 && { unchanged }),
    outputs: results.flatMap(({ folder, outputs }) =>
      outputs.map(({ path, edition, format, sha256, by }) => ({
        dossier: folder,
        path,
        edition,
        format,
        sha256,
        ...(by !== undefined && { by }),
      })),
    ),
    ...(built.some(({ keptBack }) => keptBack) && {
      keptBack: built.flatMap(({ folder, keptBack = [] }) => keptBack.map((edition) => ({ dossier: folder, edition }))),
    }),
    ...(built.some(({ stale }) => stale) && { stale: built.flatMap(({ stale = [] }) => stale) }),
    facts: built.reduce((sum, { draft }) => sum + (draft?.facts ?? 0), 0),
    openSlots: built.flatMap(({ folder, draft }) =>
      (draft?.openSlots ?? []).map((slot) => ({ dossier: folder, ...slot })),
    ),
    messages: [...ofWorkspace, ...messages].map((message) => ({
      ...messageJson(message),
      dossiers: owners.get(message) ?? [],
    })),
  });
}

export function buildPretty(batch: BuiltBatch, colour: boolean, quiet: boolean): string {
  const { results, troubles } = batch;
  const built = results.filter(isBuilt);
  if (results.length + troubles < 2) {
    const found = [...batch.messages, ...built.flatMap(({ messages }) => messages)];
    return pretty(found, colour) + (quiet ? '' : results.map(summary).join(''));
  }
  const { messages, owners } = merged(built);
  const said = new Map(built.map((result) => [result.folder, summary(result)]));
  return batchPretty(
    { messages: [...batch.messages, ...messages], targets: [...said.keys()], troubles, owners, colour, quiet },
    { noun: '卷宗', after: (folder) => said.get(folder) ?? '', unchanged: results.length - built.length },
  );
}

const merged = (built: readonly BuiltDossier[]) =>
  mergeFindings(built.map(({ folder, messages }) => ({ target: folder, messages })));

/** A review copy that was made is no word of the others, of which older files may lie there. */
const keptBackLines = ({ keptBack = [] }: BuiltDossier): readonly string[] =>
  keptBack.length === 0
    ? []
    : [
        `没有生成  ${keptBack.map((id) => editions[id].name).join('、')}：上面的问题改好再生成；文件夹里如果有，是以前的`,
      ];

function summary(result: BuildResult): string {
  const { folder, outputs } = result;
  if (result.unchanged) return `没有变化，没有重新生成  ${folder}\n`;
  const { draft } = result;
  if (!draft || outputs.length === 0) return `${folder}：没有生成文件\n`;
  const { characters, parts, facts, openSlots, profile, deviations } = draft;
  return [
    ...outputs.map(({ path, by }) => `已生成  ${path}${by === undefined ? '' : `（用 ${by} 转换）`}`),
    ...keptBackLines(result),
    ...(result.stale ?? []).map((path) => `还在    ${path} 是以前转换的，不是这一稿，请删去`),
    `正文    约${characters}字，${parts}个部分`,
    `数据    ${facts}项写入报告，待补${openSlots.length}处`,
    `版面    ${profile}，与 GB/T 9704—2012 不同之处${deviations}项`,
    '',
  ].join('\n');
}
