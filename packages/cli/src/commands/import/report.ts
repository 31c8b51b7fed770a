import {
  fillPriors,
  hasErrors,
  type ImportedReport,
  importReport,
  type Message,
  type Outline,
  organLevels,
  resolvePack,
  UsageError,
} from '@fazhi/core';
import { openPacks, sha256 } from '@fazhi/core/folder';
import { exitCodes } from '../../exit-code.ts';
import { sortMessages } from '../../findings/sort-messages.ts';
import type { Host } from '../../host.ts';
import { dossierTexts } from '../../inputs/dossier-texts.ts';
import { draftOrFindings } from '../../inputs/draft-or-findings.ts';
import { readInput } from '../../inputs/read-input.ts';
import { reportYear } from '../../inputs/report-year.ts';
import { schemaFiles } from '../../inputs/schema-files.ts';
import { shippedPacks } from '../../inputs/shipped-packs.ts';
import { refuseTaken } from '../../outputs/refuse-taken.ts';
import { messageJson, stringifyJson } from '../../reporters/json.ts';
import { pretty } from '../../reporters/pretty.ts';
import type { Options, Run } from '../../verb.ts';

/** A report that anybody made: a dossier of its own, or last year's numbers of one that is there. */
export const importReportFile: Run = async ([file = ''], options, host) => {
  const { out, into } = options;
  if ((typeof out === 'string') === (typeof into === 'string'))
    throw new UsageError({
      code: 'import/target',
      found: typeof out === 'string' ? '同时写了 -o 和 --into' : '没有写 -o，也没有写 --into',
      remedy: '新建卷宗用 -o 文件夹，只填上年数用 --into 卷宗',
    });
  const bytes = await readInput(file, '请给出报告的路径，.docx、.md 或 .txt', host);
  const name = file.replaceAll('\\', '/').split('/').at(-1) ?? file;
  const pack = textOf(options.pack) ?? 'national';
  const outline = await outlineOf(pack, host);
  const version = outline.packs.at(-1)?.version.split('.')[0];
  const { value, messages } = await importReport(bytes, name, outline, {
    sha256: sha256(bytes),
    pack: pack.includes('@') || pack.startsWith('.') ? pack : `${pack}@^${version}`,
    organ: textOf(options.organ),
    level: organLevels.find((level) => level === options.level),
    year: reportYear(textOf(options.year)),
  });
  if (typeof into === 'string') return fill(into, value, messages, options, host);
  if (value) await writeNew(String(out), value, host);
  const files = [...(value?.files.keys() ?? [])];
  const { year, sure, proposed } = value ?? {};
  const lines = value
    ? [
        `已在 ${out} 新建 ${year} 年度卷宗：`,
        ...files.map((path) => `  ${path}`),
        `认出的数${sure}个，写进了 facts.yaml；没有把握的${proposed}个，列在 returns/proposals.yaml 里`,
      ]
    : [];
  report({ files, year, sure, proposed }, lines, messages, options, host);
  return hasErrors(messages) ? exitCodes.findings : exitCodes.clean;
};

const textOf = (value: string | boolean | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);

async function outlineOf(pack: string, host: Host): Promise<Outline> {
  const { packs, labelOf } = await openPacks(pack, shippedPacks, host.files, { from: '.' });
  const { value } = resolvePack(pack, packs, { from: '.', labelOf });
  if (value) return value;
  throw new UsageError({
    code: 'pack/not-found',
    found: `没有“${pack}”这个模板包`,
    remedy: `自带的模板包有 ${shippedPacks.names.join('、')}`,
  });
}

/** Nothing that lies in the folder is overwritten: everything is looked at before anything is written. */
async function writeNew(folder: string, { files }: ImportedReport, host: Host): Promise<void> {
  await refuseTaken(folder, files.keys(), host.files);
  const there = new Set(await host.files.list(folder));
  const schemas = schemaFiles(['report', 'facts', 'pack']).filter(([path]) => !there.has(path));
  for (const [path, text] of [...files, ...schemas])
    await host.files.write(`${folder}/${path}`, new TextEncoder().encode(text));
}

async function fill(
  folder: string,
  imported: ImportedReport | undefined,
  ofReport: readonly Message[],
  options: Options,
  host: Host,
): Promise<number> {
  const draft = imported && (await draftOrFindings(folder, options, host));
  if (!imported || !draft) {
    if (!imported) report({ files: [] }, [], ofReport, options, host);
    return exitCodes.findings;
  }
  const texts = await dossierTexts(folder, host.files);
  const { value, messages: ofFill } = fillPriors(draft, imported, { texts });
  const messages = [...ofReport.filter(({ ruleId }) => !String(ruleId).startsWith('year/no-')), ...ofFill];
  for (const [path, text] of value.files) await host.files.write(`${folder}/${path}`, new TextEncoder().encode(text));
  const files = [...value.files.keys()];
  const { filled, added, same, differing } = value;
  const lines = [
    ...files.map((path) => `已写入  ${folder}/${path}`),
    `填上上年数${filled.length}项，新添只有上年数、等报的${added.length}项，原来就有、相同的${same.length}项，不同的${differing.length}项没有改`,
  ];
  report({ files, filled, added, same, differing }, lines, messages, options, host);
  return hasErrors(messages) || differing.length > 0 ? exitCodes.findings : exitCodes.clean;
}

function report(
  made: Readonly<Record<string, unknown>>,
  lines: readonly string[],
  messages: readonly Message[],
  options: Options,
  host: Host,
): void {
  const said = sortMessages([...messages]);
  if (options.format === 'json') host.stdout(stringifyJson({ ...made, messages: said.map(messageJson) }));
  else {
    host.stdout(pretty(said, host.colour));
    if (!options.quiet && lines.length > 0) host.stdout(`${lines.join('\n')}\n`);
  }
}
