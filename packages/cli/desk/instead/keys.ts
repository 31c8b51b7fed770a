import { InputError } from '@fazhi/core';

/** A page handles no keys: signing and holding a signature against a key is for the command line. */
const refuse = async (): Promise<never> => {
  throw new InputError({
    code: 'archive/key',
    found: '网页里不用钥匙，签不了名，也核对不了签名',
    remedy: '请在命令行里用 fazhi pack export --sign、fazhi pack verify --key',
  });
};
export const signerFrom = refuse;
export const verifierFrom = refuse;
