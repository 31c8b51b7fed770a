import { hasErrors, rollForward } from '@fazhi/core';
import { type Files, readRecord } from '@fazhi/core/folder';
import { exitCodes } from '../exit-code.ts';
import { sortMessages } from '../findings/sort-messages.ts';
import { dossierTexts } from '../inputs/dossier-texts.ts';
import { draftOrFindings } from '../inputs/draft-or-findings.ts';
import { schemaFiles } from '../inputs/schema-files.ts';
import { refuseTaken } from '../outputs/refuse-taken.ts';
import { messageJson, stringifyJson } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import type { Run } from '../verb.ts';

/** Next year's dossier from this year's. */
export const rollForwardVerb: Run = async ([from = '', to = ''], options, host) => {
  const { files } = host;
  await refuseTaken(to, ['report.yaml'], files);
  const draft = await draftOrFindings(from, options, host);
  if (!draft) return exitCodes.findings;
  const texts = await dossierTexts(from, files);
  const { year } = draft.dossier.report;
  const report = await submissionOf(from, files);
  const previous = report && `previous/${year}.docx`;
  const { value: made, messages: found } = rollForward(draft, { texts, previous });
  await refuseTaken(to, [...made.keys(), ...(previous === undefined ? [] : [previous])], files);
  const whole = new Map<string, Uint8Array>([
    ...[...schemaFiles(['report', 'facts', 'evidence', 'tasks']), ...made].map(
      ([path, text]) => [path, new TextEncoder().encode(text)] as const,
    ),
    ...(report && previous !== undefined ? [[previous, report] as const] : []),
  ]);
  for (const [path, bytes] of whole) await files.write(`${to}/${path}`, bytes);

  const said = sortMessages([...found]);
  const names = [...made.keys(), ...(previous === undefined ? [] : [previous])];
  if (options.format === 'json') host.stdout(stringifyJson({ files: names, messages: said.map(messageJson) }));
  else {
    host.stdout(pretty(said, host.colour));
    if (!options.quiet)
      host.stdout(`已在 ${to} 新建 ${year + 1} 年度卷宗：\n${names.map((name) => `  ${name}\n`).join('')}`);
  }
  return hasErrors(said) ? exitCodes.findings : exitCodes.clean;
};

/** The Word file of the submission that was built last and still lies there. */
async function submissionOf(dossier: string, files: Files): Promise<Uint8Array | undefined> {
  const record = await readRecord(dossier, files);
  const built = record?.outputs.find(({ edition, format }) => edition === 'submission' && format === 'docx');
  return built && files.read(`${dossier}/${built.path}`);
}
