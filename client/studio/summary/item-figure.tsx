import type {
	ItemSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { optionShares } from "../../charts/option-shares.tsx";
import { onDay } from "../words.ts";
import { ItemTable, untold } from "./item-table.tsx";

/** An item's answers at each wave, with the name of the wave. */
export function titled(item: ItemSummary, { from, to }: Summary) {
	return item.waves.map((wave) => ({
		...wave,
		title: wave.wave === from.key ? from.title : to.title,
	}));
}

/** One question: how its answers are spread at both waves. */
export function ItemFigure({
	item,
	summary,
}: {
	item: ItemSummary;
	summary: Summary;
}) {
	const waves = titled(item, summary);
	const options = waves[0]?.options ?? [];
	const data = {
		waves: waves.map(({ title, options }) => ({
			title,
			of: allCounted(options),
		})),
		untold,
		options: options.map(({ code, label }) => ({
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
	return (
		<ChartFigure
			level={3}
			title={item.text}
			note={itemNote(item, summary)}
			draw={(width) => optionShares(data, width)}
			table={<ItemTable item={item} waves={waves} />}
		/>
	);
}

type Options = ItemSummary["waves"][number]["options"];

/** How many people the shares of a wave are of; null where that differs by option. */
function allCounted(options: Options): number | null {
	const counted = new Set(options.map(({ of }) => of));
	return counted.size === 1 ? (options[0]?.of ?? null) : null;
}

function itemNote(item: ItemSummary, summary: Summary): string {
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
