import * as z from 'zod';
import { evidenceFile, factsFile, metricsFile, reportFile } from './dossier/dossier.ts';
import { taskList } from './dossier/task.ts';
import { formulationsFile } from './pack/formulation.ts';
import { packFile } from './pack/pack.ts';
import { workspaceFile } from './pack/workspace.ts';

/** The files that people write, by their names without `.yaml`. */
export type WrittenFile = 'report' | 'facts' | 'evidence' | 'tasks' | 'metrics' | 'formulations' | 'pack' | 'workspace';

const files: Readonly<Record<WrittenFile, z.ZodType>> = {
  report: reportFile,
  facts: factsFile,
  evidence: evidenceFile,
  tasks: taskList,
  metrics: metricsFile,
  formulations: formulationsFile,
  pack: packFile,
  workspace: workspaceFile,
};

/**
 * JSON Schema (draft-07) of each file a person writes, by the file's name without `.yaml`.
 *
 * @returns schemas by name: `report`, `facts`, `evidence`, `tasks`, `metrics`, `pack`, `formulations`, `workspace`
 * @example
 * ```ts
 * Object.keys(jsonSchemas()).includes('report'); // true
 * ```
 */
export function jsonSchemas(): Readonly<Record<WrittenFile, object>> {
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [name, z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })]),
  ) as Record<WrittenFile, object>;
}
