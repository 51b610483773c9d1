/** Checks the content: `node scripts/check.ts [file…] [--fix] [--format github]`. Exit status 1 where there is a fault. */
import { relative, resolve } from 'node:path';
import { listCaseFiles, readCaseAt } from '../src/casefile/folder.ts';
import { formatIssue } from '../src/core/issues.ts';

const root = resolve(import.meta.dirname, '..');
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const paths = files.length > 0 ? files : await listCaseFiles(resolve(root, 'content/cases'));
let faults = 0;
for (const path of paths) {
  const { issues } = await readCaseAt(resolve(path));
  for (const issue of issues) console.log(formatIssue(relative(process.cwd(), resolve(path)), issue));
  faults += issues.length;
}
console.log(`${paths.length} files, ${faults} faults.`);
process.exitCode = faults > 0 ? 1 : 0;
