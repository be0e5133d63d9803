import type {
	ItemSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { optionShares } from "../../charts/option-shares.tsx";
import { Disclosure } from "../layout/disclosure.tsx";
import { counted, onDay } from "../words.ts";
import { ItemTable } from "./item-table.tsx";

/** Every question by itself: how its answers are spread at both waves. */
export function ItemFigures({ summary }: { summary: Summary }) {
	const charted = summary.items.filter((item) => hasOptions(item));
	const written = summary.items.filter((item) => !hasOptions(item));
	return (
		<Disclosure
			title={`Question by question: ${counted(summary.items.length, "question")}`}
		>
			<p className="hint">
				The share of those who answered who chose each option, with its 95 %
				interval. Exploratory, like the other scores.
			</p>
			<div className="multiples">
				{charted.map((item) => (
					<ItemFigure key={item.item} item={item} summary={summary} />
				))}
			</div>
			{written.map((item) => (
				<p key={item.item}>
					<strong>{item.text}</strong>{" "}
					{titled(item, summary)
						.map(
							({ title, answered }) =>
								`${answered} wrote something at ${title}`,
						)
						.join(", ")}
					. The answers are in the CSV download.
				</p>
			))}
		</Disclosure>
	);
}

function hasOptions(item: ItemSummary): boolean {
	return item.waves.some(({ options }) => options.length > 0);
}

function titled(item: ItemSummary, { from, to }: Summary) {
	return item.waves.map((wave) => ({
		...wave,
		title: wave.wave === from.key ? from.title : to.title,
	}));
}

function ItemFigure({
	item,
	summary,
}: {
	item: ItemSummary;
	summary: Summary;
}) {
	const waves = titled(item, summary);
	const options = waves[0]?.options ?? [];
	const data = {
		waves,
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

function itemNote(item: ItemSummary, summary: Summary): string {
	const skipped = titled(item, summary)
		.map(({ title, notAnswered }) => `${notAnswered} at ${title}`)
		.join(", ");
	return [
		`Not answered: ${skipped}${item.conditional ? ", among them people who were not asked" : ""}.`,
		`${summary.survey.title}, as of ${onDay(summary.asOf)}.`,
		summary.project.synthetic && "Synthetic data.",
	]
		.filter(Boolean)
		.join(" ");
}
