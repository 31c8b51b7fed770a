export { addMessages } from './add-messages.ts';
export { catalogue } from './catalogue/index.ts';
export { InputError, UsageError } from './error.ts';
export type { Finding, MessageKind, Severity } from './kind.ts';
export type { Message, MessageId, MessageParams, Outcome } from './message.ts';
export { hasErrors, say, sayAs, severityOf } from './message.ts';
