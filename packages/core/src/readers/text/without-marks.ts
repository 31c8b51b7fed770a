/** A link to a figure, a task, a document or a web page prints its words. */
const link = /\[([^[\]]{0,200})\]\((?:fact|task|evidence|https?|mailto):[^()\s]{0,500}\)/g;
const comment = /<!--.{0,500}?-->/g;

/** What Markdown prints of this line where it has links and comments, as the files have that we write ourselves. */
export const withoutMarks = (text: string): string =>
  text.includes('<!--') || text.includes('](') ? text.replaceAll(comment, '').replaceAll(link, '$1') : text;
