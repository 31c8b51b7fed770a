import { type Department, type Metric, UsageError } from '@fazhi/core';
import { openDossier, openDraft } from '@fazhi/core/folder';
import type { Host } from '../host.ts';
import type { Options } from '../verb.ts';
import { shippedPacks } from './shipped-packs.ts';

/** Where an import goes, and what is known there. */
export interface ImportTarget {
  /** Absent where it goes to the screen. */
  readonly path?: string;
  /** The file that is there, to be merged into. */
  readonly current?: string;
  readonly schema: string;
  readonly known: {
    readonly departments?: readonly Department[];
    readonly metrics?: readonly Metric[];
    readonly year?: number;
  };
}

const schema = '.fazhi/tasks.schema.json';

/**
 * The file or dossier that the options name.
 *
 * @throws UsageError where both are named, or something would be overwritten that must not
 */
export async function importTarget({ out, into, force, register }: Options, host: Host): Promise<ImportTarget> {
  if (register === true && typeof into !== 'string')
    throw new UsageError({
      code: 'import/register',
      found: '写了 --register，没有写 --into',
      remedy: '登记单位要写进卷宗的 report.yaml，请加 --into 卷宗',
    });
  if (typeof out === 'string' && typeof into === 'string')
    throw new UsageError({
      code: 'import/target',
      found: '同时写了 -o 和 --into',
      remedy: '写到一个文件用 -o，并入卷宗用 --into',
    });
  if (typeof into === 'string') return intoDossier(into, host);
  if (typeof out !== 'string') return { schema, known: {} };
  if (!force && (await host.files.read(out)))
    throw new UsageError({
      code: 'output/exists',
      found: `${out} 已经存在`,
      remedy: '并入卷宗请用 --into；确实要覆盖，请加 --force',
    });
  return { path: out, schema, known: {} };
}

async function intoDossier(folder: string, host: Host): Promise<ImportTarget> {
  const { value: dossier } = await openDossier(folder, host.files);
  const path = `${folder}/tasks.yaml`;
  const bytes = await host.files.read(path);
  if (!bytes && dossier && dossier.taskList.tasks.length > 0)
    throw new UsageError({
      code: 'import/single-file',
      found: `${folder} 的任务写在 report.yaml 里`,
      remedy: '请先把 tasks 移到 tasks.yaml，再并入',
    });
  const { value: draft } = dossier ? await openDraft(folder, shippedPacks, host.files) : { value: undefined };
  const text = bytes && new TextDecoder().decode(bytes).replace(/^\ufeff/, '');
  const current = text?.replace(/\r\n?/g, '\n');
  const { departments, year } = dossier?.report ?? {};
  return {
    path,
    ...(current !== undefined && current.trim() !== '' && { current }),
    schema: /\$schema=(\S+)/.exec(current ?? '')?.[1] ?? schema,
    known: {
      ...(departments && { departments }),
      ...(draft && { metrics: [...draft.ledger.entries.values()].map(({ metric }) => metric) }),
      ...(year !== undefined && { year }),
    },
  };
}
