import { checkEvidence, type Message, severityOf } from '@fazhi/core';
import { hashEvidence, openDraft } from '@fazhi/core/node';
import { exitCodes } from '../exit-code.ts';
import { ledgerJson, ledgerPretty } from '../ledger-summary.ts';
import { messageJson, stringifyJson } from '../reporters/json.ts';
import { countOf, pretty } from '../reporters/pretty.ts';
import { shippedPacks } from '../shipped-packs.ts';
import { sortMessages } from '../sort-messages.ts';
import type { Run } from '../verb.ts';

/** Everything that stands between the drafts and their submission. */
export const check: Run = async (targets, options, host) => {
  const folders = targets.length > 0 ? targets : ['.'];
  const json = options.format === 'json';
  const found: Message[] = [];
  const slots = [];
  const ledgers = [];
  for (const folder of folders) {
    const { value: draft, messages } = await openDraft(folder, shippedPacks, host.files);
    const ofEvidence =
      draft && options.evidence === true
        ? checkEvidence(draft, await hashEvidence(draft.dossier, folder, host.files))
        : [];
    found.push(...sortMessages([...messages, ...ofEvidence]));
    for (const { id, value: text } of draft?.openSlots ?? []) slots.push({ dossier: folder, id, text });
    if (!draft || options.ledger !== true) continue;
    if (json) ledgers.push(ledgerJson(folder, draft));
    else host.stdout(ledgerPretty(folder, draft));
  }
  if (json) {
    const ledger = options.ledger === true ? { ledgers } : {};
    host.stdout(stringifyJson({ messages: found.map(messageJson), openSlots: slots, ...ledger }));
  } else {
    host.stdout(pretty(found, host.colour));
    if (!options.quiet && found.length === 0) host.stdout(`${countOf(found)}\n`);
  }
  return found.some((message) => severityOf(message) !== 'info') ? exitCodes.findings : exitCodes.clean;
};
