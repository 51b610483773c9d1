/** The page of the guide for each stage a reader can be at; a test holds the titles to the content. */
import type { LeavingStage } from '../../core/like-mine/leaving-stages.ts';

export const GUIDE_PAGES: Readonly<Record<LeavingStage, { href: string; title: string }>> = {
  'is-it-for-us': { href: '/guide/is-it-for-us/', title: 'Is it for us?' },
  'which-form': { href: '/guide/which-form/', title: 'Which form would it take?' },
  'does-it-add-up': { href: '/guide/does-it-add-up/', title: 'Does it add up?' },
  'will-staff-come': { href: '/guide/will-staff-come/', title: 'Will staff come with us?' },
  'who-says-yes': { href: '/guide/who-says-yes/', title: 'Who says yes?' },
  'getting-ready': { href: '/guide/getting-ready/', title: 'From yes to day one' },
  'first-years': { href: '/guide/first-years/', title: 'The first years' },
  'keeping-the-contract': { href: '/guide/keeping-the-contract/', title: 'Keeping the contract' },
  'ten-years-on': { href: '/guide/ten-years-on/', title: 'Ten years on' },
};
