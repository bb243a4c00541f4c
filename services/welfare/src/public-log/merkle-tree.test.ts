import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { donorScript } from '@mttq/testkit/donor-script';
import { hashLeaf, isConsistent, rootOfAll } from '@mttq/testkit/independent-log';
import { consistencyPath, foldHashes, inclusionPath, leafHash, rootOf, subtreesOf } from './merkle-tree.ts';
import { leafOf } from './public-leaf.ts';
import { createLogSigner, signHead } from './signed-note.ts';

const { readHead, verifyDonation } = donorScript;

const line = (place: number) => ({
  statementId: 's',
  accountId: 'a',
  place,
  bookedOn: '2024-09-09' as never,
  docNo: `5213.${place}`,
  debit: 0n,
  credit: BigInt(place) * 1_000n,
  maskedText: `ung ho "${place}" •••6124`,
  salt: Buffer.alloc(16, place),
  textCommitment: createHash('sha256')
    .update(Buffer.alloc(16, place))
    .update(`ung ho "${place}" •••6124`)
    .digest('hex'),
});
const leaves = Array.from({ length: 700 }, (_, at) => leafOf(line(at)));
const hashes = leaves.map(leafHash);

// Tiles as the table keeps them: full tiles of a level are hashes of the next.
const tilesOf = (size: number) => {
  const levels = [hashes.slice(0, size)];
  while ((levels.at(-1)?.length ?? 0) >= 256) {
    const below = levels.at(-1) ?? [];
    levels.push(
      Array.from({ length: Math.floor(below.length / 256) }, (_, at) =>
        foldHashes(below.slice(at * 256, (at + 1) * 256)),
      ),
    );
  }
  return subtreesOf(
    async (level, position) => levels[level]?.slice(position * 256, (position + 1) * 256) ?? [],
  );
};
const base64 = (path: readonly Buffer[]) => path.map((hash) => hash.toString('base64'));
const signer = createLogSigner({ origin: 'example/log', seed: undefined, secret: Buffer.alloc(32, 7) });
const sizes = [1, 2, 3, 7, 8, 255, 256, 257, 512, 513, 700];

describe('the public log', () => {
  test('has the roots of RFC 9162', async () => {
    expect((await rootOf(tilesOf(0), 0, 0)).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(leafHash('').toString('hex')).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
    for (const size of sizes)
      expect(await rootOf(tilesOf(size), 0, size)).toEqual(rootOfAll(leaves.slice(0, size).map(hashLeaf)));
  });

  test('proves every kind of place to the script of the donors, and no other amount', async () => {
    for (const size of sizes) {
      const note = signHead(signer, size, await rootOf(tilesOf(size), 0, size));
      for (const index of new Set(
        [0, 1, Math.floor(size / 2), 255, 256, size - 1].filter((at) => at < size),
      )) {
        const path = base64(await inclusionPath(tilesOf(size), index, size));
        const { maskedText, salt, docNo, bookedOn } = line(index);
        const shown = {
          maskedText,
          salt: salt.toString('base64'),
          docNo,
          bookedOn,
          debit: '0',
          credit: `${index * 1_000}`,
        };
        const proof = { leaf: leaves[index] as string, index, path, head: { size, note } };
        expect([size, index, await verifyDonation({ ...shown, proof }, signer.verifierKey)]).toEqual([
          size,
          index,
          true,
        ]);
        const leaf = (leaves[index] as string).replace(
          `"credit":"${index * 1_000}"`,
          `"credit":"${index * 1_000 + 1}"`,
        );
        const forged = { ...shown, credit: `${index * 1_000 + 1}`, proof: { ...proof, leaf } };
        expect(await verifyDonation(forged, signer.verifierKey)).toBe(false);
        const twice = leaf.replace('}', `,"credit":"${index * 1_000}"}`);
        expect(await verifyDonation({ ...shown, proof: { ...proof, leaf: twice } }, signer.verifierKey)).toBe(
          false,
        );
        expect(await verifyDonation({ ...shown, proof: { ...proof, path: ['?'] } }, signer.verifierKey)).toBe(
          false,
        );
      }
    }
  });

  test('proves that it only grew, and nothing that is not so', async () => {
    for (const from of sizes)
      for (const to of sizes.filter((size) => size >= from)) {
        const earlier = { size: from, root: await rootOf(tilesOf(from), 0, from) };
        const later = { size: to, root: await rootOf(tilesOf(to), 0, to) };
        const path = await consistencyPath(tilesOf(to), from, to);
        expect([from, to, isConsistent(earlier, later, path)]).toEqual([from, to, true]);
        expect(isConsistent({ ...earlier, root: hashes[1] as Buffer }, later, path)).toBe(false);
      }
  });

  test('is signed: another key, another text or another origin is refused', async () => {
    const note = signHead(signer, 3, Buffer.alloc(32, 1));
    expect((await readHead(note, signer.verifierKey))?.size).toBe(3);
    const other = createLogSigner({ origin: 'example/log', seed: undefined, secret: Buffer.alloc(32, 8) });
    expect(await readHead(note, other.verifierKey)).toBeNull();
    expect(await readHead(note.replace('\n3\n', '\n4\n'), signer.verifierKey)).toBeNull();
    expect(await readHead(note, signer.verifierKey.replace('example/log', 'example/lag'))).toBeNull();
    expect(() => createLogSigner({ origin: 'o', seed: 'short', secret: Buffer.alloc(32) })).toThrow(
      '32 random bytes',
    );
  });
});
