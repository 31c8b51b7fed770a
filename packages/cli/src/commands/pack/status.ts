import { UsageError, writeStatusHtml } from '@fazhi/core';
import { exitCodes } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
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

/** Over an earlier page, never over another file. */
async function writePage(path: string, page: Uint8Array, { files, stderr }: Host): Promise<void> {
  const earlier = await files.read(path);
  if (earlier && !new TextDecoder().decode(earlier).includes('<meta name="generator" content="fazhi">'))
    throw new UsageError({
      code: 'output/exists',
      found: `${path} 已经存在，而且不是 fazhi 生成的`,
      remedy: '请换一个文件名',
    });
  await files.write(path, page);
  stderr(`已生成  ${path}\n`);
}
