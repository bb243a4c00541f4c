import { stripTypeScriptTypes } from 'node:module';

// No `sourceUrl`: with it, coverage by v8 reads 0 %. Types become blanks, so positions stay true.
export default { process: (source) => ({ code: stripTypeScriptTypes(source) }) };
