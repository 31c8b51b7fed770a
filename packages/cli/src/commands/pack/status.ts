import { writeStatusHtml } from '@fazhi/core';
import { exitCodes } from '../../exit-code.ts';
import { writePage } from '../../outputs/write-page.ts';
import { messageJson, stringifyJson } from '../../reporters/json.ts';
import { isWanting, packStatus, statusPretty } from '../../reporters/pack/status.ts';
import type { Action } from './action.ts';

/** Which dossier of a workspace is on which version, and what waits to be reviewed. */
export async function status({ target, options, host }: Action): Promise<number> {
  const found = await packStatus(target, host.files);
  const { name, dossiers, messages } = found;
  const page = writeStatusHtml(name, dossiers);
  if (typeof options.html === 'string') await writePage(options.html, page, host);
  const shown: Readonly<Record<string, () => string>> = {
    json: () => stringifyJson({ dossiers, messages: messages.map(messageJson) }),
    html: () => new TextDecoder().decode(page),
    pretty: () => statusPretty(found, host.colour, options.quiet === true),
  };
  host.stdout(shown[String(options.format)]?.() ?? '');
  return isWanting(found) ? exitCodes.findings : exitCodes.clean;
}
