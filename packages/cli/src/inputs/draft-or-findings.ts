import { type OpenedDraft, openDraft } from '@fazhi/core/folder';
import { sortMessages } from '../findings/sort-messages.ts';
import type { Host } from '../host.ts';
import { messageJson, stringifyJson } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import type { Options } from '../verb.ts';
import { shippedPacks } from './shipped-packs.ts';

/** The draft of the dossier in this folder; where there can be none, the errors are printed as the user asked. */
export async function draftOrFindings(folder: string, options: Options, host: Host): Promise<OpenedDraft | undefined> {
  const { value, messages } = await openDraft(folder, shippedPacks, host.files);
  if (value) return value;
  const errors = sortMessages(messages.filter(({ fatal }) => fatal === true));
  const isJson = options.format === 'json';
  host.stdout(isJson ? stringifyJson({ messages: errors.map(messageJson) }) : pretty(errors, host.colour));
  return undefined;
}
