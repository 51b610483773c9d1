/** The one place for the site’s name and addresses. A host that publishes a copy sets the two variables instead. */
export const SITE = {
  name: 'Spinning Out',
  tagline: 'What happened when public services went out on their own',
  url: process.env['SITE_URL'] ?? 'https://spinning-out.example',
  repository: process.env['REPOSITORY_URL'] ?? 'https://github.com/spinning-out/spinning-out',
} as const;
