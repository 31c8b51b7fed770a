import type { EditionId } from '@fazhi/core';
import { useState } from 'preact/hooks';
import { download } from './download.ts';
import { useShown } from './state.ts';

const formats = ['docx', 'md', 'html'] as const;

/** What `fazhi build --format json` prints, as far as it is shown. */
interface Built {
  readonly outputs: readonly { readonly path: string }[];
  readonly messages: readonly { readonly severity: string; readonly reason: string }[];
}

/** Editions and formats, what stands in the way, and the files that came of it. */
export function BuildTab() {
  const { desk, folder, dossier, act } = useShown();
  const [editions, setEditions] = useState<readonly EditionId[]>(['submission']);
  const [to, setTo] = useState<readonly string[]>(['docx']);
  const [allowOpen, setAllowOpen] = useState(false);
  const [printed, setPrinted] = useState('');
  const [files, setFiles] = useState<readonly string[]>([]);
  const build = () =>
    act(async () => {
      const options = { edition: editions.join(','), to: to.join(','), allowOpen };
      const { out, err, code } = await desk.run('生成', 'build', [folder], { ...options, format: 'json' });
      const { outputs, messages } = builtOf(out);
      setFiles(outputs.map(({ path }) => path));
      const why = messages.filter(({ severity }) => severity === 'error').map(({ reason }) => `${reason}\n`);
      setPrinted(code > 1 ? err : why.join(''));
      return outputs.length > 0 ? `已生成${outputs.length}个文件。` : '没有生成文件。';
    });
  return (
    <section aria-label="生成">
      <fieldset>
        <legend>版本</legend>
        {dossier.editions.map(({ id, name }) => (
          <Choice key={id} name={name} isOn={editions.includes(id)} toggle={() => setEditions(toggled(editions, id))} />
        ))}
      </fieldset>
      <fieldset>
        <legend>格式</legend>
        {formats.map((format) => (
          <Choice key={format} name={format} isOn={to.includes(format)} toggle={() => setTo(toggled(to, format))} />
        ))}
      </fieldset>
      <Choice name="有待补的数据也先生成，用于看样" isOn={allowOpen} toggle={() => setAllowOpen(!allowOpen)} />
      <div class="bar">
        <button type="button" disabled={editions.length === 0 || to.length === 0} onClick={build}>
          生成
        </button>
      </div>
      {printed !== '' && <pre class="printed">{printed}</pre>}
      <ul class="files">
        {files.map((path) => (
          <li key={path}>
            <button
              type="button"
              class="link"
              onClick={() =>
                act(async () => {
                  const bytes = await desk.read(path);
                  if (bytes) download(path.split('/').at(-1)!, bytes);
                  return undefined;
                })
              }
            >
              {path}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly toggle: () => void;
}

const Choice = ({ name, isOn, toggle }: ChoiceProps) => (
  <label class="choice">
    <input type="checkbox" checked={isOn} onChange={toggle} /> {name}
  </label>
);

const toggled = <Value,>(all: readonly Value[], one: Value): readonly Value[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one];

function builtOf(out: string): Built {
  return out === '' ? { outputs: [], messages: [] } : (JSON.parse(out) as Built);
}
