import type { DescribedEntry } from '@fazhi/core';
import { useState } from 'preact/hooks';
import { useShown } from './state.ts';

const views = [
  ['all', '全部'],
  ['open', '待补'],
  ['wrong', '有误'],
] as const;
type View = (typeof views)[number][0];

const isShown: { readonly [Each in View]: (figure: DescribedEntry) => boolean } = {
  all: ({ status, place }) => status !== 'open' || place !== undefined,
  open: ({ status }) => status === 'open',
  wrong: ({ status }) => status === 'contradicted',
};

/** Figures by the department that owes them: what is there, what is missing, and how they stood last year. */
export function DataTab() {
  const { dossier, openText } = useShown();
  const [view, setView] = useState<View>('all');
  const [word, setWord] = useState('');
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
      </fieldset>
      {shown.length === 0 && <p class="hint">这里没有数据。</p>}
      {departments.map((department) => (
        <table key={department}>
          <caption>{department}</caption>
          <thead>
            <tr>
              <th scope="col">指标</th>
              <th scope="col">数值</th>
              <th scope="col">上年</th>
              <th scope="col">与上年比</th>
              <th scope="col">佐证</th>
              <th scope="col">公开</th>
              <th scope="col">位置</th>
            </tr>
          </thead>
          <tbody>
            {shown
              .filter(({ source }) => (source ?? '没有写明单位') === department)
              .map((figure) => (
                <Row key={figure.metric} figure={figure} open={openText} />
              ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

interface RowProps {
  readonly figure: DescribedEntry;
  readonly open: (path: string, line?: number) => void;
}

function Row({ figure, open }: RowProps) {
  const { name, status, value, prior, change, evidence, classification, place, definition } = figure;
  return (
    <tr class={status}>
      <th scope="row" title={definition}>
        {name}
      </th>
      <td class="number">{value ?? (status === 'contradicted' ? '有误' : '待补')}</td>
      <td class="number">{prior?.value ?? prior?.exact}</td>
      <td>{change}</td>
      <td>{evidence.length > 0 ? `${evidence.length}份` : ''}</td>
      <td>{classification === 'internal' ? '内部' : ''}</td>
      <td>
        {place && (
          <button type="button" class="link" onClick={() => open(place.file, place.line)}>
            改
          </button>
        )}
      </td>
    </tr>
  );
}

const matches = ({ name, metric }: DescribedEntry, word: string): boolean =>
  word === '' || name.includes(word) || metric.includes(word);
