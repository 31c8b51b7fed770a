import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publish } from '../../src/index.ts';
import { smallDraft, smallOutcome } from '../flows/small-draft.ts';
import { anyFacts, factsYaml, innocentProse, metricsYaml, planted } from './leaky-dossier.ts';

/** More by hand: `FAZHI_LEAK_RUNS=10000 npx vitest run packages/core/test/edition/leaks.test.ts`. */
const runs = Number(process.env.FAZHI_LEAK_RUNS ?? 100);

const report = 'organ: { name: 清河镇人民政府, level: township }\nyear: 2025\npack: small\n';
const anyDossier = anyFacts.chain(({ internal, open }) =>
  innocentProse(open).map((prose) => ({
    internal,
    files: {
      'report.yaml': report,
      'facts.yaml': factsYaml(internal, open),
      'tasks.yaml': 'tasks:\n  - { id: "1", content: 提高执法水平 }\n',
      'prose/work.md': prose,
    } as Readonly<Record<string, string>>,
  })),
);

it('a dossier that prints only what is public is built, whatever its internal facts are', { timeout: 0 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyDossier, fc.constantFrom('docx', 'md'), async ({ files }, format) => {
      const { value, messages } = await publish(smallDraft(files, metricsYaml), { edition: 'public', format });
      expect(messages.map(String)).toEqual([]);
      expect(value).toBeDefined();
    }),
    { numRuns: runs },
  );
});

const leaking = anyDossier.chain(({ internal, files }) => planted(internal, files));
it('an internal number is not published, however it is spelt and wherever it stands', { timeout: 0 }, async () => {
  await fc.assert(
    fc.asyncProperty(leaking, fc.constantFrom('docx', 'md'), async ({ files }, format) => {
      const { value: drafted, errors } = smallOutcome(files, metricsYaml);
      // Markup inside a number, a link to a page: prose refuses them before there is anything to publish.
      if (errors.some(({ ruleId }) => ruleId?.startsWith('prose/'))) return;
      const { value, messages } = await publish(drafted!, { edition: 'public', format });
      expect(messages.map(({ ruleId }) => ruleId)).toContain('output/leak');
      expect(value).toBeUndefined();
    }),
    { numRuns: runs },
  );
});
