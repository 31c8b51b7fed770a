import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Archive } from '../worker/alone-worker.ts';
import type { Desk } from '../worker/desk.ts';
import type { About } from '../worker/page-host.ts';
import { App } from './app.tsx';
import { askWorker } from './ask-worker.ts';
import { download } from './download.ts';
import { FileDrop } from './parts/file-drop.tsx';

/** The worker's program stands in the page: a page that is a file may load nothing beside it. */
const program = new Blob([document.querySelector('#worker')!.textContent], { type: 'text/javascript' });
const listeners = new Set<() => void>();
let isTelling = false;
const desk = askWorker<Desk & Archive>(new Worker(URL.createObjectURL(program)), () => {
  if (isTelling) return;
  isTelling = true;
  // A step writes several files; they are shown together.
  setTimeout(() => {
    isTelling = false;
    for (const tell of listeners) tell();
  }, 50);
});

function watch(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** The desk of one file: a zip comes in, is worked on in this page alone, and goes out again. */
function Alone() {
  const [about, setAbout] = useState<About>();
  const [words, setWords] = useState('');
  const [isUnsaved, setUnsaved] = useState(false);
  useEffect(() => watch(() => setUnsaved(true)), []);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (isUnsaved) addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  const open = async (name: string, bytes: Uint8Array | undefined) => {
    try {
      setWords('正在打开……');
      setAbout(await desk.open(bytes, name, today()));
      document.title = `${name} · fazhi`;
    } catch (error) {
      setWords((error as Error).message);
    }
  };
  const save = async () => {
    download(`${about?.name}.zip`, await desk.save());
    setUnsaved(false);
  };
  if (!about)
    return (
      <main class="start">
        <section class="card wide" aria-label="打开">
          <h1>fazhi 工作台</h1>
          <p>
            这一页不用安装，也不联网：卷宗只在这一页里，不会发到任何地方。打开卷宗的 zip，改完再下载
            zip，解开以后就是改过的卷宗。
          </p>
          <p class="hint">
            浏览器做不到的：直接改电脑上的文件夹、和别人同时改一个卷宗、转换 PDF、调用大模型、签名。这些请用 fazhi open
            和命令行。关掉这一页以前没有下载的改动会丢，关的时候会提醒。
          </p>
          <FileDrop
            accept=".zip"
            words="把卷宗或者工作区的 zip 拖到这里，或者选择文件"
            taken={(name, bytes) => open(name.replace(/[.]zip$/i, ''), bytes)}
          />
          <div class="bar">
            <button type="button" onClick={() => open('新卷宗', undefined)}>
              没有卷宗，新建一个
            </button>
          </div>
          <p class="said" role="status">
            {words}
          </p>
        </section>
      </main>
    );
  return (
    <>
      <div class="bar saving">
        <button type="button" onClick={save}>
          下载 zip
        </button>
        <span>{isUnsaved ? '有改动还没有下载' : '没有还没下载的改动'}</span>
      </div>
      <App about={about} desk={desk} watch={watch} />
    </>
  );
}

/** The day as the user's clock has it. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

render(<Alone />, document.querySelector('#desk')!);
