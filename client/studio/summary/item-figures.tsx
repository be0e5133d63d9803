import type {
	ItemSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { Disclosure } from "../layout/disclosure.tsx";
import { counted } from "../words.ts";
import { titled } from "./draw-item.ts";
import { ItemFigure } from "./item-figure.tsx";

/** Every question by itself: how its answers are spread at both waves. */
export function ItemFigures({ summary }: { summary: Summary }) {
	const uncounted = summary.items.filter((item) => !hasOptions(item));
	const charted = summary.items.filter((item) => isTold(item));
	const untoldYet = summary.items.filter(
		(item) => hasOptions(item) && !isTold(item),
	);
	return (
		<Disclosure
			title={`Question by question: ${counted(summary.items.length, "question")}`}
		>
			<p className="hint">
				{summary.threshold === null
					? "The share of those who answered who chose each option, with its 95 % interval."
					: "The share of all counted, whether they answered or not, who chose each option, with its 95 % interval. Options that few chose are not shown, and people are counted in larger groups than for the scores."}{" "}
				Exploratory, like the other scores.
			</p>
			<div className="multiples">
				{charted.map((item) => (
					<ItemFigure key={item.item} item={item} summary={summary} />
				))}
			</div>
			{untoldYet.length > 0 && <UntoldYet items={untoldYet} />}
			{uncounted.map((item) => (
				<p key={item.item}>
					<strong>{item.text}</strong>{" "}
					{titled(item, summary)
						.map(
							({ title, answered }) =>
								`${answered} ${given(item.type)} at ${title}`,
						)
						.join(", ")}
					. The answers are in the CSV download.
				</p>
			))}
		</Disclosure>
	);
}

/** What people did who answered a question whose answers are not counted one by one. */
function given(type: string): string {
	switch (type) {
		case "number":
		case "slider":
			return "gave a number";
		case "date":
			return "gave a date";
		default:
			return "wrote something";
	}
}

/** Questions of which nothing can be said before more people have answered. */
function UntoldYet({ items }: { items: readonly ItemSummary[] }) {
	return (
		<>
			<p>
				Not shown yet, as too few people have answered to tell how many chose
				each option:
			</p>
			<ul>
				{items.map(({ item, text }) => (
					<li key={item}>{text}</li>
				))}
			</ul>
		</>
	);
}

function isTold({ waves }: ItemSummary): boolean {
	return waves.some(({ options }) =>
		options.some(({ count }) => count !== null),
	);
}

function hasOptions(item: ItemSummary): boolean {
	return item.waves.some(({ options }) => options.length > 0);
}
