import { hasErrors, missingShards, type RollUpPart, rollUp, UsageError } from '@fazhi/core';
import { readMembers } from '../batch/roll-up-parts.ts';
import { shardOf } from '../batch/share.ts';
import { reportTroubles } from '../batch/work-on-each.ts';
import { writePart } from '../batch/write-part.ts';
import { choicesOf } from '../choice.ts';
import { exitCodes } from '../exit-code.ts';
import { sortMessages } from '../findings/sort-messages.ts';
import type { Host } from '../host.ts';
import { dossierTexts } from '../inputs/dossier-texts.ts';
import { draftOrFindings } from '../inputs/draft-or-findings.ts';
import { rankTables } from '../outputs/rank-tables.ts';
import { internalLists } from '../outputs/refuse-beside.ts';
import { tableFormats, writeTablesTo } from '../outputs/write-tables-to.ts';
import { messageJson, stringifyJson } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import type { Options, Run } from '../verb.ts';

/** The figures of many dossiers as facts of the one above them. */
export const rollupVerb: Run = async (targets, options, host) => {
  const { into } = options;
  if (typeof into !== 'string' || targets.length === 0)
    throw new UsageError({
      code: 'rollup/target',
      found: typeof into === 'string' ? '没有写要汇总的卷宗' : '没有写汇总到哪个卷宗',
      remedy: "请写 fazhi rollup 'districts/*' --into 上级的卷宗",
    });
  const asked = typeof options.to === 'string' ? choicesOf('--to', options.to, tableFormats) : [];
  const shard = typeof options.shard === 'string' ? shardOf(options.shard) : undefined;
  const folder = typeof options.out === 'string' ? options.out : `${into}/out`;
  if (shard) {
    const { part, troubles } = await readMembers(targets, into, shard, host);
    if (troubles.length > 0) return reportTroubles(troubles, host);
    const path = options.dryRun === true ? undefined : await writePart(part, { dossier: into, folder }, host);
    return reportPart(part, path, options, host);
  }
  const city = await draftOrFindings(into, options, host);
  if (!city) return exitCodes.findings;
  const { part, troubles } = await readMembers(targets, into, undefined, host);
  const absent = missingShards(part);
  if (absent.length > 0)
    throw new UsageError({
      code: 'rollup/shards',
      found: `还缺 ${absent.join('、')} 这几份，不能汇总`,
      remedy: '请把 rollup --shard 生成的各份都写在命令后面',
    });
  const { members } = part;
  const { value, messages } = rollUp(city, members, {
    texts: await dossierTexts(into, host.files),
    today: host.today?.(),
  });
  const found = sortMessages([...part.messages, ...messages]);
  if (options.dryRun !== true)
    for (const [path, text] of value.files) await host.files.write(`${into}/${path}`, new TextEncoder().encode(text));
  const { organ, year } = city.dossier.report;
  const written = await writeTablesTo(
    {
      title: `${organ.name}${year}年度各单位数据`,
      tables: asked.length > 0 ? rankTables(value.ranked) : [],
      kind: internalLists.rollup,
      year,
      dossier: into,
      folder,
      formats: options.dryRun === true ? [] : asked,
      force: options.force === true,
    },
    host,
  );

  const { filled, same, open } = value;
  const files = [...value.files.keys()];
  if (options.format === 'json') {
    const names = members.map(({ name, folder }) => ({ name, folder }));
    host.stdout(
      stringifyJson({ members: names, filled, same, open, files, written, messages: found.map(messageJson) }),
    );
  } else {
    host.stdout(pretty(found, host.colour));
    if (!options.quiet)
      host.stdout(
        [
          `汇总 ${members.length} 个卷宗：填上${filled.length}项，原来就有、相符的${same.length}项，没有汇总的${open.length}项`,
          ...files.map((path) => `${options.dryRun === true ? '将写入' : '已写入'}  ${into}/${path}`),
          ...written.map((path) => `已生成  ${path}`),
          '',
        ].join('\n'),
      );
  }
  return reportTroubles(troubles, host) || (hasErrors(found) || open.length > 0 ? exitCodes.findings : exitCodes.clean);
};

/** What stands in a part, and where it was written. */
function reportPart(part: RollUpPart, path: string | undefined, { format, quiet }: Options, host: Host): number {
  const { members, messages } = part;
  if (format === 'json') {
    const names = members.map(({ name, folder }) => ({ name, folder }));
    const written = path === undefined ? [] : [path];
    host.stdout(stringifyJson({ shards: part.shards, members: names, written, messages: messages.map(messageJson) }));
  } else {
    host.stdout(pretty(sortMessages(messages), host.colour));
    const words = `第 ${part.shards.join('、')} 份：读了 ${members.length} 个卷宗\n`;
    if (!quiet) host.stdout(path === undefined ? words : `${words}已生成  ${path}\n`);
  }
  return hasErrors(messages) ? exitCodes.findings : exitCodes.clean;
}
