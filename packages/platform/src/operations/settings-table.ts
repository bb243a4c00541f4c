import type { SettingsDefinition } from './settings.ts';

/** A process and its settings, as a chapter of the table. */
export type SettingsChapter = {
  readonly title: string;
  readonly about: string;
  readonly settings: SettingsDefinition;
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const fallbackOf = (setting: SettingsDefinition[string]): string => {
  if (setting.optional) return 'unset';
  if (setting.fallback === undefined) return '**required**';
  return setting.fallback === ',' ? 'none' : `\`${setting.fallback}\``;
};

/** The one table of all environment variables, in Markdown: the content of `docs/settings.md`. */
export const renderSettingsTable = (chapters: readonly SettingsChapter[]): string =>
  [
    '# Settings',
    '',
    'Generated from the code by `npm run generate`. Every process reads its settings from environment variables,',
    'checks them all at start and names each wrong one.',
    ...chapters.flatMap((chapter) => [
      '',
      `## ${chapter.title}`,
      '',
      chapter.about,
      '',
      '| Variable | Meaning | Rule | Unit | Default |',
      '|---|---|---|---|---|',
      ...Object.values(chapter.settings).map(
        (setting) =>
          `| \`${setting.variable}\`${setting.secret ? ' (secret)' : ''} | ${cell(setting.description)} | ${cell(setting.rule.en)} | ${setting.unit ?? ''} | ${fallbackOf(setting)} |`,
      ),
    ]),
    '',
  ].join('\n');
