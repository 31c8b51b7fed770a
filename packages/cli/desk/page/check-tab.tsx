import type { ViewedFinding } from '../worker/view-dossier.ts';
import { useShown } from './state.ts';

const groups = [
  ['error', '错误，必须改'],
  ['warning', '警告，请看一看'],
  ['info', '提示'],
] as const;

/** Findings by how much they matter; each leads to its place. */
export function CheckTab() {
  const { desk, folder, dossier, act } = useShown();
  const fix = () =>
    act(async () => {
      const { err, code } = await desk.run('改正有把握的问题', 'check', [folder], { fix: true });
      return code === 2 ? err : '有把握的已经改正；不满意可以撤销。';
    });
  return (
    <section aria-label="检查">
      <div class="bar">
        <button type="button" onClick={fix}>
          改正有把握的问题
        </button>
      </div>
      {dossier.findings.length === 0 && <p class="hint">没有发现问题。</p>}
      {groups.map(([severity, title]) => {
        const found = dossier.findings.filter((each) => each.severity === severity);
        return found.length === 0 ? null : (
          <section key={severity} aria-label={title}>
            <h2>
              {title}（{found.length}）
            </h2>
            <ul class={`findings ${severity}`}>
              {found.map((finding) => (
                <Finding key={`${finding.file}:${finding.line}:${finding.id}:${finding.words}`} finding={finding} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function Finding({ finding: { words, note, file, line, id } }: { readonly finding: ViewedFinding }) {
  const { openText } = useShown();
  const place = `${file}${line === undefined ? '' : `，第${line}行`}`;
  return (
    <li>
      <p>{words}</p>
      {note !== undefined && <p class="hint">{note}</p>}
      <p class="where">
        {file !== undefined && (
          <button type="button" class="link" onClick={() => openText(file, line)}>
            {place}
          </button>
        )}
        <span>{id}</span>
      </p>
    </li>
  );
}
