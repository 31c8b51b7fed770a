import { jsonSchemas } from '@fazhi/core';
import { stringifyJson } from '../reporters/json.ts';

/** The schemas of these files, by path beside them, for editors that complete and check YAML. */
export function schemaFiles(names: readonly (keyof ReturnType<typeof jsonSchemas>)[]): readonly [string, string][] {
  const schemas = jsonSchemas();
  return names.map((name) => [`.fazhi/${name}.schema.json`, stringifyJson(schemas[name])]);
}
