/** Names of devices on Windows: `CON.docx` is the console there, `COM1.年度报告.docx` a serial line, and nothing is kept of either. */
const devices = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;

/** Forbidden on one system or another, and what only looks like a slash or is not seen: controls, marks of direction, joiners alone. */
const forbidden =
  /[\\/:*?"<>|\s\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b-\u200c\u200e\u200f\u2044\u2060-\u206f\u2215\u29f8\u29f9\ufeff\uff0f\uff3c\u202a-\u202e]+/gu;

/** Of the 255 bytes that systems allow for a file's name, 73 Chinese characters take most. */
const mostBytes = 220;

/**
 * A title as the start of a file's name that every system takes and shows: nothing hidden by a dot before, no name of a device,
 * and short enough for what comes after it. One cut short ends between characters as a reader sees them.
 */
export function fileNameOf(title: string): string {
  const clean = title
    .normalize('NFC')
    .replaceAll(forbidden, '')
    .replace(/^[.~-]+|\.+$/g, '')
    .replace(devices, '$&_');
  return cut(clean) || '未命名';
}

function cut(name: string): string {
  const bytes = new TextEncoder();
  if (bytes.encode(name).length <= mostBytes) return name;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('zh').segment(name)) {
    if (bytes.encode(kept + segment).length > mostBytes) break;
    kept += segment;
  }
  return kept.replace(/\.+$/, '');
}
