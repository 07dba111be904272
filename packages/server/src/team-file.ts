import { readFile } from 'node:fs/promises';
import { parseTeamProfile, type ParsedTeamProfile } from '@wijkbrug/core/team-profile.js';
import { ConfigError, type Config } from './config.js';

/** Read anew for each request: what the team changed counts at once. */
export const teamFile = (path: string) => async (): Promise<ParsedTeamProfile> =>
  parseTeamProfile(await readFile(path, 'utf8'), path);

/**
 * Looks whether the team profile that the configuration names can be read.
 *
 * @returns what was left out of it because it is not right: each counts as unknown
 * @throws ConfigError that names the file and what is wrong with it
 */
export async function checkTeam({ team }: Pick<Config, 'team'>): Promise<readonly string[]> {
  if (team === undefined) return [];
  try {
    const { problems } = await teamFile(team)();
    return problems.map(({ message }) => `WIJKBRUG_TEAM: ${message}`);
  } catch (cause) {
    const { syscall, message } = cause as NodeJS.ErrnoException;
    // What is wrong inside the file says its mend itself.
    const why =
      syscall === undefined ? `: ${message}` : ` (${message}): give the path of a file that this user may read.`;
    throw new ConfigError([`WIJKBRUG_TEAM names ${team}, which cannot be read${why}`]);
  }
}
