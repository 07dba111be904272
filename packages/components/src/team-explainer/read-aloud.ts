import { splitSentences, spokenSentence } from '@wijkbrug/core/team-explainer.js';

/** One sentence of a page, as it is said. */
export interface Spoken {
  readonly text: string;
  readonly range: Range;
}

/** The sentences of an element in one language, in order, with where each stands. */
export function sentencesOf(element: Element, lang: string): Spoken[] {
  const blocks = [...element.querySelectorAll<HTMLElement>('summary, p, li')].filter(
    (block) => block.closest('[lang]')?.getAttribute('lang') === lang && !block.querySelector('p, li'),
  );
  return blocks.flatMap((block) => {
    const nodes = textNodesOf(block);
    const whole = nodes.map((node) => node.data).join('');
    let from = 0;
    return splitSentences(whole).map((sentence) => {
      const start = whole.indexOf(sentence, from);
      from = start + sentence.length;
      return { text: spokenSentence(sentence.replace(/\s+/g, ' ')), range: rangeOf(nodes, start, from) };
    });
  });
}

function textNodesOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The range of some letters of a row of text nodes. */
function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}

const mark = 'wijkbrug-spoken';

/** Shows which sentence is said, without touching the text: page translation may have its hands in it. */
function markSpoken(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(mark, new Highlight(range));
  else CSS.highlights.delete(mark);
}

/** Stops what is read now: a device says one thing at a time, whichever element asked for it. */
let stopCurrent: (() => void) | undefined;

/**
 * Says sentences one by one, each in an utterance of its own, and marks the one that is said.
 *
 * @param ended called once, when the last one was said or it was stopped
 * @returns stops it
 */
export function sayAll(sentences: readonly Spoken[], voice: SpeechSynthesisVoice, ended: () => void): () => void {
  let over = false;
  // Kept here, because some browsers forget what they are saying.
  let saying: SpeechSynthesisUtterance | undefined;
  const finish = (): void => {
    if (over) return;
    over = true;
    markSpoken(undefined);
    ended();
  };
  const stop = (): void => {
    if (over) return;
    finish();
    speechSynthesis.cancel();
  };
  const say = (index: number): void => {
    const sentence = sentences[index];
    if (!sentence) {
      finish();
      return;
    }
    saying = new SpeechSynthesisUtterance(sentence.text);
    saying.voice = voice;
    saying.lang = voice.lang;
    saying.addEventListener('end', () => {
      if (!over) say(index + 1);
    });
    // Not `stop`: by now the device may be saying something else.
    saying.addEventListener('error', finish);
    markSpoken(sentence.range);
    sentence.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    speechSynthesis.speak(saying);
  };
  stopCurrent?.();
  stopCurrent = stop;
  speechSynthesis.cancel();
  say(0);
  return stop;
}

/**
 * Plays the municipality's recording of an answer.
 *
 * @param missing called when there is none, or it cannot be played
 * @returns stops it
 */
export function playRecording(address: string, ended: () => void, missing: () => void): () => void {
  const audio = new Audio(address);
  let over = false;
  const finish = (then: () => void) => (): void => {
    if (over) return;
    over = true;
    audio.pause();
    then();
  };
  audio.addEventListener('ended', finish(ended));
  audio.addEventListener('error', finish(missing));
  audio.play().catch(finish(missing));
  return finish(ended);
}
