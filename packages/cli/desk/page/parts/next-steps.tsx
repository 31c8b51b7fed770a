import { type TabId, useShown } from '../state.ts';

/** In a dossier that says nothing yet: what to do next, each step a button that leads there. */
export function NextSteps() {
  const { dossier, goTo } = useShown();
  // Of one that cannot be opened, the findings say what to do.
  if (dossier.title === undefined || dossier.figures.some(({ status }) => status === 'stated')) return null;
  const steps: readonly (readonly [TabId, string, string])[] = [
    ['departments', '向各单位要数', '生成填报表发下去，发回来拖进来就收'],
    ['data', '自己填数', '在表里填，或者从 Excel 粘贴；没有的空着，不写 0'],
    ...(dossier.tasks.length === 0 ? ([['tasks', '读任务清单', '看每项任务报告里写了没有']] as const) : []),
    ['text', '写文字', '各章节的文字在 prose 文件夹里'],
    ['build', '先看样稿', '数没有齐也可以生成，待补的地方标出来'],
  ];
  return (
    <section class="card wide" aria-label="下一步">
      <h2>下一步</h2>
      <ol>
        {steps.map(([tab, name, words]) => (
          <li key={tab}>
            <button type="button" class="link" onClick={() => goTo(tab)}>
              {name}
            </button>
            ：{words}
          </li>
        ))}
      </ol>
    </section>
  );
}
