import { readArchive } from '@fazhi/core/folder';
import { exitCodes } from '../../../exit-code.ts';
import { verifierFrom } from '../../../inputs/keys.ts';
import { readInput } from '../../../inputs/read-input.ts';
import { stringifyJson } from '../../../reporters/json.ts';
import { archivePretty } from '../../../reporters/pack/archive.ts';
import type { Action } from '../action.ts';
import { showFindings } from '../show-findings.ts';

/** Whether a pack that came as one file is as it was when it was exported; nothing is written. */
export async function verifyArchive(action: Action): Promise<number> {
  const { options, host } = action;
  const { value: archive, messages } = await receive(action);
  if (!archive) return showFindings(messages, action);
  const verified = options.key !== undefined;
  host.stdout(
    options.format === 'json'
      ? stringifyJson({ pack: archive.manifest, signed: archive.isSigned, verified })
      : options.quiet === true
        ? ''
        : archivePretty(archive, { signature: verified ? '签名与公钥相符' : undefined, leftOut: [] }),
  );
  return exitCodes.clean;
}

/** The archive in the file that was named, its signature held against the key that was given. */
export async function receive({ target, options, host }: Action) {
  const verify = typeof options.key === 'string' ? await verifierFrom(options.key, host) : undefined;
  const bytes = await readInput(target, '请给出 fazhi pack export 写的 .zip 文件', host);
  return readArchive(bytes, target, { verify });
}
