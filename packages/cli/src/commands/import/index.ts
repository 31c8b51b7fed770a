import { UsageError } from '@fazhi/core';
import type { Run } from '../../verb.ts';
import { importReportFile } from './report.ts';
import { importTaskList } from './tasks.ts';

const kinds: Readonly<Record<string, Run>> = { tasks: importTaskList, report: importReportFile };

/** What the office has in files of its own, read into a dossier. */
export const importVerb: Run = async ([what = '', ...rest], options, host) => {
  const run = Object.hasOwn(kinds, what) ? kinds[what] : undefined;
  if (run) return run(rest, options, host);
  throw new UsageError({
    code: 'import/kind',
    found: `不会读 ${what}`,
    remedy: '请写 fazhi import tasks 文件，或者 fazhi import report 文件',
  });
};
