/** The longest text of a report that is read: one of a hundred pages has some eighty thousand characters. */
export const mostCharacters = 1_000_000;
