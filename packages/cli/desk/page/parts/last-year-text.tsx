import { useEffect, useState } from 'preact/hooks';
import type { LastYear } from '../../worker/last-year.ts';
import { useShown } from '../state.ts';

/** What last year's report said in the section whose file is open; another of its sections can be chosen. */
export function LastYearText({ section }: { readonly section: string }) {
  const { desk, folder, dossier, changes } = useShown();
  const [last, setLast] = useState<LastYear>();
  const [chosen, setChosen] = useState<number>();
  useEffect(() => {
    let isCurrent = true;
    desk.lastYear(folder).then((found) => isCurrent && setLast(found));
    return () => {
      isCurrent = false;
    };
  }, [desk, folder, changes]);
  if (last?.file === undefined) return null;
  const title = dossier.sections.find(({ id }) => id === section)?.title ?? '';
  const likeness = last.sections.map((each) => alike(each.title, title));
  const best = Math.max(0, ...likeness);
  const shown = chosen ?? (section === 'preamble' ? 0 : best < 0.4 ? undefined : likeness.indexOf(best));
  return (
    <aside class="card last-year" aria-label="去年的文字">
      <h2>去年的文字</h2>
      {last.trouble !== undefined && <p class="hint">{last.trouble}</p>}
      {last.sections.length > 0 && (
        <select
          aria-label="去年的哪一节"
          value={shown ?? ''}
          onChange={({ currentTarget }) =>
            setChosen(currentTarget.value === '' ? undefined : Number(currentTarget.value))
          }
        >
          {shown === undefined && <option value="">没有题目相近的，请选一节</option>}
          {last.sections.map((each, index) => (
            <option key={`${index}${each.title}`} value={index}>
              {each.title}
            </option>
          ))}
        </select>
      )}
      <div class="said">{shown === undefined ? '' : last.sections[shown]?.text}</div>
    </aside>
  );
}

/** How alike two titles are, from 0 to 1, by the pairs of characters that they share; years and numbers do not count. */
function alike(one: string, other: string): number {
  const pairs = (text: string) => {
    const letters = [...text.replace(/[\d\s\p{P}]/gu, '')];
    return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
  };
  const [left, right] = [pairs(one), pairs(other)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}
