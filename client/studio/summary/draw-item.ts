import type {
	ItemSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { optionShares } from "../../charts/option-shares.tsx";
import type { Draw } from "../../charts/plot.ts";
import { onDay } from "../words.ts";
import { untold } from "./item-table.tsx";

/** An item's answers at each wave, with the name of the wave. */
export function titled(item: ItemSummary, { from, to }: Summary) {
	return item.waves.map((wave) => ({
		...wave,
		title: wave.wave === from.key ? from.title : to.title,
	}));
}

/** How the answers to one question are spread at both waves. */
export function drawItem(item: ItemSummary, summary: Summary): Draw {
	const waves = titled(item, summary);
	const data = {
		waves: waves.map(({ title, options }) => ({
			title,
			of: allCounted(options),
		})),
		untold,
		options: (waves[0]?.options ?? []).map(({ code, label }) => ({
			label,
			shares: waves.map((wave) => {
				const option = wave.options.find((each) => each.code === code);
				return {
					share: option?.share ?? null,
					low: option?.ciLow ?? null,
					high: option?.ciHigh ?? null,
				};
			}),
		})),
	};
	return (width) => optionShares(data, width);
}

type Options = ItemSummary["waves"][number]["options"];

/** How many people the shares of a wave are of; null where that differs by option. */
function allCounted(options: Options): number | null {
	const counted = new Set(options.map(({ of }) => of));
	return counted.size === 1 ? (options[0]?.of ?? null) : null;
}

/** What the picture of a question rests on, to be read with it wherever it goes. */
export function itemNote(item: ItemSummary, summary: Summary): string {
	const waves = titled(item, summary);
	const others = waves.filter((wave) => (wave.others ?? 0) > 0);
	const skipped = waves.filter((wave) => wave.notAnswered !== null);
	return [
		item.type === "ranking" && "The shares are of first choices.",
		others.length > 0 &&
			`Other answers, or none: ${others.map((wave) => `${wave.others} at ${wave.title}`).join(", ")}.`,
		skipped.length > 0 &&
			`Not answered: ${skipped.map((wave) => `${wave.notAnswered} at ${wave.title}`).join(", ")}${item.conditional ? ", among them people who were not asked" : ""}.`,
		`${summary.survey.title}, as of ${onDay(summary.asOf)}.`,
		summary.project.synthetic && "Synthetic data.",
	]
		.filter(Boolean)
		.join(" ");
}
