import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { InputError } from '@fazhi/core';
import type { Host } from '../host.ts';
import { readInput } from './read-input.ts';

/** Signs with the private key of that file, an ed25519 key as PEM: the same bytes always give the same signature. */
export async function signerFrom(file: string, host: Pick<Host, 'files'>): Promise<(bytes: Uint8Array) => string> {
  const key = await keyIn(file, host, createPrivateKey, '私钥');
  return (bytes) => sign(null, bytes, key).toString('base64');
}

/** Only the public half: whoever verifies has no need of the private one, and should not be handed it. */
function publicKeyOf(pem: Buffer): KeyObject {
  if (pem.includes('PRIVATE KEY')) throw new Error('a private key');
  return createPublicKey(pem);
}

/** Tells whether a signature, base64, is by whoever holds the private half of the key of that file. */
export async function verifierFrom(
  file: string,
  host: Pick<Host, 'files'>,
): Promise<(bytes: Uint8Array, signature: string) => boolean> {
  const key = await keyIn(file, host, publicKeyOf, '公钥');
  return (bytes, signature) =>
    /^[A-Za-z0-9+/]{86}==$/.test(signature) && verify(null, bytes, key, Buffer.from(signature, 'base64'));
}

async function keyIn(
  file: string,
  host: Pick<Host, 'files'>,
  create: (pem: Buffer) => KeyObject,
  what: string,
): Promise<KeyObject> {
  const bytes = await readInput(file, `请给出${what}的文件，PEM 格式`, host);
  const key = keyOf(bytes, create);
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new InputError({
    code: 'archive/key',
    found: key ? `${file} 不是 ed25519 的钥匙` : `${file} 里没有能用的${what}`,
    remedy: '私钥用 openssl genpkey -algorithm ed25519 生成，公钥用 openssl pkey -pubout 取出，都是 PEM 格式、不加密码',
  });
}

function keyOf(bytes: Uint8Array, create: (pem: Buffer) => KeyObject): KeyObject | undefined {
  try {
    return create(Buffer.from(bytes));
  } catch {
    return undefined;
  }
}
