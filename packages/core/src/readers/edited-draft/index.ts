export { readEditedDraft } from './read-edited-draft.ts';
