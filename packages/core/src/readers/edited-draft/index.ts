export { type DraftText, readEditedDraft } from './read-edited-draft.ts';
