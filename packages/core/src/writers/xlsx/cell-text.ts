/**
 * A text as a cell can hold it: 32,767 characters, beyond which Excel refuses the file. `_x0041_` in a cell is read as A
 * unless its first line is written as `_x005F_`.
 */
export function cellText(text: string): string {
  const whole = text.length > 30_000 ? `${text.slice(0, 30_000)}……` : text;
  return whole.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
