import { shownItems } from "../conditions.ts";
import type { Answer, Answers, Code, Instrument, Item } from "../definition.ts";
import { optionsOf } from "../values.ts";

/** How people who tried a questionnaire out answered one of its items. Shares are of those who were shown it. */
export interface ItemFigures {
	item: string;
	/** Of how many respondents it was asked, by their answers before it. */
	shown: number;
	answered: number;
	/** Left empty though shown; null where it was shown to nobody. */
	missingShare: number | null;
	/** "Does not apply", "don't know" and the like; null where it was shown to nobody. */
	noSubstanceShare: number | null;
	/** How often each answer was chosen, in the order offered; empty for items without a set of answers. */
	options: { code: Code; count: number }[];
	/** Answers that nobody chose. */
	neverChosen: number;
	/** Of numeric answers; null where there is none. */
	mean: number | null;
}

/** Item by item in the order asked, information left out. */
export function itemFigures(
	instrument: Instrument,
	responses: readonly Answers[],
): ItemFigures[] {
	const shown = responses.map((answers) => ({
		answers,
		ids: new Set(shownItems(instrument, answers).map(({ id }) => id)),
	}));
	return instrument.items
		.filter(({ type }) => type !== "information")
		.map((item) => {
			const asked = shown.filter(({ ids }) => ids.has(item.id));
			const answers = asked
				.map(({ answers }) => answers[item.id])
				.filter((answer) => answer !== undefined);
			return figuresOf(instrument, item, asked.length, answers);
		});
}

function figuresOf(
	instrument: Instrument,
	item: Item,
	shown: number,
	answers: readonly Answer[],
): ItemFigures {
	const offered = optionsOf(instrument, item);
	const options = offered.map(({ code }) => ({
		code,
		count: answers.filter((answer) => has(answer, code)).length,
	}));
	const empty = offered.filter(({ kind }) => kind !== undefined);
	const numbers = answers.filter((answer) => typeof answer === "number");
	const share = (n: number) => (shown === 0 ? null : n / shown);
	return {
		item: item.id,
		shown,
		answered: answers.length,
		missingShare: share(shown - answers.length),
		noSubstanceShare: share(
			answers.filter((answer) => empty.some(({ code }) => has(answer, code)))
				.length,
		),
		options,
		neverChosen: options.filter(({ count }) => count === 0).length,
		mean:
			numbers.length === 0
				? null
				: numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
	};
}

const has = (answer: Answer, code: Code) =>
	Array.isArray(answer) ? answer.includes(code) : answer === code;
