export { catalogue } from './catalogue/index.ts';
export { InputError, type Trouble, UsageError } from './error.ts';
export type { Finding, Message, MessageId, MessageKind, OfficePlace, Outcome, Severity } from './message.ts';
export { hasErrors, say, severityOf } from './message.ts';
