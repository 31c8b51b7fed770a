import { type Message, say } from '../../message/index.ts';
import { isRolledUp } from '../../model/rolled-up.ts';
import { placeAt } from '../../source/index.ts';
import type { DossierParts } from '../read-files.ts';

const subjects = {
  facts: '数据',
  evidence: '佐证材料',
  tasks: '任务',
  metrics: '指标',
  prose: '正文',
} as const;

/**
 * Each kind of content stands in report.yaml or in files of its own; facts in facts.yaml or in the folder facts. What was
 * rolled up lies in the folder, wherever the dossier has its own facts.
 */
export function checkSingleHome({ data, prosePaths, nameOf }: DossierParts): Message[] {
  const report = data.report[0]?.content;
  return (Object.keys(subjects) as (keyof typeof subjects)[]).flatMap((kind) => {
    const paths =
      kind === 'prose' ? prosePaths : data[kind].map(({ path }) => path).filter((path) => !isRolledUp(path));
    const inReport = report?.value[kind] !== undefined;
    const homes = [...(inReport ? ['report.yaml'] : []), ...(paths.length > 0 ? [homeOf(kind, paths)] : [])];
    if (kind === 'facts' && !inReport && paths.includes('facts.yaml') && paths.length > 1) homes.push('facts 文件夹');
    if (homes.length < 2) return [];
    const place = (inReport && report && placeAt(report.places, kind)) || { file: nameOf(paths[0] ?? 'report.yaml') };
    return [say('dossier/stated-twice', { place, subject: subjects[kind], actual: homes.join(' 和 ') })];
  });
}

const homeOf = (kind: string, paths: readonly string[]): string =>
  paths.includes(`${kind}.yaml`) ? `${kind}.yaml` : paths.length === 1 ? (paths[0] ?? kind) : `${kind} 文件夹`;
