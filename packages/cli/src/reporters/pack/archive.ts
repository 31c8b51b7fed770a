import type { PackArchive } from '@fazhi/core/folder';

/** What an archive holds, and how far it was verified. */
export function archivePretty(
  { manifest, isSigned }: PackArchive,
  { signature, leftOut }: { readonly signature: string | undefined; readonly leftOut: readonly string[] },
): string {
  const { id, name, version, extends: base, integrity, files } = manifest;
  const unverified = isSigned
    ? '有签名，没有核对：核对请用 fazhi pack verify 加 --key 公钥'
    : '没有签名：只查得出内容与清单是否一致，查不出是谁发的';
  const lines = [
    `模板包  ${id} ${version}  ${name}`,
    ...(base === undefined ? [] : [`依据    ${base}`]),
    `文件    ${files.length}个，${files.reduce((sum, { size }) => sum + size, 0)}字节，逐个与清单相符`,
    `摘要    ${integrity}`,
    `签名    ${signature ?? unverified}`,
    ...(leftOut.length === 0 ? [] : [`没有放进去的  ${leftOut.join('、')}`]),
  ];
  return `${lines.join('\n')}\n`;
}
