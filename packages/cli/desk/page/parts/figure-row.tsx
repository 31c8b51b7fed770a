import type { FactRevision } from '@fazhi/core';
import { useEffect, useState } from 'preact/hooks';
import type { ViewedFigure } from '../../worker/figures-of.ts';
import { useShown } from '../state.ts';

const precisions = ['准确', '约', '余', '多', '近', '以上'] as const;
const classes = [
  ['', '随佐证'],
  ['public', '公开'],
  ['internal', '内部'],
] as const;

interface FigureRowProps {
  readonly figure: ViewedFigure;
  readonly columns: number;
  /** Several rows were pasted. */
  readonly paste: (text: string) => void;
}

/** One figure of the table: what is typed is written when its cell is left, and what cannot be written is said below. */
export function FigureRow({ figure, columns, paste }: FigureRowProps) {
  const { desk, folder, act, openText } = useShown();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [text, setText] = useState(figure.typed);
  const [source, setSource] = useState(figure.ownSource);
  useEffect(() => setText(figure.typed), [figure.typed]);
  useEffect(() => setSource(figure.ownSource), [figure.ownSource]);
  const { metric, name, unit, status, value, prior, change, evidence, place, definition } = figure;

  const revise = (revision: Omit<FactRevision, 'metric'>) =>
    act(async () => {
      const [row] = await desk.revise(folder, `改 ${name}`, [{ metric, ...revision }], false);
      setRefused(row?.isRefused ? row.words : []);
      return row?.isRefused ? `没有写：${row.words.join('；')}` : `已写入：${name}`;
    });
  const cancel = () => {
    setText(figure.typed);
    setRefused([]);
  };
  const notes = [
    ...refused.map((words) => ({ words: `没有写：${words}`, severity: 'error' })),
    ...figure.findings.filter(({ words }) => !refused.includes(words)),
  ];
  const precision = figure.precision === undefined || figure.precision === 'exact' ? '准确' : figure.precision;
  const note = notes.length > 0 ? `notes-${metric}` : undefined;
  return (
    <>
      <tr class={status}>
        <th scope="row" title={definition}>
          {name}
          {unit !== '' && <small>（{unit}）</small>}
        </th>
        <td>
          <input
            class="value"
            aria-label={`${name}的本年数`}
            aria-invalid={refused.length > 0}
            aria-describedby={note}
            placeholder={status === 'derived' ? '由其他数据算出' : '待补'}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onChange={({ currentTarget }) =>
              currentTarget.value !== figure.typed && revise({ value: currentTarget.value })
            }
            onKeyDown={(event) => {
              if (event.key === 'Escape') cancel();
              const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
              if (step !== undefined && !event.isComposing) moveFrom(event, step);
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text/plain') ?? '';
              if (!pasted.includes('\t')) return;
              event.preventDefault();
              paste(pasted);
            }}
          />
        </td>
        <td>
          <select
            aria-label={`${name}的约数`}
            value={precision}
            disabled={figure.typed === ''}
            onChange={({ currentTarget }) => revise({ precision: currentTarget.value })}
          >
            {precisions.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </td>
        <td class="number">{value ?? (status === 'contradicted' ? '有误' : '待补')}</td>
        <td class="number">{prior?.value ?? prior?.exact}</td>
        <td>{change}</td>
        <td>
          <input
            class="source"
            list="departments"
            aria-label={`${name}的来源单位`}
            placeholder={figure.source}
            value={source}
            onInput={({ currentTarget }) => setSource(currentTarget.value)}
            onChange={({ currentTarget }) =>
              currentTarget.value !== figure.ownSource && revise({ source: currentTarget.value })
            }
          />
        </td>
        <td>
          <select
            aria-label={`${name}公开不公开`}
            value={figure.ownClassification}
            onChange={({ currentTarget }) =>
              revise({ classification: currentTarget.value as NonNullable<FactRevision['classification']> })
            }
          >
            {classes.map(([id, words]) => (
              <option key={id} value={id}>
                {id === '' && figure.ownClassification === '' && figure.classification === 'internal'
                  ? '内部，随佐证'
                  : words}
              </option>
            ))}
          </select>
        </td>
        <td class="short">{evidence.length > 0 ? `${evidence.length}份` : ''}</td>
        <td>
          {place && (
            <button type="button" class="link" onClick={() => openText(place.file, place.line)}>
              打开
            </button>
          )}
        </td>
      </tr>
      {notes.length > 0 && (
        <tr class="notes">
          <td colSpan={columns} id={note}>
            {notes.map(({ words, severity }) => (
              <p key={words} class={severity}>
                {words}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

/** To the value of the row above or below; leaving a cell writes it. */
function moveFrom(event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }, step: number): void {
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLInputElement>('input.value')];
  const next = all[all.indexOf(event.currentTarget) + step];
  if (next) {
    next.focus();
    next.select();
  } else event.currentTarget.blur();
}
