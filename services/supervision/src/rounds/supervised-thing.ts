/** A fund or a campaign as this service knows it: by its id. */
export type SupervisedThing = { readonly id: string };
