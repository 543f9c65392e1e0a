/** Prose in pieces: sentences, and what stands outside of direct speech. Knows no world. */

/** The text without what anybody says in double quotes, straight or curled. */
export function withoutSpeech(text: string): string {
  return text.replace(/["“][^"”]*(["”]|$)/g, ' " ');
}

/** Sentences in order, each with its mark at the end. */
export function sentencesOf(text: string): string[] {
  return (text.match(/[^.!?]+[.!?]*["”’]?/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}
