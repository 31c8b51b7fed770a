import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { About } from '../worker/page-host.ts';
import { askWorker } from './ask-worker.ts';
import { DossierPage } from './dossier-page.tsx';
import { Start } from './start/start.tsx';

/** The desk: a workspace or a dossier, drawn anew whenever files change. */
function App({ about }: { readonly about: About }) {
  const desk = useMemo(askWorker, []);
  const [changes, setChanges] = useState(0);
  const [folder, setFolder] = useState(about.folder);
  const [first, setFirst] = useState('');
  const open = (opened: string, words = '') => {
    setFirst(words);
    setFolder(opened);
  };
  useEffect(() => {
    const events = new EventSource('/api/events');
    events.addEventListener('message', async ({ data }: MessageEvent<string>) => {
      await desk.forget(JSON.parse(data) as readonly string[]);
      setChanges((before) => before + 1);
    });
    return () => events.close();
  }, [desk]);
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

const about = (await (await fetch('/api/about')).json()) as About;
document.title = `${about.name} · fazhi`;
render(<App about={about} />, document.querySelector('#desk')!);
