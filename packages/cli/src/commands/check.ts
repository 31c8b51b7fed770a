import { severityOf } from '@fazhi/core';
import { openDraft } from '@fazhi/core/node';
import { exitCodes } from '../exit-code.ts';
import { messageJson, stringifyJson } from '../reporters/json.ts';
import { countOf, pretty } from '../reporters/pretty.ts';
import { shippedPacks } from '../shipped-packs.ts';
import { sortMessages } from '../sort-messages.ts';
import type { Run } from '../verb.ts';

/** Everything that stands between the drafts and their submission. */
export const check: Run = async (targets, options, host) => {
  const folders = targets.length > 0 ? targets : ['.'];
  const found = [];
  const slots = [];
  for (const folder of folders) {
    const { value, messages } = await openDraft(folder, shippedPacks, host.files);
    found.push(...sortMessages(messages));
    for (const { id, value: text } of value?.openSlots ?? []) slots.push({ dossier: folder, id, text });
  }
  if (options.format === 'json') {
    host.stdout(stringifyJson({ messages: found.map(messageJson), openSlots: slots }));
  } else {
    host.stdout(pretty(found, host.colour));
    if (!options.quiet && found.length === 0) host.stdout(`${countOf(found)}\n`);
  }
  return found.some((message) => severityOf(message) !== 'info') ? exitCodes.findings : exitCodes.clean;
};
