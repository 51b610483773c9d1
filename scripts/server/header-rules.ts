/** The `_headers` file: paths at the start of a line, beneath each its headers, indented. */

/**
 * The rules of a `_headers` file, in its order. Throws on a line that is neither a path, a header of one, a comment nor
 * empty, since a header that is silently lost is a hole. Format: https://docs.netlify.com/manage/routing/headers/
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const header = /^\s+(?<name>[A-Za-z][A-Za-z0-9-]*):\s*(?<value>\S.*?)\s*$/.exec(line)?.groups;
    const rule = rules.at(-1);
    if (!header || !rule) throw new Error(`_headers:${index + 1}: neither a path nor a header of one: ${line.trim()}`);
    rule.headers.push({ name: header['name'] as string, value: header['value'] as string });
  }
  return rules;
}

/** The headers that the rules give to a path; values that several rules give to one name are joined with a comma. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    if (!matchesPath(rule.path, path)) continue;
    for (const { name, value } of rule.headers) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

function matchesPath(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

export interface HeaderRule {
  /** An exact path, or the beginning of one followed by `*`. */
  path: string;
  headers: { name: string; value: string }[];
}
