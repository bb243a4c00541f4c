import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream';

/**
 * The messages of one fetch, as many at a time as are there. They are taken from the client as they arrive, however long
 * the work on a burst lasts: the client takes a reader that is slow for a lost link. Throws what the fetch throws, after
 * the last burst.
 */
export async function* burstsOf(messages: ConsumerMessages): AsyncGenerator<JsMsg[]> {
  const waiting: JsMsg[] = [];
  let ended = false;
  let trouble: { readonly reason: unknown } | undefined;
  let wake = (): void => undefined;
  const pump = async (): Promise<void> => {
    try {
      for await (const message of messages) {
        waiting.push(message);
        wake();
      }
    } catch (reason) {
      trouble = { reason };
    }
    ended = true;
    wake();
  };
  void pump();
  while (!ended || waiting.length > 0) {
    const last = waiting.at(-1);
    // Where the server says that more is on its way, the burst grows; the end of the fetch bounds it.
    if (!ended && (last === undefined || last.info.pending > 0))
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    else yield waiting.splice(0);
  }
  if (trouble !== undefined) throw trouble.reason;
}
