import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../worker/desk.ts';
import type { About } from '../worker/page-host.ts';
import { DossierPage } from './dossier-page.tsx';
import { Start } from './start/start.tsx';

interface AppProps {
  readonly about: About;
  readonly desk: Desk;
  /** Calls back whenever files changed, until it is told to stop. */
  readonly watch: (changed: () => void) => () => void;
}

/** The desk: a workspace or a dossier, drawn anew whenever files change. */
export function App({ about, desk, watch }: AppProps) {
  const [changes, setChanges] = useState(0);
  const [folder, setFolder] = useState(about.folder);
  const [first, setFirst] = useState('');
  const open = (opened: string, words = '') => {
    setFirst(words);
    setFolder(opened);
  };
  useEffect(() => watch(() => setChanges((before) => before + 1)), [watch]);
  return (
    <>
      {about.folder === undefined && folder !== undefined && folder !== '.' && (
        <button type="button" class="link" onClick={() => setFolder(undefined)}>
          回到工作区
        </button>
      )}
      {folder === undefined ? (
        <Start desk={desk} changes={changes} year={about.year - 1} open={open} />
      ) : (
        <DossierPage key={folder} desk={desk} folder={folder} changes={changes} first={first} />
      )}
    </>
  );
}
