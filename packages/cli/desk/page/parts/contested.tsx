import { useState } from 'preact/hooks';
import type { ViewedFigure } from '../../worker/figures-of.ts';
import { useShown } from '../state.ts';

/** Figures of which departments gave different numbers: one is chosen, and why. */
export function Contested() {
  const { dossier } = useShown();
  const contested = dossier.figures.filter((figure) => figure.contested !== undefined);
  if (contested.length === 0) return null;
  return (
    <section aria-label="报来的数不一样">
      <h2>报来的数不一样，要定一个（{contested.length}）</h2>
      {contested.map((figure) => (
        <Choice key={figure.metric} figure={figure} />
      ))}
    </section>
  );
}

function Choice({ figure: { metric, name, unit, contested = [] } }: { readonly figure: ViewedFigure }) {
  const { desk, folder, act } = useShown();
  const [chosen, setChosen] = useState<number>();
  const [other, setOther] = useState('');
  const [reason, setReason] = useState('');
  const typed = chosen === undefined ? '' : (contested[chosen]?.value ?? other);
  const decide = () =>
    act(async () => {
      const [, value = typed, precision = '准确'] = /^(.*?)(约|余|多|近|以上)$/.exec(typed) ?? [];
      const revision = { metric, value, precision, confirmed: reason };
      const [row] = await desk.revise(folder, `定 ${name}`, [revision], false);
      return row?.isRefused ? `没有写：${row.words.join('；')}` : `已定：${name} ${typed}`;
    });
  return (
    <fieldset class="decision">
      <legend>
        {name}
        {unit !== '' && `（${unit}）`}
      </legend>
      {contested.map(({ department, value, file, sheet, cell, paragraph, line }, index) => (
        <label key={`${file}${cell}${paragraph}${line}`} class="claim">
          <input type="radio" name={metric} checked={chosen === index} onChange={() => setChosen(index)} />
          <strong>{value}</strong> {department}
          <small>
            {[file, sheet, cell, paragraph && `第${paragraph}段`, line && `第${line}行`].filter(Boolean).join(' ')}
          </small>
        </label>
      ))}
      <label class="claim">
        <input
          type="radio"
          name={metric}
          checked={chosen === contested.length}
          onChange={() => setChosen(contested.length)}
        />
        都不对，应为
        <input
          aria-label={`${name}应为`}
          value={other}
          onInput={({ currentTarget }) => {
            setOther(currentTarget.value);
            setChosen(contested.length);
          }}
        />
      </label>
      <label class="reason">
        理由 <input class="long" value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
      </label>
      <button type="button" disabled={typed.trim() === '' || reason.trim() === ''} onClick={decide}>
        以它为准
      </button>
      {(typed.trim() === '' || reason.trim() === '') && <span class="hint">选一个数，写上理由，再定。</span>}
    </fieldset>
  );
}
