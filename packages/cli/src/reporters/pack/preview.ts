import { changedThings, type DraftPreview, type PreviewedEdit, previewTable } from '@fazhi/core/packs';
import { alignColumns } from '../align-columns.ts';
import { editLines, editWords } from '../verbs/redline-pretty.ts';
import { visible } from '../visible.ts';

/** Where somebody has to look before the release: a draft that cannot be made, new errors, a change that nothing explains. */
export const isPreviewWanting = ({ isDrafted, version, edits, come, trouble }: DraftPreview): boolean =>
  trouble !== undefined ||
  (version !== undefined && !isDrafted) ||
  come.some(({ severity }) => severity === 'error') ||
  edits.some(({ causes }) => causes.length === 0);

/** What a release does to each draft: a table, then sentence by sentence with what in the pack accounts for it. */
export function previewPretty(previews: readonly DraftPreview[], quiet: boolean): string {
  if (previews.length === 0) return quiet ? '' : '没有卷宗\n';
  const shown = quiet ? previews.filter(isPreviewWanting) : previews;
  if (shown.length === 0) return '';
  const table = alignColumns(previewTable(shown));
  return visible(['对各卷宗草案的影响', table.trimEnd(), ...shown.flatMap(details), ''].join('\n'));
}

function details({ dossier, edits, layout, come, gone, trouble }: DraftPreview): readonly string[] {
  const lines = [
    ...(trouble === undefined ? [] : [trouble]),
    ...edits.flatMap(edited),
    ...layout.map(({ key, before, after }) => `版面  ${key}：${before || '—'} → ${after || '—'}`),
    ...come.map(({ severity, reason }) => `新的${severities[severity]}  ${reason}`),
    ...gone.map(({ severity, reason }) => `不再有的${severities[severity]}  ${reason}`),
  ];
  return lines.length === 0 ? [] : ['', dossier, ...lines.map((line) => `  ${line}`)];
}

const severities = { error: '错误', warning: '警告', info: '提示' } as const;

function edited({ edit, causes }: PreviewedEdit): readonly string[] {
  const { section } = edit.kind === 'deleted' ? edit.before : edit.after;
  const why = causes.map(({ kind, id, what }) => `${changedThings[kind]} ${id} ${what}`).join('；');
  return [
    ...editLines(edit).map((line) => `${editWords[edit.kind]}  ${section === '' ? '' : `【${section}】`}${line}`),
    `    因为：${why || '没有对上模板包的改动，请核对'}`,
  ];
}

/** For machines: what was there, what is there, and why. */
export const previewJson = (previews: readonly DraftPreview[]): readonly unknown[] =>
  previews.map(({ edits, ...rest }) => ({
    ...rest,
    edits: edits.map(({ edit, section, isData, causes }) => ({
      kind: edit.kind,
      section,
      isData,
      ...('before' in edit && { before: textOf(edit.before) }),
      ...('after' in edit && { after: textOf(edit.after) }),
      causes: causes.map(({ kind, id, aspect, level, what }) => ({ kind, id, aspect, level, what })),
    })),
  }));

const textOf = ({ cells }: { readonly cells: readonly { readonly text: string }[] }): string =>
  cells.map(({ text }) => text).join('\t');
