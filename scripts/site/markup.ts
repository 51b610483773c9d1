/** Valid HTML, by html-validate. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { PageRule } from './read-site.ts';

const validator = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // Void elements without a slash are the standard’s own way, and Astro’s.
    'void-style': ['error', { style: 'omit' }],
    // It counts the headings of a `template`, which script fills; our own rule on headings leaves those out.
    'empty-heading': 'off',
    // A list without markers loses its role in one screen reader unless the role is written out.
    'no-redundant-role': 'off',
    // Titles name the case and the site, and a case’s name can be long; search engines cut them, browsers do not.
    'long-title': 'off',
    // No native element is the list of a box that one types into and chooses from by several names.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // White space at the end of a line is nothing to a reader.
    'no-trailing-whitespace': 'off',
    // Every resource is from our own origin, which has no other party to guard against.
    'require-sri': 'off',
  },
}));

/** Each error of the validator, with its rule and its line in the built file. */
export const markupIsValid: PageRule = ({ html, file }) => {
  const report = validator.validateStringSync(html, file);
  return report.results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2)
    .map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`));
};
