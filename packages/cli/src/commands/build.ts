import { editionIds, hasErrors, type Message, UsageError } from '@fazhi/core';
import { expandTargets } from '@fazhi/core/folder';
import { batchProgress } from '../batch/progress.ts';
import { inShard, jobsOf, shardOf } from '../batch/share.ts';
import { reportTroubles, workOnEach } from '../batch/work-on-each.ts';
import type { BuildOptions } from '../build/build-dossier.ts';
import { type BuildPool, buildPool } from '../build/pool.ts';
import { sharedManifest } from '../build/shared-manifest.ts';
import { choicesOf } from '../choice.ts';
import { exitCodes } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { ConverterId } from '../office/index.ts';
import { outputFormats, refuseCollisions } from '../outputs/output.ts';
import { buildJson, buildPretty } from '../reporters/verbs/build.ts';
import type { Options, Run } from '../verb.ts';

/** Writes the asked editions and formats of each dossier; one with errors writes nothing. */
export const build: Run = async (targets, options, host) => {
  let isStopped = false;
  const listenNoMore = host.onInterrupt?.(() => {
    isStopped = true;
  });
  const shard = typeof options.shard === 'string' ? shardOf(options.shard) : undefined;
  const { value: all, messages } = await expandTargets(targets.length > 0 ? targets : ['.'], host.files);
  const folders = shard ? inShard(all, shard) : all;
  const pool = buildPool(asked(options, folders), jobsOf(options.jobs, folders.length, host.processors), host);
  try {
    return await buildAll(folders, { pool, messages, options, host, isStopped: () => isStopped });
  } finally {
    await pool.stop();
    listenNoMore?.();
  }
};

function asked({ edition, to, out, with: by, ...flags }: Options, folders: readonly string[]): BuildOptions {
  const formats = typeof to === 'string' ? choicesOf('--to', to, outputFormats) : (['docx'] as const);
  if (by !== undefined && !formats.includes('pdf'))
    throw new UsageError({ code: 'usage/choice', found: '选项 --with 只用于转换 PDF', remedy: '请同时写 --to pdf' });
  const shared = typeof out === 'string' && folders.length > 1;
  return {
    editions: typeof edition === 'string' ? choicesOf('--edition', edition, editionIds) : undefined,
    formats,
    converter: by as ConverterId | undefined,
    out: typeof out === 'string' ? out : undefined,
    shared,
    frozen: flags.frozen === true,
    allowOpen: flags.allowOpen === true,
    force: flags.force === true,
    changedOnly: flags.changedOnly === true,
  };
}

interface Batch {
  readonly pool: BuildPool;
  /** About the workspaces among the targets. */
  readonly messages: readonly Message[];
  readonly options: Options;
  readonly host: Host;
  readonly isStopped: () => boolean;
}

async function buildAll(
  folders: readonly string[],
  { pool, messages, options, host, isStopped }: Batch,
): Promise<number> {
  const quiet = options.quiet === true;
  const shared = typeof options.out === 'string' ? sharedManifest(options.out, host.files) : undefined;
  if (shared && folders.length > 1) {
    const planned = await workOnEach(folders, pool.workersFor('plan'), { isStopped });
    refuseCollisions(planned.results.flat());
  }
  const progress = batchProgress(quiet ? 0 : folders.length, host);
  const { results, troubles, left } = await workOnEach(folders, pool.workersFor('build'), {
    isStopped,
    onAnswer: (result) => {
      if (result && !result.unchanged && result.listed) shared?.add(result.listed);
      progress.step();
    },
  });
  await shared?.flush();
  progress.end();

  const batch = { results, messages, troubles: troubles.length };
  if (folders.length === 0 && options.shard !== undefined && !quiet)
    host.stderr(`第 ${options.shard} 份里没有卷宗。\n`);
  for (const result of results)
    if (!result.unchanged && result.unrecorded !== undefined && !quiet)
      host.stderr(`【${result.folder}】没有记下这次生成的情况（${result.unrecorded}），下次不能跳过不变的。\n`);
  host.stdout(options.format === 'json' ? buildJson(batch) : buildPretty(batch, host.colour, quiet));
  const failed = reportTroubles(troubles, host);
  if (left > 0) {
    host.stderr(`已中断：还有${left}个卷宗没有生成；已生成的文件都是完整的。\n`);
    return exitCodes.interrupted;
  }
  const wanting = hasErrors(messages) || results.some((result) => !result.unchanged && hasErrors(result.messages));
  return failed || (wanting ? exitCodes.findings : exitCodes.clean);
}
