import { useState } from 'preact/hooks';
import { FileDrop } from './parts/file-drop.tsx';
import { inFolder, useShown } from './state.ts';

/** A file that was edited in Word: what changed in it, and the way home for it. */
export function WordTab() {
  const { desk, folder, act } = useShown();
  const [path, setPath] = useState<string>();
  const [printed, setPrinted] = useState('');
  const look = (name: string, bytes: Uint8Array) =>
    act(async () => {
      const place = inFolder(folder, `returns/${name}`);
      await desk.write(`收下 ${name}`, place, bytes, undefined);
      const { out, err, code } = await desk.run(`核对 ${name}`, 'verify', [place, folder], {});
      setPath(place);
      setPrinted(out || err);
      return code === 2 ? err : '已经核对，没有改卷宗。';
    });
  const home = () =>
    act(async () => {
      if (path === undefined) return undefined;
      const { out, err, code } = await desk.run('把改动写回卷宗', 'verify', [path, folder], { update: true });
      setPrinted(out || err);
      return code === 2 ? err : '能写回的已经写回；不满意可以撤销。';
    });
  return (
    <section aria-label="Word 改稿">
      <FileDrop accept=".docx" words="把在 Word 或 WPS 里改过的 .docx 拖到这里，或者选择文件" taken={look} />
      {path !== undefined && (
        <div class="bar">
          <strong>{path}</strong>
          <button type="button" onClick={home}>
            把改动写回卷宗
          </button>
        </div>
      )}
      {printed !== '' && (
        <section aria-label="核对结果">
          <pre class="printed">{printed}</pre>
        </section>
      )}
    </section>
  );
}
