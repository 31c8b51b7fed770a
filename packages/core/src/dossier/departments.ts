import { type Message, say } from '../message/index.ts';
import type { Department } from '../model/dossier/organ.ts';
import type { Places } from '../model/place.ts';
import { nearestAmong, placeAt } from '../source/index.ts';
import { isGenericGroup } from './generic-group.ts';

/** The registered name of each id, name, alias and member; and what is said of a name that is none of them. */
export interface DepartmentRegistry {
  /** The name in the registry; the name as typed where it is not there, with a message for that path. */
  readonly resolve: (name: string, path: string) => string;
  /** The same of a task, which may also be for 有关部门 and the like. */
  readonly resolveGroup: (name: string, path: string) => string;
  readonly messages: readonly Message[];
}

export function registerDepartments(departments: readonly Department[], places: Places): DepartmentRegistry {
  const messages: Message[] = [];
  const owners = new Map<string, Department>();
  departments.forEach((department, index) => {
    const at = `departments/${index}`;
    const claims: [string, string][] = [
      [department.id, `${at}/id`],
      [department.name, `${at}/name`],
      ...(department.aliases ?? []).map((alias, each): [string, string] => [alias, `${at}/aliases/${each}`]),
    ];
    for (const [name, path] of claims) {
      const owner = owners.get(name) ?? department;
      owners.set(name, owner);
      if (owner === department || owner.id === department.id) continue;
      const expected = [owner.name, department.name];
      messages.push(say('dossier/ambiguous-department', { place: placeAt(places, path), actual: name, expected }));
    }
  });
  const names = new Map([...owners].map(([name, owner]) => [name, owner.name]));
  for (const member of departments.flatMap(({ members = [] }) => members))
    if (!names.has(member)) names.set(member, member);

  const propose = nearestAmong(names.keys());
  const reported = new Set<string>();
  const resolve = (name: string, path: string): string => {
    const found = names.get(name);
    if (found !== undefined || departments.length === 0) return found ?? name;
    const place = placeAt(places, path);
    const once = `${name} ${place?.file} ${place?.line} ${place?.column}`;
    if (!reported.has(once))
      messages.push(say('dossier/unknown-department', { place, actual: name, expected: propose(name) }));
    reported.add(once);
    return name;
  };
  const resolveGroup = (name: string, path: string): string =>
    names.has(name) || !isGenericGroup(name) ? resolve(name, path) : name;
  return { resolve, resolveGroup, messages };
}
