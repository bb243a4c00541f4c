/** A language in which the graph speaks to people. */
export type Language = 'vi' | 'en';

/** Who asks. What the actor may do is not in here: the graph knows it (`access.ts`). */
export type Actor = {
  /** Subject of the token of the identity provider; `anonymous` without one. */
  readonly id: string;
  /** Holds every right: the first rights of a new system are given by such an actor. */
  readonly isAdministrator: boolean;
  readonly language: Language;
  /** Of the request at the gateway. */
  readonly correlationId: string;
};

/** The id of every actor without a token. */
export const anonymousId = 'anonymous';

/** Whether the actor has proved who they are. */
export const isSignedIn = (actor: Actor): boolean => actor.id !== anonymousId;

/** The language that an `Accept-Language` header prefers; Vietnamese unless English is asked for first. */
export const preferredLanguage = (header: string | undefined): Language => {
  const ranked = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters
        .map((parameter) => /^\s*q=([01](?:\.\d{1,3})?)$/.exec(parameter)?.[1])
        .find(Boolean);
      return { language: tag.slice(0, 2), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => (language === 'vi' || language === 'en') && quality > 0)
    .sort((left, right) => right.quality - left.quality);
  return ranked[0]?.language === 'en' ? 'en' : 'vi';
};
