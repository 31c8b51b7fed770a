import { element } from './element.ts';

/** A comment of the margin, with the paragraphs that it says. */
export interface CommentOptions {
  readonly number: number;
  readonly author: string;
  /** To the millisecond, `2025-12-31T00:00:00.000Z`. */
  readonly time: string;
}

export const commentMarkup = ({ number, author, time }: CommentOptions, content: string): string =>
  element(
    'w:comment',
    {
      'w:id': number,
      'w:initials': author.slice(0, 1),
      'w:author': author,
      'w:date': time,
    },
    content,
  );
