import type { Received } from "#instruments/disclosure/disclosure.ts";
import { type Group, peopleOf } from "./published-groups.ts";
import type { RandomSurvey } from "./random-survey.ts";

/**
 * Every group of fewer than `threshold` people that somebody may want to single out: each person, and in
 * each wave every intersection of strata, waves answered, and day (or up to a day), each with "any".
 *
 * @param alsoBy a further feature of a response, such as the option chosen
 */
export function smallCells(
	survey: RandomSurvey,
	alsoBy: (response: Received) => string = () => "",
): Group[] {
	const people = peopleOf(survey);
	const cells = new Map<string, Group>();
	const add = (key: string, group: Group) =>
		cells.set(key, (cells.get(key) ?? 0n) | group);
	const answered = wavesAnswered(survey);
	for (const response of survey.received) {
		const who = response.person ?? response.id;
		const group = 1n << BigInt(people.get(who) ?? 0);
		add(who, group);
		const features = [
			...response.strata,
			answered.get(who) ?? "",
			alsoBy(response),
		].map(String);
		const days = [
			"",
			response.day,
			...survey.asked
				.filter((today) => response.day < today)
				.map((today) => `before ${today}`),
		];
		for (const rest of withAny(features, response.wave)) {
			for (const day of days) add(`${day} ${rest}`, group);
		}
	}
	return [...new Set(cells.values())].filter(
		(group) => sizeOf(group) < survey.rules.threshold,
	);
}

function wavesAnswered({ received }: RandomSurvey): Map<string, string> {
	const answered = new Map<string, string>();
	for (const { person, id, wave } of received) {
		const who = person ?? id;
		answered.set(who, `${answered.get(who) ?? ""}${wave}`);
	}
	return answered;
}

/** The features joined, each as it is and as "any". */
function withAny(features: readonly string[], start: string): string[] {
	return features.reduce(
		(shorter, feature) =>
			shorter.flatMap((key) =>
				feature === "" ? [key] : [`${key}/${feature}`, `${key}/*`],
			),
		[start],
	);
}

export function sizeOf(group: Group): number {
	let size = 0;
	for (let rest = group; rest > 0n; rest &= rest - 1n) size++;
	return size;
}
