import type { Message } from '@mttq/kernel/refusal';
import { currentRequest } from '../operations/request-scope.ts';
import type { Language } from './actor.ts';

/** The message in the language of the request that is being answered; Vietnamese outside of requests. */
export const say = (message: Message, language?: Language): string =>
  message[language ?? currentRequest()?.language ?? 'vi'];
