import { texts } from './texts.js';
import { provenOf } from './verify-donation.mjs';

const accountPagesMax = 20;
const askTimeoutMs = 20_000;
const rememberedKey = 'mttq.public-log.key';

const part = (id) => document.getElementById(id);
const operations = await (await fetch('/tra-cuu/operations.json')).json();
let language = navigator.languages?.[0]?.startsWith('en') ? 'en' : 'vi';
const say = () => texts[language];

const hexOf = async (text) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Sends one registered operation; throws when the server does not answer with data. */
const ask = async (name, variables) => {
  const query = operations[name];
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query, documentId: `sha256:${await hexOf(query)}`, variables }),
    signal: AbortSignal.timeout(askTimeoutMs),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined || data === undefined) throw new Error(errors?.[0]?.message ?? 'no data');
  return data;
};

const listAccounts = async () => {
  const accounts = [];
  for (let page = 0, after = null; page < accountPagesMax; page += 1) {
    const { nodes, pageInfo } = (await ask('accounts', { after })).publishedAccounts;
    accounts.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return accounts;
};

const element = (name, text, className) => {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== undefined) made.className = className;
  return made;
};

const showAccounts = (accounts) => {
  const chosen = part('account').value;
  part('account').replaceChildren(
    ...accounts.map(({ id, bank, maskedNumber, firstDay, lastDay, fund }) => {
      const unit = fund.unit?.fullName === undefined ? '' : ` — ${fund.unit.fullName}`;
      const option = element(
        'option',
        `${fund.name}${unit}: ${bank} ${maskedNumber} (${say().days(firstDay, lastDay)})`,
      );
      option.value = id;
      return option;
    }),
  );
  if (chosen !== '') part('account').value = chosen;
};

/** The key that proofs are checked with: the one that this browser, or its owner, knew before wins over a new one. */
const chooseKey = (shown) => {
  const known = localStorage.getItem(rememberedKey);
  if (known === null) localStorage.setItem(rememberedKey, shown);
  part('key').value = known ?? shown;
  const { keyNew, keySame, keyChanged } = say();
  const isChanged = known !== null && known !== shown;
  part('known').textContent = known === null ? keyNew : isChanged ? keyChanged : keySame;
  if (isChanged) part('known').closest('details').open = true;
  return part('key').value;
};

const saveButton = (line) => {
  const button = element('button', say().save);
  button.type = 'button';
  button.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(line, null, 2)], { type: 'application/json' }));
    link.download = `donation-${line.logIndex}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
  return button;
};

const verdictOf = async (line) => {
  if (line.proof === null) return element('p', say().waiting, 'waiting');
  const proven = await provenOf(line, chooseKey(line.proof.head.verifierKey));
  const verdicts = {
    ALL: ['proved', say().proved],
    ALL_BUT_TEXT: ['proved', say().provedButText],
    NOTHING: ['broken', say().notProved],
  };
  const [className, text] = verdicts[proven];
  return element('p', text, className);
};

// A server that hides a text gets no other text shown in its place.
const textOf = ({ maskedText, textState, textErasure }) => {
  if (textState === 'WITHHELD') return say().withheld;
  if (textState === 'ERASED') return say().erased(textErasure ?? { decisionNo: '?', decidedOn: '?' });
  return maskedText;
};

const showLine = async (line) => {
  const item = document.createElement('li');
  const amount = BigInt(line.credit).toLocaleString('vi-VN');
  const size = line.proof?.head.size ?? '…';
  item.append(
    element('p', `${line.bookedOn} · ${amount} đồng · ${line.docNo}`, 'sum'),
    element('p', textOf(line), 'text'),
    element('p', say().where({ ...line, size })),
    await verdictOf(line),
    saveButton(line),
  );
  return item;
};

const search = async () => {
  const { account, date, amount, reference } = Object.fromEntries(new FormData(part('search')));
  part('lines').replaceChildren();
  const digits = amount.replace(/[.\s]/gu, '');
  if (!/^\d{1,19}$/u.test(digits)) return say().amountWrong;
  part('status').textContent = say().searching;
  const { findTransfer } = await ask('transfer', { accountId: account, date, amount: digits, reference });
  if (findTransfer.lines === undefined) return findTransfer.message;
  part('lines').replaceChildren(...(await Promise.all(findTransfer.lines.map(showLine))));
  return findTransfer.lines.length === 0 ? say().nothing : say().found(findTransfer.lines.length);
};

/** Runs a piece of work and tells how it ended where a screen reader hears it. */
const telling = (work) =>
  work().then(
    (message) => {
      part('status').textContent = message;
    },
    (error) => {
      console.error(error);
      part('status').textContent = say().failed;
    },
  );

// What was searched stays on this device: behind the # of a link, which browsers do not send.
const fillFromLink = () => {
  const given = new URLSearchParams(location.hash.slice(1));
  for (const name of ['account', 'date', 'amount', 'reference'])
    if (given.has(name)) part(name).value = given.get(name);
  return ['account', 'date', 'amount', 'reference'].every((name) => given.has(name));
};

const showTexts = () => {
  document.documentElement.lang = language;
  document.title = say().title;
  for (const place of document.querySelectorAll('[data-text]')) place.textContent = say()[place.dataset.text];
  part('language').textContent = say().language;
  part('language').lang = language === 'vi' ? 'en' : 'vi';
};

let accounts = [];
part('language').addEventListener('click', () => {
  language = language === 'vi' ? 'en' : 'vi';
  showTexts();
  showAccounts(accounts);
});
part('search').addEventListener('submit', (event) => {
  event.preventDefault();
  telling(search);
});
part('key').addEventListener('change', () => {
  localStorage.setItem(rememberedKey, part('key').value.trim());
});

showTexts();
await telling(async () => {
  accounts = await listAccounts();
  showAccounts(accounts);
  if (accounts.length === 0) return say().noAccounts;
  return fillFromLink() ? search() : '';
});
