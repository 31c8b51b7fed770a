import { hasErrors, type RollUpMember, rollUp, UsageError } from '@fazhi/core';
import { expandTargets, openMember, packCache, trimCache } from '@fazhi/core/folder';
import { reportTroubles, workOnEach } from '../batch/work-on-each.ts';
import { choicesOf } from '../choice.ts';
import { exitCodes } from '../exit-code.ts';
import { sortMessages } from '../findings/sort-messages.ts';
import { dossierTexts } from '../inputs/dossier-texts.ts';
import { draftOrFindings } from '../inputs/draft-or-findings.ts';
import { shippedPacks } from '../inputs/shipped-packs.ts';
import { rankTables } from '../outputs/rank-tables.ts';
import { internalLists } from '../outputs/refuse-beside.ts';
import { tableFormats, writeTablesTo } from '../outputs/write-tables-to.ts';
import { messageJson, stringifyJson } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import type { Run } from '../verb.ts';

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
  const city = await draftOrFindings(into, options, host);
  if (!city) return exitCodes.findings;
  const { value: chosen, messages: ofWorkspace } = await expandTargets(targets, host.files);
  const cache = packCache(host.packs);
  const { results, troubles } = await workOnEach(
    chosen.filter((folder) => folder !== into),
    async (folder) => {
      const { value: member, messages } = await openMember(folder, shippedPacks, host.files, { cache });
      trimCache(cache, folder);
      return { member, errors: member ? [] : messages.filter(({ fatal }) => fatal === true) };
    },
  );
  const members = results.flatMap(({ member }): readonly RollUpMember[] => (member ? [member] : []));
  // What a dossier that could be read says of itself is told by its own check.
  const unread = results.flatMap(({ errors }) => errors);
  const { value, messages } = rollUp(city, members, {
    texts: await dossierTexts(into, host.files),
    today: host.today?.(),
  });
  const found = sortMessages([...ofWorkspace, ...unread, ...messages]);
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
      folder: typeof options.out === 'string' ? options.out : `${into}/out`,
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
