// Checks that one published bank line, or one posting of a fund, stands in the signed public log. Shares no code with the server: read it, then run it,
// in a browser or with Node 24. Base64 texts are as `findTransfer { lines { … proof { … } } }` and `postingProof { … proof { … } }` answer them.
const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const same = (left, right) => left.length === right.length && left.every((byte, at) => byte === right[at]);
const text = (value) => new TextEncoder().encode(value);
const sha256 = async (...parts) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(parts.flatMap((part) => [...part]))));
// What a leaf says of a text that it does not tell.
const commitmentOf = async (salt, hidden) =>
  [...(await sha256(bytes(salt), text(hidden)))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether the note (C2SP) is signed by the key, and what it says: `{ size, root }`, or null. */
export const readHead = async (note, verifierKey) => {
  const [origin, , encoded] = verifierKey.split(/\+(?=[0-9a-f]{8}\+)|(?<=\+[0-9a-f]{8})\+/u);
  const [body, signatures] = note.split('\n\n');
  const signature = bytes(signatures.trim().split(' ')[2]).slice(4);
  const key = await crypto.subtle.importKey('raw', bytes(encoded).slice(1), 'Ed25519', false, ['verify']);
  const [name, size, root] = body.split('\n');
  const isSigned = await crypto.subtle.verify('Ed25519', key, signature, text(`${body}\n`));
  return isSigned && name === origin ? { size: Number(size), root: bytes(root) } : null;
};

/** Whether the leaf leads to the root (RFC 9162 §2.1.3.2). */
const isIncluded = async ({ leaf, index, path }, head) => {
  let [node, last, hash] = [index, head.size - 1, await sha256([0], text(leaf))];
  if (index < 0 || index > last) return false;
  for (const sibling of path.map(bytes)) {
    if (last === 0) return false;
    const isRight = node % 2 === 1 || node === last;
    hash = isRight ? await sha256([1], sibling, hash) : await sha256([1], hash, sibling);
    if (isRight)
      while (node % 2 === 0 && node > 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && same(hash, head.root);
};

const check = async (line, verifierKey) => {
  const isHidden = ['WITHHELD', 'ERASED'].includes(line.textState) && line.salt === '';
  const { leaf, head } = line.proof;
  const said = JSON.parse(leaf);
  const hex = await commitmentOf(line.salt, line.maskedText);
  const isShown =
    ['credit', 'debit', 'docNo', 'bookedOn'].every((name) => said[name] === line[name]) &&
    JSON.stringify(said) === leaf;
  const signed = await readHead(head.note, verifierKey);
  const holds = isShown && signed !== null && (await isIncluded(line.proof, signed));
  if (!holds) return 'NOTHING';
  return isHidden ? 'ALL_BUT_TEXT' : said.text === hex ? 'ALL' : 'NOTHING';
};

/**
 * How much of the line is proved. ALL: as it is shown, it is a leaf of the log that the key signed. ALL_BUT_TEXT: so it is with
 * day, document number and amounts; its text is withheld or erased, and nothing is proved of it. NOTHING: do not believe it.
 */
export const provenOf = (line, verifierKey) => check(line, verifierKey).catch(() => 'NOTHING');

/** Whether the line, as it is shown, text and all, is the leaf; whether the leaf is in the log; whether the log is signed by the key. */
export const verifyDonation = async (line, verifierKey) => (await provenOf(line, verifierKey)) === 'ALL';

// What a leaf says of a posting, by the name under which it is shown.
const names = {
  reversesId: 'reverses',
  transactionId: 'transaction',
  fundId: 'fund',
  kind: 'posting',
  amount: 'amount',
  earmarkKind: 'earmarkKind',
};
const moments = ['effectiveAt', 'recordedAt'];

const checkPosting = async (posting, verifierKey) => {
  const said = JSON.parse(posting.proof.leaf);
  const isShown =
    said.kind === 'ledger-posting' &&
    JSON.stringify(said) === posting.proof.leaf &&
    Object.entries(names).every(([shown, name]) => (said[name] ?? null) === posting[shown]) &&
    moments.every((name) => Date.parse(said[name]) === Date.parse(posting[name]));
  const signed = await readHead(posting.proof.head.note, verifierKey);
  return isShown && signed !== null && (await isIncluded(posting.proof, signed));
};

/** The same for a posting of a fund: whether it, as it is shown, is the leaf, in the log, signed by the key. */
export const verifyPosting = (posting, verifierKey) => checkPosting(posting, verifierKey).catch(() => false);

/**
 * How much of a posting is proved to an auditor who asked for what opens it (`postingOpening`). ALL: lines, reason and reference in
 * `opening.content`, too. ALL_BUT_OPENING: nothing opens it, because it was erased (`openingErasure`) or not given; fund, kind,
 * amount and times are proved, and nothing is of lines and reason, whoever shows them. NOTHING: do not believe it.
 */
export const provenOfPosting = async (posting, opening, verifierKey) => {
  if (!(await verifyPosting(posting, verifierKey))) return 'NOTHING';
  if (opening === null) return 'ALL_BUT_OPENING';
  const hex = await commitmentOf(opening.salt, opening.content).catch(() => '');
  return JSON.parse(posting.proof.leaf).commitment === hex ? 'ALL' : 'NOTHING';
};
