import { text } from 'node:stream/consumers';
import { Parser } from '@asyncapi/parser';

// Reads a JSON list of documents from standard input and prints the errors of each. A process of its own: the parser's
// thousand modules load in a second or two here and in half a minute inside the module registry of a test.
const errorSeverity = 0;
const parser = new Parser();

const errorsOf = async (document: string): Promise<string[]> => {
  const diagnostics = await parser.validate(document);
  return diagnostics.filter(({ severity }) => severity === errorSeverity).map(({ message }) => message);
};

const documents = JSON.parse(await text(process.stdin)) as string[];
process.stdout.write(JSON.stringify(await Promise.all(documents.map(errorsOf))));
