import { draftFrom, parseDossier, publish } from '@fazhi/core';
import national from '@fazhi/templates/national';

/**
 * What a page, a worker and every runtime are asked for: the examples' dossiers, texts by path, drafted by the national
 * pack and published as Word files. The answer is the SHA-256 of each, by `example edition`. It is JavaScript, and asks for
 * nothing but the packages as they are built, so that it runs as it stands.
 */
export async function draftExamples(examples) {
  const answers = {};
  for (const [name, texts] of Object.entries(examples)) {
    const { value: dossier } = parseDossier(new Map(Object.entries(texts)));
    const { value: draft } = draftFrom(dossier, new Map([national]));
    for (const edition of ['submission', 'public', 'review']) {
      const { value, messages } = await publish(draft, { edition, format: 'docx' });
      if (!value) throw new Error(messages.map(String).join('\n'));
      answers[`${name} ${edition}`] = await sha256(value);
    }
  }
  return answers;
}

async function sha256(bytes) {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
