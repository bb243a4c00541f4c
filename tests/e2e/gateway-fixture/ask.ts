/** An answer of the gateway: status, parsed body, headers. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape.
  readonly data: any;
  readonly codes: readonly string[];
};

/** A request to the gateway. */
export type Question = {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In the place of a JSON body made of `query` and `variables`. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly method?: string;
};

/** Reads an answer, whether it is GraphQL or not. */
export const readAnswer = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  let body: { data?: unknown; errors?: { extensions?: { code?: string } }[] } = {};
  try {
    body = JSON.parse(text) as typeof body;
  } catch {
    // Not every answer is JSON: a page is not.
  }
  const codes = (body.errors ?? []).map(({ extensions }) => String(extensions?.code));
  return { status: response.status, headers: response.headers, text, data: body.data, codes };
};

/** Sends one request, by default a POST of JSON. */
export const ask = async (url: string, question: Question): Promise<Answer> => {
  const { query, variables, token, headers, method = 'POST' } = question;
  const body = question.body ?? JSON.stringify({ query, variables });
  const response = await fetch(url, {
    method,
    ...(method === 'GET' ? {} : { body }),
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    signal: AbortSignal.timeout(20_000),
  });
  return readAnswer(response);
};
