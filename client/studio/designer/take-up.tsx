import { atMinute } from "../words.ts";
import type { LoadedDraft } from "./designer-api.ts";
import type { Offer } from "./use-safety-copy.ts";

/** Offers what an earlier visit could not save. */
export function TakeUp({
	offer: { copy, take, leave },
	draft,
}: {
	offer: Offer;
	draft: LoadedDraft;
}) {
	return (
		<div className="callout">
			<h2>There is something that was not saved</h2>
			<p>
				This device kept what you changed until {atMinute(copy.at)}.{" "}
				{copy.revision === draft.revision
					? "Take it up, and go on where you were."
					: `The draft was saved elsewhere since then${draft.changedBy ? `, by ${draft.changedBy}` : ""}. Taking yours up puts it in the place of that; one Undo brings that back.`}
			</p>
			<p className="form-actions">
				<button type="button" className="button primary" onClick={take}>
					Take it up
				</button>
				<button type="button" className="button" onClick={leave}>
					Leave it
				</button>
			</p>
		</div>
	);
}
