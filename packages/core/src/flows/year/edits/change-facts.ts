import { type Message, say } from '../../../message/index.ts';
import { editList, type ItemChange } from './list-edits.ts';
import type { ListHomes } from './list-homes.ts';

/** Changes of facts that the dossier has, put together by the files they are typed in. */
export interface FactChanges {
  readonly change: (index: number, keys: ItemChange) => void;
  /** The new texts by path; a list that is written in brackets on one line stays, which is said. */
  readonly done: (messages: Message[]) => Map<string, string>;
}

export function changeFacts({ homeOf, countIn }: ListHomes, texts: ReadonlyMap<string, string>): FactChanges {
  const changes = new Map<string, Map<number, ItemChange>>();
  return {
    change: (fact, keys) => {
      const { path, index } = homeOf('facts', fact);
      const ofFile = changes.get(path) ?? new Map<number, ItemChange>();
      changes.set(path, ofFile.set(index, keys));
    },
    done: (messages) => {
      const files = new Map<string, string>();
      for (const [path, ofFile] of changes) {
        const edit = { changes: ofFile, additions: [], count: countIn('facts', path) };
        const next = editList(texts.get(path) ?? '', 'facts', edit);
        if (next === undefined)
          messages.push(say('form/brackets', { place: { file: path }, subject: `${path} 的 facts` }));
        else files.set(path, next);
      }
      return files;
    },
  };
}
