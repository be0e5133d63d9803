import type {
	ItemSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { drawItem, itemNote } from "../summary/draw-item.ts";
import { StillFigure } from "./still-figure.tsx";

/** A question in a file: how its answers are spread at both waves. */
export function StillItem({
	item,
	summary,
}: {
	item: ItemSummary;
	summary: Summary;
}) {
	return (
		<StillFigure
			title={item.text}
			note={itemNote(item, summary)}
			draw={drawItem(item, summary)}
		/>
	);
}
