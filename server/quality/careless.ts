import type { Transaction } from "kysely";
import type { Answer } from "#instruments/definition.ts";
import {
	type CarelessFlag,
	carelessFlags,
	ITEMS_FOR_PATTERN,
	SECONDS_TO_READ,
} from "#instruments/statistics/quality/careless-flags.ts";
import type { Database } from "../tables.ts";
import { judgedItems } from "./judged-items.ts";
import type { Asked } from "./material.ts";
import { countResponsesIn, listFast, listPatterns } from "./quality.queries.ts";
import type { FlaggedResponses, Quality } from "./quality.schemas.ts";

type Trx = Transaction<Database>;
type Kind = CarelessFlag["kind"];

const meanings: Record<Kind, string> = {
	"same-answer":
		"The same answer throughout, or nearly, although a question is worded the other way round",
	"little-variation":
		"Answers that hardly differ, although a question is worded the other way round",
	"too-fast": `Fewer than ${SECONDS_TO_READ} seconds an answer, in which a question can hardly be read`,
};

/** Listed at most; a longer list is work for the file of all responses. */
const MOST_LISTED = 500;

/** How many responses of a wave have which flag. None is left out of anything because of one. */
export async function countCareless(
	trx: Trx,
	asked: Asked,
): Promise<Quality["careless"]> {
	const flags = await flagsByResponse(trx, asked);
	const kinds: Kind[] = ["same-answer", "little-variation", "too-fast"];
	const isJudged = (kind: Kind) =>
		kind === "too-fast"
			? asked.survey.linkage !== "none"
			: judgedItems(asked.survey.definition) !== null;
	const of = (kind: Kind) =>
		[...flags.values()].filter((each) =>
			each.some((flag) => flag.kind === kind),
		).length;
	return {
		value: {
			responses: await countResponsesIn(trx, asked.survey, asked.wave.id),
			flagged: flags.size,
			kinds: kinds.map((kind) => ({
				kind,
				meaning: meanings[kind],
				responses: isJudged(kind) ? of(kind) : null,
			})),
		},
		note: ["No response was deleted or left out.", ...notLookedAt(asked)].join(
			" ",
		),
	};
}

/** Which responses have a flag, and why. */
export async function listCareless(
	trx: Trx,
	asked: Asked,
): Promise<FlaggedResponses> {
	const flags = await flagsByResponse(trx, asked);
	return {
		flagged: flags.size,
		listed: [...flags]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.slice(0, MOST_LISTED)
			.map(([id, flags]) => ({ id, flags })),
	};
}

/** What could not be looked at, and why. */
function notLookedAt({ survey }: Asked): string[] {
	return [
		...(judgedItems(survey.definition) === null
			? [
					`Patterns of answers are not judged: that takes ${ITEMS_FOR_PATTERN} questions with the same answers, one of them worded the other way round. On fewer, the same answer throughout may be what a person means.`,
				]
			: []),
		survey.linkage === "none"
			? "Speed is not judged: an anonymous survey keeps no exact times."
			: "Speed is not judged for answers keyed from paper.",
	];
}

async function flagsByResponse(
	trx: Trx,
	asked: Asked,
): Promise<Map<string, CarelessFlag[]>> {
	const found = new Map<string, CarelessFlag[]>();
	for (const { id, flags } of [
		...(await patternFlags(trx, asked)),
		...(await speedFlags(trx, asked)),
	])
		if (flags.length > 0) found.set(id, [...(found.get(id) ?? []), ...flags]);
	return found;
}

type Flagged = FlaggedResponses["listed"];

async function patternFlags(
	trx: Trx,
	{ survey, wave }: Asked,
): Promise<Flagged> {
	const items = judgedItems(survey.definition);
	if (items === null) return [];
	const patterns = await listPatterns(trx, survey, { waveId: wave.id, items });
	return patterns.flatMap(({ answers, ids }) => {
		const flags = carelessFlags({
			answers: answers.map(asNumber),
			hasReversedItem: true,
			seconds: null,
		});
		return flags.length === 0 ? [] : ids.map((id) => ({ id, flags }));
	});
}

/** For speed it only matters how many answers there are, not what they say. */
async function speedFlags(trx: Trx, { survey, wave }: Asked): Promise<Flagged> {
	if (survey.linkage === "none") return [];
	const fast = await listFast(trx, survey, {
		waveId: wave.id,
		secondsEach: SECONDS_TO_READ,
		items: survey.definition.items.length,
	});
	return fast.map(({ id, answered, seconds }) => ({
		id,
		flags: carelessFlags({
			answers: Array.from({ length: answered }, () => 0),
			hasReversedItem: false,
			seconds,
		}),
	}));
}

function asNumber(answer: Answer | null): number | null {
	return typeof answer === "number" ? answer : null;
}
