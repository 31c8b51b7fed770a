import { useShown } from '../state.ts';

/** The parts and sections of the draft, with what in them is open. */
export function Outline() {
  const { dossier } = useShown();
  if (dossier.sections.length === 0) return null;
  return (
    <nav class="outline" aria-label="章节">
      <ul>
        {dossier.sections.map(({ title, level, open, figures }, index) => (
          // Two sections may have one title: their place tells them apart.
          <li key={index} class={`level-${level}`}>
            <span>{title}</span>
            {open > 0 && <em>待补{open}</em>}
            {figures > 0 && <small>{figures}个数</small>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
