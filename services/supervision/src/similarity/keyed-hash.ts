const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/**
 * HalfSipHash-2-4 (Aumasson, Bernstein): 32 bits of a text under a key of 8 bytes. An HMAC of every word of every petition
 * would cost 100 times as much, and 32 bits are all that is kept.
 */
export const createKeyedHash = (key: Uint8Array): ((text: string) => number) => {
  const bytes = Buffer.from(key);
  const [left, right] = [bytes.readInt32LE(0), bytes.readInt32LE(4)];
  return (text) => {
    const input = Buffer.from(text, 'utf8');
    const state = [left, right, 0x6c796765 ^ left, 0x74656462 ^ right] as [number, number, number, number];
    let [a, b, c, d] = state;
    const mix = (rounds: number): void => {
      for (let round = 0; round < rounds; round += 1) {
        a = (a + b) | 0;
        b = rotate(b, 5) ^ a;
        a = rotate(a, 16);
        c = (c + d) | 0;
        d = rotate(d, 8) ^ c;
        a = (a + d) | 0;
        d = rotate(d, 7) ^ a;
        c = (c + b) | 0;
        b = rotate(b, 13) ^ c;
        c = rotate(c, 16);
      }
    };
    const take = (word: number): void => {
      d ^= word;
      mix(2);
      a ^= word;
    };
    const whole = input.length - (input.length % 4);
    for (let place = 0; place < whole; place += 4) take(input.readInt32LE(place));
    let last = input.length << 24;
    for (let place = whole; place < input.length; place += 1)
      last |= (input[place] ?? 0) << (8 * (place - whole));
    take(last);
    c ^= 0xff;
    mix(4);
    return b ^ d;
  };
};
