/** Whether a colour RRGGBB is a red: FF0000, and what is printed for it, E00000 or C00000. */
export function isRed(colour: string | undefined): boolean {
  const [red = 0, green = 255, blue = 255] = [0, 2, 4].map((at) =>
    Number.parseInt(colour?.slice(at, at + 2) ?? '', 16),
  );
  return red >= 0xb0 && green <= 0x40 && blue <= 0x40;
}
