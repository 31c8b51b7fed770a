import { describe, expect, it } from 'vitest';
import { build, handle } from '../../src/index.ts';

const words = { text: ({ value }: { readonly value: string }) => value } as never;

describe('handle', () => {
  it('answers by the type of the node', () => {
    expect(handle(words, build.text('一'), undefined)).toBe('一');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'paragraph', 'Text', ''])(
    'asks nothing that every table inherits: %j',
    (type) => {
      expect(() => handle(words, { type } as never, undefined)).toThrow(
        expect.objectContaining({
          name: 'UsageError',
          code: 'usage/option',
          params: { subject: 'node.type', actual: JSON.stringify(type), expected: ['text'] },
        }),
      );
    },
  );

  it.each([undefined, null, 'text', {}])('refuses %o for a node', (node) => {
    expect(() => handle(words, node as never, undefined)).toThrow(expect.objectContaining({ code: 'usage/type' }));
  });
});
