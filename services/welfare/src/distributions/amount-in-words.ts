import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

const reading = new ReadingConfig();
reading.unit = ['đồng'];
reading.oddText = 'linh';
reading.units = [[], ['nghìn'], ['triệu'], ['tỷ']];

/** An amount as minutes and lists write it out: "Năm triệu không trăm linh năm nghìn đồng". From 0 to 2^63 − 1. */
export const amountInWords = (amount: bigint): string => {
  const words = doReadNumber(amount.toString(), reading);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};
