import { useState } from 'preact/hooks';
import { FileDrop } from './parts/file-drop.tsx';
import { inFolder, useShown } from './state.ts';

/** Tasks with how far the report has them. */
export function TasksTab() {
  const { desk, folder, dossier, act } = useShown();
  const [state, setState] = useState<string>();
  const shown = dossier.tasks.filter((task) => state === undefined || task.state === state);
  const take = (name: string, bytes: Uint8Array) =>
    act(async () => {
      const path = inFolder(folder, `sources/${name}`);
      await desk.write(`收下 ${name}`, path, bytes, undefined);
      const { out, err, code } = await desk.run(`读任务清单 ${name}`, 'import', ['tasks', path], { into: folder });
      return code === 2 ? err : out;
    });
  return (
    <section aria-label="任务">
      <fieldset class="bar" aria-label="看哪些任务">
        <button type="button" aria-pressed={state === undefined} onClick={() => setState(undefined)}>
          全部（{dossier.tasks.length}）
        </button>
        {[...new Map(dossier.tasks.map((task) => [task.state, task.standing]))].map(([each, name]) => (
          <button key={each} type="button" aria-pressed={each === state} onClick={() => setState(each)}>
            {name}（{dossier.tasks.filter((task) => task.state === each).length}）
          </button>
        ))}
      </fieldset>
      <FileDrop accept=".docx,.xlsx,.md,.txt" words="把印发的任务清单拖到这里，或者选择文件" taken={take} />
      {shown.length === 0 ? (
        <p class="hint">
          {dossier.tasks.length === 0
            ? '还没有任务：把印发的任务清单、工作要点拖到上面，读成任务，再看报告里写了没有。'
            : '没有这样的任务。'}
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">序号</th>
              <th scope="col">任务</th>
              <th scope="col">单位</th>
              <th scope="col">情况</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((task) => (
              <tr key={task.id} class={task.state}>
                <td>{task.number}</td>
                <td>{task.content}</td>
                <td>{task.departments.join('、')}</td>
                <td>{task.standing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
