import { useEffect, useState } from 'preact/hooks';
import type { RevisedRow } from '../../worker/revise-rows.ts';
import { useShown } from '../state.ts';

interface PasteRowsProps {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly close: () => void;
}

/** Rows of a worksheet, metric and value: what each would become is shown before anything is written. */
export function PasteRows({ text, change, close }: PasteRowsProps) {
  const { desk, folder, act } = useShown();
  const [rows, setRows] = useState<readonly RevisedRow[]>([]);
  useEffect(() => {
    let isCurrent = true;
    desk.revise(folder, '看粘贴的数', rowsIn(text), true).then((found) => isCurrent && setRows(found));
    return () => {
      isCurrent = false;
    };
  }, [desk, folder, text]);
  const good = rows.filter(({ isRefused, before, after }) => !isRefused && before !== after);
  const write = () =>
    act(async () => {
      const wanted = rowsIn(text);
      const done = await desk.revise(folder, `粘贴${good.length}个数`, wanted, false);
      const refused = done.filter(({ isRefused }) => isRefused).length;
      close();
      return `已写入${good.length}个数${refused > 0 ? `，${refused}行没有写` : ''}。`;
    });
  return (
    <section class="paste" aria-label="从 Excel 粘贴">
      <label>
        在 Excel 里选两列（指标的名称或者编号、数值），复制，粘贴到这里：
        <textarea class="short" value={text} onInput={({ currentTarget }) => change(currentTarget.value)} />
      </label>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">指标</th>
              <th scope="col">现在</th>
              <th scope="col">写入后</th>
              <th scope="col">说明</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ metric, name, before, after, isRefused, words }, index) => (
              <tr key={`${metric}${index}`} class={isRefused ? 'contradicted' : ''}>
                <th scope="row">{name}</th>
                <td class="number">{before === '' ? '待补' : before}</td>
                <td class="number">{isRefused ? '不写' : after}</td>
                <td>{words.join('；') || (before === after && !isRefused ? '没有变' : '')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="bar">
        <button type="button" disabled={good.length === 0} onClick={write}>
          写入{good.length}个数
        </button>
        <button type="button" onClick={close}>
          取消
        </button>
      </div>
    </section>
  );
}

/** Metric and value of each line; a line without a value says nothing, and is no zero. */
function rowsIn(text: string): readonly { readonly metric: string; readonly value: string }[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [metric = '', value = ''] = line.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    return metric === '' || value === '' ? [] : [{ metric, value }];
  });
}
