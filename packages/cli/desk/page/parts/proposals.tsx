import { useEffect, useState } from 'preact/hooks';
import type { ViewedProposal } from '../../worker/proposals.ts';
import { useShown } from '../state.ts';

/** Figures that were read in texts, each with its words: a person says which metric it is of, and takes them. */
export function Proposals() {
  const { desk, folder, dossier, act, changes } = useShown();
  const [proposals, setProposals] = useState<readonly ViewedProposal[]>([]);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    desk.proposals(folder).then(
      (found) => {
        setProposals(found);
        setTrouble('');
      },
      (error: Error) => setTrouble(error.message),
    );
  }, [desk, folder, changes, dossier]);
  if (trouble !== '') return <p class="hint">{trouble}</p>;
  if (proposals.length === 0) return null;
  const confirmed = proposals.filter(({ accept }) => accept).length;
  const accept = () =>
    act(async () => {
      const { out, err, code } = await desk.run('收下确认过的数', 'collect', [folder], { accept: true });
      return code === 2 ? err : out;
    });
  return (
    <section aria-label="材料里的数">
      <h2>材料里的数，要确认是哪个指标（{proposals.length}）</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">数</th>
            <th scope="col">所在的话</th>
            <th scope="col">哪来的</th>
            <th scope="col">是哪个指标</th>
            <th scope="col">台账现在</th>
          </tr>
        </thead>
        <tbody>
          {proposals.map((proposal) => (
            <Row key={proposal.index} proposal={proposal} />
          ))}
        </tbody>
      </table>
      <datalist id="metrics">
        {dossier.figures.map(({ metric, name }) => (
          <option key={metric} value={name} />
        ))}
      </datalist>
      <div class="bar">
        <button type="button" disabled={confirmed === 0} onClick={accept}>
          收下确认过的{confirmed}个数
        </button>
      </div>
    </section>
  );
}

function Row({ proposal }: { readonly proposal: ViewedProposal }) {
  const { desk, folder, dossier, act } = useShown();
  const { figure, words, department, origin, candidates, accept, role, classification } = proposal;
  const at = placeOf(figure, words);
  const nameOf = (id: string) => dossier.figures.find(({ metric }) => metric === id)?.name ?? id;
  const confirm = (metric: string) =>
    act(async () => {
      await desk.confirm(folder, proposal, metric);
      return metric === '' ? `“${figure}”不收` : `“${figure}”确认为“${nameOf(metric)}”；确认完了再收下。`;
    });
  const now = dossier.figures.find(({ metric }) => metric === accept);
  const ids = [...new Set([...candidates.map(({ metric }) => metric), ...(accept ? [accept] : [])])];
  const { file, sheet, cell, paragraph, line } = origin;
  const place = [file, sheet, cell, paragraph && `第${paragraph}段`, line && `第${line}行`].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        {figure}
        {role && <small>（{role === 'from' ? '原来的数' : '现在的数'}）</small>}
        {classification === 'internal' && <small>（内部）</small>}
      </th>
      <td class="words">
        {at < 0 ? words : words.slice(0, at)}
        {at >= 0 && <mark>{figure}</mark>}
        {at >= 0 && words.slice(at + figure.length)}
      </td>
      <td>
        {department} <small>{place.join(' ')}</small>
      </td>
      <td>
        <select
          aria-label={`${figure}是哪个指标`}
          value={accept ?? ''}
          onChange={({ currentTarget }) => confirm(currentTarget.value)}
        >
          <option value="">不收</option>
          {ids.map((id) => (
            <option key={id} value={id} title={candidates.find(({ metric }) => metric === id)?.reason}>
              {nameOf(id)}
            </option>
          ))}
        </select>
        <input
          list="metrics"
          aria-label={`${figure}是别的指标`}
          placeholder="别的指标"
          onChange={({ currentTarget }) => {
            const found = dossier.figures.find(({ name, metric }) => [name, metric].includes(currentTarget.value));
            if (found) confirm(found.metric);
            else if (currentTarget.value !== '')
              act(async () => `没有“${currentTarget.value}”这个指标，请从列出来的里面选。`);
            currentTarget.value = '';
          }}
        />
      </td>
      <td class="number">{now && (now.value ?? '待补')}</td>
    </tr>
  );
}

/** Where the figure itself stands: 5个 is not the end of 15个. */
function placeOf(figure: string, words: string): number {
  for (let at = words.indexOf(figure); at >= 0; at = words.indexOf(figure, at + 1))
    if (!/[\d.]/.test(words[at - 1] ?? '')) return at;
  return -1;
}
