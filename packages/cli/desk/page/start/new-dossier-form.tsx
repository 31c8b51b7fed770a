import { useState } from 'preact/hooks';
import type { Desk } from '../../worker/desk.ts';
import type { Dropped } from '../../worker/start-dossier.ts';
import { FileDrop } from '../parts/file-drop.tsx';

const levels = [
  ['county', '县（市、区）'],
  ['prefecture', '市（州）'],
  ['province', '省（区、市）'],
  ['township', '乡镇、街道'],
  ['department', '部门'],
] as const;

interface NewDossierFormProps {
  readonly desk: Desk;
  readonly year: number;
  /** Where it goes; undefined where that is to be asked. */
  readonly folder: string | undefined;
  readonly open: (folder: string, words?: string) => void;
}

/** Begins a dossier: whose, of which year, and what there is of last year. */
export function NewDossierForm({ desk, year: usual, folder, open }: NewDossierFormProps) {
  const [organ, setOrgan] = useState('');
  const [level, setLevel] = useState<string>(levels[0][0]);
  const [year, setYear] = useState(String(usual));
  const [name, setName] = useState('');
  const [lastReport, setLastReport] = useState<Dropped>();
  const [taskList, setTaskList] = useState<Dropped>();
  const [words, setWords] = useState('');
  const target = folder ?? name.trim();
  const start = async () => {
    setWords('正在新建……');
    const given = { folder: target, organ: organ.trim(), level, year: Number(year), lastReport, taskList };
    try {
      const { out, err, code } = await desk.start(given);
      if (code === 0) open(target, `${out}${err}`.trim());
      else setWords(err || out);
    } catch (error) {
      setWords((error as Error).message);
    }
  };
  return (
    <section class="card wide" aria-label="新建卷宗">
      <h2>新建卷宗</h2>
      <p class="hint">
        一个机关一个年度的报告是一个卷宗。填上机关和年度就可以开始；去年的报告、今年的任务清单有就带上，没有以后再说。
      </p>
      <div class="fields">
        {folder === undefined && (
          <label>
            文件夹的名字 <input value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
          </label>
        )}
        <label>
          机关全称{' '}
          <input
            class="long"
            placeholder="如 云山县人民政府"
            value={organ}
            onInput={({ currentTarget }) => setOrgan(currentTarget.value)}
          />
        </label>
        <label>
          层级{' '}
          <select value={level} onChange={({ currentTarget }) => setLevel(currentTarget.value)}>
            {levels.map(([id, words]) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label>
          报告年度{' '}
          <input inputMode="numeric" value={year} onInput={({ currentTarget }) => setYear(currentTarget.value)} />
        </label>
      </div>
      <FileDrop
        accept=".docx,.md,.txt"
        words={lastReport ? `去年的报告：${lastReport.name}` : '去年的报告（可以不给）：拖到这里，或者选择文件'}
        taken={async (file, bytes) => setLastReport({ name: file, bytes })}
      />
      <FileDrop
        accept=".docx,.xlsx,.md,.txt"
        words={taskList ? `任务清单：${taskList.name}` : '今年的任务清单（可以不给）：拖到这里，或者选择文件'}
        taken={async (file, bytes) => setTaskList({ name: file, bytes })}
      />
      <div class="bar">
        <button type="button" disabled={organ.trim() === '' || target === ''} onClick={start}>
          新建
        </button>
      </div>
      <p class="said" role="status">
        {words}
      </p>
    </section>
  );
}
