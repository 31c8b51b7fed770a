import { nearest } from '../source/index.ts';

/** What a file of a dossier folder is. */
export type DossierFile =
  | { readonly kind: 'report' | 'facts' | 'evidence' | 'tasks' | 'metrics' }
  | { readonly kind: 'prose'; readonly section: string }
  | { readonly kind: 'unknown'; readonly known: readonly string[] }
  | { readonly kind: 'other' };

const fixed = {
  'report.yaml': 'report',
  'facts.yaml': 'facts',
  'evidence.yaml': 'evidence',
  'tasks.yaml': 'tasks',
  'metrics.yaml': 'metrics',
} as const;
const known: readonly string[] = [...Object.keys(fixed), 'facts/单位.yaml'];
const prose: readonly string[] = ['prose/章节编号.md'];

/** The file that was probably meant, or all there are. */
function likely(path: string): readonly string[] {
  if (path.startsWith('facts/')) return [`facts/${path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')}.yaml`];
  const near = nearest(path, known, 1);
  return near.length > 0 ? near : known;
}

/** What the file of that path is; the path is relative to the dossier, with `/`. */
export function dossierFile(path: string): DossierFile {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^[.~]/.test(name)) return { kind: 'other' };
  if (Object.hasOwn(fixed, path)) return { kind: fixed[path as keyof typeof fixed] };
  if (/^facts\/[^/]+\.yaml$/.test(path)) return { kind: 'facts' };
  const section = /^prose\/([^/]+)\.md$/.exec(path)?.[1];
  if (section) return { kind: 'prose', section };
  if (/^(?:facts\/.+|[^/]+)\.ya?ml$/i.test(path)) return { kind: 'unknown', known: likely(path) };
  return path.startsWith('prose/') ? { kind: 'unknown', known: prose } : { kind: 'other' };
}
