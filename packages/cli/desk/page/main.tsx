import { render } from 'preact';
import type { Desk } from '../worker/desk.ts';
import type { About } from '../worker/page-host.ts';
import { App } from './app.tsx';
import { askWorker } from './ask-worker.ts';

const about = (await (await fetch('/api/about')).json()) as About;
const desk = askWorker<Desk>(new Worker('./worker.js', { type: 'module' }));

/** The server tells what changed, by whomever. */
function watch(changed: () => void): () => void {
  const events = new EventSource('/api/events');
  events.addEventListener('message', async ({ data }: MessageEvent<string>) => {
    await desk.forget(JSON.parse(data) as readonly string[]);
    changed();
  });
  return () => events.close();
}

document.title = `${about.name} · fazhi`;
render(<App about={about} desk={desk} watch={watch} />, document.querySelector('#desk')!);
