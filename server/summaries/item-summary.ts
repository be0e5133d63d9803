import type { Code, Item } from "#instruments/definition.ts";
import { wilsonInterval } from "#instruments/statistics/wilson-interval.ts";
import { optionsOf } from "#instruments/values.ts";
import type { ItemCount, PeopleCounts, Side } from "./counts.ts";
import { inWords, type Setting } from "./setting.ts";
import type { ItemSummary } from "./summaries.schemas.ts";

export type AskedItem = Exclude<Item, { type: "information" }>;
export type Option = { code: Code; label: string };

/** Items whose answers are codes from a list, so that each can be counted. */
export function hasCodes({ type }: Item): boolean {
	return ["single", "multiple", "rating", "ranking"].includes(type);
}

/** How each item was answered at both times. */
export function summariseItems(
	setting: Setting,
	people: PeopleCounts,
	counts: readonly ItemCount[],
): ItemSummary[] {
	return setting.instrument.items.flatMap((item) => {
		if (item.type === "information") return [];
		const options = optionsIn(item, setting);
		const ofItem = counts.filter((count) => count.item === item.id);
		const wave = (side: Side) => ({
			wave: setting.waves[side].key,
			...answersAt(
				item,
				people[side],
				options,
				ofItem.filter((count) => count.side === side),
			),
		});
		return [
			{
				...headOf(item, setting),
				waves: [wave("before"), wave("after")],
			},
		];
	});
}

/** What an item is, apart from how it was answered. */
export function headOf(item: AskedItem, setting: Setting) {
	return {
		item: item.id,
		text: inWords(item.text ?? item.topic, setting),
		type: item.type,
		conditional: item.showIf !== undefined,
	};
}

function answersAt(
	item: AskedItem,
	responses: number,
	options: readonly Option[],
	counts: readonly ItemCount[],
) {
	const answered = counts.reduce((sum, { count }) => sum + count, 0);
	return {
		answered,
		notAnswered: responses - answered,
		others: 0,
		options: options.map((option) => {
			const count = counts
				.filter(({ answer }) => chose(item, answer, option.code))
				.reduce((sum, each) => sum + each.count, 0);
			const { proportion, ciLow, ciHigh } = wilsonInterval(count, answered);
			return {
				...option,
				count,
				of: answered,
				share: proportion,
				ciLow,
				ciHigh,
				...(item.type === "ranking" && ranksGiven(counts, option.code)),
			};
		}),
	};
}

/** Of a ranking the first choice counts. */
function chose(
	{ type }: AskedItem,
	answer: ItemCount["answer"],
	code: Code,
): boolean {
	if (type === "ranking") return Array.isArray(answer) && answer[0] === code;
	return Array.isArray(answer) ? answer.includes(code) : answer === code;
}

/** How many ranked the option, and its mean rank among them; lower is better liked. */
function ranksGiven(counts: readonly ItemCount[], code: Code) {
	const given = counts.flatMap(({ answer, count }) => {
		const place = Array.isArray(answer) ? answer.indexOf(code) : -1;
		return place === -1 ? [] : [{ rank: place + 1, count }];
	});
	const ranked = given.reduce((sum, { count }) => sum + count, 0);
	const total = given.reduce((sum, { rank, count }) => sum + rank * count, 0);
	return { ranked, meanRank: ranked === 0 ? null : total / ranked };
}

/** What can be chosen, in the order of the questionnaire; nothing where answers are words or numbers. */
export function optionsIn(item: AskedItem, setting: Setting): Option[] {
	if (item.type === "rating") return ratings(item, setting);
	return optionsOf(setting.instrument, item).map(({ code, label }) => ({
		code,
		label: inWords(label, setting),
	}));
}

function ratings(
	item: Extract<Item, { type: "rating" }>,
	setting: Setting,
): Option[] {
	const { min, max } = item;
	return Array.from({ length: max - min + 1 }, (_, index) => {
		const code = min + index;
		const end =
			code === min ? item.minLabel : code === max ? item.maxLabel : null;
		return {
			code,
			label: end ? `${code}: ${inWords(end, setting)}` : `${code}`,
		};
	});
}
