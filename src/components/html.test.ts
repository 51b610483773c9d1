import { expect, test } from 'vitest';
import { html } from './html.ts';

test('values are escaped, in text and in attributes', () => {
  expect(html`<a title="${'"><script>'}">${"<b>&'"}</a>`.text).toBe('<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;</a>');
});

test('HTML made by the template stays, lists are joined, nothing leaves nothing', () => {
  expect(html`<ul>${['a', 'b'].map((item) => html`<li>${item}</li>`)}</ul>${undefined}${false}${0}`.text).toBe('<ul><li>a</li><li>b</li></ul>0');
});
