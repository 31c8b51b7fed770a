import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../worker/desk.ts';

interface WorkspaceProps {
  readonly desk: Desk;
  readonly changes: number;
  readonly open: (folder: string) => void;
}

interface Status {
  readonly dossiers?: readonly {
    readonly dossier: string;
    readonly organ?: string;
    readonly errors?: number;
    readonly suspects?: number;
    /** Why it could not be opened. */
    readonly trouble?: string;
  }[];
}

/** The dossiers of a workspace: each leads to its page. */
export function Workspace({ desk, changes, open }: WorkspaceProps) {
  const [status, setStatus] = useState<Status>();
  const [words, setWords] = useState('正在看工作区……');
  useEffect(() => {
    desk.run('看工作区', 'pack', ['status', '.'], { format: 'json' }).then(({ out, err }) => {
      try {
        setStatus(JSON.parse(out) as Status);
      } catch {
        setWords(err || out);
      }
    });
  }, [desk, changes]);
  if (!status) return <pre class="printed">{words}</pre>;
  return (
    <section aria-label="工作区">
      <h1>工作区</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">卷宗</th>
            <th scope="col">机关</th>
            <th scope="col">错误</th>
            <th scope="col">存疑的补丁</th>
            <th scope="col">打不开的原因</th>
          </tr>
        </thead>
        <tbody>
          {(status.dossiers ?? []).map(({ dossier, organ, errors, suspects, trouble }) => (
            <tr key={dossier}>
              <th scope="row">
                <button type="button" class="link" onClick={() => open(dossier)}>
                  {dossier}
                </button>
              </th>
              <td>{organ}</td>
              <td class="number">{errors}</td>
              <td class="number">{suspects}</td>
              <td>{trouble}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
