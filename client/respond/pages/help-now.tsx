import type { Collection } from "../../../server/collect/collect.schemas.ts";
import { useWords } from "../words-context.ts";

/** Whether anybody reads what was just sent, and where to turn at once. */
export function HelpNow({ about }: { about: Collection["about"] }) {
	const { say } = useWords();
	const { readsAnswers, reading, signpost } = about;
	if (readsAnswers === null) return null;
	return (
		<div className="notice">
			<h2>{say("helpNow")}</h2>
			<p>
				<bdi>{readsAnswers ? reading : say("nobodyReads")}</bdi>
			</p>
			{signpost && (
				<p>
					<bdi>{signpost}</bdi>
				</p>
			)}
		</div>
	);
}
