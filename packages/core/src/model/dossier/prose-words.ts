/**
 * The words that comments and links of prose may say. The reader, the writer, the editions and the rules all know them
 * from here; what comes close to one of them and is none is a mistake (`markdown/mistakes`).
 */

/** Between these two comments stands what an edition for everyone leaves out. */
export const internalStart = 'internal';
export const internalEnd = '/internal';

/** Between these stands what a template says in some editions only, named behind the first. Typed, they are notes. */
export const editionPassage = { start: 'edition: ', end: '/edition' } as const;

/** At the end of a heading, with the id of its section: `section:problems`. */
export const sectionPrefix = 'section:';

/** Begins a prose file that is the whole text of its section: the template has nothing to say beside it. */
export const wholeSection = 'whole-section';

/** Ends the last section of a report as Markdown: what follows belongs to the report. */
export const closingMark = 'closing';

/** What a comment begins with that silences a rule, or lets it speak again. */
export const directives = ['fazhi-disable-next-line', 'fazhi-disable', 'fazhi-enable'] as const;

/** What a link may lead to: `[21件](fact:review.accepted)`. */
export const linkSchemes = ['fact', 'slot', 'task', 'evidence'] as const;
export type LinkScheme = (typeof linkSchemes)[number];

/** Begins the title of an attachment, which as Markdown is a heading of the first depth like the report's own. */
export const attachmentLead = '附件：';
