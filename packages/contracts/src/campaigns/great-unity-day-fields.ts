import { z } from 'zod';

const count = (what: string) => z.int().min(0).nullable().describe(`${what}; null: not counted`);
const amount = (what: string) =>
  z
    .string()
    .regex(/^\d{1,19}$/)
    .nullable()
    .describe(`${what} in đồng, decimal text; null: not known`);

/** What every event about a Great Unity Day carries: the day after it, counts alone. Not an event by itself. */
export const greatUnityDayFields = {
  dayId: z.uuid().describe('The Great Unity Day; the aggregate'),
  unitId: z.uuid().describe('Unit in which it is held'),
  year: z.int().describe('Year that it belongs to'),
  heldOn: z.iso.date().describe('Day on which it is or was held (Asia/Ho_Chi_Minh)'),
  areaIds: z.array(z.uuid()).max(50).describe('Residential areas that hold it'),
  version: z.int().min(1).describe('Counts what was said of it'),
  persons: count('Persons who attended'),
  households: count('Households that attended'),
  familiesCommended: count('Families that were commended'),
  collectivesCommended: count('Collectives that were commended'),
  individualsCommended: count('Individuals that were commended'),
  housesHandedOver: count('Great Unity houses that were handed over'),
  gifts: count('Gifts that were given'),
  giftValue: amount('Worth of the gifts'),
  money: amount('Money that was given'),
  guestLevels: z.array(z.string().max(40)).max(4).describe('Levels from which guests came'),
};
