import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../worker/desk.ts';
import { NewDossierForm } from './new-dossier-form.tsx';
import { Workspace } from './workspace.tsx';

interface StartProps {
  readonly desk: Desk;
  readonly changes: number;
  /** The year that is reported on, as a rule. */
  readonly year: number;
  readonly open: (folder: string, words?: string) => void;
}

/** Where no dossier is open: those of the workspace, and a new one. */
export function Start({ desk, changes, year, open }: StartProps) {
  const [isWorkspace, setWorkspace] = useState<boolean>();
  useEffect(() => {
    desk.read('workspace.yaml').then((bytes) => setWorkspace(bytes !== undefined));
  }, [desk, changes]);
  if (isWorkspace === undefined) return <p class="hint">正在看文件夹……</p>;
  return (
    <main class="start">
      {isWorkspace && <Workspace desk={desk} changes={changes} open={open} />}
      <NewDossierForm desk={desk} year={year} folder={isWorkspace ? undefined : '.'} open={open} />
    </main>
  );
}
