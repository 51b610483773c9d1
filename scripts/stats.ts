/** `npm run stats`: what the content holds, and how much of what was gathered was kept. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readCaseFolder } from '../src/casefile/folder.ts';
import { readYamlFile } from '../src/casefile/read.ts';
import { coverageOf, gathered } from '../src/core/gathered.ts';
import type { Part } from '../src/core/gathered.ts';

const CONTENT = new URL('../content/', import.meta.url);

const files = await readCaseFolder(fileURLToPath(new URL('cases', CONTENT)));
const cases = files.flatMap(({ slug, frontmatter }) => (frontmatter ? [{ slug, caseStudy: frontmatter }] : []));
const { value, issues } = readYamlFile(await readFile(new URL('gathered.yml', CONTENT)), gathered);
const faults = [...files.flatMap((file) => file.issues), ...issues];
if (!value || faults.length > 0) {
  console.error(`The content has ${faults.length} faults. Run npm run check first.`);
  process.exit(1);
}
const coverage = coverageOf(value, cases);
const percent = ({ n, of }: Part) => `${((100 * n) / of).toFixed(1)}% (${n} of ${of})`;

console.log(`${coverage.cases} cases (${coverage.full} full, ${coverage.cases - coverage.full} snapshots) of ${coverage.organisations} organisations; ${coverage.registerOnly.length} gathered and not published as cases.`);
console.table(Object.fromEntries(coverage.lists.map(({ list, gathered: all, kept, here }) => [list, { gathered: all, kept, share: percent({ n: kept, of: all }), 'in the cases': here }])));
console.table(Object.fromEntries(coverage.shares.map(({ share, gathered: then, here }) => [share, { gathered: percent(then), 'in the cases': percent(here) }])));
console.log(`${coverage.leftOut.length} entries left out, each with its reason: content/gathered.yml and /method/coverage/.`);
