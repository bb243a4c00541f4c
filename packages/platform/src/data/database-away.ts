// Connection exceptions, lack of resources, operator intervention; and what the network says.
const awayCodes = /^(08|53|57)...$|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT)$/;
// `pg` states these three in words alone.
const awayWords = /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout)/;

/** Whether an error says that the database cannot answer now; everything else it says is about what it was asked. */
export const isDatabaseAway = (error: unknown): boolean => {
  const { code, message, driverError } = Object(error) as {
    code?: string;
    message?: string;
    driverError?: { code?: string };
  };
  return awayCodes.test(driverError?.code ?? code ?? '') || awayWords.test(message ?? '');
};
