import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publish } from '@fazhi/core';
import { type OpenedDraft, openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { type EditionId, editions } from '../../packages/core/src/model/report/edition.ts';
import { type LayoutProfileId, layoutSettings } from '../../packages/core/src/model/report/layout.ts';
import type { Report, ReportHead } from '../../packages/core/src/model/report/report.ts';
import { build } from '../../packages/core/src/tree/index.ts';
import { writeDocx } from '../../packages/core/src/writers/docx/index.ts';

const { attachment, fact, p, report, row, section, table } = build;

export const head: Partial<ReportHead> = {
  issuerMarks: ['某某经济技术开发区管理委员会'],
  title: '某某经开区管委会关于2023年度法治政府建设情况的报告',
  documentNumber: '某经管〔2024〕5号',
  signatories: ['张某某'],
  addressees: ['某某市人民政府'],
  signatures: ['某某经济技术开发区管理委员会'],
  issueDate: '2024-02-20',
  copyTo: ['市委全面依法治市委员会办公室', '市司法局', '市人大常委会办公厅', '市政协办公厅', '市中级人民法院'],
  printedBy: '某某经开区管委会办公室',
  printedOn: '2024-02-21',
};
const marked = '深入贯彻《法治政府建设实施纲要》，扎实推进“放管服”改革，不断提升质效；群众满意——取得新成效。';
export const sentence =
  '坚持以人民为中心推进法治政府建设全面落实各项任务持续优化营商环境规范行政执法行为加强行政复议工作';

const layoutOf = (profile: LayoutProfileId) => layoutSettings.parse({ profile });

function longTree(changes: Partial<ReportHead> = {}): Report {
  const paragraphs = Array.from({ length: 40 }, (_, index) =>
    p(sentence.repeat(4), '。', sentence.slice(0, index), marked),
  );
  return report(
    { ...head, ...changes },
    p('现将2023年度法治政府建设情况报告如下。'),
    section(1, '主要举措和成效', [p('全年办结', fact('review.closed', '128件'), '。'), ...paragraphs]),
    attachment(
      '任务落实情况表',
      table([row('序号', '任务', '单位'), row('1', sentence, '区司法局')], { widths: [1, 6, 3] }),
    ),
  );
}

export const longReport = (profile: LayoutProfileId, changes: Partial<ReportHead> = {}): Promise<Uint8Array> =>
  writeDocx(longTree(changes), { edition: editions.submission, layout: layoutOf(profile), date: '2024-02-20' });

const root = fileURLToPath(new URL('../..', import.meta.url));
const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)) };
export const dossiers = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'examples', entry.name, 'report.yaml')))
  .map(({ name }) => name)
  .sort();

export async function openExample(name: string): Promise<OpenedDraft> {
  const { value } = await openDraft(join(root, 'examples', name), shelf, diskFiles);
  if (!value) throw new Error(`${name} does not open`);
  return value;
}

export async function publishExample(draft: OpenedDraft, edition: EditionId, profile: LayoutProfileId = 'page-37') {
  const { value } = await publish({ ...draft, layout: layoutOf(profile) }, { edition, format: 'docx' });
  if (!value) throw new Error(`${edition} is not published`);
  return value;
}

/** A document and the tree it was written from. */
export interface Example {
  readonly tree: Report;
  readonly bytes: Uint8Array;
}

interface Provider {
  readonly name: string;
  readonly profile: LayoutProfileId;
  readonly example: () => Promise<Example>;
}

const longExample = async (profile: LayoutProfileId): Promise<Example> => ({
  tree: longTree(),
  bytes: await longReport(profile),
});

async function dossierExample(name: string, profile: LayoutProfileId): Promise<Example> {
  const draft = await openExample(name);
  return { tree: draft.report, bytes: await publishExample(draft, 'submission', profile) };
}

/** What is rendered and measured; a further document is a further line. */
export const documents: readonly Provider[] = [
  ...(['page-37', 'ink-true', 'legacy-28'] as const).map((profile) => ({
    name: 'a long report',
    profile,
    example: () => longExample(profile),
  })),
  ...['jingkai-2023', 'dongxihu-2019'].flatMap((name) =>
    (['page-37', 'ink-true'] as const).map((profile) => ({
      name,
      profile,
      example: () => dossierExample(name, profile),
    })),
  ),
];
