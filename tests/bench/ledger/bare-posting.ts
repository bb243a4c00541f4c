import pg from 'pg';

// The baselines: the same business fact (a transfer of two entries with its balances) without our guarantees: no keys, no
// request hash, no restriction by earmark, no scope, no triggers, no two times, no reservation, no role that owns nothing.
const schema = `
CREATE TABLE bare_txn (id uuid PRIMARY KEY, at timestamptz NOT NULL);
CREATE TABLE bare_entry (txn uuid NOT NULL, line smallint NOT NULL, account integer NOT NULL, amount bigint NOT NULL, PRIMARY KEY (txn, line));
CREATE TABLE bare_balance (account integer PRIMARY KEY, posted bigint NOT NULL) WITH (fillfactor = 50);
INSERT INTO bare_balance SELECT account, 0 FROM generate_series(0, 4096) AS account;
CREATE TABLE bare_line (id uuid PRIMARY KEY, account integer NOT NULL, amount bigint NOT NULL, at timestamptz NOT NULL);
CREATE FUNCTION bare_post(id uuid, source integer, target integer, amount bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO bare_txn VALUES (id, now());
  INSERT INTO bare_entry VALUES (id, 1, target, amount), (id, 2, source, -amount);
  UPDATE bare_balance SET posted = posted - amount WHERE account = least(source, target) AND account = source;
  UPDATE bare_balance SET posted = posted + amount WHERE account = target;
  UPDATE bare_balance SET posted = posted - amount WHERE account = source AND source > target;
END $$;`;

/** Makes the bare tables and the bare function in a database of their own. */
export const prepareBare = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(schema);
  } finally {
    await client.end();
  }
};
