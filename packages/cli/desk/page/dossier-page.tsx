import type { FunctionComponent } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Desk } from '../worker/desk.ts';
import type { ViewedDossier } from '../worker/view-dossier.ts';
import { BuildTab } from './build-tab.tsx';
import { CheckTab } from './check-tab.tsx';
import { DataTab } from './data-tab.tsx';
import { DepartmentsTab } from './departments-tab.tsx';
import { Outline } from './parts/outline.tsx';
import { ReportTab } from './report-tab.tsx';
import { type Shown, ShownContext, type TabId } from './state.ts';
import { TasksTab } from './tasks-tab.tsx';
import { TextTab } from './text-tab.tsx';
import { WordTab } from './word-tab.tsx';

const tabs = [
  ['report', '报告', ReportTab],
  ['data', '数据', DataTab],
  ['text', '文字', undefined],
  ['tasks', '任务', TasksTab],
  ['departments', '单位', DepartmentsTab],
  ['check', '检查', CheckTab],
  ['word', 'Word 改稿', WordTab],
  ['build', '生成', BuildTab],
] as const satisfies readonly (readonly [TabId, string, FunctionComponent | undefined])[];

interface DossierPageProps {
  readonly desk: Desk;
  readonly folder: string;
  /** Counts what changed on the disk. */
  readonly changes: number;
  /** What is said first: how it was begun. */
  readonly first: string;
}

/** One dossier: its outline, and a tab for each thing one does with it. */
export function DossierPage({ desk, folder, changes, first }: DossierPageProps) {
  const [dossier, setDossier] = useState<ViewedDossier>();
  const [tab, setTab] = useState<TabId>('report');
  const [words, say] = useState(first);
  const [isBusy, setBusy] = useState(false);
  const [undoable, setUndoable] = useState<string>();
  const [place, setPlace] = useState<{ readonly path: string; readonly line?: number | undefined }>();

  const look = useCallback(async () => {
    setDossier(await desk.view(folder));
    setUndoable(await desk.last());
  }, [desk, folder]);
  useEffect(() => {
    look().catch((error: Error) => say(error.message));
  }, [look, changes]);

  const act: Shown['act'] = async (work) => {
    setBusy(true);
    try {
      say((await work()) ?? '');
    } catch (error) {
      say((error as Error).message);
    }
    await look().catch((error: Error) => say(error.message));
    setBusy(false);
  };
  const openText: Shown['openText'] = (path, line) => {
    setPlace({ path, line });
    setTab('text');
  };
  if (!dossier) return <p class="hint">{words || '正在读卷宗……'}</p>;
  const shown: Shown = { desk, folder, dossier, changes, act, goTo: setTab, openText };
  const errors = dossier.findings.filter(({ severity }) => severity === 'error').length;
  const Tab = tabs.find(([id]) => id === tab)?.[2];
  return (
    <ShownContext.Provider value={shown}>
      <header class="top">
        <h1>{dossier.title ?? folder}</h1>
        <p>
          {dossier.openSlots.length > 0 ? `待补${dossier.openSlots.length}处` : '没有待补'}；
          {errors > 0 ? `${errors}个错误` : '没有错误'}
        </p>
        <button
          type="button"
          disabled={undoable === undefined || isBusy}
          onClick={() =>
            act(async () => {
              const undone = await desk.undo();
              return undone === undefined ? '没有可以撤销的了。' : `已撤销：${undone}`;
            })
          }
        >
          撤销{undoable === undefined ? '' : `：${undoable}`}
        </button>
      </header>
      <div class="tabs" role="tablist" aria-label="工作台">
        {tabs.map(([id, name]) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === tab}
            aria-controls="panel"
            onClick={() => setTab(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div class="columns">
        <Outline />
        <main id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} aria-busy={isBusy}>
          {Tab ? <Tab /> : <TextTab path={place?.path} line={place?.line} key={place?.path} />}
        </main>
      </div>
      <footer class="foot" role="status">
        {isBusy ? '正在做……' : words}
      </footer>
    </ShownContext.Provider>
  );
}
