import { useState } from 'preact/hooks';
import type { ViewedFigure } from '../worker/figures-of.ts';
import { FigureRow } from './parts/figure-row.tsx';
import { PasteRows } from './parts/paste-rows.tsx';
import { useShown } from './state.ts';

const views = [
  ['all', '卷宗里的'],
  ['open', '待补'],
  ['wrong', '有误'],
] as const;
type View = (typeof views)[number][0];

const isShown: { readonly [Each in View]: (figure: ViewedFigure) => boolean } = {
  all: ({ status, place }) => status !== 'open' || place !== undefined,
  open: ({ status }) => status === 'open',
  wrong: ({ status, findings }) => status === 'contradicted' || findings.some(({ severity }) => severity === 'error'),
};

const columns = ['指标', '本年数', '约数', '写成', '上年', '与上年比', '来源单位', '公开', '佐证', '所在'] as const;

/** Figures by the department that owes them: what is there, what is missing, how they stood last year; each is changed where it is shown. */
export function DataTab() {
  const { dossier } = useShown();
  const [view, setView] = useState<View>('all');
  const [word, setWord] = useState('');
  const [pasted, setPasted] = useState<string>();
  const shown = dossier.figures.filter((figure) => isShown[view](figure) && matches(figure, word));
  const departments = [...new Set(shown.map(({ source }) => source ?? '没有写明单位'))];
  return (
    <section aria-label="数据">
      <fieldset class="bar" aria-label="看哪些数">
        {views.map(([id, name]) => (
          <button key={id} type="button" aria-pressed={id === view} onClick={() => setView(id)}>
            {name}（{dossier.figures.filter(isShown[id]).length}）
          </button>
        ))}
        <label>
          查找 <input type="search" value={word} onInput={({ currentTarget }) => setWord(currentTarget.value)} />
        </label>
        <button
          type="button"
          aria-expanded={pasted !== undefined}
          onClick={() => setPasted(pasted === undefined ? '' : undefined)}
        >
          从 Excel 粘贴
        </button>
      </fieldset>
      <p class="hint">
        直接在表里改：回车写入并到下一行，Esc 放弃。分子分母写 2939/2941，从…到…写 22.5→2，分项写
        简易=110；普通=280。空着就是待补。
      </p>
      {pasted !== undefined && <PasteRows text={pasted} change={setPasted} close={() => setPasted(undefined)} />}
      <datalist id="departments">
        {dossier.departments.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {shown.length === 0 && (
        <p class="hint">
          {word !== '' || view === 'wrong'
            ? '没有这样的数。'
            : '卷宗里还没有数：点“待补”，在表里填；或者到“单位”生成填报表。'}
        </p>
      )}
      {departments.map((department) => (
        <table key={department}>
          <caption>{department}</caption>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown
              .filter(({ source }) => (source ?? '没有写明单位') === department)
              .map((figure) => (
                <FigureRow key={figure.metric} figure={figure} columns={columns.length} paste={setPasted} />
              ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

const matches = ({ name, metric }: ViewedFigure, word: string): boolean =>
  word === '' || name.includes(word) || metric.includes(word);
