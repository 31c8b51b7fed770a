import type { DescribedEntry } from '@fazhi/core';
import { useShown } from '../state.ts';

const statuses: { readonly [Status in DescribedEntry['status']]: string } = {
  stated: '',
  derived: '由其他数据算出',
  open: '待补',
  contradicted: '有误',
};

/** One figure with everything behind it. */
export function FigureCard({ metric }: { readonly metric: string | undefined }) {
  const { dossier, openText } = useShown();
  const figure = dossier.figures.find((each) => each.metric === metric);
  if (!figure)
    return (
      <aside class="card" aria-label="数据">
        <p class="hint">点报告里的数，看它的口径、出处和上年数。</p>
      </aside>
    );
  const { place, evidence, prior, target, origin } = figure;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['数值', figure.value ?? statuses[figure.status]],
    ['说明', statuses[figure.status] || undefined],
    ['口径', figure.definition],
    ['上年', prior && (prior.value ?? prior.exact)],
    ['与上年比', figure.change],
    ['目标', target && (target.text ?? `${target.op}${target.value}${target.unit ?? ''}`)],
    ['来源单位', figure.source],
    ['佐证', evidence.length > 0 ? evidence.map(({ title }) => title).join('；') : undefined],
    ['收自', origin && [origin.file, origin.sheet, origin.cell].filter(Boolean).join(' ')],
    ['公开', figure.classification === 'internal' ? '内部，不进公开稿' : '可以公开'],
  ];
  return (
    <aside class="card" aria-label="数据" aria-live="polite">
      <h2>{figure.name}</h2>
      <dl>
        {lines.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {place && (
        <button type="button" onClick={() => openText(place.file, place.line)}>
          打开它所在的文件
        </button>
      )}
    </aside>
  );
}
