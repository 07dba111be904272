/** Other names under which devices list the voice of a language. */
const voiceNames: Readonly<Record<string, readonly string[]>> = { kmr: ['kmr', 'ku'], fa: ['fa', 'pes', 'prs'] };

const voices = (): SpeechSynthesisVoice[] =>
  (globalThis as Partial<typeof globalThis>).speechSynthesis?.getVoices() ?? [];

/** A voice of the device itself: one that sends the text to a company on the internet is not used. */
export function voiceOf(lang: string): SpeechSynthesisVoice | undefined {
  const names = voiceNames[lang] ?? [lang];
  const nameOf = (voice: SpeechSynthesisVoice): string => voice.lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return voices().find((voice) => voice.localService && names.includes(nameOf(voice)));
}

/** Some browsers list their voices a little later, one second at the most. */
export async function voicesThere(): Promise<void> {
  if (!('speechSynthesis' in globalThis) || voices().length > 0) return;
  await new Promise<unknown>((done) => {
    speechSynthesis.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, 1000);
  });
}
