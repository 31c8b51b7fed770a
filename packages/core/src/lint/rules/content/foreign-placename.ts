import type { Dossier } from '../../../model/dossier.ts';
import { at, defineRule } from '../../rule.ts';

/** An organ of a place: 清河镇人民政府, 临江县司法局. */
const organ =
  /(?<=^|[，。；：、（“\s])(?:会同|联合|赴|到|组织|指导|推动|支持|配合|督促|协助|[在向由与和及为对以受])?(?<name>[\u4e00-\u9fff]{2,4}?(?:省|市|县|区|镇|乡|街道))(?=人民政府|司法局|党工委|党委|办事处|人民法院|人民检察院|政府)/g;
const generic =
  /^(?:[本我该各全两多某上下此]|兄弟|邻近|周边|相关|有关|所在|辖|地区|城区|社区|园区|省|市|县|区|镇|乡|街道)/;

/** Every name of a place or organ that the dossier itself gives. */
function namesOf({ report, facts, evidence, taskList }: Dossier): string {
  const { organ, addressees, copyTo, departments, title = '' } = report;
  const units = departments.flatMap(({ name, aliases = [], members = [] }) => [name, ...aliases, ...members]);
  const sources = facts.flatMap(({ source }) => source ?? []);
  const documents = evidence.flatMap(({ title: document, issuer = '' }) => [document, issuer]);
  const owners = taskList.tasks.flatMap(({ lead, responsible, content }) => [...lead, ...responsible, content]);
  return [
    organ.name,
    organ.short ?? '',
    title,
    ...addressees,
    ...copyTo,
    ...units,
    ...sources,
    ...documents,
    ...owners,
  ].join('\n');
}

/** An organ of a place that the dossier does not know: what a copied text leaves behind. */
export const foreignPlacename = defineRule('content/foreign-placename', ({ lines, dossier }, say) => {
  if (!dossier) return;
  const names = namesOf(dossier);
  for (const line of lines) {
    if (line.kind === 'cell') continue;
    for (const match of line.free.matchAll(organ)) {
      const { name = '' } = match.groups ?? {};
      if (!generic.test(name) && !/[由向经在以为对和与及是]/.test(name) && !names.includes(name))
        say(at(line, match, 'name'));
    }
  }
});
