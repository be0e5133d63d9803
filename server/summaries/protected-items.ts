import type { Transaction } from "kysely";
import type { Answer, Code, Item } from "#instruments/definition.ts";
import type { Classes } from "#instruments/disclosure/form-classes.ts";
import {
	type OptionTable,
	optionTable,
} from "#instruments/disclosure/option-table.ts";
import { wilsonInterval } from "#instruments/statistics/wilson-interval.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import type { Side } from "./counts.ts";
import {
	type AskedItem,
	hasCodes,
	headOf,
	type Option,
	optionsIn,
} from "./item-summary.ts";
import { listAnswers } from "./received.queries.ts";
import type { Setting } from "./setting.ts";
import type { ItemSummary } from "./summaries.schemas.ts";

type WaveAnswers = Omit<ItemSummary["waves"][number], "wave">;
/** The answer to the item in a response; nothing where it was left out. */
type AnswerIn = (id: string) => Answer | undefined;
type TableOf = (
	categories: readonly string[],
	categoryOf: (answer: Answer | undefined) => string,
) => OptionTable | null;

const notAnswered = "not answered";

/**
 * How items with options were answered, for a reader without person-level rights: what
 * `instruments/disclosure/option-table.ts` may tell, of everybody, so for no site. Items that not everybody
 * is asked are left out. Shares are of all counted, as how many left the item out may be untold.
 */
export async function protectedItems(
	trx: Transaction<Database>,
	survey: SurveyRow,
	classes: Classes,
	setting: Setting & { waves: Record<Side, { id: string }> },
): Promise<ItemSummary[]> {
	const { items } = setting.instrument;
	const { before, after } = setting.waves;
	const answers = await listAnswers(trx, survey, {
		waveIds: [before.id, after.id],
		leftOut: items.filter((item) => !isForEverybody(item)).map(({ id }) => id),
	});
	return items.filter(isForEverybody).map((item) => ({
		...headOf(item, setting),
		waves: [before, after].map(({ key: wave }) => ({
			wave,
			...answersAt(
				classes,
				wave,
				item,
				optionsIn(item, setting),
				(id) => answers.get(id)?.[item.id],
			),
		})),
	}));
}

function isForEverybody(item: Item): item is AskedItem {
	return hasCodes(item) && item.showIf === undefined;
}

function answersAt(
	classes: Classes,
	wave: string,
	item: AskedItem,
	options: readonly Option[],
	answerIn: AnswerIn,
): WaveAnswers {
	const tableOf: TableOf = (categories, categoryOf) =>
		optionTable(classes, {
			wave,
			categories: [...categories, notAnswered],
			categoryOf: (id) => categoryOf(answerIn(id)),
		});
	return item.type === "multiple"
		? ofSeveral(options, tableOf)
		: ofOne(options, tableOf);
}

/** One table, as each person is in one category; a ranking counts for its first choice alone. */
function ofOne(options: readonly Option[], tableOf: TableOf): WaveAnswers {
	const table = tableOf(
		options.map(({ code }) => JSON.stringify(code)),
		(answer) =>
			answer === undefined ? notAnswered : JSON.stringify(firstOf(answer)),
	);
	const skipped = told(table, notAnswered);
	return {
		answered: table && skipped !== null ? table.count - skipped : null,
		notAnswered: skipped,
		others: table?.others ?? null,
		options: options.map((option) => ({
			...option,
			...share(told(table, JSON.stringify(option.code)), table),
		})),
	};
}

/** A ranking counts by its first choice. */
function firstOf(answer: Answer): Code | undefined {
	return Array.isArray(answer) ? answer[0] : answer;
}

/** A table for each option. */
function ofSeveral(options: readonly Option[], tableOf: TableOf): WaveAnswers {
	return {
		answered: null,
		notAnswered: null,
		others: null,
		options: options.map((option) => {
			const table = tableOf(["chosen", "not chosen"], (answer) =>
				chosen(answer, option.code),
			);
			return { ...option, ...share(told(table, "chosen"), table) };
		}),
	};
}

function chosen(answer: Answer | undefined, code: Code): string {
	if (!Array.isArray(answer)) return notAnswered;
	return answer.includes(code) ? "chosen" : "not chosen";
}

/** How many are in the category; nobody is where nothing is left untold. */
function told(table: OptionTable | null, wanted: string): number | null {
	if (table === null) return null;
	const found = table.told.find(({ category }) => category === wanted);
	return found?.count ?? (table.others === 0 ? 0 : null);
}

function share(count: number | null, table: OptionTable | null) {
	const of = table?.count ?? null;
	if (count === null || of === null)
		return { count, of, share: null, ciLow: null, ciHigh: null };
	const { proportion, ciLow, ciHigh } = wilsonInterval(count, of);
	return { count, of, share: proportion, ciLow, ciHigh };
}
