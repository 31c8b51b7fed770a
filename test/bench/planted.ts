/** What the measure must find: a line gone over once for each of its characters, by a loop and by a native function. */
export function planted(line: string): number {
  let same = 0;
  for (let at = 0; at < line.length; at++) {
    if (line.slice(at).includes('\u0000')) same -= 1;
    for (let other = 0; other < line.length; other++) if (line[at] === line[other]) same += 1;
  }
  return same;
}
