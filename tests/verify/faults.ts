import { crashEverywhere, killAtRandom, type Outcome } from '../fault/events/faults.ts';
import { openYard } from '../fault/events/yard.ts';

export const title =
  'Processes killed at every labelled point and 200 times at random: nothing lost, nothing doubled';

const faults = 200;

/** Throws when an invariant does not hold afterwards. Takes minutes. */
export const run = async (say: (line: string) => void): Promise<void> => {
  const yard = await openYard();
  say(`nats-server ${yard.broker.version}`);
  const conclude = ({ faults: count, broken, figures }: Outcome): void => {
    say(
      `${count} faults: ${figures.acknowledged} operations acknowledged, ${figures.operations} stored, ${figures.events} events; broken invariants: ${broken.length}`,
    );
    if (broken.length > 0) throw new Error(broken.join('\n'));
  };
  try {
    for (const nth of [1, 5]) conclude(await crashEverywhere(yard, nth));
    const seed = Date.now() % 1_000_000;
    say(`seed ${seed}`);
    conclude(await killAtRandom(yard, { faults, seed, report: say }));
  } finally {
    await yard.close();
  }
};
