import { describe, expect, it } from 'vitest';
import { kaderLocales, loadKader } from '@wijkbrug/content';

describe.each(kaderLocales)('the kader in %s', (locale) => {
  it('says every title and statement in that language, with its status', async () => {
    const [dutch, kader] = await Promise.all([loadKader('nl'), loadKader(locale)]);
    expect(kader.locale).toBe(locale);
    expect(kader.review.status).toBe(locale === 'nl' ? 'source' : 'machine');
    expect(kader.attribution).toContain('Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018)');
    expect(kader.statements.filter(({ lang }) => lang !== undefined)).toEqual([]);
    expect(kader.statements.map(({ id }) => id)).toEqual(dutch.statements.map(({ id }) => id));
    if (locale === 'nl') return;
    const titles = (of: typeof kader) => [
      ...of.chapters.flatMap((chapter) => [chapter.title, ...chapter.sections.map(({ title }) => title)]),
      ...of.groups.map(({ title }) => title),
    ];
    expect(titles(kader).every((title) => title.length > 0)).toBe(true);
    const same = kader.statements.filter(({ text }, index) => text === dutch.statements[index]?.text);
    expect(same).toEqual([]);
  });
});
