import type { EditionId } from '@fazhi/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FigureCard } from './parts/figure-card.tsx';
import { NextSteps } from './parts/next-steps.tsx';
import { useShown } from './state.ts';

/** The draft as it will read, by edition; a figure that is clicked shows where it comes from. */
export function ReportTab() {
  const { desk, folder, dossier, changes } = useShown();
  const [edition, setEdition] = useState<EditionId>('submission');
  const [why, setWhy] = useState<readonly string[]>([]);
  const [metric, setMetric] = useState<string>();
  const paper = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let isCurrent = true;
    desk.report(folder, edition).then(
      ({ html, why: reasons }) => {
        if (!isCurrent) return;
        setWhy(reasons);
        paper.current?.replaceChildren(...(html === undefined ? [] : bodyOf(html, setMetric)));
      },
      (error: Error) => isCurrent && setWhy([error.message]),
    );
    return () => {
      isCurrent = false;
    };
  }, [desk, folder, edition, changes]);

  return (
    <div class="split">
      <section aria-label="报告">
        <fieldset class="bar" aria-label="版本">
          {dossier.editions.map(({ id, name }) => (
            <button key={id} type="button" aria-pressed={id === edition} onClick={() => setEdition(id)}>
              {name}
            </button>
          ))}
        </fieldset>
        <NextSteps />
        {why.length > 0 && (
          <ul class="why" role="alert">
            {why.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <div class="paper" ref={paper} />
      </section>
      <FigureCard metric={metric} />
    </div>
  );
}

/** What stands in the body of that page, its figures to be chosen: nothing in it can run, here as anywhere in the desk. */
function bodyOf(html: string, choose: (metric: string) => void): readonly Node[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const nodes = [...page.body.childNodes].map((node) => document.importNode(node, true));
  const figures = nodes.flatMap((node) => (node instanceof Element ? [...node.querySelectorAll('data')] : []));
  for (const figure of figures) {
    figure.tabIndex = 0;
    figure.role = 'button';
    figure.addEventListener('click', () => choose(figure.value));
    figure.addEventListener('keydown', ({ key }) => key === 'Enter' && choose(figure.value));
  }
  return nodes;
}
