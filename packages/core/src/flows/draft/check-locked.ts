import { type Message, say } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { CompiledOutline } from '../../outline/index.ts';
import { loosened } from '../../pack/index.ts';
import { placeAt } from '../../source/index.ts';

/** What a dossier changes that a layer of its pack locked: words by prose in their place, metrics, levels of rules. */
export function checkLocked(
  { locked, sections, preamble, closing }: CompiledOutline,
  { prose, metrics, report, places }: Dossier,
): readonly Message[] {
  if (locked.size === 0) return [];
  const bodies = new Map([
    ...sections.flatMap(bodiesOf),
    ['preamble', preamble] as const,
    ['closing', closing] as const,
  ]);
  const ofProse = [...prose].flatMap(([id, { place }]) => {
    const body = bodies.get(id);
    const subject = locked.get(id)?.pack;
    return subject === undefined || !body || body.takesProse
      ? []
      : [say('pack/locked-prose', { place, actual: id, subject })];
  });
  const ofMetrics = metrics.flatMap(({ id }, index) => {
    const subject = locked.get(id)?.pack;
    return subject === undefined
      ? []
      : [say('pack/locked-metric', { place: placeAt(places, `metrics/${index}/id`), actual: id, subject })];
  });
  const ofRules = loosened(locked, report.rules ?? {}).map(({ key, rule, pack: subject }) =>
    say('pack/locked-rule', {
      place: placeAt(places, `rules/${key}`),
      actual: key,
      subject,
      ...(key !== rule && { expected: [rule] }),
    }),
  );
  return [...ofProse, ...ofMetrics, ...ofRules];
}

type CompiledSection = CompiledOutline['sections'][number];

const bodiesOf = ({ id, body, children }: CompiledSection): readonly (readonly [string, CompiledSection['body']])[] => [
  [id, body],
  ...children.flatMap(bodiesOf),
];
