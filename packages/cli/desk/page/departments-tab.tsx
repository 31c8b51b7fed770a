import { useEffect, useState } from 'preact/hooks';
import { Contested } from './parts/contested.tsx';
import { FileDrop } from './parts/file-drop.tsx';
import { Proposals } from './parts/proposals.tsx';
import { inFolder, useShown } from './state.ts';

/** Who owes what: forms out, returns in. */
export function DepartmentsTab() {
  const { desk, folder, act, changes } = useShown();
  const [status, setStatus] = useState('');
  useEffect(() => {
    desk.run('看收集情况', 'collect', [folder], { status: true }).then(({ out, err }) => setStatus(out || err));
  }, [desk, folder, changes]);

  const forms = () =>
    act(async () => {
      const { out, err, code } = await desk.run('生成填报表', 'forms', [folder], {});
      return code === 2 ? err : out;
    });
  const take = (name: string, bytes: Uint8Array) =>
    act(async () => {
      const path = inFolder(folder, `returns/${name}`);
      if ((await desk.read(path)) !== undefined) return `returns 里已经有 ${name}，请换一个文件名再收。`;
      await desk.write(`收下 ${name}`, path, bytes, undefined);
      const { out, err, code } = await desk.run(`收 ${name}`, 'collect', [folder], {});
      return code === 2 ? err : out;
    });
  return (
    <section aria-label="单位">
      <div class="bar">
        <button type="button" onClick={forms}>
          生成各单位的填报表
        </button>
      </div>
      <FileDrop accept=".xlsx,.docx,.txt" words="把单位发回的填报表或者材料拖到这里，或者选择文件" taken={take} />
      <Contested />
      <Proposals />
      <section aria-label="收集情况">
        <h2>谁报了，谁还欠着</h2>
        <pre class="printed">{status}</pre>
      </section>
    </section>
  );
}
