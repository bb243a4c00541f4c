import { z } from 'zod';

/** Whole đồng as a decimal string: above 2^53 a JSON number loses đồng. May be negative or zero where it is a sum. */
export const money = z.string().regex(/^-?\d{1,19}$/);
