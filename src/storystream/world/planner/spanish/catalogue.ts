/** What a catalogue is: every English wording, exactly as its table has it, and its Spanish one. Knows no wording. */

export type Catalogue = Readonly<Record<string, string>>;
