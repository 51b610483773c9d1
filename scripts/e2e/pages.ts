/** One page of each kind; what holds for every layout is tested on each of them. */
export const PAGES = [
  { kind: 'home', path: '/' },
  { kind: 'all cases', path: '/cases/' },
  { kind: 'cases as a table', path: '/cases/?view=table&status=ended' },
  { kind: 'cases as life lines', path: '/cases/?view=lines&status=ended' },
  { kind: 'cases by sector', path: '/cases/by/sector/community-health/' },
  { kind: 'case', path: '/cases/suffolk-libraries/' },
  { kind: 'search', path: '/search/' },
  { kind: 'search with hits', path: '/search/?q=pensions' },
  { kind: 'evidence map', path: '/what-works/' },
  { kind: 'outcome', path: '/what-works/outcomes/access/' },
  { kind: 'factor', path: '/what-works/factors/pensions/' },
  { kind: 'life lines', path: '/life-lines/' },
  { kind: 'register', path: '/register/' },
  { kind: 'studies', path: '/studies/' },
  { kind: 'study', path: '/studies/dcms-longitudinal-case-study-2022/' },
  { kind: 'glossary', path: '/glossary/' },
  { kind: 'method', path: '/method/' },
  { kind: 'findings that count', path: '/method/findings/' },
  { kind: 'about', path: '/about/' },
  { kind: 'accessibility', path: '/accessibility/' },
  { kind: 'privacy', path: '/privacy/' },
  { kind: 'design', path: '/design/' },
  { kind: 'missing', path: '/404.html' },
] as const;

export const A_CASE = '/cases/suffolk-libraries/';
