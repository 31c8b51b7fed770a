import { useEffect, useRef, useState } from 'preact/hooks';
import { LastYearText } from './parts/last-year-text.tsx';
import { inFolder, useShown } from './state.ts';

/** A file of words or data, written as it is; what somebody else wrote meanwhile is never written over. */
export function TextTab({ path, line }: { readonly path: string | undefined; readonly line: number | undefined }) {
  const { desk, folder, dossier, act, openText, changes } = useShown();
  const [text, setText] = useState<string>();
  const [before, setBefore] = useState<Uint8Array>();
  const [isChanged, setChanged] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (path === undefined || isChanged) return;
    desk.read(path).then((bytes) => {
      setBefore(bytes);
      setText(bytes && new TextDecoder().decode(bytes));
    });
  }, [desk, path, changes, isChanged]);
  useEffect(() => {
    if (text !== undefined && line !== undefined && area.current) showLine(area.current, line);
  }, [text === undefined, path, line]);

  const section = path === undefined ? undefined : /(?:^|\/)prose\/([^/]+)[.]md$/.exec(path)?.[1];
  const save = () =>
    act(async () => {
      if (path === undefined || text === undefined) return undefined;
      await desk.write(`改 ${path}`, path, new TextEncoder().encode(text), before);
      setChanged(false);
      return '已保存。';
    });
  return (
    <div class="split reversed">
      <nav aria-label="文件">
        <ul class="files">
          {dossier.texts.map((name) => {
            const whole = inFolder(folder, name);
            return (
              <li key={name}>
                <button
                  type="button"
                  class="link"
                  aria-current={whole === path}
                  disabled={isChanged && whole !== path}
                  onClick={() => openText(whole)}
                >
                  {name}
                </button>
              </li>
            );
          })}
        </ul>
      </nav>
      <section aria-label="文字" class={section === undefined ? undefined : 'beside'}>
        {path === undefined || text === undefined ? (
          <p class="hint">请在左边选一个文件。prose 里是各章节的文字，facts.yaml 是数据，tasks.yaml 是任务。</p>
        ) : (
          <>
            <div class="bar">
              <strong>{path}</strong>
              <button type="button" disabled={!isChanged} onClick={save}>
                保存（Ctrl+S）
              </button>
              <button
                type="button"
                disabled={!isChanged}
                onClick={() => {
                  setChanged(false);
                }}
              >
                放弃改动
              </button>
            </div>
            {section !== undefined && <LastYearText section={section} />}
            <textarea
              ref={area}
              aria-label={path}
              spellcheck={false}
              value={text}
              onInput={({ currentTarget }) => {
                setText(currentTarget.value);
                setChanged(true);
              }}
              onKeyDown={(event) => {
                if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
                event.preventDefault();
                if (isChanged) save();
              }}
            />
          </>
        )}
      </section>
    </div>
  );
}

function showLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 5);
}
