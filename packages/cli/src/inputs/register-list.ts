import { registerUnits, type TaskList } from '@fazhi/core';
import { openDossier } from '@fazhi/core/folder';
import type { Host } from '../host.ts';

/** Units of a list that the dossier does not know: what is said of them, and whether they were written. */
export interface RegisteredList {
  readonly lines: readonly string[];
  /** Names that are registered now. */
  readonly added: ReadonlySet<string>;
}

const most = 12;
const some = (names: readonly string[]): string => names.slice(0, most).join('、') + (names.length > most ? '等' : '');

/** Offers to add units of the list to report.yaml; does so where that is asked for. */
export async function registerList(
  folder: string,
  list: TaskList,
  isAsked: boolean,
  { files }: Pick<Host, 'files'>,
): Promise<RegisteredList> {
  const path = `${folder}/report.yaml`;
  const bytes = await files.read(path);
  const { value: dossier } = await openDossier(folder, files);
  if (!bytes || !dossier) return { lines: [], added: new Set() };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const made = registerUnits(text, list, dossier.report.departments ?? []);
  if (!made)
    return {
      lines: [`${path} 的 departments 写在一行括号里，没有登记清单里的单位，请改成一行一个再试`],
      added: new Set(),
    };
  const names = made.added.map(({ name }) => name);
  const doubts = made.doubtful.map(({ name, near }) => `${name}（像是${near.join('、')}）`);
  const left = [
    ...(doubts.length > 0 ? [`没有登记、要人核对的单位${doubts.length}个：${some(doubts)}`] : []),
    ...(made.groups.length > 0
      ? [
          `没有登记、几个单位合称的${made.groups.length}个：${some(made.groups)}；请写进 departments，用 members 写明是哪些单位`,
        ]
      : []),
  ];
  if (names.length === 0) return { lines: left, added: new Set() };
  if (!isAsked) {
    const offer = `清单里有${names.length}个单位没有登记：${some(names)}；加 --register 写进 report.yaml`;
    return { lines: [offer, ...left], added: new Set() };
  }
  await files.write(path, new TextEncoder().encode(made.text));
  const done = `已登记${names.length}个单位：${some(names)}；编号 ${made.added[0]?.id} 等可以自己改`;
  return { lines: [done, ...left], added: new Set(names) };
}
