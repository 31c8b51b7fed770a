import type { Dossier } from '../../../model/dossier/dossier.ts';

/** The lists whose items lie in several files. */
export type DossierList = 'facts' | 'evidence' | 'tasks';

/** Where items of lists stand: in which file of the dossier, and at which index there. */
export interface ListHomes {
  readonly homeOf: (list: DossierList, index: number) => { readonly path: string; readonly index: number };
  /** How many items of the list that file has. */
  readonly countIn: (list: DossierList, path: string) => number;
}

export function listHomes(dossier: Dossier): ListHomes {
  const pathOf = pathsIn(dossier.places.get('')?.file ?? dossier.places.get('organ')?.file ?? 'report.yaml');
  const fileAt = (list: DossierList, at: number) => dossier.places.get(`${list}/${at}`)?.file ?? '';
  return {
    homeOf: (list, index) => {
      const file = fileAt(list, index);
      let inFile = 0;
      for (let at = 0; at < index; at++) if (fileAt(list, at) === file) inFile += 1;
      return { path: pathOf(file), index: inFile };
    },
    countIn: (list, path) => {
      const all = list === 'tasks' ? dossier.taskList.tasks : dossier[list];
      return all.filter((_, at) => pathOf(fileAt(list, at)) === path).length;
    },
  };
}

/** The path inside the dossier of a file as messages name it: they know where report.yaml is. */
function pathsIn(report: string): (file: string) => string {
  const folder = report.endsWith('report.yaml') ? report.slice(0, -'report.yaml'.length) : '';
  return (file) => (file.startsWith(folder) ? file.slice(folder.length) : file);
}
