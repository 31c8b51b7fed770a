import { type Message, ruleIds, ruleLevelOf, type Severity, severityOf } from '@fazhi/core';
import { wordsOf } from '../findings/words-of.ts';
import type { CheckReporter } from './check-report.ts';
import { fingerprintOf } from './fingerprint.ts';
import { stringifyJson } from './json.ts';

const levels: { readonly [Key in Severity]: string } = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0: every rule in the driver, silenced findings with their reason, fingerprints that outlive line moves. */
export const sarif: CheckReporter = ({ messages, suppressed, version }) => {
  const silenced = new Map(suppressed.map(({ message, reason }) => [message, reason]));
  const found = [...messages, ...silenced.keys()];
  const ids = [...new Set([...ruleIds, ...found.map(({ ruleId }) => ruleId ?? '')])].sort();
  const index = new Map(ids.map((id, at) => [id, at]));
  const occurrences = new Map<string, number>();
  const results = found.map((message) => {
    const { ruleId } = message;
    const justification = silenced.get(message);
    const print = fingerprintOf(message);
    const count = (occurrences.get(print) ?? 0) + 1;
    occurrences.set(print, count);
    return {
      ruleId,
      ruleIndex: index.get(ruleId ?? ''),
      level: levels[severityOf(message)],
      message: { text: wordsOf(message) },
      ...(message.file ? { locations: [locationOf(message)] } : {}),
      partialFingerprints: { 'fazhi/v1': `${print}:${count}` },
      suppressions: justification === undefined ? [] : [{ kind: 'inSource', justification }],
    };
  });
  return stringifyJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'fazhi', version, language: 'zh-CN', rules: ids.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  });
};

function descriptorOf(id: string) {
  const level = ruleLevelOf(id, []);
  return { id, defaultConfiguration: level === 'off' ? { enabled: false } : { level: levels[level] } };
}

function locationOf({ file, line, column, place, ...message }: Message) {
  const end = place && 'end' in place ? place.end : undefined;
  const { paragraph } = message as { paragraph?: number };
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI((file ?? '').replaceAll('\\', '/')) },
      ...(line != null && {
        region: {
          startLine: line,
          startColumn: column ?? 1,
          ...(end?.line != null && { endLine: end.line, endColumn: end.column }),
        },
      }),
    },
    ...(paragraph !== undefined && { logicalLocations: [{ name: `第${paragraph}段` }] }),
  };
}
