import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from '../worker/desk.ts';
import type { ViewedDossier } from '../worker/view-dossier.ts';

/** The tabs of a dossier. */
export type TabId = 'report' | 'data' | 'text' | 'tasks' | 'departments' | 'check' | 'word' | 'build';

/** What every part of the page has at hand. */
export interface Shown {
  readonly desk: Desk;
  readonly folder: string;
  readonly dossier: ViewedDossier;
  /** Counts what changed: whoever shows a report draws it again. */
  readonly changes: number;
  /** Does something that may fail, tells what came of it, and shows the dossier anew. */
  readonly act: (work: () => Promise<string | undefined>) => Promise<void>;
  readonly goTo: (tab: TabId) => void;
  /** Opens a file of words at a line. */
  readonly openText: (path: string, line?: number) => void;
}

export const ShownContext = createContext<Shown | undefined>(undefined);

export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error('no dossier is shown');
  return shown;
}

/** A path of the dossier as the root knows it. */
export const inFolder = (folder: string, path: string): string => (folder === '.' ? path : `${folder}/${path}`);
