/**
 * How the pages speak to respondents in our own words, apart from the survey's: the languages that we have,
 * and how a sentence is filled in. The sentences stand where they are shown, one file a language.
 */

/** BCP 47, the source first. */
export const wordLanguages = ["en", "cy", "pl", "ur", "ar"] as const;
export type WordLanguage = (typeof wordLanguages)[number];

/** Who has read our translation and answers for it; null where a machine made it and nobody has read it yet. */
const checkedBy: Record<Exclude<WordLanguage, "en">, string | null> = {
	cy: null,
	pl: null,
	ur: null,
	ar: null,
};

/** Whether readers are to be told that a machine translated our words. */
export function isMachineMade(language: WordLanguage): boolean {
	return language !== "en" && checkedBy[language] === null;
}

/** The forms in which CLDR has each language count things. */
interface CountForms {
	en: "one" | "other";
	cy: "zero" | "one" | "two" | "few" | "many" | "other";
	pl: "one" | "few" | "many" | "other";
	ur: "one" | "other";
	ar: "zero" | "one" | "two" | "few" | "many" | "other";
}

/** One text, or one for each form of the number that is put in place of `{count}`. */
export type Sentence = string | Counted;
type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The same sentences in a language of ours, with every form that it counts in. */
export type Translated<Source, L extends WordLanguage> = {
	[Key in keyof Source]: Source[Key] extends string
		? string
		: Record<CountForms[L], string>;
};

/** Our language for a reader of this one (`cy` for `cy-GB`); undefined where we do not have it. */
export function wordLanguageOf(language: string): WordLanguage | undefined {
	const primary = language.split("-", 1)[0];
	return wordLanguages.find((each) => each === primary);
}

/**
 * A sentence with its `{places}` filled in. Numbers are written as the language writes them, but in the
 * digits 0 to 9, which are those of the fields, and without grouping, which fields do not take.
 */
export function fillIn(
	sentence: Sentence,
	language: WordLanguage,
	values: Readonly<Record<string, string | number>> = {},
): string {
	return formOf(sentence, language, values.count).replace(
		/\{(\w+)\}/g,
		(place, name: string) => shown(values[name] ?? place, language),
	);
}

function formOf(
	sentence: Sentence,
	language: WordLanguage,
	count: string | number | undefined,
): string {
	if (typeof sentence === "string") return sentence;
	return sentence[countForm(language, Number(count))] ?? sentence.other;
}

/** The form in which the language counts so many. Chromium has no Welsh, and would count as in English. */
export function countForm(
	language: WordLanguage,
	count: number,
): Intl.LDMLPluralRule {
	if (language !== "cy") return new Intl.PluralRules(language).select(count);
	return WELSH_FORMS.get(count) ?? "other";
}

const WELSH_FORMS = new Map<number, Intl.LDMLPluralRule>([
	[0, "zero"],
	[1, "one"],
	[2, "two"],
	[3, "few"],
	[6, "many"],
]);

function shown(value: string | number, language: WordLanguage): string {
	if (typeof value === "string") return value;
	// Welsh writes them as English does, and Chromium knows no Welsh.
	return new Intl.NumberFormat(language === "cy" ? "en" : language, {
		numberingSystem: "latn",
		useGrouping: false,
		maximumFractionDigits: 20,
	}).format(value);
}
