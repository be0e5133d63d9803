import type {
	ItemSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { drawItem, itemNote, titled } from "./draw-item.ts";
import { ItemTable } from "./item-table.tsx";

/** One question: how its answers are spread at both waves. */
export function ItemFigure({
	item,
	summary,
}: {
	item: ItemSummary;
	summary: Summary;
}) {
	return (
		<ChartFigure
			level={3}
			title={item.text}
			note={itemNote(item, summary)}
			draw={drawItem(item, summary)}
			table={<ItemTable item={item} waves={titled(item, summary)} />}
		/>
	);
}
