// The schema, by Ajv, accepts and refuses the same documents as the strict reader: the tests in C# read the same set.
import { readFileSync, readdirSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const read = path => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true });
formats(ajv);
const proposal = ajv.compile(read('../proposal.schema.json'));
ajv.compile(read('../settings.schema.json'));

const missions = new URL('../../samples/missions/', import.meta.url);
const documents = [
  ...read('documents.json'),
  ...readdirSync(missions).map(name => ({ valid: true, why: `sample ${name}`, document: read(new URL(name, missions)) })),
];
const disagreements = documents.filter(({ valid, document }) => proposal(document) !== valid);
for (const { valid, why } of disagreements) console.error(`${valid ? 'refused' : 'accepted'}: ${why}`);
console.log(`Ajv agrees on ${documents.length - disagreements.length} of ${documents.length} documents`);
process.exitCode = disagreements.length === 0 ? 0 : 1;
