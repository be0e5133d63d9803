import type { Transaction } from "kysely";
import type { Instrument } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { withItemsInCommon } from "#instruments/versions/items-in-common.ts";
import type { ScaleEffect } from "#instruments/versions/scale-effects.ts";
import type { Counts, PeopleCounts } from "../summaries/counts.ts";
import { withoutPeople } from "../summaries/disclosure-notes.ts";
import { summariseScale } from "../summaries/scale-summary.ts";
import type { Setting } from "../summaries/setting.ts";
import type { ScaleSummary } from "../summaries/summaries.schemas.ts";
import type { Database } from "../tables.ts";
import type { Two } from "./compared.queries.ts";
import type { ComparedScale } from "./comparisons.schemas.ts";
import { protectedScores } from "./protected-counts.ts";
import { countInCommon, countStored } from "./scale-counts.ts";

/** What is compared, and for whom. */
export interface Asked {
	two: Two;
	linkage: Setting["linkage"];
	people: PeopleCounts;
	/** People in the smallest group shown; null for a reader who may see single responses. */
	threshold: number | null;
}

/** One score across two surveys: its figures as far as they may be set side by side, or the reason why not. */
export async function compareScale(
	trx: Transaction<Database>,
	effect: ScaleEffect,
	asked: Asked,
): Promise<ComparedScale> {
	const { definition } = asked.two.after.survey;
	const [source = "en"] = definition.languages;
	const figures = await figuresFor(trx, effect, asked);
	return {
		scale: effect.scale,
		title: inLanguage(effect.title, source),
		effect: effect.effect,
		reasons: effect.reasons,
		cautions: effect.cautions,
		rule:
			effect.effect === "comparable-by-rule"
				? {
						name: "items in common",
						items: topics(definition, effect.rule.scale.items ?? []),
						of: effect.rule.of,
					}
				: null,
		figures,
		withheld: figures ? null : whyNot(effect),
	};
}

function topics({ items, languages }: Instrument, ids: readonly string[]) {
	const [source = "en"] = languages;
	return ids.flatMap((id) => {
		const item = items.find((each) => each.id === id);
		return item ? inLanguage(item.topic, source) : [];
	});
}

async function figuresFor(
	trx: Transaction<Database>,
	effect: ScaleEffect,
	asked: Asked,
): Promise<ScaleSummary | null> {
	const { two, threshold, linkage } = asked;
	const { definition } = two.after.survey;
	const isPaired = linkage !== "none";
	if (effect.effect === "comparable-by-rule")
		return threshold === null
			? summary(
					withItemsInCommon(definition, effect.rule, "after"),
					await countInCommon(trx, two, effect.rule, isPaired),
					asked,
				)
			: null;
	if (effect.effect === "not-comparable") return null;
	return summary(
		withScale(definition, effect.scale),
		threshold === null
			? await countStored(trx, two, effect.scale, isPaired)
			: await protectedScores(trx, two, effect.scale, threshold),
		asked,
	);
}

function withScale(definition: Instrument, wanted: string): Instrument {
	const scales = definition.scales.filter(({ id }) => id === wanted);
	return { ...definition, scales };
}

/** By the only scale that the instrument is left with. */
function summary(
	instrument: Instrument,
	counts: Pick<Counts, "scores" | "pairs">,
	{ two, linkage, people, threshold }: Asked,
): ScaleSummary | null {
	const [scale] = instrument.scales;
	if (!scale) return null;
	const setting: Setting = {
		instrument,
		linkage,
		waves: { before: titled(two.before), after: titled(two.after) },
	};
	const figures = summariseScale(scale, 0, setting, {
		...counts,
		people,
		items: [],
		joinedByHand: 0,
	});
	return threshold === null ? figures : withoutPeople(figures);
}

/** A wave by its survey's name too: waves of two surveys may have one name. */
export function titled({ survey, wave }: Two["before"]): {
	key: string;
	title: string;
} {
	return { key: wave.key, title: `${survey.title}, ${wave.title}` };
}

function whyNot({ effect }: ScaleEffect): string {
	return effect === "not-comparable"
		? "No figure is given, because the two do not measure the same."
		: "Scores of the items in common are worked out from single answers, so they are shown to those who may see single responses.";
}
